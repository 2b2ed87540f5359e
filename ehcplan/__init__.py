"""Keep a pupil's and a family's own words, and make Section A and a one-page profile of them."""
