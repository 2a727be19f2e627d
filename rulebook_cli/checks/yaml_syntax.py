"""A file must be YAML, and no more of YAML than a rulebook needs.

The reader notes what it stumbled on: text that is no YAML at all (`tab`, `colon`, `indent` …),
and what YAML allows but two people would read differently: anchors, aliases, tags, a key written
twice, a second document in the file. Whatever could be read around it is judged as usual.
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield what the reader noted of the way the files are written."""
    for misread in inquiry.book.misread:
        if misread.check == "yaml-syntax":
            address = misread.address or misread.place.file
            yield Fault(misread.place, address, misread.says, misread.values)
