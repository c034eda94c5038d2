"""The playbook: alike in both languages, speakable, enough for every call, and strict about its files."""

import re
import shutil
from collections import Counter
from itertools import product
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.entries import FIELDS, ICEBERG, PERSONALITIES, STATES
from flows.coaching.library import MOST_SIGNS
from flows.coaching.playbook import CONTENT, Playbook, PlaybookError, read_playbooks
from flows.languages import LANGUAGES

PLAYBOOKS = read_playbooks()
EN, ZH = PLAYBOOKS["en"], PLAYBOOKS["zh"]
PURPOSES = tuple(EN.purposes)
BUTTON = {"en": 34, "zh": 14}
SAMPLE = {
    "en": {"me": "Catherine", "customer": "Mr Underwood", "company": "Northern Harbour Freight"},
    "zh": {"me": "欧阳晓梅", "customer": "司徒经理", "company": "远航国际物流公司"},
}

both = pytest.mark.parametrize("book", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())


def letters(words: str) -> int:
    return len(re.sub(r"\W", "", words))


def sentences(words: str) -> int:
    return len(re.findall(r"[。？！]|[.?!](?=\s|$)", words))


# ---- what is in it ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "least"),
    [("purposes", 12), ("goals", 45), ("questions", 66), ("objections", 32), ("openings", 14), ("tips", 21)],
)
@both
def test_there_is_enough_to_coach_with(book: Playbook, kind: str, least: int) -> None:
    assert len(getattr(book, kind)) >= least


@both
def test_every_objection_has_two_answers_and_every_layer_two_to_four_proofs(book: Playbook) -> None:
    assert all(len(objection.answers) >= 2 for objection in book.objections.values())
    assert all(2 <= len(layer.entry) <= 4 for layer in book.layers.values())


@both
def test_three_tips_for_every_personality_and_every_layer_of_the_iceberg(book: Playbook) -> None:
    about = Counter(tip.about for tip in book.tips.values())
    assert all(about[name] >= 3 for name in (*PERSONALITIES, *ICEBERG))


@both
def test_every_field_is_asked_for(book: Playbook) -> None:
    assert {question.asks for question in book.questions.values()} == set(FIELDS)


@both
def test_everything_says_where_it_comes_from(book: Playbook) -> None:
    for kind in ("purposes", "goals", "questions", "objections", "openings", "layers", "tips"):
        for entry in getattr(book, kind).values():
            number = re.fullmatch(r"ours|practice (\d+)", entry.source)
            assert number, entry
            assert not number[1] or 1 <= int(number[1]) <= 116, entry


def test_both_languages_hold_the_same_entries_in_the_same_order() -> None:
    for kind in ("purposes", "goals", "questions", "objections", "openings", "layers", "tips"):
        assert list(getattr(EN, kind)) == list(getattr(ZH, kind))
    assert tuple(EN.layers) == STATES


@both
def test_an_id_of_an_answer_or_a_proof_means_one_thing(book: Playbook) -> None:
    answers = [answer.id for objection in book.objections.values() for answer in objection.answers]
    proofs = [proof.id for layer in book.layers.values() for proof in layer.entry]
    assert max(Counter(answers).values()) == max(Counter(proofs).values()) == 1


# ---- how it sounds ---------------------------------------------------------------------------------


@both
def test_what_stands_on_buttons_is_short_and_says_one_thing(book: Playbook) -> None:
    proofs = [proof for layer in book.layers.values() for proof in layer.entry]
    for entries in (book.purposes.values(), book.goals.values(), book.objections.values(), proofs):
        words = [entry.words for entry in entries]
        assert len(set(words)) == len(words)
        assert [each for each in words if len(each) > BUTTON[book.language]] == []
    assert all(len(layer.words) <= (8 if book.language == "zh" else 20) for layer in book.layers.values())


@both
def test_questions_ask_and_none_of_them_sells(book: Playbook) -> None:
    selling = re.compile(
        r"our (product|service|offer|price)|discount|buy from us|would you like to (buy|order)|special offer"
        r"|我们的(产品|服务|方案)|优惠|打折|折扣|要不要(买|订)|买我们"
    )
    for question in book.questions.values():
        assert question.words.endswith(("?", "？"))
        assert not selling.search(question.words.lower()), question
        assert len(question.words) <= (30 if book.language == "zh" else 75), question


