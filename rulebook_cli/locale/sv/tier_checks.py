"""Kontrollerna av klasserna på svenska."""

TIER_CHECKS = {
    "tier-gap": (
        "Alla som klasserna gäller måste höra till någon klass ({tiers}), men den här personen "
        "blir utan klass: {person}. Detsamma gäller alla för vilka: {region}."
    ),
    "tier-gap.more": (
        "Alla som klasserna gäller måste höra till någon klass ({tiers}), men den här personen "
        "blir utan klass: {person}. Detsamma gäller alla för vilka: {region}. "
        "Det finns ännu fler luckor."
    ),
    "tier-gap.remedy": (
        "Lätta på villkoren för någon klass så att personen hör till den, avgränsa vem klasserna "
        "gäller (eligible), eller ange complete: false om luckan är avsedd."
    ),
    "tier-gap.more.remedy": (
        "Lätta på villkoren för någon klass så att personen hör till den, avgränsa vem klasserna "
        "gäller (eligible), eller ange complete: false om luckan är avsedd."
    ),
    "tier-gap.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om den har luckor. Detta har "
        "inte bedömts."
    ),
    "tier-gap.undecided.remedy": "Dela tabellen, till exempel enligt åldersgrupp.",
    "tier-gap.unwritten": (
        "Det bedömdes inte om klasserna har luckor, eftersom villkoren för dessa klasser inte är "
        "skrivna: {tiers}."
    ),
    "tier-gap.unwritten.remedy": "Skriv klassernas villkor om de är kända.",
    "tier-overlap": (
        "Bara en klass får passa åt gången, men den här personen uppfyller villkoren för både "
        "klass {first} och klass {second}, och arvodena är olika: {person}. Detsamma gäller alla "
        "för vilka: {region}."
    ),
    "tier-overlap.same-fee": (
        "Bara en klass får passa åt gången, men den här personen uppfyller villkoren för både "
        "klass {first} och klass {second}: {person}. Arvodet är detsamma i klasserna. Detsamma "
        "gäller alla för vilka: {region}."
    ),
    "tier-overlap.remedy": (
        "Skärp villkoren för den ena klassen, eller välj choose: highest, då avgör den högsta "
        "klassen."
    ),
    "tier-overlap.same-fee.remedy": (
        "Skärp villkoren för den ena klassen, eller välj choose: highest, då avgör den högsta "
        "klassen."
    ),
    "tier-overlap.undecided": (
        "Klasstabellen är så omfattande att överlappningarna inte gick att avgöra. Detta har inte "
        "bedömts."
    ),
    "tier-overlap.undecided.remedy": "Dela tabellen, till exempel enligt åldersgrupp.",
}

EXPLAINED = {
    "tier-gap": (
        "Kontrollen ser till att alla som klasstabellen gäller (eligible) hör till någon klass, "
        "när tabellen är angiven som heltäckande (complete: true).\n"
        "Den går igenom alla möjliga vårdsituationer och bevisar varje lucka med en person som "
        "blir utan klass. Uppgifter som saknar betydelse nämns inte.\n"
        "Den tunga fasen och riktgivande poäng (guide) fyller ingen lucka.\n"
        "Så rättas det: lätta på en klass villkor, avgränsa kretsen eller ange complete: false."
    ),
    "tier-overlap": (
        "Kontrollen ser till att ingen uppfyller villkoren för två klasser, när bara en klass får "
        "passa (choose: unique).\n"
        "Om arvodena är olika är det ett fel, eftersom personen skulle ha två arvoden; om arvodet "
        "är detsamma är det en varning.\n"
        "Så rättas det: skärp den ena klassens villkor eller byt sätt att välja (choose: highest)."
    ),
}
