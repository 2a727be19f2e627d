"""The printed query runs unchanged on a real Spark, in local mode, and says the same."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from random_counties import COLUMNS, inquiry, random_book, random_cases

from rulebook_cli.assessment.dialects import in_dialect
from rulebook_cli.assessment.flows import WeighedCase, measure
from rulebook_cli.assessment.sql_flows import SqlFlows, flows_from
from rulebook_cli.model.caseload import CaseFile
from rulebook_cli.store.case_rows import read_case_rows

pytestmark = [
    pytest.mark.spark,
    # Spark's own clients leave sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
TYPES = {"night": "STRING", "bound": "BOOLEAN", "since": "DATE"}


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .getOrCreate()
    )
    yield session
    session.stop()


def typed(name: str, text: str) -> Any:
    if not text:
        return None
    match TYPES.get(name):
        case "STRING":
            return text
        case "BOOLEAN":
            return text == "true"
        case "DATE":
            return date.fromisoformat(text)
        case _:
            return Decimal(text)


def make_table(spark: Any, cases: bytes) -> None:
    columns = ["weight", *COLUMNS]
    rows = list(csv.DictReader(io.StringIO(cases.decode())))
    schema = ", ".join(f"{name} {TYPES.get(name, 'DECIMAL(18, 6)')}" for name in columns)
    data = [[typed(name, row[name]) for name in columns] for row in rows]
    spark.createDataFrame(data, schema).createOrReplaceTempView("cases")


@pytest.mark.parametrize("seed", range(6))
def test_spark_agrees_with_the_evaluator(spark: Any, seed: int) -> None:
    before, after, cases = random_book(seed), random_book(seed + 1000), random_cases(seed)
    make_table(spark, cases)
    query = in_dialect(SqlFlows(inquiry(before), inquiry(after), COLUMNS).query, "spark")
    rows = [tuple(row) for row in spark.sql(query.rstrip().removesuffix(";")).collect()]
    read = read_case_rows(CaseFile("cases.csv", cases), before.facts)
    weighed = [WeighedCase(row.weight, row.case) for row in read.rows]
    assert flows_from(rows) == measure(inquiry(before), inquiry(after), weighed).flows
