"""The draft that is sent: every paragraph named, every word known where it is written."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.model.place_mark import is_mark, place_mark, read_place_mark
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.book.prose_runs import prose_blocks
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.papers.sent_draft import places_in, sent_draft
from rulebook_cli.render.words.seen_paragraphs import seen_paragraphs
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.write_docx import write_docx
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.read_rulebook import read_rulebook

DRAFT = Path(__file__).parents[2] / "drafts" / "model-county"
PROPERTIES = (("rulebook-paper", "draft"), ("odd", "a & <b>"))


@pytest.fixture(scope="module")
def book() -> Rulebook:
    paths = {path.relative_to(DRAFT).as_posix(): path for path in DRAFT.rglob("*.yaml")}
    return read_rulebook({p: path.read_bytes() for p, path in paths.items() if is_book_file(p)})


def names_of(data: bytes) -> list[str]:
    import docx
    from docx.oxml.ns import qn

    body = docx.Document(io.BytesIO(data)).element.body
    return [one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_paragraph_with_words_has_a_name_of_its_own(book: Rulebook, language: str) -> None:
    import docx
    from docx.oxml.ns import qn

    paper = sent_draft(draw_book(book, language, date(2026, 12, 1)), "D-1", "RB-x", PROPERTIES)
    data = write_docx(paper)
    names = [name for name in names_of(data) if is_mark(name)]
    assert len(names) == len(set(names))
    document = docx.Document(io.BytesIO(data))
    for paragraph in document.element.body.iter(qn("w:p")):
        if any(text.text for text in paragraph.iter(qn("w:t"))):
            assert any(is_mark(b.get(qn("w:name"))) for b in paragraph.iter(qn("w:bookmarkStart")))
    known = {read_place_mark(name, (*places_in(paper), "rulebook")) for name in names}
    assert None not in known


def test_tracking_is_on_and_the_properties_are_in_the_file(book: Rulebook) -> None:
    paper = sent_draft(draw_book(book, "fi", date(2026, 12, 1)), "D-1", "RB-x", PROPERTIES)
    data = write_docx(paper)
    assert data == write_docx(paper)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert b"<w:trackRevisions/>" in parts.read("word/settings.xml")
        assert b"a &amp; &lt;b&gt;" in parts.read("docProps/custom.xml")
    plain = write_docx(draw_book(book, "fi", date(2026, 12, 1)))
    with zipfile.ZipFile(io.BytesIO(plain)) as parts:
        assert b"trackRevisions" not in parts.read("word/settings.xml")
        assert "docProps/custom.xml" not in parts.namelist()
    assert not any(is_mark(name) for name in names_of(plain))


@given(
    st.lists(st.sampled_from([*"ab *[]()-#>.\n1&\\", "\n\n", "\n- ", "[a](fee:I)"])).map("".join)
)
def test_what_is_seen_is_what_is_printed(source: str) -> None:
    blocks = prose_blocks(source, lambda link: "")
    printed = []
    for block in blocks:
        items = getattr(block, "items", None)
        parts = items if items is not None else (block.runs,)
        printed += ["".join(run.text for run in every_run(part)) for part in parts]
    assert [one.text for one in seen_paragraphs(source)] == printed


@given(st.text(max_size=60), st.integers(1, 999_999))
def test_a_name_leads_back_to_its_place_only(place: str, nth: int) -> None:
    name = place_mark(place, nth)
    assert len(name) <= 40 and name.replace("_", "").isalnum()
    assert read_place_mark(name, ["muu", place]) == (place, nth) or place == "muu"
    assert read_place_mark(name, [place + "x"]) is None
    assert read_place_mark("place_3", [place]) is None
