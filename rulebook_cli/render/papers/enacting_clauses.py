"""The enacting words (johtolause, ingress) of a change: what is repealed, amended, moved, added.

The order and the form are those of the guide to drafting laws (lainkirjoittaja.finlex.fi 14.2):
*kumotaan*, *muutetaan*, *siirretään*, *lisätään*, with the momentti named after their section.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import ChangedPlace
from rulebook_cli.render.changes.row_words import row_words
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.speech import listed, say
from rulebook_cli.render.words.place_names import place_name, section_name

_UNBROKEN = re.compile(r"(?<=\d) (?=§|[a-z] §|mom)|(?<=\d [a-z]) (?=§)")
"""Between a number and its sign or noun no line is broken."""
_VERBS = ("repeal", "amend", "move", "add")


def enacting_runs(places: Sequence[ChangedPlace], showing: Showing, lead: str, end: str) -> Runs:
    """The whole sentence: the words of `lead`, the clauses with their verbs in italics, `end`."""
    told = [clause for verb in _VERBS if (clause := _clause(verb, places, showing))]
    runs: list[Run] = list(plain(f"{lead} "))
    for left, clause in zip(range(len(told) - 1, -1, -1), told, strict=True):
        objects = clause.objects
        if clause is told[0]:
            objects = _with_document(objects, places, clause.verb, showing)
        after = end if not left else _say(showing, "and" if left == 1 else "between")
        runs.append(Run(_say(showing, f"verb.{clause.verb}"), Mark.EMPHASIS))
        runs.append(Run(f" {objects}{_joint(after, clause.ends_aside)}"))
    runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip().replace("..", "."))
    return tuple(replace(run, text=_UNBROKEN.sub("\N{NO-BREAK SPACE}", run.text)) for run in runs)


class Clause(NamedTuple):
    """A verb with what it governs; `ends_aside` where the last of it ends in an aside, which is
    closed by a comma."""

    verb: str
    objects: str
    ends_aside: bool


def _joint(words: str, ends_aside: bool) -> str:
    """Words that join two others, with a comma or a blank before them; a sign has neither."""
    if not words[:1].isalpha():
        return f"{words} "
    return f"{',' if ends_aside else ''} {words} "


def _clause(verb: str, places: Sequence[ChangedPlace], showing: Showing) -> Clause | None:
    objects = list(_objects(verb, places, showing))
    if not objects:
        return None
    if len(objects) > 1 and ", " in objects[-2]:
        objects[-2] += ","
    return Clause(verb, listed(objects, showing.language), ", " in objects[-1])


def _with_document(
    objects: str, places: Sequence[ChangedPlace], verb: str, showing: Showing
) -> str:
    """The document is named once, at the first place; a new section names it by itself."""
    first = next(place for place in places if _verb(place, showing) == verb)
    if verb == "add" and _is_section(first):
        return objects
    of = _document("of", showing)
    return _say(showing, "of", document=of, objects=objects)


def _objects(verb: str, places: Sequence[ChangedPlace], showing: Showing) -> Iterator[str]:
    """The places of one verb, those of one section in one phrase after another."""
    mine = [place for place in places if _verb(place, showing) == verb]
    for section in dict.fromkeys(place.address.section for place in mine):
        here = [place for place in mine if place.address.section == section]
        whole = [place for place in here if _is_section(place)]
        provisions = [place for place in here if place.address.provision]
        rows = [place for place in here if place not in whole and place not in provisions]
        yield from (_section(verb, place, showing) for place in whole)
        if provisions:
            yield _provisions(verb, section, provisions, showing)
        yield from _rows(verb, section, rows, showing)


def _verb(place: ChangedPlace, showing: Showing) -> str:
    if place.address.block == "number":
        return "move"
    if place.added and not (showing.whole and _is_section(place)):
        return "add"
    return "repeal" if place.removed else "amend"


def _is_section(place: ChangedPlace) -> bool:
    address = place.address
    return address == Address(address.section) and bool(address.section)


def _section(verb: str, place: ChangedPlace, showing: Showing) -> str:
    book = showing.knowing(place.address)
    found = book.section(place.address.section)
    name = section_name(found, book, showing.language) if found else place.name
    if verb != "add":
        return name
    return _say(showing, _numbered("new-section", showing), section=name, document=_into(showing))


def _into(showing: Showing) -> str:
    return _document("into", showing)


def _provisions(verb: str, section: str, places: Sequence[ChangedPlace], showing: Showing) -> str:
    """`4 §:n 1 ja 2 momentti`; after what comes or goes, which others change their number."""
    book = showing.after if verb == "add" else showing.before
    found = book.section(section)
    ids = [place.address.provision for place in places]
    ordinals = _ordinals(found.provisions if found else (), ids)
    key = _numbered("new-provision" if verb == "add" else "provision", showing)
    count, number = len(ordinals), found.number if found else section
    figures = _figures(ordinals, showing.language)
    words = _say(showing, key, number=number, ordinals=figures, count=count)
    moved = _moved(section, showing) if _tells_moves(verb, section, showing) else ""
    return f"{words}{moved}"


def _tells_moves(verb: str, section: str, showing: Showing) -> bool:
    """Whether this verb tells which provisions get another number: the one that adds, if any."""
    old, new = (_ids(book, section) for book in (showing.before, showing.after))
    adds = any(id_ not in old for id_ in new)
    return verb == "add" or (verb == "repeal" and not adds)


def _moved(section: str, showing: Showing) -> str:
    """`, jolloin nykyinen 4–7 momentti siirtyy 5–8 momentiksi`."""
    old, new = (_ids(book, section) for book in (showing.before, showing.after))
    both = [id_ for id_ in old if id_ in new and old.index(id_) != new.index(id_)]
    if not both:
        return ""
    was, now = ([ids.index(id_) + 1 for id_ in both] for ids in (old, new))
    key = _numbered("moved", showing)
    figures = (_figures(ordinals, showing.language) for ordinals in (was, now))
    return _say(showing, key, old=next(figures), new=next(figures), count=len(both))


def _ids(book: Rulebook, section: str) -> list[str]:
    found = book.section(section)
    return [provision.id for provision in found.provisions] if found else []


def _ordinals(provisions: Sequence[object], ids: Sequence[str]) -> list[int]:
    numbered = {getattr(each, "id", ""): at for at, each in enumerate(provisions, 1)}
    return [numbered[id_] for id_ in ids if id_ in numbered]


def _rows(
    verb: str, section: str, places: Sequence[ChangedPlace], showing: Showing
) -> Iterator[str]:
    """Rules by the name of the row, or of their kind where several change."""
    for block in dict.fromkeys(place.address.block for place in places):
        alike = [place for place in places if place.address.block == block]
        book = showing.knowing(alike[0].address)
        found = book.section(section)
        if found is None:
            yield from (place_name(p.address, book, showing.language) for p in alike)
        elif block == "number":
            yield _new_number(section, showing)
        elif block == "heading":
            yield _say(showing, _numbered("heading", showing), number=found.number)
        else:
            what = row_words(alike[0].address, showing)
            if len(alike) > 1 or "," in what:
                what = say(showing.language, "places", f"block.{block}")
            key = _numbered("new-row" if verb == "add" else "row", showing)
            yield _say(showing, key, number=found.number, what=what)


def _new_number(section: str, showing: Showing) -> str:
    old, new = (book.section(section) for book in (showing.before, showing.after))
    assert old and new
    return _say(showing, _numbered("renumbered", showing), old=old.number, new=new.number)


def _figures(ordinals: Sequence[int], language: str) -> str:
    """`1, 2 ja 4`; three or more in a row as `2–4`."""
    groups: list[list[int]] = []
    for number in sorted(ordinals):
        if groups and groups[-1][-1] == number - 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    words: list[str] = []
    for group in groups:
        long = len(group) > 2
        words += [f"{group[0]}–{group[-1]}"] if long else map(str, group)
    return listed(words, language)


def _numbered(key: str, showing: Showing) -> str:
    return f"{key}.{showing.after.settings.numbering}"


def _document(case: str, showing: Showing) -> str:
    return _say(showing, f"{case}.{showing.after.settings.document}")


def _say(showing: Showing, key: str, /, **values: object) -> str:
    return say(showing.language, "enacting", key, **values)
