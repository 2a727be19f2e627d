"""Orden för kontrollerna av ledighet, avbrott, uppsägning och avtal, på svenska."""

# Long because: every sentence of these checks stands beside its remedy.

LEAVE_CHECKS = {
    "leave-below-statute": (
        "Varje närståendevårdare måste ha minst {least} lediga dagar i månaden ({section}), men"
        " {tiers:i klass|i klasserna} är de {days} när vårdsituationen är denna: {person}. "
        "{alike} Källa: {source}."
    ),
    "leave-below-statute.remedy": (
        "Lägg till en rad eller lindra radens villkor (when, lost_when) så att var och en har "
        "minst {least} lediga dagar."
    ),
    "leave-below-statute.everyone": (
        "Varje närståendevårdare måste ha minst {least} lediga dagar i månaden ({section}), men"
        " {tiers:i klass|i klasserna} är de {days}. Källa: {source}."
    ),
    "leave-below-statute.everyone.remedy": (
        "Ändra antalet lediga dagar (days) {tiers:i klass|i klasserna} till minst {least}."
    ),
    "leave-below-statute.missing": (
        "Varje närståendevårdare måste ha minst {least} lediga dagar i månaden ({section}), men "
        "för {tiers:klass|klasserna} finns ingen rad om lagstadgad ledighet. Källa: {source}."
    ),
    "leave-below-statute.missing.remedy": (
        "Lägg till en rad för {tiers:klass|klasserna} med minst {least} lediga dagar."
    ),
    "leave-below-statute.bound": (
        "När vården binder närståendevårdaren dygnet runt eller fortgående varje dag måste de "
        "lediga dagarna vara minst {least} i månaden ({section}), men {tiers:i klass|i "
        "klasserna} är de {days} när vårdsituationen är denna: {person}. {alike} Källa: "
        "{source}."
    ),
    "leave-below-statute.bound.remedy": (
        "Lägg till en rad för {tiers:klass|klasserna} som ger den som är så bunden {least} lediga "
        "dagar, "
        "eller ändra klassens kriterier så att ingen som är så bunden hör till klassen."
    ),
    "leave-below-statute.bound-not-judged": (
        "Ledigheten måste vara längre ({least} dagar) när vården binder dygnet runt eller "
        "fortgående varje dag. Detta bedömdes inte, eftersom ingen ja/nej-uppgift berättar vem som "
        "är så bunden."
    ),
    "leave-below-statute.bound-not-judged.remedy": (
        "Lägg till en uppgift med means: bound-round-the-clock i filen facts.yaml."
    ),
    "leave-below-statute.not-judged": (
        "Om de lediga dagarna räcker bedömdes inte, eftersom regelboken inte har några rader om "
        "lagstadgad ledighet (leave)."
    ),
    "leave-below-statute.not-judged.remedy": (
        "Anteckna de lediga dagarna för varje klass i regelboken under leave."
    ),
    "leave-below-statute.undecided": (
        "Klasstabellerna och ledighetens villkor är så omfattande att det inte helt kunde avgöras "
        "om de lediga dagarna räcker."
    ),
    "leave-below-statute.undecided.remedy": (
        "Förenkla ledighetens villkor (when, lost_when), eller dela klasstabellen."
    ),
    "leave-lost-for-small-absence": (
        "Rätten till ledighet får inte gå förlorad för att den vårdbehövande regelbundet en "
        "ringa del av tiden är utanför hemmet ({section}), men {tiers:i klass|i klasserna} "
        "förloras rätten när vårdsituationen är denna: {person}."
    ),
    "leave-lost-for-small-absence.remedy": (
        "Ta bort villkoret som gör att rätten förloras (lost_when), eller höj dess gräns."
    ),
    "leave-lost-for-small-absence.perhaps": (
        "Rätten till ledighet får inte gå förlorad för att den vårdbehövande regelbundet en "
        "ringa del av tiden är utanför hemmet ({section}). {tiers:I klass|I klasserna} förloras"
        " rätten när vårdsituationen är denna: {person}. Frånvaron är under en tredjedel av "
        "tiden. Lagen säger inte vad som är ringa."
    ),
    "leave-lost-for-small-absence.perhaps.remedy": (
        "Höj gränsen (lost_when), eller motivera den som en avvikelse (waivers) och avgör saken "
        "för var och en särskilt."
    ),
    "leave-lost-for-small-absence.not-judged": (
        "Hur ledighet förloras {tiers:i klass|i klasserna} bedömdes inte, eftersom villkoret "
        "(lost_when) inte har någon uppgift om hur mycket den vårdbehövande är utanför hemmet "
        "({section})."
    ),
    "leave-lost-for-small-absence.not-judged.remedy": (
        "Om villkoret gäller frånvaro, ange means: hours-away-per-weekday eller means: "
        "days-elsewhere-per-month för uppgiften."
    ),
    "leave-lost-for-small-absence.undecided": (
        "Villkoren {tiers:i klass|i klasserna} är så omfattande att det inte kunde avgöras hur "
        "ledighet förloras ({section})."
    ),
    "leave-lost-for-small-absence.undecided.remedy": (
        "Förenkla ledighetens villkor (when, lost_when), eller dela klasstabellen."
    ),
    "leave-reduces-fee": (
        "Ledighet får inte minska vårdarvodet ({section}), men i avbrottet {interruption}, vars "
        "orsak är ledighet, betalas arvodet inte för hela tiden."
    ),
    "leave-reduces-fee.remedy": (
        "Ge ledigheten en egen avbrottsrad med cause: [leave] och paid: always."
    ),
    "leave-reduces-fee.deducted": (
        "Ledighet får inte minska vårdarvodet ({section}), men i avbrottet {interruption}, vars "
        "orsak är ledighet, dras en del av arvodet av (deduct)."
    ),
    "leave-reduces-fee.deducted.remedy": (
        "Ge ledigheten en egen avbrottsrad med cause: [leave] och paid: always, utan avdrag."
    ),
    "leave-reduces-fee.unsaid": (
        "Ledighet får inte minska vårdarvodet ({section}). Detta bedömdes inte för avbrottet "
        "{interruption}, eftersom raden inte säger för vilken tid arvodet betalas (paid)."
    ),
    "leave-reduces-fee.unsaid.remedy": "Ange paid: always på raden.",
    "leave-reduces-fee.not-judged": (
        "Ledighetens verkan på vårdarvodet bedömdes inte, eftersom regelboken inte har något "
        "avbrott vars orsak är ledighet (cause: leave)."
    ),
    "leave-reduces-fee.not-judged.remedy": (
        "Lägg till en rad med cause: [leave] och paid: always bland avbrotten."
    ),
    "interruption-missing.cared-for-health": (
        "Regelboken måste berätta hur vårdarvodet betalas när vården avbryts av den vårdbehövandes "
        "hälsa ({section}), men bland avbrotten finns inte denna orsak ({cause})."
    ),
    "interruption-missing.cared-for-health.remedy": (
        "Lägg till en rad med cause: [cared-for-health] och paid: {{months: 1}} bland avbrotten."
    ),
    "interruption-missing.carer": (
        "I avtalet måste det avtalas hur vårdarvodet betalas när vården avbryts av en orsak som "
        "beror på närståendevårdaren ({section}), men bland regelbokens avbrott finns inte denna "
        "orsak ({cause})."
    ),
    "interruption-missing.carer.remedy": (
        "Lägg till en rad med cause: [carer] bland avbrotten, och ange för vilken tid arvodet "
        "betalas (paid)."
    ),
    "interruption-missing.cared-for-other": (
        "I avtalet måste det avtalas hur vårdarvodet betalas när vården avbryts av en annan orsak "
        "än en hälsomässig som beror på den vårdbehövande ({section}), men bland regelbokens "
        "avbrott finns inte denna orsak ({cause})."
    ),
    "interruption-missing.cared-for-other.remedy": (
        "Lägg till en rad med cause: [cared-for-other] bland avbrotten, och ange för vilken tid "
        "arvodet betalas (paid)."
    ),
    "interruption-missing.leave": (
        "Regelboken måste berätta att ledighet inte minskar vårdarvodet ({section}), men bland "
        "avbrotten finns inte denna orsak ({cause})."
    ),
    "interruption-missing.leave.remedy": (
        "Lägg till en rad med cause: [leave] och paid: always bland avbrotten."
    ),
    "interruption-missing.not-judged": (
        "Om avbrotten är heltäckande bedömdes inte, eftersom regelboken inte har några "
        "avbrottsrader (interruptions)."
    ),
    "interruption-missing.not-judged.remedy": (
        "Anteckna under interruptions hur arvodet betalas när vården avbryts."
    ),
    "interruption-too-short": (
        "När vården tillfälligt avbryts av den vårdbehövandes hälsa måste vårdarvodet betalas i "
        "minst {least} månad ({section}), men i avbrottet {interruption} betalas det inte så "
        "länge. Källa: {source}."
    ),
    "interruption-too-short.remedy": "Ange minst paid: {{months: 1}} på raden.",
    "interruption-too-short.days": (
        "När vården tillfälligt avbryts av den vårdbehövandes hälsa måste vårdarvodet betalas i "
        "minst {least} månad ({section}), men i avbrottet {interruption} är de betalda dagarna "
        "{days}. En månad kan ha 31 dagar. Källa: {source}."
    ),
    "interruption-too-short.days.remedy": "Ange minst paid: {{months: 1}} på raden.",
    "interruption-too-short.unsaid": (
        "När vården avbryts av den vårdbehövandes hälsa måste vårdarvodet betalas i minst {least} "
        "månad ({section}). Detta bedömdes inte för avbrottet {interruption}, eftersom raden inte "
        "säger för vilken tid arvodet betalas (paid)."
    ),
    "interruption-too-short.unsaid.remedy": "Ange minst paid: {{months: 1}} på raden.",
    "interruption-too-short.not-judged": (
        "Arvodet för tiden för ett avbrott bedömdes inte, eftersom regelboken inte har något "
        "avbrott vars orsak är den vårdbehövandes hälsa (cause: cared-for-health)."
    ),
    "interruption-too-short.not-judged.remedy": (
        "Lägg till en rad med cause: [cared-for-health] och paid: {{months: 1}} bland avbrotten."
    ),
    "notice-too-short.county": (
        "Välfärdsområdets uppsägningstid måste vara minst {least} mån. ({section}), men i "
        "regelboken är den {months} mån. Källa: {source}."
    ),
    "notice-too-short.county.remedy": (
        "Ange minst {least} som välfärdsområdets uppsägningstid (county_months)."
    ),
    "notice-too-short.county-unsaid": (
        "Välfärdsområdets uppsägningstid bedömdes inte, eftersom regelboken inte anger den "
        "(county_months). Den måste vara minst {least} mån. ({section})."
    ),
    "notice-too-short.county-unsaid.remedy": (
        "Ange välfärdsområdets uppsägningstid under county_months."
    ),
    "notice-too-short.carer": (
        "Närståendevårdarens uppsägningstid måste vara minst {least} mån. ({section}), men i "
        "regelboken är den {months} mån. Källa: {source}."
    ),
    "notice-too-short.carer.remedy": (
        "Ange minst {least} som närståendevårdarens uppsägningstid (carer_months)."
    ),
    "notice-too-short.carer-unsaid": (
        "Närståendevårdarens uppsägningstid bedömdes inte, eftersom regelboken inte anger den "
        "(carer_months). Den måste vara minst {least} mån. ({section})."
    ),
    "notice-too-short.carer-unsaid.remedy": (
        "Ange närståendevårdarens uppsägningstid under carer_months."
    ),
    "notice-too-short.at-once": (
        "Avtalet får hävas genast endast om en fortsättning skulle äventyra hälsan eller "
        "säkerheten ({section}), men regelboken har även andra orsaker: {reasons}."
    ),
    "notice-too-short.at-once.remedy": (
        "Behåll endast orsakerna health och safety under immediate_only_for."
    ),
    "notice-too-short.not-judged": (
        "Uppsägningstiderna bedömdes inte, eftersom regelboken inte har dem som uppgifter (notice)."
    ),
    "notice-too-short.not-judged.remedy": "Anteckna uppsägningstiderna under notice.",
    "earliest-date": (
        "I redan ingångna avtal får arvodet sjunka först efter uppsägningstiden, men {tiers:i "
        "klass|i klasserna} är det {before} och från och med {begins} {after}. Om "
        "uppsägningsbrevet postas {posted} anses det ha kommit fram {received}, och avtalet "
        "upphör tidigast {ends}. Sänkningen kan börja tidigast {changes} ({source})."
    ),
    "earliest-date.remedy": (
        "Låt sänkningen börja tidigast {changes}, eller begränsa den till nya avtal (applies_to: "
        "new-contracts under in_force i paragrafen). Om breven redan har sänts, kontrollera "
        "dagen med kommandot rulebook statute --earliest."
    ),
    "earliest-date.not-known": (
        "I gällande avtal får arvodet sjunka först efter uppsägningstiden. {tiers:I klass|I "
        "klasserna} är arvodet {before} och från {begins} minimibeloppet för {year}, som ännu inte "
        "är känt ({last_year} är det {last}). Därför går det inte att säga om arvodet sjunker. Om "
        "det gör det och uppsägningsbrevet postas {posted}, anses det mottaget {received}, avtalet "
        "upphör tidigast {ends} och sänkningen får börja tidigast {changes} ({source})."
    ),
    "earliest-date.not-known.remedy": (
        "När talen fastställs, skriv in dem i rulebook.yaml under statute_years och kontrollera på "
        "nytt. För säkerhets skull kan det nya arvodet börja tidigast {changes}."
    ),
    "earliest-date.untold": (
        "Detta gäller redan ingångna avtal senast {begins}. Ingen uppgift berättar om det "
        "försämrar dem, så det bedömdes inte. Om det gör det och uppsägningsbrevet postas {posted} "
        "anses brevet ha kommit fram {received}, avtalet upphör tidigast {ends} och ändringen kan "
        "börja tidigast {changes} ({source})."
    ),
    "earliest-date.untold.remedy": (
        "Om detta försämrar redan ingångna avtal, låt det börja tidigast {changes}."
    ),
    "earliest-date.leave": (
        "I redan ingångna avtal får ledigheten minska först efter uppsägningstiden, men i klass "
        "{tier} har de lediga dagarna varit {before} i månaden och är från och med {begins} "
        "{after}. Om uppsägningsbrevet postas {posted} anses det ha kommit fram {received}, och "
        "avtalet upphör tidigast {ends}. Ledigheten kan minska tidigast {changes} ({source})."
    ),
    "earliest-date.leave.remedy": (
        "Låt sänkningen börja tidigast {changes}, eller begränsa den till nya avtal (applies_to: "
        "new-contracts under in_force i paragrafen). Om breven redan har sänts, kontrollera "
        "dagen med kommandot rulebook statute --earliest."
    ),
    "earliest-date.breaks": (
        "I redan ingångna avtal får ledigheten minska först efter uppsägningstiden, men i klass "
        "{tier} har rekreationsledigheten varit {before} timmar i månaden och är från och med "
        "{begins} {after}. Om uppsägningsbrevet postas {posted} anses det ha kommit fram "
        "{received}, och avtalet upphör tidigast {ends}. Ledigheten kan minska tidigast {changes} "
        "({source})."
    ),
    "earliest-date.breaks.remedy": (
        "Låt sänkningen börja tidigast {changes}, eller begränsa den till nya avtal (applies_to: "
        "new-contracts under in_force i paragrafen). Om breven redan har sänts, kontrollera "
        "dagen med kommandot rulebook statute --earliest."
    ),
    "earliest-date.stricter": (
        "Redan ingångna avtal får försämras först efter uppsägningstiden. Den här regeln ändras "
        "från och med {begins}, och ingen uppgift berättar om ändringen försämrar dem. Om den "
        "gör det och uppsägningsbrevet postas {posted} anses brevet ha kommit fram {received}, "
        "avtalet upphör tidigast {ends} och ändringen kan börja tidigast {changes} ({source})."
    ),
    "earliest-date.stricter.remedy": (
        "Om ändringen försämrar redan ingångna avtal, låt den börja tidigast {changes} eller "
        "begränsa den till nya avtal (applies_to: new-contracts under in_force i paragrafen)."
    ),
    "retroactive-ending": (
        "Avtalet får inte upphöra retroaktivt, men regelboken tillåter det (retroactive: true). En "
        "höjning kan vara retroaktiv. Avgörande: {source}. En förvaltningsdomstols avgörande är "
        "inget prejudikat."
    ),
    "retroactive-ending.remedy": "Ange retroactive: false för hur avtalet upphör (ends).",
    "retroactive-ending.not-judged": (
        "Om avtal upphör retroaktivt bedömdes inte, eftersom regelboken inte har några uppgifter "
        "om avtalet (contract)."
    ),
    "retroactive-ending.not-judged.remedy": ("Anteckna under contract hur avtalet upphör (ends)."),
    "fixed-term-without-reason": (
        "Avtalet får ingås för viss tid endast av särskilda skäl ({section}), men regelboken har "
        "andra grunder: {reasons}. Avgörande: {source}. En förvaltningsdomstols avgörande är inget "
        "prejudikat."
    ),
    "fixed-term-without-reason.remedy": (
        "Behåll endast special-reason som grund (only_for), och anteckna det särskilda skälet i "
        "varje avtal för viss tid."
    ),
    "fixed-term-without-reason.not-judged": (
        "Grunderna för avtal för viss tid bedömdes inte, eftersom regelboken inte har dem som "
        "uppgifter (fixed_term)."
    ),
    "fixed-term-without-reason.not-judged.remedy": (
        "Ange fixed_term: {{only_for: [special-reason]}} för avtalet."
    ),
    "intake-closed.backwards": (
        "Mottagningen av ansökningar måste öppnas efter att den stängts, men här stängs den "
        "{closed} och öppnas {reopened}."
    ),
    "intake-closed.backwards.remedy": (
        "Rätta dagarna: reopened är den första dag då ansökningar tas emot igen."
    ),
    "intake-closed.again": (
        "Mottagningen av ansökningar som stängts {other} måste öppnas innan den stängs på nytt, "
        "men här stängs den på nytt {closed}."
    ),
    "intake-closed.again.remedy": (
        "Skriv när stängningen från {other} upphörde (reopened), eller ta bort den ena."
    ),
    "intake-closed": (
        "En ansökan måste kunna göras när som helst, och den ska få ett skriftligt beslut, men "
        "enligt regelboken är nya ansökningar stoppade från och med {closed}. Vägledning: "
        "{source}. Laglighetsövervakarens avgörande är inget prejudikat."
    ),
    "intake-closed.remedy": (
        "Ta bort stoppet. Om anslaget är slut tas ansökan ändå emot, den får ett motiverat beslut "
        "och den sökande hänvisas till annan service."
    ),
    "intake-closed.reopened": (
        "En ansökan måste kunna göras när som helst, och den ska få ett skriftligt beslut, men "
        "enligt regelboken är nya ansökningar stoppade från och med {closed} och tas emot igen "
        "{reopened}. Vägledning: {source}. Laglighetsövervakarens avgörande är inget prejudikat."
    ),
    "intake-closed.reopened.remedy": (
        "Ta bort stoppet. Om anslaget är slut tas ansökan ändå emot, den får ett motiverat beslut "
        "och den sökande hänvisas till annan service."
    ),
}

