# Adding customers, lists, the day, the funnel, inbound calls, answers.

title-add = New customers
add-title = { $count ->
    [one] One line
   *[other] { $count } lines
}, { $new } new:
add-new = { $line }. { $understood }
add-known = { $line }. { $understood } · is yours already
add-colleague = { $line }. { $understood } · a colleague's customer, skipped
add-twice = { $line }. { $understood } · stands here twice, skipped
add-no-phone = { $line }. { $understood } · no number found, skipped
add-no-name = { $line }. { $understood } · no name found
add-bad-phone = { $line }. { $understood } · the number is not complete, skipped
add-too-many = { $line }. { $understood } · past the limit of one paste: send the rest as a second one
add-nothing = No customer found in that. One line each: “Name +44…”, company and note as you like.
add-name-missing = Who is it? Type the name.
add-save = { $count ->
    [one] ✓ Save
   *[other] ✓ Save { $count }
}
add-cancelled = Nothing was saved.
added = ✓ { $count } customers saved, all in L1.
added-undone = ↩ Undone: the customers were not added.
did-add = { $name } added
did-add-many = { $count } customers added
open-known = Open { $name }
nameless = (no name yet)

found-for = Found for “{ $query }”:
found-recent = Your latest customers:
list-line = <b>{ $number }</b> { $name } · { $beside }
list-empty = Nobody here yet. Type “Name +44…” to add the first one.
beside = { $company }{ $layer } ({ $days } d)
layer-heading = <b>{ $layer } { $name }</b>
    <i>{ $meaning }</i>
    In when: { $signs }
layer-empty = Nobody in this layer.
due-beside = { $when } · { $layer }

today-off = <b>{ $day }</b> · a day off · { $dials ->
    [one] { $dials } call
   *[other] { $dials } calls
} · { $met ->
    [one] { $met } goal
   *[other] { $met } goals
} met
today-heading = <b>{ $day }</b> · { $dials }/{ $target } calls · { $met ->
    [one] { $met } goal
   *[other] { $met } goals
} met
today-next = ▶ { $name }: { $why }
today-empty = Nothing due any more today.
why-promised = promised for { $when }
why-new = new, not called yet
why-no-step = has no next step

funnel-title = <b>Funnel</b> · { $total ->
    [one] one customer
   *[other] { $total } customers
}
funnel-bar = <code>{ $bar }</code>
funnel-ends = Won { $won } · lost { $lost }
funnel-thin = ⚠ { $layer } is thin: { $count }/{ $minimum }. Call from { $feeder }: { $names }
funnel-thin-nobody = ⚠ { $layer } is thin: { $count }/{ $minimum }, and { $feeder } is empty too.
funnel-full = Every layer has its minimum.
funnel-why-rule = A layer is thin when it holds fewer customers than its minimum. It fills from the layer above it.
funnel-why-layer = { $layer }: { $count ->
    [one] one customer
   *[other] { $count } customers
}, minimum { $minimum }
funnel-why-order = The layer closest to a deal comes first; from the layer above it come a promised move, then a good talk, grade, value, a long stay. Who has a date or stands on today's list is not named again.

title-inbound = Inbound call
inbound-who = Who is ringing? Type a number, or a name.
inbound-need = What do they want?
inbound-source = Where do they know us from?
inbound-next = What comes next, and when?
inbound-from = 📥 { $who }
inbound-who-unclear = I know nobody called “{ $words }” and find no complete number in it. Type “Name +44…”, the number with its country code.

objections-ask = Type what the customer said, or tap one:
objections-none = No answer fits “{ $words }” yet. Is it one of these?
objection-they-say = They say: <b>{ $words }</b>
objection-you-say = <blockquote>{ $words }</blockquote>
answer-record-line = Worked { $met } of { $used } times
all-answers = All answers
other-objection = Another one
