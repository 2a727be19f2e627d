"""A rule that lowers fees must say on which ground it does so (`ground`).

A fee under the minimum may be agreed only where the care is less binding than the act presumes
and the need of care slight, or where the carer asks for a special reason; a cut must be argued
for each person. So every rule that lowers the fee names what it rests on. Whether the grounds are
enough for what it comes to is for `reduction-below-minimum` to tell. A rule that lowers nothing
needs none.

Norm: 937/2005 5 §. That decisions must be reasoned: AOK OKV/2289/10/2020, 3.5.2022.
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import Reduction
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every rule that lowers fees and names no ground."""
    for section in inquiry.book.sections:
        for rule in section.fees.reductions if section.fees else ():
            if _lowers(rule) and not rule.ground:
                address = Address(section.id, block="reduction", row=rule.id)
                yield Fault(rule.place, address, values={"reduction": rule.id})


def _lowers(rule: Reduction) -> bool:
    multiplies = rule.multiply is not None and rule.multiply < 1
    return multiplies or rule.down > 0 or bool(rule.share)
