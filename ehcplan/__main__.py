"""`python -m ehcplan` is the `ehcplan` command."""

from ehcplan.cli import main

main()
