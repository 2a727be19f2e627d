"""A terminal of 80 columns with a person at it, scripted."""

import re
import sys
import time

import pexpect
from desks import Desk

DOWN, ENTER, ESCAPE, END, KILL = "\x1b[B", "\r", "\x1b", "\x1b[F", "\x15"


class Terminal:
    """The command at a terminal of 80 columns, and what it has shown."""

    def __init__(self, desk: Desk, *words: str, **environment: str) -> None:
        more = {"TERM": "xterm", **environment}
        self.process = pexpect.spawn(
            sys.executable,
            ["-m", "rulebook_cli", *words],
            cwd=str(desk.folder),
            env={**desk.surroundings(), **more},
            dimensions=(24, 80),
            encoding="utf-8",
            timeout=30,
        )
        self.process.delaybeforesend = None
        self.shown = ""

    def sees(self, words: str) -> None:
        """Wait until the words stand on the screen."""
        self.process.expect(words)
        self.shown += self.process.before + self.process.after
        time.sleep(0.15)  # the question reads keys only after it is drawn

    def types(self, *keys: str) -> None:
        """Press keys one after another, as a hand does: letters quickly, the others slowly."""
        for key in keys:
            time.sleep(0 if key.isprintable() else 0.05)
            self.process.send(key)
            time.sleep(0.005 if key.isprintable() else 0.05)

    def ends(self) -> int:
        """Wait for the end; the exit code."""
        self.process.expect(pexpect.EOF)
        self.shown += self.process.before
        self.process.close()
        code = self.process.exitstatus
        assert isinstance(code, int), self.process.signalstatus
        return code

    @property
    def words(self) -> str:
        """All that was shown, without the terminal's own codes."""
        plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>78]", "", self.shown)
        return " ".join(plain.replace("\xa0", " ").split())
