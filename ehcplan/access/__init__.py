"""Accounts, sessions, who may do what to whom, and the audit."""
