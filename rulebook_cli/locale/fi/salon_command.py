"""Salongin komennon sanat suomeksi."""

SALON_COMMAND = {
    # Muistion sanat
    "read.remarks": ("puheenvuorot, keskustelu, mitä sanottiin, kommentit, sanottua, keskustelut"),
    "read.promises": "lupaukset, tehtävät, sovitut tehtävät, mitä luvattiin, sovittiin",
    "read.present": "läsnä, läsnäolijat, osallistujat, paikalla, paikalla olivat",
    "read.skipped": "ohjelma, kuvaesitys, liitteet, avaus, päätös",
    "read.held": "aika, päivä, pvm, ajankohta",
    "read.place": "paikka, missä",
    "read.round": "kierros, lausuntokierros",
    "read.named": "nimellä, omalla nimellä, nimi saa näkyä",
    "read.whole": "muuta, yleistä, koko luonnos, koko sääntökirja, muut asiat",
    "read.question": "kysymys",
    "read.until": "mennessä, viimeistään, asti",
    "stance-read.supports": "puoltaa, kannattaa, puolesta",
    "stance-read.with-changes": "puoltaa muutoksin, kannattaa muutoksin, muutoksin",
    "stance-read.opposes": "vastustaa, vastaan",
    "stance-read.neutral": "ei kantaa, ei ota kantaa, kannaton",
    # Tiedostot
    "file.invitation": "kutsu",
    "file.programme": "ohjelma",
    "file.sheets": "kysymykset",
    "file.cards": "kortit",
    "file.show": "kuvaesitys.html",
    "file.minutes": "muistio.md",
    # Komento
    "option.at": "Kellonaika, esimerkiksi 17.00.",
    "option.where": "Paikka.",
    "option.round": "Kierros, jonka avoimista kysymyksistä keskustellaan.",
    "option.output": "Kansio, johon paketti kirjoitetaan; komennossa --tasks tiedosto.",
    "option.minutes": "Kirjaa muistion: sanottu kommenteiksi, lupaukset tehtäviksi.",
    "option.tasks": "Näytä luvatut tehtävät.",
    "option.done": "Merkitse tehtävä tehdyksi.",
    "packet.written": "Salongin paketti on kansiossa {folder}: {files}.",
    "tasks.next": "Merkitse tehtävä tehdyksi: rulebook salon --done TUNNUS",
    "tasks.next-none": (
        "Valmistele Salonki: rulebook salon --on PÄIVÄ --at AIKA --where PAIKKA --output KANSIO"
    ),
    "packet.next": (
        "Tulosta kutsu, ohjelma, kysymykset ja kortit. Avaa kuvaesitys selaimessa. Kirjaa illan "
        "jälkeen {minutes}, ja anna rulebook salon --minutes {minutes}."
    ),
    "packet.minutes-left": "Muistio {path} on jo aloitettu, ja se jätettiin ennalleen.",
    "packet.no-photos": (
        "Kuvia ei ole: kuvaesitys on tyhjä. Kuva lisätään näin: rulebook evidence KOHTA KUVA.jpg "
        "--says … --alt … --consent …"
    ),
    "packet.later": "Kirjoita paketti kansioon: rulebook salon --output KANSIO",
    "minutes.part": "{file}, rivi {line}",
    "minutes.participants": "Osallistujat",
    "minutes.at-the-salon": "{name}, Salonki {on}",
    "minutes.said": "{who} ({about}): {words}",
    "minutes.with-stance": "{who}, {stance} ({about}): {words}",
    "minutes.as": "{line} → {id}",
    "minutes.task": "{who}: {what} ({by} mennessä)",
    "minutes.heading-said": "Kommentit:",
    "minutes.heading-tasks": "Tehtävät:",
    "minutes.heading-unread": "Näitä rivejä ei ymmärretty:",
    "minutes.unread": "rivi {line}: ”{words}”. {why}",
    "minutes.bracket": (
        "Huomaa: rivillä {line} sana ”{words}” ei ole kanta, ja se jätettiin pois. Kannat ovat "
        "puoltaa, puoltaa muutoksin, vastustaa ja ei kantaa."
    ),
    "minutes.done": (
        "Muistiosta kirjattiin kommentteja {comments} ja tehtäviä {tasks}. Ennestään "
        "kirjattuja: kommentteja {known}, tehtäviä {known_tasks}."
    ),
    "minutes.dry-run": (
        "Mitään ei kirjoitettu. Uutta olisi: kommentteja {comments}, tehtäviä {tasks}. "
        "Ennestään kirjattuja: kommentteja {known}, tehtäviä {known_tasks}."
    ),
    "minutes.moved-date": "Tehtävän {id} määräaika on nyt {by}.",
    "minutes.next": (
        "Katso tehtävät: rulebook salon --tasks. Kommentit ovat muistiossa: rulebook memo"
    ),
    "minutes.next-unread": (
        "Korjaa rivit ja aja sama tiedosto uudelleen: mitään ei kirjata kahdesti."
    ),
    "why.no-heading": (
        "Rivi pitää olla otsikon alla. Siirrä se otsikon Puheenvuorot tai Lupaukset alle."
    ),
    "why.no-speaker": "Kirjoita ensin kuka ja kaksoispiste: - Kuka: mitä sanoi",
    "why.no-words": "Kaksoispisteen jälkeen ei ole mitään. Kirjoita, mitä sanottiin tai luvattiin.",
    "why.no-promiser": "Kirjoita ensin kuka ja kaksoispiste: - Kuka: mitä 31.1.2027 mennessä",
    "why.no-date": "Lupauksella pitää olla päivä. Lisää se, esimerkiksi 31.1.2027 mennessä.",
    "why.no-subject": (
        "Otsikko pitää olla muutosehdotus, kohta tai kysymys, mutta sitä ei löydy: {about}. "
        "Käytä otsikkona esimerkiksi misol-1, 8 § tai q1."
    ),
    "why.no-about": "Rivin pitää olla otsikon alla, josta näkee, mitä se koskee.",
    "task-done": "Tehtävä {id} on merkitty tehdyksi {on}.",
    "task-done-already": "Tehtävä {id} merkittiin tehdyksi jo {on}.",
    # Kun ei voida jatkaa
    "salon-one-thing": (
        "Valitse yksi: paketti, muistio (--minutes), tehtävät (--tasks) tai merkintä (--done)."
    ),
    "salon-option": "Valinta {option} ei vaikuta tähän. Jätä se pois.",
    "salon-not-a-folder": "{path} ei ole kansio. Anna kansion nimi: --output KANSIO",
    "salon-form": "Paketissa on aina PDF, Word ja HTML. Jätä --format pois, kun annat --output.",
    "minutes-unreadable": (
        "Muistio {path} ei ole UTF-8-tekstiä. Tallenna se pelkkänä tekstinä ja yritä uudelleen."
    ),
    "minutes-too-long": "Muistio {path} on liian pitkä. Se saa olla enintään {most} kilotavua.",
    "minutes-no-day": (
        "Muistiosta {path} ei löydy päivää. Kirjoita alkuun esimerkiksi Aika: 4.12.2026, "
        "tai anna --on 4.12.2026."
    ),
    "minutes-empty": (
        "Muistiossa {path} ei ole yhtään puheenvuoroa eikä lupausta. Kirjoita ne otsikoiden "
        "Puheenvuorot ja Lupaukset alle."
    ),
    "no-such-task": "Tehtävää {id} ei ole. Tehtävät ovat: {known}. Katso rulebook salon --tasks.",
    "no-tasks-yet": (
        "Tehtävää {id} ei ole, eikä yhtään muutakaan. Tehtävät syntyvät muistiosta: "
        "rulebook salon --minutes TIEDOSTO"
    ),
}
