"""Why we cannot go on, and what to do next."""

ERRORS = {
    "no-rulebook": (
        "There is no rulebook in this version: the file rulebook.yaml is missing. "
        "Start a rulebook with: rulebook init FOLDER."
    ),
    "no-rulebook-here": (
        "No rulebook (file rulebook.yaml) was found in {folder}. Go to the rulebook’s folder, name "
        "it with --book, or start one with: rulebook init FOLDER."
    ),
    "no-folder": "There is no folder {folder}. Check the path.",
    "no-draft": (
        "The rulebook in {folder} has no draft (branch main). Ask the coordinator for the "
        "rulebook, or fetch it with: rulebook update."
    ),
    "no-identity": (
        "Your name and e-mail address are missing, so nothing can be saved in your name. Give them "
        "once: rulebook join --name \"First Last\" --email address@example.org"
    ),
    "who-are-you": (
        "It is not known which association you act for. Name it with --as ID, or once with "
        "rulebook join --as ID. The rulebook’s ids are: {known}."
    ),
    "unknown-association": (
        "The rulebook has no association or coordinator {id}. Its ids are: {known}. "
        "A coordinator adds new associations."
    ),
    "no-such-draft": "There is no ready draft {name}. The ready drafts are: {drafts}.",
    "no-such-section": (
        "The rulebook has no section or chapter {name}. Give its id or number; the ids are: {known}."
    ),
    "no-such-amendment": (
        "Amendment {id} was not found. List the amendments with: rulebook amendments --all."
    ),
    "no-such-part": "Amendment {id} has no part {part}. Its parts are: {parts}.",
    "no-such-principle": "There is no principle {name}. The rulebook’s principles are: {known}.",
    "no-such-round": "There is no round {id}. The rulebook’s rounds are: {known}.",
    "no-such-check": "There is no check {name}. The command rulebook explain lists all checks.",
    "no-decision": (
        "No decision {name} has been recorded. Read the draft with: rulebook read --draft."
    ),
    "no-version-then": "By {day} no body had decided the rulebook.",
    "already-answered": (
        "Amendment {id} has already been answered or withdrawn. See the answer with: "
        "rulebook amendments --all."
    ),
    "not-yours": (
        "Amendment {id} was made by {owner}, so only {owner} can change, withdraw or send it. "
        "Make your own with: rulebook propose."
    ),
    "title-missing": "An amendment must have a title. Give it with --title \"…\".",
    "reason-missing": (
        "An amendment must have a reason, so that it can be answered. Give it with --reason \"…\"."
    ),
    "because-missing": "An answer must have a reason. Give it with --because \"…\".",
    "body-missing": "Say which body decided: --body \"Name of the body\".",
    "nothing-changed": "The text is the same as before, so no amendment was made.",
    "nothing-to-propose": (
        "Say what you propose: give the new text with --from FILE, or a value with "
        "--set ADDRESS=VALUE."
    ),
    "nothing-to-edit": (
        "Section {section} has neither text in this language nor an amount. Change it with --from FILE."
    ),
    "not-a-setting": (
        "--set takes the form ADDRESS=VALUE, for example "
        "--set fees:fee/II@2027-01-01=700.00. Given: {setting}"
    ),
    "outside-section": (
        "Address {address} is not in section {section}. Leave the section out to change several."
    ),
    "other-section": (
        "The file holds section {found}, but the amendment is to section {wanted}. "
        "Check that its id line says {wanted}."
    ),
    "section-exists": (
        "Section {id} is already in the rulebook. Change it with rulebook propose {id}, or give the "
        "new section another id."
    ),
    "cannot-delete": "The file {name} cannot be removed as a whole. Remove single entries from it.",
    "cannot-read": "The file {path} cannot be read ({why}). Check the path and your permissions.",
    "cannot-save": "The file {path} cannot be saved ({why}). Give another place with --output.",
    "needs-output": "The format {form} needs a file: name it with --output FILE.",
    "format-unknown": "There is no format {form}. The formats are: {forms}.",
    "no-editor": (
        "No text editor was found. Set the environment variable EDITOR, or give the text with "
        "--from FILE."
    ),
    "editor-failed": "The text editor {editor} ended with an error, so nothing was saved.",
    "clash": (
        "Amendment {id} and the draft do not fit together: both change the same place ({at}). "
        "See the difference with: rulebook diff {id}."
    ),
    "one-at-a-time": "--part and --as-modified concern one amendment at a time. Give one id only.",
    "not-a-section": (
        "The file {path} is not the text of any section of the rulebook. "
        "Check that it has the section’s id line."
    ),
    "not-a-decision": (
        "No decision can be read from the file {path}: line {line} is not as it must be. "
        "Required are id, body, meeting and outcome."
    ),
    "not-an-id": "The id {id} cannot be used. Use letters A–Z, digits and hyphens, at most 40.",
    "not-one-of": "{word} cannot be used. The choices are: {words}.",
    "not-a-day": "{text} is not a date. Write it as 31.12.2026 or 2026-12-31.",
    "decision-exists": "Decision {id} has been recorded and cannot be replaced. Give another id.",
    "no-remote": (
        "This rulebook has no shared place called {remote} to send to or fetch from. "
        "Join a shared rulebook with: rulebook join ADDRESS FOLDER."
    ),
}
