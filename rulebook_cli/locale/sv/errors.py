"""Varför vi inte kan fortsätta, och vad som ska göras härnäst."""

ERRORS = {
    "no-rulebook": (
        "I den här versionen finns ingen regelbok: filen rulebook.yaml saknas. Börja en regelbok "
        "med kommandot rulebook init MAPP."
    ),
    "no-rulebook-here": (
        "Det finns ingen regelbok (filen rulebook.yaml) i mappen {folder}. Gå till regelbokens "
        "mapp, ange mappen med --book eller börja en ny regelbok med kommandot rulebook init MAPP."
    ),
    "no-folder": "Mappen {folder} finns inte. Kontrollera sökvägen.",
    "no-draft": (
        "I mappen {folder} finns ännu ingen regelbok. Hämta den gemensamma regelboken med "
        "kommandot rulebook join ADRESS MAPP eller börja en ny med kommandot rulebook init "
        "MAPP."
    ),
    "no-identity": (
        "Ditt namn och din e-postadress saknas, och därför kan ändringen inte sparas i ditt namn. "
        'Ange dem en gång: rulebook join --name "Förnamn Efternamn" --email adress@exempel.fi'
    ),
    "who-are-you": (
        "Programmet vet ännu inte vem du företräder. Ange det en gång med kommandot rulebook join "
        "--as BETECKNING eller lägg till --as BETECKNING i det här kommandot. Regelbokens "
        "beteckningar är: {known}."
    ),
    "whose-statement": (
        "Programmet vet inte än vems utlåtande det gäller. Lägg till beteckningen, till exempel"
        " rulebook statement ID, eller ange den en gång med rulebook join --as ID. Regelbokens "
        "beteckningar är: {known}."
    ),
    "unknown-association": (
        "I regelboken finns ingen förening eller koordinator {id}. Beteckningarna är: {known}. En "
        "ny förening läggs till av koordinatorn."
    ),
    "no-proposers": (
        "Regelboken har ännu inga föreningar eller koordinatorer. Lägg till dem i filen "
        "rulebook.yaml och spara filen i utkastet med kommandot git commit --all"
    ),
    "no-such-draft": "Det färdiga utkastet {name} finns inte. De färdiga utkasten är: {drafts}.",
    "no-such-section": (
        "Regelboken har varken någon paragraf eller något kapitel {name}. Ange dess beteckning "
        "eller nummer. Beteckningarna är: {known}."
    ),
    "no-such-section-near": (
        "Regelboken har varken någon paragraf eller något kapitel {name}. Menade du {meant}? "
        "Beteckningarna är: {known}."
    ),
    "no-such-amendment": (
        "Ändringsförslaget {id} hittades inte. Se förslagen med kommandot rulebook amendments "
        "--all."
    ),
    "no-such-part": "Förslaget {id} har ingen del {part}. Dess delar är: {parts}.",
    "no-such-principle": "Principen {name} finns inte. Regelbokens principer är: {known}.",
    "no-such-round": "Remissrundan {id} finns inte. Regelbokens remissrundor är: {known}.",
    "no-such-kind": "Filslaget {name} finns inte. Slagen är: {kinds}.",
    "no-such-kind-near": "Filslaget {name} finns inte. Menade du {meant}? Slagen är: {kinds}.",
    "watch-alone": (
        "Valet --watch följer filerna i en mapp och kan inte användas tillsammans med {option}. "
        "Lämna bort det ena."
    ),
    "watch-needs-folder": (
        "Valet --watch följer hela boken, men {path} är en enda fil. Ange i stället bokens mapp."
    ),
    "no-such-check": (
        "Kontrollen {name} finns inte. Kommandot rulebook explain räknar upp alla kontroller."
    ),
    "no-such-check-near": (
        "Kontrollen {name} finns inte. Menade du {meant}? Kommandot rulebook explain räknar upp "
        "alla "
        "kontroller."
    ),
    "no-decision": (
        "Beslutet {name} har inte antecknats. Se utkastet med kommandot rulebook read --draft."
    ),
    "no-version-then": (
        "Före utgången av den {day} hade inget organ beslutat om regelboken. Ange en senare dag "
        "eller se utkastet med kommandot rulebook read --draft."
    ),
    "already-answered": (
        "Förslaget {id} har redan besvarats eller återtagits. Se svaret med kommandot rulebook "
        "amendments --all."
    ),
    "text-not-here": (
        "Texten i förslaget {id} kan inte jämföras, för den finns inte på den här datorn: "
        "förslaget besvarades innan det hämtades hit. Be välfärdsområdet om texten."
    ),
    "not-yours": (
        "Förslaget {id} har gjorts av {owner}, och därför kan bara {owner} ändra, återta eller "
        "skicka det. Ett eget förslag gör du med kommandot rulebook propose."
    ),
    "title-missing": 'Förslaget behöver en rubrik. Ange den med --title "…".',
    "title-too-long": (
        "Ändringsförslagets rubrik får vara högst {most} tecken lång, och den här är {length} "
        'tecken. Korta rubriken och skriv resten i motiveringen (--reason "…").'
    ),
    "title-of-many-lines": (
        "Ändringsförslagets rubrik är en enda rad, men här finns flera. Ge som rubrik till exempel "
        '”{first}” och skriv resten i motiveringen (--reason "…").'
    ),
    "reason-missing": (
        'Förslaget behöver en motivering så att det kan besvaras. Ange den med --reason "…".'
    ),
    "withdraw-because-missing": (
        'Berätta varför du återtar förslaget. Ange orsaken med --because "…".'
    ),
    "not-an-email": "{email} är ingen e-postadress. Skriv den i formen namn@exempel.fi.",
    "because-missing": 'Svaret behöver en motivering. Ange den med --because "…".',
    "nothing-changed": (
        "Texten är densamma som förut, och därför gjordes inget förslag. Ändra texten och ge "
        "kommandot på nytt."
    ),
    "nothing-to-propose": (
        "Berätta vad du föreslår: ange den nya texten med --from FIL eller ett nytt värde med "
        "--set ADRESS=VÄRDE."
    ),
    "one-way": (
        "Föreslå på ett sätt åt gången: en hel text med --from, nya värden med --set (då också "
        "--texts) eller att hela paragrafen eller kapitlet tas bort med --delete."
    ),
    "not-a-setting": (
        "Ange det nya värdet i formen --set ADRESS=VÄRDE, till exempel --set "
        "fees:fee/II@2027-01-01=700,00. I kommandot stod: {setting}"
    ),
    "outside-section": (
        "Adressen {address} hör inte till paragrafen eller kapitlet {section}. Om du ändrar flera "
        "paragrafer, lämna bort beteckningen {section} ur kommandot."
    ),
    "other-section": (
        "Filen innehåller paragrafen eller kapitlet {found}, men förslaget gäller {wanted}. "
        "Kontrollera att det står {wanted} på filens id-rad."
    ),
    "section-exists": (
        "Paragrafen eller kapitlet {id} finns redan i regelboken. Ändra det med kommandot "
        "rulebook propose {id} eller ge det nya en annan beteckning."
    ),
    "cannot-delete": (
        "Filen {name} kan inte strykas helt. Ta bort bara de rader som du inte behöver."
    ),
    "no-file": "Filen {path} finns inte. Kontrollera sökvägen.",
    "no-such-language": (
        "Språket {name} finns inte. Språken är fi (finska), sv (svenska) och en (engelska)."
    ),
    "cannot-read": "Filen {path} kan inte läsas. Kontrollera sökvägen och din läsrätt.",
    "cannot-make": (
        "Mappen {folder} kan inte skapas. Ange en annan mapp eller kontrollera din rätt att skriva "
        "där."
    ),
    "cannot-save": "Filen {path} kan inte sparas. Ange ett annat ställe med --output.",
    "file-exists": (
        "Filen {path} finns redan, och i den finns annat än det papper som programmet senast "
        "sparade. Ange ett annat namn, eller ersätt filen genom att lägga till --yes."
    ),
    "ending-unknown": (
        "Av ändelsen på filen {path} framgår inte i vilket format papperet ska sparas. "
        "Ändelserna är: {endings}. Ange också --format med någon annan ändelse."
    ),
    "needs-output": "Formatet {form} kan inte visas på skärmen. Ange en fil med --output FIL.",
    "format-unknown": "Formatet {form} finns inte. Formaten är: {forms}.",
    "no-editor": (
        "Inget textredigeringsprogram hittades. Ange texten med --from FIL eller ange programmet i "
        "miljövariabeln EDITOR."
    ),
    "editor-failed": (
        "Textredigeringsprogrammet {editor} avslutades med ett fel, och därför sparades ingenting. "
        "Försök på nytt eller ange texten med --from FIL."
    ),
    "draft-unreadable": (
        "Utkastets fil {path} kan inte läsas (rad {line}), och därför kan kommandot inte "
        "fortsätta. En koordinator rättar filen och sparar den i utkastet med kommandot git commit "
        "--all. Felet visas med kommandot rulebook check."
    ),
    "not-an-id": (
        "Beteckningen {id} kan inte användas. Använd bokstäverna A–Z, siffror och bindestreck, "
        "högst 40 tecken."
    ),
    "not-one-of": "{word} kan inte användas. Alternativen är: {words}.",
    "not-a-day": "{text} är inget datum. Skriv det i formen 31.12.2026 eller 2026-12-31.",
    "no-remote": (
        "Till den här regelboken har ingen gemensam regelbok med namnet {remote} kopplats, och "
        "därför går det inte att skicka eller hämta något. Gå med i den gemensamma regelboken med "
        "kommandot rulebook join ADRESS MAPP."
    ),
    "no-tiers": (
        "Den {day} har regelboken inga gällande arvodesklasser, så stödet kan inte bedömas. Ange "
        "en annan dag med --on."
    ),
    "too-much-unknown": (
        "Så många uppgifter saknas att alla möjligheter inte kan gås igenom. Ange några "
        "uppgifter med --fact UPPGIFT=VÄRDE."
    ),
    "not-a-case": (
        "{where}: det här går inte att läsa. Skriv en uppgift per rad i formen UPPGIFT: VÄRDE, "
        "till exempel care_hours: 8."
    ),
    "fact-twice": (
        "{where}: uppgiften {name} kan anges bara en gång. Ta bort de rader som inte stämmer."
    ),
    "not-a-fact-value": (
        "Ange uppgiften i formen --fact UPPGIFT=VÄRDE, till exempel --fact care_hours=2,5. I "
        "kommandot stod: {text}"
    ),
    "no-such-fact": "{where}: uppgiften {name} finns inte i regelboken. Uppgifterna är: {known}.",
    "no-such-fact-near": "{where}: uppgiften {name} finns inte i regelboken. Menade du {meant}?",
    "fact-not-a-number": (
        "{where}: värdet ”{text}” för uppgiften {name} är inget tal. Skriv ett tal, till exempel "
        "2,5, eller ”vet inte”."
    ),
    "fact-outside": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda. Ange ett tal mellan "
        "{low} och {high}."
    ),
    "fact-no-such-points": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda, eftersom "
        "poängtabellen aldrig ger den summan. De närmaste summorna är {near}."
    ),
    "fact-off-step": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda, eftersom talet "
        "anges i steg om {step}. Närmaste tal är {near}."
    ),
    "fact-not-yes-no": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda. Svara ja, nej eller "
        "vet inte."
    ),
    "fact-not-a-choice": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda. Alternativen är: "
        "{options}."
    ),
    "fact-not-a-choice-near": (
        "{where}: värdet ”{text}” för uppgiften {name} går inte att använda. Menade du "
        "”{meant}”? Alternativen är: {options}."
    ),
    "fact-not-a-date": (
        "{where}: värdet ”{text}” för uppgiften {name} är inget datum. Skriv det i formen "
        "31.12.2026 eller 2026-12-31."
    ),
    "fact-date-outside": (
        "{where}: dagen {text} för uppgiften {name} går inte att använda. Tillåtna dagar: {low} "
        "– {high}."
    ),
    "not-a-book-language": (
        "Regelboken förs inte på språket {language}. Dess språk är: {known}. Kontrollera "
        "språkkoden."
    ),
    "settle-needs-terminal": (
        "Frågorna besvaras i en terminal. "
        "Utan terminal: rulebook clashes, och svara med rulebook merge och rulebook reject."
    ),
}
