"""The impact of a change as it is read: goldens in both languages, and a chart for everybody."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from golden_paper import kept

from rulebook_cli.assessment.cost import impact_of
from rulebook_cli.assessment.flows import WeighedCase, lacking_facts, measure
from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.caseload import Caseload, Spread
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.paper import Figure, Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.impact_blocks import short_blocks
from rulebook_cli.render.papers.impact_chart import ChartRow, ChartWords, cost_figure
from rulebook_cli.render.papers.impact_json import impact_json
from rulebook_cli.render.papers.impact_paper import Reckoned, draw_impact
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.read_caseload import read_caseload
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft

DAY = date(2026, 11, 22)
CHANGES = {
    "sections/05-tiers.yaml": [(b'care_hours: ">= 2"', b'care_hours: ">= 3"')],
    "sections/06-fees.yaml": [
        (
            b"{tier: II, from: 2026-01-01, amount: 760.00}",
            b"{tier: II, from: 2026-01-01, amount: 820.00}",
        )
    ],
    "sections/13-carer-support.yaml": [
        (
            b"  - id: coaching\n",
            b"  - id: carer-cafe\n    name: {fi: Kahvila, sv: Kaf\xc3\xa9}\n"
            b"    level: local\n    for: [other-carers]\n  - id: coaching\n",
        )
    ],
}


@pytest.fixture(scope="module")
def reckoned() -> tuple[Rulebook, Rulebook, Caseload, Impact]:
    files = read_draft("model-county")
    changed = dict(files)
    for name, swaps in CHANGES.items():
        for old, new in swaps:
            assert old in changed[name]
            changed[name] = changed[name].replace(old, new)
    books = read_rulebook(files), read_rulebook(changed)
    caseload = read_caseload(files, books[0])
    assert caseload.cases is not None
    read = read_case_rows(caseload.cases, books[0].facts)
    before, after = (Inquiry(book, statute_of(book), DAY) for book in books)
    asked = reckoned_with(before), reckoned_with(after)
    measured = measure(*asked, [WeighedCase(row.weight, row.case) for row in read.rows])
    lacking, assumed = lacking_facts(asked, read.columns)
    measured = replace(measured, lacking=lacking, assumed=assumed)
    return *books, caseload, impact_of(before, after, caseload, measured)


def paper(found: tuple[Rulebook, Rulebook, Caseload, Impact], language: str) -> Paper:
    before, after, caseload, impact = found
    words = ImpactWords(before, after, language)
    draft = {"fi": "LUONNOS", "sv": "UTKAST", "en": "DRAFT"}[language]
    reckoned = Reckoned("misol-1", "misol-1 Otsikko", impact)
    return draw_impact(reckoned, (), caseload, words, True, draft)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("form", ["terminal", "md"])
def test_the_paper(
    reckoned: tuple[Rulebook, Rulebook, Caseload, Impact], language: str, form: str
) -> None:
    written, golden = kept(paper(reckoned, language), f"impact.{language}", form)
    assert written == golden


@pytest.mark.parametrize("form", ["html", "pdf", "docx"])
def test_other_forms_can_be_written(
    reckoned: tuple[Rulebook, Rulebook, Caseload, Impact], form: str
) -> None:
    assert len(write(paper(reckoned, "fi"), form)) > 5000


def test_a_memo_can_hold_several_charts(
    reckoned: tuple[Rulebook, Rulebook, Caseload, Impact],
) -> None:
    before, after, _, impact = reckoned
    words = ImpactWords(before, after, "fi")
    blocks = [block for id_ in ("a-1", "b-1") for block in short_blocks(impact, words, id_)]
    html = write(Paper("Yhteenveto", "fi", tuple(blocks)), "html").decode()
    assert 'id="a-1-title"' in html and 'id="b-1-title"' in html


def test_numbers_for_programs_are_exact_text(
    reckoned: tuple[Rulebook, Rulebook, Caseload, Impact],
) -> None:
    before, after, _, impact = reckoned
    told = impact_json(impact, ImpactWords(before, after, "en"))
    assert Decimal(told["cost"]["change"]["low"]) == impact.cost.change.low
    assert told["services_for_other_carers"]["after"].count("carer-cafe") == 1
    assert {each["what"] for each in told["work"]} == {"fee", "lowered", "days", "hours", "avoided"}


HOSTILE = 'Luokka <script>alert("1")</script> & "II" \x1b[31m'


def chart(label: str = HOSTILE, by_itself: bool = False) -> Figure:
    figures = Spread(Decimal(100), Decimal(200)), Spread(Decimal(0), Decimal(300))
    row = ChartRow(label, figures, ("100–200 €", "0–300 €"))
    words = ChartWords(label, ("ennen", "jälkeen"), "viiva: suurin", f"Kuva: {label}")
    return cost_figure(words, [row], "x", by_itself)


def test_the_chart_is_well_formed_whatever_its_words() -> None:
    safe = chart(HOSTILE.replace("\x1b", ""))
    root = ElementTree.fromstring(safe.svg)
    texts = "".join(root.itertext())
    assert "<script>" in texts and "<script>" not in safe.svg
    assert root.find("{http://www.w3.org/2000/svg}title") is not None
    assert root.find("{http://www.w3.org/2000/svg}desc") is not None


def seen(svg: str) -> list[str]:
    """The texts that are drawn, not those of the title and the description."""
    texts = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return [text.text or "" for text in texts]


def test_by_itself_the_title_is_in_the_picture_and_in_a_paper_above_it() -> None:
    assert "Kustannukset, euroa" not in seen(chart("Kustannukset, euroa").svg)[0]
    assert seen(chart("Kustannukset, euroa", by_itself=True).svg)[0] == "Kustannukset, euroa"


def test_the_whisker_is_told_where_there_is_one() -> None:
    assert "viiva: suurin" in seen(chart("II").svg)
    exact = ChartRow("II", (Spread(Decimal(1), Decimal(1)),) * 2, ("1 €", "1 €"))
    words = ChartWords("K", ("ennen", "jälkeen"), "viiva: suurin", "Kuva")
    assert "viiva: suurin" not in seen(cost_figure(words, [exact], "x").svg)


def test_the_two_sides_differ_without_colour_and_every_bar_has_its_value() -> None:
    svg = chart("II").svg
    fills = {
        style.split("fill: ")[1][:7] for style in svg.split('style="')[1:] if "stroke" in style
    }
    assert {"#ffffff", "#3a3a3a"} <= fills
    assert "100–200 €" in svg and "0–300 €" in svg and "ennen" in svg


@pytest.mark.parametrize("form", FORMATS)
def test_no_form_loses_the_chart(form: str) -> None:
    written = write(Paper("Otsikko", "fi", (chart(),)), form)
    assert b"\x1b" not in written or form in ("pdf", "docx")
    if form in ("terminal", "md", "html"):
        assert "100–200 €" in written.decode()
    if form in ("md", "html"):
        assert "<script>" not in written.decode().replace("\\<script", "")
