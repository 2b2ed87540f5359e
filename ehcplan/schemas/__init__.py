"""What other systems read and send: the case file and packs, as marshmallow schemas."""
