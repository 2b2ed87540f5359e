"""What a column holds, by its heading."""

import pytest

from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("What will be different", Holds.OUTCOME),
        ("How will life be better for Ann?", Holds.OUTCOME),
        ("The difference we want to see", Holds.OUTCOME),
        ("What needs to change", Holds.OUTCOME),
        ("How will we know it is better", Holds.MEASURE),
        ("What is different about me", Holds.OTHER),
        ("Outcome for", Holds.AREA),
        ("Outcome area", Holds.AREA),
        ("Outcome for Tom", Holds.OUTCOME),
    ],
)
def test_a_column_of_change_holds_outcomes(heading: str, holds: Holds) -> None:
    assert holds_of(heading) is holds
