"""A book's own templates: they show what they are given, and can neither read, run nor fetch."""

import base64
import io
import zipfile

import docx
import pikepdf
import pytest
from docx.shared import Pt
from PIL import Image
from sample import RICH

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers import html_templates, typst_templates
from rulebook_cli.render.writers.docx_sheet import word_template
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.templates_folder import SHIPPED, shipped_template

LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>'
)
FORM = {"j2": "html", "css": "html", "typ": "pdf"}


def written(form, **own):
    named = {name.replace("__", "."): _bytes(text) for name, text in own.items()}
    return write(RICH, form, Setting(own=named))


def _bytes(text):
    return text if isinstance(text, bytes) else text.encode()


def refused(name, text, form=None):
    with pytest.raises(RulebookError) as raised:
        write(RICH, form or FORM[name.rpartition(".")[2]], Setting(own={name: text.encode()}))
    return raised.value.message, raised.value.values


@pytest.mark.parametrize("name", SHIPPED)
def test_a_copy_changes_nothing(name):
    form = FORM[name.rpartition(".")[2]]
    assert write(RICH, form, Setting(own={name: shipped_template(name)})) == write(RICH, form)


def test_the_countys_own_letterhead_in_html_and_pdf():
    logo = '<img alt="Logo" src="{{ picture("logo.svg") }}">'
    head = f'<p class="own">{{{{ paper.letterhead.diary }}}} {logo}</p>'
    page = written("html", letterhead__html__j2=head, logo__svg=LOGO).decode()
    assert '<p class="own">HVADno-2026-57 <img' in page
    assert base64.b64encode(LOGO).decode() in page
    assert '<div class="letterhead">' not in page
    head = '#let letterhead(paper) = [#image("logo.svg", alt: "Logo") #paper.letterhead.diary]'
    file = pikepdf.open(io.BytesIO(written("pdf", letterhead__typ=head, logo__svg=LOGO)))
    with file.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    dictionaries = [part for part in file.objects if isinstance(part, pikepdf.Dictionary)]
    assert "Logo" in [str(part.get("/Alt", "")) for part in dictionaries]


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_logo_may_be_a_photo_or_a_drawing_of_points(form):
    made, name = io.BytesIO(), f"logo.{form.lower()}"
    Image.new("RGB", (40, 20), (200, 0, 0)).save(made, form)
    head = f'#let letterhead(paper) = image("{name}", width: 2cm, alt: "Logo")'
    own = {"letterhead.typ": head.encode(), name: made.getvalue()}
    file = pikepdf.open(io.BytesIO(write(RICH, "pdf", Setting(own=own))))
    images = [one for one in file.objects if isinstance(one, pikepdf.Stream)]
    assert any(one.get("/Subtype") == "/Image" and one.Width == 40 for one in images)


def test_an_empty_template_is_one_too():
    assert b'class="letterhead"' not in written("html", letterhead__html__j2="")


@pytest.mark.parametrize(
    ("name", "text", "line", "missing"),
    [
        ("letterhead.html.j2", "a\n{{ paper.titel }}", 2, "titel"),
        ("letterhead.html.j2", "a\n\n{{ nobody }}", 3, "nobody"),
        ("letterhead.html.j2", '{% include "none.j2" %}', 1, "none.j2"),
        ("letterhead.html.j2", '\n{{ picture("logo.png") }}', 2, "logo.png"),
        ("paper.css", "p {}\n{{ colour }}", 2, "colour"),
        ("letterhead.typ", "#let letterhead(paper) = [\n#paper.titel]", 2, "titel"),
        ("letterhead.typ", "#let letterhead(paper) = nobody", 1, "nobody"),
        ("letterhead.typ", '\n#let letterhead(paper) = image("l.png", alt: "x")', 2, "l.png"),
    ],
)
def test_what_a_template_is_not_given_is_named_with_its_line(name, text, line, missing):
    assert refused(name, text) == (
        "template-missing",
        {"path": f"templates/{name}", "line": line, "missing": missing},
    )


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("letterhead.html.j2", "a\n{% if %}", 2),
        ("letterhead.html.j2", "{{ 1 / 0 }}", 1),
        ("letterhead.html.j2", "a\n\n{{ paper.blocks | first | nothing }}", 3),
        ("letterhead.typ", "#let letterhead(paper) = (\n", 1),
        ("letterhead.typ", '#let letterhead(paper) = 1 + "a"', 1),
        ("letterhead.typ", "\n#let letterhead(paper) = panic(paper.title)", 2),
    ],
)
def test_what_cannot_be_followed_is_told_with_its_line(name, text, line):
    message, values = refused(name, text)
    assert (message, values["path"], values["line"]) == (
        "template-wrong",
        f"templates/{name}",
        line,
    )
    assert values["said"]


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("letterhead.html.j2", "<script>alert(1)</script>", "<script"),
        ("letterhead.html.j2", '<img src="https://a.example/x.png">', "src="),
        ("letterhead.html.j2", '<link rel="stylesheet" href="x.css">', "<link"),
        ("letterhead.html.j2", '<p onclick="a()">', "onclick="),
        ("letterhead.html.j2", '<a href=" javascript:alert(1)">x</a>', "javascript:"),
        ("letterhead.html.j2", '<p style="background:url(x.png)">', "url("),
        ("letterhead.html.j2", '<svg><image href="x.png"/></svg>', "href="),
        ("paper.css", '@import "x.css";', "@import"),
        ("paper.css", "p { background: url('https://a.example') }", "url('"),
        ("letterhead.html.j2", '{{ "".__class__ }}', "__class__"),
        ("letterhead.html.j2", "{{ 'a' * 10000000000 }}", "*"),
        ("letterhead.html.j2", "{{ 9 ** 999999999 }}", "**"),
        ("letterhead.typ", '#import "@preview/cetz:0.3.0": *', 'import "@preview/cetz:0.3.0": *'),
        ("letterhead.typ", '#import/**/"@preview/a:1.0.0"', 'import/**/"@preview/a:1.0.0"'),
        ("letterhead.typ", '#import "@pre" + "view/a:1.0.0"', 'import "@pre" + "view/a:1.0.0"'),
        ("letterhead.typ", '#eval("im" + "port x")', "eval"),
        ("letterhead.typ", "#dictionary(std)", "std"),
    ],
)
def test_what_would_run_read_or_fetch_is_refused(name, text, what):
    message, values = refused(name, text)
    assert message == "template-forbidden"
    assert (values["path"], values["line"]) == (f"templates/{name}", 1)
    assert what in values["what"]


