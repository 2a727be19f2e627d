"""The words of the checks of how files read, in English."""

# Long because: every sentence stands beside its remedy.

READING_CHECKS = {
    "yaml-syntax.tab": "A line must begin with spaces, but here is a tab.",
    "yaml-syntax.tab.remedy": "Put spaces in the place of the tab.",
    "yaml-syntax.colon": (
        "A line must have only one field. Here a colon or an indent begins a new field inside the "
        "one before."
    ),
    "yaml-syntax.colon.remedy": (
        "Write each field on a line of its own. If the colon belongs to the text, put the text in "
        "quotation marks."
    ),
    "yaml-syntax.unclosed": (
        "Every bracket and quotation mark must be closed, but one that was opened above is not."
    ),
    "yaml-syntax.unclosed.remedy": (
        "Add the missing bracket or quotation mark. If a text inside brackets has a comma or a "
        "question mark, put the text in quotation marks."
    ),
    "yaml-syntax.indent": (
        "Lines that belong together must begin at the same point, but this line is indented "
        "differently."
    ),
    "yaml-syntax.indent.remedy": "Indent the line like the line of the same kind above it.",
    "yaml-syntax.no-colon": "A field's name must be followed by a colon, but there is none.",
    "yaml-syntax.no-colon.remedy": "Write a colon and a space after the field's name.",
    "yaml-syntax.character": (
        "A value must not begin with this character unless it is in quotation marks."
    ),
    "yaml-syntax.character.remedy": "Put the value in quotation marks.",
    "yaml-syntax.not-a-file": (
        "This must be an ordinary file in the rulebook’s folder, but it is a folder, a link to "
        "somewhere else or another special file."
    ),
    "yaml-syntax.not-a-file.remedy": (
        "Put an ordinary file here, or give this another name or place."
    ),
    "yaml-syntax.other": "The file must be in YAML, but this place cannot be read.",
    "yaml-syntax.other.remedy": (
        "Look at the indent, the quotation marks and the colons of this line and the one before."
    ),
    "yaml-syntax.second-document": (
        "A file must hold only one document, but a second one begins here."
    ),
    "yaml-syntax.second-document.remedy": (
        "Remove the line of three dashes, or move the rest to a file of its own."
    ),
    "yaml-syntax.alias": "Every value must be written out, but here *{name} stands for one.",
    "yaml-syntax.alias.remedy": "Write the whole value here.",
    "yaml-syntax.anchor": "A value must not be named for repeating, but here is &{name}.",
    "yaml-syntax.anchor.remedy": "Remove &{name}.",
    "yaml-syntax.tag": "A value must not carry a mark of its type, but here is {name}.",
    "yaml-syntax.tag.remedy": "Remove {name}.",
    "yaml-syntax.too-deep": (
        "There must be at most {most} levels inside each other, but here are more."
    ),
    "yaml-syntax.too-deep.remedy": "Write the rule with fewer levels.",
    "yaml-syntax.duplicate-key": (
        "A field must stand only once, but the field {key} is already on line {first}."
    ),
    "yaml-syntax.duplicate-key.remedy": "Join the fields, or remove one of them.",
    "yaml-syntax.key": "A field's name must be one word, but here is a list or a set of fields.",
    "yaml-syntax.key.remedy": "Write the field's name and a colon after it.",
    "yaml-syntax.too-big": "A file must be at most {most} megabytes, but this one is bigger.",
    "yaml-syntax.too-big.remedy": "Divide the text into more sections.",
    "yaml-syntax.not-utf8": (
        "The file must be in UTF-8, but on this line there are characters of another encoding."
    ),
    "yaml-syntax.not-utf8.remedy": (
        "Save the file again with the encoding UTF-8. Then look at the letters å, ä and ö."
    ),
    "unknown-key": "A field must be one of those that are known, but {key} is not.",
    "unknown-key.remedy": "Remove the field {key} or correct its name. Here you may use {known}.",
    "unknown-key.remedy-meant": "Did you mean the field {meant}?",
    "unknown-key.language": (
        "A text's language must be given by the language's code, but here is {key}."
    ),
    "unknown-key.language.remedy": "Use fi, sv or en.",
    "unknown-key.book-language": (
        "A text must be in a language of the book ({known}), but this text is in {key}."
    ),
    "unknown-key.book-language.remedy": (
        "Remove the text in {key} or correct the code of its language. A new language is "
        "added by the county (languages in rulebook.yaml)."
    ),
    "unknown-key.book-languages": (
        "A text must be in a language of the book ({known}), but this text is in {key}, as "
        "are others: {count} in the file."
    ),
    "unknown-key.book-languages.remedy": (
        "Remove the text in {key} or correct the code of its language. A new language is "
        "added by the county (languages in rulebook.yaml)."
    ),
    "wrong-type.missing": "There must be a field {key} here, but it is missing.",
    "wrong-type.missing.remedy": "Add the field {key}.",
    "wrong-type.mapping": "There must be fields with values here, but here is “{found}”.",
    "wrong-type.mapping.remedy": "Write each field's name, a colon and the value.",
    "wrong-type.list": "There must be a list here, but here is “{found}”.",
    "wrong-type.list.remedy": (
        "Write each item on a line of its own after a dash, or in square brackets with commas "
        "between."
    ),
    "wrong-type.text": "There must be a text here, but here is “{found}”.",
    "wrong-type.text.remedy": "Write a single text here.",
    "wrong-type.option": "The value must be one of these: {options}. Here is “{found}”.",
    "wrong-type.option.remedy": "Choose one of these: {options}.",
    "wrong-type.option.remedy-meant": "Did you mean {meant}?",
    "wrong-type.id": (
        "An id must have only the letters A–Z, figures and hyphens, at most 40 of them, and must "
        "begin with a letter or a figure. Here is “{found}”."
    ),
    "wrong-type.id.remedy": "Write the id without spaces and without å, ä and ö, such as leave-2.",
    "wrong-type.yes-no": "The value must be true (yes) or false (no). Here is “{found}”.",
    "wrong-type.yes-no.remedy": "Write true or false.",
    "wrong-type.number": (
        "A number must have only figures and a decimal point. Here is “{found}”."
    ),
    "wrong-type.number.remedy": "Write the number without its unit, such as 650.00.",
    "wrong-type.number.remedy-meant": "Write {meant}.",
    "wrong-type.whole": "The number must be a whole number. Here is “{found}”.",
    "wrong-type.whole.remedy": "Write the number without decimals.",
    "wrong-type.whole.remedy-meant": "Write {meant}.",
    "wrong-type.whole-beside": "The number must be a whole number. Here is “{found}”.",
    "wrong-type.whole-beside.remedy": "Write {low} or {high}.",
    "wrong-type.digits": "A whole number must have only figures. Here is “{found}”.",
    "wrong-type.digits.remedy": "Write one number, in figures only.",
    "wrong-type.paid-per": (
        "What an amount is for must be written with the known word, but here is “{found}”."
    ),
    "wrong-type.paid-per.remedy": "Correct the word.",
    "wrong-type.paid-per.remedy-meant": "Write {meant}.",
    "wrong-type.long": "A number must have at most 13 characters. Here is “{found}”.",
    "wrong-type.long.remedy": "Check the number: it has too many figures.",
    "wrong-type.cents": "An amount of euros must have at most two decimals. Here is “{found}”.",
    "wrong-type.cents.remedy": "Round the amount to cents.",
    "wrong-type.cents.remedy-meant": "Round the amount to cents: {meant}.",
    "wrong-type.most": "The number must be at most {most}. Here is “{found}”.",
    "wrong-type.most.remedy": "Correct the number: at most {most}.",
    "wrong-type.least": "The number must be at least {least}. Here is “{found}”.",
    "wrong-type.least.remedy": "Correct the number.",
    "wrong-type.least.remedy-meant": "If the minus sign is a slip, write {meant}.",
    "wrong-type.above-zero": "The number must be more than 0. Here is “{found}”.",
    "wrong-type.above-zero.remedy": (
        "Correct the number, or remove the field if it is not known yet."
    ),
    "wrong-type.year-source": (
        "When the numbers of {year} are verified (verified: true), they must have a source, but "
        "there is none. So they are taken as not verified."
    ),
    "wrong-type.year-source.remedy": "Add the source, or remove verified: true.",
    "wrong-type.statute": "There must be the name of the statute here, but here is “{found}”.",
    "wrong-type.statute.remedy": (
        "If you give the numbers of some years, write them in the field statute_years. The name "
        "of the statute is fi-937-2005."
    ),
    "wrong-type.date": (
        "A date must be written year-month-day, such as 2026-12-31. Here is “{found}”."
    ),
    "wrong-type.date.remedy": "Write the date like 2026-12-31.",
    "wrong-type.date.remedy-meant": "Write {meant}.",
    "wrong-type.languages": (
        "The text must be given by language (fi, sv or en). Here is “{found}”."
    ),
    "wrong-type.languages.remedy": "Write the language's code before the text, such as en.",
    "wrong-type.empty": "The file must have contents, but it is empty.",
    "wrong-type.empty.remedy": "Write the file's contents, or remove the file.",
    "wrong-type.reversed": (
        "The least value must not be more than the greatest, but the least is {low} and the "
        "greatest {high}."
    ),
    "wrong-type.reversed.remedy": "Let the values change places.",
    "wrong-type.step": "The step {step} must divide {low}–{high} evenly, but it does not.",
    "wrong-type.step.remedy": "Correct the step or one of the ends.",
    "wrong-type.twice": "An option must be listed only once, but {option} is there more often.",
    "wrong-type.twice.remedy": "Remove the repeated option {option}.",
    "wrong-type.cell": (
        "The condition on {fact} must be written like >= 8, 12..20 or a, b. Here is “{found}”."
    ),
    "wrong-type.cell.remedy": "Write the condition in one of these ways.",
    "wrong-type.cell.remedy-meant": "Did you mean {meant}?",
    "wrong-type.criteria": (
        "Criteria must have the name of a fact and its condition. Here is “{found}”."
    ),
    "wrong-type.criteria.remedy": "Write the fact's name, a colon and the condition.",
    "wrong-type.at-least": (
        "Under at_least there must be a number (count) and a list of conditions (of). Here is "
        "“{found}”."
    ),
    "wrong-type.at-least.remedy": "Add the fields count and of.",
    "wrong-type.months": (
        "Months must be written as a number, or as a span from the least to the most. Here is "
        "“{found}”."
    ),
    "wrong-type.months.remedy": "Write 6 or 1..6, for example.",
    "wrong-type.months.remedy-meant": "Write {meant}.",
    "wrong-type.one-value": (
        "The least value must be less than the greatest, but both are {value}."
    ),
    "wrong-type.one-value.remedy": "Correct one of the two.",
    "wrong-type.step-zero": "The step must be more than 0. Here is “{found}”.",
    "wrong-type.step-zero.remedy": "Write a step such as 1 or 0.5.",
    "wrong-type.unit": "A unit must be a word or its short form. Here is “{found}”.",
    "wrong-type.unit.remedy": "Write a unit such as h or h/d, or remove the field.",
    "wrong-type.option-word": (
        "An option must be one word, so that a condition can name it. Here is “{found}”."
    ),
    "wrong-type.option-word.remedy": (
        "Use only letters, figures, hyphens and underscores. What readers see may be written under "
        "labels."
    ),
    "wrong-type.option-word.remedy-meant": (
        "Write {meant}, for example. What readers see may be written under labels."
    ),
    "wrong-type.option-taken": (
        "An option must not be any of these: {taken}. They have a meaning of their own in "
        "conditions. Here is “{found}”."
    ),
    "wrong-type.option-taken.remedy": (
        "Give the option another name. If the answer is yes or no, write yes_no: true; if it may "
        "be unknown, write may_be_unknown: true."
    ),
    "wrong-type.points": (
        "A table of points must have facts, and under each its values with their points. Here is "
        "“{found}”."
    ),
    "wrong-type.points.remedy": "Write the table like washing: {{none: 0, some: 1, full: 3}}.",
    "wrong-type.points-rows": (
        "A table of points must have the values of the fact {fact} with their points. Here is "
        "“{found}”."
    ),
    "wrong-type.points-rows.remedy": "Write the values like {{none: 0, some: 1, full: 3}}.",
    "wrong-type.only-true": (
        "The field {kind} must be true, since it only tells the fact’s kind. Here is “{found}”."
    ),
    "wrong-type.only-true.remedy": (
        "Write {kind}: true. What a person answers is not written here."
    ),
    "wrong-type.heavier": (
        "The way in which the need grows (heavier) must be one of these when a fact’s kind is "
        "{kind}: {options}. Here is “{found}”."
    ),
    "wrong-type.heavier.remedy": "Choose one of these, or remove the field heavier: {options}.",
    "wrong-type.heavier.remedy-meant": "Write {meant}, or remove the field heavier.",
    "wrong-type.labels": "Only the options of a choice must have labels, but this is no choice.",
    "wrong-type.labels.remedy": "Remove the field labels. The fact’s own name stands under name.",
    "wrong-type.label": (
        "A label must belong to one of the fact’s options: {options}. Here is “{found}”."
    ),
    "wrong-type.label.remedy": "Remove the label, or add its option.",
    "wrong-type.label.remedy-meant": "Did you mean {meant}?",
    "wrong-type.fact": "A fact must have fields such as {example}. Here is “{found}”.",
    "wrong-type.fact.remedy": "Write the fact’s fields on lines of their own, or in braces.",
    "wrong-type.fact-kind": ("A fact must have one kind, but here is none. The kinds are {kinds}."),
    "wrong-type.fact-kind.remedy": (
        "Add the kind: yes_no: true, for example, if the answer is yes or no."
    ),
    "wrong-type.fact-kinds": "A fact must have only one kind, but here are several: {kinds}.",
    "wrong-type.fact-kinds.remedy": (
        "Keep one of these. If both are needed, make two facts of them."
    ),
    "wrong-type.fact-empty": (
        "The field {kind} must say which values the fact may have, but it is empty."
    ),
    "wrong-type.fact-empty.remedy": "Write {example}, for example.",
    "wrong-type.id-taken": (
        "A fact must not be called all, any, not or at_least, since these join conditions. Here is "
        "“{found}”."
    ),
    "wrong-type.id-taken.remedy": "Give the fact another name.",
    "wrong-type.address": (
        "There must be the address of a place in the rulebook here, such as fees.amount. Here is "
        "“{found}”."
    ),
    "wrong-type.address.remedy": "Write the address like the other addresses of the rulebook.",
    "duplicate-id": "An id must belong to one thing only, but {id} is already in use: {first}.",
    "duplicate-id.remedy": "Give the second one an id of its own, or join the two.",
    "duplicate-id.case": (
        "Ids must differ by more than capital and small letters, but {id} and {other} do not "
        "({first})."
    ),
    "duplicate-id.case.remedy": "Change one of the ids.",
    "duplicate-id.table": (
        "A table of classes must have an id where one section has several tables, but the table "
        "at {first} has none either."
    ),
    "duplicate-id.table.remedy": "Give each table an id of its own.",
    "duplicate-id.reserved": (
        "A section's id must not be {options}, since these have a meaning of their own. Here the "
        "id is {id}."
    ),
    "duplicate-id.reserved.remedy": "Give it another id.",
    "number-order": (
        "Every section must have a number of its own, but {number} already belongs to {other} "
        "({first})."
    ),
    "number-order.remedy": (
        "Give one of them a free number. A new section between two may be 5 a, for example."
    ),
    "number-order.unreadable": (
        "A section's number must have figures and at most one letter, such as 5, 5 a or 4.2. Here "
        "is “{found}”."
    ),
    "number-order.unreadable.remedy": "Write the number like 5, 5 a or 4.2.",
    "unsafe-text.control": (
        "A text must have only characters that can be seen, but here is a control character."
    ),
    "unsafe-text.control.remedy": "Remove the character, for example by typing the place again.",
    "unsafe-text.direction": (
        "A text must not have characters that turn the direction of writing, but here is one "
        "({code})."
    ),
    "unsafe-text.direction.remedy": "Remove the character, for example by typing the place again.",
    "unsafe-text.zero-width": (
        "A text must have only characters that can be seen, but here is one that cannot ({code})."
    ),
    "unsafe-text.zero-width.remedy": (
        "Remove the character, for example by typing the place again."
    ),
}

