"""Komennon rulebook paper lajit ja niiden sanat suomeksi."""

PAPER_KINDS = {
    "ending-other": (
        "Tiedoston {path} pääte kertoo toisesta muodosta kuin --format {form}. Anna tiedostolle "
        "nimi {better} tai jätä --format pois."
    ),
    # Lausuntoyhteenvedon rajaus
    "no-such-respondent": ("Lausunnonantajaa {name} ei ole. Lausunnonantajat ovat: {known}."),
    "no-such-respondent-near": (
        "Lausunnonantajaa {name} ei ole. Tarkoititko: {meant}? Lausunnonantajat ovat: {known}."
    ),
    "memo.only-from": "Tässä on vain, mitä {who} on esittänyt ja sanonut.",
    "memo.only-section": "Tässä on vain {place}.",
    # Lajit
    "kind.parallel": "rinnakkaistekstit: vasemmalla voimassa oleva, oikealla ehdotettu",
    "kind.collective": "koko sääntökirja, avoimet muutosehdotukset paikoillaan",
    "kind.amendment": "yksi muutosehdotus allekirjoitettavaksi ja toimitettavaksi",
    "kind.counter": "muutosesitys kokoukseen: luettava lause, teksti ja vaikutus",
    "kind.fees": "palkkiotaulukko vuosittain lain vähimmäispalkkioiden rinnalla",
    "kind.services": "palvelut tasoittain, kenelle ne ovat, ja palvelupolut",
    "kind.principles": "mitä periaatteita ehdotukset edistävät",
    "kind.brief": "lyhyesti ja selkeästi: yksi pykälä kysymyksinä ja vastauksina",
    "kind.cover": "kansilehti päättäjälle: koko asia yhdellä sivulla",
    "kind.agenda": "esityslistateksti asianhallintaan liitettäväksi",
    "kind.assessment": "vaikutusten ennakkoarviointi otsikoittain",
    "kind.extract": "pöytäkirjanote päätöksestä muutoksenhakuohjeineen",
    "kind.archive": "arkisto (--output X.zip): paperit, alkuperäiset, luettelo",
    "kind.instruction": "johtolause ja muutettu teksti päätöstä varten",
    # Mitä puuttuu
    "no-such-paper": "Paperin lajia {name} ei ole. Lajit ovat: {known}.",
    "no-such-paper-near": (
        "Paperin lajia {name} ei ole. Tarkoititko: {meant}? Lajit ovat: {known}."
    ),
    "paper-amendment-needs": (
        "Kerro, mikä muutosehdotus tulostetaan, esimerkiksi rulebook paper amendment misol-1. "
        "Tunnukset näkyvät komennolla rulebook amendments."
    ),
    "paper-counter-needs": (
        "Kerro, mistä muutosehdotuksista muutosesitys tehdään, esimerkiksi rulebook paper counter "
        "misol-1 hol-2. Tunnukset näkyvät komennolla rulebook amendments."
    ),
    "paper-brief-needs": (
        "Kerro, mistä pykälästä tai luvusta esitys tehdään, esimerkiksi rulebook paper brief 6. "
        "Otsikot ja tunnukset näkyvät komennolla rulebook read."
    ),
    "paper-too-many": (
        "Laji {kind} ei tarvitse sanaa {word}. Jätä se pois. Ohjeet saa komennolla rulebook paper "
        "--help."
    ),
    "paper-option": "Valitsin {option} ei vaikuta lajiin {kind}. Jätä se pois.",
    "paper-instruction-with": (
        "Anna joko jälkimmäinen versio tai valitsin --with, mutta ei molempia."
    ),
    # Yhteiset
    "matter": "Asia",
    # Rinnakkaistekstit
    "parallel.kind": "Rinnakkaistekstit",
    "parallel.title": "Rinnakkaistekstit: {title}",
    "parallel.lead": "Vasemmalla: {left}. Oikealla: {right}.",
    "parallel.marks": (
        "Uudet sanat on alleviivattu oikealla ja poistuvat kursivoitu vasemmalla. Sanat, joiden "
        "tilalle ei tule mitään, on yliviivattu oikealla. Kolme viivaa tarkoittaa tekstiä, joka ei "
        "muutu."
    ),
    "parallel.left": "Voimassa oleva",
    "parallel.left.undecided": "Ennen muutosta",
    "parallel.right": "Ehdotus",
    "parallel.right.decided": "Päätetty",
    "parallel.undecided": (
        "Vasemmalla olevasta tekstistä ei ole päätöstä, joten sitä ei esitetä voimassa olevana."
    ),
    "parallel.new": "(uusi: voimassa olevassa tekstissä ei vastaavaa)",
    "parallel.new.undecided": "(uusi: aiemmassa tekstissä ei vastaavaa)",
    "parallel.gone": "(kumotaan: ehdotuksessa ei vastaavaa tekstiä)",
    "parallel.gone.decided": "(kumottu: päätetyssä tekstissä ei vastaavaa)",
    "parallel.same": "Versioiden tekstit ovat samat.",
    "parallel.same-section": "Teksti on kummassakin versiossa sama.",
    "parallel.unchanged": "Muuttumattomina pysyvät: {sections}.",
    # Kokoava paperi
    "collective.kind": "Kokoava asiakirja",
    "collective.title": "Avoimet muutosehdotukset paikoillaan: {title}",
    "collective.lead": (
        "Luonnoksessa on {count} avointa muutosehdotusta. Kukin on sen tekstin jäljessä, jota se "
        "muuttaa, numerojärjestyksessä."
    ),
    "collective.lead.one": (
        "Luonnoksessa on yksi avoin muutosehdotus. Se on sen tekstin jäljessä, jota se muuttaa."
    ),
    "collective.list": "Muutosehdotukset",
    "collective.part": "Muutosehdotus {ids}: {who}",
    "collective.see": "ks. ehdotuksen {id} perustelut edellä",
    "collective.elsewhere": "Uudet kohdat ja muut ehdotukset",
    "collective.elsewhere.lead": (
        "Nämä ehdotukset koskevat tekstiä, jota luonnoksessa ei vielä ole, taikka tietoja ja "
        "käsitteitä."
    ),
    # Muutosehdotus
    "amendment.kind": "Muutosehdotus",
    "amendment.made": "Tehty",
    "amendment.sent": "Lähetetty",
    "amendment.base": "Pohja",
    "amendment.parts": "Muutokset",
    "amendment.part": "{ids}: {place}",
    "amendment.standing": "Suhde luonnokseen ja muihin osiin",
    "amendment.waiting": "Vastausta odottavat: {ids}.",
    "amendment.not-here": "Ehdotuksen tekstiä ei ole tässä kopiossa.",
    # Muutosesitys
    "counter.kind": "Muutosesitys",
    "counter.title": "Muutosesitys: {title}",
    "counter.diary": "Diaarinumero",
    "counter.meeting": "Kokous ja pykälä",
    "counter.aloud": "Ääneen luettava esitys",
    "counter.aloud.note": "Esitys annetaan puheenjohtajalle kirjallisena.",
    "counter.text": "Esityksen teksti",
    "counter.reasons": "Perustelut",
    "counter.impact": "Vaikutus",
    "counter.uncounted": (
        "Kustannusvaikutusta ei ole laskettu: muutos ei koske palkkioita, luokkia, vapaita eikä "
        "maksuja, tai hyvinvointialue ei ole antanut lukuja, joista vaikutuksen voisi laskea."
    ),
    "counter.mover": "Esittäjä",
    "counter.seconder": "Kannattaja",
    # Palkkiotaulukko
    "fees.kind": "Palkkiotaulukko",
    "fees.title": "Palkkiotaulukko: {title}",
    "fees.version": "Versio",
    "fees.lead": (
        "Kunkin määrän alla on sanottu, onko se päätetty, seuraako se lakia vai vahvistetaanko se "
        "myöhemmin."
    ),
    "fees.lead-draft": (
        "Tämä on luonnos, josta ei ole päätetty. Kunkin määrän alla on sanottu, onko se ehdotettu, "
        "seuraako se lakia vai vahvistetaanko se myöhemmin."
    ),
    "fees.nothing": "Palkkioita ei ole kirjattu.",
    "fees.tier": "Luokka",
    "fees.none": "ei kirjattu",
    "fees.from": "{start} alkaen",
    "fees.awaited": "vahvistetaan myöhemmin",
    "fees.agreed": "sovitaan tapauksittain",
    "fees.decided": "päätetty",
    "fees.proposed": "ehdotettu",
    "fees.raised-decided": "päätetty korotus",
    "fees.raised-proposed": "ehdotettu korotus",
    "fees.statutory-minimum": "vähimmäispalkkio",
    "fees.heavy-minimum": "raskaan vaiheen vähimmäispalkkio",
    "fees.indexed": "indeksitarkistus",
    "fees.minimum": "Lain vähimmäispalkkio",
    "fees.heavy_minimum": "Lain vähimmäispalkkio, raskas vaihe",
    "fees.unknown": "ei tiedossa",
    "fees.compared": (
        "Vertailuksi viimeisillä riveillä on omaishoitolain (937/2005) 5 §:n vähimmäispalkkio, "
        "myös hoidollisesti raskaassa siirtymävaiheessa."
    ),
    "fees.unverified": "* Lukua ei ole vahvistettu virallisesta lähteestä.",
    "fees.source.minimum": "Vähimmäispalkkio {year}: {source}.",
    "fees.source.heavy_minimum": "Raskaan siirtymävaiheen vähimmäispalkkio {year}: {source}.",
    "fees.no-source": "lähdettä ei ole merkitty",
    # Johtolause
    "instruction.kind": "Johtolause",
    "instruction.title": "Johtolause ja muutettu teksti: {title}",
    "instruction.from": "Muutettava versio",
    "instruction.to": "Uusi versio",
    "instruction.words": "Johtolause",
    "instruction.text": "Muutettu teksti",
    "instruction.entry": "Voimaantulo",
    "instruction.entry.note": "Toimielin täyttää voimaantulopäivän.",
    "pdf-squares": (
        "PDF:n kirjasimissa ei ole näitä merkkejä, joten ne ovat siinä tyhjinä ruutuina: "
        "{letters}. DOCX- ja HTML-tiedostossa ne näkyvät."
    ),
    "archive-begins": "Laaditaan arkiston asiakirjoja. Tämä kestää hetken …",
    "archive-has": "Valmis: {path}",
}
