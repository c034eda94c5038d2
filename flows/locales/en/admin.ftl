# For the person who installs Prelude: settings, `prelude setup`, `prelude doctor`.

## Settings

admin-env-unreadable = { $file } cannot be read: save it as UTF-8 text that this user may open.
admin-env-line = Line { $line } of { $file } sets nothing: write NAME=value, or put # in front.
admin-env-unknown = { $file } sets { $name }, which Prelude does not know. Did you mean { $nearest }?
admin-wrong = { $name } cannot be “{ $value }”: { $rule }
admin-wrong-hidden = { $name } cannot be used as it is: { $rule }
admin-token-missing = TELEGRAM_TOKEN is not set: run `prelude setup`.

admin-rule-telegram-token = copy the token from @BotFather whole (123456:ABC…), or run `prelude setup`.
admin-rule-telegram-proxy = write socks5://127.0.0.1:1080 or http://127.0.0.1:8080, with the port.
admin-rule-telegram-api-url = write the address up to and with /bot, as in https://api.telegram.org/bot.
admin-rule-telegram-file-url = write the address up to and with /bot, as in https://api.telegram.org/file/bot.
admin-rule-database-url = write sqlite:///data/prelude.db or postgresql://user:password@host/name; an @ in the password is written %40.
admin-rule-default-language = write one of { $languages }, or nothing for the system's language.
admin-rule-default-timezone = write a zone as in Asia/Shanghai or Europe/London, or nothing for this machine's.
admin-rule-webhook-url = write an https:// address, or nothing for long polling.
admin-rule-webhook-listen = write host and port, as in 127.0.0.1:8080.
admin-rule-webhook-secret = write 1 to 256 of A-Z, a-z, 0-9, _ and -; WEBHOOK_URL needs one.
admin-rule-llm-url = write the endpoint's address, as https://host/v1; http:// only for this machine or a neighbour without a dot in its name.
admin-rule-llm-model = LLM_URL needs the model's name, without spaces.
admin-rule-llm-key = write the key in one piece, without spaces.
admin-rule-crm-url = write the https:// address of your CRM, or nothing.
admin-rule-crm-secret = write 16 characters or more; CRM_URL needs them.
admin-rule-send-rate = write messages a second, as in 28; 0 lifts the limit.
admin-rule-health-listen = write 127.0.0.1 and a port, as in 127.0.0.1:9464, or nothing.
admin-rule-calendar-url = write the public https:// address with a path, as in https://prelude.example.com/calendar, and set WEBHOOK_URL or HEALTH_LISTEN too; or nothing.
admin-rule-admin-chat = write the number of a Telegram chat, or nothing for the first leader's.
admin-rule-log-level = write debug, info, warning or error.
admin-rule-log-format = write text or json.
admin-rule-night-at = write a time of day, as in 03:30.
admin-rule-backup-folder = write a folder, or nothing for the one beside the database.
admin-rule-backup-days = write a number of days, as in 7; 0 makes no backups at night.
admin-rule-backup-weeks = write a number of weeks, as in 4.
admin-rule-keep-words-days = write a number of days, 1 or more.
admin-rule-keep-queues-days = write a number of days, 2 or more.
admin-rule-keep-journal-days = write a number of days, 30 or more; 0 keeps it for ever.
admin-rule-keep-strangers-days = write a number of days, 1 or more.

admin-unopened = Database { $database } does not open: { $reason }
    `prelude doctor` says more.
admin-barred = { $file } cannot be used: { $reason }
    `prelude doctor` says more.

## Why Telegram could not be asked

admin-hello-token = Telegram does not know this token: copy it again from @BotFather.
admin-hello-network = { $host } cannot be reached from here: check the network, or set TELEGRAM_PROXY.
admin-hello-timeout = { $host } does not answer within { $seconds } seconds: check the network, or set TELEGRAM_PROXY.
admin-hello-proxy = The proxy does not connect: check TELEGRAM_PROXY, and that the proxy is running.
admin-hello-clock = This machine's clock is wrong, so { $host } cannot be trusted: set the clock and try again.
admin-hello-certificate = { $host } shows a certificate that is not its own: something in between reads along; use another network or TELEGRAM_PROXY.
admin-hello-answer = { $host } answers, but not as Telegram does (HTTP { $status }): try again later, or check TELEGRAM_API_URL.

## prelude setup

