"""What a changed service means for people, in sentences, wherever changes are shown."""

import pytest
from changed_blocks import showing
from small_book import SUPPORT, changed, draft

from rulebook_cli.changes.compare import compare
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.service_changes import service_sentences
from rulebook_cli.render.papers.amendment_words import what_changes

COACHING = "Carer coaching}\n    level: sub-regional\n"
SHORT = (
    "Short-term care in a unit}\n    level: sub-regional\n    for: [contract-carers, other-carers]"
)


def sentences(after, language="fi", before=None):
    old = before or draft()
    shown = showing(after, language, old)
    changes = compare(old.entries, after.entries)
    return [line for change in changes for line in service_sentences(change, shown)]


def point(after, language="fi"):
    changes = compare(draft().entries, after.entries)
    return what_changes(changed_places(changes, showing(after, language)), language)


@pytest.mark.parametrize(
    ("language", "nearer"),
    [
        ("fi", "Omaishoitajan valmennus siirtyy: seudullinen palvelu → lähipalvelu. Palvelu tulee "
               "lähemmäs."),
        ("sv", "Träning för närståendevårdare flyttas: regional service → närservice. Tjänsten "
               "kommer närmare."),
        ("en", "Carer coaching moves: sub-regional service → local service. The service comes "
               "nearer."),
    ],
)  # fmt: skip
def test_a_service_that_comes_nearer_moves(language, nearer):
    after = changed((SUPPORT, COACHING, COACHING.replace("sub-regional", "local")))
    assert sentences(after, language) == [nearer]
    places = changed_places(compare(draft().entries, after.entries), showing(after, language))
    assert places[0].notes == (nearer,)


def test_a_service_may_go_further_away():
    after = changed((SUPPORT, COACHING, COACHING.replace("sub-regional", "national")))
    assert sentences(after)[0].endswith(
        "seudullinen palvelu → valtakunnallinen palvelu. Palvelu menee kauemmas."
    )


def test_a_level_that_is_only_written_down_moves_nothing():
    unsaid = changed((SUPPORT, COACHING, "Carer coaching}\n"))
    assert sentences(draft(), before=unsaid) == []


def test_who_gets_and_who_loses_a_service_is_told():
    after = changed((SUPPORT, SHORT, SHORT.replace(", other-carers", "")))
    assert sentences(after) == [
        "Lyhytaikainen hoito yksikössä: palvelua eivät enää saa läheistään ilman sopimusta "
        "hoitavat."
    ]
    assert sentences(draft(), before=after) == [
        "Lyhytaikainen hoito yksikössä: palvelun saavat nyt myös läheistään ilman sopimusta "
        "hoitavat."
    ]


def test_situations_and_tiers_that_leave_a_service_are_named():
    situations = "child, adult-disability, mental-health, end-of-life]\n    tiers: ["
    after = changed((SUPPORT, situations, "child]\n    tiers: ["), (SUPPORT, "light, I, II, III, "
                     "heavy]", "light, II, III, heavy]"))  # fmt: skip
    assert sentences(after) == [
        "Vapaan aikainen hoito kotona: palvelu poistuu näistä hoitotilanteista: Aikuisen vamma, "
        "Mielenterveys- tai päihdesairaus ja Saattohoito ja luopuminen.",
        "Vapaan aikainen hoito kotona: palvelu poistuu näistä luokista: I.",
    ]


def test_a_service_that_is_removed_or_new_tells_whom_it_was_for():
    start = "  - id: national-helpline\n"
    text = (draft_text().index(start), draft_text().index("  - id: online-coaching\n"))
    gone = changed((SUPPORT, draft_text()[text[0] : text[1]], ""))
    assert sentences(gone) == [
        "Järjestöjen valtakunnallinen neuvontapuhelin: palvelua eivät enää saa "
        "omaishoitosopimuksen tehneet ja läheistään ilman sopimusta hoitavat."
    ]
    assert "saavat nyt myös" in sentences(draft(), before=gone)[0]


def test_main_points_tell_the_move_and_never_what_goes_as_if_it_stayed():
    moved = changed((SUPPORT, COACHING, COACHING.replace("sub-regional", "local")))
    assert point(moved).endswith("valmennus: siirtyy: seudullinen palvelu → lähipalvelu.")
    lost = changed((SUPPORT, SHORT, SHORT.replace(", other-carers", "")))
    assert point(lost).endswith(
        "kenelle: omaishoitosopimuksen tehneet, läheistään ilman sopimusta hoitavat → "
        "omaishoitosopimuksen tehneet."
    )


def test_a_list_too_long_for_a_sentence_is_only_named():
    after = changed((SUPPORT, "light, I, II, III, heavy]", "light, II, III, heavy]"))
    assert point(after) == "Muutetaan: 13 §, palvelu: Vapaan aikainen hoito kotona: palkkioluokat."


def draft_text():
    from small_book import DRAFT

    return (DRAFT / SUPPORT).read_text("utf-8")
