"""The laws of folding where sections get new numbers and texts refer to them."""

from random import Random
from typing import Any

from any_books import seeds
from books import SETTINGS, TIMES, after, merged
from hypothesis import HealthCheck, given, settings

from rulebook_cli.changes.consolidate import Consolidated
from rulebook_cli.changes.follow_numbers import followed_words
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

often = settings(max_examples=300 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
WORDS = (
    *("Katso", "tästä", "aina", "kohta,", "jonka", "mukaan", "palkkio", "ja", "vapaa", "äidille"),
    *("tai", "isälle", "määräytyy"),
)
Book = dict[str, Any]
"""By the id of each section its number, the numbers of before, and its texts by provision."""


def begun(by: Random) -> Book:
    book: Book = {}
    for at, id_ in enumerate("abc"):
        book[id_] = {"number": str(at + 1), "formerly": [], "texts": {}}
    for id_ in "abc":
        for name in "pq":
            book[id_]["texts"][name] = " ".join(_word(by, book) for _ in range(8))
    return book


def _word(by: Random, book: Book) -> str:
    """A word, or a reference to a section by its number."""
    if by.random() < 0.3:
        id_ = by.choice(sorted(book))
        return f"[{book[id_]['number']} §:n mukaan](#{id_})"
    return by.choice(WORDS)


def changed(by: Random, book: Book, times: int = 3) -> Book:
    book = {
        id_: {**section, "formerly": [*section["formerly"]], "texts": {**section["texts"]}}
        for id_, section in book.items()
    }
    for _ in range(times):
        by.choice([_renumber, _renumber, _reword, _reword, _add, _renumber_by_hand])(by, book)
    return book


def _renumber(by: Random, book: Book, follow: bool = True) -> None:
    id_, new = by.choice(sorted(book)), by.choice(["4", "5", "6 a", "7"])
    old = book[id_]["number"]
    if any(section["number"] == new for section in book.values()):
        return
    book[id_]["number"] = new
    book[id_]["formerly"].append(old)
    for section in book.values() if follow else ():
        for name, text in section["texts"].items():
            section["texts"][name] = followed_words(text, {id_: (old, new)})


def _renumber_by_hand(by: Random, book: Book) -> None:
    _renumber(by, book, follow=False)


def _reword(by: Random, book: Book) -> None:
    texts = book[by.choice(sorted(book))]["texts"]
    name = by.choice(sorted(texts))
    words = texts[name].split(" ")
    words.insert(by.randint(0, len(words)), _word(by, book))
    texts[name] = " ".join(words)


def _add(by: Random, book: Book) -> None:
    where = by.choice(["a", "b", "new"])
    if where == "new":
        book.setdefault("new", {"number": "9", "formerly": [], "texts": {}})
    book[where]["texts"].setdefault(by.choice("rs"), _word(by, book))


def written(book: Book) -> Rulebook:
    files = {"rulebook.yaml": SETTINGS}
    for id_, section in book.items():
        former = ", ".join(f'"{number}"' for number in section["formerly"])
        lines = [f"id: {id_}", f'number: "{section["number"]}"', "heading: {fi: H}"]
        lines += [f"formerly: [{former}]"] * bool(former) + ["provisions:"]
        for name, text in section["texts"].items():
            lines.append(f"  - {{id: {name}, text: {{fi: {text!r}}}}}")
        files[f"sections/{id_}.yaml"] = "\n".join(lines).encode()
    read = read_rulebook(files)
    assert not read.misread, read.misread
    return read


def said(book: Rulebook) -> dict[str, Plain]:
    return {str(entry.address): entry.value for entry in book.entries}


def clashing(result: Consolidated) -> set[str]:
    """The places of the clashes; of an order's, the point where both sides put something."""
    return {
        f"{clash.address.section} after {clash.base}"
        if clash.kind == "order"
        else str(clash.address)
        for clash in result.clashes
    }


@often
@given(seeds)
def test_a_change_alone_is_taken_as_it_is(by: Random) -> None:
    data = begun(by)
    base, new = written(data), written(changed(by, data))
    result = merged(base, base, new)
    assert not result.clashes
    assert after(base, new, result) == said(new), "also where a reference was left behind"
    assert not merged(base, new, new).edits and not merged(base, new, base).edits


@often
@given(seeds)
def test_the_sides_may_be_swapped_and_references_lead_on(by: Random) -> None:
    data = begun(by)
    base, one, other = (written(book) for book in (data, changed(by, data), changed(by, data)))
    there, back = merged(base, one, other), merged(base, other, one)
    numbers = {place for place in clashing(there) if place.endswith(":number")}
    if numbers:  # each side keeps its own until that is settled
        assert numbers <= clashing(back)
    else:
        assert clashing(there) == clashing(back)
    if not there.clashes:
        assert after(one, other, there) == after(other, one, back)
