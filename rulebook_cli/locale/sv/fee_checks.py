"""Orden för kontrollerna av vårdarvoden, på svenska."""

# Long because: every sentence of the fee checks stands beside its remedy.

FEE_CHECKS = {
    "fee-missing": (
        "Varje arvodesklass måste ha ett vårdarvode, men för klass {tier} finns ingen arvodesrad."
    ),
    "fee-missing.remedy": (
        "Lägg till en rad för klass {tier} i arvodestabellen, eller ange med pays_as vilken klass "
        "arvode som betalas i den."
    ),
    "fee-period-gap": (
        "Vårdarvodet måste gälla varje dag, men {tiers:i klass|i klasserna} saknas arvode för "
        "tiden {gap_from}–{gap_to}: en rad slutar {end} och nästa börjar {next}."
    ),
    "fee-period-gap.remedy": (
        "Ta bort radens sista dag, så gäller arvodet tills nästa rad börjar, eller lägg till en "
        "rad för den tid som saknas."
    ),
    "fee-period-gap.day": (
        "Vårdarvodet måste gälla varje dag, men {tiers:i klass|i klasserna} saknas arvode för "
        "{gap_from}: en rad slutar {end} och nästa börjar {next}."
    ),
    "fee-period-gap.day.remedy": (
        "Ta bort radens sista dag, så gäller arvodet tills nästa rad börjar, eller lägg till en "
        "rad för den dag som saknas."
    ),
    "fee-period-gap.last": (
        "Vårdarvodet måste gälla lika länge som klassen, men den sista arvodesraden {tiers:i "
        "klass|i klasserna} slutar {end} och ingen ny följer."
    ),
    "fee-period-gap.last.remedy": (
        "Lägg till en rad som börjar följande dag, ta bort radens sista dag eller ta bort klassen, "
        "om den har slopats."
    ),
    "fee-period-gap.reversed": (
        "Radens sista dag måste vara samma dag som den första eller senare, men raden för "
        "{tiers:klass|klasserna} börjar {start} och slutar {end}."
    ),
    "fee-period-gap.reversed.remedy": "Rätta radens första eller sista dag.",
    "fee-period-overlap": (
        "En klass får ha bara ett vårdarvode per dag, men {tiers:i klass|i klasserna} gäller "
        "den tidigare raden (rad {other_line} i filen {other_file}) ännu {end}, när den nya har"
        " börjat {start}."
    ),
    "fee-period-overlap.remedy": (
        "Ange {should_end} som den tidigare radens sista dag, eller lämna bort den sista dagen."
    ),
    "fee-period-overlap.price": (
        "Av samma belopp får det finnas bara ett på en dag, men den tidigare raden (rad "
        "{other_line} i {other_file}) gäller ännu {end}, när den här börjar {start}."
    ),
    "fee-period-overlap.price.remedy": (
        "Ange {should_end} som den tidigare radens sista dag, eller lämna bort den sista dagen."
    ),
    "fee-period-overlap.same-day": (
        "En klass får ha bara ett vårdarvode per dag, men {tiers:i klass|i klasserna} börjar "
        "två rader {start}. Den andra är rad {other_line} i filen {other_file}."
    ),
    "fee-period-overlap.same-day.remedy": (
        "Ta bort den ena raden, eller rätta den dag då den börjar."
    ),
    "fee-below-minimum": (
        "Vårdarvodet måste år {year} vara minst {minimum} i månaden ({section}), men {tiers:i "
        "klass|i klasserna} är det {amount} från och med {start}. Källa för minimiarvodet: "
        "{source}."
    ),
    "fee-below-minimum.remedy": (
        "Höj arvodet till minst {minimum}, eller bind det till lagens minimiarvode (amount: "
        "statutory-minimum)."
    ),
    "fee-below-minimum.light": (
        "Vårdarvodet måste år {year} vara minst {minimum} i månaden, om inte vården är mindre "
        "bindande än lagen förutsätter och vårdbehovet ringa eller närståendevårdaren själv av "
        "särskilda skäl begär ett lägre arvode ({section}). {tiers:I klass|I klasserna} är "
        "arvodet {amount} från och med {start}, men ingen grund har angetts. Källa för "
        "minimiarvodet: {source}."
    ),
    "fee-below-minimum.light.remedy": (
        "Ange grunden för klassen (ground: [less-binding, slight-need] eller ground: "
        "carer-special-reason), om klassen förutsätter den. Höj annars arvodet till minst "
        "{minimum}."
    ),
    "fee-below-minimum.unverified": (
        "Vårdarvodet måste år {year} vara minst lika stort som lagens minimiarvode ({section})."
        " {tiers:I klass|I klasserna} är det {amount} från och med {start}, och minimiarvodet "
        "är {minimum}. Minimiarvodets belopp har inte bekräftats. Dess källa: {source}."
    ),
    "fee-below-minimum.unverified.remedy": (
        "Kontrollera minimiarvodet för år {year} och höj arvodet vid behov. Ett bekräftat belopp "
        "kan anges i filen rulebook.yaml under statute_years."
    ),
    "fee-below-minimum.year-unknown": (
        "Vårdarvodet måste vara minst lika stort som lagens minimiarvode ({section}). {tiers:I "
        "klass|I klasserna} är det {amount} från och med {start}. Minimiarvodet för det året är"
        " inte känt, och arvodet är lägre än det senast kända, {minimum} (år {year}). Källa: "
        "{source}."
    ),
    "fee-below-minimum.year-unknown.remedy": (
        "Höj arvodet till minst {minimum}. Ange det nya årets minimiarvode i filen rulebook.yaml "
        "under statute_years när det har publicerats."
    ),
    "fee-below-minimum.year-unknown-unverified": (
        "Vårdarvodet måste vara minst lika stort som lagens minimiarvode ({section}). {tiers:I "
        "klass|I klasserna} är det {amount} från och med {start}. Minimiarvodet för det året är"
        " inte känt, och arvodet är lägre än det senast kända, {minimum} (år {year}). Inte "
        "heller det beloppet har bekräftats. Källa: {source}."
    ),
    "fee-below-minimum.year-unknown-unverified.remedy": (
        "Höj arvodet till minst {minimum}. Ange det nya årets minimiarvode i filen rulebook.yaml "
        "under statute_years när det har publicerats."
    ),
    "fee-below-minimum.light-half": (
        "Vårdarvodet ska vara minst {minimum} i månaden år {year}, om inte vården är mindre "
        "bindande än lagen förutsätter och behovet av vård samtidigt är litet, eller vårdaren "
        "själv ber om ett lägre arvode av särskilda skäl ({section}). {tiers:I klass|I "
        "klasserna} är det {amount} från {start}, och bara den ena av grunderna är antecknad. "
        "Källa till minimibeloppet: {source}."
    ),
    "fee-below-minimum.light-half.remedy": (
        "Anteckna båda grunderna (ground: [less-binding, slight-need]) om klassen förutsätter "
        "båda. Höj annars arvodet till minst {minimum}."
    ),
    "fee-below-minimum.not-monthly": (
        "Vårdarvodet ska vara minst lagens minimibelopp i månaden (937/2005 5 §). {tiers:I "
        "klass|I klasserna} betalas arvodet för en annan tid än en månad (per: {per}), så det "
        "kunde inte jämföras med minimibeloppet."
    ),
    "fee-below-minimum.not-monthly.remedy": (
        "Anteckna arvodet per månad (per: month), eller kontrollera själv att det i månaden är "
        "minst lika stort som minimibeloppet."
    ),
    "fee-below-minimum.indexed": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}."
    ),
    "fee-below-minimum.indexed.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "fee-below-minimum.indexed-unverified": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}. "
        "Alla tal som detta bygger på är inte verifierade: kontrollera dem."
    ),
    "fee-below-minimum.indexed-unverified.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "heavy-fee-below-minimum.indexed": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}."
    ),
    "heavy-fee-below-minimum.indexed.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "heavy-fee-below-minimum.indexed-unverified": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}. "
        "Alla tal som detta bygger på är inte verifierade: kontrollera dem."
    ),
    "heavy-fee-below-minimum.indexed-unverified.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "fee-outdated.indexed": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}."
    ),
    "fee-outdated.indexed.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "fee-outdated.indexed-unverified": (
        "Vårdarvodet ska{heavy:| för den tunga behandlingsfasen} vara minst {minimum} i månaden "
        "år {year} ({section}), men {tiers:i klass|i klasserna} är det indexjusterade arvodet då "
        "{amount}. Källa till minimibeloppet: {source}. "
        "Alla tal som detta bygger på är inte verifierade: kontrollera dem."
    ),
    "fee-outdated.indexed-unverified.remedy": (
        "Bind arvodet till minimibeloppet (amount: {heavy:statutory-minimum|heavy-minimum}), "
        "eller lägg till en rad från 1.1.{year} med ett arvode på minst {minimum}."
    ),
    "heavy-fee-below-minimum": (
        "Arvodet för en tung behandlingsfas måste år {year} vara minst {minimum} i månaden "
        "({section}), men {tiers:i klass|i klasserna}, enligt vilken det betalas, är arvodet "
        "{amount} från och med {start}. Källa för minimiarvodet: {source}."
    ),
    "heavy-fee-below-minimum.remedy": (
        "Höj arvodet till minst {minimum}, bind det till lagens minimiarvode (amount: "
        "heavy-minimum) eller betala den tunga behandlingsfasen enligt en annan klass."
    ),
    "heavy-fee-below-minimum.unverified": (
        "Arvodet för en tung behandlingsfas måste år {year} vara minst lika stort som lagens "
        "minimiarvode för den ({section}). {tiers:I klass|I klasserna}, enligt vilken det "
        "betalas, är arvodet {amount} från och med {start}, och minimiarvodet är {minimum}. "
        "Minimiarvodets belopp har inte bekräftats. Dess källa: {source}."
    ),
    "heavy-fee-below-minimum.unverified.remedy": (
        "Kontrollera minimiarvodet för en tung behandlingsfas år {year} och höj arvodet vid behov. "
        "Ett bekräftat belopp kan anges i filen rulebook.yaml under statute_years."
    ),
    "heavy-fee-below-minimum.year-unknown": (
        "Arvodet för en tung behandlingsfas måste vara minst lika stort som lagens minimiarvode"
        " för den ({section}). {tiers:I klass|I klasserna}, enligt vilken det betalas, är "
        "arvodet {amount} från och med {start}. Minimiarvodet för det året är inte känt, och "
        "arvodet är lägre än det senast kända, {minimum} (år {year}). Källa: {source}."
    ),
    "heavy-fee-below-minimum.year-unknown.remedy": (
        "Höj arvodet till minst {minimum}. Ange det nya årets minimiarvode i filen rulebook.yaml "
        "under statute_years när det har publicerats."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified": (
        "Arvodet för en tung behandlingsfas måste vara minst lika stort som lagens minimiarvode"
        " för den ({section}). {tiers:I klass|I klasserna}, enligt vilken det betalas, är "
        "arvodet {amount} från och med {start}. Minimiarvodet för det året är inte känt, och "
        "arvodet är lägre än det senast kända, {minimum} (år {year}). Inte heller det beloppet "
        "har bekräftats. Källa: {source}."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified.remedy": (
        "Höj arvodet till minst {minimum}. Ange det nya årets minimiarvode i filen rulebook.yaml "
        "under statute_years när det har publicerats."
    ),
    "fee-outdated": (
        "Vårdarvodet måste justeras varje år med lönekoefficienten (937/2005 6 §), men {tiers:i"
        " klass|i klasserna} fortsätter arvodet {amount}, som börjar {start}, oförändrat år "
        "{year}, fast minimiarvodet{heavy:| för den tunga behandlingsfasen} då har stigit till "
        "{minimum}. Källa: {source}."
    ),
    "fee-outdated.remedy": (
        "Lägg till en rad som börjar 1.1.{year} med det justerade arvodet"
        "{indexable:| eller amount: indexed}."
    ),
    "fee-outdated.rise-unverified": (
        "Vårdarvodet måste justeras varje år med lönekoefficienten (937/2005 6 §), men {tiers:i"
        " klass|i klasserna} fortsätter arvodet {amount}, som börjar {start}, oförändrat år "
        "{year}, fast minimiarvodet{heavy:| för den tunga behandlingsfasen} då har stigit till "
        "{minimum}. Källa: {source}. Beloppet för år {year} är inte bekräftat: kontrollera det."
    ),
    "fee-outdated.rise-unverified.remedy": (
        "Lägg till en rad som börjar 1.1.{year} med det justerade arvodet"
        "{indexable:| eller amount: indexed}."
    ),
    "fee-outdated.substitute": (
        "Också avlösarens arvode måste justeras varje år med lönekoefficienten (937/2005 6 §), "
        "men {tiers:i klass|i klasserna} fortsätter {amount}, som börjar {start}, oförändrat år "
        "{year}, då koefficienten är högre."
    ),
    "fee-outdated.substitute.remedy": (
        "Lägg till en rad som börjar 1.1.{next} med det justerade arvodet eller amount: indexed."
    ),
    "fee-outdated.below": (
        "Vårdarvodet måste år {year} vara minst {minimum} i månaden ({section}), men {tiers:i "
        "klass|i klasserna} gäller ännu {amount}, som började {start}. Källa för "
        "minimiarvodet{heavy:| för den tunga behandlingsfasen}: {source}."
    ),
    "fee-outdated.below.remedy": (
        "Lägg till en rad som börjar 1.1.{year} och där arvodet är minst {minimum}."
    ),
    "fee-outdated.unverified": (
        "Vårdarvodet måste år {year} vara minst lika stort som lagens minimiarvode{heavy:| för "
        "den tunga behandlingsfasen} ({section}). {tiers:I klass|I klasserna} gäller ännu "
        "{amount}, som började {start}, och minimiarvodet{heavy:| för den tunga "
        "behandlingsfasen} är {minimum}. Beloppet har inte bekräftats. Dess källa: {source}."
    ),
    "fee-outdated.unverified.remedy": (
        "Kontrollera minimiarvodet{heavy:| för den tunga behandlingsfasen} för år {year} och "
        "lägg vid behov till en rad som börjar 1.1.{year}."
    ),
    "fee-outdated.year-unknown": (
        "Vårdarvodet måste vara minst lika stort som lagens minimiarvode{heavy:| för den tunga "
        "behandlingsfasen} ({section}). {tiers:I klass|I klasserna} gäller ännu {amount}, som "
        "började {start}. Årets minimiarvode{heavy:| för den tunga behandlingsfasen} är inte "
        "känt, och arvodet är lägre än det senast kända, {minimum} (år {year}). Källa: "
        "{source}."
    ),
    "fee-outdated.year-unknown.remedy": (
        "Lägg till en ny rad där arvodet är minst {minimum}. Ange det nya årets "
        "minimiarvode{heavy:| för den tunga behandlingsfasen} i filen rulebook.yaml under "
        "statute_years när det har publicerats."
    ),
    "fee-outdated.year-unknown-unverified": (
        "Vårdarvodet måste vara minst lika stort som lagens minimiarvode{heavy:| för den tunga "
        "behandlingsfasen} ({section}). {tiers:I klass|I klasserna} gäller ännu {amount}, som "
        "började {start}. Årets minimiarvode{heavy:| för den tunga behandlingsfasen} är inte "
        "känt, och arvodet är lägre än det senast kända, {minimum} (år {year}). Inte heller det"
        " beloppet har bekräftats. Källa: {source}."
    ),
    "fee-outdated.year-unknown-unverified.remedy": (
        "Lägg till en ny rad där arvodet är minst {minimum}. Ange det nya årets "
        "minimiarvode{heavy:| för den tunga behandlingsfasen} i filen rulebook.yaml under "
        "statute_years när det har publicerats."
    ),
    "statute-year-missing": (
        "För att arvodena för år {year} ska kunna bedömas måste minimiarvodet för det året vara "
        "känt, men det senast kända är för år {last_known}. Därför ges bara varningar om arvodena "
        "för år {year}."
    ),
    "statute-year-missing.remedy": (
        "När beloppen för år {year} har publicerats, ange dem med källa i filen rulebook.yaml "
        "under statute_years."
    ),
}

