"""A photo in a paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo with its caption and a text alternative; `data` is a whole JPEG or PNG of `width` by
    `height` points, empty where it cannot be shown. `shows` says in a sentence what it shows, for
    where no picture can stand (in a terminal, in Markdown)."""

    caption: str
    alternative: str
    shows: str
    data: bytes = b""
    width: int = 0
    height: int = 0

    @property
    def form(self) -> str:
        """`png` or `jpeg`, by its first bytes."""
        return "png" if self.data.startswith(b"\x89PNG") else "jpeg"
