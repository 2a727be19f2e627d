"""From what a proposer wants to an amendment on its branch."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.book.versions import decided_book, earlier_book
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import partners, proposer, proposing_round
from rulebook_cli.cli.proposing.bases import ground_of
from rulebook_cli.cli.proposing.named_principles import principles_named
from rulebook_cli.cli.proposing.numbered_parts import numbered_parts
from rulebook_cli.cli.proposing.proposing import (
    Base,
    Proposal,
    propose_removal,
    propose_text,
    read_proposed,
    section_path,
    with_texts,
)
from rulebook_cli.cli.proposing.renumbering import Asked, propose_set
from rulebook_cli.cli.proposing.typed_setting import setting_typed
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import required_text
from rulebook_cli.cli.terminal.screen import is_interactive
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.store.branches import REFS
from rulebook_cli.store.filing import file_amendment, next_id, refile_amendment
from rulebook_cli.store.git_answers import read_refs
from rulebook_cli.store.repository import MAIN
from rulebook_cli.store.turns import RefMoved, wait_a_turn

_TRIES = 60


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the proposer said on the command line; what is missing is asked or refused. `begun`
    is the text that the editor opens with when it is opened again; `after` is where a new provision
    stands."""

    section: str = ""
    as_: str | None = None
    title: str | None = None
    reason: str | None = None
    from_: str | None = None
    settings: tuple[str, ...] = ()
    delete: bool = False
    to: str | None = None
    principles: tuple[str, ...] = ()
    texts: bool = False
    begun: bytes | None = None
    after: str | None = None
    base: str | None = None
    whole: bool = False
    renumber: tuple[str, ...] = ()
    move_after: str | None = None
    despite: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()

    @property
    def by_values(self) -> bool:
        """Whether the change is said value by value: what is to stand where, in which order."""
        return bool(self.settings or self.renumber) or self.move_after is not None

    @property
    def only_words(self) -> bool:
        """Whether of an amendment of one's own no more than what is said of it changes."""
        said = self.title or self.reason or self.principles or self.joint
        return bool(self.to and said and not self.section)


@dataclass(frozen=True, slots=True)
class Ready:
    """A proposal that can be filed: as a new amendment, or `onto` one of one's own. `decided` is
    the version decided last, read where the numbers of sections change; `origin` the book that
    the draft came from, read where words change."""

    proposal: Proposal
    amendment: Amendment
    gathered: Gathered
    onto: Filed | None = None
    decided: Rulebook | None = None
    origin: Rulebook | None = None


def make_ready(desk: Desk, wanted: Wanted, proposal: Proposal | None = None) -> Ready:
    """Read what is proposed (unless it has been: `proposal`) and by whom. Raises `Unreadable` and
    `RulebookError`."""
    gathered = gather(desk)
    who = proposer(desk, wanted.as_)
    onto = _own(desk, gathered, wanted.to, who.id) if wanted.to else None
    base = _base(desk, onto, wanted.base)
    proposal = proposal or proposed(base, wanted)
    amendment = onto.amendment if onto else _new_amendment(desk, base, who.id, wanted.whole)
    amendment = replace(
        amendment,
        title=_said(desk, wanted.title, amendment.title, "title-missing"),
        reason=_said(desk, wanted.reason, amendment.reason, "reason-missing"),
        principles=principles_named(desk, wanted.principles) or amendment.principles,
        joint=partners(desk, wanted.joint, who.id) or amendment.joint,
    )
    renumbers = any(change.address.block == "number" for change in proposal.changes)
    decided = decided_book(desk, gathered.refs) if renumbers else None
    words = any(one.address.language for one in proposal.changes)
    origin = earlier_book(desk, gathered.refs) if words else None
    return Ready(proposal, amendment, gathered, onto, decided, origin)


def _new_amendment(desk: Desk, base: Base, who: str, whole: bool = False) -> Amendment:
    """The record of a proposal of today that has neither number, title nor reason yet."""
    return Amendment(
        id="",
        association=who,
        title=Text(),
        reason=Text(),
        place=Place(""),
        base=base.commit,
        amends=base.amends,
        whole=whole,
        round=proposing_round(desk.draft.settings, today(), who),
        proposers=(desk.author().name,),
    )


