"""Ambrosine, two: learning at home with Portage and then at nursery, each item on a card, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out what Ambrosine likes and wants",
     ("Ambrosine does not use words yet. The Portage home visitor watched her play at home on 3, 10 and 17 September 2026, for an hour each time, offering two toys and noting what she looked at and reached for. The speech and language therapist watched a mealtime on 8 September 2026. Everything about Ambrosine below was written by the home visitor from those notes and read to her mum and dad on 24 September 2026.",)),
    ("What Ambrosine shows us she likes, and how she plays",
     ("Water, every time: she leans to the bowl, slaps it and laughs. She loves her brother’s harmonica, the hoover and anything that spins. She plays by dropping spoons off her tray and waiting for somebody to groan.",)),
    ("People and friends",
     ("She watches her brother, aged five, from one end of the room to the other. At the church toddler morning she rolls close to other babies and pats their feet. She has no playmate of her own age yet, and shows by her squeals that she would like one.",)),
    ("Being well",
     ("She shows us that her tummy is sore by arching and going silent, mostly at teatime. She is calm when fed through her tube on a lap, and cross when laid flat. She wakes at five and sings.",)),
    ("What she does for herself",
     ("She rolls to what she wants, holds her own beaker for a taste of water and pulls her socks off with great delight. She tries to pull up to stand at the sofa. Standing seems to be the thing she most wants: she tried 14 times on 17 September 2026.",)),
    ("Learning: what works for her and what does not",
     ("Best: Portage mornings on the floor mat with Mum singing. Worst: bright rooms. On her visit to the nursery on 15 September 2026 she smiled at the fish tank and cried when the hand dryer went off.",)),
    ("How Ambrosine tells us things, how to tell her, and how to let her choose",
     ("Looking and reaching mean “yes” or “more”. Turning her head away means “no”; a flat, open hand means “stop”. She has two Makaton signs, “more” and “gone”. Sit level with her, sing her name, show the thing itself, say two words and sign them. Hold two things apart and wait, counting slowly to twelve. She chooses best after her nap.",)),
    ("Her story so far",
     ("Born in January 2024 at term. Feeding was hard from the first week and a tube into her tummy (gastrostomy) was placed in March 2025. A difference in one of her genes was found in June 2025. Portage began in September 2025. She rolled at 17 months and sat with a hand for balance at two.",)),
    ("What people love about her",
     ("“She has the dirtiest laugh in the county” (Grandad, 24 September 2026). Her health visitor says that she is brave and curious. Her parents are proud that she learnt “more” in a fortnight.",)),
    ("What Mum and Dad think (at home with the home visitor, 24 September 2026)",
     ("We feel at ease with Portage and scared of handing over the tube at nursery. We want her to be in a room with talking children and not in a corner with a grown-up.",)),
    ("What Mum and Dad hope for (same visit)",
     ("Soon: that she stands at the water tray beside another child, and goes to our local school with her brother in September 2028. One day: that she has friends on our road, a home she has chosen, a paid job that suits her sense of mischief, and her place in our church.",)),
)  # fmt: skip
NEEDS = (
    "Strengths: Ambrosine is sociable, remembers songs and works hard at anything that makes a noise.",
    "Need 1 (communication). Ambrosine, at two years and eight months, understands about six words in routines and has two signs; her understanding was like that of a child of 9 to 10 months (Preschool Language Scales-5, speech and language therapist, 8 September 2026). She cannot yet ask for a person or say what hurts.",
    "Need 2 (learning and play). She explores by mouthing and dropping, and stays with a toy that an adult starts for about 40 seconds. She finds a hidden object one time in five (Portage checklist, 17 September 2026; educational psychologist, 21 September 2026).",
    "Need 3 (moving and using her hands). Low muscle tone. She sits for three minutes and then topples, does not crawl or stand without holding, and grasps with her whole hand (physiotherapist, 10 September 2026; occupational therapist, 14 September 2026). She cannot reach what other children play with.",
    "Need 4 (mealtimes and learning to eat). Her swallow is unsafe with thin drinks except for tastes, and she is fed by gastrostomy. She gags at spoons and wet textures, so she is taken away from the table and from messy play (speech and language therapist, 8 September 2026).",
    "Need 5 (feelings). Sudden noise and being moved without warning make her cry for ten minutes or more, three or four times a day (parents’ diary, 1 to 14 September 2026). She then turns away from people.",
)  # fmt: skip
OUTCOMES = (
    "Outcome 1. By July 2028 Ambrosine uses 20 signs or pictures, with three different people, to ask, refuse and say what hurts. In September 2026 she had two signs. Step: eight by July 2027. (Needs 1 and 5; her parents’ hope for friends on the road.)",
    "Outcome 2. By July 2028 Ambrosine plays for five minutes with a toy that another child is using too, and puts in, takes out and finds what is hidden four times out of five. In September 2026 it was 40 seconds and one in five. Step: two minutes by July 2027. (Need 2; the hope of talking children round her.)",
    "Outcome 3. By July 2028 Ambrosine stands at the water tray with a hand on it for ten minutes and moves three metres by herself, crawling or in a walker. In September 2026 she stood for ten seconds, held. Step: two minutes by July 2027. (Need 3; her own wish to stand.)",
    "Outcome 4. By July 2028 Ambrosine sits at the snack table with the others for 15 minutes, touches and smells what they eat, and takes five tastes from a spoon. In September 2026 she sat for one minute and took none. Step: six minutes and one taste by July 2027. (Need 4; being with other children.)",
    "Outcome 5. By July 2028 Ambrosine settles within three minutes of a loud noise or a change, holding her own shaker, nine times out of ten. In September 2026 it took ten minutes. Step: six minutes by July 2027. (Need 5; her parents’ wish that she feels at ease at nursery.)",
)  # fmt: skip
Card = tuple[str, tuple[tuple[str, str], ...]]


def card(title: str, *values: str) -> Card:
    """Return a card for an item of provision."""
    labels = ("For", "What happens", "Who, and how they are qualified", "How much and how often")
    return title, tuple(zip(labels, values, strict=True))


CARDS = (
    card("Card 1. Portage at home", "Needs 1, 2 and 3. Outcomes 1, 2 and 3.",
         "One new small step of play a week, broken down and practised on the floor: in and out, hide and find, copying a sound, reaching while sitting. The family keeps the toys for the week and a one-page chart.",
         "Portage home visitor (National Portage Association basic workshop), one-to-one, with Mum or Dad. Overseen by an early years specialist teacher.",
         "One hour every week at home until 8 January 2027, then one hour every fortnight at home until July 2027; 44 weeks a year. The teacher watches for one hour each term."),
    card("Card 2. Nursery place with a person beside her", "Needs 1 to 5. Outcomes 1 to 5.",
         "An early years practitioner plays within arm’s reach, brings other children into the game, positions Ambrosine and feeds her by tube. For at least half of each session she plays in a group of three children.",
         "Early years practitioner (level 3), one-to-one; Makaton foundation course finished by 18 December 2026. Ambrosine’s key person covers absence.",
         "From 11 January 2027: 15 hours a week, as five mornings of three hours, 38 weeks a year."),
    card("Card 3. Speech and language therapy: talking with hands, eyes and pictures", "Needs 1 and 5. Outcomes 1 and 5.",
         "Teaching signs in play and song; choosing between objects and then photographs; a “hurt” picture.",
         "Speech and language therapist (HCPC registered, Makaton tutor), one-to-one, in the room where she plays.",
         "45 minutes a week in term, 38 weeks. Plus one hour each term to teach practitioners and family, and one hour a term to write and review targets."),
    card("Card 4. Standing, crawling and getting about", "Need 3. Outcome 3.",
         "Physiotherapy that teaches her to pull up, kneel and step, worked into water play and music; positions changed between floor, chair and frame.",
         "Children’s physiotherapist (HCPC registered) one-to-one. The practitioner in card 2 carries it on, having been shown and checked by the physiotherapist.",
         "Physiotherapist: 45 minutes every fortnight, 22 a year, and one hour a term to teach staff. Practitioner: 20 minutes, twice each morning."),
    card("Card 5. Hands and equipment", "Needs 2 and 3. Outcomes 2 and 3.",
         "A seat with side supports at table height, a standing frame, a corner floor seat, chunky switches joined to music and lights, and a water tray with legs that wind up and down. One set at nursery, and a floor seat and two switches at home.",
         "Occupational therapist (HCPC registered) fits and adjusts; the nursery’s deputy checks the straps and batteries; both teach staff.",
         "In place by 8 January 2027 for every session. Therapist: one hour every half-term with Ambrosine, 30 minutes of it fitting. Straps checked each Monday."),
    card("Card 6. Coming to the table", "Need 4. Outcome 4.",
         "Messy play in steps, dry to wet; sniffing, touching and licking alongside the others; sitting at snack with her own empty bowl and spoon.",
         "Speech and language therapist with post-graduate dysphagia training sets and reviews it; practitioner carries it out, in a group of four with the key person.",
         "Practitioner: 15 minutes each nursery morning. Therapist: one hour every four weeks, ten a year, half of it with Ambrosine and half with staff and parents."),
    card("Card 7. A calm start, and warning before noise", "Need 5. Outcome 5.",
         "An arrival by the side door ten minutes before the others; a song and an object of reference before every move; the hand dryer taken out of use; a tent with a dim lamp in the book corner.",
         "Early years practitioner (level 3), one-to-one, coached by the inclusion teacher (qualified teacher, national SEN award).",
         "Every morning from 11 January 2027. Coaching: one hour every fortnight in spring 2027, then one hour each half-term."),
    card("Card 8. Getting used to nursery", "Need 5. Outcome 5.",
         "Settling visits with Mum or Dad and the home visitor: first the garden, then the circle, then a snack. The home visitor hands over her charts.",
         "Key person and Portage home visitor (qualified as card 1), one-to-one.",
         "Four visits of one hour, one each week from 23 November to 18 December 2026; one two-hour meeting on 5 January 2027."),
)  # fmt: skip
HEALTH = (
    card("Card 9. Gastrostomy and safe feeding", "Need 6. Outcome 4.",
         "Teaching and signing off nursery staff in tube feeds, site care and what to do if the tube comes out; clinic check of weight and tube.",
         "Children’s community nurse (registered); dietitian (HCPC registered).",
         "Nurse: two sessions of two hours in December 2026, a 30-minute check of staff each term, and 30 minutes with Ambrosine every month. Dietitian: 40 minutes every three months."),
    card("Card 10. Reflux", "Need 7. Outcome 5.",
         "Review of medicine, pain and growth.",
         "Community paediatrician.",
         "30 minutes every four months, three times a year."),
)  # fmt: skip
K = (
    ("Ambrosine’s views, by watching", "Portage home visitor", "17 September 2026", "Attached"),
    ("(a) Parents’ advice", "Mother and father", "24 September 2026", "Attached"),
    ("(b) Educational advice: Portage", "Portage home visitor and early years specialist teacher", "18 September 2026", "Attached"),
    ("(b) Educational advice: nursery’s visit report", "Nursery manager", "16 September 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "11 September 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "21 September 2026", "Attached"),
    ("(e) Social care advice", "Early help social worker", "15 September 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 September 2026", "Attached"),
    ("(f) Physiotherapy", "Children’s physiotherapist", "10 September 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "14 September 2026", "Attached"),
    ("(f) Individual healthcare plan, gastrostomy", "Children’s community nurse", "22 September 2026", "Attached"),
    ("(h) Person whom the parents asked for", "Church toddler group leader", "19 September 2026", "Attached"),
)  # fmt: skip


def _cards(by: Author, cards: tuple[Card, ...]) -> None:
    """Write each card as a table of labels and values under a shaded title."""
    for title, pairs in cards:
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, title)
        for label, text in pairs:
            cells = table.add_row().cells
            write_cell(cells[0], label)
            embolden(cells[0])
            write_cell(cells[1], by.note(text))
        by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Ambrosine Oyelaran-Tighe", "Final plan, 13 November 2026")
    by.heading("Ambrosine’s Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Ambrosine Oyelaran-Tighe"), ("Date of birth", "9 January 2024"), ("Pronouns", "she/her"),
        ("Now learning", "At home, with Portage"), ("Main need", "Severe learning difficulty; also physical disability"),
        ("Status", "Final plan"), ("Request received", "6 July 2026"), ("Decision to assess sent", "14 August 2026"),
        ("Draft sent", "16 October 2026"), ("Comments closed", "2 November 2026"), ("Date of this plan", "13 November 2026"),
        ("First look-in (under five)", "by 30 April 2027"), ("Yearly review finished by", "12 November 2027"),
        ("Signed for the Council", "T. Oakenshaw, Early Years SEND Manager, 13 November 2026"),
    )  # fmt: skip
    by.text(
        "The letter with this plan tells the parents about their right of appeal, the two months (or one month from the mediation certificate) they have for it, mediation, disagreement resolution and the SEND information and advice service.",
    )  # fmt: skip
    by.at("A").heading("Section A: Ambrosine, and what she and her family want")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs")
    by.text(*NEEDS)
    by.at("C").heading("Section C: Health needs")
    by.bullets(
        "Need 6. Gastrostomy and unsafe swallow (paediatrician, 11 September 2026). Ambrosine is fed by pump at 10 a.m. for 40 minutes, in the middle of a nursery morning. Individual healthcare plan of 22 September 2026 attached.",
        "Need 7. Reflux, with pain that stops her joining in at teatime and spoils her sleep (paediatrician, 11 September 2026).",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 8. Ambrosine’s parents are up twice a night for the pump, and nobody else in the family can feed her; she has not yet been looked after by anyone else (early help social worker, 15 September 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.numbered(*OUTCOMES)
    by.labelled(
        ("Who follows them", "The home visitor until 8 January 2027, and then the key person, sets four small targets every half-term with Mum and Dad and writes in the chart each Friday what she did. The inclusion teacher goes through the chart with them every term."),
        ("Changes coming", "Nursery starts on 11 January 2027 (card 8). Ambrosine begins Reception in September 2028: her parents visit schools with the inclusion teacher in autumn 2027; the review is done so that a school is named before 15 February 2028; the school joins her summer meetings, three visits take place in June 2028, and equipment and staff training are in place by 20 July 2028."),
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    _cards(by, CARDS)
    by.at("G").heading("Section G: Health provision")
    _cards(by, HEALTH)
    by.text(
        "The integrated care board agreed to cards 9 and 10 on 4 November 2026 (designated clinical officer)."
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For need 8. A nurse-trained family support worker (level 3, signed off in gastrostomy feeds by the community nurse) looks after Ambrosine at home for three hours every Saturday, 46 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is reasonably required (early help social worker, 15 September 2026).")
    by.at("I").heading("Section I: Placement")
    by.text(
        "From 11 January 2027: Little Orchard Nursery, a private early years provider. Until then Ambrosine learns at home.",
    )  # fmt: skip
    by.at("J").heading("Section J: Personal budget")
    by.text("Explained to the parents on 24 September 2026; no personal budget was asked for.")
    by.at("K").heading("Section K: Advice and information gathered")
    by.rows(("Advice", "From", "Date", "Attached"), K)


PLAN = Unseen(
    name="ambrosine",
    style="portage then nursery, provision on cards",
    born=dt.date(2024, 1, 9),
    write=write,
)
