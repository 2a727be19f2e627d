"""The originals of received statements, as far as an archive may hold them."""

from collections.abc import Iterator
from dataclasses import dataclass

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.logic.private_persons import PERSON, in_order
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.archive_index import PARTLY, PUBLIC
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.memo_remarks import sender_names
from rulebook_cli.render.speech import say
from rulebook_cli.store.originals import read_originals


@dataclass(frozen=True, slots=True)
class Original:
    """A file that came with a statement: where it stands in the archive (empty where it is left
    out, and `why`), what it is, from whom, and its bytes. Private persons are numbered."""

    received: Received
    path: str
    what: str
    sender: str
    why: str = ""
    data: bytes = b""


def originals_of(desk: Desk, matter: Matter, internal: bool) -> Iterator[Original]:
    """A row for every statement, in the order in which they arrived.

    Only what is public is there: of a statement that is public its original; of one that is public
    in part, and of a private person's, the copy without what is secret, if there is one. A file of
    an import holds many people's words and stays out. All is there for `internal` use.
    """
    received = in_order(matter.heard.received)
    chosen = [(one, *_chosen(one, internal)) for one in received]
    data = read_originals(desk.repository, [(one, file) for one, file, _ in chosen if file])
    names = sender_names(received, current_language())
    for number, (one, file, why) in enumerate(chosen, 1):
        found = data.get((one.id, file), b"")
        missing = why or ("" if found else "not-here")
        key = "copy" if file and file == one.redacted else "original"
        what = say(current_language(), "archive", key)
        path = "" if missing else f"originals/{number:03}{_ending(file)}"
        yield Original(one, path, what, names[one.id], missing, b"" if missing else found)


def _chosen(one: Received, internal: bool) -> tuple[str, str]:
    """The file that may be shown; empty where none may, and why."""
    if internal:
        return one.original, ""
    is_person = one.sender_kind == PERSON
    if one.public == PUBLIC and not is_person and not one.kept_in:
        return one.original, ""
    if one.public in (PUBLIC, PARTLY) and one.redacted and not one.kept_in:
        return one.redacted, ""
    if one.public not in (PUBLIC, PARTLY):
        return "", "secret"
    return "", "import" if one.kept_in else "person" if is_person else "partly"


def _ending(file: str) -> str:
    """The ending of a file's name, which tells how to open it; the name itself may tell whose it
    is, and stays out."""
    ending = file.rpartition(".")[2] if "." in file else ""
    return (
        f".{ending.lower()}" if ending.isascii() and ending.isalnum() and len(ending) <= 5 else ""
    )
