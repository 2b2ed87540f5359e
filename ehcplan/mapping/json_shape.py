"""What `ehcplan propose` prints, as JSON-ready objects."""

from typing import Any

from ehcplan.mapping.proposal import ActionCandidate, Evidence, Proposal, Proposed, Unplaced
from ehcplan.plan.lines import Source


def proposed_json(proposed: Proposed) -> dict[str, Any]:
    """Return proposals, unplaced answers, evidence and actions. Unplaced ones carry no text."""
    return {
        "proposals": [_proposal(p) for p in proposed.proposals],
        "unplaced": [_unplaced(u) for u in proposed.unplaced],
        "evidence": {
            section: [_evidence(e) for e in items] for section, items in proposed.evidence.items()
        },
        "actions": [_action(a) for a in proposed.actions],
    }


def source_json(source: Source) -> dict[str, Any]:
    """Return a source with its four keys; `column` is null for a plain answer."""
    return {
        "contribution": source.contribution,
        "prompt": source.prompt,
        "index": source.index,
        "column": source.column,
    }


def _proposal(p: Proposal) -> dict[str, Any]:
    return {
        "element": p.element.key,
        "text": p.text,
        "rule": p.rule.value,
        "voice": p.voice.value,
        "suggested": p.suggested,
        "reason": p.reason,
        "doubts": list(p.doubts),
        "sources": [source_json(s) for s in p.sources],
    }


def _unplaced(u: Unplaced) -> dict[str, Any]:
    return {
        "contribution": u.source.contribution,
        "prompt": u.source.prompt,
        "index": u.source.index,
        "why": u.why,
    }


def _evidence(e: Evidence) -> dict[str, Any]:
    return {"text": e.text, "voice": e.voice.value, "sources": [source_json(s) for s in e.sources]}


def _action(a: ActionCandidate) -> dict[str, Any]:
    return {"text": a.text, "kind": a.kind, "sources": [source_json(s) for s in a.sources]}
