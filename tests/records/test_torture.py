"""The short form of `make torture`: each trial sees what it should, and nothing is lost, corrupt or silent."""

from __future__ import annotations

import os
import sys

import pytest
from torture import canaries, faults, full_disk, kills, power, store_kills, tampering, windows
from torture.run import SEED

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs programs that can be forked")


@forks
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_no_kill_of_the_app_in_a_terminal_loses_what_its_screen_said_to_be_kept() -> None:
    found = kills.kill(4, SEED)
    assert found.acknowledged
    assert (found.lost, found.unreadable) == (0, 0), found.examples


@forks
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_no_kill_inside_a_transaction_loses_what_was_acknowledged() -> None:
    found = store_kills.kill(8, SEED)
    assert found.acknowledged
    assert (found.lost, found.unreadable) == (0, 0), found.examples


def test_no_fault_of_the_disk_loses_anything_or_goes_unsaid() -> None:
    found = faults.fail_in_turn(23)
    assert found.told == found.faults > 20
    assert (found.lost, found.corrupt, found.unsaid) == (0, 0, 0), found.examples


def test_a_full_disk_is_told_and_what_was_typed_is_kept_once_there_is_room() -> None:
    found = full_disk.fill(300_000)
    if found.skipped:
        pytest.skip(found.skipped)
    assert found.refused > 1
    assert found.lost == 0
    assert "full" in found.messages[0]
    assert "plein" in found.messages[1]


def test_no_loss_of_power_loses_what_was_acknowledged() -> None:
    found = power.lose_power(150, SEED)
    assert len(found.states) == 150
    assert (found.lost, found.unreadable) == (0, 0), found.examples


@pytest.mark.parametrize("control", power.CONTROLS)
def test_the_loss_of_power_is_one_that_other_settings_do_not_survive(control: str) -> None:
    found = power.lose_power(40, SEED, power.CONTROLS[control])
    assert found.lost + found.unreadable > 0


@pytest.mark.parametrize("trial", ["flip", "cut", "replay", "rearrange"])
def test_no_change_by_somebody_without_the_keys_is_silent(trial: str) -> None:
    found = {
        "flip": lambda: tampering.flip(SEED, 499),
        "cut": lambda: tampering.cut(499),
        "replay": lambda: tampering.replay(SEED, 1),
        "rearrange": tampering.rearrange,
    }[trial]()
    assert found.refused > 0
    assert (found.silent, found.laundered) == (0, 0), found.examples


def test_an_old_copy_of_the_whole_store_is_told_by_a_later_head() -> None:
    found = tampering.old_copies()
    assert found.copies == found.tried > 5
    assert found.examples == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_no_typed_word_is_found_in_what_was_written() -> None:
    found = canaries.plant(25, SEED)
    assert found.control == 100
    assert found.journals
    assert found.seen == []


@forks
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_two_programs_on_one_store_lose_nothing() -> None:
    found = windows.together(25)
    assert (found.acknowledged, found.lost, found.findings) == (50, 0, 0)
