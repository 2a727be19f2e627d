"""Parts of amendments named by their own ids: `misol-3.2`."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.exhibit import Exhibit

_PART = re.compile(r"(.+-\d+)\.(\d+)")


def part_named(name: str) -> tuple[str, int]:
    """The amendment and the part that a name means; part 0 where it is a whole amendment's."""
    found = _PART.fullmatch(name)
    return (found[1], int(found[2])) if found else (name, 0)


def whole_only(names: Iterable[str], message: str) -> None:
    """Raises `RulebookError(message)` for the first name that means a part: what is done is done
    with whole amendments."""
    for id_, number in map(part_named, names):
        if number:
            raise RulebookError(message, id=id_, part=number)


def part_id(id_: str, number: int) -> str:
    """The id of a part; that of the amendment for part 0."""
    return f"{id_}.{number}" if number else id_


def parts_named(
    names: Sequence[str], parts: Sequence[int]
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Amendments and parts, from names of which some may be of parts, and the parts named with
    `--part`: `misol-3.2` is `misol-3 --part 2`.

    Raises `RulebookError("one-at-a-time")` where a whole amendment stands beside a part.
    """
    found = [part_named(name) for name in names]
    numbers = [number for _, number in found if number]
    if numbers and len(numbers) != len(found):
        raise RulebookError("one-at-a-time")
    ids = dict.fromkeys(id_ for id_, _ in found) if numbers else dict.fromkeys(names)
    return tuple(ids), tuple(dict.fromkeys((*parts, *numbers)))


def parts_by_amendment(names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The parts that are meant of each amendment; none where it is meant whole."""
    meant: dict[str, tuple[int, ...]] = {}
    for id_, number in map(part_named, names):
        before = meant.get(id_, (number,))
        meant[id_] = () if not number or not before else tuple(dict.fromkeys((*before, number)))
    return meant


def check_parts(amendment: Amendment, parts: Collection[int]) -> None:
    """Raises `RulebookError("no-such-part")` for a part that an amendment has not got."""
    numbers = sorted(part.number for part in amendment.parts)
    for number in parts:
        if number not in numbers:
            raise RulebookError("no-such-part", id=amendment.id, part=number, parts=numbers)


def only_part(exhibit: Exhibit, number: int) -> Exhibit:
    """An amendment laid out with no more than one of its parts. Raises as `check_parts`."""
    check_parts(exhibit.amendment, (number,))
    at = next(part.at for part in exhibit.amendment.parts if part.number == number)
    wanted = {str(address) for address in at}
    changes = tuple(
        change
        for change in exhibit.changes
        if not wanted.isdisjoint((str(change.address.whole), change.address.section))
    )
    return replace(exhibit, changes=changes)
