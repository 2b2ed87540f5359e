"""How people speak of communicating and deciding: what shows that a guide to it is there.

Own work, as the lists of `words.a` are.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import any_of

TELLS = any_of(
    r"(?:tells?|tell) (?:you|us|me|people|adults|mum|dad|the|his|her)",
    r"lets? (?:you|us|me|people|adults) know", r"communicat\w+", r"talks?", r"speaks?", r"speech",
    r"says?", r"said", r"sign(?:s|ing)?", r"makaton", r"signalong", r"bsl", r"pecs",
    r"point(?:s|ing)?", r"gestures?", r"eye[- ]?(?:gaze|point\w*|contact)",
    r"looks? (?:at|up|away|towards)", r"leads? (?:you|adults|us|me)",
    r"takes? (?:your|an adult|my|our) ?(?:['’]s )?hand", r"by the hand", r"vocali[sz]\w*",
    r"sounds", r"hums?", r"nods?", r"shakes? (?:his|her|their|my) head", r"thumbs?",
    r"smil(?:es|ing)", (
        r"turn(?:s|ing)? (?:away|(?:his|her|their) head)"
    ), r"push(?:es|ing)? (?:\w+ )?away", r"reach(?:es|ing)", r"symbols", r"talker", r"voca", r"aac",
    r"device", r"facial expressions?", r"body language", r"cries", (
        r"shows? (?:you|us|me|yes|no|that|this|when)"
    ), (
        r"means? (?:yes|no|stop|more|finished|that)"
    ), r"for (?:yes|no)", r"is (?:yes|no)", r"single words", (
        r"(?:short|full|two-word|three-word) (?:sentences|phrases)"
    ), r"writ(?:es|ing) (?:it )?down", r"texts?", r"types?", r"interpreter", r"first language", r"words", r"verbal\w*",
    r"blinks?", r"pats?", r"strokes?", r"kicks?", r"stamps?", r"bounc(?:es?|ing)", r"waves?",
    r"rubs?", r"flaps?", r"jumps?", r"stares?", r"hides?", r"screams?", r"gives? (?:you|us|me)",
    r"comes? (?:to|over|up)", r"carries", r"places?", r"lies down", r"sits down", r"walks? off",
    r"drops?", r"eyes", r"looks?", r"claps?", r"taps?", r"touch(?:es|ing)?", r"tug(?:s|ging)?",
    r"pulls?", r"bangs?", r"whistles?", r"goes (?:quiet|silent|still)", r"goes red", r"turns?",
    r"spells? out", r"draws?", r"copies", r"repeats", r"echo(?:es|ing)?", r"nudges?", r"fists?",
    r"fingers?", r"= ?(?:yes|no|more|stop|\w+)", r"switch", r"talk book",
    r"communication (?:book|board|passport)", r"laughs?", r"frowns?", r"squeezes?",
    r"hands? (?:you|over|up)", r"brings?", r"fetch(?:es)?", r"asks?", r"answers?", r"shouts?",
    r"whispers?", r"messages?", r"emails?",
)  # fmt: skip

TO_TELL = any_of(
    r"use", r"using", r"give", r"giving", r"ask(?:ed)?(?! to)", r"asking", r"wait(?:ing)?",
    r"allow\w*", r"sit", r"kneel", r"get down", r"come down", r"face", r"facing",
    r"show (?:me|him|her|them|\w+|a|the|two)", r"shown", r"say", (
        r"speak (?:slow\w*|clear\w*|calm\w*|quiet\w*|to|in|with)"
    ), r"speak to", (
        r"talk (?:slow\w*|calm\w*|quiet\w*|to|with)"
    ), (
        r"keep (?:it|your|language|sentences|instructions|words|things)"
    ), r"offer\w*", r"check\w*", r"repeat(?:ed)?", r"explain(?:ed)?", r"simple (?:language|words)",
    (
        r"(?:simple|clear|short|one|two|fewer|few|single|chunked|concise) (?:\w+ "
        r")?(?:instructions?|questions?|information|language|steps?)"
    ), (
        r"one (?:thing|question|instruction|step) at a time"
    ), r"ten seconds", r"\d+ seconds", (
        r"time to (?:think|process|answer|respond|reply|consider)"
    ), r"thinking time", r"processing time", r"extra time", (
        r"needs? (?:time|visuals?|pictures?|instructions?|information|people to|adults to|you to)"
    ), (
        r"understands? (?:best|more|most|when|if|simple|better|short)"
    ), r"best (?:when|if|to)", r"most effectively when", r"works best", (
        r"it helps (?:if|when|to|me|him|her|them)?"
    ), (
        r"helps? (?:me|him|her|them|\w+) (?:to )?understand"
    ), r"visual\w*", r"pictures", r"photos?", r"write (?:to|it|things|down)", r"written down",
    r"drawing", r"tell (?:me|him|her|them)", r"do not", r"don['’]t", r"avoid",
    r"adults (?:should|need|must)", r"people (?:should|need|must)", r"point to", r"model",
    r"look for", r"watch for", r"objects? of reference", r"hold", r"put", (
        r"leave (?:a|him|her|them|time|space|gaps?)"
    ), (
        r"get (?:down|low|close|near|on|his|her|their)"
    ), r"bend", r"crouch", r"count", r"slow down", r"stop", r"let (?:him|her|them|me)",
    r"read (?:it|them|things|aloud|out)", r"text", r"ring", r"phone", r"email", r"name first", (
        r"(?:use|start with) (?:his|her|their) name"
    ), r"[2-4] words", r"one at a time", r"gestures?", r"real objects?", r"objects", r"choices", (
        r"two (?:answers|choices|things|words|options|pictures)"
    ), r"stand", r"look at (?:him|her|them|me)", r"touch (?:his|her|their)",
    r"take (?:a|your|it|turns)", r"try", r"turn off", r"tell", r"warn", r"prepare", r"sing", r"tap",
    r"those (?:speaking|talking)", r"speaking to", r"should", r"never", r"always",
    r"say (?:his|her|their|my) name",
)  # fmt: skip

DECIDES = any_of(
    r"cho(?:ose|oses|osing|ice|ices|se|sen)", (
        r"decid\w+ (?:best|better|when|with|after|how|for|what)"
    ), r"decisions?", r"decides?", r"options?", r"offer\w*", r"pick(?:s|ed)?", r"preferences?",
    r"talking mats?", r"advocate\w*", r"interpreter", (
        r"two (?:photos|pictures|objects|things|symbols|cards)"
    ), r"pictures?", r"symbols?", r"visit\w* (?:first|before)", r"time to think", r"a day to think",
    r"the day before", r"beforehand", r"in advance", (
        r"(?:mum|dad|sister|brother|uncle|friend|key ?worker|tutor|someone|person) (?:\w+ "
        r"){0,3}(?:with|there|beside|in the room|present|comes)"
    ), r"in the (?:morning|afternoon)", (
        r"(?:before|after) (?:lunch|break|the bus)"
    ), (
        r"attends? (?:\w+ )?(?:meetings?|reviews?)"
    ), r"part of (?:\w+ )?(?:meetings?|reviews?)", (
        r"asked (?:what|where|which|who|how|about)"
    ), r"quiet (?:place|room)",
)  # fmt: skip

_WHO = r"(?:him|her|them|me|us|you|\w+)"
_KNOWS = (
    r"(?:mum|mother|dad|father|parents?|carers?|family|staff|school|nan|gran|teachers?|therapists?|"
    r"salt|slt|report|passport)"
)

_OTHERS = (
    r"(?:you|adults|people|staff|others|everybody|everyone|somebody|someone|teachers|grown-ups)"
)
_LANGUAGE = r"(?:sentences|phrases|words|language|gestures|instructions|questions|vocabulary)"

_WILL_SOON = (
    r"(?:(?:will|can|[’']ll|is (?:\w+ )?(?:able|happy|quick|ready|keen|not shy|not slow) to|never "
    r"fails to)(?: \w+){0,2}?|(?:soon|always|happily|readily))"
)
NO_WAY = Pattern(
    r"\b(?:has|have|with|uses?|got) no (?:\w+ )?(?:speech|words|language|voice|"
    r"(?:means|way|method|form) of \w+)\b"
    r"|\b(?:does(?: not|n[’']t)|cannot|can[’']?t|can not|unable to|not able to|never|is not yet|"
    r"isn[’']t) (?:yet |really )?"
    r"(?:talk|speak|communicate|say|sign|use|express|verbali[sz]e|talking|speaking)\w*\b"
    r"|\b(?:non|pre|minimally)[- ]?verbal\w*"
    r"|\b(?:speech|language|talk\w*|communicat\w*|verbal \w+|says?) (?:\w+ )?(?:is|are|was|at|"
    r"remains?|:|little|nothing) ?"
    r"(?:at )?(?:an? )?(?:very |quite |rather |severely )?(?:delayed|limited|poor|weak|ok(?:ay)?|"
    r"fine|good|typical|normal|basic|little|nothing|age[- ]appropriate|early stage)?\b(?= ?[.;,]|$)"
    r"|\b(?:ask|asks?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|see|contact|ring|consult|"
    r"refer to|go through|check with|go by|use) "
    rf"(?:what )?(?:(?:his|her|their|my|the|any|\w+[’']s) )?(?:class |key )?{_KNOWS}\b"
    rf"|\b(?:talk|speak|communicate|be)(?:ing)? (?:to |with )?{_WHO} (?:just )?(?:normally|"
    r"naturally|as normal|as usual|as (?:you|one) would|the same|like "
    r"(?:any|every|you|the)\w*|in the (?:usual|normal|same|ordinary) way)\b[^.;]*"
    r"|\b(?:just|simply|only|you can) (?:talk|speak|chat|ask|have a (?:chat|word|talk))"
    rf"(?:ing)?(?: to| with)? {_WHO}(?= ?[.;,:!–-]|$| and\b)"
    rf"|\b{_WILL_SOON} (?:tell|let) (?:you|us|me|people|adults|staff|anyone|everyone|everybody|"
    r"them)(?: know)?(?: (?:all|exactly|straight|soon enough|right away))?"
    r"(?: (?:what|how|when|if|that|about|off|out|where|why|(?:his|her|their) "
    r"(?:mind|views?|opinions?))\b(?:(?! (?:by|with|using|through|in|on(?! (?:his|her|their) "
    r"mind)|via|from)\b)[^.;:,–]){0,50})?(?=[.;]|$)",
    re.IGNORECASE,
)
"""What fills a guide and guides nobody: that there is no speech, whom to ask, to talk as usual."""

TO_SOMEBODY = Pattern(
    r"\b(?:talk|speak|say|sign|show|point|write|text|ask)(?:ing)?(?: \w+ly)?(?: it| things)? (?:to|"
    r"with|for) (?:him|her|them|me)\b"
    rf"|\b{_OTHERS} (?:who |to |should |must |will |need to |can |could ){{0,2}}(?:talk|speak|say|"
    r"sign|show|tell|write|text|ask)\b"
    rf"|\b(?:use|using) (?:\w+,? (?:and )?){{0,3}}?{_LANGUAGE}\b|^\W*(?:speak|talk|say|write)\b",
    re.IGNORECASE,
)
"""What others are to do, where the words are the same as for what the pupil does."""

_CHANNEL = (
    r"(?:e-?mail|text|message|letter|note|phone ?call|(?:tele)?phone|call|in writing|on paper|in "
    r"person|face[ -]to[ -]face|"
    r"written|writing|aloud|out loud|pictures|words)"
)
_ADDRESSED = (
    r"(?:e-?mailed|texted|messaged|rung|phoned|called|written to|asked(?! to\b)|told|spoken "
    r"to|talked to|shown|warned|addressed|approached)"
)
_PREFERS = (
    r"(?:would rather|[’']d rather|prefers?|would prefer|likes?|would like|wants?|asks?|finds? it "
    r"(?:\w+ )?(?:easier|better|harder)|"
    r"it is (?:\w+ )?(?:easier|better|best)|does(?: not|n[’']t) (?:like|want)|hates?|"
    r"copes? (?:best|better))"
)
SPOKEN_TO = Pattern(
    r"\b(?:when|while|before|if|in) (?:you |adults |people |staff |anybody |anyone )?(?:are |is "
    r"|wants? to |have to |needs? to )?"
    r"(?:talk|speak|communicat|writ|ask|tell|explain|address|approach|chat|convers)(?:e|s|es|ing)? "
    r"(?:\w+ )?(?:to |with )?(?-i:him|her|them|me|[A-Z][a-z]+)\b"
    rf"|\b{_PREFERS} (?:(?:to|an?|the|it|not|being|having|get|be|have|send|read|if|when|things) "
    rf"){{0,3}}(?:{_ADDRESSED}|{_CHANNEL})\b"
    r"[^.;]{0,40}?\b(?:than|to|rather|not|instead|by|in|before|first|over|slow\w*|quiet\w*|"
    r"clear\w*|down|what|where|at)\b"
    rf"|\b(?:likes?|prefers?|wants?|asks?|needs?|would (?:like|rather|prefer)) {_OTHERS} (?:to "
    r")?(?:write|speak|text|say|tell|show|ask|talk|explain|sign|wait)\b"
    rf"|\b{_OTHERS} (?:should|must|need to|can|could|will) (?:\w+ )?(?:talk|speak|say|tell|ask|"
    r"write|explain|sign|wait|listen|check|use|give (?:him|her|them|me) time)\b"
    r"|\b(?:give|giving|allow) (?-i:him|her|them|me|[A-Z][a-z]+) (?:(?:some|plenty|enough|more|"
    r"extra|of|the) ){0,3}time to (?:answer|reply|think|respond|speak|finish|process|say|work)\b"
    rf"|\b(?:use|using) (?:\w+,? (?:and )?){{0,3}}?{_LANGUAGE}\b|\b(?:speak|talk) (?:\w+ly|in "
    r"(?:short|simple|plain))\b|\bkeep (?:it|your \w+|what you say|sentences|questions|language|"
    r"instructions) (?:\w+ )?(?:brief|short|simple|clear|plain|slow)\b"
    r"|\b(?:patient|wait|calm|honest|clear|direct|brief) (?:with (?:him|her|them|me) )?(?:when|"
    r"while|for) (?:he|she|they|I|him|her|them) (?:\w+ )?(?:speak|talk|say|tell|answer|repl|writ|"
    r"explain)\w*"
    r"|\bconversations? (?:go|goes|work|works|is|are) (?:best|better|easier|easiest|harder)\b|"
    r"\b(?:attention|name) (?:first )?(?:before|first)(?: (?:you|anybody|anyone|adults|people))? "
    r"(?:say|speak|talk|ask|tell|begin)\w*",
    re.IGNORECASE,
)
"""How others are to speak or write to the pupil, in a sentence that stands under no heading."""

OTHERS_DECIDE = Pattern(
    r"\b(?:mak(?:e|es|ing)|tak(?:e|es|ing)) (?:all |any |most |the |every |\w+[’']s "
    r")*(?:decisions?|choices?) (?:for|on behalf|about)\b"
    r"|\b(?:decides?|cho(?:ose|oses|sen?)|decisions?|choices?)(?: \w+){0,3} (?:for "
    r"(?:him|her|them)|on (?:his|her|their) behalf|in (?:his|her|their) best interests)\b"
    r"|\b(?:lacks?|does not have|has no|without) (?:the )?(?:mental )?capacity\b[^.;]*"
    r"|\b(?:cannot|can[’']?t|unable to|not able to|too young to|does not) (?:yet )?(?:understand|"
    r"make|take|choose|decide)\b[^.;]*",
    re.IGNORECASE,
)
"""Decisions that somebody else takes: they tell nothing of how the pupil is helped to."""
