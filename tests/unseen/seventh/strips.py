"""A shaded strip across the page that is the heading of a section."""

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author


def strip(by: Author, letter: str, title: str) -> None:
    """Begin a section under a shaded strip."""
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    cell = banner(table, title, fill="D9E2D0")
    cell.paragraphs[0].style = by.paper.doc.styles["Heading 1"]
    by.at(letter)
