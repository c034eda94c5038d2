# What a leader reads: the day of a team, of a rep, and the calls behind a number.

summary = Summary
summary-rest = <b>{ $day }</b> · nobody was to call that day
summary-nobody = <b>{ $day }</b> · nobody calls in this team yet: its leader brings reps in by /invite
summary-total = <b>{ $day }</b> · { $target ->
    [0] { $dials ->
        [one] one call
       *[other] { $dials } calls
    }
   *[other] { $dials }/{ $target } calls
} · { $talked } talked · { $forward } moved on
summary-won = 🎉 { $count } won ({ $value })
summary-thin = 🔻 { $layer } is thin: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
thin-rep = { $name } { $count }/{ $minimum }
rep-link = <a href="{ $link }">{ $name }</a>
summary-prepared = Prepared: { $prepared } of { $talked } talks
summary-lift = Goal reached: prepared { $prepared }, unprepared { $unprepared } (n = { $sample })
summary-lift-few = What preparing brings: too few yet ({ $n } of { $needed } talks on each side)
summary-surprises = 😮 Not foreseen: { $words }
surprise = { $words } ×{ $count }
surprise-new = { $words } ×{ $count } (no answer yet)
summary-silent = 🕯 VIPs waiting too long: { $count } ({ $names })
summary-before = ‹ The day before
summary-leaderless = ⚠ <b>{ $team }</b> has no leader I can reach: you see its day.
team-gone = That team does not exist.

no-list-name = Who has no list
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
picture-title-week = Week of { $first } · { $team }
picture-pillars = Four weeks of three pillars{ $more ->
    [0] {""}
   *[other] {" "}· { $more } more not drawn
}
picture-week = { $day }/{ $month }
picture-calls = Calls{ $more ->
    [0] {""}
   *[other] {" "}· { $more } more not drawn
}
picture-funnel = Funnel
picture-key =
    .dials = Calls
    .talked = Talked
    .target = Target
    .customers = Customers
    .minimum = Minimum
rep-title = <b>{ $name }</b> · { $day }
rep-today = { $target ->
    [0] { $dials ->
        [one] one call
       *[other] { $dials } calls
    }
   *[other] { $dials }/{ $target } calls
} · { $talked } talked
rep-pillar = { $pillar } <b>{ $value }</b> of { $of }{ $team }{ $limits }
rep-pillar-none = { $pillar }: { $of }{ $team }
pillar-none =
    .targeting = nobody talked to for the first time yet
    .volume = nothing was planned
    .effect = no talk with a goal yet
rep-median = {" "}· team { $value }
rep-limits = {" "}· ◀ work on this
pillar =
    .targeting = Targeting
    .volume = Volume
    .effect = Effect
pillar-of =
    .targeting = { $count ->
        [one] 1 first talk
       *[other] { $count } first talks
    }
    .volume = { $count } planned
    .effect = { $count ->
        [one] 1 talk
       *[other] { $count } talks
    }
rep-week = { $day } · { $made }{ $planned ->
    [0] {""}
   *[other] /{ $planned }
}
rep-funnel = 🔻 { $layers }
rep-outcome = { $outcome } { $count }