@both
def test_an_answer_is_two_spoken_sentences_that_ask_something_back(book: Playbook) -> None:
    longest = 75 if book.language == "zh" else 45 * 6
    for objection in book.objections.values():
        for answer in objection.answers:
            assert 1 <= sentences(answer.words) <= 2, answer
            assert re.search(r"[?？]", answer.words), answer
            assert len(answer.words) <= longest, answer


@both
def test_an_opening_fills_its_places_says_who_calls_and_asks_within_twenty_seconds(book: Playbook) -> None:
    """Spoken on the telephone: 4 Chinese characters or 2.5 English words a second, an unhurried pace."""
    for opening in book.openings.values():
        places = {name for _, name, _, _ in Formatter().parse(opening.words) if name is not None}
        assert places == {"me", "customer", "company"}, opening
        spoken = opening.words.format(**SAMPLE[book.language])
        seconds = letters(spoken) / 4 if book.language == "zh" else len(spoken.split()) / 2.5
        assert seconds <= 20, (opening.id, seconds)
        assert re.search(r"[?？]", spoken), opening


@both
def test_only_openings_have_places_to_fill(book: Playbook) -> None:
    for kind in ("purposes", "goals", "questions", "objections", "layers", "tips"):
        assert not [entry for entry in getattr(book, kind).values() if re.search(r"[{}]", str(entry))]


def test_each_language_is_written_in_its_own_script() -> None:
    chinese = re.compile(r"[一-鿿]")
    half_width = re.compile(r"[一-鿿][,;:?!]|[,;?!][一-鿿]")
    for kind in ("purposes", "goals", "questions", "objections", "openings", "layers", "tips"):
        for entry in getattr(EN, kind).values():
            assert not chinese.search(str(entry)), entry
        for entry in getattr(ZH, kind).values():
            assert chinese.search(entry.words), entry
            assert not half_width.search(entry.words), entry
    assert not [a for o in ZH.objections.values() for a in o.answers if half_width.search(a.words)]


# ---- what an objection is known by -----------------------------------------------------------------


@both
def test_an_objection_has_eight_to_forty_signs_and_is_known_by_them_alone(book: Playbook) -> None:
    for objection in book.objections.values():
        assert 8 <= len(objection.signs) <= MOST_SIGNS, objection.id
        assert all(sign == sign.lower().strip() for sign in objection.signs), objection.id
        said = objection.words.lower()
        known = {other.id for other in book.objections.values() if any(sign in said for sign in other.signs)}
        assert known == {objection.id}


@both
def test_no_sign_is_part_of_a_sign_of_another_objection(book: Playbook) -> None:
    signs = [(sign, objection.id) for objection in book.objections.values() for sign in objection.signs]
    assert [(a, b) for (a, one), (b, other) in product(signs, signs) if one != other and a in b] == []


@pytest.mark.parametrize(
    ("language", "said", "objection"),
    [
        ("zh", "你们这个也太贵了吧", "price"),
        ("zh", "我得回去问老婆", "ask-family"),
        ("zh", "这个我说了不算，要上会", "ask-boss"),
        ("zh", "行，你先加个微信", "message-me"),
        ("zh", "财务那边还在走流程", "pay-process"),
        ("zh", "别再打了行不行", "do-not-call"),
        ("en", "Honestly, it's too pricey for us", "price"),
        ("en", "I'd have to check with my wife", "ask-family"),
        ("en", "I have to run it by the board", "ask-boss"),
        ("en", "Take me off your list", "do-not-call"),
        ("en", "We are tied in until March", "contract"),
    ],
)
def test_what_customers_say_is_recognised(language: str, said: str, objection: str) -> None:
    objections = PLAYBOOKS[language].objections.values()
    assert [each.id for each in objections if any(sign in said.lower() for sign in each.signs)] == [objection]


# ---- what is suggested -----------------------------------------------------------------------------


@both
def test_every_call_has_three_suggestions_of_each_kind(book: Playbook) -> None:
    for purpose, layer in product(PURPOSES, STATES):
        for suggested in (
            book.purposes_for(layer),
            book.goals_for(purpose, layer),
            book.questions_for(purpose, layer, FIELDS),
            book.objections_for(purpose, layer),
            book.openings_for(purpose, layer),
        ):
            assert len(suggested) >= 3, (purpose, layer)
            assert len({entry.id for entry in suggested}) == len(suggested)


