"""Miksi emme voi jatkaa, ja mitä tehdä seuraavaksi."""

ERRORS = {
    "no-rulebook": (
        "Tässä versiossa ei ole sääntökirjaa: tiedosto rulebook.yaml puuttuu. Aloita sääntökirja "
        "komennolla rulebook init KANSIO."
    ),
    "no-rulebook-here": (
        "Kansiosta {folder} ei löydy sääntökirjaa (tiedostoa rulebook.yaml). Siirry sääntökirjan "
        "kansioon, anna kansio valitsimella --book tai aloita uusi sääntökirja komennolla rulebook "
        "init KANSIO."
    ),
    "no-folder": "Kansiota {folder} ei ole. Tarkista polku.",
    "no-draft": (
        "Kansiossa {folder} ei ole vielä sääntökirjaa. Hae yhteinen sääntökirja komennolla "
        "rulebook join OSOITE KANSIO tai aloita uusi komennolla rulebook init KANSIO."
    ),
    "no-identity": (
        "Nimesi ja sähköpostiosoitteesi puuttuvat, joten muutosta ei voi tallentaa nimissäsi. Anna "
        'ne kerran: rulebook join --name "Etunimi Sukunimi" --email osoite@esimerkki.fi'
    ),
    "who-are-you": (
        "Ohjelma ei vielä tiedä, kenen nimissä toimit. Kerro se kerran komennolla rulebook join "
        "--as TUNNUS tai anna tähän komentoon valitsin --as TUNNUS. Sääntökirjan tunnukset ovat: "
        "{known}."
    ),
    "whose-statement": (
        "Ohjelma ei vielä tiedä, kenen lausunto laaditaan. Lisää tunnus, esimerkiksi rulebook "
        "statement TUNNUS, tai kerro se kerran komennolla rulebook join --as TUNNUS. "
        "Sääntökirjan tunnukset ovat: {known}."
    ),
    "unknown-association": (
        "Sääntökirjassa ei ole yhdistystä tai koordinaattoria {id}. Tunnukset ovat: {known}. Uuden "
        "yhdistyksen lisää koordinaattori."
    ),
    "no-proposers": (
        "Sääntökirjassa ei ole vielä yhdistyksiä eikä koordinaattoreita. Lisää ne tiedostoon "
        "rulebook.yaml ja tallenna se luonnokseen komennolla git commit --all"
    ),
    "no-such-draft": "Valmista luonnosta {name} ei ole. Valmiit luonnokset ovat: {drafts}.",
    "no-such-section": (
        "Sääntökirjassa ei ole pykälää eikä lukua {name}. Anna sen tunnus tai numero. Tunnukset "
        "ovat: {known}."
    ),
    "no-such-section-near": (
        "Sääntökirjassa ei ole tätä: {name}. Tarkoititko: {meant}? Tunnukset ovat: {known}."
    ),
    "no-such-amendment": (
        "Muutosehdotusta {id} ei löydy. Katso ehdotukset komennolla rulebook amendments --all."
    ),
    "no-such-part": "Ehdotuksessa {id} ei ole osaa {part}. Sen osat ovat: {parts}.",
    "no-such-principle": "Periaatetta {name} ei ole. Sääntökirjan periaatteet ovat: {known}.",
    "no-such-round": "Lausuntokierrosta {id} ei ole. Sääntökirjan kierrokset ovat: {known}.",
    "no-such-kind": "Tiedoston lajia {name} ei ole. Lajit ovat: {kinds}.",
    "no-such-kind-near": (
        "Tiedoston lajia {name} ei ole. Tarkoititko: {meant}? Lajit ovat: {kinds}."
    ),
    "watch-alone": (
        "Valitsin --watch seuraa kansion tiedostoja, eikä sen kanssa voi käyttää valitsinta "
        "{option}. Jätä toinen niistä pois."
    ),
    "watch-needs-folder": (
        "Valitsin --watch seuraa koko kirjaa, mutta {path} on yksi tiedosto. Anna sen sijaan "
        "kirjan kansio."
    ),
    "no-such-check": (
        "Tarkistusta {name} ei ole. Komento rulebook explain luettelee kaikki tarkistukset."
    ),
    "no-such-check-near": (
        "Tarkistusta {name} ei ole. Tarkoititko: {meant}? Komento rulebook explain luettelee "
        "kaikki "
        "tarkistukset."
    ),
    "no-decision": (
        "Päätöstä {name} ei ole kirjattu. Katso luonnos komennolla rulebook read --draft."
    ),
    "no-version-then": (
        "Päivään {day} mennessä mikään toimielin ei ollut päättänyt sääntökirjasta. Anna myöhempi "
        "päivä tai katso luonnos komennolla rulebook read --draft."
    ),
    "already-answered": (
        "Ehdotukseen {id} on jo vastattu tai se on peruttu. Katso vastaus komennolla rulebook "
        "amendments --all."
    ),
    "text-not-here": (
        "Ehdotuksen {id} tekstiä ei voi verrata, sillä se ei ole tällä koneella: siihen "
        "vastattiin ennen kuin se haettiin tänne. Pyydä teksti hyvinvointialueelta."
    ),
    "not-yours": (
        "Ehdotuksen {id} on tehnyt {owner}, joten vain {owner} voi muuttaa sen, perua sen tai "
        "lähettää sen. Oman ehdotuksen teet komennolla rulebook propose."
    ),
    "title-missing": 'Ehdotus tarvitsee otsikon. Anna se valitsimella --title "…".',
    "title-too-long": (
        "Ehdotuksen otsikko voi olla enintään {most} merkin pituinen, ja tämä on {length} merkkiä. "
        'Tiivistä otsikko ja kirjoita loput perusteluun (--reason "…").'
    ),
    "title-of-many-lines": (
        "Ehdotuksen otsikko on yksi rivi, mutta tässä on useita. Anna otsikoksi esimerkiksi "
        '”{first}” ja kirjoita loput perusteluun (--reason "…").'
    ),
    "reason-missing": (
        "Ehdotus tarvitsee perustelun, jotta siihen voidaan vastata. Anna se valitsimella --reason "
        '"…".'
    ),
    "withdraw-because-missing": (
        'Kerro, miksi perut ehdotuksen. Anna syy valitsimella --because "…".'
    ),
    "not-an-email": "{email} ei ole sähköpostiosoite. Kirjoita se muodossa nimi@esimerkki.fi.",
    "because-missing": 'Vastaus tarvitsee perustelun. Anna se valitsimella --because "…".',
    "nothing-changed": (
        "Teksti on sama kuin ennen, joten ehdotusta ei tehty. Muuta tekstiä ja anna komento "
        "uudelleen."
    ),
    "nothing-to-propose": (
        "Kerro, mitä ehdotat: anna uusi teksti valitsimella --from TIEDOSTO tai uusi arvo "
        "valitsimella --set OSOITE=ARVO."
    ),
    "one-way": (
        "Ehdota yhdellä tavalla kerrallaan: koko teksti valitsimella --from, uusia arvoja "
        "valitsimella --set (myös --texts) tai pykälän tai luvun poistamista valitsimella --delete."
    ),
    "not-a-setting": (
        "Anna uusi arvo muodossa --set OSOITE=ARVO, esimerkiksi --set "
        "fees:fee/II@2027-01-01=700,00. Komennossa oli: {setting}"
    ),
    "outside-section": (
        "Osoite {address} ei kuulu pykälään tai lukuun {section}. Jos muutat useita pykäliä, jätä "
        "tunnus {section} pois komennosta."
    ),
    "other-section": (
        "Tiedostossa on pykälä tai luku {found}, mutta ehdotus koskee pykälää tai lukua {wanted}. "
        "Tarkista, että tiedoston id-rivillä lukee {wanted}."
    ),
    "section-exists": (
        "Pykälä tai luku {id} on jo sääntökirjassa. Muuta sitä komennolla rulebook propose {id} "
        "tai anna uudelle toinen tunnus."
    ),
    "cannot-delete": (
        "Tiedostoa {name} ei voi poistaa kokonaan. Poista siitä vain ne rivit, joita et tarvitse."
    ),
    "no-file": "Tiedostoa {path} ei ole. Tarkista polku.",
    "no-such-language": (
        "Kieltä {name} ei ole. Kielet ovat fi (suomi), sv (ruotsi) ja en (englanti)."
    ),
    "cannot-read": "Tiedostoa {path} ei voi lukea. Tarkista polku ja lukuoikeutesi.",
    "cannot-make": (
        "Kansiota {folder} ei voi luoda. Anna toinen kansio tai tarkista, saatko kirjoittaa sinne."
    ),
    "cannot-save": ("Tiedostoa {path} ei voi tallentaa. Anna toinen paikka valitsimella --output."),
    "file-exists": (
        "Tiedosto {path} on jo olemassa, ja siinä on muuta kuin ohjelman viimeksi tallentama "
        "paperi. Anna toinen nimi tai korvaa tiedosto lisäämällä --yes."
    ),
    "ending-unknown": (
        "Tiedoston {path} päätteestä ei selviä, missä muodossa paperi tallennetaan. Päätteet "
        "ovat: {endings}. Muun päätteen kanssa anna myös --format."
    ),
    "needs-output": (
        "Muotoa {form} ei voi näyttää ruudulla. Anna tiedosto valitsimella --output TIEDOSTO."
    ),
    "format-unknown": "Muotoa {form} ei ole. Muodot ovat: {forms}.",
    "no-editor": (
        "Tekstinmuokkausohjelmaa ei löytynyt. Anna teksti valitsimella --from TIEDOSTO tai nimeä "
        "ohjelma ympäristömuuttujassa EDITOR."
    ),
    "editor-failed": (
        "Tekstinmuokkausohjelma {editor} päättyi virheeseen, joten mitään ei tallennettu. Yritä "
        "uudelleen tai anna teksti valitsimella --from TIEDOSTO."
    ),
    "draft-unreadable": (
        "Luonnoksen tiedostoa {path} ei voi lukea (rivi {line}), joten komento ei voi jatkaa. "
        "Koordinaattori korjaa tiedoston ja tallentaa sen luonnokseen komennolla git commit --all. "
        "Virhe näkyy komennolla rulebook check."
    ),
    "not-an-id": (
        "Tunnus {id} ei kelpaa. Käytä kirjaimia A–Z, numeroita ja yhdysmerkkejä, enintään 40 "
        "merkkiä."
    ),
    "not-one-of": "{word} ei kelpaa. Vaihtoehdot ovat: {words}.",
    "not-a-day": "{text} ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.",
    "no-remote": (
        "Tähän sääntökirjaan ei ole liitetty yhteistä sääntökirjaa nimeltä {remote}, joten mitään "
        "ei voi lähettää eikä hakea. Liity yhteiseen sääntökirjaan komennolla rulebook join OSOITE "
        "KANSIO."
    ),
    "no-tiers": (
        "Päivänä {day} sääntökirjassa ei ole voimassa palkkioluokkia, joten tukea ei voi "
        "arvioida. Anna toinen päivä valitsimella --on."
    ),
    "too-much-unknown": (
        "Tietoja puuttuu niin paljon, ettei kaikkia mahdollisuuksia voi käydä läpi. Kerro "
        "muutama tieto valitsimella --fact TIETO=ARVO."
    ),
    "not-a-case": (
        "{where}: tätä ei voi lukea. Kirjoita tiedostoon yksi tieto riville muodossa TIETO: "
        "ARVO, esimerkiksi care_hours: 8."
    ),
    "fact-twice": (
        "{where}: tiedon {name} voi antaa vain kerran. Poista rivit, jotka eivät pidä paikkaansa."
    ),
    "not-a-fact-value": (
        "Anna tieto muodossa --fact TIETO=ARVO, esimerkiksi --fact care_hours=2,5. Komennossa "
        "oli: {text}"
    ),
    "no-such-fact": "{where}: tietoa {name} ei ole sääntökirjassa. Tiedot ovat: {known}.",
    "no-such-fact-near": (
        "{where}: tietoa {name} ei ole sääntökirjassa. Tarkoititko tietoa {meant}?"
    ),
    "fact-not-a-number": (
        "{where}: tiedon {name} arvo ”{text}” ei ole luku. Kirjoita luku, esimerkiksi 2,5, tai "
        "”ei tiedossa”."
    ),
    "fact-outside": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa. Anna luku väliltä {low}–{high}."
    ),
    "fact-no-such-points": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa, koska pistetaulukosta ei voi tulla sitä "
        "summaa. Lähimmät summat ovat {near}."
    ),
    "fact-off-step": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa, koska luku annetaan {step}:n välein. "
        "Lähin kelpaava luku on {near}."
    ),
    "fact-not-yes-no": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa. Vastaa kyllä, ei tai ei tiedossa."
    ),
    "fact-not-a-choice": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa. Vaihtoehdot ovat: {options}."
    ),
    "fact-not-a-choice-near": (
        "{where}: tiedon {name} arvo ”{text}” ei kelpaa. Tarkoititko ”{meant}”? Vaihtoehdot "
        "ovat: {options}."
    ),
    "fact-not-a-date": (
        "{where}: tiedon {name} arvo ”{text}” ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 "
        "tai 2026-12-31."
    ),
    "fact-date-outside": (
        "{where}: tiedon {name} päivä {text} ei kelpaa. Sallitut päivät: {low} – {high}."
    ),
    "not-a-book-language": (
        "Sääntökirjaa ei pidetä kielellä {language}. Sen kielet ovat: {known}. Tarkista kielen "
        "tunnus."
    ),
    "settle-needs-terminal": (
        "Kysymyksiin vastataan päätteessä. "
        "Ilman päätettä: rulebook clashes, ja vastaa komennoilla rulebook merge ja rulebook reject."
    ),
}
