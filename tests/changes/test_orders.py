"""An order that changes: found, folded, and what clashes over it."""

import pytest
from any_books import as_book, edit_of, folded, with_edits
from books import after, book, merged, provisions

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.order import orders_in
from rulebook_cli.model.rulebook import Rulebook


def tiers(*tables: str) -> str:
    """`old: I II` a table; `: I II` one without an id."""
    lines = ["tiers:"]
    for table in tables:
        id_, _, names = table.partition(":")
        named = f"id: {id_}, " if id_ else ""
        rows = ", ".join(f"{{id: {name}}}" for name in names.split())
        lines.append(f"  - {{{named}list: [{rows}]}}")
    return "\n".join(lines) + "\n"


def said(old: Rulebook, new: Rulebook) -> list[str]:
    return [str(change.address) for change in compare(old.entries, new.entries)]


def order(read: Rulebook, address: str) -> list[str]:
    [items] = [items for at, items in orders_in(read.entries).items() if str(at) == address]
    return [item.written for item in items]


@pytest.mark.parametrize(
    ("before", "after", "address"),
    [
        (provisions("p: P.", "q: Q."), provisions("q: Q.", "p: P."), "a~order"),
        (tiers("old: I II"), tiers("old: II I"), "a:tier~order"),
        (tiers("old: I II", "young: Y"), tiers("old: I", "young: II Y"), "a:tier~order"),
        (tiers("old: I", "young: Y"), tiers("young: Y", "old: I"), "a:table~order"),
        (
            "fees: {reductions: [{id: x}, {id: y}]}\n",
            "fees: {reductions: [{id: y}, {id: x}]}\n",
            "a:reduction~order",
        ),
        ("services: [{id: x}, {id: y}]\n", "services: [{id: y}, {id: x}]\n", "a:service~order"),
    ],
)
def test_an_order_alone_is_a_change(before: str, after: str, address: str) -> None:
    old, new = book_of(before), book_of(after)
    (change,) = compare(old.entries, new.entries)
    assert (str(change.address), change.file) == (address, "sections/a.yaml")
    assert change.before == order(old, address) and change.after == order(new, address)
    result = merged(old, old, new)
    assert [str(edit.address) for edit in result.edits] == [address]


def book_of(text: str) -> Rulebook:
    """A book that need not be read in full."""
    return book_of_text(f'id: a\nnumber: "1"\nheading: {{fi: H}}\n{text}')


def book_of_text(text: str) -> Rulebook:
    return as_book({"sections/a.yaml": text}).book


def test_coming_and_going_is_no_new_order() -> None:
    old, new = book(provisions("p: P.", "q: Q.")), book(provisions("n: N.", "q: Q.", "m: M."))
    assert not [name for name in said(old, new) if "order" in name]


def test_facts_and_terms_have_an_order_too() -> None:
    files = {"facts.yaml": "facts:\n  x: {yes_no: true}\n  y: {yes_no: true}\n"}
    turned = {"facts.yaml": "facts:\n  y: {yes_no: true}\n  x: {yes_no: true}\n"}
    old, new = as_book(files), as_book(turned)
    changes = compare(old.book.entries, new.book.entries)
    assert [str(change.address) for change in changes] == ["facts~order"]
    assert with_edits(old, [edit_of(change) for change in changes]).texts == turned


def two_tables(names: str) -> str:
    """`I II|Y Z` are the tiers of two tables."""
    old, _, young = names.partition("|")
    return 'id: a\nnumber: "1"\nheading: {fi: H}\n' + tiers(f"old: {old}", f"young: {young}")


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("II I III|Y Z", "I II III|Z Y", "II I III|Z Y"),
        ("I II III N|Y Z", "III I II|Y Z", "III I II N|Y Z"),
        ("N I II III|Y Z", "I III II|Y Z", "N I III II|Y Z"),
        ("I II III|Y Z N", "I II|Y III Z", "I II|Y III Z N"),
        ("I II III|Y N Z", "I II N2 III|Y Z", "I II N2 III|Y N Z"),
    ],
)
def test_tiers_moved_and_added_by_two(one: str, other: str, after: str) -> None:
    base, ours, theirs = (
        as_book({"sections/a.yaml": two_tables(names)}) for names in ("I II III|Y Z", one, other)
    )
    for into, by in ((ours, theirs), (theirs, ours)):
        result = merged(base.book, into.book, by.book)
        assert not result.clashes
        wanted = order(book_of_text(two_tables(after)), "a:tier~order")
        assert order(folded(into, result).book, "a:tier~order") == wanted


