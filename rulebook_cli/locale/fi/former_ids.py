"""Sama muutosehdotus toisella tunnuksella suomeksi."""

FORMER_IDS = {
    "renamed": "Tällä tietokoneella tehdyn muutosehdotuksen {old} tunnus on nyt {new}.",
    "taken": (
        "Tällä tietokoneella tehdyn muutosehdotuksen {old} tunnus on nyt {new}. "
        "Tunnus {old} on toisella, aiemmin lähetetyllä muutosehdotuksella."
    ),
}
