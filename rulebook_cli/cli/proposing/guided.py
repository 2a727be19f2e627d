"""The guided proposal: pick a section and a place in it, change what stands there, say why."""

from dataclasses import replace

from rulebook_cli.cli.book.sections_by_name import section_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.proposing.asking_principles import ask_principles
from rulebook_cli.cli.proposing.blanks import begins, themes_of
from rulebook_cli.cli.proposing.filing_amendments import Wanted, proposal_of, wanted_base
from rulebook_cli.cli.proposing.filling import ask_value, setting_of
from rulebook_cli.cli.proposing.new_number import NUMBER, ask_number, number_option
from rulebook_cli.cli.proposing.proposing import Base
from rulebook_cli.cli.proposing.sketch import Sketch
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import BACK, LeftOff, confirm, pick, write
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.cli.terminal.typed_words import LONGEST_TITLE
from rulebook_cli.model.dialogue import Blank, Option, Subject, Theme
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name, section_title

_READY, _ADD, _REMOVE = "/ready", "/add", "/remove"


def ask_proposal(desk: Desk, sketch: Sketch) -> None:
    """Ask what is proposed, step by step; what the options already said is not asked.

    Raises `KeyboardInterrupt` when broken off; `sketch` then holds what had been answered.
    """
    desk.author()
    proposer(desk, sketch.wanted.as_)
    base = wanted_base(desk, sketch.wanted)
    hint("guide.begin")
    named = sketch.wanted.section
    while not _ask_changes(base, named or _pick_section(base.book), sketch, not named):
        pass
    if proposal_of(base, replace(sketch.wanted, texts=True)).files != (
        proposal_of(base, sketch.wanted).files
    ):
        sketch.wanted = replace(sketch.wanted, texts=confirm(_words("texts-too")))
    if not sketch.wanted.to:
        ask_why(desk, sketch)


def ask_why(desk: Desk, sketch: Sketch) -> None:
    """Ask for the title and the reason where they are missing, and then for the principles."""
    asks = not (sketch.wanted.title and sketch.wanted.reason)
    for field in ("title", "reason"):
        if not getattr(sketch.wanted, field):
            try:
                words = write(_words(field), wrong=_no_title if field == "title" else _empty)
            except LeftOff as stop:
                _note(sketch, field, stop.written)
                raise
            _note(sketch, field, words)
    if asks:
        ask_principles(desk, sketch)


def _empty(text: str) -> str:
    return "" if text else _words("empty")


def _no_title(text: str) -> str:
    """Why a text cannot be the title; empty when it can."""
    if len(text) > LONGEST_TITLE:
        return _words("wrong.title", most=LONGEST_TITLE, length=len(text))
    return _empty(text)


def _note(sketch: Sketch, field: str, words: str) -> None:
    if field == "title":
        sketch.wanted = replace(sketch.wanted, title=words)
    else:
        sketch.wanted = replace(sketch.wanted, reason=words)


def _pick_section(book: Rulebook) -> str:
    options = [Option(s.id, section_title(s, book, current_language())) for s in book.sections]
    return pick(_words("section"), options)


def _ask_changes(base: Base, name: str, sketch: Sketch, may_leave: bool) -> bool:
    """Change one place after another in a section; whether that was all. False: another section."""
    while True:
        book = proposal_of(base, sketch.wanted).book if sketch.wanted.settings else base.book
        section = section_named(book, name)
        themes = themes_of(book, section, current_language())
        chosen = pick(_words("place"), _menu(section, themes, sketch.wanted), back=may_leave)
        if chosen == _READY:
            return True
        if chosen == BACK:
            return False
        if chosen == _ADD:
            _ask_new(book, section, sketch)
        elif chosen == _REMOVE:
            _ask_removal(base, book, section, sketch)
        elif chosen == NUMBER:
            _add(sketch, ask_number(book, section))
        else:
            theme = themes[int(chosen)]
            blank = _pick_blank(theme)
            if blank is not None:
                _fill(blank, book, sketch)


def _menu(section: Section, themes: list[Theme], wanted: Wanted) -> list[Option]:
    """What can be done in a section; first, once something is changed, that this was all."""
    ready = [Option(_READY, _words("ready"))] if wanted.settings else []
    kinds = [Option(str(n), _theme_label(theme)) for n, theme in enumerate(themes)]
    add = [] if wanted.after else [Option(_ADD, _words("add"))]
    remove = [Option(_REMOVE, _words("remove"))] if section.provisions else []
    return [*ready, *kinds, *add, *remove, number_option(section)]


def _theme_label(theme: Theme) -> str:
    """A theme with how many things it holds; of a single thing what it is now."""
    if len(theme.subjects) == 1 and len(theme.subjects[0].blanks) == 1:
        return f"{theme.name}: {theme.subjects[0].blanks[0].shown}"
    return theme.name if len(theme.subjects) == 1 else f"{theme.name} ({len(theme.subjects)})"


