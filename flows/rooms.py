"""Every room there is: a new dialog or card is listed here."""

from flows.dialogs.add import ADD
from flows.dialogs.answer import ANSWER
from flows.dialogs.answer_write import ANSWER_WRITE
from flows.dialogs.assign import ASSIGN, ASSIGNED, PRAISED
from flows.dialogs.behind import BEHIND
from flows.dialogs.board import BOARD
from flows.dialogs.calendar import CALENDAR
from flows.dialogs.call import CALL
from flows.dialogs.calls_in import CALLS_ARE_IN, CALLS_IN
from flows.dialogs.campaigns import CAMPAIGN, CAMPAIGNS
from flows.dialogs.card_edit import CARD_EDIT, LIBRARY_RETIRED
from flows.dialogs.care import CARE, CARE_CHANGE, CARE_WHY
from flows.dialogs.changes import CHANGES
from flows.dialogs.correct import CORRECT
from flows.dialogs.customer import CUSTOMER
from flows.dialogs.customer_more import CUSTOMER_MORE
from flows.dialogs.dates import DATE_ADD, DATES
from flows.dialogs.deputy import DEPUTY
from flows.dialogs.detail import DETAIL
from flows.dialogs.digest import DIGEST
from flows.dialogs.doing import DOING, DOING_WHY
from flows.dialogs.due import DUE
from flows.dialogs.edge import EDGE
from flows.dialogs.edit import EDIT
from flows.dialogs.evening import EVENING, EVENING_LINE
from flows.dialogs.export import EXPORT
from flows.dialogs.file import FILE
from flows.dialogs.flow import FLOW
from flows.dialogs.funnel import FUNNEL
from flows.dialogs.grow import GROW
from flows.dialogs.guided import GUIDED
from flows.dialogs.handoff import HANDOFF
from flows.dialogs.handover import HANDED, HANDOVER
from flows.dialogs.history import HISTORY
from flows.dialogs.import_bad import IMPORT_BAD
from flows.dialogs.import_columns import IMPORT_COLUMN, IMPORT_COLUMNS
from flows.dialogs.import_reading import IMPORT_READING
from flows.dialogs.import_words import IMPORT_WORD, IMPORT_WORDS
from flows.dialogs.imported import IMPORTED
from flows.dialogs.importing import IMPORT
from flows.dialogs.inbound import INBOUND
from flows.dialogs.interview import INTERVIEW
from flows.dialogs.layers import FUNNEL_LAYERS, LAYER_CHANGE
from flows.dialogs.lessons import CHAPTER, LESSON, LESSONS
from flows.dialogs.library_in import LIBRARY_IN, LIBRARY_REFUSED, LIBRARY_TAKEN
from flows.dialogs.lists import ADDED, FOUND, LAYER
from flows.dialogs.log import LOG
from flows.dialogs.market import MARKET, MARKET_CHANGE
from flows.dialogs.member import MEMBER_CARD
from flows.dialogs.merge import MERGE
from flows.dialogs.midday import MIDDAY
from flows.dialogs.move import MOVE
from flows.dialogs.mydata import MYDATA
from flows.dialogs.news import NEWS
from flows.dialogs.no_list import NO_LIST
from flows.dialogs.note import NOTE, NOTE_REPLY, NOTED
from flows.dialogs.numbers import NUMBERS
from flows.dialogs.objections import OBJECTIONS
from flows.dialogs.onboarding import CHANGE, ONBOARDING
from flows.dialogs.person import ERASED, PERSON
from flows.dialogs.personality import PERSONALITY
from flows.dialogs.plan import PLAN
from flows.dialogs.plan_change import PLAN_ADD, PLAN_TARGET
from flows.dialogs.plan_names import PLAN_LINE, PLAN_NAMES
from flows.dialogs.practice import PRACTICE
from flows.dialogs.prep import PREP
from flows.dialogs.process import PROCESS
from flows.dialogs.profile import PROFILE, PROFILE_WHY
from flows.dialogs.quiz import QUIZ
from flows.dialogs.receipt import RECEIPT
from flows.dialogs.reminders import QUIET, REMINDER, REMINDER_TIME, REMINDERS
from flows.dialogs.rep import REP
from flows.dialogs.report import REPORT
from flows.dialogs.reps import REPS
from flows.dialogs.rest import DAY_OFF, DAYS_OFF, PAUSE
from flows.dialogs.settings import SETTINGS
from flows.dialogs.sheet import SHEET
from flows.dialogs.summary import SUMMARY
from flows.dialogs.targets import TARGET_CHANGE, TARGETS, TARGETS_OF
from flows.dialogs.team import INVITE, INVITE_CODE, JOIN, TEAM
from flows.dialogs.team_week import TEAM_WEEK, WEEK_TOPIC
from flows.dialogs.teams import TEAMS
from flows.dialogs.unlogged import UNLOGGED
from flows.dialogs.waiting import NO_STEP, PROMISED, STALLED
from flows.dialogs.week import WEEK, WEEK_REASON
from flows.dialogs.welcome import HELP, WELCOME
from flows.dialogs.when import PROMISE, WHEN
from flows.dialogs.whose import WHOSE
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
    WHOSE,
    PROMISE,
    EDIT,
    MERGE,
    CORRECT,
    ONBOARDING,
    CHANGE,
    LAYER_CHANGE,
    ANSWER_WRITE,
    CARD_EDIT,
    GROW,
    PERSONALITY,
    CARE_CHANGE,
    INTERVIEW,
    EDGE,
    MARKET_CHANGE,
    DATE_ADD,
    CAMPAIGN,
    HANDOVER,
    NOTE,
    NOTE_REPLY,
    ASSIGN,
    TARGET_CHANGE,
    DEPUTY,
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
    SHEET, RECEIPT, CUSTOMER, CUSTOMER_MORE, HISTORY, CHANGES, CALL, ADD, ADDED, FOUND, LAYER, DUE, FUNNEL,
    DIGEST, OBJECTIONS, WELCOME, HELP, SETTINGS, TEAM, INVITE, INVITE_CODE, JOIN, MEMBER_CARD,
    FUNNEL_LAYERS, HANDED, SUMMARY, TEAM_WEEK, WEEK_TOPIC, NUMBERS, BEHIND, REP, REPS, NOTED, NO_LIST, ASSIGNED,
    PRAISED, TARGETS, TARGETS_OF, TEAMS, NEWS, PROCESS,
    BOARD, PLAN, PLAN_NAMES, PLAN_LINE, WEEK, EVENING, UNLOGGED, MIDDAY, FLOW, GUIDED, PROMISED, NO_STEP, STALLED,
    REMINDERS, REMINDER, DAYS_OFF, WHY,
    ANSWER, LIBRARY_RETIRED, DOING, DOING_WHY, PROFILE, PROFILE_WHY, CARE, CARE_WHY, MARKET, DATES, HANDOFF, CAMPAIGNS,
    IMPORT, IMPORT_COLUMNS, IMPORT_COLUMN, IMPORT_READING, IMPORT_BAD, IMPORTED,
    LESSONS, CHAPTER, LESSON, QUIZ, PRACTICE, EXPORT, CALENDAR, FILE, MYDATA, PERSON, ERASED,
    IMPORT_WORDS, IMPORT_WORD, LIBRARY_IN, LIBRARY_REFUSED, LIBRARY_TAKEN, CALLS_IN, CALLS_ARE_IN,
)  # fmt: skip
ROOMS: tuple[Room, ...] = (*DIALOGS, *CARDS)
