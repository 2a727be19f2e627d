"""`rulebook propose`: other languages, new and removed provisions, rows that go, texts kept."""

import shlex

from desks import Desk

WHY = ("--title", "T", "--reason", "R")
LEAVE = "amendment/misol/1:sections/03-leave.yaml"


def test_another_language_stands_beside_the_first(misol: Desk) -> None:
    misol.propose(
        "leave", "--set", "leave:leave/I.days=3", "--title", "Vapaa", "--reason", "Syy", lang="fi"
    )
    misol.good("propose", "--to", "misol-1", "--title", "Ledighet", "--reason", "Skäl", lang="sv")
    record = misol.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "title:\n  fi: Vapaa\n  sv: Ledighet\n" in record
    assert "reason:\n  fi: Syy\n  sv: Skäl\n" in record
    misol.good("propose", "--to", "misol-1", "--title", "Vapaata", lang="fi")
    record = misol.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "title:\n  fi: Vapaata\n  sv: Ledighet\n" in record


def ids_of(desk: Desk) -> list[str]:
    lines = desk.shown(LEAVE).splitlines()
    return [line.removeprefix("  - id: ") for line in lines if line.startswith("  - id: ")]


def test_a_new_provision_after_another_in_two_languages(misol: Desk) -> None:
    texts = (
        "--set",
        "leave.travel~fi=Matkat korvataan.",
        "--set",
        "leave.travel~sv=Resor ersätts.",
    )
    misol.good("propose", "leave", *texts, "--after", "leave.days", *WHY)
    assert ids_of(misol) == ["days", "travel", "saving"]
    assert "Matkat korvataan." in misol.shown(LEAVE) and "Resor ersätts." in misol.shown(LEAVE)


def test_a_new_provision_first(misol: Desk) -> None:
    misol.good("propose", "--set", "leave.aim~fi=Vapaa on lepoa.", "--after", "leave", *WHY)
    assert ids_of(misol) == ["aim", "days", "saving"]


def test_a_place_that_is_not_there(misol: Desk) -> None:
    said = misol.refused("propose", "--set", "leave.x~fi=A", "--after", "leave.dayz", *WHY)
    assert "leave.days" in said
    assert "leave.days" in misol.refused("propose", "--set", "leave.dayz~fi=A", *WHY), (
        "without --after a slip of the pen makes no provision"
    )
    assert "--set" in misol.refused("propose", "leave", "--after", "leave.days", *WHY)


def test_a_provision_taken_out(misol: Desk) -> None:
    misol.good("propose", "--set", "leave.saving=", *WHY)
    assert ids_of(misol) == ["days"]


def test_what_holds_after_a_row_has_gone_is_said(misol: Desk) -> None:
    more = "--set=fees:fee/II@2027-01-01=800"
    misol.good("propose", more, *WHY)
    gap = misol.good("propose", "--to", "misol-1", "--set", "fees:fee/II@2026-01-01=").err
    assert "there is no amount before 1 January 2027" in " ".join(gap.split())
    back = misol.good("propose", more, "--dry-run", *WHY).err
    assert "is removed" not in back
    misol.good("propose", more, *WHY)
    last = misol.good("propose", "--to", "misol-2", "--set", "fees:fee/II@2027-01-01=").err
    assert "Then the amount from 1 January 2026 holds: €760.00" in " ".join(last.split())
    none = misol.good("propose", "--set", "fees:fee/I@2026-01-01=", *WHY).err
    assert "no amount at all" in none


def test_an_unreadable_text_tells_the_command_that_goes_on(misol: Desk) -> None:
    path = misol.write("broken.yaml", "id: fees\n\tx")
    said = misol.say("propose", "fees", "--from", path, "--title", "Oma otsikko", "--reason", "R")
    line = next(line for line in said.err.splitlines() if "--from" in line)
    words = shlex.split(line)
    assert words[:3] == ["rulebook", "propose", "fees"] and "Oma otsikko" in words
    kept = misol.folder / words[words.index("--from") + 1]
    assert misol.say(*words[1:]).code == 1 and len(list(kept.parent.iterdir())) == 1, "kept once"
    text = misol.shown("main:sections/02-fees.yaml").replace("760.00", "770.00")
    kept.write_text(text, "utf-8")
    misol.good(*words[1:])
    assert not kept.exists(), "what has become an amendment is kept no more"


def test_what_cannot_come_along_is_said_and_found_again(misol: Desk) -> None:
    path = misol.section("03-leave", ("days: 2", "days: 3"))
    path.write_text(path.read_text("utf-8") + "---\nid: other\n", "utf-8")
    said = misol.good("propose", "leave", "--from", path, *WHY)
    assert "yaml-syntax" in said.err and "do not come along" in " ".join(said.err.split())
    checked = misol.say("check", "--with", "misol-1")
    assert checked.code == 1 and "yaml-syntax" in checked.out
    misol.good(
        "propose",
        "leave",
        "--to",
        "misol-1",
        "--from",
        misol.section("03-leave", ("days: 2", "days: 3")),
    )
    assert "yaml-syntax" not in misol.say("check", "--with", "misol-1").out
