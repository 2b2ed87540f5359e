"""Rules: to be written."""

from ehcplan.compliance.rule import Rule

RULES: tuple[Rule, ...] = ()
