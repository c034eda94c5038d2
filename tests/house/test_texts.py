"""Every text exists in both languages alike, is used, and formats; both languages read as they are written."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as FTL
from fluent.syntax.visitor import Visitor

from flows.languages import LANGUAGES
from flows.rooms import DIALOGS
from flows.wording import LOCALES, Wording, plain

ROOT = Path(__file__).parents[2]
TAGS = ("a", "b", "i", "code", "s", "blockquote")
NUMBERS_IN_ONE_LANGUAGE = {"add-save"}
"""Texts in which a language without plurals leaves out a number that the other one chooses by."""


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording()


# ---- the files


@cache
def resources(language: str) -> tuple[tuple[Path, FTL.Resource], ...]:
    parser = FluentParser()
    paths = sorted((LOCALES / language).glob("*.ftl"))
    return tuple((path, parser.parse(path.read_text(encoding="utf-8"))) for path in paths)


@cache
def patterns(language: str) -> dict[str, FTL.Pattern]:
    """Every text by its id, attributes as ``message.attribute``. Raises on an id that stands twice."""
    found: dict[str, FTL.Pattern] = {}
    for path, resource in resources(language):
        for entry in resource.body:
            if isinstance(entry, FTL.Message):
                for id, pattern in texts_of(entry):
                    assert id not in found, f"{path}: {id} stands there twice"
                    found[id] = pattern
    return found


def texts_of(message: FTL.Message) -> Iterator[tuple[str, FTL.Pattern]]:
    if message.value:
        yield message.id.name, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute.value


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.choosing: set[str] = set()

    def visit_VariableReference(self, node: FTL.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: FTL.SelectExpression) -> None:
        if isinstance(node.selector, FTL.VariableReference):
            self.choosing.add(node.selector.id.name)
        self.generic_visit(node)


def variables(pattern: FTL.Pattern) -> Variables:
    visitor = Variables()
    visitor.visit(pattern)
    return visitor


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_files_is_understood(language: str) -> None:
    for path, resource in resources(language):
        junk = [entry.content for entry in resource.body if isinstance(entry, FTL.Junk)]
        assert not junk, f"{path}: {junk}"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_files_texts_and_variables(language: str) -> None:
    first, these = patterns(LANGUAGES[0]), patterns(language)
    assert [path.name for path, _ in resources(language)] == [
        path.name for path, _ in resources(LANGUAGES[0])
    ]
    missing, foreign = sorted(first.keys() - these.keys()), sorted(these.keys() - first.keys())
    assert not missing, f"flows/locales/{language} misses {', '.join(missing)}"
    assert not foreign, f"only flows/locales/{language} has {', '.join(foreign)}"
    for id in first.keys() - NUMBERS_IN_ONE_LANGUAGE:
        assert variables(first[id]).names == variables(these[id]).names, id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_formats_whatever_is_put_into_it(wording: Wording, language: str) -> None:
    for id, pattern in patterns(language).items():
        wanted = variables(pattern)
        for number in (0, 1, 2, 1000):
            given = {
                name: number if name in wanted.choosing else "<b>100%</b> & {x}" for name in wanted.names
            }
            shown = wording.text(language, id, **given)
            assert "{" not in shown.replace("{x}", ""), id
            balanced(shown, id)


def balanced(html: str, id: str) -> None:
    """Only tags that Telegram knows, closed in the order they were opened; everything given is escaped."""
    open_tags: list[str] = []
    for closing, tag in re.findall(r"""<(/?)(\w+)(?: href="[^"<>]*")?>""", html):
        assert tag in TAGS, f"{id}: <{tag}>"
        if closing:
            assert open_tags.pop() == tag, f"{id}: </{tag}>"
        else:
            open_tags.append(tag)
    assert not open_tags, id
    assert "<" not in plain(html).replace("<b>100%</b> & {x}", ""), id


# ---- what the code says


