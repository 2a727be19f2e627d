"""Plain prose names nothing, and no check that finds errors reads it."""

import re
from datetime import date
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.book.judging import errors_of
from rulebook_cli.cli.clashes.named_things import named_things
from rulebook_cli.store.read_rulebook import read_rulebook

COUNTY = Path(__file__).parents[2] / "drafts" / "model-county"
FILES = {
    path.relative_to(COUNTY).as_posix(): path.read_bytes()
    for path in (COUNTY / name for name in ("rulebook.yaml", "facts.yaml", "terms.yaml"))
} | {f"sections/{path.name}": path.read_bytes() for path in (COUNTY / "sections").glob("*.yaml")}
WRONG = (b"](#", b"](#no-such-")
PROSE = re.compile(rb"(?m)^(      (?:  )?(?:fi|sv|en): \|\n)((?:        .*\n|\n)+)")


def test_errors_stay_whatever_plain_prose_says() -> None:
    files = {path: data.replace(*WRONG) for path, data in FILES.items()}

    def reworded(match: re.Match[bytes]) -> bytes:
        text = match.group(2)
        return match.group(1) + (text if b"[" in text else b"        Sana 100 euroa, kunta.\n")

    changed = {path: PROSE.sub(reworded, data) for path, data in files.items()}
    before, after = read_rulebook(files), read_rulebook(changed)
    changes = compare(before.entries, after.entries)
    assert len(changes) > 10
    assert not named_things(changes, before, after).own
    day = date(2026, 11, 22)
    errors = [finding.fingerprint for finding in errors_of(before, day)]
    assert errors and sorted(errors) == sorted(f.fingerprint for f in errors_of(after, day))


def test_a_link_an_amount_and_a_number_are_named() -> None:
    path = next(path for path, data in sorted(FILES.items()) if b"](#" in data)
    gone = FILES | {path: re.sub(rb"\]\(#[^)]*\)", b"](#elsewhere.p)", FILES[path], count=1)}
    before, after = read_rulebook(FILES), read_rulebook(gone)
    names = named_things(compare(before.entries, after.entries), before, after)
    assert names.own and "elsewhere" in names.named
    path = next(path for path, data in sorted(FILES.items()) if b'number: "' in data)
    renumbered = FILES | {path: re.sub(rb'number: "[^"]*"', b'number: "77"', FILES[path], count=1)}
    after = read_rulebook(renumbered)
    assert "§77" in named_things(compare(before.entries, after.entries), before, after).own
