"""What a memo says of amendments that would write one place otherwise, and of the cost."""

from dataclasses import replace

from small_amendments import fee_raise, new_provision, swedish_words, withdrawn
from small_book import FEES, changed, draft, exhibit, text
from small_matter import matter

from rulebook_cli.model.amendment import Answer, Withdrawal
from rulebook_cli.render.papers.memo_clashes import clash_blocks
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.writers.write_terminal import write_terminal


def memo(*exhibits, **more):
    heard = matter().heard
    paper = draw_memo(draft(), heard.round_, exhibits, (), (), (), "fi", heard.on, **more)
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


def other_raise(id_="hol-7", amount="840.00"):
    """The same amount otherwise."""
    record = replace(fee_raise().amendment, id=id_, association="hol", answers=(), parts=())
    old = "{tier: II, from: 2026-01-01, amount: 760.00}"
    return exhibit(record, changed((FEES, old, old.replace("760.00", amount))))


def two_rows(id_, amount):
    """Two rows of the fees with the same amount."""
    record = replace(
        fee_raise().amendment, id=id_, association=id_.partition("-")[0], answers=(), parts=()
    )
    rows = [f"{{tier: {tier}, from: 2026-01-01, amount: 760.00}}" for tier in ("L2", "A2")]
    return exhibit(record, changed(*((FEES, row, row.replace("760.00", amount)) for row in rows)))


def clashes(*exhibits):
    return memo(*exhibits).partition("niiden ratkaisut")[2].partition("Ratkaisematta")[0]


def test_a_place_with_two_amounts_tells_what_became_of_each_and_why():
    told = clashes(fee_raise(), other_raise())
    assert "luokan II palkkio 1.1.2026 alkaen: hol-7 – odottaa vastausta; misol-1 – ei" in told
    assert "oteta esitykseen: Vuoden 2026 määrä on jo maksettu." in told


def test_what_became_of_two_is_said_once_for_all_their_places():
    told = clashes(two_rows("misol-8", "810.00"), two_rows("hol-7", "840.00"))
    assert told.count("odottaa vastausta") == 2, "once for each"
    assert "luokan L2 palkkio" in told and "luokan A2 palkkio" in told


def test_those_who_want_the_same_do_not_clash():
    assert "Mitkään ehdotukset" in clashes(fee_raise(), other_raise(amount="800.00"))
    assert "Mitkään ehdotukset" in clashes(new_provision(), swedish_words())


def put_in(id_, name):
    """A new provision at the point where others put theirs."""
    whole = new_provision()
    record = replace(whole.amendment, id=id_, association="hol", answers=(), parts=())
    changes = tuple(
        replace(change, address=replace(change.address, provision=name))
        for change in whole.changes
        if change.address.provision == "arranged"
    )
    return replace(whole, amendment=record, changes=changes)


def test_two_new_provisions_at_one_point_are_a_clash():
    told = clashes(new_provision(), put_in("hol-7", "other"))
    assert "hol-7 – odottaa vastausta" in told and new_provision().amendment.id in told
    assert "Mitkään ehdotukset" in clashes(new_provision(), put_in("hol-7", "arranged"))


def test_what_was_taken_back_clashes_with_nothing():
    gone = other_raise()
    gone = replace(
        gone,
        amendment=replace(
            gone.amendment, withdrawn=Withdrawal(withdrawn().on, text("Perumme.")), answers=()
        ),
    )
    assert "Mitkään ehdotukset" in clashes(fee_raise(), gone)


def test_an_answer_to_the_whole_is_one_to_the_place():
    other = other_raise()
    yes = Answer("merged", text("Riittää."), "hva", other.on)
    other = replace(other, amendment=replace(other.amendment, answers=(yes,)))
    assert "hol-7 – otetaan esitykseen: Riittää;" in clashes(fee_raise(), other)


def test_the_cost_stands_at_the_top_where_it_is_known():
    assert "Kustannusvaikutus: Kasvaa 5 €." in memo(fee_raise(), cost="Kasvaa 5 €.")
    assert "Kustannusvaikutus" not in memo(fee_raise())


def test_the_words_are_there_in_every_language():
    for language in ("fi", "sv", "en"):
        assert len(clash_blocks(replace(matter(language).heard))) == 3


def test_those_who_only_write_near_each_other_do_not_clash():
    """A word here and a word there in one paragraph: both stand, and nobody clashes."""
    both = fee_raise(), other_raise()
    assert "hol-7 – odottaa vastausta" in clashes(*both)
    nobody = memo(*both, clash=lambda one, other: False).partition("niiden ratkaisut")[2]
    assert "Mitkään ehdotukset" in nobody
