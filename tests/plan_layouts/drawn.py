"""Forms drawn by lot: what real forms differ in, each chosen on its own, so that any may meet any.

There is no national form, and no list of layouts is ever whole. A form here is a throw for each
thing that forms differ in (how sections are headed, in what order, whether needs are prose, bullets
or rows, which columns help has, how parts are numbered, how dates are written), from one seed: the
same seed always draws the same form.
"""

import datetime as dt
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Advice, Area, Letter, Need, Outcome, Provision
from ehcplan.vocabulary import SECTION_A_ELEMENTS, Element
from tests.plan_layouts import wording
from tests.plan_layouts.by_area import AREAS, MINE
from tests.plan_layouts.paper import (
    Paper,
    banner,
    embolden,
    in_control,
    wrap_in_control,
    write_cell,
)

Fact = tuple[str, str]
"""A label and what stands under it."""

TITLES = {
    "A": (
        "The views, interests and aspirations of the child and their parents",
        "Views, interests and aspirations of {name} and {name}’s family",
        "All about me",
        "My story and my views",
    ),
    "B": ("Special educational needs", "{name}’s special educational needs", "My special educational needs"),
    "C": ("Health needs related to SEN", "Health care needs", "My health needs"),
    "D": ("Social care needs related to SEN or a disability", "Social care needs", "My social care needs"),
    "E": ("Outcomes sought", "Outcomes", "What {name} is working towards: outcomes", "My outcomes"),
    "F": ("Special educational provision", "Special educational provision required", "My special educational provision"),
    "G": ("Health care provision", "Any health provision reasonably required", "My health provision"),
    "H1": (
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "Social care provision (CSDPA 1970)",
    ),
    "H2": ("Any other social care provision", "Other social care provision"),
    "H": ("Social care provision", "My social care provision"),
    "I": ("Placement", "Name and type of school or other setting", "Educational placement"),
    "J": ("Personal budget", "Personal budget (including direct payments)"),
    "K": ("Advice and information", "Advice and information gathered during the assessment", "Appendices"),
}  # fmt: skip

# How a heading puts the letter beside the title. Without a letter the official title must do.
HEADS: tuple[Callable[[str, str], str], ...] = (
    lambda letter, title: f"Section {letter}: {title}",
    lambda letter, title: f"Section {letter} – {title}",
    lambda letter, title: f"SECTION {letter}   {title.upper()}",
    lambda letter, title: f"Section {letter}\n{title}",
    lambda letter, title: f"{letter}. {title}",
    lambda letter, title: f"{letter} – {title}",
    lambda letter, title: f"{letter}) {title}",
    lambda letter, title: f"{title} (Section {letter})",
    lambda letter, title: f"{title} [{letter}]",
    lambda letter, title: f"Part {_NUMBER_OF[letter]}. {title} (Section {letter})",
    lambda letter, title: f"{_NUMBER_OF[letter]}. {title}",
    lambda letter, title: title,
)
LETTERLESS = HEADS[-2:]
_NUMBER_OF = {letter: number for number, letter in enumerate("ABCDEFG", 1)} | {
    "H": 8, "H1": 8, "H2": 9, "I": 10, "J": 11, "K": 12,
}  # fmt: skip

