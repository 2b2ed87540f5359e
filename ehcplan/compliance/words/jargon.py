"""Jargon of special needs work, each term with a plain equivalent.

The Code of Practice (9.61) asks for a plan that is clear, concise and understandable. The plain
forms are ours. A term that ends in "-" is the beginning of a word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ehcplan.compliance.pattern import Pattern

_TERMS = """
dysregulat- = overwhelmed; very upset and not able to calm down alone
self-regulat- = calm down or keep going without help
co-regulat- = calm down together with an adult
emotional regulation = managing strong feelings
proprioceptive = feeling where the body is
proprioception = feeling where the body is
vestibular = balance and movement
interoception = noticing hunger, pain or needing the toilet
interoceptive = noticing hunger, pain or needing the toilet
tactile defensive- = finds some kinds of touch hard to bear
hypersensitiv- = feels it more than others do
hyposensitiv- = notices it less than others do
sensory diet = short activities through the day that help the body to feel ready
sensory modulation = how strongly sounds, touch or light are felt
sensory processing = how sounds, touch, light and movement are felt
receptive language = understanding what is said
receptive lang = understanding what is said
expressive language = using words and sentences
expressive lang = using words and sentences
receptive vocabulary = words that are understood
expressive vocabulary = words that are used
pragmatic language = knowing how to talk with others
semantic = the meaning of words
syntax = putting words in order
morphology = word endings
phonolog- = the sounds in words
phonemic = the sounds in words
phoneme- = sounds in words
grapheme- = letters for a sound
articulation = saying sounds clearly
dysfluen- = stammering
echolalia = repeating words that were heard
echolalic = repeating words that were heard
executive function- = planning, starting and keeping track of things
working memory = holding things in mind while using them
processing speed = how long it takes to take something in
cognitive load = how much there is to hold in mind at once
metacognit- = thinking about how one learns
theory of mind = guessing what others think
central coherence = seeing how parts make a whole
joint attention = looking at the same thing together
intensive interaction = copying and joining in, so that a person starts to share
attention autism = a way of building shared attention with exciting things to watch
precision teaching = a few minutes of quick practice each day
colourful semantics = colours that show which words go where in a sentence
scaffold- = give help in steps, and take it away bit by bit
differentiat- = changed so that it fits
modalit- = ways
multi-sensory = using sight, sound and touch
multisensory = using sight, sound and touch
low arousal = calm and quiet, with few demands
hyper-arous- = over-excited or alarmed
hypo-arous- = slowed down or switched off
stimming = repeating a movement that helps
self-stimulat- = repeating a movement that helps
perseverat- = staying on one idea
de-escalat- = calm things down
antecedent- = what came before
functional analysis = finding out what a behaviour tells us
positive reinforcement = praise or a reward
self-efficacy = believing that one can
neurotypical = not autistic
neurodivergen- = autistic, or with ADHD or another difference
neurodevelopmental = about how the brain grows
comorbid- = together with
co-morbid- = together with
idiopathic = with no known cause
aetiology = cause
prognosis = what is expected
bilateral- = on both sides
unilateral- = on one side
hypertonia = stiff muscles
hypotonia = floppy muscles
hypermobil- = very bendy joints
fine motor = using hands and fingers
gross motor = moving the whole body
motor planning = working out how to move
bilateral integration = using both hands together
visual perception = making sense of what is seen
visuo-spatial = making sense of shapes and where things are
visual-motor integration = using eyes and hands together
midline crossing = reaching across the body
pincer grip = finger and thumb
tripod grip = holding a pencil with three fingers
dyspraxic = finding it hard to plan movements
dysphagia = finding it hard to swallow
enteral = through a tube
gastrostomy = a feeding tube into the stomach
enuresis = wetting
encopresis = soiling
nystagmus = eyes that move by themselves
conductive hearing loss = hearing loss in the outer or middle ear
sensorineural = in the inner ear or the nerve
percentile- = out of 100 children of that age, how many did less well
%ile- = out of 100 children of that age, how many did less well
centile- = out of 100 children of that age, how many did less well
standard score- = a score where 100 is in the middle
standard deviation- = how far from the middle
age-equivalent = what a child of … can do
chronological age = age
psychometric = from a test
dynamic assessment = an assessment by teaching and seeing what helps
ordinarily available = what every school gives
quality first = good teaching for the whole class
wave 2 = extra help in a small group
wave 3 = extra help one-to-one
graduated approach = assess, plan, do, review
graduated response = assess, plan, do, review
multi-agency = from different services
multi-disciplinary = from different professions
multidisciplinary = from different professions
holistic- = as a whole
person-centred planning = planning with the person
baseline assessment = what can be done at the start
triangulat- = compared
transdisciplinary = from different professions
attachment figure = somebody they feel safe with
insecure attachment = not yet sure that adults will be there
developmental trauma = hard experiences when very young
therapeutic milieu = a calm place
psycho-education = learning about feelings
psychoeducation = learning about feelings
psychosocial = about feelings and other people
somatic = in the body
hypervigilan- = always on the look-out for danger
ruminat- = going over and over a worry
externalis- = shows feelings outwardly
internalis- = keeps feelings inside
presents with = has
presents as = seems
engages with = joins in; works at
engagement with learning = joining in lessons
accesses the curriculum = joins in lessons
access the curriculum = join in lessons
access learning = learn
transitioning = moving on; changing from one thing to another
transitions between = moves from one thing to another
non-preferred = things they do not choose
preferred adult = an adult they trust
task avoidan- = puts off starting
demand avoidan- = finds everyday demands too much
reciprocal = taking turns
reciprocity = give and take
generalis- = use in other places
mainstream peers = others in the school
peer group = others of the same age
adult-led = chosen by an adult
child-initiated = chosen by the child
emergent = just beginning
emerging skill- = skills that are just beginning
milieu = surroundings
cohort = year group
provision map- = a list of the help given
"""


@dataclass(frozen=True, kw_only=True)
class Jargon:
    """A term of the trade, and how to say it plainly."""

    term: str
    plain: str
    pattern: Pattern


def _jargon(line: str) -> Jargon:
    term, _, plain = (bit.strip() for bit in line.partition(" = "))
    words = re.escape(term.rstrip("-")).replace(r"\ ", r"\s+").replace(r"\-", r"[-‐‑ ]?")
    ending = "[a-z]*" if term.endswith("-") else ""
    pattern = Pattern(rf"(?<![\w-]){words}{ending}(?!\w)", re.IGNORECASE)
    return Jargon(term=term.rstrip("-"), plain=plain, pattern=pattern)


JARGON: tuple[Jargon, ...] = tuple(_jargon(line) for line in _TERMS.splitlines() if line.strip())

_HEAD = 4
_BY_HEAD: dict[str, list[Jargon]] = {}
for _one in JARGON:
    _BY_HEAD.setdefault(re.split(r"[\s-]", _one.term.lstrip("%"))[0][:_HEAD], []).append(_one)


def jargon_in(text: str, tokens: Iterable[str]) -> Iterator[re.Match[str]]:
    """Yield where each term stands in a text, given the text's words in lower case."""
    for head in {token[:_HEAD] for token in tokens} | ({"ile"} if "%" in text else set()):
        for one in _BY_HEAD.get(head, ()):
            yield from one.pattern.finditer(text)


def plain_form(written: str) -> str:
    """Return the plain form of a term as it stands in a text, or an empty string."""
    return next((one.plain for one in JARGON if one.pattern.fullmatch(written)), "")
