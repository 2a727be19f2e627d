"""`rulebook schema`: the form of a file as JSON Schema."""

import json

from desks import SOURCES, Desk

KINDS = ["rulebook", "facts", "terms", "section", "amendment", "comment", "statement", "decision"]
KINDS += ["headcounts", "unit_costs", "assessment"]


def test_the_list_names_every_kind(nowhere: Desk) -> None:
    assert nowhere.good("schema").out.splitlines() == KINDS


def test_a_schema_is_json_and_the_same_in_every_language(nowhere: Desk) -> None:
    texts = {nowhere.good("schema", "section", lang=lang).out for lang in ("fi", "en")}
    assert len(texts) == 1
    schema = json.loads(texts.pop())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["id", "number", "heading"]
    assert schema["additionalProperties"] is False and "tiers" in schema["properties"]


def test_a_started_book_holds_what_the_command_prints(nowhere: Desk) -> None:
    nowhere.good("init", "book", "--draft", "lappi-2024")
    for kind in KINDS[:4]:
        held = nowhere.folder / "book" / ".schemas" / f"{kind}.json"
        assert held.read_text("utf-8") == nowhere.good("schema", kind).out
    assert (SOURCES / "drafts/lappi-2024/.schemas/section.json").is_file()


def test_a_started_book_can_be_judged_from_anywhere_in_it(nowhere: Desk) -> None:
    nowhere.good("init", "book", "--draft", "lappi-2024")
    assert nowhere.say("check", "book/.schemas", "--on", "2024-06-01").code == 0


def test_an_unknown_kind_suggests_the_nearest(nowhere: Desk) -> None:
    assert "Did you mean section?" in nowhere.refused("schema", "sectoin")
    assert "statement" in nowhere.refused("schema", "zzz")
