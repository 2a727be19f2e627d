"""The county's caseload as main holds it."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.counted_year import with_known_year
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_caseload import caseload_files_at, read_caseload
from rulebook_cli.store.trees import tree_at


def caseload_on_main(desk: Desk, book: Rulebook) -> Caseload:
    """The caseload that lies on main, held against a book; empty where there is none."""
    files = caseload_files_at(desk.repository, tree_at(desk.repository, desk.main, desk.cache))
    return with_known_year(read_caseload(files, book), book)
