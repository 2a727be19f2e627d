"""A matter in sentences: what changes, how many gain or lose, who opposed, what was not taken."""

import re
from collections.abc import Iterable
from decimal import Decimal

from rulebook_cli.model.caseload import Spread, exactly
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.impact import Group, Impact, Kind
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import said, showing_of, what_changes
from rulebook_cli.render.papers.impact_blocks import lead
from rulebook_cli.render.papers.impact_left_out import is_unknown, left_out
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.one_page import shortened
from rulebook_cli.render.speech import listed
from rulebook_cli.render.words.law_words import law_words
from rulebook_cli.render.words.place_names import numbered_name
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader

FEW_IDS = 3


def words_of(matter: Matter) -> ImpactWords:
    """What tells of the matter's impact."""
    return ImpactWords(matter.before.book, matter.after.book, matter.language)


def text_of_runs(runs: Iterable[object]) -> str:
    """Runs as plain words."""
    return "".join(str(getattr(run, "text", "")) for run in runs)


def section_names(sections: Iterable[str], matter: Matter) -> str:
    """Sections by their numbers, in the order of the book: `5 § ja 8 a §`."""
    wanted = set(sections)
    found: dict[str, str] = {}
    for book in (matter.after.book, matter.before.book):
        for section in book.sections:
            if section.id in wanted:
                name = numbered_name(section.number, book, matter.language)
                found.setdefault(section.id, name.replace(" §", "\xa0§"))
    return listed(list(found.values()), matter.language)


def sections_of(exhibit: Exhibit) -> list[str]:
    """The ids of the sections that an amendment changes."""
    parts = (at.section for part in exhibit.amendment.parts for at in part.at)
    changed = (change.address.section for change in exhibit.changes)
    return [id_ for id_ in dict.fromkeys((*changed, *parts)) if id_]


def other_places(matter: Matter) -> list[str]:
    """The places of the change that no amendment taken speaks of, in words."""
    own = {at.whole for one in matter.taken for part in one.amendment.parts for at in part.at}
    own |= {change.address.whole for one in matter.taken for change in one.changes}
    rest = [change for change in matter.changes if change.address.whole not in own]
    showing = Showing(matter.before.book, matter.after.book, matter.language)
    return [place.name for place in changed_places(rest, showing)]


def title_of(exhibit: Exhibit, matter: Matter, letters: int = 0) -> str:
    """An amendment's title, cut to so many `letters` where that is said, and in which language it
    is where that is not the reader's; else its id."""
    words = [run.text for run in said(exhibit.amendment.title, matter.language)]
    if not words:
        return exhibit.amendment.id
    title, *in_language = words
    return "".join((shortened(title, letters) if letters else title, *in_language))


def untitled_changes(exhibit: Exhibit, matter: Matter, letters: int) -> str:
    """What an amendment changes, in so many letters, for a reader to whom its title in another
    language does not tell it."""
    if exhibit.amendment.title.words.get(matter.language):
        return ""
    places = changed_places(exhibit.changes, showing_of(exhibit, matter.language))
    return shortened(what_changes(places, matter.language), letters)


def people(impact: Impact) -> dict[str, Spread]:
    """How many gain, lose, or move in a way that no amount tells of (`moves`): the sums of the
    whole numbers that the groups' own lines have."""
    found = {"gains": exactly(0), "loses": exactly(0), "moves": exactly(0)}
    for group in impact.groups:
        key = _direction(group)
        low, high = found[key]
        found[key] = Spread(low + group.whole.low, high + group.whole.high)
    return found


def _direction(group: Group) -> str:
    if group.kind in (Kind.GAINS, Kind.COMES_IN):
        return "gains"
    if group.kind in (Kind.LOSES, Kind.FALLS_OUT):
        return "loses"
    if group.fee is None or group.fee.low < 0 < group.fee.high or not any(group.fee):
        return "moves"
    return "gains" if group.fee.high > 0 else "loses"


