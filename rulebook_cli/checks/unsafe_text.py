"""A text must hold no characters that cannot be seen.

Control characters, zero-width characters and characters that turn the direction of writing can
make a text look other than it is: two amounts that print alike may differ. A joiner inside an
emoji is left alone.

Norm: our own; compare Unicode Technical Standard 39 (security mechanisms).
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield every invisible character that the reader noted, once."""
    seen = set()
    for misread in inquiry.book.misread:
        if misread.check == "unsafe-text" and misread.place not in seen:
            seen.add(misread.place)
            address = misread.address or misread.place.file
            yield Fault(misread.place, address, misread.says, misread.values)
