"""Messages as strangers send them: odd, broken and hostile, with what must come out."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field

from app.model.letter import Flaw

HEAD = b"From: Marta <marta@ruiz.example>\r\nTo: ana@prado.example\r\nSubject: Kiln\r\n"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@dataclass(frozen=True)
class Case:
    """`text` must be in the text, `without` nowhere in text or HTML; `files` are names of attachments."""

    name: str
    octets: bytes
    text: str = ""
    html: str = ""
    without: str = ""
    files: tuple[str, ...] | None = None
    flaw: Flaw | None = None
    subject: str = "Kiln"
    sizes: tuple[int, ...] = field(default=())


def plain(body: bytes, kind: bytes = b"text/plain; charset=utf-8", encoding: bytes = b"") -> bytes:
    transfer = b"Content-Transfer-Encoding: " + encoding + b"\r\n" if encoding else b""
    return HEAD + b"MIME-Version: 1.0\r\nContent-Type: " + kind + b"\r\n" + transfer + b"\r\n" + body


def multipart(*parts: bytes, kind: bytes = b"mixed", end: bytes = b"--B--\r\n", more: bytes = b"") -> bytes:
    body = b"".join(b"--B\r\n" + part + b"\r\n" for part in parts) + end
    return (
        HEAD + b"MIME-Version: 1.0\r\nContent-Type: multipart/" + kind + b'; boundary="B"' + more + b"\r\n\r\n" + body
    )


def part(body: bytes, kind: bytes = b"text/plain", more: bytes = b"") -> bytes:
    return b"Content-Type: " + kind + b"\r\n" + more + b"\r\n" + body


def attachment(name: bytes, body: bytes = b"data", kind: bytes = b"application/octet-stream") -> bytes:
    return part(body, kind, b"Content-Disposition: attachment; " + name + b"\r\n")


def nested(depth: int) -> bytes:
    body = b"Content-Type: text/plain\r\n\r\ndeep inside"
    for n in range(depth):
        mark = f"b{n}".encode()
        inside = b"--" + mark + b"\r\n" + body + b"\r\n--" + mark + b"--"
        body = b"Content-Type: multipart/mixed; boundary=" + mark + b"\r\n\r\n" + inside
    return HEAD + body


def rfc822(depth: int) -> bytes:
    body = HEAD + b"\r\ninnermost"
    for _ in range(depth):
        body = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + body
    return body


HTML = b"text/html; charset=utf-8"
QP, B64 = b"quoted-printable", b"base64"
_UU = b"begin 644 note.txt\r\n%:&5L;&\\ \r\n \r\nend\r\n"

ODD = [
    Case("the plainest", HEAD + b"\r\nhello", "hello"),
    Case("line feeds only", (HEAD + b"\r\nhello\r\nyou").replace(b"\r\n", b"\n"), "hello\nyou"),
    Case("carriage returns only", (HEAD + b"\r\nhello\r\nyou").replace(b"\r\n", b"\r"), "hello\nyou"),
    Case("an mbox line first", b"From marta Wed Nov 18 10:42:00 2026\r\n" + HEAD + b"\r\nhello", "hello"),
    Case("a byte order mark first", b"\xef\xbb\xbf" + HEAD + b"\r\nhello", "hello"),
    Case("empty lines first", b"\r\n\r\n" + HEAD + b"\r\nhello", "hello"),
    Case("no body", HEAD, ""),
    Case("no empty line, ends in the header", HEAD + b"X-Last: 1", ""),
    Case("a stray line in the header", HEAD + b"this is no field\r\nX-A: b\r\n\r\nhello", "hello", flaw=Flaw.BROKEN),
    Case("blanks before the colon", b"From : marta@ruiz.example\r\nSubject : Kiln\r\n\r\nhello", "hello"),
    Case("folded subject", HEAD.replace(b"Kiln", b"The\r\n kiln") + b"\r\nhello", "hello", subject="The kiln"),
    Case("encoded subject", HEAD.replace(b"Kiln", b"=?utf-8?b?SG9ybm8g8J+UpQ==?=") + b"\r\nx", "x", subject="Horno 🔥"),
    Case("broken encoded subject", HEAD.replace(b"Kiln", b"=?utf-8?b?S\xff?=") + b"\r\nx", "x",
         subject="=?utf-8?b?Sÿ?="),
    Case("unknown charset in the subject", HEAD.replace(b"Kiln", b"=?x-none?q?a?=") + b"\r\nx", "x",
         subject="=?x-none?q?a?="),
    Case("raw UTF-8 subject", HEAD.replace(b"Kiln", "Öfen".encode()) + b"\r\nx", "x", subject="Öfen"),
    Case("raw Latin-1 subject", HEAD.replace(b"Kiln", "Öfen".encode("latin-1")) + b"\r\nx", "x", subject="Öfen"),
    Case("two subjects", HEAD + b"Subject: other\r\n\r\nx", "x"),
    Case("no subject", b"From: a@b.example\r\n\r\nx", "x", subject=""),
    Case("quoted-printable", plain(b"caf=C3=A9 =\r\nau lait", encoding=QP), "café au lait"),
    Case("bad quoted-printable", plain(b"100=ZZ = caf=C3", encoding=QP), "100=ZZ"),
    Case("base64", plain(base64.b64encode("café".encode()), encoding=B64), "café"),
    Case("base64 with rubbish in it", plain(b"!aGVs\r\n#bG8=\r\n", encoding=B64), "hello"),
    Case("base64 without padding", plain(b"aGVsbG8", encoding=B64), "hello"),
    Case("base64 with one character too many", plain(b"aGVsbG8hA", encoding=B64), "hello!"),
    Case("joined base64", plain(b"aGVs\r\nbG8=\r\nIHlvdQ==", encoding=B64), "hello you"),
    Case("base64 in one line of 200 kB", plain(base64.b64encode(b"word " * 40_000), encoding=B64), "word word"),
    Case("an encoding nobody knows", plain(b"hello", encoding=b"x-quantum"), "hello"),
    Case("an encoding with a comment", plain(b"aGVsbG8=", encoding=b"base64 (really)"), "hello"),
    Case("8 bit without a charset", plain("señor".encode(), b"text/plain"), "señor"),
    Case("Latin-1 that says UTF-8", plain("señor".encode("latin-1")), "señor", flaw=Flaw.CHARSET),
    Case("UTF-8 that says Latin-1", plain("señor ✓".encode(), b"text/plain; charset=iso-8859-1"), "señor ✓"),
    Case("UTF-8 that says ASCII", plain("señor".encode(), b"text/plain; charset=us-ascii"), "señor"),
    Case("Windows quotes that say Latin-1", plain(b"\x93hi\x94", b"text/plain; charset=iso-8859-1"), "“hi”"),
    Case("a charset nobody knows", plain("señor".encode(), b"text/plain; charset=klingon"), "señor", flaw=Flaw.CHARSET),
    Case("a codec that is no charset", plain(b"hello", b"text/plain; charset=zip"), "hello", flaw=Flaw.CHARSET),
    Case("another codec", plain(b"hello", b"text/plain; charset=unicode_escape"), "hello", flaw=Flaw.CHARSET),
    Case("a charset with quotes", plain("ñ".encode("latin-1"), b"text/plain; charset='iso-8859-1'"), "ñ"),
    Case("Shift JIS", plain("窯の話".encode("cp932"), b"text/plain; charset=Shift_JIS"), "窯の話"),
    Case("ISO-2022-JP", plain("窯の話".encode("iso2022_jp"), b"text/plain; charset=iso-2022-jp"), "窯の話"),
    Case("GB2312 with GBK in it", plain("镕基".encode("gb18030"), b"text/plain; charset=gb2312"), "镕基"),
    Case("KOI8-R", plain("печь".encode("koi8-r"), b"text/plain; charset=koi8-r"), "печь"),
    Case("Hebrew, visual name", plain("תנור".encode("iso-8859-8"), b"text/plain; charset=iso-8859-8-i"), "תנור"),
    Case("UTF-16 with a mark", plain("hello".encode("utf-16"), b"text/plain; charset=utf-16"), "hello"),
    Case("UTF-7", plain(b"caf+AOk-", b"text/plain; charset=utf-7"), "café"),
    Case("flowed", plain(b"one \r\ntwo\r\n> a \r\n> b\r\n-- \r\nsig", b"text/plain; format=flowed"),
         "one two\n> a b\n-- \nsig"),
    Case("flowed, delsp", plain(b"Haupt \r\nsache", b"text/plain; format=flowed; delsp=yes"), "Hauptsache"),
    Case("uuencoded file", plain(b"see:\r\n" + _UU + b"bye"), "see:", files=("note.txt",), without="begin 644",
         sizes=(5,)),
    Case("begin without end", plain(b"begin 644 x\r\nwe begin here"), "begin 644 x", files=()),
    Case("alternative", multipart(part(b"plain words"), part(b"<p>rich words</p>", HTML), kind=b"alternative"),
         "plain words", "rich words"),
    Case("alternative the wrong way round", multipart(part(b"<p>rich</p>", HTML), part(b"plain"), kind=b"alternative"),
         "plain", "rich"),
    Case("only HTML", plain(b"<p>rich <b>words</b></p>", HTML), "rich words", "<b>words</b>"),
    Case("HTML with its charset in a meta tag", plain('<meta charset="koi8-r"><p>печь</p>'.encode("koi8-r"),
         b"text/html"), "печь", "печь"),
    Case("two texts", multipart(part(b"one"), part(b"two")), "one\ntwo"),
    Case("text, HTML, text", multipart(part(b"one"), part(b"<p>two</p>", HTML), part(b"three")), "three", "<p>two</p>"),
    Case("an attached text", multipart(part(b"body"), attachment(b"filename=a.txt", kind=b"text/plain")), "body",
         files=("a.txt",)),
    Case("picture in the text", multipart(part(b'<p>see <img src="cid:P%40x"></p>', HTML),
         part(base64.b64encode(PNG), b"image/png", b"Content-ID: <p@x>\r\nContent-Transfer-Encoding: base64\r\n"),
         kind=b"related"), "see", 'src="cid:p@x"', files=()),
    Case("picture that is not there", plain(b'<p>see <img src="cid:gone@x" alt="the kiln"></p>', HTML), "the kiln",
         "the kiln", without="cid:gone"),
    Case("name in RFC 2231 pieces", multipart(attachment(b"filename*0*=utf-8''caf%C3%A9; filename*1=\" bar.pdf\"")),
         files=("café bar.pdf",)),
    Case("name in an encoded word", multipart(attachment(b'filename="=?utf-8?q?caf=C3=A9?=.pdf"')),
         files=("café.pdf",)),
    Case("name in raw UTF-8", multipart(attachment('filename="café.pdf"'.encode())), files=("café.pdf",)),
    Case("name without quotes and with blanks", multipart(attachment(b"filename=my file.pdf")), files=("my file.pdf",)),
    Case("no name", multipart(attachment(b"x=y", kind=b"image/jpeg")), files=("part-1.jpg",)),
    Case("message in a message", multipart(part(b"see"), part(HEAD + b"\r\ninner", b"message/rfc822")), "see",
         files=("Kiln.eml",)),
    Case("digest", multipart(b"\r\n" + HEAD + b"\r\ninner", kind=b"digest"), files=("Kiln.eml",)),
    Case("calendar", multipart(part(b"come"), part(b"BEGIN:VCALENDAR", b"text/calendar"), kind=b"alternative"), "come",
         files=("part-1.ics",)),
    Case("signed", multipart(part(b"words"), part(b"sig", b"application/pgp-signature; name=signature.asc"),
         kind=b"signed"), "words", files=("signature.asc",)),
    Case("right to left", plain('<html dir="rtl"><body><p>שלום</p></body></html>'.encode(), HTML), "שלום", 'dir="rtl"'),
]  # fmt: skip

HOSTILE = [
    Case("script", plain(b"<p>hi</p><script>alert(1)</script>", HTML), "hi", "hi", without="alert"),
    Case("events and addresses", plain(b'<p onclick="x()">hi <a href="javascript:x()">l</a></p>', HTML), "hi", "hi",
         without="javascript"),
    Case("forms and frames", plain(b'<form action="http://x.example"><iframe src="http://x.example"></iframe>hi</form>',
         HTML), "hi", "hi", without="x.example"),
    Case("files of this computer", plain(b'<img src="file:///etc/passwd">hi', HTML), "hi", "hi", without="passwd"),
    Case("a tracker", plain(b'<p>hi<img src="http://t.example/p.gif" width="1" height="1"></p>', HTML), "hi", "hi",
         without="t.example"),
    Case("a hidden tracker", plain(b'<p>hi<img src="https://t.example/p.gif" style="display:none"></p>', HTML), "hi",
         "hi", without="t.example"),
    Case("refresh and base", plain(b'<meta http-equiv=refresh content="0;url=http://x.example"><base href="http://x.exa'
         b'mple/"><link rel=stylesheet href="http://x.example/s">hi', HTML), "hi", "hi", without="x.example"),
    Case("style that calls home", plain(b'<style>p{background:url(http://x.example/b)}@import "http://x.example/s";'
         b"</style><p>hi</p>", HTML), "hi", "hi", without="x.example"),
    Case("end of our quote", plain(b"</blockquote></div></body></html><p>outside?</p>", HTML), "outside", "outside",
         without="</blockquote>"),
    Case("10,000 parts", multipart(*[part(b"x")] * 10_000), "x", flaw=Flaw.CUT),
    Case("10,000 empty parts", HEAD + b"Content-Type: multipart/mixed; boundary=B\r\n\r\n" + b"--B\r\n" * 10_000, "",
         flaw=Flaw.CUT),
    Case("500 levels of multipart", nested(500), "", flaw=Flaw.CUT),
    Case("25 levels of multipart", nested(25), "deep inside"),
    Case("200 messages in each other", rfc822(200), files=("Kiln.eml",)),
    Case("no boundary", HEAD + b"Content-Type: multipart/mixed\r\n\r\n--B\r\n\r\nhello", "hello", flaw=Flaw.BROKEN),
    Case("a boundary that never comes", HEAD + b"Content-Type: multipart/mixed; boundary=Q\r\n\r\nhello", "hello",
         flaw=Flaw.BROKEN),
    Case("no closing boundary", multipart(part(b"hello"), end=b""), "hello", flaw=Flaw.BROKEN),
    Case("boundary of a longer boundary", multipart(part(b"hello\r\n--BB\r\nstill")), "--BB\nstill"),
    Case("the same boundary inside", multipart(part(b"--B\r\n\r\nx", b"multipart/mixed; boundary=B")), ""),
    Case("an empty boundary", HEAD + b'Content-Type: multipart/mixed; boundary=""\r\n\r\nhello', "hello",
         flaw=Flaw.BROKEN),
    Case("a header of 3 MB", HEAD + b"X-Big: " + b"a" * 3_000_000 + b"\r\n\r\nhello", flaw=Flaw.CUT),
    Case("a million short header lines", HEAD + b"X: y\r\n" * 300_000 + b"\r\nhello", flaw=Flaw.CUT),
    Case("a folded header of 2 MB", HEAD + b"X-Big: a" + b"\r\n b" * 500_000 + b"\r\n\r\nhello", flaw=Flaw.CUT),
    Case("200,000 recipients", HEAD + b"Cc: " + b"a@b.example, " * 200_000 + b"\r\n\r\nhello", flaw=Flaw.CUT),
    Case("unbalanced quotes in an address", b'From: "Marta <marta@ruiz.example>\r\nSubject: Kiln\r\n\r\nhello',
         "hello"),
    Case("endless parentheses", b"From: " + b"(" * 100_000 + b"\r\nSubject: Kiln\r\n\r\nhello", "hello"),
    Case("a backslash at the end of a name", b'From: "Marta\\\r\nSubject: Kiln\r\n\r\nhello', "hello"),
    Case("endless parameters", HEAD + b"Content-Type: text/plain" + b"; a=b" * 30_000 + b"\r\n\r\nhello", "hello"),
    Case("parameters of quotes", HEAD + b'Content-Type: text/plain; name="' + b'\\"' * 50_000 + b"\r\n\r\nhello",),
    Case("a parameter in a million pieces", multipart(attachment(b"filename*999=a; filename*0=b; filename*2=c")),
         files=("b",)),
    Case("a path as a name", multipart(attachment(b'filename="../../.bashrc"')), files=(".bashrc",)),
    Case("a Windows path as a name", multipart(attachment(b'filename="C:\\\\boot\\\\CON.txt"')), files=("_CON.txt",)),
    Case("a name turned round", multipart(attachment("filename=\"a\u202egpj.exe\"".encode())), files=("agpj.exe",)),
    Case("a name of 5,000 letters", multipart(attachment(b"filename=" + b"a" * 5_000 + b".pdf"))),
    Case("NUL everywhere", plain(b"he\0llo"), "hello"),
    Case("NUL in the header", HEAD + b"X: a\0b\r\n\r\nhello", "hello"),
    Case("control characters in the subject", HEAD.replace(b"Kiln", b"Ki\x1b[31mln\x07") + b"\r\nx", "x",
         subject="Ki[31mln"),
    Case("an impossible date", HEAD + b"Date: Wed, 99 Foo 99999999 99:99:99 +9999\r\n\r\nhello", "hello"),
    Case("a date of zeros", HEAD + b"Date: 0 0 0 0\r\n\r\nhello", "hello"),
    Case("a date of letters", HEAD + b"Date: " + b":" * 10_000 + b"\r\n\r\nhello", "hello"),
    Case("a false Content-Type", HEAD + b"Content-Type: ;;;///\r\n\r\nhello", "hello"),
    Case("Content-Type of Unicode", HEAD + "Content-Type: ťext/plaín\r\n\r\nhello".encode(), "hello"),
    Case("40,000 levels of div", plain(b"<div>" * 40_000 + b"deep", HTML), "deep", "deep", flaw=Flaw.SIMPLIFIED),
    Case("5,000 nested tables", plain(b"<table><tr><td>" * 5_000 + b"deep", HTML), "deep", "deep",
         flaw=Flaw.SIMPLIFIED),
    Case("300,000 spans", plain(b"<span>x</span>" * 300_000, HTML), "x", flaw=Flaw.SIMPLIFIED),
    Case("a style of 200,000 declarations", plain(b'<p style="' + b"a:b;" * 200_000 + b'">hi</p>', HTML), "hi", "hi"),
    Case("one tag that never ends", plain(b"hi<a " + b"b=c " * 200_000, HTML), "hi"),
    Case("a million less-than signs", plain(b"hi" + b"<" * 1_000_000, HTML), "hi"),
    Case("entities without end", plain(b"hi &#x110000; &#99999999999; &" + b"amp;" * 50_000, HTML), "hi"),
    Case("colspan of a million", plain(b'<table><tr><td colspan="1000000" rowspan="99999">hi</td></tr></table>', HTML),
         "hi", 'colspan="100"'),
    Case("data picture of a script", plain(b'<img src="data:image/svg+xml;base64,PHN2Zz4=">hi', HTML), "hi", "hi",
         without="svg"),
    Case("a text of 30 MB", plain(b"word " * 6_000_000), "word word", flaw=Flaw.CUT),
    Case("uuencode without end", plain(b"begin 644 x\r\n" + b"M" * 500_000), "begin"),
    Case("a thousand uuencoded files", plain(_UU * 1_000)),
    Case("quoted-printable bomb", plain(b"=" * 1_000_000, encoding=QP)),
    Case("base64 of nothing", plain(b"=" * 100_000, encoding=B64), ""),
    Case("random octets", HEAD + b"\r\n" + bytes(range(256)) * 50),
]  # fmt: skip

NO_MESSAGES = [
    ("empty", b""),
    ("a picture", PNG * 100),
    ("words", b"Dear Ana,\n\nthis is no message.\n"),
    ("HTML", b"<!doctype html><html><body>hi</body></html>"),
    ("fields of something else", b"Name: x\nVersion: 1\n\nhello"),
    ("zeros", b"\0" * 10_000),
    ("only line ends", b"\r\n" * 1_000),
    ("a program", b"MZ\x90\x00" + bytes(1000)),
    ("colons", b":" * 1000),
]
