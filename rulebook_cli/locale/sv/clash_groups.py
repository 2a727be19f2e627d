"""Orden för likadana förslag och förslag som behöver varandra på svenska."""

CLASH_GROUPS = {
    "heading": "Besvaras på en gång",
    "group": "Grupp {number}",
    "same": "{ids} ändrar regelboken på exakt samma sätt. De kan besvaras tillsammans.",
    "near": (
        "{ids} föreslår nästan detsamma: de ändrar samma ställen och skiljer sig åt i bara några "
        "ord. Skillnaderna är märkta. De kan besvaras tillsammans."
    ),
    "who": "Förslag",
    "wording": "Ordalydelse",
    "answers": "Besvara dem på ett av dessa sätt:",
    "reason": "motivering",
    "take": "Ta med {ids}",
    "leave": "Ta inte med något av dem",
    "repairs": "Felfria bara tillsammans",
    "alone": "Förslaget {id} ska inte tas med ensamt",
    "needs": "{id} behöver {ids}: tillsammans är de felfria.",
    "ask": "Hur besvaras den här gruppen?",
    "take-one": "Behåll {ids}, lämna bort de andra",
    "take-all": "Behåll {ids}",
    "leave-all": "Lämna bort alla",
}
