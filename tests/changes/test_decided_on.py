"""A body decides on the book, not on how it is prepared."""

from books import SETTINGS

from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

ROUND = b'rounds:\n  - {id: "1", opens: 2026-11-01}\n'


def of(settings: bytes) -> Rulebook:
    section = b'id: a\nnumber: "1"\nheading: {fi: H}\n'
    return read_rulebook({"rulebook.yaml": settings, "sections/a.yaml": section})


def test_rounds_people_and_waivers_are_not_decided_on() -> None:
    people = b"associations: [{id: y, name: {fi: Y}}]\ncoordinators: [{id: k, name: {fi: K}}]\n"
    waiver = b"waivers:\n  - {check: unused-term, at: term/x, because: {fi: Syy.}}\n"
    assert changes_decided_on(of(SETTINGS), of(SETTINGS + ROUND + people + waiver)) == ()


def test_what_the_book_is_called_is_decided_on() -> None:
    renamed = SETTINGS.replace(b"fi: K", b"fi: Kirja") + ROUND
    changes = changes_decided_on(of(SETTINGS), of(renamed))
    assert [str(change.address) for change in changes] == ["rulebook:title"]
