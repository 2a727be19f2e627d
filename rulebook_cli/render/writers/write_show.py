"""The page of a photo show, made from `show.html.j2`."""

from rulebook_cli.render.writers.templates_folder import shipped_template
from rulebook_cli.render.writers.write_html import FILTERS

SHOW = "show.html.j2"


def fill_show(**given: object) -> str:
    """The page with what it is given."""
    from jinja2 import BaseLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    room = ImmutableSandboxedEnvironment(
        autoescape=True,
        loader=BaseLoader(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    room.filters |= dict(FILTERS)
    return room.from_string(shipped_template(SHOW).decode()).render(**given)
