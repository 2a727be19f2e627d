"""What stands beside a received statement's original and never on main."""

from typing import NamedTuple


class Kept(NamedTuple):
    """The words of a statement and those of the copy without what is secret; the sender's name,
    where the statement does not name them."""

    text: str = ""
    redacted: str = ""
    sender: str = ""


NOTHING = Kept()


def kept_files(id_: str, kept: Kept) -> dict[str, bytes]:
    """The files that hold it, by path."""
    return {kept_path(id_, name): text.encode() for name, text in kept._asdict().items() if text}


def kept_path(id_: str, name: str) -> str:
    """Where one of them stands."""
    return f"rulebook/{id_}/{name}.txt"
