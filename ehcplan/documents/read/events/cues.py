"""The words by which a date says what happened on it: steps of an assessment, a review, a draft."""

import re
from dataclasses import dataclass

# Short forms and other names, put into the words that the cues know.
SPELT_OUT: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, flags), to)
    for pattern, flags, to in (
        (r"[’‘`´]", 0, "'"),
        (r"\bARs?\b|\bannual reviews?\b", 0, "annual review"),
        (r"\bs(?:ection|ec)?\.?\s*36\s*\(5\)", re.I, "decision to assess"),
        (r"\bs(?:ection|ec)?\.?\s*36\s*\(1\)", re.I, "assessment"),
        (r"\bEHC ?N?A\b|\bEHC(?:P)? needs? ass\w*|\b(?:needs|statutory|stat) ass(?:essment|mt|t)?\b",
         re.I, "assessment"),
        (r"\bEHC ?P\b|\bEHC plan\b|\beducation,? health and care plan\b", re.I, "plan"),
        (r"\breqs?(?:t|uest'?d|'d)?\b\.?", re.I, "request"),
        (r"\bmt?gs?\b\.?", re.I, "meeting"),
        (r"\bam(?:en)?d(?:m?e?n?)?m?ts?\b\.?", re.I, "amendment"),
        (r"\brpts?\b\.?", re.I, "report"),
        (r"\bcirc'?d?\b\.?", re.I, "circulated"),
        (r"\bdecn?\b\.?|\bdec'n\b", re.I, "decision"),
        (r"\bconsults?\b(?!\s+the)\.?", re.I, "consultation"),
        (r"\b(?:rec'?d|recvd|rcvd)\b\.?", re.I, "received"),
        (r"\bass(?:e?ss)?m(?:en)?t\b\.?", re.I, "assessment"),
        (r"\breps\b", re.I, "representations"),
        (r"\bw(?:ee)?ks?\b", re.I, "week"),
        (r"\bLA\b|\b(?:local authority|council|county|borough)\b", 0, "authority"),
        (r"\bproposed (?=(?:ehc )?plan\b)", re.I, "draft "),
        (r"\bsch\b", re.I, "school"),
        (r"\b(?:not|never)\s+((?:\w+\s+){0,6}?)until\b", re.I, r"\1on"),
        (r"n't\s+((?:\w+\s+){0,6}?)until\b", re.I, r" \1on"),
        (r"\b(?:set|got|get|gets|getting) up(?:on)?\b", re.I, ""),
    )
)  # fmt: skip

# What a text is about: carried on to the next dates of the same table or paragraph.
TOPICS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern)
    for name, pattern in {
        "consultation": r"\bconsult",
        "review": r"\breviews?\b",
        "amendment": r"\bamend|\bproposed changes\b|\bchanges (?:proposed|to the plan)\b",
        "draft": r"\bdraft",
        "assessment": r"\bassess|\brequest\b(?! for (?!an? assess|assess))",
        "advice": r"\badvice\b|\badvise\b",
        "decision": r"\bdeci(?:sion|de)",
        "notice": r"\bnotice\b",
        "meeting": r"\bmeeting\b|\bmet\b",
    }.items()
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Cue:
    """That a date stands for one kind of event where all of some words lead to it and none of others."""

    kind: str
    needs: tuple[re.Pattern[str], ...]
    never: re.Pattern[str] | None = None

    def fits(self, words: str) -> bool:
        """Return whether these words lead to this kind of event."""
        if not all(one.search(words) for one in self.needs):
            return False
        return self.never is None or self.never.search(words) is None


def _cue(kind: str, *needs: str, never: str = "") -> Cue:
    return Cue(
        kind=kind,
        needs=tuple(re.compile(one) for one in needs),
        never=re.compile(never) if never else None,
    )


