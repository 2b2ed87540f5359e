"""What a text of Section A speaks of: each topic with the words by which people speak of it.

Own work, made from how schools and families write: nouns, verbs and turns of phrase for each topic
that the Code of Practice names (9.69, table, A). `clear` shows by itself that a text is about the
topic; a passing word ("with my friend" in a line about buses) does not.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.compliance.pattern import Pattern
from ehcplan.vocabulary import Element


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One thing that Section A is to speak of."""

    key: str
    label: str
    """It in plain words, to follow "nothing about"."""
    elements: frozenset[Element]
    """The headings under which it belongs."""
    clear: Pattern
    headings: Pattern
    """How forms title it."""


def any_of(*parts: str) -> Pattern:
    """Return a pattern for any of some words or phrases, whole, whatever their case."""
    return Pattern(r"\b(?:" + "|".join(parts) + r")\b", re.IGNORECASE)


_SELF = r"(?:my|him|her|them|it)sel(?:f|ves)"

PLAY = Topic(
    key="play",
    label="play or free time",
    elements=frozenset({Element.A_PLAY}),
    clear=any_of(
        r"play(?:s|ed|ing)?(?! (?:time staff|an? (?:\w+ ){0,2}(?:part|role)\b))",
        r"playground games?", r"pretend\w*", r"toys?", r"lego",
        r"games?", r"gaming", r"minecraft", r"roblox", r"fortnite", r"x-?box", r"playstation",
        r"free time", r"spare time", r"leisure", r"hobb(?:y|ies)", r"pastimes?", r"after school",
        r"at (?:the )?weekends?", r"days? out", r"going out", r"trampolin\w*", r"swings?", r"slides?",
        r"den(?:s|-?building)?", r"sand ?(?:pit|tray)", r"water tray", r"bubbles", r"jigsaws?",
        r"colouring", r"drawing", r"draws", r"paints?", r"painting", r"danc(?:es?|ing)", r"swim\w*",
        r"goal ?keeper", r"goalie", r"keeps? goal", r"in goal", (
            r"(?:junior|village|local|sunday|under-?\d+s?|town) (?:team|side|league)"
        ), r"model (?:railways?|trains?|planes?|boats?|engines?|locomotives?|cars|kits?|bridges?|aircraft)",
        r"football", r"rugby", r"cricket", r"netball", r"cycl(?:es|ing)", r"bikes?", r"scooters?",
        r"skat(?:es|ing|eboard\w*)", r"box(?:es|ing)", r"gym\w*", r"karate", r"judo",
        r"(?:watch\w*|films?|youtube|cartoons?|television|tv)", r"(?:plays|listens to|makes) music",
        r"reads? (?:comics|books|for fun)", r"bak(?:es|ing)", r"fishing", r"horse[- ]?riding",
        (
            r"(?:goes to|at|in|joined|joins) (?:the )?(?:beavers|cubs|brownies|scouts|guides|"
            r"cadets|rainbows)"
        ), r"mud kitchen", r"(?:a game of|for|plays?) (?:tag|tig)", (
            r"(?:lines|lining) (?:up )?(?:his|her|their|my|the) \w+(?: up)?"
        ), r"(?:to|at|in) the (?:skate ?)?park",
        r"to relax", r"relaxes", r"chill(?:s|ing)?(?: out)?", r"has fun", r"for fun",
    ),
    headings=any_of(r"play\w*", r"leisure", r"free time", r"hobb\w+", r"fun", r"spare time"),
)  # fmt: skip

