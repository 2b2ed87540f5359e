"""Packs: a folder each, with pack.toml and the Word templates it names."""

import re
from dataclasses import dataclass
from pathlib import Path

from ehcplan.errors import InvalidFileError, NotFoundError
from ehcplan.resources import packs_folder
from ehcplan.schemas.pack import PackSettings, load_pack
from ehcplan.vocabulary import SECTION_A_ELEMENTS, Element

_KEY = re.compile(r"^[a-z0-9][a-z0-9_-]{0,60}$")


@dataclass(frozen=True, kw_only=True)
class Pack:
    """One authority's Word documents: what pack.toml says, and where its templates are."""

    key: str
    settings: PackSettings
    folder: Path

    def template(self, document: str) -> bytes:
        """Return the template of a document: `section-a`, `profile`, `read-back`, `sheet`, and so on.

        Raises NotFoundError when the pack has no such document.
        """
        found = self.settings.documents.get(document)
        if found is None:
            raise NotFoundError(f"The pack {self.settings.name} has no document {document}.")
        return (self.folder / found.template).read_bytes()

    def heading(self, element: Element, name: str) -> str:
        """Return an element's heading for the pupil known as `name`."""
        label = self.settings.labels.get(element.value)
        return label.replace("{name}", name) if label else element.heading(name)

    @property
    def section_a_order(self) -> tuple[Element, ...]:
        """Section A's elements in this pack's printing order; those it does not name come after."""
        first = self.settings.order
        return (*first, *(e for e in SECTION_A_ELEMENTS if e not in first))


def pack_keys() -> tuple[str, ...]:
    """Return the keys of the packs that are installed."""
    folders = (path.parent.name for path in packs_folder().glob("*/pack.toml"))
    return tuple(sorted(name for name in folders if _KEY.match(name)))


def find_pack(key: str) -> Pack:
    """Return a pack by its key (`standard`).

    Raises NotFoundError when there is none, InvalidFileError when it is wrong.
    """
    if key not in pack_keys():
        raise NotFoundError(
            f"There is no pack called {key!r}. There are: {', '.join(pack_keys())}."
        )
    return read_pack(packs_folder() / key)


def read_pack(folder: Path) -> Pack:
    """Return the pack in a folder. Raises InvalidFileError naming the file, the key and the remedy."""
    file = folder / "pack.toml"
    settings = load_pack(file.read_text(encoding="utf-8"), f"{folder.name}/pack.toml")
    missing = [
        (f"documents.{name}.template", f"There is no file {document.template} beside pack.toml.")
        for name, document in settings.documents.items()
        if not (folder / document.template).is_file()
    ]
    if missing:
        raise InvalidFileError(f"{folder.name}/pack.toml", missing)
    return Pack(key=folder.name, settings=settings, folder=folder)
