"""`rulebook amendments`: the list, and where each stands against the draft."""

import json
from typing import Any

from desks import Desk

FEES = "sections/02-fees.yaml"
LEAVE = "sections/03-leave.yaml"
RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")


def listed(desk: Desk) -> list[dict[str, Any]]:
    told = json.loads(desk.good("amendments", "--json").out)
    assert told["schema"] == 1
    rows: list[dict[str, Any]] = told["amendments"]
    return rows


def base(desk: Desk, id_: str = "misol-1") -> str:
    return next(str(row["base"]) for row in listed(desk) if row["id"] == id_)


def test_none(desk: Desk) -> None:
    assert desk.good("amendments").out == "There are no open amendments.\n"
    assert listed(desk) == []


def test_json_has_the_shape_that_others_rely_on(desk: Desk) -> None:
    desk.propose(*RAISE, "--title", "Palkkio")
    assert listed(desk) == [
        {
            "id": "misol-1",
            "association": "misol",
            "title": "Palkkio",
            "status": "proposed",
            "sections": ["fees"],
            "proposed": "2026-12-11",
            "base": "current",
            "supporters": [],
            "late": False,
            "new_errors": False,
        }
    ]


def test_what_was_judged_when_it_was_made_is_not_called_unchecked(
    county: Desk, misol: Desk
) -> None:
    sound = misol.propose(*RAISE, "--texts")
    faulty = misol.propose("fees", "--set", "fees:fee/II@2026-01-01=100")
    misol.good("submit", "--yes")
    for _ in range(2):  # made anew, and kept
        shown = misol.good("amendments").out
        assert "Checked: no new errors" in shown and f"check --with {faulty}" in shown
        assert "Not checked" not in shown
    known = {str(row["id"]): row["new_errors"] for row in listed(misol)}
    assert known == {sound: False, faulty: True}
    assert {row["new_errors"] for row in listed(county)} == {None}, "elsewhere nobody has asked"


def test_that_the_words_fit_is_not_said_to_mean_that_the_rules_allow_it(
    county: Desk, misol: Desk
) -> None:
    sound = misol.propose(*RAISE, "--texts")
    faulty = misol.propose("fees", "--set", "fees:fee/II@2026-01-01=100")
    misol.good("submit", "--yes")
    assert "Not checked against the rules yet: 2." in county.good("amendments").out
    shown = county.good("amendments", "--check").out
    assert "Checked: no new errors" in shown and f"check --with {faulty}" in shown
    assert "Not checked" not in shown and county.good("amendments", "--check").out == shown
    county.good("check", "--with", sound)
    assert county.say("merge", faulty, "--because", "Syy").code == 1
    for words in (("amendments",), ("amendments",)):  # made anew, and kept
        shown = county.good(*words).out
        assert "Checked: no new errors" in shown and f"check --with {faulty}" in shown
        assert "Not checked" not in shown
    known = {str(row["id"]): row["new_errors"] for row in listed(county)}
    assert known == {sound: False, faulty: True}
    county.good("merge", sound, "--because", "Syy")
    assert {row["new_errors"] for row in listed(county)} == {None}, "the draft has moved"


def test_the_order_is_by_association_and_number(desk: Desk) -> None:
    desk.propose(*RAISE)
    desk.propose(*RAISE)
    desk.git("branch", "amendment/misol/9", "main")  # taken, though nothing is on it
    desk.propose(*RAISE)
    desk.propose(*RAISE, "--as", "hva")
    ids = [row["id"] for row in listed(desk)]
    assert ids == ["hva-1", "misol-1", "misol-2", "misol-10"], "ten comes after two"


def test_answered_ones_only_with_all_and_in_json(desk: Desk) -> None:
    desk.propose(*RAISE)
    desk.propose("leave", "--set", "leave:leave/I.days=3")
    desk.good("merge", "misol-1", "--because", "Hyvä")
    short, long = desk.good("amendments").out, desk.good("amendments", "--all").out
    assert "misol-1 " not in short and "misol-2 " in short and "--all" in short
    assert "misol-1 " in long and "misol-2 " in long
    rows = {row["id"]: row for row in listed(desk)}
    assert rows["misol-1"]["status"] == "merged" and rows["misol-1"]["base"] is None
    assert rows["misol-1"]["sections"] == ["fees"]


