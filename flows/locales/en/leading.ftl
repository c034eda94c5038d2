# What a leader reads: the day of a team, of a rep, and the calls behind a number.

summary = Summary
summary-total = <b>{ $day }</b> · { $dials }/{ $target } calls · { $talked } talked · { $forward } moved on
summary-won = 🎉 { $count } won ({ $value })
summary-thin = 🔻 { $layer } is thin: { $names }
summary-prepared = Prepared: { $prepared } of { $talked } talks
summary-lift = Goal reached: prepared { $prepared }, unprepared { $unprepared } (n = { $sample })
summary-surprises = 😮 Not foreseen: { $words }
summary-before = ‹ The day before
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
