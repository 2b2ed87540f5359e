"""Words of provision: what says nothing by itself, what stands about, transport, subjects, teaching."""

import re

from ehcplan.compliance.pattern import Pattern


def each(written: str) -> frozenset[str]:
    """Return each word of a list that is written in lines."""
    return frozenset(written.split())


GENERIC = each(
    """
    a about above access accessing account across activities activity additional address adequate
    adult adults advice aid aimed aims all allow allowed also alongside an and annual any approach
    approaches appropriate are area areas around as aspects assist assistance assistant assistants
    at attainment attention autism available balanced based basis be become been being benefit best better between
    both bring broad build building but by can care carried change changes child children class
    classes classroom close cognition college communicate communicating communication concentration
    confidence consistent consistently continue continued continuing cope coping could curriculum
    daily day days deliver delivered delivery develop developed developing development difference
    differences different differentiated differentiation difficulties difficulty during each
    educational effective emotional emotionally emotions enable enabled encourage encouraged
    encouragement engage engagement enhanced ensure environment esteem etc every experienced extra
    facilitate feel feelings find fine focus focused following for fortnight fortnightly frequent from full further
    general get given gives good gross group groups guidance half has have he health help helped
    helping helps her high higher highly him his hour hourly hours hrs identified if improve
    improving in include including inclusion inclusive increase increased independence independent
    independently individual individualised input intensive interaction interactions intervention
    interventions into is it its key language learn learner learning level levels like literacy made
    maintain make makes making manage management managing mainstream maths mathematics may meet mental met might
    mins minute minutes month monthly more motor my necessary need needed needs nurturing nursery numeracy
    occasional occupational of offer offered on one ongoing opportunities opportunity or ot other others
    our out outside over part participate particular peer peers people per period person personal
    personalised physical physio physiotherapist physiotherapy place plan planned play positive possible practice
    practise practitioner presence professional professionals programme programmes progress promote provide provided
    provides provision psychological psychologist psychology pupil pupils quality range
    reading reassurance receive received receives regular regularly regulate regulation relationships relevant
    require required requires resilience resources response routine salt school schools self sen send
    senco sendco sensory service services session sessions set setting settings several she should
    significant skilled skills slt small so social some special specialised specialist specialists specific
    specifically speech staff step steps strategies strategy structured student students successful successfully
    such sufficient suitable support supported supporting supportive supports ta tailored take target targeted
    targets tas teacher teachers teaching team techniques term termly terms that the their them therapies
    therapist therapists therapy these they this those through throughout time times to together towards trained
    training transitions twice under understand understanding up use used using variety various
    very via visits was ways we week weekly weeks well wellbeing when where which while who whole
    will with within work worker working works would writing year years yearly young
    one two three four five six seven eight nine ten fifteen twenty thirty forty sixty once thrice
    non nd rd st th x i e g min am pm annum academic least minimum maximum lesson lessons
    assistant lsa hlta elsa ep behaviour behavioural spelling handwriting physically gets
    attend attending area anxiety anxious help- social-emotional semh nc key-worker
    appropriately academic achieve achieving ability able according agreed as-needed amount degree
    education educated home package eotas otherwise deal lot lots much many number timely timetable timetabled
    there then than too if not no
    """
)
"""Words that tell nobody what would be seen: aims, areas, givers, quantities, and small words."""

LABEL = each(
    """
    1970 2014 a act all and any are assessed be by care child children chronically disabled disability
    disabilities education educational for from h h1 h2 f g health her his if in is learning made must
    need needs of on or other others person persons pupil provision reasonably required resulting
    section sen send sick social special specified support the their this to under which will with
    young
    """
)
"""Words of headings and labels: a text of nothing else says what a box is for."""

CONCRETE = Pattern(
    r"\b(?:teach(?:es|ing)?(?!\s+(?:assistant|and\s+learning|staff|methods?|approach\w*|style\w*|"
    r"team|strateg\w+))|hydrotherapy|"
    r"reads?\s+(?:with|to|aloud)|writes?|shows?|models?|practis(?:es|ing)\s+\w+|"
    r"(?:pre|over)[\s-]?(?:teach|learn)\w*|"
    r"named\s+(?!adult|person|member|staff|teacher|key)\w+|lego|checks|leads)\b",
    re.IGNORECASE,
)
"""Words by which somebody does something that can be seen, though each part of it is common."""


