"""Where the folders that ship with the package are: inside it when installed, beside it in a checkout."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder called `name` (`templates`, `docx_templates`), inside the package or above it.

    Raises FileNotFoundError, saying to reinstall, when the package came without it.
    """
    for candidate in (_HERE / name, _HERE.parent / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(
        f"The folder {name} is missing from this installation of ehcplan. Install it again."
    )


def templates_folder() -> Path:
    """Return the folder of page templates."""
    return folder("templates")


def packs_folder() -> Path:
    """Return the folder of Word packs, a folder a pack."""
    return folder("docx_templates")
