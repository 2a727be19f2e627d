"""Periaatteiden tarkistuksen sanat suomeksi."""

PRINCIPLE_CHECKS = {
    "principle-unknown": (
        "Ehdotuksen periaatteen pitää olla sääntökirjan periaate, mutta {id} nimeää "
        "periaatteen {principle}, jota tiedostossa rulebook.yaml ei ole."
    ),
    "principle-unknown.remedy": ("Korjaa tunnus. Periaatteet ovat: {known}."),
    "principle-unknown.meant": (
        "Ehdotuksen periaatteen pitää olla sääntökirjan periaate, mutta {id} nimeää "
        "periaatteen {principle}, jota tiedostossa rulebook.yaml ei ole."
    ),
    "principle-unknown.meant.remedy": (
        "Korjaa tunnus. Tarkoititko: {meant}? Periaatteet ovat: {known}."
    ),
    "principle-unknown.none": (
        "Ehdotuksen periaatteen pitää olla sääntökirjan periaate, mutta {id} nimeää "
        "periaatteen {principle}, jota tiedostossa rulebook.yaml ei ole."
    ),
    "principle-unknown.none.remedy": (
        "Sääntökirjassa ei ole periaatteita. Lisää ne tiedostoon rulebook.yaml (principles), "
        "tai poista tunnus."
    ),
}

EXPLAINED = {
    "principle-unknown": (
        "Ehdotus nimeää periaatteet, joita se edistää, ja periaatteet on lueteltu tiedostossa "
        "rulebook.yaml. Tunnus, jota siellä ei ole, ei tule mukaan kattavuuteen (rulebook "
        "paper principles). Esimerkki: ehdotuksessa lukee participaton, vaikka periaate on "
        "participation. Korjaa tunnus ehdotuksen tietoihin."
    ),
}