def test_one_tier_moved_to_two_places_clashes_and_names_both_orders() -> None:
    base = book(tiers(": I II III IV"))
    one, other = book(tiers(": II I III IV")), book(tiers(": II III IV I"))
    (clash,) = merged(base, one, other).clashes
    assert (clash.kind, str(clash.address)) == ("order", "a:tier~order")
    assert clash.texts == {"draft": ["II", "I", "III", "IV"], "misol-1": ["II", "III", "IV", "I"]}
    assert clash.base == ["I", "II", "III", "IV"]
    assert not merged(base, one, one).clashes


def test_a_tier_moved_to_where_another_is_added_clashes() -> None:
    base = book(tiers(": I II III"))
    one, other = book(tiers(": I III II")), book(tiers(": I N II III"))
    (there,), (back,) = merged(base, one, other).clashes, merged(base, other, one).clashes
    assert there.texts == {"draft": "a:tier/III", "misol-1": "a:tier/N"}
    assert back.texts == {"draft": "a:tier/N", "misol-1": "a:tier/III"}
    assert there.base == back.base == "a:tier/I"
    assert (str(there.address), str(back.address)) == ("a:tier/N", "a:tier~order")


def test_an_order_that_both_changed_is_near() -> None:
    base = book(tiers(": I II III IV"))
    result = merged(base, book(tiers(": II I III IV")), book(tiers(": I II IV III")))
    assert [str(at) for at in result.near] == ["a:tier~order"]


def test_a_section_moved_in_and_removed_clashes() -> None:
    base, moved = book("", b=tiers(": I II")), book("", b=tiers(": II I"))
    gone = book("")
    assert [str(c.address) for c in merged(base, moved, gone).clashes] == ["b"]
    assert [str(c.address) for c in merged(base, gone, moved).clashes] == ["b"]


def test_a_new_tier_knows_its_table_and_what_it_stands_after() -> None:
    old, new = book(tiers("old: I", "young: Y")), book(tiers("old: I", "young: N Y"))
    (change,) = compare(old.entries, new.entries)
    assert (change.within, change.follows) == ("young", "")
    (edit,) = merged(old, old, new).edits
    assert (edit.within, edit.follows, edit.earlier) == ("young", "", ())


def test_part_of_what_is_new_stands_where_all_of_it_would() -> None:
    old = as_book({"sections/a.yaml": 'id: a\nnumber: "1"\nheading: {fi: H}\n' + tiers(": I II")})
    new = book_of(tiers(": I N M II"))
    last = [edit for edit in merged(old.book, old.book, new).edits if edit.address.row == "M"]
    assert order(with_edits(old, last).book, "a:tier~order") == ["I", "M", "II"]


def test_what_one_moved_as_it_was_and_the_other_deleted_is_deleted_and_near() -> None:
    base = book(provisions("p: Yksi.", "q: Kaksi.", "r: Kolme."))
    moved = book(provisions("r: Kolme.", "p: Yksi.", "q: Kaksi."))
    without = book(provisions("p: Yksi.", "q: Kaksi."))
    for ours, theirs in ((moved, without), (without, moved)):
        result = merged(base, ours, theirs)
        assert not result.clashes and [str(at) for at in result.near] == ["a.r"]
        assert "a.r" not in after(ours, theirs, result)
    beside = book(provisions("p: Yksi.", "r: Kolme."))
    assert "a.q" not in {str(at) for at in merged(base, moved, beside).near}


@pytest.mark.parametrize("words", ["Kolme päivää.", "Kolme. | Tre."])
def test_what_one_moved_and_reworded_and_the_other_deleted_is_asked(words: str) -> None:
    base = book(provisions("p: Yksi.", "q: Kaksi.", "r: Kolme."))
    moved = book(provisions(f"r: {words}", "p: Yksi.", "q: Kaksi."))
    without = book(provisions("p: Yksi.", "q: Kaksi."))
    for ours, theirs in ((moved, without), (without, moved)):
        assert [clash.kind for clash in merged(base, ours, theirs).clashes] == ["text"]
