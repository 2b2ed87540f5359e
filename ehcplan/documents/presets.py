"""The pages a profile can be: which headings each has, by use and by age."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.errors import NotFoundError
from ehcplan.plan.ages import phase
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Element

MAX_SUPPORT = 8
MAX_WORDS = 320

_CORE = (Element.P_APPRECIATIONS, Element.P_IMPORTANT_TO, Element.P_SUPPORT)


@dataclass(frozen=True, kw_only=True)
class Preset:
    """One use of a profile: its headings in order, and what it is called in print."""

    key: str
    label: str
    subtitle: str
    elements: tuple[Element, ...]
    by_age: bool = False
    """Whether the headings for the pupil's age are offered after its own."""
    is_display: bool = False
    """Seen by anybody who passes: nothing is printed without a yes to display."""


PRESETS: dict[str, Preset] = {
    preset.key: preset
    for preset in (
        Preset(
            key="class",
            label="For class",
            subtitle="One-page profile",
            elements=_CORE,
            by_age=True,
        ),
        Preset(
            key="cover",
            label="For cover teachers",
            subtitle="One-page profile for cover teachers",
            elements=(
                Element.P_FIRST_FIVE_MINUTES,
                *_CORE,
                Element.P_COMMUNICATION,
            ),
        ),
        Preset(
            key="club",
            label="For a club",
            subtitle="One-page profile for clubs",
            elements=_CORE,
        ),
        Preset(
            key="display",
            label="For display",
            subtitle="What people like, and what matters",
            elements=(Element.P_APPRECIATIONS, Element.P_IMPORTANT_TO),
            is_display=True,
        ),
        Preset(
            key="introduction",
            label="Introduction",
            subtitle="An introduction",
            elements=(Element.P_APPRECIATIONS, Element.P_IMPORTANT_TO, Element.P_ASPIRATIONS),
        ),
        Preset(
            key="cv",
            label="For a CV",
            subtitle="Personal profile",
            elements=(Element.P_APPRECIATIONS, Element.P_IMPORTANT_TO, Element.P_ASPIRATIONS),
        ),
        Preset(
            key="work",
            label="For work",
            subtitle="One-page profile for work",
            elements=(*_CORE, Element.P_ASPIRATIONS),
        ),
    )
}

# What weighs more as a pupil grows: pictures and signals, then goals, then motives and work.
AGE_EXTRAS: dict[str, tuple[Element, ...]] = {
    "EYFS": (Element.P_COMMUNICATION, Element.P_FIRST_FIVE_MINUTES),
    "KS1": (Element.P_COMMUNICATION, Element.P_FIRST_FIVE_MINUTES),
    "KS2": (Element.P_COMMUNICATION, Element.P_ASPIRATIONS, Element.P_HARD_FOR_ME),
    "KS3": (
        Element.P_COMMUNICATION,
        Element.P_ASPIRATIONS,
        Element.P_MOTIVATES_ME,
        Element.P_HARD_FOR_ME,
    ),
    "KS4": (Element.P_COMMUNICATION, Element.P_ASPIRATIONS, Element.P_MOTIVATES_ME),
    "post-16": (Element.P_COMMUNICATION, Element.P_ASPIRATIONS, Element.P_MOTIVATES_ME),
}


def find_preset(key: str) -> Preset:
    """Return a preset by its key. Raises NotFoundError with the list of keys."""
    if key not in PRESETS:
        raise NotFoundError(f"There is no preset {key!r}. Use one of: {', '.join(PRESETS)}.")
    return PRESETS[key]


def phase_of(case: Case, on: dt.date) -> str:
    """Return the phase by age, or as recorded where no date of birth is known."""
    born = case.pupil.date_of_birth
    found = phase(born, on) if born else case.pupil.phase
    return found if found in AGE_EXTRAS else "KS2"


def headings_for(preset: Preset, case: Case, on: dt.date) -> tuple[Element, ...]:
    """Return the headings a page offers, in printing order."""
    extras = AGE_EXTRAS[phase_of(case, on)] if preset.by_age else ()
    return (*preset.elements, *(e for e in extras if e not in preset.elements))
