"""What shows that a rule is not kept: small functions, a module a subject."""
