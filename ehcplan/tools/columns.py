"""Cells that several tools share: who does what by when."""

from ehcplan.tools.definition import Column

WHAT_WHO_BY_WHEN = (
    Column(key="what", label="What will be done", wide=True),
    Column(key="who", label="Who will do it", hint="One person, by name."),
    Column(key="by_when", label="By when"),
)
