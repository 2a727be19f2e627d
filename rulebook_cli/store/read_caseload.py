"""The folder caseload/: read when somebody asks what a change costs, or checks the book."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rulebook_cli.model.caseload import (
    LEAVE_DAY,
    VOUCHER_HOUR,
    CaseFile,
    Caseload,
    Headcounts,
    UnitCost,
)
from rulebook_cli.model.errors import unreadable_file
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.repository import Repository

if TYPE_CHECKING:
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.yaml_tree import Node

FOLDER = "caseload"
HEADCOUNTS, UNIT_COSTS = f"{FOLDER}/headcounts.yaml", f"{FOLDER}/unit_costs.yaml"
CASES = (f"{FOLDER}/cases.parquet", f"{FOLDER}/cases.csv")
_PER = {LEAVE_DAY: "day", VOUCHER_HOUR: "hour"}
"""Of what leave is reckoned with the price; other care is reckoned by the day."""
FILES = (HEADCOUNTS, UNIT_COSTS, *CASES)


def caseload_files(folder: Path) -> dict[str, bytes]:
    """The files of a caseload in a book's folder, by path. Raises as `read_bytes`."""
    return {name: read_bytes(folder / name, name) for name in FILES if (folder / name).is_file()}


def read_bytes(path: Path, name: str) -> bytes:
    """A file's bytes. Raises `RulebookError`: `no-file`, `cannot-read`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable_file(name, error) from error


def caseload_files_at(repository: Repository, tree: Mapping[str, str]) -> dict[str, bytes]:
    """The files of a caseload in a commit's tree, by path."""
    ids = {name: tree[name] for name in FILES if name in tree}
    content = repository.read(ids.values())
    return {name: content[id_] or b"" for name, id_ in ids.items()}


def read_caseload(files: Mapping[str, bytes], book: Rulebook) -> Caseload:
    """The caseload in `files`, held against the book whose tiers it counts. Of the two case files
    the one in columns is taken. Bad text never raises: it is listed in `misread`."""
    misread: list[Misread] = []
    headcounts = _headcounts(files, misread)
    unit_costs = _unit_costs(files, misread)
    if headcounts:
        misread += _unfit(headcounts, unit_costs, book)
    misread += _other_units(headcounts, unit_costs)
    cases = next((CaseFile(name, files[name]) for name in CASES if name in files), None)
    return Caseload(headcounts, unit_costs, cases, tuple(misread))


def _headcounts(files: Mapping[str, bytes], misread: list[Misread]) -> Headcounts | None:
    from rulebook_cli.store.forms.caseload import read_headcounts

    found = _read(files, HEADCOUNTS, read_headcounts, misread)
    return found if isinstance(found, Headcounts) else None


def _unit_costs(files: Mapping[str, bytes], misread: list[Misread]) -> tuple[UnitCost, ...]:
    from rulebook_cli.store.forms.caseload import read_unit_costs

    found = _read(files, UNIT_COSTS, read_unit_costs, misread)
    return found if isinstance(found, tuple) else ()


def _read(
    files: Mapping[str, bytes],
    path: str,
    form: "Callable[[Node | None, Reading], object]",
    misread: list[Misread],
) -> object:
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.yaml_file import compose

    if path not in files:
        return None
    text, unsafe = decode(files[path], path)
    root, syntax = compose(text, path)
    reading = Reading(path, text)
    if root is None and not unsafe and not syntax:
        reading.note("wrong-type", Place(path, 1, 1), "empty")
    noun = form(root, reading)
    misread += [*unsafe, *reading.after(syntax)]
    return noun


def _unfit(
    headcounts: Headcounts, unit_costs: tuple[UnitCost, ...], book: Rulebook
) -> Iterator[Misread]:
    """What the counts name and neither the book nor the unit costs have; tiers counted twice."""
    tiers = tuple(tier.id for _, tier in book.tiers())
    costs = tuple(cost.id for cost in unit_costs)
    seen: set[str] = set()
    for row in headcounts.counts:
        if row.tier in seen:
            yield _named_wrong("given-twice", row.place, row.tier, ())
        seen.add(row.tier)
    named = [(row.tier, row.place) for row in headcounts.counts]
    named += [(tier, each.place) for each in headcounts.otherwise for tier in each.tiers]
    for tier, place in named:
        if tier not in tiers:
            yield _named_wrong("no-such-tier", place, tier, tiers)
    for scenario in headcounts.otherwise:
        if scenario.instead not in costs:
            says = "no-such-cost" if costs else "no-costs"
            yield _named_wrong(says, scenario.place, scenario.instead, costs)


def _other_units(
    headcounts: Headcounts | None, unit_costs: tuple[UnitCost, ...]
) -> Iterator[Misread]:
    """Prices of something else than what they are multiplied by: a month where days are counted."""
    needed = {each.instead: "day" for each in (headcounts.otherwise if headcounts else ())} | _PER
    for cost in unit_costs:
        wanted = needed.get(cost.id)
        if wanted and cost.per not in (wanted, cost.id):
            values: dict[str, object] = {"id": cost.id, "found": cost.per, "wanted": wanted}
            address = f"{cost.place.file} {cost.id}"
            yield Misread("wrong-type", cost.place, "cost-per", values, address)


def _named_wrong(says: str, place: Place, name: str, known: tuple[str, ...]) -> Misread:
    values: dict[str, object] = {"found": name, "known": known, "meant": nearest(name, known)}
    return Misread("wrong-type", place, says, values, f"{place.file} {name}")
