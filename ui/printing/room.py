"""Asks for a printer or a file, and puts a message there page by page; the windows stay alive meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import Kind, MailError, Reason, Retry
from ui import dialogs
from ui.home.sources import clean_name
from ui.printing.on_paper import OnPaper
from ui.printing.preview import PrintPreview
from ui.printing.sheet import Printable, Sheet

Make = Callable[[], Awaitable[Printable]]
PDF_DOTS = 300
"""Per inch, for the places of letters; they are outlines all the same."""


class _Dialog(QPrintDialog):
    """Qt's own, opened as every other dialog is: its `open` wants a slot and hides the plain one."""

    def open(self) -> None:  # type: ignore[override]  # see above
        QDialog.open(self)


async def put_on_paper(parent: QWidget, make: Make, how: OnPaper) -> Path | None:
    """Do it as a person wants it; the file that was written, if it was one. Raises MailError."""
    if how is OnPaper.PREVIEW:
        wanted = await make()
        dialog = PrintPreview(parent, wanted)
        await dialogs.answer(dialog)
        if dialog.wanted is None:
            return None
        how, make = dialog.wanted, _again(wanted)
    if how is OnPaper.PDF:
        return await save_as_pdf(parent, make)
    await print_message(parent, make)
    return None


def _again(wanted: Printable) -> Make:
    """What was looked at is what goes onto paper."""

    async def same() -> Printable:
        return wanted

    return same


async def print_message(parent: QWidget, make: Make) -> bool:
    """Ask which printer, and print. False if the person changed their mind. Raises MailError."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    wanted = await make()
    printer.setDocName(wanted.subject)
    dialog = _Dialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print the message"))
    if await dialogs.answer(dialog) != QDialog.DialogCode.Accepted:
        return False
    await _paint(wanted, printer, printer.printerName())
    return True


async def save_as_pdf(parent: QWidget, make: Make) -> Path | None:
    """Ask for a file, and write the message there. None if the person changed their mind. Raises MailError."""
    wanted = await make()
    name = clean_name(wanted.subject) or QCoreApplication.translate("Printing", "message")
    title = QCoreApplication.translate("Printing", "Save as PDF")
    target = await dialogs.choose_save(parent, title, f"{name}.pdf")
    if target is None:
        return None
    await write_pdf(wanted, target)
    return target


async def write_pdf(wanted: Printable, target: Path) -> None:
    """Write it whole or not at all. Raises MailError."""
    unfinished = target.with_name(f".{target.name}.part")
    writer = QPdfWriter(str(unfinished))
    writer.setResolution(PDF_DOTS)
    writer.setPageSize(QPrinter().pageLayout().pageSize() if _has_size() else QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(wanted.subject)
    writer.setCreator("Tintero")
    try:
        await _paint(wanted, writer, target.name)
        await asyncio.to_thread(unfinished.replace, target)
    except OSError as error:
        raise _failed(target.name, error) from error
    finally:
        await asyncio.to_thread(unfinished.unlink, missing_ok=True)


def _has_size() -> bool:
    return QPrinter().pageLayout().pageSize().isValid()


async def _paint(wanted: Printable, device: QPagedPaintDevice, name: str) -> None:
    try:
        for _page in Sheet(wanted, device).paint():
            await asyncio.sleep(0)
    except OSError as error:
        raise _failed(name, error) from error


def _failed(name: str, error: OSError) -> MailError:
    return MailError(Kind.STORAGE, Reason.STORAGE_FAILED, f"{name}: {error}.", Retry.NEEDS_USER, facts={"name": name})
