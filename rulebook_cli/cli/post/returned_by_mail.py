"""What a file that arrived says: read, placed in the book, and made into what can be filed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from rulebook_cli import __version__
from rulebook_cli.changes.placing import place_returned
from rulebook_cli.changes.plain_words import plain_words
from rulebook_cli.changes.revise import changed_places, revise
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.answers_by_mail import Answers, read_answers
from rulebook_cli.cli.post.posting import FORM, Origin, draft_paper
from rulebook_cli.cli.proposing.proposing import Base, Proposal
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.place import Place
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.received_paper import ReceivedPaper
from rulebook_cli.model.returned import MarginNote
from rulebook_cli.model.revision import LooseChange, NewAmount, Revised
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.model.statement import Point
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.answer_form import draw_answer_form
from rulebook_cli.render.papers.post_words import word
from rulebook_cli.render.papers.sent_draft import places_in
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.seen_paragraphs import seen_paragraphs
from rulebook_cli.render.writers.forms import write
from rulebook_cli.store.docx_text import read_docx
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.set_value import set_value
from rulebook_cli.store.write_edits import write_edits

_UNKNOWN = "?"
_NUMBER = re.compile(r"^\d+(?: ?[a-z])?\t")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file says: an amendment's proposal with its authors and the reason of each place,
    remarks on places, a form's answers; the words of those remarks that have no place."""

    language: str
    proposal: Proposal | None = None
    authors: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    points: tuple[Point, ...] = ()
    answers: Answers = field(default_factory=Answers)
    unplaced: tuple[str, ...] = ()
    origin: Origin | None = None


def read_ours(
    desk: Desk, received: ReceivedPaper, origin: Origin, round_: Round | None
) -> Contents:
    """A file that we have sent: the draft with what was changed in it, or the answer form."""
    commit = _sent_commit(desk, origin)
    if commit is None:  # not of this book's history: the draft as it stands must do
        commit, origin = desk.main, replace(origin, version=_UNKNOWN)
    book = desk.book_at(commit)
    if origin.paper == FORM:
        return _read_form(received, origin, book, round_)
    base = Base(commit, book, desk.book_files(commit), cache=desk.cache)
    sent = draft_paper(book, origin, _same_round(book, origin, round_))
    return _read_draft(received, origin, base, sent)


def _sent_commit(desk: Desk, origin: Origin) -> str | None:
    """The commit of the draft that was sent; None where the draft's history has it not."""
    commit = desk.repository.resolve(origin.commit)
    known = commit and desk.repository.is_ancestor(commit, desk.main)
    return commit if known else None


def _same_round(book: Rulebook, origin: Origin, round_: Round | None) -> Round | None:
    """The round as the book had it when the paper was sent."""
    known = [one for one in book.settings.rounds if one.id == origin.round]
    return known[0] if known else round_


def _read_form(
    received: ReceivedPaper, origin: Origin, book: Rulebook, round_: Round | None
) -> Contents:
    round_ = _same_round(book, origin, round_) or Round("", Place(""))
    form = draw_answer_form(
        book, round_, origin.language, origin.on, origin.mark, origin.properties
    )
    sent = read_docx(write(form, "docx"), "")
    answers = read_answers(received, sent, form, round_.questions)
    language = origin.language
    points = [
        replace(_point(WHOLE_BOOK, said, language), answers=id_) for id_, said in answers.questions
    ]
    unplaced = [*answers.beside, *(_spoken(one.text, one.quote) for one in received.comments)]
    free = [answers.free] if answers.free else []
    points += [_point(WHOLE_BOOK, words, language) for words in (*free, *unplaced) if words]
    return Contents(
        language, points=tuple(points), answers=answers, unplaced=tuple(unplaced), origin=origin
    )


def _read_draft(received: ReceivedPaper, origin: Origin, base: Base, paper: Paper) -> Contents:
    sent = read_docx(write(paper, "docx"), "")
    returned = place_returned(received, sent, places_in(paper))
    other = bool(origin.version) and origin.version != __version__
    revised = revise(returned, base.book, origin.language, seen_paragraphs, only_tracked=other)
    proposal, revised = _proposal(base, revised)
    changed = set(changed_places(revised)) if proposal else set()
    reasons, notes = _reasons(returned.notes, changed)
    remarks = [*_of_notes(notes, base.book, origin), *_of_loose(revised.loose, base.book, origin)]
    remarks.sort(key=lambda pair: not pair[1])
    return Contents(
        origin.language,
        proposal,
        returned.authors,
        tuple(reasons),
        tuple(point for point, _ in remarks),
        unplaced=tuple(
            _spoken(point.text.best(origin.language), point.quote)
            for point, placed in remarks
            if not placed
        ),
        origin=origin,
    )


