# What a leader reads: the day of a team, of a rep, and the calls behind a number.

summary = Summary
summary-total = <b>{ $day }</b> · { $dials }/{ $target } calls · { $talked } talked · { $forward } moved on
summary-won = 🎉 { $count } won ({ $value })
summary-thin = 🔻 { $layer } is thin: { $names }
summary-prepared = Prepared: { $prepared } of { $talked } talks
summary-lift = Goal reached: prepared { $prepared }, unprepared { $unprepared } (n = { $sample })
summary-surprises = 😮 Not foreseen: { $words }
summary-before = ‹ The day before
summary-leaderless = ⚠ <b>{ $team }</b> has no leader I can reach: you see its day.
team-gone = That team does not exist.

no-list-name = Who has no list
no-list-late = (a little late)
no-list-title = { $count ->
    [one] <b>One has no list for today:</b>
   *[other] <b>{ $count } have no list for today:</b>
}
no-list-names = { $team }: { $names }
no-list-more = … and { $count } more
no-list-remind = 🔔 Remind them
no-list-leave = Leave it today
no-list-reminded = { $count ->
    [0] Everybody has a list by now.
    [one] Reminded: one list is on its way to be locked.
   *[other] Reminded: { $count } lists are on their way to be locked.
}
no-list-left = Fine, nobody is reminded today.
no-list-none = Everybody has a list.
rep-remark = 💬 A line for my leader
picture-title = { $day } · { $team }
picture-calls = Calls
picture-funnel = Funnel
picture-key =
    .dials = Calls
    .talked = Talked
    .target = Target
    .customers = Customers
    .minimum = Minimum
rep-title = <b>{ $name }</b> · { $day }
rep-today = { $dials }/{ $target } calls · { $talked } talked
rep-effect = Goals reached this week: { $effect } of { $talked } talks
rep-week = { $day } · { $made }/{ $planned }
rep-funnel = 🔻 { $layers }
rep-outcome = { $outcome } { $count }
rep-calls = <b>{ $name }</b> · { $day } · { $outcome }
rep-call = { $number }. { $at } { $name }{ $note }

note-coach = 💬 Coach
note-kind = What shall become of it?
    .keep = 👍 Keep
    .start = ➕ Start
    .stop = ✋ Stop
note-said = { $kind }: { $words }
note-words = In one sentence:
note-send = Send it like this?
note-send-it = Send it
did-note = A note for { $name }, outside golden hours
note-from = <b>{ $by }</b> on { $name }, { $at }
note-accepted = ✓ Got it
note-accept = ✓ Got it
note-pin = 📌 Pin to my sheets
note-unpin = 📌 Take off my sheets
note-pinned = 📌 On your call sheets
did-unpin = a note taken off the sheets
note-answer = ↩ Answer
note-call = Open the call
note-reply = ↩ { $words }
note-reply-words = What do you want to say?
did-note-reply = an answer to a note
note-gone = That note is not there any more.
note-state = <i>{ $state }</i>
note-is =
    .waits = waits for a pause in the calls
    .told = brought
    .read = read
    .accepted = taken
    .pinned = taken, on the call sheets
