"""A text from which nothing could be made is kept, and the proposer is told why."""

from pathlib import Path

from rulebook_cli.cli.clock import now
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.proposing import Proposal, Unreadable
from rulebook_cli.cli.screen import hint, screen_width
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.render.papers.findings import finding_lines


def keep_unreadable(desk: Desk, text: Unreadable) -> None:
    """Save the text in the clone's own folder and print what in it could not be read."""
    folder = desk.repository.kept_folder
    folder.mkdir(parents=True, exist_ok=True)
    path = _free(folder, text.path.replace("/", "-"))
    path.write_bytes(text.data)
    for line in finding_lines(_findings(text), desk.draft, current_language(), screen_width()):
        print(line)
    hint("propose.kept", path=str(path))


def _free(folder: Path, name: str) -> Path:
    """A file of its own for each text, also for two of one second: the first is not lost."""
    stamp = f"{now():%Y%m%d-%H%M%S}"
    path, number = folder / f"{stamp}-{name}", 1
    while path.exists():
        number += 1
        path = folder / f"{stamp}-{number}-{name}"
    return path


def keep_proposal(desk: Desk, proposal: Proposal) -> Path:
    """Save the files of a proposal that was not made after all; returns where they are."""
    folder = desk.repository.kept_folder / f"{now():%Y%m%d-%H%M%S}"
    for path, data in proposal.files.items():
        if data is not None:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    return folder


def _findings(text: Unreadable) -> list[Finding]:
    """What could not be read, as findings."""
    return [
        Finding(m.check, Severity.ERROR, Fault(m.place, m.address or text.path, m.says, m.values))
        for m in text.misread
    ]
