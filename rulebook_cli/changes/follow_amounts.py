"""Amounts in prose that follow a changed row of money."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from rulebook_cli.logic.referred_amounts import Money, is_money, money_of, referred_money
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.reference import LINK, Reference, parse_link
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.model.statute import Statute

_FIGURE = re.compile(r"\d{1,3}(?:(?:\s+|[,.])\d{3})*(?!\d)(?:[.,]\d{2}(?!\d))?|\d+(?:[.,]\d{2})?")


class _Known(NamedTuple):
    """What is known of amounts: on a day, by a statute."""

    day: date
    statute: Statute

    def amount(self, reference: Reference, rows: tuple[Money, ...]) -> Decimal | None:
        """The one amount in euros that a link leads to; None where that is a span, not known yet,
        or none."""
        found = referred_money(reference, rows, self.day)
        spans = {row.spans(self.statute, max(self.day, row.start)) for row in found}
        only = next(iter(spans)) if len(spans) == 1 else None
        return only[0] if only and only[0] == only[1] else None


def follow_amounts(
    before: Rulebook, after: Rulebook, day: date, statute: Statute
) -> tuple[Edit, ...]:
    """The texts of `after` with the amounts of their links brought up to date. A row tied to the
    act has the amount that `statute` gives it on `day`.

    Only a link whose words held the row's amount in `before` follows; what was wrong already is
    left for its author.
    """
    old, new = money_of(before), money_of(after)
    return tuple(
        edit
        for section in after.sections
        for provision in section.provisions
        for edit in _followed(section, provision, old, new, _Known(day, statute))
    )


def _followed(
    section: Section,
    provision: Provision,
    old: tuple[Money, ...],
    new: tuple[Money, ...],
    known: _Known,
) -> Iterator[Edit]:
    """One edit for each language whose words change; none in the second provision of one id."""
    if next(one for one in section.provisions if one.id == provision.id) is not provision:
        return
    for language, text in provision.text.words.items():
        renewed = text
        for reference in provision.references:
            if reference.language == language and is_money(reference):
                was, is_ = (known.amount(reference, rows) for rows in (old, new))
                renewed = _renewed(renewed, reference, was, is_)
        if renewed != text:
            address = Address(section.id, provision.id, language)
            yield Edit(address, renewed, section.place.file)


def _renewed(text: str, reference: Reference, old: Decimal | None, new: Decimal | None) -> str:
    """The text with the link's words showing the new amount, where they showed the old one."""
    if old is None or new is None or old == new or reference.amounts != (old,):
        return text
    return LINK.sub(lambda link: _relinked(link, reference, new), text)


def _relinked(link: re.Match[str], reference: Reference, amount: Decimal) -> str:
    """A link of the text with the amount in its words, where it is the one referred to. Its words
    are compared without regard to the kind of their spaces, which a reference does not keep."""
    leads_to = parse_link(link["address"]) == (reference.kind, reference.target)
    if not leads_to or " ".join(link["words"].split()) != reference.words:
        return link[0]
    words = _FIGURE.sub(lambda found: _like(found[0], amount), link["words"], count=1)
    start, end = (at - link.start() for at in link.span("words"))
    return f"{link[0][:start]}{words}{link[0][end:]}"


def _like(figure: str, amount: Decimal) -> str:
    """An amount written the way another figure was: `1 050,00` or `1,050.00` or `1050`."""
    has_cents = re.search(r"[.,]\d{2}$", figure) is not None
    decimal = figure[-3] if has_cents else ""
    group = _group(figure, decimal)
    if not has_cents and amount == amount.to_integral_value():
        return f"{int(amount):,}".replace(",", group)
    whole, _, cents = f"{amount:,.2f}".partition(".")
    return f"{whole.replace(',', group)}{decimal or ','}{cents}"


def _group(figure: str, decimal: str) -> str:
    """What parts the thousands: as in the figure, but never a line break."""
    found = re.match(r"\d{1,3}([^\S\r\n]|[,.])\d{3}", figure)
    if found and found[1] != decimal:
        return found[1]
    return "," if decimal == "." else "\u00a0"
