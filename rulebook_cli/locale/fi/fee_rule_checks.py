"""Palkkioiden järjestyksen, tarkistamisen ja alentamisen sekä asiakasmaksun sanat suomeksi."""

# Long because: every sentence stands beside its remedy.

_ORDER = "Korjaa luokkien {lower} ja {higher} palkkiot tai luettele luokat alimmasta ylimpään."
_LESS = (
    "Ylemmästä luokasta ei saa maksaa vähemmän kuin alemmasta (937/2005 5 §), mutta {day} "
    "luokan {higher} palkkio on {higher_fee} ja alemman luokan {lower} palkkio {lower_fee}."
)
_LESS_AT_LEAST = (
    "Ylemmästä luokasta ei saa maksaa vähemmän kuin alemmasta (937/2005 5 §), mutta {day} "
    "luokan {higher} palkkio voi pienimmillään olla {higher_fee}, kun alemman luokan {lower} "
    "palkkio on vähintään {lower_fee}."
)
_LESS_IN_STAGE = (
    "Raskaammasta vaiheesta ei saa maksaa vähemmän kuin luokasta, johon henkilö muuten kuuluu "
    "(937/2005 5 §), mutta {day} vaiheen {higher} palkkio on {higher_fee} ja luokan {lower} "
    "palkkio {lower_fee}."
)
_STAGE = (
    "Korota vaiheen {higher} palkkiota tai poista luokka {lower} niistä, joiden päälle vaihe "
    "tulee (on_top_of)."
)

_FOLLOWS = (
    "Palkkion on seurattava palkkakerrointa vuodesta toiseen ({section}): {before} vuonna "
    "{before_year} on vuonna {year} {due} (× {factor}), mutta {tiers:luokassa|luokissa} palkkio "
    "on {amount} "
    "{start} alkaen."
)
_ABOVE = (
    "Palkkion, joka nousee enemmän kuin palkkakerroin, on perustuttava päätökseen ({section}): "
    "{before} vuonna {before_year} on vuonna {year} {due} (× {factor}), mutta "
    "{tiers:luokassa|luokissa} "
    "palkkio on {amount} {start} alkaen eikä päätöstä ole merkitty."
)
_DECIDED = (
    "Myös päätöksellä tarkistetun palkkion on oltava vähintään palkkakertoimella tarkistetun "
    "suuruinen ({section}): {before} vuonna {before_year} on vuonna {year} {due} (× {factor}), "
    "mutta {tiers:luokassa|luokissa} palkkio on {amount} {start} alkaen."
)
_INDEXED = (
    "Indeksiin sidotun palkkion on seurattava edellisen vuoden määrää, jota palkkakerroin korottaa "
    "({section}). {tiers:Luokassa|Luokissa} indeksiin sidottu rivi alkaa {start}, mutta "
)
_COEFFICIENT = " Palkkakertoimen lähde: {source}."
_UNSURE = " Kaikkia lukuja, joihin määrä {due} perustuu, ei ole vahvistettu: tarkista ne."
_FOLLOW = (
    "Merkitse määräksi {due}, sido palkkio kertoimeen (amount: indexed) tai merkitse suurempaan "
    "korotukseen raise: decision."
)
_DECIDE = "Merkitse riville raise: decision, jos korotus on päätetty, tai korjaa määräksi {right}."
_REACH = "Korota palkkio vähintään määrään {due}."

