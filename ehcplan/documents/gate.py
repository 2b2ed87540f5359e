"""The one gate for Word files from outside: a file is refused here, in a sentence, or is safe to read."""

import io
import re
import zipfile
from typing import Any

from lxml import etree

from ehcplan.errors import ContentRefusedError

MAX_ENTRIES = 400
MAX_UNPACKED = 60 * 1024 * 1024
MAX_RATIO = 200
_RATIO_MATTERS_FROM = 1024 * 1024

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_TYPE = b"wordprocessingml.document.main+xml"
_MACRO = re.compile(rb"macroEnabled|vbaProject", re.IGNORECASE)
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SAVE_AGAIN = "Open it in Word, save it as a Word document (.docx), and try again."


def open_docx(data: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by name, having made sure that they are safe to read.

    Raises ContentRefusedError, one plain sentence and what to do, for anything else.
    """
    parts = _unpacked(_archive(data))
    _refuse_other_kinds(parts)
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            _refuse_doctype(part)
        if name.endswith(".rels"):
            _refuse_outside_links(part, name)
    return parts


def parse_part(data: bytes, name: str = "document") -> Any:
    """Return the root element of one part. Raises ContentRefusedError when it is damaged."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ContentRefusedError(
            f"This Word file is damaged (its part {name} cannot be read). {_SAVE_AGAIN}"
        ) from error


def _archive(data: bytes) -> zipfile.ZipFile:
    if data.startswith(_OLD_WORD):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise ContentRefusedError(
                "This Word file has a password. Take the password off in Word and try again."
            )
        raise ContentRefusedError(f"This is an old Word file (.doc). {_SAVE_AGAIN}")
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise ContentRefusedError(f"This is not a Word file. {_SAVE_AGAIN}") from error


def _unpacked(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise ContentRefusedError(
            f"This Word file has more than {MAX_ENTRIES} parts, so it was not opened. {_SAVE_AGAIN}"
        )
    _refuse_names([entry.filename for entry in entries])
    parts: dict[str, bytes] = {}
    room = MAX_UNPACKED
    for entry in entries:
        part = _read(archive, entry, room)
        room -= len(part)
        parts[entry.filename] = part
    return parts


def _refuse_names(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if ".." in name.split("/") or name.startswith("/") or "\\" in name or ":" in name:
            raise ContentRefusedError(
                f"This Word file holds a part with a name that leads outside it. {_SAVE_AGAIN}"
            )
        if name.casefold() in seen:
            raise ContentRefusedError(
                f"This Word file holds two parts with the same name. {_SAVE_AGAIN}"
            )
        seen.add(name.casefold())


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    if entry.flag_bits & 1:
        raise ContentRefusedError(
            "This Word file has a password. Take the password off in Word and try again."
        )
    packed = max(entry.compress_size, 1)
    too_dense = entry.file_size > _RATIO_MATTERS_FROM and entry.file_size / packed > MAX_RATIO
    if too_dense or entry.file_size > room:
        raise _too_big()
    try:
        with archive.open(entry) as stream:
            # What the file says of its own size may be untrue, so no more than the room is read.
            part = stream.read(room + 1)
    except (
        zipfile.BadZipFile,
        OSError,
        EOFError,
        RuntimeError,
        ValueError,
        NotImplementedError,
    ) as e:
        raise ContentRefusedError(f"This Word file is damaged. {_SAVE_AGAIN}") from e
    except Exception as error:  # zlib, bz2 and lzma each have an error of their own
        raise ContentRefusedError(f"This Word file is damaged. {_SAVE_AGAIN}") from error
    if len(part) > room:
        raise _too_big()
    return part


def _too_big() -> ContentRefusedError:
    return ContentRefusedError(
        f"This Word file is larger than {MAX_UNPACKED // 1024 // 1024} MB when unpacked, "
        "so it was not opened. Make its pictures smaller and try again."
    )


def _refuse_other_kinds(parts: dict[str, bytes]) -> None:
    types = parts.get("[Content_Types].xml", b"")
    has_macro_part = any("vbaproject" in name.casefold() for name in parts)
    if has_macro_part or _MACRO.search(types):
        raise ContentRefusedError(
            "This Word file holds macros (small programs). Save it as a Word document (.docx), "
            "which leaves them out, and try again."
        )
    if _WORD_TYPE not in types:
        raise ContentRefusedError(f"This is not a Word document. {_SAVE_AGAIN}")


def _refuse_doctype(part: bytes) -> None:
    # Without the zero bytes, the same test holds for a part written in UTF-16.
    if b"<!DOCTYPE" in part.replace(b"\0", b""):
        raise ContentRefusedError(
            f"This Word file holds a document type, which Word never writes. {_SAVE_AGAIN}"
        )


def _refuse_outside_links(part: bytes, name: str) -> None:
    for link in parse_part(part, name).iter(_RELATIONSHIP):
        kind = str(link.get("Type", "")).rpartition("/")[2]
        if link.get("TargetMode") != "External" or kind == "hyperlink":
            continue
        if kind == "attachedTemplate":
            raise ContentRefusedError(
                "This Word file is attached to a template kept somewhere else. "
                "Detach the template in Word and try again."
            )
        what = "a picture" if kind == "image" else "something"
        raise ContentRefusedError(
            f"This Word file fetches {what} from outside itself when it is opened. "
            "Put the content itself in the file and try again."
        )
