"""The first tour: a county begins, two associations propose, a board decides."""

from pathlib import Path
from typing import Any

from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.cli.touring.scene import AINO, KARIN, OFFICIAL, Scene, joining

_MIDDLE = tuple(f"fees:fee/{tier}@2026-01-01=820,00" for tier in ("L2", "A2", "II"))
_SWEDISH = (
    "propose",
    "leave",
    "--set",
    "leave.taking~sv=Lediga dagar kan slås ihop och sparas till utgången av mars följande år. "
    "Ledigheten kan också tas ut i perioder på mindre än ett dygn när detta avtalas. Outnyttjad "
    "ledighet ersätts inte i pengar, men ledighet som närståendevårdaren av en orsak som beror på "
    "välfärdsområdet inte har kunnat ta ut överförs till följande år.",
    "--title",
    "Lediga dagar kan sparas till utgången av mars",
    "--reason",
    "Under vintern är det svårt att få avlösning i skärgården.",
    "--principle",
    "anticipatory-services",
)


def first_tour(top: Path) -> list[Scene]:
    """The story, in order: the county begins, two associations propose, the county answers, a
    board decides, and the papers come out."""
    county, misol, nvf = top / "county", top / "misol", top / "nvf"
    reason, board = phrase("tour.reason-taken"), phrase("tour.board")
    papers = [
        _paper("memo", county, top / "memo", form, ("memo",)) for form in ("pdf", "docx", "html")
    ]
    papers += [
        _paper("statement", misol, top / "statement-misol", form, ("statement", "misol"))
        for form in ("pdf", "docx", "html")
    ]
    return [
        _scene("tour.init", county, ("init", str(county)), person=OFFICIAL),
        _scene("tour.identity", county, joining("hva", OFFICIAL), person=OFFICIAL),
        _scene("tour.read", county, ("read", "fees"), person=OFFICIAL),
        _scene("tour.check", county, ("check",), person=OFFICIAL),
        _scene("tour.join", misol, joining("misol", AINO, county, misol), person=AINO),
        _scene("tour.propose", misol, (*_proposal("fee", *_MIDDLE), "--texts")),
        _scene("tour.diff", misol, ("diff", "misol-1")),
        _scene("tour.low", misol, _proposal("low", "fees:fee/I@2026-01-01=500,00")),
        _scene("tour.check-low", misol, ("check", "--with", "misol-2"), FINDINGS),
        _scene("tour.join-nvf", nvf, joining("nvf", KARIN, county, nvf), person=KARIN),
        _scene("tour.propose-nvf", nvf, _SWEDISH, person=KARIN, language="sv"),
        _scene("tour.submit", misol, ("submit", "--yes")),
        _scene("tour.submit-nvf", nvf, ("submit", "--yes"), person=KARIN),
        _scene("tour.amendments", county, ("amendments",), person=OFFICIAL),
        _scene("tour.merge", county, ("merge", "misol-1", "--because", reason), person=OFFICIAL),
        _scene(
            "tour.reject",
            county,
            ("reject", "misol-2", "--because", phrase("tour.reason-rejected")),
            person=OFFICIAL,
        ),
        *papers,
        _scene("tour.decide", county, ("decide", "--body", board), person=OFFICIAL),
        _scene("tour.update", misol, ("update",)),
        _scene("tour.status", misol, ("status",)),
    ]


def _proposal(name: str, *settings: str) -> tuple[str, ...]:
    section = settings[0].partition(":")[0]
    title, reason = phrase(f"tour.title-{name}"), phrase(f"tour.reason-{name}")
    values = [word for setting in settings for word in ("--set", setting)]
    why = ("--title", title, "--reason", reason, "--principle", "stronger-place")
    return ("propose", section, *values, *why)


def _paper(says: str, folder: Path, path: Path, form: str, words: tuple[str, ...]) -> Scene:
    output = str(path.with_suffix(f".{form}"))
    return _scene(f"tour.{says}-{form}", folder, (*words, "--output", output))


def _scene(
    says: str, folder: Path, words: tuple[str, ...], code: int = GOOD, **given: Any
) -> Scene:
    return Scene(phrase(says), folder, words, code, **given)
