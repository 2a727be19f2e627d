"""A file must hold only the fields that its form knows.

A misspelt field would otherwise be silently without effect: `elligible` would let everyone in.
`meant` is the field whose name is nearest. A text's language must be a language code
(`language`).
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield every field that the reader did not know."""
    for misread in inquiry.book.misread:
        if misread.check == "unknown-key":
            address = misread.address or misread.place.file
            yield Fault(misread.place, address, misread.says, misread.values)
