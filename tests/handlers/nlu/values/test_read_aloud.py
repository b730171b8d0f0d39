"""Figures that are read aloud, and words that are no figures."""

import pytest

from handlers.nlu.values.spoken import read_aloud


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("ศูนย์หก สามสองหนึ่ง สี่ห้าหก เจ็ดแปด ค่ะ", "0632145678 ค่ะ"),
        ("zero eight one, two two three four", "0812234"),
        ("สี่ห้าวัน", "สี่ห้าวัน"),
        ("หนึ่งสองสามสี่ห้าหกพัน", "หนึ่งสองสามสี่ห้าหกพัน"),
        ("one two three four five sixteen", "one two three four five sixteen"),
    ],
)
def test_only_a_run_of_digits_is_put_in_figures(said: str, figures: str) -> None:
    assert read_aloud.digits_in_figures(said) == figures


def test_two_numbers_in_one_breath_are_left_as_they_are() -> None:
    said = "ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด" * 2
    assert read_aloud.digits_in_figures(said) == said


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("แปดกรกฎาคมสองพันห้าร้อยหกสิบแปด", "แปดกรกฎาคม2568"),
        ("มีนาคม สองพันยี่สิบห้า", "มีนาคม 2025"),
        ("สองพันห้าร้อยล้าน", "สองพันห้าร้อยล้าน"),
    ],
)
def test_a_year_that_is_said_in_full_is_put_in_figures(said: str, figures: str) -> None:
    assert read_aloud.years_in_figures(said) == figures
