"""How long the impact of a change takes on many cases, beside the plain way and OpenFisca-core.

Long because: the population, the three ways and the rows are read together.

The model county and the same county with another criterion and another fee are held against each
other on invented cases with weights: who gets which tier and which fee, before and after. Every
way runs in a process of its own on the same Parquet file and sums the fees of a year; the sums
must agree. The plain evaluator runs on a part of the cases and its time is multiplied, which the
row says. OpenFisca-core gets the same rules as vectorised formulas and is left out where it is not
installed (extra `benchmark`).

    python benchmarks/impact.py [--cases 1000000] [--quick]

A ratio within one run says more than milliseconds; where other work fills the cores, DuckDB, which
uses all of them, loses more than OpenFisca-core, which uses one.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.logic.evaluate import fits
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import (
    All,
    Anything,
    AtLeast,
    Condition,
    Criteria,
    Equal,
    Not,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
)
from rulebook_cli.model.criteria import Any as AnyOf
from rulebook_cli.model.fact import Choice, Points, YesNo
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft

DAY = date(2026, 6, 1)
PLAIN = 2000
"""How many cases the plain evaluator gets at most."""
CHILD = ["eating", "washing", "toilet", "moving", "communicating", "supervision"]
POPULATION = """
SELECT CAST(random() * 2 AS DECIMAL(18, 6)) AS weight, CAST(age AS SMALLINT) AS cared_for_age,
  CAST(floor(need * 48) / 2 AS DECIMAL(3, 1)) AS care_hours,
  CAST(floor(least(8, need * 9)) AS SMALLINT) AS activities_helped,
  (['none', 'sometimes', 'every_night'])[1 + CAST(floor(random() * 3) AS INT)] AS night_help,
  (['several_hours', 'short_while', 'never'])[1 + CAST(floor(random() * 3) AS INT)] AS left_alone,
  random() < need - 0.4 AS bound_round_the_clock,
  CAST(floor(random() * 20) / 2 AS DECIMAL(3, 1)) AS hours_away,
  CAST(floor(random() * 12) AS SMALLINT) AS days_elsewhere, 1 AS persons_cared_for,
  random() < 0.02 AS carer_prevented_from_work, random() < 0.01 AS carer_asks_lower_fee, {child},
  CASE WHEN age < 18 THEN (['none', 'daily', 'many_daily'])[1 + CAST(floor(random() * 3) AS INT)]
  END AS child_treatments
