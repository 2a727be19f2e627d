"""A chart in a Word file as a picture, since Word files of this library hold no SVG.

Typst sets the charts as it does in a PDF, in a closed room: nothing is read but they.
"""

import json
from collections.abc import Sequence
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Figure, Paper
from rulebook_cli.render.writers.docx_measures import Measures
from rulebook_cli.render.writers.docx_runs import Writing, new_paragraph
from rulebook_cli.render.writers.pdf_letters import printable

if TYPE_CHECKING:
    from docx.document import Document

POINTS_AN_INCH = 200
_PAGES = """#set page(width: auto, height: auto, margin: 0pt)
#let width = float(sys.inputs.width) * 1cm
#for svg in json(bytes(sys.inputs.charts)) {
  page(image(bytes(svg), format: "svg", width: width))
}
"""


def add_picture(document: "Document", figure: Figure, writing: Writing) -> None:
    """Add `figure` below its caption, as wide as the text, with its text alternative."""
    from docx.shared import Cm

    new_paragraph(document, "Caption", writing, figure.title)
    paragraph = new_paragraph(document, "Body Text", writing)
    run: Any = paragraph.add_run()
    width = writing.measures.column
    shape = run.add_picture(BytesIO(writing.charts[figure.svg]), width=Cm(width))
    properties = shape._inline.docPr
    properties.set("title", figure.title)
    properties.set("descr", figure.alternative)
    # Its name would be that of a file.
    properties.set("name", f"chart {properties.get('id')}")


def charts_of(paper: Paper, measures: Measures) -> dict[str, bytes]:
    """The charts of a paper as PNG by their SVG, as wide as the text: set in one go, since typst
    takes longer to begin than for a chart. None in large print, which shows no pictures."""
    figures = (block.svg for block in paper.blocks if isinstance(block, Figure))
    charts = () if measures.large else tuple(dict.fromkeys(figures))
    return dict(zip(charts, pictures_of(charts, measures.column), strict=True))


def pictures_of(charts: Sequence[str], width_cm: float) -> list[bytes]:
    """Charts as PNG, for a width in centimetres; the same chart gives the same bytes."""
    if not charts:
        return []
    import typst

    words = json.dumps([printable(svg) for svg in charts], ensure_ascii=False)
    files: Any = {"main.typ": _PAGES.encode()}
    with TemporaryDirectory(prefix="rulebook-", ignore_cleanup_errors=True) as empty:
        made: bytes | list[bytes] = typst.compile(
            files,
            root=empty,
            format="png",
            ppi=POINTS_AN_INCH,
            ignore_system_fonts=True,
            package_path=empty,
            package_cache_path=empty,
            sys_inputs={"charts": words, "width": str(width_cm)},
        )
    return [made] if isinstance(made, bytes) else list(made)  # one page comes bare
