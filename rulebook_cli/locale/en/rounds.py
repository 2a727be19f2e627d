"""The words of rounds and of the calendar in English."""

ROUNDS = {
    "option.round": "The id of the round, such as 2027; otherwise the one that is or will be open.",
    "option.open": (
        "Open a round. One that is open gets new dates, and one that was ended goes on. A new one "
        "asks the councils named in law, the national-language board and the associations."
    ),
    "option.opens": "When the round opens: 1.12.2026 or 2026-12-01T09:00; otherwise today.",
    "option.amendments-close": "Until when amendments are proposed, such as 15.1.2027.",
    "option.comments-close": (
        "Until when statements are given, such as 31.1.2027 16.00. A day alone is the whole day. "
        "All times are Finland's."
    ),
    "option.diary": "The diary number of the request.",
    "option.contact": "Where statements are sent.",
    "option.name": "A name for the round.",
    "option.question": "A question to all (may be given several times).",
    "option.extend": (
        "Give more time to an association, by id or name (may be given several times)."
    ),
    "option.until": "Until when there is more time, such as 5.2.2027 16.00.",
    "option.close": "End the round: all comments are brought to the draft, nothing is removed.",
    "option.next": "Open the round after this one, with this id.",
    "option.lapse": (
        "Let an amendment lapse that nobody answered (may be given several times, or the word all)."
    ),
    "option.carry": "Carry an amendment into this round; one that has lapsed is open again.",
    "option.only": "Only the days of this round.",
    "all-word": "all, kaikki, alla",
    "asked.older": "Council for older people",
    "asked.disability": "Disability council",
    "asked.youth": "Youth council",
    "asked.language-board": "National-language board",
    "asked.carers": "Association of carers",
    "part.because": "reason",
    "part.question": "question",
    "part.name": "name",
    "part.id": "id",
    "part.diary": "diary number",
    "part.contact": "contact",
    "commit.opened": "Round {id} is opened",
    "commit.changed": "Round {id}: dates",
    "commit.next": "Round {id} after {after}",
    "commit.extended": "Round {id}: more time",
    "commit.closed": "Round {id} is ended",
    "commit.lapsed": "Lapsed",
    "commit.carried": "Carried into round {id}",
    "done.opened": "Round {id} has been opened.",
    "done.changed": "Round {id} has been changed as you said.",
    "done.next": "After round {after}, round {id} has been opened.",
    "done.extended": "More time in round {id}: {who}, until {until}.",
    "done.closed": (
        "Round {id} has been ended. {count} comments were brought to the draft; they also stay on "
        "the associations' own branches."
    ),
    "done.closed.one": (
        "Round {id} has been ended. One comment was brought to the draft; it also stays on the "
        "association's own branch."
    ),
    "done.closed-more": "Round {id} had been ended before. Comments that came since: {count}.",
    "done.lapsed": (
        "Amendments that have lapsed: {count} ({ids}). The reason is on record, and every text is "
        "kept."
    ),
    "done.carried": "Carried into round {id}: {ids}.",
    "would.opened": "Round {id} would be opened.",
    "would.changed": "Round {id} would be changed.",
    "would.next": "After round {after}, round {id} would be opened.",
    "would.extended": "More time in round {id} would be given to {who}, until {until}.",
    "would.closed": "Round {id} would be ended, and {count} comments brought to the draft.",
    "would.lapsed": "These would lapse: {ids}.",
    "would.carried": "These would be carried into round {id}: {ids}.",
    "already.opened": "Round {id} is already open like this.",
    "already.changed": "Round {id} is already like this. Nothing was changed.",
    "already.next": "Round {id} is already open like this. Nothing was changed.",
    "already.extended": "That time is on record already: {who}, until {until}.",
    "already.closed": "Round {id} has been ended already, and there are no new comments.",
    "already.lapsed": "Nothing lapsed: these have lapsed already, or none is open.",
    "already.carried": "These are in round {id} already.",
    "closed-early": (
        "Note: there was still time until {closes}. To go on after all: rulebook round --open"
    ),
    "returned": (
        "The matter was returned. Go on with the round, with new dates: rulebook round {id} "
        "--open --amendments-close DATE --comments-close DATE"
    ),
    "memo.carried": "Amendments carried into another round",
    "memo.carried-to": "Carried into round {id}, where it is answered.",
    "proposed-late": "No round is open for you now. The amendment is taken, and marked as late.",
    "arrived-late": "It arrived after the round had closed. It is taken, and marked as late.",
    "still-in-time": "Note: {who} still has time. Run the same command again when it has gone.",
    "contested": (
        "Note: two different comments have one number: {paths}. The draft holds the first; the "
        "other gets a new number when the association sends it."
    ),
    "still-open": (
        "The round still has {count} unanswered amendments: {ids}. Answer them, let them lapse "
        "(rulebook round {id} --lapse ID --because …) or carry them into the next round (--carry)."
    ),
    "still-open.one": (
        "The round still has one unanswered amendment: {ids}. Answer it, let it lapse "
        "(rulebook round {id} --lapse ID --because …) or carry it into the next round (--carry)."
    ),
    "next-opened": "Next: rulebook request --round {id} makes the request for statements.",
    "next-extended": "For the calendar: rulebook calendar --round {id} --output round.ics",
    "next-closed": "Next: rulebook memo --round {id} --output memo.pdf",
    "next-lapsed": "To open one again: rulebook merge --undo {id} --because …",
    "next-carried": "See: rulebook amendments",
    "show.round": "Round {id}{name}",
    "show.diary": "diary number {diary}",
    "show.opens": "opens {when}",
    "show.amendments-close": "amendments by {when}",
    "show.comments-close": "statements by {when}",
    "show.closed": "ended {when}",
    "show.late": "more time: {who}, until {when}",
    "phase.coming": "The round is not open yet.",
    "phase.amendments": "Amendments and comments can be made now.",
    "phase.comments": "The time for amendments has gone. Comments can still be made.",
    "phase.closed": "The round's time has gone. What comes late is taken and marked.",
    "show.asked": "Asked ({count}), heard from {heard}:",
    "show.heard": "heard {on}",
    "show.unheard": "not yet",
    "show.questions": "Questions to all:",
    "show.amendments": "Amendments open {open}, answered or ended {answered}.",
    "show.comments": "Comments {count}, unanswered {waiting}.",
    "show.statements": "Statements {count}, points unanswered {waiting}.",
    "show.next": "Next:",
    "step.request": "make the request for statements: rulebook request --round {id}",
    "step.calendar": (
        "the days for your calendar: rulebook calendar --round {id} --output round.ics"
    ),
    "step.extend": "give more time: rulebook round {id} --extend ID --until DATE",
    "step.close": "end the round: rulebook round {id} --close",
    "step.lapse": "let what is unanswered lapse: rulebook round {id} --lapse ID --because …",
    "step.answer": "answer comments and statements: rulebook memo --open",
    "step.after": "open the next round: rulebook round {id} --next NEW --comments-close DATE",
    "no-rounds-yet": (
        "The rulebook has no round yet. Open one: rulebook round 2027 --open --comments-close DATE"
    ),
    "round-dates-missing": (
        "Round {id} must say until when people take part: --comments-close DATE and, if needed, "
        "--amendments-close DATE"
    ),
    "round-order": (
        "A round must open before it closes, and amendments must close before statements or with "
        "them, but {first} is later than {second}. Mend the dates."
    ),
    "round-over": (
        "Round {id} was ended, and its time was over {ended}. Give a new time: "
        "--comments-close DATE"
    ),
    "round-exists": (
        "There is a round {id} already, with other dates. Change them: rulebook round {id} --open …"
    ),
    "not-asked": "The round knows no {who}. More time can be given to: {known}.",
    "not-asked-near": "The round knows no {who}. Did you mean {meant}?",
    "not-a-round-time": (
        "The time {text} cannot be read. Write it like this: 31.1.2027 or 31.1.2027 16.00"
    ),
    "until-missing": "Say until when there is more time: --until DATE",
    "no-more-time": (
        "More time must end after round {id}, but the round ends {closes}. Give a later time."
    ),
    "round-one-way": (
        "One thing at a time: --open, --extend, --close, --next, --lapse or --carry. Run the "
        "command once for each."
    ),
    "round-not-with": (
        "These do not belong to what you asked for: {options}. See rulebook round --help"
    ),
    "not-lapsed": "Amendment {id} is neither open nor lapsed, so it cannot be carried on.",
    "calendar-ending": "The name of a calendar file must end in .ics, but it is {path}.",
    "calendar-name": "{title}",
    "calendar-empty": "The calendar has no days.",
    "calendar-saved": "Days in the calendar: {count}. Open the file in your mail or telephone.",
    "event.opens": "Round {id} opens",
    "event.amendments-close": "Round {id}: amendments due",
    "event.comments-close": "Round {id}: statements due",
    "event.late": "Round {id}: more time ends, {who}",
    "event.diary": "Diary number: {diary}",
    "event.contact": "Contact: {contact}",
    "event.status": "See what you can do: rulebook status",
    "event.meeting": "{body} decided on the rulebook",
    "event.decision": "Decision {id}",
    "event.review": "Review: {what}",
    "event.ordered": "{body} asked for this on {on}.",
    "event.promise": "{who}: {what}",
}
