"""What arrived by mail, registered: its amendment, its remarks, its original, its receipt."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from rulebook_cli.changes.parts import parts_of
from rulebook_cli.cli.desk.delivery import deliver, form_of, may_write
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.post.amending_by_mail import amendment_of
from rulebook_cli.cli.post.arrived_ahead import tell_if_ahead
from rulebook_cli.cli.post.personal_post import refuse_personal_post
from rulebook_cli.cli.post.posting import origin_of
from rulebook_cli.cli.post.returned_by_mail import Contents, read_ours
from rulebook_cli.cli.post.senders import (
    Sender,
    anonymous,
    persons_stem,
    round_of,
    sender_named,
)
from rulebook_cli.cli.post.told_received import show_findings, tell_known, tell_made
from rulebook_cli.cli.proposing.filing_amendments import file_ready
from rulebook_cli.cli.terminal.clock import now, today
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.screen import suggest
from rulebook_cli.logic.private_persons import PERSON, next_number
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Round
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.render.papers.post_words import word
from rulebook_cli.render.papers.receipt_letter import Made, draw_receipt
from rulebook_cli.store.docx_text import read_docx
from rulebook_cli.store.file_received import file_received, safe_file_name, statement_stem
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.turns import RefMoved
from rulebook_cli.store.voices import read_statements

_MOST = 64_000_000
_FILE_OF_A_PERSON = "lausunto.docx"
"""People call their files by their own names."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that arrived, and what the coordinator says of it."""

    file: Path
    sender: str
    arrived: datetime
    kind: str | None = None
    diary: str = ""
    as_: str | None = None
    output: Path | None = None
    yes: bool = False
    dry_run: bool = False
    json: bool = False
    despite: tuple[str, ...] = ()
    channel: str = "mail"
    stance: Stance | None = None
    signatories: int = 1


def receive_file(desk: Desk, arrival: Arrival) -> int:
    """Register one of our own papers that came back and write its receipt. The same file is
    registered once."""
    data = _bytes(arrival.file)
    hashed = sha256(data).hexdigest()
    for known in read_statements(desk.repository, tree_at(desk.repository, desk.main, desk.cache)):
        if known.sha256 == hashed:
            return tell_known(known, arrival.json)
    settings = desk.draft.settings
    sender = sender_named(settings, arrival.sender, arrival.kind)
    received = read_docx(data, arrival.file.name)
    origin = origin_of(received)
    assert origin is not None, "any other file is a statement"
    round_ = round_of(settings, origin.round, arrival.arrived.date())
    contents = read_ours(desk, received, origin, round_)
    receipt = _receipt_path(arrival, contents.language)
    if not arrival.dry_run and not (arrival.yes or may_write(receipt)):
        return GOOD
    made = _made(contents, arrival, sender)
    if arrival.dry_run:
        tell_made(desk, contents, made, "receive.would", arrival.json)
        tell_if_ahead([arrival.arrived], now())
        return GOOD
    made = _register(desk, contents, arrival, sender, data, hashed, round_, made)
    paper = draw_receipt(made, desk.draft, round_, contents.language, today())
    deliver(paper, None, receipt, yes=True, desk=desk)
    tell_made(desk, contents, made, "receive.done", arrival.json)
    tell_if_ahead([arrival.arrived], now())
    suggest("receive.next")
    return GOOD


