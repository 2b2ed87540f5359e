"""Which facts a case knows: what a rule may lean on, and must otherwise leave undecided.

A case of ours knows all that was ever recorded in it. A plan read from a bare Word file knows what
is printed there, and no more: that it records no agreement does not mean that nobody agreed.
"""

from enum import StrEnum


class Known(StrEnum):
    """A kind of fact that a case either knows or cannot know."""

    BORN = "born"
    PRONOUNS = "pronouns"
    SPEAKERS = "speakers"
    GATHERING = "gathering"
    ELEMENTS = "elements"
    LINKS = "links"
    EVENTS = "events"
    AGREEMENTS = "agreements"
    ATTACHMENTS = "attachments"
    REQUEST = "request"
    CONSENTS = "consents"
    CAPACITY = "capacity"
    CARE_STATUS = "care_status"
    PEOPLE = "people"
    LETTER = "letter"
    FILE = "file"
    NEIGHBOURS = "neighbours"
    EARLIER = "earlier"

    @property
    def label(self) -> str:
        """The fact in plain words, to follow "it needs"."""
        return _LABELS[self]


_LABELS = {
    Known.BORN: "the date of birth",
    Known.PRONOUNS: "the pupil’s pronouns",
    Known.SPEAKERS: "who said each thing",
    Known.GATHERING: "how and when views were gathered",
    Known.ELEMENTS: "which heading each text stands under",
    Known.LINKS: "which provision and outcome belong to which need",
    Known.EVENTS: "the dates of what happened",
    Known.AGREEMENTS: "who agreed, and when",
    Known.ATTACHMENTS: "which reports are attached",
    Known.REQUEST: "the date of the request",
    Known.CONSENTS: "who gave consent, and when",
    Known.CAPACITY: "what was decided about capacity",
    Known.CARE_STATUS: "whether the pupil is looked after",
    Known.PEOPLE: "who the people round the pupil are",
    Known.LETTER: "the letter that goes with the plan",
    Known.FILE: "the Word file",
    Known.NEIGHBOURS: "the other plans of the school",
    Known.EARLIER: "the earlier version",
}

# What only a file, a school or a history can know: a case by itself never does.
_FROM_ELSEWHERE = frozenset({Known.FILE, Known.NEIGHBOURS, Known.EARLIER, Known.LETTER})
OUR_OWN = frozenset(Known) - _FROM_ELSEWHERE
"""What a case of our own knows by itself: what is not there was not recorded."""
