"""What starts a clock, and which date each trigger takes."""

from enum import StrEnum


class Trigger(StrEnum):
    """A fact with a date, from which one or more clocks are counted."""

    REQUEST_RECEIVED = "request_received"
    BECAME_RESPONSIBLE = "became_responsible"
    ADVICE_REQUESTED = "advice_requested"
    DRAFT_SERVED = "draft_served"
    CONSULTATION_RECEIVED = "consultation_received"
    NAMED_IN_FINAL_PLAN = "named_in_final_plan"
    PLAN_FIRST_MADE = "plan_first_made"
    LAST_REVIEW_COMPLETED = "last_review_completed"
    REVIEW_MEETING = "review_meeting"
    AMENDMENT_NOTICE_SENT = "amendment_notice_sent"
    AMENDMENT_NOTICE_SERVED = "amendment_notice_served"
    PHASE_TRANSFER = "phase_transfer"
    POST_16_TRANSFER = "post_16_transfer"
    EARLY_REVIEW_REQUESTED = "early_review_requested"
    REASSESSMENT_REQUESTED = "reassessment_requested"
    REASSESSMENT_ADVICE_REQUESTED = "reassessment_advice_requested"
    REASSESSMENT_NOTIFIED = "reassessment_notified"
    MOVED_IN = "moved_in"
    MOVE_KNOWN = "move_known"
    PLAN_TRANSFERRED = "plan_transferred"
    ICB_CHANGE_KNOWN = "icb_change_known"
    DECISION_SENT = "decision_sent"
    MEDIATION_CERTIFICATE = "mediation_certificate"
    NO_MEDIATION_WANTED = "no_mediation_wanted"
    MEDIATION_WANTED = "mediation_wanted"
    MEDIATION_ENDED = "mediation_ended"
    TRIBUNAL_ORDER = "tribunal_order"
    APPEAL_UNOPPOSED = "appeal_unopposed"
    RECOMMENDATION_RECEIVED = "recommendation_received"
    CEASING_CONSIDERED = "ceasing_considered"
    RELEASED_FROM_CUSTODY = "released_from_custody"
    DIRECT_PAYMENT_STARTED = "direct_payment_started"
    SUBJECT_ACCESS_REQUESTED = "subject_access_requested"
    RECORD_REQUESTED = "record_requested"
    LEFT_SCHOOL = "left_school"
    TURNS_25 = "turns_25"

    @property
    def takes(self) -> str:
        """Which date this trigger takes, in words that follow `counted from`."""
        return _TAKES[self]


_TAKES = {
    Trigger.REQUEST_RECEIVED: "the day the authority received the request for an assessment",
    Trigger.BECAME_RESPONSIBLE: "the day the authority became responsible for the child",
    Trigger.ADVICE_REQUESTED: "the day the authority's request for advice arrived",
    Trigger.DRAFT_SERVED: "the day the draft plan reached the family",
    Trigger.CONSULTATION_RECEIVED: "the day the consultation reached the school or college",
    Trigger.NAMED_IN_FINAL_PLAN: "the day from which the final plan names the school",
    Trigger.PLAN_FIRST_MADE: "the day the first final plan was made",
    Trigger.LAST_REVIEW_COMPLETED: "the day of the authority's decision on the last review",
    Trigger.REVIEW_MEETING: "the day of the review meeting",
    Trigger.AMENDMENT_NOTICE_SENT: "the day the notice of proposed amendments was sent",
    Trigger.AMENDMENT_NOTICE_SERVED: "the day the proposed amendments reached the family",
    Trigger.PHASE_TRANSFER: "the day of the move to the next phase (its calendar year counts)",
    Trigger.POST_16_TRANSFER: "the day of a proposed move between post-16 institutions",
    Trigger.EARLY_REVIEW_REQUESTED: "the day an early review was asked for",
    Trigger.REASSESSMENT_REQUESTED: "the day the authority received the request to reassess",
    Trigger.REASSESSMENT_ADVICE_REQUESTED: "the day the request for reassessment advice arrived",
    Trigger.REASSESSMENT_NOTIFIED: "the day the authority told the family it will reassess",
    Trigger.MOVED_IN: "the day of the move into another authority's area",
    Trigger.MOVE_KNOWN: "the day the old authority became aware of the move",
    Trigger.PLAN_TRANSFERRED: "the day the plan passed to the new authority",
    Trigger.ICB_CHANGE_KNOWN: "the day the change of responsible health body became known",
    Trigger.DECISION_SENT: "the day written notice of the decision was sent",
    Trigger.MEDIATION_CERTIFICATE: "the day the mediation certificate was issued",
    Trigger.NO_MEDIATION_WANTED: "the day the family told the adviser it wants no mediation",
    Trigger.MEDIATION_WANTED: "the day the authority learned that the family wants mediation",
    Trigger.MEDIATION_ENDED: "the day the mediation ended",
    Trigger.TRIBUNAL_ORDER: "the day of the tribunal's order",
    Trigger.APPEAL_UNOPPOSED: "the day the authority told the tribunal it will not oppose",
    Trigger.RECOMMENDATION_RECEIVED: "the day the tribunal's recommendation was received",
    Trigger.CEASING_CONSIDERED: "the day the authority said it is thinking of ending the plan",
    Trigger.RELEASED_FROM_CUSTODY: "the day of release from custody",
    Trigger.DIRECT_PAYMENT_STARTED: "the day of the first direct payment",
    Trigger.SUBJECT_ACCESS_REQUESTED: "the day a valid subject access request was received",
    Trigger.RECORD_REQUESTED: "the day the parent's request to see the pupil's file was received",
    Trigger.LEFT_SCHOOL: "the day the pupil ceased to be registered at the school",
    Trigger.TURNS_25: "the 25th birthday (worked out when the date of birth is given)",
}
