"""The questions a command asks about what it lacks, in English."""

QUESTIONS = {
    "amendment": "{id}: {title} ({who})",
    "merge": "Why is the amendment taken into the draft?",
    "merge.many": "Why are the amendments taken into the draft?",
    "undo": "Why is the answer undone?",
    "reject": "Why is the amendment left out?",
    "reject.many": "Why are the amendments left out?",
    "withdraw": "Why do you withdraw the amendment?",
    "unused-reason": "The reason you wrote: {reason}",
    "body": "Which body decided?",
    "body-kind": "What kind of body is it?",
    "meeting": "Day of the meeting:",
    "section": "Section of the minutes (may be left empty):",
    "diary": "Diary number (may be left empty):",
    "outcome": "What was decided?",
    "not-a-day": "Write the day in figures, for example 31.12.2026 or 2026-12-31.",
    "send-all": "All of it",
    "send-some": "Only some, let me choose",
    "send-none": "Nothing now",
    "send-several": "Choose what is sent.",
}