_AIDS = (
    r"laptops?|tablets?|ipads?|chromebooks?|computers?|keyboards?|reading\s+pens?|reader\s+pens?|"
    r"software|"
    r"apps?|pencil\s+grips?|pen\s+grips?|grips?|writing\s+slopes?|slopes?|sloping\s+boards?|"
    r"wobble\s+\w+|cushions?|"
    r"ear\s+defenders?|headphones|radio\s+aids?|hearing\s+aids?|soundfield|sound\s+field|"
    r"microphones?|"
    r"hearing\s+loops?|work\s?stations?|visual\s+timetables?|timetables?|(?:now|first)\s+and\s+"
    r"(?:next|then)\s+"
    r"boards?|seats?|seating|chairs?|desks?|tables?|hoists?|standing\s+frames?|walkers?|"
    r"walking\s+frames?|"
    r"wheelchairs?|fidget\w*|large\s+print|enlarged|braille\w*|overlays?|tinted|coloured\s+paper|"
    r"quiet\s+"
    r"(?:room|space|area|corner|place)|safe\s+(?:space|place)|(?:sensory|low[\s-]arousal)\s+"
    r"(?:room|space)|"
    r"access\s+arrangements|extra\s+time|readers?\s+(?:in|for)|scribes?|ramps?|rails?|"
    r"grab\s+rails?|lifts?|"
    r"hygiene\s+(?:room|suite)|changing\s+(?:bed|table)|toilets?|locker|lanyards?|passport|"
    r"(?:time[\s-]?out|exit|red)\s+"
    r"cards?|passes|communication\s+(?:books?|boards?|aids?|devices?|apps?)|symbols?|talkers?|"
    r"eye[\s-]?gaze|switch(?:es)?|"
    r"screens?|magnif\w+|lamps?|blinds?|carpet\w*|acoustic\w*|adapted|cutlery|scissors|splints?|"
    r"equipment|"
    r"carrels?|den|tent|weighted|timers?|checklists?|word\s+(?:mats?|banks?)|bed|bath|shower|"
    r"stair\s?lift|"
    r"immersive\s+reader|read[\s-]?aloud|word\s+prediction|(?:speech|voice)[\s-](?:recognition|"
    r"to[\s-]text)|text[\s-]to[\s-]speech|dictation\s+(?:software|tool)|subtitles|captions|"
    r"rest\s+breaks?|prompters?|(?:pencil\s+)?cases?|key\s+safe|alarms?|(?:sleep|apnoea|baby)\s+"
    r"monitors?|mattress|sling|medic(?:ine|ation)s?|inhalers?|epi-?pens?|feed(?:s|ing)?\s+(?:pump|"
    r"tube)|"
    r"catheters?|pads|oxygen|suction|class\s+sizes?|class(?:es)?\s+of|curriculum\s+of|own\s+copy|"
    r"copies|point\s+type|lux|decibels?|ground\s+floor|handrails?|step-free|colour[\s-]contrast\w*|"
    r"\d+[\s-]?point|handouts?|paper"
)
_THERE = (
    r"(?:exercise\s+|work|note|text)?books?\s+(?:with|in|of|is|are)|pencils?\s+(?:is|are|with|"
    r"grips?)|trikes?|bicycles?|tricycles?|footstools?|tripods?|"
    r"dictionar(?:y|ies)|rulers?|calculators?|cameras?|raised\s+lines|bean\s?bags?|footrests?|"
    r"mats?\s+(?:is|are|on|at)|pegs?|hooks?|trays?\s+(?:is|are|at|on)|"
    r"(?:is|are|be)\s+(?:\w+ly\s+)?(?:(?:turned|switched)\s+on|lent|loaned|fitted|fixed|installed|"
    r"mounted|hung|stored|painted|laid\s+out|kept\s+(?:in|on|at|by|for)|"
    r"given\s+to\s+(?:him|her|them)\s+in)|(?:place|seat|peg|desk|tray)\s+is\s+(?:at|near|by|in|on|"
    r"next|to|beside|behind|between)|(?:edges|steps|doors?|stairs|corridors?|windows?)\s+(?:are|is|"
    r"have|has)"
)
EQUIPMENT = Pattern(rf"\b(?:{_AIDS}|{_THERE})\b", re.IGNORECASE)
DELIVERED = Pattern(
    r"\b(?:support|sessions?|therap(?:y|ies|ist)|interventions?|programmes?|groups?|tuition|input|"
    r"help|"
    r"teach(?:es|ing)?(?!\s+assistant)|leads?|delivers?|visits?|clubs?|mentor\w*|counsell\w*|"
    r"coach\w*|training|trains?|"
    r"practi[sc]es?|(?<!who )works?\s+with|sees|meets|clinic|(?<!each )(?<!every )(?<!an )(?<!the "
    r")instruction|checks?\s+in|taught\s+by(?![^.;]*\bclass\s+of)|appointments?|slt|salt|elsa|"
    r"check-?\s?ins?|catch-?\s?ups?|"
    r"(?:hears?|listens?\s+to)\s+(?:(?:him|her|them|[\w’'-]+)\s+)?read(?:s|ing)?|"
    r"talks?\s+(?:through|with)|slots?|drop-?\s?ins?)\b",
    re.IGNORECASE,
)
"""Words of help that a person gives and that takes time."""
ROLES = Pattern(
    r"\b(?:(?:learning|communication|emotional\s+literacy|classroom|family|behaviour|literacy|"
    r"medical)\s+)?support\s+(?:assistant|"
    r"worker|practitioner|staff|teacher)s?\b|\btherapists?\b|\bhelpers?\b|\bmentors?\b|"
    r"\bcoach(?:es)?\b|\btraining\s+flat\b|"
    r"\b(?:learning|group)\s+(?:room|zone)\b",
    re.IGNORECASE,
)
"""People and places whose names hold a word of help."""

