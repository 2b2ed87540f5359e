"""Guards on wording: what each one hits and what it leaves alone."""

import time

import pytest

from ehcplan.mapping.lexicon import APPRECIATION, GUARDS, Guard
from ehcplan.vocabulary import Element, Target

BY_KEY = {guard.key: guard for guard in GUARDS}

HITS: dict[str, tuple[str, ...]] = {
    "provision": (
        "She must have full-time one-to-one and speech therapy weekly",
        "Fifteen hours of teaching assistant support per week",
        "Tom will receive daily phonics intervention",
        "He requires a quiet room",
        "Physiotherapy three times a week",
        "A dedicated adult beside him",
        "20 minutes a day with the TA",
    ),
    "measured_help": (
        "Ten minutes of quiet in the den after lunch",
        "A walk twice a day",
        "Five minutes before the bell to pack up",
    ),
    "target": (
        "By July she will read ten words",
        "He will be able to tie his laces",
        "Answers correctly 80% of the time",
        "A SMART target for writing",
        "It is November 2028: he has caught the bus alone",
    ),
    "diagnosis": (
        "He has ADHD and dyslexia",
        "Working at Year 2 expectations in writing",
        "Below the 5th percentile for vocabulary",
        "She has Down’s syndrome",
        "Presents with difficulties in attention",
    ),
    "sensitive": (
        "There is a family court hearing in May",
        "The police came to the house twice",
        "Dad’s visa runs out and they may be deported",
        "We are being evicted",
        "Mum and Dad have split up",
        "He hurts himself when he is upset",
        "My step-dad hit me and my uncle hits me",
        "Mum’s depression is bad again",
    ),
    "medical_on_profile": (
        "Takes 10 mg of methylphenidate at eight",
        "Needs changing: pads are in the blue bag; toileting at eleven",
        "Fed through a gastrostomy",
        "Call for help if a seizure lasts",
        "He lies awake worrying",
        "Standing frame after lunch",
    ),
    "blame": (
        "Attention-seeking at carpet time",
        "She refuses to come in",
        "He can be lazy and manipulative",
        "Kicks off when asked to write",
        "Won’t listen to anybody",
    ),
    "unkind": ("You are so weird lol", "He is annoying, just kidding", "Not as stupid as he looks"),
    "named_staff": (
        "Mrs Khan must sit next to him",
        "Support from Mr Bell in maths",
        "Jane Porter will support her at lunch",
    ),
    "faint_praise": (
        "Can be kind when he wants",
        "Quite sociable on a good day",
        "Usually polite",
        "No trouble at all",
        "She is lovely when she’s not shouting",
        "Surprisingly good at chess",
        "Tries his best",
        "Fairly confident for his age",
        "Not too bad at sharing if he is reminded",
    ),
    "pity": (
        "So inspirational for someone in a wheelchair",
        "Always smiling, a little ray of sunshine",
        "She is so brave",
        "Copes well despite his difficulties",
        "Bless him",
        "He is a very special boy",
    ),
    "vague_praise": ("Kind", "He is a happy boy", "A pleasure to teach", "Good at maths"),
    "services_language": (
        "Engages well with adult-led tasks",
        "Accesses the curriculum with differentiation",
        "Becomes dysregulated at transitions",
        "Struggles with his peers",
    ),
    "important_for": (
        "To be kept safe",
        "He needs to wear his splints",
        "To keep her range of movement",
        "Eating healthy food",
        "To behave in class",
    ),
    "deficit": (
        "Suffers from tiredness",
        "She is wheelchair-bound",
        "Daily tantrums",
        "Not like a normal child",
        "Lacks capacity",
    ),
}

