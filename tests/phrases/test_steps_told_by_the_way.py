"""Steps that came late, as a plan tells of them in passing; and steps that came in time."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps

_YEAR_6 = {"Date of birth": "14 March 2016", "Year group": "Year 6"}

PHRASES: tuple[Phrase, ...] = (
    breaks("T-01", K="Rhian’s request of 3 March 2026 lay unopened, and it was 29 April 2026 before the authority agreed to assess Ilar."),
    breaks("T-01", A="Mum: we asked in writing on 2 February 2026. A yes to the assessment came on 7 April 2026."),
    breaks("T-01", K="Request in: 5 January 2026. Decision to assess: 3 March 2026."),
    breaks("T-01", K="It took the panel nine weeks from the request to agree to an assessment."),
    keeps("T-01", K="Rhian asked on 3 March 2026 and the authority agreed to assess Ilar on 7 April 2026."),
    keeps("T-01", K="Request in: 5 January 2026. Decision to assess: 13 February 2026."),
    breaks("T-02", K="Asked on 6 January 2026, the authority refused on 18 May 2026 to make a plan for Ilar."),
    breaks("T-02", K="Request received 6 January 2026. Letter saying that no plan would be made: 22 May 2026."),
    keeps("T-02", K="Asked on 6 January 2026, the authority refused on 20 April 2026 to make a plan."),
    breaks("T-03", K="The draft was sent on 2 November 2026 and the family’s comments had to be in by 10 November 2026."),
    breaks("T-03", K="Draft posted on 2 November 2026. Last day for comments: 12 November 2026."),
    breaks("T-03", K="Rhian was given a week to comment on the draft."),
    breaks("T-03", K="With the draft came ten days to reply."),
    keeps("T-03", K="The draft was sent on 2 November 2026 and the family’s comments had to be in by 19 November 2026."),
    keeps("T-03", K="Rhian was given three weeks to comment on the draft."),
    breaks("T-04", stage="final", K="From the request on 12 January 2026 to the final plan on 6 November 2026 the family waited."),
    breaks("T-04", stage="final", K="Request: 12 January 2026. Plan issued: 6 November 2026."),
    breaks("T-04", stage="final", K="The final plan came 33 weeks after the request."),
    keeps("T-04", stage="final", K="The final plan came 19 weeks after the request."),
    keeps("T-04", stage="final", K="Request: 25 June 2026. Plan issued: 6 November 2026."),
    breaks("T-05", K="The annual review was on 12 October 2026; the reports were e-mailed round on 8 October 2026."),
    breaks("T-05", K="The reports were first seen three days before the annual review meeting."),
    breaks("T-05", K="Papers for the review meeting of 12 October 2026: out on 5 October 2026."),
    keeps("T-05", K="The annual review was on 12 October 2026; the reports were e-mailed round on 25 September 2026."),
    breaks("T-06", K="The review meeting was on 1 September 2026. Its report left the school on 2 October 2026."),
    breaks("T-06", K="After the annual review of 1 September 2026 the school took five weeks to write its report."),
    breaks("T-06", K="Annual review held: 1 September 2026. Report to the authority: 28 September 2026."),
    keeps("T-06", K="The review meeting was on 1 September 2026. Its report left the school on 11 September 2026."),
    breaks("T-07", K="The annual review took place on 1 September 2026 and the family heard on 20 October 2026 that the plan would be amended."),
    breaks("T-07", K="Review meeting: 1 September 2026. Decision to keep the plan as it is: 12 October 2026."),
    breaks("T-07", K="Seven weeks after the annual review the authority decided to amend the plan."),
    keeps("T-07", K="The annual review took place on 1 September 2026 and the family heard on 25 September 2026 that the plan would be amended."),
    breaks("T-08", stage="amended_final", K="The amendment notice is dated 1 June 2026; the amended final plan followed on 6 November 2026."),
    breaks("T-08", stage="amended_final", K="Changes were proposed on 1 July 2026 and the amended plan was issued on 6 November 2026."),
    breaks("T-08", stage="amended_final", K="The amended plan came 12 weeks after the amendment notice."),
    keeps("T-08", stage="amended_final", K="The amendment notice is dated 25 September 2026; the amended final plan followed on 6 November 2026."),
    breaks("T-09", stage="final", K="The plan was last reviewed on 3 March 2025 and next on 1 September 2026."),
    breaks("T-09", stage="final", K="There were 17 months between one annual review and the next."),
    breaks("T-09", stage="final", K="No annual review was held in 2025."),
    breaks("T-09", stage="final", K="The plan was reviewed in May, fifteen months after the last time."),
    keeps("T-09", stage="final", K="Eleven months lay between one annual review and the next."),
    keeps("T-09", stage="final", K="No annual review has been held yet: this is his first plan."),
    keeps("T-09", stage="final", K="The plan is reviewed at least every twelve months."),
    keeps("T-09", stage="final", K="The hearing aids were reviewed 18 months after the last test."),
    keeps("T-09", stage="final", K="The plan was last reviewed on 3 March 2025 and next on 20 February 2026."),
    breaks("T-11", stage="final", cover=_YEAR_6, K="Ilar goes to secondary school in September 2027. The plan will name it in April 2027."),
    breaks("T-11", stage="final", cover=_YEAR_6, K="The family will be told in May 2027 which secondary school is named."),
    keeps("T-11", stage="final", cover=_YEAR_6, K="Ilar goes to secondary school in September 2027. The plan will name it by 15 February 2027."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_late_step_is_told_from_one_in_time(phrase: Phrase) -> None:
    assert bool(phrase.checked(frozenset({phrase.rule})).fired()) is phrase.breaks
