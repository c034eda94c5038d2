"""Why storage does not do what it was asked to: in words for whoever asked, and in English for the logs."""

from flows.talk import Words


class Refusal(Exception):
    """``why`` names the thing, the place and the way out, and can be said in any language."""

    def __init__(self, why: Words) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        from flows.wording import Wording, plain  # it takes a while to load, and little is refused

        return plain(Wording().html(self.why, "en"))
