"""Records are written as they read: nothing lost, nothing taken for something else."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_book import FILES, read_one

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.amendment import Amendment, Answer, Part, Supporter, Withdrawal
from rulebook_cli.model.decision import Decision, Proposal, Remedy, Review
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.write_record import amendment_record, decision_record

P = Place("amendments/misol-3.yaml", 1, 1)
often = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
WORDS = st.text(
    st.sampled_from("aä €0.:-#'\"|>[]{}&*!%@`~\\\t\n\x85\u2028\u00a0😀")
    | st.characters(codec="utf-8"),
    max_size=12,
)
PROSE = st.sampled_from(
    ["syy", "null", "~", "true", "2027", "1.5", "2027-01-01", "- a", "", " x", "x "]
)
PROSE |= WORDS.filter(lambda text: all(mark.isprintable() or mark == "\n" for mark in text))
TEXTS = st.dictionaries(st.sampled_from(["fi", "sv", "en"]), PROSE, min_size=1).map(Text)
IDS = st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9-]{0,8}[A-Za-z0-9])?", fullmatch=True).filter(
    lambda id_: id_.lower() not in ("con", "nul", "aux", "prn")
)
LINES = PROSE.filter(lambda text: text != "" and "\n" not in text)
DATES = st.dates(date(1000, 1, 1))
SOME = st.none() | DATES
PARTS = st.builds(
    Part,
    st.integers(1, 99),
    st.lists(
        st.sampled_from(["fees", "a.b~fi", "fees:fee/II,III@2026-01-01", "fact/x_y"]).map(
            parse_address
        ),
        min_size=1,
        max_size=2,
    ).map(tuple),
    st.just(Text()) | TEXTS,
    st.lists(st.integers(1, 9), max_size=2).map(tuple),
)
ANSWERS = st.builds(
    Answer,
    st.sampled_from(["merged", "merged-modified", "rejected", "undone"]),
    TEXTS,
    LINES,
    DATES,
    st.integers(0, 9),
    st.lists(st.sampled_from(["fee-order", "tier-gap"]), max_size=2).map(tuple),
)
AMENDMENTS = st.builds(
    Amendment,
    IDS,
    IDS,
    TEXTS,
    TEXTS,
    st.just(P),
    base=st.sampled_from(["", "4f2c", "0" * 40, "1e10", "12345678"]),
    round=st.sampled_from(["", "2027", "null", "syksy"]),
    proposers=st.lists(LINES, max_size=2).map(tuple),
    principles=st.lists(IDS, max_size=2).map(tuple),
    evidence=st.lists(IDS, max_size=2).map(tuple),
    parts=st.lists(PARTS, max_size=2).map(tuple),
    supporters=st.lists(st.builds(Supporter, IDS, DATES), max_size=2).map(tuple),
    submitted=SOME,
    answers=st.lists(ANSWERS, max_size=2).map(tuple),
    withdrawn=st.none() | st.builds(Withdrawal, DATES, TEXTS),
    obsoleted_by=st.just("") | IDS,
    formerly=st.lists(IDS, max_size=2).map(tuple),
    lapsed=SOME,
    amends=st.just("") | IDS,
    whole=st.booleans(),
)


@often
@given(AMENDMENTS)
def test_an_amendment_reads_back(amendment: Amendment) -> None:
    own = (i for i in amendment.formerly if i.rpartition("-")[0] == amendment.association)
    amendment = replace(amendment, formerly=tuple(own))  # nobody takes another's name
    data = amendment_record(amendment)
    read, misread = read_record(data, P.file)
    assert read == amendment and not misread
    assert read is not None and amendment_record(read) == data


def test_the_whole_record_reads_back() -> None:
    path = "amendments/misol-3.yaml"
    whole, _ = read_record(FILES[path], path)
    assert whole is not None
    assert read_record(amendment_record(whole), path) == (whole, [])


DECISIONS = st.builds(
    Decision,
    IDS,
    st.sampled_from(["council", "board"]),
    TEXTS,
    DATES,
    st.sampled_from(["approved", "returned"]),
    st.just(Place("decisions/2027-1.yaml", 1, 1)),
    section=st.sampled_from(["", "29", "29 a"]),
    diary=st.sampled_from(["", "HVADno-2026-57"]),
    proposals=st.lists(
        st.builds(
            Proposal, LINES, st.lists(IDS, max_size=2).map(tuple), st.none() | st.integers(0, 60)
        ),
        max_size=3,
    ).map(tuple),
    blank=st.integers(0, 3),
    minutes_published=SOME,
    remedy=st.none() | st.builds(Remedy, st.just("oikaisuvaatimus"), st.integers(0, 30), TEXTS),
    review=st.none() | st.builds(Review, DATES, TEXTS),
    because=st.just(Text()) | TEXTS,
)


@often
@given(DECISIONS)
def test_a_decision_reads_back(decision: Decision) -> None:
    read, misread = read_one(decision.place.file, decision_record(decision))
    assert read == decision and not misread


def test_nobody_voting_for_it_is_not_the_same_as_no_vote() -> None:
    read, _ = read_one("decisions/2027-1.yaml", FILES["decisions/2027-1.yaml"])
    assert isinstance(read, Decision)
    again, _ = read_one("decisions/2027-1.yaml", decision_record(read))
    assert again == read and isinstance(again, Decision)
    assert [proposal.votes for proposal in again.proposals] == [None, 10, 0]


@pytest.mark.parametrize(
    "text", ["2027", "1e3", "null", "~", "NO", "true", "", "0x1f", "2027-01-01"]
)
def test_texts_that_look_like_something_else_stay_texts(text: str) -> None:
    """For any other reader of YAML too."""
    from ruamel.yaml import YAML

    made = Amendment("a-1", "a", Text({"fi": text}), Text({"fi": "x"}), P)
    data = amendment_record(made)
    assert read_record(data, P.file)[0] == made
    if text != "NO":
        assert YAML(typ="safe").load(data)["title"]["fi"] == text


def test_one_date_given_twice_is_written_twice() -> None:
    day, why = date(2027, 2, 10), Text({"fi": "x"})
    lines = tuple(Answer("merged", why, "hva", day, part) for part in (1, 2))
    parts = tuple(Part(n, (parse_address("a"),)) for n in (1, 2))  # type: ignore[arg-type]
    made = Amendment("a-1", "a", why, why, P, parts=parts, answers=lines)
    data = amendment_record(made)
    assert b"&" not in data and read_record(data, P.file) == (made, [])


def test_an_empty_amendment_writes_only_what_it_says() -> None:
    made = Amendment("a-1", "a", Text({"fi": "T"}), Text({"fi": "R"}), P)
    assert amendment_record(made).decode() == (
        "id: a-1\nassociation: a\ntitle:\n  fi: T\nreason:\n  fi: R\n"
    )
    assert replace(made, lapsed=None) == made
