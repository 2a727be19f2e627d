"""The words of what a choice in a clash leads to, in English."""

CLASH_OUTCOMES = {
    "stays": "As {id} proposes, the places would read:",
    "left-out": "{id} would be left out, and these places would read as in the draft:",
    "absent": "(not in the draft)",
    "strikes": "The place that is referred to, {place}, is taken away by {id}.",
    "more": "and {count} more lines",
    "more.one": "and one more line",
}
