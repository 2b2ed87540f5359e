"""Cases and Word files for the document tests. Everybody in them is invented."""

import datetime as dt
import io
import zipfile
from collections.abc import Sequence

from docx import Document

from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.said import Answer, Cell, Consent, Contribution, Pupil, ReadBack, Said
from ehcplan.vocabulary import Element, Role, Voice

ON = dt.date(2026, 11, 16)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HOSTILE = (
    "a < b & c > d \"e\" 'f' ]]> <!-- x -->",
    "</w:t></w:r></w:p>",
    "{{ 7*7 }} {% if x %} {# y #} {_{ z }_} {_% q %_}",
    "👩🏽‍🦽 naïve Ωμέγα עברית العربية 𝒳",
    "x" * 10_000,
    "tab\there\nand a new line",
)


def answer(prompt: str, index: int, text: str = "", **rest: object) -> Answer:
    return Answer(prompt=prompt, index=index, text=text, **rest)


def contribution(id_: str, *answers: Answer, **rest: object) -> Contribution:
    given = {
        "tool": None,
        "contributor": "Tamsin",
        "role": Role.CHILD,
        "relationship": "self",
        "date": dt.date(2026, 11, 3),
        "method": "conversation",
        "answers": answers,
    }
    return Contribution(id=id_, **{**given, **rest})


def pupil(**rest: object) -> Pupil:
    given = {
        "first_name": "Tamsin",
        "last_name": "Orrell-Beck",
        "known_as": "Tam",
        "date_of_birth": dt.date(2018, 4, 23),
        "setting_name": "Fernhollow Primary School",
        "plan_status": "SEN support",
    }
    return Pupil(**{**given, **rest})


def case(*contributions: Contribution, **rest: object) -> Case:
    given: dict[str, object] = {"pupil": pupil(), "as_of": ON}
    consents: Sequence[Consent] = rest.pop("consents", ())  # type: ignore[assignment]
    said = Said(contributions=contributions, consents=tuple(consents))
    return Case(said=said, **{**given, **rest})


def consent(scope: str, *, given: bool, on: dt.date = ON, by: str = "Tam") -> Consent:
    return Consent(scope=scope, given_by=by, date=on, given=given)


def line(
    element: Element,
    text: str,
    *sources: Source,
    ref: str = "",
    by: str | None = None,
    voice: Voice | None = None,
) -> Line:
    on = ON if by else None
    wording = Wording(text=text, reworded_by=by, on=on)
    return Line(element=element, wordings=(wording,), sources=sources, ref=ref, voice=voice)


def source(contribution_: str, prompt: str = "notes", index: int = 0, column: str | None = None):
    return Source(contribution=contribution_, prompt=prompt, index=index, column=column)


def family() -> Case:
    """A pupil, both parents, a friend, a sister, a teacher and a teaching assistant who watched."""
    return case(
        contribution(
            "tam",
            answer("notes", 0, "The bees at Grandad’s", quote=True),
            answer("notes", 1, "Tam would rather build than draw"),
            answer(
                "notes", 2, "I like the quiet, it is my favourite, and nobody shouts", quote=True
            ),
            answer("notes", 3, "Nobody must know about the night light", private=True),
            supported_by="Mr Fenn, teaching assistant (scribed)",
            read_back=ReadBack(on=ON, with_whom="Mr Fenn, teaching assistant"),
        ),
        contribution(
            "mum",
            answer("notes", 0, "She sleeps badly before a test"),
            contributor="Wren Orrell",
            role=Role.PARENT,
            relationship="mother",
        ),
        contribution(
            "dad",
            answer("notes", 0, "I only hear of it afterwards"),
            contributor="Piers Beck",
            role=Role.PARENT,
            relationship="father",
            method="phone_call",
        ),
        contribution(
            "friend",
            answer("notes", 0, "Tam shares her glue", quote=True),
            contributor="Jonty Marsh",
            role=Role.PEER,
            relationship="friend in class",
        ),
        contribution(
            "sister",
            answer("notes", 0, "Gives me the last biscuit"),
            contributor="Isla Beck",
            role=Role.FAMILY,
            relationship="sister, 11",
        ),
        contribution(
            "teacher",
            answer("notes", 0, "Explains circuits to the whole table"),
            contributor="Odette Vale",
            role=Role.SCHOOL,
            relationship="class teacher",
            method="meeting",
        ),
        contribution(
            "kept",
            answer("notes", 0, "School only words about the garden gate"),
            contributor="Hal Quill",
            role=Role.SCHOOL,
            relationship="caretaker",
            share=False,
        ),
        consents=(),
    )


def without_words() -> Case:
    """A pupil without words, whose assistant watched and filled in a chart."""
    return case(
        contribution(
            "tour",
            answer(
                "photos",
                0,
                cells=(
                    Cell(column="place_or_thing", value="Digger"),
                    Cell(column="child_words", value="Big truck!", original="Baabuur weyn!"),
                    Cell(column="observed", value="Ran to it first"),
                ),
            ),
            tool="photo_tour",
            method="photo_tour",
            supported_by="Beth Orme, key person",
        ),
        contribution(
            "chart",
            answer(
                "rows",
                0,
                cells=(
                    Cell(column="when", value="Carpet time"),
                    Cell(column="i_do", value="Looks away and hums"),
                    Cell(column="we_think_it_means", value="It is too loud"),
                    Cell(column="you_should", value="Touch her sleeve"),
                    Cell(column="sure", value="probably"),
                ),
            ),
            tool="communication_chart",
            contributor="Beth Orme",
            role=Role.SCHOOL,
            relationship="key person",
            method="observation",
        ),
        pupil=pupil(communicates_without_words=True),
    )


def docx(body: str, **parts: str) -> bytes:
    """A Word file with this XML in its body; other parts by name, with `__` for a slash."""
    out = io.BytesIO()
    Document().save(out)
    extra = {name.replace("__", "/"): text for name, text in parts.items()}
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return repacked(out.getvalue(), {"word/document.xml": document, **extra})


def repacked(data: bytes, changes: dict[str, str | bytes | None]) -> bytes:
    """The same file with parts changed, added, or (None) taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def blank_docx() -> bytes:
    out = io.BytesIO()
    Document().save(out)
    return out.getvalue()
