"""A paper as PDF, set by typst: accessible (PDF/UA-1) and fit for an archive (PDF/A-2a)."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from enum import Enum
from hashlib import sha256
from typing import Any

from rulebook_cli.model.card import Cards
from rulebook_cli.model.paper import Block, Paper
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.layout import Placed, placed
from rulebook_cli.render.writers.parts import part_names
from rulebook_cli.render.writers.pdf_letters import printable
from rulebook_cli.render.writers.runs import key_of
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.setting import ORDINARY, Setting
from rulebook_cli.render.writers.unbroken import unbroken

PAGE_WORDS = re.compile(r"(\{pages?\})")


def write_pdf(paper: Paper, setting: Setting = ORDINARY) -> bytes:
    """`paper` as PDF, made from `paper.typ`; the same paper gives the same bytes.

    Large print sets 18 points instead of 11 and the text across the whole page. The paper goes
    in as JSON, so nothing in it can be read as markup. Only typst's own fonts are used.
    Raises `RulebookError` for what is wrong with a template of the book's own.
    """
    from rulebook_cli.render.writers.typst_templates import fill_pdf

    safe = made_safe(asides_shown(paper))
    data = _data(safe) | {
        "blocks": [_data(each.block) | _layout(each) for each in placed(safe)],
        "key": _data(key_of(safe)),
        "page_pieces": [printable(piece) for piece in PAGE_WORDS.split(safe.page_of) if piece],
        "large": setting.large_print,
    }
    made_on = datetime.combine(paper.dated or date(1970, 1, 1), time(), UTC)
    return fill_pdf(
        setting,
        {_file(photo)["file"]: photo.data for photo in _photos(safe.blocks) if photo.data},
        sys_inputs={"paper": json.dumps(data, ensure_ascii=False)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=int(made_on.timestamp()),
    )


def _layout(each: Placed) -> dict[str, bool]:
    """A block's layout beside its own parts."""
    return {name: value for name, value in each._asdict().items() if name != "block"}


def _photos(blocks: Iterable[Block]) -> Iterator[Photo]:
    """The photos of a paper, those on cards too."""
    for block in blocks:
        if isinstance(block, Photo):
            yield block
        elif isinstance(block, Cards):
            yield from (card.photo for card in block.cards if card.photo)


def _file(block: object) -> dict[str, str]:
    """The name under which a photo is handed to typst, the same for the same photo."""
    if not isinstance(block, Photo):
        return {}
    if not block.data:
        return {"file": ""}
    return {"file": f"photo-{sha256(block.data).hexdigest()[:16]}.{block.form}"}


def _data(value: object) -> Any:
    """`value` as JSON knows it; a noun becomes a dictionary that also names its kind."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return printable(value if value.startswith("<svg") else unbroken(value))
    if isinstance(value, bytes):
        return ""  # a photo is handed over as a file
    if isinstance(value, tuple):
        return [_data(part) for part in value]
    names = part_names(value)
    if names:
        parts = {name: _data(getattr(value, name)) for name in names}
        return {"of": type(value).__name__} | parts | _file(value)
    return value
