"""Orden för kontrollerna av arvodenas ordning, justering och sänkning samt klientavgifter."""

# Long because: every sentence stands beside its remedy.

_ORDER = (
    "Rätta arvodena i klasserna {lower} och {higher}, eller räkna upp klasserna från den lägsta "
    "till den högsta."
)
_LESS = (
    "I en högre klass får det inte betalas mindre än i en lägre (937/2005 5 §), men {day} är "
    "arvodet i klass {higher} {higher_fee} och i den lägre klassen {lower} {lower_fee}."
)
_LESS_AT_LEAST = (
    "I en högre klass får det inte betalas mindre än i en lägre (937/2005 5 §), men {day} kan "
    "arvodet i klass {higher} vara så lågt som {higher_fee}, medan det i den lägre klassen "
    "{lower} är minst {lower_fee}."
)
_LESS_IN_STAGE = (
    "I en tyngre fas får det inte betalas mindre än i den klass som personen annars hör till "
    "(937/2005 5 §), men {day} är arvodet i fasen {higher} {higher_fee} och i klass {lower} "
    "{lower_fee}."
)
_STAGE = (
    "Höj arvodet i fasen {higher}, eller stryk klass {lower} bland dem som fasen läggs ovanpå "
    "(on_top_of)."
)

_FOLLOWS = (
    "Arvodet måste följa lönekoefficienten från år till år ({section}): {before} år {before_year} "
    "är {due} år {year} (× {factor}), men {tiers:i klass|i klasserna} är arvodet {amount} från "
    "och med {start}."
)
_ABOVE = (
    "Ett arvode som stiger mer än lönekoefficienten måste grunda sig på ett beslut ({section}): "
    "{before} år {before_year} är {due} år {year} (× {factor}), men {tiers:i klass|i klasserna} "
    "är arvodet "
    "{amount} från och med {start} och inget beslut har angetts."
)
_DECIDED = (
    "Också ett arvode som har justerats genom beslut måste vara minst lika stort som det som har "
    "justerats med lönekoefficienten ({section}): {before} år {before_year} är {due} år {year} "
    "(× {factor}), men {tiers:i klass|i klasserna} är arvodet {amount} från och med {start}."
)
_INDEXED = (
    "Ett arvode som är bundet till index måste följa ett belopp för året före, som sedan höjs med "
    "lönekoefficienten ({section}). {tiers:I klass|I klasserna} börjar den indexbundna raden "
    "{start}, men "
)
_COEFFICIENT = " Källa för lönekoefficienten: {source}."
_UNSURE = " Alla tal som {due} grundar sig på har inte bekräftats: kontrollera dem."
_FOLLOW = (
    "Ange beloppet {due}, bind arvodet till koefficienten (amount: indexed) eller ange raise: "
    "decision för en större höjning."
)
_DECIDE = (
    "Ange raise: decision på raden, om höjningen har beslutats, eller rätta beloppet till {right}."
)
_REACH = "Höj arvodet till minst {due}."