HEALTH = Topic(
    key="health",
    label="health in everyday life",
    elements=frozenset({Element.A_HEALTH}),
    clear=any_of(
        r"sleep(?:s|ing|y)?(?! over at\b)", r"asleep", r"bed ?time", r"wakes?",
        r"tired(?! of\b)\w*", r"exhaust\w+", r"worn out", r"shattered",
        (
            r"eat(?:s|ing)?(?! (?:(?:his|her|their|my) )?(?:(?:lunch|dinner|breakfast|tea|snack) "
            r")?(?:in|at|on|with|beside|outside|next|alone|away|by|near|together)\b)"
        ), r"meal ?times?", r"fussy", r"appetite", r"hungry", r"diet", r"drinks? (?:plenty|enough|water)",
        r"pains?", r"painful", r"hurts?", r"sore", r"aches?", r"head ?aches?", r"migraines?", r"bad heads?",
        r"tummy", r"stomach", r"feels? (?:sick|ill|unwell|poorly|dizzy)", r"poorly", r"unwell",
        r"illness", (
            r"health(?:y|ily)?(?! (?:distance|visitors?|advice|plans?|professionals?|services?|"
            r"authority|and (?:social )?care)\b)"
        ), r"fit and", r"keep(?:s|ing)? (?:fit|well|active)", r"exercise",
        r"medicines?", r"medication", r"tablets? (?:every|each|for|at|in the)", r"inhaler",
        r"(?:blue|brown|insulin) pump", r"insulin",
        r"injections?", r"hospital", r"doctors?", r"nurse(?! is\b)", r"dentist", r"opticians?", r"glasses",
        r"asthma", r"eczema", r"epileps\w+", r"seizures?", r"fits", r"allerg\w+",
        r"toilet\w*", r"constipat\w+", r"wheezy", r"breath\w*", r"stiff", r"anxious", r"anxiety",
        r"(?:i|we|get|gets|am|is|are|feels?|very|really|always) worr(?:y|ied)",
        r"worries(?! (?:are|include|us))", r"panics?", r"stress\w*",
        r"feels? (?:sad|low|down|calm)", r"mental health", (
            r"(?:my|his|her|their) (?:head|legs?|back|eyes?|ears?|hands?|chest|skin|feet|body|"
            r"knees?|throat|teeth|nose) (?:\w+ )?(?:is|are|gets?|goes|go|feels?|runs?|stings?|"
            r"itch(?:es)?|throbs?|aches?|hurts?|shakes?)"
        ), r"(?:catches|gets|has|his|her|my|their) colds?\b(?! feet)", (
            r"(?:pulls|tugs|rubs|holds) (?:at )?(?:his|her|their) (?:sore )?(?:ears?|eyes?|tummy|head)"
        ), r"keeps? well", (
            r"(?:eats|sleeps|feels|keeps|stays|am|is|are) (?:\w+ )?well\b(?! (?:in|at|with|on|"
            r"behaved|known|liked|and truly|done|paid|prepared|settled|supported|matched|ahead))"
        ),
        r"well-?being",
    ),
    headings=any_of(
        r"health\w*", r"well-?being", r"sleep", r"eating", r"body", r"medical\w*", (
            r"(?:being|keeping|feeling|staying|getting) (?:well|better|fit|poorly|ill)"
        ), r"how (?:i|he|she|they|\w+) feels?", r"aches and pains",
    ),
)  # fmt: skip

SCHOOL_WORDS = any_of(
    r"school\w*", r"college", r"nursery", r"pre-?school", r"class\w*", r"lessons?", r"teachers?",
    r"tutors?", r"sixth form", r"playgroup", r"reception", r"year \d+", r"maths?", r"english",
    r"science", r"art", r"history", r"geography", r"pe", r"p\.e\.?", r"music", r"phonics",
    r"reading", r"writing", r"spellings?", r"assembl(?:y|ies)", r"dinner hall", r"canteen", r"lunch",
    r"playtimes?", r"break ?times?", r"at break", r"course", r"workshop", r"homework", r"tests?",
    r"exams?", r"supply", r"corridors?", r"bell", r"uniform", r"subjects?", r"salon", r"campus", r"forest sch",
    r"teaching assistant", r"tas?", r"carpet time", r"circle time", r"engineering",
    r"catering", r"horticulture", r"desk", r"worksheets?", (
        r"(?<!to )(?<!from )(?<!living )(?<!own )(?<!his )(?<!her )(?<!my )room(?! to\b)"
    ), r"register",
    r"lecturers?", r"work experience",
)  # fmt: skip

