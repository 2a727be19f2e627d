"""Lyhyen kysymys–vastaus-esityksen sanat suomeksi."""

BRIEF = {
    "kind": "Lyhyesti ja selkeästi",
    "title": "Lyhyesti ja selkeästi: {title}",
    "of": "Kohta",
    "version": "Versio",
    "lead": (
        "Tähän on koottu kysymyksinä ja vastauksina, mitä tästä on kirjattu. Vain kirjatut asiat "
        "on kerrottu."
    ),
    "case-by-case": (
        "Tämä on lyhennelmä. Varsinainen teksti ratkaisee, ja hyvinvointialue päättää tuesta "
        "jokaisen kohdalla erikseen."
    ),
    "elsewhere": "Muut kysymykset",
    "see": "Katso: {places}.",
    "tiers.eligible": "Tukea voi saada, kun täyttyvät",
    "tiers.each": "Mitä kuhunkin luokkaan vaaditaan",
    "ask.tiers": "Kuka voi saada tukea, ja mihin luokkaan hän kuuluu?",
    "ask.fee": "Kuinka paljon hoitopalkkio on?",
    "ask.reduction": "Voiko palkkio olla pienempi?",
    "ask.substitute-fee": "Kuinka paljon sijaishoitajalle maksetaan?",
    "ask.client-fee": "Mitä asiakas maksaa palvelusta?",
    "ask.voucher": "Mitä palvelusetelillä saa?",
    "ask.leave": "Kuinka paljon omaishoitaja saa vapaata?",
    "ask.interruption": "Maksetaanko palkkio, jos hoito keskeytyy?",
    "ask.notice": "Mikä on sopimuksen irtisanomisaika?",
    "ask.contract": "Kuinka kauan sopimus on voimassa?",
    "ask.procedure": "Miten tuki alkaa, ja mistä alkaen sitä maksetaan?",
    "ask.situation": "Mitä hoitotilanteita tämä koskee?",
    "ask.service": "Mitä palveluja on, ja kenelle?",
    "ask.contact-point": "Mistä saa neuvoja?",
    "ask.partner": "Ketkä tekevät yhteistyötä?",
    "ask.from-when": "Mistä alkaen tämä on voimassa?",
    "ask.what-it-says": "Mitä tässä sanotaan?",
    "ask.disagree": "Mitä voin tehdä, jos olen eri mieltä päätöksestä?",
}
