"""By which a text of Section A looks ahead: hopes, targets, and what of adult life they speak of."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import any_of

HOPE = any_of(
    r"wants? to", r"wanted to", r"would (?:really )?(?:like|love)(?: (?:to|a|an|his|her|my))?",
    r"['’]d (?:like|love) to", r"hop(?:e|es|ed|ing)", r"dreams?", r"dreaming",
    r"wish(?:es)?", (
        r"when (?:i|he|she|they|\w+)(?: am| is| are|['’](?:m|s|re))? (?:older|big|bigger|grown|"
        r"grow|grows|an adult|a grown|leaves?|\d\d)"
    ),
    r"grow(?:s|n)?[- ]?up", (
        r"(?<!in )(?<!for )(?<!on )(?<!of )one day(?! (?:centre|a week|per|each|at|service|"
        r"nursery))"
    ), r"(?<!proud of )(?<!scored )(?:my|his|her|their) (?:\w+ )?goals?(?! (?:in|against)\b)",
    r"goals? (?:is|are)", r"ambitions?", r"aspir\w+",
    r"in the future", r"future",
    r"what (?:i|he|she|they|(?-i:[A-Z])\w+) (?:\w+ )?wants?", r"plans? to", r"looking forward",
    r"aims? to", r"wants a", r"i want", r"be a", r"long[- ]term",
)  # fmt: skip

CLEAR_HOPE = any_of(
    (
        r"wants? to (?:be|become|work|live|drive|own|run|travel|marry|train|study|have "
        r"(?:a|his|her|my)|get (?:a|paid))"
    ), (
        r"wish(?:es)? (?:i|he|she|they|to|that|for)"
    ), (
        r"hop(?:e|es|ing) (?:to|that|for|one|he|she|they|i)"
    ), r"dreams? (?:of|is|about|that)", (
        r"(?:his|her|my|their) (?:biggest |big )?dream"
    ), (
        r"(?:that[’']s|that is|is|being an? \w+ is|it is|it[’']s) what (?:i|he|she|they|"
        r"(?-i:[A-Z])\w+) (?:\w+ )?wants? (?:more|most|to be|one day|above)"
    ),
    (
        r"when (?:i|he|she|they|\w+)(?: am| is| are|['’](?:m|s|re))? (?:older|big|bigger|grown|"
        r"grow|grows|an adult|a grown)"
    ), r"grow(?:s|n)?[- ]?up",
    r"(?<!in )(?<!for )(?<!on )(?<!of )one day(?! (?:centre|a week|per|each|at|service|nursery))", (
        r"wants? (?:my|his|her|their) own (?!way|words|space|pace|bed|peg|chair|desk|table|room)\w+"
    ), (
        r"(?:wants?|(?:would|[’']d) (?:\w+ )?(?:like|love)) an? (?:[\w’-]+ ){0,2}?(?:flat|job|shop|salon|"
        r"house(?! point)|home(?!work)|farm|garage|trade|career|apprenticeship|internship|place of "
        r"(?:my|his|her|their) own)"
    ), (
        r"(?<!proud of )(?<!scored )(?:my|his|her|their) (?:\w+ )?"
        r"(?:goal(?! (?:in|against|at|for the)\b)|goals(?! (?:in|against)\b)|ambitions?)"
    ), r"ambition", r"aspir\w+", r"in the future", r"for a living", (
        r"in (?:five|ten|fifteen|twenty|a few) years(?:[’'] time)?(?= ?[:,–])"
    ), (
        r"(?:sees?|pictures?|imagines?) (?:my|him|her|them)sel(?:f|ves)"
    ), (
        r"would (?:like|love) to (?:be|become|work|live|have|get|go to (?:college|university)|own|"
        r"drive|travel)"
    ),
)  # fmt: skip

WANTED = Pattern(
    r"\b(?:wants? an?|would (?:like|love)|hop(?:e|es)|wish(?:es)?|dreams?)\b"
    r"|(?<!has )(?<!have )(?<!had )(?<!given )\b(?:a|own) (?:flat|house|home|job|place|shop|"
    r"business)\b",
    re.IGNORECASE,
)

TARGET = any_of(
    (
        r"will (?:be able to|use|read|write|say|know|achieve|attain|make|increase|reach|improve|"
        r"complete|demonstrate|count|recogni[sz]e|spell|have (?:learn|ma[sd]e|achiev)\w*)"
    ),
    (
        r"by (?:the end of|the next|next|july|june|december|christmas|easter|half[- ]term|summer|"
        r"spring|autumn|year \d|20\d\d)"
    ),
    r"\d+(?= ?%)",
    r"\d+ ?per ?cent",
    (r"(?:\d+|two|three|four) (?:\w+ )?(?:out of|in every) (?:\d+|five|ten)"),
    r"common exception words",
    (
        r"(?:improve|increase|raise|maintain|develop|reduce)d? (?:his |her |their |my )?(?:\w+ )?"
        r"(?:speed|attendance|scores?|reading|writing|spelling|skills|organi[sz]ation|vocabulary|"
        r"concentration|behaviour|levels?|grades?)"
    ),
    (r"\d+ (?:out of|of) \d+ (?:occasions|times|opportunities)"),
)

WORK = any_of(
    r"jobs?", r"career\w*", r"apprentice\w*", r"business", r"employ\w*", r"self-employed", r"paid",
    r"earn\w*", r"wages", r"trade", r"internship",
    r"work(?:ing)? (?:in|with|as|at|for|on|experience|there|outdoors|outside|where)", (
        r"(?:to|at|find|for|of|where the) work(?: is)?"
    ), r"and work", r"work she", r"work he",
    (
        r"(?:be|become|train as|being) an? (?!good|happy|big|better|part|bit|little|member|lot|"
        r"nice|kind|great|brave|adult|grown)\w+"
    ),
    r"be (?:on (?:the )?(?:telly|tv|stage|radio)|famous)", r"bus driver", r"chef", r"mechanic",
    r"vet", r"youtuber", r"footballer", r"builder", r"nurse", r"teacher", r"hairdresser\w*",
    r"shop (?:assistant|counter)", r"(?:bike|coffee|own) shop", r"salon",
    (
        r"(?:design|mak|draw|writ|build|bak|cook|sew|grow|breed|illustrat|compos|animat|cod|"
        r"programm?|mend|fix|repair|paint|sell|styl|groom|train)(?:e|es|ing|s)? (?:\w+ ){1,4}for "
        r"(?:the )?(?:films?|movies|stage|tv|telly|television|theatres?|shops?|shows?|magazines?|"
        r"newspapers?|studios?|compan\w+|customers?|a living|weddings?|brides|bands|hotels?|"
        r"restaurants?|films and tv|sale|money)"
    ),
    r"vocational", r"workshop", r"selling", r"makes things people buy", r"garden centre", r"to cook", r"mend bikes",
)  # fmt: skip

HOME = any_of(
    r"(?:a|my|his|her|their) (?:own )?(?:flat|house|home|place|bungalow|bedsit)", (
        r"own (?:flat|house|home|place|room|front door)"
    ), (
        r"(?:flat|house|home) (?:of (?:my|his|her|their) own|with|near|next)"
    ),
    (
        r"liv(?:e|es|ing) (?:\w+ ){0,3}(?:with|near|by|in|alone|independent\w*|away|at home|next|"
        r"over|above|upstairs|beside|close|somewhere|where|"
        r"on (?:my|his|her|their) own|together)"
    ), r"independent(?:ly)? liv\w+", r"liv\w+ (?:more |as )?independent\w*", r"independent life",
    r"supported living", r"shared? (?:a )?(?:flat|house|lives)",
    r"shar(?:e|ing) a (?:flat|house|home)", r"mov(?:e|ing) out", r"leav(?:e|ing) home", r"stay(?:ing)? at home", (
        r"look(?:s|ing)? after (?:my|him|her|them)sel(?:f|ves)"
    ), r"where (?:i|he|she|they) lives?", r"near (?:mum|dad|us)", r"become (?:more )?independent",
    r"be (?:more |as )?independent", r"independence",
)  # fmt: skip

COMMUNITY = any_of(
    r"friends?", r"mates", r"clubs?", r"volunteer\w*", r"church", r"mosque", r"temple",
    r"synagogue", r"gurdwara", r"teams?", r"neighbours?", r"neighbourhood", r"vot(?:e|es|ing)",
    r"community", r"scouts?", r"guides", r"brownies", r"cubs", r"cadets",
    r"youth (?:group|centre)", r"gym", r"(?:our|the|my|in) (?:town|village|street)", r"boxing",
    r"ring(?:s|ing)? (?:the )?(?:church )?bells",
    r"allotment", r"market", r"choir", r"band", r"joins?", r"joining", r"go(?:es|ing)? out",
    r"local", r"library", r"leisure centre", r"festival", r"help(?:s|ing)? (?:out|with the little)",
    r"help(?:s|ing)? at (?:the|a|an|his|her|their|our) (?!school|college|garage|shop|farm)\w+", r"food bank",
    r"park", r"girlfriend", r"boyfriend", r"married", r"partner", r"a family of",
)  # fmt: skip

ADULT_LIFE = {
    "work": (WORK, "paid work"),
    "home": (HOME, "where and how to live"),
    "community": (COMMUNITY, "friends and taking part in the community"),
}
