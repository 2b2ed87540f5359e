"""Words for what belongs elsewhere, whoever says it: provision, targets, diagnoses, private facts."""

import re

from ehcplan.mapping.lexicon_words import any_of, beside, either

_NUMBER = (
    r"(?:\d+(?:\.\d+)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty(?:-five)?|thirty|forty(?:-five)?|sixty)"
)
_TIME = r"(?:hours?|hrs?|minutes?|mins?)"
_MONTH = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)

# Help that somebody is paid or trained to give.
_SERVICE = (
    r"therap(?:y|ies|ists?)|physio\w*|hydrotherapy|speech and language|(?-i:S[aA]LT|SLT|OT|TAs?|"
    r"LSAs?|HLTA|ELSA)|"
    r"teaching assistants?|interventions?|support(?= (?:from|for|in|with|workers?|staff|"
    r"assistants?|hours|time|each|every|at|throughout|weekly|daily|during|all)|[.,;]|$)|"
    r"(?:\w+ing|adult|ta|lsa|class|behaviour|individual|small[- ]group|emotional|language|in-class|"
    r"extra|more|speech|sensory) support|tuition|tutoring|counselling|"
    r"counsellor|mentor(?:ing)?|psycholog\w+|specialist teach\w+|teacher of the deaf|"
    r"(?:therapy|reading|phonics|exercise|sensory) programme|one[- ]to[- ]one|1:1|key ?workers?|"
    r"trained adults?|direct input|respite|short breaks"
)
_HOW_OFTEN = (
    r"(?:once|twice|(?:\d+|two|three|four|five|several) (?:times|x|sessions|visits|blocks)|\d+x) ?"
    r"(?:(?:a|an|per|each|every) )?(?:day|daily|week|weekly|fortnight|half[- ]term|term|month|"
    r"year|lesson)",
    r"(?:weekly|daily|fortnightly|monthly|termly|half-termly)(?!\w)",
    r"(?:every|each) (?:\w+ )?(?:day|week|lesson|session|morning|afternoon|fortnight|term)",
    r"(?:throughout|for all of|all through) the (?:\w+ )?day|at all times|in (?:all|every) lessons?",
    rf"{_NUMBER}[- ]{_TIME}(?!\w)",
    r"full[- ]time|part[- ]time|\d+ hrs|as specified",
)

PROVISION: re.Pattern[str] = either(
    beside(_SERVICE, *_HOW_OFTEN),
    r"1 ?: ?1|2 ?: ?1|1[- ]to[- ]1|1-2-1|one[- ](?:to|on)[- ]one|two[- ]to[- ]one",
    rf"{_NUMBER}[- ]{_TIME} (?:a|per|each|every) (?:day|week|fortnight|lesson|term)",
    rf"{_NUMBER} {_TIME} (?:daily|weekly|fortnightly)",
    (
        r"(?:will|shall|is to|are to|should|must) (?:receive|be provided|be supported by|have "
        r"access to|be allocated)"
    ),
    r"will be (?:given|offered|supported|seen|delivered) (?:by|with|to)? ?(?:an? |the )?(?:trained|"
    r"qualified|specialist|"
    rf"dedicated|full-time|{_SERVICE})",
    r"requires?|is entitled to|entitlement|provision",
    (
        r"(?:must|needs? to|has to|have to|should) (?:have|get|be given) "
        rf"(?:\w+[ -]){{0,4}}(?:{_SERVICE})"
    ),
    r"needs? (?:an? |his own |her own |their own )?(?:full[- ]time|dedicated|trained|qualified|"
    r"specialist|extra|more|"
    rf"additional) (?:\w+ )?(?:{_SERVICE}|adult|person|hours)",
    (
        r"(?:full[- ]time|dedicated|designated|additional) (?:adult|person|staff|helper|teaching "
        r"assistant|support|ta)"
    ),
    r"written (?:down|into) (?:in )?(?:the )?(?:section f|plan|ehcp?)|section f|ratio of \d",
)

MEASURED_HELP: re.Pattern[str] = any_of(
    rf"{_NUMBER} {_TIME} (?:of|with|in|alone|together|before|after|each|every|at)",
    rf"{_NUMBER}[- ](?:hour|minute) (?:slots?|sessions?|breaks?|blocks?|lessons?)",
    r"(?:once|twice|(?:three|four|five|\d+) times) (?:a|per|each) (?:day|week|lesson|morning)",
)

