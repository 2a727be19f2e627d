"""Hoitopalkkioiden tarkistusten sanat suomeksi."""

# Long because: every sentence of the fee checks stands beside its remedy.

FEE_CHECKS = {
    "fee-missing": (
        "Jokaisella palkkioluokalla on oltava hoitopalkkio, mutta luokalle {tier} ei ole yhtään "
        "palkkioriviä."
    ),
    "fee-missing.remedy": (
        "Lisää palkkiotaulukkoon rivi luokalle {tier} tai kerro kohdassa pays_as, minkä luokan "
        "palkkio siinä maksetaan."
    ),
    "fee-period-gap": (
        "Hoitopalkkion on oltava voimassa joka päivä, mutta {tiers:luokassa|luokissa} palkkiota"
        " ei ole ajalta {gap_from}–{gap_to}: edellinen rivi päättyy {end} ja seuraava alkaa "
        "{next}."
    ),
    "fee-period-gap.remedy": (
        "Poista riviltä viimeinen päivä, jolloin palkkio on voimassa seuraavan rivin alkuun, tai "
        "lisää rivi puuttuvalle ajalle."
    ),
    "fee-period-gap.day": (
        "Hoitopalkkion on oltava voimassa joka päivä, mutta {tiers:luokassa|luokissa} palkkiota "
        "ei ole päivältä {gap_from}: edellinen rivi päättyy {end} ja seuraava alkaa {next}."
    ),
    "fee-period-gap.day.remedy": (
        "Poista riviltä viimeinen päivä, jolloin palkkio on voimassa seuraavan rivin alkuun, tai "
        "lisää rivi puuttuvalle päivälle."
    ),
    "fee-period-gap.last": (
        "Hoitopalkkion on oltava voimassa niin kauan kuin luokkakin on, mutta "
        "{tiers:luokassa|luokissa} viimeinen palkkiorivi päättyy {end} eikä sen jälkeen ole "
        "uutta."
    ),
    "fee-period-gap.last.remedy": (
        "Lisää rivi, joka alkaa seuraavana päivänä, poista riviltä viimeinen päivä tai poista "
        "luokka, jos se on lakkautettu."
    ),
    "fee-period-gap.reversed": (
        "Rivin viimeisen päivän on oltava sama kuin sen ensimmäinen päivä tai sitä myöhempi, mutta "
        "{tiers:luokan|luokkien} rivi alkaa {start} ja päättyy {end}."
    ),
    "fee-period-gap.reversed.remedy": "Korjaa rivin ensimmäinen tai viimeinen päivä.",
    "fee-period-overlap": (
        "Luokassa saa olla kunakin päivänä vain yksi hoitopalkkio, mutta "
        "{tiers:luokassa|luokissa} edellinen rivi (rivi {other_line} tiedostossa {other_file}) "
        "on voimassa vielä {end}, kun uusi alkaa {start}."
    ),
    "fee-period-overlap.remedy": (
        "Merkitse edellisen rivin viimeiseksi päiväksi {should_end} tai jätä viimeinen päivä pois."
    ),
    "fee-period-overlap.price": (
        "Saman asian rahamääriä saa olla kunakin päivänä vain yksi, mutta edellinen rivi (rivi "
        "{other_line} tiedostossa {other_file}) on voimassa vielä {end}, kun tämä alkaa {start}."
    ),
    "fee-period-overlap.price.remedy": (
        "Merkitse edellisen rivin viimeiseksi päiväksi {should_end} tai jätä viimeinen päivä pois."
    ),
    "fee-period-overlap.same-day": (
        "Luokassa saa olla kunakin päivänä vain yksi hoitopalkkio, mutta "
        "{tiers:luokassa|luokissa} kaksi riviä alkaa {start}. Toinen on rivillä {other_line} "
        "tiedostossa {other_file}."
    ),
    "fee-period-overlap.same-day.remedy": (
        "Poista toinen riveistä tai korjaa päivä, josta se alkaa."
    ),
    "fee-below-minimum": (
        "Hoitopalkkion on oltava vuonna {year} vähintään {minimum} kuukaudessa ({section}), "
        "mutta {tiers:luokassa|luokissa} se on {amount} {start} alkaen. Vähimmäispalkkion "
        "lähde: {source}."
    ),
    "fee-below-minimum.remedy": (
        "Korota palkkio vähintään määrään {minimum} tai sido se lain vähimmäispalkkioon (amount: "
        "statutory-minimum)."
    ),
    "fee-below-minimum.light": (
        "Hoitopalkkion on oltava vuonna {year} vähintään {minimum} kuukaudessa, jollei hoito "
        "ole vähemmän sitovaa kuin laki edellyttää ja hoidon tarve vähäinen tai omaishoitaja "
        "itse pyydä erityisestä syystä pienempää ({section}). {tiers:Luokassa|Luokissa} palkkio"
        " on {amount} {start} alkaen, mutta perustetta ei ole merkitty. Vähimmäispalkkion "
        "lähde: {source}."
    ),
    "fee-below-minimum.light.remedy": (
        "Merkitse luokalle peruste (ground: [less-binding, slight-need] tai ground: "
        "carer-special-reason), jos luokka sitä edellyttää. Muussa tapauksessa korota palkkio "
        "vähintään määrään {minimum}."
    ),
    "fee-below-minimum.unverified": (
        "Hoitopalkkion on oltava vuonna {year} vähintään lain vähimmäispalkkion suuruinen "
        "({section}). {tiers:Luokassa|Luokissa} se on {amount} {start} alkaen, ja "
        "vähimmäispalkkio on {minimum}. Vähimmäispalkkion määrää ei ole vahvistettu. Sen lähde:"
        " {source}."
    ),
    "fee-below-minimum.unverified.remedy": (
        "Tarkista vuoden {year} vähimmäispalkkio ja korota palkkiota tarvittaessa. Vahvistetun "
        "määrän voi merkitä tiedostoon rulebook.yaml kohtaan statute_years."
    ),
    "fee-below-minimum.year-unknown": (
        "Hoitopalkkion on oltava vähintään lain vähimmäispalkkion suuruinen ({section}). "
        "{tiers:Luokassa|Luokissa} se on {amount} {start} alkaen. Sen vuoden vähimmäispalkkiota"
        " ei tunneta, ja palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi "
        "{year}). Lähde: {source}."
    ),
    "fee-below-minimum.year-unknown.remedy": (
        "Korota palkkio vähintään määrään {minimum}. Merkitse uuden vuoden vähimmäispalkkio "
        "tiedostoon rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "fee-below-minimum.year-unknown-unverified": (
        "Hoitopalkkion on oltava vähintään lain vähimmäispalkkion suuruinen ({section}). "
        "{tiers:Luokassa|Luokissa} se on {amount} {start} alkaen. Sen vuoden vähimmäispalkkiota"
        " ei tunneta, ja palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi "
        "{year}). Tätäkään määrää ei ole vahvistettu. Lähde: {source}."
    ),
    "fee-below-minimum.year-unknown-unverified.remedy": (
        "Korota palkkio vähintään määrään {minimum}. Merkitse uuden vuoden vähimmäispalkkio "
        "tiedostoon rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "fee-below-minimum.light-half": (
        "Hoitopalkkion on oltava vuonna {year} vähintään {minimum} kuukaudessa, ellei hoito ole "
        "laissa oletettua vähemmän sitovaa ja samalla hoidon tarve vähäinen, tai ellei hoitaja "
        "itse pyydä pienempää palkkiota erityisestä syystä ({section}). "
        "{tiers:Luokassa|Luokissa} se on {amount} {start} alkaen, ja perusteista on kirjattu "
        "vain toinen. Vähimmäispalkkion lähde: {source}."
    ),
    "fee-below-minimum.light-half.remedy": (
        "Kirjaa molemmat perusteet (ground: [less-binding, slight-need]), jos luokka edellyttää "
        "molempia. Muuten korota palkkio vähintään määrään {minimum}."
    ),
    "fee-below-minimum.not-monthly": (
        "Hoitopalkkion on oltava kuukaudessa vähintään lain vähimmäispalkkio (937/2005 5 §). "
        "{tiers:Luokassa|Luokissa} palkkio maksetaan muulta ajalta kuin kuukaudelta (per: "
        "{per}), joten sitä ei voitu verrata vähimmäispalkkioon."
    ),
    "fee-below-minimum.not-monthly.remedy": (
        "Kirjaa palkkio kuukautta kohti (per: month), tai varmista itse, että se on kuukaudessa "
        "vähintään vähimmäispalkkion suuruinen."
    ),
    "fee-below-minimum.indexed": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}."
    ),
    "fee-below-minimum.indexed.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "fee-below-minimum.indexed-unverified": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}. "
        "Kaikkia lukuja, joihin tämä perustuu, ei ole varmistettu: tarkista ne."
    ),
    "fee-below-minimum.indexed-unverified.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "heavy-fee-below-minimum.indexed": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}."
    ),
    "heavy-fee-below-minimum.indexed.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "heavy-fee-below-minimum.indexed-unverified": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}. "
        "Kaikkia lukuja, joihin tämä perustuu, ei ole varmistettu: tarkista ne."
    ),
    "heavy-fee-below-minimum.indexed-unverified.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "fee-outdated.indexed": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}."
    ),
    "fee-outdated.indexed.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "fee-outdated.indexed-unverified": (
        "Hoitopalkkion on oltava{heavy:| hoidollisesti raskaassa siirtymävaiheessa} vuonna "
        "{year} vähintään {minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa} "
        "indeksillä tarkistettu palkkio on silloin {amount}. Vähimmäispalkkion lähde: {source}. "
        "Kaikkia lukuja, joihin tämä perustuu, ei ole varmistettu: tarkista ne."
    ),
    "fee-outdated.indexed-unverified.remedy": (
        "Sido palkkio lain vähimmäispalkkioon (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "tai lisää 1.1.{year} alkava rivi, jonka palkkio on vähintään {minimum}."
    ),
    "heavy-fee-below-minimum": (
        "Hoidollisesti raskaan siirtymävaiheen palkkion on oltava vuonna {year} vähintään "
        "{minimum} kuukaudessa ({section}), mutta {tiers:luokassa|luokissa}, jonka mukaan se "
        "maksetaan, palkkio on {amount} {start} alkaen. Vähimmäispalkkion lähde: {source}."
    ),
    "heavy-fee-below-minimum.remedy": (
        "Korota palkkio vähintään määrään {minimum}, sido se lain vähimmäispalkkioon (amount: "
        "heavy-minimum) tai maksa raskas siirtymävaihe muun luokan mukaan."
    ),
    "heavy-fee-below-minimum.unverified": (
        "Hoidollisesti raskaan siirtymävaiheen palkkion on oltava vuonna {year} vähintään lain "
        "vähimmäispalkkion suuruinen ({section}). {tiers:Luokassa|Luokissa}, jonka mukaan se "
        "maksetaan, palkkio on {amount} {start} alkaen, ja vähimmäispalkkio on {minimum}. "
        "Vähimmäispalkkion määrää ei ole vahvistettu. Sen lähde: {source}."
    ),
    "heavy-fee-below-minimum.unverified.remedy": (
        "Tarkista raskaan siirtymävaiheen vähimmäispalkkio vuonna {year} ja korota palkkiota "
        "tarvittaessa. Vahvistetun määrän voi merkitä tiedostoon rulebook.yaml kohtaan "
        "statute_years."
    ),
    "heavy-fee-below-minimum.year-unknown": (
        "Hoidollisesti raskaan siirtymävaiheen palkkion on oltava vähintään lain "
        "vähimmäispalkkion suuruinen ({section}). {tiers:Luokassa|Luokissa}, jonka mukaan se "
        "maksetaan, palkkio on {amount} {start} alkaen. Sen vuoden vähimmäispalkkiota ei "
        "tunneta, ja palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi {year}). "
        "Lähde: {source}."
    ),
    "heavy-fee-below-minimum.year-unknown.remedy": (
        "Korota palkkio vähintään määrään {minimum}. Merkitse uuden vuoden vähimmäispalkkio "
        "tiedostoon rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified": (
        "Hoidollisesti raskaan siirtymävaiheen palkkion on oltava vähintään lain "
        "vähimmäispalkkion suuruinen ({section}). {tiers:Luokassa|Luokissa}, jonka mukaan se "
        "maksetaan, palkkio on {amount} {start} alkaen. Sen vuoden vähimmäispalkkiota ei "
        "tunneta, ja palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi {year}). "
        "Tätäkään määrää ei ole vahvistettu. Lähde: {source}."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified.remedy": (
        "Korota palkkio vähintään määrään {minimum}. Merkitse uuden vuoden vähimmäispalkkio "
        "tiedostoon rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "fee-outdated": (
        "Hoitopalkkio on tarkistettava joka vuosi palkkakertoimella (937/2005 6 §), mutta "
        "{tiers:luokassa|luokissa} palkkio {amount}, joka alkaa {start}, jatkuu muuttumattomana"
        " vuonna {year}, vaikka {heavy:vähimmäispalkkio|raskaan siirtymävaiheen "
        "vähimmäispalkkio} on silloin noussut ja on {minimum}. Lähde: {source}."
    ),
    "fee-outdated.remedy": (
        "Lisää rivi, joka alkaa 1.1.{year}, ja merkitse siihen tarkistettu "
        "palkkio{indexable:| tai amount: indexed}."
    ),
    "fee-outdated.rise-unverified": (
        "Hoitopalkkio on tarkistettava joka vuosi palkkakertoimella (937/2005 6 §), mutta "
        "{tiers:luokassa|luokissa} palkkio {amount}, joka alkaa {start}, jatkuu muuttumattomana"
        " vuonna {year}, vaikka {heavy:vähimmäispalkkio|raskaan siirtymävaiheen "
        "vähimmäispalkkio} on silloin noussut ja on {minimum}. Lähde: {source}. Vuoden {year} "
        "määrää ei ole vahvistettu: tarkista se."
    ),
    "fee-outdated.rise-unverified.remedy": (
        "Lisää rivi, joka alkaa 1.1.{year}, ja merkitse siihen tarkistettu "
        "palkkio{indexable:| tai amount: indexed}."
    ),
    "fee-outdated.substitute": (
        "Myös sijaishoitajan palkkio on tarkistettava vuosittain palkkakertoimella (937/2005 6 "
        "§), mutta {tiers:luokassa|luokissa} {start} alkava {amount} jatkuu muuttumattomana "
        "vuonna {year}, jona kerroin on suurempi."
    ),
    "fee-outdated.substitute.remedy": (
        "Lisää rivi, joka alkaa 1.1.{next}, ja merkitse siihen tarkistettu palkkio tai amount: "
        "indexed."
    ),
    "fee-outdated.below": (
        "Hoitopalkkion on oltava vuonna {year} vähintään {minimum} kuukaudessa ({section}), "
        "mutta {tiers:luokassa|luokissa} on voimassa yhä {amount}, joka on alkanut {start}. "
        "{heavy:Vähimmäispalkkion|Raskaan siirtymävaiheen vähimmäispalkkion} lähde: {source}."
    ),
    "fee-outdated.below.remedy": (
        "Lisää rivi, joka alkaa 1.1.{year} ja jossa palkkio on vähintään {minimum}."
    ),
    "fee-outdated.unverified": (
        "Hoitopalkkion on oltava vuonna {year} vähintään lain {heavy:vähimmäispalkkion|raskaan "
        "siirtymävaiheen vähimmäispalkkion} suuruinen ({section}). {tiers:Luokassa|Luokissa} on"
        " voimassa yhä {amount}, joka on alkanut {start}, ja {heavy:vähimmäispalkkio|raskaan "
        "siirtymävaiheen vähimmäispalkkio} on {minimum}. {heavy:Vähimmäispalkkion|Raskaan "
        "siirtymävaiheen vähimmäispalkkion} määrää ei ole vahvistettu. Sen lähde: {source}."
    ),
    "fee-outdated.unverified.remedy": (
        "Tarkista vuoden {year} {heavy:vähimmäispalkkio|raskaan siirtymävaiheen "
        "vähimmäispalkkio} ja lisää tarvittaessa rivi, joka alkaa 1.1.{year}."
    ),
    "fee-outdated.year-unknown": (
        "Hoitopalkkion on oltava vähintään lain {heavy:vähimmäispalkkion|raskaan "
        "siirtymävaiheen vähimmäispalkkion} suuruinen ({section}). {tiers:Luokassa|Luokissa} on"
        " voimassa yhä {amount}, joka on alkanut {start}. Tämän vuoden "
        "{heavy:vähimmäispalkkiota|raskaan siirtymävaiheen vähimmäispalkkiota} ei tunneta, ja "
        "palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi {year}). Lähde: "
        "{source}."
    ),
    "fee-outdated.year-unknown.remedy": (
        "Lisää uusi rivi, jossa palkkio on vähintään {minimum}. Merkitse uuden vuoden "
        "{heavy:vähimmäispalkkio|raskaan siirtymävaiheen vähimmäispalkkio} tiedostoon "
        "rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "fee-outdated.year-unknown-unverified": (
        "Hoitopalkkion on oltava vähintään lain {heavy:vähimmäispalkkion|raskaan "
        "siirtymävaiheen vähimmäispalkkion} suuruinen ({section}). {tiers:Luokassa|Luokissa} on"
        " voimassa yhä {amount}, joka on alkanut {start}. Tämän vuoden "
        "{heavy:vähimmäispalkkiota|raskaan siirtymävaiheen vähimmäispalkkiota} ei tunneta, ja "
        "palkkio jää alle viimeisimmän tunnetun, joka on {minimum} (vuosi {year}). Tätäkään "
        "määrää ei ole vahvistettu. Lähde: {source}."
    ),
    "fee-outdated.year-unknown-unverified.remedy": (
        "Lisää uusi rivi, jossa palkkio on vähintään {minimum}. Merkitse uuden vuoden "
        "{heavy:vähimmäispalkkio|raskaan siirtymävaiheen vähimmäispalkkio} tiedostoon "
        "rulebook.yaml kohtaan statute_years, kun se on julkaistu."
    ),
    "statute-year-missing": (
        "Vuoden {year} palkkioiden arviointiin on tunnettava sen vuoden vähimmäispalkkio, mutta "
        "viimeisin tunnettu on vuodelta {last_known}. Vuoden {year} palkkioista annetaan siksi "
        "vain varoituksia."
    ),
    "statute-year-missing.remedy": (
        "Kun vuoden {year} määrät on julkaistu, merkitse ne lähteineen tiedostoon rulebook.yaml "
        "kohtaan statute_years."
    ),
}

