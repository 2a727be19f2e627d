"""What a file tells of an export's columns."""

from pathlib import Path

import pytest

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.forms.import_mapping import (
    MAPPING,
    SERVICES,
    read_mapping,
    service_mapping,
)


def test_a_mapping_in_full() -> None:
    text = (
        "channel: event\nrespondent: [Kuka, Vem]\narrived: Koska\nplace: Mihin\nrest: false\n"
        "texts: [{column: Mitä, place: leave}, {column: K1, question: q1}]\n"
        "kinds: {Seura: association}\nstances: {Joo: supports}\nlanguage: sv\nkind: person\n"
    )
    mapping, misread = read_mapping(text.encode(), "m.yaml")
    assert mapping is not None and misread == ()
    assert mapping.respondent == ("Kuka", "Vem") and mapping.language == "sv"
    assert [(one.column, one.place, one.question) for one in mapping.texts] == [
        ("Mitä", "leave", ""),
        ("K1", "", "q1"),
    ]
    assert mapping.kinds["seura"] == "association" and mapping.stances["joo"] == "supports"
    assert mapping.stances["vastustan"] == "opposes", "the usual words are known besides"


@pytest.mark.parametrize("line", ["kanava: x", "channel: posti", "stances: {a: ehka}", "texts: x"])
def test_what_is_wrong_in_it_is_noted(line: str) -> None:
    _, misread = read_mapping(f"{line}\ntexts: [{{column: a}}]\n".encode(), "m.yaml")
    assert misread


def test_one_that_names_no_words_is_refused() -> None:
    with pytest.raises(RulebookError, match="mapping-empty"):
        read_mapping(b"respondent: Kuka\n", "m.yaml")


@pytest.mark.parametrize("name", SERVICES)
def test_a_known_service_never_reads_contacts(name: str) -> None:
    mapping = service_mapping(name)
    assert "Sähköposti" in mapping.passed_over and mapping.channel == name
    assert mapping.kind == "person", "who is not told of is not named"


def test_the_page_describes_every_key_and_its_example_can_be_read() -> None:
    page = (Path(__file__).parents[2] / "docs/lausunnot.md").read_text("utf-8")
    example = page.partition("```yaml\n")[2].partition("```")[0]
    mapping, misread = read_mapping(example.encode(), "m.yaml")
    assert mapping is not None and misread == ()
    assert all(f"{key}:" in example for key in MAPPING.keys if key != "row_id")
