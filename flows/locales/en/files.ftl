# Files that leave the chat: what is exported, its headings, what a file is called.

export = Export
export-own = <b>Your data as a file</b>: customers, calls, preparations, moves.
export-team = <b>{ $team } as a file</b>: customers, calls, preparations, moves of everybody.
export-forms = Excel has a sheet for each. CSV opens everywhere; the archive holds all four, with a note on what is what.
export-excel = 📊 Excel
export-zip = 🗜 CSV archive
export-csv =
    .customers = CSV: customers
    .calls = CSV: calls
    .preps = CSV: preps
    .moves = CSV: moves
export-what =
    .customers = Customers
    .calls = Calls
    .preps = Preparations
    .moves = Moves
    .promises = Promises
    .asked = Asked for
    .steps = Next steps
    .findings = Found out
    .notes = Leader's notes
    .me = Me
    .days = Days
    .attempts = Cards
    .taken = Lessons
    .rehearsals = Role-plays
export-of = { $whose }: { $what }
calendar = 📅 Calendar
calendar-title = <b>Your calls in your calendar</b>
calendar-count = { $count ->
    [0] No call is agreed yet: what you agree (“tomorrow 3pm”) comes in here.
    [one] One call is agreed.
   *[other] { $count } calls are agreed.
    }
calendar-file-how = The file goes into the calendar on your phone or computer, with the calls as they are now.
calendar-feed-how = An address of your own keeps itself up to date: subscribe once, in Google, Apple or Outlook. No phone numbers are in it.
calendar-feed-on = Your address works. Lost it, or somebody else has it? A new one ends the old one.
calendar-file = 📅 As a file
calendar-make = 🔗 My address
calendar-anew = ↻ New address
calendar-off = ✖ End the address
calendar-address = 🔗 Your calendar's address, shown this once:
    <code>{ $address }</code>
calendar-care = <i>Add it in your calendar as “from URL”. Whoever has it sees your customers' names and times: keep it to yourself.</i>
calendar-of = Calls of { $name }
calendar-call = ☎ { $name } · { $layer }
did-calendar-address = the calendar's address
did-calendar-off = the calendar's address ended
file-caption = 📎 { $what }
file-as-of = <i>As it was { $at }.</i>
file-care = <i>Customers' data is in here: pass it on with care.</i>
file-again = ↻ A fresh copy
file-perhaps = 📎 { $name } is on its way, but Telegram doesn't say whether it came. If you don't see it, tap below.
file-missing = 📎 { $name } could not be made. Tap below to try again; what is too large for Telegram, `prelude export` writes on the computer Prelude runs on.
readme-title = { $whose }, as it was on { $at } ({ $zone })
readme-file =
    .customers = a line for each customer
    .calls = a line for each contact, and how it ended
    .preps = a line for each preparation: what was planned
    .moves = a line for each step in the funnel, with its evidence
