"""Tabitha, five: a child-friendly draft with pictures and captions. Nothing is wrong."""

import datetime as dt
import io

from docx.shared import Cm
from PIL import Image

from tests.unseen.author import Author, Unseen

PICTURES = (
    ("Tabitha on the red trike", "Tabitha chose this picture by looking at it three times. On her talker she said “FAST MORE GO”. (Chosen with her key adult in class, 2 November 2026)"),
    ("The kitchen table at home", "Tabitha put this one next. “HOME CAKE NAN” (said on her talker, 2 November 2026). Baking with her nan on Saturdays is her favourite thing."),
)  # fmt: skip
BOXES = (
    ("What people like and admire about me",
     "“She gets there before you have finished asking. She has a wicked laugh.” (Nan, 29 October 2026)",
     "“She never leaves anybody out.” (a friend in her class, circle time, 21 October 2026)",
     "Tabitha is good at finding things. She found the lost hamster. (Class teacher, 21 October 2026)"),
    ("What I like",
     "“BIKE. DOG. SPARKLY.” (Tabitha, on her talker, 23 October 2026)",
     "Colours that shine, water, the smell of bread, and being first in the line. She loves the song about the three blue pigeons and asks for it every day. (Mum, 30 October 2026)",
        "Tabitha laughs when the dog from the Pets group comes, and reaches for his ears. (Seen by the teaching assistant on 14 and 21 October 2026)"),
    ("How I play and who I play with",
     "“COME PLAY NOT HELP” (Tabitha, on her talker, to a teaching assistant who was pushing her chair, 21 October 2026)",
        "Tabitha plays trains on the floor with her brother. She loves being chased on her trike by two friends from class and shouts for more. (Mum and the teaching assistant, October 2026)"),
    ("My nursery and school",
     "“SCHOOL GOOD. STAIRS NO.” (Tabitha, on her talker, 23 October 2026)",
     "Tabitha puts her hand up with her eyes: she looks at the clock. When she is asked first she beams. (Seen by the class teacher, week of 12 October 2026)",
        "Best: forest morning, when everybody is muddy. Worst: waiting while others go up the steps. (Picture sort with the teaching assistant, 23 October 2026: she put forest on the smile and steps on the frown)"),
    ("How I keep well",
     "“LEG OW NIGHT” (Tabitha, on her talker, to mum, 30 October 2026)",
     "She does not like the standing frame when her legs are cold. She tells you with a sharp noise. After a warm pack she is happy to stand and paint. (Seen by the teaching assistant, 14 October 2026)",
        "Mum says that a warm bath helps, and a story. She eats well if somebody cuts up the food. She sleeps until about five."),
    ("What I can do by myself",
     "Tabitha drives her own wheels from the gate to her peg, chooses her clothes and feeds herself with a spoon. She wants to learn to get on her trike alone: she pats the seat and pushes hands away. (Mum, 30 October 2026)"),
    ("How I tell you things, and how to tell me",
     "Tabitha talks with her eyes, about ten spoken words and a talker on her tray that speaks when she looks at it. Looking up is yes. Looking down and left is no. Sit where you can see her face. Say it once. Wait: she may need twenty seconds. Say back what you heard so that she can put you right."),
    ("Helping me to decide",
     "Give Tabitha two or three real things or photographs, before dinner, and take your time. Ask again on another day. Her brother is good at knowing what she means, and she likes him to be there. She decided what went on these two pages."),
    ("My hopes and what comes next",
     "“BIG BIKE. RACE.” (Tabitha, on her talker, 2 November 2026, asked what she wants when she is big)",
     "Next for Tabitha is Year 2, in the same school, from September 2027. She is five, and it is too soon to plan for college or for work; her mum would like to talk about it when she is nine.",
     "Tabitha wants to go on the bus to town with her friends like her brother does. (Picture sort, 2 November 2026: she put the bus and the children together on the star)"),
    ("My story",
     "Tabitha was born in April 2021, nine weeks early. Cerebral palsy was diagnosed in June 2022. She got her first walker in January 2024 and her talker in February 2025. She began Reception here in September 2025."),
)  # fmt: skip
FAMILY = (
    "Mum, Ngozi Nwosu, wrote this on 30 October 2026: “Talk to her and not to me. She understands it all. She is happy in this class and I do not want her taken out of it more than she has to be.”",
    "“What is working is Miss Ade’s class: they wait for her. They do not guess. Her brother says it is the only place where nobody finishes her words.”",
    "“I would like people to write to me by text in the daytime. I work nights and I cannot pick up before two.”",
    "“What is not working is the lift. It has been broken three times since June 2026 and she misses art.”",
    "“I hope that she will have a job where people need her and a flat with a wide door. I want her to be known on our road and to have friends of her own who ring the bell.”",
    "Nan, Blessing Eze, told us by telephone on 29 October 2026: “Let her fall over a bit.”",
)  # fmt: skip
TOOK_PART = (
    ("Tabitha", "Talker, picture sort, choosing photographs", "23 October and 2 November 2026", "Teaching assistant"),
    ("Mum", "Wrote a page; a talk at home", "30 October 2026", "Plan coordinator"),
    ("Nan", "Telephone", "29 October 2026", "Plan coordinator"),
    ("Class teacher and teaching assistant", "Watching and talking in class", "14 to 23 October 2026", "Nobody"),
)  # fmt: skip
NEEDS = (
    ("Communication and interaction", "N1",
     "Strength: Tabitha understands stories for children of six (Renfrew, speech and language therapist, 8 September 2026).\nNeed: Tabitha has dysarthria, which means that the muscles for speech do not do what she asks of them. A listener who knows her follows about ten spoken words and a new listener follows two (speech and language therapist, 8 September 2026). She builds messages of two or three words on an eye-gaze talker and cannot yet use it fast enough to answer in class time."),
    ("Cognition and learning", "N2",
     "Strength: she matches numbers to ten and knows 21 letter sounds (class teacher, September 2026).\nNeed: Tabitha cannot yet show what she knows on paper, so her teacher has no record of her spelling. With letters on her talker she spelt four words out of ten (class teacher, 16 September 2026)."),
    ("Social, emotional and mental health", "N3",
     "Strength: Tabitha makes friends quickly and keeps them.\nStrength: adults and children look for her company, and she jokes by giving a wrong answer on purpose.\nNeed: she starts a talk with another child about twice a day (educational psychologist, watched over two days, 15 and 16 September 2026), since children go before her message is ready."),
    ("Sensory and physical", "N4",
     "Strength: she drives her own chair with care.\nNeed: Tabitha has cerebral palsy (GMFCS level III, physiotherapist, 3 September 2026). She stands with a rail for two minutes and walks 20 metres in a walker. Moving from chair to floor takes two adults. She tires after lunch and then misses about a third of what is asked (class teacher, ten afternoons, September 2026). Sight and hearing were checked in July 2026 and are typical."),
)  # fmt: skip
OUTCOMES = (
    ("E1", "By July 2028 Tabitha answers a question in class with her talker, within 30 seconds, in seven times out of ten.", "September 2026: two out of ten", "By July 2027: four out of ten", "N1", "Her hope to talk with friends"),
    ("E2", "By July 2028 Tabitha spells 50 words from the class list on her talker, chosen by her teacher on the day.", "September 2026: four of ten easy words", "By July 2027: 15 words", "N2", "Important for her: to show what she knows"),
    ("E3", "By July 2028 Tabitha asks another child to play six times in a school day, and the child stays, as counted over three days.", "September 2026: twice a day", "By July 2027: four times a day", "N3", "Her hope to go to town with friends"),
    ("E4", "By July 2028 Tabitha gets on and off her trike with one adult’s hand, and rides 200 metres.", "September 2026: lifted by two adults; rides 60 metres", "By July 2027: stands to get on with two hands held", "N4, N5", "Her hope to race on a big bike"),
)  # fmt: skip
SUPPORT = (
    ("F1", "A speech and language therapist (HCPC registered, with a certificate in communication aids) works with Tabitha and her talker one-to-one in class for 45 minutes each week, 38 weeks a year. This is direct time.", "N1, N3", "E1, E3"),
    ("F2", "The same therapist sets up new pages for the talker for two hours each half-term, and trains the class teacher and two teaching assistants for one hour each half-term.", "N1", "E1, E3"),
    ("F3", "A teaching assistant who has passed the therapist’s eight-hour talker course is beside Tabitha in every lesson, 25 hours a week, one-to-one, to position the talker, wait, and say back what she has said.", "N1, N2", "E1, E2"),
    ("F4", "The class teacher teaches Tabitha spelling with letters on her talker in a group of three for 15 minutes, five days a week, 38 weeks a year.", "N2", "E2"),
    ("F5", "The teaching assistant runs a play group with Tabitha and three children whom she has chosen, for 20 minutes, three times a week, 38 weeks a year, in the hall. She shows the others how to wait by counting ten on her fingers.", "N3", "E3"),
    ("F6", "A physiotherapist (HCPC registered, paediatric) works with Tabitha one-to-one for 45 minutes each fortnight at school on standing, walking and her trike, 38 weeks a year, and trains the teaching assistants for one hour each half-term.", "N4, N5", "E4"),
    ("F7", "Two teaching assistants, trained by the physiotherapist in moving and handling each September (three hours), do her standing exercises with her one-to-one for 20 minutes at 1.15 each day. One adult is within arm’s reach at all times while she is in her walker.", "N4, N5", "E4"),
    ("F8", "An eye-gaze talker with its mount, a walker, a standing frame and a class chair are in the classroom for Tabitha’s use all day. The occupational therapist checks the frame and chair for 30 minutes each term. The school’s technician charges the talker each night, and a spare is kept in the office.", "N1, N4", "E1, E4"),
    ("F9", "Tabitha rests in the quiet room for 20 minutes at 12.50 each day with a teaching assistant. In place of the climbing part of PE she has the trike lesson with the teaching assistant, 30 minutes twice a week, with two other pupils.", "N4", "E4"),
)  # fmt: skip
ADVICE = (
    ("K1", "Mum’s views (regulation 6(1)(a))", "Ngozi Nwosu, mum", "4 September 2026", "Yes"),
    ("K2", "Education advice (b)", "Head teacher and class teacher", "18 September 2026", "Yes"),
    ("K3", "Medical advice (c)", "Consultant paediatrician", "11 September 2026", "Yes"),
    ("K4", "Psychological advice (d)", "Educational psychologist", "18 September 2026", "Yes"),
    ("K5", "Social care advice (e)", "Social worker, disabled children’s team", "16 September 2026", "Yes"),
    ("K6", "Speech and language therapy report (f). It says that Tabitha would benefit from a second talker.", "Speech and language therapist", "8 September 2026", "Yes"),
    ("K7", "Physiotherapy and occupational therapy report (f)", "Physiotherapist; occupational therapist", "3 September 2026", "Yes"),
    ("K8", "Others whom mum asked to be heard (h): the portage worker’s letter", "Portage worker", "9 September 2026", "Yes"),
)  # fmt: skip


