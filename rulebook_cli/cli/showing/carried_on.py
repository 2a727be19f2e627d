"""In the memo of a round what was carried from it into another, so that nothing is lost there."""

from collections.abc import Iterator
from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paper, Run
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.speech import say


def with_carried_on(desk: Desk, gathered: Gathered, paper: Paper, round_: Round | None) -> Paper:
    """A memo with the amendments that were made in its round and carried into another one, each
    with that round; as it is where there are none."""
    settings, language = desk.draft.settings, current_language()
    items = []
    for record in _carried(gathered, settings, round_) if round_ else ():
        title = record.title.best(language, *settings.languages)
        who = name_of(record.association, settings, language)
        where = say(language, "rounds", "memo.carried-to", id=record.round)
        items.append((Run(record.id, Mark.STRONG), Run(f" {title} ({who}). {where}")))
    if not items:
        return paper
    title = say(language, "rounds", "memo.carried")
    section: tuple[Block, ...] = (Heading(1, (Run(title),)), Items(tuple(items)))
    return replace(paper, blocks=(*paper.blocks, *section))


def _carried(gathered: Gathered, settings: Settings, round_: Round) -> Iterator[Amendment]:
    """What was first written in a round and stands now in another."""
    records = {one.id: one for one in gathered.answered}
    records |= {filed.amendment.id: gathered.record_of(filed) for filed in gathered.open}
    for record in records.values():
        made = gathered.begun.get(record.id) or record.submitted
        then = settings.open_round(made) if made else None
        if then and then.id == round_.id and record.round not in ("", round_.id):
            yield record
