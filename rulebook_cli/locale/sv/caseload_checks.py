"""Granskningar av antal, enhetspriser och material med enskilda fall, på svenska."""

CASELOAD_CHECKS = {
    "unknown-key.column": (
        "En kolumn måste heta weight eller som en av regelbokens uppgifter, men dessa är inte "
        "kända: {key}."
    ),
    "unknown-key.column.remedy": "Ta bort kolumnerna eller rätta namnen. Kända är {known}.",
    "unknown-key.column.remedy-meant": "Menade du kolumnen {meant}?",
    "wrong-type.spread-reversed": (
        "Den nedre gränsen får inte vara större än den övre, men här är den nedre {low} och den "
        "övre {high}."
    ),
    "wrong-type.spread-reversed.remedy": "Byt plats på talen: det mindre vid from.",
    "wrong-type.most": "Talet får vara högst {most}. Här står ”{found}”.",
    "wrong-type.most.remedy": "Rätta talet.",
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
    "wrong-type.case-cells": (
        "Raden måste ha lika många värden som den första raden har kolumner ({wanted}), men de är "
        "{found}."
    ),
    "wrong-type.case-cells.remedy": (
        "Kontrollera radens skiljetecken. Decimaler skiljs med punkt, inte med kommatecken."
    ),
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