LIKING = any_of(
    r"likes?", r"liked", r"loves?", r"loved", r"enjoy\w*", r"hates?", r"dislikes?", r"best(?! (?:friend|mate))",
    r"worst", r"favou?rite", r"proud\w*", r"fun", r"boring", r"bored", (
        r"(?<!work )(?<!works )(?<!worked )(?<!working )(?<!tries )(?<!tried )hard(?:er|"
        r"est)?(?![- ]working)"
    ), r"easy",
    r"difficult", r"tricky", r"happy", r"happi\w+", r"sad", r"scar(?:y|ed)", r"worr(?:y|ies|ied)",
    r"nois[ey]", r"noisy", r"loud", r"quiet", r"feels?", r"felt", r"thinks?", r"prefers?", r"wants?",
    r"wish(?:es)?", r"would like", r"good at", r"helps?", r"safe", r"cross", r"upset", r"settled",
    r"looks? forward", r"smil\w+", r"laugh\w*", r"waves", r"runs? in", r"covers? (?:his|her|their) ears",
    r"cr(?:y|ies|ied)", r"hides?", r"chooses", r"do(?:es)? not (?:like|want)", r"don['’]t (?:like|want)",
    r"doesn['’]t (?:like|want)", r"excited", r"nervous", r"dread(?:s|ed)?", (
        r"(?:horrible|awful|rubbish|brilliant|terrible|lovely|annoying|stressful)"
    ), r"can(?:not|[’']t) (?:wait|bear|stand)", r"first in (?:the )?(?:queue|line)",
    r"would change", r"(?:would|[’']d) (?:rather|sooner)", r"gets? on (?:well )?with", r"misses",
)  # fmt: skip

SCHOOLING = Topic(
    key="schooling",
    label="what {name} thinks of nursery, school or college",
    elements=frozenset({Element.A_SCHOOLING}),
    clear=SCHOOL_WORDS,
    headings=any_of(r"school\w*", r"college", r"nursery", r"education", r"learning", r"lessons"),
)

_DOES = (
    r"hangs?|puts?|pulls?|takes?|pours?|feeds?|butters?|cuts?|finds?|runs?|chooses?|gets?|makes?|"
    r"carr(?:y|ies)|packs?|wipes?|brush(?:es)?|fastens?|does|do|peels?|opens?|"
    r"wash(?:es)?|irons?|mends?|folds?|tid(?:y|ies)|changes?|keeps?"
)
_ONES_OWN = (
    r"coat|socks?|shoes?|boots?|peg|drinks?|squash|tea|bread|breakfast|sandwich(?:es)?|washing|"
    r"hair|teeth|bed|bath|clothes|zips?|buttons?|laces|bra(?: strap)?|uniform|"
    r"hearing aids?|splints?|inhaler|make-?up|laundry|budget|cooking"
)
"""What people do for themselves, and the things that they do it with."""
INDEPENDENCE = Topic(
    key="independence",
    label="what {name} does alone and with help",
    elements=frozenset({Element.A_INDEPENDENCE}),
    clear=any_of(
        r"independen\w+", rf"by {_SELF}", rf"for {_SELF}", (
            rf"(?:dress|undress|wash|feed|toilet)\w* {_SELF}"
        ),
        r"on (?:my|his|her|their) own", r"alone", r"without (?:any )?(?:help|support|an adult)",
        r"with (?:a little |some |no )?help", r"gets? (?:dressed|washed|ready)", r"dress(?:es|ing)? and",
        r"brush(?:es)? (?:my|his|her|their) (?:own )?(?:teeth|hair)", (
            r"tie (?:my|his|her|their)? ?(?:shoe)?laces"
        ),
        r"shoes", r"buttons", r"zips?", r"cutlery", r"knife and fork", r"makes? (?:my|his|her|their) own",
        r"packs? (?:my|his|her|their) (?:own )?bag", r"cooks?", r"toast", r"kettle", r"shopping", r"pocket money",
        r"handles? money", r"pays? for", r"crosses? (?:the )?roads?", r"travels?", r"takes the (?:bus|train|tram)",
        r"(?:by|learn the|catch(?:es)? the|gets? the) (?:bus|train|tram)", r"rides? everywhere", r"bus \d+",
        r"walks? (?:to|home|back)", r"self[- ]?care", r"self[- ]?help", r"chores", r"jobs (?:at home|round the house)",
        r"lays? the table", r"uses? the toilet", r"potty", r"toilet[- ]?trained", r"open cup", r"spoon",
        r"lock(?:s|ing)? the door", r"own timetable", r"do(?:es)? (?:my|his|her|their) own \w+",
        r"do(?:es)? the (?:bus|bins|dishes|washing|shopping|money|laundry)", (
            r"sets? (?:my|his|her|their) (?:own )?alarm"
        ),
        r"packs? (?:my|his|her|their) (?:own )?(?:bag|lunch)", r"organi[sz]es? (?:my|his|her|their)",
        r"responsib\w+",
        (
            rf"(?:{_DOES}) (?:(?:up|on|off|out|over) )?(?:my|his|her|their) own (?!way\b(?! "
            r"(?:to|home|there|back|round))|words|pace|mind|time|age|world|name)\w+"
        ),
        rf"(?:{_DOES}) (?:(?:up|on|off) )?(?:my|his|her|their) (?:{_ONES_OWN})", (
            rf"(?:{_DOES}) (?:my|his|her|their) (?:{_ONES_OWN}) (?:up|on|off)"
        ),
        r"me do it", r"let me (?:do|try)", (
            rf"can(?:not|[’']t)? (?:yet )?do (?:my|his|her|their|the) (?:{_ONES_OWN})"
        ), (
            rf"help (?:\w+ )?with (?:my|his|her|their) (?:\w+ )?(?:{_ONES_OWN})"
        ),
        r"nobody (?:telling|helping|reminding|prompting)", (
            r"(?:be|is|am) left (?:alone |at home )?for"
        ), r"(?:own|front[- ]door|house) keys?", (
            r"lets? (?:him|her|my|them)sel(?:f|ves) in"
        ),
        r"learn (?:how )?to (?:use|cook|drive|shave|tie|iron|wash|bake|budget|clean|sew|make)", (
            r"(?:like|love|wants?|able) to (?:cook|budget|iron|shave)"
        ),
    ),
    headings=any_of(
        r"independen\w+", r"self[- ]?(?:care|help)", r"by myself", r"daily living", r"life skills"
    ),
)  # fmt: skip

