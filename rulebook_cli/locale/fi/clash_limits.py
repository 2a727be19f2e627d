"""Sanat sille, mitä yhteisvaikutuksista ei tutkittu, suomeksi."""

CLASH_LIMITS = {
    "lead": (
        "Tässä luetellut ristiriidat pitävät paikkansa, mutta ehdotusten yhteisvaikutuksista jäi "
        "osa tutkimatta. Niitä voi olla lisää:"
    ),
    "sets": (
        "Ehdotuksista {ids} ei tutkittu jokaista {count} ehdotuksen yhdistelmää erikseen. "
        "Pienemmät yhdistelmät on tutkittu, samoin suurimmat, joiden sanat sopivat yhteen."
    ),
    "pairs": (
        "Ehdotuksista {ids} ei tutkittu jokaista paria erikseen. Jokainen ehdotus on tutkittu "
        "yksin, samoin suurimmat yhdistelmät, joiden sanat sopivat yhteen."
    ),
    "larger": (
        "Ehdotuksista {ids} on tutkittu jokainen enintään viiden ehdotuksen yhdistelmä. Vähintään "
        "{count} ehdotuksen yhdistelmistä on tutkittu vain suurimmat, joiden sanat sopivat yhteen."
    ),
    "table": (
        "Ehdotusten {ids} aukkoja ja päällekkäisyyksiä luokissa ei tutkittu kaikille "
        "asiakkaille, koska luokat ovat niin monimutkaiset tai ehdotus muuttaa tietoja, joihin "
        "luokat perustuvat. Niitä etsittiin muiden virheiden tapaan yhdistelmä kerrallaan."
    ),
    "largest": (
        "Ehdotuksissa {ids} on niin monta toisensa poissulkevaa, että suurimmista yhdistelmistä "
        "tutkittiin vain {count}."
    ),
    "traced": (
        "Ehdotukset {ids} tuovat yhdessä yli {count} virhettä. Muiden virheiden aiheuttajia ei "
        "etsitty."
    ),
    "mending": (
        "Sille, mikä ehdotuksista {ids} syntyvän virheen korjaisi, ei kokeiltu jokaista muuta "
        "ehdotusta, vaan enintään {count}."
    ),
    "needs": (
        "Sitä, mitä muita ehdotukset {ids} tarvitsevat rinnalleen, ei etsitty kaikista "
        "yhdistelmistä, vaan kustakin enintään {count} yhdistelmästä."
    ),
    "others": "{ids} ja {count} muuta",
    "others.one": "{ids} ja yksi muu",
}
