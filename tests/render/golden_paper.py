"""Printed papers kept as files: compared, or written anew with UPDATE_GOLDEN=1."""

import os
from pathlib import Path

from rulebook_cli.render.writers.forms import write

GOLDEN = Path(__file__).parent / "golden"
ENDINGS = {"terminal": "txt", "md": "md"}


def kept(paper, name, form):
    """What `paper` is in `form`, and what was kept of it under `name`."""
    path = GOLDEN / f"{name}.{ENDINGS[form]}"
    written = write(paper, form).decode()
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(written, encoding="utf-8", newline="\n")
    return written, path.read_text(encoding="utf-8")
