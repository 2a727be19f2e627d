"""Words for settling clashes one question at a time, in English."""

SETTLING = {
    "because": "Why are they taken? The reason goes into the answer to each of them.",
    "sure": "Take them into the draft in this order: {names}?",
    "waits": "They are taken into the draft when all questions have been gone through.",
    "taking": "Taken into the draft in this order: {names}.",
    "not-taken": (
        "They were not taken into the draft. When what stands in the way is gone, give the "
        "command rulebook merge {command} --in-this-order --because REASON"
    ),
    "not-both": (
        "The order {names} is no longer possible, since some of them were left out. What is left: "
        "{ids}."
    ),
    "take-with": "Keep {ids} together",
    "leave": "Leave out {id}",
    "look-again": (
        "A part of one of these has been left out: {ids}. Look again whether they still clash: "
        "rulebook clashes"
    ),
}
