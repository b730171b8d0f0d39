"""The help that somebody wishes for, in one's own words. Pure."""

import re

from handlers.nlu.lexicon.values import told_choices as own
from handlers.nlu.values import option_matching
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken.choices import contrasts
from handlers.nlu.values.spoken.choices.contrasts import spaced

_DENIED, _REPORTED = re.compile(own.DENIED), re.compile(own.REPORTED)
_NOT_AFTER_ALL = re.compile(own.NOT_AFTER_ALL)
_ONLY_REPORT = re.compile(own.ONLY_REPORT)
_IF_NOT = re.compile(own.IF_NOT)
# What stands for a wish in the words of its option.
_WISHES = contrasts.standing_for(
    (own.CANCEL, own.TO_CANCEL),
    (own.CORRECT_AD, own.TO_CORRECT_AD),
    (own.DELIVER, own.TO_DELIVER),
    (own.REFUND, own.TO_REFUND),
)
_COMPENSATION, _COMPENSATE = re.compile(own.COMPENSATION), own.TO_COMPENSATE


def wished(text: str, names: OptionNames, only_report: str) -> list[str]:
    """The codes of what is wished for; `only_report` where nothing else is, and it is plain that
    others are to be warned, or a note is to be made."""
    text = _NOT_AFTER_ALL.sub("", text)
    plain = spaced(text)
    rest = _DENIED.sub(" ", _IF_NOT.sub(" , ", plain))
    rest = contrasts.in_words_of_options(rest, _WISHES)
    if _COMPENSATION.search(rest):
        rest = f"{rest} {_COMPENSATE}"
    found = {*option_matching.match_all(text, names), *option_matching.match_all(rest, names)}
    if found:
        return [code for code in names if code in found]
    is_noted = _ONLY_REPORT.search(plain) and not _REPORTED.search(plain)
    return [only_report] if is_noted else []
