"""Kontrollerna av klasserna på svenska: luckor, överlappningar, klasser och arvoden, prövning."""

_SPLIT = "Dela tabellen, till exempel enligt åldersgrupp."
_CLOSE_GAP = (
    "Lätta på kriterierna för någon klass så att personen hör till den, avgränsa vem klasserna "
    "gäller (eligible), eller ange complete: false om luckan är avsedd."
)
_ONE_TIER = (
    "Skärp kriterierna för den ena klassen, eller välj choose: highest, då avgör den högsta "
    "klassen."
)
_REACH = (
    "Skärp kriterierna för klasserna {by}, lätta på kriterierna för klass {tier}, eller ta bort "
    "klass {tier}."
)

TIER_CHECKS = {
    "tables-overlap": (
        "Klasstabellerna måste gälla olika personer, men den här personen omfattas både av "
        "tabellen {first} och av tabellen {second}: {person}. {alike}"
    ),
    "tables-overlap.remedy": (
        "Avgränsa vem den ena tabellen gäller (eligible) så att ingen omfattas av båda."
    ),
    "tables-overlap.undecided": (
        "Klasstabellerna är så omfattande att det inte helt gick att avgöra om de överlappar "
        "varandra."
    ),
    "tables-overlap.undecided.remedy": "Förenkla kriterierna för vem tabellerna gäller (eligible).",
    "tier-gap": (
        "Alla som klasserna gäller måste höra till någon klass ({tiers}), men den här personen "
        "blir utan klass: {person}. {alike}"
    ),
    "tier-gap.remedy": _CLOSE_GAP,
    "tier-gap.more": (
        "Alla som klasserna gäller måste höra till någon klass ({tiers}), men den här personen "
        "blir utan klass: {person}. {alike} Det finns ännu fler luckor."
    ),
    "tier-gap.more.remedy": _CLOSE_GAP,
    "tier-gap.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om den har luckor. Detta har "
        "inte bedömts."
    ),
    "tier-gap.undecided.remedy": _SPLIT,
    "tier-gap.no-tiers": (
        "En klasstabell måste ha minst en klass som någon kan höra till, men här finns ingen."
    ),
    "tier-gap.no-tiers.remedy": "Lägg till en klass i tabellen, eller ta bort tabellen.",
    "tier-gap.unwritten": (
        "Kriterierna för dessa klasser är inte skrivna: {tiers}. Ingen placeras i dem, och det "
        "gick inte att bedöma om någon blir utan klass eller om någon uppgift är onödig."
    ),
    "tier-gap.unwritten.remedy": (
        "Skriv klassernas kriterier om de är kända. En klass som alla hör till skrivs criteria: "
        "{{}}."
    ),
    "tier-overlap": (
        "Bara en klass får passa åt gången, men den här personen uppfyller kriterierna för både "
        "klass {first} och klass {second}, och arvodena är olika: {person}. {alike}"
    ),
    "tier-overlap.remedy": _ONE_TIER,
    "tier-overlap.same-fee": (
        "Bara en klass får passa åt gången, men den här personen uppfyller kriterierna för både "
        "klass {first} och klass {second}: {person}. Arvodet är detsamma i klasserna. {alike}"
    ),
    "tier-overlap.same-fee.remedy": _ONE_TIER,
    "tier-overlap.no-fee": (
        "Bara en klass får passa åt gången, men den här personen uppfyller kriterierna för både "
        "klass {first} och klass {second}: {person}. Regelboken anger inget arvode för de här "
        "klasserna, så det är inte känt om personen skulle ha två arvoden. {alike}"
    ),
    "tier-overlap.no-fee.remedy": _ONE_TIER,
    "tier-overlap.one-fee": (
        "Bara en klass får passa åt gången, men den här personen uppfyller kriterierna för både "
        "klass {first} och klass {second}: {person}. Regelboken anger bara den enas arvode. {alike}"
    ),
    "tier-overlap.one-fee.remedy": _ONE_TIER,
    "tier-overlap.more": (
        "Bara en klass får passa åt gången, men {total} par av klasser överlappar varandra. "
        "Resten räknas inte upp."
    ),
    "tier-overlap.more.remedy": _ONE_TIER,
    "tier-overlap.uncounted": (
        "Bara en klass får passa åt gången, men så många par av klasser överlappar varandra att "
        "de inte räknades. Här räknas {total} av dem upp."
    ),
    "tier-overlap.uncounted.remedy": _ONE_TIER,
    "tier-overlap.undecided": (
        "Klasstabellen är så omfattande att alla överlappningar inte gick att avgöra."
    ),
    "tier-overlap.undecided.remedy": _SPLIT,
    "tier-unreachable": (
        "Någon måste kunna placeras i klass {tier}, men alla som uppfyller dess kriterier "
        "uppfyller också kriterierna för en högre klass ({by}), och den högsta klassen avgör. Så "
        "går det för den här personen: {person}. {alike}"
    ),
    "tier-unreachable.remedy": _REACH,
    "tier-unreachable.first": (
        "Någon måste kunna placeras i klass {tier}, men alla som uppfyller dess kriterier "
        "uppfyller också kriterierna för en tidigare klass ({by}), och den första klass som passar "
        "avgör. Så går det för den här personen: {person}. {alike}"
    ),
    "tier-unreachable.first.remedy": _REACH,
    "tier-unreachable.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om någon kan placeras i varje "
        "klass."
    ),
    "tier-unreachable.undecided.remedy": _SPLIT,
    "tier-shadowed": (
        "Varje alternativ i klass {tier} måste avgöra klassen för någon, men det här avgör den "
        "inte för någon: {part}. Alla som uppfyller det uppfyller också kriterierna för en bättre "
        "klass ({by}). Så går det för den här personen: {person}. {alike}"
    ),
    "tier-shadowed.remedy": (
        "Ta bort alternativet, eller kontrollera vilken klass det är avsett för."
    ),
    "tier-shadowed.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om klasserna har alternativ "
        "som inte avgör något."
    ),
    "tier-shadowed.undecided.remedy": _SPLIT,
    "heavy-without-limit": (
        "En tung behandlingsfas måste vara begränsad i tiden (937/2005 5 §), men för klass {tier} "
        "anges inte hur länge den varar."
    ),
    "heavy-without-limit.remedy": (
        "Ange i klassen hur länge den varar, till exempel "
        'lasts: {{months: "1..6", renewable: false}}.'
    ),
    "discretion-missing": (
        "Kriterierna vägleder beslutet, men varje ärende avgörs för sig (HFD:2018:136), så "
        "regelboken måste ha ett moment om prövning. Klasserna finns i {section}, men inget sådant "
        "moment finns."
    ),
    "discretion-missing.remedy": (
        "Lägg till ett moment som säger när kriterierna kan frångås, och ange kind: discretion."
    ),
    "eligibility-narrower-than-law": (
        "Den som uppfyller lagens sex förutsättningar (937/2005 3 §) borde omfattas av klasserna, "
        "men en sådan person blir utanför: {region}. {share}"
    ),
    "eligibility-narrower-than-law.remedy": (
        "Ta bort den extra förutsättningen, lägg till en tabell för dem som blir utanför, eller "
        "motivera gränsen som en avvikelse (waivers). Lokala kriterier är tillåtna när de sökande "
        "behandlas lika (HFD:2018:135)."
    ),
    "eligibility-narrower-than-law.not-judged": (
        "Det bedömdes inte om regelboken kräver mer än lagens sex förutsättningar (937/2005 3 §), "
        "eftersom det inte finns uppgifter som motsvarar dessa förutsättningar: {missing}."
    ),
    "eligibility-narrower-than-law.not-judged.remedy": (
        "Lägg till en ja- eller nej-uppgift i facts.yaml och knyt den till lagen, till exempel "
        'law: "937/2005 3 § 4 k".'
    ),
    "eligibility-narrower-than-law.undecided": (
        "Klasstabellerna är så omfattande att det inte gick att avgöra om de kräver mer än lagens "
        "sex förutsättningar."
    ),
    "eligibility-narrower-than-law.undecided.remedy": (
        "Förenkla kriterierna för vem tabellerna gäller (eligible)."
    ),
    "heavier-gets-less": (
        "För tyngre vård får inte betalas mindre (937/2005 5 §), men så går det {day} för två "
        "personer som skiljer sig bara i detta: {changed}. I klass {lighter_tier} ({lighter_fee}) "
        "är: {person}. Vården är tyngre men arvodet lägre i klass {heavier_tier} ({heavier_fee}): "
        "{other}. {alike}"
    ),
    "heavier-gets-less.remedy": (
        "Kontrollera kriterierna och arvodena för klasserna {lighter_tier} och {heavier_tier}, och "
        "åt vilket håll vårdbehovet växer (heavier)."
    ),
    "heavier-gets-less.undirected": (
        "Det bedömdes inte om tyngre vård ger mindre, eftersom det inte för någon uppgift anges åt "
        "vilket håll vårdbehovet växer (heavier)."
    ),
    "heavier-gets-less.undirected.remedy": (
        "Ange riktningen i uppgifterna, till exempel heavier: more om ett större tal är tyngre."
    ),
    "heavier-gets-less.undecided": (
        "Klasstabellen är så omfattande att alla par av personer inte kunde jämföras."
    ),
    "heavier-gets-less.undecided.remedy": _SPLIT,
}

