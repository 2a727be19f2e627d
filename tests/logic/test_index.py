"""The index of boxes says what looking at every box and every cell would say."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.axes import Listed
from rulebook_cli.logic.cells import Column, Space
from rulebook_cli.logic.cutting import packed
from rulebook_cli.logic.index import Index, bits, runs

SIZES = (9, 4)
SPACE = Space(
    packed(
        [
            Column(name, None, Listed(tuple(map(str, range(size)))), ((0, 0),) * size, 0)
            for name, size in zip("ab", SIZES, strict=True)
        ]
    )
)
FIELDS = [st.integers(1, (1 << size) - 1) for size in SIZES]
BOXES = st.tuples(*FIELDS).map(
    lambda fields: sum(f << c.shift for f, c in zip(fields, SPACE.columns, strict=True))
)


@given(st.lists(BOXES, max_size=6), st.lists(BOXES, max_size=3), BOXES)
def test_the_boxes_that_meet_a_box_are_found(
    boxes: list[int], later: list[int], asked: int
) -> None:
    index = Index(SPACE, boxes)
    for box in later:
        index = index.plus(box)
    wanted = [at for at, box in enumerate(boxes + later) if SPACE.some(box & asked)]
    assert list(bits(index.meeting(asked))) == wanted


@given(st.lists(BOXES, max_size=6), BOXES)
def test_one_box_more_is_as_if_it_had_been_there(boxes: list[int], box: int) -> None:
    grown, whole = Index(SPACE, boxes).plus(box), Index(SPACE, [*boxes, box])
    assert (grown.at, grown.free, grown.torn) == (whole.at, whole.free, whole.torn)


@given(st.integers(0, 1 << 40))
def test_the_runs_of_a_field_are_its_cells(field: int) -> None:
    found = list(runs(field))
    assert [cell for first, after in found for cell in range(first, after)] == list(bits(field))
    assert all(one[1] < other[0] for one, other in pairwise(found))
