"""`rulebook update`: fetches what others did; the draft goes forward, the files follow."""

from dataclasses import replace
from pathlib import Path

from desks import Desk, untouched

FEES = "sections/02-fees.yaml"


def test_nothing_new(misol: Desk) -> None:
    assert "up to date" in misol.good("update").out


def test_the_draft_and_its_files_go_forward(county: Desk, misol: Desk) -> None:
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    assert "has been updated" in misol.good("update").out
    assert misol.at("main") == county.at("main")
    assert "545.00" in (misol.folder / FEES).read_text("utf-8")
    assert misol.git("status", "--porcelain") == ""


def test_files_of_ones_own_stay_and_a_sentence_says_so(county: Desk, misol: Desk) -> None:
    (misol.folder / FEES).write_text("kesken\n")
    before = untouched(misol)
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    said = misol.good("update")
    assert misol.at("main") == county.at("main") and untouched(misol) == before
    assert "rulebook update --files" in said.err and "git " not in said.err
    said = misol.good("update", "--files")
    assert "545.00" in (misol.folder / FEES).read_text("utf-8"), "the advice works"
    assert misol.git("status", "--porcelain") == ""
    assert [path.read_text("utf-8") for path in kept(misol, FEES)] == ["kesken\n"]
    assert str(kept(misol, FEES)[0].parents[1]) in said.err and FEES in said.err
    assert "already" in misol.good("update", "--files").out


def kept(desk: Desk, path: str) -> list[Path]:
    """The copies of a file that were put aside."""
    return sorted((desk.folder / ".git/rulebook/kept").glob(f"*/{path}"))


def test_a_change_that_is_not_in_the_way_stays_where_it_is(county: Desk, misol: Desk) -> None:
    own = misol.folder / "sections/03-leave.yaml"
    own.write_text(own.read_text("utf-8") + "# oma\n", "utf-8")
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    misol.good("update")
    assert "545.00" not in (misol.folder / FEES).read_text("utf-8")
    said = misol.good("update", "--files")
    assert own.read_text("utf-8").endswith("# oma\n") and "03-leave.yaml" in said.err
    assert "545.00" in (misol.folder / FEES).read_text("utf-8")
    assert misol.git("status", "--porcelain").split() == ["M", "sections/03-leave.yaml"]
    assert not kept(misol, "sections/03-leave.yaml")


def test_a_new_file_in_the_way_is_copied_aside(county: Desk, misol: Desk) -> None:
    own = misol.folder / "sections/04-new.yaml"
    own.write_text("oma luonnos\n")
    (county.folder / "sections/04-new.yaml").write_text('id: new\nnumber: "4"\nheading: {fi: X}\n')
    county.commit("Uusi")
    misol.good("update", "--files")
    assert own.read_text().startswith("id: new")
    assert [path.read_text() for path in kept(misol, "sections/04-new.yaml")] == ["oma luonnos\n"]


def test_staged_work_is_copied_aside_too(county: Desk, misol: Desk) -> None:
    (misol.folder / FEES).write_text("kesken\n")
    (misol.folder / "muistio.txt").write_text("oma\n")
    misol.git("add", "--all")
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    misol.good("update", "--files")
    assert "545.00" in (misol.folder / FEES).read_text("utf-8")
    assert kept(misol, FEES)[0].read_text() == "kesken\n"
    assert kept(misol, "muistio.txt")[0].read_text() == "oma\n"


def test_the_files_catch_up_without_the_network(county: Desk, misol: Desk) -> None:
    (misol.folder / FEES).write_text("kesken\n")
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    misol.good("update")
    misol.git("remote", "set-url", "origin", str(misol.top / "gone"))
    said = misol.say("update", "--files")
    assert said.code == 2 and "545.00" in (misol.folder / FEES).read_text("utf-8")
    misol.git("remote", "remove", "origin")
    assert "already" in misol.good("update", "--files").out


def test_another_branch_has_no_files_to_catch_up(county: Desk, misol: Desk) -> None:
    misol.git("switch", "--quiet", "-c", "oma")
    before = untouched(misol)
    said = misol.say("update", "--files")
    assert said.code == 2 and "oma" in said.err and untouched(misol) == before


def test_a_file_in_the_way_of_a_new_one_is_not_overwritten(county: Desk, misol: Desk) -> None:
    (misol.folder / "sections/04-new.yaml").write_text("oma luonnos\n")
    (county.folder / "sections/04-new.yaml").write_text('id: new\nnumber: "4"\nheading: {fi: X}\n')
    county.commit("Uusi")
    said = misol.good("update")
    assert "older" in said.err
    assert (misol.folder / "sections/04-new.yaml").read_text() == "oma luonnos\n"


def test_another_branch_is_left_alone(county: Desk, misol: Desk) -> None:
    misol.git("switch", "--quiet", "-c", "oma")
    before = untouched(misol)
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    misol.good("update")
    assert misol.at("main") == county.at("main") and untouched(misol) == before


