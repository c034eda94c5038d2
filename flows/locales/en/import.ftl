# Customer lists that come in as a file or a pasted table.

title-import = Customer list
import-file = Your list
import-pasted = Your table
import-gone = That list is not here any more. Send the file again.
import-fetching = ⏳ Getting <b>{ $name }</b>…
import-reading = ⏳ Reading <b>{ $name }</b>…
import-rows = ⏳ Reading <b>{ $name }</b>… { $rows } rows so far
import-title = 📄 <b>{ $name }</b> · { $rows ->
    [one] one row
   *[other] { $rows } rows
}
import-how = <i>{ $parts }</i>
import-kind =
    .csv = Text
    .xlsx = Excel
    .vcard = Contact cards
import-separator = cells between { $sign }
import-heading = headings in row { $row }
import-no-heading = no headings
import-row = { $line }. { $understood }
import-stage = { $words } = { $layer }
import-next = next { $due }
import-new = ✓ { $count ->
    [one] One new customer
   *[other] { $count } new customers
}
import-is-known =
    .skip = = { $count } known already, left as they are
    .merge = = { $count } known already: what is empty gets filled, notes are added
import-colleagues = ✋ { $count } are a colleague's, left out
import-is-bad = ⚠ { $count } kept back, with the reason
import-nobody = Nothing to save here. Is a column taken for the wrong thing? ▤ Columns.
import-unknown =
    .stage = ? { $count ->
    [one] One stage I don't know
   *[other] { $count } stages I don't know
}, taken as L1: { $words }
    .owner = ? { $count ->
    [one] One owner is nobody here
   *[other] { $count } owners are nobody here
}, taken as yours: { $words }
import-words =
    .stage = ⚑ Stages{ $count ->
    [0] {""}
   *[other] {" "}({ $count }?)
}
    .owner = 👥 Owners{ $count ->
    [0] {""}
   *[other] {" "}({ $count }?)
}
import-words-title =
    .outcome = How these calls ended. Remembered for the team.
    .author = Who made these calls. Remembered for the team.
    .stage = What these stages are in your funnel. Remembered for the team.
    .owner = Whose customers these are. Remembered for the team.
import-word-line = { $word } ({ $count }) = { $meaning }
import-word-unknown = <b>?</b>
import-word-ask =
    .outcome = “{ $word }”: how did such a call end?
    .author = “{ $word }” is who?
    .stage = “{ $word }” is which layer?
    .owner = “{ $word }” is who?
did-import-word = what “{ $word }” means
import-from = 🏷 New ones come from { $campaign }: after the first talk you are asked whether each fits.
import-campaign = 🏷 { $name }
import-nothing-saved-yet = Nothing is saved yet.
import-save = ✓ Save { $count }
import-columns = ▤ Columns
import-reading-as = ⚙ How it's read
import-known =
    .skip = ⇄ Fill in known ones
    .merge = ⇄ Leave known ones
import-problems = ⚠ Kept back ({ $count })
import-cancelled = Nothing was saved from that list.

import-columns-title = What each column holds. Tap one to change it.
import-column = { $number } { $field }
import-column-line = <b>{ $number }. { $title }</b> → { $field }: { $cells }
import-column-ask = What does it hold?
import-untitled = (no heading)
import-empty = (empty)
import-field =
    .name = Name
    .phone = Phone
    .company = Company
    .owner = Owner
    .stage = Stage
    .value = Value
    .source = Source
    .created = Created
    .last = Last contact
    .next = Next contact
    .note = Note
    .campaign = Campaign
    .vip = VIP
    .grade = Credit grade
    .type = Personality
    .potential = Potential
    .no-calls = Do not call
    .wrong = Wrong number
    .since = In its layer since
    .lost-from = Lost from
    .fits = Fits
    .currency = Currency
    .at = When
    .direction = In or out
    .outcome = How it ended
    .left-out = Leave out

import-reading-title = Does this look wrong? Choose how the file is read.
import-sample = <code>{ $words }</code>
import-heading-row = Headings: { $row }
import-separator-is =
    .comma = Comma ,
    .semicolon = Semicolon ;
    .tab = Tab ⇥
import-encoding =
    .utf-8 = UTF-8
    .gb18030 = GBK
    .big5 = Big5

