"""What was said of a matter, in sentences: who answered, who opposed, what was not taken."""

from collections.abc import Iterable, Sequence

from rulebook_cli.logic.alike_statements import SECRET
from rulebook_cli.logic.private_persons import PERSON, in_order
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.amendment import Answer
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.render.papers.amendment_words import name_of, said
from rulebook_cli.render.papers.comment_words import place_of
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.matter_words import section_names, text_of_runs
from rulebook_cli.render.papers.memo_remarks import sender_names
from rulebook_cli.render.speech import listed


def stance_counts(matter: Matter) -> list[tuple[Stance, int]]:
    """How many respondents took each stance: each by what it said of the whole."""
    stances = list(_stances_on_all(matter).values())
    return [(stance, stances.count(stance)) for stance in Stance if stances.count(stance)]


def _stances_on_all(matter: Matter) -> dict[str, Stance]:
    """Each respondent's stance on the whole; the last one counts. A secret statement's is left
    out."""
    heard, found = matter.heard, {}
    names = sender_names(heard.received, matter.language)
    for statement in in_order(heard.received):
        if statement.stance and statement.public != SECRET:
            found[names[statement.id]] = statement.stance
    wholes = {WHOLE_BOOK, heard.round_.id if heard.round_ else WHOLE_BOOK}
    for comment in heard.comments:
        if comment.stance and comment.on in wholes:
            name = name_of(comment.association, matter.settings, matter.language)
            found[name] = comment.stance
    return found


def opposers(matter: Matter) -> list[str]:
    """Who opposed: the whole of it, else the place or the amendment that they spoke of."""
    heard = matter.heard
    found = [who for who, stance in _stances_on_all(matter).items() if stance is Stance.OPPOSES]
    wholes = {WHOLE_BOOK, heard.round_.id if heard.round_ else WHOLE_BOOK}
    of_places: dict[str, list[str]] = {}
    for comment in heard.comments:
        if comment.stance is Stance.OPPOSES and comment.on not in wholes:
            name = name_of(comment.association, matter.settings, matter.language)
            of_places.setdefault(name, []).append(_place(comment.on, matter))
    found += [
        f"{name} ({listed(list(dict.fromkeys(places)), matter.language)})"
        for name, places in of_places.items()
        if name not in found
    ]
    return found


def _place(on: str, matter: Matter) -> str:
    """A place in words: a provision or a row, a section by its number, an amendment by its id."""
    address = parse_address(on)
    named = place_of(on, matter.heard.book, matter.language)
    if named or address is None:
        return named or on
    return section_names([address.section], matter) or on


def not_taken(exhibit: Exhibit, matter: Matter) -> tuple[str, str]:
    """What of an amendment was not taken (its parts, or empty for all of it), and why."""
    amendment = exhibit.amendment
    rejected = {n: a for n, a in amendment.standing.items() if a.outcome == "rejected"}
    because = _reasons(rejected.values(), matter)
    whole = set(amendment.outcomes.values()) == {"rejected"}
    ids = [] if whole else [f"{amendment.id}.{number}" for number in rejected if number]
    return listed(ids, matter.language), because


def _reasons(answers: Iterable[Answer], matter: Matter) -> str:
    reasons = (text_of_runs(said(one.because, matter.language)) for one in answers)
    return " ".join(dict.fromkeys(each for each in reasons if each))


def points_not_taken(matter: Matter) -> list[tuple[str, str, str]]:
    """Who said what in a statement that was not taken, and why; secret ones are left out."""
    names = sender_names(matter.heard.received, matter.language)
    return [
        (
            names[statement.id],
            text_of_runs(said(point.text, matter.language)),
            text_of_runs(said(point.answer.because, matter.language)),
        )
        for statement in in_order(matter.heard.received)
        if statement.public != SECRET
        for point in statement.points
        if point.answer and point.answer.taken == "no"
    ]


def who_answered(matter: Matter) -> tuple[list[str], int]:
    """The associations, bodies and others that said something, by name; how many persons."""
    heard = matter.heard
    names = sender_names(heard.received, matter.language)
    bodies = [names[one.id] for one in in_order(heard.received) if one.sender_kind != PERSON]
    ids: Sequence[str] = [
        *(one.amendment.association for one in heard.exhibits),
        *(one.association for one in heard.comments),
    ]
    coordinators = {one.id for one in matter.settings.coordinators}
    spoke = [
        name_of(id_, matter.settings, matter.language)
        for id_ in dict.fromkeys(ids)
        if id_ not in coordinators
    ]
    persons = sum(one.sender_kind == PERSON for one in heard.received)
    return list(dict.fromkeys((*spoke, *bodies))), persons
