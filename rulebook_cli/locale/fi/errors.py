"""Miksi emme voi jatkaa, ja mitä tehdä seuraavaksi."""

ERRORS = {
    "no-rulebook": (
        "Tässä versiossa ei ole sääntökirjaa: tiedosto rulebook.yaml puuttuu. "
        "Aloita sääntökirja komennolla rulebook init KANSIO."
    ),
    "no-rulebook-here": (
        "Kansiosta {folder} ei löydy sääntökirjaa (tiedostoa rulebook.yaml). Siirry sääntökirjan "
        "kansioon, anna kansio valitsimella --book tai aloita komennolla rulebook init KANSIO."
    ),
    "no-folder": "Kansiota {folder} ei ole. Tarkista polku.",
    "no-draft": (
        "Kansion {folder} sääntökirjassa ei ole luonnosta (haaraa main). "
        "Pyydä sääntökirja koordinaattorilta tai hae se komennolla rulebook update."
    ),
    "no-identity": (
        "Nimesi ja sähköpostiosoitteesi puuttuvat, joten muutosta ei voi tallentaa nimissäsi. "
        "Anna ne kerran: rulebook join --name \"Etunimi Sukunimi\" --email osoite@esimerkki.fi"
    ),
    "who-are-you": (
        "En tiedä, minkä yhdistyksen nimissä toimit. Anna se valitsimella --as TUNNUS tai kerran "
        "komennolla rulebook join --as TUNNUS. Sääntökirjan tunnukset: {known}."
    ),
    "unknown-association": (
        "Sääntökirjassa ei ole yhdistystä tai koordinaattoria {id}. Sen tunnukset ovat: {known}. "
        "Uuden yhdistyksen lisää koordinaattori."
    ),
    "no-such-draft": "Valmista luonnosta {name} ei ole. Valmiit luonnokset ovat: {drafts}.",
    "no-such-section": (
        "Sääntökirjassa ei ole pykälää tai lukua {name}. Anna sen tunnus tai numero; "
        "tunnukset ovat: {known}."
    ),
    "no-such-amendment": (
        "Muutosehdotusta {id} ei löydy. Katso ehdotukset komennolla rulebook amendments --all."
    ),
    "no-such-part": "Ehdotuksessa {id} ei ole osaa {part}. Sen osat ovat: {parts}.",
    "no-such-principle": "Periaatetta {name} ei ole. Sääntökirjan periaatteet ovat: {known}.",
    "no-such-round": "Kierrosta {id} ei ole. Sääntökirjan kierrokset ovat: {known}.",
    "no-such-check": (
        "Tarkistusta {name} ei ole. Komento rulebook explain luettelee kaikki tarkistukset."
    ),
    "no-decision": (
        "Päätöstä {name} ei ole kirjattu. Katso luonnos komennolla rulebook read --draft."
    ),
    "no-version-then": "Päivään {day} mennessä mikään toimielin ei ollut päättänyt sääntökirjasta.",
    "already-answered": (
        "Ehdotukseen {id} on jo vastattu tai se on peruttu. Katso vastaus komennolla "
        "rulebook amendments --all."
    ),
    "not-yours": (
        "Ehdotus {id} on tehty tunnuksella {owner}, joten vain {owner} voi muuttaa sitä, perua sen "
        "tai lähettää sen. Tee oma ehdotus komennolla rulebook propose."
    ),
    "title-missing": "Ehdotuksella pitää olla otsikko. Anna se valitsimella --title \"…\".",
    "reason-missing": (
        "Ehdotuksella pitää olla perustelu, jotta siihen voidaan vastata. "
        "Anna se valitsimella --reason \"…\"."
    ),
    "because-missing": "Vastauksella pitää olla perustelu. Anna se valitsimella --because \"…\".",
    "body-missing": "Kerro, mikä toimielin päätti: --body \"Toimielimen nimi\".",
    "nothing-changed": "Teksti on sama kuin ennen, joten ehdotusta ei tehty.",
    "nothing-to-propose": (
        "Kerro, mitä ehdotat: anna uusi teksti valitsimella --from TIEDOSTO tai arvo "
        "valitsimella --set OSOITE=ARVO."
    ),
    "nothing-to-edit": (
        "Kohdassa {section} ei ole tekstiä eikä euromäärää tällä kielellä. "
        "Muuta sitä valitsimella --from TIEDOSTO."
    ),
    "not-a-setting": (
        "Valitsin --set tarvitsee muodon OSOITE=ARVO, esimerkiksi "
        "--set fees:fee/II@2027-01-01=700,00. Annettu: {setting}"
    ),
    "outside-section": (
        "Osoite {address} ei ole kohdassa {section}. Jätä kohta pois, jos muutat useita kohtia."
    ),
    "other-section": (
        "Tiedostossa on kohta {found}, mutta ehdotus koskee kohtaa {wanted}. "
        "Tarkista, että id-rivi on {wanted}."
    ),
    "section-exists": (
        "Kohta {id} on jo sääntökirjassa. Muuta sitä komennolla rulebook propose {id} tai anna "
        "uudelle kohdalle toinen tunnus."
    ),
    "cannot-delete": "Tiedostoa {name} ei voi poistaa kokonaan. Poista siitä yksittäisiä kohtia.",
    "cannot-read": "Tiedostoa {path} ei voi lukea ({why}). Tarkista polku ja oikeudet.",
    "cannot-save": "Tiedostoa {path} ei voi tallentaa ({why}). Anna toinen paikka valitsimella --output.",
    "needs-output": "Muoto {form} tarvitsee tiedoston: anna se valitsimella --output TIEDOSTO.",
    "format-unknown": "Muotoa {form} ei ole. Muodot ovat: {forms}.",
    "no-editor": (
        "Tekstinmuokkausohjelmaa ei löytynyt. Aseta ympäristömuuttuja EDITOR tai anna teksti "
        "valitsimella --from TIEDOSTO."
    ),
    "editor-failed": (
        "Tekstinmuokkausohjelma {editor} päättyi virheeseen, joten mitään ei tallennettu."
    ),
    "clash": (
        "Ehdotus {id} ja luonnos eivät sovi yhteen: kumpikin muuttaa samaa kohtaa ({at}). "
        "Katso ero komennolla rulebook diff {id}."
    ),
    "one-at-a-time": (
        "Valitsimet --part ja --as-modified koskevat yhtä ehdotusta kerrallaan. "
        "Anna vain yksi tunnus."
    ),
    "not-a-section": (
        "Tiedosto {path} ei ole minkään sääntökirjan kohdan teksti. "
        "Tarkista, että siinä on kohdan id-rivi."
    ),
    "not-a-decision": (
        "Tiedostosta {path} ei saa luettua päätöstä: rivi {line} ei kelpaa. Pakolliset tiedot ovat "
        "id, body, meeting ja outcome."
    ),
    "not-an-id": (
        "Tunnus {id} ei kelpaa. Käytä kirjaimia A–Z, numeroita ja yhdysmerkkejä, enintään 40 merkkiä."
    ),
    "not-one-of": "{word} ei kelpaa. Vaihtoehdot ovat: {words}.",
    "not-a-day": "{text} ei ole päivämäärä. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.",
    "decision-exists": "Päätös {id} on jo kirjattu eikä sitä voi korvata. Anna toinen tunnus.",
    "no-remote": (
        "Tällä sääntökirjalla ei ole yhteistä paikkaa nimeltä {remote}, jonne lähettää tai josta "
        "hakea. Liity yhteiseen sääntökirjaan komennolla rulebook join OSOITE KANSIO."
    ),
}