_SENT = (
    r"\b(?:sent|send\w*|issu\w*|served?|out|post\w*|shar\w+|circulat\w+|round|around|gave|give|"
    r"given|notif\w+|"
    r"told|tell\w*|inform\w*|communicat\w+|letter|wrote|written|furnish\w*|provid\w+|submit\w*|"
    r"return\w*|received|"
    r"receipt|reached|reach|came|come|arriv\w+|in|back|dispatch\w*|despatch\w*|e-?mail\w*|made|off|"
    r"deliver\w*|"
    r"with|got|handed|upload\w*|distribut\w+|to|announc\w+|complet\w+|final\w*|publish\w*|date|"
    r"on)\b"
)
_LAST = r"\b(?:last|previous|prior|preceding|most recent|former|earlier)\b"
_CLOSES = (
    r"\b(?:deadline|last (?:day|date)|clos\w+|shut\w*|ends?|ended|ending|until|up to|latest|no "
    r"later|cut-?off|"
    r"expir\w+|due|back by|in by)\b|\b(?:by|before)\W*$|\bby\W*$"
)
_COMMENTS = (
    r"\bconsultation with (?:the |his |her )?(?:parents?|family|mum|dad|carers?|young person)\b|"
    r"\b(?:comments?|representations?|views|respon\w+|repl(?:y|ies)|window|feedback|let us have|"
    r"hear from|"
    r"come back to us|tell us|consultation period|15[\s-]days?|fifteen[\s-]days?)\b"
)
_CHANGES = (
    r"\b(?:any ?thing|everything|whatever|what (?:they|you|he|she|mum|dad|the "
    r"(?:family|parents?|young person))|chang(?:e|es|ed)|corrections?|"
    r"objections?|amended|answer|your say|have (?:a|their|his|her) say|to say|say what|think\w*|"
    r"disagree\w*|write (?:to us|back)|hear|let us know)\b"
)
"""What a family may say of a draft, where nobody calls it comments."""
_TO_INVITED = (
    r"\b(?:all|those|everyone|everybody|people|who (?:was|were|had been)|been|each person|every "
    r"person|them) (?:\w+ )?invited\b|\b(?:reports?|papers?|advice|recommendations)"
    r"\b.*\binvitees?\b"
)
_NO_PLAN = (
    r"\bno[\s-](?:\w+ )?plan\b|\bnot (?:to )?(?:be )?(?:issu|mak|writ|draw|produc|prepar)(?:e|ing|"
    r"ed)?\b(?! it)|"
    r"\b(?:refus|declin|reject)\w*(?:\W+\w+){0,3}?\W+(?:issue|issuing|make|making|plan|"
    r"prepar\w+)\b|"
    r"\bagainst (?:issuing|making|a plan)|\b(?:won't|will not|would not|wouldn't|does not|"
    r"doesn't)(?: be)? "
    r"(?:issu|mak|writ|get|need|have|giv)\w*(?: \w+){0,2}? ?(?:plan)?\b|\brefusal (?:of|to) (?:a "
    r"|an |the )?(?:issue|plan)"
)
_ELSE = (
    r"\bappeal|\bmediation|\btribunal|\bpersonal budget|\bdirect payment|\btransport|\bre-?assess|"
    r"\b(?:two months|one month|28 days|30 days) (?:from|of|after)\b|\bcomplaint|"
    r"\bsubject access|\bborn\b|\bbirth\b|\bdate signed|\bsigned\b|\bsignature|\bd\W?o\W?b\b|"
    r"\bminutes\b|\bearly review\b|\bpolicy\b"
)
ELSE = re.compile(_ELSE)
"""Steps of other stories, whose dates tell nothing here."""

NOT_YET = re.compile(
    r"\b(?:outstanding|none (?:yet|so far|to date|as yet|held)|no (?:reply|response|answer|report|"
    r"decision)(?: yet)?|not (?:yet )?(?:been )?(?:held|done|"
    r"received|sent|made|issued|in|come|completed|given|replied|answered|here|met|happened|"
    r"taken place|available)|awaited|"
    r"awaiting|still waiting|overdue|nothing (?:yet|received|so far)|hasn't|has not|have not|"
    r"haven't|never|will follow|"
    r"to follow|yet to|still to come|is late|gone by|not yet)\b"
)
"""What says that a step has not been taken."""

_MET_ON = (
    r"\b(?:review|meeting|it|which|that|one)\b(?: (?:was|took|take|place|is|be|would|will|held|had|"
    r"been|to|also|then|at|the|school|college|nursery|home|setting|online)\b)*(?: "
    r"(?:of|on|for|from|held|dated)\b)+\W*$|\b(?:review|meeting) ?\($"
)

