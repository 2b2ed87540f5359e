"""All 46 tools, in the order in which they are offered."""

from ehcplan.tools.achievement_log import ACHIEVEMENT_LOG
from ehcplan.tools.all_about_me import ALL_ABOUT_ME
from ehcplan.tools.appreciations import APPRECIATIONS
from ehcplan.tools.barriers_and_enablers import BARRIERS_AND_ENABLERS
from ehcplan.tools.class_profile import CLASS_PROFILE
from ehcplan.tools.communication_chart import COMMUNICATION_CHART
from ehcplan.tools.communication_chart_to import COMMUNICATION_CHART_TO
from ehcplan.tools.community_map import COMMUNITY_MAP
from ehcplan.tools.cycle_record import CYCLE_RECORD
from ehcplan.tools.decision_making_agreement import DECISION_MAKING_AGREEMENT
from ehcplan.tools.decision_making_profile import DECISION_MAKING_PROFILE
from ehcplan.tools.definition import Tool
from ehcplan.tools.doughnut import DOUGHNUT
from ehcplan.tools.four_plus_one import FOUR_PLUS_ONE
from ehcplan.tools.gifts_and_capacities import GIFTS_AND_CAPACITIES
from ehcplan.tools.good_day_bad_day import GOOD_DAY_BAD_DAY
from ehcplan.tools.graphic_record import GRAPHIC_RECORD
from ehcplan.tools.hopes_and_fears import HOPES_AND_FEARS
from ehcplan.tools.hopes_star import HOPES_STAR
from ehcplan.tools.if_i_could_i_would import IF_I_COULD_I_WOULD
from ehcplan.tools.important_to_for import IMPORTANT_TO_FOR
from ehcplan.tools.learning_log import LEARNING_LOG
from ehcplan.tools.maps import MAPS
from ehcplan.tools.matching_support import MATCHING_SUPPORT
from ehcplan.tools.my_history import MY_HISTORY
from ehcplan.tools.one_page_profile import ONE_PAGE_PROFILE
from ehcplan.tools.our_story import OUR_STORY
from ehcplan.tools.outcome_steps import OUTCOME_STEPS
from ehcplan.tools.path import PATH
from ehcplan.tools.perfect_week import PERFECT_WEEK
from ehcplan.tools.person_centred_review import PERSON_CENTRED_REVIEW
from ehcplan.tools.person_centred_risk import PERSON_CENTRED_RISK
from ehcplan.tools.photo_tour import PHOTO_TOUR
from ehcplan.tools.presence_to_contribution import PRESENCE_TO_CONTRIBUTION
from ehcplan.tools.relationship_circle import RELATIONSHIP_CIRCLE
from ehcplan.tools.routines import ROUTINES
from ehcplan.tools.sensory_preferences import SENSORY_PREFERENCES
from ehcplan.tools.staff_profile import STAFF_PROFILE
from ehcplan.tools.talking_mat import TALKING_MAT
from ehcplan.tools.team_plan import TEAM_PLAN
from ehcplan.tools.top_tips import TOP_TIPS
from ehcplan.tools.traffic_lights import TRAFFIC_LIGHTS
from ehcplan.tools.vocational_profile import VOCATIONAL_PROFILE
from ehcplan.tools.volcano import VOLCANO
from ehcplan.tools.whats_great import WHATS_GREAT
from ehcplan.tools.whats_on_your_mind import WHATS_ON_YOUR_MIND
from ehcplan.tools.working_not_working import WORKING_NOT_WORKING

_IN_ORDER = (
    APPRECIATIONS,
    IMPORTANT_TO_FOR,
    ONE_PAGE_PROFILE,
    GOOD_DAY_BAD_DAY,
    PERFECT_WEEK,
    ALL_ABOUT_ME,
    MY_HISTORY,
    GIFTS_AND_CAPACITIES,
    ROUTINES,
    SENSORY_PREFERENCES,
    PHOTO_TOUR,
    BARRIERS_AND_ENABLERS,
    VOLCANO,
    TOP_TIPS,
    COMMUNICATION_CHART,
    COMMUNICATION_CHART_TO,
    DECISION_MAKING_PROFILE,
    DECISION_MAKING_AGREEMENT,
    TALKING_MAT,
    TRAFFIC_LIGHTS,
    RELATIONSHIP_CIRCLE,
    COMMUNITY_MAP,
    PRESENCE_TO_CONTRIBUTION,
    MATCHING_SUPPORT,
    HOPES_STAR,
    HOPES_AND_FEARS,
    PATH,
    MAPS,
    IF_I_COULD_I_WOULD,
    VOCATIONAL_PROFILE,
    PERSON_CENTRED_RISK,
    ACHIEVEMENT_LOG,
    WORKING_NOT_WORKING,
    FOUR_PLUS_ONE,
    LEARNING_LOG,
    WHATS_ON_YOUR_MIND,
    WHATS_GREAT,
    DOUGHNUT,
    OUTCOME_STEPS,
    CYCLE_RECORD,
    PERSON_CENTRED_REVIEW,
    OUR_STORY,
    GRAPHIC_RECORD,
    CLASS_PROFILE,
    STAFF_PROFILE,
    TEAM_PLAN,
)

TOOLS: dict[str, Tool] = {tool.key: tool for tool in _IN_ORDER}
