"""A chart in a Word file is a picture, with the words for who cannot see it."""

from io import BytesIO
from zipfile import ZipFile

from rulebook_cli.model.paper import Bar, Figure, Paper
from rulebook_cli.render.writers.docx_pictures import pictures_of
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.write_docx import write_docx

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 60">'
    '<path d="M 0 0 h 320 v 30 h -320 z"/><text x="330" y="20">1 000 € – ”ä”</text></svg>'
)
FIGURE = Figure("Kustannukset, euroa", SVG, "Kuva: ennen 1 000 €.", (Bar("Ennen", "1 000 €", 50),))


def parts(paper: Paper, large: bool = False) -> dict[str, bytes]:
    data = write_docx(paper, Setting(large_print=large))
    with ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_the_picture_is_there_with_its_words() -> None:
    found = parts(Paper("Otsikko", "fi", (FIGURE,)))
    pictures = [data for name, data in found.items() if name.startswith("word/media/")]
    assert len(pictures) == 1 and pictures[0].startswith(b"\x89PNG")
    text = found["word/document.xml"].decode()
    assert 'descr="Kuva: ennen 1 000 €."' in text and "Kustannukset, euroa" in text


def test_in_large_print_the_figures_are_text() -> None:
    found = parts(Paper("Otsikko", "fi", (FIGURE,)), large=True)
    assert not [name for name in found if name.startswith("word/media/")]
    assert "1 000 €" in found["word/document.xml"].decode()


def test_the_same_chart_gives_the_same_picture() -> None:
    other = SVG.replace("320", "200")
    (alone,) = pictures_of((SVG,), 14.7)
    assert pictures_of((other, SVG), 14.7)[1] == alone
    assert pictures_of((other,), 14.7) != [alone]
