"""`rulebook publish`: what everybody may read, in one folder to be put on a website or printed.

In each language of the book: the rulebook and the summary of statements, and a page that tells what
is in the folder. What is not public is in none of them, as in every paper that is printed. A
rulebook that is published must be free of errors, and a text that was changed in one language must
have been changed in the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rulebook_cli.cli.amendments.refusals import show_errors
from rulebook_cli.cli.book.judging import judge
from rulebook_cli.cli.book.versions import Version, decided, earlier_book, usual_version
from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.own_templates import setting_of
from rulebook_cli.cli.showing.memo import draw_memo_of
from rulebook_cli.cli.showing.reading import Shown, draw_reading
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import LANGUAGES, current_language, speaking
from rulebook_cli.cli.terminal.screen import note, suggest_words
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Stage
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.published_index import draw_published
from rulebook_cli.render.speech import say

_FORMS = ("html", "pdf", "docx")
_INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class Publishing:
    """Where to and what: the `draft` or the latest decided version, on a day; `despite` are checks
    whose errors do not stop it."""

    folder: Path
    on: date
    draft: bool = False
    despite: tuple[str, ...] = ()
    yes: bool = False
    dry_run: bool = False


def publish(desk: Desk, wanted: Publishing) -> int:
    """Write the folder once all of it is drawn; nothing where the version has errors.

    Raises `RulebookError`: those of `may_write` and `save`.
    """
    version = usual_version(desk, wanted.draft)
    errors = _errors(desk, version, wanted)
    if errors:
        show_errors(say(current_language(), "publishing", "errors"), errors, version.book)
        return FINDINGS
    files = dict(_files(desk, version, wanted))
    paths = [wanted.folder / path for path in files]
    if wanted.dry_run:
        note("publishing", "would", count=len(files), version=version.name)
        return GOOD
    if not (wanted.yes or all(may_write(path) for path in paths)):
        return GOOD
    for path, data in zip(paths, files.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, data)
    for path in paths:
        print(path)
    note("publishing", "done", count=len(files), version=version.name)
    if version.draft:
        note("publishing", "is-draft")
    suggest_words(say(current_language(), "publishing", "next"))
    return GOOD


def _errors(desk: Desk, version: Version, wanted: Publishing) -> list[Finding]:
    """The errors of the version, judged as when a body decides."""
    found = judge(version.book, wanted.on, _before(desk, version), Stage.DECISION)
    return [
        one
        for one in found
        if one.severity is Severity.ERROR and not one.waived and one.check not in wanted.despite
    ]


def _before(desk: Desk, version: Version) -> Rulebook | None:
    """The book that the version came from: what was decided before it, else the book as it
    began; None where it is the first."""
    if version.draft:
        return earlier_book(desk)
    newest, *older = decided(desk)
    first = older[0].commit if older else desk.repository.first_commit(newest.commit)
    return desk.book_at(first) if first and first != newest.commit else None


def _files(desk: Desk, version: Version, wanted: Publishing) -> Iterator[tuple[str, bytes]]:
    """Each file's path in the folder and its bytes; last the page that lists them."""
    from rulebook_cli.render.writers.forms import write

    told: list[tuple[str, str]] = []
    for language in (one for one in version.book.settings.languages if one in LANGUAGES):
        with speaking(language):
            for name, paper in _papers(desk, wanted):
                for form in _FORMS:
                    path = f"{language}/{name}.{form}"
                    told.append((path, paper.title))
                    yield path, write(paper, form, setting_of(desk, form, False))
    word = say(current_language(), "commands", "draft-word") if version.draft else ""
    index = draw_published(told, version.book, current_language(), wanted.on, version.name, word)
    yield _INDEX, write(index, "html", setting_of(desk, "html", False))


def _papers(desk: Desk, wanted: Publishing) -> Iterator[tuple[str, Paper]]:
    """The papers in the current language, each with its file's name in that language."""
    language = current_language()
    shown = Shown(wanted.on, whole=True)
    yield say(language, "publishing", "file.book"), draw_reading(desk, [], wanted.draft, shown)
    if desk.draft.settings.rounds:
        memo = draw_memo_of(desk, None, wanted.on, only_open=False)
        yield say(language, "publishing", "file.memo"), memo
