"""Orden för granskningen av principer på svenska."""

PRINCIPLE_CHECKS = {
    "principle-missing": (
        "Ett förslag måste nämna de principer det främjar, men {id} nämner ingen."
    ),
    "principle-missing.remedy": (
        "Lägg till dem: rulebook propose --to {id} --principle ID. Principerna är: {known}."
    ),
    "principle-unknown": (
        "Ett förslags princip måste vara en princip i regelboken, men {id} nämner principen "
        "{principle}, som inte finns i filen rulebook.yaml."
    ),
    "principle-unknown.remedy": ("Rätta beteckningen. Principerna är: {known}."),
    "principle-unknown.meant": (
        "Ett förslags princip måste vara en princip i regelboken, men {id} nämner principen "
        "{principle}, som inte finns i filen rulebook.yaml."
    ),
    "principle-unknown.meant.remedy": (
        "Rätta beteckningen. Menade du {meant}? Principerna är: {known}."
    ),
    "principle-unknown.none": (
        "Ett förslags princip måste vara en princip i regelboken, men {id} nämner principen "
        "{principle}, som inte finns i filen rulebook.yaml."
    ),
    "principle-unknown.none.remedy": (
        "Regelboken har inga principer. Lägg till dem i filen rulebook.yaml (principles) "
        "eller ta bort beteckningen."
    ),
}

EXPLAINED = {
    "principle-missing": (
        "Ett förslag nämner de principer det främjar, när regelboken har principer. Ett förslag "
        "som inte nämner någon syns inte i täckningen (rulebook paper principles). Det tas emot "
        "ändå. Exempel: förslaget saknar raden principles. Lägg till: rulebook propose --to "
        "misol-1 --principle participation. Besvarade förslag kontrolleras inte."
    ),
    "principle-unknown": (
        "Ett förslag nämner de principer som det främjar, och principerna räknas upp i filen "
        "rulebook.yaml. En beteckning som inte finns där räknas inte med i täckningen "
        "(rulebook paper principles). Exempel: i förslaget står participaton, fast principen "
        "är participation. Rätta beteckningen i förslagets uppgifter."
    ),
}
