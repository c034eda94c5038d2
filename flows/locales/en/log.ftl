# The log, the free-text report, the receipt, reminders.

title-log = Logging { $name }
log-outcome = How did it end?
log-move = What did they say or do that moves them on?
log-next = What comes next, and when?
log-reason = Why is it lost?
detail-part = What shall be added?
detail-heard = What did they say?
detail-why = What reason did they give?
detail-iceberg = And what do you think lies under it?
detail-again = When is the next step?
detail-note = Your note:
detail-question = Which question was answered?
detail-answer = What did they answer? It goes into the customer's file.
log-goal = Your goal was: <i>{ $goal }</i>
log-saved = ✓ Saved: { $outcome }
log-moving-to = Your own words move them to <b>{ $layer }</b>.
log-sign = { $layer }: { $words }
log-stay = Stays in { $layer }
log-lost = Lost
log-no-step = No next step
layer-name = { $layer } { $name }

report-ended = <b>Ended</b> { $outcome }
report-outcome = How did it end?
report-save = Save it like this?
report-save-it = ✓ Save
report-by-buttons = Log by buttons
log-note = “{ $note }” · kept as this call's note
report-words = “{ $words }”
report-heard = <b>They said</b> { $words }
report-next = <b>Next</b> { $when }
report-person = <b>Decides too</b> { $person }
report-note = <b>Note</b> { $note }
report-when = Which time is meant?

title-whose = “{ $words }”
whose-when = ⏰ <b>{ $when }</b>
whose-time = Which time is meant?
whose-customer = Whose next step is it? Tap, or type a name.
whose-log = ☎ It's about a call: log it for { $name }

title-receipt = Receipt { $name }
receipt-saved = ✓ <b>{ $name }</b> · { $outcome }{ $moved }{ $next }
receipt-moved = {" "}· { $before }→<b>{ $after }</b>
receipt-next = {" "}· next { $when }
receipt-predicted = Predicted { $hit } of { $of }{ $heard ->
    [0] {""}
   *[other] {" "}(this week { $both } of { $heard } heard were foreseen)
}
receipt-surprises = New: { $words }
receipt-reason = Reason: { $reason }{ $under }
reason-under = {" "}· under it: { $layer }
receipt-gain = { $layer } now <b>{ $count }</b>/{ $minimum } · { $dials }/{ $target } today
receipt-gain-end = { $layer } now <b>{ $count }</b> · { $dials }/{ $target } today
receipt-nameless = ✍ Who was it? Type the name, and it stands everywhere.
receipt-undone = ↩ Undone: { $what }
log-anew = Log again
next-up = ▶ Next: { $name }
did-log = { $name } · { $outcome }
did-log-moved = { $name } · { $outcome } · { $before }→{ $after }
did-prep = preparation for { $name }

title-due = Due: { $name }
due-now = ⏰ <b>{ $when }</b>
due-late = ⏰ <b>{ $when }</b> · this comes late
due-done = ✓ Done
due-handled = ✓ { $name }: taken care of
did-step-done = next step of { $name } done
did-put-off = { $name } put off to { $when }