import-bad-title = Kept back, everything else can be saved:
import-bad-none = No row was kept back.
import-bad-file = 📄 Get them as a file
import-bad-of = Kept back from { $name }
import-bad-sheet = Kept back
import-bad-row = Row
import-bad-why = Why
import-bad-line = <b>{ $line }.</b> { $why }: { $words }
import-problem =
    .no-date = no date of the call
    .no-outcome = no result
    .outcome = its result means nothing to me yet
    .author = who made it is nobody here
    .future = a date that has not come
    .which = several customers are called so
    .unknown = not among your customers
    .colleague = a colleague's customer
    .there = in already
    .nobody = neither name nor phone
    .bad-phone = no number one can dial
    .twice = same number as row { $twin }

did-import = { $count ->
    [one] one customer from a list
   *[other] { $count } customers from a list
}
imported = ✓ { $count ->
    [one] One customer is in.
   *[other] { $count } customers are in.
}
imported-merged = = { $count } of them were known, and are filled in now.
imported-bad = ⚠ { $count } rows were kept back.
imported-next = They are in your lists now; ↩ takes them all back within 24 hours.
imported-undone = ↩ The list was taken back.
import-undo = ↩ Undo the import
import-undo-late = That was more than 24 hours ago. Remove customers one by one, or ask your leader.

import-unsure = 📄 <b>{ $name }</b>: is each row a customer, or a call that was made?
import-sort =
    .customers = 👤 Customers
    .calls = ☎ Calls
title-calls-in = Past calls
calls-in-title = ☎ <b>{ $name }</b> · past calls · { $rows ->
    [one] one row
   *[other] { $rows } rows
}
calls-in-new = { $name } (new)
calls-in-count = ✓ { $count ->
    [one] One call, { $first }
   *[other] { $count } calls, { $first } to { $last }
}
calls-in-inbound = 📥 { $count ->
    [one] One
   *[other] { $count }
} of them inbound
calls-in-nothing = No call to save yet.
calls-in-back = ⚠ { $count } kept back: { $whys }
calls-in-why = { $why } ({ $count })
calls-in-unknown = ✋ { $count ->
    [one] One is about somebody who is
   *[other] { $count } are about people who are
} not among your customers, left out
calls-in-make = + { $count ->
    [one] One person becomes a new customer
   *[other] { $count } people become new customers
}
calls-in-there = = in already: { $count }
calls-in-unknown-words =
    .outcome = ? { $count ->
    [one] One result I don't know
   *[other] { $count } results I don't know
}, left out: { $words }
    .owner = ? { $count ->
    [one] One caller is nobody here
   *[other] { $count } callers are nobody here
}, left out: { $words }
calls-in-words =
    .outcome = ⚑ Results{ $count ->
    [0] {""}
   *[other] {" "}({ $count }?)
}
    .owner = 👥 Who called{ $count ->
    [0] {""}
   *[other] {" "}({ $count }?)
}
calls-in-save = ✓ Save { $count ->
    [one] one call
   *[other] { $count } calls
}
calls-in-make-them = + Make them customers
calls-in-leave = ✋ Leave them out
did-calls-in = { $count ->
    [one] one past call
   *[other] { $count } past calls
}
calls-are-in = ✓ { $count ->
    [one] One past call is in.
   *[other] { $count } past calls are in.
}
calls-in-made = + { $count ->
    [one] One new customer came with them.
   *[other] { $count } new customers came with them.
}
calls-in-next = Each counts on its own day, for whoever made it. Nothing is planned from them; ↩ takes them all back within 24 hours.
calls-in-week = 📊 The week
calls-in-undone = ↩ The past calls were taken back.
calls-in-undo-late = That was more than 24 hours ago. Correct a call from its customer's History.

file-empty = There is nothing in that file.
file-too-big = That file is too large for a customer list: { $most } MB at most. Send it in parts, or without pictures.
file-too-long = More than 20,000 rows do not fit. Send the list in parts.
file-library-too-long = More than 2,000 lines: that is no library anybody learns. Send the cards that matter.
file-too-wide = More than 60 columns: that is no customer list I can read. Keep name, phone and what matters, and send it again.
file-not-a-list = I read customer lists as CSV, Excel (.xlsx) or contact cards (.vcf). This is something else.
file-old-excel = This is an old Excel format, or locked by a password. Save it as .xlsx without one, and send that.
file-protected = This file is locked by a password. Save it without one, and send it again.
file-broken = This file is damaged. Save it anew, and send it again.
file-bomb = This file is packed in a way no customer list is. Save it anew as .xlsx or CSV, and send that.
file-too-heavy = This file takes too long to read. Save it anew as CSV, and send that.
file-gone = I could not get that file. Please send it again.
