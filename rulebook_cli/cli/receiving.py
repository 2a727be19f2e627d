"""What arrived by mail, registered: its amendment, its remarks, its original, its receipt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from rulebook_cli.changes.parts import parts_of
from rulebook_cli.cli.clock import today
from rulebook_cli.cli.delivery import deliver, form_of, may_write
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import GOOD
from rulebook_cli.cli.filing_amendments import Ready, file_ready, findings_of
from rulebook_cli.cli.following import report_followed
from rulebook_cli.cli.gathering import gather
from rulebook_cli.cli.posting import origin_of
from rulebook_cli.cli.returned_by_mail import Contents, read_foreign, read_ours
from rulebook_cli.cli.screen import hint, print_json, suggest, tell
from rulebook_cli.cli.senders import Sender, receiver, round_of, sender_named
from rulebook_cli.model.amendment import Amendment, Part
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Round
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.post_words import word
from rulebook_cli.render.papers.receipt_letter import Made, draw_receipt, places_in_words
from rulebook_cli.store.docx_text import read_docx
from rulebook_cli.store.file_received import file_received, safe_file_name, statement_stem
from rulebook_cli.store.repository import RefMoved
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements

_MOST = 64_000_000


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


def receive_file(desk: Desk, arrival: Arrival, language: str) -> int:
    """Register what arrived and write its receipt. The same file is registered once."""
    data = _bytes(arrival.file)
    hashed = sha256(data).hexdigest()
    for known in read_statements(desk.repository, tree_at(desk.repository, desk.main, desk.cache)):
        if known.sha256 == hashed:
            return _known_already(known, arrival)
    settings = desk.draft.settings
    sender = sender_named(settings, arrival.sender, arrival.kind)
    received = read_docx(data, arrival.file.name)
    origin = origin_of(received)
    round_ = round_of(settings, origin.round if origin else "", arrival.arrived.date())
    contents = (
        read_ours(desk, received, origin, round_) if origin else read_foreign(received, language)
    )
    receipt = _receipt_path(arrival, contents.language)
    if not arrival.dry_run and not (arrival.yes or may_write(receipt)):
        return GOOD
    made = _made(contents, arrival, sender)
    if arrival.dry_run:
        _tell(desk, contents, made, arrival, "receive.would")
        return GOOD
    made = _register(desk, contents, arrival, sender, data, hashed, round_, made)
    paper = draw_receipt(made, desk.draft, round_, contents.language, today())
    deliver(paper, None, receipt, yes=True)
    _tell(desk, contents, made, arrival, "receive.done")
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
    ready = _ready(desk, contents, arrival, sender, round_)
    id_ = file_ready(desk, ready) if ready else ""
    received = Received(
        id=f"{sender.id}-mail" if sender.id else statement_stem(sender.name),
        sender=sender.text,
        sender_kind=sender.kind,
        place=Place(""),
        arrived=arrival.arrived,
        channel="mail",
        diary=arrival.diary,
        original=arrival.file.name,
        sha256=hashed,
        stance=contents.answers.stance,
        points=() if sender.id else contents.points,
        round=round_.id if round_ else "",
        amendments=(id_,) if id_ else (),
    )
    comments = _comments(contents, sender, arrival.arrived) if sender.id else ()
    try:
        filed = file_received(desk.repository, received, data, comments, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    if ready:
        _show_findings(ready)
    return replace(made, id=filed.received.id, amendment=id_)


def _ready(
    desk: Desk, contents: Contents, arrival: Arrival, sender: Sender, round_: Round | None
) -> Ready | None:
    """The amendment that the changes in the file make; None where there are none."""
    proposal = contents.proposal
    if proposal is None:
        return None
    language = contents.language
    title = word(language, "amendment.title", sender=sender.name)
    usual = word(language, "amendment.reason", arrived=arrival.arrived.date())
    reasons = list(dict.fromkeys(text for _, text in contents.reasons))
    amendment = Amendment(
        id="",
        association=sender.id or receiver(desk, arrival.as_),
        title=Text({language: title}),
        reason=Text({language: "\n\n".join(reasons) or usual}),
        place=Place(""),
        base=proposal.base.commit,
        round=round_.id if round_ else "",
        proposers=contents.authors if sender.id and contents.authors else (sender.name,),
        parts=_parts(contents),
    )
    return Ready(proposal, amendment, gather(desk))


def _parts(contents: Contents) -> tuple[Part, ...]:
    """The parts of the amendment with the comments that stand on each as its reason."""
    assert contents.proposal is not None
    parts = parts_of(contents.proposal.changes, contents.proposal.whole)
    told: dict[str, list[str]] = {}
    for place, text in contents.reasons:
        for one in place.split():
            told.setdefault(one, []).append(text)
    return tuple(
        part._replace(reason=Text({contents.language: "\n\n".join(told[str(part.at[0])])}))
        if str(part.at[0]) in told
        else part
        for part in parts
    )


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
        sender=sender.name,
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


def _tell(desk: Desk, contents: Contents, made: Made, arrival: Arrival, key: str) -> None:
    """Say what was made of the file, or would be."""
    if arrival.json:
        print_json(_as_json(contents, made))
        return
    tell(key, file=made.file, sender=made.sender, id=made.id)
    book = desk.draft
    if contents.origin is None:
        hint("receive.foreign", file=made.file)
    if contents.proposal is not None:
        from rulebook_cli.cli.language import current_language

        places = places_in_words(made.places, book, current_language())
        key = "receive.amendment" if made.amendment else "receive.amendment-would"
        tell(key, id=made.amendment, count=len(places))
        _list(places)
    if made.remarks:
        tell("receive.remarks", count=made.remarks)
    if made.answers:
        tell("receive.answers", count=made.answers)
    if made.unplaced:
        tell("receive.unplaced", count=len(made.unplaced))
        _list(made.unplaced)


def _list(lines: Iterable[str]) -> None:
    for words in lines:
        print("  - " + words.replace("\n", "\n    "))


def _as_json(contents: Contents, made: Made) -> dict[str, Any]:
    return {
        "statement": made.id or None,
        "sender": made.sender,
        "amendment": made.amendment or None,
        "places": list(made.places),
        "stance": made.stance or None,
        "remarks": [
            {
                "on": point.on,
                "quote": point.quote,
                "text": point.text.best(contents.language),
                "by": point.by,
                "question": point.answers,
            }
            for point in contents.points
        ],
        "unplaced": list(made.unplaced),
        "ours": made.ours,
    }


def _show_findings(ready: Ready) -> None:
    """What the checks say of the amendment: the coordinator reads it, nobody is refused."""
    from rulebook_cli.cli.language import current_language
    from rulebook_cli.cli.screen import screen_width
    from rulebook_cli.render.papers.findings import finding_lines

    findings = findings_of(ready)
    if findings:
        hint("receive.findings", count=len(findings))
        _hint_lines(
            finding_lines(findings, ready.proposal.book, current_language(), screen_width())
        )


def _hint_lines(lines: Iterable[str]) -> None:
    import sys

    for line in lines:
        print(line, file=sys.stderr)


def _known_already(known: Received, arrival: Arrival) -> int:
    if arrival.json:
        print_json({"statement": known.id, "already": True, "amendments": list(known.amendments)})
    else:
        tell("receive.already", id=known.id, arrived=known.arrived)
    return GOOD


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