FRIENDS = Topic(
    key="friends",
    label="friends, or about feeling left out if that is how it is",
    elements=frozenset({Element.A_FRIENDSHIPS}),
    clear=any_of(
        r"friends", r"friendships?", r"friendly with", r"no friends?", r"best friend", r"befriend\w*",
        (
            r"(?:has|have|had|got|wants?|would like|made|make|makes|one|new|good|close|special|"
            r"real) (?:a |one |an )?(?:\w+ )?friend"
        ),
        r"(?:is|are|was) (?:his|her|my|their) (?:best |good )?friend", (
            r"friend (?:called|named|from|at|in|who|is)"
        ), r"(?:his|her|their) (?:\w+ )?friend(?![’']s (?:mum|dad|mother|father|parents?))", (
        r"(?:friend|mate) (?:of|to) (?:his|hers|theirs)"
    ),
        r"mates", r"besties?", r"buddy", r"buddies", r"pals?", r"classmates", r"lonely", r"loneliness", r"left out",
        r"on the edge of (?:the )?(?:games?|groups?)", r"nobody (?:plays|to play)", r"no ?one (?:plays|to play)",
        (
            r"(?:play|sit|talk|chat|hang|mix|get|join)\w* (?:\w+ )?(?:in |out |on |well )?(?:with|"
            r"beside|next to|alongside) (?:\w+ ){0,3}(?:children|peers|others|boys|girls|cousins?|"
            r"pupils|people (?:his|her|my) (?:own )?age)"
        ),
        (
            r"(?:play|sit|hang out|eat)\w* (?:with|next to|beside) (?-i:[A-Z][a-z]+)(?<!Lego)"
            r"(?<!Duplo)(?<!Play)(?<!Minecraft)"
        ),
        r"peers", r"relationships? with (?:other|peers)", r"other children", r"cousins?", r"online with",
        r"girlfriend", r"boyfriend", r"inseparable", (
            r"(?:likes?|loves?|enjoys?|wants?|seeks? out|keeps?|more|for) (?:\w+ )?company"
        ),
        (
            r"(?<!he is )(?<!they are )(?<!he was )(?:an?|the|one|another|two|three|some) (?:\w+ )?"
            r"(?:girls?|boys?|lad|lads|lass|child)(?: who \w+)? (?:in|from|at|down|up|across|on|off) "
            r"(?:his|her|their|my|the) "
            r"(?:[\w-]+ )?(?:class|form|year|table|street|road|tutor|team|club|village|course|bus|"
            r"park|estate|flats|pitch|yard|stables|garage|gym|chapel|church|mosque)"
        ), (
            r"(?:two|three|four|five|a few|a couple of) (?:\w+ )?(?:girls|boys|lads|lasses|kids|people) "
            r"(?:off|from|down|across|round) (?!home|the family)\w+"
        ), (
            r"(?:girls?|boys?|lads?|lass|kids|people|children) (?:[\w’]+ ){0,4}?(?:whom|who|that) "
            r"(?:i|he|she|they) (?:\w+ )?(?:talks?|chats?|plays?|messages?|texts?|games|meets?|sits?)"
        ), (
            r"(?:chats?|talks?|texts?|messages?|games|plays?) (?:\w+ ){0,4}?(?:to|with) (?:an?|some|two|"
            r"three|four|five|\d+|the same) (?:\w+ )?(?:people|boys?|girls?|lads?|kids|gamers|players)"
        ), (
            r"(?:nobody|no ?one) (?:i|he|she|they)(?:[’']d| would| could| can)? (?:\w+ )?(?:ring|call|text|"
            r"sit|play|talk|go)"
        ),
        r"(?:boy|girl|lads?|child|children|kids|twins?) next door", (
            r"(?:older|younger|other|bigger|little) (?:lads|girls|boys|kids)"
        ), (
            r"(?:group|gang|crowd) of (?:\w+ )?(?:lads|girls|boys|kids)"
        ),
        r"(?:nobody|no ?one) (?:\w+ )?(?:picks|sits|talks|invites)", (
            r"(?:somebody|someone) (?:to|who(?:[’']d|[’']ll| will| would)?) (?:play|sit|talk|hang|"
            r"go|be|share|eat)\b"
        ),
        (
            r"(?:sits?|eats?|plays?|stands?|walks?|is|am) (?:by (?:my|him|her|them)sel(?:f|ves)|"
            r"alone|on (?:my|his|her|their) own) (?:at|in|all) (?:\w+ )?(?:break|lunch|dinner|"
            r"play)\w*"
        ),
        (
            r"(?:break|lunch|dinner|play)[ -]?(?:time|break)?s?,? (?:\w+ ){1,2}(?:sits?|stands?|"
            r"eats?|plays?|walks?|is|am) (?:by (?:my|him|her|them)sel(?:f|ves)|alone|on "
            r"(?:my|his|her|their) own)"
        ),
        (
            r"(?:children|child|boys?|girls?|lads?|lass(?:es)?|kids|pupils|classmates)(?: "
            r"(?!(?:may|must|can|will|should)\b)[\w’-]+){0,6}? (?:come|comes|came|knocks?|calls?|"
            r"waits?|asks?|saves?|looks?|runs?|chooses?|choose|laughs?|teases?|picks?|wants?|"
            r"likes?) (?:\w+ ){0,4}?(?:him|her|them|me)"
        ),
        (
            r"(?:nobody|no ?one|somebody|someone|they) (?:[\w’]+ ){0,3}?(?:asks?|lets?|invites?|"
            r"chooses|wants) (?:me|him|her|them)\b(?= (?:to (?:play|join|sit|come|tea|their)|in|"
            r"join|over|round))"
        ), (
            r"(?:games?|others|groups?|play)\b[^.;]{0,40}\bleft behind"
        ),
        r"asked to (?:play|(?:\w+ )?part(?:y|ies)|join)", r"to come to tea", (
            r"(?:sits?|eats?|plays?|stands?) (?:on|by) (?:my|his|her|their) own (?:at|in)"
        ), r"no ?one to (?:sit|play|talk|be)", r"holds? hands with an?",
        r"miss(?:es)? (?:the|his|her|an?) (?:boy|girl|lad|friend)",
        r"(?:the )?same (?:boy|girl|child|lad)", r"we laugh (?:a lot )?together", (
            r"hang(?:s|ing)? (?:out|about|around) with"
        ), (
            r"(?:when|where|while|what) (?:the )?others (?:\w+ )?(?:run|play|go|are|do|sit|laugh|"
            r"leave)\w*"
        ), (
            r"(?:in|into) the middle of (?:the )?(?:others|a game)"
        ), r"sleep-?overs?", r"play ?dates?",
    ),
    headings=any_of(r"friend\w*", r"relationships?", r"people (?:who|that) (?:matter|are important)", r"social"),
)  # fmt: skip

