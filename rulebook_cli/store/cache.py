"""What has been read once, kept by its content.

The cache is the user's own and outside every repository, since it holds pickles: nobody else may
write what is loaded from it. A cache that cannot be used is silently no cache.
"""

import os
import pickle
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from rulebook_cli import __version__

_READERS = ("store", "store/forms", "model", "changes")
_MOST = 200_000
"""How many entries are kept before the cache starts again from nothing."""


class Cache:
    """Values by key, in one SQLite file that many processes may use at once. `held` is what this
    process has read of files: amendments share most of theirs with the draft."""

    def __init__(self, folder: Path) -> None:
        self.connection: sqlite3.Connection | None = None
        self.held: dict[str, object] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = folder / f"read-{__version__}-{code_stamp(*_READERS)}.sqlite"
            if not path.exists():
                _clear(folder)
            self.connection = sqlite3.connect(path, timeout=0.2, isolation_level=None)
            self.connection.execute("PRAGMA journal_mode=WAL")
            self.connection.execute("PRAGMA synchronous=OFF")
            self.connection.execute(
                "CREATE TABLE IF NOT EXISTS read (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"
            )
        except (OSError, sqlite3.Error):
            self.close()

    def recall(self, keys: Iterable[str]) -> dict[str, object]:
        """The values of those keys that are kept."""
        if self.connection is None:
            return {}
        found: dict[str, object] = {}
        wanted = list(keys)
        try:
            for start in range(0, len(wanted), 500):
                some = wanted[start : start + 500]
                marks = ",".join("?" * len(some))
                query = f"SELECT key, value FROM read WHERE key IN ({marks})"
                for key, value in self.connection.execute(query, some):
                    found[key] = pickle.loads(value)
        except Exception:  # spoilt bytes may break a pickle in any way
            return {}
        return found

    def keep(self, values: Mapping[str, object]) -> None:
        """Keep values for later runs."""
        if self.connection is None or not values:
            return
        rows = [(key, pickle.dumps(value, 5)) for key, value in values.items()]
        try:
            self.connection.execute("BEGIN")
            (count,) = self.connection.execute("SELECT count(*) FROM read").fetchone()
            if count + len(rows) > _MOST:
                self.connection.execute("DELETE FROM read")
            self.connection.executemany("INSERT OR REPLACE INTO read VALUES (?, ?)", rows)
            self.connection.execute("COMMIT")
        except UnicodeEncodeError:  # a folder's name that this system's letters cannot spell
            self.connection.execute("ROLLBACK")
        except sqlite3.Error:
            self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None


def code_stamp(*folders: str) -> str:
    """Tells one state of the program's code in some folders from another: what it found must not
    outlive it."""
    package = Path(__file__).resolve().parent.parent
    stamps = [
        entry.stat().st_mtime_ns
        for folder in folders
        for entry in os.scandir(package / folder)
        if entry.name.endswith(".py")
    ]
    return f"{max(stamps):x}-{len(stamps)}"


def _clear(folder: Path) -> None:
    """Remove the caches of earlier versions."""
    for old in folder.glob("read-*.sqlite*"):
        with suppress(OSError):
            old.unlink()
