"""Very private matters, with why each is asked about and where such words are harmless.

UK GDPR articles 5, 9 and 10 (fair, no more than is needed; health and criminal matters) stand behind
the list, and the Code of Practice (9.69 table, D) for child protection. That a word stands here
does not mean that it may not be written: it means that a person is asked.
"""

from ehcplan.compliance.shapes import Term, plain_triggers

_SAFETY = "Somebody could be put in danger if this is read by the wrong person."
_CRIME = "Information about offences has special protection in law."
_HEALTH = "This is about somebody else’s health, which has special protection in law."
_FAMILY = "This is about somebody else’s private life."
_CARE = "Child protection and care matters go in only with the agreement of those who may give it."
_SOURCE = "UK GDPR articles 5, 9 and 10; SEND Code of Practice 9.69 table, D"

_KIN = (
    r"(?:mum|mam|mummy|mother|dad|daddy|father|parents?|step-?(?:mum|mother|dad|father)|brothers?|"
    r"sisters?|siblings?|nan|gran|grandma|grandad|grandmother|grandfather|grandparents?|uncle|aunt|"
    r"aunty|auntie|carers?|partner|boyfriend|girlfriend|ex|husband|wife|family|cousin)"
)
_WANTS = (
    r"\b(?:wants?|hopes?|would like|dreams?|ambition|favourite|loves?|likes?|enjoys?|plays?|toy|"
    r"lego|"
    r"games?|books?|films?|dress(?:es|ing)? up|visit(?:s|ed|ing)?|career|job|work(?:s|ed|ing)? "
    r"(?:as|in|"
    r"for)|cadets?|talk by|assembly)\b"
)
# Crime and courts are also what people study, read about, play at and hope to work in.
_LEARNT = (
    r"\b(?:wants?|hopes?|likes?|love|dreams?|plans?|aims?|going) (?:to |of )(?:be|become|being|"
    r"becoming|work(?:ing)? as|train(?:ing)? as) an? (?:\w+ )?"
    r"(?:probation|prison|youth (?:justice|offending)|custody|court)\b|"
    r"\bmock (?:trial|court)\b|\b(?:in|for|studies|studying|taking) (?:law|citizenship|drama|"
    r"english|psychology|sociology|criminology)\b"
    r"|\bhistory (?:project|lessons?|club|homework|trip)\b|\b(?:novels?|stor(?:ies|ybook)|story "
    r"(?:about|in which|he|she|of)|books?|films?|video ?games?|"
    r"(?:computer|board|card|racing) games?|TV series|podcasts?|documentar\w+|detective|play about|"
    r"essay|poem|cops and robbers|"
    r"Minecraft|museum|pirates?|castle|dragon|knights?|superhero\w*)\b|"
    r"\b(?:course|a[- ]level|gcse|btec|diploma|degree) (?:in|on|of)\b|"
    r"\b(?:tennis|squash|basketball|badminton|netball) court\b|"
    r"\b(?:stole|steals?) (?:the (?:show|scene|ball)|a (?:kiss|glance)|base|second|home)\b|"
    r"\b(?:takes?|took|no) offence\b|"
    r"\band (?:her|his|their) (?:little |whole )?gang\b|\bgangs? (?:show|of "
    r"(?:friends|mates|cousins))\b|\bone of the gang\b|\b(?:his|the|whole|our) gang (?:at|of|from|are|love|like|who)\b|"
    r"\btagged (?:along|in|by his)\b|"
    r"\bprobation(?:ary)? (?:period|months?)\b|\b(?:milk|water|juice|squash|drinks?) (?:is|are|was|"
    r"were) drunk\b|\bseparation (?:from|at|anxiety)\b|"
    r"\bneglect(?:ed|s)? (?:his|her|their|to)\b|\bcharged with (?:looking|taking|feeding|"
    r"organi\w+)\b|\b(?:police|fire) drill\b"
)


