"""The parts of a Word file from outside: nothing in it is believed, and everything is bounded."""

import io
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from rulebook_cli.model.errors import RulebookError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MOST_FILE = 64_000_000
_MOST_PARTS = 4_000
_MOST_PART = 48_000_000
"""So many bytes of XML are some thousands of pages."""
_MOST_RATIO, _SMALL = 250, 2_000_000
"""XML of a real document packs to about a tenth; a bomb to a thousandth."""
_MOST_DEPTH, _MOST_ELEMENTS = 400, 4_000_000
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
"""The two names of one language (ECMA-376: Strict and Transitional); we know the second."""
_OLD_WORD = b"\xd0\xcf\x11\xe0"
"""How a .doc file begins, and a .docx that is locked with a password."""

_BROKEN = (zipfile.BadZipFile, NotImplementedError)
"""What the reader of zip files says of one that is damaged, or made in a way it does not know."""


class _Refused(Exception):  # noqa: N818 - it never leaves this file
    """XML that no Word file has: a document type, or more than anybody writes."""


class Package:
    """An opened Word file. Every method raises `RulebookError` for a file that is not one:
    `docx-broken`, `docx-old`, `docx-too-big`, each with the file's `path`."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        if data.startswith(_OLD_WORD):
            raise RulebookError("docx-old", path=path)
        if len(data) > _MOST_FILE:
            raise RulebookError("docx-too-big", path=path)
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
            self._names = set(self._file.namelist())
        except (*_BROKEN, OSError, ValueError, UnicodeError) as error:
            raise RulebookError("docx-broken", path=path) from error
        if len(self._names) > _MOST_PARTS:
            raise RulebookError("docx-too-big", path=path)
        if "word/document.xml" not in self._names:
            raise RulebookError("docx-broken", path=path)

    def part(self, name: str) -> "Element | None":
        """The XML of a part; None where the file has no such part."""
        from xml.etree.ElementTree import ParseError, fromstring

        if name not in self._names:
            return None
        data = self._bytes(name).replace(_STRICT, _USUAL)
        try:
            _examine(data)
            return fromstring(data)
        except _Refused as error:
            raise RulebookError("docx-too-big", path=self.path) from error
        except (expat.ExpatError, ParseError, ValueError, LookupError) as error:
            raise RulebookError("docx-broken", path=self.path) from error

    def _bytes(self, name: str) -> bytes:
        """A part unpacked, never more than is allowed, whatever the file says of its size."""
        try:
            packed = max(self._file.getinfo(name).compress_size, 1)
            with self._file.open(name) as part:
                data = part.read(_MOST_PART + 1)
        except (
            *_BROKEN,
            zlib.error,
            OSError,
            EOFError,
            RuntimeError,
            ValueError,
        ) as error:
            raise RulebookError("docx-broken", path=self.path) from error
        if len(data) > _MOST_PART or (len(data) > _SMALL and len(data) / packed > _MOST_RATIO):
            raise RulebookError("docx-too-big", path=self.path)
        return data


def _examine(data: bytes) -> None:
    """Refuse XML with a document type (whence entities come), or that is too deep or too much."""
    parser = expat.ParserCreate()
    depth = elements = 0

    def begin(name: str, attributes: object) -> None:
        nonlocal depth, elements
        depth, elements = depth + 1, elements + 1
        if depth > _MOST_DEPTH or elements > _MOST_ELEMENTS:
            raise _Refused

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1

    def refuse(*_: object) -> None:
        raise _Refused

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(data, True)
