"""People named in a sentence: in Chinese by family name and title, in English by their capital letters."""

import re

from flows.phrases import plain

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任"
    "姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_LONG_TITLES = (
    "总经理|副经理|经理|总监|主任|主管|老师|老板娘|老板|先生|女士|小姐|太太|厂长|店长|院长|校长|园长|科长|处长|局长|部长|组长|队长|"
    "董事长|会计|师傅|助理|秘书|工程师|医生|律师|教授|所长|站长|行长|采购|出纳"
)
_SHORT_TITLES = "总|董|姐|哥|工|叔|姨|嫂|医|导|局|处"

_CHINESE = re.compile(
    rf"(?:欧阳|司马|上官|诸葛|夏侯|[{_SURNAMES}])(?:{_LONG_TITLES}|(?:{_SHORT_TITLES})(?!\w?[额结共数量部是会作期人程厂具资])"
    rf"|[\u4e00-\u9fff]{{1,2}}?(?:{_LONG_TITLES}))"
    rf"|[老小][{_SURNAMES}](?![\u4e00-\u9fff]?(?:户|客|型|区))"
)
_NO_NAMES = (
    "I|The|A|An|My|Our|His|Her|Their|He|She|They|We|You|It|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|"
    "Jul|Aug|Sep|Sept|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|"
    "September|October|November|December|Ok|OK|Yes|No|Next|Not|Call|Will|Has|Have|Wants|Said|Says|Asked|To|Is|And|But"
)
_NAME = rf"(?!(?:{_NO_NAMES})\b)[A-Z][a-z'’-]+[a-z]"
_ENGLISH = re.compile(rf"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?{_NAME}(?: {_NAME})*")


def person_in(text: str, language: str) -> str:
    """The first person named in the text, as written; empty where nobody is."""
    if language == "zh":
        match = _CHINESE.search(plain(text))
        return text[match.start() : match.end()] if match else ""
    match = _ENGLISH.search(text)
    return match.group() if match else ""
