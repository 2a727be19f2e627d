"""A section's new number in words, and the numbers it bore before."""

from datetime import date

import pytest

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.book.read_section import section_heading
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.place_names import section_title
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.store.read_rulebook import read_rulebook


def a_book(number: str, formerly: str = "", numbering: str = "paragraph") -> Rulebook:
    settings = f"title: {{fi: K}}\nlanguages: [fi, sv, en]\nnumbering: {numbering}\n"
    heading = "heading: {fi: Palkkio, sv: Arvode, en: Fee}"
    return read_rulebook(
        {
            "rulebook.yaml": settings.encode(),
            "sections/a.yaml": f"id: a\nnumber: {number}\n{formerly}\n{heading}\n".encode(),
            "sections/b.yaml": f"id: b\nnumber: 5\n{heading}\n".encode(),
        }
    )


def shown(before: Rulebook, after: Rulebook, language: str = "fi") -> tuple[str, tuple[str, ...]]:
    sign = {Mark.INSERTED: "+", Mark.DELETED: "-"}
    showing = Showing(before, after, language)
    (place,) = changed_places(compare(before.entries, after.entries), showing)
    (line,) = place.lines
    return "".join(sign.get(run.mark, "") + run.text for run in line.marked), place.notes


@pytest.mark.parametrize(
    ("language", "numbering", "line", "note"),
    [
        ("fi", "paragraph", "-4 § +5 a §+ (ent. 4 §)", "4 § on nyt 5 a §."),
        ("sv", "paragraph", "-4 § +5 a §+ (f.d. 4 §)", "4 § är nu 5 a §."),
        (
            "en",
            "paragraph",
            "-section 4 +section 5 a+ (formerly section 4)",
            "Section 4 is now section 5 a.",
        ),
        ("fi", "chapter", "-luku 4 +luku 5 a+ (ent. luku 4)", "Luku 4 on nyt luku 5 a."),
        (
            "sv",
            "chapter",
            "-kapitel 4 +kapitel 5 a+ (f.d. kapitel 4)",
            "Kapitel 4 är nu kapitel 5 a.",
        ),
        (
            "en",
            "chapter",
            "-chapter 4 +chapter 5 a+ (formerly chapter 4)",
            "Chapter 4 is now chapter 5 a.",
        ),
    ],
)
def test_old_and_new_number(language: str, numbering: str, line: str, note: str) -> None:
    before = a_book("4", numbering=numbering)
    after = a_book("5 a", 'formerly: ["4"]', numbering)
    words, notes = shown(before, after, language)
    assert words == line
    assert notes[0] == note and len(notes) == 2, "and where it stands now"


def test_where_it_stands_only_if_that_is_another_place() -> None:
    words, notes = shown(a_book("4"), a_book("4 a", "formerly: 4"))
    assert (words, notes) == ("-4 § +4 a §+ (ent. 4 §)", ("4 § on nyt 4 a §.",))
    _, notes = shown(a_book("6"), a_book("4"))
    assert notes == ("6 § on nyt 4 §.", "Se on nyt ensimmäisenä.")


def test_a_number_of_before_that_comes_or_goes_alone() -> None:
    assert shown(a_book("4"), a_book("4", "formerly: [2, 3]")) == ("4 §+ (ent. 2 ja 3 §)", ())
    assert shown(a_book("4", "formerly: 3"), a_book("4")) == ("4 §- (ent. 3 §)", ())
    again = shown(a_book("5 a", "formerly: 4"), a_book("5 b", "formerly: [4, 5 a]"))[0]
    assert again == "-5 a § +5 b § -(ent. 4 §) +(ent. 4 ja 5 a §)"


@pytest.mark.parametrize(
    ("language", "title", "heading"),
    [
        ("fi", "5 a § (ent. 3 ja 4 §) Palkkio", "5 a § (ent. 3 ja 4 §) Palkkio"),
        ("sv", "5 a § (f.d. 3 och 4 §) Arvode", "5 a § (f.d. 3 och 4 §) Arvode"),
        (
            "en",
            "section 5 a (formerly sections 3 and 4) Fee",
            "Section 5 a (formerly sections 3 and 4): Fee",
        ),
    ],
)
def test_beside_the_heading(language: str, title: str, heading: str) -> None:
    book = a_book("5 a", "formerly: [3, 4]")
    section = book.section("a")
    assert section is not None
    assert section_title(section, book, language) == title
    reader = Reader(book, language, date(2026, 12, 1))
    assert section_heading(section, reader) == heading
    assert section_heading(book.sections[0], reader).endswith(title.split()[-1])
