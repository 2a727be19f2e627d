"""What a text or a row refers to must be in the book.

Judged are the links of the prose (`#fees.amount`, `fee:II@2027-01-01`, `leave:III`,
`law:937/2005#5` …) and the names that the data uses: the tiers of fees, leave, vouchers and
services, the facts of criteria, the services of fees and vouchers, the situations of services,
the associations that a round gives more time. Tiers, services and situations are judged only in
a book that declares some. Web addresses are left alone; a term that is not defined is
`undefined-term`'s. What a section that cannot be read may hold is not said to be missing.

`meant` is the declared name nearest to the one that was found, empty when none is near.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from rulebook_cli.logic.declared import Declared, declared_in
from rulebook_cli.logic.mentions import mentions_of
from rulebook_cli.logic.references import nearest, references_of
from rulebook_cli.logic.unread import may_be_unread, unread_files
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind, Reference
from rulebook_cli.model.rulebook import Rulebook

_LAW = re.compile(r"\d{1,4}/\d{4}(#\d+[a-z]?([.-]\d+)?)?")
_OF_TIERS = (Kind.FEE, Kind.LEAVE, Kind.SUBSTITUTE_FEE)
_LEAVE_DAY = "leave-day"
"""What the client fee of 734/1992 6 b § is of; no service of its own."""
_OF_SECTIONS = ("tier", "service", "situation")
"""The mentions of what sections declare."""
_ROWS = (*_OF_TIERS, Kind.CLIENT_FEE, Kind.VOUCHER, Kind.EXPENSE)


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every link and name that leads nowhere."""
    book = inquiry.book
    declared = declared_in(book)
    for address, reference in references_of(book):
        for says, found, known in _astray(reference, declared, book):
            values = {"found": found, "meant": nearest(found, known), "words": reference.words}
            yield Fault(reference.place, address, says, values)
    unread = unread_files(book)
    for mention in mentions_of(book):
        if unread and mention.kind in _OF_SECTIONS:
            continue
        names = _known(mention.kind, declared, book)
        if names is not None and mention.name not in names:
            values = {"found": mention.name, "meant": nearest(mention.name, names)}
            yield Fault(mention.place, mention.address, mention.kind, values)


Astray = tuple[str, str, Iterable[str]]
"""Which sentence, what was found, and what it could have been."""


def _astray(reference: Reference, declared: Declared, book: Rulebook) -> Iterator[Astray]:
    kind, target = reference.kind, reference.target
    if kind is Kind.SECTION:
        yield from _section_astray(target, declared, book)
    elif kind in _ROWS and not unread_files(book):
        yield from _row_astray(kind, target, declared)
    elif kind is Kind.LAW and not _LAW.fullmatch(target):
        yield "law", target, ()
    elif kind is Kind.OTHER:
        word, colon, _ = target.partition(":")
        known = [each.value for each in Kind if each.value[1:]]
        if colon and nearest(word, known):
            yield "link", word, known
        elif target in declared.sections:
            yield "mark", target, (f"#{target}",)


def _section_astray(target: str, declared: Declared, book: Rulebook) -> Iterator[Astray]:
    address = parse_address(target)
    if address is None or address.book or address.section not in declared.sections:
        if address is None or address.book or not may_be_unread(book, address.section):
            yield "section", target, declared.sections
        return
    if book.section(address.section) is None:
        return  # it stands in a file that could not be read in full
    whole = str(address.whole)
    if whole in declared.addresses or not (address.provision or address.block):
        return
    if address.provision:
        known = [f"{address.section}.{each}" for each in declared.provisions(address.section)]
        yield "provision", target, known
    else:
        yield "row", target, [each for each in declared.addresses if f"{address.section}:" in each]


def _row_astray(kind: Kind, target: str, declared: Declared) -> Iterator[Astray]:
    name, _, day = target.partition("@")
    tiers = declared.names("tier")
    if kind in _OF_TIERS and tiers and name not in tiers:
        yield "tier", name, tiers
    elif day and not declared.has_row(kind, name, day):
        days = sorted(declared.rows.get(kind, {}).get(name, ()))
        yield "day", target, [f"{name}@{each}" for each in days]
    elif (kind is not Kind.FEE or not tiers) and not declared.has_row(kind, name):
        yield kind.value, name, declared.names(kind)


def _known(kind: str, declared: Declared, book: Rulebook) -> Collection[str] | None:
    """What may be named; None where the book says nothing of the kind, or it is unreadable."""
    if kind == "fact":
        broken = any(misread.place.file == "facts.yaml" for misread in book.misread)
        return None if broken and not declared.facts else declared.facts
    if kind == "association":
        return [who.id for who in book.settings.associations]
    if kind == "service":
        return {*declared.names(kind), _LEAVE_DAY} if declared.names(kind) else None
    return declared.names(kind) or None
