"""Tjänsterna, deras nivåer och servicestigarna på svenska."""

SERVICES = {
    "moves": "{service} flyttas: {before} → {after}.",
    "moves.nearer": "{service} flyttas: {before} → {after}. Tjänsten kommer närmare.",
    "moves.further": "{service} flyttas: {before} → {after}. Tjänsten flyttas längre bort.",
    "moves-told": "flyttas: {before} → {after}",
    "for.got": "{service}: tjänsten gäller nu också följande: {names}.",
    "for.lost": "{service}: tjänsten gäller inte längre följande: {names}.",
    "situations.got": "{service}: tjänsten finns nu också i dessa vårdsituationer: {names}.",
    "situations.lost": "{service}: tjänsten finns inte längre i dessa vårdsituationer: {names}.",
    "tiers.got": "{service}: tjänsten finns nu också för dessa klasser: {names}.",
    "tiers.lost": "{service}: tjänsten finns inte längre för dessa klasser: {names}.",
    "title": "Tjänster och servicestigar: {title}",
    "title.path": "Servicestig: {situation}",
    "title.path-tier": "Servicestig: {situation}, klass {tier}",
    "kind": "Tjänster",
    "version": "Version",
    "nothing": (
        "Den här regelboken har inga tjänster som uppgifter. Lägg till dem i en paragraf eller ett "
        "kapitel under services: varje tjänsts namn, nivå (level), vem den är för (for) och i "
        "vilka vårdsituationer den hjälper (situations)."
    ),
    "no-situations": (
        "Den här regelboken har inga vårdsituationer som uppgifter, så servicestigarna kan inte "
        "visas."
    ),
    "matrix.heading": "Tjänsterna efter nivå och vem de är för",
    "matrix.caption": "Var tjänsten ordnas och för vem",
    "matrix.key": (
        "Avtal: de som har avtal om närståendevård. Utan: de som vårdar en närstående utan avtal."
    ),
    "matrix.service": "Tjänst",
    "head.local": "Nära",
    "head.sub-regional": "Regionalt",
    "head.county": "Hela området",
    "head.national": "Hela landet",
    "head.": "Ingen nivå",
    "whom.contract-carers": "avtal",
    "whom.other-carers": "utan",
    "whom.": "inte angivet",
    "counts.caption": "Antal tjänster",
    "counts.level": "Nivå",
    "counts.all": "Tjänster",
    "counts.contract": "För dem som har avtal",
    "counts.others": "För dem utan avtal",
    "counts.total": "Sammanlagt",
    "others.heading": "De som vårdar en närstående utan avtal",
    "others.lead": "För dem finns {count} tjänster av sammanlagt {all}.",
    "others.lead.one": "För dem finns 1 tjänst av sammanlagt {all}.",
    "others.none": "För dem finns ingen tjänst. Sammanlagt finns {all}.",
    "others.not-theirs": "Bara för dem som har avtal finns: {names}.",
    "others.empty": "I dessa vårdsituationer finns ingen tjänst för dem: {names}.",
    "others.got": "Nytt för dem är: {names}.",
    "others.lost": "De förlorar: {names}.",
    "others.same": "Ändringen tar inte bort tjänster från dem och ger inga nya.",
    "others.memo": (
        "Av utkastets {all} tjänster är {count} för dem som vårdar en närstående utan avtal om "
        "närståendevård."
    ),
    "others.memo-none": (
        "Utkastet har ingen tjänst för dem som vårdar en närstående utan avtal om närståendevård."
    ),
    "others.untouched": "Inget ändringsförslag ändrar deras tjänster.",
    "others.brief": (
        "Tjänster för dem som vårdar en närstående utan avtal: nu {before}, efter förslaget "
        "{after}."
    ),
    "changes.heading": "Vad som ändras i tjänsterna",
    "changes.none": "Tjänsterna ändras inte.",
    "paths.heading": "Servicestigarna efter vårdsituation",
    "paths.picture": "Servicestig: {situation}",
    "paths.picture-bold": "Servicestig: {situation} (fet stil: inte för alla)",
    "paths.only.contract-carers": "de som har avtal",
    "paths.only.other-carers": "de som saknar avtal",
    "paths.list": "Tjänster i situationen {situation}",
    "paths.list-tier": "Tjänster i situationen {situation}, klass {tier}",
    "paths.level": "Nivå",
    "paths.service": "Tjänst",
    "paths.whom": "För vem",
    "paths.all": "alla vårdare",
    "paths.none": "I den här situationen finns inga tjänster.",
    "paths.no-service": "ingen tjänst",
    "path.contract-carers": "De som har avtal",
    "path.contract-carers-tiers": "De som har avtal, klasserna {tiers}",
    "path.contract-carers-tier": "De som har avtal, klass {tiers}",
    "path.other-carers": "De som saknar avtal",
    "path.described": "{whom}: {levels}.",
    "path.level": "{level}: {names}",
    "level.local": "närservice",
    "level.sub-regional": "regional",
    "level.county": "hela området",
    "level.national": "riksomfattande",
    "level.": "nivå saknas",
    "not-in-force": "Dessa tjänster är inte med, eftersom de inte gäller {on}: {names}.",
    "no-path-situations": (
        "Servicestigarna kan inte visas, eftersom den här regelboken inte har vårdsituationer som "
        "uppgifter. Lägg till dem i en paragraf eller ett kapitel under situations."
    ),
    "no-such-situation": "Vårdsituationen {name} finns inte. Vårdsituationerna är: {known}.",
    "no-such-situation-near": (
        "Vårdsituationen {name} finns inte. Menade du: {meant}? Vårdsituationerna är: {known}."
    ),
    "no-such-path-tier": "Klassen {name} finns inte. Klasserna är: {known}.",
    "no-such-path-tier-near": (
        "Klassen {name} finns inte. Menade du: {meant}? Klasserna är: {known}."
    ),
}
