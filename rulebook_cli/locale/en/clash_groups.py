"""The words of amendments that say the same, or need each other, in English."""

CLASH_GROUPS = {
    "heading": "To be answered once",
    "group": "Group {number}",
    "same": "{ids} change the rulebook in exactly the same way. They can be answered together.",
    "near": (
        "{ids} propose nearly the same: they change the same places and differ in few words, "
        "which are marked. They can be answered together."
    ),
    "who": "Amendment",
    "wording": "Wording",
    "answers": "Answer them with one of these:",
    "reason": "the reason",
    "take": "Take {ids}",
    "leave": "Take none of them",
    "repairs": "Only together without error",
    "alone": "{id} must not be taken alone",
    "needs": "{id} needs {ids}: together they are without error.",
    "ask": "How is this group answered?",
    "take-one": "Keep {ids}, leave out the others",
    "take-all": "Keep {ids}",
    "leave-all": "Leave all of them out",
}
