import pytest
from pydantic import SecretStr

from bot.settings import WrongSetting, load_settings, system_language, system_zone
from tests.bot.installation import bare, env

__all__ = ["bare", "env"]

SECRET = "s3cret"


pytestmark = pytest.mark.usefixtures("bare")


def refusal(file) -> str:
    with pytest.raises(WrongSetting) as refused:
        load_settings(file)
    assert refused.value.__cause__ is None
    return str(refused.value)


def test_with_nothing_set_the_defaults_hold(tmp_path):
    settings = load_settings(tmp_path / ".env")
    assert settings.telegram_api_url == "https://api.telegram.org/bot"
    assert settings.telegram_file_url == "https://api.telegram.org/file/bot"
    assert settings.database_url == "sqlite:///data/prelude.db"
    assert settings.telegram_token.get_secret_value() == ""
    assert (settings.webhook_url, settings.listen, settings.send_rate) == ("", ("127.0.0.1", 8080), 29.2)


def test_an_empty_value_is_one_not_set(env):
    assert load_settings(env("DATABASE_URL=\nSEND_RATE=\n")).send_rate == 29.2


def test_the_environment_goes_before_the_file_and_what_is_given_before_both(env, monkeypatch):
    file = env("SEND_RATE=1\nDEFAULT_LANGUAGE=en\nDEFAULT_TIMEZONE=Europe/London\n")
    monkeypatch.setenv("SEND_RATE", "2")
    monkeypatch.setenv("DEFAULT_LANGUAGE", "en")
    settings = load_settings(file, default_language="zh")
    assert (settings.send_rate, settings.language, settings.zone) == (2, "zh", "Europe/London")


def test_a_token_may_come_as_a_credential(tmp_path, monkeypatch):
    (tmp_path / "TELEGRAM_TOKEN").write_text("123:abc\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_settings(tmp_path / ".env").telegram_token == SecretStr("123:abc")


@pytest.mark.parametrize(
    "url",
    ["postgresql://u:p@h/n", "postgres://u:p@h/n", "postgresql+psycopg://u:p@h/n"],
)
def test_postgresql_is_reached_by_psycopg(env, url):
    assert load_settings(env(f"DATABASE_URL={url}\n")).database_url == "postgresql+psycopg://u:p@h/n"


@pytest.mark.parametrize(
    "place",
    ["u:p/s:s@h:1/n", "u:p?s@h/n?sslmode=require", "h", "u@/n?host=/run/a@b", "[::1]:5432/n", "u:%40@h/n"],
)
def test_servers_are_written_in_many_ways(env, place):
    assert load_settings(env(f"DATABASE_URL=postgresql://{place}\n")).database_url.endswith(place)


@pytest.mark.parametrize(
    "line",
    [
        "TELEGRAM_TOKEN=123456:AAE_4x-",
        "TELEGRAM_PROXY=socks5://user:pass@127.0.0.1:1080",
        "TELEGRAM_PROXY=http://127.0.0.1:8080/",
        "TELEGRAM_API_URL=http://127.0.0.1:8081/bot",
        "DEFAULT_LANGUAGE=zh",
        "DEFAULT_TIMEZONE=America/New_York",
        f"WEBHOOK_URL=https://bot.example/hook\nWEBHOOK_SECRET={'a' * 256}",
        "WEBHOOK_URL=http://127.0.0.1:9000/hook\nWEBHOOK_SECRET=a",
        "WEBHOOK_LISTEN=[::1]:80",
        "SEND_RATE=0",
        "# a remark\n\nexport SEND_RATE='3'",
        "send_rate=3",
    ],
)
def test_accepted(env, line):
    load_settings(env(line + "\n"))


@pytest.mark.parametrize(
    ("line", "named", "way_out"),
    [
        ("TELEGRAM_PROXY=socks4://h:1", "TELEGRAM_PROXY cannot be “socks4://h:1”", "socks5://127.0.0.1:1080"),
        ("TELEGRAM_PROXY=socks5://h", "“socks5://h”", "with the port"),
        (
            "TELEGRAM_API_URL=http://localhost:8081",
            "TELEGRAM_API_URL cannot be “http://localhost:8081”",
            "/bot",
        ),
        ("TELEGRAM_FILE_URL=ftp://x/bot", "TELEGRAM_FILE_URL cannot be “ftp://x/bot”", "/file/bot"),
        ("DATABASE_URL=mysql://h/n", "DATABASE_URL cannot be “mysql://h/n”", "sqlite:///"),
        ("DATABASE_URL=sqlite://", "DATABASE_URL cannot be “sqlite://”", "sqlite:///"),
        ("DATABASE_URL=postgresql://h:port/n", "DATABASE_URL cannot be “postgresql://h:port/n”", "%40"),
        ("DEFAULT_LANGUAGE=de", "DEFAULT_LANGUAGE cannot be “de”", "en, zh"),
        ("DEFAULT_TIMEZONE=Asia/Beijing", "DEFAULT_TIMEZONE cannot be “Asia/Beijing”", "Asia/Shanghai"),
        ("DEFAULT_TIMEZONE=Asia", "DEFAULT_TIMEZONE cannot be “Asia”", "Asia/Shanghai"),
        ("DEFAULT_TIMEZONE=../etc/passwd", "DEFAULT_TIMEZONE cannot be “../etc/passwd”", "Asia/Shanghai"),
        ("WEBHOOK_URL=http://bot.example/", "WEBHOOK_URL cannot be “http://bot.example/”", "https://"),
        ("WEBHOOK_LISTEN=8080", "WEBHOOK_LISTEN cannot be “8080”", "127.0.0.1:8080"),
        ("SEND_RATE=-1", "SEND_RATE cannot be “-1”", "0 lifts"),
        ("SEND_RATE=inf", "SEND_RATE cannot be “inf”", "28"),
        ("WEBHOOK_URL=https://bot.example/", "WEBHOOK_SECRET cannot be used", "WEBHOOK_URL needs one"),
    ],
)
def test_a_wrong_value_is_refused_with_its_name_itself_and_the_way_out(env, line, named, way_out):
    said = refusal(env(line + "\n"))
    assert named in said
    assert way_out in said


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (f"TELEGRAM_TOKEN={SECRET}", "TELEGRAM_TOKEN"),
        (f"WEBHOOK_SECRET={SECRET}!", "WEBHOOK_SECRET"),
        (f"WEBHOOK_SECRET={SECRET * 50}", "WEBHOOK_SECRET"),
        (f"DATABASE_URL=mysql://u:{SECRET}@h/n", "DATABASE_URL"),
        (f"DATABASE_URL=postgresql://u:a@{SECRET}@h/n", "DATABASE_URL"),
        (f"TELEGRAM_PROXY=socks4://u:{SECRET}@h:1", "TELEGRAM_PROXY"),
        (f"TELEGRAM_TOKN={SECRET}", "TELEGRAM_TOKN"),
    ],
)
def test_no_secret_is_in_a_refusal(env, line, name):
    said = refusal(env(line + "\n"))
    assert name in said
    assert SECRET not in said


