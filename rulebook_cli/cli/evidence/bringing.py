"""A photo, a sound or a note brought as evidence: cleaned, judged, put on a ref of its own."""

from dataclasses import dataclass, replace
from pathlib import Path

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.commenting.subjects import Subject, subject_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer, proposing_round
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.evidence.words import tell_word, word
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.cli.terminal.typed_words import clean_words, one_line
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import of_id
from rulebook_cli.store.evidence_refs import keep_evidence, next_evidence_id, used_ids
from rulebook_cli.store.filing import refile_amendment
from rulebook_cli.store.turns import RefMoved

_TRIES = 20
_TEXTS = (".txt", ".md")
_SOUNDS = (".wav", ".mp3", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".flac", ".wma", ".amr")
_MOST_LETTERS, _LONGEST_NAME = 20_000, 200
_MOST_BYTES = 60_000_000


@dataclass(frozen=True, slots=True)
class Brought:
    """What was said on the command line."""

    about: str
    file: Path | None
    says: str
    alternative: str
    consent: str
    note: str
    as_: str | None = None
    despite: tuple[str, ...] = ()
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is to be kept of a file: its kind, its bytes, its ending."""

    kind: str
    data: bytes
    ending: str


def bring(desk: Desk, brought: Brought) -> None:
    """Keep a piece of evidence and print its id. Nothing is written where anything is missing.

    Raises `RulebookError`: `consent-missing`, `alternative-missing-photo`, `-sound`,
    `one-evidence`, `evidence-too-long`, `note-empty`, `note-unreadable`, `personal-data-found`,
    those of `clean_photo` and `clean_sound`, of `proposer` and of `subject_named`.
    """
    if bool(brought.file) == bool(brought.note):
        raise RulebookError("one-evidence")
    gathered = gather(desk)
    who = proposer(desk, brought.as_).id
    subject = subject_named(desk, gathered, brought.about)
    made = _record(desk, brought, who, subject)
    cleaned = _cleaned(brought)
    made = _complete(replace(made, kind=cleaned.kind))
    _refuse(desk, made, cleaned, brought.despite)
    if brought.dry_run:
        tell_word("would-keep", kind=word(f"kind.{made.kind}"), size=_size(cleaned.data))
        return
    kept = _kept(desk, made, cleaned, subject)
    _name_in_amendment(desk, gathered, kept)
    print(kept.id, flush=True)
    note("evidence", f"kept.{kept.kind}", id=kept.id, size=_size(cleaned.data))
    note("evidence", "kept.next", id=kept.id)


def _record(desk: Desk, brought: Brought, who: str, subject: Subject) -> Evidence:
    language = current_language()
    says, alternative = clean_words(brought.says), clean_words(brought.alternative)
    if max(len(says), len(alternative)) > _MOST_LETTERS:
        raise RulebookError("evidence-too-long", most=_MOST_LETTERS)
    return Evidence(
        id="",
        association=who,
        about=subject.on,
        place=Place(""),
        says=Text({language: says} if says else {}),
        alternative=Text({language: alternative} if alternative else {}),
        consent=one_line(brought.consent)[:_LONGEST_NAME],
        added=today(),
        round=proposing_round(desk.draft.settings, today(), who),
    )


def _complete(made: Evidence) -> Evidence:
    """The record, where nothing is missing that the kind must have."""
    if not made.consent:
        raise RulebookError("consent-missing")
    if made.kind != "note" and not made.alternative:
        raise RulebookError(f"alternative-missing-{made.kind}")
    return made


def _cleaned(brought: Brought) -> Cleaned:
    """The file without anything that was not meant to be shown."""
    if brought.note:
        return _note(brought.note)
    file = brought.file or Path()
    ending = file.suffix.lower()
    try:
        if file.stat().st_size > _MOST_BYTES:
            kind = "sound" if ending in _SOUNDS else "photo"
            most = _MOST_BYTES // 1_000_000
            raise RulebookError(f"{kind}-too-big", path=str(file), most=most)
        data = file.read_bytes()
    except OSError as error:
        raise unreadable_file(str(file), error) from error
    if ending in _TEXTS:
        try:
            return _note(data.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise RulebookError("note-unreadable", path=str(file)) from error
    if ending in _SOUNDS:
        from rulebook_cli.store.sounds import clean_sound

        return Cleaned("sound", *clean_sound(data, str(file)))
    from rulebook_cli.store.photos import clean_photo

    photo = clean_photo(data, str(file))
    return Cleaned("photo", photo.data, photo.ending)


def _note(text: str) -> Cleaned:
    words = clean_words(text)
    if not words:
        raise RulebookError("note-empty")
    if len(words) > _MOST_LETTERS:
        raise RulebookError("evidence-too-long", most=_MOST_LETTERS)
    return Cleaned("note", words.encode(), "txt")


def _refuse(desk: Desk, made: Evidence, cleaned: Cleaned, despite: tuple[str, ...]) -> None:
    texts = {
        word("part.says"): made.says.best(),
        word("part.alternative"): made.alternative.best(),
        word("part.consent"): made.consent,
    }
    if cleaned.kind == "note":
        texts[word("part.note")] = cleaned.data.decode()
    refuse_personal_data(desk, texts, despite)


def _kept(desk: Desk, made: Evidence, cleaned: Cleaned, subject: Subject) -> Evidence:
    """The evidence on its ref, with an id that nobody has used."""
    amendment = subject.amendment
    own = amendment is not None and amendment.association == made.association
    stem = amendment.id if amendment and own else made.association
    for _ in range(_TRIES):
        id_ = next_evidence_id(stem, used_ids(desk.repository))
        named = replace(made, id=id_, file=f"{id_}.{cleaned.ending}")
        try:
            return keep_evidence(desk.repository, named, cleaned.data, desk.author())
        except RefMoved:
            continue
    raise RulebookError("ref-moved", ref=stem)


def _name_in_amendment(desk: Desk, gathered: Gathered, kept: Evidence) -> None:
    """An open amendment of one's own names its evidence in its record."""
    filed = of_id(gathered.open, kept.amendment)
    if filed is None or filed.amendment.association != kept.association:
        return
    named = replace(filed.amendment, evidence=(*filed.amendment.evidence, kept.id))
    refile_amendment(desk.repository, named, {}, filed.commit, desk.author())


def _size(data: bytes) -> int:
    """In kilobytes, at least one."""
    return max(1, len(data) // 1000)
