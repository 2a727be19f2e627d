"""People in whole numbers: the lines of a paper and their sum are the same people."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.assessment.whole_people import whole_people

PARTS = st.dictionaries(
    st.text("abc", min_size=1, max_size=3),
    st.fractions(min_value=0, max_value=500, max_denominator=97),
    min_size=1,
    max_size=8,
)


def test_the_greatest_remainders_are_rounded_up() -> None:
    parts = {"gains": Fraction(75 * 46, 74), "stays": Fraction(75 * 28, 74)}
    assert whole_people(parts) == {"gains": 47, "stays": 28}


def test_three_thirds_of_eighty_are_eighty() -> None:
    assert list(whole_people(dict.fromkeys("abc", Fraction(80, 3))).values()) == [27, 27, 26]


@given(PARTS)
def test_they_add_up_and_none_is_a_person_off(parts: dict[str, Fraction]) -> None:
    found = whole_people(parts)
    assert abs(sum(found.values()) - sum(parts.values())) <= Fraction(1, 2)
    assert all(abs(found[key] - part) < 1 for key, part in parts.items())
