"""Ehdotusten ottamisen ja jättämisen sanat suomeksi: järjestys, oma sanamuoto, osat."""

TAKING = {
    "merge.option": (
        "Jos useampi lisää jotakin samaan paikkaan, ota kaikki siinä järjestyksessä, jossa "
        "annat tunnukset. Luonnoksen oman lisäyksen paikan kertoo sana draft."
    ),
    "both": "Otetaan molemmat, ensin {first}, sitten {second}",
    "settle.kept": (
        "Molemmat pysyvät mukana. Ota ne luonnokseen tässä järjestyksessä: rulebook merge "
        "{command} --in-this-order --because SYY"
    ),
    "several": (
        "Voit ottaa molemmat siinä järjestyksessä, jossa annat ne: rulebook merge {command} "
        "--in-this-order --because SYY"
    ),
    "order-of-one": (
        "Järjestykseen --in-this-order tarvitaan ainakin kaksi: kaksi ehdotusta, tai ehdotus ja"
        " luonnos (draft). Nyt annettiin {ids}."
    ),
    "order-and-words": (
        "Valitsinta --in-this-order ei voi käyttää osien (--part) eikä oman sanamuodon (--as-"
        "modified) kanssa."
    ),
    "reworded-nothing": (
        "Tiedoston {path} teksti on sama kuin luonnoksen, joten ehdotuksesta {id} ei tulisi "
        "mitään esitykseen. Jos sitä ei oteta, anna komento rulebook reject {id} --because SYY"
    ),
    "near-each-other": (
        "Huomaa: toinen samalla otettava ehdotus muuttaa samaa kohtaa kuin {id} tai kohtaa sen "
        "vieressä: {at}. Muutokset sopivat yhteen."
    ),
    "brings-error": "Virheen tuo yksinkin otettuna: {ids}.",
    "bring-together": (
        "Nämä tuovat virheen vasta yhdessä otettuina: {ids}. Katso: rulebook clashes"
    ),
    "propose-whole": (
        "Muutosehdotus tehdään koko ehdotukseen {id}, ei osaan {id}.{part}. Muuta vain osan "
        "kohtia: omassa ehdotuksessa --to {id}, toisen ehdotuksessa --base {id}."
    ),
    "submit-whole": (
        "Osaa {id}.{part} ei voi lähettää yksin, sillä ehdotus lähetetään kokonaan ja osista "
        "päätetään vasta vastattaessa. Lähetä: rulebook submit {id}"
    ),
    "withdraw-whole": (
        "Osaa {id}.{part} ei voi perua yksin. Palauta kohta ennalleen komennolla rulebook "
        "propose --to {id}, tai peru koko ehdotus: rulebook withdraw {id}"
    ),
    "support-whole": (
        "Kannatus annetaan koko ehdotukselle: rulebook support {id}. Kannan osaan "
        "{id}.{part} voi kertoa kommenttina: rulebook comment {id}.{part} --stance "
        "supports"
    ),
    "clashes-whole": "Huomaa: osaa {id}.{part} verrataan yhdessä koko ehdotuksen {id} kanssa.",
    "moved-words": "Täältä siirtyneet sanat ovat sen jälkeen tässä kohdassa: {place}",
}
