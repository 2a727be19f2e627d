"""What arrives is known by what is in it."""

from datetime import datetime, timedelta, timezone

import pytest
from made_files import mail, pdf, png

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.arrived_files import read_arrived
from rulebook_cli.store.mail_text import read_mail, seen_in_html
from rulebook_cli.store.words_in_bytes import words_in


def test_a_pdf_with_words_and_one_of_pictures() -> None:
    file = read_arrived(pdf("Lausunto", "Vapaapäiviä tulee olla kolme."), "a/b.PDF")
    assert (file.kind, file.name) == ("pdf", "b.PDF")
    assert "Vapaapäiviä tulee olla kolme." in " ".join(file.text.split())
    assert read_arrived(pdf(), "tyhja.pdf").text == ""


def test_a_locked_pdf_and_a_broken_one() -> None:
    import io

    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("Salainen")))
    writer.encrypt("salasana", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(RulebookError, match="pdf-locked"):
        read_arrived(stream.getvalue(), "x.pdf")
    for broken in (b"%PDF-1.7 teksti", pdf("Hei")[:300]):
        with pytest.raises(RulebookError, match="pdf-broken"):
            read_arrived(broken, "x.pdf")


def test_a_scan_has_no_words_and_the_ending_does_not_matter() -> None:
    assert read_arrived(png(), "skannaus.tmp").kind == "scan"
    assert read_arrived(b"II*\0" + bytes(20), "x.tif").text == ""


def test_an_email_with_what_is_enclosed() -> None:
    data = mail("Hei!\n\nVapaa ei riitä.", ("liite.pdf", pdf("Liitteen sana")), ("k.png", png()))
    file = read_arrived(data, "viesti.eml")
    assert file.sender == "Maija Meikäläinen"
    assert file.at == datetime(2027, 1, 20, 14, 5, tzinfo=timezone(timedelta(hours=2)))
    assert "Vapaa ei riitä." in file.text and "Liitteen sana" in " ".join(file.text.split())
    assert "maija@" not in file.text
    assert [(one.name, bool(one.text)) for one in file.attachments] == [
        ("liite.pdf", True),
        ("k.png", False),
    ]
    assert file.attachments[1].data == png()


def test_an_email_that_somebody_has_renamed_is_an_email_all_the_same() -> None:
    file = read_arrived(mail("Vapaa ei riitä."), "viesti.msg")
    assert file.kind == "mail" and "Vapaa ei riitä." in file.text


def test_an_email_in_html_alone_and_one_without_a_name() -> None:
    html = "<html><head><style>x{}</style></head><p>Kolme</p><p>päivää<br>&amp; ilta</html>"
    assert seen_in_html(html) == "Kolme\n\npäivää\n& ilta"
    data = mail("x", sender="maija@esimerkki.example").replace(b"text/plain", b"text/html")
    assert read_mail(data, "x").sender == ""


def test_the_servers_own_time_counts_before_the_senders() -> None:
    data = b"Received: from a by b; Thu, 21 Jan 2027 08:00:00 +0200\r\n" + mail("x")
    at = read_mail(data, "x").at
    assert at is not None and (at.day, at.hour) == (21, 8)


def test_an_email_that_says_wrong_of_its_letters() -> None:
    data = mail("Hyvä äiti").replace(b'charset="utf-8"', b'charset="x-olematon"')
    assert "Hyvä äiti" in read_mail(data, "x").text


def test_text_in_any_letters() -> None:
    for encoding in ("utf-8", "utf-8-sig", "latin-1", "utf-16"):
        assert read_arrived("Hyvä äiti".encode(encoding), "x.txt").text == "Hyvä äiti"
    assert words_in(b"\xff\xfe\x00") is None


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "x.pdf", "arrived-empty"),
        (b" \n", "x.txt", "arrived-empty"),
        (b"\0\1\2\3", "x.txt", "arrived-unknown"),
        (b"abc", "x.xyz", "arrived-unknown"),
        (b"PK\x03\x04 mimetype", "x.odt", "arrived-unknown"),
        (b"PK\x03\x04", "x.docx", "docx-broken"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "x.msg", "mail-outlook"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "x.eml", "mail-outlook"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "x.doc", "docx-old"),
        (b"vain tekstia", "x.msg", "mail-broken"),
        (b"vain tekstia", "x.eml", "mail-broken"),
    ],
)
def test_what_cannot_be_registered_is_said(data: bytes, name: str, why: str) -> None:
    with pytest.raises(RulebookError, match=why):
        read_arrived(data, name)
