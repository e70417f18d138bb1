<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tintero</source>
            <translation>Über Tintero</translation>
        </message>
        <message>
            <source>A desktop mail program that starts from writing.</source>
            <translation>Ein E-Mail-Programm für den Desktop, das vom Schreiben ausgeht.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Copy the version and what it runs on</source>
            <translation>Version und Umgebung kopieren</translation>
        </message>
        <message>
            <source>Qt {qt} · Python {python}</source>
            <translation>Qt {qt} · Python {python}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
        <message>
            <source>Report a fault…</source>
            <translation>Fehler melden…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Alt with an arrow moves the account</source>
            <translation>Alt mit einer Pfeiltaste verschiebt das Konto</translation>
        </message>
        <message>
            <source>usual sender</source>
            <translation>Standardabsender</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Remove account…</source>
            <translation>Konto entfernen…</translation>
        </message>
        <message>
            <source>Make it the usual sender</source>
            <translation>Als Standardabsender verwenden</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>More about this account</source>
            <translation>Mehr zu diesem Konto</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Switched off. It sends nothing; its messages wait in the Outbox.</source>
            <translation>Deaktiviert. Es sendet nichts; seine Nachrichten warten im Postausgang.</translation>
        </message>
        <message>
            <source>{state}, usual sender</source>
            <translation>{state}, Standardabsender</translation>
        </message>
    </context>
    <context>
        <name>AccountSections</name>
        <message>
            <source>Identities</source>
            <translation>Identitäten</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>AccountTransfer</name>
        <message>
            <source>Save the accounts to a file</source>
            <translation>Konten in eine Datei speichern</translation>
        </message>
        <message>
            <source>Add accounts from a file</source>
            <translation>Konten aus einer Datei hinzufügen</translation>
        </message>
        <message>
            <source>Accounts (*.json);;All files (*)</source>
            <translation>Konten (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Look at the servers: your password will go there. Add them only if the file comes from you or from somebody you trust. Passwords are asked for afterwards; accounts that are here already are passed over.</source>
            <translation>Sehen Sie sich die Server an: Dorthin geht Ihr Passwort. Fügen Sie sie nur hinzu, wenn die Datei von Ihnen oder von jemandem stammt, dem Sie vertrauen. Nach Passwörtern wird danach gefragt; Konten, die es hier schon gibt, werden übergangen.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Nichts hinzufügen</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Needs sign-in</source>
            <translation>Anmeldung nötig</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Aktion nötig</translation>
        </message>
        <message>
            <source>Not reached, tries again</source>
            <translation>Nicht erreicht, neuer Versuch folgt</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>{host}, port {port}, TLS from the first byte</source>
            <translation>{host}, Port {port}, TLS vom ersten Byte an</translation>
        </message>
        <message>
            <source>{host}, port {port}, STARTTLS</source>
            <translation>{host}, Port {port}, STARTTLS</translation>
        </message>
        <message>
            <source>{host}, port {port}, not encrypted</source>
            <translation>{host}, Port {port}, unverschlüsselt</translation>
        </message>
        <message>
            <source>Password of {user}, in the system's keyring</source>
            <translation>Passwort von {user}, im Schlüsselbund des Systems</translation>
        </message>
        <message>
            <source>Password of {user}, in the vault</source>
            <translation>Passwort von {user}, im Tresor</translation>
        </message>
        <message>
            <source>Password of {user}, known until Tintero ends</source>
            <translation>Passwort von {user}, bis Tintero endet</translation>
        </message>
        <message>
            <source>Password of {user}, told by a command</source>
            <translation>Passwort von {user}, von einem Befehl geliefert</translation>
        </message>
        <message>
            <source>The password of {user} is missing</source>
            <translation>Das Passwort von {user} fehlt</translation>
        </message>
        <message>
            <source>Permission of the provider, in the system's keyring</source>
            <translation>Erlaubnis des Anbieters, im Schlüsselbund des Systems</translation>
        </message>
        <message>
            <source>Permission of the provider, in the vault</source>
            <translation>Erlaubnis des Anbieters, im Tresor</translation>
        </message>
        <message>
            <source>Permission of the provider, known until Tintero ends</source>
            <translation>Erlaubnis des Anbieters, bis Tintero endet</translation>
        </message>
        <message>
            <source>You are not signed in with the provider</source>
            <translation>Sie sind beim Anbieter nicht angemeldet</translation>
        </message>
        <message>
            <source>No sign-in: the server knows this computer</source>
            <translation>Ohne Anmeldung: Der Server kennt diesen Computer</translation>
        </message>
        <message>
            <source>Answers go to {address}</source>
            <translation>Antworten gehen an {address}</translation>
        </message>
        <message>
            <source>Always a copy to {names}</source>
            <translation>Immer eine Kopie an {names}</translation>
        </message>
        <message>
            <source>Always a hidden copy to {names}</source>
            <translation>Immer eine Blindkopie an {names}</translation>
        </message>
        <message>
            <source>Also answers for {patterns}</source>
            <translation>Antwortet auch für {patterns}</translation>
        </message>
        <message>
            <source>Writes to {domains}</source>
            <translation>Schreibt an {domains}</translation>
        </message>
        <message>
            <source>Sends over {host}</source>
            <translation>Sendet über {host}</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Save the accounts to a file…</source>
            <translation>Konten in eine Datei speichern…</translation>
        </message>
        <message>
            <source>Add accounts from a file…</source>
            <translation>Konten aus einer Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Aus Thunderbird übernehmen…</translation>
        </message>
        <message>
            <source>More about accounts</source>
            <translation>Mehr zu Konten</translation>
        </message>
        <message>
            <source>Sent mail and drafts stay. Its password is forgotten.</source>
            <translation>Gesendete Nachrichten und Entwürfe bleiben. Das Passwort wird vergessen.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>Sign out of “{name}”</source>
            <translation>Von „{name}“ abmelden</translation>
        </message>
        <message>
            <source>Forget the password of “{name}”</source>
            <translation>Passwort von „{name}“ vergessen</translation>
        </message>
        <message>
            <source>The provider is told that Tintero may send for you no longer. Messages wait in the Outbox until you sign in again.</source>
            <translation>Dem Anbieter wird mitgeteilt, dass Tintero nicht mehr für Sie senden darf. Nachrichten warten im Postausgang, bis Sie sich wieder anmelden.</translation>
        </message>
        <message>
            <source>It is deleted on this computer. Messages wait in the Outbox until you type it again.</source>
            <translation>Es wird auf diesem Computer gelöscht. Nachrichten warten im Postausgang, bis Sie es wieder eingeben.</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Angemeldet bleiben</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Remove “{address}”</source>
            <translation>„{address}“ entfernen</translation>
        </message>
        <message>
            <source>Drafts from there are sent from the first identity of the account. Nothing else changes.</source>
            <translation>Entwürfe von dort werden mit der ersten Identität des Kontos gesendet. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>Remove identity</source>
            <translation>Identität entfernen</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <source>This account can send</source>
            <translation>Dieses Konto kann senden</translation>
        </message>
        <message>
            <source>The server took everything but a message.</source>
            <translation>Der Server nahm alles an außer einer Nachricht.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Jetzt testen</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>Das Protokoll</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send now, without a chance to undo</source>
            <translation>Sofort senden, ohne Rücknahme</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Dateien anhängen…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Hohe Priorität</translation>
        </message>
        <message>
            <source>Normal priority</source>
            <translation>Normale Priorität</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Niedrige Priorität</translation>
        </message>
        <message>
            <source>Ask for a read receipt</source>
            <translation>Lesebestätigung anfordern</translation>
        </message>
        <message>
            <source>Ask for a delivery report</source>
            <translation>Zustellbericht anfordern</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>For&amp;mat</translation>
        </message>
        <message>
            <source>Too&amp;ls</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>&amp;Optionen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>“{subject}” has gone on meanwhile.</source>
            <translation>„{subject}“ ist inzwischen weitergegangen.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Quelltext der Nachricht</translation>
        </message>
        <message>
            <source>“{subject}” was stopped and stays in the Outbox.</source>
            <translation>„{subject}“ wurde angehalten und bleibt im Postausgang.</translation>
        </message>
        <message>
            <source>Not sent. “{subject}” is in Drafts.</source>
            <translation>Nicht gesendet. „{subject}“ liegt in den Entwürfen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Send it a second time?</source>
            <translation>Ein zweites Mal senden?</translation>
        </message>
        <message>
            <source>“{subject}” may have arrived already. Whoever has it may get it twice. {known}</source>
            <translation>„{subject}“ ist vielleicht schon angekommen. Wer sie hat, bekommt sie womöglich doppelt. {known}</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Delete this message?</source>
            <translation>Diese Nachricht löschen?</translation>
        </message>
        <message>
            <source>“{subject}” was not sent. Nothing of it stays.</source>
            <translation>„{subject}“ wurde nicht gesendet. Nichts davon bleibt.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>Aftermath</name>
        <message>
            <source>Draft discarded</source>
            <translation>Entwurf verworfen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>AppActions</name>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Mail window</source>
            <translation>E-Mail-Fenster</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Befehle…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Tintero</source>
            <translation>Über Tintero</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>&amp;Tintero</source>
            <translation>&amp;Tintero</translation>
        </message>
    </context>
    <context>
        <name>AskServer</name>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} wird gefragt…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ask {host} whether it arrived?</source>
            <translation>{host} fragen, ob sie angekommen ist?</translation>
        </message>
        <message>
            <source>Tintero signs in there as your account does for sending, looks for this message in your folder of sent mail, and changes nothing in it.</source>
            <translation>Tintero meldet sich dort so an, wie Ihr Konto es zum Senden tut, sucht diese Nachricht in Ihrem Ordner der gesendeten Nachrichten und ändert nichts darin.</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Server fragen</translation>
        </message>
        <message>
            <source>The server has “{subject}”: a copy is in its folder “{folder}”.</source>
            <translation>Der Server hat „{subject}“: Eine Kopie liegt in seinem Ordner „{folder}“.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{what}. Nothing was changed; whether the message arrived is as unknown as before.</source>
            <translation>{what}. Nichts wurde geändert; ob die Nachricht ankam, ist so ungewiss wie zuvor.</translation>
        </message>
        <message>
            <source>The server could not be asked</source>
            <translation>Der Server konnte nicht gefragt werden</translation>
        </message>
        <message>
            <source>A copy is there, but it proves nothing</source>
            <translation>Eine Kopie ist da, aber sie beweist nichts</translation>
        </message>
        <message>
            <source>Part of the recipients were confirmed before, and the copy in “{folder}” may be theirs. Ask the others before you send it again.</source>
            <translation>Ein Teil der Empfänger war schon bestätigt, und die Kopie in „{folder}“ kann deren sein. Fragen Sie die anderen, bevor Sie erneut senden.</translation>
        </message>
        <message>
            <source>There is nothing to look in</source>
            <translation>Es gibt nichts, worin sich suchen ließe</translation>
        </message>
        <message>
            <source>{host} has no folder for sent mail. Ask the recipient before you send it again.</source>
            <translation>{host} hat keinen Ordner für gesendete Nachrichten. Fragen Sie den Empfänger, bevor Sie erneut senden.</translation>
        </message>
        <message>
            <source>No copy was found</source>
            <translation>Keine Kopie gefunden</translation>
        </message>
        <message>
            <source>There is none in “{folder}”. That proves nothing: not every provider keeps what programs send. Ask the recipient before you send it again.</source>
            <translation>In „{folder}“ liegt keine. Das beweist nichts: Nicht jeder Anbieter behält, was Programme senden. Fragen Sie den Empfänger, bevor Sie erneut senden.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Link entfernen</translation>
        </message>
        <message>
            <source>{key} and a click go to this place in the text.</source>
            <translation>{key} und ein Klick führen zu dieser Stelle im Text.</translation>
        </message>
        <message>
            <source>{key} and a click open:</source>
            <translation>{key} und ein Klick öffnen:</translation>
        </message>
        <message>
            <source>This is no address of a page or a mailbox.</source>
            <translation>Das ist keine Adresse einer Seite oder eines Postfachs.</translation>
        </message>
        <message>
            <source>Start of the list</source>
            <translation>Beginn der Liste</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Beginnen bei</translation>
        </message>
        <message>
            <source>This is no whole number.</source>
            <translation>Das ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Was es zeigt</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Beschreibung des Bildes</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Copy the address of the link</source>
            <translation>Adresse des Links kopieren</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Größe des Bildes</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>So breit wie der Text</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Describe the picture…</source>
            <translation>Bild beschreiben…</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>“{name}” cannot be packed</source>
            <translation>„{name}“ kann nicht gepackt werden</translation>
        </message>
        <message>
            <source>It is empty, too large for a mail, or cannot be read. It is not in the message.</source>
            <translation>Der Ordner ist leer, zu groß für eine E-Mail oder nicht lesbar. Er ist nicht in der Nachricht.</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>In eine ZIP-Datei packen</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be attached</source>
            <translation>
                <numerusform>%n Datei konnte nicht angehängt werden</numerusform>
                <numerusform>%n Dateien konnten nicht angehängt werden</numerusform>
            </translation>
        </message>
        <message>
            <source>The first: {title}. {sentence}</source>
            <translation>Die erste: {title}. {sentence}</translation>
        </message>
        <message>
            <source>This picture cannot be shown</source>
            <translation>Dieses Bild kann nicht gezeigt werden</translation>
        </message>
        <message>
            <source>“{name}” stays attached as it is.</source>
            <translation>„{name}“ bleibt angehängt, wie es ist.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name that the reader sees</source>
            <translation>Name, den der Leser sieht</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Kein Programm öffnet diese Datei</translation>
        </message>
        <message>
            <source>“{name}” is in the message. Save it to look at it.</source>
            <translation>„{name}“ ist in der Nachricht. Speichern Sie es, um es anzusehen.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>The file could not be saved</source>
            <translation>Die Datei konnte nicht gespeichert werden</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStrip</name>
        <message>
            <source>Files of this message</source>
            <translation>Dateien dieser Nachricht</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>{reason}. Your text is only in this window.</source>
            <translation>{reason}. Ihr Text steht nur in diesem Fenster.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Save a backup of everything but passwords</source>
            <translation>Sicherung von allem außer Passwörtern speichern</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
        <message>
            <source>They would stay behind. Send them first, or take them back from the Outbox.</source>
            <translation>Sie blieben zurück. Senden Sie sie zuerst oder holen Sie sie aus dem Postausgang zurück.</translation>
        </message>
        <message>
            <source>Messages wait in the Outbox</source>
            <translation>Im Postausgang warten Nachrichten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Backups (*.zip);;All files (*)</source>
            <translation>Sicherungen (*.zip);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>It takes the place of what is here when Tintero starts again. What is here now is kept in a folder beside it. Passwords are asked for anew: look at the servers, they will go there. Messages that were waiting are shown as “May have arrived”.</source>
            <translation>Sie tritt an die Stelle dessen, was hier ist, sobald Tintero neu startet. Was jetzt hier ist, bleibt in einem Ordner daneben erhalten. Nach Passwörtern wird neu gefragt: Sehen Sie sich die Server an, dorthin gehen sie. Nachrichten, die warteten, erscheinen als „Vielleicht angekommen“.</translation>
        </message>
        <message>
            <source>Restore nothing</source>
            <translation>Nichts zurückspielen</translation>
        </message>
        <message>
            <source>Restore and quit</source>
            <translation>Zurückspielen und beenden</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Diesen Hinweis ausblenden</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Attach files ({keys})</source>
            <translation>Dateien anhängen ({keys})</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>New from template ({keys})</source>
            <translation>Neu aus Vorlage ({keys})</translation>
        </message>
        <message>
            <source>As the reader sees it ({keys})</source>
            <translation>Wie der Leser es sieht ({keys})</translation>
        </message>
        <message>
            <source>Options of this message</source>
            <translation>Optionen dieser Nachricht</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Read receipt</source>
            <translation>Lesebestätigung</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Zustellbericht</translation>
        </message>
        <message>
            <source>Read receipt: readers are asked to confirm. Click to ask no longer.</source>
            <translation>Lesebestätigung: Die Leser werden um Bestätigung gebeten. Klicken, um nicht mehr zu bitten.</translation>
        </message>
        <message>
            <source>Delivery report: mail servers are asked to report. Click to ask no longer.</source>
            <translation>Zustellbericht: Die Mailserver werden um einen Bericht gebeten. Klicken, um nicht mehr zu bitten.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send ({keys})</source>
            <translation>Senden ({keys})</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Hohe Priorität</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Niedrige Priorität</translation>
        </message>
        <message>
            <source>Click for normal priority</source>
            <translation>Klicken für normale Priorität</translation>
        </message>
    </context>
    <context>
        <name>BrowserPages</name>
        <message>
            <source>You are signed in</source>
            <translation>Sie sind angemeldet</translation>
        </message>
        <message>
            <source>You can close this page and go back to Tintero.</source>
            <translation>Sie können diese Seite schließen und zu Tintero zurückkehren.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Sie sind nicht angemeldet</translation>
        </message>
        <message>
            <source>Tintero may not send for you. Its window says what to do next.</source>
            <translation>Tintero darf nicht für Sie senden. Was nun zu tun ist, sagt sein Fenster.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Hier ist nichts</translation>
        </message>
        <message>
            <source>This page waits for the answer of a sign-in.</source>
            <translation>Diese Seite wartet auf die Antwort einer Anmeldung.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Servers that were found</source>
            <translation>Gefundene Server</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>to {names}</source>
            <translation>an {names}</translation>
        </message>
        <message>
            <source>{subject}, to {names}. {state}. {advice}</source>
            <translation>{subject}, an {names}. {state}. {advice}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Wartet auf ihr Konto</translation>
        </message>
        <message>
            <source>Another message of this account needs you first.</source>
            <translation>Erst braucht eine andere Nachricht dieses Kontos Ihr Zutun.</translation>
        </message>
        <message>
            <source>Its account is switched off</source>
            <translation>Ihr Konto ist deaktiviert</translation>
        </message>
        <message>
            <source>It is safe here, and goes when you switch it on.</source>
            <translation>Sie ist hier sicher und geht ab, sobald Sie es aktivieren.</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Das Senden ist angehalten</translation>
        </message>
        <message>
            <source>The server does not keep messages until their time, so it waits here.</source>
            <translation>Der Server bewahrt Nachrichten nicht bis zu ihrer Zeit auf, also wartet sie hier.</translation>
        </message>
        <message>
            <source>{why} It goes when this computer is on at that time, or as soon as it is.</source>
            <translation>{why} Sie geht ab, wenn dieser Computer dann läuft, sonst sobald er wieder läuft.</translation>
        </message>
        <message>
            <source>The server sends it then. It can no longer be stopped from here.</source>
            <translation>Der Server sendet sie dann. Von hier aus lässt sie sich nicht mehr anhalten.</translation>
        </message>
        <message>
            <source>Goes when this computer is on at that time, or as soon as it is.</source>
            <translation>Geht ab, wenn dieser Computer dann läuft, sonst sobald er wieder läuft.</translation>
        </message>
        <message>
            <source>{what}. {advice}</source>
            <translation>{what}. {advice}</translation>
        </message>
        <message>
            <source>{subject}: {percent} %</source>
            <translation>{subject}: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>CertificateQuestion</name>
        <message>
            <source>Do not connect</source>
            <translation>Nicht verbinden</translation>
        </message>
        <message>
            <source>Trust this one certificate for this server…</source>
            <translation>Diesem einen Zertifikat für diesen Server vertrauen…</translation>
        </message>
        <message>
            <source>I compared the fingerprint with what my provider or administrator told me</source>
            <translation>Ich habe den Fingerabdruck mit der Angabe meines Anbieters oder Administrators verglichen</translation>
        </message>
        <message>
            <source>Whoever made this certificate can read your mail and your password. The exception holds for this certificate at this host and port only, and is void as soon as the server shows another one.</source>
            <translation>Wer dieses Zertifikat erstellt hat, kann Ihre E-Mails und Ihr Passwort lesen. Die Ausnahme gilt nur für dieses Zertifikat bei diesem Server und Port und erlischt, sobald der Server ein anderes zeigt.</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Issued by an authority that this computer trusts</source>
            <translation>Von einer Stelle ausgestellt, der dieser Computer vertraut</translation>
        </message>
        <message>
            <source>Not issued by an authority that this computer trusts</source>
            <translation>Nicht von einer Stelle ausgestellt, der dieser Computer vertraut</translation>
        </message>
        <message>
            <source>Made for the name of this server</source>
            <translation>Auf den Namen dieses Servers ausgestellt</translation>
        </message>
        <message>
            <source>Not made for the name of this server</source>
            <translation>Nicht auf den Namen dieses Servers ausgestellt</translation>
        </message>
        <message>
            <source>Valid today</source>
            <translation>Heute gültig</translation>
        </message>
        <message>
            <source>Not valid today</source>
            <translation>Heute nicht gültig</translation>
        </message>
        <message>
            <source>Revoked by whoever issued it</source>
            <translation>Vom Aussteller widerrufen</translation>
        </message>
        <message>
            <source>Not revoked by whoever issued it</source>
            <translation>Vom Aussteller nicht widerrufen</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: no answer</source>
            <translation>Ob es widerrufen wurde, war nicht zu prüfen: keine Antwort</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: it names nobody to ask</source>
            <translation>Ob es widerrufen wurde, war nicht zu prüfen: Es nennt niemanden, den man fragen könnte</translation>
        </message>
        <message>
            <source>You asked for</source>
            <translation>Sie wollten zu</translation>
        </message>
        <message>
            <source>It is for</source>
            <translation>Es gilt für</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>Any colour</source>
            <translation>Beliebige Farbe</translation>
        </message>
        <message>
            <source>Hue and lightness</source>
            <translation>Farbton und Helligkeit</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Reads well: contrast {ratio} to 1.</source>
            <translation>Gut lesbar: Kontrast {ratio} zu 1.</translation>
        </message>
        <message>
            <source>For large letters only: contrast {ratio} to 1.</source>
            <translation>Nur für große Schrift: Kontrast {ratio} zu 1.</translation>
        </message>
        <message>
            <source>Hard to read: contrast {ratio} to 1.</source>
            <translation>Schwer lesbar: Kontrast {ratio} zu 1.</translation>
        </message>
    </context>
    <context>
        <name>ColourMenu</name>
        <message>
            <source>No highlight</source>
            <translation>Keine Hervorhebung</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>More colours…</source>
            <translation>Weitere Farben…</translation>
        </message>
        <message>
            <source>Colours of this message</source>
            <translation>Farben dieser Nachricht</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>white</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <source>red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>Violett</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Settings: {page}</source>
            <translation>Einstellungen: {page}</translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>Suggested recipients</source>
            <translation>Vorgeschlagene Empfänger</translation>
        </message>
    </context>
    <context>
        <name>ComposeWindow</name>
        <message>
            <source>{subject} – Tintero</source>
            <translation>{subject} – Tintero</translation>
        </message>
        <message>
            <source>New message – Tintero</source>
            <translation>Neue Nachricht – Tintero</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Sending paused</source>
            <translation>Senden angehalten</translation>
        </message>
        <message>
            <source>Offline: 1 message waits</source>
            <translation>Offline: 1 Nachricht wartet</translation>
        </message>
        <message>
            <source>Offline: {count} messages wait</source>
            <translation>Offline: {count} Nachrichten warten</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Noch kein Konto</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>{words} words, {characters} characters, {letters} without blanks</source>
            <translation>{words} Wörter, {characters} Zeichen, {letters} ohne Leerzeichen</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} words</source>
            <translation>
                <numerusform>%n von {total} Wörtern</numerusform>
                <numerusform>%n von {total} Wörtern</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CropDialog</name>
        <message>
            <source>Crop {name}</source>
            <translation>{name} zuschneiden</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Arrow keys move the part that stays; with Shift or Ctrl they move its edges.</source>
            <translation>Die Pfeiltasten verschieben den bleibenden Teil; mit Umschalt oder Strg verschieben sie seine Ränder.</translation>
        </message>
        <message>
            <source>{width} by {height} pixels stay</source>
            <translation>{width} mal {height} Pixel bleiben</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>The part that stays: from {left} to {right} % across, from {top} to {bottom} % down</source>
            <translation>Der bleibende Teil: von {left} bis {right} % in der Breite, von {top} bis {bottom} % in der Höhe</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>gestern, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>This message has gone on meanwhile.</source>
            <translation>Diese Nachricht ist inzwischen weitergegangen.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Quelltext der Nachricht</translation>
        </message>
        <message>
            <source>Not sent. The text is in Drafts.</source>
            <translation>Nicht gesendet. Der Text liegt in den Entwürfen.</translation>
        </message>
        <message>
            <source>This draft is open in a window.</source>
            <translation>Dieser Entwurf ist in einem Fenster geöffnet.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Entwurf verworfen</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts discarded</source>
            <translation>
                <numerusform>%n Entwurf verworfen</numerusform>
                <numerusform>%n Entwürfe verworfen</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Message deleted</source>
            <translation>Nachricht gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted</source>
            <translation>
                <numerusform>%n Nachricht gelöscht</numerusform>
                <numerusform>%n Nachrichten gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Nachricht speichern</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Gespeichert als {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages saved</source>
            <translation>
                <numerusform>%n Nachricht gespeichert</numerusform>
                <numerusform>%n Nachrichten gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a mailbox</source>
            <translation>Als Mailbox speichern</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>No program opens {name}</source>
            <translation>Kein Programm öffnet {name}</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Zeit ändern…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Allen antworten</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Weiterleiten</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Als Anhang weiterleiten</translation>
        </message>
        <message>
            <source>Open in a window</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Delivery details…</source>
            <translation>Zustelldetails…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Quelltext anzeigen…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern…</translation>
        </message>
        <message>
            <source>Save as a mailbox (mbox)…</source>
            <translation>Als Mailbox speichern (mbox)…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Als neu bearbeiten</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} und %n weitere</numerusform>
                <numerusform>{names} und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DefaultOffer</name>
        <message>
            <source>Make Tintero the mail program of this desktop</source>
            <translation>Tintero zum E-Mail-Programm dieses Desktops machen</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>Der Desktop hat es nicht übernommen. Wählen Sie Tintero in den Einstellungen des Desktops bei den Standardprogrammen.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>Agreed, not confirmed</source>
            <translation>Zugesagt, nicht bestätigt</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aufgeschoben</translation>
        </message>
        <message>
            <source>Not yet asked</source>
            <translation>Noch nicht gefragt</translation>
        </message>
        <message>
            <source>The server does not send delivery reports.</source>
            <translation>Der Server sendet keine Zustellberichte.</translation>
        </message>
        <message>
            <source>A delivery report was asked for.</source>
            <translation>Ein Zustellbericht wurde angefordert.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryReport</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, sent {time}</source>
            <translation>Dieser Bericht betrifft „{subject}“, gesendet {time}</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, written {time}</source>
            <translation>Dieser Bericht betrifft „{subject}“, geschrieben {time}</translation>
        </message>
        <message>
            <source>Not delivered: {who}.</source>
            <translation>Nicht zugestellt: {who}.</translation>
        </message>
        <message>
            <source>Not delivered yet, but still being tried: {who}.</source>
            <translation>Noch nicht zugestellt, wird aber weiter versucht: {who}.</translation>
        </message>
        <message>
            <source>Delivered: {who}.</source>
            <translation>Zugestellt: {who}.</translation>
        </message>
        <message>
            <source>Passed on to a server that reports nothing more: {who}.</source>
            <translation>An einen Server weitergegeben, der nichts mehr meldet: {who}.</translation>
        </message>
        <message>
            <source>Passed on to the members of a list: {who}.</source>
            <translation>An die Mitglieder einer Liste weitergegeben: {who}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} und %n weiterer</numerusform>
                <numerusform>{names} und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>No conversation yet: this message was not offered to a server.</source>
            <translation>Noch kein Protokoll: Diese Nachricht wurde keinem Server angeboten.</translation>
        </message>
        <message>
            <source>Conversation with the server</source>
            <translation>Protokoll mit dem Server</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Conversation, passwords left out</source>
            <translation>Protokoll, ohne Passwörter</translation>
        </message>
        <message>
            <source>Message-ID {id}</source>
            <translation>Message-ID {id}</translation>
        </message>
        <message>
            <source>Attempts: {count}</source>
            <translation>Versuche: {count}</translation>
        </message>
        <message>
            <source>The server answered: {reply}</source>
            <translation>Der Server antwortete: {reply}</translation>
        </message>
        <message>
            <source>The server keeps a copy in its folder “{folder}”, so it has taken the message.</source>
            <translation>Der Server hat eine Kopie in seinem Ordner „{folder}“, also hat er die Nachricht angenommen.</translation>
        </message>
    </context>
    <context>
        <name>DropZones</name>
        <message>
            <source>Drop files here</source>
            <translation>Dateien hier ablegen</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>In den Text</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Anhängen</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Message text</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>EditorActions</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Heading 1</source>
            <translation>Titel 1</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Titel 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Titel 3</translation>
        </message>
        <message>
            <source>Preformatted</source>
            <translation>Vorformatiert</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Unterstrichen</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Durchgestrichen</translation>
        </message>
        <message>
            <source>Align left</source>
            <translation>Linksbündig</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <source>Align right</source>
            <translation>Rechtsbündig</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Blocksatz</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Outdent</source>
            <translation>Einzug verkleinern</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>Einzug vergrößern</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Link entfernen</translation>
        </message>
        <message>
            <source>Horizontal line</source>
            <translation>Horizontale Linie</translation>
        </message>
        <message>
            <source>Clear formatting</source>
            <translation>Formatierung entfernen</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Ohne Formatierung einfügen</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Zeile darüber</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Zeile darunter</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Spalte davor</translation>
        </message>
        <message>
            <source>Column after</source>
            <translation>Spalte danach</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Spalte entfernen</translation>
        </message>
        <message>
            <source>Remove table</source>
            <translation>Tabelle entfernen</translation>
        </message>
        <message>
            <source>Larger text on screen</source>
            <translation>Text am Bildschirm größer</translation>
        </message>
        <message>
            <source>Smaller text on screen</source>
            <translation>Text am Bildschirm kleiner</translation>
        </message>
        <message>
            <source>Usual size on screen</source>
            <translation>Normale Größe am Bildschirm</translation>
        </message>
        <message>
            <source>Start at…</source>
            <translation>Beginnen bei…</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Hochgestellt</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Tiefgestellt</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>CAPITAL LETTERS</source>
            <translation>GROSSBUCHSTABEN</translation>
        </message>
        <message>
            <source>small letters</source>
            <translation>kleinbuchstaben</translation>
        </message>
        <message>
            <source>Each Word With A Capital</source>
            <translation>Jedes Wort Mit Großem Anfang</translation>
        </message>
        <message>
            <source>Copy format</source>
            <translation>Format kopieren</translation>
        </message>
        <message>
            <source>Paste format</source>
            <translation>Format einfügen</translation>
        </message>
        <message>
            <source>Remove the background</source>
            <translation>Hintergrund entfernen</translation>
        </message>
        <message>
            <source>• Disc</source>
            <translation>• Punkt</translation>
        </message>
        <message>
            <source>◦ Circle</source>
            <translation>◦ Kreis</translation>
        </message>
        <message>
            <source>▪ Square</source>
            <translation>▪ Quadrat</translation>
        </message>
        <message>
            <source>1. Numbers</source>
            <translation>1. Zahlen</translation>
        </message>
        <message>
            <source>a. Small letters</source>
            <translation>a. Kleinbuchstaben</translation>
        </message>
        <message>
            <source>A. Large letters</source>
            <translation>A. Großbuchstaben</translation>
        </message>
        <message>
            <source>i. Small Roman numbers</source>
            <translation>i. Kleine römische Zahlen</translation>
        </message>
        <message>
            <source>I. Large Roman numbers</source>
            <translation>I. Große römische Zahlen</translation>
        </message>
        <message>
            <source>Count on from the list above</source>
            <translation>Von der Liste darüber weiterzählen</translation>
        </message>
        <message>
            <source>As the reader's program likes</source>
            <translation>Wie das Programm des Lesers es will</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Einfach</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <source>By the first letter</source>
            <translation>Nach dem ersten Buchstaben</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>Von links nach rechts</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>Von rechts nach links</translation>
        </message>
        <message>
            <source>Quote one level deeper</source>
            <translation>Eine Zitatebene mehr</translation>
        </message>
        <message>
            <source>Quote one level less</source>
            <translation>Eine Zitatebene weniger</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Bilder werden geladen: {number} von {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>A picture on the internet was not loaded</source>
            <translation>Ein Bild aus dem Internet wurde nicht geladen</translation>
        </message>
        <message>
            <source>{count} pictures on the internet were not loaded</source>
            <translation>{count} Bilder aus dem Internet wurden nicht geladen</translation>
        </message>
        <message>
            <source>Showing pictures tells {hosts} that you read this message, and when.</source>
            <translation>Wenn Bilder gezeigt werden, erfährt {hosts}, dass und wann Sie diese Nachricht gelesen haben.</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Bilder zeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} Bilder konnten nicht geladen werden</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} und andere ({count})</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereRoom</name>
        <message>
            <source>A picture is on the internet</source>
            <translation>Ein Bild liegt im Internet</translation>
        </message>
        <message>
            <source>{count} pictures are on the internet</source>
            <translation>{count} Bilder liegen im Internet</translation>
        </message>
        <message>
            <source>Loading it tells {hosts} that you have this text. Until then it does not go out.</source>
            <translation>Wenn es geladen wird, erfährt {hosts}, dass Sie diesen Text haben. Bis dahin geht es nicht hinaus.</translation>
        </message>
        <message>
            <source>Loading them tells {hosts} that you have this text. Until then they do not go out.</source>
            <translation>Wenn sie geladen werden, erfährt {hosts}, dass Sie diesen Text haben. Bis dahin gehen sie nicht hinaus.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Laden und einbetten</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} und andere ({count})</translation>
        </message>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Bilder werden geladen: {number} von {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} Bilder konnten nicht geladen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>Nothing half-written</source>
            <translation>Nichts Angefangenes</translation>
        </message>
        <message>
            <source>A message you begin and do not send waits here, also after a crash.</source>
            <translation>Eine Nachricht, die Sie beginnen und nicht senden, wartet hier, auch nach einem Absturz.</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Nothing received yet</source>
            <translation>Noch nichts empfangen</translation>
        </message>
        <message>
            <source>What you send through the practice account arrives here.</source>
            <translation>Was Sie über das Übungskonto senden, kommt hier an.</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nichts geplant</translation>
        </message>
        <message>
            <source>A message that you send later waits here for its time.</source>
            <translation>Eine Nachricht, die Sie später senden, wartet hier auf ihre Zeit.</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Noch nichts gesendet</translation>
        </message>
        <message>
            <source>You will find here what went out, to whom, and the server’s answer.</source>
            <translation>Hier finden Sie, was hinausging, an wen, und die Antwort des Servers.</translation>
        </message>
        <message>
            <source>Write first, set up later</source>
            <translation>Erst schreiben, später einrichten</translation>
        </message>
        <message>
            <source>Tintero keeps what you write.</source>
            <translation>Tintero bewahrt auf, was Sie schreiben.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Konto einrichten</translation>
        </message>
        <message>
            <source>No draft with “{words}”</source>
            <translation>Kein Entwurf mit „{words}“</translation>
        </message>
        <message>
            <source>Nothing sent with “{words}”</source>
            <translation>Nichts Gesendetes mit „{words}“</translation>
        </message>
        <message>
            <source>No message with “{words}”</source>
            <translation>Keine Nachricht mit „{words}“</translation>
        </message>
        <message>
            <source>Search in Sent</source>
            <translation>In Gesendet suchen</translation>
        </message>
        <message>
            <source>Search in Drafts</source>
            <translation>In Entwürfen suchen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>{count} messages chosen</source>
            <translation>{count} Nachrichten ausgewählt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>(no recipient yet)</source>
            <translation>(noch kein Empfänger)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(kein Absender)</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n others</source>
            <translation>
                <numerusform>{first} und %n weitere</numerusform>
                <numerusform>{first} und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Kontoeinstellungen…</translation>
        </message>
        <message>
            <source>Choose another sender…</source>
            <translation>Anderen Absender wählen…</translation>
        </message>
        <message>
            <source>Set up an account…</source>
            <translation>Konto einrichten…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Adresse berichtigen…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Sie ist angekommen</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>this number</source>
            <translation>diese Zahl</translation>
        </message>
        <message>
            <source>this</source>
            <translation>dies</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>dieses Konto</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>this name</source>
            <translation>dieser Name</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox and is tried again by itself.</source>
            <translation>Die Nachricht ist sicher im Postausgang und wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>The message was not delivered and is safe in the Outbox.</source>
            <translation>Die Nachricht wurde nicht zugestellt und ist sicher im Postausgang.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox.</source>
            <translation>Die Nachricht ist sicher im Postausgang.</translation>
        </message>
        <message>
            <source>The vault is locked</source>
            <translation>Der Tresor ist gesperrt</translation>
        </message>
        <message>
            <source>The password is in the vault. Nothing was sent. Type the vault's passphrase in its window, then try it again.</source>
            <translation>Das Passwort liegt im Tresor. Nichts wurde gesendet. Geben Sie die Passphrase des Tresors in seinem Fenster ein und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The password is in the vault. The message is safe in the Outbox and goes as soon as you unlock the vault.</source>
            <translation>Das Passwort liegt im Tresor. Die Nachricht ist sicher im Postausgang und geht ab, sobald Sie den Tresor entsperren.</translation>
        </message>
        <message>
            <source>This is not the passphrase</source>
            <translation>Das ist nicht die Passphrase</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was changed. Type it again.</source>
            <translation>Der Tresor bleibt gesperrt, und nichts darin wurde geändert. Geben Sie sie erneut ein.</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>Der Tresor ist beschädigt</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote, so nothing in it is used. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Seine Datei ist nicht die, die Tintero geschrieben hat, deshalb wird nichts daraus verwendet. Holen Sie die Datei aus einer Kopie zurück, oder löschen Sie den Tresor in den Einstellungen und geben Sie die Passwörter neu ein.</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote. The message is safe in the Outbox. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Seine Datei ist nicht die, die Tintero geschrieben hat. Die Nachricht ist sicher im Postausgang. Holen Sie die Datei aus einer Kopie zurück, oder löschen Sie den Tresor in den Einstellungen und geben Sie die Passwörter neu ein.</translation>
        </message>
        <message>
            <source>Mail programs are switched off</source>
            <translation>E-Mail-Programme sind ausgesperrt</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it. Open your mail on its web site, switch on access by POP3, IMAP or SMTP in the settings there, and try again.</source>
            <translation>Der Anbieter von {host} lässt E-Mail-Programme erst herein, wenn Sie es erlauben. Öffnen Sie Ihr Postfach auf seiner Website, schalten Sie dort in den Einstellungen den Zugang über POP3, IMAP oder SMTP ein und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it on its web site. The message is safe in the Outbox. Switch on access by POP3, IMAP or SMTP there, then try again.</source>
            <translation>Der Anbieter von {host} lässt E-Mail-Programme erst herein, wenn Sie es auf seiner Website erlauben. Die Nachricht ist sicher im Postausgang. Schalten Sie dort den Zugang über POP3, IMAP oder SMTP ein und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Passwords are no longer taken</source>
            <translation>Passwörter werden nicht mehr angenommen</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. Nothing is wrong with yours. Sign in at the provider's own page instead.</source>
            <translation>{host} hat einfache Passwörter abgeschaltet. An Ihrem ist nichts falsch. Melden Sie sich stattdessen auf der Seite des Anbieters an.</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. The message is safe in the Outbox. Sign in at the provider's own page instead.</source>
            <translation>{host} hat einfache Passwörter abgeschaltet. Die Nachricht ist sicher im Postausgang. Melden Sie sich stattdessen auf der Seite des Anbieters an.</translation>
        </message>
        <message>
            <source>Signing in is blocked for now</source>
            <translation>Die Anmeldung ist vorerst gesperrt</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. Your password may well be right. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} hat zu viele Anmeldungen gesehen oder solche, denen er nicht traut. Ihr Passwort kann durchaus richtig sein. Warten Sie eine Stunde, oder melden Sie sich einmal auf der Website des Anbieters an und bestätigen Sie, dass Sie es waren.</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. The message is safe in the Outbox. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} hat zu viele Anmeldungen gesehen oder solche, denen er nicht traut. Die Nachricht ist sicher im Postausgang. Warten Sie eine Stunde, oder melden Sie sich einmal auf der Website des Anbieters an und bestätigen Sie, dass Sie es waren.</translation>
        </message>
        <message>
            <source>The user name has another form</source>
            <translation>Der Benutzername hat eine andere Form</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. Most servers want the whole address, some only the part before the @. Your password may well be right.</source>
            <translation>{host} kennt „{user}“ nicht als Benutzer. Die meisten Server wollen die ganze Adresse, manche nur den Teil vor dem @. Ihr Passwort kann durchaus richtig sein.</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. The message is safe in the Outbox. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} kennt „{user}“ nicht als Benutzer. Die Nachricht ist sicher im Postausgang. Die meisten Server wollen die ganze Adresse, manche nur den Teil vor dem @.</translation>
        </message>
        <message>
            <source>{host} does not know this user name. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} kennt diesen Benutzernamen nicht. Die meisten Server wollen die ganze Adresse, manche nur den Teil vor dem @.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first</source>
            <translation>Dieses Netz will zuerst Ihre Anmeldung</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. Nothing was sent, not even your password. Open any web page, sign in to the network, and try again.</source>
            <translation>Etwas anderes antwortet anstelle von {host}, wie in Hotels und Zügen, bevor Sie den Bedingungen zustimmen. Nichts wurde gesendet, auch nicht Ihr Passwort. Öffnen Sie irgendeine Webseite, melden Sie sich beim Netz an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. The message is safe in the Outbox. Open any web page, sign in to the network, and try again.</source>
            <translation>Etwas anderes antwortet anstelle von {host}, wie in Hotels und Zügen, bevor Sie den Bedingungen zustimmen. Die Nachricht ist sicher im Postausgang. Öffnen Sie irgendeine Webseite, melden Sie sich beim Netz an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This computer's date is wrong</source>
            <translation>Das Datum dieses Computers ist falsch</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. Nothing was sent, not even your password. Set the date, then try again.</source>
            <translation>Nach seinem Datum kann kein Zertifikat von {host} gültig sein; andere Computer sagen, heute sei {today}. Nichts wurde gesendet, auch nicht Ihr Passwort. Stellen Sie das Datum richtig und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. The message is safe in the Outbox. Set the date, then try again.</source>
            <translation>Nach seinem Datum kann kein Zertifikat von {host} gültig sein; andere Computer sagen, heute sei {today}. Die Nachricht ist sicher im Postausgang. Stellen Sie das Datum richtig und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid. Set the date, then try again.</source>
            <translation>Nach seinem Datum kann kein Zertifikat von {host} gültig sein. Stellen Sie das Datum richtig und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The passphrase is too short</source>
            <translation>Die Passphrase ist zu kurz</translation>
        </message>
        <message>
            <source>It needs at least 8 characters. Three or four words are easy to remember.</source>
            <translation>Sie braucht mindestens 8 Zeichen. Drei oder vier Wörter sind leicht zu merken.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote the vault</source>
            <translation>Ein neueres Tintero hat den Tresor geschrieben</translation>
        </message>
        <message>
            <source>This version cannot open it. Nothing in it was changed. Use the newer version.</source>
            <translation>Diese Version kann ihn nicht öffnen. Nichts darin wurde geändert. Verwenden Sie die neuere Version.</translation>
        </message>
        <message>
            <source>Port 25 seems to be closed on the way</source>
            <translation>Port 25 scheint unterwegs gesperrt zu sein</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. Nothing was sent. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} hat an Port 25 nicht geantwortet. Die meisten Internetanbieter sperren ihn für alle. Nichts wurde gesendet. Verwenden Sie STARTTLS an Port 587 oder TLS an Port 465.</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. The message is safe in the Outbox. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} hat an Port 25 nicht geantwortet. Die meisten Internetanbieter sperren ihn für alle. Die Nachricht ist sicher im Postausgang. Verwenden Sie STARTTLS an Port 587 oder TLS an Port 465.</translation>
        </message>
        <message>
            <source>Nothing comes back from the server</source>
            <translation>Vom Server kommt nichts zurück</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. Nothing was sent. Check whether a firewall or a virus scanner closes port {port}, and whether the port is right.</source>
            <translation>{host} hat an Port {port} nicht geantwortet. Nichts wurde gesendet. Prüfen Sie, ob eine Firewall oder ein Virenscanner Port {port} sperrt und ob der Port stimmt.</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. The message is safe in the Outbox and is tried again. If it goes on, check whether a firewall or a virus scanner closes port {port}.</source>
            <translation>{host} hat an Port {port} nicht geantwortet. Die Nachricht ist sicher im Postausgang und wird erneut versucht. Wenn es so bleibt, prüfen Sie, ob eine Firewall oder ein Virenscanner Port {port} sperrt.</translation>
        </message>
        <message>
            <source>{account} is switched off</source>
            <translation>{account} ist deaktiviert</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox. It goes when you switch the account on again.</source>
            <translation>Die Nachricht ist sicher im Postausgang. Sie geht ab, wenn Sie das Konto wieder aktivieren.</translation>
        </message>
        <message>
            <source>{name} cannot be used</source>
            <translation>{name} ist nicht verwendbar</translation>
        </message>
        <message>
            <source>It is no file of accounts, or it was damaged. No account was added.</source>
            <translation>Es ist keine Kontendatei, oder sie wurde beschädigt. Kein Konto wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>{name} cannot be restored</source>
            <translation>{name} lässt sich nicht zurückspielen</translation>
        </message>
        <message>
            <source>It is no backup of Tintero, or it was damaged. Nothing was taken over.</source>
            <translation>Es ist keine Sicherung von Tintero, oder sie wurde beschädigt. Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote {name}</source>
            <translation>Ein neueres Tintero hat {name} geschrieben</translation>
        </message>
        <message>
            <source>No account was added. Use that version, or save the accounts with this one.</source>
            <translation>Kein Konto wurde hinzugefügt. Verwenden Sie jene Version, oder speichern Sie die Konten mit dieser.</translation>
        </message>
        <message>
            <source>There are no accounts in {name}</source>
            <translation>In {name} sind keine Konten</translation>
        </message>
        <message>
            <source>No account was added. Choose a file that Tintero saved its accounts in.</source>
            <translation>Kein Konto wurde hinzugefügt. Wählen Sie eine Datei, in die Tintero seine Konten gespeichert hat.</translation>
        </message>
        <message>
            <source>An account in {name} cannot be used</source>
            <translation>Ein Konto in {name} ist nicht verwendbar</translation>
        </message>
        <message>
            <source>“{account}” lacks something, or holds something wrong. No account was added.</source>
            <translation>„{account}“ fehlt etwas, oder es enthält etwas Falsches. Kein Konto wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>A copy cannot go there</source>
            <translation>Dorthin kann keine Kopie gehen</translation>
        </message>
        <message>
            <source>Write addresses such as ana@prado.studio, parted by commas.</source>
            <translation>Schreiben Sie Adressen wie ana@prado.studio, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>This is no pattern of addresses</source>
            <translation>Das ist kein Adressmuster</translation>
        </message>
        <message>
            <source>Write patterns such as *@prado.studio or ana+*@prado.studio, parted by commas.</source>
            <translation>Schreiben Sie Muster wie *@prado.studio oder ana+*@prado.studio, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>This is no domain</source>
            <translation>Das ist keine Domain</translation>
        </message>
        <message>
            <source>Write domains such as prado.studio, parted by commas.</source>
            <translation>Schreiben Sie Domains wie prado.studio, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>This is no organisation</source>
            <translation>Das ist keine Organisation</translation>
        </message>
        <message>
            <source>It is a domain such as prado.studio, or an id of letters, digits and hyphens.</source>
            <translation>Es ist eine Domain wie prado.studio oder eine Kennung aus Buchstaben, Ziffern und Bindestrichen.</translation>
        </message>
        <message>
            <source>No server with this name</source>
            <translation>Kein Server mit diesem Namen</translation>
        </message>
        <message>
            <source>{host} was not found. Nothing was sent. Look at the server name, and whether this computer is online.</source>
            <translation>{host} wurde nicht gefunden. Nichts wurde gesendet. Prüfen Sie den Servernamen und ob dieser Computer online ist.</translation>
        </message>
        <message>
            <source>{host} was not found. The message is safe in the Outbox and goes when the server can be reached. If that never happens, look at the server name.</source>
            <translation>{host} wurde nicht gefunden. Die Nachricht ist sicher im Postausgang und geht ab, sobald der Server erreichbar ist. Geschieht das nie, prüfen Sie den Servernamen.</translation>
        </message>
        <message>
            <source>Nobody answers at this port</source>
            <translation>An diesem Port antwortet niemand</translation>
        </message>
        <message>
            <source>{host} exists but takes no mail at port {port}. Nothing was sent. Look at the port and the security.</source>
            <translation>{host} gibt es, nimmt aber an Port {port} keine E-Mails an. Nichts wurde gesendet. Prüfen Sie Port und Sicherheit.</translation>
        </message>
        <message>
            <source>{host} takes no mail at port {port} right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} nimmt an Port {port} gerade keine E-Mails an. Die Nachricht ist sicher im Postausgang und wird erneut versucht.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. Nothing was sent. Look at the network.</source>
            <translation>Aus diesem Netz führt kein Weg zu {host}. Nichts wurde gesendet. Prüfen Sie das Netz.</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. The message is safe in the Outbox and goes by itself.</source>
            <translation>Aus diesem Netz führt kein Weg zu {host}. Die Nachricht ist sicher im Postausgang und geht von selbst ab.</translation>
        </message>
        <message>
            <source>The server takes too long</source>
            <translation>Der Server braucht zu lange</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was sent. Look at the port and the security, or try later.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet. Nichts wurde gesendet. Prüfen Sie Port und Sicherheit, oder versuchen Sie es später.</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was delivered. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet. Nichts wurde zugestellt. Die Nachricht ist sicher im Postausgang und wird erneut versucht.</translation>
        </message>
        <message>
            <source>The line broke</source>
            <translation>Die Verbindung ist abgebrochen</translation>
        </message>
        <message>
            <source>{host} closed the connection before it was done. Nothing was sent. Try it again.</source>
            <translation>{host} hat die Verbindung vor dem Ende geschlossen. Nichts wurde gesendet. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The line to {host} broke while sending. Nothing was delivered. The message is tried again.</source>
            <translation>Die Verbindung zu {host} brach beim Senden ab. Nichts wurde zugestellt. Die Nachricht wird erneut versucht.</translation>
        </message>
        <message>
            <source>The line stood still</source>
            <translation>Die Verbindung stand still</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. Try it again.</source>
            <translation>{host} hat aufgehört, die Nachricht anzunehmen. Nichts wurde zugestellt. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. The message is tried again.</source>
            <translation>{host} hat aufgehört, die Nachricht anzunehmen. Nichts wurde zugestellt. Die Nachricht wird erneut versucht.</translation>
        </message>
        <message>
            <source>This does not sound like a mail server</source>
            <translation>Das klingt nicht nach einem Mailserver</translation>
        </message>
        <message>
            <source>What {host} answers at port {port} is not the language of mail. Nothing was sent. Look at the server name and the port; a network that wants you to sign in on a web page may be in the way.</source>
            <translation>Was {host} an Port {port} antwortet, ist nicht die Sprache der E-Mail. Nichts wurde gesendet. Prüfen Sie Servernamen und Port; vielleicht steht ein Netz dazwischen, das Ihre Anmeldung auf einer Webseite will.</translation>
        </message>
        <message>
            <source>What {host} answers is not the language of mail; a network that wants you to sign in on a web page may be in the way. Nothing was delivered. The message is safe in the Outbox.</source>
            <translation>Was {host} antwortet, ist nicht die Sprache der E-Mail; vielleicht steht ein Netz dazwischen, das Ihre Anmeldung auf einer Webseite will. Nichts wurde zugestellt. Die Nachricht ist sicher im Postausgang.</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>Der Server ist ausgelastet</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} nimmt gerade keine E-Mails an. Nichts wurde gesendet. Versuchen Sie es später.</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. The message is safe and is tried again.</source>
            <translation>{host} nimmt gerade keine E-Mails an. Die Nachricht ist sicher und wird erneut versucht.</translation>
        </message>
        <message>
            <source>Nobody we trust vouches for this server</source>
            <translation>Für diesen Server bürgt niemand, dem wir vertrauen</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an issuer unknown here. Nothing was sent, not even your password.</source>
            <translation>Das Zertifikat von {host} stammt von einem hier unbekannten Aussteller. Nichts wurde gesendet, auch nicht Ihr Passwort.</translation>
        </message>
        <message>
            <source>This certificate is self-made</source>
            <translation>Dieses Zertifikat ist selbst erstellt</translation>
        </message>
        <message>
            <source>{host} vouches for itself, which anyone can do. Nothing was sent, not even your password. Compare the fingerprint with whoever runs the server.</source>
            <translation>{host} bürgt für sich selbst, und das kann jeder. Nichts wurde gesendet, auch nicht Ihr Passwort. Vergleichen Sie den Fingerabdruck mit dem Betreiber des Servers.</translation>
        </message>
        <message>
            <source>This certificate has expired</source>
            <translation>Dieses Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date. Nothing was sent, not even your password. Look at this computer's date, then tell the provider.</source>
            <translation>Das Zertifikat von {host} ist abgelaufen. Nichts wurde gesendet, auch nicht Ihr Passwort. Prüfen Sie das Datum dieses Computers und sagen Sie dann dem Anbieter Bescheid.</translation>
        </message>
        <message>
            <source>This certificate is not valid yet</source>
            <translation>Dieses Zertifikat gilt noch nicht</translation>
        </message>
        <message>
            <source>The certificate of {host} begins in the future. Nothing was sent, not even your password. Most likely this computer's date is wrong.</source>
            <translation>Das Zertifikat von {host} gilt erst ab einem späteren Tag. Nichts wurde gesendet, auch nicht Ihr Passwort. Höchstwahrscheinlich ist das Datum dieses Computers falsch.</translation>
        </message>
        <message>
            <source>This certificate is for another name</source>
            <translation>Dieses Zertifikat gilt für einen anderen Namen</translation>
        </message>
        <message>
            <source>The server that answers is not shown to be {host}. Nothing was sent, not even your password. Look at the server name in the account.</source>
            <translation>Der antwortende Server weist sich nicht als {host} aus. Nichts wurde gesendet, auch nicht Ihr Passwort. Prüfen Sie den Servernamen im Konto.</translation>
        </message>
        <message>
            <source>The certificate has changed</source>
            <translation>Das Zertifikat hat sich geändert</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one you trusted. Nothing was sent, not even your password. Ask whoever runs the server before you trust the new one.</source>
            <translation>{host} zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Nichts wurde gesendet, auch nicht Ihr Passwort. Fragen Sie den Betreiber des Servers, bevor Sie dem neuen vertrauen.</translation>
        </message>
        <message>
            <source>This certificate is not valid</source>
            <translation>Dieses Zertifikat ist nicht gültig</translation>
        </message>
        <message>
            <source>The certificate of {host} cannot be relied on. Nothing was sent, not even your password.</source>
            <translation>Auf das Zertifikat von {host} ist kein Verlass. Nichts wurde gesendet, auch nicht Ihr Passwort.</translation>
        </message>
        <message>
            <source>This certificate was revoked</source>
            <translation>Dieses Zertifikat wurde widerrufen</translation>
        </message>
        <message>
            <source>Whoever issued the certificate of {host} has taken it back, as is done when its key was stolen. Nothing was sent, not even your password. Ask whoever runs the server for a new one.</source>
            <translation>Wer das Zertifikat von {host} ausgestellt hat, hat es zurückgezogen, wie man es tut, wenn sein Schlüssel gestohlen wurde. Nichts wurde gesendet, auch nicht Ihr Passwort. Bitten Sie den Betreiber des Servers um ein neues.</translation>
        </message>
        <message>
            <source>The file of trusted certificates cannot be used</source>
            <translation>Die Datei der vertrauten Zertifikate ist nicht verwendbar</translation>
        </message>
        <message>
            <source>The account names a file of its own that cannot be read. Nothing was sent. Choose another file.</source>
            <translation>Das Konto nennt eine eigene Datei, die sich nicht lesen lässt. Nichts wurde gesendet. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>No protected line came about</source>
            <translation>Es kam keine geschützte Verbindung zustande</translation>
        </message>
        <message>
            <source>{host} and this computer could not agree on encryption. Nothing was sent, not even your password.</source>
            <translation>{host} und dieser Computer konnten sich nicht auf eine Verschlüsselung einigen. Nichts wurde gesendet, auch nicht Ihr Passwort.</translation>
        </message>
        <message>
            <source>The server's encryption is too old</source>
            <translation>Die Verschlüsselung des Servers ist zu alt</translation>
        </message>
        <message>
            <source>{host} only knows encryption that is no longer safe. Nothing was sent, not even your password. Tell the provider.</source>
            <translation>{host} kennt nur Verschlüsselung, die nicht mehr sicher ist. Nichts wurde gesendet, auch nicht Ihr Passwort. Sagen Sie dem Anbieter Bescheid.</translation>
        </message>
        <message>
            <source>The server offers no STARTTLS</source>
            <translation>Der Server bietet kein STARTTLS an</translation>
        </message>
        <message>
            <source>{host} does not offer to protect the line at port {port}. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} bietet an Port {port} keinen Schutz der Verbindung an. Nichts wurde gesendet, auch nicht Ihr Passwort. Wählen Sie TLS, meist an Port 465.</translation>
        </message>
        <message>
            <source>The server refused STARTTLS</source>
            <translation>Der Server hat STARTTLS abgelehnt</translation>
        </message>
        <message>
            <source>{host} offers to protect the line and then refuses. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} bietet an, die Verbindung zu schützen, und lehnt es dann ab. Nichts wurde gesendet, auch nicht Ihr Passwort. Wählen Sie TLS, meist an Port 465.</translation>
        </message>
        <message>
            <source>Somebody meddles with the line</source>
            <translation>Jemand greift in die Verbindung ein</translation>
        </message>
        <message>
            <source>Words were slipped in before the line to {host} was protected. Nothing was sent, not even your password. Try another network, or choose TLS.</source>
            <translation>Es wurden Worte eingeschmuggelt, bevor die Verbindung zu {host} geschützt war. Nichts wurde gesendet, auch nicht Ihr Passwort. Versuchen Sie ein anderes Netz, oder wählen Sie TLS.</translation>
        </message>
        <message>
            <source>This port does not begin with TLS</source>
            <translation>Dieser Port beginnt nicht mit TLS</translation>
        </message>
        <message>
            <source>{host} speaks openly at port {port}. Nothing was sent, not even your password. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>{host} spricht an Port {port} unverschlüsselt. Nichts wurde gesendet, auch nicht Ihr Passwort. Wählen Sie STARTTLS oder den Port für TLS, meist 465.</translation>
        </message>
        <message>
            <source>This port begins with TLS</source>
            <translation>Dieser Port beginnt mit TLS</translation>
        </message>
        <message>
            <source>{host} expects a protected line at port {port}. Nothing was sent. Choose TLS.</source>
            <translation>{host} erwartet an Port {port} eine geschützte Verbindung. Nichts wurde gesendet. Wählen Sie TLS.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>Nothing more can be stored. What you see is only in this window. Free some space, then try again.</source>
            <translation>Es lässt sich nichts mehr speichern. Was Sie sehen, steht nur in diesem Fenster. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Nothing more can be stored. Nothing was sent. Free some space, then try again.</source>
            <translation>Es lässt sich nichts mehr speichern. Nichts wurde gesendet. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Tintero's folder cannot be written</source>
            <translation>In Tinteros Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to {path}. Correct the folder's permissions.</source>
            <translation>Es lässt sich nichts speichern: Dieser Benutzer darf nicht in {path} schreiben. Berichtigen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to it. Correct the folder's permissions.</source>
            <translation>Es lässt sich nichts speichern: Dieser Benutzer darf nicht hineinschreiben. Berichtigen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>The disk gave an error</source>
            <translation>Der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <source>Something could not be stored. Nothing was sent. Copy what matters, look at the disk, try again.</source>
            <translation>Etwas konnte nicht gespeichert werden. Nichts wurde gesendet. Kopieren Sie, was wichtig ist, prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The database was damaged</source>
            <translation>Die Datenbank war beschädigt</translation>
        </message>
        <message>
            <source>Tintero set the damaged file aside and began a new one. Nothing of the old one was deleted: it is {path}.</source>
            <translation>Tintero hat die beschädigte Datei beiseitegelegt und eine neue begonnen. Von der alten wurde nichts gelöscht: Sie ist {path}.</translation>
        </message>
        <message>
            <source>Tintero cannot read its database. Nothing of it was deleted or overwritten. Start it again.</source>
            <translation>Tintero kann seine Datenbank nicht lesen. Nichts davon wurde gelöscht oder überschrieben. Starten Sie es erneut.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote this</source>
            <translation>Das hat ein neueres Tintero geschrieben</translation>
        </message>
        <message>
            <source>The folder {path} was last used by a newer version. Nothing was changed. Use that version, or another profile.</source>
            <translation>Den Ordner {path} hat zuletzt eine neuere Version benutzt. Nichts wurde geändert. Verwenden Sie jene Version oder ein anderes Profil.</translation>
        </message>
        <message>
            <source>The profile was last used by a newer version. Nothing was changed. Use that version.</source>
            <translation>Das Profil hat zuletzt eine neuere Version benutzt. Nichts wurde geändert. Verwenden Sie jene Version.</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>Ein anderes Programm hält die Datenbank fest</translation>
        </message>
        <message>
            <source>Something else has been using Tintero's database for too long. Nothing is lost. Try it again.</source>
            <translation>Etwas anderes benutzt Tinteros Datenbank schon zu lange. Nichts ist verloren. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Others could read your mail</source>
            <translation>Andere konnten Ihre E-Mails lesen</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into {path}. Tintero has closed it; no need to act.</source>
            <translation>Andere Benutzer dieses Computers konnten in {path} hineinsehen. Tintero hat den Ordner geschlossen; Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into it. Tintero has closed it; no need to act.</source>
            <translation>Andere Benutzer dieses Computers konnten hineinsehen. Tintero hat den Ordner geschlossen; Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Another Tintero is at work here</source>
            <translation>Ein anderes Tintero arbeitet hier</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. Nothing was changed. Restore again when it has ended.</source>
            <translation>Etwas anderes hat dieses Profil geöffnet, vielleicht tintero-cli. Nichts wurde geändert. Spielen Sie die Sicherung erneut zurück, wenn es geendet hat.</translation>
        </message>
        <message>
            <source>The backup is not restored yet</source>
            <translation>Die Sicherung ist noch nicht zurückgespielt</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. What you see is as it was. Quit, and start Tintero again when it has ended.</source>
            <translation>Etwas anderes hat dieses Profil geöffnet, vielleicht tintero-cli. Was Sie sehen, ist, wie es war. Beenden Sie Tintero und starten Sie es erneut, wenn das andere geendet hat.</translation>
        </message>
        <message>
            <source>A stored file is missing</source>
            <translation>Eine gespeicherte Datei fehlt</translation>
        </message>
        <message>
            <source>Tintero's own copy of {name} is gone: something else deleted it. Nothing was sent. Attach the file again.</source>
            <translation>Tinteros eigene Kopie von {name} ist weg: Etwas anderes hat sie gelöscht. Nichts wurde gesendet. Hängen Sie die Datei erneut an.</translation>
        </message>
        <message>
            <source>The message as it was to go out is gone from the disk. Nothing was sent. Your text is still here: edit it and send it again.</source>
            <translation>Die Nachricht, wie sie hinausgehen sollte, ist vom Datenträger verschwunden. Nichts wurde gesendet. Ihr Text ist noch hier: Bearbeiten Sie ihn und senden Sie ihn erneut.</translation>
        </message>
        <message>
            <source>Something else deleted a file of Tintero. Nothing was sent. Edit the message and send it again.</source>
            <translation>Etwas anderes hat eine Datei von Tintero gelöscht. Nichts wurde gesendet. Bearbeiten Sie die Nachricht und senden Sie sie erneut.</translation>
        </message>
        <message>
            <source>The stored message was changed</source>
            <translation>Die gespeicherte Nachricht wurde verändert</translation>
        </message>
        <message>
            <source>The file on the disk is not the one you sent: something else wrote into it. Nothing was delivered. Edit the message and send it again.</source>
            <translation>Die Datei auf dem Datenträger ist nicht die, die Sie gesendet haben: Etwas anderes hat hineingeschrieben. Nichts wurde zugestellt. Bearbeiten Sie die Nachricht und senden Sie sie erneut.</translation>
        </message>
        <message>
            <source>Nobody to send to</source>
            <translation>Kein Empfänger</translation>
        </message>
        <message>
            <source>The message has no recipient yet. Nothing was sent. Write an address into To.</source>
            <translation>Die Nachricht hat noch keinen Empfänger. Nichts wurde gesendet. Schreiben Sie eine Adresse in das Feld „An“.</translation>
        </message>
        <message>
            <source>{address} is not an address</source>
            <translation>{address} ist keine Adresse</translation>
        </message>
        <message>
            <source>Nothing was sent. An address looks like ana@prado.studio. Correct it.</source>
            <translation>Nichts wurde gesendet. Eine Adresse sieht aus wie ana@prado.studio. Berichtigen Sie sie.</translation>
        </message>
        <message>
            <source>Something is missing in the account</source>
            <translation>Im Konto fehlt etwas</translation>
        </message>
        <message>
            <source>The account cannot be used like this. Nothing was changed. Look at its settings.</source>
            <translation>So ist das Konto nicht verwendbar. Nichts wurde geändert. Prüfen Sie seine Einstellungen.</translation>
        </message>
        <message>
            <source>No account to send with</source>
            <translation>Kein Konto zum Senden</translation>
        </message>
        <message>
            <source>What you write is kept. Set up an account, then send it.</source>
            <translation>Was Sie schreiben, bleibt erhalten. Richten Sie ein Konto ein und senden Sie es dann.</translation>
        </message>
        <message>
            <source>{name} is not there</source>
            <translation>{name} ist nicht da</translation>
        </message>
        <message>
            <source>The file was moved or deleted. It is not in the message. Choose it again.</source>
            <translation>Die Datei wurde verschoben oder gelöscht. Sie ist nicht in der Nachricht. Wählen Sie sie erneut.</translation>
        </message>
        <message>
            <source>{name} cannot be read</source>
            <translation>{name} ist nicht lesbar</translation>
        </message>
        <message>
            <source>This user may not open the file. It is not in the message. Correct its permissions, then attach it.</source>
            <translation>Dieser Benutzer darf die Datei nicht öffnen. Sie ist nicht in der Nachricht. Berichtigen Sie ihre Rechte und hängen Sie sie dann an.</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} ist keine Datei</translation>
        </message>
        <message>
            <source>Folders and devices cannot travel by mail. It is not in the message. Pack a folder into an archive.</source>
            <translation>Ordner und Geräte können nicht per E-Mail reisen. Es ist nicht in der Nachricht. Packen Sie einen Ordner in ein Archiv.</translation>
        </message>
        <message>
            <source>{name} changed meanwhile</source>
            <translation>{name} hat sich inzwischen geändert</translation>
        </message>
        <message>
            <source>Something wrote into the file while it was read. Nothing was sent. Attach it again when it rests.</source>
            <translation>Etwas hat in die Datei geschrieben, während sie gelesen wurde. Nichts wurde gesendet. Hängen Sie sie erneut an, wenn sie ruht.</translation>
        </message>
        <message>
            <source>The copy of {name} is damaged</source>
            <translation>Die Kopie von {name} ist beschädigt</translation>
        </message>
        <message>
            <source>Tintero's own copy is no longer what you put into the message: the disk or another program changed it. Nothing was sent. Take it out, or attach the file again.</source>
            <translation>Die Kopie, die Tintero aufbewahrt, ist nicht mehr das, was Sie in die Nachricht gelegt haben: Die Festplatte oder ein anderes Programm hat sie verändert. Nichts wurde gesendet. Nehmen Sie sie heraus oder hängen Sie die Datei noch einmal an.</translation>
        </message>
        <message>
            <source>The message did not come out as planned</source>
            <translation>Die Nachricht ist nicht geworden wie geplant</translation>
        </message>
        <message>
            <source>Something in the subject or the names would have changed the head of the message. Nothing was sent and your text is safe. Type the subject and the names anew.</source>
            <translation>Etwas im Betreff oder in den Namen hätte den Kopf der Nachricht verändert. Nichts wurde gesendet, und Ihr Text ist sicher. Geben Sie Betreff und Namen neu ein.</translation>
        </message>
        <message>
            <source>This is not a mail message</source>
            <translation>Das ist keine E-Mail</translation>
        </message>
        <message>
            <source>{name} does not begin like a stored message. Nothing was sent. Choose another file.</source>
            <translation>{name} beginnt nicht wie eine gespeicherte Nachricht. Nichts wurde gesendet. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} cannot be opened</source>
            <translation>{name} lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>It was moved or deleted, it is no file, or this user may not read it.</source>
            <translation>Es wurde verschoben oder gelöscht, es ist keine Datei, oder dieser Benutzer darf es nicht lesen.</translation>
        </message>
        <message>
            <source>This message cannot be read</source>
            <translation>Diese Nachricht ist nicht lesbar</translation>
        </message>
        <message>
            <source>Reading {name} took more time or memory than any letter should, so it was stopped. Nothing in it was opened. The file is unchanged.</source>
            <translation>Das Lesen von {name} brauchte mehr Zeit oder Speicher, als ein Brief es sollte, und wurde deshalb angehalten. Nichts darin wurde geöffnet. Die Datei ist unverändert.</translation>
        </message>
        <message>
            <source>This is no dictionary</source>
            <translation>Das ist kein Wörterbuch</translation>
        </message>
        <message>
            <source>{name} could not be read as a dictionary. Choose a file that ends in .dic or .aff, with the other of the two beside it, or a dictionary extension (.oxt, .xpi).</source>
            <translation>{name} ließ sich nicht als Wörterbuch lesen. Wählen Sie eine Datei, die auf .dic oder .aff endet und die andere der beiden neben sich hat, oder eine Wörterbuch-Erweiterung (.oxt, .xpi).</translation>
        </message>
        <message>
            <source>The text is too tangled</source>
            <translation>Der Text ist zu verschachtelt</translation>
        </message>
        <message>
            <source>Its formatting cannot be worked with. Nothing was sent. Clear the formatting, or paste plain text.</source>
            <translation>Mit seiner Formatierung lässt sich nicht arbeiten. Nichts wurde gesendet. Entfernen Sie die Formatierung, oder fügen Sie reinen Text ein.</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Das ist nicht mehr da</translation>
        </message>
        <message>
            <source>It was sent, moved or deleted meanwhile. Nothing else was changed.</source>
            <translation>Es wurde inzwischen gesendet, verschoben oder gelöscht. Sonst wurde nichts geändert.</translation>
        </message>
        <message>
            <source>It is too late for that</source>
            <translation>Dafür ist es zu spät</translation>
        </message>
        <message>
            <source>The message has gone on meanwhile. Nothing was changed. Look at it in the Outbox.</source>
            <translation>Die Nachricht ist inzwischen weitergegangen. Nichts wurde geändert. Sehen Sie im Postausgang nach ihr.</translation>
        </message>
        <message>
            <source>This message is old</source>
            <translation>Diese Nachricht ist alt</translation>
        </message>
        <message>
            <source>It should have gone more than five days ago. It was not sent, because it may have gone from another copy of this profile. Send it if it still matters.</source>
            <translation>Sie hätte vor mehr als fünf Tagen abgehen sollen. Sie wurde nicht gesendet, denn sie kann von einer anderen Kopie dieses Profils abgegangen sein. Senden Sie sie, wenn sie noch wichtig ist.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>You stopped it in time. Nothing was delivered.</source>
            <translation>Sie haben sie rechtzeitig angehalten. Nichts wurde zugestellt.</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>Vielleicht angekommen</translation>
        </message>
        <message>
            <source>The line broke after the last byte, before the server answered. Ask the recipient, or look in your provider's Sent folder, before you send it again.</source>
            <translation>Die Verbindung brach nach dem letzten Byte ab, bevor der Server antwortete. Fragen Sie den Empfänger, oder sehen Sie im Ordner „Gesendet“ Ihres Anbieters nach, bevor Sie erneut senden.</translation>
        </message>
        <message>
            <source>There is no address</source>
            <translation>Es gibt keine Adresse</translation>
        </message>
        <message>
            <source>A name alone cannot be sent to. Add an address such as ana@prado.studio.</source>
            <translation>An einen Namen allein lässt sich nicht senden. Fügen Sie eine Adresse wie ana@prado.studio hinzu.</translation>
        </message>
        <message>
            <source>{address} has no @</source>
            <translation>{address} hat kein @</translation>
        </message>
        <message>
            <source>{address} has no ending</source>
            <translation>{address} hat keine Endung</translation>
        </message>
        <message>
            <source>Nothing was sent. After the @ comes a name with a dot in it. Correct it.</source>
            <translation>Nichts wurde gesendet. Nach dem @ kommt ein Name mit einem Punkt. Berichtigen Sie ihn.</translation>
        </message>
        <message>
            <source>{address} cannot be right before the @</source>
            <translation>{address} kann vor dem @ nicht stimmen</translation>
        </message>
        <message>
            <source>Nothing was sent. Look for blanks, commas or two dots in a row. Correct it.</source>
            <translation>Nichts wurde gesendet. Suchen Sie nach Leerzeichen, Kommas oder zwei Punkten hintereinander und berichtigen Sie es.</translation>
        </message>
        <message>
            <source>{address} cannot be right after the @</source>
            <translation>{address} kann nach dem @ nicht stimmen</translation>
        </message>
        <message>
            <source>{address} has an unpaired bracket</source>
            <translation>{address} hat eine einzelne Klammer</translation>
        </message>
        <message>
            <source>Nothing was sent. An address in brackets looks like &lt;ana@prado.studio&gt;.</source>
            <translation>Nichts wurde gesendet. Eine Adresse in Klammern sieht aus wie &lt;ana@prado.studio&gt;.</translation>
        </message>
        <message>
            <source>{address} holds a control character</source>
            <translation>{address} enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>Nothing was sent. It cannot be seen, but it is there: type the address anew.</source>
            <translation>Nichts wurde gesendet. Man sieht es nicht, aber es ist da: Geben Sie die Adresse neu ein.</translation>
        </message>
        <message>
            <source>{address} holds an invisible character</source>
            <translation>{address} enthält ein unsichtbares Zeichen</translation>
        </message>
        <message>
            <source>The account needs an address</source>
            <translation>Das Konto braucht eine Adresse</translation>
        </message>
        <message>
            <source>Write the address you send from, such as ana@prado.studio.</source>
            <translation>Schreiben Sie die Adresse, von der Sie senden, zum Beispiel ana@prado.studio.</translation>
        </message>
        <message>
            <source>The reply address is not one</source>
            <translation>Die Antwortadresse ist keine</translation>
        </message>
        <message>
            <source>Write an address such as ana@prado.studio, or leave it empty.</source>
            <translation>Schreiben Sie eine Adresse wie ana@prado.studio, oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>The server name cannot be right</source>
            <translation>Der Servername kann nicht stimmen</translation>
        </message>
        <message>
            <source>Write a name such as smtp.prado.studio, or an IP address.</source>
            <translation>Schreiben Sie einen Namen wie smtp.prado.studio oder eine IP-Adresse.</translation>
        </message>
        <message>
            <source>The port cannot be right</source>
            <translation>Der Port kann nicht stimmen</translation>
        </message>
        <message>
            <source>It is a number from 1 to 65535; 465 is usual for TLS, 587 for STARTTLS.</source>
            <translation>Er ist eine Zahl von 1 bis 65535; üblich sind 465 für TLS und 587 für STARTTLS.</translation>
        </message>
        <message>
            <source>The user name cannot be right</source>
            <translation>Der Benutzername kann nicht stimmen</translation>
        </message>
        <message>
            <source>It is often the whole address. Write it as the provider gave it to you.</source>
            <translation>Oft ist er die ganze Adresse. Schreiben Sie ihn, wie der Anbieter ihn nennt.</translation>
        </message>
        <message>
            <source>The password command is missing</source>
            <translation>Der Passwortbefehl fehlt</translation>
        </message>
        <message>
            <source>Write a command that prints the password, such as: pass show mail</source>
            <translation>Schreiben Sie einen Befehl, der das Passwort ausgibt, zum Beispiel: pass show mail</translation>
        </message>
        <message>
            <source>Your password would travel openly</source>
            <translation>Ihr Passwort ginge offen durchs Netz</translation>
        </message>
        <message>
            <source>Without TLS or STARTTLS anyone on the way can read it. Choose one of them, or say that you allow it.</source>
            <translation>Ohne TLS oder STARTTLS kann es unterwegs jeder lesen. Wählen Sie eines davon, oder erlauben Sie es ausdrücklich.</translation>
        </message>
        <message>
            <source>The password is needed again</source>
            <translation>Das Passwort wird noch einmal gebraucht</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knows a password only until it ends. Type it once more, or use a password command.</source>
            <translation>Dieses System hat keinen Schlüsselbund, deshalb kennt Tintero ein Passwort nur, bis es endet. Geben Sie es noch einmal ein, oder verwenden Sie einen Passwortbefehl.</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knew the password only until it ended. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Dieses System hat keinen Schlüsselbund, deshalb kannte Tintero das Passwort nur, bis es endete. Die Nachricht ist sicher im Postausgang und geht ab, sobald Sie es eingeben.</translation>
        </message>
        <message>
            <source>The keyring does not answer</source>
            <translation>Der Schlüsselbund antwortet nicht</translation>
        </message>
        <message>
            <source>It may be waiting for you to unlock it in a window of its own. Unlock it, then try again.</source>
            <translation>Vielleicht wartet er in einem eigenen Fenster darauf, dass Sie ihn entsperren. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The keyring may be waiting for you to unlock it in a window of its own. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Vielleicht wartet der Schlüsselbund in einem eigenen Fenster darauf, dass Sie ihn entsperren. Die Nachricht ist sicher im Postausgang. Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>You did not agree</source>
            <translation>Sie haben nicht zugestimmt</translation>
        </message>
        <message>
            <source>{provider} was told not to let Tintero send for you. Nothing was changed. Sign in again to agree.</source>
            <translation>{provider} wurde gesagt, Tintero dürfe nicht für Sie senden. Nichts wurde geändert. Melden Sie sich erneut an, um zuzustimmen.</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Niemand hat sich angemeldet</translation>
        </message>
        <message>
            <source>The page of {provider} got no answer in time. Nothing was changed. Sign in again when you are ready.</source>
            <translation>Die Seite von {provider} bekam nicht rechtzeitig eine Antwort. Nichts wurde geändert. Melden Sie sich erneut an, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <source>The door for the answer is taken</source>
            <translation>Der Eingang für die Antwort ist belegt</translation>
        </message>
        <message>
            <source>The provider answers at port {port} of this computer, and another program uses it. Nothing was sent. Close that program, or enter another redirect address in the account.</source>
            <translation>Der Anbieter antwortet an Port {port} dieses Computers, und den benutzt ein anderes Programm. Nichts wurde gesendet. Schließen Sie jenes Programm, oder geben Sie im Konto eine andere Weiterleitungsadresse ein.</translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>Kein Browser ging auf</translation>
        </message>
        <message>
            <source>Signing in happens on a page of {provider}, and no browser could be opened for it. Copy the address into a browser, or sign in with a code on another device.</source>
            <translation>Die Anmeldung geschieht auf einer Seite von {provider}, und dafür ließ sich kein Browser öffnen. Kopieren Sie die Adresse in einen Browser, oder melden Sie sich mit einem Code auf einem anderen Gerät an.</translation>
        </message>
        <message>
            <source>The sign-in did not work</source>
            <translation>Die Anmeldung ist nicht gelungen</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. Your password is not known to Tintero. Sign in again.</source>
            <translation>{provider} hat Tintero nicht hereingelassen. Tintero kennt Ihr Passwort nicht. Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. The message is safe in the Outbox. Sign in again.</source>
            <translation>{provider} hat Tintero nicht hereingelassen. Die Nachricht ist sicher im Postausgang. Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. That is usual after a changed password.</source>
            <translation>{provider} nimmt die erteilte Erlaubnis nicht mehr an. Das ist üblich, wenn ein Passwort geändert wurde.</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. The message is safe in the Outbox and goes as soon as you are signed in again.</source>
            <translation>{provider} nimmt die erteilte Erlaubnis nicht mehr an. Die Nachricht ist sicher im Postausgang und geht ab, sobald Sie wieder angemeldet sind.</translation>
        </message>
        <message>
            <source>Sending by programs is switched off</source>
            <translation>Das Senden durch Programme ist ausgeschaltet</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} kennt Sie, lässt E-Mail-Programme für dieses Konto aber nicht senden. Bitten Sie den Administrator, „authentifiziertes SMTP“ dafür zu erlauben, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. The message is safe in the Outbox. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} kennt Sie, lässt E-Mail-Programme für dieses Konto aber nicht senden. Die Nachricht ist sicher im Postausgang. Bitten Sie den Administrator, „authentifiziertes SMTP“ dafür zu erlauben, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>A client id is missing</source>
            <translation>Eine Client-ID fehlt</translation>
        </message>
        <message>
            <source>{provider} lets only programs in that it knows by a client id, and this copy of Tintero has none for it. Enter one in the account, or use an app password.</source>
            <translation>{provider} lässt nur Programme herein, die es an einer Client-ID erkennt, und diese Kopie von Tintero hat keine dafür. Geben Sie im Konto eine ein, oder verwenden Sie ein App-Passwort.</translation>
        </message>
        <message>
            <source>The server refused your password</source>
            <translation>Der Server hat Ihr Passwort abgelehnt</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. Type the password again; some providers want one made for mail programs.</source>
            <translation>{host} kennt dieses Paar aus Benutzername und Passwort nicht. Geben Sie das Passwort erneut ein; manche Anbieter wollen ein eigenes für E-Mail-Programme.</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. The message is safe in the Outbox and goes as soon as you are signed in.</source>
            <translation>{host} kennt dieses Paar aus Benutzername und Passwort nicht. Die Nachricht ist sicher im Postausgang und geht ab, sobald Sie wieder angemeldet sind.</translation>
        </message>
        <message>
            <source>An app password is needed</source>
            <translation>Ein App-Passwort ist nötig</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} nimmt Ihr übliches Passwort von E-Mail-Programmen nicht an. Erstellen Sie auf der Website des Anbieters ein App-Passwort und verwenden Sie es hier.</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. The message is safe in the Outbox. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} nimmt Ihr übliches Passwort von E-Mail-Programmen nicht an. Die Nachricht ist sicher im Postausgang. Erstellen Sie auf der Website des Anbieters ein App-Passwort und verwenden Sie es hier.</translation>
        </message>
        <message>
            <source>The server does not let Tintero look</source>
            <translation>Der Server lässt Tintero nicht nachsehen</translation>
        </message>
        <message>
            <source>{host} did not let Tintero look into your folders. What lets you send need not let you read: some providers ask for a password or a permission of its own.</source>
            <translation>{host} ließ Tintero nicht in Ihre Ordner sehen. Was zum Senden genügt, genügt nicht immer zum Lesen: Manche Anbieter verlangen dafür ein eigenes Passwort oder eine eigene Erlaubnis.</translation>
        </message>
        <message>
            <source>The server does not let anyone sign in</source>
            <translation>Der Server lässt niemanden sich anmelden</translation>
        </message>
        <message>
            <source>{host} offers no way to sign in at port {port}. Your password was not sent. Choose another port, or “no password” if the server takes mail without one.</source>
            <translation>{host} bietet an Port {port} keine Anmeldung an. Ihr Passwort wurde nicht gesendet. Wählen Sie einen anderen Port, oder „Ohne Anmeldung“, wenn der Server E-Mails ohne Passwort annimmt.</translation>
        </message>
        <message>
            <source>No common way to sign in</source>
            <translation>Keine gemeinsame Art der Anmeldung</translation>
        </message>
        <message>
            <source>{host} takes none of the ways to sign in that Tintero knows for this account. Nothing was sent.</source>
            <translation>{host} nimmt keine der Anmeldearten an, die Tintero für dieses Konto kennt. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The line to {host} is not protected, so your password was not sent. Choose TLS or STARTTLS, or allow it in the account.</source>
            <translation>Die Verbindung zu {host} ist nicht geschützt, deshalb wurde Ihr Passwort nicht gesendet. Wählen Sie TLS oder STARTTLS, oder erlauben Sie es im Konto.</translation>
        </message>
        <message>
            <source>The server wants you to sign in</source>
            <translation>Der Server will, dass Sie sich anmelden</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. Nothing was sent. Give the account one.</source>
            <translation>{host} nimmt ohne Passwort keine E-Mails an. Nichts wurde gesendet. Geben Sie dem Konto eines.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. The message is safe in the Outbox. Give the account a password.</source>
            <translation>{host} nimmt ohne Passwort keine E-Mails an. Die Nachricht ist sicher im Postausgang. Geben Sie dem Konto ein Passwort.</translation>
        </message>
        <message>
            <source>Signing in does not work at the moment</source>
            <translation>Die Anmeldung geht gerade nicht</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. Yours may well be right. Try it later.</source>
            <translation>{host} kann Passwörter gerade nicht prüfen. Ihres kann durchaus richtig sein. Versuchen Sie es später.</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} kann Passwörter gerade nicht prüfen. Die Nachricht ist sicher im Postausgang und wird erneut versucht.</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Das Passwort fehlt</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. Type it to go on.</source>
            <translation>Für {account} gibt es auf diesem Computer kein Passwort. Geben Sie es ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Für {account} gibt es auf diesem Computer kein Passwort. Die Nachricht ist sicher im Postausgang und geht ab, sobald Sie es eingeben.</translation>
        </message>
        <message>
            <source>The password command failed</source>
            <translation>Der Passwortbefehl ist gescheitert</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. Nothing was sent. Look at the command.</source>
            <translation>Der Befehl, der das Passwort von {account} liefert, lieferte keines. Nichts wurde gesendet. Prüfen Sie den Befehl.</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. The message is safe in the Outbox. Look at the command.</source>
            <translation>Der Befehl, der das Passwort von {account} liefert, lieferte keines. Die Nachricht ist sicher im Postausgang. Prüfen Sie den Befehl.</translation>
        </message>
        <message>
            <source>The keyring does not give the password</source>
            <translation>Der Schlüsselbund gibt das Passwort nicht heraus</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. Unlock it, then try again.</source>
            <translation>Der Schlüsselbund des Systems antwortete nicht, wie er sollte. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Der Schlüsselbund des Systems antwortete nicht, wie er sollte. Die Nachricht ist sicher im Postausgang. Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The server does not want to talk to us</source>
            <translation>Der Server will nicht mit uns sprechen</translation>
        </message>
        <message>
            <source>{host} turns this computer away. Nothing was sent. Look at the server name, or ask the provider.</source>
            <translation>{host} weist diesen Computer ab. Nichts wurde gesendet. Prüfen Sie den Servernamen, oder fragen Sie den Anbieter.</translation>
        </message>
        <message>
            <source>{host} refused our greeting. Nothing was sent. Look at the port, or ask the provider.</source>
            <translation>{host} hat unsere Begrüßung abgelehnt. Nichts wurde gesendet. Prüfen Sie den Port, oder fragen Sie den Anbieter.</translation>
        </message>
        <message>
            <source>The server refused the sender</source>
            <translation>Der Server hat den Absender abgelehnt</translation>
        </message>
        <message>
            <source>{host} does not send for {address}. Nothing was delivered. Choose another sender, or correct the address of the account.</source>
            <translation>{host} sendet nicht für {address}. Nichts wurde zugestellt. Wählen Sie einen anderen Absender, oder berichtigen Sie die Adresse des Kontos.</translation>
        </message>
        <message>
            <source>The server refused the recipient</source>
            <translation>Der Server hat den Empfänger abgelehnt</translation>
        </message>
        <message>
            <source>{host} takes no mail for {address}. Nothing was delivered. Correct the address.</source>
            <translation>{host} nimmt keine E-Mails für {address} an. Nichts wurde zugestellt. Berichtigen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The server refused every recipient</source>
            <translation>Der Server hat alle Empfänger abgelehnt</translation>
        </message>
        <message>
            <source>{host} takes no mail for any of the addresses. Nothing was delivered. Correct the addresses.</source>
            <translation>{host} nimmt für keine der Adressen E-Mails an. Nichts wurde zugestellt. Berichtigen Sie die Adressen.</translation>
        </message>
        <message>
            <source>The server refused the message</source>
            <translation>Der Server hat die Nachricht abgelehnt</translation>
        </message>
        <message>
            <source>{host} does not take this text or one of its files. Nothing was delivered. Its own words are under Details.</source>
            <translation>{host} nimmt diesen Text oder eine seiner Dateien nicht an. Nichts wurde zugestellt. Seine eigenen Worte stehen unter „Details“.</translation>
        </message>
        <message>
            <source>The server puts it off</source>
            <translation>Der Server schiebt es auf</translation>
        </message>
        <message>
            <source>{host} does not take it at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} nimmt es gerade nicht an. Nichts wurde gesendet. Versuchen Sie es später.</translation>
        </message>
        <message>
            <source>{host} asks us to come back later. The message is safe and is tried again.</source>
            <translation>{host} bittet uns, später wiederzukommen. Die Nachricht ist sicher und wird erneut versucht.</translation>
        </message>
        <message>
            <source>The server makes newcomers wait</source>
            <translation>Der Server lässt Neulinge warten</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. Nothing was sent.</source>
            <translation>{host} bittet neue Absender, in einigen Minuten wiederzukommen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. There is nothing to do.</source>
            <translation>{host} bittet neue Absender, in einigen Minuten wiederzukommen. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Enough for today, says the server</source>
            <translation>Genug für heute, sagt der Server</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. Nothing was sent.</source>
            <translation>{host} nimmt heute keine E-Mails mehr von diesem Konto an. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. The message is safe and goes later by itself.</source>
            <translation>{host} nimmt heute keine E-Mails mehr von diesem Konto an. Die Nachricht ist sicher und geht später von selbst ab.</translation>
        </message>
        <message>
            <source>Five days were not enough</source>
            <translation>Fünf Tage haben nicht gereicht</translation>
        </message>
        <message>
            <source>The server put the message off again and again. It was not delivered and is safe here. The last answer is under Details.</source>
            <translation>Der Server hat die Nachricht immer wieder aufgeschoben. Sie wurde nicht zugestellt und ist hier sicher. Die letzte Antwort steht unter „Details“.</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Zu groß für den Server</translation>
        </message>
        <message>
            <source>It is {size}, {host} takes {limit}. Nothing was sent. Take a file out, or send it another way.</source>
            <translation>Sie hat {size}, {host} nimmt {limit} an. Nichts wurde gesendet. Nehmen Sie eine Datei heraus, oder senden Sie sie auf anderem Weg.</translation>
        </message>
        <message>
            <source>{host} does not take a message of this size. Nothing was sent. Take a file out.</source>
            <translation>{host} nimmt keine Nachricht dieser Größe an. Nichts wurde gesendet. Nehmen Sie eine Datei heraus.</translation>
        </message>
        <message>
            <source>The server cannot write this address</source>
            <translation>Der Server kann diese Adresse nicht schreiben</translation>
        </message>
        <message>
            <source>{address} has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>{address} hat vor dem @ Buchstaben, die {host} nicht kennt. Nichts wurde gesendet. Verwenden Sie eine andere Adresse dieser Person oder ein anderes Konto.</translation>
        </message>
        <message>
            <source>An address has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>Eine Adresse hat vor dem @ Buchstaben, die {host} nicht kennt. Nichts wurde gesendet. Verwenden Sie eine andere Adresse dieser Person oder ein anderes Konto.</translation>
        </message>
        <message>
            <source>The server does not keep it until then</source>
            <translation>Der Server bewahrt sie nicht bis dahin auf</translation>
        </message>
        <message>
            <source>It waits here instead, and goes at its time if this computer is on.</source>
            <translation>Sie wartet stattdessen hier und geht zu ihrer Zeit ab, wenn dieser Computer läuft.</translation>
        </message>
        <message>
            <source>The server cannot take this file as it is</source>
            <translation>Der Server kann diese Datei nicht annehmen, wie sie ist</translation>
        </message>
        <message>
            <source>The message holds letters that {host} would damage. Nothing was sent. Use another account, or pack the attached message into an archive.</source>
            <translation>Die Nachricht enthält Zeichen, die {host} beschädigen würde. Nichts wurde gesendet. Verwenden Sie ein anderes Konto, oder packen Sie die angehängte Nachricht in ein Archiv.</translation>
        </message>
        <message>
            <source>The lines at its top are not those of a template. The other templates work. Correct it in any editor.</source>
            <translation>Die Zeilen an ihrem Anfang sind nicht die einer Vorlage. Die anderen Vorlagen funktionieren. Berichtigen Sie sie in einem beliebigen Texteditor.</translation>
        </message>
        <message>
            <source>This key is taken</source>
            <translation>Dieses Kürzel ist vergeben</translation>
        </message>
        <message>
            <source>Another snippet answers to “{name}”. Nothing was stored. Choose another key.</source>
            <translation>Auf „{name}“ hört ein anderer Textbaustein. Nichts wurde gespeichert. Wählen Sie ein anderes Kürzel.</translation>
        </message>
        <message>
            <source>This key cannot be typed</source>
            <translation>Dieses Kürzel lässt sich nicht tippen</translation>
        </message>
        <message>
            <source>A key has up to 30 letters, digits, _ or -. Nothing was stored.</source>
            <translation>Ein Kürzel hat bis zu 30 Buchstaben, Ziffern, _ oder -. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>{name} is too long</source>
            <translation>{name} ist zu lang</translation>
        </message>
        <message>
            <source>It is far longer than anybody's text. Nothing was read from it.</source>
            <translation>Die Datei ist weit länger als alles, was jemand schreibt. Nichts daraus wurde gelesen.</translation>
        </message>
        <message>
            <source>{host} was not asked for the picture</source>
            <translation>{host} wurde nicht nach dem Bild gefragt</translation>
        </message>
        <message>
            <source>The address leads into a private network, or from a secure page to an open one. It stays out.</source>
            <translation>Die Adresse führt in ein privates Netz oder von einer sicheren Seite auf eine offene. Es bleibt draußen.</translation>
        </message>
        <message>
            <source>The address of the picture is not one of the web. It stays out.</source>
            <translation>Die Adresse des Bildes ist keine des Internets. Es bleibt draußen.</translation>
        </message>
        <message>
            <source>{host} did not give the picture</source>
            <translation>{host} hat das Bild nicht hergegeben</translation>
        </message>
        <message>
            <source>The server cannot be reached at the moment. The text is as it was.</source>
            <translation>Der Server ist gerade nicht erreichbar. Der Text ist, wie er war.</translation>
        </message>
        <message>
            <source>The server of the picture cannot be reached at the moment.</source>
            <translation>Der Server des Bildes ist gerade nicht erreichbar.</translation>
        </message>
        <message>
            <source>A picture at {host} is too large</source>
            <translation>Ein Bild bei {host} ist zu groß</translation>
        </message>
        <message>
            <source>Tintero stops behind 10 MB. The text is as it was.</source>
            <translation>Tintero hört nach 10 MB auf. Der Text ist, wie er war.</translation>
        </message>
        <message>
            <source>A picture is too large. Tintero stops behind 10 MB.</source>
            <translation>Ein Bild ist zu groß. Tintero hört nach 10 MB auf.</translation>
        </message>
        <message>
            <source>{host} has no such picture</source>
            <translation>{host} hat kein solches Bild</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show. The text is as it was.</source>
            <translation>Was kam, ist kein Bild, das E-Mail-Programme zeigen. Der Text ist, wie er war.</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show.</source>
            <translation>Was kam, ist kein Bild, das E-Mail-Programme zeigen.</translation>
        </message>
        <message>
            <source>A newer Tintero put it here. It is kept as it is and not sent.</source>
            <translation>Ein neueres Tintero hat sie hierher gelegt. Sie bleibt, wie sie ist, und wird nicht gesendet.</translation>
        </message>
        <message>
            <source>{address} was refused; it does not have the message. The others have it.</source>
            <translation>{address} wurde abgelehnt und hat die Nachricht nicht. Die anderen haben sie.</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>Von einer neueren Version</translation>
        </message>
        <message>
            <source>{host} had agreed to {some} of {all} recipients and was given the whole message; its answer is missing.</source>
            <translation>{host} hatte {some} von {all} Empfängern zugestimmt und die ganze Nachricht bekommen; seine Antwort fehlt.</translation>
        </message>
        <message>
            <source>{some} of {all} recipients have it for certain and never get it again.</source>
            <translation>{some} von {all} Empfängern haben sie mit Gewissheit und bekommen sie nie noch einmal.</translation>
        </message>
        <message>
            <source>Sent again it is the same message with the same Message-ID, by which many servers drop a double.</source>
            <translation>Erneut gesendet ist es dieselbe Nachricht mit derselben Message-ID, an der viele Server ein Doppel erkennen und verwerfen.</translation>
        </message>
        <message>
            <source>Sent, but the copy is gone</source>
            <translation>Gesendet, aber die Kopie ist weg</translation>
        </message>
        <message>
            <source>The server has the message. Its stored text was removed here.</source>
            <translation>Der Server hat die Nachricht. Ihr gespeicherter Text wurde hier gelöscht.</translation>
        </message>
        <message>
            <source>{why}. The server has the message and it is never sent again; only the copy waits, and is filed by itself as soon as that works.</source>
            <translation>{why}. Der Server hat die Nachricht, und sie wird nie wieder gesendet; nur die Kopie wartet und wird von selbst abgelegt, sobald das geht.</translation>
        </message>
        <message>
            <source>Sent, but not filed yet</source>
            <translation>Gesendet, aber noch nicht abgelegt</translation>
        </message>
        <message>
            <source>Next try in {time}</source>
            <translation>Nächster Versuch in {time}</translation>
        </message>
        <message>
            <source>Goes to the server in {time}</source>
            <translation>Geht in {time} zum Server</translation>
        </message>
        <message>
            <source>Goes in {time}</source>
            <translation>Geht in {time} ab</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Wartet auf ihr Konto</translation>
        </message>
        <message>
            <source>Goes next</source>
            <translation>Geht als Nächstes ab</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Wartet auf die Antwort des Servers</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sending, {percent} %</source>
            <translation>Wird gesendet, {percent} %</translation>
        </message>
        <message>
            <source>Sent to {some} of {all}</source>
            <translation>Gesendet an {some} von {all}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>Beim Server bis {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Gesendet {time}</translation>
        </message>
        <message>
            <source>Waiting for you to sign in</source>
            <translation>Wartet auf Ihre Anmeldung</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>There is no such mailbox</source>
            <translation>Dieses Postfach gibt es nicht</translation>
        </message>
        <message>
            <source>{host} knows nobody of the address {address}.</source>
            <translation>{host} kennt niemanden mit der Adresse {address}.</translation>
        </message>
        <message>
            <source>Look for a slip in the address, or ask the person for it another way.</source>
            <translation>Suchen Sie einen Tippfehler in der Adresse, oder fragen Sie die Person auf anderem Weg danach.</translation>
        </message>
        <message>
            <source>{host} does not know one of these addresses.</source>
            <translation>{host} kennt eine dieser Adressen nicht.</translation>
        </message>
        <message>
            <source>The part behind the @ leads nowhere</source>
            <translation>Der Teil nach dem @ führt nirgendwohin</translation>
        </message>
        <message>
            <source>{host} finds no mail server for {address}.</source>
            <translation>{host} findet keinen Mailserver für {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @.</source>
            <translation>Suchen Sie einen Tippfehler nach dem @.</translation>
        </message>
        <message>
            <source>{host} finds no mail server for one of these addresses.</source>
            <translation>{host} findet für eine dieser Adressen keinen Mailserver.</translation>
        </message>
        <message>
            <source>The server cannot read the address</source>
            <translation>Der Server kann die Adresse nicht lesen</translation>
        </message>
        <message>
            <source>{host} does not take {address} for an address.</source>
            <translation>{host} hält {address} nicht für eine Adresse.</translation>
        </message>
        <message>
            <source>Write it anew, without anything around it.</source>
            <translation>Schreiben Sie sie neu, ohne etwas darum herum.</translation>
        </message>
        <message>
            <source>{host} does not take one of these for an address.</source>
            <translation>{host} hält eine davon nicht für eine Adresse.</translation>
        </message>
        <message>
            <source>The address could mean several people</source>
            <translation>Die Adresse kann mehrere Personen meinen</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox that {address} could be.</source>
            <translation>{host} kennt mehr als ein Postfach, das {address} sein könnte.</translation>
        </message>
        <message>
            <source>Ask the person for the full address.</source>
            <translation>Fragen Sie die Person nach der vollständigen Adresse.</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox for one of these addresses.</source>
            <translation>{host} kennt für eine dieser Adressen mehr als ein Postfach.</translation>
        </message>
        <message>
            <source>The mailbox has moved</source>
            <translation>Das Postfach ist umgezogen</translation>
        </message>
        <message>
            <source>Nobody reads {address} any more. If the server named the new address, it is under Details.</source>
            <translation>Niemand liest mehr, was an {address} geht. Falls der Server die neue Adresse genannt hat, steht sie unter „Details“.</translation>
        </message>
        <message>
            <source>Ask the person for the new address.</source>
            <translation>Fragen Sie die Person nach der neuen Adresse.</translation>
        </message>
        <message>
            <source>One of these mailboxes is no longer read. If the server named the new address, it is under Details.</source>
            <translation>Eines dieser Postfächer wird nicht mehr gelesen. Falls der Server die neue Adresse genannt hat, steht sie unter „Details“.</translation>
        </message>
        <message>
            <source>The address belongs to somebody else now</source>
            <translation>Die Adresse gehört jetzt jemand anderem</translation>
        </message>
        <message>
            <source>{host} says that {address} changed hands, and keeps the message from the new owner.</source>
            <translation>{host} sagt, dass {address} den Besitzer gewechselt hat, und hält die Nachricht vom neuen fern.</translation>
        </message>
        <message>
            <source>Ask the person for an address of their own.</source>
            <translation>Fragen Sie die Person nach einer eigenen Adresse.</translation>
        </message>
        <message>
            <source>{host} says that one of these addresses changed hands, and keeps the message from the new owner.</source>
            <translation>{host} sagt, dass eine dieser Adressen den Besitzer gewechselt hat, und hält die Nachricht vom neuen fern.</translation>
        </message>
        <message>
            <source>Nobody receives mail there</source>
            <translation>Dort empfängt niemand E-Mails</translation>
        </message>
        <message>
            <source>Whoever owns the part behind the @ of {address} has said that it takes no mail.</source>
            <translation>Wem der Teil nach dem @ von {address} gehört, hat erklärt, dass er keine E-Mails annimmt.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or ask the person for another address.</source>
            <translation>Suchen Sie einen Tippfehler nach dem @, oder fragen Sie die Person nach einer anderen Adresse.</translation>
        </message>
        <message>
            <source>The owner of an address's domain has said that it takes no mail.</source>
            <translation>Der Besitzer der Domain einer Adresse hat erklärt, dass sie keine E-Mails annimmt.</translation>
        </message>
        <message>
            <source>The server does not like an address</source>
            <translation>Dem Server missfällt eine Adresse</translation>
        </message>
        <message>
            <source>{host} does not take mail for {address} and gives no better reason.</source>
            <translation>{host} nimmt keine E-Mails für {address} an und nennt keinen besseren Grund.</translation>
        </message>
        <message>
            <source>Look for a slip in the address. The server's own words are under Details.</source>
            <translation>Suchen Sie einen Tippfehler in der Adresse. Die eigenen Worte des Servers stehen unter „Details“.</translation>
        </message>
        <message>
            <source>{host} does not take one of these addresses and gives no better reason.</source>
            <translation>{host} nimmt eine dieser Adressen nicht an und nennt keinen besseren Grund.</translation>
        </message>
        <message>
            <source>An old server stands in between</source>
            <translation>Ein alter Server steht dazwischen</translation>
        </message>
        <message>
            <source>Behind {host} stands a server that would report nothing back.</source>
            <translation>Hinter {host} steht ein Server, der nichts zurückmelden würde.</translation>
        </message>
        <message>
            <source>Try it again, or ask the person whether it came.</source>
            <translation>Versuchen Sie es erneut, oder fragen Sie die Person, ob sie angekommen ist.</translation>
        </message>
        <message>
            <source>The mailbox is closed</source>
            <translation>Das Postfach ist geschlossen</translation>
        </message>
        <message>
            <source>The mailbox {address} is there, but it takes no mail at present.</source>
            <translation>Das Postfach {address} gibt es, aber es nimmt zurzeit keine E-Mails an.</translation>
        </message>
        <message>
            <source>Use another address of this person, or reach them another way.</source>
            <translation>Verwenden Sie eine andere Adresse dieser Person, oder erreichen Sie sie auf anderem Weg.</translation>
        </message>
        <message>
            <source>One of these mailboxes takes no mail at present.</source>
            <translation>Eines dieser Postfächer nimmt zurzeit keine E-Mails an.</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>Das Postfach ist voll</translation>
        </message>
        <message>
            <source>There is no room left in the mailbox {address}.</source>
            <translation>Im Postfach {address} ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>Tell the person another way, and try it again when they have made room.</source>
            <translation>Sagen Sie der Person auf anderem Weg Bescheid, und versuchen Sie es erneut, wenn sie Platz geschaffen hat.</translation>
        </message>
        <message>
            <source>There is no room left in one of these mailboxes.</source>
            <translation>In einem dieser Postfächer ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>Too big for this mailbox</source>
            <translation>Zu groß für dieses Postfach</translation>
        </message>
        <message>
            <source>The message is larger than {address} may receive.</source>
            <translation>Die Nachricht ist größer, als {address} empfangen darf.</translation>
        </message>
        <message>
            <source>Take a file out, or send it another way.</source>
            <translation>Nehmen Sie eine Datei heraus, oder senden Sie sie auf anderem Weg.</translation>
        </message>
        <message>
            <source>The message is larger than one of these mailboxes may receive.</source>
            <translation>Die Nachricht ist größer, als eines dieser Postfächer empfangen darf.</translation>
        </message>
        <message>
            <source>The mailbox takes nothing now</source>
            <translation>Das Postfach nimmt gerade nichts an</translation>
        </message>
        <message>
            <source>{host} cannot put anything into the mailbox {address} at the moment.</source>
            <translation>{host} kann gerade nichts in das Postfach {address} legen.</translation>
        </message>
        <message>
            <source>Try it again later, or reach the person another way.</source>
            <translation>Versuchen Sie es später erneut, oder erreichen Sie die Person auf anderem Weg.</translation>
        </message>
        <message>
            <source>{host} cannot put anything into one of these mailboxes at the moment.</source>
            <translation>{host} kann in eines dieser Postfächer gerade nichts legen.</translation>
        </message>
        <message>
            <source>The mailing list has trouble</source>
            <translation>Die Mailingliste hat eine Störung</translation>
        </message>
        <message>
            <source>{address} is a list, and its members could not be reached.</source>
            <translation>{address} ist eine Liste, und ihre Mitglieder waren nicht erreichbar.</translation>
        </message>
        <message>
            <source>Try it again later, or ask whoever looks after the list.</source>
            <translation>Versuchen Sie es später erneut, oder fragen Sie, wer die Liste betreut.</translation>
        </message>
        <message>
            <source>One of these addresses is a list, and its members could not be reached.</source>
            <translation>Eine dieser Adressen ist eine Liste, und ihre Mitglieder waren nicht erreichbar.</translation>
        </message>
        <message>
            <source>You may not write to this list</source>
            <translation>An diese Liste dürfen Sie nicht schreiben</translation>
        </message>
        <message>
            <source>{address} takes mail only from those it knows.</source>
            <translation>{address} nimmt nur E-Mails von bekannten Absendern an.</translation>
        </message>
        <message>
            <source>Choose the sender that it knows, or ask whoever looks after it.</source>
            <translation>Wählen Sie den Absender, der dort bekannt ist, oder fragen Sie, wer die Liste betreut.</translation>
        </message>
        <message>
            <source>One of these addresses takes mail only from those it knows.</source>
            <translation>Eine dieser Adressen nimmt nur E-Mails von bekannten Absendern an.</translation>
        </message>
        <message>
            <source>This mail is not wanted there</source>
            <translation>Diese E-Mail ist dort nicht erwünscht</translation>
        </message>
        <message>
            <source>The mailbox {address} does not let mail from you in.</source>
            <translation>Das Postfach {address} lässt keine E-Mails von Ihnen herein.</translation>
        </message>
        <message>
            <source>Reach the person another way, or choose another sender.</source>
            <translation>Erreichen Sie die Person auf anderem Weg, oder wählen Sie einen anderen Absender.</translation>
        </message>
        <message>
            <source>One of these mailboxes does not let mail from you in.</source>
            <translation>Eines dieser Postfächer lässt keine E-Mails von Ihnen herein.</translation>
        </message>
        <message>
            <source>The server cannot write these letters</source>
            <translation>Der Server kann diese Buchstaben nicht schreiben</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, knows only plain letters in addresses and subjects.</source>
            <translation>{host} oder ein Server dahinter kennt in Adressen und Betreffen nur einfache Buchstaben.</translation>
        </message>
        <message>
            <source>Use another address of the person, without accents before the @.</source>
            <translation>Verwenden Sie eine andere Adresse der Person, ohne Umlaute und Akzente vor dem @.</translation>
        </message>
        <message>
            <source>The server found a virus</source>
            <translation>Der Server hat einen Virus gefunden</translation>
        </message>
        <message>
            <source>{host} says that a file of the message is infected.</source>
            <translation>{host} sagt, dass eine Datei der Nachricht infiziert ist.</translation>
        </message>
        <message>
            <source>Take the file out and have it checked.</source>
            <translation>Nehmen Sie die Datei heraus und lassen Sie sie prüfen.</translation>
        </message>
        <message>
            <source>A file of this kind is not let through</source>
            <translation>Eine Datei dieser Art kommt nicht durch</translation>
        </message>
        <message>
            <source>{host} lets no programs and no scripts pass, nor archives that hold some.</source>
            <translation>{host} lässt keine Programme und Skripte durch, auch keine Archive, die welche enthalten.</translation>
        </message>
        <message>
            <source>Take the file out and send a link to it.</source>
            <translation>Nehmen Sie die Datei heraus und senden Sie einen Link darauf.</translation>
        </message>
        <message>
            <source>A link is on a blocklist</source>
            <translation>Ein Link steht auf einer Sperrliste</translation>
        </message>
        <message>
            <source>{host} refuses a web address that the message names.</source>
            <translation>{host} lehnt eine Webadresse ab, die in der Nachricht steht.</translation>
        </message>
        <message>
            <source>Take the link out.</source>
            <translation>Nehmen Sie den Link heraus.</translation>
        </message>
        <message>
            <source>Taken for junk</source>
            <translation>Für Spam gehalten</translation>
        </message>
        <message>
            <source>{host} takes the message for spam.</source>
            <translation>{host} hält die Nachricht für Spam.</translation>
        </message>
        <message>
            <source>Change what may look like it: the subject, links, files, or many recipients at once. The server's own words are under Details.</source>
            <translation>Ändern Sie, was danach aussehen kann: Betreff, Links, Dateien oder viele Empfänger auf einmal. Die eigenen Worte des Servers stehen unter „Details“.</translation>
        </message>
        <message>
            <source>The server's rules do not allow it</source>
            <translation>Die Regeln des Servers erlauben es nicht</translation>
        </message>
        <message>
            <source>{host} refuses it by a rule of its own.</source>
            <translation>{host} lehnt sie nach einer eigenen Regel ab.</translation>
        </message>
        <message>
            <source>Its own words under Details may name the rule; the provider can tell more.</source>
            <translation>Seine eigenen Worte unter „Details“ nennen vielleicht die Regel; der Anbieter kann mehr sagen.</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, does not take a message of this size.</source>
            <translation>{host} oder ein Server dahinter nimmt keine Nachricht dieser Größe an.</translation>
        </message>
        <message>
            <source>The server cannot carry what is in the message</source>
            <translation>Der Server kann den Inhalt nicht weitergeben</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, cannot pass on this kind of text or file.</source>
            <translation>{host} oder ein Server dahinter kann Text oder Dateien dieser Art nicht weitergeben.</translation>
        </message>
        <message>
            <source>Pack files into an archive, or send a link to them.</source>
            <translation>Packen Sie Dateien in ein Archiv, oder senden Sie einen Link darauf.</translation>
        </message>
        <message>
            <source>The server finds a fault in the message</source>
            <translation>Der Server findet einen Fehler in der Nachricht</translation>
        </message>
        <message>
            <source>{host} does not like how the message is built.</source>
            <translation>Dem Server {host} missfällt, wie die Nachricht gebaut ist.</translation>
        </message>
        <message>
            <source>Try it as plain text, or without its files. The server's own words are under Details.</source>
            <translation>Versuchen Sie es als reinen Text oder ohne Dateien. Die eigenen Worte des Servers stehen unter „Details“.</translation>
        </message>
        <message>
            <source>The priority is not taken</source>
            <translation>Die Priorität wird nicht angenommen</translation>
        </message>
        <message>
            <source>{host} does not carry a message of this priority, or not one of this size.</source>
            <translation>{host} befördert keine Nachricht dieser Priorität, oder keine dieser Größe.</translation>
        </message>
        <message>
            <source>Set its priority to normal.</source>
            <translation>Setzen Sie die Priorität auf „Normal“.</translation>
        </message>
        <message>
            <source>The protection asked for cannot be given</source>
            <translation>Der verlangte Schutz ist nicht möglich</translation>
        </message>
        <message>
            <source>{host} cannot pass the message on as protected as it should be.</source>
            <translation>{host} kann die Nachricht nicht so geschützt weitergeben, wie es sein sollte.</translation>
        </message>
        <message>
            <source>Send it with another account, or ask the provider.</source>
            <translation>Senden Sie sie mit einem anderen Konto, oder fragen Sie den Anbieter.</translation>
        </message>
        <message>
            <source>Too many recipients</source>
            <translation>Zu viele Empfänger</translation>
        </message>
        <message>
            <source>{host} takes fewer recipients at once.</source>
            <translation>{host} nimmt weniger Empfänger auf einmal an.</translation>
        </message>
        <message>
            <source>Set in the account how many go at once, then try again.</source>
            <translation>Stellen Sie im Konto ein, wie viele auf einmal abgehen, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The server does not take this sender from you</source>
            <translation>Der Server nimmt diesen Absender von Ihnen nicht an</translation>
        </message>
        <message>
            <source>{host} lets this account send only from its own addresses.</source>
            <translation>{host} lässt dieses Konto nur von seinen eigenen Adressen senden.</translation>
        </message>
        <message>
            <source>Choose the sender that belongs to this account, or add the address on the provider's web site first.</source>
            <translation>Wählen Sie den Absender, der zu diesem Konto gehört, oder tragen Sie die Adresse zuerst auf der Website des Anbieters ein.</translation>
        </message>
        <message>
            <source>The server finds a fault in your address</source>
            <translation>Der Server findet einen Fehler in Ihrer Adresse</translation>
        </message>
        <message>
            <source>{host} cannot read your own address, or finds nobody behind it.</source>
            <translation>{host} kann Ihre eigene Adresse nicht lesen oder findet niemanden dahinter.</translation>
        </message>
        <message>
            <source>Choose another sender, or correct the address in the account.</source>
            <translation>Wählen Sie einen anderen Absender, oder berichtigen Sie die Adresse im Konto.</translation>
        </message>
        <message>
            <source>Nobody could answer you</source>
            <translation>Niemand könnte Ihnen antworten</translation>
        </message>
        <message>
            <source>The domain of your own address takes no mail, so {host} does not send for it.</source>
            <translation>Die Domain Ihrer eigenen Adresse nimmt keine E-Mails an, deshalb sendet {host} nicht für sie.</translation>
        </message>
        <message>
            <source>Choose another sender.</source>
            <translation>Wählen Sie einen anderen Absender.</translation>
        </message>
        <message>
            <source>The sender could not be proven</source>
            <translation>Der Absender ließ sich nicht nachweisen</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, wants proof (SPF, DKIM or DMARC) that mail of this sender may come this way.</source>
            <translation>{host} oder ein Server dahinter verlangt einen Nachweis (SPF, DKIM oder DMARC), dass E-Mails dieses Absenders auf diesem Weg kommen dürfen.</translation>
        </message>
        <message>
            <source>Send it through the account of the sender's own provider. If this is that account, tell the provider.</source>
            <translation>Senden Sie sie über das Konto beim Anbieter des Absenders. Ist es schon dieses Konto, sagen Sie dem Anbieter Bescheid.</translation>
        </message>
        <message>
            <source>The provider has closed this account</source>
            <translation>Der Anbieter hat dieses Konto geschlossen</translation>
        </message>
        <message>
            <source>{host} sends nothing for it at present.</source>
            <translation>{host} sendet zurzeit nichts dafür.</translation>
        </message>
        <message>
            <source>Look on the provider's web site why. Another account can send the message meanwhile.</source>
            <translation>Sehen Sie auf der Website des Anbieters nach dem Grund. Inzwischen kann ein anderes Konto die Nachricht senden.</translation>
        </message>
        <message>
            <source>The provider has stopped this account</source>
            <translation>Der Anbieter hat dieses Konto angehalten</translation>
        </message>
        <message>
            <source>{host} has seen mail from it that looked like junk, and lets nothing out.</source>
            <translation>{host} hat E-Mails von ihm gesehen, die wie Spam aussahen, und lässt nichts hinaus.</translation>
        </message>
        <message>
            <source>Sign in on the provider's web site and do what it asks. If somebody else may know the password, change it. Then try again.</source>
            <translation>Melden Sie sich auf der Website des Anbieters an und tun Sie, was dort verlangt wird. Wenn jemand anders das Passwort kennen könnte, ändern Sie es. Versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today.</source>
            <translation>{host} nimmt heute keine E-Mails mehr von diesem Konto an.</translation>
        </message>
        <message>
            <source>Try it again tomorrow, or send it with another account.</source>
            <translation>Versuchen Sie es morgen erneut, oder senden Sie sie mit einem anderen Konto.</translation>
        </message>
        <message>
            <source>Too much in a short time</source>
            <translation>Zu viel in kurzer Zeit</translation>
        </message>
        <message>
            <source>{host} has had more mail from this account or network than it likes.</source>
            <translation>{host} hat von diesem Konto oder Netz zu viele E-Mails in kurzer Zeit bekommen.</translation>
        </message>
        <message>
            <source>Wait an hour. How many messages go in a minute can be set in the account.</source>
            <translation>Warten Sie eine Stunde. Wie viele Nachrichten in einer Minute abgehen, lässt sich im Konto einstellen.</translation>
        </message>
        <message>
            <source>Your network is on a blocklist</source>
            <translation>Ihr Netz steht auf einer Sperrliste</translation>
        </message>
        <message>
            <source>{host} takes nothing from the network address that this computer has at the moment.</source>
            <translation>{host} nimmt nichts von der Netzadresse an, die dieser Computer gerade hat.</translation>
        </message>
        <message>
            <source>Look that the account uses your own provider's server with a password, or go online another way.</source>
            <translation>Prüfen Sie, ob das Konto den Server Ihres eigenen Anbieters mit Passwort benutzt, oder gehen Sie anders online.</translation>
        </message>
        <message>
            <source>This network is not meant for mail servers</source>
            <translation>Dieses Netz ist nicht für Mailserver gedacht</translation>
        </message>
        <message>
            <source>{host} wants to know this computer by name, as mail servers have one. Servers for mail programs do not ask for that.</source>
            <translation>{host} will diesen Computer mit Namen kennen, wie Mailserver einen haben. Server für E-Mail-Programme verlangen das nicht.</translation>
        </message>
        <message>
            <source>Set the server that your provider names for sending, usually at port 465 or 587.</source>
            <translation>Stellen Sie den Server ein, den Ihr Anbieter zum Senden nennt, meist an Port 465 oder 587.</translation>
        </message>
        <message>
            <source>The server does not pass your mail on</source>
            <translation>Der Server gibt Ihre E-Mails nicht weiter</translation>
        </message>
        <message>
            <source>{host} delivers to others only for those who have signed in, or only for its own people.</source>
            <translation>{host} stellt nur für Angemeldete an andere zu, oder nur an die eigenen Leute.</translation>
        </message>
        <message>
            <source>Look that the account has the right server, and a password.</source>
            <translation>Prüfen Sie, ob das Konto den richtigen Server und ein Passwort hat.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password.</source>
            <translation>{host} nimmt ohne Passwort keine E-Mails an.</translation>
        </message>
        <message>
            <source>Give the account one.</source>
            <translation>Geben Sie dem Konto eines.</translation>
        </message>
        <message>
            <source>The server does not accept your sign-in</source>
            <translation>Der Server nimmt Ihre Anmeldung nicht an</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password.</source>
            <translation>{host} kennt dieses Paar aus Benutzername und Passwort nicht.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>Another way to sign in is wanted</source>
            <translation>Eine andere Art der Anmeldung ist verlangt</translation>
        </message>
        <message>
            <source>{host} finds the way in which this account signs in too weak, or cannot follow it.</source>
            <translation>{host} findet die Art, wie dieses Konto sich anmeldet, zu schwach oder beherrscht sie nicht.</translation>
        </message>
        <message>
            <source>Choose another one in the account.</source>
            <translation>Wählen Sie im Konto eine andere.</translation>
        </message>
        <message>
            <source>The server wants a protected line</source>
            <translation>Der Server will eine geschützte Verbindung</translation>
        </message>
        <message>
            <source>{host} takes mail only over an encrypted line, and a modern one.</source>
            <translation>{host} nimmt E-Mails nur über eine verschlüsselte Verbindung an, und zwar eine moderne.</translation>
        </message>
        <message>
            <source>Choose TLS or STARTTLS in the account.</source>
            <translation>Wählen Sie im Konto TLS oder STARTTLS.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes.</source>
            <translation>{host} bittet neue Absender, in einigen Minuten wiederzukommen.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>The server has no room left</source>
            <translation>Der Server hat keinen Platz mehr</translation>
        </message>
        <message>
            <source>{host} has no space for mail at the moment.</source>
            <translation>{host} hat gerade keinen Platz für E-Mails.</translation>
        </message>
        <message>
            <source>Try it again later. If it stays so, tell the provider.</source>
            <translation>Versuchen Sie es später erneut. Bleibt es so, sagen Sie dem Anbieter Bescheid.</translation>
        </message>
        <message>
            <source>The server takes no mail just now</source>
            <translation>Der Server nimmt gerade keine E-Mails an</translation>
        </message>
        <message>
            <source>{host} is closed for a while, or has too much to do.</source>
            <translation>{host} ist eine Weile geschlossen oder hat zu viel zu tun.</translation>
        </message>
        <message>
            <source>Try it again later.</source>
            <translation>Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The server has trouble of its own</source>
            <translation>Der Server hat selbst eine Störung</translation>
        </message>
        <message>
            <source>Something is wrong on the side of {host}, not on yours.</source>
            <translation>Etwas ist auf der Seite von {host} nicht in Ordnung, nicht bei Ihnen.</translation>
        </message>
        <message>
            <source>The server lacks what this message needs</source>
            <translation>Dem Server fehlt, was diese Nachricht braucht</translation>
        </message>
        <message>
            <source>{host} cannot do something that this message asks for.</source>
            <translation>{host} kann etwas nicht, was diese Nachricht verlangt.</translation>
        </message>
        <message>
            <source>Do without a delivery report, or use another account.</source>
            <translation>Verzichten Sie auf den Zustellbericht, oder verwenden Sie ein anderes Konto.</translation>
        </message>
        <message>
            <source>The server does not understand us</source>
            <translation>Der Server versteht uns nicht</translation>
        </message>
        <message>
            <source>{host} does not know a word that every mail program uses, or something on the way changes it.</source>
            <translation>{host} kennt ein Wort nicht, das jedes E-Mail-Programm benutzt, oder etwas unterwegs verändert es.</translation>
        </message>
        <message>
            <source>Look at server and port of the account. A virus scanner or a network filter may be in the way.</source>
            <translation>Prüfen Sie Server und Port des Kontos. Ein Virenscanner oder ein Netzfilter kann im Weg sein.</translation>
        </message>
        <message>
            <source>The recipient's server cannot be reached</source>
            <translation>Der Server des Empfängers ist nicht erreichbar</translation>
        </message>
        <message>
            <source>{host} got no answer from the server of {address}.</source>
            <translation>{host} bekam keine Antwort vom Server von {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or try it again later.</source>
            <translation>Suchen Sie einen Tippfehler nach dem @, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} got no answer from a server behind it.</source>
            <translation>{host} bekam von einem Server dahinter keine Antwort.</translation>
        </message>
        <message>
            <source>The server cannot look addresses up</source>
            <translation>Der Server kann keine Adressen nachschlagen</translation>
        </message>
        <message>
            <source>{host} got no answer from its own directory.</source>
            <translation>{host} bekam keine Antwort aus dem eigenen Verzeichnis.</translation>
        </message>
        <message>
            <source>There is no way to the recipient</source>
            <translation>Es führt kein Weg zum Empfänger</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of {address}.</source>
            <translation>{host} kennt keinen Weg zum Server von {address}.</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of one of these addresses.</source>
            <translation>{host} kennt keinen Weg zum Server einer dieser Adressen.</translation>
        </message>
        <message>
            <source>Too much mail on the way</source>
            <translation>Zu viele E-Mails unterwegs</translation>
        </message>
        <message>
            <source>{host}, or the network behind it, has more to do than it can.</source>
            <translation>{host} oder das Netz dahinter ist überlastet.</translation>
        </message>
        <message>
            <source>The mail would go in a circle</source>
            <translation>Die E-Mail liefe im Kreis</translation>
        </message>
        <message>
            <source>The server of {address} sends its mail back to where it came from.</source>
            <translation>Der Server von {address} schickt seine E-Mails dahin zurück, wo sie herkamen.</translation>
        </message>
        <message>
            <source>Tell the person or their provider another way; the address may be wrong.</source>
            <translation>Sagen Sie der Person oder ihrem Anbieter auf anderem Weg Bescheid; vielleicht ist die Adresse falsch.</translation>
        </message>
        <message>
            <source>A server of these addresses sends its mail back to where it came from.</source>
            <translation>Ein Server dieser Adressen schickt seine E-Mails dahin zurück, wo sie herkamen.</translation>
        </message>
        <message>
            <source>The server has given up</source>
            <translation>Der Server hat aufgegeben</translation>
        </message>
        <message>
            <source>{host} could not deliver the message in the time it allows.</source>
            <translation>{host} konnte die Nachricht in der vorgesehenen Zeit nicht zustellen.</translation>
        </message>
        <message>
            <source>Try it again, or reach the person another way.</source>
            <translation>Versuchen Sie es erneut, oder erreichen Sie die Person auf anderem Weg.</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>Trust it no longer</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for this server.</source>
            <translation>Für diesen Server ist Verschlüsselung erlaubt, die nicht mehr sicher ist.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Nicht mehr erlauben</translation>
        </message>
        <message>
            <source>You trust one certificate for this server, since {date}. It begins with {start}.</source>
            <translation>Sie vertrauen für diesen Server einem Zertifikat, seit {date}. Es beginnt mit {start}.</translation>
        </message>
        <message>
            <source>{host} has only encryption that was given up years ago, because it can be broken: whoever sits on the line may read your password and your mail. Allow it for a server in your own network, or until the provider has renewed it. It holds for this server only, and you can take it back at any time.</source>
            <translation>{host} hat nur Verschlüsselung, die seit Jahren aufgegeben ist, weil sie sich brechen lässt: Wer an der Leitung sitzt, kann Ihr Passwort und Ihre E-Mails lesen. Erlauben Sie sie für einen Server im eigenen Netz, oder bis der Anbieter sie erneuert hat. Das gilt nur für diesen Server, und Sie können es jederzeit zurücknehmen.</translation>
        </message>
        <message>
            <source>Allow old encryption?</source>
            <translation>Alte Verschlüsselung erlauben?</translation>
        </message>
        <message>
            <source>Do not connect</source>
            <translation>Nicht verbinden</translation>
        </message>
        <message>
            <source>Allow it for this server</source>
            <translation>Für diesen Server erlauben</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsSection</name>
        <message>
            <source>Exceptions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Since {date} one certificate is trusted for {host}, port {port}, though it fails a check.</source>
            <translation>Seit {date} wird einem Zertifikat für {host}, Port {port}, vertraut, obwohl es eine Prüfung nicht besteht.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for {host}, port {port}.</source>
            <translation>Für {host}, Port {port}, ist Verschlüsselung erlaubt, die nicht mehr sicher ist.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Nicht mehr erlauben</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Save the messages in a folder</source>
            <translation>Nachrichten in einem Ordner speichern</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Send by mail…</source>
            <translation>Per E-Mail senden…</translation>
        </message>
        <message>
            <source>Fault report, Tintero {version}</source>
            <translation>Fehlerbericht, Tintero {version}</translation>
        </message>
        <message>
            <source>What I was doing:</source>
            <translation>Was ich gerade tat:</translation>
        </message>
        <message>
            <source>Report a fault</source>
            <translation>Einen Fehler melden</translation>
        </message>
        <message>
            <source>No password is in this report, and of addresses not the names. Read it first.</source>
            <translation>In diesem Bericht steht kein Passwort, und von Adressen nicht der Name. Lesen Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>Tintero did not answer for a while</source>
            <translation>Tintero hat eine Weile nicht reagiert</translation>
        </message>
        <message>
            <source>The report says where it was stuck. What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>Der Bericht sagt, wo es hängen geblieben ist. Was Sie geschrieben haben, liegt in den Entwürfen. Dieser Bericht enthält keine Adresse und keinen Text.</translation>
        </message>
        <message>
            <source>Tintero ended by mistake last time</source>
            <translation>Tintero ist letztes Mal abgestürzt</translation>
        </message>
        <message>
            <source>What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>Was Sie geschrieben haben, liegt in den Entwürfen. Dieser Bericht enthält keine Adresse und keinen Text.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fill in “{name}”</source>
            <translation>„{name}“ ausfüllen</translation>
        </message>
        <message>
            <source>Name &lt;address&gt;</source>
            <translation>Name &lt;Adresse&gt;</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What stays empty stays in braces, to be filled later.</source>
            <translation>Was leer bleibt, bleibt in Klammern, um später ausgefüllt zu werden.</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Options for {name}</source>
            <translation>Optionen für {name}</translation>
        </message>
        <message>
            <source>{size} when sent, {original} here</source>
            <translation>{size} beim Senden, {original} hier</translation>
        </message>
        <message>
            <source>{size} · in the text</source>
            <translation>{size} · im Text</translation>
        </message>
        <message>
            <source>{name}, {size}, in the text</source>
            <translation>{name}, {size}, im Text</translation>
        </message>
        <message>
            <source>{size} · attached</source>
            <translation>{size} · angehängt</translation>
        </message>
        <message>
            <source>{name}, {size}, attached</source>
            <translation>{name}, {size}, angehängt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Attach instead</source>
            <translation>Stattdessen anhängen</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>In den Text setzen</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Zuschneiden…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} von {limit}</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Kein Programm öffnet diese Datei</translation>
        </message>
        <message>
            <source>Save {name} to look at it.</source>
            <translation>Speichern Sie {name}, um es anzusehen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Quelltext der Nachricht</translation>
        </message>
        <message>
            <source>This file may run as a program</source>
            <translation>Diese Datei kann als Programm laufen</translation>
        </message>
        <message>
            <source>{name} came by mail. Open it only if you expected it and know who sent it.</source>
            <translation>{name} kam per E-Mail. Öffnen Sie es nur, wenn Sie es erwartet haben und wissen, wer es gesendet hat.</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Nicht öffnen</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Vorheriges (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Nächstes (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <source>In the selection</source>
            <translation>In der Auswahl</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n Ersetzung</numerusform>
                <numerusform>%n Ersetzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>more than {number}</source>
            <translation>mehr als {number}</translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation>{total} gefunden</translation>
        </message>
        <message>
            <source>{number} of {total}, from the other end</source>
            <translation>{number} von {total}, vom anderen Ende</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
    </context>
    <context>
        <name>Fittings</name>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Formatierung wurde vereinfacht</translation>
        </message>
        <message>
            <source>What was pasted had more than a mail can carry safely. The words are all there.</source>
            <translation>Das Eingefügte hatte mehr, als eine E-Mail sicher tragen kann. Die Wörter sind alle da.</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Write one</source>
            <translation>Betreff schreiben</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Anhängen…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Neue Fassung nehmen</translation>
        </message>
        <message>
            <source>Move to Bcc</source>
            <translation>In Bcc verschieben</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>Beschreiben…</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Laden und einbetten</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Diese verwenden</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Leave the list out</source>
            <translation>Liste weglassen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Shrink pictures</source>
            <translation>Bilder verkleinern</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>In eine ZIP-Datei packen</translation>
        </message>
        <message>
            <source>files.zip</source>
            <translation>dateien.zip</translation>
        </message>
        <message>
            <source>Packing the files saves nothing</source>
            <translation>Packen spart bei diesen Dateien nichts</translation>
        </message>
        <message>
            <source>They stay as they are.</source>
            <translation>Sie bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Practice inbox</source>
            <translation>Übungseingang</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Search drafts</source>
            <translation>In Entwürfen suchen</translation>
        </message>
        <message>
            <source>Search sent messages</source>
            <translation>In Gesendet suchen</translation>
        </message>
        <message>
            <source>Search scheduled messages</source>
            <translation>In Geplant suchen</translation>
        </message>
        <message>
            <source>Search received messages</source>
            <translation>Im Übungseingang suchen</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>{name}, {count}, needs you</source>
            <translation>{name}, {count}, braucht Sie</translation>
        </message>
        <message>
            <source>{name}, needs you</source>
            <translation>{name}, braucht Sie</translation>
        </message>
        <message>
            <source>{name}, {count}</source>
            <translation>{name}, {count}</translation>
        </message>
    </context>
    <context>
        <name>FormatBar</name>
        <message>
            <source>Formatting</source>
            <translation>Formatierung</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Absatzformat</translation>
        </message>
        <message>
            <source>Default font</source>
            <translation>Standardschrift</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Text colour</source>
            <translation>Textfarbe</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Hervorhebung</translation>
        </message>
        <message>
            <source>Text colour…</source>
            <translation>Textfarbe…</translation>
        </message>
        <message>
            <source>Highlight…</source>
            <translation>Hervorhebung…</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Bild…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} Punkt</translation>
        </message>
        <message>
            <source>Default size</source>
            <translation>Standardgröße</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Bild in den Text setzen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Abstand danach</translation>
        </message>
        <message>
            <source>Markers of the list</source>
            <translation>Zeichen der Liste</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Schreibrichtung</translation>
        </message>
    </context>
    <context>
        <name>FormatMenu</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Absatzformat</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Abstand danach</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Schreibrichtung</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Size on screen</source>
            <translation>Größe am Bildschirm</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Make it the default</source>
            <translation>Als Standard festlegen</translation>
        </message>
        <message>
            <source>Default mail program</source>
            <translation>Standard-E-Mail-Programm</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>What the desktop tells you while no window of Tintero is in front: that a message was sent, or only that one failed or needs you.</source>
            <translation>Was der Desktop Ihnen meldet, solange kein Fenster von Tintero vorn ist: dass eine Nachricht gesendet wurde, oder nur, dass eine scheiterte oder Ihr Zutun braucht.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Symbol im Infobereich</translation>
        </message>
        <message>
            <source>Shows what waits. Tintero goes on without a window, so that planned messages leave in time.</source>
            <translation>Zeigt, was wartet. Tintero läuft ohne Fenster weiter, damit geplante Nachrichten pünktlich abgehen.</translation>
        </message>
        <message>
            <source>This desktop has no tray: an icon there would not be seen.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Ein Symbol wäre dort nicht zu sehen.</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>Der Desktop hat es nicht übernommen. Wählen Sie Tintero in den Einstellungen des Desktops bei den Standardprogrammen.</translation>
        </message>
        <message>
            <source>Open the system's settings</source>
            <translation>Systemeinstellungen öffnen</translation>
        </message>
        <message>
            <source>Tintero opens mail links and message files.</source>
            <translation>Tintero öffnet E-Mail-Links und Nachrichtendateien.</translation>
        </message>
        <message>
            <source>Another program opens mail links and message files.</source>
            <translation>Ein anderes Programm öffnet E-Mail-Links und Nachrichtendateien.</translation>
        </message>
        <message>
            <source>Cannot be set: this desktop does not know Tintero. It does when Tintero is installed as a package.</source>
            <translation>Nicht einstellbar: Dieser Desktop kennt Tintero nicht. Er kennt es, wenn Tintero als Paket installiert ist.</translation>
        </message>
        <message>
            <source>Only you can choose it, in the settings of the system.</source>
            <translation>Nur Sie können es wählen, in den Einstellungen des Systems.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>A copy that everybody sees (Ctrl+Shift+C)</source>
            <translation>Eine Kopie, die alle sehen (Strg+Umschalt+C)</translation>
        </message>
        <message>
            <source>A copy that nobody else sees (Ctrl+Shift+B)</source>
            <translation>Eine Kopie, die sonst niemand sieht (Strg+Umschalt+B)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Use the sender's own address</source>
            <translation>Eigene Adresse des Absenders verwenden</translation>
        </message>
        <message>
            <source>as {address}</source>
            <translation>als {address}</translation>
        </message>
    </context>
    <context>
        <name>HistoryRoom</name>
        <message>
            <source>Subject then: {subject}</source>
            <translation>Betreff damals: {subject}</translation>
        </message>
        <message>
            <source>Recipients then: {people}</source>
            <translation>Empfänger damals: {people}</translation>
        </message>
        <message>
            <source>Files then: {names}</source>
            <translation>Dateien damals: {names}</translation>
        </message>
        <message>
            <source>The earlier version is back</source>
            <translation>Die frühere Fassung ist zurück</translation>
        </message>
        <message>
            <source>What stood here before it is among the earlier versions now.</source>
            <translation>Was vorher hier stand, ist nun bei den früheren Fassungen.</translation>
        </message>
    </context>
    <context>
        <name>HomeActions</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Outbox</source>
            <translation>&amp;Postausgang</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Neue Nachricht</translation>
        </message>
        <message>
            <source>New from &amp;template…</source>
            <translation>Neu aus &amp;Vorlage…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Open a message &amp;file…</source>
            <translation>Nachrichten&amp;datei öffnen…</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>&amp;Antworten</translation>
        </message>
        <message>
            <source>Reply to &amp;all</source>
            <translation>A&amp;llen antworten</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>&amp;Weiterleiten</translation>
        </message>
        <message>
            <source>Forward as a&amp;ttachment</source>
            <translation>Als An&amp;hang weiterleiten</translation>
        </message>
        <message>
            <source>Open in a w&amp;indow</source>
            <translation>In &amp;eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>View &amp;source…</source>
            <translation>&amp;Quelltext anzeigen…</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Als Datei &amp;speichern…</translation>
        </message>
        <message>
            <source>Save as a mail&amp;box (mbox)…</source>
            <translation>Als &amp;Mailbox speichern (mbox)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>D&amp;rucken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>&amp;Delivery details…</source>
            <translation>&amp;Zustelldetails…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Dupli&amp;cate</source>
            <translation>Dupli&amp;zieren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>P&amp;revious pane</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>Menu &amp;bar</source>
            <translation>&amp;Menüleiste</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>Senden &amp;anhalten</translation>
        </message>
        <message>
            <source>&amp;Send all now</source>
            <translation>Alle &amp;jetzt senden</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Konto hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Fenster s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
    </context>
    <context>
        <name>HomeWindow</name>
        <message>
            <source>{folder} – Tintero</source>
            <translation>{folder} – Tintero</translation>
        </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
            <source>Add an identity…</source>
            <translation>Identität hinzufügen…</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Edit: {address}</source>
            <translation>Bearbeiten: {address}</translation>
        </message>
        <message>
            <source>Signs with “{name}”</source>
            <translation>Unterschreibt mit „{name}“</translation>
        </message>
        <message>
            <source>New messages from here</source>
            <translation>Neue Nachrichten von hier</translation>
        </message>
        <message>
            <source>Remove this identity…</source>
            <translation>Identität entfernen…</translation>
        </message>
        <message>
            <source>More for {address}</source>
            <translation>Mehr zu {address}</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Change an identity</source>
            <translation>Identität ändern</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Identität hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Antworten gehen an</translation>
        </message>
        <message>
            <source>Empty: to the address itself.</source>
            <translation>Leer: an die Adresse selbst.</translation>
        </message>
        <message>
            <source>Always a copy to</source>
            <translation>Immer eine Kopie an</translation>
        </message>
        <message>
            <source>Everybody sees them. Parted by commas.</source>
            <translation>Alle sehen sie. Durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Always a hidden copy to</source>
            <translation>Immer eine Blindkopie an</translation>
        </message>
        <message>
            <source>Stands in Bcc of each new message, where you see it and can take it out. Readers never do.</source>
            <translation>Steht in jeder neuen Nachricht unter Bcc, wo Sie sie sehen und herausnehmen können. Leser sehen sie nie.</translation>
        </message>
        <message>
            <source>Also answer for</source>
            <translation>Auch antworten für</translation>
        </message>
        <message>
            <source>What was written to such an address is answered from it: *@prado.studio, ana+*@prado.studio</source>
            <translation>Was an eine solche Adresse ging, wird von ihr aus beantwortet: *@prado.studio, ana+*@prado.studio</translation>
        </message>
        <message>
            <source>Mail to these domains is from here</source>
            <translation>Von hier an diese Domains</translation>
        </message>
        <message>
            <source>Tintero asks when another sender is about to write there: customer.example, uni.example</source>
            <translation>Tintero fragt, wenn ein anderer Absender dorthin schreiben will: customer.example, uni.example</translation>
        </message>
        <message>
            <source>Sends over a server of its own</source>
            <translation>Sendet über einen eigenen Server</translation>
        </message>
    </context>
    <context>
        <name>KeepingBox</name>
        <message>
            <source>Keep them in a vault…</source>
            <translation>In einem Tresor aufbewahren…</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Passphrase ändern…</translation>
        </message>
        <message>
            <source>Delete the vault…</source>
            <translation>Tresor löschen…</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Nur für diese Sitzung verwenden</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is open.</source>
            <translation>Sie liegen im Tresor: einer Datei in Tinteros Ordner, mit Ihrer Passphrase verschlüsselt. Er ist offen.</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is locked.</source>
            <translation>Sie liegen im Tresor: einer Datei in Tinteros Ordner, mit Ihrer Passphrase verschlüsselt. Er ist gesperrt.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in a file.</source>
            <translation>Sie liegen im Schlüsselbund des Systems, nie in einer Datei.</translation>
        </message>
        <message>
            <source>Waiting for the keyring… It may be locked; unlock it in the window that the system shows.</source>
            <translation>Warten auf den Schlüsselbund… Vielleicht ist er gesperrt; entsperren Sie ihn in dem Fenster, das das System zeigt.</translation>
        </message>
        <message>
            <source>Looking for the system's keyring…</source>
            <translation>Der Schlüsselbund des Systems wird gesucht…</translation>
        </message>
        <message>
            <source>The system's keyring does not work now: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Der Schlüsselbund des Systems geht jetzt nicht: Passwörter sind bekannt, bis Tintero endet, und nächstes Mal wird wieder danach gefragt. Ein Tresor oder ein Passwortbefehl vermeidet das.</translation>
        </message>
        <message>
            <source>This system offers no keyring: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Dieses System hat keinen Schlüsselbund: Passwörter sind bekannt, bis Tintero endet, und nächstes Mal wird wieder danach gefragt. Ein Tresor oder ein Passwortbefehl vermeidet das.</translation>
        </message>
        <message>
            <source>Delete the vault?</source>
            <translation>Tresor löschen?</translation>
        </message>
        <message>
            <source>Its passwords are known until Tintero ends, or go to the keyring if there is one now.</source>
            <translation>Seine Passwörter sind bekannt, bis Tintero endet, oder kommen in den Schlüsselbund, falls es nun einen gibt.</translation>
        </message>
        <message>
            <source>It is locked: the passwords in it are gone for good, and you type them again when asked.</source>
            <translation>Er ist gesperrt: Die Passwörter darin sind für immer verloren, und Sie geben sie neu ein, wenn danach gefragt wird.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete the vault</source>
            <translation>Tresor löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Search by name or by key</source>
            <translation>Nach Namen oder Taste suchen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <source>Key for “{name}”</source>
            <translation>Taste für „{name}“</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>mail window</source>
            <translation>E-Mail-Fenster</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>A key that types something cannot be a shortcut. Use it with Ctrl or Alt.</source>
            <translation>Eine Taste, die etwas schreibt, kann kein Tastenkürzel sein. Nehmen Sie sie mit Strg oder Alt.</translation>
        </message>
        <message>
            <source>{keys} does {names} already.</source>
            <translation>{keys} bewirkt schon {names}.</translation>
        </message>
    </context>
    <context>
        <name>KeyringWindow</name>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Warten auf den Schlüsselbund…</translation>
        </message>
        <message>
            <source>The system keeps your passwords in its keyring, which seems to be locked. Unlock it in the window that the system shows; mail that waits goes by itself then.</source>
            <translation>Das System bewahrt Ihre Passwörter in seinem Schlüsselbund auf, der gesperrt zu sein scheint. Entsperren Sie ihn in dem Fenster, das das System zeigt; wartende E-Mails gehen dann von selbst ab.</translation>
        </message>
        <message>
            <source>Waiting for the keyring – Tintero</source>
            <translation>Warten auf den Schlüsselbund – Tintero</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Nur für diese Sitzung verwenden</translation>
        </message>
        <message>
            <source>Type the password once more; it is forgotten when Tintero ends.</source>
            <translation>Geben Sie das Passwort noch einmal ein; es wird vergessen, wenn Tintero endet.</translation>
        </message>
        <message>
            <source>Go on waiting</source>
            <translation>Weiter warten</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>At once. Messages that are open keep the one they have.</source>
            <translation>Sofort; offene Nachrichten behalten die bisherige.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>LaterDialog</name>
        <message>
            <source>When shall it go?</source>
            <translation>Wann soll sie abgehen?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Jetzt übergeben</translation>
        </message>
        <message>
            <source>The server keeps it and sends it then, also if this computer is off. Once it was handed over it can no longer be stopped from here.</source>
            <translation>Der Server bewahrt sie auf und sendet sie dann, auch wenn dieser Computer aus ist. Ist sie einmal übergeben, lässt sie sich von hier aus nicht mehr anhalten.</translation>
        </message>
        <message>
            <source>Tintero sends it then if it runs on this computer, else as soon as it is started.</source>
            <translation>Tintero sendet sie dann, wenn es auf diesem Computer läuft, sonst sobald es gestartet wird.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Send then</source>
            <translation>Dann senden</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>Goes {day}, {time}.</source>
            <translation>Geht {day}, {time} ab.</translation>
        </message>
        <message>
            <source>Goes {day}, {time} here.</source>
            <translation>Geht {day}, {time} hiesiger Zeit ab.</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>Eine Zeitzone dieses Namens gibt es nicht.</translation>
        </message>
        <message>
            <source>The server keeps it until {day}, {time} at the latest.</source>
            <translation>Der Server bewahrt sie höchstens bis {day}, {time} auf.</translation>
        </message>
        <message>
            <source>This time is past.</source>
            <translation>Diese Zeit ist vorbei.</translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Allen antworten</translation>
        </message>
        <message>
            <source>Reply to list</source>
            <translation>An Liste antworten</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Weiterleiten</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Als Anhang weiterleiten</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Als neu bearbeiten</translation>
        </message>
        <message>
            <source>{author}, {date}</source>
            <translation>{author}, {date}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Unbekannter Absender</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Nur die Wörter werden gezeigt</translation>
        </message>
        <message>
            <source>This message is built in a way that could not be read safely. Its files are not listed.</source>
            <translation>Diese Nachricht ist so gebaut, dass sie sich nicht sicher lesen ließ. Ihre Dateien sind nicht aufgeführt.</translation>
        </message>
        <message>
            <source>Not everything is shown</source>
            <translation>Nicht alles wird gezeigt</translation>
        </message>
        <message>
            <source>This message has more parts or text than a letter needs. The file itself is complete.</source>
            <translation>Diese Nachricht hat mehr Teile oder Text, als ein Brief braucht. Die Datei selbst ist vollständig.</translation>
        </message>
        <message>
            <source>This message is damaged</source>
            <translation>Diese Nachricht ist beschädigt</translation>
        </message>
        <message>
            <source>Part of its structure is missing or wrong. What could be made out is shown.</source>
            <translation>Ein Teil ihres Aufbaus fehlt oder ist falsch. Gezeigt wird, was zu erkennen war.</translation>
        </message>
        <message>
            <source>Some characters may be wrong</source>
            <translation>Manche Zeichen können falsch sein</translation>
        </message>
        <message>
            <source>The message does not say rightly in which character set it is written, so that was guessed.</source>
            <translation>Die Nachricht sagt nicht richtig, in welchem Zeichensatz sie geschrieben ist; er wurde daher geschätzt.</translation>
        </message>
        <message>
            <source>The words of this message are locked</source>
            <translation>Die Wörter dieser Nachricht sind verschlossen</translation>
        </message>
        <message>
            <source>It was encrypted or sealed by another program, and Tintero cannot open that. Save {name} and open it with the program that has your key.</source>
            <translation>Ein anderes Programm hat sie verschlüsselt oder versiegelt, und Tintero kann das nicht öffnen. Speichern Sie {name} und öffnen Sie es mit dem Programm, das Ihren Schlüssel hat.</translation>
        </message>
        <message>
            <source>It was encrypted with OpenPGP. Copy all of it into the program that has your key.</source>
            <translation>Sie wurde mit OpenPGP verschlüsselt. Kopieren Sie alles davon in das Programm, das Ihren Schlüssel hat.</translation>
        </message>
        <message>
            <source>Outlook packed what came with this message</source>
            <translation>Outlook hat verpackt, was mit dieser Nachricht kam</translation>
        </message>
        <message>
            <source>Files and formatting are inside {name}, which Tintero cannot open.</source>
            <translation>Dateien und Formatierung stecken in {name}, und das kann Tintero nicht öffnen.</translation>
        </message>
        <message>
            <source>{author} wrote:</source>
            <translation>{author} schrieb:</translation>
        </message>
        <message>
            <source>On {date}, {author} wrote:</source>
            <translation>Am {date} schrieb {author}:</translation>
        </message>
        <message>
            <source>---------- Forwarded message ----------</source>
            <translation>---------- Weitergeleitete Nachricht ----------</translation>
        </message>
        <message>
            <source>From: {words}</source>
            <translation>Von: {words}</translation>
        </message>
        <message>
            <source>Date: {words}</source>
            <translation>Datum: {words}</translation>
        </message>
        <message>
            <source>Subject: {words}</source>
            <translation>Betreff: {words}</translation>
        </message>
        <message>
            <source>To: {words}</source>
            <translation>An: {words}</translation>
        </message>
        <message>
            <source>Cc: {words}</source>
            <translation>Cc: {words}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} und %n weitere</numerusform>
                <numerusform>{names} und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences of what is shipped</source>
            <translation>Lizenzen des Mitgelieferten</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The package brings no text of its licence along.</source>
            <translation>Das Paket bringt keinen Text seiner Lizenz mit.</translation>
        </message>
        <message>
            <source>Licence of {name}</source>
            <translation>Lizenz von {name}</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Words, or to:name, subject:words, has:file (Ctrl+F)</source>
            <translation>Wörter oder to:name, subject:wörter, has:file (Strg+F)</translation>
        </message>
    </context>
    <context>
        <name>LogRows</name>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>For finding a fault. Passwords, permissions and the names in addresses are never in it.</source>
            <translation>Um einen Fehler zu finden. Passwörter, Erlaubnisse und die Namen in Adressen stehen nie darin.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Was aufgeschrieben wird</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>The paper has a choice of its own: your readers read on light.</source>
            <translation>Das Papier hat eine eigene Wahl: Ihre Leser lesen auf Hell.</translation>
        </message>
        <message>
            <source>Dimmed</source>
            <translation>Gedämpft</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Dimmed is easier on the eyes in the evening. The mail stays as it is.</source>
            <translation>Gedämpft schont abends die Augen. Die E-Mail bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Compact shows more rows, and of a message only its subject.</source>
            <translation>Kompakt zeigt mehr Zeilen, von jeder Nachricht nur den Betreff.</translation>
        </message>
        <message>
            <source>Size of the writing</source>
            <translation>Größe der Schrift</translation>
        </message>
        <message>
            <source>On your screen only, for windows opened from now on; the mail stays as it is.</source>
            <translation>Nur auf Ihrem Bildschirm, in Fenstern, die ab jetzt aufgehen; die E-Mail bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>None lets notes appear at once, and shows a clock where something turns.</source>
            <translation>Bei „Keine“ erscheinen Hinweise sofort, und wo sich etwas dreht, steht eine Uhr.</translation>
        </message>
    </context>
    <context>
        <name>MailLink</name>
        <message>
            <source>{people} would get a copy that nobody else sees. Take them out of Bcc if that is not your wish.</source>
            <translation>{people} bekäme eine Kopie, die sonst niemand sieht. Nehmen Sie sie aus Bcc heraus, wenn Sie das nicht wollen.</translation>
        </message>
        <message>
            <source>The link adds blind copies</source>
            <translation>Der Link fügt Blindkopien hinzu</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Dateien anhängen…</translation>
        </message>
        <message>
            <source>A link may not attach files</source>
            <translation>Ein Link darf keine Dateien anhängen</translation>
        </message>
        <message>
            <source>This one wanted {names} from your disk. Nothing was attached.</source>
            <translation>Dieser wollte {names} von Ihrem Datenträger. Nichts wurde angehängt.</translation>
        </message>
        <message>
            <source>This one wanted a file from your disk. Nothing was attached.</source>
            <translation>Dieser wollte eine Datei von Ihrem Datenträger. Nichts wurde angehängt.</translation>
        </message>
        <message>
            <source>Some recipients were left out</source>
            <translation>Einige Empfänger wurden weggelassen</translation>
        </message>
        <message>
            <source>The link hid line breaks in them, or they were far too long to be addresses.</source>
            <translation>Der Link versteckte Zeilenumbrüche darin, oder sie waren viel zu lang für Adressen.</translation>
        </message>
        <message>
            <source>The link has more of them than a link may bring.</source>
            <translation>Der Link hat mehr davon, als ein Link bringen darf.</translation>
        </message>
        <message>
            <source>The link was cut</source>
            <translation>Der Link wurde gekürzt</translation>
        </message>
        <message>
            <source>Its text is longer than a link may bring; the beginning is here.</source>
            <translation>Sein Text ist länger, als ein Link bringen darf; der Anfang steht hier.</translation>
        </message>
    </context>
    <context>
        <name>MailQuit</name>
        <message>
            <source>“{subject}” has not gone yet</source>
            <translation>„{subject}“ ist noch nicht abgegangen</translation>
        </message>
        <message>
            <source>One message has not gone yet</source>
            <translation>Eine Nachricht ist noch nicht abgegangen</translation>
        </message>
        <message>
            <source>{count} messages have not gone yet</source>
            <translation>{count} Nachrichten sind noch nicht abgegangen</translation>
        </message>
        <message>
            <source>Quit Tintero</source>
            <translation>Tintero beenden</translation>
        </message>
        <message>
            <source>It is safe in the Outbox. If Tintero ends now, it goes at the next start.</source>
            <translation>Im Postausgang ist alles sicher. Endet Tintero jetzt, geht es beim nächsten Start ab.</translation>
        </message>
        <message>
            <source>Do not quit</source>
            <translation>Nicht beenden</translation>
        </message>
        <message>
            <source>Wait until it is sent</source>
            <translation>Warten, bis sie gesendet ist</translation>
        </message>
        <message>
            <source>Send it at the next start</source>
            <translation>Beim nächsten Start senden</translation>
        </message>
        <message>
            <source>Quit now, send it later</source>
            <translation>Jetzt beenden, später senden</translation>
        </message>
        <message>
            <source>Tintero ends as soon as nothing waits any more.</source>
            <translation>Tintero endet, sobald nichts mehr wartet.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Messages in {name}</source>
            <translation>Nachrichten in {name}</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Keine Nachrichten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>{who}, {subject}, {when}, {account}</source>
            <translation>{who}, {subject}, {when}, {account}</translation>
        </message>
        <message>
            <source>{who}, {subject}, {when}, {account}, part was refused</source>
            <translation>{who}, {subject}, {when}, {account}, teils abgelehnt</translation>
        </message>
        <message>
            <source>{who}, {subject}, {when}, {account}, with attachment</source>
            <translation>{who}, {subject}, {when}, {account}, mit Anhang</translation>
        </message>
    </context>
    <context>
        <name>MissingWeb</name>
        <message>
            <source>This view is not installed</source>
            <translation>Diese Ansicht ist nicht installiert</translation>
        </message>
        <message>
            <source>The command that installs it</source>
            <translation>Der Befehl, der sie installiert</translation>
        </message>
        <message>
            <source>Plain text and source work without it. This command brings it:</source>
            <translation>Text und Quelltext gehen auch ohne sie. Dieser Befehl bringt sie:</translation>
        </message>
        <message>
            <source>It is not shown to the administrator (root). Plain text and source work.</source>
            <translation>Dem Administrator (root) wird sie nicht gezeigt. Text und Quelltext gehen.</translation>
        </message>
        <message>
            <source>This system lets no program build the sandbox that it needs. Plain text and source work.</source>
            <translation>Dieses System lässt kein Programm die Sandbox bauen, die sie braucht. Text und Quelltext gehen.</translation>
        </message>
        <message>
            <source>It needs libraries of the system ({reason}). Plain text and source work without them.</source>
            <translation>Sie braucht Bibliotheken des Systems ({reason}). Text und Quelltext gehen ohne sie.</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>Tintero does not answer</source>
            <translation>Tintero antwortet nicht</translation>
        </message>
        <message>
            <source>It is running already and may be busy, or stuck. What you wrote there is stored, up to the last seconds. Nothing is sent twice.</source>
            <translation>Es läuft bereits und ist vielleicht beschäftigt oder hängt. Was Sie dort geschrieben haben, ist bis auf die letzten Sekunden gespeichert. Nichts wird zweimal gesendet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>End it and start anew</source>
            <translation>Beenden und neu starten</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Sent: {subject}</source>
            <translation>Gesendet: {subject}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages sent</source>
            <translation>
                <numerusform>%n Nachricht gesendet</numerusform>
                <numerusform>%n Nachrichten gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n Nachricht braucht Sie</numerusform>
                <numerusform>%n Nachrichten brauchen Sie</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OAuthPanel</name>
        <message>
            <source>Use another device</source>
            <translation>Anderes Gerät benutzen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>Sign in on the provider's page</source>
            <translation>Auf der Seite des Anbieters anmelden</translation>
        </message>
        <message>
            <source>Your provider asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>Ihr Anbieter fragt Sie in Ihrem Browser, ob Tintero für Sie E-Mails senden darf. Ihr Passwort bleibt dort: Tintero sieht es nie, nur eine Erlaubnis, die Sie jederzeit zurücknehmen können.</translation>
        </message>
        <message>
            <source>Sign in in your browser</source>
            <translation>Im Browser anmelden</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
        <message>
            <source>Sign in with {provider}</source>
            <translation>Bei {provider} anmelden</translation>
        </message>
        <message>
            <source>{provider} asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>{provider} fragt Sie in Ihrem Browser, ob Tintero für Sie E-Mails senden darf. Ihr Passwort bleibt dort: Tintero sieht es nie, nur eine Erlaubnis, die Sie jederzeit zurücknehmen können.</translation>
        </message>
        <message>
            <source>Sign in with {provider} in your browser</source>
            <translation>Im Browser bei {provider} anmelden</translation>
        </message>
        <message>
            <source>You are signed in with {provider}.</source>
            <translation>Sie sind bei {provider} angemeldet.</translation>
        </message>
        <message>
            <source>A client id is missing, see below</source>
            <translation>Eine Client-ID fehlt, siehe unten</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Warten auf Ihren Browser…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <translation>Code wird angefordert…</translation>
        </message>
        <message>
            <source>No browser opened. Copy the link and open it yourself.</source>
            <translation>Kein Browser ging auf. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
        </message>
        <message>
            <source>Open {page} on any device and type {code}</source>
            <translation>Öffnen Sie {page} auf irgendeinem Gerät und geben Sie {code} ein</translation>
        </message>
        <message>
            <source>Take the time you need: {minutes} min are left.</source>
            <translation>Lassen Sie sich Zeit: Es bleiben {minutes} min.</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>The original of {name} has changed</source>
            <translation>Das Original von {name} hat sich geändert</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>Die Nachricht enthält die ältere Fassung.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Das Original von %n Datei hat sich geändert</numerusform>
                <numerusform>Die Originale von %n Dateien haben sich geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones.</source>
            <translation>Die Nachricht enthält die älteren Fassungen.</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Neue Fassung nehmen</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Neue Fassungen nehmen</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Move to drafts</source>
            <translation>Zu den Entwürfen legen</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Zeit ändern…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Kontoeinstellungen…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Switch the account on</source>
            <translation>Konto aktivieren</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Erneut senden…</translation>
        </message>
        <message>
            <source>Ask the server…</source>
            <translation>Server fragen…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Sie ist angekommen</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Adresse berichtigen…</translation>
        </message>
        <message>
            <source>File it now</source>
            <translation>Jetzt ablegen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Quelltext anzeigen…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Senden anhalten</translation>
        </message>
        <message>
            <source>Send all now</source>
            <translation>Alle jetzt senden</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Aktion nötig</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Messages rest here until the server has taken them.</source>
            <translation>Hier ruhen Nachrichten, bis der Server sie angenommen hat.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <source>Show more ({count} waiting)</source>
            <translation>Mehr anzeigen ({count} warten)</translation>
        </message>
        <message>
            <source>{count}. Sending is paused.</source>
            <translation>{count}. Das Senden ist angehalten.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Senden fortsetzen</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Das Senden ist angehalten</translation>
        </message>
        <message>
            <source>Nothing waits that could go now</source>
            <translation>Es wartet nichts, was jetzt abgehen könnte</translation>
        </message>
        <message>
            <source>1 message, it needs you</source>
            <translation>1 Nachricht, sie braucht Sie</translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message>
            <source>{count} messages, 1 needs you</source>
            <translation>{count} Nachrichten, 1 braucht Sie</translation>
        </message>
        <message>
            <source>{count} messages, {needing} need you</source>
            <translation>{count} Nachrichten, {needing} brauchen Sie</translation>
        </message>
        <message>
            <source>{count} messages</source>
            <translation>{count} Nachrichten</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Keine Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>OutsideFiles</name>
        <message>
            <source>{name} ({size})</source>
            <translation>{name} ({size})</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, from {folder}. They are attached when you say so.</source>
            <translation>{files}, aus {folder}. Angehängt wird erst, wenn Sie es sagen.</translation>
        </message>
        <message numerus="yes">
            <source>Another program wants to attach %n files</source>
            <translation>
                <numerusform>Ein anderes Programm will %n Datei anhängen</numerusform>
                <numerusform>Ein anderes Programm will %n Dateien anhängen</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Anhängen</translation>
        </message>
    </context>
    <context>
        <name>PaceSection</name>
        <message>
            <source>Limits of the provider</source>
            <translation>Grenzen des Anbieters</translation>
        </message>
        <message>
            <source>As known</source>
            <translation>Wie bekannt</translation>
        </message>
        <message>
            <source>What is over waits in the Outbox until the minute is gone.</source>
            <translation>Was darüber liegt, wartet im Postausgang, bis die Minute um ist.</translation>
        </message>
        <message>
            <source>Messages a minute</source>
            <translation>Nachrichten pro Minute</translation>
        </message>
        <message>
            <source>A message to more people goes in several parts. Servers that say how many they take need none.</source>
            <translation>Eine Nachricht an mehr Personen geht in mehreren Teilen ab. Bei Servern, die sagen, wie viele sie annehmen, ist es nicht nötig.</translation>
        </message>
        <message>
            <source>Recipients at once</source>
            <translation>Empfänger auf einmal</translation>
        </message>
        <message>
            <source>When much waits. As known: two where the provider says that it allows several, else one.</source>
            <translation>Wenn viel wartet. Wie bekannt: zwei, wo der Anbieter mehrere erlaubt, sonst eine.</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Verbindungen auf einmal</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>not possible now</source>
            <translation>jetzt nicht möglich</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Hier heißt nichts so.</translation>
        </message>
        <message>
            <source>@ people</source>
            <translation>@ Personen</translation>
        </message>
        <message>
            <source># subjects of drafts</source>
            <translation># Betreffe von Entwürfen</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>Eingabe führt es aus</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>To a place in this message</source>
            <translation>Zu einer Stelle in dieser Nachricht</translation>
        </message>
    </context>
    <context>
        <name>PassphraseWindow</name>
        <message>
            <source>{title} – Tintero</source>
            <translation>{title} – Tintero</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>At least 8 characters. Three or four words that nobody would guess are easy to remember.</source>
            <translation>Mindestens 8 Zeichen. Drei oder vier Wörter, die niemand erraten würde, sind leicht zu merken.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Tresor entsperren</translation>
        </message>
        <message>
            <source>Your passwords are in it. Mail that needs one waits safely in the Outbox and goes as soon as the vault is open. It stays open until Tintero ends.</source>
            <translation>Ihre Passwörter liegen darin. E-Mails, die eines brauchen, warten sicher im Postausgang und gehen ab, sobald der Tresor offen ist. Er bleibt offen, bis Tintero endet.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Keep passwords in a vault</source>
            <translation>Passwörter in einem Tresor aufbewahren</translation>
        </message>
        <message>
            <source>A file on this computer, encrypted with a passphrase that you type once after each start. Nobody can recover a forgotten one.</source>
            <translation>Eine Datei auf diesem Computer, verschlüsselt mit einer Passphrase, die Sie nach jedem Start einmal eingeben. Eine vergessene kann niemand wiederherstellen.</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <source>Another passphrase for the vault</source>
            <translation>Andere Passphrase für den Tresor</translation>
        </message>
        <message>
            <source>The old one is over as soon as this is done. Nobody can recover a forgotten one.</source>
            <translation>Die alte gilt nicht mehr, sobald dies getan ist. Eine vergessene kann niemand wiederherstellen.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>It needs at least 8 characters.</source>
            <translation>Sie braucht mindestens 8 Zeichen.</translation>
        </message>
        <message>
            <source>This is another one. Type the same passphrase in both fields.</source>
            <translation>Das ist eine andere. Geben Sie in beide Felder dieselbe Passphrase ein.</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Passphrase verbergen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Passphrase zeigen</translation>
        </message>
    </context>
    <context>
        <name>PasswordSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Anmelden: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Kontoeinstellungen…</translation>
        </message>
        <message>
            <source>Keep it untested</source>
            <translation>Ungetestet behalten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Trying it out; no message is sent…</source>
            <translation>Test läuft; es wird keine Nachricht gesendet…</translation>
        </message>
        <message>
            <source>{user} at {host}</source>
            <translation>{user} bei {host}</translation>
        </message>
        <message>
            <source>What waits in the Outbox goes by itself once the password is right.</source>
            <translation>Was im Postausgang wartet, geht von selbst ab, sobald das Passwort stimmt.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort zeigen</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Passwort verbergen</translation>
        </message>
    </context>
    <context>
        <name>PasteChoice</name>
        <message>
            <source>How it was pasted</source>
            <translation>Art des Einfügens</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Formatierung behalten</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Lists, tables, colours and fonts as they were, without what a program set by itself</source>
            <translation>Listen, Tabellen, Farben und Schriften, wie sie waren, ohne was ein Programm von sich aus gesetzt hat</translation>
        </message>
        <message>
            <source>Lists, tables, links and emphasis, in the font of this message</source>
            <translation>Listen, Tabellen, Links und Betonung, in der Schrift dieser Nachricht</translation>
        </message>
        <message>
            <source>The words, without any formatting</source>
            <translation>Die Wörter, ohne jede Formatierung</translation>
        </message>
        <message>
            <source>Leave it as it is (Esc)</source>
            <translation>So lassen (Esc)</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
    </context>
    <context>
        <name>PasteRoom</name>
        <message>
            <source>Pasting… Esc stops it</source>
            <translation>Wird eingefügt… Esc bricht es ab</translation>
        </message>
        <message>
            <source>{count} pictures were left out</source>
            <translation>{count} Bilder wurden weggelassen</translation>
        </message>
        <message>
            <source>One picture was left out</source>
            <translation>Ein Bild wurde weggelassen</translation>
        </message>
        <message>
            <source>A file of another program cannot be read from here. Copy a picture by itself to paste it.</source>
            <translation>Die Datei eines anderen Programms lässt sich von hier aus nicht lesen. Kopieren Sie ein Bild allein, um es einzufügen.</translation>
        </message>
    </context>
    <context>
        <name>PeopleMenu</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Adressen kopieren</translation>
        </message>
        <message>
            <source>Move to {field}</source>
            <translation>In „{field}“ verschieben</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>PermissionSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Anmelden: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Kontoeinstellungen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Nichts mit diesem Namen</translation>
        </message>
    </context>
    <context>
        <name>PictureFrame</name>
        <message>
            <source>Picture, {width} by {height}</source>
            <translation>Bild, {width} mal {height}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>PictureHand</name>
        <message>
            <source>{width} by {height} pixels</source>
            <translation>{width} mal {height} Pixel</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message numerus="yes">
            <source>%n pictures in this message</source>
            <translation>
                <numerusform>%n Bild in dieser Nachricht</numerusform>
                <numerusform>%n Bilder in dieser Nachricht</numerusform>
            </translation>
        </message>
        <message>
            <source>Otherwise nobody learns where, when and with what they were taken.</source>
            <translation>Sonst erfährt niemand, wo, wann und womit sie aufgenommen wurden.</translation>
        </message>
        <message>
            <source>In the text a picture is never larger than it is shown there.</source>
            <translation>Im Text ist ein Bild nie größer, als es dort gezeigt wird.</translation>
        </message>
        <message numerus="yes">
            <source>%n files keep what they tell: their kind cannot be changed.</source>
            <translation>
                <numerusform>%n Datei behält, was sie verrät: Ihre Art lässt sich nicht ändern.</numerusform>
                <numerusform>%n Dateien behalten, was sie verraten: Ihre Art lässt sich nicht ändern.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PicturePlan</name>
        <message>
            <source>Original size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Large, at most {pixels} pixels</source>
            <translation>Groß, höchstens {pixels} Pixel</translation>
        </message>
        <message>
            <source>Medium, at most {pixels} pixels</source>
            <translation>Mittel, höchstens {pixels} Pixel</translation>
        </message>
        <message>
            <source>Small, at most {pixels} pixels</source>
            <translation>Klein, höchstens {pixels} Pixel</translation>
        </message>
        <message>
            <source>Keep place and camera data</source>
            <translation>Orts- und Kameradaten behalten</translation>
        </message>
        <message>
            <source>Size when sent</source>
            <translation>Größe beim Senden</translation>
        </message>
    </context>
    <context>
        <name>PictureRoom</name>
        <message>
            <source>Description and width…</source>
            <translation>Beschreibung und Breite…</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Zuschneiden…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>So breit wie der Text</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Size in the text</source>
            <translation>Größe im Text</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Was es zeigt</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>For those who do not see it</source>
            <translation>Für alle, die es nicht sehen</translation>
        </message>
        <message>
            <source>This is no number of pixels.</source>
            <translation>Das ist keine Anzahl von Pixeln.</translation>
        </message>
        <message>
            <source>Another picture in its place</source>
            <translation>Ein anderes Bild an seiner Stelle</translation>
        </message>
    </context>
    <context>
        <name>PictureSending</name>
        <message numerus="yes">
            <source>%n pictures: {before} → {after}</source>
            <translation>
                <numerusform>%n Bild: {before} → {after}</numerusform>
                <numerusform>%n Bilder: {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shrink %n pictures…</source>
            <translation>
                <numerusform>%n Bild verkleinern…</numerusform>
                <numerusform>%n Bilder verkleinern…</numerusform>
            </translation>
        </message>
        <message>
            <source>What pictures tell…</source>
            <translation>Was Bilder verraten…</translation>
        </message>
        <message>
            <source>Place and camera data of the pictures are left out</source>
            <translation>Orts- und Kameradaten der Bilder bleiben weg</translation>
        </message>
        <message>
            <source>The message keeps the originals until it is sent.</source>
            <translation>Die Nachricht behält die Originale, bis sie gesendet ist.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PlainRoom</name>
        <message>
            <source>Plain text: it is sent just as it stands here.</source>
            <translation>Reiner Text: Er wird genau so gesendet, wie er hier steht.</translation>
        </message>
        <message>
            <source>Use formatting</source>
            <translation>Formatierung verwenden</translation>
        </message>
        <message>
            <source>Pictures in the text become attached files.</source>
            <translation>Bilder im Text werden zu angehängten Dateien.</translation>
        </message>
        <message>
            <source>Tables become columns of words.</source>
            <translation>Tabellen werden zu Spalten aus Wörtern.</translation>
        </message>
        <message>
            <source>Bold, colours, fonts and the like are dropped.</source>
            <translation>Fettdruck, Farben, Schriften und Ähnliches fallen weg.</translation>
        </message>
        <message>
            <source>Turn this message into plain text?</source>
            <translation>Diese Nachricht in reinen Text umwandeln?</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Formatierung behalten</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As the reader sees it – Tintero</source>
            <translation>Wie der Leser es sieht – Tintero</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Without pictures</source>
            <translation>Ohne Bilder</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Als .eml speichern…</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Was sie verrät…</translation>
        </message>
        <message>
            <source>The message as text</source>
            <translation>Die Nachricht als Text</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Kein Betreff</translation>
        </message>
        <message>
            <source>{size}, with {files}</source>
            <translation>{size}, mit {files}</translation>
        </message>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} mehr]</translation>
        </message>
        <message>
            <source>For readers without HTML.</source>
            <translation>Für Leser ohne HTML.</translation>
        </message>
        <message>
            <source>What is sent.</source>
            <translation>Was gesendet wird.</translation>
        </message>
        <message>
            <source>As Chromium shows it, without scripts and without the network. Other programs differ a little.</source>
            <translation>Wie Chromium sie zeigt, ohne Skripte und ohne Netz. Andere Programme weichen etwas ab.</translation>
        </message>
        <message>
            <source>About what programs make of it that turn every message dark.</source>
            <translation>Ungefähr, was Programme daraus machen, die jede Nachricht dunkel zeigen.</translation>
        </message>
        <message>
            <source>The message as its reader sees it</source>
            <translation>Die Nachricht, wie ihr Leser sie sieht</translation>
        </message>
        <message>
            <source>This view ended by itself. Choose it again to see it, or look at the plain text.</source>
            <translation>Diese Ansicht hat von selbst geendet. Wählen Sie sie erneut, oder sehen Sie sich den reinen Text an.</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Diesen Link öffnen?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Nachricht speichern</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Zurück zur Liste (Esc)</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Zeit ändern…</translation>
        </message>
        <message>
            <source>View source</source>
            <translation>Quelltext anzeigen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Löschen (Entf)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>Received {time}</source>
            <translation>Empfangen {time}</translation>
        </message>
        <message>
            <source>Goes {time}</source>
            <translation>Geht ab {time}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>Beim Server bis {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Gesendet {time}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>(no recipient yet)</source>
            <translation>(noch kein Empfänger)</translation>
        </message>
        <message>
            <source>Delivery: {taken} of {all} recipients</source>
            <translation>Zustellung: {taken} von {all} Empfängern</translation>
        </message>
        <message>
            <source>Delivery: taken by the server {time}</source>
            <translation>Zustellung: vom Server angenommen {time}</translation>
        </message>
        <message>
            <source>{name}  {size}</source>
            <translation>{name}  {size}</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Save {name}…</source>
            <translation>{name} speichern…</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the message</source>
            <translation>Nachricht drucken</translation>
        </message>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Smaller ({keys})</source>
            <translation>Kleiner ({keys})</translation>
        </message>
        <message>
            <source>Larger ({keys})</source>
            <translation>Größer ({keys})</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>Druckvorschau…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Show…</source>
            <translation>Zeigen…</translation>
        </message>
        <message>
            <source>What a message reveals</source>
            <translation>Was eine Nachricht verrät</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Conversations kept</source>
            <translation>Aufbewahrte Protokolle</translation>
        </message>
        <message>
            <source>What was said to the server, for each message. Passwords are never in it.</source>
            <translation>Was mit dem Server gesprochen wurde, für jede Nachricht. Passwörter stehen nie darin.</translation>
        </message>
        <message>
            <source>Passwords</source>
            <translation>Passwörter</translation>
        </message>
        <message>
            <source>Of you, this computer and your files, beyond its words. For the message you write: View &gt; What it reveals.</source>
            <translation>Über Sie, diesen Computer und Ihre Dateien, über ihre Worte hinaus. Für die Nachricht, die Sie schreiben: Ansicht &gt; Was sie verrät.</translation>
        </message>
        <message>
            <source>There is no account yet, and so no sender to look at.</source>
            <translation>Es gibt noch kein Konto und damit keinen Absender, der sich ansehen ließe.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>{sent} of %n bytes</source>
            <translation>
                <numerusform>{sent} von %n Byte</numerusform>
                <numerusform>{sent} von %n Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total} {unit}</source>
            <translation>{sent} von {total} {unit}</translation>
        </message>
        <message>
            <source>{sent} of {total} {unit} · {rate}/s · {left} left</source>
            <translation>{sent} von {total} {unit} · {rate}/s · noch {left}</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <source>Advanced: provider and client id</source>
            <translation>Erweitert: Anbieter und Client-ID</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Another provider…</source>
            <translation>Anderer Anbieter…</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>As what Tintero is known to the provider.</source>
            <translation>Als was Tintero dem Anbieter bekannt ist.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>Only if the provider gave one with the id.</source>
            <translation>Nur wenn der Anbieter mit der ID eines ausgegeben hat.</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organisation (Mandant)</translation>
        </message>
        <message>
            <source>Only if your administrator told you one: a domain or an id. Empty: whichever you sign in with.</source>
            <translation>Nur wenn Ihr Administrator Ihnen eine genannt hat: eine Domain oder eine ID. Leer: jene, mit der Sie sich anmelden.</translation>
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation>Seite des Anbieters öffnen</translation>
        </message>
        <message>
            <source>Authorization URL</source>
            <translation>Autorisierungs-URL</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>Token-URL</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang (scope)</translation>
        </message>
        <message>
            <source>Redirect URL</source>
            <translation>Weiterleitungs-URL</translation>
        </message>
        <message>
            <source>On this computer; with a port if it is registered.</source>
            <translation>Auf diesem Computer; mit Port, wenn er eingetragen ist.</translation>
        </message>
        <message>
            <source>Response type</source>
            <translation>Antwortart</translation>
        </message>
        <message>
            <source>Additional parameters</source>
            <translation>Weitere Parameter</translation>
        </message>
        <message>
            <source>As in name=value&amp;other=value.</source>
            <translation>In der Form name=wert&amp;anderer=wert.</translation>
        </message>
        <message>
            <source>Comes with Tintero</source>
            <translation>Wird mit Tintero geliefert</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and create a project.
