"""The amendments of a round that nobody has answered, wholly or in part."""

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.model.amendment import Filed


def open_in_round(gathered: Gathered, id_: str) -> list[Filed]:
    """Those that were made in the round, and still wait."""
    return [filed for filed in gathered.open if filed.amendment.round == id_]
