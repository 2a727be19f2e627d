"""The address of a place in a rulebook, and the one way it is written."""

import re
from dataclasses import dataclass, replace

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
RESERVED = ("rulebook", "facts", "terms", "new", "decided", "draft")
"""Words that stand for something else where a section's id may stand."""
_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)]
)
# As text: compiled by Python once, when the first address is read.
_ADDRESS = (
    r"(?P<book>fact|term)(?:/(?P<entry>[A-Za-z0-9_-]+)|s~order)"
    r"|(?P<section>[A-Za-z0-9-]+)"
    r"(?:~(?P<part>heading|order)|:(?P<listed>[a-z-]+)~order"
    r"|\.(?P<provision>[A-Za-z0-9-]+)(?P<nth>#[1-9][0-9]*)?(?:~(?P<language>[a-z]{2,3}))?"
    r"|:(?P<block>(?!(?:heading|order)(?![a-z_-]))[a-z_-]+)(?:/(?P<row>[^@\s.]+))?"
    r"(?:@(?P<at>[^\s./]+))?(?P<field>(?:\.[^\s.]+)*))?"
)


def is_id(text: str) -> bool:
    """Whether `text` may be an id: a file of that name can exist on every system."""
    return bool(ID.fullmatch(text)) and text.lower() not in _WINDOWS_DEVICES


@dataclass(frozen=True, slots=True)
class Address:
    """A place in a rulebook that can be cited, compared, changed and commented.

    Written `SECTION`, `SECTION~heading`, `SECTION.PROVISION`, `SECTION.PROVISION~LANG`,
    `SECTION:BLOCK/ROW@AT.FIELD`, `fact/ID` or `term/ID`. `book` is "fact" or "term" for the
    vocabulary files, whose entry is in `row`. An amendment's id reads as a section or, with its
    part, as a provision: only who holds the book can tell them apart.

    The order of a list has an address too, whose `block` is "order" and whose `row` is the block
    of the list: `SECTION~order` (provisions), `SECTION:tier~order`, `facts~order`. Where two
    things in a list have one name, `at` ends in `#2` for the second: `SECTION.PROVISION#2`,
    `SECTION:leave/II@when#2`.
    """

    section: str = ""
    provision: str = ""
    language: str = ""
    block: str = ""
    row: str = ""
    at: str = ""
    field: str = ""
    book: str = ""

    def __str__(self) -> str:
        if self.block == "order":
            start = f"{self.book}s" if self.book else self.section
            return f"{start}{f':{self.row}' if self.row else ''}~order"
        if self.book:
            return f"{self.book}/{self.row}"
        if self.provision:
            language = f"~{self.language}" if self.language else ""
            return f"{self.section}.{self.provision}{self.at}{language}"
        if self.block == "heading":
            return f"{self.section}~heading"
        if not self.block:
            return self.section
        row = f"/{self.row}" if self.row else ""
        at = f"@{self.at}" if self.at else ""
        return f"{self.section}:{self.block}{row}{at}" + (f".{self.field}" * bool(self.field))

    @property
    def name(self) -> "Address":
        """The address without what tells it from others of the same name (`#2`)."""
        return replace(self, at=self.at.partition("#")[0]) if "#" in self.at else self

    @property
    def whole(self) -> "Address":
        """The address without its language and field: what a part of an amendment speaks of."""
        return replace(self, language="", field="") if self.language or self.field else self


def parse_address(text: str) -> Address | None:
    """The address that `text` writes, or None when it writes none."""
    found = re.fullmatch(_ADDRESS, text.strip())
    if not found:
        return None
    if found["book"]:
        entry = found["entry"] or ""
        return Address(book=found["book"], row=entry, block="" if entry else "order")
    return Address(
        section=found["section"],
        provision=found["provision"] or "",
        language=found["language"] or "",
        block="order" if found["listed"] else found["part"] or found["block"] or "",
        row=found["listed"] or found["row"] or "",
        at=found["nth"] or found["at"] or "",
        field=(found["field"] or "").removeprefix("."),
    )
