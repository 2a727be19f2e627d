"""Amendments taken into the draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.amended import left_base
from rulebook_cli.cli.amendments.contested import contested
from rulebook_cli.cli.amendments.folding import Stack
from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.amendments.refusals import (
    show_left_behind,
    show_missing_base,
    show_missing_parts,
    show_new_errors,
    show_new_warnings,
    show_refused_clashes,
)
from rulebook_cli.cli.amendments.rewording import Reworded, read_reworded, show_unreadable
from rulebook_cli.cli.amendments.standing import near_places
from rulebook_cli.cli.book.judging import brought_findings, new_errors
from rulebook_cli.cli.book.verdicts import note_verdict
from rulebook_cli.cli.book.versions import earlier_book
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import moved_meanwhile, report_followed
from rulebook_cli.cli.desk.identity import coordinator_name
from rulebook_cli.cli.desk.personal_gate import CHECK
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.merging.commuting import order_that_matters, show_order_that_matters
from rulebook_cli.cli.merging.emptied import name_emptied
from rulebook_cli.cli.merging.reasons import refuse_in_reason, refuse_in_words
from rulebook_cli.cli.merging.taking import (
    Chosen,
    Step,
    Taking,
    choose,
    fold_each,
    fold_ordered,
    unmerged_base,
)
from rulebook_cli.cli.merging.who_brings import tell_who_brings
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, note, phrase, tell, wrapped
from rulebook_cli.model.amendment import Answer
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.filing import Folding, fold
from rulebook_cli.store.turns import RefMoved, turn

_TRIES = 60


def take_in(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """Take amendments into main, all or none; exit code 1 when they clash, bring new errors, or
    the other words cannot be read.

    Raises `RulebookError("reworded-nothing")` where the other words are the draft's own,
    `personal-data-found`, and as `Taking.check`, `choose` and `fold_reworded` do.
    """
    taking.check()
    refuse_in_reason(desk, taking.because, taking.despite)
    reworded = read_reworded(taking.as_modified) if taking.as_modified else None
    if reworded and reworded.wrong:
        show_unreadable(reworded, desk.draft)
        return FINDINGS
    warn_own_copy(desk)
    with turn(desk.repository.turn_file):
        for _ in range(_TRIES):
            try:
                return _try(Desk(desk.repository, desk.cache), taking, reworded, on, dry_run)
            except RefMoved as moved:
                moved_meanwhile(moved)
    raise RulebookError("ref-moved", ref="main")


def _try(desk: Desk, taking: Taking, reworded: Reworded | None, on: date, dry_run: bool) -> int:
    """One attempt, on main as it stands now."""
    gathered = gather(desk)
    before, chosen = desk.draft, choose(desk, gathered, taking)
    waits = unmerged_base(gathered, chosen)
    if waits:
        show_missing_base(*waits)
        return FINDINGS
    left = {
        one.record.id: [m for m in one.opened.left if m.check not in taking.despite]
        for one in chosen
    }
    if any(left.values()) and not reworded:
        show_left_behind({id_: its for id_, its in left.items() if its}, before)
        return FINDINGS
    if taking.ordered:
        steps, stack = fold_ordered(desk, gathered.main, chosen, taking.ids)
    else:
        steps, stack = fold_each(desk, gathered.main, chosen, reworded)
    if stack.clashed:
        show_refused_clashes(contested(before, stack))
        _tell_left_bases(gathered, stack)
        return FINDINGS
    apart = None if taking.ordered else order_that_matters(desk, gathered.main, chosen, stack)
    if apart:
        show_order_that_matters(*apart)
        return FINDINGS
    if reworded and not compare(before.entries, stack.book.entries):
        raise RulebookError("reworded-nothing", id=chosen[0].names[0], path=reworded.path)
    if reworded:
        refuse_in_words(desk, reworded, steps[0], taking.despite)
    for step in steps:
        _note_near(step, before)
    errors = new_errors(before, stack.book, on)
    refused = [error for error in errors if error.check not in taking.despite]
    if len(chosen) == 1 and not chosen[0].parts and not reworded:
        note_verdict(desk, gathered.main, chosen[0].opened.filed.commit, sound=not errors)
    if refused:
        show_new_errors(refused, stack.book, len(chosen))
        tell_who_brings(desk, gathered.main, chosen, refused, on)
        _tell_needs(desk, gathered.main, chosen, on)
        return FINDINGS
    _note_idle(taking, errors)
    if dry_run:
        tell("merge.would", ids=[one.record.id for one in chosen], count=len(steps))
        return GOOD
    despite = _despite(steps, before, errors, on)
    foldings = [
        _folding(desk, step, checks, taking, on)
        for step, checks in zip(steps, despite, strict=True)
    ]
    new = fold(desk.repository, gathered.main, foldings, desk.author(), phrase("merge.commit"))
    report_followed(desk, gathered.main, new)
    tell("merge.done", ids=[name for one in chosen for name in one.names])
    show_new_warnings(brought_findings(before, stack.book, on, earlier_book(desk)), stack.book)
    name_emptied(desk, [one.record for one in chosen])
    tell_next(desk)
    return GOOD


def _tell_left_bases(gathered: Gathered, stack: Stack) -> None:
    """Say which of those that clash were made on an amendment that was not taken."""
    for record in {
        opened.filed.amendment.id: opened.filed.amendment for opened, _ in stack.clashed
    }.values():
        base = left_base(gathered.answered, record)
        if base:
            print(wrapped(say(current_language(), "left_bases", "merge", id=record.id, base=base)))


def _tell_needs(desk: Desk, main: str, chosen: Sequence[Chosen], on: date) -> None:
    """Say which other parts would mend the errors: those the record names, else those that are
    found now."""
    for one in chosen:
        needs = one.needs
        if one.parts and not needs:
            from rulebook_cli.cli.proposing.part_needs import needs_of

            found = needs_of(one.parts, desk.draft, desk.book_files(main), one.opened, on)
            needs = tuple(part for part in found if part not in one.record.taken)
        if needs:
            show_missing_parts(one.record, one.parts, needs)


def _note_idle(taking: Taking, errors: Sequence[Finding]) -> None:
    """Say which of the checks to be overridden found nothing new: those go on no record."""
    found = {error.check for error in errors}
    idle = [name for name in dict.fromkeys(taking.despite) if name not in (*found, CHECK)]
    if idle:
        hint("merge.despite-idle", checks=idle, count=len(idle))


def _despite(
    steps: Sequence[Step], before: Rulebook, errors: Sequence[Finding], on: date
) -> list[tuple[str, ...]]:
    """For each amendment the checks whose new errors it brought: those are overridden in it."""
    left = {error.fingerprint: error.check for error in errors}
    despite = []
    for step in steps[:-1]:
        found = new_errors(before, step.folded.book, on) if left else ()
        own = [left.pop(error.fingerprint, "") for error in found]
        despite.append(tuple(dict.fromkeys(check for check in own if check)))
    return [*despite, tuple(dict.fromkeys(left.values()))]


def _folding(desk: Desk, step: Step, despite: tuple[str, ...], taking: Taking, on: date) -> Folding:
    """The record with the answer in it. A full merge joins the branch to main; a part of one, or
    other words, does not."""
    because = Text({current_language(): taking.because})
    outcome = "merged-modified" if taking.as_modified else "merged"
    by, parts, record = coordinator_name(desk), step.chosen.parts, step.chosen.record
    answers = (Answer(outcome, because, by, on, part, despite) for part in parts or (0,))
    answered = replace(record, answers=(*record.answers, *answers))
    filed, full = step.chosen.opened.filed, not parts and not taking.as_modified
    return Folding(answered, step.folded.files, filed.ref, filed.commit, full)


def _note_near(step: Step, before: Rulebook) -> None:
    """Say where the draft had changed the same place, though both changes fit, or another that is
    taken at once; a part that was taken earlier is no change of the draft's."""
    found, record = step.folded.consolidated.near, step.chosen.record
    if not found:
        return
    language = current_language()
    near = near_places(step.chosen.opened, record.taken, before)
    others = [address for address in found if address not in near and not record.taken]
    names = {at: place_name(at, step.folded.book, language) for at in (*near, *others)}
    if near:
        hint("merge.near", id=record.id, at=[names[at] for at in near])
    if others:
        note("taking", "near-each-other", id=record.id, at=[names[at] for at in others])
