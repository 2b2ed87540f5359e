"""Yusuf, nine: keys and values, with Need n, Provision n and Outcome n in turn. Nothing is wrong."""

import datetime as dt

from tests.plan_layouts.paper import embolden
from tests.unseen.author import Author, Unseen

Pairs = tuple[tuple[str, str, str], ...]
"""A section's letter, a key, and the value beside it."""

HISTORY = (
    "Yusuf was born in Bristol in March 2017. His family comes from İzmir in Turkey and speaks Turkish at home; he has lived in Taunton since he was two. He walked early and talked late. His health visitor asked for a hearing test in 2019, which was fine. He had his first seizure at nursery in February 2021 and was told that he has epilepsy in May 2021. At Foxmoor Primary he was seen by the learning support team from Year 1. He missed most of the autumn term of 2024 while his medicine was changed. A paediatrician diagnosed ADHD in January 2026. In the spring of 2026 he was twice sent home from swimming, until the pool agreed a rule about who stands where; since June 2026 he has swum every week and has earned his 25 metres. His parents say that the year he was eight was the hard one, that the school has been a support to the whole family, and that things have been going the right way since he got his own table by the window.",
    "To get something across to Yusuf, say his name, wait until he looks up, and keep it to one sentence with the main word last. Draw it if you can. He answers best while his hands are busy; plasticine works, and so does walking. He tells you that he is lost by making a joke. A thumb to the side means that he is not sure. When there is something to decide, give him two choices on sticky notes, let him carry them about, and ask again after break. His big sister helps at meetings by sitting next to him, and he likes his teaching assistant to go first.",
)  # fmt: skip
VIEWS = (
    ("Child views",
     "Yusuf talked with the SENCO while they built a marble run on 22 September 2026, and she wrote his words down as he spoke; he checked them on 24 September and took one out.\n"
     "“Science is the best, and when we did the volcano. Writing makes my hand slow and my head fast.”\n"
     "“I don’t like it when I come back from a funny turn and everybody knows what happened in the story and I don’t.”\n"
     "“If I could change one thing I’d have a rest after lunch and then I wouldn’t get told off in the afternoon. Also no more reading out loud. My teacher is funny, she lets me do the switch for the whiteboard, and she doesn’t shout, she just goes very quiet and then we all know.”\n"
     "“My best mate is in the other class. We play goalies, and we’ve got a den but I’m not telling you where. It would be good if we were in the same lunch.”\n"
     "“At wet play I run the chess, and I let the little ones have their queen back if they say please. I may not be good at sitting still but I can do it for chess. I don’t know why, it’s just that my legs go quiet.”\n"
     "“My medicine tastes of chalk. I feel tired after it, and then I’m fine by maths.”\n"
     "“I can make menemen all on my own except for the cooker. I go to the corner shop by myself. I want to be allowed to cycle to school.”"),
    ("Family views",
     "Yusuf’s parents met the SENCO and an interpreter on 25 September 2026; they asked for this summary and agreed to it by text on 29 September.\n"
     "Mother: “He is a generous boy. He gives away his stickers. He remembers every football result but not what I said at the door. We want teachers to know that he is listening when he does not look as if he is.”\n"
     "Mother: “At home he gets one job at a time. When I give him three he does the first and I find him an hour later in the garden with the dog from next door. He is not naughty, he has gone somewhere in his head. A hug and a snack and he starts again. I hope the school can see the same boy that we see.”\n"
     "Father: “The school phones too late. If he has had a seizure we would rather know in the first five minutes, even if it is over. Otherwise we are happy; his teacher this year is a gem.”"),
    ("Interests",
     "“Fenerbahçe, volcanoes, Horrible Histories, Lego Technic, and the drums at my uncle’s.” (Yusuf, 22 September 2026)\n"
     "On Saturdays he plays in goal for the under-tens. He has watched the same film about Mount Etna so often that he can do the voice. (Father, 25 September 2026)"),
    ("Strengths",
     "Yusuf is quick to see how a thing works. He mended the class globe with a paper clip. He is kind to the infants on the bus and they call for him by name. (Class teacher, 18 September 2026)\n"
     "He made up a rule for the den that nobody may be left out on a Friday. When the new boy came in Year 4, Yusuf drew him a map of the school with the best taps for drinking marked in blue. (Midday supervisor, 17 September 2026)\n"
     "He speaks two languages and swaps between them for whoever is listening. (SENCO, 22 September 2026)"),
    ("Aspirations",
     "“I’m going to be a volcano scientist, and if not then a fireman. I’ll live next door to my sister and have a Vespa. I’d like to go on a camp with my team and not have Mum there.” (Yusuf, 22 September 2026)\n"
     "“For now I want to get in the A team and read the whole of the Guinness book without asking.” (Yusuf, 22 September 2026)\n"
     "“At big school I want to do real experiments.” (Yusuf, 24 September 2026)\n"
     "His parents hope that he will always have friends who look out for him, that he will finish school knowing what he is worth, and that he will have a trade or a degree, whichever he pleases, and a family of his own if he wants one. (Both parents, 25 September 2026)"),
)  # fmt: skip
AREAS: tuple[tuple[str, Pairs], ...] = (
    ("Sections B, F and E: Communication and Interaction", (
        ("B", "Strengths", "Yusuf knows a lot of words to do with things he likes and tells a joke with good timing."),
        ("B", "Need 1", "Yusuf holds two pieces of spoken information and loses the third (CELF-5 recalling sentences, speech and language therapist, 12 May 2026: scaled score 4). In a whole-class input lasting ten minutes he could say back one point out of five. This means that he often starts the wrong task or copies from his neighbour."),
        ("F", "Provision 1", "A speech and language therapist (HCPC registered, with experience of bilingual children) works with Yusuf one-to-one for 30 minutes a week for 20 weeks of the year, on asking for a repeat and on picturing what he hears. For each of those weeks she spends 15 minutes with his teaching assistant on what to do on the other days.\nAfter every whole-class input the teaching assistant (level 3) goes through the task with Yusuf one-to-one for three minutes with a strip of drawings, and he says it back before he starts, in all lessons, each day."),
        ("E", "Outcome 1", "By the end of Year 6 (July 2028) Yusuf carries out a task of four steps, told once with drawings, in eight lessons out of ten. May 2026: two steps, in three lessons out of ten. Step: three steps by July 2027. It leads to the real experiments that he wants to do.")) ),
    ("Sections B, F and E: Cognition and Learning", (
        ("B", "Strengths", "He reasons well when nothing has to be written: his non-verbal score was in the average range (BAS3, educational psychologist, 3 June 2026)."),
        ("B", "Need 2", "Yusuf reads 41 words a minute where most of his class read about 90 (class teacher, 11 September 2026), and he misses out the small words, so that he gets the wrong end of a question."),
        ("F", "Provision 2", "A teacher with a level 5 diploma in dyslexia teaches Yusuf reading from the Toe by Toe book in a pair, for 25 minutes, four times a week, 38 weeks a year, in the library at 11.10. A reading pen is his to keep in his drawer, for use in any lesson; the IT technician updates it each term.\nIn history, geography and science the class teacher gives Yusuf the page to be read on a sheet with wide spacing and six key words drawn in the margin, and the teaching assistant reads the first paragraph aloud with him one-to-one for five minutes, in each of those lessons."),
        ("E", "Outcome 2", "By July 2028 Yusuf reads 80 words a minute from a Year 4 book and answers four questions out of five about it. September 2026: 41 words and two questions. Step: 60 words by July 2027. It matters for him, since every subject at his next school begins with reading."),
        ("B", "Need 3", "Yusuf writes two sentences in twenty minutes by hand and seven when he speaks them into a laptop (class teacher, 16 September 2026). His ideas run out before they are on paper."),
        ("F", "Provision 3", "Yusuf has a laptop with speech-to-text and a headset, used for any writing of more than three lines. The teaching assistant teaches him to use it one-to-one for 20 minutes every Monday, Wednesday and Friday until July 2027, and from then on for 20 minutes each Monday. He has 25% additional time in tests, in a room with no more than four others."),
        ("E", "Outcome 3", "By July 2028 Yusuf dictates and corrects a page of writing without help in 30 minutes. September 2026: seven sentences with an adult. Step: half a page by July 2027. It leads to his wish to be a scientist."))),
    ("Sections B, F and E: Social, Emotional and Mental Health", (
        ("B", "Strengths", "He gets over a quarrel in minutes and bears no grudge."),
        ("B", "Need 4", "Yusuf has ADHD. He worked without a prompt for four minutes out of twenty on average (educational psychologist, three lessons, 3 June 2026), and got up eleven times. By the afternoon he is told off about twice an hour, and he has begun to call himself the stupid one."),
        ("F", "Provision 4", "The teaching assistant from Provision 1 sits within two metres in English and mathematics, ten hours a week, and touches the corner of his desk when four minutes have gone by. Yusuf carries the register or the hall keys on an errand of three minutes in each lesson; the class teacher plans it.\nAn emotional literacy support assistant (ELSA certificate, with two hours of supervision from the educational psychologist each half-term) meets Yusuf one-to-one for 30 minutes every Thursday, 38 weeks a year, to go over what went right.\nAt 12.55 each day Yusuf has access to the sunken garden for 15 minutes with the same teaching assistant and one friend of his choice, to lie down or to water the beans, before afternoon lessons begin."),
        ("E", "Outcome 4", "By July 2028 Yusuf works for twelve minutes without a prompt in four lessons out of five, and tells an adult one thing that he did well on every day of the week. June 2026: four minutes; he could not name one. Step: eight minutes by July 2027. It leads to going to camp without his mother."))),
    ("Sections B, F and E: Sensory and/or Physical", (
        ("B", "Strengths", "He saves penalties and has good balance. Hearing was tested in April 2026 and sight in August 2026: both are typical."),
        ("B", "Need 5", "Yusuf’s seizures take away parts of lessons. Absences of ten to twenty seconds happen about six times in a school day (seizure diary, May to July 2026), and he does not know that he has missed something. After a longer seizure he sleeps and has lost up to half a day."),
        ("F", "Provision 5", "The class teacher films each whole-class input, and the teaching assistant watches the part that he missed with Yusuf one-to-one for five minutes before lunch and at 3 pm, every day. After a longer seizure the class teacher goes through the missed lesson with him for 20 minutes on the next school day."),
        ("E", "Outcome 5", "By July 2028 Yusuf notices that he has missed something and asks to see it again after eight absences out of ten. July 2026: none. Step: three out of ten by July 2027. It leads to what he said about the story."))),
    ("Sections C, G and E: Health Care", (
        ("C", "Strengths", "Yusuf takes his own tablet with a glass of water and knows the name of it."),
        ("C", "Need 1", "Yusuf has epilepsy with absences every day and a tonic-clonic seizure about every ten weeks (consultant paediatrician, 8 May 2026). His individual healthcare plan, dated 4 September 2026, is Appendix 7."),
        ("G", "Provision 1", "An epilepsy specialist nurse sees Yusuf and his parents for 45 minutes in clinic four times a year and trains five members of the school’s staff to give buccal midazolam for two hours every September. If a tonic-clonic seizure lasts for five minutes a trained first-aider gives it and calls 999. The designated clinical officer agreed this for Somerset’s integrated care board on 19 October 2026."),
        ("E", "Outcome 1", "By July 2028 Yusuf tells a grown-up or a friend when he feels a seizure coming, in seven out of ten. May 2026: two out of ten. Step: four out of ten by July 2027. It leads to cycling to school."))),
    ("Sections D, H1, H2 and E: Social Care", (
        ("D", "Strengths", "Yusuf’s grandparents live in the next street and his sister is his hero."),
        ("D", "Need 1", "Yusuf cannot safely go to clubs where nobody knows what to do in a seizure, and so he has been to none this year but his team, with his father (children’s social care assessment, 1 June 2026)."),
        ("H1", "H1 Provision 1", "A sessional worker with epilepsy first aid, employed by the council’s short breaks service, takes Yusuf to a science club for two and a half hours every other Saturday, 20 Saturdays a year."),
        ("H2", "H2 Provision 1", "None is required (children’s social care, 1 June 2026)."),
        ("E", "Outcome 1", "By July 2028 Yusuf goes to a club or camp of four hours without one of his family, six times in a year. June 2026: never. Step: two hours by July 2027. It leads to his camp."))),
)  # fmt: skip
AFTER = (
    ("Monitoring", "The SENCO and class teacher look at the teaching assistant’s notes on the last Friday of every month. The class teacher and Yusuf choose new short targets each half-term, and his parents come in, with an interpreter, each term."),
    ("Moving on", "Yusuf moves to secondary school in September 2028. His family will look at schools in autumn 2027 and say which they want at the review in that October. The SENCO of the new school meets him in March 2028; he visits four times in May and June 2028, twice with his teaching assistant, and has a map with the safe places on it before the summer."),
)  # fmt: skip
REST: tuple[tuple[str, str, Pairs], ...] = (
    ("I", "Section I: Placement", (("I", "Name and type of setting", "Not filled in at draft stage."),)),
    ("J", "Section J: Personal Budget", (("J", "Arrangements", "The parents asked what one is on 25 September 2026 and chose not to have it. There is no personal budget and there are no direct payments."),)),
)  # fmt: skip
ADVICE = (
    ("Appendix 1", "Advice from the parents (a)", "Mother and father", "24 July 2026"),
    ("Appendix 2", "Advice from the school (b)", "Head teacher, with the SENCO", "18 September 2026"),
    ("Appendix 3", "Medical advice (c)", "Consultant paediatrician", "11 August 2026"),
    ("Appendix 4", "Psychological advice (d)", "Educational psychologist", "14 August 2026"),
    ("Appendix 5", "Social care advice (e)", "Social worker, children with disabilities", "4 August 2026"),
    ("Appendix 6", "Speech and language therapy advice (f). The therapist says that Yusuf would benefit from regular practice at home where possible.", "Speech and language therapist", "6 August 2026"),
    ("Appendix 7", "Individual healthcare plan (f)", "Epilepsy specialist nurse", "4 September 2026"),
    ("Appendix 8", "Advice that the parents asked for (h)", "Football coach", "30 July 2026"),
)  # fmt: skip


