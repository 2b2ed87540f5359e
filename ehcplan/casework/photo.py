"""A pupil's photo: drawn again from its pixels alone, so that nothing else in the file is kept."""

import io
import warnings

import pillow_heif
from PIL import Image, ImageOps

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import erase
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import keep_file
from ehcplan.casework.wording import short_text
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.case import Photo

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 60_000_000
MAX_SIDE = 1200
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
_QUALITY = 85
_WHITE = (255, 255, 255)

pillow_heif.register_heif_opener()
# A small file can unfold into gigabytes of pixels. Pillow asks before it decodes any.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


def set_photo(database: Database, actor: Actor, ref: str, data: bytes, alt: str) -> None:
    """Keep a pupil's photo in the place of any before, which is erased.

    Raises ContentRefusedError for a file that is no photo, one that is too large, and for a
    missing description.
    """
    words = short_text(alt, "what the photo shows, in a few words", needed=True)
    with database.reading() as session:
        pupil_for(session, actor, Act.PUPILS, ref)
    picture = redrawn(data)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, ref)
        before = pupil.photo_sha256
        pupil.photo_sha256 = keep_file(session, picture, "image/jpeg")
        pupil.photo_alt = words
        session.flush()
        if before and before != pupil.photo_sha256:
            erase.erase_file(session, before, reason="Another photo took its place")
        audit.note(session, actor, "set photo", pupil_ref=ref, subject=pupil.photo_sha256[:12])
    if before:
        erase.clear_pages(database)


def remove_photo(database: Database, actor: Actor, ref: str) -> None:
    """Take a pupil's photo away and erase it. Without a photo nothing happens."""
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, ref)
        before = pupil.photo_sha256
        if before is None:
            return
        pupil.photo_sha256, pupil.photo_alt = None, ""
        session.flush()
        erase.erase_file(session, before, reason="The photo was removed")
        audit.note(session, actor, "remove photo", pupil_ref=ref, subject=before[:12])
    erase.clear_pages(database)


def photo_of(database: Database, actor: Actor, ref: str) -> Photo:
    """Return a pupil's photo, a JPEG. The reading is recorded. NotFoundError where there is none."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, ref)
        if pupil.photo_sha256 is None:
            raise NotFoundError("There is no photo of this pupil.")
        stored = session.get_one(models.StoredFile, pupil.photo_sha256)
        photo = Photo(data=stored.data, alt=pupil.photo_alt)
    audit.note_reading(database, actor, "read photo", pupil_ref=ref)
    return photo


def redrawn(data: bytes) -> bytes:
    """Return a photo as a JPEG of at most 1200 pixels a side, upright, with no metadata at all.

    Raises ContentRefusedError for anything that is not a JPEG, PNG, WebP or HEIC picture.
    """
    if len(data) > MAX_BYTES:
        raise ContentRefusedError(f"The photo is larger than {MAX_BYTES // 1024 // 1024} MB")
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            return _jpeg(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise ContentRefusedError("The photo has too many pixels. Make it smaller") from error
    except Exception as error:  # each decoder fails in its own ways on a damaged picture
        raise ContentRefusedError(
            "This is not a photo that can be opened. Choose a JPEG, PNG, WebP or HEIC picture"
        ) from error


def _jpeg(picture: Image.Image) -> bytes:
    picture.draft("RGB", (MAX_SIDE, MAX_SIDE))
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((MAX_SIDE, MAX_SIDE))
    # A new picture: saving the old one would carry comments and colour profiles over.
    clean = Image.new("RGB", upright.size, _WHITE)
    solid = upright.convert("RGBA")
    clean.paste(solid, mask=solid.getchannel("A"))
    written = io.BytesIO()
    clean.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()
