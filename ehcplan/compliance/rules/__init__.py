"""The rules as records, a module a section. `catalogue` gathers them."""
