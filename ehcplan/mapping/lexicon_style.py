"""Words for how things are put: faint praise, pity, blame, the language of services."""

import re

from ehcplan.mapping.lexicon_words import STAFF_TITLE, any_of

_THEY = r"(?:he|she|they)"

BLAME: re.Pattern[str] = any_of(
    (
        r"attention[- ]?seek\w*|seek(?:s|ing)? attention|manipulat\w+|refus(?:e|es|ed|al|als|"
        r"ing)(?! to (?:give up|quit|be beaten))|non-?complian\w+|defian\w+|defies"
    ),
    (
        r"oppositional|disrupt(?:s|ed|ive|ion|ing)|lazy(?! (?:sunday|saturday|morning|day))|"
        r"laziness|naught\w+|misbehav\w+|rude(?:ness|ly)?|aggress\w+|hostile|spiteful|sly"
    ),
    (
        r"tantrums?|outbursts?|kick(?:s|ed|ing)? off|act(?:s|ed|ing)? up|play(?:s|ed|ing)? up(?! "
        r"front)|winds? (?:people|others|staff|peers) up"
    ),
    (
        r"(?:challenging|bad|poor|unacceptable|inappropriate|anti-?social|difficult|problem|"
        r"controlling) behaviou?rs?|badly behaved"
    ),
    (
        r"stubborn\w*|wilful\w*|deliberate(?:ly)?|on purpose|spoilt|selfish|disrespect\w*|"
        r"argumentative|insolent|cheeky and rude"
    ),
    (
        r"(?:will not|won't|wouldn't) (?:listen|try|behave|follow|co-?operate|do as|engage|sit "
        r"still|conform)|(?:doesn't|does not|never) (?:try|listen|behave|co-?operate)"
    ),
    (
        r"chooses? (?:not to|to (?:misbehave|ignore|disrupt))|can't be bothered|could do better|"
        r"makes no effort|lack of effort|tells? lies|liar|steals?(?! the show)"
    ),
    (
        r"gets? (?:his|her|their) own way|being silly|silly behaviou?r|task[- ]avoid\w*|"
        r"avoid(?:s|ing|ance of) work|work[- ]avoid\w*|absconds?|absconding"
    ),
)

UNKIND: re.Pattern[str] = any_of(
    (
        r"stupid|dumb|idiot\w*|moron\w*|thick(?! hair)|fat|ugly|smelly|stinks?|stinky|weird\w*|"
        r"losers?|freak\w*|creep\w*|retard\w*|spastic|spaz\w*"
    ),
    (
        r"cry ?baby|(?:a|such a|big) baby|babyish|teacher's pet|annoying|irritating|a pain|"
        r"nightmare|not as (?:bad|stupid|annoying|weird|naughty) as"
    ),
    (
        r"(?:ha){2,}|lol|lmao|just kidding|only joking|jk|not really|nerd\w*|geek\w*|swot|boff\w*|"
        r"know-?it-?all|bossy|loud ?mouth|never shuts up|mental(?! \w)"
    ),
    rf"even (?:though|if) {_THEY}|for a (?:girl|boy)|sexy|fancies|gay|skinny|shorty|midget",
)

_SURNAME = r"(?-i:[A-Z])[\w-]*"
_WILL_HELP = r"will (?:support|help|work|provide|stay|sit|teach|check|be (?:with|there))"
NAMED_STAFF: re.Pattern[str] = any_of(
    rf"{STAFF_TITLE} {_SURNAME}(?: {_SURNAME})? (?:must|should|needs to|has to|is to|{_WILL_HELP})",
    rf"(?-i:[A-Z][a-z]+ [A-Z][a-z]+) (?:must|should|has to|{_WILL_HELP})",
    r"(?:support(?:ed)?|supervis(?:ed|ion)|intervention|sessions?|1:1|one-to-one) (?:from|by|with) "
    rf"{STAFF_TITLE} {_SURNAME}",
)