class Said(ast.NodeVisitor):
    """The ids of ``text(...)`` and ``wording.text(language, ...)`` calls, and every string that may be an id."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.beginnings: set[str] = set()
        self.strings: set[str] = set()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id="text") if node.args:
                self.take(node.args[0])
            case ast.Attribute(attr="text") if len(node.args) > 1:
                self.take(node.args[1])
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.strings.add(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if isinstance(node.values[0], ast.Constant):
            self.beginnings.add(str(node.values[0].value))
        self.generic_visit(node)

    def take(self, argument: ast.expr) -> None:
        match argument:
            case ast.Constant(value=str(id)):
                self.ids.add(id)
            case ast.IfExp(body=body, orelse=orelse):
                self.take(body)
                self.take(orelse)


@cache
def said() -> Said:
    said = Said()
    for tree in running():
        said.visit(tree)
    return said


def running() -> Iterator[ast.Module]:
    """What the program imports, from its command line on: a library that nothing uses yet says nothing yet."""
    waiting, seen = ["bot.__main__"], set[str]()
    while waiting:
        module = waiting.pop()
        path = file_of(module)
        if module in seen or path is None:
            continue
        seen.add(module)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield tree
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                waiting += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]


def file_of(module: str) -> Path | None:
    """Of ours only."""
    bare = ROOT.joinpath(*module.split("."))
    found = [path for path in (bare.with_suffix(".py"), bare / "__init__.py") if path.is_file()]
    return found[0] if found else None


def test_every_text_the_code_says_exists() -> None:
    assert len(said().ids) > 200
    for language in LANGUAGES:
        assert not said().ids - patterns(language).keys()


def test_every_question_of_every_dialog_has_its_text() -> None:
    questions = {f"{dialog.name}-{step.name}" for dialog in DIALOGS for step in dialog.steps}
    for language in LANGUAGES:
        assert not questions - patterns(language).keys() - {"detail-part"}


def test_every_text_is_used() -> None:
    questions = {f"{dialog.name}-{step.name}" for dialog in DIALOGS for step in dialog.steps}
    beginnings = tuple(
        beginning
        for beginning in said().beginnings | said().strings
        if re.fullmatch(r"[a-z]+[\w-]*(\.\w?|-)", beginning)
    )
    unused = {
        id for id in patterns("en").keys() - said().strings - questions if not id.startswith(beginnings)
    }
    assert not unused


# ---- how they read


def words(language: str) -> Iterator[tuple[str, str]]:
    """Each text with its bare words: variables are a letter, choices stand one after the other."""
    serializer = FluentSerializer()
    for id, pattern in patterns(language).items():
        message = FTL.Message(FTL.Identifier("x"), pattern)
        yield id, serializer.serialize_entry(message).partition("=")[2]


def test_chinese_is_punctuated_as_chinese() -> None:
    for id, written in words("zh"):
        bare = re.sub(r"\{[^{}]*\}|<[^>]+>|\w+://\S+|主机:端口", "", written)
        assert not re.search(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]", bare), f"{id}: {bare}"
        assert not re.search(r"[\u4e00-\u9fff]\.(?!\w)", bare), f"{id}: {bare}"
        assert not re.search(r"[\u4e00-\u9fff]\"|\"[\u4e00-\u9fff]", bare), f"{id}: {bare}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_member_can_choose_every_language_by_its_name(language: str) -> None:
    assert {f"language.{name}" for name in LANGUAGES} <= set(patterns(language))


def test_english_has_no_chinese_in_it() -> None:
    for id, written in words("en"):
        assert (
            id.startswith("language.")
            or id == "admin-setup-yes"
            or not re.search(r"[\u4e00-\u9fff，。：；！？]", written)
        ), f"{id}: {written}"


def test_chinese_is_translated() -> None:
    """What reads the same in both languages is a sign, a number or a name."""
    english = dict(words("en"))
    for id, written in words("zh"):
        bare = re.sub(r"\{[^}]*\}|<[^>]+>", "", written).strip()
        assert (
            written != english[id]
            or id.startswith("language.")  # each names itself
            or bare in ("Python", "Telegram")
            or not re.search(r"[a-z]{2}", bare)
        ), id
