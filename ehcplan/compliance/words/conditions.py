"""Health conditions by their kind: what each is called, and what shows that help is about it (C-03).

A health need is answered by provision that speaks of the same part of the body, the same clinic or
the same treatment; a nurse who sees to something else does not answer it. Own work.
"""

import re
from dataclasses import dataclass, field

from ehcplan.compliance.pattern import Pattern


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of condition. Patterns are joined by `|` and begin at a word's beginning."""

    names: str
    """What the condition is called."""
    answers: str
    """Other words by which help shows that it is about it."""
    named: Pattern = field(init=False, repr=False, compare=False)
    answered: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "named", _words(self.names))
        object.__setattr__(self, "answered", _words(f"{self.names}|{self.answers}"))


def _words(pattern: str) -> Pattern:
    return Pattern(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE)


KINDS: tuple[Kind, ...] = (
    Kind(
        names=(
            r"eczema|psoriasis|dermatitis|urticaria|hives|skin (?:condition|disease|complaint)|"
            r"ichthyosis|epidermolysis"
        ),
        answers=(
            r"skin|creams?|emollients?|moistur\w+|ointments?|dermatolog\w*|gloves|itch\w*|"
            r"scratch\w*|bandag\w+|wet wraps?|steroid"
        ),
    ),
    Kind(
        names=r"migraines?|headaches?|head pains?",
        answers=(
            r"neurolog\w*|dark(?:ened)? (?:room|place)|lies? down|(?:pain ?relief|painkillers?|"
            r"paracetamol|ibuprofen)|(?:his|her|their) head"
        ),
    ),
    Kind(
        names=r"asthma\w*|wheez\w+|bronchi\w+",
        answers=r"inhalers?|spacers?|puffers?|breath\w*|chest|lungs?|respirat\w*|airways?|nebuli\w+",
    ),
    Kind(
        names=(
            r"crohn[’']?s|colitis|irritable bowel|IBS|coeliac|celiac|reflux|gastr(?:itis|ic)|"
            r"stomach (?:pains?|aches?|condition)|tummy (?:pains?|aches?)"
        ),
        answers=(
            r"bowels?|gut|stomach|tummy|gastro\w*|diet\w*|gluten\w*|toilet\w*|feeds?|feeding|food|"
            r"meals?"
        ),
    ),
    Kind(
        names=(
            r"an(?:a)?emia|iron deficiency|clotting|haemophilia|thrombo\w+|sickle|thalass\w+|"
            r"leuk\w+|blood disorder|nose ?bleeds?|bruising"
        ),
        answers=r"blood|haemat\w*|iron|transfus\w*|factor|clot\w*|bleed\w*",
    ),
    Kind(
        names=(
            r"faint(?:s|ed|ing)?|blackouts?|syncope|dizz(?:y|iness)|postural tachycardia|"
            r"(?-i:PoTS|POTS)"
        ),
        answers=r"blood pressure|cardi\w*|collaps\w*|heart|fluids?|salt",
    ),
    Kind(
        names=(
            r"endometriosis|period (?:pains?|problems?)|(?:painful|heavy) periods|polycystic|"
            r"(?-i:PCOS)"
        ),
        answers=r"periods?|gynaecolog\w*|menstru\w*|pelvi\w*|pads",
    ),
    Kind(
        names=(
            r"rheumat\w+|arthritis|(?:back|hip|knee|joint|neck|shoulder|ankle|wrist) (?:pains?|"
            r"aches?)|(?:slipped|prolapsed) disc|fibromyalgia"
        ),
        answers=(
            r"joints?|(?:his|her|their) back|hips?|knees?|physio\w*|hand therap\w+|splints?|"
            r"pain (?:team|clinic|nurse)|fingers?|stretch\w*|seating"
        ),
    ),
    Kind(
        names=(
            r"high blood pressure|hypertension|heart (?:murmur|rhythm|problem|condition|defect)|"
            r"arrhythmia"
        ),
        answers=r"heart|cardi\w*|blood pressure|pacemaker",
    ),
    Kind(
        names=r"thyroid|growth hormone|adrenal|pituitary|hormone (?:deficiency|condition)",
        answers=r"endocrin\w*|hormones?|thyroid|injections?|hydrocortisone",
    ),
    Kind(
        names=r"kidney (?:disease|condition|problems?)|renal|nephr\w+|urine infections?",
        answers=r"kidneys?|renal|dialysis|nephro\w*|urolog\w*|fluids?|catheter\w*|bladder",
    ),
    Kind(
        names=r"lupus|chronic fatigue|(?-i:ME|CFS)|long covid|glandular fever",
        answers=r"fatigue|energy|pac(?:ing|es)|rests?|rheumatolog\w*|tired\w*",
    ),
)

FOR_ALL = Pattern(
    r"\b(?:all|every|each)\s+(?:of\s+)?(?:(?:the|his|her|their|[\w’']+s)\s+)?(?:health|medical)\s+"
    r"needs?\b|"
    r"\bindividual\s+health\s?-?care\s+plan\b|\bfor\s+(?:all\s+)?(?:the\s+)?needs?\s+in\s+"
    r"section\s+c\b",
    re.IGNORECASE,
)
"""Help that is for whatever the health needs are."""


def answered_by(need: str, provided: str) -> bool | None:
    """Return whether help speaks of the conditions that a need names; None where it names none."""
    named = [kind for kind in KINDS if kind.named.search(need)]
    if not named:
        return None
    return any(kind.answered.search(provided) for kind in named) or bool(FOR_ALL.search(provided))
