"""Files as people send them, made for the tests."""

from email.message import EmailMessage
from functools import cache


@cache
def pdf(*paragraphs: str) -> bytes:
    """A PDF with these paragraphs, as a program writes it."""
    import typst

    words = "\n\n".join(paragraphs).replace("@", "\\@").replace("#", "\\#")
    made = typst.compile(words.encode())
    assert isinstance(made, bytes)
    return made


def png() -> bytes:
    """A scanned paper: a picture without words."""
    import io

    from PIL import Image

    stream = io.BytesIO()
    Image.new("L", (60, 40), 255).save(stream, "PNG")
    return stream.getvalue()


def mail(body: str, *enclosed: tuple[str, bytes], html: str = "", sender: str = "") -> bytes:
    """An e-mail with files in it."""
    message = EmailMessage()
    message["From"] = sender or "Maija Meikäläinen <maija@esimerkki.example>"
    message["To"] = "kirjaamo@pikkula.example"
    message["Subject"] = "Lausuntoni"
    message["Date"] = "Wed, 20 Jan 2027 14:05:00 +0200"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in enclosed:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)