FUTURE = Topic(
    key="future",
    label="what comes next: the next class, school, college, training or work",
    elements=frozenset({Element.A_FUTURE}),
    clear=any_of(
        r"next (?:school|step|steps|year|class|september|stage|key stage|is|after|autumn|move)",
        r"next,? (?:\w+ )?(?:moves|goes|starts)",
        (
            r"(?:move|moves|moving|go|goes|going) (?:up|on) to (?!bed|sleep|people|others|"
            r"strangers|him|her|them|anyone)"
        ), r"transition(?:s|ing)? to", (
            r"(?:start|starts|starting) (?:at )?(?:school|nursery|reception|secondary|college|year "
            r"\d+)"
        ),
        r"(?:high|big|senior|grammar|middle|upper) school(?! (?:hall|bus|gate))", (
            r"(?:to|up to|into|for|join|start|starts|starting) the (?:juniors|seniors|infants|"
            r"upper school)"
        ), r"mov(?:e|es|ing) up (?:in|to|with|a)", (
            r"look(?:s|ing)? forward to (?:being in |going into )?year \d+"
        ),
        r"for (?:a|my|his|her|their) living", r"(?:college|uni) for (?!lunch|the day|now)\w+,? (?:and )?then", (
            r"(?:earns?|earning|make|makes) (?:a|my|his|her|their) living"
        ),
        r"secondary", r"sixth form", (
            r"(?:go|going|get (?:in|into|a place|to go)|apply|applying|applied|want|wants|like|"
            r"visited|visit|hopes?|place at|look\w* at) (?:\w+ ){0,5}(?:colleges?|university|uni|"
            r"sixth form)"
        ),
        r"further education", r"higher education", r"university", (
            r"when (?:i|he|she|they)(?: am| is| are|['’](?:m|s|re)) (?:older|grown|all grown|a "
            r"grown|an adult|big)"
        ), r"apprentice\w*", r"trainee\w*", r"traineeship", r"supported internship",
        r"internship", r"vocational", (
            r"when (?:i|he|she|they|\w+) (?:leaves?|finish\w*)(?: school| college)?"
        ),
        (
            r"after (?:school|college|year \d+|gcses?|a[- ]levels?|level \d) (?:\w+ )?(?:wants?|"
            r"hopes?|will|would|ends?|finish\w*)"
        ), r"level [1-3]",
        r"(?:paid|part-time|full-time|saturday) jobs?", (
            r"own (?:shop|salon|business|garage|caf[eé]|stall|studio|company|restaurant|kennels|"
            r"stables?)"
        ),
        (
            r"(?<!has a )(?<!have a )(?<!had a )(?<!given a )(?<!one )(?<!my )(?<!his )(?<!her "
            r")job(?! (?:such|to do|like|list|chart|at home))"
        ), r"career", r"employment", (
            r"(?:to|will|would like to) work (?:in|with|as|at|for|on)"
        ),
        (
            r"(?:be|become|train as|(?:of|about) being) an? (?!good|happy|big|better|part|bit|"
            r"little|member|lot|nice|kind|great|brave|thing|worry|problem|pain|pest|nuisance|"
            r"burden|baby)\w+"
        ), r"too early to (?:plan|say|think)", r"not practical yet",
        r"years? (?:\d+|one|two|three|four|five|six) in september", r"from september 20\d\d",
    ),
    headings=any_of(r"futures?", r"next(?: steps?)?(?= ?\W*(?:$|[?:]))", r"next steps?",
                    r"further education", r"after school", r"moving on", r"transition",
                    r"employment"),
)  # fmt: skip

