"""The words of comments and support, in Swedish."""

COMMENTS = {
    "option.place": (
        "Vad det gäller: ett kapitel eller en paragraf (beteckning eller nummer), ett moment "
        "(leave.days eller 3.1), en rad, ett förslag (misol-3) eller en del av det (misol-3.2). "
        "Utan uppgift: hela regelboken."
    ),
    "option.stance": (
        "Er ställning: tillstyrker (supports), tillstyrker med ändringar (with-changes), avstyrker "
        "(opposes) eller tar inte ställning (neutral)."
    ),
    "option.text": "Det du vill säga, på det språk som du använder programmet på.",
    "option.text-fi": "Samma sak på finska.",
    "option.text-sv": "Samma sak på svenska.",
    "option.text-en": "Samma sak på engelska.",
    "option.from": "Läs texten ur en fil (- är standardinmatningen).",
    "option.theme": "Ämnet i ett ord eller två, till exempel ledighet eller arvoden.",
    "option.answers": "Den fråga i remissen som du svarar på, till exempel q1.",
    "option.quote": "De ord i regelboken som du talar om. Kommentaren följer dem.",
    "option.private": (
        "En anteckning för dig själv. Den stannar på den här datorn och skickas ingenstans."
    ),
    "option.list": "Lista kommentarerna: var deras ord står nu och vad som har svarats.",
    "option.retract": "Återta din egen kommentar (--because). Den finns kvar bland handlingarna.",
    "option.answer": "Svara på en kommentar (--taken, --because). Kan anges flera gånger.",
    "option.taken": "Hur kommentaren beaktas: yes (helt), partly (delvis) eller no (inte).",
    "option.read-comments": "Visa efter varje kapitel eller paragraf vad som har sagts om det.",
    "option.support-id": "Beteckningen på den andra föreningens förslag.",
    "option.support-reason": "Varför ni understöder förslaget.",
    "option.support-withdraw": "Återta understödet. Båda finns kvar bland handlingarna.",
    "agree": "Ska kommentaren sparas?",
    "empty": "Skriv något: det behövs.",
    "dry-run": "Ingenting sparades (--dry-run).",
    "done": "Kommentaren {id} har sparats på den här datorn.",
    "next": "Se den: rulebook comment --list. Skicka den till välfärdsområdet: rulebook submit",
    "next-alone": "Se kommentarerna: rulebook comment --list",
    "kept-private": "Anteckningen finns bara på den här datorn. Den skickas aldrig.",
    "left": "Kommentaren sparades inte. Din text finns i filen {path}. Fortsätt med kommandot:",
    "late-said": (
        "Remissen är inte öppen för er nu. Kommentaren tas emot och antecknas som försenad."
    ),
    "ask.place": "Vad vill du säga något om?",
    "ask.which": "Vilket av dem?",
    "ask.question": "Fråga: {text}",
    "ask.amendment": "Ett förslag …",
    "ask.whole-section": "Hela kapitlet eller paragrafen",
    "ask.stance": "Vilken är er ställning?",
    "ask.no-stance": "Jag säger inte",
    "ask.text": "Skriv din kommentar:",
    "beside": "Kommentarer",
    "whole-book": "hela regelboken",
    "question": "Svar på frågan {id}",
    "supports-it": "Understöder förslaget",
    "takes-back": "Återtar kommentaren {id}",
    "taken-back": "återtagen",
    "late": "försenad",
    "unsent": "inte skickad ännu",
    "own-note": "en anteckning för dig själv, skickas aldrig",
    "answer": "Svar: {taken}. {because}",
    "none": "Det finns inga kommentarer.",
    "tally": "{count} kommentarer. Orden har ändrats: {changed}. Orden är borta: {lost}.",
    "anchor.changed": "Orden har ändrats. Tidigare: ”{old}”. Nu: ”{new}”.",
    "anchor.changed-place": "Texten har ändrats sedan dess.",
    "anchor.moved": "Orden ”{old}” står nu på ett annat ställe: {place}.",
    "anchor.lost": "Orden finns inte längre: ”{old}”.",
    "anchor.lost-place": "Stället finns inte längre.",
    "retracted": "Kommentaren {id} har återtagits. Den finns kvar bland handlingarna.",
    "would-take-back": "Kommentaren {id} skulle återtas.",
    "note-removed": "Anteckningen {id} har tagits bort.",
    "answered": "Besvarad: {id} ({taken})",
    "would-answer": "Skulle besvaras: {id} ({taken})",
    "next-answered": "Svaret finns i sammandraget av utlåtanden: rulebook memo",
    "taken-word.yes": "ja",
    "taken-word.partly": "delvis",
    "taken-word.no": "nej",
    "supported": "Ert understöd för förslaget {id} har sparats. Skicka det: rulebook submit",
    "joined": "Ni är nu med och föreslår {id}. Skicka uppgiften: rulebook submit",
    "unsupported": (
        "Ert understöd för förslaget {id} har återtagits. Skicka uppgiften: rulebook submit"
    ),
    "would-support": "Förslaget {id} skulle understödas.",
    "would-unsupport": "Understödet för förslaget {id} skulle återtas.",
    "parcel": "kommentarer ({who}): {count}",
    "parcel.one": "kommentarer ({who}): 1",
    "renumbered": "Numret {old} var redan i bruk. Din kommentar är nu {new}.",
    "status.said": "Era kommentarer: {count}.",
    "status.unsent": "Inte skickade ännu: {ids}.",
    "status.answers": "Vad som blev av det ni sade:",
    "status.answer": "{id}: {taken}. {because}",
    "news.answer": "Er kommentar {id} har besvarats: {taken}. {because}",
    "news.comments": "Nya kommentarer: {count} ({names})",
    "joint-unknown": "Regelboken känner ingen förening {name}. Den känner dessa: {known}.",
    "joint-itself": "En förening kan inte vara sin egen partner. Ange en annan.",
    "comment-text-missing": (
        "En kommentar måste ha en text. Skriv den: --text TEXT eller --from FIL. I en terminal "
        "frågar kommandot rulebook comment."
    ),
    "comment-too-long": "En kommentar får ha högst {most} tecken. Nu är de {length}.",
    "comment-text-twice": "Ange texten på varje språk en gång: --text, --text-sv eller --from.",
    "comment-not-text": "Filen {path} är inte ren text (UTF-8). Spara den som sådan.",
    "theme-too-long": "Ett ämne är ett ord eller två, högst {most} tecken. Nu är de {length}.",
    "no-questions": "Remissen har inga frågor. Lämna bort --answers.",
    "no-such-question": "Remissen har ingen fråga {id}. Dess frågor är: {known}.",
    "quote-too-long": "Ett citat får ha högst {most} tecken. Nu är de {length}.",
    "quote-not-there": (
        "Orden ”{quote}” står inte där ({place}). Kopiera dem från det som kommandot rulebook "
        "read visar."
    ),
    "quote-elsewhere-too": (
        "Orden ”{quote}” står på flera ställen: {places}. Ange det som du menar."
    ),
    "quote-no-prose": (
        "Man kan bara citera ur texter. Lämna bort --quote eller ange ett moment i stället för "
        "{place}."
    ),
    "no-such-comment": (
        "Det finns ingen kommentar {id}. Lista kommentarerna: rulebook comment --list"
    ),
    "two-comments": (
        "Två kommentarer heter {id}: den ena har inte skickats ännu. Skicka den först, så får den "
        "ett eget nummer: rulebook submit"
    ),
    "comment-taken-back": "Kommentaren {id} har återtagits.",
    "comment-not-yours": (
        "Kommentaren {id} är inte er utan skrevs av {owner}. Du kan återta bara din egen."
    ),
    "retract-because-missing": "Säg varför du återtar kommentaren {id}: --because TEXT",
    "not-taken": "Säg om kommentaren beaktades: --taken med något av orden {known}.",
    "comment-one-way": (
        "Gör en sak i sänder: skriv en kommentar, --list, --retract BETECKNING eller --answer "
        "BETECKNING."
    ),
    "comment-taken-alone": "--taken hör till ett svar. Ange kommentaren: --answer BETECKNING",
    "comment-because-alone": (
        "--because hör till --answer och --retract. Kommentarens ord anges med --text."
    ),
    "comment-json-alone": "--json hör till --list.",
    "support-own": "Förslaget {id} är ert eget. Andra kan understöda det.",
    "support-already": "Ni understöder redan förslaget {id}.",
    "support-answered": "Förslaget {id} är inte längre öppet och kan därför inte understödas.",
    "support-none": "Ni har inte understött förslaget {id}.",
}