FROM (SELECT floor(random() * 100) AS age, random() AS need FROM range({cases}))
"""


def make_population(path: Path, cases: int) -> None:
    import duckdb

    child = ", ".join(
        "CASE WHEN age < 18 THEN (['none', 'some', 'full'])[1 + CAST(floor(random() * 3) AS INT)] "
        f"END AS child_{name}"
        for name in CHILD
    )
    connection = duckdb.connect(config={"threads": 1})
    connection.execute("SELECT setseed(0.937)")
    query = POPULATION.format(child=child, cases=cases)
    connection.execute(f"COPY ({query}) TO '{path.as_posix()}' (FORMAT parquet)")


def two_books() -> tuple[Inquiry, Inquiry]:
    files = read_draft("model-county")
    changed = dict(files)
    swaps = {
        "sections/05-tiers.yaml": (b'care_hours: ">= 8"}', b'care_hours: ">= 7"}'),
        "sections/06-fees.yaml": (
            b"{tier: II, from: 2026-01-01, amount: 760.00}",
            b"{tier: II, from: 2026-01-01, amount: 820.00}",
        ),
    }
    for name, (old, new) in swaps.items():
        assert old in files[name]
        changed[name] = files[name].replace(old, new)
    books = [read_rulebook(each) for each in (files, changed)]
    first, second = (reckoned_with(Inquiry(book, statute_of(book), DAY)) for book in books)
    return first, second


def by_duckdb(path: Path) -> list[float]:
    """The way of `rulebook impact`: read, look at every value, ask."""
    from rulebook_cli.assessment.sql_flows import SqlFlows, flows_from
    from rulebook_cli.model.caseload import CaseFile
    from rulebook_cli.store.case_cells import assumed_facts
    from rulebook_cli.store.case_warehouse import CaseWarehouse

    before, after = two_books()
    facts = before.book.facts
    with CaseWarehouse(CaseFile(path.name, path.read_bytes()), facts) as warehouse:
        assert not warehouse.misread
        columns = (*warehouse.columns, *assumed_facts(facts, warehouse.columns))
        flows = flows_from(warehouse.ask(SqlFlows(before, after, columns).query_with_cases))
    return summed(flows)


def by_plain_evaluator(path: Path) -> list[float]:
    """Case by case, in Python."""
    from rulebook_cli.assessment.flows import WeighedCase, measure
    from rulebook_cli.model.caseload import CaseFile
    from rulebook_cli.store.case_warehouse import CaseWarehouse

    before, after = two_books()
    with CaseWarehouse(CaseFile(path.name, path.read_bytes()), before.book.facts) as warehouse:
        weights = dict(warehouse.ask(f"SELECT case_no, weight FROM cases WHERE case_no < {PLAIN}"))
        cases = warehouse.cases(int(str(number)) for number in weights)
    begin = time.perf_counter()
    weighed = [WeighedCase(Decimal(str(weights[n])), case) for n, case in cases.items()]
    flows = measure(before, after, weighed).flows
    return [*summed(flows), time.perf_counter() - begin, float(len(weighed))]


def summed(flows: Any) -> list[float]:
    return [
        sum(float(12 * flow.weight * getattr(flow, side).fee.low) for flow in flows)
        for side in ("before", "after")
    ]


def by_openfisca(path: Path) -> list[float]:
    """The same rules as vectorised formulas of OpenFisca-core."""
    import numpy
    import pyarrow.parquet
    from openfisca_core.entities import build_entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    person = build_entity(key="person", plural="persons", label="", is_person=True)
    table = pyarrow.parquet.read_table(path)
    found = []
    for inquiry in two_books():
        rules = Vectorised(inquiry, numpy)
        names = [name for name in table.column_names if name != "weight"]
        system = TaxBenefitSystem([person])
        made: dict[str, Any] = {
            "value_type": float,
            "entity": person,
            "definition_period": DateUnit.MONTH,
        }
        for name in names:
            system.add_variable(type(name, (Variable,), dict(made)))

        fee = type("fee", (Variable,), {**made, "formula": formula_of(rules, names)})
        system.add_variable(fee)
        simulation = SimulationBuilder().build_default_simulation(system, table.num_rows)
        for name in names:
            simulation.set_input(name, "2026-06", rules.column(name, table[name], numpy))
        weights = table["weight"].cast("double").to_numpy()
        fees = simulation.calculate("fee", "2026-06").astype(float)
        found.append(float(12 * (weights * fees).sum()))
    return found


def formula_of(rules: "Vectorised", names: list[str]) -> Callable[[Any, Any], Any]:
    """The formula of a variable as OpenFisca calls it: with a population and a period."""

    def formula(persons: Any, period: Any) -> Any:
        return rules.fees({name: persons(name, period) for name in names}, persons.count)

    return formula


class Vectorised:
    """A book's fees over columns of numbers: options by their place, not known as NaN."""

    def __init__(self, inquiry: Inquiry, numpy: Any) -> None:
        from rulebook_cli.assessment.giving import Giving

        self.np = numpy
        self.giving = Giving(inquiry)
        self.facts = inquiry.book.facts

    def column(self, name: str, values: Any, numpy: Any) -> Any:
        kind = self.facts[name].kind
        if isinstance(kind, Choice):
            places = {option: float(at) for at, option in enumerate(kind.options)}
            coded = values.dictionary_encode().combine_chunks()
            codes = [places.get(str(each), numpy.nan) for each in coded.dictionary.to_pylist()]
            indices = coded.indices.fill_null(len(codes)).to_numpy(zero_copy_only=False)
            return numpy.array([*codes, numpy.nan], dtype="float32")[indices]
        numbers = values.cast("float") if isinstance(kind, YesNo) else values.cast("double")
        return numbers.to_numpy().astype("float32")

    def fees(self, columns: dict[str, Any], count: int) -> Any:
        np = self.np
        self.columns = columns
        self.count = count
        ids = [at.tier.id for at in self.giving.tiers()]
        chosen = np.full(count, -1)
        open_ = np.ones(count, dtype=bool)
        for _, table in self.giving.tables:
            mine = open_ & self.holds(table.domain)
            for tier in table.chosen_between:  # the model county chooses the highest
                assert tier.criteria is not None
                chosen[mine & self.holds(tier.criteria)] = ids.index(tier.id)
            open_ &= ~mine
        amounts, lower = self._amounts(ids)
        paid = chosen.copy()
        for at in self.giving.tiers():
            if at.tier.on_top_of and at.tier.criteria is not None:
                own = np.isin(chosen, [ids.index(id_) for id_ in at.tier.on_top_of])
                stage = own & self.holds(at.tier.criteria)
                paid[stage] = ids.index(at.tier.pays_as or at.tier.id)
        factor = np.ones(count)
        for placed in self.giving.reductions:
            assert placed.rule.when is not None and not placed.rule.share
            applies = self.holds(placed.rule.when)
            if placed.rule.down:
                paid = np.where(applies, lower[paid], paid)
            if placed.rule.multiply is not None:
                factor = np.where(applies, factor * float(placed.rule.multiply), factor)
        return np.floor(amounts[paid] * factor * 100 + 0.5) / 100

    def _amounts(self, ids: list[str]) -> tuple[Any, Any]:
        """The fee of each tier (the last place: of nobody), and the place of the tier below."""
        from rulebook_cli.logic.fee_of import Placing

        fees, lower = [], []
        for at in self.giving.tiers():
            fee = self.giving.fee(Placing(at.section, at.table, at.tier), ())
            fees.append(float(fee.low) if fee else 0.0)
            ladder = [tier.id for tier in at.table.chosen_between]
            place = ladder.index(at.tier.id) if at.tier.id in ladder else 0
            lower.append(ids.index(ladder[max(place - 1, 0)]))
        return self.np.array([*fees, 0.0]), self.np.array([*lower, -1])

    def holds(self, criteria: Criteria) -> Any:
        np = self.np
        match criteria:
            case Condition():
                return self._passes(criteria.fact, criteria.test)
            case Not(part):
                return ~self.holds(part)
            case All(parts):
                return np.logical_and.reduce([self._all, *map(self.holds, parts)])
            case AnyOf(parts):
                return np.logical_or.reduce([self.holds(part) for part in parts])
            case AtLeast(needed, parts):
                return sum(self.holds(part).astype(int) for part in parts) >= needed

    @property
    def _all(self) -> Any:
        return self.np.ones(self.count, dtype=bool)

    def _passes(self, name: str, test: Test) -> Any:
        np, fact = self.np, self.facts[name]
        if isinstance(fact.kind, Points):
            return self._compared(self._points(fact.kind), test)
        if name not in self.columns:
            return self._all if fact.judged_by == "worker" else ~self._all
        values = self.columns[name]
        if isinstance(fact.kind, Choice):
            passing = [at for at, o in enumerate(fact.kind.options) if fits(test, o, fact)]
            return np.isin(values, passing)
        if isinstance(fact.kind, YesNo):
            return np.isin(values, [float(v) for v in (True, False) if fits(test, v, fact)])
        return self._compared(values, test)

    def _compared(self, values: Any, test: Test) -> Any:
        np = self.np
        match test:
            case Anything():
                return self._all
            case NotKnown():
                return np.isnan(values)
            case Equal(value):
                return values == float(value)
            case Unlike(inner):
                return ~self._compared(values, inner)
            case OneOf(tests):
                return np.logical_or.reduce([self._compared(values, each) for each in tests])
            case Range():
                passing = ~np.isnan(values)
                if test.low:
                    low = float(test.low)
                    passing &= values >= low if test.low_included else values > low
                if test.high:
                    high = float(test.high)
                    passing &= values <= high if test.high_included else values < high
                return passing
        raise AssertionError(test)

    def _points(self, kind: Points) -> Any:
        np = self.np
        total = np.zeros(self.count)
        for name, rows in kind.table.items():
            first = np.full(self.count, np.nan)
            for row in reversed(rows):
                first = np.where(self._passes(name, read_test(row.test)), float(row.points), first)
            total = total + first
        return total


