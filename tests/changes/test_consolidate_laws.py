"""The laws of folding, on variations of the model county's book."""

from collections.abc import Iterator
from random import Random

from books import TIMES, after, merged, section_of, values
from hypothesis import HealthCheck, given, settings
from variations import BASE, seeds, variation

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import Consolidated
from rulebook_cli.changes.wrapping import same_words
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.order import item_address

often = settings(max_examples=400 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))


def clashing(result: Consolidated) -> set[str]:
    """The places of the clashes; of an order's, the point where both sides put something."""
    return {
        f"{clash.address.section} after {clash.base}"
        if clash.kind == "order"
        else str(clash.address)
        for clash in result.clashes
    }


def says_the_same(one: dict[str, Plain], other: dict[str, Plain]) -> bool:
    return one.keys() == other.keys() and all(
        value == other[key] or ("~" in key and same_words(str(value), str(other[key])))
        for key, value in one.items()
    )


@often
@given(seeds)
def test_what_both_did_is_done(by: Random) -> None:
    one = variation(by)
    result = merged(BASE, one, one)
    assert not result.edits and not result.clashes and not result.added and not result.removed


@often
@given(seeds)
def test_a_change_alone_is_taken_whole(by: Random) -> None:
    """merge(T,T,B) is B, in B's order; and folding nothing into A changes nothing."""
    one = variation(by)
    result = merged(BASE, BASE, one)
    assert not result.clashes and not result.near and not result.gone
    assert says_the_same(after(BASE, one, result), values(one))
    nothing = merged(BASE, one, BASE)
    assert not nothing.edits and not nothing.clashes
    placed = [str(entry.address) for entry in BASE.entries]
    for edit in result.edits:
        name = str(edit.address)
        if edit.address.block == "order" and isinstance(edit.value, list):
            names = [str(item_address(edit.address, str(item))) for item in edit.value]
            rest = [name for name in placed if name not in names]
            placed[:] = rest + names
            continue
        if edit.value is None:
            placed.remove(name)
        elif name not in placed:
            placed.insert(placed.index(edit.follows) + 1 if edit.follows else 0, name)
    for section in one.sections:
        start = f"{section.id}."
        wanted = [str(e.address) for e in one.entries if str(e.address).startswith(start)]
        kept = [name for name in placed if name.startswith(start) and "~" not in name]
        assert kept == [name for name in wanted if "~" not in name]


@often
@given(seeds)
def test_the_sides_may_be_swapped(by: Random) -> None:
    one, other = variation(by), variation(by)
    there, back = merged(BASE, one, other), merged(BASE, other, one)
    assert clashing(there) == clashing(back)
    if not there.clashes:
        assert says_the_same(after(one, other, there), after(other, one, back))


def new_words(base: dict[str, Plain], side: dict[str, Plain]) -> Iterator[tuple[str, set[str]]]:
    """The words of each text that one side has and the base has not."""
    for key, value in side.items():
        if "~" in key and isinstance(value, str):
            yield key, set(value.split()) - set(str(base.get(key, "")).split())


@often
@given(seeds)
def test_no_word_is_lost(by: Random) -> None:
    """A word that one side wrote stands in the merge, or its place clashes and names both."""
    one, other = variation(by), variation(by)
    result = merged(BASE, one, other)
    now = after(one, other, result)
    clashes = {str(clash.address): clash for clash in result.clashes}
    for side in (one, other):
        for key, words in new_words(values(BASE), values(side)):
            if key in clashes or key.partition(".")[0] in clashes:
                continue
            assert words <= set(str(now.get(key, "")).split()), key
    for key, clash in clashes.items():
        assert set(clash.texts) == {"draft", "misol-1"}
        if clash.kind != "order" and key in values(one):
            assert clash.texts["draft"] == values(one)[key]
        if clash.kind != "order" and key in values(other):
            assert clash.texts["misol-1"] == values(other)[key]


@often
@given(seeds)
def test_comparing_finds_what_folding_writes(by: Random) -> None:
    one = variation(by)
    changed = {str(change.address) for change in compare(BASE.entries, one.entries)}
    result = merged(BASE, BASE, one)
    whole = {s.id for s in BASE.sections} ^ {s.id for s in one.sections}
    inner = {name for name in changed if section_of(name) not in whole}
    assert {str(edit.address) for edit in result.edits} == inner
    assert compare(one.entries, one.entries) == ()
