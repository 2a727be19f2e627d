"""Files that arrived, registered as statements: all of one call together, or none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from rulebook_cli.cli.desk.delivery import deliver, form_of, may_write
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.post.senders import Sender, round_of
from rulebook_cli.cli.statements.arrivals import Numbers, Said, sender_said, statement_of
from rulebook_cli.cli.statements.on_record import kind_of, letters_on_record, statements_here
from rulebook_cli.cli.statements.publicity import refuse_senders_name
from rulebook_cli.cli.statements.words import word
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.logic.private_persons import PERSON
from rulebook_cli.model.arrived_file import ArrivedFile
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.post_words import word as post_word
from rulebook_cli.render.papers.receipt_letter import Made, draw_receipt
from rulebook_cli.store.arrived_files import read_arrived
from rulebook_cli.store.file_received import safe_file_name
from rulebook_cli.store.file_statements import Incoming, file_statements
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.turns import RefMoved

MOST_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Registered:
    """What became of one file: the statement, its sender as the coordinator knows them; `new`
    tells that it was not on record already."""

    path: Path
    file: ArrivedFile
    received: Received
    sender: str = ""
    new: bool = True


def read_file(path: Path) -> ArrivedFile:
    """A file that arrived. Raises `RulebookError`: `no-file`, `cannot-read`, `docx-too-big`, and
    those of `read_arrived`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise RulebookError("arrived-too-big", path=str(path), most=MOST_BYTES // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise unreadable_file(str(path), error) from error
    return read_arrived(data, str(path))


def register(desk: Desk, files: Sequence[tuple[Path, ArrivedFile]], said: Said) -> list[Registered]:
    """Put statements on record, each file once; the same file is known by its hash.

    With `said.dry_run` nothing is written and the ids are beginnings. Raises `RulebookError`:
    `sender-missing`, `not-a-kind`, `personal-data-found`, `point-names-sender`, `redacted-same`,
    `file-exists`.
    """
    statements = statements_here(desk)
    known = {one.sha256: one for one in statements if one.sha256 and not one.kept_in}
    incoming: list[Incoming] = []
    done: list[Registered] = []
    first: dict[str, int] = {}
    numbers, letters = Numbers(statements), letters_on_record(desk, statements)
    redacted = read_file(said.redacted) if said.redacted else None
    for path, file in files:
        hashed = sha256(file.data).hexdigest()
        if hashed in known:
            done.append(Registered(path, file, known[hashed], new=False))
            continue
        if hashed in first:
            done.append(Registered(path, file, incoming[first[hashed]].received, new=False))
            continue
        one, sender = _incoming(desk, said, file, hashed, numbers)
        if redacted:
            one = _with_redacted(one, redacted)
        like = letters.add(f"#{len(incoming)}", file.text, kind_of(one.received))
        first[hashed] = len(incoming)
        incoming.append(replace(one, received=replace(one.received, like=like)))
        done.append(Registered(path, file, incoming[-1].received, sender.name))
    _refuse(desk, [one.received for one in incoming], said)
    receipts = _receipts([one for one in done if one.new], said)
    if said.dry_run or not incoming:
        return done
    if not (said.yes or all(may_write(path) for path in receipts)):
        return []
    done = _file(desk, incoming, done, first)
    for made, path in zip((each for each in done if each.new), receipts, strict=False):
        _write_receipt(desk, made, path)
    return done


def _incoming(
    desk: Desk, said: Said, file: ArrivedFile, hashed: str, numbers: Numbers
) -> tuple[Incoming, Sender]:
    sender = sender_said(desk, said.sender or file.sender, said.kind)
    at = said.arrived or file.at or said.now
    private = sender.kind == PERSON
    stated = statement_of(desk, said, sender, at, file.kind, numbers)
    if private:
        refuse_senders_name(stated.id, sender.name, (said.diary, said.publicity.ground))
    received = replace(
        stated,
        original=_kept_name(file, private),
        sha256=hashed,
    )
    files = {received.original: file.data}
    for number, one in enumerate(file.attachments, 1):
        files[f"attachments/{number}-{safe_file_name(one.name)}"] = one.data
    kept = Kept(text=file.text, sender=sender.name if private else "")
    return Incoming(received, kept, files), sender


def _kept_name(file: ArrivedFile, private: bool) -> str:
    """The file's name on record; of a private person's only what kind of file it is, since people
    call their files by their own names."""
    ending = Path(safe_file_name(file.name)).suffix.lower()
    return f"lausunto{ending or '.txt'}" if private else safe_file_name(file.name)


def _with_redacted(one: Incoming, redacted: ArrivedFile) -> Incoming:
    """The statement with its public copy. What is covered must be gone, not painted over."""
    if one.kept.text and redacted.text.split() == one.kept.text.split():
        raise RulebookError("redacted-same", path=redacted.name)
    ending = Path(safe_file_name(redacted.name)).suffix.lower()
    name = f"redacted/julkinen{ending}"
    files = {**one.files, name: redacted.data}
    received = replace(one.received, redacted=name.rpartition("/")[2])
    return replace(
        one, received=received, files=files, kept=one.kept._replace(redacted=redacted.text)
    )


def _refuse(desk: Desk, statements: Sequence[Received], said: Said) -> None:
    """What goes on main is looked at for personal data; what is kept apart can be removed."""
    texts = {word("part.diary"): said.diary, word("part.ground"): said.publicity.ground}
    for one in statements:
        texts[word("part.sender")] = one.sender.best()
        texts[word("part.file")] = one.original
        refuse_personal_data(desk, {k: v for k, v in texts.items() if v}, said.despite)


def _receipts(done: Sequence[Registered], said: Said) -> list[Path]:
    """Where the receipts go: where it was asked for, of a file alone otherwise beside it."""
    if said.output is None:
        return [_receipt_beside(one.path) for one in done] if len(done) == 1 else []
    if len(done) == 1 and not said.output.is_dir():
        form_of(said.output)
        return [said.output]
    return [said.output / _receipt_beside(one.path).name for one in done]


def _receipt_beside(path: Path) -> Path:
    name = post_word(current_language(), "file.receipt")
    return path.with_name(f"{path.stem}-{name}.pdf")


def _file(
    desk: Desk, incoming: Sequence[Incoming], done: list[Registered], first: dict[str, int]
) -> list[Registered]:
    try:
        filed = file_statements(desk.repository, incoming, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    return list(_with_ids(done, filed.received, first))


def _with_ids(
    done: Sequence[Registered], filed: Sequence[Received], first: dict[str, int]
) -> Iterator[Registered]:
    for one in done:
        at = first.get(sha256(one.file.data).hexdigest())
        yield one if at is None else replace(one, received=filed[at])


def _write_receipt(desk: Desk, one: Registered, path: Path) -> None:
    language = current_language()
    received = one.received
    at = received.arrived
    assert at is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    made = Made(received.id, one.sender, one.file.name, at, received.diary, ours=False)
    round_ = round_of(desk.draft.settings, received.round, at.date())
    paper = draw_receipt(made, desk.draft, round_, language, today())
    deliver(paper, None, path, yes=True, desk=desk)
