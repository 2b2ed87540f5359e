"""Rules of the whole document: its sections, its facts, the file, the letter, what changed."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks.changed import new_words_have_a_reason
from ehcplan.compliance.checks.decider import right_person_decides
from ehcplan.compliance.checks.file import (
    has_review_date,
    hides_nothing,
    is_accessible,
    is_short_enough,
    shows_status,
)
from ehcplan.compliance.checks.identity import facts_agree, has_every_section, identity_matches
from ehcplan.compliance.checks.letter import rights_are_told
from ehcplan.compliance.checks.signature import is_signed
from ehcplan.compliance.citation import act, code, other, practice, reg
from ehcplan.compliance.rule import (
    FINAL_STAGES,
    FROM_LA_DRAFT,
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Rule,
    Whole,
)
from ehcplan.plan.known import Known

_FINAL = Applies(kinds=WHOLE_PLAN, stages=FINAL_STAGES)
_GDPR = "UK General Data Protection Regulation"

RULES: tuple[Rule, ...] = (
    Rule(
        code="X-01",
        says="Each lettered section is there, A to K, with H1 and H2 apart.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)", Mark.READ), code("9.62", Mark.READ)),
        applies=Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT),
        message="{found}: {seen}.",
        why="The regulations list twelve parts and ask for each by itself. Without one of them the "
        "authority’s plan would not be lawful.",
        remedy="Add each section under its letter. Where there is nothing to put in it, say so and "
        "who said it.",
        checks=(Whole(check=has_every_section),),
        keeps="A, B, C, D, E, F, G, H1, H2, I, J and K, each under its letter.",
        breaks="A plan that goes from Section I to Section K.",
    ),
    Rule(
        code="X-02",
        says="The pupil’s name, date of birth and number are the same wherever they stand.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(other(_GDPR, "Article 5(1)(d)"),),
        message="This document gives two {fact}: {seen}.",
        why="Two identities in one document are often the sign of a page that belongs to another "
        "child.",
        remedy="Check the register, put right what is wrong, and read the page it stood on: is all "
        "of it about {name}?",
        checks=(Whole(check=identity_matches),),
        keeps="Born 4 March 2015 on the cover and in every header.",
        breaks="Born 4 March 2015 on the cover and 4 March 2014 in the header.",
    ),
    Rule(
        code="X-03",
        says="Nothing is hidden in the file that goes out.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("17", Mark.IN_PART), other(_GDPR, "Article 32")),
        needs=frozenset({Known.FILE}),
        message="This file holds what print does not show: {seen}.",
        why="Whoever opens the file can read it: the family, a school, another service.",
        remedy="Accept or reject each change, delete the comments and take out what is hidden. Send "
        "a clean copy; keep the marked one as another file.",
        checks=(Whole(check=hides_nothing),),
        keeps="A clean copy, with the marked one kept apart.",
        breaks="A plan with fourteen changes still tracked.",
    ),
    Rule(
        code="X-04",
        says="A final plan is signed by the authority’s officer, with role and date.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(code("9.125"),),
        applies=_FINAL,
        message="This final plan is without {lacks}.",
        why="The signature shows who stands for the plan, and its date starts the year to the "
        "review.",
        remedy="Ask the authority for the officer’s name, role, signature and date.",
        checks=(Whole(check=is_signed),),
        keeps="Signed: A. Farrow, Head of SEND, 4 February 2027.",
        breaks="Signed: ________ Date: ________",
    ),
    Rule(
        code="X-05",
        says="A final plan gives a review date within twelve months.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(code("9.61"), act("44")),
        applies=_FINAL,
        message="{found}.",
        why="The plan has to be reviewed within twelve months, and the family should know by when.",
        remedy="Set a review date {by}.",
        checks=(Whole(check=has_review_date),),
        keeps="This plan will be reviewed by 19 November 2027.",
        breaks="This plan will be reviewed when needed.",
    ),
    Rule(
        code="X-06",
        says="A letter of decision tells the family of every right it has.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(
            reg("5(3)", Mark.READ),
            reg("10(3)", Mark.READ),
            reg("31(3)", Mark.READ),
            reg("14"),
            reg("20(11)"),
        ),
        message="The letter of decision does not tell the family of {missing}.",
        why="With a decision the family must be told how and by when it may appeal, of mediation "
        "and disagreement resolution, and where advice is free. Time runs from this letter.",
        remedy="Ask the authority to send the letter again with {missing}.",
        checks=(Whole(check=rights_are_told),),
        keeps="You may appeal within two months. We have told you about mediation, disagreement "
        "resolution and free, independent advice.",
        breaks="You may appeal within two months.",
    ),
    Rule(
        code="X-07",
        says="Hours, year group and school are the same in every section.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(practice("one fact, said one way, in every section"),),
        message="This says “{seen}”, and {other}. Which is right?",
        why="Where two sections differ, nobody knows which of them to provide.",
        remedy="Keep the one that is right and change the other.",
        checks=(Whole(check=facts_agree),),
        keeps="Fifteen hours in F and fifteen wherever they are spoken of.",
        breaks="15 hours of teaching assistant time in F, and 12 in E.",
    ),
    Rule(
        code="X-08",
        says="The Word file can be used by somebody who listens to it.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(other("Equality Act 2010", "s.20"),),
        applies=Applies(kinds=WHOLE_PLAN),
        needs=frozenset({Known.FILE}),
        message="A screen reader would meet these: “{seen}”",
        why="A parent, a young person or a colleague may listen to this plan instead of looking.",
        remedy="Use heading styles, mark the header row of each table, describe each picture, and "
        "set the language to British English.",
        checks=(Whole(check=is_accessible),),
        keeps="Headings in heading styles, tables with header rows, pictures described.",
        breaks="Bold text where headings should be, and a picture without a description.",
    ),
    Rule(
        code="X-09",
        says="Letters and decisions go to whoever decides: a parent, and after compulsory school "
        "age the young person.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(act("83(2)"), reg("12(1)(a)", Mark.READ)),
        needs=frozenset({Known.BORN}),
        message="{decider}. This says otherwise: “{seen}”.",
        why="When compulsory school age ends, the rights pass from the parent to the young person, "
        "unless somebody represents them for this decision.",
        remedy="Write to the person who decides. If {name} cannot make this decision, write down the "
        "assessment for it and who represents them.",
        checks=(Whole(check=right_person_decides),),
        keeps="Dear Ilar, this is your draft plan. (Ilar is 16 and left Year 11 in June.)",
        breaks="Dear Mrs Pengelly, this is your son’s draft plan. (He is 17.)",
    ),
    Rule(
        code="X-10",
        says="The document says what it is: a draft or a final plan.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(practice("status, version and date on every page"),),
        applies=Applies(kinds=WHOLE_PLAN),
        needs=frozenset({Known.FILE}),
        message="Nothing here says whether this is a draft or a final plan.",
        why="A draft that looks like a final plan gets carried out, or appealed against.",
        remedy="Mark every page {mark}, with the version and the date.",
        checks=(Whole(check=shows_status),),
        keeps="School draft 3, 21 November 2026, at the foot of each page.",
        breaks="Pages without a word of what they are.",
    ),
    Rule(
        code="X-11",
        says="A plan, without its appendices, is at most twenty pages.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(
            other("Department for Education, template principles", "concise", mark=Mark.READ),
        ),
        applies=Applies(kinds=WHOLE_PLAN),
        needs=frozenset({Known.FILE}),
        message="This plan runs to {seen}.",
        why="People look for what to do on Monday morning. In a long plan they do not find it.",
        remedy="Leave in the appendices what the reports already say, and keep here what is needed.",
        checks=(Whole(check=is_short_enough),),
        keeps="Fourteen pages and seven appendices.",
        breaks="Thirty-eight pages.",
    ),
    Rule(
        code="X-12",
        says="Where a final plan differs from its draft, the reason is given.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.125"),),
        applies=_FINAL,
        message="{change}. It now says: “{seen}”.",
        why="A final plan changes for what the family said, a reply from a school, or new advice. "
        "The family should be able to see which.",
        remedy="Link this wording to its reason, or go back to what the draft said.",
        checks=(Whole(check=new_words_have_a_reason),),
        keeps="Ten hours weekly (changed after the parents’ comments of 9 December 2026).",
        breaks="Ten hours weekly, where the draft said fifteen.",
    ),
)
