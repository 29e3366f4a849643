"""Findings: as data, and as people and programs read them."""

from advisor.diagnostics.diagnostic import Diagnostic, Severity, Span

__all__ = ["Diagnostic", "Severity", "Span"]
