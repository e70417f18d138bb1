<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tintero</source>
            <translation>Sobre o Tintero</translation>
        </message>
        <message>
            <source>A desktop mail program that starts from writing.</source>
            <translation>Um programa de e-mail para o desktop que parte da escrita.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versão {version}</translation>
        </message>
        <message>
            <source>Copy the version and what it runs on</source>
            <translation>Copiar a versão e o ambiente em que roda</translation>
        </message>
        <message>
            <source>Qt {qt} · Python {python}</source>
            <translation>Qt {qt} · Python {python}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Software livre sob a licença MIT.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licenças…</translation>
        </message>
        <message>
            <source>Report a fault…</source>
            <translation>Relatar uma falha…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Contas</translation>
        </message>
        <message>
            <source>Alt with an arrow moves the account</source>
            <translation>Alt com uma seta move a conta</translation>
        </message>
        <message>
            <source>usual sender</source>
            <translation>remetente padrão</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Remove account…</source>
            <translation>Remover conta…</translation>
        </message>
        <message>
            <source>Make it the usual sender</source>
            <translation>Tornar remetente padrão</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>More about this account</source>
            <translation>Mais sobre esta conta</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Ativar</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desativar</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>Switched off. It sends nothing; its messages wait in the Outbox.</source>
            <translation>Desativada. Ela não envia nada; suas mensagens esperam na Caixa de saída.</translation>
        </message>
        <message>
            <source>{state}, usual sender</source>
            <translation>{state}, remetente padrão</translation>
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
            <translation>Acesso</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envio</translation>
        </message>
    </context>
    <context>
        <name>AccountTransfer</name>
        <message>
            <source>Save the accounts to a file</source>
            <translation>Salvar as contas em um arquivo</translation>
        </message>
        <message>
            <source>Add accounts from a file</source>
            <translation>Adicionar contas de um arquivo</translation>
        </message>
        <message>
            <source>Accounts (*.json);;All files (*)</source>
            <translation>Contas (*.json);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Look at the servers: your password will go there. Add them only if the file comes from you or from somebody you trust. Passwords are asked for afterwards; accounts that are here already are passed over.</source>
            <translation>Observe os servidores: sua senha irá para lá. Adicione-os só se o arquivo vier de você ou de alguém em quem você confia. As senhas são pedidas depois; contas que já estão aqui são ignoradas.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Não adicionar</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Adicionar</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>Ready</source>
            <translation>Pronta</translation>
        </message>
        <message>
            <source>Needs sign-in</source>
            <translation>Precisa entrar</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Not reached, tries again</source>
            <translation>Sem resposta, tentará de novo</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desativada</translation>
        </message>
        <message>
            <source>{host}, port {port}, TLS from the first byte</source>
            <translation>{host}, porta {port}, TLS desde o primeiro byte</translation>
        </message>
        <message>
            <source>{host}, port {port}, STARTTLS</source>
            <translation>{host}, porta {port}, STARTTLS</translation>
        </message>
        <message>
            <source>{host}, port {port}, not encrypted</source>
            <translation>{host}, porta {port}, sem criptografia</translation>
        </message>
        <message>
            <source>Password of {user}, in the system's keyring</source>
            <translation>Senha de {user}, no chaveiro do sistema</translation>
        </message>
        <message>
            <source>Password of {user}, in the vault</source>
            <translation>Senha de {user}, no cofre</translation>
        </message>
        <message>
            <source>Password of {user}, known until Tintero ends</source>
            <translation>Senha de {user}, lembrada até o Tintero ser encerrado</translation>
        </message>
        <message>
            <source>Password of {user}, told by a command</source>
            <translation>Senha de {user}, fornecida por um comando</translation>
        </message>
        <message>
            <source>The password of {user} is missing</source>
            <translation>Falta a senha de {user}</translation>
        </message>
        <message>
            <source>Permission of the provider, in the system's keyring</source>
            <translation>Permissão do provedor, no chaveiro do sistema</translation>
        </message>
        <message>
            <source>Permission of the provider, in the vault</source>
            <translation>Permissão do provedor, no cofre</translation>
        </message>
        <message>
            <source>Permission of the provider, known until Tintero ends</source>
            <translation>Permissão do provedor, lembrada até o Tintero ser encerrado</translation>
        </message>
        <message>
            <source>You are not signed in with the provider</source>
            <translation>Você não entrou na conta do provedor</translation>
        </message>
        <message>
            <source>No sign-in: the server knows this computer</source>
            <translation>Sem identificação: o servidor conhece este computador</translation>
        </message>
        <message>
            <source>Answers go to {address}</source>
            <translation>As respostas vão para {address}</translation>
        </message>
        <message>
            <source>Always a copy to {names}</source>
            <translation>Sempre uma cópia para {names}</translation>
        </message>
        <message>
            <source>Always a hidden copy to {names}</source>
            <translation>Sempre uma cópia oculta para {names}</translation>
        </message>
        <message>
            <source>Also answers for {patterns}</source>
            <translation>Responde também por {patterns}</translation>
        </message>
        <message>
            <source>Writes to {domains}</source>
            <translation>Escreve para {domains}</translation>
        </message>
        <message>
            <source>Sends over {host}</source>
            <translation>Envia por {host}</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Save the accounts to a file…</source>
            <translation>Salvar as contas em um arquivo…</translation>
        </message>
        <message>
            <source>Add accounts from a file…</source>
            <translation>Adicionar contas de um arquivo…</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Importar do Thunderbird…</translation>
        </message>
        <message>
            <source>More about accounts</source>
            <translation>Mais sobre contas</translation>
        </message>
        <message>
            <source>Sent mail and drafts stay. Its password is forgotten.</source>
            <translation>As mensagens enviadas e os rascunhos ficam. A senha é esquecida.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Remover “{name}”</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Remover conta</translation>
        </message>
        <message>
            <source>Sign out of “{name}”</source>
            <translation>Sair de “{name}”</translation>
        </message>
        <message>
            <source>Forget the password of “{name}”</source>
            <translation>Esquecer a senha de “{name}”</translation>
        </message>
        <message>
            <source>The provider is told that Tintero may send for you no longer. Messages wait in the Outbox until you sign in again.</source>
            <translation>O provedor é avisado de que o Tintero não pode mais enviar por você. As mensagens esperam na Caixa de saída até você entrar de novo.</translation>
        </message>
        <message>
            <source>It is deleted on this computer. Messages wait in the Outbox until you type it again.</source>
            <translation>Ela é apagada deste computador. As mensagens esperam na Caixa de saída até você digitá-la de novo.</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Continuar conectado</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Remove “{address}”</source>
            <translation>Remover “{address}”</translation>
        </message>
        <message>
            <source>Drafts from there are sent from the first identity of the account. Nothing else changes.</source>
            <translation>Os rascunhos dela são enviados com a primeira identidade da conta. Nada mais muda.</translation>
        </message>
        <message>
            <source>Remove identity</source>
            <translation>Remover identidade</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Testar de novo</translation>
        </message>
        <message>
            <source>This account can send</source>
            <translation>Esta conta pode enviar</translation>
        </message>
        <message>
            <source>The server took everything but a message.</source>
            <translation>O servidor aceitou tudo, menos uma mensagem.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Testar agora</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>A conversa</translation>
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
            <translation>Enviar agora, sem poder desfazer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Anexar arquivos…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Prioridade alta</translation>
        </message>
        <message>
            <source>Normal priority</source>
            <translation>Prioridade normal</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Prioridade baixa</translation>
        </message>
        <message>
            <source>Ask for a read receipt</source>
            <translation>Pedir confirmação de leitura</translation>
        </message>
        <message>
            <source>Ask for a delivery report</source>
            <translation>Pedir relatório de entrega</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensagem</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Inserir</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormatar</translation>
        </message>
        <message>
            <source>Too&amp;ls</source>
            <translation>&amp;Ferramentas</translation>
        </message>
        <message>
            <source>O&amp;ptions</source>
            <translation>O&amp;pções</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>I&amp;r para</translation>
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
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Próxima parte da janela</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior da janela</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menus</translation>
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
            <translation>“{subject}” já seguiu adiante.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código-fonte da mensagem</translation>
        </message>
        <message>
            <source>“{subject}” was stopped and stays in the Outbox.</source>
            <translation>“{subject}” foi interrompida e fica na Caixa de saída.</translation>
        </message>
        <message>
            <source>Not sent. “{subject}” is in Drafts.</source>
            <translation>Não enviada. “{subject}” está em Rascunhos.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Send it a second time?</source>
            <translation>Enviar uma segunda vez?</translation>
        </message>
        <message>
            <source>“{subject}” may have arrived already. Whoever has it may get it twice. {known}</source>
            <translation>“{subject}” pode já ter chegado. Quem a tem pode recebê-la duas vezes. {known}</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Não enviar</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Delete this message?</source>
            <translation>Excluir esta mensagem?</translation>
        </message>
        <message>
            <source>“{subject}” was not sent. Nothing of it stays.</source>
            <translation>“{subject}” não foi enviada. Nada dela fica.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>Aftermath</name>
        <message>
            <source>Draft discarded</source>
            <translation>Rascunho descartado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>AppActions</name>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>Mail window</source>
            <translation>Janela de e-mail</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Adicionar uma conta…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Comandos…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>About Tintero</source>
            <translation>Sobre o Tintero</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
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
            <translation>Perguntando a {host}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Ask {host} whether it arrived?</source>
            <translation>Perguntar a {host} se ela chegou?</translation>
        </message>
        <message>
            <source>Tintero signs in there as your account does for sending, looks for this message in your folder of sent mail, and changes nothing in it.</source>
            <translation>O Tintero entra lá como sua conta faz para enviar, procura esta mensagem na pasta das enviadas e não muda nada nela.</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Perguntar ao servidor</translation>
        </message>
        <message>
            <source>The server has “{subject}”: a copy is in its folder “{folder}”.</source>
            <translation>O servidor tem “{subject}”: há uma cópia na pasta “{folder}” dele.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>{what}. Nothing was changed; whether the message arrived is as unknown as before.</source>
            <translation>{what}. Nada foi alterado; continua sem se saber se a mensagem chegou.</translation>
        </message>
        <message>
            <source>The server could not be asked</source>
            <translation>Não foi possível perguntar ao servidor</translation>
        </message>
        <message>
            <source>A copy is there, but it proves nothing</source>
            <translation>Há uma cópia, mas ela não prova nada</translation>
        </message>
        <message>
            <source>Part of the recipients were confirmed before, and the copy in “{folder}” may be theirs. Ask the others before you send it again.</source>
            <translation>Parte dos destinatários já estava confirmada, e a cópia em “{folder}” pode ser deles. Pergunte aos outros antes de enviar de novo.</translation>
        </message>
        <message>
            <source>There is nothing to look in</source>
            <translation>Não há onde procurar</translation>
        </message>
        <message>
            <source>{host} has no folder for sent mail. Ask the recipient before you send it again.</source>
            <translation>{host} não tem pasta de mensagens enviadas. Pergunte ao destinatário antes de enviar de novo.</translation>
        </message>
        <message>
            <source>No copy was found</source>
            <translation>Nenhuma cópia encontrada</translation>
        </message>
        <message>
            <source>There is none in “{folder}”. That proves nothing: not every provider keeps what programs send. Ask the recipient before you send it again.</source>
            <translation>Não há nenhuma em “{folder}”. Isso não prova nada: nem todo provedor guarda o que os programas enviam. Pergunte ao destinatário antes de enviar de novo.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Remover link</translation>
        </message>
        <message>
            <source>{key} and a click go to this place in the text.</source>
            <translation>{key} e um clique levam a esse lugar do texto.</translation>
        </message>
        <message>
            <source>{key} and a click open:</source>
            <translation>{key} e um clique abrem:</translation>
        </message>
        <message>
            <source>This is no address of a page or a mailbox.</source>
            <translation>Isto não é o endereço de uma página nem de uma caixa de correio.</translation>
        </message>
        <message>
            <source>Start of the list</source>
            <translation>Início da lista</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Começar em</translation>
        </message>
        <message>
            <source>This is no whole number.</source>
            <translation>Isto não é um número inteiro.</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>O que ela mostra</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Descrição da imagem</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir link</translation>
        </message>
        <message>
            <source>Copy the address of the link</source>
            <translation>Copiar o endereço do link</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Tamanho da imagem</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequena</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Da largura do texto</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Tamanho original</translation>
        </message>
        <message>
            <source>Describe the picture…</source>
            <translation>Descrever a imagem…</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>picture</source>
            <translation>imagem</translation>
        </message>
        <message>
            <source>“{name}” cannot be packed</source>
            <translation>“{name}” não pode ser compactado</translation>
        </message>
        <message>
            <source>It is empty, too large for a mail, or cannot be read. It is not in the message.</source>
            <translation>Ela está vazia, é grande demais para um e-mail ou não pode ser lida. Não está na mensagem.</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Compactar em um arquivo ZIP</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be attached</source>
            <translation>
                <numerusform>%n arquivo não pôde ser anexado</numerusform>
                <numerusform>%n arquivos não puderam ser anexados</numerusform>
            </translation>
        </message>
        <message>
            <source>The first: {title}. {sentence}</source>
            <translation>O primeiro: {title}. {sentence}</translation>
        </message>
        <message>
            <source>This picture cannot be shown</source>
            <translation>Esta imagem não pode ser mostrada</translation>
        </message>
        <message>
            <source>“{name}” stays attached as it is.</source>
            <translation>“{name}” continua anexado como está.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Name that the reader sees</source>
            <translation>Nome que o leitor vê</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Nenhum programa abre este arquivo</translation>
        </message>
        <message>
            <source>“{name}” is in the message. Save it to look at it.</source>
            <translation>“{name}” está na mensagem. Salve para ver.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvar como</translation>
        </message>
        <message>
            <source>The file could not be saved</source>
            <translation>O arquivo não pôde ser salvo</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStrip</name>
        <message>
            <source>Files of this message</source>
            <translation>Arquivos desta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Salvo {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Não salvo</translation>
        </message>
        <message>
            <source>{reason}. Your text is only in this window.</source>
            <translation>{reason}. Seu texto está só nesta janela.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Save a backup of everything but passwords</source>
            <translation>Salvar um backup de tudo, menos das senhas</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>They would stay behind. Send them first, or take them back from the Outbox.</source>
            <translation>Elas ficariam para trás. Envie-as antes ou retire-as da Caixa de saída.</translation>
        </message>
        <message>
            <source>Messages wait in the Outbox</source>
            <translation>Há mensagens esperando na Caixa de saída</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Backups (*.zip);;All files (*)</source>
            <translation>Backups (*.zip);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>It takes the place of what is here when Tintero starts again. What is here now is kept in a folder beside it. Passwords are asked for anew: look at the servers, they will go there. Messages that were waiting are shown as “May have arrived”.</source>
            <translation>Ele toma o lugar do que está aqui quando o Tintero iniciar de novo. O que está aqui agora fica guardado em uma pasta ao lado. As senhas são pedidas de novo: observe os servidores, elas irão para lá. As mensagens que esperavam aparecem como “Pode ter chegado”.</translation>
        </message>
        <message>
            <source>Restore nothing</source>
            <translation>Não restaurar</translation>
        </message>
        <message>
            <source>Restore and quit</source>
            <translation>Restaurar e sair</translation>
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
            <translation>Anexar arquivos ({keys})</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>New from template ({keys})</source>
            <translation>Nova de um modelo ({keys})</translation>
        </message>
        <message>
            <source>As the reader sees it ({keys})</source>
            <translation>Como o leitor verá ({keys})</translation>
        </message>
        <message>
            <source>Options of this message</source>
            <translation>Opções desta mensagem</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Read receipt</source>
            <translation>Confirmação de leitura</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Relatório de entrega</translation>
        </message>
        <message>
            <source>Read receipt: readers are asked to confirm. Click to ask no longer.</source>
            <translation>Confirmação de leitura: pede-se aos leitores que confirmem. Clique para não pedir mais.</translation>
        </message>
        <message>
            <source>Delivery report: mail servers are asked to report. Click to ask no longer.</source>
            <translation>Relatório de entrega: pede-se um relatório aos servidores de e-mail. Clique para não pedir mais.</translation>
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
            <translation>Prioridade alta</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Prioridade baixa</translation>
        </message>
        <message>
            <source>Click for normal priority</source>
            <translation>Clique para prioridade normal</translation>
        </message>
    </context>
    <context>
        <name>BrowserPages</name>
        <message>
            <source>You are signed in</source>
            <translation>Você entrou</translation>
        </message>
        <message>
            <source>You can close this page and go back to Tintero.</source>
            <translation>Você pode fechar esta página e voltar ao Tintero.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Você não entrou</translation>
        </message>
        <message>
            <source>Tintero may not send for you. Its window says what to do next.</source>
            <translation>O Tintero não pode enviar por você. A janela dele diz o que fazer agora.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nada aqui</translation>
        </message>
        <message>
            <source>This page waits for the answer of a sign-in.</source>
            <translation>Esta página espera a resposta de um acesso.</translation>
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
            <translation>Progresso</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
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
            <translation>Espera sua conta</translation>
        </message>
        <message>
            <source>Another message of this account needs you first.</source>
            <translation>Outra mensagem desta conta precisa de você antes.</translation>
        </message>
        <message>
            <source>Its account is switched off</source>
            <translation>A conta dela está desativada</translation>
        </message>
        <message>
            <source>It is safe here, and goes when you switch it on.</source>
            <translation>Ela está segura aqui e sai quando você ativar a conta.</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>O envio está em pausa</translation>
        </message>
        <message>
            <source>The server does not keep messages until their time, so it waits here.</source>
            <translation>O servidor não guarda mensagens até a hora delas, então ela espera aqui.</translation>
        </message>
        <message>
            <source>{why} It goes when this computer is on at that time, or as soon as it is.</source>
            <translation>{why} Ela sai se este computador estiver ligado nessa hora, ou assim que estiver.</translation>
        </message>
        <message>
            <source>The server sends it then. It can no longer be stopped from here.</source>
            <translation>O servidor a envia nessa hora. Daqui ela não pode mais ser interrompida.</translation>
        </message>
        <message>
            <source>Goes when this computer is on at that time, or as soon as it is.</source>
            <translation>Sai se este computador estiver ligado nessa hora, ou assim que estiver.</translation>
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
            <translation>Não conectar</translation>
        </message>
        <message>
            <source>Trust this one certificate for this server…</source>
            <translation>Confiar neste certificado para este servidor…</translation>
        </message>
        <message>
            <source>I compared the fingerprint with what my provider or administrator told me</source>
            <translation>Comparei a impressão digital com a que meu provedor ou administrador me informou</translation>
        </message>
        <message>
            <source>Whoever made this certificate can read your mail and your password. The exception holds for this certificate at this host and port only, and is void as soon as the server shows another one.</source>
            <translation>Quem fez este certificado pode ler seus e-mails e sua senha. A exceção vale só para este certificado neste servidor e nesta porta, e perde a validade assim que o servidor mostrar outro.</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Confiar</translation>
        </message>
        <message>
            <source>Issued by an authority that this computer trusts</source>
            <translation>Emitido por uma autoridade em que este computador confia</translation>
        </message>
        <message>
            <source>Not issued by an authority that this computer trusts</source>
            <translation>Não emitido por uma autoridade em que este computador confia</translation>
        </message>
        <message>
            <source>Made for the name of this server</source>
            <translation>Feito para o nome deste servidor</translation>
        </message>
        <message>
            <source>Not made for the name of this server</source>
            <translation>Não foi feito para o nome deste servidor</translation>
        </message>
        <message>
            <source>Valid today</source>
            <translation>Válido hoje</translation>
        </message>
        <message>
            <source>Not valid today</source>
            <translation>Não é válido hoje</translation>
        </message>
        <message>
            <source>Revoked by whoever issued it</source>
            <translation>Revogado por quem o emitiu</translation>
        </message>
        <message>
            <source>Not revoked by whoever issued it</source>
            <translation>Não revogado por quem o emitiu</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: no answer</source>
            <translation>Não se pôde verificar se foi revogado: sem resposta</translation>
        </message>
        <message>
            <source>Whether it was revoked could not be checked: it names nobody to ask</source>
            <translation>Não se pôde verificar se foi revogado: ele não indica a quem perguntar</translation>
        </message>
        <message>
            <source>You asked for</source>
            <translation>Você pediu</translation>
        </message>
        <message>
            <source>It is for</source>
            <translation>É para</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido a partir de</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido até</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>Any colour</source>
            <translation>Qualquer cor</translation>
        </message>
        <message>
            <source>Hue and lightness</source>
            <translation>Matiz e luminosidade</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensidade</translation>
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
            <translation>Lê-se bem: contraste de {ratio} para 1.</translation>
        </message>
        <message>
            <source>For large letters only: contrast {ratio} to 1.</source>
            <translation>Só para letras grandes: contraste de {ratio} para 1.</translation>
        </message>
        <message>
            <source>Hard to read: contrast {ratio} to 1.</source>
            <translation>Difícil de ler: contraste de {ratio} para 1.</translation>
        </message>
    </context>
    <context>
        <name>ColourMenu</name>
        <message>
            <source>No highlight</source>
            <translation>Sem realce</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>More colours…</source>
            <translation>Mais cores…</translation>
        </message>
        <message>
            <source>Colours of this message</source>
            <translation>Cores desta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>black</source>
            <translation>preto</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>cinza</translation>
        </message>
        <message>
            <source>white</source>
            <translation>branco</translation>
        </message>
        <message>
            <source>red</source>
            <translation>vermelho</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>laranja</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarelo</translation>
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
            <translation>Configurações: {page}</translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>Suggested recipients</source>
            <translation>Destinatários sugeridos</translation>
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
            <translation>Nova mensagem – Tintero</translation>
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
            <translation>Envio em pausa</translation>
        </message>
        <message>
            <source>Offline: 1 message waits</source>
            <translation>Off-line: 1 mensagem espera</translation>
        </message>
        <message>
            <source>Offline: {count} messages wait</source>
            <translation>Off-line: {count} mensagens esperam</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
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
            <translation>{words} palavras, {characters} caracteres, {letters} sem espaços</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} words</source>
            <translation>
                <numerusform>%n de {total} palavras</numerusform>
                <numerusform>%n de {total} palavras</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 palavra</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palavra</numerusform>
                <numerusform>%n palavras</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CropDialog</name>
        <message>
            <source>Crop {name}</source>
            <translation>Cortar {name}</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Imagem inteira</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Arrow keys move the part that stays; with Shift or Ctrl they move its edges.</source>
            <translation>As setas movem a parte que fica; com Shift ou Ctrl, movem as bordas dela.</translation>
        </message>
        <message>
            <source>{width} by {height} pixels stay</source>
            <translation>Ficam {width} por {height} pixels</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>The part that stays: from {left} to {right} % across, from {top} to {bottom} % down</source>
            <translation>A parte que fica: de {left} a {right} % na largura, de {top} a {bottom} % na altura</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>ontem, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Amanhã</translation>
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
            <translation>Esta mensagem já seguiu adiante.</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código-fonte da mensagem</translation>
        </message>
        <message>
            <source>Not sent. The text is in Drafts.</source>
            <translation>Não enviada. O texto está em Rascunhos.</translation>
        </message>
        <message>
            <source>This draft is open in a window.</source>
            <translation>Este rascunho está aberto em uma janela.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Rascunho descartado</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts discarded</source>
            <translation>
                <numerusform>%n rascunho descartado</numerusform>
                <numerusform>%n rascunhos descartados</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Message deleted</source>
            <translation>Mensagem excluída</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted</source>
            <translation>
                <numerusform>%n mensagem excluída</numerusform>
                <numerusform>%n mensagens excluídas</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Salvar a mensagem</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Salvo como {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages saved</source>
            <translation>
                <numerusform>%n mensagem salva</numerusform>
                <numerusform>%n mensagens salvas</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a mailbox</source>
            <translation>Salvar como caixa de correio</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>mensagens</translation>
        </message>
        <message>
            <source>No program opens {name}</source>
            <translation>Nenhum programa abre {name}</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Salvar o arquivo</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Mudar a hora…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
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
            <translation>Encaminhar</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Encaminhar como anexo</translation>
        </message>
        <message>
            <source>Open in a window</source>
            <translation>Abrir em uma janela</translation>
        </message>
        <message>
            <source>Delivery details…</source>
            <translation>Detalhes da entrega…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver código-fonte…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Salvar como arquivo…</translation>
        </message>
        <message>
            <source>Save as a mailbox (mbox)…</source>
            <translation>Salvar como caixa de correio (mbox)…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Salvar como PDF…</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Editar como nova</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Continuar escrevendo</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} e mais %n</numerusform>
                <numerusform>{names} e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DefaultOffer</name>
        <message>
            <source>Make Tintero the mail program of this desktop</source>
            <translation>Fazer do Tintero o programa de e-mail desta área de trabalho</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>A área de trabalho não aceitou. Escolha o Tintero nas configurações dela, onde ficam os programas padrão.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>Agreed, not confirmed</source>
            <translation>Aceito, não confirmado</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceito</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Adiado</translation>
        </message>
        <message>
            <source>Not yet asked</source>
            <translation>Ainda não perguntado</translation>
        </message>
        <message>
            <source>The server does not send delivery reports.</source>
            <translation>O servidor não envia relatórios de entrega.</translation>
        </message>
        <message>
            <source>A delivery report was asked for.</source>
            <translation>Foi pedido um relatório de entrega.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryReport</name>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, sent {time}</source>
            <translation>Este relatório é sobre “{subject}”, enviada: {time}</translation>
        </message>
        <message>
            <source>This report is about “{subject}”, written {time}</source>
            <translation>Este relatório é sobre “{subject}”, escrita: {time}</translation>
        </message>
        <message>
            <source>Not delivered: {who}.</source>
            <translation>Não entregue: {who}.</translation>
        </message>
        <message>
            <source>Not delivered yet, but still being tried: {who}.</source>
            <translation>Ainda não entregue, as tentativas continuam: {who}.</translation>
        </message>
        <message>
            <source>Delivered: {who}.</source>
            <translation>Entregue: {who}.</translation>
        </message>
        <message>
            <source>Passed on to a server that reports nothing more: {who}.</source>
            <translation>Repassada a um servidor que não informa mais nada: {who}.</translation>
        </message>
        <message>
            <source>Passed on to the members of a list: {who}.</source>
            <translation>Repassada aos membros de uma lista: {who}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} e mais %n</numerusform>
                <numerusform>{names} e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
        </message>
        <message>
            <source>No conversation yet: this message was not offered to a server.</source>
            <translation>Nenhuma conversa ainda: esta mensagem não foi oferecida a nenhum servidor.</translation>
        </message>
        <message>
            <source>Conversation with the server</source>
            <translation>Conversa com o servidor</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar tudo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Conversation, passwords left out</source>
            <translation>Conversa, sem as senhas</translation>
        </message>
        <message>
            <source>Message-ID {id}</source>
            <translation>Message-ID {id}</translation>
        </message>
        <message>
            <source>Attempts: {count}</source>
            <translation>Tentativas: {count}</translation>
        </message>
        <message>
            <source>The server answered: {reply}</source>
            <translation>O servidor respondeu: {reply}</translation>
        </message>
        <message>
            <source>The server keeps a copy in its folder “{folder}”, so it has taken the message.</source>
            <translation>O servidor guarda uma cópia na pasta “{folder}” dele, portanto aceitou a mensagem.</translation>
        </message>
    </context>
    <context>
        <name>DropZones</name>
        <message>
            <source>Drop files here</source>
            <translation>Solte os arquivos aqui</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>No texto</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Anexar</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Message text</source>
            <translation>Texto da mensagem</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
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
            <translation>Pré-formatado</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrito</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Itálico</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Sublinhado</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Align left</source>
            <translation>Alinhar à esquerda</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centralizar</translation>
        </message>
        <message>
            <source>Align right</source>
            <translation>Alinhar à direita</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Justificar</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista com marcadores</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Outdent</source>
            <translation>Diminuir recuo</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>Aumentar recuo</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citação</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Remover link</translation>
        </message>
        <message>
            <source>Horizontal line</source>
            <translation>Linha horizontal</translation>
        </message>
        <message>
            <source>Clear formatting</source>
            <translation>Limpar formatação</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Colar sem formatação</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Linha acima</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Linha abaixo</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Coluna antes</translation>
        </message>
        <message>
            <source>Column after</source>
            <translation>Coluna depois</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Remover linha</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Remover coluna</translation>
        </message>
        <message>
            <source>Remove table</source>
            <translation>Remover tabela</translation>
        </message>
        <message>
            <source>Larger text on screen</source>
            <translation>Texto maior na tela</translation>
        </message>
        <message>
            <source>Smaller text on screen</source>
            <translation>Texto menor na tela</translation>
        </message>
        <message>
            <source>Usual size on screen</source>
            <translation>Tamanho normal na tela</translation>
        </message>
        <message>
            <source>Start at…</source>
            <translation>Começar em…</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Sobrescrito</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Subscrito</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto menor</translation>
        </message>
        <message>
            <source>CAPITAL LETTERS</source>
            <translation>MAIÚSCULAS</translation>
        </message>
        <message>
            <source>small letters</source>
            <translation>minúsculas</translation>
        </message>
        <message>
            <source>Each Word With A Capital</source>
            <translation>Cada Palavra Com Maiúscula</translation>
        </message>
        <message>
            <source>Copy format</source>
            <translation>Copiar formato</translation>
        </message>
        <message>
            <source>Paste format</source>
            <translation>Colar formato</translation>
        </message>
        <message>
            <source>Remove the background</source>
            <translation>Remover o fundo</translation>
        </message>
        <message>
            <source>• Disc</source>
            <translation>• Disco</translation>
        </message>
        <message>
            <source>◦ Circle</source>
            <translation>◦ Círculo</translation>
        </message>
        <message>
            <source>▪ Square</source>
            <translation>▪ Quadrado</translation>
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
            <translation>A. Letras maiúsculas</translation>
        </message>
        <message>
            <source>i. Small Roman numbers</source>
            <translation>i. Algarismos romanos minúsculos</translation>
        </message>
        <message>
            <source>I. Large Roman numbers</source>
            <translation>I. Algarismos romanos maiúsculos</translation>
        </message>
        <message>
            <source>Count on from the list above</source>
            <translation>Continuar a numeração da lista acima</translation>
        </message>
        <message>
            <source>As the reader's program likes</source>
            <translation>Como o programa do leitor preferir</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Simples</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequena</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>By the first letter</source>
            <translation>Pela primeira letra</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>Da esquerda para a direita</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>Da direita para a esquerda</translation>
        </message>
        <message>
            <source>Quote one level deeper</source>
            <translation>Um nível de citação a mais</translation>
        </message>
        <message>
            <source>Quote one level less</source>
            <translation>Um nível de citação a menos</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Carregando imagens: {number} de {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>A picture on the internet was not loaded</source>
            <translation>Uma imagem da internet não foi carregada</translation>
        </message>
        <message>
            <source>{count} pictures on the internet were not loaded</source>
            <translation>{count} imagens da internet não foram carregadas</translation>
        </message>
        <message>
            <source>Showing pictures tells {hosts} that you read this message, and when.</source>
            <translation>Ao mostrar as imagens, {hosts} fica sabendo que você lê esta mensagem, e quando.</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imagens</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} imagens não puderam ser carregadas</translation>
        </message>
        <message>
            <source> and </source>
            <translation> e </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} e outros ({count})</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereRoom</name>
        <message>
            <source>A picture is on the internet</source>
            <translation>Uma imagem está na internet</translation>
        </message>
        <message>
            <source>{count} pictures are on the internet</source>
            <translation>{count} imagens estão na internet</translation>
        </message>
        <message>
            <source>Loading it tells {hosts} that you have this text. Until then it does not go out.</source>
            <translation>Carregá-la revela a {hosts} que você tem este texto. Até lá ela não é enviada.</translation>
        </message>
        <message>
            <source>Loading them tells {hosts} that you have this text. Until then they do not go out.</source>
            <translation>Carregá-las revela a {hosts} que você tem este texto. Até lá elas não são enviadas.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Carregar e incorporar</translation>
        </message>
        <message>
            <source> and </source>
            <translation> e </translation>
        </message>
        <message>
            <source>{hosts} and others ({count})</source>
            <translation>{hosts} e outros ({count})</translation>
        </message>
        <message>
            <source>Loading pictures: {number} of {count}</source>
            <translation>Carregando imagens: {number} de {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>{count} pictures could not be loaded</source>
            <translation>{count} imagens não puderam ser carregadas</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>Nothing half-written</source>
            <translation>Nada pela metade</translation>
        </message>
        <message>
            <source>A message you begin and do not send waits here, also after a crash.</source>
            <translation>Uma mensagem que você começa e não envia espera aqui, mesmo depois de uma falha.</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>Nothing received yet</source>
            <translation>Nada recebido ainda</translation>
        </message>
        <message>
            <source>What you send through the practice account arrives here.</source>
            <translation>O que você envia pela conta de teste chega aqui.</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada agendado</translation>
        </message>
        <message>
            <source>A message that you send later waits here for its time.</source>
            <translation>Uma mensagem que você envia mais tarde espera aqui pela hora dela.</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Nada enviado ainda</translation>
        </message>
        <message>
            <source>You will find here what went out, to whom, and the server’s answer.</source>
            <translation>Aqui você encontra o que foi enviado, a quem, e a resposta do servidor.</translation>
        </message>
        <message>
            <source>Write first, set up later</source>
            <translation>Escreva primeiro, configure depois</translation>
        </message>
        <message>
            <source>Tintero keeps what you write.</source>
            <translation>O Tintero guarda o que você escreve.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurar uma conta</translation>
        </message>
        <message>
            <source>No draft with “{words}”</source>
            <translation>Nenhum rascunho com “{words}”</translation>
        </message>
        <message>
            <source>Nothing sent with “{words}”</source>
            <translation>Nada enviado com “{words}”</translation>
        </message>
        <message>
            <source>No message with “{words}”</source>
            <translation>Nenhuma mensagem com “{words}”</translation>
        </message>
        <message>
            <source>Search in Sent</source>
            <translation>Pesquisar em Enviados</translation>
        </message>
        <message>
            <source>Search in Drafts</source>
            <translation>Pesquisar em Rascunhos</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a pesquisa</translation>
        </message>
        <message>
            <source>{count} messages chosen</source>
            <translation>{count} mensagens selecionadas</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>(no recipient yet)</source>
            <translation>(ainda sem destinatário)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sem remetente)</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n others</source>
            <translation>
                <numerusform>{first} e mais %n</numerusform>
                <numerusform>{first} e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Entrar…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Configurações da conta…</translation>
        </message>
        <message>
            <source>Choose another sender…</source>
            <translation>Escolher outro remetente…</translation>
        </message>
        <message>
            <source>Set up an account…</source>
            <translation>Configurar uma conta…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Ver…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corrigir o endereço…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Ela chegou</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>o servidor</translation>
        </message>
        <message>
            <source>this number</source>
            <translation>este número</translation>
        </message>
        <message>
            <source>this</source>
            <translation>isto</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>o arquivo</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>esta conta</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>o provedor</translation>
        </message>
        <message>
            <source>this name</source>
            <translation>este nome</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox and is tried again by itself.</source>
            <translation>A mensagem está segura na Caixa de saída e será tentada de novo automaticamente.</translation>
        </message>
        <message>
            <source>The message was not delivered and is safe in the Outbox.</source>
            <translation>A mensagem não foi entregue e está segura na Caixa de saída.</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox.</source>
            <translation>A mensagem está segura na Caixa de saída.</translation>
        </message>
        <message>
            <source>The vault is locked</source>
            <translation>O cofre está trancado</translation>
        </message>
        <message>
            <source>The password is in the vault. Nothing was sent. Type the vault's passphrase in its window, then try it again.</source>
            <translation>A senha está no cofre. Nada foi enviado. Digite a frase secreta na janela do cofre e tente de novo.</translation>
        </message>
        <message>
            <source>The password is in the vault. The message is safe in the Outbox and goes as soon as you unlock the vault.</source>
            <translation>A senha está no cofre. A mensagem está segura na Caixa de saída e sai assim que você destrancar o cofre.</translation>
        </message>
        <message>
            <source>This is not the passphrase</source>
            <translation>Esta não é a frase secreta</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was changed. Type it again.</source>
            <translation>O cofre continua trancado e nada nele foi alterado. Digite-a de novo.</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>O cofre está danificado</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote, so nothing in it is used. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>O arquivo dele não é o que o Tintero gravou, portanto nada nele é usado. Recupere o arquivo de uma cópia, ou exclua o cofre nas configurações e digite as senhas de novo.</translation>
        </message>
        <message>
            <source>Its file is not what Tintero wrote. The message is safe in the Outbox. Bring the file back from a copy, or delete the vault in the settings and type the passwords again.</source>
            <translation>O arquivo dele não é o que o Tintero gravou. A mensagem está segura na Caixa de saída. Recupere o arquivo de uma cópia, ou exclua o cofre nas configurações e digite as senhas de novo.</translation>
        </message>
        <message>
            <source>Mail programs are switched off</source>
            <translation>Programas de e-mail estão desativados</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it. Open your mail on its web site, switch on access by POP3, IMAP or SMTP in the settings there, and try again.</source>
            <translation>O provedor de {host} só deixa programas de e-mail entrarem depois que você permite. Abra seu e-mail no site dele, ative nas configurações o acesso por POP3, IMAP ou SMTP e tente de novo.</translation>
        </message>
        <message>
            <source>The provider of {host} lets mail programs in only after you allow it on its web site. The message is safe in the Outbox. Switch on access by POP3, IMAP or SMTP there, then try again.</source>
            <translation>O provedor de {host} só deixa programas de e-mail entrarem depois que você permite no site dele. A mensagem está segura na Caixa de saída. Ative lá o acesso por POP3, IMAP ou SMTP e tente de novo.</translation>
        </message>
        <message>
            <source>Passwords are no longer taken</source>
            <translation>Senhas não são mais aceitas</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. Nothing is wrong with yours. Sign in at the provider's own page instead.</source>
            <translation>{host} desativou as senhas simples. Não há nada de errado com a sua. Entre pela página do provedor.</translation>
        </message>
        <message>
            <source>{host} has switched off plain passwords. The message is safe in the Outbox. Sign in at the provider's own page instead.</source>
            <translation>{host} desativou as senhas simples. A mensagem está segura na Caixa de saída. Entre pela página do provedor.</translation>
        </message>
        <message>
            <source>Signing in is blocked for now</source>
            <translation>O acesso está bloqueado por enquanto</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. Your password may well be right. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} viu acessos demais, ou acessos em que não confia. Sua senha pode muito bem estar certa. Espere uma hora, ou entre uma vez no site do provedor e confirme que era você.</translation>
        </message>
        <message>
            <source>{host} has seen too many log-ins, or ones that it does not trust. The message is safe in the Outbox. Wait an hour, or sign in once on the provider's web site and confirm that it was you.</source>
            <translation>{host} viu acessos demais, ou acessos em que não confia. A mensagem está segura na Caixa de saída. Espere uma hora, ou entre uma vez no site do provedor e confirme que era você.</translation>
        </message>
        <message>
            <source>The user name has another form</source>
            <translation>O nome de usuário tem outra forma</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. Most servers want the whole address, some only the part before the @. Your password may well be right.</source>
            <translation>{host} não conhece “{user}” como usuário. A maioria dos servidores quer o endereço inteiro, alguns só a parte antes do @. Sua senha pode muito bem estar certa.</translation>
        </message>
        <message>
            <source>{host} does not know “{user}” as a user. The message is safe in the Outbox. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} não conhece “{user}” como usuário. A mensagem está segura na Caixa de saída. A maioria dos servidores quer o endereço inteiro, alguns só a parte antes do @.</translation>
        </message>
        <message>
            <source>{host} does not know this user name. Most servers want the whole address, some only the part before the @.</source>
            <translation>{host} não conhece este nome de usuário. A maioria dos servidores quer o endereço inteiro, alguns só a parte antes do @.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first</source>
            <translation>Esta rede quer que você entre primeiro</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. Nothing was sent, not even your password. Open any web page, sign in to the network, and try again.</source>
            <translation>Outra coisa responde no lugar de {host}, como em hotéis e trens antes de você aceitar os termos. Nada foi enviado, nem sua senha. Abra qualquer página da web, entre na rede e tente de novo.</translation>
        </message>
        <message>
            <source>Something else answers in place of {host}, as in hotels and trains before you agree to their terms. The message is safe in the Outbox. Open any web page, sign in to the network, and try again.</source>
            <translation>Outra coisa responde no lugar de {host}, como em hotéis e trens antes de você aceitar os termos. A mensagem está segura na Caixa de saída. Abra qualquer página da web, entre na rede e tente de novo.</translation>
        </message>
        <message>
            <source>This computer's date is wrong</source>
            <translation>A data deste computador está errada</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. Nothing was sent, not even your password. Set the date, then try again.</source>
            <translation>Pela data dele, nenhum certificado de {host} pode ser válido; outros computadores dizem que hoje é {today}. Nada foi enviado, nem sua senha. Acerte a data e tente de novo.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid; other computers say that today is {today}. The message is safe in the Outbox. Set the date, then try again.</source>
            <translation>Pela data dele, nenhum certificado de {host} pode ser válido; outros computadores dizem que hoje é {today}. A mensagem está segura na Caixa de saída. Acerte a data e tente de novo.</translation>
        </message>
        <message>
            <source>By its own date no certificate of {host} can be valid. Set the date, then try again.</source>
            <translation>Pela data dele, nenhum certificado de {host} pode ser válido. Acerte a data e tente de novo.</translation>
        </message>
        <message>
            <source>The passphrase is too short</source>
            <translation>A frase secreta é curta demais</translation>
        </message>
        <message>
            <source>It needs at least 8 characters. Three or four words are easy to remember.</source>
            <translation>Ela precisa de pelo menos 8 caracteres. Três ou quatro palavras são fáceis de lembrar.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote the vault</source>
            <translation>Um Tintero mais novo gravou o cofre</translation>
        </message>
        <message>
            <source>This version cannot open it. Nothing in it was changed. Use the newer version.</source>
            <translation>Esta versão não consegue abri-lo. Nada nele foi alterado. Use a versão mais nova.</translation>
        </message>
        <message>
            <source>Port 25 seems to be closed on the way</source>
            <translation>A porta 25 parece fechada no caminho</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. Nothing was sent. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} não respondeu na porta 25. A maioria dos provedores de acesso a bloqueia para todos. Nada foi enviado. Use STARTTLS na porta 587 ou TLS na porta 465.</translation>
        </message>
        <message>
            <source>{host} did not answer at port 25. Most access providers block it for everyone. The message is safe in the Outbox. Use STARTTLS at port 587 or TLS at port 465.</source>
            <translation>{host} não respondeu na porta 25. A maioria dos provedores de acesso a bloqueia para todos. A mensagem está segura na Caixa de saída. Use STARTTLS na porta 587 ou TLS na porta 465.</translation>
        </message>
        <message>
            <source>Nothing comes back from the server</source>
            <translation>Nada volta do servidor</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. Nothing was sent. Check whether a firewall or a virus scanner closes port {port}, and whether the port is right.</source>
            <translation>{host} não respondeu na porta {port}. Nada foi enviado. Verifique se um firewall ou antivírus fecha a porta {port} e se a porta está certa.</translation>
        </message>
        <message>
            <source>{host} did not answer at port {port}. The message is safe in the Outbox and is tried again. If it goes on, check whether a firewall or a virus scanner closes port {port}.</source>
            <translation>{host} não respondeu na porta {port}. A mensagem está segura na Caixa de saída e será tentada de novo. Se continuar assim, verifique se um firewall ou antivírus fecha a porta {port}.</translation>
        </message>
        <message>
            <source>{account} is switched off</source>
            <translation>{account} está desativada</translation>
        </message>
        <message>
            <source>The message is safe in the Outbox. It goes when you switch the account on again.</source>
            <translation>A mensagem está segura na Caixa de saída. Ela sai quando você ativar a conta de novo.</translation>
        </message>
        <message>
            <source>{name} cannot be used</source>
            <translation>{name} não pode ser usado</translation>
        </message>
        <message>
            <source>It is no file of accounts, or it was damaged. No account was added.</source>
            <translation>Não é um arquivo de contas, ou foi danificado. Nenhuma conta foi adicionada.</translation>
        </message>
        <message>
            <source>{name} cannot be restored</source>
            <translation>{name} não pode ser restaurado</translation>
        </message>
        <message>
            <source>It is no backup of Tintero, or it was damaged. Nothing was taken over.</source>
            <translation>Não é um backup do Tintero, ou foi danificado. Nada foi importado.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote {name}</source>
            <translation>Um Tintero mais novo gravou {name}</translation>
        </message>
        <message>
            <source>No account was added. Use that version, or save the accounts with this one.</source>
            <translation>Nenhuma conta foi adicionada. Use aquela versão, ou salve as contas com esta.</translation>
        </message>
        <message>
            <source>There are no accounts in {name}</source>
            <translation>Não há contas em {name}</translation>
        </message>
        <message>
            <source>No account was added. Choose a file that Tintero saved its accounts in.</source>
            <translation>Nenhuma conta foi adicionada. Escolha um arquivo em que o Tintero salvou as contas.</translation>
        </message>
        <message>
            <source>An account in {name} cannot be used</source>
            <translation>Uma conta em {name} não pode ser usada</translation>
        </message>
        <message>
            <source>“{account}” lacks something, or holds something wrong. No account was added.</source>
            <translation>Falta algo em “{account}”, ou há algo errado nela. Nenhuma conta foi adicionada.</translation>
        </message>
        <message>
            <source>A copy cannot go there</source>
            <translation>Uma cópia não pode ir para lá</translation>
        </message>
        <message>
            <source>Write addresses such as ana@prado.studio, parted by commas.</source>
            <translation>Escreva endereços como ana@prado.studio, separados por vírgulas.</translation>
        </message>
        <message>
            <source>This is no pattern of addresses</source>
            <translation>Isto não é um padrão de endereços</translation>
        </message>
        <message>
            <source>Write patterns such as *@prado.studio or ana+*@prado.studio, parted by commas.</source>
            <translation>Escreva padrões como *@prado.studio ou ana+*@prado.studio, separados por vírgulas.</translation>
        </message>
        <message>
            <source>This is no domain</source>
            <translation>Isto não é um domínio</translation>
        </message>
        <message>
            <source>Write domains such as prado.studio, parted by commas.</source>
            <translation>Escreva domínios como prado.studio, separados por vírgulas.</translation>
        </message>
        <message>
            <source>This is no organisation</source>
            <translation>Isto não é uma organização</translation>
        </message>
        <message>
            <source>It is a domain such as prado.studio, or an id of letters, digits and hyphens.</source>
            <translation>É um domínio como prado.studio, ou um identificador de letras, dígitos e hifens.</translation>
        </message>
        <message>
            <source>No server with this name</source>
            <translation>Nenhum servidor com este nome</translation>
        </message>
        <message>
            <source>{host} was not found. Nothing was sent. Look at the server name, and whether this computer is online.</source>
            <translation>{host} não foi encontrado. Nada foi enviado. Confira o nome do servidor e se este computador está on-line.</translation>
        </message>
        <message>
            <source>{host} was not found. The message is safe in the Outbox and goes when the server can be reached. If that never happens, look at the server name.</source>
            <translation>{host} não foi encontrado. A mensagem está segura na Caixa de saída e sai quando o servidor puder ser alcançado. Se isso nunca acontecer, confira o nome do servidor.</translation>
        </message>
        <message>
            <source>Nobody answers at this port</source>
            <translation>Ninguém responde nesta porta</translation>
        </message>
        <message>
            <source>{host} exists but takes no mail at port {port}. Nothing was sent. Look at the port and the security.</source>
            <translation>{host} existe, mas não recebe e-mail na porta {port}. Nada foi enviado. Confira a porta e a segurança.</translation>
        </message>
        <message>
            <source>{host} takes no mail at port {port} right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} não recebe e-mail na porta {port} neste momento. A mensagem está segura na Caixa de saída e será tentada de novo.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>O servidor não pode ser alcançado</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. Nothing was sent. Look at the network.</source>
            <translation>Não há caminho desta rede até {host}. Nada foi enviado. Verifique a rede.</translation>
        </message>
        <message>
            <source>There is no way from this network to {host}. The message is safe in the Outbox and goes by itself.</source>
            <translation>Não há caminho desta rede até {host}. A mensagem está segura na Caixa de saída e sai sozinha.</translation>
        </message>
        <message>
            <source>The server takes too long</source>
            <translation>O servidor demora demais</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was sent. Look at the port and the security, or try later.</source>
            <translation>{host} não respondeu a tempo. Nada foi enviado. Confira a porta e a segurança, ou tente mais tarde.</translation>
        </message>
        <message>
            <source>{host} did not answer in time. Nothing was delivered. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} não respondeu a tempo. Nada foi entregue. A mensagem está segura na Caixa de saída e será tentada de novo.</translation>
        </message>
        <message>
            <source>The line broke</source>
            <translation>A conexão caiu</translation>
        </message>
        <message>
            <source>{host} closed the connection before it was done. Nothing was sent. Try it again.</source>
            <translation>{host} fechou a conexão antes do fim. Nada foi enviado. Tente de novo.</translation>
        </message>
        <message>
            <source>The line to {host} broke while sending. Nothing was delivered. The message is tried again.</source>
            <translation>A conexão com {host} caiu durante o envio. Nada foi entregue. A mensagem será tentada de novo.</translation>
        </message>
        <message>
            <source>The line stood still</source>
            <translation>A conexão parou</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. Try it again.</source>
            <translation>{host} parou de receber a mensagem. Nada foi entregue. Tente de novo.</translation>
        </message>
        <message>
            <source>{host} stopped taking the message. Nothing was delivered. The message is tried again.</source>
            <translation>{host} parou de receber a mensagem. Nada foi entregue. A mensagem será tentada de novo.</translation>
        </message>
        <message>
            <source>This does not sound like a mail server</source>
            <translation>Isto não parece um servidor de e-mail</translation>
        </message>
        <message>
            <source>What {host} answers at port {port} is not the language of mail. Nothing was sent. Look at the server name and the port; a network that wants you to sign in on a web page may be in the way.</source>
            <translation>O que {host} responde na porta {port} não é a linguagem do e-mail. Nada foi enviado. Confira o nome do servidor e a porta; talvez uma rede que quer que você entre por uma página da web esteja no caminho.</translation>
        </message>
        <message>
            <source>What {host} answers is not the language of mail; a network that wants you to sign in on a web page may be in the way. Nothing was delivered. The message is safe in the Outbox.</source>
            <translation>O que {host} responde não é a linguagem do e-mail; talvez uma rede que quer que você entre por uma página da web esteja no caminho. Nada foi entregue. A mensagem está segura na Caixa de saída.</translation>
        </message>
        <message>
            <source>The server is busy</source>
            <translation>O servidor está ocupado</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} não recebe e-mail no momento. Nada foi enviado. Tente mais tarde.</translation>
        </message>
        <message>
            <source>{host} takes no mail at the moment. The message is safe and is tried again.</source>
            <translation>{host} não recebe e-mail no momento. A mensagem está segura e será tentada de novo.</translation>
        </message>
        <message>
            <source>Nobody we trust vouches for this server</source>
            <translation>Ninguém de confiança responde por este servidor</translation>
        </message>
        <message>
            <source>The certificate of {host} comes from an issuer unknown here. Nothing was sent, not even your password.</source>
            <translation>O certificado de {host} vem de um emissor desconhecido aqui. Nada foi enviado, nem sua senha.</translation>
        </message>
        <message>
            <source>This certificate is self-made</source>
            <translation>Este certificado é autoassinado</translation>
        </message>
        <message>
            <source>{host} vouches for itself, which anyone can do. Nothing was sent, not even your password. Compare the fingerprint with whoever runs the server.</source>
            <translation>{host} responde por si mesmo, o que qualquer um pode fazer. Nada foi enviado, nem sua senha. Compare a impressão digital com a de quem administra o servidor.</translation>
        </message>
        <message>
            <source>This certificate has expired</source>
            <translation>Este certificado expirou</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date. Nothing was sent, not even your password. Look at this computer's date, then tell the provider.</source>
            <translation>O certificado de {host} está vencido. Nada foi enviado, nem sua senha. Confira a data deste computador e depois avise o provedor.</translation>
        </message>
        <message>
            <source>This certificate is not valid yet</source>
            <translation>Este certificado ainda não é válido</translation>
        </message>
        <message>
            <source>The certificate of {host} begins in the future. Nothing was sent, not even your password. Most likely this computer's date is wrong.</source>
            <translation>O certificado de {host} só começa a valer no futuro. Nada foi enviado, nem sua senha. O mais provável é que a data deste computador esteja errada.</translation>
        </message>
        <message>
            <source>This certificate is for another name</source>
            <translation>Este certificado é de outro nome</translation>
        </message>
        <message>
            <source>The server that answers is not shown to be {host}. Nothing was sent, not even your password. Look at the server name in the account.</source>
            <translation>O servidor que responde não prova ser {host}. Nada foi enviado, nem sua senha. Confira o nome do servidor na conta.</translation>
        </message>
        <message>
            <source>The certificate has changed</source>
            <translation>O certificado mudou</translation>
        </message>
        <message>
            <source>{host} shows another certificate than the one you trusted. Nothing was sent, not even your password. Ask whoever runs the server before you trust the new one.</source>
            <translation>{host} mostra um certificado diferente daquele em que você confiou. Nada foi enviado, nem sua senha. Pergunte a quem administra o servidor antes de confiar no novo.</translation>
        </message>
        <message>
            <source>This certificate is not valid</source>
            <translation>Este certificado não é válido</translation>
        </message>
        <message>
            <source>The certificate of {host} cannot be relied on. Nothing was sent, not even your password.</source>
            <translation>Não se pode confiar no certificado de {host}. Nada foi enviado, nem sua senha.</translation>
        </message>
        <message>
            <source>This certificate was revoked</source>
            <translation>Este certificado foi revogado</translation>
        </message>
        <message>
            <source>Whoever issued the certificate of {host} has taken it back, as is done when its key was stolen. Nothing was sent, not even your password. Ask whoever runs the server for a new one.</source>
            <translation>Quem emitiu o certificado de {host} o revogou, como se faz quando a chave dele é roubada. Nada foi enviado, nem sua senha. Peça um novo a quem administra o servidor.</translation>
        </message>
        <message>
            <source>The file of trusted certificates cannot be used</source>
            <translation>O arquivo de certificados confiáveis não pode ser usado</translation>
        </message>
        <message>
            <source>The account names a file of its own that cannot be read. Nothing was sent. Choose another file.</source>
            <translation>A conta indica um arquivo próprio que não pode ser lido. Nada foi enviado. Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>No protected line came about</source>
            <translation>Não foi possível proteger a conexão</translation>
        </message>
        <message>
            <source>{host} and this computer could not agree on encryption. Nothing was sent, not even your password.</source>
            <translation>{host} e este computador não chegaram a um acordo sobre a criptografia. Nada foi enviado, nem sua senha.</translation>
        </message>
        <message>
            <source>The server's encryption is too old</source>
            <translation>A criptografia do servidor é antiga demais</translation>
        </message>
        <message>
            <source>{host} only knows encryption that is no longer safe. Nothing was sent, not even your password. Tell the provider.</source>
            <translation>{host} só conhece criptografia que não é mais segura. Nada foi enviado, nem sua senha. Avise o provedor.</translation>
        </message>
        <message>
            <source>The server offers no STARTTLS</source>
            <translation>O servidor não oferece STARTTLS</translation>
        </message>
        <message>
            <source>{host} does not offer to protect the line at port {port}. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} não oferece proteção para a conexão na porta {port}. Nada foi enviado, nem sua senha. Escolha TLS, que costuma estar na porta 465.</translation>
        </message>
        <message>
            <source>The server refused STARTTLS</source>
            <translation>O servidor recusou STARTTLS</translation>
        </message>
        <message>
            <source>{host} offers to protect the line and then refuses. Nothing was sent, not even your password. Choose TLS, which usually is at port 465.</source>
            <translation>{host} oferece proteger a conexão e depois recusa. Nada foi enviado, nem sua senha. Escolha TLS, que costuma estar na porta 465.</translation>
        </message>
        <message>
            <source>Somebody meddles with the line</source>
            <translation>Alguém está interferindo na conexão</translation>
        </message>
        <message>
            <source>Words were slipped in before the line to {host} was protected. Nothing was sent, not even your password. Try another network, or choose TLS.</source>
            <translation>Foram inseridas palavras antes que a conexão com {host} estivesse protegida. Nada foi enviado, nem sua senha. Tente outra rede ou escolha TLS.</translation>
        </message>
        <message>
            <source>This port does not begin with TLS</source>
            <translation>Esta porta não começa com TLS</translation>
        </message>
        <message>
            <source>{host} speaks openly at port {port}. Nothing was sent, not even your password. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>{host} fala abertamente na porta {port}. Nada foi enviado, nem sua senha. Escolha STARTTLS, ou a porta para TLS, normalmente a 465.</translation>
        </message>
        <message>
            <source>This port begins with TLS</source>
            <translation>Esta porta começa com TLS</translation>
        </message>
        <message>
            <source>{host} expects a protected line at port {port}. Nothing was sent. Choose TLS.</source>
            <translation>{host} espera uma conexão protegida na porta {port}. Nada foi enviado. Escolha TLS.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>O disco está cheio</translation>
        </message>
        <message>
            <source>Nothing more can be stored. What you see is only in this window. Free some space, then try again.</source>
            <translation>Não é possível salvar mais nada. O que você vê está só nesta janela. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Nothing more can be stored. Nothing was sent. Free some space, then try again.</source>
            <translation>Não é possível salvar mais nada. Nada foi enviado. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Tintero's folder cannot be written</source>
            <translation>Não é possível gravar na pasta do Tintero</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to {path}. Correct the folder's permissions.</source>
            <translation>Nada pode ser salvo: este usuário não pode gravar em {path}. Corrija as permissões da pasta.</translation>
        </message>
        <message>
            <source>Nothing can be stored: this user may not write to it. Correct the folder's permissions.</source>
            <translation>Nada pode ser salvo: este usuário não pode gravar nela. Corrija as permissões da pasta.</translation>
        </message>
        <message>
            <source>The disk gave an error</source>
            <translation>O disco deu um erro</translation>
        </message>
        <message>
            <source>Something could not be stored. Nothing was sent. Copy what matters, look at the disk, try again.</source>
            <translation>Algo não pôde ser salvo. Nada foi enviado. Copie o que importa, verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>The database was damaged</source>
            <translation>O banco de dados estava danificado</translation>
        </message>
        <message>
            <source>Tintero set the damaged file aside and began a new one. Nothing of the old one was deleted: it is {path}.</source>
            <translation>O Tintero pôs de lado o arquivo danificado e começou um novo. Nada do antigo foi excluído: ele está em {path}.</translation>
        </message>
        <message>
            <source>Tintero cannot read its database. Nothing of it was deleted or overwritten. Start it again.</source>
            <translation>O Tintero não consegue ler o banco de dados dele. Nada ali foi excluído nem sobrescrito. Inicie-o de novo.</translation>
        </message>
        <message>
            <source>A newer Tintero wrote this</source>
            <translation>Um Tintero mais novo gravou isto</translation>
        </message>
        <message>
            <source>The folder {path} was last used by a newer version. Nothing was changed. Use that version, or another profile.</source>
            <translation>A pasta {path} foi usada pela última vez por uma versão mais nova. Nada foi alterado. Use aquela versão ou outro perfil.</translation>
        </message>
        <message>
            <source>The profile was last used by a newer version. Nothing was changed. Use that version.</source>
            <translation>O perfil foi usado pela última vez por uma versão mais nova. Nada foi alterado. Use aquela versão.</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>Outro programa está usando o banco de dados</translation>
        </message>
        <message>
            <source>Something else has been using Tintero's database for too long. Nothing is lost. Try it again.</source>
            <translation>Outra coisa está usando o banco de dados do Tintero há tempo demais. Nada se perdeu. Tente de novo.</translation>
        </message>
        <message>
            <source>Others could read your mail</source>
            <translation>Outros podiam ler seus e-mails</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into {path}. Tintero has closed it; no need to act.</source>
            <translation>Outros usuários deste computador podiam ver o conteúdo de {path}. O Tintero fechou o acesso; você não precisa fazer nada.</translation>
        </message>
        <message>
            <source>Other users of this computer were able to look into it. Tintero has closed it; no need to act.</source>
            <translation>Outros usuários deste computador podiam ver o conteúdo da pasta do Tintero. O acesso foi fechado; você não precisa fazer nada.</translation>
        </message>
        <message>
            <source>Another Tintero is at work here</source>
            <translation>Outro Tintero está trabalhando aqui</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. Nothing was changed. Restore again when it has ended.</source>
            <translation>Outro programa está com este perfil aberto, talvez o tintero-cli. Nada foi alterado. Restaure de novo quando ele terminar.</translation>
        </message>
        <message>
            <source>The backup is not restored yet</source>
            <translation>O backup ainda não foi restaurado</translation>
        </message>
        <message>
            <source>Something else has this profile open, tintero-cli perhaps. What you see is as it was. Quit, and start Tintero again when it has ended.</source>
            <translation>Outro programa está com este perfil aberto, talvez o tintero-cli. O que você vê está como antes. Saia e inicie o Tintero de novo quando ele terminar.</translation>
        </message>
        <message>
            <source>A stored file is missing</source>
            <translation>Falta um arquivo guardado</translation>
        </message>
        <message>
            <source>Tintero's own copy of {name} is gone: something else deleted it. Nothing was sent. Attach the file again.</source>
            <translation>A cópia de {name} que o Tintero guardava sumiu: outra coisa a excluiu. Nada foi enviado. Anexe o arquivo de novo.</translation>
        </message>
        <message>
            <source>The message as it was to go out is gone from the disk. Nothing was sent. Your text is still here: edit it and send it again.</source>
            <translation>A mensagem como ia ser enviada sumiu do disco. Nada foi enviado. Seu texto continua aqui: edite-a e envie de novo.</translation>
        </message>
        <message>
            <source>Something else deleted a file of Tintero. Nothing was sent. Edit the message and send it again.</source>
            <translation>Outra coisa excluiu um arquivo do Tintero. Nada foi enviado. Edite a mensagem e envie de novo.</translation>
        </message>
        <message>
            <source>The stored message was changed</source>
            <translation>A mensagem guardada foi alterada</translation>
        </message>
        <message>
            <source>The file on the disk is not the one you sent: something else wrote into it. Nothing was delivered. Edit the message and send it again.</source>
            <translation>O arquivo no disco não é o que você enviou: outra coisa gravou nele. Nada foi entregue. Edite a mensagem e envie de novo.</translation>
        </message>
        <message>
            <source>Nobody to send to</source>
            <translation>Ninguém a quem enviar</translation>
        </message>
        <message>
            <source>The message has no recipient yet. Nothing was sent. Write an address into To.</source>
            <translation>A mensagem ainda não tem destinatário. Nada foi enviado. Escreva um endereço em Para.</translation>
        </message>
        <message>
            <source>{address} is not an address</source>
            <translation>{address} não é um endereço</translation>
        </message>
        <message>
            <source>Nothing was sent. An address looks like ana@prado.studio. Correct it.</source>
            <translation>Nada foi enviado. Um endereço é como ana@prado.studio. Corrija-o.</translation>
        </message>
        <message>
            <source>Something is missing in the account</source>
            <translation>Falta algo na conta</translation>
        </message>
        <message>
            <source>The account cannot be used like this. Nothing was changed. Look at its settings.</source>
            <translation>A conta não pode ser usada assim. Nada foi alterado. Confira as configurações dela.</translation>
        </message>
        <message>
            <source>No account to send with</source>
            <translation>Nenhuma conta para enviar</translation>
        </message>
        <message>
            <source>What you write is kept. Set up an account, then send it.</source>
            <translation>O que você escreve fica guardado. Configure uma conta e depois envie.</translation>
        </message>
        <message>
            <source>{name} is not there</source>
            <translation>{name} não está lá</translation>
        </message>
        <message>
            <source>The file was moved or deleted. It is not in the message. Choose it again.</source>
            <translation>O arquivo foi movido ou excluído. Ele não está na mensagem. Escolha-o de novo.</translation>
        </message>
        <message>
            <source>{name} cannot be read</source>
            <translation>{name} não pode ser lido</translation>
        </message>
        <message>
            <source>This user may not open the file. It is not in the message. Correct its permissions, then attach it.</source>
            <translation>Este usuário não pode abrir o arquivo. Ele não está na mensagem. Corrija as permissões dele e depois anexe-o.</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} não é um arquivo</translation>
        </message>
        <message>
            <source>Folders and devices cannot travel by mail. It is not in the message. Pack a folder into an archive.</source>
            <translation>Pastas e dispositivos não podem ir por e-mail. Não está na mensagem. Compacte a pasta em um arquivo ZIP.</translation>
        </message>
        <message>
            <source>{name} changed meanwhile</source>
            <translation>{name} mudou nesse meio-tempo</translation>
        </message>
        <message>
            <source>Something wrote into the file while it was read. Nothing was sent. Attach it again when it rests.</source>
            <translation>Algo gravou no arquivo enquanto ele era lido. Nada foi enviado. Anexe-o de novo quando ele parar de mudar.</translation>
        </message>
        <message>
            <source>The copy of {name} is damaged</source>
            <translation>A cópia de {name} está danificada</translation>
        </message>
        <message>
            <source>Tintero's own copy is no longer what you put into the message: the disk or another program changed it. Nothing was sent. Take it out, or attach the file again.</source>
            <translation>A cópia que o Tintero guarda já não é o que você colocou na mensagem: o disco ou outro programa a alterou. Nada foi enviado. Retire-a ou anexe o arquivo de novo.</translation>
        </message>
        <message>
            <source>The message did not come out as planned</source>
            <translation>A mensagem não saiu como planejado</translation>
        </message>
        <message>
            <source>Something in the subject or the names would have changed the head of the message. Nothing was sent and your text is safe. Type the subject and the names anew.</source>
            <translation>Algo no assunto ou nos nomes teria alterado o cabeçalho da mensagem. Nada foi enviado e seu texto está seguro. Digite de novo o assunto e os nomes.</translation>
        </message>
        <message>
            <source>This is not a mail message</source>
            <translation>Isto não é uma mensagem de e-mail</translation>
        </message>
        <message>
            <source>{name} does not begin like a stored message. Nothing was sent. Choose another file.</source>
            <translation>{name} não começa como uma mensagem salva. Nada foi enviado. Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>{name} cannot be opened</source>
            <translation>{name} não pode ser aberto</translation>
        </message>
        <message>
            <source>It was moved or deleted, it is no file, or this user may not read it.</source>
            <translation>Foi movido ou apagado, não é um arquivo, ou este usuário não pode lê-lo.</translation>
        </message>
        <message>
            <source>This message cannot be read</source>
            <translation>Esta mensagem não pode ser lida</translation>
        </message>
        <message>
            <source>Reading {name} took more time or memory than any letter should, so it was stopped. Nothing in it was opened. The file is unchanged.</source>
            <translation>Ler {name} exigia mais tempo ou memória do que qualquer mensagem deveria, por isso a leitura foi interrompida. Nada dentro dele foi aberto. O arquivo continua como era.</translation>
        </message>
        <message>
            <source>This is no dictionary</source>
            <translation>Isto não é um dicionário</translation>
        </message>
        <message>
            <source>{name} could not be read as a dictionary. Choose a file that ends in .dic or .aff, with the other of the two beside it, or a dictionary extension (.oxt, .xpi).</source>
            <translation>{name} não pôde ser lido como dicionário. Escolha um arquivo que termine em .dic ou .aff, com o outro dos dois ao lado, ou uma extensão de dicionário (.oxt, .xpi).</translation>
        </message>
        <message>
            <source>The text is too tangled</source>
            <translation>O texto está emaranhado demais</translation>
        </message>
        <message>
            <source>Its formatting cannot be worked with. Nothing was sent. Clear the formatting, or paste plain text.</source>
            <translation>Não é possível trabalhar com a formatação dele. Nada foi enviado. Limpe a formatação ou cole sem formatação.</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Não está mais lá</translation>
        </message>
        <message>
            <source>It was sent, moved or deleted meanwhile. Nothing else was changed.</source>
            <translation>Nesse meio-tempo foi enviada, movida ou excluída. Nada mais foi alterado.</translation>
        </message>
        <message>
            <source>It is too late for that</source>
            <translation>É tarde demais para isso</translation>
        </message>
        <message>
            <source>The message has gone on meanwhile. Nothing was changed. Look at it in the Outbox.</source>
            <translation>A mensagem já seguiu adiante. Nada foi alterado. Veja-a na Caixa de saída.</translation>
        </message>
        <message>
            <source>This message is old</source>
            <translation>Esta mensagem é antiga</translation>
        </message>
        <message>
            <source>It should have gone more than five days ago. It was not sent, because it may have gone from another copy of this profile. Send it if it still matters.</source>
            <translation>Ela deveria ter saído há mais de cinco dias. Não foi enviada, porque pode ter saído de outra cópia deste perfil. Envie-a se ela ainda importa.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Interrompida</translation>
        </message>
        <message>
            <source>You stopped it in time. Nothing was delivered.</source>
            <translation>Você a interrompeu a tempo. Nada foi entregue.</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>Pode ter chegado</translation>
        </message>
        <message>
            <source>The line broke after the last byte, before the server answered. Ask the recipient, or look in your provider's Sent folder, before you send it again.</source>
            <translation>A conexão caiu depois do último byte, antes de o servidor responder. Pergunte ao destinatário ou olhe na pasta das enviadas do seu provedor antes de enviar de novo.</translation>
        </message>
        <message>
            <source>There is no address</source>
            <translation>Não há endereço</translation>
        </message>
        <message>
            <source>A name alone cannot be sent to. Add an address such as ana@prado.studio.</source>
            <translation>Não se pode enviar só para um nome. Adicione um endereço como ana@prado.studio.</translation>
        </message>
        <message>
            <source>{address} has no @</source>
            <translation>{address} não tem @</translation>
        </message>
        <message>
            <source>{address} has no ending</source>
            <translation>{address} não tem terminação</translation>
        </message>
        <message>
            <source>Nothing was sent. After the @ comes a name with a dot in it. Correct it.</source>
            <translation>Nada foi enviado. Depois do @ vem um nome com um ponto. Corrija-o.</translation>
        </message>
        <message>
            <source>{address} cannot be right before the @</source>
            <translation>{address} não pode estar certo antes do @</translation>
        </message>
        <message>
            <source>Nothing was sent. Look for blanks, commas or two dots in a row. Correct it.</source>
            <translation>Nada foi enviado. Procure espaços, vírgulas ou dois pontos (..) seguidos. Corrija-o.</translation>
        </message>
        <message>
            <source>{address} cannot be right after the @</source>
            <translation>{address} não pode estar certo depois do @</translation>
        </message>
        <message>
            <source>{address} has an unpaired bracket</source>
            <translation>{address} tem um colchete angular sem par</translation>
        </message>
        <message>
            <source>Nothing was sent. An address in brackets looks like &lt;ana@prado.studio&gt;.</source>
            <translation>Nada foi enviado. Um endereço entre colchetes angulares é como &lt;ana@prado.studio&gt;.</translation>
        </message>
        <message>
            <source>{address} holds a control character</source>
            <translation>{address} contém um caractere de controle</translation>
        </message>
        <message>
            <source>Nothing was sent. It cannot be seen, but it is there: type the address anew.</source>
            <translation>Nada foi enviado. Ele não se vê, mas está lá: digite o endereço de novo.</translation>
        </message>
        <message>
            <source>{address} holds an invisible character</source>
            <translation>{address} contém um caractere invisível</translation>
        </message>
        <message>
            <source>The account needs an address</source>
            <translation>A conta precisa de um endereço</translation>
        </message>
        <message>
            <source>Write the address you send from, such as ana@prado.studio.</source>
            <translation>Escreva o endereço do qual você envia, como ana@prado.studio.</translation>
        </message>
        <message>
            <source>The reply address is not one</source>
            <translation>O endereço de resposta não é um endereço</translation>
        </message>
        <message>
            <source>Write an address such as ana@prado.studio, or leave it empty.</source>
            <translation>Escreva um endereço como ana@prado.studio, ou deixe em branco.</translation>
        </message>
        <message>
            <source>The server name cannot be right</source>
            <translation>O nome do servidor não pode estar certo</translation>
        </message>
        <message>
            <source>Write a name such as smtp.prado.studio, or an IP address.</source>
            <translation>Escreva um nome como smtp.prado.studio, ou um endereço IP.</translation>
        </message>
        <message>
            <source>The port cannot be right</source>
            <translation>A porta não pode estar certa</translation>
        </message>
        <message>
            <source>It is a number from 1 to 65535; 465 is usual for TLS, 587 for STARTTLS.</source>
            <translation>É um número de 1 a 65535; o usual é 465 para TLS, 587 para STARTTLS.</translation>
        </message>
        <message>
            <source>The user name cannot be right</source>
            <translation>O nome de usuário não pode estar certo</translation>
        </message>
        <message>
            <source>It is often the whole address. Write it as the provider gave it to you.</source>
            <translation>Muitas vezes é o endereço inteiro. Escreva-o como o provedor o informou.</translation>
        </message>
        <message>
            <source>The password command is missing</source>
            <translation>Falta o comando da senha</translation>
        </message>
        <message>
            <source>Write a command that prints the password, such as: pass show mail</source>
            <translation>Escreva um comando que imprima a senha, como: pass show mail</translation>
        </message>
        <message>
            <source>Your password would travel openly</source>
            <translation>Sua senha viajaria sem proteção</translation>
        </message>
        <message>
            <source>Without TLS or STARTTLS anyone on the way can read it. Choose one of them, or say that you allow it.</source>
            <translation>Sem TLS nem STARTTLS, qualquer um no caminho pode lê-la. Escolha um deles, ou diga que você permite isso.</translation>
        </message>
        <message>
            <source>The password is needed again</source>
            <translation>A senha é necessária de novo</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knows a password only until it ends. Type it once more, or use a password command.</source>
            <translation>Este sistema não tem chaveiro, por isso o Tintero só sabe uma senha até ser encerrado. Digite-a mais uma vez, ou use um comando de senha.</translation>
        </message>
        <message>
            <source>This system has no keyring, so Tintero knew the password only until it ended. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Este sistema não tem chaveiro, por isso o Tintero só sabia a senha até ser encerrado. A mensagem está segura na Caixa de saída e sai assim que você a digitar.</translation>
        </message>
        <message>
            <source>The keyring does not answer</source>
            <translation>O chaveiro não responde</translation>
        </message>
        <message>
            <source>It may be waiting for you to unlock it in a window of its own. Unlock it, then try again.</source>
            <translation>Talvez ele espere que você o destranque em uma janela própria. Destranque-o e tente de novo.</translation>
        </message>
        <message>
            <source>The keyring may be waiting for you to unlock it in a window of its own. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>Talvez o chaveiro espere que você o destranque em uma janela própria. A mensagem está segura na Caixa de saída. Destranque o chaveiro e tente de novo.</translation>
        </message>
        <message>
            <source>You did not agree</source>
            <translation>Você não concordou</translation>
        </message>
        <message>
            <source>{provider} was told not to let Tintero send for you. Nothing was changed. Sign in again to agree.</source>
            <translation>Foi dito a {provider} que não deixe o Tintero enviar por você. Nada foi alterado. Entre de novo para concordar.</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ninguém entrou</translation>
        </message>
        <message>
            <source>The page of {provider} got no answer in time. Nothing was changed. Sign in again when you are ready.</source>
            <translation>A página de {provider} não recebeu resposta a tempo. Nada foi alterado. Entre de novo quando quiser.</translation>
        </message>
        <message>
            <source>The door for the answer is taken</source>
            <translation>A porta para a resposta está ocupada</translation>
        </message>
        <message>
            <source>The provider answers at port {port} of this computer, and another program uses it. Nothing was sent. Close that program, or enter another redirect address in the account.</source>
            <translation>O provedor responde na porta {port} deste computador, e outro programa a usa. Nada foi enviado. Feche esse programa, ou informe outro endereço de redirecionamento na conta.</translation>
        </message>
        <message>
            <source>No browser opened</source>
            <translation>Nenhum navegador foi aberto</translation>
        </message>
        <message>
            <source>Signing in happens on a page of {provider}, and no browser could be opened for it. Copy the address into a browser, or sign in with a code on another device.</source>
            <translation>O acesso se faz em uma página de {provider}, e nenhum navegador pôde ser aberto para isso. Copie o endereço para um navegador, ou entre com um código em outro dispositivo.</translation>
        </message>
        <message>
            <source>The sign-in did not work</source>
            <translation>O acesso não funcionou</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. Your password is not known to Tintero. Sign in again.</source>
            <translation>{provider} não deixou o Tintero entrar. O Tintero não conhece sua senha. Entre de novo.</translation>
        </message>
        <message>
            <source>{provider} did not let Tintero in. The message is safe in the Outbox. Sign in again.</source>
            <translation>{provider} não deixou o Tintero entrar. A mensagem está segura na Caixa de saída. Entre de novo.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Entre de novo</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. That is usual after a changed password.</source>
            <translation>{provider} não aceita mais a permissão que deu. Isso é comum depois de uma troca de senha.</translation>
        </message>
        <message>
            <source>{provider} no longer accepts the permission it gave. The message is safe in the Outbox and goes as soon as you are signed in again.</source>
            <translation>{provider} não aceita mais a permissão que deu. A mensagem está segura na Caixa de saída e sai assim que você entrar de novo.</translation>
        </message>
        <message>
            <source>Sending by programs is switched off</source>
            <translation>O envio por programas está desativado</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} conhece você, mas não deixa programas de e-mail enviarem por esta conta. Peça ao administrador que permita “SMTP autenticado” para ela e tente de novo.</translation>
        </message>
        <message>
            <source>{host} knows you but does not let mail programs send for this account. The message is safe in the Outbox. Ask the administrator to allow “authenticated SMTP” for it, then try again.</source>
            <translation>{host} conhece você, mas não deixa programas de e-mail enviarem por esta conta. A mensagem está segura na Caixa de saída. Peça ao administrador que permita “SMTP autenticado” para ela e tente de novo.</translation>
        </message>
        <message>
            <source>A client id is missing</source>
            <translation>Falta um ID de cliente</translation>
        </message>
        <message>
            <source>{provider} lets only programs in that it knows by a client id, and this copy of Tintero has none for it. Enter one in the account, or use an app password.</source>
            <translation>{provider} só deixa entrar programas que conhece por um ID de cliente, e esta cópia do Tintero não tem nenhum para ele. Informe um na conta, ou use uma senha de app.</translation>
        </message>
        <message>
            <source>The server refused your password</source>
            <translation>O servidor recusou sua senha</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. Type the password again; some providers want one made for mail programs.</source>
            <translation>{host} não conhece esta combinação de nome de usuário e senha. Digite a senha de novo; alguns provedores querem uma feita para programas de e-mail.</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password. The message is safe in the Outbox and goes as soon as you are signed in.</source>
            <translation>{host} não conhece esta combinação de nome de usuário e senha. A mensagem está segura na Caixa de saída e sai assim que você entrar.</translation>
        </message>
        <message>
            <source>An app password is needed</source>
            <translation>É preciso uma senha de app</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} não aceita sua senha de sempre vinda de programas de e-mail. Crie uma senha de app no site do provedor e use-a aqui.</translation>
        </message>
        <message>
            <source>{host} does not take your usual password from mail programs. The message is safe in the Outbox. Make an app password on the provider's web site and use it here.</source>
            <translation>{host} não aceita sua senha de sempre vinda de programas de e-mail. A mensagem está segura na Caixa de saída. Crie uma senha de app no site do provedor e use-a aqui.</translation>
        </message>
        <message>
            <source>The server does not let Tintero look</source>
            <translation>O servidor não deixa o Tintero olhar</translation>
        </message>
        <message>
            <source>{host} did not let Tintero look into your folders. What lets you send need not let you read: some providers ask for a password or a permission of its own.</source>
            <translation>{host} não deixou o Tintero olhar suas pastas. O que permite enviar nem sempre permite ler: alguns provedores pedem uma senha ou permissão à parte.</translation>
        </message>
        <message>
            <source>The server does not let anyone sign in</source>
            <translation>O servidor não deixa ninguém entrar</translation>
        </message>
        <message>
            <source>{host} offers no way to sign in at port {port}. Your password was not sent. Choose another port, or “no password” if the server takes mail without one.</source>
            <translation>{host} não oferece nenhuma forma de entrar na porta {port}. Sua senha não foi enviada. Escolha outra porta, ou “sem senha” se o servidor recebe e-mail sem ela.</translation>
        </message>
        <message>
            <source>No common way to sign in</source>
            <translation>Nenhuma forma de entrar em comum</translation>
        </message>
        <message>
            <source>{host} takes none of the ways to sign in that Tintero knows for this account. Nothing was sent.</source>
            <translation>{host} não aceita nenhuma das formas de entrar que o Tintero conhece para esta conta. Nada foi enviado.</translation>
        </message>
        <message>
            <source>The line to {host} is not protected, so your password was not sent. Choose TLS or STARTTLS, or allow it in the account.</source>
            <translation>A conexão com {host} não é protegida, por isso sua senha não foi enviada. Escolha TLS ou STARTTLS, ou permita isso na conta.</translation>
        </message>
        <message>
            <source>The server wants you to sign in</source>
            <translation>O servidor quer que você entre</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. Nothing was sent. Give the account one.</source>
            <translation>{host} não recebe e-mail sem senha. Nada foi enviado. Defina uma na conta.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password. The message is safe in the Outbox. Give the account a password.</source>
            <translation>{host} não recebe e-mail sem senha. A mensagem está segura na Caixa de saída. Defina uma senha na conta.</translation>
        </message>
        <message>
            <source>Signing in does not work at the moment</source>
            <translation>O acesso não funciona no momento</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. Yours may well be right. Try it later.</source>
            <translation>{host} não pode verificar senhas agora. A sua pode muito bem estar certa. Tente mais tarde.</translation>
        </message>
        <message>
            <source>{host} cannot look at passwords right now. The message is safe in the Outbox and is tried again.</source>
            <translation>{host} não pode verificar senhas agora. A mensagem está segura na Caixa de saída e será tentada de novo.</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Falta a senha</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. Type it to go on.</source>
            <translation>Não há senha para {account} neste computador. Digite-a para continuar.</translation>
        </message>
        <message>
            <source>There is no password for {account} on this computer. The message is safe in the Outbox and goes as soon as you type it.</source>
            <translation>Não há senha para {account} neste computador. A mensagem está segura na Caixa de saída e sai assim que você a digitar.</translation>
        </message>
        <message>
            <source>The password command failed</source>
            <translation>O comando da senha falhou</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. Nothing was sent. Look at the command.</source>
            <translation>O comando que fornece a senha de {account} não forneceu nenhuma. Nada foi enviado. Confira o comando.</translation>
        </message>
        <message>
            <source>The command that gives the password of {account} gave none. The message is safe in the Outbox. Look at the command.</source>
            <translation>O comando que fornece a senha de {account} não forneceu nenhuma. A mensagem está segura na Caixa de saída. Confira o comando.</translation>
        </message>
        <message>
            <source>The keyring does not give the password</source>
            <translation>O chaveiro não fornece a senha</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. Unlock it, then try again.</source>
            <translation>O chaveiro do sistema não respondeu como devia. Destranque-o e tente de novo.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer as it should. The message is safe in the Outbox. Unlock the keyring, then try again.</source>
            <translation>O chaveiro do sistema não respondeu como devia. A mensagem está segura na Caixa de saída. Destranque o chaveiro e tente de novo.</translation>
        </message>
        <message>
            <source>The server does not want to talk to us</source>
            <translation>O servidor não quer falar conosco</translation>
        </message>
        <message>
            <source>{host} turns this computer away. Nothing was sent. Look at the server name, or ask the provider.</source>
            <translation>{host} não atende este computador. Nada foi enviado. Confira o nome do servidor ou pergunte ao provedor.</translation>
        </message>
        <message>
            <source>{host} refused our greeting. Nothing was sent. Look at the port, or ask the provider.</source>
            <translation>{host} recusou nossa saudação. Nada foi enviado. Confira a porta ou pergunte ao provedor.</translation>
        </message>
        <message>
            <source>The server refused the sender</source>
            <translation>O servidor recusou o remetente</translation>
        </message>
        <message>
            <source>{host} does not send for {address}. Nothing was delivered. Choose another sender, or correct the address of the account.</source>
            <translation>{host} não envia por {address}. Nada foi entregue. Escolha outro remetente ou corrija o endereço da conta.</translation>
        </message>
        <message>
            <source>The server refused the recipient</source>
            <translation>O servidor recusou o destinatário</translation>
        </message>
        <message>
            <source>{host} takes no mail for {address}. Nothing was delivered. Correct the address.</source>
            <translation>{host} não recebe e-mail para {address}. Nada foi entregue. Corrija o endereço.</translation>
        </message>
        <message>
            <source>The server refused every recipient</source>
            <translation>O servidor recusou todos os destinatários</translation>
        </message>
        <message>
            <source>{host} takes no mail for any of the addresses. Nothing was delivered. Correct the addresses.</source>
            <translation>{host} não recebe e-mail para nenhum dos endereços. Nada foi entregue. Corrija os endereços.</translation>
        </message>
        <message>
            <source>The server refused the message</source>
            <translation>O servidor recusou a mensagem</translation>
        </message>
        <message>
            <source>{host} does not take this text or one of its files. Nothing was delivered. Its own words are under Details.</source>
            <translation>{host} não aceita este texto ou um de seus arquivos. Nada foi entregue. As palavras dele estão em Detalhes.</translation>
        </message>
        <message>
            <source>The server puts it off</source>
            <translation>O servidor adia a mensagem</translation>
        </message>
        <message>
            <source>{host} does not take it at the moment. Nothing was sent. Try it later.</source>
            <translation>{host} não a aceita no momento. Nada foi enviado. Tente mais tarde.</translation>
        </message>
        <message>
            <source>{host} asks us to come back later. The message is safe and is tried again.</source>
            <translation>{host} pede que voltemos mais tarde. A mensagem está segura e será tentada de novo.</translation>
        </message>
        <message>
            <source>The server makes newcomers wait</source>
            <translation>O servidor faz os novatos esperar</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. Nothing was sent.</source>
            <translation>{host} pede a novos remetentes que voltem em alguns minutos. Nada foi enviado.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes. There is nothing to do.</source>
            <translation>{host} pede a novos remetentes que voltem em alguns minutos. Não é preciso fazer nada.</translation>
        </message>
        <message>
            <source>Enough for today, says the server</source>
            <translation>Por hoje basta, diz o servidor</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. Nothing was sent.</source>
            <translation>{host} não aceita mais e-mails desta conta hoje. Nada foi enviado.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today. The message is safe and goes later by itself.</source>
            <translation>{host} não aceita mais e-mails desta conta hoje. A mensagem está segura e sai mais tarde sozinha.</translation>
        </message>
        <message>
            <source>Five days were not enough</source>
            <translation>Cinco dias não bastaram</translation>
        </message>
        <message>
            <source>The server put the message off again and again. It was not delivered and is safe here. The last answer is under Details.</source>
            <translation>O servidor adiou a mensagem várias vezes. Ela não foi entregue e está segura aqui. A última resposta está em Detalhes.</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Grande demais para o servidor</translation>
        </message>
        <message>
            <source>It is {size}, {host} takes {limit}. Nothing was sent. Take a file out, or send it another way.</source>
            <translation>Ela tem {size}, {host} aceita {limit}. Nada foi enviado. Retire um arquivo ou envie-o de outra forma.</translation>
        </message>
        <message>
            <source>{host} does not take a message of this size. Nothing was sent. Take a file out.</source>
            <translation>{host} não aceita uma mensagem deste tamanho. Nada foi enviado. Retire um arquivo.</translation>
        </message>
        <message>
            <source>The server cannot write this address</source>
            <translation>O servidor não consegue escrever este endereço</translation>
        </message>
        <message>
            <source>{address} has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>{address} tem antes do @ letras que {host} não conhece. Nada foi enviado. Use outro endereço desta pessoa, ou outra conta.</translation>
        </message>
        <message>
            <source>An address has letters before the @ that {host} does not know. Nothing was sent. Use another address of this person, or another account.</source>
            <translation>Um endereço tem antes do @ letras que {host} não conhece. Nada foi enviado. Use outro endereço desta pessoa, ou outra conta.</translation>
        </message>
        <message>
            <source>The server does not keep it until then</source>
            <translation>O servidor não a guarda até lá</translation>
        </message>
        <message>
            <source>It waits here instead, and goes at its time if this computer is on.</source>
            <translation>Ela espera aqui, e sai na hora dela se este computador estiver ligado.</translation>
        </message>
        <message>
            <source>The server cannot take this file as it is</source>
            <translation>O servidor não aceita este arquivo como está</translation>
        </message>
        <message>
            <source>The message holds letters that {host} would damage. Nothing was sent. Use another account, or pack the attached message into an archive.</source>
            <translation>A mensagem contém letras que {host} danificaria. Nada foi enviado. Use outra conta, ou compacte a mensagem anexada.</translation>
        </message>
        <message>
            <source>The lines at its top are not those of a template. The other templates work. Correct it in any editor.</source>
            <translation>As linhas do início não são as de um modelo. Os outros modelos funcionam. Corrija-o em qualquer editor.</translation>
        </message>
        <message>
            <source>This key is taken</source>
            <translation>Esta chave já está em uso</translation>
        </message>
        <message>
            <source>Another snippet answers to “{name}”. Nothing was stored. Choose another key.</source>
            <translation>Outro trecho atende por “{name}”. Nada foi salvo. Escolha outra chave.</translation>
        </message>
        <message>
            <source>This key cannot be typed</source>
            <translation>Esta chave não pode ser digitada</translation>
        </message>
        <message>
            <source>A key has up to 30 letters, digits, _ or -. Nothing was stored.</source>
            <translation>Uma chave tem até 30 letras, dígitos, _ ou -. Nada foi salvo.</translation>
        </message>
        <message>
            <source>{name} is too long</source>
            <translation>{name} é longo demais</translation>
        </message>
        <message>
            <source>It is far longer than anybody's text. Nothing was read from it.</source>
            <translation>É muito mais longo do que o texto de qualquer pessoa. Nada dele foi lido.</translation>
        </message>
        <message>
            <source>{host} was not asked for the picture</source>
            <translation>A imagem não foi pedida a {host}</translation>
        </message>
        <message>
            <source>The address leads into a private network, or from a secure page to an open one. It stays out.</source>
            <translation>O endereço leva a uma rede privada, ou de uma página segura a uma aberta. Ela fica de fora.</translation>
        </message>
        <message>
            <source>The address of the picture is not one of the web. It stays out.</source>
            <translation>O endereço da imagem não é um endereço da web. Ela fica de fora.</translation>
        </message>
        <message>
            <source>{host} did not give the picture</source>
            <translation>{host} não forneceu a imagem</translation>
        </message>
        <message>
            <source>The server cannot be reached at the moment. The text is as it was.</source>
            <translation>O servidor não pode ser alcançado no momento. O texto continua como estava.</translation>
        </message>
        <message>
            <source>The server of the picture cannot be reached at the moment.</source>
            <translation>O servidor da imagem não pode ser alcançado no momento.</translation>
        </message>
        <message>
            <source>A picture at {host} is too large</source>
            <translation>Uma imagem em {host} é grande demais</translation>
        </message>
        <message>
            <source>Tintero stops behind 10 MB. The text is as it was.</source>
            <translation>O Tintero para nos 10 MB. O texto continua como estava.</translation>
        </message>
        <message>
            <source>A picture is too large. Tintero stops behind 10 MB.</source>
            <translation>Uma imagem é grande demais. O Tintero para nos 10 MB.</translation>
        </message>
        <message>
            <source>{host} has no such picture</source>
            <translation>{host} não tem essa imagem</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show. The text is as it was.</source>
            <translation>O que veio não é uma imagem que programas de e-mail mostrem. O texto continua como estava.</translation>
        </message>
        <message>
            <source>What came is not a picture that mail programs show.</source>
            <translation>O que veio não é uma imagem que programas de e-mail mostrem.</translation>
        </message>
        <message>
            <source>A newer Tintero put it here. It is kept as it is and not sent.</source>
            <translation>Um Tintero mais novo a pôs aqui. Ela fica como está e não é enviada.</translation>
        </message>
        <message>
            <source>{address} was refused; it does not have the message. The others have it.</source>
            <translation>{address} foi recusado e não tem a mensagem. Os outros a têm.</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>De uma versão mais nova</translation>
        </message>
        <message>
            <source>{host} had agreed to {some} of {all} recipients and was given the whole message; its answer is missing.</source>
            <translation>{host} tinha aceitado {some} de {all} destinatários e recebeu a mensagem inteira; falta a resposta dele.</translation>
        </message>
        <message>
            <source>{some} of {all} recipients have it for certain and never get it again.</source>
            <translation>{some} de {all} destinatários a têm com certeza e nunca mais a recebem.</translation>
        </message>
        <message>
            <source>Sent again it is the same message with the same Message-ID, by which many servers drop a double.</source>
            <translation>Enviada de novo, é a mesma mensagem com o mesmo Message-ID, pelo qual muitos servidores eliminam uma duplicata.</translation>
        </message>
        <message>
            <source>Sent, but the copy is gone</source>
            <translation>Enviada, mas a cópia sumiu</translation>
        </message>
        <message>
            <source>The server has the message. Its stored text was removed here.</source>
            <translation>O servidor tem a mensagem. O texto dela guardado aqui foi removido.</translation>
        </message>
        <message>
            <source>{why}. The server has the message and it is never sent again; only the copy waits, and is filed by itself as soon as that works.</source>
            <translation>{why}. O servidor tem a mensagem e ela nunca mais será enviada; só a cópia espera, e é arquivada sozinha assim que isso funcionar.</translation>
        </message>
        <message>
            <source>Sent, but not filed yet</source>
            <translation>Enviada, mas ainda não arquivada</translation>
        </message>
        <message>
            <source>Next try in {time}</source>
            <translation>Nova tentativa em {time}</translation>
        </message>
        <message>
            <source>Goes to the server in {time}</source>
            <translation>Vai para o servidor em {time}</translation>
        </message>
        <message>
            <source>Goes in {time}</source>
            <translation>Sai em {time}</translation>
        </message>
        <message>
            <source>Waits for its account</source>
            <translation>Espera sua conta</translation>
        </message>
        <message>
            <source>Goes next</source>
            <translation>É a próxima a sair</translation>
        </message>
        <message>
            <source>Waiting for the server's answer</source>
            <translation>Esperando a resposta do servidor</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sending, {percent} %</source>
            <translation>Enviando, {percent} %</translation>
        </message>
        <message>
            <source>Sent to {some} of {all}</source>
            <translation>Enviada a {some} de {all}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>O servidor a guarda até {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviada {time}</translation>
        </message>
        <message>
            <source>Waiting for you to sign in</source>
            <translation>Esperando você entrar</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Esperando você</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviada</translation>
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
            <translation>Essa caixa de correio não existe</translation>
        </message>
        <message>
            <source>{host} knows nobody of the address {address}.</source>
            <translation>{host} não conhece ninguém com o endereço {address}.</translation>
        </message>
        <message>
            <source>Look for a slip in the address, or ask the person for it another way.</source>
            <translation>Procure um erro no endereço, ou peça-o à pessoa por outro meio.</translation>
        </message>
        <message>
            <source>{host} does not know one of these addresses.</source>
            <translation>{host} não conhece um destes endereços.</translation>
        </message>
        <message>
            <source>The part behind the @ leads nowhere</source>
            <translation>A parte depois do @ não leva a lugar nenhum</translation>
        </message>
        <message>
            <source>{host} finds no mail server for {address}.</source>
            <translation>{host} não encontra servidor de e-mail para {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @.</source>
            <translation>Procure um erro depois do @.</translation>
        </message>
        <message>
            <source>{host} finds no mail server for one of these addresses.</source>
            <translation>{host} não encontra servidor de e-mail para um destes endereços.</translation>
        </message>
        <message>
            <source>The server cannot read the address</source>
            <translation>O servidor não consegue ler o endereço</translation>
        </message>
        <message>
            <source>{host} does not take {address} for an address.</source>
            <translation>{host} não considera {address} um endereço.</translation>
        </message>
        <message>
            <source>Write it anew, without anything around it.</source>
            <translation>Escreva-o de novo, sem nada em volta.</translation>
        </message>
        <message>
            <source>{host} does not take one of these for an address.</source>
            <translation>{host} não considera um destes um endereço.</translation>
        </message>
        <message>
            <source>The address could mean several people</source>
            <translation>O endereço pode ser de várias pessoas</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox that {address} could be.</source>
            <translation>{host} conhece mais de uma caixa de correio que {address} poderia ser.</translation>
        </message>
        <message>
            <source>Ask the person for the full address.</source>
            <translation>Peça à pessoa o endereço completo.</translation>
        </message>
        <message>
            <source>{host} knows more than one mailbox for one of these addresses.</source>
            <translation>{host} conhece mais de uma caixa de correio para um destes endereços.</translation>
        </message>
        <message>
            <source>The mailbox has moved</source>
            <translation>A caixa de correio mudou de endereço</translation>
        </message>
        <message>
            <source>Nobody reads {address} any more. If the server named the new address, it is under Details.</source>
            <translation>Ninguém mais lê {address}. Se o servidor informou o novo endereço, ele está em Detalhes.</translation>
        </message>
        <message>
            <source>Ask the person for the new address.</source>
            <translation>Peça à pessoa o novo endereço.</translation>
        </message>
        <message>
            <source>One of these mailboxes is no longer read. If the server named the new address, it is under Details.</source>
            <translation>Uma destas caixas de correio não é mais lida. Se o servidor informou o novo endereço, ele está em Detalhes.</translation>
        </message>
        <message>
            <source>The address belongs to somebody else now</source>
            <translation>O endereço agora é de outra pessoa</translation>
        </message>
        <message>
            <source>{host} says that {address} changed hands, and keeps the message from the new owner.</source>
            <translation>{host} diz que {address} mudou de dono e não entrega a mensagem ao novo.</translation>
        </message>
        <message>
            <source>Ask the person for an address of their own.</source>
            <translation>Peça à pessoa um endereço que seja dela.</translation>
        </message>
        <message>
            <source>{host} says that one of these addresses changed hands, and keeps the message from the new owner.</source>
            <translation>{host} diz que um destes endereços mudou de dono e não entrega a mensagem ao novo.</translation>
        </message>
        <message>
            <source>Nobody receives mail there</source>
            <translation>Ninguém recebe e-mail lá</translation>
        </message>
        <message>
            <source>Whoever owns the part behind the @ of {address} has said that it takes no mail.</source>
            <translation>O dono da parte depois do @ de {address} declarou que ela não recebe e-mail.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or ask the person for another address.</source>
            <translation>Procure um erro depois do @, ou peça à pessoa outro endereço.</translation>
        </message>
        <message>
            <source>The owner of an address's domain has said that it takes no mail.</source>
            <translation>O dono do domínio de um endereço declarou que ele não recebe e-mail.</translation>
        </message>
        <message>
            <source>The server does not like an address</source>
            <translation>O servidor não gosta de um endereço</translation>
        </message>
        <message>
            <source>{host} does not take mail for {address} and gives no better reason.</source>
            <translation>{host} não recebe e-mail para {address} e não diz melhor por quê.</translation>
        </message>
        <message>
            <source>Look for a slip in the address. The server's own words are under Details.</source>
            <translation>Procure um erro no endereço. As palavras do servidor estão em Detalhes.</translation>
        </message>
        <message>
            <source>{host} does not take one of these addresses and gives no better reason.</source>
            <translation>{host} não aceita um destes endereços e não diz melhor por quê.</translation>
        </message>
        <message>
            <source>An old server stands in between</source>
            <translation>Há um servidor antigo no caminho</translation>
        </message>
        <message>
            <source>Behind {host} stands a server that would report nothing back.</source>
            <translation>Depois de {host} há um servidor que não daria nenhum retorno.</translation>
        </message>
        <message>
            <source>Try it again, or ask the person whether it came.</source>
            <translation>Tente de novo, ou pergunte à pessoa se ela chegou.</translation>
        </message>
        <message>
            <source>The mailbox is closed</source>
            <translation>A caixa de correio está fechada</translation>
        </message>
        <message>
            <source>The mailbox {address} is there, but it takes no mail at present.</source>
            <translation>A caixa de correio {address} existe, mas não recebe e-mail no momento.</translation>
        </message>
        <message>
            <source>Use another address of this person, or reach them another way.</source>
            <translation>Use outro endereço desta pessoa, ou fale com ela por outro meio.</translation>
        </message>
        <message>
            <source>One of these mailboxes takes no mail at present.</source>
            <translation>Uma destas caixas de correio não recebe e-mail no momento.</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>A caixa de correio está cheia</translation>
        </message>
        <message>
            <source>There is no room left in the mailbox {address}.</source>
            <translation>Não há mais espaço na caixa de correio {address}.</translation>
        </message>
        <message>
            <source>Tell the person another way, and try it again when they have made room.</source>
            <translation>Avise a pessoa por outro meio e tente de novo quando ela tiver liberado espaço.</translation>
        </message>
        <message>
            <source>There is no room left in one of these mailboxes.</source>
            <translation>Não há mais espaço em uma destas caixas de correio.</translation>
        </message>
        <message>
            <source>Too big for this mailbox</source>
            <translation>Grande demais para esta caixa de correio</translation>
        </message>
        <message>
            <source>The message is larger than {address} may receive.</source>
            <translation>A mensagem é maior do que {address} pode receber.</translation>
        </message>
        <message>
            <source>Take a file out, or send it another way.</source>
            <translation>Retire um arquivo ou envie-o de outra forma.</translation>
        </message>
        <message>
            <source>The message is larger than one of these mailboxes may receive.</source>
            <translation>A mensagem é maior do que uma destas caixas de correio pode receber.</translation>
        </message>
        <message>
            <source>The mailbox takes nothing now</source>
            <translation>A caixa de correio não recebe nada agora</translation>
        </message>
        <message>
            <source>{host} cannot put anything into the mailbox {address} at the moment.</source>
            <translation>{host} não pode pôr nada na caixa de correio {address} no momento.</translation>
        </message>
        <message>
            <source>Try it again later, or reach the person another way.</source>
            <translation>Tente de novo mais tarde, ou fale com a pessoa por outro meio.</translation>
        </message>
        <message>
            <source>{host} cannot put anything into one of these mailboxes at the moment.</source>
            <translation>{host} não pode pôr nada em uma destas caixas de correio no momento.</translation>
        </message>
        <message>
            <source>The mailing list has trouble</source>
            <translation>A lista de discussão está com problemas</translation>
        </message>
        <message>
            <source>{address} is a list, and its members could not be reached.</source>
            <translation>{address} é uma lista, e não foi possível alcançar os membros dela.</translation>
        </message>
        <message>
            <source>Try it again later, or ask whoever looks after the list.</source>
            <translation>Tente de novo mais tarde, ou pergunte a quem cuida da lista.</translation>
        </message>
        <message>
            <source>One of these addresses is a list, and its members could not be reached.</source>
            <translation>Um destes endereços é uma lista, e não foi possível alcançar os membros dela.</translation>
        </message>
        <message>
            <source>You may not write to this list</source>
            <translation>Você não pode escrever para esta lista</translation>
        </message>
        <message>
            <source>{address} takes mail only from those it knows.</source>
            <translation>{address} só recebe e-mail de quem conhece.</translation>
        </message>
        <message>
            <source>Choose the sender that it knows, or ask whoever looks after it.</source>
            <translation>Escolha o remetente que ela conhece, ou pergunte a quem cuida dela.</translation>
        </message>
        <message>
            <source>One of these addresses takes mail only from those it knows.</source>
            <translation>Um destes endereços só recebe e-mail de quem conhece.</translation>
        </message>
        <message>
            <source>This mail is not wanted there</source>
            <translation>Este e-mail não é desejado lá</translation>
        </message>
        <message>
            <source>The mailbox {address} does not let mail from you in.</source>
            <translation>A caixa de correio {address} não deixa entrar e-mails seus.</translation>
        </message>
        <message>
            <source>Reach the person another way, or choose another sender.</source>
            <translation>Fale com a pessoa por outro meio, ou escolha outro remetente.</translation>
        </message>
        <message>
            <source>One of these mailboxes does not let mail from you in.</source>
            <translation>Uma destas caixas de correio não deixa entrar e-mails seus.</translation>
        </message>
        <message>
            <source>The server cannot write these letters</source>
            <translation>O servidor não consegue escrever estas letras</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, knows only plain letters in addresses and subjects.</source>
            <translation>{host}, ou um servidor depois dele, só conhece letras simples em endereços e assuntos.</translation>
        </message>
        <message>
            <source>Use another address of the person, without accents before the @.</source>
            <translation>Use outro endereço da pessoa, sem acentos antes do @.</translation>
        </message>
        <message>
            <source>The server found a virus</source>
            <translation>O servidor encontrou um vírus</translation>
        </message>
        <message>
            <source>{host} says that a file of the message is infected.</source>
            <translation>{host} diz que um arquivo da mensagem está infectado.</translation>
        </message>
        <message>
            <source>Take the file out and have it checked.</source>
            <translation>Retire o arquivo e mande verificá-lo.</translation>
        </message>
        <message>
            <source>A file of this kind is not let through</source>
            <translation>Um arquivo deste tipo não passa</translation>
        </message>
        <message>
            <source>{host} lets no programs and no scripts pass, nor archives that hold some.</source>
            <translation>{host} não deixa passar programas nem scripts, nem arquivos compactados que os contenham.</translation>
        </message>
        <message>
            <source>Take the file out and send a link to it.</source>
            <translation>Retire o arquivo e envie um link para ele.</translation>
        </message>
        <message>
            <source>A link is on a blocklist</source>
            <translation>Um link está em uma lista de bloqueio</translation>
        </message>
        <message>
            <source>{host} refuses a web address that the message names.</source>
            <translation>{host} recusa um endereço da web que a mensagem cita.</translation>
        </message>
        <message>
            <source>Take the link out.</source>
            <translation>Retire o link.</translation>
        </message>
        <message>
            <source>Taken for junk</source>
            <translation>Considerada spam</translation>
        </message>
        <message>
            <source>{host} takes the message for spam.</source>
            <translation>{host} considera a mensagem spam.</translation>
        </message>
        <message>
            <source>Change what may look like it: the subject, links, files, or many recipients at once. The server's own words are under Details.</source>
            <translation>Mude o que possa parecer spam: o assunto, links, arquivos ou muitos destinatários de uma vez. As palavras do servidor estão em Detalhes.</translation>
        </message>
        <message>
            <source>The server's rules do not allow it</source>
            <translation>As regras do servidor não permitem</translation>
        </message>
        <message>
            <source>{host} refuses it by a rule of its own.</source>
            <translation>{host} a recusa por uma regra própria.</translation>
        </message>
        <message>
            <source>Its own words under Details may name the rule; the provider can tell more.</source>
            <translation>As palavras dele em Detalhes talvez indiquem a regra; o provedor pode dizer mais.</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, does not take a message of this size.</source>
            <translation>{host}, ou um servidor depois dele, não aceita uma mensagem deste tamanho.</translation>
        </message>
        <message>
            <source>The server cannot carry what is in the message</source>
            <translation>O servidor não consegue transportar o que há na mensagem</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, cannot pass on this kind of text or file.</source>
            <translation>{host}, ou um servidor depois dele, não consegue repassar este tipo de texto ou arquivo.</translation>
        </message>
        <message>
            <source>Pack files into an archive, or send a link to them.</source>
            <translation>Compacte os arquivos, ou envie um link para eles.</translation>
        </message>
        <message>
            <source>The server finds a fault in the message</source>
            <translation>O servidor vê um erro na mensagem</translation>
        </message>
        <message>
            <source>{host} does not like how the message is built.</source>
            <translation>{host} não gosta de como a mensagem está montada.</translation>
        </message>
        <message>
            <source>Try it as plain text, or without its files. The server's own words are under Details.</source>
            <translation>Tente enviá-la como texto simples, ou sem os arquivos. As palavras do servidor estão em Detalhes.</translation>
        </message>
        <message>
            <source>The priority is not taken</source>
            <translation>A prioridade não é aceita</translation>
        </message>
        <message>
            <source>{host} does not carry a message of this priority, or not one of this size.</source>
            <translation>{host} não transporta uma mensagem com esta prioridade, ou não uma deste tamanho.</translation>
        </message>
        <message>
            <source>Set its priority to normal.</source>
            <translation>Defina a prioridade dela como normal.</translation>
        </message>
        <message>
            <source>The protection asked for cannot be given</source>
            <translation>A proteção pedida não pode ser dada</translation>
        </message>
        <message>
            <source>{host} cannot pass the message on as protected as it should be.</source>
            <translation>{host} não consegue repassar a mensagem tão protegida quanto deveria estar.</translation>
        </message>
        <message>
            <source>Send it with another account, or ask the provider.</source>
            <translation>Envie-a com outra conta, ou pergunte ao provedor.</translation>
        </message>
        <message>
            <source>Too many recipients</source>
            <translation>Destinatários demais</translation>
        </message>
        <message>
            <source>{host} takes fewer recipients at once.</source>
            <translation>{host} aceita menos destinatários de uma vez.</translation>
        </message>
        <message>
            <source>Set in the account how many go at once, then try again.</source>
            <translation>Defina na conta quantos vão de uma vez e tente de novo.</translation>
        </message>
        <message>
            <source>The server does not take this sender from you</source>
            <translation>O servidor não aceita este remetente vindo de você</translation>
        </message>
        <message>
            <source>{host} lets this account send only from its own addresses.</source>
            <translation>{host} deixa esta conta enviar só dos endereços dela.</translation>
        </message>
        <message>
            <source>Choose the sender that belongs to this account, or add the address on the provider's web site first.</source>
            <translation>Escolha o remetente que pertence a esta conta, ou adicione antes o endereço no site do provedor.</translation>
        </message>
        <message>
            <source>The server finds a fault in your address</source>
            <translation>O servidor vê um erro no seu endereço</translation>
        </message>
        <message>
            <source>{host} cannot read your own address, or finds nobody behind it.</source>
            <translation>{host} não consegue ler o endereço do remetente, ou não encontra ninguém nele.</translation>
        </message>
        <message>
            <source>Choose another sender, or correct the address in the account.</source>
            <translation>Escolha outro remetente, ou corrija o endereço na conta.</translation>
        </message>
        <message>
            <source>Nobody could answer you</source>
            <translation>Ninguém poderia responder a você</translation>
        </message>
        <message>
            <source>The domain of your own address takes no mail, so {host} does not send for it.</source>
            <translation>O domínio do seu próprio endereço não recebe e-mail, por isso {host} não envia por ele.</translation>
        </message>
        <message>
            <source>Choose another sender.</source>
            <translation>Escolha outro remetente.</translation>
        </message>
        <message>
            <source>The sender could not be proven</source>
            <translation>O remetente não pôde ser comprovado</translation>
        </message>
        <message>
            <source>{host}, or a server behind it, wants proof (SPF, DKIM or DMARC) that mail of this sender may come this way.</source>
            <translation>{host}, ou um servidor depois dele, quer uma prova (SPF, DKIM ou DMARC) de que os e-mails deste remetente podem vir por este caminho.</translation>
        </message>
        <message>
            <source>Send it through the account of the sender's own provider. If this is that account, tell the provider.</source>
            <translation>Envie-a pela conta do próprio provedor do remetente. Se for esta a conta, avise o provedor.</translation>
        </message>
        <message>
            <source>The provider has closed this account</source>
            <translation>O provedor encerrou esta conta</translation>
        </message>
        <message>
            <source>{host} sends nothing for it at present.</source>
            <translation>{host} não envia nada por ela no momento.</translation>
        </message>
        <message>
            <source>Look on the provider's web site why. Another account can send the message meanwhile.</source>
            <translation>Veja no site do provedor por quê. Enquanto isso, outra conta pode enviar a mensagem.</translation>
        </message>
        <message>
            <source>The provider has stopped this account</source>
            <translation>O provedor bloqueou esta conta</translation>
        </message>
        <message>
            <source>{host} has seen mail from it that looked like junk, and lets nothing out.</source>
            <translation>{host} viu e-mails dela que pareciam spam e não deixa sair nada.</translation>
        </message>
        <message>
            <source>Sign in on the provider's web site and do what it asks. If somebody else may know the password, change it. Then try again.</source>
            <translation>Entre no site do provedor e faça o que ele pede. Se outra pessoa puder saber a senha, troque-a. Depois tente de novo.</translation>
        </message>
        <message>
            <source>{host} takes no more mail from this account today.</source>
            <translation>{host} não aceita mais e-mails desta conta hoje.</translation>
        </message>
        <message>
            <source>Try it again tomorrow, or send it with another account.</source>
            <translation>Tente de novo amanhã, ou envie com outra conta.</translation>
        </message>
        <message>
            <source>Too much in a short time</source>
            <translation>Demais em pouco tempo</translation>
        </message>
        <message>
            <source>{host} has had more mail from this account or network than it likes.</source>
            <translation>{host} recebeu mais e-mails desta conta ou rede do que gostaria.</translation>
        </message>
        <message>
            <source>Wait an hour. How many messages go in a minute can be set in the account.</source>
            <translation>Espere uma hora. Na conta se define quantas mensagens saem por minuto.</translation>
        </message>
        <message>
            <source>Your network is on a blocklist</source>
            <translation>Sua rede está em uma lista de bloqueio</translation>
        </message>
        <message>
            <source>{host} takes nothing from the network address that this computer has at the moment.</source>
            <translation>{host} não aceita nada do endereço de rede que este computador tem no momento.</translation>
        </message>
        <message>
            <source>Look that the account uses your own provider's server with a password, or go online another way.</source>
            <translation>Verifique se a conta usa o servidor do seu próprio provedor com uma senha, ou conecte-se de outra forma.</translation>
        </message>
        <message>
            <source>This network is not meant for mail servers</source>
            <translation>Esta rede não é feita para servidores de e-mail</translation>
        </message>
        <message>
            <source>{host} wants to know this computer by name, as mail servers have one. Servers for mail programs do not ask for that.</source>
            <translation>{host} quer conhecer este computador por um nome, como os servidores de e-mail têm. Servidores para programas de e-mail não pedem isso.</translation>
        </message>
        <message>
            <source>Set the server that your provider names for sending, usually at port 465 or 587.</source>
            <translation>Defina o servidor que seu provedor indica para o envio, normalmente na porta 465 ou 587.</translation>
        </message>
        <message>
            <source>The server does not pass your mail on</source>
            <translation>O servidor não repassa seus e-mails</translation>
        </message>
        <message>
            <source>{host} delivers to others only for those who have signed in, or only for its own people.</source>
            <translation>{host} só entrega a outros para quem entrou na conta, ou só para os próprios usuários.</translation>
        </message>
        <message>
            <source>Look that the account has the right server, and a password.</source>
            <translation>Verifique se a conta tem o servidor certo e uma senha.</translation>
        </message>
        <message>
            <source>{host} takes no mail without a password.</source>
            <translation>{host} não recebe e-mail sem senha.</translation>
        </message>
        <message>
            <source>Give the account one.</source>
            <translation>Defina uma na conta.</translation>
        </message>
        <message>
            <source>The server does not accept your sign-in</source>
            <translation>O servidor não aceita seu acesso</translation>
        </message>
        <message>
            <source>{host} does not know this pair of user name and password.</source>
            <translation>{host} não conhece esta combinação de nome de usuário e senha.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Entre de novo.</translation>
        </message>
        <message>
            <source>Another way to sign in is wanted</source>
            <translation>É preciso outra forma de entrar</translation>
        </message>
        <message>
            <source>{host} finds the way in which this account signs in too weak, or cannot follow it.</source>
            <translation>{host} acha fraca demais a forma como esta conta entra, ou não sabe usá-la.</translation>
        </message>
        <message>
            <source>Choose another one in the account.</source>
            <translation>Escolha outra na conta.</translation>
        </message>
        <message>
            <source>The server wants a protected line</source>
            <translation>O servidor quer uma conexão protegida</translation>
        </message>
        <message>
            <source>{host} takes mail only over an encrypted line, and a modern one.</source>
            <translation>{host} só recebe e-mail por uma conexão criptografada e moderna.</translation>
        </message>
        <message>
            <source>Choose TLS or STARTTLS in the account.</source>
            <translation>Escolha TLS ou STARTTLS na conta.</translation>
        </message>
        <message>
            <source>{host} asks new senders to come back in some minutes.</source>
            <translation>{host} pede a novos remetentes que voltem em alguns minutos.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Não é preciso fazer nada.</translation>
        </message>
        <message>
            <source>The server has no room left</source>
            <translation>O servidor não tem mais espaço</translation>
        </message>
        <message>
            <source>{host} has no space for mail at the moment.</source>
            <translation>{host} não tem espaço para e-mails no momento.</translation>
        </message>
        <message>
            <source>Try it again later. If it stays so, tell the provider.</source>
            <translation>Tente de novo mais tarde. Se continuar assim, avise o provedor.</translation>
        </message>
        <message>
            <source>The server takes no mail just now</source>
            <translation>O servidor não recebe e-mail agora</translation>
        </message>
        <message>
            <source>{host} is closed for a while, or has too much to do.</source>
            <translation>{host} está fechado por um tempo, ou tem trabalho demais.</translation>
        </message>
        <message>
            <source>Try it again later.</source>
            <translation>Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>The server has trouble of its own</source>
            <translation>O próprio servidor está com problemas</translation>
        </message>
        <message>
            <source>Something is wrong on the side of {host}, not on yours.</source>
            <translation>Há algo errado do lado de {host}, não do seu.</translation>
        </message>
        <message>
            <source>The server lacks what this message needs</source>
            <translation>Falta ao servidor algo de que esta mensagem precisa</translation>
        </message>
        <message>
            <source>{host} cannot do something that this message asks for.</source>
            <translation>{host} não consegue fazer algo que esta mensagem pede.</translation>
        </message>
        <message>
            <source>Do without a delivery report, or use another account.</source>
            <translation>Abra mão do relatório de entrega, ou use outra conta.</translation>
        </message>
        <message>
            <source>The server does not understand us</source>
            <translation>O servidor não nos entende</translation>
        </message>
        <message>
            <source>{host} does not know a word that every mail program uses, or something on the way changes it.</source>
            <translation>{host} não conhece uma palavra que todo programa de e-mail usa, ou algo no caminho a altera.</translation>
        </message>
        <message>
            <source>Look at server and port of the account. A virus scanner or a network filter may be in the way.</source>
            <translation>Confira o servidor e a porta da conta. Talvez um antivírus ou um filtro de rede esteja no caminho.</translation>
        </message>
        <message>
            <source>The recipient's server cannot be reached</source>
            <translation>O servidor do destinatário não pode ser alcançado</translation>
        </message>
        <message>
            <source>{host} got no answer from the server of {address}.</source>
            <translation>{host} não recebeu resposta do servidor de {address}.</translation>
        </message>
        <message>
            <source>Look for a slip behind the @, or try it again later.</source>
            <translation>Procure um erro depois do @, ou tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>{host} got no answer from a server behind it.</source>
            <translation>{host} não recebeu resposta de um servidor depois dele.</translation>
        </message>
        <message>
            <source>The server cannot look addresses up</source>
            <translation>O servidor não consegue consultar endereços</translation>
        </message>
        <message>
            <source>{host} got no answer from its own directory.</source>
            <translation>{host} não recebeu resposta do próprio diretório.</translation>
        </message>
        <message>
            <source>There is no way to the recipient</source>
            <translation>Não há caminho até o destinatário</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of {address}.</source>
            <translation>{host} não conhece um caminho até o servidor de {address}.</translation>
        </message>
        <message>
            <source>{host} knows no way to the server of one of these addresses.</source>
            <translation>{host} não conhece um caminho até o servidor de um destes endereços.</translation>
        </message>
        <message>
            <source>Too much mail on the way</source>
            <translation>Tráfego de e-mail demais</translation>
        </message>
        <message>
            <source>{host}, or the network behind it, has more to do than it can.</source>
            <translation>{host}, ou a rede depois dele, tem mais trabalho do que aguenta.</translation>
        </message>
        <message>
            <source>The mail would go in a circle</source>
            <translation>O e-mail andaria em círculos</translation>
        </message>
        <message>
            <source>The server of {address} sends its mail back to where it came from.</source>
            <translation>O servidor de {address} devolve os e-mails que recebe para o lugar de onde vieram.</translation>
        </message>
        <message>
            <source>Tell the person or their provider another way; the address may be wrong.</source>
            <translation>Avise a pessoa ou o provedor dela por outro meio; o endereço pode estar errado.</translation>
        </message>
        <message>
            <source>A server of these addresses sends its mail back to where it came from.</source>
            <translation>Um servidor destes endereços devolve os e-mails que recebe para o lugar de onde vieram.</translation>
        </message>
        <message>
            <source>The server has given up</source>
            <translation>O servidor desistiu</translation>
        </message>
        <message>
            <source>{host} could not deliver the message in the time it allows.</source>
            <translation>{host} não conseguiu entregar a mensagem no prazo que permite.</translation>
        </message>
        <message>
            <source>Try it again, or reach the person another way.</source>
            <translation>Tente de novo, ou fale com a pessoa por outro meio.</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>Trust it no longer</source>
            <translation>Deixar de confiar nele</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for this server.</source>
            <translation>Para este servidor é permitida criptografia que não é mais segura.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Deixar de permitir</translation>
        </message>
        <message>
            <source>You trust one certificate for this server, since {date}. It begins with {start}.</source>
            <translation>Você confia em um certificado para este servidor, desde {date}. Ele começa com {start}.</translation>
        </message>
        <message>
            <source>{host} has only encryption that was given up years ago, because it can be broken: whoever sits on the line may read your password and your mail. Allow it for a server in your own network, or until the provider has renewed it. It holds for this server only, and you can take it back at any time.</source>
            <translation>{host} só tem criptografia abandonada há anos, porque pode ser quebrada: quem estiver no caminho pode ler sua senha e seus e-mails. Permita-a para um servidor na sua própria rede, ou até o provedor renovar a dele. Vale só para este servidor, e você pode voltar atrás a qualquer momento.</translation>
        </message>
        <message>
            <source>Allow old encryption?</source>
            <translation>Permitir criptografia antiga?</translation>
        </message>
        <message>
            <source>Do not connect</source>
            <translation>Não conectar</translation>
        </message>
        <message>
            <source>Allow it for this server</source>
            <translation>Permitir para este servidor</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsSection</name>
        <message>
            <source>Exceptions</source>
            <translation>Exceções</translation>
        </message>
        <message>
            <source>Since {date} one certificate is trusted for {host}, port {port}, though it fails a check.</source>
            <translation>Desde {date} um certificado é confiável para {host}, porta {port}, embora não passe em uma verificação.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Impressão digital</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Deixar de confiar nele</translation>
        </message>
        <message>
            <source>Encryption that is no longer safe is allowed for {host}, port {port}.</source>
            <translation>Para {host}, porta {port}, é permitida criptografia que não é mais segura.</translation>
        </message>
        <message>
            <source>Allow it no longer</source>
            <translation>Deixar de permitir</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Save the messages in a folder</source>
            <translation>Salvar as mensagens em uma pasta</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Send by mail…</source>
            <translation>Enviar por e-mail…</translation>
        </message>
        <message>
            <source>Fault report, Tintero {version}</source>
            <translation>Relatório de falha, Tintero {version}</translation>
        </message>
        <message>
            <source>What I was doing:</source>
            <translation>O que eu estava fazendo:</translation>
        </message>
        <message>
            <source>Report a fault</source>
            <translation>Relatar uma falha</translation>
        </message>
        <message>
            <source>No password is in this report, and of addresses not the names. Read it first.</source>
            <translation>Neste relatório não há nenhuma senha, nem os nomes dos endereços. Leia-o antes.</translation>
        </message>
        <message>
            <source>Tintero did not answer for a while</source>
            <translation>O Tintero ficou um tempo sem responder</translation>
        </message>
        <message>
            <source>The report says where it was stuck. What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>O relatório diz onde ele travou. O que você escreveu está em Rascunhos. Não há nenhum endereço nem texto neste relatório.</translation>
        </message>
        <message>
            <source>Tintero ended by mistake last time</source>
            <translation>Da última vez o Tintero foi encerrado por uma falha</translation>
        </message>
        <message>
            <source>What you wrote is in Drafts. No address and no text is in this report.</source>
            <translation>O que você escreveu está em Rascunhos. Não há nenhum endereço nem texto neste relatório.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fill in “{name}”</source>
            <translation>Preencher “{name}”</translation>
        </message>
        <message>
            <source>Name &lt;address&gt;</source>
            <translation>Nome &lt;endereço&gt;</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What stays empty stays in braces, to be filled later.</source>
            <translation>O que fica vazio continua entre chaves, para ser preenchido depois.</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Options for {name}</source>
            <translation>Opções de {name}</translation>
        </message>
        <message>
            <source>{size} when sent, {original} here</source>
            <translation>{size} ao enviar, {original} aqui</translation>
        </message>
        <message>
            <source>{size} · in the text</source>
            <translation>{size} · no texto</translation>
        </message>
        <message>
            <source>{name}, {size}, in the text</source>
            <translation>{name}, {size}, no texto</translation>
        </message>
        <message>
            <source>{size} · attached</source>
            <translation>{size} · anexado</translation>
        </message>
        <message>
            <source>{name}, {size}, attached</source>
            <translation>{name}, {size}, anexado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Attach instead</source>
            <translation>Anexar em vez disso</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>Pôr no texto</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Cortar…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} de {limit}</translation>
        </message>
        <message>
            <source>No program opens this file</source>
            <translation>Nenhum programa abre este arquivo</translation>
        </message>
        <message>
            <source>Save {name} to look at it.</source>
            <translation>Salve {name} para ver.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Salvar o arquivo</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensagem</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Salvar uma cópia</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código-fonte da mensagem</translation>
        </message>
        <message>
            <source>This file may run as a program</source>
            <translation>Este arquivo pode ser executado como programa</translation>
        </message>
        <message>
            <source>{name} came by mail. Open it only if you expected it and know who sent it.</source>
            <translation>{name} veio por e-mail. Abra-o só se você o esperava e sabe quem o enviou.</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Não abrir</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find and replace</source>
            <translation>Localizar e substituir</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Substituir por</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Anterior (Shift+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Próximo (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Diferenciar maiúsculas</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Palavras inteiras</translation>
        </message>
        <message>
            <source>In the selection</source>
            <translation>Na seleção</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Substituir tudo</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n substituição</numerusform>
                <numerusform>%n substituições</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>more than {number}</source>
            <translation>mais de {number}</translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation>Encontrados: {total}</translation>
        </message>
        <message>
            <source>{number} of {total}, from the other end</source>
            <translation>{number} de {total}, a partir da outra ponta</translation>
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
            <translation>Parte da formatação foi simplificada</translation>
        </message>
        <message>
            <source>What was pasted had more than a mail can carry safely. The words are all there.</source>
            <translation>O que foi colado tinha mais do que um e-mail pode levar com segurança. As palavras estão todas aí.</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Write one</source>
            <translation>Escrever assunto</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escrever</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Anexar…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Usar o novo</translation>
        </message>
        <message>
            <source>Move to Bcc</source>
            <translation>Mover para Cco</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>Descrever…</translation>
        </message>
        <message>
            <source>Load and embed</source>
            <translation>Carregar e incorporar</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Usar esse</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Leave the list out</source>
            <translation>Deixar a lista de fora</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Shrink pictures</source>
            <translation>Reduzir as imagens</translation>
        </message>
        <message>
            <source>Pack into a ZIP file</source>
            <translation>Compactar em um arquivo ZIP</translation>
        </message>
        <message>
            <source>files.zip</source>
            <translation>arquivos.zip</translation>
        </message>
        <message>
            <source>Packing the files saves nothing</source>
            <translation>Compactar os arquivos não economiza nada</translation>
        </message>
        <message>
            <source>They stay as they are.</source>
            <translation>Eles ficam como estão.</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Agendados</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Practice inbox</source>
            <translation>Entrada de teste</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Search drafts</source>
            <translation>Pesquisar em Rascunhos</translation>
        </message>
        <message>
            <source>Search sent messages</source>
            <translation>Pesquisar nas mensagens enviadas</translation>
        </message>
        <message>
            <source>Search scheduled messages</source>
            <translation>Pesquisar nas mensagens agendadas</translation>
        </message>
        <message>
            <source>Search received messages</source>
            <translation>Pesquisar nas mensagens recebidas</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>{name}, {count}, needs you</source>
            <translation>{name}, {count}, precisa de você</translation>
        </message>
        <message>
            <source>{name}, needs you</source>
            <translation>{name}, precisa de você</translation>
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
            <translation>Formatação</translation>
        </message>
        <message>
            <source>Paragraph style</source>
            <translation>Estilo de parágrafo</translation>
        </message>
        <message>
            <source>Default font</source>
            <translation>Fonte padrão</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Text colour</source>
            <translation>Cor do texto</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Realce</translation>
        </message>
        <message>
            <source>Text colour…</source>
            <translation>Cor do texto…</translation>
        </message>
        <message>
            <source>Highlight…</source>
            <translation>Realce…</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alinhamento</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagem…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} pontos</translation>
        </message>
        <message>
            <source>Default size</source>
            <translation>Tamanho padrão</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Pôr uma imagem no texto</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Entrelinha</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espaço abaixo</translation>
        </message>
        <message>
            <source>Markers of the list</source>
            <translation>Marcadores da lista</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direção</translation>
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
            <translation>Estilo de parágrafo</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alinhamento</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Entrelinha</translation>
        </message>
        <message>
            <source>Space below</source>
            <translation>Espaço abaixo</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direção</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citação</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Size on screen</source>
            <translation>Tamanho na tela</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Make it the default</source>
            <translation>Tornar padrão</translation>
        </message>
        <message>
            <source>Default mail program</source>
            <translation>Programa de e-mail padrão</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>What the desktop tells you while no window of Tintero is in front: that a message was sent, or only that one failed or needs you.</source>
            <translation>O que a área de trabalho avisa enquanto nenhuma janela do Tintero está à frente: que uma mensagem foi enviada, ou só que uma falhou ou precisa de você.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Ícone na bandeja</translation>
        </message>
        <message>
            <source>Shows what waits. Tintero goes on without a window, so that planned messages leave in time.</source>
            <translation>Mostra o que espera. O Tintero continua sem janela, para que as mensagens agendadas saiam na hora.</translation>
        </message>
        <message>
            <source>This desktop has no tray: an icon there would not be seen.</source>
            <translation>Esta área de trabalho não tem bandeja: um ícone ali não seria visto.</translation>
        </message>
        <message>
            <source>The desktop did not take it. Choose Tintero in the desktop's own settings, where the default programs are.</source>
            <translation>A área de trabalho não aceitou. Escolha o Tintero nas configurações dela, onde ficam os programas padrão.</translation>
        </message>
        <message>
            <source>Open the system's settings</source>
            <translation>Abrir as configurações do sistema</translation>
        </message>
        <message>
            <source>Tintero opens mail links and message files.</source>
            <translation>O Tintero abre links de e-mail e arquivos de mensagem.</translation>
        </message>
        <message>
            <source>Another program opens mail links and message files.</source>
            <translation>Outro programa abre links de e-mail e arquivos de mensagem.</translation>
        </message>
        <message>
            <source>Cannot be set: this desktop does not know Tintero. It does when Tintero is installed as a package.</source>
            <translation>Não é possível definir: esta área de trabalho não conhece o Tintero. Ela o conhece quando o Tintero é instalado como pacote.</translation>
        </message>
        <message>
            <source>Only you can choose it, in the settings of the system.</source>
            <translation>Só você pode escolhê-lo, nas configurações do sistema.</translation>
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
            <translation>Uma cópia que todos veem (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <source>A copy that nobody else sees (Ctrl+Shift+B)</source>
            <translation>Uma cópia que ninguém mais vê (Ctrl+Shift+B)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Use the sender's own address</source>
            <translation>Usar o endereço próprio do remetente</translation>
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
            <translation>Assunto na época: {subject}</translation>
        </message>
        <message>
            <source>Recipients then: {people}</source>
            <translation>Destinatários na época: {people}</translation>
        </message>
        <message>
            <source>Files then: {names}</source>
            <translation>Arquivos na época: {names}</translation>
        </message>
        <message>
            <source>The earlier version is back</source>
            <translation>A versão anterior está de volta</translation>
        </message>
        <message>
            <source>What stood here before it is among the earlier versions now.</source>
            <translation>O que havia aqui antes dela está agora entre as versões anteriores.</translation>
        </message>
    </context>
    <context>
        <name>HomeActions</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensagem</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Outbox</source>
            <translation>&amp;Caixa de saída</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Nova mensagem</translation>
        </message>
        <message>
            <source>New from &amp;template…</source>
            <translation>Nova de um m&amp;odelo…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Open a message &amp;file…</source>
            <translation>Abrir um ar&amp;quivo de mensagem…</translation>
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
            <translation>&amp;Encaminhar</translation>
        </message>
        <message>
            <source>Forward as a&amp;ttachment</source>
            <translation>Encaminhar como ane&amp;xo</translation>
        </message>
        <message>
            <source>Open in a w&amp;indow</source>
            <translation>Abrir em uma &amp;janela</translation>
        </message>
        <message>
            <source>View &amp;source…</source>
            <translation>Ver &amp;código-fonte…</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Sa&amp;lvar como arquivo…</translation>
        </message>
        <message>
            <source>Save as a mail&amp;box (mbox)…</source>
            <translation>Salvar como caixa de correio (&amp;mbox)…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Salvar como P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Delivery details…</source>
            <translation>Detalhes da entre&amp;ga…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Dupli&amp;cate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Excluir</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Pesquisar</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>&amp;Próximo painel</translation>
        </message>
        <message>
            <source>P&amp;revious pane</source>
            <translation>Painel &amp;anterior</translation>
        </message>
        <message>
            <source>Menu &amp;bar</source>
            <translation>Barra de &amp;menus</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>&amp;Pausar o envio</translation>
        </message>
        <message>
            <source>&amp;Send all now</source>
            <translation>&amp;Enviar tudo agora</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Adicionar uma conta…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Configurações…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>&amp;Fechar janela</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
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
            <translation>Adicionar identidade…</translation>
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
            <translation>Assina com “{name}”</translation>
        </message>
        <message>
            <source>New messages from here</source>
            <translation>Novas mensagens partem daqui</translation>
        </message>
        <message>
            <source>Remove this identity…</source>
            <translation>Remover esta identidade…</translation>
        </message>
        <message>
            <source>More for {address}</source>
            <translation>Mais sobre {address}</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Change an identity</source>
            <translation>Alterar uma identidade</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Adicionar uma identidade</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>As respostas vão para</translation>
        </message>
        <message>
            <source>Empty: to the address itself.</source>
            <translation>Vazio: para o próprio endereço.</translation>
        </message>
        <message>
            <source>Always a copy to</source>
            <translation>Sempre uma cópia para</translation>
        </message>
        <message>
            <source>Everybody sees them. Parted by commas.</source>
            <translation>Todos veem esses endereços. Separe-os por vírgulas.</translation>
        </message>
        <message>
            <source>Always a hidden copy to</source>
            <translation>Sempre uma cópia oculta para</translation>
        </message>
        <message>
            <source>Stands in Bcc of each new message, where you see it and can take it out. Readers never do.</source>
            <translation>Aparece em Cco de cada nova mensagem, onde você pode ver e retirar. Os leitores nunca veem.</translation>
        </message>
        <message>
            <source>Also answer for</source>
            <translation>Responder também por</translation>
        </message>
        <message>
            <source>What was written to such an address is answered from it: *@prado.studio, ana+*@prado.studio</source>
            <translation>O que foi escrito para um endereço desses é respondido com esta identidade: *@prado.studio, ana+*@prado.studio</translation>
        </message>
        <message>
            <source>Mail to these domains is from here</source>
            <translation>E-mails para estes domínios saem daqui</translation>
        </message>
        <message>
            <source>Tintero asks when another sender is about to write there: customer.example, uni.example</source>
            <translation>O Tintero pergunta quando outro remetente está para escrever para lá: cliente.example, uni.example</translation>
        </message>
        <message>
            <source>Sends over a server of its own</source>
            <translation>Envia por um servidor próprio</translation>
        </message>
    </context>
    <context>
        <name>KeepingBox</name>
        <message>
            <source>Keep them in a vault…</source>
            <translation>Guardá-las em um cofre…</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Destrancar…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Alterar a frase secreta…</translation>
        </message>
        <message>
            <source>Delete the vault…</source>
            <translation>Excluir o cofre…</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Usar só nesta sessão</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is open.</source>
            <translation>Guardadas no cofre: um arquivo na pasta do Tintero, criptografado com sua frase secreta. Ele está aberto.</translation>
        </message>
        <message>
            <source>Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is locked.</source>
            <translation>Guardadas no cofre: um arquivo na pasta do Tintero, criptografado com sua frase secreta. Ele está trancado.</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in a file.</source>
            <translation>Guardadas no chaveiro do sistema, nunca em um arquivo.</translation>
        </message>
        <message>
            <source>Waiting for the keyring… It may be locked; unlock it in the window that the system shows.</source>
            <translation>Esperando o chaveiro… Ele pode estar trancado; destranque-o na janela que o sistema mostra.</translation>
        </message>
        <message>
            <source>Looking for the system's keyring…</source>
            <translation>Procurando o chaveiro do sistema…</translation>
        </message>
        <message>
            <source>The system's keyring does not work now: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>O chaveiro do sistema não funciona agora: as senhas são lembradas até o Tintero ser encerrado e pedidas de novo da próxima vez. Um cofre ou um comando de senha evita isso.</translation>
        </message>
        <message>
            <source>This system offers no keyring: passwords are known until Tintero ends, and asked for again next time. A vault, or a password command, avoids that.</source>
            <translation>Este sistema não oferece chaveiro: as senhas são lembradas até o Tintero ser encerrado e pedidas de novo da próxima vez. Um cofre ou um comando de senha evita isso.</translation>
        </message>
        <message>
            <source>Delete the vault?</source>
            <translation>Excluir o cofre?</translation>
        </message>
        <message>
            <source>Its passwords are known until Tintero ends, or go to the keyring if there is one now.</source>
            <translation>As senhas dele são lembradas até o Tintero ser encerrado, ou vão para o chaveiro, se houver um agora.</translation>
        </message>
        <message>
            <source>It is locked: the passwords in it are gone for good, and you type them again when asked.</source>
            <translation>Ele está trancado: as senhas nele se perdem para sempre, e você as digita de novo quando forem pedidas.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Delete the vault</source>
            <translation>Excluir o cofre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Search by name or by key</source>
            <translation>Pesquisar por nome ou por tecla</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Ações e suas teclas</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Nenhuma tecla</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usar aqui</translation>
        </message>
        <message>
            <source>Key for “{name}”</source>
            <translation>Tecla para “{name}”</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>em toda parte</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>escrita</translation>
        </message>
        <message>
            <source>mail window</source>
            <translation>janela de e-mail</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leitura</translation>
        </message>
        <message>
            <source>A key that types something cannot be a shortcut. Use it with Ctrl or Alt.</source>
            <translation>Uma tecla que digita algo não pode ser um atalho. Use-a com Ctrl ou Alt.</translation>
        </message>
        <message>
            <source>{keys} does {names} already.</source>
            <translation>{keys} já faz isto: {names}.</translation>
        </message>
    </context>
    <context>
        <name>KeyringWindow</name>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Esperando o chaveiro…</translation>
        </message>
        <message>
            <source>The system keeps your passwords in its keyring, which seems to be locked. Unlock it in the window that the system shows; mail that waits goes by itself then.</source>
            <translation>O sistema guarda suas senhas no chaveiro dele, que parece estar trancado. Destranque-o na janela que o sistema mostra; as mensagens que esperam saem então sozinhas.</translation>
        </message>
        <message>
            <source>Waiting for the keyring – Tintero</source>
            <translation>Esperando o chaveiro – Tintero</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Usar só nesta sessão</translation>
        </message>
        <message>
            <source>Type the password once more; it is forgotten when Tintero ends.</source>
            <translation>Digite a senha mais uma vez; ela é esquecida quando o Tintero é encerrado.</translation>
        </message>
        <message>
            <source>Go on waiting</source>
            <translation>Continuar esperando</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>At once. Messages that are open keep the one they have.</source>
            <translation>Na hora. As mensagens abertas continuam no idioma que têm.</translation>
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
            <translation>Quando ela deve sair?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mês anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Próximo mês</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Entregar agora</translation>
        </message>
        <message>
            <source>The server keeps it and sends it then, also if this computer is off. Once it was handed over it can no longer be stopped from here.</source>
            <translation>O servidor a guarda e a envia nessa hora, mesmo com este computador desligado. Depois de entregue a ele, ela não pode mais ser interrompida daqui.</translation>
        </message>
        <message>
            <source>Tintero sends it then if it runs on this computer, else as soon as it is started.</source>
            <translation>O Tintero a envia nessa hora se estiver aberto neste computador; senão, assim que for iniciado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Send then</source>
            <translation>Enviar nessa hora</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <source>Goes {day}, {time}.</source>
            <translation>Sai {day}, {time}.</translation>
        </message>
        <message>
            <source>Goes {day}, {time} here.</source>
            <translation>Sai {day}, {time}, hora daqui.</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>Não há fuso horário com este nome.</translation>
        </message>
        <message>
            <source>The server keeps it until {day}, {time} at the latest.</source>
            <translation>O servidor a guarda no máximo até {day}, {time}.</translation>
        </message>
        <message>
            <source>This time is past.</source>
            <translation>Esta hora já passou.</translation>
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
            <translation>Responder à lista</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Encaminhar</translation>
        </message>
        <message>
            <source>Forward as attachment</source>
            <translation>Encaminhar como anexo</translation>
        </message>
        <message>
            <source>Edit as new</source>
            <translation>Editar como nova</translation>
        </message>
        <message>
            <source>{author}, {date}</source>
            <translation>{author}, {date}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Remetente desconhecido</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Só as palavras são mostradas</translation>
        </message>
        <message>
            <source>This message is built in a way that could not be read safely. Its files are not listed.</source>
            <translation>Esta mensagem é feita de um modo que não pôde ser lido com segurança. Seus arquivos não são listados.</translation>
        </message>
        <message>
            <source>Not everything is shown</source>
            <translation>Nem tudo é mostrado</translation>
        </message>
        <message>
            <source>This message has more parts or text than a letter needs. The file itself is complete.</source>
            <translation>Esta mensagem tem mais partes ou texto do que uma carta precisa. O arquivo em si está completo.</translation>
        </message>
        <message>
            <source>This message is damaged</source>
            <translation>Esta mensagem está danificada</translation>
        </message>
        <message>
            <source>Part of its structure is missing or wrong. What could be made out is shown.</source>
            <translation>Parte da estrutura dela falta ou está errada. É mostrado o que se pôde decifrar.</translation>
        </message>
        <message>
            <source>Some characters may be wrong</source>
            <translation>Alguns caracteres podem estar errados</translation>
        </message>
        <message>
            <source>The message does not say rightly in which character set it is written, so that was guessed.</source>
            <translation>A mensagem não diz corretamente em que conjunto de caracteres está escrita; por isso, ele foi deduzido.</translation>
        </message>
        <message>
            <source>The words of this message are locked</source>
            <translation>As palavras desta mensagem estão trancadas</translation>
        </message>
        <message>
            <source>It was encrypted or sealed by another program, and Tintero cannot open that. Save {name} and open it with the program that has your key.</source>
            <translation>Outro programa a criptografou ou lacrou, e o Tintero não consegue abri-la. Salve {name} e abra com o programa que tem a sua chave.</translation>
        </message>
        <message>
            <source>It was encrypted with OpenPGP. Copy all of it into the program that has your key.</source>
            <translation>Ela está criptografada com OpenPGP. Copie tudo para o programa que tem a sua chave.</translation>
        </message>
        <message>
            <source>Outlook packed what came with this message</source>
            <translation>O Outlook empacotou o que veio com esta mensagem</translation>
        </message>
        <message>
            <source>Files and formatting are inside {name}, which Tintero cannot open.</source>
            <translation>Os arquivos e a formatação estão dentro de {name}, que o Tintero não consegue abrir.</translation>
        </message>
        <message>
            <source>{author} wrote:</source>
            <translation>{author} escreveu:</translation>
        </message>
        <message>
            <source>On {date}, {author} wrote:</source>
            <translation>Em {date}, {author} escreveu:</translation>
        </message>
        <message>
            <source>---------- Forwarded message ----------</source>
            <translation>---------- Mensagem encaminhada ----------</translation>
        </message>
        <message>
            <source>From: {words}</source>
            <translation>De: {words}</translation>
        </message>
        <message>
            <source>Date: {words}</source>
            <translation>Data: {words}</translation>
        </message>
        <message>
            <source>Subject: {words}</source>
            <translation>Assunto: {words}</translation>
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
                <numerusform>{names} e mais %n</numerusform>
                <numerusform>{names} e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences of what is shipped</source>
            <translation>Licenças do que vem junto</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pacotes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>The package brings no text of its licence along.</source>
            <translation>O pacote não traz o texto de sua licença.</translation>
        </message>
        <message>
            <source>Licence of {name}</source>
            <translation>Licença de {name}</translation>
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
            <translation>Palavras, ou to:nome, subject:palavras, has:file (Ctrl+F)</translation>
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
            <translation>Normal</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>For finding a fault. Passwords, permissions and the names in addresses are never in it.</source>
            <translation>Para encontrar uma falha. Senhas, permissões e os nomes dos endereços nunca estão nele.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>O que é anotado</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir a pasta do registro</translation>
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
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>The paper has a choice of its own: your readers read on light.</source>
            <translation>O papel tem uma escolha própria: seus leitores leem em fundo claro.</translation>
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
            <translation>Atenuado cansa menos a vista à noite. O e-mail fica como está.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortável</translation>
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
            <translation>Compacta mostra mais linhas, e de cada mensagem só o assunto.</translation>
        </message>
        <message>
            <source>Size of the writing</source>
            <translation>Tamanho da escrita</translation>
        </message>
        <message>
            <source>On your screen only, for windows opened from now on; the mail stays as it is.</source>
            <translation>Só na sua tela, para janelas abertas a partir de agora; o e-mail fica como está.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>None lets notes appear at once, and shows a clock where something turns.</source>
            <translation>Com Nenhum, os avisos aparecem de uma vez, e onde algo gira vê-se um relógio.</translation>
        </message>
    </context>
    <context>
        <name>MailLink</name>
        <message>
            <source>{people} would get a copy that nobody else sees. Take them out of Bcc if that is not your wish.</source>
            <translation>Uma cópia que ninguém mais vê iria para {people}. Se você não quer isso, retire os endereços de Cco.</translation>
        </message>
        <message>
            <source>The link adds blind copies</source>
            <translation>O link adiciona cópias ocultas</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Anexar arquivos…</translation>
        </message>
        <message>
            <source>A link may not attach files</source>
            <translation>Um link não pode anexar arquivos</translation>
        </message>
        <message>
            <source>This one wanted {names} from your disk. Nothing was attached.</source>
            <translation>Este queria {names} do seu disco. Nada foi anexado.</translation>
        </message>
        <message>
            <source>This one wanted a file from your disk. Nothing was attached.</source>
            <translation>Este queria um arquivo do seu disco. Nada foi anexado.</translation>
        </message>
        <message>
            <source>Some recipients were left out</source>
            <translation>Alguns destinatários ficaram de fora</translation>
        </message>
        <message>
            <source>The link hid line breaks in them, or they were far too long to be addresses.</source>
            <translation>O link escondia quebras de linha neles, ou eles eram longos demais para serem endereços.</translation>
        </message>
        <message>
            <source>The link has more of them than a link may bring.</source>
            <translation>O link tem mais deles do que um link pode trazer.</translation>
        </message>
        <message>
            <source>The link was cut</source>
            <translation>O link foi cortado</translation>
        </message>
        <message>
            <source>Its text is longer than a link may bring; the beginning is here.</source>
            <translation>O texto dele é mais longo do que um link pode trazer; o começo está aqui.</translation>
        </message>
    </context>
    <context>
        <name>MailQuit</name>
        <message>
            <source>“{subject}” has not gone yet</source>
            <translation>“{subject}” ainda não saiu</translation>
        </message>
        <message>
            <source>One message has not gone yet</source>
            <translation>Uma mensagem ainda não saiu</translation>
        </message>
        <message>
            <source>{count} messages have not gone yet</source>
            <translation>{count} mensagens ainda não saíram</translation>
        </message>
        <message>
            <source>Quit Tintero</source>
            <translation>Sair do Tintero</translation>
        </message>
        <message>
            <source>It is safe in the Outbox. If Tintero ends now, it goes at the next start.</source>
            <translation>Ela está segura na Caixa de saída. Se o Tintero for encerrado agora, ela sai no próximo início.</translation>
        </message>
        <message>
            <source>Do not quit</source>
            <translation>Não sair</translation>
        </message>
        <message>
            <source>Wait until it is sent</source>
            <translation>Esperar até ser enviada</translation>
        </message>
        <message>
            <source>Send it at the next start</source>
            <translation>Enviar no próximo início</translation>
        </message>
        <message>
            <source>Quit now, send it later</source>
            <translation>Sair agora, enviar depois</translation>
        </message>
        <message>
            <source>Tintero ends as soon as nothing waits any more.</source>
            <translation>O Tintero é encerrado assim que não houver mais nada esperando.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Messages in {name}</source>
            <translation>Mensagens em {name}</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Nenhuma mensagem</translation>
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
            <translation>Data</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
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
            <translation>{who}, {subject}, {when}, {account}, parte foi recusada</translation>
        </message>
        <message>
            <source>{who}, {subject}, {when}, {account}, with attachment</source>
            <translation>{who}, {subject}, {when}, {account}, com anexo</translation>
        </message>
    </context>
    <context>
        <name>MissingWeb</name>
        <message>
            <source>This view is not installed</source>
            <translation>Esta visualização não está instalada</translation>
        </message>
        <message>
            <source>The command that installs it</source>
            <translation>O comando que a instala</translation>
        </message>
        <message>
            <source>Plain text and source work without it. This command brings it:</source>
            <translation>Texto simples e código-fonte funcionam sem ela. Este comando a instala:</translation>
        </message>
        <message>
            <source>It is not shown to the administrator (root). Plain text and source work.</source>
            <translation>Ela não é mostrada ao administrador (root). Texto simples e código-fonte funcionam.</translation>
        </message>
        <message>
            <source>This system lets no program build the sandbox that it needs. Plain text and source work.</source>
            <translation>Este sistema não deixa nenhum programa criar a sandbox de que ela precisa. Texto simples e código-fonte funcionam.</translation>
        </message>
        <message>
            <source>It needs libraries of the system ({reason}). Plain text and source work without them.</source>
            <translation>Ela precisa de bibliotecas do sistema ({reason}). Texto simples e código-fonte funcionam sem elas.</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>Tintero does not answer</source>
            <translation>O Tintero não responde</translation>
        </message>
        <message>
            <source>It is running already and may be busy, or stuck. What you wrote there is stored, up to the last seconds. Nothing is sent twice.</source>
            <translation>Ele já está aberto e pode estar ocupado ou travado. O que você escreveu lá está guardado, exceto os últimos segundos. Nada é enviado duas vezes.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>End it and start anew</source>
            <translation>Encerrar e abrir de novo</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Sent: {subject}</source>
            <translation>Enviada: {subject}</translation>
        </message>
        <message numerus="yes">
            <source>%n messages sent</source>
            <translation>
                <numerusform>%n mensagem enviada</numerusform>
                <numerusform>%n mensagens enviadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n mensagem precisa de você</numerusform>
                <numerusform>%n mensagens precisam de você</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OAuthPanel</name>
        <message>
            <source>Use another device</source>
            <translation>Usar outro dispositivo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Começar de novo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Entre de novo</translation>
        </message>
        <message>
            <source>Sign in on the provider's page</source>
            <translation>Entrar pela página do provedor</translation>
        </message>
        <message>
            <source>Your provider asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>Seu provedor pergunta no navegador se o Tintero pode enviar e-mails por você. Sua senha fica lá: o Tintero nunca a vê, só uma permissão que você pode retirar a qualquer momento.</translation>
        </message>
        <message>
            <source>Sign in in your browser</source>
            <translation>Entrar pelo navegador</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Você entrou.</translation>
        </message>
        <message>
            <source>Sign in with {provider}</source>
            <translation>Entrar com {provider}</translation>
        </message>
        <message>
            <source>{provider} asks you in your browser whether Tintero may send mail for you. Your password stays there: Tintero never sees it, only a permission that you can take back at any time.</source>
            <translation>{provider} pergunta no navegador se o Tintero pode enviar e-mails por você. Sua senha fica lá: o Tintero nunca a vê, só uma permissão que você pode retirar a qualquer momento.</translation>
        </message>
        <message>
            <source>Sign in with {provider} in your browser</source>
            <translation>Entrar com {provider} pelo navegador</translation>
        </message>
        <message>
            <source>You are signed in with {provider}.</source>
            <translation>Você entrou com {provider}.</translation>
        </message>
        <message>
            <source>A client id is missing, see below</source>
            <translation>Falta um ID de cliente, veja abaixo</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Esperando o navegador…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <translation>Pedindo um código…</translation>
        </message>
        <message>
            <source>No browser opened. Copy the link and open it yourself.</source>
            <translation>Nenhum navegador abriu. Copie o link e abra-o você mesmo.</translation>
        </message>
        <message>
            <source>Open {page} on any device and type {code}</source>
            <translation>Abra {page} em qualquer dispositivo e digite {code}</translation>
        </message>
        <message>
            <source>Take the time you need: {minutes} min are left.</source>
            <translation>Leve o tempo que precisar: restam {minutes} min.</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>The original of {name} has changed</source>
            <translation>O original de {name} mudou</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>A mensagem contém o antigo.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>O original de %n arquivo mudou</numerusform>
                <numerusform>Os originais de %n arquivos mudaram</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones.</source>
            <translation>A mensagem contém os antigos.</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Usar o novo</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Usar os novos</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Move to drafts</source>
            <translation>Mover para Rascunhos</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Mudar a hora…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
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
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Configurações da conta…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Entrar…</translation>
        </message>
        <message>
            <source>Switch the account on</source>
            <translation>Ativar a conta</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Enviar de novo…</translation>
        </message>
        <message>
            <source>Ask the server…</source>
            <translation>Perguntar ao servidor…</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Ela chegou</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>Corrigir o endereço…</translation>
        </message>
        <message>
            <source>File it now</source>
            <translation>Arquivar agora</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Detalhes…</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver código-fonte…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Pausar o envio</translation>
        </message>
        <message>
            <source>Send all now</source>
            <translation>Enviar tudo agora</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Em espera</translation>
        </message>
        <message>
            <source>Messages rest here until the server has taken them.</source>
            <translation>As mensagens ficam aqui até o servidor aceitá-las.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada em espera</translation>
        </message>
        <message>
            <source>Show more ({count} waiting)</source>
            <translation>Mostrar mais ({count} em espera)</translation>
        </message>
        <message>
            <source>{count}. Sending is paused.</source>
            <translation>{count}. O envio está em pausa.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Retomar o envio</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>O envio está em pausa</translation>
        </message>
        <message>
            <source>Nothing waits that could go now</source>
            <translation>Não há nada em espera que possa sair agora</translation>
        </message>
        <message>
            <source>1 message, it needs you</source>
            <translation>1 mensagem, ela precisa de você</translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensagem</translation>
        </message>
        <message>
            <source>{count} messages, 1 needs you</source>
            <translation>{count} mensagens, 1 precisa de você</translation>
        </message>
        <message>
            <source>{count} messages, {needing} need you</source>
            <translation>{count} mensagens, {needing} precisam de você</translation>
        </message>
        <message>
            <source>{count} messages</source>
            <translation>{count} mensagens</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Nenhuma mensagem</translation>
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
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, from {folder}. They are attached when you say so.</source>
            <translation>{files}, de {folder}. Só são anexados quando você confirmar.</translation>
        </message>
        <message numerus="yes">
            <source>Another program wants to attach %n files</source>
            <translation>
                <numerusform>Outro programa quer anexar %n arquivo</numerusform>
                <numerusform>Outro programa quer anexar %n arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Anexar</translation>
        </message>
    </context>
    <context>
        <name>PaceSection</name>
        <message>
            <source>Limits of the provider</source>
            <translation>Limites do provedor</translation>
        </message>
        <message>
            <source>As known</source>
            <translation>O conhecido</translation>
        </message>
        <message>
            <source>What is over waits in the Outbox until the minute is gone.</source>
            <translation>O que passar disso espera na Caixa de saída até o minuto acabar.</translation>
        </message>
        <message>
            <source>Messages a minute</source>
            <translation>Mensagens por minuto</translation>
        </message>
        <message>
            <source>A message to more people goes in several parts. Servers that say how many they take need none.</source>
            <translation>Uma mensagem para mais pessoas sai em várias partes. Servidores que dizem quantas aceitam não precisam disso.</translation>
        </message>
        <message>
            <source>Recipients at once</source>
            <translation>Destinatários por vez</translation>
        </message>
        <message>
            <source>When much waits. As known: two where the provider says that it allows several, else one.</source>
            <translation>Quando há muito em espera. O conhecido: duas se o provedor diz que permite várias; senão, uma.</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Conexões simultâneas</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sem limite</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>not possible now</source>
            <translation>não é possível agora</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>O que você quer fazer?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Nada aqui se chama assim.</translation>
        </message>
        <message>
            <source>@ people</source>
            <translation>@ pessoas</translation>
        </message>
        <message>
            <source># subjects of drafts</source>
            <translation># assuntos de rascunhos</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>Enter executa</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>To a place in this message</source>
            <translation>Para um lugar desta mensagem</translation>
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
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nova frase secreta</translation>
        </message>
        <message>
            <source>At least 8 characters. Three or four words that nobody would guess are easy to remember.</source>
            <translation>Pelo menos 8 caracteres. Três ou quatro palavras que ninguém adivinharia são fáceis de lembrar.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>A mesma de novo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Destrancar o cofre</translation>
        </message>
        <message>
            <source>Your passwords are in it. Mail that needs one waits safely in the Outbox and goes as soon as the vault is open. It stays open until Tintero ends.</source>
            <translation>Suas senhas estão nele. As mensagens que precisam de uma esperam seguras na Caixa de saída e saem assim que o cofre estiver aberto. Ele fica aberto até o Tintero ser encerrado.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Destrancar</translation>
        </message>
        <message>
            <source>Keep passwords in a vault</source>
            <translation>Guardar as senhas em um cofre</translation>
        </message>
        <message>
            <source>A file on this computer, encrypted with a passphrase that you type once after each start. Nobody can recover a forgotten one.</source>
            <translation>Um arquivo neste computador, criptografado com uma frase secreta que você digita uma vez depois de cada início. Ninguém pode recuperar uma frase esquecida.</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Criar o cofre</translation>
        </message>
        <message>
            <source>Another passphrase for the vault</source>
            <translation>Outra frase secreta para o cofre</translation>
        </message>
        <message>
            <source>The old one is over as soon as this is done. Nobody can recover a forgotten one.</source>
            <translation>A antiga deixa de valer assim que isto for feito. Ninguém pode recuperar uma frase esquecida.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>It needs at least 8 characters.</source>
            <translation>Ela precisa de pelo menos 8 caracteres.</translation>
        </message>
        <message>
            <source>This is another one. Type the same passphrase in both fields.</source>
            <translation>Esta é outra. Digite a mesma frase secreta nos dois campos.</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ocultar a frase secreta</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar a frase secreta</translation>
        </message>
    </context>
    <context>
        <name>PasswordSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Entrar: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Configurações da conta…</translation>
        </message>
        <message>
            <source>Keep it untested</source>
            <translation>Guardar sem testar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Trying it out; no message is sent…</source>
            <translation>Testando; nenhuma mensagem é enviada…</translation>
        </message>
        <message>
            <source>{user} at {host}</source>
            <translation>{user} em {host}</translation>
        </message>
        <message>
            <source>What waits in the Outbox goes by itself once the password is right.</source>
            <translation>O que espera na Caixa de saída sai sozinho assim que a senha estiver certa.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar a senha</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar a senha</translation>
        </message>
    </context>
    <context>
        <name>PasteChoice</name>
        <message>
            <source>How it was pasted</source>
            <translation>Como foi colado</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Manter formatação</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Como a mensagem</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Só texto</translation>
        </message>
        <message>
            <source>Lists, tables, colours and fonts as they were, without what a program set by itself</source>
            <translation>Listas, tabelas, cores e fontes como eram, sem o que um programa definiu por conta própria</translation>
        </message>
        <message>
            <source>Lists, tables, links and emphasis, in the font of this message</source>
            <translation>Listas, tabelas, links e ênfases, na fonte desta mensagem</translation>
        </message>
        <message>
            <source>The words, without any formatting</source>
            <translation>As palavras, sem nenhuma formatação</translation>
        </message>
        <message>
            <source>Leave it as it is (Esc)</source>
            <translation>Deixar como está (Esc)</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Colado</translation>
        </message>
    </context>
    <context>
        <name>PasteRoom</name>
        <message>
            <source>Pasting… Esc stops it</source>
            <translation>Colando… Esc interrompe</translation>
        </message>
        <message>
            <source>{count} pictures were left out</source>
            <translation>{count} imagens ficaram de fora</translation>
        </message>
        <message>
            <source>One picture was left out</source>
            <translation>Uma imagem ficou de fora</translation>
        </message>
        <message>
            <source>A file of another program cannot be read from here. Copy a picture by itself to paste it.</source>
            <translation>Um arquivo de outro programa não pode ser lido daqui. Copie só a imagem para colá-la.</translation>
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
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copiar endereços</translation>
        </message>
        <message>
            <source>Move to {field}</source>
            <translation>Mover para “{field}”</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>PermissionSheet</name>
        <message>
            <source>Sign in: {account}</source>
            <translation>Entrar: {account}</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>Configurações da conta…</translation>
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
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>O que contém</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Nada com esse nome</translation>
        </message>
    </context>
    <context>
        <name>PictureFrame</name>
        <message>
            <source>Picture, {width} by {height}</source>
            <translation>Imagem, {width} por {height}</translation>
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
            <translation>{width} por {height} pixels</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message numerus="yes">
            <source>%n pictures in this message</source>
            <translation>
                <numerusform>%n imagem nesta mensagem</numerusform>
                <numerusform>%n imagens nesta mensagem</numerusform>
            </translation>
        </message>
        <message>
            <source>Otherwise nobody learns where, when and with what they were taken.</source>
            <translation>Caso contrário, ninguém fica sabendo onde, quando e com o que elas foram feitas.</translation>
        </message>
        <message>
            <source>In the text a picture is never larger than it is shown there.</source>
            <translation>No texto, uma imagem nunca fica maior do que é mostrada ali.</translation>
        </message>
        <message numerus="yes">
            <source>%n files keep what they tell: their kind cannot be changed.</source>
            <translation>
                <numerusform>%n arquivo mantém o que revela: o tipo dele não pode ser alterado.</numerusform>
                <numerusform>%n arquivos mantêm o que revelam: o tipo deles não pode ser alterado.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PicturePlan</name>
        <message>
            <source>Original size</source>
            <translation>Tamanho original</translation>
        </message>
        <message>
            <source>Large, at most {pixels} pixels</source>
            <translation>Grande, no máximo {pixels} pixels</translation>
        </message>
        <message>
            <source>Medium, at most {pixels} pixels</source>
            <translation>Média, no máximo {pixels} pixels</translation>
        </message>
        <message>
            <source>Small, at most {pixels} pixels</source>
            <translation>Pequena, no máximo {pixels} pixels</translation>
        </message>
        <message>
            <source>Keep place and camera data</source>
            <translation>Manter local e dados da câmera</translation>
        </message>
        <message>
            <source>Size when sent</source>
            <translation>Tamanho ao enviar</translation>
        </message>
    </context>
    <context>
        <name>PictureRoom</name>
        <message>
            <source>Description and width…</source>
            <translation>Descrição e largura…</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Cortar…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Substituir…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequena</translation>
        </message>
        <message>
            <source>As wide as the text</source>
            <translation>Da largura do texto</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Tamanho original</translation>
        </message>
        <message>
            <source>Size in the text</source>
            <translation>Tamanho no texto</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Alinhamento</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>O que ela mostra</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Largura em pixels</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>For those who do not see it</source>
            <translation>Para quem não a vê</translation>
        </message>
        <message>
            <source>This is no number of pixels.</source>
            <translation>Isto não é um número de pixels.</translation>
        </message>
        <message>
            <source>Another picture in its place</source>
            <translation>Outra imagem no lugar desta</translation>
        </message>
    </context>
    <context>
        <name>PictureSending</name>
        <message numerus="yes">
            <source>%n pictures: {before} → {after}</source>
            <translation>
                <numerusform>%n imagem: {before} → {after}</numerusform>
                <numerusform>%n imagens: {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shrink %n pictures…</source>
            <translation>
                <numerusform>Reduzir %n imagem…</numerusform>
                <numerusform>Reduzir %n imagens…</numerusform>
            </translation>
        </message>
        <message>
            <source>What pictures tell…</source>
            <translation>O que as imagens revelam…</translation>
        </message>
        <message>
            <source>Place and camera data of the pictures are left out</source>
            <translation>O local e os dados da câmera das imagens ficam de fora</translation>
        </message>
        <message>
            <source>The message keeps the originals until it is sent.</source>
            <translation>A mensagem guarda os originais até ser enviada.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>PlainRoom</name>
        <message>
            <source>Plain text: it is sent just as it stands here.</source>
            <translation>Texto simples: é enviado exatamente como está aqui.</translation>
        </message>
        <message>
            <source>Use formatting</source>
            <translation>Usar formatação</translation>
        </message>
        <message>
            <source>Pictures in the text become attached files.</source>
            <translation>As imagens no texto viram arquivos anexados.</translation>
        </message>
        <message>
            <source>Tables become columns of words.</source>
            <translation>As tabelas viram colunas de palavras.</translation>
        </message>
        <message>
            <source>Bold, colours, fonts and the like are dropped.</source>
            <translation>Negrito, cores, fontes e coisas assim se perdem.</translation>
        </message>
        <message>
            <source>Turn this message into plain text?</source>
            <translation>Transformar esta mensagem em texto simples?</translation>
        </message>
        <message>
            <source>Keep formatting</source>
            <translation>Manter formatação</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Practice</source>
            <translation>Teste</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>As the reader sees it – Tintero</source>
            <translation>Como o leitor verá – Tintero</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código-fonte</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualização</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Without pictures</source>
            <translation>Sem imagens</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Salvar como .eml…</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>O que ela revela…</translation>
        </message>
        <message>
            <source>The message as text</source>
            <translation>A mensagem como texto</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Sem assunto</translation>
        </message>
        <message>
            <source>{size}, with {files}</source>
            <translation>{size}, com {files}</translation>
        </message>
        <message>
            <source>[{size} more]</source>
            <translation>[mais {size}]</translation>
        </message>
        <message>
            <source>For readers without HTML.</source>
            <translation>Para leitores sem HTML.</translation>
        </message>
        <message>
            <source>What is sent.</source>
            <translation>O que é enviado.</translation>
        </message>
        <message>
            <source>As Chromium shows it, without scripts and without the network. Other programs differ a little.</source>
            <translation>Como o Chromium mostra, sem scripts e sem internet. Outros programas diferem um pouco.</translation>
        </message>
        <message>
            <source>About what programs make of it that turn every message dark.</source>
            <translation>Mais ou menos o que fazem dela os programas que escurecem todas as mensagens.</translation>
        </message>
        <message>
            <source>The message as its reader sees it</source>
            <translation>A mensagem como o leitor a vê</translation>
        </message>
        <message>
            <source>This view ended by itself. Choose it again to see it, or look at the plain text.</source>
            <translation>Esta visualização se encerrou sozinha. Escolha-a de novo para vê-la, ou olhe o texto simples.</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Abrir este link?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Salvar a mensagem</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Nada selecionado</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Voltar à lista (Esc)</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Change time…</source>
            <translation>Mudar a hora…</translation>
        </message>
        <message>
            <source>View source</source>
            <translation>Ver código-fonte</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Excluir (Del)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Salvo {time}</translation>
        </message>
        <message>
            <source>Received {time}</source>
            <translation>Recebida {time}</translation>
        </message>
        <message>
            <source>Goes {time}</source>
            <translation>Sai {time}</translation>
        </message>
        <message>
            <source>Held by the server until {time}</source>
            <translation>O servidor a guarda até {time}</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviada {time}</translation>
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
            <translation>Envelope</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cco</translation>
        </message>
        <message>
            <source>(no recipient yet)</source>
            <translation>(ainda sem destinatário)</translation>
        </message>
        <message>
            <source>Delivery: {taken} of {all} recipients</source>
            <translation>Entrega: {taken} de {all} destinatários</translation>
        </message>
        <message>
            <source>Delivery: taken by the server {time}</source>
            <translation>Entrega: aceita pelo servidor {time}</translation>
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
            <translation>Salvar {name}…</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the message</source>
            <translation>Imprimir a mensagem</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensagem</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Salvar como PDF</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Visualização da impressão</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Página inteira</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Largura da página</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Smaller ({keys})</source>
            <translation>Menor ({keys})</translation>
        </message>
        <message>
            <source>Larger ({keys})</source>
            <translation>Maior ({keys})</translation>
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
            <translation>Data</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>Visualizar impressão…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
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
            <translation>O que uma mensagem revela</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Conversations kept</source>
            <translation>Conversas guardadas</translation>
        </message>
        <message>
            <source>What was said to the server, for each message. Passwords are never in it.</source>
            <translation>O que foi dito ao servidor, para cada mensagem. As senhas nunca estão ali.</translation>
        </message>
        <message>
            <source>Passwords</source>
            <translation>Senhas</translation>
        </message>
        <message>
            <source>Of you, this computer and your files, beyond its words. For the message you write: View &gt; What it reveals.</source>
            <translation>De você, deste computador e dos seus arquivos, além das palavras. Da mensagem que você escreve: Exibir &gt; O que ela revela.</translation>
        </message>
        <message>
            <source>There is no account yet, and so no sender to look at.</source>
            <translation>Ainda não há conta e, portanto, nenhum remetente para ver.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>{sent} of %n bytes</source>
            <translation>
                <numerusform>{sent} de %n byte</numerusform>
                <numerusform>{sent} de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total} {unit}</source>
            <translation>{sent} de {total} {unit}</translation>
        </message>
        <message>
            <source>{sent} of {total} {unit} · {rate}/s · {left} left</source>
            <translation>{sent} de {total} {unit} · {rate}/s · restam {left}</translation>
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
            <translation>Avançado: provedor e ID de cliente</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provedor</translation>
        </message>
        <message>
            <source>Another provider…</source>
            <translation>Outro provedor…</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>As what Tintero is known to the provider.</source>
            <translation>Com que o provedor conhece o Tintero.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Segredo do cliente</translation>
        </message>
        <message>
            <source>Only if the provider gave one with the id.</source>
            <translation>Só se o provedor forneceu um junto com o ID.</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organização (locatário)</translation>
        </message>
        <message>
            <source>Only if your administrator told you one: a domain or an id. Empty: whichever you sign in with.</source>
            <translation>Só se seu administrador informou uma: um domínio ou um ID. Vazio: aquela com que você entrar.</translation>
        </message>
        <message>
            <source>Open the provider's page</source>
            <translation>Abrir a página do provedor</translation>
        </message>
        <message>
            <source>Authorization URL</source>
            <translation>URL de autorização</translation>
        </message>
        <message>
            <source>Token URL</source>
            <translation>URL do token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Escopo</translation>
        </message>
        <message>
            <source>Redirect URL</source>
            <translation>URL de redirecionamento</translation>
        </message>
        <message>
            <source>On this computer; with a port if it is registered.</source>
            <translation>Neste computador; com uma porta, se ela estiver registrada.</translation>
        </message>
        <message>
            <source>Response type</source>
            <translation>Tipo de resposta</translation>
        </message>
        <message>
            <source>Additional parameters</source>
            <translation>Parâmetros adicionais</translation>
        </message>
        <message>
            <source>As in name=value&amp;other=value.</source>
            <translation>No formato nome=valor&amp;outro=valor.</translation>
        </message>
        <message>
            <source>Comes with Tintero</source>
            <translation>Vem com o Tintero</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and create a project.
2. Create an OAuth client id of the type “Desktop app”.
3. Add your address as a test user.
4. Copy id and secret here.</source>
            <translation>{provider} só deixa entrar programas que conhece por um ID de cliente, e esta cópia do Tintero ainda não tem nenhum. Para obter um:
1. Abra a página do provedor e crie um projeto.
2. Crie um ID de cliente OAuth do tipo “App para computador”.
3. Adicione seu endereço como usuário de teste.
4. Copie o ID e o segredo para cá.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one:
1. Open the provider's page and choose New registration.
2. Under Authentication add the platform “Mobile and desktop applications” with http://localhost.
3. Add the permission SMTP.Send.
4. Copy the application id here.</source>
            <translation>{provider} só deixa entrar programas que conhece por um ID de cliente, e esta cópia do Tintero ainda não tem nenhum. Para obter um:
1. Abra a página do provedor e escolha Novo registro.
2. Em Autenticação, adicione a plataforma “Aplicativos móveis e de desktop” com http://localhost.
3. Adicione a permissão SMTP.Send.
4. Copie o ID do aplicativo para cá.</translation>
        </message>
        <message>
            <source>Your provider or administrator tells these values.</source>
            <translation>Seu provedor ou administrador informa estes valores.</translation>
        </message>
        <message>
            <source>{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. To get one, register a desktop program on the provider's page with the redirect address {redirect}, and copy its id here.</source>
            <translation>{provider} só deixa entrar programas que conhece por um ID de cliente, e esta cópia do Tintero ainda não tem nenhum. Para obter um, registre um programa de desktop na página do provedor com o endereço de redirecionamento {redirect} e copie o ID dele para cá.</translation>
        </message>
    </context>
    <context>
        <name>ProviderNotes</name>
        <message>
            <source>{provider} does not take your usual password from mail programs. Make a password for Tintero on its page and paste it here.</source>
            <translation>{provider} não aceita sua senha de sempre vinda de programas de e-mail. Crie uma senha para o Tintero na página dele e cole-a aqui.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed it once in its web mail, under POP3 and IMAP. With two-step sign-in it wants an app password.</source>
            <translation>{provider} só deixa programas de e-mail entrarem depois que você permite isso uma vez no webmail dele, em POP3 e IMAP. Com a verificação em duas etapas, ele quer uma senha de app.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs send only after you switched SMTP on in its web pages.</source>
            <translation>{provider} só deixa programas de e-mail enviarem depois que você ativa o SMTP no site dele.</translation>
        </message>
        <message>
            <source>{provider} wants an authorisation code instead of your password. Switch SMTP on in its web mail; it shows the code then.</source>
            <translation>{provider} quer um código de autorização em vez da sua senha. Ative o SMTP no webmail dele, que então mostra o código.</translation>
        </message>
        <message>
            <source>{provider} wants the e-mail password that you chose for mail programs, not your usual one.</source>
            <translation>{provider} quer a senha de e-mail que você escolheu para programas de e-mail, não a de sempre.</translation>
        </message>
        <message>
            <source>{provider} lets mail programs in only after you allowed access on its web pages.</source>
            <translation>{provider} só deixa programas de e-mail entrarem depois que você permite o acesso no site dele.</translation>
        </message>
        <message>
            <source>{provider} lets programs send only if your administrator allows it. A sign-in at its page works more often than a password.</source>
            <translation>{provider} só deixa programas enviarem se seu administrador permitir. Entrar pela página dele funciona mais vezes do que uma senha.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
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
            <translation>O que fazer com o original</translation>
        </message>
        <message>
            <source>sealed original, goes out exactly as it came</source>
            <translation>original lacrado, sai exatamente como chegou</translation>
        </message>
        <message>
            <source>sealed, forwarded exactly as it came</source>
            <translation>lacrado, encaminhado exatamente como chegou</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Original message, sealed, expanded</source>
            <translation>Mensagem original, lacrada, expandida</translation>
        </message>
        <message>
            <source>Original message, sealed, collapsed</source>
            <translation>Mensagem original, lacrada, recolhida</translation>
        </message>
        <message>
            <source>Original message, read only</source>
            <translation>Mensagem original, somente leitura</translation>
        </message>
    </context>
    <context>
        <name>QuoteRoom</name>
        <message>
            <source>O&amp;riginal message</source>
            <translation>Mensagem ori&amp;ginal</translation>
        </message>
        <message>
            <source>Show or hide the original</source>
            <translation>Mostrar ou ocultar o original</translation>
        </message>
        <message>
            <source>Quote inline</source>
            <translation>Citar no texto</translation>
        </message>
        <message>
            <source>Quote as plain text</source>
            <translation>Citar como texto simples</translation>
        </message>
        <message>
            <source>Remove the original</source>
            <translation>Remover o original</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imagens</translation>
        </message>
        <message>
            <source>Only the words are shown here: it is very large. It goes out as it came.</source>
            <translation>Aqui só as palavras são mostradas: ele é muito grande. Ele sai como chegou.</translation>
        </message>
        <message>
            <source>The original is no longer in the message</source>
            <translation>O original não está mais na mensagem</translation>
        </message>
        <message>
            <source>This original is large</source>
            <translation>Este original é grande</translation>
        </message>
        <message>
            <source>As text of your own it makes writing slow, and some of its look is lost. Sealed, it stays exact.</source>
            <translation>Como texto seu, ele deixa a escrita lenta e perde parte da aparência. Lacrado, continua exato.</translation>
        </message>
        <message>
            <source>Keep it sealed</source>
            <translation>Manter lacrado</translation>
        </message>
        <message>
            <source>The original is now text of your message</source>
            <translation>O original agora é texto da sua mensagem</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Trazer de volta</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Everything stays on this computer. Passwords go to the system's keyring.</source>
            <translation>Tudo fica neste computador. As senhas vão para o chaveiro do sistema.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Passwords are never written into a file that can be read.</source>
            <translation>Tudo fica neste computador. As senhas nunca são gravadas em um arquivo que possa ser lido.</translation>
        </message>
        <message>
            <source>Step {number} of {all}: {name}</source>
            <translation>Etapa {number} de {all}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReaderWindow</name>
        <message>
            <source>(no subject)</source>
            <translation>(sem assunto)</translation>
        </message>
        <message>
            <source>{subject} – Tintero</source>
            <translation>{subject} – Tintero</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensagem</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>Open message…</source>
            <translation>Abrir mensagem…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Salvar uma cópia…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Salvar como PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Mostrar imagens</translation>
        </message>
        <message>
            <source>View source…</source>
            <translation>Ver código-fonte…</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menus</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
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
            <translation>Abrir ou salvar {name}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>e mais %n arquivo</numerusform>
                <numerusform>e mais %n arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Only the words are shown</source>
            <translation>Só as palavras são mostradas</translation>
        </message>
        <message>
            <source>Only the beginning is shown</source>
            <translation>Só o começo é mostrado</translation>
        </message>
        <message>
            <source>This message is very large. A reply or a forward takes all of it along as it is.</source>
            <translation>Esta mensagem é muito grande. Uma resposta ou um encaminhamento a leva inteira, como está.</translation>
        </message>
        <message>
            <source>{title}: what you selected</source>
            <translation>{title}: o que você selecionou</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Messages (*.eml *.mbox);;All files (*)</source>
            <translation>Mensagens (*.eml *.mbox);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Open a message</source>
            <translation>Abrir uma mensagem</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Ready to write</source>
            <translation>Pronto para escrever</translation>
        </message>
        <message>
            <source>How should this account be called here?</source>
            <translation>Como esta conta deve se chamar aqui?</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nome da conta</translation>
        </message>
        <message>
            <source>Only you see it, beside its colour.</source>
            <translation>Só você o vê, ao lado da cor dela.</translation>
        </message>
        <message>
            <source>The password is kept until Tintero ends</source>
            <translation>A senha fica guardada até o Tintero ser encerrado</translation>
        </message>
        <message>
            <source>There is no keyring or open vault to keep it in. Tintero asks for it again after the next start, unless you choose a vault before: Settings, Privacy.</source>
            <translation>Não há chaveiro nem cofre aberto onde guardá-la. O Tintero a pede de novo no próximo início, a menos que você escolha um cofre antes: Configurações, Privacidade.</translation>
        </message>
        <message>
            <source>Write a first message</source>
            <translation>Escrever uma primeira mensagem</translation>
        </message>
        <message>
            <source>Add another account</source>
            <translation>Adicionar outra conta</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>{address} can send: the server took everything but a message.</source>
            <translation>{address} pode enviar: o servidor aceitou tudo, menos uma mensagem.</translation>
        </message>
        <message>
            <source>{address} has not been tested. What you send waits in the Outbox if it does not work.</source>
            <translation>{address} não foi testado. Se não funcionar, o que você enviar espera na Caixa de saída.</translation>
        </message>
    </context>
    <context>
        <name>RecipientEntry</name>
        <message numerus="yes">
            <source>%n suggestions, first: {name}</source>
            <translation>
                <numerusform>%n sugestão, primeira: {name}</numerusform>
                <numerusform>%n sugestões, primeira: {name}</numerusform>
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
                <numerusform>Não é possível enviar para %n endereço. {first}</numerusform>
                <numerusform>Não é possível enviar para %n endereços. {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>%n endereço</numerusform>
                <numerusform>%n endereços</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientTable</name>
        <message>
            <source>Recipient</source>
            <translation>Destinatário</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>The server’s answer</source>
            <translation>Resposta do servidor</translation>
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
            <translation>Manter a conta</translation>
        </message>
        <message>
            <source>What is to become of the message that waits to be sent?</source>
            <translation>O que fazer com a mensagem que espera para ser enviada?</translation>
        </message>
        <message numerus="yes">
            <source>What is to become of the %n messages that wait to be sent?</source>
            <translation>
                <numerusform>O que fazer com a %n mensagem que espera para ser enviada?</numerusform>
                <numerusform>O que fazer com as %n mensagens que esperam para ser enviadas?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Guardar como rascunho</translation>
        </message>
        <message>
            <source>Keep them as drafts</source>
            <translation>Guardar como rascunhos</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Excluir a mensagem</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Excluir as mensagens</translation>
        </message>
        <message>
            <source>Nothing is lost: all of it is in Drafts, to be sent from another account.</source>
            <translation>Nada se perde: tudo fica em Rascunhos, para ser enviado de outra conta.</translation>
        </message>
        <message>
            <source>Text, addresses and attached files are lost for good. Nothing brings them back.</source>
            <translation>Texto, endereços e arquivos anexados se perdem para sempre. Nada os traz de volta.</translation>
        </message>
        <message>
            <source>Remove account and delete mail</source>
            <translation>Remover conta e excluir mensagens</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Remover conta</translation>
        </message>
    </context>
    <context>
        <name>ReportMenu</name>
        <message>
            <source>Delivery reports about</source>
            <translation>Relatórios de entrega sobre</translation>
        </message>
        <message>
            <source>Arrival at the recipient's server</source>
            <translation>Chegada ao servidor do destinatário</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Falha</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>With the whole message, not its head only</source>
            <translation>Com a mensagem inteira, não só o cabeçalho</translation>
        </message>
    </context>
    <context>
        <name>ReportNote</name>
        <message>
            <source>Show in the Outbox</source>
            <translation>Mostrar na Caixa de saída</translation>
        </message>
        <message>
            <source>Show in Sent</source>
            <translation>Mostrar em Enviados</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>If you trust this report, your server had the message.</source>
            <translation>Se você confia neste relatório, o seu servidor tinha a mensagem.</translation>
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
            <translation>Só problemas</translation>
        </message>
        <message>
            <source>Arrival only</source>
            <translation>Só a chegada</translation>
        </message>
        <message>
            <source>Its head</source>
            <translation>O cabeçalho</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Ask for read receipts</source>
            <translation>Pedir confirmações de leitura</translation>
        </message>
        <message>
            <source>New messages ask their readers to confirm. Many programs leave it to the reader whether to.</source>
            <translation>As mensagens novas pedem aos leitores que confirmem. Muitos programas deixam o leitor decidir se confirma.</translation>
        </message>
        <message>
            <source>Ask for delivery reports</source>
            <translation>Pedir relatórios de entrega</translation>
        </message>
        <message>
            <source>New messages ask the mail servers on their way to report back to you. Not all servers do.</source>
            <translation>As mensagens novas pedem aos servidores de e-mail do caminho que informem você. Nem todos fazem isso.</translation>
        </message>
        <message>
            <source>Reports about</source>
            <translation>Relatórios sobre</translation>
        </message>
        <message>
            <source>What delivery reports tell of: arrival at the recipient's server, failure and delay.</source>
            <translation>Do que tratam os relatórios de entrega: chegada ao servidor do destinatário, falha e atraso.</translation>
        </message>
        <message>
            <source>A report brings back</source>
            <translation>Um relatório traz de volta</translation>
        </message>
        <message>
            <source>Of the message that it is about: its head, which is enough to know it by, or all of it.</source>
            <translation>Da mensagem de que ele trata: o cabeçalho, que basta para reconhecê-la, ou tudo.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
    </context>
    <context>
        <name>Revealing</name>
        <message>
            <source>What this message reveals</source>
            <translation>O que esta mensagem revela</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Read from the message as it would be sent now.</source>
            <translation>Lido da mensagem como ela seria enviada agora.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>There is no subject</source>
            <translation>Falta o assunto</translation>
        </message>
        <message>
            <source>Such a message is easily overlooked.</source>
            <translation>Uma mensagem assim passa facilmente despercebida.</translation>
        </message>
        <message>
            <source>There is no text</source>
            <translation>Falta o texto</translation>
        </message>
        <message>
            <source>The message would arrive empty.</source>
            <translation>A mensagem chegaria vazia.</translation>
        </message>
        <message>
            <source>No file is attached</source>
            <translation>Nenhum arquivo está anexado</translation>
        </message>
        <message>
            <source>You wrote “{words}”</source>
            <translation>Você escreveu “{words}”</translation>
        </message>
        <message>
            <source>Too big for the server</source>
            <translation>Grande demais para o servidor</translation>
        </message>
        <message>
            <source>The message is {size}, the server takes {limit}.</source>
            <translation>A mensagem tem {size}, o servidor aceita {limit}.</translation>
        </message>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>O original de %n arquivo mudou</numerusform>
                <numerusform>Os originais de %n arquivos mudaram</numerusform>
            </translation>
        </message>
        <message>
            <source>The message holds the older ones: {names}.</source>
            <translation>A mensagem contém as versões antigas: {names}.</translation>
        </message>
        <message>
            <source>{address} looks mistyped</source>
            <translation>{address} parece digitado errado</translation>
        </message>
        <message>
            <source>It looks like {instead}.</source>
            <translation>Parece {instead}.</translation>
        </message>
        <message>
            <source>{address} is not what it seems</source>
            <translation>{address} não é o que parece</translation>
        </message>
        <message>
            <source>Some of its letters only look like others. It can be taken for {instead}.</source>
            <translation>Algumas letras dele só se parecem com outras. Ele pode ser confundido com {instead}.</translation>
        </message>
        <message>
            <source>You greet {name}</source>
            <translation>Você se dirige a {name}</translation>
        </message>
        <message>
            <source>The message goes to {names}.</source>
            <translation>A mensagem vai para {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people can see each other's address</source>
            <translation>
                <numerusform>%n pessoa pode ver o endereço das outras</numerusform>
                <numerusform>%n pessoas podem ver o endereço umas das outras</numerusform>
            </translation>
        </message>
        <message>
            <source>In Bcc nobody sees the others.</source>
            <translation>Em Cco ninguém vê os outros.</translation>
        </message>
        <message>
            <source>You usually write to {name} from {instead}</source>
            <translation>Você costuma escrever para {name} de {instead}</translation>
        </message>
        <message>
            <source>This message is from {address}.</source>
            <translation>Esta mensagem é de {address}.</translation>
        </message>
        <message>
            <source>You write to {name} from {instead}</source>
            <translation>Você escreve para {name} de {instead}</translation>
        </message>
        <message>
            <source>So you said in the settings. This message to {target} is from {address}.</source>
            <translation>É o que você definiu nas configurações. Esta mensagem para {target} é de {address}.</translation>
        </message>
        <message>
            <source>Everybody on a list will read this answer</source>
            <translation>Todos em uma lista vão ler esta resposta</translation>
        </message>
        <message>
            <source>It goes to {list} as well.</source>
            <translation>Ela vai também para {list}.</translation>
        </message>
        <message>
            <source>{words} was not filled in</source>
            <translation>{words} não foi preenchido</translation>
        </message>
        <message>
            <source>Readers would see it as it stands.</source>
            <translation>Os leitores veriam isso como está.</translation>
        </message>
        <message>
            <source>The link “{words}” leads elsewhere</source>
            <translation>O link “{words}” leva a outro lugar</translation>
        </message>
        <message>
            <source>It leads to {target}.</source>
            <translation>Ele leva a {target}.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are on the internet</source>
            <translation>
                <numerusform>%n imagem está na internet</numerusform>
                <numerusform>%n imagens estão na internet</numerusform>
            </translation>
        </message>
        <message>
            <source>They do not go along; their descriptions stand in their place.</source>
            <translation>Elas não vão junto; as descrições ficam no lugar delas.</translation>
        </message>
        <message>
            <source>A picture is on the internet</source>
            <translation>Uma imagem está na internet</translation>
        </message>
        <message>
            <source>It does not go along; its description stands in its place.</source>
            <translation>Ela não vai junto; a descrição fica no lugar dela.</translation>
        </message>
        <message>
            <source>Pictures on the internet that are not loaded</source>
            <translation>Imagens na internet que não foram carregadas</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures have no description</source>
            <translation>
                <numerusform>%n imagem não tem descrição</numerusform>
                <numerusform>%n imagens não têm descrição</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers who cannot see them would miss them.</source>
            <translation>Leitores que não podem vê-las ficariam sem elas.</translation>
        </message>
        <message>
            <source>Readers of plain text would see nothing</source>
            <translation>Quem lê em texto simples não veria nada</translation>
        </message>
        <message>
            <source>A few words would tell them what the message shows.</source>
            <translation>Algumas palavras diriam a eles o que a mensagem mostra.</translation>
        </message>
        <message>
            <source>The original of {names} has changed</source>
            <translation>O original de {names} mudou</translation>
        </message>
        <message>
            <source>The message holds the older one.</source>
            <translation>A mensagem contém o antigo.</translation>
        </message>
        <message>
            <source>A picture has no description</source>
            <translation>Uma imagem não tem descrição</translation>
        </message>
        <message>
            <source>Readers who cannot see it would miss it.</source>
            <translation>Leitores que não podem vê-la ficariam sem ela.</translation>
        </message>
        <message>
            <source>First time you write to {address}</source>
            <translation>É a primeira vez que você escreve para {address}</translation>
        </message>
        <message numerus="yes">
            <source>It looks like {instead}, to whom you wrote %n times.</source>
            <translation>
                <numerusform>Parece {instead}, para quem você escreveu %n vez.</numerusform>
                <numerusform>Parece {instead}, para quem você escreveu %n vezes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {place}, to which you wrote %n times.</source>
            <translation>
                <numerusform>Parece {place}, para onde você escreveu %n vez.</numerusform>
                <numerusform>Parece {place}, para onde você escreveu %n vezes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its letters are of several alphabets.</source>
            <translation>As letras dele são de vários alfabetos.</translation>
        </message>
        <message>
            <source>A message without subject</source>
            <translation>Uma mensagem sem assunto</translation>
        </message>
        <message>
            <source>A message without text</source>
            <translation>Uma mensagem sem texto</translation>
        </message>
        <message>
            <source>A file that the text announces and that is not attached</source>
            <translation>Um arquivo que o texto anuncia e que não está anexado</translation>
        </message>
        <message>
            <source>A message that is too big for the server</source>
            <translation>Uma mensagem grande demais para o servidor</translation>
        </message>
        <message>
            <source>A file that changed after it was attached</source>
            <translation>Um arquivo que mudou depois de anexado</translation>
        </message>
        <message>
            <source>An address that looks mistyped</source>
            <translation>Um endereço que parece digitado errado</translation>
        </message>
        <message>
            <source>An address that only looks like a known one</source>
            <translation>Um endereço que só se parece com um conhecido</translation>
        </message>
        <message>
            <source>A greeting for somebody who does not get the message</source>
            <translation>Uma saudação a alguém que não recebe a mensagem</translation>
        </message>
        <message>
            <source>Many people who see each other's address</source>
            <translation>Muitas pessoas que veem o endereço umas das outras</translation>
        </message>
        <message>
            <source>A sender that is unusual for these people</source>
            <translation>Um remetente incomum para estas pessoas</translation>
        </message>
        <message>
            <source>A sender that is not the one you chose for a domain</source>
            <translation>Um remetente que não é o que você escolheu para um domínio</translation>
        </message>
        <message>
            <source>An answer that a whole mailing list reads</source>
            <translation>Uma resposta que uma lista de discussão inteira lê</translation>
        </message>
        <message>
            <source>A field of a template that is not filled in</source>
            <translation>Um campo de um modelo que não foi preenchido</translation>
        </message>
        <message>
            <source>A link that does not lead where its words say</source>
            <translation>Um link que não leva aonde as palavras dele dizem</translation>
        </message>
        <message>
            <source>Pictures without description</source>
            <translation>Imagens sem descrição</translation>
        </message>
        <message>
            <source>A message that plain text would show empty</source>
            <translation>Uma mensagem que ficaria vazia em texto simples</translation>
        </message>
        <message>
            <source>Description of the picture</source>
            <translation>Descrição da imagem</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>O que ela mostra</translation>
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
            <translation>O Tintero examina a mensagem quando você pressiona Enviar, só neste computador, e pergunta sobre o que encontra. Você sempre pode enviá-la mesmo assim.</translation>
        </message>
        <message>
            <source>Ask about everything</source>
            <translation>Perguntar sobre tudo</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Before it goes</source>
            <translation>Antes de sair</translation>
        </message>
        <message>
            <source>Keep writing (Esc)</source>
            <translation>Continuar escrevendo (Esc)</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Enviar mesmo assim</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Continuar escrevendo</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nada foi enviado ainda.</translation>
        </message>
        <message>
            <source>1 thing to look at</source>
            <translation>1 ponto a verificar</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n ponto a verificar</numerusform>
                <numerusform>%n pontos a verificar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>{address} is no address</source>
            <translation>{address} não é um endereço</translation>
        </message>
        <message>
            <source>Did you mean {instead}?</source>
            <translation>Você quis dizer {instead}?</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Usar esse</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Não há mais nada a verificar.</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>HTML source</source>
            <translation>Código-fonte HTML</translation>
        </message>
        <message>
            <source>Emoji…</source>
            <translation>Emoji…</translation>
        </message>
        <message>
            <source>Special characters…</source>
            <translation>Caracteres especiais…</translation>
        </message>
        <message>
            <source>How it was pasted</source>
            <translation>Como foi colado</translation>
        </message>
        <message>
            <source>Send from another address…</source>
            <translation>Enviar de outro endereço…</translation>
        </message>
        <message>
            <source>As the reader sees it</source>
            <translation>Como o leitor verá</translation>
        </message>
        <message>
            <source>Source of the message</source>
            <translation>Código-fonte da mensagem</translation>
        </message>
        <message>
            <source>What it reveals…</source>
            <translation>O que ela revela…</translation>
        </message>
        <message>
            <source>Save as .eml…</source>
            <translation>Salvar como .eml…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Salvar como PDF…</translation>
        </message>
    </context>
    <context>
        <name>SafeMode</name>
        <message>
            <source>Tintero ended by mistake again</source>
            <translation>O Tintero fechou de novo por um erro</translation>
        </message>
        <message>
            <source>The last starts ended soon after they began. Safe mode starts with default settings and without earlier windows. Your messages, accounts and settings stay as they are.</source>
            <translation>Nas últimas vezes ele fechou logo depois de abrir. O modo de segurança começa com as configurações padrão e sem as janelas anteriores. Suas mensagens, contas e configurações ficam como estão.</translation>
        </message>
        <message>
            <source>Start in safe mode</source>
            <translation>Iniciar no modo de segurança</translation>
        </message>
        <message>
            <source>Start as usual</source>
            <translation>Iniciar como sempre</translation>
        </message>
        <message>
            <source>Safe mode: default settings, no earlier windows. The next start is as usual.</source>
            <translation>Modo de segurança: configurações padrão, sem janelas anteriores. O próximo início será como sempre.</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Yes, use {provider}</source>
            <translation>Sim, usar {provider}</translation>
        </message>
        <message>
            <source>{provider} does not let other programs send.</source>
            <translation>{provider} não deixa outros programas enviarem.</translation>
        </message>
        <message>
            <source>Perhaps {name}, {source}. Nobody vouches for that: is it your provider?</source>
            <translation>Talvez {name}, {source}. Ninguém garante isso: é o seu provedor?</translation>
        </message>
        <message>
            <source>Found: {name}, {source}</source>
            <translation>Encontrado: {name}, {source}</translation>
        </message>
        <message>
            <source>Looking at {places}…</source>
            <translation>Consultando {places}…</translation>
        </message>
        <message>
            <source>Looking for the server of {domain}…</source>
            <translation>Procurando o servidor de {domain}…</translation>
        </message>
        <message>
            <source>Nothing was found. You will be asked for the server; your provider's help names it.</source>
            <translation>Nada foi encontrado. Você vai precisar informar o servidor; a ajuda do seu provedor diz qual é.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>known to Tintero</source>
            <translation>conhecido pelo Tintero</translation>
        </message>
        <message>
            <source>your domain's own settings</source>
            <translation>as configurações do seu próprio domínio</translation>
        </message>
        <message>
            <source>your domain's service records</source>
            <translation>os registros de serviço do seu domínio</translation>
        </message>
        <message>
            <source>the public list of mail providers</source>
            <translation>a lista pública de provedores de e-mail</translation>
        </message>
        <message>
            <source>where your incoming mail lives</source>
            <translation>onde chegam seus e-mails</translation>
        </message>
        <message>
            <source>a guess that answers</source>
            <translation>um palpite que responde</translation>
        </message>
    </context>
    <context>
        <name>SendLater</name>
        <message>
            <source>Later today</source>
            <translation>Hoje mais tarde</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Amanhã</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Segunda-feira</translation>
        </message>
        <message>
            <source>Pick date and time…</source>
            <translation>Escolher data e hora…</translation>
        </message>
        <message>
            <source>Let the server hold it until…</source>
            <translation>Deixar o servidor guardar até…</translation>
        </message>
        <message>
            <source>Other ways to send</source>
            <translation>Outras formas de enviar</translation>
        </message>
        <message>
            <source>Later, when this computer is on:</source>
            <translation>Mais tarde, com este computador ligado:</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Enviar mais tarde</translation>
        </message>
        <message>
            <source>Later today, {time}</source>
            <translation>Hoje mais tarde, {time}</translation>
        </message>
        <message>
            <source>Tomorrow, {time}</source>
            <translation>Amanhã, {time}</translation>
        </message>
        <message>
            <source>Monday, {time}</source>
            <translation>Segunda-feira, {time}</translation>
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
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>{subject} goes {day}, {time}</source>
            <translation>{subject} sai {day}, {time}</translation>
        </message>
        <message>
            <source>It waits in Scheduled, and goes if this computer is on then.</source>
            <translation>Ela espera em Agendados e sai se este computador estiver ligado nessa hora.</translation>
        </message>
        <message>
            <source>{subject} waits: sending is paused.</source>
            <translation>{subject} espera: o envio está em pausa.</translation>
        </message>
        <message numerus="yes">
            <source>{subject} goes to the server in %n s</source>
            <translation>
                <numerusform>{subject} vai para o servidor em %n s</numerusform>
                <numerusform>{subject} vai para o servidor em %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending {subject} in %n s</source>
            <translation>
                <numerusform>Enviando {subject} em %n s</numerusform>
                <numerusform>Enviando {subject} em %n s</numerusform>
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
            <translation>Esperando a resposta do servidor</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total}</source>
            <translation>{percent} % · {sent} de {total}</translation>
        </message>
        <message>
            <source>{percent} % · {sent} of {total} · {speed}/s · {left} left</source>
            <translation>{percent} % · {sent} de {total} · {speed}/s · faltam {left}</translation>
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
            <translation>Este computador pode estar desligado nessa hora. Daqui ela não pode mais ser interrompida.</translation>
        </message>
        <message>
            <source>Sent {time}</source>
            <translation>Enviada {time}</translation>
        </message>
        <message>
            <source>a message without a subject</source>
            <translation>uma mensagem sem assunto</translation>
        </message>
        <message>
            <source>“{subject}”</source>
            <translation>“{subject}”</translation>
        </message>
    </context>
    <context>
        <name>SenderRoom</name>
        <message>
            <source>Send from another address</source>
            <translation>Enviar de outro endereço</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Digitar de novo</translation>
        </message>
        <message>
            <source>Readers see {address}. Your server knows you as {own}: it may refuse the message, and reports of failures go to {own}, which readers can find in the message's source.</source>
            <translation>Os leitores veem {address}. Seu servidor conhece você como {own}: ele pode recusar a mensagem, e os relatórios de falhas vão para {own}, que os leitores podem encontrar no código-fonte da mensagem.</translation>
        </message>
        <message>
            <source>Keep {own}</source>
            <translation>Manter {own}</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Usar este endereço</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>There is nobody to send to yet. Write an address here.</source>
            <translation>Ainda não há para quem enviar. Escreva um endereço aqui.</translation>
        </message>
        <message>
            <source>There is no account to send with</source>
            <translation>Não há conta com que enviar</translation>
        </message>
        <message>
            <source>Your message is kept in Drafts. Set up an account, then send it.</source>
            <translation>Sua mensagem fica guardada em Rascunhos. Configure uma conta e depois a envie.</translation>
        </message>
        <message>
            <source>Set up an account</source>
            <translation>Configurar uma conta</translation>
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
            <translation>Na hora</translation>
        </message>
        <message>
            <source>Undo after Send</source>
            <translation>Desfazer depois de Enviar</translation>
        </message>
        <message>
            <source>How long a message waits in the Outbox before it leaves, so that Send can be taken back.</source>
            <translation>Quanto tempo uma mensagem espera na Caixa de saída antes de sair, para que o envio possa ser desfeito.</translation>
        </message>
    </context>
    <context>
        <name>SendingSection</name>
        <message>
            <source>Undo after Send</source>
            <translation>Desfazer depois de Enviar</translation>
        </message>
        <message>
            <source>How long a message of this account can be taken back.</source>
            <translation>Por quanto tempo se pode desfazer o envio de uma mensagem desta conta.</translation>
        </message>
        <message>
            <source>For each answer. That to a whole message is waited for 10 minutes at least: nothing goes twice.</source>
            <translation>Para cada resposta. A resposta a uma mensagem inteira é esperada por pelo menos 10 minutos: nada sai duas vezes.</translation>
        </message>
        <message>
            <source>Wait for the server</source>
            <translation>Esperar pelo servidor</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>Como em todas</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>Conforme a etapa</translation>
        </message>
    </context>
    <context>
        <name>ServerPage</name>
        <message>
            <source>Where your mail goes out</source>
            <translation>Por onde seus e-mails saem</translation>
        </message>
        <message>
            <source>Your provider's help calls it the outgoing or SMTP server.</source>
            <translation>A ajuda do seu provedor o chama de servidor de saída ou SMTP.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nome de usuário</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Testar agora</translation>
        </message>
        <message>
            <source>Everybody on the way can read this</source>
            <translation>Qualquer um no caminho pode ler isto</translation>
        </message>
        <message>
            <source>Send my password over the open line</source>
            <translation>Enviar minha senha pela conexão sem proteção</translation>
        </message>
        <message>
            <source>This is what we found for {domain}. Take the first unless you know better.</source>
            <translation>Foi isto que encontramos para {domain}. Fique com o primeiro, a não ser que você conheça um melhor.</translation>
        </message>
        <message>
            <source>This is what is said about {domain}, and nobody vouches for it. You can type it as well.</source>
            <translation>Isto é o que se diz de {domain}, e ninguém garante. Você também pode digitá-lo.</translation>
        </message>
        <message>
            <source>Continue: the server is missing</source>
            <translation>Continuar: falta o servidor</translation>
        </message>
        <message>
            <source>Continue: the open line is not confirmed</source>
            <translation>Continuar: a conexão sem proteção não foi confirmada</translation>
        </message>
        <message>
            <source>Continue: the test has failed</source>
            <translation>Continuar: o teste falhou</translation>
        </message>
        <message>
            <source>Continue: the test has not finished</source>
            <translation>Continuar: o teste não terminou</translation>
        </message>
        <message>
            <source>Your mail and your password cross the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Seus e-mails e sua senha trafegam como texto legível. Escolha isto só para um servidor da sua própria rede.</translation>
        </message>
        <message>
            <source>Your mail crosses the line as plain text. Choose this only for a server in your own network.</source>
            <translation>Seus e-mails trafegam como texto legível. Escolha isto só para um servidor da sua própria rede.</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message>
            <source>Test now</source>
            <translation>Testar agora</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Edit the server</source>
            <translation>Editar o servidor</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Reset: {name}</source>
            <translation>Redefinir: {name}</translation>
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
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Armazenamento</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Trechos</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Antes de enviar</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Armazenamento</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Settings – Tintero</source>
            <translation>Configurações – Tintero</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Seções</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Tintero made a mistake. Your messages are stored.</source>
            <translation>O Tintero cometeu um erro. Suas mensagens estão guardadas.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Em toda parte</translation>
        </message>
        <message>
            <source>Change them…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>New message (Ctrl+N)</source>
            <translation>Nova mensagem (Ctrl+N)</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Configurações (Ctrl+,)</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>How does your mail server know that it is you?</source>
            <translation>Como seu servidor de e-mail sabe que é você?</translation>
        </message>
        <message>
            <source>Provider's page</source>
            <translation>Página do provedor</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Password command</source>
            <translation>Comando da senha</translation>
        </message>
        <message>
            <source>No sign-in</source>
            <translation>Sem identificação</translation>
        </message>
        <message>
            <source>Way to sign in</source>
            <translation>Forma de entrar</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Runs when a password is needed; the first line that it prints is the password. Users of a password store know such commands.</source>
            <translation>É executado quando uma senha é necessária; a primeira linha que ele mostra é a senha. Quem usa um gerenciador de senhas conhece comandos assim.</translation>
        </message>
        <message>
            <source>For a relay in your own network that knows your computer. Public servers want a password.</source>
            <translation>Para um servidor da sua própria rede que conhece seu computador. Servidores públicos querem uma senha.</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar a senha</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sem alteração</translation>
        </message>
        <message>
            <source>Continue: you are not signed in yet</source>
            <translation>Continuar: você ainda não entrou</translation>
        </message>
        <message>
            <source>Continue: the command is missing</source>
            <translation>Continuar: falta o comando</translation>
        </message>
        <message>
            <source>Continue: the password is missing</source>
            <translation>Continuar: falta a senha</translation>
        </message>
        <message>
            <source>Make an app password…</source>
            <translation>Criar uma senha de app…</translation>
        </message>
        <message>
            <source>How to do it…</source>
            <translation>Como fazer…</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar a senha</translation>
        </message>
    </context>
    <context>
        <name>SignInSection</name>
        <message>
            <source>Sign in again…</source>
            <translation>Entrar de novo…</translation>
        </message>
        <message>
            <source>Change the sign-in…</source>
            <translation>Mudar o acesso…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Sair da conta…</translation>
        </message>
        <message>
            <source>Forget the password…</source>
            <translation>Esquecer a senha…</translation>
        </message>
    </context>
    <context>
        <name>SignPicker</name>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados por último</translation>
        </message>
        <message>
            <source>No sign is called so.</source>
            <translation>Nenhum símbolo tem esse nome.</translation>
        </message>
    </context>
    <context>
        <name>SignatureOffer</name>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Stands under what you write. Another one for replies, and pictures: Settings, Signatures.</source>
            <translation>Fica embaixo do que você escreve. Outra para as respostas, e imagens: Configurações, Assinaturas.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>De um arquivo…</translation>
        </message>
        <message>
            <source>Name of the signature</source>
            <translation>Nome da assinatura</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Com formatação</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Visualização</translation>
        </message>
        <message>
            <source>View of the signature</source>
            <translation>Exibição da assinatura</translation>
        </message>
        <message>
            <source>the sender's name</source>
            <translation>o nome do remetente</translation>
        </message>
        <message>
            <source>the sender's address</source>
            <translation>o endereço do remetente</translation>
        </message>
        <message>
            <source>the date of the message</source>
            <translation>a data da mensagem</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Signature of plain messages</source>
            <translation>Assinatura das mensagens em texto simples</translation>
        </message>
        <message>
            <source>Preview of the signature</source>
            <translation>Visualização da assinatura</translation>
        </message>
        <message>
            <source>No signature yet</source>
            <translation>Ainda não há assinatura</translation>
        </message>
        <message>
            <source>What stands under your messages, for each sender another if you like.</source>
            <translation>O que fica embaixo das suas mensagens, outra para cada remetente se você quiser.</translation>
        </message>
        <message>
            <source>Follows {path}</source>
            <translation>Segue {path}</translation>
        </message>
        <message>
            <source>This one is written in its file</source>
            <translation>Esta é escrita no próprio arquivo</translation>
        </message>
        <message>
            <source>The words of the formatted signature</source>
            <translation>As palavras da assinatura com formatação</translation>
        </message>
        <message>
            <source>My signature</source>
            <translation>Minha assinatura</translation>
        </message>
        <message>
            <source>Web pages (*.html *.htm)</source>
            <translation>Páginas da web (*.html *.htm)</translation>
        </message>
        <message>
            <source>A signature from a file</source>
            <translation>Uma assinatura de um arquivo</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were left out</source>
            <translation>
                <numerusform>%n imagem ficou de fora</numerusform>
                <numerusform>%n imagens ficaram de fora</numerusform>
            </translation>
        </message>
        <message>
            <source>They lie on the network and would tell who reads. Put them beside the file instead.</source>
            <translation>Elas estão na rede e revelariam quem lê. Em vez disso, coloque-as ao lado do arquivo.</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Remover “{name}”</translation>
        </message>
        <message>
            <source>Messages that carry it keep it. Who signed with it signs with nothing.</source>
            <translation>As mensagens que a levam a mantêm. Quem assinava com ela fica sem assinatura.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove signature</source>
            <translation>Remover assinatura</translation>
        </message>
        <message>
            <source>Who signs with what</source>
            <translation>Quem assina com o quê</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>Novas mensagens</translation>
        </message>
        <message>
            <source>Replies and forwards</source>
            <translation>Respostas e encaminhamentos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>No signature</source>
            <translation>Sem assinatura</translation>
        </message>
        <message>
            <source>Signatures…</source>
            <translation>Assinaturas…</translation>
        </message>
        <message>
            <source>Your edited signature was kept</source>
            <translation>Sua assinatura modificada foi mantida</translation>
        </message>
        <message>
            <source>{address} usually signs with none.</source>
            <translation>{address} costuma não ter assinatura.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>{address} usually signs with “{name}”.</source>
            <translation>{address} costuma assinar com “{name}”.</translation>
        </message>
        <message>
            <source>Use “{name}”</source>
            <translation>Usar “{name}”</translation>
        </message>
    </context>
    <context>
        <name>Signs</name>
        <message>
            <source>Smileys and feelings</source>
            <translation>Carinhas e sentimentos</translation>
        </message>
        <message>
            <source>People and gestures</source>
            <translation>Pessoas e gestos</translation>
        </message>
        <message>
            <source>Animals, plants, weather</source>
            <translation>Animais, plantas, clima</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Comidas e bebidas</translation>
        </message>
        <message>
            <source>Travel, places, time</source>
            <translation>Viagens, lugares, tempo</translation>
        </message>
        <message>
            <source>Feasts and games</source>
            <translation>Festas e jogos</translation>
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
            <translation>Bandeiras</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Tipografia</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Moedas</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>Matemática</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Setas</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grego</translation>
        </message>
        <message>
            <source>Letters with marks</source>
            <translation>Letras com acentos</translation>
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
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Special characters</source>
            <translation>Caracteres especiais</translation>
        </message>
    </context>
    <context>
        <name>Sizes</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SnippetRoom</name>
        <message>
            <source>No snippets yet</source>
            <translation>Nenhum trecho ainda</translation>
        </message>
        <message>
            <source>They are made in the settings.</source>
            <translation>Eles são criados nas configurações.</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <translation>Inserir um trecho</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Trechos…</translation>
        </message>
    </context>
    <context>
        <name>SnippetsPage</name>
        <message>
            <source>Snippets</source>
            <translation>Trechos</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Key of the snippet</source>
            <translation>Chave do trecho</translation>
        </message>
        <message>
            <source>key</source>
            <translation>chave</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Com formatação</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Kind of the snippet</source>
            <translation>Tipo do trecho</translation>
        </message>
        <message>
            <source>where the cursor goes</source>
            <translation>onde o cursor fica</translation>
        </message>
        <message>
            <source>the recipient's first name</source>
            <translation>o primeiro nome do destinatário</translation>
        </message>
        <message>
            <source>the recipient's name</source>
            <translation>o nome do destinatário</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>seu nome</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>seu endereço</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>a data</translation>
        </message>
        <message>
            <source>Text of the snippet</source>
            <translation>Texto do trecho</translation>
        </message>
        <message>
            <source>Plain text of the snippet</source>
            <translation>Texto simples do trecho</translation>
        </message>
        <message>
            <source>Type ; and the key in a message, then a blank or Tab. Undo gives back what you typed.</source>
            <translation>Em uma mensagem, digite ; e a chave, depois um espaço ou Tab. Desfazer devolve o que você digitou.</translation>
        </message>
        <message>
            <source>No snippet yet</source>
            <translation>Ainda não há trechos</translation>
        </message>
        <message>
            <source>Words that you write often, put into a message by a short key.</source>
            <translation>Palavras que você escreve muito, postas na mensagem por uma chave curta.</translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>[{size} more]</source>
            <translation>[mais {size}]</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensagem</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>HTML source</source>
            <translation>Código-fonte HTML</translation>
        </message>
        <message>
            <source>Find in the source</source>
            <translation>Localizar no código-fonte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Not in the source.</source>
            <translation>Não está no código-fonte.</translation>
        </message>
    </context>
    <context>
        <name>SourceRoom</name>
        <message>
            <source>HTML source: what a mail cannot carry is left out when you go back.</source>
            <translation>Código-fonte HTML: o que um e-mail não pode levar fica de fora quando você volta.</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Deixar como estava</translation>
        </message>
        <message>
            <source>Use this source</source>
            <translation>Usar este código-fonte</translation>
        </message>
        <message>
            <source>Some of the source was left out</source>
            <translation>Parte do código-fonte ficou de fora</translation>
        </message>
        <message>
            <source>A mail cannot carry {elements} safely. Undo brings back what was there before.</source>
            <translation>Um e-mail não pode levar {elements} com segurança. Desfazer traz de volta o que havia antes.</translation>
        </message>
        <message>
            <source>Some formatting was simplified</source>
            <translation>Parte da formatação foi simplificada</translation>
        </message>
        <message>
            <source>The source had more than a mail can carry safely. The words are all there.</source>
            <translation>O código-fonte tinha mais do que um e-mail pode levar com segurança. As palavras estão todas ali.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Misspelled: {word}</source>
            <translation>Palavra com erro: {word}</translation>
        </message>
        <message>
            <source>No misspelled words</source>
            <translation>Nenhuma palavra com erro</translation>
        </message>
        <message>
            <source>Quotes, links and code were not checked.</source>
            <translation>Citações, links e código não foram verificados.</translation>
        </message>
        <message>
            <source>There is no dictionary for this message</source>
            <translation>Não há dicionário para esta mensagem</translation>
        </message>
        <message>
            <source>Nothing was checked. Choose languages, or add a dictionary.</source>
            <translation>Nada foi verificado. Escolha idiomas ou adicione um dicionário.</translation>
        </message>
        <message>
            <source>Languages…</source>
            <translation>Idiomas…</translation>
        </message>
        <message>
            <source>No misspelled word here</source>
            <translation>Nenhuma palavra com erro aqui</translation>
        </message>
        <message>
            <source>Looking for dictionaries…</source>
            <translation>Procurando dicionários…</translation>
        </message>
        <message>
            <source>As in the settings: {languages}</source>
            <translation>Como nas configurações: {languages}</translation>
        </message>
        <message>
            <source>By the text of the message</source>
            <translation>Pelo texto da mensagem</translation>
        </message>
        <message>
            <source>No dictionary is installed</source>
            <translation>Nenhum dicionário está instalado</translation>
        </message>
        <message>
            <source>Dictionaries…</source>
            <translation>Dicionários…</translation>
        </message>
    </context>
    <context>
        <name>SpellingPage</name>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Verificar ao escrever</translation>
        </message>
        <message>
            <source>Misspelled words are underlined on your screen, a moment after they were written.</source>
            <translation>As palavras com erro são sublinhadas na sua tela, um instante depois de escritas.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Add a dictionary…</source>
            <translation>Adicionar um dicionário…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
        <message>
            <source>No dictionary is installed, so nothing is checked.</source>
            <translation>Nenhum dicionário está instalado, então nada é verificado.</translation>
        </message>
        <message>
            <source>A word is right if it is right in any of the ticked languages. Untick all to let the text of each message decide.</source>
            <translation>Uma palavra está certa se estiver certa em qualquer um dos idiomas marcados. Desmarque todos para deixar o texto de cada mensagem decidir.</translation>
        </message>
        <message>
            <source>The text of each message decides. Tick some to check every message with these.</source>
            <translation>O texto de cada mensagem decide. Marque alguns para verificar todas as mensagens com eles.</translation>
        </message>
        <message>
            <source>Your own words: {number}</source>
            <translation>Suas próprias palavras: {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Remover: {name}</translation>
        </message>
        <message>
            <source>Dictionaries (*.dic *.aff *.oxt *.xpi *.zip)</source>
            <translation>Dicionários (*.dic *.aff *.oxt *.xpi *.zip)</translation>
        </message>
        <message>
            <source>Add a dictionary</source>
            <translation>Adicionar um dicionário</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>adicionado por você</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>deste computador</translation>
        </message>
        <message>
            <source>comes with Tintero</source>
            <translation>vem com o Tintero</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice and those in Library/Spelling are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Mais idiomas: os dicionários do LibreOffice e os de Library/Spelling são encontrados sozinhos. Ou baixe um de extensions.libreoffice.org (.oxt) e adicione-o aqui.</translation>
        </message>
        <message>
            <source>More languages: dictionaries of LibreOffice are found by themselves. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Mais idiomas: os dicionários do LibreOffice são encontrados sozinhos. Ou baixe um de extensions.libreoffice.org (.oxt) e adicione-o aqui.</translation>
        </message>
        <message>
            <source>More languages: install the package of the dictionary (hunspell-es, for example) and press Look again. Or download one from extensions.libreoffice.org (.oxt) and add it here.</source>
            <translation>Mais idiomas: instale o pacote do dicionário (hunspell-es, por exemplo) e pressione Procurar de novo. Ou baixe um de extensions.libreoffice.org (.oxt) e adicione-o aqui.</translation>
        </message>
    </context>
    <context>
        <name>SplitButton</name>
        <message>
            <source>{action}: other ways</source>
            <translation>{action}: outras formas</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
        <message>
            <source>Drafts, waiting and sent mail, attachments and the log are in this folder, and nowhere else. No password is in it that could be read.</source>
            <translation>Rascunhos, mensagens em espera e enviadas, anexos e o registro estão nesta pasta, e em nenhum outro lugar. Não há nela nenhuma senha que se possa ler.</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Salvar um backup…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar um backup…</translation>
        </message>
        <message>
            <source>One file with everything but passwords: drafts, sent mail, accounts, settings, templates.</source>
            <translation>Um arquivo com tudo, menos as senhas: rascunhos, mensagens enviadas, contas, configurações, modelos.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour of the account</source>
            <translation>Cor da conta</translation>
        </message>
        <message>
            <source>Ink blue</source>
            <translation>Azul-tinta</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Azul-petróleo</translation>
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
            <translation>Tijolo</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Ameixa</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Ardósia</translation>
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
            <translation>Mover linha para cima</translation>
        </message>
        <message>
            <source>Move row down</source>
            <translation>Mover linha para baixo</translation>
        </message>
        <message>
            <source>Move column back</source>
            <translation>Mover coluna para trás</translation>
        </message>
        <message>
            <source>Move column on</source>
            <translation>Mover coluna para a frente</translation>
        </message>
        <message>
            <source>Merge cells</source>
            <translation>Mesclar células</translation>
        </message>
        <message>
            <source>Split cell</source>
            <translation>Dividir célula</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Linha de cabeçalho</translation>
        </message>
        <message>
            <source>Sort by this column, ascending</source>
            <translation>Classificar por esta coluna, crescente</translation>
        </message>
        <message>
            <source>Sort by this column, descending</source>
            <translation>Classificar por esta coluna, decrescente</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Coluna mais larga</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Coluna mais estreita</translation>
        </message>
        <message>
            <source>All columns alike</source>
            <translation>Todas as colunas iguais</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Classificar</translation>
        </message>
        <message>
            <source>Column width</source>
            <translation>Largura da coluna</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Sem fundo</translation>
        </message>
        <message>
            <source>Background of cells</source>
            <translation>Fundo das células</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Bordas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>Finas</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>Grossas</translation>
        </message>
        <message>
            <source>Usual grey</source>
            <translation>Cinza habitual</translation>
        </message>
        <message>
            <source>Colour of lines</source>
            <translation>Cor das bordas</translation>
        </message>
        <message>
            <source>Words in cells</source>
            <translation>Texto nas células</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>Em cima</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>No meio</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>Embaixo</translation>
        </message>
    </context>
    <context>
        <name>TemplateRoom</name>
        <message>
            <source>Save as template</source>
            <translation>Salvar como modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Replace the template “{name}”</source>
            <translation>Substituir o modelo “{name}”</translation>
        </message>
        <message>
            <source>There is one of this name. Messages made of it stay as they are.</source>
            <translation>Já existe um com este nome. As mensagens criadas com ele ficam como estão.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Saved as template “{name}”</source>
            <translation>Salva como modelo “{name}”</translation>
        </message>
        <message>
            <source>Words in braces, such as {first_name}, are filled when a message is made of it.</source>
            <translation>Palavras entre chaves, como {first_name}, são preenchidas quando se cria uma mensagem com ele.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Remove “{name}”</source>
            <translation>Remover “{name}”</translation>
        </message>
        <message>
            <source>Its file and the files beside it are deleted. Messages made of it stay.</source>
            <translation>O arquivo dele e os arquivos ao lado são excluídos. As mensagens criadas com ele ficam.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>Remover modelo</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anexo</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
        <message>
            <source>New message of it</source>
            <translation>Nova mensagem com ele</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Pesquisar em modelos</translation>
        </message>
        <message>
            <source>Write a message and choose Save as template. Words such as {first_name} in it fill themselves.</source>
            <translation>Escreva uma mensagem e escolha Salvar como modelo. Palavras como {first_name} nela são preenchidas sozinhas.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Nenhum modelo ainda</translation>
        </message>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
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
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>Picture…</source>
            <translation>Imagem…</translation>
        </message>
        <message>
            <source>Load pictures from the internet</source>
            <translation>Carregar imagens da internet</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Insert a table…</source>
            <translation>Inserir uma tabela…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Put a picture into the text</source>
            <translation>Pôr uma imagem no texto</translation>
        </message>
    </context>
    <context>
        <name>Thunderbird</name>
        <message>
            <source>No account of Thunderbird was found</source>
            <translation>Nenhuma conta do Thunderbird foi encontrada</translation>
        </message>
        <message>
            <source>It has no profile here, or none with a server to send over.</source>
            <translation>Ele não tem nenhum perfil aqui, ou nenhum com um servidor por onde enviar.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>ThunderbirdDialog</name>
        <message>
            <source>Take accounts over from Thunderbird</source>
            <translation>Importar contas do Thunderbird</translation>
        </message>
        <message>
            <source>Names, addresses and servers are taken over. Passwords stay where they are: Tintero asks for yours. Accounts that are here already are passed over.</source>
            <translation>Nomes, endereços e servidores são importados. As senhas ficam onde estão: o Tintero pede a sua. Contas que já estão aqui são ignoradas.</translation>
        </message>
        <message>
            <source>Take nothing over</source>
            <translation>Não importar nada</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>{server}, signing in with the browser</source>
            <translation>{server}, entrando pelo navegador</translation>
        </message>
        <message>
            <source>{server}, with a password</source>
            <translation>{server}, com senha</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Mail window</source>
            <translation>Janela de e-mail</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Pausar o envio</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n mensagem precisa de você</numerusform>
                <numerusform>%n mensagens precisam de você</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n messages</source>
            <translation>
                <numerusform>Enviando %n mensagem</numerusform>
                <numerusform>Enviando %n mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>O envio está em pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n mensagem aguarda</numerusform>
                <numerusform>%n mensagens aguardam</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada em espera</translation>
        </message>
    </context>
    <context>
        <name>TrialCard</name>
        <message>
            <source>{version}, until {date}, not revoked</source>
            <translation>{version}, até {date}, não revogado</translation>
        </message>
        <message>
            <source>{version}, until {date}, revocation unknown</source>
            <translation>{version}, até {date}, revogação desconhecida</translation>
        </message>
        <message>
            <source>{version}, until {date}</source>
            <translation>{version}, até {date}</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Testando</translation>
        </message>
        <message>
            <source>no message is sent</source>
            <translation>nenhuma mensagem é enviada</translation>
        </message>
        <message>
            <source>Show the conversation</source>
            <translation>Mostrar a conversa</translation>
        </message>
        <message>
            <source>Use {host}</source>
            <translation>Usar {host}</translation>
        </message>
        <message>
            <source>The account can send.</source>
            <translation>A conta pode enviar.</translation>
        </message>
        <message>
            <source>Server found</source>
            <translation>Servidor encontrado</translation>
        </message>
        <message>
            <source>Finding the server…</source>
            <translation>Procurando o servidor…</translation>
        </message>
        <message>
            <source>Find the server</source>
            <translation>Encontrar o servidor</translation>
        </message>
        <message>
            <source>Connected on port {port}</source>
            <translation>Conectado na porta {port}</translation>
        </message>
        <message>
            <source>Connecting on port {port}…</source>
            <translation>Conectando na porta {port}…</translation>
        </message>
        <message>
            <source>Connect on port {port}</source>
            <translation>Conectar na porta {port}</translation>
        </message>
        <message>
            <source>Not encrypted, as you chose</source>
            <translation>Sem criptografia, como você escolheu</translation>
        </message>
        <message>
            <source>Encrypted, certificate is good</source>
            <translation>Com criptografia, o certificado é bom</translation>
        </message>
        <message>
            <source>Encrypted, with the certificate that you trust</source>
            <translation>Com criptografia, com o certificado em que você confia</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Criptografando…</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Criptografar</translation>
        </message>
        <message>
            <source>No sign-in, as you chose</source>
            <translation>Sem identificação, como você escolheu</translation>
        </message>
        <message>
            <source>Signed in as {user}</source>
            <translation>Você entrou como {user}</translation>
        </message>
        <message>
            <source>Signing in as {user}…</source>
            <translation>Entrando como {user}…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Takes mail from {address}</source>
            <translation>Aceita e-mail de {address}</translation>
        </message>
        <message>
            <source>Asking whether it takes mail from {address}…</source>
            <translation>Perguntando se aceita e-mail de {address}…</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Use its certificate file…</source>
            <translation>Usar o arquivo de certificado dele…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Ver…</translation>
        </message>
        <message>
            <source>Trust the system's list</source>
            <translation>Confiar na lista do sistema</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Escolher outro arquivo…</translation>
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
            <translation>Permitir criptografia antiga…</translation>
        </message>
        <message>
            <source>Use STARTTLS at port 587</source>
            <translation>Usar STARTTLS na porta 587</translation>
        </message>
        <message>
            <source>Go on without sign-in</source>
            <translation>Continuar sem identificação</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Corrigir o endereço</translation>
        </message>
        <message>
            <source>Change the sign-in</source>
            <translation>Mudar o acesso</translation>
        </message>
        <message>
            <source>Open the provider's page…</source>
            <translation>Abrir a página do provedor…</translation>
        </message>
        <message>
            <source>Try “{user}”</source>
            <translation>Tentar “{user}”</translation>
        </message>
        <message>
            <source>Sign in at the provider</source>
            <translation>Entrar pelo provedor</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Entrar de novo…</translation>
        </message>
        <message>
            <source>Correct the user name</source>
            <translation>Corrigir o nome de usuário</translation>
        </message>
    </context>
    <context>
        <name>Trying</name>
        <message>
            <source>Certificate file of the server's issuer</source>
            <translation>Arquivo de certificado do emissor do servidor</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>A conversa</translation>
        </message>
    </context>
    <context>
        <name>UnreadableNotice</name>
        <message>
            <source>Show the files</source>
            <translation>Mostrar os arquivos</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts cannot be read</source>
            <translation>
                <numerusform>%n rascunho não pode ser lido</numerusform>
                <numerusform>%n rascunhos não podem ser lidos</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of them was damaged. They are kept as they are.</source>
            <translation>O que está guardado deles foi danificado. Nada foi apagado.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Versões anteriores</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>Esta versão</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>No earlier version yet</source>
            <translation>Nenhuma versão anterior ainda</translation>
        </message>
        <message>
            <source>One is kept every few minutes, and before much of the text goes.</source>
            <translation>Uma é guardada a cada poucos minutos, e antes que boa parte do texto se vá.</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n caractere</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more</source>
            <translation>
                <numerusform>%n caractere a mais</numerusform>
                <numerusform>%n caracteres a mais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters fewer</source>
            <translation>
                <numerusform>%n caractere a menos</numerusform>
                <numerusform>%n caracteres a menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words marked here are not in the message now.</source>
            <translation>
                <numerusform>%n palavra marcada aqui não está na mensagem agora.</numerusform>
                <numerusform>%n palavras marcadas aqui não estão na mensagem agora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words of the message are not in this version.</source>
            <translation>
                <numerusform>%n palavra da mensagem não está nesta versão.</numerusform>
                <numerusform>%n palavras da mensagem não estão nesta versão.</numerusform>
            </translation>
        </message>
        <message>
            <source>The words are the same as now.</source>
            <translation>As palavras são as mesmas de agora.</translation>
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
            <translation>{name}, sendo copiado</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Change an account – Tintero</source>
            <translation>Alterar uma conta – Tintero</translation>
        </message>
        <message>
            <source>Set up an account – Tintero</source>
            <translation>Configurar uma conta – Tintero</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Save untested…</source>
            <translation>Salvar sem testar…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save an untested account</source>
            <translation>Salvar uma conta sem testar</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it can send. Messages wait in the Outbox until it can.</source>
            <translation>Ninguém sabe ainda se ela pode enviar. As mensagens esperam na Caixa de saída até que possa.</translation>
        </message>
        <message>
            <source>Go on testing</source>
            <translation>Continuar testando</translation>
        </message>
        <message>
            <source>Save untested</source>
            <translation>Salvar sem testar</translation>
        </message>
    </context>
    <context>
        <name>WordRows</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Procurando sugestões…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Sem sugestões</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Adicionar ao dicionário</translation>
        </message>
        <message>
            <source>Ignore in this message</source>
            <translation>Ignorar nesta mensagem</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugestões</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Your name and address</source>
            <translation>Seu nome e endereço</translation>
        </message>
        <message>
            <source>Where answers are to go</source>
            <translation>Para onde vão as respostas</translation>
        </message>
        <message>
            <source>Your own address, beside the one in From: failures are reported to it.</source>
            <translation>Seu próprio endereço, além do que está em De: as falhas são comunicadas a ele.</translation>
        </message>
        <message>
            <source>That you ask whether it was read</source>
            <translation>Que você pergunta se ela foi lida</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in To and Cc: each reader sees all of them.</source>
            <translation>
                <numerusform>%n endereço em Para e Cc: cada leitor o vê.</numerusform>
                <numerusform>%n endereços em Para e Cc: cada leitor vê todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who else gets it</source>
            <translation>Quem mais a recebe</translation>
        </message>
        <message>
            <source>To the second.</source>
            <translation>Com segundos.</translation>
        </message>
        <message>
            <source>To the second, with your time zone.</source>
            <translation>Com segundos e com o seu fuso horário.</translation>
        </message>
        <message>
            <source>When it was made</source>
            <translation>Quando foi criada</translation>
        </message>
        <message>
            <source>Made at random, with {domain} behind it.</source>
            <translation>Feito ao acaso, seguido de {domain}.</translation>
        </message>
        <message>
            <source>A name of its own, by which answers find it</source>
            <translation>Um nome próprio, pelo qual as respostas a encontram</translation>
        </message>
        <message>
            <source>Which messages it answers</source>
            <translation>A quais mensagens ela responde</translation>
        </message>
        <message>
            <source>By their names, for the thread.</source>
            <translation>Pelos nomes delas, para a conversa.</translation>
        </message>
        <message>
            <source>More fields in its head</source>
            <translation>Mais campos no cabeçalho</translation>
        </message>
        <message>
            <source>Pictures come from {hosts}: who loads them is seen there, with time and place.</source>
            <translation>Há imagens que vêm de {hosts}: lá se vê quem as carrega, quando e onde.</translation>
        </message>
        <message>
            <source>When your readers open it</source>
            <translation>Quando seus leitores a abrem</translation>
        </message>
        <message>
            <source>The names of the files</source>
            <translation>Os nomes dos arquivos</translation>
        </message>
        <message>
            <source>Such files can name their author, a program or a computer: {names}.</source>
            <translation>Estes arquivos podem citar o autor, um programa ou um computador: {names}.</translation>
        </message>
        <message>
            <source>What Tintero cannot look into</source>
            <translation>O que o Tintero não consegue examinar</translation>
        </message>
        <message>
            <source>The file names {people}.</source>
            <translation>O arquivo cita {people}.</translation>
        </message>
        <message>
            <source>The picture tells where it was taken, and when and with what.</source>
            <translation>A imagem diz onde foi feita, quando e com quê.</translation>
        </message>
        <message>
            <source>The picture tells when and with what it was taken.</source>
            <translation>A imagem diz quando e com que foi feita.</translation>
        </message>
        <message>
            <source>May tell where it was taken: it cannot be taken out of this kind of picture.</source>
            <translation>Pode dizer onde foi feita: não é possível retirar isso deste tipo de imagem.</translation>
        </message>
        <message>
            <source>The time is given as everywhere on earth (UTC).</source>
            <translation>A hora é dada como em toda a Terra (UTC).</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Seu fuso horário</translation>
        </message>
        <message>
            <source>No field names them.</source>
            <translation>Nenhum campo os cita.</translation>
        </message>
        <message>
            <source>Your mail program, its version and your system</source>
            <translation>Seu programa de e-mail, a versão dele e seu sistema</translation>
        </message>
        <message>
            <source>The server hears {name} in its place.</source>
            <translation>O servidor ouve {name} no lugar dele.</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>O nome deste computador</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in Bcc are told to the server alone.</source>
            <translation>
                <numerusform>%n endereço em Cco só é dito ao servidor.</numerusform>
                <numerusform>%n endereços em Cco só são ditos ao servidor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets a blind copy</source>
            <translation>Quem recebe uma cópia oculta</translation>
        </message>
        <message>
            <source>No place, time or camera is in the pictures: {names}.</source>
            <translation>Não há lugar, hora nem câmera nas imagens: {names}.</translation>
        </message>
        <message>
            <source>Where your pictures were taken</source>
            <translation>Onde suas imagens foram feitas</translation>
        </message>
        <message>
            <source>The server that takes it sees it, and some write it into the message. No mail program can prevent that.</source>
            <translation>O servidor que a recebe o vê, e alguns o escrevem na mensagem. Nenhum programa de e-mail pode impedir isso.</translation>
        </message>
        <message>
            <source>Your internet address</source>
            <translation>Seu endereço de internet</translation>
        </message>
        <message>
            <source>Readers can see</source>
            <translation>O que os leitores veem</translation>
        </message>
        <message>
            <source>Nobody learns from it</source>
            <translation>O que ninguém fica sabendo</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Localizar próxima</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Localizar anterior</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>Check while writing</source>
            <translation>Verificar ao escrever</translation>
        </message>
        <message>
            <source>Next misspelled word</source>
            <translation>Próxima palavra com erro</translation>
        </message>
        <message>
            <source>Previous misspelled word</source>
            <translation>Palavra com erro anterior</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugestões</translation>
        </message>
        <message>
            <source>Language of this message…</source>
            <translation>Idioma desta mensagem…</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Word count</source>
            <translation>Contagem de palavras</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Attach files</source>
            <translation>Anexar arquivos</translation>
        </message>
        <message>
            <source>This message is not saved</source>
            <translation>Esta mensagem não está salva</translation>
        </message>
        <message>
            <source>{reason}. If the window closes, the text is lost.</source>
            <translation>{reason}. Se a janela fechar, o texto se perde.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Continuar escrevendo</translation>
        </message>
        <message>
            <source>Close and lose the text</source>
            <translation>Fechar e perder o texto</translation>
        </message>
    </context>
    <context>
        <name>WritingField</name>
        <message>
            <source>Insert a field</source>
            <translation>Inserir um campo</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>Markdown as you type</source>
            <translation>Markdown ao digitar</translation>
        </message>
        <message>
            <source>**bold**, *italic*, `code`, # heading, &gt; quote and --- become what they mean. Undo takes it back.</source>
            <translation>**negrito**, *itálico*, `código`, # título, &gt; citação e --- viram o que significam. Desfazer reverte isso.</translation>
        </message>
        <message>
            <source>Quotation marks and dashes</source>
            <translation>Aspas e travessões</translation>
        </message>
        <message>
            <source>Straight quotation marks, double hyphens and three dots become those of print.</source>
            <translation>Aspas retas, hifens duplos e três pontos viram os tipográficos.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Como a mensagem</translation>
        </message>
        <message>
            <source>Text only</source>
            <translation>Só texto</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Ao colar</translation>
        </message>
        <message>
            <source>What text of other programs brings along: its look, its structure, or nothing but words.</source>
            <translation>O que o texto de outros programas traz: a aparência, a estrutura ou só as palavras.</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Acima</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Abaixo</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Where you write your answer: above the sealed original, or below it.</source>
            <translation>Onde você escreve sua resposta: acima do original lacrado ou abaixo dele.</translation>
        </message>
        <message>
            <source>Signature and quote</source>
            <translation>Assinatura e citação</translation>
        </message>
        <message>
            <source>Where the signature of a reply stands: above what is quoted, or below it.</source>
            <translation>Onde fica a assinatura de uma resposta: acima do que é citado ou abaixo.</translation>
        </message>
        <message>
            <source>Signature mark</source>
            <translation>Separador da assinatura</translation>
        </message>
        <message>
            <source>A line with two hyphens, by which mail programs know signatures. Never above a quote.</source>
            <translation>Uma linha com dois hifens, pela qual os programas de e-mail reconhecem assinaturas. Nunca acima de uma citação.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>Como digitadas</translation>
        </message>
        <message>
            <source>Of this program's language</source>
            <translation>Do idioma deste programa</translation>
        </message>
    </context>
    <context>
        <name>WritingRooms</name>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Snippet…</source>
            <translation>Trecho…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Nova de um modelo…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Salvar como modelo…</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Versões anteriores…</translation>
        </message>
        <message>
            <source>Insert template…</source>
            <translation>Inserir modelo…</translation>
        </message>
    </context>
    <context>
        <name>YouPage</name>
        <message>
            <source>Who is writing?</source>
            <translation>Quem escreve?</translation>
        </message>
        <message>
            <source>This is what people see when your mail arrives.</source>
            <translation>É isto que as pessoas veem quando seu e-mail chega.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Seu nome</translation>
        </message>
        <message>
            <source>Readers see it beside your address.</source>
            <translation>Os leitores o veem ao lado do seu endereço.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Endereço de e-mail</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>As respostas vão para</translation>
        </message>
        <message>
            <source>Only if answers should go to another address. Most people leave it empty.</source>
            <translation>Só se as respostas devem ir para outro endereço. A maioria deixa isto vazio.</translation>
        </message>
        <message>
            <source>Answers to another address</source>
            <translation>Respostas para outro endereço</translation>
        </message>
        <message>
            <source>Try it with a practice server</source>
            <translation>Experimentar com um servidor de teste</translation>
        </message>
        <message>
            <source>A server inside this program. Nothing leaves this computer.</source>
            <translation>Um servidor dentro deste programa. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Take over from Thunderbird…</source>
            <translation>Importar do Thunderbird…</translation>
        </message>
        <message>
            <source>Names, addresses and servers; passwords stay where they are.</source>
            <translation>Nomes, endereços e servidores; as senhas ficam onde estão.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar um backup…</translation>
        </message>
        <message>
            <source>Continue: the address is missing</source>
            <translation>Continuar: falta o endereço</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Port {port}, TLS from the first byte</source>
            <translation>Porta {port}, TLS desde o primeiro byte</translation>
        </message>
        <message>
            <source>Port {port}, STARTTLS</source>
            <translation>Porta {port}, STARTTLS</translation>
        </message>
        <message>
            <source>Not proven: choose it only if you know this name.</source>
            <translation>Não comprovado: escolha-o só se você conhecer este nome.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>More about this question</source>
            <translation>Mais sobre esta pergunta</translation>
        </message>
        <message>
            <source>Not in this message</source>
            <translation>Não nesta mensagem</translation>
        </message>
        <message>
            <source>Do not ask about this again</source>
            <translation>Não perguntar mais sobre isto</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>As it is read</source>
            <translation>Assim se lê</translation>
        </message>
    </context>
    <context>
        <name>_Templates</name>
        <message>
            <source>Write a message and choose Save as template from the Message menu.</source>
            <translation>Escreva uma mensagem e escolha Salvar como modelo no menu Mensagem.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>Nenhum modelo ainda</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>_ZoneBox</name>
        <message>
            <source>Here ({name})</source>
            <translation>Aqui ({name})</translation>
        </message>
    </context>
</TS>
