"""What differs between two books in what a body decides on."""

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.rulebook import Rulebook

_PROCEDURE = frozenset(("associations", "coordinators", "rounds", "waivers"))
"""Keys of rulebook.yaml that tell who prepares the book and when. Opening or closing a round
changes them while the matter is on its way; no body decides on them."""


def changes_decided_on(before: Rulebook, after: Rulebook) -> tuple[Change, ...]:
    """The changes that lead from one book to another, without those of how it is prepared: the
    rounds and their dates, who takes part, which findings are waived."""
    return compare(_decided_on(before), _decided_on(after))


def _decided_on(book: Rulebook) -> tuple[Entry, ...]:
    return tuple(entry for entry in book.entries if not _is_procedure(entry))


def _is_procedure(entry: Entry) -> bool:
    return entry.address.section == "rulebook" and entry.address.block in _PROCEDURE
