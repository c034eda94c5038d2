"""Words as people type them: made plain, their language told, and lists of phrases found in them.

A list of phrases is written as a colleague would write it down, with five marks:

    ``^``  the text begins here             ``^call``
    ``$``  the text ends here               ``*ed$``
    ``*``  the rest of the word             ``agree*``        (English; Chinese has no word borders)
    ``#``  a number, in figures or words    ``#点``, ``at #``
    ``…``  a few words between              ``remind…to``, ``约…见面``
"""

import re
from collections.abc import Iterable

# Traditional and simplified side by side: the characters of this trade, not the dictionary.
_CHARACTERS = (
    "貴贵價价錢钱預预購购採采應应經经給给對对說说話话電电約约見见週周點点時时間间問问題题請请誰谁買买"
    "賣卖總总業业務务產产單单訂订簽签過过還还後后會会開开關关係系聯联繫系絡络決决東东闆板議议談谈報报"
    "發发們们這这裡里裏里沒没現现實实樣样試试雙双網网場场戶户號号碼码機机續续費费選选擇择貨货廠厂級级"
    "較较優优減减額额轉转換换難难處处隨随聽听讓让從从來来兩两個个萬万億亿長长頭头負负責责財财計计劃划"
    "內内區区員员壞坏驗验質质麼么幾几無无為为與与並并嗎吗謝谢掛挂斷断騙骗煩烦擾扰佔占線线錯错別别資资"
    "傳传郵邮審审權权領领導导夥伙媽妈親亲飯饭壓压緊紧帳账賬账條条認认識识記记許许講讲誤误證证貿贸賺赚"
    "賠赔趕赶輕轻銀银鐘钟陳陈險险離离類类顧顾風风餘余馬马體体劉刘張张趙赵孫孙楊杨黃黄吳吴鄭郑馮冯蔣蒋"
    "韓韩蘇苏葉叶鄧邓蕭萧準准備备競竞爭争廣广專专覺觉課课師师適适當当樓楼邊边進进遠远運运達达檔档標标"
    "項项庫库倉仓車车輛辆飛飞輪轮術术學学習习寫写畫画圖图紙纸層层廳厅爾尔聞闻據据僅仅寶宝驅驱黨党鬧闹"
    "嚴严滿满廢废堅坚貼贴補补損损漲涨獎奖贈赠齊齐臺台灣湾歲岁幹干憂忧慮虑擔担暫暂滯滞夠够樂乐塊块執执"
    "職职稱称姊姐鐵铁鍋锅"
)
_MARKS = "\u3000\u00a0\u3001\u3002\u2018\u2019\u201c\u201d\u2013\u2014\u0130"
_PLAIN_MARKS = "  ,.''\"\"--i"

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN = (
    _FULL_WIDTH | str.maketrans(_MARKS, _PLAIN_MARKS) | str.maketrans(_CHARACTERS[::2], _CHARACTERS[1::2])
)

_SIGNS = "?'%"  # a word border beside them would want a word where there is none

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")


def plain(words: str) -> str:
    """The words in half width, simplified characters and small letters; every character keeps its place."""
    return words.translate(_PLAIN).lower()


def language_of(words: str, otherwise: str) -> str:
    """``"zh"`` or ``"en"``, whichever the words are written in; ``otherwise`` where neither script prevails.

    A Chinese word is about two characters, so a name or a borrowed word does not turn a sentence over.
    """
    han, latin = len(_HAN.findall(words)) / 2, len(_LATIN_WORD.findall(words))
    if han == latin:
        return otherwise
    return "zh" if han > latin else "en"


def pattern(phrases: Iterable[str], language: str) -> re.Pattern[str]:
    """One pattern that finds any of the phrases in plain text, the longest first; no phrases find nothing."""
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(_compiled(phrase, language) for phrase in ordered) or r"(?!)")


def _compiled(phrase: str, language: str) -> str:
    start = r"\A\W*" if phrase.startswith("^") else ""
    end = r"\W*\Z" if phrase.endswith("$") else ""
    body = plain(phrase.removeprefix("^").removesuffix("$"))
    if language == "zh":
        number, gap, border = r"(?:\d+|[一二两三四五六七八九十几](?![下些直定起样]))", r"[^,.;!?]{0,10}?", ""
    else:
        number, gap, border = r"\d+", r"(?:[^\w,.;!?]+[\w']+){0,5}?[^\w,.;!?]+", r"\b"
    marks = {"*": r"\w*", "#": number, "…": gap, " ": r"[\s-]+"}
    inner = "".join(marks.get(sign) or re.escape(sign) for sign in re.sub(r"\s*…\s*", "…", body))
    before = "" if body[:1] in _SIGNS else border
    after = "" if body[-1:] in _SIGNS else border
    return f"{start}{before}(?:{inner}){after}{end}"
