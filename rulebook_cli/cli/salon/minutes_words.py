"""The words by which minutes are read: those of all languages at once."""

from rulebook_cli.model.comment import Stance
from rulebook_cli.model.minutes import MinutesWords
from rulebook_cli.render.speech import LANGUAGES, say


def minutes_words() -> MinutesWords:
    """The headings and marks that minutes may have in Finnish, Swedish and English."""
    stances = tuple(
        (word, stance.value)
        for stance in Stance
        for word in (stance.value, *_of(f"stance-read.{stance.value}"))
    )
    return MinutesWords(
        remarks=_of("read.remarks"),
        promises=_of("read.promises"),
        present=_of("read.present"),
        skipped=_of("read.skipped"),
        held=_of("read.held"),
        place=_of("read.place"),
        round=_of("read.round"),
        named=_of("read.named"),
        stances=stances,
        whole=_of("read.whole"),
        question=_of("read.question"),
        until=_of("read.until"),
    )


def _of(key: str) -> tuple[str, ...]:
    """The words of a key in every language, apart."""
    told = (word for one in LANGUAGES for word in say(one, "salon_command", key).split(", "))
    return tuple(dict.fromkeys(word.casefold() for word in told))
