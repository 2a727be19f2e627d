"""The words of the statute's numbers and of the earliest day, in English."""

STATUTE = {
    "title": "The numbers of the Informal Care Act, year by year",
    "title.year": "The numbers of the Informal Care Act in {year}",
    "title.earliest": "The earliest day on which a contract may end",
    "year": "Year",
    "short.minimum": "Minimum fee",
    "short.heavy_minimum": "Heavy stage",
    "short.coefficient": "Wage coefficient",
    "short.leave_day_cap": "Client-fee cap",
    "name.minimum": "minimum fee a month",
    "name.heavy_minimum": "minimum fee a month in a heavy transition stage",
    "name.coefficient": "wage coefficient",
    "name.leave_day_cap": "cap of the client fee for a leave day",
    "name.leave_days": "leave a month, at least",
    "name.leave_days_bound": (
        "leave a month, at least, where the care binds round the clock or continuously every day"
    ),
    "name.county_notice_months": "the county's notice period, at least",
    "name.carer_notice_months": "the carer's notice period, at least",
    "name.paid_interruption_months": (
        "the fee is paid when the cared-for person's health interrupts the care"
    ),
    "column.number": "Number",
    "column.value": "Value",
    "column.section": "Section",
    "column.seen": "Verified",
    "column.source": "Source",
    "standing": "Numbers that stay the same from year to year",
    "sources": "Sections and sources",
    "in-section": "{number}: {section}",
    "from-source": "{names}: {source}",
    "from-source.unverified": "{names} (not verified): {source}",
    "no-source": "no source recorded",
    "unknown": "not known",
    "euros": "{amount}",
    "days": "{count} d",
    "months": "{count} mo",
    "seen.yes": "yes",
    "seen.no": "not verified",
    "mark.unverified": (
        "* The number has not been verified: it was computed or inferred, and not seen in a source."
    ),
    "mark.unknown": "– The number was not found.",
    "step.posted": "The letter of notice is posted on {posted}.",
    "step.received": (
        "The letter counts as received on the seventh day after posting, {received} ({source})."
    ),
    "step.notice": (
        "The county's notice period is {months} full calendar months, {notice_from}–{ends} "
        "({section})."
    ),
    "step.ends": "The contract ends on {ends} at the earliest.",
    "step.changes": (
        "A lower fee, or another change to the carer's loss in an existing contract, may begin on "
        "{changes} at the earliest."
    ),
    "step.source": "Way of counting: {source}. Source of the notice period: {notice_source}.",
    "year-or-earliest": "Give either a year or the option --earliest, not both.",
    "not-a-year": "{text} is not a year. Write the year with four digits, for example 2026.",
    "before-the-act": (
        "There are no numbers for {year}, since the Act on Support for Informal Care (937/2005) "
        "entered into force on {start}."
    ),
    "no-such-year": (
        "The numbers of {year} are not known, only those of {known}. A new year can be "
        "added to rulebook.yaml under statute_years."
    ),
    "day-before-the-act": (
        "Nothing can be counted for {day}, since the Act on Support for Informal Care (937/2005) "
        "entered into force on {start}."
    ),
    "no-earliest-day": "The calendar ends before the notice period does. Give an earlier day.",
}
