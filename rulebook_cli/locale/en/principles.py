"""The words on the coverage of principles in English."""

PRINCIPLES = {
    "title": "Principles and amendments: {title}",
    "kind": "Coverage of the principles",
    "none": "The rulebook names no principles (rulebook.yaml, principles).",
    "lead": "There are {principles} principles and {count} amendments.",
    "lead.one": "There are {principles} principles and one amendment.",
    "all-served": "Every principle is served by at least one amendment.",
    "nobody-serves": "No amendment serves these principles: {names}.",
    "silent": "These amendments name no principle: {ids}.",
    "silent.one": "This amendment names no principle: {ids}.",
    "by-principle": "By principle",
    "by-section": "By section",
    "by-amendment": "By amendment",
    "principle": "Principle",
    "principles": "Principles",
    "amendment": "Amendment",
    "amendments": "Amendments",
    "section": "Section",
    "sections": "Sections",
    "nobody": "none",
    "no-principle": "no principle is named",
    "no-amendment": "no amendments",
    "served-by": "{name} ({ids})",
    "ask": "Which principles does the amendment serve?",
    "ask-none": "None of these",
    "names-none": (
        "The amendment names no principle that it serves. "
        "Add one: rulebook propose --to {id} --principle ID. "
        "The principles are: {known}."
    ),
}
