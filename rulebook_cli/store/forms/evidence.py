"""The form of evidence: `evidence/ID.yaml`, beside its bytes on a ref of its own."""

from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.evidence import KINDS, Evidence
from rulebook_cli.store.forms.parts import DATE, ID, NAME, STRING
from rulebook_cli.store.records import Key, Record
from rulebook_cli.store.shapes import Reading, String
from rulebook_cli.store.yaml_tree import Node

_WITHDRAWAL = Record(Withdrawal, {"on": Key(DATE, "on", True), "because": Key(NAME)}, placed=False)
EVIDENCE = Record(
    Evidence,
    {
        "id": Key(ID, "id", True),
        "association": Key(ID, "association", True),
        "about": Key(STRING, "about", True),
        "kind": Key(String(KINDS)),
        "file": Key(STRING),
        "sha256": Key(STRING),
        "says": Key(NAME),
        "alternative": Key(NAME),
        "consent": Key(STRING),
        "added": Key(DATE),
        "round": Key(STRING),
        "withdrawn": Key(_WITHDRAWAL),
    },
)


def read_evidence(node: Node | None, reading: Reading) -> Evidence | None:
    """The record of one piece of evidence."""
    evidence: Evidence | None = EVIDENCE.read(node, reading) if node else None
    return evidence
