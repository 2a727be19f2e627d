"""Orden för ett förslag som gjordes på ett annat förslag, som inte togs med."""

LEFT_BASES = {
    "list": "passar inte in i utkastet, eftersom förslaget som det gjordes på inte togs med",
    "long": (
        "Förslaget {id} togs inte med i utkastet, så det här kan inte tas med i det som det är."
        " Förslagets text finns kvar."
    ),
    "paper": (
        "Förslaget {id}, som det här gjordes på, tas inte med, så det här kan inte tas med som "
        "det är. Förslaget måste anpassas till utkastet."
    ),
    "merge": (
        "{id} gjordes på förslaget {base}, som inte togs med i utkastet: konflikten beror på det."
    ),
    "fits.current": "passar in i förslaget {id}, som det gjordes till",
    "fits.clean": "förslaget {id} har ändrats på andra ställen, det här passar fortfarande in",
    "fits.near": "förslaget {id} har ändrats på samma ställe, det här passar fortfarande in",
    "fits.clash": "strider mot det ändrade förslaget {id}",
    "fits.gone": "stället har strukits ur förslaget {id}",
}
