"""What a proposal takes out of the dated rows, and what then holds."""

from rulebook_cli.cli.proposing.proposing import Proposal
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.row_words import value_words
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.row_names import row_name
from rulebook_cli.store.outline import ROWS

_DATED = tuple(rows.name for rows in ROWS if rows.at == ("from",))


def tell_removed_rows(proposal: Proposal) -> None:
    """Say of each dated row that goes away what holds from its day on: the row before it, or
    nothing until the next one."""
    before, after = proposal.base.book, proposal.book
    showing = Showing(before, after, current_language())
    for change in proposal.changes:
        address = change.address
        dated = change.after is None and address.block in _DATED and address.at
        if dated and after.section(address.section) is not None:
            hint(_sentence(address, after, showing), **_values(address, after, showing))


def _sentence(address: Address, book: Rulebook, showing: Showing) -> str:
    earlier, later = _neighbours(address, book)
    if earlier:
        return "propose.row-falls-back"
    return "propose.row-gap" if later else "propose.row-none"


def _values(address: Address, book: Rulebook, showing: Showing) -> dict[str, str]:
    """The names and amounts of the row and of those beside it."""
    earlier, later = _neighbours(address, book)
    values = {
        "row": row_name(address, showing.before, showing.language),
        "day": value_words("from", address.at, showing),
    }
    near = earlier or later
    if near:
        values["amount"] = _amount(near[1], showing)
        values["near"] = value_words("from", near[0].at, showing)
    return values


def _neighbours(
    address: Address, book: Rulebook
) -> tuple[tuple[Address, Plain] | None, tuple[Address, Plain] | None]:
    """The rows of the same tiers or service before and after a day."""
    section = book.section(address.section)
    wanted = set(address.row.split(","))
    rows = [
        (entry.address, entry.value)
        for entry in (section.entries if section else ())
        if entry.address.block == address.block and wanted & set(entry.address.row.split(","))
    ]
    rows.sort(key=lambda row: row[0].at)
    earlier = [row for row in rows if row[0].at < address.at]
    later = [row for row in rows if row[0].at > address.at]
    return (earlier[-1] if earlier else None), (later[0] if later else None)


def _amount(row: Plain, showing: Showing) -> str:
    amount = row.get("amount") if isinstance(row, dict) else None
    if isinstance(amount, dict):
        ends = (amount.get("from"), amount.get("to"))
        return " – ".join(value_words("amount", str(e), showing, money=True) for e in ends if e)
    return value_words("amount", str(amount), showing, money=True)
