"""The words of comments and support, in English."""

COMMENTS = {
    "option.place": (
        "What it is about: a section (id or number), a provision (leave.days or 3.1), a row, an "
        "amendment (misol-3) or its part (misol-3.2). Without it: the whole rulebook."
    ),
    "option.stance": (
        "Where you stand: supports, with-changes, opposes or neutral (takes no stance)."
    ),
    "option.text": "What you want to say, in the language you use the program in.",
    "option.text-fi": "The same in Finnish.",
    "option.text-sv": "The same in Swedish.",
    "option.text-en": "The same in English.",
    "option.from": "Read the text from a file (- is standard input).",
    "option.theme": "What it is about in a word, for example leave or fees.",
    "option.answers": "The id of the round's question that you answer, for example q1.",
    "option.quote": "The words of the rulebook that you speak of. The comment follows them.",
    "option.private": "A note to yourself. It stays on this computer and is sent nowhere.",
    "option.list": "List the comments: where their words stand now, and what was answered.",
    "option.retract": "Take back a comment of your own (--because). It stays on record.",
    "option.answer": "Answer a comment (--taken, --because). May be given several times.",
    "option.taken": "Whether the comment was taken into account: yes, partly or no.",
    "option.read-comments": "Show below each section what has been said of it.",
    "option.support-id": "The id of the other association's amendment.",
    "option.support-reason": "Why you support it.",
    "option.support-withdraw": "Take your support back. Both stay on record.",
    "agree": "Save the comment?",
    "empty": "Write something: this is needed.",
    "dry-run": "Nothing was saved (--dry-run).",
    "done": "Comment {id} is saved on this computer.",
    "next": "See it: rulebook comment --list. Send it to the county: rulebook submit",
    "next-alone": "See the comments: rulebook comment --list",
    "kept-private": "The note is saved on this computer only. It is never sent.",
    "left": "The comment was not saved. Your text is kept in the file {path}. Go on with:",
    "late-said": ("No round is open for you now. The comment is taken, and it is marked as late."),
    "ask.place": "What do you want to say something about?",
    "ask.which": "Which one?",
    "ask.question": "Question: {text}",
    "ask.amendment": "An amendment …",
    "ask.whole-section": "The whole section",
    "ask.stance": "Where do you stand?",
    "ask.no-stance": "I do not say",
    "ask.text": "Write your comment:",
    "beside": "Comments",
    "whole-book": "the whole rulebook",
    "question": "Answer to question {id}",
    "supports-it": "Supports the amendment",
    "takes-back": "Takes back comment {id}",
    "taken-back": "taken back",
    "late": "late",
    "unsent": "not sent yet",
    "own-note": "a note to yourself, never sent",
    "answer": "Answer: {taken}. {because}",
    "none": "There are no comments.",
    "tally": "{count} comments. Words have changed: {changed}. Words are gone: {lost}.",
    "anchor.changed": "The words have changed. Before: ”{old}”. Now: ”{new}”.",
    "anchor.changed-place": "The text has changed since.",
    "anchor.moved": "The words ”{old}” now stand elsewhere: {place}.",
    "anchor.lost": "The words are no longer there: ”{old}”.",
    "anchor.lost-place": "The place is no longer there.",
    "retracted": "Comment {id} has been taken back. It stays on record.",
    "would-take-back": "Comment {id} would be taken back.",
    "note-removed": "Note {id} has been removed.",
    "answered": "Answered: {id} ({taken})",
    "would-answer": "Would be answered: {id} ({taken})",
    "next-answered": "The answer is in the summary of statements: rulebook memo",
    "taken-word.yes": "yes",
    "taken-word.partly": "partly",
    "taken-word.no": "no",
    "supported": "Your support of amendment {id} is saved. Send it: rulebook submit",
    "joined": "You now propose amendment {id} together. Send this: rulebook submit",
    "unsupported": "Your support of amendment {id} has been taken back. Send this: rulebook submit",
    "would-support": "Amendment {id} would be supported.",
    "would-unsupport": "The support of amendment {id} would be taken back.",
    "parcel": "comments of {who}: {count}",
    "parcel.one": "comments of {who}: 1",
    "renumbered": (
        "Somebody had already used the number of comment {old}. Your comment is now {new}."
    ),
    "status.said": "Your comments: {count}.",
    "status.unsent": "Not sent yet: {ids}.",
    "status.answers": "What became of what you said:",
    "status.answer": "{id}: {taken}. {because}",
    "news.answer": "Your comment {id} was answered: {taken}. {because}",
    "news.comments": "New comments: {count} ({names})",
    "joint-unknown": ("The rulebook knows no association {name}. Those it knows are: {known}."),
    "joint-itself": "An association cannot be its own partner. Name another one.",
    "comment-text-missing": (
        "A comment must have a text. Write it: --text TEXT, or --from FILE. In a terminal the "
        "command rulebook comment asks."
    ),
    "comment-too-long": "A comment may have at most {most} characters. This one has {length}.",
    "comment-text-twice": "Give the text of each language once: --text, --text-sv or --from.",
    "comment-not-text": "The file {path} is not plain text in UTF-8. Save it as such.",
    "theme-too-long": "A theme is a word or two, at most {most} characters. This has {length}.",
    "no-questions": "The round asks no questions. Leave --answers out.",
    "no-such-question": "The round has no question {id}. Its questions are: {known}.",
    "quote-too-long": "A quote may have at most {most} characters. This one has {length}.",
    "quote-not-there": (
        "The words ”{quote}” do not stand there ({place}). Copy them from what the command "
        "rulebook read shows."
    ),
    "quote-elsewhere-too": (
        "The words ”{quote}” stand in several places: {places}. Name the one you mean."
    ),
    "quote-no-prose": (
        "Words can be quoted from texts alone. Leave --quote out, or name a provision instead of "
        "{place}."
    ),
    "no-such-comment": "There is no comment {id}. List them: rulebook comment --list",
    "two-comments": (
        "Two comments are called {id}: one has not been sent yet. Send it first, and it gets a "
        "number of its own: rulebook submit"
    ),
    "comment-taken-back": "Comment {id} has been taken back.",
    "comment-not-yours": "Comment {id} is of {owner}. You can take back only your own.",
    "retract-because-missing": "Say why you take comment {id} back: --because TEXT",
    "not-taken": "Say whether the comment was taken: --taken with one of {known}.",
    "comment-one-way": (
        "Do one thing at a time: write a comment, --list, --retract ID or --answer ID."
    ),
    "comment-taken-alone": "--taken belongs to an answer. Name the comment: --answer ID",
    "comment-because-alone": (
        "--because belongs to --answer or --retract. A comment's words are --text."
    ),
    "comment-json-alone": "--json belongs to --list.",
    "support-own": "Amendment {id} is your own. Others can support it.",
    "support-already": "You support amendment {id} already.",
    "support-answered": "Amendment {id} is no longer open, so it cannot be supported.",
    "support-none": "You have not supported amendment {id}.",
}
