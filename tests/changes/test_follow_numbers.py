"""References that follow a section to its new number, and what is decided together."""

import pytest
from books import SETTINGS

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import consolidate
from rulebook_cli.changes.follow_numbers import follow_numbers, followed_words, new_numbers
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.changes.renumber import renumber
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.write_edits import write_edits

TEXT = "Katso [4 §:n 2 momenttia](#a.p) ja [4 §:ää](#a)."
SWEDISH = "Se [4 § 2 mom.](#a.p)."


def a_book(a: str = "4", b: str = "5", text: str = TEXT, more: str = "") -> Rulebook:
    """Two sections of these numbers (`5 a<4` bore 4 before); the second refers to the first."""
    files = {"rulebook.yaml": SETTINGS}
    for id_, written in (("a", a), ("b", b)):
        number, _, former = written.partition("<")
        lines = [f"id: {id_}", f'number: "{number}"', f'formerly: ["{former}"]' * bool(former)]
        body = f"text: {{fi: {text!r}, sv: {SWEDISH!r}}}" if id_ == "b" else "text: {fi: x}"
        lines += ["heading: {fi: H}", f"provisions: [{{id: p, {body}}}]"]
        files[f"sections/{id_}.yaml"] = "\n".join(lines).encode()
    if more:
        files["sections/c.yaml"] = more.encode()
    terms = f"terms:\n  t: {{name: {{fi: T}}, definition: {{fi: {text!r}}}}}\n"
    files["terms.yaml"] = terms.encode()
    read = read_rulebook(files)
    assert not read.misread, read.misread
    return read


def values(book: Rulebook) -> dict[str, Plain]:
    return {str(entry.address): entry.value for entry in book.entries}


@pytest.mark.parametrize(
    ("words", "followed"),
    [
        ("[4 §:n 4 momentti](#a.p)", "[5 a §:n 4 momentti](#a.p)"),
        ("[4\xa0§](#a)", "[5\xa0a\xa0§](#a)"),
        ("[section 4(4)](<#a.p>)", "[section 5 a(4)](<#a.p>)"),
        ('[4 §](#a "4 §")', '[5 a §](#a "4 §")'),
        ("[4 ja 6 §](#a)", "[5 a ja 6 §](#a)"),
        ("[kap. 4](#a) 4 §", "[kap. 5 a](#a) 4 §"),
        ("[4\n§:n](#a)", "[5 a\n§:n](#a)"),
    ],
)
def test_words_of_a_link_follow(words: str, followed: str) -> None:
    assert followed_words(words, {"a": ("4", "5 a")}) == followed


@pytest.mark.parametrize(
    "words",
    [
        *("4 §", "[4 §](#b)", "[3 §](#a)", "[3–4 §](#a)", "[14 §](#a)", "[4 a §](#a)", "[hän](#a)"),
        *("[4 §](law:937/2005#4)", "[4,00 euroa](fee:II)", "![4 §](#a)", "[2 momentti](#a.p)"),
    ],
)
def test_other_words_stay(words: str) -> None:
    assert followed_words(words, {"a": ("4", "5 a")}) == words


def test_two_that_change_places_follow_at_once() -> None:
    swapped = {"a": ("4", "5"), "b": ("5", "4")}
    assert followed_words("[4 §](#a) [5 §](#b)", swapped) == "[5 §](#a) [4 §](#b)"


def test_provisions_in_all_languages_and_terms_follow() -> None:
    before, after = a_book(), a_book("5 a")
    edits = follow_numbers(after, new_numbers(before, after))
    assert [str(edit.address) for edit in edits] == ["b.p~fi", "b.p~sv", "term/t"]
    assert edits[0].value == "Katso [5 a §:n 2 momenttia](#a.p) ja [5 a §:ää](#a)."
    assert edits[2].address.field == "definition.fi"
    assert follow_numbers(after, {}) == ()


def test_only_the_numbers_of_the_beginning_are_kept() -> None:
    began, now = a_book("4<3"), a_book("9<4")
    (edit,) = renumber(now, began, {"a": "5 a"})
    assert edit.value == {"number": "5 a", "formerly": ["3", "4"]}
    (back,) = renumber(now, began, {"a": "4"})
    assert back.value == {"number": "4", "formerly": ["3"]}
    (plain,) = renumber(a_book("9"), a_book("4"), {"a": "4"})
    assert plain.value == "4"
    (new,) = renumber(now, read_rulebook({"rulebook.yaml": SETTINGS}), {"b": "7"})
    assert new.value == "7", "what is new in the amendment bore no number before"


