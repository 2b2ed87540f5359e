"""The stage of a plan, by the words on its cover and the labels of its dates."""

import pytest

from ehcplan.documents.read.events.stage import stage_in
from ehcplan.vocabulary import Stage


@pytest.mark.parametrize(
    ("texts", "stage"),
    [
        (["Status\tFinal", "Draft plan sent\t1 September 2026"], Stage.FINAL),
        (["Comments on the draft by\t18 September 2026", "Final plan, version 1"], Stage.FINAL),
        (["Draft plan sent\t1 September 2026", "Final plan\t30 September 2026"], Stage.FINAL),
        (["Draft plan\t1 September 2026", "Final plan due by\t30 October 2026"], Stage.LA_DRAFT),
        (["Final plan\t3 May 2025", "Amended final plan\t4 June 2026"], Stage.AMENDED_FINAL),
        (["Proposed plan for Ana"], Stage.LA_DRAFT),
        (["Plan\tFinal, 6 November 2026"], Stage.FINAL),
        (["☒ Draft   ☐ Final   ☐ Amendment notice"], Stage.LA_DRAFT),
        (["Draft ☐  Final ☐  Amended final ☒"], Stage.AMENDED_FINAL),
        (["Status: [ ] Draft [x] Final"], Stage.FINAL),
        (["☐ Draft ☐ Final", "Final plan"], Stage.FINAL),
    ],
)
def test_a_status_goes_before_labels_of_dates_and_of_these_the_latest_tells(
    texts: list[str], stage: Stage
) -> None:
    found = stage_in(texts)
    assert found is not None
    assert found[0] is stage


def test_a_deadline_or_a_list_of_choices_names_no_stage() -> None:
    assert stage_in(["Final plan due by\t30 October 2026", "Draft / Final (delete one)"]) is None
