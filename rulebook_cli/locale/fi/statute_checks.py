"""Lain lukujen tarkistukset suomeksi."""

STATUTE_CHECKS = {
    "statute-year-contradicted": (
        "Sääntökirjan luvun on oltava sama kuin vahvistettu luku, mutta vuoden {year} luku "
        "{parameter} on täällä {found} ja vahvistettuna {known} (lähde: {source}). Käytetään "
        "vahvistettua lukua."
    ),
    "statute-year-contradicted.remedy": "Poista luku, tai korjaa se: {known}.",
    "statute-year-contradicted.unverified": (
        "Kun sääntökirjan luku poikkeaa ohjelman luvusta, se on vahvistettava, mutta vuoden "
        "{year} luku {parameter} ({found}) on vahvistamaton. Siksi käytetään ohjelman lukua "
        "{known} (lähde: {source}), jota ei ole myöskään vahvistettu."
    ),
    "statute-year-contradicted.unverified.remedy": (
        "Tarkista luku. Jos se on oikea, kirjoita sen lähde (source) ja verified: true."
    ),
    "statute-year-contradicted.falls": (
        "Vähimmäispalkkioita ja palkkakerrointa tarkistetaan vuosittain, eivätkä ne ole koskaan "
        "laskeneet, mutta vuoden {year} luku {parameter} on täällä {found} ja vuonna {before} se "
        "oli {earlier} (lähde: {source})."
    ),
    "statute-year-contradicted.falls.remedy": (
        "Tarkista vuoden {year} luku: sen pitäisi olla vähintään {earlier}. Jos se on oikea, "
        "kirjoita sen lähde (source) ja hyväksy poikkeama (waivers)."
    ),
}

EXPLAINED = {
    "statute-year-contradicted": (
        "Vertaa kentän statute_years lukuja niihin, jotka ohjelma tuntee. Kirja saa lisätä tulevan "
        "vuoden ja antaa luvun, jota ei tunneta tai ei ole vahvistettu, mutta vahvistettua lukua "
        "se ei muuta (937/2005 5 ja 6 §). Esimerkki: vuoden 2026 vähimmäismäärä on 530,00 euroa, "
        "mutta sääntökirja antaa vuodelle 2026 luvun 500,00. Myös sääntökirjan omasta "
        "vähimmäismäärästä tai kertoimesta, joka on edellisen vuoden lukua pienempi, varoitetaan."
    ),
}
