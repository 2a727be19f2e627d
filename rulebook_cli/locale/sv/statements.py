"""Orden för inkomna utlåtanden på svenska."""

STATEMENTS = {
    "option.channel": (
        "Hur det kom: paper, mail, phone, lausuntopalvelu, otakantaa, webropol, event "
        "(tillställning) eller petition (adress)."
    ),
    "option.stance": (
        "Ställning: tillstyrker, tillstyrker med ändringar, avstyrker eller tar inte ställning."
    ),
    "option.signatories": "Antalet undertecknare.",
    "option.public": "Offentlighet: yes, partly (delvis) eller no (inte).",
    "option.ground": "Grunden för sekretessen, till exempel ”621/1999 24 §”.",
    "option.redacted": "En kopia utan det sekretessbelagda. Det som publiceras följer den.",
    "option.no-file": "Registrera det som sades i telefon eller på en tillställning (--text).",
    "option.csv": "En exportfil från utlåtandetjänsten eller en enkät; varje rad är ett utlåtande.",
    "option.map": "Vad kolumnerna har: egen fil, eller lausuntopalvelu, otakantaa, webropol.",
    "option.skip-bad": "Lämna bort det felaktiga och registrera resten. Annars allt eller inget.",
    "option.point": "Ange vilken punkt i boken ett stycke gäller. Utan annat: med vägledning.",
    "option.place": "Punkt i boken, till exempel 5 §, leave.days eller fees.",
    "option.quote": "Utlåtandets ord så som de står där.",
    "option.passage": "Styckets nummer i utlåtandet (se --show).",
    "option.theme": "Tema, till exempel ledighet eller arvode.",
    "option.text": "Detsamma med egna ord, eller en anteckning när ingen fil finns.",
    "option.answers": "Remissrundans fråga som stycket svarar på.",
    "option.answer": "Svara på en punkt i utlåtandet (--taken, --because). Ni kan ge flera.",
    "option.taken": "Om punkten beaktades: yes, partly (delvis) eller no (inte).",
    "option.apart": "Behandla utlåtandet för sig fast det är nästan detsamma som ett annat.",
    "option.list": "Lista inkomna utlåtanden, deras punkter och svaren.",
    "option.show": "Visa utlåtandets text med numrerade stycken.",
    "part.sender": "avsändare",
    "part.file": "filens namn",
    "part.diary": "diarienummer",
    "part.ground": "grunden för sekretessen",
    "part.text": "punkt i utlåtandet",
    "part.theme": "tema",
    "part.because": "motivering",
    "name-taken-out": "[namnet borttaget]",
    "whole-book": "hela utkastet",
    "question": "fråga {id}",
    "arrived-ahead": (
        "Obs: {count} rader är daterade i framtiden, den sista {when}. Kontrollera "
        "kolumnen och utlåtandenas filer i mappen statements."
    ),
    "arrived-ahead.one": (
        "Obs: ankomsttiden {when} är först på kommande. Om det är ett skrivfel, rätta tiden "
        "(arrived) i utlåtandets fil i mappen statements."
    ),
    "like": (
        "Det är nästan detsamma som {like}. De visas tillsammans och besvaras en gång. För sig: "
        "rulebook receive --apart {id}"
    ),
    "no-text.scan": (
        "{file} är en bild som ingen text kan läsas ur. Originalet är bevarat. Skriv punkterna "
        "själv: rulebook receive --point {id}"
    ),
    "no-text.pdf": (
        "{file} innehåller bara bilder som ingen text kan läsas ur. Originalet är bevarat. Skriv "
        "punkterna själv: rulebook receive --point {id}"
    ),
    "no-text.docx": "Filen {file} har ingen text. Originalet är bevarat.",
    "no-text.mail": "Meddelandet {file} har ingen text. Originalet är bevarat.",
    "no-text.text": "Filen {file} har ingen text. Originalet är bevarat.",
    "copy-missing": (
        "Ingen offentlig kopia gavs, så ingenting ur utlåtandet offentliggörs. Ge en kopia: "
        "rulebook receive --change {id} --public partly --ground GRUND --redacted FIL"
    ),
    "already-otherwise": (
        "Offentligheten ändras så här: rulebook receive --change {id} --public yes|partly|no"
    ),
    "enclosed": "Bilagan {file}: bevarad, och dess text är med.",
    "enclosed-no-text": "Bilagan {file}: bevarad, men ingen text kan läsas ur den.",
    "enclosed-ours": (
        "Bilagan {file} är vårt utkast eller vår blankett. Spara den som en egen fil och "
        "registrera den för sig, så görs ett ändringsförslag och kommentarer av den."
    ),
    "bad-files": (
        "{count} filer kan inte läsas, så ingenting registrerades. Rätta dem, eller registrera "
        "resten med --skip-bad."
    ),
    "bad-files.one": (
        "En fil kan inte läsas, så ingenting registrerades. Rätta den, eller registrera resten "
        "med --skip-bad."
    ),
    "bad-files-left-out": "{count} filer lämnades bort.",
    "bad-files-left-out.one": "En fil lämnades bort.",
    "many-done": "{count} utlåtanden registrerades.",
    "many-done.one": "Ett utlåtande registrerades.",
    "many-would": "{count} utlåtanden skulle registreras. Ingenting sparades.",
    "many-would.one": "Ett utlåtande skulle registreras. Ingenting sparades.",
    "csv-fault": "rad {line}: {why}",
    "csv-more": "… och {count} andra rader.",
    "csv-more.one": "… och en annan rad.",
    "csv-none": (
        "{count} rader måste rättas, så ingenting registrerades. Rätta raderna, eller registrera "
        "resten med --skip-bad."
    ),
    "csv-none.one": (
        "En rad måste rättas, så ingenting registrerades. Rätta raden, eller registrera resten "
        "med --skip-bad."
    ),
    "csv-done": "{count} utlåtanden registrerades.",
    "csv-done.one": "Ett utlåtande registrerades.",
    "csv-would": "{count} utlåtanden skulle registreras. Ingenting sparades.",
    "csv-would.one": "Ett utlåtande skulle registreras. Ingenting sparades.",
    "csv-working": "{count} utlåtanden registreras …",
    "csv-already": "{count} rader är redan registrerade; de lämnades som de var.",
    "csv-already.one": "En rad är redan registrerad; den lämnades som den var.",
    "csv-left-out": "{count} rader lämnades bort.",
    "csv-left-out.one": "En rad lämnades bort.",
    "csv-unused": "De här kolumnerna lästes inte: {columns}.",
    "csv-broken": (
        "härifrån kan filen inte läsas: ett citattecken står öppet. Exportera filen på nytt."
    ),
    "csv-personal": (
        "raden innehåller personuppgifter ({found}), och de får inte skrivas i den bestående "
        "historiken. Ta bort dem ur filen; är de en organisations offentliga uppgifter, lägg till "
        "--despite personal-data."
    ),
    "point-done": "Angiven: {id}, {place}",
    "point-would": "Skulle anges: {id}, {place}",
    "quote-unseen": (
        "Utlåtandet har ingen läsbar text, så det gick inte att kontrollera att orden stämmer."
    ),
    "answered": "Besvarad: {id} ({taken})",
    "would-answer": "Skulle besvaras: {id} ({taken})",
    "answered-alike": "Samma svar gäller också {count} punkter i nästan likadana utlåtanden.",
    "answered-alike.one": "Samma svar gäller också en punkt i ett nästan likadant utlåtande.",
    "apart-done": "{id} behandlas nu för sig, skilt från {like}.",
    "apart-would": "{id} skulle behandlas för sig, skilt från {like}. Ingenting sparades.",
    "note-done": "Registrerat: {id}",
    "note-would": "Skulle registreras: {sender}. Ingenting sparades.",
    "none": "Inget utlåtande är registrerat.",
    "tally": "Utlåtanden: {count}; med de likadana räknade ihop {groups}.",
    "waiting": "Obehandlade: {count}.",
    "alike": "{count} likadana, det första {id}",
    "signed": "{count} undertecknare",
    "public.partly": "delvis offentligt ({ground})",
    "public.no": "sekretessbelagt ({ground})",
    "taken.yes": "beaktas",
    "taken.partly": "beaktas delvis",
    "taken.no": "beaktas inte",
    "not-answered": "obesvarad",
    "untied": "inga punkter är angivna ännu",
    "no-words": "Av utlåtandet {id} finns ingen läsbar text på den här datorn.",
    "shown-copy": "{id} är delvis offentligt. Här är texten i den offentliga kopian.",
    "shown-secret": (
        "{id} är inte helt offentligt. Texten finns bara på den här datorn; kopiera den inte."
    ),
    "ask.passage": "Vilket stycke i utlåtandet?",
    "ask.done": "Sluta; det går att fortsätta senare",
    "ask.place": "Vilken punkt i boken gäller det?",
    "ask.which": "Vilken punkt närmare?",
    "ask.whole-section": "Hela paragrafen",
    "ask.theme": "Tema (kan lämnas tomt)",
    "ask.text": "Detsamma med egna ord (kan lämnas tomt)",
    "ask.own-words": "Skriv en punkt med egna ord",
    "ask.own-text": "Vad det sägs där, med egna ord",
    "any-id": "ID",
    "next-statement": (
        "Ange punkterna: rulebook receive --point {id}. Lista: rulebook receive --list"
    ),
    "next-list": "Se vad som är registrerat: rulebook receive --list",
    "next-point": "Svara: rulebook receive --answer {id} --taken yes --because MOTIVERING",
    "next-passage": "Ange: rulebook receive --point {id} --passage 1 --place PUNKT",
    "next-answered": "Svaret står i sammandraget av utlåtandena: rulebook memo",
    "receive-nothing": (
        "Ange vad som kom: en fil eller mapp, --csv FIL eller --no-file. Det som redan är "
        "registrerat visas med --list."
    ),
    "receive-one-way": (
        "Gör en sak i taget: registrera filer, --csv, --no-file, --point, --answer, --apart, "
        "--list eller --show."
    ),
    "receive-not-with": "Valet {options} hör inte hit. Se rulebook receive --help.",
    "no-files": "I mappen {path} finns ingen fil som kan registreras.",
    "redacted-many": "En offentlig kopia hör till en fil. Registrera filen ensam.",
    "redacted-same": (
        "Den offentliga kopian {path} har samma ord som originalet: det täckta går fortfarande "
        "att läsa. Gör en kopia där det sekretessbelagda verkligen är borttaget."
    ),
    "redacted-alone": "En offentlig kopia hör till det som är delvis offentligt: --public partly.",
    "redacted-missing": (
        "{id} är delvis sekretessbelagt och har ingen offentlig kopia, så dess ord kan inte anges. "
        "Ge en kopia där det sekretessbelagda har tagits bort: rulebook receive --change {id} "
        "--public partly --ground GRUND --redacted FIL"
    ),
    "statement-secret": (
        "{id} är sekretessbelagt ({ground}). Ingenting av det registreras där andra kan läsa det."
    ),
    "not-public-word": "Offentligheten måste vara någon av de här: {known}. Nu är den {word}.",
    "ground-missing": (
        "När ett utlåtande inte är helt offentligt måste grunden anges: --ground ”621/1999 24 §”."
    ),
    "ground-alone": "Grunden hör till ett utlåtande som inte är offentligt: --public no.",
    "not-a-channel": "Sättet måste vara något av de här: {known}. Nu är det {word}.",
    "no-signatories": "Det måste finnas minst en undertecknare, men antalet är {number}.",
    "arrived-too-big": "Filen {path} öppnas inte: den är över {most} megabyte.",
    "arrived-empty": "Filen {path} är tom. Be avsändaren om en ny.",
    "arrived-unknown": (
        "Filen {path} kan inte registreras. Det går med Word (.docx), PDF, bild (PNG, JPEG, TIFF), "
        "e-post (.eml) och text (.txt, .md). Spara den som PDF och försök igen."
    ),
    "mail-outlook": "{path} är Outlooks egen fil. Spara meddelandet som .eml eller PDF.",
    "mail-broken": "Filen {path} kan inte läsas som e-post: meddelandets huvud saknas.",
    "pdf-broken": (
        "Filen {path} kan inte läsas: PDF-filen är trasig. Be avsändaren spara den på nytt, eller "
        "skriv ut och skanna den."
    ),
    "pdf-locked": (
        "PDF-filen {path} är låst med lösenord. Öppna den, spara utan lösenord och försök igen."
    ),
    "pdf-too-big": "PDF-filen {path} har för många sidor eller för mycket text. Dela upp den.",
    "csv-not-text": "Filen {path} är ingen CSV-text. Exportera den som CSV.",
    "csv-empty": "Filen {path} är tom.",
    "csv-cells": "raden har {found} kolumner, men rubrikerna är {wanted}.",
    "csv-no-words": "raden har inte ett enda ord att registrera.",
    "csv-no-sender": "namnet saknas fast den som svarar inte är en privatperson.",
    "csv-not-a-number": "antalet undertecknare måste vara ett tal, men det är {text}.",
    "csv-columns": (
        "I filen saknas {missing:kolumnen|kolumnerna}. Den har: {found}. Rätta filen eller ange "
        "kolumnerna med --map."
    ),
    "csv-unknown": (
        "Kolumnerna visar inte vilken tjänst filen kommer från. Den har: {found}. Ange tjänsten "
        "({known}) med --map, eller en egen fil som berättar om kolumnerna."
    ),
    "mapping-empty": "Filen {path} berättar inte i vilken kolumn orden står (texts).",
    "mapping-wrong": "Filen {path} kan inte användas: på rad {line} finns ett fel ({found}).",
    "note-missing": "Skriv med --text vad som sades.",
    "no-such-statement": "Utlåtandet {id} finns inte. Se id:n: rulebook receive --list",
    "no-such-statement-near": (
        "Utlåtandet {id} finns inte. Menade ni {meant}? Se id:n: rulebook receive --list"
    ),
    "no-such-point": "Utlåtandet {id} har ingen punkt {number}: punkterna är {count}.",
    "no-points": "Inga punkter är angivna i utlåtandet {id}. Ange dem först: --point {id}",
    "no-such-passage": "Utlåtandet har inget stycke {number}: styckena är {count}.",
    "no-such-question": "Remissrundan har ingen fråga {id}. Frågorna: {known}.",
    "not-alike": "{id} är inte registrerat som likadant som något annat.",
    "point-what": (
        "Ange vilket stycke i utlåtandet och vilken punkt i boken ni menar: --quote ORD eller "
        "--passage N, och --place PUNKT."
    ),
    "quote-not-said": "Utlåtandet har inte orden ”{quote}”. Se texten: --show",
    "quote-not-said-near": "Utlåtandet har inte orden ”{quote}”. Där står: ”{meant}”",
    "point-names-sender": (
        "Texten nämner avsändaren, som är en privatperson. Det som registreras finns kvar för "
        "alltid, så lämna bort namnet."
    ),
}
