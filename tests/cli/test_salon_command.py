"""`rulebook salon`: the packet; the minutes entered once; the tasks; what is refused."""

import json
import re
import zipfile

import pytest
from desks import Desk, untouched
from PIL import Image

PAPERS = ("kutsu", "ohjelma", "kysymykset", "kortit")
MINUTES = """\
# Salonki 10.12.2026

Paikka: Keskus
Kierros: 2027

## Läsnä
- Pikkulan omaishoitajat ry: Aino Esimerkki

## Puheenvuorot

### misol-1
- Aino Esimerkki (puoltaa): Korotus auttaa jaksamaan.
- Omaishoidon päällikkö (ei kantaa): Rahaa ei ole.
- Omaishoitaja: Meillä vapaa jää pitämättä.
- Maija Malli (nimellä, vastustaa): Sijainen ei tullut.

### Muuta
- nvf: Tack för bilderna.

## Lupaukset
- Omaishoidon päällikkö: lähettää listan 31.12.2026 mennessä
- Maija Malli: kertoo kokemuksestaan viimeistään 5.12.2026
"""


def drawn(desk: Desk, seed: int) -> None:
    """A photo on disk."""
    Image.new("RGB", (64, 48), (seed, 90, 120)).save(desk.top / f"{seed}.jpg")


def brought(desk: Desk, about: str, seed: int, says: str) -> str:
    drawn(desk, seed)
    words = ("--says", says, "--alt", f"Kuva {seed}", "--consent", "Aino E", "--as", "misol")
    return desk.good("evidence", about, desk.top / f"{seed}.jpg", *words).out.strip()


def entered(desk: Desk, text: str = MINUTES, code: int = 0, *more: str):
    """What entering minutes says, as JSON."""
    path = desk.write("muistio.md", text)
    said = desk.say("salon", "--minutes", path, "--json", *more)
    assert said.code == code, said
    return json.loads(said.out)


def tasks(desk: Desk, on: str) -> dict[str, str]:
    """The state of each promised task on a day, by its words."""
    told = json.loads(desk.good("salon", "--tasks", "--json", "--on", on).out)["tasks"]
    return {next(iter(one["what"].values())): one["state"] for one in told}


def test_the_packet_holds_every_paper_and_only_photos_that_may_be_shown(asked: Desk) -> None:
    brought(asked, "fees", 11, "Valo palaa yöllä")
    gone = brought(asked, "misol-1", 12, "Peruttu kuva")
    asked.good("evidence", "--withdraw", gone, "--because", "En halua", "--as", "misol")
    asked.good("comment", "misol-1", "--stance", "opposes", "--text", "Liian kallis", "--as", "nvf")
    before = untouched(asked)
    folder = asked.top / "paketti"
    words = ("--on", "10.12.2026", "--at", "17.00", "--where", "Keskus", "--output", folder)
    said = asked.good("salon", *words, lang="fi")
    assert untouched(asked) == before
    files = {f"{name}.{form}" for name in PAPERS for form in ("pdf", "docx", "html")}
    assert {path.name for path in folder.iterdir()} == files | {"kuvaesitys.html", "muistio.md"}
    assert "muistio.md" in said.out
    show = (folder / "kuvaesitys.html").read_text("utf-8")
    assert "Valo palaa yöllä" in show and 'alt="Kuva 11"' in show
    assert "Peruttu" not in show and "Kuva 12" not in show and "<script" not in show
    assert show.count("data:image/") == 1 and "http" not in show
    sheets = (folder / "kysymykset.html").read_text("utf-8")
    assert "Liian kallis" in sheets and "Syy on hyvä." in sheets and "Vastaan" in sheets
    assert "10.12.2026" in (folder / "kutsu.html").read_text("utf-8")
    assert "17.00 (20 min)" in (folder / "ohjelma.html").read_text("utf-8")
    assert "### misol-1" in (folder / "muistio.md").read_text("utf-8")
    assert (folder / "kortit.pdf").read_bytes().startswith(b"%PDF")
    (folder / "muistio.md").write_text("omat sanat", "utf-8")
    again = asked.good("salon", *words, "--yes", lang="fi")
    assert "jätettiin ennalleen" in again.err, "minutes that were begun are never written over"
    assert (folder / "muistio.md").read_text("utf-8") == "omat sanat"


