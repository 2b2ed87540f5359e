"""The rules written out: docs/rules.md, and the guidance in the app.

Write the page anew with `python -m ehcplan.compliance.describe > docs/rules.md`.
"""

import sys
from collections.abc import Iterator

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.rule import (
    ALL_KINDS,
    ALL_STAGES,
    FINAL_STAGES,
    FROM_LA_DRAFT,
    Applies,
    Certainty,
    Duty,
    Rule,
)
from ehcplan.plan.stages import label_of
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage

GROUPS: dict[str, tuple[str, ...]] = {
    **{f"Section {x}: {Letter(x).heading}": (x,) for x in "ABCDEFG"},
    "Sections H1 and H2: Social care provision": ("H",),
    **{f"Section {x}: {Letter(x).heading}": (x,) for x in "IJK"},
    "The whole document": ("X",),
    "Dates": ("T",),
}
"""The headings of the page, with the beginnings of the codes that stand under each."""

_INTRO = """\
# The rules

What the law, the SEND Code of Practice and good practice ask of an EHC plan, as the checker reads
them: {total} rules. This page is made from the records in `ehcplan/compliance/`. Change a record,
not this page. It is a help with the law of England as it stood when it was written down, not legal
advice.

`ehcplan check PLAN.docx` checks any authority's Word file. There is no score: each finding says what
was seen, why it matters, what to do, and where it says so.

- **must** is law or case law ({must} rules), **should** the Code or other statutory guidance
  ({should}), **good** practice ({good}).
- **decides**: told from what is recorded. **suspects**: told from words, and may be wrong. **asks**:
  only a person can judge, signs with a name and a date, and is asked again when the words change.
- Only what the law asks, the checker decides and a source that was read says may stop an issue, and
  a named person may override it with a reason.
- A rule that would need a fact the case does not know is *not applicable*: a bare Word file does not
  show who agreed, what is attached or when things happened.
- Each source is marked *read in the source*, *read in part or in a summary*, or *still to be read*.
"""


def rules_page() -> str:
    """Return the whole of docs/rules.md as Markdown, ending in one newline."""
    return "\n".join(_page_lines()).rstrip("\n") + "\n"


def rules_of(beginnings: tuple[str, ...]) -> tuple[Rule, ...]:
    """Return the rules whose codes begin with any of some letters, in the order of their codes."""
    return tuple(
        rule for code, rule in sorted(RULES.items()) if code.partition("-")[0] in beginnings
    )


def in_general(text: str) -> str:
    """Return a rule's text as it reads where no pupil is meant and nothing was seen yet."""
    return text.format_map(_General(name="the pupil", seen="this"))


class _General(dict[str, str]):
    """What a template is filled with in general."""

    def __missing__(self, key: str) -> str:
        return "…"


def applies_in_words(applies: Applies) -> str:
    """Return to which documents a rule speaks: "from the authority's draft on; from Year 9"."""
    parts = [*_stages(applies), *_ages(applies)]
    if applies.begun:
        begun = sorted(applies.begun, key=list(Letter).index)
        parts.append(f"where Section {' and '.join(begun)} has begun")
    if applies.kinds != ALL_KINDS:
        parts.append(
            " or ".join(sorted(k.value.replace("_", " ") for k in applies.kinds)) + " only"
        )
    return "; ".join(parts)


def _stages(applies: Applies) -> Iterator[str]:
    if applies.stages == ALL_STAGES:
        yield "at every stage"
    elif applies.stages == FROM_LA_DRAFT:
        yield "from the authority’s draft on"
    elif applies.stages == FINAL_STAGES:
        yield "for a final plan"
    else:
        yield "at: " + ", ".join(label_of(s).lower() for s in Stage if s in applies.stages)


def _ages(applies: Applies) -> Iterator[str]:
    if applies.from_age is not None:
        yield f"from age {applies.from_age}"
    if applies.below_age is not None:
        yield f"under {applies.below_age}"
    if applies.from_year is not None:
        yield f"from Year {applies.from_year}"
    if applies.child_only:
        yield "up to the end of compulsory school age"
    if applies.young_person_only:
        yield "after the end of compulsory school age"


def _page_lines() -> Iterator[str]:
    duties = [rule.duty for rule in RULES.values()]
    yield _INTRO.format(
        total=len(RULES),
        must=duties.count(Duty.MUST),
        should=duties.count(Duty.SHOULD),
        good=duties.count(Duty.GOOD),
    )
    for title, beginnings in GROUPS.items():
        yield f"## {title}"
        for rule in rules_of(beginnings):
            yield from _rule_lines(rule)
    yield ""


def _rule_lines(rule: Rule) -> Iterator[str]:
    yield f"\n### {rule.code}: {rule.says}\n"
    yield f"**{rule.duty}** · {rule.certainty} · {applies_in_words(rule.applies)}\n"
    yield f"{in_general(rule.why)} {in_general(rule.remedy)}\n"
    if rule.certainty is Certainty.ASKS:
        yield f"Asks: {in_general(rule.question)}\n"
    yield f"- Keeps it: {rule.keeps}"
    yield f"- Breaks it: {rule.breaks}"
    if rule.needs:
        yield f"- Needs: {', '.join(fact.label for fact in sorted(rule.needs))}"
    yield from (f"- Source: {place} ({place.mark})" for place in rule.citations)
    if rule.in_force_to is not None:
        yield f"- In force until {rule.in_force_to.isoformat()}"


if __name__ == "__main__":
    sys.stdout.write(rules_page())
