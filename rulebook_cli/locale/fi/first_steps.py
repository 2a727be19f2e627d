"""Ensimmäisten askelten sanat suomeksi."""

FIRST_STEPS = {
    "outside": (
        "Tämä ohjelma auttaa yhdistyksiä ja hyvinvointialuetta laatimaan omaishoidon tuen "
        "sääntökirjan yhdessä. Tässä kansiossa ei ole sääntökirjaa."
    ),
    "step.tour": "katsoa esimerkin alusta loppuun: rulebook tour",
    "step.join": (
        "liittyä sääntökirjaan, jonka osoitteen olet saanut: rulebook join OSOITE --as TUNNUS"
    ),
    "step.init": "aloittaa uuden sääntökirjan: rulebook init KANSIO",
    "step.ask": "katsoa, mitä tukea sääntökirja antaa tilanteessasi: rulebook ask",
    "step.check": "tarkistaa sääntökirjan: rulebook check",
    "more": "Tilanne kokonaan: rulebook status. Kaikki komennot: rulebook --help.",
    "more-outside": (
        "Jos sääntökirja on toisessa kansiossa, siirry sinne: cd KANSIO. Kaikki komennot: rulebook "
        "--help."
    ),
    "after.tour": (
        "Aloita oma sääntökirja: rulebook init KANSIO. Liity yhteiseen: rulebook join OSOITE --as "
        "TUNNUS"
    ),
    "after.init": "Kerro, kuka olet: rulebook join --as TUNNUS",
    "after.join": "Katso, mitä voit tehdä: rulebook status",
    "after.update": "Katso tilanne: rulebook status",
    "after.read": "Voit ehdottaa muutosta: rulebook propose",
    "after.ask": (
        "Katso, mihin pykäliin vastaus perustuu: rulebook read. Ehdota muutosta: rulebook propose"
    ),
    "after.check": "Mitä tarkistus tarkoittaa: rulebook explain TARKISTUS",
    "after.explain": "Tarkista sääntökirja: rulebook check",
    "after.statute": "Vertaa palkkioita lain lukuihin: rulebook paper fees",
    "after.schema": "Tarkista, että tiedostot ovat kunnossa: rulebook check",
    "after.calendar": "Katso kierroksen tilanne: rulebook status",
    "after.propose": "Katso ehdotustasi: rulebook diff TUNNUS. Lähetä se: rulebook submit",
    "after.comment": "Lähetä kommenttisi: rulebook submit. Katso kaikki: rulebook comment --list",
    "after.support": "Lähetä kannatuksesi: rulebook submit",
    "after.evidence": "Lähetä aineisto: rulebook submit",
    "after.withdraw": "Voit tehdä uuden ehdotuksen: rulebook propose",
    "after.submit": "Tulosta yhdistyksen lausunto: rulebook statement --output lausunto.pdf",
    "after.statement": "Lähetä ehdotuksesi: rulebook submit",
    "after.round": "Katso, mitä voit tehdä tänään: rulebook status",
    "after.request": "Kun vastaus tulee: rulebook receive TIEDOSTO --from LÄHETTÄJÄ",
    "after.receive": (
        "Katso saapuneet lausunnot: rulebook receive --show LAUSUNTO. Tee yhteenveto: rulebook memo"
    ),
    "after.amendments": "Katso, mitä ehdotus muuttaa: rulebook diff TUNNUS",
    "after.diff": "Katso muut ehdotukset: rulebook amendments",
    "after.clashes": "Ratkaise ristiriita: rulebook merge TUNNUS tai rulebook reject TUNNUS",
    "after.clashes-none": "Katso avoimet ehdotukset: rulebook amendments",
    "after.impact": (
        "Tallenna laskelma: lisää komentoon --output vaikutus.pdf. Katso ehdotus: rulebook diff "
        "TUNNUS"
    ),
    "after.merge": "Katso, mitä on vielä vastaamatta: rulebook amendments",
    "after.reject": "Katso, mitä on vielä vastaamatta: rulebook amendments",
    "after.memo": "Vastaa ehdotuksiin: rulebook merge TUNNUS tai rulebook reject TUNNUS",
    "after.paper": "Katso asiakirjojen lajit: rulebook paper",
    "after.salon": "Katso, mitä Salongissa luvattiin: rulebook salon --tasks",
    "after.publish": "Katso, mitä vielä odottaa: rulebook status",
    "after.decide": "Tulosta pöytäkirjanote: rulebook paper extract",
    "after.templates": "Katso, miltä asiakirja näyttää: rulebook memo --output yhteenveto.pdf",
}