def test_no_secret_is_in_the_settings_as_shown(env):
    lines = f"TELEGRAM_TOKEN=1:{SECRET}\nWEBHOOK_SECRET={SECRET}\n"
    lines += f"DATABASE_URL=postgresql://u:{SECRET}@h/n\nTELEGRAM_PROXY=http://u:{SECRET}@h:1\n"
    settings = load_settings(env(lines))
    assert SECRET in settings.telegram_token.get_secret_value()
    assert SECRET not in repr(settings) + str(settings)


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ("TELEGRAM_TOKN=x", "TELEGRAM_TOKEN"),
        ("BOT_TOKEN=x", "TELEGRAM_TOKEN"),
        ("DATABASE=", "DATABASE_URL"),
        ("TIMEZONE=UTC", "DEFAULT_TIMEZONE"),
        ("WEBHOOK_SECRET_TOKEN=a", "WEBHOOK_SECRET"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_known_one(env, line, nearest):
    said = refusal(env(line + "\n"))
    assert line.partition("=")[0] in said
    assert f"Did you mean {nearest}?" in said


@pytest.mark.parametrize("line", ["SEND_RATE", "SEND_RATE: 3", "SEND_RATE='3"])
def test_a_line_that_sets_nothing_is_refused_by_its_number(env, line):
    assert "Line 3 of" in refusal(env(f"# settings\n\n{line}\n"))


def test_all_that_is_wrong_is_said_at_once(env):
    said = refusal(env("SEND_RATE=x\nDEFAULT_LANGUAGE=de\nTOKEN=\n"))
    assert len(said.splitlines()) == 3


def test_a_refusal_is_in_the_language_of_the_installation(env):
    said = refusal(env("DEFAULT_LANGUAGE=zh\nSEND_RATE=x\n"))
    assert "SEND_RATE 不能是“x”" in said


def test_a_file_that_is_no_text_is_refused(tmp_path):
    file = tmp_path / ".env"
    file.write_bytes("DEFAULT_LANGUAGE=zh # 中文".encode("gb18030"))
    assert f"{file} cannot be read" in refusal(file)


@pytest.mark.parametrize(
    ("spoken", "language"), [("zh_CN.UTF-8", "zh"), ("zh_TW", "zh"), ("de_DE.UTF-8", "en"), ("C", "en")]
)
def test_the_system_language_is_the_nearest_of_the_two(monkeypatch, spoken, language):
    monkeypatch.setenv("LANG", spoken)
    assert system_language() == language


@pytest.mark.parametrize(
    ("named", "zone"),
    [
        ("Europe/London", "Europe/London"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("UTC", ""),
        ("CST-8", ""),
    ],
)
def test_where_the_machine_is(monkeypatch, named, zone):
    monkeypatch.setenv("TZ", named)
    assert system_zone() == zone


@pytest.mark.parametrize(("language", "zone"), [("zh", "Asia/Shanghai"), ("en", "Europe/London")])
def test_on_a_machine_that_knows_only_utc_the_language_decides(monkeypatch, tmp_path, language, zone):
    monkeypatch.setenv("TZ", "UTC")
    assert load_settings(tmp_path / ".env").zone_for(language) == zone
