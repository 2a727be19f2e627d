"""The changes in a file that arrived, as an amendment with its parts and their reasons."""

from datetime import datetime

from rulebook_cli.changes.parts import parts_of
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.returned_by_mail import Contents
from rulebook_cli.cli.post.senders import Sender, receiver
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.model.amendment import Amendment, Part
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Round
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.post_words import word


def amendment_of(
    desk: Desk,
    contents: Contents,
    sender: Sender,
    arrived: datetime,
    as_: str | None,
    round_: Round | None,
) -> Ready | None:
    """The amendment that the changes in the file make; None where there are none."""
    proposal = contents.proposal
    if proposal is None:
        return None
    language = contents.language
    name = sender.text.best(language) or sender.name
    title = word(language, "amendment.title", sender=name)
    usual = word(language, "amendment.reason", arrived=arrived.date())
    reasons = list(dict.fromkeys(text for _, text in contents.reasons))
    amendment = Amendment(
        id="",
        association=sender.id or receiver(desk, as_),
        title=Text({language: title}),
        reason=Text({language: "\n\n".join(reasons) or usual}),
        place=Place(""),
        base=proposal.base.commit,
        round=round_.id if round_ else "",
        proposers=contents.authors if sender.id and contents.authors else (sender.name,),
        parts=_parts(contents),
        submitted=arrived.date(),
        sent=arrived,
    )
    return Ready(proposal, amendment, gather(desk))


def _parts(contents: Contents) -> tuple[Part, ...]:
    """The parts of the amendment with the comments that stand on each as its reason."""
    assert contents.proposal is not None
    parts = parts_of(contents.proposal.changes, contents.proposal.whole)
    told: dict[str, list[str]] = {}
    for place, text in contents.reasons:
        for one in place.split():
            told.setdefault(one, []).append(text)
    return tuple(
        part._replace(reason=Text({contents.language: "\n\n".join(told[str(part.at[0])])}))
        if str(part.at[0]) in told
        else part
        for part in parts
    )
