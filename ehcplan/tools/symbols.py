"""The drawings that may stand beside easy words: OpenMoji's, in `static/symbols/`, each as SVG and PNG."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

CREDIT = "Pictures: OpenMoji, CC BY-SA 4.0"
"""What a document that shows them says: their licence asks for it."""


@dataclass(frozen=True, kw_only=True)
class Symbol:
    """A drawing: the name of its files, and what it shows in a few words."""

    key: str
    alt: str


_ALTS = {
    "backpack": "A school bag",
    "barrier": "A barrier across a road",
    "bicycle": "A bicycle",
    "book": "An open book",
    "books": "A pile of books",
    "bus": "A bus",
    "calendar": "A calendar",
    "calm-face": "A calm face",
    "camera": "A camera",
    "chair": "A chair",
    "child": "A child",
    "clock": "A clock",
    "cross": "A cross",
    "ear": "An ear",
    "family": "A family",
    "football": "A football",
    "footprints": "Footprints",
    "gift": "A present",
    "good-face": "A very happy face",
    "green-light": "A green light",
    "hand-up": "A hand held up",
    "handshake": "Two hands shaking",
    "heart": "A heart",
    "hospital": "A hospital",
    "house": "A house",
    "ladder": "A ladder",
    "light-bulb": "A light bulb",
    "magic-wand": "A magic wand",
    "magnifying-glass": "A magnifying glass",
    "map": "A map",
    "medal": "A medal",
    "mountain": "A mountain",
    "music": "A note of music",
    "number-one": "The number one",
    "number-three": "The number three",
    "paints": "A box of paints",
    "people": "Two people holding hands",
    "pictures": "A picture in a frame",
    "pointing-hand": "A hand that points",
    "puzzle": "A piece of a puzzle",
    "question": "A question mark",
    "rain-cloud": "A rain cloud",
    "rainbow": "A rainbow",
    "red-light": "A red light",
    "rocket": "A rocket",
    "sad-face": "A sad face",
    "safety-ring": "A ring that keeps a swimmer up",
    "scales": "A pair of scales",
    "school": "A school",
    "seedling": "A young plant",
    "shield": "A shield",
    "slide": "A slide in a park",
    "smile": "A smiling face",
    "speech": "A speech bubble",
    "star": "A star",
    "storm": "A storm cloud",
    "strong-arm": "A strong arm",
    "sun": "The sun",
    "sunrise": "The sun coming up",
    "teddy": "A teddy bear",
    "telescope": "A telescope",
    "thinking-face": "A thinking face",
    "thought": "A thought bubble",
    "thumbs-down": "A thumb pointing down",
    "thumbs-up": "A thumb pointing up",
    "tick": "A tick",
    "toolbox": "A box of tools",
    "toothbrush": "A toothbrush",
    "trophy": "A winner’s cup",
    "volcano": "A volcano",
    "warning": "A warning sign",
    "wave": "A hand that waves",
    "worried-face": "A worried face",
    "yellow-light": "A yellow light",
}

SYMBOLS: Mapping[str, Symbol] = MappingProxyType(
    {key: Symbol(key=key, alt=alt) for key, alt in _ALTS.items()}
)
