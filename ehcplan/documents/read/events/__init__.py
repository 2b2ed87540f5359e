"""What happened when, and at which stage the plan stands."""
