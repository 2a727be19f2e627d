"""Saapuneiden lausuntojen sanat suomeksi."""

STATEMENTS = {
    "option.channel": (
        "Mitä tietä se saapui: paper, mail, phone, lausuntopalvelu, otakantaa, webropol, event "
        "(tilaisuus) tai petition (adressi)."
    ),
    "option.stance": "Kanta: puoltaa, puoltaa muutoksin, vastustaa tai ei ota kantaa.",
    "option.signatories": "Allekirjoittajien määrä.",
    "option.public": "Julkisuus: yes (kyllä), partly (osittain) tai no (ei).",
    "option.ground": "Salassapidon peruste, esimerkiksi ”621/1999 24 §”.",
    "option.redacted": "Kopio, josta salassa pidettävä on poistettu. Julkaistaan sen mukaan.",
    "option.no-file": "Kirjaa puhelimessa tai tilaisuudessa sanottu ilman tiedostoa (--text).",
    "option.csv": "Lausuntopalvelun tai kyselyn vientitiedosto; joka rivi on lausunto.",
    "option.map": "Mitä sarakkeissa on: oma tiedosto, tai lausuntopalvelu, otakantaa, webropol.",
    "option.skip-bad": "Jätä virheelliset pois ja kirjaa muut. Muuten kaikki tai ei mitään.",
    "option.point": "Merkitse, mitä kirjan kohtaa lausunnon kohta koskee; yksinään opastaen.",
    "option.place": "Kirjan kohta, esimerkiksi 5 §, leave.days tai fees.",
    "option.quote": "Lausunnon sanat sellaisina kuin ne siinä ovat.",
    "option.passage": "Lausunnon kappaleen numero (katso --show).",
    "option.theme": "Teema, esimerkiksi vapaa tai palkkio.",
    "option.text": "Sama omin sanoin, tai muistiinpano, kun tiedostoa ei ole.",
    "option.answers": "Kierroksen kysymys, johon lausunnon kohta vastaa.",
    "option.answer": "Vastaa lausunnon kohtaan (--taken, --because). Voit antaa useita.",
    "option.taken": "Otettiinko kohta huomioon: yes (kyllä), partly (osittain) tai no (ei).",
    "option.apart": "Käsittele lausunto erikseen, vaikka se on lähes sama kuin toinen.",
    "option.list": "Luettele saapuneet lausunnot, niiden kohdat ja vastaukset.",
    "option.show": "Näytä lausunnon teksti kappaleittain numeroituna.",
    "part.sender": "lähettäjä",
    "part.file": "tiedoston nimi",
    "part.diary": "diaarinumero",
    "part.ground": "salassapidon peruste",
    "part.text": "lausunnon kohta",
    "part.theme": "teema",
    "part.because": "perustelu",
    "name-taken-out": "[nimi poistettu]",
    "whole-book": "koko luonnos",
    "question": "kysymys {id}",
    "arrived-ahead": (
        "Huomaa: {count} riviä on päivätty tulevaan aikaan, viimeinen {when}. "
        "Tarkista sarake ja lausuntojen tiedostot kansiossa statements."
    ),
    "arrived-ahead.one": (
        "Huomaa: saapumisaika {when} on vasta tulossa. Jos se on kirjoitusvirhe, korjaa aika "
        "(arrived) lausunnon tiedostoon kansiossa statements."
    ),
    "like": (
        "Se on lähes sama kuin {like}. Ne esitetään yhdessä, ja niihin vastataan kerran. Erikseen: "
        "rulebook receive --apart {id}"
    ),
    "no-text.scan": (
        "{file} on kuva, josta ei voi lukea tekstiä. Alkuperäinen on tallessa. Kirjoita kohdat "
        "itse: rulebook receive --point {id}"
    ),
    "no-text.pdf": (
        "{file} sisältää vain kuvia, joista ei voi lukea tekstiä. Alkuperäinen on tallessa. "
        "Kirjoita kohdat itse: rulebook receive --point {id}"
    ),
    "no-text.docx": "Tiedostossa {file} ei ole tekstiä. Alkuperäinen on tallessa.",
    "no-text.mail": "Viestissä {file} ei ole tekstiä. Alkuperäinen on tallessa.",
    "no-text.text": "Tiedostossa {file} ei ole tekstiä. Alkuperäinen on tallessa.",
    "copy-missing": (
        "Julkista kopiota ei annettu, joten lausunnosta ei julkaista mitään. Anna kopio: rulebook "
        "receive --change {id} --public partly --ground PERUSTE --redacted TIEDOSTO"
    ),
    "already-otherwise": (
        "Julkisuutta muutetaan näin: rulebook receive --change {id} --public yes|partly|no"
    ),
    "enclosed": "Liite {file}: tallessa, ja sen teksti on mukana.",
    "enclosed-no-text": "Liite {file}: tallessa, mutta siitä ei voi lukea tekstiä.",
    "enclosed-ours": (
        "Liite {file} on meidän luonnoksemme tai lomakkeemme. Tallenna se omaksi tiedostokseen ja "
        "kirjaa erikseen, niin siitä tehdään muutosehdotus ja kommentit."
    ),
    "bad-files": (
        "{count} tiedostoa ei voi lukea, joten mitään ei kirjattu. Korjaa ne, tai kirjaa muut "
        "valitsimella --skip-bad."
    ),
    "bad-files.one": (
        "Yhtä tiedostoa ei voi lukea, joten mitään ei kirjattu. Korjaa se, tai kirjaa muut "
        "valitsimella --skip-bad."
    ),
    "bad-files-left-out": "Pois jätettiin {count} tiedostoa.",
    "bad-files-left-out.one": "Pois jätettiin yksi tiedosto.",
    "many-done": "Kirjattiin {count} lausuntoa.",
    "many-done.one": "Kirjattiin yksi lausunto.",
    "many-would": "Kirjattaisiin {count} lausuntoa. Mitään ei tallennettu.",
    "many-would.one": "Kirjattaisiin yksi lausunto. Mitään ei tallennettu.",
    "csv-fault": "rivi {line}: {why}",
    "csv-more": "… ja {count} muuta riviä.",
    "csv-more.one": "… ja yksi muu rivi.",
    "csv-none": (
        "{count} rivissä on korjattavaa, joten mitään ei kirjattu. Korjaa rivit, tai kirjaa muut "
        "valitsimella --skip-bad."
    ),
    "csv-none.one": (
        "Yhdessä rivissä on korjattavaa, joten mitään ei kirjattu. Korjaa rivi, tai kirjaa muut "
        "valitsimella --skip-bad."
    ),
    "csv-done": "Kirjattiin {count} lausuntoa.",
    "csv-done.one": "Kirjattiin yksi lausunto.",
    "csv-would": "Kirjattaisiin {count} lausuntoa. Mitään ei tallennettu.",
    "csv-would.one": "Kirjattaisiin yksi lausunto. Mitään ei tallennettu.",
    "csv-working": "Kirjataan {count} lausuntoa …",
    "csv-already": "{count} riviä on kirjattu jo aiemmin; ne jätettiin ennalleen.",
    "csv-already.one": "Yksi rivi on kirjattu jo aiemmin; se jätettiin ennalleen.",
    "csv-left-out": "Pois jätettiin {count} riviä.",
    "csv-left-out.one": "Pois jätettiin yksi rivi.",
    "csv-unused": "Näitä sarakkeita ei luettu: {columns}.",
    "csv-broken": (
        "tästä eteenpäin tiedostoa ei voi lukea: lainausmerkki jää auki. Vie tiedosto palvelusta "
        "uudelleen."
    ),
    "csv-personal": (
        "rivillä on henkilötietoja ({found}), eikä niitä saa kirjata pysyvään historiaan. Poista "
        "ne tiedostosta; jos ne ovat järjestön julkisia tietoja, lisää --despite personal-data."
    ),
    "point-done": "Merkitty: {id}, {place}",
    "point-would": "Merkittäisiin: {id}, {place}",
    "quote-unseen": (
        "Lausunnosta ei ole luettavaa tekstiä, joten sanojen oikeellisuutta ei voitu tarkistaa."
    ),
    "answered": "Vastattu: {id} ({taken})",
    "would-answer": "Vastattaisiin: {id} ({taken})",
    "answered-alike": "Sama vastaus koskee myös {count} lähes samanlaisen lausunnon kohtaa.",
    "answered-alike.one": "Sama vastaus koskee myös yhden lähes samanlaisen lausunnon kohtaa.",
    "apart-done": "{id} käsitellään nyt erikseen lausunnosta {like}.",
    "apart-would": "{id} käsiteltäisiin erikseen lausunnosta {like}. Mitään ei tallennettu.",
    "note-done": "Kirjattu: {id}",
    "note-would": "Kirjattaisiin: {sender}. Mitään ei tallennettu.",
    "none": "Yhtään lausuntoa ei ole kirjattu.",
    "tally": "Lausuntoja {count}; samanlaiset yhteen laskettuina {groups}.",
    "waiting": "Käsittelemättä {count}.",
    "alike": "{count} samanlaista, ensimmäinen {id}",
    "signed": "{count} allekirjoittajaa",
    "public.partly": "osittain julkinen ({ground})",
    "public.no": "salassa pidettävä ({ground})",
    "taken.yes": "otetaan huomioon",
    "taken.partly": "otetaan huomioon osittain",
    "taken.no": "ei oteta huomioon",
    "not-answered": "vastaamatta",
    "untied": "kohtia ei ole vielä merkitty",
    "no-words": "Lausunnosta {id} ei ole luettavaa tekstiä tässä koneessa.",
    "shown-copy": "{id} on osittain julkinen. Tässä on sen julkisen kopion teksti.",
    "shown-secret": (
        "{id} ei ole kokonaan julkinen. Teksti on vain tässä koneessa; älä kopioi sitä muualle."
    ),
    "ask.passage": "Mikä lausunnon kohta?",
    "ask.done": "Lopeta; jatkaa voi myöhemmin",
    "ask.place": "Mitä kirjan kohtaa se koskee?",
    "ask.which": "Mitä kohtaa tarkemmin?",
    "ask.whole-section": "Koko pykälä",
    "ask.theme": "Teema (voi jättää tyhjäksi)",
    "ask.text": "Sama omin sanoin (voi jättää tyhjäksi)",
    "ask.own-words": "Kirjoita kohta omin sanoin",
    "ask.own-text": "Mitä siinä sanotaan, omin sanoin",
    "any-id": "TUNNUS",
    "next-statement": (
        "Merkitse kohdat: rulebook receive --point {id}. Luettelo: rulebook receive --list"
    ),
    "next-list": "Katso, mitä on kirjattu: rulebook receive --list",
    "next-point": "Vastaa: rulebook receive --answer {id} --taken yes --because PERUSTELU",
    "next-passage": "Merkitse: rulebook receive --point {id} --passage 1 --place KOHTA",
    "next-answered": "Vastaus on lausuntoyhteenvedossa: rulebook memo",
    "receive-nothing": (
        "Kerro, mitä saapui: tiedosto tai kansio, --csv TIEDOSTO tai --no-file. Jo kirjatut "
        "näkyvät valitsimella --list."
    ),
    "receive-one-way": (
        "Tee yksi asia kerrallaan: kirjaa tiedostoja, --csv, --no-file, --point, --answer, "
        "--apart, --list tai --show."
    ),
    "receive-not-with": "Valitsin {options} ei kuulu tähän. Katso rulebook receive --help.",
    "no-files": "Kansiossa {path} ei ole yhtään tiedostoa, jonka voisi kirjata.",
    "redacted-many": "Julkinen kopio kuuluu yhdelle tiedostolle. Kirjaa tiedosto yksinään.",
    "redacted-same": (
        "Julkisessa kopiossa {path} ovat samat sanat kuin alkuperäisessä: peitetty teksti on yhä "
        "luettavissa. Tee kopio, josta salassa pidettävä on todella poistettu."
    ),
    "redacted-alone": "Julkinen kopio kuuluu osittain julkiseen lausuntoon: --public partly.",
    "redacted-missing": (
        "{id} on osittain salassa pidettävä eikä siitä ole julkista kopiota, joten sen sanoja ei "
        "voi merkitä. Anna kopio, josta salassa pidettävä on poistettu: rulebook receive --change "
        "{id} --public partly --ground PERUSTE --redacted TIEDOSTO"
    ),
    "statement-secret": (
        "{id} on salassa pidettävä ({ground}). Siitä ei kirjata mitään, minkä muut voisivat lukea."
    ),
    "not-public-word": "Julkisuuden on oltava jokin näistä: {known}. Nyt se on {word}.",
    "ground-missing": (
        "Kun lausunto ei ole kokonaan julkinen, kerro peruste: --ground ”621/1999 24 §”."
    ),
    "ground-alone": "Salassapidon peruste kuuluu lausuntoon, joka ei ole julkinen: --public no.",
    "not-a-channel": "Saapumistavan on oltava jokin näistä: {known}. Nyt se on {word}.",
    "no-signatories": "Allekirjoittajia on oltava vähintään yksi, mutta niitä on {number}.",
    "arrived-too-big": "Tiedostoa {path} ei avata: se on yli {most} megatavua.",
    "arrived-empty": "Tiedosto {path} on tyhjä. Pyydä lähettäjältä uusi.",
    "arrived-unknown": (
        "Tiedostoa {path} ei voi kirjata. Kirjattavia ovat Word (.docx), PDF, kuva (PNG, JPEG, "
        "TIFF), sähköposti (.eml) ja teksti (.txt, .md). Tallenna se PDF-muodossa ja yritä "
        "uudelleen."
    ),
    "mail-outlook": "{path} on Outlookin oma tiedosto. Tallenna viesti muodossa .eml tai PDF.",
    "mail-broken": "Tiedostoa {path} ei voi lukea sähköpostina: siinä ei ole otsaketietoja.",
    "pdf-broken": (
        "Tiedostoa {path} ei voi lukea: PDF on rikki. Pyydä lähettäjää tallentamaan se uudelleen, "
        "tai tulosta ja skannaa se."
    ),
    "pdf-locked": (
        "PDF-tiedosto {path} on lukittu salasanalla. Avaa se, tallenna ilman salasanaa ja yritä "
        "uudelleen."
    ),
    "pdf-too-big": "PDF-tiedostossa {path} on liikaa sivuja tai tekstiä. Jaa se osiin.",
    "csv-not-text": "Tiedosto {path} ei ole CSV-tekstiä. Vie se palvelusta CSV-muodossa.",
    "csv-empty": "Tiedosto {path} on tyhjä.",
    "csv-cells": "rivillä on {found} saraketta, mutta otsikoita on {wanted}.",
    "csv-no-words": "rivillä ei ole yhtään lausuttua sanaa.",
    "csv-no-sender": "vastaajan nimi puuttuu, vaikka vastaaja ei ole yksityishenkilö.",
    "csv-not-a-number": "allekirjoittajien määrän on oltava luku, mutta se on {text}.",
    "csv-columns": (
        "Tiedostosta puuttuu {missing:sarake|sarakkeet}. Siinä ovat: {found}. Korjaa tiedosto tai "
        "kerro sarakkeet valitsimella --map."
    ),
    "csv-unknown": (
        "Sarakkeista ei näe, mistä palvelusta tiedosto on. Siinä ovat: {found}. Kerro valitsimella "
        "--map palvelu ({known}) tai oma tiedosto, jossa sarakkeet kerrotaan."
    ),
    "mapping-empty": "Tiedosto {path} ei kerro, missä sarakkeessa lausutut sanat ovat (texts).",
    "mapping-wrong": "Tiedostoa {path} ei voi käyttää: rivillä {line} on virhe ({found}).",
    "note-missing": "Kirjoita valitsimella --text, mitä sanottiin.",
    "no-such-statement": "Lausuntoa {id} ei ole. Katso tunnukset: rulebook receive --list",
    "no-such-statement-near": (
        "Lausuntoa {id} ei ole. Tarkoititko {meant}? Katso tunnukset: rulebook receive --list"
    ),
    "no-such-point": "Lausunnossa {id} ei ole kohtaa {number}: kohtia on {count}.",
    "no-points": "Lausunnosta {id} ei ole merkitty kohtia. Merkitse ne ensin: --point {id}",
    "no-such-passage": "Lausunnossa ei ole kappaletta {number}: kappaleita on {count}.",
    "no-such-question": "Kierroksessa ei ole kysymystä {id}. Kysymykset: {known}.",
    "not-alike": "{id} ei ole kirjattu samanlaiseksi kuin jokin toinen.",
    "point-what": (
        "Kerro, mitä lausunnon kohtaa ja mitä kirjan kohtaa tarkoitat: --quote SANAT tai --passage "
        "N, ja --place KOHTA."
    ),
    "quote-not-said": "Lausunnossa ei ole sanoja ”{quote}”. Katso sen teksti: --show",
    "quote-not-said-near": "Lausunnossa ei ole sanoja ”{quote}”. Siinä on: ”{meant}”",
    "point-names-sender": (
        "Teksti nimeää lähettäjän, joka on yksityishenkilö. Kirjattu jää historiaan pysyvästi, "
        "joten jätä nimi pois."
    ),
}
