"""Samansisältöisten ja toisiaan tarvitsevien ehdotusten sanat suomeksi."""

CLASH_GROUPS = {
    "heading": "Kerralla vastattavat",
    "group": "Ryhmä {number}",
    "same": "{ids} muuttavat sääntökirjaa täsmälleen samalla tavalla. Niihin voi vastata yhdessä.",
    "near": (
        "{ids} ehdottavat lähes samaa: ne muuttavat samoja kohtia ja eroavat vain muutaman sanan "
        "verran. Erot on merkitty. Niihin voi vastata yhdessä."
    ),
    "who": "Ehdotus",
    "wording": "Sanamuoto",
    "answers": "Vastaa niihin jollakin näistä:",
    "reason": "perustelu",
    "take": "Otetaan {ids}",
    "leave": "Ei oteta mitään niistä",
    "repairs": "Vain yhdessä virheettömät",
    "alone": "Ehdotusta {id} ei pidä ottaa yksin",
    "needs": "{id} tarvitsee rinnalleen: {ids}. Yhdessä ne ovat virheettömät.",
    "ask": "Miten tähän ryhmään vastataan?",
    "take-one": "Pidetään mukana {ids}, muut jätetään pois",
    "take-all": "Pidetään mukana {ids}",
    "leave-all": "Jätetään kaikki pois",
}
