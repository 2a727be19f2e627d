"""Frågorna om det som fattas i ett kommando, på svenska."""

QUESTIONS = {
    "amendment": "{id}: {title} ({who})",
    "merge": "Varför tas ändringsförslaget med?",
    "merge.many": "Varför tas ändringsförslagen med?",
    "undo": "Varför upphävs svaret?",
    "reject": "Varför lämnas ändringsförslaget utanför?",
    "reject.many": "Varför lämnas ändringsförslagen utanför?",
    "withdraw": "Varför återtar du förslaget?",
    "unused-reason": "Du skrev som motivering: {reason}",
    "body": "Vilket organ fattade beslutet?",
    "body-kind": "Vilket slags organ är det?",
    "meeting": "Sammanträdesdag:",
    "section": "Paragraf i protokollet (kan lämnas tom):",
    "diary": "Diarienummer (kan lämnas tomt):",
    "outcome": "Vad beslutade organet?",
    "not-a-day": "Skriv dagen med siffror, till exempel 31.12.2026.",
    "send-all": "Allt detta",
    "send-some": "Bara en del, jag väljer",
    "send-none": "Inget nu",
    "send-several": "Välj vad som skickas.",
}
