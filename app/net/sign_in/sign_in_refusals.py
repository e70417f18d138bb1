"""What a refused log-in means at the providers that most people use: from the words of their servers to a reason.

The words are those that the servers send today, in `resources/replies.json`; they are matched by what is unlikely to be
reworded. Pages that help are our own list, by the server's name: an address out of a server's answer is nobody's to
open.
"""

from __future__ import annotations

from app.errors import Reason, Reply
from app.net.submission.answers import At, is_of, table

_NOT_ABOUT_PASSWORDS = (504, 530, 538)


def reason_of(host: str, reply: Reply) -> Reason | None:
    """What the words of a refused log-in mean; None where they say no more than their code."""
    if reply.code in _NOT_ABOUT_PASSWORDS:
        return None
    said = f"{reply.enhanced} {reply.text}"
    for rule in table().sign_in:
        if rule.words is None and reply.code // 100 != 5:
            continue  # some take nothing but app passwords; a temporary refusal says nothing about the password
        if rule.holds(At.SIGN_IN, host, reply, said):
            return Reason(rule.meaning)
    return None


def help_for(host: str) -> str:
    """A page of the provider's where access by mail programs is arranged; empty when we know none."""
    return next((page for page, hosts in table().help if is_of(host, hosts)), "")
