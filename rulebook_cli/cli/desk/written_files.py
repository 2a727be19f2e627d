"""Which files we have written ourselves, so that a paper somebody has worked on is not lost."""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from rulebook_cli.cli.desk.desk import cache_folder

_MOST = 2000


def note_written(path: Path, data: bytes) -> None:
    """Remember that a file holds what we wrote into it."""
    known = _known()
    known.pop(str(path.resolve()), None)
    known[str(path.resolve())] = sha256(data).hexdigest()
    some = dict(list(known.items())[-_MOST:])
    with suppress(OSError):  # not to remember means only to ask next time
        _list().parent.mkdir(parents=True, exist_ok=True)
        _list().write_text(json.dumps(some), encoding="utf-8")


def is_as_written(path: Path) -> bool:
    """Whether a file is still as we last wrote it."""
    wanted = _known().get(str(path.resolve()))
    try:
        return wanted == sha256(path.read_bytes()).hexdigest()
    except OSError:
        return False


def _known() -> dict[str, str]:
    """The files' full paths and what we wrote into them, as hashes."""
    try:
        known = json.loads(_list().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _list() -> Path:
    return cache_folder() / "written.json"
