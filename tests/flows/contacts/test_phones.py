import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.contacts import phones
from flows.contacts.phones import Phone


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("13800138000", "+8613800138000"),
        ("138 0013 8000", "+8613800138000"),
        ("138-0013-8000", "+8613800138000"),
        ("138.0013.8000", "+8613800138000"),
        (" 1380 0138 000 ", "+8613800138000"),
        ("(13800138000)", "+8613800138000"),
        ("+8613800138000", "+8613800138000"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("＋８６ １３８００１３８０００", "+8613800138000"),
        ("１３８－００１３－８０００", "+8613800138000"),
        ("86 13800138000", "+8613800138000"),
        ("8613800138000", "+8613800138000"),
        ("0086 13800138000", "+8613800138000"),
        ("0086-13800138000", "+8613800138000"),
        ("008613800138000", "+8613800138000"),
        ("(+86) 138 0013 8000", "+8613800138000"),
        ("\u202d13800138000\u202c", "+8613800138000"),
        ("\u200e+86\u00a0138\u00a00013\u00a08000", "+8613800138000"),
        ("400-820-8820", "+864008208820"),
        ("4008208820", "+864008208820"),
        ("4008-208-820", "+864008208820"),
        ("400 820 8820转3", "+864008208820;ext=3"),
        ("400-820-8820-1234", "+864008208820;ext=1234"),
        ("800-820-8820", "+868008208820"),
        ("021-61234567", "+862161234567"),
        ("02161234567", "+862161234567"),
        ("021 6123 4567", "+862161234567"),
        ("(021) 6123 4567", "+862161234567"),
        ("（021）61234567", "+862161234567"),
        ("+86(0)21 6123 4567", "+862161234567"),
        ("86-21-61234567", "+862161234567"),
        ("0571-87654321", "+8657187654321"),
        ("0755 8888 8888", "+8675588888888"),
        ("021-61234567转302", "+862161234567;ext=302"),
        ("021-61234567 轉 302", "+862161234567;ext=302"),
        ("021-61234567分机302", "+862161234567;ext=302"),
        ("021-61234567(分机：302)", "+862161234567;ext=302"),
        ("021-61234567转分机302", "+862161234567;ext=302"),
        ("021-61234567 ext. 302", "+862161234567;ext=302"),
        ("021-61234567 extension 302", "+862161234567;ext=302"),
        ("021-61234567x302", "+862161234567;ext=302"),
        ("021-61234567#302", "+862161234567;ext=302"),
        ("021-61234567-302", "+862161234567;ext=302"),
        ("021-6123-4567-302", "+862161234567;ext=302"),
        ("(021) 6123 4567-0302", "+862161234567;ext=0302"),
        ("+86-21-61234567-302", "+862161234567;ext=302"),
        ("+862161234567;ext=302", "+862161234567;ext=302"),
        ("+1 650-253-0000", "+16502530000"),
        ("00852 6123 4567", "+85261234567"),
        ("+44 20 7946 0958", "+442079460958"),
    ],
)
def test_a_number_in_china_however_it_is_written(written: str, kept: str):
    assert str(phones.read(written)) == kept


@pytest.mark.parametrize(
    ("written", "region", "kept"),
    [
        ("6123 4567", "HK", "+85261234567"),
        ("0912-345-678", "TW", "+886912345678"),
        ("02-2345-6789#123", "TW", "+886223456789;ext=123"),
        ("(650) 253-0000 x12", "US", "+16502530000;ext=12"),
        ("650.253.0000", "US", "+16502530000"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("0086 138 0013 8000", "US", "+8613800138000"),
        ("13800138000", "GB", "+8613800138000"),  # nobody's in Britain, somebody's in China
        ("138-0013-8000", "US", "+8613800138000"),
        ("13105551234", "US", "+13105551234"),  # a number of the own country first
    ],
)
def test_a_number_elsewhere(written: str, region: str, kept: str):
    assert str(phones.read(written, region)) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "张伟",
        "61234567",  # a landline needs its area code
        "95588",
        "110",
        "1380013800",
        "138001380001",
        "12800138000",
        "2176543210",  # somebody's QQ, not 021-76543210
        "10101234",
        "110105199003074514",  # an identity card
        "6222021380013800000",
        "20240501",
        "2024-05-01",
        "2024-05-01 12:30",
        "¥13,800,138,000",
        "13800138000元",
        "SF13800138000",
        "订单号13800138000",
        "张伟 13800138000",
        "13800138000 13900139000",
        "1-800-FLOWERS",
        "13800138000 " * 40,
    ],
)
def test_what_is_no_single_number(written: str):
    assert phones.read(written) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("张总 13800138000 恒通物流", ["13800138000"]),
        ("张伟13800138000恒通", ["13800138000"]),
        ("1.13800138000 张伟", ["13800138000"]),
        ("13800138000/13900139000", ["13800138000", "13900139000"]),
        ("13800138000、021-61234567转302 都可以", ["13800138000", "021-61234567转302"]),
        ("电话021-61234567-302，王姐", ["021-61234567-302"]),
        ("打0086-13800138000", ["0086-13800138000"]),
        ("Tel13800138000", ["13800138000"]),
        ("david 13800138000", ["13800138000"]),
        ("1/2/2024 13800138000", ["13800138000"]),
        ("13800138000 转5000元", ["13800138000"]),
        ("预算3万 2024-05-01 下午3点", []),
        ("身份证110105199003074514", []),
        ("order no. 13800138000", []),
        ("QQ:13800138000", []),
        ("传真 021-61234567", []),
        ("fax 021-61234567 tel 021-61234568", ["021-61234568"]),
    ],
)
def test_numbers_inside_a_line(line: str, found: list[str]):
    assert [line[each.start : each.end] for each in phones.find(line)] == found


