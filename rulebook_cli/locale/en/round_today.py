"""The round today: what the user can do, and until when."""

ROUND_TODAY = {
    "no-round": "No consultation is open.",
    "coming": "The next round, {id}, opens {when}.",
    "ended": "Round {id} ended {when}.",
    "late-taken": "A late amendment or comment is taken, and marked as late.",
    "late-taken-outside": "A late statement is taken, and marked as late.",
    "round": "Round {id} is open ({diary}).",
    "round-plain": "Round {id} is open.",
    "amendments-close": "amendments by {when}",
    "comments-close": "statements by {when}",
    "more-time": "You have been given more time: until {when}.",
    "today-amendments": (
        "Today you can propose amendments (until {when}) and comment (until {comments})."
    ),
    "today-both": "Today you can propose amendments and comment, until {when}.",
    "today-endless": "Today you can propose amendments and comment. The round has no closing time.",
    "today-comments": (
        "Today you can comment, until {when}. The time for amendments ended {closed}: a late "
        "one is taken and marked."
    ),
    "outside": "Anybody can give a statement on paper or by mail, by {when}.",
    "outside-contact": "Anybody can give a statement by {when}: {contact}.",
    "own.proposed.open": "{id}: send it: rulebook submit",
    "own.proposed.closed": "{id}: send it though it is late: rulebook submit",
    "own.proposed.alone": "{id}: answer it: rulebook merge {id} --because …",
    "own.submitted.open": (
        "{id}: change it (rulebook propose --to {id}) or take it back (rulebook withdraw {id})"
    ),
    "own.submitted.closed": "{id}: waits for an answer; see it: rulebook diff {id}",
    "own.merged": "{id}: read the new text: rulebook read {section} --draft",
    "own.partly-merged": "{id}: see what was taken: rulebook paper amendment {id}",
    "own.merged-modified": "{id}: read it as it was taken: rulebook paper amendment {id}",
    "own.rejected": (
        "{id}: read the answer: rulebook paper amendment {id}; propose anew: rulebook propose "
        "{section}"
    ),
    "own.lapsed": (
        "{id}: ask the coordinator to carry it into the next round, or propose anew: rulebook "
        "propose {section}"
    ),
    "own.obsolete": "{id}: see what came in its place: rulebook paper amendment {id}",
    "comments.next": "See all comments and answers: rulebook comment --list",
    "step.open": "open a round: rulebook round 2027 --open --comments-close DATE",
    "step.coming": "make the request for statements: rulebook request --round {id}",
    "step.amendments": "look at the round and give more time: rulebook round {id}",
    "step.comments": "look at the round and give more time: rulebook round {id}",
    "step.closed": "end the round, whose time has gone: rulebook round {id} --close",
    "step.after": "see what of the round waits for an answer: rulebook round {id}",
    "step.statements": "go through the statements that arrived: rulebook receive --list",
}
