"""By what a Section A shows that it speaks of a topic, however it is put.

`words.a` holds what shows a topic wherever it stands. These patterns are wider: they are asked of
a short Section A that goes by no headings, where nothing else would bring such words in. Own work.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import any_of

_OWN = r"(?:my|his|her|their)"
_SELF = r"(?:my|him|her|them|your|it)sel(?:f|ves)"
_HE = r"(?:i|he|she|they)"

INTEREST = any_of(
    r"likes?", r"liked", r"loves?", r"loved", r"enjoy\w*", r"favou?rites?", r"hobb(?:y|ies)",
    r"pastimes?", r"adores?", r"interest(?:s|ed in)?(?! of)",
    r"mad (?:on|about|keen)", r"crazy (?:on|about)", r"nuts about", r"potty about", r"keen on",
    r"fond of", r"hooked on", r"obsess\w+", r"fascinat\w+", r"passion\w*", r"devoted to",
    r"enthusias\w+", r"fan of", r"into", r"(?:\w+[- ])(?:daft|mad|crazy|barmy)", (
        r"(?:posters?|stickers?|pictures?|scarf|scarves|shirts?|sheet) [^.;]{0,40}(?:on|over|round|"
        r"all over) (?:his|her|their|my) (?:bedroom )?(?:wall|bed|door|room)"
    ), (
        r"can (?:tell|give|name|list|recite|quote|draw)s? (?:you |us |me )?(?:every|all|the "
        r"(?:names?|scores?|words)|any|each)"
    ),
    r"knows? (?:all|every|everything|lots|more|\d+|the names?|by heart|his|her|about)",
    r"expert (?:on|in|at)", r"encyclop\w+", r"authority on", r"collect(?:s|ed|ing|ions?|or)?",
    r"support(?:s|er of) (?-i:[A-Z])\w+", (
        r"follows? (?:the|every|\w+ (?:united|city|town|rovers|fc))"
    ),
    r"goes? (?:straight|first|back|directly) (?:to|for)", r"heads? (?:straight|first) (?:to|for)", (
        r"makes? (?:straight |a beeline )?for (?:the|his|her)"
    ), (
        r"(?:most )?often (?:asks?|signs?|reaches|chooses|picks|goes)"
    ), (
        r"asks? (?:again |over and over )?for [‘“\"'](?!help|a break|time)"
    ), r"chooses", r"picks? out", r"reaches for", r"comes? back to it", r"again and again", r"over and over",
    r"for (?:an hour|hours|hours on end|as long as)", (
        r"all (?:day|afternoon|evening|weekend)(?: long)?"
    ), r"every (?:spare|free) (?:minute|moment)", r"lose(?:s)? (?:track of|\w+self)",
    r"cannot be (?:parted|dragged)", r"never (?:without|far from|misses)",
    r"not (?:hear|get a word)", r"at (?:his|her|their|my) happiest", r"happiest",
    r"in (?:his|her|their|my) element", (
        r"cent(?:re|er) of (?:\w+[’']s|his|her|their|my) (?:week|world|life)"
    ), r"lives? for", r"treasures?", r"pride and joy",
    r"best (?:thing|game|bit of)", r"(?:my|his|her|their) thing", (
        r"tak(?:es|en|ing) (?:\w+ )?(?:apart|to bits|to pieces)"
    ), r"tinker\w*", r"screwdriver",
    r"smil(?:es|ed|ing) (?:at|when|as)", r"laugh(?:s|ed|ing)? (?:at|when|as|and)",
    r"(?:lights?|lit|perks?) up", r"claps?", r"squeals?", r"bounces?", r"giggl\w+",
    r"play(?:s|ed|ing)?(?! ?time)", r"watch(?:es|ing)", r"draws?", r"drawing", r"paint(?:s|ing)",
    r"build(?:s|ing)?", r"builds?", r"bak(?:es|ing)", r"cooks?", r"cooking", r"sings?", r"singing",
    r"danc(?:es?|ing)", r"sw[ia]m(?:s|ming)?", (
        r"rid(?:es|ing) (?!the bus|on the bus|a bus)"
    ), (
        r"rides? (?:his|her|their|my|a) (?:bike|pony|horse|scooter)"
    ), r"cycl(?:es|ing)", r"skat(?:es|ing)", r"climb(?:s|ing)", r"fish(?:es|ing)",
    r"garden(?:s|ing)", r"knits?", r"sew(?:s|ing)", r"trains? (?:on|with|every|twice|for)",
    r"practi[sc]es (?:the|his|her)", r"perform(?:s|ing)", (
        r"listens? to (?:music|\w+ (?:songs|music|records|podcasts)|the radio)"
    ), (
        r"reads? (?:about|everything|comics|manga|books|widely)"
    ), r"pours?", r"spins?", r"lines? up", (
        r"makes? (?:models|up|things|films|videos|music)"
    ), r"films? (?:his|her|things)", r"games?", r"gaming", r"mends?", r"feeds? the",
    r"walks? (?:the|his|her|their|my) dogs?", r"belongs to", (
        r"goes to (?:cubs|scouts|brownies|beavers|guides|cadets|club|\w+ club|karate|judo|swimming|"
        r"football|dance|drama|chess)"
    ), (
        r"(?:trampolin|bowl|surf|canoe|kayak|sail|fenc|wrestl)(?:es|s|ing)"
    ),
    r"football(?:er)?", r"rugby", r"cricket", r"basketball", r"netball", r"tennis", r"gymnastics",
    r"minecraft", r"roblox", r"lego", r"warhammer", r"pok[eé]mon", r"youtube", r"dinosaurs?",
    r"sharks?", r"trains(?! (?:on|with))", r"tractors?", r"music", r"drums?", r"guitar",
    r"keyboard", r"swings?", r"trampoline", r"bubbles", r"water tray", r"sand ?(?:pit|tray)",
)  # fmt: skip
"""By which a line tells what the pupil chooses, does for its own sake or turns towards."""

PLAY = any_of(
    r"digs?", r"ponds?", r"spades?", r"plays? out", (
        r"(?:at|every|each) (?:break|play)(?:[- ]?times?)? (?:he|she|they|i)"
    ), (
        r"being an? (?:dragon|knight|dog|cat|horse|lion|tiger|monster|princess|superhero|train|"
        r"shop\w*|teacher|doctor|vet|mum|dad|baby|witch|pirate|dinosaur)"
    ), r"make-?believe", r"dress(?:es|ing)[- ]up", r"lets? (?:you|me|us) be",     r"out of school",
    r"left to (?:him|her|them|my)sel\w+", r"outdoors", r"outside(?! (?:agenc|school hours))",
    r"recreation\w*", r"cinema", r"cycl\w+", r"drainpipe", r"lines up", r"mud kitchen", r"hammock",
    r"park", r"beach", r"museum", r"theatre", r"concerts?", r"gigs?", r"band", r"choir", r"drama",
    r"cubs", r"scouts", r"brownies", r"beavers", r"guides", r"cadets", r"youth club", r"clubs?",
    r"warhammer", r"pok[eé]mon", r"dolls?", r"cars", r"trains?(?! (?:station|journey|to))",
    r"tractors?", r"diggers?", r"puzzles?", r"cards", r"chess", r"draughts", r"climb\w*",
    r"tree ?house", r"camp\w*", r"garden\w*", r"allotment", r"walks?(?: the dog)?", r"hik\w+",
    r"runs?(?:ning)?", r"parkrun", r"fish\w*", r"rid(?:es|ing)", r"ponies", r"pony", r"horses?",
    r"tinker\w*", r"taking things apart", r"screwdriver", r"makes? (?:models|things|up)",
    r"builds?", r"building", r"craft\w*", r"knit\w*", r"sew\w*", r"reads? (?:about|in bed|to)",
    r"manga", r"comics", r"novels", r"radio", r"podcasts?", r"sings?", r"singing", r"drums?",
    r"guitar", r"piano", r"keyboard", r"listens?", r"phone", r"tablet games?", r"tik ?tok",
    r"snapchat", r"online", r"evenings?", r"saturdays?", r"sundays?", r"weekends?", r"holidays?", (
        r"(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?: am| pm)"
    ), r"splash\w*", r"pours?", r"pouring", r"spins?", r"bounc\w+", r"hide and seek", r"tag",
    r"tig", r"chas\w+", r"tickl\w*", r"peek-?a-?boo", r"rough and tumble", r"laughing",
    r"mess(?:es|ing)? about", r"hang(?:s|ing) out", r"amus\w+ (?:him|her|them|my)sel\w+", r"tennis",
    r"basketball", r"volleyball", r"gymnastics", r"athletics", r"darts", r"snooker", r"pool table",
    r"bowling", r"surf\w*", r"sail\w*", r"canoe\w*", r"kayak\w*",
)  # fmt: skip

_KIN = (
    r"(?:mum|mam|mother|dad|father|nan\w*|gran\w*|aunt\w*|uncle|sister|brother|cousin|parents?|"
    r"stepdad|stepmum)"
)
NEVER_PLAY = any_of(
    (
        r"plays? (?:an? |the |his |her |their |no |little )(?:\w+ ){0,3}?(?:part|role|host|fool|"
        r"waiting game)"
    ), (
        r"play(?:s|ed|ing)? (?:up|safe|fair|down|dumb|along|for time|truant|on (?:his|her|their|my)"
        r" (?:mind|nerves))"
    ), r"(?:part|role)s? to play", r"role[- ]?play\w*", r"play (?:therap\w+|on words|scripts?)", r"school play", (
        r"play ?(?:times?|grounds?)(?: (?:staff|duty|rules?|supervisors?))? (?:is|are|was) (?:too "
        r"|so |very )?(?:loud|long|hard|noisy|short|scary|crowded|horrible)"
    ), r"(?:fair|foul|child[’']s) play",
    (
        rf"{_KIN}[’']?s? (?:\w+ly )?(?:plays?|watches|paints?|runs?|swims?|cycles|sings?|rides?|"
        r"bakes|climbs?|camps?|fishes|gardens?|reads?|coaches)(?: (?!with (?:him|her|them)\b)"
        r"[\w’'-]+){0,5}"
    ), (
        r"engagement (?:with|in) (?:\w+ ){0,2}(?:play|games?|drama)"
    ),
    (
        r"(?:reads?|looks?|talks?|hangs?|leans?|goes|went|going|gone|look(?:s|ed|ing)|"
        r"run(?:s|ning)?|came|come|get(?:s|ting)?) (?:\w+ ){0,4}?(?:over (?:his|her|their|my) "
        r"shoulder|through (?:each|every|all|the|these|it)|out of (?:time|words|patience|breath))"
    ), (
        r"runs? (?:late|into|away|off|through|a business|in the family)"
    ), r"in the (?:long|short) run", (
        r"walks? (?:out|off|away|in on|to school|home|into)"
    ), r"walk (?:to school|home)", (
        r"(?:phone|mobile) (?:bill|number|call|contract)s?"
    ), r"(?:by|on|over) (?:the )?(?:tele)?phone", r"phones? (?:mum|dad|home|the)", (
        r"(?:picture|sorting|sort|symbol|prompt|choice|photo|talking|feelings|communication|cue|"
        r"flash|red|green|yellow|bank|two|three|his|her|with)(?: of)? cards"
    ), r"cards? (?:sort|prompts?)", r"sort(?:s|ing|ed)? (?:the )?cards", r"on (?:two |three )?cards?", (
        r"listens? (?:to (?:him|her|them|me|instructions|adults|the teacher|what)|when|best|well|"
        r"hard|carefully|in)"
    ), r"listens(?= ?[.,;]|$)",
    (
        r"(?:job|work|career|flat|house|home|place|anything)s?(?: to do)? with (?:animals|horses|"
        r"dogs|trains|cars|computers)"
    ), r"trains? (?:as|to be|for|staff|him|her)", r"(?:on|in) the cards", r"name of the game", r"the game is up", (
        r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days?,? so"
    ), (
        r"reads? (?:to (?:him|her|them|me)|aloud|the (?:long|labels?|letters?|words|questions?))"
    ), (
        r"read(?:s|ing)? (?:\w+ ){0,3}(?:to (?:him|her|them|me)\b)"
    ), (
        r"(?:parents[’']|open|these|long|later) evenings?"
    ), (
        r"(?:build|builds|building) (?:up|on|(?:his|her|their) (?:confidence|vocabulary|stamina|"
        r"skills|resilience))"
    ), r"the (?:school|main|new|sports) building", (
        r"draws? (?:the steps|it|on|attention|the line|a (?:line|plan|diagram))"
    ), r"draw (?:the steps|it)", (
        r"when (?:his|her|their|the|my) teacher draws[^.;]*"
    ), (
        r"makes? (?:things (?:easier|worse|better|hard\w*)|up (?:his|her|their) mind)"
    ), r"join(?:s|ed|ing)? in more",
)  # fmt: skip
"""Words of play that tell of none, or only of somebody else's: to play a part, Dad plays in a band."""

