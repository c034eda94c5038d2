# Coming in, settling in, settings, the team.

stranger = This bot belongs to a sales team. Ask your leader for an invitation.
already-in = You are in “{ $team }” already.
new-team = our company
waiting-for-leader = “{ $team }”: your leader has been asked. You'll hear from me here.
title-onboarding = Settling in
onboarding-hello = Hello { $name }! A few taps and you can start.
onboarding-chosen = ✓ { $kept }
onboarding-clock = There it is { $time } now.
onboarding-language = Which language?
onboarding-zone = Which time zone? (type a city)
onboarding-hours = Your golden hours? (type others, such as 9-12 14-18)
onboarding-target = How many calls a day? (type a number)
onboarding-team = Your company, as you say it on the phone? (type it)
onboarding-ready = Ready. ▶ Next takes you to the first customer.
privacy-line = Your leader sees calls, outcomes, layers and notes.
privacy-line-leader = You see your reps' calls, outcomes, layers and notes, and they are told so.
no-such-zone = I know no time zone for “{ $words }”. Type a city such as Beijing or London.
no-hours-there = I can't read hours from “{ $words }”. Type them like 9-12 14-18.
team-is-no-customer = That looks like a customer. First your company's name, or tap ★; then send the customer again.
no-target-there = “{ $words }” is no daily target. Type a number from 1 to 1000.

title-welcome = Start
welcome = <b>{ $name }</b> · { $team }
welcome-some = { $count ->
    [one] One customer
   *[other] { $count } customers
} in your funnel. Type a name to find one.
welcome-empty = No customers yet. Type “Name +44…”, paste a list, or share a contact.
welcome-leads = /summary is your team's day, with a list behind every number.
welcome-now =
    .leader = { $by } has made you a leader of the team.
    .deputy = { $by } asks you to stand in as a leader until { $day }.
    .rep = { $by } has made you a rep again.
deputy-over = Your time as a deputy is over: you are a rep again. Thank you for standing in.
welcome-invite = /invite brings your team in.

settings = Settings
settings-title = <b>Settings</b>
settings-language = Language: { $language }
settings-zone = Time zone: { $zone } (now { $time })
settings-hours = Golden hours: { $hours }
settings-target = Calls a day: { $target }
settings-team = Company as you say it: { $team }
settings-place = The team is in { $zone }, its money is { $currency }
settings-named = Your name on a group's scoreboard: { $named }
settings-keyboard = Keys under the typing field: { $shown }
setting =
    .language = Language
    .zone = Time zone
    .hours = Golden hours
    .target = Daily target
    .team = Company
    .place = Team's place
    .currency = Currency
setting-language = Which language?
setting-zone = Which time zone? (type a city)
setting-hours = Your golden hours? (such as 9-12 14-18)
setting-target = How many calls a day?
setting-team = Your company, as you say it on the phone? (type it)
setting-place = Where is the team? Phones and dates are read as people write them there. (type a city)
setting-currency = Which currency are deals in? (type three letters, such as SGD)
no-such-currency = I know no currency “{ $words }”. Type its three letters, such as EUR.
did-settings = settings
language-changed = I speak English now.
named-on = 👥 Show my name in groups
named-off = 👥 Hide my name in groups
hide-keyboard = Hide the keys
show-keyboard = Show the keys
keyboard-shown = Here are your keys.
keyboard-hidden = The keys are gone. /settings brings them back.

help-title = <b>What you can do</b>
help-type = Just type: a name, pinyin or last digits to find a customer · “Name +44…” or a pasted list to add · what a customer said for an answer · after a call “Thu 10 works, too pricey” to log it.
help-commands = /next call the next customer · /today your board · /plan tomorrow's list · /week · /review the funnel · /reflect the evening · /pause until Monday · /prep NAME prepare · /log NAME log · /inbound they rang · /funnel · /coach answers · /care who waits too long · /campaigns lead batches · /lesson a minute · /quiz five cards · /practice role-play · /resume a draft · /cancel put away · /export your data as a file · /calendar your calls in your calendar · /mydata what is kept about you · /settings
help-leader = /summary the team's day · /team your people · /invite bring somebody in · /person NAME their data
help-undo = /undo takes back your last step within 10 minutes.