CUES: tuple[Cue, ...] = (
    _cue("plan_refused", _NO_PLAN, never=r"\bamend|\bceas|\bchang|\breview|\buntil\W*$"),
    _cue("draft_representations_closed", _COMMENTS, _CLOSES, never=(
        r"\bschool'?s? (?:respon|repl)|\bcolleges?'?s? (?:respon|repl)|\bconsult(?!ation "
        r"(?:period|with (?:the |his |her )?(?:parent|famil|mum|dad|carer|young)))|\breview\b|"
        r"\breceived\b(?! (?:until|up to|by|to|before)\b)"
    )),
    _cue("draft_representations_closed", r"\bdraft|\bamend(?:ment|ments|ed plan|ing)?\b|\bnotice\b",
    _CHANGES, _CLOSES, never=(
        r"\bschool|\bcollege|\bconsult|\breview\b|\badvice|\bassess|\bfinal|\bdeci(?:sion|de)|"
        r"\bnotice (?:was |is )?(?:sent|due|issued)\b.*\b(?:by|before)\W*$|"
        r"\breceived\b(?! (?:until|up to|by|to|before)\b)"
    )),
    _cue("amendment_notice_sent", (
        r"\bamendment notice|\bnotices?\b.*\b(?:amend|chang)|\bproposed (?:amend|chang)|"
        r"\b(?:amendments?|changes) (?:\w+ )?(?:proposed|it (?:proposes|proposed|wants?|wanted))|"
        r"\bwhat (?:it|they|we|the authority) (?:wants?|wanted|proposes?|proposed|means?|meant|"
        r"plans?|planned|intends?|intended|would like) to (?:change|amend)|\bdraft amended|"
        r"\bproposing to (?:change|amend)|\bdraft (?:changes|amendments?)\b|"
        r"\bintent\w* to (?:amend|change)"
    ), never=(
        r"\bsince the (?:amendment )?notice|\b(?:has|have) (?:since )?changed since\b|"
        r"\b(?:until|by|comments?|representations?)\W*$"
    )),
    _cue("review_decided", (
        r"\b(?:decision|decided) (?:not )?to (?:keep|maintain|amend|cease|end|leave|change|stop|"
        r"continue|make (?:no |some )?(?:change|amend))"
    ), never=(
        r"\bdraft|\bconsult|\bcomments?\b|\bpropos|\bnotice\b|\bcomplet"
    )),
    _cue("review_meeting", r"\b(?:review|meeting)\b", _MET_ON, never=(
        r"\b(?:decision|report|papers|invit\w+|notice|letter|outcome|result) (?:of|on|after|"
        r"following|from|for|about) (?:the |this |that )?(?:annual )?review\b(?! meeting)\W*(?:was|"
        r"is|were|\w+ed)\b|\bcomplet|\bfinish|\blast\b|\bnext (?:annual )?review\b|\bdue\b|"
        r"\bprevious|\bsent\b|\bissued\b|\bagain on\b|\b(?:told|informed|notified|invited|"
        r"notice)\b.*\bw(?:ould|ill) be\b"
    )),
    _cue("review_invited", (
        r"\binvit|\bnotice (?:of|for)\b.*\b(?:meeting|review)|\bnotif\w+.*\bmeeting|"
        r"\btold\b.*\b(?:meeting|review)\b.*\bwould be\b|\b(?:told|informed|know) (?:about|of|"
        r"when)\b.*\b(?:meeting|review)\b|\bmeeting notice|\bdate\b.*\bgiven to\b"
    ), r"\breview|\bmeeting", never=(
        r"\bdeci|\boutcome|\bpropos|\bamend|\bcomments?\b|"
    ) + _TO_INVITED),
    _cue("assessment_decided", r"\bassess|\bpanel\b", (
        r"\bdeci(?:sion|d)|\bagree|\byes\b|\bno\b|\bapprov|\bnotif|\bwould\b|\bwill\b|\brefus|"
        r"\bnot to\b|\bgo ahead\b|\bsaid\b|\btold\b|\bwrote\b|\bdeclin|\bgranted\b|\bconfirm|"
        r"\boutcome|\bresult"
    ), never=(
        r"\basking\b|\bask(?:ed)? (?:it|them|the authority|for)\b|\brequest\w*(?: \w+){0,3}\W*$|"
        r"\basked\W*(?:for|on|in)?\W*$|\breview|\badvice\b|\bconsult|\blogged\W*$|\bfinal|\bdraft|"
        r"\bin to decide|\bassessed by\b"
    )),
    _cue("consultation_received", (
        r"\b(?:repl|respon|answer)\w* (?:\w+ ){0,2}?(?:to|on|about) (?:the |this |its |our |a "
        r")?(?:\w+ )?consultation (?:letter |request )?(?:of|dated|sent on|sent|on|made on)\W*$"
    )),
    _cue("consultation_answered", r"\bconsult|\bplace\b", (
        r"\brepl(?:y|ied|ies)|\breturned\b|\bcame back|\brespon[ds]|\banswer|\bsaid (?:yes|no|it|"
        r"that|we)|\bwrote back|\bback to (?:the )?authority"
    ), never=r"\bparent|\bfamil"),
    _cue("amended_plan_sent", r"\bamended\b|\bamendment\b", r"\bfinal|\bplan\b|\bversion\b", _SENT + r"|\W*$", never=(
        r"\bdraft|\bnotice|\bpropos|\bdecision|\breport|\bwould\b|\bcomments?\b"
    )),
    _cue("last_review_completed", r"\breview", _LAST, never=(
        r"\binvit|\bpapers?|\breports?\b|\bmeeting (?:papers|notes)|\bsince\b.*\blast"
    )),
    _cue("review_report_sent", r"\breview|\bmeeting", (
        r"\breport\b(?! (?:for|to) the (?:meeting|review))|\brecommendations\b|\bwrite-?up|"
        r"\bwritten up|\bpaperwork\b|\bform\b|\bnotes\b"
    ), _SENT, never=(
        r"\bbefore\b|\bahead of\b|\breports\b|\badvance|\bpapers\b|\bto the chair\b|"
        r"\bfor (?:checking|correction|approval|comments?)\b|\bdraft (?:report|notes)\b"
    )),
    _cue("review_papers_sent", r"\breview|\bmeeting", (
        r"\bpapers?\b|\breports?\b|\badvice\b|\binformation\b|\bpack\b|\bdocuments?\b|"
        r"\bcontributions\b|\bwritten\b"
    ), _SENT, never=r"\bdeci|\bpaperwork\b|\bat the\W*$"),
    _cue("review_completed", r"\breview", (
        r"\bcomplet|\bfinish|\bconclu|\bclosed\b|\bget round\b|\bgot round\b|\bthis one\b"
    ), never=_LAST + (
        r"(?!.*\b(?:next|this)\b)|\bdue\b|\bnext review\b|\bmust\b|\bto be\b|\bshould\b|\bby\W*$"
    )),
    _cue("review_decided", r"\breview|\bamend|\bchang", (
        r"\bdeci(?:sion|d)|\boutcome|\btold\b|\bwrote\b|\bnotif|\bletter|\bheard\b|\bmaintain|"
        r"\bceas|\bcommunicat|\bno change|\bresult|\bwould\b|\bresponse\b|\brespond"
    ), never=(
        r"\breport\b|\bpapers?\b|\binvit|\bdraft\b|\bcomplet|\bto decide\b|\b(?:must|has to|have "
        r"to|should|needs? to) (?:be|reach|come|get)\b"
    )),
    _cue("consultation_received", (
        r"\bconsult(?:ed|ation)?\b|\bask\w*\b.*\b(?:take|admit|offer)\b|\bcould (?:take|admit)\b"
    ), never=(
        r"\brepl|\brespon|\banswer|\bparent|\bfamil|\bmum\b|\bmother|\bdad\b|\bfather|"
        r"\breview|\bdraft|\bpaediat|\bobserv"
    )),
    _cue("advice_requested", r"\badvi[cs]e|\breports?\b", (
        r"\bask|\brequest|\bsought|\bseek|\binvit|\bcommission|\bcalled for|\bwrote .*\bfor\b|"
        r"\bfor (?:our|his|her|their|its|the \w+) (?:\w+ )?advice\W*$"
    ), never=(
        r"\b(?:asked for|requested|sought) by (?:the )?(?:famil|parent|mother|father|mum|dad|"
        r"young)|(?<!\bfor this )(?<!\bfor the )\breview\b|\bsent\W*$|\bgiven\W*$|\breceived\W*$|"
        r"\bparental request|\bdated\W*$|"
        r"\binvitations?\b(?! to (?:give|submit|send|provide|contribute|advise))|"
    ) + _TO_INVITED),
    _cue("advice_given", r"\badvi[cs]e", (
        r"\bsent|\bgiven|\bgave|\breceived|\bsubmit|\breturn|\bfurnish|\bprovid|\bsuppl|\bget it|"
        r"\bgot it|\bback\b|\bcame\b|\barriv|\breached|\bdeliver|\bdispatch|\bhanded|\bin\W*$|"
        r"\boff to\b|\bthere\b"
    ), never=(
        r"\breview\b|\bmeeting\b|\bdated\W*$|\bcomments?\b|\bdecision\b|\basked\W*(?:for|on|"
        r"in)?\W*$|\brequest\w*\W*(?:on|in)?\W*$"
    )),
    _cue("draft_served", r"\bdraft", _SENT + r"|\W*$", never=(
        r"\bamend|\breview|\bnext\b|\bcomments?\b|\bmet\b|\bmeeting\b|\bwritten by\b|\brepresent|"
        r"\bviews\b|\brespon|\brepl(?:y|ied|ies)\b|\bfinal\b|\bafter the draft\b|\bon the draft\b|"
        r"\b(?:have|has|had|given) until\W*$"
    )),
    _cue("request_received", (
        r"\brequest|\bask(?:ed|ing|s)?\b|\bappl(?:y|ied|ication)|\breferral|\breferred"
    ), (
        r"\bassess|^\W*(?:[\w']+ ){0,4}?(?:request|application|referral)\b(?! (?:for|to|of) (?!an? "
        r"|assess))|\breceived (?:the |a |this )?(?:parental )?request\W*$|^\W*(?:plan |ehc "
        r")?(?:asked for|requested)(?: on| by \w+| by the \w+)*\W*$"
    ), never=(
        r"\badvi[cs]e\b|\bconsult|\breview|\bchange of|\bcomments?\b|\breports?\b|"
        r"\bdeci(?:sion|ded)\b|\bagreed\b|\bplacement|\bplace\b|\bcopy|\bmeeting\b|\bapproved|"
        r"\binformation\b|\btherap"
    )),
    _cue("plan_first_made", r"\bplan\b", r"\bfirst\b|\boriginal|\binitial", never=(
        r"\b(?:look|check|visit|go(?:ne)? through)\b|\bdraft|\breview|\bcomments?\b|\brequest|"
        r"\bmeeting"
    )),
    _cue("final_plan_sent", (
        r"\bfinal|\bplan (?:was |were )?(?:issued|finished|completed|made|sent|came|arrived|of|"
        r"dated|signed)\b|\bissued the plan"
    ), r"\bfinali[sz]|\bfinal\b|\bplan\b", never=(
        r"\bdraft|\bamend|\breview|\bappeal|\bpropos|\bfinally|\bcomments?\b|\bfinal year|"
        r"\bdeci(?:sion|d)\b|\bnot to\b|\bfinal (?:exam|term|meeting)"
    )),
    _cue("review_meeting", r"\breview|\bmeeting", (
        r"\bmet\b|\bmeeting\b|\bheld\b|\btook place|\bsat\b|^\W*(?:the |this )?annual review\W*$|"
        r"\bdate of (?:this |the )?(?:annual )?review\W*$|\bthis (?:annual )?review\W*$|"
        r"\breview\W*$"
    ), never=(
        r"\bnext\b|\bdue\b|\bby\W*$|\bplanned|\binvit|\bsent\b|\breport|\bpapers|\bdeci|\bcomplet|"
        r"\bfinish|\bdraft|\bmust\b|\bbefore\b|\blast\b|\bprevious|\bcomments?|\bconsult|"
        r"\bprogress meeting|\bvisit|\breviewed\b|\breview (?:due|by|date)\b|\bnot later"
    )),
)  # fmt: skip

ABOUT: dict[str, str] = {
    "request_received": "assessment", "assessment_decided": "assessment", "plan_refused": "assessment",
    "consultation_received": "consultation", "draft_served": "draft", "amendment_notice_sent": "amendment",
    "review_meeting": "review", "review_invited": "review", "advice_requested": "advice",
}  # fmt: skip
"""What a table or paragraph is about once this has been told in it."""

# A list of days, each with what was done on it, is about none of them alone.
LIST_OF_DAYS = re.compile(
    r"^\W*(?:chronology|time ?line|time ?table|key dates|dates|history|steps|diary|log)"
    r"(?: (?:so far|of (?:the|this) \w+))?\W*$"
)
