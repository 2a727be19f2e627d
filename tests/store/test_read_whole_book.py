"""Every key of every format becomes a noun, with the exact place of each.

Long because: it is the table of everything a rulebook can say.
"""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from whole_book import BOOK_FILES, FILES, at, leaves, read_one, replaced, whole_book

from rulebook_cli.model.criteria import All, AtLeast, Condition, NotKnown, OneOf, Range
from rulebook_cli.model.criteria import Any as AnyOf
from rulebook_cli.model.criteria import Not as NotThat
from rulebook_cli.model.place import Place

BOOK = whole_book()
PAPERS: dict[str, Any] = {
    path.split("/")[0]: read_one(path, data)[0]
    for path, data in FILES.items()
    if path not in BOOK_FILES
}
NAMES: dict[str, Any] = {
    "settings": BOOK.settings,
    "facts": BOOK.facts,
    "terms": BOOK.terms,
    **{section.id: section for section in BOOK.sections},
    **PAPERS,
}


def test_nothing_is_misread() -> None:
    assert BOOK.misread == ()
    assert [read_one(path, FILES[path])[1] for path in FILES] == [[]] * len(FILES)
    assert [section.id for section in BOOK.sections] == ["tiers", "fees", "leave", "services"]


@pytest.mark.parametrize(("file", "path", "node"), leaves(), ids=lambda value: str(value)[:50])
def test_every_value_is_read(file: str, path: str, node: Any) -> None:
    """Another word in its place is another noun, or is misread at that very place."""
    if path.startswith("measures/"):
        pytest.skip("unit costs are read where costs are counted")
    before, _ = read_one(file, FILES[file])
    words = "outo" if node.style not in ('"', "'") else f"{node.style}outo{node.style}"
    after, misread = read_one(file, replaced(file, node, words))
    if [each.says for each in misread] == ["label"]:
        assert "/choice/" in path  # the name of an option that is there no more
    elif misread:
        assert misread[0].place == node.place
        assert len({one.place for one in misread}) == 1
    else:
        assert after != before


