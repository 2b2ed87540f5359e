"""By what a Section A shows that it speaks of a topic, however it is put.

`words.a` holds what shows a topic wherever it stands. These patterns are wider: they are asked of
a short Section A that goes by no headings, where nothing else would bring such words in. Own work.
"""

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
    r"goal ?keeper", r"goalie", r"striker", r"midfielder", r"in goal",
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
    ), r"trains? (?:as|to be|for|staff|him|her)",
    r"(?:train|tractor|digger|racing[- ]car|racing) drivers?", r"(?:on|in) the cards",
    r"name of the game", r"the game is up", (
        r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days?,? (?:so|(?:\w+ ){1,2}(?:works?|is working|"
        r"has (?:no|a) (?:lessons?|shift)|has no lessons)\b)"
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


SCHOOL_FELT = any_of(
    r"no (?:way|thanks|chance)", r"never again", r"lets? (?:you|me) (?:get on|be)", r"not for me",
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
    (
        rf"(?:with |to |for )?who(?:m|) {_HE} (?:\w+ )?(?:plays|talks|chats|messages|texts|games|meets|sits|"
        r"rings|misses|trusts)"
    ),
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
    ), r"best man", r"company", r"companions?",
    r"(?:a|the|his|her|their|my) (?:\w+ )?(?:crew|gang|posse|bunch)(?: of \w+)?", (
        r"(?:rides|games|trains|kicks about|messages|texts) with (?:two|three|four|five|some|a few|his|her)"
    ), r"trusts? (?:two|three|one|a few)", (
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

_AT_PLAY = (
    r"(?:play ?times?|break(?:[- ]?times?)?|lunch(?:[- ]?times?)?|dinner(?:[- ]?times?)?|(?:the )?"
    r"playground|class|school|college|nursery|lessons?|groups?|(?:\w+ )?chats?)"
)
_ALONE = r"(?:left out|lonely|alone|on (?:my|his|her|their) own|by (?:my|him|her|them)sel(?:f|ves))"
NEVER_SCHOOL = any_of(
    (
        r"(?:friends?|mates?|pals?|budd(?:y|ies)|boys?|girls?|lads?|child(?:ren)?|cousins?|pupils?|"
        r"classmates?|kids|nobody|no ?one|someone|somebody|anyone|anybody|others) (?:\w+ ){0,3}?"
        r"(?:in|from|at|on) (?:(?:my|his|her|their|the|another|our) )?(?:\w+ )?"
        r"(?:class|school|college|form|course|nursery|year|groups?|table|playgroup|reception)"
    ), rf"{_ALONE} (?:at|in|during|of) (?:\w+ )?{_AT_PLAY}", (
        rf"(?:at|in|during) {_AT_PLAY},? (?:he|she|they|i) (?:\w+ ){{0,3}}{_ALONE}"
    ), (
        r"(?:tired|tires?|sore|ach\w+|blurry|exhausted|worn out|shattered|hurts?|headaches?)"
        r"(?: \w+){0,3} (?:after|from|when|with) (?:a (?:long )?(?:day|week|morning) (?:at|of|in) )?"
        r"(?:reading|writing|school|college|lessons?|nursery|homework)"
    ), r"reading (?:forms|letters|labels|menus|signs|comics|magazines|in bed)", r"group chats?",
)  # fmt: skip
"""Words of school that tell how friends or tired eyes are, and nothing of what school is like."""

_THEIR_ELDERS = (
    r"(?:mum\w*|mother|dad\w*|father|parents?|nan\w*|gran\w*|aunt\w*|uncle|family|stepdad|stepmum)"
)
NEVER_FRIENDS = any_of(
    (
        r"(?:great|good|kind|gentle|patient|lovely|brilliant|wonderful|caring|helpful) (?:with|to|towards) (?:the )?"
        r"(?:little|small|smaller|younger|tiny)(?:er)? (?:kids?|children|ones|pupils)"
    ),
    (
        rf"(?:friends?|mates?|pals?|chums?) of (?:the |his |her |their |my )?{_THEIR_ELDERS}(?:[’']s?)?"
    ), (
        rf"(?:{_THEIR_ELDERS}[’']s?[’']?|family) (?:(?:own|best|old|good|close|oldest|new) )*"
        r"(?:friends?|mates?|pals?)(?![’']s?\b)(?! (?:has|have|whose|with) an? (?:\w+ )?"
        r"(?:son|daughter|boy|girl|child|children|lad))"
    ), r"(?-i:Friends) of (?-i:[A-Z])\w+",
)  # fmt: skip
"""Friends of the family's or of a school's: they are none of the pupil's."""

NEVER_INDEPENDENCE = any_of(
    (
        r"independent (?:\w+ )?(?:advoca\w+|advis\w+|advice|support and advice|reviewing officers?|"
        r"schools?|special schools?|sector|providers?|settings?|placements?|supporters?|visitors?|"
        r"persons?|experts?|psychologists?|assess(?:ors?|ments?)|panels?|reviews?|evidence|reports?|"
        r"mediat\w+|consultants?|tribunals?|travel (?:scheme|team|panel|policy|form|application|"
        r"service|allowance))"
    ), r"independent (?:\w+ ){0,4}therapists?",
    (
        r"(?:bus|train|tram|coach) (?:stations?|stops?|depots?|shelters?|garage|lanes?|routes?|"
        r"companies|company|strike)"
    ), (
        r"(?:near|beside|by|opposite|behind|next to|above|over|close to|minutes from) (?:to )?(?:the |a |an )?"
        r"(?:\w+ )?(?:shops?|bus)"
    ),
    (
        r"(?:goals?|match|final|played|team|won|wins?|score[sd]?|run|tie) (?:\w+ ){0,2}cup"
    ), r"world cup", r"cup (?:final|match|run|team|tie|game)s?", (
        r"(?:dust)?bin (?:lorr(?:y|ies)|wagons?|trucks?|m[ae]n|collect\w+|crews?|bags?|day)"
    ), (
        r"(?:orange|yellow|white|lab|laboratory|hi-?vis|high-?vis\w*|fur|work) coats?"
    ), r"coats? of (?:arms|paint|varnish|many)", (
        r"(?:proud of|sure of|beside|hurts?|hit(?:s|ting)?|bites?|scratch\w*|harms?|enjoy\w*|"
        r"keeps?|amus\w+|express\w*|be|being|describes?|calls?|finds?|blames?|compares?|"
        rf"introduces?|talks? to|told|tells) {_SELF}(?: to {_SELF})?"
    ),
)  # fmt: skip
"""Words of doing things oneself that tell of nothing done: proud of herself, a goal in the cup."""

WITH_ADULTS = any_of(
    r"(?:gets? on|relat\w+|relationships?|interact\w*|respond\w*|bond\w*|talks?|chats?|works?) "
    r"(?:\w+ )?(?:with|to) (?:\w+ ){0,2}(?:adults?|staff|teachers?|grown-?ups|key (?:person|worker))"
)
"""Under a title of friends: what tells of adults."""

NEVER_INTEREST = any_of(
    rf"cook(?:s|ing) (?:\w+ ){{0,2}}for {_SELF}",
    r"cook(?:s|ing) (?:his|her|their|my) own (?:meals?|tea|dinner|lunch|supper|breakfast)",
)
"""What is done because it must be: it tells of managing alone."""
