"""The two themes: quiet grounds, one accent, and colours for verdicts that never stand without their words."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="advisor-dark",
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
    variables={"quiet": "#959BA3"},
)
LIGHT = Theme(
    name="advisor-light",
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
    variables={"quiet": "#5F646B"},
)
