"""What was said in a round on the model county's book, and what was decided."""

from datetime import date, datetime

from small_book import NOWHERE, text

from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.decision import Decision, Proposal, Remedy, Review
from rulebook_cli.model.statement import Point, PointAnswer, Received


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
