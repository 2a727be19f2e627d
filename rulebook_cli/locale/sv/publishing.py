"""Publiceringens ord på svenska."""

PUBLISHING = {
    "option.output": "Mappen som filerna skrivs i (annars published).",
    "option.despite": ("Publicera fast den här kontrollen hittar ett fel (kan ges flera gånger)."),
    "errors": (
        "En regelbok som publiceras får inte ha fel, och alla språk måste vara "
        "uppdaterade. Ingenting skrevs."
    ),
    "would": "{count} filer skulle skrivas: {version}.",
    "done": "{count} filer är färdiga att publiceras: {version}.",
    "is-draft": ("Detta är ett utkast som inget organ har beslutat om. Det står på varje sida."),
    "next": ("Lägg mappen på välfärdsområdets webbplats. Se först på filen index.html."),
    "file.book": "regelbok",
    "file.memo": "sammandrag",
    "version": "Version: {version}",
    "heading": "På svenska",
}
