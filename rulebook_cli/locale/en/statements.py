"""The words of received statements in English."""

STATEMENTS = {
    "option.channel": (
        "How it came: paper, mail, phone, lausuntopalvelu, otakantaa, webropol, event or petition."
    ),
    "option.stance": "Stance: supports, with-changes, opposes or neutral.",
    "option.signatories": "How many signed it.",
    "option.public": "Whether it is public: yes, partly or no.",
    "option.ground": 'The ground of secrecy, for example "621/1999 24 §".',
    "option.redacted": "A copy without what is secret. What is published follows it.",
    "option.no-file": "Register what was said on the telephone or at an event (--text).",
    "option.csv": "An export of a consultation service; each row is a statement.",
    "option.map": "What the columns hold: your own file, or lausuntopalvelu, otakantaa, webropol.",
    "option.skip-bad": "Leave out what is wrong and register the rest. Otherwise all or nothing.",
    "option.point": "Tie a passage of a statement to a place of the book; guided if nothing else.",
    "option.place": "A place of the book, for example 5 §, leave.days or fees.",
    "option.quote": "The statement's words as they stand in it.",
    "option.passage": "The passage's number in the statement (see --show).",
    "option.theme": "A theme, for example leave or fees.",
    "option.text": "The same in your own words, or a note when there is no file.",
    "option.answers": "The question of the round that the passage answers.",
    "option.answer": "Answer a point of a statement (--taken, --because). May be given many times.",
    "option.taken": "Whether the point was taken: yes, partly or no.",
    "option.apart": "Treat a statement by itself though it is nearly the same as another.",
    "option.list": "List the statements that arrived, their points and the answers.",
    "option.show": "Show a statement's text with its passages numbered.",
    "part.sender": "sender",
    "part.file": "file name",
    "part.diary": "diary number",
    "part.ground": "ground of secrecy",
    "part.text": "point of the statement",
    "part.theme": "theme",
    "part.because": "reason",
    "name-taken-out": "[name taken out]",
    "whole-book": "the whole draft",
    "question": "question {id}",
    "arrived-ahead": (
        "Note: {count} rows are dated in the future, the last {when}. Check the column "
        "and the statements' files in the folder statements."
    ),
    "arrived-ahead.one": (
        "Note: the time of arrival {when} is still to come. If that is a slip, correct the time "
        "(arrived) in the statement's file in the folder statements."
    ),
    "like": (
        "It is nearly the same as {like}. They are shown together and answered once. By itself: "
        "rulebook receive --apart {id}"
    ),
    "no-text.scan": (
        "{file} is a picture that no text can be read from. The original is kept. Write its points "
        "yourself: rulebook receive --point {id}"
    ),
    "no-text.pdf": (
        "{file} holds only pictures that no text can be read from. The original is kept. Write its "
        "points yourself: rulebook receive --point {id}"
    ),
    "no-text.docx": "The file {file} has no text. The original is kept.",
    "no-text.mail": "The message {file} has no text. The original is kept.",
    "no-text.text": "The file {file} has no text. The original is kept.",
    "copy-missing": (
        "No public copy was given, so nothing of the statement is published. Give one: rulebook "
        "receive --change {id} --public partly --ground GROUND --redacted FILE"
    ),
    "already-otherwise": (
        "Its publicity is changed so: rulebook receive --change {id} --public yes|partly|no"
    ),
    "enclosed": "Enclosed {file}: kept, and its text is included.",
    "enclosed-no-text": "Enclosed {file}: kept, but no text can be read from it.",
    "enclosed-ours": (
        "Enclosed {file} is our draft or our form. Save it as a file of its own and register it "
        "apart: then an amendment and comments are made of it."
    ),
    "bad-files": (
        "{count} files cannot be read, so nothing was registered. Mend them, or register the rest "
        "with --skip-bad."
    ),
    "bad-files.one": (
        "One file cannot be read, so nothing was registered. Mend it, or register the rest with "
        "--skip-bad."
    ),
    "bad-files-left-out": "{count} files were left out.",
    "bad-files-left-out.one": "One file was left out.",
    "many-done": "{count} statements were registered.",
    "many-done.one": "One statement was registered.",
    "many-would": "{count} statements would be registered. Nothing was saved.",
    "many-would.one": "One statement would be registered. Nothing was saved.",
    "csv-fault": "line {line}: {why}",
    "csv-more": "… and {count} more lines.",
    "csv-more.one": "… and one more line.",
    "csv-none": (
        "{count} lines must be mended, so nothing was registered. Mend them, or register the rest "
        "with --skip-bad."
    ),
    "csv-none.one": (
        "One line must be mended, so nothing was registered. Mend it, or register the rest with "
        "--skip-bad."
    ),
    "csv-done": "{count} statements were registered.",
    "csv-done.one": "One statement was registered.",
    "csv-would": "{count} statements would be registered. Nothing was saved.",
    "csv-would.one": "One statement would be registered. Nothing was saved.",
    "csv-working": "Registering {count} statements …",
    "csv-already": "{count} rows are registered already; they were left as they are.",
    "csv-already.one": "One row is registered already; it was left as it is.",
    "csv-left-out": "{count} lines were left out.",
    "csv-left-out.one": "One line was left out.",
    "csv-unused": "These columns were not read: {columns}.",
    "csv-broken": (
        "from here on the file cannot be read: a quotation mark stays open. Export it again."
    ),
    "csv-personal": (
        "the row holds personal data ({found}), which must not go into a history that is kept for "
        "ever. Take it out of the file; if it is an organisation's public contact, add --despite "
        "personal-data."
    ),
    "point-done": "Tied: {id}, {place}",
    "point-would": "Would be tied: {id}, {place}",
    "quote-unseen": "The statement has no text to read, so the words could not be checked.",
    "answered": "Answered: {id} ({taken})",
    "would-answer": "Would be answered: {id} ({taken})",
    "answered-alike": "The same answer goes for {count} points of statements nearly the same.",
    "answered-alike.one": "The same answer goes for a point of a statement nearly the same.",
    "apart-done": "{id} is now treated by itself, apart from {like}.",
    "apart-would": "{id} would be treated by itself, apart from {like}. Nothing was saved.",
    "note-done": "Registered: {id}",
    "note-would": "Would be registered: {sender}. Nothing was saved.",
    "none": "No statement is registered.",
    "tally": "Statements: {count}; those alike counted once {groups}.",
    "waiting": "Not yet gone through: {count}.",
    "alike": "{count} alike, first {id}",
    "signed": "{count} signatories",
    "public.partly": "partly public ({ground})",
    "public.no": "secret ({ground})",
    "taken.yes": "taken into account",
    "taken.partly": "partly taken into account",
    "taken.no": "not taken into account",
    "not-answered": "not answered",
    "untied": "no points are tied yet",
    "no-words": "There is no text of the statement {id} to read on this computer.",
    "shown-copy": "{id} is partly public. This is the text of its public copy.",
    "shown-secret": (
        "{id} is not wholly public. The text is on this computer only; copy it nowhere."
    ),
    "ask.passage": "Which passage of the statement?",
    "ask.done": "Stop; you can go on later",
    "ask.place": "Which place of the book is it on?",
    "ask.which": "Which place more closely?",
    "ask.whole-section": "The whole section",
    "ask.theme": "Theme (may be left empty)",
    "ask.text": "The same in your own words (may be left empty)",
    "ask.own-words": "Write a point in your own words",
    "ask.own-text": "What it says there, in your own words",
    "any-id": "ID",
    "next-statement": (
        "Tie its points: rulebook receive --point {id}. List: rulebook receive --list"
    ),
    "next-list": "See what is registered: rulebook receive --list",
    "next-point": "Answer: rulebook receive --answer {id} --taken yes --because REASON",
    "next-passage": "Tie: rulebook receive --point {id} --passage 1 --place PLACE",
    "next-answered": "The answer is in the summary of statements: rulebook memo",
    "receive-nothing": (
        "Say what arrived: a file or a folder, --csv FILE or --no-file. What is registered is "
        "shown with --list."
    ),
    "receive-one-way": (
        "Do one thing at a time: register files, --csv, --no-file, --point, --answer, --apart, "
        "--list or --show."
    ),
    "receive-not-with": "The option {options} does not belong here. See rulebook receive --help.",
    "no-files": "The folder {path} holds no file that can be registered.",
    "redacted-many": "A public copy belongs to one file. Register the file alone.",
    "redacted-same": (
        "The public copy {path} has the same words as the original: what is covered can still be "
        "read. Make a copy from which the secret part is really gone."
    ),
    "redacted-alone": "A public copy belongs to what is partly public: --public partly.",
    "redacted-missing": (
        "{id} is partly secret and has no public copy, so its words cannot be tied. Give a "
        "copy without what is secret: rulebook receive --change {id} --public partly --ground "
        "GROUND --redacted FILE"
    ),
    "statement-secret": (
        "{id} is secret ({ground}). Nothing of it is registered where others can read it."
    ),
    "not-public-word": "Publicity must be one of these: {known}. Now it is {word}.",
    "ground-missing": (
        'When a statement is not wholly public its ground must be given: --ground "621/1999 24 §".'
    ),
    "ground-alone": "A ground belongs to a statement that is not public: --public no.",
    "not-a-channel": "The channel must be one of these: {known}. Now it is {word}.",
    "no-signatories": "There must be at least one signatory, but there are {number}.",
    "arrived-too-big": "The file {path} is not opened: it is over {most} megabytes.",
    "arrived-empty": "The file {path} is empty. Ask the sender for a new one.",
    "arrived-unknown": (
        "The file {path} cannot be registered. What can be: Word (.docx), PDF, pictures (PNG, "
        "JPEG, TIFF), e-mail (.eml) and text (.txt, .md). Save it as PDF and try again."
    ),
    "mail-outlook": "{path} is Outlook's own file. Save the message as .eml or PDF.",
    "mail-broken": "The file {path} cannot be read as e-mail: it has no message header.",
    "pdf-broken": (
        "The file {path} cannot be read: the PDF is broken. Ask the sender to save it again, or "
        "print and scan it."
    ),
    "pdf-locked": (
        "The PDF {path} is locked with a password. Open it, save it without one and try again."
    ),
    "pdf-too-big": "The PDF {path} has too many pages or too much text. Divide it.",
    "csv-not-text": "The file {path} is no CSV text. Export it as CSV.",
    "csv-empty": "The file {path} is empty.",
    "csv-cells": "the row has {found} columns, but there are {wanted} headings.",
    "csv-no-words": "the row has no words to register.",
    "csv-no-sender": "the name is missing though the respondent is no private person.",
    "csv-not-a-number": "the number of signatories must be a number, but it is {text}.",
    "csv-columns": (
        "The file must have {missing:the column|the columns}. It has: {found}. Mend the file or "
        "tell of the columns with --map."
    ),
    "csv-unknown": (
        "The columns do not tell which service the file is from. It has: {found}. Name the service "
        "({known}) with --map, or a file of your own that tells of the columns."
    ),
    "mapping-empty": "The file {path} does not tell which column holds the words (texts).",
    "mapping-wrong": "The file {path} cannot be used: line {line} is wrong ({found}).",
    "note-missing": "Write with --text what was said.",
    "no-such-statement": "There is no statement {id}. See the ids: rulebook receive --list",
    "no-such-statement-near": (
        "There is no statement {id}. Did you mean {meant}? See the ids: rulebook receive --list"
    ),
    "no-such-point": "The statement {id} has no point {number}: it has {count}.",
    "no-points": "No points of the statement {id} are tied. Tie them first: --point {id}",
    "no-such-passage": "The statement has no passage {number}: it has {count}.",
    "no-such-question": "The round has no question {id}. The questions: {known}.",
    "not-alike": "{id} is not registered as nearly the same as another.",
    "point-what": (
        "Say which passage of the statement and which place of the book you mean: --quote WORDS or "
        "--passage N, and --place PLACE."
    ),
    "quote-not-said": 'The statement does not say "{quote}". See its text: --show',
    "quote-not-said-near": 'The statement does not say "{quote}". It says: "{meant}"',
    "point-names-sender": (
        "The text names the sender, who is a private person. What is registered is kept for ever, "
        "so leave the name out."
    ),
}
