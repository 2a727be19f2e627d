"""`rulebook templates`, and papers made from a book's own: from main, and from nowhere else."""

import io
import json

import docx
import pytest
from desks import Desk

OWN = "#let letterhead(paper) = [Omalla kirjepohjalla]"
BROKEN = "#let letterhead(paper) = [\n#paper.titel]"


def put(county: Desk, name: str, text: str) -> None:
    path = county.folder / "templates" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())


def on_main(county: Desk, name: str, text: str) -> None:
    put(county, name, text)
    county.commit("Template")


@pytest.mark.parametrize(("language", "own"), [("fi", "oma"), ("sv", "egen"), ("en", "own")])
def test_the_list_says_whose_each_is(county: Desk, language: str, own: str) -> None:
    assert f"({own})" not in county.good("templates", lang=language).out
    on_main(county, "letterhead.typ", OWN)
    on_main(county, "logo.svg", "<svg/>")
    lines = county.good("templates", lang=language).out.splitlines()
    marked = [line.split()[0] for line in lines if line.endswith(f"({own})")]
    assert marked == ["letterhead.typ", "logo.svg"]


def test_a_template_in_the_work_files_waits(county: Desk) -> None:
    put(county, "paper.css", "p {}")
    said = county.good("templates")
    assert "templates/paper.css" in said.err and "(own)" not in said.out
    answer = json.loads(county.good("templates", "--json").out)
    assert answer["waiting"] == ["paper.css"]
    assert {"name": "paper.css", "own": False} in answer["templates"]


def test_a_copy_to_edit(county: Desk) -> None:
    said = county.good("templates", "--copy", "letterhead.html.j2")
    copied = county.folder / "templates" / "letterhead.html.j2"
    assert said.out.strip() == str(copied.resolve())
    assert "{{ head.kind }}" in copied.read_text("utf-8")
    county.good("templates", "--copy", "letterhead.html.j2")
    copied.write_text("mine")
    said_no = county.refused("templates", "--copy", "letterhead.html.j2")
    assert "--yes" in said_no and copied.read_text() == "mine"
    county.good("templates", "--copy", "letterhead.html.j2", "--yes")
    assert copied.read_text() != "mine"


def test_the_word_file_to_edit_can_be_used(county: Desk) -> None:
    county.good("templates", "--copy", "paper.docx")
    base = docx.Document(str(county.folder / "templates" / "paper.docx"))
    base.sections[0].footer.paragraphs[0].text = "PL 1"
    base.save(str(county.folder / "templates" / "paper.docx"))
    county.commit("Template")
    made = docx.Document(io.BytesIO(county.raw("memo", "--format", "docx").stdout))
    assert made.sections[0].footer.paragraphs[0].text == "PL 1"


def test_there_is_no_such_template(county: Desk) -> None:
    said = county.refused("templates", "--copy", "leterhead.typ")
    assert "letterhead.typ?" in said


def test_papers_are_made_from_main_alone(county: Desk) -> None:
    ours = county.raw("memo", "--format", "html").stdout
    put(county, "letterhead.html.j2", "MINE")
    assert county.raw("memo", "--format", "html").stdout == ours, "the work tree is not asked"
    county.git("checkout", "--quiet", "-b", "amendment/misol/9")
    county.commit("Template")
    assert county.raw("memo", "--format", "html").stdout == ours, "nor is a branch"
    county.git("update-ref", "refs/heads/main", "HEAD")
    assert b"MINE" in county.raw("memo", "--format", "html").stdout


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "rivillä 2"), ("sv", "på rad 2"), ("en", "on line 2")]
)
def test_a_wrong_template_is_told_and_nothing_is_written(
    county: Desk, language: str, words: str
) -> None:
    on_main(county, "letterhead.typ", BROKEN)
    file = county.top / "memo.pdf"
    said = county.refused("memo", "--output", file, lang=language)
    assert "templates/letterhead.typ" in said and words in said and "titel" in said
    assert not file.exists()


def test_templates_that_are_too_large(county: Desk) -> None:
    on_main(county, "logo.png", "x" * 4_000_001)
    assert "templates/logo.png" in county.refused("memo", "--format", "html")


COMMANDS = (("memo",), ("statement", "misol"), ("read",), ("statute",), ("clashes",), ("diff",))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_large_print(asked: Desk, command: tuple[str, ...]) -> None:
    words = (*command, "misol-1") if command == ("diff",) else command
    ordinary, large = (
        asked.raw(*words, "--format", "html", *more).stdout for more in ((), ("--large-print",))
    )
    assert b'class="large"' in large and b'class="large"' not in ordinary
    assert "docx" in asked.refused(*words, "--large-print")


def test_large_print_in_the_package_of_a_request(county: Desk) -> None:
    county.good("request", "--output", county.top / "ordinary", "--lang", "fi", lang="")
    county.good(
        "request", "--output", county.top / "large", "--large-print", "--lang", "fi", lang=""
    )
    for file in (county.top / "ordinary").iterdir():
        if file.suffix == ".docx":
            sizes = [
                docx.Document(str(one)).styles["Body Text"].font.size.pt
                for one in (file, county.top / "large" / file.name)
            ]
            assert sizes == [11, 18]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_tables_of_a_paper_as_csv(asked: Desk, language: str) -> None:
    done = asked.raw("memo", "--format", "csv", "--lang", language)
    assert done.returncode == 0 and done.stdout.startswith(b"\xef\xbb\xbf")
    rows = done.stdout.decode("utf-8-sig").split("\r\n")
    assert rows[1] == "" and any(row.count(";") >= 2 for row in rows)
    file = asked.top / "memo.csv"
    asked.good("memo", "--output", file, lang=language)
    assert file.read_bytes() == done.stdout


def test_a_paper_without_tables_is_no_csv(county: Desk) -> None:
    said = county.refused("clashes", "--format", "csv")
    assert "--format pdf" in said
