"""The minutes of a Salonki entered: what was said as comments, promises as tasks, once each."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.commenting import Wanted, make_comment
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.salon.speakers import Speaker, known_id, speaker_of
from rulebook_cli.cli.salon.spoken_of import SpokenOf, spoken_of
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.minutes import Minutes, MinutesWords, NotUnderstood, Spoken
from rulebook_cli.model.place import Place
from rulebook_cli.model.salon import Salon, SalonTask
from rulebook_cli.model.settings import Round
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.salons import Brought
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements

THEME = "Salonki"
_KEY_LETTERS = 16
Placed = tuple[Spoken, Speaker, SpokenOf]


@dataclass(frozen=True, slots=True)
class Entry:
    """What minutes bring: new words by their keys, with who and of what; new tasks, and tasks whose
    day has moved; how much was on record before; what was not understood."""

    brought: Brought
    keyed: tuple[tuple[str, Placed], ...] = ()
    tasks: tuple[SalonTask, ...] = ()
    moved: tuple[SalonTask, ...] = ()
    known: int = 0
    known_tasks: int = 0
    unread: tuple[NotUnderstood, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether anything is to be put on record."""
        return bool(self.keyed or self.tasks or self.moved)


def salon_id(held: date) -> str:
    """What the Salonki of a day is called on record."""
    return f"salonki-{held.isoformat()}"


def entry_of(
    desk: Desk,
    gathered: Gathered,
    minutes: Minutes,
    words: MinutesWords,
    earlier: Salon | None,
    held: date,
    round_: Round | None,
) -> Entry:
    """What the minutes bring beyond what is on record of the same day (`earlier`)."""
    placed, unread = _placed(desk, gathered, minutes, words, held, round_)
    in_round = round_.id if round_ else ""
    salon = earlier or Salon(salon_id(held), held, Place(""), minutes.place, in_round)
    keys = {one.key: one.id for one in salon.said}
    fresh = [(_key(one), one) for one in placed]
    new = [(key, one) for key, one in dict(fresh).items() if key not in keys]
    tasks, moved, known_tasks = _tasks(desk, minutes, salon)
    old = {one.id: one for one in moved}
    kept = tuple(old.get(one.id, one) for one in salon.tasks)
    salon = replace(salon, tasks=(*kept, *tasks))
    at = datetime.combine(held, time(12), tzinfo=now().tzinfo)
    return Entry(
        Brought(
            salon,
            tuple(_comments(desk, gathered, new, at)),
            tuple(_statements(salon, new, at, _homes(desk, gathered, salon))),
        ),
        tuple(new),
        tasks,
        moved,
        len(dict(fresh)) - len(new),
        known_tasks,
        tuple(sorted((*minutes.unread, *unread))),
    )


def _placed(
    desk: Desk,
    gathered: Gathered,
    minutes: Minutes,
    words: MinutesWords,
    held: date,
    round_: Round | None,
) -> tuple[list[Placed], list[NotUnderstood]]:
    """Each remark with who spoke and of what; those of which nobody can tell what they are of."""
    placed: list[Placed] = []
    unread: list[NotUnderstood] = []
    found: dict[str, SpokenOf | None] = {}
    for one in minutes.spoken:
        if one.about not in found:
            found[one.about] = (
                spoken_of(desk, gathered, one.about, words, round_) if one.about else None
            )
        subject = found[one.about]
        if subject is None:
            why = "no-subject" if one.about else "no-about"
            unread.append(NotUnderstood(one.line, one.about or one.words[:60], why))
        else:
            speaker = speaker_of(desk.draft.settings, minutes, one.who, one.named, held)
            placed.append((one, speaker, subject))
    return placed, unread


def _key(placed: Placed) -> str:
    """What tells words apart: who is on record as their speaker, of what, and the words."""
    spoken, speaker, subject = placed
    who = speaker.id or speaker.name.best()
    told = "\n".join((who, subject.on, subject.question, " ".join(spoken.words.casefold().split())))
    return hashlib.sha256(told.encode()).hexdigest()[:_KEY_LETTERS]


def _comments(
    desk: Desk, gathered: Gathered, new: Sequence[tuple[str, Placed]], at: datetime
) -> Iterator[tuple[str, Comment]]:
    """What associations and coordinators said, as their comments."""
    for key, (spoken, speaker, subject) in new:
        if speaker.id:
            wanted = Wanted(
                subject.on,
                stance=spoken.stance or None,
                texts=((current_language(), spoken.words),),
                theme=THEME,
            )
            made = make_comment(desk, gathered, wanted, speaker.id)
            yield key, replace(made, at=at, by=speaker.by, answers=subject.question)


def _statements(
    salon: Salon, new: Sequence[tuple[str, Placed]], at: datetime, homes: dict[str, str]
) -> Iterator[tuple[tuple[str, ...], Received]]:
    """What all others said, a statement for each name that is printed; `homes` are the statements
    of this Salonki that are on record already."""
    groups: dict[str, list[tuple[str, Placed]]] = {}
    for key, placed in new:
        if not placed[1].id:
            groups.setdefault(placed[1].name.best(), []).append((key, placed))
    for name, some in groups.items():
        points = tuple(_point(placed) for _, placed in some)
        yield (
            tuple(key for key, _ in some),
            Received(
                id=homes.get(name, salon.id),
                sender=some[0][1][1].name,
                sender_kind="participant",
                place=Place(""),
                arrived=at,
                channel="event",
                points=points,
                round=salon.round,
            ),
        )


def _homes(desk: Desk, gathered: Gathered, salon: Salon) -> dict[str, str]:
    """The ids of the statements of a Salonki on record, by the name they print."""
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    ours = {path: id_ for path, id_ in tree.items() if path.startswith(f"statements/{salon.id}-")}
    return {one.sender.best(): one.id for one in read_statements(desk.repository, ours)}


def _point(placed: Placed) -> Point:
    spoken, _, subject = placed
    return Point(
        on=subject.on,
        text=Text({current_language(): spoken.words}),
        place=Place(""),
        theme=THEME,
        answers=subject.question,
        stance=Stance(spoken.stance) if spoken.stance else None,
    )


def _tasks(
    desk: Desk, minutes: Minutes, salon: Salon
) -> tuple[tuple[SalonTask, ...], tuple[SalonTask, ...], int]:
    """The new tasks, those whose day has moved, and how many are on record as they are."""
    settings, language = desk.draft.settings, current_language()
    known = {(one.who, _bare(one.what.best())): one for one in salon.tasks}
    number = max((int(one.id.rpartition("-t")[2]) for one in salon.tasks), default=0)
    new: dict[tuple[str, str], SalonTask] = {}
    moved: list[SalonTask] = []
    same = 0
    for promise in minutes.promised:
        who = known_id(settings, promise.who) or promise.who
        key = (who, _bare(promise.words))
        if key in new:
            continue
        if key in known:
            task = known[key]
            same += 1
            moved += [replace(task, by=promise.by)] if task.by != promise.by else []
            continue
        number += 1
        what = Text({language: promise.words})
        new[key] = SalonTask(f"{salon.id}-t{number}", what, who, Place(""), promise.by)
    return tuple(new.values()), tuple(moved), same


def _bare(words: str) -> str:
    return " ".join(words.casefold().split())