def _pick_blank(theme: Theme) -> Blank | None:
    """The value to be changed; None when the person goes back."""
    while True:
        subject = theme.subjects[0]
        if len(theme.subjects) > 1:
            labels = _options([_label(one) for one in theme.subjects])
            chosen = pick(_words("place"), labels, back=True)
            if chosen == BACK:
                return None
            subject = theme.subjects[int(chosen)]
        if len(subject.blanks) == 1:
            return subject.blanks[0]
        options = _options([_valued(blank) for blank in subject.blanks])
        chosen = pick(_words("value", what=subject.name), options, back=True)
        if chosen != BACK:
            return subject.blanks[int(chosen)]
        if len(theme.subjects) == 1:
            return None


def _options(labels: list[str]) -> list[Option]:
    """Things by their numbers; those that read alike are told apart by which of them they are."""
    return [
        Option(str(at), f"{label} ({labels[: at + 1].count(label)})" if alike else label)
        for at, label in enumerate(labels)
        for alike in [labels.count(label) > 1]
    ]


def _label(subject: Subject) -> str:
    """A thing and what it is now, where that is one value."""
    blank = subject.blanks[0]
    if len(subject.blanks) > 1:
        named = blank.kind != "condition"  # rows without a name are told by their first condition
        return subject.name if named else f"{subject.name}: {_valued(blank)}"
    if blank.name and subject.name.endswith(blank.shown):
        return f"{subject.name} ({blank.name.lower()})"
    return f"{subject.name}: {_valued(blank)}"


def _valued(blank: Blank) -> str:
    """What a value is called and what it is now."""
    return f"{blank.name}: {blank.shown}" if blank.name else blank.shown


def _fill(blank: Blank, book: Rulebook, sketch: Sketch) -> None:
    """Ask the new value; an unchanged one changes nothing. What was half written is noted."""
    try:
        setting = ask_value(blank, book)
    except LeftOff as stop:
        if blank.kind in ("text", "line"):
            _add(sketch, setting_of(blank, stop.written.strip()))
        raise
    if setting == setting_of(blank, blank.now):
        hint("guide.same")
    else:
        _add(sketch, setting)


def _ask_new(book: Rulebook, section: Section, sketch: Sketch) -> None:
    """A new provision: after which one, and its words in the reader's language."""
    first = Option(section.id, _words("first"))
    after = pick(_words("after"), [first, *_provisions(book, section)], back=True)
    if after == BACK:
        return
    taken = {provision.id for provision in section.provisions}
    number = next(n for n in range(1, len(taken) + 2) if f"provision-{n}" not in taken)
    language = current_language()
    kept = book.settings.languages
    written = language if language in kept else kept[0]
    home = f"{section.id}.provision-{number}~{written}"
    try:
        words = write(_words("text"), long=True, wrong=_missing)
    except LeftOff as stop:
        _add(sketch, f"{home}={stop.written.strip()}", after)
        raise
    _add(sketch, f"{home}={words}", after)


def _ask_removal(base: Base, book: Rulebook, section: Section, sketch: Sketch) -> None:
    chosen = pick(_words("which"), _provisions(book, section), back=True)
    if chosen != BACK:
        _remove(base, chosen, sketch)


def _remove(base: Base, chosen: str, sketch: Sketch) -> None:
    """Take a provision out: what was changed in it is changed no more, a new one is not added."""
    kept = tuple(one for one in sketch.wanted.settings if not one.startswith(f"{chosen}~"))
    sketch.wanted = replace(sketch.wanted, settings=kept)
    if any(str(entry.address) == chosen for entry in base.book.entries):
        _add(sketch, f"{chosen}=")
    else:
        sketch.wanted = replace(sketch.wanted, after=None)


def _provisions(book: Rulebook, section: Section) -> list[Option]:
    """The provisions of a section: where they are and how they begin."""
    language = current_language()
    options = []
    for provision in section.provisions:
        entry = next(e for e in section.entries if e.address.provision == provision.id)
        name = place_name(entry.address.whole, book, language)
        text = provision.text.best(language, *book.settings.languages)
        options.append(Option(str(entry.address.whole), f"{name}: {begins(text)}"))
    return options


def _missing(text: str) -> str:
    return "" if text else _words("empty")


def _add(sketch: Sketch, setting: str, after: str | None = None) -> None:
    """Note a change; a later one of the same place takes the earlier one's."""
    home = setting.partition("=")[0]
    kept = tuple(one for one in sketch.wanted.settings if one.partition("=")[0] != home)
    settings = (*kept, setting)
    sketch.wanted = replace(
        sketch.wanted, section="", settings=settings, after=after or sketch.wanted.after
    )


def _words(key: str, **values: object) -> str:
    return say(current_language(), "guide", key, **values)