def test_others_are_seen_after_an_update(county: Desk, misol: Desk, nvf: Desk) -> None:
    nvf.propose("leave", "--set", "leave.saving~sv=Ny text.")
    nvf.good("submit", "--yes")
    assert listed(misol) == []
    misol.good("update")
    seen = [[{**row, "new_errors": None} for row in listed(d)] for d in (misol, county, nvf)]
    assert seen[0] == seen[1] == seen[2], "but for what each has asked of the checks"
    assert listed(misol)[0]["status"] == "submitted"


def test_current_where_the_draft_moved_elsewhere(desk: Desk) -> None:
    desk.propose(*RAISE)
    desk.commit("Muu", (LEAVE, "vuoden loppuun", "maaliskuun loppuun"))
    assert base(desk) == "current"


def test_clean_where_another_place_of_the_file_moved(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees.payment~fi=Palkkio maksetaan ajallaan.")
    desk.commit("Muu", (FEES, "amount: 540.00", "amount: 545.00"))
    assert base(desk) == "clean"


def test_near_where_the_same_provision_moved(desk: Desk) -> None:
    desk.propose("--from", str(desk.section("03-leave", ("useassa osassa", "osissa"))), "leave")
    desk.commit("Muu", (LEAVE, "kahteen vapaapäivään", "kolmeen vapaapäivään"))
    assert base(desk) == "near"


def test_clash_where_the_same_value_moved(desk: Desk) -> None:
    desk.propose(*RAISE)
    desk.commit("Muu", (FEES, "amount: 760.00", "amount: 790.00"))
    assert base(desk) == "clash"
    assert "clashes" in desk.good("amendments").out


def test_gone_where_the_place_was_taken_out(desk: Desk) -> None:
    desk.propose("leave", "--set", "leave.saving~fi=Uusi teksti.")
    text = desk.shown(f"main:{LEAVE}")
    start, end = text.index("  - id: saving"), text.index("leave:\n")
    desk.commit("Pois", (LEAVE, text[start:end], ""))
    assert base(desk) == "gone"


def test_gone_where_the_whole_section_was_taken_out(desk: Desk) -> None:
    desk.propose("leave", "--set", "leave.saving~fi=Uusi teksti.")
    (desk.folder / LEAVE).unlink()
    desk.commit("Pois")
    assert base(desk) == "gone"


def test_a_branch_with_no_record_does_no_harm(desk: Desk) -> None:
    desk.propose(*RAISE)
    desk.git("branch", "amendment/misol/7", "main")
    desk.git("branch", "amendment/odd", "main")
    desk.git("switch", "--quiet", "-c", "amendment/nvf/3")
    desk.commit("Käsin", (FEES, "540.00", "550.00"))
    (desk.folder / "amendments").mkdir()
    (desk.folder / "amendments/nvf-3.yaml").write_text("\tid: [\n")
    desk.commit("Rikki")
    assert [row["id"] for row in listed(desk)] == ["misol-1"]


def test_a_branch_made_with_plain_git_counts(desk: Desk) -> None:
    desk.git("switch", "--quiet", "-c", "amendment/nvf/3")
    (desk.folder / "amendments").mkdir()
    record = "id: nvf-3\nassociation: nvf\ntitle: {sv: Högre}\nreason: {sv: Skäl}\n"
    (desk.folder / "amendments/nvf-3.yaml").write_text(record)
    desk.commit("Käsin", (FEES, "amount: 540.00", "amount: 550.00"))
    desk.git("switch", "--quiet", "main")
    rows = listed(desk)
    assert rows[0]["id"] == "nvf-3" and rows[0]["base"] == "current"
    assert "550" in desk.good("diff", "nvf-3").everything
    assert desk.propose(*RAISE, "--as", "nvf") == "nvf-4"


def test_a_new_section_is_listed_by_its_number_as_others_are(desk: Desk) -> None:
    text = 'id: visits\nnumber: "17"\nheading: {fi: Käynnit, sv: Besök}\nprovisions: []\n'
    path = desk.write("new.yaml", text)
    desk.propose("new", "--from", str(path))
    assert "koskee: 17 §," in desk.good("amendments", lang="fi").out
    assert "17 §" in desk.good("amendments", lang="sv").out
    assert listed(desk)[0]["sections"] == ["visits"]
