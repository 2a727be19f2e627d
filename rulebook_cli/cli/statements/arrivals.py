"""What a coordinator says of something that arrived, and the statement that it makes."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from rulebook_cli.cli.commenting.stances import stance_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.senders import (
    Sender,
    anonymous,
    moment_said,
    persons_stem,
    round_of,
    sender_named,
)
from rulebook_cli.cli.statements.publicity import PUBLIC, Publicity, publicity_said
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.logic.private_persons import PERSON, next_number
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import finland
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Received
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.file_received import statement_stem
from rulebook_cli.store.forms.papers import CHANNELS

_USUAL_CHANNELS = {"scan": "paper", "note": "phone"}


@dataclass(frozen=True, slots=True)
class Said:
    """What was said on the command line of what arrived; `now` is this moment."""

    now: datetime
    sender: str = ""
    kind: str | None = None
    arrived: datetime | None = None
    diary: str = ""
    channel: str = ""
    stance: Stance | None = None
    signatories: int = 1
    publicity: Publicity = PUBLIC
    redacted: Path | None = None
    as_: str | None = None
    output: Path | None = None
    yes: bool = False
    dry_run: bool = False
    json: bool = False
    despite: tuple[str, ...] = ()
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What was said of what arrived, as it was typed."""

    sender: str = ""
    kind: str | None = None
    arrived: str | None = None
    diary: str = ""
    channel: str | None = None
    stance: str | None = None
    signatories: int | None = None
    public: str | None = None
    ground: str = ""
    redacted: Path | None = None


def said_of(
    words: Words,
    as_: str | None,
    output: Path | None,
    yes: bool,
    dry_run: bool,
    json: bool,
    despite: tuple[str, ...],
    skip_bad: bool,
) -> Said:
    """What is meant by what was typed.

    Raises `RulebookError`: `not-a-moment`, `not-a-channel`, `not-one-of` (a stance),
    `no-signatories`, and those of `publicity_said`.
    """
    moment, ground = now(), one_line(words.ground)
    return Said(
        now=moment,
        sender=one_line(words.sender),
        kind=words.kind,
        arrived=moment_said(words.arrived, moment.astimezone(finland())) if words.arrived else None,
        diary=one_line(words.diary),
        channel=channel_named(words.channel),
        stance=stance_named(words.stance),
        signatories=signatories_said(words.signatories),
        publicity=publicity_said(words.public, ground, words.redacted is not None),
        redacted=words.redacted,
        as_=as_,
        output=output,
        yes=yes,
        dry_run=dry_run,
        json=json,
        despite=despite,
        skip_bad=skip_bad,
    )


class Numbers:
    """The numbers of private persons in each round, given once."""

    def __init__(self, statements: list[Received]) -> None:
        self._statements = statements
        self._free: dict[str, int] = {}

    def next(self, round_: str) -> int:
        """The next number that nobody in the round has."""
        if round_ not in self._free:
            inside = [one for one in self._statements if one.round == round_]
            self._free[round_] = next_number(inside)
        number = self._free[round_]
        self._free[round_] += 1
        return number


def channel_named(word: str | None) -> str:
    """The channel of a word; empty where none was said. Raises `RulebookError("not-a-channel")`."""
    wanted = (word or "").strip().lower().removesuffix(".fi")
    if wanted and wanted not in CHANNELS:
        meant = nearest(wanted, CHANNELS)
        raise RulebookError("not-a-channel", word=word, known=CHANNELS, meant=meant)
    return wanted


def signatories_said(number: int | None) -> int:
    """How many signed. Raises `RulebookError("no-signatories")` for fewer than one."""
    if number is not None and number < 1:
        raise RulebookError("no-signatories", number=number)
    return number or 1


def sender_said(desk: Desk, name: str, kind: str | None) -> Sender:
    """The sender by name; a private person need not be named.

    Raises `RulebookError`: `sender-missing`, `not-a-kind`.
    """
    settings = desk.draft.settings
    if name.strip():
        return sender_named(settings, name, kind)
    nameless = sender_named(settings, "-", kind) if kind is not None else None
    if nameless is None or nameless.kind != PERSON:
        raise RulebookError("sender-missing")
    return replace(nameless, name="")


def statement_of(
    desk: Desk, said: Said, sender: Sender, at: datetime, kind: str, numbers: Numbers
) -> Received:
    """The statement that something arrived makes, without what was kept of it; its id is the
    beginning of an id. A private person is numbered in it, not named."""
    settings = desk.draft.settings
    round_ = round_of(settings, "", at.date())
    in_round = round_.id if round_ else ""
    private = sender.kind == PERSON
    number = numbers.next(in_round) if private else 0
    usual = "petition" if sender.kind == "petition" else _USUAL_CHANNELS.get(kind, "mail")
    return Received(
        id=persons_stem(settings) if private else statement_stem(sender.name),
        sender=anonymous(settings, number) if private else sender.text,
        sender_kind=sender.kind,
        place=Place(""),
        arrived=at,
        channel=said.channel or usual,
        diary=said.diary,
        public=said.publicity.level,
        ground=said.publicity.ground,
        stance=said.stance,
        signatories=said.signatories,
        round=in_round,
        number=number,
    )
