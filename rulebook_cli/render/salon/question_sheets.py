"""A sheet for each open question of a Salonki, with the words of all sides and room to write."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rulebook_cli.model.clash import ClashQuestion
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Shape,
    Style,
)
from rulebook_cli.model.settings import Question
from rulebook_cli.render.changes.change_blocks import comparison, place_label
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.papers.amendment_words import (
    principle_names,
    proposers_of,
    said,
    showing_of,
    supporters_of,
    what_changes,
)
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.papers.memo_remarks import Remark
from rulebook_cli.render.papers.one_page import shortened
from rulebook_cli.render.salon.evening import Evening
from rulebook_cli.render.salon.room_to_write import room_to_write
from rulebook_cli.render.words.plain_text import capital

MOST_SAID = 5
"""How many remarks of a side a sheet shows."""
MOST_PLACES, MOST_LETTERS = 2, 420
FOR, AGAINST = (Stance.SUPPORTS, Stance.WITH_CHANGES), (Stance.OPPOSES,)


def draw_sheets(evening: Evening) -> Paper:
    """The sheets: first a list of all, then the questions of the round, what cannot stand
    together, and each open amendment, each on a page of its own."""
    sheets = [
        *((_asked(one), _question(one, evening)) for one in _named_questions(evening)),
        *((_clash_title(one, evening), _clash(one, evening)) for one in evening.open_clashes),
        *((_title(one, evening), _amendment(one, evening)) for one in evening.exhibits),
    ]
    if not sheets:
        return evening.paper("sheets", (Paragraph(plain(evening.word("sheets.none"))),))
    blocks: list[Block] = [Paragraph(plain(evening.word("sheets.lead")), Style.LEAD)]
    names = tuple((Run(title, link=f"#q-{number}"),) for number, (title, _) in enumerate(sheets, 1))
    blocks.append(Items(names, ordered=True))
    for number, (title, inside) in enumerate(sheets, 1):
        heading = evening.word("sheets.heading", number=number, title=title)
        blocks.append(Heading(1, plain(heading), f"q-{number}"))
        blocks += [*inside, *room_to_write(inside, evening, number)]
    return evening.paper("sheets", tuple(blocks), Shape.SHEETS)


def _named_questions(evening: Evening) -> list[tuple[Question, str]]:
    return [(one, evening.text(one.text)) for one in evening.questions]


def _asked(named: tuple[Question, str]) -> str:
    return f"{named[0].id}: {named[1]}"


def _question(named: tuple[Question, str], evening: Evening) -> list[Block]:
    """A question of the round, with what has been answered to it."""
    answers = [one for one in evening.remarks if one.question == named[0].id]
    return [Paragraph(plain(evening.word("sheets.of-round"))), *_sides(answers, evening)]


def _clash_title(clashes: Sequence[ClashQuestion], evening: Evening) -> str:
    places = list(dict.fromkeys(one.place for one in clashes))[:MOST_PLACES]
    return evening.word("sheets.clash", ids=list(clashes[0].amendments), place=places)


def _clash(clashes: Sequence[ClashQuestion], evening: Evening) -> list[Block]:
    """What cannot stand together: why, what there is to choose from, each side's reason, and what
    was said of each."""
    word, ids = evening.word, clashes[0].amendments
    blocks: list[Block] = []
    for clash in clashes[:MOST_PLACES]:
        blocks.append(Paragraph((Run(capital(clash.place), Mark.STRONG),)))
        blocks += [Paragraph(plain(why)) for why in clash.why if why]
        blocks += [Items(tuple(_choices(clash, evening)))] if clash.choices else []
    if len(clashes) > MOST_PLACES:
        more = word("sheets.more-clashes", count=len(clashes) - MOST_PLACES)
        blocks.append(Paragraph(plain(more), Style.NOTE))
    proposers = evening.clashes.proposers if evening.clashes else {}
    blocks.append(Heading(2, plain(word("sheets.reasons"))))
    sides = (proposers[id_] for id_ in ids if id_ in proposers)
    blocks.append(
        Items(
            tuple(
                (
                    Run(f"{evening.text(one.name)} ({one.id}): ", Mark.STRONG),
                    *said(one.reason, evening.language),
                )
                for one in sides
            )
        )
    )
    for id_ in ids:
        remarks = _said_of(id_, evening)
        if remarks:
            blocks.append(Heading(2, plain(word("sheets.said-of", id=id_))))
            blocks.append(Items(tuple(_lines(remarks, evening))))
    return blocks


def _choices(clash: ClashQuestion, evening: Evening) -> Iterator[Runs]:
    """What there is to choose from, each with those lines alone that the others have not."""
    texts = [choice.result.split("\n") for choice in clash.choices]
    shared = set(texts[0]).intersection(*texts[1:])
    for choice, lines in zip(clash.choices, texts, strict=True):
        key = "sheets.keep" if choice.keep else "sheets.keep-draft"
        own = [line for line in lines if line not in shared]
        result = shortened(" ".join(own or lines), MOST_LETTERS)
        lead = evening.word(key, ids=list(choice.keep)) + (": " if result else "")
        yield (Run(lead, Mark.STRONG), *((Run(result),) if result else ()))


def _said_of(id_: str, evening: Evening) -> list[Remark]:
    """What was said of an amendment or of a part of it."""
    return [one for one in evening.remarks if one.on == id_ or one.on.startswith(f"{id_}.")]


def _title(exhibit: Exhibit, evening: Evening) -> str:
    amendment = exhibit.amendment
    return f"{amendment.id} {evening.text(amendment.title)}".strip()


def _amendment(exhibit: Exhibit, evening: Evening) -> list[Block]:
    """An open amendment: who proposes what, the old and the new text, why, what others say."""
    amendment, settings, language = exhibit.amendment, evening.book.settings, evening.language
    places = changed_places(exhibit.changes, showing_of(exhibit, language))
    rows = [
        ("sheets.proposer", proposers_of(amendment, settings, language)),
        ("sheets.supporters", supporters_of(amendment, settings, language)),
        ("sheets.principles", principle_names(amendment, settings, language)),
    ]
    fields = tuple((evening.word(key), plain(words)) for key, words in rows if words)
    blocks: list[Block] = [Fields(fields)]
    if points := what_changes(places, language):
        blocks.append(Paragraph(plain(shortened(points, MOST_LETTERS))))
    blocks += _compared(places, exhibit, evening)
    blocks += _why(exhibit, evening)
    return [*blocks, *_sides(_said_of(amendment.id, evening), evening)]


def _compared(
    places: Sequence[ChangedPlace], exhibit: Exhibit, evening: Evening
) -> Iterator[Block]:
    """The first places that change, of each only the lines that do; how many more there are."""
    showing = showing_of(exhibit, evening.language)
    shown = [place for place in map(_changed_lines, places) if place.lines][:MOST_PLACES]
    for place in shown:
        yield Paragraph((Run(capital(place_label(place, showing)), Mark.STRONG),))
        yield comparison(place, (), showing)
    left = len(places) - len(shown)
    if left > 0 and shown:
        yield Paragraph(plain(evening.word("sheets.more-places", count=left)), Style.NOTE)


def _changed_lines(place: ChangedPlace) -> ChangedPlace:
    """A place with the lines alone in which something comes or goes, as many as there is room for;
    none where they are too long for a sheet."""
    changed = [
        line
        for line in place.lines
        if any(run.mark in (Mark.INSERTED, Mark.DELETED) for run in line.marked)
    ]
    kept, letters = [], 0
    for line in changed:
        letters += sum(len(run.text) for run in line.marked)
        if letters > MOST_LETTERS:
            break
        kept.append(line)
    return replace(place, lines=tuple(kept))


def _why(exhibit: Exhibit, evening: Evening) -> list[Block]:
    """The proposer's reason, and the county's answer where it has given one to some part."""
    amendment, word = exhibit.amendment, evening.word
    reason = said(amendment.reason, evening.language)
    blocks: list[Block] = []
    if reason:
        blocks += [Heading(2, plain(word("sheets.proposer-says"))), Paragraph(reason)]
    answers = [one for one in amendment.standing.values() if one.because]
    if answers:
        blocks.append(Heading(2, plain(word("sheets.county-says"))))
        blocks += [Paragraph(said(one.because, evening.language)) for one in answers]
    return blocks


def _sides(remarks: Sequence[Remark], evening: Evening) -> Iterator[Block]:
    """What was said for, against and otherwise, each side with who said it."""
    word = evening.word
    if not remarks:
        yield Paragraph(plain(word("sheets.nothing-said")), Style.NOTE)
        return
    sides = (
        ("sheets.for", [one for one in remarks if one.stance in FOR]),
        ("sheets.against", [one for one in remarks if one.stance in AGAINST]),
        ("sheets.also", [one for one in remarks if one.stance not in (*FOR, *AGAINST)]),
    )
    for key, some in sides:
        if some:
            yield Heading(2, plain(word(key)))
            yield Items(tuple(_lines(some, evening)))


def _lines(remarks: Sequence[Remark], evening: Evening) -> Iterable[Runs]:
    for one in remarks[:MOST_SAID]:
        stance = stance_words(one.stance, evening.language)
        shown = f" ({stance})" if one.stance is Stance.WITH_CHANGES else ""
        words = shortened(evening.text(one.text), MOST_LETTERS)
        yield (Run(f"{one.who}{shown}: ", Mark.STRONG), Run(words))
    if len(remarks) > MOST_SAID:
        yield plain(evening.word("sheets.more-said", count=len(remarks) - MOST_SAID))
