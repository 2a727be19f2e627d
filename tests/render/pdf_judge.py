"""A PDF read as a screen reader and an archive read it, by the words of the standards.

The conditions are those of the Matterhorn Protocol 1.1 (PDF Association, 2021), which lists what
breaks PDF/UA-1 (ISO 14289-1), as far as a machine can judge them, and the ones of PDF/A-2a (ISO
19005-2) that concern the file as a whole. No validator is packaged for Debian or on PyPI, so this
is our own reading, by pikepdf, of what typst has written: it shares no code with either.
"""

import io
import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary

HEADING = re.compile(r"/H([1-6])$")
INSIDE = {
    "/LI": ("/L",),
    "/Lbl": ("/LI", "/Note", "/BibEntry", "/TOCI", "/P"),
    "/LBody": ("/LI",),
    "/TR": ("/Table", "/THead", "/TBody", "/TFoot"),
    "/TH": ("/TR",),
    "/TD": ("/TR",),
    "/THead": ("/Table",),
    "/TBody": ("/Table",),
}
NEEDS_TEXT = ("/Figure", "/Formula")
STANDARD = re.compile(
    "/(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|P|H|H[1-6]|L|LI|Lbl|"
    "LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|Code|Link|Annot|Figure|"
    "Formula|Form)$"
)


def faults(data: bytes, language: str) -> list[str]:
    """What is wrong with a PDF; nothing where all is well."""
    with pikepdf.open(io.BytesIO(data)) as file:
        return [
            *_of_the_file(file, language),
            *_of_the_tree(file),
            *(fault for page in file.pages for fault in _of_a_page(page)),
            *_of_the_fonts(file),
        ]


def _of_the_file(file: pikepdf.Pdf, language: str) -> Iterator[str]:
    root = file.Root
    with file.open_metadata() as metadata:
        said = {name: str(metadata.get(name)) for name in ("pdfuaid:part", "pdfaid:part")}
        title = metadata.get("dc:title")
    if said != {"pdfuaid:part": "1", "pdfaid:part": "2"}:
        yield f"06-001 standards {said}"
    if not title or str(file.docinfo.get("/Title", "")) != title:
        yield "06-003 no title, or two different ones"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "07-001 the title is not shown"
    if not root.get("/MarkInfo", {}).get("/Marked") or root.MarkInfo.get("/Suspects"):
        yield "01-006 not tagged for certain"
    if str(root.get("/Lang", ""))[:2] != language:
        yield f"11-006 language {root.get('/Lang')}"
    if "/OutputIntents" not in root or file.is_encrypted or root.get("/AcroForm", {}).get("/XFA"):
        yield "PDF/A: no colours of reference, encrypted, or a form that runs"
    if "/JavaScript" in root.get("/Names", {}) or "/OpenAction" in root:
        yield "PDF/A: something would run"


def _of_the_tree(file: pikepdf.Pdf) -> Iterator[str]:
    roles = {name: str(to) for name, to in file.Root.StructTreeRoot.get("/RoleMap", {}).items()}
    deepest, titles = 0, 0
    for element, parents in elements(file.Root.StructTreeRoot):
        kind = role(element, roles)
        titles += str(element.S) == "/Title"
        if not STANDARD.match(kind):
            yield f"02-001 unknown role {kind}"
        within = role(parents[-1], roles) if parents else ""
        if kind in INSIDE and within not in INSIDE[kind]:
            yield f"09-004 {kind} in {within}"
        if kind in NEEDS_TEXT and not str(element.get("/Alt", "")).strip():
            yield f"13-004 {kind} without a text alternative"
        if kind == "/TH" and _attribute(element, "/Scope") is None:
            yield "15-003 a table head that does not say for what"
        if found := HEADING.match(kind):
            level = int(found[1])
            if level > deepest + 1:
                yield f"14-003 heading {level} after {deepest}"
            deepest = level
        if kind == "/Table":
            yield from _of_a_table(element, roles)
        if kind == "/Link" and not _holds_annotation(element):
            yield "28-011 a link that leads nowhere"
    if titles != 1:
        yield f"{titles} titles"


def _of_a_table(table: Dictionary, roles: dict[str, str]) -> Iterator[str]:
    widths = set()
    rows = [one for one, _ in elements(table) if role(one, roles) == "/TR"]
    for row in rows:
        cells = [one for one, _ in elements(row) if role(one, roles) in ("/TH", "/TD")]
        widths.add(sum(int(_attribute(cell, "/ColSpan") or 1) for cell in cells))
    if len(widths) > 1:
        yield f"15 a table with rows of {sorted(widths)} cells"
    if not any(role(one, roles) == "/TH" for one, _ in elements(table)):
        yield "15 a table without heads"


def _of_a_page(page: pikepdf.Page) -> Iterator[str]:
    if page.obj.get("/Tabs") != "/S" and "/Annots" in page:
        yield "28-009 the keyboard does not go in the order of the text"
    for annotation in page.get("/Annots", []):
        if not str(annotation.get("/Contents", "")).strip():
            yield "28-012 a link that does not say where it leads"
        if "/StructParent" not in annotation:
            yield "28-011 a link outside the tree"
    depth: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        sign = str(operator)
        if sign in ("BMC", "BDC"):
            named = len(operands) > 1 and isinstance(operands[1], Dictionary)
            numbered = named and "/MCID" in operands[1]
            depth.append("told" if numbered else str(operands[0]))
        elif sign == "EMC":
            depth.pop()
        elif sign in ("Tj", "TJ", "'", '"', "f", "f*", "S", "s", "B", "Do") and not (
            {"told", "/Artifact"} & set(depth)
        ):
            yield f"01-005 something drawn ({sign}) that is neither told nor an ornament"
        if {"told", "/Artifact"} <= set(depth):
            yield "01-003 an ornament among what is told"
    if depth:
        yield "01 marks that do not end"


def _of_the_fonts(file: pikepdf.Pdf) -> Iterator[str]:
    for font in file.objects:
        if isinstance(font, Dictionary) and font.get("/Type") == "/Font":
            if "/ToUnicode" not in font and font.get("/Subtype") == "/Type0":
                yield "31-027 a font whose letters have no names"
            for inner in font.get("/DescendantFonts", []):
                if not {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys()):
                    yield "31-009 a font that is not inside"


def elements(of: object, parents: tuple[Dictionary, ...] = ()) -> Iterator[tuple]:
    """Every structure element below `of`, with those that it stands in."""
    if isinstance(of, Array):
        for child in of:
            yield from elements(child, parents)
    elif isinstance(of, Dictionary):
        inner = parents
        if "/S" in of:
            yield of, parents
            inner = (*parents, of)
        if "/K" in of:
            yield from elements(of.K, inner)


def role(element: Dictionary, roles: dict[str, str]) -> str:
    """An element's kind, as the standard names it."""
    kind = str(element.S)
    return roles.get(kind, kind)


def _attribute(element: Dictionary, name: str) -> object:
    held = element.get("/A", [])
    for one in held if isinstance(held, Array) else [held]:
        if isinstance(one, Dictionary) and name in one:
            return one[name]
    return None


def _holds_annotation(element: Dictionary) -> bool:
    held = element.get("/K", [])
    children = held if isinstance(held, Array) else [held]
    return any(
        isinstance(child, Dictionary)
        and (child.get("/Type") == "/OBJR" or ("/S" in child and _holds_annotation(child)))
        for child in children
    )
