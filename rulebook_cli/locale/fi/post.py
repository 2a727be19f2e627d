"""Lausuntopyynnön, vastauslomakkeen, ohjeen ja vastaanottokuittauksen sanat suomeksi."""

POST = {
    "file.letter": "1-lausuntopyynto",
    "file.draft": "2-luonnos",
    "file.form": "3-vastauslomake",
    "file.help": "4-ohje",
    "file.receipt": "vastaanottokuittaus",
    "matter": "Asia",
    "diary": "Diaarinumero",
    "amendments-by": "Muutosehdotukset",
    "answer-by": "Vastaukset",
    "by": "viimeistään {moment}",
    "send-to": "Vastausosoite",
    "mark": "Asiakirjan tunniste: {mark}. Tunnistetta ei pidä poistaa.",
    "letter.kind": "Lausuntopyyntö",
    "letter.title": "Lausuntopyyntö: {title}, luonnos",
    "letter.to-asked": "Jakelun mukaan",
    "letter.asks": "{county} pyytää lausuntoanne oheisesta luonnoksesta: {title}.",
    "letter.asks-nobody": "Pyydämme lausuntoanne oheisesta luonnoksesta: {title}.",
    "letter.background.title": "Tausta ja tavoite",
    "letter.background": (
        "Luonnos on valmisteltavana. Lausunnoista laaditaan yhteenveto, ja luonnosta muutetaan "
        "tarpeen mukaan ennen kuin asia viedään päätettäväksi."
    ),
    "letter.attention.title": "Mihin pyydämme kiinnittämään huomiota",
    "letter.attention": "Voitte lausua kaikista luonnoksen kohdista.",
    "letter.attention.points": (
        "Voitte lausua kaikista luonnoksen kohdista. Pyydämme kiinnittämään huomiota erityisesti "
        "seuraaviin:"
    ),
    "letter.questions": "Kysymykset",
    "letter.timetable": "Aikataulu",
    "letter.opens": "Kierros alkaa",
    "letter.amendments-close": "Muutosehdotukset",
    "letter.comments-close": "Lausunnot",
    "letter.after": (
        "Lausuntokierroksen jälkeen julkaistaan lausuntoyhteenveto. Siinä vastataan jokaiseen "
        "muutosehdotukseen ja kerrotaan, miksi se otettiin esitykseen tai jätettiin pois."
    ),
    "letter.ways.title": "Näin voitte vastata",
    "letter.ways": "Lähettäkää vastauksenne osoitteeseen {contact} jollakin näistä tavoista:",
    "letter.ways-nowhere": "Voitte vastata jollakin näistä tavoista:",
    "letter.way.draft": (
        "Kirjoittakaa muutokset ja kommentit suoraan luonnokseen Word-ohjelmalla. Muutokset "
        "jäävät näkyviin, ja niistä tehdään muutosehdotus."
    ),
    "letter.way.form": "Täyttäkää vastauslomake.",
    "letter.way.own": (
        "Lähettäkää oma lausuntonne vapaamuotoisena. Kertokaa, mitä kohtaa kukin huomionne koskee."
    ),
    "letter.public.title": "Julkisuus",
    "letter.public": (
        "Lausunnot ja muutosehdotukset ovat viranomaisen asiakirjoja ja julkisia, jollei niitä ole "
        "säädetty salassa pidettäviksi (621/1999). Älkää kirjoittako vastaukseen hoidettavan tai "
        "muun yksityishenkilön henkilötietoja. Yksityishenkilöiden nimiä ei mainita "
        "lausuntoyhteenvedossa."
    ),
    "letter.contact.title": "Lisätiedot",
    "letter.contact": "{contact}",
    "receipt.contact": "Lisätietoja: {contact}",
    "letter.enclosed": "Liitteet",
    "enclosed.draft": "Luonnos, johon muutokset merkitään",
    "enclosed.form": "Vastauslomake",
    "enclosed.help": "Ohje",
    "letter.asked": "Jakelu",
    "help.kind": "Ohje",
    "help.title": "Näin vastaatte lausuntopyyntöön Wordilla ja sähköpostilla",
    "help.county": "lausuntopyynnön lähettäjälle",
    "help.lead": (
        "Tarvitsette vain tekstinkäsittelyohjelman, esimerkiksi Microsoft Wordin tai LibreOfficen."
    ),
    "help.change.title": "Muuttakaa tekstiä",
    "help.change.1": (
        "Avatkaa tiedosto {draft}. Jos Word näyttää keltaisen palkin, valitkaa siitä ”Ota "
        "muokkaus käyttöön”."
    ),
    "help.change.2": (
        "Kirjoittakaa muutokset suoraan tekstiin: lisätkää, poistakaa ja korjatkaa. Muutosten "
        "jäljitys on valmiiksi päällä, joten vanha teksti jää näkyviin."
    ),
    "help.change.3": (
        "Uuden kappaleen voitte kirjoittaa sen kappaleen perään, jonka jälkeen se kuuluu."
    ),
    "help.change.4": (
        "Muokatkaa tätä samaa tiedostoa. Jos kopioitte tekstin uuteen tiedostoon, muutosten "
        "paikkoja ei voida tunnistaa."
    ),
    "help.comment.title": "Perustelkaa ja kommentoikaa",
    "help.comment.1": (
        "Valitkaa kohta hiirellä ja lisätkää kommentti (Wordissa ”Tarkista” ja ”Uusi kommentti”)."
    ),
    "help.comment.2": (
        "Muutetun kappaleen kommentti on muutosehdotuksenne perustelu. Muut kommentit "
        "käsitellään huomioina siitä kohdasta, jossa ne ovat."
    ),
    "help.form.title": "Täyttäkää lomake",
    "help.form.1": (
        "Avatkaa {form}. Merkitkää kantanne ruutuun tai kirjoittakaa ruudun tilalle x. "
        "Kirjoittakaa vastaukset kehyksiin."
    ),
    "help.send.title": "Lähettäkää",
    "help.send.1": "Tallentakaa tiedostot Word-muodossa (.docx), ei PDF-tiedostona.",
    "help.send.2": "Lähettäkää tiedostot sähköpostin liitteinä: {contact}.",
    "help.send.3": "Viimeinen vastauspäivä on {last}.",
    "help.then.title": "Mitä sitten tapahtuu",
    "help.then": (
        "Saatte vastaanottokuittauksen, jossa luetellaan, mitä vastauksestanne kirjattiin. "
        "Lausuntoyhteenvedossa vastataan jokaiseen muutosehdotukseen. Vastaukset ovat julkisia, "
        "joten älkää kirjoittako niihin yksityishenkilöiden tietoja."
    ),
    "form.kind": "Vastauslomake",
    "form.title": "Vastauslomake: {title}, luonnos",
    "form.lead": (
        "Merkitkää kantanne ruutuun ja kirjoittakaa vastaukset kehyksiin. Voitte jättää kohdan "
        "tyhjäksi."
    ),
    "form.hint": "Kirjoittakaa tähän.",
    "form.respondent": "Vastaajataho (esimerkiksi yhdistys tai neuvosto)",
    "form.writer": "Yhteyshenkilö ja sähköpostiosoite",
    "form.stance": "Kanta luonnokseen",
    "form.stance.supports": "Puollamme luonnosta",
    "form.stance.with-changes": "Puollamme luonnosta muutoksin",
    "form.stance.opposes": "Vastustamme luonnosta",
    "form.stance.neutral": "Emme ota kantaa",
    "form.why": "Perustelut",
    "form.free.title": "Muut huomiot",
    "form.free": "Kertokaa, mitä luonnoksen kohtaa huomionne koskee.",
    "form.public": (
        "Vastaus on viranomaisen asiakirja ja julkinen, jollei sitä ole säädetty salassa "
        "pidettäväksi (621/1999)."
    ),
    "form.place-and-date": "Paikka ja päivämäärä:",
    "form.name": "Allekirjoitus ja nimenselvennys",
    "form.role": "Tehtävä tai asema",
    "scale.yes": "Kyllä",
    "scale.mainly": "Pääosin",
    "scale.no": "Ei",
    "draft.notice": (
        "Kirjoittakaa muutokset ja kommentit suoraan tähän asiakirjaan ja palauttakaa se "
        "Word-muodossa. Muutosten jäljitys on päällä: vanha teksti jää näkyviin."
    ),
    "receipt.kind": "Vastaanottokuittaus",
    "receipt.title": "Vastauksenne on vastaanotettu",
    "receipt.thanks": "Kiitos vastauksestanne. Se on vastaanotettu ja kirjattu.",
    "receipt.sender": "Lähettäjä",
    "receipt.arrived": "Saapunut",
    "receipt.file": "Tiedosto",
    "receipt.id": "Lausunnon tunnus",
    "receipt.made": "Mitä vastauksestanne kirjattiin",
    "receipt.statement": (
        "Vastauksenne kirjattiin lausuntona. Sen teksti ja alkuperäinen tiedosto säilytetään."
    ),
    "receipt.stance": "Kantanne: {stance}.",
    "receipt.amendment": "Muutosehdotus {id}: {count} kohtaa ({places}).",
    "receipt.amendment.one": "Muutosehdotus {id}: {places}",
    "receipt.remarks": "{count} huomiota luonnoksen kohdista.",
    "receipt.remarks.one": "Yksi huomio luonnoksen kohdasta.",
    "receipt.answers": "Vastaus {count} kysymykseen.",
    "receipt.answers.one": "Vastaus yhteen kysymykseen.",
    "receipt.nothing": (
        "Tiedostossa ei ollut muutoksia, kommentteja eikä vastauksia. Se on kirjattu "
        "sellaisenaan. Jos tarkoititte vastata, tarkistakaa, että lähetitte oikean tiedoston."
    ),
    "receipt.unplaced.title": "Kohdistamatta jääneet",
    "receipt.unplaced": (
        "Näitä ei voitu kohdistaa luonnoksen kohtaan. Ne on kirjattu koko luonnosta koskevina:"
    ),
    "receipt.then.title": "Jatko",
    "receipt.then": (
        "Vastaukset käsitellään lausuntokierroksen päätyttyä. Lausuntoyhteenvedossa kerrotaan, "
        "mitä kustakin muutosehdotuksesta päätettiin esittää ja miksi."
    ),
    "amendment.title": "{sender}: sähköpostitse saatu muutosehdotus",
    "amendment.reason": "Muutokset on merkitty luonnokseen, joka saapui sähköpostitse {arrived}.",
    "change.replaced": "Ehdotus: ”{was}” muutetaan muotoon ”{text}”.",
    "change.removed": "Ehdotus: ”{was}” poistetaan.",
    "change.added": "Ehdotus: lisätään ”{text}”.",
    "answer.why": "{answer}. {why}",
    "docx-broken": (
        "Tiedostoa {path} ei voi lukea Word-tiedostona: se on rikki tai jotain muuta. Pyydä "
        "lähettäjää tallentamaan se uudelleen Word-muodossa (.docx) ja lähettämään uudelleen."
    ),
    "docx-old": (
        "Tiedosto {path} on vanhaa Word-muotoa (.doc) tai lukittu salasanalla. Tallenna se "
        "Wordissa muodossa .docx ilman salasanaa ja anna komento uudelleen."
    ),
    "docx-too-big": (
        "Tiedostoa {path} ei avata: sen sisältö on suurempi tai outo verrattuna siihen, mitä "
        "Word-tiedostossa voi olla. Pyydä lähettäjää tallentamaan se uudelleen Wordissa."
    ),
    "no-round": (
        "Sääntökirjassa ei ole lausuntokierrosta, josta pyytää lausuntoja. Lisää kierros tiedoston "
        "rulebook.yaml kohtaan rounds."
    ),
    "not-a-folder": "Kansiota {path} ei voi käyttää: sen nimisessä paikassa on tiedosto.",
    "sender-missing": "Kerro lähettäjä valitsimella --from, esimerkiksi --from Vanhusneuvosto.",
    "no-receiver": (
        "Muutosehdotus kirjataan vastaanottavan koordinaattorin nimiin, mutta ei ole selvää, kuka "
        "se on. Kerro koordinaattorin tunnus valitsimella --as: {known}."
    ),
    "not-a-kind": "Lähettäjän laji {kind} ei ole mikään näistä: {known}.",
    "not-a-moment": (
        "Saapumisaikaa {text} ei voi lukea. Kirjoita se esimerkiksi näin: 20.1.2027 14.05 tai "
        "2027-01-20T14:05."
    ),
    "not-on-main": (
        "Lausuntoa ei voi kirjata, koska sääntökirjan luonnosta (haaraa main) muutetaan juuri nyt. "
        "Mitään ei kirjattu. Anna komento hetken kuluttua uudelleen."
    ),
}
