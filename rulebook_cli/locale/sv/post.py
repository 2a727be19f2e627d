"""Orden i begäran om utlåtande, svarsblanketten, anvisningen och mottagningsbeviset på svenska."""

POST = {
    "file.letter": "1-begaran-om-utlatande",
    "file.draft": "2-utkast",
    "file.form": "3-svarsblankett",
    "file.help": "4-anvisning",
    "file.receipt": "mottagningsbevis",
    "matter": "Ärende",
    "diary": "Diarienummer",
    "amendments-by": "Ändringsförslag",
    "answer-by": "Svar",
    "by": "senast {moment}",
    "send-to": "Svarsadress",
    "mark": "Dokumentets identifikation: {mark}. Identifikationen ska inte tas bort.",
    "letter.kind": "Begäran om utlåtande",
    "letter.title": "Begäran om utlåtande: {title}, utkast",
    "letter.to-asked": "Enligt sändlistan",
    "letter.asks": "{county} ber om ert utlåtande om det bifogade utkastet: {title}.",
    "letter.asks-nobody": "Vi ber om ert utlåtande om det bifogade utkastet: {title}.",
    "letter.background.title": "Bakgrund och mål",
    "letter.background": (
        "Utkastet är under beredning. Utlåtandena sammanställs i ett sammandrag och utkastet "
        "ändras vid behov innan ärendet förs till beslut."
    ),
    "letter.attention.title": "Vad vi ber er fästa uppmärksamhet vid",
    "letter.attention": "Ni kan yttra er om alla punkter i utkastet.",
    "letter.attention.points": (
        "Ni kan yttra er om alla punkter i utkastet. Vi ber er fästa särskild uppmärksamhet vid "
        "följande:"
    ),
    "letter.questions": "Frågor",
    "letter.timetable": "Tidsplan",
    "letter.opens": "Remissrundan inleds",
    "letter.amendments-close": "Ändringsförslag",
    "letter.comments-close": "Utlåtanden",
    "letter.after": (
        "Efter remissrundan publiceras ett sammandrag av utlåtandena. I sammandraget besvaras "
        "varje ändringsförslag och det framgår varför det togs med i förslaget eller lämnades "
        "utanför."
    ),
    "letter.ways.title": "Så här kan ni svara",
    "letter.ways": "Skicka ert svar till adressen {contact} på något av dessa sätt:",
    "letter.ways-nowhere": "Ni kan svara på något av dessa sätt:",
    "letter.way.draft": (
        "Skriv ändringar och kommentarer direkt i utkastet med Word. Ändringarna förblir synliga, "
        "och av dem görs ett ändringsförslag."
    ),
    "letter.way.form": "Fyll i svarsblanketten.",
    "letter.way.own": (
        "Skicka ett eget fritt formulerat utlåtande. Ange vilken punkt varje synpunkt gäller."
    ),
    "letter.public.title": "Offentlighet",
    "letter.public": (
        "Utlåtanden och ändringsförslag är myndighetshandlingar och offentliga, om det inte "
        "föreskrivs att de är sekretessbelagda (621/1999). Skriv inte personuppgifter om den "
        "vårdbehövande eller någon annan privatperson i svaret. Privatpersoners namn nämns inte i "
        "sammandraget av utlåtandena."
    ),
    "letter.contact.title": "Mer information",
    "letter.contact": "{contact}",
    "receipt.contact": "Mer information: {contact}",
    "letter.enclosed": "Bilagor",
    "enclosed.draft": "Utkastet, i vilket ändringarna görs",
    "enclosed.form": "Svarsblankett",
    "enclosed.help": "Anvisning",
    "letter.asked": "Sändlista",
    "help.kind": "Anvisning",
    "help.title": "Så här svarar ni på begäran om utlåtande med Word och e-post",
    "help.county": "avsändaren av begäran om utlåtande",
    "help.lead": (
        "Ni behöver bara ett ordbehandlingsprogram, till exempel Microsoft Word eller LibreOffice."
    ),
    "help.change.title": "Ändra texten",
    "help.change.1": (
        "Öppna filen {draft}. Om Word visar ett gult fält, välj ”Aktivera redigering” i det."
    ),
    "help.change.2": (
        "Skriv ändringarna direkt i texten: lägg till, ta bort och rätta. Spårningen av ändringar "
        "är redan påslagen, så den gamla texten förblir synlig."
    ),
    "help.change.3": "Ett nytt stycke kan ni skriva efter det stycke som det ska följa på.",
    "help.change.4": (
        "Arbeta i samma fil. Om ni kopierar texten till en ny fil går det inte att se var "
        "ändringarna hör hemma."
    ),
    "help.comment.title": "Motivera och kommentera",
    "help.comment.1": (
        "Markera ett ställe med musen och lägg till en kommentar (i Word ”Granska” och "
        "”Ny kommentar”)."
    ),
    "help.comment.2": (
        "En kommentar till ett ändrat stycke är motiveringen till ert ändringsförslag. Övriga "
        "kommentarer behandlas som synpunkter på det ställe där de står."
    ),
    "help.form.title": "Fyll i blanketten",
    "help.form.1": (
        "Öppna {form}. Markera er ståndpunkt i rutan eller skriv ett x i stället för rutan. Skriv "
        "svaren i ramarna."
    ),
    "help.send.title": "Skicka",
    "help.send.1": "Spara filerna i Word-format (.docx), inte som PDF.",
    "help.send.2": "Skicka filerna som bilagor per e-post: {contact}.",
    "help.send.3": "Sista svarsdag är {last}.",
    "help.then.title": "Vad som händer sedan",
    "help.then": (
        "Ni får ett mottagningsbevis där det räknas upp vad som antecknades av ert svar. I "
        "sammandraget av utlåtandena besvaras varje ändringsförslag. Svaren är offentliga, så "
        "skriv inte uppgifter om privatpersoner i dem."
    ),
    "form.kind": "Svarsblankett",
    "form.title": "Svarsblankett: {title}, utkast",
    "form.lead": (
        "Markera er ståndpunkt i rutan och skriv svaren i ramarna. Ni kan lämna en punkt obesvarad."
    ),
    "form.hint": "Skriv här.",
    "form.respondent": "Svarande (till exempel en förening eller ett råd)",
    "form.writer": "Kontaktperson och e-postadress",
    "form.stance": "Ställning till utkastet",
    "form.stance.supports": "Vi tillstyrker utkastet",
    "form.stance.with-changes": "Vi tillstyrker utkastet med ändringar",
    "form.stance.opposes": "Vi avstyrker utkastet",
    "form.stance.neutral": "Vi tar inte ställning",
    "form.why": "Motivering",
    "form.free.title": "Övriga synpunkter",
    "form.free": "Ange vilken punkt i utkastet synpunkten gäller.",
    "form.public": (
        "Svaret är en myndighetshandling och offentligt, om det inte föreskrivs att det är "
        "sekretessbelagt (621/1999)."
    ),
    "form.place-and-date": "Ort och datum:",
    "form.name": "Underskrift och namnförtydligande",
    "form.role": "Uppdrag eller befattning",
    "scale.yes": "Ja",
    "scale.mainly": "Huvudsakligen",
    "scale.no": "Nej",
    "draft.notice": (
        "Skriv ändringar och kommentarer direkt i detta dokument och returnera det i Word-format. "
        "Spårningen av ändringar är påslagen: den gamla texten förblir synlig."
    ),
    "receipt.kind": "Mottagningsbevis",
    "receipt.title": "Ert svar har tagits emot",
    "receipt.thanks": "Tack för ert svar. Det har tagits emot och registrerats.",
    "receipt.sender": "Avsändare",
    "receipt.arrived": "Inkom",
    "receipt.file": "Fil",
    "receipt.id": "Utlåtandets id",
    "receipt.made": "Vad som antecknades av ert svar",
    "receipt.statement": (
        "Ert svar registrerades som ett utlåtande. Texten och den ursprungliga filen bevaras."
    ),
    "receipt.stance": "Er ställning: {stance}.",
    "receipt.amendment": "Ändringsförslag {id}: {count} punkter ({places}).",
    "receipt.amendment.one": "Ändringsförslag {id}: {places}",
    "receipt.remarks": "{count} synpunkter på punkter i utkastet.",
    "receipt.remarks.one": "En synpunkt på en punkt i utkastet.",
    "receipt.answers": "Svar på {count} frågor.",
    "receipt.answers.one": "Svar på en fråga.",
    "receipt.nothing": (
        "Filen innehöll inga ändringar, kommentarer eller svar. Den har registrerats som den är. "
        "Om ni avsåg att svara, kontrollera att ni skickade rätt fil."
    ),
    "receipt.unplaced.title": "Utan bestämd punkt",
    "receipt.unplaced": (
        "Dessa kunde inte hänföras till någon punkt i utkastet. De har antecknats som synpunkter "
        "på hela utkastet:"
    ),
    "receipt.then.title": "Fortsättning",
    "receipt.then": (
        "Svaren behandlas efter remissrundan. I sammandraget av utlåtandena framgår vad som "
        "föreslogs med anledning av varje ändringsförslag och varför."
    ),
    "amendment.title": "{sender}: ändringsförslag per e-post",
    "amendment.reason": "Ändringarna har markerats i det utkast som kom per e-post {arrived}.",
    "change.replaced": "Förslag: ”{was}” ändras till ”{text}”.",
    "change.removed": "Förslag: ”{was}” tas bort.",
    "change.added": "Förslag: ”{text}” läggs till.",
    "answer.why": "{answer}. {why}",
    "docx-broken": (
        "Filen {path} kan inte läsas som en Word-fil: den är trasig eller något annat. Be "
        "avsändaren spara den på nytt i Word-format (.docx) och skicka den igen."
    ),
    "docx-old": (
        "Filen {path} är i det gamla Word-formatet (.doc) eller låst med lösenord. Spara den i "
        "Word som .docx utan lösenord och ge kommandot på nytt."
    ),
    "docx-too-big": (
        "Filen {path} öppnas inte: innehållet är större eller märkligare än vad en Word-fil kan "
        "ha. Be avsändaren spara den på nytt i Word."
    ),
    "no-round": (
        "Regelboken har ingen remissrunda att begära utlåtanden för. Lägg till en runda under "
        "rounds i filen rulebook.yaml."
    ),
    "not-a-folder": "Mappen {path} kan inte användas: där finns en fil med det namnet.",
    "sender-missing": "Ange avsändaren med valet --from, till exempel --from Äldrerådet.",
    "no-receiver": (
        "Ändringsförslaget antecknas på den mottagande koordinatorn, men det framgår inte vem det "
        "är. Ange koordinatorns id med valet --as: {known}."
    ),
    "not-a-kind": "Slaget av avsändare {kind} är inget av dessa: {known}.",
    "not-a-moment": (
        "Ankomsttiden {text} kan inte läsas. Skriv den till exempel så här: 20.1.2027 14.05 eller "
        "2027-01-20T14:05."
    ),
    "not-on-main": (
        "Utlåtandet kan inte registreras eftersom regelbokens utkast (grenen main) ändras just nu. "
        "Ingenting registrerades. Ge kommandot på nytt om en stund."
    ),
}
