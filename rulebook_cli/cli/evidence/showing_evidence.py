"""The evidence there is: listed, and one piece of it saved as a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.evidence.words import tell_word, word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, print_json
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.evidence import Evidence, Shown
from rulebook_cli.model.settings import Round
from rulebook_cli.store.evidence_refs import bytes_of, evidence_refs, names_evidence, read_all
from rulebook_cli.store.history import Ref


def list_evidence(desk: Desk, about: str | None, who: str | None, json: bool) -> None:
    """Print all evidence, or that about one place or amendment, or of one association."""
    found = [
        one
        for one in read_all(desk.repository)
        if (not about or about in (one.about, one.amendment))
        and (not who or who == one.association)
    ]
    if json:
        print_json({"evidence": [_row(one) for one in found]})
        return
    if not found:
        tell_word("none")
    for one in found:
        _print(one)


def _print(one: Evidence) -> None:
    language = current_language()
    if one.withdrawn:
        tell_word("row-withdrawn", id=one.id, about=one.about, on=one.withdrawn.on)
        return
    kind, who = word(f"kind.{one.kind}"), one.association
    tell_word("row", id=one.id, kind=kind, about=one.about, who=who, added=one.added or "-")
    for key, text in (("says", one.says), ("alternative", one.alternative)):
        if text:
            tell_word(f"row-{key}", words=one_line(text.best(language)))
    tell_word("row-consent", name=one.consent or word("no-consent"))


def _row(one: Evidence) -> dict[str, Any]:
    ended = one.withdrawn
    return {
        "id": one.id,
        "association": one.association,
        "about": one.about,
        "kind": one.kind,
        "file": one.file,
        "sha256": one.sha256,
        "says": dict(one.says.words),
        "alternative": dict(one.alternative.words),
        "consent": one.consent,
        "added": one.added,
        "round": one.round,
        "withdrawn": {"on": ended.on, "because": dict(ended.because.words)} if ended else None,
    }


def save_evidence(desk: Desk, id_: str, output: Path | None, yes: bool) -> None:
    """Write the bytes of one piece to a file, or beside where we stand under its own name.

    Raises `RulebookError`: `no-such-evidence`, `evidence-withdrawn`, `evidence-not-here`.
    """
    one = evidence_named(desk, id_)
    data = bytes_of(desk.repository, [one]).get(one.id)
    if data is None:
        raise RulebookError("evidence-not-here", id=one.id)
    target = output or Path(_plain_name(one))
    if yes or may_write(target):
        save(target, data)
        hint("saved", path=str(target))


def _plain_name(one: Evidence) -> str:
    from rulebook_cli.store.file_received import safe_file_name

    return safe_file_name(one.file)


def evidence_named(desk: Desk, id_: str) -> Evidence:
    """A piece of evidence that was not withdrawn, by its id.

    Raises `RulebookError`: `no-such-evidence`, `evidence-withdrawn`.
    """
    every = read_all(desk.repository)
    one = next((each for each in every if each.id.lower() == id_.strip().lower()), None)
    if one is None:
        raise RulebookError("no-such-evidence", id=id_, known=[each.id for each in every])
    if one.withdrawn:
        raise RulebookError("evidence-withdrawn", id=one.id, on=one.withdrawn.on)
    return one


def evidence_of(
    desk: Desk,
    round_: Round | None,
    associations: Sequence[str] = (),
    known: Sequence[Ref] | None = None,
) -> tuple[Shown, ...]:
    """The evidence of a round, of some associations where they are named, in their order, as
    papers show it: of each its photo or its words where they are here and whole. What is missing
    or broken is shown by its text alone. `known` are refs, those of evidence among them, from
    somebody who has just asked git for them."""
    refs = evidence_refs(desk.repository) if known is None else list(filter(names_evidence, known))
    wanted = [
        one
        for one in read_all(desk.repository, refs)
        if (round_ is None or one.round in ("", round_.id))
        and (not associations or one.association in associations)
        and not one.withdrawn
        and one.consent
    ]
    if associations:
        wanted.sort(key=lambda one: associations.index(one.association))
    data = bytes_of(desk.repository, wanted, refs) if wanted else {}
    return tuple(_shown(desk, one, data.get(one.id, b"")) for one in wanted)


def _shown(desk: Desk, one: Evidence, data: bytes) -> Shown:
    if one.kind == "note":
        return Shown(one, words=data.decode(errors="replace"))
    size = _size(desk, one, data) if one.kind == "photo" and data else None
    return Shown(one, data, *size) if size else Shown(one)


def _size(desk: Desk, one: Evidence, data: bytes) -> tuple[int, int] | None:
    """The size of a photo; None where it is not whole. Kept by its hash, since all its points
    must be read to know that it is whole."""
    key = f"photo-size:{one.sha256}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        return kept
    from rulebook_cli.store.photos import size_of

    size = size_of(data)
    if size:
        desk.cache.keep({key: size})
    return size
