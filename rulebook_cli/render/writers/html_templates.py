"""The closed room in which HTML templates are followed: ours, or the book's own in their place.

A template of the book's own may show what it is given and nothing else: it reads no file, changes
nothing, names no hidden parts of things (Jinja's immutable sandbox), makes nothing endless, and
the page that comes of it runs and fetches nothing.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers.closed_page import first_opening
from rulebook_cli.render.writers.deadline import within
from rulebook_cli.render.writers.setting import ORDINARY, Setting
from rulebook_cli.render.writers.template_faults import (
    forbidden_in,
    missing_in,
    too_much_in,
    wrong_in,
)
from rulebook_cli.render.writers.templates_folder import PICTURES, SHIPPED, shipped_template

Filters = tuple[tuple[str, Callable[..., Any]], ...]

PAGE = "paper.html.j2"
MOST_REPEATED = 100_000
MIME = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


def fill_page(setting: Setting, filters: Filters, **given: object) -> str:
    """The page made from `paper.html.j2` with what it is given.

    Raises `RulebookError` for what is wrong with a template of the book's own, with its place.
    """
    if not setting.own:
        return _our_room(filters).get_template(PAGE).render(**given)
    room = _Room(setting, filters)
    if not room.own:
        return room.get_template(PAGE).render(**given)
    try:
        page = within(lambda: room.get_template(PAGE).render(**given))
    except TimeoutError as error:
        raise too_much_in(room.own) from error
    except RulebookError:
        raise
    except Exception as error:
        raise _fault(error) from error
    opening = first_opening(page)
    if opening:
        raise forbidden_in(*room.place_of(opening), opening)
    return page


class _Missing(StrictUndefined):
    """What a template is not given; its message is the bare name."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name or self._undefined_hint)


class _Room(ImmutableSandboxedEnvironment):
    """Jinja's closed room with our loader, and a bound on what can be repeated."""

    intercepted_binops = frozenset(("*", "**"))

    def __init__(self, setting: Setting, filters: Filters) -> None:
        self.own = {name for name in setting.own if name.endswith((".j2", ".css"))}
        self.texts = {name: _text(name, setting) for name in {*SHIPPED, *self.own}}
        super().__init__(
            autoescape=True,
            loader=_Loader(self.texts),
            undefined=_Missing,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.filters |= dict(filters)
        self.globals["picture"] = lambda name: _picture(name, setting)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """`*` and `**` of numbers, and of texts that stay short."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**" or (not numbers and _repeated(left, right) > MOST_REPEATED):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)

    def place_of(self, sign: str) -> tuple[str, int]:
        """The own template and line where `sign` is written; else the first own template."""
        for name in sorted(self.own):
            for number, line in enumerate(self.texts[name].splitlines(), 1):
                if sign.lower() in line.lower():
                    return name, number
        return min(self.own), 1


@cache
def _our_room(filters: Filters) -> _Room:
    """Our own templates are read and compiled once for all papers of a process."""
    return _Room(ORDINARY, filters)


class _Loader(BaseLoader):
    """Templates by name; an error's trace names them."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts

    def get_source(self, environment: Any, template: str) -> tuple[str, str, None]:
        """The text of a template. Raises `TemplateNotFound`."""
        if template not in self.texts:
            raise TemplateNotFound(template)
        return self.texts[template], template, None


def _repeated(left: Any, right: Any) -> int:
    sizes = [len(x) if hasattr(x, "__len__") else int(x) for x in (left, right)]
    return sizes[0] * sizes[1]


def _text(name: str, setting: Setting) -> str:
    data = setting.own[name] if name in setting.own else shipped_template(name)
    return data.decode("utf-8", "replace")


def _picture(name: str, setting: Setting) -> str:
    """A picture among the book's own templates as a `data:` address."""
    from base64 import b64encode

    ending = next((one for one in PICTURES if name.lower().endswith(one)), "")
    if not ending or name not in setting.own:
        raise TemplateNotFound(name)
    return f"data:{MIME[ending]};base64,{b64encode(setting.own[name]).decode()}"


def _fault(error: Exception) -> RulebookError:
    """What Jinja, or what a template did with what it was given, met."""
    name, line = _place(error)
    said = str(getattr(error, "message", "") or error)
    if isinstance(error, TemplateNotFound | UndefinedError):
        return missing_in(name, line, said)
    if isinstance(error, SecurityError):
        return forbidden_in(name, line, said)
    known = isinstance(error, TemplateError)
    return wrong_in(name, line, said if known else f"{type(error).__name__}: {said}")


def _place(error: Exception) -> tuple[str, int]:
    if isinstance(error, TemplateSyntaxError):
        return error.name or PAGE, error.lineno
    name, line = PAGE, 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith((".j2", ".css")):
            name, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return name, line
