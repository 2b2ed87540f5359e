"""Bethia, four, deaf and new in Reception: a first plan that is one long letter to her parents."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we listened to Bethia and to you",
     ("Bethia’s teacher of the deaf sat with her on 2 and 9 September 2026 with photographs of home, nursery and school, and Bethia answered in British Sign Language (BSL). Her key person watched her play on three mornings, 14 to 16 July 2026, and wrote down what she saw. You, her mum and dad, told us your own views at your kitchen table on 28 August 2026.",)),
    ("What Bethia showed and told us",
     ("Bethia picked the photographs of the water tray, the climbing wall and her gran’s hens and put them on the smiling face. She put the dinner hall on the sad face and signed LOUD, HURT. At school she likes the reading corner best.",
      "She loves anything with a siren. At play she lines up her fire engines, rescues the hens and makes everybody climb the ladder in turn. She enjoys splashing in becks.",
      "Asked what she would like to be when she is big, Bethia signed FIRE-ENGINE, DRIVE. She also signed SLEEP, COUSIN’S HOUSE: she would like to stay a night there by herself.",
      "Her key person saw that Bethia looks for one girl every morning and passes her the best bucket.",
      "She puts on her own wellingtons and pours her own milk. She wants to learn to zip up her coat. New ear moulds make her ears sore, and she showed this by rubbing them; she sleeps well and eats nearly everything.")),
    ("What you told us, as her mum and dad",
     ("You told us that Bethia is brave, funny and quick to work things out, and that people who do not sign never find this out. What worries you most is that she is left standing at the edge because nobody has told her the game.",
      "You hope that she will always have friends who sign with her. You hope that she will grow up proud of being deaf, find a job she loves, have a home of her own and be part of the valley: the show, the choir supper, the rescue team’s open day.",
      "For the next few years you hope for a happy move into Year 1 and, one day, the same secondary school as her cousins.")),
    ("How to talk with Bethia and how she takes part in choices",
     ("Touch her arm, wait until she looks at you, and sign with your face in the light. Use short signed sentences and one picture. She tells you things by signing and by pulling you along. A firm nod is yes; a turned back is no. For a choice, lay down two or three photographs, let her look, and ask again later in the day.",)),
    ("Her story so far",
     ("Bethia was born in March 2022 and had her first hearing aids at nine weeks old. She went to Beckfoot Nursery from September 2024 and started in Reception at Scarthwaite in September 2026.",)),
)  # fmt: skip
B = (
    "B(i) Hearing. Bethia has a permanent, moderate to severe hearing loss in both ears and wears two hearing aids. In a quiet room she follows a spoken sentence from two metres away. When the class is talking she catches about two words in ten (teacher of the deaf, listening check, 7 September 2026). She misses instructions, the ends of words and what the other children say.",
    "B(ii) Language. BSL is Bethia’s first language and spoken English her second. She understands BSL as a child of three does (BSL Receptive Skills Test, 1 September 2026) and spoken English as a child of two years and four months does (Preschool Language Scales, 1 September 2026). She joins two or three signs. She has about 60 spoken words, which strangers cannot yet make out.",
    "B(iii) Early reading. Bethia reasons as well as other children of her age (educational psychologist, 3 September 2026). She can hear and copy three of the first 19 letter sounds, and she loses the thread of a story that is told without signs or pictures (Reception baseline, 8 September 2026).",
    "B(iv) Friendships and feelings. She plays beside others and keeps a shared game going for two minutes when no adult is signing (nursery, 16 July 2026). In the loud hall she pulls out her hearing aids and goes under the table at four dinner times in five (school, 8 September 2026).",
    "No needs were found in her sight, movement or coordination (community paediatrician, 20 August 2026).",
)  # fmt: skip
E = (
    "E(i), for B(i) and your hope that she will be proud of being deaf. By July 2027 Bethia tells an adult, by sign or with her red card, that a hearing aid or the radio aid has stopped, nine times in ten. In September 2026 it was one in ten. The step on the way is five in ten by February 2027.",
    "E(ii), for B(ii) and her wish to drive the fire engine. By July 2027 Bethia joins four signs to tell another child what has happened, three times a week. In September 2026 she joined two or three. The step on the way is once a week by March 2027. By July 2029, the end of Key Stage 1, she says a five-word sentence that a new listener understands.",
    "E(iii), for B(iii) and your hope for a happy move into Year 1. By July 2027 Bethia matches all 19 letter sounds to their hand cues and reads ten short words by sign. In September 2026 she knew three sounds and no words. The step on the way is ten sounds by March 2027.",
    "E(iv), for B(iv), her wish to stay the night at her cousin’s and your hope for friends who sign. By July 2027 Bethia keeps a pretend game going with two other children for ten minutes on three days a week, and eats dinner with both hearing aids in on four days out of five. In September 2026 it was two minutes, and one day out of five. The step on the way is five minutes, and two days, by February 2027.",
)  # fmt: skip
E_END = (
    "Her class teacher and the teacher of the deaf set smaller targets every half-term. The class teacher notes each Friday how far Bethia has come. You go through the notes with them both once a term, and the Council checks the outcomes at the reviews.",
    "The next change is Year 1, in September 2027. The Year 1 teacher begins BSL lessons in April 2027 and spends two mornings in Reception in May. Bethia visits her new room four times in June, and a photograph book of it comes home by 9 July 2027.",
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Somebody who signs, and lessons in BSL",
     ("F(i) A communication support worker (BSL level 3, with the level 3 certificate in supporting deaf learners) is with Bethia one-to-one for 25 hours a week, 38 weeks a year, in lessons, at play and at dinner. She signs what everybody says and puts Bethia’s signing into words. For B(i), B(ii) and B(iv); E(i), E(ii) and E(iv).",
      "F(ii) A deaf tutor (BSL level 6) plays and signs stories with Bethia and three classmates for 45 minutes twice a week, 38 weeks a year. She teaches signs to the whole class of 24 for 20 minutes every Tuesday. For B(ii) and B(iv); E(ii) and E(iv).",
      "F(iii) The same deaf tutor comes to your house and teaches the three of you new signs for one hour every fortnight, 20 visits a year. For B(ii); E(ii).")),
    ("Hearing as much as she can",
     ("F(iv) The Council’s sensory service lends Bethia a radio aid and mends or swaps it within two school days. Her communication support worker, taught to do this by the teacher of the deaf, tests the radio aid and both hearing aids for five minutes at 8.50 every school day. For B(i); E(i).",
      "F(v) The Reception room has carpet, sound panels on two walls and felt under every chair leg. In every lesson Bethia sits two metres from the teacher with her back to the window, and the door is shut. A flashing fire alarm is fixed in the classroom and the toilets. For B(i); E(i) and E(iii).",
      "F(vi) A qualified teacher of the deaf teaches Bethia one-to-one for one hour every week, 38 weeks a year to listen and to look after her aids. For B(i), B(ii) and B(iii); E(i) and E(iii).",
      "F(vii) The teacher of the deaf trains all nine Reception and dinner staff for two hours in November 2026 and for one hour in each term after that. For B(i) and B(iv); E(i) and E(iv).")),
    ("Speech and early reading",
     ("F(viii) A speech and language therapist (registered with the HCPC, the Health and Care Professions Council, and specialised in deafness) works on speech sounds and sentences with Bethia one-to-one for 30 minutes a week, 36 weeks a year, which is 18 hours. She has six more hours a year to write and check the targets, and trains the class teacher and the communication support worker for two hours each term. For B(ii); E(ii).",
      "F(ix) The class teacher (qualified, and trained in Cued Articulation) teaches letter sounds with hand cues to Bethia and three other children for 20 minutes every day. It takes the place of the whole-class sounds lesson. For B(iii); E(iii).",
      "F(x) The communication support worker signs the week’s story to Bethia one-to-one with real objects, 15 minutes every Monday, 38 weeks a year. Sung rhymes are replaced for her by signed rhymes and drumming, which the class teacher leads for 10 minutes a day with a group of six. For B(ii) and B(iii); E(ii) and E(iii).")),
    ("Dinner, play and home",
     ("F(xi) For 30 minutes every school day, from 11.40, Bethia eats in the library with three children whom she chooses and the communication support worker. On Fridays they take the corner table in the hall, behind sound curtains. For B(iv); E(iv).",
      "F(xii) After dinner a teaching assistant (BSL level 2) starts a pretend game with Bethia and four others and shows each child a sign for it, 15 minutes every school day. For B(iv); E(iv).",
      "F(xiii) The communication support worker puts one photograph and three signs of the day in a book that travels between school and home, 10 minutes every school day. For B(ii); E(ii).")),
)  # fmt: skip
K = (
    ("(a)", "What you told us", "Mr and Mrs Airey, parents", "28 August 2026", "Attached"),
    ("(a)", "Bethia’s views in BSL", "Teacher of the deaf, with Bethia", "9 September 2026", "Attached"),
    ("(b)", "Educational advice", "Manager, Beckfoot Nursery", "16 July 2026", "Attached"),
    ("(b)", "Educational advice", "Head teacher, Scarthwaite School, after consulting the teacher of the deaf", "8 September 2026", "Attached"),
    ("(b)", "Hearing", "Qualified teacher of the deaf", "7 September 2026", "Attached"),
    ("(c)", "Medical advice", "Community paediatrician, with the paediatric audiologist", "20 August 2026", "Attached"),
    ("(d)", "Psychological advice", "Educational psychologist", "3 September 2026", "Attached"),
    ("(e)", "Social care advice", "Social worker, disabled children’s team", "26 August 2026", "Attached"),
    ("(f)", "Speech and language", "Speech and language therapist", "1 September 2026", "Attached"),
    ("(h)", "Person you asked for", "Family officer, deaf children’s charity", "1 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Bethia Airey · final EHC plan · 6 November 2026", "Lune Head and Fells Council"
    )
    by.heading("A plan for Bethia", 0)
    by.cover(
        ("Child", "Bethia Airey"), ("Born", "14 March 2022"), ("Pronouns", "she/her"), ("Year", "Reception"),
        ("Main need", "Hearing impairment"), ("Second need", "Speech, language and communication"),
        ("Status", "Final education, health and care plan"), ("Request received", "22 June 2026"),
        ("You were told that we would assess", "27 July 2026"), ("Draft sent to you", "9 October 2026"),
        ("Your comments by", "30 October 2026"), ("Date of this plan", "6 November 2026"),
        columns=4,
    )  # fmt: skip
    by.text(
        "Dear Mr and Mrs Airey,",
        "It has been a real pleasure to get to know Bethia this autumn. This letter is her plan. Each part carries the letter that the law gives it, so that you can find your way.",
    )
    by.at("A").heading("A. First of all, Bethia herself, and you: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("B. What makes learning harder for her: special educational needs")
    by.text(*B)
    by.at("C").heading("C. Her health, where it touches her learning")
    by.text(
        "C(i) Bethia’s hearing loss comes from the inner ear, with glue ear on top of it in the winters of 2024 and 2025. She outgrows her moulds every eight to ten weeks. A loose mould whistles, and then she cannot hear speech in class (paediatric audiologist, 20 August 2026).",
    )
    by.at("D").heading("D. Social care needs")
    by.text(
        "No social care needs were identified (social worker, disabled children’s team, after visiting you on 24 August; advice of 26 August 2026).",
    )
    by.at("E").heading("E. What we want to be different: outcomes")
    by.text(*E, *E_END)
    by.at("F").heading("F. What Bethia will have: special educational provision")
    for title, texts in F:
        by.heading(title, 2)
        by.text(*texts)
    by.at("G").heading("G. What the health service will do")
    by.text(
        "For C(i), and towards E(i): a paediatric audiologist sees Bethia for 40 minutes every eight weeks, six times a year, and makes new moulds each time. An ear, nose and throat consultant looks at her ears for 20 minutes twice a year, in October and in February. The designated clinical officer agreed to this for the integrated care board on 5 October 2026.",
    )
    by.at("H1").heading("H1. Social care provision under the Act of 1970")
    by.text("None is required (social worker, disabled children’s team, 26 August 2026).")
    by.at("H2").heading("H2. Any other social care provision")
    by.text("None is required (social worker, disabled children’s team, 26 August 2026).")
    by.at("I").heading("I. Where Bethia goes to school")
    by.text("Scarthwaite School, a maintained mainstream community primary school.")
    by.at("J").heading("J. Personal budget")
    by.text("We explained personal budgets to you on 28 August 2026 and you decided not to ask for one.")  # fmt: skip
    by.at("K").heading("K. Whose advice this plan is built on")
    by.rows(("Kind", "Advice", "From", "Date", "With this letter"), K)
    by.at("").heading("Looking again, and if you are not content")
    by.paper.text(
        "As Bethia is not yet five, her first review meeting is on 18 March 2027 and the review will be finished by 15 April 2027. If you disagree with B, F or I you have a right of appeal to the First-tier Tribunal (Special Educational Needs and Disability). The time limit is two months from the date of this letter, or one month from a mediation certificate if that is later. You can ask for mediation, which is free, and for the disagreement resolution service; the Fells SEND Information, Advice and Support Service gives advice that is independent of us. The leaflet with all the telephone numbers is enclosed."
    )
    by.paper.text("With warm wishes to the three of you,")
    by.paper.text("R. Hodgson-Pym, Education, Health and Care Plan Manager, for the Council. Signed 6 November 2026.")  # fmt: skip


PLAN = Unseen(
    name="bethia", style="one long letter to the parents", born=dt.date(2022, 3, 14), write=write
)
