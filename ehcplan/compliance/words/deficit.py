"""Words that label or blame a pupil or a family, each with a kinder form that says what happens.

The Code of Practice (9.61) asks for a positive description of what a child or young person can do;
the Council for Disabled Children's and the Department for Education's template guidance ask for
positive language. The replacements describe: what happens, when, and what it tells us.
"""

from ehcplan.compliance.shapes import Term, plain_triggers

_LABELS = "It says what somebody thinks of the person, and not what happens."
_MOTIVE = "It says why somebody does something as if that were known."
_OUTDATED = "Many disabled people and families find this word hurtful or out of date."
_ABILITY = "It says how far behind somebody is, and not what they do or what helps."
_FAMILY = "It judges a family, which a plan does not do."
_SOURCE = "SEND Code of Practice 9.61; Council for Disabled Children, examples of good practice"

_WHO = r"(?:child|pupil|student|boy|girl|young (?:person|man|woman|lady)|learner|teenager|kid)"


def _term(
    key: str,
    pattern: str,
    why: str,
    instead: str,
    *triggers: str,
    unless: str = "",
    fine_when: str = "",
) -> Term:
    return Term(
        key=key,
        pattern=pattern,
        why=why,
        instead=instead,
        unless=unless,
        fine_when=fine_when,
        triggers=plain_triggers(*triggers),
        source=_SOURCE,
    )