HEALTH = any_of(
    r"fit as", r"fitness", (
        r"(?:is|am|are|be|being|feels?|keeps?|stays?|getting|been|very|quite|eats|sleeps) (?:\w+ "
        r")?(?:fit|well|ill|sick|poorly|better|unwell|healthy|strong)"
    ), (
        r"(?:not|never|rarely|hardly) (?:\w+ )?ill"
    ), r"ill", r"illness\w*", r"colds?", r"cough\w*", r"coughs?", r"temperature", (
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

NEVER_HEALTH = any_of(
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
    r"operations? (?:room|manager|game)", (
        r"(?:weather|temperature) (?:outside|of the)"
    ),
)  # fmt: skip
"""Words of health that tell nothing of anybody's, or only of somebody else's: a wet break, sick of being asked."""

SCHOOL_FELT = any_of(
    r"joy", r"nightmare", r"treat", r"torture", r"bliss", r"heaven", r"hell", r"bearable",
    r"unbearable", r"stand", r"bothered", r"minds?", r"matters?", r"change", r"changed",
    r"improvement", r"better", r"worse", r"bad", r"good", r"great", r"brilliant", r"brill", r"ace",
    r"class", r"sick", r"mint", r"cool", r"ok(?:ay)?(?:-?ish)?", r"so-so", r"all ?right", r"fine",
    r"rubbish", r"pants", r"awful", r"horrid", r"horrible", r"terrible", r"lovely", r"nice",
    r"mean", r"fair", r"unfair", r"kind", r"calm\w*", r"busy", r"crowded", r"smelly", r"hot",
    r"cold", r"too \w+", r"slow", r"fast", r"easy-?peasy", r"laugh", r"decent", r"dull",
    r"dread\w*", r"fears?", r"afraid", r"anxious", r"stress\w*", r"panic\w*", r"confus\w+", r"lost",
    r"lonely", r"miss(?:es|ed)?", r"regards?", r"considers?", r"reckons?", r"satisf\w+",
    r"dissatisf\w+", r"content", r"pleased", r"comfortable", r"confident", r"resents?", r"values?",
    r"trusts?", r"respects?", r"appreciat\w+", r"rates?", r"loath\w*", r"detest\w*",
    r"can[’']?t (?:wait|bear|stand)", r"rather", r"sooner", r"wish\w*", r"wants?", r"refus\w+",
    r"avoid\w*", r"walks? out", r"leaves?", r"stays? (?:away|by|behind|close|out)", r"settl\w+",
    r"relax\w*", r"beams?", r"lights? up", r"skips?", r"push(?:es|ed)", r"thumbs?", r"interesting",
    r"fascinat\w+", r"keen", r"struggl\w+", r"shouty?", r"shout\w*", r"hurts?", r"drag\w*",
    r"tiring", r"tired", r"exhaust\w+",
)  # fmt: skip

SCHOOL_PLACES = any_of(
    r"bells?", r"head ?teacher", r"cover teachers?", r"form tutor", r"playground", r"hall",
    r"carpet", r"library", r"pond", r"gate", r"classroom", r"toilets", r"worksheets?", r"pe kit",
    r"(?-i:Mrs?|Miss|Ms|Sir) [A-Z]", r"timetable", r"detentions?", r"isolation", r"groups?",
    r"forest school", r"french", r"german", r"spanish", r"welsh", r"physics", r"chemistry",
    r"biology", r"drama", r"dt", r"ict", r"computing", r"(?-i:RE)", r"food tech", r"literacy",
    r"numeracy", r"gcses?", r"a[- ]levels?", r"btec", r"topic", r"story time", r"snack time",
    r"golden time", r"break", r"taxi", r"settings?", r"placement", r"tuition", r"set \d",
)  # fmt: skip

INDEPENDENCE = any_of(
    r"(?:is|are|gets?|being) (?:\w+ )?done (?:for|to) (?:him|her|them|me|(?-i:[A-Z])\w+)",
    r"personal care", r"what (?:he|she|they|i) decides?",
    r"(?:packs?|packing) (?:his|her|their|my)", (
        r"do(?:ing)? (?:it|things|everything|stuff) for (?:him|her|them|me|you)"
    ), _SELF, r"on (?:my|his|her|their|your) own", r"unaided", r"unassisted", r"unsupervised",
    r"un(?:ac)?companied", r"single-?handed", (
        r"own (?:key|list|bed|clothes|breakfast|tea|lunch|drink|washing|money|bank|bag|hair|room|"
        r"alarm|phone|coat|shoes|meals?|forms)"
    ), r"lets? (?:him|her|them|my)self in", r"keys?", r"kettle", r"hoover\w*", r"dishwasher",
    r"washing(?: up)?", r"wash(?:es)? up", r"cleaning", r"ironing", r"laundry", r"shop(?:s|ping)?",
    r"cook(?:s|ing)?", r"bakes?", (
        r"makes? (?:tea|toast|breakfast|lunch|supper|beans|pasta|sandwich\w*|a "
        r"(?:sandwich|drink|cup|brew))"
    ), r"sandwich\w*", r"microwave", r"budget\w*", r"saves?", r"bank card", r"change from",
    r"pocket money", r"coat", r"socks?", r"shoes?", r"wellies", r"trousers", r"jumper",
    r"dress(?:es|ed|ing)?", r"undress\w*", r"shower\w*", r"bath(?:s|es)?", r"teeth", r"hair",
    r"shav\w+", r"nappy", r"toilet", r"potty", r"feeds?", r"spoon", r"fork", r"cup", r"beaker",
    r"straw", r"pours? (?:his|her|their|my)", r"opens? (?:his|her|their|my)", r"lunch ?box", (
        r"help(?:ed|s)? (?:with|him|her|them|me) (?:\w+ )?(?:coat|dress|wash|shoes|eat|toilet|"
        r"teeth|hair|cut|forms|letters|money)"
    ), (
        r"needs? (?:\w+ ){0,3}(?:help|somebody|someone|an adult|a hand|reminding|prompt\w*)"
    ), (
        r"without (?:being (?:told|asked)|remind\w+|help|mum|dad|anyone|anybody)"
    ), r"does(?:n[’']t)? not need", (
        r"do(?:es)?n[’']t need (?:a|any|help|remind\w*|anyone)"
    ), r"manages?", r"copes?", r"trusted to", r"in charge of", (
        r"looks? after (?:the|his|her|their|my|four|two|three)"
    ), (
        r"walks? (?:the dog|to|home|there|back|in)"
    ), (
        r"bus(?:es)?(?! (?:driver|pass|game|tickets))"
    ), r"train home", r"cross(?:es|ing)? (?:the |a )?roads?", r"gets? (?:him|her|them|my)self", (
        r"gets? (?:up|there|about|around|in and out)"
    ), r"alarm", (
        r"reminders? on (?:his|her|their|my) phone"
    ), r"moped", r"driving lessons", r"provisional", r"appointments?",
    r"orders? (?:his|her|their|my) own", r"pays?", r"tidies", r"makes? (?:his|her|their|my) bed",
    r"bed(?:room)? (?:him|her)self", r"chores?", r"lays? the table", r"irons?", r"buttons?",
    r"zips?", r"laces", r"velcro", r"unlocks?", r"remind(?:s|ed|er|ers|ing)?",
    r"sorts? (?:his|her|their|my|out)", (
        r"learn(?:s|ing|t|ed)? (?:how )?to (?!read|write|spell|talk)\w+"
    ), r"hand[- ]over[- ]hand", r"puts? (?:on|away|his|her|their|my)", r"takes? off",
    r"carries (?:his|her|their|my)", r"bins?", r"errands?", r"tells? the time",
    r"goes to the (?:shop|toilet|loo|post)", r"loo", (
        r"does (?:his|her|their|the) (?!homework|best|work)\w+"
    ), (
        r"(?:nobody|no[- ]one) (?:has to|needs to|helps)"
    ), r"in (?:his|her|their|my) own time", r"(?:he|she|they|i)[’']ll not be helped", (
        r"(?:let|lets|leave) (?:him|her|them|me) (?:do|try|to)"
    ), r"do it (?:him|her|them|my)self", r"carer\w*", r"personal assistant", r"two adults",
    r"one adult", r"adult beside", r"cuts? up", r"chops?", r"recipe", r"cooker", r"oven", r"hob",
    r"toaster", r"packs?", r"unpacks?", r"rucksack", r"timetable", r"taxi", r"catch(?:es)? the",
    r"passenger", r"licen[cs]e", r"hoist\w*", r"transfers?", (
        r"(?:steers|drives|pushes|wheels|propels) (?:him|her|them|my|the|his|her)"
    ), r"stairs",
)  # fmt: skip

FRIENDS = any_of(
    r"friend(?:s|ships?|less|ed)?", (
        r"friendly (?:with|to) (?:\w+ )?(?:children|others|boys|girls|peers|people|pupils)"
    ), r"befriend\w*", r"mate|mates", r"pals?", r"chums?", r"buddy", r"buddies", r"besties?",
    r"bff", r"playmates?", r"team-?mates?", r"classmates?", r"gang", r"crowd", r"circle", r"lads",
    r"girls", r"boys", r"the others", r"(?:two|three|four|five|six|\d) of us", (
        r"other (?:children|pupils|students|young people|kids|boys|girls|people|learners|"
        r"volunteers)"
    ), (
        r"(?:children|kids|people|pupils|boys|girls|anyone|somebody|someone|anybody) (?:of "
        r")?(?:his|her|their|my) (?:own )?age"
    ), r"peers?", r"girlfriend", r"boyfriend", r"going out with", r"cousins?", r"twin", r"lonel\w+",
    r"alone", r"left out", r"leaves? (?:me|him|her|them) out", (
        r"on (?:his|her|their|my) own at (?:break|lunch|play)\w*"
    ), (
        r"by (?:him|her|them|my)sel\w+ at (?:break|lunch|play)\w*"
    ), (
        r"(?:nobody|no[- ]one|none of them|somebody|everyone|everybody|people) (?:\w+ )?(?:picks?|"
        r"plays?|chooses?|asks?|invites?|talks?|speaks?|sits?|wants?|comes|likes|calls|laughs|"
        r"waits|phones|texts)"
    ), r"picked (?:last|first)", r"invited", r"invit(?:e|ation)s?", r"part(?:y|ies)",
    r"sleep-?overs?", r"play ?dates?", r"excluded from", r"included in", r"join(?:s|ed|ing)? in", (
        r"stands? (?:by|at) the (?:wall|edge|fence|gate|side)"
    ), r"on the (?:edge|outside|fringe)", r"bull(?:y|ies|ied|ying)", r"teas(?:e|es|ed|ing)",
    r"pick(?:s|ed)? on", r"call(?:s|ed)? (?:me|him|her|them) names", r"fall(?:s|en)? out",
    r"made up with", (
        r"gets? (?:on|along) (?:\w+ )?(?:with|better|fine|well)"
    ), r"sociab\w+", r"popular", r"well liked", r"(?:group|team) chats?", r"whats?app", r"snapchat",
    r"discord", r"gaming (?:group|friends)", r"online with", (
        r"the (?:girl|boy|lad|lass) (?:next door|from|who|at)"
    ), (
        r"a (?:girl|boy|lad|lass) (?:in|from|called|who|at)"
    ), r"next door(?:[’']s)?", (
        r"hang(?:s|ing)? (?:out|about|around) with"
    ), (
        r"(?:knocks?|calls?) for (?:him|her|them|me)"
    ), r"best man", r"company", r"companions?", r"trusts? (?:two|three|one|a few)", (
        r"shares? (?:a|his|her|their|my) (?:joke|crisps?|table|tent|room)"
    ), r"takes? turns", r"bandmates", (
        r"(?:beside|next to|near|alongside|with|follows|copies|after|to) (?:(?:the|a|an|another|"
        r"one|some|same|little|older|younger|two|three|other|particular|few) ){1,3}(?:girls?|boys?|"
        r"child|children|pupils?|lads?|lass|baby|babies|kids?|students?)"
    ), (
        r"(?:plays?|played|playing|sits?|eats?|walks?|chats?|laughs?|games|dances?|runs?) (?:\w+ "
        r")?(?:with|beside|next to|near|alongside) (?:the |a |his |her |their |my |two |three "
        r"|other )?(?:children|kids|others|boys?|girls?|lads?|baby|babies|someone|somebody|anyone|"
        r"[a-z]+ (?:from|in|at) (?:class|school|the|his|her))"
    ),
)  # fmt: skip

FUTURE = any_of(
    (
        r"(?:pick|picks|picking|picked|choose|chooses|choosing|chose) (?:his|her|their|my|the) "
        r"(?:options|subjects|courses?|college)"
    ), r"options (?:evening|form|in)", (
        r"(?:taking|to take|doing) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? because"
    ),     (
        r"next (?:class|school|step|stage|year|september|move|teacher|group|room|setting|term)"
    ), (
        r"(?:this|in|from|until|by) (?:coming )?september"
    ), (
        r"(?:in|from|for|by) (?:september|january|summer|autumn) 20\d\d"
    ), r"moves? (?:up|on|into|to|schools?)", r"moving (?:up|on|into|to)",
    r"going (?:up|on) (?:to|into)", r"go(?:es)? (?:up|on) (?:to|into)", (
        r"starts? (?:at )?(?:big|school|reception|nursery|secondary|college|juniors|infants|sixth|"
        r"year)"
    ), (
        r"(?:big|high|upper|senior|junior|infant|secondary|middle) school"
    ), (
        r"(?:go|goes|going|start|starts|starting|moves?|moving|off) (?:up )?(?:to|at) (?:\w+ "
        r")?primary school"
    ), r"juniors", r"infants", (
        r"new (?:class|school|teacher|peg|college|classroom)"
    ), r"sixth form", r"post-?(?:16|18|19)", r"16\+", (
        r"after (?:year \d+|school|college|this|gcses?|a[- ]levels?|the course|his course|her "
        r"course|my course|exams|half term|summer|that)"
    ), (
        r"when (?:i|he|she|they|school|college|it|the course|this course|\w+) (?:leaves?|finish\w*|"
        r"ends?|is over|comes? to an end|am (?:big|older|grown)|is (?:big|older|grown)|are "
        r"(?:big|older|grown)|grows?|turns?)"
    ), r"on (?:leaving|finishing|completing)", r"leaves? (?:school|college|us|year|in)",
    r"leaving (?:school|college)", (
        r"at the end of (?:the|his|her|this|year|my)"
    ), (
        r"stay(?:s|ing)? (?:on(?! the\b| task)|at college|at school|where (?:he|she|they|i))"
    ), r"another year", r"second year", r"level [1-4]", r"btec", r"t[- ]level", r"apprentic\w+",
    r"intern\w*", r"traineeship", r"university", r"uni", r"degree",
    r"appl(?:y|ied|ying|ication)\w*", r"interviews?", r"offer(?:ed)? (?:of )?a place", (
        r"(?:has|got|given|offered|won|taken|keep|confirmed) (?:a|his|her|my|their) place"
    ), r"open (?:day|evening)s?", r"taster", (
        r"(?:looked|been|gone|shown|going|walked) (?:round|around|over|up the stairs|upstairs)"
    ), (
        r"visit(?:s|ed|ing)? (?:the |to |his |her |three |two |a |\w+ ){0,3}(?:school|college|"
        r"sixth|campus|class|room|centre|workshop)s?"
    ), r"trial", (
        r"(?:paid|part[- ]time|full[- ]time|proper|real|saturday|summer|first) (?:work|job|"
        r"employment)"
    ), (
        r"(?:wants?|like|love|hopes?|plans?|intends?|means|going|get|gets|find|into|dream) (?:\w+ "
        r"){0,4}(?:jobs?|work|employment|career|trade|business)"
    ), r"dream job", (
        r"(?:be|become|becoming|being|as) an? (?:\w+ )?(?:\w+(?:er|or|ist|ian|vet|cook|chef|nurse|"
        r"pilot|mechanic|guard|attendant|assistant|artist|star|hand|smith|wright|man|woman)s?)"
    ), (
        r"(?:wants?|hopes?|like|love|going|set|means|intends?|plans?|aims?|aspires?) to (?:be|"
        r"become|work|train|study|qualify|drive|own|run|join|do (?:a|the|his|level)|live|get taken "
        r"on|go (?:to (?!town\b|the (?:shops?|park)|sleep|bed)|on|into))"
    ), (
        r"(?:he|she|they|i)[’']ll (?:be|work|drive|go to|do|live)"
    ), (
        r"(?:he|she|they|i)[’']d (?:be|cut|drive|work)"
    ), r"sees? (?:him|her|them|my)sel\w+", r"pictures? (?:him|her|them|my)sel\w+",
    r"in (?:five|ten|two|three|a few) years", r"as an adult", r"grown[- ]up life", r"grows? up",
    r"one day", r"wants to (?:stay|leave)", r"careers? (?:advis\w+|interview|fair)",
    r"job (?:cent\w+|coach)", (
        r"too (?:early|young|soon) to (?:say|tell|plan|know|think)"
    ), (
        r"not (?:yet )?thought (?:about|of) (?:later|what)"
    ), r"does(?:n[’']t| not) know (?:yet )?what", r"undecided", r"retire\w*", r"volunteer\w*",
    r"work experience", r"transition\w*", r"moving[- ]up day", r"pre-?school",
    r"(?:upstairs|top|big) (?:class|room)", (
        r"year (?:one|two|three|four|five|six|seven|\d+)(?:[’']s)? (?:next|room|teacher)"
    ),
)  # fmt: skip

HOPE = any_of(
    r"hop(?:e|es|ed|ing)", r"dream\w*", r"wish(?:es|ed)?", r"aspir\w+", r"ambition\w*", r"goals?",
    r"aims?", r"wants?(?= ?[:–→=>-])", r"to be an? \w+", r"(?-i:PATH|MAP)",
    r"(?:vision|dream) board", (
        r"(?:pictures?|photos?|cards?|book) of (?:\w+ ){0,3}(?:jobs?|at work|work\w*|careers?|"
        r"grown-?ups)"
    ), r"(?:wall|list) of (?:dreams|wishes)", (
        r"(?:his|her|their|my|the|big) (?:\w+ )?(?:plan|plans|intention|idea|target)(?:s)? (?:is|"
        r"are|for)"
    ), (
        r"(?:talks?|talking|speaks?|thinks?|thinking|thought) (?:of|about) (?:being|becoming|"
        r"having|going|working|living|getting|getting|doing|running|a job|a career)"
    ), (
        r"would(?:n[’']t| not) mind (?:being|having|a|an|going|working)"
    ), r"gonna", r"bucket list", r"some day", r"ultimately", (
        r"if (?:he|she|they|i) had (?:his|her|their|my) way"
    ), r"in (?:five|ten|two|three|twenty) years", r"by the time (?:he|she|they|i)", (
        r"(?:is|am|are|[’']m|[’']s) (?:certain|sure|set on|intent on|after) "
    ), r"aiming (?:for|to)", r"dead set on", (
        r"what (?:he|she|they|i) (?:really |most )?wants?"
    ), (
        r"(?:jobs?|careers?) (?:cards?|photos?|pictures?)"
    ), r"vision", r"contemplat\w+", r"has in mind", r"would (?:rather|sooner) be", r"envisag\w+",
    r"foresee\w*", r"seek(?:s|ing)? (?:to|work|a)", r"long(?:s|ing) (?:to|for)", r"yearn\w*",
    r"one day", r"someday", r"in (?:the|his|her|their|my) future", r"(?:longer|long)[- ]term",
    r"look(?:s|ing) (?:forward|ahead)", (
        r"can(?:[’']?t|not) wait (?:to|for|until|till)"
    ), (
        r"(?:sees?|pictures?|imagines?|envisages?|visuali[sz]es) (?:him|her|them|my)sel\w+"
    ), (
        r"set (?:his|her|their|my) (?:heart|sights|mind) on"
    ), (
        r"(?:has|got|have) (?:his|her|their|my) eye on"
    ), r"heart is set", r"determined (?:to|that)", r"resolved to", (
        r"(?:means|meaning|intends?|intending|plans?|planning|aims) (?:to|on)"
    ), r"bent on", r"would (?:\w+ )?(?:like|love|give)", (
        r"[’']d (?:really |most |also )?(?:like|love|give|rather be)"
    ), (
        r"wants? (?:\w+ )?to (?!sit|know|leave the|stop|have (?:more|less))\w+"
    ), (
        r"wants? (?:a|an|my|his|her|their|our) (?:own )?\w+"
    ), r"wanted to be", r"fancies", r"saving (?:up )?(?:for|to)", (
        r"(?:am|[’']m|is|are|[’']s) (?:going|off) to (?:be|live|have|drive|work|marry|get|play|own|"
        r"run|build|buy|go|learn|join|study|make|become|open|travel|win)"
    ),
    r"(?:i|he|she|they)[’']ll (?:be|have|live|drive|work|own|marry|get|play|run|become|buy|go)", (
        r"will (?:one day|be an?|live|own|marry|become) "
    ), (
        r"when (?:i|he|she|they|\w+)(?: am| is| are|[’']m|[’']s|[’']re)? (?:big|bigger|older|grown|"
        r"grow|grows|leave|leaves|an adult|a (?:man|woman|grown)|\d\d|eighteen|twenty)"
    ), r"grow(?:s|ing|n)?[- ]?up", r"as an adult", r"would be (?:to|a|an) ", (
        r"thinking of (?:being|becoming|going|doing|training)"
    ), r"has applied", (
        r"keen to (?:be|become|try|learn|work|go|do|join|have|get)"
    ), r"eager to", r"excited (?:about|to|for|that)", (
        r"asked (?:if|whether|when) (?:he|she|they|i) (?:can|could|may|might)"
    ),
    r"if (?:i|he|she|they) (?:could|had|were|was)\b[^.!?]{0,60}\b(?:would|[’']d)", (
        r"next (?:year|term|summer) (?:i|he|she|they)"
    ),
)  # fmt: skip
"""By which the pupil's own line looks ahead: near or far, big or small."""

PARENT_CLEAR_HOPE = Pattern(
    r"\b(?:hop(?:e|es|ing)|dream\w*|one day|grow\w* up|(?:the|his|her|their) future|"
    r"long(?:s|ed|ing) for|wish(?:es)? (?:for|that)|aspir\w+|ambition\w*|"
    r"(?:would|[’']d) (?:\w+ )?(?:love|like|give anything for) (?:him|her|them|our \w+) to|"
    r"when (?:he|she|they) (?:is|are) (?:older|grown))\b",
    re.IGNORECASE,
)
"""By which a parent’s line looks ahead, in a text so long that wider words would find it anywhere."""
PARENT_HOPE = Pattern(
    r"\b(?:(?:over the moon|thrilled|delighted|so (?:happy|proud)) (?:if|to see|when)|"
    r"hop(?:e|es|ed|ing)|dream\w*|wish(?:es|ed)? (?!to\b)|wishes for|aspir\w+|ambition\w*|goals?|"
    r"long(?:s|ing) for|one day|someday|in (?:the|his|her|their) future|(?:longer|long)[- ]term|"
    r"look(?:s|ing) (?:forward|ahead)|can(?:[’']?t|not) wait (?:to|for|until|till)|"
    r"(?:would|[’']d) (?:\w+ )?(?:like|love|give) (?:nothing|it if|him|her|them|anything|to see|"
    r"for|our|my|the same|a (?:job|life|home|future|lad|trade))|grows?[- ]up|as an adult|"
    r"when (?:he|she|they|\w+)(?: is| are|[’']s|[’']re)? (?:big|bigger|older|grown|grows|leaves?|"
    r"an adult|a (?:man|woman|grown)|eighteen|twenty)|"
    r"expect(?:s|ation|ations|ed)?|pictures? \w+ (?:at|in|as|with|when|living|working|[a-z]+ing)|"
    r"(?:sees?|imagines?|envisages?|see) (?:him|her|them|\w+) (?:at|as|in|walk\w*|one|living|"
    r"working|happy|settled|with|[a-z]+ing)|(?:give|do) anything (?:to|for)|"
    r"for (?:him|her|them|our \w+|my \w+|[A-Z]\w+) to (?:be|have|live|find|get|know|grow|go|feel|"
    r"leave|make|work|read|keep|do|become|learn|walk|ride|enjoy|reach|achieve)|"
    r"(?:want|wants|wanted) (?:for )?(?:him|her|them|our|my|[A-Z]\w+|nothing|only|what|the "
    r"(?:best|same))|all (?:we|i|she|he|they|mum|dad) (?:\w+ )?(?:want|wants|ask|asks)|"
    r"matters? (?:most )?(?:to \w+ )?(?:is )?that|pray\w*|"
    r"vision|settle for|(?:no|never a|without a) (?:doubt|reason)|aims?|plan is|"
    r"success (?:for|would|will)|good life|asks? only|only (?:asks?|wants?)|wants? ?[:–-]|please|"
    r"to see (?:him|her|them)|end(?:s)? up|turns? out|(?:he|she|they) (?:will|should|ought "
    r"to|could) (?:one day |always |still |also )?(?:be|have|live|find|get|know|grow|hold|run|"
    r"earn|leave|make|work|keep|do|become|learn|go|marry|drive)|a (?:lad|lass|man|woman|boy|girl|"
    r"grown[- ]up|young (?:man|woman|person)|person|life|future|job|home|place|adult) (?:who|that|"
    r"where|with|in|of)|a happy \w+|happy and|after (?:we|i|they|she|he) (?:\w+ )?(?:gone|die|"
    r"dead|go)|when (?:we|i)[’' ](?:re|m|are|am) (?:gone|no longer|not)|in (?:ten|five|twenty) "
    r"years|at (?:twenty|thirty|eighteen|\d\d)\b|later (?:on|life)|adulthood|L/T|S/T)",
    re.IGNORECASE,
)
"""By which a parent's line looks ahead."""

ADULT_LIFE = {
    "work": any_of(
        (
            r"(?:[’']ll|will|to|[’']d|would) be an? (?!happy|good|better|big|bit|part|little|"
            r"member|nice|kind|great|brave|adult|grown|friend)\w+"
        ), r"vans?", r"(?:his|her|their|my) name (?:on|over)", r"stalls?",         r"work\w*",
        r"jobs?", r"paid", r"pays?", r"earn\w*", r"wages?", r"trade", r"business", r"career\w*",
        r"employ\w*", r"apprentic\w+", r"intern\w*", r"living out of", r"money", r"shop", r"stall",
        r"farm\w*", r"driv(?:e|es|ing|er)", r"garage", r"kitchens?", r"caf[eé]", r"hotel",
        r"vet\w*", (
            r"(?:be|become|being|becoming|as) an? (?:\w+ )?\w+(?:er|or|ist|ian|ant|man|woman|chef|"
            r"vet|nurse|cook|smith)"
        ), r"famous", r"army", r"navy", r"police\w*", r"actor", r"singer", r"volunteer\w*",
    ),
    "home": any_of(
        r"home", r"house\w*", r"flats?", r"bungalow", r"caravan", r"boat", r"cottage", r"bedsit",
        r"digs", r"halls", r"rent\w*", r"lodg\w+", r"tenan\w+", r"mortgage", r"key to the door",
        r"front door", (
            r"(?:a|own|his|her|my|their) (?:own )?(?:place|room|kitchen|keys?|household)"
        ), r"keys", r"household", r"liv(?:e|es|ing)", r"mov(?:e|es|ing) (?:out|in|into|away)",
        r"independen\w+", r"on (?:my|his|her|their) own", r"by (?:my|him|her|them)sel\w+", (
            r"look(?:s|ing)? after (?:my|him|her|them)sel\w+"
        ), (
            r"stay(?:s|ing)? (?:at home|put|with|near|close)"
        ), r"leav(?:e|es|ing) home", (
            r"near (?:mum|dad|her|him|us|them|hers|his|home|\w+ and)"
        ), r"next door", r"up the road", r"round the corner",
    ),
    "community": any_of(
        r"in goal", r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days?", (
            r"the (?:lads|girls|lot|gang|crew|side|squad)"
        ), r"pitch", r"parties", r"mosque", r"council",         r"friends?", r"mates?", r"pals?",
        r"people", r"clubs?", r"volunteer\w*", r"church", r"chapel", r"mosque", r"temple",
        r"synagogue", r"gurdwara", r"teams?", r"league", r"neighbour\w*", r"vot(?:e|es|ing)",
        r"community", r"scouts?", r"guides", r"cubs", r"cadets", r"brownies", r"young farmers",
        r"youth \w+", r"gym", r"towns?", r"village", r"street", r"boxing", r"allotment", r"market",
        r"choir", r"band", r"bell-?ringing", r"ringers", r"parkrun", r"marshal\w*", r"park", r"pub",
        r"joins?", r"joining", r"belong\w*", r"member\w*", r"part of",
        r"known (?:in|by|to|at|locally)", r"go(?:es|ing)? out", r"get(?:s|ting)? out", r"local\w*",
        r"library", r"leisure centre", r"festival", r"girlfriend", r"boyfriend", r"partner",
        r"marri\w+", r"marry", r"wife", r"husband", r"children", r"a family", r"cadets", r"sports?",
        r"football", r"rugby", r"cricket", r"darts", r"drama group", r"society", r"groups?",
        r"fire service", r"lifeboat", r"help(?:s|ing)? (?:out|others|people|at)",
        r"play(?:s|ing)? for", r"keep(?:s|ing)? (?:going|playing|on)", r"social\w*", r"liked",
        r"invited", r"included",
    ),
}  # fmt: skip
"""Of what a hope speaks, in a Section A of a few lines."""
