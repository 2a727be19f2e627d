"""The words of the short paper of questions and answers, in English."""

BRIEF = {
    "kind": "In brief and in plain words",
    "title": "In brief and in plain words: {title}",
    "of": "Place",
    "version": "Version",
    "lead": "What is laid down of this, as questions and answers, and nothing else.",
    "case-by-case": (
        "This is a summary. The full text decides, and the county settles the support case by case."
    ),
    "elsewhere": "Other questions",
    "see": "See: {places}.",
    "tiers.eligible": "Support can be had when these are met",
    "tiers.each": "What each class asks for",
    "ask.tiers": "Who can get support, and in which class?",
    "ask.fee": "How much is the care fee?",
    "ask.reduction": "Can the fee be lower?",
    "ask.substitute-fee": "How much is a substitute carer paid?",
    "ask.client-fee": "What does a client pay for the service?",
    "ask.voucher": "What does a service voucher give?",
    "ask.leave": "How much leave does a carer get?",
    "ask.interruption": "Is the fee paid if the care is interrupted?",
    "ask.notice": "How long is the notice of a contract?",
    "ask.contract": "For how long does a contract hold?",
    "ask.procedure": "How does the support begin, and from when is it paid?",
    "ask.situation": "Which care situations does this concern?",
    "ask.service": "Which services are there, and for whom?",
    "ask.contact-point": "Where is advice given?",
    "ask.partner": "Who works together?",
    "ask.from-when": "From when does this hold?",
    "ask.what-it-says": "What is said here?",
    "ask.disagree": "What can I do if I disagree with a decision?",
}
