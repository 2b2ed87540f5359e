"""How people speak of communicating and deciding: what shows that a guide to it is there.

Own work, as the lists of `words.a` are.
"""

from ehcplan.compliance.words.a import any_of

TELLS = any_of(
    r"(?:tells?|tell) (?:you|us|me|people|adults|mum|dad|the|his|her)", r"lets? (?:you|us|me|people|adults) know", r"communicat\w+", r"talks?", r"speaks?", r"speech", r"says?", r"said", r"sign(?:s|ing)?", r"makaton", r"signalong", r"bsl", r"pecs", r"point(?:s|ing)?", r"gestures?", r"eye[- ]?(?:gaze|point\w*|contact)", r"looks? (?:at|up|away|towards)", r"leads? (?:you|adults|us|me)",
    r"takes? (?:your|an adult|my|our) ?(?:['’]s )?hand", r"by the hand", r"vocali[sz]\w*", r"sounds", r"hums?", r"nods?", r"shakes? (?:his|her|their|my) head", r"thumbs?", r"smil(?:es|ing)", r"turn(?:s|ing)? (?:away|(?:his|her|their) head)", r"push(?:es|ing)? (?:\w+ )?away", r"reach(?:es|ing)", r"symbols", r"talker", r"voca", r"aac", r"device", r"facial expressions?", r"body language", r"cries", r"shows? (?:you|us|me|yes|no|that|this|when)", r"means? (?:yes|no|stop|more|finished|that)", r"for (?:yes|no)", r"is (?:yes|no)", r"single words", r"(?:short|full|two-word|three-word) (?:sentences|phrases)", r"writ(?:es|ing) (?:it )?down", r"texts?", r"types?", r"interpreter", r"first language", r"words", r"verbal\w*",
)  # fmt: skip

TO_TELL = any_of(
    r"use", r"using", r"give", r"giving", r"ask(?:ed)?(?! to)", r"asking", r"wait(?:ing)?", r"allow\w*", r"sit", r"kneel", r"get down", r"come down", r"face", r"facing", r"show (?:me|him|her|them|\w+|a|the|two)", r"shown", r"say", r"speak (?:slow\w*|clear\w*|calm\w*|quiet\w*|to|in|with)", r"speak to", r"talk (?:slow\w*|calm\w*|quiet\w*|to|with)", r"keep (?:it|your|language|sentences|instructions|words|things)", r"offer\w*", r"check\w*", r"repeat(?:ed)?", r"explain(?:ed)?", r"simple (?:language|words)",
    r"(?:simple|clear|short|one|two|fewer|few|single|chunked|concise) (?:\w+ )?(?:instructions?|questions?|information|language|steps?)", r"one (?:thing|question|instruction|step) at a time", r"ten seconds", r"\d+ seconds", r"time to (?:think|process|answer|respond|reply|consider)", r"thinking time", r"processing time", r"extra time", r"needs? (?:time|visuals?|pictures?|instructions?|information|people to|adults to|you to)", r"understands? (?:best|more|most|when|if|simple|better|short)", r"best (?:when|if|to)", r"most effectively when", r"works best", r"it helps (?:if|when|to|me|him|her|them)?", r"helps? (?:me|him|her|them|\w+) (?:to )?understand", r"visual\w*", r"pictures", r"photos?", r"write (?:to|it|things|down)", r"written down", r"drawing", r"tell (?:me|him|her|them)", r"do not", r"don['’]t", r"avoid", r"adults (?:should|need|must)", r"people (?:should|need|must)", r"point to", r"model", r"look for", r"watch for", r"objects? of reference", r"say (?:his|her|their|my) name",
)  # fmt: skip

DECIDES = any_of(
    r"cho(?:ose|oses|osing|ice|ices|se|sen)", r"decid\w+ (?:best|better|when|with|after|how|for|what)", r"decisions?", r"decides?", r"options?", r"offer\w*", r"pick(?:s|ed)?", r"preferences?", r"talking mats?", r"advocate\w*", r"interpreter", r"two (?:photos|pictures|objects|things|symbols|cards)", r"pictures?", r"symbols?", r"visit\w* (?:first|before)", r"time to think", r"a day to think", r"the day before", r"beforehand", r"in advance", r"(?:mum|dad|sister|brother|uncle|friend|key ?worker|tutor|someone|person) (?:\w+ ){0,3}(?:with|there|beside|in the room|present|comes)", r"in the (?:morning|afternoon)", r"(?:before|after) (?:lunch|break|the bus)", r"attends? (?:\w+ )?(?:meetings?|reviews?)", r"part of (?:\w+ )?(?:meetings?|reviews?)", r"asked (?:what|where|which|who|how|about)", r"quiet (?:place|room)",
)  # fmt: skip
