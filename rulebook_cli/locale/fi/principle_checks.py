"""Periaatteiden tarkistuksen sanat suomeksi."""

PRINCIPLE_CHECKS = {
    "principle-missing": (
        "Ehdotuksen pitää nimetä periaatteet, joita se edistää, mutta {id} ei nimeä yhtään."
    ),
    "principle-missing.remedy": (
        "Lisää ne: rulebook propose --to {id} --principle TUNNUS. Periaatteet ovat: {known}."
    ),
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
    "principle-missing": (
        "Ehdotus nimeää periaatteet, joita se edistää, kun sääntökirjassa on periaatteita. "
        "Ehdotus, joka ei nimeä yhtään, ei näy kattavuudessa (rulebook paper principles). Se "
        "otetaan silti vastaan. Esimerkki: ehdotuksessa ei ole riviä principles. Lisää: rulebook "
        "propose --to misol-1 --principle participation. Vastattuja ehdotuksia ei tarkisteta."
    ),
    "principle-unknown": (
        "Ehdotus nimeää periaatteet, joita se edistää, ja periaatteet on lueteltu tiedostossa "
        "rulebook.yaml. Tunnus, jota siellä ei ole, ei tule mukaan kattavuuteen (rulebook "
        "paper principles). Esimerkki: ehdotuksessa lukee participaton, vaikka periaate on "
        "participation. Korjaa tunnus ehdotuksen tietoihin."
    ),
}
