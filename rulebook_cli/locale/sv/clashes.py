"""Orden för motstridiga förslag på svenska."""

CLASHES = {
    "title": "Motstridiga förslag",
    "none": "De öppna förslagen strider inte mot varandra.",
    "summary": (
        "Förslagen strider mot varandra på {count} ställen. Vart och ett är en fråga att besvara."
    ),
    "summary.one": "Förslagen strider mot varandra på ett ställe. Det är en fråga att besvara.",
    "question": "Fråga {number}. {place}",
    "one-place": "Dessa ändrar samma ställe på olika sätt. Vilket av dem tas med?",
    "whole-section": (
        "Dessa ändrar samma paragraf eller kapitel: ett stryker eller ersätter det helt, ett annat "
        "ändrar ett ställe i det. Vilket av dem tas med?"
    ),
    "section-struck": "{place} skulle strykas helt.",
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
    "result": "Stället skulle lyda: {result}",
    "removed": "Stället skulle strykas.",
    "mended": "Felet skulle rättas om också {ids} tas med.",
    "reasons": "Motiveringarna",
    "reason-head": "Motivering",
    "no-reason": "Ingen motivering har antecknats.",
    "matrix-question": "Fråga",
    "matrix-set": "Förslag",
    "matrix-sets": "I strid bara tillsammans",
    "matrix-one-set": "{ids}, {place}",
    "matrix-who": "Förslagen",
    "matrix-title": "{id}, {name}: {title}",
    "matrix-questions": "Frågorna",
    "matrix": "Vem möter vem",
    "matrix-about": "T = text, V = värde, B = betydelse. Siffran är frågans nummer.",
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
    "settle.sure": "Ska följande inte tas med: {ids}?",
    "settle.left": "Detta avgörs senare.",
    "settle.done": "Alla ställen är genomgångna. Ta med de återstående: rulebook merge {ids}",
    "settle.nothing": "Alla ställen är genomgångna.",
}
