"""The accounts of this profile: their list in its order, and everything about the chosen one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import Account, AccountState, AuthMethod, Identity, SecretPlace
from app.model.outgoing import Fate
from ui import dialogs
from ui.accounts import transfer
from ui.accounts.account_list import AccountList
from ui.accounts.account_page import AccountDeed, AccountPage
from ui.accounts.account_sections import IdentityDeed
from ui.accounts.exceptions_section import Exemption
from ui.accounts.identity_sheet import edited
from ui.accounts.in_place import Way
from ui.accounts.permission_sheet import sign_in_again
from ui.accounts.removal import what_becomes
from ui.accounts.thunderbird import bring_from_thunderbird
from ui.home.empty import EmptyState
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.basics import Push, column, push, row, text, tool
from ui.widgets.folding import Folding
from ui.widgets.scrolled import scrolled
from ui.widgets.selected import follow_selection
from ui.words.error_text import advice

_LIST, _NARROW, _FEW = 208, 520, 2
_ANY = 16_777_215  # Qt's word for no limit


class AccountsPage(QWidget):
    """Follows the stored accounts; `reload` reads them again."""

    add_wanted = Signal()
    edit_wanted = Signal(int)

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__()
        self._engine, self._tasks = engine, tasks
        self.title = self.tr("Accounts")
        self.setAccessibleName(self.title)
        self._states: dict[int, AccountState] = {}
        self._places: dict[int, SecretPlace] = {}
        self._signatures: dict[int, str] = {}
        self._wanted = self._turn = 0
        self._conversation = ""
        self._testing: asyncio.Task[None] | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.list, self.page = AccountList(), AccountPage()
        self.add: Push = push(self.tr("Add account…"), icon="add")
        menu = QMenu(self)
        self.export = menu.addAction(self.tr("Save the accounts to a file…"), lambda: self._start(self._export()))
        self.bring = menu.addAction(self.tr("Add accounts from a file…"), lambda: self._start(self._bring()))
        self.foreign = menu.addAction(self.tr("Take over from Thunderbird…"), lambda: self._start(self._from_other()))
        self.more = tool("more", self.tr("More about accounts"), menu=menu, size=16)
        self.more.setProperty("look", "bare")  # the dots say that there is a menu
        self.more.setFixedWidth(self.more.height())
        self._notices = column(gap=0)
        heading = text(self.title, "title", weight=QFont.Weight.DemiBold)
        translate = QCoreApplication.translate
        self.empty = EmptyState(
            "account",
            translate("EmptyStates", "Write first, set up later"),
            translate("EmptyStates", "Tintero keeps what you write."),
        )
        self.page.installEventFilter(self)
        self._right = scrolled(column(self.page, gap=0))
        self._middle = row(self.list, (self._right, 1), gap=theme.GAP_2)
        page = column(
            Folding(heading, row(None, self.add, self.more)),
            10,
            self._notices,
            (self.empty, 1),
            (self._middle, 1),
            gap=0,
            margins=(32, 20, 20, 16),  # the button is higher than the heading, which stands as on the other pages
        )
        page.addStretch(0)  # keeps the heading up while nothing else is there
        self.setLayout(page)

        for part in (self.list, self._right, self.empty):
            part.hide()  # until it is known what there is

    def _wire(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        follow_selection(self.list)
        self.list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self.list.moved.connect(lambda ids: self._start(self._engine.accounts.arrange(ids)))
        self.list.itemActivated.connect(lambda _item: self.page.server.edit.setFocus(Qt.FocusReason.OtherFocusReason))
        self.page.wanted.connect(self._on_wanted)
        self.page.identities.acted.connect(self._on_identity)
        self.page.exceptions.ended.connect(self._on_exception_ended)
        self.page.identities.add_wanted.connect(lambda: self._start(self._edit_identity(None)))
        self.page.sending.undo_chosen.connect(self._on_undo)
        self.page.sending.patience_chosen.connect(self._on_patience)
        self.page.pace.look_after(self._engine, self._tasks, self._start)
        self.page.server.card.fix_wanted.connect(self._on_fix)
        self.page.server.card.conversation_wanted.connect(self._on_conversation)

    # reading

    def reload(self) -> None:
        self._tasks.start(self._load(), "read the accounts")

    async def _load(self) -> None:
        """The list first; what the keyring has to be asked for follows."""
        self._turn += 1
        turn, engine = self._turn, self._engine
        accounts = await engine.accounts.all()
        names = {signature.id: signature.name for signature in await engine.signatures.all()}
        choices = await engine.signatures.choices()
        self._signatures = {key: names[choice.new] for key, choice in choices.items() if choice.new in names}
        if turn != self._turn:
            return
        shown = self.list.chosen()
        self.list.show_accounts(accounts, self._states, self._wanted or (shown.id if shown else 0))
        self._wanted = 0
        self._show_chosen()
        for account in accounts:
            place, state = await engine.accounts.secret_place(account.id), await engine.accounts.state(account)
            if turn != self._turn:
                return
            self._places[account.id], self._states[account.id] = place, state
            self.list.show_state(account.id, state)
            if account == self.list.chosen():
                self._show_chosen()

    def _show_chosen(self) -> None:
        account = self.list.chosen()
        for widget in (self.list, self._right):
            widget.setVisible(account is not None)
        self.empty.setVisible(account is None)
        self.export.setEnabled(account is not None)
        if account is not None:
            place, state = self._places.get(account.id), self._states.get(account.id)
            self.page.show_account(account, place, state, self._signatures)
            here, last = self.list.currentRow(), self.list.count() - 1
            self.page.up.setEnabled(here > 0)
            self.page.down.setEnabled(here < last)
        self._fold()

    def _on_chosen(self) -> None:
        self._stop_test()
        self.page.hush()
        self._right.verticalScrollBar().setValue(0)
        self._show_chosen()

    # acting

    def _start(self, deed: Awaitable[object]) -> None:
        self._tasks.start(self._try(deed), "look after an account")

    async def _try(self, deed: Awaitable[object]) -> None:
        """What goes wrong is said above everything, where nothing older stands then."""
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        try:
            await deed
        except MailError as error:
            said = advice(error)
            self._notices.addWidget(Banner("danger", said.title, said.sentence))
            self.page.sending.forget()
            self._show_chosen()

    def _on_wanted(self, deed: AccountDeed) -> None:
        account, accounts = self.list.chosen(), self._engine.accounts
        if account is None:
            return
        match deed:
            case AccountDeed.EDIT:
                self.edit_wanted.emit(account.id)
            case AccountDeed.TEST:
                self._test(account)
            case AccountDeed.UP:
                self.list.shift(-1)
            case AccountDeed.DOWN:
                self.list.shift(1)
            case AccountDeed.USUAL:
                self._start(accounts.set_default(account.id))
            case AccountDeed.OFF:
                self._start(accounts.switch_off(account.id))
            case AccountDeed.ON:
                self._start(accounts.switch_on(account.id))
            case AccountDeed.DUPLICATE:
                self._start(self._duplicate(account))
            case AccountDeed.REMOVE:
                self._start(self._remove(account))
            case AccountDeed.SIGN_IN:
                self._start(self._sign_in(account))
            case AccountDeed.SIGN_OUT:
                self._start(self._sign_out(account))

    async def _duplicate(self, account: Account) -> None:
        made = await self._engine.accounts.duplicate(account.id)
        self._wanted = made.id
        self.reload()

    async def _remove(self, account: Account) -> None:
        waiting = await self._engine.accounts.waiting(account.id)
        kept = self.tr("Sent mail and drafts stay. Its password is forgotten.")
        title = self.tr("Remove “{name}”").format(name=account.name)
        fate: Fate | None = Fate.DRAFTS  # also of what is queued while the question stands
        if waiting:
            fate = await what_becomes(self, title, kept, waiting)
        elif not await dialogs.ask(self, title, kept, safe=self.tr("Keep it"), risky=self.tr("Remove account")):
            fate = None
        if fate is not None:
            self._stop_test()
            await self._engine.accounts.remove(account.id, fate)

    async def _sign_in(self, account: Account) -> None:
        """Also of an identity's own server, if it is that one's password which is missing."""
        for identity in account.identities:
            own = account.over(identity)
            if own.via and await self._engine.accounts.secret_place(account.id, own.via) is SecretPlace.NONE:
                account = own
        if await sign_in_again(self, self._engine, self._tasks, account) is Way.SETTINGS:
            self.edit_wanted.emit(account.id)

    async def _sign_out(self, account: Account) -> None:
        is_permission = account.auth.method is AuthMethod.OAUTH
        sure = await dialogs.ask(
            self,
            (self.tr("Sign out of “{name}”") if is_permission else self.tr("Forget the password of “{name}”")).format(
                name=account.name
            ),
            self.tr(
                "The provider is told that Tintero may send for you no longer. Messages wait in the Outbox until you "
                "sign in again."
            )
            if is_permission
            else self.tr("It is deleted on this computer. Messages wait in the Outbox until you type it again."),
            safe=self.tr("Stay signed in"),
            risky=self.tr("Sign out") if is_permission else self.tr("Forget it"),
        )
        if sure:
            self._stop_test()
            await self._engine.accounts.sign_out(account)

    def _on_exception_ended(self, what: Exemption, identity_id: int) -> None:
        if (account := self.list.chosen()) is not None:
            accounts = self._engine.accounts
            end = accounts.forget_pin if what is Exemption.CERTIFICATE else accounts.refuse_old_tls
            self._start(end(account.id, identity_id))

    def _on_undo(self, seconds: int | None) -> None:
        if (account := self.list.chosen()) is not None:
            self._start(self._engine.accounts.set_undo(account.id, seconds))

    def _on_patience(self, seconds: float) -> None:
        if (account := self.list.chosen()) is not None:
            self._start(self._engine.accounts.set_patience(account.id, seconds))

    # identities

    def _on_identity(self, deed: IdentityDeed, identity: Identity) -> None:
        account = self.list.chosen()
        if account is None:
            return
        others = [other for other in account.identities if other.id != identity.id]
        if deed is IdentityDeed.EDIT:
            self._start(self._edit_identity(identity))
        elif deed is IdentityDeed.FIRST:
            self._start(self._engine.accounts.set_identities(account.id, [identity, *others]))
        else:
            self._start(self._remove_identity(account, identity, others))

    async def _edit_identity(self, identity: Identity | None) -> None:
        account = self.list.chosen()
        if account is not None:
            await edited(self, self._engine, self._tasks, account, identity)

    async def _remove_identity(self, account: Account, identity: Identity, others: list[Identity]) -> None:
        sure = await dialogs.ask(
            self,
            self.tr("Remove “{address}”").format(address=identity.address.spec),
            self.tr("Drafts from there are sent from the first identity of the account. Nothing else changes."),
            safe=self.tr("Keep it"),
            risky=self.tr("Remove identity"),
        )
        if sure:
            await self._engine.accounts.set_identities(account.id, others)

    # the test

    def _test(self, account: Account) -> None:
        self._stop_test()
        self.page.server.begin(account)
        self._testing = self._tasks.start(self._run_test(account), "try an account")

    async def _run_test(self, account: Account) -> None:
        """Each server that the account's identities send over, the first identity's first."""
        card, self._conversation = self.page.server.card, ""

        def keep(transcript: str) -> None:
            self._conversation += transcript

        ways = {one.via: one for one in map(account.over, account.identities)}  # the account's own once, if at all
        try:
            for number, one in enumerate(ways.values()):
                if number:
                    self.page.server.begin(one)
                await self._engine.accounts.check(one, None, card.show_step, on_conversation=keep)
        except MailError as error:
            card.show_failure(error)
            self.page.server.test.setText(self.tr("Test again"))
            return
        card.show_success()
        self.page.say("ok", self.tr("This account can send"), self.tr("The server took everything but a message."))

    def _stop_test(self) -> None:
        if self._testing is not None:
            self._testing.cancel()
            self._testing = None
        self.page.server.test.setText(self.tr("Test now"))

    def _on_fix(self, name: str) -> None:
        """`again` tests once more, `sign_in` asks for the password; all else is done where the server is edited."""
        here = {"again": AccountDeed.TEST, "sign_in": AccountDeed.SIGN_IN}
        self._on_wanted(here.get(name, AccountDeed.EDIT))

    def _on_conversation(self) -> None:
        title = self.tr("The conversation")
        self._tasks.start(dialogs.show_text(self, title, self._conversation), "show a conversation")

    # files

    async def _export(self) -> None:
        await transfer.export(self, self._engine)

    async def _bring(self) -> None:
        await self._welcome(await transfer.bring(self, self._engine))

    async def _from_other(self) -> None:
        await self._welcome(await bring_from_thunderbird(self, self._engine))

    async def _welcome(self, added: Sequence[Account]) -> None:
        """Show the first of new accounts, and ask for the passwords that they lack."""
        if added:
            self._wanted = added[0].id
            self.reload()
            for account in added:
                if account.auth.method is AuthMethod.PASSWORD:
                    await sign_in_again(self, self._engine, self._tasks, account)

    # room

    def _fold(self) -> None:
        """Where there is no room side by side, the list stands above the account."""
        wide = max(_LIST, self.list.wide_enough())
        is_narrow = self.width() < max(_NARROW, wide + self.page.minimumSizeHint().width() + 2 * theme.GAP_8)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(down if is_narrow else across)
        few = _FEW * max(self.list.sizeHintForRow(0), theme.ROW)
        self.list.setMinimumSize(0 if is_narrow else wide, few)
        self.list.setMaximumSize(_ANY if is_narrow else wide, few if is_narrow else _ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the account says has changed, and so has the room that it needs."""
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return False
