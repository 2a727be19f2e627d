"""Kuunneltavan tulosteen sanat suomeksi."""

PLAIN = {
    "then": "tilalle",
    "do": "Tee näin:",
    "left": "vasemmalle",
    "up": "ylös",
    "down": "alas",
    "both": "kumpaankin suuntaan",
    "help": "Kuunneltava tuloste ruudunlukijalle: lisää komentoon --plain",
    "option": (
        "Kuunneltava tuloste: ei laatikoita, palkkeja, nuolia eikä värejä (tai RULEBOOK_PLAIN=1)"
    ),
    "pick": "Kirjoita numero 1–{count} ja paina Enter:",
    "pick-back": "Kirjoita numero 1–{count} ja paina Enter (0 palaa edelliseen):",
    "pick-now": "(pelkkä Enter: {now})",
    "several": "Kirjoita numerot välilyönnein eroteltuina, 1–{count}:",
    "no-such-number": "Kirjoita numero väliltä 1–{count}.",
    "text": "Kirjoita vastaus ja paina Enter:",
    "text-now": "Nyt: {now} (pelkkä Enter säilyttää tämän)",
    "long": "Kirjoita teksti. Lopeta rivillä, jolla on vain merkki {end}",
}
