"""The words of the checks of rounds in English."""

ROUND_CHECKS = {
    "outside-round": (
        "A comment must be made while a round is open for its association, but {id} was "
        "made on {when}, when none was."
    ),
    "outside-round.remedy": (
        "It counts as late. Decide whether to take it into account. If {who} was promised "
        "more time, write it into the round (late)."
    ),
    "outside-round.amendment": (
        "An amendment must be made while a round is open for its association, but {id} was "
        "made on {when}, when none was."
    ),
    "outside-round.amendment.remedy": (
        "It counts as late. Decide whether to take it up. If {who} was promised more time, "
        "write it into the round (late)."
    ),
}

EXPLAINED = {
    "outside-round": (
        "Amendments and comments belong to a round of consultation: it opens on a day and "
        "closes at a time of day, which some may have been given more time to. What comes "
        "earlier or later is taken and marked, never lost. Example: the round closed on 31 "
        "January at 16.00, and a comment was written at 18.00. Give the association more "
        "time in rulebook.yaml (rounds, late), or answer that it came late."
    ),
}
