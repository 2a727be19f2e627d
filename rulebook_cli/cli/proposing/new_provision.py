"""A provision that is not in the book yet, and where it shall stand."""

from rulebook_cli.model.address import Address, is_id
from rulebook_cli.model.change import Edit
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.near_address import no_such_address
from rulebook_cli.store.set_value import read_address, set_value
from rulebook_cli.store.write_edits import file_entries
from rulebook_cli.store.yaml_file import compose


def set_or_added(text: str, file: str, address: Address, value: str) -> Edit:
    """The edit that sets a value, as `set_value` makes it.

    Raises `RulebookError` as that does; `no-such-provision` (with `after`, the last provision of
    the section) where the text is of a provision that may be meant to be new.
    """
    try:
        return set_value(text, file, address, value)
    except RulebookError as error:
        last = _last_provision(text, file)
        worded = address.provision and address.language and value.strip()
        if error.message != "no-such-address" or not (worded and last):
            raise
        raise RulebookError("no-such-provision", **error.values, after=last) from error


def _last_provision(text: str, file: str) -> str:
    """The address of the last provision of a section's `text`; empty where it has none."""
    root, _ = compose(text.removeprefix("\ufeff"), file)
    entries = file_entries(root, file)
    there = [str(each.address.whole) for each in entries if each.address.provision]
    return there[-1] if there else ""


def new_provision(text: str, file: str, address: Address, after: str) -> list[Edit]:
    """The edit that puts an empty provision into a section's `text`, where `address` names one
    that it does not have; otherwise none.

    Raises `RulebookError`: `no-such-address` for a place `after` that is not there, `not-an-id`.
    """
    if not (address.provision and address.language):
        return []
    root, _ = compose(text.removeprefix("\ufeff"), file)
    values = {str(entry.address): entry.value for entry in file_entries(root, file)}
    whole = address.whole
    if str(whole) in values:
        return []
    if not is_id(whole.provision):
        raise RulebookError("not-an-id", id=whole.provision)
    before = read_address(after)
    if after != address.section and str(before) not in values:
        raise no_such_address(before, values)
    follows = "" if after == address.section else after
    return [Edit(whole, {"id": whole.provision}, file, follows)]
