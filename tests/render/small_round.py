"""A consultation round on the model county's book: amendments of every kind, comments, a decision.

All people, bodies and numbers are invented.
"""

from datetime import date, datetime
from functools import cache
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.model.amendment import Amendment, Answer, Base, Supporter, Withdrawal
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.decision import Decision, Proposal, Remedy, Review
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Point, PointAnswer, Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.read_rulebook import read_rulebook

ROOT = Path(__file__).parents[2]
DRAFT = ROOT / "drafts" / "model-county"
NOWHERE = Place("")
ON = date(2027, 2, 12)

FEES, LEAVE, TIERS = "sections/06-fees.yaml", "sections/08-leave.yaml", "sections/05-tiers.yaml"
TERMS, SUPPORT = "terms.yaml", "sections/13-carer-support.yaml"

NEW_SECTION = """\
id: emergency
number: "8 a"
heading: {fi: Kiireellinen sijaishoito, sv: Brådskande avlösarservice}
law: ["937/2005 4 a §"]
provisions:
  - id: within-a-day
    text:
      fi: |
        Jos omaishoitaja sairastuu äkillisesti, hyvinvointialue järjestää [sijaishoidon](term:substitute-care) vuorokauden kuluessa.

        Sijaishoito järjestetään

        - ensisijaisesti hoidettavan kotona
        - muutoin hoidettavan toiveita vastaavalla tavalla.
      sv: |
        Om närståendevårdaren insjuknar plötsligt ordnar välfärdsområdet [avlösarservice](term:substitute-care) inom ett dygn.

        Avlösarservice ordnas

        - i första hand i den vårdbehövandes hem
        - annars på ett sätt som motsvarar den vårdbehövandes önskemål.
leave:
  - {tier: [II, III], days: 1, kind: extra}
"""


@cache
def draft_files():
    """The files of the model county's book."""
    paths = [*DRAFT.glob("*.yaml"), *DRAFT.glob("sections/*.yaml")]
    return {path.relative_to(DRAFT).as_posix(): path.read_bytes() for path in paths}


@cache
def draft():
    """The book as it stands."""
    return read_rulebook(draft_files())


def changed(*replacements, added=(), removed=()):
    """The book with some words of its files replaced; each must be there once."""
    files = dict(draft_files())
    for path, old, new in replacements:
        text = files[path].decode()
        assert text.count(old) == 1, (path, old, text.count(old))
        files[path] = text.replace(old, new).encode()
    files |= {path: text.encode() for path, text in added}
    return read_rulebook({path: data for path, data in files.items() if path not in removed})


def text(fi="", sv="", en=""):
    words = {"fi": fi, "sv": sv, "en": en}
    return Text({language: said for language, said in words.items() if said})


def exhibit(record, after, on=date(2026, 12, 1), base=Base.CURRENT):
    """An amendment's record with what it changes."""
    changes = compare(draft().entries, after.entries)
    new = {section.id for section in after.sections} ^ {s.id for s in draft().sections}
    record = replace_parts(record, parts_of(changes, new))
    return Exhibit(record, changes, draft(), after, on, "Aino Esimerkki", base)


def replace_parts(record, parts):
    from dataclasses import replace

    reasons = {part.number: part.reason for part in record.parts}
    parts = tuple(replace(p, reason=reasons.get(p.number, p.reason)) for p in parts)
    return replace(record, parts=parts)


def amendment(id_, title, reason, **more):
    association = id_.rpartition("-")[0]
    return Amendment(id_, association, title, reason, NOWHERE, submitted=date(2026, 12, 20), **more)


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
        (FEES, "luokissa L2, A2 ja II [760,00 euroa]", "luokissa L2, A2 ja II [800,00 euroa]"),
        (FEES, "L2, A2 och II [760,00 euro]", "L2, A2 och II [800,00 euro]"),
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


def tier_criterion():
    """One condition of a fee class, and one more."""
    record = amendment(
        "hol-2",
        text("Luokka II kolmen toiminnon avulla", "Klass II med hjälp vid fyra funktioner"),
        text("Raja on liian korkea muistisairaille.", "Gränsen är för hög för minnessjuka."),
    )
    after = changed(
        (
            TIERS,
            '        criteria:\n          any:\n            - {bound_round_the_clock: true}\n            - {activities_helped: ">= 5", care_hours: ">= 8"}\n            - {night_help: every_night, left_alone: never}\n        guide: {rava: ">= 2.6"',
            '        criteria:\n          any:\n            - {bound_round_the_clock: true}\n            - {activities_helped: ">= 4", care_hours: ">= 8"}\n            - {night_help: every_night, left_alone: never}\n            - {mmse: "<= 10"}\n        guide: {rava: ">= 2.6"',
        )
    )
    return exhibit(record, after, base=Base.CLASH)


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
            "en: Care at home during leave}\n    level: local\n    for: [contract-carers]",
            "en: Care at home during leave}\n    level: county\n    for: [contract-carers, other-carers]",
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


