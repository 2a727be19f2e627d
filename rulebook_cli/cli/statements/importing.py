"""`rulebook receive --csv`: the export of a consultation service, each row a statement."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.post.arrived_ahead import tell_if_ahead
from rulebook_cli.cli.statements.arrivals import Numbers, Said, statement_of
from rulebook_cli.cli.statements.export_rows import (
    Columns,
    ExportRow,
    Fault,
    Reader,
    columns_of,
)
from rulebook_cli.cli.statements.on_record import kind_of, letters_on_record, statements_here
from rulebook_cli.cli.statements.registering import MOST_BYTES
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, print_json
from rulebook_cli.logic.private_persons import PERSON
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.import_mapping import ImportMapping
from rulebook_cli.store.csv_rows import CsvTable, read_csv
from rulebook_cli.store.file_received import safe_file_name
from rulebook_cli.store.file_statements import Incoming, file_statements
from rulebook_cli.store.forms.import_mapping import SERVICES, read_mapping, service_mapping
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.turns import RefMoved

_SHOWN = 50
_SLOW = 200
"""So many rows take longer than a second."""


@dataclass(frozen=True, slots=True)
class Import:
    """What is to be read in: a file, and what tells of its columns (a file's path, or the name of
    a known service; empty: it is seen from the headings)."""

    file: Path
    mapping: str = ""


def import_csv(desk: Desk, wanted: Import, said: Said) -> int:
    """Put the rows on record, all or none; with `said.skip_bad` those that are right. A row that
    is on record already is left out.

    Raises `RulebookError`: `csv-unknown`, `csv-columns`, `csv-not-text`, `csv-empty`,
    `mapping-wrong`.
    """
    data = _bytes(wanted.file)
    table = read_csv(data, wanted.file.name)
    columns = _columns(wanted, table, said)
    rows, faults = _rows(desk, table, columns, said)
    known = {one.sha256 for one in statements_here(desk) if one.kept_in}
    new = [row for row in rows if row.mark not in known]
    refused, taken = _checked(desk, new, said)
    faults = sorted([*faults, *refused], key=lambda fault: fault.line)
    if faults and not said.skip_bad:
        return _told_faults(faults, said, "csv-none")
    ids: Sequence[str] = ()
    if taken and not said.dry_run:
        if len(taken) > _SLOW and not said.json:
            note("statements", "csv-working", count=len(taken))
        ids = _file(desk, taken, columns, data, wanted.file.name, said)
    _tell(said, taken, len(rows) - len(new), faults, ids, columns)
    return FINDINGS if faults else GOOD


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise RulebookError("arrived-too-big", path=str(path), most=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise unreadable_file(str(path), error) from error


def _columns(wanted: Import, table: CsvTable, said: Said) -> Columns:
    """The file's columns as they are told of, or as the first known service that fits has them."""
    if wanted.mapping and wanted.mapping.removesuffix(".fi") not in SERVICES:
        columns = columns_of(_from_file(Path(wanted.mapping)), table.headings)
        if columns.missing:
            raise RulebookError("csv-columns", missing=columns.missing, found=table.headings)
        return columns
    named = wanted.mapping.removesuffix(".fi") or (said.channel if said.channel in SERVICES else "")
    for name in [named] if named else SERVICES:
        columns = columns_of(service_mapping(name), table.headings, service=True)
        telling = {"respondent", "organisation", "arrived", "kind_column", "row_id"}
        if not columns.missing and len(telling & columns.at.keys()) >= 2:
            return columns
    if named:
        missing = columns.missing or service_mapping(named).arrived[:1]
        raise RulebookError("csv-columns", missing=missing, found=table.headings)
    raise RulebookError("csv-unknown", known=SERVICES, found=table.headings)


def _from_file(path: Path) -> ImportMapping:
    """What a file tells of the columns. Raises `RulebookError`: `mapping-wrong`."""
    try:
        mapping, misread = read_mapping(path.read_bytes(), path.name)
    except OSError as error:
        raise unreadable_file(str(path), error) from error
    if mapping is None or misread:
        first = misread[0] if misread else None
        line = first.place.line if first and first.place.line else 1
        found = first.values.get("key") or first.values.get("found") if first else ""
        raise RulebookError("mapping-wrong", path=str(path), line=line, found=str(found or "–"))
    return mapping


