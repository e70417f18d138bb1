<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tintero</source>
            <translation>Acerca de Tintero</translation>
        </message>
        <message>
            <source>A desktop mail program that starts from writing.</source>
            <translation>Un programa de correo de escritorio que empieza por escribir.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Copy the version and what it runs on</source>
            <translation>Copiar la versión y el entorno en que se ejecuta</translation>
        </message>
        <message>
            <source>Qt {qt} · Python {python}</source>
            <translation>Qt {qt} · Python {python}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Software libre con licencia MIT.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencias…</translation>
        </message>
        <message>
            <source>Report a fault…</source>
            <translation>Comunicar un fallo…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Alt with an arrow moves the account</source>
            <translation>Alt con una flecha mueve la cuenta</translation>
        </message>
        <message>
            <source>usual sender</source>
            <translation>remitente habitual</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Remove account…</source>
            <translation>Eliminar la cuenta…</translation>
        </message>
        <message>
            <source>Make it the usual sender</source>
            <translation>Usar como remitente habitual</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>More about this account</source>
            <translation>Más sobre esta cuenta</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Switched off. It sends nothing; its messages wait in the Outbox.</source>
            <translation>Desactivada. No envía nada; sus mensajes esperan en la bandeja de salida.</translation>
        </message>
        <message>
            <source>{state}, usual sender</source>
            <translation>{state}, remitente habitual</translation>
        </message>
    </context>
    <context>
        <name>AccountSections</name>
        <message>
            <source>Identities</source>
            <translation>Identidades</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envío</translation>
        </message>
    </context>
    <context>
        <name>AccountTransfer</name>
        <message>
            <source>Save the accounts to a file</source>
            <translation>Guardar las cuentas en un archivo</translation>
        </message>
        <message>
            <source>Add accounts from a file</source>
            <translation>Añadir cuentas desde un archivo</translation>
        </message>
        <message>
            <source>Accounts (*.json);;All files (*)</source>
            <translation>Cuentas (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Look at the servers: your password will go there. Add them only if the file comes from you or from somebody you trust. Passwords are asked for afterwards; accounts that are here already are passed over.</source>
            <translation>Mira los servidores: tu contraseña irá allí. Añádelas solo si el archivo viene de ti o de alguien de confianza. Las contraseñas se piden después; las cuentas que ya están aquí se pasan por alto.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>No añadir nada</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Añadirlas</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Needs sign-in</source>
            <translation>Hay que iniciar sesión</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Te necesita</translation>
        </message>
        <message>
            <source>Not reached, tries again</source>
            <translation>Sin conexión, se vuelve a intentar</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>{host}, port {port}, TLS from the first byte</source>
            <translation>{host}, puerto {port}, TLS desde el primer byte</translation>
        </message>
        <message>
            <source>{host}, port {port}, STARTTLS</source>
            <translation>{host}, puerto {port}, STARTTLS</translation>
        </message>
        <message>
            <source>{host}, port {port}, not encrypted</source>
            <translation>{host}, puerto {port}, sin cifrar</translation>
        </message>
        <message>
            <source>Password of {user}, in the system's keyring</source>
            <translation>Contraseña de {user}, en el llavero del sistema</translation>
        </message>
        <message>
            <source>Password of {user}, in the vault</source>
            <translation>Contraseña de {user}, en la caja fuerte</translation>
        </message>
        <message>
            <source>Password of {user}, known until Tintero ends</source>
            <translation>Contraseña de {user}, conocida hasta que se cierre Tintero</translation>
        </message>
        <message>
            <source>Password of {user}, told by a command</source>
            <translation>Contraseña de {user}, dada por una orden</translation>
        </message>
        <message>
            <source>The password of {user} is missing</source>
            <translation>Falta la contraseña de {user}</translation>
        </message>
        <message>
            <source>Permission of the provider, in the system's keyring</source>
            <translation>Permiso del proveedor, en el llavero del sistema</translation>
        </message>
        <message>
            <source>Permission of the provider, in the vault</source>
            <translation>Permiso del proveedor, en la caja fuerte</translation>
        </message>
        <message>
            <source>Permission of the provider, known until Tintero ends</source>
            <translation>Permiso del proveedor, conocido hasta que se cierre Tintero</translation>
        </message>
        <message>
            <source>You are not signed in with the provider</source>
            <translation>No has iniciado sesión con el proveedor</translation>
        </message>
        <message>
            <source>No sign-in: the server knows this computer</source>
            <translation>Sin inicio de sesión: el servidor conoce este equipo</translation>
        </message>
        <message>
            <source>Answers go to {address}</source>
            <translation>Las respuestas van a {address}</translation>
        </message>
        <message>
            <source>Always a copy to {names}</source>
            <translation>Siempre una copia a {names}</translation>
        </message>
        <message>
            <source>Always a hidden copy to {names}</source>
            <translation>Siempre una copia oculta a {names}</translation>
        </message>
        <message>
            <source>Also answers for {patterns}</source>
            <translation>También responde por {patterns}</translation>
        </message>
        <message>
            <source>Writes to {domains}</source>
            <translation>Escribe a {domains}</translation>
        </message>
        <message>
            <source>Sends over {host}</source>
            <translation>Envía por {host}</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Añadir una cuenta…</translation>
        </message>
        <message>
            <source>Save the accounts to a file…</source>
            <translation>Guardar las cuentas en un archivo…</translation>
        </message>
        <message>
            <source>Add accounts from a file…</source>
            <translation>Añadir cuentas desde un archivo…</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Traer de Thunderbird…</translation>
        </message>
        <message>
            <source>More about accounts</source>
            <translation>Más sobre las cuentas</translation>
        </message>
        <message>
            <source>Sent mail and drafts stay. Its password is forgotten.</source>
            <translation>El correo enviado y los borradores se quedan. Su contraseña se olvida.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Eliminar «{name}»</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Eliminar la cuenta</translation>
        </message>
        <message>
            <source>Sign out of “{name}”</source>
            <translation>Cerrar la sesión de «{name}»</translation>
        </message>
        <message>
            <source>Forget the password of “{name}”</source>
            <translation>Olvidar la contraseña de «{name}»</translation>
        </message>
        <message>
            <source>The provider is told that Tintero may send for you no longer. Messages wait in the Outbox until you sign in again.</source>
            <translation>Se le dice al proveedor que Tintero ya no puede enviar por ti. Los mensajes esperan en la bandeja de salida hasta que vuelvas a iniciar sesión.</translation>
        </message>
        <message>
            <source>It is deleted on this computer. Messages wait in the Outbox until you type it again.</source>
            <translation>Se borra de este equipo. Los mensajes esperan en la bandeja de salida hasta que la escribas otra vez.</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Mantener la sesión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar la sesión</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <source>Remove “{address}”</source>
            <translation>Eliminar «{address}»</translation>
        </message>
        <message>
            <source>Drafts from there are sent from the first identity of the account. Nothing else changes.</source>
            <translation>Los borradores de esa identidad se envían desde la primera de la cuenta. Nada más cambia.</translation>
        </message>
        <message>
            <source>Remove identity</source>
            <translation>Eliminar la identidad</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <source>This account can send</source>
            <translation>Esta cuenta puede enviar</translation>
        </message>
        <message>
            <source>The server took everything but a message.</source>
            <translation>El servidor lo aceptó todo menos un mensaje.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversación</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send now, without a chance to undo</source>
            <translation>Enviar ya, sin poder deshacer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Adjuntar archivos…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Prioridad alta</translation>
        </message>
        <message>
            <source>Normal priority</source>
            <translation>Prioridad normal</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Prioridad baja</translation>
        </message>
        <message>
            <source>Ask for a read receipt</source>
            <translation>Pedir confirmación de lectura</translation>
        </message>
        <message>
            <source>Ask for a delivery report</source>
            <translation>Pedir informe de entrega</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensaje</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insertar</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>&amp;Formato</translation>
        </message>
        <message>
            <source>Too&amp;ls</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>&amp;Opciones</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>I&amp;r a</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cco</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>“{subject}” has gone on meanwhile.</source>
            <translation>«{subject}» ya ha avanzado entretanto.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código fuente del mensaje</translation>
        </message>
        <message>
            <source>“{subject}” was stopped and stays in the Outbox.</source>
            <translation>«{subject}» se detuvo y se queda en la bandeja de salida.</translation>
        </message>
        <message>
            <source>Not sent. “{subject}” is in Drafts.</source>
            <translation>No se envió. «{subject}» está en Borradores.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Send it a second time?</source>
            <translation>¿Enviarlo por segunda vez?</translation>
        </message>
        <message>
            <source>“{subject}” may have arrived already. Whoever has it may get it twice. {known}</source>
            <translation>«{subject}» puede haber llegado ya. Quien lo tenga puede recibirlo dos veces. {known}</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar otra vez</translation>
        </message>
        <message>
            <source>Delete this message?</source>
            <translation>¿Eliminar este mensaje?</translation>
        </message>
        <message>
            <source>“{subject}” was not sent. Nothing of it stays.</source>
            <translation>«{subject}» no se envió. No quedará nada de él.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>Aftermath</name>
        <message>
            <source>Draft discarded</source>
            <translation>Borrador descartado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>AppActions</name>
        <message>
            <source>New message</source>
            <translation>Mensaje nuevo</translation>
        </message>
        <message>
            <source>Mail window</source>
            <translation>Ventana de correo</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Añadir una cuenta…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Órdenes…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>About Tintero</source>
            <translation>Acerca de Tintero</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
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
            <translation>Preguntando a {host}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Ask {host} whether it arrived?</source>
            <translation>¿Preguntar a {host} si llegó?</translation>
        </message>
        <message>
            <source>Tintero signs in there as your account does for sending, looks for this message in your folder of sent mail, and changes nothing in it.</source>
            <translation>Tintero inicia sesión allí como lo hace tu cuenta para enviar, busca este mensaje en tu carpeta de enviados y no cambia nada en ella.</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Preguntar al servidor</translation>
        </message>
        <message>
            <source>The server has “{subject}”: a copy is in its folder “{folder}”.</source>
            <translation>El servidor tiene «{subject}»: hay una copia en su carpeta «{folder}».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{what}. Nothing was changed; whether the message arrived is as unknown as before.</source>
            <translation>{what}. No se cambió nada; sigue sin saberse si el mensaje llegó.</translation>
        </message>
        <message>
            <source>The server could not be asked</source>
            <translation>No se pudo preguntar al servidor</translation>
        </message>
        <message>
            <source>A copy is there, but it proves nothing</source>
            <translation>Hay una copia, pero no prueba nada</translation>
        </message>
        <message>
            <source>Part of the recipients were confirmed before, and the copy in “{folder}” may be theirs. Ask the others before you send it again.</source>
            <translation>Parte de los destinatarios ya estaba confirmada, y la copia en «{folder}» puede ser la suya. Pregunta a los demás antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>There is nothing to look in</source>
            <translation>No hay dónde buscar</translation>
        </message>
        <message>
            <source>{host} has no folder for sent mail. Ask the recipient before you send it again.</source>
            <translation>{host} no tiene carpeta de enviados. Pregunta al destinatario antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>No copy was found</source>
            <translation>No se encontró ninguna copia</translation>
        </message>
        <message>
            <source>There is none in “{folder}”. That proves nothing: not every provider keeps what programs send. Ask the recipient before you send it again.</source>
            <translation>No hay ninguna en «{folder}». Eso no prueba nada: no todos los proveedores guardan lo que envían los programas. Pregunta al destinatario antes de enviarlo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Quitar el enlace</translation>
        </message>
        <message>
            <source>{key} and a click go to this place in the text.</source>
            <translation>Con {key} y un clic se va a ese lugar del texto.</translation>
        </message>
        <message>
            <source>{key} and a click open:</source>
            <translation>Con {key} y un clic se abre:</translation>
        </message>
        <message>
            <source>This is no address of a page or a mailbox.</source>
            <translation>No es la dirección de una página ni de un buzón.</translation>
        </message>
        <message>
            <source>Start of the list</source>
            <translation>Comienzo de la lista</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Empezar en</translation>
        </message>
        <message>
            <source>This is no whole number.</source>
            <translation>No es un número entero.</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Lo que muestra</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Descripción de la imagen</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir enlace</translation>
        </message>
        <message>
            <source>Copy the address of the link</source>
            <translation>Copiar la dirección del enlace</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeña</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Tan ancha como el texto</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Tamaño original</translation>
        </message>
        <message>
            <source>Describe the picture…</source>
            <translation>Describir la imagen…</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>“{name}” cannot be packed</source>
            <translation>«{name}» no se puede comprimir</translation>
        </message>
        <message>
            <source>It is empty, too large for a mail, or cannot be read. It is not in the message.</source>
            <translation>Está vacía, es demasiado grande para un correo o no se puede leer. No está en el mensaje.</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Comprimir en un ZIP</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be attached</source>
            <translation>
                <numerusform>No se pudo adjuntar %n archivo</numerusform>
                <numerusform>No se pudieron adjuntar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>The first: {title}. {sentence}</source>
            <translation>El primero: {title}. {sentence}</translation>
        </message>
        <message>
            <source>This picture cannot be shown</source>
            <translation>Esta imagen no se puede mostrar</translation>
        </message>
        <message>
            <source>“{name}” stays attached as it is.</source>
            <translation>«{name}» sigue adjunto tal como es.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Name that the reader sees</source>
            <translation>Nombre que ve quien lo recibe</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Ningún programa abre este archivo</translation>
        </message>
        <message>
            <source>“{name}” is in the message. Save it to look at it.</source>
            <translation>«{name}» está en el mensaje. Guárdalo para verlo.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>The file could not be saved</source>
            <translation>No se pudo guardar el archivo</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStrip</name>
        <message>
            <source>Files of this message</source>
            <translation>Archivos de este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>{reason}. Your text is only in this window.</source>
            <translation>{reason}. Tu texto solo está en esta ventana.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Save a backup of everything but passwords</source>
            <translation>Guardar una copia de todo menos las contraseñas</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>They would stay behind. Send them first, or take them back from the Outbox.</source>
            <translation>Se quedarían atrás. Envíalos antes, o retíralos de la bandeja de salida.</translation>
        </message>
        <message>
            <source>Messages wait in the Outbox</source>
            <translation>Hay mensajes en la bandeja de salida</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Backups (*.zip);;All files (*)</source>
            <translation>Copias (*.zip);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>It takes the place of what is here when Tintero starts again. What is here now is kept in a folder beside it. Passwords are asked for anew: look at the servers, they will go there. Messages that were waiting are shown as “May have arrived”.</source>
            <translation>Ocupa el lugar de lo que hay aquí cuando Tintero se abra de nuevo. Lo que hay ahora se guarda en una carpeta al lado. Las contraseñas se piden otra vez: mira los servidores, irán allí. Los mensajes que esperaban se muestran como «Puede haber llegado».</translation>
        </message>
        <message>
            <source>Restore nothing</source>
            <translation>No restaurar nada</translation>
        </message>
        <message>
            <source>Restore and quit</source>
            <translation>Restaurar y salir</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Ocultar este aviso</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Attach files ({keys})</source>
            <translation>Adjuntar archivos ({keys})</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>New from template ({keys})</source>
            <translation>Nuevo desde plantilla ({keys})</translation>
        </message>
        <message>
            <source>As the reader sees it ({keys})</source>
            <translation>Como lo ve quien lo lee ({keys})</translation>
        </message>
        <message>
            <source>Options of this message</source>
            <translation>Opciones de este mensaje</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Read receipt</source>
            <translation>Confirmación de lectura</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Informe de entrega</translation>
        </message>
        <message>
            <source>Read receipt: readers are asked to confirm. Click to ask no longer.</source>
            <translation>Confirmación de lectura: se pide a quien lo lea que confirme. Haz clic para no pedirla.</translation>
        </message>
        <message>
            <source>Delivery report: mail servers are asked to report. Click to ask no longer.</source>
            <translation>Informe de entrega: se pide a los servidores que informen. Haz clic para no pedirlo.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send ({keys})</source>
            <translation>Enviar ({keys})</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Prioridad alta</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Prioridad baja</translation>
        </message>
        <message>
            <source>Click for normal priority</source>
            <translation>Haz clic para volver a la prioridad normal</translation>
        </message>
    </context>
    <context>
        <name>BrowserPages</name>
        <message>
            <source>You are signed in</source>
            <translation>Has iniciado sesión</translation>
        </message>
        <message>
            <source>You can close this page and go back to Tintero.</source>
            <translation>Puedes cerrar esta página y volver a Tintero.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>No has iniciado sesión</translation>
        </message>
        <message>
            <source>Tintero may not send for you. Its window says what to do next.</source>
            <translation>Tintero no puede enviar por ti. Su ventana dice qué hacer ahora.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>No hay nada aquí</translation>
        </message>
        <message>
            <source>This page waits for the answer of a sign-in.</source>
            <translation>Esta página espera la respuesta de un inicio de sesión.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Servers that were found</source>
            <translation>Servidores encontrados</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>to {names}</source>
            <translation>para {names}</translation>
        </message>
        <message>
            <source>{subject}, to {names}. {state}. {advice}</source>
            <translation>{subject}, para {names}. {state}. {advice}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Espera a su cuenta</translation>
        </message>
        <message>
            <source>Another message of this account needs you first.</source>
            <translation>Otro mensaje de esta cuenta te necesita antes.</translation>
        </message>
        <message>
            <source>Its account is switched off</source>
            <translation>Su cuenta está desactivada</translation>
        </message>
        <message>
            <source>It is safe here, and goes when you switch it on.</source>
            <translation>Aquí está a salvo y sale cuando la actives.</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Los envíos están en pausa</translation>
        </message>
        <message>
            <source>The server does not keep messages until their time, so it waits here.</source>
            <translation>El servidor no guarda mensajes hasta su hora, así que espera aquí.</translation>
        </message>
        <message>
            <source>{why} It goes when this computer is on at that time, or as soon as it is.</source>
            <translation>{why} Sale si este equipo está encendido a esa hora, o en cuanto lo esté.</translation>
        </message>
        <message>
            <source>The server sends it then. It can no longer be stopped from here.</source>
            <translation>El servidor lo envía entonces. Ya no se puede detener desde aquí.</translation>
        </message>
        <message>
            <source>Goes when this computer is on at that time, or as soon as it is.</source>
            <translation>Sale si este equipo está encendido a esa hora, o en cuanto lo esté.</translation>
        </message>
        <message>
            <source>{what}. {advice}</source>
            <translation>{what}. {advice}</translation>
        </message>
        <message>
            <source>{subject}: {percent} %</source>
            <translation>{subject}: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>CertificateQuestion</name>
        <message>
            <source>Do not connect</source>
            <translation>No conectar</translation>
        </message>
        <message>
            <source>Trust this one certificate for this server…</source>
            <translation>Confiar en este certificado para este servidor…</translation>
        </message>
        <message>
            <source>I compared the fingerprint with what my provider or administrator told me</source>
            <translation>He comparado la huella con la que me dio mi proveedor o administrador</translation>
        </message>
        <message>
            <source>Whoever made this certificate can read your mail and your password. The exception holds for this certificate at this host and port only, and is void as soon as the server shows another one.</source>
            <translation>Quien hizo este certificado puede leer tu correo y tu contraseña. La excepción vale solo para este certificado en este servidor y puerto, y se anula en cuanto el servidor muestre otro.</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Confiar en él</translation>
        </message>
        <message>
            <source>Issued by an authority that this computer trusts</source>
            <translation>Emitido por una autoridad en la que confía este equipo</translation>
        </message>
        <message>
            <source>Not issued by an authority that this computer trusts</source>
            <translation>No emitido por una autoridad en la que confíe este equipo</translation>
        </message>
        <message>
            <source>Made for the name of this server</source>
            <translation>Hecho para el nombre de este servidor</translation>
        </message>
        <message>
            <source>Not made for the name of this server</source>
            <translation>No hecho para el nombre de este servidor</translation>
        </message>
        <message>
            <source>Valid today</source>
            <translation>Válido hoy</translation>
        </message>
        <message>
            <source>Not valid today</source>
            <translation>No válido hoy</translation>
        </message>
        <message>
            <source>Revoked by whoever issued it</source>
            <translation>Revocado por quien lo emitió</translation>
        </message>
        <message>
            <source>Not revoked by whoever issued it</source>
            <translation>No revocado por quien lo emitió</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: no answer</source>
            <translation>No se pudo comprobar si fue revocado: no hubo respuesta</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: it names nobody to ask</source>
            <translation>No se pudo comprobar si fue revocado: no indica a quién preguntar</translation>
        </message>
        <message>
            <source>You asked for</source>
            <translation>Pediste</translation>
        </message>
        <message>
            <source>It is for</source>
            <translation>Es para</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>Any colour</source>
            <translation>Cualquier color</translation>
        </message>
        <message>
            <source>Hue and lightness</source>
            <translation>Tono y luminosidad</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Reads well: contrast {ratio} to 1.</source>
            <translation>Se lee bien: contraste de {ratio} a 1.</translation>
        </message>
        <message>
            <source>For large letters only: contrast {ratio} to 1.</source>
            <translation>Solo para letras grandes: contraste de {ratio} a 1.</translation>
        </message>
        <message>
            <source>Hard to read: contrast {ratio} to 1.</source>
            <translation>Difícil de leer: contraste de {ratio} a 1.</translation>
        </message>
    </context>
    <context>
        <name>ColourMenu</name>
        <message>
            <source>No highlight</source>
            <translation>Sin resaltado</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>More colours…</source>
            <translation>Más colores…</translation>
        </message>
        <message>
            <source>Colours of this message</source>
            <translation>Colores de este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>black</source>
            <translation>negro</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanco</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquesa</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violeta</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Settings: {page}</source>
            <translation>Configuración: {page}</translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>Suggested recipients</source>
            <translation>Destinatarios sugeridos</translation>
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
            <translation>Mensaje nuevo – Tintero</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Sending paused</source>
            <translation>Envíos en pausa</translation>
        </message>
        <message>
            <source>Offline: 1 message waits</source>
            <translation>Sin conexión: espera 1 mensaje</translation>
        </message>
        <message>
            <source>Offline: {count} messages wait</source>
            <translation>Sin conexión: esperan {count} mensajes</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Aún no hay cuentas</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>{words} words, {characters} characters, {letters} without blanks</source>
            <translation>{words} palabras, {characters} caracteres, {letters} sin espacios</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} words</source>
            <translation>
                <numerusform>%n palabra de {total}</numerusform>
                <numerusform>%n palabras de {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CropDialog</name>
        <message>
            <source>Crop {name}</source>
            <translation>Recortar {name}</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Imagen completa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Arrow keys move the part that stays; with Shift or Ctrl they move its edges.</source>
            <translation>Las flechas mueven la parte que se queda; con Mayús o Ctrl mueven sus bordes.</translation>
        </message>
        <message>
            <source>{width} by {height} pixels stay</source>
            <translation>Quedan {width} por {height} píxeles</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>The part that stays: from {left} to {right} % across, from {top} to {bottom} % down</source>
            <translation>La parte que se queda: del {left} al {right} % a lo ancho, del {top} al {bottom} % a lo alto</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>ayer, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>This message has gone on meanwhile.</source>
            <translation>Este mensaje ya ha avanzado entretanto.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código fuente del mensaje</translation>
        </message>
        <message>
            <source>Not sent. The text is in Drafts.</source>
            <translation>No se envió. El texto está en Borradores.</translation>
        </message>
        <message>
            <source>This draft is open in a window.</source>
            <translation>Este borrador está abierto en una ventana.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Borrador descartado</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts discarded</source>
            <translation>
                <numerusform>%n borrador descartado</numerusform>
                <numerusform>%n borradores descartados</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Message deleted</source>
            <translation>Mensaje eliminado</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted</source>
            <translation>
                <numerusform>%n mensaje eliminado</numerusform>
                <numerusform>%n mensajes eliminados</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Guardar el mensaje</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages saved</source>
            <translation>
                <numerusform>%n mensaje guardado</numerusform>
                <numerusform>%n mensajes guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a mailbox</source>
            <translation>Guardar como buzón</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>mensajes</translation>
        </message>
        <message>
            <source>No program opens {name}</source>
            <translation>Ningún programa abre {name}</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Cambiar la hora…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Responder a todos</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Reenviar como adjunto</translation>
        </message>
        <message>
            <source>Open in a window</source>
            <translation>Abrir en una ventana</translation>
        </message>
        <message>
            <source>Delivery details…</source>
            <translation>Detalles de la entrega…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver el código fuente…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Guardar como archivo…</translation>
        </message>
        <message>
            <source>Save as a mailbox (mbox)…</source>
            <translation>Guardar como buzón (mbox)…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Editar como nuevo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} y %n más</numerusform>
                <numerusform>{names} y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DefaultOffer</name>
        <message>
            <source>Make Tintero the mail program of this desktop</source>
            <translation>Hacer de Tintero el programa de correo de este escritorio</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>El escritorio no lo aceptó. Elige Tintero en la configuración del propio escritorio, donde están los programas predeterminados.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>Agreed, not confirmed</source>
            <translation>Aceptado, sin confirmar</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aplazado</translation>
        </message>
        <message>
            <source>Not yet asked</source>
            <translation>Aún sin preguntar</translation>
        </message>
        <message>
            <source>The server does not send delivery reports.</source>
            <translation>El servidor no envía informes de entrega.</translation>
        </message>
        <message>
            <source>A delivery report was asked for.</source>
            <translation>Se pidió un informe de entrega.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryReport</name>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, sent {time}</source>
            <translation>Este informe trata de «{subject}», enviado: {time}</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, written {time}</source>
            <translation>Este informe trata de «{subject}», escrito: {time}</translation>
        </message>
        <message>
            <source>Not delivered: {who}.</source>
            <translation>No entregado: {who}.</translation>
        </message>
        <message>
            <source>Not delivered yet, but still being tried: {who}.</source>
            <translation>Aún no entregado, se sigue intentando: {who}.</translation>
        </message>
        <message>
            <source>Delivered: {who}.</source>
            <translation>Entregado: {who}.</translation>
        </message>
        <message>
            <source>Passed on to a server that reports nothing more: {who}.</source>
            <translation>Pasado a un servidor que no informa de nada más: {who}.</translation>
        </message>
        <message>
            <source>Passed on to the members of a list: {who}.</source>
            <translation>Pasado a los miembros de una lista: {who}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} y %n más</numerusform>
                <numerusform>{names} y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>No conversation yet: this message was not offered to a server.</source>
            <translation>Aún no hay conversación: este mensaje no se ha ofrecido a ningún servidor.</translation>
        </message>
        <message>
            <source>Conversation with the server</source>
            <translation>Conversación con el servidor</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Conversation, passwords left out</source>
            <translation>Conversación, sin las contraseñas</translation>
        </message>
        <message>
            <source>Message-ID {id}</source>
            <translation>Message-ID {id}</translation>
        </message>
        <message>
            <source>Attempts: {count}</source>
            <translation>Intentos: {count}</translation>
        </message>
        <message>
            <source>The server answered: {reply}</source>
            <translation>El servidor respondió: {reply}</translation>
        </message>
        <message>
            <source>The server keeps a copy in its folder “{folder}”, so it has taken the message.</source>
            <translation>El servidor guarda una copia en su carpeta «{folder}»: ha aceptado el mensaje.</translation>
        </message>
    </context>
    <context>
        <name>DropZones</name>
        <message>
            <source>Drop files here</source>
            <translation>Suelta aquí los archivos</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Message text</source>
            <translation>Texto del mensaje</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>EditorActions</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Heading 1</source>
            <translation>Título 1</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Título 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Título 3</translation>
        </message>
        <message>
            <source>Preformatted</source>
            <translation>Preformateado</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursiva</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Subrayado</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Align left</source>
            <translation>Alinear a la izquierda</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centrar</translation>
        </message>
        <message>
            <source>Align right</source>
            <translation>Alinear a la derecha</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Justificar</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Outdent</source>
            <translation>Reducir sangría</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>Aumentar sangría</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Quitar el enlace</translation>
        </message>
        <message>
            <source>Horizontal line</source>
            <translation>Línea horizontal</translation>
        </message>
        <message>
            <source>Clear formatting</source>
            <translation>Quitar el formato</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Pegar como texto sin formato</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Fila encima</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Fila debajo</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Columna antes</translation>
        </message>
        <message>
            <source>Column after</source>
            <translation>Columna después</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Quitar la fila</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Quitar la columna</translation>
        </message>
        <message>
            <source>Remove table</source>
            <translation>Quitar la tabla</translation>
        </message>
        <message>
            <source>Larger text on screen</source>
            <translation>Texto más grande en pantalla</translation>
        </message>
        <message>
            <source>Smaller text on screen</source>
            <translation>Texto más pequeño en pantalla</translation>
        </message>
        <message>
            <source>Usual size on screen</source>
            <translation>Tamaño habitual en pantalla</translation>
        </message>
        <message>
            <source>Start at…</source>
            <translation>Empezar en…</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Superíndice</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Subíndice</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>CAPITAL LETTERS</source>
            <translation>MAYÚSCULAS</translation>
        </message>
        <message>
            <source>small letters</source>
            <translation>minúsculas</translation>
        </message>
        <message>
            <source>Each Word With A Capital</source>
            <translation>Cada Palabra Con Mayúscula</translation>
        </message>
        <message>
            <source>Copy format</source>
            <translation>Copiar formato</translation>
        </message>
        <message>
            <source>Paste format</source>
            <translation>Pegar formato</translation>
        </message>
        <message>
            <source>Remove the background</source>
            <translation>Quitar el fondo</translation>
        </message>
        <message>
            <source>• Disc</source>
            <translation>• Punto</translation>
        </message>
        <message>
            <source>◦ Circle</source>
            <translation>◦ Círculo</translation>
        </message>
        <message>
            <source>▪ Square</source>
            <translation>▪ Cuadrado</translation>
        </message>
        <message>
            <source>1. Numbers</source>
            <translation>1. Números</translation>
        </message>
        <message>
            <source>a. Small letters</source>
            <translation>a. Letras minúsculas</translation>
        </message>
        <message>
            <source>A. Large letters</source>
            <translation>A. Letras mayúsculas</translation>
        </message>
        <message>
            <source>i. Small Roman numbers</source>
            <translation>i. Números romanos en minúscula</translation>
        </message>
        <message>
            <source>I. Large Roman numbers</source>
            <translation>I. Números romanos en mayúscula</translation>
        </message>
        <message>
            <source>Count on from the list above</source>
            <translation>Seguir la numeración de la lista anterior</translation>
        </message>
        <message>
            <source>As the reader's program likes</source>
            <translation>Como prefiera el programa de quien lo lee</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Sencillo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeña</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <source>By the first letter</source>
            <translation>Según la primera letra</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>De izquierda a derecha</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>De derecha a izquierda</translation>
        </message>
        <message>
            <source>Quote one level deeper</source>
            <translation>Un nivel más de cita</translation>
        </message>
        <message>
            <source>Quote one level less</source>
            <translation>Un nivel menos de cita</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Cargando imágenes: {number} de {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>A picture on the internet was not loaded</source>
            <translation>No se ha cargado una imagen de internet</translation>
        </message>
        <message>
            <source>{count} pictures on the internet were not loaded</source>
            <translation>No se han cargado {count} imágenes de internet</translation>
        </message>
        <message>
            <source>Showing pictures tells {hosts} that you read this message, and when.</source>
            <translation>Al mostrar las imágenes, {hosts} sabe que lees este mensaje, y cuándo.</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imágenes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>No se han podido cargar {count} imágenes</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} y otros ({count})</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereRoom</name>
        <message>
            <source>A picture is on the internet</source>
            <translation>Hay una imagen en internet</translation>
        </message>
        <message>
            <source>{count} pictures are on the internet</source>
            <translation>Hay {count} imágenes en internet</translation>
        </message>
        <message>
            <source>Loading it tells {hosts} that you have this text. Until then it does not go out.</source>
            <translation>Al cargarla, {hosts} sabe que tienes este texto. Hasta entonces no sale.</translation>
        </message>
        <message>
            <source>Loading them tells {hosts} that you have this text. Until then they do not go out.</source>
            <translation>Al cargarlas, {hosts} sabe que tienes este texto. Hasta entonces no salen.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Cargar e incluir</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} y otros ({count})</translation>
        </message>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Cargando imágenes: {number} de {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>No se pudieron cargar {count} imágenes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>Nothing half-written</source>
            <translation>Nada a medio escribir</translation>
        </message>
        <message>
            <source>A message you begin and do not send waits here, also after a crash.</source>
            <translation>Un mensaje que empiezas y no envías espera aquí, también tras un fallo.</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Mensaje nuevo</translation>
        </message>
        <message>
            <source>Nothing received yet</source>
            <translation>Nada recibido todavía</translation>
        </message>
        <message>
            <source>What you send through the practice account arrives here.</source>
            <translation>Lo que envías con la cuenta de práctica llega aquí.</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada programado</translation>
        </message>
        <message>
            <source>A message that you send later waits here for its time.</source>
            <translation>Un mensaje que envías más tarde espera aquí su hora.</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Nada enviado todavía</translation>
        </message>
        <message>
            <source>You will find here what went out, to whom, and the server’s answer.</source>
            <translation>Aquí verás lo que salió, a quién, y la respuesta del servidor.</translation>
        </message>
        <message>
            <source>Write first, set up later</source>
            <translation>Escribe primero, configura después</translation>
        </message>
        <message>
            <source>Tintero keeps what you write.</source>
            <translation>Tintero guarda lo que escribes.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurar una cuenta</translation>
        </message>
        <message>
            <source>No draft with “{words}”</source>
            <translation>Ningún borrador con «{words}»</translation>
        </message>
        <message>
            <source>Nothing sent with “{words}”</source>
            <translation>Nada enviado con «{words}»</translation>
        </message>
        <message>
            <source>No message with “{words}”</source>
            <translation>Ningún mensaje con «{words}»</translation>
        </message>
        <message>
            <source>Search in Sent</source>
            <translation>Buscar en Enviados</translation>
        </message>
        <message>
            <source>Search in Drafts</source>
            <translation>Buscar en Borradores</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>{count} messages chosen</source>
            <translation>{count} mensajes elegidos</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>(no recipient yet)</source>
            <translation>(aún sin destinatario)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sin remitente)</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n others</source>
            <translation>
                <numerusform>{first} y %n más</numerusform>
                <numerusform>{first} y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Ajustes de la cuenta…</translation>
        </message>
        <message>
            <source>Choose another sender…</source>
            <translation>Elegir otro remitente…</translation>
        </message>
        <message>
            <source>Set up an account…</source>
            <translation>Configurar una cuenta…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Verlo…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corregir la dirección…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <source>this number</source>
            <translation>este número</translation>
        </message>
        <message>
            <source>this</source>
            <translation>esto</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>esta cuenta</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>el proveedor</translation>
        </message>
        <message>
            <source>this name</source>
            <translation>este nombre</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se ha enviado nada.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox and is tried again by itself.</source>
            <translation>El mensaje está a salvo en la bandeja de salida y se vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>The message was not delivered and is safe in the Outbox.</source>
            <translation>El mensaje no se ha entregado y está a salvo en la bandeja de salida.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox.</source>
            <translation>El mensaje está a salvo en la bandeja de salida.</translation>
        </message>
        <message>
            <source>The vault is locked</source>
            <translation>La caja fuerte está cerrada</translation>
        </message>
        <message>
            <source>The password is in the vault. Nothing was sent. Type the vault's passphrase in its window, then try it again.</source>
            <translation>La contraseña está en la caja fuerte. No se envió nada. Escribe la frase de contraseña en su ventana y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The password is in the vault. The message is safe in the Outbox and goes as soon as you unlock the vault.</source>
            <translation>La contraseña está en la caja fuerte. El mensaje está a salvo en la bandeja de salida y sale en cuanto la abras.</translation>
        </message>
        <message>
            <source>This is not the passphrase</source>
            <translation>No es la frase de contraseña</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was changed. Type it again.</source>
            <translation>La caja fuerte sigue cerrada y nada en ella ha cambiado. Escríbela otra vez.</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>La caja fuerte está dañada</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote, so nothing in it is used. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Su archivo no es el que escribió Tintero, así que no se usa nada de él. Recupera el archivo de una copia, o elimina la caja fuerte en la configuración y escribe las contraseñas otra vez.</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote. The message is safe in the Outbox. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>Su archivo no es el que escribió Tintero. El mensaje está a salvo en la bandeja de salida. Recupera el archivo de una copia, o elimina la caja fuerte en la configuración y escribe las contraseñas otra vez.</translation>
        </message>
        <message>
            <source>Mail programs are switched off</source>
            <translation>Los programas de correo están desactivados</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it. Open your mail on its web site, switch on access by POP3, IMAP or SMTP in the settings there, and try again.</source>
            <translation>El proveedor de {host} solo deja entrar a programas de correo si lo permites. Abre tu correo en su sitio web, activa allí el acceso por POP3, IMAP o SMTP en los ajustes y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it on its web site. The message is safe in the Outbox. Switch on access by POP3, IMAP or SMTP there, then try again.</source>
            <translation>El proveedor de {host} solo deja entrar a programas de correo si lo permites en su sitio web. El mensaje está a salvo en la bandeja de salida. Activa allí el acceso por POP3, IMAP o SMTP y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Passwords are no longer taken</source>
            <translation>Ya no se aceptan contraseñas</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. Nothing is wrong with yours. Sign in at the provider's own page instead.</source>
            <translation>{host} ha desactivado las contraseñas simples. La tuya no tiene nada de malo. Inicia sesión en la página del proveedor.</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. The message is safe in the Outbox. Sign in at the provider's own page instead.</source>
            <translation>{host} ha desactivado las contraseñas simples. El mensaje está a salvo en la bandeja de salida. Inicia sesión en la página del proveedor.</translation>
        </message>
        <message>
            <source>Signing in is blocked for now</source>
            <translation>El inicio de sesión está bloqueado por ahora</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. Your password may well be right. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} ha visto demasiados accesos, o alguno en el que no confía. Es muy posible que tu contraseña sea correcta. Espera una hora, o entra una vez en el sitio web del proveedor y confirma que eras tú.</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. The message is safe in the Outbox. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} ha visto demasiados accesos, o alguno en el que no confía. El mensaje está a salvo en la bandeja de salida. Espera una hora, o entra una vez en el sitio web del proveedor y confirma que eras tú.</translation>
        </message>
        <message>
            <source>The user name has another form</source>
            <translation>El nombre de usuario tiene otra forma</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. Most servers want the whole address, some only the part before the @. Your password may well be right.</source>
            <translation>{host} no conoce a «{user}» como usuario. La mayoría de los servidores quieren la dirección completa; algunos, solo lo que va antes de la @. Es muy posible que tu contraseña sea correcta.</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. The message is safe in the Outbox. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} no conoce a «{user}» como usuario. El mensaje está a salvo en la bandeja de salida. La mayoría de los servidores quieren la dirección completa; algunos, solo lo que va antes de la @.</translation>
        </message>
        <message>
            <source>{host} does not know this user name. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} no conoce este nombre de usuario. La mayoría de los servidores quieren la dirección completa; algunos, solo lo que va antes de la @.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first</source>
            <translation>Esta red pide que te identifiques antes</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. Nothing was sent, not even your password. Open any web page, sign in to the network, and try again.</source>
            <translation>Otra cosa responde en lugar de {host}, como en hoteles y trenes antes de aceptar sus condiciones. No se envió nada, ni tu contraseña. Abre cualquier página web, identifícate en la red y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. The message is safe in the Outbox. Open any web page, sign in to the network, and try again.</source>
            <translation>Otra cosa responde en lugar de {host}, como en hoteles y trenes antes de aceptar sus condiciones. El mensaje está a salvo en la bandeja de salida. Abre cualquier página web, identifícate en la red y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>This computer's date is wrong</source>
            <translation>La fecha de este equipo es incorrecta</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. Nothing was sent, not even your password. Set the date, then try again.</source>
            <translation>Según su propia fecha, ningún certificado de {host} puede ser válido; otros equipos dicen que hoy es {today}. No se envió nada, ni tu contraseña. Ajusta la fecha y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. The message is safe in the Outbox. Set the date, then try again.</source>
            <translation>Según su propia fecha, ningún certificado de {host} puede ser válido; otros equipos dicen que hoy es {today}. El mensaje está a salvo en la bandeja de salida. Ajusta la fecha y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid. Set the date, then try again.</source>
            <translation>Según su propia fecha, ningún certificado de {host} puede ser válido. Ajusta la fecha y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The passphrase is too short</source>
            <translation>La frase de contraseña es demasiado corta</translation>
        </message>
        <message>
            <source>It needs at least 8 characters. Three or four words are easy to remember.</source>
            <translation>Necesita al menos 8 caracteres. Tres o cuatro palabras son fáciles de recordar.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote the vault</source>
            <translation>La caja fuerte la escribió un Tintero más nuevo</translation>
        </message>
        <message>
            <source>This version cannot open it. Nothing in it was changed. Use the newer version.</source>
            <translation>Esta versión no puede abrirla. Nada en ella ha cambiado. Usa la versión más nueva.</translation>
        </message>
        <message>
            <source>Port 25 seems to be closed on the way</source>
            <translation>El puerto 25 parece cerrado por el camino</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. Nothing was sent. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} no respondió en el puerto 25. La mayoría de los proveedores de acceso lo bloquean para todos. No se envió nada. Usa STARTTLS en el puerto 587 o TLS en el puerto 465.</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. The message is safe in the Outbox. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} no respondió en el puerto 25. La mayoría de los proveedores de acceso lo bloquean para todos. El mensaje está a salvo en la bandeja de salida. Usa STARTTLS en el puerto 587 o TLS en el puerto 465.</translation>
        </message>
        <message>
            <source>Nothing comes back from the server</source>
            <translation>El servidor no contesta nada</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. Nothing was sent. Check whether a firewall or a virus scanner closes port {port}, and whether the port is right.</source>
            <translation>{host} no respondió en el puerto {port}. No se envió nada. Comprueba si un cortafuegos o un antivirus cierra el puerto {port}, y si el puerto es correcto.</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. The message is safe in the Outbox and is tried again. If it goes on, check whether a firewall or a virus scanner closes port {port}.</source>
            <translation>{host} no respondió en el puerto {port}. El mensaje está a salvo en la bandeja de salida y se vuelve a intentar. Si sigue así, comprueba si un cortafuegos o un antivirus cierra el puerto {port}.</translation>
        </message>
        <message>
            <source>{account} is switched off</source>
            <translation>{account} está desactivada</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox. It goes when you switch the account on again.</source>
            <translation>El mensaje está a salvo en la bandeja de salida. Sale cuando vuelvas a activar la cuenta.</translation>
        </message>
        <message>
            <source>{name} cannot be used</source>
            <translation>{name} no se puede usar</translation>
        </message>
        <message>
            <source>It is no file of accounts, or it was damaged. No account was added.</source>
            <translation>No es un archivo de cuentas, o está dañado. No se añadió ninguna cuenta.</translation>
        </message>
        <message>
            <source>{name} cannot be restored</source>
            <translation>{name} no se puede restaurar</translation>
        </message>
        <message>
            <source>It is no backup of Tintero, or it was damaged. Nothing was taken over.</source>
            <translation>No es una copia de Tintero, o está dañada. No se trajo nada.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote {name}</source>
            <translation>Un Tintero más nuevo escribió {name}</translation>
        </message>
        <message>
            <source>No account was added. Use that version, or save the accounts with this one.</source>
            <translation>No se añadió ninguna cuenta. Usa esa versión, o guarda las cuentas con esta.</translation>
        </message>
        <message>
            <source>There are no accounts in {name}</source>
            <translation>No hay cuentas en {name}</translation>
        </message>
        <message>
            <source>No account was added. Choose a file that Tintero saved its accounts in.</source>
            <translation>No se añadió ninguna cuenta. Elige un archivo en el que Tintero guardó sus cuentas.</translation>
        </message>
        <message>
            <source>An account in {name} cannot be used</source>
            <translation>Una cuenta de {name} no se puede usar</translation>
        </message>
        <message>
            <source>“{account}” lacks something, or holds something wrong. No account was added.</source>
            <translation>A «{account}» le falta algo, o tiene algo mal. No se añadió ninguna cuenta.</translation>
        </message>
        <message>
            <source>A copy cannot go there</source>
            <translation>Una copia no puede ir ahí</translation>
        </message>
        <message>
            <source>Write addresses such as ana@prado.studio, parted by commas.</source>
            <translation>Escribe direcciones como ana@prado.studio, separadas por comas.</translation>
        </message>
        <message>
            <source>This is no pattern of addresses</source>
            <translation>No es un patrón de direcciones</translation>
        </message>
        <message>
            <source>Write patterns such as *@prado.studio or ana+*@prado.studio, parted by commas.</source>
            <translation>Escribe patrones como *@prado.studio o ana+*@prado.studio, separados por comas.</translation>
        </message>
        <message>
            <source>This is no domain</source>
            <translation>No es un dominio</translation>
        </message>
        <message>
            <source>Write domains such as prado.studio, parted by commas.</source>
            <translation>Escribe dominios como prado.studio, separados por comas.</translation>
        </message>
        <message>
            <source>This is no organisation</source>
            <translation>No es una organización</translation>
        </message>
        <message>
            <source>It is a domain such as prado.studio, or an id of letters, digits and hyphens.</source>
            <translation>Es un dominio como prado.studio, o un identificador de letras, cifras y guiones.</translation>
        </message>
        <message>
            <source>No server with this name</source>
            <translation>No hay servidor con este nombre</translation>
        </message>
        <message>
            <source>{host} was not found. Nothing was sent. Look at the server name, and whether this computer is online.</source>
            <translation>No se encontró {host}. No se envió nada. Mira el nombre del servidor y si este equipo tiene conexión.</translation>
        </message>
        <message>
            <source>{host} was not found. The message is safe in the Outbox and goes when the server can be reached. If that never happens, look at the server name.</source>
            <translation>No se encontró {host}. El mensaje está a salvo en la bandeja de salida y sale cuando se llegue al servidor. Si no ocurre nunca, mira el nombre del servidor.</translation>
        </message>
        <message>
            <source>Nobody answers at this port</source>
            <translation>Nadie responde en este puerto</translation>
        </message>
        <message>
            <source>{host} exists but takes no mail at port {port}. Nothing was sent. Look at the port and the security.</source>
            <translation>{host} existe, pero no acepta correo en el puerto {port}. No se envió nada. Mira el puerto y la seguridad.</translation>
        </message>
        <message>
            <source>{host} takes no mail at port {port} right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} no acepta correo en el puerto {port} en este momento. El mensaje está a salvo en la bandeja de salida y se vuelve a intentar.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>No se llega al servidor</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. Nothing was sent. Look at the network.</source>
            <translation>No hay camino desde esta red hasta {host}. No se envió nada. Mira la red.</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. The message is safe in the Outbox and goes by itself.</source>
            <translation>No hay camino desde esta red hasta {host}. El mensaje está a salvo en la bandeja de salida y sale por sí solo.</translation>
        </message>
        <message>
            <source>The server takes too long</source>
            <translation>El servidor tarda demasiado</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was sent. Look at the port and the security, or try later.</source>
            <translation>{host} no respondió a tiempo. No se envió nada. Mira el puerto y la seguridad, o inténtalo más tarde.</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was delivered. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} no respondió a tiempo. No se entregó nada. El mensaje está a salvo en la bandeja de salida y se vuelve a intentar.</translation>
        </message>
        <message>
            <source>The line broke</source>
            <translation>Se cortó la línea</translation>
        </message>
        <message>
            <source>{host} closed the connection before it was done. Nothing was sent. Try it again.</source>
            <translation>{host} cerró la conexión antes de terminar. No se envió nada. Inténtalo otra vez.</translation>
        </message>
        <message>
            <source>The line to {host} broke while sending. Nothing was delivered. The message is tried again.</source>
            <translation>La línea con {host} se cortó durante el envío. No se entregó nada. El mensaje se vuelve a intentar.</translation>
        </message>
        <message>
            <source>The line stood still</source>
            <translation>La línea se quedó parada</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. Try it again.</source>
            <translation>{host} dejó de aceptar el mensaje. No se entregó nada. Inténtalo otra vez.</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. The message is tried again.</source>
            <translation>{host} dejó de aceptar el mensaje. No se entregó nada. El mensaje se vuelve a intentar.</translation>
        </message>
        <message>
            <source>This does not sound like a mail server</source>
            <translation>No suena a servidor de correo</translation>
        </message>
        <message>
            <source>What {host} answers at port {port} is not the language of mail. Nothing was sent. Look at the server name and the port; a network that wants you to sign in on a web page may be in the way.</source>
            <translation>Lo que {host} responde en el puerto {port} no es el lenguaje del correo. No se envió nada. Mira el nombre del servidor y el puerto; puede haber en medio una red que pide identificarse en una página web.</translation>
        </message>
        <message>
            <source>What {host} answers is not the language of mail; a network that wants you to sign in on a web page may be in the way. Nothing was delivered. The message is safe in the Outbox.</source>
            <translation>Lo que {host} responde no es el lenguaje del correo; puede haber en medio una red que pide identificarse en una página web. No se entregó nada. El mensaje está a salvo en la bandeja de salida.</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>El servidor está ocupado</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} no acepta correo por el momento. No se envió nada. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. The message is safe and is tried again.</source>
            <translation>{host} no acepta correo por el momento. El mensaje está a salvo y se vuelve a intentar.</translation>
        </message>
        <message>
            <source>Nobody we trust vouches for this server</source>
            <translation>Nadie de confianza responde por este servidor</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an issuer unknown here. Nothing was sent, not even your password.</source>
            <translation>El certificado de {host} viene de un emisor desconocido aquí. No se envió nada, ni tu contraseña.</translation>
        </message>
        <message>
            <source>This certificate is self-made</source>
            <translation>Este certificado está autofirmado</translation>
        </message>
        <message>
            <source>{host} vouches for itself, which anyone can do. Nothing was sent, not even your password. Compare the fingerprint with whoever runs the server.</source>
            <translation>{host} responde por sí mismo, cosa que puede hacer cualquiera. No se envió nada, ni tu contraseña. Compara la huella con quien lleva el servidor.</translation>
        </message>
        <message>
            <source>This certificate has expired</source>
            <translation>Este certificado ha caducado</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date. Nothing was sent, not even your password. Look at this computer's date, then tell the provider.</source>
            <translation>El certificado de {host} está caducado. No se envió nada, ni tu contraseña. Mira la fecha de este equipo y avisa después al proveedor.</translation>
        </message>
        <message>
            <source>This certificate is not valid yet</source>
            <translation>Este certificado aún no es válido</translation>
        </message>
        <message>
            <source>The certificate of {host} begins in the future. Nothing was sent, not even your password. Most likely this computer's date is wrong.</source>
            <translation>El certificado de {host} empieza en el futuro. No se envió nada, ni tu contraseña. Lo más probable es que la fecha de este equipo sea incorrecta.</translation>
        </message>
        <message>
            <source>This certificate is for another name</source>
            <translation>Este certificado es para otro nombre</translation>
        </message>
        <message>
            <source>The server that answers is not shown to be {host}. Nothing was sent, not even your password. Look at the server name in the account.</source>
            <translation>No está demostrado que el servidor que responde sea {host}. No se envió nada, ni tu contraseña. Mira el nombre del servidor en la cuenta.</translation>
        </message>
        <message>
            <source>The certificate has changed</source>
            <translation>El certificado ha cambiado</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one you trusted. Nothing was sent, not even your password. Ask whoever runs the server before you trust the new one.</source>
            <translation>{host} muestra otro certificado que aquel en el que confiaste. No se envió nada, ni tu contraseña. Pregunta a quien lleva el servidor antes de confiar en el nuevo.</translation>
        </message>
        <message>
            <source>This certificate is not valid</source>
            <translation>Este certificado no es válido</translation>
        </message>
        <message>
            <source>The certificate of {host} cannot be relied on. Nothing was sent, not even your password.</source>
            <translation>No se puede confiar en el certificado de {host}. No se envió nada, ni tu contraseña.</translation>
        </message>
        <message>
            <source>This certificate was revoked</source>
            <translation>Este certificado fue revocado</translation>
        </message>
        <message>
            <source>Whoever issued the certificate of {host} has taken it back, as is done when its key was stolen. Nothing was sent, not even your password. Ask whoever runs the server for a new one.</source>
            <translation>Quien emitió el certificado de {host} lo ha retirado, como se hace cuando se roba su clave. No se envió nada, ni tu contraseña. Pide uno nuevo a quien lleva el servidor.</translation>
        </message>
        <message>
            <source>The file of trusted certificates cannot be used</source>
            <translation>El archivo de certificados de confianza no se puede usar</translation>
        </message>
        <message>
            <source>The account names a file of its own that cannot be read. Nothing was sent. Choose another file.</source>
            <translation>La cuenta indica un archivo propio que no se puede leer. No se envió nada. Elige otro archivo.</translation>
        </message>
        <message>
            <source>No protected line came about</source>
            <translation>No se pudo proteger la conexión</translation>
        </message>
        <message>
            <source>{host} and this computer could not agree on encryption. Nothing was sent, not even your password.</source>
            <translation>{host} y este equipo no se pusieron de acuerdo en el cifrado. No se envió nada, ni tu contraseña.</translation>
        </message>
        <message>
            <source>The server's encryption is too old</source>
            <translation>El cifrado del servidor es demasiado viejo</translation>
        </message>
        <message>
            <source>{host} only knows encryption that is no longer safe. Nothing was sent, not even your password. Tell the provider.</source>
            <translation>{host} solo conoce un cifrado que ya no es seguro. No se envió nada, ni tu contraseña. Avisa al proveedor.</translation>
        </message>
        <message>
            <source>The server offers no STARTTLS</source>
            <translation>El servidor no ofrece STARTTLS</translation>
        </message>
        <message>
            <source>{host} does not offer to protect the line at port {port}. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} no ofrece proteger la línea en el puerto {port}. No se envió nada, ni tu contraseña. Elige TLS, que suele estar en el puerto 465.</translation>
        </message>
        <message>
            <source>The server refused STARTTLS</source>
            <translation>El servidor rechazó STARTTLS</translation>
        </message>
        <message>
            <source>{host} offers to protect the line and then refuses. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} ofrece proteger la conexión y luego se niega. No se envió nada, ni siquiera tu contraseña. Elige TLS, que suele estar en el puerto 465.</translation>
        </message>
        <message>
            <source>Somebody meddles with the line</source>
            <translation>Alguien se entromete en la línea</translation>
        </message>
        <message>
            <source>Words were slipped in before the line to {host} was protected. Nothing was sent, not even your password. Try another network, or choose TLS.</source>
            <translation>Alguien coló datos antes de que se protegiera la conexión con {host}. No se envió nada, ni siquiera tu contraseña. Prueba otra red o elige TLS.</translation>
        </message>
        <message>
            <source>This port does not begin with TLS</source>
            <translation>Este puerto no empieza con TLS</translation>
        </message>
        <message>
            <source>{host} speaks openly at port {port}. Nothing was sent, not even your password. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>{host} habla sin cifrar en el puerto {port}. No se envió nada, ni tu contraseña. Elige STARTTLS, o el puerto de TLS, normalmente el 465.</translation>
        </message>
        <message>
            <source>This port begins with TLS</source>
            <translation>Este puerto empieza con TLS</translation>
        </message>
        <message>
            <source>{host} expects a protected line at port {port}. Nothing was sent. Choose TLS.</source>
            <translation>{host} espera una línea protegida en el puerto {port}. No se envió nada. Elige TLS.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>Nothing more can be stored. What you see is only in this window. Free some space, then try again.</source>
            <translation>No se puede guardar nada más. Lo que ves solo está en esta ventana. Libera espacio y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Nothing more can be stored. Nothing was sent. Free some space, then try again.</source>
            <translation>No se puede guardar nada más. No se envió nada. Libera espacio y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Tintero's folder cannot be written</source>
            <translation>No se puede escribir en la carpeta de Tintero</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to {path}. Correct the folder's permissions.</source>
            <translation>No se puede guardar nada: este usuario no puede escribir en {path}. Corrige los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to it. Correct the folder's permissions.</source>
            <translation>No se puede guardar nada: este usuario no puede escribir en ella. Corrige los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>The disk gave an error</source>
            <translation>El disco dio un error</translation>
        </message>
        <message>
            <source>Something could not be stored. Nothing was sent. Copy what matters, look at the disk, try again.</source>
            <translation>Algo no se pudo guardar. No se envió nada. Copia lo importante, revisa el disco e inténtalo otra vez.</translation>
        </message>
        <message>
            <source>The database was damaged</source>
            <translation>La base de datos estaba dañada</translation>
        </message>
        <message>
            <source>Tintero set the damaged file aside and began a new one. Nothing of the old one was deleted: it is {path}.</source>
            <translation>Tintero apartó el archivo dañado y empezó uno nuevo. No se borró nada del antiguo: es {path}.</translation>
        </message>
        <message>
            <source>Tintero cannot read its database. Nothing of it was deleted or overwritten. Start it again.</source>
            <translation>Tintero no puede leer su base de datos. No se borró ni se sobrescribió nada de ella. Ábrelo otra vez.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote this</source>
            <translation>Esto lo escribió un Tintero más nuevo</translation>
        </message>
        <message>
            <source>The folder {path} was last used by a newer version. Nothing was changed. Use that version, or another profile.</source>
            <translation>Una versión más nueva usó por última vez la carpeta {path}. No se cambió nada. Usa esa versión, u otro perfil.</translation>
        </message>
        <message>
            <source>The profile was last used by a newer version. Nothing was changed. Use that version.</source>
            <translation>Una versión más nueva usó por última vez el perfil. No se cambió nada. Usa esa versión.</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>Otro programa tiene ocupada la base de datos</translation>
        </message>
        <message>
            <source>Something else has been using Tintero's database for too long. Nothing is lost. Try it again.</source>
            <translation>Algo lleva demasiado tiempo usando la base de datos de Tintero. No se ha perdido nada. Inténtalo otra vez.</translation>
        </message>
        <message>
            <source>Others could read your mail</source>
            <translation>Otros podían leer tu correo</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into {path}. Tintero has closed it; no need to act.</source>
            <translation>Otros usuarios de este equipo podían mirar en {path}. Tintero la ha cerrado; no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into it. Tintero has closed it; no need to act.</source>
            <translation>Otros usuarios de este equipo podían mirar en ella. Tintero la ha cerrado; no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Another Tintero is at work here</source>
            <translation>Aquí trabaja otro Tintero</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. Nothing was changed. Restore again when it has ended.</source>
            <translation>Otro programa tiene abierto este perfil, quizá tintero-cli. No se ha cambiado nada. Restaura otra vez cuando haya terminado.</translation>
        </message>
        <message>
            <source>The backup is not restored yet</source>
            <translation>La copia de seguridad aún no se ha restaurado</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. What you see is as it was. Quit, and start Tintero again when it has ended.</source>
            <translation>Otro programa tiene abierto este perfil, quizá tintero-cli. Lo que ves está como estaba. Sal y vuelve a iniciar Tintero cuando haya terminado.</translation>
        </message>
        <message>
            <source>A stored file is missing</source>
            <translation>Falta un archivo guardado</translation>
        </message>
        <message>
            <source>Tintero's own copy of {name} is gone: something else deleted it. Nothing was sent. Attach the file again.</source>
            <translation>La copia de {name} que guardaba Tintero ya no está: algo la borró. No se envió nada. Adjunta el archivo otra vez.</translation>
        </message>
        <message>
            <source>The message as it was to go out is gone from the disk. Nothing was sent. Your text is still here: edit it and send it again.</source>
            <translation>El mensaje tal como iba a salir ya no está en el disco. No se envió nada. Tu texto sigue aquí: edítalo y envíalo otra vez.</translation>
        </message>
        <message>
            <source>Something else deleted a file of Tintero. Nothing was sent. Edit the message and send it again.</source>
            <translation>Algo borró un archivo de Tintero. No se envió nada. Edita el mensaje y envíalo otra vez.</translation>
        </message>
        <message>
            <source>The stored message was changed</source>
            <translation>El mensaje guardado ha cambiado</translation>
        </message>
        <message>
            <source>The file on the disk is not the one you sent: something else wrote into it. Nothing was delivered. Edit the message and send it again.</source>
            <translation>El archivo del disco no es el que enviaste: algo escribió en él. No se entregó nada. Edita el mensaje y envíalo otra vez.</translation>
        </message>
        <message>
            <source>Nobody to send to</source>
            <translation>No hay a quién enviarlo</translation>
        </message>
        <message>
            <source>The message has no recipient yet. Nothing was sent. Write an address into To.</source>
            <translation>El mensaje aún no tiene destinatario. No se envió nada. Escribe una dirección en Para.</translation>
        </message>
        <message>
            <source>{address} is not an address</source>
            <translation>{address} no es una dirección</translation>
        </message>
        <message>
            <source>Nothing was sent. An address looks like ana@prado.studio. Correct it.</source>
            <translation>No se envió nada. Una dirección es como ana@prado.studio. Corrígela.</translation>
        </message>
        <message>
            <source>Something is missing in the account</source>
            <translation>Falta algo en la cuenta</translation>
        </message>
        <message>
            <source>The account cannot be used like this. Nothing was changed. Look at its settings.</source>
            <translation>La cuenta no se puede usar así. No se cambió nada. Mira sus ajustes.</translation>
        </message>
        <message>
            <source>No account to send with</source>
            <translation>No hay cuenta con la que enviar</translation>
        </message>
        <message>
            <source>What you write is kept. Set up an account, then send it.</source>
            <translation>Lo que escribes se guarda. Configura una cuenta y envíalo después.</translation>
        </message>
        <message>
            <source>{name} is not there</source>
            <translation>{name} no está ahí</translation>
        </message>
        <message>
            <source>The file was moved or deleted. It is not in the message. Choose it again.</source>
            <translation>El archivo se movió o se borró. No está en el mensaje. Elígelo otra vez.</translation>
        </message>
        <message>
            <source>{name} cannot be read</source>
            <translation>{name} no se puede leer</translation>
        </message>
        <message>
            <source>This user may not open the file. It is not in the message. Correct its permissions, then attach it.</source>
            <translation>Este usuario no puede abrir el archivo. No está en el mensaje. Corrige sus permisos y adjúntalo.</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} no es un archivo</translation>
        </message>
        <message>
            <source>Folders and devices cannot travel by mail. It is not in the message. Pack a folder into an archive.</source>
            <translation>Las carpetas y los dispositivos no viajan por correo. No está en el mensaje. Comprime la carpeta en un archivo.</translation>
        </message>
        <message>
            <source>{name} changed meanwhile</source>
            <translation>{name} cambió mientras tanto</translation>
        </message>
        <message>
            <source>Something wrote into the file while it was read. Nothing was sent. Attach it again when it rests.</source>
            <translation>Algo escribió en el archivo mientras se leía. No se envió nada. Adjúntalo otra vez cuando esté quieto.</translation>
        </message>
        <message>
            <source>The copy of {name} is damaged</source>
            <translation>La copia de {name} está dañada</translation>
        </message>
        <message>
            <source>Tintero's own copy is no longer what you put into the message: the disk or another program changed it. Nothing was sent. Take it out, or attach the file again.</source>
            <translation>La copia que guarda Tintero ya no es lo que pusiste en el mensaje: el disco u otro programa la ha cambiado. No se ha enviado nada. Quítala o adjunta el archivo de nuevo.</translation>
        </message>
        <message>
            <source>The message did not come out as planned</source>
            <translation>El mensaje no salió como debía</translation>
        </message>
        <message>
            <source>Something in the subject or the names would have changed the head of the message. Nothing was sent and your text is safe. Type the subject and the names anew.</source>
            <translation>Algo en el asunto o en los nombres habría cambiado la cabecera del mensaje. No se envió nada y tu texto está a salvo. Escribe de nuevo el asunto y los nombres.</translation>
        </message>
        <message>
            <source>This is not a mail message</source>
            <translation>Esto no es un mensaje de correo</translation>
        </message>
        <message>
            <source>{name} does not begin like a stored message. Nothing was sent. Choose another file.</source>
            <translation>{name} no empieza como un mensaje guardado. No se envió nada. Elige otro archivo.</translation>
        </message>
        <message>
            <source>{name} cannot be opened</source>
            <translation>{name} no se puede abrir</translation>
        </message>
        <message>
            <source>It was moved or deleted, it is no file, or this user may not read it.</source>
            <translation>Se movió o se borró, no es un archivo, o este usuario no puede leerlo.</translation>
        </message>
        <message>
            <source>This message cannot be read</source>
            <translation>Este mensaje no se puede leer</translation>
        </message>
        <message>
            <source>Reading {name} took more time or memory than any letter should, so it was stopped. Nothing in it was opened. The file is unchanged.</source>
            <translation>Leer {name} pedía más tiempo o memoria que ninguna carta, así que se detuvo. No se abrió nada de él. El archivo sigue igual.</translation>
        </message>
        <message>
            <source>This is no dictionary</source>
            <translation>Esto no es un diccionario</translation>
        </message>
        <message>
            <source>{name} could not be read as a dictionary. Choose a file that ends in .dic or .aff, with the other of the two beside it, or a dictionary extension (.oxt, .xpi).</source>
            <translation>{name} no se pudo leer como diccionario. Elige un archivo que termine en .dic o .aff, con el otro de los dos al lado, o una extensión de diccionario (.oxt, .xpi).</translation>
        </message>
        <message>
            <source>The text is too tangled</source>
            <translation>El texto está demasiado enredado</translation>
        </message>
        <message>
            <source>Its formatting cannot be worked with. Nothing was sent. Clear the formatting, or paste plain text.</source>
            <translation>No se puede trabajar con su formato. No se envió nada. Quita el formato o pega texto sin formato.</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Ya no está ahí</translation>
        </message>
        <message>
            <source>It was sent, moved or deleted meanwhile. Nothing else was changed.</source>
            <translation>Entretanto se envió, se movió o se eliminó. No se cambió nada más.</translation>
        </message>
        <message>
            <source>It is too late for that</source>
            <translation>Ya es tarde para eso</translation>
        </message>
        <message>
            <source>The message has gone on meanwhile. Nothing was changed. Look at it in the Outbox.</source>
            <translation>El mensaje ya ha avanzado entretanto. No se cambió nada. Míralo en la bandeja de salida.</translation>
        </message>
        <message>
            <source>This message is old</source>
            <translation>Este mensaje es antiguo</translation>
        </message>
        <message>
            <source>It should have gone more than five days ago. It was not sent, because it may have gone from another copy of this profile. Send it if it still matters.</source>
            <translation>Debería haber salido hace más de cinco días. No se envió, porque puede haber salido de otra copia de este perfil. Envíalo si aún importa.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>You stopped it in time. Nothing was delivered.</source>
            <translation>Lo detuviste a tiempo. No se entregó nada.</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>Puede haber llegado</translation>
        </message>
        <message>
            <source>The line broke after the last byte, before the server answered. Ask the recipient, or look in your provider's Sent folder, before you send it again.</source>
            <translation>La línea se cortó tras el último byte, antes de que el servidor respondiera. Pregunta al destinatario, o mira en la carpeta Enviados de tu proveedor, antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>There is no address</source>
            <translation>No hay dirección</translation>
        </message>
        <message>
            <source>A name alone cannot be sent to. Add an address such as ana@prado.studio.</source>
            <translation>Un nombre solo no basta para enviar. Añade una dirección como ana@prado.studio.</translation>
        </message>
        <message>
            <source>{address} has no @</source>
            <translation>{address} no tiene @</translation>
        </message>
        <message>
            <source>{address} has no ending</source>
            <translation>{address} no tiene terminación</translation>
        </message>
        <message>
            <source>Nothing was sent. After the @ comes a name with a dot in it. Correct it.</source>
            <translation>No se envió nada. Tras la @ va un nombre con un punto. Corrígela.</translation>
        </message>
        <message>
            <source>{address} cannot be right before the @</source>
            <translation>{address} no puede estar bien antes de la @</translation>
        </message>
        <message>
            <source>Nothing was sent. Look for blanks, commas or two dots in a row. Correct it.</source>
            <translation>No se envió nada. Busca espacios, comas o dos puntos seguidos. Corrígela.</translation>
        </message>
        <message>
            <source>{address} cannot be right after the @</source>
            <translation>{address} no puede estar bien tras la @</translation>
        </message>
        <message>
            <source>{address} has an unpaired bracket</source>
            <translation>{address} tiene un paréntesis angular suelto</translation>
        </message>
        <message>
            <source>Nothing was sent. An address in brackets looks like &lt;ana@prado.studio&gt;.</source>
            <translation>No se envió nada. Una dirección entre paréntesis angulares es como &lt;ana@prado.studio&gt;.</translation>
        </message>
        <message>
            <source>{address} holds a control character</source>
            <translation>{address} contiene un carácter de control</translation>
        </message>
        <message>
            <source>Nothing was sent. It cannot be seen, but it is there: type the address anew.</source>
            <translation>No se envió nada. No se ve, pero está ahí: escribe la dirección de nuevo.</translation>
        </message>
        <message>
            <source>{address} holds an invisible character</source>
            <translation>{address} contiene un carácter invisible</translation>
        </message>
        <message>
            <source>The account needs an address</source>
            <translation>La cuenta necesita una dirección</translation>
        </message>
        <message>
            <source>Write the address you send from, such as ana@prado.studio.</source>
            <translation>Escribe la dirección desde la que envías, como ana@prado.studio.</translation>
        </message>
        <message>
            <source>The reply address is not one</source>
            <translation>La dirección de respuesta no es válida</translation>
        </message>
        <message>
            <source>Write an address such as ana@prado.studio, or leave it empty.</source>
            <translation>Escribe una dirección como ana@prado.studio, o déjalo vacío.</translation>
        </message>
        <message>
            <source>The server name cannot be right</source>
            <translation>El nombre del servidor no puede ser correcto</translation>
        </message>
        <message>
            <source>Write a name such as smtp.prado.studio, or an IP address.</source>
            <translation>Escribe un nombre como smtp.prado.studio, o una dirección IP.</translation>
        </message>
        <message>
            <source>The port cannot be right</source>
            <translation>El puerto no puede ser correcto</translation>
        </message>
        <message>
            <source>It is a number from 1 to 65535; 465 is usual for TLS, 587 for STARTTLS.</source>
            <translation>Es un número del 1 al 65535; 465 es lo habitual para TLS, 587 para STARTTLS.</translation>
        </message>
        <message>
            <source>The user name cannot be right</source>
            <translation>El nombre de usuario no puede ser correcto</translation>
        </message>
        <message>
            <source>It is often the whole address. Write it as the provider gave it to you.</source>
            <translation>Suele ser la dirección completa. Escríbelo como te lo dio el proveedor.</translation>
        </message>
        <message>
            <source>The password command is missing</source>
            <translation>Falta la orden que da la contraseña</translation>
        </message>
        <message>
            <source>Write a command that prints the password, such as: pass show mail</source>
            <translation>Escribe una orden que muestre la contraseña, como: pass show mail</translation>
        </message>
        <message>
            <source>Your password would travel openly</source>
            <translation>Tu contraseña viajaría a la vista</translation>
        </message>
        <message>
            <source>Without TLS or STARTTLS anyone on the way can read it. Choose one of them, or say that you allow it.</source>
            <translation>Sin TLS ni STARTTLS cualquiera puede leerla por el camino. Elige uno de ellos, o di que lo permites.</translation>
        </message>
        <message>
            <source>The password is needed again</source>
            <translation>La contraseña hace falta otra vez</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knows a password only until it ends. Type it once more, or use a password command.</source>
            <translation>Este sistema no tiene llavero, así que Tintero solo conoce una contraseña hasta que se cierra. Escríbela otra vez, o usa una orden que la dé.</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knew the password only until it ended. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Este sistema no tiene llavero, así que Tintero solo conoció la contraseña hasta que se cerró. El mensaje está a salvo en la bandeja de salida y sale en cuanto la escribas.</translation>
        </message>
        <message>
            <source>The keyring does not answer</source>
            <translation>El llavero no responde</translation>
        </message>
        <message>
            <source>It may be waiting for you to unlock it in a window of its own. Unlock it, then try again.</source>
            <translation>Puede que espere a que lo abras en una ventana propia. Ábrelo y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The keyring may be waiting for you to unlock it in a window of its own. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Puede que el llavero espere a que lo abras en una ventana propia. El mensaje está a salvo en la bandeja de salida. Abre el llavero y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>You did not agree</source>
            <translation>No diste tu acuerdo</translation>
        </message>
        <message>
            <source>{provider} was told not to let Tintero send for you. Nothing was changed. Sign in again to agree.</source>
            <translation>Se le dijo a {provider} que no dejara a Tintero enviar por ti. No se cambió nada. Inicia sesión otra vez para dar tu acuerdo.</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Nadie inició sesión</translation>
        </message>
        <message>
            <source>The page of {provider} got no answer in time. Nothing was changed. Sign in again when you are ready.</source>
            <translation>La página de {provider} no recibió respuesta a tiempo. No se cambió nada. Inicia sesión otra vez cuando quieras.</translation>
        </message>
        <message>
            <source>The door for the answer is taken</source>
            <translation>La puerta para la respuesta está ocupada</translation>
        </message>
        <message>
            <source>The provider answers at port {port} of this computer, and another program uses it. Nothing was sent. Close that program, or enter another redirect address in the account.</source>
            <translation>El proveedor responde en el puerto {port} de este equipo, y otro programa lo usa. No se envió nada. Cierra ese programa, o indica otra dirección de redirección en la cuenta.</translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>No se abrió ningún navegador</translation>
        </message>
        <message>
            <source>Signing in happens on a page of {provider}, and no browser could be opened for it. Copy the address into a browser, or sign in with a code on another device.</source>
            <translation>La sesión se inicia en una página de {provider}, y no se pudo abrir ningún navegador. Copia la dirección en un navegador, o inicia sesión con un código en otro dispositivo.</translation>
        </message>
        <message>
            <source>The sign-in did not work</source>
            <translation>El inicio de sesión no funcionó</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. Your password is not known to Tintero. Sign in again.</source>
            <translation>{provider} no dejó entrar a Tintero. Tintero no conoce tu contraseña. Inicia sesión otra vez.</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. The message is safe in the Outbox. Sign in again.</source>
            <translation>{provider} no dejó entrar a Tintero. El mensaje está a salvo en la bandeja de salida. Inicia sesión otra vez.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Inicia sesión otra vez</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. That is usual after a changed password.</source>
            <translation>{provider} ya no acepta el permiso que dio. Es lo normal tras un cambio de contraseña.</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. The message is safe in the Outbox and goes as soon as you are signed in again.</source>
            <translation>{provider} ya no acepta el permiso que dio. El mensaje está a salvo en la bandeja de salida y sale en cuanto vuelvas a iniciar sesión.</translation>
        </message>
        <message>
            <source>Sending by programs is switched off</source>
            <translation>El envío desde programas está desactivado</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} te conoce, pero no deja que los programas de correo envíen por esta cuenta. Pide al administrador que permita para ella el «SMTP autenticado» y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. The message is safe in the Outbox. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} te conoce, pero no deja que los programas de correo envíen por esta cuenta. El mensaje está a salvo en la bandeja de salida. Pide al administrador que permita para ella el «SMTP autenticado» y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>A client id is missing</source>
            <translation>Falta un identificador de cliente</translation>
        </message>
        <message>
            <source>{provider} lets only programs in that it knows by a client id, and this copy of Tintero has none for it. Enter one in the account, or use an app password.</source>
            <translation>{provider} solo deja entrar a programas que conoce por un identificador de cliente, y esta copia de Tintero no tiene ninguno para él. Indica uno en la cuenta, o usa una contraseña de aplicación.</translation>
        </message>
        <message>
            <source>The server refused your password</source>
            <translation>El servidor rechazó tu contraseña</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. Type the password again; some providers want one made for mail programs.</source>
            <translation>{host} no conoce esta combinación de usuario y contraseña. Escribe la contraseña otra vez; algunos proveedores quieren una hecha para programas de correo.</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. The message is safe in the Outbox and goes as soon as you are signed in.</source>
            <translation>{host} no conoce esta combinación de usuario y contraseña. El mensaje está a salvo en la bandeja de salida y sale en cuanto inicies sesión.</translation>
        </message>
        <message>
            <source>An app password is needed</source>
            <translation>Hace falta una contraseña de aplicación</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} no acepta tu contraseña habitual desde programas de correo. Crea una contraseña de aplicación en el sitio web del proveedor y úsala aquí.</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. The message is safe in the Outbox. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} no acepta tu contraseña habitual desde programas de correo. El mensaje está a salvo en la bandeja de salida. Crea una contraseña de aplicación en el sitio web del proveedor y úsala aquí.</translation>
        </message>
        <message>
            <source>The server does not let Tintero look</source>
            <translation>El servidor no deja mirar a Tintero</translation>
        </message>
        <message>
            <source>{host} did not let Tintero look into your folders. What lets you send need not let you read: some providers ask for a password or a permission of its own.</source>
            <translation>{host} no dejó que Tintero mirara en tus carpetas. Lo que permite enviar no siempre permite leer: algunos proveedores piden una contraseña o un permiso propio.</translation>
        </message>
        <message>
            <source>The server does not let anyone sign in</source>
            <translation>El servidor no deja iniciar sesión a nadie</translation>
        </message>
        <message>
            <source>{host} offers no way to sign in at port {port}. Your password was not sent. Choose another port, or “no password” if the server takes mail without one.</source>
            <translation>{host} no ofrece ninguna forma de iniciar sesión en el puerto {port}. Tu contraseña no se envió. Elige otro puerto, o «sin contraseña» si el servidor acepta correo sin ella.</translation>
        </message>
        <message>
            <source>No common way to sign in</source>
            <translation>Ninguna forma común de iniciar sesión</translation>
        </message>
        <message>
            <source>{host} takes none of the ways to sign in that Tintero knows for this account. Nothing was sent.</source>
            <translation>{host} no acepta ninguna de las formas de iniciar sesión que Tintero conoce para esta cuenta. No se envió nada.</translation>
        </message>
        <message>
            <source>The line to {host} is not protected, so your password was not sent. Choose TLS or STARTTLS, or allow it in the account.</source>
            <translation>La línea con {host} no está protegida, así que tu contraseña no se envió. Elige TLS o STARTTLS, o permítelo en la cuenta.</translation>
        </message>
        <message>
            <source>The server wants you to sign in</source>
            <translation>El servidor quiere que inicies sesión</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. Nothing was sent. Give the account one.</source>
            <translation>{host} no acepta correo sin contraseña. No se envió nada. Pon una en la cuenta.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. The message is safe in the Outbox. Give the account a password.</source>
            <translation>{host} no acepta correo sin contraseña. El mensaje está a salvo en la bandeja de salida. Pon una contraseña en la cuenta.</translation>
        </message>
        <message>
            <source>Signing in does not work at the moment</source>
            <translation>El inicio de sesión no funciona por el momento</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. Yours may well be right. Try it later.</source>
            <translation>{host} no puede comprobar contraseñas ahora mismo. Es muy posible que la tuya sea correcta. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} no puede comprobar contraseñas ahora mismo. El mensaje está a salvo en la bandeja de salida y se vuelve a intentar.</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Falta la contraseña</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. Type it to go on.</source>
            <translation>En este equipo no hay contraseña para {account}. Escríbela para seguir.</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>En este equipo no hay contraseña para {account}. El mensaje está a salvo en la bandeja de salida y sale en cuanto la escribas.</translation>
        </message>
        <message>
            <source>The password command failed</source>
            <translation>Falló la orden que da la contraseña</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. Nothing was sent. Look at the command.</source>
            <translation>La orden que da la contraseña de {account} no dio ninguna. No se envió nada. Mira la orden.</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. The message is safe in the Outbox. Look at the command.</source>
            <translation>La orden que da la contraseña de {account} no dio ninguna. El mensaje está a salvo en la bandeja de salida. Mira la orden.</translation>
        </message>
        <message>
            <source>The keyring does not give the password</source>
            <translation>El llavero no da la contraseña</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. Unlock it, then try again.</source>
            <translation>El llavero del sistema no respondió como debía. Ábrelo y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>El llavero del sistema no respondió como debía. El mensaje está a salvo en la bandeja de salida. Abre el llavero y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The server does not want to talk to us</source>
            <translation>El servidor no quiere hablar con nosotros</translation>
        </message>
        <message>
            <source>{host} turns this computer away. Nothing was sent. Look at the server name, or ask the provider.</source>
            <translation>{host} rechaza a este equipo. No se envió nada. Mira el nombre del servidor, o pregunta al proveedor.</translation>
        </message>
        <message>
            <source>{host} refused our greeting. Nothing was sent. Look at the port, or ask the provider.</source>
            <translation>{host} rechazó nuestro saludo. No se envió nada. Mira el puerto, o pregunta al proveedor.</translation>
        </message>
        <message>
            <source>The server refused the sender</source>
            <translation>El servidor rechazó al remitente</translation>
        </message>
        <message>
            <source>{host} does not send for {address}. Nothing was delivered. Choose another sender, or correct the address of the account.</source>
            <translation>{host} no envía por {address}. No se entregó nada. Elige otro remitente, o corrige la dirección de la cuenta.</translation>
        </message>
        <message>
            <source>The server refused the recipient</source>
            <translation>El servidor rechazó al destinatario</translation>
        </message>
        <message>
            <source>{host} takes no mail for {address}. Nothing was delivered. Correct the address.</source>
            <translation>{host} no acepta correo para {address}. No se entregó nada. Corrige la dirección.</translation>
        </message>
        <message>
            <source>The server refused every recipient</source>
            <translation>El servidor rechazó a todos los destinatarios</translation>
        </message>
        <message>
            <source>{host} takes no mail for any of the addresses. Nothing was delivered. Correct the addresses.</source>
            <translation>{host} no acepta correo para ninguna de las direcciones. No se entregó nada. Corrige las direcciones.</translation>
        </message>
        <message>
            <source>The server refused the message</source>
            <translation>El servidor rechazó el mensaje</translation>
        </message>
        <message>
            <source>{host} does not take this text or one of its files. Nothing was delivered. Its own words are under Details.</source>
            <translation>{host} no acepta este texto o uno de sus archivos. No se entregó nada. Sus propias palabras están en Detalles.</translation>
        </message>
        <message>
            <source>The server puts it off</source>
            <translation>El servidor lo aplaza</translation>
        </message>
        <message>
            <source>{host} does not take it at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} no lo acepta por el momento. No se envió nada. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>{host} asks us to come back later. The message is safe and is tried again.</source>
            <translation>{host} pide que volvamos más tarde. El mensaje está a salvo y se vuelve a intentar.</translation>
        </message>
        <message>
            <source>The server makes newcomers wait</source>
            <translation>El servidor hace esperar a los recién llegados</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. Nothing was sent.</source>
            <translation>{host} pide a los remitentes nuevos que vuelvan en unos minutos. No se envió nada.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. There is nothing to do.</source>
            <translation>{host} pide a los remitentes nuevos que vuelvan en unos minutos. No hay que hacer nada.</translation>
        </message>
        <message>
            <source>Enough for today, says the server</source>
            <translation>Basta por hoy, dice el servidor</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. Nothing was sent.</source>
            <translation>{host} no acepta hoy más correo de esta cuenta. No se envió nada.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. The message is safe and goes later by itself.</source>
            <translation>{host} no acepta hoy más correo de esta cuenta. El mensaje está a salvo y sale más tarde por sí solo.</translation>
        </message>
        <message>
            <source>Five days were not enough</source>
            <translation>Cinco días no bastaron</translation>
        </message>
        <message>
            <source>The server put the message off again and again. It was not delivered and is safe here. The last answer is under Details.</source>
            <translation>El servidor aplazó el mensaje una y otra vez. No se entregó y está a salvo aquí. La última respuesta está en Detalles.</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Demasiado grande para el servidor</translation>
        </message>
        <message>
            <source>It is {size}, {host} takes {limit}. Nothing was sent. Take a file out, or send it another way.</source>
            <translation>Ocupa {size}; {host} acepta {limit}. No se envió nada. Quita un archivo, o envíalo de otra forma.</translation>
        </message>
        <message>
            <source>{host} does not take a message of this size. Nothing was sent. Take a file out.</source>
            <translation>{host} no acepta un mensaje de este tamaño. No se envió nada. Quita un archivo.</translation>
        </message>
        <message>
            <source>The server cannot write this address</source>
            <translation>El servidor no sabe escribir esta dirección</translation>
        </message>
        <message>
            <source>{address} has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>{address} tiene antes de la @ letras que {host} no conoce. No se envió nada. Usa otra dirección de esta persona, u otra cuenta.</translation>
        </message>
        <message>
            <source>An address has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>Una dirección tiene antes de la @ letras que {host} no conoce. No se envió nada. Usa otra dirección de esta persona, u otra cuenta.</translation>
        </message>
        <message>
            <source>The server does not keep it until then</source>
            <translation>El servidor no lo guarda hasta entonces</translation>
        </message>
        <message>
            <source>It waits here instead, and goes at its time if this computer is on.</source>
            <translation>Espera aquí en su lugar, y sale a su hora si este equipo está encendido.</translation>
        </message>
        <message>
            <source>The server cannot take this file as it is</source>
            <translation>El servidor no puede aceptar este archivo tal como es</translation>
        </message>
        <message>
            <source>The message holds letters that {host} would damage. Nothing was sent. Use another account, or pack the attached message into an archive.</source>
            <translation>El mensaje contiene letras que {host} estropearía. No se envió nada. Usa otra cuenta, o comprime el mensaje adjunto en un archivo.</translation>
        </message>
        <message>
            <source>The lines at its top are not those of a template. The other templates work. Correct it in any editor.</source>
            <translation>Las líneas del principio no son las de una plantilla. Las demás plantillas funcionan. Corrígelo en cualquier editor.</translation>
        </message>
        <message>
            <source>This key is taken</source>
            <translation>Esta clave ya se usa</translation>
        </message>
        <message>
            <source>Another snippet answers to “{name}”. Nothing was stored. Choose another key.</source>
            <translation>Otro fragmento responde a «{name}». No se guardó nada. Elige otra clave.</translation>
        </message>
        <message>
            <source>This key cannot be typed</source>
            <translation>Esta clave no se puede escribir</translation>
        </message>
        <message>
            <source>A key has up to 30 letters, digits, _ or -. Nothing was stored.</source>
            <translation>Una clave tiene hasta 30 letras, cifras, _ o -. No se guardó nada.</translation>
        </message>
        <message>
            <source>{name} is too long</source>
            <translation>{name} es demasiado largo</translation>
        </message>
        <message>
            <source>It is far longer than anybody's text. Nothing was read from it.</source>
            <translation>Es mucho más largo que el texto de cualquiera. No se leyó nada de él.</translation>
        </message>
        <message>
            <source>{host} was not asked for the picture</source>
            <translation>No se pidió la imagen a {host}</translation>
        </message>
        <message>
            <source>The address leads into a private network, or from a secure page to an open one. It stays out.</source>
            <translation>La dirección lleva a una red privada, o de una página segura a una abierta. Se queda fuera.</translation>
        </message>
        <message>
            <source>The address of the picture is not one of the web. It stays out.</source>
            <translation>La dirección de la imagen no es de la web. Se queda fuera.</translation>
        </message>
        <message>
            <source>{host} did not give the picture</source>
            <translation>{host} no dio la imagen</translation>
        </message>
        <message>
            <source>The server cannot be reached at the moment. The text is as it was.</source>
            <translation>No se llega al servidor por el momento. El texto está como estaba.</translation>
        </message>
        <message>
            <source>The server of the picture cannot be reached at the moment.</source>
            <translation>No se llega al servidor de la imagen por el momento.</translation>
        </message>
        <message>
            <source>A picture at {host} is too large</source>
            <translation>Una imagen de {host} es demasiado grande</translation>
        </message>
        <message>
            <source>Tintero stops behind 10 MB. The text is as it was.</source>
            <translation>Tintero se detiene pasados 10 MB. El texto está como estaba.</translation>
        </message>
        <message>
            <source>A picture is too large. Tintero stops behind 10 MB.</source>
            <translation>Una imagen es demasiado grande. Tintero se detiene pasados 10 MB.</translation>
        </message>
        <message>
            <source>{host} has no such picture</source>
            <translation>{host} no tiene esa imagen</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show. The text is as it was.</source>
            <translation>Lo que llegó no es una imagen que muestren los programas de correo. El texto está como estaba.</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show.</source>
            <translation>Lo que llegó no es una imagen que muestren los programas de correo.</translation>
        </message>
        <message>
            <source>A newer Tintero put it here. It is kept as it is and not sent.</source>
            <translation>Lo puso aquí un Tintero más nuevo. Se conserva tal como está y no se envía.</translation>
        </message>
        <message>
            <source>{address} was refused; it does not have the message. The others have it.</source>
            <translation>{address} fue rechazada; no tiene el mensaje. Los demás lo tienen.</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>De una versión más nueva</translation>
        </message>
        <message>
            <source>{host} had agreed to {some} of {all} recipients and was given the whole message; its answer is missing.</source>
            <translation>{host} había aceptado {some} de {all} destinatarios y recibió el mensaje entero; falta su respuesta.</translation>
        </message>
        <message>
            <source>{some} of {all} recipients have it for certain and never get it again.</source>
            <translation>{some} de {all} destinatarios lo tienen con seguridad y no lo reciben otra vez.</translation>
        </message>
        <message>
            <source>Sent again it is the same message with the same Message-ID, by which many servers drop a double.</source>
            <translation>Enviado otra vez es el mismo mensaje con el mismo Message-ID, por el que muchos servidores descartan un duplicado.</translation>
        </message>
        <message>
            <source>Sent, but the copy is gone</source>
            <translation>Enviado, pero la copia ya no está</translation>
        </message>
        <message>
            <source>The server has the message. Its stored text was removed here.</source>
            <translation>El servidor tiene el mensaje. Su texto guardado se eliminó aquí.</translation>
        </message>
        <message>
            <source>{why}. The server has the message and it is never sent again; only the copy waits, and is filed by itself as soon as that works.</source>
            <translation>{why}. El servidor tiene el mensaje y no se envía otra vez; solo espera la copia, que se archiva por sí sola en cuanto sea posible.</translation>
        </message>
        <message>
            <source>Sent, but not filed yet</source>
            <translation>Enviado, pero aún sin archivar</translation>
        </message>
        <message>
            <source>Next try in {time}</source>
            <translation>Próximo intento en {time}</translation>
        </message>
        <message>
            <source>Goes to the server in {time}</source>
            <translation>Va al servidor en {time}</translation>
        </message>
        <message>
            <source>Goes in {time}</source>
            <translation>Sale en {time}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Espera a su cuenta</translation>
        </message>
        <message>
            <source>Goes next</source>
            <translation>Es el siguiente</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Esperando la respuesta del servidor</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sending, {percent} %</source>
            <translation>Enviando, {percent} %</translation>
        </message>
        <message>
            <source>Sent to {some} of {all}</source>
            <translation>Enviado a {some} de {all}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>El servidor lo guarda hasta {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviado {time}</translation>
        </message>
        <message>
            <source>Waiting for you to sign in</source>
            <translation>Espera a que inicies sesión</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Te espera</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
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
            <translation>Ese buzón no existe</translation>
        </message>
        <message>
            <source>{host} knows nobody of the address {address}.</source>
            <translation>{host} no conoce a nadie con la dirección {address}.</translation>
        </message>
        <message>
            <source>Look for a slip in the address, or ask the person for it another way.</source>
            <translation>Busca un error en la dirección o pídesela a la persona por otro medio.</translation>
        </message>
        <message>
            <source>{host} does not know one of these addresses.</source>
            <translation>{host} no conoce una de estas direcciones.</translation>
        </message>
        <message>
            <source>The part behind the @ leads nowhere</source>
            <translation>Lo que sigue a la @ no lleva a ningún sitio</translation>
        </message>
        <message>
            <source>{host} finds no mail server for {address}.</source>
            <translation>{host} no encuentra un servidor de correo para {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @.</source>
            <translation>Busca un error después de la @.</translation>
        </message>
        <message>
            <source>{host} finds no mail server for one of these addresses.</source>
            <translation>{host} no encuentra un servidor de correo para una de estas direcciones.</translation>
        </message>
        <message>
            <source>The server cannot read the address</source>
            <translation>El servidor no puede leer la dirección</translation>
        </message>
        <message>
            <source>{host} does not take {address} for an address.</source>
            <translation>{host} no toma {address} por una dirección.</translation>
        </message>
        <message>
            <source>Write it anew, without anything around it.</source>
            <translation>Escríbela de nuevo, sin nada alrededor.</translation>
        </message>
        <message>
            <source>{host} does not take one of these for an address.</source>
            <translation>{host} no toma una de estas por una dirección.</translation>
        </message>
        <message>
            <source>The address could mean several people</source>
            <translation>La dirección podría ser de varias personas</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox that {address} could be.</source>
            <translation>{host} conoce más de un buzón que podría ser {address}.</translation>
        </message>
        <message>
            <source>Ask the person for the full address.</source>
            <translation>Pide a la persona la dirección completa.</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox for one of these addresses.</source>
            <translation>{host} conoce más de un buzón para una de estas direcciones.</translation>
        </message>
        <message>
            <source>The mailbox has moved</source>
            <translation>El buzón se ha trasladado</translation>
        </message>
        <message>
            <source>Nobody reads {address} any more. If the server named the new address, it is under Details.</source>
            <translation>Nadie lee ya {address}. Si el servidor indicó la dirección nueva, está en Detalles.</translation>
        </message>
        <message>
            <source>Ask the person for the new address.</source>
            <translation>Pide a la persona la dirección nueva.</translation>
        </message>
        <message>
            <source>One of these mailboxes is no longer read. If the server named the new address, it is under Details.</source>
            <translation>Uno de estos buzones ya no se lee. Si el servidor indicó la dirección nueva, está en Detalles.</translation>
        </message>
        <message>
            <source>The address belongs to somebody else now</source>
            <translation>La dirección es ahora de otra persona</translation>
        </message>
        <message>
            <source>{host} says that {address} changed hands, and keeps the message from the new owner.</source>
            <translation>{host} dice que {address} cambió de manos y no da el mensaje al nuevo dueño.</translation>
        </message>
        <message>
            <source>Ask the person for an address of their own.</source>
            <translation>Pide a la persona una dirección propia.</translation>
        </message>
        <message>
            <source>{host} says that one of these addresses changed hands, and keeps the message from the new owner.</source>
            <translation>{host} dice que una de estas direcciones cambió de manos y no da el mensaje al nuevo dueño.</translation>
        </message>
        <message>
            <source>Nobody receives mail there</source>
            <translation>Allí nadie recibe correo</translation>
        </message>
        <message>
            <source>Whoever owns the part behind the @ of {address} has said that it takes no mail.</source>
            <translation>El dueño de lo que sigue a la @ en {address} ha dicho que no recibe correo.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or ask the person for another address.</source>
            <translation>Busca un error después de la @ o pide a la persona otra dirección.</translation>
        </message>
        <message>
            <source>The owner of an address's domain has said that it takes no mail.</source>
            <translation>El dueño del dominio de una dirección ha dicho que no recibe correo.</translation>
        </message>
        <message>
            <source>The server does not like an address</source>
            <translation>Al servidor no le gusta una dirección</translation>
        </message>
        <message>
            <source>{host} does not take mail for {address} and gives no better reason.</source>
            <translation>{host} no acepta correo para {address} y no da mejor motivo.</translation>
        </message>
        <message>
            <source>Look for a slip in the address. The server's own words are under Details.</source>
            <translation>Busca un error en la dirección. Las palabras del servidor están en Detalles.</translation>
        </message>
        <message>
            <source>{host} does not take one of these addresses and gives no better reason.</source>
            <translation>{host} no acepta una de estas direcciones y no da mejor motivo.</translation>
        </message>
        <message>
            <source>An old server stands in between</source>
            <translation>Hay un servidor antiguo de por medio</translation>
        </message>
        <message>
            <source>Behind {host} stands a server that would report nothing back.</source>
            <translation>Detrás de {host} hay un servidor que no informaría de nada.</translation>
        </message>
        <message>
            <source>Try it again, or ask the person whether it came.</source>
            <translation>Inténtalo otra vez o pregunta a la persona si llegó.</translation>
        </message>
        <message>
            <source>The mailbox is closed</source>
            <translation>El buzón está cerrado</translation>
        </message>
        <message>
            <source>The mailbox {address} is there, but it takes no mail at present.</source>
            <translation>El buzón {address} existe, pero ahora no recibe correo.</translation>
        </message>
        <message>
            <source>Use another address of this person, or reach them another way.</source>
            <translation>Usa otra dirección de esta persona o avísala por otro medio.</translation>
        </message>
        <message>
            <source>One of these mailboxes takes no mail at present.</source>
            <translation>Uno de estos buzones no recibe correo ahora.</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>El buzón está lleno</translation>
        </message>
        <message>
            <source>There is no room left in the mailbox {address}.</source>
            <translation>No queda sitio en el buzón {address}.</translation>
        </message>
        <message>
            <source>Tell the person another way, and try it again when they have made room.</source>
            <translation>Avisa a la persona por otro medio e inténtalo de nuevo cuando haya hecho sitio.</translation>
        </message>
        <message>
            <source>There is no room left in one of these mailboxes.</source>
            <translation>No queda sitio en uno de estos buzones.</translation>
        </message>
        <message>
            <source>Too big for this mailbox</source>
            <translation>Demasiado grande para este buzón</translation>
        </message>
        <message>
            <source>The message is larger than {address} may receive.</source>
            <translation>El mensaje es más grande de lo que {address} puede recibir.</translation>
        </message>
        <message>
            <source>Take a file out, or send it another way.</source>
            <translation>Quita un archivo o envíalo por otro medio.</translation>
        </message>
        <message>
            <source>The message is larger than one of these mailboxes may receive.</source>
            <translation>El mensaje es más grande de lo que uno de estos buzones puede recibir.</translation>
        </message>
        <message>
            <source>The mailbox takes nothing now</source>
            <translation>El buzón no admite nada ahora</translation>
        </message>
        <message>
            <source>{host} cannot put anything into the mailbox {address} at the moment.</source>
            <translation>{host} no puede dejar nada en el buzón {address} por ahora.</translation>
        </message>
        <message>
            <source>Try it again later, or reach the person another way.</source>
            <translation>Inténtalo más tarde o avisa a la persona por otro medio.</translation>
        </message>
        <message>
            <source>{host} cannot put anything into one of these mailboxes at the moment.</source>
            <translation>{host} no puede dejar nada en uno de estos buzones por ahora.</translation>
        </message>
        <message>
            <source>The mailing list has trouble</source>
            <translation>La lista de correo tiene problemas</translation>
        </message>
        <message>
            <source>{address} is a list, and its members could not be reached.</source>
            <translation>{address} es una lista y no se pudo llegar a sus miembros.</translation>
        </message>
        <message>
            <source>Try it again later, or ask whoever looks after the list.</source>
            <translation>Inténtalo más tarde o pregunta a quien cuida de la lista.</translation>
        </message>
        <message>
            <source>One of these addresses is a list, and its members could not be reached.</source>
            <translation>Una de estas direcciones es una lista y no se pudo llegar a sus miembros.</translation>
        </message>
        <message>
            <source>You may not write to this list</source>
            <translation>No puede escribir a esta lista</translation>
        </message>
        <message>
            <source>{address} takes mail only from those it knows.</source>
            <translation>{address} solo acepta correo de quienes conoce.</translation>
        </message>
        <message>
            <source>Choose the sender that it knows, or ask whoever looks after it.</source>
            <translation>Elige el remitente que conoce o pregunta a quien cuida de ella.</translation>
        </message>
        <message>
            <source>One of these addresses takes mail only from those it knows.</source>
            <translation>Una de estas direcciones solo acepta correo de quienes conoce.</translation>
        </message>
        <message>
            <source>This mail is not wanted there</source>
            <translation>Allí no se quiere este correo</translation>
        </message>
        <message>
            <source>The mailbox {address} does not let mail from you in.</source>
            <translation>El buzón {address} no deja entrar tu correo.</translation>
        </message>
        <message>
            <source>Reach the person another way, or choose another sender.</source>
            <translation>Avisa a la persona por otro medio o elige otro remitente.</translation>
        </message>
        <message>
            <source>One of these mailboxes does not let mail from you in.</source>
            <translation>Uno de estos buzones no deja entrar tu correo.</translation>
        </message>
        <message>
            <source>The server cannot write these letters</source>
            <translation>El servidor no puede escribir estas letras</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, knows only plain letters in addresses and subjects.</source>
            <translation>{host}, o un servidor detrás de él, solo conoce letras simples en direcciones y asuntos.</translation>
        </message>
        <message>
            <source>Use another address of the person, without accents before the @.</source>
            <translation>Usa otra dirección de la persona, sin acentos antes de la @.</translation>
        </message>
        <message>
            <source>The server found a virus</source>
            <translation>El servidor encontró un virus</translation>
        </message>
        <message>
            <source>{host} says that a file of the message is infected.</source>
            <translation>{host} dice que un archivo del mensaje está infectado.</translation>
        </message>
        <message>
            <source>Take the file out and have it checked.</source>
            <translation>Quita el archivo y haz que lo revisen.</translation>
        </message>
        <message>
            <source>A file of this kind is not let through</source>
            <translation>Un archivo de este tipo no pasa</translation>
        </message>
        <message>
            <source>{host} lets no programs and no scripts pass, nor archives that hold some.</source>
            <translation>{host} no deja pasar programas ni scripts, ni archivos comprimidos que los contengan.</translation>
        </message>
        <message>
            <source>Take the file out and send a link to it.</source>
            <translation>Quita el archivo y envía un enlace a él.</translation>
        </message>
        <message>
            <source>A link is on a blocklist</source>
            <translation>Un enlace está en una lista de bloqueo</translation>
        </message>
        <message>
            <source>{host} refuses a web address that the message names.</source>
            <translation>{host} rechaza una dirección web que aparece en el mensaje.</translation>
        </message>
        <message>
            <source>Take the link out.</source>
            <translation>Quita el enlace.</translation>
        </message>
        <message>
            <source>Taken for junk</source>
            <translation>Tomado por correo basura</translation>
        </message>
        <message>
            <source>{host} takes the message for spam.</source>
            <translation>{host} toma el mensaje por spam.</translation>
        </message>
        <message>
            <source>Change what may look like it: the subject, links, files, or many recipients at once. The server's own words are under Details.</source>
            <translation>Cambia lo que pueda parecerlo: el asunto, los enlaces, los archivos o muchos destinatarios a la vez. Las palabras del servidor están en Detalles.</translation>
        </message>
        <message>
            <source>The server's rules do not allow it</source>
            <translation>Las reglas del servidor no lo permiten</translation>
        </message>
        <message>
            <source>{host} refuses it by a rule of its own.</source>
            <translation>{host} lo rechaza por una regla propia.</translation>
        </message>
        <message>
            <source>Its own words under Details may name the rule; the provider can tell more.</source>
            <translation>Sus palabras en Detalles pueden nombrar la regla; el proveedor puede decir más.</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, does not take a message of this size.</source>
            <translation>{host}, o un servidor detrás de él, no acepta un mensaje de este tamaño.</translation>
        </message>
        <message>
            <source>The server cannot carry what is in the message</source>
            <translation>El servidor no puede llevar lo que hay en el mensaje</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, cannot pass on this kind of text or file.</source>
            <translation>{host}, o un servidor detrás de él, no puede pasar este tipo de texto o archivo.</translation>
        </message>
        <message>
            <source>Pack files into an archive, or send a link to them.</source>
            <translation>Comprime los archivos o envía un enlace a ellos.</translation>
        </message>
        <message>
            <source>The server finds a fault in the message</source>
            <translation>El servidor encuentra un fallo en el mensaje</translation>
        </message>
        <message>
            <source>{host} does not like how the message is built.</source>
            <translation>A {host} no le gusta cómo está hecho el mensaje.</translation>
        </message>
        <message>
            <source>Try it as plain text, or without its files. The server's own words are under Details.</source>
            <translation>Inténtalo como texto sin formato o sin sus archivos. Las palabras del servidor están en Detalles.</translation>
        </message>
        <message>
            <source>The priority is not taken</source>
            <translation>La prioridad no se acepta</translation>
        </message>
        <message>
            <source>{host} does not carry a message of this priority, or not one of this size.</source>
            <translation>{host} no lleva un mensaje de esta prioridad, o no de este tamaño.</translation>
        </message>
        <message>
            <source>Set its priority to normal.</source>
            <translation>Pon su prioridad en normal.</translation>
        </message>
        <message>
            <source>The protection asked for cannot be given</source>
            <translation>No se puede dar la protección pedida</translation>
        </message>
        <message>
            <source>{host} cannot pass the message on as protected as it should be.</source>
            <translation>{host} no puede pasar el mensaje tan protegido como debería.</translation>
        </message>
        <message>
            <source>Send it with another account, or ask the provider.</source>
            <translation>Envíalo con otra cuenta o pregunta al proveedor.</translation>
        </message>
        <message>
            <source>Too many recipients</source>
            <translation>Demasiados destinatarios</translation>
        </message>
        <message>
            <source>{host} takes fewer recipients at once.</source>
            <translation>{host} acepta menos destinatarios a la vez.</translation>
        </message>
        <message>
            <source>Set in the account how many go at once, then try again.</source>
            <translation>Indica en la cuenta cuántos van a la vez e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The server does not take this sender from you</source>
            <translation>El servidor no te acepta este remitente</translation>
        </message>
        <message>
            <source>{host} lets this account send only from its own addresses.</source>
            <translation>{host} deja que esta cuenta envíe solo desde sus propias direcciones.</translation>
        </message>
        <message>
            <source>Choose the sender that belongs to this account, or add the address on the provider's web site first.</source>
            <translation>Elige el remitente de esta cuenta o añade antes la dirección en el sitio web del proveedor.</translation>
        </message>
        <message>
            <source>The server finds a fault in your address</source>
            <translation>El servidor encuentra un fallo en tu dirección</translation>
        </message>
        <message>
            <source>{host} cannot read your own address, or finds nobody behind it.</source>
            <translation>{host} no puede leer tu propia dirección o no encuentra a nadie detrás.</translation>
        </message>
        <message>
            <source>Choose another sender, or correct the address in the account.</source>
            <translation>Elige otro remitente o corrige la dirección en la cuenta.</translation>
        </message>
        <message>
            <source>Nobody could answer you</source>
            <translation>Nadie podría responderle</translation>
        </message>
        <message>
            <source>The domain of your own address takes no mail, so {host} does not send for it.</source>
            <translation>El dominio de tu propia dirección no recibe correo, así que {host} no envía en su nombre.</translation>
        </message>
        <message>
            <source>Choose another sender.</source>
            <translation>Elige otro remitente.</translation>
        </message>
        <message>
            <source>The sender could not be proven</source>
            <translation>No se pudo probar el remitente</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, wants proof (SPF, DKIM or DMARC) that mail of this sender may come this way.</source>
            <translation>{host}, o un servidor detrás de él, quiere una prueba (SPF, DKIM o DMARC) de que el correo de este remitente puede venir por aquí.</translation>
        </message>
        <message>
            <source>Send it through the account of the sender's own provider. If this is that account, tell the provider.</source>
            <translation>Envíalo con la cuenta del proveedor del remitente. Si ya es esa cuenta, avisa al proveedor.</translation>
        </message>
        <message>
            <source>The provider has closed this account</source>
            <translation>El proveedor ha cerrado esta cuenta</translation>
        </message>
        <message>
            <source>{host} sends nothing for it at present.</source>
            <translation>{host} no envía nada en su nombre por ahora.</translation>
        </message>
        <message>
            <source>Look on the provider's web site why. Another account can send the message meanwhile.</source>
            <translation>Mira el motivo en el sitio web del proveedor. Mientras tanto, otra cuenta puede enviar el mensaje.</translation>
        </message>
        <message>
            <source>The provider has stopped this account</source>
            <translation>El proveedor ha detenido esta cuenta</translation>
        </message>
        <message>
            <source>{host} has seen mail from it that looked like junk, and lets nothing out.</source>
            <translation>{host} ha visto correo suyo que parecía basura y no deja salir nada.</translation>
        </message>
        <message>
            <source>Sign in on the provider's web site and do what it asks. If somebody else may know the password, change it. Then try again.</source>
            <translation>Inicia sesión en el sitio web del proveedor y haz lo que te pida. Si alguien más puede saber la contraseña, cámbiala. Después inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today.</source>
            <translation>{host} no acepta hoy más correo de esta cuenta.</translation>
        </message>
        <message>
            <source>Try it again tomorrow, or send it with another account.</source>
            <translation>Inténtalo mañana o envíalo con otra cuenta.</translation>
        </message>
        <message>
            <source>Too much in a short time</source>
            <translation>Demasiado en poco tiempo</translation>
        </message>
        <message>
            <source>{host} has had more mail from this account or network than it likes.</source>
            <translation>{host} ha recibido de esta cuenta o red más correo del que quiere.</translation>
        </message>
        <message>
            <source>Wait an hour. How many messages go in a minute can be set in the account.</source>
            <translation>Espera una hora. Cuántos mensajes van por minuto se indica en la cuenta.</translation>
        </message>
        <message>
            <source>Your network is on a blocklist</source>
            <translation>Su red está en una lista de bloqueo</translation>
        </message>
        <message>
            <source>{host} takes nothing from the network address that this computer has at the moment.</source>
            <translation>{host} no acepta nada de la dirección de red que tiene ahora este equipo.</translation>
        </message>
        <message>
            <source>Look that the account uses your own provider's server with a password, or go online another way.</source>
            <translation>Comprueba que la cuenta usa el servidor de tu proveedor con contraseña o conéctate de otra manera.</translation>
        </message>
        <message>
            <source>This network is not meant for mail servers</source>
            <translation>Esta red no es para servidores de correo</translation>
        </message>
        <message>
            <source>{host} wants to know this computer by name, as mail servers have one. Servers for mail programs do not ask for that.</source>
            <translation>{host} quiere conocer este equipo por un nombre, como lo tienen los servidores de correo. Los servidores para programas de correo no lo piden.</translation>
        </message>
        <message>
            <source>Set the server that your provider names for sending, usually at port 465 or 587.</source>
            <translation>Indica el servidor que tu proveedor da para enviar, normalmente en el puerto 465 o 587.</translation>
        </message>
        <message>
            <source>The server does not pass your mail on</source>
            <translation>El servidor no transmite tu correo</translation>
        </message>
        <message>
            <source>{host} delivers to others only for those who have signed in, or only for its own people.</source>
            <translation>{host} entrega a otros solo para quienes han iniciado sesión o solo para los suyos.</translation>
        </message>
        <message>
            <source>Look that the account has the right server, and a password.</source>
            <translation>Comprueba que la cuenta tiene el servidor correcto y una contraseña.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password.</source>
            <translation>{host} no acepta correo sin contraseña.</translation>
        </message>
        <message>
            <source>Give the account one.</source>
            <translation>Pon una en la cuenta.</translation>
        </message>
        <message>
            <source>The server does not accept your sign-in</source>
            <translation>El servidor no acepta tu inicio de sesión</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password.</source>
            <translation>{host} no conoce esta combinación de usuario y contraseña.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Inicia sesión otra vez.</translation>
        </message>
        <message>
            <source>Another way to sign in is wanted</source>
            <translation>Se pide otra forma de iniciar sesión</translation>
        </message>
        <message>
            <source>{host} finds the way in which this account signs in too weak, or cannot follow it.</source>
            <translation>A {host} le parece débil la forma en que esta cuenta inicia sesión, o no puede seguirla.</translation>
        </message>
        <message>
            <source>Choose another one in the account.</source>
            <translation>Elige otra en la cuenta.</translation>
        </message>
        <message>
            <source>The server wants a protected line</source>
            <translation>El servidor quiere una línea protegida</translation>
        </message>
        <message>
            <source>{host} takes mail only over an encrypted line, and a modern one.</source>
            <translation>{host} solo acepta correo por una conexión cifrada y moderna.</translation>
        </message>
        <message>
            <source>Choose TLS or STARTTLS in the account.</source>
            <translation>Elige TLS o STARTTLS en la cuenta.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes.</source>
            <translation>{host} pide a los remitentes nuevos que vuelvan en unos minutos.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <source>The server has no room left</source>
            <translation>Al servidor no le queda sitio</translation>
        </message>
        <message>
            <source>{host} has no space for mail at the moment.</source>
            <translation>{host} no tiene espacio para correo por ahora.</translation>
        </message>
        <message>
            <source>Try it again later. If it stays so, tell the provider.</source>
            <translation>Inténtalo más tarde. Si sigue igual, avisa al proveedor.</translation>
        </message>
        <message>
            <source>The server takes no mail just now</source>
            <translation>El servidor no acepta correo en este momento</translation>
        </message>
        <message>
            <source>{host} is closed for a while, or has too much to do.</source>
            <translation>{host} está cerrado un rato o tiene demasiado que hacer.</translation>
        </message>
        <message>
            <source>Try it again later.</source>
            <translation>Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>The server has trouble of its own</source>
            <translation>El servidor tiene sus propios problemas</translation>
        </message>
        <message>
            <source>Something is wrong on the side of {host}, not on yours.</source>
            <translation>Algo va mal en {host}, no en tu lado.</translation>
        </message>
        <message>
            <source>The server lacks what this message needs</source>
            <translation>Al servidor le falta lo que este mensaje necesita</translation>
        </message>
        <message>
            <source>{host} cannot do something that this message asks for.</source>
            <translation>{host} no puede hacer algo que este mensaje pide.</translation>
        </message>
        <message>
            <source>Do without a delivery report, or use another account.</source>
            <translation>Prescinde del informe de entrega o usa otra cuenta.</translation>
        </message>
        <message>
            <source>The server does not understand us</source>
            <translation>El servidor no nos entiende</translation>
        </message>
        <message>
            <source>{host} does not know a word that every mail program uses, or something on the way changes it.</source>
            <translation>{host} no conoce una palabra que usa todo programa de correo, o algo la cambia por el camino.</translation>
        </message>
        <message>
            <source>Look at server and port of the account. A virus scanner or a network filter may be in the way.</source>
            <translation>Revisa el servidor y el puerto de la cuenta. Puede estorbar un antivirus o un filtro de red.</translation>
        </message>
        <message>
            <source>The recipient's server cannot be reached</source>
            <translation>No se llega al servidor del destinatario</translation>
        </message>
        <message>
            <source>{host} got no answer from the server of {address}.</source>
            <translation>{host} no obtuvo respuesta del servidor de {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or try it again later.</source>
            <translation>Busca un error después de la @ o inténtalo más tarde.</translation>
        </message>
        <message>
            <source>{host} got no answer from a server behind it.</source>
            <translation>{host} no obtuvo respuesta de un servidor detrás de él.</translation>
        </message>
        <message>
            <source>The server cannot look addresses up</source>
            <translation>El servidor no puede consultar direcciones</translation>
        </message>
        <message>
            <source>{host} got no answer from its own directory.</source>
            <translation>{host} no obtuvo respuesta de su propio directorio.</translation>
        </message>
        <message>
            <source>There is no way to the recipient</source>
            <translation>No hay camino hasta el destinatario</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of {address}.</source>
            <translation>{host} no conoce un camino al servidor de {address}.</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of one of these addresses.</source>
            <translation>{host} no conoce un camino al servidor de una de estas direcciones.</translation>
        </message>
        <message>
            <source>Too much mail on the way</source>
            <translation>Demasiado correo en camino</translation>
        </message>
        <message>
            <source>{host}, or the network behind it, has more to do than it can.</source>
            <translation>{host}, o la red detrás de él, tiene más que hacer de lo que puede.</translation>
        </message>
        <message>
            <source>The mail would go in a circle</source>
            <translation>El correo daría vueltas en círculo</translation>
        </message>
        <message>
            <source>The server of {address} sends its mail back to where it came from.</source>
            <translation>El servidor de {address} devuelve su correo a donde vino.</translation>
        </message>
        <message>
            <source>Tell the person or their provider another way; the address may be wrong.</source>
            <translation>Avisa a la persona o a su proveedor por otro medio; la dirección puede estar mal.</translation>
        </message>
        <message>
            <source>A server of these addresses sends its mail back to where it came from.</source>
            <translation>Un servidor de estas direcciones devuelve su correo a donde vino.</translation>
        </message>
        <message>
            <source>The server has given up</source>
            <translation>El servidor se ha rendido</translation>
        </message>
        <message>
            <source>{host} could not deliver the message in the time it allows.</source>
            <translation>{host} no pudo entregar el mensaje en el tiempo que permite.</translation>
        </message>
        <message>
            <source>Try it again, or reach the person another way.</source>
            <translation>Inténtalo otra vez o avisa a la persona por otro medio.</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>Trust it no longer</source>
            <translation>Dejar de confiar en él</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for this server.</source>
            <translation>Se permite a este servidor un cifrado que ya no es seguro.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Dejar de permitirlo</translation>
        </message>
        <message>
            <source>You trust one certificate for this server, since {date}. It begins with {start}.</source>
            <translation>Confías en un certificado para este servidor desde el {date}. Empieza por {start}.</translation>
        </message>
        <message>
            <source>{host} has only encryption that was given up years ago, because it can be broken: whoever sits on the line may read your password and your mail. Allow it for a server in your own network, or until the provider has renewed it. It holds for this server only, and you can take it back at any time.</source>
            <translation>{host} solo tiene un cifrado abandonado hace años, porque se puede romper: quien esté en la línea puede leer tu contraseña y tu correo. Permítelo para un servidor de tu propia red, o hasta que el proveedor lo renueve. Vale solo para este servidor, y puedes retirarlo cuando quieras.</translation>
        </message>
        <message>
            <source>Allow old encryption?</source>
            <translation>¿Permitir un cifrado antiguo?</translation>
        </message>
        <message>
            <source>Do not connect</source>
            <translation>No conectar</translation>
        </message>
        <message>
            <source>Allow it for this server</source>
            <translation>Permitirlo para este servidor</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsSection</name>
        <message>
            <source>Exceptions</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Since {date} one certificate is trusted for {host}, port {port}, though it fails a check.</source>
            <translation>Desde el {date} se confía en un certificado para {host}, puerto {port}, aunque no supera una comprobación.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella digital</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Dejar de confiar en él</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for {host}, port {port}.</source>
            <translation>Se permite un cifrado que ya no es seguro para {host}, puerto {port}.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Dejar de permitirlo</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Save the messages in a folder</source>
            <translation>Guardar los mensajes en una carpeta</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Send by mail…</source>
            <translation>Enviar por correo…</translation>
        </message>
        <message>
            <source>Fault report, Tintero {version}</source>
            <translation>Informe de fallo, Tintero {version}</translation>
        </message>
        <message>
            <source>What I was doing:</source>
            <translation>Lo que estaba haciendo:</translation>
        </message>
        <message>
            <source>Report a fault</source>
            <translation>Comunicar un fallo</translation>
        </message>
        <message>
            <source>No password is in this report, and of addresses not the names. Read it first.</source>
            <translation>Este informe no contiene ninguna contraseña, ni los nombres de las direcciones. Léelo antes.</translation>
        </message>
        <message>
            <source>Tintero did not answer for a while</source>
            <translation>Tintero no respondió durante un rato</translation>
        </message>
        <message>
            <source>The report says where it was stuck. What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>El informe dice dónde se quedó bloqueado. Lo que escribiste está en Borradores. En este informe no hay direcciones ni textos.</translation>
        </message>
        <message>
            <source>Tintero ended by mistake last time</source>
            <translation>La última vez Tintero se cerró por un fallo</translation>
        </message>
        <message>
            <source>What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>Lo que escribiste está en Borradores. En este informe no hay direcciones ni textos.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fill in “{name}”</source>
            <translation>Completar «{name}»</translation>
        </message>
        <message>
            <source>Name &lt;address&gt;</source>
            <translation>Nombre &lt;dirección&gt;</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Escribirlo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What stays empty stays in braces, to be filled later.</source>
            <translation>Lo que quede vacío sigue entre llaves, para completarlo después.</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Options for {name}</source>
            <translation>Opciones de {name}</translation>
        </message>
        <message>
            <source>{size} when sent, {original} here</source>
            <translation>{size} al enviar, {original} aquí</translation>
        </message>
        <message>
            <source>{size} · in the text</source>
            <translation>{size} · en el texto</translation>
        </message>
        <message>
            <source>{name}, {size}, in the text</source>
            <translation>{name}, {size}, en el texto</translation>
        </message>
        <message>
            <source>{size} · attached</source>
            <translation>{size} · adjunto</translation>
        </message>
        <message>
            <source>{name}, {size}, attached</source>
            <translation>{name}, {size}, adjunto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Attach instead</source>
            <translation>Adjuntar en su lugar</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>Poner en el texto</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Recortar…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} de {limit}</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Ningún programa abre este archivo</translation>
        </message>
        <message>
            <source>Save {name} to look at it.</source>
            <translation>Guarda {name} para verlo.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensaje</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código fuente del mensaje</translation>
        </message>
        <message>
            <source>This file may run as a program</source>
            <translation>Este archivo puede ejecutarse como programa</translation>
        </message>
        <message>
            <source>{name} came by mail. Open it only if you expected it and know who sent it.</source>
            <translation>{name} llegó por correo. Ábrelo solo si lo esperabas y sabes quién lo envió.</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>No abrir</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Reemplazar con</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Anterior (Mayús+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Siguiente (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Palabras completas</translation>
        </message>
        <message>
            <source>In the selection</source>
            <translation>En la selección</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n reemplazo</numerusform>
                <numerusform>%n reemplazos</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>more than {number}</source>
            <translation>más de {number}</translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation>{total} encontrados</translation>
        </message>
        <message>
            <source>{number} of {total}, from the other end</source>
            <translation>{number} de {total}, desde el otro extremo</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Fittings</name>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Parte del formato se simplificó</translation>
        </message>
        <message>
            <source>What was pasted had more than a mail can carry safely. The words are all there.</source>
            <translation>Lo que se pegó tenía más de lo que un correo puede llevar con seguridad. Las palabras están todas.</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Write one</source>
            <translation>Escribir uno</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Tomar el nuevo</translation>
        </message>
        <message>
            <source>Move to Bcc</source>
            <translation>Pasar a Cco</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>Describir…</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Cargar e incluir</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Usar esa</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Leave the list out</source>
            <translation>Dejar fuera la lista</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>Shrink pictures</source>
            <translation>Reducir las imágenes</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Comprimir en un ZIP</translation>
        </message>
        <message>
            <source>files.zip</source>
            <translation>archivos.zip</translation>
        </message>
        <message>
            <source>Packing the files saves nothing</source>
            <translation>Comprimir los archivos no ahorra nada</translation>
        </message>
        <message>
            <source>They stay as they are.</source>
            <translation>Se quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programados</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Practice inbox</source>
            <translation>Recibidos de práctica</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Search drafts</source>
            <translation>Buscar en los borradores</translation>
        </message>
        <message>
            <source>Search sent messages</source>
            <translation>Buscar en los mensajes enviados</translation>
        </message>
        <message>
            <source>Search scheduled messages</source>
            <translation>Buscar en los mensajes programados</translation>
        </message>
        <message>
            <source>Search received messages</source>
            <translation>Buscar en los mensajes recibidos</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>{name}, {count}, needs you</source>
            <translation>{name}, {count}, te necesita</translation>
        </message>
        <message>
            <source>{name}, needs you</source>
            <translation>{name}, te necesita</translation>
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
            <translation>Formato</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Estilo de párrafo</translation>
        </message>
        <message>
            <source>Default font</source>
            <translation>Predeterminada</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Text colour</source>
            <translation>Color del texto</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Resaltado</translation>
        </message>
        <message>
            <source>Text colour…</source>
            <translation>Color del texto…</translation>
        </message>
        <message>
            <source>Highlight…</source>
            <translation>Resaltado…</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alineación</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} puntos</translation>
        </message>
        <message>
            <source>Default size</source>
            <translation>Tamaño predeterminado</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Poner una imagen en el texto</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Interlineado</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espacio debajo</translation>
        </message>
        <message>
            <source>Markers of the list</source>
            <translation>Marcas de la lista</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>FormatMenu</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Estilo de párrafo</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alineación</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Interlineado</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espacio debajo</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Size on screen</source>
            <translation>Tamaño en pantalla</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Make it the default</source>
            <translation>Hacerlo predeterminado</translation>
        </message>
        <message>
            <source>Default mail program</source>
            <translation>Programa de correo predeterminado</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>What the desktop tells you while no window of Tintero is in front: that a message was sent, or only that one failed or needs you.</source>
            <translation>Lo que dice el escritorio mientras no hay delante ninguna ventana de Tintero: que se envió un mensaje, o solo que uno falló o te necesita.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icono en la bandeja del sistema</translation>
        </message>
        <message>
            <source>Shows what waits. Tintero goes on without a window, so that planned messages leave in time.</source>
            <translation>Muestra lo que espera. Tintero sigue sin ventana, para que los mensajes programados salgan a su hora.</translation>
        </message>
        <message>
            <source>This desktop has no tray: an icon there would not be seen.</source>
            <translation>Este escritorio no tiene bandeja del sistema: un icono ahí no se vería.</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>El escritorio no lo aceptó. Elige Tintero en la configuración del propio escritorio, donde están los programas predeterminados.</translation>
        </message>
        <message>
            <source>Open the system's settings</source>
            <translation>Abrir la configuración del sistema</translation>
        </message>
        <message>
            <source>Tintero opens mail links and message files.</source>
            <translation>Tintero abre los enlaces de correo y los archivos de mensaje.</translation>
        </message>
        <message>
            <source>Another program opens mail links and message files.</source>
            <translation>Otro programa abre los enlaces de correo y los archivos de mensaje.</translation>
        </message>
        <message>
            <source>Cannot be set: this desktop does not know Tintero. It does when Tintero is installed as a package.</source>
            <translation>No se puede ajustar: este escritorio no conoce Tintero. Lo conoce cuando Tintero se instala como paquete.</translation>
        </message>
        <message>
            <source>Only you can choose it, in the settings of the system.</source>
            <translation>Solo tú puedes elegirlo, en la configuración del sistema.</translation>
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
            <translation>Cco</translation>
        </message>
        <message>
            <source>A copy that everybody sees (Ctrl+Shift+C)</source>
            <translation>Una copia que todos ven (Ctrl+Mayús+C)</translation>
        </message>
        <message>
            <source>A copy that nobody else sees (Ctrl+Shift+B)</source>
            <translation>Una copia que nadie más ve (Ctrl+Mayús+B)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Use the sender's own address</source>
            <translation>Usar la dirección propia del remitente</translation>
        </message>
        <message>
            <source>as {address}</source>
            <translation>como {address}</translation>
        </message>
    </context>
    <context>
        <name>HistoryRoom</name>
        <message>
            <source>Subject then: {subject}</source>
            <translation>Asunto entonces: {subject}</translation>
        </message>
        <message>
            <source>Recipients then: {people}</source>
            <translation>Destinatarios entonces: {people}</translation>
        </message>
        <message>
            <source>Files then: {names}</source>
            <translation>Archivos entonces: {names}</translation>
        </message>
        <message>
            <source>The earlier version is back</source>
            <translation>Ha vuelto la versión anterior</translation>
        </message>
        <message>
            <source>What stood here before it is among the earlier versions now.</source>
            <translation>Lo que había aquí antes está ahora entre las versiones anteriores.</translation>
        </message>
    </context>
    <context>
        <name>HomeActions</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensaje</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Outbox</source>
            <translation>&amp;Bandeja de salida</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Mensaje nuevo</translation>
        </message>
        <message>
            <source>New from &amp;template…</source>
            <translation>Nuevo desde &amp;plantilla…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Open a message &amp;file…</source>
            <translation>Abrir un &amp;archivo de mensaje…</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>&amp;Responder</translation>
        </message>
        <message>
            <source>Reply to &amp;all</source>
            <translation>Responder a &amp;todos</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>R&amp;eenviar</translation>
        </message>
        <message>
            <source>Forward as a&amp;ttachment</source>
            <translation>Reenviar como ad&amp;junto</translation>
        </message>
        <message>
            <source>Open in a w&amp;indow</source>
            <translation>Abrir en una &amp;ventana</translation>
        </message>
        <message>
            <source>View &amp;source…</source>
            <translation>Ver el códi&amp;go fuente…</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Guardar como ar&amp;chivo…</translation>
        </message>
        <message>
            <source>Save as a mail&amp;box (mbox)…</source>
            <translation>Guardar como bu&amp;zón (mbox)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Guardar como PD&amp;F…</translation>
        </message>
        <message>
            <source>&amp;Delivery details…</source>
            <translation>&amp;Detalles de la entrega…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Des&amp;hacer</translation>
        </message>
        <message>
            <source>Dupli&amp;cate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>P&amp;revious pane</source>
            <translation>Panel &amp;anterior</translation>
        </message>
        <message>
            <source>Menu &amp;bar</source>
            <translation>Barra de &amp;menús</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>&amp;Pausar los envíos</translation>
        </message>
        <message>
            <source>&amp;Send all now</source>
            <translation>&amp;Enviar todo ahora</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>Añadir una &amp;cuenta…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Confi&amp;guración…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Ce&amp;rrar la ventana</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
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
            <translation>Añadir una identidad…</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Edit: {address}</source>
            <translation>Editar: {address}</translation>
        </message>
        <message>
            <source>Signs with “{name}”</source>
            <translation>Firma con «{name}»</translation>
        </message>
        <message>
            <source>New messages from here</source>
            <translation>Mensajes nuevos desde aquí</translation>
        </message>
        <message>
            <source>Remove this identity…</source>
            <translation>Eliminar esta identidad…</translation>
        </message>
        <message>
            <source>More for {address}</source>
            <translation>Más sobre {address}</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Change an identity</source>
            <translation>Cambiar una identidad</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Añadir una identidad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Las respuestas van a</translation>
        </message>
        <message>
            <source>Empty: to the address itself.</source>
            <translation>Vacío: a la propia dirección.</translation>
        </message>
        <message>
            <source>Always a copy to</source>
            <translation>Siempre una copia a</translation>
        </message>
        <message>
            <source>Everybody sees them. Parted by commas.</source>
            <translation>Todos las ven. Separadas por comas.</translation>
        </message>
        <message>
            <source>Always a hidden copy to</source>
            <translation>Siempre una copia oculta a</translation>
        </message>
        <message>
            <source>Stands in Bcc of each new message, where you see it and can take it out. Readers never do.</source>
            <translation>Está en Cco de cada mensaje nuevo, donde la ves y puedes quitarla. Quien lee no la ve nunca.</translation>
        </message>
        <message>
            <source>Also answer for</source>
            <translation>Responder también por</translation>
        </message>
        <message>
            <source>What was written to such an address is answered from it: *@prado.studio, ana+*@prado.studio</source>
            <translation>Lo que se escribió a una de estas direcciones se responde desde ella: *@prado.studio, ana+*@prado.studio</translation>
        </message>
        <message>
            <source>Mail to these domains is from here</source>
            <translation>El correo a estos dominios sale de aquí</translation>
        </message>
        <message>
            <source>Tintero asks when another sender is about to write there: customer.example, uni.example</source>
            <translation>Tintero pregunta cuando otro remitente va a escribir ahí: cliente.example, uni.example</translation>
        </message>
        <message>
            <source>Sends over a server of its own</source>
            <translation>Envía por un servidor propio</translation>
        </message>
    </context>
    <context>
        <name>KeepingBox</name>
        <message>
            <source>Keep them in a vault…</source>
            <translation>Guardarlas en una caja fuerte…</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Cambiar la frase de contraseña…</translation>
        </message>
        <message>
            <source>Delete the vault…</source>
            <translation>Eliminar la caja fuerte…</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Usar solo en esta sesión</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is open.</source>
            <translation>Se guarda en la caja fuerte: un archivo en la carpeta de Tintero, cifrado con tu frase de contraseña. Está abierta.</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is locked.</source>
            <translation>Se guarda en la caja fuerte: un archivo en la carpeta de Tintero, cifrado con tu frase de contraseña. Está cerrada.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in a file.</source>
            <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
        </message>
        <message>
            <source>Waiting for the keyring… It may be locked; unlock it in the window that the system shows.</source>
            <translation>Esperando al llavero… Puede estar cerrado; ábrelo en la ventana que muestra el sistema.</translation>
        </message>
        <message>
            <source>Looking for the system's keyring…</source>
            <translation>Buscando el llavero del sistema…</translation>
        </message>
        <message>
            <source>The system's keyring does not work now: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>El llavero del sistema no funciona ahora: las contraseñas se conocen hasta que se cierre Tintero y se piden la próxima vez. Una caja fuerte, o una orden que dé la contraseña, lo evita.</translation>
        </message>
        <message>
            <source>This system offers no keyring: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Este sistema no ofrece llavero: las contraseñas se conocen hasta que se cierre Tintero y se piden la próxima vez. Una caja fuerte, o una orden que dé la contraseña, lo evita.</translation>
        </message>
        <message>
            <source>Delete the vault?</source>
            <translation>¿Eliminar la caja fuerte?</translation>
        </message>
        <message>
            <source>Its passwords are known until Tintero ends, or go to the keyring if there is one now.</source>
            <translation>Sus contraseñas se conocen hasta que se cierre Tintero, o pasan al llavero si ahora hay uno.</translation>
        </message>
        <message>
            <source>It is locked: the passwords in it are gone for good, and you type them again when asked.</source>
            <translation>Está cerrada: las contraseñas que contiene se pierden para siempre, y las escribes otra vez cuando se pidan.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Delete the vault</source>
            <translation>Eliminar la caja fuerte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Search by name or by key</source>
            <translation>Buscar por nombre o por tecla</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usarla aquí</translation>
        </message>
        <message>
            <source>Key for “{name}”</source>
            <translation>Tecla para «{name}»</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>en todas partes</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>al escribir</translation>
        </message>
        <message>
            <source>mail window</source>
            <translation>ventana de correo</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>al leer</translation>
        </message>
        <message>
            <source>A key that types something cannot be a shortcut. Use it with Ctrl or Alt.</source>
            <translation>Una tecla que escribe algo no puede ser un atajo. Úsala con Ctrl o Alt.</translation>
        </message>
        <message>
            <source>{keys} does {names} already.</source>
            <translation>{keys} ya hace esto: {names}.</translation>
        </message>
    </context>
    <context>
        <name>KeyringWindow</name>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Esperando al llavero…</translation>
        </message>
        <message>
            <source>The system keeps your passwords in its keyring, which seems to be locked. Unlock it in the window that the system shows; mail that waits goes by itself then.</source>
            <translation>El sistema guarda tus contraseñas en su llavero, que parece cerrado. Ábrelo en la ventana que muestra el sistema; el correo que espera sale entonces por sí solo.</translation>
        </message>
        <message>
            <source>Waiting for the keyring – Tintero</source>
            <translation>Esperando al llavero – Tintero</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Usar solo en esta sesión</translation>
        </message>
        <message>
            <source>Type the password once more; it is forgotten when Tintero ends.</source>
            <translation>Escribe la contraseña una vez más; se olvida cuando se cierre Tintero.</translation>
        </message>
        <message>
            <source>Go on waiting</source>
            <translation>Seguir esperando</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>At once. Messages that are open keep the one they have.</source>
            <translation>Al momento. Los mensajes abiertos conservan el que tienen.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>LaterDialog</name>
        <message>
            <source>When shall it go?</source>
            <translation>¿Cuándo debe salir?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Entregar ahora</translation>
        </message>
        <message>
            <source>The server keeps it and sends it then, also if this computer is off. Once it was handed over it can no longer be stopped from here.</source>
            <translation>El servidor lo guarda y lo envía entonces, también si este equipo está apagado. Una vez entregado ya no se puede detener desde aquí.</translation>
        </message>
        <message>
            <source>Tintero sends it then if it runs on this computer, else as soon as it is started.</source>
            <translation>Tintero lo envía entonces si está abierto en este equipo; si no, en cuanto se abra.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Send then</source>
            <translation>Enviar entonces</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <source>Goes {day}, {time}.</source>
            <translation>Sale {day}, {time}.</translation>
        </message>
        <message>
            <source>Goes {day}, {time} here.</source>
            <translation>Sale {day}, {time}, hora de aquí.</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>No hay ninguna zona horaria con este nombre.</translation>
        </message>
        <message>
            <source>The server keeps it until {day}, {time} at the latest.</source>
            <translation>El servidor lo guarda como mucho hasta {day}, {time}.</translation>
        </message>
        <message>
            <source>This time is past.</source>
            <translation>Esta hora ya pasó.</translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Reply to all</source>
            <translation>Responder a todos</translation>
        </message>
        <message>
            <source>Reply to list</source>
            <translation>Responder a la lista</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Reenviar como adjunto</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Editar como nuevo</translation>
        </message>
        <message>
            <source>{author}, {date}</source>
            <translation>{author}, {date}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Remitente desconocido</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Solo se muestran las palabras</translation>
        </message>
        <message>
            <source>This message is built in a way that could not be read safely. Its files are not listed.</source>
            <translation>Este mensaje está hecho de un modo que no se pudo leer con seguridad. Sus archivos no se muestran.</translation>
        </message>
        <message>
            <source>Not everything is shown</source>
            <translation>No se muestra todo</translation>
        </message>
        <message>
            <source>This message has more parts or text than a letter needs. The file itself is complete.</source>
            <translation>Este mensaje tiene más partes o texto de lo que necesita una carta. El archivo está completo.</translation>
        </message>
        <message>
            <source>This message is damaged</source>
            <translation>Este mensaje está dañado</translation>
        </message>
        <message>
            <source>Part of its structure is missing or wrong. What could be made out is shown.</source>
            <translation>Falta parte de su estructura o es incorrecta. Se muestra lo que se pudo entender.</translation>
        </message>
        <message>
            <source>Some characters may be wrong</source>
            <translation>Algunos caracteres pueden ser incorrectos</translation>
        </message>
        <message>
            <source>The message does not say rightly in which character set it is written, so that was guessed.</source>
            <translation>El mensaje no dice bien en qué juego de caracteres está escrito, así que se ha deducido.</translation>
        </message>
        <message>
            <source>The words of this message are locked</source>
            <translation>Las palabras de este mensaje están bajo llave</translation>
        </message>
        <message>
            <source>It was encrypted or sealed by another program, and Tintero cannot open that. Save {name} and open it with the program that has your key.</source>
            <translation>Otro programa lo cifró o lo selló, y Tintero no puede abrirlo. Guarda {name} y ábrelo con el programa que tiene tu clave.</translation>
        </message>
        <message>
            <source>It was encrypted with OpenPGP. Copy all of it into the program that has your key.</source>
            <translation>Está cifrado con OpenPGP. Cópialo entero en el programa que tiene tu clave.</translation>
        </message>
        <message>
            <source>Outlook packed what came with this message</source>
            <translation>Outlook empaquetó lo que venía con este mensaje</translation>
        </message>
        <message>
            <source>Files and formatting are inside {name}, which Tintero cannot open.</source>
            <translation>Los archivos y el formato están dentro de {name}, que Tintero no puede abrir.</translation>
        </message>
        <message>
            <source>{author} wrote:</source>
            <translation>{author} escribió:</translation>
        </message>
        <message>
            <source>On {date}, {author} wrote:</source>
            <translation>El {date}, {author} escribió:</translation>
        </message>
        <message>
            <source>---------- Forwarded message ----------</source>
            <translation>---------- Mensaje reenviado ----------</translation>
        </message>
        <message>
            <source>From: {words}</source>
            <translation>De: {words}</translation>
        </message>
        <message>
            <source>Date: {words}</source>
            <translation>Fecha: {words}</translation>
        </message>
        <message>
            <source>Subject: {words}</source>
            <translation>Asunto: {words}</translation>
        </message>
        <message>
            <source>To: {words}</source>
            <translation>Para: {words}</translation>
        </message>
        <message>
            <source>Cc: {words}</source>
            <translation>Cc: {words}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} y %n más</numerusform>
                <numerusform>{names} y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences of what is shipped</source>
            <translation>Licencias de lo que se incluye</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The package brings no text of its licence along.</source>
            <translation>El paquete no trae el texto de su licencia.</translation>
        </message>
        <message>
            <source>Licence of {name}</source>
            <translation>Licencia de {name}</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Words, or to:name, subject:words, has:file (Ctrl+F)</source>
            <translation>Palabras, o to:nombre, subject:palabras, has:file (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>LogRows</name>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Lo habitual</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>For finding a fault. Passwords, permissions and the names in addresses are never in it.</source>
            <translation>Para encontrar un fallo. Nunca contiene contraseñas, permisos ni los nombres de las direcciones.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Qué se anota</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>The paper has a choice of its own: your readers read on light.</source>
            <translation>El papel se elige aparte: quien te lee lo hace sobre claro.</translation>
        </message>
        <message>
            <source>Dimmed</source>
            <translation>Atenuado</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Dimmed is easier on the eyes in the evening. The mail stays as it is.</source>
            <translation>Atenuado cansa menos la vista por la noche. El correo no cambia.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Compact shows more rows, and of a message only its subject.</source>
            <translation>Compacta muestra más filas, y de cada mensaje solo el asunto.</translation>
        </message>
        <message>
            <source>Size of the writing</source>
            <translation>Tamaño de la escritura</translation>
        </message>
        <message>
            <source>On your screen only, for windows opened from now on; the mail stays as it is.</source>
            <translation>Solo en tu pantalla, en las ventanas que se abran desde ahora; el correo no cambia.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>None lets notes appear at once, and shows a clock where something turns.</source>
            <translation>Con Ninguno, los avisos aparecen de golpe, y donde algo gira se ve un reloj.</translation>
        </message>
    </context>
    <context>
        <name>MailLink</name>
        <message>
            <source>{people} would get a copy that nobody else sees. Take them out of Bcc if that is not your wish.</source>
            <translation>{people} recibiría una copia que nadie más ve. Quítala de Cco si no lo deseas.</translation>
        </message>
        <message>
            <source>The link adds blind copies</source>
            <translation>El enlace añade copias ocultas</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Adjuntar archivos…</translation>
        </message>
        <message>
            <source>A link may not attach files</source>
            <translation>Un enlace no puede adjuntar archivos</translation>
        </message>
        <message>
            <source>This one wanted {names} from your disk. Nothing was attached.</source>
            <translation>Este quería {names} de tu disco. No se adjuntó nada.</translation>
        </message>
        <message>
            <source>This one wanted a file from your disk. Nothing was attached.</source>
            <translation>Este quería un archivo de tu disco. No se adjuntó nada.</translation>
        </message>
        <message>
            <source>Some recipients were left out</source>
            <translation>Algunos destinatarios se dejaron fuera</translation>
        </message>
        <message>
            <source>The link hid line breaks in them, or they were far too long to be addresses.</source>
            <translation>El enlace escondía saltos de línea en ellos, o eran demasiado largos para ser direcciones.</translation>
        </message>
        <message>
            <source>The link has more of them than a link may bring.</source>
            <translation>El enlace tiene más de los que puede traer un enlace.</translation>
        </message>
        <message>
            <source>The link was cut</source>
            <translation>El enlace se recortó</translation>
        </message>
        <message>
            <source>Its text is longer than a link may bring; the beginning is here.</source>
            <translation>Su texto es más largo de lo que puede traer un enlace; aquí está el comienzo.</translation>
        </message>
    </context>
    <context>
        <name>MailQuit</name>
        <message>
            <source>“{subject}” has not gone yet</source>
            <translation>«{subject}» no ha salido todavía</translation>
        </message>
        <message>
            <source>One message has not gone yet</source>
            <translation>Un mensaje no ha salido todavía</translation>
        </message>
        <message>
            <source>{count} messages have not gone yet</source>
            <translation>{count} mensajes no han salido todavía</translation>
        </message>
        <message>
            <source>Quit Tintero</source>
            <translation>Salir de Tintero</translation>
        </message>
        <message>
            <source>It is safe in the Outbox. If Tintero ends now, it goes at the next start.</source>
            <translation>Está a salvo en la bandeja de salida. Si Tintero se cierra ahora, sale al abrirlo de nuevo.</translation>
        </message>
        <message>
            <source>Do not quit</source>
            <translation>No salir</translation>
        </message>
        <message>
            <source>Wait until it is sent</source>
            <translation>Esperar hasta que se envíe</translation>
        </message>
        <message>
            <source>Send it at the next start</source>
            <translation>Enviarlo al abrir de nuevo</translation>
        </message>
        <message>
            <source>Quit now, send it later</source>
            <translation>Salir ahora y enviarlo después</translation>
        </message>
        <message>
            <source>Tintero ends as soon as nothing waits any more.</source>
            <translation>Tintero se cierra en cuanto no quede nada esperando.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Messages in {name}</source>
            <translation>Mensajes de {name}</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>No hay mensajes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
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
            <translation>{who}, {subject}, {when}, {account}, una parte fue rechazada</translation>
        </message>
        <message>
            <source>{who}, {subject}, {when}, {account}, with attachment</source>
            <translation>{who}, {subject}, {when}, {account}, con adjunto</translation>
        </message>
    </context>
    <context>
        <name>MissingWeb</name>
        <message>
            <source>This view is not installed</source>
            <translation>Esta vista no está instalada</translation>
        </message>
        <message>
            <source>The command that installs it</source>
            <translation>La orden que la instala</translation>
        </message>
        <message>
            <source>Plain text and source work without it. This command brings it:</source>
            <translation>El texto y el código fuente funcionan sin ella. Esta orden la trae:</translation>
        </message>
        <message>
            <source>It is not shown to the administrator (root). Plain text and source work.</source>
            <translation>No se muestra al administrador (root). El texto y el código fuente funcionan.</translation>
        </message>
        <message>
            <source>This system lets no program build the sandbox that it needs. Plain text and source work.</source>
            <translation>Este sistema no deja a ningún programa crear el aislamiento que necesita. El texto y el código fuente funcionan.</translation>
        </message>
        <message>
            <source>It needs libraries of the system ({reason}). Plain text and source work without them.</source>
            <translation>Necesita bibliotecas del sistema ({reason}). El texto y el código fuente funcionan sin ellas.</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>Tintero does not answer</source>
            <translation>Tintero no responde</translation>
        </message>
        <message>
            <source>It is running already and may be busy, or stuck. What you wrote there is stored, up to the last seconds. Nothing is sent twice.</source>
            <translation>Ya está abierto y puede que esté ocupado o bloqueado. Lo que escribiste allí está guardado, salvo los últimos segundos. Nada se envía dos veces.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>End it and start anew</source>
            <translation>Cerrarlo y abrir de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Sent: {subject}</source>
            <translation>Enviado: {subject}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages sent</source>
            <translation>
                <numerusform>%n mensaje enviado</numerusform>
                <numerusform>%n mensajes enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n mensaje te necesita</numerusform>
                <numerusform>%n mensajes te necesitan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OAuthPanel</name>
        <message>
            <source>Use another device</source>
            <translation>Usar otro dispositivo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar el enlace</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Inicia sesión otra vez</translation>
        </message>
        <message>
            <source>Sign in on the provider's page</source>
            <translation>Iniciar sesión en la página del proveedor</translation>
        </message>
        <message>
            <source>Your provider asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>Tu proveedor te pregunta en tu navegador si Tintero puede enviar correo por ti. Tu contraseña se queda allí: Tintero no la ve nunca, solo recibe un permiso que puedes retirar cuando quieras.</translation>
        </message>
        <message>
            <source>Sign in in your browser</source>
            <translation>Iniciar sesión en tu navegador</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Has iniciado sesión.</translation>
        </message>
        <message>
            <source>Sign in with {provider}</source>
            <translation>Iniciar sesión con {provider}</translation>
        </message>
        <message>
            <source>{provider} asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>{provider} te pregunta en tu navegador si Tintero puede enviar correo por ti. Tu contraseña se queda allí: Tintero no la ve nunca, solo recibe un permiso que puedes retirar cuando quieras.</translation>
        </message>
        <message>
            <source>Sign in with {provider} in your browser</source>
            <translation>Iniciar sesión con {provider} en tu navegador</translation>
        </message>
        <message>
            <source>You are signed in with {provider}.</source>
            <translation>Has iniciado sesión con {provider}.</translation>
        </message>
        <message>
            <source>A client id is missing, see below</source>
            <translation>Falta un identificador de cliente, mira abajo</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Esperando a tu navegador…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <translation>Pidiendo un código…</translation>
        </message>
        <message>
            <source>No browser opened. Copy the link and open it yourself.</source>
            <translation>No se abrió ningún navegador. Copia el enlace y ábrelo tú.</translation>
        </message>
        <message>
            <source>Open {page} on any device and type {code}</source>
            <translation>Abre {page} en cualquier dispositivo y escribe {code}</translation>
        </message>
        <message>
            <source>Take the time you need: {minutes} min are left.</source>
            <translation>Tómate el tiempo que necesites: quedan {minutes} min.</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>The original of {name} has changed</source>
            <translation>El original de {name} ha cambiado</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>El mensaje contiene el antiguo.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Han cambiado los originales de %n archivos</numerusform>
                <numerusform>Han cambiado los originales de %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones.</source>
            <translation>El mensaje contiene los antiguos.</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Tomar el nuevo</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Tomar los nuevos</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Move to drafts</source>
            <translation>Pasar a borradores</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Cambiar la hora…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Ajustes de la cuenta…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Switch the account on</source>
            <translation>Activar la cuenta</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Enviar otra vez…</translation>
        </message>
        <message>
            <source>Ask the server…</source>
            <translation>Preguntar al servidor…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corregir la dirección…</translation>
        </message>
        <message>
            <source>File it now</source>
            <translation>Archivar ahora</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver el código fuente…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Pausar los envíos</translation>
        </message>
        <message>
            <source>Send all now</source>
            <translation>Enviar todo ahora</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Te necesita</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Messages rest here until the server has taken them.</source>
            <translation>Los mensajes descansan aquí hasta que el servidor los acepta.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>No hay nada en espera</translation>
        </message>
        <message>
            <source>Show more ({count} waiting)</source>
            <translation>Mostrar más ({count} en espera)</translation>
        </message>
        <message>
            <source>{count}. Sending is paused.</source>
            <translation>{count}. Los envíos están en pausa.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Reanudar los envíos</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Los envíos están en pausa</translation>
        </message>
        <message>
            <source>Nothing waits that could go now</source>
            <translation>No hay nada en espera que pueda salir ahora</translation>
        </message>
        <message>
            <source>1 message, it needs you</source>
            <translation>1 mensaje, te necesita</translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message>
            <source>{count} messages, 1 needs you</source>
            <translation>{count} mensajes, 1 te necesita</translation>
        </message>
        <message>
            <source>{count} messages, {needing} need you</source>
            <translation>{count} mensajes, {needing} te necesitan</translation>
        </message>
        <message>
            <source>{count} messages</source>
            <translation>{count} mensajes</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Ningún mensaje</translation>
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
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, from {folder}. They are attached when you say so.</source>
            <translation>{files}, de {folder}. Se adjuntan cuando lo digas.</translation>
        </message>
        <message numerus="yes">
            <source>Another program wants to attach %n files</source>
            <translation>
                <numerusform>Otro programa quiere adjuntar %n archivo</numerusform>
                <numerusform>Otro programa quiere adjuntar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
    </context>
    <context>
        <name>PaceSection</name>
        <message>
            <source>Limits of the provider</source>
            <translation>Límites del proveedor</translation>
        </message>
        <message>
            <source>As known</source>
            <translation>Lo conocido</translation>
        </message>
        <message>
            <source>What is over waits in the Outbox until the minute is gone.</source>
            <translation>Lo que sobra espera en la bandeja de salida hasta que pase el minuto.</translation>
        </message>
        <message>
            <source>Messages a minute</source>
            <translation>Mensajes por minuto</translation>
        </message>
        <message>
            <source>A message to more people goes in several parts. Servers that say how many they take need none.</source>
            <translation>Un mensaje a más personas sale en varias partes. Los servidores que dicen cuántas aceptan no lo necesitan.</translation>
        </message>
        <message>
            <source>Recipients at once</source>
            <translation>Destinatarios a la vez</translation>
        </message>
        <message>
            <source>When much waits. As known: two where the provider says that it allows several, else one.</source>
            <translation>Cuando hay mucho en espera. Lo conocido: dos si el proveedor dice que permite varias; si no, una.</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Conexiones a la vez</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>not possible now</source>
            <translation>ahora no es posible</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quieres hacer?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Nada aquí se llama así.</translation>
        </message>
        <message>
            <source>@ people</source>
            <translation>@ personas</translation>
        </message>
        <message>
            <source># subjects of drafts</source>
            <translation># asuntos de borradores</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>Intro lo hace</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>To a place in this message</source>
            <translation>A un lugar de este mensaje</translation>
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
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Frase de contraseña nueva</translation>
        </message>
        <message>
            <source>At least 8 characters. Three or four words that nobody would guess are easy to remember.</source>
            <translation>Al menos 8 caracteres. Tres o cuatro palabras que nadie adivinaría son fáciles de recordar.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Abrir la caja fuerte</translation>
        </message>
        <message>
            <source>Your passwords are in it. Mail that needs one waits safely in the Outbox and goes as soon as the vault is open. It stays open until Tintero ends.</source>
            <translation>Tus contraseñas están en ella. El correo que necesita una espera a salvo en la bandeja de salida y sale en cuanto se abra la caja fuerte. Sigue abierta hasta que se cierre Tintero.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Keep passwords in a vault</source>
            <translation>Guardar las contraseñas en una caja fuerte</translation>
        </message>
        <message>
            <source>A file on this computer, encrypted with a passphrase that you type once after each start. Nobody can recover a forgotten one.</source>
            <translation>Un archivo en este equipo, cifrado con una frase de contraseña que escribes una vez cada vez que abres Tintero. Nadie puede recuperar una olvidada.</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Crear la caja fuerte</translation>
        </message>
        <message>
            <source>Another passphrase for the vault</source>
            <translation>Otra frase de contraseña para la caja fuerte</translation>
        </message>
        <message>
            <source>The old one is over as soon as this is done. Nobody can recover a forgotten one.</source>
            <translation>La antigua deja de valer en cuanto esto termine. Nadie puede recuperar una olvidada.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <source>It needs at least 8 characters.</source>
            <translation>Necesita al menos 8 caracteres.</translation>
        </message>
        <message>
            <source>This is another one. Type the same passphrase in both fields.</source>
            <translation>Esta es otra. Escribe la misma frase de contraseña en los dos campos.</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ocultar la frase de contraseña</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de contraseña</translation>
        </message>
    </context>
    <context>
        <name>PasswordSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Iniciar sesión: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Ajustes de la cuenta…</translation>
        </message>
        <message>
            <source>Keep it untested</source>
            <translation>Guardarla sin probar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Trying it out; no message is sent…</source>
            <translation>Probándola; no se envía ningún mensaje…</translation>
        </message>
        <message>
            <source>{user} at {host}</source>
            <translation>{user} en {host}</translation>
        </message>
        <message>
            <source>What waits in the Outbox goes by itself once the password is right.</source>
            <translation>Lo que espera en la bandeja de salida sale por sí solo cuando la contraseña sea correcta.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>PasteChoice</name>
        <message>
            <source>How it was pasted</source>
            <translation>Cómo se pegó</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Con su formato</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Como el mensaje</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Solo el texto</translation>
        </message>
        <message>
            <source>Lists, tables, colours and fonts as they were, without what a program set by itself</source>
            <translation>Listas, tablas, colores y letras como estaban, sin lo que un programa puso por su cuenta</translation>
        </message>
        <message>
            <source>Lists, tables, links and emphasis, in the font of this message</source>
            <translation>Listas, tablas, enlaces y énfasis, con la letra de este mensaje</translation>
        </message>
        <message>
            <source>The words, without any formatting</source>
            <translation>Las palabras, sin ningún formato</translation>
        </message>
        <message>
            <source>Leave it as it is (Esc)</source>
            <translation>Dejarlo como está (Esc)</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Pegado</translation>
        </message>
    </context>
    <context>
        <name>PasteRoom</name>
        <message>
            <source>Pasting… Esc stops it</source>
            <translation>Pegando… Esc lo detiene</translation>
        </message>
        <message>
            <source>{count} pictures were left out</source>
            <translation>Se dejaron fuera {count} imágenes</translation>
        </message>
        <message>
            <source>One picture was left out</source>
            <translation>Se dejó fuera una imagen</translation>
        </message>
        <message>
            <source>A file of another program cannot be read from here. Copy a picture by itself to paste it.</source>
            <translation>Un archivo de otro programa no se puede leer desde aquí. Copia una imagen sola para pegarla.</translation>
        </message>
    </context>
    <context>
        <name>PeopleMenu</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copiar direcciones</translation>
        </message>
        <message>
            <source>Move to {field}</source>
            <translation>Pasar a «{field}»</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>PermissionSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Iniciar sesión: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Ajustes de la cuenta…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Lo que contiene</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Nada con ese nombre</translation>
        </message>
    </context>
    <context>
        <name>PictureFrame</name>
        <message>
            <source>Picture, {width} by {height}</source>
            <translation>Imagen, {width} por {height}</translation>
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
            <translation>{width} por {height} píxeles</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message numerus="yes">
            <source>%n pictures in this message</source>
            <translation>
                <numerusform>%n imagen en este mensaje</numerusform>
                <numerusform>%n imágenes en este mensaje</numerusform>
            </translation>
        </message>
        <message>
            <source>Otherwise nobody learns where, when and with what they were taken.</source>
            <translation>De lo contrario nadie sabe dónde, cuándo ni con qué se tomaron.</translation>
        </message>
        <message>
            <source>In the text a picture is never larger than it is shown there.</source>
            <translation>En el texto una imagen no es nunca mayor de lo que se muestra ahí.</translation>
        </message>
        <message numerus="yes">
            <source>%n files keep what they tell: their kind cannot be changed.</source>
            <translation>
                <numerusform>%n archivo conserva lo que revela: su tipo no se puede cambiar.</numerusform>
                <numerusform>%n archivos conservan lo que revelan: su tipo no se puede cambiar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PicturePlan</name>
        <message>
            <source>Original size</source>
            <translation>Tamaño original</translation>
        </message>
        <message>
            <source>Large, at most {pixels} pixels</source>
            <translation>Grande, como mucho {pixels} píxeles</translation>
        </message>
        <message>
            <source>Medium, at most {pixels} pixels</source>
            <translation>Mediana, como mucho {pixels} píxeles</translation>
        </message>
        <message>
            <source>Small, at most {pixels} pixels</source>
            <translation>Pequeña, como mucho {pixels} píxeles</translation>
        </message>
        <message>
            <source>Keep place and camera data</source>
            <translation>Conservar el lugar y los datos de la cámara</translation>
        </message>
        <message>
            <source>Size when sent</source>
            <translation>Tamaño al enviar</translation>
        </message>
    </context>
    <context>
        <name>PictureRoom</name>
        <message>
            <source>Description and width…</source>
            <translation>Descripción y anchura…</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Recortar…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Cambiar por otra…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeña</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeña</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Tan ancha como el texto</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Tamaño original</translation>
        </message>
        <message>
            <source>Size in the text</source>
            <translation>Tamaño en el texto</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alineación</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Lo que muestra</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Anchura en píxeles</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>For those who do not see it</source>
            <translation>Para quienes no la ven</translation>
        </message>
        <message>
            <source>This is no number of pixels.</source>
            <translation>No es un número de píxeles.</translation>
        </message>
        <message>
            <source>Another picture in its place</source>
            <translation>Otra imagen en su lugar</translation>
        </message>
    </context>
    <context>
        <name>PictureSending</name>
        <message numerus="yes">
            <source>%n pictures: {before} → {after}</source>
            <translation>
                <numerusform>%n imagen: {before} → {after}</numerusform>
                <numerusform>%n imágenes: {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shrink %n pictures…</source>
            <translation>
                <numerusform>Reducir %n imagen…</numerusform>
                <numerusform>Reducir %n imágenes…</numerusform>
            </translation>
        </message>
        <message>
            <source>What pictures tell…</source>
            <translation>Lo que revelan las imágenes…</translation>
        </message>
        <message>
            <source>Place and camera data of the pictures are left out</source>
            <translation>Se dejan fuera el lugar y los datos de la cámara</translation>
        </message>
        <message>
            <source>The message keeps the originals until it is sent.</source>
            <translation>El mensaje conserva los originales hasta que se envía.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>PlainRoom</name>
        <message>
            <source>Plain text: it is sent just as it stands here.</source>
            <translation>Texto sin formato: se envía tal como está aquí.</translation>
        </message>
        <message>
            <source>Use formatting</source>
            <translation>Usar formato</translation>
        </message>
        <message>
            <source>Pictures in the text become attached files.</source>
            <translation>Las imágenes del texto pasan a ser archivos adjuntos.</translation>
        </message>
        <message>
            <source>Tables become columns of words.</source>
            <translation>Las tablas pasan a ser columnas de palabras.</translation>
        </message>
        <message>
            <source>Bold, colours, fonts and the like are dropped.</source>
            <translation>Se pierden la negrita, los colores, los tipos de letra y similares.</translation>
        </message>
        <message>
            <source>Turn this message into plain text?</source>
            <translation>¿Convertir este mensaje en texto sin formato?</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Con su formato</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As the reader sees it – Tintero</source>
            <translation>Como lo ve quien lo lee – Tintero</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordenador</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código fuente</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Without pictures</source>
            <translation>Sin imágenes</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Guardar como .eml…</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Lo que revela…</translation>
        </message>
        <message>
            <source>The message as text</source>
            <translation>El mensaje como texto</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Sin asunto</translation>
        </message>
        <message>
            <source>{size}, with {files}</source>
            <translation>{size}, con {files}</translation>
        </message>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} más]</translation>
        </message>
        <message>
            <source>For readers without HTML.</source>
            <translation>Para lectores sin HTML.</translation>
        </message>
        <message>
            <source>What is sent.</source>
            <translation>Lo que se envía.</translation>
        </message>
        <message>
            <source>As Chromium shows it, without scripts and without the network. Other programs differ a little.</source>
            <translation>Como lo muestra Chromium, sin scripts ni red. Otros programas difieren un poco.</translation>
        </message>
        <message>
            <source>About what programs make of it that turn every message dark.</source>
            <translation>Más o menos lo que hacen los programas que oscurecen todos los mensajes.</translation>
        </message>
        <message>
            <source>The message as its reader sees it</source>
            <translation>El mensaje como lo ve quien lo lee</translation>
        </message>
        <message>
            <source>This view ended by itself. Choose it again to see it, or look at the plain text.</source>
            <translation>Esta vista se cerró por sí sola. Elígela otra vez para verla, o mira el texto sin formato.</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>¿Abrir este enlace?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Guardar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Nada elegido</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Volver a la lista (Esc)</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Cambiar la hora…</translation>
        </message>
        <message>
            <source>View source</source>
            <translation>Ver el código fuente</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Eliminar (Supr)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Received {time}</source>
            <translation>Recibido {time}</translation>
        </message>
        <message>
            <source>Goes {time}</source>
            <translation>Sale {time}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>El servidor lo guarda hasta {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviado {time}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cco</translation>
        </message>
        <message>
            <source>(no recipient yet)</source>
            <translation>(aún sin destinatario)</translation>
        </message>
        <message>
            <source>Delivery: {taken} of {all} recipients</source>
            <translation>Entrega: {taken} de {all} destinatarios</translation>
        </message>
        <message>
            <source>Delivery: taken by the server {time}</source>
            <translation>Entrega: aceptado por el servidor {time}</translation>
        </message>
        <message>
            <source>{name}  {size}</source>
            <translation>{name}  {size}</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Save {name}…</source>
            <translation>Guardar {name}…</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the message</source>
            <translation>Imprimir el mensaje</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensaje</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Vista previa de impresión</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Página entera</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Ancho de página</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Smaller ({keys})</source>
            <translation>Más pequeño ({keys})</translation>
        </message>
        <message>
            <source>Larger ({keys})</source>
            <translation>Más grande ({keys})</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cco</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>Vista previa de impresión…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <source>What a message reveals</source>
            <translation>Lo que revela un mensaje</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Conversations kept</source>
            <translation>Conversaciones conservadas</translation>
        </message>
        <message>
            <source>What was said to the server, for each message. Passwords are never in it.</source>
            <translation>Lo que se dijo al servidor, por cada mensaje. Las contraseñas nunca están ahí.</translation>
        </message>
        <message>
            <source>Passwords</source>
            <translation>Contraseñas</translation>
        </message>
        <message>
            <source>Of you, this computer and your files, beyond its words. For the message you write: View &gt; What it reveals.</source>
            <translation>De ti, de este ordenador y de tus archivos, más allá de sus palabras. Del mensaje que escribes: Ver &gt; Lo que revela.</translation>
        </message>
        <message>
            <source>There is no account yet, and so no sender to look at.</source>
            <translation>Aún no hay ninguna cuenta, y por tanto ningún remitente que mirar.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>{sent} of %n bytes</source>
            <translation>
                <numerusform>{sent} de %n bytes</numerusform>
                <numerusform>{sent} de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total} {unit}</source>
            <translation>{sent} de {total} {unit}</translation>
        </message>
        <message>
            <source>{sent} of {total} {unit} · {rate}/s · {left} left</source>
            <translation>{sent} de {total} {unit} · {rate}/s · quedan {left}</translation>
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
            <translation>Avanzado: proveedor e identificador de cliente</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Another provider…</source>
            <translation>Otro proveedor…</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Identificador de cliente</translation>
        </message>
        <message>
            <source>As what Tintero is known to the provider.</source>
            <translation>Con lo que el proveedor conoce a Tintero.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secreto de cliente</translation>
        </message>
        <message>
            <source>Only if the provider gave one with the id.</source>
            <translation>Solo si el proveedor dio uno con el identificador.</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organización (tenant)</translation>
        </message>
        <message>
            <source>Only if your administrator told you one: a domain or an id. Empty: whichever you sign in with.</source>
            <translation>Solo si tu administrador te dio una: un dominio o un identificador. Vacío: aquella con la que inicies sesión.</translation>
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation>Abrir la página del proveedor</translation>
        </message>
        <message>
            <source>Authorization URL</source>
            <translation>URL de autorización</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>URL de token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Redirect URL</source>
            <translation>URL de redirección</translation>
        </message>
        <message>
            <source>On this computer; with a port if it is registered.</source>
            <translation>En este equipo; con un puerto si está registrado.</translation>
        </message>
        <message>
            <source>Response type</source>
            <translation>Tipo de respuesta</translation>
        </message>
        <message>
            <source>Additional parameters</source>
            <translation>Parámetros adicionales</translation>
        </message>
        <message>
            <source>As in name=value&amp;other=value.</source>
            <translation>Como nombre=valor&amp;otro=valor.</translation>
        </message>
        <message>
            <source>Comes with Tintero</source>
            <translation>Viene con Tintero</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and create a project.
2. Create an OAuth client id of the type “Desktop app”.
3. Add your address as a test user.
4. Copy id and secret here.</source>
            <translation>{provider} solo deja entrar a programas que conoce por un identificador de cliente, y esta copia de Tintero aún no tiene ninguno. Para obtenerlo:
1. Abre la página del proveedor y crea un proyecto.
2. Crea un identificador de cliente OAuth del tipo «Aplicación de escritorio».
3. Añade tu dirección como usuario de prueba.
4. Copia aquí el identificador y el secreto.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and choose New registration.
2. Under Authentication add the platform “Mobile and desktop applications” with http://localhost.
3. Add the permission SMTP.Send.
4. Copy the application id here.</source>
            <translation>{provider} solo deja entrar a programas que conoce por un identificador de cliente, y esta copia de Tintero aún no tiene ninguno. Para obtenerlo:
1. Abre la página del proveedor y elige Nuevo registro.
2. En Autenticación añade la plataforma «Aplicaciones móviles y de escritorio» con http://localhost.
3. Añade el permiso SMTP.Send.
4. Copia aquí el identificador de aplicación.</translation>
        </message>
        <message>
            <source>Your provider or administrator tells these values.</source>
            <translation>Tu proveedor o administrador te da estos valores.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one, register a desktop program on the provider's page with the redirect address {redirect}, and copy its id here.</source>
            <translation>{provider} solo deja entrar a programas que conoce por un identificador de cliente, y esta copia de Tintero aún no tiene ninguno. Para obtenerlo, registra un programa de escritorio en la página del proveedor con la dirección de redirección {redirect} y copia aquí su identificador.</translation>
        </message>
    </context>
    <context>
        <name>ProviderNotes</name>
        <message>
            <source>{provider} does not take your usual password from mail programs. Make a password for Tintero on its page and paste it here.</source>
            <translation>{provider} no acepta tu contraseña habitual desde programas de correo. Crea una contraseña para Tintero en su página y pégala aquí.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed it once in its web mail, under POP3 and IMAP. With two-step sign-in it wants an app password.</source>
            <translation>{provider} solo deja entrar a programas de correo si lo permitiste una vez en su correo web, en POP3 e IMAP. Con inicio de sesión en dos pasos quiere una contraseña de aplicación.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs send only after you switched SMTP on in its web pages.</source>
            <translation>{provider} solo deja enviar a programas de correo si activaste SMTP en sus páginas web.</translation>
        </message>
        <message>
            <source>{provider} wants an authorisation code instead of your password. Switch SMTP on in its web mail; it shows the code then.</source>
            <translation>{provider} quiere un código de autorización en lugar de tu contraseña. Activa SMTP en su correo web; entonces muestra el código.</translation>
        </message>
        <message>
            <source>{provider} wants the e-mail password that you chose for mail programs, not your usual one.</source>
            <translation>{provider} quiere la contraseña de correo que elegiste para programas de correo, no la habitual.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed access on its web pages.</source>
            <translation>{provider} solo deja entrar a programas de correo si permitiste el acceso en sus páginas web.</translation>
        </message>
        <message>
            <source>{provider} lets programs send only if your administrator allows it. A sign-in at its page works more often than a password.</source>
            <translation>{provider} solo deja enviar a programas si tu administrador lo permite. Iniciar sesión en su página funciona más a menudo que una contraseña.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
    </context>
    <context>
        <name>QuoteBlock</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>What to do with the original</source>
            <translation>Qué hacer con el original</translation>
        </message>
        <message>
            <source>sealed original, goes out exactly as it came</source>
            <translation>original sellado, sale exactamente como llegó</translation>
        </message>
        <message>
            <source>sealed, forwarded exactly as it came</source>
            <translation>sellado, se reenvía exactamente como llegó</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Original message, sealed, expanded</source>
            <translation>Mensaje original, sellado, desplegado</translation>
        </message>
        <message>
            <source>Original message, sealed, collapsed</source>
            <translation>Mensaje original, sellado, plegado</translation>
        </message>
        <message>
            <source>Original message, read only</source>
            <translation>Mensaje original, solo lectura</translation>
        </message>
    </context>
    <context>
        <name>QuoteRoom</name>
        <message>
            <source>O&amp;riginal message</source>
            <translation>Mensaje o&amp;riginal</translation>
        </message>
        <message>
            <source>Show or hide the original</source>
            <translation>Mostrar u ocultar el original</translation>
        </message>
        <message>
            <source>Quote inline</source>
            <translation>Citar en el texto</translation>
        </message>
        <message>
            <source>Quote as plain text</source>
            <translation>Citar como texto sin formato</translation>
        </message>
        <message>
            <source>Remove the original</source>
            <translation>Quitar el original</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imágenes</translation>
        </message>
        <message>
            <source>Only the words are shown here: it is very large. It goes out as it came.</source>
            <translation>Aquí solo se muestran las palabras: es muy grande. Sale como llegó.</translation>
        </message>
        <message>
            <source>The original is no longer in the message</source>
            <translation>El original ya no está en el mensaje</translation>
        </message>
        <message>
            <source>This original is large</source>
            <translation>Este original es grande</translation>
        </message>
        <message>
            <source>As text of your own it makes writing slow, and some of its look is lost. Sealed, it stays exact.</source>
            <translation>Como texto propio hace lenta la escritura, y se pierde parte de su aspecto. Sellado sigue exacto.</translation>
        </message>
        <message>
            <source>Keep it sealed</source>
            <translation>Dejarlo sellado</translation>
        </message>
        <message>
            <source>The original is now text of your message</source>
            <translation>El original es ahora texto de tu mensaje</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Traerlo de vuelta</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Everything stays on this computer. Passwords go to the system's keyring.</source>
            <translation>Todo se queda en este equipo. Las contraseñas van al llavero del sistema.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Passwords are never written into a file that can be read.</source>
            <translation>Todo se queda en este equipo. Las contraseñas nunca se escriben en un archivo que se pueda leer.</translation>
        </message>
        <message>
            <source>Step {number} of {all}: {name}</source>
            <translation>Paso {number} de {all}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReaderWindow</name>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>{subject} – Tintero</source>
            <translation>{subject} – Tintero</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensaje</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>Open message…</source>
            <translation>Abrir un mensaje…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imágenes</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver el código fuente…</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Responder a</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
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
            <translation>Abrir o guardar {name}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>y %n archivo más</numerusform>
                <numerusform>y %n archivos más</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Solo se muestran las palabras</translation>
        </message>
        <message>
            <source>Only the beginning is shown</source>
            <translation>Solo se muestra el comienzo</translation>
        </message>
        <message>
            <source>This message is very large. A reply or a forward takes all of it along as it is.</source>
            <translation>Este mensaje es muy grande. Una respuesta o un reenvío se lo lleva entero tal como es.</translation>
        </message>
        <message>
            <source>{title}: what you selected</source>
            <translation>{title}: lo que has seleccionado</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Messages (*.eml *.mbox);;All files (*)</source>
            <translation>Mensajes (*.eml *.mbox);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open a message</source>
            <translation>Abrir un mensaje</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Ready to write</source>
            <translation>Listo para escribir</translation>
        </message>
        <message>
            <source>How should this account be called here?</source>
            <translation>¿Cómo debe llamarse esta cuenta aquí?</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Only you see it, beside its colour.</source>
            <translation>Solo lo ves tú, junto a su color.</translation>
        </message>
        <message>
            <source>The password is kept until Tintero ends</source>
            <translation>La contraseña se guarda hasta que se cierre Tintero</translation>
        </message>
        <message>
            <source>There is no keyring or open vault to keep it in. Tintero asks for it again after the next start, unless you choose a vault before: Settings, Privacy.</source>
            <translation>No hay llavero ni caja fuerte abierta donde guardarla. Tintero la pide otra vez al abrirse de nuevo, si no eliges antes una caja fuerte: Configuración, Privacidad.</translation>
        </message>
        <message>
            <source>Write a first message</source>
            <translation>Escribir un primer mensaje</translation>
        </message>
        <message>
            <source>Add another account</source>
            <translation>Añadir otra cuenta</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>{address} can send: the server took everything but a message.</source>
            <translation>{address} puede enviar: el servidor lo aceptó todo menos un mensaje.</translation>
        </message>
        <message>
            <source>{address} has not been tested. What you send waits in the Outbox if it does not work.</source>
            <translation>{address} no se ha probado. Si no funciona, lo que envíes espera en la bandeja de salida.</translation>
        </message>
    </context>
    <context>
        <name>RecipientEntry</name>
        <message numerus="yes">
            <source>%n suggestions, first: {name}</source>
            <translation>
                <numerusform>%n sugerencia, primera: {name}</numerusform>
                <numerusform>%n sugerencias, primera: {name}</numerusform>
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
                <numerusform>A %n dirección no se puede enviar. {first}</numerusform>
                <numerusform>A %n direcciones no se puede enviar. {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>%n dirección</numerusform>
                <numerusform>%n direcciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientTable</name>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>The server’s answer</source>
            <translation>Respuesta del servidor</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
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
            <translation>Conservar la cuenta</translation>
        </message>
        <message>
            <source>What is to become of the message that waits to be sent?</source>
            <translation>¿Qué se hace con el mensaje que espera su envío?</translation>
        </message>
        <message numerus="yes">
            <source>What is to become of the %n messages that wait to be sent?</source>
            <translation>
                <numerusform>¿Qué se hace con %n mensaje que espera su envío?</numerusform>
                <numerusform>¿Qué se hace con los %n mensajes que esperan su envío?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Conservarlo como borrador</translation>
        </message>
        <message>
            <source>Keep them as drafts</source>
            <translation>Conservarlos como borradores</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Eliminarlo</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Eliminarlos</translation>
        </message>
        <message>
            <source>Nothing is lost: all of it is in Drafts, to be sent from another account.</source>
            <translation>No se pierde nada: todo queda en Borradores, para enviarlo desde otra cuenta.</translation>
        </message>
        <message>
            <source>Text, addresses and attached files are lost for good. Nothing brings them back.</source>
            <translation>El texto, las direcciones y los archivos adjuntos se pierden para siempre. Nada los recupera.</translation>
        </message>
        <message>
            <source>Remove account and delete mail</source>
            <translation>Eliminar la cuenta y los mensajes</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Eliminar la cuenta</translation>
        </message>
    </context>
    <context>
        <name>ReportMenu</name>
        <message>
            <source>Delivery reports about</source>
            <translation>Informes de entrega sobre</translation>
        </message>
        <message>
            <source>Arrival at the recipient's server</source>
            <translation>Llegada al servidor del destinatario</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <source>With the whole message, not its head only</source>
            <translation>Con el mensaje entero, no solo su cabecera</translation>
        </message>
    </context>
    <context>
        <name>ReportNote</name>
        <message>
            <source>Show in the Outbox</source>
            <translation>Mostrar en la Bandeja de salida</translation>
        </message>
        <message>
            <source>Show in Sent</source>
            <translation>Mostrar en Enviados</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviado</translation>
        </message>
        <message>
            <source>If you trust this report, your server had the message.</source>
            <translation>Si te fías de este informe, tu servidor tenía el mensaje.</translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Trouble only</source>
            <translation>Solo problemas</translation>
        </message>
        <message>
            <source>Arrival only</source>
            <translation>Solo la llegada</translation>
        </message>
        <message>
            <source>Its head</source>
            <translation>Su cabecera</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>El mensaje entero</translation>
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation>Pedir confirmaciones de lectura</translation>
        </message>
        <message>
            <source>New messages ask their readers to confirm. Many programs leave it to the reader whether to.</source>
            <translation>Los mensajes nuevos piden a sus lectores que confirmen. Muchos programas dejan que el lector decida.</translation>
        </message>
        <message>
            <source>Ask for delivery reports</source>
            <translation>Pedir informes de entrega</translation>
        </message>
        <message>
            <source>New messages ask the mail servers on their way to report back to you. Not all servers do.</source>
            <translation>Los mensajes nuevos piden a los servidores de su camino que te informen. No todos lo hacen.</translation>
        </message>
        <message>
            <source>Reports about</source>
            <translation>Informes sobre</translation>
        </message>
        <message>
            <source>What delivery reports tell of: arrival at the recipient's server, failure and delay.</source>
            <translation>De qué hablan los informes de entrega: llegada al servidor del destinatario, fallo y retraso.</translation>
        </message>
        <message>
            <source>A report brings back</source>
            <translation>Un informe devuelve</translation>
        </message>
        <message>
            <source>Of the message that it is about: its head, which is enough to know it by, or all of it.</source>
            <translation>Del mensaje del que trata: su cabecera, que basta para reconocerlo, o entero.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>Revealing</name>
        <message>
            <source>What this message reveals</source>
            <translation>Lo que revela este mensaje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Read from the message as it would be sent now.</source>
            <translation>Leído del mensaje tal como se enviaría ahora.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>There is no subject</source>
            <translation>No hay asunto</translation>
        </message>
        <message>
            <source>Such a message is easily overlooked.</source>
            <translation>Un mensaje así pasa fácilmente inadvertido.</translation>
        </message>
        <message>
            <source>There is no text</source>
            <translation>No hay texto</translation>
        </message>
        <message>
            <source>The message would arrive empty.</source>
            <translation>El mensaje llegaría vacío.</translation>
        </message>
        <message>
            <source>No file is attached</source>
            <translation>No hay ningún archivo adjunto</translation>
        </message>
        <message>
            <source>You wrote “{words}”</source>
            <translation>Has escrito «{words}»</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Demasiado grande para el servidor</translation>
        </message>
        <message>
            <source>The message is {size}, the server takes {limit}.</source>
            <translation>El mensaje ocupa {size}; el servidor acepta {limit}.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>Han cambiado los originales de %n archivos</numerusform>
                <numerusform>Han cambiado los originales de %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones: {names}.</source>
            <translation>El mensaje contiene los antiguos: {names}.</translation>
        </message>
        <message>
            <source>{address} looks mistyped</source>
            <translation>{address} parece mal escrita</translation>
        </message>
        <message>
            <source>It looks like {instead}.</source>
            <translation>Se parece a {instead}.</translation>
        </message>
        <message>
            <source>{address} is not what it seems</source>
            <translation>{address} no es lo que parece</translation>
        </message>
        <message>
            <source>Some of its letters only look like others. It can be taken for {instead}.</source>
            <translation>Algunas de sus letras solo se parecen a otras. Se puede confundir con {instead}.</translation>
        </message>
        <message>
            <source>You greet {name}</source>
            <translation>Saludas a {name}</translation>
        </message>
        <message>
            <source>The message goes to {names}.</source>
            <translation>El mensaje va a {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people can see each other's address</source>
            <translation>
                <numerusform>%n personas pueden ver las direcciones de las demás</numerusform>
                <numerusform>%n personas pueden ver las direcciones de las demás</numerusform>
            </translation>
        </message>
        <message>
            <source>In Bcc nobody sees the others.</source>
            <translation>En Cco nadie ve a los demás.</translation>
        </message>
        <message>
            <source>You usually write to {name} from {instead}</source>
            <translation>Sueles escribir a {name} desde {instead}</translation>
        </message>
        <message>
            <source>This message is from {address}.</source>
            <translation>Este mensaje sale de {address}.</translation>
        </message>
        <message>
            <source>You write to {name} from {instead}</source>
            <translation>Escribes a {name} desde {instead}</translation>
        </message>
        <message>
            <source>So you said in the settings. This message to {target} is from {address}.</source>
            <translation>Así lo dijiste en la configuración. Este mensaje a {target} sale de {address}.</translation>
        </message>
        <message>
            <source>Everybody on a list will read this answer</source>
            <translation>Todos los de una lista leerán esta respuesta</translation>
        </message>
        <message>
            <source>It goes to {list} as well.</source>
            <translation>Va también a {list}.</translation>
        </message>
        <message>
            <source>{words} was not filled in</source>
            <translation>No se completó {words}</translation>
        </message>
        <message>
            <source>Readers would see it as it stands.</source>
            <translation>Quien lo lea lo verá tal cual.</translation>
        </message>
        <message>
            <source>The link “{words}” leads elsewhere</source>
            <translation>El enlace «{words}» lleva a otro sitio</translation>
        </message>
        <message>
            <source>It leads to {target}.</source>
            <translation>Lleva a {target}.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are on the internet</source>
            <translation>
                <numerusform>Hay %n imágenes en internet</numerusform>
                <numerusform>Hay %n imágenes en internet</numerusform>
            </translation>
        </message>
        <message>
            <source>They do not go along; their descriptions stand in their place.</source>
            <translation>No salen con el mensaje; en su lugar van sus descripciones.</translation>
        </message>
        <message>
            <source>A picture is on the internet</source>
            <translation>Hay una imagen en internet</translation>
        </message>
        <message>
            <source>It does not go along; its description stands in its place.</source>
            <translation>No sale con el mensaje; en su lugar va su descripción.</translation>
        </message>
        <message>
            <source>Pictures on the internet that are not loaded</source>
            <translation>Imágenes en internet sin cargar</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures have no description</source>
            <translation>
                <numerusform>%n imágenes no tienen descripción</numerusform>
                <numerusform>%n imágenes no tienen descripción</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers who cannot see them would miss them.</source>
            <translation>Quienes no pueden verlas se las perderían.</translation>
        </message>
        <message>
            <source>Readers of plain text would see nothing</source>
            <translation>Quien lee texto sin formato no vería nada</translation>
        </message>
        <message>
            <source>A few words would tell them what the message shows.</source>
            <translation>Unas palabras les dirían lo que muestra el mensaje.</translation>
        </message>
        <message>
            <source>The original of {names} has changed</source>
            <translation>El original de {names} ha cambiado</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>El mensaje contiene el antiguo.</translation>
        </message>
        <message>
            <source>A picture has no description</source>
            <translation>Una imagen no tiene descripción</translation>
        </message>
        <message>
            <source>Readers who cannot see it would miss it.</source>
            <translation>Quienes no pueden verla se la perderían.</translation>
        </message>
        <message>
            <source>First time you write to {address}</source>
            <translation>Es la primera vez que escribes a {address}</translation>
        </message>
        <message numerus="yes">
            <source>It looks like {instead}, to whom you wrote %n times.</source>
            <translation>
                <numerusform>Se parece a {instead}, a quien has escrito %n veces.</numerusform>
                <numerusform>Se parece a {instead}, a quien has escrito %n veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {place}, to which you wrote %n times.</source>
            <translation>
                <numerusform>Se parece a {place}, adonde has escrito %n veces.</numerusform>
                <numerusform>Se parece a {place}, adonde has escrito %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its letters are of several alphabets.</source>
            <translation>Sus letras son de varios alfabetos.</translation>
        </message>
        <message>
            <source>A message without subject</source>
            <translation>Un mensaje sin asunto</translation>
        </message>
        <message>
            <source>A message without text</source>
            <translation>Un mensaje sin texto</translation>
        </message>
        <message>
            <source>A file that the text announces and that is not attached</source>
            <translation>Un archivo que el texto anuncia y que no está adjunto</translation>
        </message>
        <message>
            <source>A message that is too big for the server</source>
            <translation>Un mensaje demasiado grande para el servidor</translation>
        </message>
        <message>
            <source>A file that changed after it was attached</source>
            <translation>Un archivo que cambió después de adjuntarlo</translation>
        </message>
        <message>
            <source>An address that looks mistyped</source>
            <translation>Una dirección que parece mal escrita</translation>
        </message>
        <message>
            <source>An address that only looks like a known one</source>
            <translation>Una dirección que solo se parece a una conocida</translation>
        </message>
        <message>
            <source>A greeting for somebody who does not get the message</source>
            <translation>Un saludo a alguien que no recibe el mensaje</translation>
        </message>
        <message>
            <source>Many people who see each other's address</source>
            <translation>Muchas personas que ven las direcciones de las demás</translation>
        </message>
        <message>
            <source>A sender that is unusual for these people</source>
            <translation>Un remitente poco habitual para estas personas</translation>
        </message>
        <message>
            <source>A sender that is not the one you chose for a domain</source>
            <translation>Un remitente que no es el que elegiste para un dominio</translation>
        </message>
        <message>
            <source>An answer that a whole mailing list reads</source>
            <translation>Una respuesta que lee toda una lista de correo</translation>
        </message>
        <message>
            <source>A field of a template that is not filled in</source>
            <translation>Un campo de plantilla sin completar</translation>
        </message>
        <message>
            <source>A link that does not lead where its words say</source>
            <translation>Un enlace que no lleva adonde dicen sus palabras</translation>
        </message>
        <message>
            <source>Pictures without description</source>
            <translation>Imágenes sin descripción</translation>
        </message>
        <message>
            <source>A message that plain text would show empty</source>
            <translation>Un mensaje que como texto sin formato saldría vacío</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Descripción de la imagen</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Lo que muestra</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Tintero looks through a message when you press Send, on this computer only, and asks about what it finds. You can always send it anyway.</source>
            <translation>Tintero revisa el mensaje cuando pulsas Enviar, solo en este equipo, y pregunta por lo que encuentra. Siempre puedes enviarlo de todos modos.</translation>
        </message>
        <message>
            <source>Ask about everything</source>
            <translation>Preguntar por todo</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Before it goes</source>
            <translation>Antes de que salga</translation>
        </message>
        <message>
            <source>Keep writing (Esc)</source>
            <translation>Seguir escribiendo (Esc)</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Enviar de todos modos</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Aún no se ha enviado nada.</translation>
        </message>
        <message>
            <source>1 thing to look at</source>
            <translation>1 cosa que mirar</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n cosa que mirar</numerusform>
                <numerusform>%n cosas que mirar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>{address} is no address</source>
            <translation>{address} no es una dirección</translation>
        </message>
        <message>
            <source>Did you mean {instead}?</source>
            <translation>¿Quieres decir {instead}?</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Usar esa</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>No queda nada que mirar.</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>HTML source</source>
            <translation>Código fuente HTML</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Emojis…</translation>
        </message>
        <message>
            <source>Special characters…</source>
            <translation>Caracteres especiales…</translation>
        </message>
        <message>
            <source>How it was pasted</source>
            <translation>Cómo se pegó</translation>
        </message>
        <message>
            <source>Send from another address…</source>
            <translation>Enviar desde otra dirección…</translation>
        </message>
        <message>
            <source>As the reader sees it</source>
            <translation>Como lo ve quien lo lee</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código fuente del mensaje</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>Lo que revela…</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Guardar como .eml…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
    </context>
    <context>
        <name>SafeMode</name>
        <message>
            <source>Tintero ended by mistake again</source>
            <translation>Tintero ha vuelto a cerrarse por error</translation>
        </message>
        <message>
            <source>The last starts ended soon after they began. Safe mode starts with default settings and without earlier windows. Your messages, accounts and settings stay as they are.</source>
            <translation>Las últimas veces se cerró poco después de abrirse. El modo seguro empieza con los ajustes predeterminados y sin las ventanas anteriores. Tus mensajes, cuentas y ajustes se quedan como están.</translation>
        </message>
        <message>
            <source>Start in safe mode</source>
            <translation>Abrir en modo seguro</translation>
        </message>
        <message>
            <source>Start as usual</source>
            <translation>Abrir como siempre</translation>
        </message>
        <message>
            <source>Safe mode: default settings, no earlier windows. The next start is as usual.</source>
            <translation>Modo seguro: ajustes predeterminados, sin ventanas anteriores. La próxima vez se abrirá como siempre.</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Yes, use {provider}</source>
            <translation>Sí, usar {provider}</translation>
        </message>
        <message>
            <source>{provider} does not let other programs send.</source>
            <translation>{provider} no deja enviar a otros programas.</translation>
        </message>
        <message>
            <source>Perhaps {name}, {source}. Nobody vouches for that: is it your provider?</source>
            <translation>Quizá {name}, {source}. Nadie responde por ello: ¿es tu proveedor?</translation>
        </message>
        <message>
            <source>Found: {name}, {source}</source>
            <translation>Encontrado: {name}, {source}</translation>
        </message>
        <message>
            <source>Looking at {places}…</source>
            <translation>Mirando {places}…</translation>
        </message>
        <message>
            <source>Looking for the server of {domain}…</source>
            <translation>Buscando el servidor de {domain}…</translation>
        </message>
        <message>
            <source>Nothing was found. You will be asked for the server; your provider's help names it.</source>
            <translation>No se encontró nada. Se te preguntará por el servidor; la ayuda de tu proveedor lo nombra.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>known to Tintero</source>
            <translation>conocido por Tintero</translation>
        </message>
        <message>
            <source>your domain's own settings</source>
            <translation>los ajustes de tu propio dominio</translation>
        </message>
        <message>
            <source>your domain's service records</source>
            <translation>los registros de servicio de tu dominio</translation>
        </message>
        <message>
            <source>the public list of mail providers</source>
            <translation>la lista pública de proveedores de correo</translation>
        </message>
        <message>
            <source>where your incoming mail lives</source>
            <translation>donde vive tu correo entrante</translation>
        </message>
        <message>
            <source>a guess that answers</source>
            <translation>una suposición que responde</translation>
        </message>
    </context>
    <context>
        <name>SendLater</name>
        <message>
            <source>Later today</source>
            <translation>Hoy más tarde</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <source>Pick date and time…</source>
            <translation>Elegir fecha y hora…</translation>
        </message>
        <message>
            <source>Let the server hold it until…</source>
            <translation>Que lo guarde el servidor hasta…</translation>
        </message>
        <message>
            <source>Other ways to send</source>
            <translation>Otras formas de enviar</translation>
        </message>
        <message>
            <source>Later, when this computer is on:</source>
            <translation>Más tarde, con este equipo encendido:</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <source>Later today, {time}</source>
            <translation>Hoy más tarde, {time}</translation>
        </message>
        <message>
            <source>Tomorrow, {time}</source>
            <translation>Mañana, {time}</translation>
        </message>
        <message>
            <source>Monday, {time}</source>
            <translation>Lunes, {time}</translation>
        </message>
    </context>
    <context>
        <name>SendStatus</name>
        <message>
            <source>Sending – Tintero</source>
            <translation>Enviando – Tintero</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{subject} goes {day}, {time}</source>
            <translation>{subject} sale {day}, {time}</translation>
        </message>
        <message>
            <source>It waits in Scheduled, and goes if this computer is on then.</source>
            <translation>Espera en Programados y sale si este equipo está encendido entonces.</translation>
        </message>
        <message>
            <source>{subject} waits: sending is paused.</source>
            <translation>{subject} espera: los envíos están en pausa.</translation>
        </message>
        <message numerus="yes">
            <source>{subject} goes to the server in %n s</source>
            <translation>
                <numerusform>{subject} va al servidor en %n s</numerusform>
                <numerusform>{subject} va al servidor en %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending {subject} in %n s</source>
            <translation>
                <numerusform>{subject} sale en %n s</numerusform>
                <numerusform>{subject} sale en %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending {subject}</source>
            <translation>Enviando {subject}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Esperando la respuesta del servidor</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total}</source>
            <translation>{percent} % · {sent} de {total}</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total} · {speed}/s · {left} left</source>
            <translation>{percent} % · {sent} de {total} · {speed}/s · quedan {left}</translation>
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
            <translation>Este equipo puede estar apagado entonces. Ya no se puede detener desde aquí.</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviado {time}</translation>
        </message>
        <message>
            <source>a message without a subject</source>
            <translation>un mensaje sin asunto</translation>
        </message>
        <message>
            <source>“{subject}”</source>
            <translation>«{subject}»</translation>
        </message>
    </context>
    <context>
        <name>SenderRoom</name>
        <message>
            <source>Send from another address</source>
            <translation>Enviar desde otra dirección</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Escribirla otra vez</translation>
        </message>
        <message>
            <source>Readers see {address}. Your server knows you as {own}: it may refuse the message, and reports of failures go to {own}, which readers can find in the message's source.</source>
            <translation>Quien lo lea ve {address}. Tu servidor te conoce como {own}: puede rechazar el mensaje, y los informes de fallos van a {own}, que se puede encontrar en el código fuente del mensaje.</translation>
        </message>
        <message>
            <source>Keep {own}</source>
            <translation>Mantener {own}</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Usar esta dirección</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>There is nobody to send to yet. Write an address here.</source>
            <translation>Aún no hay a quién enviarlo. Escribe una dirección aquí.</translation>
        </message>
        <message>
            <source>There is no account to send with</source>
            <translation>No hay cuenta con la que enviar</translation>
        </message>
        <message>
            <source>Your message is kept in Drafts. Set up an account, then send it.</source>
            <translation>Tu mensaje se guarda en Borradores. Configura una cuenta y envíalo después.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurar una cuenta</translation>
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
            <translation>Al momento</translation>
        </message>
        <message>
            <source>Undo after Send</source>
            <translation>Deshacer después de Enviar</translation>
        </message>
        <message>
            <source>How long a message waits in the Outbox before it leaves, so that Send can be taken back.</source>
            <translation>Cuánto espera un mensaje en la bandeja de salida antes de salir, para poder echarse atrás.</translation>
        </message>
    </context>
    <context>
        <name>SendingSection</name>
        <message>
            <source>Undo after Send</source>
            <translation>Deshacer después de Enviar</translation>
        </message>
        <message>
            <source>How long a message of this account can be taken back.</source>
            <translation>Cuánto tiempo se puede retirar un mensaje de esta cuenta.</translation>
        </message>
        <message>
            <source>For each answer. That to a whole message is waited for 10 minutes at least: nothing goes twice.</source>
            <translation>Para cada respuesta. La de un mensaje entero se espera al menos 10 minutos: nada sale dos veces.</translation>
        </message>
        <message>
            <source>Wait for the server</source>
            <translation>Esperar al servidor</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>Como todas</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>Según la fase</translation>
        </message>
    </context>
    <context>
        <name>ServerPage</name>
        <message>
            <source>Where your mail goes out</source>
            <translation>Por dónde sale tu correo</translation>
        </message>
        <message>
            <source>Your provider's help calls it the outgoing or SMTP server.</source>
            <translation>La ayuda de tu proveedor lo llama servidor de salida o SMTP.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Everybody on the way can read this</source>
            <translation>Todos los que están por el camino pueden leer esto</translation>
        </message>
        <message>
            <source>Send my password over the open line</source>
            <translation>Enviar mi contraseña por la línea abierta</translation>
        </message>
        <message>
            <source>This is what we found for {domain}. Take the first unless you know better.</source>
            <translation>Esto es lo que encontramos para {domain}. Toma el primero, salvo que sepas algo mejor.</translation>
        </message>
        <message>
            <source>This is what is said about {domain}, and nobody vouches for it. You can type it as well.</source>
            <translation>Esto es lo que se dice de {domain}, y nadie responde por ello. También puedes escribirlo.</translation>
        </message>
        <message>
            <source>Continue: the server is missing</source>
            <translation>Continuar: falta el servidor</translation>
        </message>
        <message>
            <source>Continue: the open line is not confirmed</source>
            <translation>Continuar: la línea abierta no está confirmada</translation>
        </message>
        <message>
            <source>Continue: the test has failed</source>
            <translation>Continuar: la prueba ha fallado</translation>
        </message>
        <message>
            <source>Continue: the test has not finished</source>
            <translation>Continuar: la prueba no ha terminado</translation>
        </message>
        <message>
            <source>Your mail and your password cross the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Tu correo y tu contraseña cruzan la línea como texto legible. Elige esto solo para un servidor de tu propia red.</translation>
        </message>
        <message>
            <source>Your mail crosses the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Tu correo cruza la línea como texto legible. Elige esto solo para un servidor de tu propia red.</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message>
            <source>Test now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Edit the server</source>
            <translation>Editar el servidor</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset: {name}</source>
            <translation>Restablecer: {name}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Before sending</source>
            <translation>Antes de enviar</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Fragmentos</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Antes de enviar</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Settings – Tintero</source>
            <translation>Configuración – Tintero</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Tintero made a mistake. Your messages are stored.</source>
            <translation>Tintero cometió un error. Tus mensajes están guardados.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Change them…</source>
            <translation>Cambiarlos…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New message</source>
            <translation>Mensaje nuevo</translation>
        </message>
        <message>
            <source>New message (Ctrl+N)</source>
            <translation>Mensaje nuevo (Ctrl+N)</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Configuración (Ctrl+,)</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>How does your mail server know that it is you?</source>
            <translation>¿Cómo sabe tu servidor de correo que eres tú?</translation>
        </message>
        <message>
            <source>Provider's page</source>
            <translation>Página del proveedor</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password command</source>
            <translation>Orden que da la contraseña</translation>
        </message>
        <message>
            <source>No sign-in</source>
            <translation>Sin inicio de sesión</translation>
        </message>
        <message>
            <source>Way to sign in</source>
            <translation>Forma de iniciar sesión</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Runs when a password is needed; the first line that it prints is the password. Users of a password store know such commands.</source>
            <translation>Se ejecuta cuando hace falta una contraseña; la primera línea que muestra es la contraseña. Quien usa un almacén de contraseñas conoce estas órdenes.</translation>
        </message>
        <message>
            <source>For a relay in your own network that knows your computer. Public servers want a password.</source>
            <translation>Para un servidor de tu propia red que conoce tu equipo. Los servidores públicos quieren una contraseña.</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Continue: you are not signed in yet</source>
            <translation>Continuar: aún no has iniciado sesión</translation>
        </message>
        <message>
            <source>Continue: the command is missing</source>
            <translation>Continuar: falta la orden</translation>
        </message>
        <message>
            <source>Continue: the password is missing</source>
            <translation>Continuar: falta la contraseña</translation>
        </message>
        <message>
            <source>Make an app password…</source>
            <translation>Crear una contraseña de aplicación…</translation>
        </message>
        <message>
            <source>How to do it…</source>
            <translation>Cómo hacerlo…</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>SignInSection</name>
        <message>
            <source>Sign in again…</source>
            <translation>Iniciar sesión otra vez…</translation>
        </message>
        <message>
            <source>Change the sign-in…</source>
            <translation>Cambiar el inicio de sesión…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Cerrar la sesión…</translation>
        </message>
        <message>
            <source>Forget the password…</source>
            <translation>Olvidar la contraseña…</translation>
        </message>
    </context>
    <context>
        <name>SignPicker</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados al final</translation>
        </message>
        <message>
            <source>No sign is called so.</source>
            <translation>Ningún signo se llama así.</translation>
        </message>
    </context>
    <context>
        <name>SignatureOffer</name>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Stands under what you write. Another one for replies, and pictures: Settings, Signatures.</source>
            <translation>Va debajo de lo que escribes. Otra para las respuestas, e imágenes: Configuración, Firmas.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>Name of the signature</source>
            <translation>Nombre de la firma</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Con formato</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>View of the signature</source>
            <translation>Vista de la firma</translation>
        </message>
        <message>
            <source>the sender's name</source>
            <translation>el nombre del remitente</translation>
        </message>
        <message>
            <source>the sender's address</source>
            <translation>la dirección del remitente</translation>
        </message>
        <message>
            <source>the date of the message</source>
            <translation>la fecha del mensaje</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Signature of plain messages</source>
            <translation>Firma de mensajes sin formato</translation>
        </message>
        <message>
            <source>Preview of the signature</source>
            <translation>Vista previa de la firma</translation>
        </message>
        <message>
            <source>No signature yet</source>
            <translation>Aún no hay firmas</translation>
        </message>
        <message>
            <source>What stands under your messages, for each sender another if you like.</source>
            <translation>Lo que va debajo de tus mensajes, otra para cada remitente si quieres.</translation>
        </message>
        <message>
            <source>Follows {path}</source>
            <translation>Sigue a {path}</translation>
        </message>
        <message>
            <source>This one is written in its file</source>
            <translation>Esta se escribe en su archivo</translation>
        </message>
        <message>
            <source>The words of the formatted signature</source>
            <translation>Las palabras de la firma con formato</translation>
        </message>
        <message>
            <source>My signature</source>
            <translation>Mi firma</translation>
        </message>
        <message>
            <source>Web pages (*.html *.htm)</source>
            <translation>Páginas web (*.html *.htm)</translation>
        </message>
        <message>
            <source>A signature from a file</source>
            <translation>Una firma desde un archivo</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were left out</source>
            <translation>
                <numerusform>Se dejó fuera %n imagen</numerusform>
                <numerusform>Se dejaron fuera %n imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>They lie on the network and would tell who reads. Put them beside the file instead.</source>
            <translation>Están en la red y delatarían a quien lee. Ponlas junto al archivo.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Eliminar «{name}»</translation>
        </message>
        <message>
            <source>Messages that carry it keep it. Who signed with it signs with nothing.</source>
            <translation>Los mensajes que la llevan la conservan. Quien firmaba con ella firma sin nada.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove signature</source>
            <translation>Eliminar la firma</translation>
        </message>
        <message>
            <source>Who signs with what</source>
            <translation>Quién firma con qué</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>Mensajes nuevos</translation>
        </message>
        <message>
            <source>Replies and forwards</source>
            <translation>Respuestas y reenvíos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>No signature</source>
            <translation>Sin firma</translation>
        </message>
        <message>
            <source>Signatures…</source>
            <translation>Firmas…</translation>
        </message>
        <message>
            <source>Your edited signature was kept</source>
            <translation>Se conservó tu firma modificada</translation>
        </message>
        <message>
            <source>{address} usually signs with none.</source>
            <translation>{address} suele firmar sin ninguna.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>{address} usually signs with “{name}”.</source>
            <translation>{address} suele firmar con «{name}».</translation>
        </message>
        <message>
            <source>Use “{name}”</source>
            <translation>Usar «{name}»</translation>
        </message>
    </context>
    <context>
        <name>Signs</name>
        <message>
            <source>Smileys and feelings</source>
            <translation>Caras y sentimientos</translation>
        </message>
        <message>
            <source>People and gestures</source>
            <translation>Personas y gestos</translation>
        </message>
        <message>
            <source>Animals, plants, weather</source>
            <translation>Animales, plantas, tiempo</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Comida y bebida</translation>
        </message>
        <message>
            <source>Travel, places, time</source>
            <translation>Viajes, lugares, tiempo</translation>
        </message>
        <message>
            <source>Feasts and games</source>
            <translation>Fiestas y juegos</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Banderas</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Tipografía</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Monedas</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>Matemáticas</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>Letters with marks</source>
            <translation>Letras con signos</translation>
        </message>
        <message>
            <source>Shapes</source>
            <translation>Formas</translation>
        </message>
    </context>
    <context>
        <name>SignsRoom</name>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Special characters</source>
            <translation>Caracteres especiales</translation>
        </message>
    </context>
    <context>
        <name>Sizes</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n bytes</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SnippetRoom</name>
        <message>
            <source>No snippets yet</source>
            <translation>Aún no hay fragmentos</translation>
        </message>
        <message>
            <source>They are made in the settings.</source>
            <translation>Se crean en la configuración.</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <translation>Insertar un fragmento</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Fragmentos…</translation>
        </message>
    </context>
    <context>
        <name>SnippetsPage</name>
        <message>
            <source>Snippets</source>
            <translation>Fragmentos</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Key of the snippet</source>
            <translation>Clave del fragmento</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Con formato</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Kind of the snippet</source>
            <translation>Tipo de fragmento</translation>
        </message>
        <message>
            <source>where the cursor goes</source>
            <translation>donde va el cursor</translation>
        </message>
        <message>
            <source>the recipient's first name</source>
            <translation>el nombre de pila del destinatario</translation>
        </message>
        <message>
            <source>the recipient's name</source>
            <translation>el nombre del destinatario</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>tu nombre</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>tu dirección</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>la fecha</translation>
        </message>
        <message>
            <source>Text of the snippet</source>
            <translation>Texto del fragmento</translation>
        </message>
        <message>
            <source>Plain text of the snippet</source>
            <translation>Texto sin formato del fragmento</translation>
        </message>
        <message>
            <source>Type ; and the key in a message, then a blank or Tab. Undo gives back what you typed.</source>
            <translation>Escribe ; y la clave en un mensaje, y después un espacio o Tab. Deshacer devuelve lo que escribiste.</translation>
        </message>
        <message>
            <source>No snippet yet</source>
            <translation>Aún no hay fragmentos</translation>
        </message>
        <message>
            <source>Words that you write often, put into a message by a short key.</source>
            <translation>Palabras que escribes a menudo y que una clave corta pone en el mensaje.</translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>[{size} more]</source>
            <translation>[{size} más]</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensaje</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>HTML source</source>
            <translation>Código fuente HTML</translation>
        </message>
        <message>
            <source>Find in the source</source>
            <translation>Buscar en el código fuente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not in the source.</source>
            <translation>No está en el código fuente.</translation>
        </message>
    </context>
    <context>
        <name>SourceRoom</name>
        <message>
            <source>HTML source: what a mail cannot carry is left out when you go back.</source>
            <translation>Código fuente HTML: lo que un correo no puede llevar se deja fuera al volver.</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Dejar como estaba</translation>
        </message>
        <message>
            <source>Use this source</source>
            <translation>Usar este código</translation>
        </message>
        <message>
            <source>Some of the source was left out</source>
            <translation>Parte del código fuente se dejó fuera</translation>
        </message>
        <message>
            <source>A mail cannot carry {elements} safely. Undo brings back what was there before.</source>
            <translation>Un correo no puede llevar {elements} con seguridad. Deshacer devuelve lo que había antes.</translation>
        </message>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Parte del formato se simplificó</translation>
        </message>
        <message>
            <source>The source had more than a mail can carry safely. The words are all there.</source>
            <translation>El código fuente tenía más de lo que un correo puede llevar con seguridad. Las palabras están todas.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Misspelled: {word}</source>
            <translation>Mal escrita: {word}</translation>
        </message>
        <message>
            <source>No misspelled words</source>
            <translation>No hay palabras mal escritas</translation>
        </message>
        <message>
            <source>Quotes, links and code were not checked.</source>
            <translation>No se revisaron citas, enlaces ni código.</translation>
        </message>
        <message>
            <source>There is no dictionary for this message</source>
            <translation>No hay diccionario para este mensaje</translation>
        </message>
        <message>
            <source>Nothing was checked. Choose languages, or add a dictionary.</source>
            <translation>No se revisó nada. Elige idiomas, o añade un diccionario.</translation>
        </message>
        <message>
            <source>Languages…</source>
            <translation>Idiomas…</translation>
        </message>
        <message>
            <source>No misspelled word here</source>
            <translation>Aquí no hay ninguna palabra mal escrita</translation>
        </message>
        <message>
            <source>Looking for dictionaries…</source>
            <translation>Buscando diccionarios…</translation>
        </message>
        <message>
            <source>As in the settings: {languages}</source>
            <translation>Como en la configuración: {languages}</translation>
        </message>
        <message>
            <source>By the text of the message</source>
            <translation>Según el texto del mensaje</translation>
        </message>
        <message>
            <source>No dictionary is installed</source>
            <translation>No hay ningún diccionario instalado</translation>
        </message>
        <message>
            <source>Dictionaries…</source>
            <translation>Diccionarios…</translation>
        </message>
    </context>
    <context>
        <name>SpellingPage</name>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Revisar al escribir</translation>
        </message>
        <message>
            <source>Misspelled words are underlined on your screen, a moment after they were written.</source>
            <translation>Las palabras mal escritas se subrayan en tu pantalla, un momento después de escribirlas.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Add a dictionary…</source>
            <translation>Añadir un diccionario…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>No dictionary is installed, so nothing is checked.</source>
            <translation>No hay ningún diccionario instalado, así que no se revisa nada.</translation>
        </message>
        <message>
            <source>A word is right if it is right in any of the ticked languages. Untick all to let the text of each message decide.</source>
            <translation>Una palabra es correcta si lo es en alguno de los idiomas marcados. Desmárcalos todos para que decida el texto de cada mensaje.</translation>
        </message>
        <message>
            <source>The text of each message decides. Tick some to check every message with these.</source>
            <translation>Decide el texto de cada mensaje. Marca algunos para revisar todos los mensajes con ellos.</translation>
        </message>
        <message>
            <source>Your own words: {number}</source>
            <translation>Tus propias palabras: {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Quitar: {name}</translation>
        </message>
        <message>
            <source>Dictionaries (*.dic *.aff *.oxt *.xpi *.zip)</source>
            <translation>Diccionarios (*.dic *.aff *.oxt *.xpi *.zip)</translation>
        </message>
        <message>
            <source>Add a dictionary</source>
            <translation>Añadir un diccionario</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>añadido por ti</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>de este equipo</translation>
        </message>
        <message>
            <source>comes with Tintero</source>
            <translation>viene con Tintero</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice and those in Library/Spelling are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Más idiomas: los diccionarios de LibreOffice y los de Library/Spelling se encuentran solos. O descarga uno de extensions.libreoffice.org (.oxt) y añádelo aquí.</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Más idiomas: los diccionarios de LibreOffice se encuentran solos. O descarga uno de extensions.libreoffice.org (.oxt) y añádelo aquí.</translation>
        </message>
        <message>
            <source>More languages: install the package of the dictionary (hunspell-es, for example) and press Look again. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Más idiomas: instala el paquete del diccionario (por ejemplo, hunspell-es) y pulsa Buscar de nuevo. O descarga uno de extensions.libreoffice.org (.oxt) y añádelo aquí.</translation>
        </message>
    </context>
    <context>
        <name>SplitButton</name>
        <message>
            <source>{action}: other ways</source>
            <translation>{action}: otras formas</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Drafts, waiting and sent mail, attachments and the log are in this folder, and nowhere else. No password is in it that could be read.</source>
            <translation>Los borradores, el correo en espera y el enviado, los adjuntos y el registro están en esta carpeta y en ningún otro sitio. No contiene ninguna contraseña que se pueda leer.</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>One file with everything but passwords: drafts, sent mail, accounts, settings, templates.</source>
            <translation>Un archivo con todo menos las contraseñas: borradores, correo enviado, cuentas, configuración, plantillas.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour of the account</source>
            <translation>Color de la cuenta</translation>
        </message>
        <message>
            <source>Ink blue</source>
            <translation>Azul tinta</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <source>Moss</source>
            <translation>Musgo</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <source>Brick</source>
            <translation>Ladrillo</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Ciruela</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
    </context>
    <context>
        <name>TableGrid</name>
        <message>
            <source>{rows} by {columns}</source>
            <translation>{rows} por {columns}</translation>
        </message>
    </context>
    <context>
        <name>TableRoom</name>
        <message>
            <source>Move row up</source>
            <translation>Subir la fila</translation>
        </message>
        <message>
            <source>Move row down</source>
            <translation>Bajar la fila</translation>
        </message>
        <message>
            <source>Move column back</source>
            <translation>Mover la columna atrás</translation>
        </message>
        <message>
            <source>Move column on</source>
            <translation>Mover la columna adelante</translation>
        </message>
        <message>
            <source>Merge cells</source>
            <translation>Combinar celdas</translation>
        </message>
        <message>
            <source>Split cell</source>
            <translation>Dividir la celda</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Fila de encabezado</translation>
        </message>
        <message>
            <source>Sort by this column, ascending</source>
            <translation>Ordenar por esta columna, ascendente</translation>
        </message>
        <message>
            <source>Sort by this column, descending</source>
            <translation>Ordenar por esta columna, descendente</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Columna más ancha</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Columna más estrecha</translation>
        </message>
        <message>
            <source>All columns alike</source>
            <translation>Todas las columnas iguales</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Column width</source>
            <translation>Ancho de columna</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Sin fondo</translation>
        </message>
        <message>
            <source>Background of cells</source>
            <translation>Fondo de las celdas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>Finas</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>Gruesas</translation>
        </message>
        <message>
            <source>Usual grey</source>
            <translation>Gris habitual</translation>
        </message>
        <message>
            <source>Colour of lines</source>
            <translation>Color de las líneas</translation>
        </message>
        <message>
            <source>Words in cells</source>
            <translation>Texto en las celdas</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>En medio</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>Abajo</translation>
        </message>
    </context>
    <context>
        <name>TemplateRoom</name>
        <message>
            <source>Save as template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Replace the template “{name}”</source>
            <translation>Reemplazar la plantilla «{name}»</translation>
        </message>
        <message>
            <source>There is one of this name. Messages made of it stay as they are.</source>
            <translation>Ya hay una con este nombre. Los mensajes hechos con ella quedan como están.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Saved as template “{name}”</source>
            <translation>Guardado como plantilla «{name}»</translation>
        </message>
        <message>
            <source>Words in braces, such as {first_name}, are filled when a message is made of it.</source>
            <translation>Las palabras entre llaves, como {first_name}, se completan cuando se hace un mensaje con ella.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Remove “{name}”</source>
            <translation>Eliminar «{name}»</translation>
        </message>
        <message>
            <source>Its file and the files beside it are deleted. Messages made of it stay.</source>
            <translation>Se eliminan su archivo y los que están junto a él. Los mensajes hechos con ella se quedan.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>Eliminar la plantilla</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Adjunto</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>New message of it</source>
            <translation>Mensaje nuevo con ella</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Buscar en las plantillas</translation>
        </message>
        <message>
            <source>Write a message and choose Save as template. Words such as {first_name} in it fill themselves.</source>
            <translation>Escribe un mensaje y elige Guardar como plantilla. Palabras como {first_name} se completan solas.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Aún no hay plantillas</translation>
        </message>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n plantilla</numerusform>
                <numerusform>%n plantillas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Load pictures from the internet</source>
            <translation>Cargar imágenes de internet</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Insert a table…</source>
            <translation>Insertar una tabla…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Poner una imagen en el texto</translation>
        </message>
    </context>
    <context>
        <name>Thunderbird</name>
        <message>
            <source>No account of Thunderbird was found</source>
            <translation>No se encontró ninguna cuenta de Thunderbird</translation>
        </message>
        <message>
            <source>It has no profile here, or none with a server to send over.</source>
            <translation>No tiene aquí ningún perfil, o ninguno con un servidor para enviar.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ThunderbirdDialog</name>
        <message>
            <source>Take accounts over from Thunderbird</source>
            <translation>Traer cuentas de Thunderbird</translation>
        </message>
        <message>
            <source>Names, addresses and servers are taken over. Passwords stay where they are: Tintero asks for yours. Accounts that are here already are passed over.</source>
            <translation>Se traen nombres, direcciones y servidores. Las contraseñas se quedan donde están: Tintero pide la tuya. Las cuentas que ya están aquí se pasan por alto.</translation>
        </message>
        <message>
            <source>Take nothing over</source>
            <translation>No traer nada</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Traer</translation>
        </message>
        <message>
            <source>{server}, signing in with the browser</source>
            <translation>{server}, con inicio de sesión en el navegador</translation>
        </message>
        <message>
            <source>{server}, with a password</source>
            <translation>{server}, con contraseña</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Mail window</source>
            <translation>Ventana de correo</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Mensaje nuevo</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Pausar los envíos</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n mensaje te necesita</numerusform>
                <numerusform>%n mensajes te necesitan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n messages</source>
            <translation>
                <numerusform>Enviando %n mensaje</numerusform>
                <numerusform>Enviando %n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Los envíos están en pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n mensaje en espera</numerusform>
                <numerusform>%n mensajes en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>No hay nada en espera</translation>
        </message>
    </context>
    <context>
        <name>TrialCard</name>
        <message>
            <source>{version}, until {date}, not revoked</source>
            <translation>{version}, hasta el {date}, no revocado</translation>
        </message>
        <message>
            <source>{version}, until {date}, revocation unknown</source>
            <translation>{version}, hasta el {date}, revocación desconocida</translation>
        </message>
        <message>
            <source>{version}, until {date}</source>
            <translation>{version}, hasta el {date}</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Probando</translation>
        </message>
        <message>
            <source>no message is sent</source>
            <translation>no se envía ningún mensaje</translation>
        </message>
        <message>
            <source>Show the conversation</source>
            <translation>Mostrar la conversación</translation>
        </message>
        <message>
            <source>Use {host}</source>
            <translation>Usar {host}</translation>
        </message>
        <message>
            <source>The account can send.</source>
            <translation>La cuenta puede enviar.</translation>
        </message>
        <message>
            <source>Server found</source>
            <translation>Servidor encontrado</translation>
        </message>
        <message>
            <source>Finding the server…</source>
            <translation>Buscando el servidor…</translation>
        </message>
        <message>
            <source>Find the server</source>
            <translation>Buscar el servidor</translation>
        </message>
        <message>
            <source>Connected on port {port}</source>
            <translation>Conectado en el puerto {port}</translation>
        </message>
        <message>
            <source>Connecting on port {port}…</source>
            <translation>Conectando en el puerto {port}…</translation>
        </message>
        <message>
            <source>Connect on port {port}</source>
            <translation>Conectar en el puerto {port}</translation>
        </message>
        <message>
            <source>Not encrypted, as you chose</source>
            <translation>Sin cifrar, como elegiste</translation>
        </message>
        <message>
            <source>Encrypted, certificate is good</source>
            <translation>Cifrado, el certificado es bueno</translation>
        </message>
        <message>
            <source>Encrypted, with the certificate that you trust</source>
            <translation>Cifrado, con el certificado en el que confías</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Cifrando…</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>No sign-in, as you chose</source>
            <translation>Sin inicio de sesión, como elegiste</translation>
        </message>
        <message>
            <source>Signed in as {user}</source>
            <translation>Sesión iniciada como {user}</translation>
        </message>
        <message>
            <source>Signing in as {user}…</source>
            <translation>Iniciando sesión como {user}…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Takes mail from {address}</source>
            <translation>Acepta correo de {address}</translation>
        </message>
        <message>
            <source>Asking whether it takes mail from {address}…</source>
            <translation>Preguntando si acepta correo de {address}…</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use its certificate file…</source>
            <translation>Usar su archivo de certificado…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Verlo…</translation>
        </message>
        <message>
            <source>Trust the system's list</source>
            <translation>Confiar en la lista del sistema</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Use STARTTLS</source>
            <translation>Usar STARTTLS</translation>
        </message>
        <message>
            <source>Use TLS</source>
            <translation>Usar TLS</translation>
        </message>
        <message>
            <source>Allow old encryption…</source>
            <translation>Permitir un cifrado antiguo…</translation>
        </message>
        <message>
            <source>Use STARTTLS at port 587</source>
            <translation>Usar STARTTLS en el puerto 587</translation>
        </message>
        <message>
            <source>Go on without sign-in</source>
            <translation>Seguir sin iniciar sesión</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Corregir la dirección</translation>
        </message>
        <message>
            <source>Change the sign-in</source>
            <translation>Cambiar el inicio de sesión</translation>
        </message>
        <message>
            <source>Open the provider's page…</source>
            <translation>Abrir la página del proveedor…</translation>
        </message>
        <message>
            <source>Try “{user}”</source>
            <translation>Probar «{user}»</translation>
        </message>
        <message>
            <source>Sign in at the provider</source>
            <translation>Iniciar sesión en el proveedor</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Iniciar sesión otra vez…</translation>
        </message>
        <message>
            <source>Correct the user name</source>
            <translation>Corregir el nombre de usuario</translation>
        </message>
    </context>
    <context>
        <name>Trying</name>
        <message>
            <source>Certificate file of the server's issuer</source>
            <translation>Archivo de certificado del emisor del servidor</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversación</translation>
        </message>
    </context>
    <context>
        <name>UnreadableNotice</name>
        <message>
            <source>Show the files</source>
            <translation>Mostrar los archivos</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts cannot be read</source>
            <translation>
                <numerusform>%n borrador no se puede leer</numerusform>
                <numerusform>%n borradores no se pueden leer</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of them was damaged. They are kept as they are.</source>
            <translation>Lo que hay guardado de ellos está dañado. Se conserva tal como está.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>Esta versión</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No earlier version yet</source>
            <translation>Aún no hay versiones anteriores</translation>
        </message>
        <message>
            <source>One is kept every few minutes, and before much of the text goes.</source>
            <translation>Se guarda una cada pocos minutos, y antes de que desaparezca mucho texto.</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more</source>
            <translation>
                <numerusform>%n carácter más</numerusform>
                <numerusform>%n caracteres más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters fewer</source>
            <translation>
                <numerusform>%n carácter menos</numerusform>
                <numerusform>%n caracteres menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words marked here are not in the message now.</source>
            <translation>
                <numerusform>%n palabra marcada aquí no está ahora en el mensaje.</numerusform>
                <numerusform>%n palabras marcadas aquí no están ahora en el mensaje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words of the message are not in this version.</source>
            <translation>
                <numerusform>%n palabra del mensaje no está en esta versión.</numerusform>
                <numerusform>%n palabras del mensaje no están en esta versión.</numerusform>
            </translation>
        </message>
        <message>
            <source>The words are the same as now.</source>
            <translation>Las palabras son las mismas que ahora.</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Copying…</source>
            <translation>Copiando…</translation>
        </message>
        <message>
            <source>{name}, being copied</source>
            <translation>{name}, copiándose</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Change an account – Tintero</source>
            <translation>Cambiar una cuenta – Tintero</translation>
        </message>
        <message>
            <source>Set up an account – Tintero</source>
            <translation>Configurar una cuenta – Tintero</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Save untested…</source>
            <translation>Guardar sin probar…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save an untested account</source>
            <translation>Guardar una cuenta sin probar</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it can send. Messages wait in the Outbox until it can.</source>
            <translation>Nadie sabe aún si puede enviar. Los mensajes esperan en la bandeja de salida hasta que pueda.</translation>
        </message>
        <message>
            <source>Go on testing</source>
            <translation>Seguir probando</translation>
        </message>
        <message>
            <source>Save untested</source>
            <translation>Guardar sin probar</translation>
        </message>
    </context>
    <context>
        <name>WordRows</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Buscando sugerencias…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Sin sugerencias</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Añadir al diccionario</translation>
        </message>
        <message>
            <source>Ignore in this message</source>
            <translation>Omitir en este mensaje</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Your name and address</source>
            <translation>Tu nombre y dirección</translation>
        </message>
        <message>
            <source>Where answers are to go</source>
            <translation>Adónde deben ir las respuestas</translation>
        </message>
        <message>
            <source>Your own address, beside the one in From: failures are reported to it.</source>
            <translation>Tu propia dirección, además de la del remitente: a ella se comunican los fallos.</translation>
        </message>
        <message>
            <source>That you ask whether it was read</source>
            <translation>Que preguntas si se ha leído</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in To and Cc: each reader sees all of them.</source>
            <translation>
                <numerusform>%n dirección en Para y Cc: cada lector la ve.</numerusform>
                <numerusform>%n direcciones en Para y Cc: cada lector las ve todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who else gets it</source>
            <translation>Quién más lo recibe</translation>
        </message>
        <message>
            <source>To the second.</source>
            <translation>Con segundos.</translation>
        </message>
        <message>
            <source>To the second, with your time zone.</source>
            <translation>Con segundos y con tu zona horaria.</translation>
        </message>
        <message>
            <source>When it was made</source>
            <translation>Cuándo se creó</translation>
        </message>
        <message>
            <source>Made at random, with {domain} behind it.</source>
            <translation>Hecho al azar, seguido de {domain}.</translation>
        </message>
        <message>
            <source>A name of its own, by which answers find it</source>
            <translation>Un nombre propio, por el que lo encuentran las respuestas</translation>
        </message>
        <message>
            <source>Which messages it answers</source>
            <translation>A qué mensajes responde</translation>
        </message>
        <message>
            <source>By their names, for the thread.</source>
            <translation>Por sus nombres, para el hilo.</translation>
        </message>
        <message>
            <source>More fields in its head</source>
            <translation>Más campos en su cabecera</translation>
        </message>
        <message>
            <source>Pictures come from {hosts}: who loads them is seen there, with time and place.</source>
            <translation>Hay imágenes que vienen de {hosts}: allí se ve quién las carga, cuándo y dónde.</translation>
        </message>
        <message>
            <source>When your readers open it</source>
            <translation>Cuándo lo abren tus lectores</translation>
        </message>
        <message>
            <source>The names of the files</source>
            <translation>Los nombres de los archivos</translation>
        </message>
        <message>
            <source>Such files can name their author, a program or a computer: {names}.</source>
            <translation>Estos archivos pueden nombrar a su autor, un programa o un ordenador: {names}.</translation>
        </message>
        <message>
            <source>What Tintero cannot look into</source>
            <translation>Lo que Tintero no puede examinar</translation>
        </message>
        <message>
            <source>The file names {people}.</source>
            <translation>El archivo nombra a {people}.</translation>
        </message>
        <message>
            <source>The picture tells where it was taken, and when and with what.</source>
            <translation>La imagen dice dónde se tomó, cuándo y con qué.</translation>
        </message>
        <message>
            <source>The picture tells when and with what it was taken.</source>
            <translation>La imagen dice cuándo y con qué se tomó.</translation>
        </message>
        <message>
            <source>May tell where it was taken: it cannot be taken out of this kind of picture.</source>
            <translation>Puede decir dónde se tomó: en este tipo de imagen no se puede quitar.</translation>
        </message>
        <message>
            <source>The time is given as everywhere on earth (UTC).</source>
            <translation>La hora se da como en todo el mundo (UTC).</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Tu zona horaria</translation>
        </message>
        <message>
            <source>No field names them.</source>
            <translation>Ningún campo los nombra.</translation>
        </message>
        <message>
            <source>Your mail program, its version and your system</source>
            <translation>Tu programa de correo, su versión y tu sistema</translation>
        </message>
        <message>
            <source>The server hears {name} in its place.</source>
            <translation>El servidor oye {name} en su lugar.</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>El nombre de este ordenador</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in Bcc are told to the server alone.</source>
            <translation>
                <numerusform>%n dirección en Cco la conoce solo el servidor.</numerusform>
                <numerusform>%n direcciones en Cco las conoce solo el servidor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets a blind copy</source>
            <translation>Quién recibe una copia oculta</translation>
        </message>
        <message>
            <source>No place, time or camera is in the pictures: {names}.</source>
            <translation>Las imágenes no llevan lugar, hora ni cámara: {names}.</translation>
        </message>
        <message>
            <source>Where your pictures were taken</source>
            <translation>Dónde se tomaron tus imágenes</translation>
        </message>
        <message>
            <source>The server that takes it sees it, and some write it into the message. No mail program can prevent that.</source>
            <translation>El servidor que lo recibe la ve, y algunos la escriben en el mensaje. Ningún programa de correo puede evitarlo.</translation>
        </message>
        <message>
            <source>Your internet address</source>
            <translation>Tu dirección de internet</translation>
        </message>
        <message>
            <source>Readers can see</source>
            <translation>Lo que ven los lectores</translation>
        </message>
        <message>
            <source>Nobody learns from it</source>
            <translation>Lo que nadie sabrá por él</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En el camino</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Revisar al escribir</translation>
        </message>
        <message>
            <source>Next misspelled word</source>
            <translation>Siguiente palabra mal escrita</translation>
        </message>
        <message>
            <source>Previous misspelled word</source>
            <translation>Anterior palabra mal escrita</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>Language of this message…</source>
            <translation>Idioma de este mensaje…</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Word count</source>
            <translation>Recuento de palabras</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>This message is not saved</source>
            <translation>Este mensaje no está guardado</translation>
        </message>
        <message>
            <source>{reason}. If the window closes, the text is lost.</source>
            <translation>{reason}. Si se cierra la ventana, se pierde el texto.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Close and lose the text</source>
            <translation>Cerrar y perder el texto</translation>
        </message>
    </context>
    <context>
        <name>WritingField</name>
        <message>
            <source>Insert a field</source>
            <translation>Insertar un campo</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>Markdown as you type</source>
            <translation>Markdown al escribir</translation>
        </message>
        <message>
            <source>**bold**, *italic*, `code`, # heading, &gt; quote and --- become what they mean. Undo takes it back.</source>
            <translation>**negrita**, *cursiva*, `código`, # título, &gt; cita y --- se convierten en lo que significan. Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Quotation marks and dashes</source>
            <translation>Comillas y rayas</translation>
        </message>
        <message>
            <source>Straight quotation marks, double hyphens and three dots become those of print.</source>
            <translation>Las comillas rectas, los guiones dobles y los tres puntos pasan a ser los de imprenta.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Como el mensaje</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Solo el texto</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Pegado</translation>
        </message>
        <message>
            <source>What text of other programs brings along: its look, its structure, or nothing but words.</source>
            <translation>Lo que trae el texto de otros programas: su aspecto, su estructura, o solo las palabras.</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Encima</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Where you write your answer: above the sealed original, or below it.</source>
            <translation>Dónde escribes tu respuesta: encima del original sellado, o debajo.</translation>
        </message>
        <message>
            <source>Signature and quote</source>
            <translation>Firma y cita</translation>
        </message>
        <message>
            <source>Where the signature of a reply stands: above what is quoted, or below it.</source>
            <translation>Dónde va la firma de una respuesta: encima de lo citado, o debajo.</translation>
        </message>
        <message>
            <source>Signature mark</source>
            <translation>Marca de firma</translation>
        </message>
        <message>
            <source>A line with two hyphens, by which mail programs know signatures. Never above a quote.</source>
            <translation>Una línea con dos guiones, por la que los programas de correo reconocen las firmas. Nunca encima de una cita.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>Como se escribe</translation>
        </message>
        <message>
            <source>Of this program's language</source>
            <translation>Del idioma de este programa</translation>
        </message>
    </context>
    <context>
        <name>WritingRooms</name>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Snippet…</source>
            <translation>Fragmento…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Nuevo desde plantilla…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Guardar como plantilla…</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Versiones anteriores…</translation>
        </message>
        <message>
            <source>Insert template…</source>
            <translation>Insertar plantilla…</translation>
        </message>
    </context>
    <context>
        <name>YouPage</name>
        <message>
            <source>Who is writing?</source>
            <translation>¿Quién escribe?</translation>
        </message>
        <message>
            <source>This is what people see when your mail arrives.</source>
            <translation>Esto es lo que se ve cuando llega tu correo.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Readers see it beside your address.</source>
            <translation>Se ve junto a tu dirección.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Las respuestas van a</translation>
        </message>
        <message>
            <source>Only if answers should go to another address. Most people leave it empty.</source>
            <translation>Solo si las respuestas deben ir a otra dirección. La mayoría lo deja vacío.</translation>
        </message>
        <message>
            <source>Answers to another address</source>
            <translation>Respuestas a otra dirección</translation>
        </message>
        <message>
            <source>Try it with a practice server</source>
            <translation>Probar con un servidor de práctica</translation>
        </message>
        <message>
            <source>A server inside this program. Nothing leaves this computer.</source>
            <translation>Un servidor dentro de este programa. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Traer de Thunderbird…</translation>
        </message>
        <message>
            <source>Names, addresses and servers; passwords stay where they are.</source>
            <translation>Nombres, direcciones y servidores; las contraseñas se quedan donde están.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Continue: the address is missing</source>
            <translation>Continuar: falta la dirección</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Port {port}, TLS from the first byte</source>
            <translation>Puerto {port}, TLS desde el primer byte</translation>
        </message>
        <message>
            <source>Port {port}, STARTTLS</source>
            <translation>Puerto {port}, STARTTLS</translation>
        </message>
        <message>
            <source>Not proven: choose it only if you know this name.</source>
            <translation>Sin comprobar: elígelo solo si conoces este nombre.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>More about this question</source>
            <translation>Más sobre esta pregunta</translation>
        </message>
        <message>
            <source>Not in this message</source>
            <translation>No en este mensaje</translation>
        </message>
        <message>
            <source>Do not ask about this again</source>
            <translation>No volver a preguntar esto</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>As it is read</source>
            <translation>Así se lee</translation>
        </message>
    </context>
    <context>
        <name>_Templates</name>
        <message>
            <source>Write a message and choose Save as template from the Message menu.</source>
            <translation>Escribe un mensaje y elige Guardar como plantilla en el menú Mensaje.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Aún no hay plantillas</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>_ZoneBox</name>
        <message>
            <source>Here ({name})</source>
            <translation>Aquí ({name})</translation>
        </message>
    </context>
</TS>
