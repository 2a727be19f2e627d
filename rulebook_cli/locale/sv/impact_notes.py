"""Orden för det som läsaren av kostnaderna måste veta, på svenska."""

IMPACT_NOTES = {
    "apart.clash": (
        "Förslagen {names} passar inte ihop, så deras sammanlagda kostnader kan inte räknas: "
        "de ändrar samma ställe på olika sätt ({at}). Därför har vart och ett räknats för sig. "
        "De motstridiga ställena visas med kommandot rulebook clashes."
    ),
    "apart.unfit": (
        "Dessa förslag passar inte ihop med utkastet som det nu är, så de har inte "
        "räknats: {names}. Skillnaderna ser du med kommandot rulebook diff {id}."
    ),
    "apart.unfit-laid": (
        "Dessa förslag passar inte ihop med grunden ({base}), så de har inte räknats: "
        "{names}. Se var de krockar: rulebook clashes."
    ),
    "laid.counts": "Antalen läses enligt klasserna i den version som är grund.",
    "notice.year-missing": (
        "index och minimiarvoden för år {year} är ännu inte kända, så arvoden som är bundna till "
        "dem har räknats enligt år {last_known}. När siffrorna fastställs ska de läggas till i "
        "rulebook.yaml under statute_years."
    ),
    "notice.contracts-new": (
        "ändringen gäller bara avtal som ingås {start} eller senare. De som räknats har ett äldre "
        "avtal, så ändringen gäller inte dem. Hur ändringen påverkar ett nytt avtal ser du med "
        "valet --contract-from {option}."
    ),
    "notice.contracts-switch": (
        "ändringen gäller ett äldre avtal när {switch}, och alla avtal från och med {latest}. Den "
        "{day} är det inte känt hur många avtal som redan har övergått, så talen sträcker sig från "
        "inget avtal till alla."
    ),
    "notice.contracts-switch-open": (
        "ändringen gäller ett äldre avtal när {switch}, utan någon sista dag. Den {day} är det "
        "inte känt hur många avtal som redan har övergått, så talen sträcker sig från inget avtal "
        "till alla."
    ),
    "notice.contracts-latest": (
        "ändringen gäller äldre avtal först från och med {latest}, så den gäller ännu inte de "
        "räknade den {day}. Ett nytt avtal gäller den från och med {start}: det ser du med valet "
        "--contract-from {option}."
    ),
    "notice.contracts-begins": (
        "ändringen träder i kraft först {begins}, så den {day} gäller den ännu ingen."
    ),
    "notice.fees-unverified": (
        "arvodet i dessa klasser bygger på ett tal i lagen som inte är bekräftat: {tiers}."
    ),
    "notice.fee-unknown": (
        "arvodet i klasserna {tiers} kan inte vara känt den {day}, så deras arvoden saknas i "
        "summorna. Lägg till en arvodesrad eller välj en annan dag med --on."
    ),
    "notice.fees-of-last-year": (
        "talet som arvodet i dessa klasser är bundet till är inte känt för år {year}, så de har "
        "räknats enligt år {last_known}: {tiers}. När talet fastställs ska det läggas till i "
        "rulebook.yaml under statute_years."
    ),
    "notice.substitutes-unverified": (
        "avlösarens arvode i dessa klasser bygger på ett tal i lagen som inte är bekräftat: "
        "{tiers}."
    ),
    "notice.leave-without-substitute": (
        "den {day} har regelboken inget känt arvode till avlösare per dag för klasserna {tiers}, "
        "så deras lediga dagar har räknats med enhetspriset för en ledig dag."
    ),
    "notice.leave-without-voucher": (
        "den {day} har regelboken ingen servicesedel för lediga dagar för klasserna {tiers} med "
        "timmar i månaden, så deras lediga dagar har räknats med enhetspriset för en ledig dag."
    ),
    "notice.no-fees": (
        "ingen klass har något arvode i regelboken den {day}, så arvodena saknas i summorna. "
        "Välj en annan dag med --on."
    ),
    "notice.no-fee-row": (
        "klasserna {tiers} har inget arvode den {day}, så arvodet har räknats som noll."
    ),
    "notice.other-year": (
        "antalen är från år {year}, men uträkningen gäller den {day}. Uppdatera antalen eller välj "
        "en annan dag med --on."
    ),
    "annex.title": "Vad ändringarna kostar",
    "annex.day": "Räknat med de regler och belopp som gäller {day}.",
    "annex.unverified": "Antalen är inte bekräftade, så summorna är vägledande.",
    "annex.ended": "Dessa förslag har inte räknats, eftersom de inte längre är aktuella: {names}.",
    "annex.ended.one": "Förslaget {names} har inte räknats, eftersom det inte längre är aktuellt.",
    "annex.beside": (
        "Dessa förslag ändrar inget som räknas (klasser, arvoden, ledigheter), så de ingår inte i "
        "summorna. Vad de i övrigt kostar är inte känt: {names}."
    ),
    "annex.beside.one": (
        "Förslaget {names} ändrar inget som räknas (klasser, arvoden, ledigheter), "
        "så det ingår inte i summorna. Vad det i övrigt kostar är inte känt."
    ),
    "annex.unchanged": (
        "Enligt personantalen ändrar dessa varken kostnaderna eller någons stöd: {names}."
    ),
    "cell.not-known": "inte känt",
    "alone.left-out": "{name}: {why}",
    "annex.faulty": (
        "Kostnaderna kunde inte räknas, eftersom det finns fel i välfärdsområdets antal eller "
        "enhetspriser. Felen ser du med kommandot rulebook check."
    ),
    "annex.faulty-hint": (
        "Kostnaderna saknas i dokumentet, eftersom det finns fel i filerna i mappen caseload. Se "
        "dem med kommandot rulebook check."
    ),
    "annex.note": "Varje ändring är räknad för sig av de antal som nämns här.",
    "notice.no-headcounts": (
        "antalet personer har inte angetts, så människorna har räknats av vikterna i materialet."
    ),
    "notice.newcomers": (
        "de som kommer in i stödet har räknats enligt vikterna i fallmaterialet: där finns {count} "
        "personer utanför stödet, medan närståendevårdarna utan avtal uppskattas till {people}. De "
        "som kommer kan vara många fler."
    ),
    "notice.tiers-without-count": "för dessa klasser har inget antal angetts: {tiers}.",
    "notice.tiers-without-cases": (
        "materialet har inga fall i dessa klasser, så där flyttas ingen: {tiers}."
    ),
    "notice.tier-gone": (
        "klasserna {tiers} finns inte längre. Enbart av antalen syns inte vart människorna "
        "flyttas, så de har räknats bli utan stöd."
    ),
    "notice.nobody-moves": (
        "ändringen gäller klassernas kriterier eller sänkningar. Enbart av antalen syns inte vem "
        "som flyttas från en klass till en annan: för det behövs ett material med enskilda fall "
        "(caseload/cases.csv)."
    ),
    "notice.no-reductions": (
        "sänkningar av arvodet har inte räknats med, eftersom material med enskilda fall saknas."
    ),
    "notice.no-cases": (
        "material med enskilda fall saknas, så typiska situationer kan inte visas och villkorlig "
        "ledighet ingår som ett intervall."
    ),
    "notice.assumed": (
        "materialet saknar dessa uppgifter som en anställd bedömer; de har antagits vara "
        "uppfyllda: {facts}"
    ),
    "notice.lacking": (
        "materialet saknar dessa uppgifter som reglerna använder, så de är inte kända: {facts}"
    ),
    "notice.headcounts-unverified": "antalen är inte bekräftade (källa: {source}).",
    "notice.no-leave-day": (
        "priset på en ledig dag (leave-day) har inte angetts, så lediga dagar som inte ordnas"
        " med servicesedel eller avlösare har räknats som kostnadsfria."
    ),
    "notice.costs-unverified": "dessa enhetspriser är inte bekräftade: {names}.",
    "notice.not-counted": (
        "i summorna ingår inte stödtjänster, pensions- och försäkringsavgifter eller kostnader för "
        "förvaltningen."
    ),
}