EXPLAINED = {
    "tables-overlap": (
        "Kontrollen ser till att ingen omfattas av två klasstabeller samtidigt.\n"
        "Tabellerna kan vara flera, till exempel en för varje åldersgrupp. Varje par som "
        "överlappar varandra bevisas med en person som omfattas av båda.\n"
        "Så rättas det: avgränsa vem den ena tabellen gäller (eligible)."
    ),
    "tier-gap": (
        "Kontrollen ser till att alla som klasstabellen gäller (eligible) hör till någon klass, "
        "när tabellen är angiven som heltäckande (complete: true).\n"
        "Den går igenom alla möjliga vårdsituationer och bevisar varje lucka med en person som "
        "blir utan klass. Uppgifter som saknar betydelse nämns inte.\n"
        "Den tunga behandlingsfasen och riktgivande poäng (guide) fyller ingen lucka. I en klass "
        "vars kriterier inte är skrivna placeras ingen; det påpekas.\n"
        "Så rättas det: lätta på en klass kriterier, avgränsa kretsen eller ange complete: false."
    ),
    "tier-overlap": (
        "Kontrollen ser till att ingen uppfyller kriterierna för två klasser, när bara en klass "
        "får passa (choose: unique).\n"
        "Om arvodena är olika är det ett fel, eftersom personen skulle ha två arvoden; om arvodet "
        "är detsamma eller ingendera klassen har något är det en varning.\n"
        "Så rättas det: skärp den ena klassens kriterier eller byt sätt att välja (choose: "
        "highest)."
    ),
    "tier-unreachable": (
        "Kontrollen ser till att någon kan placeras i varje klass.\n"
        "När den första eller den högsta klass som passar avgör, kan en klass alltid hamna i "
        "skuggan av andra. Den jämförs med alla bättre klasser tillsammans.\n"
        "Så rättas det: ändra klassernas kriterier eller ta bort klassen."
    ),
    "tier-shadowed": (
        "Kontrollen ser till att varje alternativt kriterium (any) i en klass avgör klassen för "
        "någon.\n"
        "Ett alternativ är onödigt om alla som uppfyller det redan hör till en bättre klass.\n"
        "Så rättas det: ta bort alternativet eller flytta det till rätt klass."
    ),
    "heavy-without-limit": (
        "Kontrollen ser till att det anges hur länge en tung behandlingsfas (kind: heavy) varar.\n"
        "Den fas som lagen avser är kortvarig (937/2005 5 §); annars vet ingen när klassens eget "
        "arvode betalas igen.\n"
        "Så rättas det: ange tiden i månader (lasts)."
    ),
    "discretion-missing": (
        "Kontrollen ser till att en regelbok med arvodesklasser har minst ett moment om prövning "
        "(kind: discretion).\n"
        "Kriterierna vägleder beslutet, men välfärdsområdet avgör varje ärende för sig "
        "(HFD:2018:136).\n"
        "Så rättas det: lägg till ett moment som säger när kriterierna kan frångås."
    ),
    "eligibility-narrower-than-law": (
        "Kontrollen visar vilka regelboken lämnar utanför klasserna, fastän de uppfyller de sex "
        "förutsättningarna i 3 § i närståendevårdslagen.\n"
        "Förutsättningarna känns igen på uppgifter som är knutna till lagen (law). Om det saknas "
        "en uppgift för någon förutsättning bedöms saken inte, och det sägs.\n"
        "Lokala kriterier är tillåtna (HFD:2018:135), så det är en varning.\n"
        "Så rättas det: ta bort den extra förutsättningen, lägg till den tabell som saknas eller "
        "motivera avvikelsen."
    ),
    "heavier-gets-less": (
        "Kontrollen ser till att tyngre vård inte ger mindre än lättare vård.\n"
        "Den jämför två personer som skiljer sig bara i en uppgift för vilken det anges åt vilket "
        "håll vårdbehovet växer (heavier), och vilkas arvoden är kända samma dag. Sänkningar "
        "beaktas inte.\n"
        "Så rättas det: ändra klassernas kriterier eller arvoden."
    ),
}
