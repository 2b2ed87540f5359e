"""Which outcome stands over provision, where both share a section and follow one another."""

from ehcplan.documents.read.desk.desk import Desk, OutcomeRead
from ehcplan.documents.read.desk.units import Scene
from ehcplan.plan.whole import Letter


def outcomes_over(desk: Desk, scene: Scene) -> list[OutcomeRead]:
    """Return the outcome that provision follows; none where several stand together before it."""
    if Letter.E not in scene.letters or len(scene.letters) < 2:
        return []
    same = [o for o in desk.outcomes if (o.scene.turn, o.scene.heads) == (scene.turn, scene.heads)]
    last = desk.provision[-1] if desk.provision else None
    if last is None or last.scene.turn != scene.turn:
        return same if len(same) == 1 else []
    new = [outcome for outcome in same if outcome.bit.start > last.bit.start]
    return new if len(new) == 1 else [*last.outcomes] if not new else []
