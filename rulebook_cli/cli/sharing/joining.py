"""A clone of the shared rulebook and whose it is."""

import re
from pathlib import Path
from shlex import quote

from rulebook_cli.cli.desk.desk import Desk, open_cache, open_desk
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.terminal.screen import hint, is_interactive, phrase, sentence, suggest, tell
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Settings
from rulebook_cli.store.repository import Repository


def take_copy(url: str | None, folder: Path | None, book: Path | None) -> Desk:
    """Clone the rulebook at an address, or open the one that is here."""
    if url is None:
        return open_desk(book)
    source = str(Path(url).resolve()) if Path(url).exists() else url
    target = folder or Path(_name_of(source))
    if _is_copy_of(source, target):
        return open_desk(target)
    if target.exists() and not target.is_dir():
        raise RulebookError("folder-is-file", path=str(target))
    if target.exists() and any(target.iterdir()):
        raise RulebookError("folder-not-empty", folder=str(target))
    return Desk(Repository.clone(source, target), open_cache())


def _is_copy_of(source: str, folder: Path) -> bool:
    """Whether the folder is a copy of that rulebook already: a join that ended in a mistyped id
    can be given again."""
    if not (folder / ".git").is_dir():
        return False
    return Repository.find(folder).remotes().get("origin") == source


def settle_in(
    desk: Desk, as_: str | None, name: str | None, email: str | None, copied: bool
) -> None:
    """Keep in this clone whose it is and under which name they write. A copy made just now stays
    where something told is wrong, and that is said."""
    try:
        _settle(desk, as_, name, email, copied)
    except RulebookError:
        if copied:
            hint("join.kept", folder=str(desk.repository.folder))
        raise


def _settle(desk: Desk, as_: str | None, name: str | None, email: str | None, copied: bool) -> None:
    settings = desk.draft.settings
    id_ = as_ or desk.association or _ask_association(settings)
    if id_:
        if settings.proposer(id_) is None:
            known = [who.id for who in settings.proposers]
            message = "unknown-association" if known else "no-proposers"
            raise RulebookError(message, id=id_, known=known)
        desk.repository.set("rulebook.association", id_)
    if email and not _is_email(email):
        raise RulebookError("not-an-email", email=email)
    told = _ask_identity(desk, id_, name, email)
    refuse_personal_data(desk, {phrase("join.part-name"): told[0] or ""})  # every commit has it
    for key, value in zip(("user.name", "user.email"), told, strict=True):
        if value and value.strip():
            desk.repository.set(key, value.strip())
    _report(Desk(desk.repository, desk.cache), id_, copied)


def _report(desk: Desk, id_: str, copied: bool) -> None:
    """Say where the copy is, whose it is, and what is still missing."""
    if copied:
        tell("join.done", folder=str(desk.repository.folder))
    who = desk.draft.settings.proposer(id_) if id_ else None
    if who:
        tell("join.who", id=id_, name=who.name)
    elif desk.draft.settings.proposers:
        hint("join.nobody", known=[one.id for one in desk.draft.settings.proposers])
    if not (desk.settings.get("user.name") and desk.settings.get("user.email")):
        hint("join.no-identity")
    _suggest_next(desk.repository.folder)


def _suggest_next(folder: Path) -> None:
    """The next command works in the copy only: somebody who stands elsewhere goes there first."""
    here = Path.cwd().resolve()
    if here.is_relative_to(folder):
        suggest("join.next")
        return
    inside = folder.relative_to(here) if folder.is_relative_to(here) else folder
    suggest("join.next-there", folder=quote(str(inside)))


def _ask_association(settings: Settings) -> str:
    """Ask which association this is, where somebody can answer."""
    if not is_interactive() or not settings.proposers:
        return ""
    from rulebook_cli.cli.terminal.language import current_language
    from rulebook_cli.cli.terminal.questions import pick

    language = current_language()
    options = [
        Option(who.id, f"{who.name.best(language, *settings.languages)} ({who.id})")
        for who in settings.proposers
    ]
    return pick(phrase("join.ask"), [*options, Option("", phrase("join.reader"))])


def _ask_identity(
    desk: Desk, id_: str, name: str | None, email: str | None
) -> tuple[str | None, str | None]:
    """Ask for the name and address of somebody who will write, where neither they nor git say
    them and somebody can answer."""
    if not id_ or not is_interactive():
        return name, email
    from rulebook_cli.cli.terminal.questions import write, write_something

    def wrong(text: str) -> str:
        return "" if _is_email(text) else sentence(RulebookError("not-an-email", email=text))

    if not (name or desk.settings.get("user.name")):
        name = write_something(phrase("join.ask-name"))
    if not (email or desk.settings.get("user.email")):
        email = write(phrase("join.ask-email"), wrong=wrong)
    return name, email


def _is_email(text: str) -> bool:
    return re.fullmatch(r"[^@\s]+@[^@\s]+", text.strip()) is not None


def _name_of(address: str) -> str:
    """The folder a copy goes to when none is named: the last part of the address."""
    last = address.replace("\\", "/").rstrip("/").rpartition("/")[2].rpartition(":")[2]
    return last.removesuffix(".git") or "rulebook"
