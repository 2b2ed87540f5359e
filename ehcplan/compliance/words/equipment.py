"""What a need calls for beside people: equipment, rooms, and other ways to take part and record.

The SEND Code of Practice (9.69 table, F) asks for facilities, equipment, staffing and curriculum.
"""

import re
from dataclasses import dataclass, field

from ehcplan.compliance.pattern import Pattern


@dataclass(frozen=True, kw_only=True)
class Call:
    """Words of a need that call for something, and the words by which provision gives it."""

    label: str
    calling: str
    giving: str
    calls: Pattern = field(init=False, repr=False, compare=False)
    given: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "calls", Pattern(rf"\b(?:{self.calling})", re.IGNORECASE))
        object.__setattr__(self, "given", Pattern(rf"\b(?:{self.giving})", re.IGNORECASE))


CALLS: tuple[Call, ...] = (
    Call(
        label="hearing",
        calling=(
            r"hearing\s+(?:aids?|loss|impair\w+)|deaf(?:ness)?\b|cochlear|hard\s+of\s+hearing|"
            r"glue\s+ear"
        ),
        giving=r"radio\s+aid|hearing\s+aid|sound\s?field|acoustic|microphone|loop|roger\b|batter|"
        r"caption|subtitl|"
        r"(?:sits?|seat\w*)\b|interpreter|sign\w*|cochlear|processor|teacher\s+of\s+the\s+deaf",
    ),
    Call(
        label="sight",
        calling=r"(?:sight|visual|vision)[\s-]+(?:impair\w+|loss)|low\s+vision|braille|"
        r"registered\s+blind|partially\s+sighted|"
        r"nystagmus|tunnel\s+vision",
        giving=r"large\s+print|enlarg|magnif|braille|font|point\s+size|screen|contrast|lamp|lighting|"
        r"tactile|slope|"
        r"qtvi|cane|seat|zoom",
    ),
    Call(
        label="moving about",
        calling=(
            r"wheelchairs?\b|walking\s+(?:frame|aid)|walker\b|hoist|muscular\s+dystroph|"
            r"cerebral\s+palsy|cannot\s+(?:yet\s+)?walk"
        ),
        giving=r"wheelchair|hoist|ramp|lift|chair|frame|stand|rail|ground\s+floor|access|walker|"
        r"evacuat|seat|physio|"
        r"moving\s+and\s+handling|slings?|transfer|turns\s+of",
    ),
    Call(
        label="communicating without speech",
        calling=r"communication\s+(?:aid|device|app|book|board)|talker(?:\s+app)?\b|eye[\s-]?gaze|"
        r"speech[\s-]generating|"
        r"voice\s+output|\bAAC\b|\bPECS\b",
        giving=r"device|app\b|talker|communication\s+(?:aid|book|board)|symbol|sign|photo|board|pecs|"
        r"eye[\s-]?gaze|tablet|"
        r"aac\b|switch|pictures?",
    ),
    Call(
        label="recording work",
        calling=r"types?\s+(?:his|her|their)\s+work|hand\s+(?:hurts|pain)|wrist\s+(?:hurts|pain)|"
        r"pain\s+(?:when|while)\s+(?:she\s+|he\s+)?writ\w+|"
        r"speech[\s-]to[\s-]text|touch[\s-]typ",
        giving=r"laptop|keyboard|typ|scribe|dictat|grip|slope|tablet|software|recording|"
        r"speech[\s-]to[\s-]text|camera|"
        r"computer|chromebook",
    ),
    Call(
        label="noise",
        calling=r"ear\s+defenders?|noise[\s-]cancelling|covers?\s+(?:his|her|their)\s+ears",
        giving=(
            r"ear\s+defender|headphone|quiet|room\b|space|work\s?station|warn|door\b|noise|sound|"
            r"corner|carpet|before\s+others"
        ),
    ),
)
NEVER_WITHOUT = frozenset({"hearing", "sight", "moving about", "communicating without speech"})
"""Needs that hardly ever do without any equipment: that none is needed is worth a question."""
DENIED = Pattern(
    r"\bno\s+(?:special(?:ist)?\s+|particular\s+)?(?:equipment|aids)\b[^.;]{0,30}\b(?:needed|"
    r"required|necessary)\b[^.;]{0,20}",
    re.IGNORECASE,
)
ADAPTS_PLACE = Pattern(
    r"^\W*(?:[A-K]?\d{1,2}[.):]\s+)?(?:(?:the|all|every|each)\s+)*(?:[\w-]+\s+(?:and|of)\s+(?:all\s+|"
    r"the\s+)*)?(?:[\w-]+\s+)?(?:edges?|steps?|stairs?|stairways?|doors?|doorways?|walls?|floors?|"
    r"handrails?|rails?|corridors?|paths?|kerbs?|ramps?|windows?|blinds?|lights?|lighting|pillars?|"
    r"posts?|signs?|room\s+names?)\b[^.;]{0,40}?\b(?:is|are)\s+(?:\w+ly\s+)?(?:painted|marked|fitted|fixed|"
    r"kept|laid|lit|lined|edged|taped|padded|covered|widened|screened|labelled|numbered)\b",
    re.IGNORECASE,
)
"""What is done to the building, which takes nobody's time with the pupil."""
