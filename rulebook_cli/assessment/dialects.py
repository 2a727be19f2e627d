"""The query of an impact in the words of another database: the one door to sqlglot.

sqlglot comes with the extra `impact`.
"""

from rulebook_cli.model.errors import RulebookError

OURS = "duckdb"
DIALECTS = ("duckdb", "spark", "postgres")


def in_dialect(query: str, dialect: str) -> str:
    """Our query as another database takes it.

    Raises `RulebookError`: `no-such-dialect`, `needs-sqlglot` where sqlglot is not installed.
    """
    if dialect not in DIALECTS:
        raise RulebookError("no-such-dialect", dialect=dialect, dialects=DIALECTS)
    try:
        import sqlglot
    except ImportError as error:
        raise RulebookError("needs-sqlglot") from error
    written: str = sqlglot.transpile(query, read=OURS, write=dialect, pretty=True)[0]
    return written + ";\n"