FAINT_PRAISE: re.Pattern[str] = any_of(
    (
        r"can be|can sometimes|could be|able to be|capable of being|has (?:his|her|their) moments|"
        r"has potential|in there somewhere"
    ),
    (
        rf"when {_THEY} (?:wants?|chooses?|feels? like|puts?|tries|try|concentrates?|behaves?|"
        r"listens?|settles?|bothers?|remembers?|is in the mood|is calm|likes? you)"
    ),
    (
        rf"when {_THEY}(?: is|'s|'re| are)? ?(?:not|isn't|aren't|n't)|when not|"
        r"when in the (?:right )?mood|when calm|when (?:motivated|supported|prompted|reminded|"
        r"settled|focused|regulated)"
    ),
    (
        rf"if {_THEY} (?:wants?|chooses?|feels?|tries|is|can|could|would|puts?|likes?|'s)|"
        r"if (?:you|we) (?:push|remind|let|catch)|if (?:reminded|prompted|in the mood)"
    ),
    (
        r"(?:on|has) (?:a |his |her |their )?(?:good|better) days?|quite|usually|sometimes|"
        r"occasionally|at times|on occasions?|most of the time|mostly|more or less|generally|"
        r"tends to be"
    ),
    (
        r"fairly (?:good|well|kind|nice|polite|sociable|calm|quiet|happy|able|confident|helpful|"
        r"friendly|easy|bright|popular|settled|cheerful|hard|independent|sensible)"
    ),
    (
        r"reasonably|relatively|somewhat|a bit of a|not (?:too |so |that |usually )?(?:bad|naughty|"
        r"difficult|rude|silly)|less (?:silly|difficult|naughty|trouble)"
    ),
    (
        r"tr(?:ies|y|ied|ying) (?:to|hard|(?:his|her|their) (?:very )?best)|does (?:his|her|their) "
        r"best|makes an effort"
    ),
    (
        r"no (?:trouble|bother|problem|fuss)|never (?:any|a|much) (?:trouble|bother|problem)|"
        r"doesn't (?:cause|make|give) (?:any |a )?(?:trouble|fuss|bother)|compliant|obedient"
    ),
    (
        r"does (?:as|what) (?:he|she|they)(?: is|'s| are|'re) (?:told|asked)|well[- ]behaved|"
        r"manageable|copes?(?: well)?|coping|manages (?:well|ok|okay|fine|quite)"
    ),
    (
        r"surprising(?:ly)?|actually|for once|considering|(?<!look )(?<!looks )(?<!looking "
        r")(?<!care )(?<!cares )(?<!wait )(?<!waits )(?<!finds )for (?:some(?:one|body)|a "
        r"(?:child|pupil|boy|girl|student|kid)) (?:with|in|like|who|of)|for (?:his|her|their) "
        r"(?:age|level|ability|needs)"
    ),
    (
        r"(?:good|kind|nice|bright|polite|friendly|pleasant|happy|well) enough|"
        r"given (?:his|her|their) (?:age|background|circumstances|condition|diagnosis|difficult\w+|"
        r"disabilit\w+|history|needs|problems)|compared (?:to|with)|better than (?:(?:he|she|they) "
        r"(?:was|were|used|did|looks?)|before|last)"
    ),
    (
        rf"but (?:{_THEY} )?(?:can (?:be|also|get)|needs?|only when|often|sometimes|not "
        r"(?:always|when|if)|struggles?|has to be|still|lacks)|improving|getting better|"
        r"is learning to be"
    ),
)

PITY: re.Pattern[str] = any_of(
    (
        r"inspir(?:ation\w*|es|ed|ing)|(?:so|very|such a|incredibly|really) brave|"
        r"brave(?:ly)? (?:little|boy|girl|soldier|face)|heroic|a (?:real|true|little) hero|"
        r"(?:little|real|such a) (?:fighter|trooper|warrior|soldier)"
    ),
    (
        r"(?:ray|rays) of sunshine|little (?:ray|angel|star|treasure|poppet|sweetheart|darling|one|"
        r"man|princess|sunshine)|an angel|our angel|sunny little"
    ),
    (
        r"always (?:smil\w+|happy|cheerful|laughing|sunny|jolly)|(?:always|ever) (?:has|with) a "
        r"smile|never without a smile|smil(?:es|ing|e) (?:despite|through)"
    ),
    (
        r"despite|in spite of|regardless of (?:his|her|their)|overcom(?:e|es|ing)|rises? above|"
        r"against (?:all )?the odds|never (?:complains?|moans|lets? (?:it|his|her|their))"
    ),
    (
        r"bless (?:him|her|them|his|'?im|'?er|their)|(?:so|very|truly|really|just|extra|a bit) "
        r"special|special (?:boy|girl|child|little|one|needs|person|young|lad|kid|place in)|"
        r"\A(?:he|she|they)(?:'s| is| are) special\Z"
    ),
    (
        r"special[.!]*\Z|(?:is|are|'s) (?:such )?(?:a )?special|poor (?:thing|love|lamb|boy|girl|"
        r"little|mite|soul)|pity|sorry for|tragic|aww*|bless"
    ),
    (
        r"with (?:all )?(?:his|her|their) (?:condition|difficulties|disabilit\w+|problems|"
        r"limitations|illness|challenges)|special needs"
    ),
    (
        r"(?<!look )(?<!looks )(?<!looking )(?<!care )(?<!cares )(?<!wait )(?<!waits )for "
        r"(?:some(?:one|body)|a (?:child|boy|girl|pupil|person|kid)) (?:in|with|like|who)|"
        r"you'd never know|you would never know|almost normal|just like (?:a )?(?:normal|any other|"
        r"everyone else|the others)"
    ),
    (
        r"puts? (?:us|the rest of us) (?:all )?to shame|makes? (?:you|us|me) (?:feel )?(?:grateful|"
        r"thankful|humble)|humbl\w+|heart[- ]?warming|gift from god|in (?:his|her|their) own "
        r"(?:little )?world"
    ),
)

