"""Which amendments of a round would write one place otherwise, and how that was settled."""

from collections.abc import Sequence

from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Status
from rulebook_cli.model.change import Change
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.render.papers.amendment_words import parts_at_address, said, status_words
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import capital

_GONE = (Status.WITHDRAWN, Status.OBSOLETE, Status.LAPSED)


def clash_blocks(heard: Heard) -> list[Block]:
    """Each place that several amendments would have otherwise, with what became of each and why;
    that there is none, where there is none."""
    found = _clashes(heard)
    blocks: list[Block] = [Heading(1, (Run(_say("title", heard)),))]
    if not found:
        return [*blocks, Paragraph((Run(_say("none", heard)),))]
    items = [_line(places, became) for became, places in _told_once(found, heard)]
    return [*blocks, Paragraph((Run(_say("lead", heard)),)), Items(tuple(items))]


def _told_once(
    found: Sequence[tuple[Address, list[Exhibit]]], heard: Heard
) -> list[tuple[Runs, str]]:
    """What became of the amendments, each said once, and the places that it holds for."""
    places: dict[Runs, list[str]] = {}
    for address, exhibits in found:
        names = places.setdefault(_settled(address, exhibits, heard), [])
        name = place_name(address, heard.book, heard.language)
        if name not in names:
            names.append(name)
    return [(became, "; ".join(names)) for became, names in places.items()]


def _clashes(heard: Heard) -> list[tuple[Address, list[Exhibit]]]:
    """The addresses where what some amendments write cannot stand together, or where they put
    something new in at one point, with those amendments."""
    written: dict[Address | tuple[str, str], list[tuple[Exhibit, Change]]] = {}
    for exhibit in heard.exhibits:
        if exhibit.amendment.status not in _GONE:
            for change in exhibit.changes:
                written.setdefault(change.address, []).append((exhibit, change))
            for point, change in _put_in(exhibit.changes).items():
                written.setdefault(point, []).append((exhibit, change))
    met = ((those[0][1].address, _at_odds(those, heard)) for those in written.values())
    return [(address, exhibits) for address, exhibits in met if exhibits]


def _at_odds(those: Sequence[tuple[Exhibit, Change]], heard: Heard) -> list[Exhibit]:
    """Those who write a place so that it cannot stand beside what some other writes there."""
    return [
        exhibit
        for exhibit, change in those
        if any(_differs(change, other, heard) for _, other in those if other is not change)
    ]


def _differs(one: Change, other: Change, heard: Heard) -> bool:
    return one.address != other.address or heard.clash(one, other)


def _put_in(changes: Sequence[Change]) -> dict[tuple[str, str], Change]:
    """The first new provision at each point: the section, and the provision that it follows."""
    new = {
        str(change.address): change
        for change in changes
        if change.before is None and change.address.provision and not change.address.language
    }
    return {
        (change.address.section, change.follows): change
        for change in new.values()
        if change.follows not in new
    }


def _line(places: str, became: Runs) -> Runs:
    return (Run(f"{capital(places)}: ", Mark.STRONG), *became)


def _settled(address: Address, exhibits: Sequence[Exhibit], heard: Heard) -> Runs:
    """Each amendment with its answer; whether it still waits."""
    runs: list[Run] = []
    for number, exhibit in enumerate(exhibits):
        runs += [Run("; ")] if number else []
        runs += _became(exhibit, address, heard)
    return (*runs, Run("."))


def _became(exhibit: Exhibit, address: Address, heard: Heard) -> Runs:
    """What was answered to the part of an amendment that writes a place, with the reason."""
    amendment = exhibit.amendment
    link = Run(amendment.id, link=f"#{amendment.id}")
    answers = amendment.standing
    numbers = parts_at_address(amendment, address)
    answer = next((answers[n] for n in (*numbers, 0) if n in answers), None)
    if answer is None:
        return (link, Run(f" – {status_words(amendment.status, heard.language)}"))
    outcome = heard.word(f"status.{answer.outcome}")
    because = said(answer.because, heard.language)
    ended = because and because[-1].text.endswith(".") and because[-1].mark is Mark.PLAIN
    if ended:
        last = because[-1]
        because = (*because[:-1], Run(last.text.rstrip(".")))
    return (link, Run(f" – {outcome}: " if because else f" – {outcome}"), *because)


def _say(key: str, heard: Heard) -> str:
    return say(heard.language, "body_papers", f"memo.clashes.{key}")
