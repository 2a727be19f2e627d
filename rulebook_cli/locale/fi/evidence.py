"""Kokemusaineiston ja henkilötietojen sanat suomeksi."""

EVIDENCE = {
    "option.about": "Mitä se koskee: ehdotus (misol-3), ehdotuksen osa tai kirjan kohta.",
    "option.file": "Kuva (JPEG, PNG, WebP), ääni (WAV, MP3) tai muistiinpano (.txt, .md).",
    "option.says": "Mitä sanot sen yhteydessä. Teksti painetaan kuvan alle.",
    "option.alt": "Mitä kuvassa näkyy tai äänessä kuuluu, niille jotka eivät näe tai kuule sitä.",
    "option.consent": "Kuka on antanut suostumuksen käyttöön. Nimeä ei paineta.",
    "option.note": "Muistiinpano tiedoston sijaan.",
    "option.list": "Luettele kokemusaineisto.",
    "option.show": "Tallenna tämä aineisto tiedostoksi.",
    "option.output": "Tiedosto, johon aineisto tallennetaan.",
    "option.withdraw": "Peru tämä aineisto ja poista sen sisältö.",
    "option.send": "Peru se heti myös yhteisestä sääntökirjasta.",
    "kind.photo": "kuva",
    "kind.sound": "ääni",
    "kind.note": "muistiinpano",
    "part.says": "mitä sen yhteydessä sanotaan",
    "part.alternative": "tekstivastine",
    "part.note": "muistiinpano",
    "part.consent": "suostumuksen antaja",
    "part.decision": "päätös",
    "part.because": "syy",
    "part.title": "otsikko",
    "part.reason": "perustelu",
    "part.received": "saapunut asiakirja ({place})",
    "part.comment": "kommentti",
    "personal.identity-code": "henkilötunnus",
    "personal.phone": "puhelinnumero",
    "personal.email": "sähköpostiosoite",
    "personal.street-address": "postiosoite",
    "personal.health": "nimeltä mainitun ihmisen terveystieto",
    "personal.where": "{where}: {kind} ({found})",
    "personal.where-line": "{where}, rivi {line}: {kind} ({found})",
    "personal-data-found": (
        "Kirjattu jää historiaan pysyvästi, joten siinä ei saa olla henkilötietoja, mutta tässä "
        "on: {found}. Mitään ei kirjattu. Poista tieto ja yritä uudelleen. Jos kyse on järjestön "
        "tai viraston julkisesta yhteystiedosta, lisää --despite personal-data."
    ),
    "one-evidence": "Anna yksi: tiedosto, tai muistiinpano valinnalla --note.",
    "evidence-one-thing": (
        "Tee yksi asia kerrallaan: tuo aineisto, --list, --show tai --withdraw."
    ),
    "evidence-about-missing": (
        "Kerro ensin, mitä aineisto koskee: ehdotus tai kohta, esimerkiksi rulebook evidence "
        "misol-1 kuva.jpg"
    ),
    "consent-missing": (
        "Kokemusaineistoon tarvitaan sen ihmisen suostumus, jota se koskee, mutta suostumusta ei "
        "ole annettu. Lisää --consent NIMI: kuka on suostunut. Nimeä ei paineta."
    ),
    "alternative-missing-photo": (
        "Kuvaan tarvitaan teksti niille, jotka eivät näe sitä, mutta tekstiä ei ole annettu. Lisää "
        "--alt TEKSTI: mitä kuvassa näkyy."
    ),
    "alternative-missing-sound": (
        "Ääneen tarvitaan teksti niille, jotka eivät kuule sitä, mutta tekstiä ei ole annettu. "
        "Lisää --alt TEKSTI: mitä äänessä kuuluu."
    ),
    "evidence-too-long": (
        "Kokemusaineiston tekstissä voi olla enintään {most} merkkiä. Lyhennä tekstiä."
    ),
    "evidence-because-missing": "Kerro valinnalla --because, miksi aineisto perutaan.",
    "note-empty": "Muistiinpano on tyhjä. Kirjoita, mitä haluat sanoa.",
    "note-unreadable": (
        "Muistiinpano {path} ei ole UTF-8-tekstiä. Tallenna se pelkkänä tekstinä ja yritä "
        "uudelleen."
    ),
    "photo-too-big": (
        "Kuva {path} on suurempi kuin {most} megatavua. Tallenna se pienempänä kuvaohjelmassa ja "
        "yritä uudelleen."
    ),
    "photo-too-many-points": (
        "Kuvassa {path} on niin paljon kuvapisteitä, ettei sitä voi avata turvallisesti. "
        "Tallenna se pienempänä kuvaohjelmassa ja yritä uudelleen."
    ),
    "photo-unreadable": (
        "Tiedosto {path} ei ole kuva, jonka voi lukea. Anna ehjä JPEG-, PNG- tai WebP-tiedosto."
    ),
    "photo-heic": (
        "Kuva {path} on uusien puhelinten muodossa (HEIC tai AVIF), jota tämä tietokone ei osaa "
        "lukea. Tallenna tai jaa se JPEG-muodossa ja yritä uudelleen."
    ),
    "photo-moving": "Kuva {path} liikkuu. Anna yksi liikkumaton kuva.",
    "sound-too-big": "Ääni {path} on suurempi kuin {most} megatavua. Lyhennä tai pakkaa se.",
    "sound-form": (
        "Äänen on oltava WAV- tai MP3-muodossa: muista muodoista emme pysty poistamaan sitä, mitä "
        "puhelin kirjoittaa äänen viereen. Tallenna {path} ääniohjelmassa MP3-muotoon ja yritä "
        "uudelleen."
    ),
    "sound-unreadable": (
        "Tiedosto {path} ei ole ääni, jonka voi lukea. Anna WAV- tai MP3-tiedosto."
    ),
    "no-such-evidence": (
        "Kokemusaineistoa {id} ei ole. Tunnetut: {known}. Katso rulebook evidence --list"
    ),
    "evidence-withdrawn": "Kokemusaineisto {id} on peruttu {on}. Sen sisältö on poistettu.",
    "evidence-not-yours": (
        "Kokemusaineisto {id} kuuluu yhdistykselle {owner}. Sen peruu yhdistys itse tai "
        "koordinaattori: --as {owner}"
    ),
    "evidence-not-here": (
        "Aineiston {id} sisältö ei ole tässä kopiossa, tai se ei ole se, mitä tiedoissa sanotaan. "
        "Anna komento rulebook update ja yritä uudelleen."
    ),
    "would-keep": "Aineisto ({kind}) tallennettaisiin: {size} kt.",
    "kept.photo": (
        "Kuva on tallennettu tunnuksella {id} ({size} kt). Se pienennettiin, ja siitä poistettiin "
        "paikka, aika ja laite."
    ),
    "kept.sound": (
        "Ääni on tallennettu tunnuksella {id} ({size} kt). Siitä poistettiin se, mitä puhelin oli "
        "kirjoittanut äänen viereen."
    ),
    "kept.note": "Muistiinpano on tallennettu tunnuksella {id}.",
    "kept.next": (
        "Se lähtee hyvinvointialueelle komennolla rulebook submit ja tulee silloin julkiseksi. Sen "
        "voi perua: rulebook evidence --withdraw {id} --because …"
    ),
    "none": "Kokemusaineistoa ei ole. Tuo sitä: rulebook evidence misol-1 kuva.jpg",
    "row": "{id}: {kind}, koskee kohdetta {about}, toi {who}, {added}",
    "row-says": "sanoo: {words}",
    "row-alternative": "sisältö: {words}",
    "row-consent": "suostumus: {name}",
    "no-consent": "puuttuu",
    "row-withdrawn": "{id}: koski kohdetta {about}, peruttu {on}",
    "item": "{id}: kokemusaineisto, koskee kohdetta {about}",
    "renumbered": "Tunnus {old} oli jo käytössä, joten kokemusaineistosi tunnus on nyt {new}.",
    "public": (
        "Lähetetty kokemusaineisto tulee julkiseksi. Voit perua sen myöhemmin, mutta muiden "
        "ottamat kopiot jäävät."
    ),
    "withdrawn": "Kokemusaineisto {id} on peruttu ja sen sisältö poistettu tältä tietokoneelta.",
    "would-withdraw": "Kokemusaineisto {id} peruttaisiin ja sen sisältö poistettaisiin.",
    "would-withdraw-there": "Yhteisestä sääntökirjasta peruttaisiin: {ids}.",
    "withdrawn-there": "Peruttu yhteisestä sääntökirjasta: {id}",
    "withdrawn-refused": (
        "Yhteinen sääntökirja ei antanut poistaa aineistoa {id}. Pyydä sen ylläpitäjää poistamaan "
        "haara evidence/{id}."
    ),
    "withdrawn-next": (
        "Jos se on jo lähetetty, poista se yhteisestä sääntökirjasta: rulebook submit"
    ),
    "promise.folder": "Sen sisältö poistettiin myös yhteisestä kansiosta.",
    "promise.server": (
        "Yhteisessä sääntökirjassa mikään ei enää johda sen sisältöön, mutta palvelin poistaa "
        "sisällön vasta siivotessaan. Palvelimen ylläpitäjä voi tehdä sen heti."
    ),
    "promise.others": (
        "Mitä emme voi luvata: muilta tietokoneilta se poistuu, kun niillä seuraavan kerran "
        "annetaan komento rulebook update; varmuuskopioissa ja jo painetuissa tai tallennetuissa "
        "papereissa se säilyy."
    ),
    "remains": (
        "Jäljelle jää: tunnus, mitä se koski, sisällön tarkistussumma, syy ja tieto perumisesta. "
        "Ei sanoja, ei kuvaa eikä suostumuksen antajan nimeä."
    ),
    "left.shared": (
        "Osaa siitä tarvitaan vielä muualla, esimerkiksi jos sama kuva on tuotu kahdesti. Peru "
        "sekin."
    ),
    "left.here": (
        "Osaa sisällöstä ei voitu poistaa tältä tietokoneelta, koska toinen ohjelma käyttää sitä. "
        "Sulje muut ohjelmat ja anna komento uudelleen, tai pyydä apua."
    ),
    "forgotten": "Muiden perumaa kokemusaineistoa poistettiin tältä tietokoneelta.",
    "heading": "Kokemusaineisto",
    "caption": "{says} ({who}, koskee: {about})",
    "caption-bare": "{who}, koskee: {about}",
    "label.photo": "Kuva",
    "label.sound": "Ääni",
    "alternative": "Kuvassa: {words}",
    "alternative-sound": "Äänessä: {words}",
    "not-shown": "Kuvaa {id} ei voida näyttää tässä.",
}
