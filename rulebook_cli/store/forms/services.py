"""The form of services, situations, contact points and partners."""

from rulebook_cli.model.service import ContactPoint, Partner, Service, Situation, Task
from rulebook_cli.store.forms.parts import DATE, ID, IDS, NAME, STRINGS
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import String

_NAMED = {"id": Key(ID, "id", True), "name": Key(NAME, "name", True)}
SITUATION = Record(Situation, _NAMED)
SERVICE = Record(
    Service,
    {
        **_NAMED,
        "level": Key(String(("local", "sub-regional", "county", "national"))),
        "for": Key(STRINGS, "serves"),
        "situations": Key(IDS),
        "tiers": Key(IDS),
    },
)
CONTACT_POINT = Record(
    ContactPoint,
    {**_NAMED, "where": Key(NAME), "does": Key(STRINGS)},
)
_TASK = Record(
    Task,
    {"what": Key(NAME, "what", True), "by": Key(DATE), "done": Key(DATE)},
)
PARTNER = Record(Partner, {**_NAMED, "tasks": Key(Many(_TASK))})
