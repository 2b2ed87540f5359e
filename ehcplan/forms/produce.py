"""What to produce."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired

from ehcplan.documents.presets import PRESETS
from ehcplan.forms.widgets import ButtonField, ChoiceField, DropDownField, SelectChoice

DOCUMENTS = {
    "section-a": "Section A, or the views for a request",
    "profile": "One-page profile",
    "read-back": "A sheet for reading it back",
    "plan": "Sections A to K, the school’s draft",
}


class ProduceForm(FlaskForm):
    """Which document, and for which use."""

    document = ChoiceField(
        "What do you want to produce?",
        [InputRequired("Choose a document.")],
    )
    preset = DropDownField(
        "If it is a profile, what is it for?",
        choices=[SelectChoice(preset.key, preset.label) for preset in PRESETS.values()],
        description="Support is never printed on a page for display.",
    )
    made_from = ChoiceField(
        "Made from",
        choices=[
            SelectChoice("lines", "The lines that have been accepted"),
            SelectChoice(
                "suggestions", "Suggestions, as a first look (the file says so at its head)"
            ),
        ],
        default="lines",
    )
    produce = ButtonField("Produce")

    def offer(self, documents: list[str]) -> None:
        """Offer the documents that this reader may produce."""
        self.document.choices = [SelectChoice(key, DOCUMENTS[key]) for key in documents]
