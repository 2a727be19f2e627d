"""Orden för vad ett val i en motstridighet leder till, på svenska."""

CLASH_OUTCOMES = {
    "stays": "Enligt förslaget {id} skulle ställena lyda så här:",
    "left-out": "Förslaget {id} skulle lämnas bort, och dessa ställen skulle lyda som i utkastet:",
    "absent": "(finns inte i utkastet)",
    "strikes": "Stället som hänvisningen gäller, {place}, stryks i förslaget {id}.",
    "more": "och {count} rader till",
    "more.one": "och en rad till",
}
