"""What can go wrong, said so that the reader knows what happened, to what, and what to do."""

from collections.abc import Sequence


class EhcplanError(Exception):
    """Something a person can put right. Its text is a plain sentence for them."""


class ContentRefusedError(EhcplanError):
    """What was asked for is understood, but its content may not be used as it stands."""


class NotFoundError(EhcplanError):
    """There is no such thing here, or it is not for this reader: the two look the same."""


class NotAllowedError(EhcplanError):
    """The account may not do this."""


class ConflictError(EhcplanError):
    """Somebody else changed this first. `theirs` is what it says now."""

    def __init__(self, message: str, *, theirs: str = "") -> None:
        self.theirs = theirs
        super().__init__(message)


class ProofError(EhcplanError):
    """A document, read back after writing, does not hold what it should. It is not given out."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "The document was made but not given out, because reading it back showed: "
            + "; ".join(problems)
        )


class InvalidFileError(ContentRefusedError):
    """A file was read and refused whole. `problems` pairs a path in it with a remedy."""

    def __init__(self, name: str, problems: Sequence[tuple[str, str]]) -> None:
        self.name = name
        self.problems = tuple(problems)
        lines = "\n".join(f"  {path}: {remedy}" for path, remedy in problems)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"{name} was not used: {count}, and nothing was kept.\n{lines}")