SETTING_ARRANGES = Pattern(
    r"\b(?:school|college|setting|nursery|academy|centre|provider)\s+(?:will|shall|must)\s+"
    r"(?:also\s+)?(?!support|provid|ensur|offer|"
    r"help|encourag|consider|continu|promot|liais|work|use|be\b|have|make|give|allow|enable|"
    r"facilitat|develop|implement|follow|"
    r"deliver|aim|try|need|monitor|review|seek|adopt|understand|recogni|respond|manage|meet|arrang|"
    r"decid|determin|agree|adapt|"
    r"differentiat|tailor|teach|train|also|set\b|choose|assess|judge|identif|look|take|put|receiv|"
    r"employ|fund|share)\w+",
    re.IGNORECASE,
)
"""That a whole setting does a thing that can be seen: keeps a corridor lit, prints a timetable."""

ONLY_A_WISH = Pattern(
    r"\b(?:embedded|implemented|promoted|adopted|utili[sz]ed|explored|considered|encouraged|"
    r"trialled|prioriti[sz]ed)\b",
    re.IGNORECASE,
)
"""Words that put a thing nowhere in particular."""

HOW_ADULTS_ACT = Pattern(
    r"\b(?:gives?|records?|ticks?|looks?|listens?|brings?|watches|says?|uses?|speaks?|asks?|waits?|"
    r"checks?|breaks?|shows?|tells?|warns?|points?|repeats?|seats?|sits?|stands?|"
    r"faces?|(?:re-?)?writes?|rewords?|enlarges?|uploads?|highlights?|photocop(?:y|ies)|e-?mails?|"
    r"sends?|prints?|reads?|keeps?|lets?|allows?|offers?|greets?|names?|places?|puts?|draws?|"
    r"turns?|"
    r"sets?|hands?|covers?|dims?|closes?|presents?|avoids?|limits?|marks?|praises?|prompts?|"
    r"models?|explains?|"
    r"chunk\w*|pause\w*|simplif\w+|pre-?warn\w*)\b"
    r"|\b(?:instructions?|questions?|directions?|messages?|homework|words?|sentences?|changes?|"
    r"worksheets?|texts?|tasks?|rules?|notes?|choices?)\b[^.;]{0,40}?\b(?:is|are)\s+(?:\w+ly\s+"
    r"|first\s+|always\s+)?"
    r"(?:given|said|shown|asked|written|repeated|put|broken|cut|read|signed|printed|drawn|named|"
    r"told|sent|set|marked|offered|enlarged|typed|recorded|announced)\b",
    re.IGNORECASE,
)
INTRODUCTION = Pattern(
    r":\s*$|^\s*(?:the\s+following|this\s+section|provision\s+(?:to\s+meet|for)|to\s+meet\s+"
    r"(?:need|outcome)|"
    r"(?:see|as)\s+(?:above|below)\b|(?:outcomes?|needs?|area|provision)\s*\d*\s*[:.–-]?\s*$|"
    r"section\s+[a-k]\d?\b|"
    r"(?:reviewed?|review|monitoring|evaluation)\s*(?::|arrangements|dates?)|"
    r"(?:this|the|all)\s+(?:\w+\s+)?(?:provision|plan|support|amounts?|items?)\s+(?:\w+\s+"
    r"){0,2}(?:is|are|will\s+be)\s+"
    r"(?:reviewed|monitored|linked|based|listed|set|shown|delivered\s+in\s+term)|reasons?\b|"
    r"all\s+(?:hours|amounts|times|sessions)\s+(?:are|refer)|(?:the\s+)?(?:\w+\s+"
    r"){0,3}advice\b.*\b(?:reason|differs?)\b|"
    r"only\s+[^.]{0,60}\b(?:goes|belongs)\s+here\b|[^.]{0,80}\bclick\s+(?:here|the|in|on|or)\b|"
    r"please\s+(?:list|describe|enter|state|"
    r"set\s+out|give|use|include|complete)\b|agreed\s+by\b|[^.]{0,60}\b(?:reviews?|monitors?|"
    r"evaluates?|tracks?)\s+(?:this|the|his|her|their|all|[\w’']+[’']s)\s+"
    r"(?:\w+\s+)?(?:provision|plan|progress|targets|support)\b[^.]{0,160}\.?\s*$)",
    re.IGNORECASE,
)
"""A text in a section of provision that is no item: a heading, an introduction, a note on reviews."""

AREAS = each(
    """
    communication interaction cognition learning social emotional mental health sensory physical medical
    semh independence self care preparing preparation for adulthood adult life community inclusion need
    needs skills difficulties area of section part outcome outcomes provision education training and or
    at f n e p o
    """
)
"""Words of a heading that names an area of need, with its numbers."""
MOMENTS = each(
    """
    each every the a an and or at in on of during before after per across all other school college
    nursery home day days daily week weeks weekly half term terms termly fortnight fortnightly month
    monthly year yearly morning mornings afternoon afternoons evening evenings lunch lunchtime
    lunchtimes break breaks breaktime breaktimes playtime playtimes time times lesson lessons class
    classroom assembly registration night weekend weekends once twice start end beginning his her their
    """
)
"""Words of a heading that names a moment of the day, the week or the year."""

