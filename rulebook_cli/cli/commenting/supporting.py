"""An association that stands behind another's amendment: said, and taken back."""

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.commenting.commenting import file_comment
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.commenting.subjects import amendment_of
from rulebook_cli.cli.commenting.taking_back import retraction
from rulebook_cli.cli.commenting.talking import tell_lateness
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import name_no_other, note
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment, Stance, still_said
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import of_id


def support(desk: Desk, id_: str, as_: str | None, reason: str, dry_run: bool) -> None:
    """Put on record that an association supports an amendment, on its own branch of comments: two
    that do it at once do not meet.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`, `support-own`,
    `support-already`.
    """
    who = proposer(desk, as_).id
    gathered = gather(desk)
    amendment = _open(gathered, id_)
    if amendment.association == who:
        raise RulebookError("support-own", id=amendment.id)
    if _given(desk, gathered, who, amendment):
        raise RulebookError("support-already", id=amendment.id)
    words = clean_words(reason)
    opened = of_id(gathered.open, amendment.id)
    entry = Comment(
        association=who,
        number=0,
        on=amendment.id,
        text=Text({current_language(): words}) if words else Text(),
        place=Place(""),
        stance=Stance.SUPPORTS,
        seen=opened.commit if opened else "",
        support=True,
        at=now(),
    )
    if dry_run:
        note("comments", "would-support", id=amendment.id)
        return
    print(file_comment(desk, entry).id, flush=True)
    joint = who in amendment.joint
    note("comments", "joined" if joint else "supported", id=amendment.id)
    tell_lateness(desk, who)
    name_no_other()  # what was said names it


def take_support_back(desk: Desk, id_: str, as_: str | None, reason: str, dry_run: bool) -> None:
    """Take one's support back, by a new entry.

    Raises `RulebookError`: `no-such-amendment`, `support-none`.
    """
    who = proposer(desk, as_).id
    gathered = gather(desk)
    amendment = _known(gathered, id_)
    given = _given(desk, gathered, who, amendment)
    if not given:
        raise RulebookError("support-none", id=amendment.id)
    if dry_run:
        note("comments", "would-unsupport", id=amendment.id)
        return
    for one in given:
        print(file_comment(desk, retraction(one, reason)).id, flush=True)
    note("comments", "unsupported", id=amendment.id)
    name_no_other()


def _open(gathered: Gathered, id_: str) -> Amendment:
    amendment = _known(gathered, id_)
    if not amendment.is_open:
        raise RulebookError("support-answered", id=amendment.id)
    return amendment


def _known(gathered: Gathered, id_: str) -> Amendment:
    found = amendment_of(gathered, id_)
    if found is None:
        raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    return found


def _given(desk: Desk, gathered: Gathered, who: str, amendment: Amendment) -> list[Comment]:
    """The entries by which an association supports an amendment now."""
    ids = (amendment.id, *amendment.formerly)
    said = still_said(all_said(desk, gathered.main))
    return [c for c in said if c.support and c.association == who and c.on in ids]
