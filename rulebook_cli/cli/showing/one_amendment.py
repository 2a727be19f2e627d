"""`paper amendment`: one amendment as a paper, with what it costs."""

from rulebook_cli.cli.amendments.exhibits import exhibit_of
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.part_names import only_part, part_named
from rulebook_cli.cli.amendments.standing_notes import standing_notes
from rulebook_cli.cli.book.for_contract import with_sums_face
from rulebook_cli.cli.book.versions import decided
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.exhibit_impacts import with_impacts
from rulebook_cli.cli.showing.parallel_texts import says_the_draft
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.settings import Round
from rulebook_cli.render.papers.amendment_paper import draw_amendment


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The amendment of an id, open or answered, or one part of it (`misol-3.2`), whose cost is not
    reckoned apart. Raises `RulebookError`: `no-such-amendment`, `no-such-part`."""
    gathered = gather(desk)
    id_, part = part_named(wanted.names[0])
    tell_former(desk, gathered.open, id_)
    exhibit = exhibit_of(desk, gathered, id_)
    exhibit = only_part(exhibit, part) if part else exhibit
    standing = standing_notes(gathered, exhibit, named_above=True)
    notes = ["".join(run.text for run in each.runs) for each in standing]
    paper = draw_amendment(
        exhibit,
        round_of(desk, exhibit, wanted),
        notes,
        _base_words(desk, exhibit),
        current_language(),
        wanted.on,
        draft=not is_decided(desk, exhibit),
    )
    if part:
        return paper
    shown = with_impacts(desk, paper, [exhibit], wanted.on, wanted.made)
    return with_sums_face(shown, wanted.made)


def round_of(desk: Desk, exhibit: Exhibit, wanted: Wanted) -> Round | None:
    """The round an amendment was made in, else the one that is open."""
    rounds = desk.draft.settings.rounds
    own = (one for one in rounds if one.id == exhibit.amendment.round)
    return next(own, desk.draft.settings.open_round(wanted.on))


def is_decided(desk: Desk, exhibit: Exhibit) -> bool:
    """Whether it is in a version that a body has decided: taken into a draft decided since."""
    taken = exhibit.amendment.taken and not exhibit.amendment.is_open
    return bool(taken) and any(says_the_draft(desk, ref) for ref in decided(desk)[:1])


def _base_words(desk: Desk, exhibit: Exhibit) -> str:
    """The version of the draft, or the decided one, that an amendment was made on."""
    base = exhibit.amendment.base
    if not base:
        return ""
    for ref in decided(desk):
        if ref.commit == base:
            return phrase("version.revision", name=ref.name.removeprefix("refs/tags/"))
    return phrase("paper.base-draft", commit=base[:7])