EXPLAINED = {
    "yaml-syntax": (
        "The rulebook is written in YAML files. The check names a line that cannot be read, and "
        "ways of writing that two people could understand differently: marks for repeating, marks "
        "of type, the same field twice, a second document in one file. The rest is read and "
        "checked as usual. Example: the text Note: important is put in quotation marks, since it "
        "has a colon."
    ),
    "unknown-key": (
        "The check sees that a file has only fields that are known. A misspelt field would "
        "otherwise have no effect and nobody would notice. Example: elligible limits nobody, "
        "eligible does. Correct the name or remove the field. The texts of the rules must be in "
        "the book's languages."
    ),
    "wrong-type": (
        "The check sees that every value is what its field asks for: a date, an amount, a list or "
        "one of the given words. Nothing is guessed. Example: the date 31.12.2026 is written "
        "2026-12-31 in a file, and the amount 650,00 € is written 650.00. What cannot be read is "
        "left out, and everything else is checked all the same."
    ),
    "duplicate-id": (
        "An id always leads to the same place, so two places cannot share one. Nor may they differ "
        "only by capital letters, since many computers take such file names for the same. Example: "
        "two provisions with the id amount. Give one of them a new id."
    ),
    "number-order": (
        "Sections are printed in the order of their numbers, so the numbers must differ. The names "
        "of the files do not matter. Example: a new section between 5 and 6 is 5 a, and the others "
        "keep their numbers."
    ),
    "unsafe-text": (
        "The check looks for characters that cannot be seen: control characters, characters "
        "without width, and characters that turn the direction of writing. They can make a text "
        "look other than it is. They often come along when text is copied from another program. "
        "Type the place again."
    ),
}
