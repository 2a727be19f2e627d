"""Links and amounts are found where they stand, however YAML writes the text."""

import pytest

from rulebook_cli.model.reference import Kind
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.store.read_rulebook import read_file

WAYS = {
    "literal": "fi: |\n        On\n        [yksi](#a) ja\n\n          [kaksi](fee:II) 5 euroa\n",
    "literal with a sign": "fi: |2-\n          [yksi](#a)\n        [kaksi](fee:II) 5 euroa\n",
    "folded": "fi: >-\n        On\n        [yksi](#a)\n\n        toinen [kaksi](fee:II) 5 euroa\n",
    "plain on two lines": "fi: Sanoja [yksi](#a) ja\n        [kaksi](fee:II) 5 euroa\n",
    "single quotes": "fi: 'it''s [yksi](#a)\n\n        it''s [kaksi](fee:II) 5 euroa'\n",
    "double quotes": 'fi: "\\"\\u00e4\\" [yksi](#a)\\n \\\n        x [kaksi](fee:II) 5 euroa"\n',
    "one line": 'fi: "Sanoja [yksi](#a), [kaksi](fee:II) 5 euroa"\n',
}


def provision(text: str) -> Provision:
    read = read_file("sections/a.yaml", text.encode())
    assert isinstance(read.noun, Section) and not read.misread, read.misread
    return read.noun.provisions[0]


def written(way: str) -> str:
    return f'id: a\nnumber: "1"\nheading: {{fi: x}}\nprovisions:\n  - id: p\n    text:\n      {way}'


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("begin", ["", "\ufeff"])
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_every_link_and_amount_has_its_exact_place(way: str, begin: str, line_end: str) -> None:
    text = written(way).replace("\n", line_end)
    found = provision(begin + text)
    lines = text.split(line_end)
    assert [reference.words for reference in found.references] == ["yksi", "kaksi"]
    for reference in found.references:
        rest = lines[reference.place.line - 1][reference.place.column - 1 :]
        assert rest.startswith(f"[{reference.words}](")
    (amount,) = found.loose_amounts
    assert lines[amount.place.line - 1][amount.place.column - 1 :].startswith("5 euroa")


@pytest.mark.parametrize(
    ("link", "kind", "target"),
    [
        ("#fees", Kind.SECTION, "fees"),
        ("#fees.amount", Kind.SECTION, "fees.amount"),
        ("term:carer", Kind.TERM, "carer"),
        ("fee:II@2027-01-01", Kind.FEE, "II@2027-01-01"),
        ("leave:II", Kind.LEAVE, "II"),
        ("client-fee:leave-day", Kind.CLIENT_FEE, "leave-day"),
        ("substitute-fee:I", Kind.SUBSTITUTE_FEE, "I"),
        ("voucher:relief", Kind.VOUCHER, "relief"),
        ("law:937/2005#5", Kind.LAW, "937/2005#5"),
        ("https://example.org/#a", Kind.OTHER, "https://example.org/#a"),
        ("fees:II", Kind.OTHER, "fees:II"),
    ],
)
def test_a_link_says_what_it_leads_to(link: str, kind: Kind, target: str) -> None:
    (reference,) = provision(written(f"fi: '[sanat]({link})'\n")).references
    assert (reference.kind, reference.target, reference.written) == (kind, target, link)
    assert reference.language == "fi"


def test_what_only_looks_like_a_link_is_none() -> None:
    text = r"fi: '\[a](#a) ![b](#b) [c] (#c) [d](#d e) [e [f](#f)'"
    assert [each.target for each in provision(written(text + "\n")).references] == ["f"]


def test_words_that_go_on_on_the_next_line_are_joined() -> None:
    (reference,) = provision(written("fi: |\n        [5 §:n\n        nojalla](#a)\n")).references
    assert reference.words == "5 §:n nojalla"


def test_an_amount_inside_a_link_is_not_loose() -> None:
    found = provision(written("fi: '[5 euroa](https://example.org) ja [6](#a) euroa'\n"))
    assert found.loose_amounts == ()