TARGET: re.Pattern[str] = any_of(
    rf"by (?:the (?:end|start|beginning) of |early |late |mid-?)?(?:{_MONTH}|20\d\d|next "
    r"(?:term|year|review)"
    r"|(?:the )?(?:autumn|spring|summer) (?:term|20\d\d)|year (?:\d+|one|two|three|four|five|six)"
    r"|(?:the )?(?:end of )?(?:key stage \w+|(?:the |this )?(?:half[- ])?term|the (?:school "
    r")?year|(?:the )?annual review))",
    r"will (?:be able to|achieve|make (?:good |expected |some |at least )?progress|increase|"
    r"improve|demonstrate|"
    r"develop|have (?:learned|achieved|improved)|use \w+ to \w+|independently|consistently)",
    r"\d{1,3} ?(?:%|per ?cent)|(?:times|days|lessons) (?:out of|in every) (?:\d+|four|five|ten)",
    (
        r"(?:\d+|three|four|eight|nine) (?:out )?of (?:\d+|four|five|ten) (?:times|occasions|"
        r"trials|opportunities|attempts|sessions|lessons|days)"
    ),
    (
        r"(?-i:SMART)|success criteria|(?:his|her|their|new|agreed|termly|learning|literacy|maths) "
        r"targets?|targets? (?:is|are|for|set)"
    ),
    r"outcomes?|measurable|with (?:\d+% )?accuracy|on \d+ occasions|expected progress",
    r"to (?:increase|improve|develop|extend|raise) (?:his|her|their)",
    rf"it is (?:now )?(?:the )?(?:{_MONTH}|spring|summer|autumn|winter),? 20\d\d",
)

DIAGNOSIS: re.Pattern[str] = any_of(
    (
        r"adhd|(?-i:ADD|ASD|ASC|PDA|ODD|OCD|DCD|DLD|FASD|SEMH|SLCN|MLD|SLD|PMLD|SpLD|SPD|APD|IQ)|"
        r"autis\w+|asperger\w*"
    ),
    (
        r"dyslexi\w+|dyspraxi\w+|dyscalculi\w+|dysgraphi\w+|apraxia|cerebral palsy|spina bifida|"
        r"hemiplegi\w+|quadriplegi\w+"
    ),
    (
        r"(?:\w+'?s|fragile x|fetal alcohol|foetal alcohol|\w+) syndrome|muscular dystrophy|"
        r"hydrocephal\w+|microcephal\w+"
    ),
    (
        r"(?:\w+ )?disorders?|diagnos\w+|undiagnosed|comorbid\w*|impairments?|impaired|"
        r"global (?:developmental )?delay"
    ),
    (
        r"(?:developmental|speech|language|cognitive) delay|learning (?:difficult\w+|disabilit\w+)|"
        r"hypermobil\w+|hypotoni\w+"
    ),
    (
        r"(?:sensory )?processing (?:disorder|difficult\w+)|attachment (?:disorder|difficult\w+|"
        r"issues)|selective(?:ly)? mut\w+"
    ),
    (
        r"percentiles?|centiles?|stanines?|(?:standard(?:ised)?|scaled|raw|composite) scores?|"
        r"scor(?:ed|es) (?:below|at the|in the (?:\d|low|below|bottom|very))"
    ),
    (
        r"(?:age|grade)[- ]equivalent|(?:reading|spelling|mental|developmental) age|"
        r"below (?:the )?(?:age|average|expected)"
    ),
    r"(?:significantly|well) below|working (?:at|towards|below|within|significantly|well below) "
    r"(?:the )?"
    r"(?:\w+ )?(?:level|year|age|expect\w+|greater|pre-|p ?\d|nc|national|band|key|ks ?\d|stage|"
    r"standard|\d)\w*",
    (
        r"functioning at|presents? (?:with|as)|assessed (?:as|at)|(?-i:P ?levels?|P-?scales?|"
        r"P[1-8]i{0,3}|ICD-?\d*|DSM-?\d*)"
    ),
    (
        r"(?-i:WISC|WPPSI|BPVS|CELF|BAS|WIAT|YARC|SDQ|PIVATS|CTOPP|CAT4)\w*|boxall|"
        r"cognitive (?:ability|abilities|assessment)"
    ),
    (
        r"(?:mild|moderate|severe|profound)(?:ly)? (?:learning|hearing|visual|deaf|autis\w+|"
        r"delay\w*|needs|sensorineural)"
    ),
)