def test_new_amendments_are_named(county: Desk, misol: Desk, nvf: Desk) -> None:
    words = ("--set", "leave.saving~sv=Ny text.", "--title", "Längre tid", "--reason", "Skäl")
    nvf.good("propose", "leave", *words, lang="sv")
    nvf.good("submit", "--yes")
    said = misol.good("update")
    assert "nvf-1" in said.out and "Längre tid" in said.out
    assert "nvf-1" not in misol.good("update").out, "said once"
    assert "nvf-1" in misol.good("amendments").out


def test_ones_own_answer_comes_home(county: Desk, misol: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")
    misol.good("submit", "--yes")
    county.good("merge", "misol-1", "--because", "Hyvä")
    misol.good("update")
    assert '"merged"' in misol.good("amendments", "--json").out
    assert "taken into the draft" in misol.good("status").out


def test_a_draft_of_ones_own_is_not_thrown_away(county: Desk, misol: Desk) -> None:
    misol.commit("Oma", (FEES, "760.00", "761.00"))
    own = misol.at("main")
    assert "not been sent" in misol.good("update").out and misol.at("main") == own
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    said = misol.good("update")
    assert "coordinator" in said.err and misol.at("main") == own


def test_a_remote_that_cannot_be_reached(misol: Desk) -> None:
    misol.git("remote", "set-url", "origin", str(misol.top / "gone"))
    said = misol.refused("update")
    assert "Nothing is lost" in said


def test_every_other_command_works_without_the_network(misol: Desk) -> None:
    misol.git("remote", "set-url", "origin", "http://192.0.2.1/book.git")
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    for words in (("status",), ("amendments",), ("read",), ("diff", "misol-1"), ("statement",)):
        misol.good(*words)


def test_a_bare_server_between(shared: Desk, county: Desk, misol: Desk) -> None:
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    county.good("submit", "--yes")
    misol.good("update")
    assert shared.at("main") == misol.at("main") == county.at("main")


def test_from_a_folder_below(county: Desk, misol: Desk) -> None:
    county.commit("Uusi", (FEES, "540.00", "545.00"))
    replace(misol, folder=misol.folder / "sections").good("update")
    assert "545.00" in (misol.folder / FEES).read_text("utf-8")


def test_what_is_new_since_the_last_time(county: Desk, misol: Desk, nvf: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts", "--title", "Palkkio")
    nvf.propose("leave", "--set", "leave:leave/I.days=3", "--title", "Dagar")
    for desk in (misol, nvf):
        desk.good("submit", "--yes")
        desk.good("update")
    county.good("merge", "misol-1", "--because", "Kohtuullista")
    nvf.good("withdraw", "nvf-1", "--because", "Fel siffra")
    nvf.good("submit", "--yes")
    county.good("decide", "2027-1", "--body", "Lautakunta", "--meeting", "8.12.2026")
    said = misol.good("update").out
    assert "2027-1, 8 December 2026" in said, "the day of the meeting, not of the recording"
    assert "Your amendment misol-1 (Palkkio) has been answered: taken into the draft." in said
    assert "Answer: Kohtuullista" in said and "New decided version: 2027-1" in said
    assert "nvf-1 (Dagar) has been withdrawn. Reason: Fel siffra" in said
    assert said.index("misol-1") < said.index("nvf-1")
    again = misol.good("update").out
    assert "no new amendments, answers or decisions" in again and "misol-1" not in again
    assert "Amendment misol-1 (Palkkio) has been answered" in nvf.good("update").out


def test_what_its_proposer_changed_is_named_as_changed(
    county: Desk, misol: Desk, nvf: Desk
) -> None:
    nvf.propose("leave", "--set", "leave:leave/I.days=3", "--title", "Dagar")
    nvf.good("submit", "--yes")
    assert "New amendment nvf-1" in misol.good("update").out
    nvf.good("propose", "--to", "nvf-1", "--reason", "Bättre skäl", lang="sv")
    nvf.good("submit", "--yes")
    assert "Changed amendment nvf-1" in misol.good("update").out


def test_an_answer_taken_back_is_told_as_such(county: Desk, misol: Desk, nvf: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts", "--title", "Palkkio")
    misol.good("submit", "--yes")
    county.good("merge", "misol-1", "--because", "Hyvä")
    misol.good("update")
    nvf.good("update")
    county.good("merge", "--undo", "misol-1", "--because", "Erehdys")
    said = misol.good("update").everything
    assert "your amendment misol-1 (Palkkio) has been undone" in said and "answered" not in said
    assert "Answer undone: Erehdys" in said
    assert "amendment misol-1 (Palkkio) has been undone" in nvf.good("update").everything
    county.good("merge", "misol-1", "--because", "Hyvä")
    said = misol.good("update").everything
    assert "answered: taken into the draft" in said and "Answer: Hyvä" in said, "the same again"
