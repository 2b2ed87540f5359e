"""Facts that sections may tell unlike, the census codes, and the words of the Code's areas of need."""

import re
from dataclasses import dataclass

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import Term
from ehcplan.plan.whole import Area


def _any(pattern: str) -> Pattern:
    return Pattern(pattern, re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something of a person that cannot be so in one section and not so in another."""

    label: str
    claimed: Pattern
    denied: Pattern
    spoken_of: Pattern
    """Any word by which a section shows that it knows of it."""
    cannot_be_silent: bool = False
    """Whether Sections B and C, saying nothing of it, disagree with a pupil who tells of it."""


_NO = (
    r"\b(?:no|not\s+any|never\s+had|without(?:\s+any)?|does\s+not\s+have(?:\s+any|\s+an?)?|has\s+"
    r"no|nil)\s+"
)
_FINE = (
    r"(?:normal|fine|good|typical|intact|within\s+(?:the\s+)?(?:normal|average)|not\s+(?:a|of)\s+"
    r"concern|age[\s-]appropriate)"
)

FACTS: tuple[Fact, ...] = (
    Fact(
        label="hearing",
        claimed=_any(
            r"\bhearing\s+(?:aids?|loss|impair\w+)\b|\bcochlear\b|\b(?:is|am|i['’]m|profoundly|"
            r"severely|partially)\s+deaf\b|"
            r"\bdeafness\b|\bhard\s+of\s+hearing\b|\bradio\s+aid\b|\bbone[\s-]anchored\b"
        ),
        denied=_any(
            _NO + r"(?:\w+\s+){0,4}(?:hearing|audiolog\w+)\b(?!\s+aids?\s+(?:in|on))(?:\s+"
            r"(?:needs?|loss|difficult\w+|concerns?|"
            r"impair\w+|problems?|issues?))?|\bhearing\s*(?:is|was|:|"
            r"tested(?:\s+as)?)\s*(?:\w+\s+){0,2}?"
            + _FINE
            + (
                r"|\bhears?\s+(?:well|normally)(?!\s+(?:with|when|in|if|on))\b|\bpassed\s+(?:\w+\s+"
                r"){0,3}hearing\b"
            )
        ),
        spoken_of=_any(r"\bhear(?:s|ing)?\b|\bdeaf\w*|\baudiolog\w*|\bears?\b"),
        cannot_be_silent=True,
    ),
    Fact(
        label="sight",
        claimed=_any(
            r"\b(?:sight|vision|visual)[\s-](?:loss|impair\w+)\b|\bvisually\s+impaired\b|"
            r"\b(?:registered|partially|legally|is|am)\s+"
            r"(?:blind|sighted|sight\s+impaired)\b|\bbraille\b|\bwhite\s+cane\b|\blong\s+cane\b|"
            r"\bnystagmus\b|\blow\s+vision\b|\blarge\s+print\b"
        ),
        denied=_any(
            _NO + r"(?:\w+\s+){0,3}(?:sight|vision|visual|eyesight)\b(?:\s+"
            r"(?:needs?|loss|difficult\w+|concerns?|impair\w+|problems?"
            r"|issues?))|\b(?:sight|vision|eyesight)\s*(?:is|was|:)\s*(?:\w+\s+){0,2}?"
            + _FINE
            + r"|\bsees\s+(?:well|normally)(?!\s+with)\b"
        ),
        spoken_of=_any(
            r"\bsight\w*|\bvision\b|\bvisual(?:ly)?\s+impair\w*|\bblind\w*|\bbraille\b|\beyes?\b|"
            r"\bsees?\b|\bprint\b"
        ),
        cannot_be_silent=True,
    ),
    Fact(
        label="how the pupil communicates",
        claimed=_any(
            r"\bnon-?\s?(?:verbal|speaking)\b|\bpre-?verbal\b|\b(?:does\s+not|doesn['’]t|do\s+not|"
            r"cannot)\s+(?:yet\s+)?(?:use\s+(?:any\s+)?"
            r"(?:spoken\s+words|speech|words)|speak|talk)\b(?!\s+(?:to|in|when|much|about|with|up|"
            r"aloud|unless|very|out))|"
            r"\b(?:communicates|talks|speaks)\s+(?:only\s+)?(?:with|by|using|through)\s+(?:an?\s+"
            r"|his\s+|her\s+|their\s+)?(?:eye\s?gaze|"
            r"signs|makaton|pecs|symbols|aac)\b"
        ),
        denied=_any(
            r"\b(?:speaks?|talks?|communicates)\s+(?:fluently|clearly|confidently|verbally|in\s+"
            r"(?:full|long|complex|grammatical)\s+sentences|"
            r"using\s+(?:full\s+)?sentences)\b|\b(?:is|a)\s+(?:fully\s+|"
            r"highly\s+)?(?:verbal\b(?!\s+and\s+non)|chatty|talkative|"
            r"articulate|fluent\s+(?:speaker|talker))|\b"
            + _NO.removeprefix(r"\b")
            + (
                r"(?:\w+\s+){0,2}(?:speech|communication)\s+(?:and\s+language\s+)?(?:needs?|"
                r"difficult\w+|concerns?)"
            )
        ),
        spoken_of=_any(
            r"\bcommunicat\w*|\bspeech\b|\bspeak\w*|\btalk\w*|\bsign(?:s|ing)?\b|\bwords\b"
        ),
    ),
    Fact(
        label="a diagnosis of autism",
        claimed=_any(
            r"\b(?:is|am|i['’]m)\s+autistic\b|\b(?:diagnos\w+|identified|found)\s+(?:\w+\s+"
            r"){0,5}autis\w+|\bhas\s+autism\b|\bautism\s+diagnosis\b"
        ),
        denied=_any(
            _NO + r"(?:\w+\s+){0,3}diagnos\w+(?:\s+of\s+(?:autis\w+|asd|asc)|\s*[.;,]|\s+"
            r"(?:has|have|at)\b|$)|\b(?:not|never)\s+(?:been\s+)?"
            r"(?:diagnosed\s+(?:with|as)\s+autis\w+|autistic)|\bawaiting\s+(?:\w+\s+"
            r"){0,3}(?:autism|asd|asc)\s+assess\w+"
        ),
        spoken_of=_any(r"\bautis\w+|\basd\b|\basc\b"),
    ),
    Fact(
        label="a diagnosis of ADHD",
        claimed=_any(
            r"\bhas\s+(?:a\s+diagnosis\s+of\s+)?(?:adhd|attention\s+deficit)|"
            r"\bdiagnos\w+\s+(?:\w+\s+){0,4}(?:adhd|attention\s+deficit)"
        ),
        denied=_any(
            _NO + r"(?:\w+\s+){0,3}diagnos\w+\s+of\s+(?:adhd|attention)|\bnot\s+(?:been\s+"
            r")?diagnosed\s+with\s+(?:adhd|attention)|"
            r"\b(?:awaiting|waiting\s+for)\s+(?:\w+\s+){0,3}adhd\s+assess\w+"
        ),
        spoken_of=_any(r"\badhd\b|\battention\s+deficit"),
    ),
    Fact(
        label="epilepsy",
        claimed=_any(
            r"\bhas\s+(?:\w+\s+)?(?:epilepsy|seizures)\b|\bepilepsy\s*[:(,]|\bepileptic\b|"
            r"\bmy\s+(?:seizures|fits)\b"
        ),
        denied=_any(
            _NO
            + (
                r"(?:\w+\s+){0,3}(?:epilepsy|seizures\s+(?:are|were|have))\b|\bnot\s+(?:have\s+"
                r")?epilep\w+"
            )
        ),
        spoken_of=_any(r"\bepilep\w+|\bseizures?\b|\bfits\b"),
    ),
    Fact(
        label="getting about",
        claimed=_any(
            r"\b(?:uses|in|has|my|his|her|their)\s+(?:an?\s+)?(?:\w+\s+)?(?:wheelchair|walking\s+"
            r"frame|walker)\b"
        ),
        denied=_any(
            _NO
            + (
                r"(?:\w+\s+){0,3}(?:physical|mobility)\s+(?:needs?|difficult\w+|concerns?)\b|"
                r"\b(?:fully|independently)\s+mobile\b"
            )
        ),
        spoken_of=_any(
            r"\bwheelchair|\bwalk\w*|\bmobil\w+|\bphysical|\bmov(?:es|ing|ement)\b|\bmotor\b"
        ),
    ),
)

CENSUS_CODES = frozenset(
    {
        "SPLD",
        "MLD",
        "SLD",
        "PMLD",
        "SEMH",
        "SLCN",
        "HI",
        "VI",
        "MSI",
        "PD",
        "ASD",
        "DS",
        "OTH",
        "NSA",
    }
)
"""Types of need of the SEN2 return and the school census (2025 and later)."""
CENSUS_LABELS: dict[str, Pattern] = {
    "SPLD": _any(r"\bspecific\s+learning|\bdyslex|\bdyscalc|\bdysprax"),
    "MLD": _any(r"\bmoderate\s+learning"),
    "SLD": _any(r"\bsevere\s+learning"),
    "PMLD": _any(r"\bprofound"),
    "SEMH": _any(r"\bsocial,?\s+emotional"),
    "SLCN": _any(r"\bspeech|\bcommunication\s+(?:needs|and\s+interaction)|\blanguage"),
    "HI": _any(r"\bhearing|\bdeaf\b"),
    "VI": _any(r"\bvisual|\bvision|\bsight"),
    "MSI": _any(r"\bmulti-?\s?sensory|\bdeaf-?blind"),
    "PD": _any(r"\bphysical"),
    "ASD": _any(r"\bautis|\basc\b"),
    "DS": _any(r"\bdown"),
    "OTH": _any(r"^\W*other\b|\bcognition\s+and\s+learning"),
}

AREA_WORDS: dict[Area, Pattern] = {
    Area.COMMUNICATION: _any(
        r"\b(?:speech|language|communicat\w*|talk\w*|speak\w*|stammer\w*|autis\w*|social\s+"
        r"interaction|makaton|aac|signs?)\b"
    ),
    Area.COGNITION: _any(
        r"\b(?:learn\w*|cogniti\w*|read\w*|writ\w*|spell\w*|maths?|number|litera\w*|memory|"
        r"attention|dyslex\w*|curriculum)\b"
    ),
    Area.SEMH: _any(
        r"\b(?:anxi\w*|worr\w*|emotion\w*|mental\s+health|camhs|self-?harm|trauma\w*|attachment|"
        r"feelings?|mood|"
        r"behaviou?r\w*|friend\w*|social\w*|panic|upset|angry|anger|calm\w*|confiden\w*|"
        r"self-esteem)\b"
    ),
    Area.SENSORY: _any(
        r"\b(?:sensory|glasses|hearing|deaf\w*|sight|vision|visual\s+impair\w*|occupational\s+"
        r"therap\w*|physio\w*|wheelchair|"
        r"handwriting|motor|noise|sounds?|lights?|balance|mobility|pain|muscle\w*|hands?|touch|"
        r"walk\w*|physical\w*|ears?)\b"
    ),
}
"""Words by which a text shows that it speaks of an area of need (Code 6.28 to 6.35)."""

AREA_HINTS: dict[Area, Pattern] = {
    Area.COMMUNICATION: _any(
        r"\b(?:speech\s+and\s+language|stammer\w*|makaton|aac|communication\s+(?:aid|device|book))"
        r"\b"
    ),
    Area.COGNITION: _any(r"\b(?:dyslex\w*|dyscalcul\w*|learning\s+(?:difficult|disabilit)\w*)\b"),
    Area.SEMH: _any(
        r"\b(?:camhs|anxiety|panic\s+attacks?|self-?harm\w*|counsell(?:or|ing)|child\s+"
        r"psychiatr\w*|trauma)\b"
    ),
    Area.SENSORY: _any(
        r"\b(?:my\s+glasses|(?:his|her|their|wears?)\s+glasses|hearing\s+aids?|cochlear|wheelchair|"
        r"walking\s+frame|"
        r"occupational\s+therap\w*|physio\w*|teacher\s+of\s+the\s+deaf|qtvi|audiolog\w*|"
        r"ophthalm\w*|orthopt\w*)\b"
    ),
}
"""Words that, in another section, call for a look at an area of which B is silent."""

TAUGHT: tuple[Term, ...] = (
    Term(
        key="toileting",
        pattern=r"\b(?:toilet\w*|continen\w+|nappy|nappies|pads)\b",
        why="It can be taught.",
    ),
    Term(
        key="eating and drinking",
        pattern=r"\b(?:feed(?:s|ing)?\s+(?:him|her|them)sel\w+|self[\s-]feeding|feeding\s+"
        r"(?:skills|programme)|eating\s+(?:skills|"
        r"programme)|cutlery|weaning|food\s+(?:exposure|programme)|drink\w*\s+from\s+(?:a|"
        r"an)\s+(?:open\s+)?cup)\b",
        why="It can be taught.",
    ),
    Term(
        key="managing feelings",
        pattern=r"\b(?:emotional(?:ly)?\s+(?:self[\s-])?regulat\w+|self[\s-]regulat\w+|regulat\w+\s+"
        r"(?:his|her|their)\s+emotions?|"
        r"manag\w+\s+(?:his|her|their)\s+(?:emotions?|feelings|anxiety|anger|behaviou?r)|"
        r"calm\w*\s+(?:him|her|them)sel\w+|anger\s+management)\b",
        why="It can be taught.",
    ),
    Term(
        key="travel",
        pattern=r"\b(?:travel(?:ling|s)?\s+(?:training|alone|independen\w+|skills|by)|independent\s+"
        r"travel\w*|road\s+safety|use\s+(?:of\s+)?"
        r"public\s+transport|cross(?:ing|es)?\s+(?:the\s+)?roads?)\b",
        why="It can be taught.",
    ),
    Term(
        key="sleep",
        pattern=r"\b(?:sleep|bedtime)\s+(?:routines?|programme|hygiene|plan|training)\b",
        why="It can be taught.",
    ),
    Term(
        key="looking after oneself",
        pattern=r"\b(?:dress(?:ing)?\s+(?:him|her|them)sel\w+|undress\w*|self[\s-](?:care|help)\s+"
        r"skills|personal\s+hygiene|wash(?:ing)?\s+"
        r"(?:him|her|them)sel\w+|independen(?:t\s+living|ce)\s+skills|life\s+skills|"
        r"social\s+skills|keep(?:ing)?\s+safe)\b",
        why="It can be taught.",
    ),
)
"""Skills that are met as care and can be taught: then they are special educational (s.21(5))."""
TEACHES = _any(
    r"\b(?:programme|training|train(?:s|ed|ing)?|teach\w*|taught|learn\w*|practis\w*|routines?|"
    r"skills?|independen\w*|steps?|support(?:s|ed)?\s+to|"
    r"help(?:s|ed)?\s+(?:him|her|them)?\s*to|develop\w*|work(?:s|ing)?\s+on|not\s+yet|cannot\s+yet|"
    r"needs?\s+(?:help|support|prompt\w*))\b"
)
