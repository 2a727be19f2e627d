"""The index of an archive: every file in it, with diary number, date, sender, publicity, hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.paper import Block, Fields, Heading, Paper, Paragraph, Runs, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.papers.kind_words import book_title, county_paper, plain
from rulebook_cli.render.speech import say

_PIECE = 8
PUBLIC, PARTLY, SECRET = "yes", "partly", "no"


@dataclass(frozen=True, slots=True)
class Archived:
    """A file of an archive, or one that belongs to the matter and was left out of it (no `path`,
    and then `why` names the reason: secret, person, import, not-here). `what` is what it is in
    words, `public` yes, partly or no on a `ground`, `sha256` the hash of the file's bytes."""

    path: str
    what: str
    diary: str = ""
    dated: date | None = None
    sender: str = ""
    public: str = PUBLIC
    ground: str = ""
    sha256: str = ""
    why: str = ""


def draw_index(
    files: Sequence[Archived],
    book: Rulebook,
    language: str,
    on: date,
    draft: bool,
    diary: str,
    internal: bool,
) -> Paper:
    """The index as a paper; hashes in pieces, so that they can be read and broken over lines."""
    title = book_title(book, language)
    lead = "lead-internal" if internal else "lead"
    rows = ((_say(language, "matter"), plain(title)),)
    style = Style.NOTICE if internal else Style.BODY
    blocks: list[Block] = [Fields(rows), Paragraph(plain(_say(language, lead)), style)]
    blocks += _table("kept", [one for one in files if one.path], language)
    blocks += _table("left-out", [one for one in files if not one.path], language)
    return county_paper(
        _say(language, "title", title=title),
        _say(language, "kind"),
        blocks,
        book,
        language,
        on,
        draft,
        diary,
    )


def index_csv(files: Sequence[Archived], language: str) -> bytes:
    """The same as a table for programs and spreadsheets: UTF-8 with its mark, semicolons, CRLF,
    dates as 2027-02-12, hashes whole. A cell that would be a formula begins with an apostrophe."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    keys = ("file", "what", "diary", "date", "sender", "public", "ground", "sha256", "why")
    writer.writerow([_say(language, f"{key}") for key in keys])
    for one in files:
        dated = one.dated.isoformat() if one.dated else ""
        why = _say(language, f"why.{one.why}") if one.why else ""
        public = _say(language, f"public.{one.public}")
        cells = (one.path, one.what, one.diary, dated, one.sender, public, one.ground, one.sha256)
        writer.writerow([_harmless(cell) for cell in (*cells, why)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _say(language: str, key: str, /, **values: object) -> str:
    return say(language, "archive", key, **values)


def _table(key: str, files: Sequence[Archived], language: str) -> list[Block]:
    if not files:
        return []
    head = tuple(_say(language, f"{name}") for name in ("what", "sender", "public", "hash"))
    rows = tuple(_row(one, language) for one in files)
    heading = Heading(1, plain(_say(language, key)))
    return [heading, Table("", head, rows)]


def _row(one: Archived, language: str) -> tuple[Runs, ...]:
    dated = figures.day(one.dated, language) if one.dated else ""
    public = _say(language, f"public.{one.public}")
    if one.ground:
        public = f"{public} ({one.ground})"
    if one.why:
        public = f"{public}. {_say(language, f'why.{one.why}')}"
    what = "\n".join(part for part in (one.what, one.path) if part)
    sender = "\n".join(part for part in (one.sender, dated, one.diary) if part)
    pieces = [one.sha256[at : at + _PIECE] for at in range(0, len(one.sha256), _PIECE)]
    return plain(what), plain(sender or "–"), plain(public), plain(" ".join(pieces) or "–")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
