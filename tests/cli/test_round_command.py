"""`rulebook round`: opened, given more time, ended, followed by the next, and nothing is lost."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
OTHER = ("leave", "--set", "leave:leave/I.days=3")
AFTER = "1801900000"  # 6 February 2027, when the round has closed


def told(desk: Desk, *words: str) -> dict[str, object]:
    said: dict[str, object] = json.loads(desk.good("round", *words, "--json").out)
    return said


def differences(desk: Desk, commit: str = "main") -> tuple[list[str], list[str]]:
    """The lines that a commit takes out of rulebook.yaml and puts in."""
    lines = desk.git("diff", f"{commit}~1", commit, "--", "rulebook.yaml").splitlines()[4:]
    gone = [line[1:].strip() for line in lines if line.startswith("-")]
    return gone, [line[1:].strip() for line in lines if line.startswith("+")]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("Lausuntokierros 2027", "31.1.2027 klo 16.00", "Nyt voi ehdottaa muutoksia")),
        ("sv", ("Remissrundan 2027", "31.1.2027 kl. 16.00", "Nu kan man föreslå")),
        ("en", ("Round 2027", "31 January 2027 at 16:00", "rulebook round 2027 --extend")),
    ],
)
def test_it_tells_of_the_round(county: Desk, language: str, words: tuple[str, ...]) -> None:
    said = county.good("round", lang=language).everything
    assert all(word in said for word in words), said


def test_a_round_is_found_by_the_day_or_by_its_id(county: Desk) -> None:
    assert told(county)["round"] == told(county, "2027", "--on", "2030-01-01")["round"] == "2027"
    assert "2027" in county.refused("round", "2072")
    phases = {
        day: told(county, "--on", day)["phase"]
        for day in ("2026-10-31", "2026-11-01", "2027-01-15", "2027-01-16", "2027-02-01")
    }
    assert list(phases.values()) == ["coming", *["amendments"] * 2, "comments", "closed"]


def test_a_new_round_asks_whom_the_act_names_and_the_associations(county: Desk) -> None:
    words = ("--amendments-close", "15.1.2028", "--comments-close", "31.1.2028 klo 16")
    county.good("round", "2028", "--open", "--opens", "1.12.2027", *words, "--question", "Miten?")
    said = told(county, "2028")
    assert (said["opens"], said["amendments_close"], said["comments_close"]) == (
        "2027-12-01T00:00",
        "2028-01-15T23:59",
        "2028-01-31T16:00",
    )
    asked = said["asked"]
    assert isinstance(asked, list)
    assert [(one["kind"], one["why"]) for one in asked[:4]] == [
        *[("advisory-body", "611/2021 32 §")] * 3,
        ("language-board", "611/2021 33 §"),
    ]
    assert len(asked) == 6 and said["questions"] == [{"id": "q1", "text": "Miten?"}]
    gone, _ = differences(county)
    assert gone == []
    assert county.good("check").code == 0


def test_the_files_follow_and_the_rest_of_the_file_stays_as_it_was(county: Desk) -> None:
    county.commit("Huomautus", ("rulebook.yaml", "languages: [fi, sv]", "languages: [fi, sv]  # X"))
    county.good("round", "2027", "--extend", "misol", "--until", "5.2.2027 klo 12")
    gone, put = differences(county)
    row = (county.folder / "rulebook.yaml").read_text("utf-8").splitlines()[-1]
    assert len(gone) == len(put) == 1 and put[0] == row.strip()
    assert row.startswith(gone[0].removesuffix("}").join(("  ", ""))) and "late: [" in row
    assert county.git("status", "--short") == ""


def test_more_time_is_given_once_and_can_be_changed(county: Desk) -> None:
    extend = ("round", "2027", "--extend", "Pikkulan omaishoitajat ry")
    assert "misol" in county.good(*extend, "--until", "5.2.2027").out
    tip = county.at("main")
    assert "already" in county.good(*extend, "--until", "5.2.2027").out
    assert county.at("main") == tip
    county.good(*extend, "--until", "8.2.2027 klo 9.30")
    assert told(county)["late"] == [{"who": "misol", "until": "2027-02-08", "at": "09:30:00"}]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--extend", "Mikäli", "--until", "5.2.2027"), "misol"),
        (("--extend", "misl", "--until", "5.2.2027"), "misol"),
        (("--extend", "misol"), "--until"),
        (("--extend", "misol", "--until", "31.1.2027 klo 15"), "16:00"),
        (("--extend", "misol", "--until", "joskus"), "joskus"),
        (("--open", "--close"), "--next"),
        (("--until", "5.2.2027"), "--until"),
        (("--close", "--because", "x"), "--because"),
        (("--open", "--comments-close", "1.1.2026"), "later"),
        (("--lapse", "misol-9", "--because", "x"), "misol-9"),
        (("--lapse", "all"), "--because"),
        (("--next", "2028"), "--comments-close"),
        (("--next", "no id", "--comments-close", "1.1.2029"), "no id"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_moves(
    county: Desk, words: tuple[str, ...], hint: str
) -> None:
    tip = county.at("main")
    assert hint in county.refused("round", "2027", *words)
    assert county.at("main") == tip


def test_nothing_is_written_on_trial(county: Desk) -> None:
    before = county.git("for-each-ref")
    for words in (
        ("--extend", "misol", "--until", "5.2.2027"),
        ("--close",),
        ("--next", "2028", "--comments-close", "1.2.2028"),
        ("--open", "--comments-close", "1.2.2028"),
    ):
        assert "would" in county.good("round", "2027", *words, "--dry-run").out
    assert county.git("for-each-ref") == before


def test_an_ended_round_has_all_comments_on_main_as_they_were_written(county: Desk) -> None:
    for who, place in (("misol", "leave"), ("nvf", "fees"), ("nvf", "leave")):
        county.good("comment", place, "--as", who, "--text", f"Sanottu: {place}")
    branches = county.git("for-each-ref", "refs/heads/comments")
    said = county.good("round", "2027", "--close")
    assert "3 comments" in said.out and "31 January 2027" in said.err
    assert county.git("for-each-ref", "refs/heads/comments") == branches
    for path in ("comments/misol/1.yaml", "comments/nvf/1.yaml", "comments/nvf/2.yaml"):
        branch = path.split("/")[1]
        assert county.shown(f"main:{path}") == county.shown(f"comments/{branch}:{path}")
    tip = county.at("main")
    assert "already" in county.good("round", "2027", "--close").out and county.at("main") == tip
    gone, put = differences(county)
    assert len(gone) == len(put) == 1 and "closed: 2026-12-11T" in put[0].replace('"', "")


def test_comments_that_another_clone_sent_are_brought_too(county: Desk, misol: Desk) -> None:
    misol.good("comment", "leave", "--text", "Muualta")
    misol.git("push", "--quiet", "origin", "comments/misol")
    county.good("round", "2027", "--close")
    assert "Muualta" in county.shown("main:comments/misol/1.yaml")
    county.good("comment", "fees", "--as", "nvf", "--text", "Myöhemmin")
    assert "since: 1" in county.good("round", "2027", "--close").out
    assert "Myöhemmin" in county.shown("main:comments/nvf/1.yaml")


def test_an_ended_round_can_go_on_with_new_dates(county: Desk) -> None:
    county.good("round", "2027", "--close")
    late = county.given(SOURCE_DATE_EPOCH=AFTER)
    assert told(late)["phase"] == "closed"
    assert "--comments-close" in late.refused("round", "2027", "--open")
    dates = ("--amendments-close", "1.3.2027", "--comments-close", "15.3.2027")
    late.good(
        "decide", "--body", "Lautakunta", "--outcome", "returned", "--because", "Selvitä", "-y"
    )
    late.good("round", "2027", "--open", *dates)
    said = told(late)
    assert (said["phase"], said["closed"]) == ("amendments", None)
    assert "already" in late.good("round", "2027", "--open", *dates).out
    assert "2027" in late.good("status").out
    assert late.propose(*RAISE, "--as", "misol") == "misol-1"
    assert 'round: "2027"' in late.shown("amendment/misol/1:amendments/misol-1.yaml")


def test_what_nobody_answered_lapses_when_the_coordinator_says_so(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    county.propose(*OTHER, "--as", "nvf")
    tips = [county.at("amendment/misol/1"), county.at("amendment/nvf/1")]
    county.good("round", "2027", "--close")
    assert told(county)["amendments"] == {"open": ["misol-1", "nvf-1"], "answered": 0}
    county.good("round", "2027", "--lapse", "all", "--because", "Aika loppui.")
    assert [county.at(f"refs/rulebook/answered/{one}") for one in ("misol-1", "nvf-1")] == tips
    assert not county.at("amendment/misol/1")
    record = county.shown("main:amendments/misol-1.yaml")
    assert (
        "outcome: lapsed" in record and "Aika loppui." in record and "lapsed: 2026-12-11" in record
    )
    rows = json.loads(county.good("amendments", "--all", "--json").out)["amendments"]
    assert {row["status"] for row in rows} == {"lapsed"}
    tip = county.at("main")
    county.good("round", "2027", "--lapse", "misol-1", "--because", "Taas")
    county.good("round", "2027", "--lapse", "all", "--because", "Taas")
    assert county.at("main") == tip
    for form in ("memo", "statement"):
        words = ("statement", "misol", "--answers") if form == "statement" else ("memo",)
        assert "Aika loppui." in county.good(*words, lang="fi").everything
    assert county.good("check").code == 0


def test_a_lapsed_amendment_can_be_opened_again(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    tip = county.at("amendment/misol/1")
    county.good("round", "2027", "--lapse", "misol-1", "--because", "Aika loppui.")
    county.good("merge", "--undo", "misol-1", "--because", "Vielä ehtii.")
    assert county.at("amendment/misol/1") == tip
    county.good("merge", "misol-1", "--because", "Hyvä.")
    assert "820.00" in county.shown("main:sections/02-fees.yaml")


def test_the_next_round_has_the_questions_and_takes_what_is_carried(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    county.propose(*OTHER, "--as", "nvf")
    county.good("round", "2027", "--open", "--question", "Miten?", "--contact", "kirjaamo")
    county.good("round", "2027", "--close")
    county.good("round", "2027", "--lapse", "misol-1", "--because", "Aika loppui.")
    words = ("--next", "2028", "--opens", "1.2.2027", "--comments-close", "1.4.2027")
    county.good("round", "2027", *words)
    tip = county.at("main")
    assert "already" in county.good("round", "2027", *words).out and county.at("main") == tip
    assert "other dates" in county.refused("round", "2027", *words[:-1], "2.4.2027")
    assert told(county, "2028")["questions"] == [{"id": "q1", "text": "Miten?"}]
    carry = ("round", "2028", "--carry", "misol-1", "--carry", "nvf-1", "--because", "Jatketaan.")
    county.good(*carry)
    assert told(county, "2028")["amendments"] == {"open": ["misol-1", "nvf-1"], "answered": 0}
    assert told(county, "2027")["amendments"] == {"open": [], "answered": 0}
    assert county.good("amendments", "--all").out.count("Carried into round 2028") == 2
    tip = county.at("main")
    assert "already" in county.good(*carry).out and county.at("main") == tip
    record = county.shown("main:amendments/misol-1.yaml")
    assert "Aika loppui." in record and "Jatketaan." in record and "lapsed: 2" not in record
    memo = county.good("memo", "--round", "2027", lang="fi").everything
    assert memo.count("Siirretty kierrokselle 2028") == 2
    memo = county.good("memo", "--round", "2028", lang="fi").everything
    assert "Siirretty" not in memo
    assert "misol-1" in memo and "nvf-1" in memo
    county.good("merge", "misol-1", "nvf-1", "--because", "Hyvä.")
    assert "820.00" in county.shown("main:sections/02-fees.yaml")


def test_late_work_is_taken_and_marked_and_more_time_is_not_late(county: Desk) -> None:
    county.good("round", "2027", "--extend", "misol", "--until", "10.2.2027")
    late = county.given(SOURCE_DATE_EPOCH=AFTER)
    late.propose(*RAISE, "--as", "misol")
    late.propose(*OTHER, "--as", "nvf")
    assert 'round: "2027"' in late.shown("amendment/misol/1:amendments/misol-1.yaml")
    listed = late.good("amendments").out
    assert listed.count("Late: made when no round was open") == 1
    assert listed.index("misol-1") < listed.index("nvf-1") < listed.index("Late:")
    late.good("comment", "leave", "--as", "misol", "--text", "Ajoissa")
    assert "late" in late.good("comment", "leave", "--as", "nvf", "--text", "Myöhässä").err.lower()
    memo = late.good("memo", "--round", "2027", lang="fi").everything
    assert "närståendevårdare rf, myöhässä" in memo
    assert "omaishoitajat ry, myöhässä" not in memo
    found = json.loads(late.say("check", "--with", "nvf-1", "--json").out)["findings"]
    assert [one["values"]["id"] for one in found if one["check"] == "outside-round"] == ["nvf-1"]


def test_one_proposed_in_time_and_answered_later_is_not_late(county: Desk) -> None:
    county.propose(*RAISE)  # never sent: the county's own
    late = county.given(SOURCE_DATE_EPOCH=AFTER)
    late.propose("--to", "hva-1", "fees", "--set", "fees:fee/II@2026-01-01=830")
    late.good("merge", "hva-1", "--because", "Hyvä.")
    late.propose(*OTHER)
    late.good("merge", "hva-2", "--because", "Hyvä.")
    memo = late.good("memo", "--round", "2027", lang="fi").everything
    assert memo.count("myöhässä") == 1  # hva-2 alone, by the moment it was first written


def test_a_statement_that_arrived_after_the_closing_is_told_and_marked(county: Desk) -> None:
    county.good("round", "2027", "--extend", "misol", "--until", "10.2.2027")
    told_late = []
    for name, at in (("Seurakunta", "31.1.2027 16.00"), ("Kylä", "31.1.2027 16.01"),
                     ("Pikkulan omaishoitajat ry", "3.2.2027 9.00")):  # fmt: skip
        path = county.write(f"{name}.txt", f"{name} sanoo.")
        words = ("--from", name, "--kind", "yhdistys", "--arrived", at)
        told_late.append(
            "merkitään myöhästyneeksi" in county.good("receive", path, *words, lang="fi").err
        )
    assert told_late == [False, True, False]
    memo = county.good("memo", lang="fi").everything
    assert memo.count("31.1.2027, myöhässä") == 1 and "3.2.2027, myöhässä" not in memo


def test_two_coordinators_at_once_lose_nothing(county: Desk) -> None:
    def give(number: int) -> int:
        who = ("misol", "nvf")[number % 2]
        day = f"{5 + number}.2.2027"
        return county.say("round", "2027", "--extend", who, "--until", day).code

    def open_one(number: int) -> int:
        words = ("--open", "--comments-close", f"1.4.{2028 + number}")
        return county.say("round", f"r{number}", *words).code

    with ThreadPoolExecutor(6) as pool:
        codes = [*pool.map(give, range(4)), *pool.map(open_one, range(4))]
    assert codes == [0] * 8
    late = told(county, "2027")["late"]
    assert isinstance(late, list) and sorted(one["who"] for one in late) == ["misol", "nvf"]
    assert [told(county, f"r{number}")["round"] for number in range(4)] == ["r0", "r1", "r2", "r3"]
    assert county.good("check").code == 0


def test_in_an_associations_clone_only_its_own_copy_changes(county: Desk, misol: Desk) -> None:
    said = misol.good("round", "2027", "--extend", "misol", "--until", "5.2.2027")
    assert "misol" in said.err and told(county)["late"] == []


def test_personal_data_of_a_reason_is_not_written(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    tip = county.at("main")
    words = ("round", "2027", "--lapse", "misol-1", "--because", "Kysy 131052-308T")
    assert "personal" in county.refused(*words) and county.at("main") == tip


def test_a_file_without_rounds(county: Desk) -> None:
    text = (county.folder / "rulebook.yaml").read_text("utf-8")
    head = text[: text.index("rounds:")]
    (county.folder / "rulebook.yaml").write_text(head, "utf-8")
    county.git("commit", "--all", "--quiet", "-m", "Ei kierroksia")
    assert "--open" in county.refused("round")
    county.good("round", "2027", "--open", "--comments-close", "31.1.2027")
    assert county.shown("main:rulebook.yaml").startswith(head)
    assert told(replace(county))["phase"] == "amendments"


def test_who_proposes_late_is_told_so(county: Desk) -> None:
    dates = ("--opens", "1.11.2026", "--amendments-close", "1.12.2026", "--comments-close")
    county.good("round", "2027", "--open", *dates, "5.12.2026")
    said = county.good("propose", *RAISE, "--title", "T", "--reason", "R", "--as", "misol")
    assert "marked as late" in said.err
    (row,) = json.loads(county.good("amendments", "--json").out)["amendments"]
    assert row["late"] is True
    county.good("merge", "misol-1", "--because", "Hyvä.")
    (row,) = json.loads(county.good("amendments", "--json").out)["amendments"]
    assert row["late"] is True, "what is answered stays marked"


SENT_BACK = (
    "id: 2027-1\nbody: {kind: board, name: {fi: Lautakunta, sv: Nämnden}}\nmeeting: 2026-12-10\n"
    "outcome: returned\nbecause: {fi: Kustannukset puuttuvat., sv: Kostnaderna saknas.}\n"
)


@pytest.mark.parametrize(
    ("language", "happened", "member", "coordinator", "later"),
    [
        ("fi", "palautti asian", "Kierros jatkuu: voit", "vie luonnos", "Sinun ei tarvitse"),
        ("sv", "återremitterade", "Rundan fortsätter: du kan", "för utkastet", "Du behöver inte"),
        ("en", "sent the matter back", "The round goes on: you can", "take the draft", "need do"),
    ],
)
def test_a_matter_that_was_sent_back_is_told_to_each(
    county: Desk, language: str, happened: str, member: str, coordinator: str, later: str
) -> None:
    county.good("decide", "--from", county.write("d.yaml", SENT_BACK))
    county.git("config", "rulebook.association", "hva")
    said = " ".join(county.good("status", lang=language).out.split())
    assert happened in said and "2027-1" in said and coordinator in said
    over = " ".join(county.good("status", "--on", "2027-03-01", lang=language).out.split())
    assert "rulebook round 2027 --open" in over
    county.git("config", "rulebook.association", "misol")
    said = " ".join(county.good("status", lang=language).out.split())
    assert happened in said and member in said and "2027-1" in said
    assert later in " ".join(county.good("status", "--on", "2027-03-01", lang=language).out.split())
    assert json.loads(county.good("status", "--json").out)["returned"] == "2027-1"
    approved = SENT_BACK.replace("2027-1", "2027-2").replace("2026-12-10", "2026-12-11")
    approved = approved.replace("returned", "approved")
    county.good("decide", "--from", county.write("d.yaml", approved))
    assert happened not in county.good("status", lang=language).out
