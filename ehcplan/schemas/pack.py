"""A pack's pack.toml, checked: every error with the file, the key and the remedy."""

import tomllib
from dataclasses import dataclass, field
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from ehcplan.errors import InvalidFileError
from ehcplan.vocabulary import Element, Target

DOCUMENTS = (
    "section-a",
    "profile",
    "read-back",
    "plan",
    "sheet",
    "sheet-wide",
    "sheet-easy",
    "sheet-easy-wide",
)
_SMALLEST = 11


@dataclass(frozen=True, kw_only=True)
class PackDocument:
    """One Word document of a pack: its template's file name and its body size in points."""

    template: str
    font_size: int


@dataclass(frozen=True, kw_only=True)
class PackSettings:
    """What a pack.toml says. Titles and statuses are keyed `no_plan` and `with_plan`."""

    name: str
    authority: str
    first_person: str
    titles: dict[str, str]
    statuses: dict[str, str]
    documents: dict[str, PackDocument]
    labels: dict[str, str] = field(default_factory=dict)
    order: tuple[Element, ...] = ()


class _Strict(Schema):
    class Meta:
        unknown = RAISE


def _required(message: str) -> dict[str, Any]:
    return {"required": message, "invalid": message, "null": message}


class _ByPlan(_Strict):
    no_plan = fields.String(required=True, error_messages=_required("Write a text."))
    with_plan = fields.String(required=True, error_messages=_required("Write a text."))


class _DocumentSchema(_Strict):
    template = fields.String(
        required=True,
        error_messages=_required("Name the .docx file beside pack.toml."),
        validate=validate.Regexp(
            r"^[\w.-]+\.docx$", error="Give a file name ending in .docx, without a folder."
        ),
    )
    font_size = fields.Integer(
        required=True,
        strict=True,
        error_messages=_required("Give the body size in points, for example 12."),
        validate=validate.Range(
            min=_SMALLEST, error=f"Use {_SMALLEST} points or more, so that it can be read."
        ),
    )

    @post_load
    def _made(self, data: dict[str, Any], **_: Any) -> PackDocument:
        return PackDocument(**data)


def _known_element(key: str) -> None:
    if key not in {element.value for element in Element}:
        raise ValidationError(f"{key!r} is not an element. Use a key such as a.interests.")


def _section_a_element(key: str) -> None:
    _known_element(key)
    if Element(key).target is not Target.SECTION_A:
        raise ValidationError(f"{key!r} belongs to the profile. Leave it out of the order.")


def _takes_name_only(text: str) -> None:
    try:
        text.format(name="")
    except (KeyError, IndexError, ValueError) as error:
        raise ValidationError("Only {name} may stand in curly brackets here.") from error


class _PackSchema(_Strict):
    name = fields.String(required=True, error_messages=_required("Give the pack a name."))
    authority = fields.String(load_default="")
    first_person = fields.String(
        load_default="strict",
        validate=validate.OneOf(["strict"], error='Write "strict": it is the only rule so far.'),
    )
    titles = fields.Nested(_ByPlan, required=True, error_messages=_required("Add [titles]."))
    statuses = fields.Nested(_ByPlan, required=True, error_messages=_required("Add [statuses]."))
    documents = fields.Dict(
        keys=fields.String(
            validate=validate.OneOf(DOCUMENTS, error=f"Use one of: {', '.join(DOCUMENTS)}.")
        ),
        values=fields.Nested(_DocumentSchema),
        required=True,
        error_messages=_required("Add [documents.section-a] with its template."),
    )
    labels = fields.Dict(
        keys=fields.String(validate=_known_element),
        values=fields.String(validate=_takes_name_only),
        load_default=dict,
    )
    order = fields.List(fields.String(validate=_section_a_element), load_default=list)

    @post_load
    def _made(self, data: dict[str, Any], **_: Any) -> PackSettings:
        order = tuple(Element(key) for key in data.pop("order"))
        return PackSettings(order=order, **data)


def load_pack(text: str, file: str) -> PackSettings:
    """Return what a pack.toml says. `file` is the name by which errors call it.

    Raises InvalidFileError with every error at once, each with its key and a remedy.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidFileError(file, [("the file", f"It is not TOML: {error}.")]) from error
    try:
        settings: PackSettings = _PackSchema().load(data)
    except ValidationError as error:
        raise InvalidFileError(file, _problems(error.messages)) from error
    return settings


def _problems(messages: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(messages, dict):
        found: list[tuple[str, str]] = []
        for key, inner in messages.items():
            # marshmallow puts a dictionary's own keys and values under these two words.
            step = "" if key in ("key", "value", "_schema") else str(key)
            found += _problems(inner, f"{path}.{step}".strip(".") if step else path)
        return found
    return [(path or "the file", _remedy(str(message))) for message in messages]


def _remedy(message: str) -> str:
    return "This key is not known. Take it out." if message == "Unknown field." else message
