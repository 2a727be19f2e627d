"""Luokkien tarkistukset suomeksi."""

TIER_CHECKS = {
    "tier-gap": (
        "Jokaisen, jota luokat koskevat, on kuuluttava johonkin luokkaan ({tiers}), mutta tämä "
        "henkilö jää ilman luokkaa: {person}. Sama koskee kaikkia, joilla on: {region}."
    ),
    "tier-gap.more": (
        "Jokaisen, jota luokat koskevat, on kuuluttava johonkin luokkaan ({tiers}), mutta tämä "
        "henkilö jää ilman luokkaa: {person}. Sama koskee kaikkia, joilla on: {region}. "
        "Aukkoja on vielä lisää."
    ),
    "tier-gap.remedy": (
        "Väljennä jonkin luokan ehtoja niin, että henkilö kuuluu siihen, rajaa luokkien piiriä "
        "(eligible), tai merkitse complete: false, jos aukko on tarkoitettu."
    ),
    "tier-gap.more.remedy": (
        "Väljennä jonkin luokan ehtoja niin, että henkilö kuuluu siihen, rajaa luokkien piiriä "
        "(eligible), tai merkitse complete: false, jos aukko on tarkoitettu."
    ),
    "tier-gap.undecided": (
        "Luokkataulukko on niin laaja, ettei sen aukottomuutta voitu ratkaista. Tätä ei arvioitu."
    ),
    "tier-gap.undecided.remedy": "Jaa taulukko osiin, esimerkiksi ikäryhmittäin.",
    "tier-gap.unwritten": (
        "Luokkien aukottomuutta ei arvioitu, koska näiden luokkien ehtoja ei ole kirjoitettu: "
        "{tiers}."
    ),
    "tier-gap.unwritten.remedy": "Kirjoita luokkien ehdot, jos ne ovat tiedossa.",
    "tier-overlap": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} ehdot, ja niiden palkkiot eroavat: {person}. Sama koskee kaikkia, "
        "joilla on: {region}."
    ),
    "tier-overlap.same-fee": (
        "Vain yhden luokan saa täyttää kerrallaan, mutta tämä henkilö täyttää sekä luokan {first} "
        "että luokan {second} ehdot: {person}. Luokkien palkkio on sama. Sama koskee kaikkia, "
        "joilla on: {region}."
    ),
    "tier-overlap.remedy": (
        "Tiukenna toisen luokan ehtoja, tai valitse choose: highest, jolloin korkein luokka "
        "ratkaisee."
    ),
    "tier-overlap.same-fee.remedy": (
        "Tiukenna toisen luokan ehtoja, tai valitse choose: highest, jolloin korkein luokka "
        "ratkaisee."
    ),
    "tier-overlap.undecided": (
        "Luokkataulukko on niin laaja, ettei päällekkäisyyksiä voitu ratkaista. Tätä ei arvioitu."
    ),
    "tier-overlap.undecided.remedy": "Jaa taulukko osiin, esimerkiksi ikäryhmittäin.",
}

EXPLAINED = {
    "tier-gap": (
        "Tarkistus katsoo, että jokainen, jota luokkataulukko koskee (eligible), kuuluu johonkin "
        "luokkaan, kun taulukko on merkitty kattavaksi (complete: true).\n"
        "Se käy läpi kaikki mahdolliset hoitotilanteet ja todistaa jokaisen aukon henkilöllä, "
        "joka jää ilman luokkaa. Tiedot, joilla ei ole merkitystä, jätetään mainitsematta.\n"
        "Raskas siirtymävaihe ja viitteelliset pisteet (guide) eivät täytä aukkoa.\n"
        "Korjaus: väljennä luokan ehtoja, rajaa piiriä tai merkitse complete: false."
    ),
    "tier-overlap": (
        "Tarkistus katsoo, ettei kukaan täytä kahden luokan ehtoja, kun vain yksi luokka saa "
        "sopia (choose: unique).\n"
        "Jos luokkien palkkiot eroavat, kyse on virheestä, sillä henkilöllä olisi kaksi palkkiota; "
        "jos palkkio on sama, se on varoitus.\n"
        "Korjaus: tiukenna toisen luokan ehtoja tai vaihda valintatapaa (choose: highest)."
    ),
}
