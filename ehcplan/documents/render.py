"""The one door by which a Word template becomes a document. No other module may use DocxTemplate.

docxtpl's own environment runs any Python a template asks for and lets `&` and `<` in somebody's words
destroy the file without an error. Here templates are sandboxed, words are escaped and cleaned, an
unknown name is an error, and the result is put in order before it is given out.
"""

import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from ehcplan.documents.order import put_in_order
from ehcplan.documents.text import clean
from ehcplan.errors import EhcplanError

_PLAIN_TYPES = (str, int, bool, type(None))


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture for the place in a template where a bookmark `picture_NAME` stands."""

    data: bytes
    alt: str
    height_cm: float


@dataclass(frozen=True, kw_only=True)
class Properties:
    """What the file says of itself: the title that a screen reader announces, and when it was made."""

    title: str
    author: str
    on: dt.date


class DocEnv(ImmutableSandboxedEnvironment):
    """The sandbox templates run in: plain values only, none of their makers' methods."""

    _PLAIN = (str, int, float, bool, type(None), dict, list, tuple)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may read an attribute: of plain values and of loops alone."""
        known = isinstance(obj, self._PLAIN) or type(obj).__module__ == "jinja2.runtime"
        return known and bool(super().is_safe_attribute(obj, attr, value))


def _escaped(value: Any) -> Any:
    """Return a value as XML text in which docxtpl finds nothing of its own.

    docxtpl turns `{_{` in the finished XML into `{{`; as character references braces are safe from it.
    """
    if isinstance(value, str):
        text = str(escape(value))
        for character, reference in (("{", "&#123;"), ("}", "&#125;"), ("%", "&#37;")):
            text = text.replace(character, reference)
        return Markup(text)  # noqa: S704 - every character was escaped above
    return value


def _environment() -> DocEnv:
    return DocEnv(autoescape=True, undefined=StrictUndefined, finalize=_escaped)


def plain(value: Any) -> tuple[Any, int]:
    """Return a context with its texts cleaned, and how many characters were dropped.

    Raises TypeError for anything but dict, list, str, int, bool and None: no live object may reach
    a template.
    """
    if isinstance(value, str):
        return clean(value)
    if type(value) in _PLAIN_TYPES:
        return value, 0
    if type(value) is dict:
        pairs = [(key, plain(inner)) for key, inner in value.items()]
        return {key: inner for key, (inner, _) in pairs}, sum(n for _, (_, n) in pairs)
    if type(value) is list:
        inners = [plain(inner) for inner in value]
        return [inner for inner, _ in inners], sum(n for _, n in inners)
    raise TypeError(f"A Word template takes plain values only, not {type(value).__name__}.")


def render_document(
    template: bytes,
    context: dict[str, Any],
    *,
    properties: Properties,
    pictures: Mapping[str, Picture] | None = None,
) -> bytes:
    """Return the Word file that a template makes of a context.

    Raises TypeError for a context that is not plain, EhcplanError when the template asks for what
    it is not given or may not have.
    """
    values, _ = plain(context)
    document = DocxTemplate(io.BytesIO(template))
    try:
        document.render(values, _environment(), autoescape=True)
    except TemplateError as error:
        raise EhcplanError(
            f"The Word template could not be filled in: {error.message or type(error).__name__}. "
            "Ask whoever looks after the pack to mend the template."
        ) from error
    put_in_order(document.docx, properties=properties, pictures=dict(pictures or {}))
    out = io.BytesIO()
    document.docx.save(out)
    return out.getvalue()