readme-how = All files are CSV in UTF-8: Excel, Numbers and LibreOffice open them with a double click.
    Times are by the clock of that zone. A quote (') before a cell keeps a spreadsheet from computing it;
    Prelude takes it off again when it reads the file.
    Customers' data is in here: keep it as carefully as the customers expect you to.
cell-yes = yes
cell-no = no
column =
    .name = Name
    .phone = Phone
    .company = Company
    .layer = Layer
    .layer-name = Layer's name
    .layer-since = In this layer since
    .lost-from = Lost from
    .value = Value
    .currency = Currency
    .source = Source
    .personality = Personality
    .grade = Credit grade
    .vip = VIP
    .do-not-call = Do not call
    .wrong-number = Wrong number
    .potential = Potential customer
    .campaign = Campaign
    .qualified = Fits
    .owner = Owner
    .created = Created
    .last-contact = Last contact
    .next-contact = Next contact
    .note = Note
    .at = When
    .customer = Customer
    .member = Rep
    .kind = Kind
    .outcome = Outcome
    .goal = Goal
    .prepared = Prepared
    .asked = Asked
    .heard = They said
    .reason = Reason
    .iceberg = Under it
    .purpose = Purpose
    .questions = Questions
    .expected = Expected, with answers
    .opening = Opening
    .skipped = Skipped
    .dropped = No call came
    .from = From
    .to = To
    .evidence = Evidence
    .days = Days in the layer
    .due = Due
    .status = State
    .finding = Kind
    .found = Found
    .words = Words
    .reply = Answer
    .field = Field
    .kept = Kept
    .day = Day
    .target = Target
    .commitment = Set himself
    .reflection = Reflection
    .remark = Remark for the leader
    .enough = Self-check
    .exercise = Exercise
    .right = Right
    .said = Said
    .lesson = Lesson
    .lines = Lines

## A person's data

as-a-file = 📎 As a file
person = 👤 Their data
person-title = <b>What is kept about { $name }</b>
person-owner = With { $name }
person-counts = { $calls ->
    [one] One contact
   *[other] { $calls } contacts
} · { $preps ->
    [one] one preparation
   *[other] { $preps } preparations
} · { $moves ->
    [one] one move
   *[other] { $moves } moves
} · { $findings ->
    [one] one thing found out
   *[other] { $findings } things found out
}
person-what = The file holds all of it, for whoever asks what you know. Erasing takes the person out of every note, of the history and of what still waits to be sent; the figures stay.
person-paper = What is kept about { $name }
person-erase = 🗑 Erase…
person-sure = ⚠ <b>Erase { $name } for good?</b> Nobody can bring it back, no undo and no backup.
person-digits = Type the last four digits of the number to do it.
person-name = Type the name, { $name }, to do it.
person-keep = Keep it
person-not-typed = That is not it, and nothing was erased. Type it exactly, or tap Keep it.
did-erase = a person's data erased
erased-done = ✓ Erased: the customer and { $count ->
    [0] nothing else
    [one] one record
   *[other] { $count } records
}.
erased-reach = What stands in Telegram on your phones, and files that were exported, you delete yourselves. Backups hold it until they are rotated out; one that is restored is erased again at once.
erased-certificate = 📎 Certificate
certificate = Certificate of erasure
certificate-title = Certificate of erasure – { $team }
certificate-when = On { $at } ({ $zone }) { $by } erased all data of the person kept as record { $record }.
certificate-what = Erased: name, number, company, notes, and the words of { $calls } contacts, { $preps } preparations and { $findings } findings ({ $all } records), in the records themselves and in every earlier version of them; messages that waited, drafts, and what was typed. That something happened, its day and how it ended stay as figures without a person.
certificate-how = Backups made before age out by their rotation (at most 35 days by default). A backup that is restored earlier is erased again before anything is sent.
certificate-check = Fingerprint: { $fingerprint } (BLAKE2b-128). Whoever knows the number can compare: where Prelude runs, prelude certificate { $record } NUMBER takes the number as one writes it, and the name where there was none. Elsewhere: printf '{ $record }:+44…' | b2sum -l 128, the number without spaces, with + and country code, and ;ext=12 after it where an extension was kept.
certificate-reach = Not reached: messages in Telegram on the phones of the team, and files exported before.

mydata-title = <b>What is kept about you</b>
mydata-paper = What is kept about { $name }
mydata-account = { $name } · Telegram number { $account } · { $zone }
mydata-trade = { $count } customers are yours; their calls and preparations are in the export.
mydata-counts = { $workday } days · { $attempt } cards answered · { $taken } lessons · { $rehearsal } role-plays · { $coachingnote } notes of a leader
mydata-seen = Your leader sees your figures, calls and preparations. Your evening's line to yourself, your cards and your role-plays nobody sees but you.
mydata-more = Words you typed leave the queue after a day. A leader takes you out of the team under /team; then nothing is sent to you any more.

## A leader's lists and summaries

summary-paper = { $team }, { $day }
summary-paper-week = { $team }, the four weeks to { $day }
summary-column =
    .rep = Rep
    .week = Week from
    .target = Target
    .calls = Calls
    .talked = Talked
file-as =
    .csv = as CSV
    .xlsx = as Excel

## The objection library

library-paper = { $team }'s objections, with answers
library-file = 📎 The library as a file
library-sheet = Objections
library-column =
    .key = Key
    .objection = They say
    .ways = Other ways to say it
    .category = About
    .iceberg = Under it
    .answer-key = Key of answer
    .answer = Answer
    .author = Author
    .used = Used
    .met = Goal reached
