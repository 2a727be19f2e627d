"""Every benchmark runs, from any folder; how long things take is not judged here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "benchmarks"
ROWS = {
    "startup.py": ("command", "--version", "--help", "status", "amendments"),
    "tiers.py": (
        "3 x 100 reading",
        "3 x 100 overlaps, index",
        "3 x 100 overlaps, pairs",
        "3 x 100 overlaps, index and pairs",
        "3 x 100 overlaps, all told",
        "3 x 100 gaps, weighed",
        "3 x 100 gaps, all told",
    ),
    "many_amendments.py": ("60 amendments of 10 sections;", "command", "amendments", "status"),
    "many_voices.py": (
        "60 comments and 12 statements;",
        "command",
        "comment --list",
        "memo",
        "status",
    ),
    "impact.py": (
        "cases, two books",
        "DuckDB",
        "plain evaluator, multiplied",
        "OpenFisca-core",
    ),
    "papers.py": (
        "paper",
        "PDF of 4 pages",
        "DOCX of 60 changes",
        "PDF of 200 sections",
        "DOCX of 200 sections",
    ),
    "collective_paper.py": (
        "20 amendments of 10 sections;",
        *("form", "cold cache", "terminal", "md", "html", "pdf", "docx"),
    ),
    "paper_commands.py": (
        "paper",
        "python -c pass",
        "statement of 4 pages, PDF",
        "statement of 4 pages, PDF, first",
        "statement of 60 changes, DOCX",
        "statement of 60 changes, DOCX, first",
        "collective paper, PDF",
        "collective paper, PDF, first",
        "collective paper, DOCX",
        "collective paper, DOCX, first",
        "memo",
        "memo, first",
    ),
    "words.py": ("50 words, 5 % edited",),
    "clashes_at_scale.py": (
        "120 amendments of 20 sections;",
        "way",
        "warm",
        "after one more amendment of prose",
        "after one more amendment of a fee",
        "cold",
        "naive, pairs that share a file (scaled up)",
        "naive, all pairs (scaled up)",
    ),
    "smallest_sets.py": ("amendments", "4", "40"),
    "propose_git.py": (
        "way",
        "propose, its git part",
        "of it what writes",
        "switch and commit",
        "worktree",
    ),
}


def test_the_rows_of_every_benchmark_are_known() -> None:
    assert {path.name for path in SCRIPTS.glob("*.py")} == set(ROWS)


@pytest.mark.parametrize("script", sorted(ROWS))
def test_a_quick_run_prints_its_rows(script: str, tmp_path: Path) -> None:
    # Whoever runs a benchmark need not have installed the program.
    bare = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, SCRIPTS / script, "--quick"],
        cwd=tmp_path,
        env=bare,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.splitlines()
    assert len(printed) == len(ROWS[script])
    for row, line in zip(ROWS[script], printed, strict=True):
        assert line.startswith(f"{row} "), done.stdout
