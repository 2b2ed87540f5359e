"""How each step of a sheet is shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from ehcplan.access.roles import Actor
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import sheets
from ehcplan.casework.around import Around, around
from ehcplan.casework.sheets import OpenSheet
from ehcplan.errors import NotFoundError
from ehcplan.forms import steps
from ehcplan.forms.header import HeaderForm, names
from ehcplan.forms.lines import (
    CERTAINTIES,
    NONE,
    NOT_KEPT,
    SheetLine,
    in_order,
    read_lines,
)
from ehcplan.forms.meeting import MeetingForm, columns_of
from ehcplan.forms.notes import LinesForm
from ehcplan.forms.steps import Step
from ehcplan.forms.tool import (
    Presentation,
    ToolForm,
    presentation_of,
    presentations,
    tool_form,
)
from ehcplan.tools import NOTES, find_tool
from ehcplan.tools.definition import Prompt, Tool
from ehcplan.views.today import today
from ehcplan.vocabulary import EXACT_METHODS, METHODS, Role, Sharing


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A sheet on the desk: everything that one request about it needs."""

    actor: Actor
    around: Around
    sheet: OpenSheet
    tool: Tool
    step: Step
    question: int | None

    @property
    def is_meeting(self) -> bool:
        """Whether it has a column a speaker."""
        return self.sheet.kind == "meeting"

    @property
    def is_easy(self) -> bool:
        """Whether a pupil answers it, one question a page."""
        return presentation_of(self.sheet.fields) is Presentation.EASY

    @property
    def header_is_on_words(self) -> bool:
        """Whether header and words share a page."""
        return not (self.is_meeting or self.is_easy)

    @property
    def name(self) -> str:
        """What is being written."""
        return {"notes": "Notes", "meeting": "A meeting"}.get(self.sheet.kind, self.tool.name)

    def with_fields(self, fields: dict[str, list[str]]) -> "Desk":
        """Return the desk with other words on the sheet."""
        return replace(self, sheet=replace(self.sheet, fields=fields))

    def with_revision(self, revision: int) -> "Desk":
        """Return the desk with the sheet saved again."""
        return replace(self, sheet=replace(self.sheet, revision=revision))

    def at(self, step: Step) -> "Desk":
        """Return the desk at another step."""
        return replace(self, step=step, question=None)

    def address(self, step: Step | None, *, question: int | None = None) -> str:
        """Return the address of a step."""
        return url_for(
            "sheets.sheet",
            ref=self.around.ref,
            sheet_ref=self.sheet.ref,
            step=step.value if step else None,
            q=question,
        )


def desk_for(ref: str, sheet_ref: str) -> Desk:
    """Return a sheet of whoever is signed in, at the step that the address asks for."""
    actor, database = current_actor(), the_database()
    there = sheets.sheet(database, actor, ref, sheet_ref)
    tool = find_tool(there.tool) if there.tool else NOTES
    if tool is None:
        raise NotFoundError("There is no such tool.")
    desk = Desk(
        actor=actor,
        around=around(database, actor, ref),
        sheet=there,
        tool=tool,
        step=Step.WORDS,
        question=None,
    )
    asked_for = request.args.get("step", "")
    known = {step.value for step in Step}
    step = Step(asked_for) if asked_for in known else _where_it_was_left(desk)
    number = request.args.get("q", "0")
    question = int(number) if number.isascii() and number.isdigit() else 0
    is_question = step is Step.WORDS and desk.is_easy
    return replace(desk, step=step, question=question if is_question else None)


def header_form(desk: Desk) -> HeaderForm:
    """Return the form of the sheet's header, filled from the sheet."""
    data = MultiDict((name, v) for name, values in desk.sheet.fields.items() for v in values)
    if desk.is_meeting:
        return MeetingForm(data, desk.around, today=today())
    return HeaderForm(data, desk.around, today=today(), groups=True)


def show(
    desk: Desk, *, form: HeaderForm | None = None, wrong: str = "", theirs: str | None = None
) -> ResponseReturnValue:
    """Return a step of the sheet: with what is wrong about it, if anything is."""
    page = {
        Step.START: _start,
        Step.WORDS: _words,
        Step.END: _end,
        Step.LINES: _lines,
    }[desk.step]
    status = 409 if theirs is not None else 400 if form is not None or wrong else 200
    return page(desk, form or header_form(desk), wrong, theirs), status


def show_difference(desk: Desk, theirs: str) -> ResponseReturnValue:
    """Return the same page with its words, beside what another page saved meanwhile."""
    newest = sheets.sheet(the_database(), desk.actor, desk.around.ref, desk.sheet.ref)
    return show(desk.with_revision(newest.revision), theirs=theirs)


