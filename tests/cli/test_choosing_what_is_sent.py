"""`rulebook submit` at a coordinator's terminal: all, only some, or nothing."""

import sys

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


@pytest.fixture
def busy(shared: Desk, county: Desk) -> Desk:
    """The coordinator's clone with a moved draft and two proposals of the county's own."""
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=830", "--as", "nvf")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    county.propose("leave", "--set", "leave:leave/I.days=3")
    county.good("reject", "nvf-1", "--because", "Ei")
    return county


@pytest.mark.parametrize(
    ("lang", "some"), [("fi", "Vain osa"), ("sv", "Bara en del"), ("en", "Only some")]
)
def test_only_what_is_chosen_goes(busy: Desk, shared: Desk, lang: str, some: str) -> None:
    screen = Terminal(busy, "submit", "--lang", lang)
    screen.sees("hva-2")
    screen.sees(some)
    screen.types(DOWN, ENTER)
    screen.sees("hva-1")
    screen.types(DOWN, " ", DOWN, " ", ENTER)  # the second proposal and the draft
    assert screen.ends() == 0, screen.words
    assert shared.at("main") == busy.at("main") and shared.at("amendment/hva/2")
    assert not shared.at("amendment/hva/1"), "the unfinished one stays at home"


@pytest.mark.parametrize(("keys", "arrives"), [((ENTER,), True), ((DOWN, DOWN, ENTER), False)])
def test_all_or_nothing(busy: Desk, shared: Desk, keys: tuple[str, ...], arrives: bool) -> None:
    screen = Terminal(busy, "submit", "--lang", "en")
    screen.sees("Only some")
    screen.types(*keys)
    assert screen.ends() == 0, screen.words
    assert bool(shared.at("amendment/hva/1")) is bool(shared.at("amendment/hva/2")) is arrives
    assert (shared.at("main") == busy.at("main")) is arrives
