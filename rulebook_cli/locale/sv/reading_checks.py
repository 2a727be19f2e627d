"""Orden för kontrollerna av hur filerna läses, på svenska."""

# Long because: every sentence stands beside its remedy.

READING_CHECKS = {
    "yaml-syntax.tab": "En rad måste börja med mellanslag, men här finns ett tabbtecken.",
    "yaml-syntax.tab.remedy": "Ersätt tabbtecknet med mellanslag.",
    "yaml-syntax.colon": (
        "En rad får ha bara ett fält. Här börjar ett kolon eller ett indrag ett nytt fält mitt i "
        "det föregående."
    ),
    "yaml-syntax.colon.remedy": (
        "Skriv varje fält på en egen rad. Om kolonet hör till texten, sätt texten inom citattecken."
    ),
    "yaml-syntax.unclosed": (
        "Varje parentes och citattecken måste avslutas, men något som öppnats ovan är inte "
        "avslutat."
    ),
    "yaml-syntax.unclosed.remedy": (
        "Lägg till den parentes eller det citattecken som saknas. Om en text inom parentes har ett "
        "komma eller ett frågetecken, sätt texten inom citattecken."
    ),
    "yaml-syntax.indent": (
        "Rader som hör ihop måste börja på samma ställe, men den här raden har ett annat indrag."
    ),
    "yaml-syntax.indent.remedy": "Ge raden samma indrag som motsvarande rad ovanför.",
    "yaml-syntax.no-colon": "Efter fältets namn måste det finnas ett kolon, men det saknas.",
    "yaml-syntax.no-colon.remedy": "Skriv ett kolon och ett mellanslag efter fältets namn.",
    "yaml-syntax.character": (
        "Ett värde får inte börja med det här tecknet, om det inte står inom citattecken."
    ),
    "yaml-syntax.character.remedy": "Sätt värdet inom citattecken.",
    "yaml-syntax.not-a-file": (
        "Det här måste vara en vanlig fil i regelbokens mapp, men det är en mapp, en länk till "
        "ett annat ställe eller en annan speciell fil."
    ),
    "yaml-syntax.not-a-file.remedy": (
        "Lägg en vanlig fil här, eller ge det här ett annat namn eller en annan plats."
    ),
    "yaml-syntax.other": "Filen måste vara i YAML-format, men det här stället kan inte läsas.",
    "yaml-syntax.other.remedy": (
        "Kontrollera indrag, citattecken och kolon på den här och den föregående raden."
    ),
    "yaml-syntax.second-document": "En fil får ha bara ett dokument, men här börjar ett andra.",
    "yaml-syntax.second-document.remedy": (
        "Ta bort raden med tre streck, eller flytta resten till en egen fil."
    ),
    "yaml-syntax.alias": (
        "Varje värde måste skrivas ut, men här hänvisas till beteckningen *{name}."
    ),
    "yaml-syntax.alias.remedy": "Skriv ut hela värdet här.",
    "yaml-syntax.anchor": (
        "Ett värde får inte namnges för att upprepas, men här finns beteckningen &{name}."
    ),
    "yaml-syntax.anchor.remedy": "Ta bort beteckningen &{name}.",
    "yaml-syntax.tag": "Ett värde får inte ha en typbeteckning, men här finns {name}.",
    "yaml-syntax.tag.remedy": "Ta bort typbeteckningen {name}.",
    "yaml-syntax.too-deep": "Det får finnas högst {most} nivåer inuti varandra, men här är fler.",
    "yaml-syntax.too-deep.remedy": "Skriv regeln med färre nivåer.",
    "yaml-syntax.duplicate-key": (
        "Samma fält får finnas bara en gång, men fältet {key} finns redan på rad {first}."
    ),
    "yaml-syntax.duplicate-key.remedy": "Slå ihop fälten, eller ta bort det ena.",
    "yaml-syntax.key": "Fältets namn måste vara ett ord, men här finns en lista eller fält.",
    "yaml-syntax.key.remedy": "Skriv fältets namn och efter det ett kolon.",
    "yaml-syntax.too-big": "En fil får vara högst {most} megabyte, men den här är större.",
    "yaml-syntax.too-big.remedy": "Dela upp texten i flera kapitel eller paragrafer.",
    "yaml-syntax.not-utf8": (
        "Filen måste vara i UTF-8-format, men på den här raden finns tecken i ett annat format."
    ),
    "yaml-syntax.not-utf8.remedy": (
        "Spara filen på nytt med teckenkodningen UTF-8. Kontrollera sedan bokstäverna å, ä och ö."
    ),
    "unknown-key": "Fältet måste vara ett av de kända, men fältet {key} är inte känt.",
    "unknown-key.remedy": "Ta bort fältet {key} eller rätta dess namn. Här passar {known}.",
    "unknown-key.remedy-meant": "Menade du fältet {meant}?",
    "unknown-key.language": (
        "Textens språk måste anges med språkets förkortning, men här står {key}."
    ),
    "unknown-key.language.remedy": "Använd förkortningen fi, sv eller en.",
    "unknown-key.book-language": (
        "En text måste vara på något av bokens språk ({known}), men den här textens språk är {key}."
    ),
    "unknown-key.book-language.remedy": (
        "Ta bort texten på språket {key} eller rätta språkets förkortning. Ett nytt språk i "
        "boken läggs till av välfärdsområdet (rulebook.yaml: languages)."
    ),
    "unknown-key.book-languages": (
        "En text måste vara på något av bokens språk ({known}), men den här textens språk är "
        "{key}. I filen finns {count} sådana texter."
    ),
    "unknown-key.book-languages.remedy": (
        "Ta bort texten på språket {key} eller rätta språkets förkortning. Ett nytt språk i "
        "boken läggs till av välfärdsområdet (rulebook.yaml: languages)."
    ),
    "wrong-type.missing": "Här måste fältet {key} finnas, men det saknas.",
    "wrong-type.missing.remedy": "Lägg till fältet {key}.",
    "wrong-type.mapping": "Här måste det finnas fält med värden, men här står ”{found}”.",
    "wrong-type.mapping.remedy": "Skriv varje fälts namn, ett kolon och värdet.",
    "wrong-type.list": "Här måste det finnas en lista, men här står ”{found}”.",
    "wrong-type.list.remedy": (
        "Skriv varje punkt på en egen rad efter ett streck, eller inom hakparentes med komman "
        "emellan."
    ),
    "wrong-type.text": "Här måste det finnas en text, men här står ”{found}”.",
    "wrong-type.text.remedy": "Skriv en enda text här.",
    "wrong-type.option": "Värdet måste vara ett av följande: {options}. Här står ”{found}”.",
    "wrong-type.option.remedy": "Välj ett av dessa: {options}.",
    "wrong-type.option.remedy-meant": "Menade du värdet {meant}?",
    "wrong-type.id": (
        "En beteckning får bestå bara av bokstäverna A–Z, siffror och bindestreck, högst 40 "
        "tecken. Den måste börja med en bokstav eller en siffra. Här står ”{found}”."
    ),
    "wrong-type.id.remedy": (
        "Skriv beteckningen utan mellanslag och utan å, ä och ö, till exempel ledighet-2."
    ),
    "wrong-type.yes-no": "Värdet måste vara true (ja) eller false (nej). Här står ”{found}”.",
    "wrong-type.yes-no.remedy": "Skriv true eller false.",
    "wrong-type.number": "Ett tal får bestå bara av siffror och decimalpunkt. Här står ”{found}”.",
    "wrong-type.number.remedy": "Skriv talet utan enhet, till exempel 650.00.",
    "wrong-type.number.remedy-meant": "Skriv {meant}.",
    "wrong-type.whole": "Talet måste vara ett heltal. Här står ”{found}”.",
    "wrong-type.whole.remedy": "Skriv talet utan decimaler.",
    "wrong-type.whole.remedy-meant": "Skriv {meant}.",
    "wrong-type.whole-beside": "Talet måste vara ett heltal. Här står ”{found}”.",
    "wrong-type.whole-beside.remedy": "Skriv {low} eller {high}.",
    "wrong-type.digits": "Ett heltal får bestå bara av siffror. Här står ”{found}”.",
    "wrong-type.digits.remedy": "Skriv ett enda tal, bara med siffror.",
    "wrong-type.paid-per": (
        "Det som ett belopp betalas för måste skrivas med det kända ordet, men här står ”{found}”."
    ),
    "wrong-type.paid-per.remedy": "Rätta ordet.",
    "wrong-type.paid-per.remedy-meant": "Skriv {meant}.",
    "wrong-type.long": "Ett tal får ha högst 13 tecken. Här står ”{found}”.",
    "wrong-type.long.remedy": "Kontrollera talet: det har för många siffror.",
    "wrong-type.cents": "Ett belopp i euro får ha högst två decimaler. Här står ”{found}”.",
    "wrong-type.cents.remedy": "Avrunda beloppet till cent.",
    "wrong-type.cents.remedy-meant": "Avrunda beloppet till cent: {meant}.",
    "wrong-type.most": "Talet får vara högst {most}. Här står ”{found}”.",
    "wrong-type.most.remedy": "Rätta talet: högst {most}.",
    "wrong-type.least": "Talet måste vara minst {least}. Här står ”{found}”.",
    "wrong-type.least.remedy": "Rätta talet.",
    "wrong-type.least.remedy-meant": "Om minustecknet är ett misstag, skriv {meant}.",
    "wrong-type.above-zero": "Talet måste vara större än 0. Här står ”{found}”.",
    "wrong-type.above-zero.remedy": "Rätta talet, eller ta bort fältet om talet inte är känt än.",
    "wrong-type.year-source": (
        "När talen för år {year} är bekräftade (verified: true) måste de ha en källa, men den "
        "saknas. Därför räknas de som obekräftade."
    ),
    "wrong-type.year-source.remedy": "Lägg till källan (source), eller ta bort verified: true.",
    "wrong-type.statute": "Här måste lagens beteckning stå, men här står ”{found}”.",
    "wrong-type.statute.remedy": (
        "Om du anger tal för olika år, skriv dem i fältet statute_years. Lagens beteckning är "
        "fi-937-2005."
    ),
    "wrong-type.date": (
        "Ett datum måste skrivas i formen år-månad-dag, till exempel 2026-12-31. Här står "
        "”{found}”."
    ),
    "wrong-type.date.remedy": "Skriv datumet i formen 2026-12-31.",
    "wrong-type.date.remedy-meant": "Skriv {meant}.",
    "wrong-type.languages": "Texten måste anges per språk (fi, sv eller en). Här står ”{found}”.",
    "wrong-type.languages.remedy": "Skriv språkets förkortning framför texten, till exempel sv.",
    "wrong-type.empty": "Filen måste ha ett innehåll, men den är tom.",
    "wrong-type.empty.remedy": "Skriv filens innehåll, eller ta bort filen.",
    "wrong-type.reversed": (
        "Det minsta värdet får inte vara större än det största, men det minsta är {low} och det "
        "största {high}."
    ),
    "wrong-type.reversed.remedy": "Låt värdena byta plats.",
    "wrong-type.step": (
        "Steget {step} måste gå jämnt upp i intervallet {low}–{high}, men det gör det inte."
    ),
    "wrong-type.step.remedy": "Rätta steget eller intervallets ändpunkt.",
    "wrong-type.twice": (
        "Ett alternativ får räknas upp bara en gång, men {option} finns flera gånger i listan."
    ),
    "wrong-type.twice.remedy": "Ta bort det alternativ som upprepas: {option}.",
    "wrong-type.cell": (
        "Villkoret för uppgiften {fact} måste skrivas till exempel >= 8, 12..20 eller a, b. Här "
        "står ”{found}”."
    ),
    "wrong-type.cell.remedy": "Skriv villkoret på något av dessa sätt.",
    "wrong-type.cell.remedy-meant": "Menade du {meant}?",
    "wrong-type.criteria": (
        "Kriterierna måste ha en uppgifts namn och dess villkor. Här står ”{found}”."
    ),
    "wrong-type.criteria.remedy": "Skriv uppgiftens namn, ett kolon och villkoret.",
    "wrong-type.at-least": (
        "I at_least måste det finnas ett antal (count) och en lista på villkor (of). Här står "
        "”{found}”."
    ),
    "wrong-type.at-least.remedy": "Lägg till fälten count och of.",
    "wrong-type.months": (
        "Antalet månader måste skrivas som ett tal eller ett intervall från det minsta till det "
        "största. Här står ”{found}”."
    ),
    "wrong-type.months.remedy": "Skriv till exempel 6 eller 1..6.",
    "wrong-type.months.remedy-meant": "Skriv {meant}.",
    "wrong-type.one-value": (
        "Det minsta värdet måste vara mindre än det största, men båda är {value}."
    ),
    "wrong-type.one-value.remedy": "Rätta det ena värdet.",
    "wrong-type.step-zero": "Steget måste vara större än 0. Här står ”{found}”.",
    "wrong-type.step-zero.remedy": "Skriv ett steg, till exempel 1 eller 0.5.",
    "wrong-type.unit": "Enheten måste vara ett ord eller dess förkortning. Här står ”{found}”.",
    "wrong-type.unit.remedy": "Skriv en enhet, till exempel h eller h/d, eller ta bort fältet.",
    "wrong-type.option-word": (
        "Ett alternativ måste vara ett enda ord, så att ett villkor kan hänvisa till det. Här står "
        "”{found}”."
    ),
    "wrong-type.option-word.remedy": (
        "Använd bara bokstäver, siffror, bindestreck och understreck. Det namn som läsaren ser kan "
        "skrivas under labels."
    ),
    "wrong-type.option-word.remedy-meant": (
        "Skriv till exempel {meant}. Det namn som läsaren ser kan skrivas under labels."
    ),
    "wrong-type.option-taken": (
        "Ett alternativ får inte heta något av dessa: {taken}. De har en egen betydelse i villkor. "
        "Här står ”{found}”."
    ),
    "wrong-type.option-taken.remedy": (
        "Ge alternativet ett annat namn. Om svaret är ja eller nej, skriv yes_no: true. Om svaret "
        "inte alltid är känt, skriv may_be_unknown: true."
    ),
    "wrong-type.points": (
        "En poängtabell måste ha uppgifter och under varje uppgift dess värden med poäng. Här "
        "står ”{found}”."
    ),
    "wrong-type.points.remedy": (
        "Skriv tabellen till exempel så här: tvatt: {{ingen: 0, delvis: 1, helt: 3}}."
    ),
    "wrong-type.points-rows": (
        "Poängtabellen måste ha värdena för uppgiften {fact} med poäng. Här står ”{found}”."
    ),
    "wrong-type.points-rows.remedy": (
        "Skriv värdena till exempel så här: {{ingen: 0, delvis: 1, helt: 3}}."
    ),
    "wrong-type.only-true": (
        "Fältet {kind} måste ha värdet true, eftersom det bara anger uppgiftens slag. "
        "Här står ”{found}”."
    ),
    "wrong-type.only-true.remedy": ("Skriv {kind}: true. Vad en person svarar skrivs inte här."),
    "wrong-type.heavier": (
        "Riktningen som behovet växer i (heavier) måste vara någon av dessa när uppgiften är av "
        "slaget {kind}: {options}. Här står ”{found}”."
    ),
    "wrong-type.heavier.remedy": "Välj någon av dessa eller ta bort fältet heavier: {options}.",
    "wrong-type.heavier.remedy-meant": "Skriv {meant} eller ta bort fältet heavier.",
    "wrong-type.labels": (
        "Namn (labels) måste ges bara till uppräknade alternativ (choice), men den här uppgiften "
        "har inga."
    ),
    "wrong-type.labels.remedy": "Ta bort fältet labels. Uppgiftens eget namn hör till name.",
    "wrong-type.label": (
        "Ett namn måste höra till något av uppgiftens alternativ: {options}. Här står ”{found}”."
    ),
    "wrong-type.label.remedy": "Ta bort namnet eller lägg till alternativet.",
    "wrong-type.label.remedy-meant": "Menade du {meant}?",
    "wrong-type.fact": "En uppgift måste ha fält, till exempel {example}. Här står ”{found}”.",
    "wrong-type.fact.remedy": "Skriv uppgiftens fält på egna rader eller inom klamrar.",
    "wrong-type.fact-kind": (
        "En uppgift måste ha ett slag, men här finns inget. Slagen är {kinds}."
    ),
    "wrong-type.fact-kind.remedy": (
        "Lägg till slaget, till exempel yes_no: true om svaret är ja eller nej."
    ),
    "wrong-type.fact-kinds": ("En uppgift måste ha bara ett slag, men här finns flera: {kinds}."),
    "wrong-type.fact-kinds.remedy": (
        "Behåll ett av dem. Om båda behövs, gör två uppgifter av dem."
    ),
    "wrong-type.fact-empty": (
        "Fältet {kind} måste säga vilka värden uppgiften kan ha, men det är tomt."
    ),
    "wrong-type.fact-empty.remedy": "Skriv till exempel {example}.",
    "wrong-type.id-taken": (
        "En uppgift får inte heta all, any, not eller at_least, eftersom villkor förenas med dem. "
        "Här står ”{found}”."
    ),
    "wrong-type.id-taken.remedy": "Ge uppgiften ett annat namn.",
    "wrong-type.address": (
        "Här måste det finnas adressen till ett ställe i regelboken, till exempel fees.amount. Här "
        "står ”{found}”."
    ),
    "wrong-type.address.remedy": "Skriv adressen som regelbokens andra adresser.",
    "duplicate-id": (
        "En beteckning måste höra till bara ett ställe, men {id} används redan: {first}."
    ),
    "duplicate-id.remedy": "Ge det andra stället en egen beteckning, eller slå ihop ställena.",
    "duplicate-id.case": (
        "Beteckningar måste skilja sig också på annat sätt än genom stora och små bokstäver, men "
        "{id} och {other} gör inte det ({first})."
    ),
    "duplicate-id.case.remedy": "Ändra den ena beteckningen.",
    "duplicate-id.table": (
        "En klasstabell ska ha en beteckning när samma paragraf har flera tabeller, men också "
        "tabellen {first} saknar beteckning."
    ),
    "duplicate-id.table.remedy": "Ge varje tabell en egen beteckning (id).",
    "duplicate-id.reserved": (
        "Ett kapitels eller en paragrafs beteckning får inte vara {options}, eftersom de har en "
        "egen betydelse. Här är beteckningen {id}."
    ),
    "duplicate-id.reserved.remedy": "Ge en annan beteckning.",
    "number-order": (
        "Varje kapitel eller paragraf måste ha ett eget nummer, men numret {number} har redan "
        "{other} ({first})."
    ),
    "number-order.remedy": (
        "Ge den ena ett ledigt nummer. En ny mellan två kan vara till exempel 5 a."
    ),
    "number-order.unreadable": (
        "Numret måste bestå av siffror och högst en bokstav, till exempel 5, 5 a eller 4.2. Här "
        "står ”{found}”."
    ),
    "number-order.unreadable.remedy": "Skriv numret i formen 5, 5 a eller 4.2.",
    "unsafe-text.control": "En text får ha bara synliga tecken, men här finns ett styrtecken.",
    "unsafe-text.control.remedy": "Ta bort tecknet, till exempel genom att skriva stället på nytt.",
    "unsafe-text.direction": (
        "En text får inte ha tecken som vänder skrivriktningen, men här finns ett ({code})."
    ),
    "unsafe-text.direction.remedy": (
        "Ta bort tecknet, till exempel genom att skriva stället på nytt."
    ),
    "unsafe-text.zero-width": (
        "En text får ha bara synliga tecken, men här finns ett tecken som inte syns ({code})."
    ),
    "unsafe-text.zero-width.remedy": (
        "Ta bort tecknet, till exempel genom att skriva stället på nytt."
    ),
}

