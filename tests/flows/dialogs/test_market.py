"""How the team sells: a leader sets it, and a preparation begins with what suits it, saying why."""

from tests.talk import Talk


def test_a_leader_sets_it_and_preparations_follow(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("rep /team\nrep [🎯 Targets]")
    talk("""
        rep [🧭 How we sell]
        coach Selling: No matter … Product: No matter … Season: none set [Selling] [Product] [Season] [Our edge]
        rep [Selling]
        coach Long relationships, or one deal at a time? [Relationship] [Deal by deal] [No matter]
        rep [Relationship]
        coach Selling: Relationship … → we sell by relationship
        toast how we sell: Selling
        rep [Season]
        coach In which months is most sold
        rep whenever
        coach I find no months in “whenever”. Like this: 5-8 6
        rep January to March, 6 weeks
        coach how we sell: Season
        coach Season: months 1 to 3, worked for from 6 weeks before … → the season begins in 6 weeks
        rep /prep Zhang
        coach ★ the season begins in 6 weeks: have it in stock before … [Arrange a meeting ★]
    """)


def test_the_objections_answer_follows_the_stage_as_long_as_no_record_speaks(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000 恒通")
    talk_zh.quietly("""
        rep /team
        rep [🎯 目标]
        rep [🧭 怎么卖]
        rep [产品阶段]
        rep [成熟期]
        rep /prep 张伟
        rep 跟进报价
        rep [说出
        rep [✓
    """)
    talk_zh("""
        rep 能不能再便宜点
        coach 能不能再便宜点 … （产品成熟了：守住价，多给服务）
    """)
