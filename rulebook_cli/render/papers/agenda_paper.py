"""The text of an agenda item (esityslistateksti, föredragningslistetext), to be pasted into a
county's case system: headings, paragraphs and lists alone, its numbers written out as text.

The order is that of Finnish counties: matter, earlier handling, preparer, reasons, presenter and
proposal, decision, handling, appeal; annexes, for information. What the body itself brings is left
open and says so.
"""

from dataclasses import replace

from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    Runs,
    Shape,
    Style,
)
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import said, what_changes
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.papers.decision_words import handled, remedy_blocks
from rulebook_cli.render.papers.kind_words import book_title, plain
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.matter_times import time_lines
from rulebook_cli.render.papers.matter_voices import (
    not_taken,
    opposers,
    points_not_taken,
    stance_counts,
    who_answered,
)
from rulebook_cli.render.papers.matter_words import (
    cost_words,
    is_unverified,
    laws_of,
    people_words,
    title_of,
)
from rulebook_cli.render.speech import listed, say
from rulebook_cli.render.words.plain_text import capital

TEXT, PARALLEL, MEMO, ASSESSMENT, FEES = 1, 2, 3, 4, 5
"""The numbers of the annexes."""


def draw_agenda(matter: Matter) -> Paper:
    """The text of the item."""
    word, language = matter.word, matter.language
    title = book_title(matter.after.book, language)
    blocks: list[Block] = [
        *_part("agenda.matter", [plain(_matter_line(matter, title))], matter),
        *_part("agenda.earlier", _earlier(matter), matter),
        *_part("agenda.preparer", _preparers(matter), matter),
        Heading(1, plain(word("agenda.reasons"))),
        *_reasons(matter),
        *_part("agenda.presenter", [plain(word("agenda.open"))], matter),
        *_part("agenda.proposal", _proposal(matter, title), matter),
        *_part("agenda.decision", _decided(matter), matter),
        *_part("agenda.handling", [plain(word("agenda.open-meeting"))], matter),
        *_appeal(matter),
        *_part("agenda.annexes", _annexes(matter), matter),
        *_part("agenda.for-information", _informed(matter), matter),
    ]
    return Paper(
        title=word("agenda.title", title=title),
        language=language,
        blocks=tuple(blocks),
        draft=say(language, "papers", "draft") if matter.draft else "",
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        author=matter.settings.county.best(language, *matter.settings.languages),
        dated=matter.heard.on,
        shape=Shape.TEXT,
    )


def _part(key: str, lines: list[Runs], matter: Matter) -> list[Block]:
    return [Heading(1, plain(matter.word(key))), *(Paragraph(runs) for runs in lines)]


def _matter_line(matter: Matter, title: str) -> str:
    return f"{title}, {matter.diary}" if matter.diary else title


def _earlier(matter: Matter) -> list[Runs]:
    """The decisions before this one, and the round."""
    decisions = matter.decisions if matter.draft else matter.decisions[:-1]
    lines = [plain(handled(one, matter)) for one in decisions]
    round_ = matter.heard.round_
    if round_ and round_.opens:
        closes = round_.comments_close or round_.amendments_close
        key = "agenda.round" if closes else "agenda.round-open"
        lines.append(plain(matter.word(key, opens=round_.opens, closes=closes)))
    return lines or [plain(matter.word("agenda.no-earlier"))]


def _preparers(matter: Matter) -> list[Runs]:
    languages = (matter.language, *matter.settings.languages)
    lines = [
        plain(", ".join(part for part in (one.name.best(*languages), one.email) if part))
        for one in matter.settings.coordinators
    ]
    return lines or [plain(matter.word("agenda.open"))]


def _reasons(matter: Matter) -> list[Block]:
    """What is proposed and why, the law, who was heard, what was left out, what it costs, when."""
    parts: list[tuple[str, list[Block]]] = [
        ("agenda.what", _what(matter)),
        ("agenda.law", [_line(laws_of(matter))] if laws_of(matter) else []),
        ("agenda.heard", _heard(matter)),
        ("agenda.left-out", _left_out(matter)),
        ("agenda.impact", _impact(matter)),
        ("agenda.when", _when(matter)),
    ]
    blocks: list[Block] = []
    for key, part in parts:
        if part:
            blocks += [Heading(2, plain(matter.word(key))), *part]
    return blocks


def _line(words: str) -> Paragraph:
    return Paragraph(plain(words))


def _what(matter: Matter) -> list[Block]:
    """The places that change, then each amendment taken with its reason and the answer's."""
    showing = Showing(matter.before.book, matter.after.book, matter.language)
    places = changed_places(matter.changes, showing)
    changes = what_changes(places, matter.language) or matter.of_before("cover.no-change")
    blocks: list[Block] = [_line(changes)]
    blocks += [_line(matter.word("agenda.see", number=PARALLEL))] if places else []
    taken = tuple(_taken(exhibit, matter) for exhibit in matter.taken)
    if taken:
        blocks += [_line(matter.word("agenda.taken")), Items(taken)]
    return blocks


