"""Photos in papers: with their text in every form; what is missing or broken breaks nothing."""

import io
import re
import zipfile
from base64 import b64decode

import pikepdf
import pytest
from PIL import Image

from rulebook_cli.model.evidence import Evidence, Shown
from rulebook_cli.model.paper import Heading, Paper, Paragraph, Run
from rulebook_cli.model.photo import Photo
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Association, Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.evidence_blocks import evidence_blocks
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.setting import Setting

CAPTION, TOLD = "Keittiö yöllä <b>", 'Valo "palaa" & kello on kolme'


def jpeg(size: tuple[int, int] = (40, 30), form: str = "JPEG") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, "teal").save(stream, form)
    return stream.getvalue()


def paper(photo: Photo) -> Paper:
    blocks = (Heading(1, (Run("Kokemus"),)), photo, Paragraph((Run("Loppu."),)))
    return Paper("Lausunto", "fi", blocks)


def photo(data: bytes, size: tuple[int, int] = (40, 30)) -> Photo:
    return Photo(CAPTION, TOLD, f"Kuvassa: {TOLD}", data, *(size if data else (0, 0)))


@pytest.mark.parametrize("form", ["terminal", "md"])
def test_where_no_picture_can_stand_its_words_do(form: str) -> None:
    from rulebook_cli.render.writers.write_markdown import write_markdown
    from rulebook_cli.render.writers.write_terminal import write_terminal

    shown = paper(photo(jpeg()))
    text = write_terminal(shown, 80, False) if form == "terminal" else write_markdown(shown)
    assert "kello on kolme" in text and "Keittiö yöllä" in text and "Loppu." in text


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_html_holds_the_photo_itself_and_fetches_nothing(form: str) -> None:
    data = jpeg(form=form)
    page = write(paper(photo(data)), "html").decode()
    (source,) = re.findall(r'<img src="data:image/(?:jpeg|png);base64,([^"]+)"', page)
    assert b64decode(source) == data
    assert 'alt="Valo &#34;palaa&#34; &amp; kello on kolme"' in page
    assert "Keittiö yöllä &lt;b&gt;" in page and "http" not in page.partition("<main")[2]


@pytest.mark.parametrize("size", [(40, 30), (30, 40), (1600, 4), (4, 1600)])
@pytest.mark.parametrize("large", [False, True])
def test_pdf_holds_the_photo_with_its_text(size: tuple[int, int], large: bool) -> None:
    data = write(paper(photo(jpeg(size), size)), "pdf", Setting(large_print=large))
    with pikepdf.open(io.BytesIO(data)) as made:
        found = [
            element
            for element in made.objects
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Figure"
        ]
        assert [str(element.Alt) for element in found] == [TOLD]
        images = [one for one in made.objects if isinstance(one, pikepdf.Stream)]
        sizes = {(int(one.Width), int(one.Height)) for one in images if "/Width" in one}
        assert size in sizes


def test_the_same_paper_gives_the_same_bytes() -> None:
    shown = paper(photo(jpeg()))
    assert write(shown, "pdf") == write(shown, "pdf")
    assert write(shown, "docx") == write(shown, "docx")


def test_word_holds_the_photo_with_its_text() -> None:
    data = jpeg()
    with zipfile.ZipFile(io.BytesIO(write(paper(photo(data)), "docx"))) as made:
        (name,) = [name for name in made.namelist() if name.startswith("word/media/")]
        assert made.read(name) == data
        document = made.read("word/document.xml").decode()
    assert 'descr="Valo &quot;palaa&quot; &amp; kello on kolme"' in document
    assert "Keittiö yöllä" in document


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "md"])
def test_a_photo_that_cannot_be_shown_breaks_no_paper(form: str) -> None:
    assert write(paper(photo(b"")), form)


BOOK = Rulebook(
    Settings(
        Place(""),
        Text({"fi": "Kirja"}),
        associations=(Association("misol", Text({"fi": "Omaishoitajat ry"}), Place("")),),
    )
)


def piece(kind: str, **more: object) -> Shown:
    evidence = Evidence(
        id="misol-e1",
        association="misol",
        about="misol-1",
        place=Place(""),
        kind=kind,
        says=Text({"fi": "Näin on"}),
        alternative=Text({"fi": "Keittiö"}),
        consent="Salainen Suostuja",
    )
    return Shown(evidence, **more)  # type: ignore[arg-type]


def test_who_has_consented_is_never_printed() -> None:
    pieces = (piece("photo", picture=jpeg(), width=40, height=30), piece("sound"))
    pieces += (piece("note", words="Väsyn."),)
    blocks = evidence_blocks(pieces, BOOK, "fi")
    assert "Suostuja" not in repr(blocks)
    told = repr(blocks)
    for words in ("Näin on (Omaishoitajat ry, koskee: misol-1)", "Äänessä: Keittiö", "Väsyn."):
        assert words in told
    (shown,) = [block for block in blocks if isinstance(block, Photo)]
    assert shown.alternative == "Keittiö" and shown.data == jpeg()


def test_nothing_is_said_where_there_is_no_evidence() -> None:
    assert evidence_blocks((), BOOK, "fi") == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_photo_that_is_not_here_is_told_of_in_words(language: str) -> None:
    (_, shown) = evidence_blocks((piece("photo"),), BOOK, language)
    assert isinstance(shown, Photo) and not shown.data
    assert "misol-e1" in shown.shows and "Keittiö" in shown.shows