SPARES: dict[str, tuple[str, ...]] = {
    "provision": (
        "A real timer not a Miss timer",
        "Miss says five more minutes but it isn't",
        "Nan rings twice a week",
        "One adult, at the back, until I wave",
        "Homework takes two hours and ends in tears",
        "The trained team in the base; she trusts three of them",
    ),
    "measured_help": ("A quiet place after lunch", "Wait ten seconds", "Back in four minutes"),
    "target": (
        "I want to be able to swim",
        "It may be loud by the door",
        "My smart shoes",
        "I'd give lunch 7 out of 10",
    ),
    "diagnosis": (
        "Working at the garden centre on Saturdays",
        "The words stop wobbling",
        "Scored in the final and did a knee slide",
        "She will add two spoons of sugar",
    ),
    "sensitive": (
        "I want to be a police officer",
        "Plays on the tennis court at break",
        "He benefits from knowing the plan",
        "I want to join the police",
        "They save the seats and I'm late",
    ),
    "medical_on_profile": (
        "It's coming to me and my tummy goes",
        "Types on his tablet",
        "Not cleaning toilets",
        "His sketch pad and his iPad",
        "A place to sit when it is loud",
    ),
    "blame": (
        "She refuses to give up",
        "They save the seats and I'm late because I was finishing",
        "Plays up front for the under nines",
        "Acts out the whole story",
    ),
    "unkind": (
        "You make the best dens ever",
        "He has thick hair like a lion",
        "Does mental arithmetic faster than Mr Lal",
    ),
    "named_staff": (
        "Mr Lal tells me the plan before the others come in",
        "Mr Sayle waits for the end of my sentence",
        "My hamster must have his wheel",
    ),
    "faint_praise": (
        "You always have an idea when we are stuck",
        "She tells you the truth but nice",
        "Shares things fairly with everyone",
        "If it is broken she mends it",
        "Looks for someone who is on their own",
        "Can say ‘I got that wrong, can I try your way’",
        "She ran this meeting better than we do",
    ),
    "pity": (
        "Races his wheelchair faster than anyone",
        "Solves problems nobody else sees",
        "Looks for someone who is on their own",
        "Kind to the little ones in Reception",
    ),
    "vague_praise": (
        "Kind to whoever is newest: she saves the last swing",
        "He makes really deep rivers",
        "Edits like a scalpel",
    ),
    "services_language": (
        "When I come back everyone looks",
        "Let me say it and the iPad writes it",
        "Put his picture strip on his peg",
    ),
    "important_for": (
        "If I know what's coming I don't have to think about it all the time",
        "The bees at Dad's",
        "Being asked to mend something",
        "Esme and Tariq",
    ),
    "deficit": (
        "She has started saying she is stupid",
        "A normal pen, not the fat one",
        "The hall is too loud for him",
    ),
}


def test_every_guard_has_examples_that_it_hits_and_that_it_spares() -> None:
    assert set(HITS) == set(SPARES) == set(BY_KEY)
    assert all(len(texts) >= 3 for texts in (*HITS.values(), *SPARES.values()))


@pytest.mark.parametrize(("key", "text"), [(k, t) for k, texts in HITS.items() for t in texts])
def test_a_guard_sees_what_it_is_for(key: str, text: str) -> None:
    assert BY_KEY[key].pattern.search(text)


@pytest.mark.parametrize(("key", "text"), [(k, t) for k, texts in SPARES.items() for t in texts])
def test_a_guard_leaves_ordinary_words_alone(key: str, text: str) -> None:
    assert not BY_KEY[key].pattern.search(text)


def test_curly_and_straight_apostrophes_are_alike() -> None:
    pattern = BY_KEY["diagnosis"].pattern
    assert pattern.search("Down's syndrome")
    assert pattern.search("Down’s syndrome")


def test_what_is_out_of_place_is_doubted_even_in_exact_words_and_style_is_not() -> None:
    strict = {guard.key for guard in GUARDS if not guard.spares_exact}
    assert strict == {
        "provision",
        "target",
        "diagnosis",
        "sensitive",
        "medical_on_profile",
        "unkind",
    }


def test_provision_and_targets_are_no_business_of_the_profile() -> None:
    for key in ("provision", "measured_help", "target", "named_staff"):
        assert BY_KEY[key].on == {Target.SECTION_A}
    assert BY_KEY["medical_on_profile"].on == {Target.PROFILE}


def test_praise_is_looked_at_only_where_praise_stands() -> None:
    for key in ("faint_praise", "pity", "vague_praise", "unkind"):
        assert BY_KEY[key].under == APPRECIATION
    assert BY_KEY["important_for"].under == {Element.A_IMPORTANT_TO, Element.P_IMPORTANT_TO}


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.key)
def test_each_guard_says_one_plain_sentence(guard: Guard) -> None:
    assert guard.says.endswith(".")
    assert guard.says.count(". ") == 0
    assert 40 < len(guard.says) < 220


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.key)
@pytest.mark.parametrize(
    "text",
    [
        "support " * 1250,
        "kind and very kind, " * 500 + "x",
        "ten hours " * 1000,
        "mum and dad " * 900,
        "&<\"'“😀" * 1500,
        "\ud800" * 10_000,
        "must have a b c d " * 600,
    ],
    ids=["support", "kind", "hours", "family", "signs", "surrogates", "must have"],
)
def test_ten_thousand_hostile_characters_take_no_time(guard: Guard, text: str) -> None:
    started = time.perf_counter()
    guard.pattern.search(text)
    assert time.perf_counter() - started < 1
