"""What each amendment of a memo or a statement costs, put at the paper's end."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.amendment import Status
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.left_out import LeftOut
from rulebook_cli.model.paper import Block, Paper, Signatures
from rulebook_cli.store.cache import code_stamp

MATTERS = frozenset(
    [
        "tier",
        "eligible",
        "choose",
        "fee",
        "reduction",
        "leave",
        "substitute-fee",
        "expense",
        "client-fee",
        "voucher",
    ]
)
"""The blocks of a section that cost or place anybody."""


ENDED = (Status.WITHDRAWN, Status.LAPSED, Status.OBSOLETE)
"""Nobody asks what would come of such an amendment."""


def with_impacts(
    desk: Desk,
    paper: Paper,
    exhibits: Sequence[Exhibit],
    on: date,
    made: date | None = None,
) -> Paper:
    """The paper with the impact of each amendment that costs something or touches somebody,
    before the signatures if there are any, and with those that are left out of the sums and why;
    unchanged where main has no caseload, or nothing but words is changed. A caseload that cannot
    be read is told of there, and on standard error."""
    touching = [each for each in exhibits if _matters(each) and not _has_ended(each)]
    ended = [each.amendment.id for each in exhibits if _matters(each) and _has_ended(each)]
    beside = [each for each in exhibits if not (_matters(each) or _has_ended(each))]
    if not (touching or any(map(_is_rule, beside))):
        return paper
    named = LeftOut(tuple(ended), tuple(each.amendment.id for each in beside))
    annex = _kept_annex(desk, touching, named, on, made)
    return before_signatures(paper, annex) if annex else paper


def before_signatures(paper: Paper, added: Sequence[Block]) -> Paper:
    """The paper with blocks before its signatures; at its end where it has none."""
    blocks = list(paper.blocks)
    ends = [at for at, block in enumerate(blocks) if isinstance(block, Signatures)]
    at = ends[0] if ends else len(blocks)
    return replace(paper, blocks=(*blocks[:at], *added, *blocks[at:]))


def _kept_annex(
    desk: Desk, touching: Sequence[Exhibit], named: LeftOut, on: date, made: date | None
) -> list[Block]:
    """The annex; kept, since a paper is drawn in several forms. What cannot be read is told of
    each time. The same change of another base may cost something else."""
    told = [(one.id, one.title, one.base) for one in (each.amendment for each in touching)]
    said = repr((told, [each.changes for each in touching], named))
    code = code_stamp("assessment", "logic", "cli", "law", "render/papers", "locale")
    days = f"{on}:{made}"
    asked = f"{desk.main}:{current_language()}:{days}:{hashlib.sha256(said.encode()).hexdigest()}"
    key = f"impact-annex:{asked}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, list):
        return kept
    from rulebook_cli.cli.showing.impact_annexes import faulty_annex, impact_annex

    annex = impact_annex(desk, touching, named, on, made)
    if annex is None:
        return faulty_annex()
    desk.cache.keep({key: annex})
    return annex


def _has_ended(exhibit: Exhibit) -> bool:
    return exhibit.amendment.status in ENDED


def _is_rule(exhibit: Exhibit) -> bool:
    """Whether an amendment changes more than words: a service, a notice, a procedure."""
    return any(change.address.block for change in exhibit.changes)


def _matters(exhibit: Exhibit) -> bool:
    return any(
        change.address.block in MATTERS or change.address.book == "fact"
        for change in exhibit.changes
    )