_RELATIVE = (
    r"(?:mum|mummy|mam|dad|daddy|mother|father|parents?|step-?\w+|uncle|aunt\w*|gran\w*|nan|"
    r"brother|sister|carer|"
    r"boyfriend|girlfriend|partner|husband|wife)"
)
SENSITIVE: re.Pattern[str] = any_of(
    (
        r"(?:family|crown|magistrates'?|high|county|youth) court|court (?:order|case|hearing|date|"
        r"proceedings)s?"
    ),
    (
        r"(?:in|to|from|at|through) court(?! (?:\d|one|two|number|shoes))|"
        r"the courts?(?= (?:said|says|decid\w+|order\w*|ruled))|custody|contact order|solicitors?"
    ),
    (
        r"(?<!join the )(?<!in the )(?<!for the )police(?! ?(?:officers?|m[ae]n|wom[ae]n|cars?|"
        r"vans?|dogs?|bikes?|helicopters?|lego|station))"
    ),
    (
        r"arrest\w*|prison\w*|probation|bailed|on bail|youth offending|criminal\w*|"
        r"offend(?:er|ers|ing)|county lines|exploit\w+"
    ),
    (
        r"immigration|asylum|refugees?|visas?|home office|deport\w+|leave to remain|undocumented|"
        r"trafficked"
    ),
    (
        r"(?:on|our|their|my|lost|claim\w*|housing|disability|child|sickness|state|welfare|"
        r"means-tested) benefits?(?! (?:from|of|him|her|them))|benefits? (?:office|claims?|cap|"
        r"agency|appeal|advice|advis[eo]rs?|and (?:rent|housing|money)|money|forms?|payments?|"
        r"sanctions?|(?:were|was|are|have been|been)? ?stopped)|universal credit|(?-i:PIP|DLA)|"
        r"food ?banks?"
    ),
    (
        r"housing|evict\w*|homeless\w*|temporary accommodation|arrears|debts?|in debt|bankrupt\w*|"
        r"refuge|redundan\w+|lost (?:my|his|her|their) jobs?"
    ),
    (
        rf"divorc\w+|{_RELATIVE} (?:and \w+ )?(?:have |are |were |had )?(?:recently |being "
        r")?(?:separat\w+|split(?:ting)? up)"
    ),
    (
        rf"{_RELATIVE} (?:and \w+ )?(?:always |often )?(?:argu\w+|fight(?:s|ing)?|row(?:s|ing)|"
        r"shout(?:s|ing)? at each other)"
    ),
    (
        r"violen\w+|abus(?:e|ed|es|ing|ive)|neglect\w*|assault\w*|rap(?:e|ed)|molest\w*|"
        r"groom(?:ed|ing) (?:by|online)|sexual\w*|having sex"
    ),
    (
        rf"{_RELATIVE} (?:\w+ ){{0,2}}(?:hits?|hurts?|beats?|touch(?:es|ed)|slaps?|slapped|"
        r"punch(?:es|ed)|kick(?:s|ed)) (?:me|him|her|us|them)"
    ),
    (
        r"self[- ]?harm\w*|cut(?:s|ting)? (?:myself|himself|herself|themself|themselves)|"
        r"hurt(?:s|ing)? (?:myself|himself|herself|themself)"
    ),
    (
        r"suicid\w*|overdos\w*|kill(?:s|ing)? (?:myself|himself|herself|themself)|"
        r"(?:want(?:s|ed)?|wish(?:es|ed)?) to die|wish(?:ed)? (?:i|he|she) (?:was|were) dead"
    ),
    (
        r"(?:don't|doesn't|do not|does not) want to (?:be (?:here|alive)|live)|eating disorder|"
        r"anorexi\w*|bulimi\w*"
    ),
    (
        r"drugs?|alcohol\w*|drunk|drinking (?:problem|heavily|again)|cannabis|cocaine|heroin|"
        r"smok(?:es|ing) weed|addict(?:s|ion|ions)"
    ),
    (
        r"safeguarding|child protection|child in need|social services|section 47|"
        r"disclos(?:ed|es|ure|ures)|taken into care|care order"
    ),
    (
        rf"{_RELATIVE}(?:'s)? (?:\w+ ){{0,4}}(?:depress\w+|cancer|mental health|breakdown|surgery|"
        r"addict\w*|rehab|schizo\w+|bipolar|dying)"
    ),
    r"pregnan\w+|miscarr\w+|abortion|contracepti\w+|radicalis\w+|strangers who",
)