_PLAIN_PRAISE = (
    r"(?:nice|kind|happy|good|lovely|friendly|polite|helpful|funny|sweet|great|caring|pleasant|"
    r"cheerful|gentle|"
    r"delightful|charming|fun|cool|amazing|brilliant|fantastic|wonderful|awesome|popular|quiet|"
    r"calm|bubbly|"
    r"likeable|lively|loving|generous|thoughtful|clever|smart|bright|hard-?working|sociable|"
    r"adorable|cute)"
)
VAGUE_PRAISE: re.Pattern[str] = re.compile(
    r"\A\W*(?:(?:he|she|they|you)(?: is| are|['’]s|['’]re) |[\w'’-]+ (?:is|are) )?"
    r"(?:(?:a|an|such|so|very|really|always|just|quite|the) ){0,4}"
    rf"{_PLAIN_PRAISE}(?:(?:,? and |, | )(?:(?:a|an|very|so|really) )?{_PLAIN_PRAISE}){{0,4}}"
    r"(?: (?:little )?(?:boy|girl|child|pupil|student|person|friend|lad|lass|kid|young "
    r"(?:man|woman|lady|person)|"
    r"member of the class|personality|nature|sense of humou?r))?"
    r"(?: (?:to (?:me|everyone|others|people|all|be with|know|teach)|in class|at school|with "
    r"others))?\W*\Z"
    r"|(?<!\w)(?:a|such a|an absolute) (?:pleasure|joy|delight|credit|asset)(?: to "
    r"(?:teach|have|know|the|be|\w+ \w+))?(?!\w)"
    r"|\A\W*(?:(?:he|she|they)(?: is| are|['’]s|['’]re) |[\w'’-]+ is )?(?:very |really |so )?good "
    r"(?:at|with|in) [\w-]+\W*\Z"
    r"|\A\W*(?:(?:he|she|they) )?(?:always )?(?:works? hard|is (?:always )?there|likes playing|has "
    r"lots of friends)\W*\Z"
    r"|(?<!\w)(?:heart of gold|great kid|good as gold|joy to (?:teach|have|be)|lovely "
    r"(?:personality|nature|manners)|"
    r"one in a million|nice to (?:have|be)|a good (?:friend|pupil|boy|girl|lad))(?!\w)",
    re.IGNORECASE,
)

SERVICES_LANGUAGE: re.Pattern[str] = any_of(
    (
        r"presents? (?:with|as)|engag(?:es?|ing|ement|ed) (?:in|with|well|positively|to)|"
        r"(?:dis)?engage(?:s|d|ment)|access(?:es|ing) (?:the|a|his|her|their|learning|lessons)"
    ),
    (
        r"to access (?:the|learning|lessons|education)|access to (?:the curriculum|learning|"
        r"provision|a (?:quiet|safe|sensory))|non-?verbal|pre-?verbal"
    ),
    (
        r"challenging behaviou?rs?|low[- ]arousal|(?-i:SEMH|SLCN|ADLs?|SEND?|EHCPs?|EHCNA|IEPs?|"
        r"PfA|EYFS|KS\d|BSP|TAC|CP|LAC|MLD|SLD)"
    ),
    (
        r"1 ?: ?1|interventions?|key stage|dys-?regulat\w+|(?:self|co)-?regulat\w+|"
        r"regulat(?:e|es|ed|ion|ing)|de-?escalat\w+|(?:emotional|sensory) regulation"
    ),
    (
        r"differentiat\w+|scaffold\w*|sensory (?:diet|needs|seek\w+|circuits?|input|profile|"
        r"overload|integration)|multi-?sensory|attainment|expected levels?"
    ),
    (
        r"(?:with|by|from|among|of|and) (?:his |her |their )?peers|peer (?:group|relationships?|"
        r"interaction)|adult[- ](?:led|directed|supported)|on[- ]task|off[- ]task|baselines?"
    ),
    (
        r"executive function\w*|working memory|processing (?:speed|time|difficult\w+)|"
        r"(?:gross|fine) motor|self-?care skills|(?:social|life) skills|emotional literacy"
    ),
    (
        r"strategies|provision|outcomes?|age[- ]appropriate|(?:as|where|when) appropriate|"
        r"appropriately|facilitat\w+|utilis\w+|cohorts?|multi-?agency|holistic\w*"
    ),
    (
        r"(?:social|receptive|expressive|functional) (?:communication|language|interaction)|"
        r"verbali[sz]e[sd]?|vocali[sz]\w+|independence skills|personal care needs|neuro-?typical"
    ),
    (
        r"transition(?:s|ed|ing)?(?: (?:to|between|from|into|well|times?|points?))|at transitions?|"
        r"behaviours of concern|presenting needs?|complex needs|additional needs"
    ),
)

