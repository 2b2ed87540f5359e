"""Reading any authority's plan: `read_plan` turns a Word file into a case.

A file is walked once (`walk`), made a tree (`tree`), its section headings are found and weighed
(`headings`, `outline`), and every text is followed to its section (`follow`). Then each section is
read into the plan's own parts. Nothing is dropped: what is no part of the plan is kept as it stands.
"""

from ehcplan.documents.read.reader import ReadPlan, read_plan

__all__ = ["ReadPlan", "read_plan"]
