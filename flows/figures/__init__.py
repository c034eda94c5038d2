"""What every figure means, said once, so that a number is the same on every screen.

Storage counts; here the counts become figures. Most are shares of two numbers that add up: a team's figure is the sum
of its reps', a week's the sum of its days'. Where there is nothing to divide by, the value is None. Every figure
carries its ``Why``: the rule, what went in, and how many cases it rests on.
"""

from flows.figures.calls import (
    DayOfWeek,
    FirstTalk,
    Tally,
    Week,
    dials,
    effect,
    talked,
    talks,
    targeting,
    volume,
    week_table,
)
from flows.figures.golden import Interval, golden, windows_of
from flows.figures.layers import (
    CONVERSION_OVER,
    ShortSight,
    conversion,
    default_minimum,
    median_days,
    promises_kept,
    short_sight,
)
from flows.figures.preparation import Lift, precision, prep_lift, recall
from flows.figures.share import ENOUGH_TALKS, Middle, Share, TooFew, Why
from flows.figures.speaking import (
    Gap,
    Yield,
    by_opening,
    effect_by_type,
    gap,
    lost_in_opening,
    question_yield,
)

__all__ = [
    "CONVERSION_OVER",
    "ENOUGH_TALKS",
    "DayOfWeek",
    "FirstTalk",
    "Gap",
    "Interval",
    "Lift",
    "Middle",
    "Share",
    "ShortSight",
    "Tally",
    "TooFew",
    "Week",
    "Why",
    "Yield",
    "by_opening",
    "conversion",
    "default_minimum",
    "dials",
    "effect",
    "effect_by_type",
    "gap",
    "golden",
    "lost_in_opening",
    "median_days",
    "precision",
    "prep_lift",
    "promises_kept",
    "question_yield",
    "recall",
    "short_sight",
    "talked",
    "talks",
    "targeting",
    "volume",
    "week_table",
    "windows_of",
]
