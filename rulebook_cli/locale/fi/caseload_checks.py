"""Henkilömäärien, yksikköhintojen ja tapausaineiston tarkistukset suomeksi."""

CASELOAD_CHECKS = {
    "unknown-key.column": (
        "Sarakkeen nimen on oltava weight tai jokin sääntökirjan tiedoista, mutta näitä ei "
        "tunneta: {key}."
    ),
    "unknown-key.column.remedy": "Poista sarakkeet tai korjaa nimet. Tunnetut ovat {known}.",
    "unknown-key.column.remedy-meant": "Tarkoititko saraketta {meant}?",
    "wrong-type.missing-count": (
        "Rivin on kerrottava, kuinka monelle sopimuksen tehneelle omaishoitajalle maksetaan luokan "
        "mukaan (count), mutta luku puuttuu."
    ),
    "wrong-type.missing-count.remedy": (
        "Lisää luku, esimerkiksi count: 420, tai count: {{from: 400, to: 440}}, jos sitä ei "
        "tunneta tarkasti. Jos luokassa ei ole ketään, kirjoita count: 0."
    ),
    "wrong-type.spread-reversed": (
        "Alarajan on oltava enintään ylärajan suuruinen, mutta tässä alaraja on {low} ja yläraja "
        "{high}."
    ),
    "wrong-type.spread-reversed.remedy": "Vaihda luvut toisin päin: pienempi kohtaan from.",
    "wrong-type.leave-shares": (
        "Palveluseteleillä ja sijaishoitajilla järjestetyn vapaan osuuksien on oltava yhteensä "
        "enintään {most} %, mutta ne ovat {found} %."
    ),
    "wrong-type.leave-shares.remedy": "Pienennä osuutta with_vouchers tai with_substitutes.",
    "wrong-type.given-twice": "Kukin saa olla vain kerran, mutta ”{found}” on annettu kahdesti.",
    "wrong-type.given-twice.remedy": "Poista toinen.",
    "wrong-type.no-such-tier": (
        "Luokan on oltava jokin sääntökirjan luokista, mutta luokkaa ”{found}” ei ole."
    ),
    "wrong-type.no-such-tier.remedy": "Sääntökirjan luokat ovat {known}.",
    "wrong-type.no-such-tier.remedy-meant": "Tarkoititko luokkaa {meant}?",
    "wrong-type.no-such-cost": (
        "Hoidon hinnan on oltava tiedostossa unit_costs.yaml, mutta siellä ei ole hintaa ”{found}”."
    ),
    "wrong-type.no-such-cost.remedy": "Lisää hinta tai käytä jotakin näistä: {known}.",
    "wrong-type.no-such-cost.remedy-meant": "Tarkoititko hintaa {meant}?",
    "wrong-type.cost-per": (
        "Hinnalla ”{id}” kerrotaan määrä, jonka yksikkö on {wanted}, joten hinnan on oltava "
        "samaa yksikköä kohden (per: {wanted}). Tässä lukee ”per: {found}”."
    ),
    "wrong-type.cost-per.remedy": (
        "Laske hinta yksikköä {wanted} kohden ja kirjoita per: {wanted}, tai käytä toista hintaa."
    ),
    "wrong-type.no-costs": (
        "Hoidon hinnan on oltava tiedostossa caseload/unit_costs.yaml, mutta siellä ei ole "
        "hintaa ”{found}” eikä muitakaan hintoja."
    ),
    "wrong-type.no-costs.remedy": (
        "Lisää hinta, sen lähde ja vuosi tiedostoon caseload/unit_costs.yaml."
    ),
    "wrong-type.counts-year": (
        "Henkilömäärien vuoden on oltava väliltä {first}–{last}: vähimmäispalkkiot ja indeksi "
        "tunnetaan vuosilta {first}–{known}, ja niillä voi laskea seuraavankin vuoden. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.counts-year.remedy": (
        "Korjaa vuosi. Jos uuden vuoden luvut on vahvistettu, lisää ne tiedostoon rulebook.yaml "
        "kohtaan statute_years."
    ),
    "wrong-type.case-cells": (
        "Rivillä on oltava yhtä monta arvoa kuin ensimmäisellä rivillä on sarakkeita ({wanted}), "
        "mutta niitä on {found}."
    ),
    "wrong-type.case-cells.remedy": (
        "Tarkista rivin erottimet. Desimaalit erotetaan pisteellä, ei pilkulla."
    ),
    "wrong-type.case-number": (
        "Sarakkeen {column} arvossa saa olla vain numeroita ja desimaalipiste. Tässä lukee "
        "”{found}”."
    ),
    "wrong-type.case-number.remedy": "Kirjoita luku ilman yksikköä, esimerkiksi 6.5.",
    "wrong-type.case-number.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.case-weight": (
        "Joka rivillä on oltava paino (sarake weight) eli se, montako ihmistä rivi edustaa, mutta "
        "se puuttuu tältä riviltä."
    ),
    "wrong-type.case-weight.remedy": "Kirjoita paino, esimerkiksi 1, tai poista rivi.",
    "wrong-type.case-least": (
        "Sarakkeen {column} arvon on oltava vähintään {least}. Tässä lukee ”{found}”."
    ),
    "wrong-type.case-least.remedy": "Korjaa luku.",
    "wrong-type.case-yes-no": (
        "Sarakkeen {column} arvon on oltava true (kyllä) tai false (ei). Tässä lukee ”{found}”."
    ),
    "wrong-type.case-yes-no.remedy": "Kirjoita true tai false, tai jätä arvo tyhjäksi.",
    "wrong-type.case-date": (
        "Sarakkeen {column} päivämäärä on kirjoitettava muodossa vuosi-kuukausi-päivä, "
        "esimerkiksi 2026-12-31. Tässä lukee ”{found}”."
    ),
    "wrong-type.case-date.remedy": "Kirjoita päivämäärä muodossa 2026-12-31.",
    "wrong-type.case-date.remedy-meant": "Kirjoita {meant}.",
    "wrong-type.case-none": (
        "Tapausaineistossa on oltava ainakin yksi tapaus, jonka paino on yli 0, mutta yhtään ei "
        "ole."
    ),
    "wrong-type.case-none.remedy": "Lisää tapaukset, tai poista tiedosto.",
    "wrong-type.case-outside": (
        "Sarakkeen {column} arvon on oltava väliltä {low}–{high}. Tässä lukee ”{found}”."
    ),
    "wrong-type.case-outside.remedy": "Korjaa arvo, tai jätä se tyhjäksi, jos sitä ei tunneta.",
    "wrong-type.case-step": (
        "Sarakkeen {column} arvojen välin on oltava {step}. Tässä lukee ”{found}”."
    ),
    "wrong-type.case-step.remedy": "Korjaa arvo.",
    "wrong-type.case-step.remedy-meant": "Lähin arvo on {meant}.",
    "wrong-type.case-option": (
        "Sarakkeen {column} arvon on oltava jokin näistä: {options}. Tässä lukee ”{found}”."
    ),
    "wrong-type.case-option.remedy": "Korjaa arvo.",
    "wrong-type.case-option.remedy-meant": "Tarkoititko arvoa {meant}?",
    "wrong-type.not-a-table": "Tiedoston on oltava taulukko, mutta sitä ei voi lukea.",
    "wrong-type.not-a-table.remedy": (
        "Tarkista, että tiedosto on ehjä ja että jokaisella rivillä on yhtä monta arvoa."
    ),
}
