"""The memo of a round, drawn from what lies on the desk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from rulebook_cli.changes.at_one_place import clash_at_one_place
from rulebook_cli.cli.amendments.exhibits import all_exhibits
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.rewording import taken_wordings
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.for_contract import with_sums_face
from rulebook_cli.cli.book.sections_by_name import section_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.evidence.showing_evidence import evidence_of
from rulebook_cli.cli.showing.carried_on import with_carried_on
from rulebook_cli.cli.showing.exhibit_impacts import with_impacts
from rulebook_cli.cli.showing.round_voices import comments_standing, round_called
from rulebook_cli.cli.showing.task_section import with_tasks
from rulebook_cli.cli.showing.the_matter import cost_of_the_proposal
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.memo_filters import Only, respondent_names
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements


def draw_memo_of(
    desk: Desk,
    round_id: str | None,
    on: date,
    only_open: bool,
    respondent: str = "",
    section: str = "",
    made: date | None = None,
) -> Paper:
    """The memo of a round; of the open or latest one when none is named. Of it only what a
    `respondent` said, or what was said of a `section` (as people call them), where one is named.
    Costs are told as if all had a contract `made` on a day, where one is given.

    Raises `RulebookError`: `no-such-round`, `no-such-respondent`, `no-such-section`.
    """
    gathered = gather(desk)
    round_ = round_called(desk.draft.settings, round_id, on)
    shown = all_exhibits(desk, gathered, lambda one: round_ is None or one.round in ("", round_.id))
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    received = read_statements(desk.repository, tree, desk.cache)
    if round_ is not None:
        received = [one for one in received if one.round in ("", round_.id)]
    only = Only(
        _respondent(desk.draft, received, respondent) if respondent else "",
        section_named(desk.draft, section).id if section else "",
    )
    paper = draw_memo(
        book=desk.draft,
        round_=round_,
        exhibits=shown,
        comments=comments_standing(desk, gathered),
        received=received,
        decisions=decisions_on_record(desk, gathered.main),
        language=current_language(),
        on=on,
        draft=not _is_decided(desk, shown),
        only_open=only_open,
        taken=_taken_otherwise(desk, gathered.main, shown),
        only=only,
        evidence=evidence_of(desk, round_),
        cost=cost_of_the_proposal(desk, on, made),
        clash=partial(clash_at_one_place, languages=desk.draft.settings.languages),
    )
    if not (respondent or section):
        paper = with_carried_on(desk, gathered, paper, round_)
        paper = with_tasks(desk, paper, round_, on)
    exhibits = only.exhibits(shown, received, current_language())
    return with_sums_face(with_impacts(desk, paper, exhibits, on, made), made)


def _respondent(book: Rulebook, received: Sequence[Received], name: str) -> str:
    """Who is called by a name or an id. Raises `RulebookError("no-such-respondent")`."""
    names = respondent_names(book, received, current_language())
    called = " ".join(name.split()).casefold()
    if called in names:
        return names[called]
    near = nearest(called, tuple(names))
    known = tuple(dict.fromkeys(names.values()))
    meant = names[near] if near else ""
    raise RulebookError("no-such-respondent", name=name, meant=meant, known=known)


def _taken_otherwise(desk: Desk, main: str, shown: Sequence[Exhibit]) -> dict[str, Exhibit]:
    """By its id, what each amendment that was taken in other words came to in the draft."""
    found = {}
    for exhibit in shown:
        for words in taken_wordings(desk, main, exhibit.amendment)[:1]:
            found[exhibit.amendment.id] = replace(
                exhibit, changes=words.changes, before=words.before, after=words.after
            )
    return found


def _is_decided(desk: Desk, shown: Sequence[Exhibit]) -> bool:
    """Whether a body has decided the book as it stands, and no amendment waits."""
    from rulebook_cli.cli.book.versions import decided
    from rulebook_cli.cli.showing.parallel_texts import says_the_draft

    if any(exhibit.amendment.is_open for exhibit in shown):
        return False
    return any(says_the_draft(desk, ref) for ref in decided(desk)[:1])
