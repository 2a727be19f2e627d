"""The words of comments and support, in Finnish."""

COMMENTS = {
    "option.place": (
        "Mistä sanot: luku tai pykälä (tunnus tai numero), momentti (leave.days tai 3.1), rivi, "
        "ehdotus (misol-3) tai sen osa (misol-3.2). Ilman sitä: koko sääntökirja."
    ),
    "option.stance": (
        "Kantasi: puoltaa (supports), puoltaa muutoksin (with-changes), vastustaa (opposes) tai "
        "ei ota kantaa (neutral)."
    ),
    "option.text": "Mitä haluat sanoa, sillä kielellä, jolla käytät ohjelmaa.",
    "option.text-fi": "Sama suomeksi.",
    "option.text-sv": "Sama ruotsiksi.",
    "option.text-en": "Sama englanniksi.",
    "option.from": "Lue teksti tiedostosta (- tarkoittaa vakiosyötettä).",
    "option.theme": "Aihe sanalla tai kahdella, esimerkiksi vapaat tai palkkiot.",
    "option.answers": "Kierroksen kysymys, johon vastaat, esimerkiksi q1.",
    "option.quote": "Sääntökirjan sanat, joista puhut. Kommentti pysyy niiden mukana.",
    "option.private": (
        "Muistiinpano itsellesi. Se jää tälle koneelle, eikä sitä lähetetä minnekään."
    ),
    "option.list": "Luettele kommentit: missä niiden sanat ovat nyt ja mitä niihin on vastattu.",
    "option.retract": "Peru oma kommenttisi (--because). Se jää asiakirjoihin.",
    "option.answer": "Vastaa kommenttiin (--taken, --because). Voit antaa useita.",
    "option.taken": "Otettiinko kommentti huomioon: yes (kyllä), partly (osittain) tai no (ei).",
    "option.read-comments": "Näytä kunkin luvun tai pykälän jälkeen, mitä siitä on sanottu.",
    "option.support-id": "Toisen yhdistyksen ehdotuksen tunnus.",
    "option.support-reason": "Miksi kannatatte ehdotusta.",
    "option.support-withdraw": "Peru kannatus. Molemmat jäävät asiakirjoihin.",
    "agree": "Tallennetaanko kommentti?",
    "empty": "Kirjoita jotakin: tämä tarvitaan.",
    "dry-run": "Mitään ei tallennettu (--dry-run).",
    "done": "Kommentti {id} on tallennettu tälle koneelle.",
    "next": ("Katso se: rulebook comment --list. Lähetä se hyvinvointialueelle: rulebook submit"),
    "next-alone": "Katso kommentit: rulebook comment --list",
    "kept-private": "Muistiinpano on vain tällä koneella. Sitä ei lähetetä koskaan.",
    "left": "Kommenttia ei tallennettu. Tekstisi on tallessa tiedostossa {path}. Jatka komennolla:",
    "late-said": (
        "Kierros ei ole teille nyt auki. Kommentti otetaan vastaan ja merkitään myöhässä tulleeksi."
    ),
    "ask.place": "Mistä haluat sanoa jotakin?",
    "ask.which": "Mistä niistä?",
    "ask.question": "Kysymys: {text}",
    "ask.amendment": "Ehdotuksesta …",
    "ask.whole-section": "Koko luku tai pykälä",
    "ask.stance": "Mikä on kantasi?",
    "ask.no-stance": "En kerro kantaa",
    "ask.text": "Kirjoita kommenttisi:",
    "beside": "Kommentit",
    "whole-book": "koko sääntökirja",
    "question": "Vastaus kysymykseen {id}",
    "supports-it": "Kannattaa ehdotusta",
    "takes-back": "Peruu kommentin {id}",
    "taken-back": "peruttu",
    "late": "myöhässä",
    "unsent": "ei vielä lähetetty",
    "own-note": "muistiinpano itsellesi, ei lähetetä",
    "answer": "Vastaus: {taken}. {because}",
    "none": "Kommentteja ei ole.",
    "tally": "{count} kommenttia. Sanat ovat muuttuneet: {changed}. Sanat ovat poissa: {lost}.",
    "anchor.changed": "Sanat ovat muuttuneet. Ennen: ”{old}”. Nyt: ”{new}”.",
    "anchor.changed-place": "Teksti on muuttunut sen jälkeen.",
    "anchor.moved": "Sanat ”{old}” ovat nyt toisessa paikassa: {place}.",
    "anchor.lost": "Sanoja ei enää ole: ”{old}”.",
    "anchor.lost-place": "Paikkaa ei enää ole.",
    "retracted": "Kommentti {id} on peruttu. Se jää asiakirjoihin.",
    "would-take-back": "Kommentti {id} peruttaisiin.",
    "note-removed": "Muistiinpano {id} on poistettu.",
    "answered": "Vastattu: {id} ({taken})",
    "would-answer": "Vastattaisiin: {id} ({taken})",
    "next-answered": "Vastaus on lausuntoyhteenvedossa: rulebook memo",
    "taken-word.yes": "kyllä",
    "taken-word.partly": "osittain",
    "taken-word.no": "ei",
    "supported": "Kannatuksenne ehdotukselle {id} on tallennettu. Lähetä se: rulebook submit",
    "joined": "Olette nyt mukana tekemässä ehdotusta {id}. Lähetä tieto: rulebook submit",
    "unsupported": "Kannatuksenne ehdotukselle {id} on peruttu. Lähetä tieto: rulebook submit",
    "would-support": "Ehdotusta {id} kannatettaisiin.",
    "would-unsupport": "Ehdotuksen {id} kannatus peruttaisiin.",
    "parcel": "kommentit ({who}): {count}",
    "parcel.one": "kommentit ({who}): 1",
    "renumbered": (
        "Kommentin tunnus {old} oli jo käytössä. Sinun kommenttisi tunnus on nyt {new}."
    ),
    "status.said": "Kommenttinne: {count} kpl.",
    "status.unsent": "Vielä lähettämättä: {ids}.",
    "status.answers": "Mitä kommenteistanne on seurannut:",
    "status.answer": "{id}: {taken}. {because}",
    "news.answer": "Kommenttiinne {id} on vastattu: {taken}. {because}",
    "news.comments": "Uusia kommentteja: {count} ({names})",
    "joint-unknown": "Sääntökirja ei tunne yhdistystä {name}. Se tuntee nämä: {known}.",
    "joint-itself": "Yhdistys ei voi olla oma kumppaninsa. Nimeä toinen yhdistys.",
    "comment-text-missing": (
        "Kommentissa pitää olla teksti. Kirjoita se: --text TEKSTI tai --from TIEDOSTO. "
        "Päätteellä komento rulebook comment kysyy sen."
    ),
    "comment-too-long": "Kommentissa saa olla enintään {most} merkkiä. Nyt niitä on {length}.",
    "comment-text-twice": "Anna kunkin kielen teksti kerran: --text, --text-sv tai --from.",
    "comment-not-text": "Tiedosto {path} ei ole pelkkää tekstiä (UTF-8). Tallenna se sellaisena.",
    "theme-too-long": "Aihe on sana tai kaksi, enintään {most} merkkiä. Nyt niitä on {length}.",
    "no-questions": "Kierroksella ei ole kysymyksiä. Jätä --answers pois.",
    "no-such-question": "Kierroksella ei ole kysymystä {id}. Sen kysymykset ovat: {known}.",
    "quote-too-long": "Lainauksessa saa olla enintään {most} merkkiä. Nyt niitä on {length}.",
    "quote-not-there": (
        "Sanoja ”{quote}” ei ole siinä ({place}). Kopioi ne siitä, mitä komento rulebook read "
        "näyttää."
    ),
    "quote-elsewhere-too": (
        "Sanat ”{quote}” ovat monessa paikassa: {places}. Nimeä se, jota tarkoitat."
    ),
    "quote-no-prose": (
        "Sanoja voi lainata vain teksteistä. Jätä --quote pois tai nimeä momentti paikan {place} "
        "sijaan."
    ),
    "no-such-comment": "Kommenttia {id} ei ole. Luettele kommentit: rulebook comment --list",
    "two-comments": (
        "Kahdella kommentilla on tunnus {id}: toista ei ole vielä lähetetty. Lähetä se ensin, "
        "niin se saa oman tunnuksensa: rulebook submit"
    ),
    "comment-taken-back": "Kommentti {id} on peruttu.",
    "comment-not-yours": (
        "Kommentti {id} ei ole teidän vaan tunnuksen {owner}. Voit perua vain oman."
    ),
    "retract-because-missing": "Kerro, miksi perut kommentin {id}: --because TEKSTI",
    "not-taken": "Kerro, otettiinko kommentti huomioon: --taken ja jokin näistä: {known}.",
    "comment-one-way": (
        "Tee yksi asia kerrallaan: kirjoita kommentti, --list, --retract TUNNUS tai --answer "
        "TUNNUS."
    ),
    "comment-taken-alone": "--taken kuuluu vastaukseen. Nimeä kommentti: --answer TUNNUS",
    "comment-because-alone": (
        "--because kuuluu valitsimiin --answer ja --retract. Kommentin sanat annetaan "
        "valitsimella --text."
    ),
    "comment-json-alone": "--json kuuluu valitsimeen --list.",
    "support-own": "Ehdotus {id} on omanne. Muut voivat kannattaa sitä.",
    "support-already": "Kannatatte jo ehdotusta {id}.",
    "support-answered": "Ehdotus {id} ei ole enää avoinna, joten sitä ei voi kannattaa.",
    "support-none": "Ette ole kannattaneet ehdotusta {id}.",
}
