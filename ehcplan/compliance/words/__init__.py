"""Words and phrases as records: why to look twice, what to write instead, when they are fine."""
