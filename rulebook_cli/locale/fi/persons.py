"""Henkilöt ja heidän tietonsa sanoina."""

PERSONS = {
    "anybody": "kuka tahansa",
    "not-known": "ei tiedossa",
    "yes": "kyllä",
    "no": "ei",
    "or": " tai ",
    "between": "{low} – {high}",
    "at-least": "vähintään {value}",
    "more-than": "yli {value}",
    "at-most": "enintään {value}",
    "less-than": "alle {value}",
    "unit.h/d": "h/vrk",
    "unit.h/weekday": "h/arkipäivä",
    "unit.d/month": "vrk/kk",
    "unit.a": "v",
}
