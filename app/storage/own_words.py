"""The person's own dictionary: `dictionary.txt` in the profile, one word a line, for eyes and editors as well."""

from __future__ import annotations

from pathlib import Path

from app.storage.files import NewFile, from_os_error

MOST_OCTETS = 4_000_000
_HEAD = "# Words that Tintero takes as right, one on each line. Edit it as you like.\n"


def own_words_file(profile: Path) -> Path:
    """Where it is, or will be."""
    return profile / "dictionary.txt"


def stamp(profile: Path) -> tuple[int, int]:
    """Changes when the file does; (0, 0) while there is none."""
    try:
        found = own_words_file(profile).stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def read(profile: Path) -> tuple[str, ...]:
    """The words in the order of the file; none where it is missing or no text. Raises nothing."""
    try:
        with own_words_file(profile).open("rb") as file:
            octets = file.read(MOST_OCTETS)
    except OSError:
        return ()
    lines = octets.decode("utf-8", "replace").lstrip("\ufeff").splitlines()
    return tuple(dict.fromkeys(word for line in lines if (word := line.strip()) and not word.startswith("#")))


def add(profile: Path, word: str) -> None:
    """One more, behind all that stands in the file: notes, and words in another encoding, are the person's own.

    Raises MailError(STORAGE); what was there stays then.
    """
    target = own_words_file(profile)
    try:
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        there = target.read_bytes() if target.exists() else _HEAD.encode()
    except OSError as error:
        raise from_os_error(error, target) from error
    with NewFile(profile) as new:
        new.file.write(there + (b"" if there.endswith(b"\n") or not there else b"\n") + f"{word}\n".encode())
        new.commit(target)