SAID = {
    "settings.title.words": {
        "fi": "Omaishoidon tuen myöntämisperusteet",
        "sv": "Grunderna för stödet",
        "en": "The basis of support",
    },
    "settings.document": "myöntämisperusteet",
    "settings.kind": "voucher",
    "settings.numbering": "chapter",
    "settings.authoritative": ("fi", "sv"),
    "settings.indexation": "percentage",
    "settings.statute_years[0].minimum": Decimal("480.00"),
    "settings.statute_years[0].heavy_minimum": Decimal("960.00"),
    "settings.statute_years[0].coefficient": Decimal("1.72"),
    "settings.statute_years[0].leave_day_cap": Decimal("14.10"),
    "settings.statute_years[0].verified": True,
    "settings.coordinators[0].name.words": {"": "Päällikkö"},
    "settings.rounds[0].id": "2027",
    "settings.rounds[0].amendments_close": datetime(2027, 1, 15, 23, 59),
    "settings.rounds[0].comments_close": datetime(2027, 1, 31, 16),
    "settings.rounds[0].asked[0].kind": "advisory-body",
    "settings.rounds[0].questions[0].text.words": {"fi": "Riittääkö vapaa?"},
    "settings.rounds[0].late[0].until": date(2027, 2, 5),
    "settings.waivers[0].at": "fees:fee/II@2026-01-01",
    "facts['care_hours'].kind.step": Decimal("0.5"),
    "facts['care_hours'].heavier.value": "more",
    "facts['mmse'].may_be_unknown": True,
    "facts['night_help'].kind.options": ("none", "sometimes", "every_night"),
    "facts['night_help'].kind.labels['every_night'].words": {"fi": "joka yö"},
    "facts['hours_away'].means": "hours-away-per-weekday",
    "facts['home_suits_care'].judged_by": "worker",
    "facts['home_suits_care'].law": ("937/2005 3 § 5 k",),
    "facts['contract_day'].kind.latest": "2030-12-31",
    "facts['moved_day'].kind.earliest": "",
    "facts['care_points'].kind.table['mmse'][2].test": "0..17",
    "facts['care_points'].kind.table['mmse'][2].points": Decimal("4.5"),
    "terms['care-fee'].name.words": {"fi": "hoitopalkkio", "sv": "vårdarvode"},
    "terms['care-fee'].references[0].target": "fees.amount",
    "tiers.number": "4.1",
    "tiers.in_force.applies_to.value": "new-applications",
    "tiers.in_force.existing.latest": date(2026, 12, 31),
    "tiers.provisions[0].kind": "discretion",
    "tiers.provisions[0].in_force.start": date(2026, 1, 1),
    "tiers.provisions[0].text.words['sv']": "Om klassen bestäms i [kapitel 5](#fees.amount).",
    "tiers.provisions[0].loose_amounts[0].amount": Decimal("12.00"),
    "tiers.provisions[1].text.words['fi']": 'Toinen "momentti".',
    "[table.choose.value for table in tiers.tiers]": ["first", "unique"],
    "[table.complete for table in tiers.tiers]": [False, True],
    "[tier.kind.value for tier in tiers.tiers[0].tiers]": ["base", "high", "heavy"],
    "tiers.tiers[0].tiers[2].on_top_of": ("I", "III"),
    "tiers.tiers[0].tiers[2].lasts.most": 6,
    "tiers.tiers[1].tiers[0].lasts.least": 3,
    "fees.number": "5",
    "fees.fees.per": "week",
    "fees.fees.schedule[0].amount.value": "statutory-minimum",
    "fees.fees.schedule[1].end": date(2026, 12, 31),
    "fees.fees.schedule[3].by_decision": True,
    "fees.fees.schedule[4].amount.high": Decimal("2888.21"),
    "fees.fees.reductions[0].multiply": Decimal("0.5"),
    "[g.value for g in fees.fees.reductions[0].ground]": ["less-binding", "slight-need"],
    "fees.fees.reductions[1].at_most": 2,
    "fees.fees.reductions[2].share": "care_share",
    "fees.fees.reductions[2].alone": True,
    "fees.substitute_fees.schedule[1].tiers": ("II", "III"),
    "fees.substitute_fees.expenses[0].end": date(2026, 6, 30),
    "fees.client_fees[0].price.per": "leave-day",
    "fees.vouchers[0].hours_per_month": Decimal(36),
    "fees.vouchers[0].client_share.amount": Decimal("13.70"),
    "leave.number": "8 a",
    "leave.leave[1].kind": "statutory",
    "leave.leave[2].carry": "year-end",
    "leave.leave[3].hours": Decimal(20),
    "leave.interruptions[0].paid.months": 1,
    "leave.interruptions[1].paid.within": "calendar-month",
    "leave.interruptions[1].deduct": "day-share",
    "[i.paid.always for i in leave.interruptions]": [False, False, True, False],
    "leave.notice.immediate_only_for": ("health", "safety"),
    "leave.contract.fixed_term_only_for": ("special-reason",),
    "leave.contract.ends_retroactive": True,
    "leave.procedure.payday_of": "next-month",
    "leave.procedure.review_every_months": 12,
    "leave.procedure.intake[0].reopened": date(2025, 10, 1),
    "services.services[0].serves": ("contract-carers", "other-carers"),
    "services.contact_points[0].where.words": {"fi": "Torilla"},
    "services.partners[0].tasks[0].done": date(2027, 4, 2),
    "[str(at) for at in amendments.parts[1].at]": ["fees:fee/II@2027-01-01", "fees.amount"],
    "amendments.answers[0].despite": ("fee-order",),
    "comments.at.isoformat()": "2027-01-12T18:20:00+02:00",
    "statements.sender.words": {"fi": "Vanhusneuvosto"},
    "statements.points[0].answer.taken": "partly",
    "[p.votes for p in decisions.proposals]": [None, 10, 0],
    "decisions.remedy.days": 14,
}


@pytest.mark.parametrize("name", SAID)
def test_it_says(name: str) -> None:
    assert eval(name, {}, NAMES) == SAID[name]


