"""Why amendments were not taken in."""

import textwrap
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from rulebook_cli.cli.amendments.contested import DRAFT, Contested
from rulebook_cli.cli.amendments.opening import changes_settings
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, screen_width, tell, wrapped
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.render.speech import say


def refuse_taken_parts(record: Amendment, parts: Collection[int]) -> None:
    """Raises `RulebookError`: `no-such-part`; `part-taken` for one that stands in the draft."""
    numbers = sorted(record.outcomes)
    for part in parts:
        if part not in numbers or not record.parts:
            raise RulebookError("no-such-part", id=record.id, part=part, parts=numbers)
        if part in record.taken:
            raise RulebookError("part-taken", id=record.id, part=part)


def refuse_settings(desk: Desk, filed: Filed, parts: Collection[int]) -> None:
    """rulebook.yaml is the coordinators': an association's change of it is never merged by the
    way. Raises `RulebookError`: `settings-touched` with the other parts, `settings-only`."""
    if not changes_settings(desk, filed):
        return
    id_ = filed.amendment.id
    touching = [
        part.number
        for part in filed.amendment.parts
        if any(address.section == "rulebook" for address in part.at)
    ]
    if parts and not set(parts) & set(touching):
        return
    others = [part.number for part in filed.amendment.parts if part.number not in touching]
    if not others:
        raise RulebookError("settings-only", id=id_)
    options = " ".join(f"--part {number}" for number in others)
    raise RulebookError("settings-touched", id=id_, options=options)


def clash_error(places: Sequence[Contested]) -> RulebookError:
    """That amendments cannot be shown together: who they are and where they meet."""
    ids = _amendments(places)
    at = list(dict.fromkeys(place.place for place in places))
    if len(ids) == 1:
        return RulebookError("clash", id=ids[0], at=at)
    options = " ".join(f"--with {id_}" for id_ in ids)
    return RulebookError("clash-between", names=ids, at=at, options=options)


def show_refused_clashes(places: Sequence[Contested]) -> None:
    """Why nothing was merged: each place with what everybody says there, and what to do next."""
    show_clashes(places)
    tell("merge.nothing-saved")
    ids = _amendments(places)
    inserted = [place.both[0] for place in places if place.both]
    if len(inserted) == len(places):
        command = " ".join(inserted[0].order)
        words = "put_together" if inserted[0].things > 2 else "taking"
        print(wrapped(say(current_language(), words, "several", command=command)))
    if len(ids) == 1:
        tell("merge.clash-next", id=ids[0])
    else:
        tell("merge.clash-next-between", first=ids[0], second=ids[-1])


def show_clashes(places: Sequence[Contested]) -> None:
    """Each contested place, with what the draft and each amendment say there."""
    names = list(dict.fromkeys(side.who for place in places for side in place.sides))
    tell("clash.told", names=[_name(name) for name in names])
    for place in places:
        print()
        print(f"  {place.place} ({place.address})")
        if place.order:
            print("    " + phrase("clash.order"))
        for side in place.sides:
            first, *others = side.said.split("\n")
            print(textwrap.fill(f"{_name(side.who)}: {first}", screen_width(), **_INDENT))
            for line in others:
                print(textwrap.fill(line, screen_width(), **_INSIDE))
    print()


_INDENT: dict[str, Any] = {
    "initial_indent": "    ",
    "subsequent_indent": "      ",
    "break_long_words": False,
    "break_on_hyphens": False,
}
_INSIDE = _INDENT | {"initial_indent": "      ", "subsequent_indent": "        "}


def clashes_json(places: Iterable[Contested]) -> list[dict[str, Any]]:
    """The shape other programs rely on (design, section 6), and the values as the files have
    them."""
    return [
        {
            "kind": place.kind,
            "amendments": list(place.amendments),
            "address": str(place.address),
            "place": place.place,
            "texts": {side.who: side.words for side in place.sides},
            "values": {side.who: side.value for side in place.sides},
            "check": None,
            "witness": None,
            "choices": _choices(place),
        }
        for place in places
    ]


def _choices(place: Contested) -> list[dict[str, Any]]:
    """One for each distinct text: which amendments it keeps (none: the draft as it is); then one
    for each order of two that were put in at one point."""
    kept: dict[str, list[str]] = {}
    for side in place.sides:
        keep = kept.setdefault(side.words, [])
        keep += [] if side.who == DRAFT else [side.who]
    both = [
        {
            "keep": [who for who in each.order if who != DRAFT],
            "result": each.words,
            "order": list(each.order),
        }
        for each in place.both
    ]
    return [{"keep": keep, "result": words} for words, keep in kept.items()] + both


def show_left_behind(left: Mapping[str, Iterable[Misread]], book: Rulebook) -> None:
    """What of the amendments' texts, by their ids, cannot be read, and so would be lost on the
    way."""
    ids = list(left)
    tell("merge.left-behind", ids=ids, count=len(ids))
    findings = (
        Finding(m.check, Severity.ERROR, Fault(m.place, m.address or "", m.says, m.values))
        for m in chain.from_iterable(left.values())
    )
    _show(findings, book)
    tell("merge.left-behind-next", id=ids[0])


def show_new_errors(errors: Iterable[Finding], book: Rulebook, count: int) -> None:
    """The errors that so many amendments would bring."""
    tell("merge.new-errors", count=count)
    _show(errors, book)
    tell("merge.despite-next")


def show_new_warnings(findings: Sequence[Finding], book: Rulebook) -> None:
    """What the checks now say of the draft: it was taken in, but not unseen."""
    if findings:
        tell("merge.new-warnings", count=len(findings))
        _show(findings, book)


def show_missing_base(id_: str, base: str) -> None:
    """That an amendment stands on another that is not in the draft, and what to do next."""
    tell("merge.base-waits", id=id_, base=base)
    tell("merge.nothing-saved")
    tell("merge.base-waits-next", id=id_, base=base)


def show_missing_parts(record: Amendment, parts: Sequence[int], needs: Sequence[int]) -> None:
    """Which other parts of an amendment the parts that were named need, which of those were left
    out earlier, and what to do next."""
    id_ = record.id
    tell("merge.needs", id=id_, parts=list(parts), needs=list(needs), count=len(needs))
    rejected = [number for number in needs if record.outcomes.get(number) == "rejected"]
    if rejected:
        tell("merge.needs-rejected", parts=rejected, count=len(rejected))
    options = " ".join(f"--part {number}" for number in sorted({*parts, *needs}))
    tell("merge.needs-next", command=f"rulebook merge {id_} {options}")


def show_errors(why: str, errors: Iterable[Finding], book: Rulebook) -> None:
    """The errors of a book for which something is not done, after `why`."""
    print(wrapped(why))
    _show(errors, book)


def show_errors_of_book(errors: Iterable[Finding], book: Rulebook) -> None:
    """The errors a book has that was to be recorded as approved."""
    tell("decide.errors")
    _show(errors, book)
    tell("decide.errors-next")


def _show(errors: Iterable[Finding], book: Rulebook) -> None:
    print()
    for line in finding_lines(errors, book, current_language(), screen_width()):
        print(line)


def _amendments(places: Iterable[Contested]) -> list[str]:
    return list(dict.fromkeys(id_ for place in places for id_ in place.amendments))


def _name(who: str) -> str:
    return phrase("clash.draft") if who == DRAFT else who
