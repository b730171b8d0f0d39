"""Each attack on exports and on the staff pages that is known beforehand has its tests."""

import ast

import pytest

from tests.house.project import files, text, tree

CONSOLE, DB = "tests/bot/console/test_", "tests/db/test_"
# By the case's number: exports first (C4), then the staff pages (C5).
TESTS: dict[str, dict[str, tuple[str, ...]]] = {
    "42 what would run as a formula": {
        f"{DB}export_cells": (
            "test_a_text_that_would_run_gets_an_apostrophe",
            "test_what_would_run_after_a_separator_inside_is_guarded_there",
            "test_numbers_and_harmless_texts_keep_their_exact_value",
            "test_what_stands_behind_a_control_character_is_guarded",
        ),
        f"{DB}export_xlsx": ("test_xlsx_gives_back_every_text_as_a_text_cell",),
    },
    "43 bytes and quotes": {
        f"{DB}export_csv": (
            "test_csv_begins_with_a_bom_ends_lines_with_crlf_and_speaks_iso",
            "test_csv_gives_back_every_text_exactly",
        ),
        f"{DB}export_office": ("test_a_csv_file_shows_what_was_typed",),
    },
    "45 what looks like a number or a day": {
        f"{DB}export_office": ("test_a_workbook_shows_what_was_typed",),
        f"{DB}export_jsonl": ("test_json_lines_give_back_every_text_exactly",),
    },
    "46 as many rows as were counted": {
        f"{DB}export": (
            "test_as_many_rows_as_were_counted",
            "test_a_thousand_rows_and_one_more_or_less",
        ),
        f"{DB}export_xlsx": ("test_more_rows_than_a_sheet_holds_go_on_in_another",),
    },
    "48 an export while somebody is erased": {
        f"{DB}export": ("test_who_is_erased_meanwhile_is_in_no_file",),
        f"{CONSOLE}export_page": ("test_a_file_that_may_tell_of_somebody_erased_is_not_given",),
    },
    "50 a file that is left behind": {
        f"{DB}export": ("test_the_file_is_for_its_owner_only",),
        f"{CONSOLE}export_page": (
            "test_what_nobody_fetched_in_time_is_deleted",
            "test_what_a_killed_maker_left_is_made_anew_and_swept",
        ),
    },
    "51 scripts in what is typed": {
        f"{CONSOLE}every_page_in_browser": (
            "test_each_page_fits_is_read_aloud_and_needs_no_mouse",
        ),
        f"{CONSOLE}case_in_browser": ("test_every_action_of_a_case",),
        f"{CONSOLE}queue_in_browser": ("test_a_days_work_in_the_queue",),
        f"{CONSOLE}access": ("test_a_browser_is_known_by_its_family",),
        "tests/house/test_attack_cases": ("test_no_page_leaves_out_the_escape",),
    },
    "52 pictures from elsewhere": {
        f"{CONSOLE}every_page_in_browser": (
            "test_each_page_fits_is_read_aloud_and_needs_no_mouse",
        ),
        f"{CONSOLE}routes": ("test_each_route_sends_strangers_to_the_login_with_the_headers",),
    },
    "54 what belongs to others": {
        f"{CONSOLE}units": (
            "test_a_case_of_another_unit_is_answered_like_one_that_is_not_there",
            "test_lists_hold_the_units_own_alone",
            "test_no_page_names_a_case_of_another_unit",
            "test_an_export_stays_within_the_unit",
        ),
        f"{CONSOLE}evidence": ("test_a_file_of_one_case_is_not_found_under_another",),
        f"{CONSOLE}export_page": ("test_an_export_is_its_members_own",),
        f"{CONSOLE}access": ("test_nobody_ends_the_session_of_somebody_else",),
    },
    "55 finding out what exists": {
        "tests/handlers/test_complaint_number": ("test_numbers_do_not_follow_each_other",),
        f"{CONSOLE}access": (
            "test_a_wrong_name_and_a_wrong_password_are_told_alike",
            "test_an_unknown_name_takes_as_long_as_a_known_one",
        ),
    },
    "56 sessions": {
        f"{CONSOLE}access": (
            "test_the_session_is_new_after_the_login",
            "test_a_copied_cookie_is_worth_nothing_after_the_logout",
            "test_a_session_ends_when_idle_and_after_twelve_hours",
            "test_who_is_disabled_or_demoted_is_out_at_the_next_request",
            "test_a_new_password_needs_the_old_one_and_ends_other_sessions",
            "test_sessions_are_listed_and_ended_one_by_one_or_all",
        ),
        "tests/bot/test_app": ("test_the_session_cookie_is_bound_to_https",),
    },
    "57 forged requests": {
        f"{CONSOLE}routes": (
            "test_no_form_is_taken_without_its_own_token",
            "test_a_get_changes_nothing_but_what_is_noted_of_it",
        ),
    },
    "59 guessing": {
        f"{CONSOLE}access": (
            "test_five_failures_delay_the_sixth_even_with_the_right_password",
            "test_a_thousand_tries_at_once_are_five_tries",
            "test_a_name_that_is_nobodys_is_locked_like_any_other",
        ),
        f"{CONSOLE}second_factor": (
            "test_a_password_alone_opens_nothing_and_a_code_opens_once",
            "test_a_recovery_code_opens_once_and_is_kept_as_a_hash",
        ),
    },
    "60 fields that a form does not have": {
        f"{CONSOLE}fields": (
            "test_more_fields_than_the_page_has_are_ignored_and_noted",
            "test_json_sets_nothing_either",
        ),
    },
    "61 two at once": {
        f"{CONSOLE}case": ("test_the_second_officer_is_told_who_was_first_and_loses_nothing",),
        f"{CONSOLE}case_in_browser": ("test_two_officers_at_once",),
        f"{CONSOLE}bulk": ("test_each_is_changed_on_its_own_if_nobody_was_faster",),
        f"{DB}case_work": (
            "test_of_many_who_take_a_case_at_once_one_gets_it",
            "test_a_filer_who_reopens_while_it_is_closed_loses_nothing",
        ),
    },
    "62 jumps, and ends without words": {
        f"{CONSOLE}case": ("test_a_jump_or_an_end_without_words_is_refused",),
        f"{CONSOLE}case_room": ("test_how_often_its_filer_reopened_it_is_counted",),
    },
    "64 the audit log": {
        f"{DB}audit": (
            "test_the_database_refuses_changes",
            "test_the_first_row_that_was_tampered_with_is_named",
            "test_a_cut_off_end_is_found_by_a_hash_that_was_noted_down",
        ),
        f"{CONSOLE}alarms": ("test_the_log_is_searched_and_shows_line_breaks_harmless",),
    },
}
# Where the escape is left out: a picture that the page's own code draws.
DRAWN = {"bot/web/console/templates/console/second_factor.html": 1}


@pytest.mark.parametrize("case", TESTS)
def test_each_case_has_the_tests_that_are_named(case: str) -> None:
    for module, names in TESTS[case].items():
        defined = {
            node.name for node in tree(f"{module}.py").body if isinstance(node, ast.FunctionDef)
        }
        assert set(names) <= defined, module


def test_no_page_leaves_out_the_escape() -> None:
    pages = [file for file in files() if file.startswith("bot/") and file.endswith(".html")]
    unescaped = {page: text(page).count("safe}}") + text(page).count("|safe") for page in pages}
    assert {page: count for page, count in unescaped.items() if count} == DRAWN
    assert not [page for page in pages if "autoescape" in text(page)]
