"""By what a Section A shows that it speaks of health, and what only looks like it."""

from ehcplan.compliance.words.a import any_of

HEALTH = any_of(
    r"fit as", r"fitness", (
        r"(?:is|am|are|be|being|feels?|keeps?|stays?|getting|been|very|quite|eats|sleeps) (?:\w+ "
        r")?(?:fit|well|ill|sick|poorly|better|unwell|healthy|strong)"
    ), (
        r"(?:not|never|rarely|hardly) (?:\w+ )?ill"
    ), r"ill", r"(?:foggy|fuzzy|groggy|jittery|woozy|drowsy)",
    r"illness\w*", r"colds?", r"cough\w*", r"coughs?", r"temperature", (
        r"(?:my|his|her|their|the) (?:pump|inhaler|tablets?|medicine|meds|drip|feed|tube|brace|"
        r"splints?|chair|hearing aids?|implant|legs?|back|knees?|eyes?|ears?|hands?|feet|chest|"
        r"heart|head|skin|teeth|body|bloods?|sugars?|hip|hips)"
    ), r"hearing aids?", r"splints?", r"wheelchair", r"walker", r"frame",
    r"tablets? (?:make|help|calm|keep|taste)", r"takes? (?:\w+ ){0,2}tablets?", r"meds",
    r"melatonin", r"ritalin", r"creon", r"epipen", r"insulin", r"diabet\w+", r"blood\w*", r"jabs?",
    r"needles?", r"operat(?:ed on|ions?)", r"throb\w*", r"surgery", r"clinic", r"gp", r"physio\w*",
    r"ward", r"therap(?:y|ist)s?", r"itch\w*", r"rash\w*", r"cream", r"vomit\w*", r"reflux",
    r"sick", r"dizzy", r"faint\w*", r"migraines?", r"wobbly", r"numb", r"cramps?", r"periods?",
    r"nappy", r"continen\w+", r"wee", r"poo", r"wet", r"bowels?", r"chok\w+", r"swallow\w*",
    r"puree\w*", r"fed", r"feeds?", r"food", r"foods", r"meals?", r"breakfast", r"dinners?",
    r"lunch", r"supper", r"snacks?", r"vegetables?", r"veg", r"fruit", r"hungry", r"hunger",
    r"thirst\w*", r"weight", r"nap", r"naps", r"lie-?ins?", r"nights?", r"nightmares?", r"awake",
    r"rest(?:s|ing)?", r"energy", r"energetic", r"worn out", r"shattered", r"knackered", r"weary",
    r"fatigue\w*", r"fidget\w*", r"exercis\w+", r"calm\w*", r"mood\w*", r"low", r"sad",
    r"nervous\w*", r"panic\w*", r"frightened", r"fears?", (
        r"feels? (?:bad|good|ok|okay|fine|great|awful|safe)"
    ), r"mental", r"depress\w+", r"self-?harm\w*", r"counsell\w+", r"camhs", r"teeth",
    r"toothbrush", r"eyes?", r"sight", r"deaf", r"hears?", r"limps?", r"walks? (?:far|with)",
    r"falls?", r"seizes", r"absences", r"puff\w*", r"short of breath",
    r"catches (?:his|her|my|their) breath", r"heal\w*",
)  # fmt: skip

_OTHER_ONE = (
    r"(?:animals?|horses?|pon(?:y|ies)|dogs?|cats?|birds?|lambs?|calf|calves|sheep|cows?|pets?|"
    r"hens?|rabbits?|hedgehogs?|puppy|puppies|kittens?|creatures?|"
    r"child(?:ren)?|bab(?:y|ies)|pupils?|friends?|classmates?|customers?|people|person|brothers?|"
    r"sisters?|little ones?)"
)

