"""Luokkien tarkistukset suomeksi: aukot, päällekkäisyydet, luokat ja palkkiot, harkinta."""

_SPLIT = "Jaa taulukko osiin, esimerkiksi ikäryhmittäin."
_CLOSE_GAP = (
    "Väljennä jonkin luokan kriteerejä niin, että henkilö kuuluu siihen, rajaa luokkien piiriä "
    "(eligible), tai merkitse complete: false, jos aukko on tarkoitettu."
)
_ONE_TIER = (
    "Tiukenna toisen luokan kriteerejä, tai valitse choose: highest, jolloin korkein luokka "
    "ratkaisee."
)
_REACH = (
    "Tiukenna muiden luokkien kriteerejä ({by}), väljennä luokan {tier} kriteerejä, tai poista "
    "luokka {tier}."
)

TIER_CHECKS = {
    "tables-overlap": (
        "Luokkataulukoiden on koskettava eri henkilöitä, mutta tämä henkilö kuuluu sekä taulukon "
        "{first} että taulukon {second} piiriin: {person}. {alike}"
    ),
    "tables-overlap.remedy": (
        "Rajaa toisen taulukon piiriä (eligible) niin, ettei kukaan kuulu molempiin."
    ),
    "tables-overlap.undecided": (
        "Luokkataulukot ovat niin laajoja, ettei niiden päällekkäisyyttä voitu ratkaista kokonaan."
    ),
    "tables-overlap.undecided.remedy": "Yksinkertaista taulukoiden piirin kriteerejä (eligible).",
    "tier-gap": (
        "Jokaisen, jota luokat koskevat, on kuuluttava johonkin luokkaan ({tiers}), mutta tämä "
        "henkilö jää ilman luokkaa: {person}. {alike}"
    ),
    "tier-gap.remedy": _CLOSE_GAP,
    "tier-gap.more": (
        "Jokaisen, jota luokat koskevat, on kuuluttava johonkin luokkaan ({tiers}), mutta tämä "
        "henkilö jää ilman luokkaa: {person}. {alike} Aukkoja on vielä lisää."
    ),
    "tier-gap.more.remedy": _CLOSE_GAP,
    "tier-gap.undecided": (
        "Luokkataulukko on niin laaja, ettei sen aukottomuutta voitu ratkaista. Tätä ei arvioitu."
    ),
    "tier-gap.undecided.remedy": _SPLIT,
    "tier-gap.no-tiers": (
        "Luokkataulukossa on oltava ainakin yksi luokka, johon voi kuulua, mutta tässä ei ole "
        "yhtään."
    ),
    "tier-gap.no-tiers.remedy": "Lisää taulukkoon luokka, tai poista taulukko.",
    "tier-gap.unwritten": (
        "Näiden luokkien kriteerejä ei ole kirjoitettu: {tiers}. Niihin ei sijoiteta ketään, eikä "
        "voitu arvioida, jääkö joku ilman luokkaa tai onko jokin tieto turha."
    ),
    "tier-gap.unwritten.remedy": (
        "Kirjoita luokkien kriteerit, jos ne ovat tiedossa. Luokka, johon kaikki kuuluvat, "
        "kirjoitetaan criteria: {{}}."
    ),
    "tier-overlap": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} kriteerit, ja niiden palkkiot eroavat: {person}. {alike}"
    ),
    "tier-overlap.remedy": _ONE_TIER,
    "tier-overlap.same-fee": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} kriteerit: {person}. Luokkien palkkio on sama. {alike}"
    ),
    "tier-overlap.same-fee.remedy": _ONE_TIER,
    "tier-overlap.no-fee": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} kriteerit: {person}. Sääntökirja ei kerro näiden luokkien palkkiota, "
        "joten ei tiedetä, olisiko henkilöllä kaksi palkkiota. {alike}"
    ),
    "tier-overlap.no-fee.remedy": _ONE_TIER,
    "tier-overlap.one-fee": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} kriteerit: {person}. Sääntökirja kertoo vain toisen palkkion. {alike}"
    ),
    "tier-overlap.one-fee.remedy": _ONE_TIER,
    "tier-overlap.more": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta päällekkäisiä luokkapareja on {total}. "
        "Loppuja ei luetella."
    ),
    "tier-overlap.more.remedy": _ONE_TIER,
    "tier-overlap.uncounted": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta päällekkäisiä luokkapareja on niin "
        "paljon, ettei niitä laskettu. Tässä luetellaan niistä {total}."
    ),
    "tier-overlap.uncounted.remedy": _ONE_TIER,
    "tier-overlap.undecided": (
        "Luokkataulukko on niin laaja, ettei kaikkia päällekkäisyyksiä voitu ratkaista."
    ),
    "tier-overlap.undecided.remedy": _SPLIT,
    "tier-unreachable": (
        "Luokkaan {tier} on voitava sijoittaa joku, mutta jokainen, joka täyttää sen kriteerit, "
        "täyttää myös korkeamman luokan kriteerit ({by}), ja korkein luokka ratkaisee. Näin käy "
        "tälle henkilölle: {person}. {alike}"
    ),
    "tier-unreachable.remedy": _REACH,
    "tier-unreachable.first": (
        "Luokkaan {tier} on voitava sijoittaa joku, mutta jokainen, joka täyttää sen kriteerit, "
        "täyttää myös aiemman luokan kriteerit ({by}), ja ensimmäinen sopiva luokka ratkaisee. "
        "Näin käy tälle henkilölle: {person}. {alike}"
    ),
    "tier-unreachable.first.remedy": _REACH,
    "tier-unreachable.undecided": (
        "Luokkataulukko on niin laaja, ettei voitu ratkaista, voidaanko jokaiseen luokkaan "
        "sijoittaa joku."
    ),
    "tier-unreachable.undecided.remedy": _SPLIT,
    "tier-shadowed": (
        "Luokan {tier} jokaisen vaihtoehdon on ratkaistava jonkun luokka, mutta tämä ei ratkaise "
        "kenenkään: {part}. Jokainen, joka täyttää sen, täyttää myös paremman luokan kriteerit "
        "({by}). Näin käy tälle henkilölle: {person}. {alike}"
    ),
    "tier-shadowed.remedy": "Poista vaihtoehto, tai tarkista, mihin luokkaan se on tarkoitettu.",
    "tier-shadowed.undecided": (
        "Luokkataulukko on niin laaja, ettei voitu ratkaista, onko luokilla vaihtoehtoja, jotka "
        "eivät ratkaise mitään."
    ),
    "tier-shadowed.undecided.remedy": _SPLIT,
    "heavy-without-limit": (
        "Raskaan siirtymävaiheen on kestettävä rajatun ajan (937/2005 5 §), mutta luokan {tier} "
        "kestoa ei ole merkitty."
    ),
    "heavy-without-limit.remedy": (
        'Merkitse luokkaan kesto, esimerkiksi lasts: {{months: "1..6", renewable: false}}.'
    ),
    "discretion-missing": (
        "Kriteerit ohjaavat päätöstä, mutta ratkaisu tehdään tapauskohtaisesti (KHO:2018:136), "
        "joten sääntökirjassa on oltava momentti harkinnasta, mutta sellaista ei ole. Luokista "
        "määrätään tässä: {section}."
    ),
    "discretion-missing.remedy": (
        "Lisää momentti, joka kertoo, milloin kriteereistä voidaan poiketa, ja merkitse siihen "
        "kind: discretion."
    ),
    "eligibility-narrower-than-law": (
        "Sen, joka täyttää lain kuusi edellytystä (937/2005 3 §), pitäisi kuulua luokkien piiriin, "
        "mutta tällainen henkilö jää niiden ulkopuolelle: {region}. {share}"
    ),
    "eligibility-narrower-than-law.remedy": (
        "Poista lisäedellytys, lisää taulukko niille, jotka jäävät ulkopuolelle, tai perustele "
        "raja poikkeamana (waivers). Paikalliset kriteerit ovat sallittuja, kun hakijoita "
        "kohdellaan yhdenvertaisesti (KHO:2018:135)."
    ),
    "eligibility-narrower-than-law.not-judged": (
        "Ei arvioitu, vaatiiko sääntökirja enemmän kuin lain kuusi edellytystä (937/2005 3 §), "
        "koska näitä edellytyksiä vastaavaa tietoa ei ole: {missing}."
    ),
    "eligibility-narrower-than-law.not-judged.remedy": (
        "Lisää tiedostoon facts.yaml kyllä vai ei -tieto ja sido se lakiin, esimerkiksi "
        'law: "937/2005 3 § 4 k".'
    ),
    "eligibility-narrower-than-law.undecided": (
        "Luokkataulukot ovat niin laajoja, ettei voitu ratkaista, vaaditaanko niissä enemmän kuin "
        "lain kuusi edellytystä."
    ),
    "eligibility-narrower-than-law.undecided.remedy": (
        "Yksinkertaista taulukoiden piirin kriteerejä (eligible)."
    ),
    "heavier-gets-less": (
        "Raskaammasta hoidosta ei saa maksaa vähemmän (937/2005 5 §), mutta näin käy {day} "
        "kahdelle henkilölle, jotka eroavat vain tässä: {changed}. Luokkaan {lighter_tier} "
        "({lighter_fee}) kuuluu: {person}. Hoito on raskaampaa mutta palkkio pienempi luokassa "
        "{heavier_tier} ({heavier_fee}): {other}. {alike}"
    ),
    "heavier-gets-less.remedy": (
        "Tarkista luokkien {lighter_tier} ja {heavier_tier} kriteerit ja palkkiot, ja se, kumpaan "
        "suuntaan hoidon tarve kasvaa (heavier)."
    ),
    "heavier-gets-less.undirected": (
        "Ei arvioitu, saako raskaammasta hoidosta vähemmän, koska yhdestäkään tiedosta ei ole "
        "merkitty, kumpaan suuntaan hoidon tarve kasvaa (heavier)."
    ),
    "heavier-gets-less.undirected.remedy": (
        "Merkitse suunta tietoihin, esimerkiksi heavier: more, jos suurempi luku on raskaampi."
    ),
    "heavier-gets-less.undecided": (
        "Luokkataulukko on niin laaja, ettei kaikkia henkilöpareja voitu verrata."
    ),
    "heavier-gets-less.undecided.remedy": _SPLIT,
}

