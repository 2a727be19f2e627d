"""Persons and what is known of them, in words."""

PERSONS = {
    "anybody": "anybody",
    "not-known": "not known",
    "yes": "yes",
    "no": "no",
    "or": " or ",
    "between": "{low} – {high}",
    "at-least": "at least {value}",
    "more-than": "more than {value}",
    "at-most": "at most {value}",
    "less-than": "less than {value}",
    "unit.h/d": "h/day",
    "unit.h/weekday": "h/weekday",
    "unit.d/month": "days/month",
    "unit.a": "years",
}
