"""From lines that came back to changes of a book."""

from rulebook_cli.changes.revise import revise
from rulebook_cli.model.returned import Line, Returned
from rulebook_cli.model.revision import Revised
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.words.seen_paragraphs import seen_paragraphs
from rulebook_cli.store.read_rulebook import read_rulebook

RULEBOOK = b"title: {fi: K}\nlanguages: [fi, sv]\n"
SECTION = """\
id: fees
number: "2"
heading: {fi: Palkkio, sv: Arvode}
provisions:
  - id: amount
    text:
      fi: |
        Palkkio on [650,00 euroa](fee:II):

        - kuussa
        - vuodessa
      sv: |
        Arvodet.
  - id: payment
    text: {sv: Betalas.}
"""
WAS = ("1 Palkkio on 650,00 euroa:", "kuussa", "vuodessa", "(voimassa 1.1.2027 alkaen)")


def book() -> Rulebook:
    return read_rulebook({"rulebook.yaml": RULEBOOK, "sections/1.yaml": SECTION.encode()})


def line(nth: int, text: str | None = None, place: str = "fees.amount", was: str = "") -> Line:
    words = was or WAS[nth - 1]
    kept = words if text is None else text
    return Line(place, (place, nth), words, kept, nth in (2, 3), () if text is None else ("Aino",))


def revised(*lines: Line, gone: tuple[Line, ...] = (), only_tracked: bool = False) -> Revised:
    returned = Returned(lines, gone)
    return revise(returned, book(), "fi", seen_paragraphs, only_tracked=only_tracked)


def text_of(found: Revised) -> str:
    (one,) = found.revisions
    assert str(one.edit.address) == "fees.amount~fi" and one.edit.file == "sections/1.yaml"
    return str(one.edit.value)


def test_nothing_changed_is_nothing() -> None:
    assert revised(*(line(nth) for nth in (1, 2, 3, 4))) == Revised()


def test_the_number_and_what_is_printed_after_are_no_part_of_the_text() -> None:
    found = revised(line(1, "1 Palkkio on 700,00 euroa:"), line(2), line(3), line(4))
    assert text_of(found).startswith("Palkkio on [700,00 euroa](fee:II):\n\n- kuussa\n- vuo")
    assert found.loose == () and found.revisions[0].authors == ("Aino",)


def test_a_changed_note_is_loose() -> None:
    found = revised(line(1), line(2), line(3), line(4, "(voimassa heti)"))
    assert found.revisions == ()
    (loose,) = found.loose
    assert (loose.place, loose.was, loose.text) == ("fees.amount", WAS[3], "(voimassa heti)")


def test_a_number_that_was_taken_away_is_missed_by_nobody() -> None:
    for text in ("Palkkio on 700,00 euroa:", "1Palkkio on 700,00 euroa:"):
        assert "\nPalkkio on [700" in "\n" + text_of(revised(line(1, text), line(2), line(3)))


def test_an_item_that_is_gone_and_one_that_is_new() -> None:
    new = Line("fees.amount", None, "", "päivässä", listed=True)
    found = revised(line(1), new, line(3), gone=(line(2, ""),))
    assert text_of(found).endswith(":\n\n- päivässä\n- vuodessa\n")


def test_a_provision_without_words_is_taken_out() -> None:
    found = revised(gone=tuple(line(nth, "") for nth in (1, 2, 3)))
    (one,) = found.revisions
    assert str(one.edit.address) == "fees.amount" and one.edit.value is None


def test_where_a_translation_is_missing_the_words_shown_are_changed() -> None:
    found = revised(line(1, "2 (på svenska) Betalas genast.", "fees.payment", "2 Betalas."))
    (one,) = found.revisions
    assert str(one.edit.address) == "fees.payment~sv"


def test_a_heading_of_the_book_and_what_is_put_before_it() -> None:
    found = revised(line(1, "2 § Palkkiot", "fees", "2 § Palkkio"))
    (one,) = found.revisions
    assert (one.edit.address.field, one.edit.value) == ("fi", "Palkkiot")
    other = revised(line(1, "3 § Palkkio", "fees", "2 § Palkkio"))
    assert other.revisions == () and other.loose[0].text == "3 § Palkkio"


def test_amounts_of_one_cell_in_all_their_rows() -> None:
    place = "fees:fee/I@2026-01-01 fees:fee/II@2026-01-01"
    (amount,) = revised(line(1, "700,00 €", place, "650,00 €")).amounts
    assert [str(row) for row in amount.rows] == place.split()
    assert revised(line(1, "", place, "650,00 €")).loose[0].place == "fees:fee/I@2026-01-01"


def test_another_versions_printed_words_are_not_held_against_anybody() -> None:
    silent = Line("fees:fee", ("fees:fee", 1), "Palkkiot", "Hoitopalkkiot")
    assert revised(silent).loose and not revised(silent, only_tracked=True).loose
