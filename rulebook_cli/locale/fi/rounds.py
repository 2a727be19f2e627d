"""Kierrosten ja kalenterin sanat suomeksi."""

ROUNDS = {
    "option.round": "Kierroksen tunnus, esimerkiksi 2027; muuten se, joka on auki tai avautuu.",
    "option.open": (
        "Avaa kierros. Jo avattu saa uudet ajat, ja suljettu jatkuu. Uudella kierroksella "
        "lausuntoa pyydetään lakisääteisiltä neuvostoilta, kansalliskielilautakunnalta "
        "ja yhdistyksiltä."
    ),
    "option.opens": "Milloin kierros avautuu: 1.12.2026 tai 1.12.2026 klo 9.00; muuten tänään.",
    "option.amendments-close": "Mihin mennessä muutosehdotukset tehdään, esimerkiksi 15.1.2027.",
    "option.comments-close": (
        "Mihin mennessä lausunnot annetaan, esimerkiksi 31.1.2027 klo 16.00. Pelkkä päivä on koko "
        "päivä. Kaikki ajat ovat Suomen aikaa."
    ),
    "option.diary": "Lausuntopyynnön diaarinumero.",
    "option.contact": "Kenelle lausunto lähetetään.",
    "option.name": "Kierroksen nimi.",
    "option.question": "Kysymys kaikille (voit antaa useita).",
    "option.extend": "Anna lisäaikaa tälle: yhdistyksen tunnus tai nimi (voit antaa useita).",
    "option.until": "Mihin asti lisäaikaa on, esimerkiksi 5.2.2027 klo 16.00.",
    "option.close": "Päätä kierros: kaikki kommentit tuodaan luonnokseen, mitään ei poisteta.",
    "option.next": "Avaa tämän kierroksen jälkeen seuraava, jolla on tämä tunnus.",
    "option.lapse": (
        "Anna vastaamatta jääneen ehdotuksen raueta (voit antaa useita, tai sanan kaikki)."
    ),
    "option.carry": "Siirrä ehdotus tälle kierrokselle; rauennut on taas avoinna.",
    "option.only": "Vain tämän kierroksen päivät.",
    "all-word": "kaikki, alla, all",
    "asked.older": "Vanhusneuvosto",
    "asked.disability": "Vammaisneuvosto",
    "asked.youth": "Nuorisovaltuusto",
    "asked.language-board": "Kansalliskielilautakunta",
    "asked.carers": "Omaishoitajien yhdistys",
    "part.because": "perustelu",
    "part.question": "kysymys",
    "part.name": "nimi",
    "part.id": "tunnus",
    "part.diary": "diaarinumero",
    "part.contact": "yhteystieto",
    "commit.opened": "Lausuntokierros {id} avataan",
    "commit.changed": "Lausuntokierroksen {id} ajat",
    "commit.next": "Lausuntokierros {id} kierroksen {after} jälkeen",
    "commit.extended": "Lausuntokierros {id}: lisäaikaa",
    "commit.closed": "Lausuntokierros {id} päättyy",
    "commit.lapsed": "Rauennut",
    "commit.carried": "Siirretty kierrokselle {id}",
    "done.opened": "Lausuntokierros {id} on avattu.",
    "done.changed": "Lausuntokierroksen {id} tiedot on kirjattu.",
    "done.next": "Kierroksen {after} jälkeen on avattu lausuntokierros {id}.",
    "done.extended": "Lisäaikaa kierroksella {id}: {who}, {until} asti.",
    "done.closed": (
        "Lausuntokierros {id} on päätetty. Luonnokseen tuotiin {count} kommenttia; ne ovat "
        "tallessa myös yhdistysten omissa haaroissa."
    ),
    "done.closed.one": (
        "Lausuntokierros {id} on päätetty. Luonnokseen tuotiin yksi kommentti; se on tallessa myös "
        "yhdistyksen omassa haarassa."
    ),
    "done.closed-more": "Kierros {id} oli jo päätetty. Sen jälkeen tulleet tuotiin: {count}.",
    "done.lapsed": (
        "Rauenneita ehdotuksia: {count} ({ids}). Syy on kirjattu, ja jokaisen teksti on tallessa."
    ),
    "done.carried": "Kierrokselle {id} siirrettiin: {ids}.",
    "would.opened": "Lausuntokierros {id} avattaisiin.",
    "would.changed": "Lausuntokierroksen {id} tiedot muuttuisivat.",
    "would.next": "Kierroksen {after} jälkeen avattaisiin lausuntokierros {id}.",
    "would.extended": "Lisäaikaa kierroksella {id} saisivat {who}, {until} asti.",
    "would.closed": "Lausuntokierros {id} päätettäisiin, ja {count} kommenttia tuotaisiin.",
    "would.lapsed": "Nämä raukeaisivat: {ids}.",
    "would.carried": "Kierrokselle {id} siirrettäisiin: {ids}.",
    "already.opened": "Lausuntokierros {id} on jo avattu näin.",
    "already.changed": "Lausuntokierros {id} on jo avattu näin. Mitään ei muutettu.",
    "already.next": "Lausuntokierros {id} on jo avattu näin. Mitään ei muutettu.",
    "already.extended": "Tämä lisäaika on jo kirjattu: {who}, {until} asti.",
    "already.closed": "Lausuntokierros {id} on jo päätetty, eikä uusia kommentteja ole.",
    "already.lapsed": "Mitään ei rauennut: nämä ovat jo rauenneet tai avoimia ei ole.",
    "already.carried": "Nämä ovat jo kierroksella {id}.",
    "closed-early": (
        "Huomaa: aikaa oli vielä {closes} asti. Jatka tarvittaessa: rulebook round --open"
    ),
    "returned": (
        "Asia palautettiin. Jatka kierrosta uusin ajoin: rulebook round {id} --open "
        "--amendments-close PÄIVÄ --comments-close PÄIVÄ"
    ),
    "memo.carried": "Toiselle kierrokselle siirretyt ehdotukset",
    "memo.carried-to": "Siirretty kierrokselle {id}, jolla siihen vastataan.",
    "proposed-late": (
        "Kierros ei ole teille nyt auki. Ehdotus otetaan vastaan ja merkitään myöhässä tulleeksi."
    ),
    "arrived-late": (
        "Se saapui kierroksen päätyttyä. Se otetaan vastaan ja merkitään myöhästyneeksi."
    ),
    "still-in-time": (
        "Huomaa: tällä on vielä lisäaikaa: {who}. Aja sama komento sen päätyttyä uudelleen."
    ),
    "contested": (
        "Huomaa: samalla numerolla on kaksi eri kommenttia: {paths}. Luonnoksessa on niistä "
        "ensimmäinen; toinen saa uuden numeron, kun yhdistys lähettää sen."
    ),
    "still-open": (
        "Kierroksella on vielä {count} vastaamatonta ehdotusta: {ids}. Vastaa niihin, anna niiden "
        "raueta (rulebook round {id} --lapse TUNNUS --because …) tai siirrä ne seuraavalle "
        "kierrokselle (--carry)."
    ),
    "still-open.one": (
        "Kierroksella on vielä yksi vastaamaton ehdotus: {ids}. Vastaa siihen, anna sen raueta "
        "(rulebook round {id} --lapse TUNNUS --because …) tai siirrä se seuraavalle kierrokselle "
        "(--carry)."
    ),
    "next-opened": "Seuraavaksi: rulebook request --round {id} tekee lausuntopyynnön.",
    "next-extended": "Kalenteriin: rulebook calendar --round {id} --output kierros.ics",
    "next-closed": "Seuraavaksi: rulebook memo --round {id} --output yhteenveto.pdf",
    "next-lapsed": "Takaisin avoimeksi: rulebook merge --undo {id} --because …",
    "next-carried": "Katso: rulebook amendments",
    "show.round": "Lausuntokierros {id}{name}",
    "show.diary": "diaarinumero {diary}",
    "show.opens": "avautuu {when}",
    "show.amendments-close": "muutosehdotukset viimeistään {when}",
    "show.comments-close": "lausunnot viimeistään {when}",
    "show.closed": "päätetty {when}",
    "show.late": "lisäaikaa: {who}, {when} asti",
    "phase.coming": "Kierros ei ole vielä auki.",
    "phase.amendments": "Nyt voi ehdottaa muutoksia ja kommentoida.",
    "phase.comments": "Muutosehdotusten aika on päättynyt. Kommentoida ja lausua voi vielä.",
    "phase.closed": "Kierroksen aika on päättynyt. Myöhässä tullut otetaan vastaan ja merkitään.",
    "show.asked": "Lausuntoa pyydettiin ({count}), saatu tai aloitettu {heard}:",
    "show.heard": "saatu {on}",
    "show.unheard": "ei vielä",
    "show.questions": "Kysymykset kaikille:",
    "show.amendments": "Muutosehdotuksia avoinna {open}, vastattu tai päättynyt {answered}.",
    "show.comments": "Kommentteja {count}, vastaamatta {waiting}.",
    "show.statements": "Lausuntoja {count}, kohtia vastaamatta {waiting}.",
    "show.next": "Seuraavaksi:",
    "step.request": "tee lausuntopyyntö: rulebook request --round {id}",
    "step.calendar": "päivät kalenteriin: rulebook calendar --round {id} --output kierros.ics",
    "step.extend": "anna lisäaikaa: rulebook round {id} --extend TUNNUS --until PÄIVÄ",
    "step.close": "päätä kierros: rulebook round {id} --close",
    "step.lapse": "anna vastaamattomien raueta: rulebook round {id} --lapse TUNNUS --because …",
    "step.answer": "vastaa kommentteihin ja lausuntoihin: rulebook memo --open",
    "step.after": "avaa seuraava kierros: rulebook round {id} --next UUSI --comments-close PÄIVÄ",
    "no-rounds-yet": (
        "Sääntökirjassa ei ole vielä lausuntokierrosta. Avaa se: "
        "rulebook round 2027 --open --comments-close PÄIVÄ"
    ),
    "round-dates-missing": (
        "Kierrokselle {id} pitää kertoa, mihin mennessä siihen osallistutaan: "
        "--comments-close PÄIVÄ ja tarvittaessa --amendments-close PÄIVÄ"
    ),
    "round-order": (
        "Kierroksen pitää avautua ennen kuin se päättyy, ja muutosehdotusten aika päättyy ennen "
        "lausuntojen aikaa tai samaan aikaan, mutta {first} on myöhemmin kuin {second}. "
        "Korjaa ajat."
    ),
    "round-over": (
        "Kierros {id} on päätetty, ja sen aika loppui {ended}. Anna uusi päättymisaika: "
        "--comments-close PÄIVÄ"
    ),
    "round-exists": (
        "Kierros {id} on jo, ja sillä on muut ajat. Muuta niitä: rulebook round {id} --open …"
    ),
    "not-asked": ("Kierroksella ei tunneta nimeä {who}. Lisäaikaa voi antaa näille: {known}."),
    "not-asked-near": "Kierroksella ei tunneta nimeä {who}. Tarkoititko tätä: {meant}?",
    "not-a-round-time": (
        "Aikaa {text} ei voi lukea. Kirjoita se esimerkiksi näin: 31.1.2027 tai 31.1.2027 klo 16.00"
    ),
    "until-missing": "Kerro, mihin asti lisäaikaa on: --until PÄIVÄ",
    "no-more-time": (
        "Lisäajan pitää päättyä kierroksen {id} jälkeen, mutta kierros päättyy {closes}. Anna "
        "myöhempi aika."
    ),
    "round-one-way": (
        "Kierrokselle tehdään yksi asia kerrallaan: --open, --extend, --close, --next, --lapse tai "
        "--carry. Aja komento erikseen kustakin."
    ),
    "round-not-with": (
        "Nämä eivät kuulu siihen, mitä pyysit: {options}. Katso rulebook round --help"
    ),
    "not-lapsed": "Ehdotus {id} ei ole avoin eikä rauennut, joten sitä ei voi siirtää.",
    "calendar-ending": "Kalenteritiedoston nimen pitää päättyä .ics, mutta nimi on {path}.",
    "calendar-name": "{title}",
    "calendar-empty": "Kalenteriin ei tullut yhtään päivää.",
    "calendar-saved": "Päiviä kalenterissa: {count}. Avaa tiedosto sähköpostissa tai puhelimessa.",
    "event.opens": "Lausuntokierros {id} avautuu",
    "event.amendments-close": "Lausuntokierros {id}: muutosehdotukset viimeistään",
    "event.comments-close": "Lausuntokierros {id}: lausunnot viimeistään",
    "event.late": "Lausuntokierros {id}: lisäaika päättyy, {who}",
    "event.diary": "Diaarinumero: {diary}",
    "event.contact": "Yhteys: {contact}",
    "event.status": "Katso, mitä voit tehdä: rulebook status",
    "event.meeting": "{body} päätti sääntökirjasta",
    "event.decision": "Päätös {id}",
    "event.review": "Tarkistus: {what}",
    "event.ordered": "{body} edellytti tätä {on}.",
    "event.promise": "{who}: {what}",
}
