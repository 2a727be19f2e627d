"""What `diff` shows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.exhibits import exhibit_of, is_here
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.amendments.part_names import only_part, part_id, part_named
from rulebook_cli.cli.amendments.rewording import Wording, taken_wordings
from rulebook_cli.cli.amendments.standing_notes import standing_notes
from rulebook_cli.cli.book.versions import Version, as_day, decided, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.days_apart import draw_days, draw_two_days
from rulebook_cli.cli.showing.said_of import said_of
from rulebook_cli.cli.showing.two_amendments import two_amendments_blocks
from rulebook_cli.cli.showing.unfit_amendment import is_unfit, unfit_blocks
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, phrase
from rulebook_cli.model.amendment import Answer
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import Block, Paper, Paragraph, Run, Style
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks
from rulebook_cli.store.amendments import of_id


def draw_difference(
    desk: Desk,
    first: str | None,
    second: str | None,
    days: Sequence[date] = (),
    made: date | None = None,
) -> Paper:
    """One amendment against its base; or A against B, of which either may be left out.

    Of two amendments the places are compared that either changes. Without names the latest
    decided version stands against the draft; where there is none, that is said. With `days` (or a
    contract `made` on a day) what is in force then is compared, and so it is where A and B are
    days of one and the same version.
    """
    if not days and (two_days := draw_two_days(desk, first, second, made)):
        return two_days
    if days or made:
        return draw_days(desk, first, second, days, made)
    id_, part = part_named(first or "")
    if second is None and gather(desk).knows(id_):
        gathered = gather(desk)
        tell_former(desk, gathered.open, id_)
        exhibit = exhibit_of(desk, gathered, id_)
        exhibit = only_part(exhibit, part) if part else exhibit
        wordings = taken_wordings(desk, gathered.main, exhibit.amendment)
        said = said_of(desk, gathered, exhibit.amendment.id, part)
        return _amendment_paper(gathered, exhibit, wordings, said, part)
    if first and second is None and "+" in first:
        return _versions_paper(named_version(desk, "draft"), named_version(desk, first))
    if first and second and all(gather(desk).knows(name) for name in (first, second)):
        title = phrase("diff.title", before=first, after=second)
        return _paper(title, two_amendments_blocks(desk, first, second), True)
    if first is None and second is None and desk.draft and not decided(desk):
        alone = Paragraph((Run(phrase("diff.none-decided")),))
        return _paper(phrase("diff.draft-alone"), (alone,), True)
    older, newer = first or ("decided" if decided(desk) else "draft"), second or "draft"
    unfit = next((name for name in (older, newer) if is_unfit(desk, name)), None)
    if unfit:
        title = phrase("diff.title", before=older, after=newer)
        return _paper(title, unfit_blocks(desk, older, newer, unfit), True)
    before, after = named_version(desk, older), named_version(desk, newer)
    if all(name and as_day(name) for name in (first, second)):
        hint("diff.two-versions", first=first, second=second)
    return _versions_paper(before, after)


def is_own_open(desk: Desk, name: str) -> bool:
    """Whether an id is that of an amendment that whose clone this is can still change."""
    id_, _ = part_named(name)
    if not desk.association or id_.rpartition("-")[0] != desk.association:
        return False
    return of_id(gather(desk).open, id_) is not None


def _amendment_paper(
    gathered: Gathered,
    exhibit: Exhibit,
    wordings: list[Wording],
    said: tuple[MarginNote, ...],
    part: int,
) -> Paper:
    """What was proposed (in one `part`, or in all: 0), what was said of it beside its reason, and
    where it was taken in other words, those words after it."""
    language = current_language()
    amendment = exhibit.amendment
    whole = amendment.whole
    showing = Showing(exhibit.before, exhibit.after, language, exhibit.author, exhibit.on, whole)
    showing = replace(showing, of=amendment)
    reason = (Run(amendment.reason.best(language)),)
    lead: list[Block] = [Paragraph(reason, Style.LEAD, beside=said)]
    lead += standing_notes(gathered, exhibit)
    answers = (one for one in amendment.answers if not part or one.part in (0, part))
    lead += [_answer(amendment.id, answer) for answer in answers]
    if not is_here(exhibit):
        lead.append(Paragraph((Run(phrase("diff.not-here", id=amendment.id)),), Style.NOTICE))
    blocks = [*lead, *change_blocks(exhibit.changes, showing)]
    for wording in wordings:
        taken = Showing(wording.before, wording.after, language)
        blocks.append(Paragraph((Run(phrase("diff.taken-as")),), Style.LEAD))
        blocks += change_blocks(wording.changes, taken)
    id_ = part_id(amendment.id, part)
    return _paper(f"{id_} {amendment.title.best(language)}", tuple(blocks), True)


def _answer(id_: str, answer: Answer) -> Paragraph:
    """What the coordinator answered, and why; to a part behind the part's own id."""
    outcome = phrase(f"status.{answer.outcome}")
    values = {"because": answer.because, "by": answer.by, "on": answer.on}
    said = phrase("amendment.answers", outcome=outcome, **values)
    if answer.part:
        said = f"{part_id(id_, answer.part)}: {said}"
    return Paragraph((Run(said),), Style.NOTICE)


def _versions_paper(before: Version, after: Version) -> Paper:
    showing = Showing(before.book, after.book, current_language())
    blocks = change_blocks(compare(before.book.entries, after.book.entries), showing)
    if not blocks:
        blocks = [Paragraph((Run(phrase("diff.same")),))]
    title = phrase("diff.title", before=before.name, after=after.name)
    return _paper(title, tuple(blocks), after.draft)


def _paper(title: str, blocks: tuple[Block, ...], draft: bool) -> Paper:
    return Paper(
        title=title,
        language=current_language(),
        blocks=blocks,
        draft=phrase("draft-word") if draft else "",
        page_of=phrase("page-of"),
        inserted=phrase("inserted"),
        deleted=phrase("deleted"),
    )
