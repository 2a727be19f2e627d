"""Kommandoradens egna meningar på svenska; nycklarna är biblioteket Clicks engelska meningar."""

CLICK = {
    "Usage:": "Användning:",
    "Options": "Alternativ",
    "Arguments": "Uppgifter",
    "Positional arguments": "Uppgifter",
    "Commands": "Kommandon",
    "Error: {message}": "{message}",
    "Error: {e.message}": "{e.message}",
    "Aborted!": "Avbrutet.",
    "required": "obligatorisk",
    "default: {default}": "förval: {default}",
    "env var: {var}": "miljövariabel: {var}",
    "(dynamic)": "(varierar)",
    "deprecated": "utgår",
    "{text} {deprecated_message}": "{text} {deprecated_message}",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": (
        "Kommandot {name!r} tas bort senare.{extra_message}"
    ),
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": (
        "{name!r} tas bort senare.{extra_message}"
    ),
    "Show this message and exit.": "Visa den här hjälpen.",
    "Show the version and exit.": "Visa programmets version.",
    "%(prog)s, version %(version)s": "%(prog)s, version %(version)s",
    "Try '{command} {option}' for help.": "Hjälp: {command} {option}",
    "Missing argument": "Kommandot saknar uppgiften",
    "Missing option": "Kommandot saknar alternativet",
    "Missing parameter": "Kommandot saknar en uppgift",
    "Missing {param_type}": "Kommandot saknar en uppgift",
    "Missing parameter: {param_name}": "Kommandot saknar en uppgift: {param_name}",
    "Missing command.": "Kommandot saknas. Alla kommandon ser du så här: rulebook --help",
    "No such command {name!r}.": "Kommandot {name!r} finns inte.",
    "No such option {name!r}.": "Alternativet {name!r} finns inte.",
    "No such option: {name}": "Alternativet {name} finns inte.",
    "Did you mean {possibility}?": "Menade du {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Menade du något av dessa: {possibilities}?",
    "(Possible options: {possibilities})": "Menade du något av dessa: {possibilities}?",
    "Option {name!r} requires an argument.": "Alternativet {name!r} behöver ett värde.",
    "Option {name!r} requires {nargs} arguments.": "Alternativet {name!r} behöver {nargs} värden.",
    "Option {name!r} does not take a value.": "Alternativet {name!r} ska inte ha något värde.",
    "Argument {name!r} takes {nargs} values.": "Uppgiften {name!r} behöver {nargs} värden.",
    "Got unexpected extra argument ({args})": (
        "Kommandot innehåller ett ord för mycket: {args}. Om det hör till en text, sätt hela "
        "texten inom citattecken."
    ),
    "Got unexpected extra arguments ({args})": (
        "Kommandot innehåller ord för mycket: {args}. Om de hör till en text, sätt hela texten "
        "inom citattecken."
    ),
    "Takes {nargs} values but 1 was given.": "{nargs} värden behövs, men 1 angavs.",
    "Takes {nargs} values but {len} were given.": "{nargs} värden behövs, men {len} angavs.",
    "{len_type} values are required, but {len_value} was given.": (
        "{len_type} värden behövs, men {len_value} angavs."
    ),
    "{len_type} values are required, but {len_value} were given.": (
        "{len_type} värden behövs, men {len_value} angavs."
    ),
    "Value must be an iterable.": "Det ska finnas flera värden.",
    "Invalid value: {message}": "{message}",
    "Invalid value for {param_hint}: {message}": (
        "Värdet kan inte användas ({param_hint}): {message}"
    ),
    "{value!r} is not a valid {number_type}.": "{value!r} är inget lämpligt tal.",
    "{value} is not in the range {range}.": "{value} är inte tillåtet. Tillåtna värden: {range}.",
    "{value!r} is not a valid boolean.": "{value!r} kan inte användas. Skriv yes eller no.",
    "{value!r} is not a valid boolean. Recognized values: {states}": (
        "{value!r} kan inte användas. Alternativen är: {states}"
    ),
    "{value!r} is not a valid UUID.": "{value!r} är ingen UUID-beteckning.",
    "{value!r} is not {choice}.": "{value!r} kan inte användas. Det enda alternativet är {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} kan inte användas. Alternativen är {choices}.",
    "Choose from:\n\t{choices}": "Alternativ:\n\t{choices}",
    "{value!r} does not match the format {format}.": "{value!r} är inte i formen {format}.",
    "{value!r} does not match the formats {formats}.": (
        "{value!r} är inte i någon av dessa former: {formats}."
    ),
    "file": "fil",
    "directory": "mapp",
    "path": "sökväg",
    "{name} {filename!r} does not exist.": "{name} {filename!r} finns inte.",
    "{name} {filename!r} is a file.": "{name} {filename!r} är en fil.",
    "{name} {filename!r} is a directory.": "{name} {filename!r} är en mapp.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} kan inte läsas.",
    "{name} {filename!r} is not writable.": "{name} {filename!r} kan inte ändras.",
    "{name} {filename!r} is not executable.": "{name} {filename!r} kan inte startas.",
    "Could not open file {filename!r}: {message}": "Filen {filename!r} kan inte öppnas: {message}",
    "unknown error": "okänt fel",
    "{editor}: Editing failed": "{editor}: texten kunde inte redigeras",
    "{editor}: Editing failed: {e}": "{editor}: texten kunde inte redigeras: {e}",
    "Do you want to continue?": "Vill du fortsätta?",
    "Confirm the action without prompting.": "Fråga inte efter bekräftelse.",
    "Repeat for confirmation": "Skriv samma sak en gång till",
    "Error: The two entered values do not match.": "Det du skrev är inte likadant. Försök på nytt.",
    "Error: The value you entered was invalid.": "Svaret kan inte användas. Försök på nytt.",
    "Error: invalid input": "Svaret kan inte användas. Försök på nytt.",
    "Press any key to continue...": "Tryck på valfri tangent för att fortsätta.",
    "d": "d",
    "Windows error: {error}": "Fel i Windows: {error}",
}

METAVARS = {
    "ADDRESS": "ADRESS",
    "ARGS": "UPPGIFTER",
    "ASSOCIATION": "FÖRENING",
    "CHANNEL": "SÄTT",
    "CHECK": "KONTROLL",
    "COMMAND": "KOMMANDO",
    "DATE": "DAG",
    "DIR": "MAPP",
    "EMAIL": "E-POST",
    "FACT": "UPPGIFT",
    "FILE": "FIL",
    "FOLDER": "MAPP",
    "ID": "BETECKNING",
    "INTEGER": "TAL",
    "KIND": "SLAG",
    "MAPPING": "KOLUMNER",
    "NAME": "NAMN",
    "NO": "NUMMER",
    "NUMBER": "NUMMER",
    "OPTIONS": "ALTERNATIV",
    "PATH": "SÖKVÄG",
    "PLACE": "STÄLLE",
    "SECTION": "PARAGRAF",
    "STANCE": "STÄLLNING",
    "STATEMENT": "UTLÅTANDE",
    "TEXT": "TEXT",
    "TIME": "TID",
    "URL": "ADRESS",
    "VALUE": "VÄRDE",
    "VERSION": "VERSION",
    "YEAR": "ÅR",
}
