"""What the commands say of themselves and answer, in English.

Long because: every sentence the commands say stands in one list, in the order of the commands.
"""

COMMANDS = {
    "usage": "[OPTIONS] COMMAND [ARGUMENTS]",
    "about": (
        "With this program carers' associations and the wellbeing services county draft the "
        "rulebook of support for informal care together."
    ),
    "group-everybody": "For everybody",
    "group-associations": "For associations",
    "group-coordinators": "For coordinators",
    "more-help": "Help on one command: rulebook COMMAND --help",
    "no-command": "There is no command {name}. List the commands with: rulebook --help",
    "no-command-near": "There is no command {name}. Did you mean {near}?",
    "option.version": "Show the version of the program.",
    "option.lang": "Language: fi (suomi), sv (svenska) or en (English).",
    "option.book": (
        "The rulebook's folder. Otherwise it is looked for in this folder and those above it."
    ),
    "option.on": "The day to look at (31.12.2026 or 2026-12-31); otherwise today.",
    "option.days": (
        "Compare only what is in force on this day; given twice, on the one day and the other."
    ),
    "option.contract-from": (
        "The day on which the contract was made. Without it new and earlier contracts are shown "
        "apart where they differ."
    ),
    "option.json": "Print the facts as JSON for other programs.",
    "option.yes": "Ask nothing.",
    "option.dry-run": "Only show what would happen. Nothing is saved or sent.",
    "option.output": (
        "Save to this file. Its ending (.pdf, .docx, .html, .md, .txt or .csv) decides the format. "
        "A file is replaced without a question only if the program made it and nobody has changed"
        " it since."
    ),
    "option.format": "The format to print in.",
    "option.large-print": "Large print (18 points) in PDF, HTML and DOCX.",
    "option.no-color": "Use no colours.",
    "option.as": "The id of the association or coordinator you act for.",
    "option.because": "The reason.",
    "option.with": "Take this amendment along (may be given several times).",
    "option.despite": (
        "Write it although it looks like personal data. Meant for an organisation's public "
        "contact details."
    ),
    "option.draft": "Show the draft even where there is a decided version of the rulebook.",
    "not-a-date": "{text} is not a date. Write it as 31.12.2026 or 2026-12-31.",
    "not-a-form": "There is no format {text}. The formats are: {forms}.",
    "saved": "Saved: {path}",
    "save.left": "The file {path} was not changed.",
    "save.agree": (
        "The file {path} exists already and holds something else than the paper the program "
        "last saved. Replace it?"
    ),
    "files-older": (
        "The draft is saved, but the files in the folder are older than it, because they hold "
        "changes of your own. They were left alone. When you want them up to date, give the "
        "command rulebook update --files: it first copies aside those files of yours that it has "
        "to replace."
    ),
    "files-older-elsewhere": (
        "The draft is also open in the folder {folder}, and the files there are now older than it. "
        "Give the command rulebook update --files in that folder: it first copies aside those "
        "files of yours that it has to replace."
    ),
    "update.files": (
        "Also bring the files in the folder in step with the draft. Files you have changed and "
        "that must be replaced are copied aside first."
    ),
    "draft-word": "DRAFT",
    "page-of": "Page {{page}} / {{pages}}",
    "inserted": "added",
    "deleted": "deleted",
    "ask.pick": "(choose with the arrow keys, accept with Enter)",
    "ask.one-at-least": "Mark at least one.",
    "ask.several": "(mark with the space bar, accept with Enter)",
    "ask.pick-back": "(arrow keys and Enter; Esc goes back)",
    "ask.long": "(change the text; when you are done, press Esc and then Enter)",
    "ask.links": (
        "In the text, [words](address) is a reference: change the words, but leave the part in ( )."
    ),
    "ask.yes": "Yes",
    "ask.no": "No",
    "ask.short": "Assess what support a care situation may get",
    "ask.help": (
        "Tell about the care situation, and the program assesses the fee class, the care fee "
        "step by step and the leave, and says what each rests on. Without options it asks for "
        "the facts one by one. The answer is indicative."
    ),
    "ask.fact": (
        "A fact and its value, for example care_hours=2.5 or night_help=“not known” (may be "
        "given several times). Of what you do not know, every outcome stays possible."
    ),
    "ask.case": (
        "A file with the facts of the care situation (YAML, FACT: VALUE; or the line of a case "
        "that check prints). “not-known” or null in it means that nobody knows it, and the rules "
        "for that are followed."
    ),
    "ask.with": (
        "Show beside it what would come of the situation under this amendment (may be given "
        "several times)."
    ),
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.info": "notice",
    "group.reading": "reading",
    "group.references": "references",
    "group.tiers": "classes",
    "group.fees": "fees",
    "group.leave": "leave and contract",
    "group.services": "services",
    "group.languages": "languages",
    "group.amendments": "amendments",
    "group.waivers": "waivers",
    "tour.short": "See a tour with a model rulebook",
    "tour.help": (
        "A tour: an invented county and two associations go through a consultation with the "
        "program's real commands. Everything is made in a new folder. At the end you see where the "
        "finished papers are."
    ),
    "tour.round": (
        "Play a whole round: statements, comments, photos, a Salonki, a vote and the summary."
    ),
    "tour.folder": "The folder the tour is made in; otherwise a new temporary folder.",
    "init.short": "Start a new rulebook",
    "init.help": "Start a new rulebook in the folder you name, from a ready draft.",
    "init.folder": "A new or empty folder.",
    "init.draft": "The ready draft to start from.",
    "init.commit": "Rulebook from the draft {draft}",
    "init.done": "The new rulebook is in the folder {folder}. It starts from the draft {draft}.",
    "init.next": (
        'Next, say who you are: rulebook join --book {folder} --as ID --name "First Last" '
        "--email address"
    ),
    "join.short": "Get your own copy of the shared rulebook",
    "join.help": (
        "Get the shared rulebook from an address into a folder of your own, and say whom you act "
        "for. Without an address, change your name and association in a rulebook you already have."
    ),
    "join.url": "The address or folder of the shared rulebook.",
    "join.folder": "The folder your own copy is made in.",
    "join.name": "Your name; it is shown in your amendments.",
    "join.email": "Your e-mail address.",
    "join.kept": (
        "The rulebook was copied to the folder {folder} and stays there, but no owner was "
        "noted. You can give the same command again."
    ),
    "join.done": "The rulebook is now in the folder {folder}.",
    "join.who": "You act for: {name} ({id}).",
    "join.nobody": (
        "You can read the rulebook. If you want to propose amendments, name your association: "
        "rulebook join --as ID. The ids are: {known}."
    ),
    "join.no-identity": (
        'Give your name and e-mail address too: rulebook join --name "First Last" --email address'
    ),
    "join.next": "See what you can do: rulebook status",
    "join.next-there": (
        "Go to the folder first: cd {folder}\nThen see what you can do: rulebook status"
    ),
    "join.ask": "Whom do you act for?",
    "join.ask-email": "Your e-mail address:",
    "join.part-name": "name",
    "join.ask-name": "Your name (it is shown in your amendments):",
    "join.reader": "Nobody, I only read",
    "update.short": "Fetch what others have changed",
    "update.help": "Fetch the draft, the amendments and the decisions from the shared rulebook.",
    "update.same": "The draft is up to date.",
    "update.ahead": (
        "Your draft has changes that have not been sent yet. Send them: rulebook submit"
    ),
    "update.apart": (
        "The draft has been changed both on this computer and in the shared rulebook, so the draft "
        "on this computer was not updated. Nothing is lost. Ask a coordinator to bring the changes "
        "together."
    ),
    "update.forward": "The draft has been updated.",
    "update.amendment": "New amendment {id}: {title}",
    "update.joined": (
        "Another coordinator had changed the draft. The changes are now joined. Send them: "
        "rulebook submit"
    ),
    "update.joined-commit": ("Two coordinators' drafts joined"),
    "update.own-draft": ("own draft"),
    "update.same-files": ("Another coordinator has recorded the same thing: {files}."),
    "update.superseded": (
        "Another coordinator had given the same answer before you: {ids}. That answer stands, and "
        "yours is recorded as undone."
    ),
    "update.superseded-because": "Another coordinator had already given the same answer.",
    "update.apart-coordinator": (
        "Another coordinator has changed the draft otherwise, and the changes cannot be "
        "joined. Nothing was changed. Undo your own decision at these places (rulebook merge "
        "--undo ID --because REASON) and give the command rulebook update again."
    ),
    "update.nothing": "There are no new amendments, answers or decisions.",
    "update.decided": "New decided version: {id}, {day}.",
    "update.withdrawn": "Amendment {id} ({title}) has been withdrawn. Reason: {because}",
    "update.answer-other": "Amendment {id} ({title}) has been answered: {status}.",
    "update.answer-own": "Your amendment {id} ({title}) has been answered: {status}.",
    "update.undone-other": (
        "The answer to amendment {id} ({title}) has been undone: it waits for an answer again."
    ),
    "update.undone-own": (
        "The answer to your amendment {id} ({title}) has been undone: it waits for an answer again."
    ),
    "update.changed": "Changed amendment {id}: {title}",
    "update.next": "See where things stand: rulebook status",
    "status.short": "See what is going on and what you can do",
    "status.help": (
        "Say which rulebook this is, which consultation is open and what you can do now."
    ),
    "status.book": "{title}, {county}",
    "status.decided": "The latest decided version: {id}.",
    "status.undecided": "The rulebook is a draft: no body has decided it yet.",
    "status.who": "You act for: {name} ({id}).",
    "status.nobody": "The program does not know yet for whom you act.",
    "status.open": "Open amendments: {count}.",
    "status.own": "Your own amendments:",
    "status.changed-since": (
        "You have changed these since they were sent, but not sent the change: {ids}."
    ),
    "status.next": "You can now:",
    "step.join": 'say who you are: rulebook join --as ID --name "First Last" --email ADDRESS',
    "step.read": "read the rulebook: rulebook read",
    "step.propose": "propose an amendment: rulebook propose",
    "step.comment": "say something of the rulebook or an amendment: rulebook comment",
    "step.submit": "send your amendments to the county: rulebook submit",
    "step.look": "look at the amendment where the draft has changed: rulebook diff ID",
    "step.statement": (
        "print your association's statement: rulebook statement --output statement.pdf"
    ),
    "step.amendments": "see the open amendments: rulebook amendments",
    "step.merge": "answer an amendment: rulebook merge ID or rulebook reject ID",
    "step.memo": "print the summary of statements: rulebook memo --output summary.pdf",
    "status.proposed": "made, not sent yet",
    "status.submitted": "sent",
    "status.merged": "taken into the draft",
    "status.partly-merged": "taken into the draft in part",
    "status.merged-modified": "taken into the draft with changes",
    "status.rejected": "not taken into the draft",
    "status.withdrawn": "withdrawn",
    "status.lapsed": "lapsed",
    "status.obsolete": "replaced by another amendment",
    "base.current": "fits the text of the draft",
    "verdict.sound": "Checked: no new errors.",
    "verdict.errors": "Would bring errors: rulebook check --with {id}",
    "verdict.unknown": (
        "Not checked against the rules yet: {count}. Check them: rulebook amendments --check"
    ),
    "base.clean": "the draft has changed elsewhere, the amendment still fits",
    "base.near": ("the draft has changed at the same place or beside it, the amendment still fits"),
    "base.clash": "clashes with the changed draft",
    "base.gone": "the place has been removed from the draft",
    "base.current.long": "Here the draft is as it was when the amendment was made.",
    "base.clean.long": "The draft has changed elsewhere. The amendment still fits it.",
    "base.near.long": (
        "The draft has changed at the same place or beside it. The amendment still fits it."
    ),
    "base.clash.long": (
        "The draft has changed so that the amendment clashes with it. The amendment's text is kept."
    ),
    "base.gone.long": (
        "The place the amendment changes has been removed from the draft. The amendment's text is "
        "kept."
    ),
    "read.short": "Read the rulebook",
    "read.help": (
        "Show the rulebook's contents or the sections you name. The command shows the latest "
        "decided version, or the draft where there is no decided version yet. With --on and "
        "--contract-from you see only what is in force then."
    ),
    "read.next-contents": (
        "Read a section: rulebook read NUMBER. You can propose a change: rulebook propose"
    ),
    "read.next": "You can propose a change: rulebook propose",
    "read.section": "A section's id or number, or terms, facts or rulebook; without it the "
    "contents are shown.",
    "version.draft": "the draft",
    "version.decided": "decided version {id}, {day}",
    "version.revision": "version {name}",
    "version.with": "the draft with {ids}",
    "check.short": "Check the rulebook or an amendment",
    "check.help": (
        "Check the rulebook's files or, with --with, the draft with amendments. The exit code is 1 "
        "when errors are found."
    ),
    "check.path": "The rulebook's folder or one of its files.",
    "check.watch": "Check again each time a file of the book is saved. Stop with Ctrl-C.",
    "check.time": "Checked at {hour}:{minute}:{second}",
    "check.clean": "Nothing to remark.",
    "check.counts": "In all {counts}.",
    "check.count-errors": "{count} errors",
    "check.count-errors.one": "1 error",
    "check.count-warnings": "{count} warnings",
    "check.count-warnings.one": "1 warning",
    "check.count-infos": "{count} notices",
    "check.count-infos.one": "1 notice",
    "check.count-waived": "{count} waived findings",
    "check.count-waived.one": "1 waived finding",
    "explain.short": "What a check means and how to mend what it finds",
    "explain.help": "Say what a check looks at, why, and how to mend what it finds.",
    "explain.check": "The name of the check; without it all are listed.",
    "statute.short": "The act's numbers by year, and when a contract may end",
    "statute.help": (
        "Show the numbers of the Informal Care Act year by year: minimum fees, wage coefficient, "
        "client-fee cap, leave days and notice periods, with sections and sources. A number nobody "
        "has verified is marked. Inside a rulebook, the years it adds are shown too."
    ),
    "statute.year": "The year to show; without it all years.",
    "statute.earliest": (
        "Count when a contract may end at the earliest if the letter of notice is posted on this "
        "day."
    ),
    "schema.short": "The form of a file, for text editors (JSON Schema)",
    "schema.help": (
        "Print the description of a file's form (JSON Schema 2020-12). With it a text editor "
        "checks the file as you write and suggests keys."
    ),
    "schema.kind": "The kind of file; without it the kinds are listed.",
    "propose.short": "Propose an amendment",
    "propose.help": (
        "Propose an amendment to the rulebook. Without options the program asks step by step for "
        "what it needs. The amendment is kept apart from the draft, and the files in the folder do "
        "not change."
    ),
    "propose.section": "A section's id or number; also facts, terms or new (a new section).",
    "propose.title": "The title of the amendment.",
    "propose.reason": "The reason: why the change is needed.",
    "propose.from": (
        "A file with the whole new text of the section; the sign - reads the text from standard "
        "input."
    ),
    "propose.set": (
        "One new value, for example fees:fee/II@2027-01-01=700.00 (may be given several times)."
    ),
    "propose.texts": (
        "Also change the amounts in the texts that refer to the changed row (with --set)."
    ),
    "propose.delete": "Propose that the whole section be removed.",
    "propose.to": "The id of your own open amendment, to change it or add to it.",
    "propose.principle": "A principle the amendment furthers (may be given several times).",
    "propose.with": (
        "An association to propose it together with (may be given several times). It confirms by "
        "supporting the amendment: rulebook support ID"
    ),
    "propose.difference": "The amendment would change the rulebook like this",
    "propose.edit-again": "The checks found errors. Edit the text again?",
    "propose.more-findings": (
        "The checks found {count} more. You can see them all once the amendment is saved: "
        "rulebook check --with ID"
    ),
    "propose.more-findings.one": (
        "The checks found one more. You can see them all once the amendment is saved: "
        "rulebook check --with ID"
    ),
    "propose.agree": "Save the amendment?",
    "propose.left": "The amendment was not saved.",
    "propose.dry-run": "Nothing was saved (--dry-run).",
    "propose.row-none": "Note: {row} is removed. After that there is no amount at all.",
    "propose.row-gap": (
        "Note: {row} is removed. Then there is no amount before {near}, when it is: {amount}."
    ),
    "propose.row-falls-back": (
        "Note: {row} is removed. Then the amount from {near} holds: {amount}."
    ),
    "propose.left-file": "No amendment was made. Your text is still in the file {path}.",
    "propose.after": (
        "After which provision --set adds a provision that is not there yet, for example "
        "fees.amounts; the section's id alone puts it first."
    ),
    "propose.next": "See it: rulebook diff {id}. When you are ready, send it: rulebook submit",
    "propose.next-alone": "See it: rulebook diff {id}. Answer it: rulebook merge {id} --because …",
    "guide.begin": (
        "The program asks one thing at a time. You can stop at any time by pressing Ctrl and C:"
        " what you have answered by then is kept."
    ),
    "guide.same": "The value is the same as before.",
    "propose.done": "Amendment {id} is saved on this computer.",
    "propose.left-behind": (
        "Note: the program could not read all of the text. Those places do not come along when "
        "the amendment is taken into the draft. Mend the text and give it again: rulebook "
        "propose SECTION --to {id} --from FILE"
    ),
    "propose.kept": (
        "The program could not make out the text, so no amendment was made. What you wrote is "
        "kept: {path}\nMend the text in that file and go on with the command:"
    ),
    "comment.short": "Say something about the rulebook or an amendment",
    "comment.help": (
        "Comment on the rulebook, a place in it, or an amendment. Without options the program asks "
        "step by step. What was said stays on record: it can be taken back, not changed."
    ),
    "support.short": "Support another association's amendment",
    "support.help": (
        "Put on record that your association stands behind another's amendment. Where you were "
        "asked to propose it together, this confirms it."
    ),
    "evidence.short": "Bring a photo, a sound or a note as evidence",
    "evidence.help": (
        "Keep a photo, a sound or a note as evidence of experience about an amendment or a place "
        "of "
        "the rulebook. The place, time and device are removed from it. What is withdrawn is really "
        "removed. Without a file the command lists the evidence."
    ),
    "withdraw.short": "Withdraw an amendment of your own",
    "withdraw.help": (
        "Withdraw an amendment of your own. If it has already been sent, it stays among the "
        "county's documents."
    ),
    "withdraw.next": "You can make a new amendment: rulebook propose",
    "withdraw.id": "The id of the amendment.",
    "withdraw.would": "Amendment {id} would be withdrawn.",
    "withdraw.done": "Amendment {id} has been withdrawn.",
    "withdraw.sent": (
        "Amendment {id} has already been sent: it stays among the county's documents, but is "
        "marked as withdrawn when you give the command rulebook submit."
    ),
    "submit.short": "Send your amendments to the county",
    "submit.help": (
        "Send your own amendments to the shared rulebook. A coordinator also sends the draft and "
        "the decisions."
    ),
    "submit.ids": "The ids of the amendments: only they are sent. Otherwise all that is your own.",
    "submit.draft": "Send the draft and the decided versions, not your own unfinished amendments.",
    "submit.remote": "The name of the shared rulebook on this computer.",
    "submit.public": (
        "What you send becomes a public document of the county and stays among the papers of the "
        "matter even if you withdraw it."
    ),
    "submit.agree": "Send now?",
    "submit.next": (
        "When the county has answered, fetch the answer: rulebook update. Your association's "
        "statement: rulebook statement --output statement.pdf"
    ),
    "submit.item-draft": "the draft and the decided versions",
    "submit.item-withdrawn": "{id}: {title} (withdrawn)",
    "submit.item": "{id}: {title}",
    "submit.contents": "To be sent:",
    "submit.later": (
        "Send when you are ready: rulebook submit. See first what is not sent: rulebook status"
    ),
    "submit.left": "Nothing was sent.",
    "submit.nothing": "There is nothing to send.",
    "submit.would": "Would be sent: {ids}.",
    "submit.would-renumber": (
        "The id {old} is already in use. Your amendment gets a new id when you send it."
    ),
    "submit.renumbered": (
        "The id {old} was already in use, so your amendment now has the id {new}. Use the new "
        "id from now on."
    ),
    "submit.sent": "Sent: {id}",
    "statement.short": "Print your association's statement",
    "statement.help": "Draw up an association's statement from its amendments.",
    "statement.next-save": (
        "Save the statement for printing: rulebook statement --output statement.pdf"
    ),
    "statement.next": (
        "Sign the statement and hand it to the county. If you have not sent your amendments "
        "yet, send them: rulebook submit"
    ),
    "statement.who": (
        "The id of the association, or of those that sign together; otherwise your own."
    ),
    "statement.stance": (
        "Where the association stands: supports, with-changes (supports with changes), opposes or "
        "neutral (takes no stance). Otherwise it is taken from the association's comment on the "
        "whole draft."
    ),
    "statement.annex": "The name of an annex, for the end of the statement (may be repeated).",
    "statement.answers": "Show also what the county has answered to the amendments.",
    "statement.place": "The place before the signatures, for example Mikkeli.",
    "stance.supports": "supports",
    "stance.with-changes": "supports with changes",
    "stance.opposes": "opposes",
    "stance.neutral": "takes no stance",
    "clashes.short": "Find clashes between amendments",
    "clashes.help": (
        "Find where open amendments cannot stand together, and put each as a question."
    ),
    "clashes.ids": "The amendments to compare; all open ones when none are named.",
    "clashes.matrix": "Show who meets whom as a table.",
    "clashes.settle": "Go through the questions and record the answers.",
    "amendments.short": "List the amendments",
    "amendments.help": "List the open amendments and say how they fit the draft.",
    "amendments.all": "Show also those that have been answered.",
    "amendments.check": "Check against the rules, too, what has not been checked yet.",
    "amendments.unread": (
        "These amendments could not be read: {ids}. Ask the sender to make them anew."
    ),
    "amendments.carried": "Carried into round {because}.",
    "update.carried": "Amendment {id} ({title}) has been carried into round {round}.",
    "amendments.out-of-time": "Late: made when no round was open for the association.",
    "amendments.late": (
        "These amendments were changed after they had been answered: {ids}. The change has not "
        "been looked at. Ask the maker to propose it anew."
    ),
    "amendments.none": "There are no open amendments.",
    "amendments.hidden": "And {count} answered or withdrawn amendments: rulebook amendments --all",
    "amendments.hidden.one": "And 1 answered or withdrawn amendment: rulebook amendments --all",
    "amendments.sections": "sections: {sections}",
    "impact.short": "Reckon what a change costs and whom it touches",
    "impact.help": (
        "Reckon what an amendment costs in a year and whom it touches: the cost before and after, "
        "by class, who moves, gains or loses. Several amendments are reckoned together and each "
        "alone. With no id the draft is held against what was decided last. The figures are in "
        "the draft's folder caseload. Without --on it is reckoned for the day on which all of the "
        "change holds."
    ),
    "impact.ids": "The ids of amendments.",
    "impact.all": "All open amendments.",
    "impact.cases": (
        "A case mix (CSV or Parquet) that is not in the rulebook. The file is not kept."
    ),
    "impact.work": "Show the arithmetic: the count, the price and the source of every figure.",
    "impact.sql-columns": "the table cases must have the columns {names}",
    "impact.sql-judged": (
        "and these, which a worker judges; write true where it is taken as fulfilled: {names}"
    ),
    "impact.sql": (
        "Print the query that the county's own warehouse can run (a table cases, a column for "
        "each fact)."
    ),
    "impact.dialect": "In which database's words the query is printed.",
    "impact.reading": "Reading the case mix {path} …",
    "impact.csv": "Print the figures as a table (CSV).",
    "impact.format": "Format of the output; svg is the chart alone.",
    "diff.short": "Show what changes",
    "diff.help": (
        "Show what an amendment changes, or how two versions differ. A version is decided (the "
        "latest decided one), draft, a date, an amendment's id, several ids joined by a plus sign, "
        "or a git revision; a date is the version decided by then. With --on you see what is in "
        "force on one day and on another."
    ),
    "diff.next": "See the other amendments: rulebook amendments",
    "diff.next-own": (
        "Change your amendment: rulebook propose --to {id}. Send it: rulebook submit"
    ),
    "diff.first": "An amendment or the older version.",
    "diff.second": "The newer version; otherwise the draft.",
    "diff.title": "Changes: {before} → {after}",
    "diff.taken-as": "The amendment was taken into the draft in this form:",
    "diff.same": "The versions are the same.",
    "diff.none-decided": (
        "No body has decided the rulebook yet, so there is no decided version to compare the "
        "draft with."
    ),
    "diff.draft-alone": "Changes in the draft",
    "interrupted": "Interrupted.",
    "interrupted.unsaved": "Interrupted, nothing was saved.",
    "diff.not-here": (
        "The text of amendment {id} is not on this computer: it was answered before it was "
        "fetched here. Ask the county for the text."
    ),
    "diff.two-versions": (
        "The versions compared here are those decided by these days. To see what is in force on "
        "these days: rulebook diff --on {first} --on {second}"
    ),
    "diff.two-same": "The amendments say the same at these places.",
    "diff.two": (
        "Two amendments are compared at the places that either of them changes: what {first} "
        "would have is shown as deleted, what {second} would have as added."
    ),
    "merge.short": "Take amendments into the draft",
    "merge.help": (
        "Take amendments into the draft. Nothing is saved if an amendment clashes with the draft "
        "or would bring new errors into the rulebook."
    ),
    "merge.ids": "The ids of the amendments.",
    "merge.part": "Take only this part (may be given several times).",
    "merge.as-modified": "Take it in other words: a file with the whole text of the section.",
    "merge.despite": "Take it though this check finds a new error. That is recorded in the answer.",
    "merge.commit": "Taken into the draft",
    "merge.would": "Amendments {ids} can be taken into the draft.",
    "merge.would.one": "Amendment {ids} can be taken into the draft.",
    "merge.done": "Taken into the draft: {ids}.",
    "merge.clash-next": (
        "Settle the wording and take the amendment in that form: rulebook merge {id} --as-modified "
        "FILE --because REASON. You can also leave it out: rulebook reject {id} --because REASON"
    ),
    "merge.clash-next-between": (
        "First take one of them, for example rulebook merge {first} --because REASON. Then settle "
        "the wording of the next and take it in that form: rulebook merge {second} --as-modified "
        "FILE --because REASON. You can also leave one out: rulebook reject {second} --because "
        "REASON"
    ),
    "merge.near": ("Note: the draft had changed at the same place as {id} or beside it: {at}."),
    "merge.nothing-saved": "Nothing was saved.",
    "merge.rest": (
        "The other parts of amendment {id} have been answered already. Parts {parts} are taken now."
    ),
    "merge.rest.one": (
        "The other parts of amendment {id} have been answered already. Part {parts} is taken now."
    ),
    "merge.despite-idle": (
        "These checks found nothing new, so they were not recorded in the answer: {checks}."
    ),
    "merge.despite-idle.one": (
        "The check {checks} found nothing new, so it was not recorded in the answer."
    ),
    "merge.unreadable": (
        "The file {path} could not be made out. Nothing was saved. Mend the file and give the "
        "command again."
    ),
    "merge.new-warnings": "The checks found {count} new things to look at in the draft.",
    "merge.new-warnings.one": "The checks found one new thing to look at in the draft.",
    "merge.left-behind": (
        "Not all that the amendments {ids} say can be read. Nothing was saved, so that nothing "
        "is lost."
    ),
    "merge.left-behind.one": (
        "Not all that the amendment {ids} says can be read. Nothing was saved, so that nothing "
        "is lost."
    ),
    "merge.left-behind-next": (
        "Ask the proposer to mend the text (rulebook propose --to {id}), or take it in your own "
        "words (--as-modified FILE). What is not unreadable can be left out: --despite CHECK."
    ),
    "merge.new-errors": (
        "The amendments would bring new errors into the rulebook. Nothing was saved."
    ),
    "merge.new-errors.one": (
        "The amendment would bring new errors into the rulebook. Nothing was saved."
    ),
    "merge.despite-next": (
        "Mend the errors first. If an error is to be accepted, give --despite CHECK as well. That "
        "is recorded in the answer."
    ),
    "clash.told": "These change the same place in different ways: {names}.",
    "with.settings-left-out": (
        "Amendment {id} also changes the file rulebook.yaml, which only the coordinators change. "
        "That change was left out here."
    ),
    "clash.draft": "the draft",
    "clash.removed": "(removed)",
    "clash.order": (
        "They add or move something to the same place, or move the same thing to different places. "
        "The order must be chosen."
    ),
    "reject.short": "Leave an amendment out of the draft, with the reason",
    "reject.help": "Leave an amendment out of the draft. The answer with its reason is recorded.",
    "reject.id": "The id of the amendment (several may be given: all get the same answer).",
    "reject.part": "Leave out only this part (may be given several times).",
    "reject.commit": "Not taken into the draft",
    "reject.would": "Amendments {id} would be left out of the draft.",
    "reject.done": "Amendment {id} was not taken into the draft. The answer is recorded.",
    "reject.done-parts": (
        "Parts {parts} of amendment {id} were not taken into the draft. The answer is recorded."
    ),
    "reject.done-parts.one": (
        "Part {parts} of amendment {id} was not taken into the draft. The answer is recorded."
    ),
    "round.short": "Look at a round, open it, give more time or end it",
    "round.help": (
        "Tells of a round: its dates, who was asked and why, what waits. Opens a round, gives more "
        "time, ends the round and opens the next. At a terminal a coordinator is asked step by "
        "step what is to be done with the round."
    ),
    "calendar.short": "Make a calendar file of the days of a round",
    "calendar.help": (
        "Makes a file (.ics) of the days of rounds, meetings, reviews and promises that calendars "
        "read. When dates change, a new file mends the old entries."
    ),
    "request.short": "Make a request for statements to send by e-mail",
    "request.help": (
        "Make the papers of a request for statements in a folder: the letter, the draft as a Word "
        "file with Track Changes on, an answer form and a page of help. Without --lang they are "
        "made in every language in which the rulebook is authentic."
    ),
    "request.round": "Id of the round; otherwise the open or the next one.",
    "request.output": "The folder in which the papers are made.",
    "request.would": "Would be made: {path}",
    "request.done": (
        "The request of round {round} is in the folder {folder}. "
        "Read the letter before you send it."
    ),
    "request.next": "When an answer comes: rulebook receive FILE.docx --from SENDER",
    "receive.short": "Register a statement that arrived, tie its points and answer them",
    "receive.help": (
        "Register what arrived: Word, PDF, a scanned paper, e-mail or text, one file or a whole "
        "folder. The original is kept apart. Changes in our own draft become an amendment, the "
        "answers of our form comments; anything else is registered as a statement. Its points are "
        "tied to places of the book (--point) and answered (--answer)."
    ),
    "receive.file": "The files that arrived, or a folder.",
    "receive.from": "The sender: an association's id or name, or any other name.",
    "receive.kind": (
        "The kind of sender: association, council, language board, municipality, staff, person "
        "or petition."
    ),
    "kind-word.association": "association",
    "kind-word.advisory-body": "council",
    "kind-word.language-board": "language board",
    "kind-word.municipality": "municipality",
    "kind-word.staff": "staff",
    "kind-word.person": "person, private person",
    "kind-word.petition": "petition",
    "kind-word.participant": "participant of an event, participant",
    "receive.arrived": "When it arrived, for example 20.1.2027 14.05; otherwise now.",
    "receive.diary": "The diary number the registry gave.",
    "receive.output": "The receipt's file (md, pdf or docx); otherwise beside the file that came.",
    "receive.would": "Of the file {file} ({sender}) this would be registered. Nothing was saved.",
    "receive.done": "{sender}: {file} is registered as {id}.",
    "receive.foreign": (
        "{file} is neither our draft nor our form. It is registered as a statement and its text is "
        "kept. Tie its points: rulebook receive --point {id}"
    ),
    "receive.amendment": "Amendment {id}, {count} places:",
    "receive.amendment.one": "Amendment {id}, one place:",
    "receive.amendment-would": "An amendment, {count} places:",
    "receive.amendment-would.one": "An amendment, one place:",
    "receive.remarks": "Remarks: {count}.",
    "receive.answers": "Answers to questions: {count}.",
    "receive.unplaced": "These could not be placed and are registered for the whole draft:",
    "receive.findings": "The checks remark on the amendment. It is registered all the same.",
    "receive.already": "This file is already registered as {id} ({arrived}). Nothing was changed.",
    "receive.next": "See the amendments: rulebook amendments",
    "templates.short": "Show and copy the templates of the papers",
    "templates.help": (
        "Show which templates of the papers the rulebook may replace with its own, and which it "
        "has replaced."
    ),
    "templates.next": "Copy a template to edit it: rulebook templates --copy letterhead.typ",
    "templates.copy": "Copy this template into the folder templates/ of the rulebook.",
    "memo.short": "Print the summary of statements",
    "memo.help": (
        "Draw up the summary of statements: who said what, what was proposed and what was answered."
    ),
    "memo.next": "See what waits for an answer: rulebook round",
    "memo.round": "The id of the consultation; otherwise the open or latest one.",
    "memo.open": "Only the amendments that await an answer.",
    "memo.from": "Only the amendments and comments of this respondent or association.",
    "memo.section": "Only this section or chapter (id or number).",
    "paper.short": "Print another paper: parallel texts, fee table …",
    "paper.help": (
        "Draw the paper of the kind KIND. Without a kind, list the kinds. The paper is shown on "
        "the screen, or written to a file with --output."
    ),
    "paper.kind": "The kind of paper; without one the kinds are listed.",
    "paper.names": "What the paper is of: the id of an amendment, a section or a version.",
    "paper.section": "Only this section or chapter (id or number).",
    "paper.internal": "Put what is not public into the archive too.",
    "paper.kinds": "The papers that can be printed:",
    "paper.next-kind": "Print one, for example: rulebook paper parallel --output texts.pdf",
    "paper.next": "Send the file, print it or put it with the papers of the matter.",
    "paper.next-save": "To save it in a file, add: --output {kind}.pdf",
    "paper.base-draft": "the draft (version {commit})",
    "version.began": "the draft as it began",
    "salon.short": "Prepare a Salonki and enter its minutes",
    "salon.on": (
        "The day of the Salonki. With --tasks the day on which a task is judged late; "
        "with --done the day on which it was done."
    ),
    "salon.help": (
        "Make the packet for a Salonki: invitation, programme, photo show, a sheet for each "
        "open question, cards and a template for the minutes. After the evening --minutes "
        "enters the minutes: what was said becomes comments, promises become tasks. --tasks "
        "shows the tasks, and --done marks one as done. Guide: docs/salonki.md."
    ),
    "publish.short": "Publish the rulebook and the summary",
    "publish.help": (
        "Writes the rulebook and the summary of statements into a folder, in all languages of the "
        "rulebook (HTML, PDF, Word): the latest decided version, or with --draft the draft, which "
        "is marked DRAFT. Nothing that is not public is in it."
    ),
    "decide.short": "Record a body's decision",
    "decide.help": (
        "Record a body's decision. An approved rulebook is marked as a decided version, which the "
        "commands read and diff use from then on."
    ),
    "decide.id": "The id of the decision, for example 2027-1; otherwise the next free one.",
    "decide.from": "A file with the whole decision (YAML).",
    "decide.body": "The name of the body.",
    "decide.meeting": "The day of the meeting; otherwise today.",
    "decide.section": "The section of the minutes.",
    "decide.diary": "The diary number.",
    "decide.kind": (
        "The kind of body: council, executive, board or official. Needed only where its name does "
        "not tell. The Finnish and Swedish names will do too."
    ),
    "decide.outcome": (
        "The decision: approved, approved-changed (with changes), returned (for further "
        "preparation), tabled or rejected. Otherwise: approved."
    ),
    "body-name.council": "County council",
    "body-name.executive": "County executive",
    "body-word.council": "council, county council",
    "body-word.executive": "executive, county executive",
    "body-word.board": "board",
    "body-word.official": "official, office holder",
    "body-ending.council": "council",
    "body-ending.executive": "executive",
    "body-ending.board": "board, committee",
    "body-ending.official": "director, manager, head, official",
    "outcome-word.approved": "approved",
    "outcome-word.approved-changed": "approved-changed, approved with changes",
    "outcome-word.returned": "returned, returned for preparation",
    "outcome-word.tabled": "tabled",
    "outcome-word.rejected": "rejected",
    "decide.future": (
        "Note: the meeting of {day} is still to come. Record the decision when it has been made."
    ),
    "decide.round-open": (
        "Note: on the day of the meeting, {day}, consultation {id} is open (until {closes}), so "
        "not all statements have reached those who decide."
    ),
    "decide.round-endless": (
        "Note: on the day of the meeting, {day}, consultation {id} is open, and it has no closing "
        "time."
    ),
    "decide.agree": "Record the decision all the same?",
    "decide.left": "The decision was not recorded.",
    "decide.still-draft": (
        "The draft was not approved, so it is still a draft. No decided version was marked."
    ),
    "decision.unread": (
        "Not all of the decision in the file {path} can be read (line {line}). Mend the file and "
        "save it with git commit --all."
    ),
    "decide.commit": "Decision",
    "decide.would": "Decision {id} would be recorded.",
    "decide.done": "Decision {id} has been recorded.",
    "decide.errors": (
        "The rulebook has errors, so it was not recorded as approved. Nothing was saved."
    ),
    "decide.errors-next": (
        "Mend the errors in the draft, or accept a finding with a reason in rulebook.yaml under "
        "waivers, and give the command again."
    ),
    "answers.unsent": (
        "So far this stands in your own copy only. Send it to the shared rulebook: rulebook submit"
    ),
    "answers.next": (
        "Read the draft: rulebook read --draft. See the open amendments: rulebook amendments"
    ),
    "amendments.next": "See what an amendment changes: rulebook diff ID",
    "amendments.next-none": "Propose a change: rulebook propose",
    "check.next": "What a check means: rulebook explain CHECK",
    "submit.next-coordinator": "See the open amendments: rulebook amendments",
    "decide.tagged": "The decided version is {tag}.",
    "tour.begin": "A tour. Everything is invented and is made in this folder:",
    "tour.end": "The tour is done. Open these papers:",
    "tour.broke": "The tour broke off: the last command ended with code {code}.",
    "tour.init": "The county starts its rulebook from a ready model.",
    "tour.identity": "The coordinator says who they are.",
    "tour.read": "Anybody can read the rulebook, here the section on fees.",
    "tour.check": "The program checks that the rulebook is sound and follows the law.",
    "tour.join": "A carers' association gets its own copy and says who uses it.",
    "tour.propose": (
        "The association proposes to raise the fee of classes L2, A2 and II, and the texts follow."
    ),
    "tour.diff": "Everybody sees what the amendment changes.",
    "tour.low": "The association tries an amendment that would lower the fee of class I.",
    "tour.check-low": "The check sees that the fee would fall below the minimum of the law.",
    "tour.join-nvf": "Another association joins.",
    "tour.propose-nvf": (
        "It proposes, in Swedish alone, that leave may be saved to the end of March. One language "
        "is enough."
    ),
    "tour.submit": "The association sends its amendments to the county.",
    "tour.submit-nvf": "The other association does the same.",
    "tour.amendments": "The coordinator sees what has been proposed.",
    "tour.merge": "The coordinator takes an amendment into the draft and gives the reason.",
    "tour.reject": "An unlawful amendment is left out, and that too gets a reason.",
    "tour.memo-pdf": "The summary of statements is printed.",
    "tour.memo-docx": "The same as a Word file with tracked changes.",
    "tour.memo-html": "The same to read in a browser.",
    "tour.statement-pdf": "The association prints its statement for signature.",
    "tour.statement-docx": "The same as a Word file.",
    "tour.statement-html": "The same to read in a browser.",
    "tour.decide": "The board decides, and the decided version is marked.",
    "tour.update": "The association fetches the decided version.",
    "tour.status": "And sees what became of its amendments.",
    "tour.title-fee": "The fee of classes L2, A2 and II to 820 euros",
    "tour.reason-fee": "The care binds more and more, but the fee has fallen behind.",
    "tour.title-low": "Fee of class I to 500 euros",
    "tour.reason-low": "What is saved would be used for recreational breaks.",
    "tour.reason-taken": (
        "The fee matches better how binding the care is, and the appropriation is enough."
    ),
    "tour.reason-rejected": "The fee would fall below the minimum set in the Informal Care Act.",
    "tour.board": "Social and Health Care Board",
    "ask.empty": ("Write something: this is needed."),
    "ask.amount": ("This is not an amount in euros. Write for example 820.00."),
    "propose.kept-declined": (
        "No amendment was made. The text you wrote is kept: {path}\nYou can go on with the command:"
    ),
    "merge.own-copy": (
        "Note: you act for the association {id}. This changes only your own copy of the draft; "
        "only a coordinator changes the county’s draft."
    ),
    "status.you": ("Your name is {name}."),
    "decide.despite": ("Record it although this check finds an error (may be given many times)."),
    "amendments.answer": ("Answer: {because}"),
    "amendments.reason": "Reason: {because}",
    "version.decided-by": ("{body}, {day}, decided version {id}"),
    "version.decided-by-section": ("{body}, {day}, section {section}, decided version {id}"),
    "amendment.answers": ("Answer: {outcome}. {because} ({by} {on})"),
    "merge.undo": "Undo the last answer to this amendment: it is open again.",
    "status.undone": "undone",
    "undo.commit": "Answer undone",
    "undo.would": "The answer would be undone: {ids}.",
    "undo.done": (
        "Taken out of the draft: {ids}. Amendment {id} is open again. The earlier answer and its "
        "undoing are both on record."
    ),
    "undo.done-rejected": (
        "The answer was undone: {ids}. Amendment {id} is open again. The earlier answer and its "
        "undoing are both on record."
    ),
    "undo.clash": (
        "Amendment {id} cannot be taken out of the draft alone: the same place has been changed "
        "since."
    ),
    "undo.errors": (
        "Amendment {id} cannot be taken out of the draft alone: the draft would have errors, "
        "because something else rests on it."
    ),
    "undo.changed-by": "{place}: changed by amendment {id} ({title})",
    "undo.changed": "{place}: changed straight in the draft",
    "undo.next": (
        "Undo the later one first: rulebook merge --undo {id}. Or propose a change that puts the "
        "place back."
    ),
    "undo.next-by-hand": "Propose a change that puts the place back: rulebook propose",
    "undo.despite": "If the error is to be accepted, give --despite CHECK as well.",
    "undo.stays": "What stays in the draft is {at}, because {ids} proposes the same.",
    "merge.order-matters": (
        "Amendments {first} and {second} come to something else depending on which is taken first."
    ),
    "merge.order-matters-next": (
        "First take the one that is to come first, for example rulebook merge {first} --because "
        "REASON, and then the other: {command} --because REASON."
    ),
    "merge.order-matters-see": "See the two side by side: rulebook diff {first} {second}",
    "merge.emptied": (
        "The draft now has everything that amendment {id} proposes. If it is to be recorded as "
        'replaced: rulebook reject {id} --obsoleted-by {by} --because "…"'
    ),
    "merge.base-waits": "Amendment {id} was made to amendment {base}, which is not in the draft.",
    "merge.base-waits-next": (
        "Take both: rulebook merge {base} {id}. Or answer amendment {base} first; then it shows "
        "whether {id} fits the draft."
    ),
    "merge.needs": (
        "Of amendment {id}, what was named ({parts}) needs parts {needs} as well: without them the "
        "rulebook would have errors."
    ),
    "merge.needs.one": (
        "Of amendment {id}, what was named ({parts}) needs part {needs} as well: without it the "
        "rulebook would have an error."
    ),
    "merge.needs-rejected": (
        "Parts {parts} were left out earlier. If you take them now, the new answer replaces the "
        "earlier one."
    ),
    "merge.needs-rejected.one": (
        "Part {parts} was left out earlier. If you take it now, the new answer replaces the "
        "earlier one."
    ),
    "merge.needs-next": "Take them together: {command} --because REASON",
    "reject.obsoleted-by": "Record the amendment as replaced: this other one came in its place.",
    "reject.done-obsolete": (
        "Amendment {id} is recorded as replaced: {other} came in its place. The answer is recorded."
    ),
    "diff.obsoleted-by": "Amendment {id} came in its place.",
    "reject.would.one": "Amendment {id} would be left out of the draft.",
    "diff.needs": "Part {part} needs parts {needs}: without them the rulebook would have errors.",
    "diff.needs.one": (
        "Part {part} needs part {needs}: without it the rulebook would have an error."
    ),
    "propose.base": (
        "What the amendment is made on: draft, decided (the latest decided version) or another "
        "amendment's id."
    ),
    "amends.open": "This was made to amendment {id} and can be taken in only with it or after it.",
    "amends.taken": "This was made to amendment {id}: {status}.",
    "amends.ended": "This was made to amendment {id}, but that is not in the draft: {status}.",
    "amends.unknown": "This was made to amendment {id}, which is not on this computer.",
    "base.current.of": "Here amendment {id} is as it was when this was made.",
    "base.clean.of": "Amendment {id} has changed elsewhere. This still fits it.",
    "base.near.of": "Amendment {id} has changed at the same place. This still fits it.",
    "base.clash.of": "Amendment {id} has changed so that this clashes with it. The text is kept.",
    "base.gone.of": (
        "The place this changes has been removed from amendment {id}. The text is kept."
    ),
    "propose.rebase": (
        "Fit your own amendment to the draft as it is now. Your earlier text is kept."
    ),
    "rebase.current": "Amendment {id} fits the draft as it is. There is nothing to do.",
    "rebase.empty": (
        "The draft already has everything that amendment {id} proposes. Nothing was saved. You can "
        "take the amendment back: rulebook withdraw {id}"
    ),
    "rebase.done": "Amendment {id} now fits the draft.",
    "rebase.kept": "Your earlier text is kept. See it with: rulebook diff {old} {new}",
    "rebase.left": "Amendment {id} was not changed.",
    "rebase.send": "The amendment has already been sent. Send the change: rulebook submit",
    "rebase.next": (
        "Decide how the places are to read. In a terminal rulebook propose --rebase {id} asks "
        "about one place at a time. You can also give the values (--set ADDRESS=VALUE) or the "
        "section's whole text (--from FILE)."
    ),
    "rebase.place": "Place {number} of {count}: {place}",
    "rebase.mine": "Your proposal: {words}",
    "rebase.theirs": "In the draft now: {words}",
    "rebase.their-reason": "From amendment {id}, {title}: {reason}",
    "rebase.ask": "What do you propose here?",
    "rebase.take-mine": "I keep my own proposal",
    "rebase.take-theirs": "I leave the place as it is in the draft",
    "rebase.write": "I write something new",
    "rebase.new-words": "Write how the place is to read:",
    "version.decided-with": "decided version {id} with {ids}",
    "version.more-with": "{name}, with {ids} added",
    "version.inside": "These are in the draft already: {ids}.",
    "version.inside.one": "This is in the draft already: {ids}.",
    "amendments.undone": "Answer undone: {because}",
    "amendments.joint": "Proposed together with: {because}",
    "amendments.joint-awaited": "Asked to propose it too, not confirmed yet: {because}",
    "amendments.supporters": "Supported by: {because}",
    "amendments.amends": "Made to amendment: {because}",
    "amendments.parts": "Parts: {because}",
    "amendments.needs": "Parts that need others (in brackets): {because}",
    "amendments.settle-near": (
        "Its maker can look the place over: rulebook propose --rebase {because}"
    ),
    "amendments.settle-clash": (
        "Its maker can fit it to the draft: rulebook propose --rebase {because}"
    ),
    "amendments.settle-gone": (
        "Its maker can propose the place anew or take the amendment back: rulebook propose "
        "--rebase {because}"
    ),
    "propose.whole": (
        "The file's text replaces the whole section: it is shown as new text and taken or left as "
        "a whole."
    ),
    "propose.renumber": (
        "The section's new number, such as 5 a. The old one is kept (formerly section 4), and the "
        "numbers in references follow. Several at once: --renumber fees=3 --renumber leave=2."
    ),
    "propose.move-after": "Move the section behind this one; it gets a free number.",
}
