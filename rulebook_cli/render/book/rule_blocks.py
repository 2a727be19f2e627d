"""Every rule that a section holds as data, in the order of the book's forms."""

from collections.abc import Callable, Iterator

from rulebook_cli.model.paper import Block
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.rule_blocks_contract import (
    contract_blocks,
    notice_blocks,
    procedure_blocks,
)
from rulebook_cli.render.book.rule_blocks_fees import fee_blocks
from rulebook_cli.render.book.rule_blocks_leave import interruption_blocks, leave_blocks
from rulebook_cli.render.book.rule_blocks_prices import (
    client_fee_blocks,
    substitute_blocks,
    voucher_blocks,
)
from rulebook_cli.render.book.rule_blocks_services import (
    contact_point_blocks,
    partner_blocks,
    service_blocks,
    situation_blocks,
)
from rulebook_cli.render.book.rule_blocks_tiers import tier_blocks
from rulebook_cli.render.words.reader import Reader

KINDS: tuple[Callable[[Section, Reader], list[Block]], ...] = (
    tier_blocks,
    fee_blocks,
    substitute_blocks,
    client_fee_blocks,
    voucher_blocks,
    leave_blocks,
    interruption_blocks,
    notice_blocks,
    contract_blocks,
    procedure_blocks,
    situation_blocks,
    service_blocks,
    contact_point_blocks,
    partner_blocks,
)


SPOKEN_OF = (
    ("tier", "tiers-name", "eligible", "choose", "complete"),
    ("fee", "fee-period", "reduction"),
    ("substitute-fee", "substitute-fee-period", "expense"),
    *(("client-fee",), ("voucher",), ("leave",), ("interruption",), ("notice",)),
    *(("contract",), ("procedure",), ("situation",), ("service",)),
    *(("contact-point",), ("partner",)),
)
"""Of which blocks of an address each of the kinds tells."""


def rule_parts(section: Section, reader: Reader) -> Iterator[tuple[tuple[str, ...], list[Block]]]:
    """Each kind of rule with the blocks of an address that it tells of."""
    for spoken_of, blocks in zip(SPOKEN_OF, KINDS, strict=True):
        yield spoken_of, blocks(section, reader)


def rule_blocks(section: Section, reader: Reader) -> list[Block]:
    """The section's rules as tables and lists."""
    return [block for blocks in KINDS for block in blocks(section, reader)]
