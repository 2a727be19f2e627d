"""A value for a place, as `--set` takes it."""

from rulebook_cli.model.errors import RulebookError


def setting_typed(setting: str) -> tuple[str, str]:
    """The place and the value of `PLACE=VALUE`. Raises `RulebookError("not-a-setting")`."""
    address, equals, value = setting.partition("=")
    if not equals or not address.strip():
        raise RulebookError("not-a-setting", setting=setting)
    return address.strip(), value.strip()
