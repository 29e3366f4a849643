"""Findings: as data, and as people and programs read them."""

from advisor.diagnostics.diagnostic import Diagnostic, Related, Severity, Span

__all__ = ["Diagnostic", "Related", "Severity", "Span"]
