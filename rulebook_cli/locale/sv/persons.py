"""Personer och grupper av personer i ord; uppgifter och värden sägs som i regelboken (rules)."""

PERSONS = {
    "anybody": "vem som helst",
    "alike": "Detsamma gäller alla för vilka: {region}.",
    "alike.all": "Detsamma gäller alla.",
    "share": "Det är {percent} % av alla möjliga situationer.",
    "share.less": "Det är under {percent} % av alla möjliga situationer.",
    "case": "Fallet att kopiera: {case}",
    "case.other": "Det andra fallet att kopiera: {case}",
}
