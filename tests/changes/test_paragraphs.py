"""Which paragraph is which, before words are compared."""

import pytest

from rulebook_cli.changes.paragraphs import compare, cut

FEE = "Hoitopalkkio maksetaan kuukausittain hoitajan tilille."
LEAVE = "Hoitajalla on oikeus vapaaseen kolme päivää kalenterikuukaudessa."
ENDS = "Sopimus päättyy sen kuukauden lopussa, jona hoito käy tarpeettomaksi."


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"{FEE}\n\n{LEAVE}", [FEE, LEAVE]),
        ("Tukea saa:\n- hoitaja\n- hoidettava\n", ["Tukea saa:", "- hoitaja", "- hoidettava"]),
        ("1. hoitaja\n2. hoidettava", ["1. hoitaja", "2. hoidettava"]),
        ("Palkkio maksetaan\nkuukausittain –\nei muuten", None),
        ("| I | 500 € |\n| II | 700 € |", ["| I | 500 € |", "| II | 700 € |"]),
        ("\n\n", []),
        ("", []),
    ],
)
def test_cut(text: str, parts: list[str] | None) -> None:
    found = cut(text, exact=False)
    assert [found.text(at) for at in range(len(found.paragraphs))] == (
        [text] if parts is None else parts
    )
    assert "".join(found.words) == text


def paired(old: str, new: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    one, other = cut(old, exact=False), cut(new, exact=False)
    pairing = compare(one, other)[1]
    kept = [(" + ".join(map(one.text, a)), " + ".join(map(other.text, b))) for a, b in pairing.kept]
    return kept, [(one.text(i), other.text(j)) for i, j in pairing.moved]


def test_an_edited_paragraph_is_itself() -> None:
    new = LEAVE.replace("kolme", "neljä")
    assert paired(f"{FEE}\n\n{LEAVE}", f"{ENDS}\n\n{FEE}\n\n{new}") == (
        [(FEE, FEE), (LEAVE, new)],
        [],
    )


def test_a_moved_and_edited_paragraph_is_found() -> None:
    new = FEE.replace("tilille", "pankkitilille")
    kept, moved = paired(f"{FEE}\n\n{LEAVE}\n\n{ENDS}", f"{LEAVE}\n\n{ENDS}\n\n{new}")
    assert kept == [(LEAVE, LEAVE), (ENDS, ENDS)]
    assert moved == [(FEE, new)]


def test_a_split_and_a_join() -> None:
    assert paired(f"{FEE} {LEAVE}", f"{FEE}\n\n{LEAVE}")[0] == [
        (f"{FEE} {LEAVE}", f"{FEE} + {LEAVE}")
    ]
    assert paired(f"{FEE}\n\n{LEAVE}", f"{FEE} {LEAVE}")[0] == [
        (f"{FEE} + {LEAVE}", f"{FEE} {LEAVE}")
    ]


def test_a_much_enlarged_paragraph_is_itself() -> None:
    new = f"{LEAVE} {ENDS} {ENDS} {ENDS}"
    assert paired(LEAVE, f"{new}\n\n{FEE}")[0] == [(LEAVE, new)]


def test_words_of_unlike_paragraphs_are_never_matched() -> None:
    old, new = f"{LEAVE}\n\n{FEE}", f"{ENDS} ja kuukaudessa\n\n{LEAVE}\n\n{FEE}"
    codes = compare(cut(old, exact=True), cut(new, exact=True))[0]
    assert [code.kind for code in codes] == ["insert", "equal"]


def test_a_reworded_paragraph_is_itself_unless_it_moved() -> None:
    assert paired(f"{FEE}\n\n{LEAVE}", f"{ENDS}\n\n{LEAVE}") == ([(FEE, ENDS), (LEAVE, LEAVE)], [])
    kept, moved = paired(f"{FEE}\n\n{LEAVE}\n\n{LEAVE}!", f"{ENDS}\n\n{LEAVE}\n\n{LEAVE}!\n\n{FEE}")
    assert kept == [(LEAVE, LEAVE), (f"{LEAVE}!", f"{LEAVE}!")]
    assert moved == [(FEE, FEE)]


def test_the_depth_of_an_item_is_a_change_and_a_wrap_is_none() -> None:
    flat, deep = "- hoito\n- vapaa", "- hoito\n  - vapaa"
    assert any(
        c.kind != "equal" for c in compare(cut(flat, exact=False), cut(deep, exact=False))[0]
    )
    text, wrap = "Hoito on 1 000 euroa.", "Hoito\non 1 000\neuroa."
    assert [c.kind for c in compare(cut(text, exact=False), cut(wrap, exact=False))[0]] == ["equal"]
    assert len(compare(cut(text, exact=True), cut(wrap, exact=True))[0]) > 1
