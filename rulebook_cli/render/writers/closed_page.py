"""Whether an HTML page is closed: it runs nothing and fetches nothing."""

import re
from html.parser import HTMLParser

RUNNING = ("script", "iframe", "object", "embed", "link", "base", "form", "frame", "portal")
FETCHED = ("src", "srcset", "poster", "data", "background", "action", "formaction", "ping")
_IN_STYLE = re.compile(r"@import|url\(\s*[\"']?(?!data:|[\"')])", re.IGNORECASE)


def first_opening(page: str) -> str:
    """The first thing in `page` that would run or fetch something, as it is written there; empty
    for a closed page. Links that a reader follows are none."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = ""
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        if tag in RUNNING or (tag == "meta" and "http-equiv" in dict(attrs)):
            self._note(f"<{tag}")
        for name, value in attrs:
            self._judge(tag, name, (value or "").strip())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._in_style = False

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        found = _IN_STYLE.search(data) if self._in_style else None
        if found:
            self._note(found.group())

    def _judge(self, tag: str, name: str, value: str) -> None:
        fetched = name in FETCHED or (name in ("href", "xlink:href") and tag != "a")
        inside = value.startswith(("data:", "#")) or not value
        if name.startswith("on") or (fetched and not inside):
            self._note(f"{name}=")
        if value.lower().startswith(("javascript:", "vbscript:")):
            self._note(value.partition(":")[0] + ":")
        found = _IN_STYLE.search(value) if name == "style" else None
        if found:
            self._note(found.group())

    def _note(self, sign: str) -> None:
        self.found = self.found or sign
