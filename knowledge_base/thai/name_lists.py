"""First and last names of people in Thailand, of PyThaiNLP's lists."""

from functools import cache

from pythainlp.corpus import thai_family_names, thai_female_names, thai_male_names

from knowledge_base import thai


def is_first_name(word: str) -> bool:
    """True if people are named so and the dictionary has no other word of these letters."""
    return word in _first_names() and not thai.is_word(word)


def is_named(word: str) -> bool:
    """True if people are named so, whatever else it means."""
    return word in _first_names()


def is_last_name(word: str) -> bool:
    """True if families are named so, whatever else it means."""
    return word in _last_names()


def is_listed(word: str) -> bool:
    """True if it is a first or a last name."""
    return is_first_name(word) or is_last_name(word)


@cache
def _first_names() -> frozenset[str]:
    return frozenset(thai_female_names() | thai_male_names())


@cache
def _last_names() -> frozenset[str]:
    return frozenset(thai_family_names())
