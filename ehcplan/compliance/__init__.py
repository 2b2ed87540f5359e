"""What the law and the Code ask of a plan, and what in a draft falls short of it.

`check` is the door. Rules are records, one module a section; a check reads a case and nothing else:
no session, no request, no date but the one passed in.
"""
