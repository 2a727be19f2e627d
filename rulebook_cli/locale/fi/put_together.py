"""Kolmen tai useamman samaan paikkaan lisätyn sanat suomeksi."""

PUT_TOGETHER = {
    "all": "Otetaan kaikki tässä järjestyksessä: {names}",
    "settle.kept": (
        "Kaikki pysyvät mukana. Ota ne luonnokseen tässä järjestyksessä: rulebook merge "
        "{command} --in-this-order --because SYY"
    ),
    "several": (
        "Voit ottaa kaikki siinä järjestyksessä, jossa annat ne: rulebook merge {command} "
        "--in-this-order --because SYY"
    ),
    "any-order": (
        "Ne voi ottaa myös muussa järjestyksessä tai vain osan niistä: anna tunnukset siinä "
        "järjestyksessä, johon ne tulevat (rulebook merge TUNNUS … --in-this-order)."
    ),
}
