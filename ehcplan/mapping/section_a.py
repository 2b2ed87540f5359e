"""Where answers may go in Section A: one entry for each prompt and speaker, in the tools’ order."""

from ehcplan.mapping.entry import MappingEntry
from ehcplan.mapping.section_a_ahead import AHEAD
from ehcplan.mapping.section_a_checking import CHECKING
from ehcplan.mapping.section_a_communication import COMMUNICATION
from ehcplan.mapping.section_a_days import DAYS
from ehcplan.mapping.section_a_knowing import KNOWING
from ehcplan.mapping.section_a_meetings import MEETINGS
from ehcplan.mapping.section_a_relationships import RELATIONSHIPS
from ehcplan.mapping.section_a_senses import SENSES
from ehcplan.mapping.section_a_work import WORK

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
