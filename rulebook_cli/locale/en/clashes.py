"""The words of clashes in English."""

CLASHES = {
    "title": "Clashes between amendments",
    "none": "The open amendments do not clash with each other.",
    "summary": "There are {count} clashes. Each is a question that can be answered.",
    "summary.one": "There is one clash. It is a question that can be answered.",
    "question": "Question {number}. {place}",
    "one-place": "These change the same place in different ways. Which is taken?",
    "whole-section": (
        "These change the same section: one strikes or replaces the whole of it, another changes "
        "a place in it. Which is taken?"
    ),
    "section-struck": "{place} would be struck as a whole.",
    "together": (
        "The words of these go together, and each is in order when it is taken alone. Together "
        "they bring an error into the rulebook. Which are taken?"
    ),
    "order": "These add or move something to the same point. Their order is not decided for you.",
    "draft": "the draft as it is",
    "keep": "Take {ids}",
    "keep-draft": "Leave the draft as it is",
    "result": "The place would read: {result}",
    "removed": "The place would be taken away.",
    "mended": "The error would be mended if {ids} were taken too.",
    "reasons": "The reasons",
    "reason-head": "Reason",
    "no-reason": "No reason is recorded.",
    "matrix-question": "Question",
    "matrix-set": "Amendments",
    "matrix-sets": "Clashing only together",
    "matrix-one-set": "{ids}, {place}",
    "matrix-who": "The amendments",
    "matrix-title": "{id}, {name}: {title}",
    "matrix-questions": "The questions",
    "matrix": "Who meets whom",
    "matrix-about": "T = text, V = value, M = meaning. The number is that of the question.",
    "matrix-draft": "the draft",
    "text": "T",
    "value": "V",
    "meaning": "M",
    "amendment": "Amendment",
    "meets": "Meets",
    "settle.ask": "Which is kept?",
    "settle.keep": "Keep {ids}",
    "settle.kept": "Still open: {ids}. To take into the draft: rulebook merge {command}",
    "settle.unfit": (
        "{id} does not fit the draft as it is. Settle the wording and take the amendment in "
        "that form: rulebook merge {id} --as-modified FILE. Its proposer can also go through "
        "it again: rulebook propose --rebase {id}"
    ),
    "settle.later": "Settle it later",
    "settle.because": "Why? The reason is recorded in the answer to those that are not taken.",
    "settle.sure": "Leave these out of the proposal: {ids}?",
    "settle.left": "This is left for later.",
    "settle.done": "All have been gone through. Take those that remain: rulebook merge {ids}",
    "settle.nothing": "All clashes have been gone through.",
}