EXPLAINED = {
    "tables-overlap": (
        "Tarkistus katsoo, ettei kukaan kuulu kahden luokkataulukon piiriin yhtä aikaa.\n"
        "Taulukoita voi olla useita, esimerkiksi yksi kullekin ikäryhmälle. Jokainen päällekkäinen "
        "pari todistetaan henkilöllä, joka kuuluu molempiin.\n"
        "Korjaus: rajaa toisen taulukon piiriä (eligible)."
    ),
    "tier-gap": (
        "Tarkistus katsoo, että jokainen, jota luokkataulukko koskee (eligible), kuuluu johonkin "
        "luokkaan, kun taulukko on merkitty kattavaksi (complete: true).\n"
        "Se käy läpi kaikki mahdolliset hoitotilanteet ja todistaa jokaisen aukon henkilöllä, "
        "joka jää ilman luokkaa. Tiedot, joilla ei ole merkitystä, jätetään mainitsematta.\n"
        "Raskas siirtymävaihe ja viitteelliset pisteet (guide) eivät täytä aukkoa. Luokkaan, "
        "jonka kriteerejä ei ole kirjoitettu, ei sijoiteta ketään; siitä huomautetaan.\n"
        "Korjaus: väljennä luokan kriteerejä, rajaa piiriä tai merkitse complete: false."
    ),
    "tier-overlap": (
        "Tarkistus katsoo, ettei kukaan täytä kahden luokan kriteerejä, kun vain yksi luokka saa "
        "sopia (choose: unique).\n"
        "Jos luokkien palkkiot eroavat, kyse on virheestä, sillä henkilöllä olisi kaksi palkkiota; "
        "jos palkkio on sama tai kummallakaan ei ole palkkiota, se on varoitus.\n"
        "Korjaus: tiukenna toisen luokan kriteerejä tai vaihda valintatapaa (choose: highest)."
    ),
    "tier-unreachable": (
        "Tarkistus katsoo, että jokaiseen luokkaan voidaan sijoittaa joku.\n"
        "Kun ensimmäinen tai korkein sopiva luokka ratkaisee, luokka voi jäädä aina muiden "
        "varjoon. Sitä verrataan kaikkiin parempiin luokkiin yhdessä.\n"
        "Korjaus: muuta luokkien kriteerejä tai poista luokka."
    ),
    "tier-shadowed": (
        "Tarkistus katsoo, että luokan jokainen vaihtoehtoinen ehto (any) ratkaisee jonkun "
        "luokan.\n"
        "Vaihtoehto on turha, jos jokainen, joka täyttää sen, kuuluu jo parempaan luokkaan.\n"
        "Korjaus: poista vaihtoehto tai siirrä se oikeaan luokkaan."
    ),
    "heavy-without-limit": (
        "Tarkistus katsoo, että raskaalle siirtymävaiheelle (kind: heavy) on merkitty kesto.\n"
        "Laissa tarkoitettu vaihe on lyhytaikainen (937/2005 5 §); ilman kestoa kukaan ei tiedä, "
        "milloin palataan luokan omaan palkkioon.\n"
        "Korjaus: merkitse kesto kuukausina (lasts)."
    ),
    "discretion-missing": (
        "Tarkistus katsoo, että sääntökirjassa, jossa on palkkioluokkia, on ainakin yksi momentti "
        "harkinnasta (kind: discretion).\n"
        "Kriteerit ohjaavat päätöstä, mutta hyvinvointialue ratkaisee jokaisen asian erikseen "
        "(KHO:2018:136).\n"
        "Korjaus: lisää momentti, joka kertoo, milloin kriteereistä voidaan poiketa."
    ),
    "eligibility-narrower-than-law": (
        "Tarkistus näyttää, keitä sääntökirja jättää luokkien ulkopuolelle, vaikka he täyttävät "
        "omaishoitolain 3 §:n kuusi edellytystä.\n"
        "Edellytykset tunnistetaan tiedoista, jotka on sidottu lakiin (law). Jos jollekin "
        "edellytykselle ei ole tietoa, asiaa ei arvioida, ja se sanotaan.\n"
        "Paikalliset kriteerit ovat sallittuja (KHO:2018:135), joten kyse on varoituksesta.\n"
        "Korjaus: poista lisäedellytys, lisää puuttuva taulukko tai perustele poikkeama."
    ),
    "heavier-gets-less": (
        "Tarkistus katsoo, ettei raskaammasta hoidosta makseta vähemmän kuin kevyemmästä.\n"
        "Se vertaa kahta henkilöä, jotka eroavat vain yhdessä tiedossa, josta on merkitty, kumpaan "
        "suuntaan hoidon tarve kasvaa (heavier), ja joiden palkkio tiedetään samana päivänä. "
        "Alennuksia ei oteta huomioon.\n"
        "Korjaus: muuta luokkien kriteerejä tai palkkioita."
    ),
}
