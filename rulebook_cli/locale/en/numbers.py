"""The numbers of sections and chapters in English."""

NUMBERS = {
    "former.paragraph": "formerly {numbers:section|sections}",
    "former.chapter": "formerly {numbers:chapter|chapters}",
    "heading.paragraph": "Section {number} ({former}): {heading}",
    "heading.chapter": "{number} ({former}) {heading}",
    "is-now": "{old} is now {new}.",
    "stands-first": "It now stands first.",
    "stands-after": "It now stands right after: {after}",
    "borne-now": "Number {number} has changed. This is now {section}.",
    "borne-before": "Number {number} was borne before by another section: {section}.",
    "no-section-number": (
        "The number of a section or chapter must be like 5, 5 a or 4.2. Here it is “{number}”."
    ),
    "whose-number": (
        "Which section is to have the number {number}? Name it before the option or in its value: "
        'rulebook propose fees --renumber "5 a" or rulebook propose --renumber "fees=5 a".'
    ),
    "number-same": "Section {section} has the number {number} already. Give another one.",
    "number-taken": (
        "Two sections must not have one number, but {number} is also the number of: {other}. Give "
        "a free number, or give that one a new number at the same time: rulebook propose "
        '--renumber "{id}={number}" --renumber "{other_id}=NUMBER".'
    ),
    "move-what": (
        "The option --move-after puts one section right behind another and gives it a number. "
        "Name the section to be moved before the option, and leave out --renumber: rulebook "
        "propose fees --move-after leave."
    ),
    "moved-already": "Section {section} stands right after {other} already. Choose another place.",
    "move-itself": "Section {section} cannot stand behind itself. Name another section.",
    "no-room": (
        "There is no free number between {other} and {behind}. Move the section behind another "
        "one, or give it a number with --renumber."
    ),
    "guide.pick": "Change the number (now {number}) …",
    "guide.number": "New number (such as 5 a):",
    "guide.taken": "Number {number} is already that of: {other}. Give a free one.",
}
