"""Vapaan, keskeytysten, irtisanomisen ja sopimuksen tarkistusten sanat suomeksi."""

# Long because: every sentence of these checks stands beside its remedy.

LEAVE_CHECKS = {
    "leave-below-statute": (
        "Jokaisella omaishoitajalla on oltava kuukaudessa vähintään {least} vapaapäivää "
        "({section}), mutta {tiers:luokassa|luokissa} niitä on {days}, kun hoitotilanne on "
        "tämä: {person}. {alike} Lähde: {source}."
    ),
    "leave-below-statute.remedy": (
        "Lisää rivi tai väljennä rivin ehtoja (when, lost_when) niin, että jokaisella on vähintään "
        "{least} vapaapäivää."
    ),
    "leave-below-statute.everyone": (
        "Jokaisella omaishoitajalla on oltava kuukaudessa vähintään {least} vapaapäivää "
        "({section}), mutta {tiers:luokassa|luokissa} niitä on {days}. Lähde: {source}."
    ),
    "leave-below-statute.everyone.remedy": (
        "Muuta {tiers:luokan|luokkien} vapaapäivien määräksi (days) vähintään {least}."
    ),
    "leave-below-statute.missing": (
        "Jokaisella omaishoitajalla on oltava kuukaudessa vähintään {least} vapaapäivää "
        "({section}), mutta {tiers:luokalle|luokille} ei ole yhtään lakisääteisen vapaan riviä. "
        "Lähde: {source}."
    ),
    "leave-below-statute.missing.remedy": (
        "Lisää {tiers:luokalle|luokille} rivi, jolla on vähintään {least} vapaapäivää."
    ),
    "leave-below-statute.bound": (
        "Kun hoito sitoo omaishoitajaa ympäri vuorokauden tai jatkuvasti päivittäin, "
        "vapaapäiviä on oltava kuukaudessa vähintään {least} ({section}), mutta "
        "{tiers:luokassa|luokissa} niitä on {days}, kun hoitotilanne on tämä: {person}. {alike}"
        " Lähde: {source}."
    ),
    "leave-below-statute.bound.remedy": (
        "Lisää {tiers:luokalle|luokille} rivi, joka antaa näin sidotulle {least} vapaapäivää, tai "
        "muuta "
        "luokan kriteerejä niin, ettei luokkaan kuulu ketään, jota hoito sitoo näin."
    ),
    "leave-below-statute.bound-not-judged": (
        "Vapaan on oltava pidempi ({least} päivää), kun hoito sitoo ympäri vuorokauden tai "
        "jatkuvasti päivittäin. Tätä ei arvioitu, koska mikään kyllä/ei-tieto ei kerro, ketä hoito "
        "sitoo näin."
    ),
    "leave-below-statute.bound-not-judged.remedy": (
        "Lisää tiedostoon facts.yaml tieto, jossa on means: bound-round-the-clock."
    ),
    "leave-below-statute.not-judged": (
        "Vapaapäivien riittävyyttä ei arvioitu, koska sääntökirjassa ei ole lakisääteisen vapaan "
        "rivejä (leave)."
    ),
    "leave-below-statute.not-judged.remedy": (
        "Kirjaa kunkin luokan vapaapäivät sääntökirjaan kohtaan leave."
    ),
    "leave-below-statute.undecided": (
        "Luokkataulukot ja vapaan ehdot ovat niin laajoja, ettei vapaapäivien riittävyyttä voitu "
        "ratkaista kokonaan."
    ),
    "leave-below-statute.undecided.remedy": (
        "Yksinkertaista vapaan ehtoja (when, lost_when), tai jaa luokkataulukko osiin."
    ),
    "leave-lost-for-small-absence": (
        "Oikeus vapaaseen ei saa hävitä siksi, että hoidettava on säännöllisesti vähäisen osan "
        "ajasta kodin ulkopuolella ({section}), mutta {tiers:luokassa|luokissa} oikeus häviää, "
        "kun hoitotilanne on tämä: {person}."
    ),
    "leave-lost-for-small-absence.remedy": (
        "Poista ehto, jolla oikeus häviää (lost_when), tai nosta sen rajaa."
    ),
    "leave-lost-for-small-absence.perhaps": (
        "Oikeus vapaaseen ei saa hävitä siksi, että hoidettava on säännöllisesti vähäisen osan "
        "ajasta kodin ulkopuolella ({section}). {tiers:Luokassa|Luokissa} oikeus häviää, kun "
        "hoitotilanne on tämä: {person}. Poissaolo on alle kolmannes ajasta. Laki ei kerro, "
        "mikä määrä on vähäinen."
    ),
    "leave-lost-for-small-absence.perhaps.remedy": (
        "Nosta rajaa (lost_when), tai perustele se poikkeamana (waivers) ja ratkaise asia kunkin "
        "kohdalla erikseen."
    ),
    "leave-lost-for-small-absence.not-judged": (
        "Vapaan häviämistä {tiers:luokassa|luokissa} ei arvioitu, koska ehdossa (lost_when) ei "
        "ole tietoa, joka kertoo, kuinka paljon hoidettava on kodin ulkopuolella ({section})."
    ),
    "leave-lost-for-small-absence.not-judged.remedy": (
        "Jos ehto koskee poissaoloa, merkitse tietoon means: hours-away-per-weekday tai means: "
        "days-elsewhere-per-month."
    ),
    "leave-lost-for-small-absence.undecided": (
        "Luokan {tiers} kriteerit ovat niin laajoja, ettei vapaan häviämistä voitu ratkaista "
        "({section})."
    ),
    "leave-lost-for-small-absence.undecided.remedy": (
        "Yksinkertaista vapaan ehtoja (when, lost_when), tai jaa luokkataulukko osiin."
    ),
    "leave-reduces-fee": (
        "Vapaa ei saa vähentää hoitopalkkiota ({section}), mutta keskeytyksessä {interruption}, "
        "jonka syy on vapaa, palkkiota ei makseta koko ajalta."
    ),
    "leave-reduces-fee.remedy": (
        "Merkitse vapaalle oma keskeytysrivi, jossa on cause: [leave] ja paid: always."
    ),
    "leave-reduces-fee.deducted": (
        "Vapaa ei saa vähentää hoitopalkkiota ({section}), mutta keskeytyksessä {interruption}, "
        "jonka syy on vapaa, palkkiosta vähennetään (deduct)."
    ),
    "leave-reduces-fee.deducted.remedy": (
        "Merkitse vapaalle oma keskeytysrivi, jossa on cause: [leave] ja paid: always eikä "
        "vähennystä."
    ),
    "leave-reduces-fee.unsaid": (
        "Vapaa ei saa vähentää hoitopalkkiota ({section}). Tätä ei arvioitu keskeytyksessä "
        "{interruption}, koska rivi ei kerro, miltä ajalta palkkio maksetaan (paid)."
    ),
    "leave-reduces-fee.unsaid.remedy": "Merkitse riville paid: always.",
    "leave-reduces-fee.not-judged": (
        "Vapaan vaikutusta hoitopalkkioon ei arvioitu, koska sääntökirjassa ei ole keskeytystä, "
        "jonka syy on vapaa (cause: leave)."
    ),
    "leave-reduces-fee.not-judged.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [leave] ja paid: always."
    ),
    "interruption-missing.cared-for-health": (
        "Sääntökirjan on kerrottava, miten hoitopalkkio maksetaan, kun hoito keskeytyy hoidettavan "
        "terveyden vuoksi ({section}), mutta keskeytyksissä ei ole tätä syytä ({cause})."
    ),
    "interruption-missing.cared-for-health.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [cared-for-health] ja paid: {{months: 1}}."
    ),
    "interruption-missing.carer": (
        "Sopimuksessa on sovittava, miten hoitopalkkio maksetaan, kun hoito keskeytyy "
        "omaishoitajasta johtuvasta syystä ({section}), mutta sääntökirjan keskeytyksissä ei ole "
        "tätä syytä ({cause})."
    ),
    "interruption-missing.carer.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [carer] ja tieto siitä, miltä ajalta palkkio "
        "maksetaan (paid)."
    ),
    "interruption-missing.cared-for-other": (
        "Sopimuksessa on sovittava, miten hoitopalkkio maksetaan, kun hoito keskeytyy "
        "hoidettavasta johtuvasta muusta kuin terveydellisestä syystä ({section}), mutta "
        "sääntökirjan keskeytyksissä ei ole tätä syytä ({cause})."
    ),
    "interruption-missing.cared-for-other.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [cared-for-other] ja tieto siitä, miltä ajalta "
        "palkkio maksetaan (paid)."
    ),
    "interruption-missing.leave": (
        "Sääntökirjan on kerrottava, ettei vapaa vähennä hoitopalkkiota ({section}), mutta "
        "keskeytyksissä ei ole tätä syytä ({cause})."
    ),
    "interruption-missing.leave.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [leave] ja paid: always."
    ),
    "interruption-missing.not-judged": (
        "Keskeytysten kattavuutta ei arvioitu, koska sääntökirjassa ei ole keskeytysten rivejä "
        "(interruptions)."
    ),
    "interruption-missing.not-judged.remedy": (
        "Kirjaa kohtaan interruptions, miten palkkio maksetaan, kun hoito keskeytyy."
    ),
    "interruption-too-short": (
        "Kun hoito keskeytyy tilapäisesti hoidettavan terveyden vuoksi, hoitopalkkiota on "
        "maksettava vähintään {least} kuukauden ajan ({section}), mutta keskeytyksessä "
        "{interruption} sitä ei makseta niin pitkään. Lähde: {source}."
    ),
    "interruption-too-short.remedy": "Merkitse riville vähintään paid: {{months: 1}}.",
    "interruption-too-short.days": (
        "Kun hoito keskeytyy tilapäisesti hoidettavan terveyden vuoksi, hoitopalkkiota on "
        "maksettava vähintään {least} kuukauden ajan ({section}), mutta keskeytyksessä "
        "{interruption} maksettavien päivien määrä on {days}. Kuukaudessa voi olla 31 päivää. "
        "Lähde: {source}."
    ),
    "interruption-too-short.days.remedy": "Merkitse riville vähintään paid: {{months: 1}}.",
    "interruption-too-short.unsaid": (
        "Kun hoito keskeytyy hoidettavan terveyden vuoksi, hoitopalkkiota on maksettava vähintään "
        "{least} kuukauden ajan ({section}). Tätä ei arvioitu keskeytyksessä {interruption}, koska "
        "rivi ei kerro, miltä ajalta palkkio maksetaan (paid)."
    ),
    "interruption-too-short.unsaid.remedy": "Merkitse riville vähintään paid: {{months: 1}}.",
    "interruption-too-short.not-judged": (
        "Keskeytyksen ajalta maksettavaa palkkiota ei arvioitu, koska sääntökirjassa ei ole "
        "keskeytystä, jonka syy on hoidettavan terveys (cause: cared-for-health)."
    ),
    "interruption-too-short.not-judged.remedy": (
        "Lisää keskeytyksiin rivi, jossa on cause: [cared-for-health] ja paid: {{months: 1}}."
    ),
    "notice-too-short.county": (
        "Hyvinvointialueen irtisanomisajan on oltava vähintään {least} kk ({section}), mutta "
        "sääntökirjassa se on {months} kk. Lähde: {source}."
    ),
    "notice-too-short.county.remedy": (
        "Merkitse hyvinvointialueen irtisanomisajaksi (county_months) vähintään {least}."
    ),
    "notice-too-short.county-unsaid": (
        "Hyvinvointialueen irtisanomisaikaa ei arvioitu, koska sääntökirja ei kerro sitä "
        "(county_months). Sen on oltava vähintään {least} kk ({section})."
    ),
    "notice-too-short.county-unsaid.remedy": (
        "Merkitse hyvinvointialueen irtisanomisaika kohtaan county_months."
    ),
    "notice-too-short.carer": (
        "Omaishoitajan irtisanomisajan on oltava vähintään {least} kk ({section}), mutta "
        "sääntökirjassa se on {months} kk. Lähde: {source}."
    ),
    "notice-too-short.carer.remedy": (
        "Merkitse omaishoitajan irtisanomisajaksi (carer_months) vähintään {least}."
    ),
    "notice-too-short.carer-unsaid": (
        "Omaishoitajan irtisanomisaikaa ei arvioitu, koska sääntökirja ei kerro sitä "
        "(carer_months). Sen on oltava vähintään {least} kk ({section})."
    ),
    "notice-too-short.carer-unsaid.remedy": (
        "Merkitse omaishoitajan irtisanomisaika kohtaan carer_months."
    ),
    "notice-too-short.at-once": (
        "Sopimuksen saa purkaa heti vain, jos sen jatkaminen vaarantaisi terveyden tai "
        "turvallisuuden ({section}), mutta sääntökirjassa on muitakin syitä: {reasons}."
    ),
    "notice-too-short.at-once.remedy": (
        "Jätä kohtaan immediate_only_for vain syyt health ja safety."
    ),
    "notice-too-short.not-judged": (
        "Irtisanomisaikoja ei arvioitu, koska sääntökirjassa ei ole niitä tietoina (notice)."
    ),
    "notice-too-short.not-judged.remedy": "Kirjaa irtisanomisajat kohtaan notice.",
    "earliest-date": (
        "Jo tehdyissä sopimuksissa palkkio saa alentua vasta irtisanomisajan jälkeen, mutta "
        "{tiers:luokassa|luokissa} se on {before} ja {begins} alkaen {after}. Jos "
        "irtisanomiskirje postitetaan {posted}, sen katsotaan saapuneen {received} ja sopimus "
        "päättyy aikaisintaan {ends}. Alennus voi alkaa aikaisintaan {changes} ({source})."
    ),
    "earliest-date.remedy": (
        "Siirrä alennuksen alku aikaisintaan päivään {changes}, tai rajaa se uusiin sopimuksiin "
        "(pykälän in_force-kohtaan applies_to: new-contracts). Jos kirjeet on jo lähetetty, "
        "tarkista päivä komennolla rulebook statute --earliest."
    ),
    "earliest-date.not-known": (
        "Voimassa olevissa sopimuksissa palkkio saa laskea vasta irtisanomisajan jälkeen. "
        "{tiers:Luokassa|Luokissa} palkkio on {before} ja {begins} alkaen vuoden {year} "
        "vähimmäismäärä, jota ei vielä tiedetä (vuonna {last_year} se on {last}). Siksi ei "
        "tiedetä, laskeeko palkkio. Jos laskee ja irtisanomiskirje postitetaan {posted}, se "
        "katsotaan saaduksi {received}, sopimus päättyy aikaisintaan {ends} ja alennus voi alkaa "
        "aikaisintaan {changes} ({source})."
    ),
    "earliest-date.not-known.remedy": (
        "Kun luvut vahvistetaan, lisää ne tiedostoon rulebook.yaml kohtaan statute_years ja "
        "tarkista uudelleen. Varmuuden vuoksi uusi palkkio voi alkaa aikaisintaan {changes}."
    ),
    "earliest-date.untold": (
        "Tämä kohta koskee jo tehtyjä sopimuksia viimeistään {begins}. Mikään tieto ei kerro, "
        "heikentääkö se niitä, joten sitä ei arvioitu. Jos heikentää ja irtisanomiskirje "
        "postitetaan {posted}, sen katsotaan saapuneen {received}, sopimus päättyy aikaisintaan "
        "{ends} ja muutos voi alkaa aikaisintaan {changes} ({source})."
    ),
    "earliest-date.untold.remedy": (
        "Jos kohta heikentää jo tehtyjä sopimuksia, siirrä sen alku aikaisintaan päivään {changes}."
    ),
    "earliest-date.leave": (
        "Jo tehdyissä sopimuksissa vapaa saa vähentyä vasta irtisanomisajan jälkeen, mutta "
        "luokassa {tier} vapaapäiviä on ollut {before} kuukaudessa ja {begins} alkaen {after}. "
        "Jos irtisanomiskirje postitetaan {posted}, sen katsotaan saapuneen {received} ja "
        "sopimus päättyy aikaisintaan {ends}. Vapaa voi vähentyä aikaisintaan {changes} "
        "({source})."
    ),
    "earliest-date.leave.remedy": (
        "Siirrä alennuksen alku aikaisintaan päivään {changes}, tai rajaa se uusiin sopimuksiin "
        "(pykälän in_force-kohtaan applies_to: new-contracts). Jos kirjeet on jo lähetetty, "
        "tarkista päivä komennolla rulebook statute --earliest."
    ),
    "earliest-date.breaks": (
        "Jo tehdyissä sopimuksissa vapaa saa vähentyä vasta irtisanomisajan jälkeen, mutta "
        "luokassa {tier} virkistysvapaata on ollut {before} tuntia kuukaudessa ja {begins} alkaen "
        "{after}. Jos irtisanomiskirje postitetaan {posted}, sen katsotaan saapuneen {received} ja "
        "sopimus päättyy aikaisintaan {ends}. Vapaa voi vähentyä aikaisintaan {changes} "
        "({source})."
    ),
    "earliest-date.breaks.remedy": (
        "Siirrä alennuksen alku aikaisintaan päivään {changes}, tai rajaa se uusiin sopimuksiin "
        "(pykälän in_force-kohtaan applies_to: new-contracts). Jos kirjeet on jo lähetetty, "
        "tarkista päivä komennolla rulebook statute --earliest."
    ),
    "earliest-date.stricter": (
        "Jo tehtyjä sopimuksia saa heikentää vasta irtisanomisajan jälkeen. Tämä sääntö muuttuu "
        "{begins} alkaen, eikä mikään tieto kerro, heikentääkö muutos niitä. Jos heikentää ja "
        "irtisanomiskirje postitetaan {posted}, sen katsotaan saapuneen {received}, sopimus "
        "päättyy aikaisintaan {ends} ja muutos voi alkaa aikaisintaan {changes} ({source})."
    ),
    "earliest-date.stricter.remedy": (
        "Jos muutos heikentää jo tehtyjä sopimuksia, siirrä sen alku aikaisintaan päivään "
        "{changes} tai rajaa se uusiin sopimuksiin (pykälän in_force-kohtaan applies_to: "
        "new-contracts)."
    ),
    "retroactive-ending": (
        "Sopimus ei saa päättyä takautuvasti, mutta sääntökirja sallii sen (retroactive: true). "
        "Korotus voi olla takautuva. Ratkaisu: {source}. Hallinto-oikeuden ratkaisu ei ole "
        "ennakkopäätös."
    ),
    "retroactive-ending.remedy": "Merkitse sopimuksen päättymiseen (ends) retroactive: false.",
    "retroactive-ending.not-judged": (
        "Sopimuksen takautuvaa päättymistä ei arvioitu, koska sääntökirjassa ei ole sopimuksen "
        "tietoja (contract)."
    ),
    "retroactive-ending.not-judged.remedy": (
        "Kirjaa kohtaan contract, miten sopimus päättyy (ends)."
    ),
    "fixed-term-without-reason": (
        "Sopimuksen saa tehdä määräajaksi vain erityisestä syystä ({section}), mutta "
        "sääntökirjassa on muita perusteita: {reasons}. Ratkaisu: {source}. Hallinto-oikeuden "
        "ratkaisu ei ole ennakkopäätös."
    ),
    "fixed-term-without-reason.remedy": (
        "Jätä perusteeksi (only_for) vain special-reason, ja kirjaa erityinen syy kuhunkin "
        "määräaikaiseen sopimukseen."
    ),
    "fixed-term-without-reason.not-judged": (
        "Määräaikaisen sopimuksen perusteita ei arvioitu, koska sääntökirjassa ei ole niitä "
        "tietoina (fixed_term)."
    ),
    "fixed-term-without-reason.not-judged.remedy": (
        "Merkitse sopimukseen fixed_term: {{only_for: [special-reason]}}."
    ),
    "intake-closed.backwards": (
        "Hakemusten vastaanoton on avauduttava sulkemisen jälkeen, mutta täällä se suljetaan "
        "{closed} ja avataan {reopened}."
    ),
    "intake-closed.backwards.remedy": (
        "Korjaa päivät: reopened on ensimmäinen päivä, jona hakemuksia otetaan taas vastaan."
    ),
    "intake-closed.again": (
        "Hakemusten vastaanotto, joka on suljettu {other}, on avattava ennen kuin se suljetaan "
        "uudelleen, mutta täällä se suljetaan uudelleen {closed}."
    ),
    "intake-closed.again.remedy": (
        "Kirjoita, milloin {other} alkanut sulku päättyi (reopened), tai poista toinen."
    ),
    "intake-closed": (
        "Hakemuksia on voitava tehdä milloin tahansa, ja niihin on annettava kirjallinen päätös, "
        "mutta sääntökirjan mukaan uusi haku on suljettu {closed} alkaen. Ohjeena: {source}. "
        "Laillisuusvalvojan ratkaisu ei ole ennakkopäätös."
    ),
    "intake-closed.remedy": (
        "Poista sulku. Jos määräraha on loppunut, hakemus otetaan silti vastaan, siihen annetaan "
        "perusteltu päätös ja hakija ohjataan muihin palveluihin."
    ),
    "intake-closed.reopened": (
        "Hakemuksia on voitava tehdä milloin tahansa, ja niihin on annettava kirjallinen päätös, "
        "mutta sääntökirjan mukaan uusi haku on suljettu {closed} alkaen ja avautuu {reopened}. "
        "Ohjeena: {source}. Laillisuusvalvojan ratkaisu ei ole ennakkopäätös."
    ),
    "intake-closed.reopened.remedy": (
        "Poista sulku. Jos määräraha on loppunut, hakemus otetaan silti vastaan, siihen annetaan "
        "perusteltu päätös ja hakija ohjataan muihin palveluihin."
    ),
}

