"""What is new of comments since the last time: answers to one's own, and what others have said."""

from collections.abc import Iterator, Sequence

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.comment import Comment
from rulebook_cli.render.speech import say


def comment_news(before: Sequence[Comment], after: Sequence[Comment], who: str) -> Iterator[str]:
    """Sentences on new answers to one's own comments, and how many comments came of whom."""
    language = current_language()
    answered = {one.id: one.answer for one in before}
    for one in after:
        if one.association == who and one.answer and one.answer != answered.get(one.id):
            because = one.answer.because
            yield say(
                language,
                "comments",
                "news.answer",
                id=one.id,
                taken=say(language, "papers", f"taken.{one.answer.taken}"),
                because=one_line(because.best(language, *because.words)),
            )
    fresh = [one for one in after if one.id not in answered and one.association != who]
    if fresh:
        names = sorted({one.association for one in fresh})
        yield say(language, "comments", "news.comments", count=len(fresh), names=names)
