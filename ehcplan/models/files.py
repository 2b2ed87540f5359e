"""Files kept as rows by their SHA-256, so that one transaction and one backup hold everything."""

import datetime as dt

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ehcplan.models.base import Base, now


class StoredFile(Base):
    """Bytes, immutable, known by their SHA-256 in hex."""

    __tablename__ = "stored_file"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    data: Mapped[bytes]
    stored_at: Mapped[dt.datetime] = mapped_column(default_factory=now)

    def __repr__(self) -> str:
        """Return the table and the start of the hash."""
        return f"<StoredFile {self.sha256[:12]}>"


class Produced(Base):
    """A document that was produced and proved, and by whom."""

    __tablename__ = "produced"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    document: Mapped[str]
    preset: Mapped[str]
    pack: Mapped[str]
    file_sha256: Mapped[str] = mapped_column(ForeignKey("stored_file.sha256"))
    file_name: Mapped[str]
    proved: Mapped[str]
    """What reading back proved, in one sentence."""
    from_suggestions: Mapped[bool] = mapped_column(default=False)
    produced_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    produced_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
