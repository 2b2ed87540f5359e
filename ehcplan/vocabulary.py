"""The field's closed lists: whose words, which heading, how it was gathered."""

from enum import StrEnum


class Voice(StrEnum):
    """Whose and what kind of words a text is.

    The SEND Code of Practice (9.69) asks a plan to make clear who is being quoted.
    """

    OWN_WORDS = "own_words"
    OWN_VIEW = "own_view"
    OBSERVED = "observed"
    FAMILY = "family"
    PARENT = "parent"
    PEER = "peer"
    SCHOOL = "school"
    PROFESSIONAL = "professional"
    OTHER = "other"

    @property
    def is_pupils(self) -> bool:
        """Whether these are the pupil's own words or view."""
        return self in (Voice.OWN_WORDS, Voice.OWN_VIEW)

    @property
    def label(self) -> str:
        """How a page names this voice."""
        return _VOICE_LABELS[self]


_VOICE_LABELS = {
    Voice.OWN_WORDS: "pupil’s exact words",
    Voice.OWN_VIEW: "pupil’s view, told or scribed",
    Voice.OBSERVED: "what was seen",
    Voice.FAMILY: "family",
    Voice.PARENT: "parent or carer",
    Voice.PEER: "friend or classmate",
    Voice.SCHOOL: "school staff",
    Voice.PROFESSIONAL: "professional",
    Voice.OTHER: "someone else",
}


class Role(StrEnum):
    """What a contributor is to the pupil."""

    CHILD = "child"
    PARENT = "parent"
    FAMILY = "family"
    PEER = "peer"
    SCHOOL = "school"
    PROFESSIONAL = "professional"
    GROUP = "group"
    OTHER = "other"

    @property
    def label(self) -> str:
        """How a page names this role."""
        return _ROLE_LABELS[self]


_ROLE_LABELS = {
    Role.CHILD: "the pupil",
    Role.PARENT: "parent or carer",
    Role.FAMILY: "family",
    Role.PEER: "friend or classmate",
    Role.SCHOOL: "school staff",
    Role.PROFESSIONAL: "professional from outside school",
    Role.GROUP: "a group or meeting",
    Role.OTHER: "someone else",
}


class Rule(StrEnum):
    """How an answer may travel to an element."""

    COPY = "copy"
    SELECT = "select"
    REPHRASE = "rephrase"
    SUMMARISE = "summarise"
    EVIDENCE = "evidence"
    NEVER = "never"
    THEME = "theme"


class Sharing(StrEnum):
    """What the speaker said may be done with an answer."""

    PLAN = "plan"
    SCHOOL_ONLY = "school_only"

    @property
    def label(self) -> str:
        """How a page names this choice."""
        return {
            Sharing.PLAN: "May be used in the plan",
            Sharing.SCHOOL_ONLY: "School only, not in the plan",
        }[self]


class Stage(StrEnum):
    """Where a plan stands. A school writes `school_draft`s; the authority issues the rest."""

    GATHERING = "gathering"
    SCHOOL_DRAFT = "school_draft"
    LA_DRAFT = "la_draft"
    FINAL = "final"
    REVIEW = "review"
    AMENDMENT = "amendment"
    AMENDED_FINAL = "amended_final"


class Target(StrEnum):
    """The documents that mapping draws for."""

    SECTION_A = "section-a"
    PROFILE = "profile"


# How a contribution was gathered (the list offered; a case file may name another).
METHODS: dict[str, str] = {
    "conversation": "Talking together",
    "written_by_self": "Written by the person",
    "typed": "Typed by the person",
    "aac_device": "Communication device",
    "signed": "Signing",
    "drawing": "Drawing",
    "photographs": "Photographs",
    "photo_tour": "Photo tour",
    "talking_mat": "Talking mat",
    "symbols": "Symbols or pictures",
    "video": "Video",
    "play": "Play",
    "observation": "Observation",
    "questionnaire_home": "Questionnaire at home",
    "phone_call": "Telephone call",
    "meeting": "Meeting",
    "group_activity": "Group activity",
    "interpreter": "Through an interpreter",
}

# Methods by which the words kept are the person's own, exactly (they made them themselves).
EXACT_METHODS = frozenset({"written_by_self", "typed", "aac_device", "signed"})

# Methods by which a pupil's unquoted entry records what was seen, not what was told.
SEEN_METHODS = frozenset({"observation", "play", "photo_tour", "video"})

# Methods that show a pupil using words (or a device, signs, drawing) of their own.
WORD_METHODS = frozenset(
    {"conversation", "written_by_self", "typed", "aac_device", "signed", "drawing"}
)

