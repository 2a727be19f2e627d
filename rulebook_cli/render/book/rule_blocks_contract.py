"""Notice, contract and procedure as blocks of a section."""

from rulebook_cli.model.leave import Contract, Notice, Procedure
from rulebook_cli.model.paper import Block, Fields, Heading, Run
from rulebook_cli.model.section import Section
from rulebook_cli.render.words.cell_words import either
from rulebook_cli.render.words.reader import Reader

Rows = list[tuple[str, str]]


def notice_blocks(section: Section, reader: Reader) -> list[Block]:
    """The notice periods, and for what a contract may end at once."""
    return _titled("notice", section, _notice(section.notice, reader), reader)


def contract_blocks(section: Section, reader: Reader) -> list[Block]:
    """How long a contract holds and how it ends."""
    return _titled("contract", section, _contract(section.contract, reader), reader)


def procedure_blocks(section: Section, reader: Reader) -> list[Block]:
    """How the support begins, is paid and is looked at again."""
    return _titled("procedure", section, _procedure(section.procedure, reader), reader)


def _titled(key: str, section: Section, rows: Rows, reader: Reader) -> list[Block]:
    if not rows:
        return []
    heading = Heading(2, (Run(reader.say(key)),), f"{section.id}:{key}")
    fields = Fields(tuple((reader.say(label), (Run(value),)) for label, value in rows))
    return [heading, fields]


def _notice(notice: Notice | None, reader: Reader) -> Rows:
    if notice is None:
        return []
    rows: Rows = []
    for label, months in (
        ("notice.county", notice.county_months),
        ("notice.carer", notice.carer_months),
    ):
        if months is not None:
            rows.append((label, reader.say("months", count=months)))
    if notice.immediate_only_for:
        reasons = [reader.word("immediate", each) for each in notice.immediate_only_for]
        words = reader.say("immediate", reasons=either(reasons, reader.language))
        rows.append(("notice.immediate", words))
    return rows


def _contract(contract: Contract | None, reader: Reader) -> Rows:
    if contract is None:
        return []
    rows: Rows = []
    if contract.fixed_term_only_for:
        reasons = [reader.word("fixed-term", each) for each in contract.fixed_term_only_for]
        words = reader.say("fixed-term", reasons=either(reasons, reader.language))
        rows.append(("contract.fixed-term", words))
    if contract.ends_effective:
        rows.append(("contract.ends", reader.word("ends", contract.ends_effective)))
    retroactive = "yes" if contract.ends_retroactive else "no"
    return [*rows, ("contract.retroactive", reader.say(f"retroactive.{retroactive}"))]


def _procedure(procedure: Procedure | None, reader: Reader) -> Rows:
    if procedure is None:
        return []
    rows: Rows = []
    if procedure.starts_from:
        rows.append(("procedure.starts", reader.word("starts", procedure.starts_from)))
        back = procedure.back_months
        words = reader.say("back", count=back) if back else reader.say("back.none")
        rows.append(("procedure.back", words))
    if procedure.payday is not None:
        rows.append(("procedure.payday", _payday(procedure.payday, procedure.payday_of, reader)))
    if procedure.review_every_months is not None:
        review = reader.say("every-months", count=procedure.review_every_months)
        rows.append(("procedure.review", review))
    if procedure.medical_statement_max_age_months is not None:
        age = reader.say("statement.months", count=procedure.medical_statement_max_age_months)
        rows.append(("procedure.statement", age))
    for intake in procedure.intake:
        key = "intake.until" if intake.reopened else "intake"
        words = reader.say(key, closed=intake.closed, reopened=intake.reopened)
        rows.append(("procedure.intake", words))
    return rows


def _payday(day: int, of: str, reader: Reader) -> str:
    return (
        reader.say("payday.of", day=day, of=reader.word("of", of))
        if of
        else reader.say("payday", day=day)
    )
