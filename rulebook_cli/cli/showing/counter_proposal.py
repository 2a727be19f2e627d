"""`paper counter`: amendments as a counter-proposal at a meeting, with what it costs."""

from dataclasses import replace

from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.cli.amendments.exhibits import exhibit_of
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.left_out import brought_up, draft_and
from rulebook_cli.cli.book.for_contract import with_sums_face
from rulebook_cli.cli.book.versions import Version, named_version, version_with
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.exhibit_impacts import before_signatures, with_impacts
from rulebook_cli.cli.showing.one_amendment import round_of
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.counter_paper import draw_counter, uncounted
from rulebook_cli.render.papers.parallel_paper import Side


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """That the draft, or the version that `base` names, be decided with some amendments in it,
    open ones or such as were left out.

    Raises `RulebookError` as `brought_up` and `draft_with` do.
    """
    gathered = gather(desk)
    filed = brought_up(desk, gathered, wanted.names)
    ids = tuple(each.amendment.id for each in filed)
    exhibits = [exhibit_of(desk, gathered, id_) for id_ in ids]
    before = named_version(desk, wanted.base or "draft")
    if wanted.base not in ("", "draft"):
        after = version_with(desk, wanted.base, ids)
    else:
        after = Version(draft_and(desk, filed), phrase("version.with", ids=ids), True)
    changes = changes_decided_on(before.book, after.book)
    round_ = round_of(desk, exhibits[0], wanted)
    paper = draw_counter(
        Side(before.book, before.name),
        Side(after.book, after.name),
        changes,
        exhibits,
        current_language(),
        wanted.on,
        round_.diary if round_ else "",
    )
    together = replace(
        exhibits[0],
        amendment=_as_one([exhibit.amendment for exhibit in exhibits]),
        changes=changes,
        before=before.book,
        after=after.book,
    )
    shown = with_impacts(desk, paper, [together], wanted.on, wanted.made)
    if shown is paper:
        shown = before_signatures(paper, uncounted(current_language()))
    return with_sums_face(shown, wanted.made)


def _as_one(amendments: list[Amendment]) -> Amendment:
    """Several amendments under one name, as their impact is told of all together."""
    if len(amendments) == 1:
        return amendments[0]
    return replace(amendments[0], id="+".join(one.id for one in amendments), title=Text())
