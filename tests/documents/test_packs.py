import importlib.util
import shutil
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.packs import find_pack, pack_keys, read_pack
from ehcplan.errors import InvalidFileError, NotFoundError
from ehcplan.resources import folder, packs_folder, templates_folder
from ehcplan.vocabulary import SECTION_A_ELEMENTS, Element

STANDARD = packs_folder() / "standard"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(STANDARD, tmp_path / "ours"))


def edit(pack: Path, old: str, new: str) -> Path:
    file = pack / "pack.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return pack


def problems(pack: Path) -> dict[str, str]:
    with pytest.raises(InvalidFileError) as error:
        read_pack(pack)
    assert error.value.name == "ours/pack.toml"
    return dict(error.value.problems)


def test_the_standard_pack_is_found_and_right():
    assert "standard" in pack_keys()
    pack = find_pack("standard")
    assert pack.section_a_order == SECTION_A_ELEMENTS
    assert pack.heading(Element.A_INTERESTS, "Tam") == "Tam’s interests"


@pytest.mark.parametrize("key", ["", "../standard", "standard/..", "nowhere"])
def test_no_other_folder_is_opened_by_name(key):
    with pytest.raises(NotFoundError, match="There are: "):
        find_pack(key)


def test_every_error_comes_at_once_with_its_key_and_a_remedy(copy):
    edit(copy, 'name = "Standard"', 'nmae = "Standard"')
    edit(copy, "font_size = 12", "font_size = 8")
    edit(copy, 'template = "profile.docx"', 'template = "../profile.docx"')
    edit(copy, "[documents.sheet]", "[documents.poster]")
    found = problems(copy)
    assert found["nmae"] == "This key is not known. Take it out."
    assert found["name"] == "Give the pack a name."
    assert found["documents.section-a.font_size"].startswith("Use 11 points or more")
    assert "without a folder" in found["documents.profile.template"]
    assert "Use one of: section-a" in found["documents.poster"]


def test_a_template_that_is_not_there_is_named(copy):
    (copy / "profile.docx").unlink()
    assert "no file profile.docx" in problems(copy)["documents.profile.template"]


def test_what_is_not_toml_is_said_so(copy):
    (copy / "pack.toml").write_text("name = ", encoding="utf-8")
    assert "It is not TOML" in problems(copy)["the file"]


def test_a_pack_may_name_and_order_headings_of_its_own(copy):
    text = (copy / "pack.toml").read_text(encoding="utf-8")
    text = 'order = ["a.history"]\n' + text + '\n[labels]\n"a.history" = "{name} so far"\n'
    (copy / "pack.toml").write_text(text, encoding="utf-8")
    pack = read_pack(copy)
    assert pack.section_a_order[0] is Element.A_HISTORY
    assert len(pack.section_a_order) == len(SECTION_A_ELEMENTS)
    assert pack.heading(Element.A_HISTORY, "{Tam}") == "{Tam} so far"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('order = ["a.nothing"]', "is not an element"),
        ('order = ["p.support"]', "belongs to the profile"),
        ('[labels]\n"a.history" = "{pupil.name}"', "Only {name}"),
        ('[labels]\n"a.nothing" = "x"', "is not an element"),
        ('first_person = "free"', "strict"),
    ],
)
def test_settings_that_mean_nothing_are_refused(copy, line, says):
    text = (copy / "pack.toml").read_text(encoding="utf-8").replace('first_person = "strict"\n', "")
    text = f"{text}\n{line}\n" if line.startswith("[") else f"{line}\n{text}"
    (copy / "pack.toml").write_text(text, encoding="utf-8")
    assert says in " ".join(problems(copy).values())


def scripted():
    sys.path.insert(0, str(STANDARD))
    try:
        spec = importlib.util.spec_from_file_location("make", STANDARD / "make_templates.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(STANDARD))
    return module


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_committed_templates_are_what_the_script_makes():
    module = scripted()
    committed = {path.name for path in STANDARD.glob("*.docx")}
    assert committed == set(module.TEMPLATES)
    for name in module.TEMPLATES:
        assert parts(module.made(name)) == parts((STANDARD / name).read_bytes()), (
            f"{name} is stale: run make_templates.py"
        )


@pytest.mark.parametrize("name", sorted(find_pack("standard").settings.documents))
def test_templates_are_ours_a4_british_and_without_python_docxs_leavings(name):
    pack = find_pack("standard")
    data = pack.template(name)
    document = Document(BytesIO(data))
    section = document.sections[0]
    assert {round(section.page_width.cm, 1), round(section.page_height.cm, 1)} == {21.0, 29.7}
    names = parts(data)
    assert not any("stylesWithEffects" in n or "thumbnail" in n for n in names)
    styles = names["word/styles.xml"].decode()
    assert f'<w:sz w:val="{pack.settings.documents[name].font_size * 2}"/>' in styles
    assert "Arial" in styles
    # What stands in a loop cannot be judged before it is filled in; produced files are.
    assert not [p for p in accessibility_problems(data) if "language" in p or "title" in p]


def test_folders_are_found_and_a_missing_one_is_said():
    assert packs_folder().is_dir()
    with pytest.raises(FileNotFoundError, match="Install it again"):
        folder("nowhere_at_all")
    try:
        assert templates_folder().name == "templates"
    except FileNotFoundError:
        pytest.skip("the page templates are not here yet")
