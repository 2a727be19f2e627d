"""What an amendment's proposer wrote beside the values comes into the draft: comments, layout."""

from desks import Desk

LEAVE = "sections/03-leave.yaml"
SAVING = "  - id: saving\n"
NEW = (
    "  # lisätty momentti (ks. palaute)\n"
    "  - id: extra\n"
    '    text: {fi: "Uusi momentti.", sv: "Nytt moment."}   # uusi\n'
)
BECAUSE = ("--because", "Hyvä")


def proposed(desk: Desk, *cuts: tuple[str, str]) -> bytes:
    """The file of an amendment of misol's, made and filed."""
    path = desk.section("03-leave", *cuts)
    desk.propose("leave", "--from", path, "--as", "misol")
    return (desk.git("show", "amendment/misol/1:" + LEAVE) + "\n").encode()


def test_a_file_that_has_not_moved_is_taken_as_it_was_written(county: Desk) -> None:
    own = proposed(county, (SAVING, NEW + SAVING), ("days: 2", "days: 4"))
    county.good("merge", "misol-1", *BECAUSE)
    text = county.shown(f"main:{LEAVE}")
    assert text.encode().strip() == own.strip() and "# uusi" in text


def test_and_goes_as_it_came(county: Desk) -> None:
    before = county.git("rev-parse", f"main:{LEAVE}")
    proposed(county, (SAVING, NEW + SAVING))
    county.good("merge", "misol-1", *BECAUSE)
    county.good("merge", "--undo", "misol-1", "--because", "Liian aikaista")
    assert county.git("rev-parse", f"main:{LEAVE}") == before


def test_where_the_file_has_moved_a_new_provision_keeps_its_own_lines(county: Desk) -> None:
    proposed(county, (SAVING, NEW + SAVING))
    county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    county.good("merge", "nvf-1", *BECAUSE)
    county.good("merge", "misol-1", *BECAUSE)
    text = county.shown(f"main:{LEAVE}")
    assert NEW in text and "days: 3" in text


def test_in_one_go_both_are_there(county: Desk) -> None:
    proposed(county, (SAVING, NEW + SAVING))
    county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    county.good("merge", "nvf-1", "misol-1", *BECAUSE)
    text = county.shown(f"main:{LEAVE}")
    assert NEW in text and "days: 3" in text