@pytest.mark.parametrize(
    ("kept", "region", "shown"),
    [
        ("+8613800138000", "CN", "138 0013 8000"),
        ("+8613800138000", "US", "+86 138 0013 8000"),
        ("+862161234567;ext=302", "CN", "021 6123 4567 ext. 302"),
        ("+862161234567;ext=302", "HK", "+86 21 6123 4567 ext. 302"),
        ("+864008208820", "CN", "400 820 8820"),
        ("+16502530000", "US", "(650) 253-0000"),
        ("+16502530000", "CN", "+1 650-253-0000"),
        ("ask reception", "CN", "ask reception"),
        ("", "CN", ""),
    ],
)
def test_a_number_as_it_is_dialled(kept: str, region: str, shown: str):
    assert phones.show(kept, region) == shown


@pytest.mark.parametrize(
    ("zone", "region"),
    [
        ("Asia/Shanghai", "CN"),
        ("Asia/Hong_Kong", "HK"),
        ("Europe/London", "GB"),
        ("America/Chicago", "US"),
        ("Australia/Perth", "AU"),
        ("Etc/UTC", "CN"),
        ("", "CN"),
    ],
)
def test_the_region_of_a_time_zone(zone: str, region: str):
    assert phones.region_of(zone) == region


def _complete(digits: str) -> Phone | None:
    return phones.read(f"+{digits}")


numbers = st.one_of(
    st.from_regex(r"861[3-9][0-9]{9}", fullmatch=True),
    st.from_regex(r"86(10|21|571|755|28)[2-8][0-9]{7}", fullmatch=True),
    st.from_regex(r"86[48]00[0-9]{7}", fullmatch=True),
    st.from_regex(r"852[569][0-9]{7}", fullmatch=True),
    st.from_regex(r"1650[2-9][0-9]{6}", fullmatch=True),
    st.from_regex(r"4420[0-9]{8}", fullmatch=True),
)
extensions = st.just("") | st.from_regex(r"[0-9]{1,6}", fullmatch=True)
regions = st.sampled_from(["CN", "HK", "US", "GB", "DE"])


@example(_complete("442000860000"), "", "CN")  # 0086 within a number is no prefix
@given(numbers.map(_complete).filter(bool), extensions, regions)
def test_what_is_shown_can_be_read_again(phone: Phone, extension: str, region: str):
    phone = Phone(phone.e164, extension)
    assert phones.read(phones.show(phone, region), region) == phone
    assert phones.show(str(phone), region) == phones.show(phone, region)


@given(numbers.map(_complete).filter(bool), extensions, regions)
def test_the_kept_form_reads_as_itself(phone: Phone, extension: str, region: str):
    phone = Phone(phone.e164, extension)
    assert phones.read(str(phone), region) == phone


@given(
    st.text(alphabet=st.sampled_from("0123456789０１+-()（）/.#x转分机ext 张¥元\u202a"), max_size=60), regions
)
def test_every_find_stands_in_its_line(line: str, region: str):
    end = 0
    for found in phones.find(line, region):
        assert end <= found.start < found.end <= len(line)
        assert phones.read(str(found.phone), region) == found.phone
        end = found.end


@given(st.text(max_size=80))
def test_no_text_is_too_strange(text: str):
    phones.read(text)
    phones.find(text)
    phones.show(text)


@given(
    st.from_regex(r" ?1[3-9]\d([ -]?)\d{4}\1\d{4} ?", fullmatch=True),
)
def test_what_is_read_quickly_is_what_the_library_reads(written: str) -> None:
    if written.isascii():
        assert phones.find(written) == phones.searched(written, "CN")
