"""What substitutes are paid and what clients pay, as blocks of a section."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import Price, Voucher
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Table
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.fee_tables import schedule_blocks
from rulebook_cli.render.words.reader import Reader


def substitute_blocks(section: Section, reader: Reader) -> list[Block]:
    """The fees of substitute carers and the compensation of their expenses."""
    fees = section.substitute_fees
    if fees is None:
        return []
    heading = Heading(2, (Run(reader.say("substitute")),), f"{section.id}:substitute-fee")
    blocks: list[Block] = [heading]
    if fees.schedule:
        caption = reader.say("substitute.caption", each=reader.word("each", fees.per))
        blocks += schedule_blocks(caption, fees.schedule, reader)
    prices = holding(fees.expenses, reader.on)
    if prices:
        words = "; ".join(price_words(price, reader) for price in prices)
        blocks.append(Paragraph((Run(f"{reader.say('expenses')}: {words}."),)))
    return blocks


def client_fee_blocks(section: Section, reader: Reader) -> list[Block]:
    """What a client pays for each service."""
    by_service: dict[str, list[Price]] = {}
    for fee in section.client_fees:
        by_service.setdefault(fee.service, []).append(fee.price)
    rows = tuple(
        ((Run(service_name(service, reader)),), (Run(price_words(price, reader)),))
        for service, prices in by_service.items()
        for price in holding(prices, reader.on)
    )
    if not rows:
        return []
    heading = Heading(2, (Run(reader.say("client-fees")),), f"{section.id}:client-fee")
    head = (reader.say("client-fees.service"), reader.say("client-fees.amount"))
    return [heading, Table("", head, rows)]


def voucher_blocks(section: Section, reader: Reader) -> list[Block]:
    """Each voucher: for what, for whom, how many hours, its value and the client's share."""
    if not section.vouchers:
        return []
    heading = Heading(2, (Run(reader.say("vouchers")),), f"{section.id}:voucher")
    return [heading, Items(tuple((Run(_voucher(each, reader)),) for each in section.vouchers))]


def service_name(id_: str, reader: Reader) -> str:
    """A service by the name the book gives it, else by the word we know for it."""
    for section in reader.book.sections:
        for service in section.services:
            if service.id == id_:
                return reader.text(service.name)
    return reader.word("service", id_)


def holding(prices: Iterable[Price], on: date) -> list[Price]:
    """The price that holds on a day and those to come, in the order of their first days."""
    ordered = sorted(prices, key=lambda price: price.start)
    begun = [price for price in ordered if price.start <= on]
    holds = [price for price in begun[-1:] if (price.end or date.max) >= on]
    return holds + [price for price in ordered if price.start > on]


def price_words(price: Price, reader: Reader) -> str:
    """`13,70 € vapaapäivältä 1.1.2026 alkaen`."""
    amount, per = Euros(price.amount), reader.word("per", price.per)
    if price.end:
        key = "price.between"
        return reader.say(key, amount=amount, per=per, start=price.start, end=price.end)
    return reader.say("price.from", amount=amount, per=per, start=price.start)


def _voucher(voucher: Voucher, reader: Reader) -> str:
    parts: list[str] = []
    if voucher.tiers:
        parts.append(reader.say("voucher.tiers", tiers=reader.tiers(voucher.tiers)))
    if voucher.hours_per_month is not None:
        parts.append(_hours(voucher.hours_per_month, reader))
    for key, price in (("value", voucher.value), ("share", voucher.client_share)):
        if price is not None:
            parts.append(reader.say(f"voucher.{key}", price=price_words(price, reader)))
    name = service_name(voucher.service, reader)
    return f"{name}\n" + _lines(parts)


def _hours(hours: Decimal, reader: Reader) -> str:
    return reader.say("voucher.hours", hours=hours)


def _lines(parts: Sequence[str]) -> str:
    return "\n".join(parts)