@pytest.mark.parametrize("path", ["/etc/passwd", "../secret.txt", "secret.txt"])
def test_a_pdf_template_reads_no_file_of_the_computer(tmp_path, monkeypatch, path):
    (tmp_path / "secret.txt").write_text("secret")
    monkeypatch.chdir(tmp_path)
    message, values = refused("letterhead.typ", f'#let letterhead(paper) = read("{path}")')
    assert message in ("template-missing", "template-wrong")
    assert str(tmp_path) not in str(values)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "letterhead.html.j2",
            "{% for a in range(9999) %}{% for b in range(2000) %}{% endfor %}{% endfor %}",
        ),
        (
            "letterhead.typ",
            "#let letterhead(paper) = {\nlet n = 0\n"
            "for a in range(9999) { for b in range(600) { n += 1 } }\n}",
        ),
    ],
)
def test_what_takes_too_long_is_given_up(monkeypatch, name, text):
    # They end after a second or so: a thread that never did would take a processor from the rest.
    for module in (html_templates, typst_templates):
        within = module.within
        monkeypatch.setattr(module, "within", lambda work, within=within: within(work, 0.05))
    assert refused(name, text) == ("template-endless", {"paths": (f"templates/{name}",)})


def test_a_template_changes_nothing_it_is_given():
    message, _ = refused("letterhead.html.j2", "{{ page_pieces.append('x') }}")
    assert message == "template-forbidden"


def test_the_books_own_word_file_gives_its_styles_and_its_header():
    base = docx.Document(io.BytesIO(word_template("fi")))
    base.styles["Heading 1"].font.size = Pt(31)
    base.sections[0].header.paragraphs[0].text = "Etelä-Savon hyvinvointialue"
    base.sections[0].footer.paragraphs[0].text = "PL 1, 50101 Mikkeli"
    saved = io.BytesIO()
    base.save(saved)
    made = written("docx", paper__docx=saved.getvalue())
    document = docx.Document(io.BytesIO(made))
    assert document.styles["Heading 1"].font.size == Pt(31)
    header = [paragraph.text for paragraph in document.sections[0].header.paragraphs]
    assert header[0] == "Etelä-Savon hyvinvointialue"
    assert header[1].startswith("HVADno-2026-57\tLUONNOS\tsivu ")
    assert document.sections[0].footer.paragraphs[0].text == "PL 1, 50101 Mikkeli"
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert RICH.title in texts
    assert "Numbered Text" not in texts, "what stood in the file is left out"
    assert document.core_properties.title == RICH.title


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04", b"no Word file", zipfile.ZipFile])
def test_a_word_file_that_is_none(broken):
    if broken is zipfile.ZipFile:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as file:
            file.writestr("a.txt", "a")
        broken = packed.getvalue()
    with pytest.raises(RulebookError) as raised:
        written("docx", paper__docx=broken)
    assert raised.value.message == "template-not-word"
    assert raised.value.values == {"path": "templates/paper.docx"}
