"""The chart of costs: every word of a label is in the picture, and labels do not overlap."""

import re
from itertools import pairwise

from rulebook_cli.model.caseload import exactly
from rulebook_cli.render.papers.impact_chart import LABEL_LINE, ChartRow, ChartWords, cost_figure

WORDS = ChartWords("Otsikko", ("ennen", "jälkeen"), "palkki", "teksti")
LONG = "Hoidollisesti raskas siirtymävaihe (65 vuotta täyttäneet)"


def test_a_long_label_is_whole_and_its_lines_stand_apart() -> None:
    rows = [ChartRow(each, (exactly(1), exactly(2)), ("1", "2")) for each in (LONG, LONG, "I")]
    svg = cost_figure(WORDS, rows, "id").svg
    lines = re.findall(r'<text x="0.0" y="([0-9.]+)"[^>]*>([^<]+)</text>', svg)
    assert " ".join(text for _, text in lines) == f"{LONG} {LONG} I"
    heights = [float(y) for y, _ in lines]
    assert all(then - one >= LABEL_LINE for one, then in pairwise(heights)), heights
    assert heights[-1] < float(re.search(r'viewBox="0 0 \d+ (\d+)"', svg)[1])
