"""`rulebook decide`: what a body decided; an approved version is tagged and spoken of."""

import pytest
from desks import Desk

from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.store.forms.papers import BODIES, OUTCOMES

FILE = """\
id: 2027-5
body: {kind: council, name: {fi: Aluevaltuusto, sv: Välfärdsområdesfullmäktige}}
meeting: 2027-02-18
section: "29"
diary: PHVADno-2026-57
outcome: approved-changed
proposals:
  - {by: presenter, amendments: [misol-1], votes: 10}
  - {by: member, amendments: [], votes: 2}
blank: 1
remedy: {kind: oikaisuvaatimus, days: 14, text: {fi: Ohjeet liitteenä.}}
"""


def test_from_options(county: Desk) -> None:
    words = (
        "--body",
        "Sosiaali- ja terveyslautakunta",
        "--kind",
        "board",
        "--meeting",
        "8.12.2026",
    )
    more = ("--section", "29", "--diary", "PHVADno-2026-57", "--because", "Yksimielinen")
    old = county.at("main")
    said = county.good("decide", "2027-1", *words, *more, lang="fi")
    assert "2027-1" in said.out and "decided/2027-1" in said.err
    text = county.shown("main:decisions/2027-1.yaml")
    for expected in (
        'id: "2027-1"',
        "kind: board",
        "fi: Sosiaali- ja terveyslautakunta",
        "meeting: 2026-12-08",
        'section: "29"',
        "outcome: approved",
        "Yksimielinen",
    ):
        assert expected in text
    assert county.git("cat-file", "-t", "decided/2027-1") == "tag"
    assert county.at("decided/2027-1") == county.at("main")
    assert county.git("diff", "--name-only", old, "main") == "decisions/2027-1.yaml"
    assert (county.folder / "decisions/2027-1.yaml").is_file(), "the files follow"


def test_from_a_file(county: Desk) -> None:
    county.good("decide", "--from", county.write("decision.yaml", FILE))
    text = county.shown("main:decisions/2027-5.yaml")
    for expected in ("approved-changed", "votes: 10", "blank: 1", "days: 14", "Aluevaltuusto"):
        assert expected in text
    assert county.at("decided/2027-5")


@pytest.mark.parametrize(
    ("said", "lang", "recorded"),
    [
        ("Aluehallitus", "fi", ["fi: Aluehallitus", "sv: Välfärdsområdesstyrelsen"]),
        ("välfärdsområdesfullmäktige", "sv", ["fi: Aluevaltuusto", "sv: välfärdsområdesf"]),
        ("Lautakunta", "fi", ["fi: Lautakunta"]),
    ],
)
def test_a_body_of_the_law_is_named_in_the_books_languages(
    county: Desk, said: str, lang: str, recorded: list[str]
) -> None:
    county.good("decide", "2027-1", "--body", said, lang=lang)
    text = county.shown("main:decisions/2027-1.yaml")
    for expected in recorded:
        assert expected in text
    assert "en:" not in text and text.count("sv:") == len(recorded) - 1


def test_the_next_free_id_is_the_year_and_a_number(county: Desk) -> None:
    for expected in ("2026-1", "2026-2"):
        said = county.good("decide", "--body", "Lautakunta")
        assert expected in said.out
    assert "2028-1" in county.good("decide", "--body", "Lautakunta", "--meeting", "2028-01-31").out


def test_a_second_decision_is_the_one_spoken_of(asked: Desk) -> None:
    county = asked
    county.good("decide", "--body", "Lautakunta")
    county.good("merge", "misol-1", "--because", "Hyvä")
    assert "760" in county.good("read", "fees").everything
    later = county.given(SOURCE_DATE_EPOCH="1798000000")
    later.good("decide", "--body", "Lautakunta")
    text = county.good("read", "fees").everything
    assert "820" in text and "2026-2" in text


def test_two_decisions_of_one_moment(county: Desk) -> None:
    for id_ in ("2026-9", "2026-11"):
        county.good("decide", id_, "--body", "Lautakunta")
    assert "2026-11" in county.good("read").out, "the eleventh is later than the ninth"
    assert "2026-11" in county.good("status").out


@pytest.mark.parametrize("outcome", ["returned", "tabled", "rejected"])
def test_what_was_not_approved_is_no_version(county: Desk, outcome: str) -> None:
    county.good(
        "decide", "2027-1", "--body", "Lautakunta", "--outcome", outcome, "--because", "Syy"
    )
    assert f"outcome: {outcome}" in county.shown("main:decisions/2027-1.yaml")
    assert county.git("tag") == ""
    assert "DRAFT" in county.good("read").out
    assert "decided" in county.refused("diff", "decided")