def people_words(matter: Matter) -> list[str]:
    """A line for those who gain, those who lose, and those who move otherwise."""
    if matter.impact is None:
        return []
    words, found = words_of(matter), people(matter.impact)
    return [
        matter.word(f"people.{key}", people=words.people(spread))
        for key, spread in found.items()
        if any(spread) or key != "moves"
    ]


def cost_words(matter: Matter) -> str:
    """What the change costs in a year, and what of it is missing from the sum and why; that nobody
    has reckoned, where nobody has."""
    if matter.impact is None:
        return matter.word("cost.unknown")
    words = words_of(matter)
    told = text_of_runs(lead(matter.impact, words).runs)
    whys = {words.notice(notice): None for notice in left_out(matter.impact)}
    if not whys:
        return told
    ids = [id_ for id_, impact in matter.alone.items() if left_out(impact)]
    key = "cost.left-out" if ids else "cost.left-out.any"
    return f"{told} {matter.word(key, ids=ids, why=' '.join(whys))}"


def cost_without(exhibit: Exhibit, matter: Matter) -> str:
    """What does not come about where one amendment is rejected, in euros a year; empty where it
    costs nothing."""
    impact = matter.alone.get(exhibit.amendment.id)
    if impact is None or not any(impact.cost.change):
        return matter.word("cover.cost.not-known") if impact and is_unknown(impact) else ""
    change, words = impact.cost.change, words_of(matter)
    if change.low < 0 < change.high:
        return matter.word("cover.cost.either", cost=words.euros(change, signed=True))
    size = Spread(*sorted(map(abs, change)))
    key = "more" if change.high > 0 else "less"
    return matter.word(f"cover.cost.{key}", cost=words.euros(size))


def is_unverified(matter: Matter) -> bool:
    """Whether a figure that was reckoned with has not been seen confirmed."""
    impact = matter.impact
    return impact is not None and any(
        work.count != exactly(Decimal(0)) and not work.counted_origin.verified
        for work in impact.work
    )


def falls_with(exhibit: Exhibit, matter: Matter) -> list[str]:
    """What else cannot stand when an amendment taken is rejected: others that were made on it, and
    those that change the same place and must then be voted on anew."""
    own, lines = exhibit.amendment, []
    on_it = [one.amendment.id for one in matter.taken if one.amendment.amends == own.id]
    if on_it:
        lines.append(matter.word("falls.with", ids=_some(on_it, matter)))
    mine = {at.whole for part in own.parts for at in part.at}
    shared = [
        one.amendment.id
        for one in matter.taken
        if one.amendment.id != own.id
        and one.amendment.id not in on_it
        and mine & {at.whole for part in one.amendment.parts for at in part.at}
    ]
    if shared:
        lines.append(matter.word("falls.same", ids=_some(shared, matter)))
    for part in own.parts:
        needing = [f"{own.id}.{one.number}" for one in own.parts if part.number in one.needs]
        if needing:
            part_id = f"{own.id}.{part.number}"
            lines.append(matter.word("falls.part", part=part_id, ids=needing))
    return lines


def _some(ids: list[str], matter: Matter) -> list[str]:
    """The first few ids, and how many more there are."""
    more = len(ids) - FEW_IDS
    return ids if more < 2 else [*ids[:FEW_IDS], matter.word("falls.more", count=more)]


def laws_of(matter: Matter) -> str:
    """The provisions of law that the changed sections rest on, gathered by statute."""
    changed = {change.address.section for change in matter.changes}
    sections = [s for s in matter.after.book.sections if s.id in changed]
    cited = sorted({law for section in sections for law in section.law}, key=_by_number)
    reader = Reader(matter.after.book, matter.language, matter.heard.on)
    return f"{capital(law_words(cited, reader))}." if cited else ""


def _by_number(law: str) -> tuple[tuple[int, ...], str]:
    """`937/2005 4 a §` after `937/2005 4 §`, and both before 10 §."""
    return tuple(int(number) for number in re.findall(r"\d+", law)), law
