"""The matter that goes before the body that decides, gathered from what lies on the desk."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.cli.amendments.exhibits import all_exhibits
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.book.versions import decided
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.main_caseload import caseload_on_main
from rulebook_cli.cli.impact.measuring import Opened
from rulebook_cli.cli.impact.weighing import weigh
from rulebook_cli.cli.showing.assessed import assessed_on_main
from rulebook_cli.cli.showing.parallel_texts import two_versions
from rulebook_cli.cli.showing.round_voices import comments_standing, round_called
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.matter_words import cost_words
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.papers.parallel_paper import Side
from rulebook_cli.store.cache import code_stamp
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements

Impacts = tuple[Impact, dict[str, Impact]]


def matter_of(
    desk: Desk,
    on: date,
    with_impact: bool = True,
    base: str = "",
    made: date | None = None,
) -> Matter:
    """The draft against the version in force, or against the one that `base` names; where a body
    has decided the draft as it stands, that version against the one before it. The impact is that
    on the people counted, or as if all had a contract `made` on a day.

    Raises `RulebookError`: `needs-duckdb`, `too-many-cases` where the case mix is too large.
    """
    gathered = gather(desk)
    before, after = two_versions(desk, base)
    round_ = round_called(desk.draft.settings, None, on)
    exhibits = all_exhibits(
        desk, gathered, lambda one: round_ is None or one.round in ("", round_.id)
    )
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    heard = Heard(
        after.book,
        round_,
        tuple(exhibits),
        tuple(comments_standing(desk, gathered)),
        tuple(read_statements(desk.repository, tree, desk.cache)),
        current_language(),
        on,
    )
    matter = Matter(
        heard,
        Side(before.book, before.name, not before.draft),
        Side(after.book, after.name, not after.draft),
        changes_decided_on(before.book, after.book),
        decisions=decisions_on_record(desk, gathered.main),
        assessed=assessed_on_main(desk),
        draft=after.draft,
    )
    if not with_impact:
        return matter
    found = _impacts(desk, matter, on, made)
    return replace(matter, impact=found[0], alone=found[1]) if found else matter


def cost_of_the_proposal(desk: Desk, on: date, made: date | None = None) -> str:
    """What the proposed version costs beside the one in force, in a sentence; empty where the two
    are the same or nobody has reckoned it; kept, since it hangs on nothing but main, the decided
    versions, the day and the contract's. Raises as `matter_of` does."""
    versions = ",".join(ref.commit for ref in decided(desk))
    code = code_stamp("assessment", "logic", "cli", "law", "render/papers", "locale")
    key = f"proposal-cost:{desk.main}:{versions}:{current_language()}:{on}:{made}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, str):
        return kept
    said = _cost_of_the_proposal(desk, on, made)
    desk.cache.keep({key: said})
    return said


def _cost_of_the_proposal(desk: Desk, on: date, made: date | None) -> str:
    before, after = two_versions(desk)
    changes = changes_decided_on(before.book, after.book)
    if not changes:
        return ""
    heard = Heard(after.book, None, (), (), (), current_language(), on)
    sides = Side(before.book, before.name), Side(after.book, after.name)
    matter = Matter(heard, *sides, changes)
    found = _impacts(desk, matter, on, made)
    return cost_words(replace(matter, impact=found[0])) if found else ""


def _impacts(desk: Desk, matter: Matter, on: date, made: date | None) -> Impacts | None:
    """The impact of the whole change and of each amendment taken, kept from one paper to the next;
    None where main has no caseload, or one that cannot be read."""
    taken = [one for one in matter.taken if one.changes]
    told = [(one.amendment.id, one.amendment.base, one.changes) for one in taken]
    said = repr((matter.changes, told))
    code = code_stamp("assessment", "logic", "cli", "law")
    key = f"matter:{desk.main}:{on}:{made}:{hashlib.sha256(said.encode()).hexdigest()}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        return kept
    found = _reckoned(desk, matter, taken, on, made)
    if found:
        desk.cache.keep({key: found})
    return found


def _reckoned(
    desk: Desk, matter: Matter, taken: Sequence[Exhibit], on: date, made: date | None
) -> Impacts | None:
    before, after = matter.before.book, matter.after.book
    caseload = caseload_on_main(desk, before)
    if caseload.misread or (caseload.headcounts is None and caseload.cases is None):
        return None
    with Opened(caseload.cases, {**after.facts, **before.facts}) as mix:
        if mix and mix.misread:
            return None

        def weighed(old: Rulebook, new: Rulebook) -> Impact:
            day = max(reckoning_day(old, new, on), made or date.min)
            asked, answered = (Inquiry(book, statute_of(book), day) for book in (old, new))
            return weigh(asked, answered, caseload, mix, made)

        alone = {one.amendment.id: weighed(one.before, one.after) for one in taken}
        return weighed(before, after), alone
