"""A small book that has every kind of rule, and a reader of it."""

from datetime import date
from pathlib import Path

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.reader import Reader
from rulebook_cli.store.read_rulebook import read_rulebook

DAY = date(2026, 12, 1)
MODEL_COUNTY = Path(__file__).parents[2] / "drafts" / "model-county"
SETTINGS = """\
title: {fi: Koekirja, sv: Provboken}
document: myöntämisperusteet
numbering: chapter
county: {fi: Koeala, sv: Provområdet}
languages: [fi, sv]
authoritative: [fi, sv]
"""
FACTS = """\
facts:
  age: {ask: {fi: "Kuinka vanha hoidettava on?", sv: "Hur gammal är den vårdbehövande?"}, number: {min: 0, max: 120, step: 1, unit: a}}
  hours: {ask: {fi: "Kuinka monta tuntia - keskimäärin - autetaan? Lasketaan kaikki."}, number: {min: 0, max: 24, step: 0.5, unit: h/d}}
  score: {ask: {fi: "Mikä on tulos"}, number: {min: 0, max: 30}, may_be_unknown: true}
  night:
    ask: {fi: "Kuinka usein yöllä?"}
    choice: [none, sometimes, every_night]
    labels: {none: {fi: "ei lainkaan"}, sometimes: {fi: "joskus tai harvoin"}}
  bound: {ask: {fi: "Sitooko hoito?"}, yes_no: true, judged_by: worker, law: "937/2005 3 § 5 k"}
  begun: {ask: {fi: "Milloin hoito alkoi?"}, date: true}
  share: {ask: {fi: "Mikä on osuus?"}, number: {min: 0, max: 1}}
  need: {ask: {fi: "Mikä on pistemäärä?"}, points: {night: {none: 0, "sometimes, every_night": 2}, score: {"0..17": 2.5, "18..30": 0}}}
"""
TERMS = """\
terms:
  fee: {name: {fi: hoitopalkkio}, definition: {fi: Omaishoitajalle maksettava palkkio.}}
"""
ONE = """\
id: one
number: "1"
heading: {fi: Luokat, sv: Klasser}
law: ["937/2005 3 §", "937/2005 5 §", "999/2020 1 §"]
in_force:
  from: 2025-11-01
  to: 2027-12-31
  applies_to: new-applications
  existing: {switch: at-plan-review, latest: 2026-12-31}
provisions:
  - id: a
    text:
      fi: |
        Maksetaan [palkkio](term:fee), katso [toinen kohta](#two.c) ja [laki](law:937/2005#5).

        - **vahva** ja *korostettu*
        - [jäljempänä](#nowhere.x)

        Loppu.
      sv: |
        [Arvodet](fee:II) betalas.
  - {id: b, kind: guidance, text: {fi: Ohje.}}
  - {id: c, kind: discretion, text: {fi: Harkitaan., sv: Prövas.}, in_force: {from: 2027-01-01}}
  - {id: d, text: {fi: Vanha., sv: Gammal.}, in_force: {to: 2026-01-31}}
tiers:
  choose: first
  complete: false
  eligible: {age: ">= 65", hours: ">= 2"}
  list:
    - {id: kevyt, kind: light, ground: [less-binding, slight-need], name: {fi: Kevyt luokka, sv: Lätt klass}, criteria: {need: "< 2"}}
    - id: II
      kind: special
      criteria:
        any:
          - {bound: true}
          - {all: [{night: "not(none)"}, {at_least: {count: 2, of: [{score: "12..20"}, {hours: "(4..8]"}, {begun: ">= 2026-01-01"}]}}]}
      guide: {score: "< 10"}
    - {id: raskas, kind: heavy, name: {fi: Raskas vaihe, sv: Tung fas}, on_top_of: [kevyt, II], lasts: {months: "1..6", renewable: true}, pays_as: II}
"""
TWO = """\
id: two
number: "2"
heading: {fi: Maksut}
provisions: [{id: c, text: {fi: Teksti., sv: Text.}}]
fees:
  per: month
  schedule:
    - {tier: kevyt, from: 2024-01-01, amount: 111.11}
    - {tier: kevyt, from: 2026-01-01, to: 2027-05-31, amount: 222.22}
    - {tier: II, from: 2025-01-01, amount: statutory-minimum}
    - {tier: II, from: 2027-01-01, amount: indexed}
    - {tier: II, from: 2028-01-01, amount: 720.00, raise: decision}
    - {tier: raskas, from: 2026-01-01, amount: {from: 1963.96, to: 2888.21}}
    - {tier: raskas, from: 2029-01-01, amount: heavy-minimum}
  reductions:
    - {id: day-services, when: {hours: "> 7"}, multiply: 0.5, ground: [less-binding, slight-need]}
    - {id: school, when: {hours: "> 5"}, down: 1, at_most: 2, ground: [carer-special-reason]}
    - {id: shared, when: {age: ">= 2"}, share: share, alone: true}
substitute_fees:
  per: day
  schedule: [{tier: kevyt, from: 2024-01-01, amount: 76.91}, {tier: [II, raskas], from: 2024-01-01, amount: 94.67}]
  expenses: [{from: 2026-01-01, amount: 12.00, per: day}]
client_fees:
  - {service: leave-day, from: 2025-01-01, amount: 12.80, per: leave-day}
  - {service: leave-day, from: 2026-01-01, amount: 13.70, per: leave-day}
  - {service: relief, from: 2027-01-01, to: 2027-06-30, amount: 5.00, per: hour}
vouchers: [{service: relief, tier: [II, raskas], hours_per_month: 36, value: {from: 2026-01-01, amount: 32.00, per: hour}, client_share: {from: 2026-01-01, amount: 13.70, per: leave-day}}]
leave:
  - {tier: kevyt, days: 1, kind: extra}
  - {tier: [II, raskas], days: 3, when: {bound: true}, lost_when: {age: ">= 8"}, carry: {until: year-end}}
  - {tier: [kevyt, II, raskas], hours: 20, kind: recreational}
interruptions:
  - {id: health, cause: [cared-for-health], paid: {months: 1}, law: ["937/2005 9 §"]}
  - {id: other, cause: [carer, cared-for-other], paid: {days: 5, in: calendar-month}, then: {deduct: day-share}}
  - {id: leave, cause: [leave], paid: always}
  - {id: own, cause: [oma-syy], paid: never}
notice: {county_months: 2, carer_months: 1, immediate_only_for: [health, safety]}
contract: {fixed_term: {only_for: [special-reason]}, ends: {effective: month-end, retroactive: false}}
procedure:
  starts: {from: application, back_months: 3}
  payday: {day: 15, of: next-month}
  review: {every_months: 12}
  medical_statement_max_age_months: 6
  intake: [{closed: 2025-05-01, reopened: 2025-10-01}]
"""
THREE = """\
id: three
number: "3"
heading: {fi: Palvelut, sv: Service}
situations: [{id: memory-illness, name: {fi: Muistisairaus}}, {id: child, name: {fi: Lapsi}}]
services:
  - {id: relief, name: {fi: Hoitoapu}, level: local, for: [contract-carers, other-carers], situations: [memory-illness, child], tiers: [kevyt, II]}
  - {id: line, name: Neuvontanumero, level: national, situations: [child]}
contact_points: [{id: centre, name: {fi: Keskus}, where: {fi: Kauppatori 1}, does: [guidance, training]}]
partners:
  - {id: misol, name: Koeyhdistys ry, tasks: [{what: {fi: Ensitietopäivä}, by: 2027-05-01, done: null}, {what: {fi: Koulutus}, by: 2026-05-01, done: 2026-04-20}]}
  - {id: hol, name: Toinen ry}
"""


def read(**sections: str) -> Rulebook:
    """The book with the sections of the files named."""
    files = {f"sections/{name}.yaml": text for name, text in sections.items()}
    files |= {"rulebook.yaml": SETTINGS, "facts.yaml": FACTS, "terms.yaml": TERMS}
    return read_rulebook({path: text.encode() for path, text in files.items()})


def every_rule() -> Rulebook:
    """The book with every kind of rule."""
    return read(one=ONE, two=TWO, three=THREE)


def model_county() -> Rulebook:
    """The model county's book as it ships."""
    files = {
        path.relative_to(MODEL_COUNTY).as_posix(): path.read_bytes()
        for path in MODEL_COUNTY.rglob("*.yaml")
    }
    return read_rulebook(files)


def reader(language: str = "fi", book: Rulebook | None = None, on: date = DAY) -> Reader:
    """A reader of the book with every kind of rule."""
    return Reader(book or every_rule(), language, on)
