"""Orden för kontrollerna av hänvisningar, språk och godkända avvikelser, på svenska.

Long because: a list of sentences, one for each thing a check can say.
"""

REFERENCE_CHECKS = {
    "dangling-reference.section": (
        "En hänvisning måste leda till ett kapitel eller en paragraf i regelboken, men ”{found}” "
        "finns inte."
    ),
    "dangling-reference.section.remedy": "Rätta hänvisningen, eller ta bort den.",
    "dangling-reference.section.remedy-meant": "Menade du {meant}?",
    "dangling-reference.provision": (
        "En hänvisning måste leda till ett moment eller en punkt i regelboken, men ”{found}” finns "
        "inte."
    ),
    "dangling-reference.provision.remedy": "Rätta hänvisningen, eller ta bort den.",
    "dangling-reference.provision.remedy-meant": "Menade du {meant}?",
    "dangling-reference.row": (
        "En hänvisning måste leda till en rad i regelboken, men raden ”{found}” finns inte."
    ),
    "dangling-reference.row.remedy": "Rätta hänvisningen, eller lägg till raden.",
    "dangling-reference.row.remedy-meant": "Menade du raden {meant}?",
    "dangling-reference.tier": (
        "Arvodesklassen måste finnas i regelboken, men klassen ”{found}” finns inte."
    ),
    "dangling-reference.tier.remedy": "Rätta klassens beteckning, eller lägg till klassen.",
    "dangling-reference.tier.remedy-meant": "Menade du klassen {meant}?",
    "dangling-reference.day": (
        "Dagen i en hänvisning måste vara den dag då en rad börjar gälla, men raden ”{found}” "
        "finns inte."
    ),
    "dangling-reference.day.remedy": "Rätta dagen, eller lämna bort den ur hänvisningen.",
    "dangling-reference.day.remedy-meant": "Menade du raden {meant}?",
    "dangling-reference.leave": (
        "Hänvisningen måste leda till en rad om ledighet, men klassen ”{found}” har ingen."
    ),
    "dangling-reference.leave.remedy": (
        "Lägg till en rad om ledighet för klassen, eller rätta hänvisningen."
    ),
    "dangling-reference.leave.remedy-meant": "Menade du klassen {meant}?",
    "dangling-reference.fee": (
        "Hänvisningen måste leda till en arvodesrad, men klassen ”{found}” har ingen."
    ),
    "dangling-reference.fee.remedy": (
        "Lägg till en arvodesrad för klassen, eller rätta hänvisningen."
    ),
    "dangling-reference.fee.remedy-meant": "Menade du klassen {meant}?",
    "dangling-reference.substitute-fee": (
        "Hänvisningen måste leda till en rad om avlösarens arvode, men klassen ”{found}” har ingen."
    ),
    "dangling-reference.substitute-fee.remedy": (
        "Lägg till en rad om avlösarens arvode för klassen, eller rätta hänvisningen."
    ),
    "dangling-reference.substitute-fee.remedy-meant": "Menade du klassen {meant}?",
    "dangling-reference.expense": (
        "Hänvisningen måste leda till en kostnadsersättning i regelboken, men ersättningen "
        "”{found}” finns inte."
    ),
    "dangling-reference.expense.remedy": (
        "Lägg till kostnadsersättningen i tabellen eller rätta hänvisningen, till exempel "
        "expense:day."
    ),
    "dangling-reference.expense.remedy-meant": "Menade du kostnadsersättningen {meant}?",
    "dangling-reference.client-fee": (
        "Hänvisningen måste leda till en klientavgift, men servicen ”{found}” har ingen."
    ),
    "dangling-reference.client-fee.remedy": (
        "Lägg till en rad om klientavgiften, eller rätta hänvisningen."
    ),
    "dangling-reference.client-fee.remedy-meant": "Menade du servicen {meant}?",
    "dangling-reference.voucher": (
        "Hänvisningen måste leda till en servicesedel, men servicen ”{found}” har ingen."
    ),
    "dangling-reference.voucher.remedy": (
        "Lägg till en rad om servicesedeln, eller rätta hänvisningen."
    ),
    "dangling-reference.voucher.remedy-meant": "Menade du servicen {meant}?",
    "dangling-reference.law": (
        "En hänvisning till en lag måste ha nummer, år och paragraf. Här står ”{found}”."
    ),
    "dangling-reference.law.remedy": "Skriv hänvisningen till exempel law:937/2005#5.",
    "dangling-reference.law.remedy-meant": "Menade du {meant}?",
    "dangling-reference.link": (
        "En hänvisning måste börja med ett känt ord, men ordet ”{found}” är inte känt."
    ),
    "dangling-reference.link.remedy": "Rätta början av hänvisningen.",
    "dangling-reference.link.remedy-meant": "Menade du ordet {meant}?",
    "dangling-reference.mark": (
        "I en hänvisning till ett ställe i regelboken måste tecknet # stå framför beteckningen. "
        "Här står ”{found}”."
    ),
    "dangling-reference.mark.remedy": "Lägg till tecknet # framför beteckningen.",
    "dangling-reference.mark.remedy-meant": "Skriv {meant}.",
    "dangling-reference.fact": (
        "En uppgift i ett kriterium måste finnas i filen facts.yaml, men uppgiften ”{found}” finns "
        "inte."
    ),
    "dangling-reference.fact.remedy": (
        "Rätta uppgiftens namn, eller lägg till uppgiften i filen facts.yaml."
    ),
    "dangling-reference.fact.remedy-meant": "Menade du uppgiften {meant}?",
    "dangling-reference.association": (
        "Den som får mer tid måste vara en förening i regelboken, men föreningen ”{found}” finns "
        "inte."
    ),
    "dangling-reference.association.remedy": (
        "Rätta beteckningen, eller lägg till föreningen i filen rulebook.yaml."
    ),
    "dangling-reference.association.remedy-meant": "Menade du föreningen {meant}?",
    "dangling-reference.service": (
        "Servicen måste finnas bland regelbokens tjänster, men ”{found}” finns inte."
    ),
    "dangling-reference.service.remedy": "Rätta servicens beteckning, eller lägg till servicen.",
    "dangling-reference.service.remedy-meant": "Menade du servicen {meant}?",
    "dangling-reference.situation": (
        "Vårdsituationen måste finnas bland regelbokens vårdsituationer, men ”{found}” finns inte."
    ),
    "dangling-reference.situation.remedy": (
        "Rätta vårdsituationens beteckning, eller lägg till situationen."
    ),
    "dangling-reference.situation.remedy-meant": "Menade du vårdsituationen {meant}?",
    "reference-number.section": (
        "Hänvisningen ”{words}” måste ha numret {number}, eftersom den leder till {target}, men "
        "den har {found}."
    ),
    "reference-number.section.remedy": "Rätta numret till {number}, eller rätta hänvisningens mål.",
    "reference-number.provision": (
        "Hänvisningen ”{words}” måste nämna moment eller punkt {provision}, eftersom den leder "
        "till {target}, men den har {found}."
    ),
    "reference-number.provision.remedy": (
        "Rätta numret till {provision}, eller rätta hänvisningens mål."
    ),
    "reference-number.law": (
        "Hänvisningen ”{words}” måste ha {number} §, eftersom den leder till lagen {target}, men "
        "den har {found}."
    ),
    "reference-number.law.remedy": "Rätta numret till {number}, eller rätta hänvisningens mål.",
    "reference-cycle.term": (
        "Ett begrepp får inte definieras med sig självt, men dessa definitioner leder tillbaka "
        "till början: {path}."
    ),
    "reference-cycle.term.remedy": "Skriv en av definitionerna utan hänvisning till den andra.",
    "reference-cycle.pays-as": (
        "Den klass vars arvode betalas måste leda till ett arvode, men dessa leder tillbaka till "
        "början: {path}."
    ),
    "reference-cycle.pays-as.remedy": (
        "Ge en av klasserna ett eget arvode, och ta bort pays_as ur den."
    ),
    "reference-cycle.on-top-of": (
        "Den klass som en fas byggs på måste vara en annan än fasen själv, men dessa leder "
        "tillbaka till början: {path}."
    ),
    "reference-cycle.on-top-of.remedy": "Rätta on_top_of i en av faserna.",
    "undefined-term": (
        "Ett begrepp som texten hänvisar till måste finnas i filen terms.yaml, men begreppet "
        "”{found}” finns inte."
    ),
    "undefined-term.remedy": (
        "Lägg till begreppet ”{words}” i filen terms.yaml, eller rätta hänvisningen."
    ),
    "undefined-term.remedy-meant": "Menade du begreppet {meant}?",
    "unused-term": (
        "Texten måste hänvisa till ett begrepp som definieras, men ingen text hänvisar till "
        "”{name}” ({id})."
    ),
    "unused-term.remedy": (
        "Lägg till en hänvisning i texten, eller ta bort begreppet ur filen terms.yaml."
    ),
    "amount-in-prose": (
        "Beloppet i texten måste vara detsamma som i tabellen, men i texten står {found} och i "
        "tabellen {amount} från och med {start} ({row})."
    ),
    "amount-in-prose.remedy": "Rätta beloppet i texten eller raden i tabellen så att de är lika.",
    "amount-in-prose.loose": (
        "Ett belopp i texten måste hänvisa till en rad i en tabell, men beloppet {found} hänvisar "
        "inte till någon."
    ),
    "amount-in-prose.loose.remedy": (
        "Gör beloppet till en hänvisning, så kontrolleras det alltid när tabellen ändras."
    ),
    "amount-in-prose.loose.remedy-meant": (
        "Gör beloppet till en hänvisning: sätt beloppet inom hakparentes och efter den {meant} "
        "inom rundparentes."
    ),
    "stale-authority": (
        "Välfärdsområdet beslutar om stödet för närståendevård, och därför måste texten nämna "
        "välfärdsområdet, men här står ”{found}”. Lagen 607/2022 ersatte kommunen med "
        "välfärdsområdet 1.1.2023."
    ),
    "stale-authority.remedy": "Skriv välfärdsområdet i stället för kommunen.",
    "translation-missing": (
        "Texten måste finnas på alla språk i regelboken, men {missing} saknas."
    ),
    "translation-missing.remedy": "Lägg till det språk som saknas: {missing}.",
    "translation-stale": (
        "När en text ändras på ett språk ska den ändras också på de andra, men här har bara "
        "{changed} ändrats och {stale} är som förut."
    ),
    "translation-stale.remedy": (
        "Gör samma ändring också på {stale}. Om texten redan säger detsamma kan avvikelsen "
        "godkännas i filen rulebook.yaml (waivers)."
    ),
    "waiver-idle": (
        "En godkänd avvikelse måste gälla en anmärkning, men kontrollen {check} säger inget om "
        "{at}."
    ),
    "waiver-idle.remedy": "Ta bort avvikelsen ur filen rulebook.yaml, eller rätta dess ställe.",
    "waiver-idle.check": (
        "En godkänd avvikelse måste nämna en kontroll, men kontrollen {check} finns inte."
    ),
    "waiver-idle.check.remedy": "Rätta kontrollens namn, eller ta bort avvikelsen.",
    "waiver-idle.check.remedy-meant": "Menade du kontrollen {meant}?",
    "waiver-idle.floor": (
        "Lagens miniminivå måste alltid följas, och därför kan anmärkningen från kontrollen "
        "{check} vid {at} inte godkännas."
    ),
    "waiver-idle.floor.remedy": (
        "Rätta stället enligt lagen, och ta bort avvikelsen ur filen rulebook.yaml."
    ),
    "waiver-expired": (
        "En avvikelse måste vara i kraft, men avvikelsen från kontrollen {check} vid {at} upphörde "
        "{until}."
    ),
    "waiver-expired.remedy": "Rätta stället, eller besluta om avvikelsen på nytt.",
}

