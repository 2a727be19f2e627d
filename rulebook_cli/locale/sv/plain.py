"""Orden i utskrift som man lyssnar på, på svenska."""

PLAIN = {
    "then": "i stället",
    "do": "Gör så här:",
    "left": "åt vänster",
    "up": "upp",
    "down": "ner",
    "both": "åt båda hållen",
    "help": "Utskrift för skärmläsare: lägg till --plain",
    "option": (
        "Utskrift att lyssna på: inga rutor, staplar, pilar eller färger (eller RULEBOOK_PLAIN=1)"
    ),
    "pick": "Skriv ett nummer 1–{count} och tryck Enter:",
    "pick-back": "Skriv ett nummer 1–{count} och tryck Enter (0 går tillbaka):",
    "pick-now": "(bara Enter: {now})",
    "several": "Skriv numren med mellanslag emellan, 1–{count}:",
    "no-such-number": "Skriv ett nummer mellan 1 och {count}.",
    "text": "Skriv svaret och tryck Enter:",
    "text-now": "Nu: {now} (bara Enter behåller detta)",
    "long": "Skriv texten. Avsluta med en rad där det bara står {end}",
}
