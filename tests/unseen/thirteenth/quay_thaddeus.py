"""Thaddeus, thirteen: a colourful form for families; the letters stand small beside the headings."""

import datetime as dt

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

Cards = tuple[tuple[str, str], ...]

A: Cards = (
    ("How we made this page", "Thaddeus talked with the school’s learning mentor on 7 and 8 September 2026 while they walked round the field. She wrote down what he said and read it back to him. Words in quotation marks are his; the rest is how the mentor put it, and Thaddeus said that it was right."),
    ("What I love doing", "“Drums, drums, drums. And pond-dipping.” Thaddeus plays the drums to films, keeps newts in a tank he set up himself, and walks the marsh with his grandad’s binoculars."),
    ("What I am good at", "He is proud of his tank and of drumming at the harvest fair in 2025. His science teacher says that he sees things in the microscope that nobody else has spotted."),
    ("School, the good and the bad", "“Science is the best because we do stuff. The worst is copying off the board, and the dining hall, it is like being inside my own drum.”"),
    ("My health", "“My wrists ache and I hate the exercises, but I sleep better when I have done them.” He eats well and likes being outdoors."),
    ("Doing things by myself", "He makes pasta, feeds the newts and gets dressed if the buttons are big. He would like to tie laces, pay in a shop and get the bus to the marsh by himself."),
    ("My dreams", "“I want to work outside with animals, maybe a warden, and live in a house near the sea with a shed for drums.” He would like to join the wildlife volunteers on the marsh. By the end of the spring term 2027 he will read 110 words a minute from the school’s graded passages."),
    ("After Year 11", "Thaddeus has looked at the website of the land college and would like to go to its open day."),
    ("How to talk with me", "Thaddeus talks, but the word he wants often hides. Give him time and do not guess the word. Tell him one thing, then stop. He shows yes with a thumb and no by looking away; “whatever” means that he has had enough. Drawing it helps."),
    ("When there is something to decide", "Go for a walk with him and give him two or three choices on cards the day before. He likes his mentor to be there."),
    ("My story", "Thaddeus was born in Lowestoft in January 2013. He did not talk until he was three. He went to the village primary school from 2017 and started at Saltmarsh High in September 2024. He has had a plan since May 2023."),
    ("What Mum and Dad think (told to the special needs coordinator by telephone, 9 September 2026)", "We are pleased with science and with his mentor. He comes home worn out on the days with a lot of writing. People take him for younger than he is, and talk to us when they should ask him."),
)  # fmt: skip
B: Cards = (
    ("Talking and understanding", "Strengths: he follows a film or a talk well. Need 1: Thaddeus has a developmental language disorder. He takes about eight seconds to find a word and loses the thread of an explanation after two sentences (speech and language therapist, 15 June 2026), so he stops answering in class."),
    ("Learning", "Strengths: science at the level of Year 9 (school’s assessment, July 2026). Need 2: Thaddeus reads 68 words a minute with one word in eight wrong, like a child of 8 years 4 months (York Assessment of Reading for Comprehension, 18 June 2026), and cannot yet take in a page of a textbook by himself.\nNeed 3: He has been diagnosed with ADHD."),
    ("Feelings", "Strengths: he says sorry first. Need 4: When work is handed back with corrections he tears it up or leaves the room; this happened 17 times between April and July 2026 (school’s record, 17 July 2026), and he missed about nine hours of lessons."),
    ("Body and senses", "Strengths: his rhythm is excellent. Need 5: He has a coordination disorder. He writes six legible words a minute by hand and drops or spills things in practical lessons (occupational therapist, 11 June 2026).\nNeed 6: Noise over the level of a busy classroom makes him press his ears and stop eating. He left the dining hall before finishing on 21 of 30 days in June and July 2026."),
)  # fmt: skip
C: Cards = (
    ("My health needs", "Need 7: Thaddeus has joints that bend too far at the wrists and thumbs, with pain after 15 minutes of writing (community paediatrician, 23 June 2026).\nHe has a filling to be checked by the dentist in the spring."),
)  # fmt: skip
D: Cards = (
    ("My life at home and outside", "Need 8: Thaddeus does not go anywhere outside school and the family without a parent, because he loses his way and cannot yet ask for help (social worker, 26 June 2026). An assessment for adult care is not likely to be needed before he is 17; this was talked about with the family on 26 June 2026."),
)  # fmt: skip
E = (
    ("1", "Talking; I want to work with other people outdoors", "By July 2028 Thaddeus explains to a visitor what he has found on the marsh, in five linked sentences, in three talks out of four. In June 2026 he managed two. Step: three by July 2027.", "Needs 1 and 8; work, and friends and community"),
    ("2", "Reading; I want to be a warden", "By July 2028 Thaddeus has one-to-one reading lessons with a specialist teacher four times a week. Step: all of them in place by January 2027.", "Need 2; work"),
    ("3", "Keeping at a task; my college course", "By July 2028 Thaddeus works for 20 minutes at a task from a list and ticks off each part, in eight lessons out of ten. In June 2026 he worked for six minutes. Step: 12 minutes by July 2027.", "Need 3; work"),
    ("4", "When work goes wrong; keeping well", "By July 2028 the teachers of Year 10 send Thaddeus out of lessons no more than once a half-term. In the summer term of 2026 it was eight times. Step: four by July 2027.", "Need 4; health"),
    ("5", "Hands; a house of my own", "By July 2028 Thaddeus types 25 words a minute, ties his laces and cooks two meals with no spills that need help. In June 2026 he typed nine and cooked one. Step: 16 words by July 2027.", "Needs 5 and 7; living independently, health"),
    ("6", "Out and about; the marsh by bus", "By July 2028 Thaddeus takes the bus to the marsh by himself and pays, on four Saturdays out of five. In June 2026 he had not done it. Step: with an adult two rows behind by September 2027.", "Need 8; living independently, friends and community"),
)  # fmt: skip
F = (
    ("1. Talking", "A speech and language therapist (registered, trained in language disorder in teenagers) works with Thaddeus one-to-one for 40 minutes every week, 36 weeks a year, on finding words and on linking sentences. She teaches his science and English teachers to pre-teach six words for each topic, two hours each term.", "Need 1\nOutcome 1"),
    ("2. Reading", "A specialist teacher of literacy (level 7 diploma) teaches him one-to-one for 30 minutes, four times a week, 38 weeks a year, with a spelling and reading course that goes from sounds to syllables. He has a reading pen and text-to-speech on his tablet from September 2026, checked by the technician each half-term.", "Need 2\nOutcome 2"),
    ("3. Languages", "From September 2026 he no longer goes to German, three lessons a week.", "Need 2\nOutcome 2"),
    ("4. Keeping at it", "A teaching assistant (level 3, one day’s training by the educational psychologist in attention) sits with him and one other pupil for 20 minutes in each English, mathematics and geography lesson, 11 times a week, 38 weeks a year. She writes the task as a list of four and sets a timer. He stands at a high desk by the wall.", "Need 3\nOutcome 3"),
    ("5. Feelings", "The learning mentor (trained emotional literacy support assistant, supervised by the educational psychologist once every half-term) meets him one-to-one for 30 minutes each Tuesday and Thursday from September to Christmas 2026, 14 weeks. They practise, with comic strips, what to do about corrections. How many weeks of this he has after Christmas is left for the head of year to settle.", "Need 4\nOutcome 4"),
    ("6. Hands", "A teaching assistant (taught by the occupational therapist for three hours in October 2026) takes Thaddeus one-to-one for 15 minutes, four times a week, 38 weeks a year, through whatever is on pages 4 to 7 of the occupational therapist’s report.", "Need 5\nOutcome 5"),
    ("7. Writing and practical lessons", "He has a tablet with a keyboard in every lesson, a heavy-based beaker set, a clamp and a non-slip mat in science and food lessons. He has 25% additional time and a word processor in tests. A teaching assistant (level 2) teaches touch-typing in a group of three, 20 minutes, three times a week, 36 weeks a year.", "Need 5\nOutcome 5"),
    ("8. Drumming", "A music therapist (registered) plays drums with him one-to-one for 45 minutes every Wednesday, 36 weeks a year, on stopping, waiting and starting again. This is bought by the family with a direct payment.", "Need 4\nOutcome 4"),
    ("9. Getting ready for adult life", "A travel trainer (level 3) teaches Thaddeus the bus to the marsh one-to-one for 60 minutes a week from January to July 2027, 24 weeks. Every Friday he works for two hours with the reserve’s education officer (qualified teacher) in a group of five, 36 weeks a year, learning to show visitors round; they cook lunch and pay for it in the shop.", "Need 8\nOutcomes 1, 5 and 6"),
    ("10. The journey", "A minibus with a passenger assistant collects him at 7.50 and brings him home at 3.40 every school day.", "Need 8\nOutcome 6"),
)  # fmt: skip
G: Cards = (
    ("Help with my health", "For need 7 and outcome 5: a children’s physiotherapist sees Thaddeus for 45 minutes every six weeks, eight times a year, to check his joints and to change his wrist splints. A community paediatrician reviews his pain for 30 minutes every six months."),
)  # fmt: skip
H1: Cards = (
    ("Help at home and going out (1970 Act)", "For need 8 and outcome 6: a support worker (level 3 diploma) takes Thaddeus to the wildlife volunteers for four hours each Saturday, one-to-one, 40 weeks a year. He also stays at Curlew House from Friday tea-time to Sunday lunch, one weekend every two months, with two residential support workers for five children."),
)  # fmt: skip
H2: Cards = (
    ("Other help from social care", "Nothing else is required (social worker, 26 June 2026)."),
)
PLACE: Cards = (("My school", "Saltmarsh High"),)
J: Cards = (
    ("Money we look after ourselves", "The council pays Mum £2,340 a year as a direct payment, in three parts, at the start of each term."),
)  # fmt: skip
K = (
    ("Thaddeus’s views", "Learning mentor", "8 September 2026", "Yes"),
    ("(a) Parents’ advice", "Mother and father", "9 September 2026", "Yes"),
    ("(b) Educational advice", "Head teacher, Saltmarsh High", "2 September 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "23 June 2026", "Yes"),
    ("(d) Psychological advice", "Advisory teacher for behaviour", "30 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "26 June 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "15 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "11 June 2026", "Yes"),
    ("(f) Reading assessment", "Specialist teacher of literacy", "18 June 2026", "Yes"),
    ("(g) Preparing for adult life", "Careers adviser (level 6)", "1 July 2026", "Yes"),
    ("(h) Asked for by the family", "Education officer, marsh nature reserve", "3 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("My plan: Thaddeus Quill", "Amended final plan, 20 November 2026")
    by.heading("My plan", 0)
    _cards(
        by,
        (("This is me", "Thaddeus Quill. I was born on 11 January 2013 and I am in Year 9."),),
        "FFE699",
    )
    by.cover(
        ("Name", "Thaddeus Quill"), ("Born", "11 June 2013"), ("Pronouns", "he, him"), ("School year", "Year 9"),
        ("Main need", "Speech, language and communication needs"), ("Status", "Amended final plan"),
        ("Invitations and papers sent", "10 September 2026"), ("Review meeting", "29 September 2026"),
        ("Report of the meeting sent", "22 October 2026"), ("Decision and proposed changes sent", "26 October 2026"),
        ("Comments asked for by", "13 November 2026"), ("Date of this plan", "20 November 2026"),
        ("Next review finished by", "22 October 2027"), ("Signed for the council", "L. Bramhall, SEND Team Manager, 20 November 2026"),
    )  # fmt: skip
    _title(by, "A", "What is important to me", "C55A11")
    _cards(by, A, "FBE4D5")
    _title(by, "B", "What I need help with: learning", "2E74B5")
    _cards(by, B, "DEEAF6")
    _title(by, "C", "What I need help with: my health", "2E74B5")
    _cards(by, C, "DEEAF6")
    _title(by, "D", "What I need help with: home and going out", "2E74B5")
    _cards(by, D, "DEEAF6")
    _title(by, "E", "What we want to happen", "7030A0")
    by.rows(("No.", "For me", "What will be different", "Which needs, which part of adult life"), E, labels=(0,))  # fmt: skip
    by.text(
        "Thaddeus and his mentor set smaller targets every half-term. His form tutor checks them with his parents once a term, and the council checks the outcomes each year at the review.",
    )  # fmt: skip
    _title(by, "F", "How you will help me: learning", "538135")
    by.rows(("What for", "What happens, who does it, how often", "Links"), F, labels=(0,))
    _title(by, "G", "How you will help me: my health", "538135")
    _cards(by, G, "E2EFD9")
    _title(by, "H1", "How you will help me: home and going out", "538135")
    _cards(by, H1, "E2EFD9")
    _title(by, "H2", "How you will help me: anything else from social care", "538135")
    _cards(by, H2, "E2EFD9")
    _title(by, "I", "Where I learn", "BF8F00")
    _cards(by, PLACE, "FFF2CC")
    _title(by, "J", "Our budget", "BF8F00")
    _cards(by, J, "FFF2CC")
    _title(by, "K", "Who helped to write this", "BF8F00")
    by.rows(("What they wrote", "Who", "When", "Is it with this plan?"), K)
    by.at("").text(
        "Mum and Dad: if you disagree with this plan you can appeal to the tribunal within two months of our letter, or within one month of a mediation certificate if that is later. The letter says how to find mediation, help with disagreements and free advice.",
    )  # fmt: skip


def _title(by: Author, letter: str, text: str, colour: str) -> None:
    by.at(letter)
    heading = by.paper.heading(text, 1)
    heading.runs[0].font.color.rgb = RGBColor.from_string(colour)
    heading.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    small = heading.add_run(f"\tSection {letter}")
    small.font.size, small.font.bold = Pt(8), False


def _cards(by: Author, cards: Cards, fill: str) -> None:
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    for label, text in cards:
        top = table.add_row().cells[0]
        write_cell(top, label)
        embolden(top)
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{fill}"/>')
        top._tc.get_or_add_tcPr().append(shade)
        write_cell(table.add_row().cells[0], by.note(text))
    by.paper.text("")


PLAN = Unseen(
    name="thaddeus",
    style="a colourful form with the letters in small print",
    born=dt.date(2013, 1, 11),
    write=write,
    planted=planted(
        X_02="11 June 2013",
        T_06="22 October 2026",
        A_06="",
        A_12="",
        A_23="By the end of the spring term 2027 he will read 110 words a minute",
        B_03="He has been diagnosed with ADHD.",
        C_02="He has a filling to be checked by the dentist in the spring",
        E_04="has one-to-one reading lessons with a specialist teacher four times a week",
        E_05="the teachers of Year 10 send Thaddeus out of lessons no more than once a half-term",
        F_01="",
        F_08="is left for the head of year to settle",
        F_10="through whatever is on pages 4 to 7 of the occupational therapist’s report",
        F_14="he no longer goes to German, three lessons a week",
        F_18="A minibus with a passenger assistant collects him at 7.50",
        G_02="",
        H_03="stays at Curlew House from Friday tea-time to Sunday lunch",
        I_02="Saltmarsh High",
        J_01="as a direct payment, in three parts, at the start of each term",
        K_05="Advisory teacher for behaviour",
    ),
)