def test_a_template_that_was_only_filled_in_is_understood(asked: Desk) -> None:
    asked.good("salon", "--on", "10.12.2026", "--output", asked.top / "p", lang="fi")
    path = asked.top / "p" / "muistio.md"
    text = path.read_text("utf-8")
    assert asked.refused("salon", "--minutes", path, lang="fi"), "an empty one says nothing"
    filled = text.replace("### Muuta\n", "### Muuta\n\n- nvf: Tack.\n")
    said = entered(asked, filled)
    assert [one["who"] for one in said["comments"]] == ["nvf"] and not said["not_understood"]


def test_what_was_said_becomes_comments_and_promises_tasks_once(asked: Desk) -> None:
    said = entered(asked)
    by_text = {one["text"]: one for one in said["comments"]}
    own = by_text["Korotus auttaa jaksamaan."]
    assert (own["who"], own["on"], own["stance"]) == ("misol", "misol-1", "supports")
    assert asked.shown("comments/misol:comments/misol/1.yaml").count("Salonki") == 1
    assert by_text["Rahaa ei ole."]["who"] == "hva"
    unnamed = asked.shown(f"main:statements/{by_text['Meillä vapaa jää pitämättä.']['id']}.yaml")
    assert "Omaishoitaja" not in unnamed and "channel: event" in unnamed
    named = asked.shown(f"main:statements/{by_text['Sijainen ei tullut.']['id']}.yaml")
    assert "Maija Malli" in named and "stance: opposes" in named
    assert "Aino Esimerkki" not in asked.shown("comments/misol:comments/misol/1.yaml")
    assert [one["who"] for one in said["tasks"]] == ["hva", "Maija Malli"]
    main = asked.at("main")
    again = entered(asked)
    assert asked.at("main") == main, "the same file a second time writes nothing"
    assert again["comments"] == again["tasks"] == []
    assert again["known"] == {"comments": 5, "tasks": 2}
    memo = " ".join(asked.good("memo", lang="fi").out.split())
    assert "Korotus auttaa jaksamaan." in memo and "lähettää listan" in memo
    assert "Sijainen ei tullut." in memo


def test_a_line_that_comes_later_is_added_and_a_new_day_moves_the_task(asked: Desk) -> None:
    entered(asked)
    more = MINUTES.replace("31.12.2026 mennessä", "15.1.2027 mennessä")
    more = more.replace("### Muuta\n", "### Muuta\n- Omaishoitaja: Kiitos!\n")
    said = entered(asked, more)
    assert [one["text"] for one in said["comments"]] == ["Kiitos!"]
    assert [one["by"] for one in said["moved"]] == ["2027-01-15"]
    home = said["comments"][0]["id"]
    assert asked.shown(f"main:statements/{home}.yaml").count("- place:") == 2
    assert tasks(asked, "2027-01-10")["lähettää listan"] == "open"


def test_a_dry_run_shows_and_writes_nothing(asked: Desk) -> None:
    refs = asked.git("for-each-ref")
    path = asked.write("muistio.md", MINUTES)
    said = asked.good("salon", "--minutes", path, "--dry-run", lang="fi")
    assert asked.git("for-each-ref") == refs
    assert "Korotus auttaa jaksamaan." in said.out and "Mitään ei kirjoitettu" in said.out


def test_what_was_not_understood_is_listed_with_its_line(asked: Desk) -> None:
    text = MINUTES + "- hva: joskus\n\n## Taivas\n- misol: Sataako?\n"
    said = entered(asked, text, 1)
    lines = text.splitlines()
    told = {one["line"]: one["words"] for one in said["not_understood"]}
    assert told == {
        lines.index("- hva: joskus") + 1: "hva: joskus",
        lines.index("- misol: Sataako?") + 1: "Taivas",
    }
    assert len(said["comments"]) == 5, "the rest is entered"


