"""CSV as services and spreadsheets write it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.csv_rows import read_csv

cells = st.text(alphabet='ab äÖ;,\t"\n€', max_size=8)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_letters_and_separators(encoding: str, sign: str) -> None:
    text = f"Nimi{sign}Kanta\r\nÄiti{sign}puoltaa €\r\n" + f"x{sign}y\r\n" * 20
    table = read_csv(text.encode(encoding), "x.csv")
    assert table.headings == ("Nimi", "Kanta")
    assert table.rows[0] == (2, ("Äiti", "puoltaa €"))


def test_the_line_of_a_row_is_where_it_begins() -> None:
    table = read_csv(b'a;b\n"yksi\nkaksi";x\n\n;\ny;z\n', "x.csv")
    assert [(row.line, row.cells[0]) for row in table.rows] == [(2, "yksi\nkaksi"), (6, "y")]


def test_a_quotation_left_open_is_told_by_its_line() -> None:
    table = read_csv(b'a;b\n1;2\n"auki;3\n4;5\n', "x.csv")
    assert (len(table.rows), table.broken) == (1, 3)


@pytest.mark.parametrize(("data", "why"), [(b"", "csv-empty"), (b"\0\1\2\0\0", "csv-not-text")])
def test_what_is_no_table_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(RulebookError, match=why):
        read_csv(data, "x.csv")


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=6))
def test_what_is_written_is_read(rows: list[tuple[str, str]]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows([("eka", "toka"), *rows])
    read = read_csv(stream.getvalue().encode(), "x.csv")
    assert [row.cells for row in read.rows] == [row for row in rows if any(c.strip() for c in row)]
