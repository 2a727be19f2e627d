"""Kysymykset, jotka komento esittää siitä, mikä siitä puuttuu, suomeksi."""

QUESTIONS = {
    "amendment": "{id}: {title} ({who})",
    "merge": "Miksi otat ehdotuksen esitykseen?",
    "merge.many": "Miksi otat ehdotukset esitykseen?",
    "undo": "Miksi kumoat vastauksen?",
    "reject": "Miksi jätät ehdotuksen pois?",
    "reject.many": "Miksi jätät ehdotukset pois?",
    "withdraw": "Miksi perut ehdotuksen?",
    "unused-reason": "Kirjoitit perusteluksi: {reason}",
    "body": "Mikä toimielin päätti?",
    "body-kind": "Millainen toimielin se on?",
    "meeting": "Kokouspäivä:",
    "section": "Pöytäkirjan pykälä (voit jättää tyhjäksi):",
    "diary": "Diaarinumero (voit jättää tyhjäksi):",
    "outcome": "Mitä toimielin päätti?",
    "not-a-day": "Kirjoita päivä numeroin, esimerkiksi 31.12.2026.",
    "send-all": "Kaikki nämä",
    "send-some": "Vain osa, valitsen",
    "send-none": "Ei mitään nyt",
    "send-several": "Valitse, mitkä lähetetään.",
}
