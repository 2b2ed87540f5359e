"""Who the plan is about: names and the facts of identity, from labels of any shape."""
