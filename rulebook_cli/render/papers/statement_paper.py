"""An association's statement (lausunto, utlåtande), after the layout idea of SFS 2487."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.evidence import Shown
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Signatures,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Association, Coordinator, Round
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import name_of, names_of, word
from rulebook_cli.render.papers.evidence_blocks import evidence_blocks
from rulebook_cli.render.papers.statement_amendments import proposal_blocks, worded
from rulebook_cli.render.papers.statement_comments import comment_blocks, overall_stance
from rulebook_cli.render.speech import say

_GONE = (Status.WITHDRAWN, Status.OBSOLETE)


def draw_statement(
    book: Rulebook,
    association: str,
    exhibits: Sequence[Exhibit],
    round_: Round | None,
    language: str,
    on: date,
    stance: Stance | None = None,
    place: str = "",
    draft: bool = False,
    comments: Sequence[Comment] = (),
    evidence: Sequence[Shown] = (),
    others: Sequence[str] = (),
    annexes: Sequence[str] = (),
    answers: bool = False,
) -> Paper:
    """The statement of an association (its id): its own amendments among `exhibits`, open ones
    and answered ones, as old text, new text and reason, and its own among `comments`, with its
    `evidence`. With `others` it is theirs too, and each signs; `annexes` are named at its end.

    Where no `stance` is given, it is what it last said of the whole draft; where it has said
    nothing, that is said.
    `place` stands before the date over the signatures, as it is to be printed (`Mikkelissä`).
    What was answered is left out, since it is not the association's own word, unless `answers`.
    `draft` marks a statement that is not yet to be sent.
    """
    who = tuple(dict.fromkeys((association, *others)))
    own_county = all(isinstance(book.settings.proposer(id_), Coordinator) for id_ in who)
    own = [exhibit for exhibit in exhibits if _is_shown(exhibit.amendment, who)]
    own = own if answers else [_as_proposed(exhibit) for exhibit in own]
    own.sort(key=lambda each: (_place_of(each.amendment.association, who), each.amendment.number))
    name = names_of(who, book.settings, language)
    title = book.settings.title.best(language, *book.settings.languages)
    stance = stance or _shared_stance(comments, who, round_)
    blocks = _opening(book, name, round_, language, stance, len(who) > 1, own_county)
    said = [comment for comment in comments if comment.association in who]
    blocks += proposal_blocks(own, language, len(who), said, own_county)
    blocks += _comments(comments, who, book, round_, language, blocks)
    blocks += evidence_blocks(evidence, book, language)
    blocks += _signatures(own, who, book, language, on, place)
    blocks += _ending(book, own, round_, language, annexes, own_county)
    return Paper(
        title=worded(own_county, language, "statement.title", title=title),
        language=language,
        blocks=tuple(blocks),
        letterhead=_letterhead(book, who, round_, language, on, own_county),
        draft=word(language, "draft") if draft else "",
        page_of=word(language, "page-of", page="{page}", pages="{pages}"),
        author=name,
        dated=on,
        inserted=word(language, "inserted"),
        deleted=word(language, "deleted"),
    )


def _is_shown(amendment: Amendment, who: Sequence[str]) -> bool:
    """Own amendments and those proposed together with others, that stand, open or answered: not
    those taken back or replaced."""
    own = {amendment.association, *amendment.joint_now} & set(who)
    return bool(own) and (
        amendment.is_open or (bool(amendment.answers) and amendment.status not in _GONE)
    )


def _as_proposed(exhibit: Exhibit) -> Exhibit:
    """An amendment without what became of it: what its proposers said and nobody else."""
    record = replace(exhibit.amendment, answers=(), lapsed=None)
    return replace(exhibit, amendment=record, base=exhibit.base if _is_waiting(exhibit) else None)


def _is_waiting(exhibit: Exhibit) -> bool:
    """Whether nobody has answered any of it."""
    return exhibit.amendment.is_open and not exhibit.amendment.answers


def _place_of(association: str, who: Sequence[str]) -> int:
    return who.index(association) if association in who else len(who)


def _shared_stance(
    comments: Sequence[Comment], who: Sequence[str], round_: Round | None
) -> Stance | None:
    """The stance that all took; none where they differ, or one of them took none."""
    stances = {
        overall_stance([one for one in comments if one.association == id_], round_) for id_ in who
    }
    return stances.pop() if len(stances) == 1 else None


def _comments(
    comments: Sequence[Comment],
    who: Sequence[str],
    book: Rulebook,
    round_: Round | None,
    language: str,
    above: Sequence[Block],
) -> list[Block]:
    """The comments of each; where there are several, under the name of whose they are."""
    blocks: list[Block] = []
    for id_ in who:
        remarks = [comment for comment in comments if comment.association == id_]
        for block in comment_blocks(remarks, book, round_, language, above):
            if len(who) > 1 and isinstance(block, Heading) and block.level == 1:
                name = f": {name_of(id_, book.settings, language)}"
                block = replace(block, runs=(*block.runs, Run(name)))
            blocks.append(block)
    return blocks


def _letterhead(
    book: Rulebook,
    senders: Sequence[str],
    round_: Round | None,
    language: str,
    on: date,
    own_county: bool,
) -> Letterhead:
    settings = book.settings
    sender = []
    for id_ in senders:
        who = settings.proposer(id_)
        contact = who.contact if isinstance(who, Association) else who.email if who else ""
        sender += [name_of(id_, settings, language), contact]
    county = settings.county.best(language, *settings.languages)
    receiver = () if own_county or not county else (county, word(language, "registry"))
    return Letterhead(
        sender=tuple(part for part in sender if part),
        kind=worded(own_county, language, "statement.kind"),
        dated=figures.day(on, language),
        diary=round_.diary if round_ else "",
        addressee=receiver,
    )


def _opening(
    book: Rulebook,
    name: str,
    round_: Round | None,
    language: str,
    stance: Stance | None,
    joint: bool,
    own_county: bool,
) -> list[Block]:
    """The matter, the request and its deadline, and the overall stance, or that it is not told.
    The county asked the others; of itself nobody awaits a stance."""
    settings = book.settings
    rows: list[tuple[str, Runs]] = []
    if round_ and round_.name:
        rows.append(
            (word(language, "request"), (Run(round_.name.best(language, *settings.languages)),))
        )
    if round_ and round_.diary:
        rows.append((word(language, "request-diary"), (Run(round_.diary),)))
    closes = round_ and (round_.comments_close or round_.amendments_close)
    if closes and not own_county:
        rows.append((word(language, "deadline"), (Run(figures.moment(closes, language)),)))
    blocks: list[Block] = [Fields(tuple(rows))] if rows else []
    if own_county and stance is None:
        return blocks
    key = stance.value if stance else "none"
    sentence = (
        say(language, "body_papers", f"joint.stance.{key}", name=name)
        if joint
        else word(language, f"statement.stance.{key}", name=name)
    )
    blocks.append(Paragraph((Run(sentence, Mark.STRONG),), Style.LEAD))
    return blocks


def _signatures(
    own: Sequence[Exhibit],
    who: Sequence[str],
    book: Rulebook,
    language: str,
    on: date,
    place: str,
) -> list[Block]:
    """A line for each who proposed; one for each association of which nobody is named."""
    names: list[tuple[str, str]] = []
    for id_ in who:
        name = name_of(id_, book.settings, language)
        mine = (each.amendment for each in own if each.amendment.association == id_)
        people = dict.fromkeys(person for amendment in mine for person in amendment.proposers)
        lines = [(person, name) for person in people]
        names += lines or [(name, word(language, "name-and-role"))]
    return [Signatures(f"{place} {figures.day(on, language)}".strip(), tuple(names))]


def _ending(
    book: Rulebook,
    own: Sequence[Exhibit],
    round_: Round | None,
    language: str,
    annexes: Sequence[str],
    own_county: bool,
) -> list[Block]:
    """Its annexes, to whom it goes, who gets it for information, and that it becomes public."""
    settings = book.settings
    supporters = dict.fromkeys(who.id for exhibit in own for who in exhibit.amendment.supporters)
    county = settings.county.best(language, *settings.languages)
    to = [county, *([round_.contact] if round_ and round_.contact else [])]
    numbered = [f"{number}) {name}" for number, name in enumerate(annexes, 1)]
    rows = {
        "annexes": "; ".join(numbered if len(numbered) > 1 else annexes),
        "distribution": "" if own_county else ", ".join(part for part in to if part),
        "for-information": names_of(list(supporters), settings, language),
    }
    labels = {"annexes": say(language, "body_papers", "statement.annexes")}
    shown = tuple(
        (labels.get(key) or word(language, key), (Run(words),))
        for key, words in rows.items()
        if words
    )
    public = Paragraph((Run(worded(own_county, language, "becomes-public")),), Style.NOTE)
    return [*([Fields(shown)] if shown else []), public]
