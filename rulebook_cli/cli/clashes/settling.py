"""Clashes settled one after another: the coordinator chooses, and the others are answered.

Groups that propose the same or nearly the same come first, each answered once."""

from dataclasses import replace
from datetime import date

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.part_names import parts_by_amendment
from rulebook_cli.cli.clashes.taking_in_order import Ordered, ask_order, take_ordered
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.merging.answering import reject_amendment
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import confirm, pick, write
from rulebook_cli.cli.terminal.screen import is_interactive, wrapped
from rulebook_cli.model.clash import (
    AlikeGroup,
    Choice,
    ClashQuestion,
    ClashReport,
    RepairAdvice,
)
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.papers.clash_choices import LETTERS, choice_words
from rulebook_cli.render.papers.clash_groups import group_lines, repair_lines
from rulebook_cli.render.papers.clash_paper import question_lines
from rulebook_cli.render.speech import say

_LATER, _NONE = "later", "none"


def settle_clashes(desk: Desk, report: ClashReport, on: date) -> int:
    """Ask about each group, then each question, then who needs whom; what is not kept is rejected
    with the reason that is given, and what is to stand in a chosen order is taken into the draft
    at the end. Exit code 1 while a clash is left for later.

    Raises `RulebookError("settle-needs-terminal")` where nobody can be asked.
    """
    if report.questions and not is_interactive():
        raise RulebookError("settle-needs-terminal")
    gone: set[str] = set()
    unfit: set[str] = set()
    ordered: list[Ordered] = []
    kept: dict[str, None] = {}
    left = 0
    for number, group in enumerate(report.groups if is_interactive() else (), 1):
        taken = _settle_group(desk, number, group, gone)
        left += taken is None and len(group.versions) > 1
        kept |= dict.fromkeys(taken or ())
        _tell_kept(taken or ())
    for number, question in enumerate(report.apart_from_groups, 1):
        if not _is_open(question, gone):
            if question.kind == "meaning" and gone.isdisjoint(question.amendments):
                print(wrapped(_settling("look-again", ids=list(question.amendments))))
                left += 1
            continue
        print()
        for line in question_lines(number, question, report, current_language()):
            print(wrapped(line))
        chosen = _choose(question, gone)
        wanted = ask_order(chosen.order) if chosen and chosen.order else None
        undecided = chosen and chosen.order and wanted is None
        if not chosen or undecided or not _answer_others(desk, question, chosen.keep, gone):
            print(wrapped(_words("settle.left")))
            left += 1
        elif wanted:
            ordered.append(wanted)
        elif question.with_draft and chosen.keep:
            print(wrapped(_words("settle.unfit", id=chosen.keep[-1])))
            unfit.add(chosen.keep[-1])
            left += 1
        else:
            fitting = tuple(id_ for id_ in chosen.keep if id_ not in unfit)
            rest = [id_ for id_, _ in question.parts if id_ not in chosen.keep and id_ not in unfit]
            kept |= dict.fromkeys((*fitting, *rest))
            _tell_kept(fitting)
    mended: dict[str, None] = {}
    for advice in report.repairs if is_interactive() else ():
        if advice.amendment not in gone and advice.amendment not in mended:
            together = _settle_repair(desk, advice, gone)
            left += together is None
            mended |= dict.fromkeys(together or ())
    taken_in, untaken = take_ordered(desk, ordered, gone, on)
    left += untaken
    still = {one.amendment.id for one in gather(Desk(desk.repository, desk.cache)).open}
    remaining = [id_ for id_ in kept | mended if id_ in still - gone - taken_in]
    ended = _words("settle.done", ids=" ".join(remaining))
    print(wrapped(ended if remaining else _words("settle.nothing")))
    return FINDINGS if left else GOOD


def _settle_repair(desk: Desk, advice: RepairAdvice, gone: set[str]) -> tuple[str, ...] | None:
    """Ask with what an amendment that fails alone is kept; None where it is settled later."""
    print()
    for line in repair_lines(advice, current_language()):
        print(wrapped(line))
    possible = [need for need in advice.needs if gone.isdisjoint(need)]
    options = [
        Option(str(at), _settling("take-with", ids=[advice.amendment, *need]))
        for at, need in enumerate(possible)
    ]
    options.append(Option(_NONE, _settling("leave", id=advice.amendment)))
    options.append(Option(_LATER, _words("settle.later")))
    picked = pick(_words("settle.ask"), options)
    if picked == _LATER or (picked == _NONE and not _reject(desk, [advice.amendment], gone)):
        print(wrapped(_words("settle.left")))
        return None
    together = () if picked == _NONE else (advice.amendment, *possible[int(picked)])
    _tell_kept(together)
    return together


