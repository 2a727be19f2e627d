"""The words of templates, large print and files of tables in English."""

TEMPLATES = {
    "listed": (
        "Templates that the rulebook may replace with its own in the folder templates/. What "
        "counts is what the draft (main) holds, not the working files."
    ),
    "what.paper.html.j2": "the frame of a paper in HTML",
    "what.letterhead.html.j2": "the letterhead in HTML: sender, date, diary number",
    "what.paper.css": "the look of a paper in HTML",
    "what.paper.typ": "the frame and the look of a paper in PDF",
    "what.letterhead.typ": "the letterhead in PDF: sender, date, diary number",
    "what.paper.docx": "a Word file whose styles, page and header are used",
    "what.picture": "a picture that own templates can show",
    "what.part": "a part of the book's own that other templates can use",
    "ours": "the program's",
    "own": "own",
    "waiting": (
        "The working files differ from the draft in: {names}. They count once the change is on "
        "main."
    ),
    "copied": "Copied: {path}. Edit it and bring it to main, and it will be used.",
    "no-such-template": "There is no template {name}. The templates are: {known}.",
    "no-such-template-near": (
        "There is no template {name}. Did you mean {meant}? The templates are: {known}."
    ),
    "template-missing": (
        "The template {path} names on line {line} what it is not given: {missing}. A template may "
        "use only what it is given: see docs/templates.md. Nothing was written."
    ),
    "template-wrong": (
        "Line {line} of the template {path} cannot be followed. Its reader says: “{said}”. Mend "
        "the line in the draft (main), or remove the own template to have the program's back. "
        "Nothing was written."
    ),
    "template-forbidden": (
        "The template {path} has on line {line} what no template may have: {what}. A template may "
        "not run anything, read files other than those in templates/, or fetch anything from the "
        "network. Nothing was written."
    ),
    "template-endless": (
        "The paper was not ready in 20 seconds with the rulebook's own templates ({paths}). See "
        "that no template repeats something without end. Nothing was written."
    ),
    "template-size": (
        "Templates and their pictures must together fit into {megabytes} megabytes. The largest "
        "is {path}: make it smaller."
    ),
    "template-not-word": (
        "The template {path} is not a sound Word file (.docx) with a single section. Save it anew "
        "in Word, or copy the program's own: rulebook templates --copy paper.docx. Nothing was "
        "written."
    ),
    "no-work-tree": (
        "The folder {folder} has no working files, so no template can be copied there. Go to your "
        "own copy of the rulebook."
    ),
    "no-tables": (
        "The paper “{title}” has no table, so no CSV file comes of it. Choose another format, for "
        "example --format pdf."
    ),
    "large-print-form": (
        "Large print is for papers in the formats {forms}; now the format is {form}. Add, for "
        "example, --output paper.pdf."
    ),
}
