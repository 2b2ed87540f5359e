"""Prompts without a mapping entry, each with the reason. Every other prompt has one."""

NOT_MAPPED: dict[tuple[str, str], str] = {
    ("notes", "notes"): (
        "Plain notes stand under no tool yet: they reach a heading by their theme or by hand."
    ),
}
"""By tool and prompt, for Section A and the profile alike."""
