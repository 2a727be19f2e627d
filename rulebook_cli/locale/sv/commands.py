"""Kommandonas hjälptexter och svar på svenska.

Long because: every sentence the commands say stands in one list, in the order of the commands.
"""

COMMANDS = {
    "usage": "[ALTERNATIV] KOMMANDO [UPPGIFTER]",
    "about": (
        "Med det här programmet utarbetar närståendevårdarnas föreningar och välfärdsområdet "
        "tillsammans regelboken för stöd för närståendevård."
    ),
    "group-everybody": "För alla",
    "group-associations": "För föreningar",
    "group-coordinators": "För koordinatorer",
    "more-help": "Hjälp om ett kommando: rulebook KOMMANDO --help",
    "no-command": "Kommandot {name} finns inte. Alla kommandon ser du så här: rulebook --help",
    "no-command-near": "Kommandot {name} finns inte. Menade du kommandot {near}?",
    "option.version": "Visa programmets version.",
    "option.lang": "Språk: fi (suomi), sv (svenska) eller en (English).",
    "option.book": (
        "Regelbokens mapp. Annars söks regelboken i den här mappen och i mapparna ovanför."
    ),
    "option.on": "Den dag som läget ska visas för (31.12.2026 eller 2026-12-31); annars i dag.",
    "option.days": (
        "Jämför bara det som gäller den här dagen; angivet två gånger den ena och den andra dagen."
    ),
    "option.contract-from": (
        "Den dag då avtalet har ingåtts. Utan den visas nya och tidigare avtal var för sig, om det "
        "är någon skillnad på dem."
    ),
    "option.json": "Skriv ut uppgifterna i JSON-format för andra program.",
    "option.yes": "Ställ inga frågor.",
    "option.dry-run": "Visa bara vad som skulle hända. Ingenting sparas eller skickas.",
    "option.output": (
        "Spara i den här filen. Ändelsen (.pdf, .docx, .html, .md, .txt eller .csv) bestämmer "
        "formatet. En fil ersätts utan fråga bara om programmet har gjort den och den inte har "
        "ändrats efter det."
    ),
    "option.format": "Format för utskriften.",
    "option.large-print": "Stor stil (18 punkter) i PDF, HTML och DOCX.",
    "option.no-color": "Använd inga färger.",
    "option.as": "Beteckningen för den förening eller koordinator som du företräder.",
    "option.because": "Motivering.",
    "option.with": "Ta med det här ändringsförslaget (du kan ange flera).",
    "option.despite": (
        "Skriv fastän texten ser ut som personuppgifter. Avsett för en förenings eller "
        "myndighets offentliga kontaktuppgifter."
    ),
    "option.draft": "Visa utkastet även om det redan finns en beslutad version av regelboken.",
    "not-a-date": "{text} är inget datum. Skriv det i formen 31.12.2026 eller 2026-12-31.",
    "not-a-form": "Formatet {text} finns inte. Formaten är: {forms}.",
    "saved": "Sparat: {path}",
    "save.left": "Filen {path} ändrades inte.",
    "save.agree": (
        "Filen {path} finns redan, och i den finns annat än det papper som programmet senast "
        "sparade. Ska den ersättas?"
    ),
    "files-older": (
        "Utkastet är sparat, men filerna i mappen är äldre än det, eftersom de innehåller dina "
        "egna ändringar. De lämnades orörda. När du vill ha aktuella filer, ge kommandot rulebook "
        "update --files: det kopierar först undan de ändrade filer som måste ersättas."
    ),
    "files-older-elsewhere": (
        "Utkastet är öppet också i mappen {folder}, och filerna där är nu äldre än utkastet. Ge "
        "kommandot rulebook update --files i den mappen: det kopierar först undan de ändrade filer "
        "som måste ersättas."
    ),
    "update.files": (
        "Gör också filerna i mappen lika utkastet. Filer som du har ändrat och som måste ersättas "
        "kopieras först undan."
    ),
    "draft-word": "UTKAST",
    "page-of": "Sida {{page}} / {{pages}}",
    "inserted": "tillagt",
    "deleted": "struket",
    "ask.pick": "(välj med piltangenterna, godkänn med Enter)",
    "ask.one-at-least": "Markera minst ett.",
    "ask.several": "(markera med mellanslag, godkänn med Enter)",
    "ask.pick-back": "(piltangenter och Enter; Esc = tillbaka)",
    "ask.long": "(ändra texten; tryck på Esc och sedan på Enter när du är klar)",
    "ask.links": (
        "I texten är [ord](adress) en hänvisning: orden kan du ändra, men låt delen inom ( ) vara."
    ),
    "ask.yes": "Ja",
    "ask.no": "Nej",
    "ask.short": "Bedöm vilket stöd en vårdsituation kan ge",
    "ask.help": (
        "Berätta om vårdsituationen, så bedömer programmet arvodesklassen, vårdarvodet steg för "
        "steg och ledigheten, och anger vad var och en grundar sig på. Utan alternativ frågar "
        "programmet efter uppgifterna en i taget. Svaret är vägledande."
    ),
    "ask.fact": (
        "En uppgift och dess värde, till exempel care_hours=2,5 eller night_help=”vet inte” (kan "
        "anges flera gånger). Om du inte vet visar svaret allt som ännu är möjligt."
    ),
    "ask.case": (
        "En fil med uppgifterna om vårdsituationen (YAML, UPPGIFT: VÄRDE; eller raden om ett fall "
        "som check skriver ut). I filen betyder not-known eller null att ingen vet det, och då "
        "följs reglerna för det."
    ),
    "ask.with": (
        "Visa bredvid vad det skulle bli enligt det här ändringsförslaget (kan anges flera gånger)."
    ),
    "severity.error": "fel",
    "severity.warning": "varning",
    "severity.info": "notering",
    "group.reading": "läsning",
    "group.references": "hänvisningar",
    "group.tiers": "klasser",
    "group.fees": "arvoden",
    "group.leave": "ledighet och avtal",
    "group.services": "tjänster",
    "group.languages": "språk",
    "group.amendments": "ändringsförslag",
    "group.waivers": "godkända avvikelser",
    "tour.short": "Följ med på en rundtur med en modellregelbok",
    "tour.help": (
        "Rundtur: ett påhittat välfärdsområde och två föreningar går igenom en remissrunda med "
        "programmets riktiga kommandon. Allt görs i en ny mapp. Till sist ser du var de färdiga "
        "dokumenten finns."
    ),
    "tour.round": (
        "Visa en hel remissrunda: utlåtanden, kommentarer, bilder, Salongen, röstningen och "
        "sammandraget."
    ),
    "tour.folder": "Den mapp där rundturen görs; annars en ny tillfällig mapp.",
    "init.short": "Börja en ny regelbok",
    "init.help": "Börja en ny regelbok i den mapp du anger, utifrån ett färdigt utkast.",
    "init.folder": "En ny eller tom mapp.",
    "init.draft": "Det färdiga utkast som regelboken utgår från.",
    "init.commit": "Regelbok utifrån utkastet {draft}",
    "init.done": "Den nya regelboken finns i mappen {folder}. Den utgår från utkastet {draft}.",
    "init.next": (
        'Berätta härnäst vem du är: rulebook join --book {folder} --as BETECKNING --name "Förnamn '
        'Efternamn" --email adress'
    ),
    "join.short": "Hämta den gemensamma regelboken",
    "join.help": (
        "Hämta den gemensamma regelboken från den adress du anger till en egen mapp och berätta "
        "vem du företräder. Utan adress kan du byta namn och förening i en regelbok som du redan "
        "har."
    ),
    "join.url": "Den gemensamma regelbokens adress eller mapp.",
    "join.folder": "Den mapp där din egen kopia görs.",
    "join.name": "Ditt namn; det syns i dina förslag.",
    "join.email": "Din e-postadress.",
    "join.kept": (
        "Regelboken kopierades till mappen {folder} och blir kvar där, men ingen ägare "
        "antecknades. Du kan ge samma kommando på nytt."
    ),
    "join.done": "Regelboken finns nu i mappen {folder}.",
    "join.who": "Du företräder: {name} ({id}).",
    "join.nobody": (
        "Du kan läsa regelboken. Om du vill lämna förslag, ange din förening: rulebook join --as "
        "BETECKNING. Beteckningarna är: {known}."
    ),
    "join.no-identity": (
        'Ange ännu ditt namn och din e-postadress: rulebook join --name "Förnamn Efternamn" '
        "--email adress"
    ),
    "join.next": "Se vad du kan göra: rulebook status",
    "join.next-there": (
        "Gå först till mappen: cd {folder}\nSe sedan vad du kan göra: rulebook status"
    ),
    "join.ask": "Vem företräder du?",
    "join.ask-email": "Din e-postadress:",
    "join.part-name": "namn",
    "join.ask-name": "Ditt namn (det syns i dina förslag):",
    "join.reader": "Ingen, jag läser bara",
    "update.short": "Hämta ändringar som andra har gjort",
    "update.help": "Hämta utkastet, förslagen och besluten från den gemensamma regelboken.",
    "update.same": "Utkastet är aktuellt.",
    "update.ahead": (
        "I ditt utkast finns ändringar som ännu inte har skickats. Skicka dem: rulebook submit"
    ),
    "update.apart": (
        "Utkastet har ändrats både på den här datorn och i den gemensamma regelboken, och därför "
        "uppdaterades inte utkastet på den här datorn. Ingenting har gått förlorat. Be "
        "koordinatorn slå ihop ändringarna."
    ),
    "update.forward": "Utkastet har uppdaterats.",
    "update.amendment": "Nytt förslag {id}: {title}",
    "update.joined": (
        "En annan koordinator hade ändrat utkastet. Ändringarna har förts ihop. Sänd: "
        "rulebook submit"
    ),
    "update.joined-commit": ("Två koordinatorers utkast har förts ihop"),
    "update.own-draft": ("eget utkast"),
    "update.same-files": ("En annan koordinator har antecknat samma sak: {files}."),
    "update.superseded": (
        "En annan koordinator hade gett samma svar före dig: {ids}. Det svaret gäller, och ditt "
        "eget har antecknats som upphävt."
    ),
    "update.superseded-because": "En annan koordinator hade redan gett samma svar.",
    "update.apart-coordinator": (
        "En annan koordinator har ändrat utkastet på ett annat sätt, och ändringarna går inte "
        "att föra ihop. Ingenting ändrades. Ångra ditt eget avgörande på dessa ställen "
        "(rulebook merge --undo ID --because ORSAK) och ge kommandot rulebook update på nytt."
    ),
    "update.nothing": "Det finns inga nya förslag, svar eller beslut.",
    "update.decided": "Ny beslutad version: {id}, {day}.",
    "update.withdrawn": "Förslaget {id} ({title}) har återtagits. Orsak: {because}",
    "update.answer-other": "Förslaget {id} ({title}) har besvarats: {status}.",
    "update.answer-own": "Ditt förslag {id} ({title}) har besvarats: {status}.",
    "update.undone-other": (
        "Svaret på förslaget {id} ({title}) har upphävts, och förslaget väntar igen på svar."
    ),
    "update.undone-own": (
        "Svaret på ditt förslag {id} ({title}) har upphävts, och förslaget väntar igen på svar."
    ),
    "update.changed": "Ändrat förslag {id}: {title}",
    "update.next": "Se läget: rulebook status",
    "status.short": "Se vad som är på gång och vad du kan göra",
    "status.help": (
        "Berätta vilken regelbok det här är, vilken remissrunda som pågår och vad du kan göra nu."
    ),
    "status.book": "{title}, {county}",
    "status.decided": "Den senaste beslutade versionen: {id}.",
    "status.undecided": "Regelboken är ett utkast: inget organ har ännu beslutat om den.",
    "status.who": "Du företräder: {name} ({id}).",
    "status.nobody": "Programmet vet ännu inte vem du företräder.",
    "status.open": "Öppna ändringsförslag: {count}.",
    "status.own": "Dina egna förslag:",
    "status.changed-since": (
        "Du har ändrat dessa efter att de skickades men inte skickat ändringen: {ids}."
    ),
    "status.next": "Nu kan du:",
    "step.join": (
        'berätta vem du är: rulebook join --as BETECKNING --name "Förnamn Efternamn" --email ADRESS'
    ),
    "step.read": "läsa regelboken: rulebook read",
    "step.propose": "föreslå en ändring: rulebook propose",
    "step.comment": "kommentera regelboken eller ett förslag: rulebook comment",
    "step.submit": "skicka dina förslag till välfärdsområdet: rulebook submit",
    "step.look": "se det förslag där utkastet har ändrats: rulebook diff BETECKNING",
    "step.statement": "skriva ut föreningens utlåtande: rulebook statement --output utlatande.pdf",
    "step.amendments": "se de öppna förslagen: rulebook amendments",
    "step.merge": (
        "svara på ett förslag: rulebook merge BETECKNING eller rulebook reject BETECKNING"
    ),
    "step.memo": "skriva ut sammandraget av utlåtandena: rulebook memo --output sammandrag.pdf",
    "status.proposed": "utarbetat, ännu inte skickat",
    "status.submitted": "skickat",
    "status.merged": "har tagits med i förslaget",
    "status.partly-merged": "har delvis tagits med i förslaget",
    "status.merged-modified": "har tagits med i förslaget i ändrad form",
    "status.rejected": "har inte tagits med i förslaget",
    "status.withdrawn": "återtaget",
    "status.lapsed": "förfallet",
    "status.obsolete": "ersatt av ett annat förslag",
    "base.current": "passar in i utkastets text",
    "verdict.sound": "Kontrollerat: inga nya fel.",
    "verdict.errors": "Skulle föra med sig fel: rulebook check --with {id}",
    "verdict.unknown": (
        "Förslag som ännu inte har kontrollerats: {count}. Kontrollera dem: "
        "rulebook amendments --check"
    ),
    "base.clean": "utkastet har ändrats på andra ställen, förslaget passar fortfarande in",
    "base.near": (
        "utkastet har ändrats på samma ställe eller bredvid det, förslaget passar fortfarande in"
    ),
    "base.clash": "strider mot det ändrade utkastet",
    "base.gone": "stället har strukits ur utkastet",
    "base.current.long": "Utkastet är på det här stället likadant som när förslaget gjordes.",
    "base.clean.long": (
        "Utkastet har ändrats på andra ställen. Förslaget passar fortfarande in i det."
    ),
    "base.near.long": (
        "Utkastet har ändrats på samma ställe eller bredvid det. Förslaget passar fortfarande in "
        "i det."
    ),
    "base.clash.long": (
        "Utkastet har ändrats så att förslaget strider mot det. Förslagets text finns kvar."
    ),
    "base.gone.long": (
        "Det ställe som förslaget ändrar har strukits ur utkastet. Förslagets text finns kvar."
    ),
    "read.short": "Läs regelboken",
    "read.help": (
        "Visa regelbokens innehåll eller de paragrafer du vill läsa. Kommandot visar den senaste "
        "beslutade versionen, eller utkastet om det ännu inte finns någon beslutad version. Med "
        "--on och --contract-from visas bara det som gäller då."
    ),
    "read.next-contents": (
        "Läs en paragraf: rulebook read NUMMER. Du kan föreslå en ändring: rulebook propose"
    ),
    "read.next": "Du kan föreslå en ändring: rulebook propose",
    "read.section": "Paragrafens eller kapitlets beteckning eller nummer, eller terms, facts eller "
    "rulebook; annars visas innehållet.",
    "version.draft": "utkastet",
    "version.decided": "den beslutade versionen {id}, {day}",
    "version.revision": "versionen {name}",
    "version.with": "utkastet med {ids}",
    "check.short": "Kontrollera regelboken eller ett ändringsförslag",
    "check.help": (
        "Kontrollera regelbokens filer eller, med --with, utkastet med ändringsförslag. "
        "Programmets returkod är 1 om fel hittas."
    ),
    "check.path": "Regelbokens mapp eller en av dess filer.",
    "check.watch": "Kontrollera på nytt varje gång en av bokens filer sparas. Sluta: Ctrl-C.",
    "check.time": "Kontrollerad kl. {hour}.{minute}.{second}",
    "check.clean": "Inget att anmärka.",
    "check.counts": "Sammanlagt {counts}.",
    "check.count-errors": "{count} fel",
    "check.count-errors.one": "1 fel",
    "check.count-warnings": "{count} varningar",
    "check.count-warnings.one": "1 varning",
    "check.count-infos": "{count} noteringar",
    "check.count-infos.one": "1 notering",
    "check.count-waived": "{count} godkända avvikelser",
    "check.count-waived.one": "1 godkänd avvikelse",
    "explain.short": "Vad en kontroll betyder och hur saken rättas",
    "explain.help": "Berätta vad kontrollen granskar och varför och hur det som hittas rättas.",
    "explain.check": "Kontrollens namn; utan namn räknas alla upp.",
    "statute.short": "Lagens tal år för år och tidigaste dag då avtal kan upphöra",
    "statute.help": (
        "Visa närståendevårdslagens tal år för år: minimiarvoden, lönekoefficient, klientavgiftens "
        "tak, lediga dagar och uppsägningstider med lagrum och källor. Ett tal som inte är "
        "bekräftat är märkt. I en regelboks mapp ingår också de år som regelboken har lagt till."
    ),
    "statute.year": "Året vars tal visas; utan år visas alla.",
    "statute.earliest": (
        "Räkna ut när ett avtal tidigast kan upphöra om uppsägningsbrevet postas denna dag."
    ),
    "schema.short": "Filens form för textredigerare (JSON Schema)",
    "schema.help": (
        "Skriv ut beskrivningen av en fils form (JSON Schema 2020-12). Med den kontrollerar "
        "textredigeraren filen medan du skriver och föreslår nycklar."
    ),
    "schema.kind": "Filens slag; utan det räknas slagen upp.",
    "propose.short": "Föreslå en ändring",
    "propose.help": (
        "Föreslå en ändring i regelboken. Om du inte anger några alternativ frågar programmet steg "
        "för steg efter de uppgifter som behövs. Förslaget sparas skilt från utkastet, och filerna "
        "i mappen ändras inte."
    ),
    "propose.section": (
        "Paragrafens eller kapitlets beteckning eller nummer; även facts (uppgifter), terms "
        "(begrepp) eller new (ny paragraf eller nytt kapitel)."
    ),
    "propose.title": "Förslagets rubrik.",
    "propose.reason": "Motivering: varför ändringen behövs.",
    "propose.from": "En fil med paragrafens hela nya text; tecknet - läser texten ur inmatningen.",
    "propose.set": (
        "Ett nytt värde, till exempel fees:fee/II@2027-01-01=700,00 (du kan ange flera)."
    ),
    "propose.texts": (
        "Ändra samtidigt de eurobelopp i texterna som hänvisar till den ändrade raden (med --set)."
    ),
    "propose.delete": "Föreslå att hela paragrafen stryks.",
    "propose.to": "Beteckningen för ditt eget öppna förslag, när du ändrar eller kompletterar det.",
    "propose.principle": "En princip som förslaget främjar (du kan ange flera).",
    "propose.with": (
        "En förening som ni föreslår tillsammans med (kan anges flera gånger). Den bekräftar "
        "genom att understöda förslaget: rulebook support BETECKNING"
    ),
    "propose.difference": "Förslaget skulle ändra regelboken så här",
    "propose.edit-again": "Kontrollen fann fel. Ska texten redigeras ännu?",
    "propose.more-findings": (
        "Kontrollen fann ytterligare {count} saker. Du ser alla när förslaget har sparats: "
        "rulebook check --with BETECKNING"
    ),
    "propose.more-findings.one": (
        "Kontrollen fann ytterligare en sak. Du ser alla när förslaget har sparats: rulebook "
        "check --with BETECKNING"
    ),
    "propose.agree": "Ska förslaget sparas?",
    "propose.left": "Förslaget sparades inte.",
    "propose.dry-run": "Ingenting sparades (--dry-run).",
    "propose.row-none": "Obs: {row} stryks. Efter det finns inget belopp alls.",
    "propose.row-gap": (
        "Obs: {row} stryks. Då finns inget belopp före {near}, då det är: {amount}."
    ),
    "propose.row-falls-back": "Obs: {row} stryks. Då gäller beloppet från {near}: {amount}.",
    "propose.left-file": "Inget förslag gjordes. Din text finns kvar i filen {path}.",
    "propose.after": (
        "Efter vilket moment --set lägger till ett moment som ännu inte finns, till exempel "
        "fees.amounts; bara paragrafens eller kapitlets beteckning lägger den först."
    ),
    "propose.next": (
        "Se förslaget: rulebook diff {id}. Skicka det när du är klar: rulebook submit"
    ),
    "propose.next-alone": (
        "Se förslaget: rulebook diff {id}. Besvara det: rulebook merge {id} --because …"
    ),
    "guide.begin": (
        "Programmet frågar en sak i taget. Du kan avbryta när som helst genom att trycka på "
        "Ctrl och C: det du redan har svarat finns kvar."
    ),
    "guide.same": "Värdet är detsamma som förut.",
    "propose.done": "Förslaget {id} har sparats på den här datorn.",
    "propose.left-behind": (
        "Obs: i texten finns fel som programmet inte kunde läsa. De ställena kommer inte med "
        "när förslaget tas med i förslaget till regelbok. Rätta texten och ge den på nytt: "
        "rulebook propose PARAGRAF --to {id} --from FIL"
    ),
    "propose.kept": (
        "Programmet kunde inte tolka texten, och därför gjordes inget förslag. Den text du "
        "skrev finns kvar: {path}\nRätta texten i den filen och fortsätt med kommandot:"
    ),
    "comment.short": "Kommentera regelboken eller ett förslag",
    "comment.help": (
        "Kommentera regelboken, ett ställe i den eller ett förslag. Om du inte anger några "
        "alternativ frågar programmet steg för steg. Det som har sagts finns kvar bland "
        "handlingarna: det kan återtas men inte ändras."
    ),
    "support.short": "Understöd en annan förenings förslag",
    "support.help": (
        "Anteckna att er förening står bakom en annan förenings förslag. Om ni har blivit "
        "ombedda att föreslå tillsammans bekräftar detta det."
    ),
    "evidence.short": "Lämna en bild, ett ljud eller en anteckning som erfarenhetsmaterial",
    "evidence.help": (
        "Spara en bild, ett ljud eller en anteckning som erfarenhetsmaterial om ett förslag eller "
        "ett ställe i regelboken. Plats, tid och apparat tas bort ur det. Det som återtas tas "
        "verkligen bort. Utan fil listar kommandot materialet."
    ),
    "withdraw.short": "Återta ditt eget förslag",
    "withdraw.help": (
        "Återta ditt eget ändringsförslag. Om förslaget redan har skickats finns det kvar bland "
        "välfärdsområdets handlingar."
    ),
    "withdraw.next": "Du kan göra ett nytt förslag: rulebook propose",
    "withdraw.id": "Förslagets beteckning.",
    "withdraw.would": "Förslaget {id} skulle återtas.",
    "withdraw.done": "Förslaget {id} har återtagits.",
    "withdraw.sent": (
        "Förslaget {id} har redan skickats: det finns kvar bland välfärdsområdets handlingar men "
        "antecknas som återtaget när du ger kommandot rulebook submit."
    ),
    "submit.short": "Skicka dina förslag till välfärdsområdet",
    "submit.help": (
        "Skicka dina egna förslag till den gemensamma regelboken. En koordinator skickar samtidigt "
        "utkastet och besluten."
    ),
    "submit.ids": "Förslagens beteckningar: bara de skickas. Annars skickas allt eget.",
    "submit.draft": "Skicka utkastet och de beslutade versionerna, inte egna halvfärdiga förslag.",
    "submit.remote": "Den gemensamma regelbokens namn på den här datorn.",
    "submit.public": (
        "Det du skickar blir en offentlig handling hos välfärdsområdet, och det finns kvar bland "
        "ärendets handlingar även om du återtar det."
    ),
    "submit.agree": "Ska det skickas?",
    "submit.next": (
        "När välfärdsområdet har svarat hämtar du svaret: rulebook update. Föreningens "
        "utlåtande får du med kommandot: rulebook statement --output utlatande.pdf"
    ),
    "submit.item-draft": "utkastet och de beslutade versionerna",
    "submit.item-withdrawn": "{id}: {title} (återtaget)",
    "submit.item": "{id}: {title}",
    "submit.contents": "Skickas:",
    "submit.later": (
        "Sänd när du är klar: rulebook submit. Se först vad som inte har sänts: rulebook status"
    ),
    "submit.left": "Ingenting skickades.",
    "submit.nothing": "Det finns inget att skicka.",
    "submit.would": "Följande skulle skickas: {ids}.",
    "submit.would-renumber": (
        "Beteckningen {old} är redan i bruk. Ditt förslag får en ny beteckning när du skickar det."
    ),
    "submit.renumbered": (
        "Beteckningen {old} var redan i bruk, och därför har ditt förslag nu beteckningen {new}. "
        "Använd den nya beteckningen från och med nu."
    ),
    "submit.sent": "Skickat: {id}",
    "statement.short": "Skriv ut föreningens utlåtande",
    "statement.help": "Gör upp föreningens utlåtande utifrån dess ändringsförslag.",
    "statement.next-save": (
        "Spara utlåtandet för utskrift: rulebook statement --output utlatande.pdf"
    ),
    "statement.next": (
        "Underteckna utlåtandet och lämna det till välfärdsområdet. Om du inte har skickat dina"
        " förslag än, skicka dem: rulebook submit"
    ),
    "statement.who": (
        "Föreningens beteckning, eller deras som undertecknar tillsammans; annars din egen."
    ),
    "statement.stance": (
        "Föreningens ställning: tillstyrker (supports), tillstyrker med ändringar (with-changes), "
        "avstyrker (opposes) eller tar inte ställning (neutral). Annars tas den ur föreningens "
        "kommentar till hela utkastet."
    ),
    "statement.annex": "Namnet på en bilaga, sist i utlåtandet (kan ges flera gånger).",
    "statement.answers": "Visa också vad välfärdsområdet har svarat på förslagen.",
    "statement.place": "Ort före underskriften, till exempel Vasa.",
    "stance.supports": "tillstyrker",
    "stance.with-changes": "tillstyrker med ändringar",
    "stance.opposes": "avstyrker",
    "stance.neutral": "tar inte ställning",
    "clashes.short": "Sök motstridiga förslag",
    "clashes.help": ("Sök de ställen där öppna förslag inte går ihop, och ställ dem som frågor."),
    "clashes.ids": "Förslagen som jämförs. Utan förslag jämförs alla öppna.",
    "clashes.matrix": "Visa som tabell vem som möter vem.",
    "clashes.settle": "Gå igenom frågorna och anteckna svaren.",
    "amendments.short": "Lista ändringsförslagen",
    "amendments.help": (
        "Lista de öppna ändringsförslagen och berätta hur de passar in i utkastet."
    ),
    "amendments.all": "Visa också de förslag som har besvarats.",
    "amendments.check": "Kontrollera samtidigt reglerna i de förslag som inte har kontrollerats.",
    "amendments.unread": "Dessa förslag kunde inte läsas: {ids}. Be avsändaren göra dem på nytt.",
    "amendments.carried": "Överfört till remissrundan {because}.",
    "update.carried": "Förslaget {id} ({title}) har överförts till remissrundan {round}.",
    "amendments.out-of-time": "Försenat: gjort när ingen runda var öppen för föreningen.",
    "amendments.late": (
        "Följande förslag har ändrats efter svaret: {ids}. Ändringen har inte behandlats. Be den "
        "som gjort förslaget att göra ett nytt av den."
    ),
    "amendments.none": "Det finns inga öppna ändringsförslag.",
    "amendments.hidden": (
        "Dessutom {count} förslag som har besvarats eller återtagits: rulebook amendments --all"
    ),
    "amendments.hidden.one": (
        "Dessutom 1 förslag som har besvarats eller återtagits: rulebook amendments --all"
    ),
    "amendments.sections": "gäller: {sections}",
    "impact.short": "Räkna ut vad en ändring kostar och vem den gäller",
    "impact.help": (
        "Räkna ut vad ett ändringsförslag kostar per år och vem det gäller: kostnaderna före och "
        "efter, enligt klass, vem som flyttas, får mer eller mindre. Flera förslag räknas "
        "tillsammans och var för sig. Utan beteckningar jämförs förslaget till regelbok med det "
        "senast beslutade. Siffrorna finns i mappen caseload. Utan --on räknas det för den dag då "
        "hela ändringen gäller."
    ),
    "impact.ids": "Förslagens beteckningar.",
    "impact.all": "Alla öppna förslag.",
    "impact.cases": (
        "Ett material med enskilda fall (CSV eller Parquet) som inte finns i regelboken. Filen "
        "sparas inte."
    ),
    "impact.work": "Visa uträkningen: antal, pris och källa för varje siffra.",
    "impact.sql-columns": "tabellen cases måste ha kolumnerna {names}",
    "impact.sql-judged": (
        "och dessa, som en anställd bedömer; skriv true om bedömningen antas vara uppfylld: {names}"
    ),
    "impact.sql": (
        "Skriv ut frågan som områdets eget datalager kan köra (tabellen cases, en kolumn per "
        "uppgift)."
    ),
    "impact.dialect": "På vilken databas’ språk frågan skrivs ut.",
    "impact.reading": "Läser materialet {path} …",
    "impact.csv": "Skriv ut siffrorna som en tabell (CSV).",
    "impact.format": "Utskriftens format; svg är enbart bilden.",
    "diff.short": "Visa vad som ändras",
    "diff.help": (
        "Visa vad ett förslag ändrar eller hur två versioner skiljer sig från varandra. Versionen "
        "är decided (den senaste beslutade), draft (utkastet), ett datum, ett förslags beteckning, "
        "flera beteckningar förenade med plustecken eller en git-version; ett datum är den "
        "version som då var beslutad. Med --on visas vad som gäller den ena och den andra dagen."
    ),
    "diff.next": "Se de andra förslagen: rulebook amendments",
    "diff.next-own": (
        "Ändra ditt förslag: rulebook propose --to {id}. Skicka det: rulebook submit"
    ),
    "diff.first": "Ett förslag eller den äldre versionen.",
    "diff.second": "Den nyare versionen; annars utkastet.",
    "diff.title": "Ändringar: {before} → {after}",
    "diff.taken-as": "Ändringsförslaget togs med i förslaget i den här formen:",
    "diff.same": "Versionerna är likadana.",
    "diff.none-decided": (
        "Inget organ har ännu beslutat om regelboken, så det finns inget att jämföra utkastet med."
    ),
    "diff.draft-alone": "Ändringar i utkastet",
    "interrupted": "Avbrutet.",
    "interrupted.unsaved": "Avbrutet, ingenting sparades.",
    "diff.not-here": (
        "Texten i förslaget {id} finns inte på den här datorn: förslaget besvarades innan det "
        "hämtades hit. Be välfärdsområdet om texten."
    ),
    "diff.two-versions": (
        "Här jämförs de versioner som hade beslutats till och med dessa dagar. Vad som gäller "
        "dessa dagar visas så här: rulebook diff --on {first} --on {second}"
    ),
    "diff.two-same": "Förslagen är lika på dessa ställen.",
    "diff.two": (
        "Här jämförs två förslag på de ställen som någotdera ändrar: struket är det som gäller "
        "enligt {first}, tillagt det som gäller enligt {second}."
    ),
    "merge.short": "Ta med ändringsförslag i förslaget",
    "merge.help": (
        "Ta med ändringsförslag i förslaget, det vill säga i utkastet. Ingenting sparas om "
        "ändringsförslaget strider mot utkastet eller skulle medföra nya fel i regelboken."
    ),
    "merge.ids": "Ändringsförslagens beteckningar.",
    "merge.part": "Ta med bara den här delen (du kan ange flera).",
    "merge.as-modified": (
        "Ta med ändringsförslaget med en annan ordalydelse: en fil med hela texten i paragrafen "
        "eller kapitlet."
    ),
    "merge.despite": (
        "Ta med ändringsförslaget trots att den här kontrollen hittar ett nytt fel. Det antecknas "
        "i svaret."
    ),
    "merge.commit": "Taget med i förslaget",
    "merge.would": "Ändringsförslagen {ids} kan tas med i förslaget.",
    "merge.would.one": "Ändringsförslaget {ids} kan tas med i förslaget.",
    "merge.done": "Har tagits med i förslaget: {ids}.",
    "merge.clash-next": (
        "Bestäm ordalydelsen och ta med ändringsförslaget i den formen: rulebook merge {id} "
        "--as-modified FIL --because ORSAK. Du kan också låta bli att ta med det: rulebook reject "
        "{id} --because ORSAK"
    ),
    "merge.clash-next-between": (
        "Ta först med ett av dem, till exempel rulebook merge {first} --because ORSAK. Bestäm "
        "sedan ordalydelsen för nästa och ta med det i den formen: rulebook merge {second} "
        "--as-modified FIL --because ORSAK. Du kan också låta bli att ta med ett förslag: rulebook "
        "reject {second} --because ORSAK"
    ),
    "merge.near": (
        "Observera: utkastet hade ändrats på samma ställe som {id} eller bredvid det: {at}."
    ),
    "merge.nothing-saved": "Ingenting sparades.",
    "merge.rest": (
        "De andra delarna av ändringsförslaget {id} har redan fått svar. Nu tas delarna {parts} "
        "med."
    ),
    "merge.rest.one": (
        "De andra delarna av ändringsförslaget {id} har redan fått svar. Nu tas del {parts} med."
    ),
    "merge.despite-idle": (
        "De här kontrollerna fann inget nytt och antecknades därför inte i svaret: {checks}."
    ),
    "merge.despite-idle.one": (
        "Kontrollen {checks} fann inget nytt och antecknades därför inte i svaret."
    ),
    "merge.unreadable": (
        "Filen {path} kunde inte läsas. Ingenting sparades. Rätta filen och ge kommandot på nytt."
    ),
    "merge.new-warnings": "Kontrollerna fann {count} nya anmärkningar i utkastet.",
    "merge.new-warnings.one": "Kontrollerna fann en ny anmärkning i utkastet.",
    "merge.left-behind": (
        "Allt som har skrivits i förslagen {ids} gick inte att läsa. Ingenting sparades, för att "
        "ingenting ska gå förlorat."
    ),
    "merge.left-behind.one": (
        "Allt som har skrivits i förslaget {ids} gick inte att läsa. Ingenting sparades, för att "
        "ingenting ska gå förlorat."
    ),
    "merge.left-behind-next": (
        "Be förslagsställaren rätta texten (rulebook propose --to {id}), eller ta med den med "
        "egna ord (--as-modified FIL). Annat än oläslig text kan lämnas bort: --despite "
        "KONTROLL."
    ),
    "merge.new-errors": (
        "Ändringsförslagen skulle medföra nya fel i regelboken. Ingenting sparades."
    ),
    "merge.new-errors.one": (
        "Ändringsförslaget skulle medföra nya fel i regelboken. Ingenting sparades."
    ),
    "merge.despite-next": (
        "Rätta felen först. Om avsikten är att godkänna ett fel, ange dessutom --despite KONTROLL. "
        "Godkännandet antecknas i svaret."
    ),
    "clash.told": "Följande ändrar samma ställe på olika sätt: {names}.",
    "with.settings-left-out": (
        "Förslaget {id} ändrar också filen rulebook.yaml, som bara koordinatorerna ändrar. Den "
        "ändringen lämnades bort här."
    ),
    "clash.draft": "utkastet",
    "clash.removed": "(struket)",
    "clash.order": (
        "De lägger till eller flyttar något till samma ställe, eller flyttar samma sak till "
        "olika ställen. Ordningen måste väljas."
    ),
    "reject.short": "Ta inte med ett ändringsförslag, med motivering",
    "reject.help": "Lämna ett ändringsförslag utanför förslaget. Svaret med motivering antecknas.",
    "reject.id": "Ändringsförslagets beteckning (du kan ange flera: alla får samma svar).",
    "reject.part": "Lämna bara den här delen utanför (du kan ange flera).",
    "reject.commit": "Inte taget med i förslaget",
    "reject.would": "Ändringsförslagen {id} skulle lämnas utanför förslaget.",
    "reject.done": "Ändringsförslaget {id} togs inte med i förslaget. Svaret har antecknats.",
    "reject.done-parts": (
        "Delarna {parts} av ändringsförslaget {id} togs inte med i förslaget. Svaret har "
        "antecknats."
    ),
    "reject.done-parts.one": (
        "Del {parts} av ändringsförslaget {id} togs inte med i förslaget. Svaret har antecknats."
    ),
    "round.short": "Se en remissrunda, öppna, förläng eller avsluta den",
    "round.help": (
        "Berättar om remissrundan: tider, av vem utlåtande begärs och varför, vad som väntar. "
        "Öppnar "
        "en runda, ger mera tid, avslutar rundan och öppnar nästa. I en terminal frågas den som "
        "bereder ärendet steg för steg vad som ska göras med rundan."
    ),
    "calendar.short": "Gör en kalenderfil av rundans dagar",
    "calendar.help": (
        "Gör en fil (.ics) av rundornas, mötenas, översynernas och löftenas dagar, som kalendrar "
        "läser. När tiderna ändras rättar en ny fil de gamla anteckningarna."
    ),
    "request.short": "Gör en begäran om utlåtande att skicka per e-post",
    "request.help": (
        "Gör handlingarna till en begäran om utlåtande i en mapp: brev, utkastet som Word-fil med "
        "spårning av ändringar, svarsblankett och anvisning. Utan valet --lang görs de på alla "
        "språk som regelboken är autentisk på."
    ),
    "request.round": "Remissrundans id; annars den öppna eller följande rundan.",
    "request.output": "Mappen där handlingarna görs.",
    "request.would": "Skulle göras: {path}",
    "request.done": (
        "Begäran om utlåtande för remissrundan {round} finns i mappen {folder}. Läs brevet innan "
        "ni skickar det."
    ),
    "request.next": "När ett svar kommer: rulebook receive FIL.docx --from AVSÄNDARE",
    "receive.short": "Registrera ett inkommet utlåtande, ange dess punkter och svara",
    "receive.help": (
        "Registrera det som har kommit: Word, PDF, ett skannat papper, e-post eller text, en fil "
        "eller en hel mapp. Originalet bevaras för sig. Av ändringarna i vårt utkast görs ett "
        "ändringsförslag och av blankettens svar kommentarer; annat registreras som ett "
        "utlåtande. Utlåtandets punkter knyts till boken (--point) och besvaras (--answer)."
    ),
    "receive.file": "Filerna som kom, eller en mapp.",
    "receive.from": "Avsändare: föreningens id eller namn, eller ett annat namn.",
    "receive.kind": (
        "Slaget av avsändare: förening, råd, nationalspråksnämnd, kommun, personal, "
        "privatperson eller adress."
    ),
    "kind-word.association": "förening, organisation",
    "kind-word.advisory-body": "råd, påverkansorgan, fullmäktige",
    "kind-word.language-board": "nationalspråksnämnd, nationalspråksnämnden",
    "kind-word.municipality": "kommun, stad",
    "kind-word.staff": "personal, personalen",
    "kind-word.person": "privatperson, person",
    "kind-word.petition": "adress, petition",
    "kind-word.participant": "deltagare i tillställning, deltagare",
    "receive.arrived": "När svaret kom, till exempel 20.1.2027 14.05; annars nu.",
    "receive.diary": "Diarienumret som registratorskontoret gett.",
    "receive.output": "Mottagningsbevisets fil (md, pdf eller docx); annars bredvid filen som kom.",
    "receive.would": "Av filen {file} ({sender}) skulle följande registreras. Ingenting sparades.",
    "receive.done": "{sender}: {file} är registrerad med id {id}.",
    "receive.foreign": (
        "{file} är varken vårt utkast eller vår blankett. Den registreras som ett utlåtande och "
        "texten bevaras. Ange dess punkter: rulebook receive --point {id}"
    ),
    "receive.amendment": "Ändringsförslag {id}, {count} punkter:",
    "receive.amendment.one": "Ändringsförslag {id}, en punkt:",
    "receive.amendment-would": "Ändringsförslag, {count} punkter:",
    "receive.amendment-would.one": "Ändringsförslag, en punkt:",
    "receive.remarks": "Synpunkter: {count}.",
    "receive.answers": "Svar på frågor: {count}.",
    "receive.unplaced": (
        "Dessa kunde inte hänföras till någon punkt och registreras för hela utkastet:"
    ),
    "receive.findings": "Kontrollen anmärker på ändringsförslaget. Det är ändå registrerat.",
    "receive.already": (
        "Denna fil är redan registrerad med id {id} ({arrived}). Ingenting ändrades."
    ),
    "receive.next": "Se förslagen: rulebook amendments",
    "templates.short": "Visa och kopiera papperens mallar",
    "templates.help": (
        "Visa vilka av papperens mallar som regelboken kan ersätta med egna och vilka den "
        "har ersatt."
    ),
    "templates.next": "Kopiera en mall för att ändra den: rulebook templates --copy letterhead.typ",
    "templates.copy": "Kopiera den här mallen till regelbokens mapp templates/.",
    "memo.short": "Skriv ut sammandraget av utlåtandena",
    "memo.help": (
        "Gör upp ett sammandrag av utlåtandena: vem som sade vad, vad som föreslogs och vad som "
        "svarades."
    ),
    "memo.next": "Se vad som väntar på svar: rulebook round",
    "memo.round": "Remissrundans beteckning; annars den pågående eller senaste rundan.",
    "memo.open": "Bara de förslag som väntar på svar.",
    "memo.from": "Bara förslag och kommentarer från denna remissinstans eller förening.",
    "memo.section": "Bara denna paragraf eller detta kapitel (beteckning eller nummer).",
    "paper.short": "Skriv ut andra handlingar: parallelltexter, arvodestabell …",
    "paper.help": (
        "Gör upp en handling av slaget SLAG. Utan slag räknas slagen upp. Handlingen visas på "
        "skärmen, eller skrivs till en fil med väljaren --output."
    ),
    "paper.kind": "Slag av papper; utan det visas en förteckning.",
    "paper.names": "Vad handlingen görs av: beteckning på förslag, paragraf eller version.",
    "paper.section": "Bara denna paragraf eller detta kapitel (beteckning eller nummer).",
    "paper.internal": "Ta med även det som inte är offentligt i arkivet.",
    "paper.kinds": "Handlingar som kan skrivas ut:",
    "paper.next-kind": (
        "Skriv ut en handling, till exempel: rulebook paper parallel --output text.pdf"
    ),
    "paper.next": "Skicka filen, skriv ut den eller bifoga den till ärendets handlingar.",
    "paper.next-save": "Spara handlingen i en fil genom att lägga till: --output {kind}.pdf",
    "paper.base-draft": "utkastet (version {commit})",
    "version.began": "utkastet i sin ursprungliga form",
    "salon.short": "Förbered en Salong och för in anteckningarna",
    "salon.on": (
        "Salongens dag. Med --tasks den dag då det bedöms vad som är försenat; med "
        "--done den dag då uppgiften gjordes."
    ),
    "salon.help": (
        "Gör paketet för en Salong: inbjudan, program, bildspel, ett blad för varje öppen "
        "fråga, kort och en mall för anteckningarna. Efter kvällen för --minutes in "
        "anteckningarna: det sagda blir kommentarer och löften uppgifter. --tasks visar "
        "uppgifterna, och --done märker en uppgift som gjord. Handledning: docs/salong.md."
    ),
    "publish.short": "Publicera regelboken och sammandraget",
    "publish.help": (
        "Skriver regelboken och sammandraget av utlåtandena på alla regelbokens språk (HTML, PDF, "
        "Word) i en mapp: den senast beslutade versionen eller med --draft utkastet, som märks "
        "UTKAST. Ingenting som inte är offentligt kommer med."
    ),
    "decide.short": "Anteckna ett organs beslut",
    "decide.help": (
        "Anteckna ett organs beslut. Den godkända regelboken märks som beslutad version, som "
        "kommandona read och diff därefter använder."
    ),
    "decide.id": "Beslutets beteckning, till exempel 2027-1; annars nästa lediga.",
    "decide.from": "En fil med hela beslutet (YAML).",
    "decide.body": "Organets namn.",
    "decide.meeting": "Sammanträdesdag; annars i dag.",
    "decide.section": "Paragraf i protokollet.",
    "decide.diary": "Diarienummer.",
    "decide.kind": (
        "Typ av organ: välfärdsområdesfullmäktige, välfärdsområdesstyrelse, nämnd eller "
        "tjänsteinnehavare. Behövs bara när namnet inte visar det. Också filernas ord council, "
        "executive, board och official duger."
    ),
    "decide.outcome": (
        "Beslut: godkändes (approved), godkändes med ändringar (approved-changed), "
        "återremitterades (returned), bordlades (tabled) eller förkastades (rejected). Annars: "
        "godkändes."
    ),
    "body-name.council": "Välfärdsområdesfullmäktige",
    "body-name.executive": "Välfärdsområdesstyrelsen",
    "body-word.council": "välfärdsområdesfullmäktige, fullmäktige",
    "body-word.executive": "välfärdsområdesstyrelse, välfärdsområdesstyrelsen, styrelse, styrelsen",
    "body-word.board": "nämnd, nämnden, sektion",
    "body-word.official": "tjänsteinnehavare, tjänsteinnehavaren",
    "body-ending.council": "fullmäktige",
    "body-ending.executive": "styrelse, styrelsen",
    "body-ending.board": "nämnd, nämnden, sektion, sektionen",
    "body-ending.official": (
        "direktör, direktören, chef, chefen, tjänsteinnehavare, tjänsteinnehavaren"
    ),
    "outcome-word.approved": "godkändes, godkänt, godkänd",
    "outcome-word.approved-changed": (
        "godkändes med ändringar, godkänt med ändringar, godkänd med ändringar"
    ),
    "outcome-word.returned": "återremitterades, återremitterat, återremitterad, återremiss",
    "outcome-word.tabled": "bordlades, bordlagt, bordlagd",
    "outcome-word.rejected": "förkastades, förkastat, förkastad, avslogs, avslaget",
    "decide.future": (
        "Observera: sammanträdet {day} har ännu inte hållits. Anteckna beslutet när det har "
        "fattats."
    ),
    "decide.round-open": (
        "Observera: på sammanträdesdagen {day} är remissrundan {id} öppen (till {closes}), så alla "
        "utlåtanden har inte hunnit till dem som beslutar."
    ),
    "decide.round-endless": (
        "Observera: på sammanträdesdagen {day} är remissrundan {id} öppen, och den saknar sluttid."
    ),
    "decide.agree": "Ska beslutet antecknas ändå?",
    "decide.left": "Beslutet antecknades inte.",
    "decide.still-draft": (
        "Förslaget godkändes inte och är alltså fortfarande ett utkast. Ingen beslutad version "
        "märktes."
    ),
    "decision.unread": (
        "Allt i beslutets fil {path} kan inte läsas (rad {line}). Rätta filen och spara den med "
        "kommandot git commit --all."
    ),
    "decide.commit": "Beslut",
    "decide.would": "Beslutet {id} skulle antecknas.",
    "decide.done": "Beslutet {id} har antecknats.",
    "decide.errors": (
        "Det finns fel i regelboken, och därför antecknades den inte som godkänd. Ingenting "
        "sparades."
    ),
    "decide.errors-next": (
        "Rätta felen i utkastet eller godta en anmärkning med en motivering i filen rulebook.yaml "
        "under waivers, och ge kommandot på nytt."
    ),
    "answers.unsent": (
        "Detta står ännu bara i din egen kopia. Skicka det till den gemensamma regelboken: "
        "rulebook submit"
    ),
    "answers.next": (
        "Läs utkastet: rulebook read --draft. Se öppna ändringsförslag: rulebook amendments"
    ),
    "amendments.next": "Se vad ett ändringsförslag ändrar: rulebook diff ID",
    "amendments.next-none": "Föreslå en ändring: rulebook propose",
    "check.next": "Vad en kontroll betyder: rulebook explain KONTROLL",
    "submit.next-coordinator": "Se öppna ändringsförslag: rulebook amendments",
    "decide.tagged": "Den beslutade versionen är {tag}.",
    "tour.begin": "Rundtur. Allt är påhittat och görs i den här mappen:",
    "tour.end": "Rundturen är klar. Öppna de här dokumenten:",
    "tour.broke": "Rundturen avbröts: det senaste kommandot slutade med koden {code}.",
    "tour.init": "Välfärdsområdet börjar på en regelbok utifrån en färdig modell.",
    "tour.identity": "Koordinatorn presenterar sig.",
    "tour.read": "Vem som helst kan läsa regelboken, här paragrafen om arvoden.",
    "tour.check": "Programmet kontrollerar att regelboken är hel och följer lagen.",
    "tour.join": (
        "En närståendevårdarförening hämtar en egen kopia och berättar vem som använder den."
    ),
    "tour.propose": (
        "Föreningen föreslår att arvodet i klasserna L2, A2 och II höjs, och texterna följer med."
    ),
    "tour.diff": "Alla ser vad förslaget ändrar.",
    "tour.low": "Föreningen prövar ett förslag där arvodet i klass I skulle sjunka.",
    "tour.check-low": "Kontrollen märker att arvodet skulle underskrida lagens minimibelopp.",
    "tour.join-nvf": "En annan förening kommer med.",
    "tour.propose-nvf": (
        "Den föreslår på svenska att ledigheten kan sparas till utgången av mars. Ett språk räcker."
    ),
    "tour.submit": "Föreningen skickar sina förslag till välfärdsområdet.",
    "tour.submit-nvf": "Den andra föreningen gör likadant.",
    "tour.amendments": "Koordinatorn ser vad som har föreslagits.",
    "tour.merge": "Koordinatorn tar med ett ändringsförslag i förslaget och motiverar det.",
    "tour.reject": "Ett lagstridigt ändringsförslag tas inte med, och också det motiveras.",
    "tour.memo-pdf": "Sammandraget av utlåtandena skrivs ut.",
    "tour.memo-docx": "Detsamma som Word-fil, där ändringarna syns som spårade ändringar.",
    "tour.memo-html": "Detsamma för läsning i webbläsaren.",
    "tour.statement-pdf": "Föreningen skriver ut sitt utlåtande för underskrift.",
    "tour.statement-docx": "Detsamma som Word-fil.",
    "tour.statement-html": "Detsamma för läsning i webbläsaren.",
    "tour.decide": "Nämnden beslutar, och den beslutade versionen märks ut.",
    "tour.update": "Föreningen hämtar den beslutade versionen.",
    "tour.status": "Och ser vad som hände med dess förslag.",
    "tour.title-fee": "Arvodet i klasserna L2, A2 och II till 820 euro",
    "tour.reason-fee": "Vården binder allt mer, men arvodet har blivit efter.",
    "tour.title-low": "Arvodet i klass I till 500 euro",
    "tour.reason-low": "Besparingen skulle användas för rekreationsledighet.",
    "tour.reason-taken": (
        "Arvodet motsvarar bättre hur bindande vården är, och anslaget räcker till."
    ),
    "tour.reason-rejected": (
        "Arvodet skulle underskrida minimibeloppet enligt lagen om stöd för närståendevård."
    ),
    "tour.board": "Social- och hälsovårdsnämnden",
    "ask.empty": ("Skriv något: den här uppgiften behövs."),
    "ask.amount": ("Detta är inget eurobelopp. Skriv till exempel 820,00."),
    "propose.kept-declined": (
        "Inget förslag gjordes. Texten du skrev finns kvar: {path}\nDu kan fortsätta med kommandot:"
    ),
    "merge.own-copy": (
        "Obs: du företräder föreningen {id}. Detta ändrar bara din egen kopia av utkastet; "
        "välfärdsområdets utkast ändras bara av koordinatorn."
    ),
    "status.you": ("Ditt namn är {name}."),
    "decide.despite": ("Anteckna fast den här kontrollen hittar ett fel (kan anges flera gånger)."),
    "amendments.answer": ("Svar: {because}"),
    "amendments.reason": "Orsak: {because}",
    "version.decided-by": ("{body}, {day}, beslutad version {id}"),
    "version.decided-by-section": ("{body}, {day}, {section} §, beslutad version {id}"),
    "amendment.answers": ("Svar: {outcome}. {because} ({by} {on})"),
    "merge.undo": "Upphäv det senaste svaret på det här förslaget: det är öppet igen.",
    "status.undone": "upphävt",
    "undo.commit": "Svaret upphävt",
    "undo.would": "Svaret skulle upphävas: {ids}.",
    "undo.done": (
        "Borttaget ur utkastet: {ids}. Förslaget {id} är öppet igen. Det tidigare svaret och "
        "upphävandet är antecknade."
    ),
    "undo.done-rejected": (
        "Svaret upphävdes: {ids}. Förslaget {id} är öppet igen. Det tidigare svaret och "
        "upphävandet är antecknade."
    ),
    "undo.clash": (
        "Förslaget {id} kan inte tas ur utkastet för sig: samma ställe har ändrats efteråt."
    ),
    "undo.errors": (
        "Förslaget {id} kan inte tas ur utkastet för sig: utkastet skulle få fel, eftersom annat "
        "vilar på det."
    ),
    "undo.changed-by": "{place}: ändrat genom förslaget {id} ({title})",
    "undo.changed": "{place}: ändrat direkt i utkastet",
    "undo.next": (
        "Upphäv först det senare: rulebook merge --undo {id}. Eller föreslå en ändring som "
        "återställer stället."
    ),
    "undo.next-by-hand": "Föreslå en ändring som återställer stället: rulebook propose",
    "undo.despite": "Om avsikten är att godkänna felet, ange dessutom --despite KONTROLL.",
    "undo.stays": "Kvar i utkastet blir {at}, eftersom också {ids} föreslår samma sak.",
    "merge.order-matters": (
        "Förslagen {first} och {second} ger olika resultat beroende på vilket som tas med först."
    ),
    "merge.order-matters-next": (
        "Ta först med det som ska komma först, till exempel rulebook merge {first} --because "
        "ORSAK, och sedan det andra: {command} --because ORSAK."
    ),
    "merge.order-matters-see": "Se förslagen sida vid sida: rulebook diff {first} {second}",
    "merge.emptied": (
        "I utkastet finns nu allt som förslaget {id} föreslår. Om det ska antecknas som ersatt: "
        'rulebook reject {id} --obsoleted-by {by} --because "…"'
    ),
    "merge.base-waits": "Förslaget {id} har gjorts till förslaget {base}, som inte har tagits med.",
    "merge.base-waits-next": (
        "Ta med båda: rulebook merge {base} {id}. Eller svara först på förslaget {base}; därefter "
        "syns det om {id} passar in i utkastet."
    ),
    "merge.needs": (
        "Delarna {parts} av förslaget {id} behöver också delarna {needs}: utan dem skulle "
        "regelboken få fel."
    ),
    "merge.needs.one": (
        "Del {parts} av förslaget {id} behöver också del {needs}: utan den skulle regelboken få "
        "fel."
    ),
    "merge.needs-rejected": (
        "Delarna {parts} togs inte med tidigare. Tar du med dem nu ersätter det nya svaret det "
        "tidigare."
    ),
    "merge.needs-rejected.one": (
        "Del {parts} togs inte med tidigare. Tar du med den nu ersätter det nya svaret det "
        "tidigare."
    ),
    "merge.needs-next": "Ta med dem tillsammans: {command} --because ORSAK",
    "reject.obsoleted-by": (
        "Anteckna förslaget som ersatt: det här andra förslaget kom i dess ställe."
    ),
    "reject.done-obsolete": (
        "Förslaget {id} har antecknats som ersatt: {other} kom i dess ställe. Svaret har "
        "antecknats."
    ),
    "diff.obsoleted-by": "I stället kom förslaget {id}.",
    "reject.would.one": "Ändringsförslaget {id} skulle lämnas utanför förslaget.",
    "diff.needs": "Del {part} behöver delarna {needs}: utan dem skulle regelboken få fel.",
    "diff.needs.one": "Del {part} behöver del {needs}: utan den skulle regelboken få fel.",
    "propose.base": (
        "Vad förslaget görs till: draft (utkastet), decided (den senast beslutade versionen) eller "
        "ett annat förslags beteckning."
    ),
    "amends.open": (
        "Det här är gjort till förslaget {id} och kan tas med bara tillsammans med det eller efter "
        "det."
    ),
    "amends.taken": "Det här är gjort till förslaget {id}: {status}.",
    "amends.ended": (
        "Det här är gjort till förslaget {id}, men det finns inte i utkastet: {status}."
    ),
    "amends.unknown": "Det här är gjort till förslaget {id}, som inte finns på den här datorn.",
    "base.current.of": "Förslaget {id} är på det här stället som det var när det här gjordes.",
    "base.clean.of": (
        "Förslaget {id} har ändrats på andra ställen. Det här passar fortfarande ihop med det."
    ),
    "base.near.of": (
        "Förslaget {id} har ändrats på samma ställe. Det här passar fortfarande ihop med det."
    ),
    "base.clash.of": (
        "Förslaget {id} har ändrats så att det här strider mot det. Texten finns kvar."
    ),
    "base.gone.of": (
        "Ur förslaget {id} har strukits det ställe som det här ändrar. Texten finns kvar."
    ),
    "propose.rebase": (
        "Passa in ditt eget förslag i utkastet som det nu är. Din tidigare text finns kvar."
    ),
    "rebase.current": "Förslaget {id} passar in i utkastet som det är. Ingenting behöver göras.",
    "rebase.empty": (
        "I utkastet finns redan allt som förslaget {id} föreslår. Ingenting sparades. Du kan "
        "återta förslaget: rulebook withdraw {id}"
    ),
    "rebase.done": "Förslaget {id} har passats in i utkastet.",
    "rebase.kept": (
        "Din tidigare text finns kvar. Du ser den med kommandot: rulebook diff {old} {new}"
    ),
    "rebase.left": "Förslaget {id} ändrades inte.",
    "rebase.send": "Förslaget har redan skickats. Skicka ändringen: rulebook submit",
    "rebase.next": (
        "Bestäm hur ställena ska lyda. I ett terminalfönster frågar kommandot rulebook propose "
        "--rebase {id} om ett ställe i taget. Du kan också ange värdena (--set ADRESS=VÄRDE) eller "
        "hela texten (--from FIL)."
    ),
    "rebase.place": "Ställe {number}/{count}: {place}",
    "rebase.mine": "Ditt förslag: {words}",
    "rebase.theirs": "I utkastet nu: {words}",
    "rebase.their-reason": "Ur förslaget {id}, {title}: {reason}",
    "rebase.ask": "Vad föreslår du på det här stället?",
    "rebase.take-mine": "Jag behåller mitt eget förslag",
    "rebase.take-theirs": "Jag låter stället stå som i utkastet",
    "rebase.write": "Jag skriver nytt",
    "rebase.new-words": "Skriv hur stället ska lyda:",
    "version.decided-with": "den beslutade versionen {id} med {ids}",
    "version.more-with": "{name}, med tillägg av {ids}",
    "version.inside": "De här finns redan i utkastet: {ids}.",
    "version.inside.one": "Det här finns redan i utkastet: {ids}.",
    "amendments.undone": "Svaret upphävt: {because}",
    "amendments.joint": "Föreslås tillsammans med: {because}",
    "amendments.joint-awaited": "Ombedda att föreslå tillsammans, inte bekräftat ännu: {because}",
    "amendments.supporters": "Understöds av: {because}",
    "amendments.amends": "Gjort på förslaget: {because}",
    "amendments.parts": "Delar: {because}",
    "amendments.needs": "Delar som behöver andra (inom parentes): {because}",
    "amendments.settle-near": (
        "Den som gjort förslaget kan se över stället: rulebook propose --rebase {because}"
    ),
    "amendments.settle-clash": (
        "Den som gjort förslaget kan anpassa det till utkastet: rulebook propose --rebase {because}"
    ),
    "amendments.settle-gone": (
        "Den som gjort förslaget kan föreslå stället på nytt eller återta förslaget: rulebook "
        "propose --rebase {because}"
    ),
    "propose.whole": (
        "Filens text ersätter hela paragrafen eller kapitlet: den visas som ny text och tas med "
        "eller lämnas som helhet."
    ),
    "propose.renumber": (
        "Paragrafens nya nummer, till exempel 5 a. Det gamla numret sparas (f.d. 4 §), och numren "
        "i hänvisningarna ändras samtidigt. Flera på en gång: --renumber fees=3 --renumber leave=2."
    ),
    "propose.move-after": (
        "Flytta paragrafen eller kapitlet efter det här; det får ett ledigt nummer."
    ),
}
