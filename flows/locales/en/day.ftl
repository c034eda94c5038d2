# A rep's day: the board, the list, golden hours, the evening, the week, the funnel that speaks up, reminders.

## The board

board-start = ▶ Start
board-list = 📋 List
board-golden = 🟨 Golden hours { $used } of { $whole }
board-layers = 🔻 { $layers }
board-thin = <b>{ $layer } { $count }/{ $minimum }</b>
board-locked = 📋 List { $done }/{ $count } done
board-draft = 📋 { $count } on the list, a draft so far: 📋 List locks it
board-more = … and { $count } more due today
board-over = That day is over. /today shows today's board.
due-overdue = ⚠ { $when } · { $layer }
commitment-line = 🎯 Today I: <b>{ $words }</b>
on-today = today, { $day }
on-tomorrow = tomorrow, { $day }
on-day = { $day }

## The list

plan-name = List { $day }
plan-title = <b>List for { $day }</b> · target { $target } · { $count ->
    [one] one name
   *[other] { $count } names
}
plan-made-of = { $parts }
plan-part =
    .promised = ⏰ { $count } promised
    .thin = 🔻 { $count } to fill a thin layer
    .retry = 🔁 { $count } no answer so far
    .new = 🆕 { $count } new
    .care = 💛 { $count } to look after
    .added = ✍ { $count } added by you
plan-first = First: <b>{ $name }</b>, { $why }
plan-left-out = ⚠ { $count ->
    [one] One more is due and finds
   *[other] { $count } more are due and find
} no room: 🎯 Target makes some.
plan-locked = 🔒 Locked { $time }
plan-empty = Nobody to call yet. Add customers (“Name +44…”), and the list makes itself.
plan-lock = ✓ Lock { $count }
plan-prepare = ☎ Prepare the first
plan-look = 👀 Names
plan-add = ＋ Add
plan-target = 🎯 Target
plan-names = <b>{ $day }</b> · { $count ->
    [one] one name
   *[other] { $count } names
}, in the order to call them
plan-done = ✓ called · { $why }
plan-reason = On the list: { $why }
plan-out = Not on the list any more.
plan-first-place = ⤒ First
plan-up = ↑ Up
plan-take-out = ✕ Take out
plan-put-back = ⤒ Put on the list
plan-add-who = Whom shall I add? (type a name)
plan-target-number = How many calls that day? (type a number)
did-lock = list for { $day } locked, { $count }
did-list = list for { $day } changed
did-add-to-list = { $name } on the list for { $day }
did-target = target for { $day }: { $target }
not-onto-list = { $name } is not to be called, or has no number that works.
why-added = added by you
why-overdue = overdue since { $due }
why-move-promised = { $layer } promised by { $by }
why-fills = may fill { $layer } ({ $count }/{ $minimum })
why-fills-promise = for { $layer }: promised by { $by }
why-fills-good-talk = for { $layer }: good talk on { $day }
why-fills-stay = for { $layer }: { $days } d here, usual { $median }
why-no-answer = no answer { $tries ->
    [one] once
   *[other] { $tries } times
} so far
why-occasion = { $kind } on { $day }
why-care = bought, and not called for a month
why-waits = { $served }: { $days } d without contact, standard { $standard }

## Leave them in peace

guard-hours = ⚠ It is { $time } where they live: before 8 and after 21 nobody is called.
guard-today = ⚠ Tried { $today } times today: that is enough for one day.
guard-week = ⚠ Tried { $week } times in seven days: give them a rest, or write.

## Why?

