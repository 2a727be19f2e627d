"""Every word of a text stands in its file where the reader says it does."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_book import small_book

from rulebook_cli.model.text import Text

LAYOUTS = {
    "plain": "  fi: WORDS\n",
    "single": "  fi: 'WORDS'\n",
    "double": '  fi: "WORDS"\n',
    "literal": "  fi: |\n    WORDS\n",
    "folded": "  fi: >-\n    WORDS\n",
    "deep": "  fi: |2\n      WORDS\n",
    "flow": "  {sv: B, fi: 'WORDS'}\n",
}


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_word_stands_where_it_is_said_to(data: st.DataObject) -> None:
    layout = data.draw(st.sampled_from(sorted(LAYOUTS)))
    words = data.draw(st.lists(st.sampled_from(["yksi", "kolmé", "€9", "x😀y"]), min_size=1))
    written = ["yksi" if layout == "plain" else words[0], *words[1:]]
    indent = "      " if layout == "deep" else "    "
    joints = [" ", "  ", f"\n{indent}"] if layout not in ("plain", "flow") else [" ", "  "]
    text = written[0]
    for at, word in enumerate(written[1:]):
        text += data.draw(st.sampled_from(joints)) + f"{word}{at}"
    if layout == "double":
        text = text.replace("é", "\\u00e9")
    if layout == "single":
        text = text.replace("kolm", "ko''lm")
    head = 'id: a\nnumber: "1"\nheading:\n'
    ending = data.draw(st.sampled_from(["\n", "\r\n"]))
    file = (head + LAYOUTS[layout].replace("WORDS", text)).replace("\n", ending)
    book = small_book(files={"sections/a.yaml": file})
    assert not book.misread
    check(book.sections[0].heading, file.replace("\r\n", "\n").split("\n"))


def check(heading: Text, lines: list[str]) -> None:
    said = heading.words["fi"]
    at = 0
    for word in said.split():
        at = said.index(word, at)
        place = heading.spot("fi", at, heading.places["fi"])
        here = lines[place.line - 1][place.column - 1 :]
        assert here.replace("\\u00e9", "é").replace("''", "'").startswith(word), (word, here)
        at += len(word)
