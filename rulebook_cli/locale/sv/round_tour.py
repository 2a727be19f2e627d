"""Rundturen genom en hel remiss: scenernas ord och de påhittade breven."""

ROUND_TOUR = {
    "init": "Välfärdsområdet börjar regelboken från en färdig modell.",
    "county": "Koordinatorn berättar vem hon är.",
    "request": (
        "För dem som svarar med Word, e-post eller på papper görs en begäran om utlåtande med "
        "bilagor."
    ),
    "round": "Koordinatorn öppnar remissrundan och berättar hur länge den pågår.",
    "calendar": "Dagarna kan tas in i den egna kalendern.",
    "salon": (
        "Vårdarna och de ledande tjänstemännen bjuds in till Salongen: inbjudan, program, "
        "bildvisning, frågor och kort."
    ),
    "minutes": "Kvällens anteckningar blir kommentarer och uppgifter.",
    "principles": "Vilka principer främjar förslagen, och vilken främjar ingen?",
    "tasks": "Det som lovades i Salongen glöms inte.",
    "close": "Remissrundan avslutas, och alla kommentarer förs till regelbokens handlingar.",
    "where": "Bibliotekets kafé",
    "join-misol": "Den första föreningen hämtar en egen kopia.",
    "join-hol": "Den andra föreningen gör likadant.",
    "join-nvf": "Den tredje föreningen arbetar på svenska.",
    "propose-misol": "Den första föreningen föreslår att arvodet höjs i de mellersta klasserna.",
    "propose-hol": "Den andra föreningen föreslår en större höjning i samma klasser.",
    "propose-nvf": (
        "Den tredje föreningen lägger sitt förslag bara på svenska, och det gäller lika väl."
    ),
    "comment-hol": "En medlem kommenterar ett ställe i regelboken på finska.",
    "comment-nvf": "En annan kommenterar på svenska vad de som vårdar utan avtal får.",
    "photo-night": (
        "En vårdare fogar ett fotografi till förslaget. Plats, tid och apparat tas bort ur det."
    ),
    "photo-table": "En annan bild berättar om lediga dagar.",
    "photo-pier": "Den tredje bilden kommer från skärgården.",
    "submit-misol": (
        "Den första föreningen sänder sitt förslag och sina bilder till välfärdsområdet."
    ),
    "submit-hol": "Den andra föreningen sänder sitt förslag och sin kommentar.",
    "submit-nvf": "Den tredje föreningen sänder sina.",
    "update": "Den första föreningen hämtar vad de andra har gjort.",
    "support": "Den ställer sig bakom skärgårdens förslag.",
    "submit-support": "Stödet sänds.",
    "letter": "Äldrerådets utlåtande kom handskrivet. Det skannas och registreras.",
    "point": "Koordinatorn berättar vad som sägs i brevet och om vad.",
    "export": "Via en offentlig tjänst kom tre utlåtanden. Privatpersonens namn lämnas bort.",
    "list": "Alla inkomna utlåtanden syns i en och samma förteckning.",
    "clashes": "Koordinatorn ser vilka förslag som inte går ihop och vad som måste väljas.",
    "answer": "Äldrerådet får ett svar på sitt brev.",
    "propose-hva": "Välfärdsområdets eget förslag är också ett ändringsförslag.",
    "merge": "Koordinatorn tar med den första föreningens höjning i förslaget.",
    "merge-hva": "Välfärdsområdets eget förslag tas med på samma sätt.",
    "reject": "Den större höjningen lämnas bort, och också det motiveras.",
    "merge-nvf": "Nämnden röstar: en medlems motförslag vinner, och skärgårdens förslag tas med.",
    "decide": "Beslutet antecknas med rösterna, och den beslutade versionen märks.",
    "memo-pdf": "Sammandraget av utlåtandena skrivs ut.",
    "memo-docx": "Detsamma som en Word-fil där ändringarna är spårade.",
    "memo-html": "Detsamma att läsa i webbläsaren.",
    "update-last": "Föreningen hämtar den beslutade versionen.",
    "status": "Den ser vad som hände med dess förslag och kommentarer.",
    "title-middle": "Arvodet i klasserna L2, A2 och II till 820 euro",
    "reason-middle": "Vården binder allt mer, men arvodet har blivit efter.",
    "title-higher": "Arvodet i klasserna L2, A2 och II till 850 euro",
    "reason-higher": (
        "Många vårdare har lämnat sitt arbete, och 850 euro skulle ersätta en del av det."
    ),
    "title-leave": "Lediga dagar kan sparas till utgången av mars",
    "reason-leave": "Under vintern är det svårt att få avlösning i skärgården.",
    "text-leave": (
        "Lediga dagar kan slås ihop och sparas till utgången av mars följande år. Ledigheten kan "
        "också tas ut i perioder på mindre än ett dygn när detta avtalas. Outnyttjad ledighet "
        "ersätts inte i pengar, men ledighet som närståendevårdaren av en orsak som beror på "
        "välfärdsområdet inte har kunnat ta ut överförs till följande år."
    ),
    "comment-few": "Två dagar i månaden räcker inte när man vakar varannan natt.",
    "comment-outside": "De som vårdar utan avtal behöver få veta att de har rätt till rådgivning.",
    "says-night": "Klockan tre på natten stiger jag upp igen. På dagen ser ingen det.",
    "alt-night": "Teckning: ett mörkt sovrum, månen i fönstret, klockan är tio över tre.",
    "says-table": "Morgonkaffet är den enda stund på dagen då jag sitter.",
    "alt-table": "Teckning: två kaffekoppar på köksbordet och veckans mediciner i sina fack.",
    "says-pier": "Avlösaren kommer med morgonfärjan, om vinden tillåter.",
    "alt-pier": "Teckning: en brygga i skärgården och förbindelsebåten som närmar sig.",
    "council": "Äldrerådet",
    "council-id": "aldreradet-1",
    "translate": "Koordinatorn översätter den svenska ändringen till finska och engelska.",
    "merge-own": "Översättningen tas med i förslaget.",
    "title-translated": "Sparande av ledighet på finska och engelska",
    "reason-translated": "Språkversionerna ska säga detsamma.",
    "because-translated": "Översättningen motsvarar den svenska text som togs med.",
    "theme-leave": "ledighet",
    "letter-says": "Två lediga dagar är för litet. En äldre vårdare behöver minst tre.",
    "title-county": "Hälsoundersökning också för dem som vårdar utan avtal",
    "reason-county": "Utlåtandena påminde om vårdare som inte har något avtal.",
    "because-letter": (
        "Åldern kan inte vara en grund, men i bindande vård är de lediga dagarna redan tre."
    ),
    "because-middle": "Arvodet motsvarar bättre hur bindande vården är, och anslaget räcker.",
    "answer-nvf": "Också kommentarerna får ett svar.",
    "because-outside": "Hälsoundersökningen öppnas också för dem som inte har något avtal.",
    "because-county": "Ändringen förbättrar läget för dem som inte får stöd.",
    "because-higher": "Anslaget räcker inte till 850 euro. Arvodet höjs till 820 euro.",
    "because-leave": "Nämnden tog med förslaget med rösterna 10–2, 1 blank.",
    "minutes-file": """\
# Salong {day}

## Närvarande

- Exempelbygdens närståendevårdare och anhöriga rf: Aino Esimerkki
- Chefen för närståendevården: Hanna Virkanen

## Inlägg

### leave.taking

- Exempelbygdens närståendevårdare och anhöriga rf (tillstyrker): Sparad ledighet skulle hjälpa.
- Närståendevårdare (tillstyrker med ändringar): Det hjälper inte om avlösare saknas.

### q3

- Skärgårdens närståendevårdare rf (avstyrker): Den som vårdar utan avtal blir ensam.

## Löften

- Chefen för närståendevården: skickar föreningarna en förteckning över avlösare senast {by}""",
}