EXPLAINED = {
    "dangling-reference": (
        "Kontrollen ser till att allt som regelboken hänvisar till finns: paragrafer, moment, "
        "klasser, arvodesrader, uppgifter, tjänster och vårdsituationer. En hänvisning som inte "
        "leder någonstans lämnar läsaren och regeln utan grund. Exempel: ett kriterium har "
        "uppgiften care_hors, men i filen facts.yaml finns care_hours. Rätta namnet eller lägg "
        "till det som saknas."
    ),
    "reference-number": (
        "Kontrollen jämför siffrorna i en hänvisnings ord med det ställe som hänvisningen leder "
        "till. Orden väljer skribenten, bara siffrorna kontrolleras. Exempel: orden 5 § 2 mom. "
        "leder till det tredje momentet. Rätta siffran eller hänvisningens mål."
    ),
    "reference-cycle": (
        "Kontrollen söker ringar. Ett begrepp vars definition leder tillbaka till begreppet "
        "förklarar ingenting, och en klass som betalas enligt en klass som betalas enligt den "
        "första har inget arvode. Exempel: klass I betalas enligt klass II och klass II enligt "
        "klass I. Ge den ena ett eget arvode."
    ),
    "undefined-term": (
        "Kontrollen ser till att varje begrepp som texten hänvisar till är definierat i filen "
        "terms.yaml. Exempel: texten hänvisar till carrer, men det begrepp som är definierat är "
        "carer. Rätta hänvisningen eller lägg till definitionen."
    ),
    "unused-term": (
        "Kontrollen nämner definitioner som ingen text hänvisar till. En sådan definition skrivs "
        "ut i onödan, och ingen märker om ordet börjar användas i en annan betydelse. Lägg till en "
        "hänvisning eller ta bort definitionen."
    ),
    "amount-in-prose": (
        "Kontrollen jämför belopp i texten med tabellerna. Beloppet görs till en hänvisning till "
        "en rad i tabellen, och då förblir texten och tabellen lika. Exempel: i tabellen är "
        "arvodet i klass II 650,00 euro, men i texten står 640,00 euro. Kontrollen nämner också "
        "belopp som inte är hänvisningar."
    ),
    "stale-authority": (
        "Välfärdsområdet beviljar stödet för närståendevård. Lagen 607/2022 ersatte kommunen med "
        "välfärdsområdet 1.1.2023. Kontrollen söker ställen där kommunen ännu beslutar, beviljar "
        "eller betalar. Kommunen som bostadsort lämnas i fred. Exempel: kommunen beviljar stödet. "
        "Skriv: välfärdsområdet beviljar stödet."
    ),
    "translation-missing": (
        "Kontrollen ser till att rubriker, moment och namn finns på alla språk i regelboken. "
        "Finska och svenska är likställda. En ändring får föreslås på ett språk, och de andra "
        "språken läggs till före beslutet. Exempel: ett moment finns bara på finska. Lägg till "
        "texten på svenska."
    ),
    "translation-stale": (
        "Kontrollen jämför texterna med den tidigare boken: ett förslag med utkastet och "
        "utkastet med det som senast beslutades. Finska och svenska är likvärdiga. En ändring "
        "får föreslås på ett språk, men före beslutet görs den på alla. Exempel: bara den "
        "finska texten i ett moment har ändrats. Ändra också den svenska."
    ),
    "waiver-idle": (
        "Koordinatorn kan godkänna en anmärkning med motivering i filen rulebook.yaml. Kontrollen "
        "nämner ett godkännande som inte gäller någon anmärkning, som nämner en okänd kontroll "
        "eller som försöker kringgå lagens miniminivå. Exempel: felet är redan rättat. Ta bort "
        "godkännandet."
    ),
    "waiver-expired": (
        "Ett godkännande kan ha en sista dag. Efter den gäller anmärkningen igen, och kontrollen "
        "nämner det godkännande som har upphört. Rätta stället eller besluta om godkännandet på "
        "nytt."
    ),
}
