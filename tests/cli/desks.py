"""A desk: a real repository, a person at it, and the real command.

Nothing here looks inside the program. Names and dates are fixed; home, caches and settings live
in the test's own folder; nothing reaches the network.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

from ready_process import call

import rulebook_cli

SOURCES = Path(rulebook_cli.__file__).parent.parent
SMALL_COUNTY = Path(__file__).parent / "small_county"
FORKS = hasattr(os, "fork")
READ_AT_THE_START = ("PYTHON", "LANG", "LC_", "TZ", "PATH")
"""The variables that Python and its libraries read before the command does."""
FRIDAY = "1797000000"  # 11 December 2026, while the round is open
PEOPLE = {
    "hva": ("Hanna Päällikkö", "hanna@pikkula.example"),
    "misol": ("Aino Esimerkki", "aino@misol.example"),
    "nvf": ("Karin Åkerman", "karin@nvf.example"),
}


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        """Both streams, spaces and line breaks (also those of a quotation) made one."""
        text = (self.out + " " + self.err).replace("\xa0", " ").replace("\n  > ", " ")
        return " ".join(text.split())


def surroundings(top: Path, **more: str | None) -> dict[str, str]:
    """The environment of every process: the system's own variables, fixed time, nothing else."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "COMSPEC", "PATHEXT")
    given: dict[str, str | None] = {name: os.environ.get(name) for name in kept}
    given |= {
        "HOME": str(top / "home"),
        "USERPROFILE": str(top / "home"),
        "XDG_CONFIG_HOME": str(top / "home" / "config"),
        "XDG_CACHE_HOME": str(top / "cache"),
        "PYTHONPATH": str(SOURCES),
        "GIT_CONFIG_NOSYSTEM": "1",
        "SOURCE_DATE_EPOCH": FRIDAY,
        "LANG": "C.UTF-8",
    }
    given |= more
    return {name: value for name, value in given.items() if value is not None}


@dataclass(frozen=True)
class Desk:
    """A folder with a repository, and the person who sits at it."""

    folder: Path
    top: Path
    who: str = "misol"
    environment: dict[str, str | None] = field(default_factory=dict)

    def given(self, **environment: str | None) -> "Desk":
        """The same desk with other environment variables; None takes one away."""
        return replace(self, environment={**self.environment, **environment})

    def surroundings(self) -> dict[str, str]:
        """What this desk's processes see."""
        name, email = PEOPLE[self.who]
        person = {
            "GIT_AUTHOR_NAME": name,
            "GIT_AUTHOR_EMAIL": email,
            "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": email,
            "GIT_AUTHOR_DATE": f"{FRIDAY} +0200",
            "GIT_COMMITTER_DATE": f"{FRIDAY} +0200",
        }
        return surroundings(self.top, **{**person, **self.environment})

    def raw(self, *words: str | Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        """Run the command; its streams as bytes. A desk with variables of its own that are read
        by Python itself starts it anew."""
        if FORKS and not any(name.startswith(READ_AT_THE_START) for name in self.environment):
            return call([str(word) for word in words], self.folder, self.surroundings(), stdin)
        return subprocess.run(
            [sys.executable, "-m", "rulebook_cli", *map(str, words)],
            cwd=self.folder,
            env=self.surroundings(),
            input=stdin,
            capture_output=True,
            timeout=120,
        )

    def say(self, *words: str | Path, stdin: str = "", lang: str = "en") -> Said:
        """Run the command in English (or `lang`; "" for none); never a traceback."""
        chosen = ("--lang", lang) if lang else ()
        done = self.raw(*words, *chosen, stdin=stdin.encode())
        out, err = (
            stream.decode("utf-8", "surrogateescape") for stream in (done.stdout, done.stderr)
        )
        assert "Traceback" not in err, err
        return Said(done.returncode, out.replace("\r\n", "\n"), err.replace("\r\n", "\n"))

    def good(self, *words: str | Path, **more: str) -> Said:
        """Run the command, which must end well."""
        said = self.say(*words, **more)
        assert said.code == 0, said
        return said

    def refused(self, *words: str | Path, **more: str) -> str:
        """Run the command, which cannot go on; its words, all on standard error."""
        said = self.say(*words, **more)
        assert (said.code, said.out) == (2, ""), said
        assert said.err.count("\n") <= 12 and len(said.everything) > 20, said
        return said.everything

    def propose(self, *words: str | Path, **more: str) -> str:
        """Propose with a title and a reason; returns the id."""
        title = () if "--title" in words else ("--title", "Otsikko")
        reason = () if "--reason" in words else ("--reason", "Syy on hyvä.")
        return self.good("propose", *words, *title, *reason, **more).out.strip()

    def git(self, *words: str, check: bool = True) -> str:
        """What git itself says of the repository."""
        done = subprocess.run(
            ["git", *words],
            cwd=self.folder,
            env=self.surroundings(),
            capture_output=True,
            check=False,
        )
        if check:
            assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")

    def at(self, revision: str) -> str:
        """The commit of a revision; empty when there is none."""
        return self.git("rev-parse", "--verify", "--quiet", revision + "^{commit}", check=False)

    def shown(self, name: str) -> str:
        """A file as a commit holds it: `main:sections/02-fees.yaml`."""
        return self.git("show", name) + "\n"

    def branches(self) -> list[str]:
        """Every ref of the repository but its remotes' own."""
        refs = self.git("for-each-ref", "--format=%(refname)").splitlines()
        return [ref for ref in refs if not ref.startswith("refs/remotes/")]

    def write(self, path: str, text: str | bytes) -> Path:
        """A file beside the repository, in the test's own folder."""
        target = self.top / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode() if isinstance(text, str) else text)
        return target

    def section(self, name: str, *changes: tuple[str, str], revision: str = "main") -> Path:
        """A section's text from a commit, with words replaced, in a file beside."""
        text = self.shown(f"{revision}:sections/{name}.yaml")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return self.write(f"texts/{name}.yaml", text)

    def commit(self, message: str, *changes: tuple[str, str, str]) -> None:
        """Change files by hand and commit them with plain git: (path, old words, new words)."""
        for path, old, new in changes:
            file = self.folder / path
            text = file.read_text("utf-8")
            assert old in text, old
            file.write_bytes(text.replace(old, new).encode())
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", message)


def untouched(desk: Desk) -> dict[str, bytes]:
    """Everything of the user's that no proposal may touch: files, index, HEAD."""
    git = desk.folder / ".git"
    own = [path for path in desk.folder.rglob("*") if path.is_file() and git not in path.parents]
    files = [*own, *(path for path in (git / "HEAD", git / "index") if path.is_file())]
    return {path.relative_to(desk.folder).as_posix(): path.read_bytes() for path in files}


def copied(template: Path, top: Path) -> None:
    """A template's folders in a test's own folder, the clones joined to their copies."""
    shutil.copytree(template, top, dirs_exist_ok=True)
    for config in top.glob("*/.git/config"):
        text = config.read_bytes()
        config.write_bytes(text.replace(str(template).encode(), str(top).encode()))


def begin(top: Path) -> Desk:
    """A county's repository made by hand from the small book."""
    shutil.copytree(SMALL_COUNTY, top / "county")
    (top / "home").mkdir()
    county = Desk(top / "county", top, "hva")
    county.git("init", "--quiet", "--initial-branch=main")
    county.git("add", "--all")
    county.git("commit", "--quiet", "-m", "Rulebook")
    county.git("config", "rulebook.association", "hva")
    return county


def lines_of(text: str) -> list[str]:
    """The lines that say something."""
    return [line for line in text.splitlines() if line.strip()]
