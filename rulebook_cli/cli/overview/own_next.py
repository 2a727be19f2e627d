"""What one can do next with each of one's own amendments, by what became of it."""

from collections.abc import Iterator, Sequence

from rulebook_cli.cli.overview.rows import Row
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.speech import has, say

_MOST = 10


def own_next_lines(rows: Sequence[Row], phase: str, alone: bool = False) -> Iterator[str]:
    """A line with the next command for each, the latest first; `phase` is the round's. `alone`: a
    coordinator who has no shared rulebook to send to."""
    for row in rows[-_MOST:]:
        key = f"own.{row.status}"
        if alone and row.status == "proposed":
            key = "own.proposed.alone"
        elif row.status in ("proposed", "submitted"):
            key = f"{key}.{'open' if phase != 'closed' else 'closed'}"
        if has(current_language(), "round_today", key):
            section = row.sections[0] if row.sections else ""
            words = say(current_language(), "round_today", key, id=row.id, section=section)
            yield f"  {words}"
