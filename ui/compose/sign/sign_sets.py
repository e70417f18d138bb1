"""Which signs there are to choose from: emoji by the ranges of Unicode 14, and the characters that keyboards lack.

Source of the ranges: Unicode's emoji-data, property Emoji_Presentation; those marked `+` are signs of text that a
variation selector (U+FE0F) turns into pictures.
"""

from __future__ import annotations

VARIATION = "\ufe0f"

EMOJI: dict[str, str] = {
    "smileys": "1F600-1F637 1F641-1F644 1F910-1F917 1F920-1F925 1F927-1F92F 1F970-1F976 1F978-1F97A 1F9D0 1FAE0-1FAE5"
    " 1FAE8 +263A 1F607 1F608 1F47F 1F480 1F4A9 1F479-1F47E 1F916 1F638-1F640 1F648-1F64A 1F48B 1F48C 1F493-1F49F +2764"
    " 1F9E1 1F90D-1F90E 1F5A4 1F4AF 1F4A2-1F4A8 1F4AB-1F4AD",
    "people": "1F44B 1F91A +1F590 270B 1F596 1F44C 1F90C 1F90F +270C 1F91E-1F91F 1F918-1F919 1F448-1F449 1F446 1F595"
    " 1F447 +261D 1F44D-1F44E 270A 1F44A 1F91B-1F91C 1F44F 1F64C 1F450 1F932 1F91D 1F64F 1FAF0-1FAF6 +270D 1F485 1F933"
    " 1F4AA 1F440 1F441 1F442-1F443 1F9B5-1F9B8 1F9BB 1F9E0 1F444-1F445 1F463-1F478 1F47C 1F481-1F487 1F645-1F647"
    " 1F64B 1F64D-1F64E 1F926 1F930-1F93A 1F93C-1F93E 1F977 1F9D1-1F9DF 1F483 1F57A 1F6B4-1F6B6 1F3C3-1F3C4 1F3C7"
    " 1F3CA 1F6A3 1F464-1F465 1FAC2",
    "nature": "1F400-1F43E 1F980-1F9AE 1FAB0-1FABA 1F490 1F330-1F335 1F337-1F344 1F300-1F320 +2600-2603 2614 26A1 2B50"
    " 1F525 1F4A7 1F30A 2728",
    "food": "1F345-1F37C 1F37E-1F37F 1F950-1F96F 1F9C0-1F9CB 1FAD0-1FAD9 1F32D-1F32F +1F336 +1F37D 1F382 2615",
    "travel": "1F680-1F6A2 1F6A4-1F6B2 1F6B7-1F6C5 1F6CC 1F6D1-1F6D2 1F6D5-1F6D7 1F6DD-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC"
    " +2708 1F3E0-1F3F0 1F5FB-1F5FF 1F301-1F309 26EA 26F2 26F5 26FA 2693 26FD 1F30D-1F310 +1F5FA +1F3D4-1F3D6"
    " 1F55B-1F566 231A-231B 23F0 23F3",
    "activities": "1F380-1F381 1F383-1F393 1F3A0-1F3C2 1F3C5-1F3C6 1F3C8-1F3C9 1F3CF-1F3D3 1F3F8-1F3FA 26BD-26BE 1F940"
    " 1F941-1F945 1F947-1F94F 1F9E9 1F9F8 1FA70 1FA80-1FA82 1F0CF 1F004 1F3AF 1F52E",
    "objects": "1F451-1F462 1F484 1F488-1F48A 1F48D-1F48F 1F492 1F4A0-1F4A1 1F4B0-1F4FC 1F4FF 1F50A-1F518 1F525-1F53D"
    " 1F97B-1F97F 1F9AF 1F9BA 1F9BC-1F9BF 1F9E2-1F9FF 1FA71-1FA74 1FA78-1FA7C 1FA83-1FA86 1FA90-1FAAC +260E +2709"
    " +270F +2702 +2696 +2699 +1F5A5 +1F5A8 +1F5C2 +1F5D1 +1F5D3 +1F6E0 1F50B-1F50C",
    "symbols": "2705 274C 274E 2753-2755 2757 2795-2797 +2714 +2716 +2611 +26A0 267F 26D4 +267B 2648-2653 26CE"
    " 1F500-1F509 +27A1 +2B05-2B07 +2139 1F191-1F19A 1F18E 1F201 1F250-1F251 1F519-1F524 23E9-23EC 26AA-26AB"
    " 2B1B-2B1C 2B55 1F534-1F535 1F536-1F53B 1F7E0-1F7EB 1F7F0 27B0 27BF 1F54B-1F54E 1F6D0 +2665 +2660 +2663 +2666"
    " +1F3F7 1F3C1 1F6A9 1F38C 1F3F4 +1F3F3",
}
"""Group to code points and ranges of them."""

TERRITORIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CC CD CF"
    " CG CH CI CK CL CM CN CO CR CU CV CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE"
    " GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM"
    " KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY"
    " MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE"
    " SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UN US UY UZ VA VC"
    " VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
"""Regions that have a flag, by ISO 3166 code."""

SPECIAL: dict[str, str] = {
    "typography": "–—…·•†‡§¶©®™°№ªº′″‰¡¿«»‹›“”„‘’‚\u00a0\u202f\u2011\u00ad",
    "currency": "€£¥$¢₹₽₩₺₴₫₪₱₦₿฿₡₲₸₮",
    "maths": "±×÷−≠≈≡≤≥<>∞√∛∑∏∫∂∆∇∈∉∋∅∩∪⊂⊃⊆⊇∀∃¬∧∨⊕⊗∝∠⊥∥∴¹²³⁴⁵⁶⁷⁸⁹⁰ⁿ₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾⅕⅛⅜⅝⅞µ",
    "arrows": "←↑→↓↔↕↖↗↘↙⇐⇑⇒⇓⇔⟵⟶⟷↩↪↵⤴⤵➔➜",
    "greek": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω",
    "letters": "ÀÁÂÃÄÅĀĂĄÆÇĆČĎÐÈÉÊËĒĖĘĚĞĢÌÍÎÏĪĮİĶĹĽĻŁÑŃŇŅÒÓÔÕÖŐØŒŔŘŚŠŞȘẞŤŢȚÙÚÛÜŪŮŰŲŴÝŶŸŹŻŽÞ"
    "àáâãäåāăąæçćčďðèéêëēėęěğģìíîïīįıķĺľļłñńňņòóôõöőøœŕřśšşșßťţțùúûüūůűųŵýŷÿźżžþ",
    "shapes": "✓✗✔✘☐☑★☆●○■□▪▫▲△▶▷▼▽◀◁◆◇♠♣♥♦♩♪♫♬♯♭♀♂☎✉✂☼☾",
}
"""Group to characters."""


def expand(ranges: str) -> list[str]:
    """The signs of `EMOJI`'s notation, each once, in the order given."""
    found: dict[str, None] = {}
    for part in ranges.split():
        first, _, last = part.removeprefix("+").partition("-")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            found[chr(code) + (VARIATION if part.startswith("+") else "")] = None
    return list(found)


def flag(territory: str) -> str:
    """The two regional indicators that show a flag."""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in territory)
