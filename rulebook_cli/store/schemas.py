"""The JSON Schema of each kind of file, made of the forms that read it."""

from collections.abc import Callable
from typing import Any

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.forms.amendment import AMENDMENT
from rulebook_cli.store.forms.assessment import ASSESSED
from rulebook_cli.store.forms.caseload import HEADCOUNTS, UNIT_COSTS
from rulebook_cli.store.forms.comments import SUPPORT
from rulebook_cli.store.forms.facts import facts_schema, terms_schema
from rulebook_cli.store.forms.papers import DECISION, RECEIVED
from rulebook_cli.store.forms.section import CRITERIA, SECTION
from rulebook_cli.store.forms.settings import settings_schema

_SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "rulebook": settings_schema,
    "facts": facts_schema,
    "terms": terms_schema,
    "section": SECTION.schema,
    "amendment": AMENDMENT.schema,
    "comment": SUPPORT.schema,
    "statement": RECEIVED.schema,
    "decision": DECISION.schema,
    "headcounts": HEADCOUNTS.schema,
    "unit_costs": UNIT_COSTS.schema,
    "assessment": ASSESSED.schema,
}
KINDS = tuple(_SCHEMAS)


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file. It refuses nothing that the reader takes.

    Raises `RulebookError("no-such-kind")`.
    """
    if kind not in _SCHEMAS:
        raise RulebookError("no-such-kind", name=kind, meant=nearest(kind, KINDS), kinds=KINDS)
    definitions = {"$defs": {"criteria": CRITERIA.definition()}} if kind == "section" else {}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"rulebook: {kind}",
        **_SCHEMAS[kind](),
        **definitions,
    }


def schema_text(kind: str) -> str:
    """The JSON Schema of a kind of file, as the text of a file.

    Raises `RulebookError("no-such-kind")`.
    """
    import json

    return json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n"
