"""A Word file as a member sends it back: the file we sent, changed as Word changes it."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

DOCUMENT = "word/document.xml"
_WHEN = 'w:date="2026-12-05T09:30:00Z"'


def changed(source: Path, target: Path, change: Callable[[str], str], **more: str) -> Path:
    """`source` with its document's XML changed, as `target`; `more` are further parts."""
    with zipfile.ZipFile(source) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    text = change(parts[DOCUMENT].decode())
    assert text.encode() != parts[DOCUMENT] or more, "nothing was changed"
    parts[DOCUMENT] = text.encode()
    parts |= {f"word/{name}.xml": part.encode() for name, part in more.items()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    target.write_bytes(packed.getvalue())
    return target


def tracked(old: str, new: str, who: str = "Aino Esimerkki") -> Callable[[str], str]:
    """Words replaced with Track Changes on; without `new` they are taken out."""

    def change(text: str) -> str:
        return _in_run(text, old, _went(old, who) + (_came(new, who) if new else ""))

    return change


def retyped(old: str, new: str) -> Callable[[str], str]:
    """Words replaced without a trace."""
    return lambda text: _in_run(text, old, _run(new))


def both(*changes: Callable[[str], str]) -> Callable[[str], str]:
    """Several changes, one after another."""

    def change(text: str) -> str:
        for each in changes:
            text = each(text)
        return text

    return change


def nameless(text: str) -> str:
    """The document as a program leaves it that drops bookmarks."""
    return re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", text)


def commented(words: str, id_: str = "0") -> Callable[[str], str]:
    """The words with a comment on them; its text goes into the part `comments`."""
    start, end = f'<w:commentRangeStart w:id="{id_}"/>', f'<w:commentRangeEnd w:id="{id_}"/>'
    return lambda text: _in_run(text, words, start + _run(words) + end)


def comments(*said: tuple[str, str]) -> str:
    """The part with the comments: (author, text), numbered from 0."""
    inner = "".join(
        f'<w:comment w:id="{number}" w:author="{who}" {_WHEN}><w:p>{_run(text)}</w:p></w:comment>'
        for number, (who, text) in enumerate(said)
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:comments {space}>{inner}</w:comments>'


def _in_run(text: str, words: str, instead: str) -> str:
    """The document with `words`, which stand inside one run, replaced by runs."""
    found = re.search(
        rf'<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t xml:space="preserve">([^<]*?)'
        rf"{re.escape(escape(words))}([^<]*)</w:t></w:r>",
        text,
    )
    assert found, words
    parts = (_run(found[2], found[1]), instead, _run(found[3], found[1]))
    return text[: found.start()] + "".join(parts) + text[found.end() :]


def _run(words: str, properties: str = "", tag: str = "t") -> str:
    shown = words if "&" in words else escape(words)
    inner = f'<w:{tag} xml:space="preserve">{shown}</w:{tag}>'
    return f"<w:r>{properties}{inner}</w:r>" if words else ""


def _came(words: str, who: str) -> str:
    return f'<w:ins w:id="900" w:author="{who}" {_WHEN}>{_run(words)}</w:ins>'


def _went(words: str, who: str) -> str:
    return f'<w:del w:id="901" w:author="{who}" {_WHEN}>{_run(words, "", "delText")}</w:del>'
