"""The signs at the foot of a compose window: signature and template, one press away where there is room."""

from __future__ import annotations

from compose_desk import TO, ComposeDesk, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.model.signature import Signature
from ui.compose.picker import Picker


def test_a_signature_is_chosen_at_the_foot_of_the_window(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.signatures.store(Signature("Work", "<p>Ana Prado</p>"))
        window = await desk.open(TO)
        await desk.idle()
        button = window.bottom.signature
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        await desk.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.geometry().bottom() <= button.mapToGlobal(button.rect().topLeft()).y()  # it opens upwards
        QTest.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text() == "Work"
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await desk.until(lambda: "Ana Prado" in window.editor.text())

    stage(scene)


def test_a_template_is_chosen_at_the_foot_of_the_window(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.bottom.template.click()
        await desk.until(lambda: bool(window.findChildren(Picker)))
        window.findChildren(Picker)[0].reject()
        await desk.idle()

    stage(scene)


def test_signs_fold_where_there_is_no_room(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        bottom = window.bottom
        assert bottom.signature.isVisible()
        assert bottom.template.isVisible()
        window.resize(560, 500)
        for option in (bottom.priority, bottom.receipt, bottom.report):
            option.show()
        bottom.show_saved("Saved on the ninth of September at half past ten in the evening")
        assert bottom.sizeHint().width() <= bottom.width() or not bottom.template.isVisible()
        bottom.show_saved("")
        window.resize(960, 700)
        await desk.until(bottom.template.isVisible)

    stage(scene)


def test_in_a_wide_window_the_buttons_stay_with_the_sheet(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        bottom, paper = window.bottom, window.paper

        def beside() -> tuple[int, int]:
            left = paper.mapTo(window, paper.rect().topLeft()).x() - bottom.attach.x()
            return left, bottom.send.geometry().right() - paper.mapTo(window, paper.rect().topRight()).x()

        window.resize(960, 700)
        await desk.until(lambda: bottom.width() == 960)
        usual = beside()
        window.resize(1900, 700)
        await desk.until(lambda: bottom.width() == 1900 and beside() == usual)

    stage(scene)
