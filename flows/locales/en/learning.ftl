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
lesson-case = <blockquote>For instance: { $words }</blockquote>
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
    .mixed = ✗ { $number } { $words } · you said: { $chosen }
        ✓ right is: <b>{ $right }</b>
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
did-exercise = card “{ $words }”

moment-hangup = ⚡ { $hit } of { $of } talks today ended in the opening. One minute on it: { $lesson }
moment-noanswer = ⚡ { $hit } of { $of } calls today were not answered. One minute on it: { $lesson }
moment-objection = ⚡ “{ $what }” ended { $hit } talks this week (of { $of } lost). One minute on it: { $lesson }
moment-lesson = 📖 One-minute lesson
measured-hangup = 📏 Lesson of { $day }: { $hit } of { $of } hung up in the opening that day; since then { $now } of { $n } (n = { $n }).{ $enough }
measured-noanswer = 📏 Lesson of { $day }: { $hit } of { $of } not answered that day; since then { $now } of { $n } (n = { $n }).{ $enough }
measured-few = {" "}Too few to say.

title-practice = Role-play: { $type }
practice-title = <b>Role-play</b>
practice-how = I play a customer, you type what you would say. Choose whom; at the end you get five marks with the line each is about.
practice-objections = They will bring up: { $words }
practice-lost = Lost to lately: { $words }
practice-start = ▶ Start
practice-chosen = ● { $words }
practice-layer = { $on }{ $layer }
practice-others = ↻ Other objections
practice-goal = <b>What is true when you hang up?</b> Type the goal of this call.
practice-first-line = That is said to the customer; keep it for the first line. The goal comes before it.
practice-no-goal = No goal
practice-back = ‹ Choose again
practice-who = 🎭 { $type } · { $layer }{ $goal }
practice-my-goal = {"\u000A"}Goal: { $goal }
practice-customer = 👤 { $words }
practice-rep = ☎ <i>{ $words }</i>
practice-type = Type what you say.
practice-take-back = ↶ Take back a line
practice-stop = ⏹ Hang up
practice-over = This talk is over. [Once more] starts another, [Take back a line] goes on with it.
practice-once-more = ↻ Once more ★
practice-marks = <b>{ $earned } of { $of } marks</b>
practice-line = line { $line } “{ $words }”:{" "}
practice-earned = ✓ <b>{ $name }.</b> { $where }{ $why }
practice-missed = ✗ <b>{ $name }.</b> { $where }{ $why }
did-practice = role-play, { $type }
rubric =
    .purpose = Purpose
    .asked = Asked first
    .handled = Objections
    .closed = Closing
    .fit = Their type
rubric-purpose-good = “{ $words }” can be checked after hanging up.
rubric-purpose-vague = “{ $words }” cannot be checked by anybody else: write what is true after hanging up.
rubric-purpose-none = You called without a goal, so nothing could tell you when to close.
rubric-asked-good = a question before any offer: that is what kept them on the line.
rubric-asked-pitched = presents before anything was asked. Move it behind the need.
rubric-asked-never = Nothing was asked, so the need stayed your guess.
rubric-handled-good = “{ $what }” was accepted, clarified, answered and handed back.
rubric-handled-none = The talk ended before an objection came up. Go on a little next time.
rubric-handled-early = answered “{ $what }” before you knew what was meant. Ask first: compared with what, what exactly?
rubric-handled-late = “{ $what }” was accepted only after it was answered. Begin with a word that takes the worry seriously.
rubric-handled-but = “I understand, but…” takes the understanding back. Put a full stop where the “but” is, then ask.
rubric-handled-no-accept = “{ $what }” was never taken seriously in so many words. Begin with “I can see that…”.
rubric-handled-no-clarify = “{ $what }” was never clarified. Ask what exactly is meant.
rubric-handled-no-answer = “{ $what }” was clarified and then not answered.
rubric-handled-no-return = “{ $what }” was answered, but the word not handed back. End with a question.
rubric-closed-good = a step with a day, and they agreed.
rubric-closed-too-soon = asked for a step before they saw what is in it for them, or with an objection still open.
rubric-closed-hangup = after this they hung up.
rubric-closed-never = the last thing you said; no step with a day was asked for.
rubric-fit-good-lively = warmth for somebody lively; that opens them.
rubric-fit-good-powerful = something to choose from: somebody powerful decides.
rubric-fit-good-peaceful = takes a fear away, which somebody peaceful needs more than reasons.
rubric-fit-good-analytical = something that can be checked. With somebody analytical evidence comes first.
rubric-fit-minded-lively = a long speech; somebody lively was elsewhere by then. Half of it, and a warm word.
rubric-fit-minded-powerful = too long for somebody powerful. One sentence, then let them choose.
rubric-fit-minded-peaceful = presses, and somebody peaceful goes quiet. Leave them time.
rubric-fit-minded-analytical = an adjective where somebody analytical wants a figure, and where it comes from.
rubric-fit-missed-lively = no warm word up to here. Somebody lively wants to be noticed: say what you like about what they do.
rubric-fit-missed-powerful = nothing to choose from. Offer two ways or two times, and let them decide.
rubric-fit-missed-peaceful = nothing that reassures. Say what stays as it is, and that there is no hurry.
rubric-fit-missed-analytical = no figure up to here. Evidence first, then ask what they think of it.
