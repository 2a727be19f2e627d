"""`paper principles`: which principles the amendments of the round serve."""

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.versions import decided
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.parallel_texts import says_the_draft
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.showing.round_voices import round_called
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.principles_paper import draw_principles


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The principles against the amendments of the open or latest round that are open, or of
    which something was taken into the draft."""
    gathered = gather(desk)
    round_ = round_called(desk.draft.settings, None, wanted.on)
    records = {one.id: one for one in gathered.answered}
    records |= {filed.amendment.id: gathered.record_of(filed) for filed in gathered.open}
    known = ("", round_.id) if round_ else ()
    counted = [one for one in records.values() if not known or one.round in known]
    counted = sorted((one for one in counted if _counts(one)), key=_order)
    diary = round_.diary if round_ else ""
    draft = any(one.is_open for one in counted) or not any(
        says_the_draft(desk, ref) for ref in decided(desk)[:1]
    )
    return draw_principles(desk.draft, counted, current_language(), wanted.on, diary, draft)


def _counts(amendment: Amendment) -> bool:
    """Whether an amendment can still serve a principle: it is open, or something of it was
    taken."""
    return amendment.is_open or bool(amendment.taken)


def _order(amendment: Amendment) -> tuple[str, int]:
    return amendment.association, amendment.number