EXPLAINED = {
    "leave-below-statute": (
        "Katsoo, saako jokainen omaishoitaja vähintään lain mukaisen vapaan (937/2005 4 § 1 mom.): "
        "kaksi vapaapäivää kuukaudessa ja kolme, kun hoito sitoo ympäri vuorokauden tai jatkuvasti "
        "päivittäin. Jälkimmäinen tiedetään tiedosta, jossa on means: bound-round-the-clock. "
        "Arvioidaan kaikki tilanteet, jotka luokkaan voivat kuulua, ja ne rivit, jotka silloin "
        "ovat voimassa: paras lakisääteinen rivi ja lisäpäivät. Virkistysvapaata ei lasketa. "
        "Kuukautta, jonka hoidettava on kokonaan muualla (vähintään 28 päivää), ei arvioida. "
        "Esimerkki: luokassa I on kaksi päivää, mutta luokkaan voi kuulua myös se, jota hoito "
        "sitoo ympäri vuorokauden. Lisää hänelle kolmen päivän rivi."
    ),
    "leave-lost-for-small-absence": (
        "Oikeus vapaaseen ei häviä, vaikka hoidettava on säännöllisesti vähäisen osan "
        "vuorokaudesta kodin ulkopuolella (937/2005 4 § 1 mom.). Katsoo, kuka menettää oikeuden "
        "poissaolon vuoksi (lost_when). Poissaolo tiedetään tiedoista, joissa on means: "
        "hours-away-per-weekday tai means: days-elsewhere-per-month. Laissa ei ole lukua: alle "
        "kuudesosa ajasta (4 tuntia päivässä, 5 päivää kuukaudessa) on vähäinen ja tulos on virhe, "
        "alle kolmannes (8 tuntia, 10 päivää) voi olla vähäinen ja tulos on varoitus. Esimerkki: "
        "oikeus häviää, kun hoidettava on arkisin yli kaksi tuntia päivätoiminnassa. Poista ehto."
    ),
    "leave-reduces-fee": (
        "Vapaa ei vähennä hoitopalkkiota (937/2005 4 § 3 mom.). Katsoo keskeytyksiä, joiden syy on "
        "vapaa (cause: leave): niissä on oltava paid: always eikä vähennystä. Alentamisen ehdoista "
        "vapaata ei voi tunnistaa, eikä tekstistä etsitä sanoja. Esimerkki: vapaan ajalta "
        "palkkiota maksetaan vain viideltä päivältä. Merkitse paid: always."
    ),
    "interruption-missing": (
        "Katsoo, kertooko sääntökirja jokaisesta keskeytyksen syystä, jonka laki tuntee: "
        "hoidettavan terveys (937/2005 9 §), omaishoitajasta johtuva syy ja hoidettavasta johtuva "
        "muu syy, joista sopimuksessa on sovittava (8 §), sekä vapaa (4 § 3 mom.). Jokaisesta "
        "puuttuvasta syystä tulee oma varoitus. Esimerkki: keskeytyksissä on vain hoidettavan "
        "terveys. Lisää rivit muille syille."
    ),
    "interruption-too-short": (
        "Kun hoito keskeytyy tilapäisesti hoidettavan terveyden vuoksi, palkkion maksaminen "
        "lakkaa vasta kuukauden kuluttua (937/2005 9 §). Katsoo keskeytyksiä, joiden syy on "
        "cared-for-health. Päiviä verrataan pisimpään kuukauteen eli 31 päivään. Esimerkki: "
        "palkkiota maksetaan 14 päivältä. Merkitse paid: months: 1."
    ),
    "notice-too-short": (
        "Katsoo irtisanomisaikoja: hyvinvointialueen on vähintään kaksi kuukautta ja omaishoitajan "
        "vähintään yksi (937/2005 9 §). Heti sopimuksen saa purkaa vain, jos jatkaminen "
        "vaarantaisi terveyden tai turvallisuuden. Esimerkki: hyvinvointialueen irtisanomisaika "
        "on yksi kuukausi. Merkitse county_months: 2."
    ),
    "earliest-date": (
        "Laskee, milloin palkkio saa aikaisintaan alentua jo tehdyissä sopimuksissa. Alennus on "
        "palkkiorivi, joka on saman luokan edellistä riviä pienempi. Kirje katsotaan saapuneeksi "
        "seitsemäntenä päivänä postittamisesta, ja sen jälkeen kuluu kaksi täyttä "
        "kalenterikuukautta tai sääntökirjan pidempi irtisanomisaika (937/2005 9 §, KHO:2016:143). "
        "Postituspäivä on arvioinnin päivä (--on). Jos rivin pykälä koskee vain uusia sopimuksia "
        "tai hakemuksia, ratkaisee päivä, jona muut viimeistään siirtyvät siihen (latest). Jo "
        "alkanutta alennusta ei arvioida. Esimerkki: 23.1.2026 postitettu kirje saapuu 30.1., ja "
        "sopimus päättyy aikaisintaan 31.3.2026. Alennus voi alkaa 1.4.2026. Kun tiedetään, mistä "
        "kirjasta muutos lähti, alennus on myös jokainen palkkio sekä vapaapäivien ja "
        "virkistysvapaan määrä, joka on siinä suurempi; luokan kriteerien, alennusten ja vapaan "
        "ehtojen muutoksista huomautetaan. Kiinteästä palkkiosta, joka sidotaan vielä "
        "tuntemattomaan vähimmäismäärään, huomautetaan, jos se on viimeksi tunnettua suurempi."
    ),
    "retroactive-ending": (
        "Katsoo, salliiko sääntökirja sopimuksen päättymisen takautuvasti (ends: retroactive). "
        "Korotus voi olla takautuva. Perusteena on Pohjois-Suomen hallinto-oikeuden ratkaisu "
        "20.12.2019 19/0557/2, joka ei ole ennakkopäätös. Esimerkki: sopimus päättyy siitä "
        "päivästä, jona hoidettava muutti palveluasumiseen, vaikka päätös tehtiin myöhemmin. "
        "Merkitse retroactive: false."
    ),
    "fixed-term-without-reason": (
        "Sopimus tehdään toistaiseksi ja määräajaksi vain erityisestä syystä (937/2005 8 §). "
        "Katsoo, onko sääntökirjassa muita perusteita (only_for). Perusteena on myös Itä-Suomen "
        "hallinto-oikeuden ratkaisu 1.4.2019 19/0149/2 ja 19/0150/2, joka ei ole ennakkopäätös. "
        "Esimerkki: kaikki uudet sopimukset tehdään vuodeksi. Jätä perusteeksi vain "
        "special-reason."
    ),
    "intake-closed": (
        "Katsoo, onko sääntökirjassa aikoja, jolloin uusia hakemuksia ei oteta vastaan (intake). "
        "Hakemuksen saa tehdä milloin tahansa, siihen annetaan kirjallinen ja perusteltu päätös, "
        "eikä hakijaa saa jättää ilman muita palveluja. Ohjeina ovat eduskunnan "
        "apulaisoikeusasiamiehen ratkaisu AOA 1863/4/09, joka ei ole ennakkopäätös, ja "
        "KHO:2018:135. Esimerkki: uusia hakemuksia ei oteta vastaan toukokuusta "
        "syyskuuhun, koska määräraha on loppunut."
        " Tarkistus löytää myös sulun, joka avataan ennen alkuaan tai alkaa toisen vielä jatkuessa."
    ),
}
