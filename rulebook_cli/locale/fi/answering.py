"""Miksi vastausta tai päätöstä ei voitu kirjata, ja mitä tehdä seuraavaksi."""

ANSWERING = {
    "clash": (
        "Ehdotus {id} ja luonnos eivät sovi yhteen: kumpikin muuttaa samaa kohtaa ({at}). Katso "
        "ero komennolla rulebook diff {id}."
    ),
    "clash-between": (
        "Ehdotukset {names} eivät sovi yhteen: ne muuttavat samaa kohtaa eri tavalla ({at}). Katso "
        "sanamuodot komennolla rulebook check {options}."
    ),
    "one-at-a-time": (
        "Valitsimet --part ja --as-modified koskevat yhtä ehdotusta kerrallaan. Anna vain yksi "
        "tunnus."
    ),
    "part-taken": (
        "Ehdotuksen {id} osa {part} on jo otettu esitykseen. Katso vastaukset komennolla rulebook "
        "diff {id}."
    ),
    "settings-only": (
        "Ehdotus {id} muuttaa tiedostoa rulebook.yaml, jota vain koordinaattorit muuttavat. Mitään "
        'ei tallennettu. Jätä ehdotus pois komennolla rulebook reject {id} --because "…", tai tee '
        "muutos itse."
    ),
    "amendment-moved": (
        "Ehdotuksen {id} tekijä muutti sitä juuri nyt, joten mitään ei tallennettu. Katso ehdotus "
        "komennolla rulebook diff {id} ja anna vastaus uudelleen."
    ),
    "settings-touched": (
        "Ehdotus {id} muuttaa myös tiedostoa rulebook.yaml, jota vain koordinaattorit muuttavat. "
        "Mitään ei tallennettu. Vastaa muihin osiin lisäämällä komentoon {options}, tai pyydä "
        "tekijää jättämään tiedosto ennalleen."
    ),
    "reworded-outside": (
        "Tiedostossa on uutta tekstiä myös muualla kuin osissa {parts}: {at}. Mitään ei "
        "tallennettu. Palauta nuo kohdat ennalleen, tai ota koko ehdotus ilman valitsinta --part."
    ),
    "reworded-outside.one": (
        "Tiedostossa on uutta tekstiä myös muualla kuin osassa {parts}: {at}. Mitään ei "
        "tallennettu. Palauta nuo kohdat ennalleen, tai ota koko ehdotus ilman valitsinta --part."
    ),
    "not-a-section": (
        "Tiedosto {path} ei ole minkään pykälän tai luvun teksti. Tarkista, että siinä on sen "
        "id-rivi."
    ),
    "body-missing": 'Kerro, mikä toimielin päätti: --body "Toimielimen nimi".',
    "body-kind-missing": (
        "Nimestä {body} ei näe, millainen toimielin päätti. Kerro se: --kind ja jokin näistä: "
        "{words}."
    ),
    "not-a-decision": (
        "Tiedostosta {path} ei saa luettua päätöstä: korjaa rivi {line}. Pakolliset tiedot ovat "
        "id, body, meeting ja outcome."
    ),
    "decision-exists": "Päätös {id} on jo kirjattu, eikä sitä voi korvata. Anna toinen tunnus.",
    "nothing-to-undo": (
        "Ehdotukseen {id} ei ole kirjattu vastausta, jonka voisi kumota. Katso vastaukset "
        "komennolla rulebook diff {id}."
    ),
    "nothing-to-undo-part": (
        "Ehdotuksen {id} osaan {part} ei ole kirjattu vastausta, jonka voisi kumota. Katso "
        "vastaukset komennolla rulebook diff {id}."
    ),
    "undo-alone": (
        "Valitsin --undo kumoaa yhden ehdotuksen vastauksen. Anna se ilman muita tunnuksia ja "
        "ilman valitsinta --as-modified."
    ),
    "draft-not-yours": "Luonnoksen lähettää koordinaattori. Jätä valitsin --draft pois.",
    "nothing-decided": (
        "Mikään toimielin ei ole vielä päättänyt sääntökirjasta, joten päätettyä versiota ei ole. "
        "Katso luonnos: rulebook read --draft"
    ),
    "withdraw-none": "Sinulla ei ole avoimia ehdotuksia, joita voisi perua.",
    "withdraw-nothing": (
        "Kerro, mikä ehdotuksesi perutaan: rulebook withdraw TUNNUS. Avoinna ovat: {ids}."
    ),
    "withdraw-which": "Mikä ehdotus perutaan?",
    "merge-nothing": "Kerro, mikä ehdotus otetaan esitykseen. Luettelo: rulebook amendments",
    "obsolete-whole": (
        "Valitsin --obsoleted-by koskee koko ehdotusta. Anna se ilman valitsinta --part."
    ),
    "obsolete-itself": (
        "Ehdotus {id} ei voi korvata itseään. Anna valitsimelle --obsoleted-by toisen ehdotuksen "
        "tunnus."
    ),
    "obsolete-ended": (
        "Ehdotus {id} ei ole avoinna eikä luonnoksessa, joten se ei voi tulla toisen tilalle. "
        "Katso ehdotukset: rulebook amendments --all"
    ),
    "draft-moved": (
        "Luonnoksen teksti muuttui juuri nyt, joten päätöstä ei vielä kirjattu. Tarkista teksti "
        "(rulebook diff) ja anna sama komento uudelleen."
    ),
}
