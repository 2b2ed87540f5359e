"""Citations: where a rule stands, with a link, and how far the place has been read."""

import re
from dataclasses import dataclass

from ehcplan.clocks.definition import Mark

_ACT = "https://www.legislation.gov.uk/ukpga/2014/6/section/{}"
_REGULATIONS = "https://www.legislation.gov.uk/uksi/2014/1530/regulation/{}"
_CODE = "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25"


@dataclass(frozen=True, kw_only=True)
class Citation:
    """One place in the law, in statutory guidance, in a judgment or in published practice."""

    source: str
    """The work: "Children and Families Act 2014"."""
    reference: str
    """The place in it: "s.37(2)(a)"."""
    url: str = ""
    mark: Mark = Mark.TO_READ

    def __str__(self) -> str:
        """Return the citation as it is printed: the work, then the place."""
        return f"{self.source}, {self.reference}" if self.reference else self.source


def act(section: str, mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of the Children and Families Act 2014: `act("37(2)(a)")`."""
    return Citation(
        source="Children and Families Act 2014",
        reference=f"s.{section}",
        url=_ACT.format(_number(section)),
        mark=mark,
    )


def reg(regulation: str, mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of the SEND Regulations 2014 (SI 2014/1530): `reg("12(1)(a)")`."""
    return Citation(
        source="SEND Regulations 2014 (SI 2014/1530)",
        reference=f"reg {regulation}",
        url=_REGULATIONS.format(_number(regulation)),
        mark=mark,
    )


def code(paragraph: str, mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of the SEND Code of Practice 2015: `code("9.69 table, A")`."""
    return Citation(
        source="SEND Code of Practice: 0 to 25 years (2015)",
        reference=paragraph,
        url=_CODE,
        mark=mark,
    )


def judgment(name: str, reference: str, mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of a judgment: `judgment("L v Clarke and Somerset CC", "[1998] ELR 129")`."""
    return Citation(source=name, reference=reference, mark=mark)


def other(source: str, reference: str = "", url: str = "", mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of anything else: UK GDPR, the Mental Capacity Act, published practice."""
    return Citation(source=source, reference=reference, url=url, mark=mark)


def practice(what: str, mark: Mark = Mark.TO_READ) -> Citation:
    """Return a citation of good practice that no law or guidance demands."""
    return Citation(source="Good practice", reference=what, mark=mark)


def _number(place: str) -> str:
    found = re.match(r"\d+[A-Z]*", place)
    return found.group(0) if found else ""
