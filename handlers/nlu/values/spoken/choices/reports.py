"""Reports to others, told in one's own words: what was done, not what is advised. Pure."""

import re

from handlers.nlu.lexicon.values import reports as own
from handlers.nlu.values import option_matching
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken.choices import contrasts
from handlers.nlu.values.spoken.choices.contrasts import spaced

# Who was told stands there in the words of the options as well.
_TOLD = contrasts.standing_for(
    (own.TOLD_BANK, own.BANK),
    (own.TOLD_POLICE, own.POLICE),
    (own.TOLD_PLATFORM, own.PLATFORM),
)
_NOBODY, _NOT_DONE = re.compile(own.TOLD_NOBODY), re.compile(own.DID_NOT_DARE)
_NOT_THOSE = re.compile(f"{own.OF_OTHERS}|{own.ASKS_HOW}")
_NOT_THAT_ONE, _PLANNED = re.compile(own.NOT_THAT_ONE), re.compile(own.PLANNED)
_DONE = re.compile(own.DONE_ALREADY)
_ONLY, _ONLY_BUT = re.compile(own.ONLY), re.compile(own.ONLY_BUT)


def told(text: str, names: OptionNames, nobody: str) -> list[str]:
    """The codes of those who were told; `nobody` alone where it is plain that none was."""
    plain = contrasts.without_questions(_ONLY_BUT.sub(own.ONLY_THAT, spaced(text)))
    plain = _NOT_THOSE.sub(" ", plain)
    done = _NOT_DONE.sub(" ", plain)
    is_none = done != plain or _NOBODY.search(plain) is not None
    done = " ".join(part for part in done.split(" ") if _is_no_plan(part))
    done = contrasts.in_words_of_options(done, _TOLD)
    done = _ONLY.sub(", ", _NOT_THAT_ONE.sub(" ", done))
    found = option_matching.match_done(done, names) or option_matching.match_all(done, names)
    return found or ([nobody] if is_none else [])


def _is_no_plan(part: str) -> bool:
    return _DONE.search(part) is not None or _PLANNED.search(part) is None
