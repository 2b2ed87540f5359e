"""Marguerite, nineteen: an amended final plan with its titles in the margin, addressed to her parents."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

Row = tuple[str, tuple[str, ...]]
PARTS: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    ("A", "Section A\nViews, interests and aspirations", (
        ("Marguerite’s page", (
            "Hello, I’m Margo and I’m a people person. I love Motown, my foot spa and anything in sequins. I like college on a Tuesday best because that’s the drums, and I don’t like being left facing a wall. When I’m poorly I go pale and quiet and I want my blanket.",
        )),
        ("What others notice", (
            "Margo’s tutor says that she has perfect timing and a wicked laugh. The music leader saw her stop, listen and beat the drum again in the gap, six times running, on 12 May 2026. She was given a trophy for it and smiled all the way home.",
        )),
        ("Her family’s view", (
            "We are Margo’s mum and dad. (Written by both of them, 18 May 2026.) She has been our whole life for nineteen years and there is nothing about her that we do not know. She likes the wind on her face, the smell of onions frying and her nephew’s singing. She is content with small things and she tells you with her eyes. What matters to us is that she is safe, clean and not in pain, and that the people who handle her have been shown how and do not change every six weeks.",
            "We were very unhappy with the way the spring went. Three agency workers in a month, the sling left at home twice, and nobody rang. We want it written down who does what. We have been told that at 25 it all stops and nobody will tell us what happens after that. We would like her to stay at home with us for as long as we can manage it, and then somewhere close by that we have chosen.",
            "We do not want her to go on the residential. She has never spent a night away from us except in hospital and we do not think that she would like it.",
        )),
        ("How she communicates", ("Margo has no speech. Ask her mum.",)),
        ("Her decisions", ("Margo lacks capacity. Mum and Dad make all decisions for her and sign on her behalf.",)),
        ("Her story", (
            "Margo was born in Exeter in May 2007. Her seizures began when she was four months old. She had a gastrostomy in 2010 and an operation on her spine in 2019. She went to Merrivale School from 2010 until July 2025, and came to Willowmere in September 2025. She was in hospital for two weeks with her chest in February 2026, and came back for half days until Easter.",
        )),
    )),
    ("B", "Section B\nSpecial educational needs", (
        ("Communication", (
            "B1. Margo tells people things by looking, by going still and by her breathing. She has begun to look at one of two objects to choose, in four tries out of ten (speech and language therapist, 29 April 2026). Staff who were new to her missed it in all of six tries. When she does not want something she shuts her eyes and turns her head to the right, and she will do so again if it is offered again.",
        )),
        ("Learning", (
            "B2. Profound and multiple learning difficulties.",
            "B3. She functions at about the six to nine month stage.",
        )),
        ("Physical and sensory", (
            "B4. Margo cannot change her own position. She holds her head up for ten minutes at a time in her moulded chair, and can bring her left hand to a switch in about eight seconds (physiotherapist, 6 May 2026).",
            "B5. She hears well and knows the voices of the six people who work with her most. She sees light, bold colours and faces within a metre, and does not see things in the lower part of her field of view (qualified teacher of vision impaired learners, 30 April 2026).",
        )),
        ("Emotional", (
            "B6. A change of carer frightens her. She cried for more than 20 minutes on each of the first days of three new workers in March 2026 (college record, 27 March 2026).",
        )),
    )),
    ("C", "Section C\nHealth needs", (
        ("", (
            "C1. Epilepsy, with seizures of two to five minutes on about three days a week, for which she has buccal midazolam (consultant neurologist, 22 April 2026). She sleeps for up to two hours afterwards and misses what was planned.",
            "C2. Margo is fed through a gastrostomy, four times a day, and takes nothing by mouth except tastes (dietitian, 28 April 2026). Two of the four feeds are in college hours.",
        )),
    )),
    ("D", "Section D\nSocial care needs", (("", ()),)),
    ("E", "Section E\nOutcomes", (
        ("Outcome 1", ("By July 2028 Margo looks at one of two objects for three seconds to choose, with someone who has known her for a day, in eight tries out of ten. In April 2026 it was four in ten with someone she knew.",)),
        ("Outcome 2", ("By July 2028 Margo will be more engaged in her sessions.",)),
        ("Outcome 3", ("By July 2028 the college team will have a shared understanding of Margo’s positioning.",)),
        ("Outcome 4", ("By July 2028 Margo presses her switch within four seconds to make the music go on, in seven tries out of ten. In May 2026 it took her eight seconds, in three tries out of ten.",)),
        ("Outcome 5", ("By July 2028 Margo will be contented and fulfilled and enjoy her life.",)),
        ("How they are followed", (
            "Margo’s tutor writes steps towards each outcome every half-term and puts them on her profile. The tutor and the therapists watch the video of each one together in the last week of each half-term, and the results go to Mum, Dad and the council each July. First steps: five tries in ten for outcome 1, and six seconds for outcome 4, by July 2027.",
        )),
    )),
    ("F", "Section F\nSpecial educational provision", (
        ("For B1\nOutcome 1", (
            "A speech and language therapist (HCPC registered, with a postgraduate certificate in profound disability) works with Margo one-to-one for 45 minutes every fortnight, 18 times a year, on choosing by looking. She trains the team for two hours each September and January, and spends one hour each term reviewing.",
            "A learning support worker (level 3, signed off by the therapist after a day beside her) offers Margo two objects, waits 20 seconds and puts the answer on the chart, one-to-one, for ten minutes at the start of each of her four sessions in the day, 36 weeks a year.",
        )),
        ("For B2 and B3\nOutcome 2", (
            "Sensory curriculum.",
            "Margo should be given every chance to experience new things and should be included in whatever is going on as far as is practicable.",
        )),
        ("For B4\nOutcomes 3 and 4", (
            "Margo’s positioning is to be done as in the physiotherapist’s 24-hour plan.",
            "Two people, one to each side, move Margo with the overhead hoist from her chair to the acheeva bed at eleven o’clock and to the standing frame at two, for 30 minutes each time, every college day, 36 weeks a year.",
            "A music leader (degree in community music) plays with Margo and three other students, a group of four with two learning support workers (level 3), for 50 minutes every Tuesday, 36 weeks a year. She leads with her switch, and the rest come in after her.",
            "Equipment: a moulded chair, an acheeva bed, a standing frame, an overhead track hoist in Room 3, a switch with a mount on the left and a speech output device with one message. The physiotherapist (HCPC registered) checks the chair, the bed and the frame for an hour each term; the learning technologist checks the switch every Monday. The curriculum is the college’s own for students with profound disabilities, and nothing else in it is changed.",
        )),
        ("For B6\nOutcome 5", (
            "The number of regular staff will be looked at once the college has recruited.",
            "One-to-one staffing is met from the element 3 rate that the council has agreed.",
        )),
        ("For B1 and B6", (
            "A learning support worker (level 3) makes a film of two minutes with Margo every Friday, one-to-one for 20 minutes, 36 weeks a year, and new staff watch it before they meet her. A tutor (qualified teacher in further education) introduces each new worker beside one whom Margo knows, for three days of five hours, and nobody new is alone with her before that.",
        )),
        ("Getting there", ("For B4 and outcome 3: an adapted minibus with a passenger assistant, there and back, four days a week.",)),
    )),
    ("G", "Section G\nHealth provision", (
        ("For C1", ("Epilepsy nurse involvement.",)),
        ("For C2", ("A community nurse (registered, learning disability) trains six staff in gastrostomy feeding for three hours each September and checks each of them at a feed for 30 minutes each January. The dietitian sees Margo for 40 minutes every six months.",)),
        ("For B4", ("A physiotherapist (HCPC registered) teaches Margo, in her Monday session, to hold up her head and to reach for her switch: one-to-one, 40 minutes a week, 36 weeks a year.",)),
    )),
    ("H1", "Section H1\nProvision under the 1970 Act", (
        ("", ("A support worker (level 3 diploma) takes Margo to the Saturday club, one-to-one, for four hours a week, 44 weeks a year.",)),
    )),
    ("H2", "Section H2\nOther social care provision", (
        ("", ("Domiciliary care and breaks for the family.",)),
    )),
    ("I", "Section I\nPlacement", (("", ("Willowmere",)),)),
    ("J", "Section J\nPersonal budget", (("", ("Mum and Dad were asked on 2 June 2026. There is no personal budget and no direct payment.",)),)),
    ("K", "Section K\nAdvice and information", (
        ("(a)", ("Parents’ views: mother and father, 18 May 2026. Attached.",)),
        ("(b)", ("Educational advice: curriculum leader, Willowmere, 15 May 2026, with the qualified teacher of vision impaired learners, 30 April 2026. Attached.",)),
        ("(c)", ("Medical advice: consultant neurologist, 22 April 2026. Dietitian, 28 April 2026. Physiotherapist, 6 May 2026. All attached.",)),
        ("(d)", ("Psychological advice: educational psychologist. Date and copy to be supplied.",)),
        ("(f)", ("Speech and language therapy: speech and language therapist, 29 April 2026. Attached.",)),
        ("(g)", ("Preparing for adulthood: transition lead, adult services, 20 May 2026. Attached.",)),
        ("(h)", ("Asked for by the family: music leader, 12 May 2026. Attached.",)),
    )),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Marguerite Holloway", "Amended final plan, 30 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.paper.text("To: Mr and Mrs Holloway, parents of Marguerite Holloway")
    by.paper.text(
        "Here is the amended plan for your daughter. You have the right to appeal to the First-tier Tribunal within two months of the date of this letter, or one month from a mediation certificate if that is later. You may ask for mediation first, and the disagreement resolution service and the advice service are free: their numbers are on the sheet that is enclosed.",
    )  # fmt: skip
    by.cover(
        ("Young person", "Marguerite Holloway (Margo)"), ("Date of birth", "14 May 2007"), ("Pronouns", "she/her"),
        ("Year group", "Year 15"), ("College", "Willowmere"), ("Main type of need", "Profound and multiple learning difficulty"),
        ("Status", "Amended final plan"), ("Decision after the last review", "16 July 2025"), ("Review meeting", "2 June 2026"),
        ("Invitations and papers sent", "13 May 2026"), ("Report of the meeting sent", "12 June 2026"),
        ("Decision and proposed amendments sent", "26 June 2026"), ("Date of this plan", "30 September 2026"),
        ("Next review", ""), ("Signed for the Council", "B. Lascelles, SEND Team Leader, 30 September 2026"),
    )  # fmt: skip
    for letter, title, rows in PARTS:
        by.at(letter)
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        for index, (label, texts) in enumerate(rows):
            margin, body = table.add_row().cells
            write_cell(margin, "\n".join(filter(None, (title if not index else "", label))))
            embolden(margin)
            write_cell(body, "\n".join(by.note(text) for text in texts))
        for row in table.rows:
            for cell, width in zip(row.cells, (2_000_000, 4_200_000), strict=True):
                cell.width = width
        by.paper.text("")


PLAN = Unseen(
    name="marguerite", style="titles in the margin", born=dt.date(2007, 5, 14), write=write,
    planted=planted(
        A_05="", A_07="", A_11="", A_12="", A_14="Margo has no speech. Ask her mum.", A_15="",
        A_17="Hello, I’m Margo", A_37="We are Margo’s mum and dad", A_38="Margo lacks capacity",
        B_03="B2. Profound and multiple learning difficulties.", B_06="about the six to nine month stage",
        C_04="", D_01="", E_03="more engaged in her sessions", E_05="the college team will have a shared understanding",
        E_06="contented and fulfilled", E_08="", E_09="", E_10="",
        F_01="", F_02="Sensory curriculum.", F_05="Two people, one to each side", F_07="as far as is practicable",
        F_08="will be looked at once the college has recruited", F_09="met from the element 3 rate",
        F_10="as in the physiotherapist’s 24-hour plan", F_11="to hold up her head and to reach for her switch",
        F_12="", F_18="an adapted minibus with a passenger assistant", F_21="makes a film of two minutes",
        G_02="", G_03="Epilepsy nurse involvement.", H_02="takes Margo to the Saturday club",
        H_04="Domiciliary care and breaks for the family.", I_02="Willowmere",
        K_01="Date and copy to be supplied", K_02="", X_05="", X_09="To: Mr and Mrs Holloway", T_08="30 September 2026",
    ),
)  # fmt: skip
