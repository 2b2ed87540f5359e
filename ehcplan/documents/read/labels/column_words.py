"""The words by which the heading of a column, or a label, says what it holds."""

from ehcplan.documents.read.labels.holds import Holds

_GIVERS = (
    r"(?:the |his |her |their |my |our )?(?:school|home|nursery|college|setting|parents?|carers?|family|mum|dad|health|"
    r"nhs|social care|council|authority|therapists?|speech|occupational|physio\w*|nurses?|teachers?|class|tas?|senco|"
    r"staff|adults?|people|everyone|everybody|others|we|services?|specialists?|outside|it|there)"
)
# In order: the first that is found in a plain heading of a column or a label holds.
WORDS: tuple[tuple[Holds, str], ...] = (
    (Holds.ATTACHED, (
        r"\b(?:attached|appended|enclosed|copy (?:attached|enclosed|included))\b|^appendix(?: no| "
        r"number)?$"
    )),
    (Holds.NUMBER, (
        r"^(?:no|number|ref|reference|#|id|item|need (?:no|ref|number)|outcome (?:no|ref|number)|"
        r"code|k ?no|appendix (?:no|ref|number))$"
    )),
    (Holds.PROVISION, (
        r"^what (?:happens|will (?:happen|be (?:done|provided|given|put in place))|is (?:to be )?"
        r"(?:done|given|provided|put in place)|we (?:will )?do|\w+ (?:gets?|has|will "
        r"(?:get|have|receive)))\b.*\b(?:who|whom|how|when|where)\b"
    )),
    (Holds.PROVISION, (
        r"^what(?: (?:(?:and|or|by|with|from) )?(?:whom?|how (?:much|often|long)|where|when))+$"
    )),
    (Holds.OUTCOME, (
        rf"^what (?!{_GIVERS}\b)\w+(?: \w+){{0,2}} (?:will|should|can|is going to|wants? to|hopes? to) (?:be able to )?"
        r"(?:do|manage|learn|reach)\b.*\b(?:by when|when|how (?:far|well|often))\b|"
        r"^(?:by )?when and what(?: \w+ will (?:do|manage|reach))?$"
    )),
    (Holds.NEED, (
        r"^what (?:(?:is|are|gets|makes \w+)|\w+ (?:still )?finds?) (?:\w+ )?(?:hard(?:er|est)?|difficult|tricky)\b"
        r"(?!.*\b(?:helps?|support|done|provision)\b)"
    )),
    (Holds.OUTCOME, (
        r"^(?:the |each |every |my |his |her |their )?outcomes? (?:and|with|then|plus) (?:the |its "
        r"|any |their |a |first |small |key |next |main )*(?:steps?|milestones?|stepping "
        r"stones?)(?: (?:to (?:it|them)|towards (?:it|them)|(?:on|along) the way))?$"
    )),
    (Holds.OUTCOME, (
        r"^(?:what|how)\b(?!.*\bknow\b) (?:\w+ ){0,3}?(?:will|should|must|might|would|is going to|we want to) "
        r"(?:\w+ ){0,3}?(?:different|change[sd]?|better)\b|^what (?:needs|we want|is) to "
        r"(?:be different|change)\b|^(?:what |the )?(?:difference|changes?)(?: (?:it|this|that|we|i|\w+) "
        r"(?:\w+ ){0,3}?(?:makes?|wants?|see|hoped?|hopes?|likes?)(?: (?:for|to see|to make|in)\b.*)?)?$"
    )),
    (Holds.AREA, (
        r"^outcomes? (?:for|in|about|area|theme|heading|strand|topic)$"
    )),
    (Holds.AREA, (
        r"^(?:(?:part|area|side|strand|pathway|corner) of (?:(?:his|her|their|my|adult|the) "
        r")?(?:life|adulthood|adult life|preparing for adulthood|pfa)|(?:preparing|preparation) "
        r"for (?:adulthood|adult life)(?: (?:area|strand|pathway))?|pfa(?: "
        r"(?:area|strand|pathway))?|adult life)$"
    )),
    (Holds.AREA, (
        r"^(?:(?:broad |sen |main )?areas?(?: of (?:needs?|sen|send|development|(?:special educational |send? )"
        r"needs?))?|categor(?:y|ies)(?: of needs?)?|(?:types?|kinds?) of (?:needs?|sen)|sen types?|heading|"
        r"domain|aspect|theme)$"
    )),
    (Holds.KIND, (
        r"^(?:type|kind|(?:type|kind) of outcome|(?:this is )?for (?:education|health|care).*|this "
        r"is for|education health (?:or )?(?:social )?care|ehc)$"
    )),
    (Holds.EVIDENCE, (
        r"^(?:evidence|advice|source|sources?|who (?:says|said) so|taken from|report|reports?|as "
        r"of|level|evidence (?:from|source)|source of (?:information|advice))$"
    )),
    (Holds.LINK, (
        r"^(?:for|purpose|serves?|helps with|comes from|of needs?|"
        r"what (?:it|this) (?:is for|serves|meets)|links?|(?:links?|linked|relates?|related) to|"
        r"(?:meets?|links?(?:ed)?|relat\w+|supports|addresses|for|towards)"
        r"(?: to)? (?:the )?(?:needs?|outcomes?)(?: (?:no|numbers?|refs?|s))*|(?:needs?|outcomes?) "
        r"(?:met|addressed|supported|linked|it (?:meets|serves))|(?:for )?(?:which|what) "
        r"(?:needs?|outcomes?)\b.*|(?:hopes?|aspirations?) in section a|"
        r"(?:works?|working|leads?|goes|contributes?) (?:towards?|to)|"
        r"(?:(?:for|from|serves|links? to|linked to|comes from) (?:\w+ )?needs?|needs? "
        r"(?:refs?|references?|nos?|numbers?|codes?))"
        r"(?: s)? (?:and|with|plus) (?:\w+ ){0,3}?(?:hopes?|aspirations?|wish(?:es)?|dreams?|wants?|ambitions?)\b.*)$"
    )),
    (Holds.MONITOR, (
        r"\b(?:targets?|steps?|goals?|progress)\b.*\b(?:set|checked|agreed|reviewed|written|"
        r"watched|counted)(?: and \w+)? by\b|"
        r"^(?:termly|half[- ]termly|weekly|monthly|fortnightly) (?:targets?|goals?)"
        r"(?: (?:under|for|towards|on) .*)?$|"
        r"^who (?:checks|counts|measures|watches|tracks|keeps (?:an eye|track|watch))\b|^watched over by$"
    )),
    (Holds.STEPS, (
        r"\b(?:steps?|short(?:er)? term (?:targets?|outcomes?|goals?)|milestones|interim targets?|"
        r"targets? towards|smaller goals|stepping stones?|on the way|along the way|part[- ]?way|"
        r"half[- ]?way)\b"
    )),
    (Holds.AIM, (
        r"^(?:the )?(?:long(?:er)? term )?(?:hopes?|aspirations?|ambitions?|dreams?|vision) (?:this|it|that) "
        r"(?:leads?|goes|works|builds?|helps?) (?:to|towards|with)$|^long(?:er)? term (?:hopes?|aspirations?|"
        r"ambitions?|dreams?|vision)$|\b(?:long(?:er)? term (?:aims?|outcomes?|goals?)|overarching "
        r"(?:aim|outcome)|^aims?$|aim s$)"
    )),
    (Holds.BASELINE, (
        r"\b(?:baseline|starting point|current level|where (?:i am|\w+ is|things (?:are|stand)|we "
        r"are) now|where it starts from|where (?:\w+ ){0,2}(?:starts?|started|begins?|began)"
        r"(?: from)?|now|today|at present)$"
    )),
    (Holds.MEASURE, (
        r"\b(?:measured?|success criteria|how (?:will )?(?:we|you|i|they)(?: will)? know|evidence "
        r"of (?:success|progress)|what (?:success|good|it) (?:will )?looks? like|indicators?)\b"
    )),
    (Holds.MEASURE, (
        r"^(?:(?:what )?success (?:will )?looks? like|success(?: (?:measures?|criteria|indicators?))?|"
        r"signs? of (?:success|progress))\b"
    )),
    (Holds.MONITOR, r"\b(?:monitor\w*|checked|checks|tracked)\b"),
    (Holds.REVIEW, r"\b(?:review\w*)\b"),
    (Holds.WHO, (
        r"^(?!(?:(?:whole |school |class )?(?:staff|adults?|team|workforce) )?training(?: "
        r"(?:of|for|to) .*)?$).*\b(?:who|whom|(?:provided|delivered|given|taught|run|offered|"
        r"supplied|put in place|carried out|done) by|provider|staff\w*|lead(?:ing)?|responsib\w+|"
        r"led by|adult(?! (?:life|living|services|care|social|world|years))|person)\b"
        r"(?!.*\b(?:ratio)\b)|^(?:job )?(?:roles?|titles?|posts?)$|"
        r"^(?:in the |whose )?hands(?: of)?$|"
        r"^(?:qualifications?|expertise|level of (?:expertise|training|skill))(?: (?:and|or) "
        r"\w+)?(?: (?:needed|required))?$"
    )),
    (Holds.RATIO, (
        r"\b(?:ratio|group size|size of group|pupil ratio|grouping|how many "
        r"(?:pupils|children|others|in the group))\b|^(?:group|individual or group|1:1 or group)$|"
        r"^(?:numbers|class size|number (?:of (?:pupils|children|students|learners)|in (?:the )?"
        r"(?:group|class))|numbers? in (?:the )?(?:group|class)|with how many(?: \w+)?|"
        r"alone or (?:in|with) .*)$"
    )),
    (Holds.FREQUENCY, (
        r"^(?:which )?days?(?: of the week)?$|^(?:mon|tue|wed|thu|fri)(?:s|rs?|nes|urs)?(?:days?)?$|"
        r"\b(?:how often|frequency|often|times a week|"
        r"sessions? per|regularity|how many times)\b"
    )),
    (Holds.AMOUNT, (
        r"\b(?:how much|how long|duration|length|hours?|minutes|amount|time "
        r"(?:allocated|needed|given|per)|weekly time|quantity|level of support|intensity|^time$|"
        r"^dos(?:e|age)$)"
    )),
    (Holds.COST, r"\b(?:cost|funding|£|budget|price)\b"),
    (Holds.DATE, (
        r"^(?:from(?: (?:and|or) (?:to|until|when))?|from when(?: to when)?|(?:(?:start|end|begin(?:ning)?|"
        r"commencement)(?:s|ing)?(?: dates?)?(?: (?:and|or|to) )?){1,2}(?: dates?)?|dates?|"
        r"(?:starts|begins|runs|lasts|in place|available)(?: (?:from|by|until))?(?: (?:and|to|until) \w+)?)$"
    )),
    (Holds.PLACE, (
        r"^(?:where|location|place|venue|setting)$|\bwhere (?:it|this) (?:happens|will|takes)\b"
    )),
    (Holds.OUTCOME, r"^where \w+ (?:will|wants? to|would like to|should) be$"),
    (Holds.BY, (
        r"\b(?:by when|by date|when (?:by|will)|target date|timescales?|time ?frame|deadline|"
        r"(?:achieve|reach|met|done|finish|complete)(?:d|ed)? by|due|date to be achieved|end date|"
        r"completed? by)\b|^when$|^by$"
    )),
    (Holds.STRENGTH, (
        r"\b(?:strengths?|(?:is |s )?working well|what(?: is| s)? working$|(?:what(?: is| s)? "
        r")?go(?:ing|es) well|can do|good at|does well|do well|positives|what (?:i|\w+) can "
        r"do|resources)\b(?!.*\b(?:needs?|hard|difficult\w*|find|finds|not|barriers?)\b)|^working$|"
        r"what is working (?!not)|^what works(?: well)?$|^(?:my |his |her |their |\w+s "
        r")?(?:abilities|skills|talents|(?:i |s?he |they )?can)$"
    )),
    (Holds.NEED, (
        r"\bneed(?:s|ing)? (?:(?:more|some|extra|most|any|lots of|a lot of|our|adult|additional) "
        r")?(?:help|support)\b|\bneeds? to (?:work on|learn|develop|improve|practi[sc]e)\b|"
        r"\bneeds? for (?:help|support)\b|\b(?:support|help) needs?$|\b(?:help|support)(?: is| "
        r"that is)? (?:needed|wanted|required) (?:with|in|for)\b|^(?:areas?|things?) (?:for|of|to) "
        r"(?:development|improvement?|develop|work on)$"
    )),
    (Holds.PROVISION, (
        r"^(?:tasks?|(?:content|nature|description) of (?:the )?(?:work|sessions?|lessons?|teaching))$|"
        r"^what$|^what (?:happens|is (?:done|given|provided|put in place)|we do|i get|\w+ gets?)\b|"
        r"^what (?:\w+ ){1,2}(?:will|must|should|is to|are to) (?:have|get|receive|be "
        r"(?:given|offered|provided))(?: (?:at|in|for|from|to learn)\b.*)?$|"
        r"^what (?:there|it) (?:is|will|must|should|is going|is to)(?: to)? (?:be|happen)$|"
        r"^what (?:is |will be |are |must be |there is )?(?:put |set |to be put )?(?:in place|laid on|"
        r"arranged|set up)$|"
        r"^what (?:\w+ ){1,3}(?:provides?|offers?)$|\b(?:provision|support|intervention|strategies|"
        r"strategy|help|what (?:will|must) (?:happen|be (?:done|provided))|what (?:the |his |her "
        r"|their |my |our )?(?:school|home|nursery|college|setting|parents?|carers?|family|mum|dad|"
        r"mum and dad|parents and carers|health|nhs|social care|council|authority|therapists?|"
        r"(?:speech|occupational|physio)[\w ]{0,24}|nurses?|teachers?|class "
        r"teacher|tas?|senco|staff|adults|people|everyone|everybody|others|we|services?|"
        r"specialists?|outside agencies) (?:will|must|should|does|do|is to|are to) "
        r"(?:do|give|offer|put in place)\b|^(?:the |his |her |their |my |our "
        r")?(?:school|home|nursery|college|setting|parents?|carers?|family|mum|dad|mum and "
        r"dad|parents and carers|health|nhs|social care|council|authority|therapists?|"
        r"(?:speech|occupational|physio)[\w ]{0,24}|nurses?|teachers?|class "
        r"teacher|tas?|senco|staff|adults|people|everyone|everybody|others|we|services?|"
        r"specialists?|outside agencies) (?:will|must|should)(?: do)?$|action|how (?:this|it|the "
        r"need) will be met|"
        r"how \w+ (?:will|is to|must) be (?:helped|supported|taught)|resources required|input|activity|service)\b"
    )),
    (Holds.OUTCOME, (
        r"\b(?:outcomes?|goals?|targets?|objectives?|what (?:i|we|\w+) (?:want|will|would "
        r"like|hope)s? (?:to|me to)? ?(?:achieve|be able)?|achieve)\b"
    )),
    (Holds.NEED, (
        r"\b(?:needs?|difficult\w*|not working|barriers?|challenges?|concerns?|find(?:s)? hard(?:er|est)?|"
        r"hard(?:er|est)? for|(?:is|are|i) hard(?:er|est)?\b|what is hard|"
        r"(?:less|not (?:so|as|yet)) easy|struggl\w+|(?:has |have |gets? in(?:to)? )?trouble with|"
        r"obstacles?|holds? (?:\w+ ){1,2}back|impact|not (?:going )?so well|not going well|"
        r"tricky|what makes|how (?:this|it|that|they) affects?|effects? on|(?:gets?|stands?) in "
        r"the way)\b"
    )),
    (Holds.ASPIRATION, r"\baspirations?\b"),
)  # fmt: skip
WORDS_OF_ADVICE: tuple[tuple[Holds, str], ...] = (
    (Holds.ATTACHED, (
        r"attached|appended|enclosed|included|^(?:copy|copies|is a copy here|with this plan|in the "
        r"appendix|appendi(?:x|ces)(?: yes or no)?|pages?|(?:at|on|in) pages?|page (?:no|numbers?)|"
        r"pages? (?:in|of) (?:the )?(?:bundle|appendix|pack)|where (?:to find it|it is|it can be "
        r"found))$"
    )),
    (Holds.NUMBER, (
        r"^(?:no|number|ref|reference|#|k|appendix(?: no| number| ref| letter)?|code|k ref)$"
    )),
    (Holds.ASKED, (
        r"\b(?:asked(?: for)?|requested|request(?: date| sent| made)?|sought|commissioned|sent "
        r"out)\b(?! by)"
    )),
    (Holds.SENT, (
        r"\b(?:received|came (?:back|in)|came|returned|arrived|given (?:on|to)|sent|submitted|"
        r"supplied|replied|reply|response)\b(?! by)"
    )),
    (Holds.DATE, r"\b(?:date|dates|dated|when|written on)\b"),
    (Holds.ROLE, (
        r"\b(?:role|job|title (?:or|and) (?:role|service)|job title|position|profession|"
        r"designation|service|organisation|agency|team|relationship)\b"
    )),
    (Holds.AUTHOR, (
        r"^by$|\b(?:author|name|by whom|written by|who|whose|from|provided by|person|professional|"
        r"contributor|given by|completed by)\b"
    )),
    (Holds.TITLE, (
        r"\b(?:advice|report|title|document|information|evidence|type|description|what|assessment|"
        r"source|contribution|kind|papers?|items?|views)\b"
    )),
)  # fmt: skip
WORDS_OF_VOICES: tuple[tuple[Holds, str], ...] = (
    (Holds.METHOD, r"\b(?:how|method|way)\b"),
    (Holds.DATE, r"\b(?:when|date)\b"),
    (Holds.AUTHOR, (
        r"^(?:who|name|person|contributor|who (?:took part|was asked|contributed|helped).*|people)$"
    )),
    (Holds.ROLE, r"\b(?:role|relationship|service|who they are)\b"),
    (Holds.PARENT, r"\b(?:parents?|carers?|family|mum|dad|mother|father|home)\b"),
    (Holds.SCHOOL, r"\b(?:school|nursery|college|setting|staff|teachers?|professionals?)\b"),
    (Holds.CHILD, r"\b(?:child|pupil|young person|me|my|student|i|voice)\b"),
)  # fmt: skip
