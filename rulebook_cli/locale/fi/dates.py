"""Voimassaolon, sopimusten ja päivien sanat suomeksi."""

DATES = {
    "contract": "Sopimus",
    "made": "tehty {made}",
    "made.any": "mikä tahansa sopimus",
    "made.on": "sopimus on tehty {made}",
    "made.since": "sopimus on tehty {since} tai sen jälkeen",
    "made.before": "sopimus on tehty ennen {before}",
    "made.between": "sopimus on tehty {since} tai sen jälkeen mutta ennen {before}",
    "both": "{age} ja {switched}",
    "been.at-plan-review": "suunnitelma on tarkistettu",
    "not-been.at-plan-review": "suunnitelmaa ei ole tarkistettu",
    "been.at-contract-review": "sopimus on tarkistettu",
    "not-been.at-contract-review": "sopimusta ei ole tarkistettu",
    "been.at-notice-end": "irtisanomisaika on päättynyt",
    "not-been.at-notice-end": "irtisanomisaika ei ole päättynyt",
    "been.other": "sopimus on siirtynyt uusien ehtojen piiriin",
    "not-been.other": "sopimus ei ole siirtynyt uusien ehtojen piiriin",
    "switched.since": "{been} {since} tai sen jälkeen",
    "switched.before": "{not_been} {before} tai sen jälkeen",
    "switched.between": "{been} {since} tai sen jälkeen mutta ei enää {before} tai myöhemmin",
    "holds": "voimassa",
    "may-hold": "voi olla voimassa",
    "holds-not": "ei voimassa",
    "held": "{contracts}: {state}",
    "left-out": (
        "Kaikki ei ole voimassa {on}. Taulukoissa ovat vain tämän päivän määrät. Tästä on "
        "jätetty pois {count} kohtaa: {places}"
    ),
    "left-out.one": (
        "Kaikki ei ole voimassa {on}. Taulukoissa ovat vain tämän päivän määrät. Tästä on "
        "jätetty pois yksi kohta: {places}"
    ),
    "left-out.made": (
        "Kaikki ei ole voimassa {on} sopimuksessa, joka on tehty {made}. Taulukoissa ovat "
        "vain tämän päivän määrät. Tästä on jätetty pois {count} kohtaa: {places}"
    ),
    "left-out.made.one": (
        "Kaikki ei ole voimassa {on} sopimuksessa, joka on tehty {made}. Taulukoissa ovat "
        "vain tämän päivän määrät. Tästä on jätetty pois yksi kohta: {places}"
    ),
    "whole": "{place} kokonaan",
    "readings": (
        "Vastaus riippuu siitä, milloin sopimus on tehty ja milloin se on siirtynyt uusien "
        "ehtojen piiriin. Anna sopimuksen päivä valitsimella --contract-from, niin näet vain sitä "
        "koskevat vastaukset."
    ),
    "readings.made": (
        "Sääntökirjasta ei näe, onko sopimus jo siirtynyt uusien ehtojen piiriin. Siksi tässä "
        "ovat kaikki mahdolliset vastaukset."
    ),
    "readings.table": "Taulukossa ovat vastaukset, kun {contracts}.",
    "no-tiers-then": (
        "Sääntökirjassa ei ole näille sopimuksille palkkioluokkia, jotka ovat voimassa {on}."
    ),
    "contract-after": (
        "Sopimus on tehty vasta {made}, mutta tilannetta katsotaan päivänä {on}. Anna sopimuksen "
        "päivän jälkeinen päivä valitsimella --on tai jätä se pois."
    ),
    "diff.needs-days": (
        "Valitsimella --contract-from katsotaan, mitä on voimassa jonakin päivänä. Anna myös "
        "päivä tai kaksi valitsimella --on."
    ),
    "diff.many-days": (
        "Valitsimen --on voi antaa yhden tai kaksi kertaa, mutta nyt päiviä on {count}: {days}."
    ),
    "diff.version": "{name}, sellaisena kuin se on voimassa {on}",
    "diff.contract": "Katsotaan sopimusta, joka on tehty {made}.",
    "section-not-then": (
        "Kohta {section} ei ole voimassa {on}, kun sopimus on tehty {made}. Anna toinen päivä "
        "valitsimella --on tai jätä --contract-from pois."
    ),
    "face.book": (
        "Tässä on se, mikä on voimassa {on}, kun sopimus on tehty {made}. Pois on jätetty se, mikä "
        "ei silloin koske tällaista sopimusta."
    ),
    "face.sums": (
        "Tämän paperin kustannukset on laskettu niin kuin kaikki sopimukset olisi tehty {made}."
    ),
    "annex.contract": "Kaikki sopimukset on laskettu {made} tehtyinä.",
    "diff.same-day": "Voimassa on sama kumpanakin päivänä.",
    "diff.same": "Voimassa on sama kummassakin versiossa.",
    "diff.whose": (
        "Mukana on kaikki, mikä on voimassa edes osassa sopimuksista. Yhden sopimuksen tilanteen "
        "näet, kun annat sen päivän valitsimella --contract-from."
    ),
    "diff.unclear": (
        "Sääntökirjasta ei näe, onko sopimus {on} jo siirtynyt uusien ehtojen piiriin. Siksi "
        "siltä päivältä on jätetty pois: {places}"
    ),
    "diff.fees": "Hoitopalkkiot",
    "diff.tier": "Luokka",
    "diff.change": "Muutos",
    "diff.no-fee": "ei palkkiota",
    "later": "vahvistetaan myöhemmin",
    "diff.one-version": (
        "Kumpanakin päivänä pätee sama versio, joten tässä verrataan, mitä siitä on voimassa "
        "kumpanakin päivänä."
    ),
}
