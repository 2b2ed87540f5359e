"""The header of a contribution: who spoke, when, how, with whose help, and what may be used."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wtforms import Form
from wtforms.validators import InputRequired, Length, Optional, ValidationError

from ehcplan.casework.around import Around
from ehcplan.forms.fields import DateField, DateGiven, NameField
from ehcplan.forms.widgets import ChoiceField, DropDownField, SelectChoice
from ehcplan.plan.said import Contribution, ReadBack
from ehcplan.vocabulary import METHODS, SETTINGS, Role

PUPIL, GROUP, NEW = "pupil", "group", "new"
"""What `who` may be beside the reference of a person round the pupil."""

NEW_ROLES: tuple[Role, ...] = (
    Role.PARENT,
    Role.FAMILY,
    Role.SCHOOL,
    Role.PROFESSIONAL,
    Role.PEER,
    Role.OTHER,
)

_LONGEST = 200
_SHORT = Length(max=_LONGEST, message=f"Use {_LONGEST} characters or fewer")


class _NotLater:
    """Refuses a day after today: nobody has said it tomorrow."""

    def __call__(self, form: Any, field: DateField) -> None:
        if field.data is not None and field.data > form.today:
            raise ValidationError(f"{field.of[:1].upper()}{field.of[1:]} must not be after today")


class HeaderForm(Form):
    """Who said it, when and how. The names of its fields are a sheet’s own."""

    who = ChoiceField("Who said it?", [InputRequired("Choose who said it")])
    new_name = NameField("Their name", [_SHORT])
    new_role = DropDownField("What they are to the pupil", default="")
    new_relationship = NameField(
        "In words", [_SHORT], description="For example mother, class teacher, best friend."
    )
    date = DateField(
        "When?",
        [DateGiven(), _NotLater()],
        of="the day it was said",
        example="21 11 2026",
    )
    method = DropDownField("How?", [InputRequired("Choose how it was said or shown")])
    setting = DropDownField("Where?", default="")
    supported_by = NameField(
        "Who helped, if anybody",
        [_SHORT],
        description="Somebody who scribed, signed, held the pictures or sat beside them.",
    )
    language = NameField("Language", [_SHORT])
    interpreter = NameField("Interpreter, if there was one", [_SHORT])
    session = NameField(
        "Meeting or session it was part of, if any",
        [_SHORT],
        description="The same words for everybody who spoke at it, for example Review, 3 March.",
    )
    share = ChoiceField(
        "What did they say may be done with it?",
        [InputRequired("Choose what may be done with it")],
        choices=[
            SelectChoice("plan", "It may be used in the plan and the profile"),
            SelectChoice("school_only", "School only, not in the plan"),
        ],
        description="You can choose again for each line.",
    )
    read_back = DateField(
        "When was it read back to them?",
        [_NotLater()],
        of="the day it was read back",
        example="21 11 2026",
        description="Leave empty if it has not been.",
    )
    read_back_with = NameField("Read back with whom", [_SHORT])
    read_back_agreed = ChoiceField(
        "Did they agree with it?",
        [Optional()],
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "No, or not with all of it")],
    )
    read_back_changed = NameField("What they changed", [_SHORT])

    def __init__(
        self, formdata: Any, around: Around, *, today: dt.date, groups: bool = False, **given: Any
    ) -> None:
        super().__init__(formdata, **given)
        self.today = today
        self.who.choices = _who(around, groups=groups)
        self.new_role.choices = [
            SelectChoice("", "Choose"),
            *(SelectChoice(role.value, role.label.capitalize()) for role in NEW_ROLES),
        ]
        self.method.choices = _known(METHODS, self.method.object_data)
        self.setting.choices = _known(SETTINGS, self.setting.object_data, none="Not known")

    def validate_new_name(self, field: NameField) -> None:
        """Ask for a name where somebody new, or a group, spoke."""
        if self.who.data == NEW and not field.data:
            raise ValidationError("Enter the name of the person who said it")
        if self.who.data == GROUP and not field.data:
            raise ValidationError("Enter what the group or meeting is called")

    def validate_new_role(self, field: DropDownField) -> None:
        """Ask what somebody new is to the pupil."""
        if self.who.data == NEW and not field.data:
            raise ValidationError("Choose what they are to the pupil")


def header_of(form: HeaderForm, around: Around, *, tool: str | None) -> Contribution:
    """Return the contribution, without answers, that a valid header describes."""
    name, role, relationship = _speaker(form, around)
    back = form.read_back.data
    return Contribution(
        id="",
        tool=tool,
        contributor=name,
        role=role,
        relationship=relationship,
        date=_day(form.date),
        setting=form.setting.data or "",
        method=form.method.data,
        supported_by=form.supported_by.data or None,
        language=form.language.data or "",
        interpreter=form.interpreter.data or None,
        session=form.session.data or None,
        share=form.share.data == "plan",
        read_back=_read_back(form) if back else None,
    )


def fields_of(contribution: Contribution, around: Around) -> dict[str, Any]:
    """Return what a header form starts from for a contribution that is kept already."""
    back = contribution.read_back
    who = _who_is(contribution, around)
    named = who in (NEW, GROUP)
    return {
        "who": who,
        "new_name": contribution.contributor if named else "",
        "new_role": contribution.role.value if who == NEW else "",
        "new_relationship": contribution.relationship if named else "",
        "date": contribution.date,
        "method": contribution.method,
        "setting": contribution.setting,
        "supported_by": contribution.supported_by or "",
        "language": contribution.language,
        "interpreter": contribution.interpreter or "",
        "session": contribution.session or "",
        "share": "plan" if contribution.share else "school_only",
        "read_back": back.on if back else None,
        "read_back_with": back.with_whom if back else "",
        "read_back_agreed": ("yes" if back.agreed else "no") if back else None,
        "read_back_changed": back.changed if back else "",
    }


def names(around: Around) -> dict[str, str]:
    """Return who may have spoken, key to name: the pupil, then everybody round them."""
    return {PUPIL: around.name} | {person.ref: person.name for person in around.people}


def _who(around: Around, *, groups: bool) -> Sequence[SelectChoice]:
    people = [
        SelectChoice(
            person.ref,
            f"{person.name} ({person.relationship or person.role.label})",
        )
        for person in around.people
    ]
    group = [SelectChoice(GROUP, "A group or a meeting")] if groups else []
    return [
        SelectChoice(PUPIL, f"{around.name} (the pupil)"),
        *people,
        *group,
        SelectChoice(NEW, "Somebody else"),
    ]


def _known(choices: dict[str, str], kept: str | None, *, none: str = "Choose") -> Any:
    # A case file may name a method or setting of its own: it must not be lost by an edit.
    own = [SelectChoice(kept, kept)] if kept and kept not in choices else []
    listed = [SelectChoice(key, label) for key, label in choices.items()]
    return [SelectChoice("", none), *listed, *own]


def _speaker(form: HeaderForm, around: Around) -> tuple[str, Role, str]:
    chosen = form.who.data
    if chosen == PUPIL:
        return around.name, Role.CHILD, "self"
    if chosen == GROUP:
        return form.new_name.data, Role.GROUP, form.new_relationship.data or ""
    for person in around.people:
        if person.ref == chosen:
            return person.name, person.role, person.relationship
    return form.new_name.data, Role(form.new_role.data), form.new_relationship.data or ""


def _read_back(form: HeaderForm) -> ReadBack:
    return ReadBack(
        on=_day(form.read_back),
        with_whom=form.read_back_with.data or "",
        changed=form.read_back_changed.data or "",
        agreed=form.read_back_agreed.data != "no",
    )


def _day(field: DateField) -> dt.date:
    if field.data is None:
        raise ValueError("The header was not validated.")
    return field.data


def _who_is(contribution: Contribution, around: Around) -> str:
    if contribution.role is Role.CHILD:
        return PUPIL
    if contribution.role is Role.GROUP:
        return GROUP
    for person in around.people:
        if (person.name, person.role) == (contribution.contributor, contribution.role):
            return person.ref
    return NEW
