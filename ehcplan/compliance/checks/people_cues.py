"""The turns of phrase by which somebody else is named: beside the pupil, by kinship, by harm (A-28)."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.plan.whole import Letter

CAPITALISED = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ]?[a-zà-ÿ]+|[’'][A-ZÀ-Þ][a-zà-ÿ]+)*"
FULL = rf"(?P<who>{CAPITALISED}(?: (?:de |van |O[’'])?{CAPITALISED}| [A-Z]\b\.?)?)"
KIN = (
    r"(?:(?:half|step|foster|twin|baby|little|big|younger|older|elder|best|close|good|school|only|"
    r"new|old|"
    r"eldest|youngest|oldest)[- ])*(?:brothers?|sisters?|siblings?|twins?|cousins?|friends?|mates?|"
    r"pals?|bestie|"
    r"classmates?|boy|girl|pupils?|child|bully|bullies|lad|(?:step|half)(?:brothers?|sisters?)|"
    r"neighbours?|girlfriend|boyfriend|peers?|niece|nephew|"
    r"son|daughter|student|buddy|partner)"
)
HARMS = (
    r"(?:hit|hits|hitting|bull(?:y|ied|ies|ying)|hurt|hurts|kick(?:s|ed)?|bit|bitten|bites|"
    r"push(?:es|ed)?|shoved|"
    r"tease[sd]?|punch(?:es|ed)?|attack(?:s|ed)?|picked on|picks on|threaten(?:s|ed)?|"
    r"scratch(?:es|ed)?|slapp?(?:ed|s)|"
    r"spat at|spits at|laughed at|called names|excluded|stalked|groomed|touched|assaulted|"
    r"harass(?:ed|es)|"
    r"intimidated|strangled|stabbed|choked|targeted|singled out|provoked|goaded|wound up|grabbed|"
    r"tripped|"
    r"shouted at|sworn at|followed home|egged on|led astray|blackmailed|filmed)"
)
BY_HARM = Pattern(
    rf"\b(?i:{HARMS})(?: [\w’-]+){{0,6}}? (?:by|from) (?:two |some |older |another |other |boys? "
    rf"|girls? |lads? |pupils? |children )*(?:another (?:child|pupil|boy|girl),? )?{FULL}"
)
_HARMING = (
    r"(?:hitting|pushing|shoving|kicking|biting|hurting|teasing|bullying|punching|pinching|"
    r"scratching|slapping|poking|prodding|tripping|grabbing|goading|mocking|filming|snatching|"
    r"threatening|excluding|calling|winding|laughing|shouting|swearing|spitting|picking)"
)
_OF_GROUP = (
    r"(?:,? (?:who (?:is|sits|was) )?(?:from|in)"
    r"(?: (?!(?:and|but|he|she|they|it|when|then|who)\b)[\w’-]+){1,5}?,?)?"
)
"""Where a child comes from, between the name and what the child does: "from Ladybirds", "in 6B"."""
HARMER = Pattern(
    rf"\b{FULL}{_OF_GROUP} (?:often |always |sometimes |has |had |also |keeps? |then |once |again "
    rf"|twice )*{HARMS} (?:him|her|them|me|at|on|out)\b"
)
GOES_FOR = Pattern(
    rf"\b{FULL}{_OF_GROUP} (?:always |often |was |is |has been |had been )*"
    rf"(?:kept |keeps |keep |kept on |keeps on |started |starts |began |enjoys |likes |was |is "
    rf"|been )(?:on )?{_HARMING} (?:him|her|them|me|at|on|names at)\b"
)
TOOK = Pattern(
    rf"\b{FULL}{_OF_GROUP} (?:often |always |once |has |had )*(?:took|takes|knocks?|knocked|tips?|tipped|"
    r"threw|throws|broke|breaks|stole|steals|hid|hides|tore|tears|spoils?|"
    r"spoilt|spoiled|snatch(?:es|ed)|grabs|shouts?|shouted|swears|laughs|pulls?|pulled|pulls faces|"
    r"made faces|makes faces|put a video of|spread) "
    r"(?:[\w’-]+ ){0,2}?(?:him|her|them|me|his|her|their|my|at)\b"
)
"""Somebody who spoils what is the pupil’s, or goes for him."""
_LIVES_BY = (
    r"(?:,? (?:who (?:is|sits|was|lives) |an? (?:\w+ )?(?:boy|girl|lad|child|pupil|kid) (?:who )?)?"
    r"(?:(?:from|in|off|on|at|opposite|across|over) |(?=next door|\w+ doors))"
    r"(?: ?(?!(?:and|but|he|she|they|it|when|then|who)\b)[\w’-]+){1,5}?,?)"
)
"""Where a child lives, sits or rides, between the name and the deed: ", who lives two doors down,"."""
_DOES_HARM = (
    rf"(?:(?:often |always |sometimes |has |had |also |once |again |keeps? |kept ){{0,2}}?(?:{HARMS}|"
    rf"{_HARMING}|putting|nicks?|nicked|took|takes|stole|laughs?|laughed|makes fun|made fun) "
    r"(?:[\w’-]+ ){0,2}?(?:him|her|them|me|his|my|at|of|on|out)\b"
    r"|(?:calls?|called|says?) (?:him|her|them|me|I[’']m|(?:he|she)[’']s|that (?:he|she) is) "
    r"(?:an? )?(?:thick|stupid|dumb|slow|fat|weird|ugly|gay|lazy|names|baby|freak|loser|rubbish)\b)"
)
NEIGHBOUR_HARMS = Pattern(rf"\b{FULL}{_LIVES_BY} {_DOES_HARM}")
"""A child told by where he lives or sits, who hurts or mocks the pupil."""
WITH_INITIAL = Pattern(rf"\b(?P<who>{CAPITALISED} [A-Z]\.?)(?= [a-z(]|[,;:.)]| [–-] |$)")
"""A first name with the first letter of a surname, as a register tells two children apart."""
TROUBLE = Pattern(
    r"\b(?:fell out with|(?:fights?|arguments?|rows?|falling[- ]out|fall[- ]out|altercation) with|"
    r"fall(?:s|ing)? out with|argue[sd]? with|fought with|fights with|clash(?:es|ed) with|"
    r"conflict with|incident (?:with|involving)|afraid of|scared of|frightened of|dislikes|hates|"
    r"(?:"
    r"away|apart|separate[ds]?|separately) from|(?:incidents?|fights?|trouble|problems|rows?|"
    r"tension|friction) (?:between \w+ and|with|over)|not (?:be )?(?:sat|seated|placed) (?:near|"
    rf"with|next to)) {FULL}"
)
RELATED = Pattern(rf"\b{KIN},?(?: is| are| was| who is)?(?: called| named| known as|:)? ?\(?{FULL}")
RELATED_MANY = Pattern(
    r"\b(?:boys|girls|children|lads|kids|pupils|others|classmates)"
    r"(?: (?:in|from|of) (?:[\w’]+ ){0,2}[\w’]+)?,?(?: are| were)?(?: called| "
    rf"named|:)? ?\(?{FULL}"
)
IS_RELATED = Pattern(
    rf"\b{FULL},?(?: is| was| are| were| who is| who was)?(?: also)?(?: (?:his|her|their|my|the|a|"
    rf"an|{CAPITALISED}[’']s))? ?[ (]"
    r"(?:(?:best|close|good|only|new|old|younger|older|little|big|twin|half|step)"
    r"[- ])*(?:brothers?|sisters?|"
    r"siblings?|twins?|cousins?|friends?|mates?|classmates?|bully|girlfriend|boyfriend|niece|"
    r"nephew)\b"
)
IN_CLASS = Pattern(
    rf"\b{FULL},? (?:who (?:is|sits) )?(?:in|from) (?:his|her|their|my|the same|the other|another|"
    r"Year \d+|the(?: [\w-]+){1,3}|"
    rf"{CAPITALISED}[’']s) ?(?:class|form|year|tutor group|table|group|team|course)\b"
)
IN_BRACKETS = Pattern(
    r"\b(?:pupil|child|boy|girl|friend|peer|student|brother|sister|cousin|"
    rf"classmate)\b[^.;()]{{0,30}}\({FULL}\)"
)
CLOSE = Pattern(
    r"\b(?:next to|beside|alongside|(?:friends?|mates|plays?|playing|played|sits?|sitting|sat|"
    r"works?|lunch|pairs?|"
    r"paired|shares? \w+) with)\s"
)
BESIDE = Pattern(
    r"\b(?:next to|beside|alongside|opposite|behind|near|with|joins?|follows?|copies|"
    r"invit(?:es|ed)|misses|"
    r"texts|messages|visits|chooses|seeks out|avoids|trusts|shares? \w+ with|friends with|"
    r"mates with|pairs? with|"
    rf"plays? with|playing with|played with|sits? with|works? with|sat with|sat next to) {FULL}"
)
AND_NAME = Pattern(rf"(?:,| and| &|, and) {FULL}")
OF_PEERS = Pattern(
    r"\b(?:friends?|friendships?|plays?|playing|played|sits?|sat|seat\w*|lunch|break ?times?|"
    r"playground|playtimes?|"
    r"argu\w+|fights?|fighting|fought|taxi|bench|desk|carpet|lessons?|PE|lab|clubs?|queue|"
    r"lines? up|turns|shar\w+|swaps?|online|paired|"
    r"kept apart|party|parties|sleepover|classmates?|class|partner\w*|games?|group|table|best|"
    r"school|together|peers?|team|"
    r"invit\w+|gets? on|Year \d|younger|older|brother|sister|cousin|home|bus)\b",
    re.IGNORECASE,
)
SURNAMED = Pattern(rf"(?<![\w’'])(?P<who>{CAPITALISED} (?:de |van |O[’'])?{CAPITALISED})(?![\w])")
# Where a full name stands beside the pupil's, it is somebody's, in whatever list it is not.
BY_THE_PUPIL = Pattern(
    r"\b(?:next to|beside|alongside|opposite|behind|(?:sits?|sat|sitting|talks?|walks?|friends|"
    r"mates|lunch) with|"
    r"(?:shouted|sworn|laughed|spat) at) $"
)
OF_THE_CLASS = Pattern(
    r"^,? (?:who (?:is|sits) )?(?:(?:in|from) (?:\d{1,2}[A-Z]{1,2}\b|year "
    r"\d|(?:his|her|my|their|the (?:same|other|"
    r"year)) ?(?:class|year|form|table|school|street|road|team|club|bus|course|below|above)\b)|"
    r"next door\b|(?:and|but) "
    r"(?:I|me|he|she|they)\b)|^[’']s (?:house|mum|dad|party|family)\b",
)
NO_PERSON_BEFORE = Pattern(r"\b(?:at|in|on|about|near|into|via|of) $", re.IGNORECASE)
PLACE_BEFORE = Pattern(r"\b(?:to|at|in|into|from|of|near|via|visit(?:ed|ing)?|on) $")
PLACE_WORD = Pattern(
    r"(?:Great|Lake|Loch|Mount|River|North|South|East|West|New|Upper|Lower|Little|Old|Royal|Castle|"
    r"Port|The) "
)
TITLED = Pattern(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Rev|Father|Sister|Nurse|Auntie|"
    r"Aunty|Aunt|Uncle|"
    r"Nanny|Grandma|Grandpa|Coach|PC|Rabbi|Imam|Saint|St|Captain|King|Queen|Prince|Princess|"
    r"President|Mayor)\.? "
    r"(?:[A-Z][\w’'-]* )?)$"
)
ROLE_WORDS = (
    r"teach\w*|TAs?|LSAs?|SENCO|SENCo|assistants?|therap\w+|psycholog\w+|nurs\w*|doctor|"
    r"paediatric\w+|"
    r"consultants?|workers?|mentors?|coach|coordinators?|co-ordinators?|officers?|tutors?|"
    r"lecturers?|heads?|"
    r"headteacher|principal|manager|adviser|advisor|specialist|carers?|childminder|key person|"
    r"key adult|adult|"
    r"staff|governor|midwife|health visitor|GP|audiolog\w+|orthoptist|physio\w*|SALT|SLT|OT|EP|"
    r"ELSA|caseworker|"
    r"interpreter|escort|driver|trainer|instructor|practitioner|clinician|surgeon|author|reported|"
    r"report|assessed|"
    r"assessment|by (?:his|her|their) (?:mum|dad)|mum|mother|dad|father|parents?|gran\w*|nan|"
    r"advocate|chef|"
    r"employer|boss|librarian|leader|lead|counsellor|supervis\w+"
)
"""Words for adults in a part of their own, to stand inside a pattern."""
ROLE = Pattern(rf"\b(?:{ROLE_WORDS})\b")
ROLE_AFTER = Pattern(
    rf"(?:,| \(|, (?:the|his|her|their|my|a|an)| -| –) ?(?:\w+ ){{0,3}}?(?:\b(?:{ROLE_WORDS})\b)"
)
ROLE_BEFORE = Pattern(rf"(?:\b(?:{ROLE_WORDS})\b),? \(?$")
PETS = (
    r"(?:dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|hamsters?|guinea pigs?|horse|pony|parrot|"
    r"budgie|snake|lizard|gecko|tortoise|goldfish|fish|teddy|toy|doll)"
)
PET = Pattern(rf"\b{PETS},?(?: is| are)?(?: called| named)? ?$", re.IGNORECASE)
IS_PET = Pattern(
    rf"^,?(?: is| was)? (?:his|her|their|my|the|our)(?: \w+)? {PETS}\b|^ (?:terriers?|{PETS})\b",
    re.IGNORECASE,
)
FAMOUS = Pattern(
    r"\b(?:favourite|fan|fans|loves|likes|enjoys|listens?|watch(?:es|ed|ing)?|statue|assembly "
    r"about|project|biograph\w*|poems?|paint\w+ (?:of|by)|reads?|reading|books?|songs?|music|"
    r"films?|"
    r"series|stor(?:y|ies)|characters?|posters?|band|singer|player|author|programmes?|YouTube\w*|"
    r"TikTok|team|"
    r"football\w*|cartoons?|TV|show|shows|hero|wants? to be|collects?|toys?|games?|"
    r"knows (?:all|everything)|plays? as|"
    r"dresses? (?:up )?as|pretends?|concert|inspired|admires|facts|album|Lego|"
    r"cricket\w*|rugby|tennis|wrestl\w+|racing|gaming|supports (?=[A-Z])|idol|Kart|Mario|Nintendo|"
    r"X-?box|"
    r"impress(?:ions?|ed)|impersonat\w+|mimics?|imitat\w+|voices?|can do an?|quotes?|does an?|"
    r"PlayStation|Olymp\w+|comedian|actors?|actress|rapper|autograph)\b",
    re.IGNORECASE,
)
SOURCE = Pattern(rf"\([^()]*\b(?:{ROLE_WORDS})\b[^()]*\d[^()]*\)")
"""Whose paper a sentence rests on: "(class teacher, 9 July 2026)"."""
A_NAME = Pattern(CAPITALISED)
NEAR = 60
"""Within so many signs of a name a role is looked for."""
PLACE_AFTER = Pattern(
    r"^(?:[’']s)?,? (?:Lodge|Cottage|Wood|Woods|Vale|View|Rise|Heights|Bridge|Manor|Castle|"
    r"Cathedral|Abbey|Museum|"
    r"Primary|Secondary|Junior|Infants?|High|Upper|Lower|Grammar|School|Academy|College|Nursery|"
    r"University|Road|Street|Lane|Avenue|Close|House|Hospital|Centre|Center|Clinic|Ward|Park|"
    r"Church|Hall|Unit|Club|"
    r"Farm|Way|Hill|Court|Trust|Council|Team|Service|Surgery|Class|Room|Garden|Gardens|Theatre|"
    r"Library|Pre-?school|"
    r"Scales?|Tests?|Profile|Inventory|Questionnaire|Syndrome|Disease|Assessment|Framework|Programme|"
    r"Evaluation|Battery|Checklist|Screener|Survey|Schedule|Numeracy|Literacy|Phonics|Vocabulary|"
    r"Method|Approach|the "
    r"(?:Tank|Bear|Pig|Builder|Explorer|Hedgehog|Dinosaur|Cat|Dog|Train|Engine)|Potter|Bear|Pig|"
    r"trains?|books?|films?|"
    r"toys?|stories|games?|dolls?|figures?|cards?|County|City|United|Town|FC|Rovers|Beach|Zoo|"
    r"Station|Market)\b"
)
NAMED_LETTERS = frozenset(
    {
        Letter.A,
        Letter.B,
        Letter.C,
        Letter.D,
        Letter.E,
        Letter.F,
        Letter.G,
        Letter.H1,
        Letter.H2,
        Letter.J,
    }
)
# A first name as the doer of what touches the pupil, or as one who has what the pupil has.
DOER = Pattern(
    r"(?:^|[,;:] |\b(?i:that|when|if|because|and|but|while|since|as|so|where|after|before|until|"
    rf"like|unlike|whenever|unless|how|what|than|once) )(?<!named after )(?<!called after ){FULL}"
    r"(?:[’']s (?:mum|dad|mother|father|house|parents|family|party|behaviour|autism|ADHD|"
    r"medication)| (?:is|was|has|had|gets?|got|takes?|took|keeps?|winds?|makes?|made|"
    r"sits?|lives?|shouts?|left|moved|annoys?|copies|follows?|wants?|calls?|called|picks?|won[’']t|"
    r"never|always|also|went|goes|came|starts?|started|breaks?|"
    r"broke|ruins?|ignores?|laughs?|does|did|and|cries|cried|screams?|speaks?|talks?|says|said|"
    r"joined|joins)\b)"
)
HAS_TOO = Pattern(
    rf"\b(?i:that|when|if|because|and|but|like|unlike|whenever|how|why|since|what) {FULL} "
    r"(?:(?:has|had)(?: also)?(?: got)? (?:ADHD|autism|epilepsy|dyslexia|diabetes|asthma|anxiety|"
    r"a "
    r"(?:diagnosis|plan|one-to-one|TA|social worker|stammer|tic)|(?:special )?needs|seizures|fits|"
    r"meltdowns)|is (?:also )?(?:autistic|dyslexic|deaf|adopted|fostered|in care|on "
    r"the (?:register|spectrum))|takes (?:tablets|medication|pills)|(?:hits?|kicks?|bites?|hurts?|"
    r"winds?|bullies|teases?|copies|annoys|upsets|scares|bothers|swears|threw|throws|spits?|"
    r"steals?|stole|took|takes|gets) |(?:cries|cried|screams?|screamed|bites|hits|kicks)\b)"
)
OF_PUPIL_TOO = Pattern(
    r"\b(?:him|himself|them|their|too|as well|also|together|each other|both|near|around|there|"
    r"next door|same|the two|like (?:he|she)|too)\b",
    re.I,
)
# "He and Tomos were both sent out": two who do a thing together.
TOGETHER = Pattern(
    rf"(?:\b(?P<mate>{CAPITALISED})|\b(?:[Hh]e|[Ss]he|[Tt]hey)) (?:and|&) {FULL} (?:were |are "
    r"|have |had |was )?(?:both|always|often|not|"
    r"kept|sat|seated|fought|fight|argue[d]?|fell|fall|excluded|separated|share[d]?|sit|bite|bit|"
    r"swear|swore|caught|wind|clash|hit|"
    r"sent|suspended|apart|friends|best|inseparable|paired|partners|play|played|spat|shouted|"
    r"pushed|in the same)\b"
)
# A group by its names, the pupil's among them: "Ilar, Rhys and Tamsin".
LISTED = Pattern(rf"\b(?P<mate>{CAPITALISED})(?:,| and| &|, and) {FULL}")
ALONGSIDE = Pattern(
    rf"\b(?:[Uu]nlike|[Ll]ike(?= [\w’-]+(?: [\w’-]+)?,? who (?:also )?(?:has|is)\b)) {FULL}"
)
# Papers and letters about somebody who is not the pupil.
ABOUT = Pattern(
    r"\b(?i:reports?|letters?|minutes|advice|assessments?|notes?|reviews?|plans?|referrals?|"
    r"records?|statements?) (?:on|about|regarding|re|concerning) "
    rf"{FULL}"
)
# Tests, schools, charities and rooms bear the names of those who made or gave them.
IS_WORK_BEFORE = Pattern(
    r"\b(?:the|The|a|an|named after|called after|[Uu]s(?:es|ing)|standardised|published) $"
)
IS_WORK_AFTER = Pattern(
    r"^(?:[’']s)?(?: (?!(?:in|on|at|to|with|by|is|was|has|had|the|a|and|for|of|from|who|when|as|"
    r"after|his|her)\b)[\w-]+){0,2}? (?i:tests?|scales?|screen\w*|checks?|checklists?|inventory|"
    r"battery|assessments?|centre|schools?|college|charity|trust|"
    r"foundation|methods?|programmes?|scheme|apps?|course|technique|award|prize|cup|approach|"
    r"materials|books?|cards|chart|profile|sheets?|"
    r"questionnaire|schedule|quotient|index|spelling|phonics|handwriting|vocabulary|norms|edition|"
    r"system|strategy|stories|unit|room|clinic|"
    r"building|hall|library|theatre|wing|pool|playing fields?|grid|resources|games?|toolkit|"
    r"software)\b|^[’']s [A-Z]|^ (?:\d|[A-Z]{2,})|^ ?[-–] ?(?:II|III|IV|\d)"
)
CUES: tuple[tuple[Pattern, bool, bool], ...] = (
    # The cue, whether any capitalised word counts as a name there, whether it speaks of harm.
    (BY_HARM, True, True),
    (HARMER, True, True),
    (GOES_FOR, False, True),
    (NEIGHBOUR_HARMS, False, True),
    (WITH_INITIAL, False, True),
    (TOOK, False, True),
    (TROUBLE, True, True),
    (RELATED, True, False),
    (RELATED_MANY, False, False),
    (IS_RELATED, False, False),
    (IN_CLASS, False, False),
    (IN_BRACKETS, False, False),
    (BESIDE, False, False),
    (DOER, False, False),
    (HAS_TOO, True, True),
    (TOGETHER, False, False),
    (ALONGSIDE, False, False),
    (LISTED, False, False),
    (ABOUT, False, False),
)
"""Each cue, whether any capitalised word counts as a name there, whether it speaks of harm."""
CUES_OF_PAPERS = ((RELATED, False, False), (IS_RELATED, False, False), (ABOUT, False, False))
"""Those for the sections where staff and settings are named as they should be."""
AMONG_PEERS = (BESIDE, LISTED)
"""Those that need a word of children together, or a full name."""
