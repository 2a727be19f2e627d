"""The closed room in which PDF templates are followed: ours, or the book's own in their place.

Typst reads files below its root only, so its root is a folder with the paper's photos and
the book's own pictures alone, and what else a template may read is handed over in memory. It would
fetch packages from the network, also through `eval`: a template of the book's own may therefore
name only files beside it, and not the words that get round this.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers.deadline import within
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.template_faults import (
    forbidden_in,
    missing_in,
    too_much_in,
    wrong_in,
)
from rulebook_cli.render.writers.templates_folder import PICTURES, SHIPPED, shipped_template

PAGE = "paper.typ"
_MAIN = "main.typ"
"""What typst calls the file it begins with."""
# As text: Python compiles it once, when it is first used, and our own templates need none.
_IMPORT = r"\b(?:import|include)\b(?:[ \t]+\"(?P<file>[^\"\\@]*)\")?"
_WAY_ROUND = r"\b(?:eval|std|plugin)\b"
_PLACE = r"┌─ (?P<name>[^\n]+?):(?P<line>\d+):\d+\n"
_MISSING = (
    r"unknown variable: (?P<variable>\S+)|does not contain key \"(?P<key>[^\"]*)\""
    r"|does not contain field \"(?P<field>[^\"]*)\"|file not found \(searched at (?P<file>.*)\)"
)


def fill_pdf(setting: Setting, photos: Mapping[str, bytes], **options: Any) -> bytes:
    """The PDF made from `paper.typ`, with `photos` as files beside it; `options` are those of
    typst's `compile`.

    Raises `RulebookError` for what is wrong with a template of the book's own, with its place.
    """
    own = {n: data for n, data in setting.own.items() if n.endswith((".typ", *PICTURES))}
    pictures = {n: own.pop(n) for n in tuple(own) if n.endswith(PICTURES)}
    files = {name: shipped_template(name) for name in SHIPPED if name.endswith(".typ")} | own
    files[_MAIN] = files.pop(PAGE)
    with TemporaryDirectory(prefix="rulebook-", ignore_cleanup_errors=True) as empty:
        for name, data in {**pictures, **photos}.items():  # in memory typst takes text alone
            Path(empty, name).write_bytes(data)
        if not own:
            return _compiled(files, empty, options)
        for name in sorted(name for name in own if name.endswith(".typ")):
            _refuse_what_leads_out(name, own[name].decode("utf-8", "replace"), files)
        try:
            return within(lambda: _compiled(files, empty, options))
        except TimeoutError as error:
            raise too_much_in(own) from error
        except RuntimeError as error:  # typst.TypstError
            raise _fault(error, empty) from error


def _compiled(files: dict[str, bytes], root: str, options: dict[str, Any]) -> bytes:
    import typst

    made: bytes = typst.compile(
        files,
        root=root,
        format="pdf",
        ignore_system_fonts=True,
        package_path=root,
        package_cache_path=root,
        **options,
    )
    return made


def _refuse_what_leads_out(name: str, text: str, files: dict[str, bytes]) -> None:
    """Raises `RulebookError("template-forbidden")`."""
    for number, line in enumerate(text.splitlines(), 1):
        for what in _leading_out(line, files):
            raise forbidden_in(name, number, what)


def _leading_out(line: str, files: dict[str, bytes]) -> Iterator[str]:
    yield from (found.group() for found in re.finditer(_WAY_ROUND, line))
    for found in re.finditer(_IMPORT, line):
        if found["file"] not in files:
            yield line[found.start() :].strip()


def _fault(error: RuntimeError, empty: str) -> RulebookError:
    message = str(getattr(error, "message", "") or error).replace(empty, "")
    diagnostic = str(getattr(error, "diagnostic", ""))
    place = re.search(_PLACE, diagnostic)
    name, line = (_base(place["name"]), int(place["line"])) if place else (PAGE, 1)
    name = PAGE if name == _MAIN else name
    missing = re.search(_MISSING, message)
    if missing:
        named = next(group for group in missing.groups() if group is not None)
        return missing_in(name, line, _base(named) if missing["file"] else named)
    return wrong_in(name, line, message)


def _base(path: str) -> str:
    """A file's name: all lie in one folder, whose own name says nothing."""
    return re.split(r"[/\\]", path)[-1]
