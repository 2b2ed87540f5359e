"""Who gives provision, and that their training is named: patterns."""

import re

from ehcplan.compliance.pattern import Pattern

WHO = Pattern(
    r"\b(?:teachers?|teaching\s+assistants?|learning\s+support\s+(?:assistants?|practitioners?)|"
    r"classroom\s+assistants?|support\s+assistants?|tas?|ltas?|hltas?|lsas?|lsps?|"
    r"sen\s?d?\s?co(?:rdinator)?s?|special\s+educational\s+needs\s+(?:and\s+disabilit\w+\s+)?"
    r"co-?ordinators?|inclusion\s+(?:lead|manager)|inco|"
    r"therapists?|salts?|slts?|ots?|physios?|physiotherapists?|psychologists?|eps?|elsas?|"
    r"emotional\s+literacy\s+support\s+assistants?|mentors?|nurses?|qtvis?|qtods?|qtmsis?|tod|tovi|"
    r"key\s?-?\s?workers?|key\s+person|job\s+coach(?:es)?|coach(?:es)?|tutors?|lecturers?|"
    r"instructors?|"
    r"specialists?|practitioners?|counsellors?|psychotherapists?|interpreters?|intervenors?|"
    r"communicators?|support\s+workers?|personal\s+assistants?|pas?(?=\s|[.,;)]|$)|carers?|"
    r"care\s+workers?|"
    r"social\s+workers?|youth\s+workers?|family\s+workers?|outreach\s+workers?|play\s?workers?|"
    r"family\s+support\s+workers?|dietitians?|dieticians?|(?:\w+\s+)?surgeons?|paediatricians?|consultants?|doctors?|"
    r"gps?|"
    r"audiologists?|orthoptists?|orthotists?|technicians?|(?:lunch\s?time|midday)\s+"
    r"(?:supervisors?|"
    r"assistants?)|practitioners?|educators?|portage\s+(?:home\s+)?(?:visitors?|workers?)|"
    r"health\s+visitors?|(?:habilitation|rehabilitation|mobility)\s+(?:officers?|specialists?|"
    r"workers?)|"
    r"head\s+of\s+(?:year|house|department)|head\s?teachers?|deputy\s+head|"
    r"pastoral\s+(?:lead|manager|"
    r"worker|officer)s?|careers\s+(?:adviser|advisor|leader|lead)s?|transition\s+(?:lead|worker|"
    r"officer)s?|advisers?|advisors?|trainers?|enablers?|facilitators?|assessors?|"
    r"support\s+staff\s+member|co-?ordinators?|clinicians?|employers?|invigilators?|scribes?|"
    r"community\s+(?:ot|slt)|senior\s+leaders?|assistants?|demonstrators?|chaplain|librarians?|"
    r"musicians?|artists?|volunteers?|budd(?:y|ies)|"
    r"befrienders?|supervisors?|officers?|managers?|caretakers?|site\s+team|"
    r"(?:room|unit|base|centre|team|phase|year|sports|play|club|youth|outdoor|forest\s+school|"
    r"session|music|crew|scout|group|project|autism|sen\s?d?|subject|curriculum|wellbeing)\s+"
    r"lead(?:er)?s?)\b"
    r"|\b(?:cooks?|chefs?|grounds(?:man|men|person|keeper)|gardeners?|farmers?|receptionists?|"
    r"secretary|paramedics?|midwi(?:fe|ves)|(?:crossing\s+)?wardens?|"
    r"note-?takers?|palantypists?|lip-?speakers?|stenographers?|snas?|otas?|sltas?|eyps?|emtas?|"
    r"msas?|ctas?|hlsas?|wsas?|opticians?|optometrists?|"
    r"\w{3,}(?:ologist|iatrist|therapist|trician)s?|dentists?|podiatrists?|pharmacists?|mechanics?|"
    r"potters?|dancers?|photographers?|storytellers?|"
    r"vicar|priest|imam|rabbi|rangers?|lifeguards?|matrons?|houseparents?|housemaster|"
    r"housemistress|sixth[\s-]formers?|joiners?|carpenters?|"
    r"bricklayers?|hairdressers?|butchers?|bakers?|shopkeepers?|drivers?|porters?|cleaners?|"
    r"signers?|transcribers?|prefects?|reader\s+scribes?)\b"
    r"|\bparents?\s+(?:and|with)\b",
    re.IGNORECASE,
)

SOMEBODY = Pattern(
    r"\b(?:practitioner|professional|specialist|carer|adult|person|member\s+of\s+staff|assistant|"
    r"worker|somebody|someone)s?\s+"
    r"(?:(?:who|that|whom)\s+(?:know|is\s+(?:familiar|known|trusted|good|kind|sensitive|"
    r"experienced|skilled)|understand|"
    r"like|cares|can\b|has\s+(?:an?\s+)?(?:good\s+|close\s+|strong\s+)?(?:bond|relationship|"
    r"rapport|time|experience|knowledge)|"
    r"works?\s+well|gets?\s+on|he\b|she\b|they\b|(?-i:[A-Z]))|"
    r"of\s+(?:(?:his|her|their|[\w’'-]+[’']s)\s+)(?:own\s+)?cho(?:ice|osing)|"
    r"(?:he|she|they|(?-i:[A-Z][a-z]\w*))\s+(?:trusts?|knows?|likes?|chooses?|has\s+a\s+bond))",
    re.IGNORECASE,
)
"""Somebody of no role: whoever is kind, known, or chosen."""

EVERYBODY = Pattern(
    r"\b(?:all|every)\s+(?:(?:of\s+)?(?:the|his|her|their)\s+)?(?:\w+\s+){0,2}(?:staff|adults?|"
    r"teachers?)\b",
    re.IGNORECASE,
)
"""Everybody who works with the pupil: an answer to who, for the way adults speak and act."""


NAMED_TRAINING = Pattern(
    r"\btrained\s+(?:\w+\s+){0,3}?(?:by|in|on|to\s+(?:level|deliver|use))\s+\S+|\b\w+-trained\b"
    r"|\b(?:level\s+\d|hcpc|registered|ambda|accredited|certificated|diploma|qualified\s+teacher|"
    r"supervised\s+by|supervision\s+(?:by|from)|qualification|course|certificate|award)\b"
    r"|\btraining\s+(?:by|from|in|on)\s+\S+|\bexperienced\s+in\s+\S+"
    r"|\bqualified\s+(?:in|as|to\s+(?:teach|work\s+with))\s+(?!this\b|it\b|need)\S+",
    re.IGNORECASE,
)
"""That training is named: in what, by whom, to which level."""
