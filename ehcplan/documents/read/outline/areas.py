"""The areas of need, as headings and columns name them."""

import re
from functools import lru_cache

from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.plan.whole import Adulthood, Area, OutcomeKind

_AREAS: tuple[tuple[Area, str], ...] = (
    (Area.SEMH, (
        r"social,? emotional|semh|emotional|mental health|behaviour|wellbeing|well being|feelings"
    )),
    (Area.SENSORY, r"sensory|physical|motor|hearing|vision|visual|mobility|moving|body|senses"),
    (Area.COMMUNICATION, r"communicat\w+|interaction|speech|language|slcn|talking"),
    (Area.COGNITION, (
        r"cognition|cognitive|learning|thinking|literacy|numeracy|academic|reading|writing|maths"
    )),
    (Area.INDEPENDENCE, (
        r"independen\w+|self care|self help|life skills|daily living|adulthood|looking after myself"
    )),
    (Area.SOCIAL_CARE, (
        r"social care|(?<!health )care needs|family and community|home and community|^care"
    )),
    (Area.HEALTH, r"health|healthcare|health care|medical"),
)  # fmt: skip
_FILLER = re.compile(
    r"^(?:and|or|my|the|of|needs?|area|areas|skills?|development|difficult\w+|with|interaction|"
    r"learning|"
    r"self|help|special|educational|in|for|primary|need|a|b|c|d|e|f|i|ii|iii|iv|v|vi|\d+|social|"
    r"health|"
    r"emotional|mental|including|preparation|preparing|adulthood|behaviour|understanding|"
    r"impairment|"
    r"sensory|physical|motor|strengths?|outcomes?|provision|support|section|life|daily|living|"
    r"family|"
    r"community|care|to|medical|other|getting|on|me|how|i|thinking|talking|additional|well|being|"
    r"wellbeing|"
    r"reading|writing|number|maths|speech|language|vision|hearing|mobility|moving|s|amp|"
    r"interacting|play|"
    r"social|skill|attention|cognitive|functioning|current|people|friends|feelings|my|body|senses|"
    r"mind|myself|all|about|everything|page|sheet|card|part)$"
)
_ADULTHOOD: tuple[tuple[Adulthood, str], ...] = (
    (Adulthood.EMPLOYMENT, r"\b(?:employment|work|job|career|higher education)\b"),
    (
        Adulthood.LIVING,
        (r"\bindependent living\b|\bliving independently\b|\bindependence\b|\bhome of my own\b"),
    ),
    (Adulthood.COMMUNITY, r"\b(?:community|friends\w*|relationships|participation|society)\b"),
    (Adulthood.HEALTH, r"\b(?:health\w*|well-?being)\b"),
)


@lru_cache(maxsize=4096)
def area_of(text: str) -> Area | None:
    """Return the area of need that a short heading names, or None."""
    plain = re.sub(r"^(?:need|area|section [a-k]|strand)\b", "", plain_label(text)).strip()
    plain = _ONESELF.sub("self care", plain)
    words = plain.split()
    if not words or len(words) > 12:
        return None
    found = next(
        (area for area, pattern in _AREAS if re.search(rf"\b(?:{pattern})\b", plain)), None
    )
    if found is None:
        return None
    pattern = next(pattern for area, pattern in _AREAS if area is found)
    left = [w for w in words if not _FILLER.match(w) and not re.search(rf"\b(?:{pattern})\b", w)]
    return found if len(left) <= (0 if len(words) < 3 else 1) else None


_ONESELF = re.compile(r"\b(?:look\w*|caring) (?:after|for) (?:myself|himself|herself|themsel\w+)\b")
_TITLED = re.compile(r"(?P<area>[^:–—()]{4,60}?)\s*(?:[:(–—]|\s-\s)\s*(?P<title>[^.;:!?\d]{3,80})")
_MOST_OF_TITLE = 8


def area_headed(text: str) -> Area | None:
    """Return the area that a heading names, alone or before a title: "Cognition: reading and maths"."""
    found = area_of(text)
    titled = _TITLED.fullmatch(text.strip()) if found is None else None
    if titled is None or len(titled["title"].split()) > _MOST_OF_TITLE:
        return found
    return area_of(titled["area"])


_BROAD = re.compile(
    r"communication and interaction|cognition and learning|social,? emotional and mental health|"
    r"(?:sensory and(?: or)? )?physical(?: and(?: or)? sensory)?(?: needs)?",
)


def is_broad_area(text: str) -> bool:
    """Return whether a heading is one of the four broad areas of need, as the Code names them."""
    return _BROAD.fullmatch(plain_label(text)) is not None


def adulthood_of(text: str) -> tuple[Adulthood, ...]:
    """Return the areas of adult life that a heading about preparing for adulthood names."""
    plain = plain_label(text)
    return tuple(area for area, pattern in _ADULTHOOD if re.search(pattern, plain))


def kind_of_outcome(text: str) -> OutcomeKind | None:
    """Return what kind of outcome a heading or a cell names, or None."""
    plain = plain_label(text)
    if not plain or len(plain.split()) > 8:
        return None
    is_about = {
        OutcomeKind.EDUCATION_TRAINING: bool(
            re.search(
                r"\beducation\w*|\btraining\b|\blearning (?:outcomes?|goals?|targets?)\b", plain
            )
        ),
        OutcomeKind.HEALTH: bool(re.search(r"(?<!mental )\bhealth\b", plain)),
        OutcomeKind.CARE: bool(re.search(r"\bcare\b(?<!health care)", plain)),
    }
    named = [kind for kind, so in is_about.items() if so]
    return named[0] if len(named) == 1 else None
