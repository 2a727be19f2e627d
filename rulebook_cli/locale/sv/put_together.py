"""Orden för tre eller flera som lagts till på samma ställe."""

PUT_TOGETHER = {
    "all": "Ta med alla i den här ordningen: {names}",
    "settle.kept": (
        "Alla är kvar. Ta med dem i utkastet i den här ordningen: rulebook merge {command} "
        "--in-this-order --because ORSAK"
    ),
    "several": (
        "Du kan ta med alla i den ordning du anger dem: rulebook merge {command} --in-this-"
        "order --because ORSAK"
    ),
    "any-order": (
        "De kan också tas med i en annan ordning, eller bara några av dem: ange beteckningarna "
        "i den ordning som de ska stå (rulebook merge ID … --in-this-order)."
    ),
}
