"""What the checks look at beside the book: records of amendments and their evidence."""

from collections.abc import Iterable

from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.logic.in_round import made_amendment
from rulebook_cli.logic.writings import amendment_writings, evidence_writings
from rulebook_cli.model.writing import Records, Served
from rulebook_cli.store.evidence_refs import read_all


def records_of(desk: Desk, opened: Iterable[Opened]) -> Records:
    """The words of some open amendments and of the evidence about them."""
    opened = list(opened)
    amendments = [one.filed.amendment for one in opened]
    ids = {id_ for one in amendments for id_ in (one.id, *one.formerly)}
    evidence = tuple(one for one in read_all(desk.repository) if one.amendment in ids)
    writings = [writing for one in amendments for writing in amendment_writings(one)]
    writings += [writing for one in evidence for writing in evidence_writings(one)]
    dated = ((one.filed.amendment, one.filed.at or one.filed.on) for one in opened)
    made = [each for amendment, on in dated for each in made_amendment(amendment, on)]
    served = tuple(
        Served(one.id, id_, one.place) for one in amendments for id_ in one.principles or ("",)
    )
    return Records(tuple(writings), evidence, tuple(made), served)
