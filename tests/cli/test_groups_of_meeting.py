"""Amendments in groups that have nothing to do with each other, judged and kept apart."""

from small_worlds import Book, a_book, bare_desk, worlds_of

from rulebook_cli.cli.clashes.meaning_clashes import judge_meaning
from rulebook_cli.cli.clashes.meetings import groups_of_meeting
from rulebook_cli.cli.clashes.named_things import Names


def named(own: str, *words: str) -> Names:
    return Names(frozenset({own}), frozenset(words))


def groups(names: dict[str, Names], *apart: tuple[str, str]) -> list[list[str]]:
    return [sorted(each.ids) for each in groups_of_meeting(names, [*map(frozenset, apart)])]


def test_who_meets_through_others_is_in_one_group() -> None:
    names = {"m-1": named("a", "b"), "m-2": named("b"), "m-3": named("c"), "m-4": named("d", "c")}
    assert groups(names) == [["m-1", "m-2"], ["m-3", "m-4"]]
    assert groups(names, ("m-2", "m-3")) == [["m-1", "m-2", "m-3", "m-4"]]


def test_whoever_changes_the_settings_meets_everybody() -> None:
    names = {"m-1": named("a"), "m-2": named("b"), "m-3": named("rulebook")}
    assert groups(names) == [["m-1", "m-2", "m-3"]]


class Remembering:
    """A cache that tells what was kept."""

    def __init__(self) -> None:
        self.known: dict[str, object] = {}
        self.kept: list[str] = []

    def recall(self, keys: object) -> dict[str, object]:
        return self.known

    def keep(self, values: dict[str, object]) -> None:
        self.known |= values
        self.kept += values


def new_section(id_: str, number: str) -> Book:
    provisions = {"p": "Uusi."}
    return a_book() | {id_: {"number": number, "provisions": provisions, "tiers": {}, "fees": {}}}


def test_one_more_amendment_costs_its_own_group_only() -> None:
    desk, cache = bare_desk(), Remembering()
    desk.cache = cache  # type: ignore[assignment]
    books = {"m-1": new_section("d", "4"), "m-2": new_section("e", "4")}
    found = judge_meaning(desk, *worlds_of(books))
    assert [clash.amendments for clash in found.clashes] == [("m-1", "m-2")]
    assert len(cache.kept) == 1
    books |= {"m-3": new_section("g", "5"), "m-4": new_section("h", "5")}
    found = judge_meaning(desk, *worlds_of(books))
    assert [clash.amendments for clash in found.clashes] == [("m-1", "m-2"), ("m-3", "m-4")]
    assert len(cache.kept) == 2 and found.complete
