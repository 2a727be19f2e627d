"""The draft as it goes out by mail, and how it is known again when it comes back."""

import re
from dataclasses import dataclass
from datetime import date

from rulebook_cli import __version__
from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.received_paper import ReceivedPaper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.papers.sent_draft import sent_draft
from rulebook_cli.render.speech import say

DRAFT, FORM = "draft", "form"
_MARK = re.compile(r"RB-([0-9a-f]{12,40})-(fi|sv|en)-(draft|form)-(\d{8})")


@dataclass(frozen=True, slots=True)
class Origin:
    """Which paper a file is: the commit of the draft it shows, its language, what it is (`draft`
    or `form`), the day it was printed, the round, and by which version of the program."""

    commit: str
    language: str
    paper: str
    on: date
    round: str = ""
    version: str = ""

    @property
    def mark(self) -> str:
        """What is printed at the paper's foot, for when a program drops the properties."""
        return f"RB-{self.commit[:12]}-{self.language}-{self.paper}-{self.on:%Y%m%d}"

    @property
    def properties(self) -> tuple[tuple[str, str], ...]:
        """What is kept inside the file."""
        return (
            ("rulebook-paper", self.paper),
            ("rulebook-commit", self.commit),
            ("rulebook-language", self.language),
            ("rulebook-on", self.on.isoformat()),
            ("rulebook-round", self.round),
            ("rulebook-version", self.version),
        )


def sent_origin(commit: str, language: str, paper: str, on: date, round_: str) -> Origin:
    """The origin of a paper that this program sends."""
    return Origin(commit, language, paper, on, round_, __version__)


def origin_of(received: ReceivedPaper) -> Origin | None:
    """Which of our papers a file is, by its properties, else by its mark; None if none."""
    told = received.properties
    commit, language, paper, on_ = (
        told.get(f"rulebook-{name}", "") for name in ("commit", "language", "paper", "on")
    )
    written = f"RB-{commit}-{language}-{paper}-{on_.replace('-', '')}"
    found = _MARK.fullmatch(written) or _MARK.search(received.text)
    try:
        on = date.fromisoformat(found[4]) if found else None
    except ValueError:
        on = None
    if found is None or on is None:
        return None
    round_, version = told.get("rulebook-round", ""), told.get("rulebook-version", "")
    return Origin(found[1], found[2], found[3], on, round_, version)


def draft_paper(book: Rulebook, origin: Origin, round_: Round | None) -> Paper:
    """The book as it is sent to be worked on."""
    language = origin.language
    word = say(language, "commands", "draft-word")
    version = say(language, "commands", "version.draft")
    paper = draw_book(book, language, origin.on, (), word, version, amounts_on(book, origin.on))
    diary = round_.diary if round_ else ""
    return sent_draft(paper, diary, origin.mark, origin.properties)