@both
def test_where_a_purpose_fits_three_of_each_kind_fit_purpose_and_layer(book: Playbook) -> None:
    for purpose, layer in product(PURPOSES, STATES):
        if layer in book.purposes[purpose].layers:
            for suggested in (
                book.goals_for(purpose, layer),
                book.questions_for(purpose, layer, ()),
                book.objections_for(purpose, layer),
                book.openings_for(purpose, layer),
            ):
                assert all(layer in entry.layers for entry in suggested[:3]), (purpose, layer)


@both
@pytest.mark.parametrize("layer", STATES)
def test_every_layer_offers_at_least_four_purposes_that_fit(book: Playbook, layer: str) -> None:
    assert all(layer in purpose.layers for purpose in book.purposes_for(layer)[:4])


@both
@pytest.mark.parametrize("layer", STATES)
def test_a_purpose_in_own_words_gets_what_fits_the_layer(book: Playbook, layer: str) -> None:
    for suggested in (
        book.goals_for("", layer),
        book.questions_for("", layer, ()),
        book.objections_for("", layer),
        book.openings_for("", layer),
    ):
        assert len(suggested) >= 3
        assert all(layer in entry.layers for entry in suggested)


@pytest.mark.parametrize(
    ("layer", "purpose"),
    [
        ("L1", "qualify"),
        ("L2", "need"),
        ("L3", "stakes"),
        ("L4", "demo"),
        ("L5", "quote"),
        ("L6", "terms"),
        ("won", "care"),
        ("lost", "recover"),
    ],
)
def test_the_first_purpose_moves_the_customer_one_layer_on(layer: str, purpose: str) -> None:
    assert ZH.purposes_for(layer)[0].id == purpose


@pytest.mark.parametrize(
    ("purpose", "layer", "goal", "objection"),
    [
        ("demo", "L3", "demo-set", "later"),
        ("quote", "L5", "quote-checked", "price"),
        ("terms", "L6", "price-agreed", "discount"),
        ("collect", "won", "pay-date", "cash-tight"),
        ("referral", "won", "name-given", "no-referral"),
        ("recover", "lost", "why-lost", "chosen-other"),
    ],
)
def test_the_first_suggestion_is_the_one_a_trainer_would_make(
    purpose: str, layer: str, goal: str, objection: str
) -> None:
    assert EN.goals_for(purpose, layer)[0].id == goal
    assert EN.objections_for(purpose, layer)[0].id == objection


@given(st.sampled_from(PURPOSES), st.sampled_from(STATES), st.sets(st.sampled_from(FIELDS)))
def test_questions_go_for_the_gaps_then_the_layer_open_before_closed(
    purpose: str, layer: str, known: set[str]
) -> None:
    questions = EN.questions_for(purpose, layer, known)
    ranks = [(q.asks in known, layer not in q.layers, q.kind == "closed") for q in questions]
    assert ranks == sorted(ranks)
    assert {q.id for q in questions} == {q.id for q in EN.questions_for(purpose, layer, ())}


@given(st.sampled_from(PURPOSES), st.sampled_from(STATES))
def test_the_first_three_questions_fill_three_fields(purpose: str, layer: str) -> None:
    if layer in EN.purposes[purpose].layers:
        assert len({question.asks for question in EN.questions_for(purpose, layer, ())[:3]}) == 3


@given(st.sampled_from(PURPOSES), st.sampled_from(STATES), st.sets(st.sampled_from(FIELDS)))
def test_both_languages_suggest_the_same(purpose: str, layer: str, known: set[str]) -> None:
    def suggested(book: Playbook) -> list[str]:
        found = (
            *book.purposes_for(layer),
            *book.goals_for(purpose, layer),
            *book.questions_for(purpose, layer, known),
            *book.objections_for(purpose, layer),
            *book.openings_for(purpose, layer),
        )
        return [entry.id for entry in found]

    assert suggested(EN) == suggested(ZH)


