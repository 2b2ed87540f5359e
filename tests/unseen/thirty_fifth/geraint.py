"""Geraint, twelve: a deaf boy's final plan in prose, with health and social care told in full."""

import datetime as dt

from tests.plan_layouts.paper import write_cell
from tests.unseen.author import Author, Unseen

F = (
    ("Outcome 1\n(needs N1 and N2)", (
        ("1.1 A communication support worker signs what is said into British Sign Language, and speaks his signed answers, in English, mathematics, science and humanities.", "18 hours a week, 38 weeks a year, one-to-one, from 5 October 2026.", "Communication support worker (British Sign Language level 6), supervised by the teacher of the deaf for 30 minutes a fortnight."),
        ("1.2 A radio aid streams to both processors from two transmitters, one worn by the teacher and one passed to whoever speaks. He sits in the second row, his back to the window, in rooms with acoustic panels.", "Every lesson and assembly. Checked for five minutes each morning; tested for 30 minutes each half-term.", "Supplied by the county. Checked by a teaching assistant (level 3) trained for two hours by the teacher of the deaf, who tests it."),
        ("1.3 Training for all his teachers: facing him, repeating what classmates say, sending slides to the communication support worker two days ahead.", "Two hours each September and one hour each January.", "Qualified teacher of the deaf (mandatory qualification), county sensory service."),
    )),
    ("Outcome 2\n(need N3)", (
        ("2.1 Reading for meaning and written grammar, taught through sign: he reads a page, signs it, then rebuilds its sentences.", "45 minutes, three times a week, 38 weeks a year, one-to-one.", "Qualified teacher of the deaf, based at the academy."),
        ("2.2 Speech and language therapy on English grammar and on making his speech clear to strangers.", "40 minutes a week, 36 weeks a year, one-to-one; planning and training staff, one hour each half-term.", "Speech and language therapist (registered with the Health and Care Professions Council)."),
    )),
    ("Outcome 3\n(need N4)", (
        ("3.1 Discussion club: whoever holds the transmitter speaks or signs, and Geraint practises asking for a repeat.", "30 minutes, twice a week, 38 weeks a year, in a group of four.", "Teaching assistant (level 3) of 1.2, taught by the speech and language therapist for one hour each term."),
        ("3.2 In place of French, a British Sign Language course with three hearing classmates.", "Two lessons of 50 minutes a week, 38 weeks a year, in a group of four.", "Deaf tutor with a teaching qualification."),
        ("3.3 A rest from listening, processors off, in the resource room.", "Ten minutes at 10.50 and at 13.40, every school day.", "Teaching assistant of 1.2 sits with him."),
    )),
    ("Outcome 4\n(needs N5, N6 and N7)", (
        ("4.1 Looking after his processors: testing them, changing batteries and coils, reporting faults.", "15 minutes each Monday, 38 weeks a year, one-to-one.", "Teaching assistant of 1.2, watched by the teacher of the deaf for 15 minutes each half-term."),
        ("4.2 Balance exercises: heel-to-toe walking, turning his head while walking, stopping on a signal.", "10 minutes, three times a week, 38 weeks a year, one-to-one.", "Teaching assistant of 1.2, taught by a vestibular physiotherapist for one hour each September and 30 minutes each term."),
    )),
    ("Outcome 5\n(needs N8 and N9)", (
        ("5.1 Learning from a deaf adult how deaf people travel, work and telephone; practising ticket-buying, video relay and emergency texts.", "60 minutes a fortnight, 19 a year, one-to-one.", "Deaf mentor (20-hour mentoring course), supervised by the teacher of the deaf for 30 minutes each half-term."),
    )),
)  # fmt: skip
K = (
    "Geraint’s views, signed to the communication support worker, 8 July 2026. Attached, appendix 1.",
    "Advice (a): from his mother and father, 9 July 2026. Attached, appendix 2.",
    "Advice (b): from the head teacher, 10 July 2026, after consulting the teacher of the deaf. Attached, appendix 3.",
    "Advice (b): from the qualified teacher of the deaf, 3 July 2026. Attached, appendix 4.",
    "Advice (c): from the consultant paediatrician in audiology, 15 July 2026. Attached, appendix 5.",
    "Advice (d): from the educational psychologist, 6 July 2026. Attached, appendix 6.",
    "Advice (e): from the social worker for deaf children, 20 July 2026. Attached, appendix 7.",
    "Advice (f): from the speech and language therapist, 7 July 2026. Attached, appendix 8.",
    "Advice (f): from the vestibular physiotherapist, 14 July 2026. Attached, appendix 9.",
    "Advice (h), at his parents’ request: from his goalkeeping coach, 10 July 2026. Attached, appendix 10.",
)  # fmt: skip


