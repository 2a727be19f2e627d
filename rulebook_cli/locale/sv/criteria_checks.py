"""Kontrollerna av klassernas kriterier och av uppgifterna på svenska."""

_SPLIT = "Dela tabellen, till exempel enligt åldersgrupp."
_IDLE = "Ta bort kriteriet, eller kontrollera dess gränsvärde."

CRITERIA_CHECKS = {
    "eligible-never": (
        "Klasstabellen måste gälla någon, men ingen kan uppfylla dess förutsättningar (eligible). "
        "Därför bedömdes inte dess klasser: {tiers}."
    ),
    "eligible-never.remedy": "Rätta förutsättningarna så att någon kan uppfylla dem alla.",
    "eligible-never.undecided": (
        "Förutsättningarna (eligible) är så omfattande att det inte gick att avgöra om någon kan "
        "uppfylla dem."
    ),
    "eligible-never.undecided.remedy": _SPLIT,
    "criteria-never": (
        "Någon måste kunna uppfylla kriterierna för klass {tier}, men ingen som klasserna gäller "
        "kan uppfylla dem."
    ),
    "criteria-never.remedy": (
        "Kontrollera kriteriernas gränsvärden: de kan utesluta varandra eller strida mot vem "
        "klasserna gäller (eligible)."
    ),
    "criteria-never.too-many": (
        "Någon måste kunna uppfylla kriterierna för klass {tier}, men ingen kan det: {count} "
        "kriterier måste uppfyllas, och bara {among} finns på listan."
    ),
    "criteria-never.too-many.remedy": (
        "Minska antalet (count), eller lägg till kriterier på listan."
    ),
    "criteria-never.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om någon kan uppfylla "
        "kriterierna för varje klass."
    ),
    "criteria-never.undecided.remedy": _SPLIT,
    "criteria-always": (
        "Kriterierna för klass {tier} borde avgränsa den, men alla som klasserna gäller uppfyller "
        "dem."
    ),
    "criteria-always.remedy": (
        "Skärp kriterierna, eller skriv criteria: {{}} om klassen är avsedd för alla."
    ),
    "criteria-always.undecided": (
        "Klasstabellen är så omfattande att det inte gick att avgöra om kriterierna för alla "
        "klasser avgränsar något."
    ),
    "criteria-always.undecided.remedy": _SPLIT,
    "criterion-idle": (
        "Varje kriterium för klass {tier} borde ha betydelse, men alla som klasserna gäller "
        "uppfyller det här: {part}."
    ),
    "criterion-idle.remedy": _IDLE,
    "criterion-idle.never": (
        "Varje kriterium för klass {tier} borde ha betydelse, men ingen som klasserna gäller kan "
        "uppfylla det här: {part}."
    ),
    "criterion-idle.never.remedy": _IDLE,
    "criterion-idle.eligible": (
        "Varje förutsättning (eligible) borde avgränsa vem klasserna gäller, men alla människor "
        "uppfyller den här: {part}."
    ),
    "criterion-idle.eligible.remedy": _IDLE,
    "criterion-idle.eligible-never": (
        "Varje förutsättning (eligible) borde ha betydelse, men ingen kan uppfylla den här: {part}."
    ),
    "criterion-idle.eligible-never.remedy": _IDLE,
    "criterion-idle.undecided": (
        "Klasstabellen är så omfattande att alla kriteriers betydelse inte gick att avgöra."
    ),
    "criterion-idle.undecided.remedy": _SPLIT,
    "fact-irrelevant": (
        "En uppgift borde ha betydelse, men ingens klass beror på den här: {fact}."
    ),
    "fact-irrelevant.remedy": (
        "Kontrollera de kriterier där uppgiften nämns, eller ta bort den ur dem och ur facts.yaml."
    ),
    "fact-irrelevant.unused": (
        "En uppgift borde ha betydelse, men ingen regel använder den här: {fact}."
    ),
    "fact-irrelevant.unused.remedy": "Ta uppgiften i bruk, eller ta bort den ur facts.yaml.",
    "fact-irrelevant.undecided": (
        "Klasstabellerna är så omfattande att alla uppgifters betydelse inte gick att avgöra."
    ),
    "fact-irrelevant.undecided.remedy": _SPLIT,
    "outside-domain.unknown-option": (
        "Värdet på uppgiften ”{fact}” måste vara något av dessa: {options}. Värdet {found} finns "
        "inte."
    ),
    "outside-domain.unknown-option.remedy": (
        "Använd något av uppgiftens värden, eller lägg till värdet i facts.yaml."
    ),
    "outside-domain.unknown-option.remedy-meant": "Menade du värdet {meant}?",
    "outside-domain.outside": (
        "Värdet på uppgiften ”{fact}” måste ligga inom {range}, men här står {found}."
    ),
    "outside-domain.outside.remedy": ("Rätta värdet, eller vidga uppgiftens gränser i facts.yaml."),
    "outside-domain.off-step": (
        "Värdet på uppgiften ”{fact}” måste vara något av stegen inom {range}, men {found} faller "
        "mellan dem."
    ),
    "outside-domain.off-step.remedy": (
        "Rätta värdet, eller gör uppgiftens steg (step) tätare i facts.yaml."
    ),
    "outside-domain.off-step.remedy-meant": "Det närmaste möjliga värdet är {meant}.",
    "outside-domain.not-a-number": (
        "Värdet på uppgiften ”{fact}” måste vara ett tal, men här står {found}."
    ),
    "outside-domain.not-a-number.remedy": (
        "Skriv talet utan enhet och med decimalpunkt, till exempel 7.5."
    ),
    "outside-domain.not-a-number.remedy-meant": "Menade du {meant}?",
    "outside-domain.not-a-date": (
        "Värdet på uppgiften ”{fact}” måste vara en dag, men här står {found}."
    ),
    "outside-domain.not-a-date.remedy": "Skriv dagen i formen 2026-01-31.",
    "outside-domain.not-a-date.remedy-meant": "Skriv {meant}, om du menade den dagen.",
    "outside-domain.not-yes-or-no": (
        "Värdet på uppgiften ”{fact}” måste vara ja eller nej, men här står {found}."
    ),
    "outside-domain.not-yes-or-no.remedy": "Skriv true (ja) eller false (nej).",
    "outside-domain.no-order": (
        "Uppgiften ”{fact}” är ja eller nej och har ingen ordning, men här jämförs den med {found}."
    ),
    "outside-domain.no-order.remedy": "Skriv true (ja) eller false (nej).",
    "outside-domain.share": (
        "Arvodet multipliceras med den uppgift som anger närståendevårdarens andel, så "
        "uppgiften ”{fact}” i sänkningen {reduction} måste vara ett tal mellan 0 och 1 eller "
        "0 och 100 procent."
    ),
    "outside-domain.share.remedy": (
        "Ange uppgiften i facts.yaml som number: {{min: 0, max: 1, step: 0.01}}, eller använd"
        " en annan uppgift."
    ),
    "outside-domain.reversed": (
        "Ett intervall måste börja med det lägre värdet, men intervallet {found} för uppgiften "
        "”{fact}” har inga värden."
    ),
    "outside-domain.reversed.remedy": "Byt plats på intervallets ändar.",
    "outside-domain.empty-range": (
        "Ett intervall måste ha minst ett värde, men intervallet {found} för uppgiften ”{fact}” "
        "har inget, eftersom ändarna är lika och någon av dem inte hör till."
    ),
    "outside-domain.empty-range.remedy": "Skriv värdet ensamt, eller flytta den ena änden.",
    "outside-domain.empty-range.remedy-meant": (
        "Skriv värdet {meant} ensamt, eller flytta intervallets ena ände."
    ),
    "outside-domain.points-table": (
        "En poängtabell måste bygga på uppgifter som frågas, men av den här kan inga poäng räknas: "
        "{found}."
    ),
    "outside-domain.points-table.remedy": (
        "Lägg till rader i tabellen, och använd bara uppgifter som inte själva är poäng."
    ),
    "points-unreachable": (
        "Någon poängsumma måste uppfylla kriteriet, men ingen poängsumma för uppgiften ”{fact}” "
        "({low}–{high}) uppfyller det här: {found}."
    ),
    "points-unreachable.remedy": "Rätta gränsen, eller kontrollera poängtabellen i facts.yaml.",
    "points-unreachable.undecided": (
        "Poängtabellen för uppgiften ”{fact}” ger så många olika poängsummor att kriterierna inte "
        "bedömdes."
    ),
    "points-unreachable.undecided.remedy": "Avrunda poängen, eller dela tabellen i två.",
}

