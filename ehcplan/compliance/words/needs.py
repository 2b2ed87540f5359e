"""Need terms by topic: what a need may be called, what shows a difficulty, what else speaks of it.

The terms begin from the areas of need in the SEND Code of Practice (6.28 to 6.35) and the census
codes of type of need; the everyday words beside them are what schools and families write.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ehcplan.compliance.pattern import Pattern


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One kind of need with its words. Patterns are joined by `|` and begin at a word's beginning.

    `names` say the need by themselves (a diagnosis, an aid); `matters` name an everyday thing that
    is a need only where somebody finds it hard; `also` are other words by which a text shows that
    it speaks of the same thing, the help for it among them.
    """

    key: str
    label: str
    names: str = ""
    matters: str = ""
    also: str = ""
    named: Pattern | None = field(init=False, repr=False, compare=False)
    hard: Pattern | None = field(init=False, repr=False, compare=False)
    spoken_of: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        every = "|".join(bit for bit in (self.names, self.matters, self.also) if bit)
        object.__setattr__(self, "named", _words(self.names) if self.names else None)
        object.__setattr__(self, "hard", _words(self.matters) if self.matters else None)
        object.__setattr__(self, "spoken_of", _words(every))


def _words(pattern: str) -> Pattern:
    return Pattern(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE)


