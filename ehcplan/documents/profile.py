"""The one-page profile, laid out: what the pupil says, then what people who know them say."""

import datetime as dt
from collections.abc import Sequence

from ehcplan.documents.layout import Block, Group, Layout, Printed
from ehcplan.documents.packs import Pack
from ehcplan.documents.people import home_name, printed_date
from ehcplan.documents.presets import (
    MAX_SUPPORT,
    MAX_WORDS,
    Preset,
    headings_for,
)
from ehcplan.documents.printing import Piece, profile_note
from ehcplan.documents.render import Picture
from ehcplan.documents.stage import FROM_SUGGESTIONS, year_of
from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Consent
from ehcplan.plan.voice import speaker_of_source
from ehcplan.vocabulary import Element, Role

NOT_A_PLAN = "Not a legal plan"
PHOTO_CM = 3.0
# A third of a year: profiles that nobody looks at again stop being true.
_LOOK_AGAIN = dt.timedelta(weeks=17)


def words_in(printed: Sequence[Piece]) -> int:
    """Return how many words a profile's lines hold, for the live count and the limit."""
    return sum(len(piece.text.split()) for piece in printed)


def refuse_too_much(printed: Sequence[Piece]) -> None:
    """Raise ContentRefusedError where the lines cannot fit one page that people will read."""
    support = sum(piece.line.element is Element.P_SUPPORT for piece in printed)
    if support > MAX_SUPPORT:
        raise ContentRefusedError(
            f"The profile has {support} lines of support, and nobody keeps more than "
            f"{MAX_SUPPORT} in mind. Choose the {MAX_SUPPORT} that matter most."
        )
    words = words_in(printed)
    if words > MAX_WORDS:
        raise ContentRefusedError(
            f"The profile has {words} words; {MAX_WORDS} fit on one page. Leave some lines out."
        )


def latest_consent(case: Case, word: str) -> Consent | None:
    """Return the newest yes or no whose scope names `word`; of one day, a no before a yes."""
    asked = [c for c in case.said.consents if word in c.scope.casefold()]
    return max(asked, key=lambda c: (c.date, not c.given), default=None)


def refuse_without_consent(case: Case, preset: Preset) -> None:
    """Raise ContentRefusedError for a display where the newest answer to displaying is no."""
    consent = latest_consent(case, "display") if preset.is_display else None
    if consent is not None and not consent.given:
        raise ContentRefusedError(
            f"{consent.given_by} said no to display on {printed_date(consent.date)}. "
            "Ask again before you make this page."
        )


def photo_for(case: Case) -> Picture | None:
    """Return the pupil's photo where the newest answer about photos is yes, else None."""
    consent = latest_consent(case, "photo")
    if case.photo is None or consent is None or not consent.given:
        return None
    alt = cleaned(case.photo.alt).strip() or f"Photo of {cleaned(case.pupil.name)}"
    return Picture(data=case.photo.data, alt=alt, height_cm=PHOTO_CM)


def made_with(case: Case, printed: Sequence[Piece]) -> str:
    """Return who made it, the pupil first: Mum and Dad, first names, staff by role."""
    sources = dict.fromkeys(s for piece in printed for s in piece.line.sources)
    names = dict.fromkeys(_maker(case, source) for source in sources)
    others = [name for name in names if name and name != case.pupil.name]
    everyone = [case.pupil.name, *others] if case.pupil.name in names else others
    if len(everyone) < 2:
        return "".join(everyone)
    return f"{', '.join(everyone[:-1])} and {everyone[-1]}"


def _maker(case: Case, source: Source) -> str:
    speaker = speaker_of_source(case, source)
    if speaker.is_pupil:
        return case.pupil.name
    if speaker.role is Role.GROUP:
        return ""
    return home_name(speaker)


def groups_of(case: Case, element: Element, printed: Sequence[Piece]) -> tuple[Group, ...]:
    """Return a heading's lines: the pupil's first, then the others', who are not named."""
    own = [piece for piece in printed if piece.voice.is_pupils]
    others = [piece for piece in printed if not piece.voice.is_pupils]
    name = cleaned(case.pupil.name)
    # What people like and admire is theirs by its heading, unless the pupil says something too.
    names_others = bool(own) or element is not Element.P_APPRECIATIONS
    groups = (
        Group(label=f"{name} says" if others else "", lines=_lines(case, own)),
        Group(
            label=f"People who know {name} say" if names_others else "", lines=_lines(case, others)
        ),
    )
    return tuple(group for group in groups if group.lines)


def _lines(case: Case, printed: Sequence[Piece]) -> tuple[Printed, ...]:
    return tuple(
        Printed(ref=p.line.ref, text=p.text, note=cleaned(profile_note(case, p.line)))
        for p in printed
    )


def lay_out_profile(
    case: Case,
    printed: Sequence[Piece],
    *,
    preset: Preset,
    pack: Pack,
    on: dt.date,
    from_suggestions: bool,
) -> Layout:
    """Return the profile as it is to be printed.

    Raises ContentRefusedError for more than fits, or a display nobody agreed to.
    """
    refuse_without_consent(case, preset)
    refuse_too_much(printed)
    name = cleaned(case.pupil.name)
    photo = photo_for(case)
    year = cleaned(year_of(case.pupil, on))
    subtitle = f"{preset.subtitle} · {year}" if year else preset.subtitle
    notice = FROM_SUGGESTIONS if from_suggestions else ""
    made = _made_line(case, printed, on)
    running = {"name": name, "title": preset.subtitle, "footer": NOT_A_PLAN}
    title = f"  {name}" if photo else name
    return Layout(
        template="profile",
        title=name,
        blocks=_blocks(case, printed, headings_for(preset, case, on), pack),
        context={
            "has_photo": photo is not None,
            "subtitle": subtitle,
            "notice": notice,
            "made_with": made,
            "running": running,
        },
        facts=(title, subtitle, made, *filter(None, (notice,))),
        allowed=tuple(running.values()),
        photo=photo,
    )


def _made_line(case: Case, printed: Sequence[Piece], on: dt.date) -> str:
    makers = cleaned(made_with(case, printed))
    dates = f"{printed_date(on)} · look again by {printed_date(on + _LOOK_AGAIN)}"
    return f"Made with {makers} · {dates}" if makers else dates


def _blocks(
    case: Case, printed: Sequence[Piece], elements: Sequence[Element], pack: Pack
) -> tuple[Block, ...]:
    blocks = (
        Block(
            heading=cleaned(pack.heading(element, case.pupil.name)),
            groups=groups_of(case, element, [p for p in printed if p.line.element is element]),
        )
        for element in elements
    )
    return tuple(block for block in blocks if block.groups)
