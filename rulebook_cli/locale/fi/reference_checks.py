"""Viittausten, kielten ja hyväksyttyjen poikkeamien tarkistusten sanat suomeksi.

Long because: a list of sentences, one for each thing a check can say.
"""

REFERENCE_CHECKS = {
    "dangling-reference.section": (
        "Viittauksen on johdettava sääntökirjassa olevaan lukuun tai pykälään, mutta sellaista "
        "ei ole kuin ”{found}”."
    ),
    "dangling-reference.section.remedy": "Korjaa viittaus tai poista se.",
    "dangling-reference.section.remedy-meant": "Tarkoititko tätä: {meant}?",
    "dangling-reference.provision": (
        "Viittauksen on johdettava sääntökirjassa olevaan momenttiin tai kohtaan, mutta kohtaa "
        "”{found}” ei ole."
    ),
    "dangling-reference.provision.remedy": "Korjaa viittaus tai poista se.",
    "dangling-reference.provision.remedy-meant": "Tarkoititko kohtaa {meant}?",
    "dangling-reference.row": (
        "Viittauksen on johdettava sääntökirjassa olevaan riviin, mutta riviä ”{found}” ei ole."
    ),
    "dangling-reference.row.remedy": "Korjaa viittaus tai lisää rivi.",
    "dangling-reference.row.remedy-meant": "Tarkoititko riviä {meant}?",
    "dangling-reference.tier": (
        "Palkkioluokan on oltava sääntökirjassa, mutta luokkaa ”{found}” ei ole."
    ),
    "dangling-reference.tier.remedy": "Korjaa luokan tunnus tai lisää luokka.",
    "dangling-reference.tier.remedy-meant": "Tarkoititko luokkaa {meant}?",
    "dangling-reference.day": (
        "Viittauksessa olevan päivän on oltava jonkin rivin alkamispäivä, mutta riviä ”{found}” ei "
        "ole."
    ),
    "dangling-reference.day.remedy": "Korjaa päivä tai jätä se pois viittauksesta.",
    "dangling-reference.day.remedy-meant": "Tarkoititko riviä {meant}?",
    "dangling-reference.leave": (
        "Viittauksen on johdettava vapaata koskevaan riviin, mutta luokalla ”{found}” ei ole "
        "sellaista."
    ),
    "dangling-reference.leave.remedy": "Lisää luokalle vapaata koskeva rivi tai korjaa viittaus.",
    "dangling-reference.leave.remedy-meant": "Tarkoititko luokkaa {meant}?",
    "dangling-reference.fee": (
        "Viittauksen on johdettava palkkioriviin, mutta luokalla ”{found}” ei ole sellaista."
    ),
    "dangling-reference.fee.remedy": "Lisää luokalle palkkiorivi tai korjaa viittaus.",
    "dangling-reference.fee.remedy-meant": "Tarkoititko luokkaa {meant}?",
    "dangling-reference.substitute-fee": (
        "Viittauksen on johdettava sijaishoitajan palkkioriviin, mutta luokalla ”{found}” ei ole "
        "sellaista."
    ),
    "dangling-reference.substitute-fee.remedy": (
        "Lisää luokalle sijaishoitajan palkkiorivi tai korjaa viittaus."
    ),
    "dangling-reference.substitute-fee.remedy-meant": "Tarkoititko luokkaa {meant}?",
    "dangling-reference.expense": (
        "Viittauksen on johdettava sääntökirjassa olevaan kulukorvaukseen, mutta kulukorvausta "
        "”{found}” ei ole."
    ),
    "dangling-reference.expense.remedy": (
        "Lisää kulukorvaus taulukkoon tai korjaa viittaus, esimerkiksi expense:day."
    ),
    "dangling-reference.expense.remedy-meant": "Tarkoititko kulukorvausta {meant}?",
    "dangling-reference.client-fee": (
        "Viittauksen on johdettava asiakasmaksuun, mutta palvelulla ”{found}” ei ole sellaista."
    ),
    "dangling-reference.client-fee.remedy": "Lisää asiakasmaksun rivi tai korjaa viittaus.",
    "dangling-reference.client-fee.remedy-meant": "Tarkoititko palvelua {meant}?",
    "dangling-reference.voucher": (
        "Viittauksen on johdettava palveluseteliin, mutta palvelulla ”{found}” ei ole sellaista."
    ),
    "dangling-reference.voucher.remedy": "Lisää palvelusetelin rivi tai korjaa viittaus.",
    "dangling-reference.voucher.remedy-meant": "Tarkoititko palvelua {meant}?",
    "dangling-reference.law": (
        "Viittaus lakiin on kirjoitettava numerolla, vuodella ja pykälällä. Tässä lukee ”{found}”."
    ),
    "dangling-reference.law.remedy": "Kirjoita viittaus esimerkiksi law:937/2005#5.",
    "dangling-reference.law.remedy-meant": "Tarkoititko {meant}?",
    "dangling-reference.link": (
        "Viittauksen on alettava tunnetulla sanalla, mutta sanaa ”{found}” ei tunneta."
    ),
    "dangling-reference.link.remedy": "Korjaa viittauksen alku.",
    "dangling-reference.link.remedy-meant": "Tarkoititko sanaa {meant}?",
    "dangling-reference.mark": (
        "Sääntökirjan kohtaan viitattaessa tunnuksen edessä on oltava merkki #. Tässä lukee "
        "”{found}”."
    ),
    "dangling-reference.mark.remedy": "Lisää tunnuksen eteen merkki #.",
    "dangling-reference.mark.remedy-meant": "Kirjoita {meant}.",
    "dangling-reference.fact": (
        "Kriteerissä käytetyn tiedon on oltava tiedostossa facts.yaml, mutta tietoa ”{found}” ei "
        "ole."
    ),
    "dangling-reference.fact.remedy": "Korjaa tiedon nimi tai lisää tieto tiedostoon facts.yaml.",
    "dangling-reference.fact.remedy-meant": "Tarkoititko tietoa {meant}?",
    "dangling-reference.association": (
        "Lisäaikaa saavan on oltava sääntökirjan yhdistys, mutta yhdistystä ”{found}” ei ole."
    ),
    "dangling-reference.association.remedy": (
        "Korjaa tunnus tai lisää yhdistys tiedostoon rulebook.yaml."
    ),
    "dangling-reference.association.remedy-meant": "Tarkoititko yhdistystä {meant}?",
    "dangling-reference.service": (
        "Palvelun on oltava sääntökirjan palveluissa, mutta palvelua ”{found}” ei ole."
    ),
    "dangling-reference.service.remedy": "Korjaa palvelun tunnus tai lisää palvelu.",
    "dangling-reference.service.remedy-meant": "Tarkoititko palvelua {meant}?",
    "dangling-reference.situation": (
        "Hoitotilanteen on oltava sääntökirjan hoitotilanteissa, mutta tilannetta ”{found}” ei ole."
    ),
    "dangling-reference.situation.remedy": "Korjaa hoitotilanteen tunnus tai lisää tilanne.",
    "dangling-reference.situation.remedy-meant": "Tarkoititko hoitotilannetta {meant}?",
    "reference-number.section": (
        "Viittauksessa ”{words}” on oltava numero {number}, sillä sen kohde on {target}, "
        "mutta siinä on {found}."
    ),
    "reference-number.section.remedy": "Korjaa numeroksi {number} tai korjaa viittauksen kohde.",
    "reference-number.provision": (
        "Viittauksen ”{words}” on mainittava momentti tai kohta {provision}, sillä se johtaa "
        "kohtaan {target}, mutta siinä on {found}."
    ),
    "reference-number.provision.remedy": (
        "Korjaa numeroksi {provision} tai korjaa viittauksen kohde."
    ),
    "reference-number.law": (
        "Viittauksessa ”{words}” on oltava {number} §, sillä se johtaa lakiin {target}, mutta "
        "siinä on {found}."
    ),
    "reference-number.law.remedy": "Korjaa numeroksi {number} tai korjaa viittauksen kohde.",
    "reference-cycle.term": (
        "Käsitettä ei saa määritellä itsellään, mutta nämä määritelmät johtavat takaisin alkuun: "
        "{path}."
    ),
    "reference-cycle.term.remedy": "Kirjoita jokin määritelmistä ilman viittausta toiseen.",
    "reference-cycle.pays-as": (
        "Luokan, jonka palkkio maksetaan, on johdettava palkkioon, mutta nämä johtavat takaisin "
        "alkuun: {path}."
    ),
    "reference-cycle.pays-as.remedy": "Anna jollekin luokista oma palkkio ja poista siitä pays_as.",
    "reference-cycle.on-top-of": (
        "Luokan, jonka päälle vaihe tulee, on oltava muu kuin vaihe itse, mutta nämä johtavat "
        "takaisin alkuun: {path}."
    ),
    "reference-cycle.on-top-of.remedy": "Korjaa jonkin vaiheen kohta on_top_of.",
    "undefined-term": (
        "Käsitteen, johon viitataan, on oltava tiedostossa terms.yaml, mutta käsitettä ”{found}” "
        "ei ole."
    ),
    "undefined-term.remedy": "Lisää käsite ”{words}” tiedostoon terms.yaml tai korjaa viittaus.",
    "undefined-term.remedy-meant": "Tarkoititko käsitettä {meant}?",
    "unused-term": (
        "Määriteltyyn käsitteeseen on viitattava tekstissä, mutta käsitteeseen ”{name}” ({id}) ei "
        "viitata."
    ),
    "unused-term.remedy": (
        "Lisää tekstiin viittaus käsitteeseen tai poista käsite tiedostosta terms.yaml."
    ),
    "amount-in-prose": (
        "Tekstissä olevan määrän on oltava sama kuin taulukossa, mutta tekstissä on {found} ja "
        "taulukossa {amount} {start} alkaen ({row})."
    ),
    "amount-in-prose.remedy": "Korjaa tekstin määrä tai taulukon rivi niin, että ne ovat samat.",
    "amount-in-prose.loose": (
        "Tekstissä olevan euromäärän on viitattava taulukon riviin, mutta määrä {found} ei viittaa "
        "mihinkään."
    ),
    "amount-in-prose.loose.remedy": (
        "Tee määrästä viittaus, niin se tarkistetaan aina, kun taulukko muuttuu."
    ),
    "amount-in-prose.loose.remedy-meant": (
        "Tee määrästä viittaus: pane määrä hakasulkeisiin ja sen perään kaarisulkeisiin {meant}."
    ),
    "stale-authority": (
        "Omaishoidon tuesta päättää hyvinvointialue, joten tekstissä on oltava hyvinvointialue, "
        "mutta siinä lukee ”{found}”. Laki 607/2022 vaihtoi kunnan hyvinvointialueeksi 1.1.2023."
    ),
    "stale-authority.remedy": "Vaihda kunnan tilalle hyvinvointialue.",
    "translation-missing": (
        "Tekstin on oltava kaikilla sääntökirjan kielillä, mutta siitä puuttuu {missing}."
    ),
    "translation-missing.remedy": "Lisää puuttuva kieli: {missing}.",
    "translation-stale": (
        "Kun tekstiä muutetaan yhdellä kielellä, sitä on muutettava muillakin, mutta tässä on "
        "muutettu vain {changed}, ja {stale} on ennallaan."
    ),
    "translation-stale.remedy": (
        "Tee sama muutos myös muunkieliseen tekstiin: {stale}. Jos se sanoo jo saman, hyväksy "
        "havainto tiedostossa rulebook.yaml (waivers)."
    ),
    "waiver-idle": (
        "Hyväksytyn poikkeaman on koskettava jotakin havaintoa, mutta tarkistus {check} ei sano "
        "mitään kohdasta {at}."
    ),
    "waiver-idle.remedy": "Poista poikkeama tiedostosta rulebook.yaml tai korjaa sen kohta.",
    "waiver-idle.check": (
        "Hyväksytyn poikkeaman on nimettävä tarkistus, mutta tarkistusta {check} ei ole."
    ),
    "waiver-idle.check.remedy": "Korjaa tarkistuksen nimi tai poista poikkeama.",
    "waiver-idle.check.remedy-meant": "Tarkoititko tarkistusta {meant}?",
    "waiver-idle.floor": (
        "Lain vähimmäistasosta ei saa poiketa, joten tarkistuksen {check} havaintoa kohdassa {at} "
        "ei voi hyväksyä."
    ),
    "waiver-idle.floor.remedy": (
        "Korjaa kohta lain mukaiseksi ja poista poikkeama tiedostosta rulebook.yaml."
    ),
    "waiver-expired": (
        "Poikkeaman on oltava voimassa, mutta tarkistuksen {check} poikkeama kohdassa {at} päättyi "
        "{until}."
    ),
    "waiver-expired.remedy": "Korjaa kohta tai päätä poikkeamasta uudelleen.",
}

