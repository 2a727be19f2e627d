"""Clashes in the shape other programs rely on (design, section 6)."""

from typing import Any

from rulebook_cli.cli.amendments.contested import Contested
from rulebook_cli.cli.amendments.refusals import clashes_json
from rulebook_cli.cli.clashes.clash_report import place_question
from rulebook_cli.cli.clashes.clashing import Clashes
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.clash import (
    AlikeGroup,
    ClashQuestion,
    ClashReport,
    MeaningClash,
    NotLookedAt,
    Repair,
)
from rulebook_cli.model.text_change import Kind
from rulebook_cli.render.papers.clash_groups import answers
from rulebook_cli.render.papers.clash_limits import limit_words
from rulebook_cli.render.papers.findings import findings_json


def clash_report_json(clashes: Clashes, report: ClashReport) -> dict[str, Any]:
    """The clashes, then `alike` (the very same), `near` (the same but for a few words), `repairs`
    (what fails alone, with what it needs), whether everything was looked for and what was not,
    and the version they were judged on (null: the draft)."""
    asked = report.questions[len(clashes.places) :]
    both = zip(clashes.meaning.clashes, asked, strict=True)
    meaning = [_meaning_json(clash, question, clashes) for clash, question in both]
    return {
        "clashes": [*(_place_json(place, clashes, report) for place in clashes.places), *meaning],
        "alike": [list(group) for group in clashes.alike],
        "near": [_near_json(group) for group in report.groups if len(group.versions) > 1],
        "repairs": [_repair_json(repair, clashes) for repair in clashes.meaning.repairs],
        "complete": clashes.meaning.complete,
        "not_looked_at": [_left_json(left) for left in clashes.meaning.not_looked_at],
        "base": report.base or None,
    }


def _left_json(left: NotLookedAt) -> dict[str, Any]:
    words = limit_words(left, current_language())
    ids = list(left.amendments)
    return {"what": left.what, "amendments": ids, "count": left.count, "message": words}


def _place_json(place: Contested, clashes: Clashes, report: ClashReport) -> dict[str, Any]:
    question = place_question(place, clashes)
    choices = [
        {"keep": list(c.keep), "result": c.result} | ({"order": list(c.order)} if c.order else {})
        for c in question.choices
    ]
    reasons = {
        who.id: who.reason.best(current_language())
        for who in (*question.draft, *(report.proposers[id_] for id_ in question.amendments))
    }
    draft = [one.id for one in question.draft]
    more = {"choices": choices, "draft": draft, "reasons": reasons}
    return {**clashes_json([place])[0], **more}


def _near_json(group: AlikeGroup) -> dict[str, Any]:
    """`differing` are the words that are not in all wordings, by who writes them."""
    return {
        "amendments": list(group.amendments),
        "versions": [list(version) for version in group.versions],
        "places": [
            {
                "address": place.address,
                "place": place.place,
                "texts": {
                    id_: "".join(span.text for span in wording.spans).strip()
                    for wording in place.wordings
                    for id_ in wording.amendments
                },
                "differing": {
                    id_: [span.text for span in wording.spans if span.kind is not Kind.EQUAL]
                    for wording in place.wordings
                    for id_ in wording.amendments
                },
            }
            for place in group.places
        ],
        "answers": [list(commands) for commands in answers(group, "…")],
    }


def _repair_json(repair: Repair, clashes: Clashes) -> dict[str, Any]:
    book = clashes.worlds.book(clashes.worlds.closed({repair.amendment}))
    found = findings_json([repair.finding], book, current_language())["findings"][0]
    needs = [list(need) for need in repair.needs]
    return {"amendment": repair.amendment, "needs": needs, "finding": found}


def _meaning_json(clash: MeaningClash, question: ClashQuestion, clashes: Clashes) -> dict[str, Any]:
    book = clashes.worlds.book(frozenset(clash.amendments))
    found = findings_json([clash.finding], book, current_language())["findings"][0]
    titles = {id_: clashes.amendments[id_].title for id_ in clash.amendments}
    return {
        "kind": "meaning",
        "amendments": list(clash.amendments),
        "address": str(clash.finding.fault.address),
        "place": question.place,
        "texts": {id_: title.best(current_language()) for id_, title in titles.items()},
        "check": clash.finding.check,
        "witness": found["witness"],
        "finding": found,
        "mended_by": list(clash.mended_by),
        "choices": [{"keep": list(c.keep), "result": c.result} for c in question.choices],
    }
