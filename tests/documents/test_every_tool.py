"""Cases nobody has seen: every tool, every role, hostile words, proposed, printed and proved."""

import datetime as dt

import pytest

from ehcplan import tools
from ehcplan.documents.produce import produce
from ehcplan.mapping.propose import propose, suggested_lines
from ehcplan.plan.said import Answer, Cell
from ehcplan.schemas.case_file import case_file, read_case
from ehcplan.vocabulary import Role, Target
from tests.builders import ON, a_case, a_pupil, said

WORDS = (
    "Trains & <trams> at the museum",
    "“Quoted” and 'single' words 🐝",
    "Wants to live in a flat with a friend",
    "Plays chess at the club on Fridays",
    "Says yes with two taps; no with one",
    "Likes school when the timetable is on the desk",
)


def value_for(column, place):
    if column.choices:
        keys = [choice.key for choice in column.choices]
        key = keys[place % len(keys)]
        return key == "true" if key in ("true", "false") else key
    return WORDS[place % len(WORDS)] + f" {place}"


def answers_to(prompt, start):
    if prompt.type.is_single:
        text = prompt.choices[0].key if prompt.choices else WORDS[start % len(WORDS)]
        yield Answer(prompt=prompt.key, index=0, text=text)
        return
    for index in range(2):
        place = start + index
        if prompt.type.has_columns:
            cells = tuple(
                Cell(column=c.key, value=value_for(c, place + n))
                for n, c in enumerate(prompt.columns)
            )
            yield Answer(prompt=prompt.key, index=index, cells=cells)
        else:
            text = WORDS[place % len(WORDS)]
            yield Answer(prompt=prompt.key, index=index, text=text, quote=index == 0)


def a_full_case(role, method, **pupil):
    contributions = [
        said(
            tool.key,
            *(a for n, prompt in enumerate(tool.prompts) for a in answers_to(prompt, n)),
            id=f"c{place}",
            contributor="Rowan" if role is Role.CHILD else "Ada Tillerby",
            role=role,
            relationship={"parent": "mother", "school": "teacher"}.get(role.value, ""),
            method=method,
            date=dt.date(2026, 10, 1),
        )
        for place, tool in enumerate(tools.TOOLS.values())
    ]
    return a_case(*contributions, pupil=a_pupil(**pupil))


@pytest.mark.parametrize("role", [Role.CHILD, Role.PARENT, Role.SCHOOL, Role.GROUP])
@pytest.mark.parametrize(
    ("method", "born"),
    [("conversation", dt.date(2018, 4, 23)), ("observation", dt.date(2007, 3, 14))],
    ids=["told-at-8", "seen-at-19"],
)
def test_any_tool_from_anybody_is_proposed_printed_and_proved(role, method, born):
    case = a_full_case(role, method, date_of_birth=born)
    assert read_case(case_file(case)) == case
    for target in Target:
        proposed = propose(case, target=target)
        assert len(proposed.proposals) + len(proposed.unplaced) > 0
        lines = suggested_lines(case, target, case.as_of)
        document = target.value
        done = produce(case, lines, document=document, on=ON, from_suggestions=True)
        assert done.proof.lines + len(done.left_off) == len(lines)