EXPLAINED = {
    "yaml-syntax": (
        "Regelboken skrivs i YAML-filer. Kontrollen anger en rad som inte kan läsas och sådana "
        "skrivsätt som två människor kan förstå olika: beteckningar för upprepning, "
        "typbeteckningar, samma fält två gånger och ett andra dokument i samma fil. Resten läses "
        "och kontrolleras som vanligt. Exempel: texten Obs: viktigt sätts inom citattecken, "
        "eftersom den har ett kolon."
    ),
    "unknown-key": (
        "Kontrollen ser till att filen har bara kända fält. Ett felskrivet fält skulle annars vara "
        "utan verkan utan att någon märker det. Exempel: elligible begränsar ingen, eligible gör "
        "det. Rätta namnet eller ta bort fältet. Reglernas texter måste vara på bokens språk."
    ),
    "wrong-type": (
        "Kontrollen ser till att varje värde är vad fältet kräver: ett datum, ett belopp, en lista "
        "eller ett av de angivna orden. Ingenting gissas. Exempel: datumet 31.12.2026 skrivs "
        "2026-12-31 i filen och beloppet 650,00 € skrivs 650.00. Det som inte kan läsas lämnas "
        "bort, och allt annat kontrolleras ändå."
    ),
    "duplicate-id": (
        "En beteckning hänvisar alltid till samma ställe, och därför kan två ställen inte ha samma "
        "beteckning. Inte heller får skillnaden vara bara stora och små bokstäver, eftersom många "
        "datorer ser sådana filnamn som samma namn. Exempel: två moment med beteckningen amount. "
        "Ge det ena en ny beteckning."
    ),
    "number-order": (
        "Paragrafer och kapitel skrivs ut i nummerordning, och därför måste numren skilja sig från "
        "varandra. Filernas namn har ingen betydelse. Exempel: en ny paragraf mellan 5 och 6 är 5 "
        "a, och de andra numreras inte om."
    ),
    "unsafe-text": (
        "Kontrollen söker tecken som inte syns: styrtecken, tecken utan bredd och tecken som "
        "vänder skrivriktningen. De kan få en text att se ut som något annat än den är. De följer "
        "ofta med när text kopieras från ett annat program. Skriv stället på nytt."
    ),
}
