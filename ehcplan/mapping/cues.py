"""Words that hint at a topic: a second way to a heading. A cue proposes; a person decides."""

import re

from ehcplan.vocabulary import Element


def _any_of(*alternatives: str) -> re.Pattern[str]:
    """Return a pattern for any of these as whole words, whatever the case or apostrophe."""
    joined = "|".join(alternatives).replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


THEMES: dict[Element, re.Pattern[str]] = {
    Element.A_PLAY: _any_of(
        r"play(?:s|ed|ing|er|ers|ful|mates?|grounds?|time|times|dates?|house)?",
        r"(?:board |card |video |computer |ball |party )?games?|gaming|break ?times?|at break",
        r"break|wet play|toys?|outside|outdoors?|garden|free time|spare time|golden time",
        r"hop-?scotch|tag|tig|hide and seek|skipping|swings?|slides?|see-?saw|roundabout|climb\w*",
        r"trampolin\w*|bounc\w+|sand ?pit|sand|water tray|splash\w*|bubbles?|spinners?",
        r"dens?|dress(?:es|ing)? up|pretend\w*|make-believe|role play|small world|puppets?|dolls?",
        r"lego|duplo|train set|jigsaws?|puzzles?|blocks|bricks|marbles|minecraft|roblox|fidgets?",
        (
            r"parks?|adventure playground|soft play|paddling|scooters?|weekends?|films?|pizza|"
            r"telly|tv|xbox|playstation"
        ),
    ),
    Element.A_HEALTH: _any_of(
        r"health\w*|unwell|poorly|ill|illness|sick|sleep\w*|asleep|awake|nap|naps|tired\w*",
        r"exhaust\w*|wears? (?:him|her|them|me) out|worn out|no energy|fatigue\w*",
        r"eat(?:s|ing|en)?|ate|food|lunch|snacks?|hungry|thirst\w*|drink(?:s|ing)?|appetite|diet",
        r"pain\w*|hurts?|hurting|sore|aches?|aching|tumm(?:y|ies)|stomach|belly|head ?aches?|dizzy",
        r"medicines?|medication|tablets? (?:at|with|for|before|after)|inhalers?|pumps?|asthma",
        r"eczema|itch\w*|scratch\w*|allerg\w*|epilep\w*|seizures?|diabet\w*|insulin|blood",
        r"hearing aids?|cochlear|ear (?:moulds?|infections?)|grommets|glasses|eyesight|eyes hurt",
        r"splints?|wheelchair|walker|standing frame|hoist|physio\w*|hospital|nurse|doctor|gp",
        r"dentist|teeth|toilet\w*|nappy|nappies|bladder|bowels?|periods?|hygiene|exercise|breath\w*",
        r"calm(?:s|er|ing)? down|anxious|anxiety|panic\w*|stress\w*|mental health|feeling low",
    ),
    Element.A_SCHOOLING: _any_of(
        r"school\w*|college|nursery|sixth form|class|classes|classroom|classmates?|lessons?",
        r"teachers?|tutors?|teaching assistants?|(?-i:TAs?)|form time|registration|assembl\w+",
        r"learn(?:s|t|ed|ing)?|homework|timetables?|curriculum|subjects?|options?|gcses?",
        r"exams?|tests?|spell(?:s|ed|ing|ings|t)?|writ(?:e|es|ing|ten)|wrote|handwriting",
        r"pencils?|pens?|copying|copy|the board|whiteboard|reading|phonics|books?|maths?",
        r"numeracy|literacy|english|science|circuits|geography|history lesson|art room|music room",
        r"drama|technology|computing|(?-i:PE|DT|RE|ICT|PSHE)|topic|carpet time|group work|slides",
        r"worksheets?|sheets|tables? (?:test|work)|overlay|hall|corridors?|library|playground",
        r"detentions?|behaviour chart|reward chart|internship|course|money class",
    ),
    Element.A_INDEPENDENCE: _any_of(
        (
            r"(?:by|for|to) (?:my|him|her|them|your)sel(?:f|ves)|(?:himself|herself|themself|"
            r"themselves)"
        ),
        r"on (?:my|his|her|their) own|(?:puts?|put|putting) (?:on )?(?:my|his|her|their) own",
        r"without (?:help|being (?:told|asked)|mum|dad)|alone|independen\w+|unaided|all alone",
        r"choos(?:e|es|ing)|chose|chosen|decid(?:e|es|ed|ing)|my turn to choose",
        (
            r"bus|buses|bus pass|train on|travel\w*|walk(?:s|ed|ing)? (?:to|home)|cross(?:es|ing)? "
            r"the road"
        ),
        r"cook(?:s|ed|ing)?|bak(?:e|es|ed|ing)|toast|kettle|washing|laundry|dress(?:es|ed|ing)?",
        r"shoes|laces|zips?|buttons|brush\w* (?:my|his|her|their) (?:teeth|hair)|shower\w*|bath",
        (
            r"money|bank card|pocket money|wages|shops?|shopping|order(?:s|ed|ing)? (?:my|his|her|"
            r"their|food|lunch)"
        ),
        (
            r"gets? (?:himself |herself |myself )?(?:up|ready)|alarm clock|packs? (?:my|his|her|"
            r"their) bag"
        ),
        r"errands?|for a walk|jobs? (?:at home|round the house)|chores|key to the|front door",
    ),
    Element.A_FRIENDSHIPS: _any_of(
        r"friend(?:s|ly|ship|ships)?|best friend|mates?|bff|bud(?:dy|dies)|pals?|classmates?",
        r"boyfriend|girlfriend|lunch table|sits? with|sitting with|sit beside|seats?",
        r"invit(?:e|es|ed|ing|ation)|part(?:y|ies)|sleepovers?|play ?dates?|lonely|left out",
        r"on (?:my|his|her) own at (?:break|lunch)|nobody (?:plays|talks|sits)|no children",
        r"join(?:s|ed|ing)? in|get(?:s|ting)? on with|falls? out|fell out|make(?:s|ing)? friends",
        (
            r"brothers?|sisters?|siblings?|cousins?|twin|grand(?:ma|pa|dad|mother|father|parents)|"
            r"nan|nana"
        ),
        r"nain|taid|granny|gran|aunt(?:y|ie)?|uncles?|stepsister|stepbrother|team ?mates?|bull\w+",
    ),
    Element.A_FUTURE: _any_of(
        (
            r"next year|next term|next september|in september|year (?:7|8|9|10|11|12|13|seven|nine|"
            r"ten|twelve)"
        ),
        r"secondary(?: school)?|big school|high school|new school|juniors|sixth form|college",
        (
            r"university|uni|apprentic\w+|a[- ]levels?|btec|courses?|after school ends|"
            r"leav(?:e|es|ing) school"
        ),
        (
            r"when (?:i|he|she|they) (?:am|'m|is|are|'s|'re)? ?(?:older|grown up|big|an adult|"
            r"finish\w*|leave\w*)"
        ),
        r"when i grow up|grow(?:n|s|ing)? up|grown-up|in the future|future|one day|some ?day",
        (
            r"after (?:school|college|year \d+|gcses?|the summer)|move (?:on|up) to|"
            r"moving (?:up|to)|transition\w*"
        ),
        (
            r"taster (?:day|lesson)s?|(?:till|until) (?:easter|christmas|the summer|summer)|"
            r"open day|supported internship"
        ),
    ),
    Element.A_COMMUNICATION: _any_of(
        r"say(?:s|ing)?|said|tell(?:s|ing)?|told|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke\w*",
        r"shout(?:s|ed|ing)?|whisper\w*|voice|voice notes?|sentences?|words|language|languages",
        (
            r"sign(?:s|ed|ing)?|makaton|bsl|british sign language|gestur\w+|point(?:s|ed|ing)? "
            r"(?:at|to)"
        ),
        (
            r"nod(?:s|ded|ding)?|shak(?:es|ing) (?:his|her|my|their) head|eye[- ]?(?:gaze|contact|"
            r"pointing)"
        ),
        (
            r"looks? (?:up|at|away|towards)|face (?:me|him|her|them)|show(?:s|ed|ing)? (?:me|us|"
            r"you|him|her|it)"
        ),
        (
            r"wait(?:s|ed|ing)?(?: for)?|ten seconds|count to ten|understand(?:s|ing)?|understood|"
            r"explain\w*"
        ),
        r"pictures?|photos?|symbols?|pecs|visual\w*|now and next|picture strip|communication book",
        r"aac|text[- ]to[- ]speech|talker|device|typ(?:e|es|ed|ing)|texts? me|dictat\w+",
        (
            r"hum(?:s|ming)|taps? (?:your|my|his|her|the)|pulls? (?:your|my) hand|says? (?:yes|no)|"
            r"yes or no"
        ),
        (
            r"ask(?:s|ed|ing)? (?:me|him|her|them|again|first)|answer(?:s|ed|ing)?|"
            r"listen(?:s|ed|ing)?|interpreter"
        ),
    ),
    Element.A_INTERESTS: _any_of(
        r"(?:i|he|she|they|really) (?:likes?|loves?|enjoys?)|likes|loves|loved|enjoys?|favou?rites?",
        r"mad about|crazy about|obsessed with|fascinated|fan of|hobb(?:y|ies)|interest(?:s|ed)? in",
        r"clubs?|collect(?:s|ed|ing|ions?)?|expert (?:on|in)|knows (?:all|everything) about",
        (
            r"football\w*|rugby|cricket|netball|hockey|tennis|basketball|badminton|golf|boxing|"
            r"judo|karate"
        ),
        (
            r"taekwondo|swim(?:s|ming|mer)?|gymnastics|danc(?:e|es|ing|er)|ballet|running|cycling|"
            r"bik(?:e|es|ing)"
        ),
        (
            r"climbing|skat(?:e|es|ing|eboard\w*)|fishing|camping|horse ?riding|sailing|surfing|"
            r"darts|snooker"
        ),
        (
            r"scouts|cubs|brownies|guides|beavers|cadets|choir|orchestra|band|bands|"
            r"sing(?:s|ing|er)?|songs?"
        ),
        (
            r"music|drums?|drumming|piano|keyboard|guitar|ukulele|violin|recorder|trumpet|"
            r"saxophone|flute|harp"
        ),
        (
            r"podcasts?|radio|film(?:s|ing)?|movies?|cinema|theatre|acting|tv|youtube|tiktok|anime|"
            r"manga|comics?"
        ),
        (
            r"draw(?:s|ing|ings)?|paint(?:s|ing)?|craft\w*|knitting|sewing|photograph\w*|baking|"
            r"garden(?:s|ing)"
        ),
        (
            r"lego|minecraft|roblox|pokemon|pokémon|fortnite|mario|xbox|playstation|switch|chess|"
            r"warhammer"
        ),
        (
            r"space|planets?|stars|rockets?|dinosaurs?|fossils?|volcanoes|sharks?|insects?|bugs|"
            r"spiders?|bees?"
        ),
        (
            r"butterfl(?:y|ies)|snails?|birds?|chickens?|hens|ducks?|dogs?|pupp(?:y|ies)|cats?|"
            r"kittens?|rabbits?"
        ),
        (
            r"hamsters?|guinea pigs?|hors(?:e|es)|pon(?:y|ies)|cows?|sheep|goats?|pigs?|fish|"
            r"lizards?|snakes?|animals"
        ),
        (
            r"trains?|trams?|buses|lorr(?:y|ies)|trucks?|tractors?|diggers?|cars|aeroplanes?|"
            r"planes|boats|lifts"
        ),
        (
            r"machines?|engines?|circuits|invent(?:s|ed|ing|ions?)?|mend(?:s|ed|ing)?|"
            r"fix(?:es|ed|ing)?|tools"
        ),
        (
            r"build(?:s|ing)? (?:things|models|dens|robots)|robots?|coding|science experiments|"
            r"magic|joke book"
        ),
        r"castles|romans|vikings|history books|maps|flags|football stickers|cards",
    ),
    Element.A_ASP_EMPLOYMENT: _any_of(
        (
            r"jobs? (?:as|in|at|with|where|when)|a (?:proper |real |paid |part-time |saturday "
            r")*job|get(?:ting)? a job"
        ),
        r"paid|pays|earn(?:s|ed|ing)?|wages?|employ\w+|boss|career\w*|apprentic\w+|work experience",
        (
            r"(?:want|like|love|going|hopes?|hoping) to work|work (?:with|at|in|for|as) (?!pairs|"
            r"groups|class)"
        ),
        (
            r"working (?:life|in a|at a|with animals|with children)|workplace|volunteer(?:s|ing)?|"
            r"internship"
        ),
        (
            r"(?:my|his|her|their) own (?:business|shop|company|cafe|café|salon)|business|"
            r"self-employed|cv|interview"
        ),
        r"(?:be|become|being) an? (?:\w+ ){0,2}(?:driver|vet|nurse|doctor|teacher|chef|cook|baker|"
        r"builder|"
        r"mechanic|hairdresser|farmer|gardener|singer|dancer|actor|artist|youtuber|producer|"
        r"footballer|"
        r"scientist|engineer|programmer|designer|paramedic|firefighter|lawyer|journalist|writer|"
        r"pilot|"
        r"carpenter|plumber|electrician|postman|postwoman|zoo ?keeper|police officer|train driver)",
    ),
    Element.A_ASP_LIVING: _any_of(
        (
            r"(?:my|his|her|their|our) own (?:place|flat|house|home|room|front door)|flats?|"
            r"housemates?|flatmates?"
        ),
        (
            r"live (?:on my own|by myself|with (?:my )?friends?|near|in (?:a|my own|london|the)|"
            r"alone|independently)"
        ),
        (
            r"living (?:on my own|independently|with friends|alone)|mov(?:e|ing) out|"
            r"leav(?:e|ing) home|supported living"
        ),
        (
            r"shared house|sheltered|tenan\w+|rent|bills|mortgage|training flat|"
            r"when (?:mum|dad|we) (?:is|are) (?:too )?old"
        ),
        r"get married|married|have (?:a baby|children|kids)|a dog of my own|own (?:a )?keys",
    ),
    Element.A_ASP_COMMUNITY: _any_of(
        (
            r"clubs?|teams?|church|mosque|temple|synagogue|gurdwara|chapel|youth (?:club|group|"
            r"band)|scouts|guides"
        ),
        (
            r"brownies|cubs|cadets|choir|community|neighbour\w*|volunteer\w*|charity|fundrais\w+|"
            r"festival|gigs?|concerts?"
        ),
        (
            r"library|leisure centre|swimming pool|cinema|shopping centre|café|cafe|pub|park run|"
            r"allotment"
        ),
        (
            r"bus|buses|out with (?:my )?friends|going out|go out|meet(?:ing)? (?:new )?people|"
            r"join(?:s|ed|ing)? (?:a|the|in)"
        ),
        r"local|in town|into town|vote|voting|campaign\w*",
    ),
}
"""For the headings that stand for a topic: the words that make a text worth offering there."""

