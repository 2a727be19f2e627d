"""`python -m rulebook_cli` and the `rulebook` command."""

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    # A book's nouns are many, hold no circles and live to the end: looking for rubbish among
    # them after every 700 costs each command two hundredths of its time, and finds none.
    gc.set_threshold(50_000, 20, 20)
    if sys.argv[1:] == ["--version"]:
        from rulebook_cli import __version__

        print(f"rulebook {__version__}")
        return
    from rulebook_cli.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
