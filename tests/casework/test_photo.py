import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin
from sqlalchemy import func, select

from ehcplan import models
from ehcplan.casework import photo
from ehcplan.errors import ContentRefusedError, NotFoundError

SECRET = b"SECRET-PLACE"


def picture(kind="JPEG", size=(40, 20), mode="RGB", **saved):
    written = io.BytesIO()
    Image.new(mode, size, "red" if mode == "RGB" else 0).save(written, kind, **saved)
    return written.getvalue()


def exif(orientation=1):
    kept = Image.Exif()
    kept[0x0112] = orientation
    kept[0x010F] = SECRET.decode()
    kept.get_ifd(0x8825)[1] = "N"
    return kept


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_every_kind_of_photo_becomes_a_jpeg_without_metadata(kind):
    data = photo.redrawn(picture(kind, exif=exif().tobytes()))
    with Image.open(io.BytesIO(data)) as redrawn:
        assert (redrawn.format, redrawn.size) == ("JPEG", (40, 20))
        assert dict(redrawn.getexif()) == {}
        assert set(redrawn.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert SECRET not in data


def test_a_comment_a_text_and_a_colour_profile_are_left_behind():
    told = PngImagePlugin.PngInfo()
    told.add_text("Place", SECRET.decode())
    for data in (
        picture(comment=SECRET),
        picture("PNG", pnginfo=told, icc_profile=SECRET * 20),
        picture(xmp=b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"),
    ):
        assert SECRET in data or b"iCCP" in data
        assert SECRET not in photo.redrawn(data)


def test_a_photo_taken_sideways_is_turned_upright():
    with Image.open(io.BytesIO(photo.redrawn(picture(exif=exif(6).tobytes())))) as redrawn:
        assert redrawn.size == (20, 40)


def test_a_large_photo_is_made_smaller_and_transparency_becomes_white():
    with Image.open(io.BytesIO(photo.redrawn(picture(size=(4000, 1000))))) as redrawn:
        assert max(redrawn.size) <= 1200
        assert redrawn.width / redrawn.height == pytest.approx(4, abs=0.05)
    with Image.open(io.BytesIO(photo.redrawn(picture("PNG", mode="RGBA")))) as redrawn:
        assert min(redrawn.getpixel((5, 5))) > 250


@pytest.mark.parametrize("mode", ["L", "CMYK", "1", "P"])
def test_other_kinds_of_colour_are_drawn_too(mode):
    kind = "JPEG" if mode in ("L", "CMYK") else "PNG"
    with Image.open(io.BytesIO(photo.redrawn(picture(kind, mode=mode)))) as redrawn:
        assert redrawn.mode == "RGB"


def test_a_picture_that_unfolds_into_too_many_pixels_is_refused():
    bomb = picture("PNG", size=(9000, 9000), mode="1")
    assert len(bomb) < 100_000
    with pytest.raises(ContentRefusedError, match="too many pixels"):
        photo.redrawn(bomb)


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a" + b"\0" * 40, b"<svg onload='x'/>", picture()[:200], picture("BMP")]
)
def test_what_is_no_photo_is_refused(data):
    with pytest.raises(ContentRefusedError, match="not a photo"):
        photo.redrawn(data)


@given(st.integers(2, 300), st.binary(min_size=1, max_size=12))
@settings(max_examples=80, deadline=None)
def test_any_damage_is_a_photo_or_a_plain_refusal(place, other):
    whole = picture()
    for data in (whole[:place] + other + whole[place + len(other) :], other):
        with contextlib.suppress(ContentRefusedError):
            assert photo.redrawn(data).startswith(b"\xff\xd8")


def stored(database):
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(models.StoredFile))


def test_a_photo_is_kept_replaced_and_erased(database, people):
    senco, ref = people.actor(database, "senco"), people.own.ref
    photo.set_photo(database, senco, ref, picture(), "Maisie on a <swing> & laughing")
    assert photo.photo_of(database, senco, ref).alt == "Maisie on a <swing> & laughing"
    photo.set_photo(database, senco, ref, picture(size=(30, 30)), "Maisie")
    assert stored(database) == 1
    photo.remove_photo(database, senco, ref)
    photo.remove_photo(database, senco, ref)
    assert stored(database) == 0
    with pytest.raises(NotFoundError):
        photo.photo_of(database, senco, ref)


def test_a_photo_that_another_pupil_has_too_stays_theirs(database, people):
    senco = people.actor(database, "senco")
    for ref in (people.own.ref, people.other.ref):
        photo.set_photo(database, senco, ref, picture(), "A red square")
    photo.remove_photo(database, senco, people.own.ref)
    assert photo.photo_of(database, senco, people.other.ref).data


def test_a_photo_needs_a_description_and_is_another_pupils_to_nobody(database, people):
    senco, teacher = people.actor(database, "senco"), people.actor(database, "teacher")
    with pytest.raises(ContentRefusedError, match="what the photo shows"):
        photo.set_photo(database, senco, people.own.ref, picture(), " ")
    photo.set_photo(database, senco, people.other.ref, picture(), "Idris")
    with pytest.raises(NotFoundError):
        photo.photo_of(database, teacher, people.other.ref)
    with pytest.raises(NotFoundError):
        photo.set_photo(database, teacher, people.own.ref, picture(), "x")