TOPICS = (PLAY, HEALTH, SCHOOLING, INDEPENDENCE, FRIENDS, FUTURE)

INTEREST = any_of(
    r"likes?", r"loves?", r"loved", r"enjoys?", r"enjoyed", r"enjoying", r"favou?rites?",
    r"hobb(?:y|ies)", r"collects?", r"breeds", r"restores", r"knits", r"sews", r"bakes", r"gardens", (
        r"draws(?! (?:attention|away|back|near|in|up|his breath|her breath|on|blood)\b)"
    ), r"paints(?! (?:a|the) picture\b)", (
        r"builds(?! (?:up|on|an? (?:good |strong )?(?:relationships?|rapport|bond)|relationships?|trust|"
        r"confidence|rapport)\b)"
    ), r"grows (?:vegetables|flowers|tomatoes|pumpkins|plants|chillies|sunflowers)",
    r"plays?(?! an? (?:\w+ ){0,2}(?:part|role)\b)", r"playing", r"watch(?:es|ing)?", (
        r"(?<!no )(?<!little )(?<!best )(?<!in his )(?<!in her )(?<!in their )interests?"
    ), r"interested in", r"fascinated", r"passion(?:ate)?",
    r"mad about", r"crazy about", r"obsessed", r"keen on", r"a (?:big|huge) fan of", r"fan of", r"into",
    r"knows? (?:all|everything|lots) about", r"adores?", r"happiest when", r"chooses to",
    r"spends? (?:\w+ ){0,3}time", (
        r"spends? (?:every|all|most|whole|as much|his|her|their|hours)(?: \w+){1,3} (?:in|on|at|"
        r"with|\w+ing)"
    ),
    r"smiles? (?:at|when)", r"lights? up", r"can talk for hours", r"best thing", r"cares? for", (
        r"supports? (?:\w+ )?(?:united|city|town|rovers|fc)"
    ),
)  # fmt: skip