_UNLESS = (
    " om inte vården är mindre bindande än lagen förutsätter och vårdbehovet ringa eller "
    "närståendevårdaren själv av särskilda skäl begär ett lägre arvode ({section})."
)
_LEAST = (
    "Vårdarvodet måste också efter en sänkning år {year} vara minst {minimum} i månaden,"
) + _UNLESS
_HEAVY = (
    "Arvodet för en tung behandlingsfas måste också efter en sänkning år {year} vara minst "
    "{minimum} i månaden,"
) + _UNLESS
_EVER = "Vårdarvodet måste också efter en sänkning vara minst lika stort som lagens minimiarvode,"
_HEAVY_EVER = (
    "Arvodet för en tung behandlingsfas måste också efter en sänkning vara minst lika stort som "
    "lagens minimiarvode för den,"
)
_CASE = (
    " I klass {tier} är arvodet från och med {day} {amount} när dessa sänkningar tillämpas: "
    "{reductions}. Ingen tillräcklig grund har angetts för dem. Så går det för denna person: "
    "{person}. Klasser som detta gäller: {tiers}."
)
_SOURCE = " Källa för minimiarvodet: {source}."
_UNVERIFIED = " Alla tal som detta grundar sig på har inte bekräftats: kontrollera dem."
_LAST_KNOWN = " Minimiarvodet för det året är inte känt. Det senast kända är {minimum} (år {year})."
_NOR_VERIFIED = " Inte heller det beloppet har bekräftats."
_RUNS_ON = " Raden som börjar {start} gäller ännu år {year}."
_TIED = (
    " Arvodet i klass {tier} är bundet till minimiarvodet, vars belopp ännu inte är känt, men från "
    "och med {day} gör dessa sänkningar arvodet lägre än så: {reductions}. Ingen tillräcklig grund "
    "har angetts för dem. Så går det för denna person: {person}. Klasser som detta gäller: {tiers}."
)
_UNWRITTEN = (
    " I klass {tier} är arvodet från och med {day} lägre än så när dessa sänkningar tillämpas: "
    "{reductions}. Klassens kriterier har inte skrivits, så ingen person kunde nämnas. Jämfört "
    "belopp: {minimum} (år {year})."
)
_GROUND = (
    "Begränsa eller ändra sänkningen så att arvodet inte blir lägre än minimiarvodet. Om "
    "sänkningen förutsätter lagens grund, ange den (ground: [less-binding, slight-need] eller "
    "ground: carer-special-reason)."
)
_REDUCED = {
    "": _LEAST + _CASE + _SOURCE,
    ".unverified": _LEAST + _CASE + _SOURCE + _UNVERIFIED,
    ".year-unknown": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".year-unknown-unverified": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE,
    ".runs-on": _LEAST + _RUNS_ON + _CASE + _SOURCE,
    ".tied": _EVER + _UNLESS + _TIED,
    ".unwritten": _EVER + _UNLESS + _UNWRITTEN + _SOURCE,
    ".heavy": _HEAVY + _CASE + _SOURCE,
    ".heavy-unverified": _HEAVY + _CASE + _SOURCE + _UNVERIFIED,
    ".heavy-year-unknown": _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".heavy-year-unknown-unverified": (
        _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE
    ),
    ".heavy-runs-on": _HEAVY + _RUNS_ON + _CASE + _SOURCE,
    ".heavy-tied": _HEAVY_EVER + _UNLESS + _TIED,
    ".heavy-unwritten": _HEAVY_EVER + _UNLESS + _UNWRITTEN + _SOURCE,
}

_CAP = (
    "Klientavgiften för vård under närståendevårdarens lediga dag får år {year} vara högst {cap} "
    "per ledig dag ({section}), men för servicen {service} är den {amount} från och med {start}. "
    "Källa för maximibeloppet: {source}."
)
_CAP_EVER = (
    "Klientavgiften för vård under närståendevårdarens lediga dag får vara högst lagens "
    "maximibelopp ({section}). För servicen {service} är den {amount} från och med {start}. "
    "Maximibeloppet för det året är inte känt, och avgiften överskrider det senast kända, {cap} "
    "(år {year}). Källa: {source}."
)
_CAP_REMEDY = "Sänk avgiften till högst {cap}."
_CAP_YEAR = (
    "Kontrollera maximibeloppet. Ett bekräftat belopp kan anges i filen rulebook.yaml under "
    "statute_years (leave_day_cap)."
)
_CAP_UNSEEN = " Maximibeloppet har inte bekräftats: kontrollera det."
_DAY = "Ange avgiften per ledig dag (per: leave-day)."