TOPICS: tuple[Topic, ...] = (
    Topic(
        key="autism",
        label="autism",
        names=r"autis\w*|asperger\w*|ASD|ASC|on the spectrum|pathological demand avoidance|PDA|"
        r"demand[- ]avoid\w*",
        also=r"social stor(?:y|ies)|social communication|TEACCH|structured teaching|SCERTS|"
        r"visual (?:timetables?|schedules?)|now and next|work ?stations?|low[- ]arousal",
    ),
    Topic(
        key="attention",
        label="attention",
        names=r"ADHD|(?-i:ADD)|attention deficit\w*|hyperactiv\w*|hyperkinetic",
        matters=r"attention|concentrat\w*|focus(?:ing|sing|ed|sed)?|staying on task|"
        r"sit(?:ting)? still|listening",
        also=r"attend(?:s|ing)? to|impulsiv\w*|distract\w*|on[- ]task|fidget\w*|restless\w*|"
        r"movement breaks?|short (?:tasks?|steps)|task board|checklists?|timers?",
    ),
    Topic(
        key="speech",
        label="speech sounds",
        names=r"speech sound\w*|verbal dyspraxia|apraxia|articulation|speech (?:disorder|delay|"
        r"difficult\w*|impairment|needs?)|dysarthria|cleft palate|unintelligible|"
        r"speech,? (?:and )?language(?:,? and communication)? (?:needs?|difficult\w*|delay|"
        r"disorder|impairment)|SLCN",
        matters=r"speech|pronounc\w*|being understood|clear(?:ly)? (?:speech|speaking)|"
        r"talk(?:ing)? clearly|speaking clearly|phonolog\w*",
        also=r"intelligib\w*|sounds? (?:in|of) words|speech sounds?|speech and language|SALT|SLT|"
        r"talk(?:s|ing)?|speak(?:s|ing)?",
    ),
    Topic(
        key="language",
        label="language and understanding",
        names=r"DLD|(?:developmental |specific )?language (?:disorder|impairment|delay|"
        r"difficult\w*|needs?)|receptive language|expressive language|word[- ]finding|"
        r"speech,? (?:and )?language(?:,? and communication)? (?:needs?|difficult\w*|delay|"
        r"disorder|impairment)|SLCN",
        matters=r"language|vocabulary|sentences|understanding (?:what|instructions|words|language)|"
        r"following (?:instructions|directions)|talking|speaking|(?:find\w*|get\w*) (?:the )?"
        r"(?:right )?words? out|explaining",
        also=r"words?|narrative\w*|comprehension|instructions?|speech and language|SALT|SLT|"
        r"communicat\w*|colourful semantics|key words?|tell(?:s|ing)? (?:a )?stor(?:y|ies)",
    ),
    Topic(
        key="stammer",
        label="stammering",
        names=r"stammer\w*|stutter\w*|dysfluen\w*",
        also=r"fluen(?:cy|t speech)|speech and language|SALT|SLT",
    ),
    Topic(
        key="mutism",
        label="not speaking in some places",
        names=r"select(?:ive|ively) mut\w*|situational(?:ly)? mut\w*|reluctant talker",
        also=r"sliding[- ]in|talking (?:map|ladder)|speaks? only|silent in|speech and language",
    ),
    Topic(
        key="hearing",
        label="hearing",
        names=r"deaf\w*|hearing (?:aids?|loss|impairment|impaired)|hard of hearing|cochlear\w*|"
        r"glue ear|grommets?|radio aids?|audiolog\w*|auditory processing|APD|microtia|"
        r"hearing[- ]impaired|(?-i:BAHA)|bone[- ]anchored",
        matters=r"hearing|hear(?:s)?|my ears",
        also=r"teacher of the deaf|(?-i:ToD)|QToD|BSL|British Sign Language|acoustic\w*|"
        r"sound ?field|"
        r"lip[- ]?read\w*|listening conditions|loop system|ears?",
    ),
    Topic(
        key="sight",
        label="sight",
        names=r"(?<!colour )(?<!colour-)blind(?:ness)?|(?:sight|visual|vision) (?:loss|impairment\w*|"
        r"difficult\w*)|"
        r"(?:sight|visually|vision)[- ]impaired|(?-i:VI)|partially sighted|nystagmus|albinism|"
        r"cataracts?|"
        r"retin\w+|low vision|cerebral visual impairment|CVI|braille|white cane|registered blind|"
        r"strabismus|squint|amblyopia|lazy eye|eye patch|(?:wears?|wearing|worn|needs?|prescribed|"
        r"got (?:his|her|their)) (?:\w+ )?glasses",
        matters=r"glasses|seeing|sight|vision|my eyes|see the board|small print",
        also=r"large print|magnif\w*|QTVI|teacher of (?:the |children with )?vis\w*|habilitation|"
        r"font(?: size)?|screen reader|enlarg\w*|tactile|eyes?|orthoptist|ophthalm\w*|contrast",
    ),
    Topic(
        key="deafblind",
        label="hearing and sight together",
        names=r"deaf-?blind\w*|multi-?sensory impair\w*|(?-i:MSI)|dual sensory",
        also=r"intervenor|QTMSI|hearing|sight|vision",
    ),
    Topic(
        key="epilepsy",
        label="epilepsy",
        names=(
            r"epilep\w*|seizures?|(?:has|having|have|had) (?:a )?fits?|absences? seizures?|"
            r"convuls\w*"
        ),
        also=r"rescue medic\w*|buccal midazolam|recovery position|individual healthcare plan",
    ),
    Topic(
        key="movement",
        label="movement",
        names=r"cerebral palsy|muscular dystroph\w*|Duchenne|spina bifida|hemipleg\w*|dipleg\w*|"
        r"quadripleg\w*|hypermob\w*|Ehlers[- ]Danlos|EDS|hyperton\w*|hypoton\w*|"
        r"low (?:muscle )?tone|"
        r"wheelchairs?|walking (?:frame|aid)s?|(?:uses?|with) (?:a |his |her )?walker|splints?|"
        r"standing frames?|physical disab\w*|"
        r"arthritis|scoliosis|hip dysplasia|dystonia|ataxia|brittle bones?|limb difference|"
        r"motor difficult\w*|gross motor",
        matters=r"walking|balance|mobility|stairs|climbing|running|standing|posture|stiff\w*|"
        r"movement|getting about|(?-i:PE)|coordination|co-ordination|clumsy",
        also=r"physio\w*|postur\w*|mov(?:e|es|ing)|hoist\w*|transfers?|seating|specialist chair|"
        r"muscles?|joints?|stretch\w*|manual handling|moving and handling|lifts?|ramps?",
    ),
    Topic(
        key="coordination",
        label="co-ordination and fine motor skills",
        names=r"dysprax\w*|DCD|developmental co-?ordination\w*|dysgraph\w*|fine motor|"
        r"motor skills difficult\w*",
        matters=r"handwriting|writing|pencil\w*|pens?|scissors|cutlery|buttons|laces|zips?|"
        r"co-?ordination|recording",
        also=r"hand[- ]?writ\w*|writ(?:e|es|ten)|typ(?:e|es|ing)|touch[- ]typing|keyboard\w*|"
        r"laptop|tablet|scrib\w*|speech[- ]to[- ]text|dictat\w*|grip|hands?|fingers?|"
        r"occupational therap\w*|(?-i:OT)|slope|cutting|dexterity|motor",
    ),
    Topic(
        key="literacy",
        label="reading, spelling and writing",
        names=r"dyslex\w*|literacy difficult\w*|specific learning difficult\w*|SpLD|"
        r"(?:reading|spelling|literacy) (?:difficult\w*|disorder|delay|age)|Irlen|Meares",
        matters=r"reading|read|spelling|spell|literacy|phonics|letters|words on (?:the|a) page|"
        r"writing",
        also=r"reads|readers?|phonolog\w*|phonem\w*|decod\w*|comprehension|books?|"
        r"coloured overlay\w*|"
        r"spells|sight words?|precision teaching|writ(?:e|es|ten)|scrib\w*|text[- ]to[- ]speech|"
        r"timetable",
    ),
    Topic(
        key="number",
        label="number and mathematics",
        names=r"dyscalcul\w*|(?:number|maths?|mathematic\w*|numeracy) (?:difficult\w*|disorder)",
        matters=r"maths?|mathematics|numbers?|numeracy|counting|sums|times tables|money|telling "
        r"the time",
        also=r"arithmetic|count(?:s|ed)?|calculat\w*|numicon|quantit\w*|add(?:s|ing|ition)|"
        r"subtract\w*|place value|budget\w*|coins?|time",
    ),
    Topic(
        key="learning",
        label="learning",
        names=r"(?:moderate|severe|profound|general|global|significant)?(?: and multiple)? ?learning "
        r"(?:difficult\w*|disabilit\w*)|MLD|SLD|PMLD|global(?: developmental)? delay|GDD|"
        r"developmental delay|intellectual disab\w*|Down'?’?s? syndrome|fragile X|"
        r"Williams syndrome|foetal alcohol|fetal alcohol|FASD|Angelman|Rett|slow processing|"
        r"processing speed",
        matters=r"learning|new (?:things|skills|ideas)|keeping up|the work|schoolwork|lessons|"
        r"thinking|problem[- ]solving|reasoning",
        also=r"cognit\w*|curriculum|small steps|pre[- ]?teach\w*|over[- ]?learn\w*|teach\w*|"
        r"learn(?:s|t|ed)?|understand\w*|steps?|tasks?|lessons?|level \d",
    ),
    Topic(
        key="memory",
        label="memory",
        names=r"(?:working|short[- ]term|auditory|long[- ]term|visual) memory",
        matters=r"memory|remember\w*|forget\w*|recall\w*",
        also=r"memor\w*|retain\w*|retention|prompt cards?|checklists?|reminders?|repeat\w*|"
        r"over[- ]?learn\w*",
    ),
    Topic(
        key="executive",
        label="planning and organising",
        names=r"executive function\w*",
        matters=r"organi[sz]\w*|planning|starting (?:work|tasks?)|getting started|time[- ]keeping|"
        r"finishing (?:work|tasks?)",
        also=r"checklists?|planners?|plan(?:s)? (?:their|his|her) work|task (?:board|plan)s?|"
        r"visual timetables?|prompt\w*",
    ),
    Topic(
        key="social",
        label="social communication and getting on with others",
        names=r"social (?:communication|interaction|skills|understanding|pragmatic)(?: \w+)? "
        r"(?:difficult\w*|needs?|disorder|delay)",
        matters=r"friends?|friendships?|mak(?:e|ing) friends|social \w+|playing with|turn[- ]taking|"
        r"joining in|sharing|other (?:children|people|pupils)|getting on with|conversation\w*|"
        r"playtimes?|break ?times?|reading faces|loneliness|groups?",
        also=r"social\w*|peers?|play(?:s|ing)?|turns?|buddy|buddies|Lego(?:-based)? therapy|games?|"
        r"circle of friends|interact\w*|join\w*|clubs?|talk(?:s|ing)? with",
    ),
    Topic(
        key="anxiety",
        label="anxiety and worry",
        names=r"anxiet\w*|anxious|panic attacks?|OCD|obsessive[- ]compulsive|phobi\w*|"
        r"school[- ](?:refus\w*|avoid\w*|phobi\w*)|EBSA|EBSNA|emotionally[- ]based school",
        matters=r"worr(?:y|ies|ied|ying)|change|transitions?|new (?:people|places)|noise|crowds?",
        also=r"calm\w*|worr\w*|ELSA|emotion\w*|relax\w*|safe (?:place|person|space)|"
        r"key (?:adult|person|worker)|warn\w*|prepar\w*|mentor\w*|therap\w*|counsell\w*|red card",
    ),
    Topic(
        key="mood",
        label="low mood and mental health",
        names=r"depress\w*|self[- ]harm\w*|suicid\w*|hears voices|(?:hurts?|cuts?) (?:him|her|them|"
        r"my)sel\w+ (?:when|if|on purpose|because|"
        r"at night)|eating disorder|anorexi\w*|bulimi\w*|ARFID|"
        r"psychosis|psychotic|mental health (?:needs?|difficult\w*|problems?|condition|crisis)|"
        r"mental ill\w*|"
        r"low mood|bipolar|CAMHS",
        matters=r"mood|feeling (?:sad|low)|sadness|self[- ]esteem|confidence",
        also=r"emotion\w*|counsell\w*|psycholog\w*|mental health|wellbeing|well-being|feelings|"
        r"mentor\w*|ELSA|"
        r"self[- ]worth",
    ),
    Topic(
        key="attachment",
        label="attachment and trauma",
        names=r"attachment|trauma\w*|PTSD|post[- ]traumatic|early adversity|developmental trauma|"
        r"bereave\w*|grief",
        also=r"nurture|(?-i:PACE)|key adult|theraplay|ELSA|relationship\w*|safe (?:adult|person)|"
        r"emotion\w*|feelings|loss",
    ),
    Topic(
        key="emotions",
        label="feelings and behaviour",
        names=r"emotional(?:ly)? (?:dys)?regulat\w*|dysregulat\w*|SEMH|conduct disorder|ODD|"
        r"oppositional defiant|self[- ]regulat\w*|emotion(?:al)? regulation",
        matters=r"anger|temper|feelings|emotions?|calming down|behaviour|frustrat\w*|upset|angry|"
        r"cross",
        also=r"emotion\w*|regulat\w*|calm\w*|zones of regulation|ELSA|behav\w*|feel(?:s|ing)?|"
        r"time out|safe space|check[- ]ins?|co-?regulat\w*|mentor\w*|nurture",
    ),
    Topic(
        key="tics",
        label="tics",
        names=r"Tourette\w*|tics?",
        also=r"tic disorder|movements? (?:that|which)|leave the room",
    ),
    Topic(
        key="sensory",
        label="sensory differences",
        names=r"sensory (?:processing|integration|needs?|difference\w*|difficult\w*|sensitiv\w*|"
        r"overload|issues?|seek\w*|avoid\w*|modulation|profile)|SPD|proprioce\w*|vestibular|"
        r"hyper-?sensitiv\w*|hypo-?sensitiv\w*|over-?sensitiv\w*|ear defenders?|tactile defens\w*|"
        r"misophonia",
        matters=r"noise|nois(?:y|es)|sounds?|lights?|bright lights?|smells?|textures?|touch|"
        r"busy (?:places|rooms)|crowds?|clothes|labels|hand dryers?|the bell",
        also=r"sensory|quiet (?:room|space|place|corner)|movement breaks?|weighted|fidget\w*|"
        r"sounds?|noise|occupational therap\w*|headphones|dark den|chew\w*|lighting|loud",
    ),
    Topic(
        key="toileting",
        label="toileting",
        names=r"toilet(?:ing| train\w*)|(?:in)?contin\w+ce|incontinent|enuresis|encopresis|nappies|"
        r"nappy|continence pads|soil(?:s|ing|ed)|bed[- ]?wet\w*|wets (?:the|his|her|their) bed|"
        r"wets (?:him|her|them)sel\w+|"
        r"wears? (?:\w+ )?(?:pads|pull-ups)|catheter\w*|stoma|constipat\w*|bowel\w*|"
        r"intimate care",
        matters=r"toilets?|using the toilet|wetting",
        also=r"toilet\w*|personal care|changed|changing|bladder|wash(?:es|ing)?|self[- ]care",
    ),
    Topic(
        key="eating",
        label="eating, drinking and swallowing",
        names=r"dysphag\w*|gastrostom\w*|(?-i:PEG)|nasogastric|NG tube|tube[- ]fed|feeding (?:tube|"
        r"difficult\w*|needs?)|swallow\w* (?:difficult\w*|problem\w*|needs?)|unsafe swallow|"
        r"thickened|ARFID|restricted diet|PEG[- ]fed|anaphyla\w*|epi-?pen\w*",
        matters=r"eating|feeding|swallow\w*|food|drinking|chewing|meal ?times?|lunch ?times?",
        also=(
            r"allerg\w*|reflux|coeliac|eats?|drinks?|meals?|lunch|snack\w*|diet\w*|textures?|fed|"
            r"choking"
        ),
    ),
    Topic(
        key="breathing",
        label="breathing",
        names=r"tracheostom\w*|ventilat\w*|oxygen|suction\w*|cystic fibrosis|"
        r"nebuli[sz]\w*",
        matters=r"breath\w*",
        also=r"asthma\w*|inhalers?|chest|airway|respirat\w*|nurs\w*|healthcare assistant",
    ),
    Topic(
        key="long_term_health",
        label="a long-term health condition",
        names=r"diabet\w*|insulin|heart (?:condition|defect|disease|failure)|cardiac|cancer|"
        r"leukaemia|chemotherapy|sickle cell|kidney|renal|transplant|chronic fatigue|(?-i:ME)|"
        r"long covid|hydrocephalus|shunt|brain (?:injury|tumou?r)|juvenile arthritis|"
        r"neurofibromatosis|tuberous sclerosis|thyroid",
        matters=r"pain|tired(?:ness)?|fatigue|stamina|energy|medic(?:ine|ines|ation)",
        also=(
            r"eczema|migraines?|health\w*|nurs\w*|medic\w*|hospital|appointments?|rest(?:s|ing)?|"
            r"blood|hurt\w*|aches?"
        ),
    ),
    Topic(
        key="sleep",
        label="sleep",
        names=r"sleep (?:difficult\w*|disorder|problem\w*|apnoea|deprivation)|insomnia|melatonin",
        matters=r"sleep\w*|getting to sleep|bedtimes?|nights?",
        also=r"sleep\w*|asleep|awake|wak(?:e|es|ing)|tired\w*|rest|overnight",
    ),
    Topic(
        key="aac",
        label="communication without speech, or beside it",
        names=r"AAC|augmentative|Makaton|PECS|eye[- ]?gaze|communication (?:aid|device|app|board|"
        r"book|passport)s?|(?<!late )(?<!early )(?<!slow )(?<!quick )(?<!fast )(?<!good )(?<!great "
        r")(?<!big )(?<!real )(?<!lively )(?<!chatty )(?<!happy )(?<!strong )(?<!fine )(?<!clear "
        r")(?<!sociable )(?<!animated )(?<!expressive )(?<!keen )(?<!natural )(?<!confident "
        r")(?<!fluent )(?<!reluctant )(?<!is a )(?<!was a )(?<!been a )(?<!of a )(?<!such a "
        r")talker(?: app)?|voice output|speech[- ]generating|VOCA|switch(?:es)? (?:access|user|"
        r"control|to)|"
        r"non-?verbal|pre-?verbal|non-?speaking|minimally verbal|Grid ?3|Proloquo\w*|"
        r"(?:core )?vocabulary board|object(?:s)? of reference|signalong|British Sign Language|BSL|"
        r"sign language",
        matters=r"spoken words|communicat\w*",
        also=r"signs?|signing|signed|symbols?|device|app|tablet|photo(?:s|graphs?)?|pictures?|"
        r"(?:on|with|through|using|by|has|have|uses?|picks?|from) (?:his|her|their|the|an) (?:aid|"
        r"talker)(?! memoire)|"
        r"gestur\w*|point(?:s|ing)|choice boards?|speech and language|interpreter|communicat\w*",
    ),
    Topic(
        key="self_care",
        label="looking after oneself",
        names=r"personal care|self[- ]care (?:needs?|skills|difficult\w*)|self[- ]help skills",
        matters=r"dressing|getting dressed|washing|shower\w*|brushing teeth|self[- ]care|shoes|"
        r"looking after (?:him|her|them|my)sel\w*|cooking|being independent|independence",
        also=r"dress(?:es|ed)?|shoes?|coats?|wash\w*|independen\w*|cook\w*|self[- ]care|hygiene|"
        r"cups?|cutlery|life skills|teeth|kettle|laundry|shopping",
    ),
    Topic(
        key="travel",
        label="travel and safety",
        names=r"no (?:sense|awareness) of danger|road safety difficult\w*|abscond\w*|elop(?:es|ing)",
        matters=r"travel\w*|crossing (?:the )?roads?|roads?|bus(?:es)?|trains?|being safe|danger|"
        r"journeys?",
        also=(
            r"travel\w*|roads?|bus(?:es)?|trains?|safe\w*|journeys?|transport|taxi|escort|walks? to"
        ),
    ),
    Topic(
        key="company",
        label="company, breaks and family life",
        matters=r"going out|clubs|weekends?|holidays|boredom|lonely|lonel\w*",
        also=r"short breaks?|respite|young carer|clubs?|youth|weekends?|saturdays?|home|family|"
        r"carers?|outings?|support worker|"
        r"personal assistant|leisure|break|social work\w*",
    ),
)


@lru_cache(maxsize=8_192)
def topics_in(text: str) -> frozenset[str]:
    """Return the keys of every topic that a text speaks of, in any of its words.

    It is generous: use it to see whether a need and a provision may belong together.
    """
    # A whole section is looked at line by line: most of its lines speak of few topics.
    if "\n" in text:
        return frozenset().union(*map(topics_in, text.split("\n")))
    return frozenset(topic.key for topic in TOPICS if topic.spoken_of.search(text))


@lru_cache(maxsize=8_192)
def topics_named(text: str) -> frozenset[str]:
    """Return the keys of the topics that a text names outright: a diagnosis, a difficulty, an aid."""
    if "\n" in text:
        return frozenset().union(*map(topics_named, text.split("\n")))
    return frozenset(
        topic.key for topic in TOPICS if topic.named is not None and topic.named.search(text)
    )


ANY_NAMED: Pattern = _words("|".join(topic.names for topic in TOPICS if topic.names))
"""Matches where any topic is named outright: whether to look more closely."""


def topic_of(key: str) -> Topic:
    """Return the topic called `key`; KeyError if there is none."""
    return _BY_KEY[key]


_BY_KEY = {topic.key: topic for topic in TOPICS}
