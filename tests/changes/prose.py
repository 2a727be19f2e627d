"""Finnish-like texts for the laws of comparing and merging, and people who edit them."""

from random import Random

from hypothesis import strategies as st

from rulebook_cli.changes.tokens import split_words

PHRASES = [
    *("omaishoitaja", "hoitopalkkio", "hoidettava", "hyvinvointialue", "ja", "ja", "tai", "on"),
    *("ei", "maksetaan", "närståendevård", "Åbo", "ja ja", "**vapaa**", "työ, lepo", "ks. 4 §"),
    *("1 000 €", "1\u00a0000 €", "472,15 euroa", "24 h/vrk", "enintään 3 päivää", "31.12.2026"),
    *("3 §:n", "3 §:n 2 mom.", "65-vuotias", "omais- ja perhehoito", "hoito\u00adpalkkio"),
    *("esim. lomat", "Yhdistys ry.", "[luvussa 4.1](#tiers.classes)", "❤️", "👩🏽\u200d💻"),
]

sentences = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=9).map(
    lambda words: " ".join(words).capitalize() + "."
)
items = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=3).map(
    lambda words: "\n".join(f"- {word}" for word in words)
)
paragraphs = st.lists(sentences, min_size=1, max_size=3).map(" ".join) | items
texts = st.lists(paragraphs, max_size=4).map("\n\n".join)


def edited(text: str, random: Random) -> str:
    """The text as somebody might leave it: words out, in and over, lines wrapped, things moved."""
    words = split_words(text)
    for _ in range(random.randrange(4)):
        at = random.randrange(len(words) + 1)
        to = min(len(words), at + random.randrange(1, 4))
        match random.randrange(5):
            case 0:
                del words[at:to]
            case 1:
                words[at:at] = [random.choice(PHRASES), " "]
            case 2:
                words[at:to] = [random.choice(PHRASES)]
            case 3:
                words = split_words(wrapped("".join(words), random))
            case _:
                blocks = "".join(words).split("\n\n")
                random.shuffle(blocks)
                words = split_words("\n\n".join(blocks))
    return "".join(words)


def wrapped(text: str, random: Random) -> str:
    """The text with some of its blanks as line ends, none of which begins a list item or parts
    one from its mark."""
    words = split_words(text)
    for at in range(1, len(words) - 1):
        inside = words[at] == " " and words[at + 1].isalpha() and words[at - 1] != "-"
        if inside and random.random() < 0.3:
            words[at] = "\n"
    return "".join(words)


randoms = st.randoms(use_true_random=False)


@st.composite
def versions(draw: st.DrawFn, count: int) -> tuple[str, ...]:
    """A text and so many edited copies of it."""
    text = draw(texts)
    return (text, *(edited(text, draw(randoms)) for _ in range(count)))
