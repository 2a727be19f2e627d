"""How long the everyday commands take, as whole processes, beside `python -c pass`.

    python benchmarks/startup.py [--quick]

Each run of a command is followed by one of Python doing nothing; the median of the ratios is
printed, which holds also on a machine whose speed drifts. The caches of the program and of Python
are warm. Goals: `--version` and `--help` at most 6.5 times, `status` and `amendments` at most 8.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
COMMANDS = (("--version",), ("--help",), ("status",), ("amendments",))
GOALS = {"--version": 6.5, "--help": 6.5, "status": 8.0, "amendments": 8.0}


def environment(home: Path) -> dict[str, str]:
    """The environment with a cache of its own, in which Python may keep what it compiles."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(home)}


def seconds(words: Sequence[str], folder: Path, env: dict[str, str]) -> float:
    """How long one process takes."""
    start = time.perf_counter()
    subprocess.run(words, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print a row for each command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="few runs, to see that it works")
    runs = 3 if parser.parse_args().quick else 25
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        env = environment(top / "cache")
        book = top / "book"
        program = [sys.executable, "-m", "rulebook_cli"]
        seconds([*program, "init", str(book)], top, env)
        print(f"{'command':14} {'median ms':>10} {'x python':>9} {'goal':>6}")
        for words in COMMANDS:
            seconds([*program, *words], book, env)
            pairs = [
                (
                    seconds([*program, *words], book, env),
                    seconds([sys.executable, "-c", "pass"], book, env),
                )
                for _ in range(runs)
            ]
            ratio = median(ours / python for ours, python in pairs)
            took = median(ours for ours, _ in pairs) * 1000
            print(f"{words[0]:14} {took:10.1f} {ratio:9.2f} {GOALS[words[0]]:6.1f}")


if __name__ == "__main__":
    main()
