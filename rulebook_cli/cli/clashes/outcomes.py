"""What the book comes to say when one of several amendments is left out, in words."""

from collections.abc import Iterable, Iterator, Sequence

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.side_words import place_lines
from rulebook_cli.cli.clashes.worlds import Worlds
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.change import Change
from rulebook_cli.model.clash import MeaningClash
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name

_MOST_LINES = 8
"""So many lines of one amendment are told; of the others only that there are more."""
_PLACES = ("section", "provision", "row")
"""The sentences of `dangling-reference` that are about a place of the book."""


def outcome_lines(keep: Iterable[str], left_out: str, worlds: Worlds) -> Iterator[str]:
    """How the places read that are taken, and that what is left out (if anything) stays as the
    draft has it."""
    for id_ in sorted(worlds.topmost(keep)):
        yield _words("stays", id=id_)
        yield from (f"  {line}" for line in _shortened(list(_after(id_, worlds))))
    if left_out:
        yield _words("left-out", id=left_out)
        yield from (f"  {line}" for line in _shortened(list(_before(left_out, worlds))))


def strike_lines(clash: MeaningClash, worlds: Worlds) -> Iterator[str]:
    """For a reference that leads nowhere: who takes away what it names."""
    fault = clash.finding.fault
    target = parse_address(str(fault.values.get("found", "")).removeprefix("#"))
    draft = worlds.book()
    known = clash.finding.check == "dangling-reference" and fault.says in _PLACES
    if not known or target is None or not has_place(draft, target):
        return
    for id_ in clash.amendments:
        if not has_place(worlds.book(worlds.closed({id_})), target):
            place = place_name(target, draft, current_language())
            yield _words("strikes", id=id_, place=place)


def _after(id_: str, worlds: Worlds) -> Iterator[str]:
    after = worlds.book(worlds.closed({id_}))
    return place_lines(_changes(id_, worlds), Showing(worlds.book(), after, current_language()))


def _before(id_: str, worlds: Worlds) -> Iterator[str]:
    """The same places as the draft has them; what would have been new is not there."""
    before, after = worlds.touched(worlds.closed({id_}))
    turned = compare(after.entries, before.entries)
    whole = worlds.book(worlds.closed({id_}))
    removed = say(current_language(), "commands", "clash.removed")
    for line in place_lines(turned, Showing(whole, worlds.book(), current_language())):
        yield line.replace(removed, _words("absent"))


def _changes(id_: str, worlds: Worlds) -> tuple[Change, ...]:
    before, after = worlds.touched(worlds.closed({id_}))
    return compare(before.entries, after.entries)


def _shortened(lines: Sequence[str]) -> Iterator[str]:
    yield from lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        yield _words("more", count=len(lines) - _MOST_LINES)


def _words(key: str, **values: object) -> str:
    return say(current_language(), "clash_outcomes", key, **values)
