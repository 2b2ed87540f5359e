"""WTForms: what a page asks, turned into what casework takes."""
