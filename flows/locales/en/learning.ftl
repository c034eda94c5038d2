# Lessons, cards, role-plays.

chapter =
    .preparation = Preparation
    .opening = Opening
    .questioning = Questions
    .decision = Decision and funnel
    .volume = Planning and volume
    .needs = Needs and motives
    .iceberg = The iceberg
    .personality = Personality
    .target = Target customers
    .satisfaction = Satisfaction
    .management = Managing customers
    .promotion = Promotion

learn-lessons = 📖 Lessons
learn-five = 🃏 Five cards
learn-total = Known { $known } · learning { $learning } · new { $new }
learn-until = { $at }

lessons-title = <b>Lessons</b> · { $read }/{ $count } read
lessons-how = One lesson is a minute: three points, a case, a sentence to keep. Then a few cards; each comes back just before you would forget it.
lessons-golden = ☎ Golden hours until { $until }: calls first, lessons after.
lessons-signs = <i>● known ◐ learning ○ new</i>
lessons-chapter = <b>{ $number }</b> { $chapter } · ● { $known } ◐ { $learning } ○ { $new }
chapter-title = <b>{ $chapter }</b>
chapter-read = <b>{ $number }</b> ✓ { $words }
chapter-unread = <b>{ $number }</b> { $words }
chapter-check = 🃏 All its cards
lesson-title = <b>{ $words }</b> · { $chapter }
lesson-point = • { $words }
lesson-case = <blockquote>Say: { $words }</blockquote>
lesson-summary = ➤ <b>{ $words }</b>
lesson-check = ✓ Check yourself
lesson-next = Next lesson
lesson-gone = That lesson is not there any more. /lesson shows all of them.
title-lesson = Lesson: { $words }
did-lesson = lesson “{ $words }”

title-quiz = Cards
quiz-golden = ☎ Golden hours until { $until }: a call first. { $count ->
    [0] No card is waiting.
    [one] One card waits until then.
   *[other] { $count } cards wait until then.
}
quiz-anyway = Cards anyway
quiz-head = { $number }/{ $count } · { $chapter }
quiz-question = <b>{ $words }</b>
quiz-option = <b>{ $number }</b> { $words }
quiz-one = Tap or type a number.
quiz-several = More than one may be right: tap or type their numbers, then ✓.
quiz-row = { $number }. { $words }{ $placed }
quiz-row-open = ▸ { $number }. { $words }{ $placed }
quiz-column = <i>{ $head }:</i>
quiz-letters = Tap a letter for the line with ▸, or type the letters in order, such as CDBA.
quiz-clear = ↺ From the start
quiz-type = Type your answer in a line or two, then compare.
quiz-show = I don't know: show it
quiz-compare = How close were you?
quiz-no-words = Read it through; it comes again tomorrow.
quiz-reference = <blockquote>{ $words }</blockquote>
quiz-choose-customer = Tap one of your customers, or type a name.
quiz-tell = { $name }: type it in a line.
quiz-nobody = This card is about your own customers: there is nobody left to choose from. Type a name, add one (“Name +44…”), or skip.
quiz-line =
    .right = ✓ <b>{ $number } { $words }</b>
    .wrong = ✗ { $number } { $words }
    .other = · { $number } { $words }
quiz-verdict =
    .had-it = ✓ <b>Right.</b>
    .partly = ◐ <b>Partly.</b>
    .missed = ✗ <b>Not this time.</b>
quiz-grade =
    .had-it = ✓ Had it
    .partly = ◐ Partly
    .missed = ✗ Missed it
quiz-why = <i>{ $why }</i>
quiz-again = Comes again { $day }.
quiz-next = ▶ Next card
quiz-finish = ▶ Finish
quiz-lesson = 📖 Lesson
quiz-next-lesson = 📖 Next lesson ★
quiz-more = 🃏 Five more
quiz-done = <b>Done:</b> { $right } of { $count } right.
quiz-none-today = <b>Nothing left today.</b> The cards come back when they are about to fade.
quiz-streak = { $days ->
    [one] 🔥 One day of five cards.
   *[other] 🔥 { $days } days in a row.
}
quiz-streak-none = { $five } cards a day make a streak.
quiz-gone = That card is not there any more. /quiz brings the others.
did-card = card “{ $words }”

moment-hangup = ⚡ { $hit } of { $of } talks today ended in the opening. One minute on it: { $lesson }
moment-noanswer = ⚡ { $hit } of { $of } calls today were not answered. One minute on it: { $lesson }
moment-objection = ⚡ “{ $what }” ended { $hit } talks this week (of { $of } lost). One minute on it: { $lesson }
moment-lesson = 📖 One-minute lesson
measured-hangup = 📏 Lesson of { $day }: { $hit } of { $of } hung up in the opening that day; since then { $now } of { $n } (n = { $n }).{ $enough }
measured-noanswer = 📏 Lesson of { $day }: { $hit } of { $of } not answered that day; since then { $now } of { $n } (n = { $n }).{ $enough }
measured-few = {" "}Too few to say.
