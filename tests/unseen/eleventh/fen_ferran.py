"""Ferran, eight: a county's final plan in an officer's numbered paragraphs, with much amiss."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    "1.1 Ferran gave his views to the designated teacher on 3 and 10 September 2026 while the two of them built a marble run. She noted his words; they stand in quotation marks. His foster carer and his mother each spoke to her by telephone on 8 September 2026.",
    "1.2 Ferran enjoys marble runs, diggers, football and the school’s hens, and at play he is always in goal. He said: “I’ve got one proper mate. We do the hens.” He likes topic lessons and dislikes the dinner hall. “My tablet makes me not hungry.” He gets his own breakfast and would like to ride his bicycle to the park.",
    "1.3 “When I’m grown up I’m driving a digger and living in a caravan with a dog.” He hopes to play for the under-nines, and after that to go to the high school, because it has a real pitch.",
    "1.4 His foster carer finds him warm, quick with his hands and gentle with toddlers. She worries that a whole day wears him out and that bigger boys set him up to take the blame. His mother calls him her sunshine, is glad about the hens, and worries that he will be moved again.",
    "1.5 The social worker (9 September 2026) thinks that he is settled and ready for more of a life outside the house. His personal education plan was last reviewed on 10 September 2026. His mother and the County Council share parental responsibility.",
    "1.6 I get shouted at for stuff I don’t remember doing. My legs go all jumpy on the carpet, and my best days are when we’re outside.",
    "1.7 Ferran was born in January 2018 and has lived with his foster carer since May 2022. His mother has two convictions for theft and was using heroin when he was removed from her. He joined Thornybank School in September 2022. Foetal alcohol spectrum disorder was identified in March 2025 and attention deficit hyperactivity disorder in July 2025.",
    "1.8 When talking with Ferran, keep it brief and be patient.",
)  # fmt: skip
B = (
    "2.1 Ferran is sociable, funny and practical. He can repair almost anything with a screw in it, and he learns well outdoors.",
    "2.2 Need 1. Attention deficit hyperactivity disorder, combined presentation.",
    "2.3 Need 2. Memory. Because of foetal alcohol spectrum disorder, Ferran keeps two facts out of five for 20 minutes, and a routine that he knew on Friday is gone on Monday (educational psychologist, 9 September 2026).",
    "2.4 Need 3. Literacy. Ferran reads like a child of five years eight months and spells on the fourth percentile. He slides under the table when writing is given out.",
    "2.5 Need 4. Feelings. Between 3 and 14 September 2026 he left the room 14 times and hit out three times, nearly always after a change of plan or in noise (school’s record).",
    "2.6 Need 5. Number, time and money. Ferran counts to 40 but does not know what coins are worth, and cannot tell whether lunch is five minutes away or an hour (Sandwell test, 7 September 2026).",
    "2.7 Need 6. Sensory and motor. He sits on the carpet for three minutes, chews through his cuffs and presses so hard that pencils break (occupational therapist, 10 September 2026).",
)  # fmt: skip
C = "3.1 Need 7. Ferran takes long-acting medicine for his attention at 8 a.m. It takes away his appetite until four o’clock, so that he is tired and cross in the last lesson (community paediatrician, 4 September 2026)."
D = "4.1 Need 8. Ferran is looked after by the County Council. He goes along with whatever older children suggest, and has had no club or team of his own (social worker, 11 September 2026)."
E = (
    "5.1 Outcome 1 (Needs 1, 6 and 7; towards driving a digger). By July 2028 Ferran stays with a task for 12 minutes in four lessons out of five. In September 2026 it was four minutes. Step: eight minutes by July 2027.",
    "5.2 Outcome 2 (Need 2). By July 2028 Ferran does his three morning jobs from his own card with nobody telling him, on four days out of five. In September 2026 he did so on none. Step: one job by July 2027.",
    "5.3 Outcome 3 (Need 3). By July 2028 Ferran reads 150 common words and writes three sentences about something he has made. In September 2026 it was 38 words and no sentence. Step: 90 words and one sentence by July 2027.",
    "5.4 Outcome 4 (Need 4). Ferran tells or shows an adult that he is getting cross before he leaves the room, four times out of five. His starting point is one in five, and the step on the way is two in five.",
    "5.5 Outcome 5 (Needs 4 and 8; towards the under-nines). By July 2028 Ferran will have been provided with a sports mentor and a place at the football club. Step: the mentor begins in January 2027.",
    "5.6 Outcome 6 (Need 5; towards a caravan of his own). By July 2028 Ferran picks out the coins for anything under £1 and says from his clock how long it is until lunch, in four tries out of five. In September 2026 it was one in five. Step: coins to 20p by July 2027.",
    "5.7 The class teacher sets targets each half-term and the designated teacher checks them with Ferran, his carer and his social worker at each term’s personal education plan meeting. The County Council reviews the outcomes yearly.",
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("For Outcome 1", (
        "6.1 Need 1. A learning support assistant (level 3, with the two-day course on foetal alcohol spectrum disorder) works one-to-one with Ferran for 15 hours a week, 38 weeks a year, in English, science and topic lessons. She cuts each task into four-minute pieces and ticks them off with him. From September 2027 the head teacher will fix the hours as she thinks best.",
        "6.2 Need 1. At 9.45, 11.15 and 2.00 every day Ferran does a heavy job with the assistant for five minutes: crates, the recycling or the hens’ water.",
        "6.3 Need 6. An occupational therapist (HCPC registered) works one-to-one with him for 45 minutes a month, ten times a year, on sitting, chewing and grip, and spends four hours a year teaching the assistant.",
        "6.4 Need 6. Wobble cushion, chewing pendant, weighted pencils and a standing desk beside the window, in place for every lesson from December 2026. The assistant sets them out each morning; the therapist checks them for 20 minutes a term.",
        "6.5 Needs 1 and 6. The County Council pays the school Range 4 funding of £5,840 a year.",
    )),
    ("For Outcome 2", (
        "6.6 Need 2. The class teacher goes through a card of three photographs with Ferran, one-to-one, for two minutes at 8.55, 10.45 and 1.00 each day, and re-teaches every new fact on the next three days for five minutes.",
        "6.7 Need 2. An educational psychologist spends one hour each half-term, six a year, teaching his staff how to over-teach and how to word a rule.",
        "6.8 Need 2. Ferran does not take part in the class’s French lessons on Wednesday mornings.",
    )),
    ("For Outcome 3", (
        "6.9 Need 3. A specialist teacher (level 7 diploma in dyslexia) teaches Ferran and one other pupil sounds and spelling for 40 minutes, twice a week, 36 weeks a year.",
        "6.10 Need 3. A teaching assistant (level 2, Reading Recovery link course) hears Ferran read one-to-one in the book corner for 20 minutes, and then they cut up a sentence and rebuild it.",
        "6.11 Need 3. For all writing of more than two lines he has a laptop with a word bank; the assistant loads the day’s words each morning, ten minutes.",
    )),
    ("For Outcome 4", (
        "6.12 Need 4. From 1.15 to 2.30 on four afternoons a week, 38 weeks a year, Ferran belongs to the nurture group in the Burrow, which is taken for those 75 minutes by a teacher with the nurture practitioner’s certificate.",
        "6.13 Need 4. A play therapist (registered with the British Association of Play Therapists) sees him one-to-one for 45 minutes a week, 30 weeks a year.",
        "6.14 Need 4. Safety plan. When Ferran leaves a room the assistant follows three metres behind him to the hen run, says nothing until he speaks, and stays ten minutes. The inclusion manager (12-hour Team Teach certificate) rehearses this with Ferran and staff for 15 minutes each half-term.",
        "6.15 Need 4. He eats in the Burrow with his friend from 12.00 to 12.30 every day, with one midday supervisor whom the psychologist has taught for three hours.",
    )),
    ("For Outcome 5", (
        "6.16 Need 4. A sports mentor (level 3 coach) meets Ferran one-to-one for 40 minutes every Thursday, 38 weeks a year, to practise losing, waiting and saying no, and then stays beside him for the hour of football club.",
        "6.17 A taxi and a passenger assistant bring Ferran from his foster home and take him back each day.",
    )),
)  # fmt: skip
G = "7.1 Need 7, Outcome 1. A community paediatric nurse weighs and measures Ferran and asks about food, sleep and mood for 30 minutes every three months. The paediatrician reviews his medicine for 30 minutes twice a year."
H1 = "8.1 Need 8, Outcome 5. On one weekend in four, thirteen times a year, Ferran stays from 5 p.m. on Friday to 4 p.m. on Sunday in the house of a second approved foster carer, who takes him to matches."
K = (
    "11.1 (a) Views of Ferran, recorded by the designated teacher, 10 September 2026 (appendix 1, attached). Views of his mother and of his foster carer, 8 September 2026 (appendices 2 and 3, attached).",
    "11.2 (b) Head teacher, Thornybank School, 14 September 2026 (appendix 4, attached). (c) Community paediatrician, 4 September 2026 (appendix 5, attached). (d) Educational psychologist, 9 September 2026 (appendix 6, attached). (e) Social worker, children in care team, 11 September 2026 (appendix 7, attached).",
    "11.3 (f) Virtual school head, 15 September 2026 (appendix 8, attached). (h) Ferran’s mother and the foster carer were asked on 5 August 2026 and named nobody else.",
    "11.4 (f) Something from occupational therapy.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ferran Coldwell: Education, Health and Care Plan (final)", "12 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Ferran Coldwell"), ("Date of birth", "20 January 2018"), ("Pronouns", "he/him"),
        ("Year group", "Year 4"), ("Main need", "Social, emotional and mental health"), ("Looked after", "Yes, by the County Council"),
        ("Status", "Final plan"), ("Request received", "29 June 2026"), ("Decision to assess sent", "5 August 2026"),
        ("Draft sent", "16 October 2026"), ("Date of final plan", "12 November 2026"), ("Review to be finished by", "11 November 2027"),
        ("Signed on behalf of the County Council", "T. Oyelaran, Assessment and Planning Manager"), ("Date signed", "12 November 2026"),
    )  # fmt: skip
    for letter, heading, texts in (
        ("A", "1. Section A: Views, interests and aspirations", A),
        ("B", "2. Section B: Special educational needs", B),
        ("C", "3. Section C: Health needs", (C,)),
        ("D", "4. Section D: Social care needs", (D,)),
        ("E", "5. Section E: Outcomes", E),
    ):
        by.at(letter).heading(heading)
        by.text(*texts)
    by.at("F").heading("6. Section F: Special educational provision")
    for title, texts in F:
        by.heading(title, 2)
        by.text(*texts)
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("7. Section G: Health provision")
    by.text(G)
    by.at("").heading("8. Social care provision")
    by.at("H1").heading("Section H1: under section 2 of the 1970 Act", 2)
    by.text(H1)
    by.at("H2").heading("Section H2: other", 2)
    by.text("8.2 None is required beyond his care plan (social worker, 11 September 2026).")
    by.at("I").heading("9. Section I: Placement")
    by.text("9.1 Ferran will go on at Thornybank School.")
    by.at("J").heading("10. Section J: Personal budget")
    by.text("10.1 None was asked for. The foster carer and Ferran’s mother were told about it on 16 October 2026.")  # fmt: skip
    by.at("K").heading("11. Section K: Advice and information")
    by.text(*K)


PLAN = Unseen(
    name="ferran", style="an officer's numbered paragraphs", born=dt.date(2018, 1, 20), write=write,
    planted=planted(
        A_06="", A_14="keep it brief and be patient", A_17="I get shouted at for stuff",
        A_29="two convictions for theft and was using heroin",
        B_03="Attention deficit hyperactivity disorder, combined presentation.",
        B_06="reads like a child of five years eight months",
        E_02="before he leaves the room, four times out of five",
        E_04="will have been provided with a sports mentor", E_12="picks out the coins for anything under £1",
        F_01="Number, time and money", F_04="in the book corner for 20 minutes",
        F_06="belongs to the nurture group in the Burrow", F_08="the head teacher will fix the hours as she thinks best",
        F_09="Range 4 funding of £5,840 a year", F_14="does not take part in the class’s French lessons",
        F_18="A taxi and a passenger assistant", G_02="",
        H_03="stays from 5 p.m. on Friday to 4 p.m. on Sunday", I_02="Ferran will go on at Thornybank School",
        K_01="Something from occupational therapy",
    ),
)  # fmt: skip
