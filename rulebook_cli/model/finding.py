"""What a check says."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from rulebook_cli.model.address import Address
from rulebook_cli.model.case import Case
from rulebook_cli.model.place import Place
from rulebook_cli.model.region import Region


class Severity(Enum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check yields: where, which sentence of the check's (`says`), and what it names.

    `severity` is set only where a check's own severity does not hold for this fault. `region`
    is the cases that prove it, `other` the second person where two are compared.
    """

    place: Place
    address: Address | str
    says: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    region: Region | None = None
    other: Case | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault signed by the catalogue: with its check's name and its severity."""

    check: str
    severity: Severity
    fault: Fault
    waived: str = ""

    @property
    def place(self) -> Place:
        """Where the text is wrong."""
        return self.fault.place

    @property
    def fingerprint(self) -> str:
        """The same for the same fault of the same thing, whatever its line, words or witness."""
        name = f"{self.check}\0{self.fault.address}"
        return hashlib.sha256(name.encode()).hexdigest()[:16]
