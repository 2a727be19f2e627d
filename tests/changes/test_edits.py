"""Which edits of two sides touch."""

from rulebook_cli.changes.edits import Group, edits_between, group_touching
from rulebook_cli.changes.paragraphs import compare, cut


def groups(base: str, ours: str, theirs: str) -> list[Group]:
    old, one, other = (cut(text, exact=False) for text in (base, ours, theirs))
    return group_touching(
        old,
        edits_between(old, one, compare(old, one)[0]),
        edits_between(old, other, compare(old, other)[0]),
    )


def sides(base: str, ours: str, theirs: str) -> list[str]:
    return [
        "".join("otb"[n] * len(edits) for n, edits in enumerate((g.ours, g.theirs, g.both)))
        for g in groups(base, ours, theirs)
    ]


def test_an_unchanged_word_keeps_edits_apart() -> None:
    assert sides("hoito ja palkkio", "hoiva ja palkkio", "hoito ja korvaus") == ["o", "t"]


def test_a_blank_does_not() -> None:
    assert sides("hoito palkkio", "hoiva palkkio", "hoito korvaus") == ["ot"]


def test_the_end_of_a_clause_does() -> None:
    assert sides("hoito, palkkio", "hoiva, palkkio", "hoito, korvaus") == ["o", "t"]


def test_the_same_edit_is_made_once() -> None:
    assert sides("hoito ja palkkio", "hoito ja korvaus", "hoito ja korvaus") == ["b"]


def test_an_edit_is_read_where_it_leaves_a_word_between() -> None:
    assert sides("hoito ja vapaa", "hoito ja palkkio ja vapaa", "hoiva ja vapaa") == ["t", "o"]
    assert sides("hoito ja vapaa", "hoito ja palkkio ja vapaa", "hoito ja loma") == ["o", "t"]


def test_not_where_it_would_lie_in_the_other_sides_edit() -> None:
    assert sides("hoito ja vapaa", "hoito ja palkkio ja vapaa", "hoito tai vapaa") == ["ot"]
