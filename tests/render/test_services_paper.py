"""Services by level and for whom, those without a contract, the paths as pictures and as tables."""

import re
from xml.etree import ElementTree

import pytest
from all_kinds import services
from small_book import ON, SUPPORT, changed, draft

from rulebook_cli.logic.service_paths import placed_situations
from rulebook_cli.model.paper import Figure, Heading, Table
from rulebook_cli.render.papers.services_paper import draw_services
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.write_terminal import write_terminal

SVG = "{http://www.w3.org/2000/svg}"


def of(book, situation="", tier="", language="fi"):
    found = next((s for _, s in placed_situations(book) if s.id == situation), None)
    return draw_services(book, Reader(book, language, ON), "luonnos", True, found, tier)


def figures(paper):
    return [block for block in paper.blocks if isinstance(block, Figure)]


def tables(paper):
    return [block for block in paper.blocks if isinstance(block, Table)]


def cells(table):
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def printed(paper, width=1000):
    return " ".join(write_terminal(paper, width).split())


def for_heavy_only():
    """Relief only for the two highest tiers of older people; day activities for the cared-for."""
    return changed(
        (SUPPORT, "[L-light, L1, L2, L3, L-heavy, A-light, A1, A2, A3, A-heavy, light, I, II, "
         "III, heavy]", "[II, III]"),
    )  # fmt: skip


def test_every_service_stands_once_in_the_matrix_under_its_level():
    matrix = cells(tables(of(draft()))[0])
    known = [service for section in draft().sections for service in section.services]
    assert len(matrix) == len(known)
    for row in matrix:
        assert sum(cell != "–" for cell in row[1:]) == 1
    relief = next(row for row in matrix if row[0] == "Vapaan aikainen hoito kotona")
    assert relief == ["Vapaan aikainen hoito kotona", "sopimus", "–", "–", "–"]
    helpline = next(row for row in matrix if "neuvontapuhelin" in row[0])
    assert helpline[4] == "sopimus\nilman"


def test_the_counts_are_those_of_the_matrix():
    counts = cells(tables(of(draft()))[1])
    assert counts[-1] == ["Yhteensä", "14", "13", "12"]
    for column in (1, 2, 3):
        assert sum(int(row[column]) for row in counts[:-1]) == int(counts[-1][column])


def test_no_line_of_the_terminal_is_wider_than_80_columns():
    for language in LANGUAGES:
        assert max(map(len, write_terminal(of(draft(), language=language), 80).split("\n"))) <= 80


def test_those_without_a_contract_are_told_what_they_lose_before_anybody_decides():
    said = printed(services("fi"))
    assert "Heille on 11 palvelua, kun palveluja on kaikkiaan 14." in said
    assert "Heiltä poistuu: Lyhytaikainen hoito yksikössä." in said
    assert "Omaishoitajan valmennus siirtyy: seudullinen palvelu → lähipalvelu." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_has_a_picture_that_says_in_words_what_it_shows(language):
    paper = of(draft(), language=language)
    shown = figures(paper)
    assert len(shown) == len(list(placed_situations(draft())))
    for figure in shown:
        root = ElementTree.fromstring(figure.svg)
        named = root.get("aria-labelledby").split()
        titles = {each.get("id"): each.text for each in root if each.tag != f"{SVG}path"}
        assert titles[named[0]] == figure.title and titles[named[1]] == figure.alternative
        drawn = " ".join(each.text for each in root.iter(f"{SVG}text"))
        words = re.sub(r"[–\s]+", " ", drawn)
        for name in re.findall(r"\w{12,}", figure.alternative.partition(". ")[2]):
            assert name.casefold() in words.casefold(), name


def test_a_picture_is_told_apart_without_colour():
    figure = figures(of(draft(), "memory-illness"))[0]
    greys = set(re.findall(r"#[0-9a-f]{6}", figure.svg))
    assert all(one[1:3] == one[3:5] == one[5:7] for one in greys)
    bold = re.findall(r'font-weight: bold">([^<]*)<', figure.svg)
    assert "– Vapaan aikainen hoito kotona" in bold, "not everybody gets it"
    assert "– Omaishoitajan valmennus" not in bold


def test_a_picture_holds_nothing_beyond_its_edge():
    for figure in figures(of(for_heavy_only())):
        root = ElementTree.fromstring(figure.svg)
        height = float(root.get("viewBox").split()[3])
        for text in root.iter(f"{SVG}text"):
            assert float(text.get("y")) < height
            assert float(text.get("x")) + 6.2 * len(text.text) < 660, text.text


def test_tiers_with_other_services_have_a_path_of_their_own():
    figure = figures(of(for_heavy_only(), "memory-illness"))[0]
    heads = re.findall(r">(Sopimuksen tehneet[^<]*)<", figure.svg)
    assert len(heads) == 2
    assert "luokat II, III" in figure.alternative


def test_the_path_of_one_tier_shows_what_that_tier_gets():
    book = for_heavy_only()
    mine = [row[1] for row in cells(tables(of(book, "memory-illness", "II"))[0])]
    other = [row[1] for row in cells(tables(of(book, "memory-illness", "I"))[0])]
    assert set(mine) - set(other) == {"Vapaan aikainen hoito kotona"}
    assert "Läheistään hoitavan vapaa ilman sopimusta" not in mine
    assert of(book, "memory-illness", "II").title == "Palvelupolku: Muistisairaus, luokka II"


def test_a_book_without_services_says_so():
    text = (SUPPORT, "services:\n", "unread:\n")
    book = changed(text)
    paper = of(book)
    assert "ei ole palveluja tietoina" in printed(paper)
    assert not figures(paper) and not tables(paper)


def test_services_that_are_not_in_force_are_left_out_and_named():
    book = changed((SUPPORT, "provisions:\n", "in_force: {from: 2030-01-01}\nprovisions:\n"))
    said = printed(of(book))
    assert "eivät ole voimassa 12.2.2027" in said and "Ensitietopäivä" in said


def test_a_service_without_a_level_is_shown_too():
    book = changed((SUPPORT, "Carer coaching}\n    level: sub-regional\n", "Carer coaching}\n"))
    matrix = tables(of(book))[0]
    assert matrix.head[-1] == "Ei tasoa"
    assert "taso kirjaamatta" in printed(of(book, "child"))


def test_the_spreadsheet_has_every_table_and_no_empty_picture():
    data = write(of(draft()), "csv").decode("utf-8-sig")
    assert "Vapaan aikainen hoito kotona;sopimus;–;–;–" in data
    assert "Palvelupolku:" not in data
    headings = [b for b in of(draft()).blocks if isinstance(b, Heading) and b.level == 2]
    assert data.count("Palvelut tilanteessa") == len(headings)


def test_in_large_print_the_table_stands_alone():
    from rulebook_cli.render.writers.setting import Setting

    paper = of(draft(), "memory-illness")
    assert write(paper, "pdf", Setting(large_print=True))
    assert len(write(paper, "docx", Setting(large_print=True))) < len(write(paper, "docx"))
