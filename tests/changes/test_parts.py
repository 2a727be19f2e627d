"""Changes as numbered parts that can be cited, and whose numbers stay."""

from books import book, provisions

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.model.amendment import Part
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text

ROWS = "leave:\n  - {tier: I, days: 2}\n  - {tier: II, days: 3}\n"
BASE = book(provisions("p: Yksi. | Ett.", "q: Toinen.") + ROWS)


def parts(
    new: Rulebook, earlier: tuple[Part, ...] = (), whole: tuple[str, ...] = ()
) -> tuple[Part, ...]:
    return parts_of(compare(BASE.entries, new.entries), whole, earlier)


def said(found: tuple[Part, ...]) -> list[tuple[int, str]]:
    return [(part.number, str(part.at[0])) for part in found]


def test_a_provision_in_all_its_languages_is_one_part_and_a_row_another() -> None:
    new = book(
        provisions("p: Eka. | Först.", "q: Toinen.", "r: Uusi. | Ny.") + ROWS.replace("3", "4")
    )
    assert said(parts(new)) == [(1, "a.p"), (2, "a.r"), (3, "a:leave/II")]


def test_a_whole_section_is_one_part() -> None:
    new = book(provisions("p: Yksi. | Ett.", "q: Toinen.") + ROWS, b="law: [x]\n")
    assert said(parts(new, whole=("b",))) == [(1, "b")]


def test_numbers_stay_and_are_never_used_again() -> None:
    earlier = (
        Part(
            2,
            parts(book(provisions("p: X. | Ett.", "q: Toinen.") + ROWS))[0].at,
            Text({"fi": "S"}),
            (5,),
        ),
        Part(5, parts(book(provisions("p: Yksi. | Ett.") + ROWS))[0].at),
    )
    assert said(earlier) == [(2, "a.p"), (5, "a.q")]
    new = book(provisions("p: Eka. | Ett.", "q: Toinen.") + ROWS.replace("2", "4"))
    found = parts(new, earlier)
    assert said(found) == [(2, "a.p"), (6, "a:leave/I")]
    assert found[0].reason.words == {"fi": "S"} and found[0].needs == (5,)


def test_nothing_changed_is_no_part() -> None:
    assert parts(BASE) == ()
