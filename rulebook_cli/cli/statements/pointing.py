"""`rulebook receive --point`: a passage of a statement tied to a place of the book."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.commenting.subjects import subject_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.statements.on_record import statement_named, statements_here
from rulebook_cli.cli.statements.publicity import quotable, refuse_senders_name
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, print_json
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.logic.passages import passages, said_in
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.model.text import Text
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.file_statements import change_statements, read_kept
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.turns import RefMoved


@dataclass(frozen=True, slots=True)
class Tie:
    """What is to be tied: the statement, the place or question, the words or the passage's number
    (from 1), the theme, and the coordinator's own words for it."""

    statement: str
    place: str = ""
    quote: str = ""
    passage: int = 0
    theme: str = ""
    text: str = ""
    answers: str = ""
    despite: tuple[str, ...] = ()
    dry_run: bool = False
    json: bool = False


def tie_point(desk: Desk, tie: Tie) -> int:
    """Add a point to a statement.

    Raises `RulebookError`: `no-such-statement`, `statement-secret`, `redacted-missing`,
    `point-what`, `quote-not-said`, `no-such-passage`, `point-names-sender`,
    `personal-data-found`, `no-such-question` and those of `subject_named`.
    """
    statement = statement_named(statements_here(desk), tie.statement)
    kept = read_kept(desk.repository, [statement])[statement.id]
    point = point_of(desk, statement, kept, tie)
    if not tie.dry_run:
        statement = add_point(desk, statement, point)
    tell_point(desk, statement, point, tie)
    return GOOD


def point_of(desk: Desk, statement: Received, kept: Kept, tie: Tie) -> Point:
    """The point that is meant, where nothing is wrong with it."""
    words = _words(quotable(statement, kept), tie)
    text = clean_words(tie.text)
    if not (words or text):
        raise RulebookError("point-what")
    refuse_senders_name(statement.id, kept.sender, (words, text, tie.theme))
    texts = {word("part.text"): f"{words}\n{text}".strip(), word("part.theme"): tie.theme}
    refuse_personal_data(desk, {k: v for k, v in texts.items() if v}, tie.despite)
    on, question = _place(desk, tie)
    return Point(
        on=on,
        text=Text({current_language(): text or words}),
        place=Place(""),
        theme=" ".join(tie.theme.split()),
        quote=words if text else "",
        answers=question,
    )


def _words(text: str, tie: Tie) -> str:
    """The words of the statement that are meant, as they stand in it."""
    if tie.passage:
        pieces = passages(text)
        if not 0 < tie.passage <= len(pieces):
            raise RulebookError("no-such-passage", number=tie.passage, count=len(pieces))
        return pieces[tie.passage - 1]
    quote = clean_words(tie.quote)
    if not quote:
        return ""
    if not text:
        note("statements", "quote-unseen")
        return quote
    found = said_in(text, quote)
    if not found:
        near = nearest(quote, tuple(passages(text)))
        raise RulebookError("quote-not-said", quote=quote, meant=near)
    return found


def _place(desk: Desk, tie: Tie) -> tuple[str, str]:
    if not tie.answers:
        return subject_named(desk, gather(desk), tie.place).on, ""
    questions = [q.id for round_ in desk.draft.settings.rounds for q in round_.questions]
    if tie.answers not in questions:
        raise RulebookError("no-such-question", id=tie.answers, known=questions)
    on = subject_named(desk, gather(desk), tie.place).on if tie.place else WHOLE_BOOK
    return on, tie.answers


def add_point(desk: Desk, statement: Received, point: Point) -> Received:
    """Write a point into the statement on main. Returns the statement with it."""

    def with_point(one: Received) -> Received:
        return replace(one, points=(*one.points, point))

    try:
        author = desk.author()
        old, new = change_statements(desk.repository, [statement.id], with_point, author)
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, old, new)
    return with_point(statement)


def tell_point(desk: Desk, statement: Received, point: Point, tie: Tie) -> None:
    """Say what was tied to what; its name is what an answer is given to."""
    number = len(statement.points) + (1 if tie.dry_run else 0)
    id_ = f"{statement.id}#{number}"
    if tie.json:
        told = {"point": None if tie.dry_run else id_, "place": point.on, "theme": point.theme}
        print_json({**told, "quote": point.quote, "text": point.text.best()})
        return
    where = place_in_words(desk, point.on, point.answers)
    tell_word("point-would" if tie.dry_run else "point-done", id=id_, place=where)
    if not tie.dry_run:
        next_step("next-point", id=id_)


def place_in_words(desk: Desk, on: str, question: str = "") -> str:
    """A place or a question as people know it."""
    if question:
        return word("question", id=question)
    address = parse_address(on)
    if address is None or on == WHOLE_BOOK:
        return word("whole-book") if on == WHOLE_BOOK else on
    known = desk.draft.section(address.section) is not None or bool(address.book)
    return place_name(address, desk.draft, current_language()) if known else on