MEDICAL: re.Pattern[str] = any_of(
    (
        r"\d+(?:\.\d+)? ?(?:mg|mcg|ml|mls|micrograms?|milligrams?|units of \w+)|doses?|dosage|"
        r"medication|medicines?|medicated|meds|prescri\w+"
    ),
    (
        r"tablets? (?:at|for|before|after|every|each morning|each day)|"
        r"takes? (?:(?:his|her|my|their|the) )?(?:tablets|pills)|pills?|injections?"
    ),
    (
        r"melatonin|midazolam|buccal\w*|ritalin|methylphenidate|concerta|medikinet|equasym|elvanse|"
        r"lisdexamfetamine|atomoxetine|strattera"
    ),
    (
        r"epilim|valproate|keppra|levetiracetam|lamotrigine|diazepam|risperidone|sertraline|"
        r"fluoxetine|insulin|salbutamol|ventolin"
    ),
    (
        r"inhalers?|nebuli[sz]ers?|epi-?pens?|adrenaline|antibiotics?|steroids?|laxatives?|movicol|"
        r"baclofen|omeprazole|paracetamol|calpol|ibuprofen"
    ),
    (
        r"toileting|(?<!cleaning )toilets?|nappy|nappies|(?:incontinence|night|wet|wears?|wears "
        r"a|changing|chang(?:e|es) (?:his|her|my|their|the)) pads?"
    ),
    (
        r"incontinen\w+|continence|wees|weeing|for a wee|poo(?:s|ing|ed)?|soil(?:s|ed|ing) "
        r"(?:himself|herself|themself|myself)|wets? (?:himself|herself|themself|myself|the bed)"
    ),
    (
        r"bowels?|bladder|stoma|colostomy|catheter\w*|intimate care|sanitary|period pain|"
        r"on (?:my|her) period|constipat\w+|diarrhoea"
    ),
    (
        r"(?:feeding|ng|peg|nasogastric) (?:tube|feeds?)|tube[- ]?f(?:ed|eds?|eeds?|eeding)|"
        r"gastrostomy|nasogastric|(?-i:PEG|NG tube)|pump fe(?:d|eds?)"
    ),
    (
        r"thicken(?:ed|er)|pur[eé]ed|chok(?:e|es|ed|ing)|aspirat(?:es|ed|ing)|swallow(?:s|ed|ing)?|"
        r"dysphagi\w+|saliva|dribbl\w+|drool\w*"
    ),
    (
        r"seizures?|epilep\w+|convulsi\w+|has fits?|having a fit|tonic[- ]clonic|rescue medic\w+|"
        r"diabet\w+|asthma|eczema|blood (?:sugar|glucose|tests?)"
    ),
    (
        r"lies? awake|lying awake|(?:not|can't|cannot|doesn't|don't|hardly|barely) (?:get to "
        r")?sleep(?:s|ing)?|trouble sleeping|sleep (?:clinic|problems?|difficult\w+)"
    ),
    (
        r"wakes? (?:\w+ )?(?:in|during|through) the night|insomnia|bed ?wetting|night terrors?|"
        r"nightmares"
    ),
    (
        r"standing frames?|hoist(?:s|ed|ing)?|sling|splints?|(?-i:AFOs?)|orthotics?|body brace|"
        r"back brace|physio\w*|occupational therap\w+|range of movement"
    ),
    (
        r"moved (?:in|out of|into|from) (?:the|his|her|their|a) (?:\w+ )?chair by|"
        r"transfers? (?:with|by) two|pressure sores?|manual handling"
    ),
    (
        r"(?-i:CAMHS|GP)|psychiatr\w+|counsell(?:or|ing)|therapist|(?<!vet )(?<!vet\'s "
        r")(?<!veterinary )surgery|operations?|hospital|chemotherapy|biopsy|symptoms?|side effects?"
    ),
    (
        r"suction\w*|tracheostomy|oxygen|ventilat(?:or|ed|ion)|shunt|pacemaker|dialysis|transplant|"
        r"anaesthetic|infection control|self[- ]?harm\w*"
    ),
)