def file_ready(desk: Desk, ready: Ready) -> str:
    """Write the amendment to its branch; returns its id.

    A number taken in the same moment is left to its taker, and the next one is used.
    """
    author = desk.author()
    amendment = replace(
        ready.amendment,
        parts=numbered_parts(desk, ready.proposal, ready.amendment, ready.onto is None),
    )
    if ready.onto:
        refile_amendment(
            desk.repository, amendment, ready.proposal.files, ready.onto.commit, author
        )
        return amendment.id
    # While somebody was asked, much may have happened; else the filing itself tells of it.
    gathered = gather(desk) if is_interactive() else ready.gathered
    for attempt in range(_TRIES):
        id_ = next_id(amendment.association, gathered.refs, gathered.ids)
        amendment = replace(amendment, id=id_)
        try:
            base = ready.proposal.base.commit
            file_amendment(desk.repository, amendment, ready.proposal.files, base, author)
        except RefMoved:
            wait_a_turn(attempt)
            gathered = _taken_since(desk, gathered)
            continue
        return id_
    raise RulebookError("ref-moved", ref=amendment.association)


def _taken_since(desk: Desk, gathered: Gathered) -> Gathered:
    """What there is now. As long as the draft stands where it stood, the branches' names tell
    which numbers are taken; who reads more is overtaken again."""
    answer = desk.repository.refs_answer(*REFS)
    refs = tuple(read_refs(answer))
    if any((ref.name, ref.commit) == (MAIN, gathered.main) for ref in refs):
        return gathered._replace(refs=refs)
    return gather(desk, answer)


def wanted_base(desk: Desk, wanted: Wanted) -> Base:
    """What is changed: the draft, what one's own open amendment makes of it, or what the options
    name."""
    onto = find_open(desk, gather(desk), wanted.to) if wanted.to else None
    return _base(desk, onto, wanted.base)


def proposal_of(base: Base, wanted: Wanted) -> Proposal:
    """The proposal that the values set one by one make."""
    pairs = [setting_typed(setting) for setting in wanted.settings]
    asked = Asked(wanted.section, wanted.renumber, wanted.move_after)
    proposal = propose_set(base, asked, pairs, wanted.after)
    return with_texts(proposal, today()) if wanted.texts else proposal


def _base(desk: Desk, onto: Filed | None, named: str | None) -> Base:
    """What the proposal is made on: one's own amendment as it stands, else what `--base` names.
    Raises `RulebookError("base-or-to")`, and as `ground_of`."""
    if onto and named:
        raise RulebookError("base-or-to")
    commit, amends = (onto.commit, "") if onto else ground_of(desk, named)
    files = desk.book_files(commit)
    began = desk.book_at(onto.amendment.base) if onto and onto.amendment.base else None
    return Base(commit, desk.book_at(commit), files, onto is not None, amends, began, desk.cache)


def _own(desk: Desk, gathered: Gathered, id_: str, who: str) -> Filed:
    filed = find_open(desk, gathered, id_)
    if filed.amendment.association != who:
        raise RulebookError("not-yours", id=id_, owner=filed.amendment.association)
    return filed


def proposed(base: Base, wanted: Wanted, asks_why: bool = False) -> Proposal:
    """The proposal that the options describe; without any, the user's editor opens. With `asks_why`
    a title and a reason are asked afterwards."""
    ways = (wanted.delete, wanted.by_values, wanted.from_ is not None)
    if wanted.whole and (wanted.from_ is None or wanted.to or wanted.section == "new"):
        raise RulebookError("whole-needs-text")
    of_values = wanted.texts or wanted.after is not None
    if sum(ways) > 1 or (of_values and not wanted.settings):
        raise RulebookError("one-way")
    if wanted.delete:
        return propose_removal(base, wanted.section)
    if wanted.by_values:
        return proposal_of(base, wanted)
    if wanted.from_ is not None:
        return propose_text(base, wanted.section, read_proposed(wanted.from_))
    if wanted.only_words:
        return Proposal(base, {}, base.book)
    from rulebook_cli.cli.terminal.editor import edit_text, has_chosen_editor

    opens = is_interactive() or has_chosen_editor()  # a chosen editor is no question
    if not opens or wanted.section in ("", "new"):
        raise RulebookError("nothing-to-propose", section=wanted.section)
    if not (wanted.to or asks_why):  # before anybody writes a text that would be lost without them
        required_text(wanted.title, "title-missing")
        required_text(wanted.reason, "reason-missing")
    path = section_path(base, wanted.section)
    begun = wanted.begun if wanted.begun is not None else base.files.get(path, b"")
    text = edit_text(begun.decode(errors="replace"), path.rpartition("/")[2])
    return propose_text(base, wanted.section, text.encode(errors="surrogateescape"))


def _said(desk: Desk, words: str | None, earlier: Text, missing: str) -> Text:
    """A title or reason in the language it is given in, beside the other languages it was given
    in before. Raises `RulebookError(missing)`."""
    said = clean_words(words or "")
    if said:
        first = desk.draft.settings.languages[0]
        before = {language or first: text for language, text in earlier.words.items()}
        return Text({**before, current_language(): said})
    if words is None and earlier:
        return earlier
    raise RulebookError(missing)
