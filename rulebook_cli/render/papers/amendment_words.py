"""An amendment in words: who proposes it, what became of it, what it changes in one sentence."""

from collections.abc import Sequence
from dataclasses import replace

from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment, Answer, Base, Status
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.changes.changed_places import ChangedPlace
from rulebook_cli.render.changes.part_numbers import parts_at
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import has, listed, say


def word(language: str, key: str, /, **values: object) -> str:
    """A sentence of the papers' catalogue."""
    return say(language, "papers", key, **values)


def name_of(id_: str, settings: Settings, language: str) -> str:
    """The name of an association or coordinator; the id where the book does not know it."""
    who = settings.proposer(id_)
    return who.name.best(language, *settings.languages) if who else id_


def names_of(ids: Sequence[str], settings: Settings, language: str) -> str:
    """Several names in one list."""
    return listed([name_of(id_, settings, language) for id_ in ids], language)


def proposers_of(amendment: Amendment, settings: Settings, language: str) -> str:
    """Who proposes an amendment: its association, and those that propose it together with it."""
    return names_of([amendment.association, *amendment.joint_now], settings, language)


def supporters_of(amendment: Amendment, settings: Settings, language: str) -> str:
    """Who else stands behind an amendment."""
    return names_of(amendment.other_supporters, settings, language)


def showing_of(exhibit: Exhibit, language: str) -> Showing:
    """How an amendment's changes are shown: as its proposer's, on the day they were made."""
    author = name_of(exhibit.amendment.association, exhibit.before.settings, language)
    whole = exhibit.amendment.whole
    return Showing(exhibit.before, exhibit.after, language, author, exhibit.on, whole)


def said(text: Text, language: str) -> Runs:
    """What somebody wrote, in the reader's language where it is; else as it was written, and in
    which language."""
    spoken = text.best_language(language, *text.words)
    if not spoken:
        return ()
    words = Run(" ".join(text.words[spoken].split()))
    if spoken == language:
        return (words,)
    key = f"language.{spoken}"
    name = word(language, key) if has(language, "papers", key) else spoken
    return (replace(words, language=spoken), Run(f" ({name})", Mark.EMPHASIS))


def titled(amendment: Amendment, language: str) -> str:
    """An amendment's id and title in plain words, and in which language the title is where that
    is not the reader's."""
    title = "".join(run.text for run in said(amendment.title, language))
    return f"{amendment.id} {title}".strip()


def title_runs(amendment: Amendment, language: str) -> Runs:
    """The same as a heading has it."""
    title = said(amendment.title, language)
    return (Run(f"{amendment.id} "), *title) if title else (Run(amendment.id),)


def status_words(status: Status, language: str) -> str:
    """Where an amendment is in its life."""
    return word(language, f"status.{status.value}")


def principle_names(amendment: Amendment, settings: Settings, language: str) -> str:
    """The principles an amendment serves, by their names."""
    known = {principle.id: principle.name for principle in settings.principles}
    names = [
        known[id_].best(language, *settings.languages)
        for id_ in amendment.principles
        if id_ in known
    ]
    return "; ".join(names)


def base_note(exhibit: Exhibit, language: str) -> str:
    """What a reader must know when the draft has moved under an open amendment."""
    if not exhibit.amendment.is_open or exhibit.base in (None, Base.CURRENT):
        return ""
    if exhibit.left_base and exhibit.base in (Base.CLASH, Base.GONE):
        return say(language, "left_bases", "paper", id=exhibit.left_base)
    return word(language, f"base.{exhibit.base.value}")


def last_answers(amendment: Amendment) -> dict[int, Answer]:
    """The answer that stands, by part; part 0 is the whole."""
    return amendment.standing


def answer_words(answer: Answer, settings: Settings, language: str) -> Runs:
    """An answer: what becomes of it, who said so and when, and why."""
    outcome = word(language, f"outcome.{answer.outcome}")
    by = name_of(answer.by, settings, language)
    who = word(language, "answered-by", by=by, on=answer.on)
    because = said(answer.because, language)
    return (Run(outcome, Mark.STRONG), Run(f" {who}. "), *because)


def answer_and_effect(answer: Answer, settings: Settings, language: str) -> Runs:
    """An answer, and what it does to the text: a sentence of its own after a reason that was
    written without a full stop."""
    runs = answer_words(answer, settings, language)
    reason = runs[2].text if len(runs) > 2 else ""
    stop = "." if reason and reason.rstrip("\"'”’»)")[-1:] not in tuple(".!?…:") else ""
    return (*runs, Run(f"{stop} {word(language, f'effect.{answer.outcome}')}"))


def parts_at_address(amendment: Amendment, address: Address) -> list[int]:
    """The numbers of an amendment's parts that write an address or what stands in it."""
    at = {part.number: {one.whole for one in part.at} for part in amendment.parts}
    return [number for number, places in at.items() if address.whole in places]


def part_reasons(amendment: Amendment, place: ChangedPlace, language: str) -> tuple[Runs, ...]:
    """The reasons that the parts of a place give of their own."""
    numbers = parts_at(amendment, place)
    reasons = (part.reason for part in amendment.parts if part.number in numbers)
    return tuple(dict.fromkeys(said(reason, language) for reason in reasons if reason))


def what_changes(places: Sequence[ChangedPlace], language: str) -> str:
    """`Muutetaan: 6 § 1 mom. Lisätään: 8 § 7 mom.`: the drafter's order, one sentence each."""
    kinds = (
        ("repeals", [place for place in places if place.removed]),
        ("changes", [place for place in places if not place.removed and not place.added]),
        ("adds", [place for place in places if place.added]),
    )
    return " ".join(
        _ended_once(word(language, key, places="; ".join(_with_value(place) for place in some)))
        for key, some in kinds
        if some
    )


def _ended_once(sentence: str) -> str:
    """A sentence whose last word is an abbreviation (`mom.`) ends in that one full stop."""
    return f"{sentence.rstrip('.')}." if sentence.endswith("..") else sentence


def _with_value(place: ChangedPlace) -> str:
    """A place, with the old and the new value where one single value changes; of a service with
    the first of its values, since it is known by its level and by whom it is for."""
    many = len(place.lines) != 1 and place.address.block != "service"
    if not place.address.block or not place.lines or many or place.added or place.removed:
        return place.name
    line = place.lines[0]
    words = line.told or _told(line.marked)
    return f"{place.name}: {words[:1].lower() + words[1:] if words[1:2].islower() else words}"


def _told(marked: Runs) -> str:
    """A changed line without marks, an arrow between what goes and what comes in its stead."""
    told = ""
    for run, after in zip(marked, [*marked[1:], None], strict=True):
        replaced = after and (run.mark, after.mark) == (Mark.DELETED, Mark.INSERTED)
        told += f"{run.text.rstrip()} → " if replaced else run.text
    return told