_UNLESS = (
    " jollei hoito ole vähemmän sitovaa kuin laki edellyttää ja hoidon tarve vähäinen tai "
    "omaishoitaja itse pyydä erityisestä syystä pienempää ({section})."
)
_LEAST = (
    "Hoitopalkkion on alennettunakin oltava vuonna {year} vähintään {minimum} kuukaudessa,"
) + _UNLESS
_HEAVY = (
    "Hoidollisesti raskaan siirtymävaiheen palkkion on alennettunakin oltava vuonna {year} "
    "vähintään {minimum} kuukaudessa,"
) + _UNLESS
_EVER = "Hoitopalkkion on alennettunakin oltava vähintään lain vähimmäispalkkion suuruinen,"
_HEAVY_EVER = (
    "Hoidollisesti raskaan siirtymävaiheen palkkion on alennettunakin oltava vähintään lain "
    "vähimmäispalkkion suuruinen,"
)
_CASE = (
    " Luokassa {tier} palkkio on {day} alkaen {amount}, kun siihen sovelletaan näitä alennuksia: "
    "{reductions}. Alennuksille ei ole merkitty riittävää perustetta. Näin käy tälle henkilölle: "
    "{person}. Luokat, joita tämä koskee: {tiers}."
)
_SOURCE = " Vähimmäispalkkion lähde: {source}."
_UNVERIFIED = " Kaikkia lukuja, joihin tämä perustuu, ei ole vahvistettu: tarkista ne."
_LAST_KNOWN = (
    " Sen vuoden vähimmäispalkkiota ei tunneta. Viimeisin tunnettu on {minimum} (vuosi {year})."
)
_NOR_VERIFIED = " Tätäkään määrää ei ole vahvistettu."
_RUNS_ON = " Rivi, joka alkaa {start}, on voimassa vielä vuonna {year}."
_TIED = (
    " Luokan {tier} palkkio on sidottu vähimmäispalkkioon, jonka määrää ei vielä tunneta, mutta "
    "nämä alennukset laskevat palkkion {day} alkaen sitä pienemmäksi: {reductions}. Alennuksille "
    "ei ole merkitty riittävää perustetta. Näin käy tälle henkilölle: {person}. Luokat, joita tämä "
    "koskee: {tiers}."
)
_UNWRITTEN = (
    " Luokassa {tier} palkkio jää {day} alkaen sitä pienemmäksi, kun siihen sovelletaan näitä "
    "alennuksia: {reductions}. Luokan kriteerejä ei ole kirjoitettu, joten henkilöä ei voitu "
    "nimetä. "
    "Verrattu määrä: {minimum} (vuosi {year})."
)
_GROUND = (
    "Rajaa alennusta tai muuta sitä niin, ettei palkkio jää vähimmäispalkkiota pienemmäksi. Jos "
    "alennus edellyttää lain perustetta, merkitse se (ground: [less-binding, slight-need] tai "
    "ground: carer-special-reason)."
)
_REDUCED = {
    "": _LEAST + _CASE + _SOURCE,
    ".unverified": _LEAST + _CASE + _SOURCE + _UNVERIFIED,
    ".year-unknown": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".year-unknown-unverified": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE,
    ".runs-on": _LEAST + _RUNS_ON + _CASE + _SOURCE,
    ".tied": _EVER + _UNLESS + _TIED,
    ".unwritten": _EVER + _UNLESS + _UNWRITTEN + _SOURCE,
    ".heavy": _HEAVY + _CASE + _SOURCE,
    ".heavy-unverified": _HEAVY + _CASE + _SOURCE + _UNVERIFIED,
    ".heavy-year-unknown": _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".heavy-year-unknown-unverified": (
        _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE
    ),
    ".heavy-runs-on": _HEAVY + _RUNS_ON + _CASE + _SOURCE,
    ".heavy-tied": _HEAVY_EVER + _UNLESS + _TIED,
    ".heavy-unwritten": _HEAVY_EVER + _UNLESS + _UNWRITTEN + _SOURCE,
}

_CAP = (
    "Omaishoitajan vapaapäivän aikaisesta hoidosta perittävä asiakasmaksu saa olla vuonna {year} "
    "enintään {cap} vapaapäivältä ({section}), mutta palvelussa {service} se on {amount} {start} "
    "alkaen. Enimmäismäärän lähde: {source}."
)
_CAP_EVER = (
    "Omaishoitajan vapaapäivän aikaisesta hoidosta perittävä asiakasmaksu saa olla enintään lain "
    "enimmäismäärän suuruinen ({section}). Palvelussa {service} se on {amount} {start} alkaen. "
    "Sen vuoden enimmäismäärää ei tunneta, ja maksu ylittää viimeisimmän tunnetun, joka on {cap} "
    "(vuosi {year}). Lähde: {source}."
)
_CAP_REMEDY = "Alenna maksu enintään määrään {cap}."
_CAP_YEAR = (
    "Tarkista enimmäismäärä. Vahvistetun määrän voi merkitä tiedostoon rulebook.yaml kohtaan "
    "statute_years (leave_day_cap)."
)
_CAP_UNSEEN = " Enimmäismäärää ei ole vahvistettu: tarkista se."
_DAY = "Merkitse maksu vapaapäivää kohti (per: leave-day)."

