"""Word: packs, write, walk, read back, prove. Values in, bytes out; no database, no web."""
