# The terminal and the demo: how to type, and what the tour's narrator says.

terminal-hello = Prelude { $version } · demo data, all of it invented · ? for help, Ctrl-D to leave
terminal-keys = At any time: { $keys }
terminal-again = Where you were:
terminal-here = A button's number taps it; for the rest just type
terminal-help =
    <b>How to type</b>
    A number taps that button, such as 1 · a letter taps on a reminder that came in, such as a
    A name or last digits find a customer · “Name 020…” adds one
    What the customer said gets an answer · a time: tomorrow 3pm
    =3 or "3" is the words “3”, no button · ^ goes back to the card above
    /clock tomorrow 08:55 puts the clock forward, /clock +2h too: see the morning come
    /file customers.xlsx takes in a list (or drop the file here): CSV, Excel, contact cards
    /next and other commands: type / and Tab · Ctrl-D leaves, nothing is lost
terminal-menu-clock = put the demo's clock forward
terminal-menu-file = take in a customer list: /file customers.xlsx
terminal-clock = The clock shows { $due }.
terminal-clock-help = Here in the terminal: /clock tomorrow 08:55 puts the clock forward
terminal-clock-unread = “{ $words }” is no time to come. Try: /clock tomorrow 08:55 or /clock +2h
terminal-bye = Goodbye. Everything is in { $place } and goes on the next time; --fresh starts anew.

demo-stuck = The tour cannot go on: { $why }

tour-title = <b>A tour of one minute: one call, from preparation to receipt</b>
tour-you = You are { $me }, a rep on the phone, team “{ $team }”. What you type stands behind “›”.
tour-start = The day starts. Whom to call? What is due and overdue stands here; the first one is next.
tour-prep = Prepare first: six taps. Why are you calling? ★ marks what the coach would choose.
tour-goal = A goal is what is true when you hang up. Type the usual one and see what the coach says.
tour-better = It says what is missing and offers better words. Take them.
tour-questions = The questions are ticked already: what the customer's file does not know yet.
tour-objections = What may they say? Tick it, and the answer is ready.
tour-opening = Choose an opening; beside it, how many seconds it takes.
tour-sheet = This is the call sheet, to keep open while talking. Tick what you asked.
tour-heard = The customer says: “{ $words }”. Type it as it came, and there is your answer.
tour-done = The call is over.
tour-outcome = One tap for how it ended, and the call is saved. All that follows only adds to it.
tour-move = One layer forward: that takes what the customer said or did.
tour-next = When is the next step? Type it as you would say it.
tour-receipt = The receipt: what you foresaw, how many stand in this layer now, how many calls today.
tour-undo = A wrong tap? Ten minutes to take it back.
tour-redo = And once more, in three taps.
tour-funnel = The funnel: which layer runs thin, and whom to call about it, by name.
tour-paste = A new customer: paste a line, and see first what was understood.
tour-find = Find a customer: initials will do.
tour-no-answer = One more call, and nobody answers. One tap, and the time to try again is set.
tour-end = That is it. Try it yourself: <b>make demo</b> (for Telegram: prelude setup)
tour-weak-goal = introduce our product
tour-they-say = it's too expensive
tour-when = the day after tomorrow 3pm
tour-new-customer = Quinn Zeller, 020 7946 0999, Bluewater Stores, call again after Friday
tour-initials = kb
terminal-file = 💾 The file is in { $path }
terminal-no-file = The file could not be written to { $path }
