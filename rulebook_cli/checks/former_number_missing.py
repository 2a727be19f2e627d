"""A section that a body decided must still be known by the number it then had.

A number is frozen once decided: decisions, letters and forms cite it. A section that bears
another number now must keep the old one among those it bore (`formerly`), as must one that bore
several. Judged against the version that a body decided last; before the first decision nothing
is judged, and a section that is no longer in the book has nothing to keep it in.

A warning in an amendment and in the draft, an error when a body decides.

Norm: our own, after the drafting guide of the ministry of justice (sections in force keep their
numbers; a later one goes between as `5 a`).
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import same_number


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at the number of every section that has lost a decided one."""
    decided = inquiry.decided.sections if inquiry.decided else ()
    for before in decided:
        now = inquiry.book.section(before.id)
        if now is None:
            continue
        kept = (now.number, *now.formerly)
        lost = [n for n in (before.number, *before.formerly) if not _is_among(n, kept)]
        if lost:
            address = Address(now.id, block="number")
            values = {"section": now.id, "number": now.number, "lost": tuple(lost)}
            severity = Severity.ERROR if inquiry.stage is Stage.DECISION else None
            yield Fault(_place(now), address, "", values, severity=severity)


def _is_among(number: str, kept: tuple[str, ...]) -> bool:
    return any(same_number(number, other) for other in kept)


def _place(section: Section) -> Place:
    """Where its number stands."""
    places = (e.place for e in section.entries if e.address.block == "number")
    return next(places, section.place)