def test_an_approved_book_must_be_free_of_errors(county: Desk) -> None:
    county.commit("Virhe", ("sections/02-fees.yaml", "amount: 540.00", "amount: 100.00"))
    before = county.at("main"), county.branches()
    said = county.say("decide", "--body", "Lautakunta")
    assert said.code == 1 and "[fee-below-minimum]" in said.out
    assert "--despite" not in said.everything, "decide has no such option"
    assert "amendment would" not in said.everything
    assert (county.at("main"), county.branches()) == before
    county.good("decide", "--body", "Lautakunta", "--outcome", "returned")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), "--body"),
        (("--body", " "), "--body"),
        (("--body", "Lautakunta", "--kind", "committee"), "council"),
        (("--body", "Lautakunta", "--outcome", "yes"), "approved"),
        (("--body", "Lautakunta", "--meeting", "soon"), "soon"),
        (("bad id", "--body", "Lautakunta"), "bad id"),
        (("../x", "--body", "Lautakunta"), "../x"),
        (("--from", "/no/such.yaml"), "/no/such.yaml"),
    ],
)
def test_one_plain_sentence(county: Desk, words: tuple[str, ...], expected: str) -> None:
    before = county.at("main"), county.branches()
    assert expected in county.refused("decide", *words)
    assert (county.at("main"), county.branches()) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("meeting: 2027-02-18", "meeting: helmikuussa"),
        ("meeting: 2027-02-18\n", ""),
        ("outcome: approved-changed", "outcome: ok"),
        ("blank: 1", "\tblank: 1"),
        ("blank: 1", "votes: 1"),
    ],
)
def test_a_file_that_is_no_decision(county: Desk, old: str, new: str) -> None:
    path = county.write("decision.yaml", FILE.replace(old, new))
    before = county.at("main"), county.branches()
    assert "decision.yaml" in county.refused("decide", "--from", path)
    assert (county.at("main"), county.branches()) == before


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("aluevaltuusto", "council"),
        ("Välfärdsområdesfullmäktige", "council"),
        ("aluehallitus", "executive"),
        ("välfärdsområdesstyrelsen", "executive"),
        ("Lautakunta", "board"),
        ("nämnd", "board"),
        ("viranhaltija", "official"),
        ("tjänsteinnehavare", "official"),
        ("council", "council"),
    ],
)
def test_the_official_words_for_a_body(county: Desk, kind: str, written: str) -> None:
    county.good("decide", "2027-1", "--body", "X", "--kind", kind, lang="fi")
    assert f"kind: {written}" in county.shown("main:decisions/2027-1.yaml")


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("Aluehallitus", "executive"),
        ("Esimerkkilän hyvinvointialueen aluevaltuusto", "council"),
        ("Sosiaali- ja terveyslautakunta", "board"),
        ("Hyvinvointialuejohtaja", "official"),
        ("Välfärdsområdesstyrelsen", "executive"),
        ("Nämnden för tjänster", "board"),
        ("County council", "council"),
    ],
)
def test_the_kind_of_a_body_is_seen_in_its_official_name(
    county: Desk, body: str, written: str
) -> None:
    county.good("decide", "2027-1", "--body", body, lang="fi")
    assert f"kind: {written}" in county.shown("main:decisions/2027-1.yaml")


@pytest.mark.parametrize(("lang", "word"), [("fi", "lautakunta"), ("sv", "nämnd"), ("en", "board")])
def test_a_name_that_tells_no_kind_is_asked_for_it(county: Desk, lang: str, word: str) -> None:
    said = county.refused("decide", "--body", "Omaishoidon ryhmä", lang=lang)
    assert "--kind" in said and word in said and "Omaishoidon ryhmä" in said


@pytest.mark.parametrize(
    ("outcome", "written"),
    [
        ("hyväksyttiin", "approved"),
        ("Hyväksyttiin  muutettuna", "approved-changed"),
        ("godkändes", "approved"),
        ("godkändes med ändringar", "approved-changed"),
        ("palautettiin", "returned"),
        ("återremitterades", "returned"),
        ("pantiin pöydälle", "tabled"),
        ("bordlades", "tabled"),
        ("hylättiin", "rejected"),
        ("förkastades", "rejected"),
        ("approved changed", "approved-changed"),
    ],
)
def test_the_official_words_for_an_outcome(county: Desk, outcome: str, written: str) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta", "--outcome", outcome, lang="sv")
    assert f"outcome: {written}\n" in county.shown("main:decisions/2027-1.yaml")
    assert bool(county.at("decided/2027-1")) is written.startswith("approved")


def test_no_word_means_two_things() -> None:
    for key, names in (("body-word", BODIES), ("outcome-word", OUTCOMES)):
        words = [
            (word, name)
            for language in LANGUAGES
            for name in names
            for word in say(language, "commands", f"{key}.{name}").split(", ")
        ]
        assert len(dict(words)) == len(words)


