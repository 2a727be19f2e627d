"""`paper archive`: every paper as PDF/A, the originals that are public, and an index."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.own_templates import setting_of
from rulebook_cli.cli.showing.archive_originals import Original, originals_of
from rulebook_cli.cli.showing.archive_papers import papers_of
from rulebook_cli.cli.showing.extract import tell_of_remedy
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.showing.the_matter import matter_of
from rulebook_cli.cli.terminal.language import choose_language, current_language
from rulebook_cli.cli.terminal.screen import hint, is_interactive, note
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.archive_index import Archived, draw_index, index_csv
from rulebook_cli.render.papers.matter import Matter


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The index of what the archive would hold. Raises as `matter_of` does."""
    matter = matter_of(desk, wanted.on)
    return _index([one for one, _ in _everything(desk, matter, wanted)], matter, wanted)


def save_archive(desk: Desk, wanted: Wanted, output: Path, yes: bool) -> None:
    """Write the archive, once it is whole. Nothing in it is other than public, unless it is wanted
    for internal use. Raises as `matter_of`, `may_write` and `save` do."""
    from rulebook_cli.render.writers.forms import write
    from rulebook_cli.render.writers.write_zip import write_zip

    if not (yes or may_write(output)):
        return
    note("paper_kinds", "archive-begins")
    for decision in decisions_on_record(desk, desk.main):
        tell_of_remedy(decision)
    matter = matter_of(desk, wanted.on)
    found = []
    for one, data in _everything(desk, matter, wanted):
        found.append((one, data))
        if one.path and is_interactive():
            note("paper_kinds", "archive-has", path=one.path)
    files = {one.path: data for one, data in found if one.path}
    index = [one for one, _ in found]
    setting = setting_of(desk, "pdf", False)
    files["index.csv"] = index_csv(index, current_language())
    files["index.pdf"] = write(_index(index, matter, wanted), "pdf", setting)
    save(output, write_zip(files))
    hint("saved", path=str(output))
    left_out = sum(not one.path for one in index)
    key = "internal-hint" if wanted.internal else "done" if left_out else "done-all"
    note("archive", key, files=len(files), left_out=left_out)


def _everything(desk: Desk, matter: Matter, wanted: Wanted) -> Iterator[tuple[Archived, bytes]]:
    """The papers in each language that is authentic, then the originals."""
    from rulebook_cli.render.writers.forms import write

    setting = setting_of(desk, "pdf", False)
    settings = desk.draft.settings
    for language in settings.authoritative or settings.languages[:1]:
        with _in(language):
            for name, paper in papers_of(desk, wanted):
                data = write(paper, "pdf", setting)
                path = f"papers/{language}/{name}.pdf"
                yield _paper(path, paper, matter, data), data
    for original in originals_of(desk, matter, wanted.internal):
        yield _original(original), original.data


def _paper(path: str, paper: Paper, matter: Matter, data: bytes) -> Archived:
    head = paper.letterhead
    kind = head.kind or paper.title
    what = f"{kind}: {paper.title}" if kind not in paper.title else paper.title
    sender = head.sender[0] if head.sender else paper.author
    diary = head.diary or matter.diary
    return Archived(path, what, diary, paper.dated, sender, sha256=sha256(data).hexdigest())


def _original(one: Original) -> Archived:
    received = one.received
    return Archived(
        one.path,
        one.what,
        received.diary,
        received.arrived.date() if received.arrived else None,
        one.sender,
        received.public,
        received.ground,
        sha256(one.data).hexdigest() if one.data else received.sha256,
        one.why,
    )


def _index(files: list[Archived], matter: Matter, wanted: Wanted) -> Paper:
    language, book = current_language(), matter.after.book
    return draw_index(files, book, language, wanted.on, matter.draft, matter.diary, wanted.internal)


@contextmanager
def _in(language: str) -> Iterator[None]:
    """Everything drawn meanwhile is in that language."""
    own = current_language()
    choose_language(["--lang", language])
    try:
        yield
    finally:
        choose_language(["--lang", own])
