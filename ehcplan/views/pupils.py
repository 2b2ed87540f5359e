"""Pupils: the list, a pupil's page, adding one, putting right what is known, the photo."""

import io

from flask import Blueprint, flash, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act, may
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import photo as photos
from ehcplan.casework import pupils
from ehcplan.casework.dates import next_dates
from ehcplan.casework.glance import pupils_list
from ehcplan.casework.pupil_page import pupil_page
from ehcplan.casework.reach import school_of
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.photo import PhotoForm
from ehcplan.forms.pupil import AddPupilForm, EditPupilForm, filled
from ehcplan.views.today import today

bp = Blueprint("pupils", __name__, url_prefix="/pupils")


@bp.get("")
def index() -> ResponseReturnValue:
    """List the pupils, with what is known of each at a glance."""
    actor = current_actor()
    search, class_id = request.args.get("search", ""), request.args.get("class", type=int)
    rows = pupils_list(the_database(), actor, on=today(), search=search, class_id=class_id)
    return render_template(
        "pupils/index.html",
        pupils=rows,
        search=search,
        class_id=class_id,
        classes=pupils.class_choices(the_database(), actor),
        may_add=may(actor, Act.PUPILS, school_id=actor.school_id),
        today=today(),
    )


@bp.route("/add", methods=["GET", "POST"])
def add() -> ResponseReturnValue:
    """Add a pupil on one screen."""
    actor = current_actor()
    school_of(actor, Act.PUPILS)
    form = AddPupilForm()
    form.must_be_born_by(today())
    there = ""
    if form.validate_on_submit() and form.date_of_birth.data:
        try:
            ref = pupils.add_pupil(
                the_database(),
                actor,
                first_name=form.first_name.data,
                last_name=form.last_name.data,
                known_as=form.known_as.data or "",
                date_of_birth=form.date_of_birth.data,
                class_name=form.class_name.data or "",
            )
        except ContentRefusedError as refusal:
            there = _refused(form, refusal)
        else:
            flash("The pupil is added.", "success")
            return redirect(url_for("pupils.show", ref=ref))
    classes = pupils.class_choices(the_database(), actor)
    page = render_template("pupils/add.html", form=form, classes=classes, there=there)
    return page, 400 if form.errors else 200


@bp.get("/<ref>")
def show(ref: str) -> ResponseReturnValue:
    """Show who decides, who has been heard, and the next step."""
    page = pupil_page(the_database(), current_actor(), ref, today())
    coming = next_dates(the_database(), current_actor(), ref, on=today())
    return render_template(
        "pupils/show.html", pupil=page, acts=Act, today=today(), next_dates=coming
    )


@bp.route("/<ref>/edit", methods=["GET", "POST"])
def edit(ref: str) -> ResponseReturnValue:
    """Put right what is known of a pupil."""
    actor = current_actor()
    known = pupils.details(the_database(), actor, ref)
    form = EditPupilForm(**filled(known))
    form.must_be_born_by(today())
    there = ""
    if form.validate_on_submit():
        try:
            pupils.edit_pupil(the_database(), actor, ref, form.details())
        except ContentRefusedError as refusal:
            there = _refused(form, refusal)
        else:
            flash("The changes are saved.", "success")
            return redirect(url_for("pupils.show", ref=ref))
    classes = pupils.class_choices(the_database(), actor)
    page = render_template(
        "pupils/edit.html",
        form=form,
        ref=ref,
        name=known.known_as or known.first_name,
        classes=classes,
        there=there,
    )
    return page, 400 if form.errors else 200


@bp.route("/<ref>/photo", methods=["GET", "POST"])
def photo(ref: str) -> ResponseReturnValue:
    """Keep a pupil's photo, drawn again from its pixels."""
    actor = current_actor()
    known = pupils.details(the_database(), actor, ref)
    form = PhotoForm()
    if form.validate_on_submit() and _keep_photo(form, ref):
        flash("The photo is saved. Where and when it was taken was not kept.", "success")
        return redirect(url_for("pupils.show", ref=ref))
    page = render_template(
        "pupils/photo.html", form=form, ref=ref, name=known.known_as or known.first_name,
        has_photo=known.has_photo, photo_alt=known.photo_alt,
    )  # fmt: skip
    return page, 400 if form.errors else 200


@bp.post("/<ref>/photo/remove")
def remove_photo(ref: str) -> ResponseReturnValue:
    """Take a pupil's photo away for good."""
    photos.remove_photo(the_database(), current_actor(), ref)
    flash("The photo is removed and erased.", "success")
    return redirect(url_for("pupils.show", ref=ref))


@bp.get("/<ref>/photo.jpg")
def picture(ref: str) -> ResponseReturnValue:
    """Send a pupil's photo. No browser keeps it."""
    found = photos.photo_of(the_database(), current_actor(), ref)
    return send_file(io.BytesIO(found.data), mimetype="image/jpeg", max_age=0)


def _keep_photo(form: PhotoForm, ref: str) -> bool:
    if not form.photo.data:
        form.photo.errors = ["Choose a photo"]
        return False
    try:
        data = form.photo.data.read(photos.MAX_BYTES + 1)
        photos.set_photo(the_database(), current_actor(), ref, data, form.alt.data)
    except ContentRefusedError as refusal:
        form.photo.errors = [str(refusal)]
        return False
    return True


def _refused(form: AddPupilForm | EditPupilForm, refusal: ContentRefusedError) -> str:
    """Put a refusal in the form; return the reference of the pupil who is there, or nothing."""
    form.first_name.errors = [str(refusal)]
    return refusal.ref if isinstance(refusal, pupils.AlreadyThereError) else ""