def _keys(by: Author, pairs: Pairs) -> None:
    """Write a table of keys and values, each value in its own section."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for letter, key, value in pairs:
        cells = table.add_row().cells
        cells[0].text = key
        embolden(cells[0])
        first, *rest = by.note(value, letter).split("\n")
        cells[1].text = first
        for line in rest:
            cells[1].add_paragraph(line)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Draft Education, Health and Care Plan", "Yusuf Demirci, draft of 23 October 2026"
    )
    by.heading("Draft Education, Health and Care Plan", 0)
    by.heading("Child or Young Person’s Personal Details")
    by.cover(
        ("Name", "Yusuf Demirci"), ("Preferred name", "Yusuf"), ("Date of Birth", "14/03/2017"), ("Sex", "Male"),
        ("Pronouns", "he/him"), ("Child or young person first language", "Turkish and English"),
        ("Parent or carer first language", "Turkish (an interpreter is needed)"), ("Year group", "5"),
        ("Date of request for assessment", "6 July 2026"), ("Date draft sent", "23 October 2026"), ("Version", "Draft 1"),
    )  # fmt: skip
    by.heading("Services Currently Involved")
    by.cover(
        ("Education setting", "Foxmoor Primary School"), ("GP and key health professional", "Station Road Surgery; children’s epilepsy service"),
        ("Known to social care", "Yes"), ("Currently a looked after child", "No"), ("Has been a looked after child", "No"),
    )  # fmt: skip
    by.at("A").heading("Section A: Summary of the Child or Young Person’s History")
    by.text(*HISTORY)
    by.heading("Section A: Summary of the Views, Interests and Aspirations of the Child and Their Parent, or of the Young Person")  # fmt: skip
    _keys(by, tuple(("A", key, value) for key, value in VIEWS))
    for title, pairs in AREAS:
        by.heading(title)
        _keys(by, pairs)
    by.at("E").heading("Section E: Monitoring and moving on")
    by.labelled(*AFTER)
    for letter, title, pairs in REST:
        by.at(letter).heading(title)
        _keys(by, pairs)
    by.at("K").heading("Section K: Advice and Information")
    by.rows(("No.", "What", "From", "Date", "Attached"), [(*row, "Yes") for row in ADVICE], labels=(0,))  # fmt: skip


PLAN = Unseen(name="yusuf", style="keys and values", born=dt.date(2017, 3, 14), write=write)
