"""The papers that an archive holds, drawn one after the other in the language that is current."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.versions import usual_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing import (
    agenda,
    assessment,
    collective,
    cover,
    extract,
    fee_years,
    instruction,
    one_amendment,
    parallel_texts,
    principles,
    services,
)
from rulebook_cli.cli.showing.archive_salons import salon_papers
from rulebook_cli.cli.showing.memo import draw_memo_of
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.showing.reading import Shown, draw_reading
from rulebook_cli.cli.showing.round_voices import comments_standing
from rulebook_cli.cli.showing.statement import draw_statement_of
from rulebook_cli.model.paper import Paper

_KINDS: tuple[tuple[str, Callable[[Desk, Wanted], Paper]], ...] = (
    ("cover", cover.draw),
    ("agenda", agenda.draw),
    ("assessment", assessment.draw),
    ("parallel", parallel_texts.draw),
    ("instruction", instruction.draw),
    ("fees", fee_years.draw),
    ("services", services.draw),
    ("principles", principles.draw),
)


def papers_of(desk: Desk, wanted: Wanted) -> Iterator[tuple[str, Paper]]:
    """Each paper with its name: the book, the papers of the matter, the summary of statements, the
    statement of each association, each amendment, the papers of each Salonki, an extract of each
    decision."""
    plain = replace(wanted, names=(), internal=False)
    draft = usual_version(desk, want_draft=False).draft
    yield "book", draw_reading(desk, [], draft, Shown(wanted.on, whole=True))
    for name, draw in _KINDS:
        yield name, draw(desk, plain)
    gathered = gather(desk)
    if gathered.open:
        yield "collective", collective.draw(desk, plain)
    yield "memo", draw_memo_of(desk, None, wanted.on, only_open=False)
    spoke = {filed.amendment.association for filed in gathered.open}
    spoke |= {one.association for one in gathered.answered}
    spoke |= {one.association for one in comments_standing(desk, gathered)}
    for association in desk.draft.settings.associations:
        if association.id in spoke:
            paper = draw_statement_of(desk, (association.id,), None, "", wanted.on)
            yield f"statement-{association.id}", paper
    for id_ in sorted(gathered.ids):
        yield f"amendment-{id_}", one_amendment.draw(desk, replace(plain, names=(id_,)))
    yield from salon_papers(desk, wanted.on)
    for decision in decisions_on_record(desk, desk.main):
        yield f"extract-{decision.id}", extract.draw_of(desk, decision, wanted.on)
