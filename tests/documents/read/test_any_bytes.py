"""Any bytes at all: a plan, or one plain sentence."""

import contextlib
import datetime as dt
import io
import random
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from ehcplan.documents.read import read_plan
from ehcplan.errors import ContentRefusedError
from tests.builders_documents import docx, repacked
from tests.documents.read.layouts import LAYOUTS, Content
from tests.documents.read.test_layouts import TEXTS

ON = dt.date(2026, 11, 21)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FILES = {name: layout(Content(texts=TEXTS)) for name, layout in LAYOUTS.items()}
NAMES = st.sampled_from(sorted(FILES))
TAGS = ("p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "txbxContent", "pPr",
        "rPr", "numPr", "br", "tab", "sectPr", "body", "hyperlink", "gridSpan")  # fmt: skip
PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml")
MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def tried(data: bytes) -> None:
    with contextlib.suppress(ContentRefusedError):
        assert read_plan(data, on=ON).case.reading is not None


def part_of(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name) if name in file.namelist() else b"<x/>"


def change(root: etree._Element, chance: random.Random) -> None:
    """Change one element of a tree: its tag, its place, its attributes, its text."""
    elements = list(root.iter(etree.Element))
    one, other = chance.choice(elements), chance.choice(elements)
    kind = chance.randrange(7)
    if kind == 0:
        one.tag = W + chance.choice(TAGS)
    elif kind == 1 and one.getparent() is not None:
        one.getparent().remove(one)
    elif kind == 2:
        one.append(etree.fromstring(etree.tostring(other)))
    elif kind == 3 and other is not one and other not in one.iterancestors():
        other_parent = other.getparent()
        if other_parent is not None:
            one.append(other)
    elif kind == 4:
        for key in list(one.attrib):
            one.set(key, chance.choice(("", "-1", "99999999999", "x", "0", "١")))
    elif kind == 5:
        one.text = chance.choice(("Section B", "A", "\u2028", "x" * 5000, "  ", "H1", "1. Name:"))
    else:
        wrap = etree.SubElement(one, W + chance.choice(TAGS))
        wrap.set(W + "val", chance.choice(("1", "", "z")))


@MANY
@given(
    name=NAMES, part=st.sampled_from(PARTS), seed=st.integers(0, 10**9), times=st.integers(1, 25)
)
def test_changed_xml_is_read_or_refused(name, part, seed, times):
    root = etree.fromstring(part_of(FILES[name], part))
    chance = random.Random(seed)
    for _ in range(times):
        change(root, chance)
    tried(repacked(FILES[name], {part: etree.tostring(root)}))


@MANY
@given(name=NAMES, seed=st.integers(0, 10**9), times=st.integers(1, 20))
def test_changed_bytes_are_read_or_refused(name, seed, times):
    chance, data = random.Random(seed), bytearray(FILES[name])
    for _ in range(times):
        at = chance.randrange(len(data))
        data[at : at + chance.randrange(3)] = bytes(chance.randrange(256) for _ in range(2))
    tried(bytes(data[: chance.choice((len(data), chance.randrange(len(data))))]))


@MANY
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_a_sentence(data):
    with pytest.raises(ContentRefusedError):
        read_plan(data, on=ON)


TEXT = st.sampled_from(
    ["Section A", "Section F: Provision", "B", "Need", "Outcome 1", "Who", "How often", "Name", "",
     "Strengths", "None.", "N1", "Communication and interaction", "I like it.", "“Yes.” (Mum)",
     "Date of birth: 31/02/2020", "Appendix", "H1", "Section H", "Draft", "Mum:", "Steps:", ":", "–"]
)  # fmt: skip
PARA = st.builds("<w:p><w:r><w:t>{}</w:t></w:r></w:p>".format, TEXT)
BOLD = st.builds("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>".format, TEXT)


def table(rows: list[list[str]]) -> str:
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    return f"<w:tbl>{cells}</w:tbl>"


BODY = st.recursive(
    PARA | BOLD,
    lambda inner: st.one_of(
        st.lists(st.lists(inner, max_size=4), max_size=5).map(table),
        st.lists(inner, max_size=6).map("".join),
        inner.map("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>".format),
        inner.map("<w:p><w:r><w:txbxContent>{}</w:txbxContent></w:r></w:p>".format),
    ),
    max_leaves=40,
)


@MANY
@given(BODY)
def test_any_nesting_of_tables_and_boxes_is_read_and_nothing_of_it_lost(body):
    plan = read_plan(docx(body), on=ON)
    stream = plan.walked.stream
    seen = set()
    for start, end in (*plan.spans.values(), *plan.labels):
        seen.update(range(start, end))
    left = "".join(" " if at in seen else sign for at, sign in enumerate(stream)).split()
    for text in plan.case.reading.unplaced:
        for word in text.split():
            if word in left:
                left.remove(word)
    assert not [word for word in left if any(sign.isalnum() for sign in word)]


def test_a_long_plan_is_read_in_good_time():
    import time

    data = LAYOUTS["columns"](
        Content(texts={letter: texts * 40 for letter, texts in TEXTS.items()})
    )
    start = time.perf_counter()
    assert len(read_plan(data, on=ON).case.plan.provision) == 120
    assert time.perf_counter() - start < 20
