"""Who has a way to which services."""

from rulebook_cli.logic.service_paths import helps_in, helps_tier, service_paths
from rulebook_cli.model.place import Place
from rulebook_cli.model.service import Service
from rulebook_cli.model.text import Text

BOTH = ("contract-carers", "other-carers")


def service(id_: str, level: str, serves: tuple[str, ...] = BOTH, **limits: tuple[str, ...]):
    return Service(id_, Text({"fi": id_}), Place("s.yaml"), level, serves, **limits)


def ids(paths) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(path.whom, path.tiers, tuple(s.id for s in path.services)) for path in paths]


def test_a_list_that_is_empty_limits_nothing() -> None:
    open_to_all = service("line", "national")
    assert helps_in(open_to_all, "memory") and helps_tier(open_to_all, "I")
    limited = service("relief", "local", situations=("child",), tiers=("II",))
    assert not helps_in(limited, "memory") and not helps_tier(limited, "I")
    assert helps_in(limited, "child") and helps_tier(limited, "II")


def test_tiers_with_the_same_services_go_one_path_the_nearest_first() -> None:
    services = [
        service("line", "national"),
        service("relief", "local", ("contract-carers",), tiers=("II", "III")),
        service("coaching", "sub-regional"),
    ]
    assert ids(service_paths(services, ["I", "II", "III"], "memory")) == [
        ("contract-carers", ("I",), ("coaching", "line")),
        ("contract-carers", ("II", "III"), ("relief", "coaching", "line")),
        ("other-carers", (), ("coaching", "line")),
    ]


def test_where_all_tiers_have_the_same_they_are_not_named() -> None:
    services = [service("relief", "local", ("contract-carers",), tiers=("I", "II"))]
    assert ids(service_paths(services, ["I", "II"], "child")) == [
        ("contract-carers", (), ("relief",)),
        ("other-carers", (), ()),
    ]


def test_other_groups_have_paths_of_their_own() -> None:
    services = [service("day", "local", ("cared-for",)), service("group", "local")]
    assert ids(service_paths(services, [], "memory"))[2:] == [("cared-for", (), ("day",))]


def test_a_service_of_another_situation_is_on_no_path() -> None:
    services = [service("day", "local", situations=("child",))]
    assert [path.services for path in service_paths(services, [], "memory")] == [(), ()]


def test_a_service_without_a_level_stands_last() -> None:
    services = [service("unsaid", ""), service("line", "national"), service("group", "local")]
    assert ids(service_paths(services, [], "memory"))[0][2] == ("group", "line", "unsaid")