reps-name = All reps
reps-all = 👥 All { $count }
reps-line = <b>{ $number }</b> { $name } · { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · { $talked } talked
numbers-name = 🔍 Numbers
numbers-title =
    .day = <b>{ $day }</b> · { $name }
    .rep = <b>{ $day }</b> · { $name }
    .week = <b>Week of { $day }</b> · { $name }
    .reached = <b>Calls of four weeks</b> · { $name }
numbers-how = Tap a number to see what it counts.
numbers-none = There is nothing to count yet.
number =
    .calls = ☎ { $count ->
        [one] 1 call
       *[other] { $count } calls
    }
    .talked = 💬 { $count } talked
    .prepared = 📝 { $count } prepared
    .forward = ▲ { $count } moved on
    .won = 🎉 { $count } won
    .silent = 🕯 { $count } VIPs wait
    .surprise = 😮 { $words } ×{ $count }
    .promised = 🤝 { $count } promised
    .layer = 🔻 { $layer }: { $count }
    .asked = 📌 { $count } asked for
    .noted = 💬 { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
number-reached =
    .new = { $count } to new names
    .funnel = { $count } in the funnel
    .bought = { $count } to existing
reached =
    .new = calls to new names
    .funnel = calls in the funnel
    .bought = calls to existing customers
behind-title = <b>{ $name }</b> · { $days ->
    [1] { $day }
    [7] week of { $day }
   *[other] since { $day }
} · { $what }
behind =
    .calls = all calls
    .talked = talked
    .goal = talks with a goal
    .prepared = prepared talks
    .outcome = { $key }
    .reached = { $key }
    .forward = moved on
    .won = won
    .promised = moves promised
    .asked = asked for
    .noted = notes on calls
    .first = talked to for the first time
    .surprise = not foreseen: { $key }
    .silent = VIPs who wait too long
    .source = from { $key }
    .layer = in { $key }
behind-none = Nothing to list here.
behind-who = { $name }:{" "}
behind-call = <b>{ $number }</b> { $at } { $who }{ $name } · { $outcome }{ $note }
behind-move = <b>{ $number }</b> { $who }{ $name } { $before }→{ $after }
behind-customer = <b>{ $number }</b> { $who }{ $name } · { $layer } · last contact { $days ->
    [0] today
   *[other] { $days } d ago
}
behind-given = <b>{ $number }</b> { $name } · with a colleague now
behind-promise = <b>{ $number }</b> { $who }{ $name } → { $layer } by { $day } · { $state }
promise-kept = { $kept ->
    [0] not kept
   *[other] ✓ kept
}
behind-note = <b>{ $number }</b> { $name } · { $said } · <i>{ $state }</i>
behind-asked = <b>{ $number }</b> { $asked } · { $state }

process-name = 🗺 From source to care
process-title = <b>{ $team }</b> · from source to care
process-source = <b>{ $number }</b> { $source }: { $count } → { $deep } in L3 or deeper{ $won ->
    [0] {""}
   *[other] , { $won } of them won
}{ $lost ->
    [0] {""}
   *[other] {" "}· { $lost } lost
}
process-untold = Source not told
process-more = … and { $sources ->
    [one] one more source
   *[other] { $sources } more sources
}: { $count }
process-layers = 🔻 { $layers }
process-orders = 🎉 Won { $won } · lost { $lost }
process-care = 🕯 VIPs waiting too long: { $count }
process-calls = ☎ Calls of four weeks: { $new } to new names · { $funnel } in the funnel · { $bought } to existing customers
process-none = No customers yet: send a list into the chat, or “Name +44…”.
process-end =
    .won = 🎉 Won
    .lost = Lost
process-reached = ☎ Whose calls?
process-waiting = 🕯 Who waits?

team-week = 🗓 The week
week-of-team = <b>Week of { $first }</b> · { $target ->
    [0] { $dials ->
        [one] one call
       *[other] { $dials } calls
    }
   *[other] { $dials }/{ $target } calls
} · { $talked } talked
week-kept = 🤝 Moves promised: { $kept } of { $promised } kept
week-golden = 🟨 Golden hours used: { $golden }
week-surprise = 😮 { $words } ×{ $count } → “{ $answer }”{ $whose }
week-surprise-open = 😮 { $words } ×{ $count } → no answer yet
limit-line = { $name }: <b>{ $pillar } { $value }</b> ({ $whose } { $against }) → { $proposal }
limit-ahead = { $name }: nothing lies behind; least ahead is <b>{ $pillar } { $value }</b> ({ $whose } { $against })
limit-few = { $name }: too few talks to judge ({ $n } of { $needed })
limit-whose =
    .team = team
    .own = usually
    .plan = plan
limit-do =
    .targeting = choose whom to call
    .volume = lock the list the evening before
    .effect = prepare the first five
    .few = first the calls, then the figures
limit-plan =
    .targeting = look at who never got to L3: which source, which trade? Take those off the list, and ask for two referrals a day.
    .volume = lock the list the evening before, and keep the golden hours for calls: notes and quotes wait.
    .effect = prepare the first five calls of the day, and play the objection that was lost most once through.
    .few = first the calls, then the figures.
week-topic =
    .limits = 🧭 Next steps
    .surprises = 😮 Not foreseen
    .voices = 🗣 Customers' voice
week-topic-title =
    .limits = <b>What holds each back, and one step</b>
    .surprises = <b>What nobody foresaw, and the best answer</b>
    .voices = <b>What customers answered to the four questions</b>
week-topic-none = Nothing this week.
voices-score = Satisfied: { $score } of 5 (n { $count })
voices-theme = { $asked } · { $theme } ×{ $times }: “{ $example }”
theme =
    .price = price
    .delivery = delivery
    .quality = quality
    .service = service
    .fit = what it can do
    .effort = effort to use it
    .papers = papers
    .people = people
    .other = something else

rule-volume = Calls ÷ calls planned: { $calls } of { $target }. Every dial counts once.
rule-talked = Talks ÷ calls: { $talked } of { $calls }. No answer, busy and wrong number are no talks.
rule-effect = Goals reached ÷ talks with a goal: { $met } reached, { $partly } partly (counts half), of { $talked } talks.
rule-targeting = Customers talked to for the first time who came to L3 or deeper within 14 days: { $entered } of { $first }; { $open } have days left.
rule-prepared = Talks with a preparation ÷ talks: { $prepared } of { $talked }.
rule-lift = Goals reached with preparation against without, over { $of-prepared } and { $of-unprepared } talks. It is no proof: better customers may get more preparation.
rule-lift-few = What preparing brings is said from { $needed } talks on each side; there are { $n }.
rule-forward = Moved on: moves to a later layer, deals won among them, by your clock.
rule-thin-team = A layer is thin where a rep has fewer customers in it than the minimum; the latest layers first.
rule-surprise = Not foreseen: said by a customer, and not among what the preparation expected.
rule-silent = VIPs without contact for more than { $days } days.
rule-promises-week = Moves promised for a day of this week: { $kept } of { $promised } kept by that day; one still open after its day is not.
rule-process-source = Each customer once, by the source that was told; beside it how many stand in L3 or deeper now, won ones among them, and how many were lost.
rule-process-layers = Layers, won and lost: where the team's customers stand now.
rule-process-calls = Calls of the last four weeks by where the customer stood then: never talked to before, in the funnel, or won already.
rule-pillars = Targeting: first talks that came to L3 within 14 days. Volume: calls ÷ planned. Effect: goals reached (partly is half) ÷ talks.
rule-limit = What holds back is the pillar farthest under the team's middle; where fewer than three can be compared, under the own middle of three weeks before. It takes 5 first talks, or 15 talks with a goal.
rule-note = Goals reached (partly is half) ÷ talks with a goal: in the four weeks before the note was brought, and since. It is told from { $needed } talks on each side, and is no proof that the note did it.
why-note-before = <b>Before</b>
why-note-since = <b>Since</b>
why-planned-team = Planned is each one's target for the day, else the usual one; days off and pauses have none.
why-pillar = <b>{ $pillar }</b>
why-limit = Here: { $pillar } { $value } against { $against } ({ $whose }).

note-coach = 💬 Coach
note-kind = What shall become of it?
    .keep = 👍 Keep
    .start = ➕ Start
    .stop = ✋ Stop
note-said = { $kind }: { $words }
note-words = In one sentence:
note-send = Send it like this?
word-send = Send it
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

targets = 🎯 Targets
targets-title = <b>Targets</b> · { $name }
targets-calls = ☎ Calls a day: <b>{ $calls }</b>
targets-levels = ⚡ Sprint { $sprint } · challenge { $challenge }
targets-new = 🆕 New customers a week: { $count }
targets-layers = 🔻 At least: { $layers }
targets-hours = 🟨 Golden hours: { $hours }
targets-holidays = 🏖 Days off: { $days }
targets-own = Their own: { $names }
targets-less = ☎ { $step } fewer
targets-more = ☎ { $step } more
targets-one = For one rep
targets-who = <b>Whose targets?</b>
targets-part =
    .calls = ☎ Type it
    .levels = ⚡ Sprint
    .new = 🆕 New
    .hours = 🟨 Hours
    .holiday = 🏖 Day off
    .language = 🌐 Language
target-change-calls = How many calls a day? (type a number)
target-change-levels = Sprint and challenge, two numbers above the base (such as 75 90):
target-change-new = How many new customers a week? (type a number)
target-change-hours = When are the golden hours? (such as 9-11:30 14-17:30)
target-change-holiday = Which day is off? (such as 1 May)
target-change-language = Which language shall I speak with them?
holiday-drop = ✕ { $day }
no-levels-there = I need two numbers, such as 75 90, and got “{ $words }”.
levels-not-above = Base is { $base }: sprint must be more, and challenge more than sprint.
no-day-there = “{ $words }” names no day to come. Type it like 1 May.
did-targets = targets of { $name }
level =
    .sprint = Sprint
    .challenge = Challenge
rep-level = ⚡ { $level } { $calls } reached
rep-new = 🆕 New customers this week: { $count } of { $target }
rep-assigned = ☑ Asked for: { $done } of { $count } done

deputy = Deputy
deputy-about = { $name } leads the team with you, until a day:
deputy-until = Until when?
did-deputy = { $name } stands in until { $day }
member-deputy = Stands in for a leader until { $day }

assign = 📌 Ask or thank
assign-to = { $name }
assign-kind = What is it?
    .lesson = 📖 Take a lesson
    .silent = 🕯 Call silent VIPs
    .task = ✍ Something else
    .praise = 🎉 Well done
assign-lesson = Which lesson?
assign-words = In one sentence:
assign-send = Send it like this?
did-assign = A word for { $name }
assign-gone = That is not there any more.
assigned-by = <b>{ $by }</b>:
assigned =
    .lesson = 📖 Take this lesson: <b>{ $words }</b>
    .silent = 🕯 Call the VIPs who have waited too long.
    .task = ✍ { $words }
    .praise = 🎉 { $words }
assigned-open =
    .lesson = 📖 Open it
    .silent = 🕯 Who waits?
assigned-done = ✓ Done
assigned-not = Not possible
assigned-share = Tell the team
assigned-keep = Keep it to myself
assigned-is =
    .open = open
    .done = ✓ done
    .not-done = not possible
    .shared = told the team
    .kept = kept to oneself
praised = 🎉 <b>{ $name }</b>: { $words }
note-sheets = 📌 on { $count ->
    [one] one call sheet
   *[other] { $count } call sheets
} since
note-effect = Goals reached: { $before } of { $of_before } talks in the four weeks before, { $since } of { $of_since } since
note-effect-few = What it brought: too few talks yet ({ $n } of { $needed } on each side)

teams = Teams
teams-title = { $count ->
    [one] <b>One team</b>
   *[other] <b>{ $count } teams</b>
} · { $day }
teams-line = <b>{ $number }</b> { $name } · { $dials ->
    [one] one call
   *[other] { $dials } calls
} · { $talked } talked
teams-new = ＋ New team
teams-made = The leader of the new team opens this link, once, within { $hours } hours, and gives the team its name:

invite-qr = ▣ QR picture
invite-picture = Into { $team }
invite-forward = Your way into <b>{ $team }</b>: open the link or point a camera at the picture. Good for { $hours } hours and { $uses ->
    [one] one person
   *[other] { $uses } people
}; the leader lets you in.

# A group's scoreboard: counts, and names of those who want it; read by everybody in the group.
scoreboard-title = 📊 <b>{ $team }</b> · { $day }
scoreboard-calls = 📞 { $target ->
    [0] { $dials ->
        [one] 1 call
       *[other] { $dials } calls
    }
   *[other] { $dials }/{ $target } calls
} · { $talked } talked
scoreboard-moved = ➡️ { $forward } moved on · 🎉 { $won } won
scoreboard-layers = { $layers }
scoreboard-rep = { $name }: { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · { $talked } talked
scoreboard-over = The scoreboard of “{ $team }” has ended.
scoreboard-off = There is no scoreboard here now. /scoreboard puts one up.
scoreboard-there = The scoreboard is pinned above. “/scoreboard off” takes it down.
scoreboard-how = A scoreboard belongs into your team's group: add me there, and send /scoreboard in it. It shows counts only, never a customer; a rep's name only where the rep wants it (/settings). “/scoreboard off” takes it down.
group-only = I only talk in private: open a chat with me.
