"""Skills that nothing but practice of their own brings: what an outcome says of each, and what helps it.

A reading lesson teaches nobody to swim. Where an outcome is about one of these skills and provision
holds no word of it, nor anybody whose work it is, nothing in the plan serves the outcome. Own work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.pattern import Pattern


@dataclass(frozen=True, kw_only=True)
class Skill:
    """A skill: by what an outcome is about it, and by what provision serves it."""

    told: Pattern
    served: Pattern


def _skill(told: str, served: str) -> Skill:
    return Skill(
        told=Pattern(rf"\b(?:{told})\b", re.IGNORECASE),
        served=Pattern(rf"\b(?:{served})", re.IGNORECASE),
    )


_MOTOR = (
    r"physio|occupational|OT\b|OTs\b|motor|PE\b|P\.E|physical|exercis|movement|gym|sport|balance|"
    r"co-?ordinat"
)
_FINE = r"occupational|OT\b|OTs\b|fine|motor|hand\b|hands\b|finger|dexter|craft"
_LIFE = (
    r"life[- ]skills|living|independen|daily|domestic|household|adulthood skills|occupational|OT\b|"
    r"support worker|personal assistant|ASDAN"
)
_LESSONS = r"all (?:lessons|subjects|areas)|every lesson|curriculum|differentiat|functional skills"
SKILLS: tuple[Skill, ...] = (
    _skill(
        r"swims?|swimming|treads water|floats on",
        rf"swim|hydro|pool|water|aqua|leisure|lifeguard|{_MOTOR}",
    ),
    _skill(
        r"bicycles?|bikes?|cycles|pedals|tricycles?|trikes?|scooters?|roller[- ]?skates",
        rf"bike|bicycl|cycl|pedal|trike|tricycl|scooter|skat|outdoor|{_MOTOR}",
    ),
    _skill(
        (
            r"stairs|climbs?|hops|skips with|catches a|kicks a|throws a|balances|stands on one|"
            r"walks \d+ (?:metres|steps)|jumps"
        ),
        rf"stair|climb|ball|mobil|walk|posture|postural|stand|stretch|{_MOTOR}",
    ),
    _skill(
        (
            r"(?:gets?|getting) (?:changed|dressed|undressed)|(?:ties|does up|fastens) (?:\w+ ){0,3}?"
            r"(?:laces|buttons?|zips?|shoes|coat)"
        ),
        (
            r"button|zip|laces?\b|dress|chang(?:e|es|ing) (?:for|into|his|her|clothes|room)|clothes|"
            rf"clothing|uniform|self-?care|self-?help|personal care|backward chain|{_LIFE}|{_FINE}|{_MOTOR}"
        ),
    ),
    _skill(
        r"scissors|cuts? (?:out|around|round|along)|threads (?:a|beads)",
        rf"scissor|cut|thread|{_FINE}",
    ),
    _skill(
        (
            r"handwriting|joined(?:-up)? (?:hand|writing)|cursive|letters (?:so that they )?sit|"
            r"forms (?:\w+ ){0,3}?(?:letters|numerals)|(?:letters|words|writing) on the line|"
            r"(?:tripod|pencil) grip|holds? (?:a |his |her |the )?(?:pencil|pen)"
        ),
        (
            r"hand-?writ|letter[- ]form|formation|pencil|pens?\b|grip|cursive|joined|slope|"
            r"touch-?typ|writing (?:programme|practice|lesson|group|skills|frame)|"
            rf"(?:to|of|in) writ|{_FINE}"
        ),
    ),
    _skill(
        r"tells? the time|reads? (?:a|the) (?:clock|watch)|clock with hands|analogue",
        rf"clock|watch\b|tell\w* the time|time-?telling|math|number|numera|{_LESSONS}",
    ),
    _skill(
        (
            r"budgets?|budgeting|pays? (?:the|his|her|their) (?:rent|bills?)|rent is paid|"
            r"checks? (?:his |her |their |the )?change|change from|coins|times tables?|"
            r"(?:whether|if) (?:the|his|her|their) change is|"
            r"number bonds|adds? (?:two|up|three)|subtracts?|multiplies|fractions"
        ),
        (
            r"money|budget|bank|coin|shop|financ|wage|bill|math|number|numera|arith|sums\b|"
            rf"calculat|tables|{_LIFE}|{_LESSONS}"
        ),
    ),
    _skill(
        (
            r"cooks?|cooking|bakes?|recipes?|makes? (?:\w+ ){0,3}?(?:sandwich\w*|toast|meals?|cup "
            r"of tea|hot drink|breakfast|lunch)|prepares? (?:\w+ ){0,3}?(?:meals?|snacks?)"
        ),
        rf"cook|bak(?:e|ing)|food|kitchen|recipe|cater|meal|snack|breakfast|lunch|{_LIFE}",
    ),
    _skill(
        (
            r"\d+ signs|signs? (?:for|to say)|us(?:es|ing) (?:\w+ ){0,2}?(?:signs|symbols|makaton|"
            r"BSL)|makaton|communication (?:book|aid|board|device)|eye[- ]?gaze|PECS"
        ),
        (
            r"sign|makaton|symbol|AAC|communicat|speech|SLT|SALT|language|PECS|BSL|talker|device|"
            r"eye[- ]?gaze|board"
        ),
    ),
    _skill(
        (
            r"articulates?|pronounces?|speech sounds?|(?:says?|makes?|uses?|produces?) (?:\w+ "
            r"){0,2}?sounds? [‘“\"']?[a-z]{1,2}\b[’”\"']?(?! \w+ing)|sounds? (?-i:[a-z]{1,2}) and "
            r"(?-i:[a-z]{1,2})|understood by (?:an? )?(?:unfamiliar|strangers?|new)|"
            r"(?:new|unfamiliar|unknown|other|strange|any) (?:[\w’'-]+ ){1,4}?(?:makes? out|understands?|"
            r"follows?|catch(?:es)?) (?:[^\s.;]+ ){0,10}?(?:what|when) (?:he|she|they|[\w’'-]+) (?:says?|"
            r"speaks?|talks?)|"
            r"(?:says?|makes?|uses?|produces?) (?:his |her |their |the |all )?(?:[‘“\"']?"
            r"(?:sh|ch|th|[a-z])[’”\"']?(?:, (?:and )?| and | )){1,6}sounds?|clear(?:ly)? enough for "
            r"(?:\w+ ){1,4}?to (?:understand|follow)"
        ),
        (
            r"speech|SLT|SALT|articulat|pronounc|language therap|speaking|talking|"
            r"sounds? (?:in|of) (?:words|speech)|minimal pairs|phonolog"
        ),
    ),
    _skill(
        (
            r"plays? (?:a |the |\w+ ){0,2}?(?:tunes?|scales?|chords?|piano|guitar|drums?|violin|"
            r"fiddle|keyboard|recorder|flute|cornet|trumpet)|tune of"
        ),
        (
            r"music|instrument|piano|guitar|drum|violin|keyboard|tune|band\b|choir|recorder|"
            r"peripatetic|orchestra"
        ),
    ),
    _skill(
        r"touch-?types?|types? (?:at )?\d+ words|types? (?:\w+ )?with (?:both|all)",
        rf"typ(?:e|es|ing)\b|touch-?typ|keyboard|laptop|computer|tablet|ICT|{_FINE}",
    ),
    _skill(
        r"driving (?:test|licence|theory)|drives? (?:a|the|his|her|their) (?:car|van|moped|tractor)",
        r"driv(?:e|es|ing)\b|car\b|theory test",
    ),
    _skill(
        (
            r"in (?:French|Spanish|German|Italian|Welsh|Polish|Urdu|Arabic|Mandarin|Latin)|"
            r"(?:speaks?|learns?) (?:French|Spanish|German|Italian|Welsh|Polish|Urdu|Mandarin|Latin)"
        ),
        (
            r"French|Spanish|German|Italian|Welsh|Polish|Urdu|Arabic|Mandarin|Latin|MFL|"
            r"(?:modern|foreign|second|home) languages?|bilingual|interpreter|mother tongue"
        ),
    ),
    _skill(
        (
            r"(?:stays?|keeps?|remains?) (?:clean and )?dry|(?:is|be) (?:clean and )?dry (?:by|at|all|"
            r"through|from|on|in)|uses? the (?:toilet|potty|lavatory)|out of (?:nappies|pads)"
        ),
        (
            r"toilet|potty|continen|bladder|bowel|napp(?:y|ies)|pads\b|stays? dry|personal care|"
            r"hygiene|self-?care|intimate|bathroom|nurse|catheter|independence skills|life[- ]skills"
        ),
    ),
    _skill(
        r"braille",
        r"braille|tactile|QTVI|visual(?:ly)? impair|vision|mobility|sensory",
    ),
    _skill(
        r"rides? (?:an? |the |his |her )?(?:horse|pony)|horse[- ]riding",
        r"horse|pony|riding|equine|stable|animal",
    ),
)


_SAID_OF_IT = Pattern(
    r"\b(?:reads?|writes?|spells?|describes?|explains?|tells|talks?|asks?|says?|names?|listens?|"
    r"hears?|watches|chooses?|copes|calm\w*|waits?|travels?|gets? to|goes to|"
    r"life|water|stays?|starts?|joins?|plays with)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
"""What else is done with a thing: whoever reads a recipe learns to read."""


def without_help(outcome: str, provided: str) -> bool:
    """Return whether an outcome is about a skill of which provision holds nothing."""
    return any(skill.served.search(provided) is None for skill in _skills_in(outcome))


def with_help(outcome: str, provided: str) -> bool:
    """Return whether an outcome is about a skill, and provision holds what practises each such."""
    skills = tuple(_skills_in(outcome))
    return bool(skills) and all(skill.served.search(provided) for skill in skills)


def _skills_in(outcome: str) -> Iterator[Skill]:
    for skill in SKILLS:
        told = skill.told.search(outcome)
        if told is not None and not _SAID_OF_IT.search(outcome[: told.start()]):
            yield skill
