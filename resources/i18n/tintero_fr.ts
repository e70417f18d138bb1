<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tintero</source>
            <translation>À propos de Tintero</translation>
        </message>
        <message>
            <source>A desktop mail program that starts from writing.</source>
            <translation>Un logiciel de courrier qui commence par l’écriture.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Copy the version and what it runs on</source>
            <translation>Copier la version et l’environnement d’exécution</translation>
        </message>
        <message>
            <source>Qt {qt} · Python {python}</source>
            <translation>Qt {qt} · Python {python}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licences…</translation>
        </message>
        <message>
            <source>Report a fault…</source>
            <translation>Signaler une erreur…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Alt with an arrow moves the account</source>
            <translation>Alt avec une flèche déplace le compte</translation>
        </message>
        <message>
            <source>usual sender</source>
            <translation>expéditeur habituel</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Remove account…</source>
            <translation>Supprimer le compte…</translation>
        </message>
        <message>
            <source>Make it the usual sender</source>
            <translation>En faire l’expéditeur habituel</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>More about this account</source>
            <translation>Plus sur ce compte</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Switched off. It sends nothing; its messages wait in the Outbox.</source>
            <translation>Désactivé. Il n’envoie rien ; ses messages attendent dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>{state}, usual sender</source>
            <translation>{state}, expéditeur habituel</translation>
        </message>
    </context>
    <context>
        <name>AccountSections</name>
        <message>
            <source>Identities</source>
            <translation>Identités</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
    </context>
    <context>
        <name>AccountTransfer</name>
        <message>
            <source>Save the accounts to a file</source>
            <translation>Enregistrer les comptes dans un fichier</translation>
        </message>
        <message>
            <source>Add accounts from a file</source>
            <translation>Ajouter des comptes depuis un fichier</translation>
        </message>
        <message>
            <source>Accounts (*.json);;All files (*)</source>
            <translation>Comptes (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Look at the servers: your password will go there. Add them only if the file comes from you or from somebody you trust. Passwords are asked for afterwards; accounts that are here already are passed over.</source>
            <translation>Regardez les serveurs : votre mot de passe ira là. Ne les ajoutez que si le fichier vient de vous ou de quelqu’un de confiance. Les mots de passe sont demandés ensuite ; les comptes déjà présents sont laissés de côté.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Ne rien ajouter</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Needs sign-in</source>
            <translation>Connexion nécessaire</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <source>Not reached, tries again</source>
            <translation>Injoignable, nouvel essai prévu</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>{host}, port {port}, TLS from the first byte</source>
            <translation>{host}, port {port}, TLS dès le premier octet</translation>
        </message>
        <message>
            <source>{host}, port {port}, STARTTLS</source>
            <translation>{host}, port {port}, STARTTLS</translation>
        </message>
        <message>
            <source>{host}, port {port}, not encrypted</source>
            <translation>{host}, port {port}, non chiffré</translation>
        </message>
        <message>
            <source>Password of {user}, in the system's keyring</source>
            <translation>Mot de passe de {user}, dans le trousseau du système</translation>
        </message>
        <message>
            <source>Password of {user}, in the vault</source>
            <translation>Mot de passe de {user}, dans le coffre</translation>
        </message>
        <message>
            <source>Password of {user}, known until Tintero ends</source>
            <translation>Mot de passe de {user}, connu jusqu’à la fermeture de Tintero</translation>
        </message>
        <message>
            <source>Password of {user}, told by a command</source>
            <translation>Mot de passe de {user}, donné par une commande</translation>
        </message>
        <message>
            <source>The password of {user} is missing</source>
            <translation>Le mot de passe de {user} manque</translation>
        </message>
        <message>
            <source>Permission of the provider, in the system's keyring</source>
            <translation>Autorisation du fournisseur, dans le trousseau du système</translation>
        </message>
        <message>
            <source>Permission of the provider, in the vault</source>
            <translation>Autorisation du fournisseur, dans le coffre</translation>
        </message>
        <message>
            <source>Permission of the provider, known until Tintero ends</source>
            <translation>Autorisation du fournisseur, connue jusqu’à la fermeture de Tintero</translation>
        </message>
        <message>
            <source>You are not signed in with the provider</source>
            <translation>Vous n’êtes pas connecté au fournisseur</translation>
        </message>
        <message>
            <source>No sign-in: the server knows this computer</source>
            <translation>Sans identification : le serveur connaît cet ordinateur</translation>
        </message>
        <message>
            <source>Answers go to {address}</source>
            <translation>Les réponses vont à {address}</translation>
        </message>
        <message>
            <source>Always a copy to {names}</source>
            <translation>Toujours une copie à {names}</translation>
        </message>
        <message>
            <source>Always a hidden copy to {names}</source>
            <translation>Toujours une copie cachée à {names}</translation>
        </message>
        <message>
            <source>Also answers for {patterns}</source>
            <translation>Répond aussi pour {patterns}</translation>
        </message>
        <message>
            <source>Writes to {domains}</source>
            <translation>Écrit à {domains}</translation>
        </message>
        <message>
            <source>Sends over {host}</source>
            <translation>Envoie par {host}</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Save the accounts to a file…</source>
            <translation>Enregistrer les comptes dans un fichier…</translation>
        </message>
        <message>
            <source>Add accounts from a file…</source>
            <translation>Ajouter des comptes depuis un fichier…</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Reprendre de Thunderbird…</translation>
        </message>
        <message>
            <source>More about accounts</source>
            <translation>Plus sur les comptes</translation>
        </message>
        <message>
            <source>Sent mail and drafts stay. Its password is forgotten.</source>
            <translation>Les messages envoyés et les brouillons restent. Son mot de passe est oublié.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Supprimer « {name} »</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Supprimer le compte</translation>
        </message>
        <message>
            <source>Sign out of “{name}”</source>
            <translation>Se déconnecter de « {name} »</translation>
        </message>
        <message>
            <source>Forget the password of “{name}”</source>
            <translation>Oublier le mot de passe de « {name} »</translation>
        </message>
        <message>
            <source>The provider is told that Tintero may send for you no longer. Messages wait in the Outbox until you sign in again.</source>
            <translation>Le fournisseur apprend que Tintero ne peut plus envoyer pour vous. Les messages attendent dans la boîte d’envoi jusqu’à votre prochaine connexion.</translation>
        </message>
        <message>
            <source>It is deleted on this computer. Messages wait in the Outbox until you type it again.</source>
            <translation>Il est effacé de cet ordinateur. Les messages attendent dans la boîte d’envoi jusqu’à ce que vous le retapiez.</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Rester connecté</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>L’oublier</translation>
        </message>
        <message>
            <source>Remove “{address}”</source>
            <translation>Supprimer « {address} »</translation>
        </message>
        <message>
            <source>Drafts from there are sent from the first identity of the account. Nothing else changes.</source>
            <translation>Les brouillons de cette identité partent de la première du compte. Rien d’autre ne change.</translation>
        </message>
        <message>
            <source>Remove identity</source>
            <translation>Supprimer l’identité</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <source>This account can send</source>
            <translation>Ce compte peut envoyer</translation>
        </message>
        <message>
            <source>The server took everything but a message.</source>
            <translation>Le serveur a tout accepté, sauf un message.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Tester maintenant</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversation</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send now, without a chance to undo</source>
            <translation>Envoyer tout de suite, sans retour possible</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Priorité haute</translation>
        </message>
        <message>
            <source>Normal priority</source>
            <translation>Priorité normale</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Priorité basse</translation>
        </message>
        <message>
            <source>Ask for a read receipt</source>
            <translation>Demander une confirmation de lecture</translation>
        </message>
        <message>
            <source>Ask for a delivery report</source>
            <translation>Demander un avis de remise</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insertion</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message>
            <source>Too&amp;ls</source>
            <translation>O&amp;utils</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>O&amp;ptions</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>A&amp;ller à</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cci</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>“{subject}” has gone on meanwhile.</source>
            <translation>« {subject} » a avancé entre-temps.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Source du message</translation>
        </message>
        <message>
            <source>“{subject}” was stopped and stays in the Outbox.</source>
            <translation>« {subject} » a été arrêté et reste dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>Not sent. “{subject}” is in Drafts.</source>
            <translation>Non envoyé. « {subject} » est dans Brouillons.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Send it a second time?</source>
            <translation>L’envoyer une seconde fois ?</translation>
        </message>
        <message>
            <source>“{subject}” may have arrived already. Whoever has it may get it twice. {known}</source>
            <translation>« {subject} » est peut-être déjà arrivé. Ceux qui l’ont déjà pourraient le recevoir deux fois. {known}</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Envoyer à nouveau</translation>
        </message>
        <message>
            <source>Delete this message?</source>
            <translation>Supprimer ce message ?</translation>
        </message>
        <message>
            <source>“{subject}” was not sent. Nothing of it stays.</source>
            <translation>« {subject} » n’a pas été envoyé. Il n’en restera rien.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Aftermath</name>
        <message>
            <source>Draft discarded</source>
            <translation>Brouillon abandonné</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AppActions</name>
        <message>
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <source>Mail window</source>
            <translation>Fenêtre du courrier</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Commandes…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Tintero</source>
            <translation>À propos de Tintero</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
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
            <translation>On demande à {host}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ask {host} whether it arrived?</source>
            <translation>Demander à {host} s’il est arrivé ?</translation>
        </message>
        <message>
            <source>Tintero signs in there as your account does for sending, looks for this message in your folder of sent mail, and changes nothing in it.</source>
            <translation>Tintero s’y connecte comme votre compte le fait pour envoyer, cherche ce message dans votre dossier des messages envoyés et n’y change rien.</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Demander au serveur</translation>
        </message>
        <message>
            <source>The server has “{subject}”: a copy is in its folder “{folder}”.</source>
            <translation>Le serveur a « {subject} » : une copie est dans son dossier « {folder} ».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>{what}. Nothing was changed; whether the message arrived is as unknown as before.</source>
            <translation>{what}. Rien n’a été changé ; on ne sait toujours pas si le message est arrivé.</translation>
        </message>
        <message>
            <source>The server could not be asked</source>
            <translation>Impossible de demander au serveur</translation>
        </message>
        <message>
            <source>A copy is there, but it proves nothing</source>
            <translation>Il y a une copie, mais elle ne prouve rien</translation>
        </message>
        <message>
            <source>Part of the recipients were confirmed before, and the copy in “{folder}” may be theirs. Ask the others before you send it again.</source>
            <translation>Une partie des destinataires était déjà confirmée, et la copie dans « {folder} » est peut-être la leur. Demandez aux autres avant de l’envoyer à nouveau.</translation>
        </message>
        <message>
            <source>There is nothing to look in</source>
            <translation>Il n’y a pas où chercher</translation>
        </message>
        <message>
            <source>{host} has no folder for sent mail. Ask the recipient before you send it again.</source>
            <translation>{host} n’a pas de dossier des messages envoyés. Demandez au destinataire avant de l’envoyer à nouveau.</translation>
        </message>
        <message>
            <source>No copy was found</source>
            <translation>Aucune copie n’a été trouvée</translation>
        </message>
        <message>
            <source>There is none in “{folder}”. That proves nothing: not every provider keeps what programs send. Ask the recipient before you send it again.</source>
            <translation>Il n’y en a pas dans « {folder} ». Cela ne prouve rien : tous les fournisseurs ne gardent pas ce que les programmes envoient. Demandez au destinataire avant de l’envoyer à nouveau.</translation>
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
            <translation>Mots</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Retirer le lien</translation>
        </message>
        <message>
            <source>{key} and a click go to this place in the text.</source>
            <translation>{key} et un clic mènent à cet endroit du texte.</translation>
        </message>
        <message>
            <source>{key} and a click open:</source>
            <translation>{key} et un clic ouvrent :</translation>
        </message>
        <message>
            <source>This is no address of a page or a mailbox.</source>
            <translation>Ce n’est l’adresse ni d’une page ni d’une boîte aux lettres.</translation>
        </message>
        <message>
            <source>Start of the list</source>
            <translation>Début de la liste</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Commencer à</translation>
        </message>
        <message>
            <source>This is no whole number.</source>
            <translation>Ce n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’elle montre</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Description de l’image</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>Copy the address of the link</source>
            <translation>Copier l’adresse du lien</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Taille de l’image</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Aussi large que le texte</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Taille d’origine</translation>
        </message>
        <message>
            <source>Describe the picture…</source>
            <translation>Décrire l’image…</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>“{name}” cannot be packed</source>
            <translation>« {name} » ne peut pas être compressé</translation>
        </message>
        <message>
            <source>It is empty, too large for a mail, or cannot be read. It is not in the message.</source>
            <translation>Il est vide, trop volumineux pour un courriel ou illisible. Il n’est pas dans le message.</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Mettre dans un ZIP</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be attached</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être joint</numerusform>
                <numerusform>%n fichiers n’ont pas pu être joints</numerusform>
            </translation>
        </message>
        <message>
            <source>The first: {title}. {sentence}</source>
            <translation>Le premier : {title}. {sentence}</translation>
        </message>
        <message>
            <source>This picture cannot be shown</source>
            <translation>Cette image ne peut pas être affichée</translation>
        </message>
        <message>
            <source>“{name}” stays attached as it is.</source>
            <translation>« {name} » reste joint tel quel.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Name that the reader sees</source>
            <translation>Nom que voit le destinataire</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Aucun programme n’ouvre ce fichier</translation>
        </message>
        <message>
            <source>“{name}” is in the message. Save it to look at it.</source>
            <translation>« {name} » est dans le message. Enregistrez-le pour le voir.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>The file could not be saved</source>
            <translation>Le fichier n’a pas pu être enregistré</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStrip</name>
        <message>
            <source>Files of this message</source>
            <translation>Fichiers de ce message</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>{reason}. Your text is only in this window.</source>
            <translation>{reason}. Votre texte n’est que dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Save a backup of everything but passwords</source>
            <translation>Enregistrer une sauvegarde de tout, sauf les mots de passe</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>They would stay behind. Send them first, or take them back from the Outbox.</source>
            <translation>Ils resteraient derrière. Envoyez-les d’abord, ou reprenez-les de la boîte d’envoi.</translation>
        </message>
        <message>
            <source>Messages wait in the Outbox</source>
            <translation>Des messages attendent dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Backups (*.zip);;All files (*)</source>
            <translation>Sauvegardes (*.zip);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>It takes the place of what is here when Tintero starts again. What is here now is kept in a folder beside it. Passwords are asked for anew: look at the servers, they will go there. Messages that were waiting are shown as “May have arrived”.</source>
            <translation>Elle prend la place de ce qui est ici au prochain lancement de Tintero. Ce qui est ici est gardé dans un dossier voisin. Les mots de passe sont redemandés : regardez les serveurs, ils iront là. Les messages en attente apparaissent comme « Peut-être arrivé ».</translation>
        </message>
        <message>
            <source>Restore nothing</source>
            <translation>Ne rien restaurer</translation>
        </message>
        <message>
            <source>Restore and quit</source>
            <translation>Restaurer et quitter</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Masquer cet avis</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Attach files ({keys})</source>
            <translation>Joindre des fichiers ({keys})</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>New from template ({keys})</source>
            <translation>Nouveau depuis un modèle ({keys})</translation>
        </message>
        <message>
            <source>As the reader sees it ({keys})</source>
            <translation>Tel que le verra le lecteur ({keys})</translation>
        </message>
        <message>
            <source>Options of this message</source>
            <translation>Options de ce message</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Read receipt</source>
            <translation>Confirmation de lecture</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Avis de remise</translation>
        </message>
        <message>
            <source>Read receipt: readers are asked to confirm. Click to ask no longer.</source>
            <translation>Confirmation de lecture : les lecteurs sont priés de confirmer. Cliquez pour ne plus la demander.</translation>
        </message>
        <message>
            <source>Delivery report: mail servers are asked to report. Click to ask no longer.</source>
            <translation>Avis de remise : les serveurs sont priés de rendre compte. Cliquez pour ne plus le demander.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send ({keys})</source>
            <translation>Envoyer ({keys})</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Priorité haute</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Priorité basse</translation>
        </message>
        <message>
            <source>Click for normal priority</source>
            <translation>Cliquez pour revenir à la priorité normale</translation>
        </message>
    </context>
    <context>
        <name>BrowserPages</name>
        <message>
            <source>You are signed in</source>
            <translation>Vous êtes connecté</translation>
        </message>
        <message>
            <source>You can close this page and go back to Tintero.</source>
            <translation>Vous pouvez fermer cette page et revenir à Tintero.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Vous n’êtes pas connecté</translation>
        </message>
        <message>
            <source>Tintero may not send for you. Its window says what to do next.</source>
            <translation>Tintero ne peut pas envoyer pour vous. Sa fenêtre dit que faire ensuite.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Rien ici</translation>
        </message>
        <message>
            <source>This page waits for the answer of a sign-in.</source>
            <translation>Cette page attend la réponse d’une connexion.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Servers that were found</source>
            <translation>Serveurs trouvés</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>to {names}</source>
            <translation>à {names}</translation>
        </message>
        <message>
            <source>{subject}, to {names}. {state}. {advice}</source>
            <translation>{subject}, à {names}. {state}. {advice}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Attend son compte</translation>
        </message>
        <message>
            <source>Another message of this account needs you first.</source>
            <translation>Un autre message de ce compte a d’abord besoin de vous.</translation>
        </message>
        <message>
            <source>Its account is switched off</source>
            <translation>Son compte est désactivé</translation>
        </message>
        <message>
            <source>It is safe here, and goes when you switch it on.</source>
            <translation>Il est en sûreté ici et part quand vous le réactivez.</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>L’envoi est suspendu</translation>
        </message>
        <message>
            <source>The server does not keep messages until their time, so it waits here.</source>
            <translation>Le serveur ne garde pas les messages jusqu’à leur heure, il attend donc ici.</translation>
        </message>
        <message>
            <source>{why} It goes when this computer is on at that time, or as soon as it is.</source>
            <translation>{why} Il part si cet ordinateur est allumé à cette heure, ou dès qu’il l’est.</translation>
        </message>
        <message>
            <source>The server sends it then. It can no longer be stopped from here.</source>
            <translation>Le serveur l’envoie alors. Il ne peut plus être arrêté d’ici.</translation>
        </message>
        <message>
            <source>Goes when this computer is on at that time, or as soon as it is.</source>
            <translation>Part si cet ordinateur est allumé à cette heure, ou dès qu’il l’est.</translation>
        </message>
        <message>
            <source>{what}. {advice}</source>
            <translation>{what}. {advice}</translation>
        </message>
        <message>
            <source>{subject}: {percent} %</source>
            <translation>{subject} : {percent} %</translation>
        </message>
    </context>
    <context>
        <name>CertificateQuestion</name>
        <message>
            <source>Do not connect</source>
            <translation>Ne pas se connecter</translation>
        </message>
        <message>
            <source>Trust this one certificate for this server…</source>
            <translation>Faire confiance à ce seul certificat pour ce serveur…</translation>
        </message>
        <message>
            <source>I compared the fingerprint with what my provider or administrator told me</source>
            <translation>J’ai comparé l’empreinte avec celle que m’a donnée mon fournisseur ou administrateur</translation>
        </message>
        <message>
            <source>Whoever made this certificate can read your mail and your password. The exception holds for this certificate at this host and port only, and is void as soon as the server shows another one.</source>
            <translation>Celui qui a fait ce certificat peut lire votre courrier et votre mot de passe. L’exception ne vaut que pour ce certificat, sur ce serveur et ce port, et tombe dès que le serveur en montre un autre.</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Lui faire confiance</translation>
        </message>
        <message>
            <source>Issued by an authority that this computer trusts</source>
            <translation>Émis par une autorité reconnue par cet ordinateur</translation>
        </message>
        <message>
            <source>Not issued by an authority that this computer trusts</source>
            <translation>Non émis par une autorité reconnue par cet ordinateur</translation>
        </message>
        <message>
            <source>Made for the name of this server</source>
            <translation>Fait pour le nom de ce serveur</translation>
        </message>
        <message>
            <source>Not made for the name of this server</source>
            <translation>Non fait pour le nom de ce serveur</translation>
        </message>
        <message>
            <source>Valid today</source>
            <translation>Valable aujourd’hui</translation>
        </message>
        <message>
            <source>Not valid today</source>
            <translation>Non valable aujourd’hui</translation>
        </message>
        <message>
            <source>Revoked by whoever issued it</source>
            <translation>Révoqué par son émetteur</translation>
        </message>
        <message>
            <source>Not revoked by whoever issued it</source>
            <translation>Non révoqué par son émetteur</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: no answer</source>
            <translation>Impossible de vérifier s’il a été révoqué : pas de réponse</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: it names nobody to ask</source>
            <translation>Impossible de vérifier s’il a été révoqué : il n’indique personne à interroger</translation>
        </message>
        <message>
            <source>You asked for</source>
            <translation>Vous avez demandé</translation>
        </message>
        <message>
            <source>It is for</source>
            <translation>Il est pour</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Émis par</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>Any colour</source>
            <translation>Toute couleur</translation>
        </message>
        <message>
            <source>Hue and lightness</source>
            <translation>Teinte et luminosité</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Reads well: contrast {ratio} to 1.</source>
            <translation>Se lit bien : contraste de {ratio} pour 1.</translation>
        </message>
        <message>
            <source>For large letters only: contrast {ratio} to 1.</source>
            <translation>Pour les grandes lettres seulement : contraste de {ratio} pour 1.</translation>
        </message>
        <message>
            <source>Hard to read: contrast {ratio} to 1.</source>
            <translation>Difficile à lire : contraste de {ratio} pour 1.</translation>
        </message>
    </context>
    <context>
        <name>ColourMenu</name>
        <message>
            <source>No highlight</source>
            <translation>Sans surlignage</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>More colours…</source>
            <translation>Autres couleurs…</translation>
        </message>
        <message>
            <source>Colours of this message</source>
            <translation>Couleurs de ce message</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>black</source>
            <translation>noir</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanc</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquoise</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violet</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Settings: {page}</source>
            <translation>Réglages : {page}</translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>Suggested recipients</source>
            <translation>Destinataires proposés</translation>
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
            <translation>Nouveau message – Tintero</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Sending paused</source>
            <translation>Envoi en pause</translation>
        </message>
        <message>
            <source>Offline: 1 message waits</source>
            <translation>Hors ligne : 1 message attend</translation>
        </message>
        <message>
            <source>Offline: {count} messages wait</source>
            <translation>Hors ligne : {count} messages attendent</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Pas encore de compte</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>{words} words, {characters} characters, {letters} without blanks</source>
            <translation>{words} mots, {characters} caractères, {letters} sans les espaces</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} words</source>
            <translation>
                <numerusform>%n mot sur {total}</numerusform>
                <numerusform>%n mots sur {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CropDialog</name>
        <message>
            <source>Crop {name}</source>
            <translation>Rogner {name}</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Image entière</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Rogner</translation>
        </message>
        <message>
            <source>Arrow keys move the part that stays; with Shift or Ctrl they move its edges.</source>
            <translation>Les flèches déplacent la partie gardée ; avec Maj ou Ctrl, ses bords.</translation>
        </message>
        <message>
            <source>{width} by {height} pixels stay</source>
            <translation>Restent {width} sur {height} pixels</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>The part that stays: from {left} to {right} % across, from {top} to {bottom} % down</source>
            <translation>La partie gardée : de {left} à {right} % en largeur, de {top} à {bottom} % en hauteur</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>hier, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
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
            <translation>Ce message a avancé entre-temps.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Source du message</translation>
        </message>
        <message>
            <source>Not sent. The text is in Drafts.</source>
            <translation>Non envoyé. Le texte est dans Brouillons.</translation>
        </message>
        <message>
            <source>This draft is open in a window.</source>
            <translation>Ce brouillon est ouvert dans une fenêtre.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L’afficher</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Brouillon abandonné</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts discarded</source>
            <translation>
                <numerusform>%n brouillon abandonné</numerusform>
                <numerusform>%n brouillons abandonnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Message deleted</source>
            <translation>Message supprimé</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted</source>
            <translation>
                <numerusform>%n message supprimé</numerusform>
                <numerusform>%n messages supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Enregistrer le message</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages saved</source>
            <translation>
                <numerusform>%n message enregistré</numerusform>
                <numerusform>%n messages enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a mailbox</source>
            <translation>Enregistrer en boîte aux lettres</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>messages</translation>
        </message>
        <message>
            <source>No program opens {name}</source>
            <translation>Aucun programme n’ouvre {name}</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Changer l’heure…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Répondre à tous</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Transférer</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Transférer en pièce jointe</translation>
        </message>
        <message>
            <source>Open in a window</source>
            <translation>Ouvrir dans une fenêtre</translation>
        </message>
        <message>
            <source>Delivery details…</source>
            <translation>Détails de la remise…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Voir la source…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <source>Save as a mailbox (mbox)…</source>
            <translation>Enregistrer en boîte aux lettres (mbox)…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Modifier comme nouveau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} et %n autre</numerusform>
                <numerusform>{names} et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DefaultOffer</name>
        <message>
            <source>Make Tintero the mail program of this desktop</source>
            <translation>Faire de Tintero le logiciel de courrier de ce bureau</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>Le bureau ne l’a pas accepté. Choisissez Tintero dans les réglages du bureau, là où sont les programmes par défaut.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>Agreed, not confirmed</source>
            <translation>Accepté, non confirmé</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>Not yet asked</source>
            <translation>Pas encore demandé</translation>
        </message>
        <message>
            <source>The server does not send delivery reports.</source>
            <translation>Le serveur n’envoie pas d’avis de remise.</translation>
        </message>
        <message>
            <source>A delivery report was asked for.</source>
            <translation>Un avis de remise a été demandé.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryReport</name>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, sent {time}</source>
            <translation>Ce rapport concerne « {subject} », envoyé : {time}</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, written {time}</source>
            <translation>Ce rapport concerne « {subject} », écrit : {time}</translation>
        </message>
        <message>
            <source>Not delivered: {who}.</source>
            <translation>Non remis : {who}.</translation>
        </message>
        <message>
            <source>Not delivered yet, but still being tried: {who}.</source>
            <translation>Pas encore remis, les essais continuent : {who}.</translation>
        </message>
        <message>
            <source>Delivered: {who}.</source>
            <translation>Remis : {who}.</translation>
        </message>
        <message>
            <source>Passed on to a server that reports nothing more: {who}.</source>
            <translation>Transmis à un serveur qui ne signale rien de plus : {who}.</translation>
        </message>
        <message>
            <source>Passed on to the members of a list: {who}.</source>
            <translation>Transmis aux membres d’une liste : {who}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} et %n de plus</numerusform>
                <numerusform>{names} et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>No conversation yet: this message was not offered to a server.</source>
            <translation>Pas encore de conversation : ce message n’a été proposé à aucun serveur.</translation>
        </message>
        <message>
            <source>Conversation with the server</source>
            <translation>Conversation avec le serveur</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Conversation, passwords left out</source>
            <translation>Conversation, sans les mots de passe</translation>
        </message>
        <message>
            <source>Message-ID {id}</source>
            <translation>Message-ID {id}</translation>
        </message>
        <message>
            <source>Attempts: {count}</source>
            <translation>Essais : {count}</translation>
        </message>
        <message>
            <source>The server answered: {reply}</source>
            <translation>Le serveur a répondu : {reply}</translation>
        </message>
        <message>
            <source>The server keeps a copy in its folder “{folder}”, so it has taken the message.</source>
            <translation>Le serveur garde une copie dans son dossier « {folder} » : il a accepté le message.</translation>
        </message>
    </context>
    <context>
        <name>DropZones</name>
        <message>
            <source>Drop files here</source>
            <translation>Déposez les fichiers ici</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Message text</source>
            <translation>Texte du message</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>EditorActions</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Heading 1</source>
            <translation>Titre 1</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Titre 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Titre 3</translation>
        </message>
        <message>
            <source>Preformatted</source>
            <translation>Préformaté</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Souligné</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Barré</translation>
        </message>
        <message>
            <source>Align left</source>
            <translation>Aligner à gauche</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centrer</translation>
        </message>
        <message>
            <source>Align right</source>
            <translation>Aligner à droite</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Justifier</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Outdent</source>
            <translation>Réduire le retrait</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>Augmenter le retrait</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Retirer le lien</translation>
        </message>
        <message>
            <source>Horizontal line</source>
            <translation>Ligne horizontale</translation>
        </message>
        <message>
            <source>Clear formatting</source>
            <translation>Effacer la mise en forme</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Coller sans mise en forme</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Ligne au-dessus</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Ligne au-dessous</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Colonne avant</translation>
        </message>
        <message>
            <source>Column after</source>
            <translation>Colonne après</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Supprimer la colonne</translation>
        </message>
        <message>
            <source>Remove table</source>
            <translation>Supprimer le tableau</translation>
        </message>
        <message>
            <source>Larger text on screen</source>
            <translation>Texte plus grand à l’écran</translation>
        </message>
        <message>
            <source>Smaller text on screen</source>
            <translation>Texte plus petit à l’écran</translation>
        </message>
        <message>
            <source>Usual size on screen</source>
            <translation>Taille habituelle à l’écran</translation>
        </message>
        <message>
            <source>Start at…</source>
            <translation>Commencer à…</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Exposant</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>CAPITAL LETTERS</source>
            <translation>MAJUSCULES</translation>
        </message>
        <message>
            <source>small letters</source>
            <translation>minuscules</translation>
        </message>
        <message>
            <source>Each Word With A Capital</source>
            <translation>Chaque Mot Avec Une Majuscule</translation>
        </message>
        <message>
            <source>Copy format</source>
            <translation>Copier la mise en forme</translation>
        </message>
        <message>
            <source>Paste format</source>
            <translation>Appliquer la mise en forme</translation>
        </message>
        <message>
            <source>Remove the background</source>
            <translation>Retirer l’arrière-plan</translation>
        </message>
        <message>
            <source>• Disc</source>
            <translation>• Disque</translation>
        </message>
        <message>
            <source>◦ Circle</source>
            <translation>◦ Cercle</translation>
        </message>
        <message>
            <source>▪ Square</source>
            <translation>▪ Carré</translation>
        </message>
        <message>
            <source>1. Numbers</source>
            <translation>1. Nombres</translation>
        </message>
        <message>
            <source>a. Small letters</source>
            <translation>a. Lettres minuscules</translation>
        </message>
        <message>
            <source>A. Large letters</source>
            <translation>A. Lettres majuscules</translation>
        </message>
        <message>
            <source>i. Small Roman numbers</source>
            <translation>i. Chiffres romains minuscules</translation>
        </message>
        <message>
            <source>I. Large Roman numbers</source>
            <translation>I. Chiffres romains majuscules</translation>
        </message>
        <message>
            <source>Count on from the list above</source>
            <translation>Continuer la numérotation de la liste précédente</translation>
        </message>
        <message>
            <source>As the reader's program likes</source>
            <translation>Au gré du logiciel du lecteur</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Simple</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habituel</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grand</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Très grand</translation>
        </message>
        <message>
            <source>By the first letter</source>
            <translation>Selon la première lettre</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>De gauche à droite</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>De droite à gauche</translation>
        </message>
        <message>
            <source>Quote one level deeper</source>
            <translation>Un niveau de citation de plus</translation>
        </message>
        <message>
            <source>Quote one level less</source>
            <translation>Un niveau de citation de moins</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Chargement des images : {number} sur {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>A picture on the internet was not loaded</source>
            <translation>Une image d’internet n’a pas été chargée</translation>
        </message>
        <message>
            <source>{count} pictures on the internet were not loaded</source>
            <translation>{count} images d’internet n’ont pas été chargées</translation>
        </message>
        <message>
            <source>Showing pictures tells {hosts} that you read this message, and when.</source>
            <translation>Afficher les images apprend à {hosts} que vous lisez ce message, et quand.</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Afficher les images</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} images n’ont pas pu être chargées</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} et d’autres ({count})</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereRoom</name>
        <message>
            <source>A picture is on the internet</source>
            <translation>Une image est sur internet</translation>
        </message>
        <message>
            <source>{count} pictures are on the internet</source>
            <translation>{count} images sont sur internet</translation>
        </message>
        <message>
            <source>Loading it tells {hosts} that you have this text. Until then it does not go out.</source>
            <translation>La charger apprend à {hosts} que vous avez ce texte. D’ici là, elle ne part pas.</translation>
        </message>
        <message>
            <source>Loading them tells {hosts} that you have this text. Until then they do not go out.</source>
            <translation>Les charger apprend à {hosts} que vous avez ce texte. D’ici là, elles ne partent pas.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Charger et inclure</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} et d’autres ({count})</translation>
        </message>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Chargement des images : {number} sur {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} images n’ont pas pu être chargées</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>Nothing half-written</source>
            <translation>Rien de commencé</translation>
        </message>
        <message>
            <source>A message you begin and do not send waits here, also after a crash.</source>
            <translation>Un message commencé et non envoyé attend ici, même après un plantage.</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <source>Nothing received yet</source>
            <translation>Rien de reçu pour l’instant</translation>
        </message>
        <message>
            <source>What you send through the practice account arrives here.</source>
            <translation>Ce que vous envoyez avec le compte d’essai arrive ici.</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de programmé</translation>
        </message>
        <message>
            <source>A message that you send later waits here for its time.</source>
            <translation>Un message à envoyer plus tard attend ici son heure.</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Rien d’envoyé pour l’instant</translation>
        </message>
        <message>
            <source>You will find here what went out, to whom, and the server’s answer.</source>
            <translation>Vous verrez ici ce qui est parti, à qui, et la réponse du serveur.</translation>
        </message>
        <message>
            <source>Write first, set up later</source>
            <translation>Écrivez d’abord, configurez ensuite</translation>
        </message>
        <message>
            <source>Tintero keeps what you write.</source>
            <translation>Tintero garde ce que vous écrivez.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurer un compte</translation>
        </message>
        <message>
            <source>No draft with “{words}”</source>
            <translation>Aucun brouillon avec « {words} »</translation>
        </message>
        <message>
            <source>Nothing sent with “{words}”</source>
            <translation>Rien d’envoyé avec « {words} »</translation>
        </message>
        <message>
            <source>No message with “{words}”</source>
            <translation>Aucun message avec « {words} »</translation>
        </message>
        <message>
            <source>Search in Sent</source>
            <translation>Chercher dans Envoyés</translation>
        </message>
        <message>
            <source>Search in Drafts</source>
            <translation>Chercher dans Brouillons</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>{count} messages chosen</source>
            <translation>{count} messages choisis</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>(no recipient yet)</source>
            <translation>(pas encore de destinataire)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sans expéditeur)</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n others</source>
            <translation>
                <numerusform>{first} et %n autre</numerusform>
                <numerusform>{first} et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Réglages du compte…</translation>
        </message>
        <message>
            <source>Choose another sender…</source>
            <translation>Choisir un autre expéditeur…</translation>
        </message>
        <message>
            <source>Set up an account…</source>
            <translation>Configurer un compte…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Regarder…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corriger l’adresse…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Il est arrivé</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>this number</source>
            <translation>ce nombre</translation>
        </message>
        <message>
            <source>this</source>
            <translation>ceci</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>ce compte</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>le fournisseur</translation>
        </message>
        <message>
            <source>this name</source>
            <translation>ce nom</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox and is tried again by itself.</source>
            <translation>Le message est en sûreté dans la boîte d’envoi et sera réessayé de lui-même.</translation>
        </message>
        <message>
            <source>The message was not delivered and is safe in the Outbox.</source>
            <translation>Le message n’a pas été remis et est en sûreté dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox.</source>
            <translation>Le message est en sûreté dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The vault is locked</source>
            <translation>Le coffre est fermé</translation>
        </message>
        <message>
            <source>The password is in the vault. Nothing was sent. Type the vault's passphrase in its window, then try it again.</source>
            <translation>Le mot de passe est dans le coffre. Rien n’a été envoyé. Tapez la phrase secrète dans sa fenêtre, puis réessayez.</translation>
        </message>
        <message>
            <source>The password is in the vault. The message is safe in the Outbox and goes as soon as you unlock the vault.</source>
            <translation>Le mot de passe est dans le coffre. Le message est en sûreté dans la boîte d’envoi et part dès que vous l’ouvrez.</translation>
        </message>
        <message>
            <source>This is not the passphrase</source>
            <translation>Ce n’est pas la phrase secrète</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was changed. Type it again.</source>
            <translation>Le coffre reste fermé et rien n’y a changé. Retapez la phrase secrète.</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>Le coffre est endommagé</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote, so nothing in it is used. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Son fichier n’est pas celui que Tintero a écrit, rien n’en est donc utilisé. Reprenez le fichier d’une sauvegarde, ou supprimez le coffre dans les réglages et retapez les mots de passe.</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote. The message is safe in the Outbox. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Son fichier n’est pas celui que Tintero a écrit. Le message est en sûreté dans la boîte d’envoi. Reprenez le fichier d’une sauvegarde, ou supprimez le coffre dans les réglages et retapez les mots de passe.</translation>
        </message>
        <message>
            <source>Mail programs are switched off</source>
            <translation>Les logiciels de courrier sont désactivés</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it. Open your mail on its web site, switch on access by POP3, IMAP or SMTP in the settings there, and try again.</source>
            <translation>Le fournisseur de {host} n’admet les logiciels de courrier qu’avec votre accord. Ouvrez votre courrier sur son site, activez-y l’accès par POP3, IMAP ou SMTP dans les réglages, puis réessayez.</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it on its web site. The message is safe in the Outbox. Switch on access by POP3, IMAP or SMTP there, then try again.</source>
            <translation>Le fournisseur de {host} n’admet les logiciels de courrier qu’avec votre accord sur son site. Le message est en sûreté dans la boîte d’envoi. Activez-y l’accès par POP3, IMAP ou SMTP, puis réessayez.</translation>
        </message>
        <message>
            <source>Passwords are no longer taken</source>
            <translation>Les mots de passe ne sont plus acceptés</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. Nothing is wrong with yours. Sign in at the provider's own page instead.</source>
            <translation>{host} a désactivé les mots de passe simples. Le vôtre n’est pas en cause. Connectez-vous sur la page du fournisseur.</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. The message is safe in the Outbox. Sign in at the provider's own page instead.</source>
            <translation>{host} a désactivé les mots de passe simples. Le message est en sûreté dans la boîte d’envoi. Connectez-vous sur la page du fournisseur.</translation>
        </message>
        <message>
            <source>Signing in is blocked for now</source>
            <translation>La connexion est bloquée pour l’instant</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. Your password may well be right. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} a vu trop de connexions, ou certaines qui lui semblent douteuses. Votre mot de passe peut très bien être juste. Attendez une heure, ou connectez-vous une fois sur le site du fournisseur et confirmez que c’était vous.</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. The message is safe in the Outbox. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} a vu trop de connexions, ou certaines qui lui semblent douteuses. Le message est en sûreté dans la boîte d’envoi. Attendez une heure, ou connectez-vous une fois sur le site du fournisseur et confirmez que c’était vous.</translation>
        </message>
        <message>
            <source>The user name has another form</source>
            <translation>Le nom d’utilisateur a une autre forme</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. Most servers want the whole address, some only the part before the @. Your password may well be right.</source>
            <translation>{host} ne connaît pas « {user} » comme utilisateur. La plupart des serveurs veulent l’adresse entière, certains seulement ce qui précède l’@. Votre mot de passe peut très bien être juste.</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. The message is safe in the Outbox. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} ne connaît pas « {user} » comme utilisateur. Le message est en sûreté dans la boîte d’envoi. La plupart des serveurs veulent l’adresse entière, certains seulement ce qui précède l’@.</translation>
        </message>
        <message>
            <source>{host} does not know this user name. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} ne connaît pas ce nom d’utilisateur. La plupart des serveurs veulent l’adresse entière, certains seulement ce qui précède l’@.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first</source>
            <translation>Ce réseau demande d’abord une connexion</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. Nothing was sent, not even your password. Open any web page, sign in to the network, and try again.</source>
            <translation>Autre chose répond à la place de {host}, comme dans les hôtels et les trains avant d’accepter leurs conditions. Rien n’a été envoyé, pas même votre mot de passe. Ouvrez une page web, connectez-vous au réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. The message is safe in the Outbox. Open any web page, sign in to the network, and try again.</source>
            <translation>Autre chose répond à la place de {host}, comme dans les hôtels et les trains avant d’accepter leurs conditions. Le message est en sûreté dans la boîte d’envoi. Ouvrez une page web, connectez-vous au réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>This computer's date is wrong</source>
            <translation>La date de cet ordinateur est fausse</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. Nothing was sent, not even your password. Set the date, then try again.</source>
            <translation>Selon sa propre date, aucun certificat de {host} ne peut être valable ; d’autres ordinateurs disent que nous sommes le {today}. Rien n’a été envoyé, pas même votre mot de passe. Réglez la date, puis réessayez.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. The message is safe in the Outbox. Set the date, then try again.</source>
            <translation>Selon sa propre date, aucun certificat de {host} ne peut être valable ; d’autres ordinateurs disent que nous sommes le {today}. Le message est en sûreté dans la boîte d’envoi. Réglez la date, puis réessayez.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid. Set the date, then try again.</source>
            <translation>Selon sa propre date, aucun certificat de {host} ne peut être valable. Réglez la date, puis réessayez.</translation>
        </message>
        <message>
            <source>The passphrase is too short</source>
            <translation>La phrase secrète est trop courte</translation>
        </message>
        <message>
            <source>It needs at least 8 characters. Three or four words are easy to remember.</source>
            <translation>Il lui faut au moins 8 caractères. Trois ou quatre mots se retiennent facilement.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote the vault</source>
            <translation>Un Tintero plus récent a écrit le coffre</translation>
        </message>
        <message>
            <source>This version cannot open it. Nothing in it was changed. Use the newer version.</source>
            <translation>Cette version ne peut pas l’ouvrir. Rien n’y a changé. Utilisez la version plus récente.</translation>
        </message>
        <message>
            <source>Port 25 seems to be closed on the way</source>
            <translation>Le port 25 semble fermé en chemin</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. Nothing was sent. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} n’a pas répondu au port 25. La plupart des fournisseurs d’accès le bloquent pour tous. Rien n’a été envoyé. Utilisez STARTTLS au port 587 ou TLS au port 465.</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. The message is safe in the Outbox. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} n’a pas répondu au port 25. La plupart des fournisseurs d’accès le bloquent pour tous. Le message est en sûreté dans la boîte d’envoi. Utilisez STARTTLS au port 587 ou TLS au port 465.</translation>
        </message>
        <message>
            <source>Nothing comes back from the server</source>
            <translation>Rien ne revient du serveur</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. Nothing was sent. Check whether a firewall or a virus scanner closes port {port}, and whether the port is right.</source>
            <translation>{host} n’a pas répondu au port {port}. Rien n’a été envoyé. Vérifiez si un pare-feu ou un antivirus ferme le port {port}, et si le port est le bon.</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. The message is safe in the Outbox and is tried again. If it goes on, check whether a firewall or a virus scanner closes port {port}.</source>
            <translation>{host} n’a pas répondu au port {port}. Le message est en sûreté dans la boîte d’envoi et un nouvel essai suit. Si cela dure, vérifiez si un pare-feu ou un antivirus ferme le port {port}.</translation>
        </message>
        <message>
            <source>{account} is switched off</source>
            <translation>{account} est désactivé</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox. It goes when you switch the account on again.</source>
            <translation>Le message est en sûreté dans la boîte d’envoi. Il part quand vous réactivez le compte.</translation>
        </message>
        <message>
            <source>{name} cannot be used</source>
            <translation>{name} ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>It is no file of accounts, or it was damaged. No account was added.</source>
            <translation>Ce n’est pas un fichier de comptes, ou il est endommagé. Aucun compte n’a été ajouté.</translation>
        </message>
        <message>
            <source>{name} cannot be restored</source>
            <translation>{name} ne peut pas être restauré</translation>
        </message>
        <message>
            <source>It is no backup of Tintero, or it was damaged. Nothing was taken over.</source>
            <translation>Ce n’est pas une sauvegarde de Tintero, ou elle est endommagée. Rien n’a été repris.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote {name}</source>
            <translation>Un Tintero plus récent a écrit {name}</translation>
        </message>
        <message>
            <source>No account was added. Use that version, or save the accounts with this one.</source>
            <translation>Aucun compte n’a été ajouté. Utilisez cette version-là, ou enregistrez les comptes avec celle-ci.</translation>
        </message>
        <message>
            <source>There are no accounts in {name}</source>
            <translation>Il n’y a pas de comptes dans {name}</translation>
        </message>
        <message>
            <source>No account was added. Choose a file that Tintero saved its accounts in.</source>
            <translation>Aucun compte n’a été ajouté. Choisissez un fichier où Tintero a enregistré ses comptes.</translation>
        </message>
        <message>
            <source>An account in {name} cannot be used</source>
            <translation>Un compte de {name} ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>“{account}” lacks something, or holds something wrong. No account was added.</source>
            <translation>Il manque quelque chose à « {account} », ou quelque chose y est faux. Aucun compte n’a été ajouté.</translation>
        </message>
        <message>
            <source>A copy cannot go there</source>
            <translation>Une copie ne peut pas aller là</translation>
        </message>
        <message>
            <source>Write addresses such as ana@prado.studio, parted by commas.</source>
            <translation>Écrivez des adresses comme ana@prado.studio, séparées par des virgules.</translation>
        </message>
        <message>
            <source>This is no pattern of addresses</source>
            <translation>Ce n’est pas un modèle d’adresses</translation>
        </message>
        <message>
            <source>Write patterns such as *@prado.studio or ana+*@prado.studio, parted by commas.</source>
            <translation>Écrivez des modèles comme *@prado.studio ou ana+*@prado.studio, séparés par des virgules.</translation>
        </message>
        <message>
            <source>This is no domain</source>
            <translation>Ce n’est pas un domaine</translation>
        </message>
        <message>
            <source>Write domains such as prado.studio, parted by commas.</source>
            <translation>Écrivez des domaines comme prado.studio, séparés par des virgules.</translation>
        </message>
        <message>
            <source>This is no organisation</source>
            <translation>Ce n’est pas une organisation</translation>
        </message>
        <message>
            <source>It is a domain such as prado.studio, or an id of letters, digits and hyphens.</source>
            <translation>C’est un domaine comme prado.studio, ou un identifiant de lettres, chiffres et traits d’union.</translation>
        </message>
        <message>
            <source>No server with this name</source>
            <translation>Aucun serveur de ce nom</translation>
        </message>
        <message>
            <source>{host} was not found. Nothing was sent. Look at the server name, and whether this computer is online.</source>
            <translation>{host} est introuvable. Rien n’a été envoyé. Vérifiez le nom du serveur, et si cet ordinateur est en ligne.</translation>
        </message>
        <message>
            <source>{host} was not found. The message is safe in the Outbox and goes when the server can be reached. If that never happens, look at the server name.</source>
            <translation>{host} est introuvable. Le message est en sûreté dans la boîte d’envoi et part quand le serveur sera joignable. Si cela n’arrive jamais, vérifiez le nom du serveur.</translation>
        </message>
        <message>
            <source>Nobody answers at this port</source>
            <translation>Personne ne répond à ce port</translation>
        </message>
        <message>
            <source>{host} exists but takes no mail at port {port}. Nothing was sent. Look at the port and the security.</source>
            <translation>{host} existe mais n’accepte pas de courrier au port {port}. Rien n’a été envoyé. Vérifiez le port et la sécurité.</translation>
        </message>
        <message>
            <source>{host} takes no mail at port {port} right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} n’accepte pas de courrier au port {port} en ce moment. Le message est en sûreté dans la boîte d’envoi et un nouvel essai suit.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Le serveur est injoignable</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. Nothing was sent. Look at the network.</source>
            <translation>Aucun chemin ne mène de ce réseau à {host}. Rien n’a été envoyé. Vérifiez le réseau.</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. The message is safe in the Outbox and goes by itself.</source>
            <translation>Aucun chemin ne mène de ce réseau à {host}. Le message est en sûreté dans la boîte d’envoi et part de lui-même.</translation>
        </message>
        <message>
            <source>The server takes too long</source>
            <translation>Le serveur met trop de temps</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was sent. Look at the port and the security, or try later.</source>
            <translation>{host} n’a pas répondu à temps. Rien n’a été envoyé. Vérifiez le port et la sécurité, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was delivered. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} n’a pas répondu à temps. Rien n’a été remis. Le message est en sûreté dans la boîte d’envoi et un nouvel essai suit.</translation>
        </message>
        <message>
            <source>The line broke</source>
            <translation>La ligne s’est rompue</translation>
        </message>
        <message>
            <source>{host} closed the connection before it was done. Nothing was sent. Try it again.</source>
            <translation>{host} a fermé la connexion avant la fin. Rien n’a été envoyé. Réessayez.</translation>
        </message>
        <message>
            <source>The line to {host} broke while sending. Nothing was delivered. The message is tried again.</source>
            <translation>La ligne vers {host} s’est rompue pendant l’envoi. Rien n’a été remis. Un nouvel essai suit.</translation>
        </message>
        <message>
            <source>The line stood still</source>
            <translation>La ligne s’est figée</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. Try it again.</source>
            <translation>{host} a cessé de prendre le message. Rien n’a été remis. Réessayez.</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. The message is tried again.</source>
            <translation>{host} a cessé de prendre le message. Rien n’a été remis. Un nouvel essai suit.</translation>
        </message>
        <message>
            <source>This does not sound like a mail server</source>
            <translation>Cela ne ressemble pas à un serveur de courrier</translation>
        </message>
        <message>
            <source>What {host} answers at port {port} is not the language of mail. Nothing was sent. Look at the server name and the port; a network that wants you to sign in on a web page may be in the way.</source>
            <translation>Ce que {host} répond au port {port} n’est pas le langage du courrier. Rien n’a été envoyé. Vérifiez le nom du serveur et le port ; un réseau qui demande une connexion sur une page web est peut-être en travers.</translation>
        </message>
        <message>
            <source>What {host} answers is not the language of mail; a network that wants you to sign in on a web page may be in the way. Nothing was delivered. The message is safe in the Outbox.</source>
            <translation>Ce que {host} répond n’est pas le langage du courrier ; un réseau qui demande une connexion sur une page web est peut-être en travers. Rien n’a été remis. Le message est en sûreté dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>Le serveur est occupé</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} ne prend pas de courrier pour le moment. Rien n’a été envoyé. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. The message is safe and is tried again.</source>
            <translation>{host} ne prend pas de courrier pour le moment. Le message est en sûreté et un nouvel essai suit.</translation>
        </message>
        <message>
            <source>Nobody we trust vouches for this server</source>
            <translation>Personne de confiance ne répond de ce serveur</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an issuer unknown here. Nothing was sent, not even your password.</source>
            <translation>Le certificat de {host} vient d’un émetteur inconnu ici. Rien n’a été envoyé, pas même votre mot de passe.</translation>
        </message>
        <message>
            <source>This certificate is self-made</source>
            <translation>Ce certificat est auto-signé</translation>
        </message>
        <message>
            <source>{host} vouches for itself, which anyone can do. Nothing was sent, not even your password. Compare the fingerprint with whoever runs the server.</source>
            <translation>{host} répond de lui-même, ce que chacun peut faire. Rien n’a été envoyé, pas même votre mot de passe. Comparez l’empreinte avec la personne qui gère le serveur.</translation>
        </message>
        <message>
            <source>This certificate has expired</source>
            <translation>Ce certificat a expiré</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date. Nothing was sent, not even your password. Look at this computer's date, then tell the provider.</source>
            <translation>Le certificat de {host} est périmé. Rien n’a été envoyé, pas même votre mot de passe. Vérifiez la date de cet ordinateur, puis prévenez le fournisseur.</translation>
        </message>
        <message>
            <source>This certificate is not valid yet</source>
            <translation>Ce certificat n’est pas encore valable</translation>
        </message>
        <message>
            <source>The certificate of {host} begins in the future. Nothing was sent, not even your password. Most likely this computer's date is wrong.</source>
            <translation>Le certificat de {host} commence dans l’avenir. Rien n’a été envoyé, pas même votre mot de passe. Le plus probable est que la date de cet ordinateur est fausse.</translation>
        </message>
        <message>
            <source>This certificate is for another name</source>
            <translation>Ce certificat est pour un autre nom</translation>
        </message>
        <message>
            <source>The server that answers is not shown to be {host}. Nothing was sent, not even your password. Look at the server name in the account.</source>
            <translation>Rien ne prouve que le serveur qui répond soit {host}. Rien n’a été envoyé, pas même votre mot de passe. Vérifiez le nom du serveur dans le compte.</translation>
        </message>
        <message>
            <source>The certificate has changed</source>
            <translation>Le certificat a changé</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one you trusted. Nothing was sent, not even your password. Ask whoever runs the server before you trust the new one.</source>
            <translation>{host} montre un autre certificat que celui que vous aviez accepté. Rien n’a été envoyé, pas même votre mot de passe. Demandez à la personne qui gère le serveur avant d’accepter le nouveau.</translation>
        </message>
        <message>
            <source>This certificate is not valid</source>
            <translation>Ce certificat n’est pas valable</translation>
        </message>
        <message>
            <source>The certificate of {host} cannot be relied on. Nothing was sent, not even your password.</source>
            <translation>On ne peut pas se fier au certificat de {host}. Rien n’a été envoyé, pas même votre mot de passe.</translation>
        </message>
        <message>
            <source>This certificate was revoked</source>
            <translation>Ce certificat a été révoqué</translation>
        </message>
        <message>
            <source>Whoever issued the certificate of {host} has taken it back, as is done when its key was stolen. Nothing was sent, not even your password. Ask whoever runs the server for a new one.</source>
            <translation>L’autorité qui a émis le certificat de {host} l’a retiré, comme on le fait quand sa clé a été volée. Rien n’a été envoyé, pas même votre mot de passe. Demandez-en un nouveau à la personne qui gère le serveur.</translation>
        </message>
        <message>
            <source>The file of trusted certificates cannot be used</source>
            <translation>Le fichier de certificats de confiance est inutilisable</translation>
        </message>
        <message>
            <source>The account names a file of its own that cannot be read. Nothing was sent. Choose another file.</source>
            <translation>Le compte indique un fichier à lui qui ne peut pas être lu. Rien n’a été envoyé. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>No protected line came about</source>
            <translation>Aucune ligne protégée n’a pu être établie</translation>
        </message>
        <message>
            <source>{host} and this computer could not agree on encryption. Nothing was sent, not even your password.</source>
            <translation>{host} et cet ordinateur ne se sont pas accordés sur le chiffrement. Rien n’a été envoyé, pas même votre mot de passe.</translation>
        </message>
        <message>
            <source>The server's encryption is too old</source>
            <translation>Le chiffrement du serveur est trop ancien</translation>
        </message>
        <message>
            <source>{host} only knows encryption that is no longer safe. Nothing was sent, not even your password. Tell the provider.</source>
            <translation>{host} ne connaît qu’un chiffrement qui n’est plus sûr. Rien n’a été envoyé, pas même votre mot de passe. Prévenez le fournisseur.</translation>
        </message>
        <message>
            <source>The server offers no STARTTLS</source>
            <translation>Le serveur ne propose pas STARTTLS</translation>
        </message>
        <message>
            <source>{host} does not offer to protect the line at port {port}. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} ne propose pas de protéger la ligne au port {port}. Rien n’a été envoyé, pas même votre mot de passe. Choisissez TLS, d’habitude au port 465.</translation>
        </message>
        <message>
            <source>The server refused STARTTLS</source>
            <translation>Le serveur a refusé STARTTLS</translation>
        </message>
        <message>
            <source>{host} offers to protect the line and then refuses. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} propose de protéger la ligne, puis refuse. Rien n’a été envoyé, pas même votre mot de passe. Choisissez TLS, d’habitude au port 465.</translation>
        </message>
        <message>
            <source>Somebody meddles with the line</source>
            <translation>Quelqu’un se mêle de la ligne</translation>
        </message>
        <message>
            <source>Words were slipped in before the line to {host} was protected. Nothing was sent, not even your password. Try another network, or choose TLS.</source>
            <translation>Des mots ont été glissés avant que la ligne vers {host} soit protégée. Rien n’a été envoyé, pas même votre mot de passe. Essayez un autre réseau, ou choisissez TLS.</translation>
        </message>
        <message>
            <source>This port does not begin with TLS</source>
            <translation>Ce port ne commence pas par TLS</translation>
        </message>
        <message>
            <source>{host} speaks openly at port {port}. Nothing was sent, not even your password. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>{host} parle en clair au port {port}. Rien n’a été envoyé, pas même votre mot de passe. Choisissez STARTTLS, ou le port de TLS, d’habitude 465.</translation>
        </message>
        <message>
            <source>This port begins with TLS</source>
            <translation>Ce port commence par TLS</translation>
        </message>
        <message>
            <source>{host} expects a protected line at port {port}. Nothing was sent. Choose TLS.</source>
            <translation>{host} attend une ligne protégée au port {port}. Rien n’a été envoyé. Choisissez TLS.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>Nothing more can be stored. What you see is only in this window. Free some space, then try again.</source>
            <translation>Plus rien ne peut être enregistré. Ce que vous voyez n’est que dans cette fenêtre. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>Nothing more can be stored. Nothing was sent. Free some space, then try again.</source>
            <translation>Plus rien ne peut être enregistré. Rien n’a été envoyé. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>Tintero's folder cannot be written</source>
            <translation>Le dossier de Tintero ne peut pas être écrit</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to {path}. Correct the folder's permissions.</source>
            <translation>Rien ne peut être enregistré : cet utilisateur ne peut pas écrire dans {path}. Corrigez les droits du dossier.</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to it. Correct the folder's permissions.</source>
            <translation>Rien ne peut être enregistré : cet utilisateur ne peut pas y écrire. Corrigez les droits du dossier.</translation>
        </message>
        <message>
            <source>The disk gave an error</source>
            <translation>Le disque a signalé une erreur</translation>
        </message>
        <message>
            <source>Something could not be stored. Nothing was sent. Copy what matters, look at the disk, try again.</source>
            <translation>Quelque chose n’a pas pu être enregistré. Rien n’a été envoyé. Copiez l’essentiel, vérifiez le disque, réessayez.</translation>
        </message>
        <message>
            <source>The database was damaged</source>
            <translation>La base de données était endommagée</translation>
        </message>
        <message>
            <source>Tintero set the damaged file aside and began a new one. Nothing of the old one was deleted: it is {path}.</source>
            <translation>Tintero a mis de côté le fichier endommagé et en a commencé un nouveau. Rien de l’ancien n’a été effacé : c’est {path}.</translation>
        </message>
        <message>
            <source>Tintero cannot read its database. Nothing of it was deleted or overwritten. Start it again.</source>
            <translation>Tintero ne peut pas lire sa base de données. Rien n’y a été effacé ni remplacé. Relancez-le.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote this</source>
            <translation>Un Tintero plus récent a écrit ceci</translation>
        </message>
        <message>
            <source>The folder {path} was last used by a newer version. Nothing was changed. Use that version, or another profile.</source>
            <translation>Le dossier {path} a été utilisé en dernier par une version plus récente. Rien n’a été changé. Utilisez cette version-là, ou un autre profil.</translation>
        </message>
        <message>
            <source>The profile was last used by a newer version. Nothing was changed. Use that version.</source>
            <translation>Le profil a été utilisé en dernier par une version plus récente. Rien n’a été changé. Utilisez cette version-là.</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>Un autre programme tient la base de données</translation>
        </message>
        <message>
            <source>Something else has been using Tintero's database for too long. Nothing is lost. Try it again.</source>
            <translation>Autre chose utilise la base de données de Tintero depuis trop longtemps. Rien n’est perdu. Réessayez.</translation>
        </message>
        <message>
            <source>Others could read your mail</source>
            <translation>D’autres pouvaient lire votre courrier</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into {path}. Tintero has closed it; no need to act.</source>
            <translation>D’autres utilisateurs de cet ordinateur pouvaient regarder dans {path}. Tintero l’a fermé ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into it. Tintero has closed it; no need to act.</source>
            <translation>D’autres utilisateurs de cet ordinateur pouvaient y regarder. Tintero l’a fermé ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Another Tintero is at work here</source>
            <translation>Un autre Tintero travaille ici</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. Nothing was changed. Restore again when it has ended.</source>
            <translation>Un autre programme a ouvert ce profil, tintero-cli peut-être. Rien n’a été changé. Recommencez la restauration quand il aura fini.</translation>
        </message>
        <message>
            <source>The backup is not restored yet</source>
            <translation>La sauvegarde n’est pas encore restaurée</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. What you see is as it was. Quit, and start Tintero again when it has ended.</source>
            <translation>Un autre programme a ouvert ce profil, tintero-cli peut-être. Ce que vous voyez est comme avant. Quittez, et relancez Tintero quand il aura fini.</translation>
        </message>
        <message>
            <source>A stored file is missing</source>
            <translation>Un fichier enregistré manque</translation>
        </message>
        <message>
            <source>Tintero's own copy of {name} is gone: something else deleted it. Nothing was sent. Attach the file again.</source>
            <translation>La copie de {name} que gardait Tintero a disparu : autre chose l’a effacée. Rien n’a été envoyé. Joignez le fichier à nouveau.</translation>
        </message>
        <message>
            <source>The message as it was to go out is gone from the disk. Nothing was sent. Your text is still here: edit it and send it again.</source>
            <translation>Le message tel qu’il devait partir a disparu du disque. Rien n’a été envoyé. Votre texte est toujours ici : modifiez-le et renvoyez-le.</translation>
        </message>
        <message>
            <source>Something else deleted a file of Tintero. Nothing was sent. Edit the message and send it again.</source>
            <translation>Autre chose a effacé un fichier de Tintero. Rien n’a été envoyé. Modifiez le message et renvoyez-le.</translation>
        </message>
        <message>
            <source>The stored message was changed</source>
            <translation>Le message enregistré a été modifié</translation>
        </message>
        <message>
            <source>The file on the disk is not the one you sent: something else wrote into it. Nothing was delivered. Edit the message and send it again.</source>
            <translation>Le fichier du disque n’est pas celui que vous avez envoyé : autre chose y a écrit. Rien n’a été remis. Modifiez le message et renvoyez-le.</translation>
        </message>
        <message>
            <source>Nobody to send to</source>
            <translation>Personne à qui l’envoyer</translation>
        </message>
        <message>
            <source>The message has no recipient yet. Nothing was sent. Write an address into To.</source>
            <translation>Le message n’a pas encore de destinataire. Rien n’a été envoyé. Écrivez une adresse dans À.</translation>
        </message>
        <message>
            <source>{address} is not an address</source>
            <translation>{address} n’est pas une adresse</translation>
        </message>
        <message>
            <source>Nothing was sent. An address looks like ana@prado.studio. Correct it.</source>
            <translation>Rien n’a été envoyé. Une adresse ressemble à ana@prado.studio. Corrigez-la.</translation>
        </message>
        <message>
            <source>Something is missing in the account</source>
            <translation>Il manque quelque chose au compte</translation>
        </message>
        <message>
            <source>The account cannot be used like this. Nothing was changed. Look at its settings.</source>
            <translation>Le compte ne peut pas être utilisé ainsi. Rien n’a été changé. Voyez ses réglages.</translation>
        </message>
        <message>
            <source>No account to send with</source>
            <translation>Aucun compte pour envoyer</translation>
        </message>
        <message>
            <source>What you write is kept. Set up an account, then send it.</source>
            <translation>Ce que vous écrivez est gardé. Configurez un compte, puis envoyez-le.</translation>
        </message>
        <message>
            <source>{name} is not there</source>
            <translation>{name} n’est pas là</translation>
        </message>
        <message>
            <source>The file was moved or deleted. It is not in the message. Choose it again.</source>
            <translation>Le fichier a été déplacé ou effacé. Il n’est pas dans le message. Choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>{name} cannot be read</source>
            <translation>{name} ne peut pas être lu</translation>
        </message>
        <message>
            <source>This user may not open the file. It is not in the message. Correct its permissions, then attach it.</source>
            <translation>Cet utilisateur ne peut pas ouvrir le fichier. Il n’est pas dans le message. Corrigez ses droits, puis joignez-le.</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} n’est pas un fichier</translation>
        </message>
        <message>
            <source>Folders and devices cannot travel by mail. It is not in the message. Pack a folder into an archive.</source>
            <translation>Les dossiers et les périphériques ne voyagent pas par courrier. Il n’est pas dans le message. Mettez le dossier dans une archive.</translation>
        </message>
        <message>
            <source>{name} changed meanwhile</source>
            <translation>{name} a changé entre-temps</translation>
        </message>
        <message>
            <source>Something wrote into the file while it was read. Nothing was sent. Attach it again when it rests.</source>
            <translation>Autre chose a écrit dans le fichier pendant sa lecture. Rien n’a été envoyé. Joignez-le à nouveau quand il sera au repos.</translation>
        </message>
        <message>
            <source>The copy of {name} is damaged</source>
            <translation>La copie de {name} est endommagée</translation>
        </message>
        <message>
            <source>Tintero's own copy is no longer what you put into the message: the disk or another program changed it. Nothing was sent. Take it out, or attach the file again.</source>
            <translation>La copie que garde Tintero n’est plus ce que vous avez mis dans le message : le disque ou un autre programme l’a modifiée. Rien n’a été envoyé. Retirez-la, ou joignez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>The message did not come out as planned</source>
            <translation>Le message n’est pas sorti comme prévu</translation>
        </message>
        <message>
            <source>Something in the subject or the names would have changed the head of the message. Nothing was sent and your text is safe. Type the subject and the names anew.</source>
            <translation>Quelque chose dans l’objet ou les noms aurait changé l’en-tête du message. Rien n’a été envoyé et votre texte est en sûreté. Retapez l’objet et les noms.</translation>
        </message>
        <message>
            <source>This is not a mail message</source>
            <translation>Ce n’est pas un message</translation>
        </message>
        <message>
            <source>{name} does not begin like a stored message. Nothing was sent. Choose another file.</source>
            <translation>{name} ne commence pas comme un message enregistré. Rien n’a été envoyé. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} cannot be opened</source>
            <translation>{name} ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>It was moved or deleted, it is no file, or this user may not read it.</source>
            <translation>Il a été déplacé ou supprimé, ce n’est pas un fichier, ou cet utilisateur n’a pas le droit de le lire.</translation>
        </message>
        <message>
            <source>This message cannot be read</source>
            <translation>Ce message ne peut pas être lu</translation>
        </message>
        <message>
            <source>Reading {name} took more time or memory than any letter should, so it was stopped. Nothing in it was opened. The file is unchanged.</source>
            <translation>Lire {name} demandait plus de temps ou de mémoire qu’aucune lettre, la lecture a donc été arrêtée. Rien n’en a été ouvert. Le fichier est inchangé.</translation>
        </message>
        <message>
            <source>This is no dictionary</source>
            <translation>Ce n’est pas un dictionnaire</translation>
        </message>
        <message>
            <source>{name} could not be read as a dictionary. Choose a file that ends in .dic or .aff, with the other of the two beside it, or a dictionary extension (.oxt, .xpi).</source>
            <translation>{name} n’a pas pu être lu comme dictionnaire. Choisissez un fichier en .dic ou .aff, avec l’autre des deux à côté, ou une extension de dictionnaire (.oxt, .xpi).</translation>
        </message>
        <message>
            <source>The text is too tangled</source>
            <translation>Le texte est trop enchevêtré</translation>
        </message>
        <message>
            <source>Its formatting cannot be worked with. Nothing was sent. Clear the formatting, or paste plain text.</source>
            <translation>Sa mise en forme est inexploitable. Rien n’a été envoyé. Effacez la mise en forme, ou collez du texte simple.</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Ce n’est plus là</translation>
        </message>
        <message>
            <source>It was sent, moved or deleted meanwhile. Nothing else was changed.</source>
            <translation>Il a été envoyé, déplacé ou supprimé entre-temps. Rien d’autre n’a changé.</translation>
        </message>
        <message>
            <source>It is too late for that</source>
            <translation>Il est trop tard pour cela</translation>
        </message>
        <message>
            <source>The message has gone on meanwhile. Nothing was changed. Look at it in the Outbox.</source>
            <translation>Le message a avancé entre-temps. Rien n’a été changé. Voyez-le dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>This message is old</source>
            <translation>Ce message est vieux</translation>
        </message>
        <message>
            <source>It should have gone more than five days ago. It was not sent, because it may have gone from another copy of this profile. Send it if it still matters.</source>
            <translation>Il aurait dû partir il y a plus de cinq jours. Il n’a pas été envoyé, car il est peut-être parti d’une autre copie de ce profil. Envoyez-le s’il compte encore.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>You stopped it in time. Nothing was delivered.</source>
            <translation>Vous l’avez arrêté à temps. Rien n’a été remis.</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>Peut-être arrivé</translation>
        </message>
        <message>
            <source>The line broke after the last byte, before the server answered. Ask the recipient, or look in your provider's Sent folder, before you send it again.</source>
            <translation>La ligne s’est rompue après le dernier octet, avant la réponse du serveur. Demandez au destinataire, ou voyez dans le dossier Envoyés de votre fournisseur, avant de le renvoyer.</translation>
        </message>
        <message>
            <source>There is no address</source>
            <translation>Il n’y a pas d’adresse</translation>
        </message>
        <message>
            <source>A name alone cannot be sent to. Add an address such as ana@prado.studio.</source>
            <translation>Un nom seul ne suffit pas pour envoyer. Ajoutez une adresse comme ana@prado.studio.</translation>
        </message>
        <message>
            <source>{address} has no @</source>
            <translation>{address} n’a pas d’@</translation>
        </message>
        <message>
            <source>{address} has no ending</source>
            <translation>{address} n’a pas de terminaison</translation>
        </message>
        <message>
            <source>Nothing was sent. After the @ comes a name with a dot in it. Correct it.</source>
            <translation>Rien n’a été envoyé. Après l’@ vient un nom avec un point. Corrigez-la.</translation>
        </message>
        <message>
            <source>{address} cannot be right before the @</source>
            <translation>{address} ne peut pas être juste avant l’@</translation>
        </message>
        <message>
            <source>Nothing was sent. Look for blanks, commas or two dots in a row. Correct it.</source>
            <translation>Rien n’a été envoyé. Cherchez des espaces, des virgules ou deux points de suite. Corrigez-la.</translation>
        </message>
        <message>
            <source>{address} cannot be right after the @</source>
            <translation>{address} ne peut pas être juste après l’@</translation>
        </message>
        <message>
            <source>{address} has an unpaired bracket</source>
            <translation>{address} a un chevron sans son pair</translation>
        </message>
        <message>
            <source>Nothing was sent. An address in brackets looks like &lt;ana@prado.studio&gt;.</source>
            <translation>Rien n’a été envoyé. Une adresse entre chevrons ressemble à &lt;ana@prado.studio&gt;.</translation>
        </message>
        <message>
            <source>{address} holds a control character</source>
            <translation>{address} contient un caractère de commande</translation>
        </message>
        <message>
            <source>Nothing was sent. It cannot be seen, but it is there: type the address anew.</source>
            <translation>Rien n’a été envoyé. Il ne se voit pas, mais il est là : retapez l’adresse.</translation>
        </message>
        <message>
            <source>{address} holds an invisible character</source>
            <translation>{address} contient un caractère invisible</translation>
        </message>
        <message>
            <source>The account needs an address</source>
            <translation>Il faut une adresse au compte</translation>
        </message>
        <message>
            <source>Write the address you send from, such as ana@prado.studio.</source>
            <translation>Écrivez l’adresse d’où vous envoyez, comme ana@prado.studio.</translation>
        </message>
        <message>
            <source>The reply address is not one</source>
            <translation>L’adresse de réponse n’en est pas une</translation>
        </message>
        <message>
            <source>Write an address such as ana@prado.studio, or leave it empty.</source>
            <translation>Écrivez une adresse comme ana@prado.studio, ou laissez vide.</translation>
        </message>
        <message>
            <source>The server name cannot be right</source>
            <translation>Le nom du serveur ne peut pas être juste</translation>
        </message>
        <message>
            <source>Write a name such as smtp.prado.studio, or an IP address.</source>
            <translation>Écrivez un nom comme smtp.prado.studio, ou une adresse IP.</translation>
        </message>
        <message>
            <source>The port cannot be right</source>
            <translation>Le port ne peut pas être juste</translation>
        </message>
        <message>
            <source>It is a number from 1 to 65535; 465 is usual for TLS, 587 for STARTTLS.</source>
            <translation>C’est un nombre de 1 à 65535 ; 465 est habituel pour TLS, 587 pour STARTTLS.</translation>
        </message>
        <message>
            <source>The user name cannot be right</source>
            <translation>Le nom d’utilisateur ne peut pas être juste</translation>
        </message>
        <message>
            <source>It is often the whole address. Write it as the provider gave it to you.</source>
            <translation>C’est souvent l’adresse entière. Écrivez-le comme le fournisseur vous l’a donné.</translation>
        </message>
        <message>
            <source>The password command is missing</source>
            <translation>La commande du mot de passe manque</translation>
        </message>
        <message>
            <source>Write a command that prints the password, such as: pass show mail</source>
            <translation>Écrivez une commande qui affiche le mot de passe, comme : pass show mail</translation>
        </message>
        <message>
            <source>Your password would travel openly</source>
            <translation>Votre mot de passe voyagerait à découvert</translation>
        </message>
        <message>
            <source>Without TLS or STARTTLS anyone on the way can read it. Choose one of them, or say that you allow it.</source>
            <translation>Sans TLS ni STARTTLS, n’importe qui peut le lire en chemin. Choisissez l’un d’eux, ou dites que vous l’acceptez.</translation>
        </message>
        <message>
            <source>The password is needed again</source>
            <translation>Il faut de nouveau le mot de passe</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knows a password only until it ends. Type it once more, or use a password command.</source>
            <translation>Ce système n’a pas de trousseau : Tintero ne connaît un mot de passe que jusqu’à sa fermeture. Tapez-le encore une fois, ou utilisez une commande.</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knew the password only until it ended. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Ce système n’a pas de trousseau : Tintero n’a connu le mot de passe que jusqu’à sa fermeture. Le message est en sûreté dans la boîte d’envoi et part dès que vous le tapez.</translation>
        </message>
        <message>
            <source>The keyring does not answer</source>
            <translation>Le trousseau ne répond pas</translation>
        </message>
        <message>
            <source>It may be waiting for you to unlock it in a window of its own. Unlock it, then try again.</source>
            <translation>Il attend peut-être que vous le déverrouilliez dans sa propre fenêtre. Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The keyring may be waiting for you to unlock it in a window of its own. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Le trousseau attend peut-être que vous le déverrouilliez dans sa propre fenêtre. Le message est en sûreté dans la boîte d’envoi. Déverrouillez le trousseau, puis réessayez.</translation>
        </message>
        <message>
            <source>You did not agree</source>
            <translation>Vous n’avez pas donné votre accord</translation>
        </message>
        <message>
            <source>{provider} was told not to let Tintero send for you. Nothing was changed. Sign in again to agree.</source>
            <translation>{provider} a reçu pour consigne de ne pas laisser Tintero envoyer pour vous. Rien n’a été changé. Reconnectez-vous pour donner votre accord.</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Personne ne s’est connecté</translation>
        </message>
        <message>
            <source>The page of {provider} got no answer in time. Nothing was changed. Sign in again when you are ready.</source>
            <translation>La page de {provider} n’a pas eu de réponse à temps. Rien n’a été changé. Reconnectez-vous quand vous serez prêt.</translation>
        </message>
        <message>
            <source>The door for the answer is taken</source>
            <translation>La porte de la réponse est prise</translation>
        </message>
        <message>
            <source>The provider answers at port {port} of this computer, and another program uses it. Nothing was sent. Close that program, or enter another redirect address in the account.</source>
            <translation>Le fournisseur répond au port {port} de cet ordinateur, et un autre programme l’utilise. Rien n’a été envoyé. Fermez ce programme, ou indiquez une autre adresse de redirection dans le compte.</translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>Aucun navigateur ne s’est ouvert</translation>
        </message>
        <message>
            <source>Signing in happens on a page of {provider}, and no browser could be opened for it. Copy the address into a browser, or sign in with a code on another device.</source>
            <translation>La connexion se fait sur une page de {provider}, et aucun navigateur n’a pu être ouvert. Copiez l’adresse dans un navigateur, ou connectez-vous avec un code sur un autre appareil.</translation>
        </message>
        <message>
            <source>The sign-in did not work</source>
            <translation>La connexion n’a pas fonctionné</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. Your password is not known to Tintero. Sign in again.</source>
            <translation>{provider} n’a pas laissé entrer Tintero. Tintero ne connaît pas votre mot de passe. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. The message is safe in the Outbox. Sign in again.</source>
            <translation>{provider} n’a pas laissé entrer Tintero. Le message est en sûreté dans la boîte d’envoi. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Reconnectez-vous</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. That is usual after a changed password.</source>
            <translation>{provider} n’accepte plus l’autorisation donnée. C’est habituel après un changement de mot de passe.</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. The message is safe in the Outbox and goes as soon as you are signed in again.</source>
            <translation>{provider} n’accepte plus l’autorisation donnée. Le message est en sûreté dans la boîte d’envoi et part dès que vous serez reconnecté.</translation>
        </message>
        <message>
            <source>Sending by programs is switched off</source>
            <translation>L’envoi par des logiciels est désactivé</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} vous connaît mais ne laisse pas les logiciels de courrier envoyer pour ce compte. Demandez à l’administrateur d’y autoriser le « SMTP authentifié », puis réessayez.</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. The message is safe in the Outbox. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} vous connaît mais ne laisse pas les logiciels de courrier envoyer pour ce compte. Le message est en sûreté dans la boîte d’envoi. Demandez à l’administrateur d’y autoriser le « SMTP authentifié », puis réessayez.</translation>
        </message>
        <message>
            <source>A client id is missing</source>
            <translation>Il manque un identifiant client</translation>
        </message>
        <message>
            <source>{provider} lets only programs in that it knows by a client id, and this copy of Tintero has none for it. Enter one in the account, or use an app password.</source>
            <translation>{provider} n’admet que les programmes qu’il connaît par un identifiant client, et cette copie de Tintero n’en a pas pour lui. Indiquez-en un dans le compte, ou utilisez un mot de passe d’application.</translation>
        </message>
        <message>
            <source>The server refused your password</source>
            <translation>Le serveur a refusé votre mot de passe</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. Type the password again; some providers want one made for mail programs.</source>
            <translation>{host} ne connaît pas ce couple d’utilisateur et de mot de passe. Retapez le mot de passe ; certains fournisseurs en veulent un fait pour les logiciels de courrier.</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. The message is safe in the Outbox and goes as soon as you are signed in.</source>
            <translation>{host} ne connaît pas ce couple d’utilisateur et de mot de passe. Le message est en sûreté dans la boîte d’envoi et part dès que vous serez connecté.</translation>
        </message>
        <message>
            <source>An app password is needed</source>
            <translation>Il faut un mot de passe d’application</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} ne prend pas votre mot de passe habituel depuis un logiciel de courrier. Créez un mot de passe d’application sur le site du fournisseur et utilisez-le ici.</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. The message is safe in the Outbox. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} ne prend pas votre mot de passe habituel depuis un logiciel de courrier. Le message est en sûreté dans la boîte d’envoi. Créez un mot de passe d’application sur le site du fournisseur et utilisez-le ici.</translation>
        </message>
        <message>
            <source>The server does not let Tintero look</source>
            <translation>Le serveur ne laisse pas Tintero regarder</translation>
        </message>
        <message>
            <source>{host} did not let Tintero look into your folders. What lets you send need not let you read: some providers ask for a password or a permission of its own.</source>
            <translation>{host} n’a pas laissé Tintero regarder dans vos dossiers. Ce qui permet d’envoyer ne permet pas forcément de lire : certains fournisseurs demandent un mot de passe ou une autorisation à part.</translation>
        </message>
        <message>
            <source>The server does not let anyone sign in</source>
            <translation>Le serveur ne laisse personne se connecter</translation>
        </message>
        <message>
            <source>{host} offers no way to sign in at port {port}. Your password was not sent. Choose another port, or “no password” if the server takes mail without one.</source>
            <translation>{host} n’offre aucun moyen de se connecter au port {port}. Votre mot de passe n’a pas été envoyé. Choisissez un autre port, ou « sans mot de passe » si le serveur prend le courrier sans.</translation>
        </message>
        <message>
            <source>No common way to sign in</source>
            <translation>Aucun moyen commun de se connecter</translation>
        </message>
        <message>
            <source>{host} takes none of the ways to sign in that Tintero knows for this account. Nothing was sent.</source>
            <translation>{host} n’accepte aucun des moyens de connexion que Tintero connaît pour ce compte. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The line to {host} is not protected, so your password was not sent. Choose TLS or STARTTLS, or allow it in the account.</source>
            <translation>La ligne vers {host} n’est pas protégée, votre mot de passe n’a donc pas été envoyé. Choisissez TLS ou STARTTLS, ou acceptez-le dans le compte.</translation>
        </message>
        <message>
            <source>The server wants you to sign in</source>
            <translation>Le serveur veut que vous vous connectiez</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. Nothing was sent. Give the account one.</source>
            <translation>{host} ne prend pas de courrier sans mot de passe. Rien n’a été envoyé. Donnez-en un au compte.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. The message is safe in the Outbox. Give the account a password.</source>
            <translation>{host} ne prend pas de courrier sans mot de passe. Le message est en sûreté dans la boîte d’envoi. Donnez un mot de passe au compte.</translation>
        </message>
        <message>
            <source>Signing in does not work at the moment</source>
            <translation>La connexion ne fonctionne pas pour le moment</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. Yours may well be right. Try it later.</source>
            <translation>{host} ne peut pas vérifier les mots de passe en ce moment. Le vôtre peut très bien être juste. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} ne peut pas vérifier les mots de passe en ce moment. Le message est en sûreté dans la boîte d’envoi et un nouvel essai suit.</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Le mot de passe manque</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. Type it to go on.</source>
            <translation>Il n’y a pas de mot de passe pour {account} sur cet ordinateur. Tapez-le pour continuer.</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Il n’y a pas de mot de passe pour {account} sur cet ordinateur. Le message est en sûreté dans la boîte d’envoi et part dès que vous le tapez.</translation>
        </message>
        <message>
            <source>The password command failed</source>
            <translation>La commande du mot de passe a échoué</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. Nothing was sent. Look at the command.</source>
            <translation>La commande qui donne le mot de passe de {account} n’en a pas donné. Rien n’a été envoyé. Vérifiez la commande.</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. The message is safe in the Outbox. Look at the command.</source>
            <translation>La commande qui donne le mot de passe de {account} n’en a pas donné. Le message est en sûreté dans la boîte d’envoi. Vérifiez la commande.</translation>
        </message>
        <message>
            <source>The keyring does not give the password</source>
            <translation>Le trousseau ne donne pas le mot de passe</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. Unlock it, then try again.</source>
            <translation>Le trousseau du système n’a pas répondu comme il devait. Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Le trousseau du système n’a pas répondu comme il devait. Le message est en sûreté dans la boîte d’envoi. Déverrouillez le trousseau, puis réessayez.</translation>
        </message>
        <message>
            <source>The server does not want to talk to us</source>
            <translation>Le serveur ne veut pas nous parler</translation>
        </message>
        <message>
            <source>{host} turns this computer away. Nothing was sent. Look at the server name, or ask the provider.</source>
            <translation>{host} repousse cet ordinateur. Rien n’a été envoyé. Vérifiez le nom du serveur, ou demandez au fournisseur.</translation>
        </message>
        <message>
            <source>{host} refused our greeting. Nothing was sent. Look at the port, or ask the provider.</source>
            <translation>{host} a refusé notre salutation. Rien n’a été envoyé. Vérifiez le port, ou demandez au fournisseur.</translation>
        </message>
        <message>
            <source>The server refused the sender</source>
            <translation>Le serveur a refusé l’expéditeur</translation>
        </message>
        <message>
            <source>{host} does not send for {address}. Nothing was delivered. Choose another sender, or correct the address of the account.</source>
            <translation>{host} n’envoie pas pour {address}. Rien n’a été remis. Choisissez un autre expéditeur, ou corrigez l’adresse du compte.</translation>
        </message>
        <message>
            <source>The server refused the recipient</source>
            <translation>Le serveur a refusé le destinataire</translation>
        </message>
        <message>
            <source>{host} takes no mail for {address}. Nothing was delivered. Correct the address.</source>
            <translation>{host} ne prend pas de courrier pour {address}. Rien n’a été remis. Corrigez l’adresse.</translation>
        </message>
        <message>
            <source>The server refused every recipient</source>
            <translation>Le serveur a refusé tous les destinataires</translation>
        </message>
        <message>
            <source>{host} takes no mail for any of the addresses. Nothing was delivered. Correct the addresses.</source>
            <translation>{host} ne prend de courrier pour aucune des adresses. Rien n’a été remis. Corrigez les adresses.</translation>
        </message>
        <message>
            <source>The server refused the message</source>
            <translation>Le serveur a refusé le message</translation>
        </message>
        <message>
            <source>{host} does not take this text or one of its files. Nothing was delivered. Its own words are under Details.</source>
            <translation>{host} ne prend pas ce texte ou l’un de ses fichiers. Rien n’a été remis. Ses propres mots sont dans Détails.</translation>
        </message>
        <message>
            <source>The server puts it off</source>
            <translation>Le serveur remet à plus tard</translation>
        </message>
        <message>
            <source>{host} does not take it at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} ne le prend pas pour le moment. Rien n’a été envoyé. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} asks us to come back later. The message is safe and is tried again.</source>
            <translation>{host} nous demande de revenir plus tard. Le message est en sûreté et un nouvel essai suit.</translation>
        </message>
        <message>
            <source>The server makes newcomers wait</source>
            <translation>Le serveur fait attendre les nouveaux venus</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. Nothing was sent.</source>
            <translation>{host} demande aux nouveaux expéditeurs de revenir dans quelques minutes. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. There is nothing to do.</source>
            <translation>{host} demande aux nouveaux expéditeurs de revenir dans quelques minutes. Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Enough for today, says the server</source>
            <translation>Assez pour aujourd’hui, dit le serveur</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. Nothing was sent.</source>
            <translation>{host} ne prend plus de courrier de ce compte aujourd’hui. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. The message is safe and goes later by itself.</source>
            <translation>{host} ne prend plus de courrier de ce compte aujourd’hui. Le message est en sûreté et part plus tard de lui-même.</translation>
        </message>
        <message>
            <source>Five days were not enough</source>
            <translation>Cinq jours n’ont pas suffi</translation>
        </message>
        <message>
            <source>The server put the message off again and again. It was not delivered and is safe here. The last answer is under Details.</source>
            <translation>Le serveur a reporté le message à chaque essai. Il n’a pas été remis et il est en sûreté ici. La dernière réponse est dans Détails.</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Trop gros pour le serveur</translation>
        </message>
        <message>
            <source>It is {size}, {host} takes {limit}. Nothing was sent. Take a file out, or send it another way.</source>
            <translation>Il fait {size}, {host} prend {limit}. Rien n’a été envoyé. Retirez un fichier, ou envoyez-le autrement.</translation>
        </message>
        <message>
            <source>{host} does not take a message of this size. Nothing was sent. Take a file out.</source>
            <translation>{host} ne prend pas un message de cette taille. Rien n’a été envoyé. Retirez un fichier.</translation>
        </message>
        <message>
            <source>The server cannot write this address</source>
            <translation>Le serveur ne sait pas écrire cette adresse</translation>
        </message>
        <message>
            <source>{address} has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>{address} a avant l’@ des lettres que {host} ne connaît pas. Rien n’a été envoyé. Utilisez une autre adresse de cette personne, ou un autre compte.</translation>
        </message>
        <message>
            <source>An address has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>Une adresse a avant l’@ des lettres que {host} ne connaît pas. Rien n’a été envoyé. Utilisez une autre adresse de cette personne, ou un autre compte.</translation>
        </message>
        <message>
            <source>The server does not keep it until then</source>
            <translation>Le serveur ne le garde pas jusque-là</translation>
        </message>
        <message>
            <source>It waits here instead, and goes at its time if this computer is on.</source>
            <translation>Il attend ici à la place, et part à son heure si cet ordinateur est allumé.</translation>
        </message>
        <message>
            <source>The server cannot take this file as it is</source>
            <translation>Le serveur ne peut pas prendre ce fichier tel quel</translation>
        </message>
        <message>
            <source>The message holds letters that {host} would damage. Nothing was sent. Use another account, or pack the attached message into an archive.</source>
            <translation>Le message contient des lettres que {host} abîmerait. Rien n’a été envoyé. Utilisez un autre compte, ou mettez le message joint dans une archive.</translation>
        </message>
        <message>
            <source>The lines at its top are not those of a template. The other templates work. Correct it in any editor.</source>
            <translation>Les lignes du début ne sont pas celles d’un modèle. Les autres modèles fonctionnent. Corrigez-le dans n’importe quel éditeur.</translation>
        </message>
        <message>
            <source>This key is taken</source>
            <translation>Cette clé est prise</translation>
        </message>
        <message>
            <source>Another snippet answers to “{name}”. Nothing was stored. Choose another key.</source>
            <translation>Un autre extrait répond à « {name} ». Rien n’a été enregistré. Choisissez une autre clé.</translation>
        </message>
        <message>
            <source>This key cannot be typed</source>
            <translation>Cette clé ne peut pas être tapée</translation>
        </message>
        <message>
            <source>A key has up to 30 letters, digits, _ or -. Nothing was stored.</source>
            <translation>Une clé a jusqu’à 30 lettres, chiffres, _ ou -. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{name} is too long</source>
            <translation>{name} est trop long</translation>
        </message>
        <message>
            <source>It is far longer than anybody's text. Nothing was read from it.</source>
            <translation>C’est bien plus long que le texte de quiconque. Rien n’en a été lu.</translation>
        </message>
        <message>
            <source>{host} was not asked for the picture</source>
            <translation>L’image n’a pas été demandée à {host}</translation>
        </message>
        <message>
            <source>The address leads into a private network, or from a secure page to an open one. It stays out.</source>
            <translation>L’adresse mène dans un réseau privé, ou d’une page sûre à une page ouverte. Elle reste de côté.</translation>
        </message>
        <message>
            <source>The address of the picture is not one of the web. It stays out.</source>
            <translation>L’adresse de l’image n’est pas du web. Elle reste de côté.</translation>
        </message>
        <message>
            <source>{host} did not give the picture</source>
            <translation>{host} n’a pas donné l’image</translation>
        </message>
        <message>
            <source>The server cannot be reached at the moment. The text is as it was.</source>
            <translation>Le serveur est injoignable pour le moment. Le texte est tel qu’il était.</translation>
        </message>
        <message>
            <source>The server of the picture cannot be reached at the moment.</source>
            <translation>Le serveur de l’image est injoignable pour le moment.</translation>
        </message>
        <message>
            <source>A picture at {host} is too large</source>
            <translation>Une image de {host} est trop grosse</translation>
        </message>
        <message>
            <source>Tintero stops behind 10 MB. The text is as it was.</source>
            <translation>Tintero s’arrête au-delà de 10 Mo. Le texte est tel qu’il était.</translation>
        </message>
        <message>
            <source>A picture is too large. Tintero stops behind 10 MB.</source>
            <translation>Une image est trop grosse. Tintero s’arrête au-delà de 10 Mo.</translation>
        </message>
        <message>
            <source>{host} has no such picture</source>
            <translation>{host} n’a pas cette image</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show. The text is as it was.</source>
            <translation>Ce qui est venu n’est pas une image que montrent les logiciels de courrier. Le texte est tel qu’il était.</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show.</source>
            <translation>Ce qui est venu n’est pas une image que montrent les logiciels de courrier.</translation>
        </message>
        <message>
            <source>A newer Tintero put it here. It is kept as it is and not sent.</source>
            <translation>Un Tintero plus récent l’a mis ici. Il est gardé tel quel et n’est pas envoyé.</translation>
        </message>
        <message>
            <source>{address} was refused; it does not have the message. The others have it.</source>
            <translation>{address} a été refusée ; elle n’a pas le message. Les autres l’ont.</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>D’une version plus récente</translation>
        </message>
        <message>
            <source>{host} had agreed to {some} of {all} recipients and was given the whole message; its answer is missing.</source>
            <translation>{host} avait accepté {some} destinataires sur {all} et a reçu tout le message ; sa réponse manque.</translation>
        </message>
        <message>
            <source>{some} of {all} recipients have it for certain and never get it again.</source>
            <translation>{some} destinataires sur {all} l’ont à coup sûr et ne le reçoivent plus.</translation>
        </message>
        <message>
            <source>Sent again it is the same message with the same Message-ID, by which many servers drop a double.</source>
            <translation>Renvoyé, c’est le même message avec le même Message-ID, grâce auquel beaucoup de serveurs écartent un double.</translation>
        </message>
        <message>
            <source>Sent, but the copy is gone</source>
            <translation>Envoyé, mais la copie a disparu</translation>
        </message>
        <message>
            <source>The server has the message. Its stored text was removed here.</source>
            <translation>Le serveur a le message. Son texte enregistré a été supprimé ici.</translation>
        </message>
        <message>
            <source>{why}. The server has the message and it is never sent again; only the copy waits, and is filed by itself as soon as that works.</source>
            <translation>{why}. Le serveur a le message et il n’est jamais renvoyé ; seule la copie attend, et se classe d’elle-même dès que c’est possible.</translation>
        </message>
        <message>
            <source>Sent, but not filed yet</source>
            <translation>Envoyé, mais pas encore classé</translation>
        </message>
        <message>
            <source>Next try in {time}</source>
            <translation>Prochain essai dans {time}</translation>
        </message>
        <message>
            <source>Goes to the server in {time}</source>
            <translation>Va au serveur dans {time}</translation>
        </message>
        <message>
            <source>Goes in {time}</source>
            <translation>Part dans {time}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Attend son compte</translation>
        </message>
        <message>
            <source>Goes next</source>
            <translation>Part ensuite</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Attente de la réponse du serveur</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Sending, {percent} %</source>
            <translation>Envoi, {percent} %</translation>
        </message>
        <message>
            <source>Sent to {some} of {all}</source>
            <translation>Envoyé à {some} sur {all}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>Gardé par le serveur jusqu’à {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Envoyé {time}</translation>
        </message>
        <message>
            <source>Waiting for you to sign in</source>
            <translation>Attend votre connexion</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Vous attend</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
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
            <translation>Cette boîte n’existe pas</translation>
        </message>
        <message>
            <source>{host} knows nobody of the address {address}.</source>
            <translation>{host} ne connaît personne à l’adresse {address}.</translation>
        </message>
        <message>
            <source>Look for a slip in the address, or ask the person for it another way.</source>
            <translation>Cherchez une faute dans l’adresse, ou demandez-la à la personne par un autre moyen.</translation>
        </message>
        <message>
            <source>{host} does not know one of these addresses.</source>
            <translation>{host} ne connaît pas l’une de ces adresses.</translation>
        </message>
        <message>
            <source>The part behind the @ leads nowhere</source>
            <translation>Ce qui suit le @ ne mène nulle part</translation>
        </message>
        <message>
            <source>{host} finds no mail server for {address}.</source>
            <translation>{host} ne trouve pas de serveur de courrier pour {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @.</source>
            <translation>Cherchez une faute après le @.</translation>
        </message>
        <message>
            <source>{host} finds no mail server for one of these addresses.</source>
            <translation>{host} ne trouve pas de serveur de courrier pour l’une de ces adresses.</translation>
        </message>
        <message>
            <source>The server cannot read the address</source>
            <translation>Le serveur ne peut pas lire l’adresse</translation>
        </message>
        <message>
            <source>{host} does not take {address} for an address.</source>
            <translation>{host} ne prend pas {address} pour une adresse.</translation>
        </message>
        <message>
            <source>Write it anew, without anything around it.</source>
            <translation>Écrivez-la de nouveau, sans rien autour.</translation>
        </message>
        <message>
            <source>{host} does not take one of these for an address.</source>
            <translation>{host} ne prend pas l’une d’elles pour une adresse.</translation>
        </message>
        <message>
            <source>The address could mean several people</source>
            <translation>L’adresse pourrait désigner plusieurs personnes</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox that {address} could be.</source>
            <translation>{host} connaît plus d’une boîte qui pourrait être {address}.</translation>
        </message>
        <message>
            <source>Ask the person for the full address.</source>
            <translation>Demandez à la personne son adresse complète.</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox for one of these addresses.</source>
            <translation>{host} connaît plus d’une boîte pour l’une de ces adresses.</translation>
        </message>
        <message>
            <source>The mailbox has moved</source>
            <translation>La boîte a déménagé</translation>
        </message>
        <message>
            <source>Nobody reads {address} any more. If the server named the new address, it is under Details.</source>
            <translation>Plus personne ne lit {address}. Si le serveur a donné la nouvelle adresse, elle est dans Détails.</translation>
        </message>
        <message>
            <source>Ask the person for the new address.</source>
            <translation>Demandez à la personne sa nouvelle adresse.</translation>
        </message>
        <message>
            <source>One of these mailboxes is no longer read. If the server named the new address, it is under Details.</source>
            <translation>L’une de ces boîtes n’est plus lue. Si le serveur a donné la nouvelle adresse, elle est dans Détails.</translation>
        </message>
        <message>
            <source>The address belongs to somebody else now</source>
            <translation>L’adresse appartient maintenant à quelqu’un d’autre</translation>
        </message>
        <message>
            <source>{host} says that {address} changed hands, and keeps the message from the new owner.</source>
            <translation>{host} dit que {address} a changé de mains, et ne donne pas le message au nouveau propriétaire.</translation>
        </message>
        <message>
            <source>Ask the person for an address of their own.</source>
            <translation>Demandez à la personne une adresse à elle.</translation>
        </message>
        <message>
            <source>{host} says that one of these addresses changed hands, and keeps the message from the new owner.</source>
            <translation>{host} dit que l’une de ces adresses a changé de mains, et ne donne pas le message au nouveau propriétaire.</translation>
        </message>
        <message>
            <source>Nobody receives mail there</source>
            <translation>Personne n’y reçoit de courrier</translation>
        </message>
        <message>
            <source>Whoever owns the part behind the @ of {address} has said that it takes no mail.</source>
            <translation>Le propriétaire de ce qui suit le @ dans {address} a dit qu’il ne reçoit pas de courrier.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or ask the person for another address.</source>
            <translation>Cherchez une faute après le @, ou demandez une autre adresse à la personne.</translation>
        </message>
        <message>
            <source>The owner of an address's domain has said that it takes no mail.</source>
            <translation>Le propriétaire du domaine d’une adresse a dit qu’il ne reçoit pas de courrier.</translation>
        </message>
        <message>
            <source>The server does not like an address</source>
            <translation>Une adresse déplaît au serveur</translation>
        </message>
        <message>
            <source>{host} does not take mail for {address} and gives no better reason.</source>
            <translation>{host} n’accepte pas de courrier pour {address} et ne dit pas mieux pourquoi.</translation>
        </message>
        <message>
            <source>Look for a slip in the address. The server's own words are under Details.</source>
            <translation>Cherchez une faute dans l’adresse. Les mots du serveur sont dans Détails.</translation>
        </message>
        <message>
            <source>{host} does not take one of these addresses and gives no better reason.</source>
            <translation>{host} n’accepte pas l’une de ces adresses et ne dit pas mieux pourquoi.</translation>
        </message>
        <message>
            <source>An old server stands in between</source>
            <translation>Un vieux serveur se trouve entre les deux</translation>
        </message>
        <message>
            <source>Behind {host} stands a server that would report nothing back.</source>
            <translation>Derrière {host} se trouve un serveur qui ne rapporterait rien.</translation>
        </message>
        <message>
            <source>Try it again, or ask the person whether it came.</source>
            <translation>Réessayez, ou demandez à la personne si elle l’a reçu.</translation>
        </message>
        <message>
            <source>The mailbox is closed</source>
            <translation>La boîte est fermée</translation>
        </message>
        <message>
            <source>The mailbox {address} is there, but it takes no mail at present.</source>
            <translation>La boîte {address} existe, mais ne reçoit pas de courrier en ce moment.</translation>
        </message>
        <message>
            <source>Use another address of this person, or reach them another way.</source>
            <translation>Utilisez une autre adresse de cette personne, ou joignez-la autrement.</translation>
        </message>
        <message>
            <source>One of these mailboxes takes no mail at present.</source>
            <translation>L’une de ces boîtes ne reçoit pas de courrier en ce moment.</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>La boîte est pleine</translation>
        </message>
        <message>
            <source>There is no room left in the mailbox {address}.</source>
            <translation>Il n’y a plus de place dans la boîte {address}.</translation>
        </message>
        <message>
            <source>Tell the person another way, and try it again when they have made room.</source>
            <translation>Prévenez la personne autrement, et réessayez quand elle aura fait de la place.</translation>
        </message>
        <message>
            <source>There is no room left in one of these mailboxes.</source>
            <translation>Il n’y a plus de place dans l’une de ces boîtes.</translation>
        </message>
        <message>
            <source>Too big for this mailbox</source>
            <translation>Trop gros pour cette boîte</translation>
        </message>
        <message>
            <source>The message is larger than {address} may receive.</source>
            <translation>Le message est plus gros que ce que {address} peut recevoir.</translation>
        </message>
        <message>
            <source>Take a file out, or send it another way.</source>
            <translation>Retirez un fichier, ou envoyez-le autrement.</translation>
        </message>
        <message>
            <source>The message is larger than one of these mailboxes may receive.</source>
            <translation>Le message est plus gros que ce que l’une de ces boîtes peut recevoir.</translation>
        </message>
        <message>
            <source>The mailbox takes nothing now</source>
            <translation>La boîte n’accepte rien pour l’instant</translation>
        </message>
        <message>
            <source>{host} cannot put anything into the mailbox {address} at the moment.</source>
            <translation>{host} ne peut rien déposer dans la boîte {address} pour l’instant.</translation>
        </message>
        <message>
            <source>Try it again later, or reach the person another way.</source>
            <translation>Réessayez plus tard, ou joignez la personne autrement.</translation>
        </message>
        <message>
            <source>{host} cannot put anything into one of these mailboxes at the moment.</source>
            <translation>{host} ne peut rien déposer dans l’une de ces boîtes pour l’instant.</translation>
        </message>
        <message>
            <source>The mailing list has trouble</source>
            <translation>La liste de diffusion a des ennuis</translation>
        </message>
        <message>
            <source>{address} is a list, and its members could not be reached.</source>
            <translation>{address} est une liste, et ses membres n’ont pas pu être joints.</translation>
        </message>
        <message>
            <source>Try it again later, or ask whoever looks after the list.</source>
            <translation>Réessayez plus tard, ou demandez à qui s’occupe de la liste.</translation>
        </message>
        <message>
            <source>One of these addresses is a list, and its members could not be reached.</source>
            <translation>L’une de ces adresses est une liste, et ses membres n’ont pas pu être joints.</translation>
        </message>
        <message>
            <source>You may not write to this list</source>
            <translation>Vous ne pouvez pas écrire à cette liste</translation>
        </message>
        <message>
            <source>{address} takes mail only from those it knows.</source>
            <translation>{address} n’accepte que le courrier de ceux qu’elle connaît.</translation>
        </message>
        <message>
            <source>Choose the sender that it knows, or ask whoever looks after it.</source>
            <translation>Choisissez l’expéditeur qu’elle connaît, ou demandez à qui s’en occupe.</translation>
        </message>
        <message>
            <source>One of these addresses takes mail only from those it knows.</source>
            <translation>L’une de ces adresses n’accepte que le courrier de ceux qu’elle connaît.</translation>
        </message>
        <message>
            <source>This mail is not wanted there</source>
            <translation>Ce courrier n’y est pas souhaité</translation>
        </message>
        <message>
            <source>The mailbox {address} does not let mail from you in.</source>
            <translation>La boîte {address} ne laisse pas entrer votre courrier.</translation>
        </message>
        <message>
            <source>Reach the person another way, or choose another sender.</source>
            <translation>Joignez la personne autrement, ou choisissez un autre expéditeur.</translation>
        </message>
        <message>
            <source>One of these mailboxes does not let mail from you in.</source>
            <translation>L’une de ces boîtes ne laisse pas entrer votre courrier.</translation>
        </message>
        <message>
            <source>The server cannot write these letters</source>
            <translation>Le serveur ne peut pas écrire ces lettres</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, knows only plain letters in addresses and subjects.</source>
            <translation>{host}, ou un serveur derrière lui, ne connaît que les lettres simples dans les adresses et les objets.</translation>
        </message>
        <message>
            <source>Use another address of the person, without accents before the @.</source>
            <translation>Utilisez une autre adresse de la personne, sans accents avant le @.</translation>
        </message>
        <message>
            <source>The server found a virus</source>
            <translation>Le serveur a trouvé un virus</translation>
        </message>
        <message>
            <source>{host} says that a file of the message is infected.</source>
            <translation>{host} dit qu’un fichier du message est infecté.</translation>
        </message>
        <message>
            <source>Take the file out and have it checked.</source>
            <translation>Retirez le fichier et faites-le vérifier.</translation>
        </message>
        <message>
            <source>A file of this kind is not let through</source>
            <translation>Un fichier de ce genre ne passe pas</translation>
        </message>
        <message>
            <source>{host} lets no programs and no scripts pass, nor archives that hold some.</source>
            <translation>{host} ne laisse passer ni programmes ni scripts, ni archives qui en contiennent.</translation>
        </message>
        <message>
            <source>Take the file out and send a link to it.</source>
            <translation>Retirez le fichier et envoyez un lien vers lui.</translation>
        </message>
        <message>
            <source>A link is on a blocklist</source>
            <translation>Un lien est sur une liste de blocage</translation>
        </message>
        <message>
            <source>{host} refuses a web address that the message names.</source>
            <translation>{host} refuse une adresse web que le message contient.</translation>
        </message>
        <message>
            <source>Take the link out.</source>
            <translation>Retirez le lien.</translation>
        </message>
        <message>
            <source>Taken for junk</source>
            <translation>Pris pour du courrier indésirable</translation>
        </message>
        <message>
            <source>{host} takes the message for spam.</source>
            <translation>{host} prend le message pour du spam.</translation>
        </message>
        <message>
            <source>Change what may look like it: the subject, links, files, or many recipients at once. The server's own words are under Details.</source>
            <translation>Changez ce qui peut y ressembler : l’objet, les liens, les fichiers, ou beaucoup de destinataires à la fois. Les mots du serveur sont dans Détails.</translation>
        </message>
        <message>
            <source>The server's rules do not allow it</source>
            <translation>Les règles du serveur ne le permettent pas</translation>
        </message>
        <message>
            <source>{host} refuses it by a rule of its own.</source>
            <translation>{host} le refuse selon une règle à lui.</translation>
        </message>
        <message>
            <source>Its own words under Details may name the rule; the provider can tell more.</source>
            <translation>Ses mots dans Détails nomment peut-être la règle ; le fournisseur peut en dire plus.</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, does not take a message of this size.</source>
            <translation>{host}, ou un serveur derrière lui, n’accepte pas un message de cette taille.</translation>
        </message>
        <message>
            <source>The server cannot carry what is in the message</source>
            <translation>Le serveur ne peut pas transporter ce que contient le message</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, cannot pass on this kind of text or file.</source>
            <translation>{host}, ou un serveur derrière lui, ne peut pas transmettre ce genre de texte ou de fichier.</translation>
        </message>
        <message>
            <source>Pack files into an archive, or send a link to them.</source>
            <translation>Mettez les fichiers dans une archive, ou envoyez un lien vers eux.</translation>
        </message>
        <message>
            <source>The server finds a fault in the message</source>
            <translation>Le serveur trouve une faute dans le message</translation>
        </message>
        <message>
            <source>{host} does not like how the message is built.</source>
            <translation>La façon dont le message est construit déplaît à {host}.</translation>
        </message>
        <message>
            <source>Try it as plain text, or without its files. The server's own words are under Details.</source>
            <translation>Essayez en texte simple, ou sans ses fichiers. Les mots du serveur sont dans Détails.</translation>
        </message>
        <message>
            <source>The priority is not taken</source>
            <translation>La priorité n’est pas acceptée</translation>
        </message>
        <message>
            <source>{host} does not carry a message of this priority, or not one of this size.</source>
            <translation>{host} ne transporte pas un message de cette priorité, ou pas de cette taille.</translation>
        </message>
        <message>
            <source>Set its priority to normal.</source>
            <translation>Remettez sa priorité à normale.</translation>
        </message>
        <message>
            <source>The protection asked for cannot be given</source>
            <translation>La protection demandée ne peut pas être donnée</translation>
        </message>
        <message>
            <source>{host} cannot pass the message on as protected as it should be.</source>
            <translation>{host} ne peut pas transmettre le message aussi protégé qu’il devrait l’être.</translation>
        </message>
        <message>
            <source>Send it with another account, or ask the provider.</source>
            <translation>Envoyez-le avec un autre compte, ou demandez au fournisseur.</translation>
        </message>
        <message>
            <source>Too many recipients</source>
            <translation>Trop de destinataires</translation>
        </message>
        <message>
            <source>{host} takes fewer recipients at once.</source>
            <translation>{host} accepte moins de destinataires à la fois.</translation>
        </message>
        <message>
            <source>Set in the account how many go at once, then try again.</source>
            <translation>Indiquez dans le compte combien partent à la fois, puis réessayez.</translation>
        </message>
        <message>
            <source>The server does not take this sender from you</source>
            <translation>Le serveur n’accepte pas cet expéditeur de votre part</translation>
        </message>
        <message>
            <source>{host} lets this account send only from its own addresses.</source>
            <translation>{host} ne laisse ce compte envoyer que depuis ses propres adresses.</translation>
        </message>
        <message>
            <source>Choose the sender that belongs to this account, or add the address on the provider's web site first.</source>
            <translation>Choisissez l’expéditeur de ce compte, ou ajoutez d’abord l’adresse sur le site du fournisseur.</translation>
        </message>
        <message>
            <source>The server finds a fault in your address</source>
            <translation>Le serveur trouve une faute dans votre adresse</translation>
        </message>
        <message>
            <source>{host} cannot read your own address, or finds nobody behind it.</source>
            <translation>{host} ne peut pas lire votre propre adresse, ou ne trouve personne derrière.</translation>
        </message>
        <message>
            <source>Choose another sender, or correct the address in the account.</source>
            <translation>Choisissez un autre expéditeur, ou corrigez l’adresse dans le compte.</translation>
        </message>
        <message>
            <source>Nobody could answer you</source>
            <translation>Personne ne pourrait vous répondre</translation>
        </message>
        <message>
            <source>The domain of your own address takes no mail, so {host} does not send for it.</source>
            <translation>Le domaine de votre propre adresse ne reçoit pas de courrier, donc {host} n’envoie pas pour elle.</translation>
        </message>
        <message>
            <source>Choose another sender.</source>
            <translation>Choisissez un autre expéditeur.</translation>
        </message>
        <message>
            <source>The sender could not be proven</source>
            <translation>L’expéditeur n’a pas pu être prouvé</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, wants proof (SPF, DKIM or DMARC) that mail of this sender may come this way.</source>
            <translation>{host}, ou un serveur derrière lui, veut une preuve (SPF, DKIM ou DMARC) que le courrier de cet expéditeur peut passer par ici.</translation>
        </message>
        <message>
            <source>Send it through the account of the sender's own provider. If this is that account, tell the provider.</source>
            <translation>Envoyez-le par le compte du fournisseur de l’expéditeur. Si c’est déjà ce compte, prévenez le fournisseur.</translation>
        </message>
        <message>
            <source>The provider has closed this account</source>
            <translation>Le fournisseur a fermé ce compte</translation>
        </message>
        <message>
            <source>{host} sends nothing for it at present.</source>
            <translation>{host} n’envoie rien pour lui en ce moment.</translation>
        </message>
        <message>
            <source>Look on the provider's web site why. Another account can send the message meanwhile.</source>
            <translation>Voyez pourquoi sur le site du fournisseur. Un autre compte peut envoyer le message en attendant.</translation>
        </message>
        <message>
            <source>The provider has stopped this account</source>
            <translation>Le fournisseur a bloqué ce compte</translation>
        </message>
        <message>
            <source>{host} has seen mail from it that looked like junk, and lets nothing out.</source>
            <translation>{host} en a vu partir du courrier qui semblait indésirable, et ne laisse plus rien sortir.</translation>
        </message>
        <message>
            <source>Sign in on the provider's web site and do what it asks. If somebody else may know the password, change it. Then try again.</source>
            <translation>Connectez-vous au site du fournisseur et faites ce qu’il demande. Si quelqu’un d’autre peut connaître le mot de passe, changez-le. Puis réessayez.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today.</source>
            <translation>{host} n’accepte plus de courrier de ce compte aujourd’hui.</translation>
        </message>
        <message>
            <source>Try it again tomorrow, or send it with another account.</source>
            <translation>Réessayez demain, ou envoyez-le avec un autre compte.</translation>
        </message>
        <message>
            <source>Too much in a short time</source>
            <translation>Trop en peu de temps</translation>
        </message>
        <message>
            <source>{host} has had more mail from this account or network than it likes.</source>
            <translation>{host} a reçu de ce compte ou de ce réseau plus de courrier qu’il n’en veut.</translation>
        </message>
        <message>
            <source>Wait an hour. How many messages go in a minute can be set in the account.</source>
            <translation>Attendez une heure. Le nombre de messages par minute se règle dans le compte.</translation>
        </message>
        <message>
            <source>Your network is on a blocklist</source>
            <translation>Votre réseau est sur une liste de blocage</translation>
        </message>
        <message>
            <source>{host} takes nothing from the network address that this computer has at the moment.</source>
            <translation>{host} n’accepte rien de l’adresse réseau que cet ordinateur a en ce moment.</translation>
        </message>
        <message>
            <source>Look that the account uses your own provider's server with a password, or go online another way.</source>
            <translation>Vérifiez que le compte utilise le serveur de votre fournisseur avec un mot de passe, ou connectez-vous autrement.</translation>
        </message>
        <message>
            <source>This network is not meant for mail servers</source>
            <translation>Ce réseau n’est pas fait pour des serveurs de courrier</translation>
        </message>
        <message>
            <source>{host} wants to know this computer by name, as mail servers have one. Servers for mail programs do not ask for that.</source>
            <translation>{host} veut connaître cet ordinateur par un nom, comme en ont les serveurs de courrier. Les serveurs pour programmes de courrier ne le demandent pas.</translation>
        </message>
        <message>
            <source>Set the server that your provider names for sending, usually at port 465 or 587.</source>
            <translation>Indiquez le serveur que votre fournisseur donne pour l’envoi, en général au port 465 ou 587.</translation>
        </message>
        <message>
            <source>The server does not pass your mail on</source>
            <translation>Le serveur ne transmet pas votre courrier</translation>
        </message>
        <message>
            <source>{host} delivers to others only for those who have signed in, or only for its own people.</source>
            <translation>{host} ne remet à d’autres que pour ceux qui se sont identifiés, ou que pour les siens.</translation>
        </message>
        <message>
            <source>Look that the account has the right server, and a password.</source>
            <translation>Vérifiez que le compte a le bon serveur, et un mot de passe.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password.</source>
            <translation>{host} n’accepte pas de courrier sans mot de passe.</translation>
        </message>
        <message>
            <source>Give the account one.</source>
            <translation>Donnez-en un au compte.</translation>
        </message>
        <message>
            <source>The server does not accept your sign-in</source>
            <translation>Le serveur n’accepte pas votre identification</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password.</source>
            <translation>{host} ne connaît pas ce couple de nom d’utilisateur et de mot de passe.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Identifiez-vous de nouveau.</translation>
        </message>
        <message>
            <source>Another way to sign in is wanted</source>
            <translation>Une autre façon de s’identifier est demandée</translation>
        </message>
        <message>
            <source>{host} finds the way in which this account signs in too weak, or cannot follow it.</source>
            <translation>{host} trouve trop faible la façon dont ce compte s’identifie, ou ne peut pas la suivre.</translation>
        </message>
        <message>
            <source>Choose another one in the account.</source>
            <translation>Choisissez-en une autre dans le compte.</translation>
        </message>
        <message>
            <source>The server wants a protected line</source>
            <translation>Le serveur veut une ligne protégée</translation>
        </message>
        <message>
            <source>{host} takes mail only over an encrypted line, and a modern one.</source>
            <translation>{host} n’accepte le courrier que par une ligne chiffrée, et moderne.</translation>
        </message>
        <message>
            <source>Choose TLS or STARTTLS in the account.</source>
            <translation>Choisissez TLS ou STARTTLS dans le compte.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes.</source>
            <translation>{host} demande aux nouveaux expéditeurs de revenir dans quelques minutes.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>The server has no room left</source>
            <translation>Le serveur n’a plus de place</translation>
        </message>
        <message>
            <source>{host} has no space for mail at the moment.</source>
            <translation>{host} n’a pas de place pour du courrier en ce moment.</translation>
        </message>
        <message>
            <source>Try it again later. If it stays so, tell the provider.</source>
            <translation>Réessayez plus tard. Si cela dure, prévenez le fournisseur.</translation>
        </message>
        <message>
            <source>The server takes no mail just now</source>
            <translation>Le serveur n’accepte pas de courrier pour l’instant</translation>
        </message>
        <message>
            <source>{host} is closed for a while, or has too much to do.</source>
            <translation>{host} est fermé un moment, ou a trop à faire.</translation>
        </message>
        <message>
            <source>Try it again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The server has trouble of its own</source>
            <translation>Le serveur a ses propres ennuis</translation>
        </message>
        <message>
            <source>Something is wrong on the side of {host}, not on yours.</source>
            <translation>Quelque chose ne va pas du côté de {host}, pas du vôtre.</translation>
        </message>
        <message>
            <source>The server lacks what this message needs</source>
            <translation>Il manque au serveur ce qu’il faut à ce message</translation>
        </message>
        <message>
            <source>{host} cannot do something that this message asks for.</source>
            <translation>{host} ne sait pas faire quelque chose que ce message demande.</translation>
        </message>
        <message>
            <source>Do without a delivery report, or use another account.</source>
            <translation>Renoncez au rapport de remise, ou utilisez un autre compte.</translation>
        </message>
        <message>
            <source>The server does not understand us</source>
            <translation>Le serveur ne nous comprend pas</translation>
        </message>
        <message>
            <source>{host} does not know a word that every mail program uses, or something on the way changes it.</source>
            <translation>{host} ne connaît pas un mot qu’emploie tout programme de courrier, ou quelque chose le change en chemin.</translation>
        </message>
        <message>
            <source>Look at server and port of the account. A virus scanner or a network filter may be in the way.</source>
            <translation>Regardez le serveur et le port du compte. Un antivirus ou un filtre réseau gêne peut-être.</translation>
        </message>
        <message>
            <source>The recipient's server cannot be reached</source>
            <translation>Le serveur du destinataire est injoignable</translation>
        </message>
        <message>
            <source>{host} got no answer from the server of {address}.</source>
            <translation>{host} n’a pas eu de réponse du serveur de {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or try it again later.</source>
            <translation>Cherchez une faute après le @, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} got no answer from a server behind it.</source>
            <translation>{host} n’a pas eu de réponse d’un serveur derrière lui.</translation>
        </message>
        <message>
            <source>The server cannot look addresses up</source>
            <translation>Le serveur ne peut pas chercher d’adresses</translation>
        </message>
        <message>
            <source>{host} got no answer from its own directory.</source>
            <translation>{host} n’a pas eu de réponse de son propre annuaire.</translation>
        </message>
        <message>
            <source>There is no way to the recipient</source>
            <translation>Aucun chemin ne mène au destinataire</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of {address}.</source>
            <translation>{host} ne connaît aucun chemin vers le serveur de {address}.</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of one of these addresses.</source>
            <translation>{host} ne connaît aucun chemin vers le serveur de l’une de ces adresses.</translation>
        </message>
        <message>
            <source>Too much mail on the way</source>
            <translation>Trop de courrier en route</translation>
        </message>
        <message>
            <source>{host}, or the network behind it, has more to do than it can.</source>
            <translation>{host}, ou le réseau derrière lui, a plus à faire qu’il ne peut.</translation>
        </message>
        <message>
            <source>The mail would go in a circle</source>
            <translation>Le courrier tournerait en rond</translation>
        </message>
        <message>
            <source>The server of {address} sends its mail back to where it came from.</source>
            <translation>Le serveur de {address} renvoie son courrier d’où il vient.</translation>
        </message>
        <message>
            <source>Tell the person or their provider another way; the address may be wrong.</source>
            <translation>Prévenez la personne ou son fournisseur autrement ; l’adresse est peut-être fausse.</translation>
        </message>
        <message>
            <source>A server of these addresses sends its mail back to where it came from.</source>
            <translation>Un serveur de ces adresses renvoie son courrier d’où il vient.</translation>
        </message>
        <message>
            <source>The server has given up</source>
            <translation>Le serveur a renoncé</translation>
        </message>
        <message>
            <source>{host} could not deliver the message in the time it allows.</source>
            <translation>{host} n’a pas pu remettre le message dans le temps qu’il accorde.</translation>
        </message>
        <message>
            <source>Try it again, or reach the person another way.</source>
            <translation>Réessayez, ou joignez la personne autrement.</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>Trust it no longer</source>
            <translation>Ne plus lui faire confiance</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for this server.</source>
            <translation>Un chiffrement qui n’est plus sûr est permis à ce serveur.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Ne plus le permettre</translation>
        </message>
        <message>
            <source>You trust one certificate for this server, since {date}. It begins with {start}.</source>
            <translation>Vous acceptez un certificat pour ce serveur depuis le {date}. Il commence par {start}.</translation>
        </message>
        <message>
            <source>{host} has only encryption that was given up years ago, because it can be broken: whoever sits on the line may read your password and your mail. Allow it for a server in your own network, or until the provider has renewed it. It holds for this server only, and you can take it back at any time.</source>
            <translation>{host} n’a qu’un chiffrement abandonné depuis des années, car il peut être cassé : qui se tient sur la ligne peut lire votre mot de passe et votre courrier. Permettez-le pour un serveur de votre propre réseau, ou jusqu’à ce que le fournisseur l’ait renouvelé. Cela ne vaut que pour ce serveur, et vous pouvez revenir dessus à tout moment.</translation>
        </message>
        <message>
            <source>Allow old encryption?</source>
            <translation>Permettre un ancien chiffrement ?</translation>
        </message>
        <message>
            <source>Do not connect</source>
            <translation>Ne pas se connecter</translation>
        </message>
        <message>
            <source>Allow it for this server</source>
            <translation>L’autoriser pour ce serveur</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsSection</name>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Since {date} one certificate is trusted for {host}, port {port}, though it fails a check.</source>
            <translation>Depuis le {date}, un certificat est accepté pour {host}, port {port}, bien qu’il échoue à une vérification.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Ne plus lui faire confiance</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for {host}, port {port}.</source>
            <translation>Un chiffrement qui n’est plus sûr est permis pour {host}, port {port}.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Ne plus le permettre</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Save the messages in a folder</source>
            <translation>Enregistrer les messages dans un dossier</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Send by mail…</source>
            <translation>Envoyer par courrier…</translation>
        </message>
        <message>
            <source>Fault report, Tintero {version}</source>
            <translation>Rapport de panne, Tintero {version}</translation>
        </message>
        <message>
            <source>What I was doing:</source>
            <translation>Ce que je faisais :</translation>
        </message>
        <message>
            <source>Report a fault</source>
            <translation>Signaler une erreur</translation>
        </message>
        <message>
            <source>No password is in this report, and of addresses not the names. Read it first.</source>
            <translation>Ce rapport ne contient aucun mot de passe, ni les noms des adresses. Lisez-le d’abord.</translation>
        </message>
        <message>
            <source>Tintero did not answer for a while</source>
            <translation>Tintero n’a pas répondu pendant un moment</translation>
        </message>
        <message>
            <source>The report says where it was stuck. What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>Le rapport dit où il est resté bloqué. Ce que vous avez écrit est dans Brouillons. Ce rapport ne contient ni adresse ni texte.</translation>
        </message>
        <message>
            <source>Tintero ended by mistake last time</source>
            <translation>La dernière fois, Tintero s’est arrêté par erreur</translation>
        </message>
        <message>
            <source>What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>Ce que vous avez écrit est dans Brouillons. Ce rapport ne contient ni adresse ni texte.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fill in “{name}”</source>
            <translation>Compléter « {name} »</translation>
        </message>
        <message>
            <source>Name &lt;address&gt;</source>
            <translation>Nom &lt;adresse&gt;</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>L’écrire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What stays empty stays in braces, to be filled later.</source>
            <translation>Ce qui reste vide garde ses accolades, à compléter plus tard.</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Options for {name}</source>
            <translation>Options de {name}</translation>
        </message>
        <message>
            <source>{size} when sent, {original} here</source>
            <translation>{size} à l’envoi, {original} ici</translation>
        </message>
        <message>
            <source>{size} · in the text</source>
            <translation>{size} · dans le texte</translation>
        </message>
        <message>
            <source>{name}, {size}, in the text</source>
            <translation>{name}, {size}, dans le texte</translation>
        </message>
        <message>
            <source>{size} · attached</source>
            <translation>{size} · joint</translation>
        </message>
        <message>
            <source>{name}, {size}, attached</source>
            <translation>{name}, {size}, joint</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Attach instead</source>
            <translation>Joindre plutôt</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>Mettre dans le texte</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Rogner…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} sur {limit}</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Aucun programme n’ouvre ce fichier</translation>
        </message>
        <message>
            <source>Save {name} to look at it.</source>
            <translation>Enregistrez {name} pour le voir.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Source du message</translation>
        </message>
        <message>
            <source>This file may run as a program</source>
            <translation>Ce fichier peut s’exécuter comme un programme</translation>
        </message>
        <message>
            <source>{name} came by mail. Open it only if you expected it and know who sent it.</source>
            <translation>{name} est arrivé par courrier. Ne l’ouvrez que si vous l’attendiez et savez qui l’a envoyé.</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Ne pas ouvrir</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Précédent (Maj+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Suivant (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <source>In the selection</source>
            <translation>Dans la sélection</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n remplacement</numerusform>
                <numerusform>%n remplacements</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>more than {number}</source>
            <translation>plus de {number}</translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation>{total} trouvés</translation>
        </message>
        <message>
            <source>{number} of {total}, from the other end</source>
            <translation>{number} sur {total}, depuis l’autre bout</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Fittings</name>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Une partie de la mise en forme a été simplifiée</translation>
        </message>
        <message>
            <source>What was pasted had more than a mail can carry safely. The words are all there.</source>
            <translation>Ce qui a été collé contenait plus qu’un message ne peut porter en sécurité. Les mots y sont tous.</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Write one</source>
            <translation>En écrire un</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Prendre le nouveau</translation>
        </message>
        <message>
            <source>Move to Bcc</source>
            <translation>Passer en Cci</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>Décrire…</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Charger et inclure</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Utiliser celle-là</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Leave the list out</source>
            <translation>Laisser la liste de côté</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L’afficher</translation>
        </message>
        <message>
            <source>Shrink pictures</source>
            <translation>Réduire les images</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Mettre dans un ZIP</translation>
        </message>
        <message>
            <source>files.zip</source>
            <translation>fichiers.zip</translation>
        </message>
        <message>
            <source>Packing the files saves nothing</source>
            <translation>Compresser les fichiers n’économise rien</translation>
        </message>
        <message>
            <source>They stay as they are.</source>
            <translation>Ils restent tels quels.</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programmés</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyés</translation>
        </message>
        <message>
            <source>Practice inbox</source>
            <translation>Réception d’essai</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Search drafts</source>
            <translation>Chercher dans les brouillons</translation>
        </message>
        <message>
            <source>Search sent messages</source>
            <translation>Chercher dans les messages envoyés</translation>
        </message>
        <message>
            <source>Search scheduled messages</source>
            <translation>Chercher dans les messages programmés</translation>
        </message>
        <message>
            <source>Search received messages</source>
            <translation>Chercher dans les messages reçus</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>{name}, {count}, needs you</source>
            <translation>{name}, {count}, a besoin de vous</translation>
        </message>
        <message>
            <source>{name}, needs you</source>
            <translation>{name}, a besoin de vous</translation>
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
            <translation>Mise en forme</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Style de paragraphe</translation>
        </message>
        <message>
            <source>Default font</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Text colour</source>
            <translation>Couleur du texte</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Surlignage</translation>
        </message>
        <message>
            <source>Text colour…</source>
            <translation>Couleur du texte…</translation>
        </message>
        <message>
            <source>Highlight…</source>
            <translation>Surlignage…</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Image…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <source>Default size</source>
            <translation>Taille par défaut</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Mettre une image dans le texte</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Interligne</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espace au-dessous</translation>
        </message>
        <message>
            <source>Markers of the list</source>
            <translation>Puces de la liste</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
    </context>
    <context>
        <name>FormatMenu</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Style de paragraphe</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Interligne</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espace au-dessous</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Size on screen</source>
            <translation>Taille à l’écran</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Make it the default</source>
            <translation>En faire le programme par défaut</translation>
        </message>
        <message>
            <source>Default mail program</source>
            <translation>Logiciel de courrier par défaut</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>What the desktop tells you while no window of Tintero is in front: that a message was sent, or only that one failed or needs you.</source>
            <translation>Ce que le bureau vous dit quand aucune fenêtre de Tintero n’est devant : qu’un message est parti, ou seulement qu’un autre a échoué ou a besoin de vous.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icône dans la zone de notification</translation>
        </message>
        <message>
            <source>Shows what waits. Tintero goes on without a window, so that planned messages leave in time.</source>
            <translation>Montre ce qui attend. Tintero continue sans fenêtre, pour que les messages programmés partent à l’heure.</translation>
        </message>
        <message>
            <source>This desktop has no tray: an icon there would not be seen.</source>
            <translation>Ce bureau n’a pas de zone de notification : une icône n’y serait pas vue.</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>Le bureau ne l’a pas accepté. Choisissez Tintero dans les réglages du bureau, là où sont les programmes par défaut.</translation>
        </message>
        <message>
            <source>Open the system's settings</source>
            <translation>Ouvrir les réglages du système</translation>
        </message>
        <message>
            <source>Tintero opens mail links and message files.</source>
            <translation>Tintero ouvre les liens de courrier et les fichiers de message.</translation>
        </message>
        <message>
            <source>Another program opens mail links and message files.</source>
            <translation>Un autre programme ouvre les liens de courrier et les fichiers de message.</translation>
        </message>
        <message>
            <source>Cannot be set: this desktop does not know Tintero. It does when Tintero is installed as a package.</source>
            <translation>Réglage impossible : ce bureau ne connaît pas Tintero. Il le connaît quand Tintero est installé comme paquet.</translation>
        </message>
        <message>
            <source>Only you can choose it, in the settings of the system.</source>
            <translation>Vous seul pouvez le choisir, dans les réglages du système.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cci</translation>
        </message>
        <message>
            <source>A copy that everybody sees (Ctrl+Shift+C)</source>
            <translation>Une copie que tous voient (Ctrl+Maj+C)</translation>
        </message>
        <message>
            <source>A copy that nobody else sees (Ctrl+Shift+B)</source>
            <translation>Une copie que personne d’autre ne voit (Ctrl+Maj+B)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Use the sender's own address</source>
            <translation>Utiliser l’adresse propre à l’expéditeur</translation>
        </message>
        <message>
            <source>as {address}</source>
            <translation>comme {address}</translation>
        </message>
    </context>
    <context>
        <name>HistoryRoom</name>
        <message>
            <source>Subject then: {subject}</source>
            <translation>Objet alors : {subject}</translation>
        </message>
        <message>
            <source>Recipients then: {people}</source>
            <translation>Destinataires alors : {people}</translation>
        </message>
        <message>
            <source>Files then: {names}</source>
            <translation>Fichiers alors : {names}</translation>
        </message>
        <message>
            <source>The earlier version is back</source>
            <translation>La version antérieure est revenue</translation>
        </message>
        <message>
            <source>What stood here before it is among the earlier versions now.</source>
            <translation>Ce qui était ici auparavant est maintenant parmi les versions antérieures.</translation>
        </message>
    </context>
    <context>
        <name>HomeActions</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Outbox</source>
            <translation>B&amp;oîte d’envoi</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Nouveau message</translation>
        </message>
        <message>
            <source>New from &amp;template…</source>
            <translation>Nouveau depuis un &amp;modèle…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Open a message &amp;file…</source>
            <translation>Ouvrir un &amp;fichier de message…</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>&amp;Répondre</translation>
        </message>
        <message>
            <source>Reply to &amp;all</source>
            <translation>Répondre à &amp;tous</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>Trans&amp;férer</translation>
        </message>
        <message>
            <source>Forward as a&amp;ttachment</source>
            <translation>Transférer en pièce &amp;jointe</translation>
        </message>
        <message>
            <source>Open in a w&amp;indow</source>
            <translation>Ouvrir dans une f&amp;enêtre</translation>
        </message>
        <message>
            <source>View &amp;source…</source>
            <translation>Voir la &amp;source…</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Enregistrer dans un fic&amp;hier…</translation>
        </message>
        <message>
            <source>Save as a mail&amp;box (mbox)…</source>
            <translation>Enregistrer en &amp;boîte aux lettres (mbox)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>I&amp;mprimer…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Delivery details…</source>
            <translation>&amp;Détails de la remise…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Dupli&amp;cate</source>
            <translation>D&amp;upliquer</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Su&amp;pprimer</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>Re&amp;chercher</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Panneau suiva&amp;nt</translation>
        </message>
        <message>
            <source>P&amp;revious pane</source>
            <translation>Panneau préc&amp;édent</translation>
        </message>
        <message>
            <source>Menu &amp;bar</source>
            <translation>&amp;Barre de menus</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>&amp;Suspendre l’envoi</translation>
        </message>
        <message>
            <source>&amp;Send all now</source>
            <translation>&amp;Tout envoyer maintenant</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>Ajouter un &amp;compte…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Fermer &amp;la fenêtre</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
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
            <translation>Ajouter une identité…</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Edit: {address}</source>
            <translation>Modifier : {address}</translation>
        </message>
        <message>
            <source>Signs with “{name}”</source>
            <translation>Signe avec « {name} »</translation>
        </message>
        <message>
            <source>New messages from here</source>
            <translation>Nouveaux messages d’ici</translation>
        </message>
        <message>
            <source>Remove this identity…</source>
            <translation>Supprimer cette identité…</translation>
        </message>
        <message>
            <source>More for {address}</source>
            <translation>Plus sur {address}</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Change an identity</source>
            <translation>Modifier une identité</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Ajouter une identité</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Les réponses vont à</translation>
        </message>
        <message>
            <source>Empty: to the address itself.</source>
            <translation>Vide : à l’adresse elle-même.</translation>
        </message>
        <message>
            <source>Always a copy to</source>
            <translation>Toujours une copie à</translation>
        </message>
        <message>
            <source>Everybody sees them. Parted by commas.</source>
            <translation>Tous les voient. Séparées par des virgules.</translation>
        </message>
        <message>
            <source>Always a hidden copy to</source>
            <translation>Toujours une copie cachée à</translation>
        </message>
        <message>
            <source>Stands in Bcc of each new message, where you see it and can take it out. Readers never do.</source>
            <translation>Elle figure en Cci de chaque nouveau message, où vous la voyez et pouvez la retirer. Les lecteurs ne la voient jamais.</translation>
        </message>
        <message>
            <source>Also answer for</source>
            <translation>Répondre aussi pour</translation>
        </message>
        <message>
            <source>What was written to such an address is answered from it: *@prado.studio, ana+*@prado.studio</source>
            <translation>À ce qui a été écrit à une telle adresse, on répond de celle-ci : *@prado.studio, ana+*@prado.studio</translation>
        </message>
        <message>
            <source>Mail to these domains is from here</source>
            <translation>Le courrier à ces domaines part d’ici</translation>
        </message>
        <message>
            <source>Tintero asks when another sender is about to write there: customer.example, uni.example</source>
            <translation>Tintero demande quand un autre expéditeur s’apprête à y écrire : client.example, univ.example</translation>
        </message>
        <message>
            <source>Sends over a server of its own</source>
            <translation>Envoie par son propre serveur</translation>
        </message>
    </context>
    <context>
        <name>KeepingBox</name>
        <message>
            <source>Keep them in a vault…</source>
            <translation>Les garder dans un coffre…</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Changer la phrase secrète…</translation>
        </message>
        <message>
            <source>Delete the vault…</source>
            <translation>Supprimer le coffre…</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>N’utiliser que pour cette session</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is open.</source>
            <translation>Gardé dans le coffre : un fichier du dossier de Tintero, chiffré avec votre phrase secrète. Il est ouvert.</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is locked.</source>
            <translation>Gardé dans le coffre : un fichier du dossier de Tintero, chiffré avec votre phrase secrète. Il est verrouillé.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in a file.</source>
            <translation>Gardé dans le trousseau du système, jamais dans un fichier.</translation>
        </message>
        <message>
            <source>Waiting for the keyring… It may be locked; unlock it in the window that the system shows.</source>
            <translation>Attente du trousseau… Il est peut-être verrouillé ; déverrouillez-le dans la fenêtre que montre le système.</translation>
        </message>
        <message>
            <source>Looking for the system's keyring…</source>
            <translation>Recherche du trousseau du système…</translation>
        </message>
        <message>
            <source>The system's keyring does not work now: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Le trousseau du système ne fonctionne pas : les mots de passe sont connus jusqu’à la fermeture de Tintero, et redemandés la fois suivante. Un coffre, ou une commande, l’évite.</translation>
        </message>
        <message>
            <source>This system offers no keyring: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Ce système n’offre pas de trousseau : les mots de passe sont connus jusqu’à la fermeture de Tintero, et redemandés la fois suivante. Un coffre, ou une commande, l’évite.</translation>
        </message>
        <message>
            <source>Delete the vault?</source>
            <translation>Supprimer le coffre ?</translation>
        </message>
        <message>
            <source>Its passwords are known until Tintero ends, or go to the keyring if there is one now.</source>
            <translation>Ses mots de passe sont connus jusqu’à la fermeture de Tintero, ou passent au trousseau s’il y en a un.</translation>
        </message>
        <message>
            <source>It is locked: the passwords in it are gone for good, and you type them again when asked.</source>
            <translation>Il est verrouillé : les mots de passe qu’il contient sont perdus pour toujours, et vous les retapez à la demande.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Delete the vault</source>
            <translation>Supprimer le coffre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Search by name or by key</source>
            <translation>Chercher par nom ou par touche</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Pas de touche</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>L’utiliser ici</translation>
        </message>
        <message>
            <source>Key for “{name}”</source>
            <translation>Touche pour « {name} »</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>écriture</translation>
        </message>
        <message>
            <source>mail window</source>
            <translation>fenêtre du courrier</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>A key that types something cannot be a shortcut. Use it with Ctrl or Alt.</source>
            <translation>Une touche qui écrit quelque chose ne peut pas être un raccourci. Utilisez-la avec Ctrl ou Alt.</translation>
        </message>
        <message>
            <source>{keys} does {names} already.</source>
            <translation>{keys} fait déjà ceci : {names}.</translation>
        </message>
    </context>
    <context>
        <name>KeyringWindow</name>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Attente du trousseau…</translation>
        </message>
        <message>
            <source>The system keeps your passwords in its keyring, which seems to be locked. Unlock it in the window that the system shows; mail that waits goes by itself then.</source>
            <translation>Le système garde vos mots de passe dans son trousseau, qui semble verrouillé. Déverrouillez-le dans la fenêtre que montre le système ; le courrier en attente part alors de lui-même.</translation>
        </message>
        <message>
            <source>Waiting for the keyring – Tintero</source>
            <translation>Attente du trousseau – Tintero</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>N’utiliser que pour cette session</translation>
        </message>
        <message>
            <source>Type the password once more; it is forgotten when Tintero ends.</source>
            <translation>Tapez le mot de passe encore une fois ; il est oublié à la fermeture de Tintero.</translation>
        </message>
        <message>
            <source>Go on waiting</source>
            <translation>Continuer à attendre</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>At once. Messages that are open keep the one they have.</source>
            <translation>Tout de suite. Les messages ouverts gardent la leur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>LaterDialog</name>
        <message>
            <source>When shall it go?</source>
            <translation>Quand doit-il partir ?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Remettre maintenant</translation>
        </message>
        <message>
            <source>The server keeps it and sends it then, also if this computer is off. Once it was handed over it can no longer be stopped from here.</source>
            <translation>Le serveur le garde et l’envoie alors, même si cet ordinateur est éteint. Une fois remis, il ne peut plus être arrêté d’ici.</translation>
        </message>
        <message>
            <source>Tintero sends it then if it runs on this computer, else as soon as it is started.</source>
            <translation>Tintero l’envoie alors s’il tourne sur cet ordinateur, sinon dès qu’il est lancé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Send then</source>
            <translation>Envoyer alors</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>Goes {day}, {time}.</source>
            <translation>Part {day}, {time}.</translation>
        </message>
        <message>
            <source>Goes {day}, {time} here.</source>
            <translation>Part {day}, {time}, heure d’ici.</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>Aucun fuseau horaire de ce nom.</translation>
        </message>
        <message>
            <source>The server keeps it until {day}, {time} at the latest.</source>
            <translation>Le serveur le garde au plus tard jusqu’à {day}, {time}.</translation>
        </message>
        <message>
            <source>This time is past.</source>
            <translation>Cette heure est passée.</translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Répondre à tous</translation>
        </message>
        <message>
            <source>Reply to list</source>
            <translation>Répondre à la liste</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Transférer</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Transférer en pièce jointe</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Modifier comme nouveau</translation>
        </message>
        <message>
            <source>{author}, {date}</source>
            <translation>{author}, {date}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Expéditeur inconnu</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Seuls les mots sont montrés</translation>
        </message>
        <message>
            <source>This message is built in a way that could not be read safely. Its files are not listed.</source>
            <translation>Ce message est fait d’une façon qui n’a pas pu être lue en sécurité. Ses fichiers ne sont pas listés.</translation>
        </message>
        <message>
            <source>Not everything is shown</source>
            <translation>Tout n’est pas montré</translation>
        </message>
        <message>
            <source>This message has more parts or text than a letter needs. The file itself is complete.</source>
            <translation>Ce message a plus de parties ou de texte qu’il n’en faut à une lettre. Le fichier lui-même est complet.</translation>
        </message>
        <message>
            <source>This message is damaged</source>
            <translation>Ce message est endommagé</translation>
        </message>
        <message>
            <source>Part of its structure is missing or wrong. What could be made out is shown.</source>
            <translation>Une partie de sa structure manque ou est fausse. Ce qui a pu être compris est montré.</translation>
        </message>
        <message>
            <source>Some characters may be wrong</source>
            <translation>Certains caractères peuvent être faux</translation>
        </message>
        <message>
            <source>The message does not say rightly in which character set it is written, so that was guessed.</source>
            <translation>Le message n’indique pas correctement son jeu de caractères ; celui-ci a été deviné.</translation>
        </message>
        <message>
            <source>The words of this message are locked</source>
            <translation>Les mots de ce message sont verrouillés</translation>
        </message>
        <message>
            <source>It was encrypted or sealed by another program, and Tintero cannot open that. Save {name} and open it with the program that has your key.</source>
            <translation>Un autre programme l’a chiffré ou scellé, et Tintero ne peut pas l’ouvrir. Enregistrez {name} et ouvrez-le avec le programme qui détient votre clé.</translation>
        </message>
        <message>
            <source>It was encrypted with OpenPGP. Copy all of it into the program that has your key.</source>
            <translation>Il est chiffré avec OpenPGP. Copiez-le en entier dans le programme qui détient votre clé.</translation>
        </message>
        <message>
            <source>Outlook packed what came with this message</source>
            <translation>Outlook a empaqueté ce qui accompagne ce message</translation>
        </message>
        <message>
            <source>Files and formatting are inside {name}, which Tintero cannot open.</source>
            <translation>Les fichiers et la mise en forme sont dans {name}, que Tintero ne peut pas ouvrir.</translation>
        </message>
        <message>
            <source>{author} wrote:</source>
            <translation>{author} a écrit :</translation>
        </message>
        <message>
            <source>On {date}, {author} wrote:</source>
            <translation>Le {date}, {author} a écrit :</translation>
        </message>
        <message>
            <source>---------- Forwarded message ----------</source>
            <translation>---------- Message transféré ----------</translation>
        </message>
        <message>
            <source>From: {words}</source>
            <translation>De : {words}</translation>
        </message>
        <message>
            <source>Date: {words}</source>
            <translation>Date : {words}</translation>
        </message>
        <message>
            <source>Subject: {words}</source>
            <translation>Objet : {words}</translation>
        </message>
        <message>
            <source>To: {words}</source>
            <translation>À : {words}</translation>
        </message>
        <message>
            <source>Cc: {words}</source>
            <translation>Cc : {words}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} et %n autre</numerusform>
                <numerusform>{names} et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences of what is shipped</source>
            <translation>Licences de ce qui est fourni</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The package brings no text of its licence along.</source>
            <translation>Le paquet n’apporte pas le texte de sa licence.</translation>
        </message>
        <message>
            <source>Licence of {name}</source>
            <translation>Licence de {name}</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Words, or to:name, subject:words, has:file (Ctrl+F)</source>
            <translation>Des mots, ou to:nom, subject:mots, has:file (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>LogRows</name>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habituel</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>For finding a fault. Passwords, permissions and the names in addresses are never in it.</source>
            <translation>Pour trouver un défaut. Les mots de passe, les autorisations et les noms des adresses n’y sont jamais.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Ce qui est noté</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>The paper has a choice of its own: your readers read on light.</source>
            <translation>Le papier se choisit à part : vos lecteurs lisent sur clair.</translation>
        </message>
        <message>
            <source>Dimmed</source>
            <translation>Tamisé</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Dimmed is easier on the eyes in the evening. The mail stays as it is.</source>
            <translation>Tamisé, il repose les yeux le soir. Le message ne change pas.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Compact shows more rows, and of a message only its subject.</source>
            <translation>Compact montre plus de lignes, et d’un message seulement son objet.</translation>
        </message>
        <message>
            <source>Size of the writing</source>
            <translation>Taille de l’écriture</translation>
        </message>
        <message>
            <source>On your screen only, for windows opened from now on; the mail stays as it is.</source>
            <translation>Sur votre écran seulement, pour les fenêtres ouvertes à partir de maintenant ; le message ne change pas.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>None lets notes appear at once, and shows a clock where something turns.</source>
            <translation>Avec Aucun, les avis apparaissent d’un coup, et une horloge remplace ce qui tourne.</translation>
        </message>
    </context>
    <context>
        <name>MailLink</name>
        <message>
            <source>{people} would get a copy that nobody else sees. Take them out of Bcc if that is not your wish.</source>
            <translation>{people} recevrait une copie que personne d’autre ne voit. Retirez-la de Cci si vous ne le souhaitez pas.</translation>
        </message>
        <message>
            <source>The link adds blind copies</source>
            <translation>Le lien ajoute des copies cachées</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <source>A link may not attach files</source>
            <translation>Un lien ne peut pas joindre de fichiers</translation>
        </message>
        <message>
            <source>This one wanted {names} from your disk. Nothing was attached.</source>
            <translation>Celui-ci voulait {names} de votre disque. Rien n’a été joint.</translation>
        </message>
        <message>
            <source>This one wanted a file from your disk. Nothing was attached.</source>
            <translation>Celui-ci voulait un fichier de votre disque. Rien n’a été joint.</translation>
        </message>
        <message>
            <source>Some recipients were left out</source>
            <translation>Des destinataires ont été laissés de côté</translation>
        </message>
        <message>
            <source>The link hid line breaks in them, or they were far too long to be addresses.</source>
            <translation>Le lien y cachait des sauts de ligne, ou ils étaient bien trop longs pour être des adresses.</translation>
        </message>
        <message>
            <source>The link has more of them than a link may bring.</source>
            <translation>Le lien en a plus qu’un lien ne peut en apporter.</translation>
        </message>
        <message>
            <source>The link was cut</source>
            <translation>Le lien a été coupé</translation>
        </message>
        <message>
            <source>Its text is longer than a link may bring; the beginning is here.</source>
            <translation>Son texte est plus long qu’un lien ne peut en apporter ; le début est ici.</translation>
        </message>
    </context>
    <context>
        <name>MailQuit</name>
        <message>
            <source>“{subject}” has not gone yet</source>
            <translation>« {subject} » n’est pas encore parti</translation>
        </message>
        <message>
            <source>One message has not gone yet</source>
            <translation>Un message n’est pas encore parti</translation>
        </message>
        <message>
            <source>{count} messages have not gone yet</source>
            <translation>{count} messages ne sont pas encore partis</translation>
        </message>
        <message>
            <source>Quit Tintero</source>
            <translation>Quitter Tintero</translation>
        </message>
        <message>
            <source>It is safe in the Outbox. If Tintero ends now, it goes at the next start.</source>
            <translation>Il est en sûreté dans la boîte d’envoi. Si Tintero se ferme maintenant, il part au prochain lancement.</translation>
        </message>
        <message>
            <source>Do not quit</source>
            <translation>Ne pas quitter</translation>
        </message>
        <message>
            <source>Wait until it is sent</source>
            <translation>Attendre qu’il soit envoyé</translation>
        </message>
        <message>
            <source>Send it at the next start</source>
            <translation>L’envoyer au prochain lancement</translation>
        </message>
        <message>
            <source>Quit now, send it later</source>
            <translation>Quitter maintenant, l’envoyer plus tard</translation>
        </message>
        <message>
            <source>Tintero ends as soon as nothing waits any more.</source>
            <translation>Tintero se ferme dès que plus rien n’attend.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Messages in {name}</source>
            <translation>Messages de {name}</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Aucun message</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
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
            <translation>{who}, {subject}, {when}, {account}, une partie a été refusée</translation>
        </message>
        <message>
            <source>{who}, {subject}, {when}, {account}, with attachment</source>
            <translation>{who}, {subject}, {when}, {account}, avec pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>MissingWeb</name>
        <message>
            <source>This view is not installed</source>
            <translation>Cette vue n’est pas installée</translation>
        </message>
        <message>
            <source>The command that installs it</source>
            <translation>La commande qui l’installe</translation>
        </message>
        <message>
            <source>Plain text and source work without it. This command brings it:</source>
            <translation>Le texte simple et la source fonctionnent sans elle. Cette commande l’apporte :</translation>
        </message>
        <message>
            <source>It is not shown to the administrator (root). Plain text and source work.</source>
            <translation>Elle n’est pas montrée à l’administrateur (root). Le texte simple et la source fonctionnent.</translation>
        </message>
        <message>
            <source>This system lets no program build the sandbox that it needs. Plain text and source work.</source>
            <translation>Ce système ne laisse aucun programme créer le bac à sable qu’il lui faut. Le texte simple et la source fonctionnent.</translation>
        </message>
        <message>
            <source>It needs libraries of the system ({reason}). Plain text and source work without them.</source>
            <translation>Il lui faut des bibliothèques du système ({reason}). Le texte simple et la source fonctionnent sans elles.</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>Tintero does not answer</source>
            <translation>Tintero ne répond pas</translation>
        </message>
        <message>
            <source>It is running already and may be busy, or stuck. What you wrote there is stored, up to the last seconds. Nothing is sent twice.</source>
            <translation>Il est déjà ouvert ; il est peut-être occupé, ou bloqué. Ce que vous y avez écrit est enregistré, aux dernières secondes près. Rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>End it and start anew</source>
            <translation>L’arrêter et le relancer</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Sent: {subject}</source>
            <translation>Envoyé : {subject}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages sent</source>
            <translation>
                <numerusform>%n message envoyé</numerusform>
                <numerusform>%n messages envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n message a besoin de vous</numerusform>
                <numerusform>%n messages ont besoin de vous</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OAuthPanel</name>
        <message>
            <source>Use another device</source>
            <translation>Utiliser un autre appareil</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Reconnectez-vous</translation>
        </message>
        <message>
            <source>Sign in on the provider's page</source>
            <translation>Se connecter sur la page du fournisseur</translation>
        </message>
        <message>
            <source>Your provider asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>Votre fournisseur vous demande dans votre navigateur si Tintero peut envoyer du courrier pour vous. Votre mot de passe reste là-bas : Tintero ne le voit jamais, il reçoit seulement une autorisation que vous pouvez reprendre à tout moment.</translation>
        </message>
        <message>
            <source>Sign in in your browser</source>
            <translation>Se connecter dans votre navigateur</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Vous êtes connecté.</translation>
        </message>
        <message>
            <source>Sign in with {provider}</source>
            <translation>Se connecter avec {provider}</translation>
        </message>
        <message>
            <source>{provider} asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>{provider} vous demande dans votre navigateur si Tintero peut envoyer du courrier pour vous. Votre mot de passe reste là-bas : Tintero ne le voit jamais, il reçoit seulement une autorisation que vous pouvez reprendre à tout moment.</translation>
        </message>
        <message>
            <source>Sign in with {provider} in your browser</source>
            <translation>Se connecter avec {provider} dans votre navigateur</translation>
        </message>
        <message>
            <source>You are signed in with {provider}.</source>
            <translation>Vous êtes connecté avec {provider}.</translation>
        </message>
        <message>
            <source>A client id is missing, see below</source>
            <translation>Il manque un identifiant client, voir plus bas</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Attente de votre navigateur…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <translation>Demande d’un code…</translation>
        </message>
        <message>
            <source>No browser opened. Copy the link and open it yourself.</source>
            <translation>Aucun navigateur ne s’est ouvert. Copiez le lien et ouvrez-le vous-même.</translation>
        </message>
        <message>
            <source>Open {page} on any device and type {code}</source>
            <translation>Ouvrez {page} sur n’importe quel appareil et tapez {code}</translation>
        </message>
        <message>
            <source>Take the time you need: {minutes} min are left.</source>
            <translation>Prenez le temps qu’il faut : il reste {minutes} min.</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>The original of {name} has changed</source>
            <translation>L’original de {name} a changé</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>Le message contient l’ancien.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Les originaux de %n fichiers ont changé</numerusform>
                <numerusform>Les originaux de %n fichiers ont changé</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones.</source>
            <translation>Le message contient les anciens.</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Prendre le nouveau</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Prendre les nouveaux</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Move to drafts</source>
            <translation>Mettre dans les brouillons</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Changer l’heure…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Réglages du compte…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>Switch the account on</source>
            <translation>Activer le compte</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Envoyer à nouveau…</translation>
        </message>
        <message>
            <source>Ask the server…</source>
            <translation>Demander au serveur…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Il est arrivé</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corriger l’adresse…</translation>
        </message>
        <message>
            <source>File it now</source>
            <translation>Classer maintenant</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Voir la source…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Suspendre l’envoi</translation>
        </message>
        <message>
            <source>Send all now</source>
            <translation>Tout envoyer maintenant</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Messages rest here until the server has taken them.</source>
            <translation>Les messages reposent ici jusqu’à ce que le serveur les prenne.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien n’attend</translation>
        </message>
        <message>
            <source>Show more ({count} waiting)</source>
            <translation>En montrer plus ({count} en attente)</translation>
        </message>
        <message>
            <source>{count}. Sending is paused.</source>
            <translation>{count}. L’envoi est suspendu.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Reprendre l’envoi</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>L’envoi est suspendu</translation>
        </message>
        <message>
            <source>Nothing waits that could go now</source>
            <translation>Rien de ce qui attend ne peut partir maintenant</translation>
        </message>
        <message>
            <source>1 message, it needs you</source>
            <translation>1 message, il a besoin de vous</translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message>
            <source>{count} messages, 1 needs you</source>
            <translation>{count} messages, 1 a besoin de vous</translation>
        </message>
        <message>
            <source>{count} messages, {needing} need you</source>
            <translation>{count} messages, {needing} ont besoin de vous</translation>
        </message>
        <message>
            <source>{count} messages</source>
            <translation>{count} messages</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Aucun message</translation>
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
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, from {folder}. They are attached when you say so.</source>
            <translation>{files}, de {folder}. Ils sont joints quand vous le dites.</translation>
        </message>
        <message numerus="yes">
            <source>Another program wants to attach %n files</source>
            <translation>
                <numerusform>Un autre programme veut joindre %n fichier</numerusform>
                <numerusform>Un autre programme veut joindre %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
    </context>
    <context>
        <name>PaceSection</name>
        <message>
            <source>Limits of the provider</source>
            <translation>Limites du fournisseur</translation>
        </message>
        <message>
            <source>As known</source>
            <translation>Selon ce qu’on sait</translation>
        </message>
        <message>
            <source>What is over waits in the Outbox until the minute is gone.</source>
            <translation>Ce qui dépasse attend dans la boîte d’envoi que la minute soit passée.</translation>
        </message>
        <message>
            <source>Messages a minute</source>
            <translation>Messages par minute</translation>
        </message>
        <message>
            <source>A message to more people goes in several parts. Servers that say how many they take need none.</source>
            <translation>Un message à plus de personnes part en plusieurs fois. Les serveurs qui disent combien ils en prennent s’en passent.</translation>
        </message>
        <message>
            <source>Recipients at once</source>
            <translation>Destinataires à la fois</translation>
        </message>
        <message>
            <source>When much waits. As known: two where the provider says that it allows several, else one.</source>
            <translation>Quand il y a beaucoup à envoyer. Selon ce qu’on sait : deux si le fournisseur dit en permettre plusieurs, sinon une.</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Connexions à la fois</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>not possible now</source>
            <translation>impossible pour l’instant</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Rien ici ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>@ people</source>
            <translation>@ personnes</translation>
        </message>
        <message>
            <source># subjects of drafts</source>
            <translation># objets de brouillons</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>Entrée le fait</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>To a place in this message</source>
            <translation>Vers un endroit de ce message</translation>
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
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>At least 8 characters. Three or four words that nobody would guess are easy to remember.</source>
            <translation>Au moins 8 caractères. Trois ou quatre mots que personne ne devinerait se retiennent facilement.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Déverrouiller le coffre</translation>
        </message>
        <message>
            <source>Your passwords are in it. Mail that needs one waits safely in the Outbox and goes as soon as the vault is open. It stays open until Tintero ends.</source>
            <translation>Vos mots de passe y sont. Le courrier qui en a besoin attend en sûreté dans la boîte d’envoi et part dès que le coffre est ouvert. Il reste ouvert jusqu’à la fermeture de Tintero.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Keep passwords in a vault</source>
            <translation>Garder les mots de passe dans un coffre</translation>
        </message>
        <message>
            <source>A file on this computer, encrypted with a passphrase that you type once after each start. Nobody can recover a forgotten one.</source>
            <translation>Un fichier sur cet ordinateur, chiffré avec une phrase secrète que vous tapez une fois après chaque lancement. Personne ne peut retrouver une phrase oubliée.</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Créer le coffre</translation>
        </message>
        <message>
            <source>Another passphrase for the vault</source>
            <translation>Une autre phrase secrète pour le coffre</translation>
        </message>
        <message>
            <source>The old one is over as soon as this is done. Nobody can recover a forgotten one.</source>
            <translation>L’ancienne ne vaut plus dès que c’est fait. Personne ne peut retrouver une phrase oubliée.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>La changer</translation>
        </message>
        <message>
            <source>It needs at least 8 characters.</source>
            <translation>Il lui faut au moins 8 caractères.</translation>
        </message>
        <message>
            <source>This is another one. Type the same passphrase in both fields.</source>
            <translation>Celle-ci est différente. Tapez la même phrase secrète dans les deux champs.</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Masquer la phrase secrète</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Montrer la phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>PasswordSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Se connecter : {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Réglages du compte…</translation>
        </message>
        <message>
            <source>Keep it untested</source>
            <translation>Le garder sans essai</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Trying it out; no message is sent…</source>
            <translation>Essai en cours ; aucun message n’est envoyé…</translation>
        </message>
        <message>
            <source>{user} at {host}</source>
            <translation>{user} sur {host}</translation>
        </message>
        <message>
            <source>What waits in the Outbox goes by itself once the password is right.</source>
            <translation>Ce qui attend dans la boîte d’envoi part de lui-même dès que le mot de passe est juste.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Montrer le mot de passe</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>PasteChoice</name>
        <message>
            <source>How it was pasted</source>
            <translation>Comment c’est collé</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Garder la mise en forme</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Texte seul</translation>
        </message>
        <message>
            <source>Lists, tables, colours and fonts as they were, without what a program set by itself</source>
            <translation>Listes, tableaux, couleurs et polices tels quels, sans ce qu’un programme a mis de lui-même</translation>
        </message>
        <message>
            <source>Lists, tables, links and emphasis, in the font of this message</source>
            <translation>Listes, tableaux, liens et accents, dans la police de ce message</translation>
        </message>
        <message>
            <source>The words, without any formatting</source>
            <translation>Les mots, sans aucune mise en forme</translation>
        </message>
        <message>
            <source>Leave it as it is (Esc)</source>
            <translation>Laisser tel quel (Échap)</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Collé</translation>
        </message>
    </context>
    <context>
        <name>PasteRoom</name>
        <message>
            <source>Pasting… Esc stops it</source>
            <translation>Collage… Échap l’arrête</translation>
        </message>
        <message>
            <source>{count} pictures were left out</source>
            <translation>{count} images ont été laissées de côté</translation>
        </message>
        <message>
            <source>One picture was left out</source>
            <translation>Une image a été laissée de côté</translation>
        </message>
        <message>
            <source>A file of another program cannot be read from here. Copy a picture by itself to paste it.</source>
            <translation>Un fichier d’un autre programme ne peut pas être lu d’ici. Copiez une image seule pour la coller.</translation>
        </message>
    </context>
    <context>
        <name>PeopleMenu</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copier les adresses</translation>
        </message>
        <message>
            <source>Move to {field}</source>
            <translation>Déplacer vers « {field} »</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>PermissionSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Se connecter : {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Réglages du compte…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Rien de ce nom</translation>
        </message>
    </context>
    <context>
        <name>PictureFrame</name>
        <message>
            <source>Picture, {width} by {height}</source>
            <translation>Image, {width} sur {height}</translation>
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
            <translation>{width} sur {height} pixels</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message numerus="yes">
            <source>%n pictures in this message</source>
            <translation>
                <numerusform>%n image dans ce message</numerusform>
                <numerusform>%n images dans ce message</numerusform>
            </translation>
        </message>
        <message>
            <source>Otherwise nobody learns where, when and with what they were taken.</source>
            <translation>Sinon, personne n’apprend où, quand et avec quoi elles ont été prises.</translation>
        </message>
        <message>
            <source>In the text a picture is never larger than it is shown there.</source>
            <translation>Dans le texte, une image n’est jamais plus grande que ce qu’on y voit.</translation>
        </message>
        <message numerus="yes">
            <source>%n files keep what they tell: their kind cannot be changed.</source>
            <translation>
                <numerusform>%n fichier garde ce qu’il révèle : son type ne peut pas être changé.</numerusform>
                <numerusform>%n fichiers gardent ce qu’ils révèlent : leur type ne peut pas être changé.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PicturePlan</name>
        <message>
            <source>Original size</source>
            <translation>Taille d’origine</translation>
        </message>
        <message>
            <source>Large, at most {pixels} pixels</source>
            <translation>Grande, au plus {pixels} pixels</translation>
        </message>
        <message>
            <source>Medium, at most {pixels} pixels</source>
            <translation>Moyenne, au plus {pixels} pixels</translation>
        </message>
        <message>
            <source>Small, at most {pixels} pixels</source>
            <translation>Petite, au plus {pixels} pixels</translation>
        </message>
        <message>
            <source>Keep place and camera data</source>
            <translation>Garder le lieu et les données de l’appareil</translation>
        </message>
        <message>
            <source>Size when sent</source>
            <translation>Taille à l’envoi</translation>
        </message>
    </context>
    <context>
        <name>PictureRoom</name>
        <message>
            <source>Description and width…</source>
            <translation>Description et largeur…</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Rogner…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petite</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Aussi large que le texte</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Taille d’origine</translation>
        </message>
        <message>
            <source>Size in the text</source>
            <translation>Taille dans le texte</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’elle montre</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Largeur en pixels</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>For those who do not see it</source>
            <translation>Pour ceux qui ne la voient pas</translation>
        </message>
        <message>
            <source>This is no number of pixels.</source>
            <translation>Ce n’est pas un nombre de pixels.</translation>
        </message>
        <message>
            <source>Another picture in its place</source>
            <translation>Une autre image à sa place</translation>
        </message>
    </context>
    <context>
        <name>PictureSending</name>
        <message numerus="yes">
            <source>%n pictures: {before} → {after}</source>
            <translation>
                <numerusform>%n image : {before} → {after}</numerusform>
                <numerusform>%n images : {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shrink %n pictures…</source>
            <translation>
                <numerusform>Réduire %n image…</numerusform>
                <numerusform>Réduire %n images…</numerusform>
            </translation>
        </message>
        <message>
            <source>What pictures tell…</source>
            <translation>Ce que révèlent les images…</translation>
        </message>
        <message>
            <source>Place and camera data of the pictures are left out</source>
            <translation>Le lieu et les données de l’appareil sont laissés de côté</translation>
        </message>
        <message>
            <source>The message keeps the originals until it is sent.</source>
            <translation>Le message garde les originaux jusqu’à l’envoi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PlainRoom</name>
        <message>
            <source>Plain text: it is sent just as it stands here.</source>
            <translation>Texte simple : il part exactement comme il est ici.</translation>
        </message>
        <message>
            <source>Use formatting</source>
            <translation>Utiliser la mise en forme</translation>
        </message>
        <message>
            <source>Pictures in the text become attached files.</source>
            <translation>Les images du texte deviennent des fichiers joints.</translation>
        </message>
        <message>
            <source>Tables become columns of words.</source>
            <translation>Les tableaux deviennent des colonnes de mots.</translation>
        </message>
        <message>
            <source>Bold, colours, fonts and the like are dropped.</source>
            <translation>Le gras, les couleurs, les polices et le reste disparaissent.</translation>
        </message>
        <message>
            <source>Turn this message into plain text?</source>
            <translation>Passer ce message en texte simple ?</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Garder la mise en forme</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte simple</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Practice</source>
            <translation>Essai</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As the reader sees it – Tintero</source>
            <translation>Tel que le verra le lecteur – Tintero</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte simple</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Without pictures</source>
            <translation>Sans images</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Enregistrer en .eml…</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Ce qu’il révèle…</translation>
        </message>
        <message>
            <source>The message as text</source>
            <translation>Le message en texte</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>{size}, with {files}</source>
            <translation>{size}, avec {files}</translation>
        </message>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} de plus]</translation>
        </message>
        <message>
            <source>For readers without HTML.</source>
            <translation>Pour les lecteurs sans HTML.</translation>
        </message>
        <message>
            <source>What is sent.</source>
            <translation>Ce qui est envoyé.</translation>
        </message>
        <message>
            <source>As Chromium shows it, without scripts and without the network. Other programs differ a little.</source>
            <translation>Comme le montre Chromium, sans scripts et sans réseau. D’autres programmes diffèrent un peu.</translation>
        </message>
        <message>
            <source>About what programs make of it that turn every message dark.</source>
            <translation>À peu près ce qu’en font les programmes qui assombrissent chaque message.</translation>
        </message>
        <message>
            <source>The message as its reader sees it</source>
            <translation>Le message tel que le voit son lecteur</translation>
        </message>
        <message>
            <source>This view ended by itself. Choose it again to see it, or look at the plain text.</source>
            <translation>Cette vue s’est fermée d’elle-même. Choisissez-la à nouveau, ou regardez le texte simple.</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Ouvrir ce lien ?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Enregistrer le message</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Rien de choisi</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Retour à la liste (Échap)</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Changer l’heure…</translation>
        </message>
        <message>
            <source>View source</source>
            <translation>Voir la source</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>Received {time}</source>
            <translation>Reçu {time}</translation>
        </message>
        <message>
            <source>Goes {time}</source>
            <translation>Part {time}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>Gardé par le serveur jusqu’à {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Envoyé {time}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Enveloppe</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cci</translation>
        </message>
        <message>
            <source>(no recipient yet)</source>
            <translation>(pas encore de destinataire)</translation>
        </message>
        <message>
            <source>Delivery: {taken} of {all} recipients</source>
            <translation>Remise : {taken} destinataires sur {all}</translation>
        </message>
        <message>
            <source>Delivery: taken by the server {time}</source>
            <translation>Remise : pris par le serveur {time}</translation>
        </message>
        <message>
            <source>{name}  {size}</source>
            <translation>{name}  {size}</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <source>Save {name}…</source>
            <translation>Enregistrer {name}…</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the message</source>
            <translation>Imprimer le message</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Largeur de page</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Smaller ({keys})</source>
            <translation>Plus petit ({keys})</translation>
        </message>
        <message>
            <source>Larger ({keys})</source>
            <translation>Plus grand ({keys})</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cci</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>Aperçu avant impression…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <source>What a message reveals</source>
            <translation>Ce que révèle un message</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Conversations kept</source>
            <translation>Conversations gardées</translation>
        </message>
        <message>
            <source>What was said to the server, for each message. Passwords are never in it.</source>
            <translation>Ce qui a été dit au serveur, pour chaque message. Les mots de passe n’y sont jamais.</translation>
        </message>
        <message>
            <source>Passwords</source>
            <translation>Mots de passe</translation>
        </message>
        <message>
            <source>Of you, this computer and your files, beyond its words. For the message you write: View &gt; What it reveals.</source>
            <translation>De vous, de cet ordinateur et de vos fichiers, au-delà de ses mots. Pour le message que vous écrivez : Affichage &gt; Ce qu’il révèle.</translation>
        </message>
        <message>
            <source>There is no account yet, and so no sender to look at.</source>
            <translation>Il n’y a pas encore de compte, donc pas d’expéditeur à regarder.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>{sent} of %n bytes</source>
            <translation>
                <numerusform>{sent} sur %n octets</numerusform>
                <numerusform>{sent} sur %n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total} {unit}</source>
            <translation>{sent} sur {total} {unit}</translation>
        </message>
        <message>
            <source>{sent} of {total} {unit} · {rate}/s · {left} left</source>
            <translation>{sent} sur {total} {unit} · {rate}/s · encore {left}</translation>
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
            <translation>Avancé : fournisseur et identifiant client</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Another provider…</source>
            <translation>Un autre fournisseur…</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Identifiant client</translation>
        </message>
        <message>
            <source>As what Tintero is known to the provider.</source>
            <translation>Sous lequel le fournisseur connaît Tintero.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secret client</translation>
        </message>
        <message>
            <source>Only if the provider gave one with the id.</source>
            <translation>Seulement si le fournisseur en a donné un avec l’identifiant.</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organisation (tenant)</translation>
        </message>
        <message>
            <source>Only if your administrator told you one: a domain or an id. Empty: whichever you sign in with.</source>
            <translation>Seulement si votre administrateur vous en a donné une : un domaine ou un identifiant. Vide : celle avec laquelle vous vous connectez.</translation>
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation>Ouvrir la page du fournisseur</translation>
        </message>
        <message>
            <source>Authorization URL</source>
            <translation>URL d’autorisation</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>URL de jeton</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Redirect URL</source>
            <translation>URL de redirection</translation>
        </message>
        <message>
            <source>On this computer; with a port if it is registered.</source>
            <translation>Sur cet ordinateur ; avec un port s’il est enregistré.</translation>
        </message>
        <message>
            <source>Response type</source>
            <translation>Type de réponse</translation>
        </message>
        <message>
            <source>Additional parameters</source>
            <translation>Paramètres supplémentaires</translation>
        </message>
        <message>
            <source>As in name=value&amp;other=value.</source>
            <translation>Comme nom=valeur&amp;autre=valeur.</translation>
        </message>
        <message>
            <source>Comes with Tintero</source>
            <translation>Fourni avec Tintero</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and create a project.
2. Create an OAuth client id of the type “Desktop app”.
3. Add your address as a test user.
4. Copy id and secret here.</source>
            <translation>{provider} n’admet que les programmes qu’il connaît par un identifiant client, et cette copie de Tintero n’en a pas encore. Pour en obtenir un :
1. Ouvrez la page du fournisseur et créez un projet.
2. Créez un identifiant client OAuth de type « Application de bureau ».
3. Ajoutez votre adresse comme utilisateur test.
4. Copiez ici l’identifiant et le secret.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and choose New registration.
2. Under Authentication add the platform “Mobile and desktop applications” with http://localhost.
3. Add the permission SMTP.Send.
4. Copy the application id here.</source>
            <translation>{provider} n’admet que les programmes qu’il connaît par un identifiant client, et cette copie de Tintero n’en a pas encore. Pour en obtenir un :
1. Ouvrez la page du fournisseur et choisissez Nouvelle inscription.
2. Sous Authentification, ajoutez la plateforme « Applications mobiles et de bureau » avec http://localhost.
3. Ajoutez l’autorisation SMTP.Send.
4. Copiez ici l’identifiant d’application.</translation>
        </message>
        <message>
            <source>Your provider or administrator tells these values.</source>
            <translation>Votre fournisseur ou administrateur donne ces valeurs.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one, register a desktop program on the provider's page with the redirect address {redirect}, and copy its id here.</source>
            <translation>{provider} n’admet que les programmes qu’il connaît par un identifiant client, et cette copie de Tintero n’en a pas encore. Pour en obtenir un, inscrivez un programme de bureau sur la page du fournisseur avec l’adresse de redirection {redirect}, et copiez ici son identifiant.</translation>
        </message>
    </context>
    <context>
        <name>ProviderNotes</name>
        <message>
            <source>{provider} does not take your usual password from mail programs. Make a password for Tintero on its page and paste it here.</source>
            <translation>{provider} ne prend pas votre mot de passe habituel depuis un logiciel de courrier. Créez sur sa page un mot de passe pour Tintero et collez-le ici.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed it once in its web mail, under POP3 and IMAP. With two-step sign-in it wants an app password.</source>
            <translation>{provider} n’admet les logiciels de courrier qu’après votre accord dans son webmail, sous POP3 et IMAP. Avec la connexion en deux étapes, il veut un mot de passe d’application.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs send only after you switched SMTP on in its web pages.</source>
            <translation>{provider} ne laisse les logiciels de courrier envoyer qu’après activation de SMTP sur ses pages web.</translation>
        </message>
        <message>
            <source>{provider} wants an authorisation code instead of your password. Switch SMTP on in its web mail; it shows the code then.</source>
            <translation>{provider} veut un code d’autorisation à la place de votre mot de passe. Activez SMTP dans son webmail ; il montre alors le code.</translation>
        </message>
        <message>
            <source>{provider} wants the e-mail password that you chose for mail programs, not your usual one.</source>
            <translation>{provider} veut le mot de passe que vous avez choisi pour les logiciels de courrier, pas l’habituel.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed access on its web pages.</source>
            <translation>{provider} n’admet les logiciels de courrier qu’après votre accord sur ses pages web.</translation>
        </message>
        <message>
            <source>{provider} lets programs send only if your administrator allows it. A sign-in at its page works more often than a password.</source>
            <translation>{provider} ne laisse les programmes envoyer que si votre administrateur le permet. Une connexion sur sa page marche plus souvent qu’un mot de passe.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>QuoteBlock</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>What to do with the original</source>
            <translation>Que faire de l’original</translation>
        </message>
        <message>
            <source>sealed original, goes out exactly as it came</source>
            <translation>original scellé, part exactement comme il est venu</translation>
        </message>
        <message>
            <source>sealed, forwarded exactly as it came</source>
            <translation>scellé, transféré exactement comme il est venu</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Original message, sealed, expanded</source>
            <translation>Message original, scellé, déplié</translation>
        </message>
        <message>
            <source>Original message, sealed, collapsed</source>
            <translation>Message original, scellé, replié</translation>
        </message>
        <message>
            <source>Original message, read only</source>
            <translation>Message original, lecture seule</translation>
        </message>
    </context>
    <context>
        <name>QuoteRoom</name>
        <message>
            <source>O&amp;riginal message</source>
            <translation>Message o&amp;riginal</translation>
        </message>
        <message>
            <source>Show or hide the original</source>
            <translation>Afficher ou masquer l’original</translation>
        </message>
        <message>
            <source>Quote inline</source>
            <translation>Citer dans le texte</translation>
        </message>
        <message>
            <source>Quote as plain text</source>
            <translation>Citer en texte simple</translation>
        </message>
        <message>
            <source>Remove the original</source>
            <translation>Retirer l’original</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Afficher les images</translation>
        </message>
        <message>
            <source>Only the words are shown here: it is very large. It goes out as it came.</source>
            <translation>Seuls les mots sont montrés ici : il est très gros. Il part comme il est venu.</translation>
        </message>
        <message>
            <source>The original is no longer in the message</source>
            <translation>L’original n’est plus dans le message</translation>
        </message>
        <message>
            <source>This original is large</source>
            <translation>Cet original est gros</translation>
        </message>
        <message>
            <source>As text of your own it makes writing slow, and some of its look is lost. Sealed, it stays exact.</source>
            <translation>En texte modifiable, il ralentit l’écriture et perd une partie de son aspect. Scellé, il reste exact.</translation>
        </message>
        <message>
            <source>Keep it sealed</source>
            <translation>Le garder scellé</translation>
        </message>
        <message>
            <source>The original is now text of your message</source>
            <translation>L’original est maintenant du texte de votre message</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Le faire revenir</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Everything stays on this computer. Passwords go to the system's keyring.</source>
            <translation>Tout reste sur cet ordinateur. Les mots de passe vont au trousseau du système.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Passwords are never written into a file that can be read.</source>
            <translation>Tout reste sur cet ordinateur. Les mots de passe ne sont jamais écrits dans un fichier lisible.</translation>
        </message>
        <message>
            <source>Step {number} of {all}: {name}</source>
            <translation>Étape {number} sur {all} : {name}</translation>
        </message>
    </context>
    <context>
        <name>ReaderWindow</name>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>{subject} – Tintero</source>
            <translation>{subject} – Tintero</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>Open message…</source>
            <translation>Ouvrir un message…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Afficher les images</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Voir la source…</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Répondre à</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
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
            <translation>Ouvrir ou enregistrer {name}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>et %n autre fichier</numerusform>
                <numerusform>et %n autres fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Seuls les mots sont montrés</translation>
        </message>
        <message>
            <source>Only the beginning is shown</source>
            <translation>Seul le début est montré</translation>
        </message>
        <message>
            <source>This message is very large. A reply or a forward takes all of it along as it is.</source>
            <translation>Ce message est très gros. Une réponse ou un transfert l’emporte en entier tel quel.</translation>
        </message>
        <message>
            <source>{title}: what you selected</source>
            <translation>{title} : ce que vous avez sélectionné</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Messages (*.eml *.mbox);;All files (*)</source>
            <translation>Messages (*.eml *.mbox);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open a message</source>
            <translation>Ouvrir un message</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Ready to write</source>
            <translation>Prêt à écrire</translation>
        </message>
        <message>
            <source>How should this account be called here?</source>
            <translation>Comment ce compte doit-il s’appeler ici ?</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nom du compte</translation>
        </message>
        <message>
            <source>Only you see it, beside its colour.</source>
            <translation>Vous seul le voyez, à côté de sa couleur.</translation>
        </message>
        <message>
            <source>The password is kept until Tintero ends</source>
            <translation>Le mot de passe est gardé jusqu’à la fermeture de Tintero</translation>
        </message>
        <message>
            <source>There is no keyring or open vault to keep it in. Tintero asks for it again after the next start, unless you choose a vault before: Settings, Privacy.</source>
            <translation>Il n’y a ni trousseau ni coffre ouvert pour le garder. Tintero le redemande au prochain lancement, sauf si vous choisissez un coffre avant : Réglages, Confidentialité.</translation>
        </message>
        <message>
            <source>Write a first message</source>
            <translation>Écrire un premier message</translation>
        </message>
        <message>
            <source>Add another account</source>
            <translation>Ajouter un autre compte</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>{address} can send: the server took everything but a message.</source>
            <translation>{address} peut envoyer : le serveur a tout accepté, sauf un message.</translation>
        </message>
        <message>
            <source>{address} has not been tested. What you send waits in the Outbox if it does not work.</source>
            <translation>{address} n’a pas été testé. Ce que vous envoyez attend dans la boîte d’envoi si cela ne marche pas.</translation>
        </message>
    </context>
    <context>
        <name>RecipientEntry</name>
        <message numerus="yes">
            <source>%n suggestions, first: {name}</source>
            <translation>
                <numerusform>%n suggestion, la première : {name}</numerusform>
                <numerusform>%n suggestions, la première : {name}</numerusform>
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
                <numerusform>%n adresse ne peut pas recevoir. {first}</numerusform>
                <numerusform>%n adresses ne peuvent pas recevoir. {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>%n adresse</numerusform>
                <numerusform>%n adresses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientTable</name>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>The server’s answer</source>
            <translation>Réponse du serveur</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>{state}: {meaning}</source>
            <translation>{state} : {meaning}</translation>
        </message>
    </context>
    <context>
        <name>RemovalQuestion</name>
        <message>
            <source>Keep the account</source>
            <translation>Conserver le compte</translation>
        </message>
        <message>
            <source>What is to become of the message that waits to be sent?</source>
            <translation>Que faire du message en attente d’envoi ?</translation>
        </message>
        <message numerus="yes">
            <source>What is to become of the %n messages that wait to be sent?</source>
            <translation>
                <numerusform>Que faire de %n message en attente d’envoi ?</numerusform>
                <numerusform>Que faire des %n messages en attente d’envoi ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Le garder comme brouillon</translation>
        </message>
        <message>
            <source>Keep them as drafts</source>
            <translation>Les garder comme brouillons</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Le supprimer</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Les supprimer</translation>
        </message>
        <message>
            <source>Nothing is lost: all of it is in Drafts, to be sent from another account.</source>
            <translation>Rien n’est perdu : tout est dans Brouillons, pour un envoi depuis un autre compte.</translation>
        </message>
        <message>
            <source>Text, addresses and attached files are lost for good. Nothing brings them back.</source>
            <translation>Le texte, les adresses et les fichiers joints sont perdus pour de bon. Rien ne les fera revenir.</translation>
        </message>
        <message>
            <source>Remove account and delete mail</source>
            <translation>Supprimer le compte et les messages</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Supprimer le compte</translation>
        </message>
    </context>
    <context>
        <name>ReportMenu</name>
        <message>
            <source>Delivery reports about</source>
            <translation>Rapports de remise sur</translation>
        </message>
        <message>
            <source>Arrival at the recipient's server</source>
            <translation>Arrivée au serveur du destinataire</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Retard</translation>
        </message>
        <message>
            <source>With the whole message, not its head only</source>
            <translation>Avec tout le message, pas seulement son en-tête</translation>
        </message>
    </context>
    <context>
        <name>ReportNote</name>
        <message>
            <source>Show in the Outbox</source>
            <translation>Afficher dans la Boîte d’envoi</translation>
        </message>
        <message>
            <source>Show in Sent</source>
            <translation>Afficher dans Envoyés</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyé</translation>
        </message>
        <message>
            <source>If you trust this report, your server had the message.</source>
            <translation>Si vous vous fiez à ce rapport, votre serveur avait le message.</translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Trouble only</source>
            <translation>Seulement les ennuis</translation>
        </message>
        <message>
            <source>Arrival only</source>
            <translation>Seulement l’arrivée</translation>
        </message>
        <message>
            <source>Its head</source>
            <translation>Son en-tête</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Le message entier</translation>
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation>Demander des accusés de lecture</translation>
        </message>
        <message>
            <source>New messages ask their readers to confirm. Many programs leave it to the reader whether to.</source>
            <translation>Les nouveaux messages demandent à leurs lecteurs de confirmer. Beaucoup de programmes laissent le lecteur en décider.</translation>
        </message>
        <message>
            <source>Ask for delivery reports</source>
            <translation>Demander des rapports de remise</translation>
        </message>
        <message>
            <source>New messages ask the mail servers on their way to report back to you. Not all servers do.</source>
            <translation>Les nouveaux messages demandent aux serveurs de leur chemin de vous rendre compte. Tous ne le font pas.</translation>
        </message>
        <message>
            <source>Reports about</source>
            <translation>Rapports sur</translation>
        </message>
        <message>
            <source>What delivery reports tell of: arrival at the recipient's server, failure and delay.</source>
            <translation>Ce que disent les rapports de remise : arrivée au serveur du destinataire, échec et retard.</translation>
        </message>
        <message>
            <source>A report brings back</source>
            <translation>Un rapport ramène</translation>
        </message>
        <message>
            <source>Of the message that it is about: its head, which is enough to know it by, or all of it.</source>
            <translation>Du message dont il parle : son en-tête, qui suffit pour le reconnaître, ou le tout.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>Revealing</name>
        <message>
            <source>What this message reveals</source>
            <translation>Ce que révèle ce message</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Read from the message as it would be sent now.</source>
            <translation>Lu dans le message tel qu’il partirait maintenant.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>There is no subject</source>
            <translation>Il n’y a pas d’objet</translation>
        </message>
        <message>
            <source>Such a message is easily overlooked.</source>
            <translation>Un tel message passe facilement inaperçu.</translation>
        </message>
        <message>
            <source>There is no text</source>
            <translation>Il n’y a pas de texte</translation>
        </message>
        <message>
            <source>The message would arrive empty.</source>
            <translation>Le message arriverait vide.</translation>
        </message>
        <message>
            <source>No file is attached</source>
            <translation>Aucun fichier n’est joint</translation>
        </message>
        <message>
            <source>You wrote “{words}”</source>
            <translation>Vous avez écrit « {words} »</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Trop gros pour le serveur</translation>
        </message>
        <message>
            <source>The message is {size}, the server takes {limit}.</source>
            <translation>Le message fait {size}, le serveur prend {limit}.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Les originaux de %n fichiers ont changé</numerusform>
                <numerusform>Les originaux de %n fichiers ont changé</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones: {names}.</source>
            <translation>Le message contient les anciens : {names}.</translation>
        </message>
        <message>
            <source>{address} looks mistyped</source>
            <translation>{address} semble mal écrite</translation>
        </message>
        <message>
            <source>It looks like {instead}.</source>
            <translation>Elle ressemble à {instead}.</translation>
        </message>
        <message>
            <source>{address} is not what it seems</source>
            <translation>{address} n’est pas ce qu’elle semble</translation>
        </message>
        <message>
            <source>Some of its letters only look like others. It can be taken for {instead}.</source>
            <translation>Certaines de ses lettres ne font que ressembler à d’autres. On peut la prendre pour {instead}.</translation>
        </message>
        <message>
            <source>You greet {name}</source>
            <translation>Vous saluez {name}</translation>
        </message>
        <message>
            <source>The message goes to {names}.</source>
            <translation>Le message va à {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people can see each other's address</source>
            <translation>
                <numerusform>%n personnes peuvent voir l’adresse des autres</numerusform>
                <numerusform>%n personnes peuvent voir l’adresse des autres</numerusform>
            </translation>
        </message>
        <message>
            <source>In Bcc nobody sees the others.</source>
            <translation>En Cci, personne ne voit les autres.</translation>
        </message>
        <message>
            <source>You usually write to {name} from {instead}</source>
            <translation>Vous écrivez d’habitude à {name} depuis {instead}</translation>
        </message>
        <message>
            <source>This message is from {address}.</source>
            <translation>Ce message part de {address}.</translation>
        </message>
        <message>
            <source>You write to {name} from {instead}</source>
            <translation>Vous écrivez à {name} depuis {instead}</translation>
        </message>
        <message>
            <source>So you said in the settings. This message to {target} is from {address}.</source>
            <translation>C’est ce que disent vos réglages. Ce message à {target} part de {address}.</translation>
        </message>
        <message>
            <source>Everybody on a list will read this answer</source>
            <translation>Toute une liste lira cette réponse</translation>
        </message>
        <message>
            <source>It goes to {list} as well.</source>
            <translation>Elle va aussi à {list}.</translation>
        </message>
        <message>
            <source>{words} was not filled in</source>
            <translation>{words} n’a pas été complété</translation>
        </message>
        <message>
            <source>Readers would see it as it stands.</source>
            <translation>Les lecteurs le verraient tel quel.</translation>
        </message>
        <message>
            <source>The link “{words}” leads elsewhere</source>
            <translation>Le lien « {words} » mène ailleurs</translation>
        </message>
        <message>
            <source>It leads to {target}.</source>
            <translation>Il mène à {target}.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are on the internet</source>
            <translation>
                <numerusform>%n images sont sur internet</numerusform>
                <numerusform>%n images sont sur internet</numerusform>
            </translation>
        </message>
        <message>
            <source>They do not go along; their descriptions stand in their place.</source>
            <translation>Elles ne partent pas ; leurs descriptions tiennent leur place.</translation>
        </message>
        <message>
            <source>A picture is on the internet</source>
            <translation>Une image est sur internet</translation>
        </message>
        <message>
            <source>It does not go along; its description stands in its place.</source>
            <translation>Elle ne part pas ; sa description tient sa place.</translation>
        </message>
        <message>
            <source>Pictures on the internet that are not loaded</source>
            <translation>Des images sur internet non chargées</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures have no description</source>
            <translation>
                <numerusform>%n images n’ont pas de description</numerusform>
                <numerusform>%n images n’ont pas de description</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers who cannot see them would miss them.</source>
            <translation>Ceux qui ne les voient pas les manqueraient.</translation>
        </message>
        <message>
            <source>Readers of plain text would see nothing</source>
            <translation>Les lecteurs de texte simple ne verraient rien</translation>
        </message>
        <message>
            <source>A few words would tell them what the message shows.</source>
            <translation>Quelques mots leur diraient ce que montre le message.</translation>
        </message>
        <message>
            <source>The original of {names} has changed</source>
            <translation>L’original de {names} a changé</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>Le message contient l’ancien.</translation>
        </message>
        <message>
            <source>A picture has no description</source>
            <translation>Une image n’a pas de description</translation>
        </message>
        <message>
            <source>Readers who cannot see it would miss it.</source>
            <translation>Ceux qui ne la voient pas la manqueraient.</translation>
        </message>
        <message>
            <source>First time you write to {address}</source>
            <translation>Vous écrivez à {address} pour la première fois</translation>
        </message>
        <message numerus="yes">
            <source>It looks like {instead}, to whom you wrote %n times.</source>
            <translation>
                <numerusform>Elle ressemble à {instead}, à qui vous avez écrit %n fois.</numerusform>
                <numerusform>Elle ressemble à {instead}, à qui vous avez écrit %n fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {place}, to which you wrote %n times.</source>
            <translation>
                <numerusform>Elle ressemble à {place}, où vous avez écrit %n fois.</numerusform>
                <numerusform>Elle ressemble à {place}, où vous avez écrit %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its letters are of several alphabets.</source>
            <translation>Ses lettres viennent de plusieurs alphabets.</translation>
        </message>
        <message>
            <source>A message without subject</source>
            <translation>Un message sans objet</translation>
        </message>
        <message>
            <source>A message without text</source>
            <translation>Un message sans texte</translation>
        </message>
        <message>
            <source>A file that the text announces and that is not attached</source>
            <translation>Un fichier que le texte annonce et qui n’est pas joint</translation>
        </message>
        <message>
            <source>A message that is too big for the server</source>
            <translation>Un message trop gros pour le serveur</translation>
        </message>
        <message>
            <source>A file that changed after it was attached</source>
            <translation>Un fichier qui a changé après avoir été joint</translation>
        </message>
        <message>
            <source>An address that looks mistyped</source>
            <translation>Une adresse qui semble mal écrite</translation>
        </message>
        <message>
            <source>An address that only looks like a known one</source>
            <translation>Une adresse qui ne fait que ressembler à une connue</translation>
        </message>
        <message>
            <source>A greeting for somebody who does not get the message</source>
            <translation>Une salutation adressée à quelqu’un qui ne reçoit pas le message</translation>
        </message>
        <message>
            <source>Many people who see each other's address</source>
            <translation>Beaucoup de personnes qui voient l’adresse des autres</translation>
        </message>
        <message>
            <source>A sender that is unusual for these people</source>
            <translation>Un expéditeur inhabituel pour ces personnes</translation>
        </message>
        <message>
            <source>A sender that is not the one you chose for a domain</source>
            <translation>Un expéditeur qui n’est pas celui que vous avez choisi pour un domaine</translation>
        </message>
        <message>
            <source>An answer that a whole mailing list reads</source>
            <translation>Une réponse que lit toute une liste de diffusion</translation>
        </message>
        <message>
            <source>A field of a template that is not filled in</source>
            <translation>Un champ de modèle non complété</translation>
        </message>
        <message>
            <source>A link that does not lead where its words say</source>
            <translation>Un lien qui ne mène pas où ses mots le disent</translation>
        </message>
        <message>
            <source>Pictures without description</source>
            <translation>Des images sans description</translation>
        </message>
        <message>
            <source>A message that plain text would show empty</source>
            <translation>Un message que le texte simple montrerait vide</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Description de l’image</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’elle montre</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Tintero looks through a message when you press Send, on this computer only, and asks about what it finds. You can always send it anyway.</source>
            <translation>Tintero relit le message quand vous appuyez sur Envoyer, sur cet ordinateur seulement, et interroge sur ce qu’il trouve. Vous pouvez toujours l’envoyer quand même.</translation>
        </message>
        <message>
            <source>Ask about everything</source>
            <translation>Tout demander</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Before it goes</source>
            <translation>Avant qu’il parte</translation>
        </message>
        <message>
            <source>Keep writing (Esc)</source>
            <translation>Continuer à écrire (Échap)</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Rien n’a encore été envoyé.</translation>
        </message>
        <message>
            <source>1 thing to look at</source>
            <translation>1 chose à voir</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n chose à voir</numerusform>
                <numerusform>%n choses à voir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>{address} is no address</source>
            <translation>{address} n’est pas une adresse</translation>
        </message>
        <message>
            <source>Did you mean {instead}?</source>
            <translation>Vouliez-vous dire {instead} ?</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Utiliser celle-là</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Plus rien à voir.</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte simple</translation>
        </message>
        <message>
            <source>HTML source</source>
            <translation>Source HTML</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Émojis…</translation>
        </message>
        <message>
            <source>Special characters…</source>
            <translation>Caractères spéciaux…</translation>
        </message>
        <message>
            <source>How it was pasted</source>
            <translation>Comment c’est collé</translation>
        </message>
        <message>
            <source>Send from another address…</source>
            <translation>Envoyer depuis une autre adresse…</translation>
        </message>
        <message>
            <source>As the reader sees it</source>
            <translation>Tel que le verra le lecteur</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Source du message</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Ce qu’il révèle…</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Enregistrer en .eml…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
    </context>
    <context>
        <name>SafeMode</name>
        <message>
            <source>Tintero ended by mistake again</source>
            <translation>Tintero s’est de nouveau arrêté par erreur</translation>
        </message>
        <message>
            <source>The last starts ended soon after they began. Safe mode starts with default settings and without earlier windows. Your messages, accounts and settings stay as they are.</source>
            <translation>Les dernières fois, il s’est arrêté peu après son lancement. Le mode sans échec démarre avec les réglages par défaut et sans les fenêtres précédentes. Vos messages, comptes et réglages restent tels quels.</translation>
        </message>
        <message>
            <source>Start in safe mode</source>
            <translation>Démarrer en mode sans échec</translation>
        </message>
        <message>
            <source>Start as usual</source>
            <translation>Démarrer comme d’habitude</translation>
        </message>
        <message>
            <source>Safe mode: default settings, no earlier windows. The next start is as usual.</source>
            <translation>Mode sans échec : réglages par défaut, sans les fenêtres précédentes. Le prochain démarrage sera normal.</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Yes, use {provider}</source>
            <translation>Oui, utiliser {provider}</translation>
        </message>
        <message>
            <source>{provider} does not let other programs send.</source>
            <translation>{provider} ne laisse pas d’autres programmes envoyer.</translation>
        </message>
        <message>
            <source>Perhaps {name}, {source}. Nobody vouches for that: is it your provider?</source>
            <translation>Peut-être {name}, {source}. Personne n’en répond : est-ce votre fournisseur ?</translation>
        </message>
        <message>
            <source>Found: {name}, {source}</source>
            <translation>Trouvé : {name}, {source}</translation>
        </message>
        <message>
            <source>Looking at {places}…</source>
            <translation>Recherche dans {places}…</translation>
        </message>
        <message>
            <source>Looking for the server of {domain}…</source>
            <translation>Recherche du serveur de {domain}…</translation>
        </message>
        <message>
            <source>Nothing was found. You will be asked for the server; your provider's help names it.</source>
            <translation>Rien n’a été trouvé. Le serveur vous sera demandé ; l’aide de votre fournisseur le nomme.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>known to Tintero</source>
            <translation>connu de Tintero</translation>
        </message>
        <message>
            <source>your domain's own settings</source>
            <translation>les réglages de votre propre domaine</translation>
        </message>
        <message>
            <source>your domain's service records</source>
            <translation>les enregistrements de service de votre domaine</translation>
        </message>
        <message>
            <source>the public list of mail providers</source>
            <translation>la liste publique des fournisseurs de courrier</translation>
        </message>
        <message>
            <source>where your incoming mail lives</source>
            <translation>là où vit votre courrier entrant</translation>
        </message>
        <message>
            <source>a guess that answers</source>
            <translation>une supposition qui répond</translation>
        </message>
    </context>
    <context>
        <name>SendLater</name>
        <message>
            <source>Later today</source>
            <translation>Plus tard aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Pick date and time…</source>
            <translation>Choisir la date et l’heure…</translation>
        </message>
        <message>
            <source>Let the server hold it until…</source>
            <translation>Laisser le serveur le garder jusqu’à…</translation>
        </message>
        <message>
            <source>Other ways to send</source>
            <translation>Autres façons d’envoyer</translation>
        </message>
        <message>
            <source>Later, when this computer is on:</source>
            <translation>Plus tard, si cet ordinateur est allumé :</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Envoyer plus tard</translation>
        </message>
        <message>
            <source>Later today, {time}</source>
            <translation>Plus tard aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Tomorrow, {time}</source>
            <translation>Demain, {time}</translation>
        </message>
        <message>
            <source>Monday, {time}</source>
            <translation>Lundi, {time}</translation>
        </message>
    </context>
    <context>
        <name>SendStatus</name>
        <message>
            <source>Sending – Tintero</source>
            <translation>Envoi – Tintero</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{subject} goes {day}, {time}</source>
            <translation>{subject} part {day}, {time}</translation>
        </message>
        <message>
            <source>It waits in Scheduled, and goes if this computer is on then.</source>
            <translation>Il attend dans Programmés, et part si cet ordinateur est allumé alors.</translation>
        </message>
        <message>
            <source>{subject} waits: sending is paused.</source>
            <translation>{subject} attend : l’envoi est suspendu.</translation>
        </message>
        <message numerus="yes">
            <source>{subject} goes to the server in %n s</source>
            <translation>
                <numerusform>{subject} va au serveur dans %n s</numerusform>
                <numerusform>{subject} va au serveur dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending {subject} in %n s</source>
            <translation>
                <numerusform>{subject} part dans %n s</numerusform>
                <numerusform>{subject} part dans %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending {subject}</source>
            <translation>Envoi de {subject}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Attente de la réponse du serveur</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total}</source>
            <translation>{percent} % · {sent} sur {total}</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total} · {speed}/s · {left} left</source>
            <translation>{percent} % · {sent} sur {total} · {speed}/s · encore {left}</translation>
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
            <translation>Cet ordinateur peut être éteint alors. Il ne peut plus être arrêté d’ici.</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Envoyé {time}</translation>
        </message>
        <message>
            <source>a message without a subject</source>
            <translation>un message sans objet</translation>
        </message>
        <message>
            <source>“{subject}”</source>
            <translation>« {subject} »</translation>
        </message>
    </context>
    <context>
        <name>SenderRoom</name>
        <message>
            <source>Send from another address</source>
            <translation>Envoyer depuis une autre adresse</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>La réécrire</translation>
        </message>
        <message>
            <source>Readers see {address}. Your server knows you as {own}: it may refuse the message, and reports of failures go to {own}, which readers can find in the message's source.</source>
            <translation>Les lecteurs voient {address}. Votre serveur vous connaît comme {own} : il peut refuser le message, et les avis d’échec vont à {own}, que l’on trouve dans la source du message.</translation>
        </message>
        <message>
            <source>Keep {own}</source>
            <translation>Garder {own}</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Utiliser cette adresse</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>There is nobody to send to yet. Write an address here.</source>
            <translation>Il n’y a encore personne à qui l’envoyer. Écrivez une adresse ici.</translation>
        </message>
        <message>
            <source>There is no account to send with</source>
            <translation>Il n’y a pas de compte pour envoyer</translation>
        </message>
        <message>
            <source>Your message is kept in Drafts. Set up an account, then send it.</source>
            <translation>Votre message est gardé dans Brouillons. Configurez un compte, puis envoyez-le.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurer un compte</translation>
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
            <translation>Aussitôt</translation>
        </message>
        <message>
            <source>Undo after Send</source>
            <translation>Annuler après Envoyer</translation>
        </message>
        <message>
            <source>How long a message waits in the Outbox before it leaves, so that Send can be taken back.</source>
            <translation>Combien de temps un message attend dans la boîte d’envoi avant de partir, pour pouvoir revenir sur Envoyer.</translation>
        </message>
    </context>
    <context>
        <name>SendingSection</name>
        <message>
            <source>Undo after Send</source>
            <translation>Annuler après Envoyer</translation>
        </message>
        <message>
            <source>How long a message of this account can be taken back.</source>
            <translation>Combien de temps un message de ce compte peut être repris.</translation>
        </message>
        <message>
            <source>For each answer. That to a whole message is waited for 10 minutes at least: nothing goes twice.</source>
            <translation>Pour chaque réponse. Celle à un message entier est attendue au moins 10 minutes : rien ne part deux fois.</translation>
        </message>
        <message>
            <source>Wait for the server</source>
            <translation>Attendre le serveur</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>Comme pour tous</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>Selon l’étape</translation>
        </message>
    </context>
    <context>
        <name>ServerPage</name>
        <message>
            <source>Where your mail goes out</source>
            <translation>Par où part votre courrier</translation>
        </message>
        <message>
            <source>Your provider's help calls it the outgoing or SMTP server.</source>
            <translation>L’aide de votre fournisseur l’appelle serveur sortant ou SMTP.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Tester maintenant</translation>
        </message>
        <message>
            <source>Everybody on the way can read this</source>
            <translation>Tout le monde en chemin peut lire ceci</translation>
        </message>
        <message>
            <source>Send my password over the open line</source>
            <translation>Envoyer mon mot de passe par la ligne ouverte</translation>
        </message>
        <message>
            <source>This is what we found for {domain}. Take the first unless you know better.</source>
            <translation>Voici ce que nous avons trouvé pour {domain}. Prenez le premier, sauf si vous savez mieux.</translation>
        </message>
        <message>
            <source>This is what is said about {domain}, and nobody vouches for it. You can type it as well.</source>
            <translation>Voici ce qui se dit de {domain}, et personne n’en répond. Vous pouvez aussi le taper.</translation>
        </message>
        <message>
            <source>Continue: the server is missing</source>
            <translation>Continuer : le serveur manque</translation>
        </message>
        <message>
            <source>Continue: the open line is not confirmed</source>
            <translation>Continuer : la ligne ouverte n’est pas confirmée</translation>
        </message>
        <message>
            <source>Continue: the test has failed</source>
            <translation>Continuer : l’essai a échoué</translation>
        </message>
        <message>
            <source>Continue: the test has not finished</source>
            <translation>Continuer : l’essai n’est pas terminé</translation>
        </message>
        <message>
            <source>Your mail and your password cross the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Votre courrier et votre mot de passe passent en clair. Ne choisissez ceci que pour un serveur de votre propre réseau.</translation>
        </message>
        <message>
            <source>Your mail crosses the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Votre courrier passe en clair. Ne choisissez ceci que pour un serveur de votre propre réseau.</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message>
            <source>Test now</source>
            <translation>Tester maintenant</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Edit the server</source>
            <translation>Modifier le serveur</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset: {name}</source>
            <translation>Réinitialiser : {name}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Before sending</source>
            <translation>Avant l’envoi</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Avant l’envoi</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Settings – Tintero</source>
            <translation>Réglages – Tintero</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Tintero made a mistake. Your messages are stored.</source>
            <translation>Tintero a fait une erreur. Vos messages sont enregistrés.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Change them…</source>
            <translation>Les changer…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <source>New message (Ctrl+N)</source>
            <translation>Nouveau message (Ctrl+N)</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Réglages (Ctrl+,)</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>How does your mail server know that it is you?</source>
            <translation>Comment votre serveur sait-il que c’est vous ?</translation>
        </message>
        <message>
            <source>Provider's page</source>
            <translation>Page du fournisseur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password command</source>
            <translation>Commande du mot de passe</translation>
        </message>
        <message>
            <source>No sign-in</source>
            <translation>Sans identification</translation>
        </message>
        <message>
            <source>Way to sign in</source>
            <translation>Façon de se connecter</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Runs when a password is needed; the first line that it prints is the password. Users of a password store know such commands.</source>
            <translation>S’exécute quand il faut un mot de passe ; la première ligne affichée est le mot de passe. Qui utilise un gestionnaire de mots de passe connaît de telles commandes.</translation>
        </message>
        <message>
            <source>For a relay in your own network that knows your computer. Public servers want a password.</source>
            <translation>Pour un relais de votre propre réseau qui connaît votre ordinateur. Les serveurs publics veulent un mot de passe.</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Montrer le mot de passe</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Continue: you are not signed in yet</source>
            <translation>Continuer : vous n’êtes pas encore connecté</translation>
        </message>
        <message>
            <source>Continue: the command is missing</source>
            <translation>Continuer : la commande manque</translation>
        </message>
        <message>
            <source>Continue: the password is missing</source>
            <translation>Continuer : le mot de passe manque</translation>
        </message>
        <message>
            <source>Make an app password…</source>
            <translation>Créer un mot de passe d’application…</translation>
        </message>
        <message>
            <source>How to do it…</source>
            <translation>Comment faire…</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>SignInSection</name>
        <message>
            <source>Sign in again…</source>
            <translation>Se reconnecter…</translation>
        </message>
        <message>
            <source>Change the sign-in…</source>
            <translation>Changer la connexion…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Se déconnecter…</translation>
        </message>
        <message>
            <source>Forget the password…</source>
            <translation>Oublier le mot de passe…</translation>
        </message>
    </context>
    <context>
        <name>SignPicker</name>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Derniers utilisés</translation>
        </message>
        <message>
            <source>No sign is called so.</source>
            <translation>Aucun signe ne s’appelle ainsi.</translation>
        </message>
    </context>
    <context>
        <name>SignatureOffer</name>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Stands under what you write. Another one for replies, and pictures: Settings, Signatures.</source>
            <translation>Se place sous ce que vous écrivez. Une autre pour les réponses, et des images : Réglages, Signatures.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Name of the signature</source>
            <translation>Nom de la signature</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Mise en forme</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte simple</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>View of the signature</source>
            <translation>Vue de la signature</translation>
        </message>
        <message>
            <source>the sender's name</source>
            <translation>le nom de l’expéditeur</translation>
        </message>
        <message>
            <source>the sender's address</source>
            <translation>l’adresse de l’expéditeur</translation>
        </message>
        <message>
            <source>the date of the message</source>
            <translation>la date du message</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signature of plain messages</source>
            <translation>Signature des messages simples</translation>
        </message>
        <message>
            <source>Preview of the signature</source>
            <translation>Aperçu de la signature</translation>
        </message>
        <message>
            <source>No signature yet</source>
            <translation>Pas encore de signature</translation>
        </message>
        <message>
            <source>What stands under your messages, for each sender another if you like.</source>
            <translation>Ce qui se place sous vos messages, une autre pour chaque expéditeur si vous voulez.</translation>
        </message>
        <message>
            <source>Follows {path}</source>
            <translation>Suit {path}</translation>
        </message>
        <message>
            <source>This one is written in its file</source>
            <translation>Celle-ci s’écrit dans son fichier</translation>
        </message>
        <message>
            <source>The words of the formatted signature</source>
            <translation>Les mots de la signature mise en forme</translation>
        </message>
        <message>
            <source>My signature</source>
            <translation>Ma signature</translation>
        </message>
        <message>
            <source>Web pages (*.html *.htm)</source>
            <translation>Pages web (*.html *.htm)</translation>
        </message>
        <message>
            <source>A signature from a file</source>
            <translation>Une signature depuis un fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were left out</source>
            <translation>
                <numerusform>%n image a été laissée de côté</numerusform>
                <numerusform>%n images ont été laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>They lie on the network and would tell who reads. Put them beside the file instead.</source>
            <translation>Elles sont sur le réseau et révéleraient qui lit. Mettez-les plutôt à côté du fichier.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Supprimer « {name} »</translation>
        </message>
        <message>
            <source>Messages that carry it keep it. Who signed with it signs with nothing.</source>
            <translation>Les messages qui la portent la gardent. Qui signait avec elle signe sans rien.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Remove signature</source>
            <translation>Supprimer la signature</translation>
        </message>
        <message>
            <source>Who signs with what</source>
            <translation>Qui signe avec quoi</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>Nouveaux messages</translation>
        </message>
        <message>
            <source>Replies and forwards</source>
            <translation>Réponses et transferts</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>No signature</source>
            <translation>Sans signature</translation>
        </message>
        <message>
            <source>Signatures…</source>
            <translation>Signatures…</translation>
        </message>
        <message>
            <source>Your edited signature was kept</source>
            <translation>Votre signature modifiée a été gardée</translation>
        </message>
        <message>
            <source>{address} usually signs with none.</source>
            <translation>{address} signe d’habitude sans aucune.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>{address} usually signs with “{name}”.</source>
            <translation>{address} signe d’habitude avec « {name} ».</translation>
        </message>
        <message>
            <source>Use “{name}”</source>
            <translation>Utiliser « {name} »</translation>
        </message>
    </context>
    <context>
        <name>Signs</name>
        <message>
            <source>Smileys and feelings</source>
            <translation>Visages et sentiments</translation>
        </message>
        <message>
            <source>People and gestures</source>
            <translation>Personnes et gestes</translation>
        </message>
        <message>
            <source>Animals, plants, weather</source>
            <translation>Animaux, plantes, météo</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Nourriture et boissons</translation>
        </message>
        <message>
            <source>Travel, places, time</source>
            <translation>Voyages, lieux, temps</translation>
        </message>
        <message>
            <source>Feasts and games</source>
            <translation>Fêtes et jeux</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Objets</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Drapeaux</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Typographie</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Monnaies</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>Mathématiques</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Letters with marks</source>
            <translation>Lettres accentuées</translation>
        </message>
        <message>
            <source>Shapes</source>
            <translation>Formes</translation>
        </message>
    </context>
    <context>
        <name>SignsRoom</name>
        <message>
            <source>Emoji</source>
            <translation>Émojis</translation>
        </message>
        <message>
            <source>Special characters</source>
            <translation>Caractères spéciaux</translation>
        </message>
    </context>
    <context>
        <name>Sizes</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n octets</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SnippetRoom</name>
        <message>
            <source>No snippets yet</source>
            <translation>Pas encore d’extraits</translation>
        </message>
        <message>
            <source>They are made in the settings.</source>
            <translation>Ils se créent dans les réglages.</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <translation>Insérer un extrait</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Extraits…</translation>
        </message>
    </context>
    <context>
        <name>SnippetsPage</name>
        <message>
            <source>Snippets</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Key of the snippet</source>
            <translation>Clé de l’extrait</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Mise en forme</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte simple</translation>
        </message>
        <message>
            <source>Kind of the snippet</source>
            <translation>Type d’extrait</translation>
        </message>
        <message>
            <source>where the cursor goes</source>
            <translation>où va le curseur</translation>
        </message>
        <message>
            <source>the recipient's first name</source>
            <translation>le prénom du destinataire</translation>
        </message>
        <message>
            <source>the recipient's name</source>
            <translation>le nom du destinataire</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>votre nom</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>votre adresse</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>la date</translation>
        </message>
        <message>
            <source>Text of the snippet</source>
            <translation>Texte de l’extrait</translation>
        </message>
        <message>
            <source>Plain text of the snippet</source>
            <translation>Texte simple de l’extrait</translation>
        </message>
        <message>
            <source>Type ; and the key in a message, then a blank or Tab. Undo gives back what you typed.</source>
            <translation>Tapez ; et la clé dans un message, puis une espace ou Tab. Annuler rend ce que vous avez tapé.</translation>
        </message>
        <message>
            <source>No snippet yet</source>
            <translation>Pas encore d’extrait</translation>
        </message>
        <message>
            <source>Words that you write often, put into a message by a short key.</source>
            <translation>Des mots que vous écrivez souvent, mis dans un message par une clé courte.</translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} de plus]</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>HTML source</source>
            <translation>Source HTML</translation>
        </message>
        <message>
            <source>Find in the source</source>
            <translation>Chercher dans la source</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not in the source.</source>
            <translation>Pas dans la source.</translation>
        </message>
    </context>
    <context>
        <name>SourceRoom</name>
        <message>
            <source>HTML source: what a mail cannot carry is left out when you go back.</source>
            <translation>Source HTML : ce qu’un message ne peut pas porter est laissé de côté au retour.</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Laisser comme avant</translation>
        </message>
        <message>
            <source>Use this source</source>
            <translation>Utiliser cette source</translation>
        </message>
        <message>
            <source>Some of the source was left out</source>
            <translation>Une partie de la source a été laissée de côté</translation>
        </message>
        <message>
            <source>A mail cannot carry {elements} safely. Undo brings back what was there before.</source>
            <translation>Un message ne peut pas porter {elements} en sécurité. Annuler rend ce qu’il y avait avant.</translation>
        </message>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Une partie de la mise en forme a été simplifiée</translation>
        </message>
        <message>
            <source>The source had more than a mail can carry safely. The words are all there.</source>
            <translation>La source contenait plus qu’un message ne peut porter en sécurité. Les mots y sont tous.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Misspelled: {word}</source>
            <translation>Mal écrit : {word}</translation>
        </message>
        <message>
            <source>No misspelled words</source>
            <translation>Aucun mot mal écrit</translation>
        </message>
        <message>
            <source>Quotes, links and code were not checked.</source>
            <translation>Les citations, les liens et le code n’ont pas été vérifiés.</translation>
        </message>
        <message>
            <source>There is no dictionary for this message</source>
            <translation>Il n’y a pas de dictionnaire pour ce message</translation>
        </message>
        <message>
            <source>Nothing was checked. Choose languages, or add a dictionary.</source>
            <translation>Rien n’a été vérifié. Choisissez des langues, ou ajoutez un dictionnaire.</translation>
        </message>
        <message>
            <source>Languages…</source>
            <translation>Langues…</translation>
        </message>
        <message>
            <source>No misspelled word here</source>
            <translation>Pas de mot mal écrit ici</translation>
        </message>
        <message>
            <source>Looking for dictionaries…</source>
            <translation>Recherche de dictionnaires…</translation>
        </message>
        <message>
            <source>As in the settings: {languages}</source>
            <translation>Comme dans les réglages : {languages}</translation>
        </message>
        <message>
            <source>By the text of the message</source>
            <translation>Selon le texte du message</translation>
        </message>
        <message>
            <source>No dictionary is installed</source>
            <translation>Aucun dictionnaire n’est installé</translation>
        </message>
        <message>
            <source>Dictionaries…</source>
            <translation>Dictionnaires…</translation>
        </message>
    </context>
    <context>
        <name>SpellingPage</name>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Vérifier pendant l’écriture</translation>
        </message>
        <message>
            <source>Misspelled words are underlined on your screen, a moment after they were written.</source>
            <translation>Les mots mal écrits sont soulignés à l’écran, un instant après leur écriture.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Add a dictionary…</source>
            <translation>Ajouter un dictionnaire…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>No dictionary is installed, so nothing is checked.</source>
            <translation>Aucun dictionnaire n’est installé, rien n’est donc vérifié.</translation>
        </message>
        <message>
            <source>A word is right if it is right in any of the ticked languages. Untick all to let the text of each message decide.</source>
            <translation>Un mot est juste s’il l’est dans l’une des langues cochées. Décochez-les toutes pour laisser décider le texte de chaque message.</translation>
        </message>
        <message>
            <source>The text of each message decides. Tick some to check every message with these.</source>
            <translation>Le texte de chaque message décide. Cochez-en pour vérifier tous les messages avec elles.</translation>
        </message>
        <message>
            <source>Your own words: {number}</source>
            <translation>Vos propres mots : {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Retirer : {name}</translation>
        </message>
        <message>
            <source>Dictionaries (*.dic *.aff *.oxt *.xpi *.zip)</source>
            <translation>Dictionnaires (*.dic *.aff *.oxt *.xpi *.zip)</translation>
        </message>
        <message>
            <source>Add a dictionary</source>
            <translation>Ajouter un dictionnaire</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>ajouté par vous</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>de cet ordinateur</translation>
        </message>
        <message>
            <source>comes with Tintero</source>
            <translation>fourni avec Tintero</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice and those in Library/Spelling are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Plus de langues : les dictionnaires de LibreOffice et ceux de Library/Spelling sont trouvés d’eux-mêmes. Ou téléchargez-en un de extensions.libreoffice.org (.oxt) et ajoutez-le ici.</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Plus de langues : les dictionnaires de LibreOffice sont trouvés d’eux-mêmes. Ou téléchargez-en un de extensions.libreoffice.org (.oxt) et ajoutez-le ici.</translation>
        </message>
        <message>
            <source>More languages: install the package of the dictionary (hunspell-es, for example) and press Look again. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Plus de langues : installez le paquet du dictionnaire (hunspell-fr, par exemple) et appuyez sur Chercher à nouveau. Ou téléchargez-en un de extensions.libreoffice.org (.oxt) et ajoutez-le ici.</translation>
        </message>
    </context>
    <context>
        <name>SplitButton</name>
        <message>
            <source>{action}: other ways</source>
            <translation>{action} : autres façons</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Drafts, waiting and sent mail, attachments and the log are in this folder, and nowhere else. No password is in it that could be read.</source>
            <translation>Les brouillons, le courrier en attente et envoyé, les pièces jointes et le journal sont dans ce dossier, et nulle part ailleurs. Aucun mot de passe lisible ne s’y trouve.</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Enregistrer une sauvegarde…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>One file with everything but passwords: drafts, sent mail, accounts, settings, templates.</source>
            <translation>Un fichier avec tout sauf les mots de passe : brouillons, courrier envoyé, comptes, réglages, modèles.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour of the account</source>
            <translation>Couleur du compte</translation>
        </message>
        <message>
            <source>Ink blue</source>
            <translation>Bleu encre</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Sarcelle</translation>
        </message>
        <message>
            <source>Moss</source>
            <translation>Mousse</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <source>Brick</source>
            <translation>Brique</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Prune</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rose</translation>
        </message>
    </context>
    <context>
        <name>TableGrid</name>
        <message>
            <source>{rows} by {columns}</source>
            <translation>{rows} sur {columns}</translation>
        </message>
    </context>
    <context>
        <name>TableRoom</name>
        <message>
            <source>Move row up</source>
            <translation>Monter la ligne</translation>
        </message>
        <message>
            <source>Move row down</source>
            <translation>Descendre la ligne</translation>
        </message>
        <message>
            <source>Move column back</source>
            <translation>Reculer la colonne</translation>
        </message>
        <message>
            <source>Move column on</source>
            <translation>Avancer la colonne</translation>
        </message>
        <message>
            <source>Merge cells</source>
            <translation>Fusionner les cellules</translation>
        </message>
        <message>
            <source>Split cell</source>
            <translation>Scinder la cellule</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Ligne d’en-tête</translation>
        </message>
        <message>
            <source>Sort by this column, ascending</source>
            <translation>Trier par cette colonne, croissant</translation>
        </message>
        <message>
            <source>Sort by this column, descending</source>
            <translation>Trier par cette colonne, décroissant</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Colonne plus large</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Colonne plus étroite</translation>
        </message>
        <message>
            <source>All columns alike</source>
            <translation>Toutes les colonnes égales</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Column width</source>
            <translation>Largeur de colonne</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Sans fond</translation>
        </message>
        <message>
            <source>Background of cells</source>
            <translation>Fond des cellules</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>Fins</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>Épais</translation>
        </message>
        <message>
            <source>Usual grey</source>
            <translation>Gris habituel</translation>
        </message>
        <message>
            <source>Colour of lines</source>
            <translation>Couleur des traits</translation>
        </message>
        <message>
            <source>Words in cells</source>
            <translation>Texte dans les cellules</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>En haut</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>Au milieu</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>En bas</translation>
        </message>
    </context>
    <context>
        <name>TemplateRoom</name>
        <message>
            <source>Save as template</source>
            <translation>Enregistrer comme modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Replace the template “{name}”</source>
            <translation>Remplacer le modèle « {name} »</translation>
        </message>
        <message>
            <source>There is one of this name. Messages made of it stay as they are.</source>
            <translation>Il y en a un de ce nom. Les messages faits avec lui restent tels quels.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Saved as template “{name}”</source>
            <translation>Enregistré comme modèle « {name} »</translation>
        </message>
        <message>
            <source>Words in braces, such as {first_name}, are filled when a message is made of it.</source>
            <translation>Les mots entre accolades, comme {first_name}, sont complétés quand un message en est fait.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Remove “{name}”</source>
            <translation>Supprimer « {name} »</translation>
        </message>
        <message>
            <source>Its file and the files beside it are deleted. Messages made of it stay.</source>
            <translation>Son fichier et ceux d’à côté sont supprimés. Les messages faits avec lui restent.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>Supprimer le modèle</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>New message of it</source>
            <translation>Nouveau message avec lui</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Chercher dans les modèles</translation>
        </message>
        <message>
            <source>Write a message and choose Save as template. Words such as {first_name} in it fill themselves.</source>
            <translation>Écrivez un message et choisissez Enregistrer comme modèle. Des mots comme {first_name} s’y complètent seuls.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Pas encore de modèles</translation>
        </message>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>Picture…</source>
            <translation>Image…</translation>
        </message>
        <message>
            <source>Load pictures from the internet</source>
            <translation>Charger des images d’internet</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Insert a table…</source>
            <translation>Insérer un tableau…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Mettre une image dans le texte</translation>
        </message>
    </context>
    <context>
        <name>Thunderbird</name>
        <message>
            <source>No account of Thunderbird was found</source>
            <translation>Aucun compte de Thunderbird n’a été trouvé</translation>
        </message>
        <message>
            <source>It has no profile here, or none with a server to send over.</source>
            <translation>Il n’a pas de profil ici, ou aucun avec un serveur d’envoi.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ThunderbirdDialog</name>
        <message>
            <source>Take accounts over from Thunderbird</source>
            <translation>Reprendre des comptes de Thunderbird</translation>
        </message>
        <message>
            <source>Names, addresses and servers are taken over. Passwords stay where they are: Tintero asks for yours. Accounts that are here already are passed over.</source>
            <translation>Les noms, adresses et serveurs sont repris. Les mots de passe restent où ils sont : Tintero demande le vôtre. Les comptes déjà présents sont laissés de côté.</translation>
        </message>
        <message>
            <source>Take nothing over</source>
            <translation>Ne rien reprendre</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>{server}, signing in with the browser</source>
            <translation>{server}, connexion par le navigateur</translation>
        </message>
        <message>
            <source>{server}, with a password</source>
            <translation>{server}, avec un mot de passe</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Mail window</source>
            <translation>Fenêtre du courrier</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Suspendre l’envoi</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n message a besoin de vous</numerusform>
                <numerusform>%n messages ont besoin de vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n messages</source>
            <translation>
                <numerusform>Envoi de %n message</numerusform>
                <numerusform>Envoi de %n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>L’envoi est suspendu</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n message en attente</numerusform>
                <numerusform>%n messages en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien n’attend</translation>
        </message>
    </context>
    <context>
        <name>TrialCard</name>
        <message>
            <source>{version}, until {date}, not revoked</source>
            <translation>{version}, jusqu’au {date}, non révoqué</translation>
        </message>
        <message>
            <source>{version}, until {date}, revocation unknown</source>
            <translation>{version}, jusqu’au {date}, révocation inconnue</translation>
        </message>
        <message>
            <source>{version}, until {date}</source>
            <translation>{version}, jusqu’au {date}</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Essai en cours</translation>
        </message>
        <message>
            <source>no message is sent</source>
            <translation>aucun message n’est envoyé</translation>
        </message>
        <message>
            <source>Show the conversation</source>
            <translation>Montrer la conversation</translation>
        </message>
        <message>
            <source>Use {host}</source>
            <translation>Utiliser {host}</translation>
        </message>
        <message>
            <source>The account can send.</source>
            <translation>Le compte peut envoyer.</translation>
        </message>
        <message>
            <source>Server found</source>
            <translation>Serveur trouvé</translation>
        </message>
        <message>
            <source>Finding the server…</source>
            <translation>Recherche du serveur…</translation>
        </message>
        <message>
            <source>Find the server</source>
            <translation>Trouver le serveur</translation>
        </message>
        <message>
            <source>Connected on port {port}</source>
            <translation>Connecté au port {port}</translation>
        </message>
        <message>
            <source>Connecting on port {port}…</source>
            <translation>Connexion au port {port}…</translation>
        </message>
        <message>
            <source>Connect on port {port}</source>
            <translation>Se connecter au port {port}</translation>
        </message>
        <message>
            <source>Not encrypted, as you chose</source>
            <translation>Non chiffré, comme vous l’avez choisi</translation>
        </message>
        <message>
            <source>Encrypted, certificate is good</source>
            <translation>Chiffré, le certificat est bon</translation>
        </message>
        <message>
            <source>Encrypted, with the certificate that you trust</source>
            <translation>Chiffré, avec le certificat que vous acceptez</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Chiffrement…</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>No sign-in, as you chose</source>
            <translation>Sans identification, comme vous l’avez choisi</translation>
        </message>
        <message>
            <source>Signed in as {user}</source>
            <translation>Connecté comme {user}</translation>
        </message>
        <message>
            <source>Signing in as {user}…</source>
            <translation>Connexion comme {user}…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Takes mail from {address}</source>
            <translation>Prend le courrier de {address}</translation>
        </message>
        <message>
            <source>Asking whether it takes mail from {address}…</source>
            <translation>Demande s’il prend le courrier de {address}…</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Use its certificate file…</source>
            <translation>Utiliser son fichier de certificat…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Regarder…</translation>
        </message>
        <message>
            <source>Trust the system's list</source>
            <translation>Se fier à la liste du système</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Use STARTTLS</source>
            <translation>Utiliser STARTTLS</translation>
        </message>
        <message>
            <source>Use TLS</source>
            <translation>Utiliser TLS</translation>
        </message>
        <message>
            <source>Allow old encryption…</source>
            <translation>Permettre un ancien chiffrement…</translation>
        </message>
        <message>
            <source>Use STARTTLS at port 587</source>
            <translation>Utiliser STARTTLS au port 587</translation>
        </message>
        <message>
            <source>Go on without sign-in</source>
            <translation>Continuer sans identification</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Corriger l’adresse</translation>
        </message>
        <message>
            <source>Change the sign-in</source>
            <translation>Changer la connexion</translation>
        </message>
        <message>
            <source>Open the provider's page…</source>
            <translation>Ouvrir la page du fournisseur…</translation>
        </message>
        <message>
            <source>Try “{user}”</source>
            <translation>Essayer « {user} »</translation>
        </message>
        <message>
            <source>Sign in at the provider</source>
            <translation>Se connecter chez le fournisseur</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Se reconnecter…</translation>
        </message>
        <message>
            <source>Correct the user name</source>
            <translation>Corriger le nom d’utilisateur</translation>
        </message>
    </context>
    <context>
        <name>Trying</name>
        <message>
            <source>Certificate file of the server's issuer</source>
            <translation>Fichier de certificat de l’émetteur du serveur</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversation</translation>
        </message>
    </context>
    <context>
        <name>UnreadableNotice</name>
        <message>
            <source>Show the files</source>
            <translation>Afficher les fichiers</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts cannot be read</source>
            <translation>
                <numerusform>%n brouillon est illisible</numerusform>
                <numerusform>%n brouillons sont illisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of them was damaged. They are kept as they are.</source>
            <translation>Ce qui en est enregistré est endommagé. Rien n’est effacé.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>Cette version</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>No earlier version yet</source>
            <translation>Pas encore de version antérieure</translation>
        </message>
        <message>
            <source>One is kept every few minutes, and before much of the text goes.</source>
            <translation>Une est gardée toutes les quelques minutes, et avant qu’une grande partie du texte disparaisse.</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more</source>
            <translation>
                <numerusform>%n caractère de plus</numerusform>
                <numerusform>%n caractères de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters fewer</source>
            <translation>
                <numerusform>%n caractère de moins</numerusform>
                <numerusform>%n caractères de moins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words marked here are not in the message now.</source>
            <translation>
                <numerusform>%n mot marqué ici n’est plus dans le message.</numerusform>
                <numerusform>%n mots marqués ici ne sont plus dans le message.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words of the message are not in this version.</source>
            <translation>
                <numerusform>%n mot du message n’est pas dans cette version.</numerusform>
                <numerusform>%n mots du message ne sont pas dans cette version.</numerusform>
            </translation>
        </message>
        <message>
            <source>The words are the same as now.</source>
            <translation>Les mots sont les mêmes qu’à présent.</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Copying…</source>
            <translation>Copie…</translation>
        </message>
        <message>
            <source>{name}, being copied</source>
            <translation>{name}, copie en cours</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Change an account – Tintero</source>
            <translation>Modifier un compte – Tintero</translation>
        </message>
        <message>
            <source>Set up an account – Tintero</source>
            <translation>Configurer un compte – Tintero</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Save untested…</source>
            <translation>Enregistrer sans essai…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save an untested account</source>
            <translation>Enregistrer un compte non testé</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it can send. Messages wait in the Outbox until it can.</source>
            <translation>Personne ne sait encore s’il peut envoyer. Les messages attendent dans la boîte d’envoi jusqu’à ce qu’il le puisse.</translation>
        </message>
        <message>
            <source>Go on testing</source>
            <translation>Continuer l’essai</translation>
        </message>
        <message>
            <source>Save untested</source>
            <translation>Enregistrer sans essai</translation>
        </message>
    </context>
    <context>
        <name>WordRows</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Ajouter au dictionnaire</translation>
        </message>
        <message>
            <source>Ignore in this message</source>
            <translation>Ignorer dans ce message</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Your name and address</source>
            <translation>Votre nom et votre adresse</translation>
        </message>
        <message>
            <source>Where answers are to go</source>
            <translation>Où doivent aller les réponses</translation>
        </message>
        <message>
            <source>Your own address, beside the one in From: failures are reported to it.</source>
            <translation>Votre propre adresse, en plus de celle de l’expéditeur : les échecs lui sont signalés.</translation>
        </message>
        <message>
            <source>That you ask whether it was read</source>
            <translation>Que vous demandez s’il a été lu</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in To and Cc: each reader sees all of them.</source>
            <translation>
                <numerusform>%n adresse dans À et Cc : chaque lecteur la voit.</numerusform>
                <numerusform>%n adresses dans À et Cc : chaque lecteur les voit toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who else gets it</source>
            <translation>Qui d’autre le reçoit</translation>
        </message>
        <message>
            <source>To the second.</source>
            <translation>À la seconde près.</translation>
        </message>
        <message>
            <source>To the second, with your time zone.</source>
            <translation>À la seconde près, avec votre fuseau horaire.</translation>
        </message>
        <message>
            <source>When it was made</source>
            <translation>Quand il a été créé</translation>
        </message>
        <message>
            <source>Made at random, with {domain} behind it.</source>
            <translation>Tiré au hasard, suivi de {domain}.</translation>
        </message>
        <message>
            <source>A name of its own, by which answers find it</source>
            <translation>Un nom à lui, par lequel les réponses le retrouvent</translation>
        </message>
        <message>
            <source>Which messages it answers</source>
            <translation>À quels messages il répond</translation>
        </message>
        <message>
            <source>By their names, for the thread.</source>
            <translation>Par leurs noms, pour le fil.</translation>
        </message>
        <message>
            <source>More fields in its head</source>
            <translation>D’autres champs dans son en-tête</translation>
        </message>
        <message>
            <source>Pictures come from {hosts}: who loads them is seen there, with time and place.</source>
            <translation>Des images viennent de {hosts} : on y voit qui les charge, quand et d’où.</translation>
        </message>
        <message>
            <source>When your readers open it</source>
            <translation>Quand vos lecteurs l’ouvrent</translation>
        </message>
        <message>
            <source>The names of the files</source>
            <translation>Les noms des fichiers</translation>
        </message>
        <message>
            <source>Such files can name their author, a program or a computer: {names}.</source>
            <translation>Ces fichiers peuvent nommer leur auteur, un logiciel ou un ordinateur : {names}.</translation>
        </message>
        <message>
            <source>What Tintero cannot look into</source>
            <translation>Ce que Tintero ne peut pas examiner</translation>
        </message>
        <message>
            <source>The file names {people}.</source>
            <translation>Le fichier nomme {people}.</translation>
        </message>
        <message>
            <source>The picture tells where it was taken, and when and with what.</source>
            <translation>L’image dit où elle a été prise, quand et avec quoi.</translation>
        </message>
        <message>
            <source>The picture tells when and with what it was taken.</source>
            <translation>L’image dit quand et avec quoi elle a été prise.</translation>
        </message>
        <message>
            <source>May tell where it was taken: it cannot be taken out of this kind of picture.</source>
            <translation>Peut dire où elle a été prise : cela ne peut pas être retiré de ce type d’image.</translation>
        </message>
        <message>
            <source>The time is given as everywhere on earth (UTC).</source>
            <translation>L’heure est donnée comme partout sur terre (UTC).</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Votre fuseau horaire</translation>
        </message>
        <message>
            <source>No field names them.</source>
            <translation>Aucun champ ne les nomme.</translation>
        </message>
        <message>
            <source>Your mail program, its version and your system</source>
            <translation>Votre logiciel de courrier, sa version et votre système</translation>
        </message>
        <message>
            <source>The server hears {name} in its place.</source>
            <translation>Le serveur entend {name} à sa place.</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>Le nom de cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in Bcc are told to the server alone.</source>
            <translation>
                <numerusform>%n adresse en Cci n’est dite qu’au serveur.</numerusform>
                <numerusform>%n adresses en Cci ne sont dites qu’au serveur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets a blind copy</source>
            <translation>Qui reçoit une copie cachée</translation>
        </message>
        <message>
            <source>No place, time or camera is in the pictures: {names}.</source>
            <translation>Ni lieu, ni heure, ni appareil dans les images : {names}.</translation>
        </message>
        <message>
            <source>Where your pictures were taken</source>
            <translation>Où vos images ont été prises</translation>
        </message>
        <message>
            <source>The server that takes it sees it, and some write it into the message. No mail program can prevent that.</source>
            <translation>Le serveur qui le prend la voit, et certains l’écrivent dans le message. Aucun logiciel de courrier ne peut l’empêcher.</translation>
        </message>
        <message>
            <source>Your internet address</source>
            <translation>Votre adresse internet</translation>
        </message>
        <message>
            <source>Readers can see</source>
            <translation>Ce que voient les lecteurs</translation>
        </message>
        <message>
            <source>Nobody learns from it</source>
            <translation>Ce que personne n’y apprend</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En chemin</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Rechercher le suivant</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rechercher le précédent</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Vérifier pendant l’écriture</translation>
        </message>
        <message>
            <source>Next misspelled word</source>
            <translation>Mot mal orthographié suivant</translation>
        </message>
        <message>
            <source>Previous misspelled word</source>
            <translation>Mot mal orthographié précédent</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Language of this message…</source>
            <translation>Langue de ce message…</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Word count</source>
            <translation>Nombre de mots</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>This message is not saved</source>
            <translation>Ce message n’est pas enregistré</translation>
        </message>
        <message>
            <source>{reason}. If the window closes, the text is lost.</source>
            <translation>{reason}. Si la fenêtre se ferme, le texte est perdu.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message>
            <source>Close and lose the text</source>
            <translation>Fermer et perdre le texte</translation>
        </message>
    </context>
    <context>
        <name>WritingField</name>
        <message>
            <source>Insert a field</source>
            <translation>Insérer un champ</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>Markdown as you type</source>
            <translation>Markdown pendant la frappe</translation>
        </message>
        <message>
            <source>**bold**, *italic*, `code`, # heading, &gt; quote and --- become what they mean. Undo takes it back.</source>
            <translation>**gras**, *italique*, `code`, # titre, &gt; citation et --- deviennent ce qu’ils signifient. Annuler les rend.</translation>
        </message>
        <message>
            <source>Quotation marks and dashes</source>
            <translation>Guillemets et tirets</translation>
        </message>
        <message>
            <source>Straight quotation marks, double hyphens and three dots become those of print.</source>
            <translation>Les guillemets droits, les doubles tirets et les trois points deviennent ceux de l’imprimerie.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Texte seul</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Collage</translation>
        </message>
        <message>
            <source>What text of other programs brings along: its look, its structure, or nothing but words.</source>
            <translation>Ce qu’apporte le texte d’autres programmes : son aspect, sa structure, ou seulement les mots.</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Au-dessus</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Au-dessous</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Where you write your answer: above the sealed original, or below it.</source>
            <translation>Où vous écrivez votre réponse : au-dessus de l’original scellé, ou au-dessous.</translation>
        </message>
        <message>
            <source>Signature and quote</source>
            <translation>Signature et citation</translation>
        </message>
        <message>
            <source>Where the signature of a reply stands: above what is quoted, or below it.</source>
            <translation>Où se place la signature d’une réponse : au-dessus de ce qui est cité, ou au-dessous.</translation>
        </message>
        <message>
            <source>Signature mark</source>
            <translation>Marque de signature</translation>
        </message>
        <message>
            <source>A line with two hyphens, by which mail programs know signatures. Never above a quote.</source>
            <translation>Une ligne de deux tirets, à laquelle les programmes reconnaissent les signatures. Jamais au-dessus d’une citation.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>Comme tapé</translation>
        </message>
        <message>
            <source>Of this program's language</source>
            <translation>De la langue de ce programme</translation>
        </message>
    </context>
    <context>
        <name>WritingRooms</name>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Snippet…</source>
            <translation>Extrait…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Nouveau depuis un modèle…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Enregistrer comme modèle…</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Versions antérieures…</translation>
        </message>
        <message>
            <source>Insert template…</source>
            <translation>Insérer un modèle…</translation>
        </message>
    </context>
    <context>
        <name>YouPage</name>
        <message>
            <source>Who is writing?</source>
            <translation>Qui écrit ?</translation>
        </message>
        <message>
            <source>This is what people see when your mail arrives.</source>
            <translation>Voilà ce que l’on voit quand votre courrier arrive.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Readers see it beside your address.</source>
            <translation>Les lecteurs le voient à côté de votre adresse.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse de courrier</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Les réponses vont à</translation>
        </message>
        <message>
            <source>Only if answers should go to another address. Most people leave it empty.</source>
            <translation>Seulement si les réponses doivent aller à une autre adresse. La plupart le laissent vide.</translation>
        </message>
        <message>
            <source>Answers to another address</source>
            <translation>Réponses à une autre adresse</translation>
        </message>
        <message>
            <source>Try it with a practice server</source>
            <translation>Essayer avec un serveur d’entraînement</translation>
        </message>
        <message>
            <source>A server inside this program. Nothing leaves this computer.</source>
            <translation>Un serveur dans ce programme. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Reprendre de Thunderbird…</translation>
        </message>
        <message>
            <source>Names, addresses and servers; passwords stay where they are.</source>
            <translation>Noms, adresses et serveurs ; les mots de passe restent où ils sont.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Continue: the address is missing</source>
            <translation>Continuer : l’adresse manque</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Port {port}, TLS from the first byte</source>
            <translation>Port {port}, TLS dès le premier octet</translation>
        </message>
        <message>
            <source>Port {port}, STARTTLS</source>
            <translation>Port {port}, STARTTLS</translation>
        </message>
        <message>
            <source>Not proven: choose it only if you know this name.</source>
            <translation>Non prouvé : ne le choisissez que si vous connaissez ce nom.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>More about this question</source>
            <translation>Plus sur cette question</translation>
        </message>
        <message>
            <source>Not in this message</source>
            <translation>Pas dans ce message</translation>
        </message>
        <message>
            <source>Do not ask about this again</source>
            <translation>Ne plus demander cela</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>As it is read</source>
            <translation>Comme on le lit</translation>
        </message>
    </context>
    <context>
        <name>_Templates</name>
        <message>
            <source>Write a message and choose Save as template from the Message menu.</source>
            <translation>Écrivez un message et choisissez Enregistrer comme modèle dans le menu Message.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Pas encore de modèles</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>_ZoneBox</name>
        <message>
            <source>Here ({name})</source>
            <translation>Ici ({name})</translation>
        </message>
    </context>
</TS>