DAYS: tuple[Callable[[dt.date], str], ...] = (
    lambda on: f"{on.day} {on:%B %Y}",
    lambda on: f"{on:%d/%m/%Y}",
    lambda on: f"{on.day} {on:%b %Y}",
    lambda on: f"{on.day}.{on.month}.{on:%Y}",
    lambda on: f"{on:%A} {on.day} {on:%B %Y}",
)
NUMBERED = ("N{n}/O{n}/P{n}", "Need {n}/Outcome {n}/Provision {n}", "B{n}/E{n}/F{n}", "{n}/{n}/{n}")
LABELS = {
    "what": ("Special educational provision", "Provision", "What will be provided", "Support", "What will happen", "Description of support"),
    "who": ("Who", "Provided by", "By whom", "Delivered by", "Who will do this", "Staffing and training", "Person responsible"),
    "much": ("How much", "How often and how long", "Frequency and duration", "Amount", "Frequency / duration / ratio", "Hours"),
    "place": ("Where", "Place", "Location", "Setting"),
    "links": ("Need and outcome", "Links", "Relates to", "Meets need / works towards outcome"),
    "needs": ("Need", "Need no.", "Meets need"),
    "outcomes": ("Outcome", "Outcome no.", "Towards outcome"),
    "lasts": ("From and to", "Start and end", "When", "Dates"),
    "reviewed": ("Review", "How and when it is reviewed", "Monitoring", "Reviewed"),
    "number": ("No.", "Ref", "Number", ""),
    "outcome": ("Outcome", "What {name} will achieve", "I will be able to", "Outcome sought"),
    "aim": ("Long-term aim", "Aspiration this leads to", "Longer-term hope"),
    "by": ("By when", "Timescale", "Target date", "To be achieved by"),
    "baseline": ("Where things stand now", "Baseline", "Now", "Starting point"),
    "measured": ("How it will be measured", "How we will know", "Success looks like", "Evidence of progress"),
    "monitored": ("Monitoring", "Who checks, and when", "Arrangements for monitoring", "Setting shorter-term targets"),
    "kind": ("Kind of outcome", "Area", "Type"),
    "steps": ("Steps", "Steps towards this outcome", "Shorter-term steps", "Stepping stones"),
    "area": ("Area of need", "Area", "Category"),
    "strengths": ("Strengths", "What is going well", "Strengths and abilities"),
    "need": ("Special educational need", "Needs", "Barriers to learning", "Difficulties", "What is hard"),
    "source": ("Source", "Advice", "Evidence", "From"),
}  # fmt: skip
ADVICE = (
    ("Ref", "Appendix", "No."),
    ("Advice", "Type of advice", "Advice and information from", "Report"),
    ("From", "Name and role", "Author", "Provided by"),
    ("Date", "Date of advice", "Dated", "Date of report"),
    ("Asked for / received", "Requested / received"),
    ("Attached", "Copy attached"),
)


def as_drawn(case: Case, seed: int) -> bytes:
    """Return a case as a plan on the form that a seed draws."""
    return _Drawn(case, random.Random(seed)).write()


