import datetime as dt
import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.lines import Words
from ehcplan.plan.parts import letter_of, parts_of, texts_of
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage
from tests.documents.read.layouts import LAYOUTS, LETTERS, Content

ON = dt.date(2026, 11, 21)
TEXTS = {
    "A": ("“I like the ponds and the old boat.” (Wren, to Mr Ash, teaching assistant, 3 Nov 2026)",
          "Mum says that Wren sings when she is happy and hums when she is not."),
    "B": ("Wren has a moderate hearing loss in both ears and misses word endings in a noisy room.",
          "Wren reads single words at the level of a child of six years (GL test, June 2026)."),
    "C": ("Wren has grommets, which are checked at the audiology clinic every six months.",),
    "D": ("None identified (children’s services, 9 September 2026).",),
    "E": ("By July 2027 Wren follows a story read to the class and retells three events of it.",),
    "F": ("A teacher of the deaf works with Wren for 45 minutes once a week, 38 weeks a year.",
          "A teaching assistant checks the radio aid with Wren each morning for five minutes."),
    "G": ("An audiologist tests Wren’s hearing for 40 minutes twice a year at the clinic.",),
    "H1": ("None required (children’s services, 9 September 2026).",),
    "H2": ("None required (children’s services, 9 September 2026).",),
    "I": ("Pondside Primary School, a mainstream maintained school, from 4 September 2026.",),
    "J": ("No personal budget has been requested.",),
    "K": ("Educational psychologist’s advice, Dr Una Pell, 12 October 2026 (attached)",
          "School’s advice, Mr Joss Lane, head teacher, 2 October 2026 (attached)"),
}  # fmt: skip


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def held(plan: ReadPlan) -> dict[str, Counter[str]]:
    """Return the words of each section, by where each of its texts stands in the file."""
    case, found = plan.case, {letter: Counter() for letter in LETTERS}

    def add(letter: str, ref: str) -> None:
        start, end = plan.spans[ref]
        found[letter].update(words(plan.walked.stream[start:end]))

    for line in case.lines:
        add("A", line.ref)
    for path, part in parts_of(case.plan):
        for _, text in texts_of(part):
            add(letter_of(part).value, text.ref)
        if letter_of(part) is Letter.K:
            add("K", path)
    for loose in case.reading.loose:
        add(loose.letter.value, loose.ref)
    return found


def read(layout: str, content: Content) -> ReadPlan:
    return read_plan(LAYOUTS[layout](content), on=ON)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_section_is_found_with_its_words(layout):
    found = held(read(layout, Content(texts=TEXTS)))
    for letter, texts in TEXTS.items():
        wanted = sum((words(text) for text in texts), Counter())
        assert (wanted & found[letter]).total() >= 0.97 * wanted.total(), letter


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_pupil_and_the_stage_are_read_from_the_cover(layout):
    case = read(layout, Content(texts=TEXTS)).case
    assert (case.pupil.first_name, case.pupil.last_name) == ("Wren", "Halloway")
    assert case.pupil.date_of_birth == dt.date(2016, 3, 4)
    assert case.stage is Stage.FINAL
    assert not case.reading.unplaced


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_parts_of_the_plan_are_told_apart(layout):
    plan = read(layout, Content(texts=TEXTS)).case.plan
    assert [need.letter.value for need in plan.needs] == ["B", "B", "C"]
    assert [outcome.by for outcome in plan.outcomes] == [dt.date(2027, 7, 31)]
    assert [one.letter.value for one in plan.provision] == ["F", "F", "G"]
    assert {nothing.letter.value for nothing in plan.nothing} >= {"D", "H1", "H2"}
    assert [advice.letter for advice in plan.advice] == ["d", "b"]
    assert plan.placements[0].name == "Pondside Primary School"
    assert plan.budget.requested is False


@pytest.mark.parametrize("layout", LAYOUTS)
def test_lines_say_who_speaks(layout):
    first, second = read(layout, Content(texts=TEXTS)).case.lines
    assert (first.voice, first.shown.gathered_on) == ("own_words", dt.date(2026, 11, 3))
    assert second.voice == "parent"


HOSTILE = (
    "a < b & c > d \"e\" 'f' ]]>",
    "</w:t></w:r></w:p>",
    "{{ 7*7 }} {% if x %}",
    "👩🏽‍🦽 naïve עברית 𝒳",
    "x" * 10_000,
    "tab\there\nand a new line",
    "Section C: Health needs",
    "see Section F",
    "None.",
    "Needs:",
    "Name: Somebody Else",
    "Outcome 3: By July 2027 she swims.",
    "Please list all provision here.",
)
TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.sampled_from([text for texts in TEXTS.values() for text in texts]),
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"),
        min_size=1,
        max_size=60,
    ),
)
CONTENT = st.builds(
    Content,
    name=st.sampled_from(["Wren Halloway", "O’Shea, Niamh", "Jo", "A"]),
    status=st.sampled_from(["Final plan", "DRAFT", "", "Amendment Notice"]),
    texts=st.dictionaries(st.sampled_from(LETTERS), st.lists(TEXT, max_size=4)),
)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(layout=st.sampled_from(sorted(LAYOUTS)), content=CONTENT)
def test_no_word_of_a_file_is_lost(layout, content):
    plan = read(layout, content)
    stream = plan.walked.stream
    seen = bytearray(len(stream))
    for start, end in (*plan.spans.values(), *plan.labels):
        seen[start:end] = b"\1" * (end - start)
    left = "".join(sign if not seen[at] else " " for at, sign in enumerate(stream))
    unplaced = sum((words(text) for text in plan.case.reading.unplaced), Counter())
    assert not words(left) - unplaced


@SLOW
@given(layout=st.sampled_from(sorted(LAYOUTS)), content=CONTENT)
def test_each_text_is_what_stands_at_its_place(layout, content):
    plan = read(layout, content)
    stream, case = plan.walked.stream, plan.case
    texts: list[tuple[str, str]] = [(line.ref, line.text) for line in case.lines]
    texts += [(w.ref, w.text) for _, w in case.plan.every_text() if isinstance(w, Words)]
    texts += [(loose.ref, loose.text) for loose in case.reading.loose]
    for ref, text in texts:
        start, end = plan.spans[ref]
        assert not words(text) - words(stream[start:end])
        if end - start == len(text):
            assert text.replace("\t", "\n") == stream[start:end].replace("\t", "\n")


@SLOW
@given(layout=st.sampled_from(sorted(LAYOUTS)), content=CONTENT)
def test_references_are_unique_and_the_same_on_every_reading(layout, content):
    data = LAYOUTS[layout](content)
    first, second = read_plan(data, on=ON), read_plan(data, on=ON)
    assert first.spans == second.spans
    refs = [line.ref for line in first.case.lines]
    refs += [text.ref for _, text in first.case.plan.every_text()]
    refs += [loose.ref for loose in first.case.reading.loose]
    refs += [around.ref for around in first.case.reading.around]
    assert len(refs) == len(set(refs))
