"""A body's decision in words: who decided what and when, the votes, how it may be appealed."""

from collections.abc import Sequence

from rulebook_cli.model.decision import Decision
from rulebook_cli.model.paper import Paragraph, Style
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import word
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.speech import has, say


def handled(decision: Decision, matter: Matter) -> str:
    """`Sosiaali- ja terveyslautakunta 8.10.2026 § 29: hyväksytty muutettuna.`"""
    language = matter.language
    where = meeting_words(decision, language, matter.settings.languages)
    return f"{where}: {word(language, f'decision.{decision.outcome}')}."


def meeting_words(decision: Decision, language: str, languages: Sequence[str]) -> str:
    """The body, the day and the section of the minutes."""
    body = decision.body.best(language, *languages)
    section = f" §\xa0{decision.section}" if decision.section else ""
    return f"{body} {figures.day(decision.meeting, language)}{section}"


def vote_words(decision: Decision, language: str) -> str:
    """`esittelijän ehdotus: 2 ääntä; jäsenen vastaehdotus: 10 ääntä; tyhjää: 1`; empty where no
    votes are on record."""
    votes = [
        word(language, "votes", by=name, count=proposal.votes)
        for name, proposal in zip(movers(decision, language), decision.proposals, strict=True)
        if proposal.votes is not None
    ]
    if votes and decision.blank:
        votes.append(word(language, "votes.blank", count=decision.blank))
    return "; ".join(votes)


def movers(decision: Decision, language: str) -> list[str]:
    """Who made each proposal before the body: a role of the catalogue, or as it was written.
    Those who would be called alike are numbered, so that their votes can be told apart."""
    names = [_mover(proposal.by, language) for proposal in decision.proposals]
    return [
        f"{name} {names[: place + 1].count(name)}" if names.count(name) > 1 else name
        for place, name in enumerate(names)
    ]


def _mover(by: str, language: str) -> str:
    key = f"by.{by}"
    return word(language, key) if has(language, "papers", key) else by


def remedy_blocks(
    decision: Decision | None, language: str, languages: Sequence[str]
) -> list[Paragraph]:
    """The county's own words on how the decision may be appealed, paragraph by paragraph. They are
    never made up: where they are missing, that is said."""
    remedy = decision.remedy if decision else None
    text = remedy.text.best(language, *languages) if remedy else ""
    if not text.strip():
        key = "remedy.missing" if decision else "remedy.open"
        return [Paragraph(plain(say(language, "body_papers", key)), Style.NOTICE)]
    return [Paragraph(plain(" ".join(part.split()))) for part in text.split("\n\n") if part.strip()]
