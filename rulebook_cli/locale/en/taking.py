"""The words of taking amendments in and leaving them out: order, own words, parts."""

TAKING = {
    "merge.option": (
        "Where several put something in at one point, take all of them in the order in which "
        "you name the ids. The word draft gives the draft's own addition its place."
    ),
    "both": "Take both, {first} first, then {second}",
    "settle.kept": (
        "Both stay. Take them into the draft in this order: rulebook merge {command} --in-this-"
        "order --because REASON"
    ),
    "several": (
        "Both can be taken, in the order in which you name them: rulebook merge {command} --in-"
        "this-order --because REASON"
    ),
    "order-of-one": (
        "An order, --in-this-order, takes at least two: two amendments, or an amendment and the"
        " draft (draft). Here are {ids}."
    ),
    "order-and-words": (
        "--in-this-order cannot be used with parts (--part) or with words of your own (--as-"
        "modified)."
    ),
    "reworded-nothing": (
        "The text in {path} is the same as the draft, so that nothing of {id} would be taken. "
        "To leave it out: rulebook reject {id} --because REASON"
    ),
    "near-each-other": (
        "Note: another amendment taken with it changes the same place as {id}, or one beside it: "
        "{at}. Their changes go together."
    ),
    "brings-error": "The error also comes where this is taken alone: {ids}.",
    "bring-together": (
        "These bring an error only when they are taken together: {ids}. See: rulebook clashes"
    ),
    "propose-whole": (
        "An amendment is made to the whole of {id}, not to its part {id}.{part}. Change only the "
        "places of that part: in your own amendment --to {id}, in somebody else's --base {id}."
    ),
    "submit-whole": (
        "Part {id}.{part} cannot be sent alone: an amendment is sent whole, and its parts are "
        "decided when it is answered. Send it: rulebook submit {id}"
    ),
    "withdraw-whole": (
        "Part {id}.{part} cannot be withdrawn alone. Put the place back with rulebook propose "
        "--to {id}, or withdraw the whole amendment: rulebook withdraw {id}"
    ),
    "support-whole": (
        "Support is given to a whole amendment: rulebook support {id}. To say what you "
        "think of part {id}.{part}: rulebook comment {id}.{part} --stance supports"
    ),
    "clashes-whole": "Note: part {id}.{part} is judged together with the whole amendment {id}.",
    "moved-words": "Words moved from here then stand at this place: {place}",
}
