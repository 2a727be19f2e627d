"""The judge of PDF files finds what is made wrong in a sound one."""

import io

import pikepdf
import pytest
from pdf_judge import elements, faults
from sample import RICH

from rulebook_cli.render.writers.write_pdf import write_pdf


def spoilt(spoil):
    """The sample as PDF with something made wrong in it."""
    with pikepdf.open(io.BytesIO(write_pdf(RICH))) as file:
        spoil(file)
        made = io.BytesIO()
        file.save(made)
        return faults(made.getvalue(), "fi")


def of_kind(file, kind):
    found = (one for one, _ in elements(file.Root.StructTreeRoot) if str(one.S) == kind)
    return next(found)


def drop(kind, key):
    def spoil(file):
        del of_kind(file, kind)[key]

    return spoil


def rename(kind, to):
    def spoil(file):
        of_kind(file, kind).S = pikepdf.Name(to)

    return spoil


def no_language(file):
    del file.Root.Lang


def another_language(file):
    file.Root.Lang = "sv-FI"


def no_standard(file):
    with file.open_metadata() as metadata:
        del metadata["pdfuaid:part"]


def title_not_shown(file):
    file.Root.ViewerPreferences.DisplayDocTitle = False


def no_colours(file):
    del file.Root["/OutputIntents"]


def something_runs(file):
    file.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS="1")


def untold(file):
    page = file.pages[0]
    page.contents_add(b"BT (x) Tj ET", prepend=True)


def not_in_order(file):
    del next(page for page in file.pages if "/Annots" in page)["/Tabs"]


def silent_link(file):
    del next(page for page in file.pages if "/Annots" in page).Annots[0]["/Contents"]


def no_font(file):
    for font in file.objects:
        if isinstance(font, pikepdf.Dictionary) and "/DescendantFonts" in font:
            descriptor = font.DescendantFonts[0].FontDescriptor
            for key in {"/FontFile2", "/FontFile3"} & set(descriptor.keys()):
                del descriptor[key]


def test_the_sample_is_sound():
    assert faults(write_pdf(RICH), "fi") == []


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (no_language, "11-006"),
        (another_language, "11-006"),
        (no_standard, "06-001"),
        (title_not_shown, "07-001"),
        (no_colours, "PDF/A"),
        (something_runs, "PDF/A"),
        (untold, "01-005"),
        (not_in_order, "28-009"),
        (silent_link, "28-012"),
        (no_font, "31-009"),
        (drop("/Figure", "/Alt"), "13-004"),
        (drop("/TH", "/A"), "15-003"),
        (rename("/H1", "/H3"), "14-003"),
        (rename("/H1", "/Chapter"), "02-001"),
        (rename("/LBody", "/TD"), "09-004"),
        (rename("/Title", "/P"), "0 titles"),
        (drop("/Link", "/K"), "28-011"),
    ],
)
def test_what_is_wrong_is_found(spoil, said):
    assert any(fault.startswith(said) for fault in spoilt(spoil))
