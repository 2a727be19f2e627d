"""What the county itself says of the consequences, as main holds it."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.text import Text
from rulebook_cli.store.assessment_file import ASSESSMENT, read_assessment
from rulebook_cli.store.trees import tree_at


def assessed_on_main(desk: Desk) -> dict[str, Text]:
    """By heading; empty where main has no such file. What of it cannot be read is said on standard
    error, never passed over."""
    tree = tree_at(desk.repository, desk.main, desk.cache)
    if ASSESSMENT not in tree:
        return {}
    data = desk.repository.read([tree[ASSESSMENT]])[tree[ASSESSMENT]] or b""
    texts, misread = read_assessment(data)
    if misread:
        place = misread[0].place
        note("body_papers", "assessment.unread", path=place.file, line=place.line or 1)
    return texts