@pytest.mark.parametrize(
    ("lang", "kinds", "outcomes"),
    [
        ("fi", "aluevaltuusto, aluehallitus, lautakunta ja viranhaltija", "hylättiin"),
        ("sv", "välfärdsområdesfullmäktige", "godkändes, godkändes med ändringar"),
        ("en", "council, executive, board and official", "approved-changed"),
    ],
)
def test_an_unknown_word_is_answered_with_the_readers_own(
    county: Desk, lang: str, kinds: str, outcomes: str
) -> None:
    assert kinds in county.refused("decide", "--body", "Lautakunta", "--kind", "x", lang=lang)
    assert outcomes in county.refused("decide", "--body", "Lautakunta", "--outcome", "x", lang=lang)


@pytest.mark.parametrize(
    ("meeting", "told"),
    [
        ("2027-02-10", ["still to come"]),
        ("2026-12-11", ["consultation 2027 is open"]),
        ("2027-01-31", ["still to come", "consultation 2027 is open"]),
        ("2026-10-31", []),
    ],
)
def test_an_odd_day_is_said_and_is_no_hindrance(
    county: Desk, meeting: str, told: list[str]
) -> None:
    for more in (("--dry-run",), ("--yes",)):
        said = county.good("decide", "2027-1", "--body", "Lautakunta", "--meeting", meeting, *more)
        for words in ("still to come", "consultation 2027 is open"):
            assert (words in said.err) is (words in told), said
    assert county.at("decided/2027-1")


@pytest.mark.parametrize("outcome", ["returned", "tabled", "rejected"])
def test_what_was_not_approved_changes_nothing_of_what_is_decided(
    county: Desk, outcome: str
) -> None:
    """The status is as it was; only of a matter that was sent back it tells what comes next."""

    def status() -> list[str]:
        return county.good("status").out.splitlines()

    def told_since(before: list[str]) -> list[str]:
        now = status()
        assert [line for line in now if line in before] == before
        return [line for line in now if line not in before]

    def sent_back(id_: str) -> list[str]:
        if outcome != "returned":
            return []
        return [
            f"Lautakunta sent the matter back on 11 December 2026 (decision {id_}).",
            "All that was said and answered is kept, and the round goes on. When it has been "
            "answered, take the draft to the body again:",
            "    rulebook paper agenda",
        ]

    undecided = status()
    said = county.good("decide", "2027-1", "--body", "Lautakunta", "--outcome", outcome)
    assert "still a draft" in said.err
    assert told_since(undecided) == sent_back("2027-1")
    assert "no body has decided" in " ".join(undecided)
    county.good("decide", "2027-2", "--body", "Lautakunta")
    decided = status()
    county.good("decide", "2027-3", "--body", "Lautakunta", "--outcome", outcome)
    assert told_since(decided) == sent_back("2027-3") and "2027-2" in " ".join(decided)


@pytest.mark.parametrize(
    ("text", "line"), [("id: [", 1), (FILE.replace("blank: 1", "mood: 1"), 10), ("", 1)]
)
def test_a_decision_on_main_that_cannot_be_read_is_told(county: Desk, text: str, line: int) -> None:
    (county.folder / "decisions").mkdir()
    (county.folder / "decisions/2027-5.yaml").write_text(text, "utf-8")
    county.git("add", "--all")
    county.git("commit", "--quiet", "-m", "päätös")
    for words in (("memo",), ("decide", "2027-6", "--body", "Lautakunta"), ("diff", "decided")):
        said = county.good(*words, lang="fi")
        assert "decisions/2027-5.yaml" in said.err and f"(rivi {line})" in said.err, said


def test_a_decision_is_never_replaced(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    before = county.at("main"), county.branches()
    for words in (("2027-1",), ("2027-1", "--outcome", "returned")):
        assert "2027-1" in county.refused("decide", *words, "--body", "Lautakunta")
    assert (county.at("main"), county.branches()) == before
    county.good("decide", "2027-2", "--body", "Lautakunta", "--outcome", "returned")
    assert "2027-2" in county.refused("decide", "2027-2", "--body", "Lautakunta")


def test_dry_run(county: Desk) -> None:
    before = county.at("main"), county.branches()
    assert "2026-1" in county.good("decide", "--body", "Lautakunta", "--dry-run").out
    assert (county.at("main"), county.branches()) == before


def test_a_round_that_was_ended_before_the_meeting_is_not_called_open(county: Desk) -> None:
    county.good("round", "2027", "--close")
    said = county.good("decide", "2027-1", "--body", "Lautakunta", "--dry-run")
    assert "is open" not in said.err
