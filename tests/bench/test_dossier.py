"""The largest complaint is set in little memory."""

from bench import dossier


def test_the_largest_complaint_takes_at_most_150_mib() -> None:
    assert dossier.peak_mib(dossier.largest()) < 150
