"""A proposal as far as it has come."""

from dataclasses import dataclass

from rulebook_cli.cli.proposing.filing_amendments import Wanted
from rulebook_cli.cli.proposing.proposing import Proposal


@dataclass(slots=True)
class Sketch:
    """What has been asked for, and the proposal once it could be read: who breaks off finds it
    kept."""

    wanted: Wanted
    proposal: Proposal | None = None
