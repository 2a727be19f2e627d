"""Orden för kontrollerna av remisser på svenska."""

ROUND_CHECKS = {
    "outside-round": (
        "En kommentar måste göras medan en remiss är öppen för föreningen, men {id} gjordes "
        "{when}, då ingen var det."
    ),
    "outside-round.remedy": (
        "Den är försenad. Avgör om den beaktas. Om {who} har fått mer tid, anteckna det i "
        "remissen (late)."
    ),
    "outside-round.amendment": (
        "Ett förslag måste göras medan en remiss är öppen för föreningen, men {id} gjordes "
        "{when}, då ingen var det."
    ),
    "outside-round.amendment.remedy": (
        "Det är försenat. Avgör om det tas upp. Om {who} har fått mer tid, anteckna det i "
        "remissen (late)."
    ),
}

EXPLAINED = {
    "outside-round": (
        "Förslag och kommentarer hör till en remiss: den öppnas en viss dag och stängs ett "
        "visst klockslag, som någon kan ha fått mer tid än. Det som kommer tidigare eller "
        "senare tas emot och antecknas, det försvinner inte. Exempel: remissen stängdes "
        "31.1 kl. 16.00, och en kommentar skrevs kl. 18.00. Ge föreningen mer tid i "
        "rulebook.yaml (rounds, late) eller svara att den kom efter tiden."
    ),
}
