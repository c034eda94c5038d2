"""People in a sentence: in Chinese by family name and title, in English by their capital letters; and who decides."""

import re

from flows.coaching.phrases import plain

_SURNAME = (
    "(?:欧阳|司马|上官|诸葛|夏侯|"
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任"
    "姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])"
)
_LONG_TITLE = (
    "(?:总经理|副经理|经理|总监|主任|主管|老师|老板娘|老板|先生|女士|小姐|太太|厂长|店长|院长|校长|园长|科长|处长|局长|部长|组长|队长|"
    "董事长|会计|师傅|助理|秘书|工程师|医生|律师|教授|所长|站长|行长|采购|出纳)"
)
_SHORT_TITLE = r"[总董姐哥工叔姨嫂医导局处](?!\w?[额结共数量部是会作期人程厂具资])"
_CHINESE_NAME = (
    rf"(?:{_SURNAME}(?:{_LONG_TITLE}|{_SHORT_TITLE}|[\u4e00-\u9fff]{{1,2}}?{_LONG_TITLE})"
    rf"|[老小]{_SURNAME}(?!\w?[户客型区]))"
)
_NO_NAMES = (
    "I|The|A|An|My|Our|His|Her|Their|He|She|They|We|You|It|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|"
    "Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|"
    "April|June|July|August|September|October|November|December|Ok|Yes|No|Next|Not|Call|Will|Has|Have|Wants|Said|Says|"
    "Asked|To|Is|And|But|Too|Signed|Agreed|Today|Tomorrow|Purchasing|Finance|Voicemail|Decision|Busy|Partly"
)
_NAME = rf"(?!(?:{_NO_NAMES})\b)[A-Z][a-z'’-]*[a-z]"
_ENGLISH_NAME = rf"(?:\b(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z][a-z]+|\b{_NAME}(?: {_NAME})*)"

_CHINESE_ROLE = (
    "(?:采购部|采购|财务部|财务|老板娘|老板|领导|总经理|老总|股东|合伙人|总部|上级|上面|董事长|董事会|法务|技术部|技术总监|技术|"
    "老婆|老公|爱人|媳妇|太太|先生|家里人|家里|家人|父母|爸妈|爸爸|妈妈|儿子|女儿|校长|院长|厂长|店长|主任|经理|同事|会计)"
)
_ENGLISH_ROLE = (
    r"(?i:\b(?:purchasing|procurement|finance|accounting|accounts|head office|headquarters|hq|the board|board|boss|"
    r"(?:purchasing|finance|sales|plant|office|general|line|it|technical) (?:manager|director|department|team)|manager|"
    r"director|owner|ceo|cfo|cto|partners?|wife|husband|family|parents|mother|father|son|daughter|legal|management|"
    r"accountant|principal|colleagues?|team|buyer|secretary|it)\b)"
)

_WHO = {
    "zh": rf"(?:他们|她们|我们|他|她|我|自己)?的?(?P<who>{_CHINESE_NAME}|{_CHINESE_ROLE})",
    "en": rf"(?i:(?:the|his|her|their|my|our|a) )?(?P<who>{_ENGLISH_NAME}|{_ENGLISH_ROLE})",
}
_DECIDES = {
    "zh": (
        rf"(?:采购|财务|负责人|负责的|决策人|拍板的?人?|管事的?|做主的?|说了算的|老板|联系人)(?:是|叫|姓){_WHO['zh']}",
        rf"(?:问|问问|请示|征求|汇报给)(?:一下|一声|下)?{_WHO['zh']}",
        rf"(?:跟|和|找|向|等|要|得|由|是|归){_WHO['zh']}(?:那边|一起)?(?:再)?"
        r"(?:商量|汇报|定|批|拍板|同意|点头|说了算|做主|签字|决定|审批|讨论|看过|过目|请示|确认|管|负责)",
        rf"{_WHO['zh']}(?:说了算|拍板|做主|做决定|来定|才能定|点头才|管这)",
    ),
    "en": (
        r"(?i:decision[- ]maker|decider|purchasing|procurement|finance|accounts|buyer|boss|owner|contact|in charge|"
        rf"who decides|manager) (?i:is|is called|is named) {_WHO['en']}",
        r"(?i:\b(?:to|will|must|still|should|let me|gotta|has|wants|first)(?: first| still)? "
        r"(?:ask|check with|talk to|talk it over with|talk it through with|speak to|speak with|consult with|consult|"
        r"run it by|run it past|clear it with|discuss it with|discuss this with|discuss with|confirm with|go through)|"
        rf"\b(?:approval|ok|sign-off|yes) (?:from|of|by)|\b(?:up|report) to|\bwait(?:s|ing)? for) {_WHO['en']}",
        rf"{_WHO['en']} (?i:decides|will decide|makes the decision|has to (?:approve|agree|sign|decide|ok)|"
        r"must (?:approve|agree|sign|decide|ok)|needs to (?:approve|agree|sign|decide|ok)|signs off|"
        r"has the (?:final|last) (?:say|word)|is the decision maker|calls the shots)",
        rf"(?i:\bneeds?) {_WHO['en']} (?i:to (?:sign|approve|agree|ok|decide|confirm))",
    ),
}

_NO_NAME_WITHIN = (
    "I|I'm|I'll|I've|I'd|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    "September|October|November|December"
)
# Compiled when they are first asked for: they are large, and every start would wait for them.
_WITHIN = (
    rf"(?<=[a-z0-9,;:] )(?!(?:{_NO_NAME_WITHIN})\b)[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*|"
    r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z]\w+"
)
_INTRODUCED = rf"(?:我是|我叫|叫做?|姓名是|找|联系)(?P<who>{_SURNAME}[\u4e00-\u9fff]{{1,2}})"
_NAMED = {"zh": _CHINESE_NAME, "en": _ENGLISH_NAME}


def person_in(text: str, language: str) -> str:
    """The first person named in the text, as written; empty where nobody is."""
    match = re.search(_NAMED[language], _searched(text, language))
    return text[match.start() : match.end()] if match else ""


def people_in(text: str) -> tuple[str, ...]:
    """Everybody named in the text, in either language: more is taken for a name here than elsewhere, but no word that
    only begins a sentence."""
    english = [found.group() for found in re.finditer(_WITHIN, text)]
    chinese = [found.group() for found in re.finditer(_NAMED["zh"], plain(text))]
    introduced = [found["who"] for found in re.finditer(_INTRODUCED, text)]
    return tuple(dict.fromkeys(sorted((*english, *chinese, *introduced), key=len, reverse=True)))


def decider_in(text: str, language: str) -> tuple[str, int, int] | None:
    """Who is said to decide, as written, and the place of the saying: "采购是刘经理", "has to ask purchasing".

    A name is better than a role.
    """
    searched = _searched(text, language)
    matches = [match for pattern in _DECIDES[language] if (match := re.search(pattern, searched))]
    named = [match for match in matches if re.fullmatch(_NAMED[language], match["who"])]
    best = next(iter(named or matches), None)
    return (text[best.start("who") : best.end("who")], best.start(), best.end()) if best else None


def _searched(text: str, language: str) -> str:
    return plain(text) if language == "zh" else text