class _Drawn:
    def __init__(self, case: Case, draw: random.Random) -> None:
        self.case, self.draw = case, draw
        self.paper = Paper(
            landscape=draw.random() < 0.3, font=draw.choice(("Arial", "Calibri")), size=11
        )
        self.name = case.pupil.name
        self.head = draw.choice(HEADS)
        self.headed = draw.choice(
            (self._styled, self._styled, self._bold, self._banner, self._controlled)
        )
        self.day = draw.choice(DAYS)
        self.numbers = self._numbers(draw.choice(NUMBERED))
        self.own = {key: draw.choice(labels) for key, labels in LABELS.items()}
        self.needs_as = draw.choice(
            (
                self._needs_prose,
                self._needs_bullets,
                self._needs_rows,
                self._needs_columns,
                self._needs_labels,
            )
        )
        self.outcomes_as = draw.choice(
            (self._outcomes_prose, self._outcomes_rows, self._outcomes_cards, self._outcomes_labels)
        )
        self.help_as = draw.choice(
            (
                self._help_rows,
                self._help_rows,
                self._help_cards,
                self._help_prose,
                self._help_labels,
                self._help_by_outcome,
            )
        )
        self.columns = self._draw_columns()
        self.cards = self._draw_columns()
        self.order = draw.choice(("letters", "letters", "needs then outcomes", "by area"))  # fmt: skip

    # -- the whole ---------------------------------------------------------------------------

    def write(self) -> bytes:
        self._cover()
        self._section_a()
        needs = [(letter, self._needs(letter)) for letter in (Letter.B, Letter.C, Letter.D)]
        parts: list[tuple[str, Callable[[], None]]] = []
        if self.order == "letters":
            parts = [(letter.value, write) for letter, write in needs]
            parts += [("E", self._outcomes), ("F", self._help(Letter.F))]
        elif self.order == "needs then outcomes":
            parts = [("E", self._outcomes), *((letter.value, write) for letter, write in needs)]
            parts += [("F", self._help(Letter.F))]
        for letter, write in parts:
            self._heading(letter)
            write()
        if self.order == "by area":
            self._areas()
            for letter, write in needs[1:]:
                self._heading(letter.value)
                write()
        self._heading("G")
        self._help(Letter.G)()
        self._social_care()
        self._rest()
        return self.paper.data()

    # -- headings ----------------------------------------------------------------------------

    def _heading(self, letter: str, level: int = 1) -> None:
        titles = TITLES[letter]
        title = titles[0] if self.head in LETTERLESS else self.draw.choice(titles)
        self.headed(self.head(letter, title.format(name=self.name)), level)

    def _styled(self, text: str, level: int) -> None:
        self.paper.heading(text, level)

    def _bold(self, text: str, level: int) -> None:
        self.paper.bold(text, 16 - level)

    def _controlled(self, text: str, level: int) -> None:
        wrap_in_control(self.paper.heading(text, level), "Heading")

    def _banner(self, text: str, level: int) -> None:
        table = self.paper.doc.add_table(0, 1)
        table.style = "Table Grid"
        banner(table, text)
        self.paper.text("")

    # -- dates, numbers, labels ----------------------------------------------------------------

    def _numbers(self, kind: str) -> wording.Numbers:
        numbers = wording.Numbers(self.case)
        for letter, form in zip("NOP", kind.split("/"), strict=True):
            for ref, name in numbers.names.items():
                if name[0] == letter and name[1:].isdigit():
                    numbers.names[ref] = form.format(n=name[1:])
        for letter in (Letter.G, Letter.H1, Letter.H2):
            for number, one in enumerate(wording.provision_in(self.case, letter), 1):
                if kind.startswith("B"):
                    numbers.names[one.ref] = f"{letter.value}.{number}"
        return numbers

    def _on(self, on: dt.date | None) -> str:
        return self.day(on) if on else ""

    def _label(self, key: str) -> str:
        return self.own[key].format(name=self.name)

    def _links(self, *refs: tuple[str, ...]) -> str:
        """Return links as printed; numbers alone say of what they are."""
        said = []
        for word, own in zip(("need", "outcome"), refs, strict=False):
            listed = self.numbers.list(own)
            if not listed:
                continue
            bare = listed.replace(", ", "").isdigit()
            said.append(f"{word} {listed}" if bare else listed)
        return wording.spread(*said)

    def _draw_columns(self) -> tuple[tuple[str, ...], ...]:
        """Return which facts of help stand in which column or field, in order."""
        rest = self.draw.choice((
            (("who",), ("much",), ("place",), ("links",), ("lasts", "reviewed")),
            (("who",), ("much", "place"), ("lasts",), ("reviewed",), ("links",)),
            (("much",), ("who",), ("links",)),
            (("who", "much"), ("links",), ("reviewed",)),
            (("who",), ("much",)),
            (("much", "lasts"), ("who", "place"), ("reviewed",)),
            (("outcomes",), ("who",), ("much",), ("lasts", "reviewed")),
        ))  # fmt: skip
        ahead = self.draw.choice((("number",), ("links",), ("needs",), ()))
        first = (ahead,) if ahead else ()
        return (*first, ("what",), *(one for one in rest if one != ahead))

    # -- cover -------------------------------------------------------------------------------

    def _cover(self) -> None:
        case, paper, draw = self.case, self.paper, self.draw
        born = self._on(case.pupil.date_of_birth)
        if draw.random() < 0.6:
            paper.running(
                f"{wording.full_name(case)}   Date of birth: {born}",
                f"EHC plan – {wording.status(case)}",
            )
        paper.heading(
            draw.choice(("Education, Health and Care Plan", "EHC Plan", "My EHC plan")), 0
        )
        pairs = [
            self._pair(one) for one in (*wording.identity_pairs(case), *wording.date_pairs(case))
        ]
        how = draw.randrange(4)
        if how < 2:
            paper.grid(pairs, (2, 4)[how])
        elif how == 2:
            for label, value in pairs:
                paper.labelled(label, value)
        else:
            table = paper.doc.add_table(0, 2)
            table.style = "Table Grid"
            for label, value in pairs:
                cells = table.add_row().cells
                write_cell(cells[0], label)
                in_control(cells[1].paragraphs[0], value, label)
        paper.text("")

    def _pair(self, pair: Fact) -> Fact:
        label, value = pair
        try:
            on = dt.datetime.strptime(value, "%d %B %Y").date()
        except ValueError:
            return pair
        return label, self.day(on)

    # -- Section A -----------------------------------------------------------------------------

    def _section_a(self) -> None:
        self._heading("A")
        told = wording.section_a(self.case)
        people = ["", *dict.fromkeys(one.parent for one in told if one.parent)]
        how = self.draw.randrange(4)
        for person in people:
            own = [one for one in told if one.parent == person]
            rows = [
                (self._title_in_a(element), [one.text for one in own if one.element is element])
                for element in SECTION_A_ELEMENTS
            ]
            if person:
                self.paper.bold(f"Views of {person}")
            self._told(how, [(title, texts) for title, texts in rows if texts])
        self._took_part()

    def _title_in_a(self, element: Element) -> str:
        return (
            element.heading(self.name)
            if self.day in DAYS[:3]
            else MINE.get(element, element.heading(self.name))
        )

    def _told(self, how: int, rows: Sequence[tuple[str, list[str]]]) -> None:
        if how == 0:
            table = (
                self.paper.table(("", ""), [(title, "\n".join(texts)) for title, texts in rows])
                if rows
                else None
            )
            for row in table.rows if table is not None else ():
                embolden(row.cells[0])
            self.paper.text("")
            return
        for title, texts in rows:
            if how == 1:
                self.paper.labelled(title, " ".join(texts))
                continue
            self.paper.bold(title, 11)
            if how == 2:
                self.paper.bullets(texts)
            else:
                for text in texts:
                    self.paper.text(text)

    def _took_part(self) -> None:
        rows = wording.participation(self.case)
        if rows:
            self.paper.bold("Who took part in this section, and how")
            self.paper.table(wording.PARTICIPATION_HEADER, rows)
        for sentence in wording.decisions(self.case):
            self.paper.text(sentence)

    # -- needs -----------------------------------------------------------------------------------

    def _needs(self, letter: Letter) -> Callable[[], None]:
        def write() -> None:
            found = wording.needs_in(self.case, letter)
            if found:
                self.needs_as(found, letter)
            elif self.case.plan:
                self.paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))

        return write

    def _by_area(self, needs: Sequence[Need]) -> Iterable[tuple[Area | None, list[Need]]]:
        for area in dict.fromkeys(need.area for need in needs):
            yield area, [need for need in needs if need.area is area]

    def _sourced(self, need: Need) -> str:
        source = self.numbers.list(need.evidence)
        return need.words.text + (f" [{source}]" if source else "")

    def _number(self, ref: str) -> str:
        number = self.numbers.of(ref)
        return f"{number}." if number.isdigit() else number

    def _needs_prose(self, needs: Sequence[Need], letter: Letter) -> None:
        for area, own in self._by_area(needs):
            if letter is Letter.B and area:
                self.paper.heading(area.label, 2)
            for need in own:
                number = "" if need.is_strength else f"{self._number(need.ref)} "
                self.paper.text(number + self._sourced(need))

    def _needs_bullets(self, needs: Sequence[Need], letter: Letter) -> None:
        for area, own in self._by_area(needs):
            if letter is Letter.B and area:
                self.paper.bold(area.label, 12)
            for key, is_strength in (("strengths", True), ("need", False)):
                texts = [
                    (f"{self._number(need.ref)} " if not is_strength else "") + self._sourced(need)
                    for need in own
                    if need.is_strength is is_strength
                ]
                if texts:
                    in_c = key == "need" and letter is not Letter.B
                    self.paper.bold("Needs" if in_c else self._label(key), 11)
                    self.paper.bullets(texts)

    def _needs_labels(self, needs: Sequence[Need], letter: Letter) -> None:
        for area, own in self._by_area(needs):
            if letter is Letter.B and area:
                self.paper.heading(area.label, 2)
            for need in own:
                number = self.numbers.of(need.ref)
                label = (
                    self._label("strengths")
                    if need.is_strength
                    else f"Need {number}"
                    if number.isdigit()
                    else number
                )
                self.paper.labelled(label, self._sourced(need))

    def _needs_rows(self, needs: Sequence[Need], letter: Letter) -> None:
        header = (
            self._label("number"),
            self._label("area"),
            "Strength or need",
            self._label("source"),
        )
        self.paper.table(header, (
            ("Strength" if need.is_strength else self.numbers.of(need.ref), need.area.label if need.area else "",
             need.words.text, self.numbers.list(need.evidence))
            for need in needs
        ))  # fmt: skip
        self.paper.text("")

    def _needs_columns(self, needs: Sequence[Need], letter: Letter) -> None:
        header = (self._label("area"), self._label("strengths"), self._label("need"))
        rows = []
        for area, own in self._by_area(needs):
            strong = "\n".join(self._sourced(need) for need in own if need.is_strength)
            hard = "\n".join(
                f"{self._number(need.ref)} {self._sourced(need)}"
                for need in own
                if not need.is_strength
            )
            rows.append((area.label if area else "", strong, hard))
        self.paper.table(header, rows)
        self.paper.text("")

    # -- outcomes ----------------------------------------------------------------------------------

    def _outcomes(self) -> None:
        if self.case.plan and self.case.plan.outcomes:
            self.outcomes_as(self.case.plan.outcomes)

    def _facts_of_outcome(self, one: Outcome) -> list[Fact]:
        facts = (
            ("needs", self._links(one.needs)),
            ("aim", one.aim.text if one.aim else ""),
            ("by", one.by_words),
            ("baseline", one.baseline),
            ("measured", one.measured),
            ("monitored", one.monitored),
            ("kind", wording.outcome_kind(one)),
        )
        return [(self._label(key), value) for key, value in facts if value]

    def _called_outcome(self, one: Outcome) -> str:
        number = self.numbers.of(one.ref)
        return f"Outcome {number}" if number.isdigit() else number

    def _outcomes_prose(self, outcomes: Sequence[Outcome]) -> None:
        for one in outcomes:
            said = [f"{self._called_outcome(one)}. {one.words.text}"]
            said += [
                f"{label}: {value.rstrip('.')}." for label, value in self._facts_of_outcome(one)
            ]
            self.paper.text(" ".join(said))
            for step in one.steps:
                self.paper.text(f"Step: {step.text}")

    def _outcomes_labels(self, outcomes: Sequence[Outcome]) -> None:
        for one in outcomes:
            self.paper.bold(self._called_outcome(one), 12)
            self.paper.text(one.words.text)
            for label, value in self._facts_of_outcome(one):
                self.paper.labelled(label, value)
            if one.steps:
                self.paper.labelled(self._label("steps"), "")
                self.paper.bullets(step.text for step in one.steps)

    def _outcomes_rows(self, outcomes: Sequence[Outcome]) -> None:
        header = tuple(self._label(key) for key in ("number", "outcome", "steps", "by", "measured"))
        rows = []
        for one in outcomes:
            facts = dict(self._facts_of_outcome(one))
            aside = {self._label("by"), self._label("measured"), self._label("needs")}
            rest = [f"{label}: {value}" for label, value in facts.items() if label not in aside]
            number = wording.spread(self.numbers.of(one.ref), self._links(one.needs), by="\n")
            rows.append((
                number, "\n".join([one.words.text, *rest]), "\n".join(step.text for step in one.steps),
                one.by_words, one.measured,
            ))  # fmt: skip
        self.paper.table(header, rows)
        self.paper.text("")

    def _outcomes_cards(self, outcomes: Sequence[Outcome]) -> None:
        for one in outcomes:
            facts = [(self._called_outcome(one), one.words.text), *self._facts_of_outcome(one)]
            if one.steps:
                facts.append((self._label("steps"), "\n".join(step.text for step in one.steps)))
            self.paper.grid(facts, 2)
            self.paper.text("")

    # -- help ----------------------------------------------------------------------------------------

    def _help(self, letter: Letter) -> Callable[[], None]:
        def write() -> None:
            found = wording.provision_in(self.case, letter)
            if found and letter is Letter.F:
                self.help_as(found)
            elif found:
                self._help_prose(found)
            elif self.case.plan:
                self.paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))
            for sentence in wording.agreement_lines(self.case, letter):
                self.paper.text(sentence)

        return write

    def _fact_of_help(self, one: Provision, key: str) -> str:
        lasts = wording.spread(
            f"from {self._on(one.starts_on)}" if one.starts_on else "",
            f"to {self._on(one.ends_on)}" if one.ends_on else "",
            by=" ",
        )
        return {
            "number": self.numbers.of(one.ref),
            "what": one.words.text,
            "who": wording.who_provides(one),
            "much": wording.how_much(one),
            "place": one.place,
            "links": self._links(one.needs, one.outcomes),
            "needs": self._links(one.needs),
            "outcomes": self._links((), one.outcomes),
            "lasts": lasts,
            "reviewed": one.reviewed,
        }[key]

    def _left(self, one: Provision, columns: Sequence[tuple[str, ...]]) -> str:
        """Return what of links and dates no column has, to be told in brackets after the help."""
        shown = {key for column in columns for key in column}
        keys = [key for key in ("who", "much", "place", "lasts") if key not in shown]
        if not shown & {"links"}:
            keys += [key for key in ("needs", "outcomes") if key not in shown]
        said = [self._fact_of_help(one, key) for key in keys]
        return f" ({wording.spread(*said)})" if any(said) else ""

    def _cells_of_help(self, one: Provision, columns: Sequence[tuple[str, ...]]) -> list[str]:
        cells = []
        for keys in columns:
            text = wording.spread(*(self._fact_of_help(one, key) for key in keys), by="\n")
            cells.append(text + self._left(one, columns) if keys == ("what",) else text)
        return cells

    def _head_of_column(self, keys: tuple[str, ...]) -> str:
        return " and ".join(self._label(key) for key in keys)

    def _help_rows(
        self, found: Sequence[Provision], columns: Sequence[tuple[str, ...]] = ()
    ) -> None:
        columns = columns or self.columns
        self.paper.table(
            [self._head_of_column(keys) for keys in columns],
            [self._cells_of_help(one, columns) for one in found],
        )
        self.paper.text("")

    def _help_by_outcome(self, found: Sequence[Provision]) -> None:
        left = list(found)
        columns = [keys for keys in self.columns if keys not in (("links",), ("outcomes",))]
        for outcome in self.case.plan.outcomes if self.case.plan else ():
            own = [one for one in left if outcome.ref in one.outcomes]
            if own:
                self.paper.bold(
                    f"For {self._called_outcome(outcome).replace('O', 'o', 1) if self.numbers.of(outcome.ref).isdigit() else self._called_outcome(outcome)}",
                    11,
                )
                self._help_rows(own, columns)
                left = [one for one in left if one not in own]
        if left:
            self.paper.bold("For all outcomes", 11)
            self._help_rows(left, columns)

    def _help_cards(self, found: Sequence[Provision]) -> None:
        for one in found:
            cells = self._cells_of_help(one, self.cards)
            facts = [
                (self._head_of_column(keys), cell)
                for keys, cell in zip(self.cards, cells, strict=True)
            ]
            self.paper.grid([fact for fact in facts if fact[1]], 2)
            self.paper.text("")

    def _help_labels(self, found: Sequence[Provision]) -> None:
        for one in found:
            cells = self._cells_of_help(one, self.cards)
            for keys, cell in zip(self.cards, cells, strict=True):
                if cell and not self._head_of_column(keys):
                    self.paper.bold(cell, 11)
                elif cell:
                    self.paper.labelled(self._head_of_column(keys), cell.replace("\n", "; "))

    def _help_prose(self, found: Sequence[Provision]) -> None:
        for one in found:
            number = self._number(one.ref)
            who, much = wording.who_provides(one), wording.how_much(one)
            said = [one.words.text]
            said += [f"Provided by {who}."] if who else []
            said += (
                [f"{much[0].upper()}{much[1:]}{', ' + one.place if one.place else ''}."]
                if much
                else []
            )
            lasts = self._fact_of_help(one, "lasts")
            said += [f"{lasts[0].upper()}{lasts[1:]}."] if lasts else []
            said += [f"Reviewed: {one.reviewed.rstrip('.')}."] if one.reviewed else []
            links = self._links(one.needs, one.outcomes)
            said += [f"({links})"] if links else []
            self.paper.text(f"{number} {' '.join(said)}".strip())

    # -- by area, social care and the rest -------------------------------------------------------------

    def _areas(self) -> None:
        """Print B, E and F again for each area of need, as some forms do."""
        plan = self.case.plan
        if plan is None:
            return
        needs = list(wording.needs_in(self.case, Letter.B))
        outcomes, found = list(plan.outcomes), list(wording.provision_in(self.case, Letter.F))
        for area in (*AREAS, None):
            own = [need for need in needs if area is None or need.area is area]
            refs = {need.ref for need in own}
            aims = [one for one in outcomes if area is None or one.area is area]
            helps = [one for one in found if area is None or refs & set(one.needs)]
            needs = [need for need in needs if need not in own]
            outcomes = [one for one in outcomes if one not in aims]
            found = [one for one in found if one not in helps]
            if own or aims or helps:
                self.headed(area.label if area else "All areas of need", 1)
            for letter, held, write in (
                ("B", own, lambda held: self.needs_as(held, Letter.C)),
                ("E", aims, self.outcomes_as),
                (
                    "F",
                    helps,
                    self.help_as if self.help_as != self._help_by_outcome else self._help_rows,
                ),
            ):
                if held:
                    self._heading(letter, 2)
                    write(held)

    def _social_care(self) -> None:
        if wording.has_one_h(self.case):
            self._heading("H")
            self._help(Letter.H1)()
            return
        for letter in (Letter.H1, Letter.H2):
            self._heading(letter.value)
            self._help(letter)()

    def _rest(self) -> None:
        case = self.case
        self._heading("I")
        for line in wording.placement_lines(case):
            self.paper.text(line)
        if wording.budget_words(case):
            self._heading("J")
            self.paper.text(wording.budget_words(case))
        if case.plan and case.plan.advice:
            self._heading("K")
            self._advice(case.plan.advice)

    def _advice(self, advice: Sequence[Advice]) -> None:
        rows = [self._advice_row(one) for one in advice]
        if self.draw.random() < 0.25:
            for ref, title, by, on, _, attached in rows:
                self.paper.text(f"{ref}. {title}: {by}, {on}. Attached: {attached.lower()}.")
            return
        places = [0, *self.draw.sample([1, 2, 3, 5], 4)]
        if self.draw.random() < 0.5:
            places.insert(3, 4)
        heads = [self.draw.choice(labels) for labels in ADVICE]
        self.paper.table([heads[at] for at in places], [[row[at] for at in places] for row in rows])

    def _advice_row(self, one: Advice) -> list[Any]:
        row = list(wording.advice_row(one))
        row[3] = self._on(one.dated)
        row[4] = wording.spread(self._on(one.asked_on), self._on(one.sent_on), by=" / ")
        return row
