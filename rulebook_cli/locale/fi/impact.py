"""Muutoksen vaikutusten sanat suomeksi."""

from rulebook_cli.locale.fi import impact_notes

IMPACT = {
    **impact_notes.IMPACT_NOTES,
    "title": "Mitä muutos maksaa ja keitä se koskee: {name}",
    "field.change": "Muutos",
    "field.laid": "Pohjana",
    "field.day": "Laskettu päivän",
    "field.contract": "Sopimus tehty",
    "field.counts": "Henkilömäärät",
    "field.cases": "Tapausaineisto",
    "unverified": "vahvistamaton",
    "unknown": "vahvistetaan myöhemmin",
    "outside": "ei tukea",
    "few": "alle {count}",
    "all-tiers": "kaikki luokat",
    "before": "ennen",
    "after": "muutoksen jälkeen",
    "together": "Yhdessä",
    "unit.euro": "euroa",
    "unit.thousand": "tuhatta euroa",
    "lead.more": "Kustannukset kasvavat vuodessa {change}.",
    "lead.less": "Kustannukset pienenevät vuodessa {change}.",
    "lead.either": "Kustannukset muuttuvat vuodessa {change}: ne voivat pienentyä tai kasvaa.",
    "lead.same": "Kustannukset eivät muutu, mutta muutos koskee joitakin ihmisiä.",
    "lead.not-known": (
        "Sitä, miten kustannukset muuttuvat, ei voida laskea. Se, mikä voidaan laskea, pysyy "
        "ennallaan: {cost} vuodessa."
    ),
    "lead.none": "Kustannukset eivät muutu. Ne ovat vuodessa {cost}.",
    "table.cost": "Kustannukset vuodessa, {unit}",
    "table.tiers": "Kustannukset vuodessa luokittain, {unit}",
    "table.alone": "Mitä kukin muutos maksaisi yksin, {unit} vuodessa",
    "chart": "Kustannukset vuodessa ennen ja jälkeen muutoksen, {unit}",
    "chart.whisker": "palkki: pienin mahdollinen, viivan pää: suurin mahdollinen",
    "row.fees": "Hoitopalkkiot",
    "row.leave": "Vapaan aikainen hoito",
    "row.cost": "Yhteensä",
    "column.item": "Erä",
    "column.before": "Ennen",
    "column.after": "Jälkeen",
    "column.change": "Muutos",
    "column.tier": "Luokka",
    "column.people": "Hoitajia",
    "column.fee": "Palkkio kuukaudessa",
    "column.cost": "Kustannus jälkeen",
    "column.amendment": "Tunnus",
    "column.title": "Muutosehdotus",
    "heading.people": "Keitä muutos koskee",
    "heading.leave": "Vapaapäivät",
    "heading.without-contract": "Omaishoitajat ilman sopimusta",
    "heading.avoided": "Oletus: mitä muu hoito maksaisi",
    "heading.notices": "Näin luvut on luettava",
    "heading.work": "Laskelma",
    "nobody": "Muutos ei muuta kenenkään luokkaa, palkkiota eikä vapaata.",
    "typical": "Tyypillinen tilanne: {person}.",
    "typical.no-cases": "Tyypillistä tilannetta ei tiedetä, koska tapausaineistoa ei ole.",
    "typical.few-people": (
        "Tyypillistä tilannetta ei kerrota: ryhmässä voi olla alle {people} ihmistä, ja jonkun "
        "voisi tunnistaa."
    ),
    "typical.few-cases": (
        "Tyypillistä tilannetta ei kerrota: tapausaineistossa on ryhmästä alle {cases} tapausta, "
        "ja jonkun voisi tunnistaa."
    ),
    "typical.no-facts": (
        "Tyypillistä tilannetta ei voi kertoa: näiden luokkien säännöt eivät kysy ihmisestä mitään."
    ),
    "client-fee": (
        "Vapaapäivän asiakasmaksu muuttuu: ennen {before}, muutoksen jälkeen {after} päivältä. "
        "Maksun maksaa hoidettava."
    ),
    "group.comes-in": "Tuen piiriin tulee luokkaan {after} {people} omaishoitajaa",
    "group.falls-out": "Tuen ulkopuolelle jää luokasta {before} {people} omaishoitajaa",
    "group.moves": "Luokasta {before} luokkaan {after} siirtyy {people} omaishoitajaa",
    "group.gains": "Luokassa {after} etuus paranee, {people} omaishoitajaa",
    "group.loses": "Luokassa {after} etuus heikkenee, {people} omaishoitajaa",
    "change.fee": "palkkio {amount} kuukaudessa",
    "change.days": "vapaapäiviä {amount} kuukaudessa",
    "change.hours": "vapaatunteja {amount} kuukaudessa",
    "leave-days": (
        "Omaishoitajilla on oikeus vapaapäiviin vuodessa yhteensä: ennen {before}, muutoksen "
        "jälkeen {after} ({change})."
    ),
    "leave-days.same": (
        "Omaishoitajilla on oikeus vapaapäiviin vuodessa yhteensä {before}. Määrä ei muutu."
    ),
    "without-contract": (
        "Läheistään hoitavia, joilla ei ole omaishoitosopimusta, on arviolta {before}; muutoksen "
        "jälkeen {after} ({change})."
    ),
    "without-contract.same": (
        "Läheistään hoitavia, joilla ei ole omaishoitosopimusta, on arviolta {before}. Määrä ei "
        "muutu."
    ),
    "without-contract.unknown": "Heidän määräänsä ei ole kerrottu henkilömäärissä.",
    "services": "Heille tarkoitettuja palveluja ovat: {names}.",
    "services.none": "Sääntökirjassa ei ole heille tarkoitettuja palveluja.",
    "services.new": "Uutta heille on: {names}.",
    "services.gone": "Heiltä poistuu: {names}.",
    "avoided.lead": (
        "Tämä on oletukseen perustuva laskelma, ei todettu säästö. Jokainen hoidettava ei muuten "
        "tarvitsisi ympärivuorokautista hoitoa. Summista ei ole vähennetty asiakasmaksuja eikä "
        "kotihoitoa, jota hoidettava saa kotona."
    ),
    "avoided.tiers": (
        "Jos luokkien {tiers} hoidettavista {percent} tarvitsisi muuta hoitoa, se maksaisi "
        "vuodessa {cost} (hoidettavia {people}; oletus: {source})."
    ),
    "avoided.all": (
        "Jos kaikkien luokkien hoidettavista {percent} tarvitsisi muuta hoitoa, se maksaisi "
        "vuodessa {cost} (hoidettavia {people}; oletus: {source})."
    ),
    "avoided.change": "Muutoksen jälkeen summa muuttuu näin: {change}.",
    "work.lead": (
        "Jokainen rivi: hoitajien määrä × kertoja vuodessa × hinta = euroa vuodessa. Suluissa"
        " on, mistä määrä ja hinta ovat. Kun tapausaineisto jakaa luokan henkilömäärän, määrä"
        " on henkilömäärä × ryhmän osuus luokan tapauksista. Vapaan hinnat on pyöristetty "
        "senttiin, joten rivien summa voi poiketa kokonaissummasta muutaman euron."
    ),
    "work.fee": "Palkkio, {tiers}: {sum}",
    "work.lowered": "Alennettu palkkio, {tiers}: {sum}",
    "work.price": "Vapaapäivän hinta, {tiers}: {parts}",
    "work.part.unit": "{percent} × yksikköhinta {amount}",
    "work.part.voucher": "{percent} × palveluseteleillä {amount}",
    "work.part.substitute": "{percent} × sijaishoitajalla {amount}",
    "work.made.voucher": "{hours} h × {hour} ÷ {days} pv",
    "work.shares": "osuudet: {place}",
    "work.tied.statutory-minimum": "lain vähimmäispalkkio: {origin}",
    "work.tied.heavy-minimum": "lain vähimmäispalkkio raskaassa siirtymävaiheessa: {origin}",
    "work.tied.indexed": "palkkakertoimella tarkistettu: {raises}",
    "work.raise": "{before} × {factor} = {after} ({year})",
    "work.not-verified": "vahvistamaton kerroin: {years}",
    "work.stands-in": "vuoden {year} lukua ei tunneta, joten käytetään vuoden {known} lukua",
    "work.number.statutory-minimum": "lain vähimmäispalkkio: {origin}",
    "work.number.heavy-minimum": "lain vähimmäispalkkio raskaassa siirtymävaiheessa: {origin}",
    "work.number.indexed": "palkkakerroin: {origin}",
    "work.step.row": "luokan {tier} palkkio {amount}: {place}",
    "work.step.down": "sen sijaan luokan {tier} palkkio {amount}: {place}",
    "work.step.multiply": "× {factor} = {amount}: {place}",
    "work.step.share": "× osuus {factor} = {amount}: {place}",
    "work.or": "tai",
    "work.divided": "{place}: {whole}, jaettu tapausaineiston {cases} mukaan",
    "work.weights": "tapausaineiston {cases} painot",
    "work.client-fee": "− asiakasmaksu {amount}",
    "work.sources": "Lähteet",
    "work.days": "Vapaapäivät, {tiers}: {sum}",
    "work.hours": "Vapaatunnit, {tiers}: {sum}",
    "work.avoided": "Muu hoito (oletus), {tiers}: {sum}",
    "no-caseload": (
        "Sääntökirjassa ei ole henkilömääriä, joten vaikutuksia ei voi laskea. Lisää luonnokseen "
        "tiedosto caseload/headcounts.yaml tai anna tapausaineisto valitsimella --cases."
    ),
    "not-a-case-mix": (
        "Tiedoston {path} on oltava tapausaineisto, jonka pääte on .csv tai .parquet."
    ),
    "nothing-open": "Avoimia muutosehdotuksia ei ole, joten laskettavaa ei ole.",
    "no-whole": (
        "Ehdotuksista {ids} ei voi tehdä yhtä kuvaa tai kyselyä, koska ne eivät sovi yhteen. "
        "Nimeä yksi niistä."
    ),
    "no-chart": "Kuvaa ei voi piirtää, koska missään luokassa ei ole ketään.",
    "no-such-form": "Muotoa {form} ei ole. Muodot ovat: {forms}.",
    "case-mix-too-big": (
        "Tapausaineisto {path} ei mahdu muistiin. Muunna se Parquet-muotoon tai ota siitä otos."
    ),
    "needs-duckdb": (
        "Tiedoston {path} lukemiseen tarvitaan DuckDB. Asenna se: pip install "
        "'rulebook-cli[impact]', tai anna tapausaineisto CSV-muodossa."
    ),
    "too-many-cases": (
        "Tiedosto {path} on niin suuri, että sen lukemiseen tarvitaan DuckDB. Asenna se: pip "
        "install 'rulebook-cli[impact]'"
    ),
    "needs-sqlglot": (
        "Kyselyn tulostamiseen tarvitaan sqlglot. Asenna se: pip install 'rulebook-cli[impact]'"
    ),
    "no-such-dialect": "Tietokantaa {dialect} ei tunneta. Tunnetut ovat: {dialects}.",
    "too-many-patterns": (
        "Sääntökirjassa on niin monta palkkion alennusta tai ehdollista vapaata, ettei niistä voi "
        "tehdä kyselyä. Käytä pienempää tapausaineistoa CSV-muodossa."
    ),
}
