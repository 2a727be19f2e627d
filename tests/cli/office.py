"""LibreOffice without a window: a macro that works on a Word file as a person would."""

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

AUTHOR = ("Aino", "Esimerkki")
_TRIES = 3

_MACROS = """\
Function Found(doc, words)
  search = doc.createSearchDescriptor()
  search.SearchString = words
  search.SearchCaseSensitive = True
  here = doc.findFirst(search)
  If IsNull(here) Then Err.Raise 1000
  Found = here
End Function

Sub Replace_(doc, words, other)
  here = Found(doc, words)
  cursor = here.Text.createTextCursorByRange(here)
  cursor.String = other
End Sub

Sub Add_(doc, words, other)
  here = Found(doc, words)
  here.Text.insertString(here.End, other, False)
End Sub

Sub Split_(doc, words, other)
  here = Found(doc, words)
  here.Text.insertControlCharacter(here.End, 0, False)
End Sub

Sub Paragraph_(doc, words, other)
  here = Found(doc, words)
  cursor = here.Text.createTextCursorByRange(here.End)
  cursor.gotoEndOfParagraph(False)
  here.Text.insertControlCharacter(cursor, 0, False)
  here.Text.insertString(cursor, other, False)
End Sub

Sub Join_(doc, words, other)
  here = Found(doc, words)
  cursor = here.Text.createTextCursorByRange(here.End)
  cursor.gotoEndOfParagraph(False)
  cursor.goRight(1, True)
  cursor.String = other
End Sub

Sub Drop_(doc, words, other)
  here = Found(doc, words)
  cursor = here.Text.createTextCursorByRange(here.Start)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.String = ""
End Sub

Sub Comment_(doc, words, other)
  here = Found(doc, words)
  note = doc.createInstance("com.sun.star.text.textfield.Annotation")
  note.Content = other
  note.Author = "Aino Esimerkki"
  here.Text.insertTextContent(here, note, True)
End Sub

Sub Untracked_(doc, words, other)
  doc.RecordChanges = False
End Sub

Sub Before_(doc, words, other)
  here = Found(doc, words)
  here.Text.insertString(here.Start, other, False)
End Sub

Sub Work
  On Error GoTo Failed
  ' Debian's office without windows has no window for a comment and ends where it is to draw one,
  ' which it does as soon as a macro lets it.
  EnableReschedule(False)
  doc = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, Array())
{steps}
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "MS Word 2007 XML"
  doc.storeToURL("{target}", form())
Failed:
  doc.close(True)
  StarDesktop.terminate()
End Sub
"""
_LIBRARY = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""
_SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname" oor:op="fuse">
<value>{first}</value></prop></item>
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="sn" oor:op="fuse">
<value>{last}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def work_on(
    source: Path,
    target: Path,
    steps: Sequence[tuple[str, ...]],
    home: Path,
    author: tuple[str, str] = AUTHOR,
) -> None:
    """Open `source`, take the steps one after another as `author`, save as `target`. An office at
    its `home` keeps the author it began with.

    A step is its kind, the words it is taken at, and words: ("replace", "old", "new"), "add"
    (behind), "before", "split" (behind), "paragraph" (a new one after it), "join" (with the next),
    "drop" (the paragraph), "comment", ("untracked",).
    """
    lines = []
    for kind, *words in steps:
        first, second = (*words, "", "")[:2]
        quoted = ", ".join('"' + part.replace('"', '""') + '"' for part in (first, second))
        lines.append(f"  {kind.capitalize()}_(doc, {quoted})")
    code = _MACROS.replace("{source}", source.resolve().as_uri())
    code = code.replace("{target}", target.resolve().as_uri()).replace("{steps}", "\n".join(lines))
    office = ["soffice", f"-env:UserInstallation={home.resolve().as_uri()}", "--headless"]
    if not (home / "user" / "basic").is_dir():
        _write_settings(home, author)
        # At its first start the office fills its folder, and would write over a macro there.
        _run([*office, "--terminate_after_init"])
    _write_macro(home, code)
    target.unlink(missing_ok=True)
    for _ in range(_TRIES):  # a freshly set up office now and then ends without a word
        _run([*office, "--norestore", "macro:///Standard.Module1.Work"])
        if target.is_file():
            break
    assert target.is_file(), "the macro stopped before it had saved the file"


def _run(command: list[str]) -> None:
    """Run the office; whatever it has started ends with it."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            process.wait(timeout=120)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


def _write_settings(home: Path, author: tuple[str, str]) -> None:
    settings = _SETTINGS.format(first=author[0], last=author[1]).replace(">\n<value", "><value")
    (home / "user").mkdir(parents=True)
    (home / "user" / "registrymodifications.xcu").write_text(settings, "utf-8")


def _write_macro(home: Path, code: str) -> None:
    basic = home / "user" / "basic" / "Standard"
    escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    module = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" '
        '"module.dtd">\n'
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
        f'script:language="StarBasic">{escaped}</script:module>\n'
    )
    (basic / "Module1.xba").write_text(module, "utf-8")
    (basic / "script.xlb").write_text(_LIBRARY, "utf-8")