def _register(
    desk: Desk,
    contents: Contents,
    arrival: Arrival,
    sender: Sender,
    data: bytes,
    hashed: str,
    round_: Round | None,
    made: Made,
) -> Made:
    """File the amendment, then at once the statement, its original and its comments."""
    in_round = round_.id if round_ else ""
    number = _number(desk, in_round) if sender.kind == PERSON else 0
    shown = _unnamed(desk, sender, number) if number else sender
    ready = amendment_of(desk, contents, shown, arrival.arrived, arrival.as_, round_)
    refuse_personal_post(desk, ready, contents, arrival.despite)
    id_ = file_ready(desk, ready) if ready else ""
    received = Received(
        id=_stem(desk, sender),
        sender=shown.text,
        sender_kind=sender.kind,
        place=Place(""),
        arrived=arrival.arrived,
        channel=arrival.channel,
        diary=arrival.diary,
        original=_FILE_OF_A_PERSON if number else arrival.file.name,
        sha256=hashed,
        stance=arrival.stance or contents.answers.stance,
        signatories=arrival.signatories,
        points=() if sender.id else _points(contents, bool(number)),
        round=in_round,
        amendments=(id_,) if id_ else (),
        number=number,
    )
    beside = Kept(sender=sender.name) if number else Kept()
    comments = _comments(contents, sender, arrival.arrived) if sender.id else ()
    try:
        filed = file_received(desk.repository, received, data, comments, desk.author(), beside)
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    if ready:
        show_findings(ready)
    return replace(made, id=filed.received.id, amendment=id_)


def _stem(desk: Desk, sender: Sender) -> str:
    """The beginning of the statement's id."""
    if sender.kind == PERSON:
        return persons_stem(desk.draft.settings)
    return f"{sender.id}-mail" if sender.id else statement_stem(sender.name)


def _number(desk: Desk, round_: str) -> int:
    """The number of a private person in the round."""
    tree = tree_at(desk.repository, desk.main, desk.cache)
    known = read_statements(desk.repository, tree, desk.cache)
    return next_number(one for one in known if one.round == round_)


def _unnamed(desk: Desk, sender: Sender, number: int) -> Sender:
    """A private person as what goes into the book's history calls them."""
    text = anonymous(desk.draft.settings, number)
    return replace(sender, name=text.best(*desk.draft.settings.languages), text=text)


def _points(contents: Contents, private: bool) -> tuple[Point, ...]:
    """The remarks of somebody who is no association; a private person's without their name."""
    if not private:
        return contents.points
    return tuple(replace(point, by="") for point in contents.points)


def _comments(contents: Contents, sender: Sender, arrived: datetime) -> tuple[Comment, ...]:
    """The remarks of an association as its comments."""
    return tuple(
        Comment(
            association=sender.id,
            number=0,
            on=point.on,
            text=point.text,
            place=point.place,
            quote=point.quote,
            answers=point.answers,
            at=arrived,
            by=point.by,
        )
        for point in contents.points
    )


def _made(contents: Contents, arrival: Arrival, sender: Sender) -> Made:
    answers = sum(1 for point in contents.points if point.answers)
    changes = contents.proposal.changes if contents.proposal else ()
    whole = contents.proposal.whole if contents.proposal else set()
    stance = contents.answers.stance
    return Made(
        id="",
        sender=sender.text.best(contents.language) or sender.name,
        file=safe_file_name(arrival.file.name),
        arrived=arrival.arrived,
        diary=arrival.diary,
        places=tuple(str(part.at[0]) for part in parts_of(changes, whole)),
        remarks=len(contents.points) - answers - len(contents.unplaced),
        answers=answers,
        stance=stance.value if stance else "",
        unplaced=contents.unplaced,
        ours=contents.origin is not None,
    )


def _receipt_path(arrival: Arrival, language: str) -> Path:
    """Where the receipt goes: where it was asked for, else beside the file."""
    if arrival.output is not None:
        form_of(arrival.output)
        return arrival.output
    name = word(language, "file.receipt")
    return arrival.file.with_name(f"{arrival.file.stem}-{name}.pdf")


def _bytes(file: Path) -> bytes:
    """The file's bytes. Raises `RulebookError`: `no-file`, `cannot-read`, `docx-too-big`."""
    try:
        if file.stat().st_size > _MOST:
            raise RulebookError("docx-too-big", path=str(file))
        return file.read_bytes()
    except OSError as error:
        raise unreadable_file(str(file), error) from error