def _rows(
    desk: Desk, table: CsvTable, columns: Columns, said: Said
) -> tuple[list[ExportRow], list[Fault]]:
    """The rows that can be taken, and what is wrong with the others."""
    language = columns.mapping.language or current_language()
    gathered = gather(desk)
    reader = Reader(
        desk, gathered, columns, table.headings, language, said.now, said.kind, said.arrived
    )
    rows: list[ExportRow] = []
    faults: list[Fault] = []
    for one in reader.rows(table):
        if isinstance(one, Fault):
            faults.append(one)
        else:
            rows.append(one)
    if table.broken:
        faults.append(Fault(table.broken, word("csv-broken")))
    return rows, faults


def _checked(
    desk: Desk, rows: Iterable[ExportRow], said: Said
) -> tuple[list[Fault], list[ExportRow]]:
    """The rows without personal data in what goes on main, and why the others are refused."""
    faults: list[Fault] = []
    taken: list[ExportRow] = []
    for row in rows:
        themes = "\n".join(dict.fromkeys(point.theme for point in row.points))
        texts = {word("part.diary"): row.diary, word("part.theme"): themes}
        if row.sender.kind != PERSON:
            texts[word("part.sender")] = row.sender.name
        if said.publicity.level == "yes":
            texts[word("part.text")] = row.text
        try:
            refuse_personal_data(desk, {k: v for k, v in texts.items() if v}, said.despite)
        except RulebookError as error:
            faults.append(Fault(row.line, word("csv-personal", found=error.values["found"])))
            continue
        taken.append(row)
    return faults, taken


def _file(
    desk: Desk,
    rows: Sequence[ExportRow],
    columns: Columns,
    data: bytes,
    name: str,
    said: Said,
) -> list[str]:
    statements = statements_here(desk)
    numbers, letters = Numbers(statements), letters_on_record(desk, statements)
    channel = said.channel or columns.mapping.channel or "lausuntopalvelu"
    file_name = safe_file_name(name)
    incoming = []
    for at, row in enumerate(rows):
        own = replace(
            said,
            channel=channel,
            diary=row.diary or said.diary,
            stance=row.stance or said.stance,
            signatories=row.signatories,
        )
        received = replace(
            statement_of(desk, own, row.sender, row.at, "text", numbers),
            original=file_name,
            sha256=row.mark,
            points=row.points if said.publicity.level == "yes" else (),
        )
        received = replace(received, like=letters.add(f"#{at}", row.text, kind_of(received)))
        private = row.sender.kind == PERSON
        incoming.append(Incoming(received, Kept(row.text, "", row.sender.name if private else "")))
    try:
        together = (f"{channel}-csv", {file_name: data})
        filed = file_statements(desk.repository, incoming, desk.author(), together)
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    return [one.id for one in filed.received]


def _told_faults(faults: Sequence[Fault], said: Said, key: str) -> int:
    """What is wrong, line by line, and that nothing was registered."""
    if said.json:
        print_json({"statements": [], "already": 0, "left_out": _as_json(faults)})
        return FINDINGS
    _print(faults)
    tell_word(key, count=len(faults))
    return FINDINGS


def _print(faults: Sequence[Fault]) -> None:
    for fault in faults[:_SHOWN]:
        tell_word("csv-fault", line=fault.line, why=fault.why)
    if len(faults) > _SHOWN:
        tell_word("csv-more", count=len(faults) - _SHOWN)


def _as_json(faults: Sequence[Fault]) -> list[dict[str, object]]:
    return [{"line": fault.line, "why": fault.why} for fault in faults]


def _tell(
    said: Said,
    taken: Sequence[ExportRow],
    already: int,
    faults: Sequence[Fault],
    ids: Sequence[str],
    columns: Columns,
) -> None:
    """How many were registered, and how many were not and why."""
    if said.json:
        rows = {"statements": list(ids), "would": len(taken) if said.dry_run else 0}
        print_json({**rows, "already": already, "left_out": _as_json(faults)})
        return
    tell_word("csv-would" if said.dry_run else "csv-done", count=len(taken))
    if already:
        tell_word("csv-already", count=already)
    if faults:
        _print(faults)
        tell_word("csv-left-out", count=len(faults))
    if columns.unused:
        note("statements", "csv-unused", columns=columns.unused)
    tell_if_ahead((row.at for row in taken), said.now)
    if taken and not said.dry_run:
        next_step("next-list")
