"""Varför ett svar eller ett beslut inte kunde antecknas, och vad som ska göras härnäst."""

ANSWERING = {
    "clash": (
        "Förslaget {id} och utkastet passar inte ihop: båda ändrar samma ställe ({at}). Se "
        "skillnaden med kommandot rulebook diff {id}."
    ),
    "clash-between": (
        "Förslagen {names} passar inte ihop: de ändrar samma ställe på olika sätt ({at}). Se "
        "ordalydelserna med kommandot rulebook check {options}."
    ),
    "one-at-a-time": (
        "Alternativen --part och --as-modified gäller ett förslag åt gången. Ange bara en "
        "beteckning."
    ),
    "part-taken": (
        "Del {part} av förslaget {id} har redan tagits med i förslaget till regelbok. Se svaren "
        "med kommandot rulebook diff {id}."
    ),
    "settings-only": (
        "Förslaget {id} ändrar filen rulebook.yaml, som bara koordinatorerna ändrar. Ingenting "
        'sparades. Lämna förslaget utanför med kommandot rulebook reject {id} --because "…", eller '
        "gör ändringen själv."
    ),
    "amendment-moved": (
        "Den som gjort förslaget {id} ändrade det just nu, och därför sparades ingenting. Se "
        "förslaget med kommandot rulebook diff {id} och ge svaret på nytt."
    ),
    "settings-touched": (
        "Förslaget {id} ändrar också filen rulebook.yaml, som bara koordinatorerna ändrar. "
        "Ingenting sparades. Svara på de andra delarna genom att lägga till {options} i kommandot, "
        "eller be den som gjort förslaget att lämna filen orörd."
    ),
    "reworded-outside": (
        "Filen har ny text också på andra ställen än i delarna {parts}: {at}. Ingenting sparades. "
        "Återställ de ställena, eller ta med hela förslaget utan --part."
    ),
    "reworded-outside.one": (
        "Filen har ny text också på andra ställen än i del {parts}: {at}. Ingenting sparades. "
        "Återställ de ställena, eller ta med hela förslaget utan --part."
    ),
    "not-a-section": (
        "Filen {path} är inte texten till någon paragraf eller något kapitel i regelboken. "
        "Kontrollera att den har id-raden."
    ),
    "body-missing": 'Ange vilket organ som fattade beslutet: --body "Organets namn".',
    "body-kind-missing": (
        "Av namnet {body} framgår inte vilket slags organ som fattade beslutet. Ange det: "
        "--kind och något av följande: {words}."
    ),
    "not-a-decision": (
        "Det går inte att läsa något beslut ur filen {path}: rätta rad {line}. Obligatoriska "
        "uppgifter är id, body, meeting och outcome."
    ),
    "decision-exists": (
        "Beslutet {id} har redan antecknats och kan inte ersättas. Ange en annan beteckning."
    ),
    "nothing-to-undo": (
        "På förslaget {id} finns inget antecknat svar som kunde upphävas. Se svaren med kommandot "
        "rulebook diff {id}."
    ),
    "nothing-to-undo-part": (
        "På del {part} av förslaget {id} finns inget antecknat svar som kunde upphävas. Se svaren "
        "med kommandot rulebook diff {id}."
    ),
    "undo-alone": (
        "Med --undo upphävs svaret på ett förslag. Ange det utan andra beteckningar och utan "
        "--as-modified."
    ),
    "draft-not-yours": "Utkastet skickas av en koordinator. Lämna bort alternativet --draft.",
    "nothing-decided": (
        "Inget organ har ännu beslutat om regelboken, så det finns ingen beslutad version. Se "
        "utkastet: rulebook read --draft"
    ),
    "withdraw-none": "Du har inga öppna förslag som kunde återtas.",
    "withdraw-nothing": (
        "Ange vilket förslag som återtas: rulebook withdraw BETECKNING. Öppna är: {ids}."
    ),
    "withdraw-which": "Vilket förslag återtas?",
    "merge-nothing": (
        "Säg vilket förslag som tas med i förslaget till regelbok. Listan: rulebook amendments"
    ),
    "obsolete-whole": "--obsoleted-by gäller hela förslaget. Ange det utan --part.",
    "obsolete-itself": (
        "Förslaget {id} kan inte ersätta sig självt. Ange ett annat förslags beteckning med "
        "--obsoleted-by."
    ),
    "obsolete-ended": (
        "Förslaget {id} är varken öppet eller i utkastet och kan därför inte komma i ett annat "
        "förslags ställe. Se förslagen: rulebook amendments --all"
    ),
    "draft-moved": (
        "Utkastets text ändrades just nu, och därför har beslutet ännu inte antecknats. "
        "Kontrollera "
        "texten (rulebook diff) och ge samma kommando på nytt."
    ),
}
