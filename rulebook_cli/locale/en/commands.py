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
    "option.json": "Print the facts as JSON for other programs.",
    "option.yes": "Ask nothing.",
    "option.dry-run": "Only show what would happen. Nothing is saved or sent.",
    "option.output": (
        "Save to this file. Its ending (.pdf, .docx, .html or .md) decides the format."
    ),
    "option.format": "The format to print in.",
    "option.no-color": "Use no colours.",
    "option.as": "The id of the association or coordinator you act for.",
    "option.because": "The reason.",
    "option.with": "Take this amendment along (may be given several times).",
    "option.draft": "Show the draft even where there is a decided version of the rulebook.",
    "not-a-date": "{text} is not a date. Write it as 31.12.2026 or 2026-12-31.",
    "not-a-form": "There is no format {text}. The formats are: {forms}.",
    "saved": "Saved: {path}",
    "files-older": (
        "The draft is safe, but the files in the folder are older than it, because they hold "
        "changes of your own. First copy the files you have changed to another folder. The command "
        "git checkout --force main then brings the files back in step with the draft."
    ),
    "draft-word": "DRAFT",
    "page-of": "Page {{page}} / {{pages}}",
    "inserted": "added",
    "deleted": "deleted",
    "ask.pick": "(choose with the arrow keys, accept with Enter)",
    "ask.long": "(change the text; when you are done, press Esc and then Enter)",
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
        "given several times)."
    ),
    "ask.case": "A file with the facts of the care situation (YAML, FACT: VALUE).",
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
    "join.ask": "Whom do you act for?",
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
    "update.amendment": "New or changed amendment {id}: {title}",
    "update.next": "See where things stand: rulebook status",
    "status.short": "See what is going on and what you can do",
    "status.help": (
        "Say which rulebook this is, which consultation is open and what you can do now."
    ),
    "status.book": "{title}, {county}",
    "status.decided": "The latest decided version: {id}.",
    "status.undecided": "The rulebook is a draft: no body has decided it yet.",
    "status.who": "You act for: {name} ({id}).",
    "status.nobody": "The program does not know yet which association you act for.",
    "status.no-round": "No consultation is open.",
    "status.round": "Consultation {id} is open ({diary}).",
    "status.round-plain": "Consultation {id} is open.",
    "status.amendments-close": "amendments by {when}",
    "status.comments-close": "statements by {when}",
    "status.open": "Open amendments: {count}.",
    "status.own": "Your own amendments:",
    "status.next": "You can now:",
    "step.join": 'say who you are: rulebook join --as ID --name "First Last" --email ADDRESS',
    "step.read": "read the rulebook: rulebook read",
    "step.propose": "propose an amendment: rulebook propose",
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
    "base.current": "fits the draft",
    "base.clean": "the draft has changed elsewhere, the amendment still fits",
    "base.near": "the draft has changed at the same place, the amendment still fits",
    "base.clash": "clashes with the changed draft",
    "base.gone": "the place has been removed from the draft",
    "base.current.long": "Here the draft is as it was when the amendment was made.",
    "base.clean.long": "The draft has changed elsewhere. The amendment still fits it.",
    "base.near.long": "The draft has changed at the same place. The amendment still fits it.",
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
        "decided version, or the draft where there is no decided version yet."
    ),
    "read.section": "A section's id or number; without it the contents are shown.",
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
    "propose.difference": "The amendment would change the rulebook like this",
    "propose.edit-again": "The checks found errors. Edit the text again?",
    "propose.agree": "Save the amendment?",
    "propose.left": "The amendment was not saved.",
    "propose.dry-run": "Nothing was saved (--dry-run).",
    "propose.done": (
        "Amendment {id} is saved on this computer. See it: rulebook diff {id}. When you are ready, "
        "send it: rulebook submit"
    ),
    "propose.kept": (
        "The program could not make out the text, so no amendment was made. What you wrote is "
        "kept: {path}"
    ),
    "guide.begin": (
        "The program asks one thing at a time. You can stop at any time by pressing Ctrl and C."
    ),
    "guide.section": "Which section is the amendment about?",
    "guide.place": "What do you want to change?",
    "guide.text": "New text:",
    "guide.amount": "New amount in euros:",
    "guide.title": "Title for the amendment:",
    "guide.reason": "Why is the change needed?",
    "withdraw.short": "Withdraw an amendment of your own",
    "withdraw.help": (
        "Withdraw an amendment of your own. If it has already been sent, it stays among the "
        "county's documents."
    ),
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
    "submit.ids": "The ids of the amendments; without them all your own are sent.",
    "submit.remote": "The name of the shared rulebook on this computer.",
    "submit.public": (
        "An amendment that is sent becomes a public document of the county. It stays among the "
        "documents even if it is withdrawn later."
    ),
    "submit.agree": "Send now?",
    "submit.left": "Nothing was sent.",
    "submit.nothing": "There is nothing to send: everything has been sent already.",
    "submit.would": "Would be sent: {ids}.",
    "submit.renumbered": (
        "The id {old} was already in use, so your amendment now has the id {new}. Use the new "
        "id from now on."
    ),
    "submit.sent": "Sent: {id}",
    "submit.refused": "Not accepted: {what} ({reason})",
    "submit.refused-next": (
        "Nothing is lost: your work is safe on this computer. Give the command rulebook update and "
        "send again. If it happens again, ask a coordinator."
    ),
    "statement.short": "Print your association's statement",
    "statement.help": "Draw up an association's statement from its amendments.",
    "statement.who": "The id of the association; otherwise your own.",
    "statement.stance": (
        "Where the association stands: supports, with-changes (supports with changes), opposes or "
        "neutral (takes no stance)."
    ),
    "statement.place": "The place before the signatures, for example Mikkeli.",
    "stance.supports": "supports",
    "stance.with-changes": "supports with changes",
    "stance.opposes": "opposes",
    "stance.neutral": "takes no stance",
    "amendments.short": "List the amendments",
    "amendments.help": "List the open amendments and say how they fit the draft.",
    "amendments.all": "Show also those that have been answered.",
    "amendments.unread": (
        "These amendments could not be read: {ids}. Ask the sender to make them anew."
    ),
    "amendments.none": "There are no open amendments.",
    "amendments.hidden": "And {count} answered amendments: rulebook amendments --all",
    "amendments.hidden.one": "And 1 answered amendment: rulebook amendments --all",
    "amendments.sections": "sections: {sections}",
    "diff.short": "Show what changes",
    "diff.help": (
        "Show what an amendment changes, or how two versions differ. A version is decided (the "
        "latest decided one), draft, a date, an amendment's id, several ids joined by a plus sign, "
        "or a git revision."
    ),
    "diff.first": "An amendment or the older version.",
    "diff.second": "The newer version; otherwise the draft.",
    "diff.title": "Changes: {before} → {after}",
    "diff.same": "The versions are the same.",
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
    "merge.near": "Note: the draft had changed at the same place as {id}: {at}.",
    "merge.clash": (
        "Amendment {id} and the draft change the same place in different ways. Nothing was saved."
    ),
    "merge.clash-next": (
        "Settle the wording and take the amendment in that form: rulebook merge {id} --as-modified "
        "FILE. You can also leave it out: rulebook reject {id}"
    ),
    "merge.new-warnings": "The checks found {count} new things to look at in the draft.",
    "merge.new-warnings.one": "The checks found one new thing to look at in the draft.",
    "merge.new-errors": (
        "The amendment would bring new errors into the rulebook. Nothing was saved."
    ),
    "merge.despite-next": (
        "Mend the errors first. If an error is to be accepted, give --despite CHECK as well. That "
        "is recorded in the answer."
    ),
    "clash.draft": "the draft",
    "clash.removed": "(removed)",
    "clash.order": "Both add something new at the same place. The order must be chosen.",
    "reject.short": "Leave an amendment out of the draft, with the reason",
    "reject.help": "Leave an amendment out of the draft. The answer with its reason is recorded.",
    "reject.id": "The id of the amendment.",
    "reject.part": "Leave out only this part (may be given several times).",
    "reject.commit": "Not taken into the draft",
    "reject.would": "Amendment {id} would be left out of the draft.",
    "reject.done": "Amendment {id} was not taken into the draft. The answer is recorded.",
    "memo.short": "Print the summary of statements",
    "memo.help": (
        "Draw up the summary of statements: who said what, what was proposed and what was answered."
    ),
    "memo.round": "The id of the consultation; otherwise the open or latest one.",
    "memo.open": "Only the amendments that await an answer.",
    "decide.short": "Record a body's decision",
    "decide.help": (
        "Record a body's decision. An approved rulebook is marked as a decided version, which the "
        "commands read and diff use from then on."
    ),
    "decide.id": "The id of the decision, for example 2027-1; otherwise the next free one.",
    "decide.from": "A file with the whole decision (YAML).",
    "decide.body": "The name of the body.",
    "decide.kind": "The kind of body: council, executive, board or official.",
    "decide.meeting": "The day of the meeting; otherwise today.",
    "decide.section": "The section of the minutes.",
    "decide.diary": "The diary number.",
    "decide.outcome": (
        "The decision: approved, approved-changed (with changes), returned (for further "
        "preparation), tabled or rejected."
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
    "decide.tagged": "The decided version is {tag}. Share it: rulebook submit",
    "tour.begin": "A tour. Everything is invented and is made in the folder {folder}.",
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
    "guide.texts": ("Should the amounts in the texts that refer to this change too?"),
    "propose.kept-declined": ("The amendment was not saved. The text you wrote is kept: {path}"),
    "merge.own-copy": (
        "Note: you act for the association {id}. This changes only your own copy of the draft; "
        "only a coordinator changes the county’s draft."
    ),
    "status.you": ("Your name is {name}."),
    "decide.despite": ("Record it although this check finds an error (may be given many times)."),
    "amendments.answer": ("Answer: {because}"),
    "version.decided-by": ("{body}, {day}, decided version {id}"),
    "version.decided-by-section": ("{body}, {day}, section {section}, decided version {id}"),
    "amendment.answers": ("Answer: {outcome}. {because} ({by} {on})"),
}
