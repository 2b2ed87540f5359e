"""Words of provision that are vague, and weigh less: told only where nothing at all is counted."""

from ehcplan.compliance.shapes import Term, plain_triggers

LIGHT: tuple[Term, ...] = (
    Term(
        key="as part of",
        pattern=r"\bas\s+part\s+of\b",
        why="It hides how much of the whole is for this pupil.",
        triggers=plain_triggers("part"),
    ),
    Term(
        key="in consultation with",
        pattern=r"\bin\s+(?:close\s+)?(?:consultation|liaison|collaboration|partnership)\s+with\b",
        why="Talking about it is not doing it.",
        triggers=plain_triggers("consultation", "liaison", "collaboration", "partnership"),
    ),
    Term(
        key="liaise with",
        pattern=r"\bliais(?:e[ds]?|ing|on)\b|\bwork(?:ing)?\s+(?:closely|alongside|together)\b",
        why="It says who talks, not what the pupil gets.",
        unless=r"\d",
        triggers=plain_triggers("liais-", "work", "working"),
    ),
    Term(
        key="be aware of",
        pattern=r"\b(?:be|are|is|made|being)\s+(?:aware|mindful|sensitive)\b|\bawareness\s+of\b",
        why="Nobody can see awareness.",
        unless=r"\bread\b|\btraining\b",
        triggers=plain_triggers("aware", "mindful", "sensitive", "awareness"),
    ),
    Term(
        key="bear in mind",
        pattern=(
            r"\b(?:bear(?:s|ing)?|keep(?:s|ing)?|have|has|having)\s+(?:[\w’'-]+\s+){1,4}in\s+mind\b|"
            r"\bkeep(?:s|ing)?\s+(?:an?\s+)(?:\w+\s+)?eye\s+(?:on|out)\b"
        ),
        why="Nobody can see a thought, or a glance.",
        unless=r"\d",
        triggers=plain_triggers("mind", "eye"),
    ),
    Term(
        key="monitor",
        pattern=(
            r"\b(?:will\s+be|to\s+be|closely|carefully)\s+monitored\b|\b(?:will|to)\s+(?:closely\s+"
            r")?monitor\b"
        ),
        why="It does not say who looks, when, or what then happens.",
        unless=r"\d|\b(?:weekly|daily|termly|each|every|monthly)\b",
        triggers=plain_triggers("monitor", "monitored"),
    ),
    Term(
        key="unnamed strategies",
        pattern=
            r"\b(?:(?:appropriate|suitable|various|different|agreed|specific|relevant|these|"
            r"positive|visual|calming|sensory|"
            r"behaviour|coping|evidence[\s-]based)\s+)?(?:strategies|interventions?|programmes?|"
            r"approaches|techniques)\b"
            r"(?=\s*(?:\.|;|$|to\s+(?:support|help|develop|improve|address|manage)|will\s+be|that\s+"
            r"(?:support|help)|"
            r"(?:and|or)\s+\w+\s*(?:\.|$)))",
        why="It does not say which.",
        triggers=plain_triggers(
            "strategies", "intervention", "interventions", "programme", "programmes", "approaches",
            "techniques",
        ),
    ),
    Term(
        key="nurturing environment",
        pattern=
            r"\b(?:nurturing|supportive|calm|safe|positive|caring|inclusive|structured|predictable|"
            r"welcoming|stimulating|"
            r"suitable|appropriate|language[\s-]rich|communication[\s-]friendly|low[\s-]arousal)\s+"
            r"(?:(?:and|,)\s*\w+\s+)?"
            r"(?:learning\s+|school\s+|classroom\s+)?(?:environment|ethos|setting|atmosphere|culture|"
            r"climate)\b",
        why="It describes a mood, not what is there.",
        triggers=plain_triggers("environment", "ethos", "setting", "atmosphere", "culture", "climate"),
    ),
    Term(
        key="high expectations",
        pattern=r"\bhigh\s+expectations\b",
        why="Every pupil should get this.",
        triggers=plain_triggers("expectations"),
    ),
    Term(
        key="total communication approach",
        pattern=
            r"\b(?:total|whole[\s-]school|consistent|holistic|multi-?sensory|multi-?disciplinary|"
            r"person[\s-]centred|"
            r"child[\s-]centred|graduated|joined[\s-]up|team)\s+(?:\w+\s+)?approach(?:es)?\b",
        why="It names a way of thinking, not what is done.",
        unless=r":|\bwith\s+(?:signs|symbols|photos|pictures)|\bby\s+\w+ing\b",
        triggers=plain_triggers("approach", "approaches"),
    ),
    Term(
        key="strategies to be shared",
        pattern=
            r"\b(?:strategies|information|advice|targets?|programmes?)\s+(?:(?:to|will|should)\s+"
            r"be\s+)?shared\b|"
            r"\bgood\s+communication\s+(?:between|with)\b|\bhome[\s-]school\s+(?:liaison|links?|"
            r"communication)\b",
        why="It does not say what is shared, by whom, when.",
        unless=r"\d|\b(?:weekly|daily|termly|each|every)\b",
        triggers=plain_triggers("shared", "communication", "liaison", "links", "link"),
    ),
)  # fmt: skip
"""In the order in which they are looked for."""
