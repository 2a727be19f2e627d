"""From what somebody wants to say to a comment on the branch of their association."""

from dataclasses import dataclass

from rulebook_cli.changes.anchoring import context_of, one_form, spots_of
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.anchored import seen_at
from rulebook_cli.cli.commenting.stances import stance_named
from rulebook_cli.cli.commenting.subjects import (
    Subject,
    amendment_texts,
    by_place,
    prose_inside,
    subject_named,
    texts_at,
)
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.typed_words import clean_words, one_line
from rulebook_cli.model.anchor import NO_CONTEXT, Context
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Question, Round
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.amendments import of_id
from rulebook_cli.store.comment_branches import file_comments

LONGEST, LONGEST_THEME, LONGEST_QUOTE = 20_000, 40, 2_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was said on the command line; what is missing is asked or refused. `texts` are by
    language, those of empty ones None; `place` is None where none was named."""

    place: str | None = None
    as_: str | None = None
    stance: str | None = None
    texts: tuple[tuple[str, str], ...] = ()
    theme: str = ""
    answers: str = ""
    quote: str = ""
    from_: str | None = None
    private: bool = False
    despite: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a place with those around them; `on` is the place as the record writes it."""

    on: Subject
    quote: str = ""
    context: Context = NO_CONTEXT


def make_comment(desk: Desk, gathered: Gathered, wanted: Wanted, who: str) -> Comment:
    """The comment that is wanted, without its number. Raises `RulebookError`."""
    question = question_named(desk, wanted.answers) if wanted.answers else None
    stance, theme = stance_named(wanted.stance), theme_said(wanted.theme)
    text = text_said(wanted)
    place = wanted.place or ""
    quoted = quoted_from(desk, gathered, subject_named(desk, gathered, place), wanted.quote)
    return Comment(
        association=who,
        number=0,
        on=quoted.on.on,
        text=text,
        place=Place(""),
        quote=quoted.quote,
        context=quoted.context,
        seen=_seen(desk, gathered, quoted.on),
        stance=stance,
        theme=theme,
        answers=question.id if question else "",
        at=now(),
    )


def file_comment(desk: Desk, comment: Comment, despite: tuple[str, ...] = ()) -> Comment:
    """Put a comment on its association's branch; returns it with its number.

    Raises `RulebookError("personal-data-found")`.
    """
    said = "\n".join((*comment.text.words.values(), comment.theme))
    refuse_personal_data(desk, {say(current_language(), "evidence", "part.comment"): said}, despite)
    return file_comments(desk.repository, [comment], desk.author())[0]


def text_said(wanted: Wanted) -> Text:
    """The words in the languages they were given in.

    Raises `RulebookError`: `comment-text-missing`, `comment-too-long`.
    """
    words = {language: clean_words(said) for language, said in wanted.texts}
    words = {language: said for language, said in words.items() if said}
    if not words:
        raise RulebookError("comment-text-missing")
    longest = max(map(len, words.values()))
    if longest > LONGEST:
        raise RulebookError("comment-too-long", most=LONGEST, length=longest)
    return Text(words)


def theme_said(theme: str) -> str:
    """A theme, which is a word or two. Raises `RulebookError("theme-too-long")`."""
    words = one_line(theme)
    if len(words) > LONGEST_THEME:
        raise RulebookError("theme-too-long", most=LONGEST_THEME, length=len(words))
    return words


def asking_round(desk: Desk) -> Round | None:
    """The round whose questions are answered: the open one, else the last that has opened."""
    day, rounds = now().date(), desk.draft.settings.rounds
    begun = [one for one in rounds if one.opens is None or one.opens <= day]
    return desk.draft.settings.open_round(day) or (begun[-1] if begun else None)


def question_named(desk: Desk, id_: str) -> Question:
    """A question of the round. Raises `RulebookError`: `no-questions`, `no-such-question`."""
    round_ = asking_round(desk)
    questions = round_.questions if round_ else ()
    if not questions:
        raise RulebookError("no-questions")
    for question in questions:
        if question.id.lower() == id_.strip().lower():
            return question
    raise RulebookError("no-such-question", id=id_, known=[one.id for one in questions])


def quoted_from(desk: Desk, gathered: Gathered, subject: Subject, words: str) -> Quoted:
    """The place in which the words stand, as narrow as they tell it, with what is around them.

    Raises `RulebookError`: `quote-too-long`, `quote-not-there`, `quote-elsewhere-too`,
    `quote-no-prose`.
    """
    quote = one_form(clean_words(words)).strip('"”“»«')
    if not quote:
        return Quoted(subject)
    if len(quote) > LONGEST_QUOTE:
        raise RulebookError("quote-too-long", most=LONGEST_QUOTE, length=len(quote))
    if subject.amendment:
        texts = amendment_texts(desk, gathered, subject.amendment, subject.part)
        return _around(subject, quote, texts)
    places = prose_inside(desk.draft, subject)
    if not places:
        raise RulebookError("quote-no-prose", place=subject.on)
    standing = by_place(desk.draft.entries)
    written = ((at, texts_at(standing, at) or {}) for at in places)
    holding = [(at, texts) for at, texts in written if _stand(quote, texts)]
    if not holding:
        raise RulebookError("quote-not-there", quote=quote, place=_named(desk, subject))
    if len(holding) > 1:
        found = [str(at) for at, _ in holding]
        raise RulebookError("quote-elsewhere-too", quote=quote, places=found)
    address, texts = holding[0]
    return _around(Subject(str(address), address), quote, texts)


def _around(subject: Subject, quote: str, texts: dict[str, str]) -> Quoted:
    words = _stand(quote, texts)
    if not words:
        raise RulebookError("quote-not-there", quote=quote, place=subject.on)
    spot = spots_of(words, texts)[0]
    return Quoted(subject, words, context_of(spot, texts))


def _stand(quote: str, texts: dict[str, str]) -> str:
    """The quote as the texts write it, with the whole of its first and last word; empty where
    it does not stand there. Capitals need not be typed."""
    exact = spots_of(quote, texts) or spots_of(quote, texts, whole_words=False)
    folded = {language: words.lower() for language, words in texts.items()}
    if not exact and all(len(folded[each]) == len(texts[each]) for each in texts):
        exact = spots_of(quote.lower(), folded) or spots_of(quote.lower(), folded, False)
    if not exact:
        return ""
    text = one_form(texts[exact[0].language])
    start, end = exact[0].start, exact[0].end
    while start and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return text[start:end]


def _named(desk: Desk, subject: Subject) -> str:
    address = subject.address
    return place_name(address, desk.draft, current_language()) if address else subject.on


def _seen(desk: Desk, gathered: Gathered, subject: Subject) -> str:
    """What was read: the file of the place, or the commit of the amendment."""
    if subject.amendment:
        opened = of_id(gathered.open, subject.amendment.id)
        return opened.commit if opened else ""
    return seen_at(desk, subject.address) if subject.address else ""
