"""What a proposer wrote and from which no amendment came: kept, with the command that goes on."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.proposing.filing_amendments import Wanted
from rulebook_cli.cli.proposing.proposing import VOCABULARY, Proposal, Unreadable
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, name_no_other, screen_width
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines


def keep_unreadable(desk: Desk, text: Unreadable, wanted: Wanted) -> None:
    """Save the text in the clone's own folder, print what in it could not be read, and say how
    to go on."""
    for line in finding_lines(_findings(text), desk.draft, current_language(), screen_width()):
        print(line)
    path = _own_file(wanted)
    if path is None or not _is_kept(desk, path):
        path = _free(desk.repository.kept_folder, text.path.replace("/", "-"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.data)
    command = _command(_named(text.path, desk.draft), path, wanted)
    hint("propose.kept", path=str(path))
    _tell([command])


def keep_proposal(desk: Desk, proposal: Proposal, wanted: Wanted) -> None:
    """Save the files of a proposal that was not made after all, and say how to go on."""
    own = _own_file(wanted)
    if own is not None:
        hint("propose.left-file", path=str(own))
        name_no_other()
        return
    folder = _free(desk.repository.kept_folder, "")
    commands = []
    for path, data in proposal.files.items():
        target = None if data is None else folder / path
        if target is not None and data is not None:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        commands.append(_command(_named(path, proposal.base.book), target, wanted))
    hint("propose.kept-declined", path=str(folder))
    _tell(commands)


def _tell(commands: list[str]) -> None:
    """Print the commands that go on; there is no proposal yet that could be looked at or sent."""
    for command in commands:
        print(f"  {command}", file=sys.stderr)
    name_no_other()


def let_go(desk: Desk, wanted: Wanted) -> None:
    """Remove a kept text that has now become an amendment."""
    kept, path = desk.repository.kept_folder.resolve(), _own_file(wanted)
    if path is None or not _is_kept(desk, path):
        return
    path = path.resolve()
    with suppress(OSError):  # what cannot be removed does no harm
        path.unlink()
        for folder in path.parents:
            if folder == kept:
                break
            folder.rmdir()


def _is_kept(desk: Desk, path: Path) -> bool:
    """Whether a file is one that we keep."""
    return desk.repository.kept_folder.resolve() in path.resolve().parents


def _own_file(wanted: Wanted) -> Path | None:
    """The file that the text came from; None where it came from elsewhere."""
    return Path(wanted.from_) if wanted.from_ not in (None, "-") else None


def _named(path: str, book: Rulebook) -> str:
    """What `propose` calls a file: its section, `facts`, `terms`, or `new`."""
    known = {section.place.file: section.id for section in book.sections}
    known |= {file: name for name, file in VOCABULARY.items()}
    return known.get(path, "new")


def _command(name: str, path: Path | None, wanted: Wanted) -> str:
    """The command that goes on with a kept text, as it is typed."""
    words = ["rulebook", "propose", name]
    words += ["--delete"] if path is None else ["--from", str(path)]
    told = (("--as", wanted.as_), ("--to", wanted.to), ("--base", wanted.base))
    for option, value in (*told, ("--title", wanted.title), ("--reason", wanted.reason)):
        words += [option, value] if value else []
    for principle in wanted.principles:
        words += ["--principle", principle]
    if os.name == "nt":  # its shell knows double quotes alone, and none inside them
        bare = [word.replace('"', "'") for word in words]
        return " ".join(f'"{word}"' if " " in word else word for word in bare)
    from shlex import join

    return join(words)


def _free(folder: Path, name: str) -> Path:
    """A place of its own for each text, also for two of one second: the first is not lost."""
    stamp, end = f"{now():%Y%m%d-%H%M%S}", f"-{name}" if name else ""
    path, number = folder / f"{stamp}{end}", 1
    while path.exists():
        number += 1
        path = folder / f"{stamp}-{number}{end}"
    return path


def _findings(text: Unreadable) -> list[Finding]:
    """What could not be read, as findings."""
    return [
        Finding(m.check, Severity.ERROR, Fault(m.place, m.address or text.path, m.says, m.values))
        for m in text.misread
    ]
