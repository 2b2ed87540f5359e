"""What forms call the facts of identity and the dates of a plan."""

import re
from functools import lru_cache

from ehcplan.documents.read.paper.plain import plain_label

_WHO = (
    r"(?:(?:the )?(?:childs?|pupils?|young persons?|students?|learners?|child or young "
    r"persons?|child young persons?|cyps?|my|his|her|their|your|legal|preferred|first|full)(?: or)? )*"
)
_WHOM = r"(?:he|she|they|i|(?:the |this )?(?:child|pupil|student|young person))"

# In order: the first whose pattern is the whole of a plain label holds.
LABELS: tuple[tuple[str, str], ...] = (
    ("known_as", (
        rf"(?:{_WHO})?(?:(?:also )?known as|(?:i )?(?:like|likes|prefers?) to be (?:known as|called)|"
        r"preferred (?:first )?name|prefers to be known as|(?:name )?known as|calls? "
        r"(?:me|themselves)|called)|what (?:i like|people should) (?:to be )?call(?:ed)?(?: me)?"
    )),
    ("previous_name", r"(?:previous|former|other) (?:names?|surname)|formerly known as"),
    ("surname", rf"{_WHO}(?:surname|family name|last name|legal surname)"),
    ("middle_names", rf"{_WHO}middle names?(?: s)?"),
    ("first_names", (
        rf"{_WHO}(?:fore ?names?(?: s)?|given names?|first names?(?: s)?|other names|christian "
        r"names?|fore ?name and middle names?)"
    )),
    ("full_name", (
        rf"(?:{_WHO}(?:full )?name(?: of (?:the )?(?:child|pupil|young "
        r"person|student|learner|child or young person|child young person))?|name (?:of "
        r")?(?:child|pupil|young person|student).*|my (?:full )?name(?: is)?|(?:child|pupil|young "
        r"person|student|learner)|this (?:plan|is the plan) (?:is )?(?:for|about)|(?:this )?(?:ehc )?plan (?:is )?"
        r"(?:for|about|belongs to|of)|(?:who is|whose) (?:this|the|it)(?: ehc)? ?(?:plan )?(?:is )?(?:it )?"
        r"(?:for|about)?|whose (?:ehc )?plan (?:is (?:this|it)|this is|it is)|(?:fore)?name and surname|(?:child|"
        r"pupil|student)s? names? in full|(?:my )?name in full|i am)"
    )),
    ("born", (
        rf"{_WHO}(?:date of birth|d ?o ?b|birth ?date|born(?: on)?|birthday|{_WHOM} (?:was|were) born(?: on)?|"
        rf"when (?:was|were) {_WHOM} born|(?:day|date) (?:that )?{_WHOM} (?:was|were) born|"
        rf"date born)(?: age)?(?: dd mm (?:yy|yyyy|ccyy))?(?: and age)?"
    )),
    ("pronouns", (
        rf"{_WHO}(?:preferred )?pronouns?(?: used| to use)?|"
        r"(?:which|what) (?:words|pronouns) (?:are )?(?:used|right) for \w+|"
        r"(?:which|what) (?:words|pronouns) (?:do|should) "
        rf"(?:we|people|you|i) use(?: for {_WHO}\w*)?|please say|(?:which |what )?pronouns (?:does|do) \w+ use"
    )),
    ("gender_identity", r"(?:current )?gender identity|gender (?:i )?identif\w+ with"),
    ("sex", (
        rf"{_WHO}(?:sex|gender|gender at birth|sex at birth|sex gender|gender sex)(?: (?:male|m) "
        r"(?:or )?(?:female|f))?"
    )),
    ("ethnicity", rf"{_WHO}(?:ethnicity|ethnic (?:origin|group|background)|ethnic)"),
    ("religion", rf"{_WHO}(?:religion|faith|religion faith|religion or belief)"),
    ("parent_language", (
        r"(?:parents?|carers?|parent or carer|parents? carers?)(?: or carers?)? (?:first|home|main|"
        r"preferred) languages?"
    )),
    ("home_language", (
        rf"{_WHO}(?:home languages?|languages? (?:spoken |used )?(?:in the |at )?home|primary "
        r"language used at home|first languages?|main languages?|languages?(?: spoken)?|home "
        r"first language|first home language)"
    )),
    ("main_communication", (
        r"(?:main )?(?:communication(?: method| needs)?|methods? of communication|preferred method "
        r"of communication|other methods of communication.*)"
    )),
    ("interpreter_needed", (
        r"interpret(?:er|ation)(?: support)? (?:needed|required)?(?: yes no)?|interpreter"
    )),
    ("upn", r"(?:unique pupil (?:number|no|reference)(?: upn)?|u ?p ?n(?: number| no)?)"),
    ("uln", r"(?:unique learner number(?: uln)?|uln)"),
    ("nhs_number", r"nhs (?:number|no|num)|nhs"),
    ("plan_reference", (
        r"(?:ehc )?plan (?:ref(?:erence)?(?: no| number)?|no|number)|ehcp? (?:ref|reference|number|"
        r"no)|(?:ehc plan )?ref(?:erence)?(?: number| no)?|case (?:ref|reference|number)"
    )),
    ("student_id", r"student id(?: number)?|pupil id"),
    ("year_group", (
        r"(?:current |nc |national curriculum |actual |school |chronological )*(?:year(?: group)?|"
        r"nc ?y(?:ear)?(?: group)?|school year|class year|class)(?: (?:20\d\d(?: \d\d)?|\D{0,12}))?|"
        rf"(?:my|his|her|their) (?:school )?year(?: group)?(?: (?:at|in) \w+)?|(?:what|which) (?:school )?year "
        rf"(?:group )?(?:is|am|are) {_WHOM} in"
    )),
    ("school_type", (
        r"(?:type of (?:current )?(?:school|setting|placement|provision|education\w* setting)|"
        r"(?:school|setting|placement) type)"
    )),
    ("school", (
        r"(?:current |present |name of (?:the )?(?:current )?|my )*(?:education\w* "
        r")?(?:(?:school|nursery|college|setting|early years setting|educational? "
        r"(?:setting|placement|establishment|provision|institution)|placement|provider)(?: "
        r"(?:or|and)? ?(?:school|college|nursery|setting|early years|post 16 "
        r"(?:institution|setting)|institution|other setting))*|school attended|where i go to "
        rf"school|setting attended|{_WHOM} (?:goes|go|learns?|stud(?:y|ies)|attends?)(?: to| at)?|(?:goes to|attends|"
        rf"learns at|studies at)|where (?:does )?{_WHOM} (?:learns?|stud(?:y|ies)|go(?:es)?(?: to (?:school|"
        rf"college))?)|"
        r"(?:which|what) (?:school|college|nursery) (?:does|do) \w+ (?:go to|attend))(?: name| attended|"
        r" at time of assessment| during assessment| "
        r"nursery college| college| setting)*"
    )),
    ("looked_after", (
        r"(?:is (?:this |the )?(?:child|young person|pupil|child or young person|child young "
        r"person) )?(?:a )?(?:currently )?(?:a )?(?:looked after(?: child)?(?: status)?|lac|cla|"
        r"child in care|in care|looked after child lac|child looked after|looked after by (?:the "
        r"|a )?(?:local )?authority)(?: status| yes no| child)?(?: if .*)?|care status|"
        r"legal status(?: .*)?"
    )),
    ("care_order", r"(?:type of )?care order|legal order|care order status|section 20.*"),
    ("child_protection", r".*child protection(?: plan)?.*"),
    ("child_in_need", r".*child in need(?: plan)?.*"),
    ("social_worker", r"(?:name of )?(?:allocated )?social worker(?: s)?(?: name)?"),
    ("primary_need", (
        r"(?:primary|main|principal) (?:area of )?(?:sen |special educational |send )?(?:need|sen|"
        r"type of need|area of need|presenting need|category of need)(?: code)?|category of need|"
        rf"what (?:is|are) {_WHO}(?:main|primary) (?:type of |area of |kind of )?needs?|"
        r"primary need type"
    )),
    ("secondary_need", (
        r"(?:secondary|other|additional) (?:area of )?(?:sen |special educational )?(?:needs?|sen|"
        r"type of need)"
    )),
    ("parent_name", (
        r"(?:names? (?:s )?of )?(?:the )?(?:mother|father|mum|dad|(?:parents?|carers?|guardians?)"
        r"(?:(?: or| and)?(?: s)? (?:parents?|carers?|guardians?|responsible adults?))*)(?: (?:s "
        r")?(?:with parental responsibility|names?|one|two|1|2|s))*|(?:parents?|carers?)(?: "
        r"(?:or|and)? ?carers?)?(?: [12])? names?|persons? with parental responsibility|"
        r"parental responsibility held by|main contact|names? (?:s )?of persons? (?:s )?with "
        r"parental responsibility"
    )),
    ("relationship", r"relationship(?: to (?:the )?(?:child|young person|pupil|me|.{1,20}))?"),
    ("address", (
        r"(?:home |full |current |postal )*address(?: (?:and|including) post ?code)?|where i live"
    )),
    ("postcode", r"post ?code"),
    ("lives_with", r"(?:who (?:does )?.*lives? with|lives with|i live with)"),
    ("phone", (
        r"(?:contact |home |mobile |work |daytime )*(?:telephone|phone|tel|mobile|contact)(?: "
        r"number| no| numbers)*(?: s)?"
    )),
    ("email", r"e ?mail(?: address)?"),
    ("gp_name", (
        r"(?:name of )?(?:gp|doctor|general practitioner)(?: name| practice| surgery| and surgery| "
        r"name and address)*"
    )),
    ("coordinator", (
        r"(?:ehc |ehcp |plan |sen |send |assessment |key )*(?:co ?ordinator|case ?work(?:er)?|case "
        r"officer|lead professional|case work officer|officer|plan writer|caseworker|assessment "
        r"officer|key worker)(?: name)?"
    )),
    ("authority", (
        r"(?:name of )?(?:responsible |maintaining )?(?:local )?authority(?: responsible)?|"
        r"(?:la|council)(?: name)?|issued by|maintained by"
    )),
    ("status", (
        r"(?:plan |current |ehcp? |document )*(?:status|type|stage)(?: of plan)?|final or draft(?: "
        r"plan)?|draft or final|what (?:kind|type|sort) of plan (?:is )?(?:it|this)(?: is)?|"
        r"what (?:stage|kind) is (?:this|it)|kind of plan|"
        r"where (?:the|this) plan "
        r"stands|(?:stage|status) of (?:the|this) plan|this plan is|status of (?:this )?(?:plan|document)|type of plan"
    )),
    ("previous_status", r"previous status"),
    ("version", r"(?:plan )?version(?: number| no| of final ehc plan)?"),
    ("amendment_number", r"amendment (?:number|no)"),
    ("request", (
        r"(?:date )?(?:of )?(?:the )?(?:ehc |ehcna |ehcp )?(?:initial |original )?(?:(?:needs "
        r")?assessment )?request(?: for (?:an )?(?:ehc )?(?:needs )?assessment)?(?: was)?(?: "
        r"received| made)?(?: on)?|date (?:of )?request(?:ed)?.*|request(?: for .*)? received.*|"
        r"date assessment requested"
    )),
    ("assessment_decided", (
        r"(?:date )?(?:of )?decision to (?:assess|carry out).*|date (?:of )?(?:agreement|decision) "
        r"to assess|agreed to assess.*|decision on (?:the )?(?:request|assessment).*|"
        r"date decided to assess"
    )),
    ("advice_requested", (
        r"(?:date )?advice (?:requested|sought|asked for).*|date (?:of )?advice request(?:ed)?"
    )),
    ("draft", (
        r"(?:date )?(?:of )?(?:the )?(?:proposed |draft )(?:ehc |ehcp )?(?:plan )?(?:was "
        r")?(?:issued|sent|served|date|plan|made|issue date)?(?: on)?|date (?:of )?(?:the "
        r")?(?:issue of )?(?:proposed |draft)(?: ehc| ehcp)?(?: plan)?(?: issued| sent| served)?|"
        r"draft (?:ehc )?plan (?:issued|sent|date|served).*|date (?:plan )?drafted"
    )),
    ("first_plan", (
        r"(?:date )?(?:of )?(?:the )?(?:issue of )?(?:first|original)(?: final)?(?: ehc| ehcp)?(?: "
        r"plan)?(?: was)?(?: issued| made)?(?: on)?|date original ehcp? issued|"
        r"date (?:of )?(?:issue of )?first (?:ehc )?plan.*"
    )),
    ("amended", (
        r"(?:date )?(?:of )?(?:the )?amend(?:ed|ment)(?: final)?(?: ehc| ehcp)?(?: plan)?(?: "
        r"issued| date| made| with effect from| sent| on)*|amended with effect from|"
        r"date (?:plan )?amended|date of amendments?(?: \d)?"
    )),
    ("amendment_notice", (
        r"(?:date )?(?:of )?(?:the )?amendment notice(?: sent| issued| served| date)?|"
        r"(?:date )?proposed amendments?(?: sent| issued)?|notice of (?:proposed )?amendments?.*"
    )),
    ("final", (
        r"(?:date )?(?:of )?(?:the )?final(?:ised)?(?: ehc| ehcp)?(?: plan)?(?: was)?(?: issued| "
        r"made| date| sent| agreed| finalised)?(?: on)?|(?:date )?(?:of )?(?:the )?(?:ehc |ehcp "
        r")?plan (?:issued|made|agreed|finalised|date|dated)(?: on)?|date (?:of )?(?:the )?(?:this "
        r")?(?:issue of )?(?:ehc |ehcp )?(?:plan|issue|final)(?: plan)?(?: issued| agreed| made| "
        r"finalised)?|ehc plan agreed on|date (?:issued|finalised)|issue date|issued(?: on)?|finalised(?: on)?|"
        r"date of (?:issue|ehc plan).*"
    )),
    ("review_report", r"(?:date )?(?:annual )?review report (?:sent|received|returned).*"),
    ("review_papers", r"(?:date )?(?:review )?(?:papers|reports|advice) (?:sent|circulated).*"),
    ("review_decided", (
        r"(?:date )?(?:of )?(?:the )?decision (?:after|following) (?:the )?(?:annual )?review.*|"
        r"review decision.*"
    )),
    ("last_review", (
        r"(?:date )?(?:of )?(?:the )?(?:last|previous|most recent)(?: annual)? review(?: date| "
        r"meeting| completed| was)*|last reviewed(?: on)?"
    )),
    ("review", (
        r"(?:date )?(?:of )?(?:the )?(?:next |my |plan |scheduled |annual |yearly |full |statutory "
        r"|twelve-month |12-month |planned |coming |first )*(?:review|ar)(?: date)?(?: is)?(?: due)?(?: "
        r"by| on| before)?|(?:plan )?(?:to be |must be )?reviewed by|"
        r"(?:(?:the |this )?(?:plan|ehcp?|ehc plan) )?(?:is |are )?(?:to be|must be|will be|should be|"
        r"needs to be|due to be|falls to be) (?:next |first )?(?:reviewed|looked at again)(?: again)?"
        r"(?: by| on| before| no later than)?|date (?:of |for )?(?:next "
        r"|first )?(?:annual )?review.*|next annual review.*|review due.*|(?:the |next |first "
        r"|annual |yearly |full |statutory |twelve-month |12-month )*(?:review|ar) (?:to be |must be |is "
        r"to be |will be |should be )?(?:finished|complete|completed|held|done|over|concluded|"
        r"carried out) (?:by|before).*|(?:plan )?(?:to be |must be |is to be )?(?:looked at|gone "
        r"through|considered) again (?:by|before|on)|date plan (?:to be|must be) reviewed.*"
    )),
    ("this_review", (
        r"(?:date )?(?:of )?(?:the |this )*(?:annual )?review meeting(?: date| held)?|"
        r"(?:date )?(?:of )?this (?:annual )?review(?: meeting)?|date of (?:this )?(?:annual "
        r")?review meeting|meeting date"
    )),
    ("transfer", r"(?:date )?(?:of )?phase transfer.*"),
    ("signed_on", r"date (?:signed|of signature)|signed on|signature date"),
    ("signed_role", r"(?:role|position|job title|designation|title)"),
    ("signed", (
        r"(?:duly )?authori[sz](?:ing|ed) (?:officer|signatory|person)(?: .*)?|signatory(?: for "
        r".*)?|sign(?:ed|ature)(?: by)?(?: (?:for|on behalf) of.*)?|authori[sz]ed by|"
        r"sign(?:ed|ature) .*(?:authority|officer|council|behalf).*|who (?:has )?signed (?:it|this|the plan|this plan)"
    )),
    ("date", r"date|dated"),
    ("age", r"age"),
    ("other", (
        r"(?:young offending.*|youth offending.*|pupil premium.*|attendance.*|exclusions?.*|"
        r"country of birth|immigration status|title|contact details?|contact|service|role|"
        r"organisation|gp address|preferred (?:method of )?contact|emergency contact|one page "
        r"profile.*|has .* health care plan.*|armed forces.*|disabled|social care "
        r"(?:ref|reference|number).*|care first.*|liquidlogic.*|parental responsibility(?: y n| "
        r"yes no)?|date of admission|admission date|previous schools?.*|setting address|school "
        r"address|ward|county|placed out of.*|amount received|key stage|phase|headteacher|head "
        r"teacher|senco|urn)"
    )),
)  # fmt: skip
_PATTERNS = tuple((key, re.compile(rf"(?:{pattern})\Z")) for key, pattern in LABELS)
OWNERS: tuple[tuple[str, str], ...] = (
    ("parent", (
        r"\b(?:parents?|carers?|guardians?|mother|father|main contact|person(?:s)? responsible|"
        r"parental responsibility)\b"
    )),
    ("other", (
        r"\b(?:gp|doctor|social worker|professionals?|school details|setting details|case ?worker|"
        r"coordinator|services|signed|signature|authority)\b"
    )),
    ("pupil", (
        r"\b(?:child|pupil|young person|student|personal details|who (?:this|the plan|it) is "
        r"(?:about|for)|whose plan|about me|my details|identifying|learner)\b"
    )),
)  # fmt: skip
_OWNERS = tuple((owner, re.compile(pattern)) for owner, pattern in OWNERS)


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """Return which fact a label asks for, or an empty text."""
    if len(text) > 110:
        return ""
    whole = re.sub(r"\([^()]*\)", " ", text)
    # "Name / Enw": a form in two languages says each label twice.
    first, slash, second = whole.partition(" / ")
    found = _key(whole)
    return found or (_key(first) if slash and second.strip() else "")


def _key(text: str) -> str:
    label = re.sub(r"^\d+(?: \d+)? ", "", plain_label(text))
    if not label or len(label.split()) > 14:
        return ""
    return next((key for key, pattern in _PATTERNS if pattern.match(label)), "")


@lru_cache(maxsize=1024)
def owner_of(text: str) -> str:
    """Return of whom a banner or a label speaks: `parent`, `pupil`, `other`, or an empty text."""
    label = plain_label(text)
    if not label or len(label.split()) > 12:
        return ""
    return next((owner for owner, pattern in _OWNERS if pattern.search(label)), "")
