"""The id that one's own amendment had before it was renumbered, named by who remembers it."""

from collections.abc import Iterable

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Filed


def tell_former(desk: Desk, filed: Iterable[Filed], id_: str) -> None:
    """Say once what is called otherwise now, where an id was that of an amendment on a branch of
    this clone: another may have it now, which would be taken for one's own."""
    everything = list(filed)
    here = (one.amendment for one in everything if one.ref.startswith("refs/heads/"))
    own = next((one for one in here if id_ in one.formerly), None)
    if own is None or id_ in desk.told:
        return
    desk.told.add(id_)
    taken = any(one.amendment.id == id_ for one in everything)
    note("former_ids", "taken" if taken else "renamed", old=id_, new=own.id)
