# What the bot says about itself: on its first start, in Telegram's menu and profile.

run-owner = Nobody leads a team here yet. Open this link in Telegram, it works once:
    { $link }
    or send the bot: { $code }
run-description = I prepare your sales calls with you, stay open as your call sheet, log the outcome in a few taps and tell you whom to call next. Ask your leader for an invitation, then press Start.
run-short = A sales coach for the telephone: prepare, call, log, move the customer.
menu-next = call the next customer
menu-today = what is due today
menu-plan = tomorrow's list
menu-week = the week, planned and done
menu-review = the funnel, one by one
menu-reflect = the evening review
menu-pause = a rest, such as until Monday
menu-customer = find a customer
menu-inbound = a customer rings
menu-funnel = your funnel
menu-campaigns = what became of each batch of leads
menu-care = who waits too long
menu-lesson = a lesson of one minute
menu-quiz = five cards a day
menu-practice = role-play with a customer
menu-export = the data as a file
menu-calendar = your calls in your calendar
menu-mydata = what is kept about you
menu-person = what is kept of a customer
menu-resume = go on with a draft
menu-undo = take back the last step
menu-cancel = put away what is open
menu-settings = language, hours, target
menu-help = what you can do
menu-teams = every team (owner)
menu-news = what a new release brought
menu-targets = targets and hours
menu-team = the team and its people
menu-invite = ask somebody in
menu-scoreboard = the team's counts, pinned in a group
menu-summary = the team's day
menu-me = my own figures
