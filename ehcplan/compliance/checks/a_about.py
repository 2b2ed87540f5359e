"""What a text of a read Section A may tell of a topic, once it is left what is not the pupil's."""

from ehcplan.compliance.checks.a_everyday import everyday
from ehcplan.compliance.checks.a_next import besides_calendar
from ehcplan.compliance.checks.a_others import besides_others
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.words import a as told

_OF_OTHERS = (told.INDEPENDENCE, told.FRIENDS)


def about(text: str, topic: told.Topic, draft: Draft, *, around: str = "") -> str:
    """Return a text without what it tells of a topic about somebody else, or of none.

    `around` is the text that a single sentence stands in.
    """
    if topic is told.HEALTH:
        return everyday(text, draft, around=around or text)
    if topic is told.FUTURE:
        return besides_calendar(text, draft)
    return besides_others(text, draft) if topic in _OF_OTHERS else text
