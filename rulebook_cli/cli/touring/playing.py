"""A tour is played: each command is run as its person gives it, and its words are shown."""

import contextlib
import io
import os
import shlex
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import choose_language, current_language
from rulebook_cli.cli.terminal.plain import OPTION, is_plain
from rulebook_cli.cli.terminal.screen import narrowed, phrase, screen_width
from rulebook_cli.cli.touring.scene import Scene, Story
from rulebook_cli.model.errors import RulebookError

MARGIN = "   | "
_PAPERS = ("*.*", "request/*.*", "salonki/*.*")


def play(story: Story, folder: Path | None) -> int:
    """Play all scenes; returns 0 when each went as told, else the first other exit code."""
    try:
        top = folder or Path(tempfile.mkdtemp(prefix="rulebook-tour-"))
        top.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RulebookError("cannot-save", path=str(folder or tempfile.gettempdir())) from error
    print(f"{_filled(phrase('tour.begin'))}\n   {top}")
    for number, scene in enumerate(story(top), 1):
        print(f"\n{number}. {_filled(scene.says)}")
        print(f"   $ rulebook {shlex.join(scene.words)}")
        code, shown = _perform(scene)
        print(textwrap.indent(_folded(shown.rstrip()), MARGIN, lambda line: True))
        if code != scene.code:
            print(phrase("tour.broke", code=code), file=sys.stderr)
            return code or FINDINGS
    print("\n" + phrase("tour.end"))
    for place in _PAPERS:
        for path in sorted(top.glob(place)):
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
        words = [*scene.words, "--lang", scene.language or own, *([OPTION] if is_plain() else [])]
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