def test_the_criteria() -> None:
    table = NAMES["tiers"].tiers[0]
    any_of = table.tiers[1].criteria
    assert isinstance(table.eligible, All) and isinstance(any_of, AnyOf)
    assert [part.fact for part in table.eligible.parts] == ["carer_age", "care_hours"]
    least = any_of.parts[2]
    assert isinstance(least, AtLeast) and least.count == 2
    assert isinstance(least.parts[1], NotThat)
    listed = least.parts[2]
    assert isinstance(listed, Condition) and isinstance(listed.test, OneOf)
    assert isinstance(any_of.parts[1], All)
    assert any_of.parts[1].parts[1].test == Range("12", True, "20", True)
    assert table.tiers[2].criteria.test == NotKnown()


T, F, L = "sections/tiers.yaml", "sections/fees.yaml", "sections/leave.yaml"
PLACES = {
    "settings.statute_years[0].place": at("rulebook.yaml", "{year: 2027"),
    "settings.associations[0].place": at("rulebook.yaml", "{id: misol,"),
    "settings.rounds[0].place": at("rulebook.yaml", 'id: "2027"'),
    "settings.rounds[0].questions[0].text.places['fi']": at("rulebook.yaml", "Riittääkö vapaa?"),
    "settings.waivers[0].place": at("rulebook.yaml", "{check: fee-order"),
    "facts['mmse'].place": at("facts.yaml", "{ask: {fi: MMSE?}"),
    "facts['care_points'].kind.table['mmse'][1].place": at("facts.yaml", '"18..23"'),
    "terms['care-fee'].references[0].place": at("terms.yaml", "[luku 5]"),
    "tiers.place": at(T, "id: tiers"),
    "tiers.in_force.place": at(T, "from: 2025-11-01"),
    "tiers.provisions[0].place": at(T, "id: classes"),
    "tiers.provisions[0].text.places['fi']": at(T, "Luokasta säädetään"),
    "tiers.provisions[0].references[0].place": at(T, "[luvussa 5]"),
    "tiers.provisions[0].references[1].place": at(T, "[kapitel 5]"),
    "tiers.provisions[0].loose_amounts[0].place": at(T, "12,00 euroa"),
    "tiers.provisions[1].text.places['fi']": at(T, "Toinen"),
    "tiers.tiers[1].place": at(T, "id: young"),
    "tiers.tiers[0].tiers[1].place": at(T, "id: III"),
    "tiers.tiers[0].eligible.parts[1].place": at(T, '">= 2"'),
    "tiers.tiers[0].tiers[1].criteria.parts[1].parts[1].place": at(T, '"12..20"'),
    "fees.fees.place": at(F, "per: week"),
    "fees.fees.schedule[3].place": at(F, "{tier: II, from: 2028-01-01"),
    "fees.fees.reductions[1].when.place": at(F, '"> 5"'),
    "fees.client_fees[0].price.place": at(F, "{service: leave-day"),
    "fees.vouchers[0].place": at(F, "service: relief\n    tier: [II"),
    "leave.leave[2].lost_when.place": at(L, '">= 8"'),
    "leave.procedure.place": at(L, "starts: {from"),
    "leave.procedure.intake[0].place": at(L, "{closed"),
    "amendments.place": Place("amendments/misol-3.yaml", 1, 1),
    "statements.points[0].place": at("statements/vanhusneuvosto-1.yaml", "{place: leave.days"),
}


@pytest.mark.parametrize("name", PLACES)
def test_it_stands(name: str) -> None:
    assert eval(name, {}, NAMES) == PLACES[name]


def every_place(noun: Any) -> list[Place]:
    if isinstance(noun, Place):
        return [noun]
    if isinstance(noun, dict):
        return [place for item in noun.values() for place in every_place(item)]
    if isinstance(noun, (list, tuple)):
        return [place for item in noun for place in every_place(item)]
    if is_dataclass(noun):
        return [p for field in fields(noun) for p in every_place(getattr(noun, field.name))]
    return []


def test_every_place_is_the_begin_of_something() -> None:
    """No place points into blanks, past a line, or into the middle of a word."""
    places = [place for noun in NAMES.values() for place in every_place(noun)]
    assert len(places) > 150
    for place in places:
        line = FILES[place.file].decode().split("\n")[place.line - 1]
        before, here = line[: place.column - 1], line[place.column - 1 : place.column]
        assert here.strip(), place
        assert not (before[-1:].isalnum() and here.isalnum()), (place, line)
