"""The parts of an amendment in the making: numbered, each with what it needs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.cli.amendments.folding import whole_sections
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.proposing.proposing import Proposal
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.model.amendment import Amendment, Part
from rulebook_cli.model.change import Change
from rulebook_cli.model.rulebook import Rulebook


def numbered_parts(
    desk: Desk, proposal: Proposal, amendment: Amendment, new: bool
) -> tuple[Part, ...]:
    """The parts of the whole amendment, counted from what it was first made on (a `new` one is
    made on the proposal's base), with what each needs."""
    numbered = replace(amendment, parts=counted_parts(desk, proposal, amendment, new))
    if new:
        return _with_needs(proposal, numbered, proposal.base.book, proposal.base.files)
    first = desk.book_at(amendment.base)
    return _with_needs(proposal, numbered, first, desk.book_files(amendment.base))


def counted_parts(
    desk: Desk, proposal: Proposal, amendment: Amendment, new: bool
) -> tuple[Part, ...]:
    """The same parts, of which what each needs is not worked out."""
    if new:  # with parts that have reasons of their own, where it came by mail
        whole = proposal.whole | _replaced(amendment, proposal.changes)
        return parts_of(proposal.changes, whole, amendment.parts)
    first = desk.book_at(amendment.base)
    changes = compare(first.entries, proposal.book.entries)
    whole = whole_sections(first, proposal.book) | _replaced(amendment, changes)
    return parts_of(changes, whole, amendment.parts)


def _replaced(amendment: Amendment, changes: Sequence[Change]) -> set[str]:
    """The sections that are replaced as a whole: each is one part."""
    return {c.address.section for c in changes} - {""} if amendment.whole else set()


def _with_needs(
    proposal: Proposal, amendment: Amendment, book: Rulebook, files: Mapping[str, bytes]
) -> tuple[Part, ...]:
    if len(amendment.parts) < 2:
        return amendment.parts
    from rulebook_cli.cli.proposing.part_needs import needs_of_proposal

    return needs_of_proposal(amendment, proposal, book, files, today())