def provision(by: Author) -> None:
    """Write the one table: what belongs to an outcome stands beside its merged cell."""
    header = ("Outcome", "What Geraint gets", "How long, how often, how many", "From whom")
    table = by.paper.table(header, [])
    for label, items in F:
        rows = [table.add_row().cells for _ in items]
        merged = rows[0][0].merge(rows[-1][0]) if len(rows) > 1 else rows[0][0]
        for cells, item in zip(rows, items, strict=True):
            for cell, text in zip(cells[1:], item, strict=True):
                write_cell(cell, by.note(text))
        for extra in merged.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
        write_cell(merged, label)
        for paragraph in merged.paragraphs:
            for run in paragraph.runs:
                run.bold = True
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Geraint Pryce-Lovell – Education, Health and Care Plan", "FINAL, 2 October 2026"
    )
    by.heading("EDUCATION, HEALTH AND CARE PLAN FOR GERAINT PRYCE-LOVELL", 0)
    by.labelled(
        ("Born", "3 March 2014"), ("School year", "Year 8"), ("Pronouns", "he, him"),
        ("Languages", "British Sign Language and English"), ("Main type of need", "Hearing impairment"),
        ("Which plan this is", "Final plan"), ("We received the request on", "20 May 2026"),
        ("We told the family we would assess, and asked for advice, on", "26 June 2026"),
        ("Draft sent to Mum and Dad", "11 September 2026, with comments welcome until 28 September 2026"),
        ("Date of the final plan", "2 October 2026"), ("First review to be completed by", "1 October 2027"),
        ("Signed for the county council", "Morwenna Tapp, Principal SEND Officer, 2 October 2026"),
    )  # fmt: skip
    by.at("A").heading(
        "SECTION A – THE VIEWS, INTERESTS AND ASPIRATIONS OF GERAINT AND HIS PARENTS"
    )
    by.heading("How we found out", 2)
    by.text(
        "Geraint signed his views to his communication support worker for an hour on 8 July 2026, using photographs. She put them into English and he checked them. The plan officer visited Mum and Dad on 9 July 2026."
    )
    by.heading("What Geraint told us", 2)
    by.text(
        "The words in quotation marks in this part are Geraint’s, signed on 8 July 2026. About school he said: “Science is best because we do it with our hands. Worst is when teachers talk to the board. I see a back, not words.” About feeling well he said: “My head hurts after a day of listening. I lie down with no sound.”",
        "He keeps goal for a junior team, builds model locomotives with his grandfather and likes to cook. He is proud of saving a penalty in the cup final in May 2026, and is patient with younger children.",
        "Friends matter to him: “I have one good friend who signs. With the others I laugh when they laugh, but I don’t know why.” Of doing things for himself he said: “I get my breakfast, I walk to school. I want to go on the train on my own.”",
        "For the future he said: “I want to fix trains, or drive one. I’ll go to the college that has the engineering shed. I want my own house near the station, and to play in goal for a deaf team.”",
    )
    by.heading("How to talk with Geraint and help him decide", 2)
    by.text(
        "Geraint uses British Sign Language and spoken English, and mixes them. Wave, stand in the light, and sign or say one thing at a time. Thumb up means yes; a flat hand turned over means no. For a decision give him the choices in sign and pictures the day before, and have an interpreter there rather than family."
    )
    by.heading("Geraint’s story", 2)
    by.text(
        "Geraint was found to be deaf in March 2014 and had cochlear implants in 2015 and 2017. He learnt to sign at nursery, started at primary school in September 2018 and at secondary school in September 2025."
    )
    by.heading("What Mum and Dad think", 2)
    by.text(
        "Mum said: “The signing helps most. We worry that he comes home with nothing left, and that nobody out of school can talk to him.” (9 July 2026)",
    )
    by.heading("What Mum and Dad hope for", 2)
    by.text(
        "Dad said: “We’d love him to have a trade he’s proud of, a home of his own and a crowd of deaf and hearing friends. For this year we hope he reads a book because he wants to.” (9 July 2026)"
    )
    by.at("B").heading("SECTION B – GERAINT’S SPECIAL EDUCATIONAL NEEDS")
    by.heading("Hearing", 2)
    by.text(
        "Geraint always wears his processors. N1. He is profoundly deaf in both ears and has two cochlear implants. In quiet he repeated 17 of 20 sentences; in classroom noise, 7 (teacher of the deaf, 3 July 2026). In lessons he misses what classmates say, and what a teacher says while facing the board."
    )
    by.heading("Communication and interaction", 2)
    by.text(
        "He signs fluently and tells a good joke. N2. He understands sign as expected for his age (standard score 98) but spoken English grammar much less well (76; speech and language therapist, 7 July 2026). He loses an explanation that is only spoken."
    )
    by.heading("Cognition and learning", 2)
    by.text(
        "He reasons well with diagrams. N3. His reading comprehension was at 8 years 10 months (York test, 30 June 2026). He writes without word endings and small words."
    )
    by.heading("Social, emotional and mental health", 2)
    by.text(
        "He is generous and even-tempered. N4. In a hearing group he cannot tell who is speaking: he joined 2 of 11 exchanges at lunch (educational psychologist, 6 July 2026). After 25 minutes of listening he stops answering."
    )
    by.heading("Physical", 2)
    by.text(
        "He is strong and quick on the ground. N5. His inner ears affect his balance. He stood on one leg for four seconds (vestibular physiotherapist, 14 July 2026), and in PE he falls when he turns while running."
    )
    by.at("C").heading("SECTION C – HEALTH NEEDS RELATED TO HIS SPECIAL EDUCATIONAL NEEDS")
    by.text(
        "N6. Geraint’s implants depend on outside processors. In the year to June 2026 he was without one for 14 school days and followed little of those lessons (consultant paediatrician in audiology, 15 July 2026).",
        "N7. Both of his inner ears tell him too little about movement. In dim light he is unsteady and sometimes sick, after which he misses the rest of the lesson (vestibular physiotherapist, 14 July 2026).",
    )
    by.at("D").heading("SECTION D – SOCIAL CARE NEEDS RELATED TO HIS DEAFNESS")
    by.text(
        "N8. Outside school Geraint meets no other deaf children, and he spent all but three evenings in June 2026 indoors (social worker for deaf children, 20 July 2026).",
        "N9. At night, with his processors off, Geraint hears neither the smoke alarm nor the doorbell, and cannot be left alone upstairs (same advice).",
    )
    by.at("E").heading("SECTION E – OUTCOMES")
    by.text(
        "Outcome 1 (for N1 and N2; he needs science to fix trains). By July 2028 Geraint follows a 15-minute explanation in science, signed and amplified, and answers four out of five questions about it correctly. In July 2026: two. Step: three by July 2027.",
        "Outcome 2 (for N3; Mum and Dad hope that he reads because he wants to). By July 2028 Geraint reads two pages written for eleven-year-olds and signs what happened with eight of ten points right, and puts every word ending in eight of ten sentences. In July 2026: three, and two. Step: five in both by July 2027.",
        "Outcome 3 (for N4; he wants to know why the others laugh). By July 2028 Geraint takes part in eight of ten exchanges in a lunchtime group of four. In July 2026: two of eleven. Step: five of ten by July 2027.",
        "Outcome 4 (for N5, N6 and N7; he wants to keep goal for a deaf team). By July 2028 Geraint mends or reports a processor fault within ten minutes, nine times out of ten, and gets through four PE lessons out of five without a fall. In July 2026: no fault, and two lessons. Step: half of the faults by April 2027.",
        "Outcome 5 (for N8 and N9; he wants to take the train on his own and have his own house). By July 2028 Geraint spends two evenings a month with other deaf young people, buys a ticket and takes a ten-mile train journey by himself, and wakes to a vibrating alarm in four tests out of four. In July 2026: none of these. Step: the journey with his mentor by July 2027.",
        "Keeping track. The teacher of the deaf and form tutor set short-term targets with Geraint each half-term and check them weekly. Mum and Dad look at the results with them once a term, and the county reviews the outcomes every year.",
    )
    by.at("F").heading("SECTION F – SPECIAL EDUCATIONAL PROVISION")
    provision(by)
    by.at("G").heading("SECTION G – HEALTH PROVISION")
    by.text(
        "For N6 (Outcome 4): an audiologist of the cochlear implant centre tunes and tests both processors for 90 minutes every six months and, after a fault, sends a loan processor within two working days. For N7 (Outcome 4): a vestibular physiotherapist examines his balance at the children’s clinic for 45 minutes once a term.",
        "The integrated care board agreed to both on 24 September 2026 (designated clinical officer).",
    )
    by.at("H1").heading(
        "SECTION H1 – SOCIAL CARE PROVISION UNDER THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970"
    )
    by.text(
        "For N8 (Outcome 5): the deaf young people’s club, three hours every other Friday evening, 22 evenings a year, in a group of twelve with two youth workers who sign at level 3, from 9 October 2026.",
        "For N9 (Outcome 5): a vibrating and flashing smoke alarm and doorbell at home, fitted by a sensory team technician by 30 October 2026 and tested by the technician for 45 minutes each year.",
    )
    by.at("H2").heading("SECTION H2 – ANY OTHER SOCIAL CARE PROVISION")
    by.text(
        "For N8 (Outcome 5): two residential weekends a year, each of two nights (Friday 6 pm to Sunday 3 pm), with deaf young people in a group of eight and two residential workers who sign at level 3."
    )
    by.at("I").heading("SECTION I – PLACEMENT")
    by.text("Saltersgate Academy, a mainstream academy with a resourced provision for deaf pupils.")
    by.at("J").heading("SECTION J – PERSONAL BUDGET")
    by.text(
        "None. The plan officer explained personal budgets to Mum and Dad on 9 July 2026; they did not ask for one."
    )
    by.at("K").heading("SECTION K – ADVICE AND INFORMATION")
    by.numbered(*K)


PLAN = Unseen(
    name="geraint",
    style="35th: capital headings and prose, one F table with merged outcome cells",
    born=dt.date(2014, 3, 3),
    write=write,
)