why = Why?
why-title = <b>Why?</b>
no-grade = none yet
why-nothing = There is nothing to explain here any more.
why-no-longer = By the rules this customer would not be on the list now; it stands there because you saw it so.
why-board-calls = Calls: every dial logged today, against today's target of { $target }. A goal is met where the call reached what it was made for, or won the customer.
why-board-next = ▶ is who was promised a call and whose time has come, the longest overdue first; then the list in its order.
why-hours = Your golden hours: { $hours }
why-planned = A day's plan is its own target, else your usual { $target }; days off have none.
why-layer = <b>{ $layer }</b>
why-stay = { $layer }: { $target } days are fine, usual for you { $usual }
why-evening = Calls: every dial logged that day, against its target of { $target }. A talk is a call that somebody talked through: not no answer, busy, a wrong number. Prepared: the sheet came from a preparation. New to you: said by a customer, and not foreseen before the call.
why-no-step-rule = In L2 and deeper, may be called, and nothing is agreed: no open next step. The deepest layer first. The daily reminder leaves out who is on today's list anyway, and names the same people once a week.
rule-cards = Five a day. At most every other one is a card you missed the last time; the rest are cards about to fade, the longest overdue first, then new ones, of lessons you have read before others. Where nothing else is left, missed ones fill up.
why-cards = Waiting: { $missed } missed, { $due } about to fade. Answered today: { $answered }.
rule-plan = First who was promised a call, overdue ones ahead; who waits beyond the service standard; then whom a thin layer needs; who did not answer; who is new; whom to look after. It ends where your target is reached.
rule-list-overdue = Promised and not called yet: the longest overdue first. { $sample } in this queue.
rule-list-promised = Promised for this day: the earliest first. { $sample } in this queue.
rule-list-move = You promised to move this customer: the nearest day first. { $sample } in this queue.
rule-list-thin = The layer below is thin, and this customer may fill it: a promise first, then a good talk, grade, value, a stay that is getting long. { $sample } in this queue.
rule-list-more = As for a thin layer, beyond what it needs, when the day has room. { $sample } in this queue.
rule-list-retry = Nobody answered yet: the one due first. { $sample } in this queue.
rule-list-new = Never called: the best grade and value first. { $sample } in this queue.
rule-list-care = Bought, and silent for a month: the longest silence first. { $sample } in this queue.
rule-list-occasion = A day that matters to this customer, or care after a deal: the nearest first. { $sample } in this queue.
rule-list-service = The service standard of the class is passed: the most carefully served class first, then who waits longest. /care changes the days. { $sample } in this queue.
rule-list-nurture = A potential customer, called slowly and when the days are up: who waits longest first. { $sample } in this queue.
rule-list-no-step = Talked to, and nothing agreed: a promise first, then a good talk, grade, value, a long stay. { $sample } in this queue.
rule-list-added = You added this customer yourself.
input =
    .due = · due { $number } h after the day begins, or from now
    .overdue = · overdue for { $number } h
    .tries = · calls nobody answered: { $number }
    .promise = · days to the promise: { $number }
    .good-talk = · weeks since a good talk: { $number }
    .grade = · grade: { $number }
    .class = · served as: { $number }
    .beyond = · days beyond the standard: { $number }
    .standard = · the standard, in days: { $number }
    .value = · value: { $number }
    .stay = · stay against the usual one: ×{ $number }
    .occasion = · days until it: { $number }
    .silent = · days of silence: { $number }
rule-golden = Minutes of your golden hours within 6 minutes after a call sheet was opened or a call logged: { $used } of { $minutes }. The telephone itself is not heard, so this is near the truth, not the truth. { $sample } traces.
rule-week = Calls made ÷ calls planned, Monday to Friday: { $calls } of { $target }. Every dial counts once.
rule-conversion = Went on to a later layer in eight weeks: { $on } of { $seen } who were here.
rule-median-days = The usual stay is the middle of { $sample } finished ones within a year.
rule-promises = Promised moves kept: { $kept }; broken, or late by now: { $broken }. Eight weeks.
rule-short-sight = Of { $calls } calls in seven days, { $late } went to L4 and deeper and { $new } to customers never talked to before. Nine in ten is too many of either.
rule-precision = Of { $predicted } objections you foresaw today, { $both } came.
rule-recall = Of { $heard } objections you heard today, you had foreseen { $both }.
rule-stalled = A customer stalls who has stayed twice as long as is usual for you, and twice the days that are fine.

## Midday

midday-name = Midday
midday-done = So far { $dials }/{ $target } calls · { $met ->
    [one] { $met } goal
   *[other] { $met } goals
} met
midday-thin = <b>{ $layer } is thin: { $count }/{ $minimum }</b>. From { $feeder }, before the afternoon:
midday-first = ⤒ Put them first
midday-no = Not today
midday-put = ✓ Next on your list: { $names }
midday-nothing = No layer needs anybody just now.
midday-not-now = Fine. 🔻 Funnel knows them when you want them.

