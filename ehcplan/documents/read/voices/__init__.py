"""Section A: whose words stand there, under which element, and how they came there."""