def _taken(exhibit: Exhibit, matter: Matter) -> Runs:
    amendment = exhibit.amendment
    who = matter.heard.proposers(amendment)
    lead = f"{amendment.id} {title_of(exhibit, matter)} ({who})."
    because = dict.fromkeys(
        said(one.because, matter.language)
        for one in amendment.standing.values()
        if one.outcome != "rejected" and one.because
    )
    answers = [run for runs in because for run in (Run(" "), *runs)]
    return (Run(lead), Run(" "), *said(amendment.reason, matter.language), *answers)


def _heard(matter: Matter) -> list[Block]:
    """Who was asked, who answered, how they stand, who opposed."""
    round_, language = matter.heard.round_, matter.language
    languages = (language, *matter.settings.languages)
    blocks: list[Block] = []
    if round_ and round_.asked:
        asked = listed([one.name.best(*languages) for one in round_.asked], language)
        blocks.append(_line(matter.word("agenda.asked", names=asked)))
    names, persons = who_answered(matter)
    if names:
        answered = matter.word("agenda.answered", names=listed(names, language))
        if persons:
            answered += " " + matter.word("agenda.persons", count=persons)
        blocks.append(_line(answered))
    else:
        blocks.append(_line(matter.word("agenda.nobody-answered")))
    counts = [f"{stance_words(one, language)} {count}" for one, count in stance_counts(matter)]
    if counts:
        blocks.append(_line(f"{capital(', '.join(counts))}."))
    against = opposers(matter)
    if against:
        blocks.append(_line(matter.word("agenda.opposed", names=listed(against, language))))
    return [*blocks, _line(matter.word("agenda.see-memo", number=MEMO))]


def _left_out(matter: Matter) -> list[Block]:
    lines = []
    for exhibit in matter.left_out:
        parts, because = not_taken(exhibit, matter)
        who = matter.heard.proposers(exhibit.amendment)
        name = f"{exhibit.amendment.id} {title_of(exhibit, matter)}"
        lead = f"{name} ({who}{'; ' if parts else ''}{parts}). {because}"
        lines.append(plain(lead))
    lines += [plain(f"{who}: {words} – {why}") for who, words, why in points_not_taken(matter)]
    blocks: list[Block] = [Items(tuple(lines))] if lines else []
    if matter.waiting:
        blocks.append(_line(matter.word("cover.waiting", count=len(matter.waiting))))
    return blocks


def _impact(matter: Matter) -> list[Block]:
    lines = [" ".join((cost_words(matter), *people_words(matter)))]
    lines += [matter.word("cost.unverified")] if is_unverified(matter) else []
    lines.append(matter.word("agenda.see-assessment", number=ASSESSMENT))
    return [_line(each) for each in lines]


def _when(matter: Matter) -> list[Block]:
    lines = time_lines(matter)
    return [Items(tuple(map(plain, lines)))] if lines else [_line(matter.word("agenda.no-day"))]


def _proposal(matter: Matter, title: str) -> list[Runs]:
    """Who decides what, in numbered sentences whose numbers are text."""
    languages = (matter.language, *matter.settings.languages)
    body = matter.decisions[-1].body.best(*languages) if matter.decisions else ""
    lead = matter.word("agenda.decides", body=capital(body or matter.word("agenda.body")))
    items = [
        matter.word("agenda.approve", title=title, number=TEXT),
        matter.word("agenda.note", memo=MEMO, assessment=ASSESSMENT),
        matter.word("agenda.from"),
    ]
    return [plain(lead), *(plain(f"{n}. {each}") for n, each in enumerate(items, 1))]


def _decided(matter: Matter) -> list[Runs]:
    if matter.draft or not matter.decisions:
        return [plain(matter.word("agenda.open-meeting"))]
    return [plain(handled(matter.decisions[-1], matter))]


def _appeal(matter: Matter) -> list[Block]:
    """The county's own words on appeal, where the decision has them; else that they are to come."""
    decision = None if matter.draft or not matter.decisions else matter.decisions[-1]
    heading = Heading(1, plain(matter.word("agenda.appeal")))
    words = remedy_blocks(decision, matter.language, matter.settings.languages)
    return [heading, *(replace(each, style=Style.BODY) for each in words)]


def _annexes(matter: Matter) -> list[Runs]:
    """The annexes by their numbers; the fee table where the book has fees."""
    keys = ["text", "parallel", "memo", "assessment"]
    keys += ["fees"] if any(section.fees for section in matter.after.book.sections) else []
    names = (matter.word(f"agenda.annex.{key}") for key in keys)
    return [
        plain(matter.word("agenda.annex", number=number, name=name))
        for number, name in enumerate(names, 1)
    ]


def _informed(matter: Matter) -> list[Runs]:
    names, _ = who_answered(matter)
    return [plain(listed(names, matter.language) if names else matter.word("agenda.open"))]