DEFICIT: tuple[Term, ...] = (
    _term("manipulative", r"\bmanipulat(?:ive|ively|es people|es adults|es staff|es others)\b",
          _MOTIVE, "asks several adults until one says yes", "manipulat-"),
    _term("attention-seeking", r"\battention[- ]seek\w*|\b(?:seek(?:s|ing)?|want(?:s|ing)?|"
          r"crav(?:es|ing)|demand(?:s|ing)?) (?:\w+ )?attention\b|\b(?:just |only )?(?:for|to get) "
          r"(?:adult |the teacher’s |staff )?attention\b", _MOTIVE,
          "calls out or comes to an adult when unsure; seeks connection", "attention",
          "attention-seek-", "seek-"),
    _term("naughty", r"\bnaught(?:y|iness|ier)\b", _LABELS, "say what was done, where and when",
          "naught-"),
    _term("lazy", r"\blaz(?:y|iness|ily)\b", _MOTIVE, (
        "stops after a few minutes; needs help to start"
    ),
          "laz-", unless=r"\blazy eye\b", fine_when="the eye condition is meant"),
    _term("defiant", r"\bdefian(?:t|ce|tly)\b|\bdef(?:y|ies|ied) (?:adults?|staff|teachers?|"
          r"instructions?|rules)\b", _MOTIVE, "says no or walks away when asked to …", "defian-",
          "defy", "defies", "defied", unless=r"\boppositional defiant disorder\b",
          fine_when="it is part of a diagnosis’s name"),
    _term("oppositional", r"\boppositional\b", _MOTIVE,
          "finds it hard when an adult decides; joins in when given a choice", "oppositional",
          unless=r"\boppositional defiant disorder\b", fine_when="it is part of a diagnosis’s name"),
    _term("aggressive", r"\baggress(?:ive|ively|ion)\b|\baggressor\b", _LABELS,
          "hits out with an open hand when others come close", "aggress-",
          unless=r"\baggressive (?:treatment|tumou?r|cancer|form)\b",
          fine_when="it speaks of an illness"),
    _term("violent", r"\bviolen(?:t|tly|ce)\b", _LABELS, "kicks or hits when …; say how often",
          "violen-", unless=r"\bviolent (?:games?|videos?|films?|cartoons?)\b|"
          r"\bdomestic (?:abuse|violence)\b|\bviolence (?:at home|in the home|against|by his|by "
          r"her)",
          fine_when="it speaks of films, or of what somebody lived through"),
    _term("disruptive",
        r"\bdisrupti(?:ve|vely|on)\b|\bdisrupts? (?:the )?(?:class|lessons?|learning|"
        r"others|other|peers|teaching)\b", _LABELS,
          "calls out or leaves the seat; say when and how often", "disrupt-",
          unless=r"\b(?:least|minimal|minimum|without|sleep|schooling was|education was) disrupti|"
          r"disruption (?:to|of) (?:his|her|their) (?:routine|education|schooling|sleep)",
          fine_when="somebody’s own routine, sleep or schooling was interrupted"),
    _term("challenging",
        r"\bchallenging (?:behaviou?rs?|conduct|and (?:disruptive|aggressive|defiant)|"
        rf"{_WHO}|at times|in class|for staff|to manage|outbursts?)|\bbehaviou?rs? (?:is|are|"
        r"can be|"
        r"that (?:is|are)|which (?:is|are)|(?:was|were)) (?:often |very |extremely |sometimes )*"
        r"challenging\b|\b(?:can be|is) (?:very |quite |extremely |often )?challenging(?=[.;,]|"
        r"$)|"
        r"\bchallenges (?:adults?|staff|authority|teachers?|boundaries)\b", _LABELS,
          "say what is done, and what others find hard", "challeng-"),
    _term("refuses", r"\brefus(?:es|ed|ing|al)\b|\bschool[- ]refus\w*", _MOTIVE,
          "does not yet …; says no to …; cannot come in on some days", "refus-", "school-refus-",
          unless=
              r"\b(?:authority|council|panel|tribunal|LA|service|request|insurance)\b[^.]*\brefus|"
              r"\brefus\w* (?:of|by the) (?:the )?(?:authority|council|panel|LA|request)",
          fine_when="an authority refused something"),
    _term("non-compliant", r"\b(?:non-?|un)complian(?:t|ce)\b|\bnot (?:always )?complian(?:t|ce)\b|"
          r"\b(?:does not|doesn[’']t|will not|won[’']t) (?:always )?comply\b|\bnon[- ]engag\w+|"
          r"\bun-?co-?operative\b", _MOTIVE, (
              "does not follow an instruction when …; follows it when …"
          ),
          "complian-", "comply", "noncomplian-", "uncomplian-", "non", "non-complian-",
          "non-engag-", "uncooperative", "unco-operative", "un-co-operative", "uncompl-"),
    _term("controlling", r"\bcontrolling(?! (?:his|her|their|my|a|an|the|its|movements?|"
          r"asthma|epilepsy|seizures|pain|blood|speed|volume|impulses|emotions?|temper|anger)\b)"
          r"|\bwants? (?:to be in|everything on (?:his|her|their) own) (?:control|terms)\b", _LABELS,
          "likes to know and choose what comes next", "controlling", "control", "terms"),
    _term("low-functioning", r"\b(?:low|high|lower|higher)(?:er)?[- ]functioning\b", _OUTDATED,
          "say what the person does alone, and what with help", "functioning", "low-functioning",
          "high-functioning"),
    _term("suffers from", r"\bsuffer(?:s|ed|ing)? (?:from|with)\b|\ba sufferer\b|\bafflicted\b",
          _OUTDATED, "has …; lives with …", "suffer-", "afflicted"),
    _term("wheelchair-bound", r"\bwheel-?chair[- ]bound\b|\b(?:house|bed)[- ]?bound\b", _OUTDATED,
          "uses a wheelchair; is at home most days", "bound", "wheelchair-bound", "housebound",
          "bedbound"),
    _term("confined to", r"\bconfined to\b", _OUTDATED, "uses a wheelchair for …", "confined"),
    _term("victim of", r"\bvictims? of\b|\ba victim\b", _OUTDATED, "has been bullied; has lived through …",
          "victim-"),
    _term("normal",
        r"\b(?:than|like|as|with|from) (?:a |the |other )?normal\b|\bnormal (?:child\w*|"
        r"pupils?|peers?|kids?|people|boys?|girls?|life|school|lessons?|class(?:es)?|"
        r"development|behaviou?r|range for (?:his|her|their) age|students?|teenagers?)\b|"
        r"\b(?:is|are|be|seem|looks?) not (?:quite )?normal\b|\babnormal(?:ly|ities|ity)?\b",
          "It makes the pupil the one who is not.", "other children of the same age; mainstream",
          "normal", "abnormal-", unless=r"\babnormal (?:EEG|ECG|MRI|scan|blood|test|tone|result)",
          fine_when="it is a finding of a test (normal hearing)"),
    _term("mental age", r"\bmental age\b|\b(?:has|with) the (?:mind|mentality|understanding) of a "
          r"(?:\w+[- ]year[- ]old|baby|toddler)", _OUTDATED,
          "understands sentences with two key words; say what was seen", "mental", "mind",
          "mentality", "understanding"),
    _term("tantrum", r"\b(?:temper )?tantrums?\b|\bhiss(?:y|ies) fits?\b|\bstrops?\b|\bstroppy\b",
          _LABELS, "cries and lies down for about … minutes when …", "tantrum-", "hissy",
          "hissies", "strop-"),
    _term("meltdown", r"\bmelt-?downs?\b", _LABELS,
          "is overwhelmed: say what is seen, how long, and what helps", "meltdown-", "melt-down",
          "melt-downs", fine_when="it is the family’s own word"),
    _term("babyish", (
        r"\bbaby(?:ish|ishly| voice| behaviou?r)\b|\bimmatur(?:e|ity|ely)\b|\bchildish\b"
    ),
          _LABELS, "likes play that younger children like", "baby", "babyish-", "immatur-",
          "childish", unless=r"\bimmature (?:lungs?|speech sounds?|grasp|brain|immune)\b",
          fine_when="it is a clinical word (an immature grasp)"),
    _term("inappropriate", r"\binappropriate(?:ly|ness)?\b", _LABELS,
          "say what was done or said, and to whom", "inappropriate-",
          unless=r"\binappropriate (?:placement|setting|provision|for (?:him|her|them) to attend)\b",
          fine_when="a place or an arrangement is meant"),
    _term("poor",
        r":\s*(?:very |extremely |generally )?poor\b|\b(?:is|are|was|remains?|very|extremely|"
        r"has|have|had|shows?|with|due to|and|his|her|their|of) (?:a |an |\w+ly )?(?:very )?poor "
        r"(?!family|families|light|lighting|weather|acoustic|diet|health|sleep|vision|eyesight|"
        r"sight|"
        r"hearing|circulation|signal)\w+|\b(?:is|are|remains?|very|extremely|so) poor(?=[.;,]|$)"
        r"|^poor (?!family|families|light|weather)\w+|\bpoorly (?:developed|behaved|organised|"
        r"motivated)\b", _ABILITY, "say what is done now, and what comes next", "poor", "poorly"),
    _term("weak",
        r":\s*weak\b|\b(?:is|are|was|remains?) (?:very |extremely |quite |generally )?weak"
        r"(?= (?:in|at)\b|[.;,]|$)|\bweak(?:er|est)? (?:at|in (?:maths?|english|reading|writing|"
        r"spelling|literacy|numeracy|science|all)|student|pupil|reader|writer|learner|skills?|"
        r"ability|"
        r"academically|\w+ skills)\b|\bweakness(?:es)?\b", _ABILITY,
          "say what is done now, and what comes next", "weak", "weaker", "weakest", "weakness-",
          unless=r"\b(?:muscles?|muscular|grip|grasp|limbs?|legs?|arms?|ankles?|wrists?|left|right|"
          r"side|core|trunk|bladder)\b", fine_when="muscles are meant"),
    _term("failing", r"\b(?:is|was|are|were|keeps?|has been) failing\b(?! that)|\bfailing (?:in|at|"
          r"to (?!(?:the )?(?:authority|council|school)))|\bhas failed (?:to|at|in)\b|"
          r"\b(?:a|school) failure\b", _ABILITY, "has not yet …; say what was tried", "fail-",
          unless=r"\b(?:heart|kidney|liver|respiratory|organ) fail\w*|\bfailing (?:eyesight|sight|"
          r"hearing)|\b(?:authority|council|school|service|provision) (?:is|was|are|has|"
          r"have)\b[^.]*"
          r"\bfail", fine_when="an illness, or a service, is meant"),
    _term("unable", (
        r"\b(?<!be )unable to\b|\bincapable\b|\b(?:completely|totally|simply) can(?:no|[’'])t\b"
    ),
          _ABILITY, "cannot yet …; can … with …", "unable", "incapable", "completely", "totally",
          "simply",
          unless=
              r"\b(?:mum|dad|mother|father|parents?|carers?|school|service|authority|team|"
              r"therapist|"
              r"we|they|staff|who|adults?|people|psychologist|teacher|panel)\b[^.;,]{0,40}\bunable "
              r"to\b|"
              r"\bunable to (?:attend|meet|be present)\b",
          fine_when="an adult or a service could not do something"),
    _term("cannot cope",
        r"\b(?:can(?:no|[’'])t|could(?: no|n[’'])t|does(?: no|n[’'])t|unable to|not able "
        r"to|does not|fails to|struggles to) cope\b|\bcan(?:not|[’']t) handle\b", _LABELS,
          "say what happens in noise, change or a crowd, and what helps", "cope", "handle"),
    _term("has no …", r"\b(?:has|have|having|with|shows?) (?:absolutely |little or |virtually )?no "
          r"(?:sense|friends?|understanding|awareness|concept|language|speech|interest|imagination|"
          r"empathy|respect|self[- ]control|motivation|concentration|ability|skills?|social skills|"
          r"idea|boundaries|remorse|play skills|attention)\b", _ABILITY,
          "say what there is, and what comes next", "no"),
    _term("deficit", r"\bdeficits?\b", _ABILITY, "say what is hard, and what helps", "deficit-",
          unless=r"\battention[- ]deficit\b", fine_when="it is part of a diagnosis’s name"),
    _term("dysfunctional", r"\bdysfunctional\b", _LABELS, "say what is hard, and for whom",
          "dysfunctional"),
    _term("difficult family",
        r"\b(?:difficult|problem|troubled|hard[- ]to[- ]reach|needy|demanding|"
        r"awkward|chaotic|dysfunctional) (?:famil(?:y|ies)|parents?|mother|father|mum|dad|home|"
        r"household|carers?|background|upbringing|home life|child)\b|\bbroken home\b|"
        r"\bpoor parenting\b|"
        r"\bover-?protective\b|\bpushy (?:parents?|mum|mother)\b|\bin denial\b|\bover-?anxious "
        r"(?:mum|"
        r"mother|parents?)\b|\bparents? (?:do not|don[’']t|fail to|won[’']t) engage\b", _FAMILY,
          "say what the family told you, in their words", "family", "families", "parent-",
          "mother", "father", "mum", "dad", "home", "household", "carer-", "background",
          "upbringing", "child", "overprotective", "over-protective", "denial"),
    _term("chaotic", r"\bchaotic\b", _LABELS, "say what changes from day to day", "chaotic",
          unless=(
              r"\bchaotic (?:corridors?|classrooms?|places?|playgrounds?|environments?|dinner|"
              r"lunch)"
          ),
          fine_when="a place is meant"),
    _term("stubborn", r"\bstubborn(?:ly|ness)?\b|\bobstinate\b|\bpig-?headed\b|\bwilful(?:ly)?\b",
          _MOTIVE, "keeps to an idea; changes it when shown why", "stubborn-", "obstinate",
          "pigheaded", "pig-headed", "wilful-"),
    _term("rude", r"\brude(?:ly|ness)?\b|\bcheeky\b|\binsolen(?:t|ce)\b|\bdisrespectful(?:ly)?\b",
          _LABELS, "say the words that were used, and when", "rude-", "cheeky", "insolen-",
          "disrespectful-", unless=r"\bnot (?:being |meant? to be )?rude\b",
          fine_when="somebody says that it was not rude"),
    _term("badly behaved", r"\bbad(?:ly)?[- ]behav\w+|\bbad behaviou?r\b|\bmisbehav\w+|"
          r"\bunacceptable behaviou?r\b|\bpoor behaviou?r\b|\bbehaviou?r(?:al)? (?:problems?|"
          r"issues?)\b",
          _LABELS, "say what is done, where and how often", "behav-", "badly-behaved", "misbehav-"),
    _term("kicks off",
        r"\b(?:kick(?:s|ed|ing)? off|play(?:s|ed|ing)? up|act(?:s|ed|ing)? (?:out(?! "
        r"(?:stor|scenes|"
        r"roles|parts|an? |the |his |her |their ))|up)|"
        r"lash(?:es|ed|ing) out|blows? up(?! (?:balloons|an? |the ))|throws? a wobbly|"
        r"goes off on one)\b"
        r"(?! (?:on|at|in) (?:stage|\d))", _LABELS, "say what is seen, and what came before",
          "off", "up", "out", "wobbly"),
    _term("deliberately",
        r"\bdeliberate(?:ly)?\b|\bon purpose\b|\bintentionally\b|\bchooses? not to\b|"
        r"\bcan(?:no|[’'])t be bothered\b|\bmakes? no effort\b|\bdoes(?: no|n[’'])t (?:even "
        r")?try(?=[.;,]|$| to\b| hard\b)",
          _MOTIVE, "say what was seen; leave out why", "deliberate-", "purpose", "intentionally",
          "choose-", "bothered", "effort", "try",
          unless=
              r"\b(?:asked|was offered|given the chance)\b[^.]*\bchose|\bdeliberate(?:ly)? "
              r"(?:practice|"
              r"movements?|teaching|silent|slow\w*|quiet\w*|calm\w*|careful\w*|left|plain\w*|simple)\b",
          fine_when="a way of teaching, moving or speaking is meant"),
    _term("gets their own way",
        r"\b(?:get(?:s|ting)?|want(?:s|ing)?|have) (?:his|her|their) own way\b|"
        r"\bwind(?:s|ing)? (?:people|others|peers|adults|staff|other \w+) up\b|\bplays? adults "
        r"off\b|"
        r"\bspoil(?:t|ed) (?:child|brat)\b|\bbrat\b|\battitude problem\b|\bbad attitude\b", _MOTIVE,
          "keeps asking for what matters; say what it is", "way", "wind-", "plays", "play",
          "spoilt", "spoiled", "brat", "attitude"),
    _term("clingy", r"\bcling(?:y|ing to adults|iness)\b|\bneedy\b|\bwhin(?:y|ges?|ging|ing)\b|"
          r"\bhigh[- ]maintenance\b|\bdemanding (?:child|pupil|of adult)\b", _LABELS,
          "stays close to an adult in new places", "cling-", "needy", "whin-", "maintenance",
          "demanding"),
    _term("bossy", r"\bboss(?:y|iness)\b|\bdomineering\b|\bbull(?:y|ies)\b(?= (?:others|other|"
          r"peers|children|younger))", _LABELS, "tells others what to do in a game", "boss-",
          "domineering", "bully", "bullies"),
    _term("liar", r"\bliar\b|\btells? lies\b|\bdishonest\w*|\bsly\b|\bsneaky\b|\bdevious\w*", _MOTIVE,
          "says things that others remember otherwise", "liar", "lies", "dishonest-", "sly",
          "sneaky", "devious-"),
    _term("slow learner",
        r"\bslow learners?\b|\bslow at learning\b|\bbackward(?!s)\b|\blow ability\b|"
        r"\bless able\b|\blower ability\b|\bnot (?:very )?(?:bright|clever|academic|able)\b",
          _ABILITY, "learns a new word after hearing it about … times", "slow", "backward",
          "ability", "able", "bright", "clever", "academic",
          unless=r"\bbackward (?:roll|chain\w*|step|fall)|\b(?:is|was) not able to\b",
          fine_when="a movement or a way of teaching is meant"),
    _term("retarded", r"\bretard(?:ed|ation)?\b|\bhandicap(?:ped|s)?\b|\bcrippl(?:e|ed|ing)\b|"
          r"\bspastic\b(?! (?:diplegia|quadriplegia|hemiplegia|cerebral))|\bimbecile\b|\bdumb\b|"
          r"\bdeaf and dumb\b|\bmongol\w*", _OUTDATED, "is disabled; name the condition", "retard-",
          "handicap-", "crippl-", "spastic", "imbecile", "dumb", "mongol-"),
    _term("special needs child",
        rf"\b(?:special needs|SEN|autistic|ADHD|Down[’']?s?|EHCP) {_WHO}s?\b"
        r"(?! (?:and young|who|with))|\bthe (?:disabled|autistics?)\b(?! (?:child|young|person|"
        r"people|toilet|parking|community|students?))", "It puts a label before the person.",
          "use the person’s name", "needs", "sen", "autistic", "autistics", "adhd", "down-", "ehcp",
          "disabled",
          unless=
              r"\b(?:other|for|group of|support|resource|unit|with)\b[^.]*\b(?:special needs|SEN|"
              r"autistic) (?:children|pupils|students)", fine_when="a group or a unit is meant"),
    _term("volatile", r"\bvolatile\b|\bexplosive\b|\bout of control\b|\bunruly\b|\bwild child\b|"
          r"\bunmanageable\b|\buncontrollabl[ey]\b|\bferal\b", _LABELS,
          "changes quickly from calm to upset; say what comes before", "volatile", "explosive",
          "control", "unruly", "wild", "unmanageable", "uncontrollabl-", "feral"),
    _term("problem child",
        r"\bproblem (?:child|pupil|student)\b|\btrouble-?makers?\b|\ba nightmare\b|"
        r"\ba handful\b|\bhopeless\b|\buseless\b|\ba burden\b|\bweird\b|\bstrange behaviou?rs?\b|"
        r"\bodd behaviou?rs?\b", _LABELS, "say what happens, and when it goes well", "problem",
          "troublemaker-", "trouble-maker-", "nightmare", "handful", "hopeless", "useless", "burden",
          "weird", "strange", "odd",
          unless=r"\ba handful of\b", fine_when="a few things are meant"),
    _term("unmotivated",
        r"\b(?:un|de)motivated\b|\black(?:s|ing)? (?:of )?(?:motivation|effort|empathy|"
        r"respect|interest|discipline|insight|ambition)\b|\bdis-?engaged\b|\bapath(?:y|etic)\b|"
        r"\b(?:work|effort)-?shy\b", _MOTIVE, "starts when …; stops when …", "unmotivated",
          "demotivated", "lack-", "disengaged", "dis-engaged", "apath-", "workshy", "work-shy",
          "effort-shy"),
)  # fmt: skip
