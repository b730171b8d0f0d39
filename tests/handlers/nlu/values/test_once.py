"""Results of pure functions, kept while one message is read."""

from handlers.nlu.values import option_matching
from handlers.nlu.values.spoken import once


def test_a_text_is_computed_once_by_who_asks_for_it_and_kept_nowhere_else() -> None:
    kept: once.Results = {}
    with once.computing_once(kept):
        assert option_matching.plain("สมหญิงค่ะ") == "สมหญิง"
        assert option_matching.plain("สมหญิงค่ะ") == "สมหญิง"
    assert option_matching.plain("สมชายครับ") == "สมชาย"
    assert sorted(kept.values()) == ["สมหญิง", "สมหญิงค่ะ"]


def test_functions_of_the_same_text_are_told_apart() -> None:
    with once.computing_once({}):
        assert option_matching.plain("ดีค่ะ") == "ดี"
        assert option_matching.normalised("ดีค่ะ") == "ดีค่ะ"
