"""What must hold for any visitor and any weights."""

from hypothesis import given
from hypothesis import strategies as st

from trackflow.engine.assignment import bucket, bucket_ranges, choose_variation

TEXT = st.text(max_size=40)
COVERAGE = st.floats(0, 1)


@given(TEXT, TEXT)
def test_every_visitor_has_a_place_on_the_line(seed: str, visitor: str) -> None:
    place = bucket(seed, visitor)
    assert place is not None
    assert 0 <= place < 1


@given(st.integers(1, 9), COVERAGE, COVERAGE, st.floats(0, 1, exclude_max=True))
def test_raising_the_coverage_moves_nobody_to_another_variant(
    count: int, one: float, other: float, place: float
) -> None:
    low, high = sorted((one, other))
    before = choose_variation(place, bucket_ranges(count, low))
    assert before in (-1, choose_variation(place, bucket_ranges(count, high)))
