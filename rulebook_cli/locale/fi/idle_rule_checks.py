"""Palkkiota alentamattomien sääntöjen tarkistuksen sanat suomeksi."""

IDLE_RULE_CHECKS = {
    "reduction-idle": ("Alennuksen on alennettava palkkiota, mutta {reduction} ei muuta mitään."),
    "reduction-idle.remedy": (
        "Kirjoita, miten palkkio alenee: multiply: 0.5 (puoleen), down: 1 (yhden luokan verran) "
        "tai share ja tieto, joka kertoo osuuden. Jos mitään ei alenneta, poista sääntö."
    ),
    "reduction-idle.raises": (
        "Alennuksen on alennettava palkkiota, mutta {reduction} kertoo sen luvulla {multiply} ja "
        "siis korottaa sitä."
    ),
    "reduction-idle.raises.remedy": (
        "Kirjoita ykköstä pienempi luku (multiply: 0.5 maksaa puolet). Jos tarkoitat suurempaa "
        "palkkiota, kirjoita sille oma luokka tai palkkiorivi."
    ),
    "reduction-idle.nowhere": (
        "Alennus, jossa on down, laskee luokkaa, mutta alennukselle {reduction} ei ole alempaa "
        "luokkaa."
    ),
    "reduction-idle.nowhere.remedy": ("Käytä kerrointa (multiply) tai lisää alempi luokka."),
}

EXPLAINED = {
    "reduction-idle": (
        "Katsoo, voiko jokainen kohdan reductions sääntö alentaa palkkiota. Sääntö ilman kenttiä "
        "multiply, down ja share, tai luvulla multiply: 1, ei muuta mitään. Ykköstä suurempi luku "
        "korottaa palkkiota, ja down tarvitsee alemman luokan. Esimerkki: multiply: 1.5 oli "
        "tarkoitettu puolittamaan palkkio, mutta se maksaa puolitoistakertaisen."
    ),
}