IMPORTANT_FOR: re.Pattern[str] = any_of(
    (
        r"needs? to|must|has to|(?<!don't )(?<!won't )have to|should|ought to|requires?|"
        r"at all times|is (?:encouraged|supervised|monitored|reminded|supported)"
    ),
    (
        r"to be (?:supervised|monitored|supported|encouraged|taught|safe|kept|reminded|prompted|"
        r"included|healthy|polite|good|toileted|fed)"
    ),
    (
        r"eat(?:s|ing)? (?:health\w+|well|properly|(?:a )?(?:healthy|balanced))|"
        r"healthy (?:food|diet|eating|lifestyle|weight)|balanced diet|drink(?:s|ing)? (?:enough|"
        r"plenty|regularly|more)"
    ),
    (
        r"(?:be|is|kept|keep|keeps|keeping|stay|stays|staying|feel) (?:\w+ )?safe(?:ly)?|safety|"
        r"safeguard\w*|behav(?:e|es|ing|iour)|hygiene|clean and|weight"
    ),
    r"to (?:keep|maintain|improve|increase|develop|strengthen|build|extend|learn|make progress|"
    r"achieve|manage|regulate|attend|complete|follow|comply|concentrate|focus|participate)"
    r"(?! (?:my|rabbits|bees|chickens|hens|a|the (?:dog|cat|bees|rabbit|ball)))",
    (
        r"(?:keep|maintain|improve|increase|develop|strengthen) (?:his|her|their) (?:\w+ "
        r")?(?:range|movement|skills?|strength|posture|speech|independence|attendance|mobility|"
        r"fitness|learning)"
    ),
    (
        r"range of movement|attendance|punctual\w*|follow(?:s|ing)? (?:instructions|rules|adult|"
        r"routines|directions)|listen(?:s|ing)? to (?:adults|the teacher|staff|instructions)"
    ),
    (
        r"complete (?:his|her|their) work|make(?:s)? progress|supervis\w+|medication|medicines?|"
        r"therapy|physio\w*|exercises|posture|seating|splints?|sit(?:ting)? (?:still|properly)"
    ),
    (
        r"brush(?:es)? (?:his|her|their) teeth|wash(?:es|ing)? (?:his|her|their) hands|"
        r"take(?:s)? (?:his|her|their) (?:medicine|medication|tablets)|regular (?:meals|sleep|"
        r"exercise|breaks|toilet)"
    ),
    (
        r"good (?:sleep|diet|hygiene|manners|choices|behaviour|attendance)|"
        r"consistent (?:boundaries|approach|routine)|clear boundaries|appropriate"
    ),
)

DEFICIT: re.Pattern[str] = any_of(
    (
        r"suffer(?:s|ed|er|ing)?(?: (?:from|with))?|afflict\w+|victim of|wheelchair[- ]bound|"
        r"bound to (?:a|his|her|their) wheelchair|confined to|bed-?(?:bound|ridden)|house-?bound"
    ),
    (
        r"tantrums?|abnormal\w*|(?:not|isn't|nearly|almost|like a|like other|than) normal|"
        r"normal (?:child|children|kids?|boys?|girls?|pupils?|peers|school|people|life)"
    ),
    (
        r"handicap\w*|crippled?|retard\w*|backward|slow learners?|"
        r"(?:low|high)(?:er|est)?[- ]functioning|mental(?:ly)? (?:age|defective|ill)|special needs|"
        r"defective|disturbed|damaged"
    ),
    (
        r"lacks? (?:of )?(?:capacity|motivation|understanding|awareness|empathy|insight|"
        r"concentration|focus|skills?|imagination|confidence|social \w+|the ability)"
    ),
    (
        r"(?:poor|weak|limited|impaired|deficient|delayed|no) (?:concentration|attention|memory|"
        r"language|speech|understanding|vocabulary|communication|coordination|motor|social|"
        r"listening|empathy|skills?|behaviou?r|literacy|handwriting|organisation|self-esteem|"
        r"awareness)"
    ),
    (
        r"(?:very |severely )?(?:deficits?|dysfunction\w*|inadequa\w+|incapable|incompetent)|"
        r"fail(?:s|ed|ing|ure)? to|unable to (?:learn|communicate|cope|access|function|form|"
        r"understand|speak)"
    ),
    (
        r"problem child|behind (?:his|her|their) peers|below (?:his|her|their) peers|weaknesses|"
        r"obsessions?|obsessive\w*|fixat(?:ed|ion|ions|es)|rigid(?:ity)?"
    ),
)
