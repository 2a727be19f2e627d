"""Ord för den korta framställningen med frågor och svar på svenska."""

BRIEF = {
    "kind": "Kort och klart",
    "title": "Kort och klart: {title}",
    "of": "Ställe",
    "version": "Version",
    "lead": "Här står som frågor och svar vad som har skrivits in om detta, och inget annat.",
    "case-by-case": (
        "Detta är en sammanfattning. Den egentliga texten är avgörande, och välfärdsområdet "
        "beslutar om stödet särskilt i varje enskilt fall."
    ),
    "elsewhere": "Andra frågor",
    "see": "Se: {places}.",
    "tiers.eligible": "Stöd kan fås när följande uppfylls",
    "tiers.each": "Vad som krävs för varje klass",
    "ask.tiers": "Vem kan få stöd, och vilken klass hör personen till?",
    "ask.fee": "Hur stort är vårdarvodet?",
    "ask.reduction": "Kan arvodet vara mindre?",
    "ask.substitute-fee": "Hur mycket betalas till avlösaren?",
    "ask.client-fee": "Vad betalar klienten för servicen?",
    "ask.voucher": "Vad får man med servicesedeln?",
    "ask.leave": "Hur mycket ledighet får närståendevårdaren?",
    "ask.interruption": "Betalas arvodet om vården avbryts?",
    "ask.notice": "Hur lång är avtalets uppsägningstid?",
    "ask.contract": "Hur länge gäller avtalet?",
    "ask.procedure": "Hur börjar stödet, och från vilken dag betalas det?",
    "ask.situation": "Vilka vårdsituationer gäller detta?",
    "ask.service": "Vilken service finns det, och för vem?",
    "ask.contact-point": "Var får man råd?",
    "ask.partner": "Vilka samarbetar?",
    "ask.from-when": "Från vilken dag gäller detta?",
    "ask.what-it-says": "Vad sägs här?",
    "ask.disagree": "Vad kan jag göra om jag är av annan åsikt om ett beslut?",
}
