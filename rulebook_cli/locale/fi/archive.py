"""Arkiston sanat suomeksi."""

ARCHIVE = {
    "kind": "Arkistoluettelo",
    "title": "Arkistoluettelo: {title}",
    "matter": "Asia",
    "lead": (
        "Tässä arkistossa on vain julkista aineistoa. Yksityishenkilöt on numeroitu. Luettelon "
        "lopussa on, mitä on jätetty pois ja miksi."
    ),
    "lead-internal": (
        "Vain sisäiseen käyttöön: tässä arkistossa on myös aineistoa, joka ei ole julkista."
    ),
    "kept": "Arkistossa olevat asiakirjat",
    "left-out": "Arkistosta pois jätetyt asiakirjat",
    "file": "Tiedosto",
    "what": "Asiakirja",
    "diary": "Diaarinumero",
    "date": "Päivä",
    "sender": "Lähettäjä",
    "public": "Julkisuus",
    "ground": "Peruste",
    "sha256": "Tiiviste (SHA-256)",
    "hash": "Tiiviste (SHA-256)",
    "why": "Miksi jätetty pois",
    "public.yes": "julkinen",
    "public.partly": "osittain julkinen",
    "public.no": "salassa pidettävä",
    "why.secret": "Salassa pidettävä.",
    "why.partly": "Julkista kopiota ei ole.",
    "why.person": "Yksityishenkilön nimi on alkuperäisessä.",
    "why.import": "Tiedostossa on monen lähettäjän vastauksia.",
    "why.not-here": "Alkuperäistä ei ole tässä kopiossa.",
    "original": "Saapunut lausunto, alkuperäinen",
    "copy": "Saapunut lausunto, julkinen kopio",
    "done-all": "Arkistossa on {files} tiedostoa. Mitään ei ole jätetty pois.",
    "done": (
        "Arkistossa on {files} tiedostoa. Pois on jätetty {left_out} asiakirjaa, jotka eivät "
        "ole julkisia tai eivät ole tässä kopiossa."
    ),
    "internal-hint": (
        "Arkistossa on {files} tiedostoa, joukossa muutakin kuin julkista aineistoa. Säilytä se "
        "sen mukaisesti. Puuttuvia asiakirjoja: {left_out}."
    ),
}
