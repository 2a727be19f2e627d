"""From files to a book: whatever the bytes, a book comes out, and bad parts stay alone."""

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_book import FILES, small_book, whole_book

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.section_number import number_key
from rulebook_cli.store.book_files import blob_id
from rulebook_cli.store.read_rulebook import FileRead, read_file, read_rulebook
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping

DRAFTS = Path(__file__).parents[2] / "drafts"
DRAFT_FILES = {
    path.relative_to(DRAFTS).as_posix(): path.read_bytes() for path in DRAFTS.rglob("*.yaml")
}
SNIPPETS = [
    *(
        b"?",
        b":",
        b"-",
        b"#",
        b"&a ",
        b"*a",
        b"!x ",
        b"{",
        b"}",
        b"[",
        b"]",
        b'"',
        b"'",
        b"|",
        b">",
    ),
    *(b"\t", b"\n", b"\r\n", b"  ", b"---\n", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xe2\x80\xae"),
    *(b"null", b"~", b"9" * 50, b"not(" * 60, b"{" * 150, b"%YAML 9\n", b"\\ud800", b"<<", b"..."),
    *(b"2026-02-30", b"650,00", b">= 8", b"fi:", b"id: con", b"- - -", b"? a\n: b", b"\xc2\x85"),
]
often = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("draft", sorted({path.split("/")[0] for path in DRAFT_FILES}))
def test_the_drafts_read_without_a_word(draft: str) -> None:
    start = f"{draft}/"
    files = {p.removeprefix(start): d for p, d in DRAFT_FILES.items() if p.startswith(start)}
    book = read_rulebook(files)
    assert book.misread == ()
    assert len(book.sections) == sum("/sections/" in p for p in DRAFT_FILES if p.startswith(start))


def test_no_rulebook() -> None:
    with pytest.raises(RulebookError) as caught:
        read_rulebook({"facts.yaml": b"facts: {}", "sections/a.yaml": b"id: a"})
    assert caught.value.message == "no-rulebook"


def test_settings_and_facts_are_a_whole_book_with_defaults() -> None:
    book = read_rulebook({"rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n"})
    assert book.misread == ()
    assert (book.settings.kind, book.settings.document) == ("county", "sääntökirja")
    assert (book.settings.numbering, book.settings.statute) == ("paragraph", "fi-937-2005")
    assert (book.settings.indexation, book.sections, book.facts) == ("coefficient", (), {})


def test_settings_that_lack_something_keep_the_rest() -> None:
    """Without its title a book still knows its associations."""
    book = small_book(files={"rulebook.yaml": "associations: [{id: misol, name: Y}]\n"})
    assert [who.id for who in book.settings.associations] == ["misol"]
    assert [misread.values["key"] for misread in book.misread] == ["title", "languages"]


def test_files_beside_the_book_are_left_alone() -> None:
    files = {**FILES, "notes.yaml": b"\xff", "sections/deep/x.yaml": b"{", "sections/x.txt": b"{"}
    assert read_rulebook(files) == whole_book()


def test_sections_stand_in_the_order_of_their_numbers() -> None:
    numbers = ["10", "4", "4 b", "4 a", "5", "4.10", "4.2"]
    files = {
        f"sections/{at}.yaml": f'id: s{at}\nnumber: "{number}"\nheading: {{fi: A}}\n'
        for at, number in enumerate(numbers)
    }
    book = small_book(files=files)
    written = [section.number for section in book.sections if section.id != "a"]
    assert written == ["4", "4.2", "4.10", "4 a", "4 b", "5", "10"]


def test_no_number_is_too_long_to_sort() -> None:
    assert number_key("9" * 5000)
    book = small_book(files={"sections/b.yaml": f"id: b\nnumber: {'9' * 5000}\nheading: {{fi: B}}"})
    assert book.misread == ()


@pytest.mark.parametrize(
    ("data", "says", "line"),
    [
        (b"id: a\nheading: {fi: p\xe4iv\xe4}\n", "yaml-syntax.not-utf8", 2),
        ("id: a\n".encode("utf-16"), "yaml-syntax.not-utf8", 1),
        ("id: a\n".encode("utf-16-le"), "unsafe-text.control", 1),
        (b"id: a\n" + b"# x\n" * 1_000_001, "yaml-syntax.too-big", 0),
        (b"\xed\xa0\x80", "yaml-syntax.not-utf8", 1),
        (b"a: " + b"[" * 200 + b"]" * 200, "yaml-syntax.too-deep", 1),
        (b"a: " + b"[" * 20_000, "yaml-syntax.too-deep", 1),
        (b"- " * 5000 + b"x", "yaml-syntax.too-deep", 1),
        (b"{a: " * 300 + b"1" + b"}" * 300, "yaml-syntax.too-deep", 1),
    ],
)
def test_files_that_are_no_text_or_too_much(data: bytes, says: str, line: int) -> None:
    book = read_rulebook({**FILES, "sections/fees.yaml": data})
    first = book.misread[0]
    assert (f"{first.check}.{first.says}", first.place.line) == (says, line)
    assert [section.id for section in book.sections] == ["tiers", "leave", "services"]


def test_what_is_too_deep_takes_nothing_with_it() -> None:
    book = small_book(f"law: {'[' * 150}{']' * 150}\nnotice: {{county_months: 2}}\nzzz: 1\n")
    assert [f"{one.check}.{one.says}" for one in book.misread][:2] == [
        "yaml-syntax.too-deep",
        "unknown-key.",
    ]
    assert book.sections[0].notice is not None and book.sections[0].notice.county_months == 2


def test_what_is_too_deep_is_told_once() -> None:
    deep = "{not: " * 120 + "{x: 1}" + "}" * 120
    book = small_book(f"tiers: {{eligible: {deep}, list: [{{id: I, criteria: {deep}}}]}}\n")
    assert [each.says for each in book.misread] == ["too-deep", "too-deep"]


def test_a_hundred_thousand_levels_are_refused_at_once() -> None:
    started = perf_counter()
    root, misread = compose("a: " + "[" * 100_000 + "]" * 100_000, "")
    assert root is None and [each.says for each in misread] == ["too-deep"]
    assert perf_counter() - started < 5


def test_what_stands_beside_the_too_deep_keeps_its_key() -> None:
    deep = "{a: " * 120 + "1" + ", b: {c: 2}}" * 120
    root, misread = compose(deep, "")
    assert {one.says for one in misread} == {"too-deep"}
    for _ in range(99):
        assert isinstance(root, Mapping)
        assert list(root.items) == ["a", "b"] and isinstance(root.get("b"), Mapping)
        root = root.get("a")


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_marks_change_neither_words_nor_places(ending: bytes, mark: bytes) -> None:
    files = {path: mark + data.replace(b"\n", ending) for path, data in FILES.items()}
    assert repr(read_rulebook(files)) == repr(whole_book())  # places too


def never_raises(path: str, data: bytes) -> FileRead:
    """Read one file; all that is said of it stands in it."""
    read = read_file(path, data)
    assert {misread.place.file for misread in read.misread} <= {path}
    return read


PATHS = st.sampled_from(["rulebook.yaml", "facts.yaml", "terms.yaml", "sections/a.yaml"])


@often
@given(PATHS, st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes(path: str, data: bytes) -> None:
    never_raises(path, data)


@often
@given(st.data())
def test_any_damage_to_a_draft(data: st.DataObject) -> None:
    """Cut out, put in and doubled pieces: a book still comes out."""
    name = data.draw(st.sampled_from(sorted(DRAFT_FILES)))
    text = DRAFT_FILES[name]
    start = data.draw(st.integers(0, max(len(text) - 1500, 0)))
    text = text[start : start + 1500] if data.draw(st.booleans()) else text[:1500]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        upto = min(len(text), at + data.draw(st.sampled_from([0, 0, 1, 7, 60])))
        text = text[:at] + data.draw(st.sampled_from(SNIPPETS)) + text[upto:]
    never_raises(name.partition("/")[2], text)


MORE = ("at_least", "count", "of", "when", "months", "name", "min", "max", "step", "start", "x")
VALUES = st.recursive(
    st.sampled_from(
        ["", "null", "x", "con", "2026-01-01", "650.00", "9" * 30, "-1", ">= 8", "true", "fi", "II"]
    ),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                [
                    *MORE,
                    "id",
                    "fi",
                    "from",
                    "to",
                    "amount",
                    "tier",
                    "list",
                    "criteria",
                    "any",
                    "text",
                ]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@often
@given(st.data())
def test_any_value_at_any_known_key(data: st.DataObject) -> None:
    """Each block of a section given any value: never an exception, and the section stays."""
    from rulebook_cli.store.forms.section import SECTION
    from rulebook_cli.store.yaml_file import plain_lines

    key = data.draw(st.sampled_from([*SECTION.keys][3:]))
    value = data.draw(VALUES)
    text = f"id: a\nnumber: 1\nheading: {{fi: A}}\n{key}: {plain_lines(value)}\n"
    read = never_raises("sections/a.yaml", text.encode())
    assert read.noun is not None


def test_a_blob_has_the_name_git_gives_it() -> None:
    assert blob_id(b"") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    assert blob_id(b"hello\n") == "ce013625030ba8dba906f756967f9e9ca394464a"


@pytest.mark.parametrize(
    "text",
    [
        "id: a\n\tnumber: x\n",
        "id: a\ntext:\n  fi: |\n    Rivi\n\ttoinen\n",
        "id:\n  - a\n  \t- b: {\n",
    ],
)
def test_a_tab_in_the_indent_is_named_with_its_line(text: str) -> None:
    misread = read_file("sections/a.yaml", text.encode()).misread
    line = next(n for n, one in enumerate(text.split("\n"), 1) if one.lstrip(" ")[:1] == "\t")
    assert ("yaml-syntax", "tab", line) in {(m.check, m.says, m.place.line) for m in misread}