EQUALITY = (
    "F10. Tabitha’s class is taught on the ground floor, in the room beside the hall, with the lights on the window side turned off. The site manager checks the ramp and the lift at 8.15 each school day and tells the class teacher before register. When the lift is out, art and library are taught in her own classroom on that day. (For N4; E1)",
    "F11. The class teacher promotes turn-taking in talk by calling on Tabitha first and counting twenty seconds on the wall clock, in two lessons each morning, five days a week. (For N1, N3; E1, E3)",
    "F12. Regular practice: every Tuesday and Thursday at 10.30, for 15 minutes, the teaching assistant and Tabitha find new words on the talker one-to-one, such as the names of that week’s science objects, from a list of eight that the class teacher writes on Monday. (For N1, N2; E1, E2)",
    "F13. Each July the therapists meet the next class teacher and teaching assistants for two hours to show them the talker, the frame and the trike, with a film of Tabitha using each. (For N1 and N4; E1, E4)",
    "F14. The educational psychologist meets the class teacher and SENCO for one hour each term, and watches two playtimes a year, to see how other children start talks with Tabitha and what would make it easier. (For N3; E3)",
)  # fmt: skip


def _picture() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (240, 160), "#d95f43").save(out, "PNG")
    out.seek(0)
    return out


def write(by: Author) -> None:
    by.paper.running("Tabitha Nwosu’s plan – DRAFT", "Draft 1, 13 November 2026")
    by.bold("Tabitha’s Education, Health and Care Plan", 22)
    by.bold("DRAFT", 16)
    by.cover(
        ("My name", "Tabitha Nwosu"), ("I was born on", "3 April 2021"), ("I use", "she/her"),
        ("My school", "Larch Hill Primary School"), ("My year", "Year 1"),
        ("My family speak", "English and Igbo"), ("Looked after", "No"),
        ("My mum", "Ngozi Nwosu (parental responsibility)"),
        ("Plan asked for on", "20 July 2026"), ("Draft sent on", "13 November 2026"),
        ("Plan status", "Draft"),
    )  # fmt: skip
    _about_me(by)
    by.at("B").bold("My special educational needs (Section B)", 18)
    by.rows(("Area", "No.", "What I am good at and what I find hard"), NEEDS, labels=(0, 1))
    by.at("C").bold("My health needs (Section C)", 18)
    by.text("N5. Tabitha’s calf muscles are tight and hurt at night (consultant paediatrician, 11 September 2026). When she has slept badly she tires an hour sooner in school. She wears splints for six hours a day.")  # fmt: skip
    by.at("D").bold("My social care needs (Section D)", 18)
    by.text("None were identified in the assessment by the disabled children’s team (social worker, 16 September 2026). The family uses a Saturday club that needs no assessment.")  # fmt: skip
    by.at("E").bold("What I want to be able to do (Section E)", 18)
    by.rows(("No.", "Outcome", "Where I am now", "Steps", "Need", "Why it matters to Tabitha"), OUTCOMES, labels=(0,))  # fmt: skip
    by.text("The class teacher notes progress every week and looks at it with the therapists each half-term. The SENCO sets new short targets with mum and Tabitha each term. The move from Year 2 to Year 3 is within the same school, and is planned at the review in autumn 2027.")  # fmt: skip
    by.at("F").bold("The help I will have to learn (Section F)", 18)
    by.rows(("No.", "Help", "For need", "For outcome"), SUPPORT, labels=(0,))
    by.text(*EQUALITY)
    _rest(by)


