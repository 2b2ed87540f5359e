"""What a plan tells beside its lists: of papers, of places, of who decides and of what changed."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps
from tests.phrases.base import K

_ASKED = {"Request received": "11 May 2026"}
_SIGNED = "Signed for the authority"


def _k(kind: str, *texts: str) -> tuple[str, ...]:
    return (*(row for row in K if not row.startswith(f"({kind})")), *texts)


_NO_FILES = tuple(row.replace(" | attached", "") for row in K)

PHRASES: tuple[Phrase, ...] = (
    # A new place that Section F speaks of.
    breaks("I-01", F="The proposed placement is Tarrant House School, whose staff would give all of this."),
    breaks("I-01", F="Once Ilar has moved to Larkmoor School, its own therapist takes this over."),
    breaks("I-01", F="We propose Quillon Academy for all that stands above."),
    keeps("I-01", F="A specialist teacher from Larkmoor School trains the staff for two hours, twice a year."),
    keeps("I-01", F="Once Ilar has started at Hazelbrook Primary School after lunch, he rests."),
    keeps("I-01", F="Before he takes up his new place he visits Larkmoor School three times."),
    # Where he goes afterwards, and from when.
    breaks("I-04", alone=True, stage="final", age=15, I="Hazelbrook Academy, a mainstream secondary school, then on to Weir College."),
    breaks("I-04", alone=True, stage="final", age=15, I="Hazelbrook Academy (mainstream secondary school), followed by a further education college."),
    keeps("I-04", alone=True, stage="final", age=15, I="Hazelbrook Academy, a mainstream secondary school, followed by Weir College, a further education college, from 6 September 2027."),
    # A payment that was explained and not wanted.
    keeps("J-01", alone=True, J="We told Rhian about direct payments at the meeting. She said no."),
    keeps("J-01", alone=True, J="Direct payments: leaflet given on 3 June 2026. Rhian has not asked for any."),
    breaks("J-01", alone=True, J="Direct payments were explained to Rhian, who asked for one. It is £40 a week."),
    # Papers that are not with the plan, and papers that are nobody's.
    breaks("K-01", alone=True, K=(*_NO_FILES, "Copies are not included, to save paper.")),
    breaks("K-01", alone=True, K=(*_NO_FILES, "The full reports can be had from the SEND office.")),
    breaks("K-01", alone=True, K=("None of the papers below is enclosed.", *_NO_FILES)),
    breaks("K-01", K="(f) Music therapy | 8 June 2026 | enclosed"),
    breaks("K-01", K="(f) G. Mbeki | 9 June 2026 | enclosed"),
    breaks("K-01", K="(f) A letter about his sleep, enclosed."),
    keeps("K-01", K="Everything in this list is attached; further copies are available from the SEND office."),
    keeps("K-01", K="Nothing has been left out of this list."),
    keeps("K-01", K="None of the reports is more than a year old."),
    keeps("K-01", K="(f) Music therapy | G. Mbeki, music therapist | 8 June 2026 | enclosed"),
    # Advice that is only planned, or that nobody could give.
    breaks("K-02", alone=True, K=_k("d", "(d) An educational psychologist will see Ilar on 14 December 2026.")),
    breaks("K-02", alone=True, K=_k("c", "(c) The paediatrician’s clinic is fixed for 2 December 2026.")),
    breaks("K-02", alone=True, K=_k("e", "(e) Social care has no worker who could give advice.")),
    keeps("K-02", alone=True, K=_k("d", "(d) L. Farah, educational psychologist, 11 June 2026, attached. She will see him again in May.")),
    # The day of a paper beside the days of steps.
    breaks("K-03", cover=_ASKED, K="The panel decided on 3 June 2026 to rely on the therapist’s report of 9 March 2025."),
    breaks("K-03", cover=_ASKED, K="We have used the paediatric letter dated 4 January 2026, which is recent enough."),
    keeps("K-03", cover=_ASKED, K="The nursery’s report of 4 January 2021 is not used."),
    keeps("K-03", cover=_ASKED, K="Asked for on 14 May 2026, the report of 9 June 2026 is used throughout."),
    # Why no psychologist gave psychological advice.
    breaks("K-05", alone=True, K=_k("d", "(d) Owing to a shortage of psychologists the psychological advice was given by P. Lunn, specialist teacher, on 11 June 2026 (attached).")),
    breaks("K-05", alone=True, K=_k("d", "(d) As the EP was on leave, T. Cole, inclusion manager, wrote the psychological advice. 11 June 2026, attached.")),
    keeps("K-05", alone=True, K=_k("d", "(d) As our own psychologist was on leave, the psychological advice was written by V. Sand, educational psychologist, on 11 June 2026 (attached).")),
    # A need by its short name is no section of the plan.
    breaks("K-06", B=("Hearing impairment (HI)", "Ilar follows one speaker in a quiet room.")),
    breaks("K-06", B="Main need: HI"),
    # Asked on one day, back on another.
    breaks("K-07", alone=True, K=_k("b", "(b) Educational advice by J. Marlow, head teacher, attached. The request went on 20 April 2026, a reminder on 1 June 2026, and it came on 15 June 2026.")),
    keeps("K-07", alone=True, K=_k("b", "(b) Educational advice by J. Marlow, head teacher, attached. We wrote to the school on 20 April 2026, with an answer due by 1 June, and had it back on 22 May 2026.")),
    # Numbers, days and names that stand by the way.
    breaks("X-02", D="Health record 5521, d.o.b. 4 March 2016, was read by the social worker."),
    breaks("X-02", cover={"Name": "Ilam Pengelly"}),
    breaks("X-02", cover={"UPN": "A123456789012"}, K="(f) School record, J. Marlow, head teacher, 5 June 2026, UPN A123456789021, attached"),
    keeps("X-02", D="His cousin, born 3 May 2019, lives with them."),
    keeps("X-02", D="Health record 5521, d.o.b. 14 March 2017, was read by the social worker."),
    keeps("X-02", C="The clinic was told of a friend’s baby (born 1 May 2026)."),
    # A signature is somebody’s.
    breaks("X-04", stage="final", cover={_SIGNED: "Assistant Director of Education, 6 November 2026"}),
    breaks("X-04", stage="final", cover={_SIGNED: "EHCP Coordinator, SEN Team, 6 November 2026"}),
    keeps("X-04", stage="final", cover={_SIGNED: "P. Nwosu, EHCP Coordinator, 6 November 2026"}),
    keeps("X-04", stage="final", cover={_SIGNED: "Grace Adeyemi, Assistant Director of Education, 6 November 2026"}),
    # Who decides after compulsory school age.
    breaks("X-09", age=19, J="The right to request a personal budget rests with his mother."),
    breaks("X-09", age=19, K="Draft plan sent on 20 November 2026 to the parents at 4 Forge Lane."),
    breaks("X-09", age=19, K="Dear Ms Pengelly, this is your son’s draft plan. Please tell us by 5 December 2026 what should change."),
    keeps("X-09", age=19, J="The right to request a personal budget rests with Ilar."),
    keeps("X-09", age=19, K="Draft plan sent on 20 November 2026 to Ilar, with a copy to his mother."),
    keeps("X-09", age=19, K="Until he was sixteen his mother had the right to appeal; now it is his."),
    # The draft beside the plan.
    breaks("X-12", stage="final", F="The draft had four sessions and the final plan has two."),
    breaks("X-12", stage="final", F="The council’s draft offered ten hours; there are six here."),
    breaks("X-12", stage="final", E="Since the draft was sent out the outcome about spelling has been removed."),
    breaks("X-12", stage="final", K=("What differs from the draft | Why", "F2: 20 minutes, was 30 | not recorded")),
    keeps("X-12", stage="final", K=("What differs from the draft | Why", "F2: 40 minutes, was 30 | Rhian’s comments of 26 October 2026")),
    keeps("X-12", stage="final", F="The draft had four sessions, and this plan has four sessions too: nothing is changed."),
    keeps("X-12", stage="final", F="A teaching assistant helps him to turn his first draft of a story into a second one of two pages."),
    # A consultation is answered in fifteen days from its coming.
    breaks("T-13", stage="final", K="We consulted Tarrant House, which got our papers on 1 October 2026 and came back to us on 30 October 2026."),
    breaks("T-13", stage="final", K="Tarrant House replied to the consultation on the fourth week after receiving it."),
    keeps("T-13", stage="final", K="The consultation went out on 1 October 2026, arrived at Tarrant House on 12 October 2026 and was answered on 26 October 2026."),
    keeps("T-13", stage="final", K="Tarrant House replied to the consultation on the tenth day after receiving it."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_the_rule_says_what_the_wording_means(phrase: Phrase) -> None:
    assert bool(phrase.checked(frozenset({phrase.rule})).fired()) is phrase.breaks
