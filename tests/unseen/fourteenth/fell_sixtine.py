"""Sixtine, nine: a first final plan, a grid for each area of need with the letters in each."""

import datetime as dt
from typing import Any

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("How this part was made",
     "Sixtine made a scrapbook with the SENCO over three lunchtimes (8, 10 and 15 September 2026). Words in quotation marks are hers, written down as she said them. Mum wrote her own part at her kitchen table on 12 September 2026. The SENCO wrote everything else, and read it back to both of them on 18 September 2026."),
    ("Hopes",
     "Sixtine hopes to be “a vet for sheepdogs, or a baker with a van”. She said that when she is grown up she would like to live in a house with mum’s house on one side and a field on the other. Before then she would like to stay the night at a friend’s."),
    ("What she enjoys and is proud of",
     "Sixtine trains her grandad’s collie and won a rosette in August 2026. She plays at farms, bakes on Sundays and goes to the allotment club. Her teacher says that she is kind and the first to notice if somebody is left out."),
    ("Friends",
     "She has one best friend in her class and plays with two cousins at weekends. “I like one friend at a time. With lots I can’t tell who’s talking.”"),
    ("School",
     "“The best is science and my table by the window. The worst is dinner and when people read out loud fast.” She likes it when an adult shows her first."),
    ("Being well",
     "“My hearing aids are purple. They’re hot in summer. If my ears are tired I take them out and it’s nice and quiet.” She sleeps well."),
    ("Doing things for herself",
     "Sixtine gets dressed, feeds the dog and makes pancakes. She changes her own batteries. She would like to learn to tie laces."),
    ("What comes next",
     "She knows that there will be a new school in September 2028. She would like to see it “when it’s empty first”. Of colleges, she likes the idea of one with animals."),
    ("Talking with Sixtine and deciding things together",
     "Sixtine talks in short sentences and will show you or draw it if the word will not come. A thumb to the side means that she has not followed. Face her, get her attention first, say one thing and wait. For a choice, put two pictures down, let her take them home overnight and ask her again with mum or the SENCO beside her."),
    ("The story so far",
     "Sixtine was born in March 2017. Her hearing loss was found in 2019 and she has worn hearing aids since then. She moved here in 2022 and joined Heron Mead Primary School in Year 1."),
    ("What mum thinks and hopes (written by mum)",
     "Sixtine makes friends of anyone with four legs. I worry about how tired she is on Fridays, and that people think she’s not listening. I hope she’ll keep her cheerfulness, work with animals one day, have good friends nearby and run her own home."),
)  # fmt: skip
Area = tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...], tuple[tuple[str, ...], ...]]
AREAS: tuple[Area, ...] = (
    ("COMMUNICATION AND INTERACTION",
     "She listens hard, uses gesture and drawing well, and remembers what she has seen done.",
     ("Need 1. Sixtine has developmental language disorder. Of ten instructions with three parts she carried out three; she does the first part and then watches the others (speech and language therapist, CELF-5, 22 July 2026).",
      "Need 2. She knows more words than she can find. When she told about a school trip, a listener who had not been there could answer one question in five (speech and language therapist, 22 July 2026). In lessons she stops putting her hand up."),
     (("Outcome 1. By July 2028 Sixtine carries out eight in ten instructions of three parts, and shows her thumb when she has missed one. (July 2026: three in ten.)", "Five in ten by July 2027."),
      ("Outcome 2. By July 2028 Sixtine tells about something she has done so that a new listener can answer four questions in five. (July 2026: one in five.)", "Three in five by July 2027.")),
     (("1. Story and word-finding therapy: planning with pictures, cueing herself with the first sound, then telling it to somebody new.", "40 minutes every week, 36 weeks a year, one-to-one, in the library room", "Speech and language therapist (HCPC registered, working with deaf children)", "Needs 1, 2\nOutcomes 1, 2"),
      ("2. The same therapist writes the week’s practice sheet, reviews Sixtine’s progress and teaches the class staff to break up instructions and draw them.", "Six hours a year for sheets and reviews; two hours each term for teaching staff", "Speech and language therapist (HCPC registered)", "Needs 1, 2\nOutcomes 1, 2"),
      ("3. Practice group: the week’s story plan, barrier games and the five topic words for next week, with objects to hold.", "25 minutes on Monday, Tuesday, Thursday and Friday, 38 weeks a year, group of three", "Teaching assistant (level 3, Elklan certificate)", "Needs 1, 2\nOutcomes 1, 2")),
    ),
    ("COGNITION AND LEARNING",
     "She works things out with her hands, notices patterns and loves facts about animals.",
     ("Need 3. Sixtine’s reading was that of a child of 6 years 10 months when she was 9 years 4 months (YARC, educational psychologist, 16 July 2026). She mishears the ends of words and so leaves them off when she reads and spells.",),
     (("Outcome 3. By July 2028 Sixtine reads a page about her topic at 90 words a minute and answers four questions in five on it. (July 2026: 41 words a minute and two in five.)", "65 words a minute by July 2027."),),
     (("4. Structured reading and spelling lesson, with mirrors and wooden letters for word endings.", "45 minutes every Wednesday, 36 weeks a year, in a pair", "Specialist teacher (AMBDA, level 7 diploma in dyslexia)", "Need 3\nOutcome 3"),
      ("5. Reading aloud from the specialist teacher’s book box, re-reading Wednesday’s words.", "15 minutes each school day, 38 weeks a year, one-to-one", "Teaching assistant (level 3, eight hours’ coaching a year by the specialist teacher)", "Need 3\nOutcome 3"),
      ("6. Change to the curriculum. In place of the French lesson Sixtine does item 3’s topic words again and records them on a tablet for home. She joins the class for French songs and food days.", "50 minutes every Thursday, 38 weeks a year, one-to-one", "Teaching assistant (level 3, Elklan certificate)", "Needs 2, 3\nOutcomes 2, 3")),
    ),
    ("SOCIAL, EMOTIONAL AND MENTAL HEALTH",
     "She is warm and funny, says sorry first and comforts younger children.",
     ("Need 4. Noise in the dinner hall worries Sixtine: she left without eating on 13 of 20 days in June 2026 (school log) and was then too upset to join the first lesson of the afternoon for about a quarter of an hour.",),
     (("Outcome 4. By July 2028 Sixtine eats her lunch and is in her seat for the start of the afternoon on 18 days in 20. (June 2026: 7 in 20.)", "12 in 20 by July 2027."),),
     (("7. Worry work: naming feelings in the body, a five-point scale and a card to hand to staff.", "30 minutes every Tuesday, 30 weeks a year, one-to-one", "Emotional literacy support assistant (ELSA trained, supervised by the educational psychologist for two hours each half-term)", "Need 4\nOutcome 4"),
      ("8. Quiet lunch in the cookery room with soft mats under the plates, then a board game. Sixtine chooses who comes.", "35 minutes each school day, 38 weeks a year, group of four", "Midday supervisor (four hours’ teaching on deaf children by the teacher of the deaf)", "Need 4\nOutcomes 2, 4")),
    ),
    ("SENSORY AND PHYSICAL",
     "She looks after her own hearing aids and rides a bicycle well.",
     ("Need 5. Sixtine has a moderate hearing loss in both ears. With hearing aids alone she caught 62 words in 100 at three metres in her classroom, and 94 with a radio aid (teacher of the deaf, 13 July 2026). By Thursday afternoon she is worn out with listening.",),
     (("Outcome 5. By July 2028 Sixtine passes her radio aid to whoever is speaking and says when it is not working, in nine lessons in ten. (July 2026: two in ten.)", "Six in ten by July 2027."),),
     (("9. Radio aid (two microphones), tested every morning with Sixtine and sent home in its case at weekends; the Council’s sensory service lends and mends it.", "Worn in every lesson and assembly; test of five minutes each school day", "Teaching assistant (level 3, shown by the teacher of the deaf)", "Need 5\nOutcome 5"),
      ("10. Lessons on hearing, being tired and what to say to people; check of equipment. The same teacher trains everyone who teaches Sixtine in clear speech, captions and repeating pupils’ answers.", "60 minutes each fortnight, 19 visits a year, one-to-one; training of two hours each September", "Qualified teacher of the deaf", "Need 5\nOutcomes 4, 5"),
      ("11. Room: carpet, felt pads under chair legs, a seat at the window end two metres from the teacher, and a cushion corner where Sixtine rests without her aids.", "In place all year; rest of ten minutes at 11.30 and 2.15 each school day", "Site manager (pads checked each half-term); class teacher", "Need 5\nOutcomes 4, 5")),
    ),
)  # fmt: skip
K = (
    ("(a) Parent’s views", "Mother", "10 July 2026", "1, attached"),
    ("(b) Educational advice, with the teacher of the deaf", "Head teacher, Heron Mead Primary School", "17 July 2026", "2, attached"),
    ("(b) Hearing", "Qualified teacher of the deaf, sensory service", "13 July 2026", "3, attached"),
    ("(c) Medical advice", "Community paediatrician", "29 July 2026", "4, attached"),
    ("(c) Hearing tests", "Paediatric audiologist", "24 July 2026", "5, attached"),
    ("(d) Psychological advice", "Educational psychologist", "16 July 2026", "6, attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "31 July 2026", "7, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "22 July 2026", "8, attached"),
    ("(h) Person asked for by the parent", "Nobody: mother asked and wanted no one else", "10 July 2026", "In 1, attached"),
)  # fmt: skip


