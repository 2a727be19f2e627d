"""The words about a matter sent back, in English: what that means for each."""

SENT_BACK = {
    "sent-back": "{body} sent the matter back on {on} (decision {id}).",
    "because": "reason: {because}",
    "member.open": (
        "Your amendments and comments and the answers to them are kept. The round goes on: you can "
        "add to them or make new ones."
    ),
    "member.closed": (
        "Your amendments and comments and the answers to them are kept. You need do nothing now: "
        "when the round goes on, the new days are shown here."
    ),
    "outside.open": (
        "The statements that were given are kept. The round goes on, and new ones are taken."
    ),
    "outside.closed": (
        "The statements that were given are kept. You will be told when the round goes on."
    ),
    "coordinator.open": (
        "All that was said and answered is kept, and the round goes on. When it has been answered, "
        "take the draft to the body again: rulebook paper agenda"
    ),
    "coordinator.closed": (
        "All that was said and answered is kept. Go on with the round at new times: rulebook round "
        "{round} --open --amendments-close DATE --comments-close DATE"
    ),
}