CLINICAL = Pattern(
    r"\b(?:dx|rx|hx|tx|mg|mcg|ml|gord|bd|tds|prn|po|peg|nocte|omeprazole|melatonin|methylphenidate|"
    r"sodium valproate|salbutamol|diagnos\w+|prescri\w+|syndrome|chromosom\w+|hypoton\w+|"
    r"bilateral\w*|sensorineural|congenital|aetiology|paediatric\w*|under the care of|icd-?1\d|ct|"
    r"mri|eeg)\b",
    re.IGNORECASE,
)
"""Words of letters between doctors, which tell nothing of how a person feels."""

FELT = any_of(
    r"feels?", r"felt", r"hurts?", r"likes?", r"tired", r"sleep\w*", r"eats?", r"tells?", r"says?",
    r"sore", r"happy", r"sad", r"worr\w+", r"helps?", r"when", r"enjoys?", r"gets?", r"makes?",
    r"cross", r"calm\w*", r"hungry", r"rest\w*", r"i", r"my", r"we",
)  # fmt: skip

SAYS_NOTHING = Pattern(
    r"^\W*(?:[\w’' ]{1,40}:\s*)?(?:(?:to|will) be (?:discussed|confirmed|completed|added|agreed|"
    r"decided|updated|gathered|sought|arranged|written|inserted|obtained|included|collected|"
    r"provided|filled in)(?: [\w’', ]{1,90})?|tb[acd](?: [\w’' ]{1,40})?|n/?a|not applicable|"
    r"(?:still )?(?:awaiting|awaited|pending|outstanding|chased)(?: [\w’' ]{1,60})?|"
    r"(?:to|will) follow(?: [\w’' ]{1,40})?|"
    r"(?:(?:this (?:section|page|box|part) |section a )?(?:has been |is |was )?(?:intentionally "
    r"|deliberately )?(?:left )?blank)|"
    r"(?:(?:the |his |her |their )?(?:[\w-]+[’']s?[’']? |parental |family |pupil |child |home "
    r"|school )?)?(?:form|page|sheet|questionnaire|contribution|response|views?|letter|booklet)s? "
    r"(?:sent|requested|chased|awaited|outstanding|"
    r"(?:has |have |was |were |is )?not (?:yet )?(?:been )?(?:received|returned|completed|in|back|"
    r"given|obtained|gathered|available|provided))"
    r"(?: [\w’' ]{1,40})?|(?:none|nothing|not|no (?:form|reply|response|contribution|answer|"
    r"return)) (?:has been |was |were |yet )?"
    r"(?:received|returned|supplied|submitted|given|obtained|offered|forthcoming|sent|attached)(?: "
    r"[\w’' ]{1,40})?|"
    r"(?:no change|unchanged|as per)(?: [\w’'/ ]{1,50})?|(?:parents?|family|child|pupil|school|"
    r"senco|mum|dad|young person) to (?:complete|fill in|add|provide|write)(?: [\w’' ]{1,40})?|"
    r"(?:please )?(?:insert|enter|type|record|complete|include|attach|paste|"
    r"delete)\b[^.]{0,60}\b(?:views?|here|below|sections?|name|text|details|profile|"
    r"box)\b[^.]{0,60}|"
    r"this (?:section|part|box|page) (?:should|must|is for|is to|will|sets out|records|contains|"
    r"describes|needs to)\b[^.]{0,160}|"
    r"(?:the )?views,? interests (?:and|&) aspirations(?: of [^.]{1,80})?|lorem ipsum[^\n]*|"
    r"(?:it|they|(?:the )?(?:[\w’']+ )?views?) will be (?:written|completed|added|gathered|sought|"
    r"inserted|obtained|updated)(?: [\w’', ]{1,90})?|"
    r"(?:attached|enclosed|on file|held on file|click here[\w ]{0,30})|"
    r"none(?: (?:known|identified|given|provided|recorded|stated))?|nil|nothing|unknown|not known|"
    r"(?:was |were |has been |have been |is )?not (?:yet )?(?:been )?(?:completed|provided|"
    r"recorded|discussed|covered|explored|available|given|gathered|sought|collected|obtained|"
    r"established|captured)(?: (?:on|at|in|with|this|during|yet|so|"
    r"at) [\w’' ]{1,40})?|"
    r"(?:please )?(?:see|refer to) [^.]{1,60}|as above|as before|no (?:views|comments?|information)"
    r"(?: [\w’' ]{1,30})?|poor|limited|ok|fine)?\W*$",
    re.IGNORECASE,
)
"""A whole text that fills a box and says nothing."""