FEE_RULE_CHECKS = {
    "fee-order": _LESS,
    "fee-order.remedy": _ORDER,
    "fee-order.unverified": _LESS + _UNVERIFIED,
    "fee-order.unverified.remedy": _ORDER,
    "fee-order.span": _LESS_AT_LEAST,
    "fee-order.span.remedy": _ORDER,
    "fee-order.span-unverified": _LESS_AT_LEAST + _UNVERIFIED,
    "fee-order.span-unverified.remedy": _ORDER,
    "fee-order.stage": _LESS_IN_STAGE,
    "fee-order.stage.remedy": _STAGE,
    "fee-order.stage-unverified": _LESS_IN_STAGE + _UNVERIFIED,
    "fee-order.stage-unverified.remedy": _STAGE,
    "fee-indexation": _FOLLOWS + _COEFFICIENT,
    "fee-indexation.remedy": _FOLLOW,
    "fee-indexation.unverified": _FOLLOWS + _COEFFICIENT + _UNSURE,
    "fee-indexation.unverified.remedy": _FOLLOW,
    "fee-indexation.above": _ABOVE + _COEFFICIENT,
    "fee-indexation.above.remedy": _DECIDE,
    "fee-indexation.above-unverified": _ABOVE + _COEFFICIENT + _UNSURE,
    "fee-indexation.above-unverified.remedy": _DECIDE,
    "fee-indexation.decision": _DECIDED + _COEFFICIENT,
    "fee-indexation.decision.remedy": _REACH,
    "fee-indexation.decision-unverified": _DECIDED + _COEFFICIENT + _UNSURE,
    "fee-indexation.decision-unverified.remedy": _REACH,
    "fee-indexation.not-judged": (
        "Palkkion on seurattava palkkakerrointa vuodesta toiseen ({section}), mutta tarvittavia "
        "kertoimia ei tunneta. Siksi ei arvioitu, ovatko vuoden {year} euromäärät tarkistettuja."
    ),
    "fee-indexation.not-judged.remedy": (
        "Sido palkkiot kertoimeen (amount: indexed), tai merkitse vuoden {year} kerroin "
        "lähteineen tiedostoon rulebook.yaml kohtaan statute_years (coefficient), kun se on "
        "julkaistu."
    ),
    "fee-indexation.no-base": _INDEXED + "sitä ennen palkkiota ei ole.",
    "fee-indexation.no-base.remedy": (
        "Lisää rivi, joka alkaa vuonna {year_before} ja jonka määrä on euroina, tai kirjoita tämän "
        "rivin määrä euroina."
    ),
    "fee-indexation.same-year": _INDEXED + "edellinen rivi alkaa samana vuonna, {before}.",
    "fee-indexation.same-year.remedy": (
        "Merkitse rivin alkamispäiväksi {may_begin}, tai kirjoita sen määrä euroina."
    ),
    "fee-indexation.gap": _INDEXED + "edellinen rivi alkaa jo {before}.",
    "fee-indexation.gap.remedy": (
        "Merkitse rivin alkamispäiväksi {may_begin}: siitä alkaen määrä muuttuu itsestään "
        "vuosittain. Tai kirjoita sen määrä euroina."
    ),
    **{f"reduction-below-minimum{says}": text for says, text in _REDUCED.items()},
    **{f"reduction-below-minimum{says}.remedy": _GROUND for says in _REDUCED},
    "reduction-below-minimum.more": (
        "Alennuksia ja niiden yhdistelmiä, jotka laskevat palkkion vähimmäispalkkiota pienemmäksi, "
        "on {total}. Niistä luetellaan {listed}."
    ),
    "reduction-below-minimum.more.remedy": (
        "Korjaa ensin luetellut ja tarkista sääntökirja uudelleen."
    ),
    "reduction-below-minimum.undecided": (
        "Luokkia ja alennuksia on niin paljon, ettei voitu ratkaista, jääkö jonkun palkkio "
        "vähimmäispalkkiota pienemmäksi. Kaikkia tapauksia ei arvioitu."
    ),
    "reduction-below-minimum.undecided.remedy": "Yksinkertaista alennusten ehtoja (when).",
    "reduction-without-ground": (
        "Palkkiota alentavalla säännöllä on oltava peruste (937/2005 5 §), mutta alennukselle "
        "{reduction} sitä ei ole merkitty."
    ),
    "reduction-without-ground.remedy": (
        "Merkitse peruste (ground): less-binding, jos hoito on vähemmän sitovaa, slight-need, jos "
        "hoidon tarve on vähäinen, tai carer-special-reason, jos omaishoitaja itse pyytää "
        "alennusta erityisestä syystä. Jos mikään niistä ei sovi, poista alennus."
    ),
    "client-fee-above-cap": _CAP,
    "client-fee-above-cap.remedy": _CAP_REMEDY,
    "client-fee-above-cap.unverified": (_CAP + " Määrää {cap} ei ole vahvistettu: tarkista se."),
    "client-fee-above-cap.unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown": _CAP_EVER,
    "client-fee-above-cap.year-unknown.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown-unverified": (
        _CAP_EVER + " Tätäkään määrää ei ole vahvistettu."
    ),
    "client-fee-above-cap.year-unknown-unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.unit": (
        "Omaishoitajan vapaapäivän aikaisesta hoidosta saa periä enintään {cap} vapaapäivältä "
        "({section}, vuosi {year}), mutta palvelun {service} maksu {amount} peritään muuta "
        "yksikköä ({per}) kohti. Montako tällaista yksikköä on yhdessä vapaapäivässä? Sitä ei "
        "kerrota, joten maksua ei arvioitu. Enimmäismäärän lähde: {source}.{unverified:|"
        + _CAP_UNSEEN
        + "}"
    ),
    "client-fee-above-cap.unit.remedy": (
        _DAY + " Jos maksu ei koske vapaapäivän aikaista hoitoa, sitä ei tarvitse muuttaa."
    ),
    "client-fee-above-cap.unit-above": (
        "Omaishoitajan vapaapäivän aikaisesta hoidosta saa periä enintään {cap} vapaapäivältä "
        "({section}, vuosi {year}), mutta palvelun {service} maksu on jo yhdeltä yksiköltä ({per}) "
        "{amount}. Enimmäismäärän lähde: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.unit-above.remedy": (
        _DAY + " Jos maksu ei koske vapaapäivän aikaista hoitoa, hyväksy poikkeama (waivers)."
    ),
    "client-fee-above-cap.share-above": (
        "Omaishoitajan vapaapäivän aikaisesta hoidosta saa periä enintään {cap} päivältä "
        "({section}, vuosi {year}), mutta palvelusetelin {service} omavastuu on {amount} tunnilta: "
        "sen {hours} tuntia kuukaudessa on {day_hours} tuntia vapaapäivää kohti, joten vapaapäivä "
        "maksaa vähintään {share}. "
        "Enimmäismäärän lähde: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.share-above.remedy": (
        "Merkitse omavastuu vapaapäivältä (per: leave-day, enintään {cap}) tai laske se enintään "
        "määrään {most} tunnilta. Jos seteli ei ole vapaan aikaiseen hoitoon, hyväksy poikkeama "
        "(waivers)."
    ),
    "client-fee-above-cap.hours-above": (
        "Omaishoitajan vapaapäivän aikaisesta hoidosta saa periä enintään {cap} vapaapäivältä "
        "({section}, vuosi {year}), mutta vapaapäivän tuntimaksu {amount} on sen 24 tunnilta "
        "{together}. Enimmäismäärän lähde: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.hours-above.remedy": _DAY,
    "household-cut": (
        "Palkkiota ei saa alentaa siksi, että samassa taloudessa hoidetaan useampaa henkilöä, "
        "mutta alennus {reduction} riippuu siitä: {fact}. Hallinto-oikeus on pitänyt tällaista "
        "alennusta lainvastaisena ({ruling}). Ratkaisu ei ole ennakkopäätös."
    ),
    "household-cut.remedy": (
        "Poista ehto tai alennus. Palkkio määräytyy jokaisen hoidettavan oman hoidon sitovuuden ja "
        "vaativuuden mukaan (937/2005 5 §)."
    ),
    "household-cut.not-judged": (
        "Ei arvioitu, alentaako jokin sääntö palkkiota samassa taloudessa hoidettavien määrän "
        "vuoksi, koska mitään tietoa ei ole merkitty tarkoittamaan sitä (means: {means}). "
        "Hallinto-oikeus on pitänyt tällaista alennusta lainvastaisena ({ruling}). Ratkaisu ei ole "
        "ennakkopäätös."
    ),
    "household-cut.not-judged.remedy": (
        "Jos sääntökirjassa kysytään, montaa henkilöä omaishoitaja hoitaa samassa taloudessa, "
        "lisää tiedolle means: {means}."
    ),
}

EXPLAINED = {
    "fee-order": (
        "Tarkistus katsoo, ettei taulukon ylemmästä luokasta makseta minään päivänä vähemmän kuin "
        "alemmasta, sillä palkkio määräytyy hoidon sitovuuden ja vaativuuden mukaan (937/2005 "
        "5 §). Luokat luetellaan alimmasta ylimpään. Vaihteluvälistä verrataan alarajaa. Vielä "
        "tuntematonta määrää ei verrata. Esimerkki: luokan II palkkio on 700 euroa ja luokan III "
        "650 euroa."
    ),
    "fee-indexation": (
        "Palkkiot tarkistetaan kalenterivuosittain palkkakertoimella, myös vähimmäispalkkiota "
        "suuremmat ja pienemmät sekä sijaishoitajan palkkiot (937/2005 6 §). Tarkistus vertaa "
        "peräkkäisten vuosien rivejä sentin tarkkuudella sillä tavalla, jonka sääntökirja valitsee "
        "(indexation): kertoimien suhteella tai kahden desimaalin prosenttiluvulla. Päätöksellä "
        "korotettu palkkio (raise: decision) saa olla suurempi mutta ei pienempi. Lain oma "
        "vähimmäismäärä kelpaa sellaisenaan. Pidemmältä väliltä kuin vuodesta toiseen ei sanota "
        "euromäärästä mitään. Indeksiin sidottua riviä, joka ei seuraa edellisen vuoden määrää, ei "
        "voi koskaan laskea, ja siitä kerrotaan. Jos kerrointa ei tunneta, tarkistus kertoo, ettei "
        "vuotta arvioitu. Esimerkki: "
        "634 euroa vuonna 2023 on prosenttiluvulla 666,14 euroa vuonna 2024."
    ),
    "reduction-below-minimum": (
        "Tarkistus etsii, voiko jonkun palkkio alennusten jälkeen jäädä vähimmäispalkkiota "
        "pienemmäksi. Se käy läpi kaikki luokat, vaiheet, vuodet ja alennukset, jotka voivat "
        "koskea samaa henkilöä yhtä aikaa, ja nimeää henkilön, jolle niin käy. Raskaassa "
        "siirtymävaiheessa verrataan sen omaan vähimmäispalkkioon. Pienempi palkkio edellyttää, "
        "että hoito on vähemmän sitovaa kuin laki edellyttää ja hoidon tarve on lisäksi vähäinen, "
        "tai että omaishoitaja itse pyytää sitä erityisestä syystä (937/2005 5 §). Peruste "
        "merkitään alennukselle (ground). Jos vähimmäispalkkiota ei ole vahvistettu tai tunneta, "
        "tuloksena on varoitus. Esimerkki: luokan I palkkio on vähimmäispalkkio, ja päivätoiminta "
        "puolittaa sen ilman perustetta."
    ),
    "reduction-without-ground": (
        "Tarkistus katsoo, että jokaiselle palkkiota alentavalle säännölle on merkitty peruste "
        "(ground). Palkkio määräytyy hoidon sitovuuden ja vaativuuden mukaan (937/2005 5 §), ja "
        "alennus on perusteltava jokaiselle erikseen (apulaisoikeuskansleri OKV/2289/10/2020). "
        "Riittääkö peruste myös vähimmäispalkkion alittamiseen, sen arvioi tarkistus "
        "reduction-below-minimum."
    ),
    "client-fee-above-cap": (
        "Omaishoitajan vapaapäivän aikaisesta hoidosta saa periä enintään lain enimmäismäärän "
        "vapaapäivältä, myös silloin kun vapaa pidetään osissa (734/1992 6 b §). Tarkistus vertaa "
        "asiakasmaksuja ja palvelusetelin omavastuuta sen vuoden enimmäismäärään, jona maksu "
        "alkaa. Jos maksu peritään tunnilta tai käynniltä, tarkistus kysyy, montako niitä on "
        "vapaapäivässä; palvelussa leave-day niitä on 24. Jos enimmäismäärää ei ole vahvistettu "
        "tai tunneta, tuloksena on varoitus. Esimerkki: 14 euroa vapaapäivältä on vuonna 2026 "
        "liikaa, koska enimmäismäärä on 13,70 euroa. Tuntihinnalla vapaapäivä on enintään 24 "
        "tuntia. Vapaapäivän tunnit tiedetään, kun seteli kertoo tuntinsa kuukaudessa ja luokkien "
        "vapaapäivät ovat sääntökirjassa: 24 tuntia kuukaudessa ja kaksi vapaapäivää on 12 tuntia "
        "päivää kohti."
    ),
    "household-cut": (
        "Tarkistus etsii alennukset, jotka riippuvat siitä, montaa henkilöä samassa taloudessa "
        "hoidetaan. Itä-Suomen hallinto-oikeus piti 1.4.2019 lainvastaisena sääntöä, joka alensi "
        "palkkiota 30 prosenttia kahden samassa taloudessa hoidettavan vuoksi (19/0149/2 ja "
        "19/0150/2). Ratkaisu ei ole ennakkopäätös, joten tuloksena on varoitus. Tarkistus tuntee "
        "tiedon kohdasta means: persons-cared-for-in-household. Jos sitä ei ole, tarkistus kertoo, "
        "ettei arvioinut."
    ),
}
