"""The clocks written out: docs/clocks.md.

Write the page anew with `python -m ehcplan.clocks.describe > docs/clocks.md`.
"""

import sys
from collections.abc import Iterator

from ehcplan.clocks.catalogue import CLOCKS, GROUPS
from ehcplan.clocks.definition import Clock, Moment
from ehcplan.clocks.exceptions import EXCEPTIONS, NEVER_EXCEPTIONS
from ehcplan.clocks.trigger import Trigger

_INTRO = """\
# The clocks

A statutory time limit starts with something that happened, runs for a time the law sets, and ends
on a day by which something is due. There are {clocks} clocks and {triggers} triggers. This page is
made from the records in `ehcplan/clocks/`. Change a record, not this page. The dates are a help
with the law as it stood when they were written down, not legal advice.

`ehcplan clocks --trigger request_received=2026-09-07` prints what is due. `--list` names the
triggers and the exceptions.

## How days are counted

- Weeks and months are those of the calendar. School holidays, weekends and bank holidays count.
- A time *of* or *from* a day leaves that day out. A time *beginning with* a day counts it as the
  first. Where the text does not say which, the limit leaves it out and the target counts it.
- A month ends on the corresponding day, or on the month's last day where there is none.
- A limit that falls on a weekend or bank holiday does not move. Only the time to appeal does: out
  of August and of 25 December to 1 January, and on to a working day.
- A working day is Monday to Friday without England's bank holidays.
- The **limit** is the latest day the law allows; most duties are also *as soon as practicable*.
  The **target** is the day to aim at where the law can be read two ways or sets no day.
- Where a date takes a fact that is not known here, such as a school's holidays, the limit is left
  out and the notes say so.
- Enter the day something *arrived*, not the day on the letter. Nothing supposes a day of delivery
  without saying so.

Each source says how far it has been checked: *read in the source*, *read in part or in a summary*,
or *still to be read*.
"""

_EXCEPTIONS = """
## What excuses a date

Only these, and only when a person has recorded one with their name, the day and the reason. None is
ever inferred. An exception excuses the date and not the duty: what is due stays due, as soon as it
can be done.

| code | provision | excuses | if | checked |
| --- | --- | --- | --- | --- |"""


def clocks_page() -> str:
    """Return the whole of docs/clocks.md as Markdown, ending in one newline."""
    return "\n".join(_page_lines()).rstrip("\n") + "\n"


def _page_lines() -> Iterator[str]:
    yield _INTRO.format(clocks=len(CLOCKS), triggers=len(Trigger))
    yield "## What starts a clock\n"
    yield "| trigger | takes | starts |"
    yield "| --- | --- | --- |"
    for trigger in Trigger:
        yield f"| `{trigger}` | {trigger.takes} | {', '.join(_started_by(trigger))} |"
    for title, clocks in GROUPS.items():
        yield f"\n## {title}"
        for clock in clocks:
            yield from _clock_lines(clock)
    yield from _exception_lines()


def _started_by(trigger: Trigger) -> list[str]:
    return [
        clock.code
        for clock in CLOCKS.values()
        if any(start.trigger is trigger for start in clock.starts)
    ]


def _clock_lines(clock: Clock) -> Iterator[str]:
    yield f"\n### {clock.code}: {clock.name}\n"
    yield f"- **Who:** {clock.whose} ({clock.duty})"
    yield f"- **Counted from:** {', else '.join(f'`{s.trigger}`' for s in clock.starts)}"
    for moment in clock.moments:
        yield from _moment_lines(moment)
    yield f"- **Source:** {clock.source}"
    yield f"- **Regime:** {clock.regime}, from {clock.in_force_from}"
    excusing = [one.provision for one in EXCEPTIONS if clock.code in one.excuses]
    if excusing:
        yield f"- **Exceptions:** {', '.join(excusing)}"
    yield from (f"- {note}" for note in clock.notes)


def _moment_lines(moment: Moment) -> Iterator[str]:
    kind = "Due" if moment.is_deadline else "Not before"
    yield f"- **{kind}:** {moment.event} (`{moment.key}`)"
    yield f"  - limit: {moment.limit.says if moment.limit else 'none'}"
    if moment.target:
        yield f"  - target: {moment.target.says}"
    for step in moment.steps:
        yield f"  - {step.says}: {step.reckoning.says} (from the {step.of})"
    yield from (f"  - {note}" for note in moment.notes)


def _exception_lines() -> Iterator[str]:
    yield _EXCEPTIONS
    for one in EXCEPTIONS:
        excuses = ", ".join(one.excuses)
        yield f"| `{one.code}` | {one.provision} | {excuses} | {one.limb} | {one.mark} |"
    yield f"\nNever an exception: {'; '.join(NEVER_EXCEPTIONS)}."


if __name__ == "__main__":
    sys.stdout.write(clocks_page())
