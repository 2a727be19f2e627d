"""The kinds of paper that `rulebook paper` prints: a line for each, drawn by a file of its own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.round_voices import round_called
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.speech import say
from rulebook_cli.store.as_written import nearest


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a paper: what it is of (`names`), the day, the amendments laid on the
    draft, the section, whether the draft is meant where a version has been decided, whether
    what is not public may be in it, the version that is compared with or that the amendments are
    laid on, and the day of a contract that the paper is for (None: any)."""

    names: tuple[str, ...]
    on: date
    amendments: tuple[str, ...] = ()
    section: str = ""
    draft: bool = False
    internal: bool = False
    base: str = ""
    made: date | None = None


class Kind(NamedTuple):
    """A kind of paper: its name, the file of this room that draws it, how many names it needs and
    takes, and which options it heeds."""

    name: str
    file: str
    needs: int = 0
    most: int = 0
    heeds: tuple[str, ...] = ()


MANY = 99
KINDS = (
    Kind("parallel", "parallel_texts", most=2, heeds=("with", "section", "base", "contract-from")),
    Kind("collective", "collective", heeds=("section", "base")),
    Kind("amendment", "one_amendment", needs=1, most=1, heeds=("contract-from",)),
    Kind("counter", "counter_proposal", needs=1, most=MANY, heeds=("base", "contract-from")),
    Kind("fees", "fee_years", heeds=("with", "draft", "base", "contract-from")),
    Kind("services", "services", most=2, heeds=("with", "draft", "contract-from")),
    Kind("principles", "principles"),
    Kind("brief", "in_brief", needs=1, most=1, heeds=("with", "draft", "base", "contract-from")),
    Kind("cover", "cover", heeds=("base", "contract-from")),
    Kind("agenda", "agenda", heeds=("base", "contract-from")),
    Kind("assessment", "assessment", heeds=("base", "contract-from")),
    Kind("extract", "extract", most=1),
    Kind("archive", "archive", heeds=("internal",)),
    Kind("instruction", "instruction", most=2, heeds=("with", "section", "base")),
)
"""Written by hand, in the order in which they are listed. The file holds `draw`."""
OF_THE_ROUND = ("parallel", "collective", "instruction")
"""Papers of the matter that the round is about: they bear its diary number."""


def kind_named(name: str) -> Kind:
    """The kind of a name. Raises `RulebookError("no-such-paper")` with the nearest one."""
    known = tuple(kind.name for kind in KINDS)
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise RulebookError("no-such-paper", name=name, meant=nearest(name, known), known=known)


def draw_kind(desk: Desk, kind: Kind, wanted: Wanted) -> Paper:
    """The paper of a kind. Raises what the kind raises when something is missing."""
    module = import_module(f"rulebook_cli.cli.showing.{kind.file}")
    draw: Callable[[Desk, Wanted], Paper] = module.draw
    paper = draw(desk, wanted)
    if kind.name in OF_THE_ROUND and not paper.letterhead.diary:
        round_ = round_called(desk.draft.settings, None, wanted.on)
        diary = round_.diary if round_ else ""
        return replace(paper, letterhead=replace(paper.letterhead, diary=diary))
    return paper


def refuse_what_it_does_not_heed(kind: Kind, wanted: Wanted) -> None:
    """Raises `RulebookError`: `paper-NAME-needs` where a name is missing, `paper-too-many` where
    there are more than the kind takes, `paper-option` for an option that would do nothing."""
    if len(wanted.names) < kind.needs:
        raise RulebookError(f"paper-{kind.name}-needs")
    if len(wanted.names) > kind.most:
        raise RulebookError("paper-too-many", kind=kind.name, word=wanted.names[kind.most])
    given = {
        "with": wanted.amendments,
        "section": wanted.section,
        "draft": wanted.draft,
        "internal": wanted.internal,
        "base": wanted.base,
        "contract-from": wanted.made,
    }
    for option, value in given.items():
        if value and option not in kind.heeds:
            raise RulebookError("paper-option", kind=kind.name, option=f"--{option}")


def kind_lines() -> Iterable[str]:
    """Each kind with what it is, a line each."""
    widest = max(len(kind.name) for kind in KINDS)
    for kind in KINDS:
        words = say(current_language(), "paper_kinds", f"kind.{kind.name}")
        yield f"  {kind.name:{widest}}  {words}"