2. Create an OAuth client id of the type “Desktop app”.
3. Add your address as a test user.
4. Copy id and secret here.</source>
            <translation>{provider} lässt nur Programme herein, die es an einer Client-ID erkennt, und diese Kopie von Tintero hat noch keine dafür. So bekommen Sie eine:
1. Öffnen Sie die Seite des Anbieters und legen Sie ein Projekt an.
2. Erstellen Sie eine OAuth-Client-ID der Art „Desktop app“.
3. Fügen Sie Ihre Adresse als Testnutzer hinzu.
4. Kopieren Sie ID und Geheimnis hierher.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and choose New registration.
2. Under Authentication add the platform “Mobile and desktop applications” with http://localhost.
3. Add the permission SMTP.Send.
4. Copy the application id here.</source>
            <translation>{provider} lässt nur Programme herein, die es an einer Client-ID erkennt, und diese Kopie von Tintero hat noch keine dafür. So bekommen Sie eine:
1. Öffnen Sie die Seite des Anbieters und wählen Sie „New registration“.
2. Fügen Sie unter „Authentication“ die Plattform „Mobile and desktop applications“ mit http://localhost hinzu.
3. Fügen Sie die Berechtigung SMTP.Send hinzu.
4. Kopieren Sie die Anwendungs-ID hierher.</translation>
        </message>
        <message>
            <source>Your provider or administrator tells these values.</source>
            <translation>Ihr Anbieter oder Administrator nennt diese Werte.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one, register a desktop program on the provider's page with the redirect address {redirect}, and copy its id here.</source>
            <translation>{provider} lässt nur Programme herein, die es an einer Client-ID erkennt, und diese Kopie von Tintero hat noch keine dafür. So bekommen Sie eine: Registrieren Sie auf der Seite des Anbieters ein Desktop-Programm mit der Weiterleitungsadresse {redirect} und kopieren Sie dessen ID hierher.</translation>
        </message>
    </context>
    <context>
        <name>ProviderNotes</name>
        <message>
            <source>{provider} does not take your usual password from mail programs. Make a password for Tintero on its page and paste it here.</source>
            <translation>{provider} nimmt Ihr übliches Passwort von E-Mail-Programmen nicht an. Erstellen Sie auf seiner Seite ein Passwort für Tintero und fügen Sie es hier ein.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed it once in its web mail, under POP3 and IMAP. With two-step sign-in it wants an app password.</source>
            <translation>{provider} lässt E-Mail-Programme erst herein, wenn Sie es einmal in seinem Webmail unter POP3 und IMAP erlaubt haben. Bei Anmeldung in zwei Schritten verlangt es ein App-Passwort.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs send only after you switched SMTP on in its web pages.</source>
            <translation>{provider} lässt E-Mail-Programme erst senden, wenn Sie auf seinen Webseiten SMTP eingeschaltet haben.</translation>
        </message>
        <message>
            <source>{provider} wants an authorisation code instead of your password. Switch SMTP on in its web mail; it shows the code then.</source>
            <translation>{provider} verlangt einen Autorisierungscode statt Ihres Passworts. Schalten Sie in seinem Webmail SMTP ein; dann zeigt es den Code.</translation>
        </message>
        <message>
            <source>{provider} wants the e-mail password that you chose for mail programs, not your usual one.</source>
            <translation>{provider} verlangt das E-Mail-Passwort, das Sie für E-Mail-Programme gewählt haben, nicht Ihr übliches.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed access on its web pages.</source>
            <translation>{provider} lässt E-Mail-Programme erst herein, wenn Sie den Zugang auf seinen Webseiten erlaubt haben.</translation>
        </message>
        <message>
            <source>{provider} lets programs send only if your administrator allows it. A sign-in at its page works more often than a password.</source>
            <translation>{provider} lässt Programme nur senden, wenn Ihr Administrator es erlaubt. Die Anmeldung auf seiner Seite gelingt öfter als ein Passwort.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>QuoteBlock</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>What to do with the original</source>
            <translation>Was mit dem Original geschehen soll</translation>
        </message>
        <message>
            <source>sealed original, goes out exactly as it came</source>
            <translation>versiegelt, geht so hinaus, wie es kam</translation>
        </message>
        <message>
            <source>sealed, forwarded exactly as it came</source>
            <translation>versiegelt, wird so weitergeleitet, wie es kam</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Original message, sealed, expanded</source>
            <translation>Originalnachricht, versiegelt, ausgeklappt</translation>
        </message>
        <message>
            <source>Original message, sealed, collapsed</source>
            <translation>Originalnachricht, versiegelt, eingeklappt</translation>
        </message>
        <message>
            <source>Original message, read only</source>
            <translation>Originalnachricht, schreibgeschützt</translation>
        </message>
    </context>
    <context>
        <name>QuoteRoom</name>
        <message>
            <source>O&amp;riginal message</source>
            <translation>O&amp;riginalnachricht</translation>
        </message>
        <message>
            <source>Show or hide the original</source>
            <translation>Original ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Quote inline</source>
            <translation>Im Text zitieren</translation>
        </message>
        <message>
            <source>Quote as plain text</source>
            <translation>Als reinen Text zitieren</translation>
        </message>
        <message>
            <source>Remove the original</source>
            <translation>Original entfernen</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Bilder zeigen</translation>
        </message>
        <message>
            <source>Only the words are shown here: it is very large. It goes out as it came.</source>
            <translation>Hier werden nur die Wörter gezeigt: Es ist sehr groß. Es geht so hinaus, wie es kam.</translation>
        </message>
        <message>
            <source>The original is no longer in the message</source>
            <translation>Das Original ist nicht mehr in der Nachricht</translation>
        </message>
        <message>
            <source>This original is large</source>
            <translation>Dieses Original ist groß</translation>
        </message>
        <message>
            <source>As text of your own it makes writing slow, and some of its look is lost. Sealed, it stays exact.</source>
            <translation>Als Ihr eigener Text macht es das Schreiben langsam, und etwas von seinem Aussehen geht verloren. Versiegelt bleibt es genau.</translation>
        </message>
        <message>
            <source>Keep it sealed</source>
            <translation>Versiegelt lassen</translation>
        </message>
        <message>
            <source>The original is now text of your message</source>
            <translation>Das Original ist jetzt Text Ihrer Nachricht</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Everything stays on this computer. Passwords go to the system's keyring.</source>
            <translation>Alles bleibt auf diesem Computer. Passwörter kommen in den Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Passwords are never written into a file that can be read.</source>
            <translation>Alles bleibt auf diesem Computer. Passwörter werden nie in eine lesbare Datei geschrieben.</translation>
        </message>
        <message>
            <source>Step {number} of {all}: {name}</source>
            <translation>Schritt {number} von {all}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReaderWindow</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>{subject} – Tintero</source>
            <translation>{subject} – Tintero</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Open message…</source>
            <translation>Nachricht öffnen…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Bilder zeigen</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Quelltext anzeigen…</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>{name}  {size}</source>
            <translation>{name}  {size}</translation>
        </message>
        <message>
            <source>Open or save {name}</source>
            <translation>{name} öffnen oder speichern</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>und %n weitere Datei</numerusform>
                <numerusform>und %n weitere Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Nur die Wörter werden gezeigt</translation>
        </message>
        <message>
            <source>Only the beginning is shown</source>
            <translation>Nur der Anfang wird gezeigt</translation>
        </message>
        <message>
            <source>This message is very large. A reply or a forward takes all of it along as it is.</source>
            <translation>Diese Nachricht ist sehr groß. Eine Antwort oder Weiterleitung nimmt alles davon mit, wie es ist.</translation>
        </message>
        <message>
            <source>{title}: what you selected</source>
            <translation>{title}: das von Ihnen Markierte</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Messages (*.eml *.mbox);;All files (*)</source>
            <translation>Nachrichten (*.eml *.mbox);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open a message</source>
            <translation>Nachricht öffnen</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Ready to write</source>
            <translation>Bereit zum Schreiben</translation>
        </message>
        <message>
            <source>How should this account be called here?</source>
            <translation>Wie soll dieses Konto hier heißen?</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>Only you see it, beside its colour.</source>
            <translation>Nur Sie sehen ihn, neben seiner Farbe.</translation>
        </message>
        <message>
            <source>The password is kept until Tintero ends</source>
            <translation>Das Passwort bleibt bekannt, bis Tintero endet</translation>
        </message>
        <message>
            <source>There is no keyring or open vault to keep it in. Tintero asks for it again after the next start, unless you choose a vault before: Settings, Privacy.</source>
            <translation>Es gibt keinen Schlüsselbund oder offenen Tresor, um es aufzubewahren. Tintero fragt nach dem nächsten Start wieder danach, wenn Sie nicht vorher einen Tresor wählen: Einstellungen, Datenschutz.</translation>
        </message>
        <message>
            <source>Write a first message</source>
            <translation>Erste Nachricht schreiben</translation>
        </message>
        <message>
            <source>Add another account</source>
            <translation>Weiteres Konto hinzufügen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>{address} can send: the server took everything but a message.</source>
            <translation>{address} kann senden: Der Server nahm alles an außer einer Nachricht.</translation>
        </message>
        <message>
            <source>{address} has not been tested. What you send waits in the Outbox if it does not work.</source>
            <translation>{address} wurde nicht getestet. Was Sie senden, wartet im Postausgang, falls es nicht geht.</translation>
        </message>
    </context>
    <context>
        <name>RecipientEntry</name>
        <message numerus="yes">
            <source>%n suggestions, first: {name}</source>
            <translation>
                <numerusform>%n Vorschlag: {name}</numerusform>
                <numerusform>%n Vorschläge, der erste: {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientField</name>
        <message>
            <source>{problem}.</source>
            <translation>{problem}.</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses cannot be sent to. {first}</source>
            <translation>
                <numerusform>An %n Adresse kann nicht gesendet werden. {first}</numerusform>
                <numerusform>An %n Adressen kann nicht gesendet werden. {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>%n Adresse</numerusform>
                <numerusform>%n Adressen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientTable</name>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>The server’s answer</source>
            <translation>Antwort des Servers</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>{state}: {meaning}</source>
            <translation>{state}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>RemovalQuestion</name>
        <message>
            <source>Keep the account</source>
            <translation>Konto behalten</translation>
        </message>
        <message>
            <source>What is to become of the message that waits to be sent?</source>
            <translation>Was soll aus der Nachricht werden, die auf das Senden wartet?</translation>
        </message>
        <message numerus="yes">
            <source>What is to become of the %n messages that wait to be sent?</source>
            <translation>
                <numerusform>Was soll aus der %n Nachricht werden, die auf das Senden wartet?</numerusform>
                <numerusform>Was soll aus den %n Nachrichten werden, die auf das Senden warten?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
        <message>
            <source>Keep them as drafts</source>
            <translation>Als Entwürfe behalten</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Nothing is lost: all of it is in Drafts, to be sent from another account.</source>
            <translation>Nichts geht verloren: Alles liegt in den Entwürfen und kann von einem anderen Konto gesendet werden.</translation>
        </message>
        <message>
            <source>Text, addresses and attached files are lost for good. Nothing brings them back.</source>
            <translation>Text, Adressen und angehängte Dateien sind für immer verloren. Nichts bringt sie zurück.</translation>
        </message>
        <message>
            <source>Remove account and delete mail</source>
            <translation>Konto entfernen und E-Mails löschen</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
    </context>
    <context>
        <name>ReportMenu</name>
        <message>
            <source>Delivery reports about</source>
            <translation>Zustellberichte über</translation>
        </message>
        <message>
            <source>Arrival at the recipient's server</source>
            <translation>Ankunft beim Server des Empfängers</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Fehlschlag</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <source>With the whole message, not its head only</source>
            <translation>Mit der ganzen Nachricht, nicht nur ihrem Kopf</translation>
        </message>
    </context>
    <context>
        <name>ReportNote</name>
        <message>
            <source>Show in the Outbox</source>
            <translation>Im Postausgang zeigen</translation>
        </message>
        <message>
            <source>Show in Sent</source>
            <translation>In Gesendet zeigen</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Als gesendet markieren</translation>
        </message>
        <message>
            <source>If you trust this report, your server had the message.</source>
            <translation>Wenn Sie diesem Bericht trauen, hatte Ihr Server die Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Trouble only</source>
            <translation>Nur Probleme</translation>
        </message>
        <message>
            <source>Arrival only</source>
            <translation>Nur Ankunft</translation>
        </message>
        <message>
            <source>Its head</source>
            <translation>Den Kopf</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation>Lesebestätigungen anfordern</translation>
        </message>
        <message>
            <source>New messages ask their readers to confirm. Many programs leave it to the reader whether to.</source>
            <translation>Neue Nachrichten bitten ihre Leser um Bestätigung. Viele Programme überlassen es dem Leser, ob er sie gibt.</translation>
        </message>
        <message>
            <source>Ask for delivery reports</source>
            <translation>Zustellberichte anfordern</translation>
        </message>
        <message>
            <source>New messages ask the mail servers on their way to report back to you. Not all servers do.</source>
            <translation>Neue Nachrichten bitten die Mailserver auf ihrem Weg, Ihnen zu berichten. Nicht alle Server tun es.</translation>
        </message>
        <message>
            <source>Reports about</source>
            <translation>Berichte über</translation>
        </message>
        <message>
            <source>What delivery reports tell of: arrival at the recipient's server, failure and delay.</source>
            <translation>Wovon Zustellberichte erzählen: Ankunft beim Server des Empfängers, Fehlschlag und Verzögerung.</translation>
        </message>
        <message>
            <source>A report brings back</source>
            <translation>Ein Bericht bringt zurück</translation>
        </message>
        <message>
            <source>Of the message that it is about: its head, which is enough to know it by, or all of it.</source>
            <translation>Von der Nachricht, um die es geht: den Kopf, an dem man sie erkennt, oder alles.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>Revealing</name>
        <message>
            <source>What this message reveals</source>
            <translation>Was diese Nachricht verrät</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Read from the message as it would be sent now.</source>
            <translation>Gelesen aus der Nachricht, wie sie jetzt gesendet würde.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>There is no subject</source>
            <translation>Der Betreff fehlt</translation>
        </message>
        <message>
            <source>Such a message is easily overlooked.</source>
            <translation>Eine solche Nachricht wird leicht übersehen.</translation>
        </message>
        <message>
            <source>There is no text</source>
            <translation>Der Text fehlt</translation>
        </message>
        <message>
            <source>The message would arrive empty.</source>
            <translation>Die Nachricht käme leer an.</translation>
        </message>
        <message>
            <source>No file is attached</source>
            <translation>Keine Datei ist angehängt</translation>
        </message>
        <message>
            <source>You wrote “{words}”</source>
            <translation>Sie haben „{words}“ geschrieben</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Zu groß für den Server</translation>
        </message>
        <message>
            <source>The message is {size}, the server takes {limit}.</source>
            <translation>Die Nachricht hat {size}, der Server nimmt {limit} an.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Das Original von %n Datei hat sich geändert</numerusform>
                <numerusform>Die Originale von %n Dateien haben sich geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones: {names}.</source>
            <translation>Die Nachricht enthält die älteren Fassungen: {names}.</translation>
        </message>
        <message>
            <source>{address} looks mistyped</source>
            <translation>{address} sieht vertippt aus</translation>
        </message>
        <message>
            <source>It looks like {instead}.</source>
            <translation>Sie ähnelt {instead}.</translation>
        </message>
        <message>
            <source>{address} is not what it seems</source>
            <translation>{address} ist nicht, was es scheint</translation>
        </message>
        <message>
            <source>Some of its letters only look like others. It can be taken for {instead}.</source>
            <translation>Einige ihrer Buchstaben sehen nur wie andere aus. Man kann die Adresse für {instead} halten.</translation>
        </message>
        <message>
            <source>You greet {name}</source>
            <translation>Ihre Anrede gilt {name}</translation>
        </message>
        <message>
            <source>The message goes to {names}.</source>
            <translation>Die Nachricht geht an {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people can see each other's address</source>
            <translation>
                <numerusform>%n Person sieht die Adressen der anderen</numerusform>
                <numerusform>%n Personen sehen die Adressen der anderen</numerusform>
            </translation>
        </message>
        <message>
            <source>In Bcc nobody sees the others.</source>
            <translation>In Bcc sieht niemand die anderen.</translation>
        </message>
        <message>
            <source>You usually write to {name} from {instead}</source>
            <translation>Sie schreiben an {name} sonst von {instead}</translation>
        </message>
        <message>
            <source>This message is from {address}.</source>
            <translation>Diese Nachricht ist von {address}.</translation>
        </message>
        <message>
            <source>You write to {name} from {instead}</source>
            <translation>Sie schreiben an {name} von {instead}</translation>
        </message>
        <message>
            <source>So you said in the settings. This message to {target} is from {address}.</source>
            <translation>So steht es in Ihren Einstellungen. Diese Nachricht an {target} ist von {address}.</translation>
        </message>
        <message>
            <source>Everybody on a list will read this answer</source>
            <translation>Alle auf einer Liste werden diese Antwort lesen</translation>
        </message>
        <message>
            <source>It goes to {list} as well.</source>
            <translation>Sie geht auch an {list}.</translation>
        </message>
        <message>
            <source>{words} was not filled in</source>
            <translation>{words} wurde nicht ausgefüllt</translation>
        </message>
        <message>
            <source>Readers would see it as it stands.</source>
            <translation>Leser sähen es so, wie es dasteht.</translation>
        </message>
        <message>
            <source>The link “{words}” leads elsewhere</source>
            <translation>Der Link „{words}“ führt woandershin</translation>
        </message>
        <message>
            <source>It leads to {target}.</source>
            <translation>Er führt zu {target}.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are on the internet</source>
            <translation>
                <numerusform>%n Bild liegt im Internet</numerusform>
                <numerusform>%n Bilder liegen im Internet</numerusform>
            </translation>
        </message>
        <message>
            <source>They do not go along; their descriptions stand in their place.</source>
            <translation>Sie gehen nicht mit; ihre Beschreibungen stehen an ihrer Stelle.</translation>
        </message>
        <message>
            <source>A picture is on the internet</source>
            <translation>Ein Bild liegt im Internet</translation>
        </message>
        <message>
            <source>It does not go along; its description stands in its place.</source>
            <translation>Es geht nicht mit; seine Beschreibung steht an seiner Stelle.</translation>
        </message>
        <message>
            <source>Pictures on the internet that are not loaded</source>
            <translation>Bilder im Internet, die nicht geladen sind</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures have no description</source>
            <translation>
                <numerusform>%n Bild hat keine Beschreibung</numerusform>
                <numerusform>%n Bilder haben keine Beschreibung</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers who cannot see them would miss them.</source>
            <translation>Lesern, die sie nicht sehen können, würden sie fehlen.</translation>
        </message>
        <message>
            <source>Readers of plain text would see nothing</source>
            <translation>Wer nur reinen Text liest, sähe nichts</translation>
        </message>
        <message>
            <source>A few words would tell them what the message shows.</source>
            <translation>Ein paar Worte würden sagen, was die Nachricht zeigt.</translation>
        </message>
        <message>
            <source>The original of {names} has changed</source>
            <translation>Das Original von {names} hat sich geändert</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>Die Nachricht enthält die ältere Fassung.</translation>
        </message>
        <message>
            <source>A picture has no description</source>
            <translation>Ein Bild hat keine Beschreibung</translation>
        </message>
        <message>
            <source>Readers who cannot see it would miss it.</source>
            <translation>Lesern, die es nicht sehen können, würde es fehlen.</translation>
        </message>
        <message>
            <source>First time you write to {address}</source>
            <translation>Sie schreiben zum ersten Mal an {address}</translation>
        </message>
        <message numerus="yes">
            <source>It looks like {instead}, to whom you wrote %n times.</source>
            <translation>
                <numerusform>Sie ähnelt {instead}; dorthin haben Sie %n Mal geschrieben.</numerusform>
                <numerusform>Sie ähnelt {instead}; dorthin haben Sie %n Mal geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {place}, to which you wrote %n times.</source>
            <translation>
                <numerusform>Sie ähnelt {place}; dorthin haben Sie %n Mal geschrieben.</numerusform>
                <numerusform>Sie ähnelt {place}; dorthin haben Sie %n Mal geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its letters are of several alphabets.</source>
            <translation>Ihre Buchstaben stammen aus mehreren Alphabeten.</translation>
        </message>
        <message>
            <source>A message without subject</source>
            <translation>Eine Nachricht ohne Betreff</translation>
        </message>
        <message>
            <source>A message without text</source>
            <translation>Eine Nachricht ohne Text</translation>
        </message>
        <message>
            <source>A file that the text announces and that is not attached</source>
            <translation>Eine Datei, die der Text ankündigt und die nicht angehängt ist</translation>
        </message>
        <message>
            <source>A message that is too big for the server</source>
            <translation>Eine Nachricht, die für den Server zu groß ist</translation>
        </message>
        <message>
            <source>A file that changed after it was attached</source>
            <translation>Eine Datei, die sich nach dem Anhängen geändert hat</translation>
        </message>
        <message>
            <source>An address that looks mistyped</source>
            <translation>Eine Adresse, die vertippt aussieht</translation>
        </message>
        <message>
            <source>An address that only looks like a known one</source>
            <translation>Eine Adresse, die nur so aussieht wie eine bekannte</translation>
        </message>
        <message>
            <source>A greeting for somebody who does not get the message</source>
            <translation>Eine Anrede für jemanden, der die Nachricht nicht bekommt</translation>
        </message>
        <message>
            <source>Many people who see each other's address</source>
            <translation>Viele Personen, die gegenseitig ihre Adressen sehen</translation>
        </message>
        <message>
            <source>A sender that is unusual for these people</source>
            <translation>Ein Absender, der bei diesen Personen unüblich ist</translation>
        </message>
        <message>
            <source>A sender that is not the one you chose for a domain</source>
            <translation>Ein Absender, der nicht der für eine Domain gewählte ist</translation>
        </message>
        <message>
            <source>An answer that a whole mailing list reads</source>
            <translation>Eine Antwort, die eine ganze Mailingliste liest</translation>
        </message>
        <message>
            <source>A field of a template that is not filled in</source>
            <translation>Ein Feld einer Vorlage, das nicht ausgefüllt ist</translation>
        </message>
        <message>
            <source>A link that does not lead where its words say</source>
            <translation>Ein Link, der nicht dorthin führt, wohin seine Wörter sagen</translation>
        </message>
        <message>
            <source>Pictures without description</source>
            <translation>Bilder ohne Beschreibung</translation>
        </message>
        <message>
            <source>A message that plain text would show empty</source>
            <translation>Eine Nachricht, die als reiner Text leer wäre</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Beschreibung des Bildes</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Was es zeigt</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Tintero looks through a message when you press Send, on this computer only, and asks about what it finds. You can always send it anyway.</source>
            <translation>Tintero sieht eine Nachricht durch, wenn Sie auf Senden drücken, nur auf diesem Computer, und fragt nach, was es findet. Sie können sie immer trotzdem senden.</translation>
        </message>
        <message>
            <source>Ask about everything</source>
            <translation>Nach allem fragen</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Before it goes</source>
            <translation>Bevor sie abgeht</translation>
        </message>
        <message>
            <source>Keep writing (Esc)</source>
            <translation>Weiterschreiben (Esc)</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>1 thing to look at</source>
            <translation>1 Punkt zu prüfen</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n Punkt zu prüfen</numerusform>
                <numerusform>%n Punkte zu prüfen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>{address} is no address</source>
            <translation>{address} ist keine Adresse</translation>
        </message>
        <message>
            <source>Did you mean {instead}?</source>
            <translation>Meinten Sie {instead}?</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Diese verwenden</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Es gibt nichts mehr zu prüfen.</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>HTML source</source>
            <translation>HTML-Quelltext</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Emoji…</translation>
        </message>
        <message>
            <source>Special characters…</source>
            <translation>Sonderzeichen…</translation>
        </message>
        <message>
            <source>How it was pasted</source>
            <translation>Art des Einfügens</translation>
        </message>
        <message>
            <source>Send from another address…</source>
            <translation>Von anderer Adresse senden…</translation>
        </message>
        <message>
            <source>As the reader sees it</source>
            <translation>Wie der Leser es sieht</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Quelltext der Nachricht</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Was sie verrät…</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Als .eml speichern…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
    </context>
    <context>
        <name>SafeMode</name>
        <message>
            <source>Tintero ended by mistake again</source>
            <translation>Tintero ist wieder durch einen Fehler beendet worden</translation>
        </message>
        <message>
            <source>The last starts ended soon after they began. Safe mode starts with default settings and without earlier windows. Your messages, accounts and settings stay as they are.</source>
            <translation>Die letzten Male endete es bald nach dem Start. Der abgesicherte Modus beginnt mit den Voreinstellungen und ohne die früheren Fenster. Ihre Nachrichten, Konten und Einstellungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Start in safe mode</source>
            <translation>Im abgesicherten Modus starten</translation>
        </message>
        <message>
            <source>Start as usual</source>
            <translation>Wie gewohnt starten</translation>
        </message>
        <message>
            <source>Safe mode: default settings, no earlier windows. The next start is as usual.</source>
            <translation>Abgesicherter Modus: Voreinstellungen, keine früheren Fenster. Der nächste Start ist wie gewohnt.</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Yes, use {provider}</source>
            <translation>Ja, {provider} verwenden</translation>
        </message>
        <message>
            <source>{provider} does not let other programs send.</source>
            <translation>{provider} lässt andere Programme nicht senden.</translation>
        </message>
        <message>
            <source>Perhaps {name}, {source}. Nobody vouches for that: is it your provider?</source>
            <translation>Vielleicht {name}, {source}. Niemand bürgt dafür: Ist das Ihr Anbieter?</translation>
        </message>
        <message>
            <source>Found: {name}, {source}</source>
            <translation>Gefunden: {name}, {source}</translation>
        </message>
        <message>
            <source>Looking at {places}…</source>
            <translation>Suche läuft: {places}…</translation>
        </message>
        <message>
            <source>Looking for the server of {domain}…</source>
            <translation>Der Server von {domain} wird gesucht…</translation>
        </message>
        <message>
            <source>Nothing was found. You will be asked for the server; your provider's help names it.</source>
            <translation>Nichts wurde gefunden. Sie werden nach dem Server gefragt; die Hilfe Ihres Anbieters nennt ihn.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>known to Tintero</source>
            <translation>Tintero bekannt</translation>
        </message>
        <message>
            <source>your domain's own settings</source>
            <translation>eigene Einstellungen Ihrer Domain</translation>
        </message>
        <message>
            <source>your domain's service records</source>
            <translation>Diensteinträge Ihrer Domain</translation>
        </message>
        <message>
            <source>the public list of mail providers</source>
            <translation>öffentliche Liste der E-Mail-Anbieter</translation>
        </message>
        <message>
            <source>where your incoming mail lives</source>
            <translation>Ort Ihrer eingehenden E-Mails</translation>
        </message>
        <message>
            <source>a guess that answers</source>
            <translation>eine Vermutung, die antwortet</translation>
        </message>
    </context>
    <context>
        <name>SendLater</name>
        <message>
            <source>Later today</source>
            <translation>Heute, später</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Pick date and time…</source>
            <translation>Datum und Uhrzeit wählen…</translation>
        </message>
        <message>
            <source>Let the server hold it until…</source>
            <translation>Beim Server aufbewahren bis…</translation>
        </message>
        <message>
            <source>Other ways to send</source>
            <translation>Andere Arten zu senden</translation>
        </message>
        <message>
            <source>Later, when this computer is on:</source>
            <translation>Später, wenn dieser Computer läuft:</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Später senden</translation>
        </message>
        <message>
            <source>Later today, {time}</source>
            <translation>Heute, später, {time}</translation>
        </message>
        <message>
            <source>Tomorrow, {time}</source>
            <translation>Morgen, {time}</translation>
        </message>
        <message>
            <source>Monday, {time}</source>
            <translation>Montag, {time}</translation>
        </message>
    </context>
    <context>
        <name>SendStatus</name>
        <message>
            <source>Sending – Tintero</source>
            <translation>Wird gesendet – Tintero</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{subject} goes {day}, {time}</source>
            <translation>{subject} geht {day}, {time} ab</translation>
        </message>
        <message>
            <source>It waits in Scheduled, and goes if this computer is on then.</source>
            <translation>Sie wartet unter „Geplant“ und geht ab, wenn dieser Computer dann läuft.</translation>
        </message>
        <message>
            <source>{subject} waits: sending is paused.</source>
            <translation>{subject} wartet: Das Senden ist angehalten.</translation>
        </message>
        <message numerus="yes">
            <source>{subject} goes to the server in %n s</source>
            <translation>
                <numerusform>{subject} geht in %n s zum Server</numerusform>
                <numerusform>{subject} geht in %n s zum Server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending {subject} in %n s</source>
            <translation>
                <numerusform>{subject} wird in %n s gesendet</numerusform>
                <numerusform>{subject} wird in %n s gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending {subject}</source>
            <translation>{subject} wird gesendet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Wartet auf die Antwort des Servers</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total}</source>
            <translation>{percent} % · {sent} von {total}</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total} · {speed}/s · {left} left</source>
            <translation>{percent} % · {sent} von {total} · {speed}/s · noch {left}</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer may be off then. It can no longer be stopped from here.</source>
            <translation>Dieser Computer darf dann aus sein. Von hier aus lässt sie sich nicht mehr anhalten.</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Gesendet {time}</translation>
        </message>
        <message>
            <source>a message without a subject</source>
            <translation>eine Nachricht ohne Betreff</translation>
        </message>
        <message>
            <source>“{subject}”</source>
            <translation>„{subject}“</translation>
        </message>
    </context>
    <context>
        <name>SenderRoom</name>
        <message>
            <source>Send from another address</source>
            <translation>Von anderer Adresse senden</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Readers see {address}. Your server knows you as {own}: it may refuse the message, and reports of failures go to {own}, which readers can find in the message's source.</source>
            <translation>Leser sehen {address}. Ihr Server kennt Sie als {own}: Er kann die Nachricht ablehnen, und Berichte über Fehlschläge gehen an {own}, was Leser im Quelltext der Nachricht finden können.</translation>
        </message>
        <message>
            <source>Keep {own}</source>
            <translation>{own} behalten</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Diese Adresse verwenden</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>There is nobody to send to yet. Write an address here.</source>
            <translation>Es gibt noch keinen Empfänger. Schreiben Sie hier eine Adresse.</translation>
        </message>
        <message>
            <source>There is no account to send with</source>
            <translation>Es gibt kein Konto zum Senden</translation>
        </message>
        <message>
            <source>Your message is kept in Drafts. Set up an account, then send it.</source>
            <translation>Ihre Nachricht bleibt in den Entwürfen. Richten Sie ein Konto ein und senden Sie sie dann.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Konto einrichten</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Sofort</translation>
        </message>
        <message>
            <source>Undo after Send</source>
            <translation>Rückgängig nach dem Senden</translation>
        </message>
        <message>
            <source>How long a message waits in the Outbox before it leaves, so that Send can be taken back.</source>
            <translation>Wie lange eine Nachricht im Postausgang wartet, bevor sie abgeht, damit sich das Senden zurücknehmen lässt.</translation>
        </message>
    </context>
    <context>
        <name>SendingSection</name>
        <message>
            <source>Undo after Send</source>
            <translation>Rückgängig nach dem Senden</translation>
        </message>
        <message>
            <source>How long a message of this account can be taken back.</source>
            <translation>Wie lange sich eine Nachricht dieses Kontos zurücknehmen lässt.</translation>
        </message>
        <message>
            <source>For each answer. That to a whole message is waited for 10 minutes at least: nothing goes twice.</source>
            <translation>Für jede Antwort. Auf die zu einer ganzen Nachricht wird mindestens 10 Minuten gewartet: Nichts geht doppelt.</translation>
        </message>
        <message>
            <source>Wait for the server</source>
            <translation>Auf den Server warten</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>Wie für alle</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>Je nach Schritt</translation>
        </message>
    </context>
    <context>
        <name>ServerPage</name>
        <message>
            <source>Where your mail goes out</source>
            <translation>Wo Ihre E-Mails hinausgehen</translation>
        </message>
        <message>
            <source>Your provider's help calls it the outgoing or SMTP server.</source>
            <translation>Die Hilfe Ihres Anbieters nennt ihn Postausgangs- oder SMTP-Server.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Jetzt testen</translation>
        </message>
        <message>
            <source>Everybody on the way can read this</source>
            <translation>Jeder unterwegs kann das lesen</translation>
        </message>
        <message>
            <source>Send my password over the open line</source>
            <translation>Passwort über die offene Verbindung senden</translation>
        </message>
        <message>
            <source>This is what we found for {domain}. Take the first unless you know better.</source>
            <translation>Das haben wir für {domain} gefunden. Nehmen Sie das Erste, wenn Sie es nicht besser wissen.</translation>
        </message>
        <message>
            <source>This is what is said about {domain}, and nobody vouches for it. You can type it as well.</source>
            <translation>Das wird über {domain} gesagt, und niemand bürgt dafür. Sie können es auch selbst eingeben.</translation>
        </message>
        <message>
            <source>Continue: the server is missing</source>
            <translation>Weiter: Der Server fehlt</translation>
        </message>
        <message>
            <source>Continue: the open line is not confirmed</source>
            <translation>Weiter: Die offene Verbindung ist nicht bestätigt</translation>
        </message>
        <message>
            <source>Continue: the test has failed</source>
            <translation>Weiter: Der Test ist gescheitert</translation>
        </message>
        <message>
            <source>Continue: the test has not finished</source>
            <translation>Weiter: Der Test läuft noch</translation>
        </message>
        <message>
            <source>Your mail and your password cross the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Ihre E-Mails und Ihr Passwort gehen als Klartext über die Leitung. Wählen Sie das nur für einen Server im eigenen Netz.</translation>
        </message>
        <message>
            <source>Your mail crosses the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Ihre E-Mails gehen als Klartext über die Leitung. Wählen Sie das nur für einen Server im eigenen Netz.</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message>
            <source>Test now</source>
            <translation>Jetzt testen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Edit the server</source>
            <translation>Server bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset: {name}</source>
            <translation>Zurücksetzen: {name}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Before sending</source>
            <translation>Vor dem Senden</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Vor dem Senden</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Settings – Tintero</source>
            <translation>Einstellungen – Tintero</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Tintero made a mistake. Your messages are stored.</source>
            <translation>Tintero hat einen Fehler gemacht. Ihre Nachrichten sind gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Change them…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>New message (Ctrl+N)</source>
            <translation>Neue Nachricht (Strg+N)</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Einstellungen (Strg+,)</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>How does your mail server know that it is you?</source>
            <translation>Woran erkennt Ihr Mailserver, dass Sie es sind?</translation>
        </message>
        <message>
            <source>Provider's page</source>
            <translation>Seite des Anbieters</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password command</source>
            <translation>Passwortbefehl</translation>
        </message>
        <message>
            <source>No sign-in</source>
            <translation>Ohne Anmeldung</translation>
        </message>
        <message>
            <source>Way to sign in</source>
            <translation>Art der Anmeldung</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Runs when a password is needed; the first line that it prints is the password. Users of a password store know such commands.</source>
            <translation>Läuft, wenn ein Passwort gebraucht wird; die erste Zeile seiner Ausgabe ist das Passwort. Wer einen Passwortspeicher benutzt, kennt solche Befehle.</translation>
        </message>
        <message>
            <source>For a relay in your own network that knows your computer. Public servers want a password.</source>
            <translation>Für ein Relay im eigenen Netz, das Ihren Computer kennt. Öffentliche Server verlangen ein Passwort.</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort zeigen</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Continue: you are not signed in yet</source>
            <translation>Weiter: Sie sind noch nicht angemeldet</translation>
        </message>
        <message>
            <source>Continue: the command is missing</source>
            <translation>Weiter: Der Befehl fehlt</translation>
        </message>
        <message>
            <source>Continue: the password is missing</source>
            <translation>Weiter: Das Passwort fehlt</translation>
        </message>
        <message>
            <source>Make an app password…</source>
            <translation>App-Passwort erstellen…</translation>
        </message>
        <message>
            <source>How to do it…</source>
            <translation>So geht es…</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Passwort verbergen</translation>
        </message>
    </context>
    <context>
        <name>SignInSection</name>
        <message>
            <source>Sign in again…</source>
            <translation>Erneut anmelden…</translation>
        </message>
        <message>
            <source>Change the sign-in…</source>
            <translation>Anmeldung ändern…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Abmelden…</translation>
        </message>
        <message>
            <source>Forget the password…</source>
            <translation>Passwort vergessen…</translation>
        </message>
    </context>
    <context>
        <name>SignPicker</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>No sign is called so.</source>
            <translation>Kein Zeichen heißt so.</translation>
        </message>
    </context>
    <context>
        <name>SignatureOffer</name>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Stands under what you write. Another one for replies, and pictures: Settings, Signatures.</source>
            <translation>Steht unter dem, was Sie schreiben. Eine andere für Antworten, und Bilder: Einstellungen, Signaturen.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Aus einer Datei…</translation>
        </message>
        <message>
            <source>Name of the signature</source>
            <translation>Name der Signatur</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formatiert</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>View of the signature</source>
            <translation>Ansicht der Signatur</translation>
        </message>
        <message>
            <source>the sender's name</source>
            <translation>Name des Absenders</translation>
        </message>
        <message>
            <source>the sender's address</source>
            <translation>Adresse des Absenders</translation>
        </message>
        <message>
            <source>the date of the message</source>
            <translation>Datum der Nachricht</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Signature of plain messages</source>
            <translation>Signatur für reinen Text</translation>
        </message>
        <message>
            <source>Preview of the signature</source>
            <translation>Vorschau der Signatur</translation>
        </message>
        <message>
            <source>No signature yet</source>
            <translation>Noch keine Signatur</translation>
        </message>
        <message>
            <source>What stands under your messages, for each sender another if you like.</source>
            <translation>Was unter Ihren Nachrichten steht, auf Wunsch für jeden Absender eine andere.</translation>
        </message>
        <message>
            <source>Follows {path}</source>
            <translation>Folgt {path}</translation>
        </message>
        <message>
            <source>This one is written in its file</source>
            <translation>Diese wird in ihrer Datei geschrieben</translation>
        </message>
        <message>
            <source>The words of the formatted signature</source>
            <translation>Die Wörter der formatierten Signatur</translation>
        </message>
        <message>
            <source>My signature</source>
            <translation>Meine Signatur</translation>
        </message>
        <message>
            <source>Web pages (*.html *.htm)</source>
            <translation>Webseiten (*.html *.htm)</translation>
        </message>
        <message>
            <source>A signature from a file</source>
            <translation>Signatur aus einer Datei</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were left out</source>
            <translation>
                <numerusform>%n Bild wurde weggelassen</numerusform>
                <numerusform>%n Bilder wurden weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>They lie on the network and would tell who reads. Put them beside the file instead.</source>
            <translation>Sie liegen im Netz und würden verraten, wer liest. Legen Sie sie stattdessen neben die Datei.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <source>Messages that carry it keep it. Who signed with it signs with nothing.</source>
            <translation>Nachrichten, die sie tragen, behalten sie. Wer damit unterschrieb, unterschreibt mit nichts.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove signature</source>
            <translation>Signatur entfernen</translation>
        </message>
        <message>
            <source>Who signs with what</source>
            <translation>Wer womit unterschreibt</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>Neue Nachrichten</translation>
        </message>
        <message>
            <source>Replies and forwards</source>
            <translation>Antworten und Weiterleitungen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>No signature</source>
            <translation>Keine Signatur</translation>
        </message>
        <message>
            <source>Signatures…</source>
            <translation>Signaturen…</translation>
        </message>
        <message>
            <source>Your edited signature was kept</source>
            <translation>Ihre bearbeitete Signatur blieb erhalten</translation>
        </message>
        <message>
            <source>{address} usually signs with none.</source>
            <translation>{address} unterschreibt sonst mit keiner.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>{address} usually signs with “{name}”.</source>
            <translation>{address} unterschreibt sonst mit „{name}“.</translation>
        </message>
        <message>
            <source>Use “{name}”</source>
            <translation>„{name}“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>Signs</name>
        <message>
            <source>Smileys and feelings</source>
            <translation>Smileys und Gefühle</translation>
        </message>
        <message>
            <source>People and gestures</source>
            <translation>Menschen und Gesten</translation>
        </message>
        <message>
            <source>Animals, plants, weather</source>
            <translation>Tiere, Pflanzen, Wetter</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <source>Travel, places, time</source>
            <translation>Reisen, Orte, Zeit</translation>
        </message>
        <message>
            <source>Feasts and games</source>
            <translation>Feste und Spiele</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Dinge</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Flaggen</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Typografie</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Währungen</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>Mathematik</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Pfeile</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Letters with marks</source>
            <translation>Buchstaben mit Zeichen</translation>
        </message>
        <message>
            <source>Shapes</source>
            <translation>Formen</translation>
        </message>
    </context>
    <context>
        <name>SignsRoom</name>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Special characters</source>
            <translation>Sonderzeichen</translation>
        </message>
    </context>
    <context>
        <name>Sizes</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Byte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SnippetRoom</name>
        <message>
            <source>No snippets yet</source>
            <translation>Noch keine Textbausteine</translation>
        </message>
        <message>
            <source>They are made in the settings.</source>
            <translation>Sie werden in den Einstellungen angelegt.</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <translation>Textbaustein einfügen</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Textbausteine…</translation>
        </message>
    </context>
    <context>
        <name>SnippetsPage</name>
        <message>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Key of the snippet</source>
            <translation>Kürzel des Textbausteins</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formatiert</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Kind of the snippet</source>
            <translation>Art des Textbausteins</translation>
        </message>
        <message>
            <source>where the cursor goes</source>
            <translation>wohin der Cursor kommt</translation>
        </message>
        <message>
            <source>the recipient's first name</source>
            <translation>der Vorname des Empfängers</translation>
        </message>
        <message>
            <source>the recipient's name</source>
            <translation>der Name des Empfängers</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>Ihre Adresse</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>das Datum</translation>
        </message>
        <message>
            <source>Text of the snippet</source>
            <translation>Text des Textbausteins</translation>
        </message>
        <message>
            <source>Plain text of the snippet</source>
            <translation>Reiner Text des Textbausteins</translation>
        </message>
        <message>
            <source>Type ; and the key in a message, then a blank or Tab. Undo gives back what you typed.</source>
            <translation>Tippen Sie in einer Nachricht ; und das Kürzel, dann ein Leerzeichen oder Tab. Rückgängig gibt zurück, was Sie getippt haben.</translation>
        </message>
        <message>
            <source>No snippet yet</source>
            <translation>Noch kein Textbaustein</translation>
        </message>
        <message>
            <source>Words that you write often, put into a message by a short key.</source>
            <translation>Wörter, die Sie oft schreiben, per Kürzel in eine Nachricht gesetzt.</translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} mehr]</translation>
        </message>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>HTML source</source>
            <translation>HTML-Quelltext</translation>
        </message>
        <message>
            <source>Find in the source</source>
            <translation>Im Quelltext suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not in the source.</source>
            <translation>Nicht im Quelltext.</translation>
        </message>
    </context>
    <context>
        <name>SourceRoom</name>
        <message>
            <source>HTML source: what a mail cannot carry is left out when you go back.</source>
            <translation>HTML-Quelltext: Was eine E-Mail nicht tragen kann, bleibt beim Zurückkehren weg.</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>So lassen, wie es war</translation>
        </message>
        <message>
            <source>Use this source</source>
            <translation>Diesen Quelltext verwenden</translation>
        </message>
        <message>
            <source>Some of the source was left out</source>
            <translation>Etwas vom Quelltext wurde weggelassen</translation>
        </message>
        <message>
            <source>A mail cannot carry {elements} safely. Undo brings back what was there before.</source>
            <translation>Eine E-Mail kann {elements} nicht sicher tragen. Rückgängig bringt zurück, was vorher da war.</translation>
        </message>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Formatierung wurde vereinfacht</translation>
        </message>
        <message>
            <source>The source had more than a mail can carry safely. The words are all there.</source>
            <translation>Der Quelltext hatte mehr, als eine E-Mail sicher tragen kann. Die Wörter sind alle da.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Misspelled: {word}</source>
            <translation>Falsch geschrieben: {word}</translation>
        </message>
        <message>
            <source>No misspelled words</source>
            <translation>Keine falsch geschriebenen Wörter</translation>
        </message>
        <message>
            <source>Quotes, links and code were not checked.</source>
            <translation>Zitate, Links und Code wurden nicht geprüft.</translation>
        </message>
        <message>
            <source>There is no dictionary for this message</source>
            <translation>Für diese Nachricht gibt es kein Wörterbuch</translation>
        </message>
        <message>
            <source>Nothing was checked. Choose languages, or add a dictionary.</source>
            <translation>Nichts wurde geprüft. Wählen Sie Sprachen, oder fügen Sie ein Wörterbuch hinzu.</translation>
        </message>
        <message>
            <source>Languages…</source>
            <translation>Sprachen…</translation>
        </message>
        <message>
            <source>No misspelled word here</source>
            <translation>Hier ist kein falsch geschriebenes Wort</translation>
        </message>
        <message>
            <source>Looking for dictionaries…</source>
            <translation>Wörterbücher werden gesucht…</translation>
        </message>
        <message>
            <source>As in the settings: {languages}</source>
            <translation>Wie in den Einstellungen: {languages}</translation>
        </message>
        <message>
            <source>By the text of the message</source>
            <translation>Nach dem Text der Nachricht</translation>
        </message>
        <message>
            <source>No dictionary is installed</source>
            <translation>Kein Wörterbuch ist installiert</translation>
        </message>
        <message>
            <source>Dictionaries…</source>
            <translation>Wörterbücher…</translation>
        </message>
    </context>
    <context>
        <name>SpellingPage</name>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Beim Schreiben prüfen</translation>
        </message>
        <message>
            <source>Misspelled words are underlined on your screen, a moment after they were written.</source>
            <translation>Falsch geschriebene Wörter werden auf Ihrem Bildschirm unterstrichen, kurz nachdem sie geschrieben sind.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Add a dictionary…</source>
            <translation>Wörterbuch hinzufügen…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>No dictionary is installed, so nothing is checked.</source>
            <translation>Kein Wörterbuch ist installiert, also wird nichts geprüft.</translation>
        </message>
        <message>
            <source>A word is right if it is right in any of the ticked languages. Untick all to let the text of each message decide.</source>
            <translation>Ein Wort ist richtig, wenn es in einer der angehakten Sprachen richtig ist. Entfernen Sie alle Haken, um den Text jeder Nachricht entscheiden zu lassen.</translation>
        </message>
        <message>
            <source>The text of each message decides. Tick some to check every message with these.</source>
            <translation>Der Text jeder Nachricht entscheidet. Haken Sie welche an, um jede Nachricht damit zu prüfen.</translation>
        </message>
        <message>
            <source>Your own words: {number}</source>
            <translation>Ihre eigenen Wörter: {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Entfernen: {name}</translation>
        </message>
        <message>
            <source>Dictionaries (*.dic *.aff *.oxt *.xpi *.zip)</source>
            <translation>Wörterbücher (*.dic *.aff *.oxt *.xpi *.zip)</translation>
        </message>
        <message>
            <source>Add a dictionary</source>
            <translation>Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>von diesem Computer</translation>
        </message>
        <message>
            <source>comes with Tintero</source>
            <translation>kommt mit Tintero</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice and those in Library/Spelling are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Weitere Sprachen: Wörterbücher von LibreOffice und die in Library/Spelling werden von selbst gefunden. Oder laden Sie eines von extensions.libreoffice.org herunter (.oxt) und fügen Sie es hier hinzu.</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Weitere Sprachen: Wörterbücher von LibreOffice werden von selbst gefunden. Oder laden Sie eines von extensions.libreoffice.org herunter (.oxt) und fügen Sie es hier hinzu.</translation>
        </message>
        <message>
            <source>More languages: install the package of the dictionary (hunspell-es, for example) and press Look again. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Weitere Sprachen: Installieren Sie das Paket des Wörterbuchs (zum Beispiel hunspell-es) und drücken Sie auf „Erneut suchen“. Oder laden Sie eines von extensions.libreoffice.org herunter (.oxt) und fügen Sie es hier hinzu.</translation>
        </message>
    </context>
    <context>
        <name>SplitButton</name>
        <message>
            <source>{action}: other ways</source>
            <translation>{action}: andere Arten</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Drafts, waiting and sent mail, attachments and the log are in this folder, and nowhere else. No password is in it that could be read.</source>
            <translation>Entwürfe, wartende und gesendete E-Mails, Anhänge und das Protokoll liegen in diesem Ordner und nirgends sonst. Kein lesbares Passwort ist darin.</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Sicherung speichern…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Sicherung zurückspielen…</translation>
        </message>
        <message>
            <source>One file with everything but passwords: drafts, sent mail, accounts, settings, templates.</source>
            <translation>Eine Datei mit allem außer Passwörtern: Entwürfe, gesendete E-Mails, Konten, Einstellungen, Vorlagen.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour of the account</source>
            <translation>Farbe des Kontos</translation>
        </message>
        <message>
            <source>Ink blue</source>
            <translation>Tintenblau</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Moss</source>
            <translation>Moos</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocker</translation>
        </message>
        <message>
            <source>Brick</source>
            <translation>Ziegel</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosé</translation>
        </message>
    </context>
    <context>
        <name>TableGrid</name>
        <message>
            <source>{rows} by {columns}</source>
            <translation>{rows} mal {columns}</translation>
        </message>
    </context>
    <context>
        <name>TableRoom</name>
        <message>
            <source>Move row up</source>
            <translation>Zeile nach oben</translation>
        </message>
        <message>
            <source>Move row down</source>
            <translation>Zeile nach unten</translation>
        </message>
        <message>
            <source>Move column back</source>
            <translation>Spalte nach vorn</translation>
        </message>
        <message>
            <source>Move column on</source>
            <translation>Spalte nach hinten</translation>
        </message>
        <message>
            <source>Merge cells</source>
            <translation>Zellen verbinden</translation>
        </message>
        <message>
            <source>Split cell</source>
            <translation>Zelle teilen</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <source>Sort by this column, ascending</source>
            <translation>Nach dieser Spalte sortieren, aufsteigend</translation>
        </message>
        <message>
            <source>Sort by this column, descending</source>
            <translation>Nach dieser Spalte sortieren, absteigend</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Spalte breiter</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Spalte schmaler</translation>
        </message>
        <message>
            <source>All columns alike</source>
            <translation>Alle Spalten gleich</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>Column width</source>
            <translation>Spaltenbreite</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Ohne Hintergrund</translation>
        </message>
        <message>
            <source>Background of cells</source>
            <translation>Hintergrund der Zellen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>Dünn</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>Dick</translation>
        </message>
        <message>
            <source>Usual grey</source>
            <translation>Übliches Grau</translation>
        </message>
        <message>
            <source>Colour of lines</source>
            <translation>Farbe der Linien</translation>
        </message>
        <message>
            <source>Words in cells</source>
            <translation>Text in Zellen</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>Oben</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In der Mitte</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>Unten</translation>
        </message>
    </context>
    <context>
        <name>TemplateRoom</name>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Replace the template “{name}”</source>
            <translation>Vorlage „{name}“ ersetzen</translation>
        </message>
        <message>
            <source>There is one of this name. Messages made of it stay as they are.</source>
            <translation>Eine mit diesem Namen gibt es schon. Nachrichten daraus bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Saved as template “{name}”</source>
            <translation>Als Vorlage „{name}“ gespeichert</translation>
        </message>
        <message>
            <source>Words in braces, such as {first_name}, are filled when a message is made of it.</source>
            <translation>Wörter in geschweiften Klammern wie {first_name} werden ausgefüllt, wenn daraus eine Nachricht wird.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <source>Its file and the files beside it are deleted. Messages made of it stay.</source>
            <translation>Ihre Datei und die Dateien daneben werden gelöscht. Nachrichten daraus bleiben.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>Vorlage entfernen</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anhang</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>New message of it</source>
            <translation>Neue Nachricht daraus</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Vorlagen suchen</translation>
        </message>
        <message>
            <source>Write a message and choose Save as template. Words such as {first_name} in it fill themselves.</source>
            <translation>Schreiben Sie eine Nachricht und wählen Sie „Als Vorlage speichern“. Wörter wie {first_name} darin füllen sich von selbst aus.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Noch keine Vorlagen</translation>
        </message>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n Vorlage</numerusform>
                <numerusform>%n Vorlagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>Picture…</source>
            <translation>Bild…</translation>
        </message>
        <message>
            <source>Load pictures from the internet</source>
            <translation>Bilder aus dem Internet laden</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Insert a table…</source>
            <translation>Tabelle einfügen…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Bild in den Text setzen</translation>
        </message>
    </context>
    <context>
        <name>Thunderbird</name>
        <message>
            <source>No account of Thunderbird was found</source>
            <translation>Kein Konto von Thunderbird gefunden</translation>
        </message>
        <message>
            <source>It has no profile here, or none with a server to send over.</source>
            <translation>Es hat hier kein Profil, oder keines mit einem Server zum Senden.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ThunderbirdDialog</name>
        <message>
            <source>Take accounts over from Thunderbird</source>
            <translation>Konten aus Thunderbird übernehmen</translation>
        </message>
        <message>
            <source>Names, addresses and servers are taken over. Passwords stay where they are: Tintero asks for yours. Accounts that are here already are passed over.</source>
            <translation>Namen, Adressen und Server werden übernommen. Passwörter bleiben, wo sie sind: Tintero fragt nach Ihren. Konten, die es hier schon gibt, werden übergangen.</translation>
        </message>
        <message>
            <source>Take nothing over</source>
            <translation>Nichts übernehmen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>{server}, signing in with the browser</source>
            <translation>{server}, Anmeldung im Browser</translation>
        </message>
        <message>
            <source>{server}, with a password</source>
            <translation>{server}, mit Passwort</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Mail window</source>
            <translation>E-Mail-Fenster</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Senden anhalten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n Nachricht braucht Sie</numerusform>
                <numerusform>%n Nachrichten brauchen Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n messages</source>
            <translation>
                <numerusform>%n Nachricht wird gesendet</numerusform>
                <numerusform>%n Nachrichten werden gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Das Senden ist angehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n Nachricht wartet</numerusform>
                <numerusform>%n Nachrichten warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nichts wartet</translation>
        </message>
    </context>
    <context>
        <name>TrialCard</name>
        <message>
            <source>{version}, until {date}, not revoked</source>
            <translation>{version}, bis {date}, nicht widerrufen</translation>
        </message>
        <message>
            <source>{version}, until {date}, revocation unknown</source>
            <translation>{version}, bis {date}, Widerruf unbekannt</translation>
        </message>
        <message>
            <source>{version}, until {date}</source>
            <translation>{version}, bis {date}</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Test läuft</translation>
        </message>
        <message>
            <source>no message is sent</source>
            <translation>es wird keine Nachricht gesendet</translation>
        </message>
        <message>
            <source>Show the conversation</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>Use {host}</source>
            <translation>{host} verwenden</translation>
        </message>
        <message>
            <source>The account can send.</source>
            <translation>Das Konto kann senden.</translation>
        </message>
        <message>
            <source>Server found</source>
            <translation>Server gefunden</translation>
        </message>
        <message>
            <source>Finding the server…</source>
            <translation>Server wird gesucht…</translation>
        </message>
        <message>
            <source>Find the server</source>
            <translation>Server finden</translation>
        </message>
        <message>
            <source>Connected on port {port}</source>
            <translation>Verbunden an Port {port}</translation>
        </message>
        <message>
            <source>Connecting on port {port}…</source>
            <translation>Verbinden an Port {port}…</translation>
        </message>
        <message>
            <source>Connect on port {port}</source>
            <translation>An Port {port} verbinden</translation>
        </message>
        <message>
            <source>Not encrypted, as you chose</source>
            <translation>Nicht verschlüsselt, wie gewählt</translation>
        </message>
        <message>
            <source>Encrypted, certificate is good</source>
            <translation>Verschlüsselt, das Zertifikat ist gut</translation>
        </message>
        <message>
            <source>Encrypted, with the certificate that you trust</source>
            <translation>Verschlüsselt, mit dem Zertifikat, dem Sie vertrauen</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Wird verschlüsselt…</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <source>No sign-in, as you chose</source>
            <translation>Ohne Anmeldung, wie gewählt</translation>
        </message>
        <message>
            <source>Signed in as {user}</source>
            <translation>Angemeldet als {user}</translation>
        </message>
        <message>
            <source>Signing in as {user}…</source>
            <translation>Anmeldung als {user}…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Takes mail from {address}</source>
            <translation>Nimmt E-Mails von {address} an</translation>
        </message>
        <message>
            <source>Asking whether it takes mail from {address}…</source>
            <translation>Frage, ob er E-Mails von {address} annimmt…</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use its certificate file…</source>
            <translation>Seine Zertifikatsdatei verwenden…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <source>Trust the system's list</source>
            <translation>Der Liste des Systems vertrauen</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Use STARTTLS</source>
            <translation>STARTTLS verwenden</translation>
        </message>
        <message>
            <source>Use TLS</source>
            <translation>TLS verwenden</translation>
        </message>
        <message>
            <source>Allow old encryption…</source>
            <translation>Alte Verschlüsselung erlauben…</translation>
        </message>
        <message>
            <source>Use STARTTLS at port 587</source>
            <translation>STARTTLS an Port 587 verwenden</translation>
        </message>
        <message>
            <source>Go on without sign-in</source>
            <translation>Ohne Anmeldung fortfahren</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Adresse berichtigen</translation>
        </message>
        <message>
            <source>Change the sign-in</source>
            <translation>Anmeldung ändern</translation>
        </message>
        <message>
            <source>Open the provider's page…</source>
            <translation>Seite des Anbieters öffnen…</translation>
        </message>
        <message>
            <source>Try “{user}”</source>
            <translation>„{user}“ probieren</translation>
        </message>
        <message>
            <source>Sign in at the provider</source>
            <translation>Beim Anbieter anmelden</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Erneut anmelden…</translation>
        </message>
        <message>
            <source>Correct the user name</source>
            <translation>Benutzernamen berichtigen</translation>
        </message>
    </context>
    <context>
        <name>Trying</name>
        <message>
            <source>Certificate file of the server's issuer</source>
            <translation>Zertifikatsdatei des Ausstellers des Servers</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>Das Protokoll</translation>
        </message>
    </context>
    <context>
        <name>UnreadableNotice</name>
        <message>
            <source>Show the files</source>
            <translation>Dateien zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts cannot be read</source>
            <translation>
                <numerusform>%n Entwurf kann nicht gelesen werden</numerusform>
                <numerusform>%n Entwürfe können nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of them was damaged. They are kept as they are.</source>
            <translation>Was davon gespeichert ist, ist beschädigt. Nichts wird gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>Diese Fassung</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No earlier version yet</source>
            <translation>Noch keine frühere Fassung</translation>
        </message>
        <message>
            <source>One is kept every few minutes, and before much of the text goes.</source>
            <translation>Alle paar Minuten wird eine aufbewahrt, und bevor viel vom Text verschwindet.</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n Zeichen</numerusform>
                <numerusform>%n Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more</source>
            <translation>
                <numerusform>%n Zeichen mehr</numerusform>
                <numerusform>%n Zeichen mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters fewer</source>
            <translation>
                <numerusform>%n Zeichen weniger</numerusform>
                <numerusform>%n Zeichen weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words marked here are not in the message now.</source>
            <translation>
                <numerusform>%n hier markiertes Wort steht jetzt nicht in der Nachricht.</numerusform>
                <numerusform>%n hier markierte Wörter stehen jetzt nicht in der Nachricht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words of the message are not in this version.</source>
            <translation>
                <numerusform>%n Wort der Nachricht steht nicht in dieser Fassung.</numerusform>
                <numerusform>%n Wörter der Nachricht stehen nicht in dieser Fassung.</numerusform>
            </translation>
        </message>
        <message>
            <source>The words are the same as now.</source>
            <translation>Die Wörter sind dieselben wie jetzt.</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Copying…</source>
            <translation>Wird kopiert…</translation>
        </message>
        <message>
            <source>{name}, being copied</source>
            <translation>{name}, wird kopiert</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Change an account – Tintero</source>
            <translation>Konto ändern – Tintero</translation>
        </message>
        <message>
            <source>Set up an account – Tintero</source>
            <translation>Konto einrichten – Tintero</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Save untested…</source>
            <translation>Ungetestet speichern…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save an untested account</source>
            <translation>Ungetestetes Konto speichern</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it can send. Messages wait in the Outbox until it can.</source>
            <translation>Noch weiß niemand, ob es senden kann. Nachrichten warten im Postausgang, bis es das kann.</translation>
        </message>
        <message>
            <source>Go on testing</source>
            <translation>Weiter testen</translation>
        </message>
        <message>
            <source>Save untested</source>
            <translation>Ungetestet speichern</translation>
        </message>
    </context>
    <context>
        <name>WordRows</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Vorschläge werden gesucht…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Zum Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Ignore in this message</source>
            <translation>In dieser Nachricht ignorieren</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Your name and address</source>
            <translation>Ihr Name und Ihre Adresse</translation>
        </message>
        <message>
            <source>Where answers are to go</source>
            <translation>Wohin Antworten gehen sollen</translation>
        </message>
        <message>
            <source>Your own address, beside the one in From: failures are reported to it.</source>
            <translation>Ihre eigene Adresse neben der unter „Von“: Fehlschläge werden ihr gemeldet.</translation>
        </message>
        <message>
            <source>That you ask whether it was read</source>
            <translation>Dass Sie fragen, ob sie gelesen wurde</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in To and Cc: each reader sees all of them.</source>
            <translation>
                <numerusform>%n Adresse in An und Cc: Jeder Leser sieht sie.</numerusform>
                <numerusform>%n Adressen in An und Cc: Jeder Leser sieht alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who else gets it</source>
            <translation>Wer sie noch bekommt</translation>
        </message>
        <message>
            <source>To the second.</source>
            <translation>Auf die Sekunde.</translation>
        </message>
        <message>
            <source>To the second, with your time zone.</source>
            <translation>Auf die Sekunde, mit Ihrer Zeitzone.</translation>
        </message>
        <message>
            <source>When it was made</source>
            <translation>Wann sie entstanden ist</translation>
        </message>
        <message>
            <source>Made at random, with {domain} behind it.</source>
            <translation>Zufällig gebildet, mit {domain} dahinter.</translation>
        </message>
        <message>
            <source>A name of its own, by which answers find it</source>
            <translation>Ein eigener Name, an dem Antworten sie erkennen</translation>
        </message>
        <message>
            <source>Which messages it answers</source>
            <translation>Auf welche Nachrichten sie antwortet</translation>
        </message>
        <message>
            <source>By their names, for the thread.</source>
            <translation>Über deren Namen, für den Verlauf.</translation>
        </message>
        <message>
            <source>More fields in its head</source>
            <translation>Weitere Felder in ihrem Kopf</translation>
        </message>
        <message>
            <source>Pictures come from {hosts}: who loads them is seen there, with time and place.</source>
            <translation>Bilder kommen von {hosts}: Dort sieht man, wer sie lädt, wann und wo.</translation>
        </message>
        <message>
            <source>When your readers open it</source>
            <translation>Wann Ihre Leser sie öffnen</translation>
        </message>
        <message>
            <source>The names of the files</source>
            <translation>Die Namen der Dateien</translation>
        </message>
        <message>
            <source>Such files can name their author, a program or a computer: {names}.</source>
            <translation>Solche Dateien können Verfasser, Programm oder Computer nennen: {names}.</translation>
        </message>
        <message>
            <source>What Tintero cannot look into</source>
            <translation>Wo Tintero nicht hineinsehen kann</translation>
        </message>
        <message>
            <source>The file names {people}.</source>
            <translation>Die Datei nennt {people}.</translation>
        </message>
        <message>
            <source>The picture tells where it was taken, and when and with what.</source>
            <translation>Das Bild verrät, wo es aufgenommen wurde, wann und womit.</translation>
        </message>
        <message>
            <source>The picture tells when and with what it was taken.</source>
            <translation>Das Bild verrät, wann und womit es aufgenommen wurde.</translation>
        </message>
        <message>
            <source>May tell where it was taken: it cannot be taken out of this kind of picture.</source>
            <translation>Kann verraten, wo es aufgenommen wurde: Aus dieser Art von Bild lässt sich das nicht entfernen.</translation>
        </message>
        <message>
            <source>The time is given as everywhere on earth (UTC).</source>
            <translation>Die Zeit steht dort wie überall auf der Erde (UTC).</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Ihre Zeitzone</translation>
        </message>
        <message>
            <source>No field names them.</source>
            <translation>Kein Feld nennt sie.</translation>
        </message>
        <message>
            <source>Your mail program, its version and your system</source>
            <translation>Ihr Mailprogramm, seine Version und Ihr System</translation>
        </message>
        <message>
            <source>The server hears {name} in its place.</source>
            <translation>Der Server hört stattdessen {name}.</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>Der Name dieses Computers</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in Bcc are told to the server alone.</source>
            <translation>
                <numerusform>%n Adresse in Bcc erfährt nur der Server.</numerusform>
                <numerusform>%n Adressen in Bcc erfährt nur der Server.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets a blind copy</source>
            <translation>Wer eine Blindkopie bekommt</translation>
        </message>
        <message>
            <source>No place, time or camera is in the pictures: {names}.</source>
            <translation>Weder Ort noch Zeit noch Kamera steht in den Bildern: {names}.</translation>
        </message>
        <message>
            <source>Where your pictures were taken</source>
            <translation>Wo Ihre Bilder aufgenommen wurden</translation>
        </message>
        <message>
            <source>The server that takes it sees it, and some write it into the message. No mail program can prevent that.</source>
            <translation>Der Server, der sie annimmt, sieht sie, und manche schreiben sie in die Nachricht. Kein Mailprogramm kann das verhindern.</translation>
        </message>
        <message>
            <source>Your internet address</source>
            <translation>Ihre Internetadresse</translation>
        </message>
        <message>
            <source>Readers can see</source>
            <translation>Das sehen Leser</translation>
        </message>
        <message>
            <source>Nobody learns from it</source>
            <translation>Das erfährt niemand daraus</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Beim Schreiben prüfen</translation>
        </message>
        <message>
            <source>Next misspelled word</source>
            <translation>Nächstes falsch geschriebenes Wort</translation>
        </message>
        <message>
            <source>Previous misspelled word</source>
            <translation>Voriges falsch geschriebenes Wort</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Language of this message…</source>
            <translation>Sprache dieser Nachricht…</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Word count</source>
            <translation>Wörter zählen</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>This message is not saved</source>
            <translation>Diese Nachricht ist nicht gespeichert</translation>
        </message>
        <message>
            <source>{reason}. If the window closes, the text is lost.</source>
            <translation>{reason}. Wenn das Fenster schließt, ist der Text verloren.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Close and lose the text</source>
            <translation>Schließen und Text verlieren</translation>
        </message>
    </context>
    <context>
        <name>WritingField</name>
        <message>
            <source>Insert a field</source>
            <translation>Feld einfügen</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>Markdown as you type</source>
            <translation>Markdown beim Tippen</translation>
        </message>
        <message>
            <source>**bold**, *italic*, `code`, # heading, &gt; quote and --- become what they mean. Undo takes it back.</source>
            <translation>**fett**, *kursiv*, `Code`, # Überschrift, &gt; Zitat und --- werden zu dem, was sie meinen. Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>Quotation marks and dashes</source>
            <translation>Anführungszeichen und Striche</translation>
        </message>
        <message>
            <source>Straight quotation marks, double hyphens and three dots become those of print.</source>
            <translation>Gerade Anführungszeichen, doppelte Bindestriche und drei Punkte werden zu denen des Drucks.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>What text of other programs brings along: its look, its structure, or nothing but words.</source>
            <translation>Was Text aus anderen Programmen mitbringt: sein Aussehen, seinen Aufbau oder nichts als Wörter.</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Darüber</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Where you write your answer: above the sealed original, or below it.</source>
            <translation>Wo Sie Ihre Antwort schreiben: über dem versiegelten Original oder darunter.</translation>
        </message>
        <message>
            <source>Signature and quote</source>
            <translation>Signatur und Zitat</translation>
        </message>
        <message>
            <source>Where the signature of a reply stands: above what is quoted, or below it.</source>
            <translation>Wo die Signatur einer Antwort steht: über dem Zitierten oder darunter.</translation>
        </message>
        <message>
            <source>Signature mark</source>
            <translation>Signaturtrenner</translation>
        </message>
        <message>
            <source>A line with two hyphens, by which mail programs know signatures. Never above a quote.</source>
            <translation>Eine Zeile mit zwei Bindestrichen, an der E-Mail-Programme Signaturen erkennen. Nie über einem Zitat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>Wie getippt</translation>
        </message>
        <message>
            <source>Of this program's language</source>
            <translation>In der Sprache dieses Programms</translation>
        </message>
    </context>
    <context>
        <name>WritingRooms</name>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Snippet…</source>
            <translation>Textbaustein…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Neu aus Vorlage…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Frühere Fassungen…</translation>
        </message>
        <message>
            <source>Insert template…</source>
            <translation>Vorlage einfügen …</translation>
        </message>
    </context>
    <context>
        <name>YouPage</name>
        <message>
            <source>Who is writing?</source>
            <translation>Wer schreibt?</translation>
        </message>
        <message>
            <source>This is what people see when your mail arrives.</source>
            <translation>Das sehen andere, wenn Ihre E-Mail ankommt.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Readers see it beside your address.</source>
            <translation>Leser sehen ihn neben Ihrer Adresse.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Antworten gehen an</translation>
        </message>
        <message>
            <source>Only if answers should go to another address. Most people leave it empty.</source>
            <translation>Nur wenn Antworten an eine andere Adresse gehen sollen. Die meisten lassen es leer.</translation>
        </message>
        <message>
            <source>Answers to another address</source>
            <translation>Antworten an eine andere Adresse</translation>
        </message>
        <message>
            <source>Try it with a practice server</source>
            <translation>Mit einem Übungsserver ausprobieren</translation>
        </message>
        <message>
            <source>A server inside this program. Nothing leaves this computer.</source>
            <translation>Ein Server in diesem Programm. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Aus Thunderbird übernehmen…</translation>
        </message>
        <message>
            <source>Names, addresses and servers; passwords stay where they are.</source>
            <translation>Namen, Adressen und Server; Passwörter bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Sicherung zurückspielen…</translation>
        </message>
        <message>
            <source>Continue: the address is missing</source>
            <translation>Weiter: Die Adresse fehlt</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Port {port}, TLS from the first byte</source>
            <translation>Port {port}, TLS vom ersten Byte an</translation>
        </message>
        <message>
            <source>Port {port}, STARTTLS</source>
            <translation>Port {port}, STARTTLS</translation>
        </message>
        <message>
            <source>Not proven: choose it only if you know this name.</source>
            <translation>Nicht nachgewiesen: Wählen Sie es nur, wenn Sie diesen Namen kennen.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>More about this question</source>
            <translation>Mehr zu dieser Frage</translation>
        </message>
        <message>
            <source>Not in this message</source>
            <translation>In dieser Nachricht nicht</translation>
        </message>
        <message>
            <source>Do not ask about this again</source>
            <translation>Nicht mehr danach fragen</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>As it is read</source>
            <translation>So liest man es</translation>
        </message>
    </context>
    <context>
        <name>_Templates</name>
        <message>
            <source>Write a message and choose Save as template from the Message menu.</source>
            <translation>Schreiben Sie eine Nachricht und wählen Sie im Menü „Nachricht“ „Als Vorlage speichern“.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Noch keine Vorlagen</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>_ZoneBox</name>
        <message>
            <source>Here ({name})</source>
            <translation>Hier ({name})</translation>
        </message>
    </context>
</TS>
