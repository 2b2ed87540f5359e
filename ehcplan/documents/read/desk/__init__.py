"""Where parts are put down as they are read, and the references by which they find one another."""
