"""A few rules to try pages and casework with: one of each kind, whatever the catalogue holds."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.check import Checker
from ehcplan.compliance.citation import act, code, practice
from ehcplan.compliance.rule import (
    WHOLE_PLAN,
    Applies,
    Breach,
    Certainty,
    Duty,
    Lines,
    NotKnown,
    Rule,
    Sections,
    Whole,
)
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element


def _says(word):
    def check(passage, facts):
        start = passage.text.casefold().find(word)
        if start >= 0:
            yield Breach(passage=passage, start=start, end=start + len(word))

    return Lines(check=check, triggers=frozenset({word}))


def _no_hopes(section, facts):
    if not any(one.element is Element.A_ASPIRATIONS for one in section.passages):
        yield Breach(element=Element.A_ASPIRATIONS, letter=Letter.A)


def _read_out(draft):
    yield Breach()


def _letter(draft):
    yield NotKnown(fact=Known.LETTER)


def _rule(code_, duty, certainty, citation, *checks, **rest):
    texts = {
        "says": f"{code_} is kept.",
        "message": "{seen} was seen in what is written of {name}.",
        "why": "Nobody can tell what it means.",
        "remedy": "Say how much, how often and by whom.",
        "keeps": "Twice a week",
        "breaks": "Some",
    }
    return Rule(
        code=code_,
        duty=duty,
        certainty=certainty,
        citations=(citation,),
        checks=checks,
        **(texts | rest),
    )


MUST, SHOULD, GOOD = Duty.MUST, Duty.SHOULD, Duty.GOOD
VAGUE = _rule(
    "F-90",
    SHOULD,
    Certainty.SUSPECTS,
    code("9.69", Mark.READ),
    _says("regular"),
    spares_exact=True,
)
FORBIDDEN = _rule(
    "X-90",
    MUST,
    Certainty.DECIDES,
    act("37(2)", Mark.READ),
    _says("forbidden"),
    applies=Applies(kinds=WHOLE_PLAN),
)
HOPES = _rule(
    "A-90",
    MUST,
    Certainty.SUSPECTS,
    act("37(2)(a)", Mark.READ),
    Sections(check=_no_hopes, letters=frozenset({Letter.A})),
    message="No hope of {name}’s stands here.",
)
READ_OUT = _rule(
    "X-91",
    GOOD,
    Certainty.ASKS,
    practice("reading back"),
    Whole(check=_read_out),
    question="Has {name} heard this read out?",
)
UNKNOWN = _rule("T-90", SHOULD, Certainty.DECIDES, practice("letters"), Whole(check=_letter))

RULES = (VAGUE, FORBIDDEN, HOPES, READ_OUT, UNKNOWN)


def use(monkeypatch, rules=RULES):
    """Let the casework check by these rules."""
    ready = Checker(rules)
    for module in ("checking", "typing_check"):
        monkeypatch.setattr(f"ehcplan.casework.{module}.checker", lambda: ready)