def _about_me(by: Author) -> None:
    by.at("A").bold("All about me (Section A)", 18)
    for title, caption in PICTURES:
        shape = by.paper.doc.add_picture(_picture(), width=Cm(6))
        shape._inline.docPr.set("descr", title)
        by.text(caption)
    for title, *texts in BOXES:
        by.boxed(title, *texts)
    by.boxed("What my family think and hope", *FAMILY)
    by.bold("Who helped with these pages")
    by.rows(("Who", "How", "When", "With"), TOOK_PART)


def _rest(by: Author) -> None:
    by.at("G").bold("The help I will have with my health (Section G)", 18)
    by.text(
        "G1 (for N5). A community children’s nurse checks Tabitha’s splints and skin at school for 30 minutes each half-term, and an orthotist refits the splints in a 45-minute clinic twice a year.",
        "The integrated care board agreed this on 10 November 2026 (designated clinical officer).",
    )  # fmt: skip
    by.bold("The help I will have from social care (Section H)", 18)
    by.at("H1").bold("H1: under the Chronically Sick and Disabled Persons Act 1970")
    by.text("None required (disabled children’s team, 16 September 2026).")
    by.at("H2").bold("H2: anything else")
    by.text("None required (disabled children’s team, 16 September 2026).")
    by.at("I").bold("My school (Section I)", 18)
    by.text("Left empty while this is a draft.")
    by.at("J").bold("Personal budget (Section J)", 18)
    by.text("Mum was asked on 30 October 2026 and did not want one. There is no personal budget.")
    by.at("K").bold("Who gave advice (Section K)", 18)
    by.rows(("No.", "What", "Who", "Date", "Attached"), ADVICE, labels=(0,))


PLAN = Unseen(
    name="tabitha", style="child-friendly, pictures and captions", born=dt.date(2021, 4, 3),
    write=write,
)  # fmt: skip