def _term(key: str, pattern: str, why: str, *triggers: str, unless: str = "") -> Term:
    return Term(
        key=key,
        pattern=pattern,
        why=why,
        unless="|".join(bit for bit in (_LEARNT, unless) if bit),
        triggers=plain_triggers(*triggers),
        source=_SOURCE,
    )


PRIVATE: tuple[Term, ...] = (
    _term("abuse at home",
        r"\bdomestic(?:ally)? (?:abuse|violence|abusive|incidents?|violent)\b|\bDVA?\b|"
        r"\bviolen(?:t|ce) (?:father|dad|partner|relationship|home|from|by "
        rf"(?:his|her|their|{_KIN})|"
        r"(?:at|in the) home)|\b(?:history|threats?|fear) of violence\b|"
        rf"\b{_KIN} (?:touched|interfered with|hit|hits|slapped|slaps|punched|punches|hurts|"
        r"kicks) (?:him|her|them|me|(?-i:[A-Z]\w+))(?=\W*$|[,;]| (?:when|if|and|with "
        r"(?:a|his|her)|hard|"
        rf"in (?:the night|bed)|inappropriately|once|twice))|\b{_KIN} beats? (?:him|her|them|me|"
        r"(?-i:[A-Z]\w+)) (?:up|when|if|with (?:a|his|her))\b|"
        rf"\b{_KIN} (?:was|is|were|has been|had been) (?:\w+ )?(?:hit|beaten|hurt|attacked|"
        r"threatened|punched|strangled) by\b|"
        r"\b(?:hit|hits|hitting|beat|beats|hurt|hurts|punched|attacked|threatened|strangled) "
        r"(?:his |her |their )?(?:mum|mother|wife|partner|sister|brother)\b|\bcoercive\b|"
        r"\babusive\b|\bbeat(?:en|s|ing)? (?:up )?(?:by )?"
        rf"(?:his |her |their )?{_KIN}\b", _SAFETY, "domestic-", "dv", "dva", "violen-", "coercive",
          "abusive", "beat-", "hit", "hits", "hitting", "hurt", "hurts", "attacked", "threatened",
          "punched", "strangled", "touched", "interfered",
          "slap-", "punches", "kicks"),
    _term("having fled",
        r"\bfle(?:d|eing|es|e)\b(?! market)|\bescap(?:ed|ing) (?:from )?(?:a |an |his |"
        rf"her |their |the )?(?:\w+ )?(?:{_KIN}|relationship|violence|abuse|war)\b|\bin hiding\b|"
        r"\b(?:ran|run) away from (?:his |her |their )?(?:dad|father|mum|mother|partner|"
        r"husband)\b|"
        r"\bsecret address\b|\bundisclosed address\b|\b(?:not|never) (?:be )?(?:aware|know|told|"
        r"given|disclosed|shared)\b[^.;]{0,40}\baddress\b|\baddress\b[^.]{0,40}\b(?:must|should|"
        r"is|needs|are)(?: to)? (?:not|never|be kept|remain|stay|secret|withheld)\b|"
        r"\b(?:do not|don[’']t|never|must not|not to) (?:\w+ ){0,3}(?:pass|give|share|tell|"
        r"disclose|reveal|print)\b[^.]{0,40}\baddress\b|"
        r"\b(?:keep|get|stay|hide|hidden|hiding|safe) (?:away |out of reach )?(?:from|of) "
        r"(?:his |her |their )?(?:dad|father|mum|mother|step\w+|ex|partner|husband)\b|"
        rf"\b{_KIN} (?:is|must|should|are|was)(?: not|n[’']t) (?:to |allowed (?:to )?|permitted "
        r"(?:to )?)?(?:find|know where|be told where|near|come near|collect|"
        r"contact|see (?:him|her|them)(?=\W*$|[,;]| (?:alone|again|without|at))|have contact)|"
        r"\b(?:left|leave|get out of|moved out of) (?:the |their |his |her )?(?:house|home|"
        r"flat)\b[^.;]{0,40}\b(?:because of|"
        rf"to get away from|away from) (?:his |her |their )?{_KIN}\b(?![’']s)", _SAFETY, "allowed",
        "permitted", "contact", "see", "near", "left", "leave", "moved", "fled", "flee-", "escap-",
        "hiding",
          "away", "address", "keep", "get", "stay", "hide", "hidden", "find", "know", "told", "safe"),
    _term("a refuge", r"\b(?:women[’']?s |a |the |in |from |emergency )refuge\b|\bsafe house\b|"
          r"\bwitness protection\b", _SAFETY, "refuge", "safe", "witness",
          unless=
              r"\b(?:take|takes|seeks?|finds?|found|as a|is (?:a|her|his)) refuge\b|"
              r"\brefuges? (?:for|from) (?!women|mums?|mothers?|families|his|her|their|dad)|"
              r"\b(?:wildlife|animal|bird|hedgehog|donkey|cat|dog|horse|fire|snow)\w* refuge\b|"
              r"\brefuge (?:island|point|area|chair)\b|"
              r"\bvolunteer\w*\b|\bsafe house\b[^.;]*\b(?:game|tag|den)\b"),
    _term("a home address",
        r"\b(?:lives?|living|liv(?:ed|es)|moved|stays?|staying|resid(?:es|ing)|housed)"
        r"(?: now)? (?:at|to|in|with \w+ at) (?:flat \d+,? )?(?:no\.? ?)?\d{1,4}[a-z]?,? "
        r"(?:[A-Z][a-z]+ )"
        r"{1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Place|Terrace|"
        r"Gardens|Grove|Hill|Square|Walk|Mews|Row|Park|Green)\b", _SAFETY, "live-", "living", "lived",
          "moved", "stay-", "resid-", "housed"),
    _term("the police", r"\bpolice\b", _CRIME, "police",
          unless=_WANTS +
              r"|\bpolice (?:number|cadets?|college|constable|checks?|force|uniform|band|museum|"
              r"box)\b|\b(?:how|when|knows?|number|learns?|taught) to "
              r"(?:call|ring|phone|contact|ask)[^.;]*\bpolice\b|\b(?:calls?|rings?|phones?|dials?|"
              r"asks?) (?:for )?(?:the )?police (?:if|when)\b|\b(?:ambulance|fire\w*)\b[^.;]*"
              r"\bpolice\b|\bpolice\b[^.;]*\b(?:ambulance|fire (?:engine|brigade|service))\b|"
              r"\bpolice (?:car|station|officer|dog|horse|helicopter|show|drama|community)s?"
              r"\b(?! (?:was|were|came|attended|called))"),
    _term("prison or custody",
        r"\b(?:in|to|from|out of|left|leaves) (?:prison|jail|custody|youth custody)\b|"
        r"\bimprison\w*|\bincarcerat\w*|\bremand(?:ed)?\b|\bcustodial\b|\bserving (?:time|(?:a|his|her|an?) "
        r"(?:\w+ ){0,3}sentence)\b|"
        rf"\b(?:is|was) (?:in )?(?:prison|jail)\b|\b{_KIN} (?:is|was|has been|got|are) (?:\w+ "
        r")?(?:inside|locked up|put away|banged up|sent down|behind bars)\b|"
        r"\bsecure (?:unit|children[’']s home|training centre)\b|\bdoing time\b|\bHMP\b|\bYOI\b|"
        r"\bon (?:licence|bail|tag)\b",
          _CRIME, "prison", "jail", "custod-", "imprison-", "incarcerat-", "remand-", "serving",
          "secure", "inside", "locked", "put", "banged", "sent", "bars",
          "doing", "hmp", "yoi", "licence", "bail", "tag"),
    _term("an offence",
        rf"\b{_KIN} (?:is|was) an? (?:ex-?)?convict\b|"
        r"\bconvict(?:ed|ions?)\b|\boffences?\b|\boffend(?:er|ers|ing|ed)\b|\barrest(?:ed|s)?"
        r"\b|\bcharged with\b|\bsentenced\b|\bprobation\b|\bcriminal (?!justice course|"
        r"psychology|law)"
        r"\w+|\bdrug deal\w*|\bcounty lines\b|\bgangs?\b|\bstole|\bstealing\b|\bshop-?lift\w*|"
        r"\btheft\b|"
        r"\bassault(?:ed|s)?\b|\bcaution(?:ed)? by\b|"
        rf"\b(?:(?-i:[A-Z][a-z]+)|he|she|they|I|who|{_KIN}|and) (?:is|was|are|were|has been|have "
        r"been|had been|got|gets) (?:\w+ )?tagged\b(?! (?:in|on|for|as|along|with) (?:an? |the "
        r"|his |her |their )?(?!curfew|licence|bail|months?|six|three|twelve)\w)|"
        r"\b(?:electronically|now|still|been|being) tagged\b(?! (?:in|for|as) (?:an? |the "
        r")?(?:photo|post|picture|video|screen|pdf|file))|\btagged (?:by|and|until|under|while) "
        r"(?:the )?(?:police|court|probation|on|under|curfew|january|february|march|april|may|"
        r"june|july|august|september|october|november|december|20\d\d|living|at home)\b|"
        r"\belectronic tag\b|\byouth (?:offending|justice)\b|"
        r"\bASBO\b|\bcarr(?:ies|ied|ying) a (?:knife|weapon)\b|\bweapons?\b", _CRIME, "convict-",
          "offence-", "offend-", "arrest-", "charged", "sentenced", "probation", "criminal", "deal-",
          "county", "gang-", "stole", "stolen", "stealing", "shoplift-", "shop-lift-", "theft",
          "assault-", "caution-", "tagged", "youth", "asbo", "knife", "weapon-", "drug",
          unless=
              r"\bassault course\b|\bcardiac arrest\b|\b(?:no|without|with|great|firm|real|his own|"
              r"absolute|total|religious|strong|"
              r"utter|deep|such|more|lacks|the) (?:\w+ )?convictions?\b(?! for\b)|"
              r"\bconvictions? (?:that|about|of his own)\b|"
              r"\b(?:games?|films?|books?|toy|history)\b[^.]*\b(?:gangs?|weapons?)\b|"
              r"\b(?:gangs?|weapons?)\b[^.]*\b(?:games?|films?|toy|minecraft|lego)\b"),
    _term("a court",
        r"\b(?:family|crown|county|magistrates[’']?|high|youth) court\b|\b(?:took|taken|taking|"
        r"takes) (?:\w+ ){1,3}to court\b|\bcourt (?:order|case|"
        r"hearing|proceedings)s?\b|\bin court\b|\b(?:goes?|went|going|been|taken) to court\b|"
        r"\bcustody (?:battle|dispute|case|of)\b|\b(?:non-?molestation|restraining|prohibited "
        r"steps|"
        r"child arrangements|special guardianship) order\b|\binjunction\b|\bno contact (?:with|"
        r"order)\b|"
        rf"\b(?:supervised|no|limited) contact with (?:his |her |their )?{_KIN}\b|"
        r"\bparental alienation\b",
          _FAMILY, "court", "custody", "order", "injunction", "contact", "alienation", "molestation",
          unless=r"\bsupervised contact with (?:other )?(?:children|peers)\b"),
    _term("drink or drugs",
        r"\b(?:alcoholi\w+|(?:alcohol|drink) (?:mis)?(?:use|abuse|dependen\w+|problems?)|"
        r"addict(?:ion|ions|ed to (?:drugs?|alcohol|drink|heroin|"
        r"gambling)|s)?|substance (?:mis)?(?:use|abuse)|drug (?:use|abuse|misuse|addict\w*|habit|"
        r"problem)|"
        r"drugs misuse|heroin|cocaine|crack cocaine|methadone|cannabis|overdos\w*|"
        r"drinks? (?:heavily|too "
        r"much|problem)|drinking (?:problem|heavily)|drunk|rehab(?! (?:exercises|physio))|"
        r"gambl(?:ing|er)|"
        r"in recovery(?! (?:after|from (?:his|her|an?|the) |room|ward|position)))\b|"
        r"\bfoetal alcohol\b(?=.{0,60}\bmother\b)|\b(?:exposed|exposure) to (?:alcohol|drugs)"
        rf"\b|\b{_KIN}[’']s? drinking\b|\b{_KIN}\W+(?:\w+\W+){{0,4}}(?:drinks(?! "
        r"(?:tea|coffee|water|milk))|(?:uses?|took|takes|taking|using) drugs|on drugs|"
        r"smokes? (?:cannabis|weed))\b", _HEALTH,
          "alcohol-", "addict-", "substance", "drug", "drugs", "heroin", "cocaine", "methadone",
          "cannabis", "overdos-", "drink-", "drunk", "rehab", "gambl-", "recovery",
          unless=
              r"\baddict(?:ed|ion)? to (?:screens?|gaming|minecraft|football|trains|lego|chocolate|"
              r"his|her)"
              r"|\b(?:only|one|latest|biggest|new|harmless) addiction\b(?![^.;]*\b(?:drink\w*|drugs?|"
              r"alcohol|gambl\w+|heroin|cocaine|cannabis|pills|tablets)\b)|"
              r"\baddict(?:ed|ion)? to (?:\w+ )?(?:biscuits?|custard|sweets|crisps|tea|books|puzzles|"
              r"stickers|music|you ?tube|telly|tv|anime)\b"
              r"|\bdrug (?:treatment|trial|therapy) for\b|\brecovery position\b|\banti-?epileptic"),
    _term("a relative's mental health",
        rf"\b{_KIN}(?:[’']s)?\W+(?:\w+\W+){{0,6}}?(?:depress\w*|bipolar|"
        r"schizophren\w*|psychos\w*|psychotic|(?:mental|nervous) breakdown|breakdown|"
        r"mental (?:health|"
        r"illness)|mentally ill|suicid\w*|self-?harm\w*|overdos\w*|PTSD|sectioned|"
        r"personality disorder|"
        r"anxiety disorder|postnatal depression|post-?natal depression|anxiety and depression|"
        r"eating disorder|anti-?depressants?)\b|\b(?:mental|nervous) breakdown\b|"
        r"\bsectioned (?:under|for)\b|\btried to (?:kill (?:him|her|them)sel(?:f|ves)|end "
        r"(?:his|her|their) (?:own )?life)\b|"
        rf"\b{_KIN}\W+(?:\w+\W+){{0,5}}?(?:with (?:his|her|their) nerves|bad "
        r"with (?:his|her) nerves)\b|\bpost-?natal depression\b", _HEALTH, "depress-", "bipolar",
          "schizophren-", "psychos-", "psychotic", "breakdown", "tried", "nerves", "mental", "mentally", "suicid-",
          "self-harm-", "selfharm-", "overdos-", "ptsd", "sectioned", "disorder", "postnatal",
          "post-natal", "antidepressant-", "anti-depressant-", "harm-",
          unless=(
              r"\bmental health (?:support team|service|nurse|practitioner|worker|first aid\w*|"
              r"lead)\b"
          )),
    _term("a relative's health",
        rf"\b{_KIN}(?:[’']s)?\W+(?:(?:is|was|has|had|died|living|recently|been|"
        r"diagnosed|being|treated|with|of|from|a|an|the|for|his|her|their|got)\W+){1,6}(?:cancer|"
        r"HIV|AIDS|"
        r"hepatitis|chemotherapy|tumou?r|multiple sclerosis|terminal\w*|dementia|miscarri\w*|"
        r"learning disabilit\w+|disabled|stroke|heart attack)\b|\bHIV\b|\bmiscarri(?:age|ed)\b|"
        r"\babortion\b|\bstill-?born\b|\blost (?:a|the|her|two|three|"
        r"several) (?:bab(?:y|ies)|pregnanc(?:y|ies)|twins?)\b", _HEALTH, "lost", "cancer", "hiv",
        "aids", "hepatitis", "chemotherapy",
          "tumour", "tumor", "sclerosis", "terminal-", "dementia", "miscarri-", "disabilit-",
          "disabled", "stroke", "attack", "abortion", "stillborn", "still-born"),
    _term("abuse or neglect",
        r"\b(?:sexual(?:ly)?|physical(?:ly)?|emotional(?:ly)?) (?:abus\w+|exploit\w+|"
        r"assault\w*|harm(?:ed)? by)\b|\babused\b|\babuse (?:by|from|at|in|when|"
        r"of (?:him|her|them))\b|"
        r"\bsurvivor of abuse\b|\bneglect(?:ed|ful)?\b|\brap(?:e|ed)\b|\bgroom(?:ed|ing)\b(?! "
        r"(?:dogs?|"
        r"horses?|ponies|the|parlour|salon|course))|\bFGM\b|\bforced marriage\b|"
        r"\bhono[u]?r[- ]based\b|"
        r"\btraffick\w+|\bdisclos(?:ed|ure)\b(?! (?:and barring|check))|"
        r"\bsafeguarding (?:concerns?|"
        r"issues?|referrals?|disclosures?|incidents?)\b|"
        r"\bchild (?:sexual|criminal) exploitation\b|\bCSE\b",
          _SAFETY, "abus-", "exploit-", "assault-", "harm-", "neglect-", "rape", "raped", "groom-", "fgm",
          "marriage", "honour-based", "honor-based", "traffick-", "disclos-", "safeguarding",
          "exploitation", "cse", "sexual-",
          unless=r"\bgroom(?:ing)? (?:his|her|their|a) (?:horse|pony|dog|rabbit)|\bself-?neglect\b|"
          r"\bleft[- ]sided? neglect|\bvisual neglect|\bhemi-?neglect"),
    _term("child protection",
        r"\bchild protection\b|\bCP (?:plan|register|conference)\b|\bsection 47\b|"
        r"\bchild in need\b|\bCIN plan\b|\bsocial services\b|\bat risk register\b|\bMARAC\b|"
        r"\bremoved from (?:his|her|their) (?:home|family|mother|mum|parents?|dad|father|"
        r"birth)\b|"
        r"\btaken into care\b|\bput (?:in|into) care\b|\bpublic law outline\b|\bMASH (?:referral|"
        r"enquiry)\b|"
        r"\bemergency protection\b|\bpolice protection\b",
          _CARE, "protection", "cp", "section", "need", "cin", "social", "register", "marac", "removed",
          "care", "outline", "mash",
          unless=
              r"\bchild protection (?:training|course|certificate|refresher|policy|lead|officer|"
              r"awareness|level)\b|\b(?:trained|training|qualified|"
              r"refreshed|certificate|course) (?:\w+ ){0,3}(?:in|on) child protection\b|"
              r"\bsocial services (?:degree|course)\b"),
    _term("care proceedings", (
        r"\bcare proceedings\b|\binterim (?:care|supervision) order\b|\bplacement order\b|"
        r"\bfostering to adopt\b"
    ),
          _CARE, "proceedings", "interim", "placement", "fostering"),
    _term("a care order",
        r"(?<!interim )\bcare order\b|\bsection (?:20|31)\b|\badoption (?:broke\w*|disrupt\w*)|"
        r"\bfoster "
        r"placement (?:broke|end)\w*|\bbirth (?:mother|father|mum|dad|parents?|family)\b", _CARE, "care",
          "placement", "section", "adoption", "foster", "birth",
          # Under which law a pupil is looked after stands on the cover of such a plan: it is no secret.
          unless=
              r"\b(?:looked[- ]after|accommodated|in (?:our |the council[’']s "
              r")?care)\b[^.;]{0,60}\bsection (?:20|31)\b|"
              r"\bsection (?:20|31)\b[^.;]{0,60}\blooked[- ]after\b"),
    _term("immigration",
        r"\bimmigration (?:status|case|officers?|application|detention)\b|\basylum\b|"
        r"\bdeport(?:ed|ation)\b|\bundocumented\b|\bno recourse\b|\boverstay\w*|"
        r"(?-i:\bHome Office\b)|\billegal"
        r"(?:ly)? (?:in|entered|immigra\w+|arriv\w+)\b|\brefugees?\b|\bleave to remain\b|"
        r"\bvisa (?:has|had|is|was|runs|ran)\b|\bvisa "
        r"(?:status|expir\w+|refus\w+)\b", _FAMILY, "immigration", "asylum", "deport-", "undocumented",
          "recourse", "overstay-", "office", "illegal-", "refugee-", "remain", "visa"),
    _term("who the father is",
        r"\bpaternity\b|\b(?:not|isn[’']t) (?:his|her|their) (?:real|biological|"
        r"birth) (?:dad|father|mum|mother)\b|\bbiological (?:father|dad|mother|mum)\b|"
        r"\bunknown father\b|"
        r"\bfather (?:is )?unknown\b|\bsperm donor\b|\bdonor[- ]conceived\b|\bDNA test\b|"
        r"\b(?:is|was)(?: not|n[’']t) (?:his|her|their) (?:father|dad)\b|\bdoes not know "
        r"(?:that )?(?:he|she|they) (?:is|was|are|were) adopted\b|\bconceived\b",
          _FAMILY, "paternity", "biological", "father", "dad", "mother", "mum", "donor", "donor-conceived",
          "dna", "adopted", "conceived"),
    _term("parents' quarrels",
        r"\b(?:acrimonious|bitter|messy|difficult) (?:divorce|separation|split|"
        r"break-?up)\b|\baffair\b|\bmarital (?:problems|breakdown|difficulties)\b|"
        r"\bmarriage broke\b|"
        r"\bhigh[- ]conflict\b|\bparental (?:conflict|discord)\b|\b(?:parents|mum and dad|mother "
        r"and father)"
        r" (?:argue|fight|fought|row|hate|do not speak|don[’']t speak)\b", _FAMILY, "divorce",
          "separation", "split", "breakup", "break-up", "affair", "marital", "marriage", "conflict",
          "discord", "argue", "fight", "fought", "row", "hate", "speak",
          unless=r"\b(?:current|foreign|whole|state of|own|(?:a|an|quite|such an?) (?:\w+ )?family) affairs?\b"),
    _term("money and housing",
        r"\b(?:rent arrears|evict\w*|bankrupt\w*|(?:in|into|heavy) debts?|homeless"
        r"(?:ness)?|food ?bank|benefit (?:fraud|cap|sanction\w*)|loan sharks?|universal credit|"
        r"on benefits|temporary accommodation|lost (?:his|her|their) job|(?<!water )(?<!river "
        r")(?<!fishery )(?<!fisheries )(?<!estate )bailiffs?|repossess\w*|sofa[- ]surf\w*|"
        r"sleeping (?:on sofas|in the car)|emergency housing|"
        r"owes? (?:money|rent))\b", _FAMILY, "arrears", "bailiff-", "repossess-", "sofa-",
        "sleeping", "emergency", "owe-",
          "evict-", "bankrupt-", "debt-", "homeless-", "food", "foodbank", "benefit", "benefits",
          "loan", "credit", "accommodation", "job",
          unless=
              r"\b(?:volunteer\w*|helps?|collect\w*|raised?|work(?:s|ing)?) (?:at|for|with|money "
              r"for)\b"
              r"[^.]*\b(?:food ?bank|homeless)|\bapply for (?:universal credit|benefits)"),
    _term("a death",
        r"\b(?:murder\w*|manslaughter|stabbed|shot dead|killed (?:himself|herself|by)|took (?:his|"
        rf"her|their) own life)\b|\b{_KIN}\W+(?:\w+\W+){{0,3}}(?:suicide|murdered|killed)\b", _FAMILY,
          "murder-", "manslaughter", "stabbed", "shot", "killed", "life", "suicide",
          unless=r"\bmurder myster|\b(?:game|film|book|story|minecraft)"),
)  # fmt: skip
