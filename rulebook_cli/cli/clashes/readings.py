"""Files by git's name for their content: each is fetched once and read once."""

from collections.abc import Iterable, Mapping

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import SETTINGS, blob_id
from rulebook_cli.store.read_rulebook import FileRead, assemble, read_file


class Readings:
    """What files hold and say. `draft` are the draft's files: path to content id."""

    def __init__(self, desk: Desk, draft: Mapping[str, str]) -> None:
        self.draft = draft
        self._repository = desk.repository
        self._content: dict[str, bytes] = {}
        self._read: dict[tuple[str, str], FileRead] = {}
        self._cache = desk.cache

    def fetch(self, ids: Iterable[str | None]) -> None:
        """Bring contents from git, all in one process."""
        missing = {id_ for id_ in ids if id_ and id_ not in self._content}
        if missing:
            found = self._repository.read(sorted(missing))
            self._content |= {id_: data or b"" for id_, data in found.items()}

    def add(self, data: bytes) -> str:
        """Take in a content that git need not know; its id."""
        id_ = blob_id(data)
        self._content[id_] = data
        return id_

    def content(self, id_: str) -> bytes:
        """The bytes of a content."""
        if id_ not in self._content:
            self.fetch([id_])
        return self._content[id_]

    def read(self, path: str, id_: str) -> FileRead:
        """What a file with that content says."""
        if (path, id_) not in self._read:
            if self.draft.get(path) == id_:
                self._recall_draft()
            if (path, id_) not in self._read:
                self._read[path, id_] = read_file(path, self.content(id_))
        return self._read[path, id_]

    def alone(self, path: str, id_: str | None) -> Rulebook:
        """A file as a book of its own; empty where there is none."""
        reads = {SETTINGS: self.read(SETTINGS, self.draft[SETTINGS])}
        if id_ is not None:
            reads[path] = self.read(path, id_)
        return assemble(reads)

    def _recall_draft(self) -> None:
        """Take all that is known of the draft's files from the cache, where it is kept anyway."""
        keys = {f"{id_}:{path}": (path, id_) for path, id_ in self.draft.items()}
        for key, read in self._cache.recall(keys).items():
            if isinstance(read, FileRead):
                self._read.setdefault(keys[key], read)
