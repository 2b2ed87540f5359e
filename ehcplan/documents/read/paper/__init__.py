"""The file as it lies there: a tree of paragraphs and tables, and what single lines are by themselves."""
