"""A new row or provision in the lines of whoever wrote it."""

import pytest

from rulebook_cli.store.own_lines import with_own_lines

FILE = "sections/1.yaml"
BEFORE = """\
id: a
provisions:
  # ensin
  - id: p
    text: {fi: "Yksi."}
"""
WRITTEN = """\
id: a
provisions:
  # ensin
  - id: p
    text: {fi: "Kaksi."}
  - id: r
    text:
      fi: Uusi.
"""
OWN = """\
id: a
provisions:
    # uusi momentti
    - id: r
      text: {fi: "Uusi."}   # ks. palaute
    # ensin
    - id: p
      text: {fi: "Yksi."}
"""


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_its_lines_and_comments_come_along(breaks: str) -> None:
    now, old = (text.replace("\n", breaks) for text in (WRITTEN, BEFORE))
    mended = with_own_lines(now, old, OWN, FILE)
    new = '  # uusi momentti\n  - id: r\n    text: {fi: "Uusi."}   # ks. palaute\n'
    kept = WRITTEN.split("  - id: r")[0]
    assert mended == (kept + new).replace("\n", breaks)


def test_a_comment_that_is_there_already_is_not_doubled() -> None:
    own = OWN.replace("# uusi momentti", "# ensin", 1)
    mended = with_own_lines(WRITTEN, BEFORE, own, FILE)
    assert mended.count("# ensin") == 1 and "# ks. palaute" in mended


@pytest.mark.parametrize(
    "own",
    [
        OWN.replace("Uusi.", "Muu."),
        OWN.replace("id: r", "id: s"),
        OWN.replace("    - id: r", "   - - id: r"),
        "provisions: [{id: r, text: {fi: Uusi.}}]\n",
        "",
        "][",
    ],
)
def test_what_says_something_else_is_left(own: str) -> None:
    assert with_own_lines(WRITTEN, BEFORE, own, FILE) == WRITTEN


def test_a_new_fee_keeps_its_comment() -> None:
    head = "id: f\nfees:\n  per: month\n  schedule:\n"
    before = head + "    - {tier: I, from: 2026-01-01, amount: 500.00}\n"
    written = before + "    - {tier: II, from: 2026-01-01, amount: 640.00}\n"
    own = written.replace("640.00}", "640.00}  # uusi rivi")
    assert with_own_lines(written, before, own, FILE) == own
