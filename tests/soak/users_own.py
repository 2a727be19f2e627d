"""What lies in a user's folder and must stay as it is: unsaved words, a staged file, the index."""

import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from desks import Desk

OF_FEES = "sections/02-fees.yaml"


def leave_unsaved(desk: Desk) -> None:
    """Words of the user's own in a file of the book, and a staged file beside it."""
    fees = desk.folder / OF_FEES
    fees.write_text(fees.read_text("utf-8") + "# oma muistiinpano\n", "utf-8")
    (desk.folder / "oma.txt").write_text("ei kuulu kirjaan\n")
    desk.git("add", "oma.txt")


def lying_there(desk: Desk) -> dict[str, str]:
    """The user's files and index, byte for byte."""
    files = [path for path in desk.folder.rglob("*") if path.is_file()]
    mine = [path for path in files if ".git" not in path.parts] + [desk.folder / ".git" / "index"]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in mine}
