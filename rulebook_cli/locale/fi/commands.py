"""Komentojen ohjeet ja vastaukset suomeksi.

Long because: every sentence the commands say stands in one list, in the order of the commands.
"""

COMMANDS = {
    "usage": "[VALINNAT] KOMENTO [KOHTEET]",
    "about": (
        "Omaishoitojärjestöt ja hyvinvointialue laativat yhdessä omaishoidon tuen sääntökirjan."
    ),
    "group-everybody": "Kaikille",
    "group-associations": "Yhdistyksille",
    "group-coordinators": "Koordinaattoreille",
    "more-help": "Komennon oma ohje: rulebook KOMENTO --help",
    "no-command": "Komentoa {name} ei ole. Komennot näet komennolla rulebook --help.",
    "no-command-near": "Komentoa {name} ei ole. Tarkoititko {near}?",
    "option.version": "Näytä ohjelman versio.",
    "option.lang": "Kieli: suomi, svenska tai English.",
    "option.book": "Sääntökirjan kansio; muuten se etsitään tästä kansiosta ylöspäin.",
    "option.on": "Päivä, jonka mukaan katsotaan (31.12.2026 tai 2026-12-31); oletus on tämä päivä.",
    "option.json": "Tulosta yksi JSON-olio muita ohjelmia varten.",
    "option.yes": "Älä kysy mitään.",
    "option.dry-run": "Näytä, mitä tehtäisiin; mitään ei tallenneta.",
    "option.output": "Tallenna tiedostoon; pääte (.pdf, .docx, .html, .md) kertoo muodon.",
    "option.format": "Muoto.",
    "option.no-color": "Älä käytä värejä.",
    "option.as": "Yhdistyksen tai koordinaattorin tunnus, jonka nimissä toimit.",
    "option.because": "Perustelu.",
    "option.with": "Ota mukaan tämä muutosehdotus (voi antaa monta kertaa).",
    "option.draft": "Näytä luonnos, vaikka sääntökirjasta on päätetty.",
    "not-a-date": "{text} ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.",
    "not-a-form": "Muotoa {text} ei ole. Muodot ovat: {forms}.",
    "saved": "Tallennettu: {path}",
    "files-older": (
        "Luonnos on tallessa, mutta kansion tiedostot ovat sitä vanhempia, koska niissä on omia "
        "muutoksiasi. Tallenna tai kumoa ne ja anna komento git merge --ff-only main tai "
        "git checkout main."
    ),
    "draft-word": "LUONNOS",
    "page-of": "Sivu {{page}} / {{pages}}",
    "inserted": "lisätty",
    "deleted": "poistettu",
    "ask.pick": "(nuolinäppäimet, Enter)",
    "ask.long": "(muuta tekstiä; valmis: Esc ja sitten Enter)",
    "ask.yes": "Kyllä",
    "ask.no": "Ei",
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
    "group.waivers": "poikkeukset",
    "tour.short": "Katso esittelykierros mallisääntökirjalla",
    "tour.help": (
        "Esittelykierros: keksitty hyvinvointialue ja kaksi yhdistystä käyvät lausuntokierroksen "
        "oikeilla komennoilla uudessa kansiossa. Lopuksi saat avattavien asiakirjojen polut."
    ),
    "tour.folder": "Kansio, johon kierros tehdään; oletus on uusi väliaikainen kansio.",
    "init.short": "Aloita uusi sääntökirja",
    "init.help": "Aloita uusi sääntökirja kansioon DIR valmiin luonnoksen pohjalta.",
    "init.folder": "Uusi tai tyhjä kansio.",
    "init.draft": "Valmis luonnos, josta aloitetaan.",
    "init.commit": "Sääntökirja luonnoksesta {draft}",
    "init.done": "Sääntökirja on aloitettu kansioon {folder} luonnoksesta {draft}.",
    "init.next": (
        "Kerro seuraavaksi, kuka olet: rulebook join --book {folder} --as TUNNUS "
        "--name \"Etunimi Sukunimi\" --email osoite"
    ),
    "join.short": "Hae yhteinen sääntökirja itsellesi",
    "join.help": (
        "Hae yhteinen sääntökirja osoitteesta URL kansioon DIR ja kerro, kenen nimissä toimit. "
        "Ilman osoitetta: vaihda tämän sääntökirjan käyttäjän tiedot."
    ),
    "join.url": "Yhteisen sääntökirjan osoite tai kansio.",
    "join.folder": "Kansio, johon oma kopio tehdään.",
    "join.name": "Nimesi; se näkyy ehdotuksissasi.",
    "join.email": "Sähköpostiosoitteesi.",
    "join.done": "Sääntökirja on nyt kansiossa {folder}.",
    "join.who": "Toimit nimissä: {name} ({id}).",
    "join.nobody": (
        "Voit lukea sääntökirjaa. Jos teet ehdotuksia, kerro yhdistyksesi: rulebook join --as "
        "TUNNUS ({known})."
    ),
    "join.no-identity": (
        "Anna vielä nimesi ja sähköpostiosoitteesi: rulebook join --name \"Etunimi Sukunimi\" "
        "--email osoite"
    ),
    "join.next": "Katso, mitä voit tehdä: rulebook status",
    "join.ask": "Kenen nimissä toimit?",
    "join.reader": "En kenenkään, luen vain",
    "update.short": "Hae muiden tekemät muutokset",
    "update.help": "Hae yhteisestä sääntökirjasta luonnos, ehdotukset ja päätökset.",
    "update.same": "Luonnos on ajan tasalla.",
    "update.ahead": "Luonnoksessasi on muutoksia, joita ei ole lähetetty: rulebook submit",
    "update.apart": (
        "Luonnosta on muutettu sekä täällä että yhteisessä sääntökirjassa, joten sitä ei "
        "siirretty. Mitään ei hukattu. Pyydä koordinaattoria yhdistämään muutokset."
    ),
    "update.forward": "Luonnos on päivitetty.",
    "update.amendment": "Uusi tai muuttunut ehdotus {id}: {title}",
    "update.next": "Katso tilanne: rulebook status",
    "status.short": "Kuka olet, mitä on meneillään, mitä voit tehdä",
    "status.help": "Kerro, mikä sääntökirja tämä on, mikä kierros on auki ja mitä voit nyt tehdä.",
    "status.book": "{title}, {county}",
    "status.decided": "Viimeisin päätetty versio: {id}.",
    "status.undecided": "Sääntökirja on luonnos: mikään toimielin ei ole vielä päättänyt siitä.",
    "status.who": "Toimit nimissä: {name} ({id}).",
    "status.nobody": "Et ole kertonut, minkä yhdistyksen nimissä toimit.",
    "status.no-round": "Lausuntokierrosta ei ole auki.",
    "status.round": "Kierros {id} on auki ({diary}).",
    "status.amendments-close": "muutosehdotukset viimeistään {when}",
    "status.comments-close": "lausunnot viimeistään {when}",
    "status.open": "Avoimia muutosehdotuksia: {count}.",
    "status.own": "Omat ehdotuksesi:",
    "status.next": "Voit nyt:",
    "step.join": "kertoa, kuka olet: rulebook join --as TUNNUS --name NIMI --email OSOITE",
    "step.read": "lukea sääntökirjaa: rulebook read",
    "step.propose": "ehdottaa muutosta: rulebook propose",
    "step.submit": "lähettää ehdotuksesi hyvinvointialueelle: rulebook submit",
    "step.look": "katsoa, miten luonnos on muuttunut ehdotuksesi kohdalla: rulebook diff TUNNUS",
    "step.statement": "tulostaa yhdistyksen lausunnon: rulebook statement --output lausunto.pdf",
    "step.amendments": "katsoa avoimet ehdotukset: rulebook amendments",
    "step.merge": "vastata ehdotukseen: rulebook merge TUNNUS tai rulebook reject TUNNUS",
    "step.memo": "tulostaa lausuntoyhteenvedon: rulebook memo --output yhteenveto.pdf",
    "status.proposed": "tehty, ei lähetetty",
    "status.submitted": "lähetetty",
    "status.merged": "otettu esitykseen",
    "status.partly-merged": "otettu esitykseen osittain",
    "status.merged-modified": "otettu esitykseen muutettuna",
    "status.rejected": "ei otettu esitykseen",
    "status.withdrawn": "peruttu",
    "status.lapsed": "rauennut",
    "status.obsolete": "korvattu toisella ehdotuksella",
    "base.current": "sopii luonnokseen",
    "base.clean": "luonnos on muuttunut muualta, sopii yhä",
    "base.near": "luonnos on muuttunut samasta kohdasta, sopii yhä",
    "base.clash": "on ristiriidassa muuttuneen luonnoksen kanssa",
    "base.gone": "kohta on poistettu luonnoksesta",
    "base.current.long": "Luonnos on tässä kohdassa sama kuin ehdotusta tehtäessä.",
    "base.clean.long": "Luonnos on muuttunut muualta. Ehdotus sopii siihen yhä.",
    "base.near.long": "Luonnos on muuttunut samasta kohdasta. Ehdotus sopii siihen yhä.",
    "base.clash.long": (
        "Luonnos on muuttunut niin, että ehdotus on sen kanssa ristiriidassa. Ehdotuksen teksti "
        "on tallessa."
    ),
    "base.gone.long": "Kohta, jota ehdotus muuttaa, on poistettu luonnoksesta. Teksti on tallessa.",
    "read.short": "Lue sääntökirjaa",
    "read.help": (
        "Näytä sääntökirjan sisällys tai sen kohtia: viimeisin päätetty versio, tai luonnos, jos "
        "mikään toimielin ei ole vielä päättänyt."
    ),
    "read.section": "Kohdan tunnus tai numero; ilman sitä näytetään sisällys.",
    "version.draft": "luonnos",
    "version.decided": "päätetty versio {id}, {day}",
    "version.revision": "versio {name}",
    "version.with": "luonnos, johon on otettu {ids}",
    "check.short": "Tarkista sääntökirja tai muutosehdotus",
    "check.help": (
        "Tarkista sääntökirjan tiedostot tai, valitsimella --with, luonnos muutosehdotuksineen. "
        "Paluuarvo on 1, jos löytyy virheitä."
    ),
    "check.path": "Sääntökirjan kansio tai yksi sen tiedosto.",
    "check.clean": "Ei huomautettavaa.",
    "check.counts": "Yhteensä {counts}.",
    "check.count-errors": "{count} virhettä",
    "check.count-errors.one": "1 virhe",
    "check.count-warnings": "{count} varoitusta",
    "check.count-warnings.one": "1 varoitus",
    "check.count-infos": "{count} huomiota",
    "check.count-infos.one": "1 huomio",
    "check.count-waived": "{count} hyväksyttyä poikkeusta",
    "check.count-waived.one": "1 hyväksytty poikkeus",
    "explain.short": "Mitä tarkistus tarkoittaa ja miten asia korjataan",
    "explain.help": "Kerro, mitä tarkistus katsoo, miksi, ja miten löydetty vika korjataan.",
    "explain.check": "Tarkistuksen nimi; ilman sitä luetellaan kaikki.",
    "propose.short": "Ehdota muutosta",
    "propose.help": (
        "Ehdota muutosta sääntökirjaan. Ilman valitsimia ohjelma kysyy vaihe vaiheelta. Ehdotus "
        "tallentuu omaan haaraansa; kansion tiedostoihin ei kosketa."
    ),
    "propose.section": "Kohdan tunnus tai numero; myös facts, terms tai new (uusi kohta).",
    "propose.title": "Ehdotuksen otsikko.",
    "propose.reason": "Perustelu: miksi muutosta tarvitaan.",
    "propose.from": "Tiedosto, jossa on kohdan uusi teksti; - lukee syötteestä.",
    "propose.set": "Yksi arvo, esim. fees:fee/II@2027-01-01=700,00 (voi antaa monta kertaa).",
    "propose.delete": "Ehdota koko kohdan poistamista.",
    "propose.to": "Muuta tai täydennä omaa avointa ehdotustasi.",
    "propose.principle": "Periaate, jota ehdotus edistää (voi antaa monta kertaa).",
    "propose.difference": "Ehdotus muuttaisi sääntökirjaa näin",
    "propose.agree": "Tallennetaanko ehdotus?",
    "propose.left": "Ehdotusta ei tallennettu.",
    "propose.dry-run": "Mitään ei tallennettu (--dry-run).",
    "propose.done": (
        "Ehdotus {id} on tallessa tällä koneella. Katso se: rulebook diff {id}. Kun olet valmis, "
        "lähetä se: rulebook submit"
    ),
    "propose.kept": "Tekstiä ei voitu lukea, joten ehdotusta ei tehty. Teksti on tallessa: {path}",
    "guide.begin": "Ehdota muutosta vaihe vaiheelta. Voit keskeyttää milloin tahansa: Ctrl-C.",
    "guide.section": "Mitä kohtaa ehdotus koskee?",
    "guide.place": "Mitä haluat muuttaa?",
    "guide.text": "Uusi teksti:",
    "guide.amount": "Uusi määrä euroina:",
    "guide.title": "Otsikko ehdotukselle:",
    "guide.reason": "Miksi muutosta tarvitaan?",
    "withdraw.short": "Peru oma ehdotus",
    "withdraw.help": "Peru oma muutosehdotuksesi. Lähetetty ehdotus jää asian asiakirjoihin.",
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
    "submit.ids": "Ehdotukset; ilman niitä lähetetään kaikki omat.",
    "submit.remote": "Yhteisen sääntökirjan nimi tällä koneella.",
    "submit.public": (
        "Lähetettävästä tulee hyvinvointialueen julkinen asiakirja, ja se jää asian papereihin, "
        "vaikka ehdotus myöhemmin peruttaisiin."
    ),
    "submit.agree": "Lähetetäänkö?",
    "submit.left": "Mitään ei lähetetty.",
    "submit.nothing": "Ei mitään lähetettävää: kaikki on jo lähetetty.",
    "submit.would": "Lähetettäisiin: {ids}.",
    "submit.renumbered": (
        "Numero {old} oli ehditty käyttää, joten ehdotuksesi on nyt {new}. Vanha tunnus toimii yhä "
        "tällä koneella."
    ),
    "submit.sent": "Lähetetty: {id}",
    "submit.sent-draft": "Lähetetty: luonnos",
    "submit.refused": "Ei otettu vastaan: {what} ({reason})",
    "submit.refused-next": (
        "Mitään ei hukattu: työsi on tallessa tällä koneella. Anna komento rulebook update ja "
        "lähetä uudelleen; jos sama toistuu, ota yhteyttä koordinaattoriin."
    ),
    "statement.short": "Tulosta yhdistyksen lausunto",
    "statement.help": "Laadi yhdistyksen lausunto sen muutosehdotuksista.",
    "statement.who": "Yhdistyksen tunnus; oletus on oma yhdistyksesi.",
    "statement.stance": "Yhdistyksen kanta.",
    "statement.place": "Paikkakunta allekirjoitukseen.",
    "amendments.short": "Luettele muutosehdotukset",
    "amendments.help": "Luettele avoimet muutosehdotukset ja kerro, miten ne sopivat luonnokseen.",
    "amendments.all": "Näytä myös ne, joihin on vastattu.",
    "amendments.none": "Avoimia muutosehdotuksia ei ole.",
    "amendments.hidden": "Lisäksi {count} ehdotusta, joihin on vastattu: rulebook amendments --all",
    "amendments.hidden.one": "Lisäksi 1 ehdotus, johon on vastattu: rulebook amendments --all",
    "amendments.sections": "kohdat: {sections}",
    "diff.short": "Näytä, mikä muuttuu",
    "diff.help": (
        "Näytä, mitä ehdotus muuttaa, tai miten kaksi versiota eroavat. Versio on decided, draft, "
        "päivämäärä, git-versio, ehdotuksen tunnus tai useita tunnuksia +-merkillä yhdistettynä."
    ),
    "diff.first": "Ehdotus tai vanhempi versio.",
    "diff.second": "Uudempi versio; oletus on luonnos.",
    "diff.title": "Muutokset: {before} → {after}",
    "diff.same": "Versiot ovat samat.",
    "merge.short": "Ota ehdotuksia esitykseen",
    "merge.help": (
        "Ota muutosehdotuksia esitykseen (luonnokseen). Mitään ei kirjoiteta, jos ehdotus on "
        "ristiriidassa luonnoksen kanssa tai toisi uusia virheitä."
    ),
    "merge.ids": "Ehdotusten tunnukset.",
    "merge.part": "Ota vain tämä osa (voi antaa monta kertaa).",
    "merge.as-modified": "Ota tällä sanamuodolla: tiedosto, jossa on kohdan koko teksti.",
    "merge.despite": "Ota, vaikka tämä tarkistus löytää uuden virheen; kirjataan vastaukseen.",
    "merge.commit": "Otettu esitykseen",
    "merge.would": "Ehdotukset {ids} voidaan ottaa esitykseen.",
    "merge.would.one": "Ehdotus {ids} voidaan ottaa esitykseen.",
    "merge.done": "Otettu esitykseen: {ids}.",
    "merge.near": "Huomaa: luonnos oli muuttunut samassa kohdassa kuin {id}: {at}.",
    "merge.clash": "Ehdotus {id} ja luonnos muuttavat samaa kohtaa eri tavalla. Mitään ei kirjoitettu.",
    "merge.clash-next": (
        "Valitse sanamuoto ja ota se komennolla rulebook merge {id} --as-modified TIEDOSTO, tai "
        "jätä ehdotus ottamatta: rulebook reject {id}."
    ),
    "merge.new-errors": "Ehdotus toisi sääntökirjaan uusia virheitä. Mitään ei kirjoitettu.",
    "merge.despite-next": (
        "Korjaa virheet ensin. Jos ne hyväksytään, anna --despite TARKISTUS; se kirjataan."
    ),
    "clash.draft": "luonnos",
    "clash.removed": "(poistettu)",
    "clash.order": "Molemmat lisäävät uuden kohdan samaan paikkaan. Järjestys pitää valita.",
    "reject.short": "Jätä ehdotus ottamatta, perustellen",
    "reject.help": "Jätä ehdotus ottamatta esitykseen. Vastaus perusteluineen kirjataan.",
    "reject.id": "Ehdotuksen tunnus.",
    "reject.part": "Jätä ottamatta vain tämä osa (voi antaa monta kertaa).",
    "reject.commit": "Ei otettu esitykseen",
    "reject.would": "Ehdotus {id} jätettäisiin ottamatta.",
    "reject.done": "Ehdotusta {id} ei otettu esitykseen. Vastaus on kirjattu.",
    "memo.short": "Tulosta lausuntoyhteenveto",
    "memo.help": "Laadi lausuntoyhteenveto: kuka sanoi mitä, mitä ehdotettiin ja mitä vastattiin.",
    "memo.round": "Kierros; oletus on avoin tai viimeisin kierros.",
    "memo.open": "Vain ne, jotka odottavat vastausta.",
    "decide.short": "Kirjaa toimielimen päätös",
    "decide.help": (
        "Kirjaa toimielimen päätös. Hyväksytty sääntökirja merkitään päätetyksi versioksi, jota "
        "read ja diff sen jälkeen näyttävät."
    ),
    "decide.id": "Päätöksen tunnus, esim. 2027-1; oletus on seuraava vapaa.",
    "decide.from": "Tiedosto, jossa on koko päätös (YAML).",
    "decide.body": "Toimielimen nimi.",
    "decide.kind": "Toimielimen laji: valtuusto, hallitus, lautakunta vai viranhaltija.",
    "decide.meeting": "Kokouspäivä; oletus on tämä päivä.",
    "decide.section": "Pöytäkirjan pykälä.",
    "decide.diary": "Diaarinumero.",
    "decide.outcome": "Päätös: hyväksytty, hyväksytty muutettuna, palautettu, pöydälle, hylätty.",
    "decide.commit": "Päätös",
    "decide.would": "Päätös {id} kirjattaisiin.",
    "decide.done": "Päätös {id} on kirjattu.",
    "decide.tagged": "Päätetty versio on {tag}. Jaa se: rulebook submit",
    "tour.begin": "Esittelykierros. Kaikki on keksittyä ja tehdään kansioon {folder}.",
    "tour.end": "Kierros on valmis. Avaa nämä asiakirjat:",
    "tour.broke": "Kierros keskeytyi: edellinen komento päättyi koodiin {code}.",
    "tour.init": "Hyvinvointialue aloittaa sääntökirjan valmiista mallista.",
    "tour.identity": "Koordinaattori kertoo, kuka hän on.",
    "tour.read": "Kuka tahansa voi lukea sääntökirjaa, tässä palkkiopykälää.",
    "tour.check": "Ohjelma tarkistaa, että sääntökirja on ehjä ja lainmukainen.",
    "tour.join": "Omaishoitajayhdistys hakee oman kopion ja kertoo, kuka on asialla.",
    "tour.propose": "Yhdistys ehdottaa luokan II palkkion nostamista.",
    "tour.diff": "Kaikki näkevät, mitä ehdotus muuttaa.",
    "tour.low": "Yhdistys kokeilee ehdotusta, jossa luokan I palkkio laskisi.",
    "tour.check-low": "Tarkistus huomaa, että palkkio alittaisi lain vähimmäismäärän.",
    "tour.join-nvf": "Toinen yhdistys liittyy mukaan.",
    "tour.propose-nvf": "Se ehdottaa luokkaan I kolmatta vapaapäivää.",
    "tour.submit": "Yhdistys lähettää ehdotuksensa hyvinvointialueelle.",
    "tour.submit-nvf": "Samoin toinen yhdistys.",
    "tour.amendments": "Koordinaattori näkee, mitä on ehdotettu.",
    "tour.merge": "Koordinaattori ottaa ehdotuksen esitykseen ja perustelee.",
    "tour.reject": "Lainvastaista ehdotusta ei oteta, ja sekin perustellaan.",
    "tour.memo-pdf": "Lausuntoyhteenveto tulostetaan.",
    "tour.memo-docx": "Sama Wordina, muutokset seurattuina.",
    "tour.memo-html": "Sama selaimessa luettavaksi.",
    "tour.statement-pdf": "Yhdistys tulostaa lausuntonsa allekirjoitettavaksi.",
    "tour.statement-docx": "Sama Wordina.",
    "tour.statement-html": "Sama selaimessa luettavaksi.",
    "tour.decide": "Lautakunta päättää, ja päätetty versio merkitään.",
    "tour.update": "Yhdistys hakee päätetyn version.",
    "tour.status": "Ja näkee, mitä sen ehdotuksille tapahtui.",
    "tour.title-fee": "Luokan II palkkio 820 euroon",
    "tour.reason-fee": "Hoito on sitonut yhä enemmän, mutta palkkio on jäänyt jälkeen.",
    "tour.title-low": "Luokan I palkkio 500 euroon",
    "tour.reason-low": "Säästö käytettäisiin virkistysvapaisiin.",
    "tour.title-leave": "Kolmas vapaapäivä luokkaan I",
    "tour.reason-leave": "Kaksi päivää ei riitä lepoon.",
    "tour.reason-taken": "Palkkio vastaa paremmin hoidon sitovuutta, ja määräraha riittää.",
    "tour.reason-rejected": "Palkkio alittaisi omaishoidon tuesta annetun lain vähimmäismäärän.",
    "tour.board": "Sosiaali- ja terveyslautakunta",
}