NONE_SAID = Pattern(
    r"^\W*(?:(?:section\s+\w+\W+)?(?:there\s+(?:is|are)\s+)?(?:currently\s+)?(?:none|no|nil|not\s+"
    r"(?:applicable|required|known|"
    r"needed|identified|yet)|n/?a|nothing)\b|this\s+section\s+is\s+(?:left\s+)?(?:blank|empty)|"
    r"\w+\s+(?:has|have|does)\s+(?:no|not)\b|-+$)"
    r"|\bno\s+(?:\w+\s+){0,6}(?:provision|needs?|support)\s+(?:\w+\s+){0,6}(?:required|identified|"
    r"needed|specified)\b"
    r"|\bis\s+not\s+known\s+to\b|\bis\s+(?:now\s+)?over\s+18\b",
    re.IGNORECASE,
)
"""That a section holds nothing, in whatever words."""

TRANSPORT = Pattern(
    r"\btaxis?\b|\bminibus(?:es)?\b|\bmileage\b|\bpassenger\s+(?:assistant|escort)s?\b|"
    r"\b(?:travel|bus|transport|taxi|"
    r"passenger)\s+escorts?\b|\bwith\s+(?:an\s+)?escort\b|\ban?\s+escort\s+(?:on|to|from|in|for)\b|"
    r"\bschool\s+(?:bus|coach|run)\b|\b(?:home[\s-]to[\s-](?:school|college)\s+(?:travel|"
    r"transport))\b"
    r"|\btransport(?:ed|ation)?\b|\b(?:bus|rail|travel)\s+pass\b|\btravel\s+(?:assistance|to\s+"
    r"and\s+from)\b"
    r"|\b(?:driven|collected\s+and\s+(?:driven|taken)|taken\s+by\s+car)\s+(?:to|from|home)\b|"
    r"\bcar\s+to\s+and\s+from\b"
    r"|\b(?:travel|transport|bus|train|fuel|parking)\s+(?:allowance|costs?|expenses|budget|payment|"
    r"grant|fares?)\b|\bseason\s+ticket\b|"
    r"\bdoor[\s-]to[\s-]door\b|\b(?:a|the)\s+lift\s+(?:to|home|from)\s+(?:school|college|home)?|"
    r"\bcab\s+(?:to|from)\b|\b(?:car|vehicle)\s+with\s+an?\s+\w+"
    r"|\b(?:travels?|goes|comes|gets|brought|bring|taken|moved|transferred|convey\w*|arrives?|"
    r"ferried|conveyed|journeys?)\s+(?:[\w’'-]+\s+){0,5}?(?:by|in|on)\s+(?:an?\s+|his\s+|her\s+"
    r"|their\s+|the\s+)?(?:\w+\s+)?(?:cab|car|minibus|mini-bus|taxi|vehicle|ambulance|coach|bus|"
    r"van)\b"
    r"|\b(?:car|cab|coach|bus|van|vehicle|driver|ambulance)\b[^.;]{0,40}\b(?:picks?|collects?|"
    r"fetch(?:es)?|brings?|takes?|drops?|drives?|delivers?)\b[^.;]{0,30}\b(?:him|her|them|up|home|"
    r"school|college|off)\b"
    r"|\b(?:picked\s+up|collected|fetched|dropped\s+(?:off|home)|driven|ferried|convey(?:ed)?|"
    r"brought)\s+(?:[\w’'-]+\s+){0,4}?(?:from|at|to|by)\s+(?:his\s+|her\s+|their\s+|the\s+"
    r")?(?:front\s+)?(?:home|house|door|school|college|car|driver|taxi|address|gate)\b"
    r"|\b(?:travel|transport|journey|conveyance)\s+(?:arrangements?|support|provision|entitlement|"
    r"eligibility|help|package|plan)\b|\bassisted\s+travel\b|\b(?:free|suitable|specialist|"
    r"dedicated|individual|solo|sole|adapted)\s+(?:home[\s-]to[\s-]school\s+)?(?:travel|transport|"
    r"vehicle)\b"
    r"|\b(?<!book )(?<!bag )(?:to\s+and\s+from|between\s+home\s+and|home\s+and|to\s+get\s+to)\s+"
    r"(?:the\s+|his\s+|her\s+|their\s+)?(?:school|college|setting|placement|provision)\b|"
    r"\bjourneys?\s+(?:to|from|home)\b|\b(?:the\s+)?(?:school|college)\s+(?:journey|run)\b"
    r"|\bpassenger\b|\bcarpool\w*|\bcar\s+share|\bdriver\b|\bhome[\s-]to[\s-](?:school|college)\b|"
    r"\bbus\s+(?:fares?|seat|place|service)\b|\bmiles?\b[^.;]{0,20}\b(?:allowance|rate|paid|"
    r"reimburs\w*|pence|p\b)"
    r"|\bescorts?\s+(?:rides?|travels?|sits?|goes|accompan\w+)\b|\b(?:on|for)\s+the\s+way\s+(?:to|"
    r"from|home)\b[^.;]{0,30}\b(?:school|college)\b|\b(?:\d+p|pence|pounds?)\s+(?:a|per|each)\s+"
    r"mile\b|\b(?:drives?|driving|runs|ferries)\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))\s+(?:in|to|"
    r"home|there|from|into)\b"
    r"|\bpetrol\b|\bfuel\s+(?:costs?|allowance)\b|\bchaperone\b|\bcabs?\b|\bpeople[\s-]carrier\b|"
    r"\btail[\s-]lift\b|\b(?:his|her|their|the|same)\s+(?:travel\s+)?escorts?\b"
    r"|\b(?:car|coach|bus|van|vehicle)\s+(?:will\s+|shall\s+|is\s+to\s+)?(?:calls?|comes?|waits?|"
    r"arrives?|sets?\s+off)\s+(?:for|at|to|from|outside)\b"
    r"|\b(?:wheelchair[\s-])?(?:accessible|adapted)\s+(?:van|vehicle|car|bus)\b|"
    r"\b(?:car|van|vehicle|bus|coach)\s+(?:(?:which|that|will|shall|is)\s+){0,2}(?:to\s+)?"
    r"(?:gets?|takes?|carr(?:y|ies)|brings?|conveys?)\s+(?:him|her|them|(?-i:[A-Z]\w+))\s+"
    r"(?:to|from|home)\b|"
    r"\bsits?\s+(?:beside|next\s+to|behind|with)\s+(?:[\w’'-]+\s+){1,2}?(?:in|on)\s+(?:the|his|"
    r"her|their)\s+(?:car|van|bus|coach|vehicle)\b|"
    r"\b(?:fetch(?:es)?|collects?|picks?)\s+(?:up\s+)?(?:him|her|them|(?-i:[A-Z][\w’'-]+))\s+(?:up\s+)?"
    r"(?:from|at|in\s+from)\s+(?:his\s+|her\s+|their\s+|the\s+)?(?:own\s+)?(?:front\s+)?"
    r"(?:home|house|door|doorstep|address)\b",
    re.IGNORECASE,
)
_OUTING = (
    r"(?:swimming|pool|baths|stables|gym|leisure\s+centre|sports\s+(?:centre|hall)|library|museum|"
    r"theatre|farm|woods|beach)"
)
_OF_CLASS = (
    r"(?:class|group|school|college|nursery|academy|year)(?:[’']s)?\s+(?:mini-?bus|coach|bus|van)"
)
_PASSED_ON = (
    r"(?:messages?|letters?|photo(?:graph)?s?|notes?|books?|bags?|folders?|diar(?:y|ies)|apps?|e-?mails?|"
    r"calls?|news|words?|signs|symbols?|pictures|information|talk|link|contact|communication|records?|"
    r"work|tablets?|laptops?|devices?|films?|videos?|recordings?|sheets?|cards?|boards?|logs?|charts?|"
    r"sounds?|routines?|rules?|targets|targets?|plans?|programme|strateg(?:y|ies))"
)
_PLACES = r"(?:home\s+and\s+(?:the\s+|his\s+|her\s+)?(?:school|college|nursery|setting)|to\s+and\s+from\s+\w+)"
NO_WAY_THERE = Pattern(
    # Both places do something, or are alike.
    r"\b(?:so\s+that|that|both|where|when|if|because|as|while|which|the\s+same\s+(?:at|in|for)|alike\s+"
    r"(?:at|in)|known\s+(?:at|in)|used\s+(?:at|in|by)|(?:use|for|at|in|by|of))\s+(?:both\s+)?"
    r"home\s+and\s+(?:the\s+|his\s+|her\s+)?(?:school|college|nursery|setting)\b"
    # What passes between them is a thing or a word.
    rf"|\b{_PASSED_ON}\b(?:(?!\b(?:driver|escort|taxi|assistant|adult|car|bus)\b)[^.;]){{0,60}}?\b(?:between\s+)?{_PLACES}\b",
    re.IGNORECASE,
)
"""Home and school as two that do the same, or between which words and things pass."""
NOT_TRANSPORT = Pattern(
    # The whole class goes out, and the pupil with it.
    rf"\b{_OF_CLASS}\b[^.;]{{0,40}}\bto\s+(?:the\s+|a\s+)?(?:[\w’'-]+\s+){{0,2}}?{_OUTING}\b|"
    rf"\bto\s+(?:the\s+|a\s+)?(?:[\w’'-]+\s+){{0,2}}?{_OUTING}\b[^.;]{{0,40}}\b{_OF_CLASS}\b|"
    rf"\b(?:class|group)\s+goes\b[^.;]{{0,40}}\bto\s+(?:the\s+|a\s+)?(?:[\w’'-]+\s+){{0,2}}?"
    rf"{_OUTING}\b|"
    r"\b(?:travel|independent)\s+training\b|\btravel\s+(?:mentor|trainer)\b|\bpublic\s+transport\b|"
    r"\bindependent\s+travel|\blearn\w*\s+(?:to|about)\b[^.]{0,160}\b(?:transport|bus|taxi|travel|"
    r"driver|journey|fare|train|car)|\b(?:home\s+and\s+(?:the\s+)?(?:school|college)\s+(?:\w+\s+"
    r")?(?:book|diary|link|contact|record)|goes\s+to\s+and\s+from)|\bto\s+be\s+the\s+same\s+at\s+"
    r"home\b|\bat\s+home\s+and\b(?!\s+(?:back|brings?|takes?|drops?|returns?|drives?|"
    r"collects?|fetch|carr|home|then|is\s+(?:taken|driven|brought)))|\b(?:book|diary|record|bag|folder|letter)s?\s+(?:\w+\s+"
    r"){0,2}?(?:to\s+and\s+from|between)|"
    r"\btransport\s+(?:drawing|design\w*|maps?|museum|plann\w+|models?|books?|pictures?|stud(?:y|ies)|compan(?:y|ies)|"
    r"engineer\w*|topic)\b|"
    r"\b(?:modes?|types?|theme|topic|books?|toys?|games?|pictures?|models?|interest)\s+(?:of|about|"
    r"on|in|,)\s*\w*\s*transport|"
    r"\b(?:practi[sc]\w+|teach\w*|plans?|rides?|reads?)\b[^.]{0,160}\b(?:bus|train|timetable|"
    r"transport|taxi|journey)|"
    r"\btransport(?:\s+\w+){0,3}\s+(?:is|are)\s+(?:not\b|recorded|arranged|dealt|"
    r"considered)[^.]{0,160}\b(?:separate|outside|elsewhere|"
    r"part|policy)|\bseparate\s+(?:matter|letter|decision|policy|agreement)\b|"
    r"\bnot\s+(?:a\s+)?part\s+of\s+(?:this|the)\s+(?:plan|section)\b|"
    r"\boutside\s+(?:this|the)\s+(?:plan|section)\b|"
    r"\bno\s+(?:\w+\s+){0,3}?(?:travel|transport|taxi)\b[^.;]{0,30}\b(?:needed|required|necessary|"
    r"asked)\b|\bneeds?\s+no\s+(?:help|transport|taxi|escort)\b|\bseparately\b|"
    r"\btransport\s+(?:topic|toys?|café|museum|theme)|\bmanual\s+handling|"
    r"\b(?:phones?|rings?|books?|calls?|orders?)\s+(?:for\s+|up\s+)?(?:an?|the)\s+(?:taxi|cab)\s+with\b|"
    r"\bhow\s+to\s+(?:book|phone|ring|call|order|catch|pay|use|take)\b|"
    r"\b(?:fills?\s+in|forms?|appl(?:y|ies)\s+for)\b[^.;]{0,60}?\b(?:bus|rail|travel)\s+pass\b|"
    r"\btoy\s+(?:taxi|minibus|bus)|\bsocial\s+stor(?:y|ies)\s+(?:about|on|of|"
    r"for)\b[^.;]{0,60}\b(?:journey|taxi|bus|car|transport|minibus)|"
    r"\bpractis\w+\b[^.;]{0,160}\b(?:cab|car|driver|fares?|journey)\b|\brole[\s-]?play\w*|"
    r"\bpretend\w*|\b(?:plays?|acts?|acting|playing)\b[^.;]{0,60}\b(?:taxi|drivers?|bus|minibus|"
    r"cab|garage)|"
    r"\b(?:trikes?|tricycles?|go-?karts?|scooters?|trains?\s+set|small[\s-]world)\b",
    re.IGNORECASE,
)

