"""`clashes`: amendments that propose the same or nearly the same are answered once."""

import json

import pytest
from desks import Desk
from terminals import ENTER, Terminal

FEE = "fees:fee/II@2026-01-01"
SAVING = "leave.saving~fi"
LONG = (
    "Käyttämättömät päivät voi säästää vuoden loppuun. Säästetyt päivät voi pitää myös "
    "yhtäjaksoisesti, jos omaishoitaja on sopinut siitä työntekijän kanssa hyvissä ajoin."
)
NEARLY = LONG.replace("hyvissä ajoin", "etukäteen")


@pytest.fixture
def desk(county: Desk) -> Desk:
    """Two say the same of saved days, a third nearly the same."""
    county.propose("leave", "--set", f"{SAVING}={LONG}", "--as", "misol")
    county.propose("leave", "--set", f"{SAVING}={NEARLY}", "--as", "nvf")
    county.propose("leave", "--set", f"{SAVING}={LONG}", "--as", "misol")
    return county


def statuses(desk: Desk) -> dict[str, str]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return {row["id"]: row["status"] for row in rows}


def test_the_group_in_json(desk: Desk) -> None:
    told = json.loads(desk.say("clashes", "--json").out)
    [near] = told["near"]
    assert sorted(near["amendments"]) == ["misol-1", "misol-2", "nvf-1"]
    assert [sorted(each) for each in near["versions"]] == [["misol-1", "misol-2"], ["nvf-1"]]
    [place] = near["places"]
    assert place["address"] == SAVING
    assert place["texts"]["nvf-1"] == NEARLY and place["texts"]["misol-2"] == LONG
    assert place["differing"]["misol-1"] == ["hyvissä ajoin"]
    assert place["differing"]["nvf-1"] == ["etukäteen"]
    assert near["answers"][1] == [
        'rulebook merge nvf-1 --because "…"',
        'rulebook reject misol-1 misol-2 --because "…"',
    ]
    assert told["alike"] == [["misol-1", "misol-2"]]
    assert len(told["clashes"]) == 1, "they still clash as texts"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", ("Kerralla vastattavat", "lähes samaa")),
        ("sv", ("Besvaras på en gång", "nästan detsamma")),
        ("en", ("To be answered once", "nearly the same")),
    ],
)
def test_side_by_side_with_the_differing_words_marked(
    desk: Desk, lang: str, words: tuple[str, ...]
) -> None:
    said = desk.say("clashes", lang=lang)
    assert all(word in said.everything for word in words), said.out
    assert "[-hyvissä" in said.out and "{+etukäteen+}" in said.out
    assert "rulebook reject misol-1 misol-2" in said.everything
    assert max(map(len, said.out.splitlines())) <= 80
    assert desk.say("clashes", "--output", desk.top / "c.html", lang=lang).code == 1
    html = (desk.top / "c.html").read_text("utf-8")
    assert "<del" in html and "<ins" in html


def test_the_commands_it_names_answer_the_group(desk: Desk) -> None:
    told = json.loads(desk.say("clashes", "--json").out)
    for command in told["near"][0]["answers"][0]:
        desk.good(*command.replace('"…"', "Hyvä").removeprefix("rulebook ").split(" "))
    assert statuses(desk) == {"misol-1": "merged", "misol-2": "merged", "nvf-1": "rejected"}


def test_settled_once(desk: Desk) -> None:
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("How is this group answered")
    terminal.types(ENTER)
    terminal.sees("Why")
    terminal.types("Selkeämpi.", ENTER)
    terminal.sees("Leave these out")
    terminal.types("y", ENTER)
    assert terminal.ends() == 0
    found = statuses(desk)
    assert sorted(found.values()) == ["proposed", "proposed", "rejected"]
    assert found["nvf-1"] == "rejected"


def test_an_amount_is_never_near(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=821", "--texts", "--as", "nvf")
    told = json.loads(asked.say("clashes", "--json").out)
    assert told["near"] == [] and told["clashes"]
