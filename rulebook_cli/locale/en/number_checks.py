"""The words of the checks of numbers in English."""

NUMBER_CHECKS = {
    "former-number-missing": (
        "A section that was decided must be found by the number it had in the decision, but "
        "section {section} now has the number {number}, and its former number {lost} is not "
        "recorded."
    ),
    "former-number-missing.remedy": (
        "Record the number {lost} in the section under the key formerly, or restore it. The "
        "command rulebook propose {section} --renumber records the former number by itself."
    ),
    "former-number-cited": (
        "A text must cite a section by its present number, but here it says “{words}”, and section "
        "{section} now has the number {number}."
    ),
    "former-number-cited.remedy": (
        "Write the link {instead} in its place: then the number follows the section. If a statute "
        "is meant, name it."
    ),
    "former-number-cited.taken": (
        "A text must show which section it cites, but here it says “{words}”: that was the number "
        "of section {section} (now {number}) and is now the number of section {now}."
    ),
    "former-number-cited.taken.remedy": (
        "Write a link in its place: {instead} (section {section}) or {as_now} (section {now})."
    ),
    "number-order.former": (
        "A former number must be a number such as 4 or 4 a, but here it says “{found}”."
    ),
    "number-order.former.remedy": "Correct the former number (formerly) or take it out.",
}

EXPLAINED = {
    "former-number-missing": (
        "Once a body has decided the rulebook, the numbers of its sections and chapters stay: "
        "decisions, letters and forms cite them. If a number changes, the former one is recorded "
        "in the section (formerly), and the section is still found by it. Example: section 4 is "
        "now section 5 a, but its former number 4 is not recorded. Propose the number with "
        "rulebook propose SECTION --renumber NUMBER."
    ),
    "former-number-cited": (
        "When the number of a section is changed with rulebook propose SECTION --renumber NUMBER, "
        "the numbers in links follow. Plain words do not. The check looks for words that cite the "
        "former number of a section. Example: the text says section 4, but that is now section 5 "
        "a. Write a link."
    ),
}
