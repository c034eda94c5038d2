# What stands in every room: days, buttons, answers to what cannot be done.

weekday =
    .d1 = Mon
    .d2 = Tue
    .d3 = Wed
    .d4 = Thu
    .d5 = Fri
    .d6 = Sat
    .d7 = Sun
month =
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec
day = { $weekday } { $day } { $name }
when-today = today{ $at }
when-tomorrow = tomorrow{ $at }
when-yesterday = yesterday{ $at }
when-day = { $due }

key-next = ▶ Next
key-inbound = 📥 Inbound
key-today = 📋 Today
key-funnel = 🔻 Funnel
key-coach = 🎯 Coach
key-more = ⋯

question = <b>{ $question }</b>
question-numbered = { $number }/{ $count } · <b>{ $question }</b>
best = { $words } ★
ticked = ☑ { $words }
unticked = ☐ { $words }
numbered = { $number } { $name }
that-is-it = ✓ That's it
more-options = ⋯ More
back = ‹ Back
skip = Skip
later = ✕ Later
resume = ▶ Resume
undo = ↩ Undo
open = Open
edit = ✎ Edit
log = Log a call
more = ⋯ More
help = Help
cancel = Cancel
correct = ✎ Correct
remove = Remove
page-before = ‹
page-after = ›
yes = yes
no = no
keep-mine = Keep mine
better-words = → <b>{ $words }</b>?
take-better = Use this ★
your-words = “{ $words }”
own-time = Other time…

choose-one = Tap one of the buttons, or type its number.
choose-many = Tap what fits, then ✓.
choose-when = Choose a day below, or type one, such as “Thu 10am”.
no-time-there = I find no time to come in “{ $words }”. Try “tomorrow 3pm”, “Fri” or “in 2 weeks”.
no-amount = That is no amount. Type a number such as 86000 or 86k.
nothing-said = There was nothing in that. Type a word or tap a button.
too-long = That is { $length } characters, at most { $limit } fit. Please shorten it.
out-of-date = This button is out of date. /today shows where you are.
updated-above = Already moved on: see the message above ↑
closed-tap = This card is closed. /today shows where you are.
parked-tap = This was put away. ▶ Resume brings it back.
closed-here = Closed. ▶ Next or a name goes on.
customer-gone = That customer is not here (any more). Type a name to find another.
prep-gone = That preparation was undone. Type the customer's name to prepare anew.
call-gone = That call was undone. Type the customer's name to log it anew.
leaders-only = Only a leader can do that.
moved-on-since = This was changed elsewhere in the meantime. Open the customer to see how it stands.
unreadable = I can't read this ({ $kind }). Type it in words, please.
unknown-command = There is no /{ $name }. /help lists what there is.

parked = ⏸ { $what } put away for 24 hours.
parked-toast = Put away: { $what }. ▶ Resume or /resume goes on.
went-below = { $what } goes on below ↓
nothing-parked = Nothing is put away.
nothing-to-cancel = Nothing is open that could be cancelled.
nothing-to-undo = Nothing to undo in the last { $minutes } minutes. The customer's History has everything.
undone = ↩ Undone: { $what }
undone-partly =
    .customer = ↩ { $went ->
        [one] One customer
       *[other] { $went } customers
    } taken back; { $stayed ->
        [one] one stays, because somebody has worked with this one since.
       *[other] { $stayed } stay, because somebody has worked with them since.
    }
    .call = ↩ { $went ->
        [one] One call
       *[other] { $went } calls
    } taken back; { $stayed ->
        [one] one stays, because its customer has moved on since.
       *[other] { $stayed } stay, because their customers have moved on since.
    }
undone-already = Already undone: { $what }
undo-too-late = “{ $what }” is more than { $minutes } minutes old. Open the customer, History, to correct it.
moved-on = “{ $what }” can't be undone any more: something newer builds on it. A call is corrected from the customer's History.
    .assignment = “{ $what }” can't be taken back any more, it has been answered: say what you want now in a new one (/team, the name, 📌 Ask or thank).
    .note = “{ $what }” can't be taken back any more, it has arrived: add what you want to say now in a new one (the call, 💬 Coach).
undo-by-command = /undo brings it back within 10 minutes.

number-unclear = There is no number one can dial in “{ $words }”. With its country code, such as +44 20 7946 0991, it becomes a new customer.
nothing-found = Nothing found for “{ $words }”. You can type a name, the last digits of a number, “Name +44…” for a new customer, or what the customer said.
nobody-found = Nobody found for “{ $words }”. Type another name, a company, or a number's last digits; ‹ Back or ✕ Later leads out.
several-found = Several customers fit “{ $words }”: { $names }. Type the whole name, or the last digits.
nobody-next = Nobody is waiting for a call. Add customers (“Name +44…”) or look at 🔻 Funnel.
how-to-add = Type “Name +44…” in one line, paste many lines, or share a contact.
too-fast = That was too much at once, and I did not hear the last of it. Wait a minute, then look with /today what is there.
sorry-failed = Something went wrong on my side. What you sent is safe; please try once more.
