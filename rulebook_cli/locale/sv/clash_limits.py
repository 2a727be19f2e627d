"""Orden för vad som inte undersöktes av förslagens samverkan, på svenska."""

CLASH_LIMITS = {
    "lead": (
        "Det som räknas upp här stämmer, men en del av vad förslagen leder till tillsammans blev "
        "inte undersökt. Det kan finnas mer:"
    ),
    "sets": (
        "Av förslagen {ids} undersöktes inte varje kombination av {count} för sig. De mindre "
        "kombinationerna är undersökta, likaså de största vars ord går ihop."
    ),
    "pairs": (
        "Av förslagen {ids} undersöktes inte varje par för sig. Varje förslag är undersökt "
        "ensamt, likaså de största kombinationerna vars ord går ihop."
    ),
    "larger": (
        "Av förslagen {ids} är varje kombination av högst fem undersökt. Av kombinationerna av "
        "minst {count} är bara de största undersökta vars ord går ihop."
    ),
    "table": (
        "Luckor och överlappningar i klasserna undersöktes inte för alla klienter i förslagen "
        "{ids}, eftersom klasserna är så invecklade eller ett förslag ändrar de uppgifter som "
        "klasserna bygger på. De söktes som andra fel, en kombination i taget."
    ),
    "largest": (
        "Av förslagen {ids} utesluter så många varandra att bara {count} av de största "
        "kombinationerna undersöktes."
    ),
    "traced": (
        "Förslagen {ids} leder tillsammans till fler än {count} fel. Vilka förslag som ligger "
        "bakom de övriga felen söktes inte."
    ),
    "mending": (
        "För det fel som förslagen {ids} leder till prövades inte varje annat förslag som kunde "
        "rätta det, utan högst {count}."
    ),
    "needs": (
        "Vilka andra förslagen {ids} behöver vid sin sida söktes inte bland alla kombinationer, "
        "utan bland högst {count} för vart och ett."
    ),
    "others": "{ids} och {count} andra",
    "others.one": "{ids} och ett annat",
}
