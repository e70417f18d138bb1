"""The pictures of the documents, from a live session: `python3 packaging/dev.py pictures [FOLDER [LANGUAGE]]`.

The real program runs offscreen on a fresh profile with the practice server in it. An account is set up, messages are
typed, sent and answered by keys, and each picture shows what stands in the window at that moment. Nothing is prepared.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

os.environ["QT_API"] = "pyside6"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from hands import Hands
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from ui import main as program
from ui import translate
from ui.accounts.wizard import Wizard
from ui.compose.review.review_panel import ReviewPanel
from ui.compose.view.preview import Preview
from ui.compose.window import ComposeWindow
from ui.home.folders import Place
from ui.home.window import HomeWindow
from ui.look.theme import Theme
from ui.reader.window import ReaderWindow
from ui.settings.window import SettingsWindow
from ui.shell import Shell
from ui.start import event_loop
from ui.start.running import Beginning, run
from ui.trial import sample

TOP = Path(__file__).resolve().parent.parent
SETTLE = 0.6  # seconds: what fades in has faded in, what loads has loaded
SUBJECT = "Printing the winter catalogue"
GUIDE = frozenset({"compose_light", "reply_light", "review_light", "wizard_sign_in_light", "outbox_light"})
PICTURES = TOP / "docs/pictures"
LANGUAGES = {"en": PICTURES} | {language: PICTURES / language for language in ("de", "es", "fr")}
ARABIC = "شكرا جزيلا، نراكم يوم الاثنين."


def said(context: str, words: str) -> str:
    """The words as the program says them in this session."""
    return QCoreApplication.translate(context, words)


def menu(words: str) -> str:
    """The name of a menu of the compose window."""
    marked = {"Insert": "&Insert", "Format": "F&ormat"}
    return said("Actions", marked[words]).replace("&", "")


class Session:
    """One session; `shoot` keeps what is seen, of other languages than English what their guides show."""

    def __init__(self, shell: Shell, theme: Theme, folder: Path, language: str) -> None:
        self.shell, self.theme, self.folder = shell, theme, folder
        self.only = None if language == "en" else GUIDE
        self.hands = Hands()

    async def whole(self) -> None:
        """Everything in turn."""
        await self.set_up()
        await self.first_letters()
        window = await self.compose()
        await self.preview(window)
        await self.review(window)
        await self.send()
        await self.read_and_answer()
        await self.settings()

    # pictures

    async def shoot(self, window: QWidget, name: str) -> None:
        """One picture, in the colours of now."""
        if self.only is not None and name not in self.only:
            return
        await asyncio.sleep(SETTLE)
        target = self.folder / f"{name}.png"
        window.grab().save(str(target))
        with Image.open(target) as full:
            plain = full.convert("RGB")
        plain.save(target, optimize=True)
        print(f"pictures: {name}.png", flush=True)

    async def shoot_both(self, window: QWidget, name: str) -> None:
        for choice in ("dark", "light"):
            self.theme.set(choice)
            await self.shoot(window, f"{name}_{choice}")

    # setting up

    async def set_up(self) -> None:
        """The wizard's pages for addresses of real kinds, then the practice account."""
        wizard = await self.hands.in_front(Wizard)
        self.hands.write("Ana Prado")
        self.hands.press("Tab")
        self.hands.write("ana@gmail.com")
        self.hands.press("Tab")
        await self.hands.until(lambda: not wizard.searching.is_busy, "the search")
        await self.shoot(wizard, "wizard_found")
        await self.hands.tab_to(said("Wizard", "Continue"))
        self.hands.press("Space")
        await self.hands.until(lambda: wizard.current == 1, "the page for signing in")
        await self.shoot_both(wizard, "wizard_sign_in")
        await self.hands.tab_to(said("Wizard", "Back"))
        self.hands.press("Space")
        await self.hands.tab_to(said("YouPage", "Try it with a practice server"))
        self.hands.press("Space")
        await self.hands.in_front(ComposeWindow)
        self.hands.press("Ctrl+W")
        await self.home()

    async def home(self) -> HomeWindow:
        """The mail window in front, as a window manager brings it there."""
        home = self.shell.show_home()
        return await self.hands.in_front(HomeWindow) if home.isActiveWindow() else home

    async def new(self, to: str, subject: str) -> ComposeWindow:
        """A new message with its head filled, the keyboard in its text."""
        (await self.home()).activateWindow()
        await self.hands.in_front(HomeWindow)
        self.hands.press("Ctrl+N")
        window = await self.hands.in_front(ComposeWindow)
        self.hands.write(f"{to},")
        self.hands.press("Alt+3")
        self.hands.write(subject)
        self.hands.press("Alt+4")
        return window

    async def first_letters(self) -> None:
        """Some mail to be seen in the mail window: two sent, one left in Drafts."""
        letters = (
            (
                "Marta Ruiz <marta@ruiz.example>",
                "Thursday at the studio",
                "Thursday at ten suits me. I bring the samples.",
            ),
            ("imprenta@graficaspez.example", "Paper for the covers", "Is the 300 g board still in stock, in white?"),
        )
        for to, subject, words in letters:
            await self.new(to, subject)
            self.hands.write(words)
            self.hands.press("Ctrl+Return")
            await self.hands.until(lambda: not self.shell.composes, "the window closing")
        await self.new("Bernd Meier <bernd@meier.example>", "Frankfurt in October")
        self.hands.write("Dear Bernd, we would like to share a stand with you again. ")
        self.hands.press("Ctrl+W")
        await self.hands.until(lambda: not self.shell.composes, "the draft being put away")

    # writing

    async def compose(self) -> ComposeWindow:
        hands = self.hands
        window = await self.new("Marta Ruiz <marta@ruiz.example>", SUBJECT)
        window.resize(980, 900)
        hands.press("Ctrl+Alt+2")
        hands.write("Two questions before I sign")
        hands.press("Return")
        hands.write("Hi Marta, the ")
        hands.press("Ctrl+B")
        hands.write("printer confirmed the paper")
        hands.press("Ctrl+B")
        hands.write(" this morning, so both editions can go out in the week of 7 December.")
        hands.press("Return", "Ctrl+Shift+8")
        hands.write("The blue on the cover is darker than the proof, see the picture.")
        hands.press("Return")
        hands.write("Deliver to ")
        await self.link("https://prado.example/studio", "the studio")
        hands.write(" with the code ")
        hands.press("Ctrl+E")
        hands.write("PEZ-14")
        hands.press("Ctrl+E", "Return", "Return")
        await self.table()
        hands.write("If the table looks right I sign on Monday. I have attached the quotation.")
        hands.press("Return")
        hands.write(ARABIC)
        hands.press("Return", "Ctrl+Shift+9")
        hands.write("The blue may come out a little darker on uncoated paper.")
        hands.press("Return", "Return", "Ctrl+Shift+I")
        await hands.choose_file(sample.folder() / sample.PICTURE)
        await hands.until(lambda: bool(window.editor.picture_ids()), "the picture")
        hands.press("Ctrl+Home")
        window.editor.verticalScrollBar().setValue(0)
        await self.shoot_both(window, "compose")
        await self.narrow(window)
        return window

    async def link(self, address: str, words: str) -> None:
        self.hands.press("Ctrl+K")
        await self.hands.until(lambda: QApplication.activePopupWidget() is not None, "the field for an address")
        self.hands.write(address)
        self.hands.press("Tab")
        self.hands.write(words)
        self.hands.press("Return")
        await self.hands.until(lambda: isinstance(self.hands.holder(), QTextEdit), "the text again")

    async def table(self) -> None:
        await self.hands.choose(menu("Insert"), said("EditorActions", "Table"))
        self.hands.press("Down", "Down", "Right", "Right", "Return")
        await self.hands.until(lambda: isinstance(self.hands.holder(), QTextEdit), "the table")
        for words in ("Edition", "Copies", "Price each", "Cloth", "250", "€ 18.40", "Paper", "900"):
            self.hands.write(words)
            self.hands.press("Tab")
        self.hands.write("€ 6.15")
        await self.hands.choose(menu("Format"), said("EditorActions", "Table"), said("TableRoom", "Header row"))
        self.hands.press("Down")

    async def narrow(self, window: ComposeWindow) -> None:
        size = window.size()
        window.resize(560, 800)
        await self.shoot(window, "compose_narrow")
        window.resize(size)

    async def preview(self, window: ComposeWindow) -> None:
        self.hands.press("F8")
        preview = await self.hands.in_front(Preview)
        await asyncio.sleep(3)  # Chromium starts
        await self.shoot(preview, "preview")
        self.hands.press("Right")
        await asyncio.sleep(1)
        await self.shoot(preview, "preview_telephone")
        self.hands.press("Escape")
        await self.hands.until(window.isActiveWindow, "the message in front")

    async def review(self, window: ComposeWindow) -> None:
        """No subject any more: the panel asks."""
        self.hands.press("Alt+3", "Ctrl+A", "Delete", "Ctrl+Return")
        panel = await self.hands.until(lambda: window.findChild(ReviewPanel), "the review")
        assert isinstance(panel, ReviewPanel)
        await self.shoot_both(window, "review")
        self.hands.press("Escape", "Alt+3")
        self.hands.write(SUBJECT)

    # sending and after

    async def send(self) -> None:
        self.hands.press("Ctrl+Shift+A")
        await self.hands.choose_file(sample.folder() / sample.FILES[0])
        await self.shell.engine.preferences.change(undo_seconds=20)
        self.hands.press("Ctrl+Return")
        await self.hands.until(lambda: not self.shell.composes, "the window closing")
        home = await self.home()
        home.show_place(Place.OUTBOX)
        await self.shoot_both(home, "outbox")
        await self.hands.until(lambda: len(self.received()) == 3, "the third message arriving")
        for place, name in ((Place.DRAFTS, "home_drafts"), (Place.SENT, "home")):
            home.show_place(place)
            self.hands.press("Home")
            await asyncio.sleep(SETTLE)
            await self.shoot_both(home, name)

    def received(self) -> list[Path]:
        practice = self.shell.engine.practice
        return practice.received() if practice is not None else []

    async def read_and_answer(self) -> None:
        self.shell.hand_over([str(max(self.received(), key=lambda path: path.stat().st_size))])
        reader = await self.hands.in_front(ReaderWindow)
        await self.hands.until(
            lambda: "printer confirmed" in reader.paper.document().toPlainText(), "the letter's text"
        )
        await self.shoot_both(reader, "reader")
        self.hands.press("Ctrl+R")
        window = await self.hands.in_front(ComposeWindow)
        await self.hands.until(lambda: window.form.original is not None, "the sealed original")
        self.hands.write("The table is right, I sign on Monday. Thank you for the proof.")
        await self.shoot_both(window, "reply")
        self.hands.press("Ctrl+W")
        await self.hands.until(lambda: not self.shell.composes, "the answer being put away")

    async def settings(self) -> None:
        self.shell.settings()
        window = await self.hands.in_front(SettingsWindow)
        await self.shoot_both(window, "settings")


