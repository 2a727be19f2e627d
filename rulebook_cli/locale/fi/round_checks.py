"""Kierrosten tarkistusten sanat suomeksi."""

ROUND_CHECKS = {
    "outside-round": (
        "Kommentti pitää tehdä, kun kierros on yhdistykselle auki, mutta {id} tehtiin {when}, "
        "jolloin mikään kierros ei ollut auki."
    ),
    "outside-round.remedy": (
        "Se on myöhässä. Päätä, otetaanko se huomioon. Jos {who} on saanut lisäaikaa, "
        "kirjaa se kierrokseen (late)."
    ),
    "outside-round.amendment": (
        "Ehdotus pitää tehdä, kun kierros on yhdistykselle auki, mutta {id} tehtiin {when}, "
        "jolloin mikään kierros ei ollut auki."
    ),
    "outside-round.amendment.remedy": (
        "Se on myöhässä. Päätä, otetaanko se käsittelyyn. Jos {who} on saanut lisäaikaa, "
        "kirjaa se kierrokseen (late)."
    ),
}

EXPLAINED = {
    "outside-round": (
        "Ehdotukset ja kommentit kuuluvat lausuntokierrokseen: se avataan tiettynä päivänä "
        "ja päättyy kellonaikaan, johon joku on voinut saada lisäaikaa. Aiemmin tai "
        "myöhemmin tullut otetaan vastaan ja merkitään, eikä se katoa. Esimerkki: kierros "
        "päättyi 31.1. klo 16.00, ja kommentti kirjoitettiin klo 18.00. Anna yhdistykselle "
        "lisäaikaa tiedostossa rulebook.yaml (rounds, late) tai vastaa, että se tuli "
        "myöhässä."
    ),
}
