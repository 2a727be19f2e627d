"""The Salonki that is being prepared, or is on record, gathered from what lies on the desk."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.quick_exhibits import open_exhibits
from rulebook_cli.cli.clashes.overview import clash_overview
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.evidence.showing_evidence import evidence_of
from rulebook_cli.cli.showing.round_voices import comments_standing, round_called
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.render.papers.memo_remarks import remarks_of
from rulebook_cli.render.salon.evening import Evening
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements

_FEWEST = 2
"""So many amendments can clash."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was said of the day, the hour, the place and the round; `made` is the day on which its
    papers are drawn, else today."""

    held: date | None = None
    at: str = ""
    where: str = ""
    round_: str | None = None
    made: date | None = None


def evening_of(desk: Desk, asked: Asked) -> Evening:
    """The Salonki with all that is open in its round, what was said of it, and the photos that
    may be shown. Raises `RulebookError("no-such-round")`."""
    gathered, language, day = gather(desk), current_language(), asked.made or today()
    round_ = round_called(desk.draft.settings, asked.round_, day)
    known = ("", round_.id) if round_ else ()
    exhibits = tuple(
        one for one in open_exhibits(desk, gathered) if not known or one.amendment.round in known
    )
    ids = [one.amendment.id for one in exhibits]
    clashes = clash_overview(desk, ids, day)[0] if len(ids) >= _FEWEST else None
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    received = read_statements(desk.repository, tree, desk.cache)
    received = [one for one in received if not known or one.round in known]
    remarks = remarks_of(comments_standing(desk, gathered), received, desk.draft, language)
    photos = [one for one in evidence_of(desk, round_) if one.evidence.kind == "photo"]
    return Evening(
        book=desk.draft,
        language=language,
        made=day,
        held=asked.held,
        at=one_line(asked.at),
        where=one_line(asked.where),
        round_=round_,
        exhibits=exhibits,
        clashes=clashes,
        remarks=tuple(remarks),
        pieces=tuple(photos),
    )
