"""The cases and the Code that the families of vague words come from."""

CLARKE = "L v Clarke and Somerset CC [1998] ELR 129"

WORCESTERSHIRE = "Worcestershire CC v SE [2020] UKUT 217 (AAC)"

GREENWICH = "C v SENT and LB Greenwich [1999] ELR 5"

CUMBRIA = "R v Cumbria CC ex p P [1994] ELR 337"

CODE = "SEND Code of Practice, 9.69 table, F"
