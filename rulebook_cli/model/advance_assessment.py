"""What an advance assessment of consequences (vaikutusten ennakkoarviointi) speaks of."""

HEADINGS = (
    "carers",
    "cared_for",
    "under_18",
    "older",
    "disabled",
    "language",
    "staff",
    "economy",
    "region",
    "equality",
    "alternatives",
    "follow_up",
)
"""In the order in which counties print them."""
