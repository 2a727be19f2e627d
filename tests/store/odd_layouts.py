"""Files in odd but legal layouts, the draft's own files, and how tests write in them."""

from collections import Counter
from pathlib import Path

from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.store.write_edits import file_entries, write_edits
from rulebook_cli.store.yaml_file import compose

FEES = """\
# fees.yaml
id: fees   # stable
number: "5"
heading: {fi: Hoitopalkkio, sv: Vårdarvode}
law: ["937/2005 5 §"]
provisions:
  # first
  - id: amount
    text:
      fi: |
        Palkkio on [650,00 euroa](fee:II).␣
        # not a comment

      # about sv
      sv: |
        Arvodet

  - id: other
    kind: guidance   # g
    text:
      fi: "lyhyt"
fees:
  per: month
  schedule:
    # from the board's decision
    - {tier: I, from: 2026-01-01, amount: statutory-minimum}   # min
    - {tier: II, from: 2026-01-01, amount: 650.00}

    # later
    - {tier: II, from: 2027-01-01, amount: indexed}
leave:
  - tier: I
    days: 2   # two
  - tier: [II, III]
    days: 3
notice: {county_months: 2}
""".replace("␣", "   ")
WIDE = """\
---
id:      wide
number:  '4 a'   # quoted
heading:
    fi: >
        Otsikko joka
        jatkuu
    sv: 'Rubrik ''här'''
law: [ "a 1 §" , 'b 2 §',
       c ]   # three
tiers:
-   id: old
    name: {fi: Vanhat}
    choose: first

    # the list
    list:
    -   id: I
        kind: base
        criteria: {any: [{care: ">= 8"}, {all: [{night: x}, {mmse: "12..20"}]}]}

    # the second
    -   id: II   # two
        criteria:
            all:
            -   care: ">= 8"
                # below care
                night: every
            -   any:
                -   mmse: "1"
                -   mmse: "2"
-   choose: unique
    id: young
    list: [{id: Y, kind: base}, {id: Z}]
leave: [
  {tier: I, days: 2},   # one
  # between
  {tier: II, days: 3}   # two
]
services:
- id: relief
  name:
    fi: |+
      Lomitus


  level: local
-
  id: advice
  level: ~
procedure: {
  payday: {day: 15, of: next-month},   # pay
  review: {every_months: 12}
}
contract:
    ends: {effective:   month-end, retroactive: }
in_force:
    from:
    to: null
"""
JSON = """{
  "id": "json",
  "number": "7",
  "heading": {"fi": "Otsikko", "sv": "Rubrik"},
  "provisions": [{"id": "a", "text": {"fi": "Teksti\\n", "sv": "Text"}}, {"id": "b", "text": {}}],
  "leave": [{"tier": "I", "days": 2}, {"tier": "II", "days": 3}],
  "fees": {"per": "month", "schedule": [{"tier": "I", "from": "2026-01-01", "amount": 500.00}]}
}
"""
FACTS = """\
# what is asked
facts:
  mmse: {ask: {fi: Pisteet}, number: {min: 0, max: 30, step: 1}, heavier: less}

  # the second
  night:
    ask:
      fi: Yö?
    choice: [none, some]   # two
    labels:
      none: {fi: ei}
"""
DRAFT = Path(__file__).parents[2] / "drafts" / "model-county"


def _samples() -> list[tuple[str, str]]:
    own = [
        ("sections/fees.yaml", FEES),
        ("sections/fees.yaml", FEES.replace("\n", "\r\n")),
        ("sections/fees.yaml", FEES.replace("\n", "\r\n").rstrip("\r\n")),
        ("sections/fees.yaml", "\ufeff" + FEES.rstrip("\n")),
        ("sections/fees.yaml", FEES.partition("fees:\n")[0].rstrip("\n")),
        ("sections/fees.yaml", FEES.replace("{fi: Hoito", "{fi: Mikä?, en: x, zz: Hoito", 1)),
        ("sections/wide.yaml", WIDE),
        ("sections/json.yaml", JSON),
        ("facts.yaml", FACTS),
    ]
    found = [DRAFT / "facts.yaml", DRAFT / "terms.yaml", *sorted(DRAFT.glob("sections/*.yaml"))]
    texts = [(path, path.read_bytes().decode()) for path in found if path.exists()]
    good = [(path.relative_to(DRAFT).as_posix(), text) for path, text in texts]
    return own + [(path, text) for path, text in good if not compose(text, path)[1]]


SAMPLES = _samples()


def at(written: str) -> Address:
    address = parse_address(written)
    assert address is not None
    return address


def edit(address: str | Address, value: Plain, follows: str = "") -> Edit:
    return Edit(at(address) if isinstance(address, str) else address, value, "", follows)


def write(text: str, *edits: Edit, file: str = "sections/fees.yaml") -> str:
    return write_edits(text, file, edits)


def entries(text: str, file: str) -> list[Entry]:
    return list(file_entries(compose(text.removeprefix("\ufeff"), file)[0], file))


def single(text: str, file: str) -> list[Entry]:
    """The entries whose address no other has."""
    count = Counter(str(entry.address) for entry in entries(text, file))
    return [entry for entry in entries(text, file) if count[str(entry.address)] == 1]


def values(text: str, file: str) -> dict[str, Plain]:
    return {str(entry.address): entry.value for entry in entries(text, file)}
