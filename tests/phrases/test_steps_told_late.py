"""Steps that were late, as a sentence of the plan tells of them, and days that are of other things."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps

TOLD: tuple[Phrase, ...] = (
    breaks("T-01", K="Dad applied for an assessment on 12 January 2026. The letter saying that the authority would assess is dated 6 March 2026."),
    breaks("T-01", A="Grandma says that it took nine weeks for the council to decide whether to assess after her request in January."),
    breaks("T-01", K="Asked by the SENCO on 3 February 2026; the decision to assess was given on 30 March 2026."),
    breaks("T-02", K="The application came in on 2 February 2026 and the family was told on 10 July 2026 that no plan would be made."),
    breaks("T-02", K="We refused to issue a plan on 3 August 2026, twenty-two weeks after the request."),
    breaks("T-03", I="We posted this draft to you on 3 November 2026 and need your comments by 13 November 2026."),
    breaks("T-03", K="Parents have seven days to comment on the draft plan."),
    breaks("T-03", I="Please send us your views on the draft within ten days."),
    breaks("T-04", K="The final plan came 26 weeks after the request of 4 May 2026.", stage="final"),
    breaks("T-05", K="The papers for the annual review on 12 November 2026 reached the family on 9 November 2026."),
    breaks("T-05", A="Dad only got the reports the night before the annual review meeting."),
    breaks("T-06", A="Dad is cross that the report of the annual review on 3 September 2026 did not reach him until 8 October 2026."),
    breaks("T-06", K="The annual review was held on 10 September 2026. On 21 November 2026 its report is still outstanding."),
    breaks("T-06", K="Review meeting 1 October 2026. Write-up sent six weeks later."),
    breaks("T-07", K="Nine weeks after the annual review of 3 September 2026 the family was told that the plan would be amended."),
    breaks("T-07", K="The annual review was on 3 September 2026; the authority’s letter saying that it will maintain the plan came on 30 October 2026."),
    breaks("T-08", K="We proposed changes on 3 August 2026 and sent the amended plan on 6 November 2026.", stage="amended"),
    breaks("T-09", A="Dad says there has not been a review since 4 March 2025."),
    breaks("T-09", K="Nobody has reviewed this plan since September 2024; it was last looked at on 2 September 2024. No annual review has been held since then."),
    breaks("T-11", age=15, K="For September 2027 the college will be named in the amended plan by 30 April 2027."),
    breaks("T-11", age=15, A="Rhian was told that she will hear which college in May 2027 for a start in September 2027."),
    breaks("T-13", K="The academy’s answer of 30 October 2026 came 32 days after it was consulted."),
    breaks("T-13", K="We consulted Weir College on 1 September 2026. It wrote back on 2 October 2026."),
    breaks("K-07", K="The head teacher was asked on 2 March 2026 for advice, which reached us on 5 June 2026."),
    breaks("K-07", K="Advice from the school took ten weeks to arrive after we asked on 27 March 2026."),
    keeps("T-01", K="Dad applied for an assessment on 12 January 2026. The letter saying that the authority would assess is dated 13 February 2026."),
    keeps("T-01", K="The law gives six weeks to decide whether to assess and 20 weeks to send the final plan after a request."),
    keeps("T-01", A="Ilar’s cousin waited nine weeks for the authority to decide whether to assess after her request."),
    keeps("T-01", K="Dad applied on 12 January 2026, the authority agreed to assess, and the specialist teacher saw Ilar on 9 June 2026."),
    keeps("T-02", K="The request came on 2 February 2026 and the family was told on 10 May 2026 that no plan would be made. A new request came in 2026."),
    keeps("T-03", I="Please send us your views on the draft within 15 days. We will answer within five days."),
    keeps("T-03", K="We sent this draft on 3 November 2026. Parents replied on 9 November 2026 by e-mail."),
    keeps("T-03", K="The school was consulted on the draft on 3 November 2026 and should reply by 13 November 2026."),
    keeps("T-04", K="Request received 4 May 2026. The final plan was sent on 18 September 2026.", stage="final", cover={"Date of this plan": "18 September 2026"}),
    keeps("T-05", K="The psychologist’s report of 5 November 2026 was read at the annual review on 12 November 2026; all papers had gone out on 20 October."),
    keeps("T-05", K="The annual review was on 1 October 2026. Its report was sent to everyone on 8 October 2026."),
    keeps("T-06", K="The last annual review was on 10 September 2025. The psychologist’s report came on 11 June 2026."),
    keeps("T-06", K="The annual review was on 12 November 2026. The report has not been sent yet."),
    keeps("T-06", F="The SENCO writes a report of each six-week review and sends it to Mum within three weeks of the meeting."),
    keeps("T-07", K="The annual review is on 10 December 2026; the authority’s decision whether to amend is due by 7 January 2027."),
    keeps("T-08", K="Notice of amendment 14 September 2026; amended plan 6 November 2026.", stage="amended"),
    keeps("T-09", A="Ilar’s splints have not been reviewed since 4 March 2025."),
    keeps("T-09", A="There has been no change at home since the review of 4 March 2026."),
    keeps("T-11", age=15, K="Weir College has been named for September 2027. Ilar will be told his timetable in July 2027."),
    keeps("T-11", age=15, A="Ilar starts at Weir College in September 2027 and will visit it in May 2027."),
    keeps("T-13", K="We consulted Weir College on 1 September 2026. It wrote back on 14 September 2026."),
    keeps("T-13", K="Mum was consulted about medicines on 1 June 2026 and answered on 30 July 2026."),
    keeps("K-07", K="The head teacher was asked on 2 May 2026 for advice, which reached us on 5 June 2026."),
    keeps("K-07", A="Mum asked the school on 2 March 2026 for advice about bedtime and got it on 5 June 2026."),
    breaks("T-07", K="The authority told Dad on 20 November 2026 that it would amend the plan. The annual review had been on 1 October."),
    keeps("T-07", K="The authority told Dad on 20 November 2026 that it would amend the plan. The annual review had been on 27 October."),
    breaks("T-02", K="The request came on 4 November 2025; on 20 March we wrote that a plan was not necessary."),
    breaks("X-05", stage="amended", cover={"Review meeting": "3 August 2026", "Next review by": "", "Date for next review": "March 2028"}),
    keeps("X-05", stage="amended", cover={"Review meeting": "3 August 2026", "Next review by": "", "Date for next review": "July 2027"}),
)  # fmt: skip


@pytest.mark.parametrize("phrase", TOLD, ids=str)
def test_a_sentence_tells_of_a_step_in_time_or_late(phrase: Phrase) -> None:
    fired = phrase.checked(frozenset({phrase.rule})).fired()
    assert (phrase.rule in fired) is phrase.breaks
