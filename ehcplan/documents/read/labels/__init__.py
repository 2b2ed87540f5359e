"""What stands under a heading of a column, or beside a label."""
