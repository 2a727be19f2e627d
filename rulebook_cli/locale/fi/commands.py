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
    "option.days": (
        "Vertaa vain sitä, mikä on voimassa tänä päivänä; kahdesti annettuna yhtenä ja toisena "
        "päivänä."
    ),
    "option.contract-from": (
        "Päivä, jona sopimus on tehty. Ilman sitä näytetään erikseen uudet ja aiemmat sopimukset, "
        "jos niillä on eroa."
    ),
    "option.json": "Tulosta tiedot JSON-muodossa muita ohjelmia varten.",
    "option.yes": "Älä kysy mitään.",
    "option.dry-run": "Näytä vain, mitä tapahtuisi. Mitään ei tallenneta eikä lähetetä.",
    "option.output": (
        "Tallenna tähän tiedostoon. Pääte (.pdf, .docx, .html, .md, .txt tai .csv) määrää muodon. "
        "Tiedosto korvataan kysymättä vain, jos se on ohjelman tekemä eikä sitä ole sen jälkeen"
        " muutettu."
    ),
    "option.format": "Tulosteen muoto.",
    "option.large-print": "Suuri teksti (18 pistettä) PDF:ssä, HTML:ssä ja DOCX:ssä.",
    "option.no-color": "Älä käytä värejä.",
    "option.as": "Sen yhdistyksen tai koordinaattorin tunnus, jonka nimissä toimit.",
    "option.because": "Perustelu.",
    "option.with": "Ota mukaan tämä muutosehdotus (voit antaa useita).",
    "option.despite": (
        "Kirjoita, vaikka teksti näyttää henkilötiedolta. Tarkoitettu järjestön tai viraston "
        "julkisille yhteystiedoille."
    ),
    "option.draft": "Näytä luonnos, vaikka sääntökirjasta on jo päätetty versio.",
    "not-a-date": "{text} ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.",
    "not-a-form": "Muotoa {text} ei ole. Muodot ovat: {forms}.",
    "saved": "Tallennettu: {path}",
    "save.left": "Tiedostoa {path} ei muutettu.",
    "save.agree": (
        "Tiedosto {path} on jo olemassa, ja siinä on muuta kuin ohjelman viimeksi tallentama "
        "paperi. Korvataanko se?"
    ),
    "files-older": (
        "Luonnos on tallessa, mutta kansion tiedostot ovat sitä vanhempia, koska niissä on omia "
        "muutoksiasi. Niihin ei koskettu. Kun haluat tiedostot ajan tasalle, anna komento rulebook "
        "update --files: se kopioi ensin talteen ne muuttamasi tiedostot, jotka sen on "
        "korvattava."
    ),
    "files-older-elsewhere": (
        "Luonnos on avoinna myös kansiossa {folder}, ja sen tiedostot ovat nyt luonnosta "
        "vanhempia. Anna siinä kansiossa komento rulebook update --files: se kopioi ensin talteen "
        "ne muuttamasi tiedostot, jotka sen on korvattava."
    ),
    "update.files": (
        "Tuo myös kansion tiedostot luonnoksen tasalle. Muuttamasi tiedostot, jotka on "
        "korvattava, kopioidaan ensin talteen."
    ),
    "draft-word": "LUONNOS",
    "page-of": "Sivu {{page}} / {{pages}}",
    "inserted": "lisätty",
    "deleted": "poistettu",
    "ask.pick": "(valitse nuolinäppäimillä, hyväksy Enterillä)",
    "ask.one-at-least": "Merkitse ainakin yksi.",
    "ask.several": "(merkitse välilyönnillä, hyväksy Enterillä)",
    "ask.pick-back": "(nuolinäppäimet ja Enter; Esc palaa)",
    "ask.long": "(muuta tekstiä; kun olet valmis, paina Esc ja sitten Enter)",
    "ask.links": (
        "Tekstissä [sanat](osoite) on viittaus: sanoja voit muuttaa, mutta jätä ( )-osa ennalleen."
    ),
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
        "monta kertaa). Jos et tiedä, vastaus kertoo kaiken, mikä on vielä mahdollista."
    ),
    "ask.case": (
        "Tiedosto, jossa hoitotilanteen tiedot ovat (YAML, TIETO: ARVO; tai rivi, jonka check "
        "tulostaa tapauksesta). Tiedostossa not-known tai null tarkoittaa, ettei kukaan tiedä "
        "asiaa, ja silloin noudatetaan sitä koskevia sääntöjä."
    ),
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
    "tour.round": (
        "Esitä kokonainen lausuntokierros: lausunnot, kommentit, kuvat, Salonki, äänestys ja "
        "yhteenveto."
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
    "join.kept": (
        "Sääntökirja kopioitiin kansioon {folder} ja jää sinne, mutta omistajaa sille ei "
        "merkitty. Voit antaa saman komennon uudelleen."
    ),
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
    "join.next-there": (
        "Siirry ensin kansioon: cd {folder}\nKatso sitten, mitä voit tehdä: rulebook status"
    ),
    "join.ask": "Kenen nimissä toimit?",
    "join.ask-email": "Sähköpostiosoitteesi:",
    "join.part-name": "nimi",
    "join.ask-name": "Nimesi (se näkyy ehdotuksissasi):",
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
    "update.amendment": "Uusi ehdotus {id}: {title}",
    "update.joined": (
        "Toinen koordinaattori oli muuttanut luonnosta. Muutokset on yhdistetty. Lähetä: "
        "rulebook submit"
    ),
    "update.joined-commit": ("Kahden koordinaattorin luonnokset yhdistetty"),
    "update.own-draft": ("oma luonnos"),
    "update.same-files": ("Toinen koordinaattori on kirjannut saman asian: {files}."),
    "update.superseded": (
        "Toinen koordinaattori oli antanut saman vastauksen ennen sinua: {ids}. Hänen "
        "vastauksensa on voimassa, ja omasi on merkitty kumotuksi."
    ),
    "update.superseded-because": "Toinen koordinaattori oli antanut saman vastauksen aiemmin.",
    "update.apart-coordinator": (
        "Toinen koordinaattori on muuttanut luonnosta eri tavalla, eikä muutoksia voi "
        "yhdistää. Mitään ei muutettu. Peru oma ratkaisusi näistä kohdista (rulebook merge "
        "--undo TUNNUS --because SYY) ja anna komento rulebook update uudelleen."
    ),
    "update.nothing": "Uusia ehdotuksia, vastauksia tai päätöksiä ei ole.",
    "update.decided": "Uusi päätetty versio: {id}, {day}.",
    "update.withdrawn": "Ehdotus {id} ({title}) on peruttu. Syy: {because}",
    "update.answer-other": "Ehdotukseen {id} ({title}) on vastattu: {status}.",
    "update.answer-own": "Ehdotukseesi {id} ({title}) on vastattu: {status}.",
    "update.undone-other": (
        "Vastaus ehdotukseen {id} ({title}) on kumottu, ja se odottaa taas vastausta."
    ),
    "update.undone-own": (
        "Vastaus ehdotukseesi {id} ({title}) on kumottu, ja se odottaa taas vastausta."
    ),
    "update.changed": "Muutettu ehdotus {id}: {title}",
    "update.next": "Katso tilanne: rulebook status",
    "status.short": "Katso, mitä on meneillään ja mitä voit tehdä",
    "status.help": (
        "Kerro, mikä sääntökirja tämä on, mikä lausuntokierros on auki ja mitä voit nyt tehdä."
    ),
    "status.book": "{title}, {county}",
    "status.decided": "Viimeisin päätetty versio: {id}.",
    "status.undecided": "Sääntökirja on luonnos: mikään toimielin ei ole vielä päättänyt siitä.",
    "status.who": "Edustat: {name} ({id}).",
    "status.nobody": "Ohjelma ei vielä tiedä, kenen nimissä toimit.",
    "status.open": "Avoimia muutosehdotuksia: {count}.",
    "status.own": "Omat ehdotuksesi:",
    "status.changed-since": (
        "Olet muuttanut näitä lähettämisen jälkeen, mutta et ole lähettänyt muutosta: {ids}."
    ),
    "status.next": "Voit nyt:",
    "step.join": (
        'kertoa, kuka olet: rulebook join --as TUNNUS --name "Etunimi Sukunimi" --email OSOITE'
    ),
    "step.read": "lukea sääntökirjaa: rulebook read",
    "step.propose": "ehdottaa muutosta: rulebook propose",
    "step.comment": "kommentoida sääntökirjaa tai ehdotusta: rulebook comment",
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
    "base.current": "sopii luonnoksen tekstiin",
    "verdict.sound": "Tarkistettu: ei uusia virheitä.",
    "verdict.errors": "Toisi virheitä: rulebook check --with {id}",
    "verdict.unknown": (
        "Ehdotuksia, joita ei ole vielä tarkistettu: {count}. Tarkista ne: "
        "rulebook amendments --check"
    ),
    "base.clean": "luonnos on muuttunut muualta, ehdotus sopii yhä",
    "base.near": "luonnos on muuttunut samassa kohdassa tai sen vieressä, ehdotus sopii yhä",
    "base.clash": "on ristiriidassa muuttuneen luonnoksen kanssa",
    "base.gone": "kohta on poistettu luonnoksesta",
    "base.current.long": "Luonnos on tässä kohdassa sama kuin ehdotusta tehtäessä.",
    "base.clean.long": "Luonnos on muuttunut muualta. Ehdotus sopii siihen yhä.",
    "base.near.long": (
        "Luonnos on muuttunut samassa kohdassa tai sen vieressä. Ehdotus sopii siihen yhä."
    ),
    "base.clash.long": (
        "Luonnos on muuttunut niin, että ehdotus on sen kanssa ristiriidassa. Ehdotuksen teksti on "
        "tallessa."
    ),
    "base.gone.long": (
        "Kohta, jota ehdotus muuttaa, on poistettu luonnoksesta. Ehdotuksen teksti on tallessa."
    ),
    "read.short": "Lue sääntökirjaa",
    "read.help": (
        "Näytä sääntökirjan sisällys tai haluamasi pykälät. Komento näyttää viimeisimmän päätetyn "
        "version, tai luonnoksen, jos päätettyä versiota ei vielä ole. Valitsimilla --on ja "
        "--contract-from näet vain sen, mikä on silloin voimassa."
    ),
    "read.next-contents": (
        "Lue pykälä: rulebook read NUMERO. Voit ehdottaa muutosta: rulebook propose"
    ),
    "read.next": "Voit ehdottaa muutosta: rulebook propose",
    "read.section": "Pykälän tai luvun tunnus tai numero, tai terms, facts tai rulebook; ilman "
    "sitä näytetään sisällys.",
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
    "statute.short": "Lain luvut vuosittain ja aikaisin päivä, jona sopimus voi päättyä",
    "statute.help": (
        "Näytä omaishoitolain luvut vuosittain: vähimmäispalkkiot, palkkakerroin, asiakasmaksun "
        "katto, vapaapäivät ja irtisanomisajat lainkohtineen ja lähteineen. Luku, jota ei ole "
        "vahvistettu, on merkitty. Sääntökirjan kansiossa mukana ovat myös sen lisäämät vuodet."
    ),
    "statute.year": "Vuosi, jonka luvut näytetään; ilman sitä kaikki vuodet.",
    "statute.earliest": (
        "Laske, milloin sopimus voi aikaisintaan päättyä, kun irtisanomiskirje postitetaan tänä "
        "päivänä."
    ),
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
        "Pykälän tai luvun tunnus tai numero; myös facts (tiedot), terms (käsitteet) tai new (uusi "
        "pykälä tai luku)."
    ),
    "propose.title": "Ehdotuksen otsikko.",
    "propose.reason": "Perustelu: miksi muutosta tarvitaan.",
    "propose.from": (
        "Tiedosto, jossa on pykälän koko uusi teksti; merkki - lukee tekstin syötteestä."
    ),
    "propose.set": "Yksi uusi arvo, esimerkiksi fees:fee/II@2027-01-01=700,00 (voit antaa useita).",
    "propose.texts": (
        "Muuta samalla tekstien euromäärät, jotka viittaavat muutettuun riviin (valitsimen --set "
        "kanssa)."
    ),
    "propose.delete": "Ehdota koko pykälän poistamista.",
    "propose.to": "Oman avoimen ehdotuksesi tunnus, kun muutat tai täydennät sitä.",
    "propose.principle": "Periaate, jota ehdotus edistää (voit antaa useita).",
    "propose.with": (
        "Yhdistys, jonka kanssa ehdotatte yhdessä (voit antaa useita). Se vahvistaa asian "
        "kannattamalla ehdotusta: rulebook support TUNNUS"
    ),
    "propose.difference": "Ehdotus muuttaisi sääntökirjaa näin",
    "propose.edit-again": "Tarkistus löysi virheitä. Muokataanko tekstiä vielä?",
    "propose.more-findings": (
        "Tarkistus löysi lisäksi {count} huomautettavaa. Näet kaikki, kun ehdotus on "
        "tallessa: rulebook check --with TUNNUS"
    ),
    "propose.more-findings.one": (
        "Tarkistus löysi lisäksi yhden huomautettavan. Näet kaikki, kun ehdotus on tallessa: "
        "rulebook check --with TUNNUS"
    ),
    "propose.agree": "Tallennetaanko ehdotus?",
    "propose.left": "Ehdotusta ei tallennettu.",
    "propose.dry-run": "Mitään ei tallennettu (--dry-run).",
    "propose.row-none": "Huomaa: {row} poistetaan. Sen jälkeen määrää ei ole lainkaan.",
    "propose.row-gap": (
        "Huomaa: {row} poistetaan. Silloin määrää ei ole ennen päivää {near}, jolloin se on: "
        "{amount}."
    ),
    "propose.row-falls-back": (
        "Huomaa: {row} poistetaan. Silloin jää voimaan {near} alkanut määrä: {amount}."
    ),
    "propose.left-file": "Ehdotusta ei tehty. Tekstisi on edelleen tiedostossa {path}.",
    "propose.after": (
        "Minkä momentin jälkeen --set lisää momentin, jota ei vielä ole, esimerkiksi "
        "fees.amounts; pelkkä pykälän tai luvun tunnus lisää sen ensimmäiseksi."
    ),
    "propose.next": (
        "Katso ehdotus: rulebook diff {id}. Kun olet valmis, lähetä se: rulebook submit"
    ),
    "propose.next-alone": (
        "Katso ehdotus: rulebook diff {id}. Vastaa siihen: rulebook merge {id} --because …"
    ),
    "guide.begin": (
        "Ohjelma kysyy asian kerrallaan. Voit keskeyttää milloin tahansa painamalla Ctrl ja C: "
        "se, mitä olet jo vastannut, jää talteen."
    ),
    "guide.same": "Arvo on sama kuin ennen.",
    "propose.done": "Ehdotus {id} on tallessa tällä koneella.",
    "propose.left-behind": (
        "Huomaa: tekstissä on virheitä, joita ohjelma ei voinut lukea. Ne kohdat eivät tule "
        "mukaan, kun ehdotus otetaan esitykseen. Korjaa teksti ja anna se uudelleen: rulebook "
        "propose PYKÄLÄ --to {id} --from TIEDOSTO"
    ),
    "propose.kept": (
        "Ohjelma ei pystynyt tulkitsemaan tekstiä, joten ehdotusta ei tehty. Kirjoittamasi "
        "teksti on tallessa: {path}\nKorjaa teksti siinä tiedostossa ja jatka komennolla:"
    ),
    "comment.short": "Kommentoi sääntökirjaa tai ehdotusta",
    "comment.help": (
        "Kommentoi sääntökirjaa, jotakin sen paikkaa tai ehdotusta. Jos et anna valitsimia, "
        "ohjelma kysyy tarvittavat tiedot vaihe vaiheelta. Sanottu jää asiakirjoihin: sen voi "
        "perua mutta ei muuttaa."
    ),
    "support.short": "Kannata toisen yhdistyksen ehdotusta",
    "support.help": (
        "Merkitse, että yhdistyksenne kannattaa toisen yhdistyksen ehdotusta. Jos teitä on "
        "pyydetty ehdottamaan yhdessä, tämä vahvistaa sen."
    ),
    "evidence.short": "Tuo kuva, ääni tai muistiinpano kokemusaineistoksi",
    "evidence.help": (
        "Tallenna kuva, ääni tai muistiinpano kokemusaineistoksi ehdotuksesta tai sääntökirjan "
        "kohdasta. Siitä poistetaan paikka, aika ja laite. Peruttu aineisto poistetaan todella. "
        "Ilman tiedostoa komento luettelee aineiston."
    ),
    "withdraw.short": "Peru oma ehdotus",
    "withdraw.help": (
        "Peru oma muutosehdotuksesi. Jos ehdotus on jo lähetetty, se jää hyvinvointialueen "
        "asiakirjoihin."
    ),
    "withdraw.next": "Voit tehdä uuden ehdotuksen: rulebook propose",
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
    "submit.ids": "Ehdotusten tunnukset: vain ne lähetetään. Muuten lähetetään kaikki oma.",
    "submit.draft": "Lähetä luonnos ja päätetyt versiot, ei omia keskeneräisiä ehdotuksia.",
    "submit.remote": "Yhteisen sääntökirjan nimi tällä koneella.",
    "submit.public": (
        "Lähettämästäsi tulee hyvinvointialueen julkinen asiakirja, ja se jää asian papereihin, "
        "vaikka peruisit sen."
    ),
    "submit.agree": "Lähetetäänkö?",
    "submit.next": (
        "Kun hyvinvointialue on vastannut, hae vastaus: rulebook update. Yhdistyksen lausunnon "
        "saat komennolla: rulebook statement --output lausunto.pdf"
    ),
    "submit.item-draft": "luonnos ja päätetyt versiot",
    "submit.item-withdrawn": "{id}: {title} (peruttu)",
    "submit.item": "{id}: {title}",
    "submit.contents": "Lähetetään:",
    "submit.later": (
        "Lähetä, kun olet valmis: rulebook submit."
        " Katso ensin, mitä on lähettämättä: rulebook status"
    ),
    "submit.left": "Mitään ei lähetetty.",
    "submit.nothing": "Lähetettävää ei ole.",
    "submit.would": "Lähetettäisiin: {ids}.",
    "submit.would-renumber": (
        "Tunnus {old} on jo käytössä. Kun lähetät ehdotuksesi, se saa uuden tunnuksen."
    ),
    "submit.renumbered": (
        "Tunnus {old} oli jo käytössä, joten ehdotuksesi tunnus on nyt {new}. Käytä tästä lähtien "
        "uutta tunnusta."
    ),
    "submit.sent": "Lähetetty: {id}",
    "statement.short": "Tulosta yhdistyksen lausunto",
    "statement.help": "Laadi yhdistyksen lausunto sen muutosehdotuksista.",
    "statement.next-save": (
        "Tallenna lausunto tulostettavaksi: rulebook statement --output lausunto.pdf"
    ),
    "statement.next": (
        "Allekirjoita lausunto ja toimita se hyvinvointialueelle. Jos et ole vielä lähettänyt "
        "ehdotuksiasi, lähetä ne: rulebook submit"
    ),
    "statement.who": (
        "Yhdistyksen tunnus, tai niiden, jotka allekirjoittavat yhdessä; muuten omasi."
    ),
    "statement.stance": (
        "Yhdistyksen kanta: puoltaa (supports), puoltaa muutoksin (with-changes), vastustaa "
        "(opposes) tai ei ota kantaa (neutral). Muuten se otetaan siitä, mitä "
        "yhdistys on kommentoinut koko luonnoksesta."
    ),
    "statement.annex": "Liitteen nimi, lausunnon loppuun (voi antaa monta).",
    "statement.answers": "Näytä myös, mitä hyvinvointialue on vastannut ehdotuksiin.",
    "statement.place": "Paikka allekirjoituksen eteen, esimerkiksi Mikkelissä.",
    "stance.supports": "puoltaa",
    "stance.with-changes": "puoltaa muutoksin",
    "stance.opposes": "vastustaa",
    "stance.neutral": "ei ota kantaa",
    "clashes.short": "Etsi ehdotusten ristiriidat",
    "clashes.help": (
        "Etsi kohdat, joissa avoimet ehdotukset eivät sovi yhteen, ja esitä ne kysymyksinä."
    ),
    "clashes.ids": "Ehdotukset, joita verrataan. Jos et anna mitään, verrataan kaikkia avoimia.",
    "clashes.matrix": "Näytä taulukkona, kuka kohtaa kenet.",
    "clashes.settle": "Käy kysymykset läpi ja kirjaa vastaukset.",
    "amendments.short": "Luettele muutosehdotukset",
    "amendments.help": "Luettele avoimet muutosehdotukset ja kerro, miten ne sopivat luonnokseen.",
    "amendments.all": "Näytä myös ne, joihin on vastattu.",
    "amendments.check": "Tarkista samalla säännöt niistä ehdotuksista, joita ei ole tarkistettu.",
    "amendments.unread": (
        "Näitä ehdotuksia ei voitu lukea: {ids}. Pyydä lähettäjää tekemään ne uudelleen."
    ),
    "amendments.carried": "Siirretty kierrokselle {because}.",
    "update.carried": "Ehdotus {id} ({title}) on siirretty kierrokselle {round}.",
    "amendments.out-of-time": "Myöhässä: tehty, kun mikään kierros ei ollut yhdistykselle auki.",
    "amendments.late": (
        "Näitä ehdotuksia on muutettu vastauksen jälkeen: {ids}. Muutosta ei ole käsitelty. Pyydä "
        "tekijää tekemään siitä uusi ehdotus."
    ),
    "amendments.none": "Avoimia muutosehdotuksia ei ole.",
    "amendments.hidden": (
        "Lisäksi {count} ehdotusta, joihin on vastattu tai jotka on peruttu: "
        "rulebook amendments --all"
    ),
    "amendments.hidden.one": (
        "Lisäksi 1 ehdotus, johon on vastattu tai joka on peruttu: rulebook amendments --all"
    ),
    "amendments.sections": "koskee: {sections}",
    "impact.short": "Laske, mitä muutos maksaa ja keitä se koskee",
    "impact.help": (
        "Laske, mitä muutosehdotus maksaa vuodessa ja keitä se koskee: kustannukset ennen ja "
        "jälkeen, luokittain, kuka siirtyy, saa enemmän tai vähemmän. Monta ehdotusta lasketaan "
        "yhdessä ja erikseen. Ilman tunnuksia verrataan luonnosta viimeksi päätettyyn. Luvut ovat "
        "luonnoksen kansiosta caseload. Ilman valitsinta --on lasketaan päivälle, jona muutos on "
        "kokonaan voimassa."
    ),
    "impact.ids": "Ehdotusten tunnukset.",
    "impact.all": "Kaikki avoimet ehdotukset.",
    "impact.cases": (
        "Tapausaineisto (CSV tai Parquet), joka ei ole sääntökirjassa. Tiedostoa ei tallenneta."
    ),
    "impact.work": "Näytä laskelma: jokaisen luvun määrä, hinta ja lähde.",
    "impact.sql-columns": "taulussa cases on oltava sarakkeet {names}",
    "impact.sql-judged": (
        "ja nämä, jotka työntekijä arvioi; kirjoita true, jos arvion oletetaan täyttyvän: {names}"
    ),
    "impact.sql": (
        "Tulosta kysely, jonka alueen oma tietovarasto voi ajaa (taulu cases, sarake joka "
        "tiedolle)."
    ),
    "impact.dialect": "Minkä tietokannan kielellä kysely tulostetaan.",
    "impact.reading": "Luetaan tapausaineistoa {path} …",
    "impact.csv": "Tulosta luvut taulukkona (CSV).",
    "impact.format": "Tulosteen muoto; svg on pelkkä kuva.",
    "diff.short": "Näytä, mikä muuttuu",
    "diff.help": (
        "Näytä, mitä ehdotus muuttaa tai miten kaksi versiota eroavat toisistaan. Versio on "
        "decided (viimeisin päätetty), draft (luonnos), päivämäärä, ehdotuksen tunnus, useita "
        "tunnuksia plusmerkillä yhdistettynä tai git-versio; päivämäärä on silloin päätetty "
        "versio. Valitsimella --on näet, mitä on voimassa yhtenä ja mitä toisena päivänä."
    ),
    "diff.next": "Katso muut ehdotukset: rulebook amendments",
    "diff.next-own": "Muuta ehdotustasi: rulebook propose --to {id}. Lähetä se: rulebook submit",
    "diff.first": "Ehdotus tai vanhempi versio.",
    "diff.second": "Uudempi versio; muuten luonnos.",
    "diff.title": "Muutokset: {before} → {after}",
    "diff.taken-as": "Ehdotus otettiin esitykseen tässä muodossa:",
    "diff.same": "Versiot ovat samat.",
    "diff.none-decided": (
        "Mikään toimielin ei ole vielä päättänyt sääntökirjasta, joten luonnokselle ei ole "
        "vertailukohtaa."
    ),
    "diff.draft-alone": "Luonnoksen muutokset",
    "interrupted": "Keskeytetty.",
    "interrupted.unsaved": "Keskeytetty, mitään ei tallennettu.",
    "diff.not-here": (
        "Ehdotuksen {id} teksti ei ole tällä koneella: siihen vastattiin ennen kuin se haettiin"
        " tänne. Pyydä teksti hyvinvointialueelta."
    ),
    "diff.two-versions": (
        "Tässä verrataan versioita, jotka oli päätetty näihin päiviin mennessä. Sen, mitä näinä "
        "päivinä on voimassa, näet näin: rulebook diff --on {first} --on {second}"
    ),
    "diff.two-same": "Ehdotukset ovat näissä kohdissa samat.",
    "diff.two": (
        "Tässä verrataan kahta ehdotusta niissä kohdissa, joita jompikumpi muuttaa: poistettuna"
        " on ehdotuksen {first} mukainen teksti, lisättynä ehdotuksen {second} mukainen."
    ),
    "merge.short": "Ota ehdotuksia esitykseen",
    "merge.help": (
        "Ota muutosehdotuksia esitykseen eli luonnokseen. Mitään ei tallenneta, jos ehdotus on "
        "ristiriidassa luonnoksen kanssa tai toisi sääntökirjaan uusia virheitä."
    ),
    "merge.ids": "Ehdotusten tunnukset.",
    "merge.part": "Ota vain tämä osa (voit antaa useita).",
    "merge.as-modified": (
        "Ota ehdotus toisella sanamuodolla: tiedosto, jossa on pykälän tai luvun koko teksti."
    ),
    "merge.despite": (
        "Ota ehdotus, vaikka tämä tarkistus löytää uuden virheen. Tieto kirjataan vastaukseen."
    ),
    "merge.commit": "Otettu esitykseen",
    "merge.would": "Ehdotukset {ids} voidaan ottaa esitykseen.",
    "merge.would.one": "Ehdotus {ids} voidaan ottaa esitykseen.",
    "merge.done": "Otettu esitykseen: {ids}.",
    "merge.clash-next": (
        "Päätä sanamuoto ja ota ehdotus sillä: rulebook merge {id} --as-modified TIEDOSTO "
        "--because SYY. Voit myös jättää ehdotuksen pois: rulebook reject {id} --because SYY"
    ),
    "merge.clash-next-between": (
        "Ota niistä ensin yksi, esimerkiksi rulebook merge {first} --because SYY. Päätä sitten "
        "seuraavan sanamuoto ja ota se sillä: rulebook merge {second} --as-modified TIEDOSTO "
        "--because SYY. Voit myös jättää ehdotuksen pois: rulebook reject {second} --because SYY"
    ),
    "merge.near": (
        "Huomaa: luonnos oli muuttunut samassa kohdassa kuin {id} tai sen vieressä: {at}."
    ),
    "merge.nothing-saved": "Mitään ei tallennettu.",
    "merge.rest": "Ehdotuksen {id} muihin osiin on jo vastattu. Nyt otetaan osat {parts}.",
    "merge.rest.one": "Ehdotuksen {id} muihin osiin on jo vastattu. Nyt otetaan osa {parts}.",
    "merge.despite-idle": (
        "Nämä tarkistukset eivät löytäneet mitään uutta, joten niitä ei kirjattu vastaukseen: "
        "{checks}."
    ),
    "merge.despite-idle.one": (
        "Tarkistus {checks} ei löytänyt mitään uutta, joten sitä ei kirjattu vastaukseen."
    ),
    "merge.unreadable": (
        "Tiedostosta {path} ei saanut selvää. Mitään ei tallennettu. Korjaa tiedosto ja anna "
        "komento uudelleen."
    ),
    "merge.new-warnings": "Tarkistukset löysivät luonnoksesta {count} uutta huomautettavaa.",
    "merge.new-warnings.one": "Tarkistukset löysivät luonnoksesta yhden uuden huomautettavan.",
    "merge.left-behind": (
        "Kaikesta, mitä ehdotuksiin {ids} on kirjoitettu, ei saanut selvää. Mitään ei "
        "tallennettu, jotta mitään ei katoaisi."
    ),
    "merge.left-behind.one": (
        "Kaikesta, mitä ehdotukseen {ids} on kirjoitettu, ei saanut selvää. Mitään ei "
        "tallennettu, jotta mitään ei katoaisi."
    ),
    "merge.left-behind-next": (
        "Pyydä ehdottajaa korjaamaan teksti (rulebook propose --to {id}), tai ota se omin "
        "sanoin (--as-modified TIEDOSTO). Muu kuin lukukelvoton teksti voidaan jättää pois: "
        "--despite TARKISTUS."
    ),
    "merge.new-errors": "Ehdotukset toisivat sääntökirjaan uusia virheitä. Mitään ei tallennettu.",
    "merge.new-errors.one": "Ehdotus toisi sääntökirjaan uusia virheitä. Mitään ei tallennettu.",
    "merge.despite-next": (
        "Korjaa virheet ensin. Jos virhe on tarkoitus hyväksyä, anna lisäksi --despite TARKISTUS. "
        "Hyväksyntä kirjataan vastaukseen."
    ),
    "clash.told": "Nämä muuttavat samaa kohtaa eri tavalla: {names}.",
    "with.settings-left-out": (
        "Ehdotus {id} muuttaa myös tiedostoa rulebook.yaml, jota vain koordinaattorit muuttavat. "
        "Se muutos jätettiin tästä pois."
    ),
    "clash.draft": "luonnos",
    "clash.removed": "(poistettu)",
    "clash.order": (
        "Nämä lisäävät tai siirtävät jotakin samaan paikkaan tai siirtävät samaa kohtaa eri "
        "paikkoihin. Järjestys pitää valita."
    ),
    "reject.short": "Jätä ehdotus pois esityksestä perustellen",
    "reject.help": "Jätä ehdotus pois esityksestä. Vastaus perusteluineen kirjataan.",
    "reject.id": "Ehdotuksen tunnus (voit antaa useita: kaikki saavat saman vastauksen).",
    "reject.part": "Jätä pois vain tämä osa (voit antaa useita).",
    "reject.commit": "Ei otettu esitykseen",
    "reject.would": "Ehdotukset {id} jätettäisiin pois esityksestä.",
    "reject.done": "Ehdotusta {id} ei otettu esitykseen. Vastaus on kirjattu.",
    "reject.done-parts": "Ehdotuksen {id} osia {parts} ei otettu esitykseen. Vastaus on kirjattu.",
    "reject.done-parts.one": (
        "Ehdotuksen {id} osaa {parts} ei otettu esitykseen. Vastaus on kirjattu."
    ),
    "round.short": "Katso lausuntokierros, avaa, jatka tai päätä se",
    "round.help": (
        "Kertoo lausuntokierroksesta: ajat, keneltä lausuntoa pyydettiin ja miksi, mitä odottaa. "
        "Avaa kierroksen, antaa lisäaikaa, päättää kierroksen ja avaa seuraavan. Valmistelijalta "
        "kysytään päätteessä vaihe vaiheelta, mitä kierrokselle tehdään."
    ),
    "calendar.short": "Tee kierroksen päivistä kalenteritiedosto",
    "calendar.help": (
        "Tekee kierrosten, kokousten, tarkistusten ja lupausten päivistä tiedoston (.ics), jonka "
        "kalenterit lukevat. Kun ajat muuttuvat, uusi tiedosto korjaa vanhat merkinnät."
    ),
    "request.short": "Tee lausuntopyyntö lähetettäväksi sähköpostilla",
    "request.help": (
        "Tee lausuntopyynnön asiakirjat kansioon: kirje, luonnos Word-tiedostona muutosten "
        "jäljitys päällä, vastauslomake ja ohje. Ilman valitsinta --lang ne tehdään kaikilla "
        "kielillä, joilla sääntökirja on todistusvoimainen."
    ),
    "request.round": "Lausuntokierroksen tunnus; muuten avoin tai seuraava kierros.",
    "request.output": "Kansio, johon asiakirjat tehdään.",
    "request.would": "Tehtäisiin: {path}",
    "request.done": (
        "Kierroksen {round} lausuntopyyntö on kansiossa {folder}. Lukekaa kirje ennen lähettämistä."
    ),
    "request.next": "Kun vastaus tulee: rulebook receive TIEDOSTO.docx --from LÄHETTÄJÄ",
    "receive.short": "Kirjaa saapunut lausunto, merkitse sen kohdat ja vastaa",
    "receive.help": (
        "Kirjaa, mitä on saapunut: Word, PDF, skannattu paperi, sähköposti tai teksti, tiedosto "
        "tai kokonainen kansio. Alkuperäinen säilytetään erillään. Oman luonnoksemme "
        "muutoksista tehdään muutosehdotus ja lomakkeen vastauksista kommentit; muu kirjataan "
        "lausuntona. Lausunnon kohdat merkitään kirjan kohtiin (--point), ja niihin vastataan "
        "(--answer)."
    ),
    "receive.file": "Saapuneet tiedostot tai kansio.",
    "receive.from": "Lähettäjä: yhdistyksen tunnus tai nimi, tai muu nimi.",
    "receive.kind": (
        "Lähettäjän laji: yhdistys, neuvosto, kansalliskielilautakunta, kunta, henkilöstö, "
        "yksityishenkilö tai adressi."
    ),
    "kind-word.association": "yhdistys, järjestö",
    "kind-word.advisory-body": "neuvosto, vaikuttamistoimielin, valtuusto",
    "kind-word.language-board": "kansalliskielilautakunta",
    "kind-word.municipality": "kunta, kaupunki",
    "kind-word.staff": "henkilöstö, työntekijät",
    "kind-word.person": "yksityishenkilö, henkilö",
    "kind-word.petition": "adressi, joukkokirje",
    "kind-word.participant": "tilaisuuden osallistuja, osallistuja",
    "receive.arrived": "Saapumisaika, esimerkiksi 20.1.2027 14.05; muuten nyt.",
    "receive.diary": "Kirjaamon antama diaarinumero.",
    "receive.output": (
        "Vastaanottokuittauksen tiedosto (md, pdf tai docx); muuten saapuneen viereen."
    ),
    "receive.would": (
        "Tiedostosta {file} ({sender}) kirjattaisiin seuraavaa. Mitään ei tallennettu."
    ),
    "receive.done": "{sender}: {file} on kirjattu tunnuksella {id}.",
    "receive.foreign": (
        "{file} ei ole luonnoksemme eikä lomakkeemme. Se kirjataan lausuntona, ja sen teksti on "
        "tallessa. Merkitkää sen kohdat: rulebook receive --point {id}"
    ),
    "receive.amendment": "Muutosehdotus {id}, {count} kohtaa:",
    "receive.amendment.one": "Muutosehdotus {id}, yksi kohta:",
    "receive.amendment-would": "Muutosehdotus, {count} kohtaa:",
    "receive.amendment-would.one": "Muutosehdotus, yksi kohta:",
    "receive.remarks": "Huomioita: {count}.",
    "receive.answers": "Vastauksia kysymyksiin: {count}.",
    "receive.unplaced": "Näitä ei voitu kohdistaa, ja ne kirjataan koko luonnosta koskevina:",
    "receive.findings": "Tarkistus huomauttaa muutosehdotuksesta. Se on silti kirjattu.",
    "receive.already": (
        "Tämä tiedosto on jo kirjattu tunnuksella {id} ({arrived}). Mitään ei muutettu."
    ),
    "receive.next": "Tutustu ehdotuksiin: rulebook amendments",
    "templates.short": "Näytä ja kopioi papereiden mallipohjat",
    "templates.help": (
        "Näytä, mitkä papereiden mallipohjat sääntökirja voi korvata omillaan ja mitkä se "
        "on korvannut."
    ),
    "templates.next": "Kopioi mallipohja muokattavaksi: rulebook templates --copy letterhead.typ",
    "templates.copy": "Kopioi tämä mallipohja sääntökirjan kansioon templates/.",
    "memo.short": "Tulosta lausuntoyhteenveto",
    "memo.help": "Laadi lausuntoyhteenveto: kuka sanoi mitä, mitä ehdotettiin ja mitä vastattiin.",
    "memo.next": "Katso, mikä odottaa vastausta: rulebook round",
    "memo.round": "Lausuntokierroksen tunnus; muuten avoin tai viimeisin kierros.",
    "memo.open": "Vain ehdotukset, jotka odottavat vastausta.",
    "memo.from": "Vain tämän lausunnonantajan tai yhdistyksen ehdotukset ja kommentit.",
    "memo.section": "Vain tämä pykälä tai luku (tunnus tai numero).",
    "paper.short": "Tulosta muu asiakirja: rinnakkaistekstit, palkkiotaulukko …",
    "paper.help": (
        "Laadi asiakirja, jonka laji on LAJI. Ilman lajia komento luettelee lajit. Paperi tulee "
        "näytölle, tai tiedostoon valitsimella --output."
    ),
    "paper.kind": "Paperin laji; ilman sitä näet luettelon.",
    "paper.names": "Mistä paperi tehdään: ehdotuksen, pykälän tai version tunnus.",
    "paper.section": "Vain tämä pykälä tai luku (tunnus tai numero).",
    "paper.internal": "Ota arkistoon myös se, mikä ei ole julkista.",
    "paper.kinds": "Tulostettavat asiakirjat:",
    "paper.next-kind": (
        "Tulosta asiakirja, esimerkiksi: rulebook paper parallel --output teksti.pdf"
    ),
    "paper.next": "Lähetä, tulosta tai liitä tiedosto asian papereihin.",
    "paper.next-save": "Tallenna asiakirja tiedostoon lisäämällä komentoon: --output {kind}.pdf",
    "paper.base-draft": "luonnos (versio {commit})",
    "version.began": "luonnos alkuperäisenä",
    "salon.short": "Valmistele Salonki ja kirjaa sen muistio",
    "salon.on": (
        "Salongin päivä. Valinnan --tasks kanssa päivä, jonka mukaan tehtävä on "
        "myöhässä; valinnan --done kanssa päivä, jona se tehtiin."
    ),
    "salon.help": (
        "Tee paketti Salonkia varten: kutsu, ohjelma, kuvaesitys, lomake jokaisesta avoimesta "
        "kysymyksestä, kortit ja muistiopohja. Illan jälkeen --minutes kirjaa muistion: "
        "sanotusta tulee kommentteja ja lupauksista tehtäviä. --tasks näyttää tehtävät, ja "
        "--done merkitsee tehtävän tehdyksi. Ohje: docs/salonki.md."
    ),
    "publish.short": "Julkaise sääntökirja ja lausuntoyhteenveto",
    "publish.help": (
        "Kirjoittaa kansioon sääntökirjan ja lausuntoyhteenvedon kaikilla sääntökirjan kielillä "
        "(HTML, PDF, Word): viimeksi päätetyn version tai valitsimella --draft luonnoksen, jossa "
        "lukee LUONNOS. Mitään, mikä ei ole julkista, ei tule mukaan."
    ),
    "decide.short": "Kirjaa toimielimen päätös",
    "decide.help": (
        "Kirjaa toimielimen päätös. Hyväksytty sääntökirja merkitään päätetyksi versioksi, jota "
        "komennot read ja diff sen jälkeen käyttävät."
    ),
    "decide.id": "Päätöksen tunnus, esimerkiksi 2027-1; muuten seuraava vapaa.",
    "decide.from": "Tiedosto, jossa on koko päätös (YAML).",
    "decide.body": "Toimielimen nimi.",
    "decide.meeting": "Kokouspäivä; muuten tämä päivä.",
    "decide.section": "Pöytäkirjan pykälä.",
    "decide.diary": "Diaarinumero.",
    "decide.kind": (
        "Toimielimen laji: aluevaltuusto, aluehallitus, lautakunta tai viranhaltija. Tarvitaan "
        "vain, kun nimestä ei näe lajia. Myös tiedostojen sanat council, executive, board ja "
        "official käyvät."
    ),
    "decide.outcome": (
        "Päätös: hyväksyttiin (approved), hyväksyttiin muutettuna (approved-changed), palautettiin "
        "(returned), pantiin pöydälle (tabled) tai hylättiin (rejected). Muuten: hyväksyttiin."
    ),
    "body-name.council": "Aluevaltuusto",
    "body-name.executive": "Aluehallitus",
    "body-word.council": "aluevaltuusto, valtuusto, hyvinvointialueen valtuusto",
    "body-word.executive": "aluehallitus, hallitus",
    "body-word.board": "lautakunta, jaosto",
    "body-word.official": "viranhaltija",
    "body-ending.council": "valtuusto",
    "body-ending.executive": "hallitus",
    "body-ending.board": "lautakunta, jaosto",
    "body-ending.official": "johtaja, päällikkö, viranhaltija",
    "outcome-word.approved": "hyväksyttiin, hyväksytty",
    "outcome-word.approved-changed": (
        "hyväksyttiin muutettuna, hyväksytty muutettuna, hyväksyttiin muutoksin, hyväksytty "
        "muutoksin, muutettuna hyväksytty"
    ),
    "outcome-word.returned": (
        "palautettiin, palautettu, palautettiin valmisteluun, palautettiin valmisteltavaksi"
    ),
    "outcome-word.tabled": "pantiin pöydälle, pöydälle pantu, jätettiin pöydälle, jätetty pöydälle",
    "outcome-word.rejected": "hylättiin, hylätty",
    "decide.future": "Huomaa: kokous {day} on vasta tulossa. Kirjaa päätös, kun se on tehty.",
    "decide.round-open": (
        "Huomaa: kokouspäivänä {day} lausuntokierros {id} on auki ({closes} asti), joten kaikki "
        "lausunnot eivät ole ehtineet päättäjille."
    ),
    "decide.round-endless": (
        "Huomaa: kokouspäivänä {day} lausuntokierros {id} on auki, eikä sille ole annettu "
        "päättymisaikaa."
    ),
    "decide.agree": "Kirjataanko päätös silti?",
    "decide.left": "Päätöstä ei kirjattu.",
    "decide.still-draft": (
        "Esitystä ei hyväksytty, joten se on edelleen luonnos. Päätettyä versiota ei merkitty."
    ),
    "decision.unread": (
        "Kaikkea päätöksen tiedostossa {path} ei voi lukea (rivi {line}). Korjaa tiedosto ja "
        "tallenna se komennolla git commit --all."
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
    "answers.unsent": (
        "Tämä on kirjattu vasta omaan kopioosi. Lähetä se yhteiseen sääntökirjaan: rulebook submit"
    ),
    "answers.next": (
        "Lue luonnos: rulebook read --draft. Katso avoimet ehdotukset: rulebook amendments"
    ),
    "amendments.next": "Katso, mitä ehdotus muuttaa: rulebook diff TUNNUS",
    "amendments.next-none": "Ehdota muutosta: rulebook propose",
    "check.next": "Mitä tarkistus tarkoittaa: rulebook explain TARKISTUS",
    "submit.next-coordinator": "Katso avoimet ehdotukset: rulebook amendments",
    "decide.tagged": "Päätetty versio on {tag}.",
    "tour.begin": "Esittelykierros. Kaikki on keksittyä ja tehdään tähän kansioon:",
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
    "propose.kept-declined": (
        "Ehdotusta ei tehty. Kirjoittamasi teksti on tallessa: {path}\nVoit jatkaa komennolla:"
    ),
    "merge.own-copy": (
        "Huomaa: edustat yhdistystä {id}. Tämä muuttaa vain omaa kopiotasi luonnoksesta; "
        "hyvinvointialueen luonnosta muuttaa vain koordinaattori."
    ),
    "status.you": ("Nimesi on {name}."),
    "decide.despite": ("Kirjaa, vaikka tämä tarkistus löytää virheen (voit antaa useita)."),
    "amendments.answer": ("Vastaus: {because}"),
    "amendments.reason": "Syy: {because}",
    "version.decided-by": ("{body}, {day}, päätetty versio {id}"),
    "version.decided-by-section": ("{body}, {day}, {section} §, päätetty versio {id}"),
    "amendment.answers": ("Vastaus: {outcome}. {because} ({by} {on})"),
    "merge.undo": "Kumoa viimeisin vastaus tähän ehdotukseen: ehdotus on taas avoinna.",
    "status.undone": "kumottu",
    "undo.commit": "Vastaus kumottu",
    "undo.would": "Vastaus kumottaisiin: {ids}.",
    "undo.done": (
        "Otettu pois luonnoksesta: {ids}. Ehdotus {id} on taas avoinna. Aiempi vastaus ja "
        "kumoaminen ovat kirjattuina."
    ),
    "undo.done-rejected": (
        "Vastaus kumottiin: {ids}. Ehdotus {id} on taas avoinna. Aiempi vastaus ja kumoaminen ovat "
        "kirjattuina."
    ),
    "undo.clash": (
        "Ehdotusta {id} ei voi ottaa pois luonnoksesta yksinään: samaa kohtaa on muutettu sen "
        "jälkeen."
    ),
    "undo.errors": (
        "Ehdotusta {id} ei voi ottaa pois luonnoksesta yksinään: luonnokseen tulisi virheitä, "
        "koska sen varassa on muuta."
    ),
    "undo.changed-by": "{place}: muutettu ehdotuksella {id} ({title})",
    "undo.changed": "{place}: muutettu suoraan luonnokseen",
    "undo.next": (
        "Kumoa ensin myöhempi: rulebook merge --undo {id}. Tai ehdota muutosta, joka palauttaa "
        "kohdan ennalleen."
    ),
    "undo.next-by-hand": "Ehdota muutosta, joka palauttaa kohdan ennalleen: rulebook propose",
    "undo.despite": "Jos virhe on tarkoitus hyväksyä, anna lisäksi --despite TARKISTUS.",
    "undo.stays": "Luonnoksessa pysyy {at}, koska myös {ids} ehdottaa samaa.",
    "merge.order-matters": (
        "Ehdotukset {first} ja {second} antavat eri tuloksen sen mukaan, kumpi otetaan ensin."
    ),
    "merge.order-matters-next": (
        "Ota ensin se, jonka kuuluu olla ensin, esimerkiksi rulebook merge {first} --because SYY, "
        "ja sitten toinen: {command} --because SYY."
    ),
    "merge.order-matters-see": "Katso ehdotukset rinnakkain: rulebook diff {first} {second}",
    "merge.emptied": (
        "Luonnoksessa on nyt kaikki, mitä ehdotus {id} ehdottaa. Jos se on tarkoitus merkitä "
        'korvatuksi: rulebook reject {id} --obsoleted-by {by} --because "…"'
    ),
    "merge.base-waits": "Ehdotus {id} on tehty ehdotukseen {base}, jota ei ole otettu esitykseen.",
    "merge.base-waits-next": (
        "Ota molemmat: rulebook merge {base} {id}. Tai vastaa ensin ehdotukseen {base}; sen "
        "jälkeen nähdään, sopiiko {id} luonnokseen."
    ),
    "merge.needs": (
        "Ehdotuksen {id} osat {parts} tarvitsevat myös osat {needs}: ilman niitä sääntökirjaan "
        "tulisi virheitä."
    ),
    "merge.needs.one": (
        "Ehdotuksen {id} osa {parts} tarvitsee myös osan {needs}: ilman sitä sääntökirjaan tulisi "
        "virhe."
    ),
    "merge.needs-rejected": (
        "Osia {parts} ei aiemmin otettu. Jos nyt otat ne, uusi vastaus tulee aiemman tilalle."
    ),
    "merge.needs-rejected.one": (
        "Osaa {parts} ei aiemmin otettu. Jos nyt otat sen, uusi vastaus tulee aiemman tilalle."
    ),
    "merge.needs-next": "Ota ne yhdessä: {command} --because SYY",
    "reject.obsoleted-by": "Merkitse ehdotus korvatuksi: tämä toinen ehdotus tuli sen tilalle.",
    "reject.done-obsolete": (
        "Ehdotus {id} on merkitty korvatuksi: sen tilalle tuli {other}. Vastaus on kirjattu."
    ),
    "diff.obsoleted-by": "Tilalle tuli ehdotus {id}.",
    "reject.would.one": "Ehdotus {id} jätettäisiin pois esityksestä.",
    "diff.needs": "Osa {part} tarvitsee osat {needs}: ilman niitä sääntökirjaan tulisi virheitä.",
    "diff.needs.one": "Osa {part} tarvitsee osan {needs}: ilman sitä sääntökirjaan tulisi virhe.",
    "propose.base": (
        "Mihin ehdotus tehdään: draft (luonnos), decided (viimeksi päätetty versio) tai toisen "
        "ehdotuksen tunnus."
    ),
    "amends.open": (
        "Tämä on tehty ehdotukseen {id}: se voidaan ottaa esitykseen vain sen kanssa tai sen "
        "jälkeen."
    ),
    "amends.taken": "Tämä on tehty ehdotukseen {id}: {status}.",
    "amends.ended": "Tämä on tehty ehdotukseen {id}, mutta se ei ole luonnoksessa: {status}.",
    "amends.unknown": "Tämä on tehty ehdotukseen {id}, jota ei ole tällä koneella.",
    "base.current.of": "Ehdotus {id} on tässä kohdassa sama kuin tätä tehtäessä.",
    "base.clean.of": "Ehdotus {id} on muuttunut muualta. Tämä sopii siihen yhä.",
    "base.near.of": "Ehdotus {id} on muuttunut samassa kohdassa. Tämä sopii siihen yhä.",
    "base.clash.of": (
        "Ehdotus {id} on muuttunut niin, että tämä on sen kanssa ristiriidassa. Teksti on tallessa."
    ),
    "base.gone.of": "Ehdotuksesta {id} on poistettu kohta, jota tämä muuttaa. Teksti on tallessa.",
    "propose.rebase": (
        "Sovita oma ehdotuksesi siihen, mitä luonnoksessa nyt on. Aiempi tekstisi säilyy."
    ),
    "rebase.current": "Ehdotus {id} sopii luonnokseen sellaisenaan. Mitään ei tarvitse tehdä.",
    "rebase.empty": (
        "Luonnoksessa on jo kaikki, mitä ehdotus {id} ehdottaa. Mitään ei tallennettu. Voit perua "
        "ehdotuksen: rulebook withdraw {id}"
    ),
    "rebase.done": "Ehdotus {id} on sovitettu luonnokseen.",
    "rebase.kept": "Aiempi tekstisi on tallessa. Näet sen komennolla: rulebook diff {old} {new}",
    "rebase.left": "Ehdotusta {id} ei muutettu.",
    "rebase.send": "Ehdotus on jo lähetetty. Lähetä muutos: rulebook submit",
    "rebase.next": (
        "Päätä, miten kohtien kuuluu olla. Pääteikkunassa komento rulebook propose --rebase {id} "
        "kysyy kohdat yksi kerrallaan. Voit myös antaa arvot (--set OSOITE=ARVO) tai pykälän tai "
        "luvun koko tekstin (--from TIEDOSTO)."
    ),
    "rebase.place": "Kohta {number}/{count}: {place}",
    "rebase.mine": "Sinun ehdotuksesi: {words}",
    "rebase.theirs": "Luonnoksessa nyt: {words}",
    "rebase.their-reason": "Ehdotuksesta {id}, {title}: {reason}",
    "rebase.ask": "Mitä ehdotat tähän kohtaan?",
    "rebase.take-mine": "Pidän oman ehdotukseni",
    "rebase.take-theirs": "Jätän kohdan niin kuin se on luonnoksessa",
    "rebase.write": "Kirjoitan uuden",
    "rebase.new-words": "Kirjoita, miten kohdan kuuluu olla:",
    "version.decided-with": "päätetty versio {id}, johon on lisätty {ids}",
    "version.more-with": "{name}, johon on lisätty {ids}",
    "version.inside": "Nämä ovat jo luonnoksessa: {ids}.",
    "version.inside.one": "Tämä on jo luonnoksessa: {ids}.",
    "amendments.undone": "Vastaus kumottu: {because}",
    "amendments.joint": "Yhdessä ehdottavat: {because}",
    "amendments.joint-awaited": "Pyydetty ehdottamaan yhdessä, ei vielä vahvistettu: {because}",
    "amendments.supporters": "Kannattajat: {because}",
    "amendments.amends": "Tehty ehdotukseen: {because}",
    "amendments.parts": "Osat: {because}",
    "amendments.needs": "Osat, jotka tarvitsevat muita (suluissa): {because}",
    "amendments.settle-near": "Tekijä voi tarkistaa kohdan: rulebook propose --rebase {because}",
    "amendments.settle-clash": (
        "Tekijä voi sovittaa ehdotuksen luonnokseen: rulebook propose --rebase {because}"
    ),
    "amendments.settle-gone": (
        "Tekijä voi ehdottaa kohtaa uudelleen tai perua ehdotuksen: rulebook propose --rebase "
        "{because}"
    ),
    "propose.whole": (
        "Tiedoston teksti korvaa koko pykälän tai luvun: se näytetään uutena tekstinä ja otetaan "
        "tai jätetään kokonaan."
    ),
    "propose.renumber": (
        "Pykälän uusi numero, esimerkiksi 5 a. Vanha numero jää muistiin (ent. 4 §), ja "
        "viittausten numerot korjataan samalla. Monta kerralla: --renumber fees=3 --renumber "
        "leave=2."
    ),
    "propose.move-after": "Siirrä pykälä tai luku tämän perään; se saa vapaan numeron.",
}
