"""Every file there is to be had: a new one is listed here, and asked for by ``Start("file", {"paper": ...})``."""

from collections.abc import Mapping
from types import MappingProxyType

from flows.papers.behind import BEHIND
from flows.papers.calendar import CALENDAR
from flows.papers.certificate import CERTIFICATE
from flows.papers.export import EXPORT
from flows.papers.kept_back import KEPT_BACK
from flows.papers.library import LIBRARY
from flows.papers.mydata import MYDATA
from flows.papers.paper import Paper
from flows.papers.person import PERSON
from flows.papers.rows import ROWS
from flows.papers.summary import SUMMARY

PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        "export": EXPORT,
        "calendar": CALENDAR,
        "behind": BEHIND,
        "summary": SUMMARY,
        "kept-back": KEPT_BACK,
        "library": LIBRARY,
        "person": PERSON,
        "mydata": MYDATA,
        "certificate": CERTIFICATE,
        "rows": ROWS,
    }
)
