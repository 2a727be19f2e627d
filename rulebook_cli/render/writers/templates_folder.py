"""Where the templates of the papers lie: in the installed package, or beside it in a checkout."""

from pathlib import Path


def templates_folder() -> Path:
    """The folder with `paper.html.j2`, `paper.css` and `paper.typ`."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"
