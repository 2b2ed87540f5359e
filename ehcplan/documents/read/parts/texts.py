"""Paragraphs of sections B to H, each given to what its section holds."""

from ehcplan.documents.read.desk.desk import Desk
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.due_labels import held_by_time
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.layout_notes import tells_layout
from ehcplan.documents.read.parts.links import take_nothing
from ehcplan.documents.read.parts.text_needs import take_need
from ehcplan.documents.read.parts.text_outcomes import take_outcome
from ehcplan.documents.read.parts.text_provision import take_provision
from ehcplan.plan.whole import NEED_LETTERS, Letter


def take_text(desk: Desk, text: Text, letter: Letter) -> None:
    """Take a paragraph of B to H."""
    is_start = letter is Letter.E and held_by_time(text.label) is Holds.BASELINE
    if not is_start and take_nothing(desk, letter, [text.para], text.label or text.scene.caption):
        return
    if tells_layout(text.para.text):
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
    elif letter in NEED_LETTERS:
        take_need(desk, text, letter)
    elif letter is Letter.E:
        take_outcome(desk, text)
    else:
        take_provision(desk, text, letter)