def followed_book(a: str = "5 a<4") -> Rulebook:
    number = a.partition("<")[0]
    return a_book(a, text=followed_words(TEXT, {"a": ("4", number)}))


def test_the_number_and_what_follows_it_are_one_part() -> None:
    parts = parts_of(compare(a_book().entries, followed_book().entries))
    assert [tuple(map(str, part.at)) for part in parts] == [("a:number", "term/t", "b.p")]
    reworded = a_book("5 a<4", text="Katso vain [5 a §:ää](#a).")
    parts = parts_of(compare(a_book().entries, reworded.entries))
    assert [tuple(map(str, part.at)) for part in parts] == [("term/t",), ("b.p",), ("a:number",)]


def test_a_text_written_on_the_old_number_fits_either_way() -> None:
    base, renumbered = a_book(), followed_book()
    reworded = a_book(text=TEXT.replace("Katso", "Lue").replace(" ja ", " ja vielä "))
    for one, other in ((renumbered, reworded), (reworded, renumbered)):
        result = consolidate(base, one, other, "x")
        assert not result.clashes
        written = values(one) | {str(edit.address): edit.value for edit in result.edits}
        assert written["b.p~fi"] == "Lue [5 a §:n 2 momenttia](#a.p) ja vielä [5 a §:ää](#a)."
        assert written["a:number"] == {"number": "5 a", "formerly": ["4"]}


def test_a_reference_that_only_one_side_has_follows() -> None:
    base, renumbered = a_book(text="Katso."), a_book("5 a<4", text="Katso.")
    linked = a_book(text="Katso [4 §](#a).")
    for one, other in ((renumbered, linked), (linked, renumbered)):
        result = consolidate(base, one, other, "x")
        written = values(one) | {str(edit.address): edit.value for edit in result.edits}
        assert written["b.p~fi"] == "Katso [5 a §](#a)."
    result = consolidate(base, linked, renumbered, "x")
    assert set(result.following.values()) == {"a:number"}


def test_a_section_that_comes_as_a_whole_follows() -> None:
    new = "id: c\nnumber: '7'\nheading: {fi: H}\nprovisions: [{id: p, text: {fi: 'Ks. [4 §](#a)'}}]"
    result = consolidate(a_book(), followed_book(), a_book(more=new), "x")
    assert result.added == ("sections/c.yaml",)
    (edit,) = [edit for edit in result.edits if edit.address.section == "c"]
    assert (edit.value, edit.file) == ("Ks. [5 a §](#a)", "sections/c.yaml")


def test_two_new_numbers_clash_once() -> None:
    result = consolidate(a_book(), followed_book("5 a<4"), followed_book("7<4"), "x")
    (clash,) = result.clashes
    assert str(clash.address) == "a:number"
    assert clash.texts["x"] == {"number": "7", "formerly": ["4"]}


def test_two_who_write_other_numbers_by_hand_clash() -> None:
    one, other = (a_book(text=TEXT.replace("[4 §:ää]", f"[{n} §:ää]")) for n in ("6", "7"))
    result = consolidate(a_book(), one, other, "x")
    assert {str(clash.address) for clash in result.clashes} >= {"b.p~fi"}
    assert "6 §" in str(result.clashes[0].texts) and "7 §" in str(result.clashes[0].texts)


def test_a_number_is_written_with_comments_and_layout_kept() -> None:
    text = "id: a\nnumber: 4  # frozen\n# about the heading\nheading:\n  fi: H\n"
    book = read_rulebook({"rulebook.yaml": SETTINGS, "sections/a.yaml": text.encode()})
    (edit,) = renumber(book, book, {"a": "5 a"})
    made = write_edits(text, "sections/a.yaml", [edit])
    assert made.replace('formerly: ["4"]\n', "") == text.replace("number: 4 ", "number: 5 a ")
    again = read_rulebook({"rulebook.yaml": SETTINGS, "sections/a.yaml": made.encode()})
    (back,) = renumber(again, read_rulebook({"rulebook.yaml": SETTINGS}), {"a": "6"})
    assert back.value == {"number": "6", "formerly": ["4"]}