NOT_HEALTH = any_of(
    (
        r"(?:lunch|dinner|breakfast|snack|tea|supper|meal|food)[ -]?(?:times?|hall|club|break|"
        r"queue|room|line|tables?|box|hour|lad(?:y|ies)|staff|supervisors?|bar|tech\w*|shop|bank)"
    ),
    r"(?:at|over|before|after|during|to|for|by|until|in) (?:\w+ )?(?:lunch|dinner|breakfast|supper)", (
        r"(?:buy|buys|order|orders|eats?|have|has|having|makes?|making|gets?|getting|fix(?:es)?|"
        r"prepares?|cooks?|packs?|brings?|carries|serves?|pays? for) (?:(?:his|her|their|my|own|a|"
        r"some|himself|herself) )*(?:lunch|dinner|breakfast|supper|snacks?|food|meals?)"
    ),
    r"(?:the|every|each|all|last|one|any|some|film|games?|club|saturday|friday) nights?(?: before)?", (
        r"(?:his|her|their|my|the|a) (?:tablet|hands?|eyes?|frame|head|feet|back|ears?)(?! "
        r"(?:hurts?|aches?|is|are|gets?|go|goes))"
    ),
    r"feeds? (?:the|his|her|my|their|a|our|two|three|four)", r"(?:sick|tired|fed up) of",
    r"healthy distance", r"sleeps over", r"school nurse is",
    r"calm (?:room|corner|place|class|voice)", r"(?:weather|food) (?:is|was) \w+", r"over the rest",
    r"the rest (?:of|are|is|can)", (
        r"falls? (?:out|behind|asleep|for|in|over)(?= with| behind)"
    ), (
        r"(?:nervous|frightened|sick|ill|poorly|injured|hungry|sad|tired|lame|unwell|old and "
        rf"weary) (?:\w+ )?{_OTHER_ONE}"
    ), (
        r"(?:nurs\w*|look(?:s|ing)? after|car(?:es|ing) for) (?:\w+ ){1,3}back to health"
    ), (
        r"(?:speech|language|occupational|music|art|play) therap(?:y|ists?)"
    ), r"(?:left|feels?|feeling) (?:out|sad|low)", (
        r"low (?:voice|light|table|chair|wall|stress)"
    ),
)  # fmt: skip
"""Of lunch, a hand or a tablet by the way: in a long text these tell nothing of health."""

_OF_HEALTH = (
    r"(?:health\w*|well-?being|germs|teeth|food|diet|sleep|exercise|first aid|drugs|alcohol|smoking|"
    r"vaping|puberty|hygiene|medicines?|the (?:human )?body|(?:keeping|staying|being|eating) "
    r"(?:fit|well|healthy|healthily|active))"
)
_LESSON = (
    r"(?:assembl(?:y|ies)|lessons?|projects?|posters?|displays?|presentations?|topics?|modules?|"
    r"workshops?|quiz(?:zes)?|leaflets?|(?:a|the) talk)"
)
_LESSONS = (
    rf"{_LESSON} (?:[\w’'-]+ )?(?:on|about) (?:\w+ ){{0,3}}?{_OF_HEALTH}(?: \w+)?", (
        r"health(?:y|ier)? (?:\w+ )?(?:schools?|week|day|fair|champions?|ambassadors?|charter|award|mark)"
        r"(?: \w+)?"
    ), (
        rf"{_OF_HEALTH} (?:\w+ )?(?:assembl(?:y|ies)|lessons?|projects?|posters?|topics?|week|awards?|"
        r"charter|policy)"
    ),
)  # fmt: skip
LESSON = any_of(*_LESSONS)
"""A lesson, a poster or an award about health: it tells nothing of anybody's."""

