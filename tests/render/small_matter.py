"""The matter of the model county's book as it goes before a board, small and very long."""

from dataclasses import replace
from datetime import datetime

from all_kinds import changes, draft, sides
from small_amendments import exhibits, fee_raise
from small_book import NOWHERE, ON, round_, text
from small_voices import comments, decisions, received

from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.memo_figures import Heard

LONG = (
    "Omaishoidon tuen hoitopalkkioluokkien myöntämisperusteiden yhdenmukaistaminen kaikissa "
    "hyvinvointialueen kunnissa myös silloin, kun hoidettava on osan viikosta muualla"
)


def matter(language="fi", **more):
    """What was heard in the round, on the change that the kinds of paper are tested with."""
    heard = Heard(
        draft(), round_(), tuple(exhibits()), tuple(comments()), tuple(received()), language, ON
    )
    before, after = sides(language)
    given = {"decisions": tuple(decisions())} | more
    return Matter(heard, before, after, changes(), **given)


def quiet_matter(language="fi", **more):
    """A matter on which nobody has said anything."""
    heard = Heard(draft(), None, (), (), (), language, ON)
    before, after = sides(language)
    return Matter(heard, before, after, changes(), **more)


def long_matter(language="fi", count=40):
    """Many amendments with long titles and reasons, taken and not, and many who oppose."""
    many = []
    for number in range(1, count + 1):
        one = fee_raise()
        record = replace(
            one.amendment,
            id=f"misol-{number}",
            title=text(f"{LONG} {number}"),
            answers=tuple(
                a._replace(because=text(f"{LONG}. {LONG} {number}."))
                for a in one.amendment.answers[number % 2 :]
            ),
        )
        many.append(replace(one, amendment=record))
    moment = datetime(2027, 1, 12)
    said = [
        Comment("hol", n, "fees", text(LONG), NOWHERE, stance=Stance.OPPOSES, at=moment)
        for n in range(count)
    ]
    came = [
        Received(f"x-{n}", text(f"{LONG} {n}"), "petition", NOWHERE, moment, stance=Stance.OPPOSES)
        for n in range(count)
    ]
    whole = matter(language)
    heard = replace(
        whole.heard,
        exhibits=tuple(many),
        comments=tuple(said),
        received=(*whole.heard.received, *came),
    )
    return replace(whole, heard=heard)