SETTINGS: dict[str, str] = {
    "home": "Home",
    "school": "School",
    "class": "Class",
    "playground": "Playground",
    "club": "Club",
    "respite": "Short breaks",
    "college": "College",
    "workplace": "Workplace",
    "community": "Community",
    "clinic": "Clinic",
}


class Element(StrEnum):
    """A canonical part of Section A, or a heading of the one-page profile."""

    A_INTERESTS = "a.interests"
    A_VIEWS = "a.views"
    A_ASPIRATIONS = "a.aspirations"
    A_ASP_EMPLOYMENT = "a.asp_employment"
    A_ASP_LIVING = "a.asp_living"
    A_ASP_COMMUNITY = "a.asp_community"
    A_PLAY = "a.play"
    A_HEALTH = "a.health"
    A_SCHOOLING = "a.schooling"
    A_INDEPENDENCE = "a.independence"
    A_FRIENDSHIPS = "a.friendships"
    A_FUTURE = "a.future"
    A_COMMUNICATION = "a.communication"
    A_DECISION_MAKING = "a.decision_making"
    A_HISTORY = "a.history"
    A_PARENT_VIEWS = "a.parent_views"
    A_PARENT_ASPIRATIONS = "a.parent_aspirations"
    A_PARTICIPATION = "a.participation"
    A_STRENGTHS = "a.strengths"
    A_IMPORTANT_TO = "a.important_to"
    A_WHAT_HELPS = "a.what_helps"
    A_WORKING = "a.working"
    A_NOT_WORKING = "a.not_working"
    A_PARENT_WORKING = "a.parent_working"
    A_PARENT_NOT_WORKING = "a.parent_not_working"
    A_IMPORTANT_FOR = "a.important_for"

    P_KNOWN_AS = "p.known_as"
    P_APPRECIATIONS = "p.appreciations"
    P_IMPORTANT_TO = "p.important_to"
    P_SUPPORT = "p.support"
    P_COMMUNICATION = "p.communication"
    P_ASPIRATIONS = "p.aspirations"
    P_HARD_FOR_ME = "p.hard_for_me"
    P_FIRST_FIVE_MINUTES = "p.first_five_minutes"
    P_MOTIVATES_ME = "p.motivates_me"

    @property
    def target(self) -> Target:
        """The document this element is printed in."""
        return Target.SECTION_A if self.value.startswith("a.") else Target.PROFILE

    @property
    def key(self) -> str:
        """The key without its prefix, as a case file writes it: `interests`."""
        return self.value.partition(".")[2]

    @property
    def label(self) -> str:
        """The heading where no pupil is named: on a settings page or in an error."""
        return self.heading("the pupil")

    def heading(self, name: str) -> str:
        """The heading as the `standard` pack prints it for the pupil known as `name`.

        Headings name the pupil and never say "me": first person is for exact words alone.
        """
        text = ELEMENT_LABELS[self].format(name=name)
        return text[:1].upper() + text[1:]


# In the order in which the standard pack prints them; participation is last (a table).
SECTION_A_ELEMENTS: tuple[Element, ...] = (
    Element.A_STRENGTHS,
    Element.A_IMPORTANT_TO,
    Element.A_INTERESTS,
    Element.A_VIEWS,
    Element.A_PLAY,
    Element.A_FRIENDSHIPS,
    Element.A_SCHOOLING,
    Element.A_HEALTH,
    Element.A_INDEPENDENCE,
    Element.A_COMMUNICATION,
    Element.A_DECISION_MAKING,
    Element.A_WORKING,
    Element.A_NOT_WORKING,
    Element.A_WHAT_HELPS,
    Element.A_IMPORTANT_FOR,
    Element.A_ASPIRATIONS,
    Element.A_FUTURE,
    Element.A_ASP_EMPLOYMENT,
    Element.A_ASP_LIVING,
    Element.A_ASP_COMMUNITY,
    Element.A_HISTORY,
    Element.A_PARENT_VIEWS,
    Element.A_PARENT_WORKING,
    Element.A_PARENT_NOT_WORKING,
    Element.A_PARENT_ASPIRATIONS,
    Element.A_PARTICIPATION,
)

PROFILE_ELEMENTS: tuple[Element, ...] = (
    Element.P_APPRECIATIONS,
    Element.P_IMPORTANT_TO,
    Element.P_SUPPORT,
    Element.P_COMMUNICATION,
    Element.P_ASPIRATIONS,
    Element.P_HARD_FOR_ME,
    Element.P_FIRST_FIVE_MINUTES,
    Element.P_MOTIVATES_ME,
)