admin-setup-how = In Telegram, write /newbot to @BotFather; at the end it gives you a token.
admin-setup-token = Paste the token here:
admin-setup-no-token = There is no token in that: it looks like 123456789:AAE4x…, digits, a colon and 35 characters.
admin-setup-proxy = Address of a proxy (socks5://127.0.0.1:1080), or just Enter to stop:
admin-setup-found = ✓ Found @{ $username } ({ $name }).
admin-setup-clock = ! This machine's clock is { $seconds } seconds off; reminders would be too: set it.
admin-setup-replace = { $file } already holds another token. Replace it? [y/N]
admin-setup-yes = y yes
admin-setup-kept = { $file } stays as it was.
admin-setup-unwritable = { $file } cannot be written: { $reason }.
admin-setup-saved = ✓ Saved to { $file }, readable by you alone.
admin-setup-next = Next: `prelude run` (or `make run`) starts the bot and shows the link that makes you the leader.
admin-setup-stopped = Stopped; nothing was changed.

## prelude demo

admin-demo-refused = { $file }: { $why }
    Or start the demo anew: prelude demo --fresh
admin-demo-unopened = { $file } does not open: { $reason }
    The file and its folder must be yours. Where the file is damaged, start the demo anew: prelude demo --fresh

## prelude doctor: what was found, and (mend) what to do about it

admin-doctor-python = Python { $version }
admin-doctor-python-mend = Prelude needs { $least } or newer: make a new .venv with one.
admin-doctor-settings = Settings
admin-doctor-settings-mend = { $problems }
admin-doctor-folder = Folder { $folder }: { $free } MB free
admin-doctor-folder-mend = Make room on this disk: { $least } MB must be free.
admin-doctor-folder-shut = Folder { $folder }: { $user } may not write in it
admin-doctor-folder-shut-mend = Where nothing but Prelude's is in it, give it to { $user }: sudo chown { $user } { $folder }
    Otherwise name another place in { $setting }.
admin-doctor-folder-unmade-mend = Make it, and give it to { $user }: sudo mkdir -p { $folder } && sudo chown { $user } { $folder }
    Or name another place in { $setting }.
admin-doctor-folder-file = Folder { $folder }: { $file } is a file
admin-doctor-folder-file-mend = Name another place in { $setting }.
admin-doctor-database = Database { $database }, schema { $current }
admin-doctor-database-new = Database { $database }: not there yet, the first start makes it
admin-doctor-database-behind = Database { $database }: schema { $current }, this version wants { $head }
admin-doctor-database-behind-mend = Run `prelude migrate`; it makes a backup first. Newer than wanted? Install the newer Prelude.
admin-doctor-database-down = Database { $database } does not open: { $reason }
admin-doctor-database-down-mend = Check DATABASE_URL, and that the database is running.
admin-doctor-database-folder = Database { $database }: that is a folder
admin-doctor-database-folder-mend = DATABASE_URL must name a file, as in sqlite:///{ $database }/prelude.db.
admin-doctor-database-shut = Database { $database }: { $user } may not read and write it
admin-doctor-database-shut-mend = Somebody else has made it. Give it to { $user }: sudo chown { $user } { $files }
    Or run Prelude as the user whose it is.
admin-doctor-database-missed-mend = It was there once, for there are backups: `prelude restore` goes on from the newest. A start would make an empty one.
admin-doctor-intact = Database: every page is sound
admin-doctor-damaged = Database: damaged ({ $reason })
admin-doctor-damaged-mend = Stop the bot, run `prelude restore` and choose the newest backup; then have the disk checked.
admin-doctor-backup = Backups in { $folder }: the newest is { $hours } h old
admin-doctor-backup-none = Backups in { $folder }: none yet
admin-doctor-backup-mend = Run `prelude backup` now. The running bot makes one every night; its log says why it did not.
admin-doctor-programs = PostgreSQL's programs are here: pg_dump, pg_restore, psql
admin-doctor-programs-missing = PostgreSQL's programs: no { $names }
admin-doctor-programs-mend = Backups need them: on Debian or Ubuntu apt install postgresql-client, not older than the server.
admin-doctor-programs-older = PostgreSQL's programs: pg_dump { $client } makes no backups of a server { $server }
admin-doctor-programs-older-mend = Until then every nightly backup fails. On Debian or Ubuntu: apt install postgresql-client-{ $server }; where your
    system has none so new, apt.postgresql.org has.
admin-doctor-crm = CRM: { $host } has taken all that it was told
admin-doctor-crm-waits = CRM: { $host } refused { $count ->
    [one] one delivery
   *[other] { $count } deliveries
}, since { $since } ({ $why })
admin-doctor-crm-waits-mend = Look why at the CRM; each is tried again for a day and a half. `prelude hooks` lists them.
admin-doctor-crm-gave-up = CRM: { $count ->
    [one] one delivery to { $host } was
   *[other] { $count } deliveries to { $host } were
} given up
admin-doctor-crm-gave-up-mend = `prelude hooks` says why. Once the CRM takes them: prelude hooks --again all
admin-doctor-webhook = Messages: Telegram hands them to this bot alone
admin-doctor-webhook-other = Messages: Telegram hands them to { $host }
admin-doctor-webhook-mend = Another program has set a webhook for this bot: stop it. `prelude run` then takes the messages over.
admin-doctor-webhook-mend-address = That is not WEBHOOK_URL. If nobody else uses this bot, the next `prelude run` sets it right.
admin-doctor-telegram = Telegram: @{ $username }
admin-doctor-telegram-down = Telegram
admin-doctor-token-mend = Telegram does not know TELEGRAM_TOKEN: copy the token again from @BotFather (/mybots, API Token) and run `prelude setup`.
admin-doctor-clock = Clock: { $seconds } s off
admin-doctor-clock-mend = Set this machine's clock: reminders go by it.
admin-doctor-privacy = Groups: the bot sees only what is meant for it
admin-doctor-privacy-off = Groups: the bot reads everything people write
admin-doctor-privacy-mend = In @BotFather: /setprivacy, choose the bot, Enable.
admin-doctor-well = All is well.
admin-doctor-ill = { $count ->
        [one] One thing to mend.
       *[other] { $count } things to mend.
    }

## prelude restore, prelude move

admin-contents = { $teams ->
        [one] 1 team
       *[other] { $teams } teams
    }, { $members ->
        [one] 1 member
       *[other] { $members } members
    }, { $customers ->
        [one] 1 customer
       *[other] { $customers } customers
    }, { $calls ->
        [one] 1 call
       *[other] { $calls } calls
    }
admin-restore-none = There is no backup in { $folder } yet. Name one: prelude restore FILE
admin-restore-which = Which one, 1 to { $count }? Just Enter for { $usual }:
admin-restore-replaced = (what an earlier restore replaced)
admin-restore-holds = Backup { $file } of { $at }: { $what }.
admin-restore-present = Now in { $database }: { $what }.
admin-restore-present-none = Now in { $database }: nothing.
admin-restore-present-ill = What is now in { $database } cannot be read ({ $reason }).
admin-restore-means = The backup takes its place; what is there now is put aside in { $folder }. Old messages are not sent again.
admin-restore-sure = Restore? [y/N]
admin-restore-done = ✓ Restored. Start the bot: everybody goes on from there.
admin-restore-back = What was there before: { $file }. To have it back: prelude restore { $file }
admin-move-done = ✓ All there after { $seconds } s, and every table adds up as before. Now set DATABASE_URL to { $new } in .env and start the bot.
    { $old } stays as it is: do not start a bot with it any more.

## Trouble, as the administrator is told of it, and what it is called when it is over

trouble-heard = ⚠ Messages wait more than two minutes for their answer. `prelude doctor` on the machine tells why.
trouble-unsent = ⚠ Messages wait more than ten minutes to be sent. Telegram may be away; `prelude doctor` on the machine tells why.
trouble-failed = ⚠ I could not deal with something somebody wrote, and told them so. The log says where (“turn … is given up”).
trouble-late = ⚠ Reminders come more than five minutes late. The machine may be too busy, or its clock may have jumped.
trouble-crm = ⚠ Your CRM has refused what it is told for half an hour. Nothing is lost: I try again for a day and a half. `prelude hooks` on the machine shows each delivery.
trouble-backup = ⚠ No backup was made. I try again every hour; `prelude backup` on the machine tells why.
trouble-disk = ⚠ Less than 200 MB are free on the disk. Make room, else nothing can be saved any more.
trouble-over = ✓ Over: { $what }.
trouble =
    .heard = answers are quick again
    .unsent = messages go out again
    .failed = no turn has failed for an hour
    .late = reminders are on time
    .crm = nothing that your CRM refused waits any more
    .backup = the backup is made
    .disk = there is room on the disk

## prelude people, prelude audit

admin-people-none = Nobody is in yet: `prelude run` shows the link that makes its first user the leader.
admin-people-team = { $name } (number { $id }, { $zone })
admin-people-member = { $id }  { $name } · { $role } · { $status }
admin-people-which-team = There are several teams, say which: { $teams }
admin-people-which = “{ $said }” is not one of them: name a number, or a name nobody shares.
admin-people-link = Good for { $uses ->
        [one] one person
       *[other] { $uses } people
    } within { $hours } hours: { $link }
admin-people-code = Good for { $uses ->
        [one] one person
       *[other] { $uses } people
    } within { $hours } hours, sent to the bot: /start { $code }
admin-people-no-leader = { $team } would be without a leader: make somebody else one first.
admin-people-done = ✓ { $name } · { $role } · { $status }
admin-audit-none = Nothing of that kind was changed.
admin-audit-no-customer = No customer is called like “{ $said }”.
admin-audit-new = new
admin-audit-gone = taken back

## prelude certificate

admin-certificate-by =
    .number = Compared: record { $record } with the number { $person }
    .name = Compared: record { $record } with the name “{ $person }”, which is no number
admin-certificate-mark = Fingerprint: { $fingerprint }
admin-certificate-erased = ✓ Erased here, and on the list since { $at }. The certificate must show the same fingerprint.
admin-certificate-not =
    .number = ✗ Nobody known so was erased here. Where a desk's extension was kept with the number, type it too, as in 020 7946 0958 ext. 12; a number from another country needs its + and code.
    .name = ✗ Nobody known so was erased here. Whoever had a number is known by it alone: write it with + and country code. A name must be written as it was kept.

## prelude export, prelude hooks

admin-export-done = ✓ { $path }: customers' data is in it, keep it as carefully.
admin-export-not = { $path } cannot be written ({ $why }): name another folder with --to.
admin-hooks-none = Nothing was told yet.
admin-hooks-off = No CRM is told anything: set CRM_URL and CRM_SECRET.
admin-hooks-again = Delivery { $id } is sent once more within seconds, where the bot runs.
admin-hooks-all-again = { $count ->
    [0] No delivery was given up.
    [one] One delivery is sent once more within seconds, where the bot runs.
   *[other] { $count } deliveries are sent once more within seconds, where the bot runs.
}
admin-hooks-event =
    .logged = call logged
    .moved = moved
    .won = won
    .lost = lost
admin-hooks-undone = { $what }, taken back
admin-hooks-sent = ✓ taken
admin-hooks-waits = is on its way
admin-hooks-later = refused { $tries ->
    [one] once
   *[other] { $tries } times
} ({ $why }), the next try is at { $at }
admin-hooks-dead = ✗ given up after { $tries ->
    [one] one try
   *[other] { $tries } tries
} ({ $why })
admin-hooks-unknown = There is no delivery { $id }: `prelude hooks` lists them.
admin-import-no-file = There is no file { $file } here.
admin-import-library = This is an objection library. A leader sends it into the chat, where one sees what it changes.
admin-import-whose = For whom? Name an active member with --member; `prelude people` lists them.
admin-import-sure =
    .customers = Save { $count } customers for { $name }? [y/N]
    .calls = Save { $count } past calls for { $name }? [y/N]
admin-import-done =
    .customers = ✓ { $count } customers are in.
    .calls = ✓ { $count } past calls are in.
admin-import-unsure = Its rows may be customers or calls: say which with --as customers or --as calls.

## what storage refuses

storage-move-same = that is the database in use already
storage-move-schema = the database has schema { $current }, this release needs { $head }: run `prelude migrate` first
storage-move-full = the new database is not empty, there are { $what } in it: name an empty one
storage-move-nothing = there is nothing to move yet: set DATABASE_URL to the new database, and start the bot
storage-move-older = there are tables of an older release in the new database: name an empty one
storage-move-row = a row of { $table } is not taken: { $reason }
storage-move-differs = { $table } did not arrive as it was sent: { $sent } became { $arrived }
storage-backup-nothing = there is no database { $database } to back up
storage-backup-failed = the database { $database } could not be copied to { $folder }: { $reason }
storage-backup-damaged = the copy of { $database } failed its integrity check: the database itself may be damaged
storage-backup-untried = the dump could not be tried out: { $reason }
storage-backup-no-client = { $name } was not found: install PostgreSQL's client programs (on Debian: apt install postgresql-client), or back up on the server
storage-backup-client-failed = { $name } failed: { $reason }
storage-file-unreadable = { $file } cannot be read: { $reason }
storage-file-no-backup = { $file } is no backup of Prelude
storage-file-damaged = { $file } is damaged: take an older backup
storage-file-damaged-or-none = { $file } is damaged, or no backup of Prelude: { $reason }
storage-file-dump = { $file }: { $reason }
storage-restore-engine = { $file } is a backup of { $of }, and DATABASE_URL names { $named }: restore it into { $of }, then `prelude move` it
storage-newer = the database has schema { $current }, this release knows them up to { $head }: start the newer release, or restore the backup made before the upgrade
storage-served = process { $process } already serves { $path }: stop it first, or set another DATABASE_URL
storage-stop-first = process { $process } serves { $path }: stop it first. What people send meanwhile waits at Telegram, and every dialog goes
    on where it was once the bot runs again
storage-connected = { $count ->
    [one] a connection of Prelude is
   *[other] { $count } connections of Prelude are
} open to the database: stop every bot that uses it first. What was killed a moment ago ends by itself: try again then
