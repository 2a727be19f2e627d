"""Sanat ehdotukselle, joka tehtiin toiseen, pois jääneeseen ehdotukseen."""

LEFT_BASES = {
    "list": "ei sovi luonnokseen, koska ehdotusta, johon se on tehty, ei otettu",
    "long": (
        "Ehdotusta {id} ei otettu luonnokseen, joten tätä ei voi ottaa siihen sellaisenaan. "
        "Ehdotuksen teksti on tallessa."
    ),
    "paper": (
        "Ehdotusta {id}, johon tämä on tehty, ei otettu esitykseen, joten tätä ei voi ottaa "
        "siihen sellaisenaan. Ehdotus on sovitettava luonnokseen."
    ),
    "merge": (
        "{id} on tehty ehdotukseen {base}, jota ei otettu luonnokseen: siitä ristiriita johtuu."
    ),
    "fits.current": "sopii ehdotukseen {id}, johon se tehtiin",
    "fits.clean": "ehdotus {id} on muuttunut muualta, tämä sopii siihen yhä",
    "fits.near": "ehdotus {id} on muuttunut samasta kohdasta, tämä sopii siihen yhä",
    "fits.clash": "on ristiriidassa muuttuneen ehdotuksen {id} kanssa",
    "fits.gone": "kohta on poistettu ehdotuksesta {id}",
}
