# How am I doing: foreseen objections, openings, questions, types of customers.

doing = How am I doing
doing-title = <b>How you are doing</b> · the last { $days } days
doing-nothing = Nothing to count yet. Prepare a few calls, tick what was asked and heard, and your figures stand here.
doing-foreseen = { $name } · foreseen { $both } of { $predicted } predicted ({ $precision }), { $both } of { $heard } heard ({ $recall })
doing-openings = <b>Openings</b>: hung up, of calls answered
doing-opening = { $hangups } of { $calls } ({ $share }) · { $words }
doing-opening-few = { $hangups } of { $calls }, too few to judge (from { $needed }) · { $words }
doing-questions = <b>Questions that yield</b>
doing-question = { $words } · asked { $asked } · told something new { $told } · moved on { $moved }
doing-type = { $type }: you reach the goal { $own } ({ $n } talks), the team { $team }. { $tip }
doing-type-few = { $type }: { $n } of { $needed } talks, too few to judge
doing-leader = You lead: openings and questions are the whole team's. Each rep sees the own.
doing-rule-precision = <b>Predicted</b>: heard and predicted ÷ predicted, over calls that came to a talk.
doing-rule-recall = <b>Heard</b>: heard and predicted ÷ heard, over the same calls.
doing-rule-opening = <b>Openings</b>: hung up in the opening ÷ answered calls prepared with it. Under 15 calls chance is stronger than the words.
doing-rule-yield = <b>Questions</b>: calls in which the answer told something new about the customer, and calls in which the customer moved on. A move counts for every question asked in that call.
doing-rule-effect = <b>Types</b>: goals met (partly is a half) ÷ talks, over 90 days. The team's figure includes yours.
