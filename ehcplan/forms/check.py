"""The form for checking a plan from anywhere."""

from flask_wtf import FlaskForm

from ehcplan.forms.fields import DateField
from ehcplan.forms.widgets import ButtonField, DropDownField, SelectChoice, UploadField
from ehcplan.plan.stages import label_of
from ehcplan.vocabulary import Stage

FROM_THE_DOCUMENT = ""


class CheckForm(FlaskForm):
    """A Word file, and what the checker should take as given."""

    file = UploadField(
        "The plan",
        description="A Word document (.docx) from any authority, up to 20 MB. It is read and "
        "checked now, and not kept.",
    )
    stage = DropDownField(
        "What stage is it at?",
        description="Leave this to let the document say.",
        default=FROM_THE_DOCUMENT,
        choices=[
            SelectChoice(FROM_THE_DOCUMENT, "As the document says"),
            *[SelectChoice(s.value, label_of(s)) for s in Stage if s is not Stage.GATHERING],
        ],
    )
    born = DateField(
        "Date of birth, if the plan does not give it",
        of="the date of birth",
        example="27 3 2015",
    )
    go = ButtonField("Check the plan")

    @property
    def chosen_stage(self) -> Stage | None:
        """The stage that was chosen, or None to let the document say."""
        return Stage(self.stage.data) if self.stage.data else None
