"""The rules of the house that no linter of imports can see."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rulebook_cli.checks.catalogue import CHECKS
from rulebook_cli.cli.commands_group import COMMANDS
from rulebook_cli.locale.fi.checks import EXPLAINED
from rulebook_cli.locale.fi.commands import COMMANDS as WORDS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "rulebook_cli"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 250
NO_ROOMS = {"util", "utils", "helper", "helpers", "common", "misc", "manager"}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_short_or_says_why(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) <= LONGEST or any("Long because: " in line for line in lines[:5])


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    if path.name == "__init__.py" and path.parent != PACKAGE:
        assert len(tree.body) == 1, "an __init__.py holds a docstring only"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_room_without_a_meaning(path: Path) -> None:
    assert not NO_ROOMS & {path.stem, *path.relative_to(PACKAGE).parts}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_public_functions_and_classes_say_what_they_mean(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{name_of(path)}: {node.name}"


def below_cli() -> list[Path]:
    return [path for path in FILES if "cli" not in path.relative_to(PACKAGE).parts[:1]]


@pytest.mark.parametrize("path", below_cli(), ids=name_of)
def test_below_the_command_line_nobody_prints_asks_or_reads_the_clock(path: Path) -> None:
    if path.name == "__main__.py":
        return
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    forbidden = {"print", "input", "exit", "sys.exit", "date.today", "datetime.now", "time.time"}
    assert not calls & forbidden


def test_nobody_sleeps_but_who_watches_files_or_waits_for_a_lock() -> None:
    sleepers = {name_of(path) for path in FILES if "sleep(" in path.read_text("utf-8")}
    assert sleepers == {
        "rulebook_cli/cli/checking/watching.py",
        "rulebook_cli/store/repository.py",
        "rulebook_cli/store/turns.py",
    }


def test_every_check_is_in_the_catalogue() -> None:
    files = {path.stem for path in (PACKAGE / "checks").glob("*.py")}
    listed = {check.name.replace("-", "_") for check in CHECKS}
    assert files - {"__init__", "catalogue"} == listed


def test_every_check_is_explained_and_has_cases() -> None:
    for check in CHECKS:
        assert EXPLAINED[check.name]
        assert (ROOT / "tests/checks/cases" / f"{check.name}.yaml").is_file(), check.name


def test_every_command_is_in_the_list_the_help_and_the_readme() -> None:
    files = {path.stem for path in (PACKAGE / "cli/commands").glob("*.py")} - {"__init__"}
    assert files == set(COMMANDS)
    readme = (ROOT / "README.md").read_text("utf-8")
    for name in COMMANDS:
        assert WORDS[f"{name}.short"] and WORDS[f"{name}.help"]
        assert f"`rulebook {name}" in readme, name


def test_the_contracts_of_the_house_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_starting_up_loads_nothing_heavy() -> None:
    heavy = {"git", "jinja2", "markdown_it", "typst", "docx", "babel", "questionary", "rich"}
    heavy |= {"ruamel.yaml", "asyncio", "hypothesis", "PIL", "icalendar", "zoneinfo"}
    script = (
        "import sys; from rulebook_cli.cli.app import run; run(['--help']);"
        f"print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("command", ["status", "amendments"])
def test_an_everyday_command_reads_no_sections(command: str, tmp_path: Path) -> None:
    heavy = {"rulebook_cli.model.section", "rulebook_cli.store.yaml_file", "git", "babel"}
    script = (
        "import sys; from rulebook_cli.cli.app import run;"
        f"run(['init', {str(tmp_path / 'book')!r}]);"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    arguments = [command, "--book", str(tmp_path / "book")]
    look = (
        f"import sys; from rulebook_cli.cli.app import run; run({arguments!r});"
        f"print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )
    for code in (script, look, look):
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
        )
    assert done.stderr.strip() == "[]", "with a warm cache nothing is read again"
