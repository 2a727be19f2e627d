"""The statement of an association, or of several, drawn from what lies on the desk."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.cli.amendments.exhibits import all_exhibits
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.for_contract import with_sums_face
from rulebook_cli.cli.commenting.stances import stance_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.evidence.showing_evidence import evidence_of
from rulebook_cli.cli.showing.exhibit_impacts import with_impacts
from rulebook_cli.cli.showing.round_voices import comments_standing, round_called
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.store.branches import REFS
from rulebook_cli.store.evidence_names import PATTERNS


def draw_statement_of(
    desk: Desk,
    associations: Sequence[str],
    stance: str | None,
    place: str,
    on: date,
    annexes: Sequence[str] = (),
    answers: bool = False,
    made: date | None = None,
) -> Paper:
    """An association's statement on the open or latest round, or one that several sign; with the
    county's answers where `answers`, and its costs as for a contract `made` on a day."""
    if not (associations or desk.association) and desk.draft.settings.proposers:
        known = [one.id for one in desk.draft.settings.proposers]
        raise RulebookError("whose-statement", known=known)
    who = [proposer(desk, name).id for name in associations] or [proposer(desk, None).id]
    # The refs of evidence come in the same answer: a git more would take longer than they do.
    gathered = gather(desk, desk.repository.refs_answer(*REFS, *PATTERNS, with_settings=True))
    shown = all_exhibits(
        desk, gathered, lambda one: bool({one.association, *one.joint_now} & set(who))
    )
    round_ = round_called(desk.draft.settings, None, on)
    paper = draw_statement(
        book=desk.draft,
        association=who[0],
        others=who[1:],
        annexes=annexes,
        exhibits=shown,
        comments=comments_standing(desk, gathered),
        round_=round_,
        language=current_language(),
        on=on,
        stance=stance_named(stance),
        place=place,
        answers=answers,
        evidence=evidence_of(desk, round_, who, gathered.refs),
    )
    return with_sums_face(with_impacts(desk, paper, shown, on, made), made)
