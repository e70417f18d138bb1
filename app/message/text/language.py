"""In which language a text is written, guessed from its small words and its letters.

Good enough to choose a dictionary and to tell a screen reader how to pronounce a mail; a guess that is not clear is
no guess. Languages in Latin script are told apart by the words that any three sentences hold; others by script.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_SMALL_WORDS = {  # the most frequent words that carry no meaning of their own
    "en": """the of and to in is you that it he was for on are as with his they at be this have from or had by but
        not what all were we when your can said there an each which she do how their if will up about out many then
        them these so some her would make him into has two more no way could my than been who its now did get come
        please thank thanks just should also any only our hello regards dear i'm don't it's find attached let know""",
    "es": """de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les
        ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos
        mucho muchas hola gracias saludos usted está están es son fue ser tiene te mi tu aquí adjunto envío puedo quiero
        buenos días tardes le favor""",
    "fr": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son
        aux mais comme ou si leur nous vous elle être cette ces sa fait été aussi je tu mon votre notre bonjour merci
        même tout bien très ont était peut sans faire où donc alors cordialement c'est j'ai d'un d'une qu'il n'est
        voici ci-joint veuillez pouvez suis ai ma mes salut""",
    "de": """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
        er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor
        zur bis mehr durch man sein wurde ich wir ihr kann wenn bitte danke hallo guten grüße liebe mir mich uns
        habe hatte möchte""",
    "pt": """de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à
        seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
        ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha olá obrigado obrigada
        são isto aqui estão anexo boa bom dia seguem segue""",
    "it": """di e il la che è per un in non una del le si da con sono i al lo come più gli nel alla della dei anche
        ma se questo ha o delle ho mi ci nella dal loro ancora essere quando suo dopo quella tutto fatto perché
        stato solo ecco le allegato vorrei sono posso mie miei tue te ti si io noi voi lei lui molto grazie ciao
        buongiorno saluti
        questa sua mio dell'anno c'è dell""",
    "nl": """de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog worden
        door naar heeft hebben ze zij wij je hij ik we mijn deze dit wat wordt kan al meer geen over groet groeten
        bedankt hallo graag uw onze""",
    "sv": """och i att det som en på är av för med den till inte han om ett men hade de jag var sig från vi så kan
        när under år där skulle ska nu sin efter också vid eller hon honom mig dig du ni oss hej tack hälsningar
        detta min har""",
    "da": """og i at det er en til af på de med der den for som ikke har var et han men vi om jeg så kan hun du nu
        fra eller efter ved skal hvad hvis mig dig os hej tak hilsen meget også være blev havde ud""",
    "nb": """og i det er en på som å til av for ikke at har med de den var han et jeg men om fra vi kan ble etter
        hun så skal eller ved hva seg du nå hei takk hilsen meg deg oss være også dette""",
    "fi": """ja on ei se että hän oli joka ovat mutta kun niin myös sen ole kuin tai olen minä sinä me he tämä nyt
        voi jos vain hei kiitos terveisin siitä mitä olla ollut""",
    "pl": """i w na z się nie do to że jest o jak po co ale za od przez tak dla czy już być przy jego tym może tylko
        jeszcze są ma ich był jej ze dzień dobry dziękuję pozdrawiam proszę jestem mnie""",
    "ca": """de la que el i a en els l per un les del amb una no és es al com més però aquest aquesta són ha si hi va
        també dels molt ja quan sobre perquè gràcies hola salutacions nosaltres vostè""",
}
_LETTERS = {  # letters that only some of them use
    "ñ¿¡": ("es",), "ãõ": ("pt",), "ß": ("de",), "œ": ("fr",), "äöü": ("de", "sv", "fi"), "åÅ": ("sv", "da", "nb"),
    "øæ": ("da", "nb"), "ąęłżźćńś": ("pl",), "ìò": ("it", "ca"), "êèç": ("fr", "pt", "ca"), "ïŀ": ("ca", "nl", "fr"),
}  # fmt: skip
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("uk", re.compile("[іїєґ]", re.IGNORECASE)),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")
_SAID = re.compile(r' lang="[^"]*"')
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
LOOKED_AT = 4000
"""Characters of one paragraph that are enough to tell."""
_WEIGHT = {1: 1.5, 2: 1.0}  # points of a small word by the number of languages that have it
_ENOUGH = 3.0  # points: two small words that no other language has
_CLEARLY = 1.25  # times the points of the second best
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _list in _SMALL_WORDS.items():
    for _one in _list.split():
        _LANGUAGES_OF[_one] = (*_LANGUAGES_OF.get(_one, ()), _language)


def points(text: str) -> Counter[str]:
    """How much speaks for each language; a word that several share speaks a little for each of them."""
    text = text[:LOOKED_AT]
    found: Counter[str] = Counter()
    total: dict[str, float] = {}
    for word in _WORD.findall(text.lower().replace("’", "'")):
        shared = _LANGUAGES_OF.get(word, ())
        for language in shared:
            total[language] = total.get(language, 0.0) + _WEIGHT.get(len(shared), 0.5)
    for letters, languages in _LETTERS.items():
        hits = sum(min(3, text.count(letter)) for letter in letters)
        for language in languages:
            if hits:
                total[language] = total.get(language, 0.0) + min(3, hits) / len(languages)
    for language, value in total.items():
        found[language] = round(value * 100)
    return found


def guess(text: str) -> str:
    """The language tag (`es`, `de`, ...) of a paragraph, "" if the text does not tell."""
    return _best(_script(text), points(text))


def guess_all(paragraphs: Iterable[str]) -> str:
    """The language of most of several paragraphs, "" if it is not clear."""
    total: Counter[str] = Counter()
    scripts: Counter[str] = Counter()
    for text in paragraphs:
        if script := _script(text):
            scripts[script] += len(text)
        else:
            total += points(text)
            scripts[""] += len(text)
    leading = max(scripts, key=lambda script: scripts[script], default="")
    return _best(leading, total)


def _best(script: str, found: Counter[str]) -> str:
    if script:
        return script
    ranked = found.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH * 100:
        return ""
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= _CLEARLY * second else ""


def _script(text: str) -> str:
    """The language that a script other than Latin stands for, if most letters are of it."""
    text = text[:LOOKED_AT]
    latin = len(_LATIN.findall(text))
    others = {language: len(letters.findall(text)) for language, letters in _SCRIPTS}
    if sum(others.values()) <= latin:
        return ""
    if others["ja"]:
        return "ja"
    if others["ru"] and others["uk"]:
        return "uk" if others["uk"] * 50 >= others["ru"] else "ru"
    return max(others, key=lambda language: others[language])


def in_language(html: str, text: str, chosen: str = "") -> str:
    """The HTML of a mail with the language of its text on its outermost element, so that screen readers speak it well.

    `chosen` is the tag of what a person said that it is in. Without it the HTML stays as it is if it has a language
    already, and if the text does not tell.
    """
    head, end, rest = html.partition(">")
    if not head.startswith("<div ") or "<" in head[1:]:
        return html
    if chosen and _TAG.fullmatch(chosen):
        return f'{_SAID.sub("", head)} lang="{chosen}"{end}{rest}'
    if " lang=" in head:
        return html
    language = guess_all(text.splitlines())
    return f'{head} lang="{language}"{end}{rest}' if language else html