PLACEHOLDER = Pattern(
    r"\[[^\]]{0,60}\]|«[^»]{0,60}»|\{\{?[^}]{0,60}\}|\bX{2,}\b|\b(?:he|she|his|her|him)\s*/\s*"
    r"(?:he|"
    r"she|his|hers?|him)\b|_{4,}|\.{6,}|\blorem ipsum\b|\bclick (?:or tap )?here\b|"
    r"\b(?:child|pupil|student)['’]?s? name\b",
    re.IGNORECASE,
)


_ROW_ENDS = Pattern(r"(?<=[.;])\s+")
_BLANK = Pattern(r"\.{4,}|_{3,}|…{2,}|-{4,}")
_SENTENCE_END = Pattern(r"[.!?](?:\s|$)")


def _is_stem(text: str) -> bool:
    """Return whether a text is a form's beginning of a sentence with its dotted line still bare."""
    if not _BLANK.search(text):
        return False
    return not _SENTENCE_END.search(_BLANK.sub(" ", text)) and not _BLANK.split(text)[-1].strip()


@lru_cache(maxsize=8192)
def says_something(text: str) -> bool:
    """Return whether a text says more than that nothing is said yet, or a form's own prompt."""
    if SAYS_NOTHING.match(text.strip()) or _is_stem(text):
        return False
    if "." in text and all(SAYS_NOTHING.match(row.strip()) for row in _ROW_ENDS.split(text)):
        return False
    left = len(re.findall(r"[^\W\d_]{2,}", PLACEHOLDER.sub(" ", text)))
    return left > 2 or (left > 0 and not PLACEHOLDER.search(text))


# Who said it, how and when, as a file prints it after the words.
_SOURCE = Pattern(
    r"\s*\((?=[^()]*(?:\d|,|\bto\b|\bwith\b|\bby\b|\bon\b|represented|said))(?:[^()]|"
    r"\([^()]*\))*\)\W*$"
)


@lru_cache(maxsize=8192)
def without_source(text: str) -> str:
    """Return a text without the bracket at its end that tells who said it, how and when."""
    return _SOURCE.sub("", text)


def _with_content(text: str) -> str:
    """Return a text without its rows that say nothing: "Friends: n/a"."""
    if ":" not in text:
        return text
    return " ".join(row for row in _ROW_ENDS.split(text) if not SAYS_NOTHING.match(row))


@lru_cache(maxsize=8192)
def topics_in(text: str) -> frozenset[str]:
    """Return the keys of the topics that a text clearly speaks of."""
    said = _with_content(without_source(text))
    return frozenset(topic.key for topic in TOPICS if topic.clear.search(said))
