"""What preparing brings: whether the rep foresaw what customers said, and whether prepared calls end better."""

from dataclasses import dataclass

from flows.figures.calls import Tally, effect, talks_with_a_goal
from flows.figures.share import ENOUGH_TALKS, Share, TooFew, Why
from flows.ports import Prediction


def precision(objections: Prediction) -> Share:
    """Predicted and heard ÷ predicted, over calls that came to a talk."""
    inputs = {"both": objections.both, "predicted": objections.predicted}
    return Share(objections.both, objections.predicted, Why("rule-precision", inputs, objections.predicted))


def recall(objections: Prediction) -> Share:
    """Predicted and heard ÷ heard, over calls that came to a talk."""
    inputs = {"both": objections.both, "heard": objections.heard}
    return Share(objections.both, objections.heard, Why("rule-recall", inputs, objections.heard))


@dataclass(frozen=True, slots=True)
class Lift:
    """What preparing brings, from -1 to 1. It is no proof: the better customers may get more preparation."""

    value: float
    prepared: Share
    unprepared: Share
    why: Why


def prep_lift(prepared: Tally, unprepared: Tally) -> Lift | TooFew:
    """Effect with preparation − effect without, for calls of one purpose; TooFew under 15 talked calls on a side."""
    ours, others = effect(prepared), effect(unprepared)
    ours_of, others_of = talks_with_a_goal(prepared), talks_with_a_goal(unprepared)
    fewest = min(ours_of, others_of)
    if fewest < ENOUGH_TALKS or ours.value is None or others.value is None:
        return TooFew(fewest, ENOUGH_TALKS)
    inputs = {
        "prepared": ours.value, "of-prepared": ours.whole, "unprepared": others.value, "of-unprepared": others.whole,
    }  # fmt: skip
    why = Why("rule-lift", inputs, ours_of + others_of)
    return Lift(ours.value - others.value, ours, others, why)