## Evening

evening-name = Evening review
evening-done = <b>{ $day }</b> · { $dials }/{ $target } calls · { $talks ->
    [one] one talk
   *[other] { $talks } talks
} · { $met ->
    [one] { $met } goal
   *[other] { $met } goals
} met
evening-prepared = { $parts }
evening-part =
    .prepared = { $count } prepared
    .unprepared = { $count } unprepared
    .inbound = { $count } rang in
evening-nothing = No call today. Tomorrow's list waits below.
evening-foreseen = You had foreseen { $both } of { $heard } objections.
evening-surprises = New to you: { $words }
evening-times = “{ $words }” ×{ $count }
evening-reflection = ✍ { $words } <i>(yours alone)</i>
evening-commitment = 🎯 Tomorrow I: <b>{ $words }</b>
evening-remark = 💬 { $words }
evening-leader = <i>Your leader gets these figures later today, and your 💬 line, never your ✍ one.</i>
evening-unlogged = ⚠ Not logged: { $count }
evening-write = ✍ Write it
evening-list = 📋 Tomorrow's list
evening =
    .reflection = ✍ What I learnt
    .commitment = 🎯 Tomorrow I…
    .remark = 💬 For my leader
evening-line-reflection = What did you learn today? One line, yours alone.
evening-line-commitment = One thing for tomorrow? It will stand on every call sheet.
evening-line-remark = What should your leader know about today?
evening-did =
    .reflection = your line about the day
    .commitment = tomorrow's resolution
    .remark = your line for the leader
commitment =
    .ask-first = Ask before I pitch
    .two-dates = Offer two dates
    .goal-first = Write the goal first
    .short-opening = Open in 15 seconds
    .silence = Ask, then keep silent

unlogged-name = Call sheets not logged
unlogged-title = { $count ->
    [one] <b>One call sheet was opened and not logged:</b>
   *[other] <b>{ $count } call sheets were opened and not logged:</b>
}
unlogged-line = <b>{ $number }</b> { $name } · { $when }
unlogged-log = Log { $name }
unlogged-drop = ✕ { $number } not called
unlogged-none = Every call sheet is logged.
did-drop-sheet = call sheet of { $name } dropped

## The week

week-name = The week
week-title = <b>{ $first } – { $last }</b>: calls made / planned
week-line = { $day }: { $made }/{ $planned }{ $mark }
week-total = <b>Total { $made }/{ $planned }</b> ({ $percent } %)
week-resolution = 🎯 { $day }: <b>{ $words }</b> · on { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
} · { $met ->
    [one] { $met } goal
   *[other] { $met } goals
} met in { $talks ->
    [one] one talk
   *[other] { $talks } talks
}
week-question = <b>Was that enough calls?</b>
week-answer = Enough calls? { $answer }
week-enough = Enough
week-not-enough = Not enough…
week-review =
    .week = 🔻 Funnel review
    .month = 🔻 Month's review
week-reason-reason = What kept you from it?
week-because =
    .no-list = No list in the morning
    .interrupted = Interrupted in golden hours
    .few-names = Too few names
    .long-calls = Long calls
    .ill = Off or ill
did-self-check = self-check of the week
promises-kept = Promised moves: { $kept } kept, { $broken } broken

## The funnel speaks up

funnel-named = { $name } ({ $why })
funnel-thin-waits = ⚠ { $layer } is thin: { $count }/{ $minimum }. Everybody in { $feeder } has a date or is on today's list.
funnel-intake = ⚠ The top runs dry: { $layer } { $count }/{ $minimum }. Add new names.
funnel-room =
    .flow = 📈 Flow
    .midday = ⤒ On the list
    .guided = ✓ Review
flow-title = <b>How the funnel flows</b> (eight weeks)
flow-layer = <b>{ $layer }</b> { $count }: { $on }{ $stay }
flow-on = { $percent } % of { $seen } went on
flow-nobody = nobody yet
flow-stay = , usually { $days } d
flow-only =
    .late = ⚠ Nine in ten of { $calls } calls this week went to late layers: soon the top is empty.
    .new = ⚠ Nine in ten of { $calls } calls this week went to new customers: the old ones wait.
