"""Who meets whom: pairs in a square, larger sets as sets, each leading to its question."""

from datetime import date

import pytest

from rulebook_cli.model.clash import DRAFT, Choice, ClashQuestion, ClashReport, Proposer
from rulebook_cli.model.paper import Heading, Paper, Table
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.clash_paper import draw_clashes
from rulebook_cli.render.writers.write_html import write_html
from rulebook_cli.render.writers.write_terminal import write_terminal

BOOK = Rulebook(Settings(Place("rulebook.yaml"), Text({"fi": "Kirja"})))
IDS = ("hol-1", "hva-2", "misol-3")
TITLES = dict(zip(IDS, ("Yksi", "Kaksi", "Kolme"), strict=True))
PROPOSERS = {
    id_: Proposer(id_, Text({"fi": f"Yhdistys {id_}"}), Text({"fi": title}), Text({"fi": "Syy."}))
    for id_, title in TITLES.items()
}


def value(*sides: tuple[str, ...], draft: tuple[Proposer, ...] = ()) -> ClashQuestion:
    choices = tuple(Choice(side, f"{at} euroa") for at, side in enumerate(sides))
    ids = tuple(id_ for side in sides for id_ in side)
    return ClashQuestion("value", ids, "2 §", ("Mikä?",), choices, draft=draft)


def meaning(*ids: str) -> ClashQuestion:
    choices = tuple(Choice(tuple(i for i in ids if i != out), "Näin.") for out in ids)
    return ClashQuestion("meaning", ids, "1 §", ("Yhdessä väärin.",), choices)


def drawn(*questions: ClashQuestion, whole: bool = True, base: str = "") -> Paper:
    report = ClashReport(questions, PROPOSERS, base=base)
    return draw_clashes(report, BOOK, "fi", date(2026, 11, 23), True, whole)


def square(paper: Paper) -> dict[tuple[str, str], str]:
    """Each cell of the square that says something."""
    table = next(
        b for b in paper.blocks if isinstance(b, Table) and b.caption == "Kuka kohtaa kenet"
    )
    said = {}
    for row in table.rows:
        name = "".join(run.text for run in row[0])
        for head, cell in zip(table.head[1:], row[1:], strict=True):
            said[name, head] = "".join(run.text for run in cell)
    return {pair: words for pair, words in said.items() if words}


def test_a_pair_meets_and_those_who_write_the_same_do_not() -> None:
    cells = square(drawn(value(("hol-1", "hva-2"), ("misol-3",))))
    assert cells.keys() == {
        ("hol-1", "misol-3"),
        ("hva-2", "misol-3"),
        ("misol-3", "hol-1"),
        ("misol-3", "hva-2"),
    }
    assert set(cells.values()) == {"A1"}


def test_a_pair_that_meets_twice_has_both_numbers() -> None:
    paper = drawn(value(("hol-1",), ("hva-2",)), meaning("hol-1", "hva-2"))
    assert square(paper)["hol-1", "hva-2"] == "A1 M2"


def test_three_that_clash_only_together_are_no_pairs() -> None:
    paper = drawn(value(("hol-1",), ("hva-2",)), meaning(*IDS))
    assert square(paper).keys() == {("hol-1", "hva-2"), ("hva-2", "hol-1")}
    sets = next(b for b in paper.blocks if isinstance(b, Table) and "yhdessä" in b.caption)
    (row,) = sets.rows
    assert [run.text for run in row[0]] == ["M2"] and "hol-1, hva-2 ja misol-3" in row[1][0].text


def test_the_draft_has_its_row() -> None:
    cells = square(drawn(value((), ("hol-1",), ("hva-2",))))
    assert cells["luonnos", "hol-1"] == cells["hva-2", "luonnos"] == "A1"


def test_a_file_leads_from_the_cells_to_the_questions() -> None:
    page = write_html(drawn(value(("hol-1",), ("hva-2",)), meaning(*IDS)))
    for number in (1, 2):
        assert f'href="#question-{number}"' in page and f'id="question-{number}"' in page
    assert "Yhdistys hva-2: Kaksi" in page


def test_a_terminal_names_the_places_only() -> None:
    paper = drawn(value(("hol-1",), ("hva-2",)), whole=False)
    shown = write_terminal(paper, 80)
    assert "Kysymys 1. 2 §" in shown and "Mikä?" not in shown
    assert not any(isinstance(b, Heading) and b.anchor for b in paper.blocks)


@pytest.mark.parametrize("many", [2, 4])
def test_reasons_stand_side_by_side_where_there_is_room(many: int) -> None:
    known = tuple(PROPOSERS.values())[: many - 2]
    question = (
        value((), ("hol-1",), ("hva-2",), draft=known)
        if many > 2
        else value(*[(i,) for i in IDS[:2]])
    )
    report = ClashReport((question,), PROPOSERS)
    paper = draw_clashes(report, BOOK, "fi", date(2026, 11, 23))
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    assert len(table.rows) == (1 if many == 2 else many)
    said = [run.text for row in table.rows for cell in row for run in cell]
    assert said.count("Syy.") == many and not any(words.startswith("•") for words in said)
    assert ("luonnos, hol-1, Yhdistys hol-1" in (*table.head, *said)) is (many > 2)


def test_the_draft_without_a_known_reason_says_so() -> None:
    report = ClashReport((value((), ("hol-1",)),), PROPOSERS)
    paper = draw_clashes(report, BOOK, "fi", date(2026, 11, 23))
    assert "Perustelua ei ole kirjattu." in write_terminal(paper, 80)
    assert DRAFT == "draft"