def test_tasks_are_late_open_and_done(asked: Desk) -> None:
    entered(asked)
    assert tasks(asked, "2026-12-06") == {
        "lähettää listan": "open",
        "kertoo kokemuksestaan": "overdue",
    }
    listed = asked.good("salon", "--tasks", "--on", "2027-01-01", lang="fi").out
    id_ = re.search(r"salonki-\S+-t2", listed)[0]
    asked.good("salon", "--done", id_, "--on", "2027-01-02")
    assert tasks(asked, "2027-01-03")["kertoo kokemuksestaan"] == "done"
    assert tasks(asked, "2027-01-01")["kertoo kokemuksestaan"] == "overdue"
    said = asked.good("salon", "--done", id_, "--on", "2027-02-02").everything
    assert "2 January 2027" in said, "the first day stands"
    assert "t1" in asked.refused("salon", "--done", "salonki-9")
    entered(asked)
    assert tasks(asked, "2027-01-03")["kertoo kokemuksestaan"] == "done", "minutes undo nothing"


def test_personal_data_is_caught_before_anything_is_written(asked: Desk) -> None:
    refs = asked.git("for-each-ref")
    path = asked.write("m.md", MINUTES.replace("Kiitos", "").replace("Rahaa", "131052-308T Rahaa"))
    words = asked.refused("salon", "--minutes", path, lang="fi")
    assert "rivi 13" in words and "131052-308T" not in words
    assert asked.git("for-each-ref") == refs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# Salonki\n## Puheenvuorot\n### Muuta\n- nvf: Tack.\n", "4.12.2026"),
        ("# Salonki 10.12.2026\n", "remark"),
        (b"\xff\xfe\x00", "UTF-8"),
    ],
)
def test_a_file_that_cannot_be_entered_is_refused(asked: Desk, text, told) -> None:
    assert told in asked.refused("salon", "--minutes", asked.write("m.md", text))


def test_options_that_do_not_go_together(asked: Desk) -> None:
    assert "--tasks" in asked.refused("salon", "--tasks", "--done", "x")
    assert "--at" in asked.refused("salon", "--tasks", "--at", "17")
    assert "Word" in asked.refused("salon", "--format", "pdf", "--output", "x")
    asked.refused("salon", "--minutes", asked.top / "nowhere.md")
    asked.refused("salon", "--round", "1999")
    assert "--round" in asked.refused("salon", "--tasks", "--round", "2027")
    assert "no folder" in asked.refused("salon", "--output", asked.write("file", "x"))


def test_an_unknown_principle_gives_a_finding_and_coverage_shows_what_nobody_serves(
    asked: Desk,
) -> None:
    paper = asked.good("paper", "principles", lang="fi").out
    assert "ei yhtään" in paper and "misol-1" in paper
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=830", "--principle", "participation",
                  "--as", "misol")  # fmt: skip
    paper = " ".join(asked.good("paper", "principles", lang="fi").out.split())
    assert "Jokaista periaatetta edistää" in paper and "misol-2" in paper
    table = asked.good("paper", "principles", "--format", "csv", lang="fi").out
    assert "Osallisuus vahvistuu" in table


def test_a_word_in_brackets_that_is_no_stance_is_named(county: Desk) -> None:
    text = "# Salonki 4.12.2026\n\n## Puheenvuorot\n\n### 3 §\n- Pekka (raivostunut): Ei näin.\n"
    said = county.good("salon", "--minutes", county.write("m.md", text), "--dry-run", lang="fi")
    assert "raivostunut" in said.err and "(3 §)" in said.out


def test_an_archive_holds_the_papers_of_the_salonkis_on_record(asked: Desk) -> None:
    entered(asked)
    path = asked.top / "arkisto.zip"
    asked.good("paper", "archive", "--output", path, lang="fi")
    names = {name for name in zipfile.ZipFile(path).namelist() if "salonki-" in name}
    papers = ("2026-12-10-invitation", "2026-12-10-programme", "2026-12-10-sheets", "tasks")
    assert names == {f"papers/{lang}/salonki-{one}.pdf" for lang in ("fi", "sv") for one in papers}