WAYS: dict[str, Callable[[Path], list[float]]] = {
    "duckdb": by_duckdb,
    "plain": by_plain_evaluator,
    "openfisca": by_openfisca,
}


def run_alone(way: str, path: Path) -> None:
    """One way in this process: how long it takes, how much of the processors' time that is (of all
    cores together, so other work on the machine hardly changes it), and how much memory the
    process ever held."""
    import resource

    begin = time.perf_counter()
    try:
        sums = WAYS[way](path)
    except ImportError as error:
        print(json.dumps({"missing": str(error.name)}))
        return
    took = time.perf_counter() - begin
    used = resource.getrusage(resource.RUSAGE_SELF)
    worked = used.ru_utime + used.ru_stime
    held = used.ru_maxrss / 1024
    print(json.dumps({"sums": sums, "seconds": took, "worked": worked, "megabytes": held}))


def asked(way: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, "--way", way, "--population", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def show(what: str, words: str) -> None:
    print(f"{what:<34}{words}", flush=True)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=1_000_000)
    options.add_argument("--quick", action="store_true", help="few cases, to see that it works")
    options.add_argument("--way", choices=list(WAYS), help=argparse.SUPPRESS)
    options.add_argument("--population", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.way:
        run_alone(chosen.way, chosen.population)
        return
    cases = 20_000 if chosen.quick else chosen.cases
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.parquet"
        make_population(path, cases)
        ours, plain, theirs = (asked(way, path) for way in WAYS)
    show("cases, two books", f"{cases:,}")
    show("DuckDB", _told(ours))
    took, part = plain["sums"][2:]
    slow = took * cases / part
    show("plain evaluator, multiplied", f"{slow:9.2f} s  from {part:.0f} cases in {took:.2f} s")
    if "missing" in theirs:
        show("OpenFisca-core", f"{theirs['missing']} is not installed")
        return
    wrong = [a for a, b in zip(ours["sums"], theirs["sums"], strict=True) if abs(a - b) > 1e-6 * b]
    agree = "the sums agree" if not wrong else "THE SUMS DIFFER"
    ratio = theirs["seconds"] / ours["seconds"]
    work = theirs["worked"] / ours["worked"]
    words = f"{_told(theirs)}  {ratio:.1f} x DuckDB, {work:.1f} x its processor time"
    show("OpenFisca-core", f"{words}  ({agree})")


def _told(way: dict[str, Any]) -> str:
    seconds, worked = f"{way['seconds']:9.2f} s", f"{way['worked']:6.2f} s of processors"
    return f"{seconds}  {worked}  {way['megabytes']:6.0f} MB"


if __name__ == "__main__":
    main()
