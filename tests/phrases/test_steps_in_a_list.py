"""Steps listed with their days, planned days, rare reviews: what is late, and what is in time."""

import pytest

from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps

SMALL = {
    "Date of birth": "9 April 2023",
    "School": "Hazelbrook Nursery School",
    "Year group": "Nursery (N2)",
}
_A19 = base.A_AT[19]

LISTED: tuple[Phrase, ...] = (
    breaks("T-01", K="Steps: request in 3 February 2026, panel 20 March 2026, decision to assess 2 April 2026, advice asked for 7 April 2026."),
    breaks("T-01", K="3 February 2026 request; 2 April 2026 decision to assess; 7 April 2026 advice asked for."),
    breaks("T-06", stage="amended", K="Annual review 3.9.26 / invitations had gone 1.8.26 / report of the meeting 29.9.26"),
    breaks("T-07", K="Annual review: held 1 October 2026, report sent 9 October 2026; decision whether to amend the plan not yet made."),
    breaks("T-08", stage="amended", K="Amendment notice 3 July 2026, Dad’s answer 20 July 2026, amended final plan 6 November 2026"),
    breaks("T-13", K="Weir College was sent the draft on 1 October 2026 for consultation and replied on 30 October."),
    breaks("T-13", K="Consultation: Weir College, 5 October 2026, no answer to date."),
    breaks("T-04", K=("Request for assessment received | 8 June 2026", "Final plan expected | 14 December 2026")),
    breaks("T-05", K="Dad was notified on Friday 2 October 2026 that the annual review meeting was fixed for Thursday 8 October."),
    breaks("T-05", K="The reports for the annual review were only tabled on the day."),
    breaks("T-09", K="Annual reviews held: 3 February 2024, 20 January 2025, 30 April 2026."),
    breaks("T-09", A="Ilar’s plan was originally issued on 3 March 2025. The first review was on 20 May 2026."),
    breaks("T-09", K="The most recent annual review was finished on 2 September 2025. The next one has not been arranged."),
    breaks("T-10", cover=SMALL, K="Until Ilar is five the plan will be looked at every ten months."),
    breaks("T-10", cover=SMALL, E="His plan is reviewed annually while he is at pre-school."),
    breaks("T-11", cover={"Year group": "Year 6"}, on="2028-02-01", K=("Transfer to secondary school | 1 September 2028", "Final plan naming the new school | 3 April 2028")),
    breaks("X-04", stage="final", cover={"Signed for the authority": "3 November 2026"}),
    breaks("X-05", stage="amended_final", cover={"Next review by": ""}, B="He was quiet (review meeting, 14 May 2026)."),
    breaks("X-09", age=19, alone=True, A=("Dear Mr Pengelly, here is the draft plan for Ilar, on which we ask you to comment within 15 days.", *_A19)),
    breaks("X-12", stage="final", K=("Item | Draft plan | Final plan", "F1 | 40 minutes | 30 minutes")),
    breaks("K-07", K="Advice of the paediatrician: due 8 June 2026, received 29 June 2026."),
    keeps("T-01", K="Steps: request in 3 February 2026, panel 10 March 2026, decision to assess 12 March 2026, advice asked for 7 April 2026."),
    keeps("T-01", K="3 February 2026 request; 12 March 2026 decision to assess; 7 April 2026 advice asked for."),
    keeps("T-06", stage="amended", K="Annual review on 3 September 2026, followed on 10 September by the report and on 2 October by the decision."),
    keeps("T-06", stage="amended", K=("Review meeting: 3 September 2026", "Draft report for correction: 8 September 2026", "Report: 15 September 2026")),
    keeps("T-07", K="Annual review: held 12 November 2026, report sent 19 November 2026; decision whether to amend the plan not yet made."),
    keeps("T-03", K="Draft sent 10 November 2026, meeting 12 November 2026, comments open until 27 November 2026."),
    keeps("T-03", K="Draft 10 November 2026, reminder 18 November 2026, comments by 26 November, not yet received."),
    keeps("T-13", K="We consulted the college on 2 November 2026. On 9 November it replied; its visit was on 19 November."),
    keeps("T-13", K="The draft, for consultation, went to Rhian on 1 October 2026 and she answered on 30 October."),
    keeps("T-04", K=("Request for assessment received | 20 July 2026", "Final plan expected | 7 December 2026")),
    keeps("T-05", K="Dad was notified on Friday 2 October 2026 that the annual review meeting was fixed for Thursday 22 October."),
    keeps("T-05", K="The reports for the annual review were shared on the day after the SENCO had them, three weeks ahead."),
    keeps("T-09", K="Annual reviews held: 3 February 2024, 20 January 2025, 14 January 2026."),
    keeps("T-09", K="Annual reviews held: 3 February 2025, 20 February 2026."),
    keeps("T-09", A="Ilar’s plan was originally issued on 3 March 2025. The first review was on 20 January 2026."),
    keeps("T-09", K="The most recent annual review was finished on 2 March 2026. The next one has not been arranged."),
    keeps("T-10", cover=SMALL, K="The plan is reviewed every year, and every five months until Ilar is five."),
    keeps("T-10", cover=SMALL, K="From five the plan is reviewed once a year, as for pupils who have left nursery."),
    keeps("T-10", cover=SMALL, G="His care plan at nursery is reviewed every year by the health visitor."),
    keeps("T-11", cover={"Year group": "Year 6"}, on="2028-02-01", K=("Transfer to secondary school | 1 September 2028", "Final plan naming the new school | 11 February 2028")),
    keeps("X-04", stage="final", cover={"Signed for the authority": "", "Authorised on behalf of the council": "P. Roe, SEND Manager, 3 November 2026"}),
    keeps("X-05", stage="amended_final", cover={"Next review by": ""}, K="The review meeting was on 14 May 2026. The next review will be held in May 2027."),
    keeps("X-09", age=19, alone=True, A=("Dear Ilar, here is your draft plan, on which we ask you to comment within 15 days.", *_A19)),
    keeps("X-09", age=15, alone=True, A=("Dear Mr Pengelly, here is the draft plan for Ilar, on which we ask you to comment within 15 days.", *base.A_AT[15])),
    keeps("X-12", stage="final", K=("Item | Draft plan | Final plan | Why", "F1 | 40 minutes | 30 minutes | new advice")),
    keeps("X-12", stage="final", K=("Item | Draft plan | Final plan", "F1 | 40 minutes | 40 minutes")),
    keeps("K-07", K="Advice of the paediatrician: due 29 June 2026, received 8 June 2026."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", LISTED, ids=lambda phrase: f"{phrase.rule} {phrase}"[:100])
def test_steps_in_a_list_are_each_set_beside_the_step_before(phrase: Phrase) -> None:
    fired = phrase.rule in phrase.checked(frozenset({phrase.rule})).fired()
    assert fired is phrase.breaks
