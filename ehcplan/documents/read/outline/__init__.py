"""Which lines open a section: by letter, by title, by what the form itself says of its layout."""
