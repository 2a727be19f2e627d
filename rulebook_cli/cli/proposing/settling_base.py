"""The places where an amendment clashes with its moved base, settled by its proposer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.changes.follow_numbers import number_in
from rulebook_cli.cli.amendments.contested import DRAFT, Contested, contested
from rulebook_cli.cli.amendments.folding import Folded, Stack, fold_in
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.book.moved_since import Step, movers_of, steps_since
from rulebook_cli.cli.book.patched_books import with_places_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.proposing.proposing import Base, Files, read_proposed
from rulebook_cli.cli.proposing.renumbering import Asked, propose_set
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, sentence, wrapped
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Clash
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.store.read_rulebook import read_file, read_rulebook

_MINE, _THEIRS, _WRITE = "mine", "theirs", "write"


@dataclass(frozen=True, slots=True)
class Moved:
    """An amendment beside what it changes as that is now: its commit, book and files."""

    target: str
    book: Rulebook
    files: Mapping[str, bytes]
    opened: Opened


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of it: the book, and the files that differ from the target's (None: taken away).
    `left` are the places that still clash."""

    book: Rulebook
    files: Files
    left: tuple[Address, ...] = ()


def settled_as_told(
    moved: Moved, folded: Folded, from_: str | None, settings: Sequence[str]
) -> Settled:
    """The amendment with a section's whole text from a file, and with the values that are set.

    Raises `RulebookError`: `not-a-section`, `not-a-setting`, and those of `propose_values`.
    """
    files, left = dict(folded.files), [clash.address for clash in folded.consolidated.clashes]
    if from_ is not None:
        data = read_proposed(from_)
        noun = read_file("sections/x.yaml", data).noun
        if not isinstance(noun, Section):
            raise RulebookError("not-a-section", path=from_)
        home = moved.book.section(noun.id) or moved.opened.theirs.section(noun.id)
        if home is None:
            raise RulebookError("not-a-section", path=from_)
        files[home.place.file] = data
        left = [address for address in left if address.section != noun.id]
    if settings:
        from rulebook_cli.store.set_value import read_address

        pairs = [_pair(setting) for setting in settings]
        files = _with_values(moved, files, pairs)
        said = [read_address(name) for name, _ in pairs]
        left = [at for at in left if not any(_covers(address, at) for address in said)]
    return Settled(_book(moved, files), files, tuple(left))


def _covers(said: Address, place: Address) -> bool:
    """Whether a value that was set says what stands at a place: that very text, or the row."""
    return said == place or (not place.language and said.whole == place.whole)


def _pair(setting: str) -> tuple[str, str]:
    address, equals, value = setting.partition("=")
    if not equals or not address.strip():
        raise RulebookError("not-a-setting", setting=setting)
    return address.strip(), value.strip()


def _book(moved: Moved, files: Files) -> Rulebook:
    after = {**moved.files, **files}
    return read_rulebook({path: data for path, data in after.items() if data is not None})


def _with_values(moved: Moved, files: Files, pairs: Sequence[tuple[str, str]]) -> Files:
    after = {p: d for p, d in {**moved.files, **files}.items() if d is not None}
    base = Base(moved.target, _book(moved, files), after, own=True, began=moved.book)
    try:
        return {**files, **propose_set(base, Asked(""), pairs).files}
    except RulebookError as error:
        if error.message not in ("nothing-changed", "number-same"):
            raise
        return files


