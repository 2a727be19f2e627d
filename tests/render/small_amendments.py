"""Amendments of every kind to the model county's book."""

from datetime import date
from functools import cache

from small_book import (
    CLASS_II,
    FEES,
    LEAVE,
    NEW_SECTION,
    SUPPORT,
    TIERS,
    amendment,
    changed,
    draft_files,
    exhibit,
    text,
)

from rulebook_cli.model.amendment import Answer, Base, Supporter, Withdrawal


@cache
def fee_raise():
    """A fee set by decision, and the same amount in the words of two languages."""
    record = amendment(
        "misol-1",
        text("Luokan II palkkio nousee", "Arvodet i klass II höjs"),
        text(
            "Palkkio on jäänyt jälkeen naapurialueista. Hoitaja, joka auttaa myös öisin, ei voi "
            "tehdä ansiotyötä.",
            "Arvodet har blivit efter grannområdenas. En vårdare som hjälper även på nätterna kan "
            "inte förvärvsarbeta.",
        ),
        proposers=("Aino Esimerkki", "Börje Exempel"),
        principles=("participation", "stronger-place"),
        supporters=(Supporter("hol", date(2026, 12, 5)), Supporter("nvf", date(2026, 12, 6))),
        answers=(
            Answer(
                "merged-modified",
                text("Palkkio nousee, mutta määrärahan vuoksi vähemmän kuin ehdotettiin."),
                "hva",
                date(2027, 2, 10),
                1,
            ),
            Answer(
                "rejected",
                text("Vuoden 2026 määrä on jo maksettu.", "Beloppet för 2026 har redan betalats."),
                "hva",
                date(2027, 2, 10),
                2,
            ),
        ),
    )
    after = changed(
        (FEES, "luokassa II [760,00 euroa]", "luokassa II [800,00 euroa]"),
        (FEES, "i klass II [760,00 euro]", "i klass II [800,00 euro]"),
        (
            FEES,
            "{tier: II, from: 2026-01-01, amount: 760.00}",
            "{tier: II, from: 2026-01-01, amount: 800.00}",
        ),
        (
            FEES,
            "{tier: II, from: 2027-01-01, amount: indexed}",
            "{tier: II, from: 2027-01-01, amount: 830.00, raise: decision}",
        ),
    )
    return exhibit(record, after)


@cache
def leave_change():
    """A row of leave, with the text in Finnish alone: the draft has moved meanwhile."""
    record = amendment(
        "misol-2",
        text("Virkistysvapaa 24 tuntia"),
        text("Kuusitoista tuntia ei riitä yhteenkään kokonaiseen lepoon."),
    )
    after = changed(
        (
            LEAVE,
            "[virkistysvapaata](term:recreational-break) 16 tuntia kuukaudessa",
            "[virkistysvapaata](term:recreational-break) 24 tuntia kuukaudessa",
        ),
        (LEAVE, "    hours: 16\n", "    hours: 24\n"),
    )
    return exhibit(record, after, base=Base.NEAR)


@cache
def swedish_words():
    """A change of the Swedish text alone."""
    record = amendment(
        "nvf-1",
        text(sv="Tydligare ord om den vårdbehövandes åsikt"),
        text(sv="”Beaktas” är för svagt: åsikten ska höras innan avlösaren väljs."),
        principles=("participation",),
        answers=(
            Answer("merged", text(sv="Ordalydelsen är tydligare."), "hvb", date(2027, 2, 11)),
        ),
    )
    after = changed(
        (
            "sections/09-substitute-care.yaml",
            "Den vårdbehövandes åsikt beaktas.",
            "Den vårdbehövande hörs innan avlösaren väljs.",
        )
    )
    return exhibit(record, after)


