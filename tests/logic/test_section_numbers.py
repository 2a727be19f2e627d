"""Who bears a number, who bore it, and which is free after another."""

import pytest

from rulebook_cli.logic.section_numbers import bearer, former_bearers, number_after
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook


def numbered(*numbers: str) -> Rulebook:
    """A section for each number, by its id: `4 a<2,3` bore 2 and 3 before."""
    files = {"rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n"}
    for at, written in enumerate(numbers):
        number, _, former = written.partition("<")
        text = f'id: s{at}\nnumber: "{number}"\nformerly: [{former}]\nheading: {{fi: H}}\n'
        files[f"sections/{at}.yaml"] = text.encode()
    return read_rulebook(files)


@pytest.mark.parametrize(
    ("numbers", "behind", "moving", "free"),
    [
        (("1", "2", "3"), "s0", "s2", "1 a"),
        (("1", "1 a", "2", "3"), "s1", "s3", "1 b"),
        (("1", "1 a", "2", "3"), "s0", "s3", ""),
        (("1", "2", "3"), "s2", "s0", "4"),
        (("1", "2", "3<4"), "s2", "s0", "5"),
        (("1", "2<1 a", "3"), "s0", "s2", "1 b"),
        (("1", "2<1 a", "3"), "s0", "s1", "1 a"),
        (("1", "2", "3 a"), "s2", "s0", "4"),
        (("4.1", "4.2", "4.3"), "s1", "s0", "4.2 a"),
        (("4.1", "4.2", "4.9"), "s2", "s0", "4.10"),
        (("4", "4.1", "5"), "s0", "s2", ""),
        (("1", "1 z", "2", "3"), "s1", "s3", ""),
        (("viides", "2"), "s0", "s1", ""),
    ],
)
def test_the_free_number(numbers: tuple[str, ...], behind: str, moving: str, free: str) -> None:
    book = numbered(*numbers)
    other = book.section(behind)
    assert other is not None
    assert number_after(book, other, moving) == free


def test_who_bears_it_and_who_bore_it() -> None:
    book = numbered("1<4", "4<1", "5 a<2")
    now = bearer(book, "4 §")
    assert now is not None and now.id == "s1"
    assert [section.id for section in former_bearers(book, "4")] == ["s0"]
    assert bearer(book, "2") is None
    assert [section.id for section in former_bearers(book, "2 §")] == ["s2"]
    assert not former_bearers(numbered("4<4"), "4"), "its own number of before and of now"
