"""What is new to a rep, put together where it says the same."""

import pytest

from flows.coaching.surprises import by_gist


@pytest.mark.parametrize(
    ("said", "groups"),
    [
        (
            ("my horoscope advises against it", "My horoscope advises against this!", "I'm moving to Spain"),
            [2, 1],
        ),
        (("我的星座说不宜签约", "星座说今天不宜签约", "我们要搬到三亚去"), [2, 1]),
        (("we close in May", "we open in March"), [1, 1]),
        (("my dog says yes", "my dog says no"), [1, 1]),
        (("交货时间太长", "交货时间太短"), [1, 1]),
        (("隔壁老王说好", "隔壁老王说不好"), [1, 1]),
    ],
)
def test_what_says_nearly_the_same_is_one(said: tuple[str, ...], groups: list[int]) -> None:
    assert [len(each) for each in by_gist(said)] == groups
