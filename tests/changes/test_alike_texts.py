"""What is the same letter, and what only looks like it."""

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.changes.alike_texts import AlikeTexts, alike

LETTER = (
    "Hyvä hyvinvointialue! Vapaapäivien määrää ei saa leikata. Hoitajat uupuvat jo nyt, ja lomitus "
    "on järjestettävä myös kesällä niin, että hoitaja voi levätä ja että palkkio on 700 euroa. "
    "Pyydämme, että luonnosta muutetaan näiltä osin ennen kuin se viedään päätettäväksi."
)
words = st.lists(st.sampled_from(["vapaa", "hoito", "raha", "loma", "ei"]), min_size=1, max_size=30)


def test_a_name_and_a_date_make_no_other_letter() -> None:
    first = f"{LETTER} Jyväskylässä 20.1.2027, Aino Esimerkki, 40100 Jyväskylä"
    second = f"{LETTER} Laukaassa 22.1.2027 klo 14.05, Bo Exempel, 41340 Laukaa"
    assert alike(first, second)


def test_another_number_or_a_negation_makes_another() -> None:
    assert not alike(LETTER, LETTER.replace("700", "800"))
    assert not alike(LETTER, LETTER.replace("ei saa leikata", "saa leikata"))
    assert not alike(LETTER, "Aivan toista asiaa koskeva kirje, jossa on oma mielensä.")


def test_a_few_words_are_alike_only_when_they_are_the_same() -> None:
    assert alike("Hyvä näin.", "hyvä NÄIN")
    assert not alike("Hyvä näin.", "Huono näin.")
    assert not alike("", "")


def test_each_group_is_known_by_its_first_and_kinds_are_kept_apart() -> None:
    letters = AlikeTexts()
    assert letters.add("a", f"{LETTER} Aino", "opposes") == ""
    assert letters.add("b", "Jotain muuta kokonaan sanottavana.", "opposes") == ""
    assert letters.add("c", f"{LETTER} Bo", "opposes") == "a"
    assert letters.add("d", f"{LETTER} Bo", "supports") == ""
    assert letters.add("e", f"{LETTER} Ville", "supports") == "d"


@given(words, words)
def test_being_alike_goes_both_ways(one: list[str], other: list[str]) -> None:
    first, second = " ".join(one), " ".join(other)
    assert alike(first, first)
    assert alike(first, second) == alike(second, first)


@given(st.lists(words, min_size=1, max_size=8))
def test_the_filter_finds_what_comparing_all_with_all_finds(texts: list[list[str]]) -> None:
    letters, firsts = AlikeTexts(), []
    for at, text in enumerate(" ".join(one) for one in texts):
        slow = next((name for name, other in firsts if alike(text, other)), "")
        found = letters.add(str(at), text)
        assert bool(found) == bool(slow)
        if not slow:
            firsts.append((str(at), text))
