"""What `propose` gives back."""

from dataclasses import dataclass, field

from ehcplan.plan.lines import Source
from ehcplan.vocabulary import Element, Rule, Voice


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """That these words could stand under this element, by which rule, and whether to suggest it."""

    element: Element
    text: str
    """The original words, never rewritten."""
    rule: Rule
    voice: Voice
    suggested: bool
    reason: str
    doubts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Unplaced:
    """An answer that is proposed nowhere, and why. A private one is named by its place alone."""

    source: Source
    why: str
    private: bool = False


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What the person-centred record says beside a section B to H: to write from, never as text."""

    text: str
    voice: Voice
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class ActionCandidate:
    """Something working to keep doing, or not working to act on (table 3e)."""

    text: str
    kind: str
    """`keep` or `act`; also `hope` for a hope nobody has acted on, `step` for an agreed step."""
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """Everything mapping can say about a case for one target."""

    proposals: tuple[Proposal, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    actions: tuple[ActionCandidate, ...] = ()

    def suggested(self, *rules: Rule) -> tuple[Proposal, ...]:
        """Return the suggested proposals, of these rules if any are given."""
        return tuple(p for p in self.proposals if p.suggested and (not rules or p.rule in rules))
