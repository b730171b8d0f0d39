"""The choice of a question that a text names and nothing besides. Pure."""

from collections.abc import Iterable

from handlers.form.parsing import Option
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import option_matching
from handlers.texts.i18n import english_of
from knowledge_base import thai

_SHORT_SOUND = 2


def named(text: str, options: Iterable[Option], around: tuple[str, ...]) -> str | None:
    """The one option that a text names and nothing besides."""
    named = [
        option.code
        for option in options
        if option.code != "other" and phrases.is_made_of(text, _names_in(text, option), around)
    ]
    return named[0] if len(named) == 1 else None


def are_named(text: str, options: Iterable[Option], around: tuple[str, ...]) -> bool:
    """True if a text names some of the options and nothing besides."""
    names = tuple(name for option in options for name in _names_in(text, option))
    return phrases.is_made_of(text, names, around)


def _names_in(text: str, option: Option) -> tuple[str, ...]:
    """The names of an option; of one whose sound is very short only what is written so."""
    typed = option_matching.normalised(text)
    return tuple(
        name
        for name in _names(option)
        if len(thai.sound(name)) > _SHORT_SOUND or option_matching.spelling(name) in typed
    )


def _names(option: Option) -> tuple[str, ...]:
    more = texts.SAYS_MORE_OF_METHODS.get(option.code, ())
    names = (option.label, english_of(option.label), *option.said, *more)
    return tuple(name for name in names if len(name) > 1)
