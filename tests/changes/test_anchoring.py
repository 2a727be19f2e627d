"""A comment follows its words: in place while they stand, never silently so when they are gone."""

from hypothesis import assume, given
from hypothesis import strategies as st

from rulebook_cli.changes.anchoring import (
    anchor_quote,
    anchor_whole,
    context_of,
    one_form,
    spots_of,
)
from rulebook_cli.model.anchor import Anchored, Context, Standing

IN_PLACE, CHANGED, LOST = Standing.IN_PLACE, Standing.CHANGED, Standing.LOST
OLD = {
    "fi": "Omaishoitajalla on oikeus kahteen vapaapäivään kuukaudessa.\nVapaan voi pitää osissa.",
    "sv": "Vårdaren har rätt till två lediga dagar i månaden.",
}


def anchored(quote: str, now: dict[str, str], old: dict[str, str] | None = OLD) -> Anchored:
    spots = spots_of(quote, old or OLD)
    context = context_of(spots[0], old or OLD) if spots else Context()
    return anchor_quote(quote, context, old, now)


def changed(old: str, new: str, language: str = "fi") -> dict[str, str]:
    assert old in OLD[language]
    return {**OLD, language: OLD[language].replace(old, new)}


def test_untouched_words_are_in_place_wherever_else_the_text_changes() -> None:
    for now in (
        OLD,
        changed("kahteen", "kolmeen"),
        changed("kuukaudessa.\n", "kuukaudessa. Lisäksi on vielä muuta. "),
        {**OLD, "sv": "Helt annan text."},
        {"fi": OLD["fi"]},
    ):
        assert anchored("Vapaan voi pitää", now).standing is IN_PLACE


def test_changed_words_are_told_with_those_that_stand_there_now() -> None:
    found = anchored("kahteen vapaapäivään", changed("kahteen", "kolmeen"))
    assert found == Anchored(CHANGED, "kahteen vapaapäivään", "kolmeen vapaapäivään")
    found = anchored("två lediga dagar", changed("två lediga", "tre hela lediga", "sv"))
    assert found == Anchored(CHANGED, "två lediga dagar", "tre hela lediga dagar")


def test_words_put_among_the_quoted_ones_change_them() -> None:
    found = anchored("oikeus kahteen", changed("kahteen", "aina kahteen"))
    assert found == Anchored(CHANGED, "oikeus kahteen", "oikeus aina kahteen")


def test_removed_words_are_lost_with_what_they_were() -> None:
    now = changed(" kuukaudessa.\nVapaan voi pitää osissa.", ".")
    assert anchored("Vapaan voi pitää osissa.", now) == Anchored(LOST, "Vapaan voi pitää osissa.")
    assert anchored("två lediga dagar", {"fi": OLD["fi"]}) == Anchored(LOST, "två lediga dagar")


def test_half_a_word_elsewhere_is_not_the_word() -> None:
    old = {"fi": "Hoitoa on kolme tuntia."}
    found = anchored("kolme", {"fi": "Hoitoa on kolmekymmentä tuntia."}, old)
    assert found == Anchored(CHANGED, "kolme", "kolmekymmentä")
    old = {"fi": "Kolme päivää on annettu."}
    found = anchored("päivää", {"fi": "Kolme vapaapäivää on annettu."}, old)
    assert found == Anchored(CHANGED, "päivää", "vapaapäivää")
    unknown = anchor_quote("kolme", Context(), None, {"fi": "Hoitoa on kolmekymmentä tuntia."})
    assert unknown == Anchored(CHANGED, "kolme", "kolmekymmentä")


def test_of_two_alike_the_quoted_one_is_followed() -> None:
    old = {"fi": "Palkkio on kaksi päivää. Loma on kaksi päivää. Muuta ei ole."}
    first, second = spots_of("kaksi päivää", old)
    now = {"fi": "Palkkio on kaksi päivää. Loma on viisi päivää. Muuta ei ole."}

    def where(spot: object) -> Anchored:
        return anchor_quote("kaksi päivää", context_of(spot, old), old, now)  # type: ignore[arg-type]

    assert where(first).standing is IN_PLACE
    assert where(second) == Anchored(CHANGED, "kaksi päivää", "viisi päivää")


