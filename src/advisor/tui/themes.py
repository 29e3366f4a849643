"""The themes: quiet grounds, one accent, and colours for verdicts that never stand without their words."""

from __future__ import annotations

from textual.theme import Theme


def _grounds(quiet: str, row: str, selected: str, on_selected: str) -> dict[str, str]:
    """Secondary text, the ground of the row at the cursor, and what is selected."""
    return {
        "quiet": quiet,
        "boost": row,
        "screen-selection-background": selected,
        "screen-selection-foreground": on_selected,
        "input-selection-background": selected,
    }


_DARK = Theme(
    name="dark",
    dark=True,
    primary="#7FB5B5",
    secondary="#8FA8C8",
    accent="#E0B46C",
    foreground="#DAD8D2",
    background="#16191D",
    surface="#1B1F24",
    panel="#22272E",
    success="#8CBF88",
    warning="#E0A458",
    error="#E07A72",
    variables=_grounds(quiet="#A0A6AE", row="#2D343D", selected="#3D5A5A", on_selected="#FFFFFF"),
)
_LIGHT = Theme(
    name="light",
    dark=False,
    primary="#2A6B6B",
    secondary="#3F5F8A",
    accent="#8A5A00",
    foreground="#24272B",
    background="#FAF9F6",
    surface="#F3F1EC",
    panel="#E9E6DF",
    success="#2F6B2B",
    warning="#8F5A00",
    error="#A8322A",
    variables=_grounds(quiet="#53585F", row="#DDD9CF", selected="#BBD6D6", on_selected="#000000"),
)
_HIGH_DARK = Theme(
    name="high-contrast-dark",
    dark=True,
    primary="#7FFFFF",
    secondary="#A8D0FF",
    accent="#FFD75F",
    foreground="#FFFFFF",
    background="#000000",
    surface="#0A0A0A",
    panel="#141414",
    success="#8CFF8C",
    warning="#FFC266",
    error="#FFA8A0",
    variables=_grounds(quiet="#D8D8D8", row="#303030", selected="#FFFF00", on_selected="#000000"),
)
_HIGH_LIGHT = Theme(
    name="high-contrast-light",
    dark=False,
    primary="#004040",
    secondary="#002A66",
    accent="#4A2E00",
    foreground="#000000",
    background="#FFFFFF",
    surface="#FFFFFF",
    panel="#F2F2F2",
    success="#003D00",
    warning="#4D2C00",
    error="#700000",
    variables=_grounds(quiet="#2E2E2E", row="#D9D9D9", selected="#00308F", on_selected="#FFFFFF"),
)
THEMES = {theme.name: theme for theme in (_DARK, _LIGHT, _HIGH_DARK, _HIGH_LIGHT)}
"""By the names that a person's settings know them by, in the order in which the key goes through them."""
