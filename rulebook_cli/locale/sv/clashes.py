"""Orden för motstridiga förslag på svenska."""

CLASHES = {
    "title": "Motstridiga förslag",
    "none": "De öppna förslagen står inte i strid med varandra.",
    "incomplete": (
        "Förslagen är så många, eller något ställe så invecklat, att alla kombinationer inte hann "
        "undersökas. Det som räknas upp här stämmer, men det kan finnas mer."
    ),
    "summary": "Förslagen står i strid på {count} ställen. Vart och ett är en fråga att besvara.",
    "summary.one": "Förslagen står i strid på ett ställe. Det är en fråga att besvara.",
    "question": "Fråga {number}. {place}",
    "one-place": "Dessa ändrar samma ställe på olika sätt. Vilket av dem tas med?",
    "together": (
        "Orden i dessa går ihop, och vart och ett är i sin ordning när det tas med ensamt. "
        "Tillsammans leder de ändå till ett fel i regelboken. Vilka av dem tas med?"
    ),
    "order": (
        "Dessa lägger till eller flyttar något på samma ställe. Ordningen avgörs inte åt er."
    ),
    "draft": "utkastet som det är",
    "keep": "Ta med {ids}",
    "keep-draft": "Låt utkastet vara som det är",
    "without": "utan förslaget {id}",
    "result": "Stället skulle lyda: {result}",
    "removed": "stället skulle strykas",
    "mended": "Felet skulle rättas om också {ids} tas med.",
    "reasons": "Förslagsställarnas motiveringar",
    "reason": "{id}, {name}: {reason}",
    "matrix": "Vem möter vem",
    "matrix-about": "T = ord, V = värde, B = betydelse",
    "matrix-draft": "utkastet",
    "text": "T",
    "value": "V",
    "meaning": "B",
    "amendment": "Förslag",
    "meets": "Möter",
    "settle.ask": "Vilket behålls?",
    "settle.keep": "Behåll {ids}",
    "settle.kept": "{ids} är kvar. Ta med i utkastet: rulebook merge {command}",
    "settle.unfit": (
        "{id} passar inte in i utkastet som det är. Kom överens om ordalydelsen och ta med "
        "förslaget i den formen: rulebook merge {id} --as-modified FIL. Förslagsställaren kan "
        "också se över förslaget: rulebook propose --rebase {id}"
    ),
    "settle.later": "Avgörs senare",
    "settle.because": "Varför? Orsaken antecknas i svaret till dem som inte tas med.",
    "settle.sure": "Lämnas följande utanför förslaget: {ids}?",
    "settle.left": "Detta avgörs senare.",
    "settle.done": "Alla ställen är genomgångna. Ta med de återstående: rulebook merge {ids}",
    "settle.nothing": "Alla ställen är genomgångna.",
}
