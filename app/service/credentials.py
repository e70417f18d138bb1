"""The secret for an account, now."""

from __future__ import annotations

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, AuthMethod
from app.net.job import Credentials as Proof
from app.net.job import SecretKind
from app.service.account.command import LONGEST, ask_command
from app.service.account.permission import Permissions
from app.storage.secrets import Secrets

COMMAND_SECONDS = 30.0
_SHOWN = 200  # characters of what a command complained about


def _failed(account: Account, detail: str, **facts: str) -> MailError:
    return MailError(
        Kind.AUTH, Reason.SECRET_COMMAND, detail, Retry.NEEDS_USER, facts={"account": account.name, **facts}
    )


class Credentials:
    """Where secrets come from: the keyring, the session or a command of the user; tokens from `permissions`."""

    def __init__(
        self, secrets: Secrets, permissions: Permissions | None = None, *, command_seconds: float = COMMAND_SECONDS
    ) -> None:
        self._secrets = secrets
        self._permissions = permissions
        self._command_seconds = command_seconds

    async def proof(self, account: Account, secret: str | None = None, *, refused: str = "") -> Proof | None:
        """What to show to the server, None where nobody asks. `secret` stands in for the stored one; `refused` is a
        token that the server did not take.

        Raises MailError(AUTH) as `secret_for` does, and what refreshing a token raises.
        """
        if account.auth.method is AuthMethod.NONE:
            return None
        found = await self.secret_for(account) if secret is None else secret
        if account.auth.method is not AuthMethod.OAUTH or self._permissions is None:
            return Proof(account.auth.user_name, found or "")
        token = await self._permissions.token(account.auth, found or "", refused=refused)
        newest = self._permissions.newest(found or "")
        if secret is None and newest != found:  # the provider changes the permission with each use
            await self._secrets.put(account.secret_name, newest)
        return Proof(account.auth.user_name, token, SecretKind.TOKEN)

    async def renewed(self, account: Account, refused: Proof | None, error: MailError) -> Proof | None:
        """A newer token in place of one that the server did not take. Raises `error` itself where that is no cure."""
        if refused is None or refused.kind is not SecretKind.TOKEN or error.reason is not Reason.OAUTH_SIGN_IN_AGAIN:
            raise error
        return await self.proof(account, refused=refused.password)

    async def secret_for(self, account: Account) -> str | None:
        """The secret to sign in with; None when the account signs in nowhere.

        Raises MailError(AUTH): NO_SECRET, KEYRING, SECRET_COMMAND.
        """
        match account.auth.method:
            case AuthMethod.NONE:
                return None
            case AuthMethod.COMMAND:
                return await self._from_command(account)
            case AuthMethod.PASSWORD | AuthMethod.OAUTH:
                secret = await self._secrets.get(account.secret_name)
                if secret is not None:
                    return secret
        reason, detail = Reason.NO_SECRET, f"There is no password for {account.name}."
        if account.auth.method is AuthMethod.OAUTH:
            reason, detail = Reason.OAUTH_SIGN_IN_AGAIN, f"{account.name} is not signed in."
        raise MailError(Kind.AUTH, reason, detail, Retry.NEEDS_USER, facts={"account": account.name})

    async def _from_command(self, account: Account) -> str:
        """The first line that the command prints; it runs in the user's shell without input."""
        try:
            answer = await ask_command(account.auth.command, self._command_seconds)
        except (OSError, ValueError) as error:
            raise _failed(account, f"The password command could not be started ({error}).") from error
        if answer is None:
            seconds = f"{self._command_seconds:g}"
            raise _failed(account, f"The password command did not end within {seconds} s.", seconds=seconds)
        secret = answer.line.decode("utf-8", "replace").rstrip("\r")
        if answer.status:
            said = _shown(answer.complaint, secret)
            detail = f"The password command failed with status {answer.status}" + (f": {said}" if said else ".")
            raise _failed(account, detail, status=str(answer.status), said=said)
        if len(answer.line) >= LONGEST:
            raise _failed(account, "The password command printed too much.")
        if not secret or "\N{REPLACEMENT CHARACTER}" in secret:
            raise _failed(account, "The password command printed no password on its first line.")
        return secret


def _shown(complaint: bytes, secret: str) -> str:
    """What a command complained about, short, printable, and without what may be the secret."""
    words = " ".join(complaint.decode("utf-8", "replace").split())
    if secret.strip():
        words = words.replace(secret.strip(), "***")
    return "".join(c if c.isprintable() else "?" for c in words)[:_SHOWN]
