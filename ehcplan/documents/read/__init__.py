"""Reading any authority's plan: `read_plan` turns a Word file into a case.

A file is walked once and made a tree (`paper`); its section headings are found and weighed
(`outline`); every text and row is followed to its section (`walk`), by what columns and labels hold
(`labels`). Then `sorting` gives each to those who read its section: the pupil's details (`pupil`),
Section A (`voices`), needs, outcomes and provision from texts (`parts`) and from tables (`rows`),
advice (`advice`), and what happened when (`events`). They put the plan's parts down at one `desk`,
which knows every reference. Nothing is dropped: what is no part of the plan is kept as it stands.
"""

from ehcplan.documents.read.reader import ReadPlan, read_plan

__all__ = ["ReadPlan", "read_plan"]
