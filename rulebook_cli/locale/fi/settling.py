"""Sanat ristiriitojen ratkaisemiselle kysymys kerrallaan, suomeksi."""

SETTLING = {
    "because": "Miksi ne otetaan? Syy kirjataan kunkin vastaukseen.",
    "sure": "Otetaanko luonnokseen tässä järjestyksessä: {names}?",
    "waits": "Ne otetaan luonnokseen, kun kaikki kysymykset on käyty läpi.",
    "taking": "Otetaan luonnokseen tässä järjestyksessä: {names}.",
    "not-taken": (
        "Niitä ei otettu luonnokseen. Kun este on poistettu, anna komento rulebook merge "
        "{command} --in-this-order --because SYY"
    ),
    "not-both": (
        "Järjestys {names} ei ole enää mahdollinen, koska osa niistä jäi pois. Jäljellä ovat {ids}."
    ),
    "take-with": "Pidetään mukana {ids} yhdessä",
    "leave": "Jätetään pois {id}",
    "look-again": (
        "Osa jostakin näistä on jätetty pois: {ids}. Katso uudelleen, onko niissä vielä "
        "ristiriitaa: rulebook clashes"
    ),
}
