"""What is vendored is what its script made, whole and licensed."""

import hashlib
import re
from pathlib import Path

TOP = Path(__file__).parent.parent
STATIC = TOP / "ehcplan/static"


def sums():
    lines = (TOP / "static_source/sums.txt").read_text(encoding="utf-8").splitlines()
    return {path: digest for digest, path in (line.split(maxsplit=1) for line in lines)}


def test_each_made_file_and_each_source_is_as_it_was_when_last_built():
    wrong = [
        path
        for path, digest in sums().items()
        if hashlib.sha256((TOP / path).read_bytes()).hexdigest() != digest
    ]
    assert wrong == [], "Run static_source/build.sh and commit what changed."


def test_no_made_file_and_no_source_is_left_out_of_the_sums():
    folders = ("css", "fonts", "licences", "symbols", "vendor")
    made = {p for folder in folders for p in (STATIC / folder).rglob("*") if p.is_file()}
    sources = set((TOP / "static_source/scss").iterdir())
    assert {path.relative_to(TOP).as_posix() for path in made | sources} <= set(sums())


def test_the_style_sheet_asks_only_for_files_that_are_there():
    style = (STATIC / "css/ehcplan.css").read_text(encoding="utf-8")
    addresses = re.findall(r"url\(\"?([^\")]+)\"?\)", style)
    assert len(addresses) == 4
    assert all((STATIC / "css" / address).is_file() for address in addresses)
    assert "GDS Transport" not in style
    assert "crest" not in style


def test_each_thing_of_others_has_its_licence():
    words = {
        "atkinson-hyperlegible-next.txt": "SIL Open Font License",
        "govuk-frontend.txt": "The MIT License",
        "htmx.txt": "Zero-Clause BSD",
    }
    words["../symbols/LICENCE.txt"] = "Attribution-ShareAlike 4.0 International"
    for name, said in words.items():
        text = (STATIC / "licences" / name).read_text(encoding="utf-8")
        assert said.lower() in text.lower()


def test_our_own_scripts_import_only_what_ships():
    for script in (STATIC / "js").glob("*.js"):
        for address in re.findall(r'from "([^"]+)"', script.read_text(encoding="utf-8")):
            assert (script.parent / address).is_file(), f"{script.name}: {address}"
