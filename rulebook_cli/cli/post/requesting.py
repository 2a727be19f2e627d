"""The package in which a county asks for statements: letter, draft, form and help."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.own_templates import setting_of
from rulebook_cli.cli.post.posting import DRAFT, FORM, draft_paper, sent_origin
from rulebook_cli.cli.terminal.screen import hint, suggest, tell
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.render.papers.answer_form import draw_answer_form
from rulebook_cli.render.papers.post_words import word
from rulebook_cli.render.papers.request_help import draw_request_help
from rulebook_cli.render.papers.request_letter import draw_request_letter
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import write


@dataclass(frozen=True, slots=True)
class Package:
    """What is wanted: a round (the open or next one when none is named), the folder, the
    languages (those in which the book is authentic when none is named)."""

    round: str | None
    output: Path
    language: str = ""
    yes: bool = False
    dry_run: bool = False
    large_print: bool = False


def make_package(desk: Desk, package: Package, on: date) -> None:
    """Write the package into its folder and print the path of every file."""
    settings = desk.draft.settings
    round_ = round_to_ask(settings, package.round, on)
    folder = package.output
    if folder.exists() and not folder.is_dir():
        raise RulebookError("not-a-folder", path=str(folder))
    papers = [
        (folder / f"{name}.{form}", form, paper)
        for language in _languages(settings, package.language)
        for name, form, paper in _papers(desk, round_, language, on)
    ]
    if package.dry_run:
        for path, _, _ in papers:
            tell("request.would", path=str(path))
        return
    if not package.yes and not all(may_write(path) for path, _, _ in papers):
        return
    _make_folder(folder)
    for path, form, paper in papers:
        save(path, write(paper, form, setting_of(desk, form, package.large_print)))
        print(path)
    hint("request.done", round=round_.id, folder=str(folder))
    suggest("request.next")


def round_to_ask(settings: Settings, id_: str | None, on: date) -> Round:
    """The round of an id; else the open one, the next one, or the last.

    Raises `RulebookError`: `no-such-round`, `no-round`.
    """
    if not settings.rounds:
        raise RulebookError("no-round")
    if id_ is None:
        coming = [one for one in settings.rounds if (one.opens or date.min) > on]
        return settings.open_round(on) or (coming or settings.rounds[-1:])[0]
    for round_ in settings.rounds:
        if round_.id == id_:
            return round_
    raise RulebookError("no-such-round", id=id_, known=[one.id for one in settings.rounds])


def _languages(settings: Settings, wanted: str) -> tuple[str, ...]:
    if wanted:
        return (wanted,)
    authentic = settings.authoritative or settings.languages[:1]
    return tuple(one for one in authentic if one in LANGUAGES) or ("fi",)


def _papers(desk: Desk, round_: Round, language: str, on: date) -> Iterator[tuple[str, str, Paper]]:
    """The papers with their names and forms."""
    book = desk.draft
    names = {kind: word(language, f"file.{kind}") for kind in ("letter", "draft", "form", "help")}
    forms = {"draft": "docx", "form": "docx", "help": "pdf"}
    enclosed = tuple((kind, f"{names[kind]}.{form}") for kind, form in forms.items())
    letter = draw_request_letter(
        book, round_, language, on, enclosed, _signer(book.settings, language)
    )
    yield names["letter"], "docx", letter
    yield names["letter"], "pdf", letter
    draft = sent_origin(desk.main, language, DRAFT, on, round_.id)
    yield names["draft"], "docx", draft_paper(book, draft, round_)
    form = sent_origin(desk.main, language, FORM, on, round_.id)
    blanks = draw_answer_form(book, round_, language, on, form.mark, form.properties)
    yield names["form"], "docx", blanks
    yield (
        names["help"],
        "pdf",
        draw_request_help(book, round_, language, on, enclosed[0][1], enclosed[1][1]),
    )


def _signer(settings: Settings, language: str) -> str:
    """The coordinator who prepares the rulebook: the first who is named."""
    for coordinator in settings.coordinators[:1]:
        return coordinator.name.best(language, *settings.languages)
    return ""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RulebookError("cannot-save", path=str(folder)) from error
