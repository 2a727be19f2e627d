"""Why an answer or a decision could not be recorded, and what to do next."""

ANSWERING = {
    "clash": (
        "Amendment {id} and the draft do not fit together: both change the same place ({at}). See "
        "the difference with: rulebook diff {id}."
    ),
    "clash-between": (
        "Amendments {names} do not fit together: they change the same place in different ways "
        "({at}). See what each says with: rulebook check {options}."
    ),
    "one-at-a-time": "--part and --as-modified concern one amendment at a time. Give one id only.",
    "part-taken": (
        "Part {part} of amendment {id} has already been taken into the draft. See the answers "
        "with: rulebook diff {id}."
    ),
    "settings-only": (
        "Amendment {id} changes the file rulebook.yaml, which only the coordinators change. "
        'Nothing was saved. Leave it out with rulebook reject {id} --because "…", or make the '
        "change yourself."
    ),
    "amendment-moved": (
        "The maker of amendment {id} has just changed it, so nothing was saved. Look at it with "
        "rulebook diff {id} and give the answer again."
    ),
    "settings-touched": (
        "Amendment {id} also changes the file rulebook.yaml, which only the coordinators change. "
        "Nothing was saved. Answer its other parts by adding {options} to the command, or ask its "
        "maker to leave the file as it is."
    ),
    "reworded-outside": (
        "The file has new text in other places than parts {parts}: {at}. Nothing was saved. Put "
        "those places back as they were, or take the whole amendment without --part."
    ),
    "reworded-outside.one": (
        "The file has new text in other places than part {parts}: {at}. Nothing was saved. Put "
        "those places back as they were, or take the whole amendment without --part."
    ),
    "not-a-section": (
        "The file {path} is not the text of any section of the rulebook. Check that it has the "
        "section's id line."
    ),
    "body-missing": 'Say which body decided: --body "Name of the body".',
    "body-kind-missing": (
        "The name {body} does not tell what kind of body decided. Say it: --kind and one of "
        "these: {words}."
    ),
    "not-a-decision": (
        "No decision can be read from the file {path}: mend line {line}. Required are id, body, "
        "meeting and outcome."
    ),
    "decision-exists": (
        "Decision {id} has already been recorded and cannot be replaced. Give another id."
    ),
    "nothing-to-undo": (
        "No answer that could be undone is on record for amendment {id}. See the answers with: "
        "rulebook diff {id}."
    ),
    "nothing-to-undo-part": (
        "No answer that could be undone is on record for part {part} of amendment {id}. See the "
        "answers with: rulebook diff {id}."
    ),
    "undo-alone": (
        "--undo undoes the answer to one amendment. Give it without other ids and without "
        "--as-modified."
    ),
    "draft-not-yours": "A coordinator sends the draft. Leave out --draft.",
    "nothing-decided": (
        "No body has decided on the rulebook yet, so there is no decided version. See the draft: "
        "rulebook read --draft"
    ),
    "withdraw-none": "You have no open amendments that could be withdrawn.",
    "withdraw-nothing": ("Say which amendment to withdraw: rulebook withdraw ID. Open are: {ids}."),
    "withdraw-which": "Which amendment do you withdraw?",
    "merge-nothing": "Say which amendment is taken into the draft. The list: rulebook amendments",
    "obsolete-whole": "--obsoleted-by concerns the whole amendment. Give it without --part.",
    "obsolete-itself": (
        "Amendment {id} cannot come in its own place. Give another amendment's id with "
        "--obsoleted-by."
    ),
    "obsolete-ended": (
        "Amendment {id} is neither open nor in the draft, so it cannot come in another's place. "
        "See the amendments: rulebook amendments --all"
    ),
    "draft-moved": (
        "The text of the draft has changed this moment, so the decision has not been recorded yet. "
        "Check the text (rulebook diff) and give the same command again."
    ),
}