EXPLAINED = {
    "fee-missing": (
        "Kontrollen ser efter att det finns minst en rad för varje arvodesklass i arvodestabellen. "
        "Arvodet bestäms enligt hur bindande och krävande vården är, och beloppet skrivs in i "
        "avtalet (937/2005 5 och 8 §). En klass där en annan klass arvode betalas (pays_as) "
        "behöver ingen egen rad. Om regelboken inte har några arvoden alls säger kontrollen "
        "ingenting. Exempel: klasserna är I och II, men i tabellen finns bara en rad för klass I. "
        "Lägg till en rad för klass II."
    ),
    "fee-period-gap": (
        "Kontrollen ser efter att klassens arvode gäller varje dag från och med den första "
        "arvodesraden, eftersom arvodet betalas så länge avtalet gäller (937/2005 8 §). Radens "
        "sista dag hör till raden. En rad utan sista dag gäller tills nästa rad börjar. Exempel: "
        "en rad slutar 30.6. och nästa börjar 1.8., så för juli saknas arvode. Ta bort den sista "
        "dagen eller låt nästa rad börja tidigare."
    ),
    "fee-period-overlap": (
        "Kontrollen ser efter att samma klass inte har två arvoden samma dag, eftersom ett belopp "
        "skrivs in i avtalet (937/2005 8 §). Två rader får inte börja samma dag, och en rad får "
        "inte fortsätta till den dag då nästa börjar. Exempel: en rad slutar 1.1.2027 och nästa "
        "börjar 1.1.2027. Ange 31.12.2026 som den tidigare radens sista dag, eller lämna bort den "
        "sista dagen. Detsamma gäller avlösares arvoden, kostnadsersättningar, klientavgifter och "
        "servicesedlar."
    ),
    "fee-below-minimum": (
        "Kontrollen jämför varje belopp i euro med lagens minimiarvode för det år då raden börjar "
        "(937/2005 5 och 6 §). Av ett intervall bedöms den nedre gränsen. Ett belopp som är bundet "
        "till lagen bedöms inte, för ett som är bundet till koefficienten räknas vad det blir. "
        "Endast en lätt klass (kind: light) får ligga "
        "under minimiarvodet, och bara om vården är mindre bindande än lagen förutsätter och "
        "vårdbehovet ringa eller om närståendevårdaren själv begär det av särskilda skäl. Grunden "
        "anges för klassen (ground). Om minimiarvodet inte har bekräftats eller året ännu inte är "
        "känt blir resultatet en varning. Exempel: 480 euro från och med 1.1.2026 är för litet, "
        "eftersom minimiarvodet för år 2026 är 530 euro."
    ),
    "heavy-fee-below-minimum": (
        "En tung behandlingsfas har i lagen ett eget minimiarvode (937/2005 5 och 6 §). Kontrollen "
        "ser på arvodena i tunga klasser (kind: heavy) och i den klass enligt vilken den tunga "
        "behandlingsfasen betalas (pays_as). Beloppet jämförs med minimiarvodet för det år då "
        "raden börjar. Om minimiarvodet inte har bekräftats eller året ännu inte är känt blir "
        "resultatet en varning. Exempel: den tunga behandlingsfasen betalas enligt klass III, och "
        "arvodet i klass III är 893,10 euro från och med 1.1.2024. Det är för litet, eftersom "
        "minimiarvodet var 923,99 euro."
    ),
    "fee-outdated": (
        "Arvodena justeras varje kalenderår med lönekoefficienten, också de som är högre eller "
        "lägre än minimiarvodet (937/2005 6 §). Kontrollen varnar för en rad som fortsätter in på "
        "ett år då minimiarvodet har stigit. Om det gällande arvodet är lägre än minimiarvodet för "
        "innevarande år är det ett fel. Exempel: arvodet 461,99 euro börjar 1.1.2024 och ingen ny "
        "rad följer. År 2026 är det för litet. Lägg till en rad för varje år, eller bind arvodet "
        "till koefficienten (amount: indexed) eller till minimiarvodet (amount: "
        "statutory-minimum). År 2026 steg minimiarvodet mer än koefficienten: ett arvode som är "
        "bundet till koefficienten kan bli lägre än det."
    ),
    "statute-year-missing": (
        "Lagens belopp justeras varje kalenderår (937/2005 6 §), och ett nytt års belopp är inte "
        "kända förrän de har publicerats. Kontrollen berättar om en arvodesrad börjar ett år vars "
        "minimiarvode inte är känt. En sådan rad jämförs med det senast kända året och kan ge bara "
        "en varning. Ett nytt års belopp kan anges i filen rulebook.yaml under statute_years: året "
        "(year), minimiarvodet (min), minimiarvodet för en tung behandlingsfas (heavy_min), källan "
        "(source) och om beloppet har bekräftats (verified). Exempel: en arvodesrad börjar "
        "1.1.2028, men beloppen för år 2028 har ännu inte publicerats."
    ),
}