NEVER_HEALTH = any_of(
    *_LESSONS,
    r"(?:sick|tired)(?: (?:and (?:sick|tired)|to death))? of", r"fed up", (
        r"(?:anxious|worried|panick\w+) (?:to(?! (?:death|leave|be "
        r"(?:alone|left|apart|away)|go|come|speak|talk))|for (?:a|an|more|the next|news))"
    ),
    (
        r"healthy (?:mix|distance|respect|dose|disregard|competition|interest|scepticism|sense|"
        r"debate|rivalry|balance|attendance|bank|relationships?)"
    ), (
        r"health(?:care)? (?:service|and safety|cent(?:re|er)|visitors?|workers?|trust|board|shop|"
        r"department|insurance|teams?)"
    ), r"(?:in|and|or|of) health and social care",
    (
        r"(?:animal|pet|dog|cat|horse|donkey|hedgehog|seal|veterinary|vet[’']s|teddy|teddies|"
        r"doll[’']?s?|toy|play|pretend)[’']?s? (?:hospitals?|doctors?|nurses?|clinics?|"
        r"surger(?:y|ies)|medicines?|health)"
    ), (
        r"(?:vet(?:erinary)?|dental|nursery) nurses?"
    ), r"doctors and nurses", r"doctor who", (
        r"(?:film|programme|book|story|series|show|game)s? (?:\w+ )?(?:about|set in|of) (?:an? "
        r"|the )?(?:\w+ )?(?:hospitals?|doctors?|nurses?|ambulances?)"
    ),
    (
        r"(?:be|become|becoming|being|as|is|was) an? (?:(?!\w+ing\b)[\w’'-]+ )?(?:doctor|nurse|"
        r"dentist|optician|surgeon|paramedic|physio\w*|therapist|midwife|carer|counsellor)"
    ), (
        r"(?:works?|worked|working|jobs?|volunteers?|trains?|training|employed|cleans?|cooks?) "
        r"(?:[\w’'-]+ ){0,4}?(?:health\w*|hospitals?|clinics?|wards?|surger(?:y|ies)|nurses?|"
        r"doctors?|dentists?|opticians?|care home|chemist)"
    ), (
        r"(?:mum|mother|dad|father|nan|gran\w*|aunt\w*|uncle|sister|brother|cousin|"
        r"parents?)[’']?s? (?:\w+ )?(?:is|was|are|works? as|trained as|qualified as) an? (?:\w+ "
        r")?(?:doctor|nurse|dentist|optician|paramedic|carer|therapist)"
    ), (
        r"(?:was )?born (?:\w+ )?(?:in|at) (?:[\w’'-]+ ){0,4}?(?:hospital|infirmary)"
    ),
    (
        r"wet (?:breaks?|play\w*|lunch\w*|days?|weather|weekends?|paint|rooms?|mud|grass|sand|"
        r"wednesdays?|mondays?)"
    ), (
        r"cold (?:drinks?|water|weather|days?|mornings?|shower|pizza|places?|room|classroom)"
    ), (
        r"(?:fish|bird|cat|dog|animal|baby|hen|chicken|duck)s?[’']? food"
    ), (
        r"food (?:tech\w*|bank|fight|chain|waste|hygiene|festival|court|shop)"
    ),
    (
        r"(?:lunch|dinner|breakfast|snack|tea|canteen)[ -]?(?:hall|club|queue|rota|room|line|duty|"
        r"noise|bell|lad(?:y|ies)|staff|supervisors?|money|tables?|trays?|hour|break|boxe?s?|"
        r"lists?|dates?|parties|party)"
    ), (
        r"(?:at|over|before|after|during|until|since) (?:school )?(?:lunch|dinner|breakfast|"
        r"supper)(?: ?times?)?"
    ), r"medicine (?:ball|man)", r"exercise (?:books?|sheets?|\d+)", (
        r"in (?:the |each |every |this |an )?exercise"
    ), (
        r"(?:stress|stresses|stressed|stressing) (?:that|the importance|how|upon)"
    ), r"stress balls?",
    (
        r"hears? (?:every(?:thing| word| note)|about|from|that|of (?:it|him|her)|(?:the "
        r")?(?:news|ice[- ]cream|bell))"
    ), (
        r"fits? (?:in|into|with|the|together|between|round|around|it)\b"
    ), (
        r"(?:getting|gets?|got|is|am|are|be|much|becoming) (?:\w+ )?better (?:at|with|than|in|on|"
        r"for)"
    ), (
        r"(?:very|quite|so|really|is|am|are|being|been) well (?:liked|known|behaved|mannered|read|"
        r"at|in|aware|thought|loved|looked|taught|supported|able|organi[sz]ed|spoken|informed|"
        r"suited|placed|into|on)"
    ), (
        r"(?:do(?:es|ing)?|going|get(?:s|ting)?) (?:\w+ )?well (?:at|in|with|on|together)"
    ), (
        r"strong (?:in|at|on|views?|opinions?|sense|feelings?|accent|swimmer|reader|team|"
        r"wish(?:es)?|bond)"
    ), (
        r"ill[- ](?:at ease|tempered|mannered|equipped|fitting)"
    ),
    (
        r"(?:feeds?|fed|feeding) (?:(?:the|his|her|my|their|our|our|two|three|four|all|some|\d+) "
        r")+(?!tube|pump)\w+"
    ), (
        r"falls? (?:out|behind|for|in (?:with|love)|foul|short|on|about|into line|down on)"
    ), (
        r"walks? with (?:(?:his|her|the|my|their|two|a|our) )?(?:dogs?|mum|dad|friends?|brothers?|"
        r"sisters?|nan|gran\w*|class|mates?|uncle|aunt\w*|cousins?)"
    ), r"(?:the|all) rest (?:of|are|is|can|were)", r"over the rest", (
        r"(?:a|such a|right|real|bit of a) pain(?! in (?:his|her|my|their) (?!neck))"
    ), r"(?:great )?pains to", (
        r"low (?:voice|light|table|chair|wall|stress|marks?|scores?|branch|shelf)"
    ), (
        r"(?:on|with|using|has) (?:his|her|their|my|the|a|an) tablets?(?! for)"
    ), (
        r"(?:the|every|each|all|last|one|film|games?|club|quiz|bingo|bonfire|fireworks?|party|"
        r"parents[’']|\w+day) (?:and \w+day )?nights?(?: before)?"
    ), r"sleep(?:s|ing)?[- ]?overs?", r"sleeps? over", (
        r"(?:room|corner|library|place|space|class(?:room)?|lessons?|garden|area|field|voice|"
        r"teacher)s?(?: is| are| feels?| stays?)? (?:\w+ )?calm(?:er)?"
    ), (
        r"calm (?:room|corner|place|space|class|voice|music|teacher|people|adults?|lessons?)"
    ),
    r"(?:by|break(?:s|ing)? (?:his|her|my|their)|(?:set|sets|setting) (?:his|her|my|their)) heart", (
        r"(?:his|her|their|my) (?:heart (?:is )?(?:set|broken)|eyes? (?:on|light|lit)|head "
        r"(?:down|in a book|first|start|for)|back (?:on|door|garden)|hands? (?:up|in the air))"
    ), r"eyes light", r"frame of mind", r"climbing frame", (
        r"(?:picture|photo|bike|snooker|sewing) frames?"
    ), r"in the frame", r"blood (?:brothers|hound|orange)s?", r"fruit (?:machine|ninja|picking)",
    r"operations? (?:room|manager|game)",
    # A body that is at work, or turned somewhere, is no body that is well or ill.
    (
        r"(?:his|her|their|my) (?:hands?|fingers?|feet|head|eyes?|ears?|back) (?:is|are|was|were) "
        r"(?:\w+ly |not )?(?:busy|full|free|occupied|idle|moving|muddy|dirty|clean|empty|turned|"
        r"down|up|towards|to|off|on(?! fire)|in(?! pain))"
    ), r"feed (?:merchants?|stores?|shops?|mills?|suppliers?|bags?|sacks?|bins?|buckets?|labels?)", (
        r"(?:for|to|at|over|after|before) (?:(?:his|her|their|my|our|a|the) )?(?:\w+day|christmas|"
        r"easter) (?:dinner|lunch|breakfast|supper|roast|tea)s?"
    ),
    # How somebody gets about or feeds tells what they do by themselves, and not how they are.
    (
        r"(?:with|on|in|behind|using|uses?|pushes|parks|drives?|driving|steers?) (?:a|an|his|her|my|"
        r"their) (?:\w+ )?(?:walker|frame|wheelchair|powerchair|chair|rollator)(?! (?:hurts?|aches?|rubs?|"
        r"is|makes?|because))"
    ), r"feeds? (?:him|her|them|my)sel(?:f|ves)", (
        r"(?:weather|temperature) (?:outside|of the)"
    ),
)  # fmt: skip
"""Words of health that tell nothing of anybody's, or only of somebody else's: a wet break, sick of being asked."""
