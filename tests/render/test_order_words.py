"""An order that changed, in words."""

import pytest

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import catalogue
from rulebook_cli.store.read_rulebook import read_rulebook


def small_book(rest: str) -> Rulebook:
    text = f'id: a\nnumber: "1"\nheading: {{fi: A}}\n{rest}'
    settings = b"title: {fi: Kirja}\nlanguages: [fi]\n"
    return read_rulebook({"rulebook.yaml": settings, "sections/a.yaml": text.encode()})


def tables(*names: str) -> Rulebook:
    lines = ["tiers:"]
    for number, row in enumerate(names, 1):
        listed = ", ".join(f"{{id: {name}}}" for name in row.split())
        lines.append(f"  - {{id: t{number}, name: {{fi: Taulu {number}}}, list: [{listed}]}}")
    return small_book("\n".join(lines) + "\n")


def provisions(ids: str) -> Rulebook:
    rows = "".join(f"  - {{id: {id_}, text: {{fi: 'x'}}}}\n" for id_ in ids)
    return small_book("provisions:\n" + rows)


def places(before: Rulebook, after: Rulebook, language: str = "fi") -> list[ChangedPlace]:
    return changed_places(compare(before.entries, after.entries), Showing(before, after, language))


def shown(place: ChangedPlace) -> list[str]:
    sign = {Mark.INSERTED: "+", Mark.DELETED: "-"}
    return [
        "".join(f"{sign.get(run.mark, '')}{run.text}" for run in line.marked)
        for line in place.lines
    ]


def test_a_moved_tier_is_struck_here_and_inserted_there() -> None:
    (place,) = places(tables("I II III"), tables("I III II"))
    assert place.name == "1 §, luokkien järjestys"
    assert shown(place) == ["Taulu 1: I+, III, II-, III"]
    assert place.notes == (
        "Siirretty: III (nyt heti tämän jälkeen: I, aiemmin heti tämän jälkeen: II)",
    )
    (line,) = place.lines
    assert "".join(run.text for run in line.old) == "Taulu 1: I, II, III"
    assert "".join(run.text for run in line.new) == "Taulu 1: I, III, II"


def test_first_and_last() -> None:
    (place,) = places(tables("I II III"), tables("III I II"))
    assert shown(place) == ["Taulu 1: +III, I, II-, III"]
    assert place.notes == ("Siirretty: III (nyt ensimmäisenä, aiemmin heti tämän jälkeen: II)",)
    (place,) = places(tables("I II III"), tables("II III I"))
    assert shown(place) == ["Taulu 1: -I, II, III+, I"]


def test_into_another_table() -> None:
    (place,) = places(tables("I II", "Y"), tables("I", "Y II"))
    assert shown(place) == ["Taulu 1: I-, II", "Taulu 2: Y+, II"]
    assert place.notes == (
        "Siirretty: II (nyt taulukossa Taulu 2 heti tämän jälkeen: Y, aiemmin taulukossa Taulu 1)",
    )


def test_provisions_by_their_numbers_before_the_change() -> None:
    (place,) = places(provisions("pqr"), provisions("rpq"))
    assert place.name == "1 §, momenttien järjestys"
    assert shown(place) == ["+1 § 3 mom., 1 § 1 mom., 1 § 2 mom.-, 1 § 3 mom."]


def test_a_long_list_shows_what_moved_and_its_neighbours() -> None:
    (place,) = places(provisions("abcdefghijklmnop"), provisions("abcpdefghijklmno"))
    assert shown(place) == ["…, 1 § 3 mom.+, 1 § 16 mom., 1 § 4 mom., …, 1 § 15 mom.-, 1 § 16 mom."]


def test_a_new_tier_says_where_it_stands() -> None:
    (place,) = places(tables("I II", "Y"), tables("I II", "Y N"))
    assert place.notes == ("Paikka: taulukossa Taulu 2 heti tämän jälkeen: Y",)
    (place,) = places(tables("I II"), tables("N I II"))
    assert place.notes == ("Paikka luettelossa: ensimmäisenä",)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_order_has_a_name_in_every_language(language: str) -> None:
    words = catalogue(language, "order_words")
    (place,) = places(provisions("pq"), provisions("qp"), language)
    assert words["order.provision.paragraph"] in place.name
    assert "~order" not in place.name
