"""Where a comment on an amendment stands, whose proposer may have changed it since."""

import re

from rulebook_cli.changes.anchoring import one_form, spots_of
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.subjects import amendment_texts
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.anchor import Anchored, Standing
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.amendments import of_id
from rulebook_cli.store.branches import record_path


def anchor_on_amendment(
    desk: Desk, gathered: Gathered, comment: Comment, amendment: Amendment
) -> Anchored:
    """In place while the amendment is as it was when it was commented, or has been answered; lost
    where the part or the quoted words are gone."""
    quote = one_form(comment.quote)
    part = _part_of(comment.on, amendment)
    if part and part not in [one.number for one in amendment.parts]:
        return Anchored(Standing.LOST, quote)
    opened = of_id(gathered.open, amendment.id)
    in_place = Anchored(Standing.IN_PLACE, quote)
    known = re.fullmatch(r"[0-9a-f]{40,64}", comment.seen)
    if opened is None or not known or comment.seen == opened.commit:
        return in_place
    if not _changed(desk, comment.seen, opened.commit, amendment):
        return in_place
    if not quote:
        return Anchored(Standing.CHANGED)
    if spots_of(quote, amendment_texts(desk, gathered, amendment, part)):
        return in_place
    return Anchored(Standing.LOST, quote)


def _part_of(on: str, amendment: Amendment) -> int:
    number = on.rpartition(".")[2] if "." in on else ""
    return int(number) if number.isdecimal() else 0


def _changed(desk: Desk, old: str, new: str, amendment: Amendment) -> bool:
    """Whether an amendment's files or what its record says in words differ between two commits;
    that it was sent, supported or given another number changes nothing of what it says."""
    key = f"amendment-differs-2:{old}:{new}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, bool):
        return kept
    try:
        changed = _differs(desk, old, new, amendment)
    except RulebookError:  # nobody knows that commit here
        return False
    desk.cache.keep({key: changed})
    return changed


def _differs(desk: Desk, old: str, new: str, amendment: Amendment) -> bool:
    from rulebook_cli.store.amendments import read_record

    paths = [record_path(id_) for id_ in (amendment.id, *amendment.formerly)]
    if any(change.path not in paths for change in desk.repository.difference(old, new)):
        return True
    content = desk.repository.read([f"{one}:{path}" for one in (old, new) for path in paths])
    records = []
    for one in (old, new):
        path = next((path for path in paths if content[f"{one}:{path}"]), paths[0])
        records.append(read_record(content[f"{one}:{path}"] or b"", path)[0])
    said = [(r.title, r.reason, r.parts) if r else None for r in records]
    return said[0] != said[1]
