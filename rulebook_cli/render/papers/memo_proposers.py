"""Who proposes an amendment: also one that a coordinator entered for somebody else."""

from collections.abc import Sequence

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.amendment_words import proposers_of
from rulebook_cli.render.papers.memo_remarks import sender_names


def proposer_names(
    amendment: Amendment, settings: Settings, received: Sequence[Received], language: str
) -> str:
    """The associations that propose an amendment; where a coordinator made it of a draft that
    came back by mail, whoever sent that (a private person by the number)."""
    if settings.proposer(amendment.association) in settings.coordinators:
        for statement in received:
            if amendment.id in statement.amendments:
                return sender_names(received, language)[statement.id]
    return proposers_of(amendment, settings, language)
