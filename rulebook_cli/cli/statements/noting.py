"""`rulebook receive --no-file`: what was said on the telephone or at an event."""

from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.commenting.subjects import subject_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.post.arrived_ahead import tell_if_ahead
from rulebook_cli.cli.statements.arrivals import Numbers, Said, sender_said, statement_of
from rulebook_cli.cli.statements.on_record import kind_of, letters_on_record, statements_here
from rulebook_cli.cli.statements.publicity import YES, refuse_senders_name
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, print_json
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.logic.private_persons import PERSON
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Point
from rulebook_cli.model.text import Text
from rulebook_cli.store.file_statements import Incoming, file_statements
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.turns import RefMoved


def receive_note(desk: Desk, text: str, place: str, theme: str, said: Said) -> int:
    """Put a note on record as a statement with one point; one that is not public is kept apart.

    Raises `RulebookError`: `note-missing`, `point-names-sender`, `sender-missing`, `not-a-kind`,
    `personal-data-found` and those of `subject_named`.
    """
    words = clean_words(text)
    if not words:
        raise RulebookError("note-missing")
    sender = sender_said(desk, said.sender, said.kind)
    statements = statements_here(desk)
    at = said.arrived or said.now
    received = statement_of(desk, said, sender, at, "note", Numbers(statements))
    on = subject_named(desk, gather(desk), place).on
    name = sender.name if sender.kind == PERSON else ""
    refuse_senders_name(received.id, name, (theme, said.diary, said.publicity.ground))
    if said.publicity.level == YES:
        refuse_senders_name(received.id, name, [words])
        texts = {word("part.text"): words, word("part.theme"): theme}
        refuse_personal_data(desk, {k: v for k, v in texts.items() if v}, said.despite)
        point = Point(on, Text({current_language(): words}), Place(""), " ".join(theme.split()))
        received = replace(received, points=(point,))
    texts = {
        word("part.sender"): received.sender.best(),
        word("part.diary"): said.diary,
        word("part.ground"): said.publicity.ground,
    }
    refuse_personal_data(desk, {k: v for k, v in texts.items() if v}, said.despite)
    like = letters_on_record(desk, statements).add("#0", words, kind_of(received))
    received = replace(received, like=like)
    if said.dry_run:
        tell_word("note-would", sender=sender.name or received.sender.best(current_language()))
        tell_if_ahead([at], said.now)
        return GOOD
    try:
        incoming = [Incoming(received, Kept(words, "", name))]
        filed = file_statements(desk.repository, incoming, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    id_ = filed.received[0].id
    if said.json:
        print_json({"statement": id_, "like": like or None})
        return GOOD
    tell_word("note-done", id=id_)
    tell_if_ahead([at], said.now)
    if like:
        note("statements", "like", like=like, id=id_)
    next_step("next-list")
    return GOOD
