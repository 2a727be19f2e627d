"""A statement asks git twice, with evidence and answered amendments too: which refs there are, and
what they hold."""

from desks import Desk
from test_git_processes import counting, several_of_ones_own


def test_a_statement_starts_two_git_processes(misol: Desk) -> None:
    note = misol.top / "note.txt"
    note.write_text("Yöllä herätään kolmesti.", "utf-8")
    shown = ("--says", "Kertomus", "--consent", "Aino Esimerkki")
    several_of_ones_own(misol).good("evidence", "fees", note, *shown)
    desk, log = counting(misol)
    for when in ("cold", "known"):
        log.unlink(missing_ok=True)
        said = desk.good("statement", "misol", "--format", "md").out
        started = log.read_text().splitlines()
        assert "Yöllä herätään kolmesti." in said
        assert len(started) == 2, (when, started)