def test_moved_words_are_in_place() -> None:
    now = {**OLD, "fi": "Vapaan voi pitää osissa. Omaishoitajalla on oikeus vapaapäivään."}
    assert anchored("Vapaan voi pitää", now).standing is IN_PLACE


def test_without_the_old_text_the_words_around_decide() -> None:
    context = context_of(spots_of("kahteen", OLD)[0], OLD)

    def where(fi: str) -> Anchored:
        return anchor_quote("kahteen", context, None, {"fi": fi})

    assert where(OLD["fi"]).standing is IN_PLACE
    assert where("Hänellä on oikeus kahteen päivään.").standing is IN_PLACE
    assert where(OLD["fi"].replace("kahteen", "viiteen")) == Anchored(CHANGED, "kahteen", "viiteen")
    assert where("Palkkio jaetaan kahteen osaan.").standing is CHANGED
    assert where("Muuta.") == Anchored(LOST, "kahteen")
    assert anchor_quote("kahteen", Context(), None, OLD).standing is IN_PLACE


def test_wrapping_and_hard_blanks_change_nothing() -> None:
    now = {"fi": OLD["fi"].replace(" ", "\xa0").replace("\n", " ")}
    assert anchored("kahteen  vapaapäivään", now, {"fi": OLD["fi"]}).standing is IN_PLACE
    assert anchor_whole({"fi": OLD["fi"]}, now).standing is IN_PLACE


def test_a_whole_text_tells_what_differs() -> None:
    assert anchor_whole(OLD, OLD).standing is IN_PLACE
    assert anchor_whole(None, OLD).standing is IN_PLACE
    found = anchor_whole(OLD, changed("kahteen", "kolmeen"))
    assert found.standing is CHANGED
    assert found.old == "Omaishoitajalla on oikeus kahteen vapaapäivään kuukaudessa. Vapaan …"
    assert found.new == "Omaishoitajalla on oikeus kolmeen vapaapäivään kuukaudessa. Vapaan …"


SAID = "hoitaja palkkio on ja ei kaksi päivää 650,00 euroa kuukaudessa II vapaa . , (osa)"
WORDS = st.sampled_from(SAID.split())
TEXTS = st.lists(WORDS, min_size=1, max_size=24)


@st.composite
def edits(draw: st.DrawFn, words: list[str], start: int, end: int) -> list[str]:
    """Random edits of the words outside a stretch."""
    done: list[str] = []
    for at, word in enumerate(words):
        inside = start <= at < end
        if not inside or at == start:
            done += draw(st.lists(WORDS, max_size=2)) if draw(st.integers(0, 4)) == 0 else []
        if inside or draw(st.integers(0, 3)):
            done.append(word)
    return done + draw(st.lists(WORDS, max_size=3))


@given(st.data(), TEXTS)
def test_whoever_edits_around_them_quoted_words_stay_in_place(
    data: st.DataObject, words: list[str]
) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quote, old = " ".join(words[start:end]), {"fi": " ".join(words)}
    now = {"fi": " ".join(data.draw(edits(words, start, end)))}
    spots = spots_of(quote, old)
    assume(len(spots) == 1 and spots_of(quote, now))
    found = anchor_quote(quote, context_of(spots[0], old), old, now)
    assert found == Anchored(IN_PLACE, one_form(quote))


@given(TEXTS, TEXTS, st.data())
def test_words_that_are_gone_are_never_silently_in_place(
    words: list[str], other: list[str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quote, old = " ".join(words[start:end]), {"fi": " ".join(words)}
    now = {"fi": " ".join(other)}
    spot = data.draw(st.sampled_from(spots_of(quote, old)))
    before = data.draw(st.sampled_from([old, None]))
    found = anchor_quote(quote, context_of(spot, old), before, now)
    if not spots_of(quote, now):
        assert found.standing is not IN_PLACE and found.old == one_form(quote)
    if before and len(spots_of(quote, now)) < len(spots_of(quote, old)) == 1:
        assert found.standing is not IN_PLACE
    assert (found.standing is CHANGED) == bool(found.new)


@given(TEXTS, TEXTS)
def test_the_answer_is_the_same_for_the_same_texts(words: list[str], other: list[str]) -> None:
    old, new = {"fi": " ".join(words)}, {"fi": " ".join(other)}
    assert (anchor_whole(old, new).standing is IN_PLACE) == (old == new)
