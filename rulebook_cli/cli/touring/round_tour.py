"""The tour of a round: three associations, letters, comments, photos, a Salonki, a vote, a memo."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.touring.letters import save_decision, save_export, save_minutes
from rulebook_cli.cli.touring.pictures import save_photo, save_scan
from rulebook_cli.cli.touring.scene import AINO, KARIN, OFFICIAL, REINO, Scene, joining
from rulebook_cli.render.speech import say

_MIDDLE = tuple(f"fees:fee/{tier}@2026-01-01=820,00" for tier in ("L2", "A2", "II"))
_HIGHER = tuple(f"fees:fee/{tier}@2026-01-01=850,00" for tier in ("L2", "A2", "II"))
_ROUND, _FORTNIGHT = "2027", timedelta(days=14)
_OUTSIDE = "carer-support:service/health-check.for=[contract-carers, other-carers]"
_FINNISH, _SWEDISH = "fi", "sv"
"""The second association writes Finnish and the third Swedish, whatever the reader reads."""
_SERVES = {
    "middle": "stronger-place",
    "higher": "stronger-place",
    "leave": "anticipatory-services",
    "translated": "anticipatory-services",
    "county": "wider-range",
}
"""Which principle of the model county each proposal serves."""


def round_tour(top: Path) -> Iterator[Scene]:
    """The story, in order. What arrives by mail is written into `top` as the story goes on."""
    desk = top / "county"
    yield from _the_county_opens(desk, top)
    yield from _associations_join(desk, top)
    yield from _associations_propose(top)
    yield from _carers_tell(top)
    yield from _letters_arrive(desk, top / "post")
    yield from _at_the_salonki(desk, top)
    yield from _the_county_answers(desk)
    yield from _the_board_votes(desk, top / "post")
    yield from _papers_come_out(desk, top)


def _the_county_opens(county: Path, top: Path) -> Iterator[Scene]:
    yield _scene("init", county, ("init", str(county)), person=OFFICIAL)
    yield _scene("county", county, joining("hva", OFFICIAL), person=OFFICIAL)
    yield _scene("round", county, _round(), person=OFFICIAL)
    calendar = ("calendar", "--output", str(top / "round.ics"))
    yield _scene("calendar", county, calendar, person=OFFICIAL)
    package = ("request", "--output", str(top / "request"))
    yield _scene("request", county, package, person=OFFICIAL)


def _associations_join(county: Path, top: Path) -> Iterator[Scene]:
    for id_, person in (("misol", AINO), ("hol", REINO), ("nvf", KARIN)):
        own = top / id_
        yield _scene(f"join-{id_}", own, joining(id_, person, county, own), person=person)


def _associations_propose(top: Path) -> Iterator[Scene]:
    misol, hol, nvf = top / "misol", top / "hol", top / "nvf"
    yield _scene("propose-misol", misol, _proposal("middle", "fees", _MIDDLE))
    higher = _proposal("higher", "fees", _HIGHER, _FINNISH)
    yield _scene("propose-hol", hol, higher, person=REINO, language=_FINNISH)
    leave = (f"leave.taking~sv={_word('text-leave', _SWEDISH)}",)
    saved = _proposal("leave", "leave", leave, _SWEDISH)
    yield _scene("propose-nvf", nvf, saved, person=KARIN, language=_SWEDISH)


def _carers_tell(top: Path) -> Iterator[Scene]:
    misol, hol, nvf = top / "misol", top / "hol", top / "nvf"
    (top / "photos").mkdir()
    few = _comment("leave.days", "opposes", "few", _FINNISH)
    yield _scene("comment-hol", hol, few, person=REINO, language=_FINNISH)
    outside = _comment("carer-support.without-contract", "with-changes", "outside", _SWEDISH)
    yield _scene("comment-nvf", nvf, outside, person=KARIN, language=_SWEDISH)
    yield _scene("photo-night", misol, _photo("night", "misol-1", AINO, top))
    yield _scene("photo-table", misol, _photo("table", "leave.taking", AINO, top))
    pier = _photo("pier", "nvf-1", KARIN, top, _SWEDISH)
    yield _scene("photo-pier", nvf, pier, person=KARIN, language=_SWEDISH)
    sent = ("submit", "--yes")
    yield _scene("submit-misol", misol, sent)
    yield _scene("submit-hol", hol, sent, person=REINO, language=_FINNISH)
    yield _scene("submit-nvf", nvf, sent, person=KARIN, language=_SWEDISH)
    yield _scene("update", misol, ("update",))
    yield _scene("support", misol, ("support", "nvf-1"))
    yield _scene("submit-support", misol, sent)


def _letters_arrive(county: Path, post: Path) -> Iterator[Scene]:
    post.mkdir()
    letter = save_scan(post / "kirje.png")
    sender = ("--from", _word("council"), "--kind", "advisory-body", "--channel", "paper")
    yield _scene(
        "letter",
        county,
        ("receive", str(letter), *sender, "--diary", "EHVADno-2026-57-12", "--yes"),
        person=OFFICIAL,
    )
    point = ("--place", "leave.days", "--theme", _word("theme-leave"))
    said = ("--text", _word("letter-says"))
    yield _scene(
        "point", county, ("receive", "--point", _word("council-id"), *point, *said), person=OFFICIAL
    )
    export = save_export(post / "lausunnot.csv", today())
    yield _scene("export", county, ("receive", "--csv", str(export), "--yes"), person=OFFICIAL)
    yield _scene("list", county, ("receive", "--list"), person=OFFICIAL)


def _at_the_salonki(county: Path, top: Path) -> Iterator[Scene]:
    yield _scene("clashes", county, ("clashes", "--matrix"), FINDINGS, person=OFFICIAL)
    evening = today() + _FORTNIGHT
    packet = ("--at", "17:00", "--where", _word("where"), "--output", str(top / "salonki"))
    invited = ("salon", "--on", evening.isoformat(), *packet)
    yield _scene("salon", county, invited, person=OFFICIAL)
    minutes = save_minutes(top / "post" / "muistio.md", evening, evening + 2 * _FORTNIGHT)
    yield _scene("minutes", county, ("salon", "--minutes", str(minutes)), person=OFFICIAL)


def _the_county_answers(county: Path) -> Iterator[Scene]:
    answer = ("--taken", "partly", "--because", _word("because-letter"))
    yield _scene(
        "answer",
        county,
        ("receive", "--answer", f"{_word('council-id')}#1", *answer),
        person=OFFICIAL,
    )
    heard = ("--taken", "yes", "--because", _word("because-outside"))
    yield _scene("answer-nvf", county, ("comment", "--answer", "nvf/1", *heard), person=OFFICIAL)
    own = _proposal("county", "carer-support", (_OUTSIDE,))
    yield _scene("propose-hva", county, own, person=OFFICIAL)
    because = _word("because-middle")
    yield _scene("merge", county, ("merge", "misol-1", "--because", because), person=OFFICIAL)
    because = _word("because-county")
    yield _scene("merge-hva", county, ("merge", "hva-1", "--because", because), person=OFFICIAL)


def _the_board_votes(county: Path, post: Path) -> Iterator[Scene]:
    because = _word("because-leave")
    yield _scene("merge-nvf", county, ("merge", "nvf-1", "--because", because), person=OFFICIAL)
    texts = [
        f"leave.taking~{language}={_word('text-leave', language)}" for language in ("fi", "en")
    ]
    translated = _proposal("translated", "leave", texts)
    yield _scene("translate", county, translated, person=OFFICIAL)
    because = _word("because-translated")
    yield _scene("merge-own", county, ("merge", "hva-2", "--because", because), person=OFFICIAL)
    because = _word("because-higher")
    yield _scene("reject", county, ("reject", "hol-1", "--because", because), person=OFFICIAL)
    decision = save_decision(post / "paatos.yaml", today())
    yield _scene("decide", county, ("decide", "--from", str(decision)), person=OFFICIAL)


def _papers_come_out(county: Path, top: Path) -> Iterator[Scene]:
    for form in ("pdf", "docx", "html"):
        words = ("memo", "--output", str(top / f"memo.{form}"))
        yield _scene(f"memo-{form}", county, words, person=OFFICIAL)
    yield _scene("tasks", county, ("salon", "--tasks"), person=OFFICIAL)
    yield _scene("principles", county, ("paper", "principles"), person=OFFICIAL)
    yield _scene("close", county, ("round", _ROUND, "--close"), person=OFFICIAL)
    yield _scene("update-last", top / "misol", ("update",))
    yield _scene("status", top / "misol", ("status",))


def _round() -> tuple[str, ...]:
    """The round of the model county, open from today on."""
    last = today() + 2 * _FORTNIGHT
    return (
        *("round", _ROUND, "--open", "--opens", today().isoformat()),
        *("--amendments-close", (today() + _FORTNIGHT).isoformat()),
        *("--comments-close", f"{last.isoformat()}T16:00"),
    )


def _proposal(
    name: str, section: str, settings: Sequence[str], language: str = ""
) -> tuple[str, ...]:
    title, reason = _word(f"title-{name}", language), _word(f"reason-{name}", language)
    values = [word for setting in settings for word in ("--set", setting)]
    texts = ("--texts",) if section == "fees" else ()
    why = ("--title", title, "--reason", reason, "--principle", _SERVES[name])
    return ("propose", section, *values, *texts, *why)


def _comment(place: str, stance: str, name: str, language: str) -> tuple[str, ...]:
    text = _word(f"comment-{name}", language)
    return ("comment", place, "--stance", stance, "--text", text, "--yes")


def _photo(
    name: str, about: str, person: tuple[str, str], top: Path, language: str = ""
) -> tuple[str, ...]:
    file = save_photo(name, top / "photos" / f"{name}.jpg")
    says, alt = _word(f"says-{name}", language), _word(f"alt-{name}", language)
    return ("evidence", about, str(file), "--says", says, "--alt", alt, "--consent", person[0])


def _scene(
    says: str, folder: Path, words: tuple[str, ...], code: int = GOOD, **given: Any
) -> Scene:
    return Scene(_word(says), folder, words, code, **given)


def _word(key: str, language: str = "") -> str:
    return say(language or current_language(), "round_tour", key)