ELEMENT_LABELS: dict[Element, str] = {
    Element.A_STRENGTHS: "What people like and admire about {name}",
    Element.A_IMPORTANT_TO: "What is important to {name}",
    Element.A_INTERESTS: "{name}’s interests",
    Element.A_VIEWS: "What {name} wants people to know",
    Element.A_PLAY: "Play and free time",
    Element.A_FRIENDSHIPS: "Friends and the people who matter",
    Element.A_SCHOOLING: "School or college life",
    Element.A_HEALTH: "Health in everyday life",
    Element.A_INDEPENDENCE: "Doing things independently",
    Element.A_COMMUNICATION: "How {name} communicates",
    Element.A_DECISION_MAKING: "How {name} takes part in decisions",
    Element.A_WORKING: "What is working for {name}",
    Element.A_NOT_WORKING: "What is not working for {name}",
    Element.A_WHAT_HELPS: "What helps {name}",
    Element.A_IMPORTANT_FOR: "What is important for {name}",
    Element.A_ASPIRATIONS: "{name}’s hopes and goals",
    Element.A_FUTURE: "What {name} wants to do next",
    Element.A_ASP_EMPLOYMENT: "Work",
    Element.A_ASP_LIVING: "Where and how {name} wants to live",
    Element.A_ASP_COMMUNITY: "Being part of the community",
    Element.A_HISTORY: "{name}’s story so far",
    Element.A_PARENT_VIEWS: "Parents’ and carers’ views",
    Element.A_PARENT_WORKING: "What is working, as the family sees it",
    Element.A_PARENT_NOT_WORKING: "What is not working, as the family sees it",
    Element.A_PARENT_ASPIRATIONS: "Parents’ and carers’ hopes",
    Element.A_PARTICIPATION: "Who took part, and how",
    Element.P_KNOWN_AS: "{name} likes to be called",
    Element.P_APPRECIATIONS: "What people like and admire about {name}",
    Element.P_IMPORTANT_TO: "What is important to {name}",
    Element.P_SUPPORT: "How best to support {name}",
    Element.P_COMMUNICATION: "How {name} communicates",
    Element.P_ASPIRATIONS: "{name}’s hopes and goals",
    Element.P_HARD_FOR_ME: "What {name} finds hard",
    Element.P_FIRST_FIVE_MINUTES: "In the first five minutes",
    Element.P_MOTIVATES_ME: "What motivates {name}",
}

# Elements that speak as the pupil: another's words never land here.
PUPILS_OWN_ELEMENTS = frozenset(
    {
        Element.A_IMPORTANT_TO,
        Element.A_INTERESTS,
        Element.A_VIEWS,
        Element.A_ASPIRATIONS,
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
        Element.P_IMPORTANT_TO,
        Element.P_ASPIRATIONS,
        Element.P_HARD_FOR_ME,
    }
)

# Folded by default under Year 9: "not yet relevant" is a person's choice, never invented.
ADULTHOOD_ELEMENTS = frozenset(
    {Element.A_ASP_EMPLOYMENT, Element.A_ASP_LIVING, Element.A_ASP_COMMUNITY}
)

PARENT_ELEMENTS = frozenset(
    {
        Element.A_PARENT_VIEWS,
        Element.A_PARENT_WORKING,
        Element.A_PARENT_NOT_WORKING,
        Element.A_PARENT_ASPIRATIONS,
    }
)

# What a person may say about an empty element; anything else prints nothing (decision 9).
EMPTY_REASONS: dict[str, str] = {
    "chose_not_to": "Asked, and chose not to say",
    "not_asked": "Not asked yet",
    "not_yet_relevant": "Not yet relevant",
}


def element(key: str, *, target: Target) -> Element:
    """Return the element that `key` names: `a.interests`, or `interests` within a target.

    Raises ValueError with the list of keys when there is no such element.
    """
    prefix = "a." if target is Target.SECTION_A else "p."
    full = key if key.startswith(("a.", "p.")) else prefix + key
    try:
        found = Element(full)
    except ValueError:
        found = None
    if found is None or found.target is not target:
        names = ", ".join(e.key for e in elements_of(target))
        raise ValueError(f"{key!r} is not an element of the {target.value}. Use one of: {names}.")
    return found


def elements_of(target: Target) -> tuple[Element, ...]:
    """Return a target's elements in printing order."""
    return SECTION_A_ELEMENTS if target is Target.SECTION_A else PROFILE_ELEMENTS
