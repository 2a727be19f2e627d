"""The file in which the minutes of a Salonki are written: Markdown with its headings ready."""

from rulebook_cli.render.salon.evening import Evening


def minutes_template(evening: Evening) -> str:
    """The file: what is known of the day, a heading for each open question, how to write."""
    word = evening.word
    held = evening.held
    on = f"{held.day}.{held.month}.{held.year}" if held else ""
    lines = [
        f"# {word('minutes.title', day=on).strip()}",
        "",
        f"{word('minutes.held')}: {on}",
        f"{word('minutes.place')}: {evening.where}",
        f"{word('minutes.round')}: {evening.round_.id if evening.round_ else ''}",
        "",
        "<!--",
        word("minutes.how"),
        "-->",
        "",
        f"## {word('minutes.present')}",
        "",
        *(f"- {evening.text(one.name)}:" for one in evening.book.settings.proposers),
        "",
        f"## {word('minutes.remarks')}",
        "",
    ]
    for id_, title in _subjects(evening):
        lines += [f"### {id_}", "", f"<!-- {title.replace('--', '–')} -->", ""]
    lines += [f"### {word('minutes.other')}", "", f"## {word('minutes.promises')}", ""]
    lines += ["<!--", word("minutes.how-promises"), "-->", ""]
    return "\n".join(lines)


def _subjects(evening: Evening) -> list[tuple[str, str]]:
    """What each heading is called, and what it is about."""
    questions = [(one.id, evening.text(one.text)) for one in evening.questions]
    amendments = [(one.amendment.id, evening.text(one.amendment.title)) for one in evening.exhibits]
    return questions + amendments
