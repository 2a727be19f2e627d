"""PDF: accessible, archivable, the same bytes each time; members' text is never markup."""

import io
import subprocess
from collections import Counter
from dataclasses import replace

import pikepdf
import pytest
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.paper import (
    BarChart,
    Comparison,
    Fields,
    Heading,
    Items,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.render.writers.pdf_letters import (
    PRINTED,
    SQUARE,
    printable,
    unprintable,
)
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.write_pdf import write_pdf


def opened(paper, **options):
    return pikepdf.open(io.BytesIO(write_pdf(paper, **options)))


def structure(element):
    """Every structure element below `element`."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from structure(child)
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from structure(element.K)


def decorations(file):
    found = Counter()
    for element in structure(file.Root.StructTreeRoot.K):
        attributes = element.get("/A", [])
        for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if "/TextDecorationType" in one:
                found[str(one.TextDecorationType)] += 1
    return found


def test_it_says_that_it_is_accessible_and_archivable():
    file = opened(RICH)
    with file.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"] == RICH.title
    assert file.Root.Lang == "fi-FI"
    assert file.Root.ViewerPreferences.DisplayDocTitle
    assert file.Root.MarkInfo.Marked
    (intent,) = file.Root.OutputIntents
    assert (intent.S, "/DestOutputProfile" in intent) == ("/GTS_PDFA1", True)
    assert str(file.docinfo["/Title"]) == RICH.title


def test_its_parts_are_told_to_those_who_listen():
    file = opened(RICH)
    elements = list(structure(file.Root.StructTreeRoot.K))
    kinds = Counter(str(element.S) for element in elements)
    expected = {"/Title": 1, "/H1": 2, "/H2": 2, "/TH": 4, "/TD": 12, "/L": 3, "/BlockQuote": 1}
    assert {kind: kinds[kind] for kind in expected} == expected
    assert kinds["/P"] >= 20
    (chart,) = [element for element in elements if element.S == "/Figure"]
    assert chart.Alt == RICH.blocks[13].alternative


def test_every_change_is_underlined_or_struck():
    links_and_key = 2 + 1
    expected = {
        "/Underline": len(changed(RICH, Mark.INSERTED)) + links_and_key,
        "/LineThrough": len(changed(RICH, Mark.DELETED)) + 1,
    }
    assert decorations(opened(RICH)) == expected


def test_bookmarks_name_the_headings():
    with opened(RICH).open_outline() as outline:
        names = [(item.title, [child.title for child in item.children]) for item in outline.root]
    assert names == [
        ("Hoitopalkkiot", ["4\xa0§ Palkkioluokat 31.12.2026 saakka", "4\xa0a\xa0§ Vapaapäivät"]),
        (f"Jäsenten tekstiä {HOSTILE}", []),
    ]


def test_the_same_paper_gives_the_same_bytes():
    assert write_pdf(RICH) == write_pdf(RICH)
    assert write_pdf(replace(RICH, dated=None)) == write_pdf(replace(RICH, dated=None))


def test_large_print_takes_more_pages():
    assert len(opened(RICH, setting=Setting(large_print=True)).pages) > len(opened(RICH).pages)


def test_only_embedded_fonts():
    file = opened(RICH)
    fonts = [font for page in file.pages for font in page.Resources.Font.values()]
    assert fonts
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile3" in descriptor or "/FontFile2" in descriptor


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_hardly_filled_papers_can_be_written(language):
    empty = (
        Table("", ("a",), ()),
        Table("b", (), ()),
        Heading(4, ()),
        Paragraph((), Style.NOTICE, "1", "x"),
        Paragraph((Run("\n\n", Mark.DELETED),), Style.QUOTE),
        Items(()),
        Fields((("", ()),)),
        Comparison(("", "", ""), (), (), ()),
        BarChart("x", (), "-"),
        Signatures("", ()),
    )
    for head in (Letterhead(), Letterhead(kind="x"), Letterhead(sender=("x",))):
        assert opened(Paper("x", language, empty, head)).pages


def test_letters_without_a_glyph_become_squares():
    assert printable("ä 👍🏽 👩‍👩‍👧 ❤️ 日本") == f"ä {SQUARE} {SQUARE} ❤️ {SQUARE * 2}"


def test_the_letters_that_become_squares_are_known():
    paper = Paper("日 ä", "fi", (Paragraph(plain("x 👍🏽 y")), Items((plain("日 👍🏽"),))))
    assert unprintable(paper) == ("日", "👍🏽")
    assert unprintable(Paper("Ä", "fi", (Paragraph(plain("å ”ö” – 5 €")),))) == ()


def test_every_letter_called_printable_can_be_printed():
    letters = [chr(code) for low, high in PRINTED for code in range(ord(low), ord(high) + 1)]
    blocks = tuple(Paragraph(plain(f"{letter} ")) for letter in letters if letter.isprintable())
    assert opened(Paper("x", "fi", blocks)).pages


@pytest.mark.parametrize(("language", "code"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")])
def test_it_says_its_language(language, code):
    assert opened(Paper("x", language, (Paragraph(plain("x")),))).Root.Lang == code


def test_a_table_over_pages_has_its_head_on_each():
    rows = tuple((plain(f"rivi {number}"),) for number in range(120))
    file = opened(Paper("x", "fi", (Table("Taulukko", ("Luokka",), rows),)))
    pages = len(file.pages)
    assert pages >= 3
    heads = [one for one in structure(file.Root.StructTreeRoot.K) if one.S == "/THead"]
    assert len(heads) == 1, "told once, shown on every page"


@pytest.mark.office
def test_the_head_of_a_table_and_the_page_number_are_shown_on_every_page(tmp_path):
    rows = tuple((plain(f"rivi {number}"),) for number in range(120))
    paper = Paper("x", "fi", (Table("", ("Luokka",), rows),), page_of="sivu {page}/{pages}")
    file = tmp_path / "paper.pdf"
    file.write_bytes(write_pdf(paper))
    done = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        assert page.count("Luokka") == 1
        assert f"sivu {number}/{len(pages)}" in page


@pytest.mark.office
@pytest.mark.parametrize(
    ("language", "word"),
    [("fi", "ympärivuorokautisuus"), ("sv", "närståendevårdsledigheten"), ("en", "responsibility")],
)
def test_long_words_are_hyphenated_but_not_in_large_print(tmp_path, language, word):
    paper = Paper("x", language, (Paragraph(plain(f"{word} " * 60)),))
    broken = []
    for large in (False, True):
        file = tmp_path / "paper.pdf"
        file.write_bytes(write_pdf(paper, Setting(large_print=large)))
        done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True)
        lines = done.stdout.decode().splitlines()
        broken.append(any(line.endswith(("-", "\u00ad", "\u2010")) for line in lines))
    assert broken == [True, False]


@pytest.mark.office
def test_its_text_can_be_read_back(tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(write_pdf(replace(RICH, draft="")))
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    text = " ".join(done.stdout.decode().replace("\u00ad\n", "").split())
    for mark in (Mark.INSERTED, Mark.DELETED):
        for change in changed(RICH, mark):
            assert " ".join(change.split()) in text
    assert HOSTILE in text


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_an_address_is_not_parted_by_a_hyphen(language, tmp_path):
    """At whatever place of the line it stands; the words around it are."""
    address = "kirjaamoesimerkkilassa@esimerkkilanhyvinvointialue.example"
    items = Items(tuple((Run(f"{'a ' * number}{address}"),) for number in range(40)))
    (tmp_path / "a.pdf").write_bytes(write_pdf(Paper("x", language, (items,))))
    done = subprocess.run(["pdftotext", tmp_path / "a.pdf", "-"], capture_output=True, check=True)
    assert "".join(done.stdout.decode().split()).count(address) == 40