def round_():
    """The round of the model county's book."""
    return draft().settings.rounds[0]


def comments():
    """Comments of associations: on a provision, on an amendment and on a question."""
    moment = datetime(2027, 1, 12, 18, 20)
    return [
        Comment(
            "hol",
            1,
            "leave.days",
            text("Kolme päivää kuuluisi kaikille."),
            NOWHERE,
            "kaksi vapaapäivää",
            Stance.WITH_CHANGES,
            "leave",
            at=moment,
        ),
        Comment(
            "nvf",
            1,
            "leave.recreation",
            text(sv="Rekreation behövs också i skärgården."),
            NOWHERE,
            stance=Stance.SUPPORTS,
            theme="leave",
            at=moment,
        ),
        Comment(
            "misol",
            1,
            "leave",
            text("Pykälä on selkeä.", "Paragrafen är tydlig."),
            NOWHERE,
            at=moment,
        ),
        Comment(
            "hol",
            2,
            "misol-1",
            text("Kannatamme korotusta.", "Vi stöder höjningen."),
            NOWHERE,
            stance=Stance.SUPPORTS,
            at=moment,
        ),
        Comment("hol", 3, "tiers", text("Pääosin kyllä."), NOWHERE, answers="q1", at=moment),
    ]


def received():
    """Statements that came in otherwise; two of them from private persons."""

    def arrived(day):
        return datetime(2027, 1, day, 14, 5)

    return [
        Received(
            "vanhusneuvosto-1",
            text("Vanhusneuvosto", "Äldrerådet", "Council for older people"),
            "advisory-body",
            NOWHERE,
            arrived(20),
            "paper",
            "EHVADno-2026-57-12",
            stance=Stance.WITH_CHANGES,
            points=(
                Point(
                    "leave.days",
                    text("Vapaapäiviä on lisättävä.", "De lediga dagarna bör bli fler."),
                    NOWHERE,
                    "leave",
                    PointAnswer(
                        "partly",
                        text("Virkistysvapaata lisätään.", "Rekreationsledigheten utökas."),
                    ),
                ),
                Point(
                    "fees.amounts",
                    text("Palkkio on liian pieni."),
                    NOWHERE,
                    "fee",
                    PointAnswer("no", text("Määräraha ei riitä.")),
                ),
            ),
        ),
        Received(
            "a-1",
            text("Maija Meikäläinen"),
            "person",
            NOWHERE,
            arrived(22),
            "mail",
            stance=Stance.OPPOSES,
            points=(Point("conditions", text("Ehdot ovat liian tiukat."), NOWHERE),),
        ),
        Received(
            "a-2",
            text("Matti Mallikas"),
            "person",
            NOWHERE,
            arrived(24),
            "otakantaa",
            points=(Point("tuntematon.kohta", text("Lomake oli vaikea täyttää."), NOWHERE),),
        ),
        Received(
            "adressi-1",
            text("Omaishoidon puolesta", "För närståendevården"),
            "petition",
            NOWHERE,
            arrived(25),
            "paper",
            stance=Stance.OPPOSES,
            signatories=312,
        ),
        Received(
            "b-1",
            text("Harjuseudun palvelutalo"),
            "municipality",
            NOWHERE,
            arrived(26),
            "mail",
            public="no",
            ground="621/1999 24 §",
            stance=Stance.NEUTRAL,
            points=(Point("fees", text("SALAINEN"), NOWHERE),),
        ),
    ]


def decisions():
    """A board's decision with a vote."""
    return [
        Decision(
            "2027-1",
            "board",
            text(
                "Sosiaali- ja terveyslautakunta",
                "Social- och hälsovårdsnämnden",
                "Health and social services board",
            ),
            date(2027, 2, 11),
            "approved-changed",
            NOWHERE,
            "29",
            "EHVADno-2026-57",
            (Proposal("presenter", ("hva-1",), 2), Proposal("member", ("hva-1", "nvf-1"), 10)),
            1,
            date(2027, 2, 12),
            Remedy(
                "oikaisuvaatimus",
                14,
                text(
                    "Päätökseen voi hakea oikaisua 14 päivän kuluessa.",
                    "Omprövning av beslutet kan begäras inom 14 dagar.",
                ),
            ),
            Review(
                date(2027, 9, 30),
                text(
                    "Vaikutukset alle 18-vuotiaisiin.", "Konsekvenserna för personer under 18 år."
                ),
            ),
        )
    ]