team = Team
team-title = <b>{ $team }</b> · { $count }
team-line = { $name } · { $role } · { $status }
team-alone = You are alone so far: everything works. /invite brings others in.
invite = Invite
invite-how = A link lets up to { $uses } people ask to join within { $hours } hours. You say yes to each.
invite-make = Make a link
invite-made = Good for { $hours } hours and { $uses ->
    [one] one person
   *[other] { $uses } people
}. Forward it:
invite-link = <code>{ $link }</code>
join-wants = <b>{ $name }</b> wants to join { $team }.
join-yes = ✓ Let in
join-no = Refuse
join-settled = { $name }: { $status }
member-title = <b>{ $name }</b> · { $role } · { $status }
member-today = Today { $dials }/{ $target } calls
new-account = New Telegram account
member-left = { $name } has left the team.
member-back = Let back in
member-gone = Nobody of that name is in your team.
member-customers = { $count ->
    [0] No customers
    [one] One customer
   *[other] { $count } customers
}
make-leader = Make leader
make-rep = Make rep
did-make-leader = { $name } leads the team too
did-make-rep = { $name } is a rep
last-leader = { $name } is the only leader. Make somebody else leader first.
member-out = Take out
member-out-sure = { $name } will hear nothing more from me, and every button there is dead. History keeps the name.
did-member-out = { $name } has left the team
you-left = You are no longer in { $team }. Thank you for the calls.
hand-over = Hand over
hand-over-first = First: who takes { $name }'s customers?
hand-over-all = <b>{ $name }</b> · { $count ->
    [one] one customer
   *[other] { $count } customers
}, with what is open. History keeps its author.
hand-over-nobody = There is nobody else to take them yet. /invite brings somebody in.
share-out = Share out among all
all-colleagues = all
handover-which = Which of them?
hand-over-every = All { $count }
hand-over-layer = { $layer } · { $count }
handover-to = Who takes over?
did-hand-over = { $count ->
    [one] { $name } goes to { $to }
   *[other] { $count } customers go to { $to }
}
handed = { $count ->
    [one] { $by } handed you <b>{ $name }</b>, with history and next step.
   *[other] { $by } handed you { $count } customers, with history and next steps.
}
handed-back = What { $by } had handed you is with somebody else now.
did-team = a new team
did-join = { $name } asks to join
did-account = { $name } is back with a new account
did-account-link = a link for { $name }'s new account
did-invite = an invitation
did-admit = { $name } is in
did-refuse = { $name } was refused

layers = Funnel layers
layers-title = <b>Funnel of { $team }</b>: name, customers needed, days that are fine
layers-line = { $layer } { $name } · at least { $minimum } · { $days } d
layer-part =
    .name = Name
    .minimum = Customers needed
    .days = Days that are fine
layer-change-part = What shall be changed?
layer-change-words = Type the new name:
layer-change-number = How many? (type a number)
layer-reckoned = In eight weeks { $on } of { $seen } went on from here. For { $next } to have its { $needed }, this layer needs { $minimum }.
did-layer = { $layer } changed
no-number-there = “{ $words }” is no number. Type one from 0 to { $most }.

## How we sell

market = 🧭 How we sell
market-title = <b>How { $team } sells</b>
market-mode-now = Selling: { $mode }
market-stage-now = Product: { $stage }
market-no-season = Season: none set
market-season-now = Season: months { $first } to { $last }, worked for from { $weeks } weeks before
market-so = → { $why }
market-part =
    .mode = Selling
    .stage = Product
    .season = Season
market-about =
    .mode = Long relationships, or one deal at a time? Purposes, openings and answers to the price follow.
    .stage = Where does the product stand? New things are explained, old ones held at their price.
    .season = In which months is most sold, and how many weeks before must dealers be won?
market-change-mode = How do we sell?
market-change-stage = Where is the product?
market-change-season = Type the months and the weeks ahead: 5-8 6, or May to August, 6 weeks.
market-mode =
    .relationship = Relationship
    .transaction = Deal by deal
    .none = No matter
market-stage =
    .intro = New
    .rise = Rising
    .growth = Growing
    .mature = Mature
    .none = No matter
market-no-months = I find no months in “{ $words }”. Like this: 5-8 6 (May to August, from 6 weeks before; { $most } at most).
did-market = how we sell: { $part }
market-star = ★ { $why }
answered-because = { $answered } ({ $why })
market-why =
    .season-before = the season begins in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }: have it in stock before, and the dealers decided
    .season-peak = it is the season: volume now, and the short way to the order
    .season-after = the season is ending: draw it out while somebody still asks
    .season-off = out of season: care for the name and the relationship, the price stays
    .stage-intro = the product is new: let them see and try it before any price is talked of
    .stage-rise = the product is rising: show it, and reach who decides before others do
    .stage-growth = the product is growing: let satisfied customers bring the next
    .stage-mature = the product is mature: hold the price, add a service
    .mode-relationship = we sell by relationship: first understand and be of use
    .mode-transaction = we sell deal by deal: a clear offer and a quick yes or no
