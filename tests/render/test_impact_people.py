"""Why a group of people has no typical person, in words and for programs."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from rulebook_cli.model.caseload import exactly
from rulebook_cli.model.impact import Group, Impact, Kind
from rulebook_cli.render.papers.impact_people import why_no_typical
from rulebook_cli.render.speech import say

GROUP = Group(Kind.GAINS, "I", "I", exactly(5), exactly(60))


@pytest.mark.parametrize(
    ("by_cases", "group", "why"),
    [
        (False, GROUP, "no-cases"),
        (True, GROUP, "few-cases"),
        (True, replace(GROUP, people=exactly(4)), "few-people"),
        (True, replace(GROUP, typical={}), "no-facts"),
    ],
)
def test_a_group_says_why_it_has_no_typical_person(by_cases: bool, group: Group, why: str) -> None:
    impact = cast(Impact, SimpleNamespace(by_cases=by_cases))
    assert why_no_typical(group, impact) == why
    for language in ("fi", "sv", "en"):
        said = say(language, "impact", f"typical.{why}", people=5, cases=3)
        assert said and "{" not in said
