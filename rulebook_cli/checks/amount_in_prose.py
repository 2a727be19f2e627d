"""An amount in the prose must be the amount of the row it refers to.

Euros in the words of a link to money (`fee:`, `substitute-fee:`, `client-fee:`, `voucher:`,
`expense:day`) must be those of the row that the link dates (`fee:II@2027-01-01`), else
of the row that holds on the day of the inquiry, moved into the time the text is in force. An
amount tied to the statute is that year's; an indexed amount is not known beforehand and is not
judged. Of a voucher both its value and the client's share will do; of a span anything in it.

Euros outside every link (`loose`) must refer to a row, or they go stale without a word when the
row changes; `meant` is a link whose row has that amount today.

Norm: the text and the tables of one decision must agree.
"""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.logic.referred_amounts import Money, is_money, money_of, referred_money
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import LooseAmount, Reference
from rulebook_cli.model.section import Provision, Section


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every amount that is not its row's, or refers to none."""
    money = money_of(inquiry.book)
    for section in inquiry.book.sections:
        for provision in section.provisions:
            day = _day(inquiry.on, section, provision)
            for reference in provision.references:
                if is_money(reference):
                    address = Address(section.id, provision.id, reference.language)
                    rows = referred_money(reference, money, day)
                    yield from _judge(reference, rows, day, address, inquiry)
            for loose in provision.loose_amounts:
                address = Address(section.id, provision.id, loose.language)
                values = {"found": loose.amount, "meant": _meant(loose, money, day, inquiry)}
                yield Fault(loose.place, address, "loose", values)


def _judge(
    reference: Reference, rows: list[Money], day: date, address: Address, inquiry: Inquiry
) -> Iterator[Fault]:
    spans = [row.spans(inquiry.statute, max(day, row.start)) for row in rows]
    known = [span for span in spans if span]
    if not known or len(known) < len(spans):
        return
    for amount in reference.amounts:
        if not any(low <= amount <= high for low, high in known):
            values = {
                "found": amount,
                "amount": tuple(dict.fromkeys(Euros(end) for span in known for end in span)),
                "link": reference.written,
                "start": rows[0].start,
                "row": str(rows[0].place),
            }
            yield Fault(reference.place, address, "", values)


def _day(on: date, section: Section, provision: Provision) -> date:
    """The day of the inquiry, moved into the time the provision is in force."""
    for in_force in (section.in_force, provision.in_force):
        if in_force:
            on = min(max(on, in_force.start or on), in_force.end or date.max)
    return on


def _meant(loose: LooseAmount, money: tuple[Money, ...], day: date, inquiry: Inquiry) -> str:
    """The link of the first row that holds on `day` and has this amount; empty if none has."""
    for row in money:
        if row.start <= day <= (row.end or date.max):
            span = row.spans(inquiry.statute, day)
            if span and span[0] == loose.amount == span[1]:
                return row.link
    return ""
