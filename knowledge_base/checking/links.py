"""The links of a text: their hosts, and the part of each that somebody registered. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from publicsuffixlist import PublicSuffixList

from knowledge_base.checking import texts

MOST_LINKS, _MOST_READ = 20, 200
_LONGEST_HOST, _LONGEST_PATH = 253, 500
# Written so that nobody presses them by mistake, or so that a filter does not see them.
_DISGUISED = (
    (re.compile(r"\bhxxp(s?)\b", re.IGNORECASE), r"http\1"),
    (re.compile(rf" ?[\[({{] ?(?:{texts.DOT}) ?[\])}}] ?", re.IGNORECASE), "."),
    (re.compile(r"\b(https?) ?: ?/ ?/ ?", re.IGNORECASE), r"\1://"),
)
# Latin, Greek and Cyrillic letters: those that look like one another.
_LETTERS = r"a-z0-9\u00c0-\u024f\u0370-\u04ff\uff10-\uff5a"
_THAI = r"\u0e01-\u0e5b"
_LABEL = rf"(?:[{_LETTERS}][{_LETTERS}_-]{{0,62}}|(?<![{_THAI}])[{_THAI}][{_THAI}0-9-]{{1,40}})"
_HOST = rf"{_LABEL}(?:\.{_LABEL}){{1,10}}"
_BARE = rf"(?<![{_LETTERS}.@_/-]){_HOST}(?:@{_HOST})?"
_REST = rf"(?::\d{{1,5}})?(?:[/?#][^\s<>\"'{_THAI}]{{0,600}})?"
_LINK = re.compile(
    rf"(?P<schemed>https?://(?:[{_LETTERS}._~%:@$&+=-]{{1,300}}|{_HOST}){_REST})"
    rf"|{_BARE}{_REST}(?!@)",
    re.IGNORECASE,
)
# Browsers read wide letters as plain ones.
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B)}
_ITEM = re.compile(rf"\d|{texts.DOT}", re.IGNORECASE)
_PARTS = re.compile(r"^(?:https?://)?([^/?#]*)(.*)$", re.IGNORECASE | re.DOTALL)
_IP = re.compile(r"^(?:\d{1,3}\.){3}\d{1,3}$")
_IN_THE_HOUSE = re.compile(r"(?:10|127|192\.168|172\.(?:1[6-9]|2[0-9]|3[01]))\.[0-9.]{3,11}$")
_AFTER_A_LINK = ".,;:!?)]}'\""
# Files, and not sites, where nothing says that a link is meant.
_FILE_ENDINGS = frozenset({"md", "mov", "py", "rs", "sh", "zip"})


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link of a text. `host` is in lower case, in Unicode and without "www."; `site` is the
    part that somebody registered, the host itself where that is not known; `user`: what stands
    before "@", where it looks like the host; `is_given`: what stands before the site is given to
    anybody by who runs it."""

    shown: str
    host: str
    site: str
    path: str = ""
    port: str = ""
    user: str = ""
    is_given: bool = False
    is_punycode: bool = False

    @property
    def name(self) -> str:
        """The first label of the site, which its owner chose."""
        return self.site.partition(".")[0]

    @property
    def ending(self) -> str:
        """The public suffix: "co.th", "xyz"."""
        return self.site.partition(".")[2]

    @property
    def is_ip(self) -> bool:
        """True if it leads to a number instead of a name."""
        return _IP.match(self.host) is not None

    @property
    def is_in_the_house(self) -> bool:
        """True if it leads to a machine at home, which no stranger has."""
        return _IN_THE_HOUSE.match(self.host) is not None

    @property
    def is_apk(self) -> bool:
        """True if it brings a program for Android past the shop for apps."""
        return self.path.lower().partition("?")[0].endswith(".apk")


@cache
def _suffixes(*, only_registries: bool) -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, only_icann=only_registries)


def links_in(text: str) -> tuple[WebLink, ...]:
    """The links of a text in order, each host and path once, at most 20."""
    found: dict[tuple[str, str], WebLink] = {}
    for link in islice(_found(_undisguised(text)), _MOST_READ):
        found.setdefault((link.host, link.path), link)
    return tuple(found.values())[:MOST_LINKS]


def may_hold_item(text: str) -> bool:
    """True if a link or a number may stand in the text; most talk holds neither."""
    return _ITEM.search(text) is not None


def without_links(text: str, instead: str = " ") -> str:
    """The text with a space, or another sign, in place of each link."""
    plain = _undisguised(text)
    return _LINK.sub(lambda found: found[0] if _link(found) is None else instead, plain)


def _undisguised(text: str) -> str:
    for disguise, meant in _DISGUISED:
        text = disguise.sub(meant, text)
    return text


def _found(text: str) -> Iterator[WebLink]:
    return filter(None, map(_link, _LINK.finditer(text)))


def _link(found: re.Match[str]) -> WebLink | None:
    parts = _PARTS.match(found[0])
    if parts is None:
        return None
    user, _, address = parts[1].translate(_WIDE).lower().rpartition("@")
    host, _, port = address.partition(":")
    host = host.strip(".").rstrip(_AFTER_A_LINK).removeprefix("www.")
    path = parts[2].rstrip(_AFTER_A_LINK)[:_LONGEST_PATH]
    site = _site(host, only_registries=False)
    has_scheme = found["schemed"] is not None
    is_bare = not (has_scheme or path or port)
    if not _is_host(host, site, has_scheme=has_scheme) or (is_bare and _is_file(host)):
        return None
    if user and not has_scheme and not _site(user, only_registries=True):
        return None
    is_given = bool(site) and site != _site(host, only_registries=True)
    shown, names = f"{host}{path}", (_unicode(host), _unicode(site or host))
    return WebLink(shown, *names, path, port, user, is_given, "xn--" in _ascii(host))


def _is_host(host: str, site: str, *, has_scheme: bool) -> bool:
    """True if it can be reached: by its ending, by a number, or since it is called a link."""
    if not 0 < len(host) <= _LONGEST_HOST:
        return False
    return bool(site) or _IP.match(host) is not None or (has_scheme and "." in host)


def _is_file(host: str) -> bool:
    return host.rpartition(".")[2] in _FILE_ENDINGS


@lru_cache(maxsize=256)
def _site(host: str, *, only_registries: bool) -> str:
    """The part of a host that somebody registered, in ASCII; empty where its ending is none."""
    found = _suffixes(only_registries=only_registries).privatesuffix(_ascii(host))
    return found or ""


def _ascii(host: str) -> str:
    return ".".join(map(_label_ascii, host.split(".")))


def _label_ascii(label: str) -> str:
    if label.isascii():
        return label
    return f"xn--{label.encode('punycode').decode('ascii')}"


def _unicode(host: str) -> str:
    return ".".join(map(_label_unicode, host.split(".")))


def _label_unicode(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode").lower()
    except UnicodeError:
        return label
