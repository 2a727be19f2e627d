"""What a search for clashes of meaning left out is said exactly; who does not meet is not asked."""

import pytest
from small_worlds import Book, a_book, bare_desk, worlds_of

from rulebook_cli.cli.clashes import meaning_search
from rulebook_cli.cli.clashes.meaning_clashes import Meaning, judge_meaning
from rulebook_cli.cli.clashes.meetings import groups_of_meeting
from rulebook_cli.cli.clashes.named_things import in_the_book
from rulebook_cli.model.clash import NotLookedAt
from rulebook_cli.render.papers.clash_limits import limit_words


def changed(section: str, key: str, **values: str) -> Book:
    book = a_book()
    book[section][key] = {**book[section][key], **values}
    return book


def fee(tier: str, amount: str) -> Book:
    return changed("b", "fees", **{tier: amount})


def cell(tier: str, words: str) -> Book:
    return changed("a", "tiers", **{tier: words})


def judged(books: dict[str, Book]) -> Meaning:
    return judge_meaning(bare_desk(), *worlds_of(books))


def groups(books: dict[str, Book]) -> list[list[str]]:
    worlds, names, apart = worlds_of(books)
    met = groups_of_meeting(in_the_book(names, worlds.book()), apart)
    return [sorted(group.ids) for group in met]


def test_fees_of_two_tiers_and_links_beside_them_have_nothing_to_do_with_each_other() -> None:
    link = changed("b", "provisions", q="Katso [kohta](#c.p).")
    books = {"m-1": fee("I", "710"), "m-2": fee("II", "810"), "m-3": link}
    assert groups(books) == [["m-1"], ["m-2"], ["m-3"]]


def test_who_is_in_a_tier_matters_for_its_fee_only_where_something_lowers_fees() -> None:
    books = {"m-1": fee("I", "710"), "m-2": cell("III", "> 4")}
    assert groups(books) == [["m-1"], ["m-2"]]
    lowered = a_book()
    lowered["b"]["cut"] = "0.7"
    assert groups(books | {"m-3": lowered}) == [["m-1", "m-2", "m-3"]]


def test_the_very_same_are_searched_once_and_all_told() -> None:
    one, other = a_book(), a_book()
    for book, id_ in ((one, "d"), (other, "e")):
        book[id_] = {"number": "4", "provisions": {"p": "Uusi."}, "tiers": {}, "fees": {}}
    found = judged({"m-1": one, "m-2": other, "m-3": one})
    assert {clash.amendments for clash in found.clashes} == {("m-1", "m-2"), ("m-2", "m-3")}
    assert found.complete


def test_pairs_that_found_no_room_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    books = {f"m-{at}": cell(*each) for at, each in enumerate((("I", "> 4"), ("II", "> 4")), 1)}
    assert judged(books).complete
    monkeypatch.setattr(meaning_search, "_MOST_SECTIONS", 0)
    monkeypatch.setattr(meaning_search, "_FEWEST_BOOKS", 0)
    found = judged(books)
    assert not found.complete
    assert found.not_looked_at == (NotLookedAt("sets", ("m-1", "m-2"), 2),)


def test_larger_sets_than_five_are_told_only_where_there_are_any() -> None:
    cells = ("> 4", "> 5", "> 6", "> 3", "> 2", "> 1")
    six = {}
    for at, words in enumerate(cells, 1):
        book = a_book()
        book["a"]["tiers"][f"N{at}"] = words
        six[f"m-{at}"] = book
    found = judged(six)
    assert [left.what for left in found.not_looked_at] in ([], ["larger"])
    assert judged(dict(list(six.items())[:5])).complete


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "what", ["sets", "larger", "table", "largest", "traced", "mending", "needs"]
)
def test_each_is_said_with_those_it_is_about(what: str, language: str) -> None:
    few = limit_words(NotLookedAt(what, ("m-1", "m-2"), 3), language)
    assert "m-1" in few and "m-2" in few and (what == "table" or "3" in few)
    many = tuple(f"m-{at}" for at in range(1, 41))
    said = limit_words(NotLookedAt(what, many, 3), language)
    assert "m-8" in said and "m-9" not in said and "32" in said
    assert limit_words(NotLookedAt("sets", many, 2), language) != said
