"""A chart in a Word file as a picture, since Word files of this library hold no SVG.

Typst sets the chart as it does in a PDF, in a closed room: nothing is read but the chart itself.
"""

from io import BytesIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Figure
from rulebook_cli.render.writers.docx_runs import Writing, new_paragraph
from rulebook_cli.render.writers.pdf_letters import printable

if TYPE_CHECKING:
    from docx.document import Document

POINTS_AN_INCH = 200
_PAGE = """#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1cm)
"""


def add_picture(document: "Document", figure: Figure, writing: Writing) -> None:
    """Add `figure` below its caption, as wide as the text, with its text alternative."""
    from docx.shared import Cm

    new_paragraph(document, "Caption", writing, figure.title)
    paragraph = new_paragraph(document, "Body Text", writing)
    run: Any = paragraph.add_run()
    width = writing.measures.column
    shape = run.add_picture(BytesIO(picture_of(figure.svg, width)), width=Cm(width))
    properties = shape._inline.docPr
    properties.set("title", figure.title)
    properties.set("descr", figure.alternative)
    # Its name would be that of a file.
    properties.set("name", f"chart {properties.get('id')}")


def picture_of(svg: str, width_cm: float) -> bytes:
    """The chart as PNG, for a width in centimetres; the same chart gives the same bytes."""
    import typst

    files: Any = {"main.typ": _PAGE.encode()}
    with TemporaryDirectory(prefix="rulebook-", ignore_cleanup_errors=True) as empty:
        made: bytes = typst.compile(
            files,
            root=empty,
            format="png",
            ppi=POINTS_AN_INCH,
            ignore_system_fonts=True,
            package_path=empty,
            package_cache_path=empty,
            sys_inputs={"svg": printable(svg), "width": str(width_cm)},
        )
    return made
