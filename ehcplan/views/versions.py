"""Versions: what was issued, one as it was, two side by side, and starting a plan from one."""

import io

from flask import Blueprint, flash, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import another_pupil, checking, producing, versions
from ehcplan.casework.another_pupil import AnotherPupilError, TraceShown
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.stopping import AllTheSame, StoppedError, Stopping
from ehcplan.casework.told import counts
from ehcplan.casework.versions_page import sections_of
from ehcplan.errors import ContentRefusedError, ProofError
from ehcplan.forms.findings import LetPassForm
from ehcplan.forms.versions import CompareForm, IssuedForm, IssueForm
from ehcplan.plan.compare import Change, section_heading
from ehcplan.plan.compare_items import label_of
from ehcplan.plan.compare_words import Fate
from ehcplan.views.rendering import counted, day
from ehcplan.views.today import today
from ehcplan.vocabulary import Stage

bp = Blueprint("versions", __name__, url_prefix="/pupils/<ref>/versions")


@bp.get("")
def index(ref: str) -> ResponseReturnValue:
    """List a pupil's versions, and offer to compare two."""
    actor, database = current_actor(), the_database()
    found = versions.versions(database, actor, ref)
    return render_template(
        "versions/index.html",
        ref=ref,
        known_as=producing.known_as(database, actor, ref),
        versions=found,
        may_draft=versions.may_draft(database, actor, ref),
        form=_compare_form(found),
    )


def _compare_form(found: tuple[versions.VersionShown, ...]) -> CompareForm:
    form = CompareForm(request.args)
    choices = [(one.ref, _in_a_list(one)) for one in found]
    form.offer(choices, [(versions.NOW, "What is written now"), *choices])
    return form


def _in_a_list(one: versions.VersionShown) -> str:
    return f"{one.name} ({one.stage_label}, {day(one.issued_on)})"


@bp.route("/issue", methods=["GET", "POST"])
def issue(ref: str) -> ResponseReturnValue:
    """Issue a draft of the school's."""
    actor, database = current_actor(), the_database()
    with database.reading() as session:
        pupil_for(session, actor, Act.DRAFT, ref)
    form, stopping = IssueForm(), Stopping()
    form.offer(versions.KINDS)
    if form.validate_on_submit():
        try:
            made = _issue(ref, form)
        except StoppedError as stopped:
            form.because.errors, stopping = [str(stopped)], stopped.stopping
        except (ContentRefusedError, ProofError) as refusal:
            form.kind.errors = [str(refusal)]
        else:
            flash("Issued. This version stays as it is for good.", "success")
            return redirect(url_for("versions.show", ref=ref, version_ref=made))
    return render_template(
        "versions/issue.html",
        ref=ref,
        known_as=producing.known_as(database, actor, ref),
        form=form,
        stopping=stopping,
        seen=stopping.keys or request.form.getlist("seen"),
        counts=counts(checking.checked_case(database, actor, ref, on=today())),
    ), 400 if form.errors else 200


def _issue(ref: str, form: IssueForm) -> str:
    because, seen = form.because.data or "", frozenset(request.form.getlist("seen"))
    return versions.issue(
        the_database(),
        current_actor(),
        ref,
        kind=form.kind.data,
        label=form.label.data or "",
        on=today(),
        all_the_same=AllTheSame(because=because, seen=seen) if because.strip() else None,
    )


@bp.route("/authority", methods=["GET", "POST"])
def authority(ref: str) -> ResponseReturnValue:
    """Keep what the authority issued, with its day and its file."""
    actor, database = current_actor(), the_database()
    with database.reading() as session:
        pupil_for(session, actor, Act.DRAFT, ref)
    form = IssuedForm()
    form.dated(today())
    if form.validate_on_submit():
        try:
            made = _record(ref, form)
        except ContentRefusedError as refusal:
            form.stage.errors = [str(refusal)]
        else:
            flash("Kept. This version stays as it is for good.", "success")
            return redirect(url_for("versions.show", ref=ref, version_ref=made))
    known_as = producing.known_as(database, actor, ref)
    status = 400 if form.errors else 200
    return render_template("versions/authority.html", ref=ref, known_as=known_as, form=form), status


def _record(ref: str, form: IssuedForm) -> str:
    sent = form.file.data
    file = (sent.filename, sent.read()) if sent and sent.filename else None
    return versions.record_issued(
        the_database(),
        current_actor(),
        ref,
        stage=Stage(form.stage.data),
        issued_on=form.issued_on.data or today(),
        issued_by=form.issued_by.data,
        on=today(),
        file=file,
    )


