"""What labels of dates say together with what is told of them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from ehcplan.documents.read.events.happened import Happened
from ehcplan.plan.events import Event
from ehcplan.vocabulary import Stage

_ISSUED = {"final_plan_sent": "amended_plan_sent"}
_AFTER_FIRST = frozenset(
    {"last_review_completed", "amendment_notice_sent", "amended_plan_sent", "review_meeting"}
)


def with_labels(labelled: Iterable[Event], told: Happened, stage: Stage) -> tuple[Event, ...]:
    """Return the events of known labels with those that were told, each once.

    In an amended plan the day of "this plan" is the amended plan's; a final plan that tells of no
    review or amendment is the first.
    """
    amended = stage is Stage.AMENDED_FINAL
    found: dict[tuple[str, dt.date], Event] = {}
    for event in (*told.events, *labelled):
        kind = _ISSUED.get(event.kind, event.kind) if amended else event.kind
        found.setdefault((kind, event.on), replace(event, kind=kind))
    kinds = {kind for kind, _ in found}
    if stage is Stage.FINAL and not kinds & (_AFTER_FIRST | {"plan_first_made"}):
        issued = [event for event in found.values() if event.kind == "final_plan_sent"]
        for event in issued[:1]:
            found["plan_first_made", event.on] = replace(event, kind="plan_first_made")
    return tuple(found.values())
