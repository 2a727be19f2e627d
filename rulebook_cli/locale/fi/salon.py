"""Salongin sanat suomeksi."""

SALON = {
    # Aika ja paikka
    "day": "Päivä",
    "hour": "Kellonaika",
    "where": "Paikka",
    "contact": "Yhteys",
    "day-open": "päivä sovitaan",
    "at-hour": "klo {at}",
    "hour-open": "kellonaika sovitaan",
    "place-open": "paikka sovitaan",
    "theme-whole": "Koko omaishoito",
    # Kutsu
    "invitation.kind": "Kutsu",
    "invitation.title": "Tervetuloa Salonkiin",
    "invitation.welcome": (
        "Tervetuloa keskustelemaan omaishoidosta kahvikupin ääressä. Aiheena on {title}."
    ),
    "invitation.what.title": "Mikä Salonki on?",
    "invitation.what": (
        "Salonki on keskusteluilta, jossa omaishoitajat, yhdistykset ja hyvinvointialueen johto "
        "ja työntekijät tapaavat. Omaishoitajien valokuvat avaavat keskustelun: ne näyttävät "
        "arkea, josta on joskus vaikea puhua."
    ),
    "invitation.equal": (
        "Salongissa ollaan yhdenvertaisia. Titteleillä ei puhutella, ja jokaisen kokemus on yhtä "
        "arvokas. Mitä sanotaan, kirjataan muistioon, ja lupauksista sovitaan tekijä ja päivä."
    ),
    "invitation.talk.title": "Mistä keskustellaan?",
    "matters.amendments": "{count} avointa muutosehdotusta",
    "matters.amendments.one": "yksi avoin muutosehdotus",
    "matters.clashes": "{count} kohtaa, joista ehdotetaan eri ratkaisuja",
    "matters.clashes.one": "yksi kohta, josta ehdotetaan eri ratkaisuja",
    "matters.photos": "omaishoitajien valokuvat ({count} kuvaa)",
    "matters.photos.one": "omaishoitajan valokuva",
    "matters.book": "{title}",
    "invitation.how.title": "Näin osallistut",
    "invitation.how.1": "Sinun ei tarvitse valmistautua. Voit vain kuunnella.",
    "invitation.how.2": (
        "Kysymykset, ehdotukset ja kuvat ovat pöydillä paperilla isolla tekstillä."
    ),
    "invitation.how.3": (
        "Nimeäsi ei kirjata muistioon, ellet itse pyydä sitä. Kerro muista ihmisistä niin, ettei "
        "heitä tunnista."
    ),
    "invitation.how.4": (
        "Kerro hyvissä ajoin, jos tarvitset sijaishoitoa, kuljetusta, tulkkausta tai esteettömän "
        "paikan."
    ),
    "invitation.together": "Salonkiin ovat tervetulleita myös: {names}.",
    "invitation.signed": "{county}",
    # Ohjelma
    "programme.kind": "Ohjelma",
    "programme.title": "Salongin ohjelma",
    "programme.order": "Illan kulku",
    "programme.minutes": "{count} min",
    "programme.coffee": "Kahvit ja tutustuminen. Kortit ja kuvat ovat pöydillä.",
    "programme.opening": "Avaus: miksi olemme koolla ja miten illasta kirjataan muistio.",
    "programme.photos": "Kuvaesitys. Kuvia katsotaan ensin hiljaa, sitten niistä puhutaan.",
    "programme.tables": (
        "Pöytäkeskustelut. Joka pöydässä on omaishoitajia ja hyvinvointialueen väkeä. Jokainen "
        "pöytä käy läpi muutaman kysymyslomakkeen."
    ),
    "programme.together": "Yhteinen keskustelu: mitä pöydissä sanottiin puolesta ja vastaan.",
    "programme.promises": "Lupaukset: kuka tekee, mitä ja mihin päivään mennessä.",
    "programme.closing": "Päätös ja kiitos.",
    "programme.themes": "Kuvaesityksen teemat",
    "programme.theme": "{theme} ({count} kuvaa)",
    "programme.theme.one": "{theme} (yksi kuva)",
    "programme.rules": "Näin keskustelemme",
    "programme.rule.1": "Puhu omasta kokemuksestasi.",
    "programme.rule.2": "Kuuntele loppuun ja kysy, ennen kuin vastaat.",
    "programme.rule.3": "Ole eri mieltä asiasta, älä ihmisestä.",
    "programme.rule.4": "Kaikki saavat puhua, myös hiljaiset.",
    "programme.rule.5": "Muiden tarinat jäävät tähän huoneeseen.",
    "programme.after": (
        "Muistio kirjataan illan jälkeen. Sanotusta tulee kommentteja lausuntokierrokseen ja "
        "lupauksista tehtäviä, joiden etenemistä seurataan."
    ),
    # Kysymykset
    "sheets.kind": "Kysymyslomakkeet",
    "sheets.title": "Avoimet kysymykset",
    "sheets.none": "Avoimia kysymyksiä ei ole.",
    "sheets.lead": (
        "Jokaisella kysymyksellä on oma sivunsa. Siinä on molempien puolten sanat ja tilaa "
        "omillenne."
    ),
    "sheets.heading": "{number}. {title}",
    "sheets.of-round": "Hyvinvointialue kysyy tätä kaikilta lausunnonantajilta.",
    "sheets.clash": "Kumpi: {ids} ({place})",
    "sheets.more-clashes": "Lisäksi ristiriita on {count} muussa kohdassa.",
    "sheets.more-clashes.one": "Lisäksi ristiriita on yhdessä muussa kohdassa.",
    "sheets.said-of": "Ehdotuksesta {id} on sanottu",
    "sheets.keep": "Otetaan {ids}",
    "sheets.keep-draft": "Pidetään luonnos ennallaan",
    "sheets.reasons": "Ehdottajien perustelut",
    "sheets.proposer": "Ehdottaja",
    "sheets.supporters": "Kannattajat",
    "sheets.principles": "Periaatteet",
    "sheets.more-places": "Lisäksi muuttuu {count} kohtaa.",
    "sheets.more-places.one": "Lisäksi muuttuu yksi kohta.",
    "sheets.proposer-says": "Ehdottajan perustelu",
    "sheets.county-says": "Hyvinvointialueen vastaus",
    "sheets.nothing-said": "Kukaan ei ole vielä sanonut tästä mitään.",
    "sheets.for": "Puolesta",
    "sheets.against": "Vastaan",
    "sheets.also": "Muuta sanottua",
    "sheets.more-said": "Lisäksi {count} muuta.",
    "sheets.more-said.one": "Lisäksi yksi muu.",
    "sheets.thought": "Mitä ajattelimme yhdessä?",
    "sheets.promised": "Mitä lupasimme, kuka tekee ja milloin?",
    # Kortit
    "cards.kind": "Kortit",
    "cards.title": "Kortit pöydälle",
    "cards.none": "Kortteja ei ole: kuvia ja kommentteja ei ole vielä tullut.",
    "cards.lead": "Kortteja on {count}. Tulosta ne yksipuolisina ja leikkaa katkoviivoja pitkin.",
    "cards.lead.one": "Kortteja on yksi. Tulosta se ja leikkaa katkoviivaa pitkin.",
    "cards.how.1": "Levittäkää kortit pöydälle kuvapuoli ylöspäin.",
    "cards.how.2": "Jokainen valitsee kortin, joka puhuttelee.",
    "cards.how.3": "Kerro vuorollasi, miksi valitsit sen. Muut kuuntelevat.",
    "cards.how.4": "Miettikää yhdessä, mikä sääntökirjassa auttaisi.",
    # Kuvaesitys
    "show.title": "Omaishoitajien kuvat",
    "show.lead": "Salonki, {day}, {place}",
    "show.keys": (
        "Välilyönti, nuoli alas tai Page Down vie eteenpäin, nuoli ylös tai Page Up takaisin. "
        "F11 täyttää näytön."
    ),
    "show.contents": "Teemat",
    "show.before": "Edellinen",
    "show.after": "Seuraava",
    "show.none": "Esitettäviä kuvia ei ole.",
    "show.count": "{count} kuvaa",
    "show.count.one": "yksi kuva",
    "show.slide": "{theme}, kuva {number}/{total}",
    "show.end": "Kiitos kuvista",
    "show.talk": "Mitä kuvat kertoivat? Mikä niistä jäi mieleesi?",
    # Muistiopohja
    "minutes.title": "Salonki {day}",
    "minutes.held": "Aika",
    "minutes.place": "Paikka",
    "minutes.round": "Kierros",
    "minutes.present": "Läsnä",
    "minutes.remarks": "Puheenvuorot",
    "minutes.other": "Muuta",
    "minutes.promises": "Lupaukset",
    "minutes.how": (
        "Kirjoita jokainen puheenvuoro omalle rivilleen sen otsikon alle, jota se koskee:\n\n"
        "- Esimerkkiyhdistys (puoltaa): Kolme vapaapäivää kuuluisi kaikille.\n"
        "- Omaishoitaja (vastustaa): Meillä vapaa jää pitämättä.\n"
        "- Maija Malli (nimellä): Sijaista ei löydy viikonlopuksi.\n\n"
        "Kannat ovat puoltaa, puoltaa muutoksin, vastustaa ja ei kantaa. Yksityishenkilön nimi\n"
        "tulee esiin vain, jos perässä on (nimellä). Otsikoksi käy muutosehdotus (misol-3),\n"
        "sen osa (misol-3.2), kohta (8 § tai leave.days) tai kysymys (q1). Läsnäoloriviltä\n"
        "selviää, minkä järjestön puolesta kukin puhuu:\n\n"
        "- Esimerkkiyhdistys: Aino Esimerkki, Eero Esimerkki"
    ),
    "minutes.how-promises": (
        "Kirjoita, kuka tekee, mitä ja mihin päivään mennessä:\n\n"
        "- Omaishoidon päällikkö: lähettää sijaisten luettelon 31.1.2027 mennessä"
    ),
    # Tehtävät
    "tasks.title": "Luvatut tehtävät {on}",
    "tasks.kind": "Tehtävät",
    "tasks.section": "Salongeissa luvatut tehtävät",
    "tasks.none": "Tehtäviä ei ole kirjattu.",
    "tasks.summary": "Myöhässä {overdue}, avoinna {open}, tehty {done}.",
    "tasks.overdue": "Myöhässä ({count})",
    "tasks.open": "Avoinna ({count})",
    "tasks.done": "Tehty ({count})",
    "tasks.who": "Kuka",
    "tasks.what": "Mitä",
    "tasks.by": "Mihin mennessä",
    "tasks.done-on": "Tehty",
    "tasks.id": "Tunnus",
    "tasks.in-book": "sääntökirjassa",
}
