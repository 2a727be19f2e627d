"""Every output of a paper read back: its text, and its insertions and deletions in order."""

import csv
import io
import re
import subprocess
from dataclasses import dataclass
from html.parser import HTMLParser

import docx
import pikepdf
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.setting import Setting

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\\s]+")


@dataclass
class ReadBack:
    """What a reader finds in an output; blanks and letters without a shape are left out."""

    text: str
    inserted: list[str]
    deleted: list[str]


def bare(text):
    """Text without blanks and letters that have no shape."""
    return _UNSEEN.sub("", text)


class _Page(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.text, self.changes, self.open, self.tags = "", {"ins": [], "del": []}, [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag in ("ins", "del"):
            self.open.append(tag)
            self.changes[tag].append("")
        if tag in ("style", "title"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] in ("style", "title"):
            return
        self.text += data
        if self.open:
            self.changes[self.open[-1]][-1] += data


def _of_page(page):
    read = _Page(page)
    assert "script" not in read.tags
    changes = ([bare(text) for text in read.changes[tag]] for tag in ("ins", "del"))
    return ReadBack(bare(read.text), *changes)


def read_html(paper):
    return _of_page(write(paper, "html").decode())


def read_markdown(paper):
    """The key of the marks, which Markdown shows in its marks, is not counted."""
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    read = _of_page(reader.render(write(paper, "md").decode()))
    for changes, key in ((read.inserted, paper.inserted), (read.deleted, paper.deleted)):
        if changes and changes[0] == bare(key):
            changes.pop(0)
    return read


def read_terminal(paper):
    """Marks are read off the signs, without those of the key; the screen is wide enough for cells
    that stand side by side."""
    text = bare(write(paper, "terminal", Setting(width=10_000)).decode())
    for opened, key, closed in (("{+", paper.inserted, "+}"), ("[-", paper.deleted, "-]")):
        text = text.replace(f"{opened}{bare(key)}{closed}", "", 1) if key else text
    found = (re.findall(sign, text) for sign in (r"\{\+(.*?)\+\}", r"\[-(.*?)-\]"))
    return ReadBack(text, *found)


def read_docx(paper):
    document = docx.Document(io.BytesIO(write(paper, "docx")))
    body = document.element.body

    def text_of(element):
        shown = (qn("w:t"), qn("w:delText"))
        return bare("".join(part.text or "" for part in element.iter() if part.tag in shown))

    marks = (
        [text_of(one) for one in body.iter(qn(tag)) if list(one)] for tag in ("w:ins", "w:del")
    )
    return ReadBack(text_of(body), *marks)


def read_csv(paper):
    rows = csv.reader(io.StringIO(write(paper, "csv").decode("utf-8-sig")), delimiter=";")
    return bare("".join(cell for row in rows for cell in row))


def pdf_decorations(paper):
    """How many underlined and struck stretches the PDF tells of, with the key and the links."""
    return decorations(write(paper, "pdf"))


def decorations(data):
    """The same of a PDF that is written already."""
    file = pikepdf.open(io.BytesIO(data))
    found = {"/Underline": 0, "/LineThrough": 0}
    for part in file.objects:
        if isinstance(part, pikepdf.Dictionary) and "/A" in part:
            attributes = part.A
            every = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
            for one in every:
                if isinstance(one, pikepdf.Dictionary) and "/TextDecorationType" in one:
                    found[str(one.TextDecorationType)] += 1
    return found


def read_pdf(paper, folder):
    """The text of the PDF (poppler)."""
    file = folder / "paper.pdf"
    file.write_bytes(write(paper, "pdf"))
    done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True)
    return bare(done.stdout.decode())