def main(folder: Path, language: str) -> int:
    """Take all pictures into `folder`. Returns the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    failed: list[BaseException] = []
    with tempfile.TemporaryDirectory(prefix="tintero-pictures-") as place:
        profile = Path(place) / "profile"
        profile.mkdir(mode=0o700)
        application = program.make_application()
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        if "Inter" in QFontDatabase.families():
            application.setFont(QFont("Inter", 10))
        translate.install(application, language)
        theme = Theme(application, profile / "cache", "light")

        def ready(shell: Shell) -> None:
            shell.tasks.start(whole(shell), "take pictures")

        async def whole(shell: Shell) -> None:
            try:
                await Session(shell, theme, folder, language).whole()
            except BaseException as problem:
                failed.append(problem)
                raise
            finally:
                shell.end_now()

        options = program.parse(["--profile", str(profile)])
        loop = event_loop.make(application)
        asyncio.set_event_loop(loop)
        with loop:
            loop.run_until_complete(run(Beginning(application, theme, profile, options, is_seen=False), ready))
    for problem in failed:
        traceback.print_exception(problem)
    return 1 if failed else 0


def all_languages() -> int:
    """A process for each: a program speaks one language from its first window on."""
    command = (sys.executable, "-m", "tests.pictures")
    return max(subprocess.run([*command, folder, language]).returncode for language, folder in LANGUAGES.items())


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(all_languages())
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en"))