def show_gone(ref: str, sheet_ref: str) -> ResponseReturnValue:
    """Return what became of a sheet, with any words that were sent to it since.

    Raises NotFoundError when it became nothing of this person's.
    """
    became = sheets.became(the_database(), current_actor(), ref, sheet_ref)
    posted = steps.posted_fields(request.form, request.form.getlist)
    words = sheets.words_in(posted)
    if became is None and not words:
        raise NotFoundError("There is no such sheet.")
    page = render_template(
        "gather/gone.html",
        around=around(the_database(), current_actor(), ref),
        became=became,
        words=words,
        hidden=steps.hidden(posted, steps.shows_nothing),
        kind=request.form.get("kind", "notes"),
        tool=request.form.get("tool") or None,
    )
    return page, 409 if request.method == "POST" else 200


def _where_it_was_left(desk: Desk) -> Step:
    fields = desk.sheet.fields
    if any(line.seen for line in read_lines(fields)):
        return Step.LINES
    if desk.header_is_on_words:
        return Step.WORDS
    started = bool(sheets.words_in(fields))
    return Step.WORDS if started and desk.is_meeting else Step.START


def _start(desk: Desk, form: HeaderForm, wrong: str, theirs: str | None) -> str:
    shows = steps.shows_header(desk.is_meeting)
    people = url_for("people.add", ref=desk.around.ref)
    return _page(desk, "start", shows, theirs, form=form, address_of_people=people)


def _words(desk: Desk, form: HeaderForm, wrong: str, theirs: str | None) -> str:
    if desk.is_meeting:
        columns = columns_of(desk.sheet.fields, desk.around)
        return _page(desk, "columns", steps.shows_columns, theirs, form=form, columns=columns)
    asked = tool_form(desk.tool, presentation_of(desk.sheet.fields), desk.sheet.fields)
    if desk.is_easy:
        return _one_question(desk, asked, theirs)
    return _page(
        desk,
        "words",
        steps.shows_words(asked),
        theirs,
        form=form,
        asked=asked,
        ways=presentations(desk.tool) if desk.sheet.tool else (),
    )


def _one_question(desk: Desk, asked: ToolForm, theirs: str | None) -> str:
    number = min(desk.question or 0, len(asked.prompts) - 1)
    prompt = asked.prompts[number]
    alone = replace(asked, prompts=(prompt,))
    return _page(
        desk,
        "question",
        steps.shows_prompts(alone),
        theirs,
        prompt=prompt,
        number=number,
        count=len(asked.prompts),
    )


def _end(desk: Desk, form: HeaderForm, wrong: str, theirs: str | None) -> str:
    return _page(desk, "end", steps.shows_nothing, theirs, form=form)


def _lines(desk: Desk, form: HeaderForm, wrong: str, theirs: str | None) -> str:
    fields = desk.sheet.fields
    chosen = (list(fields.get("exact", ())) or [NONE])[-1]
    whole = LinesForm(MultiDict({"exact": chosen}))
    if wrong:
        whole.validate()
        whole.exact.errors = [wrong]
    method = form.method.data or ""
    return _page(
        desk,
        "lines",
        steps.shows_lines,
        theirs,
        form=whole,
        back=desk.address(Step.WORDS if desk.header_is_on_words else Step.START),
        groups=_by_prompt(desk),
        speakers=list(names(desk.around).values()),
        has_speakers=desk.is_meeting or form.who.data == "group",
        is_exact_already=method in EXACT_METHODS,
        method=METHODS.get(method, method),
        sharing=[
            ("", "As said for the whole"),
            *((choice.value, choice.label) for choice in Sharing),
            (NOT_KEPT, "Do not write it down"),
        ],
        certainties=[("", "Not said"), *CERTAINTIES.items()],
    )


def _by_prompt(desk: Desk) -> list[tuple[Prompt, list[SheetLine]]]:
    lines = in_order(read_lines(desk.sheet.fields), desk.tool)
    return [
        (prompt, mine)
        for prompt in desk.tool.prompts
        if (mine := [line for line in lines if line.prompt == prompt.key and not line.is_blank])
    ]


def _page(
    desk: Desk, page: str, shows: Callable[[str], bool], theirs: str | None, **given: object
) -> str:
    question = "" if desk.question is None else str(desk.question)
    return render_template(
        f"gather/{page}.html",
        desk=desk,
        around=desk.around,
        hidden=steps.hidden(desk.sheet.fields, shows),
        action=desk.address(desk.step, question=desk.question),
        key=f"{desk.sheet.ref}-{desk.step}{question}",
        theirs=theirs,
        pupil_role=Role.CHILD,
        **given,
    )
