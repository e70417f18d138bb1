"""Other mail programs for peers.py: how each is told to write a message, and a home in which it has an account.

The accounts have servers where nobody listens: a message is begun, nothing is fetched or sent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SUBJECT = "Winter kiln"
_LINK = "mailto:marta@ruiz.example?subject=Winter%20kiln"


@dataclass(frozen=True)
class Program:
    """`command` begins a message; the window of it bears the SUBJECT.

    `stays` are names of processes that live on when the program ends: a desktop has them already. They count as
    memory of the program, unlike what every desktop has. `then` and `writes`: a second command, and the window it
    makes, where the first opens no message: Geary's waits until its server has answered once.
    """

    name: str
    package: str
    command: str
    prepare: str = ""
    stays: str = ""
    then: str = ""
    writes: str = ""
    files: Mapping[str, str] = field(default_factory=dict)


def settle(program: Program, home: Path) -> None:
    """Write the program's files into `home`."""
    for name, text in program.files.items():
        place = home / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")


def _preferences(values: Mapping[str, bool | int | str]) -> str:
    return "".join(f'user_pref("{name}", {json.dumps(value)});\n' for name, value in values.items())


_THUNDERBIRD = _preferences({
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.fullName": "Ana Prado",
    "mail.identity.id1.useremail": "ana@prado.example",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.server.server1.hostname": "localhost",
    "mail.server.server1.type": "pop3",
    "mail.server.server1.port": 9,
    "mail.server.server1.userName": "ana",
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.type": "none",
    "mail.server.server2.userName": "nobody",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "localhost",
    "mail.smtpserver.smtp1.port": 9,
    "mail.shell.checkDefaultClient": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "mail.rights.version": 1,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "toolkit.startup.max_resumed_crashes": -1,
})  # fmt: skip

_CLAWS_FOLDERS = """<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
    <folder type="mh" collapsed="0" name="Mailbox" path="Mail" sort="0">
        <folderitem type="normal" collapsed="0" name="Mailbox">
            <folderitem type="inbox" name="inbox" path="inbox"/>
            <folderitem type="outbox" name="sent" path="sent"/>
            <folderitem type="draft" name="draft" path="draft"/>
            <folderitem type="queue" name="queue" path="queue"/>
            <folderitem type="trash" name="trash" path="trash"/>
        </folderitem>
    </folder>
</folderlist>
"""

_GEARY = """[Metadata]
version=1
status=enabled

[Account]
ordinal=1
label=
prefetch_days=14
save_drafts=false
save_sent=false
use_signature=false
signature=
sender_mailboxes=Ana Prado <ana@prado.example>;
service_provider=other

[Folders]
archive_folder=
drafts_folder=
sent_folder=
junk_folder=
trash_folder=

[Incoming]
login=ana
remember_password=true
host=localhost
port=9
transport_security=none
credentials=custom

[Outgoing]
remember_password=true
host=localhost
port=9
transport_security=none
credentials=none
"""

THUNDERBIRD = Program(
    "Thunderbird",
    "thunderbird",
    f"thunderbird -profile $HOME/.thunderbird/prado -compose \"to='marta@ruiz.example',subject='{SUBJECT}'\"",
    files={".thunderbird/prado/user.js": _THUNDERBIRD},
)
KMAIL = Program(
    "KMail",
    "kmail",
    f'kmail -s "{SUBJECT}" --composer marta@ruiz.example',
    stays="akonadi",
    files={
        ".config/akonadi/akonadiserverrc": "[%General]\nDriver=QSQLITE3\n",
        ".config/emailidentities": "[General]\nDefault Identity=1\n\n[Identity #0]\nEmail Address=ana@prado.example\n"
        "Identity=Prado\nName=Ana Prado\nuoid=1\nTransport=1\n",
        ".config/mailtransports": "[General]\ndefault-transport=1\n\n[Transport 1]\nauth=false\nhost=localhost\nid=1\n"
        "name=Prado\nport=9\nidentifier=SMTP\n",
        ".config/kmail2rc": "[General]\nfirst-start=false\n\n[AccountWizard]\nConfigureAccountOnStartup=false\n",
        ".config/kwalletrc": "[Wallet]\nEnabled=false\nFirst Use=false\n",
    },
)
GEARY = Program(
    "Geary",
    "geary",
    f"geary '{_LINK}'",
    prepare="printf pass | gnome-keyring-daemon --unlock --components=secrets; "
    "for p in IMAP SMTP; do printf secret | secret-tool store --label=x xdg:schema org.gnome.Geary proto $p "
    "host localhost login ana; done",
    then="xdotool mousemove 452 149 click 1",
    writes="New Message",
    files={".config/geary/account_01/geary.ini": _GEARY},
)
CLAWS = Program(
    "Claws Mail",
    "claws-mail",
    f"claws-mail --compose '{_LINK}'",
    files={
        ".claws-mail/accountrc": "[Account: 1]\naccount_name=ana@prado.example\nis_default=1\nname=Ana Prado\n"
        "address=ana@prado.example\nprotocol=5\nsmtp_server=localhost\nset_sent_folder=0\n",
        ".claws-mail/clawsrc": "[Common]\nconfig_version=4\nenable_aspell=0\n",
        ".claws-mail/folderlist.xml": _CLAWS_FOLDERS,
        **{f"Mail/{name}/.mh_sequences": "" for name in ("inbox", "sent", "draft", "queue", "trash")},
    },
)
OTHERS = (THUNDERBIRD, KMAIL, GEARY, CLAWS)
OURS = Program(
    "**Tintero**",
    "tintero",
    f"tintero '{_LINK}'",
    prepare="tintero-cli account add --address ana@prado.example --host localhost --port 9 --security tls",
)