def _settle_group(
    desk: Desk, number: int, group: AlikeGroup, gone: set[str]
) -> tuple[str, ...] | None:
    """Answer a group once; those that are taken, None where it is settled later."""
    print()
    for line in group_lines(number, group, current_language()):
        print(wrapped(line))
    key = "take-one" if len(group.versions) > 1 else "take-all"
    options = [
        Option(str(at), _of_groups(key, ids=list(version)))
        for at, version in enumerate(group.versions)
    ]
    options += [Option(_NONE, _of_groups("leave-all")), Option(_LATER, _words("settle.later"))]
    picked = pick(_of_groups("ask"), options)
    taken = () if picked in (_LATER, _NONE) else group.versions[int(picked)]
    others = [id_ for id_ in group.amendments if id_ not in taken]
    if picked == _LATER or not (not others or _reject(desk, others, gone)):
        print(wrapped(_words("settle.left")))
        return None
    return taken


def _is_open(question: ClashQuestion, gone: set[str]) -> bool:
    """Whether there is still something to choose: a clash of meaning is over when one of its
    amendments is out (where a part of one is, it is to be looked for again), a place as soon as
    only one text of it is left."""
    if question.kind == "meaning":
        return {name.partition(".")[0] for name in gone}.isdisjoint(question.amendments)
    return len(_still_open(question, gone)) > 1


def _still_open(question: ClashQuestion, gone: set[str]) -> dict[int, Choice]:
    """The choices by their number that are left, each with the amendments that it keeps; both of
    two are kept in some order as long as both are open."""
    left: dict[int, Choice] = {}
    for at, choice in enumerate(question.choices):
        stay = tuple(id_ for id_ in choice.keep if not _is_out(id_, question, gone))
        whole = bool(choice.order) or question.kind == "meaning"
        if (stay == choice.keep) if whole else (stay or not choice.keep):
            left[at] = replace(choice, keep=stay)
    return left


def _is_out(id_: str, question: ClashQuestion, gone: set[str]) -> bool:
    """Whether an amendment, or what it says at the place in question, is left out already."""
    return id_ in gone or gone.issuperset(question.left_out(id_))


def _tell_kept(ids: tuple[str, ...]) -> None:
    """Say at once what stays open, and how it is taken: the dialogue may be broken off."""
    if ids:
        print(wrapped(_words("settle.kept", ids=list(ids), command=" ".join(ids))))


def _choose(question: ClashQuestion, gone: set[str]) -> Choice | None:
    """What is chosen, with the amendments that stay; None when it is settled later."""
    choices = _still_open(question, gone)
    options = [Option(str(at), _label(at, choice)) for at, choice in choices.items()]
    options.append(Option(_LATER, _words("settle.later")))
    picked = pick(_words("settle.ask"), options)
    return None if picked == _LATER else choices[int(picked)]


def _label(at: int, choice: Choice) -> str:
    """A choice in one line: by its letter, with the result where that is short."""
    lead = f"{LETTERS[at]}) " if at < len(LETTERS) else ""
    if choice.keep and not choice.order:
        lead += _words("settle.keep", ids=list(choice.keep))
    else:
        lead += choice_words(choice, "", current_language())
    return lead if "\n" in choice.result else f"{lead}: {choice.result}"


def _answer_others(
    desk: Desk, question: ClashQuestion, kept: tuple[str, ...], gone: set[str]
) -> bool:
    """Reject what was not chosen: of an amendment that says more than that only its parts there."""
    others = [
        name
        for id_ in question.amendments
        if id_ not in kept and not _is_out(id_, question, gone)
        for name in question.left_out(id_)
        if name not in gone
    ]
    return not others or _reject(desk, others, gone)


def _reject(desk: Desk, others: list[str], gone: set[str]) -> bool:
    """Reject amendments, or parts of some, with a reason; False when the coordinator thought
    better."""
    because = write(_words("settle.because"))
    if not because.strip() or not confirm(_words("settle.sure", ids=others)):
        return False
    for id_, parts in parts_by_amendment(others).items():
        reject_amendment(Desk(desk.repository, desk.cache), id_, parts, because, dry_run=False)
    gone.update(others)
    return True


def _settling(key: str, **values: object) -> str:
    return say(current_language(), "settling", key, **values)


def _of_groups(key: str, **values: object) -> str:
    return say(current_language(), "clash_groups", key, **values)


def _words(key: str, **values: object) -> str:
    return say(current_language(), "clashes", key, **values)
