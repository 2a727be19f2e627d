"""When a text is in force and whom it binds, in sentences."""

from rulebook_cli.model.period import AppliesTo, InForce
from rulebook_cli.render.words.reader import Reader


def in_force_words(in_force: InForce | None, reader: Reader) -> str:
    """From when to when, whom it binds, and how earlier contracts come under it."""
    if in_force is None:
        return ""
    sentences = [_period(in_force, reader)]
    if in_force.applies_to is not AppliesTo.ALL:
        sentences.append(reader.say(f"applies-to.{in_force.applies_to.value}"))
    sentences.append(_existing(in_force, reader))
    return " ".join(sentence for sentence in sentences if sentence)


def standing(in_force: InForce | None, reader: Reader) -> str:
    """That a text is not in force on the reader's day; empty where it is."""
    if in_force is None or in_force.holds(reader.on):
        return ""
    coming = in_force.start is not None and reader.on < in_force.start
    return reader.say("not-yet" if coming else "no-more", on=reader.on)


def _period(in_force: InForce, reader: Reader) -> str:
    if in_force.start and in_force.end:
        return reader.say("in-force.both", start=in_force.start, end=in_force.end)
    if in_force.start:
        return reader.say("in-force.from", start=in_force.start)
    return reader.say("in-force.to", end=in_force.end) if in_force.end else ""


def _existing(in_force: InForce, reader: Reader) -> str:
    existing = in_force.existing
    if existing is None:
        return ""
    if not existing.switch:
        return reader.say("existing.day", latest=existing.latest) if existing.latest else ""
    switch = reader.word("switch", existing.switch)
    if existing.latest is None:
        return reader.say("existing", switch=switch)
    return reader.say("existing.latest", switch=switch, latest=existing.latest)
