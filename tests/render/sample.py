"""One paper that has everything, and text that tries to be markup."""

from datetime import date

from rulebook_cli.model.paper import (
    Align,
    BarChart,
    Comparison,
    Fields,
    Heading,
    Items,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.render.writers.runs import every_run

HOSTILE = (
    "# * <script>alert(1)</script> {{ 7*7 }} {% raw %} ]]> $x$ @a \\ | _b_ #strong[x] `c` &amp;"
)
INSERTED = ("vähintään 472,15\u00a0€", "31.12.2026 saakka", "<ins>*uusi*</ins> #[x]")
DELETED = ("enintään 439,70\u00a0€", "vuoden loppuun", "{+vanha+} [-tai-]")


def plain(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def inserted(place: int) -> Run:
    return Run(INSERTED[place], Mark.INSERTED, author="Börje Åkerman", on=date(2027, 1, 4))


def deleted(place: int) -> Run:
    return Run(DELETED[place], Mark.DELETED, author="Börje Åkerman", on=date(2027, 1, 4))


BLOCKS = (
    Fields(
        (
            ("Lausuntopyyntö", plain("Omaishoidon tuen sääntökirja 2027, luonnos 1.12.2026")),
            ("Määräaika", plain("31.1.2027 klo 16.00")),
            ("Lisätietoja", (Run("toimisto@misol.example", link="mailto:toimisto@misol.example"),)),
        )
    ),
    Paragraph(
        (
            Run("Puollamme ehdotusta muutoksin. ", Mark.STRONG),
            Run("Pidämme tärkeänä, että hoitopalkkio maksetaan "),
            Run("ajallaan", Mark.EMPHASIS),
            Run(" ja että omaishoitajan vapaapäivät turvataan koko alueella."),
        ),
        Style.LEAD,
    ),
    Paragraph(
        plain("Kriteerit ohjaavat; päätös tehdään aina yksilöllisen harkinnan perusteella."),
        Style.NOTICE,
    ),
    Heading(1, plain("Hoitopalkkiot"), "3"),
    Heading(3, (Run("4 § Palkkioluokat "), inserted(1)), "4"),
    Paragraph(
        (
            Run("Hoitopalkkio on luokassa II "),
            deleted(0),
            Run(" "),
            inserted(0),
            Run(" kuukaudessa. Katso "),
            Run("4 a §", link="#4a"),
            Run(" ja "),
            Run("laki omaishoidon tuesta", link="https://www.finlex.fi/fi/lainsaadanto/2005/937"),
            Run("."),
        ),
        number="1",
        anchor="4.1",
    ),
    Paragraph(
        (
            Run("Palkkio maksetaan "),
            deleted(1),
            Run(" siltä kuukaudelta, jona omais\u00adhoito\u00adsopimus tulee voimaan."),
        ),
        number="2",
        anchor="4.2",
    ),
    Paragraph(plain("Sopimus alkaa hakemuksen jättämisestä."), Style.QUOTE),
    Heading(2, plain("4 a § Vapaapäivät"), "4a"),
    Items(
        (
            plain("kolme vapaapäivää kuukaudessa, kun hoito on ympärivuorokautista"),
            plain("kaksi vapaapäivää kuukaudessa muissa tapauksissa"),
            (Run("sijaishoito järjestetään "), inserted(2), Run(" ja "), deleted(2)),
        )
    ),
    Items((plain("hakemus"), plain("arviointikäynti"), plain("sopimus")), ordered=True),
    Table(
        "Hoitopalkkiot luokittain",
        ("Luokka", "Kuvaus", "Nyt, €/kk", "Ehdotus, €/kk"),
        (
            (
                plain("I"),
                plain("Hoidettava tarvitsee apua päivittäin, mutta selviää osan päivästä yksin."),
                plain("472,15"),
                plain("480,00"),
            ),
            (
                plain("II"),
                plain("Hoidettava tarvitsee ympärivuorokautista huolenpitoa ja valvontaa."),
                plain("708,23"),
                (deleted(0), Run(" "), inserted(0)),
            ),
            (plain("III"), plain("Raskas siirtymävaihe."), plain("944,30"), plain("1\u00a0050,00")),
        ),
        (Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT),
    ),
    Comparison(
        ("Nykyinen teksti", "Ehdotettu teksti", "Perustelu"),
        ((Run("Palkkio maksetaan "), deleted(1), Run(".")),),
        ((Run("Palkkio maksetaan "), inserted(1), Run(".")),),
        (
            plain("Hoitajan toimeentulo ei saa katketa vuodenvaihteeseen."),
            plain("Kustannus on 12\u00a0000–15\u00a0000 € vuodessa."),
        ),
    ),
    BarChart(
        "Kannat ehdotukseen",
        (
            ("puoltaa", 12),
            ("puoltaa muutoksin", 7),
            ("vastustaa", 0),
            ("ei ota kantaa, koska asia ei koske yhdistyksen jäseniä", 2),
        ),
        "Puoltaa 12, puoltaa muutoksin 7, vastustaa 0, ei ota kantaa 2.",
    ),
    Heading(1, plain(f"Jäsenten tekstiä {HOSTILE}")),
    Paragraph(plain(HOSTILE)),
    Paragraph(
        plain(
            "Kiitos 👍🏽 ❤️ 👩‍👩‍👧 hyvä!\nToinen rivi: 3\u20135\u00a0§.\x1b[31m\x07 Tail\u00adoring"
        ),
        Style.NOTE,
    ),
    Paragraph(
        (Run("Älä napsauta", link="javascript:alert(1)"), Run(", "), Run("tyhjä", link="#x"))
    ),
    Signatures(
        "Mikkelissä 15.1.2027",
        (("Aino Korhonen", "puheenjohtaja"), ("Börje Åkerman", "sihteeri")),
    ),
)

RICH = Paper(
    title="Lausunto omaishoidon tuen sääntökirjan luonnoksesta",
    language="fi",
    blocks=BLOCKS,
    letterhead=Letterhead(
        sender=("Mikkelin seudun omaishoitajat ry", "Porrassalmenkatu 1", "50100 Mikkeli"),
        kind="Lausunto",
        dated="15.1.2027",
        diary="HVADno-2026-57",
        addressee=("Etelä-Savon hyvinvointialue", "Kirjaamo"),
    ),
    draft="LUONNOS",
    page_of="sivu {page} / {pages}",
    author="Mikkelin seudun omaishoitajat ry",
    dated=date(2027, 1, 15),
    inserted="lisätty",
    deleted="poistettu",
)


def changed(paper: Paper, mark: Mark) -> list[str]:
    """The texts with `mark`, in reading order, as every output must give them back."""
    return [run.text for run in every_run(paper) if run.mark is mark]
