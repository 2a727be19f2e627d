"""A section's new number in words: what it was, what it is, and where the section now stands."""

from collections.abc import Iterator

from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Mark, Run
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.former_numbers import former_words
from rulebook_cli.render.words.place_names import numbered_name, section_title
from rulebook_cli.render.words.plain_text import capital


def number_lines(change: Change, showing: Showing) -> list[Line]:
    """`4 §` struck, `5 a § (ent. 4 §)` inserted; and the same in a sentence."""
    old, new = (_words(value, showing) for value in (change.before, change.after))
    runs: list[Run] = []
    for was, now in zip(old, new, strict=True):
        blank = " " if runs else ""
        if was == now:
            runs += [Run(blank + was)] if was else []
        elif was and now:
            runs += [Run(blank)] if blank else []
            runs += [showing.run(f"{was} ", Mark.DELETED), showing.run(now, Mark.INSERTED)]
        else:
            runs.append(showing.run(blank + (was or now), Mark.DELETED if was else Mark.INSERTED))
    told = " → ".join(" ".join(side).strip() for side in (old, new) if side[0])
    return [Line(tuple(runs), told=told, notes=tuple(_notes(change, showing)))]


def _words(value: Plain, showing: Showing) -> tuple[str, str]:
    """A number as the book calls it, and those that were borne before."""
    number, formerly = _parts(value)
    name = numbered_name(number, showing.after, showing.language) if number else ""
    former = former_words(formerly, showing.after, showing.language)
    return name, f"({former})" if former else ""


def _parts(value: Plain) -> tuple[str, tuple[str, ...]]:
    """The number in an entry's value, and the numbers borne before it."""
    if not isinstance(value, dict):
        return (value if isinstance(value, str) else ""), ()
    formerly = value.get("formerly")
    listed = formerly if isinstance(formerly, list) else [formerly]
    return str(value.get("number") or ""), tuple(str(each) for each in listed if each)


def _notes(change: Change, showing: Showing) -> Iterator[str]:
    old, new = (_parts(value)[0] for value in (change.before, change.after))
    if not (old and new) or old == new:
        return
    names = [numbered_name(number, showing.after, showing.language) for number in (old, new)]
    yield capital(say(showing.language, "numbers", "is-now", old=names[0], new=names[1]))
    yield from _moved(change.address.section, showing)


def _moved(id_: str, showing: Showing) -> Iterator[str]:
    """After which section a section stands, where that was another before."""
    was, now = (_ahead(id_, book, showing) for book in (showing.before, showing.after))
    if (was and was.id) == (now and now.id):
        return
    if now is None:
        yield say(showing.language, "numbers", "stands-first")
    else:
        title = section_title(now, showing.after, showing.language)
        yield say(showing.language, "numbers", "stands-after", after=title)


def _ahead(id_: str, book: Rulebook, showing: Showing) -> Section | None:
    """The section right before another, of those that both books have."""
    both = {s.id for s in showing.before.sections} & {s.id for s in showing.after.sections}
    found = None
    for section in book.sections:
        if section.id == id_:
            break
        found = section if section.id in both else found
    return found