EXPLAINED = {
    "fee-missing": (
        "Tarkistus katsoo, että jokaiselle palkkioluokalle on palkkiotaulukossa vähintään yksi "
        "rivi. Palkkio määräytyy hoidon sitovuuden ja vaativuuden mukaan, ja sen määrä kirjataan "
        "sopimukseen (937/2005 5 ja 8 §). Luokka, jossa maksetaan toisen luokan palkkio (pays_as), "
        "ei tarvitse omaa riviä. Jos sääntökirjassa ei ole lainkaan palkkioita, tarkistus ei sano "
        "mitään. Esimerkki: luokat ovat I ja II, mutta taulukossa on vain luokan I rivi. Lisää "
        "rivi luokalle II."
    ),
    "fee-period-gap": (
        "Tarkistus katsoo, että luokan palkkio on voimassa joka päivä ensimmäisestä palkkiorivistä "
        "lähtien, sillä palkkiota maksetaan niin kauan kuin sopimus on voimassa (937/2005 8 §). "
        "Rivin viimeinen päivä kuuluu riviin. Jos viimeistä päivää ei ole, rivi on voimassa "
        "seuraavan rivin alkuun. Esimerkki: rivi päättyy 30.6. ja seuraava alkaa 1.8., joten "
        "heinäkuulta puuttuu palkkio. Poista viimeinen päivä tai aikaista seuraavan rivin alkua."
    ),
    "fee-period-overlap": (
        "Tarkistus katsoo, ettei samalla luokalla ole samana päivänä kahta palkkiota, sillä "
        "sopimukseen kirjataan yksi määrä (937/2005 8 §). Kaksi riviä ei saa alkaa samana päivänä, "
        "eikä rivi saa jatkua päivään, jona seuraava alkaa. Esimerkki: rivi päättyy 1.1.2027 ja "
        "seuraava alkaa 1.1.2027. Merkitse edellisen viimeiseksi päiväksi 31.12.2026 tai jätä "
        "viimeinen päivä pois."
        " Sama koskee sijaishoidon palkkioita, kulukorvauksia, asiakasmaksuja ja palveluseteleitä."
    ),
    "fee-below-minimum": (
        "Tarkistus vertaa jokaista euromäärää lain vähimmäispalkkioon siltä vuodelta, jona rivi "
        "alkaa (937/2005 5 ja 6 §). Vaihteluvälistä katsotaan alaraja. Lakiin sidottua määrää "
        "ei arvioida, kertoimeen sidotusta lasketaan, mitä se on. Vähimmäispalkkion voi alittaa "
        "vain kevyt luokka (kind: "
        "light) ja vain, jos hoito on vähemmän sitovaa kuin laki edellyttää ja hoidon tarve "
        "vähäinen tai jos omaishoitaja itse pyytää sitä erityisestä syystä. Peruste merkitään "
        "luokalle (ground). Jos vähimmäispalkkiota ei ole vahvistettu tai vuotta ei vielä tunneta, "
        "tuloksena on varoitus. Esimerkki: 480 euroa 1.1.2026 alkaen on liian vähän, koska vuoden "
        "2026 vähimmäispalkkio on 530 euroa."
    ),
    "heavy-fee-below-minimum": (
        "Hoidollisesti raskaalla siirtymävaiheella on laissa oma vähimmäispalkkionsa (937/2005 5 "
        "ja 6 §). Tarkistus katsoo raskaiden luokkien (kind: heavy) palkkiot ja sen luokan "
        "palkkiot, jonka mukaan raskas siirtymävaihe maksetaan (pays_as). Määrää verrataan sen "
        "vuoden vähimmäispalkkioon, jona rivi alkaa. Jos vähimmäispalkkiota ei ole vahvistettu tai "
        "vuotta ei vielä tunneta, tuloksena on varoitus. Esimerkki: raskas siirtymävaihe maksetaan "
        "luokan III mukaan, ja luokan III palkkio on 893,10 euroa 1.1.2024 alkaen. Se on liian "
        "vähän, koska vähimmäispalkkio oli 923,99 euroa."
    ),
    "fee-outdated": (
        "Palkkiot tarkistetaan kalenterivuosittain palkkakertoimella, myös ne, jotka ovat "
        "vähimmäispalkkiota suurempia tai pienempiä (937/2005 6 §). Tarkistus varoittaa rivistä, "
        "joka jatkuu vuoteen, jona vähimmäispalkkio on noussut. Jos voimassa oleva palkkio jää "
        "alle kuluvan vuoden vähimmäispalkkion, kyse on virheestä. Esimerkki: palkkio 461,99 euroa "
        "alkaa 1.1.2024, eikä uutta riviä ole. Vuonna 2026 se on liian vähän. Lisää rivi "
        "jokaiselle vuodelle tai sido palkkio kertoimeen (amount: indexed) tai vähimmäispalkkioon "
        "(amount: statutory-minimum). Vuonna 2026 vähimmäispalkkio nousi kerrointa enemmän: "
        "kertoimeen sidottu palkkio voi jäädä sen alle."
    ),
    "statute-year-missing": (
        "Lain euromäärät tarkistetaan kalenterivuosittain (937/2005 6 §), eikä uuden vuoden määriä "
        "tunneta ennen niiden julkaisemista. Tarkistus kertoo, jos palkkiorivi alkaa vuonna, jonka "
        "vähimmäispalkkiota ei tunneta. Sellaista riviä verrataan viimeisimpään tunnettuun "
        "vuoteen, ja tuloksena voi olla vain varoitus. Uuden vuoden määrät voi merkitä tiedostoon "
        "rulebook.yaml kohtaan statute_years: vuosi (year), vähimmäispalkkio (min), raskaan "
        "siirtymävaiheen vähimmäispalkkio (heavy_min), lähde (source) ja se, onko määrä "
        "vahvistettu (verified). Esimerkki: palkkiorivi alkaa 1.1.2028, mutta vuoden 2028 määriä "
        "ei ole vielä julkaistu."
    ),
}
