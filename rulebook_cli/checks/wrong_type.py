"""A value must be what its field asks for: a date, an amount, one of the listed words.

Nothing is guessed: `700,00` is no amount in a file and `31.12.2026` no date, but `meant` says
how they are written. A value that cannot be read counts as absent; the rest of its row, section
and file is read all the same. `missing` is a field that must be there and is not.
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield every value that the reader could not take."""
    for misread in inquiry.book.misread:
        if misread.check == "wrong-type":
            address = misread.address or misread.place.file
            yield Fault(misread.place, address, misread.says, misread.values)
