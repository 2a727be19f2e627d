"""What a paper loads: nothing that another form or another command needs.

Half of what a paper takes is loading; one import at the wrong place is enough to double it, and no
clock on a shared machine tells so as surely as this does.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEVER = {
    *("git", "babel", "markdown_it", "ruamel.yaml", "PIL", "email", "asyncio", "questionary"),
    *("rulebook_cli.changes.consolidate", "rulebook_cli.checks.catalogue"),
    *("rulebook_cli.logic.meaning", "rulebook_cli.assessment.cost"),
    *("rulebook_cli.store.yaml_file", "rulebook_cli.store.write_edits"),
    *("rulebook_cli.logic.alike_statements", "rulebook_cli.model.statement"),
}
"""Folding, checks, reckoning and the reading of files: what they said is kept. What puts received
statements together is the memo's."""
PRINTERS = {"typst", "docx", "lxml", "jinja2"}
NEEDED = {"terminal": set(), "md": set(), "pdf": {"typst"}, "docx": {"docx", "lxml", "typst"}}
"""DOCX sets its charts with typst."""
CHANGE = ("--set", "fees:fee/I@2026-01-01=560", "--title", "Palkkio", "--reason", "Se on pieni.")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A book with an open amendment, and the surroundings of its commands."""
    top = tmp_path_factory.mktemp("loads")
    who = {f"GIT_{role}_{part}": f"aino@{part}" for role in ("AUTHOR", "COMMITTER")
           for part in ("NAME", "EMAIL")}  # fmt: skip
    env = {**os.environ, **who, "XDG_CACHE_HOME": str(top / "cache")}
    run(["init", str(top / "book")], env)
    run(["propose", "fees", "--as", "misol", *CHANGE, "--book", str(top / "book")], env)
    return top / "book", env


def run(arguments: list[str], env: dict[str, str], look: str = "") -> list[str]:
    """What a command says on standard error; `look` is code that then looks about."""
    code = f"import sys; from rulebook_cli.cli.app import run; assert run({arguments!r}) == 0; "
    done = subprocess.run(
        [sys.executable, "-c", code + look], cwd=ROOT, env=env, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stderr.decode().splitlines()


@pytest.mark.parametrize("form", NEEDED)
def test_a_statement_loads_no_more_than_it_needs(
    form: str, desk: tuple[Path, dict[str, str]]
) -> None:
    heavy = NEVER | PRINTERS - NEEDED[form]
    look = f"print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    book, env = desk
    words = ["statement", "misol", "--format", form, "--book", str(book)]
    run(words, env)
    assert run(words, env, look)[-1] == "[]", "with a warm cache nothing is read again"
