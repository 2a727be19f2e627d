"""Fel när versioner sparas och vid fjärrförbindelser, på svenska."""

GIT = {
    "no-repository": (
        "Det finns ingen regelbok i mappen {folder}. Gå till regelbokens mapp, ange mappen med "
        "--book eller hämta en egen kopia av den gemensamma regelboken: rulebook join ADRESS "
        "MAPP."
    ),
    "no-git-here": (
        "I mappen {folder} finns regelbokens filer men inte deras versioner: mappen är inget "
        "Git-arkiv. Granska kan du även där: rulebook check. För annat behöver du en kopia av den "
        "gemensamma regelboken: rulebook join ADRESS MAPP."
    ),
    "git-missing": (
        "Programmet Git, som behövs för att spara regelboken, saknas på den här datorn. "
        "Installera det från https://git-scm.com och försök sedan på nytt."
    ),
    "git-too-old": (
        "Programmet Git på den här datorn är för gammalt (version {version}). "
        "Installera version 2.30 eller nyare från https://git-scm.com och försök på nytt."
    ),
    "git-failed": (
        "Regelboken kunde inte läsas eller sparas. Försök på nytt, och om samma sak upprepas, "
        "skicka detta meddelande till regelbokens koordinator. Meddelande från Git: {reason}"
    ),
    "no-such-version": (
        "Regelboken har ingen version {name}. Kontrollera namnet med kommandot rulebook status."
    ),
    "name-refused": (
        "Namnet {name} kan inte användas. Använd bokstäverna A–Z, siffror och bindestreck, och "
        "börja med en bokstav eller siffra."
    ),
    "path-refused": (
        "Filnamnet {path} kan inte användas i regelboken. Ge filen ett namn med bara bokstäver, "
        "siffror, punkter och bindestreck."
    ),
    "address-refused": (
        "Adressen {address} kan inte användas. Ange en adress till regelboken som börjar med "
        "https:// eller ssh://, eller sökvägen till en delad mapp."
    ),
    "folder-is-file": "{path} är en fil, ingen mapp. Ange namnet på en ny eller tom mapp.",
    "folder-not-empty": (
        "Det finns redan filer i mappen {folder}. Ange namnet på en ny eller tom mapp."
    ),
    "clone-failed": (
        "Regelboken kunde inte hämtas från adressen {address}. Kontrollera adressen, "
        "nätförbindelsen och din läsrätt och försök på nytt. Meddelande från Git: {reason}"
    ),
    "remote-failed": (
        "Förbindelsen till {address} lyckades inte, men ditt arbete är i tryggt förvar på den här "
        "datorn. Kontrollera nätförbindelsen och dina rättigheter och försök på nytt. "
        "Meddelande från Git: {reason}"
    ),
    "ref-moved": (
        "Någon annan sparade på samma ställe samtidigt, och därför har inget ännu sparats. "
        "Ge samma kommando på nytt."
    ),
    "left-lock": (
        "En tidigare sparning har avbrutits och lämnat filen {path} efter sig. Kontrollera att "
        "programmet inte körs någon annanstans, ta bort filen och ge kommandot på nytt. Inget "
        "har gått förlorat."
    ),
}
