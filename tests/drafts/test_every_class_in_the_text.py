"""The model county's text names the fee of every class with a link of its own, so that raising
one class alone and leaving the text is found."""

import re
from datetime import date

import pytest

from rulebook_cli.cli.book.judging import judge
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft

FEES = "sections/06-fees.yaml"
ROW = re.compile(r"\{tier: ([\w-]+), from: 2026-01-01, amount: (\d+\.\d\d)\}")
CLASSES = [tier for tier, _ in ROW.findall(read_draft("model-county")[FEES].decode())]


def test_the_classes_with_an_amount_are_found() -> None:
    assert len(CLASSES) == 9


@pytest.mark.parametrize("tier", CLASSES)
def test_raising_one_class_and_leaving_the_text_is_found(tier: str) -> None:
    files = dict(read_draft("model-county"))
    text = files[FEES].decode()
    row = next(found for found in ROW.finditer(text) if found[1] == tier)
    raised = row[0].replace(row[2], f"{float(row[2]) + 10:.2f}")
    files[FEES] = text.replace(row[0], raised).encode()
    found = [
        finding
        for finding in judge(read_rulebook(files), date(2026, 11, 22))
        if finding.check == "amount-in-prose"
    ]
    assert {str(finding.fault.values["link"]) for finding in found} == {f"fee:{tier}"}
    languages = {str(finding.fault.address).rpartition("~")[2] for finding in found}
    assert languages == {"fi", "sv", "en"}
