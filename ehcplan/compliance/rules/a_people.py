"""Rules for the words of every section: people, names, template text and time (A-28 to A-34)."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import people, when
from ehcplan.compliance.checks import words as wording
from ehcplan.compliance.checks.wrong_name import wrong_name
from ehcplan.compliance.checks.wrong_pronouns import wrong_pronouns
from ehcplan.compliance.citation import code, other, practice, reg
from ehcplan.compliance.rule import (
    ALWAYS,
    MARKS,
    NAME,
    Certainty,
    Duty,
    Lines,
    Rule,
    Sections,
    Whole,
)
from ehcplan.compliance.shapes import triggers_of
from ehcplan.compliance.words.private import PRIVATE
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter

_GDPR = "https://www.legislation.gov.uk/eur/2016/679/article/{}"
_FAIR = other("UK GDPR", "article 5(1)(a) and (c)", _GDPR.format(5))
_SPECIAL = other("UK GDPR", "articles 5, 9 and 10", _GDPR.format(9))
_ACCURATE = other("UK GDPR", "article 5(1)(d)", _GDPR.format(5))
_REVIEWS = practice("findings of IPSEA and of quality reviews of plans", Mark.READ)
_ALL = frozenset(Letter)

RULES: tuple[Rule, ...] = (
    Rule(
        code="A-28",
        says="Other children and relatives appear by who they are to the pupil, not by name.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_FAIR, reg("17")),
        message="“{seen}” may be another child, or somebody of the family.",
        why=(
            "Their details are theirs. Data protection law lets a plan hold no more about other "
            "people than it needs."
        ),
        remedy=(
            "Say who they are to {name} (“a boy in his class”, “his sister”), unless there is a "
            "clear need for the name and they, or their parents, agree."
        ),
        checks=(Lines(check=people.others_named, triggers=frozenset({NAME, MARKS})),),
        keeps="A boy in his class has pushed him on the stairs.",
        breaks="Ilar was pushed on the stairs by Dominic Farr.",
    ),
    Rule(
        code="A-29",
        says="Very private matters of the family stand in the plan only where needed and agreed.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_SPECIAL, code("9.69 table, D", Mark.IN_PART)),
        message="“{seen}” is very private: it is about {term}.",
        why="{why} Everybody who is given the plan will read it, and it stays on file for years.",
        remedy=(
            "Ask yourself whether {name}’s education needs it, whether the person agreed, and "
            "whether anybody could be found or hurt through it. If in doubt, leave it out and "
            "speak with your safeguarding lead."
        ),
        question=(
            "Is this needed for {name}’s education, has the person agreed, and could an address "
            "or a person be put at risk?"
        ),
        checks=(Lines(check=wording.private, triggers=triggers_of(PRIVATE)),),
        keeps="A lot has changed at home, and the family would like to keep that to themselves.",
        breaks="Ilar’s father was arrested in March and is in prison.",
    ),
    Rule(
        code="A-30",
        says="Wherever the pupil is meant, the pupil’s own name stands.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_ACCURATE, _REVIEWS),
        message="“{other}” stands where {name} should.",
        why=(
            "Personal data must be accurate. A name from somebody else’s plan may mean that more "
            "was copied, and it shows that child to a stranger."
        ),
        remedy="Check whether the text is true of {name}, and put the name right.",
        checks=(Whole(check=wrong_name),),
        spares_exact=True,
        keeps="Ilar enjoys the trampoline.",
        breaks="Harvey enjoys the trampoline. (In Ilar’s plan.)",
    ),
    Rule(
        code="A-31",
        says="The pronouns are the pupil’s own.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_REVIEWS, _ACCURATE),
        needs=frozenset({Known.PRONOUNS}),
        message="“{seen}” does not look like {name}’s pronoun ({times} in this section).",
        why="A wrong pronoun hurts, and may mean that text was copied from another plan.",
        remedy="Check who is meant. If it is {name}, put the pronoun right.",
        checks=(Sections(check=wrong_pronouns, letters=_ALL),),
        spares_exact=True,
        keeps="Ilar brought his own chess set. (He and him.)",
        breaks="Ilar brought her own chess set. (He and him.)",
    ),
    Rule(
        code="A-32",
        says="No template text is left.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)", Mark.READ), _ACCURATE),
        message="Template text is still here: “{seen}” ({what}).",
        why=(
            "The authority’s plan would not be lawful where a prompt stands in place of what the "
            "section must say."
        ),
        remedy="Write what belongs here, or take the prompt out.",
        # A prompt may be all signs ("____"), so that no word calls for this rule.
        checks=(Lines(check=wording.placeholders, triggers=frozenset({ALWAYS})),),
        keeps="Ilar enjoys swimming with his uncle.",
        breaks="[Child’s name] enjoys XXXX.",
    ),
    Rule(
        code="A-33",
        says="A text that speaks of a time says which.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_ACCURATE, code("9.61")),
        message="“{seen}”: when was this?",
        why="A plan is read for a year and more. “Recently” will not make sense then.",
        remedy="Add a month and a year.",
        checks=(Lines(check=when.relative_time, triggers=when.RELATIVE_TRIGGERS),),
        spares_exact=True,
        keeps="Ilar joined the chess club in March 2026.",
        breaks="Ilar has recently joined the chess club.",
    ),
    Rule(
        code="A-34",
        says="The age and the year group are those of the pupil on the day.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(_ACCURATE, _REVIEWS),
        needs=frozenset({Known.BORN}),
        message="The text says “{seen}”. By the date of birth it would be {fits}.",
        why="An age or year of some time ago tells the reader that nobody has looked since.",
        remedy="Put it right, or say when it was so (“in Year 3, in 2025”).",
        checks=(Whole(check=when.wrong_age),),
        spares_exact=True,
        keeps="Ilar, born in March 2015, is in Year 7. (November 2026.)",
        breaks="Ilar, born in March 2015, is in Year 5. (November 2026.)",
    ),
)
