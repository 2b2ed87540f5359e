"""Who learns, and what is no help of anybody's: adults who are taught, journeys, subjects left out."""

import re

from ehcplan.compliance.pattern import Pattern

_ADULTS = (
    r"(?:staff|adults?|teachers|teacher(?!\s+of\b)|assistants?|tas?|lsas?|hltas?|supervisors?|"
    r"leaders?|practitioners?|educators?|helpers?|workers?|parents?|carers?|mother|father|mum|dad|"
    r"grandparents?|grandmother|grandfather|gran|family|famil(?:y|ies)|tutors?|lecturers?|mentors?|"
    r"drivers?|escorts?|team|technicians?|instructors?|colleagues|first[\s-]?aiders?|"
    r"governors|managers?|coaches|volunteers?|sencos?|nurses?)"
)
_LESSON = (
    r"(?:workshops?|courses?|sessions?|lessons?|classes|training|tuition|coaching|briefings?|"
    r"tutorials?|teaching)"
)
_THOSE = (
    r"(?:(?!(?:with|by|from|in|on|to|for|him|them|alongside|beside|while|who)\b)(?:(?-i:[a-z])"
    r"[\w-]*|\d+|[\w-]+[’']s?)\s+){0,6}?"
)
ADULTS_LEARN = Pattern(
    r"\b(?:teach(?:es|ing(?!\s+(?:assistants?|staff)))?|train(?:s|ing)|coach(?:es|ing)|"
    rf"show(?:s|ing)|brief(?:s|ing)|instruct(?:s|ing))\s+{_THOSE}{_ADULTS}\b"
    rf"|\b{_ADULTS}\s+(?:(?:in|at|of|from|on|around|who)\s+[^.;,]{{1,40}}?\s+)?(?:is|are|will\s+"
    r"be)\s+(?:\w+ly\s+|all\s+|both\s+|each\s+)?(?:taught|coached|instructed)\b"
    rf"|\b{_ADULTS}\s+(?:(?:in|at|of|from|on|around|who)\s+[^.;,]{{1,60}}?\s+)?"
    r"(?:\w+ly\s+|all\s+|both\s+|each\s+)?learns?\s+(?:how|to|from|about|the|what|"
    r"\w+\s+signs|\w+ing)\b"
    rf"|\b{_LESSON}\s+(?:(?:in|on|about)\s+[^.;,]{{1,50}}?\s+)?for\s+{_THOSE}{_ADULTS}\b"
    rf"|\bteach(?:es|ing)?\s+[^.;]{{1,60}}?\s+to\s+{_THOSE}(?:{_ADULTS}|key\s+persons?)\b|\badults?\s+only\b"
    rf"|\b{_LESSON}\s+(?:[^.;]{{1,90}}?\s+)?(?:for|to)\s+(?:all|everyone|everybody|those|anyone|each\s+(?:person|"
    r"adult)|the\s+(?:people|adults|ones))\s+(?:of\s+those\s+|in\s+(?:the\s+)?\w+\s+)?(?:who\s+(?:\w+ly\s+)?"
    r"(?:teach|works?|supports?|helps?|drives?|feeds?|looks?|takes?|cares?|serves?|supervises?|meets?|escorts?)|"
    r"teaching|working|supporting|helping|driving|supervising)\b"
    rf"|\b(?-i:[A-Z])[\w-]+[’']s?\s+{_ADULTS}\s+(?:is|are)\s+(?:taught|coached|shown)\b",
    re.IGNORECASE,
)
"""That what is taught is taught to adults: "teaches the class staff to sign", "a workshop for his tutors"."""
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
ONE_OF = Pattern(
    rf"\b(?:as|is|being)\s+one\s+of\s+(?:just\s+|only\s+|a\s+group\s+of\s+)?{_COUNT}\b(?!\s+"
    r"(?:times|days|weeks|lessons|subjects|reasons|ways|options))"
    rf"|\bas\s+part\s+of\s+an?\s+(?:group|set|team|class)\s+of\s+{_COUNT}\b",
    re.IGNORECASE,
)
"""How many share it, told from the pupil's side: "as one of four"."""
GROUP_TALK = Pattern(
    r"\b(?:in|for|during|at|into)\s+(?:class\s+and\s+)?groups?\s+(?:talks?|discussions?|"
    r"conversations?|time|chats?|activit(?:y|ies))\b(?=\s*(?:[,.;)]|and\b|or\b|$))",
    re.IGNORECASE,
)
"""When a thing is used, and no group that is made: "passed round in group talk"."""
HELPS_TO_LEARN = Pattern(
    r"\b(?:teach(?:es)?|taught|practi[sc]\w+|learns?|trains?|training|reads?|rehears\w*|shows|"
    r"plans?|works\s+on|goes\s+through)\b",
    re.IGNORECASE,
)
"""That something is done on a journey, besides travelling."""
CURRICULUM = Pattern(
    r"\b(?:follows?|following|studies|takes)\s+(?:an?|the|his|her|their)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:study\s+programmes?|programmes?\s+of\s+study|curriculum|timetable)\b|"
    r"\bin\s+place\s+of\s+(?:[\w’'-]+\s+){0,2}subjects\b",
    re.IGNORECASE,
)
"""What a pupil studies, and no teaching that a number shares: "follows a vocational study programme"."""
COMES_IN = Pattern(
    r"\b(?:\w*therapists?|slts?|salts?|ots|physios?|psychologists?|counsellors?|orthoptists?|"
    r"(?:specialist|advisory|visiting|outreach|peripatetic|inclusion|qualified)\s+teachers?|teachers?\s+of\s+(?:the\s+"
    r"deaf|\w+\s+with|deaf)|qtods?|qtvis?|habilitation\s+\w+|mobility\s+officers?|job\s+coach(?:es)?|"
    r"travel\s+(?:mentor|trainer)s?|portage\s+\w+)\b",
    re.IGNORECASE,
)
"""Somebody who is not there all day, and comes for a while."""
ON_CERTAIN_DAYS = Pattern(
    r"\b(?:every|each|on|a)\s+(?:other\s+|second\s+|alternate\s+)?(?:mon|tues|wednes|thurs|fri)days?\b|"
    r"\b(?:weekly|fortnightly|monthly|half[\s-]?termly|termly|(?:once|twice|times)\s+(?:a|per|each|every)\s+"
    r"(?:week|fortnight|month|half[\s-]?term|term|year)|(?:every|each|per)\s+(?:week|fortnight|month|half[\s-]?term))\b",
    re.IGNORECASE,
)
NO_VISIT = Pattern(
    r"\b(?:sends?|writes?|prepares?|prints?|orders?|checks?|measures?|adjusts?|emails?|supplies|reviews?|updates?|"
    r"trained|supervised|shown|overseen|coached|lists?|posts|brings|enlarges|adapts|records?|telephones|rings)\b",
    re.IGNORECASE,
)
"""What is sent, checked or written has no length; nor has what another does, whom they only train."""
TAUGHT_ADULT = Pattern(
    r"\b(?:teachers?|assistants?|tas?|technicians?|supervisors?|tutors?|lecturers?|staff|workers?|"
    r"mentors?|adults?|librarians?|instructors?|drivers?|cooks?|officers?|practitioners?)"
    r"(?:,\s*|\s*\(|,?\s+who\s+(?:is|are|was|were|(?:has|have)\s+(?:all\s+)?been)\s+)"
    r"(?:(?:each|all|both|first|already)\s+)?taught\s+(?:[\w’'-]+\s+){0,8}?by\b",
    re.IGNORECASE,
)
"""By whom the giver was taught: "a technician, taught by the vision teacher"."""
TAUGHT_BY = Pattern(
    r"\b(?:teaching|training|course|coaching)\s+(?:for|in|on)\s+(?:it|this|them|that)\b"
    r"|\btaught\s+(?:how|for\s+it|it)\b",
    re.IGNORECASE,
)
"""What is taught to those who give the help: "teaching for it: 90 minutes in September"."""
TWO_OF_THEM = Pattern(
    r"(?:\)|\b(?:assistant|therapist|teacher|tutor|mentor|coach|instructor|librarian|psychologist|"
    r"counsellor|trainer|technician)),?\s+and\s+((?-i:[A-Z])[\w’'-]+)\b(?!,?\s+and\b|[’'])",
    re.IGNORECASE,
)
"""Who is there, adult and pupil: "the therapist (HCPC registered) and Sam"."""
