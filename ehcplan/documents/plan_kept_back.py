"""What sections B to K may not print: words that were kept back, and another child's full name."""

import re
from collections.abc import Sequence

from ehcplan.documents.text import normal
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.refusal import forbidden_texts, names_another_child, refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Target

# Fewer words than this are anybody's ("too loud"): only as a whole text do they give an answer away.
_TELLING = 4


def refuse_kept_back(case: Case, texts: Sequence[str], where: str) -> None:
    """Raise ContentRefusedError, naming the section and not the words, where one may not be printed."""
    if names_another_child(case, "\n".join(texts)):
        raise ContentRefusedError(
            f"{where} gives another child’s full name. Put the first name alone, or “a friend”."
        )
    held = [normal(text) for text in texts]
    for kept in map(normal, forbidden_texts(case, Target.SECTION_A)):
        if any(_gives_away(text, kept) for text in held):
            raise ContentRefusedError(
                f"{where} holds words that somebody gave and that may not be printed: they are "
                "private, or were not shared. Take them out, or ask the person whether they may be "
                "used."
            )


def _gives_away(text: str, kept: str) -> bool:
    if text == kept:
        return True
    if len(kept.split()) < _TELLING or kept not in text:
        return False
    return re.search(rf"(?<!\w){re.escape(kept)}(?!\w)", text) is not None


def refuse_sources(case: Case, plan: WholePlan) -> None:
    """Raise ContentRefusedError where a text of B to K comes from an answer that may not be printed."""
    for letter, words in plan.every_text():
        for source in words.sources:
            try:
                why = refusal_of_source(case, source, Target.SECTION_A)
            except KeyError:
                continue  # Advice and older plans are not answers: such a text stands on its own.
            if why:
                raise ContentRefusedError(f"A text in Section {letter} may not be printed. {why}")
