"""Tiedostojen lukemisen tarkistusten sanat suomeksi."""

# Long because: every sentence stands beside its remedy.

READING_CHECKS = {
    "yaml-syntax.tab": "Rivin on alettava välilyönneillä, mutta tässä on sarkainmerkki.",
    "yaml-syntax.tab.remedy": "Korvaa sarkain välilyönneillä.",
    "yaml-syntax.colon": (
        "Rivillä saa olla vain yksi kenttä. Tässä kaksoispiste tai sisennys alkaa uuden kentän "
        "kesken edellisen."
    ),
    "yaml-syntax.colon.remedy": (
        "Kirjoita jokainen kenttä omalle rivilleen. Jos kaksoispiste kuuluu tekstiin, pane teksti "
        "lainausmerkkeihin."
    ),
    "yaml-syntax.unclosed": (
        "Jokaisen sulkeen ja lainausmerkin on päätyttävä, mutta jokin edellä avattu jää auki."
    ),
    "yaml-syntax.unclosed.remedy": (
        "Lisää puuttuva sulje tai lainausmerkki. Jos sulkeiden sisällä olevassa tekstissä on "
        "pilkku tai kysymysmerkki, pane teksti lainausmerkkeihin."
    ),
    "yaml-syntax.indent": (
        "Yhteen kuuluvien rivien on alettava samasta kohdasta, mutta tämä rivi on sisennetty "
        "toisin."
    ),
    "yaml-syntax.indent.remedy": "Sisennä rivi niin kuin sen yläpuolella oleva samanlainen rivi.",
    "yaml-syntax.no-colon": "Kentän nimen jälkeen on oltava kaksoispiste, mutta se puuttuu.",
    "yaml-syntax.no-colon.remedy": "Kirjoita kentän nimen jälkeen kaksoispiste ja välilyönti.",
    "yaml-syntax.character": ("Arvo ei saa alkaa tällä merkillä, ellei se ole lainausmerkeissä."),
    "yaml-syntax.character.remedy": "Pane arvo lainausmerkkeihin.",
    "yaml-syntax.not-a-file": (
        "Tämän on oltava tavallinen tiedosto sääntökirjan kansiossa, mutta se on kansio, linkki "
        "muualle tai muu erikoinen tiedosto."
    ),
    "yaml-syntax.not-a-file.remedy": (
        "Pane tähän tavallinen tiedosto, tai anna tälle toinen nimi tai paikka."
    ),
    "yaml-syntax.other": "Tiedoston on oltava YAML-muodossa, mutta tätä kohtaa ei voi lukea.",
    "yaml-syntax.other.remedy": (
        "Tarkista tämän ja edellisen rivin sisennys, lainausmerkit ja kaksoispisteet."
    ),
    "yaml-syntax.second-document": (
        "Tiedostossa saa olla vain yksi asiakirja, mutta tässä alkaa toinen."
    ),
    "yaml-syntax.second-document.remedy": (
        "Poista rivi, jolla on kolme viivaa, tai siirrä loppuosa omaan tiedostoonsa."
    ),
    "yaml-syntax.alias": (
        "Jokainen arvo on kirjoitettava näkyviin, mutta tässä viitataan merkintään *{name}."
    ),
    "yaml-syntax.alias.remedy": "Kirjoita arvo tähän kokonaan.",
    "yaml-syntax.anchor": (
        "Arvoa ei saa nimetä toistamista varten, mutta tässä on merkintä &{name}."
    ),
    "yaml-syntax.anchor.remedy": "Poista merkintä &{name}.",
    "yaml-syntax.tag": "Arvossa ei saa olla tyyppimerkintää, mutta tässä on {name}.",
    "yaml-syntax.tag.remedy": "Poista tyyppimerkintä {name}.",
    "yaml-syntax.too-deep": (
        "Sisäkkäisiä tasoja saa olla enintään {most}, mutta tässä niitä on enemmän."
    ),
    "yaml-syntax.too-deep.remedy": "Kirjoita sääntö vähemmillä sisäkkäisillä tasoilla.",
    "yaml-syntax.duplicate-key": (
        "Sama kenttä saa olla vain kerran, mutta kenttä {key} on jo rivillä {first}."
    ),
    "yaml-syntax.duplicate-key.remedy": "Yhdistä kentät tai poista toinen niistä.",
    "yaml-syntax.key": "Kentän nimen on oltava yksi sana, mutta tässä on luettelo tai kenttiä.",
    "yaml-syntax.key.remedy": "Kirjoita kentän nimi ja sen jälkeen kaksoispiste.",
    "yaml-syntax.too-big": "Tiedosto saa olla enintään {most} megatavua, mutta tämä on suurempi.",
    "yaml-syntax.too-big.remedy": "Jaa teksti useampaan lukuun tai pykälään.",
    "yaml-syntax.not-utf8": (
        "Tiedoston on oltava UTF-8-muodossa, mutta tällä rivillä on muun muodon merkkejä."
    ),
    "yaml-syntax.not-utf8.remedy": (
        "Tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8. Tarkista sitten kirjaimet ä, ö "
        "ja å."
    ),
    "unknown-key": "Kentän on oltava jokin tunnetuista, mutta kenttää {key} ei tunneta.",
    "unknown-key.remedy": "Poista kenttä {key} tai korjaa sen nimi. Tähän sopivat {known}.",
    "unknown-key.remedy-meant": "Tarkoititko kenttää {meant}?",
    "unknown-key.language": (
        "Tekstin kieli on annettava kielen lyhenteellä, mutta tässä on {key}."
    ),
    "unknown-key.language.remedy": "Käytä lyhennettä fi, sv tai en.",
    "unknown-key.book-language": (
        "Tekstin on oltava jollakin kirjan kielistä ({known}), mutta tämän tekstin kieli on {key}."
    ),
    "unknown-key.book-language.remedy": (
        "Poista kielen {key} teksti tai korjaa kielen lyhenne. Uuden kielen kirjaan lisää "
        "hyvinvointialue (rulebook.yaml: languages)."
    ),
    "unknown-key.book-languages": (
        "Tekstin on oltava jollakin kirjan kielistä ({known}), mutta tämän tekstin kieli on "
        "{key}. Sellaisia tekstejä on tiedostossa {count}."
    ),
    "unknown-key.book-languages.remedy": (
        "Poista kielen {key} teksti tai korjaa kielen lyhenne. Uuden kielen kirjaan lisää "
        "hyvinvointialue (rulebook.yaml: languages)."
    ),
    "wrong-type.missing": "Tässä on oltava kenttä {key}, mutta se puuttuu.",
    "wrong-type.missing.remedy": "Lisää kenttä {key}.",
    "wrong-type.mapping": "Tässä on oltava kenttiä arvoineen, mutta tässä lukee ”{found}”.",
    "wrong-type.mapping.remedy": "Kirjoita kunkin kentän nimi, kaksoispiste ja arvo.",
    "wrong-type.list": "Tässä on oltava luettelo, mutta tässä lukee ”{found}”.",
    "wrong-type.list.remedy": (
        "Kirjoita jokainen kohta omalle rivilleen viivan jälkeen tai hakasulkeisiin pilkuin "
        "erotettuina."
    ),
    "wrong-type.text": "Tässä on oltava teksti, mutta tässä lukee ”{found}”.",
    "wrong-type.text.remedy": "Kirjoita tähän yksi teksti.",
    "wrong-type.option": ("Arvon on oltava jokin seuraavista: {options}. Tässä lukee ”{found}”."),
    "wrong-type.option.remedy": "Valitse jokin näistä: {options}.",
    "wrong-type.option.remedy-meant": "Tarkoititko arvoa {meant}?",
    "wrong-type.id": (
        "Tunnuksessa saa olla vain kirjaimia A–Z, numeroita ja yhdysmerkkejä, enintään 40 merkkiä. "
        "Sen on alettava kirjaimella tai numerolla. Tässä lukee ”{found}”."
    ),
    "wrong-type.id.remedy": (
        "Kirjoita tunnus ilman välilyöntejä ja kirjaimia ä, ö ja å, esimerkiksi vapaa-2."
    ),
    "wrong-type.yes-no": "Arvon on oltava true (kyllä) tai false (ei). Tässä lukee ”{found}”.",
    "wrong-type.yes-no.remedy": "Kirjoita true tai false.",
    "wrong-type.number": (
        "Luvussa saa olla vain numeroita ja desimaalipiste. Tässä lukee ”{found}”."
    ),
    "wrong-type.number.remedy": "Kirjoita luku ilman yksikköä, esimerkiksi 650.00.",
    "wrong-type.number.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.whole": "Luvun on oltava kokonaisluku. Tässä lukee ”{found}”.",
    "wrong-type.whole.remedy": "Kirjoita luku ilman desimaaleja.",
    "wrong-type.whole.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.whole-beside": "Luvun on oltava kokonaisluku. Tässä lukee ”{found}”.",
    "wrong-type.whole-beside.remedy": "Kirjoita {low} tai {high}.",
    "wrong-type.digits": "Kokonaisluvussa saa olla vain numeroita. Tässä lukee ”{found}”.",
    "wrong-type.digits.remedy": "Kirjoita yksi luku pelkin numeroin.",
    "wrong-type.paid-per": (
        "Se, mistä määrä maksetaan, on kirjoitettava tunnetulla sanalla, mutta tässä lukee "
        "”{found}”."
    ),
    "wrong-type.paid-per.remedy": "Korjaa sana.",
    "wrong-type.paid-per.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.long": "Luvussa saa olla enintään 13 merkkiä. Tässä lukee ”{found}”.",
    "wrong-type.long.remedy": "Tarkista luku: siinä on liikaa numeroita.",
    "wrong-type.cents": ("Euromäärässä saa olla enintään kaksi desimaalia. Tässä lukee ”{found}”."),
    "wrong-type.cents.remedy": "Pyöristä määrä sentteihin.",
    "wrong-type.cents.remedy-meant": "Pyöristä euromäärä sentteihin: {meant}.",
    "wrong-type.most": "Luvun on oltava enintään {most}. Tässä lukee ”{found}”.",
    "wrong-type.most.remedy": "Korjaa luku: enintään {most}.",
    "wrong-type.least": "Luvun on oltava vähintään {least}. Tässä lukee ”{found}”.",
    "wrong-type.least.remedy": "Korjaa luku.",
    "wrong-type.least.remedy-meant": "Jos miinusmerkki on erehdys, kirjoita {meant}.",
    "wrong-type.above-zero": "Luvun on oltava suurempi kuin 0. Tässä lukee ”{found}”.",
    "wrong-type.above-zero.remedy": "Korjaa luku, tai poista kenttä, jos lukua ei vielä tunneta.",
    "wrong-type.year-source": (
        "Kun vuoden {year} luvut on vahvistettu (verified: true), niillä on oltava lähde, mutta "
        "se puuttuu. Siksi lukuja pidetään vahvistamattomina."
    ),
    "wrong-type.year-source.remedy": "Lisää lähde (source), tai poista verified: true.",
    "wrong-type.statute": "Tässä on oltava lain tunnus, mutta tässä lukee ”{found}”.",
    "wrong-type.statute.remedy": (
        "Jos annat vuosien lukuja, kirjoita ne kenttään statute_years. Lain tunnus on fi-937-2005."
    ),
    "wrong-type.date": (
        "Päivämäärä on kirjoitettava muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-12-31. Tässä "
        "lukee ”{found}”."
    ),
    "wrong-type.date.remedy": "Kirjoita päivämäärä muodossa 2026-12-31.",
    "wrong-type.date.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.languages": (
        "Teksti on annettava kielittäin (fi, sv tai en). Tässä lukee ”{found}”."
    ),
    "wrong-type.languages.remedy": "Kirjoita tekstin eteen kielen lyhenne, esimerkiksi fi.",
    "wrong-type.empty": "Tiedostossa on oltava sisältöä, mutta se on tyhjä.",
    "wrong-type.empty.remedy": "Kirjoita tiedostoon sen sisältö tai poista tiedosto.",
    "wrong-type.reversed": (
        "Pienimmän arvon on oltava enintään suurimman suuruinen, mutta pienin on {low} ja suurin "
        "{high}."
    ),
    "wrong-type.reversed.remedy": "Vaihda arvojen paikat.",
    "wrong-type.step": ("Askeleen {step} on jaettava väli {low}–{high} tasan, mutta se ei jaa."),
    "wrong-type.step.remedy": "Korjaa askelta tai välin päätä.",
    "wrong-type.twice": (
        "Vaihtoehdon saa luetella vain kerran, mutta {option} on luettelossa useammin."
    ),
    "wrong-type.twice.remedy": "Poista toistuva vaihtoehto {option}.",
    "wrong-type.cell": (
        "Tiedon {fact} ehto on kirjoitettava esimerkiksi >= 8, 12..20 tai a, b. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.cell.remedy": "Kirjoita ehto jollakin näistä tavoista.",
    "wrong-type.cell.remedy-meant": "Tarkoititko {meant}?",
    "wrong-type.criteria": (
        "Kriteereissä on oltava tiedon nimi ja sen ehto. Tässä lukee ”{found}”."
    ),
    "wrong-type.criteria.remedy": "Kirjoita tiedon nimi, kaksoispiste ja ehto.",
    "wrong-type.at-least": (
        "Kohdassa at_least on oltava lukumäärä (count) ja luettelo ehdoista (of). Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.at-least.remedy": "Lisää kentät count ja of.",
    "wrong-type.months": (
        "Kuukausien määrä on kirjoitettava lukuna tai välinä pienimmästä suurimpaan. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.months.remedy": "Kirjoita esimerkiksi 6 tai 1..6.",
    "wrong-type.months.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.one-value": (
        "Pienimmän arvon on oltava pienempi kuin suurimman, mutta molemmat ovat {value}."
    ),
    "wrong-type.one-value.remedy": "Korjaa toinen arvoista.",
    "wrong-type.step-zero": "Askeleen on oltava suurempi kuin 0. Tässä lukee ”{found}”.",
    "wrong-type.step-zero.remedy": "Kirjoita askel, esimerkiksi 1 tai 0.5.",
    "wrong-type.unit": "Yksikön on oltava sana tai sen lyhenne. Tässä lukee ”{found}”.",
    "wrong-type.unit.remedy": "Kirjoita yksikkö, esimerkiksi h tai h/d, tai poista kenttä.",
    "wrong-type.option-word": (
        "Vaihtoehdon on oltava yksi sana, jotta ehdossa voi viitata siihen. Tässä lukee ”{found}”."
    ),
    "wrong-type.option-word.remedy": (
        "Käytä vain kirjaimia, numeroita, yhdysviivoja ja alaviivoja. Lukijalle näkyvän nimen voi "
        "kirjoittaa kohtaan labels."
    ),
    "wrong-type.option-word.remedy-meant": (
        "Kirjoita esimerkiksi {meant}. Lukijalle näkyvän nimen voi kirjoittaa kohtaan labels."
    ),
    "wrong-type.option-taken": (
        "Vaihtoehdon nimi ei saa olla mikään näistä: {taken}. Niillä on ehdoissa oma "
        "merkityksensä. Tässä lukee ”{found}”."
    ),
    "wrong-type.option-taken.remedy": (
        "Anna vaihtoehdolle toinen nimi. Jos vastaus on kyllä tai ei, kirjoita yes_no: true. Jos "
        "vastaus ei aina ole tiedossa, kirjoita may_be_unknown: true."
    ),
    "wrong-type.points": (
        "Pistetaulukossa on oltava tiedot ja kunkin alla sen arvot pisteineen. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.points.remedy": (
        "Kirjoita taulukko esimerkiksi näin: pesu: {{ei: 0, osin: 1, kokonaan: 3}}."
    ),
    "wrong-type.points-rows": (
        "Pistetaulukossa on oltava tiedon {fact} arvot pisteineen. Tässä lukee ”{found}”."
    ),
    "wrong-type.points-rows.remedy": (
        "Kirjoita arvot esimerkiksi näin: {{ei: 0, osin: 1, kokonaan: 3}}."
    ),
    "wrong-type.only-true": (
        "Kentän {kind} arvon on oltava true, koska kenttä kertoo vain tiedon lajin. "
        "Tässä lukee ”{found}”."
    ),
    "wrong-type.only-true.remedy": (
        "Kirjoita {kind}: true. Henkilön vastausta ei kirjoiteta tähän."
    ),
    "wrong-type.heavier": (
        "Suunnan, johon tarve kasvaa (heavier), on oltava jokin näistä, kun tiedon laji on {kind}: "
        "{options}. Tässä lukee ”{found}”."
    ),
    "wrong-type.heavier.remedy": "Valitse jokin näistä tai poista kenttä heavier: {options}.",
    "wrong-type.heavier.remedy-meant": "Kirjoita {meant} tai poista kenttä heavier.",
    "wrong-type.labels": (
        "Nimiä (labels) on annettava vain luetelluille vaihtoehdoille (choice), mutta tällä "
        "tiedolla ei ole niitä."
    ),
    "wrong-type.labels.remedy": "Poista kenttä labels. Tiedon oma nimi kuuluu kohtaan name.",
    "wrong-type.label": (
        "Nimen on kuuluttava jollekin tiedon vaihtoehdoista: {options}. Tässä lukee ”{found}”."
    ),
    "wrong-type.label.remedy": "Poista nimi tai lisää sen vaihtoehto.",
    "wrong-type.label.remedy-meant": "Tarkoititko {meant}?",
    "wrong-type.fact": (
        "Tiedolla on oltava kenttiä, esimerkiksi {example}. Tässä lukee ”{found}”."
    ),
    "wrong-type.fact.remedy": "Kirjoita tiedon kentät omille riveilleen tai aaltosulkeisiin.",
    "wrong-type.fact-kind": (
        "Tiedolla on oltava yksi laji, mutta tässä ei ole yhtään. Lajit ovat {kinds}."
    ),
    "wrong-type.fact-kind.remedy": (
        "Lisää laji, esimerkiksi yes_no: true, jos vastaus on kyllä tai ei."
    ),
    "wrong-type.fact-kinds": (
        "Tiedolla on oltava vain yksi laji, mutta tässä niitä on useita: {kinds}."
    ),
    "wrong-type.fact-kinds.remedy": (
        "Jätä näistä yksi. Jos molempia tarvitaan, tee niistä kaksi tietoa."
    ),
    "wrong-type.fact-empty": (
        "Kentän {kind} on kerrottava, mitä arvoja tieto voi saada, mutta se on tyhjä."
    ),
    "wrong-type.fact-empty.remedy": "Kirjoita esimerkiksi {example}.",
    "wrong-type.id-taken": (
        "Tiedon nimi ei saa olla all, any, not eikä at_least, koska niillä yhdistetään ehtoja. "
        "Tässä lukee ”{found}”."
    ),
    "wrong-type.id-taken.remedy": "Anna tiedolle toinen nimi.",
    "wrong-type.address": (
        "Tässä on oltava sääntökirjan kohdan osoite, esimerkiksi fees.amount. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.address.remedy": "Kirjoita osoite niin kuin sääntökirjan muut osoitteet.",
    "duplicate-id": (
        "Tunnuksen on oltava vain yhdellä kohdalla, mutta tunnus {id} on jo käytössä: {first}."
    ),
    "duplicate-id.remedy": "Anna toiselle kohdalle oma tunnus tai yhdistä kohdat.",
    "duplicate-id.case": (
        "Tunnusten on erottava toisistaan muutenkin kuin isoilla ja pienillä kirjaimilla, mutta "
        "tunnukset {id} ja {other} eivät erotu ({first})."
    ),
    "duplicate-id.case.remedy": "Muuta toista tunnusta.",
    "duplicate-id.table": (
        "Luokkataulukolla on oltava tunnus, kun samassa pykälässä on useita taulukoita, mutta "
        "myös taulukko {first} on ilman tunnusta."
    ),
    "duplicate-id.table.remedy": "Anna kullekin taulukolle oma tunnus (id).",
    "duplicate-id.reserved": (
        "Luvun tai pykälän tunnus ei saa olla {options}, koska niillä on oma merkityksensä. Tässä "
        "tunnus on {id}."
    ),
    "duplicate-id.reserved.remedy": "Anna toinen tunnus.",
    "number-order": (
        "Jokaisella luvulla tai pykälällä on oltava oma numero, mutta numero {number} on jo "
        "kohdalla {other} ({first})."
    ),
    "number-order.remedy": (
        "Anna toiselle vapaa numero. Kahden väliin tuleva uusi voi olla esimerkiksi 5 a."
    ),
    "number-order.unreadable": (
        "Numerossa on oltava numeroita ja enintään yksi kirjain, esimerkiksi 5, 5 a tai 4.2. Tässä "
        "lukee ”{found}”."
    ),
    "number-order.unreadable.remedy": "Kirjoita numero muodossa 5, 5 a tai 4.2.",
    "unsafe-text.control": "Tekstissä saa olla vain näkyviä merkkejä, mutta tässä on ohjausmerkki.",
    "unsafe-text.control.remedy": "Poista merkki, esimerkiksi kirjoita kohta uudelleen.",
    "unsafe-text.direction": (
        "Tekstissä ei saa olla merkkejä, jotka kääntävät kirjoitussuunnan, mutta tässä on "
        "sellainen ({code})."
    ),
    "unsafe-text.direction.remedy": "Poista merkki, esimerkiksi kirjoita kohta uudelleen.",
    "unsafe-text.zero-width": (
        "Tekstissä saa olla vain näkyviä merkkejä, mutta tässä on merkki, jota ei näe ({code})."
    ),
    "unsafe-text.zero-width.remedy": "Poista merkki, esimerkiksi kirjoita kohta uudelleen.",
}

EXPLAINED = {
    "yaml-syntax": (
        "Sääntökirja kirjoitetaan YAML-tiedostoihin. Tarkistus kertoo rivin, jota ei voi lukea, ja "
        "sellaiset kirjoitustavat, jotka kaksi ihmistä voisi ymmärtää eri tavalla: toistettavat "
        "merkinnät, tyyppimerkinnät, saman kentän kahdesti ja toisen asiakirjan samassa "
        "tiedostossa. Muu osa luetaan ja tarkistetaan tavalliseen tapaan. Esimerkki: teksti Huom: "
        "tärkeää pannaan lainausmerkkeihin, koska siinä on kaksoispiste."
    ),
    "unknown-key": (
        "Tarkistus katsoo, että tiedostossa on vain tunnettuja kenttiä. Väärin kirjoitettu kenttä "
        "jäisi muuten huomaamatta vaille vaikutusta. Esimerkki: elligible ei rajaa ketään, "
        "eligible rajaa. Korjaa nimi tai poista kenttä. Sääntöjen tekstien on oltava kirjan "
        "kielillä."
    ),
    "wrong-type": (
        "Tarkistus katsoo, että jokainen arvo on sitä, mitä kenttä edellyttää: päivämäärä, "
        "euromäärä, luettelo tai jokin annetuista sanoista. Mitään ei arvata. Esimerkki: "
        "päivämäärä 31.12.2026 kirjoitetaan tiedostoon 2026-12-31 ja määrä 650,00 € kirjoitetaan "
        "650.00. Kohta, jota ei voi lukea, jää pois, ja kaikki muu tarkistetaan silti."
    ),
    "duplicate-id": (
        "Tunnuksella viitataan aina samaan kohtaan, joten kahdella kohdalla ei voi olla samaa "
        "tunnusta. Myös pelkkä ero isoissa ja pienissä kirjaimissa estetään, koska monet "
        "tietokoneet pitävät sellaisia tiedostonimiä samana. Esimerkki: kaksi momenttia, joilla on "
        "tunnus amount. Anna toiselle uusi tunnus."
    ),
    "number-order": (
        "Pykälät ja luvut painetaan numerojärjestyksessä, joten numeroiden on erottava toisistaan. "
        "Tiedostojen nimillä ei ole väliä. Esimerkki: pykälien 5 ja 6 väliin lisätty uusi pykälä "
        "on 5 a, eikä muita numeroida uudelleen."
    ),
    "unsafe-text": (
        "Tarkistus etsii merkkejä, joita ei näe: ohjausmerkkejä, nollan levyisiä merkkejä ja "
        "kirjoitussuunnan kääntäviä merkkejä. Niiden vuoksi teksti voi näyttää muulta kuin mitä se "
        "on. Ne tulevat usein mukana, kun tekstiä kopioidaan toisesta ohjelmasta. Kirjoita kohta "
        "uudelleen."
    ),
}
