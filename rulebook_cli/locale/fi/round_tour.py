"""Esittelykierros kokonaisesta lausuntokierroksesta: kohtausten sanat ja keksityt viestit."""

ROUND_TOUR = {
    "init": "Hyvinvointialue aloittaa sääntökirjan valmiista mallista.",
    "county": "Koordinaattori kertoo, kuka hän on.",
    "request": (
        "Niille, jotka vastaavat Wordilla, sähköpostilla tai paperilla, tehdään lausuntopyyntö "
        "liitteineen."
    ),
    "round": "Koordinaattori avaa lausuntokierroksen ja kertoo, mihin asti aikaa on.",
    "calendar": "Määräpäivät saa omaan kalenteriin.",
    "salon": (
        "Omaishoitajat ja johtavat virkamiehet kutsutaan Salonkiin: kutsu, ohjelma, kuvaesitys, "
        "kysymykset ja kortit."
    ),
    "minutes": "Illan muistiosta tulee kommentteja ja tehtäviä.",
    "principles": "Mitä periaatteita ehdotukset edistävät, ja mitä ei kukaan?",
    "tasks": "Mitä Salongissa luvattiin, ei unohdu.",
    "close": "Kierros päätetään, ja kaikki kommentit tulevat sääntökirjan papereihin.",
    "where": "Kirjaston kahvio",
    "join-misol": "Ensimmäinen yhdistys hakee oman kopion.",
    "join-hol": "Toinen yhdistys tekee samoin.",
    "join-nvf": "Kolmas yhdistys toimii ruotsiksi.",
    "propose-misol": "Ensimmäinen yhdistys ehdottaa keskimmäisten luokkien palkkion korottamista.",
    "propose-hol": "Toinen yhdistys ehdottaa samoihin luokkiin suurempaa korotusta.",
    "propose-nvf": "Kolmas yhdistys tekee ehdotuksensa vain ruotsiksi, ja se on yhtä pätevä.",
    "comment-hol": "Jäsen kommentoi sääntökirjan kohtaa suomeksi.",
    "comment-nvf": "Toinen kommentoi ruotsiksi, mitä ilman sopimusta hoitavat saavat.",
    "photo-night": (
        "Hoitaja liittää ehdotukseen valokuvan. Sen paikka-, aika- ja laitetiedot poistetaan."
    ),
    "photo-table": "Toinen kuva kertoo vapaapäivistä.",
    "photo-pier": "Kolmas kuva tulee saaristosta.",
    "submit-misol": "Ensimmäinen yhdistys lähettää ehdotuksensa ja kuvansa hyvinvointialueelle.",
    "submit-hol": "Toinen yhdistys lähettää ehdotuksensa ja kommenttinsa.",
    "submit-nvf": "Kolmas yhdistys lähettää omansa.",
    "update": "Ensimmäinen yhdistys hakee, mitä muut ovat tehneet.",
    "support": "Se asettuu kannattamaan saariston ehdotusta.",
    "submit-support": "Kannatus lähetetään.",
    "letter": "Vanhusneuvoston lausunto tuli käsin kirjoitettuna. Se luetaan kuvaksi ja kirjataan.",
    "point": "Koordinaattori kertoo, mitä kirjeessä sanotaan ja mistä.",
    "export": "Julkisen palvelun kautta tuli kolme lausuntoa. Yksityisen ihmisen nimi jää pois.",
    "list": "Kaikki saapuneet lausunnot näkyvät yhdessä luettelossa.",
    "clashes": "Koordinaattori näkee, mitkä ehdotukset eivät sovi yhteen ja mitä on valittava.",
    "answer": "Vanhusneuvosto saa vastauksen kirjeeseensä.",
    "propose-hva": "Hyvinvointialueen oma esitys on sekin muutosehdotus.",
    "merge": "Koordinaattori ottaa ensimmäisen yhdistyksen korotuksen esitykseen.",
    "merge-hva": "Hyvinvointialueen oma ehdotus otetaan esitykseen samalla tavalla.",
    "reject": "Suurempi korotus jää pois, ja sekin perustellaan.",
    "merge-nvf": (
        "Lautakunta äänestää: jäsenen vastaehdotus voittaa, ja saariston ehdotus otetaan mukaan."
    ),
    "decide": "Päätös kirjataan äänineen, ja päätetty versio merkitään.",
    "memo-pdf": "Lausuntoyhteenveto tulostetaan.",
    "memo-docx": "Sama Word-tiedostona, jossa muutokset näkyvät jäljitettyinä.",
    "memo-html": "Sama selaimessa luettavaksi.",
    "update-last": "Yhdistys hakee päätetyn version.",
    "status": "Se näkee, mitä sen ehdotuksille ja kommenteille tapahtui.",
    "title-middle": "Luokkien L2, A2 ja II palkkio 820 euroon",
    "reason-middle": "Hoito sitoo yhä enemmän, mutta palkkio on jäänyt jälkeen.",
    "title-higher": "Luokkien L2, A2 ja II palkkio 850 euroon",
    "reason-higher": "Moni hoitaja on jäänyt pois työstä, ja 850 euroa korvaisi siitä osan.",
    "title-leave": "Vapaapäivät voi säästää maaliskuun loppuun",
    "reason-leave": "Talvella sijaisen saaminen saaristoon on vaikeaa.",
    "text-leave": (
        "Vapaapäiviä voi yhdistää ja säästää seuraavan vuoden maaliskuun loppuun. Vapaan voi "
        "pitää myös alle vuorokauden jaksoissa, kun siitä sovitaan. Käyttämättä jäänyttä vapaata "
        "ei korvata rahana, mutta vapaa, jota omaishoitaja ei hyvinvointialueesta johtuvasta "
        "syystä ole voinut pitää, siirtyy seuraavalle vuodelle."
    ),
    "comment-few": "Kaksi päivää kuukaudessa ei riitä, kun valvoo joka toinen yö.",
    "comment-outside": (
        "Ilman sopimusta hoitavien on saatava tietää, että heillä on oikeus neuvontaan."
    ),
    "says-night": "Kello kolme yöllä nousen taas. Päivällä kukaan ei näe sitä.",
    "alt-night": "Piirros: hämärä makuuhuone, ikkunassa kuu, kello on kymmenen yli kolme.",
    "says-table": "Aamukahvi on päivän ainoa hetki, jonka istun.",
    "alt-table": "Piirros: keittiön pöydällä kaksi kahvikuppia ja viikon lääkkeet lokeroissaan.",
    "says-pier": "Sijainen tulee aamun lautalla, jos tuuli sallii.",
    "alt-pier": "Piirros: laituri saaristossa ja lähestyvä yhteysalus.",
    "council": "Vanhusneuvosto",
    "council-id": "vanhusneuvosto-1",
    "translate": "Koordinaattori kääntää ruotsinkielisen muutoksen suomeksi ja englanniksi.",
    "merge-own": "Käännös otetaan esitykseen.",
    "title-translated": "Vapaan säästäminen suomeksi ja englanniksi",
    "reason-translated": "Kieliversioiden on sanottava sama.",
    "because-translated": "Käännös vastaa hyväksyttyä ruotsinkielistä tekstiä.",
    "theme-leave": "vapaa",
    "letter-says": "Kaksi vapaapäivää on liian vähän. Iäkäs hoitaja tarvitsee ainakin kolme.",
    "title-county": "Terveystarkastus myös ilman sopimusta hoitaville",
    "reason-county": "Lausunnoissa muistutettiin hoitajista, joilla ei ole sopimusta.",
    "because-letter": (
        "Ikä ei voi olla peruste, mutta sitovassa hoidossa vapaata on jo kolme päivää."
    ),
    "because-middle": "Palkkio vastaa paremmin hoidon sitovuutta, ja määräraha riittää.",
    "answer-nvf": "Myös kommentit saavat vastauksen.",
    "because-outside": "Terveystarkastus avataan myös niille, joilla ei ole sopimusta.",
    "because-county": "Muutos parantaa niiden asemaa, jotka eivät saa tukea.",
    "because-higher": "Määräraha ei riitä 850 euroon. Palkkio nousee 820 euroon.",
    "because-leave": "Lautakunta otti ehdotuksen mukaan äänin 10–2, 1 tyhjä.",
    "minutes-file": """\
# Salonki {day}

## Läsnä

- Esimerkkilän omaishoitajat ja läheiset ry: Aino Esimerkki
- Omaishoidon päällikkö: Hanna Virkanen

## Puheenvuorot

### leave.taking

- Esimerkkilän omaishoitajat ja läheiset ry (puoltaa): Vapaan säästäminen talven yli auttaisi.
- Omaishoitaja (puoltaa muutoksin): Säästäminen ei auta, jos sijaista ei löydy kesälläkään.

### q3

- Skärgårdens närståendevårdare rf (vastustaa): Ilman sopimusta hoitava jää yksin.

## Lupaukset

- Omaishoidon päällikkö: lähettää yhdistyksille luettelon sijaisista {by} mennessä""",
}
