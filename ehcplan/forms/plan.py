"""Forms for needs, outcomes and provision. A field is named as what it fills in the part's record."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from flask_wtf import FlaskForm
from wtforms.validators import DataRequired

from ehcplan.forms.plan_fields import (
    DayField,
    FactField,
    LinksField,
    NumberField,
    OneOfField,
    SomeOfField,
    StepsField,
    TextField,
    TickField,
    YesNoField,
)
from ehcplan.forms.widgets import ButtonField, HiddenField
from ehcplan.plan.parts import KINDS
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Adulthood,
    Area,
    Letter,
    OutcomeKind,
)

AREAS = {area: area.label for area in Area}
KINDS_OF_OUTCOME = {
    OutcomeKind.EDUCATION_TRAINING: "Education or training",
    OutcomeKind.HEALTH: "Health",
    OutcomeKind.CARE: "Care",
}
ADULTHOOD = {
    Adulthood.EMPLOYMENT: "Employment",
    Adulthood.LIVING: "Independent living",
    Adulthood.COMMUNITY: "Being part of the community",
    Adulthood.HEALTH: "Health",
}


def _sections(letters: Iterable[Letter]) -> dict[Any, str]:
    return {letter: f"{letter}: {letter.heading}" for letter in letters}


class PartForm(FlaskForm):
    """A part of the plan. `began` says which wordings the form started from."""

    of_kind: ClassVar[str] = ""
    began = HiddenField()
    save = ButtonField("Save")

    def values(self) -> dict[str, Any]:
        """Return what each field holds, by the name it has in the part's record."""
        return {field.name: field.value for field in self if hasattr(field, "value")}

    @property
    def stands_in(self) -> str:
        """The section chosen in the form; empty where its kind has one section only."""
        if "letter" not in self or getattr(self["letter"], "among", None) is not Letter:
            return ""
        return str(self["letter"].data)

    def offer(self, choices: Mapping[str, Iterable[tuple[str, str]]]) -> None:
        """Offer what each field of links may point at: `choices` by the kind of part."""
        for name, kind in KINDS[self.of_kind].links.items():
            self[name].offer(choices[kind])

    def has_choices(self, name: str) -> bool:
        """Return whether a field of links has anything to tick."""
        return name in self and bool(self[name].choices)


class NeedForm(PartForm):
    """A need, or a strength."""

    of_kind = "need"
    words = TextField(
        "What is the need?",
        [DataRequired("Enter the need")],
        description="Say how it shows and what it means for learning and everyday life, for "
        "example: Maisie understands short spoken sentences when she can see a picture.",
    )
    letter = OneOfField("Section", among=Letter, labels=_sections(NEED_LETTERS), none=None)
    area = OneOfField("Area", among=Area, labels=AREAS)
    is_strength = TickField("This is a strength, not a need")
    level = FactField("Level", description="As somebody measured or described it.")
    as_of = DayField(
        "What day does this speak of?", of="the day it speaks of", example="21 11 2026"
    )
    code = FactField("Census code", description="For example SLCN or SPLD, where one is used.")
    evidence = LinksField("Which advice says so?")


class OutcomeForm(PartForm):
    """An outcome: what changes for the pupil because help is given."""

    of_kind = "outcome"
    aim = TextField("Long-term aim it stands under", description="You can leave it out.")
    words = TextField(
        "What will the pupil be able to do, or have?",
        [DataRequired("Enter the outcome")],
        description="What changes for the pupil, not what is done for them.",
    )
    steps = StepsField("Steps on the way", description="One on each line.")
    area = OneOfField("Area", among=Area, labels=AREAS)
    by = DayField("By when?", of="the day", example="31 8 2027")
    by_words = FactField("By when, in words", description="For example, by the end of Key Stage 2.")
    baseline = FactField("Where things stand now")
    measured = FactField("How it is measured")
    monitored = FactField("Who looks at it, and how often")
    kind = OneOfField("What is it for?", among=OutcomeKind, labels=KINDS_OF_OUTCOME)
    adulthood = SomeOfField("Preparing for adulthood", among=Adulthood, labels=ADULTHOOD)
    aspirations = LinksField("Which hopes from Section A does it serve?")
    needs = LinksField("Which needs does it answer?")


class ProvisionForm(PartForm):
    """What is provided."""

    of_kind = "provision"
    words = TextField(
        "What is provided?",
        [DataRequired("Enter what is provided")],
        description="Say it so that anybody can see whether it happens: what, how much, how often, "
        "by whom.",
    )
    letter = OneOfField("Section", among=Letter, labels=_sections(PROVISION_LETTERS), none=None)
    amount = FactField("How much", description="For example 30.")
    unit = FactField("Of what", description="For example minutes, hours or sessions.")
    frequency = FactField("How often", description="For example three times a week.")
    weeks_a_year = NumberField("Weeks a year", most=53)
    ratio = FactField("Group size", description="For example one to one, or a group of four.")
    who = FactField("Who provides it")
    expertise = FactField("With what training or expertise")
    place = FactField("Where")
    starts_on = DayField("Starts on", of="the day it starts", example="1 9 2026")
    ends_on = DayField("Ends on", of="the day it ends", example="31 8 2027")
    reviewed = FactField("How and when it is looked at again")
    is_direct = YesNoField("Does the person who provides it work with the pupil directly?")
    educates_or_trains = YesNoField(
        "Does it educate or train the pupil?",
        description="Health or care provision that does belongs in Section F (section 21(5) of the "
        "Children and Families Act 2014).",
    )
    needs = LinksField("Which needs does it meet?")
    outcomes = LinksField("Which outcomes does it serve?")
    evidence = LinksField("Which advice asks for it?")

    def validate(self, *args: Any, **kwargs: Any) -> bool:
        """Check each field, and that it does not end before it starts."""
        good: bool = super().validate(*args, **kwargs)
        begins, ends = self.starts_on.data, self.ends_on.data
        if good and begins and ends and ends < begins:
            self.ends_on.errors = ["The day it ends must not be before the day it starts"]
            return False
        return good
