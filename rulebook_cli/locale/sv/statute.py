"""Orden för lagens tal och den tidigaste dagen, på svenska."""

STATUTE = {
    "title": "Närståendevårdslagens tal år för år",
    "title.year": "Närståendevårdslagens tal år {year}",
    "title.earliest": "Den tidigaste dagen då ett avtal kan upphöra",
    "year": "År",
    "short.minimum": "Minimiarvode",
    "short.heavy_minimum": "Tung fas",
    "short.coefficient": "Lönekoefficient",
    "short.leave_day_cap": "Klientavgiftens tak",
    "name.minimum": "minimiarvode i månaden",
    "name.heavy_minimum": "minimiarvode i månaden i en tung behandlingsfas",
    "name.coefficient": "lönekoefficient",
    "name.leave_day_cap": "taket för klientavgiften för en ledig dag",
    "name.leave_days": "ledighet i månaden minst",
    "name.leave_days_bound": (
        "ledighet i månaden minst när vården binder dygnet runt eller fortgående varje dag"
    ),
    "name.county_notice_months": "välfärdsområdets uppsägningstid minst",
    "name.carer_notice_months": "närståendevårdarens uppsägningstid minst",
    "name.paid_interruption_months": (
        "arvodet betalas när vården avbryts av den vårdbehövandes hälsa"
    ),
    "column.number": "Tal",
    "column.value": "Belopp",
    "column.section": "Lagrum",
    "column.seen": "Bekräftat",
    "column.source": "Källa",
    "standing": "Tal som är desamma år efter år",
    "sources": "Lagrum och källor",
    "in-section": "{number}: {section}",
    "from-source": "{names}: {source}",
    "from-source.unverified": "{names} (inte bekräftat): {source}",
    "no-source": "ingen källa har antecknats",
    "unknown": "inte känt",
    "euros": "{amount}",
    "days": "{count} dgr",
    "months": "{count} mån.",
    "seen.yes": "ja",
    "seen.no": "inte bekräftat",
    "mark.unverified": (
        "* Talet är inte bekräftat: det har räknats ut eller slutits till och har inte setts i "
        "någon källa."
    ),
    "mark.unknown": "– Talet hittades inte.",
    "step.posted": "Uppsägningsbrevet postas {posted}.",
    "step.received": (
        "Brevet anses ha kommit fram den sjunde dagen efter att det postades, {received} "
        "({source})."
    ),
    "step.notice": (
        "Välfärdsområdets uppsägningstid är {months} hela kalendermånader, {notice_from}–{ends} "
        "({section})."
    ),
    "step.ends": "Avtalet upphör tidigast {ends}.",
    "step.changes": (
        "En sänkning av arvodet eller en annan försämring av ett redan ingånget avtal kan börja "
        "tidigast {changes}."
    ),
    "step.source": "Beräkningssätt: {source}. Källa för uppsägningstiden: {notice_source}.",
    "year-or-earliest": "Ange antingen ett år eller valet --earliest, inte båda.",
    "not-a-year": "{text} är inget år. Skriv året med fyra siffror, till exempel 2026.",
    "before-the-act": (
        "För år {year} finns inga tal, eftersom lagen om stöd för närståendevård (937/2005) "
        "trädde i kraft {start}."
    ),
    "no-such-year": (
        "Talen för år {year} är inte kända, utan åren {known}. Ett nytt år kan läggas till "
        "under statute_years i filen rulebook.yaml."
    ),
    "day-before-the-act": (
        "För dagen {day} går det inte att räkna, eftersom lagen om stöd för närståendevård "
        "(937/2005) trädde i kraft {start}."
    ),
    "no-earliest-day": "Kalendern tar slut före uppsägningstiden. Ange en tidigare dag.",
}