def _proposal(base: Base, revised: Revised) -> tuple[Proposal | None, Revised]:
    """The proposal that the changes make; what cannot be written into the book is left over."""
    files: dict[str, bytes | None] = {}
    loose: list[LooseChange] = list(revised.loose)
    revisions, amounts = [], []
    for revision in revised.revisions:
        if _written(files, base, revision.edit):
            revisions.append(revision)
        else:
            told = str(revision.edit.value or "")
            loose.append(LooseChange(revision.place, "", told, revision.authors))
    for amount in revised.amounts:
        if _set(files, base, amount):
            amounts.append(amount)
        else:
            place = str(amount.rows[0])
            loose.append(LooseChange(place, amount.was, amount.text, amount.authors))
    left = Revised(tuple(revisions), tuple(amounts), tuple(loose))
    if not files:
        return None, left
    after = {path: data for path, data in {**base.files, **files}.items() if data is not None}
    proposal = Proposal(base, files, read_rulebook(after, base.cache))
    return (proposal if proposal.changes else None), left


def _written(files: dict[str, bytes | None], base: Base, edit: Edit) -> bool:
    """Whether an edit could be written; it then stands in `files`."""
    text = (files.get(edit.file) or base.files.get(edit.file, b"")).decode()
    try:
        files[edit.file] = write_edits(text, edit.file, [edit]).encode()
    except RulebookError:
        return False
    return True


def _set(files: dict[str, bytes | None], base: Base, amount: NewAmount) -> bool:
    """Whether an amount could be set in all its rows; it then stands in `files`."""
    tried = dict(files)
    for row in amount.rows:
        section = base.book.section(row.section)
        if section is None:
            return False
        path = section.place.file
        text = (tried.get(path) or base.files.get(path, b"")).decode()
        try:
            edit = set_value(text, path, row, plain_words(amount.text))
        except RulebookError:
            return False
        if not _written(tried, base, edit):
            return False
    files.update(tried)
    return True


def _reasons(
    notes: Sequence[MarginNote], changed: set[str]
) -> tuple[list[tuple[str, str]], list[MarginNote]]:
    """The comments on changed places, which are their reasons; and the others."""
    reasons = [(one.place, one.text) for one in notes if set(one.place.split()) & changed]
    return reasons, [one for one in notes if not set(one.place.split()) & changed]


def _of_notes(
    notes: Sequence[MarginNote], book: Rulebook, origin: Origin
) -> Iterator[tuple[Point, bool]]:
    for note in notes:
        place, known = _known_place(note.place, book)
        if plain_words(note.text):
            point = _point(place, note.text, origin.language)
            # Who marks a whole paragraph marks its number in the margin too.
            quote = _NUMBER.sub("", note.quote)
            yield replace(point, quote=plain_words(quote), by=note.author), known


def _of_loose(
    loose: Sequence[LooseChange], book: Rulebook, origin: Origin
) -> Iterator[tuple[Point, bool]]:
    for change in loose:
        place, known = _known_place(change.place, book)
        key = "replaced" if change.was and change.text else "removed" if change.was else "added"
        told = word(origin.language, f"change.{key}", was=change.was, text=change.text)
        author = ", ".join(change.authors)
        yield replace(_point(place, told, origin.language), by=author), known


def _known_place(place: str, book: Rulebook) -> tuple[str, bool]:
    """A place of the book that can be spoken of: itself, its section, or the whole book."""
    address = parse_address(place.partition(" ")[0])
    if address is None or place == WHOLE_BOOK:
        return WHOLE_BOOK, False
    if address.book or (address.section and not address.block):
        return (str(address), True) if has_place(book, address) else (WHOLE_BOOK, False)
    if book.section(address.section) is None:
        return WHOLE_BOOK, False
    return (str(address) if has_place(book, address) else address.section), True


def _point(place: str, text: str, language: str) -> Point:
    return Point(place, Text({language: plain_words(text)}), Place(""))


def _spoken(text: str, quote: str) -> str:
    """A comment with the words it is on."""
    quoted = plain_words(quote)
    return f"{quoted}: {plain_words(text)}" if quoted else plain_words(text)
