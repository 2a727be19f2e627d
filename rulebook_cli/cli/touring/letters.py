"""The letters, exports and minutes that arrive in the tour of a round: all invented."""

from datetime import date
from pathlib import Path

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import say

_EXPORT = (
    "Lausunnon tunnus;Lausunnonantaja;Lausunnonantajan tyyppi;Lausunto annettu;Kanta;Vapaa;Palkkio",
    "201;Vammaisneuvosto;neuvosto;{day} 10.15;Kannatan muutoksin;"
    "Vapaan on riitettävä myös alle 65-vuotiaalle hoitajalle.;",
    "202;Rantalan kunta;kunta;{day} 12.40;Kannatan;;"
    "Palkkion nosto on perusteltu, kun siihen on rahaa.",
    "203;Maija Meikäläinen;yksityishenkilö;{day} 20.05;Vastustan;"
    "Kahdella vapaapäivällä en jaksa. Terveisin Maija Meikäläinen;",
)
"""Like an export of a public consultation service. Its people and bodies are invented."""

_DECISION = """\
id: {day.year}-1
body:
  kind: board
  name:
    fi: Sosiaali- ja terveyslautakunta
    sv: Social- och hälsovårdsnämnden
    en: Social and health board
meeting: {day}
section: "29"
diary: EHVADno-2026-57
outcome: approved-changed
proposals:
  - {{by: presenter, amendments: [misol-1, hva-1]}}
  - {{by: member, amendments: [misol-1, hva-1, nvf-1], votes: 10}}
  - {{by: member, amendments: [], votes: 2}}
blank: 1
"""


def save_export(path: Path, arrived: date) -> Path:
    """The statements given in a public service, as it hands them over. Returns the path."""
    rows = "\n".join(_EXPORT).format(day=day(arrived, "fi"))
    path.write_text(f"\ufeff{rows}\n", "utf-8")
    return path


def save_decision(path: Path, meeting: date) -> Path:
    """What the body decided and how it voted, as the minutes tell it. Returns the path."""
    path.write_text(_DECISION.format(day=meeting), "utf-8")
    return path


def save_minutes(path: Path, evening: date, promised: date) -> Path:
    """What was said and promised at the Salonki, in the reader's language. Returns the path."""
    language = current_language()
    days = {"day": day(evening, "fi"), "by": day(promised, "fi")}
    path.write_text(f"{say(language, 'round_tour', 'minutes-file', **days)}\n", "utf-8")
    return path
