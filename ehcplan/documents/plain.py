"""One heading as plain text, to paste into a council's own form."""

from collections.abc import Sequence

from ehcplan.documents import profile, section_a
from ehcplan.documents.printing import pieces
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.vocabulary import Element, Target


def heading_text(case: Case, element: Element, lines: Sequence[Line]) -> str:
    """Return what stands under one heading, by the rules of print; an empty text when nothing does.

    Lines of other headings are passed over. Raises ContentRefusedError as printing does.
    """
    printed = [pieces(case, line) for line in lines if line.element is element]
    if not printed:
        return section_a.empty_text(case, element)
    if element.target is Target.SECTION_A:
        groups = section_a.groups_of(case, printed)
    else:
        groups = profile.groups_of(case, element, printed)
    parts = []
    for group in groups:
        if group.label:
            parts.append(f"{group.label}:")
        for line in group.lines:
            parts += [line.paragraph, *([line.note] if line.note else [])]
    return "\n".join(parts)
