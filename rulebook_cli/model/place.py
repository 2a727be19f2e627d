"""Where something stands in a file."""

from typing import NamedTuple


class Place(NamedTuple):
    """A spot in a text file. `line` and `column` count from one; 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
