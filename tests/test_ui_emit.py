"""`dev.py emit`: what the editor would send of any HTML file, whatever is in it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_html import hostile
from ui_editor_parts import faults

from app.message.markup.html import document
from ui.trial import emit
from ui.trial.emit_worker import How, Limits, Worker

TOP = Path(__file__).resolve().parent.parent
FONTS = Path("/usr/share/fonts/truetype")
NOISE = re.compile(
    r"alert|javascript:|vbscript:|file:|data:|<(?:script|iframe|form|input|style|object|svg|img src=\"http)"
)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    found = Worker(Limits(120, 4096))  # generous: the machine may be busy; what is measured is that it ends at all
    yield found
    found.close()


def body(page: str) -> str:
    found = re.search(r"<body>\n(.*)\n</body>", page, re.DOTALL)
    assert found is not None
    return found[1]


def test_one_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.html", tmp_path / "new" / "out.html"
    source.write_text("<style>b{color:red}</style><p>Hello <b>bold</b><script>alert(1)</script>", "utf-8")
    assert emit.main([str(source), str(target)]) == 0
    page = target.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "color:#ff0000" in page
    assert "alert" not in page
    assert faults(body(page)) == []


def test_octets_that_mean_nothing_cost_no_words(tmp_path: Path) -> None:
    source, target = tmp_path / "in.html", tmp_path / "out.html"
    source.write_bytes(b"\0" * 6_000_000 + b"<p>Hello <b>bold</b></p>")
    assert emit.main([str(source), str(target)]) == 0
    assert "Hello <b>bold</b>" in target.read_text("utf-8")


def test_two_folders(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    (source / "deep").mkdir(parents=True)
    for n in range(7):
        (source / f"{n}.html").write_text(f"<p>number {n}</p>", "utf-8")
    (source / "deep" / "x.htm").write_bytes("<p>Größe</p>".encode("utf-16"))
    assert emit.main([str(source), str(target)]) == 0
    assert sorted(p.name for p in target.iterdir()) == [*(f"{n}.html" for n in range(7)), "deep"]
    assert all(f"number {n}" in (target / f"{n}.html").read_text("utf-8") for n in range(7))
    assert "Größe" in (target / "deep" / "x.htm").read_text("utf-8")


def test_the_command(tmp_path: Path) -> None:
    """The way other programs call it, with paths as seen from where they are."""
    (tmp_path / "a.html").write_text("<p>one</p>", "utf-8")
    (tmp_path / "ui").mkdir()  # is not taken for the program
    command = [sys.executable, "-P", "-m", "ui.trial.emit", "a.html", "b.html"]
    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    assert "one" in (tmp_path / "b.html").read_text("utf-8")


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert emit.main([str(tmp_path / "none.html"), str(tmp_path / "out.html")]) == 1
    assert "none.html" in capsys.readouterr().err


def test_a_folder_of_odd_things_spoils_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "in", tmp_path / "in" / "out"
    source.mkdir()
    (source / "a.html").write_text("<p>one</p>", "utf-8")
    (source / "a.html.part").write_text("<p>two</p>", "utf-8")
    (source / ("n" * 250 + ".html")).write_text("<p>three</p>", "utf-8")
    (source / "folder.html").mkdir()
    (source / "ring.html").symlink_to("ring.html")
    (source / "gone.html").symlink_to(tmp_path / "gone")
    os.mkfifo(source / "pipe.html")
    (target / "a.html").mkdir(parents=True)  # stands where a file is to come
    (target / "old.html").write_text("<p>of an earlier run</p>", "utf-8")
    assert emit.main([str(source), str(target)]) == 1
    assert "a.html" in capsys.readouterr().err
    assert "two" in (target / "a.html.part").read_text("utf-8")
    assert "three" in (target / ("n" * 250 + ".html")).read_text("utf-8")
    assert sorted(path.name for path in target.iterdir()) == ["a.html", "a.html.part", "n" * 250 + ".html", "old.html"]


def test_words_behind_a_hundred_megabytes_of_blanks(tmp_path: Path) -> None:
    source = tmp_path / "in.html"
    with source.open("wb") as file:
        for _ in range(100):
            file.write(b" " * 1024 * 1024)
        file.write(b"<p>Hello <b>bold</b></p>")
    assert len(emit.read(source)) < 2_000_000
    assert emit.main([str(source), str(tmp_path / "out.html")]) == 0
    assert "Hello <b>bold</b>" in (tmp_path / "out.html").read_text("utf-8")


SHOWN = {
    "<svg onload=alert(1)>unseen<p>shown": "shown",  # what nobody closed
    "<math><mtext><table><mglyph><style><!--</style><p>shown": "shown",
    "<xml><o:p>unseen</o:p><p>shown": "shown",
    "<svg><g>unseen</g></svg><p>shown": "shown",
    "<svg><defs><text>unseen</text></defs><text>shown</text></svg>": "shown",
    "<div style='visibility:hidden'>unseen<b style='visibility:visible'>shown</b><i>unseen</i>unseen</div>": "shown",
    "<div style='visibility:hidden'><p>unseen<ul><li style='visibility:visible'>shown</ul></div>": "shown",
    "<table><tr style='visibility:collapse'><td>unseen<tr><td>shown</table>": "shown",
    "<p hidden>unseen<p hidden style='display:block'>shown": "shown",
    "<dialog>unseen</dialog><dialog open>shown</dialog><div popover>unseen</div>": "shown",
    "<!-- unseen --!>shown<!-- unseen -->": "shown",
    "<noscript><p>shown</noscript>": "shown",
    "<object data=x><p>shown</object>": "shown",
    "<frameset><frame src=x></frameset><p>shown": "shown",
    "<plaintext><b>shown": "&lt;b&gt;shown",
    "<textarea><b>shown</textarea>": "&lt;b&gt;shown",
    "</ unseen>shown": "shown",
    "<div>" * 300 + "<p>shown<p>so": "shown",
}


@pytest.mark.parametrize("source", SHOWN)
def test_what_a_browser_without_scripts_shows_is_there(worker: Worker, source: str) -> None:
    said = body(emit.emitted(source.encode(), worker))
    assert SHOWN[source] in said
    assert "unseen" not in said
    assert "showns" not in said
    assert faults(said) == []


def test_nothing_in_nothing_out(worker: Worker) -> None:
    assert body(emit.emitted(b"", worker)) == ""


@pytest.mark.parametrize("name", sorted(hostile(by=50)))
def test_hostile_input_gives_harmless_output(worker: Worker, name: str) -> None:
    page = emit.emitted(hostile(by=50)[name], worker)
    page.encode("utf-8")
    assert faults(body(page)) == []
    assert not NOISE.search(re.sub(r">[^<]*<", "><", page))  # words may say anything


def test_deep_nesting_and_monsters_at_full_size_keep_their_words(worker: Worker) -> None:
    found = hostile()
    for name in ("deep-div", "deep-b", "deep-table", "deep-unclosed"):
        assert "deep" in emit.emitted(found[name], worker)
    assert emit.emitted(found["large-words"], worker).count("word") > 100_000


def test_a_process_that_takes_too_long_is_replaced(worker: Worker) -> None:
    hasty = Worker(Limits(seconds=0.0))
    more = "<p>word</p>" * 20_000  # nobody is done with that at once
    assert hasty.emit(more, How.FULL) is None
    page = emit.emitted(b"<p>a &lt; <b>b</b></p>\nc" + more.encode(), hasty)  # neither way is quick enough
    said = "a &lt; b<br>\nc" + "<br>\nword" * 20_000
    assert body(page) == body(document(f"<div>{said}</div>"))
    hasty.close()


def test_a_process_that_dies_is_replaced() -> None:
    mortal = Worker(Limits(120))
    try:
        assert "one" in (mortal.emit("<p>one</p>", How.FULL) or "")
        assert mortal._process is not None
        mortal._process.kill()
        mortal._process.join()
        assert mortal.emit("<p>two</p>", How.FULL) is None
        assert "three" in (mortal.emit("<p>three</p>", How.FULL) or "")
    finally:
        mortal.close()


@pytest.mark.skipif(not FONTS.is_dir(), reason="no fonts where Linux has them")
def test_want_of_memory_takes_no_fonts_from_other_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library that looks for fonts cannot open them then, and would write down for all that there are none."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{kept}</cachedir></fontconfig>", "utf-8"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))

    def written() -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in kept.glob("*cache*")}

    healthy = Worker(Limits(120, 4096))
    try:
        assert healthy.emit("<p>words</p>", How.FULL)
        before = written()
        assert before
    finally:
        healthy.close()
    small = Worker(Limits(120, megabytes=1))
    try:
        assert small.emit("<p>words</p>" * 20_000, How.FULL) is None
    finally:
        small.close()
    assert written() == before


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone counts")
def test_time_is_bounded_by_work_done() -> None:
    """On a busy machine waiting for the processor does not count."""
    hasty = Worker(Limits(seconds=0.2))
    try:
        assert hasty.emit("<p>words</p>" * 50_000, How.FULL) is None
        assert "words" in (hasty.emit("<p>words</p>", How.FULL) or "")
    finally:
        hasty.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only there the limit of memory is kept by the system")
def test_memory_is_bounded() -> None:
    small = Worker(Limits(120, megabytes=1))
    try:
        assert small.emit("<p>words</p>" * 200_000, How.FULL) is None
    finally:
        small.close()
