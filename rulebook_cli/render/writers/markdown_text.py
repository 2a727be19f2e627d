"""Marked text as Markdown: what members wrote stays text, and the marks read raw as well."""

import re
from itertools import groupby, zip_longest

from rulebook_cli.model.paper import Mark, Run, Runs

TAGS = {
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "em",
    Mark.INSERTED: "ins",
    Mark.DELETED: "del",
}
SIGNS = {Mark.STRONG: "**", Mark.EMPHASIS: "*"}
# The last one keeps `{{` and `{%` from site builders that read templates inside Markdown.
SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$#]|(?<=\{)(?=[{%])")
# What begins a list, an underlined heading, a rule or a table's rule at the start of a line.
LINE_START = re.compile(
    r"(?m)^( *)([+-](?= |$)|-(?=[- ]*:? *$)|=(?==* *$)|:(?=-)|\d+(?=[.)](?: |$)))"
)
LINE_END = re.compile(r" *\n *")
BREAK = "\\\n"
SPACE = ("", " ", "\n")
ENDS = re.compile(r"^(?:\\\n| )+|(?:\\\n| )+$")


def text_of(runs: Runs) -> str:
    """`runs` as a paragraph; insertions in `<ins>`, deletions in `<del>`, line ends as breaks."""
    written = ""
    joined = _joined(runs)
    for run, following in zip_longest(joined, joined[1:]):
        written += _run(run, written, following.text[:1] if following else "")
    return ENDS.sub("", written)


def one_line(runs: Runs, line_break: str = " ") -> str:
    """`runs` for a heading or a table cell, where no line may end."""
    return text_of(runs).replace(BREAK, line_break)


def plain(text: str) -> str:
    """`text` without marks, escaped."""
    return text_of((Run(text),))


def strong(text: str) -> str:
    """`text` in bold, escaped."""
    return text_of((Run(text, Mark.STRONG),))


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is; line ends become hard breaks."""
    text = SPECIAL.sub(lambda found: "\\" + found.group(), LINE_END.sub("\n", text))
    return LINE_START.sub(_escaped_start, text).replace("\n", BREAK)


def _escaped_start(found: re.Match[str]) -> str:
    spaces, sign = found.groups()
    return f"{spaces}{sign}\\" if sign[0].isdigit() else f"{spaces}\\{sign}"


def _joined(runs: Runs) -> Runs:
    """Plain neighbours in one run: `1` and `. ` must not become a list unseen."""
    joined: list[Run] = []
    for is_plain, group in groupby(runs, key=lambda run: run.mark is Mark.PLAIN and not run.link):
        members = list(group)
        joined += [Run("".join(run.text for run in members))] if is_plain else members
    return tuple(joined)


def _run(run: Run, before: str, after: str) -> str:
    core = run.text.strip(" \n") or run.text
    start = run.text.index(core)
    left, right = escaped(run.text[:start]), escaped(run.text[start + len(core) :])
    body = f"[{escaped(core)}]({run.link})" if run.link else escaped(core)
    return left + _marked(body, run.mark, before + left, right + after) + right


def _marked(body: str, mark: Mark, before: str, after: str) -> str:
    """`body` in its mark: asterisks where CommonMark surely reads them, a tag elsewhere."""
    if mark is Mark.PLAIN:
        return body
    sure = _flanks(body[0], before[-1:]) and _flanks(body[-1], after[:1])
    if mark in SIGNS and sure and not before.endswith("*"):
        return f"{SIGNS[mark]}{body}{SIGNS[mark]}"
    return f"<{TAGS[mark]}>{body}</{TAGS[mark]}>"


def _flanks(inner: str, outer: str) -> bool:
    """Whether an asterisk between these two letters can begin or end a mark (CommonMark 6.2)."""
    return inner.isalnum() or (not inner.isspace() and outer in SPACE)