SPLIT: dict[Element, re.Pattern[str]] = {
    Element.A_ASP_EMPLOYMENT: _any_of(
        (
            r"work|works|worked|working|workers?|jobs?|earn(?:s|ed|ing)?|paid|pays|wages?|business|"
            r"employ\w+"
        ),
        (
            r"apprentic\w+|career\w*|boss|internship|volunteer(?:s|ed|ing)?|self-employed|"
            r"shop assistant"
        ),
        (
            r"(?:be|become|being) an? (?:\w+ ){0,2}\w*(?:er|or|ist|ian|man|woman|vet|nurse|chef|"
            r"cook|pilot|soldier|youtuber)"
        ),
        r"(?:be|become) (?:in the (?:police|army|navy|fire (?:brigade|service))|famous)",
        (
            r"producer|drivers?|mechanic|hairdresser|farmer|gardener|vet|nurse|chef|footballer|"
            r"firefighter"
        ),
    ),
    Element.A_ASP_LIVING: _any_of(
        (
            r"live|lives|living|flats?|house|my own (?:place|home|room)|home|cook(?:s|ed|ing)?|"
            r"money|rent|bills"
        ),
        r"on (?:my|his|her|their) own|alone|mov(?:e|ing) out|housemates?",
        r"flatmates?|married|wedding|have (?:a baby|children|kids)|keys?|bedroom|dog of my own",
    ),
    Element.A_ASP_COMMUNITY: _any_of(
        (
            r"clubs?|friends?|church|mosque|temple|synagogue|gurdwara|chapel|teams?|bus|buses|"
            r"volunteer\w*"
        ),
        (
            r"scouts|guides|choir|youth group|community|neighbour\w*|gigs?|concerts?|cinema|pub|"
            r"shops?|shopping"
        ),
        r"part(?:y|ies)|town|library|festival|join(?:s|ed|ing)?|charity|holiday",
    ),
}
"""For the three headings about adult life: the words by which a hope is sorted among them."""

CHOOSING: re.Pattern[str] = _any_of(
    r"choos(?:e|es|ing)|chose|chosen|choices?|decid(?:e|es|ed|ing)|decisions?|pick(?:s|ed|ing)?",
    r"options?|prefer(?:s|red|ences?)?|which (?:one|of)|this one or|either|vote(?:s|d)?|voting",
    (
        r"mak(?:e|es|ing) up (?:my|his|her|their) mind|yes or no|say(?:s|ing)? (?:yes|no)|"
        r"agree(?:s|d|ment)?"
    ),
    (
        r"would (?:you|he|she|they) (?:like|rather)|what (?:i|he|she|they) wants?|do you want|"
        r"consent\w*"
    ),
)
"""Words about choosing and deciding."""
