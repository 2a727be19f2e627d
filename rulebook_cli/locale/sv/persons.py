"""Personer och uppgifter om dem i ord."""

PERSONS = {
    "anybody": "vem som helst",
    "not-known": "inte känt",
    "yes": "ja",
    "no": "nej",
    "or": " eller ",
    "between": "{low} – {high}",
    "at-least": "minst {value}",
    "more-than": "över {value}",
    "at-most": "högst {value}",
    "less-than": "under {value}",
    "unit.h/d": "h/dygn",
    "unit.h/weekday": "h/vardag",
    "unit.d/month": "dygn/mån.",
    "unit.a": "år",
}
