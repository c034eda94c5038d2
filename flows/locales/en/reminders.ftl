# What comes by itself, and what came late.

reminder =
    .due = Due calls
    .note = Your leader's notes
    .board = Today's board
    .midday = Midday advice
    .promise = Promises due
    .no-step = Without a next step
    .unlogged = Calls not logged
    .list = Tomorrow's list
    .review = Evening review
    .friday = The week
    .no-list = Who has no list
    .team-day = The team's day
    .team-week = The team's week
    .news = What a new release brings

came-late = (a little late)
digest = ⏰ <b>I was away.</b> { $count } reminders waited for you:
digest-line = · { $what }
digest-call = { $when } { $name }
digest-gone = a call that is gone
title-digest = What waited

news-title = 🎁 <b>I am new here: { $version }</b>
news-line = · { $line }
news-silent = <i>Said once, to leaders; /news says it again.</i>
title-news = What is new
