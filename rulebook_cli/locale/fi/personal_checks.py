"""Henkilötietojen ja kokemusaineiston tarkistusten sanat suomeksi."""

PERSONAL_CHECKS = {
    "personal-data": (
        "Pysyvästi säilyvässä tekstissä ei saa olla henkilötietoja, mutta tässä on {kind}: {found}."
    ),
    "personal-data.remedy": (
        "Poista tieto tekstistä. Jos se on jo tallennettu, ilmoita valmistelijalle: se säilyy "
        "historiassa, kunnes historia kirjoitetaan uudelleen."
    ),
    "personal-data.identity-code": (
        "Pysyvästi säilyvässä tekstissä ei saa olla henkilötunnusta, mutta tässä on: {found}."
    ),
    "personal-data.identity-code.remedy": (
        "Poista henkilötunnus heti. Jos se on jo tallennettu, ilmoita valmistelijalle: se säilyy "
        "historiassa, kunnes historia kirjoitetaan uudelleen."
    ),
    "personal-data.phone": (
        "Pysyvästi säilyvässä tekstissä ei saa olla kenenkään puhelinnumeroa, mutta tässä on: "
        "{found}."
    ),
    "personal-data.phone.remedy": (
        "Poista numero. Järjestön tai viraston numero kuuluu yhteyspisteiden tietoihin."
    ),
    "personal-data.email": (
        "Pysyvästi säilyvässä tekstissä ei saa olla kenenkään sähköpostiosoitetta, mutta tässä on: "
        "{found}."
    ),
    "personal-data.email.remedy": (
        "Poista osoite. Järjestön tai viraston osoite kuuluu yhteyspisteiden tietoihin."
    ),
    "personal-data.street-address": (
        "Pysyvästi säilyvässä tekstissä ei saa olla kenenkään postiosoitetta, mutta tässä on: "
        "{found}."
    ),
    "personal-data.street-address.remedy": (
        "Poista osoite. Järjestön tai viraston osoite kuuluu yhteyspisteiden tietoihin."
    ),
    "personal-data.health": (
        "Pysyvästi säilyvässä tekstissä ei saa kertoa nimeltä mainitun ihmisen terveydestä, mutta "
        "tässä näyttää olevan: {found}."
    ),
    "personal-data.health.remedy": "Poista nimi tai kerro asia ilman nimeä: omaishoitaja, naapuri.",
    "evidence-consent": (
        "Kokemusaineistossa on mainittava, kuka on antanut suostumuksen käyttöön, mutta "
        "aineistossa {id} ei mainita ketään."
    ),
    "evidence-consent.remedy": (
        "Pyydä suostumus ja tuo aineisto uudelleen valinnalla --consent, tai peru se."
    ),
    "evidence-alt-text": (
        "Kuvassa tai äänessä on oltava teksti niille, jotka eivät näe tai kuule sitä, mutta "
        "aineistossa {id} tekstiä ei ole."
    ),
    "evidence-alt-text.remedy": (
        "Peru aineisto ja tuo se uudelleen valinnalla --alt, joka kertoo, mitä siinä on."
    ),
}

EXPLAINED = {
    "personal-data": (
        "Sääntökirjaan, ehdotukseen, kommenttiin tai lausuntoon kirjoitettu säilyy pysyvästi ja "
        "tulee julkiseksi. Siinä ei saa olla henkilötunnusta, kenenkään puhelinnumeroa, "
        "sähköpostia tai postiosoitetta eikä nimeltä mainitun ihmisen terveystietoja. Kirjan "
        "omat järjestöjen, valmistelijoiden, kierrosten ja yhteyspisteiden yhteystiedot ovat "
        "sallittuja. Esimerkki: perustelussa kehotetaan soittamaan Ainolle numeroon 040 123 "
        "4567. Tarkistus tehdään myös ennen kirjaamista, ja löydetystä näytetään vain alku."
    ),
    "evidence-consent": (
        "Kuva, ääni tai muistiinpano jonkun elämästä näytetään vain, jos hän on siihen suostunut. "
        "Jokaisen aineiston tiedoissa mainitaan, kuka suostui. Esimerkki: kuva tuotiin ilman "
        "valintaa --consent."
    ),
    "evidence-alt-text": (
        "Paperi on kaikille. Kuvaan tarvitaan teksti, joka kertoo, mitä siinä näkyy, ja ääneen "
        "teksti, joka kertoo, mitä siinä kuuluu. Esimerkki: keittiöstä otetussa kuvassa ei ole "
        "tällaista tekstiä."
    ),
}
