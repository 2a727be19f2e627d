"""Orden för att avgöra motstridiga förslag en fråga i taget, på svenska."""

SETTLING = {
    "because": "Varför tas de med? Skälet antecknas i svaret till vart och ett.",
    "sure": "Ska de tas med i utkastet i denna ordning: {names}?",
    "waits": "De tas med i utkastet när alla frågor är genomgångna.",
    "taking": "Tas med i utkastet i denna ordning: {names}.",
    "not-taken": (
        "De togs inte med i utkastet. När hindret är borta, ge kommandot rulebook merge "
        "{command} --in-this-order --because SKÄL"
    ),
    "not-both": (
        "Ordningen {names} är inte längre möjlig, eftersom en del av dem lämnades bort. Kvar är "
        "{ids}."
    ),
    "take-with": "Behåll {ids} tillsammans",
    "leave": "Lämna bort {id}",
    "look-again": (
        "En del av något av dessa har lämnats bort: {ids}. Se efter om de fortfarande strider mot "
        "varandra: rulebook clashes"
    ),
}
