"""How the app trains: the way to the exercises, and out of one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, cast

from textual.screen import Screen

from advisor.tui.locking import LockingApp

if TYPE_CHECKING:
    from advisor.exercising import Setting
    from advisor.library import Library
    from advisor.tui.app import AdvisorApp
    from advisor.tui.screens.training import TrainingScreen


class Wanted(NamedTuple):
    """The exercise to begin with, empty to choose one, how it is to be taken, and the library if it is read already.

    ask: whether the mode is asked for once an exercise is chosen.
    """

    vignette: str
    setting: Setting
    library: Library | None = None
    ask: bool = False


class TrainingApp(LockingApp):
    """An app with exercises."""

    def exercises(self, wanted: Wanted | None = None) -> Screen[None]:
        """The screen of the exercises; wanted: the one that it goes on to."""
        from advisor.tui.screens.exercises import ExercisesScreen

        return ExercisesScreen(wanted)

    def training(self) -> TrainingScreen | None:
        """The exercise, whatever stands above it; None if there is none."""
        if "advisor.tui.screens.training" not in sys.modules:
            return None
        from advisor.tui.screens.training import TrainingScreen

        return next((screen for screen in self.screen_stack if isinstance(screen, TrainingScreen)), None)

    def training_asked(self, then: Callable[[], None]) -> bool:
        """Whether somebody was asked first, because an exercise would be lost."""
        training = self.training()
        if training is None or not training.unsaved:
            return False
        from advisor.tui.screens.training import LeaveExercise

        if isinstance(self.screen, LeaveExercise):
            return False
        while self.screen is not training:
            self.pop_screen()
        training.ask_to_leave(then)
        return True

    def action_train(self) -> None:
        """Show the exercises; where something would be lost, ask once."""
        app = cast("AdvisorApp", self)
        app.leave(lambda: app.show(self.exercises()))
