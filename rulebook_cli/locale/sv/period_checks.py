"""Orden för kontrollerna av giltighetstider på svenska."""

PERIOD_CHECKS = {
    "never-in-force": (
        "Den sista dagen måste vara samma dag som den första eller senare, men detta börjar "
        "{start} och slutar {end}. Det gäller aldrig."
    ),
    "never-in-force.remedy": "Rätta den första dagen (from) eller den sista dagen (to).",
    "never-in-force.ended": (
        "Ett moment måste gälla åtminstone någon dag då dess paragraf gäller, men momentet slutar "
        "{end} och paragrafen börjar först {start}. Momentet gäller aldrig."
    ),
    "never-in-force.ended.remedy": (
        "Ändra den ena av tiderna så att de har gemensamma dagar, eller stryk momentet."
    ),
    "never-in-force.later": (
        "Ett moment måste gälla åtminstone någon dag då dess paragraf gäller, men momentet börjar "
        "{start} och paragrafen slutar redan {end}. Momentet gäller aldrig."
    ),
    "never-in-force.later.remedy": (
        "Ändra den ena av tiderna så att de har gemensamma dagar, eller stryk momentet."
    ),
    "never-in-force.row": (
        "Ett belopp måste gälla åtminstone någon dag då dess paragraf gäller, men raden börjar "
        "{start} och paragrafen slutar redan {end}."
    ),
    "never-in-force.row.remedy": (
        "Låt raden börja tidigare, förläng paragrafens giltighet eller stryk raden."
    ),
    "never-in-force.latest": (
        "Tidigare avtal får övergå till detta tidigast när det träder i kraft. Det träder i kraft "
        "{start}, men tidigare avtal övergår senast {latest}."
    ),
    "never-in-force.latest.remedy": (
        "Flytta den dag då tidigare avtal senast övergår (latest), eller lämna bort övergången "
        "(existing) om detta genast gäller alla."
    ),
    "never-in-force.no-start": (
        "Den första dagen måste vara känd för att nya avtal ska skiljas från tidigare. Här "
        "behandlas nya och tidigare avtal olika, men den första dagen saknas."
    ),
    "never-in-force.no-start.remedy": "Ange giltighetens första dag (from).",
}

EXPLAINED = {
    "never-in-force": (
        "Ser efter att varje paragraf, moment och belopp gäller åtminstone en dag. Den första och "
        "den sista dagen hör till tiden. Ett moment och ett belopp gäller bara då också deras "
        "paragraf gäller. Ett tidigare avtal övergår till en ny text tidigast när den träder i "
        "kraft. Exempel: en paragraf gäller till och med 31.12.2026, men ett moment i den börjar "
        "1.1.2027."
    ),
}
