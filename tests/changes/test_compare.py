"""What differs between two books, in the order of the newer one."""

import pytest
from books import book, provisions, values

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.rulebook import Rulebook

OLD = book(
    provisions("p: Yksi kaksi. | Ett två.", "q: Toinen.", "r: Kolmas.")
    + "leave:\n  - {tier: I, days: 2}\n  - {tier: II, days: 3}\n"
)


def said(old: Rulebook, new: Rulebook) -> list[str]:
    return [str(change.address) for change in compare(old.entries, new.entries)]


def test_a_book_does_not_differ_from_itself() -> None:
    assert compare(OLD.entries, OLD.entries) == ()


@pytest.mark.parametrize(
    ("words", "differs"),
    [
        ("'Yksi\n\n\n        kaksi.'", True),
        ("'Yksi\n        kaksi.'", False),
        ('" Yksi  kaksi.\\n"', False),
        ("Yksi kaksi", True),
        ("yksi kaksi.", True),
    ],
)
def test_lines_broken_otherwise_are_no_change(words: str, differs: bool) -> None:
    text = provisions("p: Yksi kaksi.")
    new = book(text.replace("'Yksi kaksi.'", words))
    assert bool(compare(book(text).entries, new.entries)) is differs


def test_blanks_count_where_there_is_no_text() -> None:
    assert said(book("law: [a b]\n"), book("law: ['a  b']\n")) == ["a:law"]


def test_a_change_says_what_was_and_what_is() -> None:
    new = book(
        provisions("p: Yksi kolme. | Ett två.", "q: Toinen.", "r: Kolmas.")
        + "leave:\n  - {tier: I, days: 2}\n  - {tier: II, days: 4}\n"
    )
    text, row = compare(OLD.entries, new.entries)
    assert (text.before, text.after, text.file) == ("Yksi kaksi.", "Yksi kolme.", "sections/a.yaml")
    assert [(leaf.path, leaf.before, leaf.after) for leaf in row.leaves] == [(("days",), "3", "4")]
    (leaf,) = text.leaves
    assert [(span.kind.value, span.text) for span in leaf.spans if span.kind.value != "equal"] == [
        ("deleted", "kaksi"),
        ("inserted", "kolme"),
    ]


def test_added_and_removed_stand_where_they_stand() -> None:
    new = book(provisions("n: Uusi. | Ny.", "p: Yksi kaksi. | Ett två.", "r: Kolmas.", "s: Loppu."))
    assert said(OLD, new) == [
        *("a.n", "a.n~fi", "a.n~sv"),
        *("a.q", "a.q~fi"),
        *("a:leave/I", "a:leave/II"),  # after a.r~fi, their last neighbour still there
        *("a.s", "a.s~fi"),
    ]
    by_address = {str(change.address): change for change in compare(OLD.entries, new.entries)}
    assert by_address["a.n"].follows == ""
    assert by_address["a.n~sv"].follows == "a.n~fi"
    assert by_address["a.s"].follows == "a.r"
    assert by_address["a.q"].after is None and by_address["a.q"].before == {"id": "q"}


def test_undone_changes_lead_back() -> None:
    new = book(provisions("p: Yksi. | Ett två.", "z: Uusi."))
    there, back = compare(OLD.entries, new.entries), compare(new.entries, OLD.entries)
    assert {str(c.address): (c.before, c.after) for c in there} == {
        str(c.address): (c.after, c.before) for c in back
    }
    now = values(OLD)
    for change in there:
        now.pop(str(change.address), None)
        if change.after is not None:
            now[str(change.address)] = change.after
    assert now == values(new)
