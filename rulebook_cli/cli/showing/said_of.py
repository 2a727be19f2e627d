"""What was said of an amendment, as notes beside its paper."""

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.amendments.part_names import part_id
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.comment import Comment, still_said
from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.render.figures import day
from rulebook_cli.render.papers.amendment_words import name_of


def said_of(desk: Desk, gathered: Gathered, id_: str, part: int = 0) -> tuple[MarginNote, ...]:
    """The comments that stand on an amendment or a part of it (with `part` on no other one), on
    main and on their own branches, in the order in which they came; those on a part behind its
    id."""
    comments = all_said(desk, gathered.main)
    on_it = [one for one in still_said(comments) if one.on == id_ or one.on.startswith(f"{id_}.")]
    if part:
        on_it = [one for one in on_it if one.on in (id_, part_id(id_, part))]
    return tuple(_note(one, id_, desk) for one in sorted(on_it, key=_moment))


def _note(comment: Comment, id_: str, desk: Desk) -> MarginNote:
    language, settings = current_language(), desk.draft.settings
    name = name_of(comment.association, settings, language)
    text = comment.text.best(language, *settings.languages)
    if comment.on != id_:
        text = f"{comment.on}: {text}"
    on = comment.at.date() if comment.at else None
    return MarginNote(name, " ".join(text.split()), on, day(on, language) if on else "")


def _moment(comment: Comment) -> tuple[str, str, int]:
    at = comment.at.isoformat() if comment.at else ""
    return at, comment.association, comment.number
