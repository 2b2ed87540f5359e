"""What people do to a case, a module a verb family. Access is asked for and audited here, once."""
