"""The laws of writing edits: every value reads back, and nothing else changes."""

from collections import Counter
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from odd_layouts import JSON, SAMPLES, edit, single, values, write

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.extent import content_end
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

TRICKY = st.lists(
    st.sampled_from(
        [
            *"ab:#-?,[]{}&*!|>'\"%@`~=\\ \t\n\r\u2028\x85\ufeff\x07ä😀",
            *("\n\n", "# ", ": ", "null", "- ", "...", "---", "\\n", "sana", "\n  ", " \n", "1.0"),
        ]
    ),
    max_size=8,
).map("".join)
WORDS = st.one_of(TRICKY, st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
DATA: st.SearchStrategy[Any] = st.one_of(
    WORDS,
    st.lists(WORDS, min_size=1, max_size=3),
    st.dictionaries(st.sampled_from(["a", "b b", "c:", "1"]), WORDS, min_size=1, max_size=3),
    st.just({"any": [{"x": "1"}, {"all": [{"y": "> 2"}, {"z": "a, b"}]}]}),
)
often = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def scalars(node: Node | None) -> list[Scalar]:
    if isinstance(node, Mapping):
        return [s for key, value in node.items.values() for s in (key, *scalars(value))]
    if isinstance(node, Sequence):
        return [scalar for item in node.items for scalar in scalars(item)]
    return [node] if node else []


def comments(text: str) -> list[tuple[int, str]]:
    """The comments of a text: where each `#` stands that is in no value, and its words."""
    text = text.removeprefix("\ufeff")
    masked = list(text)
    for scalar in scalars(compose(text, "")[0]):
        start, end = scalar.start, scalar.end
        if scalar.style in ("|", ">"):
            start, end = text.find("\n", start), content_end(text, scalar, start)
        masked[start:end] = ["\n" if letter == "\n" else "x" for letter in text[start:end]]
    found = []
    start = 0
    for line in "".join(masked).splitlines(keepends=True):
        if "#" in line:
            spot = start + line.index("#")
            found.append((spot, text[spot : start + len(line)].rstrip("\r\n")))
        start += len(line)
    return found


def leaves(value: Plain, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [leaf for key in value for leaf in leaves(value[key], (*path, key))]
    if isinstance(value, list):
        return [leaf for n, item in enumerate(value) for leaf in leaves(item, (*path, n))]
    return [path]


def changed(value: Any, path: tuple[Any, ...], new: Plain) -> Any:
    if not path:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


NAMES = ("id", "tier", "from", "kind", "service", "per")


@often
@given(st.data())
def test_any_value_reads_back_and_nothing_else_changes(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    path = data.draw(st.sampled_from(leaves(entry.value) or [()]))
    assume(entry.value and not set(path) & set(NAMES))
    value = changed(entry.value, path, data.draw(DATA))
    assume(value is not None)
    before = values(text, file)
    written = write(text, edit(entry.address, value), file=file)
    assert values(written, file) == {**before, str(entry.address): value}
    assert write(written, edit(entry.address, value), file=file) == written
    kept = Counter(words for _, words in comments(text))
    now = Counter(words for _, words in comments(written))
    assert now == kept


@often
@given(st.data())
def test_only_the_letters_of_a_changed_scalar_change(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    bare = text.removeprefix("\ufeff")
    root = compose(bare, file)[0]
    entry = data.draw(st.sampled_from(single(text, file)))
    assume(isinstance(entry.value, str))
    scalar = next(s for s in scalars(root) if s.value == entry.value and s.place >= entry.place)
    new = data.draw(WORDS.filter(lambda words: not words.endswith("\n\n") and "\n" not in words))
    written = write(text, edit(entry.address, new), file=file).removeprefix("\ufeff")
    end = content_end(bare, scalar, scalar.start)
    assert written.startswith(bare[: scalar.start])
    assert written.endswith(bare[end:])


@often
@given(st.data())
def test_adding_and_removing_gives_the_text_back(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    address, value = entry.address, entry.value
    follows = data.draw(st.sampled_from([str(address), ""]))
    if address.language:
        address = replace(address, language="xx")
    elif address.provision and isinstance(value, dict):
        address, value = replace(address, provision="xx"), {**value, "id": "xx"}
    elif address.book:
        address = replace(address, row="xx")
    else:
        keys = [k for k in ("id", "service", "tier") if isinstance(value, dict) and k in value]
        assume(address.row and keys and isinstance(value, dict))
        assert isinstance(value, dict)
        key = keys[0]
        address, value = replace(address, row="xx"), {**value, key: "xx"}
    assume(value is not None)
    before = values(text, file)
    added = write(text, edit(address, value, follows), file=file)
    assert values(added, file) == {**before, str(address): value}
    order = list(values(added, file))
    if follows and address.block != "tier":
        assert order.index(str(address)) > order.index(follows)
    removed = write(added, edit(address, None), file=file)
    bare = text.removeprefix("\ufeff").replace("\r\n", "\n").rstrip("\n")
    assert removed.removeprefix("\ufeff").replace("\r\n", "\n").rstrip("\n") == bare


@often
@given(st.data())
def test_removing_takes_its_own_lines_only(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    name = str(entry.address)
    words = [other for other in values(text, file) if other.startswith(name + "~")]
    before = values(text, file)
    written = write(text, edit(entry.address, None), file=file)
    gone = (name, *words) if entry.address.provision and not entry.address.language else (name,)
    assert values(written, file) == {k: v for k, v in before.items() if k not in gone}
    lines = Counter(text.splitlines())
    assert not Counter(comments_only(written)) - Counter(comments_only(text))
    if text != JSON and "{\n" not in text and "[\n" not in text:
        assert sum((Counter(written.splitlines()) - lines).values()) <= 1


def comments_only(text: str) -> list[str]:
    return [words for _, words in comments(text)]