def ask_settled(desk: Desk, moved: Moved, folded: Folded) -> Settled:
    """Ask of each place: one's own words, the draft's, or new ones."""
    clashed = tuple((moved.opened, clash) for clash in folded.consolidated.clashes)
    stack = Stack(folded.book, folded.onto(moved.files), (moved.opened,), clashed)
    places = contested(moved.book, stack)
    steps = steps_since(desk, moved.opened.filed.amendment.base or moved.target, moved.target)
    mine: set[str] = set()
    written: list[tuple[str, str]] = []
    for number, (place, clash) in enumerate(zip(places, _clashes(folded), strict=True), 1):
        _show(place, moved, steps, number, len(places))
        chosen = _ask(place, clash)
        if chosen == _MINE and clash.address.block == "number":
            own = clash.texts[moved.opened.filed.amendment.id]
            written.append((str(clash.address), number_in(own)))
        elif chosen == _MINE:
            mine |= _around(clash, moved, folded)
        elif chosen == _WRITE:
            written.append((str(clash.address), _new_words(moved, folded, place, clash)))
    base = with_places_of(moved.opened.base, moved.book, mine)
    again = fold_in(moved.book, moved.files, replace(moved.opened, base=base))
    files = dict(again.files)
    files = _with_values(moved, files, written) if written else files
    return Settled(_book(moved, files), files)


def _clashes(folded: Folded) -> list[Clash]:
    """The clashes, one a place, in the order of their places."""
    met: dict[str, Clash] = {}
    for clash in folded.consolidated.clashes:
        met.setdefault(str(clash.address), clash)
    return list(met.values())


def _around(clash: Clash, moved: Moved, folded: Folded) -> set[str]:
    """The addresses at which one's own words are to win: the place; all of the provision or
    section where that is gone or clashes as a whole."""
    address = clash.address
    books = (moved.book, moved.opened.base, moved.opened.theirs)
    entries = [entry.address for book in books for entry in book.entries]
    if address == Address(address.section):
        return {str(at) for at in entries if at.section == address.section}
    if address in folded.consolidated.gone:
        return {str(at) for at in entries if at.whole == address.whole}
    return {str(address)}


def _show(place: Contested, moved: Moved, steps: list[Step], number: int, count: int) -> None:
    """The place with both wordings and both reasons."""
    language = current_language()
    print()
    print(wrapped(phrase("rebase.place", number=number, count=count, place=place.place)))
    for side in place.sides:
        key = "rebase.theirs" if side.who == DRAFT else "rebase.mine"
        print(wrapped("  " + phrase(key, words=side.said)))
        if side.who != DRAFT:
            reason = moved.opened.filed.amendment.reason.best(language)
            print(wrapped("    " + phrase("amendments.reason", because=reason)))
            continue
        for one in movers_of(steps, place.address):
            title, reason = one.title.best(language), one.reason.best(language)
            said = phrase("rebase.their-reason", id=one.id, title=title, reason=reason)
            print(wrapped("    " + said))
            reasons = (answer.because.best(language) for answer in one.standing.values())
            for because in dict.fromkeys(reasons):
                print(wrapped("    " + phrase("amendments.answer", because=because)))


def _ask(place: Contested, clash: Clash) -> str:
    """Whose words stand. New ones can be written for a text, a fee and a number; where only the
    order is at stake, the draft's is kept."""
    from rulebook_cli.cli.terminal.questions import pick

    options = [Option(_THEIRS, phrase("rebase.take-theirs"))]
    if not place.order:
        options.insert(0, Option(_MINE, phrase("rebase.take-mine")))
    if clash.address.language or clash.address.block in ("fee", "number"):
        options.append(Option(_WRITE, phrase("rebase.write")))
    return pick(phrase("rebase.ask"), options)


def _new_words(moved: Moved, folded: Folded, place: Contested, clash: Clash) -> str:
    """The words the proposer writes, asked until they can be read."""
    from rulebook_cli.cli.terminal.questions import write

    own = moved.opened.filed.amendment.id
    said = next((side.words for side in place.sides if side.who == own), "")
    now = said if clash.address.language else ""

    def wrong(text: str) -> str:
        try:
            _with_values(moved, dict(folded.files), [(str(clash.address), text)])
        except RulebookError as error:
            return sentence(error)
        return "" if text else phrase("ask.empty")

    return write(phrase("rebase.new-words"), now, long=bool(clash.address.language), wrong=wrong)
