"""Ambika, 18: a final plan in plain words, letters at the ends of her headings."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this page was made", ("Ambika talked with her specialist tutor for 40 minutes on 20 May and 40 minutes on 3 June 2026. They read it back on 5 June 2026. Ambika makes her own decisions, and this plan is written to her.",)),
    ("What I love", ("“Cooking, always cooking. Grandma’s dosas, Tamil film songs turned up loud.” (Ambika, typed 20 May 2026)", "“In my free time I dance. My feet remember even when my head doesn’t.” (Ambika, typed 3 June 2026)")),
    ("What I am good at", ("Ambika tastes a sauce and knows what is missing. She is funny, kind to new students and proud of the food hygiene certificate she achieved in March 2026.",)),
    ("College, as I see it", ("“The kitchen is the best bit. The worst is when everyone shouts orders and I lose the lot. What helps is someone next to me who waits.” (Ambika, typed 20 May 2026)",)),
    ("How I feel in myself", ("“I get tired much faster than I did. Headaches make me want the dark. I eat fine!” (Ambika, told her tutor, 3 June 2026)",)),
    ("What I do for myself", ("“I get up, wash, dress, cook on Sundays. I want to get the two buses on my own and do my own shopping.” (Ambika, told her tutor, 3 June 2026)",)),
    ("My friends", ("“My old friends went to university. I would like a couple of people here to have lunch and laugh with.” (Ambika, typed 3 June 2026)",)),
    ("What I hope for", ("“Soon: pass Level 2 and work in a real café. One day my own dosa van, a flat near my sister, and to dance on stage at the temple for Diwali.” (Ambika, typed 20 May 2026)", "After Level 2 Ambika wants a catering apprenticeship.")),
    ("How to talk and decide with me", ("Ambika speaks for herself. Give her one idea at a time and write the key words down. When a word gets stuck she taps her fingers: wait, and please don’t finish the sentence. A clear yes is spoken; “mm” means she has lost the thread. For a decision, meet before noon with no more than three people, and send the choices in writing two days ahead. She likes her sister to be there.",)),
    ("My story", ("Ambika was born in February 2008. In October 2024, when she was 16, she fell from her bicycle and injured her brain. She left sixth form in March 2025. She started at college in September 2025 and passed Level 1. In April 2026 she asked for this plan herself.",)),
    ("My mum’s view (Ambika agreed to this on 5 June 2026)", ("“She has come so far. We hope people see the chef and not the accident.” (Mum, by telephone, 4 June 2026)",)),
)  # fmt: skip
B = (
    ("Remembering and planning (N1)", "Ambika reads recipes easily and keeps old skills well. Since her brain injury new information slips away: told six steps, she kept two after ten minutes (educational psychologist, 9 June 2026). In practicals she starts well and stops, because she does not know what comes next."),
    ("Finding words (N2)", "Ambika understands people one at a time. She named 31 of 60 pictures within five seconds (speech and language therapist, 8 June 2026). Pauses of about ten seconds come mid-sentence, so customers talk over her."),
    ("Tiring quickly (N3)", "For 40 minutes Ambika’s work is 9 parts out of 10 right. Then it drops to 5 in 10, and she does not notice (occupational therapist, 11 June 2026)."),
    ("Getting about and running my day (N4)", "Ambika knows the walk to the first bus. On both trial journeys she took the wrong second bus, and she came home from the shop with three of eight things on her list (occupational therapist, 11 June 2026)."),
    ("Being with people (N5)", "Ambika is warm with one or two people. She left the room five times when more than three talked at once, and ate lunch alone on eight days out of ten (college record, 1 to 12 June 2026)."),
)  # fmt: skip
E = (
    ("1. Cooking for customers (N1)", "An education and training outcome: work. By July 2027 Ambika cooks a four-dish order from her own step cards, in the right order and without a reminder, at four services out of five. In May 2026 she lost her place after two steps. On the way: two dishes by December 2026. Towards her dosa van."),
    ("2. Talking to customers (N2)", "An education and training outcome: work. By July 2027 Ambika takes an order from someone she has not met and reads it back, eight times out of ten. In June 2026 it was three. On the way: five by February 2027. Towards work in a real café."),
    ("3. Two buses and a shopping bag (N4)", "An education and training outcome: independent living. By July 2027 Ambika travels alone by two buses, nine journeys out of ten, and brings home all of an eight-item list. In June 2026 she managed no journey, and three items. On the way: her trainer one bus behind by January 2027. Towards a flat of her own."),
    ("4. Lunch with company (N5)", "An education and training outcome: friends. By July 2027 Ambika eats with other students on three days out of five. In June 2026 she ate with others one day in five. On the way: two days by February 2027. From her wish for people to laugh with."),
    ("5. Knowing when to stop (N3, C1)", "A health outcome. By July 2027 Ambika spots her own first signs of tiredness, rests, and is back at work within 20 minutes, on nine days out of ten. In June 2026 an adult told her each time. On the way: five days in ten by January 2027. From her wish for fewer hours in the dark."),
    ("6. Back on the dance floor (D1)", "A care outcome: community. By July 2027 Ambika dances at the temple class on three Saturdays out of four. In May 2026 she went once. On the way: two out of four by December 2026. Towards Diwali on stage."),
)  # fmt: skip
F = (
    ("F1. Ambika and her tutor turn each recipe into photo steps on her phone. She practises ticking off every step.", "Specialist tutor, Level 5 diploma in specialist teaching and a two-day course in brain injury", "60 minutes, twice a week", "Learning hub, one-to-one", "N1, for outcome 1"),
    ("F2. In each practical an assistant stands at the next bench. If Ambika is still for 30 seconds the assistant points to the card.", "Learning support assistant (Level 3), taught by the specialist tutor for three hours in September 2026 and 30 minutes a month", "Three hours, twice a week", "Training kitchen: one assistant for Ambika, in a class of ten", "N1, for outcome 1"),
    ("F3. Speech and language therapy: sound and meaning clues for stuck words, then taking real orders.", "Speech and language therapist, HCPC registered, who also teaches the F2 assistant for 30 minutes each half-term", "45 minutes a week, with Ambika", "Hub, then restaurant from January 2027; one-to-one", "N2, for outcome 2"),
    ("F4. After each 40 minutes of work Ambika scores her tiredness from one to five, then rests for 15 minutes. In exams she has 25% extra time.", "Course tutor (qualified teacher) plans the day. The F2 assistant goes through the scores with her for 10 minutes daily", "Every college day, four days a week", "Quiet room, one-to-one", "N3, for outcome 5"),
    ("F5. Travel training on her two buses: together, then one seat apart, then one bus behind.", "Accredited travel trainer", "90 minutes a week for 24 weeks from 21 September 2026", "On the route, one-to-one", "N4, for outcome 3"),
    ("F6. Lists and shopping, practised in real shops.", "Life skills tutor (qualified teacher)", "90 minutes every Wednesday", "High street, four students with one tutor", "N4, for outcome 3"),
    ("F7. A lunch table with a card game. Beforehand Ambika picks with the mentor what she will start a chat about.", "Learning mentor (Level 3), supervised by the college counsellor for 30 minutes a month", "30 minutes, three lunchtimes a week", "Canteen, a group of four students with the mentor", "N5, for outcome 4"),
    ("F8. Work placement in a café, cooking from her cards, then serving.", "Job coach (Level 3 in supported employment)", "Three hours every Friday, 22 weeks from 8 January 2027", "Town café, one-to-one", "N1 and N2, for outcomes 1 and 2"),
)  # fmt: skip
K = (
    ("What Ambika told us", "Ambika, with her tutor (a)", "5 June 2026", "Yes, 1"),
    ("Education", "Principal of the college (b)", "17 June 2026", "Yes, 2"),
    ("Health", "Consultant in rehabilitation medicine (c)", "4 June 2026", "Yes, 3"),
    ("Psychology", "Educational psychologist (d)", "9 June 2026", "Yes, 4"),
    ("Social care", "Social worker, adult social care (e)", "12 June 2026", "Yes, 5"),
    ("Speech and language therapy", "Speech and language therapist (f)", "8 June 2026", "Yes, 6"),
    ("Occupational therapy", "Occupational therapist (f)", "11 June 2026", "Yes, 7"),
    ("Preparing for adult life", "Careers and employment adviser (g)", "16 June 2026", "Yes, 8"),
    ("Ambika’s own choice", "Her dance teacher (h)", "10 June 2026", "Yes, 9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ambika Selvanathan", "Final plan · version 1 · 28 August 2026")
    by.heading("My education, health and care plan", 0)
    by.cover(
        ("I am", "Ambika Selvanathan"), ("I was born on", "3 February 2008"),
        ("Please say", "she and her"), ("I speak", "English and Tamil; no interpreter needed"),
        ("My year at college", "Second year (Year 14)"), ("This plan is", "Final"),
        ("I asked for a plan; it reached the council on", "13 April 2026"), ("The council agreed to assess on", "15 May 2026"),
        ("Advice was asked for on", "15 May 2026"), ("My draft was sent on", "24 July 2026"),
        ("I could comment until", "10 August 2026"), ("This final plan is dated", "28 August 2026"),
        ("My first review will be finished by", "26 February 2027"), ("Written to", "Ambika"),
        ("Signed for the council", "D. Kerslake, Head of SEND Casework"), ("Signed on", "28 August 2026"),
    )  # fmt: skip
    by.at("A").heading("My views, my interests and my hopes (A)")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("What I find hard when I am learning (B)")
    for title, text in B:
        by.heading(title, 2)
        by.text(text)
    by.at("C").heading("My health needs (C)")
    by.text(
        "C1. Ambika has had headaches since her injury. Her diary shows six in May 2026. On those days she misses practicals (consultant in rehabilitation medicine, 4 June 2026)."
    )
    by.at("D").heading("My social care needs (D)")
    by.text(
        "D1. Crowds and traffic tire Ambika, and she loses her way in them. She cannot yet get to her Saturday dance class and home again alone. Her Care Act assessment of 12 June 2026 found that she is eligible for help with this (adult social care)."
    )
    by.at("E").heading("What I want to be able to do (E)")
    by.labelled(*E)
    by.heading("How I will know it is working", 2)
    by.text(
        "Ambika and her course tutor set small targets each half-term, and the tutor notes progress each week. Ambika, the tutor and her therapists look at it together once a term."
    )
    by.heading("When my course ends", 2)
    by.text(
        "Level 2 ends in July 2027. Ambika and the careers adviser visit two employers by December 2026, and her review in January 2027 settles the next step. If she chooses another college, the council will change this plan by 26 February 2027. She meets her new employer or tutor three times in May and June 2027."
    )
    by.at("F").heading("The special help I get with learning (F)")
    by.rows(
        ("What happens", "Who does it", "How long, how often", "Where, how many people", "What it is for"),
        F,
    )  # fmt: skip
    by.text(
        "F5, F6 and F8 prepare Ambika for adult life: getting about, a home of her own and paid work. Where the table gives no other dates, everything starts on 7 September 2026 and runs for 36 weeks a year."
    )
    by.at("G").heading("The help I get from health (G)")
    by.text(
        "For C1 and outcome 5. A brain injury nurse specialist sees Ambika for 45 minutes every three months at the hospital clinic about her headache diary and medicines. The integrated care board agreed to this through its designated clinical officer on 14 July 2026."
    )
    by.at("H1").heading("My social care help under the 1970 Act (H1)")
    by.text("None. This part is for people under 18, and Ambika is an adult.")
    by.at("H2").heading("My other social care help (H2)")
    by.text(
        "For D1 and outcome 6. A support worker from the community care service goes with Ambika to dance class and home, three hours every Saturday, 44 weeks a year, one-to-one. Adult social care agreed to this on 21 July 2026."
    )
    by.at("I").heading("Where I learn (I)")
    by.text("Tallow Bridge College, a general further education college.")
    by.at("J").heading("My personal budget (J)")
    by.text("Ambika was told about personal budgets on 20 May 2026. She has not asked for one.")
    by.at("K").heading("My reports, and who wrote them (K)")
    by.rows(("What about", "Who from", "Dated", "Attached"), K)


PLAN = Unseen(
    name="ambika",
    style="34th: first-person headings with the letter last, five-column provision",
    born=dt.date(2008, 2, 3),
    write=write,
)
