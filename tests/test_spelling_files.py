"""Where dictionaries are found, which files can be added, and the person's own words."""

from __future__ import annotations

import errno
import zipfile
from pathlib import Path

import pytest
from spelling_files import ENGLISH, SPANISH, write_dictionary

from app.errors import Kind, MailError, Reason
from app.model.spelling import Origin
from app.storage import dictionaries, own_words


@pytest.mark.parametrize(
    ("stem", "tag"),
    [
        ("en_GB", "en-GB"), ("de_DE_frami", "de-DE"), ("es", "es"), ("sr_Latn_RS", "sr-Latn-RS"), ("es-419", "es-419"),
        ("pt-BR", "pt-BR"), ("hyph_de_DE", ""), ("README", ""), ("index", ""), ("ast", "ast"),
    ],
)  # fmt: skip
def test_the_name_of_a_file_says_the_language(stem: str, tag: str) -> None:
    assert dictionaries.tag_of(stem) == tag


def test_dictionaries_are_found_in_the_folders_of_the_system(tmp_path: Path) -> None:
    write_dictionary(tmp_path / "dicpath", "es_ES", SPANISH)
    write_dictionary(tmp_path / "data/hunspell", "de_AT", "hallo")
    write_dictionary(tmp_path / "data/hunspell", "es_ES", "nada")
    (tmp_path / "data/hunspell/fr_FR.dic").write_text("1\nsans\n", "utf-8")  # no .aff beside it
    environment = {"DICPATH": str(tmp_path / "dicpath"), "XDG_DATA_DIRS": str(tmp_path / "data"), "HOME": str(tmp_path)}
    found = {one.tag: one for one in dictionaries.find(tmp_path / "profile", environment)}
    assert found["es-ES"].dic == str(tmp_path / "dicpath/es_ES.dic")
    assert found["de-AT"].origin is Origin.SYSTEM
    assert found["de-AT"].language == "de"
    assert "fr-FR" not in found
    assert found["en-US"].origin is Origin.SHIPPED


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    found = dictionaries.find(tmp_path / "profile", {"DICPATH": str(tmp_path / "nowhere"), "HOME": str(tmp_path)})
    assert all(one.origin is Origin.SHIPPED for one in found)


@pytest.mark.parametrize("name", ["es_ES.dic", "es_ES.aff"])
def test_a_pair_of_files_is_copied_into_the_profile(tmp_path: Path, profile: Path, name: str) -> None:
    write_dictionary(tmp_path / "download", "es_ES", SPANISH)
    assert dictionaries.keep(profile, tmp_path / "download" / name) == ("es-ES",)
    (tmp_path / "download/es_ES.dic").unlink()
    found = {one.tag: one for one in dictionaries.find(profile, {"HOME": str(tmp_path)})}
    assert found["es-ES"].origin is Origin.CHOSEN
    assert "catálogo" in Path(found["es-ES"].dic).read_text("utf-8")
    dictionaries.remove(profile, "es-ES")
    assert "es-ES" not in {one.tag for one in dictionaries.find(profile, {"HOME": str(tmp_path)})}


def test_an_extension_is_unpacked(tmp_path: Path, profile: Path) -> None:
    write_dictionary(tmp_path / "in", "en_GB", ENGLISH)
    write_dictionary(tmp_path / "in", "es_ES", SPANISH)
    archive = tmp_path / "words.oxt"
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted((tmp_path / "in").iterdir()):
            made.write(path, f"dictionaries/../../{path.name}" if path.stem == "en_GB" else path.name)
        made.writestr("description.xml", "<x/>")
    assert set(dictionaries.keep(profile, archive)) == {"en-GB", "es-ES"}
    assert sorted(p.name for p in (profile / "dictionaries").iterdir()) == [
        "en_GB.aff", "en_GB.dic", "es_ES.aff", "es_ES.dic",
    ]  # fmt: skip
    assert sorted(p.name for p in profile.iterdir()) == ["dictionaries"]  # nothing escaped from the folder


@pytest.mark.parametrize("content", [b"", b"no archive at all", b"PK\x03\x04broken"])
def test_what_is_no_dictionary_is_refused(tmp_path: Path, profile: Path, content: bytes) -> None:
    for name in ("some.oxt", "en_GB.dic", "photo.jpg"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(MailError) as caught:
            dictionaries.keep(profile, tmp_path / name)
        assert (caught.value.kind, caught.value.reason) == (Kind.INVALID, Reason.DICTIONARY_UNUSABLE)
        assert caught.value.facts["name"] == name


def test_an_archive_that_swells_is_refused(tmp_path: Path, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "LARGEST_FILE", 1000)
    archive = tmp_path / "bomb.oxt"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("en_GB.aff", "SET UTF-8\n")
        made.writestr("en_GB.dic", "word\n" * 100_000)
    with pytest.raises(MailError, match="no dictionary"):
        dictionaries.keep(profile, archive)


def test_own_words_are_a_file_that_a_person_can_read(profile: Path) -> None:
    assert own_words.read(profile) == ()
    assert own_words.stamp(profile) == (0, 0)
    own_words.add(profile, "Prado")
    own_words.add(profile, "catálogo")
    text = own_words.own_words_file(profile).read_text("utf-8")
    assert text.startswith("# Words that Tintero takes as right")
    assert text.endswith("\nPrado\ncatálogo\n")
    before = own_words.stamp(profile)
    own_words.own_words_file(profile).write_text("\ufeff# mine\n\n  Prado \nPrado\nPez\n", "utf-8")
    assert own_words.read(profile) == ("Prado", "Pez")
    assert own_words.stamp(profile) != before


def test_a_new_word_takes_nothing_from_the_file(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile.mkdir()
    file = own_words.own_words_file(profile)
    mine = b"# for the kiln\nPrado\n" + "Pérez".encode("latin-1")
    file.write_bytes(mine)
    own_words.add(profile, "Pez")
    assert file.read_bytes() == mine + b"\nPez\n"

    def fail(path: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(MailError):
        own_words.add(profile, "kiln")
    monkeypatch.undo()
    assert file.read_bytes() == mine + b"\nPez\n"
