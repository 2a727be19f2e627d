"""De första stegens ord på svenska."""

FIRST_STEPS = {
    "outside": (
        "Det här programmet hjälper föreningar och välfärdsområdet att tillsammans skriva "
        "regelboken för stöd för närståendevård. I den här mappen finns ingen regelbok."
    ),
    "step.tour": "se ett exempel från början till slut: rulebook tour",
    "step.join": (
        "ansluta dig till en regelbok vars adress du har fått: rulebook join ADRESS --as BETECKNING"
    ),
    "step.init": "börja en ny regelbok: rulebook init MAPP",
    "step.ask": "se vilket stöd regelboken ger i din situation: rulebook ask",
    "step.check": "kontrollera regelboken: rulebook check",
    "more": "Hela läget: rulebook status. Alla kommandon: rulebook --help.",
    "more-outside": (
        "Om regelboken finns i en annan mapp, gå dit: cd MAPP. Alla kommandon: rulebook --help."
    ),
    "after.tour": (
        "Börja en egen regelbok: rulebook init MAPP. Anslut dig till en gemensam: rulebook join "
        "ADRESS --as BETECKNING"
    ),
    "after.init": "Berätta vem du är: rulebook join --as BETECKNING",
    "after.join": "Se vad du kan göra: rulebook status",
    "after.update": "Se läget: rulebook status",
    "after.read": "Du kan föreslå en ändring: rulebook propose",
    "after.ask": (
        "Se vilka paragrafer svaret bygger på: rulebook read. Föreslå en ändring: rulebook propose"
    ),
    "after.check": "Vad kontrollen betyder: rulebook explain KONTROLL",
    "after.explain": "Kontrollera regelboken: rulebook check",
    "after.statute": "Jämför arvodena med lagens tal: rulebook paper fees",
    "after.schema": "Kontrollera att filerna är i ordning: rulebook check",
    "after.calendar": "Se läget i rundan: rulebook status",
    "after.propose": "Se ditt förslag: rulebook diff BETECKNING. Skicka det: rulebook submit",
    "after.comment": "Skicka din kommentar: rulebook submit. Se alla: rulebook comment --list",
    "after.support": "Skicka ditt stöd: rulebook submit",
    "after.evidence": "Skicka materialet: rulebook submit",
    "after.withdraw": "Du kan göra ett nytt förslag: rulebook propose",
    "after.submit": "Skriv ut föreningens utlåtande: rulebook statement --output utlatande.pdf",
    "after.statement": "Skicka dina förslag: rulebook submit",
    "after.round": "Se vad du kan göra i dag: rulebook status",
    "after.request": "När svaret kommer: rulebook receive FIL --from AVSÄNDARE",
    "after.receive": (
        "Se de utlåtanden som kommit: rulebook receive --show UTLÅTANDE. Gör ett sammandrag: "
        "rulebook memo"
    ),
    "after.amendments": "Se vad ett förslag ändrar: rulebook diff BETECKNING",
    "after.diff": "Se de andra förslagen: rulebook amendments",
    "after.clashes": "Lös konflikten: rulebook merge BETECKNING eller rulebook reject BETECKNING",
    "after.clashes-none": "Se de öppna ändringsförslagen: rulebook amendments",
    "after.impact": (
        "Spara beräkningen: lägg till --output verkan.pdf. Se förslaget: rulebook diff BETECKNING"
    ),
    "after.merge": "Se vad som ännu väntar på svar: rulebook amendments",
    "after.reject": "Se vad som ännu väntar på svar: rulebook amendments",
    "after.memo": "Svara på förslagen: rulebook merge BETECKNING eller rulebook reject BETECKNING",
    "after.paper": "Se vilka slags papper som finns: rulebook paper",
    "after.salon": "Se vad som lovades i Salongen: rulebook salon --tasks",
    "after.publish": "Se vad som ännu väntar: rulebook status",
    "after.decide": "Skriv ut protokollsutdraget: rulebook paper extract",
    "after.templates": "Se hur pappret ser ut: rulebook memo --output sammandrag.pdf",
}