EXPLAINED = {
    "eligible-never": (
        "Kontrollen ser till att någon kan uppfylla klasstabellens förutsättningar (eligible).\n"
        "Om ingen kan det gäller tabellen ingen, och dess klasser bedöms inte.\n"
        "Så rättas det: kontrollera förutsättningarnas gränsvärden."
    ),
    "criteria-never": (
        "Kontrollen ser till att någon som klasserna gäller kan uppfylla kriterierna för varje "
        "klass.\n"
        "Så rättas det: sök kriterier som utesluter varandra, eller ett gränsvärde som inte är "
        "möjligt."
    ),
    "criteria-always": (
        "Kontrollen påpekar en klass vars kriterier alla som klasserna gäller uppfyller.\n"
        "En klass som är avsedd för alla skrivs med tomma kriterier; den påpekas inte.\n"
        "Så rättas det: skärp kriterierna eller töm dem."
    ),
    "criterion-idle": (
        "Kontrollen påpekar kriterier som saknar betydelse: alla uppfyller dem, eller ingen.\n"
        "Klassens kriterier bedöms bland dem som klasserna gäller, förutsättningarna bland alla.\n"
        "Så rättas det: ta bort kriteriet eller kontrollera dess gränsvärde."
    ),
    "fact-irrelevant": (
        "Kontrollen påpekar en uppgift som frågas i onödan: två människor som skiljer sig bara i "
        "den behandlas lika, eller ingen regel använder den.\n"
        "Om kriterierna för någon klass inte är skrivna kan detta inte bedömas.\n"
        "Så rättas det: ta bort uppgiften eller ta den i bruk."
    ),
    "outside-domain": (
        "Kontrollen ser till att kriterier och poängtabeller bara har värden som uppgiften kan ha: "
        "angivna alternativ, och tal som ligger inom gränserna och på stegen.\n"
        "Ett kriterium vars betydelse blir oklar används inte i de andra kontrollerna.\n"
        "Så rättas det: rätta värdet eller ändra uppgiften i facts.yaml."
    ),
    "points-unreachable": (
        "Kontrollen ser till att kriterier på poäng går att uppfylla: någon summa ur poängtabellen "
        "träffar dem.\n"
        "Så rättas det: ändra gränsen eller tabellens poäng."
    ),
}
