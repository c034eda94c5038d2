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
no-such-zone = I know no time zone for “{ $words }”. Type a city such as Beijing or London.
no-hours-there = I can't read hours from “{ $words }”. Type them like 9-12 14-18.
no-target-there = “{ $words }” is no daily target. Type a number from 1 to 1000.

title-welcome = Start
welcome = <b>{ $name }</b> · { $team }
welcome-some = { $count ->
    [one] One customer
   *[other] { $count } customers
} in your funnel. Type a name to find one.
welcome-empty = No customers yet. Type “Name +44…”, paste a list, or share a contact.
welcome-invite = /invite brings your team in.

settings = Settings
settings-title = <b>Settings</b>
settings-language = Language: { $language }
settings-zone = Time zone: { $zone } (now { $time })
settings-hours = Golden hours: { $hours }
settings-target = Calls a day: { $target }
settings-keyboard = Keys under the typing field: { $shown }
setting =
    .language = Language
    .zone = Time zone
    .hours = Golden hours
    .target = Daily target
setting-language = Which language?
setting-zone = Which time zone? (type a city)
setting-hours = Your golden hours? (such as 9-12 14-18)
setting-target = How many calls a day?
did-settings = settings
language-changed = I speak English now.
hide-keyboard = Hide the keys
show-keyboard = Show the keys
keyboard-shown = Here are your keys.
keyboard-hidden = The keys are gone. /settings brings them back.

help-title = <b>What you can do</b>
help-type = Just type: a name, pinyin or last digits to find a customer · “Name +44…” or a pasted list to add · what a customer said for an answer · after a call “Thu 10 works, too pricey” to log it.
help-commands = /next call the next customer · /today your board · /plan tomorrow's list · /week · /review the funnel · /reflect the evening · /pause until Monday · /prep NAME prepare · /log NAME log · /inbound they rang · /funnel · /coach answers · /resume a draft · /cancel put away · /settings
help-leader = /team your people · /invite bring somebody in
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
layer-change-number = Type the number:
did-layer = { $layer } changed
no-number-there = “{ $words }” is no number. Type one from 0 to { $most }.
