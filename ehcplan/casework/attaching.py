"""Files that come with advice: checked and hashed before a write begins, kept once by SHA-256."""

import hashlib
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ehcplan.casework.translate_pupil import keep_hashed
from ehcplan.casework.wording import short_text
from ehcplan.errors import ContentRefusedError

MAX_BYTES = 20 * 1024 * 1024
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

# By their first bytes: what a file calls itself is not trusted.
_KINDS = {
    b"%PDF-": "application/pdf",
    b"PK\x03\x04": _DOCX,
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}


@dataclass(frozen=True, kw_only=True)
class Attached:
    """A file that is to be kept with a part of the plan."""

    name: str
    media_type: str
    sha256: str
    data: bytes


def attached(name: str, data: bytes) -> Attached:
    """Return a file ready to be kept.

    Raises ContentRefusedError for one that is empty, larger than 20 MB, without a name, or neither
    a PDF, a Word document (.docx), a JPEG nor a PNG picture.
    """
    if not data:
        raise ContentRefusedError("The file is empty. Choose another")
    if len(data) > MAX_BYTES:
        raise ContentRefusedError(f"The file is larger than {MAX_BYTES // 1024 // 1024} MB")
    media_type = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if media_type is None:
        raise ContentRefusedError("Choose a PDF, a Word document (.docx), a JPEG or a PNG picture")
    # A browser may send a whole path: the file's own name is its last part.
    last = name.replace("\\", "/").rpartition("/")[2]
    return Attached(
        name=short_text(last, "the file’s name", needed=True),
        media_type=media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        data=data,
    )


def keep_attached(session: Session, file: Attached) -> None:
    """Keep a file's bytes, unless they are kept already."""
    keep_hashed(session, file.sha256, file.data, file.media_type)
