"""What commutes forth and back commutes in every order: a property over random amendments."""

import os
from datetime import date
from itertools import permutations

from desks import SMALL_COUNTY
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.folding import Stack, fold_all
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.proposing.proposing import Base, propose_text, propose_values
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.read_rulebook import read_rulebook

TIMES = int(os.environ.get("RULEBOOK_EXAMPLES", "1"))

FILES = {
    p.relative_to(SMALL_COUNTY).as_posix(): p.read_bytes() for p in SMALL_COUNTY.rglob("*.yaml")
}
BOOK = read_rulebook(FILES)
BASE = Base("", BOOK, FILES)
VALUES = (
    ("fees:fee/II@2026-01-01", "820"),
    ("fees:fee/II@2026-01-01", "850"),
    ("fees:fee/I@2026-01-01", "560"),
    ("leave:leave/I.days", "3"),
    ("leave.saving~fi", "Päivät voi säästää kesään."),
    ("leave.saving~fi", "Käyttämättömät päivät voi säästää kesän loppuun."),
    ("leave.saving~sv", "Dagarna kan sparas."),
    ("leave.saving", ""),
    ("leave.days~fi", "Omaishoitajalla on oikeus kolmeen vapaapäivään kuukaudessa."),
)
ROWS = (
    "    - {tier: I, from: 2027-01-01, amount: 900.00}\n",
    "    - {tier: II, from: 2027-01-01, amount: 900.00}\n",
    "    - {tier: II, from: 2027-01-01, amount: 910.00}\n",
)


def by_value(pairs: list[tuple[str, str]]) -> Opened | None:
    try:
        proposal = propose_values(BASE, "", pairs)
    except RulebookError:
        return None
    return opened({path: data for path, data in proposal.files.items() if data})


def by_row(row: str) -> Opened:
    text = FILES["sections/02-fees.yaml"] + row.encode()
    return opened(dict(propose_text(BASE, "fees", text).files))  # type: ignore[arg-type]


def opened(files: dict[str, bytes]) -> Opened:
    made = Amendment("x-1", "x", Text({"fi": "T"}), Text({"fi": "R"}), Place(""))
    after = {**FILES, **files}
    return Opened(Filed(made, "", "", date.min, "", ()), BOOK, read_rulebook(after), after)


AMENDMENTS = st.one_of(
    st.lists(st.sampled_from(VALUES), min_size=1, max_size=2, unique_by=lambda p: p[0]).map(
        by_value
    ),
    st.sampled_from(ROWS).map(by_row),
).filter(lambda one: one is not None)


def folded(some: tuple[Opened, ...]) -> Stack:
    return fold_all(BOOK, FILES, some)


@settings(max_examples=20 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(AMENDMENTS, min_size=2, max_size=4))
def test_what_commutes_forth_and_back_commutes_in_every_order(some: list[Opened]) -> None:
    forth, back = folded(tuple(some)), folded(tuple(reversed(some)))
    if forth.clashed or back.clashed or compare(forth.book.entries, back.book.entries):
        return
    for order in permutations(some):
        other = folded(order)
        assert not other.clashed
        assert compare(forth.book.entries, other.book.entries) == ()


def test_most_pairs_commute_and_rivals_do_not() -> None:
    one, other = by_value([VALUES[0]]), by_value([VALUES[1]])
    assert one and other and folded((one, other)).clashed and folded((other, one)).clashed
    third = by_row(ROWS[1])
    assert not folded((one, third)).clashed and not folded((third, one)).clashed