# ---- broken files ----------------------------------------------------------------------------------


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.mark.parametrize(
    ("file", "old", "new", "error"),
    [
        ("zh/goals.toml", "[fit-known]", "[fit-known", "content/zh/goals.toml is not TOML in UTF-8: .*line "),
        ("zh/goals.toml", "[fit-known]", "[fit_known]", r"goals.toml \[fit_known\]: 'fit_known' is no id"),
        ("zh/goals.toml", "[fit-known]", f"[{'a' * 25}]", r"is no id; use 1 to 24"),
        ("zh/goals.toml", "[fit-known]", "[fit]", r"zh/goals.toml lacks \[fit-known\], which en has"),
        ("en/goals.toml", "[fit-known]", "[fit]", r"zh/goals.toml lacks \[fit\], which en has"),
        ("zh/goals.toml", "[fit-known]", "x = 1\n[fit-known]", r"goals.toml \[x\] is no entry"),
        ("zh/goals.toml", 'words = "', 'word = "', r"goals.toml \[fit-known\] lacks words\."),
        (
            "zh/goals.toml",
            'words = "',
            'hint = "x"\nwords = "',
            r"\[fit-known\] has hint; .* only words, purposes",
        ),
        ("zh/goals.toml", 'words = "', 'words = " "#', r"\[fit-known\] words must be words"),
        (
            "zh/goals.toml",
            '["qualify"]',
            '["qualifies"]',
            r"\[fit-known\] purposes: no 'qualifies'; there are qualify,",
        ),
        ("zh/goals.toml", '["qualify"]', "[]", r"\[fit-known\] purposes must be a list with something in it"),
        (
            "zh/goals.toml",
            '["qualify"]',
            '["qualify", "qualify"]',
            r"\[fit-known\] purposes says something twice",
        ),
        ("zh/goals.toml", '["L1", "L2"]', '["L1", "L9"]', r"\[fit-known\] layers: no 'L9'; there are L1, L2"),
        ("zh/goals.toml", '["L1", "L2"]', '["L2", "L1"]', r"zh/goals.toml \[fit-known\] layers is .* in en"),
        ("zh/questions.toml", '"open"', '"openish"', r"questions.toml \[use-now\] kind: no 'openish'"),
        ("zh/questions.toml", '"current_supplier"', '"shoe_size"', r"\[use-now\] asks: no 'shoe_size'"),
        ("zh/objections.toml", 'iceberg = "benefit"', 'iceberg = "deep"', r"\[price\] iceberg: no 'deep'"),
        ("zh/objections.toml", "[price.answers]", "answers = 1\n[y]", r"\[price\] answers must be a table"),
        ("zh/objections.toml", "price-compare =", "Price =", r"\[price\] answers: 'Price' is no id"),
        ("zh/layers.toml", "[L1]", "[L7]", r"zh/layers.toml"),
        ("zh/tips.toml", '"lively"', '"lovely"', r"tips.toml \[lively-praise\] about: no 'lovely'"),
    ],
)
def test_a_broken_file_is_refused_by_file_and_entry(
    content: Path, file: str, old: str, new: str, error: str
) -> None:
    broken = content / file
    text = broken.read_text(encoding="utf-8")
    assert old in text
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PlaybookError, match=error):
        read_playbooks(content)


def test_entries_keep_their_order_in_every_language(content: Path) -> None:
    tips = content / "zh" / "tips.toml"
    text = tips.read_text(encoding="utf-8")
    swapped = text.replace("[lively-praise]", "[?]").replace("[lively-story]", "[lively-praise]")
    tips.write_text(swapped.replace("[?]", "[lively-story]"), encoding="utf-8")
    with pytest.raises(PlaybookError, match=r"tips.toml has \[lively-story\] where en has \[lively-praise\]"):
        read_playbooks(content)


def test_an_entry_of_one_language_is_refused(content: Path) -> None:
    tips = content / "zh" / "tips.toml"
    tips.write_text(
        tips.read_text(encoding="utf-8") + '[more]\nabout = "trust"\nwords = "多听。"\nsource = "ours"\n',
        encoding="utf-8",
    )
    with pytest.raises(PlaybookError, match=r"zh/tips.toml has \[more\], which en lacks"):
        read_playbooks(content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_file_is_named(content: Path, language: str) -> None:
    (content / language / "openings.toml").unlink()
    with pytest.raises(PlaybookError, match=f"content/{language}/openings.toml is missing"):
        read_playbooks(content)