EXPLAINED = {
    "dangling-reference": (
        "Tarkistus katsoo, että kaikki, mihin sääntökirjassa viitataan, on olemassa: pykälät, "
        "momentit, luokat, palkkiorivit, tiedot, palvelut ja hoitotilanteet. Tyhjään johtava "
        "viittaus jättää lukijan ja säännön vaille perustaa. Esimerkki: kriteerissä on tieto "
        "care_hors, mutta tiedostossa facts.yaml on care_hours. Korjaa nimi tai lisää puuttuva."
    ),
    "reference-number": (
        "Tarkistus vertaa viittauksen sanoissa olevia numeroita siihen, mihin viittaus johtaa. "
        "Sanat ja taivutuksen päättää kirjoittaja, vain numerot tarkistetaan. Esimerkki: sanat 5 "
        "§:n 2 momentissa johtavat kolmanteen momenttiin. Korjaa numero tai viittauksen kohde."
    ),
    "reference-cycle": (
        "Tarkistus etsii kehiä. Käsite, jonka määritelmä palaa käsitteeseen itseensä, ei selitä "
        "mitään, ja luokka, jonka palkkio maksetaan sen omaan palkkioon viittaavan luokan mukaan, "
        "jää ilman palkkiota. Esimerkki: luokka I maksetaan luokan II mukaan ja luokka II luokan I "
        "mukaan. Anna toiselle oma palkkio."
    ),
    "undefined-term": (
        "Tarkistus katsoo, että jokainen tekstissä viitattu käsite on määritelty tiedostossa "
        "terms.yaml. Esimerkki: tekstissä viitataan käsitteeseen carrer, mutta määritelty on "
        "carer. Korjaa viittaus tai lisää määritelmä."
    ),
    "unused-term": (
        "Tarkistus kertoo määritelmistä, joihin mikään teksti ei viittaa. Sellainen määritelmä "
        "painetaan turhaan, eikä kukaan huomaa, jos sanaa aletaan käyttää toisessa merkityksessä. "
        "Lisää viittaus tai poista määritelmä."
    ),
    "amount-in-prose": (
        "Tarkistus vertaa tekstissä olevia euromääriä taulukoihin. Määrästä tehdään viittaus "
        "taulukon riviin, jolloin teksti ja taulukko pysyvät samoina. Esimerkki: taulukossa luokan "
        "II palkkio on 650,00 euroa, mutta tekstissä lukee 640,00 euroa. Tarkistus kertoo myös "
        "euromääristä, joista ei ole tehty viittausta."
    ),
    "stale-authority": (
        "Omaishoidon tuen myöntää hyvinvointialue. Laki 607/2022 vaihtoi kunnan "
        "hyvinvointialueeksi 1.1.2023. Tarkistus etsii kohdat, joissa kunta vielä päättää, myöntää "
        "tai maksaa. Nimeltä mainitut kunnat ja kunta asuinpaikkana jätetään rauhaan. Esimerkki: "
        "kunta myöntää tuen. Kirjoita: hyvinvointialue myöntää tuen."
    ),
    "translation-missing": (
        "Tarkistus katsoo, että otsikot, momentit ja nimet ovat kaikilla sääntökirjan kielillä. "
        "Suomi ja ruotsi ovat yhdenvertaiset. Muutoksen saa ehdottaa yhdellä kielellä, ja muut "
        "kielet lisätään ennen päätöstä. Esimerkki: momentista on vain suomenkielinen teksti. "
        "Lisää ruotsinkielinen."
    ),
    "translation-stale": (
        "Tarkistus vertaa tekstejä aiempaan kirjaan: ehdotusta luonnokseen ja luonnosta "
        "viimeksi päätettyyn. Suomi ja ruotsi ovat yhdenvertaiset. Muutoksen saa ehdottaa "
        "yhdellä kielellä, mutta ennen päätöstä se tehdään kaikilla. Esimerkki: vain momentin "
        "ruotsinkielistä tekstiä on muutettu. Muuta suomenkielinenkin."
    ),
    "waiver-idle": (
        "Koordinaattori voi hyväksyä havainnon perustellusti tiedostossa rulebook.yaml. Tarkistus "
        "kertoo hyväksynnästä, joka ei koske mitään havaintoa, nimeää tuntemattoman tarkistuksen "
        "tai yrittää ohittaa lain vähimmäistason. Esimerkki: virhe on jo korjattu. Poista "
        "hyväksyntä."
    ),
    "waiver-expired": (
        "Hyväksynnällä voi olla viimeinen voimassaolopäivä. Sen jälkeen havainto on taas voimassa, "
        "ja tarkistus kertoo vanhentuneesta hyväksynnästä. Korjaa kohta tai päätä hyväksynnästä "
        "uudelleen."
    ),
}
