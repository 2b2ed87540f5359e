"""Forms for the other parts of a plan: agreement, placement, budget, advice, and empty sections."""

import datetime as dt
from typing import Any

from flask_wtf import FlaskForm
from wtforms.validators import DataRequired

from ehcplan.forms.person import not_after
from ehcplan.forms.plan import NeedForm, OutcomeForm, PartForm, ProvisionForm
from ehcplan.forms.plan_fields import (
    DayField,
    FactField,
    LinksField,
    TextField,
    TickField,
    YesNoField,
)
from ehcplan.forms.widgets import (
    ButtonField,
    ChoiceField,
    DropDownField,
    SelectChoice,
    UploadField,
)
from ehcplan.plan.parts import Part, kind_of
from ehcplan.plan.whole import Letter, Nothing, Reuse
from ehcplan.vocabulary import Stage

REGULATION_6 = {
    "a": "(a) the parent or the young person",
    "b": "(b) the school: educational advice",
    "c": "(c) health care: medical advice",
    "d": "(d) an educational psychologist",
    "e": "(e) social care",
    "f": "(f) anybody else the authority thinks appropriate",
    "g": "(g) from Year 9, about preparing for adulthood",
    "h": "(h) anybody the parent or young person reasonably asks for",
}

STAGES = {
    Stage.GATHERING: "Gathering what people say",
    Stage.SCHOOL_DRAFT: "The school is drafting",
    Stage.LA_DRAFT: "The authority has sent a draft",
    Stage.FINAL: "The authority has issued the final plan",
    Stage.REVIEW: "Being reviewed",
    Stage.AMENDMENT: "The authority is amending the plan",
    Stage.AMENDED_FINAL: "The authority has issued the amended plan",
}


class AgreementForm(PartForm):
    """That a body agreed to what stands in a section."""

    of_kind = "agreement"
    body = FactField(
        "Which body?",
        [DataRequired("Enter which body")],
        description="For health provision, the health body that pays for it (the ICB).",
    )
    agreed = TickField("They agreed to what this section says")
    by = FactField("Who said so for them?")
    role = FactField("What is their job?")
    on = DayField("When?", of="the day they said so", example="21 11 2026")


class PlacementForm(PartForm):
    """A school or other place, or its type alone."""

    of_kind = "placement"
    name = FactField("Name of the school or other place")
    type = FactField(
        "Type", description="For example mainstream primary school. The type alone may stand here."
    )
    starts_on = DayField("From", of="the day it starts", example="1 9 2026")
    ends_on = DayField("Until", of="the day it ends", example="31 8 2027")

    def validate(self, *args: Any, **kwargs: Any) -> bool:
        """Check each field, and that a name or a type is given."""
        good: bool = super().validate(*args, **kwargs)
        if good and not (self["name"].value or self["type"].value):
            self["name"].errors = ["Enter the name, or the type"]
            return False
        return good


class BudgetForm(PartForm):
    """A personal budget: asked for or not, and what it secures."""

    of_kind = "budget"
    requested = YesNoField("Has the family asked for a personal budget?")
    words = TextField("What does it secure?", description="You can leave it out.")
    needs = LinksField("Which needs is it for?")
    outcomes = LinksField("Which outcomes is it for?")


class AdviceForm(PartForm):
    """A piece of advice, with its file if there is one."""

    of_kind = "advice"
    title = FactField("Title", [DataRequired("Enter a title, for example Speech therapy report")])
    letter = DropDownField(
        "Which advice is it, under regulation 6(1)?",
        choices=[
            SelectChoice("", "Not said"),
            *(SelectChoice(key, label) for key, label in REGULATION_6.items()),
        ],
    )
    author = FactField("Who gave it?")
    role = FactField("What is their job?")
    asked_on = DayField("Asked for on", of="the day it was asked for", example="1 10 2026")
    sent_on = DayField("Sent on", of="the day it was sent", example="1 11 2026")
    dated = DayField("Date on the document", of="the date on the document", example="29 10 2026")
    reuse_giver = TickField("Whoever gave it agrees")
    reuse_authority = TickField("The authority agrees")
    reuse_family = TickField("The family agrees")
    reuse_on = DayField("When was that agreed?", of="the day it was agreed", example="1 10 2026")
    file = UploadField(
        "The document itself",
        description="Up to 25 MB. A Word file is looked at before it is kept. It takes the place "
        "of a file that is kept here already.",
    )

    def values(self) -> dict[str, Any]:
        """Return what each field holds; the four about using it again as one agreement."""
        held = super().values()
        reuse = Reuse(**{name: held.pop(f"reuse_{name}") for name in _REUSE})
        return {
            **held,
            "letter": self.letter.data or "",
            "reuse": None if reuse == Reuse() else reuse,
        }


_REUSE = ("giver", "authority", "family", "on")


class NothingForm(FlaskForm):
    """Why a section holds nothing."""

    why = ChoiceField(
        "Say why nothing stands here",
        [DataRequired("Choose what to say")],
        choices=[
            SelectChoice(Nothing.NONE.value, "None: people were asked, and there is none"),
            SelectChoice(Nothing.NOT_KNOWN.value, "Not known: people were asked, and nobody knows"),
            SelectChoice(Nothing.NOT_ASKED.value, "Not yet asked"),
        ],
    )
    said_by = FactField("Who said so?", description="You can leave it out.")
    save = ButtonField("Say this")


class StageForm(FlaskForm):
    """Where the plan stands, and when the authority issued it."""

    stage = ChoiceField(
        "Where does the plan stand?",
        [DataRequired("Choose where the plan stands")],
        choices=[SelectChoice(stage.value, label) for stage, label in STAGES.items()],
    )
    by = FactField(
        "If the authority issued it, which authority?",
        description="A school drafts and sends. Only the authority issues a plan.",
    )
    on = DayField(
        "If the authority issued it, on what day?", of="the day it was issued", example="21 11 2026"
    )
    save = ButtonField("Save")

    def must_not_be_after(self, day: dt.date) -> None:
        """Refuse a day later than this one."""
        self.on.validators = [*self.on.validators, not_after(day)]


FORMS: dict[str, type[PartForm]] = {
    form.of_kind: form
    for form in (
        NeedForm,
        OutcomeForm,
        ProvisionForm,
        AgreementForm,
        PlacementForm,
        BudgetForm,
        AdviceForm,
    )
}


def filled(kind: str, part: Part | None, letter: Letter) -> dict[str, Any]:
    """Return what the form of a kind starts from: a part as it stands, or an empty one."""
    if part is None:
        return {"letter": letter} if kind in ("need", "provision") else {}
    held = {name: getattr(part, name) for name in vars(part)}
    for name in kind_of(part).texts:
        words = held[name]
        several = words if isinstance(words, tuple) else (words,) if words else ()
        held[name] = "\n".join(one.text for one in several)
    reuse = held.pop("reuse", None)
    return held | ({f"reuse_{name}": getattr(reuse, name) for name in _REUSE} if reuse else {})
