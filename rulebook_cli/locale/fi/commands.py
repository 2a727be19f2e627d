"""Komentojen ohjeet ja vastaukset suomeksi.

Long because: every sentence the commands say stands in one list, in the order of the commands.
"""

COMMANDS = {
    "usage": "[VALITSIMET] KOMENTO [KOHTEET]",
    "about": (
        "Tällä ohjelmalla omaishoitajayhdistykset ja hyvinvointialue laativat yhdessä omaishoidon "
        "tuen sääntökirjan."
    ),
    "group-everybody": "Kaikille",
    "group-associations": "Yhdistyksille",
    "group-coordinators": "Koordinaattoreille",
    "more-help": "Komennon oma ohje: rulebook KOMENTO --help",
    "no-command": "Komentoa {name} ei ole. Kaikki komennot näet näin: rulebook --help",
    "no-command-near": "Komentoa {name} ei ole. Tarkoititko komentoa {near}?",
    "option.version": "Näytä ohjelman versio.",
    "option.lang": "Kieli: fi (suomi), sv (svenska) tai en (English).",
    "option.book": (
        "Sääntökirjan kansio. Muuten sääntökirjaa etsitään tästä kansiosta ja sen yläkansioista."
    ),
    "option.on": (
        "Päivä, jonka mukaan tilannetta katsotaan (31.12.2026 tai 2026-12-31); muuten tämä päivä."
    ),
    "option.json": "Tulosta tiedot JSON-muodossa muita ohjelmia varten.",
    "option.yes": "Älä kysy mitään.",
    "option.dry-run": "Näytä vain, mitä tapahtuisi. Mitään ei tallenneta eikä lähetetä.",
    "option.output": (
        "Tallenna tähän tiedostoon. Tiedoston pääte (.pdf, .docx, .html tai .md) määrää muodon."
    ),
    "option.format": "Tulosteen muoto.",
    "option.no-color": "Älä käytä värejä.",
    "option.as": "Sen yhdistyksen tai koordinaattorin tunnus, jonka nimissä toimit.",
    "option.because": "Perustelu.",
    "option.with": "Ota mukaan tämä muutosehdotus (voit antaa useita).",
    "option.draft": "Näytä luonnos, vaikka sääntökirjasta on jo päätetty versio.",
    "not-a-date": "{text} ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.",
    "not-a-form": "Muotoa {text} ei ole. Muodot ovat: {forms}.",
    "saved": "Tallennettu: {path}",
    "files-older": (
        "Luonnos on tallessa, mutta kansion tiedostot ovat sitä vanhempia, koska niissä on omia "
        "muutoksiasi. Kopioi ensin muuttamasi tiedostot toiseen kansioon. Komento git checkout "
        "--force main palauttaa sen jälkeen tiedostot luonnoksen mukaisiksi."
    ),
    "draft-word": "LUONNOS",
    "page-of": "Sivu {{page}} / {{pages}}",
    "inserted": "lisätty",
    "deleted": "poistettu",
    "ask.pick": "(valitse nuolinäppäimillä, hyväksy Enterillä)",
    "ask.long": "(muuta tekstiä; kun olet valmis, paina Esc ja sitten Enter)",
    "ask.yes": "Kyllä",
    "ask.no": "Ei",
    "ask.short": "Arvioi, mitä tukea hoitotilanteeseen voi saada",
    "ask.help": (
        "Kerro hoitotilanteesta, ja ohjelma arvioi palkkioluokan, hoitopalkkion vaihe vaiheelta "
        "ja vapaan sekä kertoo, mihin kohtaan mikin perustuu. Ilman valitsimia ohjelma kysyy "
        "tiedot yksi kerrallaan. Vastaus on suuntaa antava."
    ),
    "ask.fact": (
        "Tieto ja sen arvo, esimerkiksi care_hours=2,5 tai night_help=”ei tiedossa” (voi antaa "
        "monta kertaa)."
    ),
    "ask.case": "Tiedosto, jossa hoitotilanteen tiedot ovat (YAML, TIETO: ARVO).",
    "ask.with": (
        "Näytä rinnalla, mitä tilanteesta tulisi tämän muutosehdotuksen mukaan (voi antaa monta "
        "kertaa)."
    ),
    "severity.error": "virhe",
    "severity.warning": "varoitus",
    "severity.info": "huomio",
    "group.reading": "lukeminen",
    "group.references": "viittaukset",
    "group.tiers": "luokat",
    "group.fees": "palkkiot",
    "group.leave": "vapaat ja sopimus",
    "group.services": "palvelut",
    "group.languages": "kielet",
    "group.amendments": "muutosehdotukset",
    "group.waivers": "hyväksytyt poikkeamat",
    "tour.short": "Katso esittelykierros mallisääntökirjalla",
    "tour.help": (
        "Esittelykierros: keksitty hyvinvointialue ja kaksi yhdistystä käyvät läpi "
        "lausuntokierroksen ohjelman oikeilla komennoilla. Kaikki tehdään uuteen kansioon. Lopuksi "
        "näet, mistä syntyneet asiakirjat löytyvät."
    ),
    "tour.folder": "Kansio, johon esittelykierros tehdään; muuten uusi väliaikainen kansio.",
    "init.short": "Aloita uusi sääntökirja",
    "init.help": "Aloita uusi sääntökirja antamaasi kansioon valmiin luonnoksen pohjalta.",
    "init.folder": "Uusi tai tyhjä kansio.",
    "init.draft": "Valmis luonnos, josta aloitetaan.",
    "init.commit": "Sääntökirja luonnoksesta {draft}",
    "init.done": "Uusi sääntökirja on kansiossa {folder}. Sen pohjana on luonnos {draft}.",
    "init.next": (
        'Kerro seuraavaksi, kuka olet: rulebook join --book {folder} --as TUNNUS --name "Etunimi '
        'Sukunimi" --email osoite'
    ),
    "join.short": "Hae yhteinen sääntökirja itsellesi",
    "join.help": (
        "Hae yhteinen sääntökirja annetusta osoitteesta omaan kansioosi ja kerro, kenen nimissä "
        "toimit. Ilman osoitetta voit vaihtaa nimesi ja yhdistyksesi sääntökirjassa, joka sinulla "
        "jo on."
    ),
    "join.url": "Yhteisen sääntökirjan osoite tai kansio.",
    "join.folder": "Kansio, johon oma kopio tehdään.",
    "join.name": "Nimesi; se näkyy ehdotuksissasi.",
    "join.email": "Sähköpostiosoitteesi.",
    "join.done": "Sääntökirja on nyt kansiossa {folder}.",
    "join.who": "Edustat: {name} ({id}).",
    "join.nobody": (
        "Voit lukea sääntökirjaa. Jos haluat tehdä ehdotuksia, kerro yhdistyksesi: rulebook join "
        "--as TUNNUS. Tunnukset ovat: {known}."
    ),
    "join.no-identity": (
        'Anna vielä nimesi ja sähköpostiosoitteesi: rulebook join --name "Etunimi Sukunimi" '
        "--email osoite"
    ),
    "join.next": "Katso, mitä voit tehdä: rulebook status",
    "join.ask": "Kenen nimissä toimit?",
    "join.reader": "En kenenkään, luen vain",
    "update.short": "Hae muiden tekemät muutokset",
    "update.help": "Hae yhteisestä sääntökirjasta luonnos, ehdotukset ja päätökset.",
    "update.same": "Luonnos on ajan tasalla.",
    "update.ahead": (
        "Luonnoksessasi on muutoksia, joita ei ole vielä lähetetty. Lähetä ne: rulebook submit"
    ),
    "update.apart": (
        "Luonnosta on muutettu sekä tällä koneella että yhteisessä sääntökirjassa, joten tämän "
        "koneen luonnosta ei päivitetty. Mitään ei ole kadonnut. Pyydä koordinaattoria yhdistämään "
        "muutokset."
    ),
    "update.forward": "Luonnos on päivitetty.",
    "update.amendment": "Uusi tai muuttunut ehdotus {id}: {title}",
    "update.next": "Katso tilanne: rulebook status",
    "status.short": "Katso, mitä on meneillään ja mitä voit tehdä",
    "status.help": (
        "Kerro, mikä sääntökirja tämä on, mikä lausuntokierros on auki ja mitä voit nyt tehdä."
    ),
    "status.book": "{title}, {county}",
    "status.decided": "Viimeisin päätetty versio: {id}.",
    "status.undecided": "Sääntökirja on luonnos: mikään toimielin ei ole vielä päättänyt siitä.",
    "status.who": "Edustat: {name} ({id}).",
    "status.nobody": "Ohjelma ei vielä tiedä, minkä yhdistyksen nimissä toimit.",
    "status.no-round": "Lausuntokierrosta ei ole auki.",
    "status.round": "Lausuntokierros {id} on auki ({diary}).",
    "status.round-plain": "Lausuntokierros {id} on auki.",
    "status.amendments-close": "muutosehdotukset viimeistään {when}",
    "status.comments-close": "lausunnot viimeistään {when}",
    "status.open": "Avoimia muutosehdotuksia: {count}.",
    "status.own": "Omat ehdotuksesi:",
    "status.next": "Voit nyt:",
    "step.join": (
        'kertoa, kuka olet: rulebook join --as TUNNUS --name "Etunimi Sukunimi" --email OSOITE'
    ),
    "step.read": "lukea sääntökirjaa: rulebook read",
    "step.propose": "ehdottaa muutosta: rulebook propose",
    "step.submit": "lähettää ehdotuksesi hyvinvointialueelle: rulebook submit",
    "step.look": "katsoa ehdotusta, jonka kohdalla luonnos on muuttunut: rulebook diff TUNNUS",
    "step.statement": "tulostaa yhdistyksen lausunnon: rulebook statement --output lausunto.pdf",
    "step.amendments": "katsoa avoimet ehdotukset: rulebook amendments",
    "step.merge": "vastata ehdotukseen: rulebook merge TUNNUS tai rulebook reject TUNNUS",
    "step.memo": "tulostaa lausuntoyhteenvedon: rulebook memo --output yhteenveto.pdf",
    "status.proposed": "tehty, ei vielä lähetetty",
    "status.submitted": "lähetetty",
    "status.merged": "otettu esitykseen",
    "status.partly-merged": "otettu esitykseen osittain",
    "status.merged-modified": "otettu esitykseen muutettuna",
    "status.rejected": "ei otettu esitykseen",
    "status.withdrawn": "peruttu",
    "status.lapsed": "rauennut",
    "status.obsolete": "korvattu toisella ehdotuksella",
    "base.current": "sopii luonnokseen",
    "base.clean": "luonnos on muuttunut muualta, ehdotus sopii yhä",
    "base.near": "luonnos on muuttunut samassa kohdassa, ehdotus sopii yhä",
    "base.clash": "on ristiriidassa muuttuneen luonnoksen kanssa",
    "base.gone": "kohta on poistettu luonnoksesta",
    "base.current.long": "Luonnos on tässä kohdassa sama kuin ehdotusta tehtäessä.",
    "base.clean.long": "Luonnos on muuttunut muualta. Ehdotus sopii siihen yhä.",
    "base.near.long": "Luonnos on muuttunut samassa kohdassa. Ehdotus sopii siihen yhä.",
    "base.clash.long": (
        "Luonnos on muuttunut niin, että ehdotus on sen kanssa ristiriidassa. Ehdotuksen teksti on "
        "tallessa."
    ),
    "base.gone.long": (
        "Kohta, jota ehdotus muuttaa, on poistettu luonnoksesta. Ehdotuksen teksti on tallessa."
    ),
    "read.short": "Lue sääntökirjaa",
    "read.help": (
        "Näytä sääntökirjan sisällys tai haluamasi kohdat. Komento näyttää viimeisimmän päätetyn "
        "version, tai luonnoksen, jos päätettyä versiota ei vielä ole."
    ),
    "read.section": "Kohdan tunnus tai numero; ilman sitä näytetään sisällys.",
    "version.draft": "luonnos",
    "version.decided": "päätetty versio {id}, {day}",
    "version.revision": "versio {name}",
    "version.with": "luonnos, johon on otettu {ids}",
    "check.short": "Tarkista sääntökirja tai muutosehdotus",
    "check.help": (
        "Tarkista sääntökirjan tiedostot tai, valitsimella --with, luonnos muutosehdotuksineen. "
        "Ohjelman paluukoodi on 1, jos virheitä löytyy."
    ),
    "check.path": "Sääntökirjan kansio tai yksi sen tiedosto.",
    "check.watch": "Tarkista uudelleen aina, kun kirjan tiedosto tallennetaan. Lopeta: Ctrl-C.",
    "check.time": "Tarkistettu klo {hour}.{minute}.{second}",
    "check.clean": "Ei huomautettavaa.",
    "check.counts": "Yhteensä {counts}.",
    "check.count-errors": "{count} virhettä",
    "check.count-errors.one": "1 virhe",
    "check.count-warnings": "{count} varoitusta",
    "check.count-warnings.one": "1 varoitus",
    "check.count-infos": "{count} huomiota",
    "check.count-infos.one": "1 huomio",
    "check.count-waived": "{count} hyväksyttyä poikkeamaa",
    "check.count-waived.one": "1 hyväksytty poikkeama",
    "explain.short": "Mitä tarkistus tarkoittaa ja miten asia korjataan",
    "explain.help": "Kerro, mitä tarkistus katsoo ja miksi ja miten löydetty virhe korjataan.",
    "explain.check": "Tarkistuksen nimi; ilman sitä luetellaan kaikki.",
    "schema.short": "Tiedoston muoto tekstieditorille (JSON Schema)",
    "schema.help": (
        "Tulosta tiedoston muodon kuvaus (JSON Schema 2020-12). Sen avulla tekstieditori "
        "tarkistaa tiedostoa kirjoitettaessa ja ehdottaa avaimia."
    ),
    "schema.kind": "Tiedoston laji; ilman sitä luetellaan lajit.",
    "propose.short": "Ehdota muutosta",
    "propose.help": (
        "Ehdota muutosta sääntökirjaan. Jos et anna valitsimia, ohjelma kysyy tarvittavat tiedot "
        "vaihe vaiheelta. Ehdotus tallentuu erilleen luonnoksesta, eivätkä kansion tiedostot muutu."
    ),
    "propose.section": (
        "Kohdan tunnus tai numero; myös facts (tiedot), terms (käsitteet) tai new (uusi kohta)."
    ),
    "propose.title": "Ehdotuksen otsikko.",
    "propose.reason": "Perustelu: miksi muutosta tarvitaan.",
    "propose.from": (
        "Tiedosto, jossa on kohdan koko uusi teksti; merkki - lukee tekstin syötteestä."
    ),
    "propose.set": "Yksi uusi arvo, esimerkiksi fees:fee/II@2027-01-01=700,00 (voit antaa useita).",
    "propose.texts": (
        "Muuta samalla tekstien euromäärät, jotka viittaavat muutettuun riviin (valitsimen --set "
        "kanssa)."
    ),
    "propose.delete": "Ehdota koko kohdan poistamista.",
    "propose.to": "Oman avoimen ehdotuksesi tunnus, kun muutat tai täydennät sitä.",
    "propose.principle": "Periaate, jota ehdotus edistää (voit antaa useita).",
    "propose.difference": "Ehdotus muuttaisi sääntökirjaa näin",
    "propose.edit-again": "Tarkistus löysi virheitä. Muokataanko tekstiä vielä?",
    "propose.agree": "Tallennetaanko ehdotus?",
    "propose.left": "Ehdotusta ei tallennettu.",
    "propose.dry-run": "Mitään ei tallennettu (--dry-run).",
    "propose.done": (
        "Ehdotus {id} on tallessa tällä koneella. Katso se: rulebook diff {id}. Kun olet valmis, "
        "lähetä se: rulebook submit"
    ),
    "propose.kept": (
        "Ohjelma ei pystynyt tulkitsemaan tekstiä, joten ehdotusta ei tehty. Kirjoittamasi teksti "
        "on tallessa: {path}"
    ),
    "guide.begin": (
        "Ohjelma kysyy asian kerrallaan. Voit keskeyttää milloin tahansa painamalla Ctrl ja C."
    ),
    "guide.section": "Mitä kohtaa ehdotus koskee?",
    "guide.place": "Mitä haluat muuttaa?",
    "guide.text": "Uusi teksti:",
    "guide.amount": "Uusi määrä euroina:",
    "guide.title": "Otsikko ehdotukselle:",
    "guide.reason": "Miksi muutosta tarvitaan?",
    "withdraw.short": "Peru oma ehdotus",
    "withdraw.help": (
        "Peru oma muutosehdotuksesi. Jos ehdotus on jo lähetetty, se jää hyvinvointialueen "
        "asiakirjoihin."
    ),
    "withdraw.id": "Ehdotuksen tunnus.",
    "withdraw.would": "Ehdotus {id} peruttaisiin.",
    "withdraw.done": "Ehdotus {id} on peruttu.",
    "withdraw.sent": (
        "Ehdotus {id} on jo lähetetty: se jää hyvinvointialueen asiakirjoihin, mutta merkitään "
        "perutuksi, kun annat komennon rulebook submit."
    ),
    "submit.short": "Lähetä ehdotuksesi hyvinvointialueelle",
    "submit.help": (
        "Lähetä omat ehdotuksesi yhteiseen sääntökirjaan. Koordinaattori lähettää samalla "
        "luonnoksen ja päätökset."
    ),
    "submit.ids": "Ehdotusten tunnukset; ilman niitä lähetetään kaikki omat ehdotukset.",
    "submit.remote": "Yhteisen sääntökirjan nimi tällä koneella.",
    "submit.public": (
        "Lähetetystä ehdotuksesta tulee hyvinvointialueen julkinen asiakirja. Se jää "
        "asiakirjoihin, vaikka ehdotus myöhemmin peruttaisiin."
    ),
    "submit.agree": "Lähetetäänkö?",
    "submit.left": "Mitään ei lähetetty.",
    "submit.nothing": "Lähetettävää ei ole: kaikki on jo lähetetty.",
    "submit.would": "Lähetettäisiin: {ids}.",
    "submit.renumbered": (
        "Tunnus {old} oli jo käytössä, joten ehdotuksesi tunnus on nyt {new}. Käytä tästä lähtien "
        "uutta tunnusta."
    ),
    "submit.sent": "Lähetetty: {id}",
    "submit.refused": "Ei otettu vastaan: {what} ({reason})",
    "submit.refused-next": (
        "Mitään ei ole kadonnut: työsi on tallessa tällä koneella. Anna komento rulebook update ja "
        "lähetä uudelleen. Jos sama toistuu, ota yhteyttä koordinaattoriin."
    ),
    "statement.short": "Tulosta yhdistyksen lausunto",
    "statement.help": "Laadi yhdistyksen lausunto sen muutosehdotuksista.",
    "statement.who": "Yhdistyksen tunnus; muuten oma yhdistyksesi.",
    "statement.stance": (
        "Yhdistyksen kanta: puoltaa (supports), puoltaa muutoksin (with-changes), vastustaa "
        "(opposes) tai ei ota kantaa (neutral)."
    ),
    "statement.place": "Paikka allekirjoituksen eteen, esimerkiksi Mikkelissä.",
    "stance.supports": "puoltaa",
    "stance.with-changes": "puoltaa muutoksin",
    "stance.opposes": "vastustaa",
    "stance.neutral": "ei ota kantaa",
    "amendments.short": "Luettele muutosehdotukset",
    "amendments.help": "Luettele avoimet muutosehdotukset ja kerro, miten ne sopivat luonnokseen.",
    "amendments.all": "Näytä myös ne, joihin on vastattu.",
    "amendments.unread": (
        "Näitä ehdotuksia ei voitu lukea: {ids}. Pyydä lähettäjää tekemään ne uudelleen."
    ),
    "amendments.none": "Avoimia muutosehdotuksia ei ole.",
    "amendments.hidden": "Lisäksi {count} ehdotusta, joihin on vastattu: rulebook amendments --all",
    "amendments.hidden.one": "Lisäksi 1 ehdotus, johon on vastattu: rulebook amendments --all",
    "amendments.sections": "kohdat: {sections}",
    "diff.short": "Näytä, mikä muuttuu",
    "diff.help": (
        "Näytä, mitä ehdotus muuttaa tai miten kaksi versiota eroavat toisistaan. Versio on "
        "decided (viimeisin päätetty), draft (luonnos), päivämäärä, ehdotuksen tunnus, useita "
        "tunnuksia plusmerkillä yhdistettynä tai git-versio."
    ),
    "diff.first": "Ehdotus tai vanhempi versio.",
    "diff.second": "Uudempi versio; muuten luonnos.",
    "diff.title": "Muutokset: {before} → {after}",
    "diff.same": "Versiot ovat samat.",
    "merge.short": "Ota ehdotuksia esitykseen",
    "merge.help": (
        "Ota muutosehdotuksia esitykseen eli luonnokseen. Mitään ei tallenneta, jos ehdotus on "
        "ristiriidassa luonnoksen kanssa tai toisi sääntökirjaan uusia virheitä."
    ),
    "merge.ids": "Ehdotusten tunnukset.",
    "merge.part": "Ota vain tämä osa (voit antaa useita).",
    "merge.as-modified": (
        "Ota ehdotus toisella sanamuodolla: tiedosto, jossa on kohdan koko teksti."
    ),
    "merge.despite": (
        "Ota ehdotus, vaikka tämä tarkistus löytää uuden virheen. Tieto kirjataan vastaukseen."
    ),
    "merge.commit": "Otettu esitykseen",
    "merge.would": "Ehdotukset {ids} voidaan ottaa esitykseen.",
    "merge.would.one": "Ehdotus {ids} voidaan ottaa esitykseen.",
    "merge.done": "Otettu esitykseen: {ids}.",
    "merge.near": "Huomaa: luonnos oli muuttunut samassa kohdassa kuin {id}: {at}.",
    "merge.clash": (
        "Ehdotus {id} ja luonnos muuttavat samaa kohtaa eri tavalla. Mitään ei tallennettu."
    ),
    "merge.clash-next": (
        "Päätä sanamuoto ja ota ehdotus sillä: rulebook merge {id} --as-modified TIEDOSTO. Voit "
        "myös jättää ehdotuksen pois: rulebook reject {id}"
    ),
    "merge.new-warnings": "Tarkistukset löysivät luonnoksesta {count} uutta huomautettavaa.",
    "merge.new-warnings.one": "Tarkistukset löysivät luonnoksesta yhden uuden huomautettavan.",
    "merge.new-errors": "Ehdotus toisi sääntökirjaan uusia virheitä. Mitään ei tallennettu.",
    "merge.despite-next": (
        "Korjaa virheet ensin. Jos virhe on tarkoitus hyväksyä, anna lisäksi --despite TARKISTUS. "
        "Hyväksyntä kirjataan vastaukseen."
    ),
    "clash.draft": "luonnos",
    "clash.removed": "(poistettu)",
    "clash.order": "Molemmat lisäävät uuden kohdan samaan paikkaan. Järjestys pitää valita.",
    "reject.short": "Jätä ehdotus pois esityksestä perustellen",
    "reject.help": "Jätä ehdotus pois esityksestä. Vastaus perusteluineen kirjataan.",
    "reject.id": "Ehdotuksen tunnus.",
    "reject.part": "Jätä pois vain tämä osa (voit antaa useita).",
    "reject.commit": "Ei otettu esitykseen",
    "reject.would": "Ehdotus {id} jätettäisiin pois esityksestä.",
    "reject.done": "Ehdotusta {id} ei otettu esitykseen. Vastaus on kirjattu.",
    "memo.short": "Tulosta lausuntoyhteenveto",
    "memo.help": "Laadi lausuntoyhteenveto: kuka sanoi mitä, mitä ehdotettiin ja mitä vastattiin.",
    "memo.round": "Lausuntokierroksen tunnus; muuten avoin tai viimeisin kierros.",
    "memo.open": "Vain ehdotukset, jotka odottavat vastausta.",
    "decide.short": "Kirjaa toimielimen päätös",
    "decide.help": (
        "Kirjaa toimielimen päätös. Hyväksytty sääntökirja merkitään päätetyksi versioksi, jota "
        "komennot read ja diff sen jälkeen käyttävät."
    ),
    "decide.id": "Päätöksen tunnus, esimerkiksi 2027-1; muuten seuraava vapaa.",
    "decide.from": "Tiedosto, jossa on koko päätös (YAML).",
    "decide.body": "Toimielimen nimi.",
    "decide.kind": (
        "Toimielimen laji: valtuusto (council), hallitus (executive), lautakunta (board) tai "
        "viranhaltija (official)."
    ),
    "decide.meeting": "Kokouspäivä; muuten tämä päivä.",
    "decide.section": "Pöytäkirjan pykälä.",
    "decide.diary": "Diaarinumero.",
    "decide.outcome": (
        "Päätös: hyväksytty (approved), hyväksytty muutettuna (approved-changed), palautettu "
        "(returned), pöydälle pantu (tabled) tai hylätty (rejected)."
    ),
    "decide.commit": "Päätös",
    "decide.would": "Päätös {id} kirjattaisiin.",
    "decide.done": "Päätös {id} on kirjattu.",
    "decide.errors": (
        "Sääntökirjassa on virheitä, joten sitä ei kirjattu hyväksytyksi. Mitään ei tallennettu."
    ),
    "decide.errors-next": (
        "Korjaa virheet luonnokseen tai hyväksy havainto perustellen tiedoston rulebook.yaml "
        "kohdassa waivers, ja anna komento uudelleen."
    ),
    "decide.tagged": "Päätetty versio on {tag}. Jaa se muille: rulebook submit",
    "tour.begin": "Esittelykierros. Kaikki on keksittyä ja tehdään kansioon {folder}.",
    "tour.end": "Esittelykierros on valmis. Avaa nämä asiakirjat:",
    "tour.broke": "Esittelykierros keskeytyi: edellinen komento päättyi koodiin {code}.",
    "tour.init": "Hyvinvointialue aloittaa sääntökirjan valmiista mallista.",
    "tour.identity": "Koordinaattori kertoo, kuka hän on.",
    "tour.read": "Kuka tahansa voi lukea sääntökirjaa, tässä palkkiopykälää.",
    "tour.check": "Ohjelma tarkistaa, että sääntökirja on ehjä ja lainmukainen.",
    "tour.join": "Omaishoitajayhdistys hakee oman kopion ja kertoo, kuka sitä käyttää.",
    "tour.propose": (
        "Yhdistys ehdottaa luokkien L2, A2 ja II palkkion nostamista, ja tekstit seuraavat."
    ),
    "tour.diff": "Kaikki näkevät, mitä ehdotus muuttaa.",
    "tour.low": "Yhdistys kokeilee ehdotusta, jossa luokan I palkkio laskisi.",
    "tour.check-low": "Tarkistus huomaa, että palkkio alittaisi lain vähimmäismäärän.",
    "tour.join-nvf": "Toinen yhdistys liittyy mukaan.",
    "tour.propose-nvf": (
        "Se ehdottaa ruotsiksi, että vapaat saa säästää maaliskuun loppuun. Yksi kieli riittää."
    ),
    "tour.submit": "Yhdistys lähettää ehdotuksensa hyvinvointialueelle.",
    "tour.submit-nvf": "Toinen yhdistys tekee samoin.",
    "tour.amendments": "Koordinaattori näkee, mitä on ehdotettu.",
    "tour.merge": "Koordinaattori ottaa ehdotuksen esitykseen ja perustelee ratkaisun.",
    "tour.reject": "Lainvastaista ehdotusta ei oteta esitykseen, ja sekin perustellaan.",
    "tour.memo-pdf": "Lausuntoyhteenveto tulostetaan.",
    "tour.memo-docx": "Sama Word-tiedostona, jossa muutokset näkyvät jäljitettyinä.",
    "tour.memo-html": "Sama selaimessa luettavaksi.",
    "tour.statement-pdf": "Yhdistys tulostaa lausuntonsa allekirjoitettavaksi.",
    "tour.statement-docx": "Sama Word-tiedostona.",
    "tour.statement-html": "Sama selaimessa luettavaksi.",
    "tour.decide": "Lautakunta päättää, ja päätetty versio merkitään.",
    "tour.update": "Yhdistys hakee päätetyn version.",
    "tour.status": "Ja näkee, mitä sen ehdotuksille tapahtui.",
    "tour.title-fee": "Luokkien L2, A2 ja II palkkio 820 euroon",
    "tour.reason-fee": "Hoito sitoo yhä enemmän, mutta palkkio on jäänyt jälkeen.",
    "tour.title-low": "Luokan I palkkio 500 euroon",
    "tour.reason-low": "Säästö käytettäisiin virkistysvapaisiin.",
    "tour.reason-taken": "Palkkio vastaa paremmin hoidon sitovuutta, ja määräraha riittää.",
    "tour.reason-rejected": "Palkkio alittaisi omaishoidon tuesta annetun lain vähimmäismäärän.",
    "tour.board": "Sosiaali- ja terveyslautakunta",
    "ask.empty": ("Kirjoita jotakin: tämä tieto tarvitaan."),
    "ask.amount": ("Tämä ei ole euromäärä. Kirjoita esimerkiksi 820,00."),
    "guide.texts": ("Muutetaanko samalla tekstien euromäärät, jotka viittaavat tähän?"),
    "propose.kept-declined": ("Ehdotusta ei tallennettu. Kirjoittamasi teksti on tallessa: {path}"),
    "merge.own-copy": (
        "Huomaa: edustat yhdistystä {id}. Tämä muuttaa vain omaa kopiotasi luonnoksesta; "
        "hyvinvointialueen luonnosta muuttaa vain koordinaattori."
    ),
    "status.you": ("Nimesi on {name}."),
    "decide.despite": ("Kirjaa, vaikka tämä tarkistus löytää virheen (voit antaa useita)."),
    "amendments.answer": ("Vastaus: {because}"),
    "version.decided-by": ("{body}, {day}, päätetty versio {id}"),
    "version.decided-by-section": ("{body}, {day}, {section} §, päätetty versio {id}"),
    "amendment.answers": ("Vastaus: {outcome}. {because} ({by} {on})"),
}
