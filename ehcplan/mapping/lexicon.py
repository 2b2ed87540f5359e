"""Guards: words that make a proposal doubtful, with what was seen, why it matters and what to do.

A guard never changes or hides a text. It keeps it from being suggested until a person has looked.
"""

import re
from dataclasses import dataclass

from ehcplan.mapping import lexicon_facts as facts
from ehcplan.mapping import lexicon_style as style
from ehcplan.vocabulary import Element, Target


@dataclass(frozen=True, kw_only=True)
class Guard:
    """One kind of words to look twice at."""

    key: str
    row: str
    """The number in the list of what must never be carried across, or the name of the check."""
    pattern: re.Pattern[str]
    says: str
    """What was seen, why it matters and what to do, in one plain sentence."""
    on: frozenset[Target]
    spares_exact: bool
    """Whether a pupil's exact words are left alone: so for style, not for what is out of place."""
    under: frozenset[Element] | None = None
    """The elements it looks at; None: every element of its documents."""


BOTH = frozenset({Target.SECTION_A, Target.PROFILE})
SECTION_A = frozenset({Target.SECTION_A})
PROFILE = frozenset({Target.PROFILE})

APPRECIATION = frozenset({Element.A_STRENGTHS, Element.P_APPRECIATIONS})
IMPORTANT_TO = frozenset({Element.A_IMPORTANT_TO, Element.P_IMPORTANT_TO})
HELP = frozenset(
    {
        Element.A_WHAT_HELPS,
        Element.A_IMPORTANT_FOR,
        Element.A_INDEPENDENCE,
        Element.A_COMMUNICATION,
        Element.A_DECISION_MAKING,
        Element.A_HEALTH,
    }
)

GUARDS: tuple[Guard, ...] = (
    Guard(
        key="provision",
        row="1",
        pattern=facts.PROVISION,
        says=(
            "This reads like provision, which cannot be enforced in Section A: keep it as "
            "somebody’s view, or send it on for Section F, G or H."
        ),
        on=SECTION_A,
        spares_exact=False,
    ),
    Guard(
        key="measured_help",
        row="1",
        pattern=facts.MEASURED_HELP,
        says=(
            "An amount of time reads like provision, which cannot be enforced in Section A: say "
            "what it gives the pupil, and send the amount on for Section F."
        ),
        on=SECTION_A,
        spares_exact=True,
        under=HELP,
    ),
    Guard(
        key="target",
        row="2",
        pattern=facts.TARGET,
        says=(
            "This reads like a target or an outcome, which belongs in Section E: keep only what "
            "the pupil hopes for."
        ),
        on=SECTION_A,
        spares_exact=False,
    ),
    Guard(
        key="diagnosis",
        row="4",
        pattern=facts.DIAGNOSIS,
        says=(
            "This names a diagnosis, a test or a level, which belongs in Section B or C: say what "
            "it is like for the pupil from day to day."
        ),
        on=BOTH,
        spares_exact=False,
    ),
    Guard(
        key="sensitive",
        row="8",
        pattern=facts.SENSITIVE,
        says=(
            "This touches on something very private or on safety: leave it out unless it must be "
            "there, and speak to the safeguarding lead if someone may not be safe."
        ),
        on=BOTH,
        spares_exact=False,
    ),
    Guard(
        key="medical_on_profile",
        row="9",
        pattern=facts.MEDICAL,
        says=(
            "This is a medical or personal detail, and many people read a profile: leave it to "
            "the health care plan, or ask the pupil who may know."
        ),
        on=PROFILE,
        spares_exact=False,
    ),
    Guard(
        key="blame",
        row="10",
        pattern=style.BLAME,
        says=(
            "This blames the pupil for what they do: say what happens, when, and what the pupil "
            "may be telling people."
        ),
        on=BOTH,
        spares_exact=True,
    ),
    Guard(
        key="unkind",
        row="17",
        pattern=style.UNKIND,
        says=(
            "This may be a joke or unkind to the pupil: ask whether they would like to read it, "
            "and leave it out if not."
        ),
        on=BOTH,
        spares_exact=False,
        under=APPRECIATION,
    ),
    Guard(
        key="named_staff",
        row="20",
        pattern=style.NAMED_STAFF,
        says=(
            "This ties help to one named member of staff and will soon be out of date: say what "
            "the person does, and for whom."
        ),
        on=SECTION_A,
        spares_exact=True,
    ),
    Guard(
        key="faint_praise",
        row="faint praise",
        pattern=style.FAINT_PRAISE,
        says=(
            "This praise comes with a condition, which takes it back: say when it is true and "
            "leave out the rest."
        ),
        on=BOTH,
        spares_exact=True,
        under=APPRECIATION,
    ),
    Guard(
        key="pity",
        row="pity",
        pattern=style.PITY,
        says=(
            "This praises the pupil for living with a disability or as one would a small child: "
            "say what they do that people admire."
        ),
        on=BOTH,
        spares_exact=True,
        under=APPRECIATION,
    ),
    Guard(
        key="vague_praise",
        row="vague praise",
        pattern=style.VAGUE_PRAISE,
        says="This could be said of anyone: add one thing that people have seen the pupil do.",
        on=BOTH,
        spares_exact=True,
        under=APPRECIATION,
    ),
    Guard(
        key="services_language",
        row="services language",
        pattern=style.SERVICES_LANGUAGE,
        says=(
            "This is the language of services, which families and cover staff may not know: say "
            "it in everyday words."
        ),
        on=BOTH,
        spares_exact=True,
    ),
    Guard(
        key="important_for",
        row="important for",
        pattern=style.IMPORTANT_FOR,
        says=(
            "This sounds like what others want for the pupil, not what the pupil would miss: ask "
            "who says so, and move it to what is important for them."
        ),
        on=BOTH,
        spares_exact=True,
        under=IMPORTANT_TO,
    ),
    Guard(
        key="deficit",
        row="deficit words",
        pattern=style.DEFICIT,
        says=(
            "This wording makes the pupil the problem: say what gets in the way, or what happens, "
            "in plain words."
        ),
        on=BOTH,
        spares_exact=True,
    ),
)
