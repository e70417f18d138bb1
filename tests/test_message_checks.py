"""What is asked before a message goes: each rule with what it must see and what must leave it silent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from attachment_sentences import SENTENCES
from hypothesis import given, settings
from hypothesis import strategies as some

from app.message.review import checks
from app.message.review.check_addresses import distance, look, repaired, scripts, skeleton
from app.message.review.check_files import announces_file, size_in_message, size_of
from app.message.review.check_people import greeted, is_list
from app.message.review.check_text import read
from app.model.address import Address
from app.model.draft import Attachment, Draft, Original, Quoting
from app.model.finding import Check, Finding, Known
from app.model.signed import Signed

FILE = Attachment("plan.pdf", "application/pdf", 1000, "0" * 64)
KNOWN = Known(
    written={"marta@graficas-pez.example": 14, "jonathan.meier@firma.example": 3, "once@rare.example": 1},
    names={"marta@graficas-pez.example": "Marta Ruiz"},
    own=("ana@prado.studio", "ana@home.example"),
    sender="ana@home.example",
)
TO = ("Bernd Meier <bernd@firma.example>",)


def ask(draft: Draft, known: Known = KNOWN, silenced: Iterable[Check] = ()) -> dict[Check, Finding]:
    return {finding.check: finding for finding in checks.look(draft, known, frozenset(silenced))}


def body(html: str, **others: object) -> Draft:
    return Draft(to=TO, subject="Printing", html=html, **others)


# forgotten attachments


def test_the_sentences_are_enough_to_mean_something() -> None:
    assert len(SENTENCES) >= 250
    for language in ("en", "es", "fr", "de", "pt", "it"):
        answers = [expected for name, expected, _ in SENTENCES if name == language]
        assert min(answers.count(True), answers.count(False)) >= 12, language
    assert len({sentence for _, _, sentence in SENTENCES}) == len(SENTENCES)


def test_a_forgotten_file_is_found_with_precision_and_recall() -> None:
    found = [(expected, bool(announces_file(sentence)), sentence) for _, expected, sentence in SENTENCES]
    right = sum(expected and seen for expected, seen, _ in found)
    alarms = [sentence for expected, seen, sentence in found if seen and not expected]
    missed = [sentence for expected, seen, sentence in found if expected and not seen]
    assert right / (right + len(alarms)) >= 0.98, alarms
    assert right / (right + len(missed)) >= 0.98, missed


def test_a_logo_of_the_signature_is_not_the_announced_file() -> None:
    logo = replace(FILE, name="logo.png", content_type="image/png", content_id="logo@x")
    signed = Signed(1, '<p><img src="cid:logo@x" alt="Prado"></p>', pictures=("logo@x",))
    draft = body(f"<p>I have attached the plan.</p>{signed.html}", attachments=(logo,), signature=signed)
    assert Check.FORGOTTEN_FILE in ask(draft)
    assert Check.FORGOTTEN_FILE not in ask(replace(draft, attachments=(logo, FILE)))


@pytest.mark.parametrize(
    "draft",
    [
        body("<p>I have attached the plan.</p>", attachments=(FILE,)),
        body("<p>Thanks!</p><blockquote type='cite'><p>I have attached the plan.</p></blockquote>"),
        body("<p>Thanks!</p><p>-- </p><p>Attached is my card</p>"),
        body("<p>Thanks!</p><pre>attached: I have attached the plan.</pre>"),
        Draft(to=TO, subject="Re: Plan attached", html="<p>Thanks</p>"),
        Draft(to=TO, subject="AW: Plan im Anhang", html="<p>Danke</p>"),
        Draft(to=TO, subject="Plan", text="Thanks!\n\nOn Monday, Bernd wrote:\n> I have attached the plan.\n"),
    ],
    ids=["there", "quoted", "signature", "code", "re", "aw", "plain quote"],
)
def test_no_file_is_missed_where_none_was_promised(draft: Draft) -> None:
    assert Check.FORGOTTEN_FILE not in ask(draft)


def test_a_file_promised_in_the_subject_is_missed() -> None:
    finding = ask(Draft(to=TO, subject="Invoice attached", html="<p>Hello</p>"))[Check.FORGOTTEN_FILE]
    assert finding.facts["words"] == "Invoice attached"


def test_the_words_of_a_known_signature_promise_nothing() -> None:
    draft = body("<p>See you on Monday</p><p>Ana Prado</p><p>Price list attached</p>")
    assert Check.FORGOTTEN_FILE in ask(draft)
    known = Known(signature="Ana Prado\nPrice list attached")
    assert Check.FORGOTTEN_FILE not in ask(draft, known)


def test_a_promise_within_a_paragraph_is_quoted_with_its_sentence() -> None:
    html = "<p>Dear Bernd,</p><p>it was nice on Monday. Please find attached the quotation! Best, Ana</p>"
    assert ask(body(html))[Check.FORGOTTEN_FILE].facts["words"] == "Please find attached the quotation!"


# addresses


def suggestion(spec: str, known: Known = KNOWN) -> str | None:
    found = look([Address.parse(spec)], known)
    return found[0].facts["instead"] if found else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x@gmial.com", "x@gmail.com"),
        ("x@gamil.com", "x@gmail.com"),
        ("x@gmail.con", "x@gmail.com"),
        ("x@gmail.co", "x@gmail.com"),
        ("x@gmaill.com", "x@gmail.com"),
        ("x@hotmial.com", "x@hotmail.com"),
        ("x@outlok.com", "x@outlook.com"),
        ("x@yaho.com", "x@yahoo.com"),
        ("x@googlemial.com", "x@googlemail.com"),
        ("x@wanado.fr", "x@wanadoo.fr"),
        ("x@firma.example.con", "x@firma.example.com"),
        ("marta@graficaspez.example", "marta@graficas-pez.example"),
        ("jonathan.meyer@firma.example", "jonathan.meier@firma.example"),
        ("x@paypa1.com", "x@paypal.com"),
        ("x@arnazon.com", "x@amazon.com"),
        ("x@раураl.com", "x@paypal.com"),
        ("x@xn--80ak6aa92e.com", "x@apple.com"),
        ("mаrta@ruiz.example", "marta@ruiz.example"),
    ],
)
def test_a_slip_in_an_address_is_seen(typed: str, meant: str) -> None:
    assert suggestion(typed) == meant


@pytest.mark.parametrize(
    "domain",
    [
        *(
            "gmail.com",
            "mail.com",
            "ymail.com",
            "gmx.de",
            "web.de",
            "yahoo.fi",
            "yahoo.com.ar",
            "outlook.fi",
            "tree.fr",
        ),
        *("firma.example", "rare.example", "example.com", "gmx.fr", "orange.es", "posteo.eu", "prado.studio"),
        *("company.com", "mailbox.com", "münchen.de", "中国.cn", "ひらがな.jp", "bücher.de", "россия.рф", "ελλάδα.gr"),
        "localhost",
    ],
)
def test_ordinary_domains_are_not_doubted(domain: str) -> None:
    assert suggestion(f"somebody@{domain}") is None


@pytest.mark.parametrize(
    "spec",
    ["jonathan.meier@firma.example", "jonathan.meier2@firma.example", "anna@firma.example", "ana@prado.studio"],
)
def test_people_beside_known_people_are_not_doubted(spec: str) -> None:
    assert suggestion(spec) is None


def test_who_was_written_to_often_is_not_doubted() -> None:
    assert suggestion("x@gmial.com", Known(written={"x@gmial.com": 2})) is None
    assert suggestion("x@gmial.com", Known(written={"x@gmial.com": 1})) == "x@gmail.com"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("ana@gmailcom", "ana@gmail.com"),
        ("ana@gmail.com.", "ana@gmail.com"),
        ("ana@gmail,com", "ana@gmail.com"),
        ("ana@gmail..com", "ana@gmail.com"),
        ("ana@prado", ""),
        ("b1@x.testp1@many.example", ""),
        ("ana@gmail.c-", ""),
        ("ana", ""),
        ("", ""),
    ],
)
def test_what_is_no_address_is_repaired_where_it_can_be(words: str, meant: str) -> None:
    assert repaired(words) == meant


@given(some.text("abcü", max_size=8), some.text("abcü", max_size=8))
@settings(max_examples=200, deadline=None)
def test_the_distance_of_words_is_symmetric_and_counts_slips(a: str, b: str) -> None:
    assert distance(a, b) == distance(b, a)
    assert (distance(a, b) == 0) == (a == b)
    assert distance(a, a + "x") == 1


def test_exchanged_letters_are_one_slip() -> None:
    assert distance("gmial", "gmail") == 1
    assert distance("gail", "gmial") == 2
    assert distance("abc", "xyz") == 3


def test_scripts_and_skeletons() -> None:
    assert scripts("раура1") == {"CYRILLIC"}
    assert scripts("日本ひらがなABC") == {"CJK"}
    assert len(scripts("pаypal")) == 2
    assert skeleton("pаypa1.com") == skeleton("paypal.com")


# greetings


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Hi Anna,", ("Anna",)),
        ("Hello Anna and Bernd!", ("Anna", "Bernd")),
        ("Dear Dr. Jane Smith,", ("Jane Smith",)),
        ("Hallo Bernd, danke für gestern", ("Bernd",)),
        ("Liebe Anna, lieber Bernd,", ("Anna", "Bernd")),
        ("Sehr geehrte Frau Müller,", ("Müller",)),
        ("Buenos días, Luis:", ("Luis",)),
        ("Estimado Sr. García:", ("García",)),
        ("Cher Jean-Luc,", ("Jean-Luc",)),
        ("Bom dia, Maria!", ("Maria",)),
        ("Gentile Dott. Rossi,", ("Rossi",)),
        ("Hey Tom — quick one", ("Tom",)),
        ("Sehr geehrte Damen und Herren,", ()),
        ("Hi all,", ()),
        ("Dear Hiring Manager", ()),
        ("Dear Sir or Madam", ()),
        ("Dear Acme team,", ()),
        ("Hallo zusammen", ()),
        ("Hola a todos", ()),
        ("Salut les gars", ()),
        ("Hello, yesterday we were at the Louvre", ()),
        ("Hi thanks for the mail", ()),
        ("Thanks Anna", ()),
        ("Hilfe, Anna ist weg", ()),
        ("", ()),
    ],
)
def test_who_is_greeted(line: str, names: tuple[str, ...]) -> None:
    assert greeted(f"{line}\n\nand so on") == names


@pytest.mark.parametrize(
    ("to", "greeting", "wrong"),
    [
        ("Bernd Meier <bernd@firma.example>", "Hi Anna,", True),
        ("Bernd Meier <bernd@firma.example>", "Hi Bernd,", False),
        ("Bernd Meier <bernd@firma.example>", "Lieber Herr Meier,", False),
        ("Bernd Meier <bernd@firma.example>", "Lieber Bernhard,", False),
        ("Robert King <rk@x.example>", "Hi Bob,", False),
        ("José Álvarez <ja@x.example>", "Hola Pepe:", False),
        ("José Álvarez <ja@x.example>", "Hola Jose:", False),
        ("Alexander Kern <ak@x.example>", "Hi Alex,", False),
        ("Katharina Thalbach <kt@x.example>", "Liebe Katarina,", False),
        ("bernd.meier@x.example", "Hi Anna,", True),
        ("bernd.meier@x.example", "Hi Bernd,", False),
        ("bmeier@x.example", "Dear Mr Meier,", False),
        ("sunny@x.example", "Hi Anna,", False),
        ("sunny@x.example", "Hi Marta,", False),
        ("Deutsche Bahn <kundenservice@bahn.example>", "Sehr geehrte Frau Müller,", False),
        ("Imprenta Pez S.L. <pedidos@pez.example>", "Hola Marta:", False),
        ("info@x.example", "Hi Anna,", False),
        ("Prado, Ana <ana@x.example>", "Hola Ana,", False),
        ("Ana <ana@x.example>", "Hi everybody,", False),
    ],
)
def test_a_greeting_for_somebody_else(to: str, greeting: str, wrong: bool) -> None:
    draft = Draft(to=(to,), subject="x", html=f"<p>{greeting}</p><p>see you on Monday</p>")
    assert (Check.GREETING in ask(draft)) is wrong


def test_a_greeting_fits_anybody_among_the_recipients() -> None:
    draft = Draft(to=TO, cc=("Anna Vogel <av@x.example>",), subject="x", html="<p>Liebe Anna,</p>")
    assert Check.GREETING not in ask(draft)


# people


def test_many_visible_people_are_asked_about() -> None:
    people = tuple(f"p{n}@house{n}.example" for n in range(15))
    finding = ask(Draft(to=people[:8], cc=people[8:], subject="x", html="<p>Hi all</p>"))[Check.MANY_VISIBLE]
    assert finding.facts["count"] == "15"
    assert Check.MANY_VISIBLE not in ask(Draft(to=people[:14], subject="x", html="<p>Hi all</p>"))
    assert Check.MANY_VISIBLE not in ask(Draft(to=TO, bcc=people, subject="x", html="<p>Hi all</p>"))
    colleagues = tuple(f"p{n}@prado.studio" for n in range(40))
    assert Check.MANY_VISIBLE not in ask(Draft(to=colleagues, subject="x", html="<p>Hi all</p>"))


def test_another_identity_than_ever_before() -> None:
    senders = {"bernd@firma.example": {"ana@prado.studio": 5}}
    known = Known(own=KNOWN.own, sender="ana@home.example", senders=senders)
    finding = ask(body("<p>Hello</p>"), known)[Check.IDENTITY]
    assert finding.facts["instead"] == "ana@prado.studio"
    assert finding.facts["name"] == "Bernd Meier"
    for quiet in (
        Known(own=KNOWN.own, sender="ana@prado.studio", senders=senders),
        Known(own=KNOWN.own, sender="ana@home.example", senders={"bernd@firma.example": {"ana@prado.studio": 1}}),
        Known(own=KNOWN.own, sender="ana@home.example", senders={"bernd@firma.example": {"gone@prado.studio": 9}}),
        Known(
            own=KNOWN.own,
            sender="ana@home.example",
            senders={"bernd@firma.example": {"ana@prado.studio": 5, "ana@home.example": 1}},
        ),
        Known(own=("ana@home.example",), sender="ana@home.example", senders=senders),
    ):
        assert Check.IDENTITY not in ask(body("<p>Hello</p>"), quiet)


def test_an_answer_to_one_person_that_a_list_would_read() -> None:
    people = ("Bernd <bernd@x.example>", "printing@lists.example.org")
    draft = Draft(to=people, subject="Re: x", html="<p>no</p>", in_reply_to="<1@x.example>")
    assert ask(draft)[Check.REPLY_TO_LIST].facts["list"] == "printing@lists.example.org"
    for quiet in (
        Draft(to=people, subject="x", html="<p>no</p>"),
        Draft(to=people[1:], subject="Re: x", html="<p>no</p>", in_reply_to="<1@x.example>"),
        Draft(to=people[:1], subject="Re: x", html="<p>no</p>", in_reply_to="<1@x.example>"),
    ):
        assert Check.REPLY_TO_LIST not in ask(quiet)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("git-users@example.org", True),
        ("friends@googlegroups.com", True),
        ("python-dev@x.example", True),
        ("x@lists.debian.org", True),
        ("marta.listan@x.example", False),
        ("alistair@x.example", False),
        ("sales@grouper.example", False),
    ],
)
def test_what_a_mailing_list_is_called(spec: str, expected: bool) -> None:
    assert is_list(Address.parse(spec)) is expected


# body, files and size


def test_nothing_to_say_about_an_ordinary_message() -> None:
    html = (
        '<div><p>Hello Bernd,</p><p>the <a href="https://prado.studio/plan">plan</a> is ready, see'
        ' <a href="https://www.prado.studio/a">prado.studio/a</a> or write to'
        ' <a href="mailto:ana@prado.studio">ana@prado.studio</a>.</p>'
        '<p><img src="cid:a@b" alt="cover"></p><p>Ana</p></div>'
    )
    assert ask(body(html)) == {}


def test_no_subject_and_no_text() -> None:
    for subject in (" ", "Re:", "AW: Fwd: "):
        assert set(ask(Draft(to=TO, subject=subject, html="<p>hello</p>"))) == {Check.NO_SUBJECT}, subject
    assert set(ask(Draft(to=TO, subject="Re: x", html="<p>hello</p>"))) == set()
    assert set(ask(Draft(to=TO, subject="x", html="<div><p>&nbsp;</p></div>"))) == {Check.NO_TEXT}
    assert set(ask(Draft(to=TO, subject="x", text=" \n"))) == {Check.NO_TEXT}
    assert set(ask(Draft(to=TO, subject="x", attachments=(FILE,)))) == set()
    assert set(ask(body('<p><img src="cid:a" alt="cover"></p>'))) == set()


@pytest.mark.parametrize(("quoting", "asked"), [(Quoting.FORWARD, False), (Quoting.REPLY, True)])
def test_a_forwarded_message_needs_no_words_an_answer_does(quoting: Quoting, asked: bool) -> None:
    original = Original(html=FILE, text=FILE, quoting=quoting)
    draft = Draft(to=TO, subject="Fwd: plan", html="<p>&nbsp;</p>", original=original)
    assert (Check.NO_TEXT in ask(draft)) is asked
    assert size_of(draft) > size_of(replace(draft, original=None)) + 2 * FILE.size


def test_what_was_forwarded_is_not_ones_own_words_though_it_can_be_edited() -> None:
    head = "<p>---------- Forwarded message ----------<br>From: Ann<br>Subject: plan</p>"
    theirs = "<p>Please find the file attached.</p><p>-- </p><p>Ann, {name}</p>"
    assert read(f"<p>As you asked.</p>{head}{theirs}", "").words == "As you asked."
    assert Check.FORGOTTEN_FILE not in ask(body(f"<p>As you asked.</p>{head}{theirs}"))
    assert Check.NO_TEXT not in ask(Draft(to=TO, subject="plan", html=f"<p>&nbsp;</p>{head}{theirs}"))
    assert read("<p>one</p><p>----- two -----</p><p>three</p>", "").words.endswith("three")


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>Dear {first_name},</p>", "{first_name}"),
        ("<p>Dear {{name}},</p>", "{{name}}"),
        ("<p>Hola { nombre }:</p>", "{ nombre }"),
        ("<p>ok {}</p>", ""),
        ("<p>{1, 2}</p>", ""),
        ("<pre>f'{name}'</pre>", ""),
        ("<p>a<blockquote>{name}</blockquote></p>", ""),
    ],
)
def test_fields_that_nobody_filled(html: str, shown: str) -> None:
    found = ask(body(html)).get(Check.UNFILLED_FIELD)
    assert (found.facts["words"] if found else "") == shown


@pytest.mark.parametrize(
    ("words", "target", "wrong"),
    [
        ("bank.example", "https://evil.example/bank.example", True),
        ("https://bank.example/login", "http://bank.example.evil.example/", True),
        ("ana@prado.studio", "mailto:eve@evil.example", True),
        ("bank.example", "https://www.bank.example/x", False),
        ("www.bank.example/x", "https://bank.example", False),
        ("login.bank.example", "https://bank.example/", False),
        ("our site", "https://evil.example", False),
        ("report.pdf", "https://files.example/1", False),
        ("e.g. this", "https://files.example/1", False),
        ("3.5", "https://files.example/1", False),
        ("bank.example", "cid:abc", False),
        ("bank.example", "http://[bad", False),
    ],
)
def test_a_link_that_says_one_thing_and_does_another(words: str, target: str, wrong: bool) -> None:
    assert (Check.LINK_ELSEWHERE in ask(body(f'<p>go to <a href="{target}">{words}</a></p>'))) is wrong


def test_pictures_from_elsewhere_and_without_words() -> None:
    found = ask(body('<p>x<img src="https://t.example/p.gif" alt="a"><img src="cid:b"></p>'))
    assert found[Check.REMOTE_PICTURES].facts["count"] == "1"
    assert found[Check.PICTURE_WITHOUT_WORDS].facts["count"] == "1"


def test_size_is_counted_as_it_travels() -> None:
    assert size_in_message(57) == 78  # one line of 76 letters and its end
    assert size_in_message(0) == 0
    assert size_in_message(3_000_000) == 4_000_000 + 2 * 52_632
    file = Attachment("film.mp4", "video/mp4", 19_000_000, "0" * 64)
    draft = body("<p>Hello</p>", attachments=(file,))
    assert size_of(draft) > 25_900_000
    assert Check.TOO_BIG in ask(draft, Known(size_limit=25_000_000))
    assert Check.TOO_BIG not in ask(draft, Known(size_limit=30_000_000))
    assert Check.TOO_BIG not in ask(draft, Known(size_limit=0))


def test_changed_originals_are_named() -> None:
    finding = ask(body("<p>x</p>", attachments=(FILE,)), Known(changed=("plan.pdf",)))[Check.FILE_CHANGED]
    assert finding.facts["names"] == "plan.pdf"


def test_every_check_can_be_silenced() -> None:
    draft = Draft(to=("x@gmial.com",), html="<p>I have attached {name}</p>")
    assert set(ask(draft)) == {Check.MISTYPED, Check.FORGOTTEN_FILE, Check.UNFILLED_FIELD, Check.NO_SUBJECT}
    assert ask(draft, silenced=Check) == {}


def test_each_finding_says_what_it_means() -> None:
    for finding in ask(Draft(to=("x@gmial.com",), html="<p>I have attached {name}</p>")).values():
        assert finding.detail.endswith((".", "?"))


# odd input


@given(some.text(max_size=300), some.text(max_size=40), some.lists(some.text(max_size=30), max_size=3))
@settings(max_examples=150, deadline=None)
def test_nothing_makes_a_check_fail(html: str, subject: str, to: list[str]) -> None:
    checks.look(Draft(to=tuple(to), subject=subject, html=html, text=html), KNOWN)


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "attached " * 40_000,
        "<p>" + "i have " * 40_000 + "?",
        "a@" * 50_000,
        "{" * 100_000,
        "<blockquote>" * 30_000 + "x",
        "<a href='http://x'>" * 20_000,
        "find " * 30_000 + "attached",
        "." * 100_000,
        "Hi " + "A" * 100_000,
    ],
    ids=["attached", "i have", "at", "braces", "quotes", "links", "find", "dots", "name"],
)
def test_hostile_texts_are_looked_through_as_any_other(html: str) -> None:
    """Patterns that go back over what they read would not come to an end here."""
    assert Check.NO_SUBJECT in ask(Draft(to=TO, html=html))


def test_own_words_are_read_line_by_line() -> None:
    own = read("<div><p>One<br>two</p><ul><li>three</li></ul><blockquote>four</blockquote></div>", "")
    assert [line for line in own.words.split("\n") if line] == ["One", "two", "three"]