@bp.get("/<version_ref>")
def show(ref: str, version_ref: str) -> ResponseReturnValue:
    """Show a version as it was. Recorded."""
    return _shown(ref, version_ref)


def _shown(ref: str, version_ref: str, refusal: str = "") -> ResponseReturnValue:
    actor, database = current_actor(), the_database()
    form = LetPassForm(formdata=None)
    form.because.errors = [refusal] if refusal else []
    shown = versions.one_version(database, actor, ref, version_ref)
    case = versions.version_case(database, actor, ref, version_ref)
    html = render_template(
        "versions/show.html",
        ref=ref,
        version=shown,
        known_as=producing.known_as(database, actor, ref),
        sections=sections_of(case),
        label_of=label_of,
        begun_from=next(
            (v for v in versions.versions(database, actor, ref) if v.ref == shown.begun_from), None
        ),
        may_download=producing.may_produce(actor, shown.kind),
        may_begin=case.plan is not None and versions.may_draft(database, actor, ref),
        may_draft=versions.may_draft(database, actor, ref),
        form=form,
        traces=_traces(ref, shown),
    )
    return html, 400 if refusal else 200


def _traces(ref: str, shown: versions.VersionShown) -> tuple[TraceShown, ...]:
    """Return what in a version's files may be another pupil's."""
    where = (the_database(), current_actor(), ref, shown.ref)
    each = (versions.version_traces(*where, file.number) for file in shown.files)
    return tuple(trace for found in each for trace in found)


@bp.post("/<version_ref>/let-pass")
def let_pass(ref: str, version_ref: str) -> ResponseReturnValue:
    """Keep that a version's files go out although words may be another pupil's, and why."""
    actor, database, form = current_actor(), the_database(), LetPassForm()
    traces = _traces(ref, versions.one_version(database, actor, ref, version_ref))
    try:
        another_pupil.let_pass(database, actor, ref, traces, form.because.data or "", on=today())
    except ContentRefusedError as refusal:
        return _shown(ref, version_ref, str(refusal))
    flash("Your reason is kept with your name. You can download the file now.", "success")
    return redirect(url_for("versions.show", ref=ref, version_ref=version_ref))


@bp.get("/<version_ref>/files/<int:number>")
def file(ref: str, version_ref: str, number: int) -> ResponseReturnValue:
    """Give out a version's file. Recorded."""
    where = (the_database(), current_actor(), ref, version_ref)
    try:
        name, media_type, data = versions.version_file(*where, number)
    except AnotherPupilError:
        return redirect(url_for("versions.show", ref=ref, version_ref=version_ref))
    return send_file(io.BytesIO(data), mimetype=media_type, as_attachment=True, download_name=name)


@bp.get("/compare")
def compare(ref: str) -> ResponseReturnValue:
    """Show what changed from one version to another. Recorded."""
    actor, database = current_actor(), the_database()
    found = versions.versions(database, actor, ref)
    form = _compare_form(found)
    before, after = str(form.before.data or ""), str(form.after.data or versions.NOW)
    named = {one.ref: _in_a_list(one) for one in found} | {versions.NOW: "What is written now"}
    comparison, refusal = None, ""
    try:
        comparison = versions.compare_versions(database, actor, ref, before, after, on=today())
    except ContentRefusedError as error:
        refusal = str(error)
    return render_template(
        "versions/compare.html",
        ref=ref,
        known_as=producing.known_as(database, actor, ref),
        form=form,
        names=(named[before], named[after]),
        comparison=comparison,
        refusal=refusal,
        change=Change,
        fate=Fate,
        section_heading=section_heading,
    ), 400 if refusal else 200


@bp.route("/<version_ref>/begin", methods=["GET", "POST"])
def begin(ref: str, version_ref: str) -> ResponseReturnValue:
    """Start the working plan from a version, after a second look."""
    actor, database = current_actor(), the_database()
    with database.reading() as session:
        pupil_for(session, actor, Act.DRAFT, ref)
    shown = versions.one_version(database, actor, ref, version_ref)
    if request.method == "POST":
        begun = versions.begin_from(database, actor, ref, version_ref, on=today())
        flash(_said(begun), "success")
        return redirect(url_for("versions.index", ref=ref))
    known_as = producing.known_as(database, actor, ref)
    return render_template("versions/begin.html", ref=ref, version=shown, known_as=known_as)


def _said(begun: versions.Begun) -> str:
    said = f"The plan starts from this version: {counted(begun.parts, 'part')} put in place."
    if begun.taken_out:
        said += f" {counted(begun.taken_out, 'part')} taken out, to be brought back if you need."
    if begun.left_out:
        said += f" {counted(begun.left_out, 'part')} left out: what was said may not be used now."
    return said
