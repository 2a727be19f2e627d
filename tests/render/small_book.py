"""The model county's book with small changes, and amendments on them.

All people, bodies and numbers are invented.
"""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.model.amendment import Amendment, Base
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.read_rulebook import read_rulebook

ROOT = Path(__file__).parents[2]
DRAFT = ROOT / "drafts" / "model-county"
NOWHERE = Place("")
ON = date(2027, 2, 12)

FEES, LEAVE, TIERS = "sections/06-fees.yaml", "sections/08-leave.yaml", "sections/05-tiers.yaml"
TERMS, SUPPORT = "terms.yaml", "sections/13-carer-support.yaml"

NEW_SECTION = """\
id: emergency
number: "8 a"
heading: {fi: Kiireellinen sijaishoito, sv: Brådskande avlösarservice}
law: ["937/2005 4 a §"]
provisions:
  - id: within-a-day
    text:
      fi: |
        Jos omaishoitaja sairastuu äkillisesti, hyvinvointialue järjestää
        [sijaishoidon](term:substitute-care) vuorokauden kuluessa.

        Sijaishoito järjestetään

        - ensisijaisesti hoidettavan kotona
        - muutoin hoidettavan toiveita vastaavalla tavalla.
      sv: |
        Om närståendevårdaren insjuknar plötsligt ordnar välfärdsområdet
        [avlösarservice](term:substitute-care) inom ett dygn.

        Avlösarservice ordnas

        - i första hand i den vårdbehövandes hem
        - annars på ett sätt som motsvarar den vårdbehövandes önskemål.
leave:
  - {tier: [II, III], days: 1, kind: extra}
"""

CLASS_II = """\
            - {{activities_helped: ">= {activities}", care_hours: ">= 8"}}
            - {{night_help: every_night, left_alone: never}}
{more}        guide: {{rava: ">= 2.6"\
"""


@cache
def draft_files():
    """The files of the model county's book."""
    paths = [*DRAFT.glob("*.yaml"), *DRAFT.glob("sections/*.yaml")]
    return {path.relative_to(DRAFT).as_posix(): path.read_bytes() for path in paths}


@cache
def draft():
    """The book as it stands."""
    return read_rulebook(draft_files())


def changed(*replacements, added=(), removed=()):
    """The book with some words of its files replaced; each must be there once."""
    files = dict(draft_files())
    for path, old, new in replacements:
        text = files[path].decode()
        assert text.count(old) == 1, (path, old, text.count(old))
        files[path] = text.replace(old, new).encode()
    files |= {path: text.encode() for path, text in added}
    return read_rulebook({path: data for path, data in files.items() if path not in removed})


def text(fi="", sv="", en=""):
    words = {"fi": fi, "sv": sv, "en": en}
    return Text({language: said for language, said in words.items() if said})


def exhibit(record, after, on=date(2026, 12, 1), base=Base.CURRENT):
    """An amendment's record with what it changes."""
    changes = compare(draft().entries, after.entries)
    new = {section.id for section in after.sections} ^ {s.id for s in draft().sections}
    record = replace_parts(record, parts_of(changes, new))
    return Exhibit(record, changes, draft(), after, on, "Aino Esimerkki", base)


def replace_parts(record, parts):
    reasons = {part.number: part.reason for part in record.parts}
    parts = tuple(p._replace(reason=reasons.get(p.number, p.reason)) for p in parts)
    return replace(record, parts=parts)


def amendment(id_, title, reason, **more):
    association = id_.rpartition("-")[0]
    return Amendment(id_, association, title, reason, NOWHERE, submitted=date(2026, 12, 20), **more)


def round_():
    """The round of the model county's book."""
    return draft().settings.rounds[0]