_SUBJECT = (
    r"(?:french|german|spanish|mandarin|latin|welsh|italian|urdu|english|maths?|mathematics|"
    r"science|biology|chemistry|physics|"
    r"history|geography|music|art|drama|dance|computing|ict|re|religious\s+(?:education|studies)|"
    r"citizenship|pshe|pe|"
    r"physical\s+education|games|design(?:\s+and\s+technology)?|d\s?&\s?t|dt|food\s+technology|"
    r"technology|"
    r"(?:a\s+)?(?:modern\s+)?(?:foreign\s+)?languages?|mfl|assembl(?:y|ies)|phonics\s+screening|"
    r"sats|gcse\s+\w+|"
    r"options?(?:\s+subjects?)?|latin|psychology|sociology|media|textiles|woodwork|"
    r"swimming|(?:one|two|some)\s+(?:\w+\s+)?(?:subjects?|gcses?)|(?:the\s+)?national\s+curriculum|"
    r"humanities)"
)
DROPPED_SUBJECT = Pattern(
    r"\b(?:(?:is|are|be|been|being)\s+)?\bdisappl\w+(?:\s+from\s+(?:the\s+"
    r")?(?P<a>[\w\s]{3,40}?))?(?=[.,;]|\s+and|\s+so|$)"
    r"|\b(?:will|does|do|is|to|can|should|need|would)\s+(?:be\s+)?(?:not|no\s+longer)\s+(?:be\s+"
    r")?(?:to\s+)?(?:required\s+to\s+|"
    r"expected\s+to\s+|entered\s+for\s+|have\s+to\s+|need\s+to\s+)?(?:do(?:ing)?|study(?:ing)?|"
    r"tak(?:e|ing)(?:\s+part\s+in)?|"
    r"follow(?:ing)?|attend(?:ing)?|learn(?:ing)?|participat(?:e|ing)\s+in|join(?:ing)?|"
    r"be\s+taught|sit(?:ting)?|entered\s+for|"
    rf"have|access(?:ing)?)\s+(?P<b>{_SUBJECT})\b"
    r"|\b(?:won[’']t|doesn[’']t|don[’']t)\s+(?:do|study|take(?:\s+part\s+in)?|follow|attend|have|"
    r"join)\s+"
    rf"(?P<c>{_SUBJECT})\b"
    r"|\b(?:drop(?:s|ped|ping)?|withdrawn\s+from|excused\s+(?:from)?|exempt(?:ed)?\s+from|"
    r"removed\s+from|taken\s+out\s+of|"
    r"miss(?:es|ing)?|come[s]?\s+out\s+of|gives?\s+up|stops?)\s+(?:from\s+)?(?:all\s+"
    rf")?(?P<d>{_SUBJECT})\b"
    rf"|\b(?P<e>{_SUBJECT})\s+(?:(?:lessons?|GCSE)\s+)?(?:has\s+been|have\s+been|is|are|was|will\s+"
    r"be)\s+"
    r"(?:dropped|disapplied|withdrawn|removed|stopped)\b"
    r"|\bnot\s+(?:to\s+)?(?:take|do|study|follow)\s+(?:part\s+in\s+)?"
    rf"(?P<f>{_SUBJECT})\b|\breduced\s+(?:curriculum|timetable|number\s+of\s+"
    r"(?:gcses?|subjects|options))"
    r"|\b(?:no\s+longer|not|never)\s+(?:does|do|doing|studies|study|studying|takes?|taking|has|"
    r"have|having|follows?|attends?|goes?\s+to|"
    rf"joins?|sits|part\s+of)\s+(?:in\s+)?(?P<g>{_SUBJECT})\b"
    r"|\b(?:has|have|having|with|does|do|takes?)?\s*\b(?:no|without(?:\s+any)?|neither)\s+"
    rf"(?P<h>{_SUBJECT})(?:\s+(?:lessons?|subjects?|or\s+\w+))?"
    r"\s*(?=[.,;]|$|at\s+key|from\s+(?:year|september)|this\s+year|in\s+year)"
    rf"|\b(?P<i>{_SUBJECT})(?:\s*(?:,|and|or|/|&)\s*[\w/ &]{{2,24}})?\s+(?:time|lessons?|slots?|"
    r"periods?|hours?)?\s*(?:has|have|is|are|was|were|will)\s+"
    r"(?:be\s+|been\s+|being\s+)?(?:freed|lost|cut|cancelled|taken\s+(?:out|away|off)|given\s+"
    r"(?:up|over)|cleared|dropped|left\s+out|"
    r"removed|lifted|omitted|suspended|stopped)\b"
    r"|\b(?:opts?|opted|sits?|stays?|comes?|taken|kept|left|bows?)\s+out\s+(?:of\s+)?(?:all\s+)?"
    rf"(?P<j>{_SUBJECT})\b|\b(?:does|do|takes?|follows?|studies)\s+(?:fewer|one\s+fewer|two\s+"
    rf"fewer|less)\s+(?P<k>{_SUBJECT}|subjects|gcses|options)\b"
    rf"|\binstead\s+of\s+going\s+to\s+(?P<l>{_SUBJECT})\b|\b(?:gave|given)\s+up\s+"
    rf"(?P<m>{_SUBJECT})\b",
    re.IGNORECASE,
)
REPLACED = Pattern(
    r"\bin\s+(?:(?:its|their|that|the)\s+)?(?:place|lieu|stead)\b|\b(?:time|slots?|lessons?|"
    r"periods?)\b[^.]{0,60}\b(?:used\s+for|spent\s+(?:on|in|with)|goes\s+to|"
    r"go\s+to|for\s+(?:\w+ing|a|an|the|his|her|their)\b|to\s+(?:work|practise|learn|read))|"
    r"\binstead\b(?!\s+of\s+\d)|\breplac\w+|\balternativ\w+|\bswap\w*|\bsubstitut\w+|"
    r"\bthis\s+time\s+(?:is|will)|\bat\s+th(?:at|ose|ese)\s+times?\b|\bthe\s+time\s+is\s+used|"
    r"\bfollows?\s+(?:a|an)\s+\w+|"
    r"\bwhile\s+(?:the\s+)?others|\bduring\s+(?:this|that|those|these)\s+(?:time|lesson|period)s?|"
    r"\bin\s+that\s+time\b",
    re.IGNORECASE,
)

