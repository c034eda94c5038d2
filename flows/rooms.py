"""Every room there is: a new dialog or card is listed here."""

from flows.dialogs.add import ADD
from flows.dialogs.correct import CORRECT
from flows.dialogs.customer import CUSTOMER
from flows.dialogs.customer_more import CUSTOMER_MORE
from flows.dialogs.detail import DETAIL
from flows.dialogs.due import DUE
from flows.dialogs.edit import EDIT
from flows.dialogs.funnel import FUNNEL, FUNNEL_WHY
from flows.dialogs.history import CALL, HISTORY
from flows.dialogs.inbound import INBOUND
from flows.dialogs.layers import FUNNEL_LAYERS, LAYER_CHANGE
from flows.dialogs.lessons import CHAPTER, LESSON, LESSONS
from flows.dialogs.lists import ADDED, FOUND, LAYER, TODAY
from flows.dialogs.log import LOG
from flows.dialogs.merge import MERGE
from flows.dialogs.move import MOVE
from flows.dialogs.objections import OBJECTIONS
from flows.dialogs.onboarding import CHANGE, ONBOARDING
from flows.dialogs.practice import PRACTICE
from flows.dialogs.prep import PREP
from flows.dialogs.quiz import QUIZ
from flows.dialogs.receipt import RECEIPT
from flows.dialogs.report import REPORT
from flows.dialogs.settings import SETTINGS
from flows.dialogs.sheet import SHEET
from flows.dialogs.team import INVITE, JOIN, MEMBER_CARD, TEAM
from flows.dialogs.welcome import HELP, WELCOME
from flows.dialogs.when import PROMISE, WHEN
from flows.room import Room

DIALOGS = (
    PREP,
    LOG,
    DETAIL,
    REPORT,
    INBOUND,
    MOVE,
    WHEN,
    PROMISE,
    EDIT,
    MERGE,
    CORRECT,
    ONBOARDING,
    CHANGE,
    LAYER_CHANGE,
)
CARDS = (
    SHEET, RECEIPT, CUSTOMER, CUSTOMER_MORE, HISTORY, CALL, ADD, ADDED, FOUND, LAYER, TODAY, DUE, FUNNEL, FUNNEL_WHY,
    OBJECTIONS, WELCOME, HELP, SETTINGS, TEAM, INVITE, JOIN, MEMBER_CARD,
    FUNNEL_LAYERS, LESSONS, CHAPTER, LESSON, QUIZ, PRACTICE,
)  # fmt: skip
ROOMS: tuple[Room, ...] = (*DIALOGS, *CARDS)
