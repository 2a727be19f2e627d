"""How long papers take, as whole processes from the start of Python, beside the naive way.

    python benchmarks/papers.py [--quick]

The paper is a statement of four pages with 60 tracked changes. PDF stands beside LibreOffice, which
turns the same paper's DOCX into PDF (`-` where it is not installed); DOCX beside python-docx used
as its manual shows: styles by name, and a deep copy of a marked run for each change. The last row
is a paper of 200 sections with 500 changes. Goals: 0.15, 0.3 and 5 seconds.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
PAPER = """
from datetime import date
from rulebook_cli.model.paper import Heading, Mark, Paper, Paragraph, Run
WORDS = ("Hoitopalkkion määrä porrastetaan hoidon sitovuuden ja vaativuuden mukaan kolmeen "
         "luokkaan, ja palkkio tarkistetaan vuosittain palkkakertoimella. ")
DAY = date(2027, 1, 15)
def paper(sections, changes, paragraphs):
    blocks = []
    for number in range(sections):
        blocks.append(Heading(1, (Run(f"{number + 1} § Hoitopalkkio"),), f"s{number}"))
        for place in range(paragraphs):
            marked = ()
            if number * paragraphs + place < changes:
                marked = (Run("650,00 €", Mark.DELETED, "", "Aino", DAY), Run(" "),
                          Run("700,00 €", Mark.INSERTED, "", "Aino", DAY))
            runs = (Run(WORDS), *marked, Run(" kuukaudessa."))
            blocks.append(Paragraph(runs, number=str(place + 1)))
    marks = {"inserted": "lisätty", "deleted": "poistettu"}
    return Paper("Lausunto", "fi", tuple(blocks), dated=DAY, **marks)
"""
OURS = (
    PAPER
    + """
import sys
from pathlib import Path
from rulebook_cli.render.writers.forms import write
form, file = sys.argv[1:3]
Path(file).write_bytes(write(paper(*map(int, sys.argv[3:])), form))
"""
)
NAIVE = (
    PAPER
    + """
import copy, sys
import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
document = docx.Document()
made = paper(*map(int, sys.argv[3:]))
pattern = document.add_paragraph().add_run("x", style="Emphasis")
for block in made.blocks:
    style = f"Heading {block.level}" if isinstance(block, Heading) else "List Number"
    paragraph = document.add_paragraph(style=style)
    for run in block.runs:
        word_run = copy.deepcopy(pattern._r)
        for text in list(word_run.iter(qn("w:t"))):
            text.text = run.text
        if run.mark is Mark.PLAIN:
            paragraph._p.append(word_run)
            continue
        change = OxmlElement("w:ins" if run.mark is Mark.INSERTED else "w:del")
        change.set(qn("w:id"), "1")
        change.set(qn("w:author"), run.author)
        if run.mark is Mark.DELETED:
            for text in list(word_run.iter(qn("w:t"))):
                text.tag = qn("w:delText")
        change.append(word_run)
        paragraph._p.append(change)
document.save(sys.argv[2])
"""
)
STATEMENT = ("10", "60", "6")
COLLECTIVE = ("200", "500", "3")


def seconds(words: list[str], folder: Path) -> float:
    """How long one process takes."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(
        words,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT)},
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def ours(form: str, folder: Path, size: tuple[str, ...]) -> float:
    """Our process for a paper in a form."""
    return seconds([sys.executable, "-c", OURS, form, f"ours.{form}", *size], folder)


def by_office(folder: Path) -> float | None:
    """LibreOffice turning our DOCX into PDF, if it is there."""
    program = shutil.which("soffice")
    if program is None:
        return None
    home = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    return seconds([program, home, "--headless", "--convert-to", "pdf", "ours.docx"], folder)


def by_hand(folder: Path) -> float:
    """python-docx as its manual shows it."""
    return seconds([sys.executable, "-c", NAIVE, "docx", "naive.docx", *STATEMENT], folder)


def print_row(name: str, times: list[float], naive: list[float], goal: float) -> None:
    """A row: our median, the naive way's, how many times slower it is, and the goal."""
    took = median(times)
    beside = (
        f"{median(naive):10.2f} {median(naive) / took:8.1f}" if naive else f"{'-':>10} {'-':>8}"
    )
    print(f"{name:28} {took:8.3f} {beside} {goal:6.2f}")


def main() -> None:
    """Print a row for each paper."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="few runs, to see that it works")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'paper':28} {'seconds':>8} {'naive':>10} {'times':>8} {'goal':>6}")
        runs = 1 if quick else 15
        ours("docx", folder, STATEMENT)
        ours("pdf", folder, STATEMENT)
        office = [] if quick else [one for one in (by_office(folder) for _ in range(3)) if one]
        pdf = [ours("pdf", folder, STATEMENT) for _ in range(runs)]
        print_row("PDF of 4 pages", pdf, office, 0.15)
        pairs = [(ours("docx", folder, STATEMENT), by_hand(folder)) for _ in range(runs)]
        print_row("DOCX of 60 changes", [a for a, _ in pairs], [b for _, b in pairs], 0.3)
        for form in ("pdf", "docx"):
            large = [ours(form, folder, COLLECTIVE) for _ in range(1 if quick else 3)]
            print_row(f"{form.upper()} of 200 sections", large, [], 5.0)


if __name__ == "__main__":
    main()
