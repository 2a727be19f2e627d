"""The words of the request for statements, the form, the help and the receipt, in English."""

POST = {
    "file.letter": "1-request-for-statement",
    "file.draft": "2-draft",
    "file.form": "3-answer-form",
    "file.help": "4-help",
    "file.receipt": "receipt",
    "matter": "Matter",
    "diary": "Diary number",
    "amendments-by": "Amendments",
    "answer-by": "Answers",
    "by": "by {moment}",
    "send-to": "Send to",
    "mark": "Document mark: {mark}. Please leave the mark in place.",
    "letter.kind": "Request for statement",
    "letter.title": "Request for statement: {title}, draft",
    "letter.to-asked": "As listed below",
    "letter.asks": "{county} asks for your statement on the enclosed draft: {title}.",
    "letter.asks-nobody": "We ask for your statement on the enclosed draft: {title}.",
    "letter.background.title": "Background and aim",
    "letter.background": (
        "The draft is being prepared. The statements are summed up, and the draft is changed "
        "where needed before the matter is put to decision."
    ),
    "letter.attention.title": "Points for special attention",
    "letter.attention": "You may comment on every part of the draft.",
    "letter.attention.points": (
        "You may comment on every part of the draft. We ask you to look at these in particular:"
    ),
    "letter.questions": "Questions",
    "letter.timetable": "Timetable",
    "letter.opens": "The round opens",
    "letter.amendments-close": "Amendments",
    "letter.comments-close": "Statements",
    "letter.after": (
        "A summary of the statements is published after the round. It answers every amendment and "
        "tells why it was taken into the draft or left out."
    ),
    "letter.ways.title": "How to answer",
    "letter.ways": "Send your answer to {contact} in one of these ways:",
    "letter.ways-nowhere": "You can answer in one of these ways:",
    "letter.way.draft": (
        "Write changes and comments straight into the draft with Word. The changes stay visible "
        "and become an amendment."
    ),
    "letter.way.form": "Fill in the answer form.",
    "letter.way.own": (
        "Send a statement of your own in any form. Say which part of the draft each remark is on."
    ),
    "letter.public.title": "Publicity",
    "letter.public": (
        "Statements and amendments are documents of an authority and public unless the law makes "
        "them secret (621/1999). Please write no personal data of the person cared for or of any "
        "other private person. Private persons are not named in the summary of statements."
    ),
    "letter.contact.title": "Further information",
    "letter.contact": "{contact}",
    "receipt.contact": "Further information: {contact}",
    "letter.enclosed": "Enclosures",
    "enclosed.draft": "The draft, to mark changes in",
    "enclosed.form": "Answer form",
    "enclosed.help": "Help",
    "letter.asked": "Sent to",
    "help.kind": "Help",
    "help.title": "How to answer the request with Word and e-mail",
    "help.county": "the sender of the request",
    "help.lead": "All you need is a word processor, such as Microsoft Word or LibreOffice.",
    "help.change.title": "Change the text",
    "help.change.1": (
        "Open the file {draft}. If Word shows a yellow bar, choose “Enable Editing” in it."
    ),
    "help.change.2": (
        "Write your changes straight into the text: add, delete and correct. Track Changes is "
        "already on, so the old text stays visible."
    ),
    "help.change.3": "Write a new paragraph after the paragraph it belongs behind.",
    "help.change.4": (
        "Work in this same file. If you copy the text to a new file, the places of your changes "
        "cannot be recognised."
    ),
    "help.comment.title": "Give reasons and comment",
    "help.comment.1": (
        "Mark the words with the mouse and add a comment (in Word: “Review” and “New Comment”)."
    ),
    "help.comment.2": (
        "A comment on a changed paragraph is the reason for your amendment. Other comments are "
        "handled as remarks on the place where they stand."
    ),
    "help.form.title": "Fill in the form",
    "help.form.1": (
        "Open {form}. Tick the box of your stance or write an x over it. Write your answers in the "
        "frames."
    ),
    "help.send.title": "Send",
    "help.send.1": "Save the files in Word format (.docx), not as PDF.",
    "help.send.2": "Send the files as attachments by e-mail: {contact}.",
    "help.send.3": "The last day to answer is {last}.",
    "help.then.title": "What happens then",
    "help.then": (
        "You get a receipt that lists what was recorded of your answer. The summary of statements "
        "answers every amendment. Answers are public, so please write no details of private "
        "persons in them."
    ),
    "form.kind": "Answer form",
    "form.title": "Answer form: {title}, draft",
    "form.lead": (
        "Tick the box of your stance and write your answers in the frames. You may leave any of "
        "them empty."
    ),
    "form.hint": "Write here.",
    "form.respondent": "Respondent (for example an association or a council)",
    "form.writer": "Contact person and e-mail address",
    "form.stance": "Stance on the draft",
    "form.stance.supports": "We support the draft",
    "form.stance.with-changes": "We support the draft with changes",
    "form.stance.opposes": "We oppose the draft",
    "form.stance.neutral": "We take no stance",
    "form.why": "Reasons",
    "form.free.title": "Other remarks",
    "form.free": "Say which part of the draft each remark is on.",
    "form.public": (
        "The answer is a document of an authority and public unless the law makes it secret "
        "(621/1999)."
    ),
    "form.place-and-date": "Place and date:",
    "form.name": "Signature and name in block letters",
    "form.role": "Position",
    "scale.yes": "Yes",
    "scale.mainly": "Mainly",
    "scale.no": "No",
    "draft.notice": (
        "Write changes and comments straight into this document and return it in Word format. "
        "Track Changes is on: the old text stays visible."
    ),
    "receipt.kind": "Receipt",
    "receipt.title": "Your answer has been received",
    "receipt.thanks": "Thank you for your answer. It has been received and registered.",
    "receipt.sender": "Sender",
    "receipt.arrived": "Arrived",
    "receipt.file": "File",
    "receipt.id": "Id of the statement",
    "receipt.made": "What was recorded of your answer",
    "receipt.statement": (
        "Your answer was registered as a statement. Its text and the original file are kept."
    ),
    "receipt.stance": "Your stance: {stance}.",
    "receipt.amendment": "Amendment {id}: {count} places ({places}).",
    "receipt.amendment.one": "Amendment {id}: {places}",
    "receipt.remarks": "{count} remarks on places of the draft.",
    "receipt.remarks.one": "One remark on a place of the draft.",
    "receipt.answers": "Answers to {count} questions.",
    "receipt.answers.one": "An answer to one question.",
    "receipt.nothing": (
        "The file held no changes, comments or answers. It has been registered as it is. If you "
        "meant to answer, please check that you sent the right file."
    ),
    "receipt.unplaced.title": "Without a place",
    "receipt.unplaced": (
        "These could not be tied to a place in the draft. They are recorded as remarks on the "
        "whole draft:"
    ),
    "receipt.then.title": "What follows",
    "receipt.then": (
        "The answers are handled after the round. The summary of statements tells what was "
        "proposed because of each amendment, and why."
    ),
    "amendment.title": "{sender}: amendment by e-mail",
    "amendment.reason": "The changes were marked in the draft that came by e-mail on {arrived}.",
    "change.replaced": "Proposal: “{was}” becomes “{text}”.",
    "change.removed": "Proposal: “{was}” is taken out.",
    "change.added": "Proposal: “{text}” is added.",
    "answer.why": "{answer}. {why}",
    "docx-broken": (
        "The file {path} cannot be read as a Word file: it is broken or something else. Ask the "
        "sender to save it again in Word format (.docx) and to send it again."
    ),
    "docx-old": (
        "The file {path} is in the old Word format (.doc) or locked with a password. Save it in "
        "Word as .docx without a password and give the command again."
    ),
    "docx-too-big": (
        "The file {path} is not opened: its content is bigger or odder than what a Word file can "
        "hold. Ask the sender to save it again in Word."
    ),
    "no-round": (
        "The rulebook has no round to ask statements for. Add a round under rounds in "
        "rulebook.yaml."
    ),
    "not-a-folder": "The folder {path} cannot be used: there is a file of that name.",
    "sender-missing": 'Name the sender with --from, for example --from "Council for older people".',
    "no-receiver": (
        "The amendment is recorded for the coordinator who receives it, but it is not clear who "
        "that is. Give the coordinator's id with --as: {known}."
    ),
    "not-a-kind": "The kind of sender {kind} is none of these: {known}.",
    "not-a-moment": (
        "The time of arrival {text} cannot be read. Write it for example like this: 20.1.2027 "
        "14.05 or 2027-01-20T14:05."
    ),
    "not-on-main": (
        "The statement cannot be registered because the draft of the rulebook (the branch main) is "
        "being changed right now. Nothing was registered. Give the command again in a moment."
    ),
}
