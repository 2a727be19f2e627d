"""The tour: a county and two associations play a round with the real commands."""

import contextlib
import io
import os
import shlex
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import choose_language, current_language
from rulebook_cli.cli.terminal.screen import narrowed, phrase, screen_width
from rulebook_cli.model.errors import RulebookError

_OFFICIAL = ("Hanna Virkanen", "hanna.virkanen@esimerkkila.example")
_AINO = ("Aino Esimerkki", "aino@misol.example")
_KARIN = ("Karin Exempel", "karin@nvf.example")
MARGIN = "   | "


_MIDDLE = tuple(f"fees:fee/{tier}@2026-01-01=820,00" for tier in ("L2", "A2", "II"))
_SWEDISH = (
    "propose",
    "leave",
    "--set",
    "leave.taking~sv=Lediga dagar kan slås ihop och sparas till utgången av mars följande år. "
    "Ledigheten kan också tas ut i perioder på mindre än ett dygn när detta avtalas. Outnyttjad "
    "ledighet ersätts inte i pengar, men ledighet som närståendevårdaren av en orsak som beror på "
    "välfärdsområdet inte har kunnat ta ut överförs till följande år.",
    "--title",
    "Lediga dagar kan sparas till utgången av mars",
    "--reason",
    "Under vintern är det svårt att få avlösning i skärgården.",
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One command of the tour: the sentence that goes before it, where it is given, the exit code
    that belongs to the story, by whom, and in which language where that matters."""

    says: str
    folder: Path
    words: tuple[str, ...]
    code: int = GOOD
    person: tuple[str, str] = _AINO
    language: str = ""


def play(folder: Path | None) -> int:
    """Play all scenes; returns 0 when each went as told, else the first other exit code."""
    try:
        top = folder or Path(tempfile.mkdtemp(prefix="rulebook-tour-"))
        top.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RulebookError("cannot-save", path=str(folder or tempfile.gettempdir())) from error
    print(f"{_filled(phrase('tour.begin'))}\n   {top}")
    for number, scene in enumerate(_scenes(top), 1):
        print(f"\n{number}. {_filled(phrase(scene.says))}")
        print(f"   $ rulebook {shlex.join(scene.words)}")
        code, shown = _perform(scene)
        print(textwrap.indent(_folded(shown.rstrip()), MARGIN, lambda line: True))
        if code != scene.code:
            print(phrase("tour.broke", code=code), file=sys.stderr)
            return code or FINDINGS
    print("\n" + phrase("tour.end"))
    for path in sorted(top.glob("*.*")):
        print(path.resolve())
    return GOOD


def _perform(scene: Scene) -> tuple[int, str]:
    """Run one command as its person, in its folder; returns its exit code and its words."""
    from rulebook_cli.cli.app import run

    screen, width = _Screen(), _room()
    name, email = scene.person
    given = {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email}
    with (
        _environment(given),
        contextlib.redirect_stdout(screen),
        contextlib.redirect_stderr(screen),
        narrowed(width),
    ):
        own = current_language()
        words = [*scene.words, "--lang", scene.language or own]
        code = run([*words, "--book", str(scene.folder)] if _takes_book(scene) else words)
        choose_language(["--lang", own])
    return code, screen.text


def _takes_book(scene: Scene) -> bool:
    """Whether the command works in a book that is there already."""
    copies = scene.words[0] == "join" and not scene.words[1].startswith("--")
    return scene.words[0] != "init" and not copies


class _Screen(io.TextIOWrapper):
    """Where a scene's words are caught; never a terminal, so nothing is asked."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    @property
    def text(self) -> str:
        """All that was printed."""
        self.flush()
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue().decode("utf-8")


@contextlib.contextmanager
def _environment(given: dict[str, str]) -> Iterator[None]:
    """The environment with some variables set for a while."""
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _filled(text: str) -> str:
    return _wrapped(text, screen_width(), "   ")


def _room() -> int:
    """How many columns are left beside the margin."""
    return screen_width() - len(MARGIN)


def _folded(shown: str) -> str:
    """What a command printed, its long lines broken between words; a piped command breaks none
    of its sentences itself."""
    width = _room()
    return "\n".join(
        line
        if len(line) <= width
        else _wrapped(line, width, " " * (len(line) - len(line.lstrip(" "))))
        for line in shown.split("\n")
    )


def _wrapped(text: str, width: int, indent: str) -> str:
    return textwrap.fill(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _scenes(top: Path) -> list[Scene]:
    """The story, in order: the county begins, two associations propose, the county answers, a
    board decides, and the papers come out."""
    county, misol, nvf = top / "county", top / "misol", top / "nvf"
    reason, board = phrase("tour.reason-taken"), phrase("tour.board")
    papers = [
        _paper("memo", county, top / "memo", form, ("memo",)) for form in ("pdf", "docx", "html")
    ]
    papers += [
        _paper("statement", misol, top / "statement-misol", form, ("statement", "misol"))
        for form in ("pdf", "docx", "html")
    ]
    return [
        Scene("tour.init", county, ("init", str(county)), person=_OFFICIAL),
        Scene("tour.identity", county, _join("hva", _OFFICIAL), person=_OFFICIAL),
        Scene("tour.read", county, ("read", "fees"), person=_OFFICIAL),
        Scene("tour.check", county, ("check",), person=_OFFICIAL),
        Scene("tour.join", misol, _join("misol", _AINO, county, misol), person=_AINO),
        Scene("tour.propose", misol, (*_proposal("fee", *_MIDDLE), "--texts")),
        Scene("tour.diff", misol, ("diff", "misol-1")),
        Scene("tour.low", misol, _proposal("low", "fees:fee/I@2026-01-01=500,00")),
        Scene("tour.check-low", misol, ("check", "--with", "misol-2"), FINDINGS),
        Scene("tour.join-nvf", nvf, _join("nvf", _KARIN, county, nvf), person=_KARIN),
        Scene("tour.propose-nvf", nvf, _SWEDISH, person=_KARIN, language="sv"),
        Scene("tour.submit", misol, ("submit", "--yes")),
        Scene("tour.submit-nvf", nvf, ("submit", "--yes"), person=_KARIN),
        Scene("tour.amendments", county, ("amendments",), person=_OFFICIAL),
        Scene("tour.merge", county, ("merge", "misol-1", "--because", reason), person=_OFFICIAL),
        Scene(
            "tour.reject",
            county,
            ("reject", "misol-2", "--because", phrase("tour.reason-rejected")),
            person=_OFFICIAL,
        ),
        *papers,
        Scene("tour.decide", county, ("decide", "--body", board), person=_OFFICIAL),
        Scene("tour.update", misol, ("update",)),
        Scene("tour.status", misol, ("status",)),
    ]


def _join(
    id_: str, person: tuple[str, str], shared: Path | None = None, here: Path | None = None
) -> tuple[str, ...]:
    where = (str(shared), str(here)) if shared and here else ()
    return ("join", *where, "--as", id_, "--name", person[0], "--email", person[1])


def _proposal(name: str, *settings: str) -> tuple[str, ...]:
    section = settings[0].partition(":")[0]
    title, reason = phrase(f"tour.title-{name}"), phrase(f"tour.reason-{name}")
    values = [word for setting in settings for word in ("--set", setting)]
    return ("propose", section, *values, "--title", title, "--reason", reason)


def _paper(says: str, folder: Path, path: Path, form: str, words: tuple[str, ...]) -> Scene:
    output = str(path.with_suffix(f".{form}"))
    return Scene(f"tour.{says}-{form}", folder, (*words, "--output", output))
