"""Why we cannot go on, and what to do next."""

ERRORS = {
    "no-rulebook": (
        "There is no rulebook in this version: the file rulebook.yaml is missing. Start a rulebook "
        "with: rulebook init FOLDER."
    ),
    "no-rulebook-here": (
        "No rulebook (file rulebook.yaml) was found in {folder}. Go to the rulebook's folder, name "
        "it with --book, or start a new one with: rulebook init FOLDER."
    ),
    "no-folder": "There is no folder {folder}. Check the path.",
    "no-draft": (
        "There is no rulebook in {folder} yet. Get the shared rulebook with rulebook join "
        "ADDRESS FOLDER, or start a new one with rulebook init FOLDER."
    ),
    "no-identity": (
        "Your name and e-mail address are missing, so nothing can be saved in your name. Give them "
        'once: rulebook join --name "First Last" --email address@example.org'
    ),
    "who-are-you": (
        "The program does not know yet whom you act for. Say it once with rulebook join --as ID, "
        "or add --as ID to this command. The rulebook's ids are: {known}."
    ),
    "whose-statement": (
        "The program does not know yet whose statement this is. Add the id, as in rulebook "
        "statement ID, or say it once with rulebook join --as ID. The rulebook's ids are: "
        "{known}."
    ),
    "unknown-association": (
        "The rulebook has no association or coordinator {id}. The ids are: {known}. A coordinator "
        "adds new associations."
    ),
    "no-proposers": (
        "The rulebook names no associations or coordinators yet. Add them to the file "
        "rulebook.yaml and save it to the draft with: git commit --all"
    ),
    "no-such-draft": "There is no ready draft {name}. The ready drafts are: {drafts}.",
    "no-such-section": (
        "The rulebook has no section {name}. Give the section's id or number. The ids are: {known}."
    ),
    "no-such-section-near": (
        "The rulebook has no section {name}. Did you mean {meant}? The ids are: {known}."
    ),
    "no-such-amendment": (
        "Amendment {id} was not found. List the amendments with: rulebook amendments --all."
    ),
    "no-such-part": "Amendment {id} has no part {part}. Its parts are: {parts}.",
    "no-such-principle": "There is no principle {name}. The rulebook's principles are: {known}.",
    "no-such-round": "There is no consultation {id}. The rulebook's consultations are: {known}.",
    "no-such-kind": "There is no kind of file {name}. The kinds are: {kinds}.",
    "no-such-kind-near": (
        "There is no kind of file {name}. Did you mean {meant}? The kinds are: {kinds}."
    ),
    "watch-alone": (
        "The option --watch follows the files in a folder and cannot be used with {option}. "
        "Leave one of them out."
    ),
    "watch-needs-folder": (
        "The option --watch follows the whole book, but {path} is one file. Name the book's "
        "folder instead."
    ),
    "no-such-check": "There is no check {name}. The command rulebook explain lists all checks.",
    "no-such-check-near": (
        "There is no check {name}. Did you mean {meant}? The command rulebook explain lists all "
        "checks."
    ),
    "no-decision": (
        "No decision {name} has been recorded. Read the draft with: rulebook read --draft."
    ),
    "no-version-then": (
        "By {day} no body had decided the rulebook. Give a later day, or read the draft with: "
        "rulebook read --draft."
    ),
    "already-answered": (
        "Amendment {id} has already been answered or withdrawn. See the answer with: rulebook "
        "amendments --all."
    ),
    "text-not-here": (
        "The text of amendment {id} cannot be compared, since it is not on this computer: it "
        "was answered before it was fetched here. Ask the county for the text."
    ),
    "not-yours": (
        "Amendment {id} was made by {owner}, so only {owner} can change, withdraw or send it. Make "
        "one of your own with: rulebook propose."
    ),
    "title-missing": 'An amendment needs a title. Give it with --title "…".',
    "title-too-long": (
        "An amendment's title can be at most {most} characters long, and this one has {length}. "
        'Shorten the title and put the rest into the reason (--reason "…").'
    ),
    "title-of-many-lines": (
        "An amendment's title is one line, but this has several. Give for example “{first}” as the "
        'title and put the rest into the reason (--reason "…").'
    ),
    "reason-missing": (
        'An amendment needs a reason, so that it can be answered. Give it with --reason "…".'
    ),
    "withdraw-because-missing": (
        'Say why you take the amendment back. Give the reason with --because "…".'
    ),
    "not-an-email": "{email} is not an e-mail address. Write it as name@example.org.",
    "because-missing": 'An answer needs a reason. Give it with --because "…".',
    "nothing-changed": (
        "The text is the same as before, so no amendment was made. Change the text and give the "
        "command again."
    ),
    "nothing-to-propose": (
        "Say what you propose: give the new text with --from FILE, or a new value with --set "
        "ADDRESS=VALUE."
    ),
    "one-way": (
        "Propose in one way at a time: a whole text with --from, new values with --set (then also "
        "--texts), or removing the section with --delete."
    ),
    "not-a-setting": (
        "Give the new value as --set ADDRESS=VALUE, for example --set "
        "fees:fee/II@2027-01-01=700.00. The command had: {setting}"
    ),
    "outside-section": (
        "Address {address} is not in section {section}. To change several sections, leave the "
        "section's id out of the command."
    ),
    "other-section": (
        "The file holds section {found}, but the amendment is to section {wanted}. Check that the "
        "file's id line says {wanted}."
    ),
    "section-exists": (
        "Section {id} is already in the rulebook. Change it with rulebook propose {id}, or give "
        "the new section another id."
    ),
    "cannot-delete": (
        "The file {name} cannot be removed as a whole. Remove only the lines you do not need."
    ),
    "no-file": "There is no file {path}. Check the path.",
    "no-such-language": (
        "There is no language {name}. The languages are fi (Finnish), sv (Swedish) and en."
    ),
    "cannot-read": ("The file {path} cannot be read. Check the path and your right to read it."),
    "cannot-make": (
        "The folder {folder} cannot be made. Name another folder, or check your right to write "
        "there."
    ),
    "cannot-save": "The file {path} cannot be saved. Give another place with --output.",
    "file-exists": (
        "The file {path} exists already and holds something else than the paper the program "
        "last saved. Give another name, or replace the file by adding --yes."
    ),
    "ending-unknown": (
        "The ending of the file {path} does not tell in which format to save the paper. The "
        "endings are: {endings}. With any other ending give --format too."
    ),
    "needs-output": (
        "The format {form} cannot be shown on the screen. Name a file with --output FILE."
    ),
    "format-unknown": "There is no format {form}. The formats are: {forms}.",
    "no-editor": (
        "No text editor was found. Give the text with --from FILE, or name an editor in the "
        "environment variable EDITOR."
    ),
    "editor-failed": (
        "The text editor {editor} ended with an error, so nothing was saved. Try again, or give "
        "the text with --from FILE."
    ),
    "draft-unreadable": (
        "The draft's file {path} cannot be read (line {line}), so the command cannot go on. A "
        "coordinator mends the file and saves it to the draft with git commit --all. The command "
        "rulebook check shows what is wrong."
    ),
    "not-an-id": (
        "The id {id} cannot be used. Use the letters A–Z, digits and hyphens, at most 40 "
        "characters."
    ),
    "not-one-of": "{word} cannot be used. The choices are: {words}.",
    "not-a-day": "{text} is not a date. Write it as 31.12.2026 or 2026-12-31.",
    "no-remote": (
        "No shared rulebook called {remote} is joined to this one, so nothing can be sent or "
        "fetched. Join a shared rulebook with: rulebook join ADDRESS FOLDER."
    ),
    "no-tiers": (
        "On {day} the rulebook has no fee classes in force, so support cannot be assessed. Give "
        "another day with --on."
    ),
    "too-much-unknown": (
        "So much is unknown that not all possibilities can be gone through. Give a few facts "
        "with --fact FACT=VALUE."
    ),
    "not-a-case": (
        "{where}: this cannot be read. Write one fact a line as FACT: VALUE, for example "
        "care_hours: 8."
    ),
    "fact-twice": (
        "{where}: the fact {name} must be given only once. Remove the lines that are not right."
    ),
    "not-a-fact-value": (
        "Give a fact as --fact FACT=VALUE, for example --fact care_hours=2.5. The command had: "
        "{text}"
    ),
    "no-such-fact": "{where}: the rulebook has no fact {name}. The facts are: {known}.",
    "no-such-fact-near": "{where}: the rulebook has no fact {name}. Did you mean {meant}?",
    "fact-not-a-number": (
        "{where}: the value “{text}” of the fact {name} is not a number. Write a number, for "
        "example 2.5, or “not known”."
    ),
    "fact-outside": (
        "{where}: the value “{text}” of the fact {name} cannot be used. Give a number from {low} "
        "to {high}."
    ),
    "fact-no-such-points": (
        "{where}: the value “{text}” of the fact {name} cannot be used, because the table of "
        "points never comes to it. The nearest sums are {near}."
    ),
    "fact-off-step": (
        "{where}: the value “{text}” of the fact {name} cannot be used, because the number goes "
        "in steps of {step}. The nearest is {near}."
    ),
    "fact-not-yes-no": (
        "{where}: the value “{text}” of the fact {name} cannot be used. Answer yes, no or not "
        "known."
    ),
    "fact-not-a-choice": (
        "{where}: the value “{text}” of the fact {name} cannot be used. The choices are: {options}."
    ),
    "fact-not-a-choice-near": (
        "{where}: the value “{text}” of the fact {name} cannot be used. Did you mean “{meant}”? "
        "The choices are: {options}."
    ),
    "fact-not-a-date": (
        "{where}: the value “{text}” of the fact {name} is not a date. Write it as 31.12.2026 or "
        "2026-12-31."
    ),
    "fact-date-outside": (
        "{where}: the day {text} of the fact {name} cannot be used. Allowed days: {low} – {high}."
    ),
    "not-a-book-language": (
        "The rulebook is not kept in the language {language}. Its languages are: {known}. Check "
        "the code of the language."
    ),
    "settle-needs-terminal": (
        "The questions are answered in a terminal. "
        "Without one: rulebook clashes, and answer with rulebook merge and rulebook reject."
    ),
}
