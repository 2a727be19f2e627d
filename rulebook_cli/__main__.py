"""`python -m rulebook_cli` and the `rulebook` command."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        from rulebook_cli import __version__

        print(f"rulebook {__version__}")
        return
    from rulebook_cli.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