flow-waiting = { $stalled } stalled · { $stepless } without a next step
flow-room =
    .stalled = Stalled
    .no-step = No next step
    .promised = Promises
promised-title = <b>Moves you promised</b>
promised-beside = { $before }→{ $after } by { $day }
promised-late = ⚠ { $before }→{ $after } was for { $day }
promised-none = No move is promised. A customer's ⋯ More, 🎯 Promise makes one.
no-step-name = Without a next step
no-step-title = { $count ->
    [one] <b>One customer has no next step.</b> Tap it to set one:
   *[other] <b>{ $count } customers have no next step.</b> Tap one to set it:
}
no-step-none = Everybody has a next step.
stalled-title = <b>Who does not move</b>
stalled-beside = { $layer } for { $days } d, usual { $usual }
stalled-none = Nobody is stalled.

guided-name = Funnel review
guided-title =
    .week = <b>Funnel review</b> · { $left } without a date in L3 or deeper
    .month = <b>Month's review</b> · { $left } without a date or standing still in L3 or deeper
guided-question =
    .when = <b>When do you call?</b>
    .still = <b>Twice as long here as usual. What moves them?</b>
guided-by =
    .wed = By { $day }
    .fri = By { $day }
guided-back = ← { $layer }
guided-lost = Lost…
guided-other = Other time…
guided-skip = Later
guided-stays = Stays as it is
guided-done =
    .week = ✓ Every customer in L3 or deeper has a date.
    .month = ✓ Every customer in L3 or deeper has a date, and whoever stands still was looked at.
guided-skipped = ✓ Done, { $count } left for later. /review goes on with them.

## When to be reminded

reminders = ⏰ Reminders
reminders-title = <b>Reminders</b>
reminders-line = { $kind }: { $how }
reminders-quiet = Quiet hours: { $quiet }
reminders-never = none
reminders-set-quiet = Quiet hours
reminder-at = { $time }, { $mode }
reminder-mode =
    .on = on
    .silent = without sound
    .off = off
reminder-title = <b>{ $kind }</b>: { $how }
reminder-about =
    .due = A call you promised, at its minute. Nothing but quiet hours holds it back.
    .note = What your leader says about a call. It waits for the golden hours to end.
    .board = The day's board, on top of the chat; it is kept up to date without a sound.
    .midday = Whom a thin layer needs, by name. Only when there is something to say.
    .promise = A move you promised comes due today or on the next working day.
    .no-step = Customers with whom nothing is agreed.
    .unlogged = Call sheets that were opened and never logged.
    .list = Tomorrow's list, to lock with one tap.
    .review = What the day was, and one thing for tomorrow.
    .friday = The week's table, the self-check, the funnel review.
    .no-list = Whoever works today and has not locked a list. When all is well, nothing.
    .team-day = The team's day as a picture, with a way to every call behind it.
    .team-week = Four weeks of everybody's three pillars, and what to work on next.
    .news = What a new release of mine brings, a few lines, once.
reminder-set-time = Time
reminder-time-time = At what time? (such as 8:30)
no-time-of-day = “{ $words }” is no time of day. Type it like 8:30.
quiet-hours = When shall I be silent? (such as 21-8)
no-night-there = I can't read quiet hours from “{ $words }”. Type them like 21-8.
days-off = Days off
days-off-title = <b>Days off</b>
days-off-line = · { $day }
days-off-none = None. On a day off only calls you promised come.
days-off-add = ＋ A day
days-off-drop = ✕ { $day }
day-off-day = Which day? (or several: 24 Dec - 2 Jan)
pause = ⏸ Pause
pause-about = Until then only calls you promised come.
pause-until = Until when?
paused-until = ⏸ Paused until { $day }; that day is worked again. Calls you promised still come.
pause-over = The pause is over.
pause-end = ▶ Work again
pause-too-short = Choose a day to come.
did-days-off = days off
did-pause = pause until { $day }
