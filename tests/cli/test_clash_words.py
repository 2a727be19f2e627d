"""`clashes`: what each choice comes to is told in the words of the book, nothing flattened."""

import json
from typing import Any

from desks import Desk


def found(desk: Desk, *ids: str) -> list[dict[str, Any]]:
    said = desk.say("clashes", *ids, "--json")
    assert said.code == 1, said
    clashes: list[dict[str, Any]] = json.loads(said.out)["clashes"]
    return clashes


def test_two_new_provisions_at_one_point(asked: Desk) -> None:
    for who, id_ in (("misol", "yksi"), ("nvf", "kaksi")):
        new = f"leave.{id_}~fi=Uusi {id_}."
        asked.propose("leave", "--set", new, "--after", "leave.days", "--as", who)
    (clash,) = found(asked)
    assert clash["texts"] == {"misol-2": "Uusi yksi.", "nvf-1": "Uusi kaksi."}
    assert clash["choices"] == [
        {"keep": ["misol-2"], "result": "Uusi yksi."},
        {"keep": ["nvf-1"], "result": "Uusi kaksi."},
        {
            "keep": ["misol-2", "nvf-1"],
            "result": "Uusi yksi.\nUusi kaksi.",
            "order": ["misol-2", "nvf-1"],
        },
        {
            "keep": ["nvf-1", "misol-2"],
            "result": "Uusi kaksi.\nUusi yksi.",
            "order": ["nvf-1", "misol-2"],
        },
    ]


def test_a_text_keeps_its_paragraphs_and_list_marks(asked: Desk) -> None:
    listed = "Vapaata saa:\n\n- yksi\n  - kaksi\n- kolme"
    for who, text in (("misol", listed), ("nvf", "Eka.\n\n1. yksi\n2. kaksi")):
        asked.propose("leave", "--set", f"leave.saving~fi={text}", "--as", who)
    (clash,) = found(asked)
    assert clash["texts"] == {
        "misol-2": "Vapaata saa:\n– yksi\n  – kaksi\n– kolme",
        "nvf-1": "Eka.\n1. yksi\n2. kaksi",
    }
    shown = asked.say("clashes").out
    assert "2. kaksi" in shown and "\n  >   – kaksi\n" in shown, shown


def test_facts_are_called_by_their_names(asked: Desk) -> None:
    text = (asked.folder / "sections" / "01-tiers.yaml").read_text("utf-8")
    old = 'criteria: {care_hours: ">= 8"}'
    assert old in text
    for who, hours in (("misol", "10"), ("nvf", "12")):
        asked.good(
            *("propose", "tiers", "--from", "-", "--as", who, "--title", "T", "--reason", "R"),
            stdin=text.replace(old, old.replace("8", hours)),
        )
    (clash,) = [one for one in found(asked, "misol-2", "nvf-1") if one["kind"] == "value"]
    shown = asked.say("check", "--with", "misol-2", "--with", "nvf-1", "--json")
    (same,) = json.loads(shown.out)["clashes"]
    assert clash["texts"] == same["texts"]
    assert not any("Care hours" in words or ":;" in words for words in clash["texts"].values())


def test_an_order_is_told_by_first_words(asked: Desk) -> None:
    """Two put one subsection at different places: nobody knows their ids."""
    texts = {
        id_: f"  - id: {id_}\n    text: {{fi: {id_} on momentti.}}\n" for id_ in ("aa", "bb", "cc")
    }

    def written(*ids: str) -> str:
        head = 'id: uusi\nnumber: "9"\nheading: {fi: Uusi, sv: Ny}\nprovisions:\n'
        return head + "".join(texts[id_] for id_ in ids)

    more = ("--title", "T", "--reason", "R")
    first = ("propose", "new", "--from", "-", "--as", "hva", *more)
    id_ = asked.good(*first, stdin=written("aa", "bb", "cc")).out.strip()
    asked.good("merge", id_, "--because", "R")
    for who, order in (("misol", ("cc", "aa", "bb")), ("nvf", ("aa", "cc", "bb"))):
        asked.good("propose", "uusi", "--from", "-", "--as", who, *more, stdin=written(*order))
    (clash,) = found(asked)
    assert "”cc on momentti.”" in clash["texts"]["misol-2"].split(", ")[0]


def test_a_choice_tells_what_stays_and_what_goes(asked: Desk) -> None:
    """misol strikes what nvf refers to."""
    text = (asked.folder / "sections" / "03-leave.yaml").read_text("utf-8")
    start, end = text.index("  - id: saving"), text.index("leave:\n  -")
    more = ("--title", "T", "--reason", "R")
    asked.good(
        *("propose", "leave", "--from", "-", "--as", "misol", *more),
        stdin=text[:start] + text[end:],
    )
    words = "leave.days~fi=Vapaasta sovitaan, ks. [3 § 2 mom.](#leave.saving)."
    asked.propose("leave", "--set", words, "--as", "nvf")
    (clash,) = found(asked)
    assert clash["kind"] == "meaning" and clash["check"] == "dangling-reference"
    first, second = (choice["result"] for choice in clash["choices"])
    assert "Vapaasta sovitaan, ks. 3 § 2 mom." in first
    assert "Käyttämättömät päivät voi säästää vuoden loppuun." in first
    assert "(removed)" in second and "Omaishoitajalla on oikeus" in second
    shown = asked.say("clashes").everything
    assert "referred to, section 3(2), is taken away by misol-2." in shown, shown
    assert "Did you mean" not in shown


def test_words_that_move_to_another_provision_are_shown_there(asked: Desk) -> None:
    """Who splits a paragraph, or joins it to another, strikes no words: the choice says where
    they then stand, also where `merge` refuses."""
    text = (asked.folder / "sections" / "03-leave.yaml").read_text("utf-8")
    whole = "Omaishoitajalla on oikeus kahteen vapaapäivään kuukaudessa."
    second = "Vapaan voi pitää useassa osassa."
    assert f"{whole} {second}" in text
    split = text.replace(f"{whole} {second}", whole).replace(
        "  - id: saving", f"  - id: parts\n    text: {{fi: {second}}}\n  - id: saving"
    )
    joined = text.replace("        Käyttämättömät", f"        {whole} {second} Käyttämättömät")
    days, saving = joined.index("  - id: days"), joined.index("  - id: saving")
    words = ("--title", "T", "--reason", "R")
    for who, new in (
        ("nvf", split),
        ("misol", joined[:days] + joined[saving:]),
        ("hva", text.replace("useassa osassa", "kahdessa osassa")),
    ):
        asked.good("propose", "leave", "--from", "-", "--as", who, *words, stdin=new)
    (clash,) = [one for one in found(asked) if one["address"] == "leave.days~fi"]
    results = {tuple(choice["keep"]): choice["result"] for choice in clash["choices"]}
    assert results["nvf-1",] == (
        f"{whole}\nWords moved from here then stand at this place: section 3(2)\n{second}"
    )
    assert results["misol-2",].splitlines() == [
        "(removed)",
        "Words moved from here then stand at this place: section 3(1)",
        f"{whole} {second} Käyttämättömät päivät voi säästää vuoden loppuun.",
    ]
    assert "moved" not in results["hva-1",]
    shown = asked.say("clashes", "misol-2", "hva-1").everything
    assert "A) Take misol-2. The place would be taken away. Words moved from here" in shown, shown
    refused = asked.say("merge", "nvf-1", "hva-1", "--because", "R")
    assert refused.code == 1 and f"section 3(2) {second}" in refused.everything
