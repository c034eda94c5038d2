# The objection library: cards, answers, what has none yet.

answer-whose = {" "}({ $author }'s)
answer-whose-worked = {" "}({ $author }'s, worked { $met } of { $used })
answer-whose-line = { $author }'s · worked { $met } of { $used } times
answer-whose-new-line = { $author }'s · not tried yet
answer-line = <b>{ $number }</b> { $answer }{ $record }
answer-write-it = ✍ Write an answer ★
answer-own = ✍ My answer
answer-gone = That answer is no longer here. /coach shows what there is.
answer-author = Written by { $author }
answer-playbooks = From the playbook
answer-figures = Offered { $offered } · used { $used } · goal reached { $met }
answer-rule = <i>Offered: it stood ready for a call. Used: the customer said it. Reached: that call met its goal.</i>
answer-for-me = Only you see it.
answer-share = Share with the team
answer-for =
    .team = The whole team
    .me = Only me
answer-shape = <i>Accept, ask what is meant, answer in one sentence, hand the word back.</i>
answer-no-question = It does not end with a question. Hand the word back, so that they go on talking?
answer-write-words = What will you say? Two sentences are enough.
answer-write-category = What is it about?
answer-write-whom = Who may use it?
title-answer = Writing an answer
retire = Retire
did-answer = Kept: your answer is offered from now on.
did-answer-changed = answer changed
did-answer-shared = answer shared with the team
did-answer-retired = answer retired
objection-about = { $category } · under it, often: { $layer }
objection-no-answer = No answer yet. Yours would be the first.
objections-unsure = “{ $words }”: which of these do they mean?
none-of-them = None of these
surprise-line = 💬 You heard “{ $words }” { $times } times and have no answer yet. Thirty seconds?
surprise-write = ✍ Write it ★
category =
    .price = Price and money
    .need = No need
    .stall = Putting off
    .authority = Somebody else decides
    .rival = Competitors
    .trust = Doubts
    .service = Terms and service
card-part =
    .words = The words
    .signs = More ways to say it
    .category = What it is about
    .iceberg = What lies under it
    .merge = Merge into another
    .retire = Retire it
card-signs = Known by: { $signs }
card-gone = That card is no longer here. /coach shows what there is.
no-such-card = No card sounds like “{ $words }”. Tap one, or type it as customers say it.
card-edit-part = What shall be changed?
card-edit-words = How do customers put it? Type it anew:
card-edit-signs = How else do they say it? Set several apart by commas.
card-edit-category = What is it about?
card-edit-iceberg = What lies under it, mostly?
card-edit-into = Which card says the same? It takes over words, answers and record.
card-edit-sure = Retire this card? It is offered no longer; its record stays.
title-card = Editing an objection
did-card =
    .words = “{ $words }” renamed
    .signs = more ways to say “{ $words }”
    .category = “{ $words }” · category changed
    .iceberg = “{ $words }” · layer changed
    .merge = “{ $words }” merged
    .retire = “{ $words }” retired
    .back = “{ $words }” is back
library-retired = 📚 Library
library-about = 📚 The team's objections, { $cards } cards. To work on many at once: get the file, change it in Excel, and send it back into this chat. Leave the keys as they are; a new card has none.
retired-title = Retired or merged. A tap brings one back:
retired-none = No card was put away. A card's ✎ Edit retires or merges it.

# An edited library that comes back as a file.

library-name = Objection library
library-in-title = 📚 <b>{ $name }</b> · the objection library
library-in-leaders = <b>{ $name }</b> is an objection library. Your leader takes that over; your own answers you write on the card, with ✍ My answer.
library-in-card = “{ $words }”
library-in-new = + { $count ->
    [one] One new card
   *[other] { $count } new cards
}: { $cards }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
library-in-changed = ✎ { $count ->
    [one] One changed
   *[other] { $count } changed
}: { $cards }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
library-in-answers = <i>Answers: { $added } new, { $reworded } reworded</i>
library-in-same = = { $count } as they were
library-in-refused = ⚠ { $count ->
    [one] One line refused
   *[other] { $count } lines refused
}, with the reason
library-in-nothing = Nothing in it differs from the library.
library-in-save = ✓ Take over { $count }
library-in-why = ⚠ Refused ({ $count })
library-in-cancelled = The library stays as it is.
did-library = { $count ->
    [one] one card from a file
   *[other] { $count } cards from a file
}
library-refused-title = These lines change nothing; all the others can be taken over. Mend them and send the file again:
library-refused-line = <b>Line { $line }.</b> { $why }
library-problem =
    .unknown-key = No card has the key “{ $said }”. For a new card leave the key empty.
    .away = The card “{ $said }” was put away. Bring it back first: 🎯 Coach, 📚 Library.
    .no-words = Neither a key nor what the customer says.
    .no-category = “{ $said }” is new: under “About”, say what it is about, such as Price and money.
    .category = “{ $said }” is no category. Copy one from another line.
    .iceberg = “{ $said }” is nothing I know under the iceberg: benefit, relationship or trust.
    .long-words = What the customer says is longer than { $said } signs.
    .long-answer = The answer is longer than { $said } signs: nobody says that in one breath.
    .unknown-answer = This card has no answer with the key “{ $said }”. For a new answer leave its key empty.
    .empty-answer = The answer “{ $said }” is empty. To drop it, tap Retire on it in the chat.
    .otherwise = Line { $twin } says otherwise about the same: “{ $said }”.
library-taken = ✓ Taken over: { $new } new, { $changed } changed.
library-taken-next = They are on the next call sheets. ↩ takes all of it back within 24 hours, as long as nobody changed those cards since.
library-taken-undone = ↩ The library is as it was before the file.
library-undo-late = That was more than 24 hours ago. Change cards one by one with ✎ Edit.