@cache
def new_provision():
    """A provision put between others, which then get other numbers."""
    record = amendment(
        "hol-1",
        text("Vapaan järjestäminen 14 päivässä", "Ledigheten ordnas inom 14 dagar"),
        text(
            "Vapaata on vaikea suunnitella, kun vastausta ei saa.",
            "Det är svårt att planera ledighet utan svar.",
        ),
        answers=(
            Answer(
                "rejected",
                text("Määräaikaa ei voi luvata kaikilla alueilla."),
                "hva",
                date(2027, 2, 9),
            ),
        ),
    )
    after = changed(
        (
            LEAVE,
            "  - id: recreation\n",
            "  - id: arranged\n    text:\n"
            "      fi: Vapaa järjestetään 14 päivän kuluessa [pyynnöstä](#leave.taking).\n"
            "      sv: Ledigheten ordnas inom 14 dagar efter [begäran](#leave.taking).\n"
            "  - id: recreation\n",
        ),
        (LEAVE, "16 timmar i månaden", "18 timmar i månaden"),
        (
            LEAVE,
            "virkistysvapaata](term:recreational-break) 16 tuntia",
            "virkistysvapaata](term:recreational-break) 18 tuntia",
        ),
    )
    return exhibit(record, after)


@cache
def tier_criterion():
    """One condition of a fee class, and one more."""
    record = amendment(
        "hol-2",
        text("Luokka II neljän toiminnon avulla", "Klass II med hjälp vid fyra funktioner"),
        text("Raja on liian korkea muistisairaille.", "Gränsen är för hög för minnessjuka."),
    )
    after = changed(
        (
            TIERS,
            CLASS_II.format(activities=5, more=""),
            CLASS_II.format(activities=4, more='            - {mmse: "<= 10"}\n'),
        )
    )
    return exhibit(record, after, base=Base.CLASH)


@cache
def removed_row():
    """A reduction that goes."""
    record = amendment(
        "misol-3",
        text("Päivätoiminta ei saa alentaa palkkiota", "Dagverksamhet får inte sänka arvodet"),
        text(
            "Päivätoiminta ylläpitää toimintakykyä.",
            "Dagverksamheten upprätthåller funktionsförmågan.",
        ),
    )
    files = draft_files()[FEES].decode()
    start = files.index("    - id: day-services")
    end = files.index("    - {id: carer-request")
    return exhibit(record, changed((FEES, files[start:end], "")))


@cache
def withdrawn():
    """An amendment that its proposer took back."""
    record = amendment(
        "misol-5",
        text("Pidempi irtisanomisaika", "Längre uppsägningstid"),
        text("Aika on lyhyt.", "Tiden är kort."),
        withdrawn=Withdrawal(date(2027, 1, 10), text("Yhdistys teki uuden ehdotuksen.")),
    )
    return exhibit(
        record, changed(("sections/12-ending.yaml", "county_months: 2", "county_months: 3"))
    )


@cache
def new_section():
    """A section that is not in the book yet, and a term's definition."""
    record = amendment(
        "misol-4",
        text("Kiireellinen sijaishoito", "Brådskande avlösarservice"),
        text(
            "Äkillisesti sairastunut omaishoitaja jää nyt yksin.",
            "En vårdare som insjuknar plötsligt blir ensam.",
        ),
        principles=("anticipatory-services",),
    )
    return exhibit(record, changed(added=[("sections/08a-emergency.yaml", NEW_SECTION)]))


@cache
def coordinators_own():
    """The county proposes too: a service for more people and a section that goes."""
    record = amendment(
        "hva-1",
        text("Vapaan aikainen hoito kaikille", "Vård under ledighet för alla"),
        text(
            "Palvelu avataan myös ilman sopimusta hoitaville.",
            "Servicen öppnas även för vårdare utan avtal.",
        ),
        answers=(
            Answer(
                "merged",
                text("Viranhaltijan oma esitys.", "Tjänsteinnehavarens eget förslag."),
                "hva",
                date(2027, 2, 1),
            ),
        ),
    )
    after = changed(
        (
            SUPPORT,
            "during leave}\n    level: local\n    for: [contract-carers]",
            "during leave}\n    level: county\n    for: [contract-carers, other-carers]",
        ),
        removed=("sections/15-appeal.yaml",),
    )
    return exhibit(record, after)


def exhibits():
    """All amendments of the round."""
    return [
        fee_raise(),
        leave_change(),
        removed_row(),
        new_section(),
        withdrawn(),
        new_provision(),
        tier_criterion(),
        swedish_words(),
        coordinators_own(),
    ]
