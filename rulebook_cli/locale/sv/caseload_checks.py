"""Granskningar av antal, enhetspriser och material med enskilda fall, på svenska."""

CASELOAD_CHECKS = {
    "unknown-key.column": (
        "En kolumn måste heta weight eller som en av regelbokens uppgifter, men dessa är inte "
        "kända: {key}."
    ),
    "unknown-key.column.remedy": "Ta bort kolumnerna eller rätta namnen. Kända är {known}.",
    "unknown-key.column.remedy-meant": "Menade du kolumnen {meant}?",
    "wrong-type.missing-count": (
        "På raden måste det stå hur många närståendevårdare med avtal som får arvode enligt "
        "klassen (count), men antalet saknas."
    ),
    "wrong-type.missing-count.remedy": (
        "Lägg till antalet, till exempel count: 420, eller count: {{from: 400, to: 440}} om det "
        "inte är exakt känt. Om ingen hör till klassen, skriv count: 0."
    ),
    "wrong-type.spread-reversed": (
        "Den nedre gränsen får inte vara större än den övre, men här är den nedre {low} och den "
        "övre {high}."
    ),
    "wrong-type.spread-reversed.remedy": "Byt plats på talen: det mindre vid from.",
    "wrong-type.leave-shares": (
        "Andelarna av den ledighet som ordnas med servicesedlar och med avlösare får tillsammans "
        "vara högst {most} %, men de är {found} %."
    ),
    "wrong-type.leave-shares.remedy": "Minska andelen with_vouchers eller with_substitutes.",
    "wrong-type.given-twice": "Var och en får anges bara en gång, men ”{found}” anges två gånger.",
    "wrong-type.given-twice.remedy": "Ta bort den ena.",
    "wrong-type.no-such-tier": (
        "Klassen måste vara en av regelbokens klasser, men klassen ”{found}” finns inte."
    ),
    "wrong-type.no-such-tier.remedy": "Regelbokens klasser är {known}.",
    "wrong-type.no-such-tier.remedy-meant": "Menade du klassen {meant}?",
    "wrong-type.no-such-cost": (
        "Vårdens pris måste stå i unit_costs.yaml, men där finns inte priset ”{found}”."
    ),
    "wrong-type.no-such-cost.remedy": "Lägg till priset eller använd något av dessa: {known}.",
    "wrong-type.no-such-cost.remedy-meant": "Menade du priset {meant}?",
    "wrong-type.cost-per": (
        "Med priset ”{id}” multipliceras ett antal vars enhet är {wanted}, så priset måste "
        "gälla samma enhet (per: {wanted}). Här står ”per: {found}”."
    ),
    "wrong-type.cost-per.remedy": (
        "Räkna ut priset per {wanted} och skriv per: {wanted}, eller använd ett annat pris."
    ),
    "wrong-type.no-costs": (
        "Vårdens pris måste stå i caseload/unit_costs.yaml, men där finns varken priset "
        "”{found}” eller något annat pris."
    ),
    "wrong-type.no-costs.remedy": "Lägg till priset med källa och år i caseload/unit_costs.yaml.",
    "wrong-type.counts-year": (
        "Året för antalen måste vara mellan {first} och {last}: minimiarvoden och index är kända "
        "för åren {first}–{known}, och med dem kan också följande år räknas. Här står ”{found}”."
    ),
    "wrong-type.counts-year.remedy": (
        "Rätta året. Om talen för ett nytt år har fastställts, lägg till dem i rulebook.yaml under "
        "statute_years."
    ),
    "wrong-type.case-cells": (
        "Raden måste ha lika många värden som den första raden har kolumner ({wanted}), men de är "
        "{found}."
    ),
    "wrong-type.case-cells.remedy": (
        "Kontrollera radens skiljetecken. Decimaler skiljs med punkt, inte med kommatecken."
    ),
    "wrong-type.case-number": (
        "Värdet i kolumnen {column} får bestå bara av siffror och decimalpunkt. Här står ”{found}”."
    ),
    "wrong-type.case-number.remedy": "Skriv talet utan enhet, till exempel 6.5.",
    "wrong-type.case-number.remedy-meant": "Skriv {meant}.",
    "wrong-type.case-weight": (
        "Varje rad måste ha en vikt (kolumnen weight), alltså hur många personer raden står för, "
        "men den saknas på denna rad."
    ),
    "wrong-type.case-weight.remedy": "Skriv vikten, till exempel 1, eller ta bort raden.",
    "wrong-type.case-least": (
        "Värdet i kolumnen {column} måste vara minst {least}. Här står ”{found}”."
    ),
    "wrong-type.case-least.remedy": "Rätta talet.",
    "wrong-type.case-yes-no": (
        "Värdet i kolumnen {column} måste vara true (ja) eller false (nej). Här står ”{found}”."
    ),
    "wrong-type.case-yes-no.remedy": "Skriv true eller false, eller lämna värdet tomt.",
    "wrong-type.case-date": (
        "Datumet i kolumnen {column} måste skrivas i formen år-månad-dag, till exempel "
        "2026-12-31. Här står ”{found}”."
    ),
    "wrong-type.case-date.remedy": "Skriv datumet i formen 2026-12-31.",
    "wrong-type.case-date.remedy-meant": "Skriv {meant}.",
    "wrong-type.case-none": (
        "Materialet måste ha minst ett fall vars vikt är över 0, men det finns inget."
    ),
    "wrong-type.case-none.remedy": "Lägg till fallen, eller ta bort filen.",
    "wrong-type.case-outside": (
        "Värdet i kolumnen {column} måste vara mellan {low} och {high}. Här står ”{found}”."
    ),
    "wrong-type.case-outside.remedy": "Rätta värdet, eller lämna det tomt om det inte är känt.",
    "wrong-type.case-step": (
        "Värdena i kolumnen {column} måste ha steget {step}. Här står ”{found}”."
    ),
    "wrong-type.case-step.remedy": "Rätta värdet.",
    "wrong-type.case-step.remedy-meant": "Närmaste värde är {meant}.",
    "wrong-type.case-option": (
        "Värdet i kolumnen {column} måste vara något av dessa: {options}. Här står ”{found}”."
    ),
    "wrong-type.case-option.remedy": "Rätta värdet.",
    "wrong-type.case-option.remedy-meant": "Menade du värdet {meant}?",
    "wrong-type.not-a-table": "Filen måste vara en tabell, men den går inte att läsa.",
    "wrong-type.not-a-table.remedy": (
        "Kontrollera att filen är hel och att varje rad har lika många värden."
    ),
}
