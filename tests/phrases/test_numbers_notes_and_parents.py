"""Numbered outcomes, notes beside outcomes and papers, scores told anew, and whose Section A it is."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps
from tests.phrases.base import A_AT, K

_NO_MUM = A_AT[19][:-1]
_NO_CARE = tuple(row for row in K if not row.startswith("(e)"))

PHRASES: tuple[Phrase, ...] = (
    # The number of a paragraph, and in brackets what an outcome serves, measure nothing.
    breaks("E-03", E="6.2 Outcome 2 (need 4; play): By July 2027 Ilar will have a greater awareness of danger."),
    breaks("E-03", E="4.2.3 By July 2027 Ilar will be more settled in assemblies."),
    keeps("E-03", E="6.2 Outcome 2 (need 4; play): By July 2027 Ilar waits at the kerb, four times out of five."),
    breaks("E-05", E="6.3 Outcome 3 [needs 1 and 2]: By July 2027 both midday supervisors will play with him on nine days out of ten."),
    keeps("E-05", E="6.3 Outcome 3 [needs 1 and 2]: By July 2027 Ilar and two others play out a whole game, on nine days out of ten."),
    # Letters under one line share its time.
    keeps("E-02", E="E5. By July 2028 Ilar can: (a) set two places at table; (b) boil an egg, timer in hand."),
    breaks("E-02", E="E5. Ilar can: (a) set two places at table; (b) boil an egg, timer in hand."),
    # What is told beside the outcomes is none.
    *(
        keeps(rule, E=text)
        for rule in ("E-02", "E-07")
        for text in (
            "Reached, and so taken out: putting his coat on (class teacher, 9 June 2026).",
            "“Most mornings” means four in five.",
            "Shorter than in the last plan, as Rhian asked for less to read.",
            "An outcome about sleep was considered with Rhian and left out.",
            "Ilar chose the picture beside E2 himself.",
        )
    ),
    breaks("E-03", E="More sure of himself than last year in big groups."),
    keeps("E-04", E="E5. By July 2028 Ilar ties both laces, nine days in ten. Teaching assistant counts; Rhian is told."),
    # A score in a line of its own, and one whose neighbour has a source.
    breaks("B-06", B="B5. Ilar loses the thread of long stories (speech and language therapist, 16 June 2026).\tHis standard score for grammar is 74."),
    breaks("B-06", B="B5. Naming is at the 5th percentile. Recall has a standard score of 77 (CELF-5, speech and language therapist, 16 June 2026), so that he forgets what was asked."),
    keeps("B-06", B="B5. Ilar sat the CELF-5 (speech and language therapist, 16 June 2026).\tHis standard score for grammar is 74."),
    keeps("B-06", B="B5. Naming is at the 5th percentile. Recall has a standard score of 77 (CELF-5, speech and language therapist, 16 June 2026)."),
    # An answer which says no more than that nobody is known.
    breaks("D-02", alone=True, K=_NO_CARE, D="The hub wrote on 9 June 2026 that Ilar, his mother and his brother are not known to it or to any team."),
    breaks("D-02", alone=True, K=_NO_CARE, D="None. The duty worker told us on 9 June 2026 that the whole household is unknown to social care."),
    # Lines that tell of papers, and list none.
    keeps("K-01", K="(b) and (d) were written in the same week of June 2026."),
    keeps("K-01", K="Rhian was given a full copy on 24 June 2026 and says that nothing is missing."),
    breaks("K-01", K="(f) Report of the dietitian"),
    # A young person's plan led by a parent.
    breaks("A-37", age=19, alone=True, A=("Dad completed the booklet on 5 June 2026, as Ilar was at work. He is cheerful and gets on with everyone. He should stay another year.",)),
    breaks("A-37", age=19, alone=True, A=("As his mother I see how tired he is. I want somebody with him on the bus, and a smaller place after this.", "Likes: football.")),
    breaks("A-37", age=19, alone=True, A=(*_NO_MUM, "Ilar has not heard what his dad said. Dad reckons that he is idle.")),
    breaks("A-37", age=19, alone=True, A=(*_NO_MUM, "Ilar was not asked whether this could stay in: his mother says that he needs pushing.")),
    keeps("A-37", age=19, alone=True, A=(*_NO_MUM, "Ilar has not seen what his cousin wrote on the wall.")),
    keeps("A-37", age=19, alone=True, A=(*_NO_MUM, "“As a dad I’d want my son to have a dog.”")),
    # A matter that is somebody's own is no quarrel.
    keeps("A-29", A="What he does on Sundays is his own affair, says Rhian."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: f"{phrase.rule} {phrase}"[:90])
def test_each_wording_is_told_or_left_alone(phrase: Phrase) -> None:
    assert (phrase.rule in phrase.checked(frozenset({phrase.rule})).fired()) is phrase.breaks
