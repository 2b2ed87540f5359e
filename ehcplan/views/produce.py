"""Producing a document: choose, see the fit, make, read the proof, download; copy a heading."""

import io

from flask import Blueprint, flash, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Actor
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import another_pupil, checking, copying, producing, versions
from ehcplan.casework.another_pupil import AnotherPupilError
from ehcplan.casework.told import counts
from ehcplan.errors import ContentRefusedError, NotFoundError, ProofError
from ehcplan.forms.findings import LetPassForm
from ehcplan.forms.produce import DOCUMENTS, ProduceForm
from ehcplan.views.today import today
from ehcplan.vocabulary import Target

bp = Blueprint("produce", __name__, url_prefix="/pupils/<ref>/produce")


def _documents(actor: Actor, ref: str) -> list[str]:
    allowed = [key for key in DOCUMENTS if producing.may_produce(actor, key)]
    if not allowed:
        raise NotFoundError("There is no such page here.")
    if "plan" in allowed and not producing.has_plan(the_database(), actor, ref):
        allowed.remove("plan")
    return allowed


@bp.route("", methods=["GET", "POST"])
def choose(ref: str) -> ResponseReturnValue:
    """Choose a document, see what it would hold, and produce it."""
    actor = current_actor()
    form = ProduceForm()
    documents = _documents(actor, ref)
    form.offer(documents)
    if not form.validate_on_submit():
        return _choice(ref, actor, form, documents), 400 if form.errors else 200
    try:
        kept, _ = producing.make(
            the_database(),
            actor,
            ref,
            document=form.document.data,
            preset=form.preset.data,
            on=today(),
            from_suggestions=form.made_from.data == "suggestions",
        )
    except (ContentRefusedError, ProofError) as refusal:
        form.document.errors = [str(refusal)]
        return _choice(ref, actor, form, documents), 400
    return redirect(url_for("produce.show", ref=ref, file_ref=kept))


def _counts(ref: str) -> str:
    """Return what the check has left to do: said beside every draft, which may always be made."""
    return counts(checking.checked_case(the_database(), current_actor(), ref, on=today()))


def _choice(ref: str, actor: Actor, form: ProduceForm, documents: list[str]) -> str:
    database, day = the_database(), today()
    # What the page shows of each document's draft: once for Section A, once for the profile.
    fits = {
        document: producing.fit(database, actor, ref, document, on=day)
        for document in ("section-a", "profile")
        if document in documents
    }
    return render_template(
        "produce/choose.html",
        form=form,
        fits=fits,
        labels=DOCUMENTS,
        ref=ref,
        known_as=producing.known_as(database, actor, ref),
        files=producing.files(database, actor, ref),
        counts=_counts(ref),
    )


@bp.get("/<file_ref>")
def show(ref: str, file_ref: str) -> ResponseReturnValue:
    """Show what was proved of a produced document, with its download."""
    return _shown(ref, file_ref)


def _shown(ref: str, file_ref: str, refusal: str = "") -> ResponseReturnValue:
    """Return a document's page; words that may be another pupil's stand before its download."""
    actor = current_actor()
    kept = producing.one_file(the_database(), actor, ref, file_ref)
    form = LetPassForm(formdata=None)
    form.because.errors = [refusal] if refusal else []
    html = render_template(
        "produce/show.html",
        form=form,
        traces=producing.traces(the_database(), actor, ref, file_ref),
        may_draft=versions.may_draft(the_database(), actor, ref),
        file=kept,
        label=DOCUMENTS[kept.document],
        counts="" if kept.document == "profile" else _counts(ref),
        ref=ref,
        known_as=producing.known_as(the_database(), actor, ref),
    )
    return html, 400 if refusal else 200


@bp.post("/<file_ref>/let-pass")
def let_pass(ref: str, file_ref: str) -> ResponseReturnValue:
    """Keep that a document goes out although its words may be another pupil's, and why."""
    actor, database, form = current_actor(), the_database(), LetPassForm()
    traces = producing.traces(database, actor, ref, file_ref)
    try:
        another_pupil.let_pass(database, actor, ref, traces, form.because.data or "", on=today())
    except ContentRefusedError as refusal:
        return _shown(ref, file_ref, str(refusal))
    flash("Your reason is kept with your name. You can download the file now.", "success")
    return redirect(url_for("produce.show", ref=ref, file_ref=file_ref))


@bp.get("/<file_ref>/file")
def download(ref: str, file_ref: str) -> ResponseReturnValue:
    """Give out the Word file. Recorded."""
    try:
        name, data = producing.download(the_database(), current_actor(), ref, file_ref)
    except AnotherPupilError:
        return redirect(url_for("produce.show", ref=ref, file_ref=file_ref))
    return send_file(
        io.BytesIO(data), mimetype=producing.DOCX, as_attachment=True, download_name=name
    )


@bp.get("/copy/<target>")
def copy(ref: str, target: str) -> ResponseReturnValue:
    """Show each heading as plain text, for a council's own form. Recorded."""
    if target not in set(Target):
        raise NotFoundError("There is no such page here.")
    actor = current_actor()
    where = (the_database(), actor, ref, Target(target))
    headings = copying.headings_to_copy(*where, on=today())
    return render_template(
        "produce/copy.html",
        headings=headings,
        traces=copying.traces_to_copy(*where, on=today()),
        ref=ref,
        target=target,
        known_as=producing.known_as(the_database(), actor, ref),
    )
