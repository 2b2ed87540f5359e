"""The one question asked before anything is done, and the refusal."""

from ehcplan.access.roles import Act, Actor, may
from ehcplan.errors import NotAllowedError


def require(actor: Actor, act: Act, *, school_id: int | None, pupil_id: int | None = None) -> None:
    """Let `actor` do `act`, or raise NotAllowedError saying what is not allowed."""
    if not may(actor, act, school_id=school_id, pupil_id=pupil_id):
        raise NotAllowedError(f"This account may not do this here: {act.label.lower()}.")