EXPLAINED = {
    "leave-below-statute": (
        "Granskar om varje närståendevårdare får minst den ledighet som lagen ger (937/2005 4 § 1 "
        "mom.): två lediga dagar i månaden, och tre när vården binder dygnet runt eller fortgående "
        "varje dag. Det senare framgår av en uppgift med means: bound-round-the-clock. Alla "
        "situationer som kan höra till klassen bedöms, och de rader som då gäller: den bästa "
        "lagstadgade raden och de extra dagarna. Rekreationsledighet räknas inte. En månad då den "
        "vårdbehövande helt är någon annanstans (minst 28 dagar) bedöms inte. Exempel: klass I har "
        "två dagar, men även den som är bunden dygnet runt kan höra till klassen. Lägg till en rad "
        "med tre dagar för denne."
    ),
    "leave-lost-for-small-absence": (
        "Rätten till ledighet går inte förlorad fast den vårdbehövande regelbundet en ringa del av "
        "dygnet är utanför hemmet (937/2005 4 § 1 mom.). Granskar vem som förlorar rätten på grund "
        "av frånvaro (lost_when). Frånvaron framgår av uppgifter med means: hours-away-per-weekday "
        "eller means: days-elsewhere-per-month. Lagen har inget tal: under en sjättedel av tiden "
        "(4 timmar om dagen, 5 dagar i månaden) är ringa och ger ett fel, under en tredjedel (8 "
        "timmar, 10 dagar) kan vara ringa och ger en varning. Exempel: rätten förloras när den "
        "vårdbehövande på vardagar är över två timmar i dagverksamhet. Ta bort villkoret."
    ),
    "leave-reduces-fee": (
        "Ledighet minskar inte vårdarvodet (937/2005 4 § 3 mom.). Granskar avbrott vars orsak är "
        "ledighet (cause: leave): de måste ha paid: always och inget avdrag. Av villkoren för "
        "sänkning kan ledighet inte kännas igen, och i texten söks inga ord. Exempel: för ledighet "
        "betalas arvodet endast för fem dagar. Ange paid: always."
    ),
    "interruption-missing": (
        "Granskar om regelboken berättar om varje orsak till avbrott som lagen känner: den "
        "vårdbehövandes hälsa (937/2005 9 §), en orsak som beror på närståendevårdaren och en "
        "annan orsak som beror på den vårdbehövande, om vilka det avtalas i avtalet (8 §), samt "
        "ledighet (4 § 3 mom.). Varje orsak som saknas ger en egen varning. Exempel: avbrotten har "
        "endast den vårdbehövandes hälsa. Lägg till rader för de andra orsakerna."
    ),
    "interruption-too-short": (
        "När vården tillfälligt avbryts av den vårdbehövandes hälsa upphör utbetalningen först "
        "efter en månad (937/2005 9 §). Granskar avbrott vars orsak är cared-for-health. Dagar "
        "jämförs med den längsta månaden, 31 dagar. Exempel: arvodet betalas för 14 dagar. Ange "
        "paid: months: 1."
    ),
    "notice-too-short": (
        "Granskar uppsägningstiderna: välfärdsområdets är minst två månader och "
        "närståendevårdarens minst en (937/2005 9 §). Genast får avtalet hävas endast om en "
        "fortsättning skulle äventyra hälsan eller säkerheten. Exempel: välfärdsområdets "
        "uppsägningstid är en månad. Ange county_months: 2."
    ),
    "earliest-date": (
        "Räknar ut när arvodet tidigast får sjunka i redan ingångna avtal. En sänkning är en "
        "arvodesrad som är lägre än den föregående raden för samma klass. Ett brev anses ha kommit "
        "fram den sjunde dagen efter att det postades, och därefter går två hela kalendermånader "
        "eller regelbokens längre uppsägningstid (937/2005 9 §, KHO:2016:143). Dagen för postning "
        "är den dag som bedömningen gäller (--on). Om radens paragraf gäller endast nya avtal "
        "eller ansökningar avgör den dag då de övriga senast omfattas av den (latest). En sänkning "
        "som redan har börjat bedöms inte. Exempel: ett brev som postas 23.1.2026 kommer fram "
        "30.1, och avtalet upphör tidigast 31.3.2026. Sänkningen kan börja 1.4.2026. När det är "
        "känt vilken bok ändringen utgick från är en sänkning också varje arvode och antal lediga "
        "dagar eller timmar av rekreationsledighet som är större där; om ändrade kriterier för "
        "klasser, sänkningar och villkor för ledighet lämnas en anmärkning. Ett fast arvode som "
        "ska följa ett minimibelopp som ännu inte är känt får en anmärkning, om det är högre än "
        "det senast kända."
    ),
    "retroactive-ending": (
        "Granskar om regelboken tillåter att ett avtal upphör retroaktivt (ends: retroactive). En "
        "höjning kan vara retroaktiv. Grunden är Norra Finlands förvaltningsdomstols avgörande "
        "20.12.2019 19/0557/2, som inte är något prejudikat. Exempel: avtalet upphör den dag då "
        "den vårdbehövande flyttade till serviceboende, fast beslutet fattades senare. Ange "
        "retroactive: false."
    ),
    "fixed-term-without-reason": (
        "Avtalet gäller tills vidare och ingås för viss tid endast av särskilda skäl (937/2005 8 "
        "§). Granskar om regelboken har andra grunder (only_for). Grunden är också Östra Finlands "
        "förvaltningsdomstols avgörande 1.4.2019 19/0149/2 och 19/0150/2, som inte är något "
        "prejudikat. Exempel: alla nya avtal ingås för ett år. Behåll endast special-reason som "
        "grund."
    ),
    "intake-closed": (
        "Granskar om regelboken har tider då nya ansökningar inte tas emot (intake). En ansökan "
        "får göras när som helst, den får ett skriftligt och motiverat beslut, och den sökande får "
        "inte lämnas utan annan service. Vägledning ger riksdagens biträdande justitieombudsmans "
        "avgörande AOA 1863/4/09, som inte är något prejudikat, och KHO:2018:135. Exempel: nya "
        "ansökningar tas inte emot från maj till september, eftersom anslaget är slut. Kontrollen "
        "hittar också en stängning som öppnas före sin början eller börjar medan en annan pågår."
    ),
}
