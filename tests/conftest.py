"""What holds for every test: a busy machine makes none of them fail, and none waits idly."""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "busy", parent=settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """One worker more than processors, since those with a terminal wait for what is shown; None
    leaves it to xdist, which takes a number from the environment."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    usable = getattr(os, "sched_getaffinity", None)
    return 1 + (len(usable(0)) if usable else os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those at a terminal first: they mostly wait, and the others fill the time."""
    items.sort(key=lambda item: not _is_at_a_terminal(item))


def _is_at_a_terminal(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and (
        "terminal" in item.fixturenames or "Terminal" in vars(item.module)
    )
