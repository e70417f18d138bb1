"""Old mail that does not say its character set, or says a wrong one, is read as what it is."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from app.message.letter.parse import parse, with_line_feeds
from app.message.text.charsets import declared_in_html, decode
from app.message.text.unnamed_charset import WESTERN, guessed

RUSSIAN = "Добрый день! Лодка сухая, завтра привезём ещё две доски и краску. С уважением, Ольга"
GREEK = "Καλημέρα, το σκάφος είναι στεγνό και αύριο θα φέρουμε τις σανίδες"
HEBREW = "שלום, הסירה יבשה ומחר נביא עוד שני קרשים וצבע כחול"
ARABIC = "صباح الخير، القارب جاف وسنحضر غدا لوحين آخرين وطلاء أزرق"
THAI = "สวัสดีครับ เรือแห้งแล้ว พรุ่งนี้เราจะนำไม้กระดานมาอีกสองแผ่น"
JAPANESE = "お世話になっております。会議の資料をお送りします。ご確認ください。"
CHINESE = "您好，船已经干了，明天我们再带两块木板和蓝色油漆过来。"
TAIWANESE = "您好，船已經乾了，明天我們再帶兩塊木板和藍色油漆過來。"
KOREAN = "안녕하세요, 배가 다 말랐습니다. 내일 널빤지 두 장과 파란 페인트를 가져오겠습니다."
CZECH = "Dobrý den, loď je suchá, zítra přivezeme ještě dvě prkna a modrou barvu. Těšíme se, Jiří Šťastný"
POLISH = "Dzień dobry, łódź jest sucha, jutro przywieziemy jeszcze dwie deski i niebieską farbę. Żółć, Grażyna"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "koi8-r"), (RUSSIAN, "cp1251"), (RUSSIAN, "cp866"), (GREEK, "cp1253"), (HEBREW, "cp1255"),
        (ARABIC, "cp1256"), (THAI, "cp874"), (JAPANESE, "cp932"), (JAPANESE, "euc-jp"), (JAPANESE, "iso-2022-jp"),
        (CHINESE, "gb18030"), (TAIWANESE, "big5"), (KOREAN, "cp949"), (CZECH, "cp1250"), (POLISH, "iso-8859-2"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("claim", ["", "us-ascii", "x-unknown", "no-such-thing"])
def test_what_names_no_character_set(text: str, charset: str, claim: str) -> None:
    assert decode(text.encode(charset), claim) == (text, False)


@pytest.mark.parametrize(
    "text",
    [
        "Grüße aus Köln", "Müller", "naïve", "Voilà, le bateau est prêt. À bientôt, Hélène", "¡Hola! ¿Qué tal?",
        "Perché no? Così è la vita, città", "São Paulo, não há previsão", "Smörgåsbord på lördag", "5 °C", "© 2024",
        "It’s “fine” — really", "Københavns Lufthavn, prøv på mandag", "• one\n• two",
    ],
)  # fmt: skip
def test_a_few_western_words_stay_western(text: str) -> None:
    assert decode(text.encode("cp1252")) == (text, False)


def test_a_claim_that_can_be_true_is_believed() -> None:
    octets = RUSSIAN.encode("koi8-r")
    assert decode(octets, "iso-8859-1") == (octets.decode("cp1252"), True)
    assert decode(octets, "koi8-r") == (RUSSIAN, True)
    assert decode(RUSSIAN.encode(), "") == (RUSSIAN, True)


def test_a_false_claim_of_utf_8() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "utf-8") == (RUSSIAN, False)


def test_words_are_found_behind_much_markup() -> None:
    octets = b"<div class=x>" * 5000 + RUSSIAN.encode("cp1251")
    assert guessed(octets) == "windows-1251"
    assert guessed(b"<p>nothing above ASCII</p>") == WESTERN


def _word(charset: str, octets: bytes) -> bytes:
    return f"=?{charset}?B?{base64.b64encode(octets).decode()}?=".encode()


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        (RUSSIAN.encode("koi8-r"), RUSSIAN),
        (JAPANESE.encode("cp932"), JAPANESE),
        ("Grüße aus Köln".encode("cp1252"), "Grüße aus Köln"),
        (_word("gb2312", "朱镕基".encode("gbk")), "朱镕基"),
        (_word("euc-kr", "똠방각하".encode("cp949")), "똠방각하"),
        (_word("shift_jis", "①会議".encode("cp932")), "①会議"),
        (_word("iso-8859-8-i", "שלום".encode("iso-8859-8")), "שלום"),
        (_word("iso-8859-1", "“it’s”".encode("cp1252")), "“it’s”"),
        (_word("x-unknown", "Grüße".encode("cp1252")), "Grüße"),
        (_word("utf-8", "Grüße".encode("cp1252")), "Grüße"),
        (_word("utf-8", "会議".encode()[:4]) + b"\n " + _word("UTF-8", "会議".encode()[4:]), "会議"),
        (_word("utf-8", "é".encode()) + b" " + _word("iso-8859-1", b"\xe9") + b" e", "éé e"),
        (b"=?nowhere?Q?b?= =?utf-8?Q?a?=", "=?nowhere?Q?b?=a"),
    ],
)
def test_subjects_of_old_programs(header: bytes, subject: str) -> None:
    letter = parse(with_line_feeds(b"From: ada@hafen.example\nSubject: " + header + b"\n\nhello\n"), Path("a.eml"))
    assert letter.letter.subject == subject


def test_a_letter_that_names_no_character_set() -> None:
    octets = (
        b"From: olga@hafen.example\nSubject: x\nContent-Type: text/html\n\n<p>" + RUSSIAN.encode("koi8-r") + b"</p>\n"
    )
    found = parse(with_line_feeds(octets), Path("a.eml")).letter
    assert RUSSIAN in found.html
    assert RUSSIAN in found.text.replace("\n", " ")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_needs_no_mark(codec: str) -> None:
    assert decode("<p>Größe der Wörter</p>".encode(codec))[0] == "<p>Größe der Wörter</p>"


@pytest.mark.parametrize("lie", ["utf-16", "utf-32", "cp037", "utf-7", "unicode-escape"])
def test_what_a_page_says_of_itself_must_fit_the_saying(lie: str) -> None:
    octets = f"<meta charset={lie}><p>Größe der Wörter</p>".encode()
    assert decode(octets, declared_in_html(octets))[0].endswith("<p>Größe der Wörter</p>")
