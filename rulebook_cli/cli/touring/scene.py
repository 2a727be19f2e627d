"""A scene of a tour, and the invented people who play in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.cli.terminal.exit_codes import GOOD

OFFICIAL = ("Hanna Virkanen", "hanna.virkanen@esimerkkila.example")
AINO = ("Aino Esimerkki", "aino@misol.example")
KARIN = ("Karin Exempel", "karin@nvf.example")
REINO = ("Reino Esimerkki", "reino@hol.example")


@dataclass(frozen=True, slots=True)
class Scene:
    """One command of the tour: the sentence that goes before it, where it is given, the exit code
    that belongs to the story, by whom, and in which language where that matters."""

    says: str
    folder: Path
    words: tuple[str, ...]
    code: int = GOOD
    person: tuple[str, str] = AINO
    language: str = ""


Story = Callable[[Path], Iterable[Scene]]
"""The scenes in order, played in the folder given."""


def joining(
    id_: str, person: tuple[str, str], shared: Path | None = None, here: Path | None = None
) -> tuple[str, ...]:
    """The words of `join` with which a person tells for whom they act."""
    where = (str(shared), str(here)) if shared and here else ()
    return ("join", *where, "--as", id_, "--name", person[0], "--email", person[1])