ADULT_LIFE = Pattern(
    r"\b(?:travel\s+(?:training|trg|trainer|mentor|buddy)|independent\s+travel\w*|job\s+coach\w*|"
    r"work\s+(?:experience|placement|"
    r"tasters?|related)|(?:supported\s+)?internship\w*|apprentice\w*|vocational\w*|"
    r"careers?\s+(?:adviser|advisor|advice|"
    r"guidance|interview|education|leader)|employment|employab\w+|enterprise|volunteer\w*|"
    r"money\s+(?:skills|management)|"
    r"budget(?:s|ing)?\b|bills|bank\s+account|(?:learn\w*|teach\w*|plans?|practi[sc]\w*)"
    r"[^.]{0,60}\b(?:cook\w*|shop\w*|laundry|"
    r"money|bus|trains?\b(?!\s+(?:the|his|her|their|all|staff|every|each|\w+\s+(?:staff|teachers))"
    r"\b))|cook(?:s|ing|ery)?\b|independent\s+living|life\s+skills|daily\s+living|living\s+skills|"
    r"preparing\s+for\s+"
    r"adult\w*|preparation\s+for\s+adult\w*|adulthood|adult\s+life|PfA|college\s+(?:visits?|link|"
    r"taster)|link\s+course|"
    r"supported\s+living|shared\s+(?:flat|house|home|tenancy)|"
    r"(?:flat|home|house|place|tenancy)\s+of\s+(?:his|her|their)\s+own|launderette|cash\s+machine|"
    r"liv(?:e|es|ing)\s+(?:on\s+(?:his|her|their)\s+own|alone|by\s+(?:him|her|them)sel\w+)|"
    r"(?:books?|booking|makes?|making|keeps?|keeping|orders?|ordering|rings?|ringing|manages?|managing)\s+(?:up\s+)?"
    r"(?:his|her|their)\s+own\s+(?:\w+\s+)?(?:appointments?|inhalers?|prescriptions?|tablets|medicines?|"
    r"medication|diary|money|condition|shopping|meals?)|"
    r"(?:rings?|phones?|calls?|ringing|phoning|calling)\s+the\s+(?:surgery|clinic|gp|doctor|dentist|bank|landlord|job\s?centre)|housing\s+(?:office\w*|association|"
    r"application|list)|where\s+to\s+live|own\s+(?:flat|home|tenancy)|tenancy|"
    r"sex(?:ual)?\s+(?:and\s+relationship|health|"
    r"education)|relationships\s+and\s+sex|driving|theory\s+test|cv\b|interview\s+skills|"
    r"self[\s-]advocacy|"
    r"adult\s+(?:services|health|care|clinics?|teams?|wards?)|placement\s+(?:in|at|with)\s+(?:a|an|the)\s+(?:local\s+"
    r")?(?:shop|caf[eé]|garage|farm|nursery|office|"
    r"firm|hotel|kitchen|library|business|employer)|community\s+(?:participation|inclusion|access)|"
    r"annual\s+health\s+check|voting|as\s+an\s+adult|(?:orders?|ordering)\s+and\s+pay\w*|"
    r"visits?\s+(?:\w+\s+){0,4}?colleges?|"
    r"direct(?:s|ing)\s+(?:his|her|their)\s+own\s+(?:care|carers|help|support)|"
    r"in\s+town\s+(?:without|alone|by)|"
    r"next\s+(?:school|college)\b|"
    r"(?:next|life|do|does|happens?|options?|choices?|plans?|ideas?|thoughts?|future|routes?|"
    r"pathways?|steps?|comes?|goes|go|going|works?|working|jobs?|live|lives|living|place|time)"
    r"\s+(?:for\s+)?after\s+(?:leaving\s+)?(?:school|college)\b(?!\s+(?:clubs?|care|each|every|on|"
    r"in|for|until|with)\b))\b",
    re.IGNORECASE,
)
"""Help towards adult life, in the words that schools use."""
PUT_OFF = Pattern(
    r"\b(?:will|shall|to|can|may|should|must)\s+(?:then\s+|only\s+|also\s+)?be\s+(?:\w+ly\s+)?"
    r"(?:thought\s+about|considered|discussed|explored|looked\s+(?:at|into)|reviewed|addressed|"
    r"covered|decided|agreed|picked\s+up|planned|determined|confirmed|developed|added)\b"
    r"|\b(?:we|school|college|the\s+team|staff)\s+(?:will|shall|can|may)\s+(?:\w+\s+)?"
    r"(?:consider|think\s+about|look\s+(?:at|into)|discuss|explore|decide)\b"
    r"|\b(?:not|nothing|no)\b[^.;]{0,30}?\b(?:yet|needed|required|applicable|relevant|at\s+(?:this|present))\b"
    r"|\b(?:tb[ca]|to\s+follow|later\s+date|in\s+due\s+course|next\s+(?:plan|review)|n/a|too\s+(?:early|soon|young))\b"
    r"|\bwhen\s+(?:he|she|they|(?-i:[A-Z]\w+))\s+(?:is|are)\s+older\b",
    re.IGNORECASE,
)
"""That it is left for later, so that nothing of it is given now."""
