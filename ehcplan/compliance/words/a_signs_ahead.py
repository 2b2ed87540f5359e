"""By what a Section A shows that it looks ahead, however it is put."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import any_of

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
    r"no(?:t)? more (?:school|college|classrooms?|lessons|exams)", (
        r"(?:had enough of|done with|finished with|sick of) (?:school|college|classrooms?|stud(?:y|ying)|"
        r"books|learning)"
    ), (
        r"(?:take|takes|taken|taking|keep|keeping|have|has|use) (?:him|her|them|me|(?-i:[A-Z])\w+) (?:on|as|"
        r"for (?:good|the season)|(?:\w+ )?days? a week)\b"
    ), r"taken on (?:as|at|by|with|full|part)", (
        r"(?:offered|promised) (?:him|her|them|me|(?-i:[A-Z])\w+) (?:an? )?(?:[\w’]+ )?(?:work|job|days?|"
        r"shifts|saturdays|place|trial|start|contract|hours|weekends)"
    ), (
        r"will have (?:him|her|them|me)\b|rather (?:earn|work|be earning)"
    ), (
        r"(?:put|puts|has put|named|listed) (?:\w+ ){1,4}?(?:first|second|top)(?: and \w+ \w+)? on (?:the|his|"
        r"her|their) (?:form|list)"
    ), r"(?:first|second) choice", (
        r"(?:picked|chosen|chose|found|named|circled|likes?|liked) (?:out )?(?:an?|the|his|her|two|three) "
        r"(?:\w+ )?(?:colleges?|courses?|sixth form|universit\w+|apprenticeships?)"
    ), (
        r"(?:circled|ticked|marked|underlined|chosen|picked out) (?:\w+ )?(?:\w+ )?(?:in|from) the prospectus"
    ), r"prospectus[^.;]{0,40}(?:circled|ticked|marked|underlined|liked)",
    (
        r"(?:from|by|after|come|in) (?:the )?(?:easter|july|summer|autumn|january|april)\b[^.;]{0,60}"
        r"\b(?:firm|farm|garage|work\w*|job|trade|season|shop|yard|kitchen|site)"
    ), (
        r"(?:next|then) ?[:,]? (?-i:[A-Z])\w+ college"
    ),
    (
        r"(?:if|whether) (?:i|he|she|they) (?:can|could|may|might) (?:start|train|work|join|learn "
        r"(?:the|a) trade|do (?:an? |the |my |his |her )?(?:apprentic\w+|course|training))"
    ), r"train(?:s|ing)? (?:up|under) ",
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
    (
        r"(?:choos(?:e|es|ing)|decid(?:e|es|ing)|torn|split|pick(?:s|ing)?) between"
    ), r"in two minds (?:about|between)", r"(?:upstairs|top|big) (?:class|room)", (
        r"year (?:one|two|three|four|five|six|seven|\d+)(?:[’']s)? (?:next|room|teacher)"
    ),
)  # fmt: skip

_A_TREAT = (
    r"(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horses?|pon(?:y|ies)|pets?|rabbits?|hamsters?|guinea pigs?|"
    r"(?:new )?(?:bikes?|phones?|tablets?|xbox|ps5|trampoline|bedroom)|festivals?|concerts?|gigs?|"
    r"match(?:es)?|cinema|zoo|beach|seaside|theme park|disney\w*|legoland|alton towers|wembley|party)"
)
NEVER_FUTURE = any_of(
    rf"(?:one day,? )?(?:(?:i|he|she|they) )?(?:wants?|would (?:like|love)|[’']d (?:like|love)|wish(?:es)? for) "
    rf"(?:to (?:have|get|own|go to|see|visit) )?(?:(?:a|an|the|my|his|her|some|another|own) )*{_A_TREAT}\b"
    r"(?! (?:trainer|groomer|walker|business|centre|farm|keeper|shop|sanctuary))"
)
"""A wish for a treat or a pet: it is no plan for what comes next."""

HOPE = any_of(
    r"hop(?:e|es|ed|ing)", r"dream\w*", r"wish(?:es|ed)?", r"aspir\w+", r"ambition\w*", (
        r"(?<!proud of his )(?<!proud of her )(?<!scored a )goals?(?! (?:in|against|attack|keeper)\b)"
    ),
    r"(?:my|his|her|their) (?:\w+ )?life (?:later|ahead|one day|after school)",
    r"aims?", r"wants?(?= ?[:–→=>-])", r"to be an? \w+", r"(?-i:PATH|MAP)",
    r"(?:vision|dream) board", (
        r"(?:himself|herself|themselves|myself|self) as an? (?:\w+ )?(?:man|woman|adult|grown-?up)"
    ), (
        r"that(?:[’']s| is) (?:me|him|her|them),? (?:that|later|one day|grown)"
    ), r"(?:later|grown[- ]up|future)[”’'\"] page", (
        r"(?:pictures?|photo(?:graph)?s?|cards?|book) of (?:\w+ ){0,3}(?:jobs?|at work|work\w*|careers?|"
        r"grown-?ups)"
    ), r"(?:wall|list) of (?:dreams|wishes)", (
        r"(?:his|her|their|my|the|big|\w+[’']s) (?:\w+ )?(?:plan|plans|intention|idea|target)(?:s)? (?:is|"
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
    (
        r"(?:asked|talked|talking|thinking) about (?:later|the future|growing up|what comes next|"
        r"being (?:big|older|grown)|what (?:he|she|they) might)"
    ), r"(?:from now|years? on)(?= ?:)", r"one day", r"someday",
    r"in (?:the|his|her|their|my) future", r"(?:longer|long)[- ]term",
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
    r"in (?:five|ten|fifteen|twenty|a few) years|"
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
        r"jobs?", r"(?:full|part)[- ]?time", r"kennels?", r"stables?", r"placement", (
            r"(?:fitt|mend|fix|repair|build|lay|paint|deliver|serv|groom|weld|plaster|cutt)ing "
            r"(?:\w+ )?(?:at|for|with|tyres?|engines?|bikes?|cars?|boats?|bricks?|hair|walls?|"
            r"houses?|kitchens?|customers?|parcels?)"
        ), r"paid", r"pays?", r"earn\w*", r"wages?", r"trade", r"business", r"career\w*",
        r"employ\w*", r"apprentic\w+", r"intern\w*", r"living out of", r"money", r"shop", r"stall",
        r"farm\w*", r"driv(?:e|es|ing|er)", r"contract",
        r"shifts?", r"yard", r"sawmill", r"(?:tree|plastic) surgeon", r"garage", r"kitchens?", r"caf[eé]", r"hotel",
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
        r"independen\w+", r"(?:pay|paying|pays) (?:\w+ )?board", r"spare room", (
            r"(?:be|being|manag\w+|cop(?:e|es|ing)|get(?:ting)? by|settled?|safe|happy) (?:\w+ ){0,3}?"
            r"(?:on (?:my|his|her|their) own|by (?:my|him|her|them)sel\w+)"
        ), (
            r"look(?:s|ing)? after (?:my|him|her|them)sel\w+"
        ), (
            r"stay(?:s|ing)? (?:at home|put|with|near|close)"
        ), r"leav(?:e|es|ing) home", (
            r"near (?:mum|dad|her|him|us|them|hers|his|home|\w+ and)"
        ), r"next door", r"up the road", r"round the corner",
    ),
    "community": any_of(
        r"in goal", r"coach(?:es|ing)", r"under-?(?:eights|nines|tens|elevens|\d+s)",
        r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days?", (
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
