"""The form of salons/ID.yaml."""

from rulebook_cli.model.salon import Kept, Salon, SalonTask
from rulebook_cli.store.forms.parts import DATE, ID, NAME, STRING
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Node

_KEPT = Record(Kept, {"key": Key(STRING, "key", True), "as": Key(STRING, "id", True)}, placed=False)
_TASK = Record(
    SalonTask,
    {
        "id": Key(ID, "id", True),
        "what": Key(NAME, "what", True),
        "who": Key(STRING, "who", True),
        "by": Key(DATE),
        "done": Key(DATE),
    },
)
SALON = Record(
    Salon,
    {
        "id": Key(ID, "id", True),
        "held": Key(DATE, "held", True),
        "where": Key(STRING),
        "round": Key(STRING),
        "said": Key(Many(_KEPT)),
        "tasks": Key(Many(_TASK)),
    },
)


def read_salon(node: Node | None, reading: Reading) -> Salon | None:
    """The record of a Salonki; None when it cannot be read."""
    salon: Salon | None = SALON.read(node, reading) if node else None
    return salon
