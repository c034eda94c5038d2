"""Every room there is: a new dialog or card is listed here."""

from flows.dialogs.add import ADD
from flows.dialogs.board import BOARD
from flows.dialogs.correct import CORRECT
from flows.dialogs.customer import CUSTOMER
from flows.dialogs.customer_more import CUSTOMER_MORE
from flows.dialogs.detail import DETAIL
from flows.dialogs.digest import DIGEST
from flows.dialogs.due import DUE
from flows.dialogs.edit import EDIT
from flows.dialogs.evening import EVENING, EVENING_LINE
from flows.dialogs.flow import FLOW
from flows.dialogs.funnel import FUNNEL
from flows.dialogs.guided import GUIDED
from flows.dialogs.history import CALL, HISTORY
from flows.dialogs.inbound import INBOUND
from flows.dialogs.layers import FUNNEL_LAYERS, LAYER_CHANGE
from flows.dialogs.lists import ADDED, FOUND, LAYER
from flows.dialogs.log import LOG
from flows.dialogs.merge import MERGE
from flows.dialogs.midday import MIDDAY
from flows.dialogs.move import MOVE
from flows.dialogs.objections import OBJECTIONS
from flows.dialogs.onboarding import CHANGE, ONBOARDING
from flows.dialogs.plan import PLAN
from flows.dialogs.plan_change import PLAN_ADD, PLAN_TARGET
from flows.dialogs.plan_names import PLAN_LINE, PLAN_NAMES
from flows.dialogs.prep import PREP
from flows.dialogs.receipt import RECEIPT
from flows.dialogs.reminders import QUIET, REMINDER, REMINDER_TIME, REMINDERS
from flows.dialogs.report import REPORT
from flows.dialogs.rest import DAY_OFF, DAYS_OFF, PAUSE
from flows.dialogs.settings import SETTINGS
from flows.dialogs.sheet import SHEET
from flows.dialogs.team import INVITE, JOIN, MEMBER_CARD, TEAM
from flows.dialogs.unlogged import UNLOGGED
from flows.dialogs.waiting import NO_STEP, PROMISED, STALLED
from flows.dialogs.week import WEEK, WEEK_REASON
from flows.dialogs.welcome import HELP, WELCOME
from flows.dialogs.when import PROMISE, WHEN
from flows.dialogs.why import WHY
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
    PLAN_ADD,
    PLAN_TARGET,
    WEEK_REASON,
    EVENING_LINE,
    REMINDER_TIME,
    QUIET,
    DAY_OFF,
    PAUSE,
)
CARDS = (
    SHEET, RECEIPT, CUSTOMER, CUSTOMER_MORE, HISTORY, CALL, ADD, ADDED, FOUND, LAYER, DUE, FUNNEL,
    DIGEST, OBJECTIONS, WELCOME, HELP, SETTINGS, TEAM, INVITE, JOIN, MEMBER_CARD,
    FUNNEL_LAYERS,
    BOARD, PLAN, PLAN_NAMES, PLAN_LINE, WEEK, EVENING, UNLOGGED, MIDDAY, FLOW, GUIDED, PROMISED, NO_STEP, STALLED,
    REMINDERS, REMINDER, DAYS_OFF, WHY,
)  # fmt: skip
ROOMS: tuple[Room, ...] = (*DIALOGS, *CARDS)
