"""How large a Word file is set: ordinary, as one sheet, as text to be pasted, or in large print."""

from dataclasses import dataclass, replace

from rulebook_cli.model.paper import Shape

TEXT_WIDTH_CM = 17.0
_LEAST_POINTS = 16
"""Large print has no smaller text, not even in its tables and its header."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of a Word file. Lengths are centimetres, `scale` is of the size of letters; in
    `sheets` every heading of level 1 begins a page."""

    indent: float = 2.3
    number: float = 1.1
    field: float = 4.4
    list_hanging: float = 0.6
    scale: float = 1.0
    line_spacing: float = 1.15
    large: bool = False
    least: int = 0
    sheets: bool = False

    @property
    def list_indent(self) -> float:
        """How far a list stands in."""
        return self.indent + self.list_hanging

    @property
    def column(self) -> float:
        """The width of the text beside its indent."""
        return TEXT_WIDTH_CM - self.indent

    def points(self, size: int) -> int:
        """What a text of `size` points is set in."""
        return max(self.least, round(size * self.scale))


ORDINARY_MEASURES = Measures()
LARGE_MEASURES = Measures(
    indent=0.0,
    number=1.7,
    field=6.5,
    list_hanging=0.9,
    scale=18 / 11,
    line_spacing=1.35,
    large=True,
    least=_LEAST_POINTS,
)
SHEET_MEASURES = Measures(indent=0.0, line_spacing=1.0, least=12)
SHEETS_MEASURES = Measures(indent=0.0, scale=12 / 11, least=12, sheets=True)
TEXT_MEASURES = Measures(indent=0.0)


def measures(large_print: bool, shape: Shape = Shape.LETTER) -> Measures:
    """The measures of large print, or those of a paper's shape."""
    of_shape = {
        Shape.SHEET: SHEET_MEASURES,
        Shape.SHEETS: SHEETS_MEASURES,
        Shape.TEXT: TEXT_MEASURES,
    }
    if large_print:
        return replace(LARGE_MEASURES, sheets=shape is Shape.SHEETS)
    return of_shape.get(shape, ORDINARY_MEASURES)
