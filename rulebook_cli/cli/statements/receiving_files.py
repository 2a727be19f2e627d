"""`rulebook receive FILE…`: what arrived, one file or a folder full, each as what it is."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.arrived_ahead import tell_if_ahead
from rulebook_cli.cli.post.posting import origin_of
from rulebook_cli.cli.post.receiving import Arrival, receive_file
from rulebook_cli.cli.statements.arrivals import Said
from rulebook_cli.cli.statements.publicity import PARTLY, YES
from rulebook_cli.cli.statements.registering import Registered, read_file, register
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, note, print_json, sentence, tell
from rulebook_cli.logic.in_round import arrived_late
from rulebook_cli.model.arrived_file import ArrivedFile
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.papers.post_words import word as post_word
from rulebook_cli.render.speech import LANGUAGES

File = tuple[Path, ArrivedFile]


def receive_files(desk: Desk, paths: Sequence[Path], said: Said) -> int:
    """Register what arrived. A Word file that we have sent becomes an amendment and comments, any
    other file a statement. Where some files cannot be read nothing is registered, unless they are
    to be left out.

    Raises `RulebookError`: `no-files`, `redacted-many`, and those of `register` and of one file
    alone.
    """
    wanted = _expanded(paths)
    alone = len(paths) == 1 and not paths[0].is_dir()
    if not wanted:
        raise RulebookError("no-files", path=str(paths[0]))
    if said.redacted and not alone:
        raise RulebookError("redacted-many")
    files, faults = _read(wanted, alone)
    if faults and not said.skip_bad:
        _tell_faults(faults, "bad-files")
        return FINDINGS
    ours = [one for one in files if _is_ours(one[1])]
    others = [one for one in files if one not in ours]
    if ours and not said.sender:
        raise RulebookError("sender-missing")
    if others or faults:
        _tell(desk, register(desk, others, said), said, alone, faults)
    code = GOOD
    for path, _ in ours:
        code = max(code, receive_file(_again(desk), _arrival(path, said)))
    return max(code, FINDINGS if faults else GOOD)


def _again(desk: Desk) -> Desk:
    """The same desk, as main is now."""
    return Desk(desk.repository, desk.cache)


def _arrival(path: Path, said: Said) -> Arrival:
    return Arrival(
        file=path,
        sender=said.sender,
        arrived=said.arrived or said.now,
        kind=said.kind,
        diary=said.diary,
        as_=said.as_,
        output=said.output,
        yes=said.yes,
        dry_run=said.dry_run,
        json=said.json,
        despite=said.despite,
        channel=said.channel or "mail",
        stance=said.stance,
        signatories=said.signatories,
    )


def _expanded(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant: a folder stands for all in it, without hidden ones and our own
    receipts."""
    found: dict[Path, None] = {}
    receipts = tuple(f"-{post_word(language, 'file.receipt')}" for language in LANGUAGES)
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for inside in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inside.relative_to(path).parts)
            if inside.is_file() and not hidden and not inside.stem.endswith(receipts):
                found[inside] = None
    return list(found)


def _read(paths: Iterable[Path], alone: bool) -> tuple[list[File], list[str]]:
    """The files, and why those that cannot be read cannot."""
    files: list[File] = []
    faults: list[str] = []
    for path in paths:
        try:
            files.append((path, read_file(path)))
        except RulebookError as error:
            if alone:
                raise
            faults.append(sentence(error))
    return files, faults


def _is_ours(file: ArrivedFile) -> bool:
    if file.kind != "docx":
        return False
    from rulebook_cli.store.docx_text import read_docx

    return origin_of(read_docx(file.data, file.name)) is not None


def _tell_faults(faults: Sequence[str], key: str) -> None:
    for fault in faults:
        print(fault)
    tell_word(key, count=len(faults))


def _tell(
    desk: Desk, done: Sequence[Registered], said: Said, alone: bool, faults: Sequence[str]
) -> None:
    """What was registered, or would be."""
    if said.json and (done or not alone):
        rows = [_row(one, said) for one in done]
        print_json(rows[0] if alone else {"statements": rows, "left_out": list(faults)})
        return
    for one in done:
        _tell_one(one, said, arrived_late(one.received, desk.draft.settings))
    if faults:
        _tell_faults(faults, "bad-files-left-out")
    new = sum(one.new for one in done)
    if len(done) > 1:
        tell_word("many-would" if said.dry_run else "many-done", count=new)
    if new and not said.dry_run:
        next_step("next-statement", id=done[0].received.id if len(done) == 1 else word("any-id"))


def _tell_one(one: Registered, said: Said, late: bool) -> None:
    if not one.new:
        tell("receive.already", id=one.received.id, arrived=one.received.arrived)
        if said.redacted or said.publicity.level not in (YES, one.received.public):
            note("statements", "already-otherwise", id=one.received.id)
        return
    id_ = word("any-id") if said.dry_run else one.received.id
    sender = one.sender or one.received.sender.best(current_language())
    key = "receive.would" if said.dry_run else "receive.done"
    tell(key, file=one.file.name, sender=sender, id=one.received.id)
    tell_if_ahead([one.received.arrived], said.now)
    if late:
        note("rounds", "arrived-late")
    if one.file.kind == "docx":
        hint("receive.foreign", file=one.file.name, id=id_)
    if one.received.like and not one.received.like.startswith("#"):
        note("statements", "like", like=one.received.like, id=id_)
    if one.received.public == PARTLY and not one.received.redacted:
        note("statements", "copy-missing", id=id_)
    if not one.file.text:
        note("statements", f"no-text.{one.file.kind}", file=one.file.name, id=id_)
    for enclosed in one.file.attachments:
        _tell_enclosed(enclosed.name, enclosed.data, bool(enclosed.text))


def _tell_enclosed(name: str, data: bytes, has_text: bool) -> None:
    ours = has_text and data.startswith(b"PK") and _is_ours(ArrivedFile(name, data, "docx"))
    key = "enclosed-ours" if ours else "enclosed" if has_text else "enclosed-no-text"
    note("statements", key, file=name)


def _row(one: Registered, said: Said) -> dict[str, Any]:
    """One of the files for other programs."""
    if not one.new:
        amendments = list(one.received.amendments)
        return {"statement": one.received.id, "already": True, "amendments": amendments}
    received = one.received
    return {
        "statement": None if said.dry_run else received.id,
        "file": one.file.name,
        "sender": one.sender or received.sender.best(current_language()),
        "kind": received.sender_kind,
        "channel": received.channel,
        "arrived": received.arrived,
        "public": received.public,
        "amendment": None,
        "places": [],
        "stance": received.stance.value if received.stance else None,
        "remarks": [],
        "unplaced": [],
        "ours": False,
        "text": bool(one.file.text),
        "like": None if received.like.startswith("#") else received.like or None,
        "attachments": [enclosed.name for enclosed in one.file.attachments],
    }
