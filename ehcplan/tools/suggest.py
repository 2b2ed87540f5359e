"""Which tool, or which question, would fill what is missing."""

from dataclasses import dataclass

from ehcplan.vocabulary import Element


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something a record lacks, with the tools and the question that would bring it."""

    key: str
    label: str
    elements: tuple[Element, ...]
    """The empty elements it answers; none for what is printed nowhere, such as actions."""
    first: tuple[str, ...]
    """Tools to offer first."""
    then: tuple[str, ...]
    """Tools to offer after those."""
    question: str
    """What to ask where no tool is wanted."""

    @property
    def tools(self) -> tuple[str, ...]:
        """The keys of every tool it suggests, the first first."""
        return self.first + self.then


FEW_WORDS = Missing(
    key="own_voice_few_words",
    label="The pupil’s own voice, where the pupil uses few or no words",
    elements=(
        Element.A_VIEWS,
        Element.A_IMPORTANT_TO,
        Element.A_INTERESTS,
        Element.A_PLAY,
        Element.A_SCHOOLING,
        Element.A_WORKING,
        Element.A_NOT_WORKING,
        Element.A_WHAT_HELPS,
        Element.P_IMPORTANT_TO,
        Element.P_SUPPORT,
        Element.P_HARD_FOR_ME,
        Element.P_MOTIVATES_ME,
    ),
    first=("communication_chart",),
    then=("photo_tour", "talking_mat", "routines", "learning_log"),
    question=(
        "What do two people who know the pupil in two different places see the pupil do, and what "
        "does each think it means?"
    ),
)

MISSING: tuple[Missing, ...] = (
    Missing(
        key="own_voice",
        label="The pupil’s own voice, where the pupil can tell us",
        elements=(Element.A_VIEWS, Element.A_SCHOOLING),
        first=("good_day_bad_day",),
        then=("all_about_me", "working_not_working"),
        question="Tell me about a good day and a bad day. What should people know?",
    ),
    FEW_WORDS,
    Missing(
        key="appreciations",
        label="What people like and admire",
        elements=(Element.A_STRENGTHS, Element.P_APPRECIATIONS),
        first=("appreciations",),
        then=("whats_great", "achievement_log"),
        question="What do you like and admire about this pupil? When did you last see it?",
    ),
    Missing(
        key="what_matters",
        label="What matters to the pupil, and interests",
        elements=(Element.A_IMPORTANT_TO, Element.A_INTERESTS, Element.P_IMPORTANT_TO),
        first=("important_to_for",),
        then=("relationship_circle", "photo_tour"),
        question="What would you miss most if it were taken out of your week?",
    ),
    Missing(
        key="play",
        label="Play and free time",
        elements=(Element.A_PLAY,),
        first=("good_day_bad_day",),
        then=("photo_tour", "all_about_me"),
        question="What do you do at break, after school and at weekends, when you may choose?",
    ),
    Missing(
        key="support",
        label="Support that somebody new could act on",
        elements=(Element.A_WHAT_HELPS, Element.P_SUPPORT),
        first=("good_day_bad_day",),
        then=("top_tips", "routines", "barriers_and_enablers"),
        question="What should somebody new do, and not do, on their first day with you?",
    ),
    Missing(
        key="first_five_minutes",
        label="What to do in the first five minutes",
        elements=(Element.P_FIRST_FIVE_MINUTES,),
        first=("top_tips",),
        then=("routines",),
        question="What should somebody do, or leave alone, in the first five minutes?",
    ),
    Missing(
        key="finds_hard",
        label="What the pupil finds hard",
        elements=(Element.P_HARD_FOR_ME,),
        first=("volcano",),
        then=("all_about_me", "good_day_bad_day", "barriers_and_enablers"),
        question="What is hard for you at school, and what makes it harder?",
    ),
    Missing(
        key="motivates",
        label="What motivates the pupil",
        elements=(Element.P_MOTIVATES_ME,),
        first=("gifts_and_capacities",),
        then=("path", "important_to_for"),
        question="What makes you want to start something, and to keep going?",
    ),
    Missing(
        key="working",
        label="What is working and what is not, for the pupil",
        elements=(Element.A_WORKING, Element.A_NOT_WORKING),
        first=("working_not_working",),
        then=("good_day_bad_day", "traffic_lights"),
        question="What is going well for you just now, and what is not?",
    ),
    Missing(
        key="aspirations",
        label="Hopes and goals",
        elements=(Element.A_ASPIRATIONS, Element.A_FUTURE, Element.P_ASPIRATIONS),
        first=("hopes_and_fears",),
        then=("if_i_could_i_would", "path", "vocational_profile"),
        question="What do you hope for, soon and when you are older?",
    ),
    Missing(
        key="work",
        label="Work",
        elements=(Element.A_ASP_EMPLOYMENT,),
        first=("vocational_profile",),
        then=("if_i_could_i_would", "path"),
        question="What work would you like to do, or to try for a day?",
    ),
    Missing(
        key="living",
        label="Where and how to live",
        elements=(Element.A_ASP_LIVING,),
        first=("perfect_week",),
        then=("hopes_and_fears", "path"),
        question="Where would you like to live one day, with whom, and doing what for yourself?",
    ),
    Missing(
        key="history",
        label="The story so far",
        elements=(Element.A_HISTORY,),
        first=("my_history",),
        then=("relationship_circle", "maps"),
        question="What has happened so far that people should know, and are you happy to share it?",
    ),
    Missing(
        key="communication",
        label="How the pupil communicates",
        elements=(Element.A_COMMUNICATION, Element.P_COMMUNICATION),
        first=("communication_chart", "communication_chart_to"),
        then=("decision_making_profile", "decision_making_agreement"),
        question="How does the pupil show yes, no, more, stop, pain and joy, and how do you answer?",
    ),
    Missing(
        key="decisions",
        label="How the pupil takes part in decisions",
        elements=(Element.A_DECISION_MAKING,),
        first=("decision_making_profile",),
        then=("decision_making_agreement", "communication_chart"),
        question="Which choices do you make yourself, and how do you like to be asked?",
    ),
    Missing(
        key="friends",
        label="Friends and the people who matter",
        elements=(Element.A_FRIENDSHIPS,),
        first=("relationship_circle",),
        then=("community_map", "presence_to_contribution"),
        question="Who do you like to be with, and whom would you like to know better?",
    ),
    Missing(
        key="community",
        label="Being part of the community",
        elements=(Element.A_ASP_COMMUNITY,),
        first=("community_map",),
        then=("presence_to_contribution", "relationship_circle"),
        question="Where do you go, who would miss you there, and where would you like to go?",
    ),
    Missing(
        key="independence",
        label="Doing things independently",
        elements=(Element.A_INDEPENDENCE,),
        first=("decision_making_agreement",),
        then=("perfect_week", "person_centred_risk"),
        question="What do you do by yourself, and what would you like to do by yourself next?",
    ),
    Missing(
        key="health",
        label="Health in daily life",
        elements=(Element.A_HEALTH,),
        first=("routines",),
        then=("important_to_for", "communication_chart"),
        question="What keeps the pupil well from day to day, and how do you tell when they are not?",
    ),
    Missing(
        key="important_for",
        label="What is important for the pupil",
        elements=(Element.A_IMPORTANT_FOR,),
        first=("important_to_for",),
        then=("routines", "top_tips"),
        question="What must be right for the pupil to be healthy, safe, valued and learning?",
    ),
    Missing(
        key="parents_views",
        label="Parents’ and carers’ views",
        elements=(Element.A_PARENT_VIEWS,),
        first=("our_story",),
        then=("hopes_star", "working_not_working"),
        question="Tell us about your child as you know them. What should we know?",
    ),
    Missing(
        key="parents_working",
        label="What is working and what is not, as the family sees it",
        elements=(Element.A_PARENT_WORKING, Element.A_PARENT_NOT_WORKING),
        first=("working_not_working",),
        then=("our_story", "person_centred_review"),
        question="As a family, what is going well for you just now, and what is not?",
    ),
    Missing(
        key="parents_hopes",
        label="Parents’ and carers’ hopes",
        elements=(Element.A_PARENT_ASPIRATIONS,),
        first=("hopes_star",),
        then=("our_story", "hopes_and_fears"),
        question="What do you hope for your child, this year and later in life?",
    ),
    Missing(
        key="known_as",
        label="The name the pupil likes",
        elements=(Element.P_KNOWN_AS,),
        first=("all_about_me",),
        then=("one_page_profile",),
        question="What do you like to be called, and how do you say it?",
    ),
    Missing(
        key="actions",
        label="What will be done",
        elements=(),
        first=("working_not_working",),
        then=("four_plus_one", "path"),
        question="What is not working, and who will change what by when?",
    ),
)


def _row_for(element: Element) -> Missing | None:
    rows = (row for row in MISSING if row is not FEW_WORDS and element in row.elements)
    return next(rows, None)


def tools_for(element: Element, without_words: bool) -> tuple[str, ...]:
    """Return the keys of tools that would fill an empty element, the one to offer first first.

    For a pupil without words, watching comes before asking. Nothing comes back for the
    participation table, which is made from the contributions' own headers.
    """
    row = _row_for(element)
    tools = row.tools if row else ()
    if without_words and element in FEW_WORDS.elements:
        tools = FEW_WORDS.tools + tools
    return tuple(dict.fromkeys(tools))


def question_for(element: Element) -> str:
    """Return one question that would fill an empty element; "" for the participation table."""
    row = _row_for(element)
    return row.question if row else ""