FEE_RULE_CHECKS = {
    "fee-order": _LESS,
    "fee-order.remedy": _ORDER,
    "fee-order.unverified": _LESS + _UNVERIFIED,
    "fee-order.unverified.remedy": _ORDER,
    "fee-order.span": _LESS_AT_LEAST,
    "fee-order.span.remedy": _ORDER,
    "fee-order.span-unverified": _LESS_AT_LEAST + _UNVERIFIED,
    "fee-order.span-unverified.remedy": _ORDER,
    "fee-order.stage": _LESS_IN_STAGE,
    "fee-order.stage.remedy": _STAGE,
    "fee-order.stage-unverified": _LESS_IN_STAGE + _UNVERIFIED,
    "fee-order.stage-unverified.remedy": _STAGE,
    "fee-indexation": _FOLLOWS + _COEFFICIENT,
    "fee-indexation.remedy": _FOLLOW,
    "fee-indexation.unverified": _FOLLOWS + _COEFFICIENT + _UNSURE,
    "fee-indexation.unverified.remedy": _FOLLOW,
    "fee-indexation.above": _ABOVE + _COEFFICIENT,
    "fee-indexation.above.remedy": _DECIDE,
    "fee-indexation.above-unverified": _ABOVE + _COEFFICIENT + _UNSURE,
    "fee-indexation.above-unverified.remedy": _DECIDE,
    "fee-indexation.decision": _DECIDED + _COEFFICIENT,
    "fee-indexation.decision.remedy": _REACH,
    "fee-indexation.decision-unverified": _DECIDED + _COEFFICIENT + _UNSURE,
    "fee-indexation.decision-unverified.remedy": _REACH,
    "fee-indexation.not-judged": (
        "Arvodet måste följa lönekoefficienten från år till år ({section}), men de koefficienter "
        "som behövs är inte kända. Därför bedömdes det inte om beloppen för år {year} har "
        "justerats."
    ),
    "fee-indexation.not-judged.remedy": (
        "Bind arvodena till koefficienten (amount: indexed), eller ange koefficienten för år "
        "{year} med källa i filen rulebook.yaml under statute_years (coefficient) när den har "
        "publicerats."
    ),
    "fee-indexation.no-base": _INDEXED + "före den finns inget arvode.",
    "fee-indexation.no-base.remedy": (
        "Lägg till en rad som börjar år {year_before} med beloppet i euro, eller skriv beloppet på "
        "den här raden i euro."
    ),
    "fee-indexation.same-year": _INDEXED + "raden före den börjar samma år, {before}.",
    "fee-indexation.same-year.remedy": (
        "Låt raden börja {may_begin}, eller skriv beloppet i euro."
    ),
    "fee-indexation.gap": _INDEXED + "raden före den börjar redan {before}.",
    "fee-indexation.gap.remedy": (
        "Låt raden börja {may_begin}: därefter ändras beloppet av sig självt varje år. Eller skriv "
        "beloppet i euro."
    ),
    **{f"reduction-below-minimum{says}": text for says, text in _REDUCED.items()},
    **{f"reduction-below-minimum{says}.remedy": _GROUND for says in _REDUCED},
    "reduction-below-minimum.more": (
        "Det finns {total} sänkningar och kombinationer av sänkningar som gör arvodet lägre än "
        "minimiarvodet. Av dem räknas {listed} upp."
    ),
    "reduction-below-minimum.more.remedy": (
        "Rätta först dem som räknas upp och kontrollera regelboken på nytt."
    ),
    "reduction-below-minimum.undecided": (
        "Klasserna och sänkningarna är så många att det inte kunde avgöras om någons arvode blir "
        "lägre än minimiarvodet. Alla fall bedömdes inte."
    ),
    "reduction-below-minimum.undecided.remedy": "Förenkla villkoren för sänkningarna (when).",
    "reduction-without-ground": (
        "En regel som sänker arvodet måste ha en grund (937/2005 5 §), men för sänkningen "
        "{reduction} har ingen grund angetts."
    ),
    "reduction-without-ground.remedy": (
        "Ange grunden (ground): less-binding, om vården är mindre bindande, slight-need, om "
        "vårdbehovet är ringa, eller carer-special-reason, om närståendevårdaren själv av "
        "särskilda skäl begär sänkningen. Om ingen av dem passar, ta bort sänkningen."
    ),
    "client-fee-above-cap": _CAP,
    "client-fee-above-cap.remedy": _CAP_REMEDY,
    "client-fee-above-cap.unverified": (
        _CAP + " Beloppet {cap} har inte bekräftats: kontrollera det."
    ),
    "client-fee-above-cap.unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown": _CAP_EVER,
    "client-fee-above-cap.year-unknown.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown-unverified": (
        _CAP_EVER + " Inte heller det beloppet har bekräftats."
    ),
    "client-fee-above-cap.year-unknown-unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.unit": (
        "För vård under närståendevårdarens lediga dag får det tas ut högst {cap} per ledig dag "
        "({section}, år {year}), men avgiften {amount} för servicen {service} tas ut per annan "
        "enhet ({per}). Hur många sådana enheter går det på en ledig dag? Det framgår inte, så "
        "avgiften bedömdes inte. Källa för maximibeloppet: {source}.{unverified:|"
        + _CAP_UNSEEN
        + "}"
    ),
    "client-fee-above-cap.unit.remedy": (
        _DAY + " Om avgiften inte gäller vård under en ledig dag behöver den inte ändras."
    ),
    "client-fee-above-cap.unit-above": (
        "För vård under närståendevårdarens lediga dag får det tas ut högst {cap} per ledig dag "
        "({section}, år {year}), men redan en enda enhet ({per}) av servicen {service} kostar "
        "{amount}. Källa för maximibeloppet: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.unit-above.remedy": (
        _DAY + " Om avgiften inte gäller vård under en ledig dag, godkänn avvikelsen (waivers)."
    ),
    "client-fee-above-cap.share-above": (
        "För vård under närståendevårdarens lediga dag får det tas ut högst {cap} per dag "
        "({section}, år {year}), men klientens andel av servicesedeln {service} är {amount} per "
        "timme: dess {hours} timmar i månaden är {day_hours} timmar per ledig dag, så en ledig dag "
        "kostar minst {share}. "
        "Källa till maximibeloppet: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.share-above.remedy": (
        "Ange andelen per ledig dag (per: leave-day, högst {cap}), eller sänk den till {most} per "
        "timme. Om sedeln inte gäller vård under ledighet, godta iakttagelsen som ett undantag "
        "(waivers)."
    ),
    "client-fee-above-cap.hours-above": (
        "För vård under närståendevårdarens lediga dag får det tas ut högst {cap} per ledig dag "
        "({section}, år {year}), men en ledig dag som kostar {amount} i timmen blir {together} för "
        "sina 24 timmar. Källa för maximibeloppet: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.hours-above.remedy": _DAY,
    "household-cut": (
        "Arvodet får inte sänkas för att flera personer vårdas i samma hushåll, men sänkningen "
        "{reduction} beror på detta: {fact}. En förvaltningsdomstol har ansett att en sådan "
        "sänkning strider mot lagen ({ruling}). Avgörandet är inte ett prejudikat."
    ),
    "household-cut.remedy": (
        "Ta bort villkoret eller sänkningen. Arvodet bestäms enligt hur bindande och krävande "
        "vården av varje vårdbehövande är (937/2005 5 §)."
    ),
    "household-cut.not-judged": (
        "Det bedömdes inte om någon regel sänker arvodet för antalet personer som vårdas i samma "
        "hushåll, eftersom ingen uppgift har angetts betyda det (means: {means}). En "
        "förvaltningsdomstol har ansett att en sådan sänkning strider mot lagen ({ruling}). "
        "Avgörandet är inte ett prejudikat."
    ),
    "household-cut.not-judged.remedy": (
        "Om regelboken frågar hur många personer närståendevårdaren vårdar i samma hushåll, lägg "
        "till means: {means} för den uppgiften."
    ),
}

EXPLAINED = {
    "fee-order": (
        "Kontrollen ser efter att det ingen dag betalas mindre i en högre klass i en tabell än i "
        "en lägre, eftersom arvodet bestäms enligt hur bindande och krävande vården är (937/2005 "
        "5 §). Klasserna räknas upp från den lägsta till den högsta. Av ett intervall jämförs den "
        "nedre gränsen. Ett belopp som ännu inte är känt jämförs inte. Exempel: arvodet är 700 "
        "euro i klass II och 650 euro i klass III."
    ),
    "fee-indexation": (
        "Arvodena justeras varje kalenderår med lönekoefficienten, också de som är högre eller "
        "lägre än minimiarvodet och avlösarnas arvoden (937/2005 6 §). Kontrollen jämför rader för "
        "på varandra följande år på en cent när, på det sätt som regelboken anger (indexation): "
        "med förhållandet mellan koefficienterna eller med procenttalet med två decimaler. Ett "
        "arvode som har höjts genom beslut (raise: decision) får vara högre men inte lägre. Lagens "
        "eget minimibelopp duger som sådant. Om ett längre mellanrum än från ett år till nästa "
        "sägs ingenting om ett belopp i euro. En indexbunden rad som inte följer ett belopp för "
        "året före kan aldrig räknas ut, och det sägs om den. Om koefficienten inte är känd säger "
        "kontrollen att året inte bedömdes. "
        "Exempel: 634 euro år 2023 är enligt procenttalet 666,14 euro år 2024."
    ),
    "reduction-below-minimum": (
        "Kontrollen söker någon vars arvode efter sänkningar blir lägre än minimiarvodet. Den går "
        "igenom alla klasser, faser, år och de sänkningar som kan gälla samma person samtidigt, "
        "och nämner en person som det händer. I en tung behandlingsfas jämförs arvodet med fasens "
        "eget minimiarvode. Ett lägre arvode förutsätter att vården är mindre bindande än lagen "
        "förutsätter och vårdbehovet dessutom ringa, eller att närståendevårdaren själv begär det "
        "av särskilda skäl (937/2005 5 §). Grunden anges för sänkningen (ground). Om minimiarvodet "
        "inte har bekräftats eller inte är känt blir resultatet en varning. Exempel: i klass I "
        "betalas minimiarvodet, och dagverksamhet halverar det utan grund."
    ),
    "reduction-without-ground": (
        "Kontrollen ser efter att varje regel som sänker arvodet nämner sin grund (ground). "
        "Arvodet bestäms enligt hur bindande och krävande vården är (937/2005 5 §), och en "
        "sänkning måste motiveras för var och en (biträdande justitiekanslern OKV/2289/10/2020). "
        "Om grunden räcker också för att underskrida minimiarvodet bedöms av kontrollen "
        "reduction-below-minimum."
    ),
    "client-fee-above-cap": (
        "För vård under närståendevårdarens lediga dag får det tas ut högst lagens maximibelopp "
        "per ledig dag, också när ledigheten tas ut i delar (734/1992 6 b §). Kontrollen jämför "
        "klientavgifter och klientens andel av servicesedlar med maximibeloppet för det år då "
        "avgiften börjar. Om avgiften tas ut per timme eller besök frågar kontrollen hur många "
        "sådana det går på en ledig dag; för servicen leave-day räknas 24. Om maximibeloppet inte "
        "har bekräftats eller inte är känt blir resultatet en varning. Exempel: 14 euro per ledig "
        "dag är för mycket år 2026, eftersom maximibeloppet är 13,70 euro. Räknat per timme är en "
        "ledig dag högst 24 timmar. Timmarna för en ledig dag är kända när sedeln anger sina "
        "timmar i månaden och klassernas lediga dagar finns i regelboken: 24 timmar i månaden och "
        "två lediga dagar är 12 timmar per dag."
    ),
    "household-cut": (
        "Kontrollen söker sänkningar som beror på hur många personer som vårdas i samma hushåll. "
        "Östra Finlands förvaltningsdomstol ansåg den 1 april 2019 att en regel som sänkte arvodet "
        "med 30 procent för två personer som vårdades i samma hushåll stred mot lagen (19/0149/2 "
        "och 19/0150/2). Avgörandet är inte ett prejudikat, så resultatet är en varning. "
        "Kontrollen känner uppgiften på means: persons-cared-for-in-household. Om den saknas säger "
        "kontrollen att den inte bedömde."
    ),
}
