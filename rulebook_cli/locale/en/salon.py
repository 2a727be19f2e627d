"""The words of the Salonki in English."""

SALON = {
    # Time and place
    "day": "Day",
    "hour": "Time",
    "where": "Place",
    "contact": "Contact",
    "day-open": "day to be agreed",
    "at-hour": "{at}",
    "hour-open": "time to be agreed",
    "place-open": "place to be agreed",
    "theme-whole": "Informal care as a whole",
    # Invitation
    "invitation.kind": "Invitation",
    "invitation.title": "Welcome to the Salonki",
    "invitation.welcome": (
        "Welcome to talk about informal care over a cup of coffee. The matter is: {title}."
    ),
    "invitation.what.title": "What is a Salonki?",
    "invitation.what": (
        "A Salonki is an evening of talk where carers, associations and the leaders and staff of "
        "the county meet. Photos taken by carers open the talk: they show days that are sometimes "
        "hard to speak of."
    ),
    "invitation.equal": (
        "Everybody in the Salonki is an equal. Nobody is addressed by a title, and everybody's "
        "experience weighs the same. What is said is written down, and for each promise we agree "
        "who keeps it and by which day."
    ),
    "invitation.talk.title": "What do we talk about?",
    "matters.amendments": "{count} open amendments",
    "matters.amendments.one": "one open amendment",
    "matters.clashes": "{count} places for which different solutions are proposed",
    "matters.clashes.one": "one place for which different solutions are proposed",
    "matters.photos": "photos by carers ({count} of them)",
    "matters.photos.one": "a photo by a carer",
    "matters.book": "{title}",
    "invitation.how.title": "How to take part",
    "invitation.how.1": "You need not prepare. You may just listen.",
    "invitation.how.2": (
        "The questions, the proposals and the photos lie on the tables on paper, in large type."
    ),
    "invitation.how.3": (
        "Your name is not written down unless you ask for it. Tell of others so that nobody can "
        "recognise them."
    ),
    "invitation.how.4": (
        "Tell us in good time if you need substitute care, a ride, interpreting or a place "
        "without steps."
    ),
    "invitation.together": "Also welcome to the Salonki: {names}.",
    "invitation.signed": "{county}",
    # Programme
    "programme.kind": "Programme",
    "programme.title": "Programme of the Salonki",
    "programme.order": "The course of the evening",
    "programme.minutes": "{count} min",
    "programme.coffee": (
        "Coffee and getting to know each other. Cards and photos lie on the tables."
    ),
    "programme.opening": "Opening: why we are here and how the evening is written down.",
    "programme.photos": "Photo show. We first look in silence, then talk.",
    "programme.tables": (
        "Talk at the tables. At each table sit carers and people of the county. Each table goes "
        "through some of the question sheets."
    ),
    "programme.together": "Talk together: what was said for and against at the tables.",
    "programme.promises": "Promises: who does what, and by which day.",
    "programme.closing": "Closing and thanks.",
    "programme.themes": "Themes of the photo show",
    "programme.theme": "{theme} ({count} photos)",
    "programme.theme.one": "{theme} (one photo)",
    "programme.rules": "How we talk",
    "programme.rule.1": "Speak of your own experience.",
    "programme.rule.2": "Listen to the end, and ask before you answer.",
    "programme.rule.3": "Disagree with the matter, not with the person.",
    "programme.rule.4": "Everybody may speak, the quiet ones too.",
    "programme.rule.5": "The stories of others stay in this room.",
    "programme.after": (
        "The minutes are entered after the evening. What was said becomes comments in the round, "
        "and promises become tasks that are followed up."
    ),
    # Questions
    "sheets.kind": "Question sheets",
    "sheets.title": "Open questions",
    "sheets.none": "There are no open questions.",
    "sheets.lead": (
        "Each question has a page of its own, with the words of both sides and room for yours."
    ),
    "sheets.heading": "{number}. {title}",
    "sheets.of-round": "The county puts this question to all who give a statement.",
    "sheets.clash": "Which one: {ids} ({place})",
    "sheets.more-clashes": "{count} more places clash.",
    "sheets.more-clashes.one": "One more place clashes.",
    "sheets.said-of": "Said of {id}",
    "sheets.keep": "Take {ids}",
    "sheets.keep-draft": "Keep the draft as it is",
    "sheets.reasons": "The proposers' reasons",
    "sheets.proposer": "Proposer",
    "sheets.supporters": "Supported by",
    "sheets.principles": "Principles",
    "sheets.more-places": "{count} more places change.",
    "sheets.more-places.one": "One more place changes.",
    "sheets.proposer-says": "The proposer's reason",
    "sheets.county-says": "The county's answer",
    "sheets.nothing-said": "Nobody has said anything of this yet.",
    "sheets.for": "For",
    "sheets.against": "Against",
    "sheets.also": "Also said",
    "sheets.more-said": "{count} more.",
    "sheets.more-said.one": "One more.",
    "sheets.thought": "What did we think together?",
    "sheets.promised": "What did we promise, who does it, and when?",
    # Cards
    "cards.kind": "Cards",
    "cards.title": "Cards for the table",
    "cards.none": "There are no cards: no photos or comments have come yet.",
    "cards.lead": "There are {count} cards. Print them on one side and cut along the broken lines.",
    "cards.lead.one": "There is one card. Print it and cut along the broken line.",
    "cards.how.1": "Spread the cards on the table, face up.",
    "cards.how.2": "Everybody chooses a card that speaks to them.",
    "cards.how.3": "Tell in turn why you chose it. The others listen.",
    "cards.how.4": "Think together what in the rulebook would help.",
    # Photo show
    "show.title": "Photos by carers",
    "show.lead": "Salonki, {day}, {place}",
    "show.keys": (
        "Space, arrow down or Page Down leads on; arrow up or Page Up leads back. F11 fills the "
        "screen."
    ),
    "show.contents": "Themes",
    "show.before": "Previous",
    "show.after": "Next",
    "show.none": "There are no photos to show.",
    "show.count": "{count} photos",
    "show.count.one": "one photo",
    "show.slide": "{theme}, photo {number}/{total}",
    "show.end": "Thank you for the photos",
    "show.talk": "What did the photos tell? Which of them stayed in your mind?",
    # Template of the minutes
    "minutes.title": "Salonki {day}",
    "minutes.held": "Date",
    "minutes.place": "Place",
    "minutes.round": "Round",
    "minutes.present": "Present",
    "minutes.remarks": "Remarks",
    "minutes.other": "Other",
    "minutes.promises": "Promises",
    "minutes.how": (
        "Write each remark on a line of its own, below the heading that it is about:\n\n"
        "- Example Association (supports): Three days of leave should be for all.\n"
        "- A carer (opposes): We never get to take our leave.\n"
        "- Mary Model (by name): There is no substitute at weekends.\n\n"
        "The stances are supports, supports with changes, opposes and takes no stance. A private\n"
        "person's name is shown only where (by name) follows it. A heading may be an amendment\n"
        "(misol-3), a part of one (misol-3.2), a place (section 8 as 8, or leave.days) or a\n"
        "question (q1). The lines on who was present tell for which organisation each spoke:\n\n"
        "- Example Association: Ann Example, Ed Example"
    ),
    "minutes.how-promises": (
        "Write who does what, and by which day:\n\n"
        "- Head of informal care: sends the list of substitutes by 31.1.2027"
    ),
    # Tasks
    "tasks.title": "Promised tasks on {on}",
    "tasks.kind": "Tasks",
    "tasks.section": "Tasks promised at Salonkis",
    "tasks.none": "No tasks are on record.",
    "tasks.summary": "Late {overdue}, open {open}, done {done}.",
    "tasks.overdue": "Late ({count})",
    "tasks.open": "Open ({count})",
    "tasks.done": "Done ({count})",
    "tasks.who": "Who",
    "tasks.what": "What",
    "tasks.by": "By",
    "tasks.done-on": "Done",
    "tasks.id": "Id",
    "tasks.in-book": "in the rulebook",
}
