"""The kinds of question a dialog asks. A step reads an event into an answer, or says why it is none."""

from flows.steps.amount import Amount
from flows.steps.base import Advice, Chose, Guard, Here, Holding, Option, Options, Step, chose
from flows.steps.pick import Ask, Pick, PickMany, own
from flows.steps.when import When, due_from, due_to

__all__ = [
    "Advice",
    "Amount",
    "Ask",
    "Chose",
    "Guard",
    "Here",
    "Holding",
    "Option",
    "Options",
    "Pick",
    "PickMany",
    "Step",
    "When",
    "chose",
    "due_from",
    "due_to",
    "own",
]
