"""Where answers may go on the one-page profile: one entry for each prompt and speaker."""

from ehcplan.mapping.entry import MappingEntry
from ehcplan.mapping.profile_ahead import AHEAD
from ehcplan.mapping.profile_checking import CHECKING
from ehcplan.mapping.profile_communication import COMMUNICATION
from ehcplan.mapping.profile_days import DAYS
from ehcplan.mapping.profile_knowing import KNOWING
from ehcplan.mapping.profile_meetings import MEETINGS
from ehcplan.mapping.profile_relationships import RELATIONSHIPS
from ehcplan.mapping.profile_senses import SENSES
from ehcplan.mapping.profile_work import WORK

ENTRIES: tuple[MappingEntry, ...] = (
    *KNOWING,
    *DAYS,
    *SENSES,
    *COMMUNICATION,
    *RELATIONSHIPS,
    *AHEAD,
    *WORK,
    *CHECKING,
    *MEETINGS,
)
