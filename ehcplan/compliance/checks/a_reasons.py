"""Whether an outcome is there for anything that the plan tells: a hope, a need, something seen (A-39)."""

from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_owed import infant_learns
from ehcplan.compliance.checks.e import outcomes_of
from ehcplan.compliance.checks.e_words import claims
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words.a_ahead import HOPE
from ehcplan.compliance.words.needs import topics_in
from ehcplan.compliance.words.times import BASELINE
from ehcplan.plan.whole import Letter

_STEM = 5
_ENOUGH = 60
"""Fewer words about a pupil share none with an outcome by chance."""
_FOR_GOOD = Pattern(r"\b(?:safe\w*|health\w*|well|medic\w+|danger|independen\w+)\b")
_NO_DIFFICULTY = Pattern(
    r"\b(?:written|reading|maths?|number) (?=task|work|instruction|question|lesson|is good)"
)
"""What is named by the way: where a task is written, nothing is said of writing."""
_MEANS = frozenset({"literacy", "coordination", "language", "speech"})
"""What an outcome about something else is often written, read or told with."""
_TOLD_EVERYWHERE = frozenset(
    """about adult adults after again alone always before days does each every five four from goes
    half hardly have help herself himself into less makes many minutes more most nine none once only
    other others over people pupil school class lesson lessons seven shown some stays takes teacher
    than that their them themselves then these they things this three time times twice until well
    week what when where which while with without work year years""".split()  # noqa: SIM905
)


def for_nothing_told(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for an outcome that answers no need, no hope and nothing that anybody tells.

    It is asked of a read plan alone, and only where neither a word nor a topic is shared: what is
    important for somebody may stand in words that no list holds.
    """
    if draft.case.reading is None or not draft.text_of(Letter.B).strip() or infant_learns(draft):
        return
    told = "\n".join(p.text for p in draft.of(Letter.A, Letter.B, Letter.C, Letter.D))
    if len(english.words(told)) < _ENOUGH:
        return
    hoped = "\n".join(p.text for p in draft.of(Letter.A) if HOPE.search(p.text))
    needed = draft.text_of(Letter.B, Letter.C, Letter.D)
    topics = topics_in(_NO_DIFFICULTY.sub(" ", f"{hoped}\n{needed}"))
    stems = _stems(told)
    own = frozenset(name[:_STEM] for name in draft.facts.names)
    for passage in outcomes_of(draft):
        claim = BASELINE.sub(" ", "\n".join(said for _, said in claims(passage)))
        about = topics_in(claim)
        if "literacy" in about:
            about = about - _MEANS or about
        if not about or about & topics or _FOR_GOOD.search(claim):
            continue
        if not (_stems(claim) - own) & stems:
            values = {"thread": "Nothing in Sections A and B leads to this outcome"}
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS, values=values)


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:_STEM]
        for word in english.words(text)
        if len(word) > 3 and word not in _TOLD_EVERYWHERE
    )
