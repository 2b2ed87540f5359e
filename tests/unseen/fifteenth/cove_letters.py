"""Wystan, fourteen: a borough's amended final plan in ordinary prose, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    "Wystan talked with the school’s learning mentor over three bike-shed lunches, on 7, 9 and 14 September 2026, and she wrote down what he said. His words stand in quotation marks; everything else about him is her account of what he told her. He read this section on 16 September 2026 and took out one sentence.",
    "Wystan likes mending bicycles more than anything, and he has rebuilt four since Christmas 2025. He also likes fishing with his grandad. He is good with his hands and patient with little children. “I can hear a wheel’s out just by feeling it.”",
    "“I want my own workshop, with me living over the top.” Before that he would like to do a motor vehicle course at the college in town, and to have a Saturday job by next summer. He went to an open evening in March 2026. He thinks he might help run the repair stall at the community garden when he is older.",
    "At school the best part is design and technology and the worst is English when there is a film on, “because they all laugh and I don’t know what at”. He likes to sit where he can see faces. He has one close friend, whom he has known since nursery, and feels left out of talk in big groups.",
    "He gets himself up, cooks eggs and pasta and rides to school. He wants to learn to go by train to his aunt’s, and to see to his hearing aids without Mum checking. About his health he says: “My ears get sore and I turn them off. Tablets are fine but they kill my lunch.”",
    "Wystan talks. To get something across to him, face him, have the light on your own face, say his name first and keep to one idea; write down numbers and names. He nods when he has not heard, so ask him to tell you what happens next. For a decision he wants to know the choices the day before, in a quiet room, with the learning mentor or Mum.",
    "Wystan was born in January 2012. His hearing loss was found when he was three, and he has worn two hearing aids since 2015. Attention deficit hyperactivity disorder was diagnosed in 2020. He started at his secondary school in September 2023.",
    "Mum and Dad talked with the learning mentor on the telephone on 15 September 2026. They are proud that he sticks at things, and they think that reading has been left too late. They hope that he will have a trade, a few good friends and a front door of his own.",
)  # fmt: skip
B = (
    "Communication. Need 1: Wystan has a moderate hearing loss in both ears and wears two hearing aids. With them on, in a quiet room, he repeated 90 words in 100; with classroom noise played it was 48 in 100 (teacher of the deaf, 24 June 2026). He misses what other pupils say and he loses the thread of films and discussions.",
    "Learning. Need 2: Wystan reads at the level of a child of eight years and two months and spells at seven years and ten months (York Assessment of Reading, specialist teacher, 18 June 2026). He is dyslexic.",
    "Attention and feelings. Need 3: Wystan has attention deficit hyperactivity disorder. He keeps at a listening task for about seven minutes and a practical one for forty (educational psychologist, 30 June 2026). When he has misheard and people laugh, he walks out: this happened 17 times in the summer term of 2026 (school record, 10 July 2026).",
    "Growing up. Need 4: Wystan has not travelled by train on his own, cannot yet tell a stranger that he did not hear, and does not know how a hearing aid is repaired or replaced (careers adviser’s checklist, 2 July 2026).",
)  # fmt: skip
C = "Wystan’s hearing loss is a permanent one of the inner ear, and his moulds make the skin sore about twice a term, when he takes the aids out and hears no teaching (Health need 1). He takes medicine for attention deficit hyperactivity disorder each morning; it takes away his appetite until evening, and he tires in the last lesson (Health need 2). Both are in the community paediatrician’s report of 22 June 2026."  # fmt: skip
E = (
    "Outcome 1 (community and friends). By July 2028 Wystan tells the speaker when he has missed something, and gets it repeated, in eight out of ten of the times that he misses it. In June 2026 he did so once in ten. The step on the way is five in ten by July 2027. It comes from needs 1 and 4 and his wish to be in on the talk.",
    "Outcome 2 (learning, and employment). By July 2028 Wystan reads a workshop manual written for a reader of eleven and answers eight questions in ten on it. In June 2026 he could answer three. The step is five in ten by July 2027. It comes from need 2 and his hope for the motor vehicle course.",
    "Outcome 3 (health and well-being). By July 2028 Wystan uses his break card in place of walking out, so that he misses no more than two lessons a term. It was 17 in the summer term of 2026. The step is eight a term by July 2027. It comes from need 3, and Mum and Dad’s hope that he stays at college.",
    "Outcome 4 (independent living). By July 2028 Wystan goes by train to his aunt’s and back alone, three times, and books his own hearing aid repair. In July 2026 he had done neither. The step is the train with an adult two carriages away, by July 2027. It comes from need 4.",
    "Wystan and the learning mentor choose targets for each half-term from these four. His teachers send her a line on each target every second Friday; she and the SENCO go over them with Wystan and his parents every term, and the Council does so at the annual review.",
    "Moving on. Wystan leaves Year 11 in July 2028. He will look at two colleges between October and December 2026, spend four taster mornings in a workshop between January and June 2027, and apply by December 2027. His teacher of the deaf will meet the college’s in March 2028, and his reports and equipment list go over by 30 April 2028.",
)  # fmt: skip
Area = tuple[str, tuple[str, ...]]
F: tuple[Area, ...] = (
    ("Hearing and communication", (
        "1. A qualified teacher of the deaf (mandatory qualification) teaches Wystan one-to-one for 60 minutes every week of term, 38 weeks a year: listening in noise, repairing a conversation, knowing his own equipment. She has another ten hours a year for testing rooms and aids and advising his teachers. This is for need 1 and outcome 1.",
        "2. Wystan has a radio aid with two microphones, one for the teacher and one that is handed to whoever is speaking. The Council provides and insures it. A teaching assistant (level 3), shown how by the teacher of the deaf in a two-hour session each September, tests it with him at 8.40 every morning and keeps a spare lead. It is for need 1 and outcomes 1 and 2.",
        "3. English, science and humanities are taught in the three rooms that were carpeted and fitted with acoustic panels in August 2026. He sits in the second row by the window wall, in every lesson. Every film shown to his class has subtitles. The head of year checks this in each subject once a half-term. It is for need 1 and outcome 1.",
        "4. All 12 of his teachers and the lunch supervisor on his table have 90 minutes’ deaf awareness training from the teacher of the deaf every September. It is for need 1 and outcomes 1 and 3.",
    )),
    ("Reading and writing", (
        "5. A specialist teacher (level 7 diploma in dyslexia) teaches Wystan one-to-one for 45 minutes three times a week, 36 weeks a year. She uses a structured phonics course for older readers, with words out of workshop manuals. It is for need 2 and outcome 2. The three lessons replace French, which he gave up in July 2026; he keeps a link with other cultures through a ten-week unit on world cycling in his form’s enrichment hour.",
        "6. He has a reading pen with earphones that work with his hearing aids, and a laptop with read-aloud software, for every lesson with reading in it. The computer technician updates both once a term. It is for need 2 and outcome 2.",
        "7. In tests and examinations Wystan has a reader, 25% extra time, a live speaker for listening papers and a room with no more than four others. The examinations officer practises this with him in each of the two mock weeks a year. It is for needs 1 and 2 and outcome 2.",
    )),
    ("Attention, feelings and friends", (
        "8. When Wystan shows his break card he goes to the bicycle store for ten minutes, and the learning mentor or the site supervisor (both with two days’ training from the educational psychologist) goes with him, one-to-one, then walks back with him to the lesson. This is in place in all 25 hours of the week. It is for need 3 and outcome 3.",
        "9. A learning mentor (level 4, supervised by the educational psychologist for one hour every half-term) sees Wystan one-to-one for 30 minutes every Monday and Thursday, 38 weeks a year. They go back over misunderstandings by drawing them, and she shows him the week’s changes. It is for need 3 and outcomes 1 and 3.",
        "10. The design teacher runs a bicycle club on Wednesdays at lunch, 40 minutes, 38 weeks a year, with Wystan and five others who signed up for it. It is for needs 1 and 3 and outcomes 1 and 3.",
    )),
    ("Getting ready for adult life", (
        "11. A travel trainer (accredited by the national travel training scheme) takes Wystan out one-to-one for 90 minutes a week from January to July 2027, 22 weeks: buying a ticket, platform changes he has not heard, asking for help. It is for need 4 and outcome 4.",
        "12. From September 2026 Wystan spends three hours every Friday afternoon, 36 weeks a year, in a cycle workshop in town, with a job coach (level 3, trained in systematic instruction) beside him for all three hours in the first term and for one hour after Christmas. It is for needs 2 and 4 and outcomes 1 and 2.",
        "13. A careers adviser (level 6) meets him one-to-one for 45 minutes each half-term. It is for need 4 and outcomes 2 and 4.",
    )),
)  # fmt: skip
K = (
    "Wystan’s views: Wystan with the learning mentor, 16 September 2026. Attached as K1.",
    "Parents’ advice, regulation 6(1)(a): mother and father, 15 September 2026. Attached as K2.",
    "Educational advice, (b): head teacher, 10 July 2026, after consulting the teacher of the deaf. Attached as K3.",
    "Hearing report: qualified teacher of the deaf, 24 June 2026. Attached as K4.",
    "Reading report: specialist teacher (level 7), 18 June 2026. Attached as K5.",
    "Medical advice, (c): community paediatrician, 22 June 2026. Attached as K6.",
    "Psychological advice, (d): educational psychologist, 30 June 2026. Attached as K7.",
    "Social care advice, (e): social worker, children’s services, 6 July 2026. Attached as K8.",
    "Preparing for adulthood advice, (g): careers adviser, 2 July 2026. Attached as K9.",
    "Other advice, (f), and people whom the family asked for, (h): the parents and Wystan asked for nobody else (15 September 2026), and the Council thought no other advice necessary.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Wystan Garrod, born 20 January 2012", "Amended final plan, 17 November 2026")
    by.heading("Education, Health and Care Plan for Wystan Garrod", 0)
    by.paper.text(
        "Wystan Garrod (he/him) was born on 20 January 2012 and is in Year 10. His main type of need is hearing impairment. This is the amended final plan of 17 November 2026. Invitations and papers for the review went out on 7 September 2026, the meeting was held on 24 September and its report was sent on 6 October. The Council sent its decision and the proposed amendments on 13 October 2026. The next review will be finished by 12 October 2027.",
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations of Wystan and his parents")
    by.text(*A)
    by.at("B").heading("Section B: Special educational needs")
    by.text(*B)
    by.at("C").heading("Section C: Health needs")
    by.text(C)
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Children’s services found no social care needs (social worker’s advice, 6 July 2026), and no likely need of adult care."
    )
    by.at("E").heading("Section E: Outcomes")
    by.text(*E)
    by.at("F").heading("Section F: Special educational provision")
    for area, items in F:
        by.heading(area, 2)
        by.text(*items)
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For health need 1 and outcome 1, a hospital audiologist sees Wystan for 40 minutes every six months, twice a year, and takes new ear impressions at each visit; sore moulds are replaced within five working days. For health need 2 and outcome 3, a specialist nurse for attention deficit hyperactivity disorder checks his weight, sleep and medicine for 30 minutes every four months.",
        "The Integrated Care Board’s Designated Clinical Officer agreed this on 5 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None required (social worker, 6 July 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None required (social worker, 6 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Fenwick Road School, a community mainstream secondary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "No personal budget has been asked for. It was talked through with the family on 24 September 2026."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text(*K)
    by.at("").paper.text(
        "Signed for the Council by J. Okonedo, Strategic Lead for SEND, on 17 November 2026."
    )


PLAN = Unseen(
    name="wystan",
    style="ordinary prose, numbered provision by area",
    born=dt.date(2012, 1, 20),
    write=write,
)