def _line(table: Any, texts: tuple[str, ...], *, is_label: bool = False) -> None:
    """Write a row over the four columns: one text, a pair of halves, or four."""
    cells = table.add_row().cells
    step = 4 // len(texts)
    for index, text in enumerate(texts):
        cell = cells[index * step]
        if step > 1:
            cell = cell.merge(cells[index * step + step - 1])
        write_cell(cell, text)
        if is_label:
            embolden(cell)


def _area(by: Author, number: int, area: Area) -> None:
    title, strengths, needs, outcomes, provision = area
    by.at("").heading(f"Area {number}. {title.capitalize()}", 2)
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    banner(table, "SECTION B: Special educational needs")
    _line(table, ("What Sixtine does well", "What she needs help with"), is_label=True)
    by.note(strengths, "B")
    for need in needs:
        by.note(need, "B")
    _line(table, (strengths, "\n".join(needs)))
    banner(table, "SECTION E: Outcomes", "E2EFD9")
    _line(table, ("Outcome", "Step on the way"), is_label=True)
    for outcome in outcomes:
        _line(table, tuple(by.note(text, "E") for text in outcome))
    banner(table, "SECTION F: Special educational provision", "FFF2CC")
    _line(table, ("What", "How much and how often", "Who", "For"), is_label=True)
    for item in provision:
        _line(table, tuple(by.note(text, "F") for text in item))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Sixtine Varley-Okoro: FINAL plan", "Issued 30 October 2026")
    by.heading("Education, Health and Care Plan for Sixtine Varley-Okoro", 0)
    by.cover(
        ("Name", "Sixtine Varley-Okoro"), ("Date of birth", "12 March 2017"), ("Pronouns", "she/her"), ("Year group", "Year 5"),
        ("School", "Heron Mead Primary School"), ("Main type of need", "Speech, language and communication"),
        ("Request received", "15 June 2026"), ("Decision to assess sent", "6 July 2026"),
        ("Draft sent", "9 October 2026"), ("Comments open until", "25 October 2026"),
        ("Final plan", "30 October 2026"), ("Review completed by", "29 October 2027"),
        ("Signed for the Council", "M. Osei-Lund, Head of SEND"), ("Signed on", "30 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A: Views, interests and aspirations of Sixtine and her mother")
    by.labelled(*A)
    by.at("").heading("Sections B, E and F, area by area")
    for number, area in enumerate(AREAS, 1):
        _area(by, number, area)
    by.at("E").heading("SECTION E (all areas): checking, and the next school")
    by.text(
        "The class teacher sets targets with Sixtine each half-term out of these outcomes and fills in her chart every Friday. The SENCO, the therapist and mum look at the chart together once a term, and the Council reviews the outcomes every year.",
        "Outcomes 1, 2, 3 and 5 lead towards work with animals, which is her hope and mum’s; outcome 4 towards friends, a night away and, one day, her own house.",
        "Sixtine moves to secondary school in September 2028. Choice of school is talked over at her review in the autumn of 2027; she visits twice when it is empty and twice in use between April and June 2028; a photograph book is ready by 1 July 2028; and the teacher of the deaf and SENCO train the new staff by 15 July 2028.",
    )  # fmt: skip
    by.at("").heading("Area 5. Health", 2)
    by.at("C").bold("SECTION C: Health needs")
    by.text("Need 6. Permanent moderate hearing loss in both ears (paediatric audiologist, 24 July 2026). Sixtine outgrows her ear moulds and then hears less of what is said in class.")  # fmt: skip
    by.at("G").bold("SECTION G: Health provision")
    by.text(
        "For need 6 and outcome 5. A paediatric audiologist tests Sixtine’s hearing and aids for 45 minutes twice a year. An audiology technician takes new moulds every 12 weeks, in a clinic appointment of 20 minutes.",
        "Agreed for the integrated care board by the designated clinical officer on 14 October 2026.",
    )  # fmt: skip
    by.at("").heading("Area 6. Social care", 2)
    by.at("D").bold("SECTION D: Social care needs")
    by.text("No social care needs were found (social worker, disabled children’s team, 31 July 2026).")  # fmt: skip
    by.at("H1").bold("SECTION H1: Social care provision under section 2 of the 1970 Act")
    by.text("None is needed (social worker, 31 July 2026).")  # fmt: skip
    by.at("H2").bold("SECTION H2: Other social care provision")
    by.text("None is needed (social worker, 31 July 2026).")
    by.at("I").heading("SECTION I: Placement")
    by.text("Heron Mead Primary School, a mainstream community primary school.")
    by.at("J").heading("SECTION J: Personal budget")
    by.text("Mother was told about personal budgets on 12 October 2026 and has not asked for one.")
    by.at("K").heading("SECTION K: Advice and information")
    by.rows(("Advice", "From", "Date", "Appendix"), K)


PLAN = Unseen(
    name="sixtine",
    style="letters repeated in a grid for each area",
    born=dt.date(2017, 3, 12),
    write=write,
)
